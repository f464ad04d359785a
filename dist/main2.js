"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_files = require("./files.js");
const require_options = require("./options.js");
const require_prose = require("./prose.js");
const require_threads = require("./threads.js");
const require_crash = require("./crash.js");
const require_matching = require("./matching.js");
const require_commands = require("./commands.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_util = require("node:util");
function print(text) {
	ignoreErrors(process.stdout);
	return new Promise((resolve) => process.stdout.write(require_matching.withoutCommands(text), (error) => resolve(error ? error.code ?? "unknown" : null)));
}
function printNotes(lines) {
	ignoreErrors(process.stderr);
	process.stderr.write(`${require_matching.withoutCommands(require_matching.printableLines(lines.join("\n")))}\n`);
}
function ignoreErrors(stream) {
	if (stream.listenerCount("error") === 0) stream.on("error", () => {});
}
function failUsage(errors, command = null) {
	fail(errors);
	printNotes([`See ${asCalled("destination-check", process.env)} ${command === null ? "" : `${command} `}--help.`]);
	return 2;
}
function asCalled(text, { npm_command }) {
	if (npm_command !== "exec") return text;
	return text.replaceAll(/(?<=^ *|^Usage: |`)destination-check(?=[ `]|$)/gm, `npx ${require_crash.product.name}`);
}
function fail(errors) {
	printSentences(errors.map((error) => `destination-check: ${error}`));
	return 2;
}
function printSentences(sentences) {
	const lines = sentences.map((each) => require_matching.withoutPasswords(asCalled(each, process.env)));
	printNotes(process.stderr.isTTY ? lines.flatMap(wrapped) : lines);
}
function wrapped(line) {
	const indent = line.search(/\S/);
	const [first, rest] = require_prose.hanging(line, indent + 2, lookOf(process.stderr, process.env).width);
	return [" ".repeat(indent) + first, ...rest];
}
function statusAfterPrint(code, status) {
	if (code === null || code === "EPIPE") return status;
	return fail([`standard output can't be written to (${code}).`]);
}
let isProgressShown = false;
function showProgress({ done, total, waitingFor }) {
	if (!process.stderr.isTTY) return;
	const remaining = total - done - waitingFor.length;
	const names = [...waitingFor.map((name) => require_matching.oneLine(name, 40)), ...remaining > 0 ? [`${remaining} more`] : []];
	const waiting = names.length === 0 ? "" : `, waiting for ${require_prose.list(names)}`;
	const room = (process.stderr.columns || defaultWidth) - 1;
	process.stderr.write(`\r\u001b[K${require_prose.cutTo(`${done} of ${total} checked${waiting}`, room)}`);
	isProgressShown = true;
}
function clearProgress() {
	if (isProgressShown) process.stderr.write("\r\x1B[K");
	isProgressShown = false;
}
const maxWidth = 120;
const defaultWidth = 100;
function lookOf({ isTTY = false, columns = 0, fd }, environment) {
	return {
		colour: !isFile(fd) && require_prose.hasColours(environment, isTTY),
		width: isTTY && columns > 0 ? Math.min(columns, maxWidth) : defaultWidth
	};
}
function isFile(fd) {
	try {
		return fd !== void 0 && (0, node_fs.fstatSync)(fd).isFile();
	} catch {
		return false;
	}
}
const checkFlags = {
	...Object.fromEntries(Object.entries(require_options.runOptions).filter(([, { flag }]) => flag)),
	...require_options.terminalOptions
};
async function readArguments(args, exists = node_fs.existsSync) {
	const [first = "", ...rest] = args;
	const name = commandIn(args);
	if (name !== null) return readCommand(name, rest);
	if (isRun(first)) return readCheck(rest, first, exists);
	if (first === "version" && !exists(first)) return readCheck(["--version"], null, exists);
	if (first === "help" && !exists(first)) return readArguments([...rest.filter((each) => commandIn([each]) !== null).slice(0, 1), "--help"], exists);
	const parsed = readCheck(args, null, exists);
	if (first.startsWith("-") || parsed.kind !== "usage" && exists(first)) return parsed;
	const suggested = suggestionFor(first);
	if (suggested === null && (parsed.kind === "usage" || !/^[a-z]+$/.test(first) || exists(first))) return parsed;
	const errors = parsed.kind === "usage" ? parsed.errors : [];
	const unknown = exists(first) ? "is not a command" : "is not a command or a file";
	const meant = suggested === null ? "" : ` Did you mean \`${suggested}\`?`;
	return require_commands.usage(...errors, `\`${first}\` ${unknown}.${meant}`);
}
function isCommandWord(word) {
	return isRun(word) || ["version", "help"].includes(word) || commandIn([word]) !== null;
}
function isRun(word) {
	return Object.hasOwn(require_commands.runs, word);
}
function suggestionFor(word) {
	if (require_options.modes.some((mode) => mode === word)) return `--mode ${word}`;
	if (Object.hasOwn(checkFlags, word)) return `--${word}`;
	return require_matching.suggestion(word, [...Object.keys(require_commands.runs), ...Object.keys(require_commands.commands)]);
}
function commandIn([first = ""]) {
	return Object.hasOwn(require_commands.commands, first) ? first : null;
}
async function readCommand(name, args) {
	const command = await require_commands.commands[name].load();
	const parsed = parse(args, {
		...command.flags,
		help: require_options.terminalOptions.help
	});
	if (parsed.kind === "usage") return parsed;
	if (parsed.texts.help === void 0) return {
		kind: "command",
		command,
		args: parsed
	};
	return {
		kind: "help",
		command
	};
}
function readCheck(args, before, exists) {
	const parsed = parse(args, checkFlags);
	if (parsed.kind === "usage") return parsed;
	const [first = "", ...others] = parsed.positionals;
	const after = before === null && isRun(first) && !exists(first) ? first : null;
	const word = before ?? after;
	const positionals = after === null ? parsed.positionals : others;
	const texts = word === null ? parsed.texts : {
		mode: word,
		...parsed.texts
	};
	if (texts.help !== void 0) return {
		kind: "help",
		command: null
	};
	if (texts.version !== void 0) return {
		kind: "print",
		text: `${require_crash.product.name} ${require_crash.product.version}\n`
	};
	const misplaced = positionals.find((each) => isCommandWord(each) && !exists(each));
	if (misplaced !== void 0) return require_commands.usage(misplacedWords(misplaced, word));
	const { mode = "", watch, json } = texts;
	const preset = watch !== void 0 && mode === "" ? { mode: "validate" } : {};
	const run = require_options.readOptions({
		...texts,
		...preset,
		files: positionals.join("\n")
	}, require_prose.flagName);
	const terminal = require_prose.readTable(require_options.terminalOptions, json === void 0 ? texts : {
		...texts,
		format: "json"
	}, require_prose.flagName);
	const errors = [
		...[run, terminal].flatMap((read) => read.kind === "usage" ? read.errors : []),
		...word !== null && mode !== word ? [`\`${word}\` can't be combined with \`--mode ${mode}\`.`] : [],
		...conflicts(texts, positionals)
	];
	if (run.kind === "usage" || terminal.kind === "usage" || errors.length > 0) return require_commands.usage(...errors);
	return {
		kind: terminal.values.watch ? "watch" : "check",
		options: run.options,
		terminal: terminal.values
	};
}
const ineffective = {
	validate: ["rehearse"],
	plan: [
		"rehearse",
		"shard",
		"previous",
		"reports"
	],
	merge: [
		"rehearse",
		"shard",
		"only"
	]
};
function conflicts(texts, files) {
	const { mode = "", watch, fix, "dry-run": dryRun, quiet, verbose, json, format } = texts;
	return [
		[files.includes(""), "A file name is empty: check the variable that it comes from."],
		[fix && ["plan", "merge"].includes(mode), `\`--fix\` can't be combined with \`--mode ${mode}\`.`],
		[watch && [
			"check",
			"plan",
			"merge"
		].includes(mode), `\`--watch\` only validates: it can't be combined with \`--mode ${mode}\`.`],
		[dryRun && !fix, "`--dry-run` needs `--fix`."],
		[texts.shards && mode !== "plan", "`--shards` needs `--mode plan`."],
		[texts["shard-reports"] && mode !== "merge", "`--shard-reports` needs `--mode merge`."],
		[mode === "merge" && files.length > 0, "`--mode merge` reads the shards' reports, not destinations files."],
		...(ineffective[mode] ?? []).map((flag) => [texts[flag], `\`--${flag}\` has no effect with \`--mode ${mode}\`.`]),
		[watch && fix, "`--watch` can't be combined with `--fix`: the file may be open in an editor."],
		[(watch || fix) && files.includes("-"), `\`--${watch ? "watch" : "fix"}\` needs a file: standard input (\`-\`) can't be written to or watched.`],
		[json && format !== void 0 && format !== "json", `\`--json\` can't be combined with \`--format ${format}\`.`],
		[quiet && verbose, "`--quiet` can't be combined with `--verbose`."]
	].filter(([isThere]) => isThere).map(([, error]) => error);
}
function parse(args, flags) {
	const config = Object.entries(flags).map(([name, { value, multiple, short }]) => [name, {
		type: value === null ? "boolean" : "string",
		multiple,
		...short !== null && { short }
	}]);
	try {
		const { values, positionals } = (0, node_util.parseArgs)({
			args,
			options: Object.fromEntries(config),
			allowPositionals: true
		});
		const texts = Object.entries(values).map(([name, value]) => [name, [value].flat().join("\n")]);
		return {
			kind: "given",
			texts: Object.fromEntries(texts),
			positionals
		};
	} catch (error) {
		const { code, message } = error;
		const [, dashes = "", name = ""] = /'(?:-\w, )?(--?)([^'\s=]+)/.exec(message) ?? [];
		const flag = flags[name];
		if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && flag !== void 0) return require_commands.usage(flag.value === null ? `\`--${name}\` does not take a value.` : valueMissing(name, flag));
		return require_commands.usage(`Unknown option \`${dashes}${name}\`.${optionHint(name, flags)}`);
	}
}
function optionHint(name, flags) {
	const hint = flags === checkFlags ? hints.find(([form]) => form.test(name))?.[1] : void 0;
	if (hint !== void 0) return ` ${hint}`;
	const names = Object.keys(flags);
	const near = require_matching.suggestion(name, names);
	const meant = name.length === 1 ? names.filter((each) => each.startsWith(name)).slice(0, 3) : [near ?? []].flat();
	return meant.length === 0 ? "" : ` Did you mean ${require_prose.list(meant.map((each) => `\`--${each}\``), "or")}?`;
}
const hints = [
	[/^(f|c|files?|config|path|input)$/, "Pass the files without an option: `destination-check destinations.yml`."],
	[/^(no-?)?colou?rs?$/, "Set the variable NO_COLOR or FORCE_COLOR to 1 instead."],
	[/^(o|output|out|save)$/, "Use `> FILE`, or `--reports` for several formats."],
	[/^(debug|trace|log-level)$/, "Use `--verbose`."],
	[/^(strict|werror|warnings-as-errors)$/, "Use `--fail-on warning`."]
];
function misplacedWords(word, run) {
	return run === null ? `Write the command first: \`destination-check ${word} …\`.` : `\`${word}\` is not a file. \`${run}\` can't be combined with another command.`;
}
function valueMissing(name, { completes }) {
	if (typeof completes === "object") return `\`--${name}\` needs a value: ${require_prose.list(completes, "or")}.`;
	return `\`--${name}\` needs a value. If the value starts with a dash, use \`--${name}=-…\`.`;
}
async function main(args) {
	require_threads.prepareProcess();
	process.exitCode = await run(args).catch((error) => fail([isFolderDeleted(error) ? "the current folder was deleted." : require_crash.crashSentence(error)]));
}
async function run(args) {
	const parsed = await readArguments(args);
	if (parsed.kind === "check") {
		const connector = parsed.options.mode === "check" ? require_prose.startConnector() : null;
		const { runCheck } = await Promise.resolve().then(() => require("./check.js"));
		return runCheck(parsed, await hostOf(parsed.options), connector);
	}
	if (parsed.kind === "watch") {
		const { runWatch } = await Promise.resolve().then(() => require("./watch.js"));
		return runWatch(parsed, await hostOf(parsed.options));
	}
	if (parsed.kind === "help") {
		const { commandHelp, help } = await Promise.resolve().then(() => require("./help.js"));
		const { width } = lookOf(process.stdout, process.env);
		return statusAfterPrint(await print(asCalled(parsed.command === null ? help(width) : commandHelp(parsed.command, width), process.env)), 0);
	}
	const outcome = parsed.kind === "command" ? await parsed.command.run(parsed.args, await hostOf(null)) : parsed;
	if (outcome.kind === "usage") return failUsage(outcome.errors, commandIn(args));
	if (outcome.kind === "stopped") return fail(outcome.errors);
	const code = await print(outcome.text);
	if (outcome.notes !== void 0 && outcome.notes.length > 0) printNotes(outcome.notes);
	return statusAfterPrint(code, outcome.kind === "found" ? 1 : 0);
}
function isFolderDeleted(error) {
	return error.syscall === "uv_cwd";
}
async function hostOf(options) {
	const folder = process.cwd();
	const host = {
		folder,
		workspace: require_prose.workspaceOf(folder),
		confined: false,
		environment: process.env,
		event: require_options.cliEvent,
		workflowRun: null,
		base: null,
		trustedBranches: [],
		secrets: [],
		now: () => new Date(),
		interrupted: require_prose.untilInterrupted(),
		onSecret: () => {},
		onProgress: showProgress
	};
	if (!process.env.GITHUB_ACTIONS) return host;
	const { GITHUB_TOKEN, GITHUB_WORKSPACE, RUNNER_TEMP } = process.env;
	const token = GITHUB_TOKEN ? require_files.secret(GITHUB_TOKEN) : null;
	const hasOwnWorkspace = (0, node_fs.existsSync)(node_path.default.join(host.workspace, ".git")) || RUNNER_TEMP && require_files.isInside(folder, RUNNER_TEMP) || !(0, node_fs.existsSync)(GITHUB_WORKSPACE ?? "");
	const { readEvent, workflowRunOf } = await Promise.resolve().then(() => require("./workflow-run.js"));
	const { trustedBranchesOf } = await Promise.resolve().then(() => require("./repository.js"));
	return {
		...host,
		workspace: hasOwnWorkspace || !GITHUB_WORKSPACE ? host.workspace : GITHUB_WORKSPACE,
		confined: true,
		runnerTemp: RUNNER_TEMP || void 0,
		event: readEvent(process.env),
		workflowRun: workflowRunOf(process.env),
		trustedBranches: trustedBranchesOf(process.env, token, options?.trustedBranches ?? []),
		secrets: token === null ? [] : [token]
	};
}
exports.asCalled = asCalled;
exports.checkFlags = checkFlags;
exports.clearProgress = clearProgress;
exports.fail = fail;
exports.failUsage = failUsage;
exports.isCommandWord = isCommandWord;
exports.lookOf = lookOf;
exports.main = main;
exports.print = print;
exports.printNotes = printNotes;
exports.printSentences = printSentences;
exports.readArguments = readArguments;
exports.statusAfterPrint = statusAfterPrint;
