import { K as secret, b as readText, d as fileLimits, h as isInside, y as readStream } from "./entry-files.js";
import { A as merge, D as workspaceOf, E as untilInterrupted, F as modes, H as flagName, I as readOptions, J as readTable, M as plan, O as writeRoots, R as runOptions, X as cliEvent, Z as eventSkipReason, _ as reportText, a as hanging, c as painter, f as previousWords, h as withChanges, j as noReportWords, k as check, l as prose, n as terminalReport, nt as exitStatuses, p as readPrevious, r as connectionLines, t as terminalProblems, tt as exitStatus, v as unwrittenWords, y as writeReports, z as terminalOptions } from "./terminal.js";
import { i as prepareProcess } from "./threads.js";
import { i as product, n as crashSentence } from "./crash.js";
import { n as suggestion, o as printableJson } from "./matching.js";
import { a as list } from "./phrases.js";
import { a as usage, i as stopped, t as commands } from "./commands.js";
import { a as print, c as showProgress, i as lookOf, l as statusAfterPrint, n as fail, o as printNotes, r as failUsage, s as printSentences, t as clearProgress } from "./print.js";
import { o as fromRoot, u as placedFindings } from "./findings.js";
import { a as unreadableWords } from "./config.js";
import { a as fixWords, i as fixFiles, n as filesOnDisk, o as unsafeFixes, r as fixDiff, t as filesInMemory } from "./fix.js";
import { createReadStream, existsSync } from "node:fs";
import { createHash } from "node:crypto";
import path from "node:path";
import { parseArgs, parseEnv } from "node:util";
// src/terminal/help.ts
function help(flags, width) {
	return sections([
		prose("Check Stitch's PostgreSQL and Heroku Postgres destinations.", 0, width),
		usageLines(["[check|validate] [FILES…] [OPTIONS]", "COMMAND … (each has its own --help)"], width),
		rows([
			["check", "Validate the files and connect to every destination. This is the default."],
			["validate", "Validate the files without connecting, as `--mode validate` does."],
			["FILES", "Paths or globs of the destinations files; - reads standard input. Default: destinations.yml, here or in the nearest folder above."]
		], width),
		["Commands:", ...rows(Object.values(commands).map(({ call, summary }) => [call, summary]), width)],
		["Options:", ...rows(flagRows(flags), width)],
		examplesLines(`# Check every destination in destinations.yml
destination-check
# Before a commit: needs no secrets and no network
destination-check validate 'config/*.yml'
destination-check --only warehouse --timeout 10s --verbose
destination-check --json > report.json
destination-check allowlist --for warehouse --format pg_hba
destination-check setup warehouse | psql -d analytics`),
		prose("Secrets: `password: ${WAREHOUSE_PASSWORD}` in the file is read from the environment variable WAREHOUSE_PASSWORD.", 0, width),
		prose("Colours: on a terminal, and in the log of a known CI system. NO_COLOR disables them, FORCE_COLOR enables them.", 0, width),
		["Exit status:", ...rows(Object.entries(exitStatuses), width)]
	]);
}
function commandHelp(command, width) {
	const { about, usage, positionals, flags, examples, exitStatus } = command;
	return sections([
		prose(about, 0, width),
		usageLines(usage, width),
		rows([...positionals, ...flagRows({
			...flags,
			help: terminalOptions.help
		})], width),
		examplesLines(examples),
		exitStatus === void 0 ? [] : prose(`Exit status: ${exitStatus}`, 0, width)
	]);
}
function sections(blocks) {
	return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function usageLines(calls, width) {
	const indent = 7;
	return calls.flatMap((call, index) => {
		const [first, rest] = hanging(`destination-check ${call}`, indent, width);
		return [(index === 0 ? "Usage: " : " ".repeat(indent)) + first, ...rest];
	});
}
function examplesLines(examples) {
	return ["Examples:", ...examples.trimEnd().split("\n").map((line) => line === "" ? "" : `  ${line}`)];
}
function flagRows(flags) {
	return Object.entries(flags).map(([name, { short, value, multiple, about, default: preset }]) => {
		return [`${short === null ? "" : `-${short}, `}--${name}${value === null ? "" : ` ${value}`}${multiple ? "…" : ""}`, preset === "" || value === null ? about : `${about} Default: ${preset}.`];
	});
}
const nameWidth = 30;
const narrow = 60;
function rows(items, width) {
	return items.flatMap(([name, about]) => {
		if (width < narrow) return [`  ${name}`, ...prose(about, 6, width)];
		const [first, rest] = hanging(about, 34, width);
		return name.length > nameWidth ? [
			`  ${name}`,
			`${" ".repeat(34)}${first}`,
			...rest
		] : [`  ${name.padEnd(nameWidth)}  ${first}`, ...rest];
	});
}
// src/terminal/arguments.ts
const checkFlags = {
	...Object.fromEntries(Object.entries(runOptions).filter(([, { flag }]) => flag)),
	...terminalOptions
};
async function readArguments(args, exists = existsSync) {
	const [first = "", ...rest] = args;
	const name = commandIn(args);
	if (name !== null) return readCommand(name, rest);
	if (isRun(first)) return readCheck(rest, first, exists);
	if (first === "version" && !exists(first)) return readCheck(["--version"], null, exists);
	if (first === "help" && !exists(first)) return readArguments([...rest.filter((each) => commandIn([each]) !== null).slice(0, 1), "--help"], exists);
	const called = readCheck(args, null, exists);
	if (first.startsWith("-") || called.kind !== "usage" && exists(first)) return called;
	const suggested = suggestionFor(first);
	if (suggested === null && (called.kind === "usage" || !/^[a-z]+$/.test(first) || exists(first))) return called;
	const errors = called.kind === "usage" ? called.errors : [];
	const unknown = exists(first) ? "is not a command" : "is not a command or a file";
	const meant = suggested === null ? "" : ` Did you mean \`${suggested}\`?`;
	return usage(...errors, `\`${first}\` ${unknown}.${meant}`);
}
function isCommandWord(word) {
	return isRun(word) || ["version", "help"].includes(word) || commandIn([word]) !== null;
}
function isRun(word) {
	return word === "check" || word === "validate";
}
function suggestionFor(word) {
	if (modes.some((mode) => mode === word)) return `--mode ${word}`;
	if (Object.hasOwn(checkFlags, word)) return `--${word}`;
	return suggestion(word, [
		"check",
		"validate",
		...Object.keys(commands)
	]);
}
function commandIn([first = ""]) {
	return Object.hasOwn(commands, first) ? first : null;
}
async function readCommand(name, args) {
	const command = await commands[name].load();
	const parsed = parse(args, {
		...command.flags,
		help: terminalOptions.help
	});
	if (parsed.kind === "usage") return parsed;
	if (parsed.texts.help === void 0) return {
		kind: "command",
		command,
		args: parsed
	};
	return {
		kind: "print",
		text: commandHelp(command, lookOf(process.stdout, process.env).width)
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
		kind: "print",
		text: help(checkFlags, lookOf(process.stdout, process.env).width)
	};
	if (texts.version !== void 0) return {
		kind: "print",
		text: `${product.name} ${product.version}\n`
	};
	const misplaced = positionals.find((each) => isCommandWord(each) && !exists(each));
	if (misplaced !== void 0) return usage(misplacedWords(misplaced, word));
	const { mode = "", watch, fix, "dry-run": dryRun, quiet, verbose, json, format } = texts;
	const preset = watch !== void 0 && mode === "" ? { mode: "validate" } : {};
	const run = readOptions({
		...texts,
		...preset,
		files: positionals.join("\n")
	}, flagName);
	const terminal = readTable(terminalOptions, json === void 0 ? texts : {
		...texts,
		format: "json"
	}, flagName);
	const errors = [
		...[run, terminal].flatMap((read) => read.kind === "usage" ? read.errors : []),
		...word !== null && mode !== word ? [`\`${word}\` can't be combined with \`--mode ${mode}\`.`] : [],
		...positionals.includes("") ? ["A file name is empty: check the variable that it comes from."] : [],
		...fix && ["plan", "merge"].includes(mode) ? [`\`--fix\` can't be combined with \`--mode ${mode}\`.`] : [],
		...watch && [
			"check",
			"plan",
			"merge"
		].includes(mode) ? [`\`--watch\` only validates: it can't be combined with \`--mode ${mode}\`.`] : [],
		...dryRun && !fix ? ["`--dry-run` needs `--fix`."] : [],
		...watch && fix ? ["`--watch` can't be combined with `--fix`: the file may be open in an editor."] : [],
		...(watch || fix) && positionals.includes("-") ? [`\`--${watch ? "watch" : "fix"}\` needs a file: standard input (\`-\`) can't be written to or watched.`] : [],
		...json !== void 0 && format !== void 0 && format !== "json" ? [`\`--json\` can't be combined with \`--format ${format}\`.`] : [],
		...quiet && verbose ? ["`--quiet` can't be combined with `--verbose`."] : []
	];
	if (run.kind === "usage" || terminal.kind === "usage" || errors.length > 0) return usage(...errors);
	return {
		kind: terminal.values.watch ? "watch" : "check",
		options: run.options,
		terminal: terminal.values
	};
}
function parse(args, flags) {
	const config = Object.entries(flags).map(([name, { value, multiple, short }]) => [name, {
		type: value === null ? "boolean" : "string",
		multiple,
		...short !== null && { short }
	}]);
	try {
		const { values, positionals } = parseArgs({
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
		if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && flag !== void 0) return usage(flag.value === null ? `\`--${name}\` does not take a value.` : valueMissing(name, flag));
		return usage(`Unknown option \`${dashes}${name}\`.${optionHint(name, flags)}`);
	}
}
function optionHint(name, flags) {
	const hint = flags === checkFlags ? hints.find(([form]) => form.test(name))?.[1] : void 0;
	if (hint !== void 0) return ` ${hint}`;
	const names = Object.keys(flags);
	const near = suggestion(name, names);
	const meant = name.length === 1 ? names.filter((each) => each.startsWith(name)).slice(0, 3) : [near ?? []].flat();
	return meant.length === 0 ? "" : ` Did you mean ${list(meant.map((each) => `\`--${each}\``), "or")}?`;
}
const hints = [
	[/^(f|c|files?|config|path|input)$/, "Name the files without an option: `destination-check destinations.yml`."],
	[/^(no-?)?colou?rs?$/, "Set the variable NO_COLOR or FORCE_COLOR to 1 instead."],
	[/^(o|output|out|save)$/, "Use `> FILE`, or `--reports` for several formats."],
	[/^(debug|trace|log-level)$/, "Use `--verbose`."],
	[/^(strict|werror|warnings-as-errors)$/, "Use `--fail-on warning`."]
];
function misplacedWords(word, run) {
	return run === null ? `Write the command first: \`destination-check ${word} …\`.` : `\`${word}\` is not a file. \`${run}\` can't be combined with another command.`;
}
function valueMissing(name, { completes }) {
	if (typeof completes === "object") return `\`--${name}\` needs a value: ${list(completes, "or")}.`;
	return `\`--${name}\` needs a value. If the value starts with a dash, use \`--${name}=-…\`.`;
}
// src/report/codequality.ts
const severities = {
	error: "critical",
	warning: "minor",
	notice: "info"
};
function codeQualityReport(report) {
	const issues = placedFindings(report).filter(({ finding }) => finding.ignored === null).map(({ finding, destination }) => {
		const { rule, severity, title, message, location, key } = finding;
		const identity = JSON.stringify([
			location.file,
			destination?.id ?? null,
			rule,
			key
		]);
		return {
			description: `${destination === null ? "" : `${destination.id}: `}${title}. ${message}`,
			check_name: rule,
			fingerprint: createHash("sha256").update(identity).digest("hex"),
			severity: severities[severity],
			location: {
				path: location.file,
				lines: { begin: location.line }
			}
		};
	});
	return printableJson(distinct(issues));
}
function distinct(issues) {
	const seen = /* @__PURE__ */ new Map();
	return issues.map((issue) => {
		const count = seen.get(issue.fingerprint) ?? 0;
		seen.set(issue.fingerprint, count + 1);
		if (count === 0) return issue;
		const fingerprint = createHash("sha256").update(`${issue.fingerprint} ${count}`).digest("hex");
		return {
			...issue,
			fingerprint
		};
	});
}
// src/terminal/check.ts
async function runCheck({ options, terminal }, commandHost) {
	const sources = await withSources(options, terminal, terminal.quiet ? {
		...commandHost,
		onProgress: () => {}
	} : commandHost);
	if (sources.kind === "usage") return failUsage(sources.errors);
	if (sources.kind === "stopped") return fail(sources.errors);
	const { host } = sources;
	if (options.mode === "plan") {
		const matrix = await plan(options, host);
		return statusAfterPrint(await print(`${JSON.stringify(matrix)}\n`), 0);
	}
	const first = options.mode === "merge" ? await merge(options, host) : await check(options, host);
	clearProgress();
	if ("kind" in first) return failUsage(noReportWords(first, flagName));
	if (terminal.fix && terminal.dryRun) return dryRun(first, options, host);
	const { report, errors } = terminal.fix ? await applyFixes(first, options, host, terminal) : {
		report: first,
		errors: []
	};
	const { status } = await outputReport(report, options, terminal, host);
	return errors.length > 0 ? fail(errors) : status;
}
async function outputReport(checked, options, terminal, host) {
	const { previous, reports, reportDir, files } = options;
	const report = previous === "" ? checked : await compareWithPrevious(checked, options, host);
	const printing = await printReport(report, terminal, host).then((code) => ({
		code,
		crashes: []
	}), (error) => ({
		code: null,
		crashes: [crashSentence(error)]
	}));
	const place = {
		folder: reportDir,
		from: host.folder,
		roots: writeRoots(host, files),
		folderInRepository: folderInRepository(host)
	};
	const { paths, failures } = await writeReports(report, reports, place);
	const written = Object.values(paths);
	if (written.length > 0 && !terminal.quiet) printSentences([`Wrote ${list(written)}.`]);
	const unwritten = failures.map((failure) => `${flagName("report-dir")}: ${unwrittenWords(failure, place)}`);
	const errors = [...printing.crashes, ...unwritten];
	if (errors.length > 0) return {
		status: fail(errors),
		isComplete: false
	};
	return {
		status: statusAfterPrint(printing.code, exitStatus(report)),
		isComplete: printing.code === null
	};
}
async function withSources({ files, deadlineMs }, { envFile }, host) {
	const ended = AbortSignal.any([host.interrupted, AbortSignal.timeout(deadlineMs)]);
	const read = envFile === "" ? { variables: {} } : await readVariables(envFile, host, ended);
	if (typeof read === "string") return usage(`${flagName("env-file")}: ${envFile} ${read}.`);
	const sourced = {
		...host,
		environment: {
			...read.variables,
			...host.environment
		}
	};
	if (!files.includes("-")) return {
		kind: "host",
		host: sourced
	};
	const standardInput = await readStream(process.stdin, fileLimits.destinations, ended);
	return standardInput === null ? stopped("standard input did not end in time, so nothing was checked.") : {
		kind: "host",
		host: {
			...sourced,
			standardInput
		}
	};
}
async function readVariables(named, { folder, workspace, confined, event }, ended) {
	const absolute = path.resolve(folder, named);
	const isCheckedOut = confined && isInside(absolute, workspace);
	if (isCheckedOut && eventSkipReason(event)?.kind === "untrusted-event") return `is not read, since the event ${event.name} can combine an untrusted author's file with your secrets. Set the variables in the step's \`env:\``;
	const read = isCheckedOut ? await readText(absolute, workspace, fileLimits.variables) : await readStream(createReadStream(absolute), fileLimits.variables, ended);
	if (read === null) return "did not end in time";
	if (read.kind === "unreadable") return unreadableWords(read.reason);
	return { variables: parseEnv(read.text) };
}
async function printReport(report, { format, quiet, verbose }, host) {
	if (verbose && report.destinations.length > 0) printNotes([...connectionLines(report, lookOf(process.stderr, process.env).width), ""]);
	const folder = folderInRepository(host);
	if (format === "codequality") return print(codeQualityReport(fromRoot(report, folder)));
	if (format !== "text" && format !== "github") return print(await reportText(report, format, folder));
	const terminal = lookOf(process.stdout, process.env);
	const look = format === "text" ? terminal : {
		...terminal,
		colour: false
	};
	const code = await print(quiet ? terminalProblems(report, look) : terminalReport(report, look));
	if (format === "github" && code === null) {
		const { annotate } = await import("./outputs.js");
		annotate(fromRoot(report, folder), { fullList: "the log" });
	}
	return code;
}
function folderInRepository({ workspace, folder }) {
	return path.relative(workspace, folder);
}
async function applyFixes(report, options, host, { quiet }) {
	const validate = () => checkAgain({
		...options,
		mode: "validate"
	}, host);
	const files = await fixFiles(report, filesOnDisk(host), validate);
	const reportAfter = files.some(({ kind }) => kind === "fixed") ? await checkAgain(options, host) : report;
	clearProgress();
	const words = fixWords(files, unsafeFixes(reportAfter));
	if (!quiet && words.length > 0) printSentences(words);
	return {
		report: reportAfter,
		errors: fixFailures(files)
	};
}
function fixFailures(files) {
	return files.flatMap((file) => file.kind === "failed" ? [`${flagName("fix")}: ${file.words}`] : []);
}
async function dryRun(report, options, host) {
	const texts = /* @__PURE__ */ new Map();
	const validate = () => checkAgain({
		...options,
		mode: "validate"
	}, {
		...host,
		texts
	});
	const files = await fixFiles(report, filesInMemory(host, texts), validate);
	const { lines, isExact } = await fixDiff(files, host, texts);
	const paint = painter(lookOf(process.stdout, process.env).colour);
	const code = await print(lines.map((line) => `${paintedDiffLine(line, paint)}\n`).join(""));
	const failures = fixFailures(files);
	if (failures.length > 0) return fail(failures);
	if (lines.length === 0) printSentences(["Nothing can be fixed automatically."]);
	else if (!isExact) printSentences(["The diff hides secrets or unprintable characters, so `patch` can't apply it. Use `--fix`."]);
	return statusAfterPrint(code, exitStatus(report));
}
function paintedDiffLine(line, paint) {
	if (/^(?:---|\+\+\+) /.test(line)) return paint("bold", line);
	return line.startsWith("-") ? paint("red", line) : line.startsWith("+") ? paint("green", line) : line;
}
async function compareWithPrevious(report, { previous: file, only }, host) {
	const previous = await readPrevious(path.resolve(host.folder, file), host);
	const words = previousWords(previous, file);
	if (words !== null) printSentences([words]);
	return withChanges(report, previous, only);
}
async function checkAgain(options, host) {
	const report = await check(options, host);
	if (!("kind" in report)) return report;
	throw new Error("A destination has lost its ID.");
}
// src/terminal/main.ts
async function main(args) {
	prepareProcess();
	process.exitCode = await run(args).catch((error) => fail([isFolderDeleted(error) ? "the current folder was deleted." : crashSentence(error)]));
}
async function run(args) {
	const called = await readArguments(args);
	if (called.kind === "check") return runCheck(called, await hostOf(called.options));
	if (called.kind === "watch") {
		const { runWatch } = await import("./watch.js");
		return runWatch(called, await hostOf(called.options));
	}
	const outcome = called.kind === "command" ? await called.command.run(called.args, await hostOf(null)) : called;
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
		workspace: workspaceOf(folder),
		confined: false,
		environment: process.env,
		event: cliEvent,
		workflowRun: null,
		base: null,
		trustedBranches: [],
		secrets: [],
		now: () => /* @__PURE__ */ new Date(),
		interrupted: untilInterrupted(),
		onSecret: () => {},
		onProgress: showProgress
	};
	if (!process.env.GITHUB_ACTIONS) return host;
	const { GITHUB_TOKEN, GITHUB_WORKSPACE, RUNNER_TEMP } = process.env;
	const token = GITHUB_TOKEN ? secret(GITHUB_TOKEN) : null;
	const hasOwnWorkspace = existsSync(path.join(host.workspace, ".git")) || RUNNER_TEMP && isInside(folder, RUNNER_TEMP) || !existsSync(GITHUB_WORKSPACE ?? "");
	const { readEvent, workflowRunOf } = await import("./workflow-run.js");
	const { trustedBranchesOf } = await import("./repository.js");
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
export { readArguments as i, main, checkFlags as n, isCommandWord as r, outputReport as t };
