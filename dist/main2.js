import { i as cliEvent, n as merge, r as check, t as plan } from "./plan.js";
import { U as withoutCommands, i as prepareProcess, z as printableLines } from "./private-key.js";
import { i as product, n as crashSentence } from "./crash.js";
import { Mt as unknownIdWords, a as reportNames, i as readOptions, n as modes, o as usualFile, r as notAmong, s as untilInterrupted, t as failOns, vt as exitStatus } from "./options.js";
import { t as suggestion } from "./suggestion.js";
import { n as usage } from "./outcome.js";
import { a as terminalProblems, i as prose, n as hanging, o as terminalReport, t as dialledLines } from "./terminal.js";
import { t as lookOf } from "./look.js";
import { f as safeEdits, n as previousWords, o as withChanges, p as withReplacement, r as readPrevious } from "./previous.js";
import { i as forms, n as unwritableWords, r as writeReports } from "./files.js";
import path from "node:path";
import { parseArgs } from "node:util";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
// src/terminal/command.ts
/** The value of a flag that takes a text, or null where it isn't given. */
function textFlag({ values }, name) {
	const value = values[name];
	return typeof value === "string" ? value : null;
}
/** Every value of a flag that may be given several times. */
function textFlags({ values }, name) {
	return [values[name] ?? []].flat().map(String);
}
/** The value of a flag that takes one of a few words, or what is wrong with it; null where it isn't given. */
function choiceFlag(given, name, words) {
	const text = textFlag(given, name);
	const word = words.find((each) => each === text) ?? null;
	return {
		word,
		errors: text === null || word !== null ? [] : [`--${notAmong(name, text, words)}`]
	};
}
/** Where the destinations are. */
function filesFlag(given) {
	const files = textFlags(given, "files");
	return files.length === 0 ? [usualFile] : files;
}
// src/terminal/check/check-flags.ts
const formats = [
	"text",
	...reportNames,
	"github"
];
/** The settings of a run, by their names in action.yml. */
const optionFlags = {
	mode: {
		type: "string",
		completes: modes
	},
	only: {
		type: "string",
		multiple: true,
		isList: true,
		completes: "destinations"
	},
	"fail-on": {
		type: "string",
		completes: failOns
	},
	"allowed-hosts": {
		type: "string",
		multiple: true,
		isList: true,
		completes: "nothing"
	},
	"allowed-variables": {
		type: "string",
		multiple: true,
		isList: true,
		completes: "nothing"
	},
	rehearse: { type: "boolean" },
	reports: {
		type: "string",
		isList: true,
		completes: reportNames
	},
	"report-dir": {
		type: "string",
		completes: "folders"
	},
	previous: {
		type: "string",
		completes: "files"
	},
	shard: {
		type: "string",
		completes: "nothing"
	},
	shards: {
		type: "string",
		completes: "nothing"
	},
	"shard-reports": {
		type: "string",
		multiple: true,
		completes: "files"
	},
	timeout: {
		type: "string",
		completes: "nothing"
	},
	retries: {
		type: "string",
		completes: "nothing"
	},
	deadline: {
		type: "string",
		completes: "nothing"
	},
	concurrency: {
		type: "string",
		completes: "nothing"
	},
	"certificate-horizon": {
		type: "string",
		completes: "nothing"
	}
};
/** What is for a terminal only. */
const terminalFlags = {
	format: {
		type: "string",
		completes: formats
	},
	quiet: { type: "boolean" },
	verbose: { type: "boolean" },
	watch: { type: "boolean" },
	fix: { type: "boolean" },
	version: {
		type: "boolean",
		short: "V"
	}
};
const checkFlags = {
	...optionFlags,
	...terminalFlags
};
// src/terminal/check/check-flag-words.ts
/** `value` stands for the flag's value. */
const checkFlagWords = {
	mode: {
		value: "MODE",
		about: "check (default); validate: read the files only, dial nothing; plan, merge: for a run on several machines, print the matrix, join the reports"
	},
	only: {
		value: "ID",
		about: "check only this destination; several times or a list"
	},
	"fail-on": {
		value: "SEVERITY",
		about: `the least severity that ends with status 1: ${failOns.join(", ")} (default: error)`
	},
	"allowed-hosts": {
		value: "PATTERN",
		about: "dial no other host: *.example.com, 10.0.0.5, 10.0.0.0/8; several times or a list"
	},
	"allowed-variables": {
		value: "PATTERN",
		about: "read no other variable for a file: WAREHOUSE_*; several times or a list"
	},
	rehearse: { about: "create a schema, a table and a row, read it, and roll all of it back" },
	reports: {
		value: "json,html",
		about: `write these as files, too: ${reportNames.join(", ")}`
	},
	"report-dir": {
		value: "FOLDER",
		about: "where to (default: destination-check-report)"
	},
	previous: {
		value: "FILE",
		about: "the last report.json: what is new since, and what recovered"
	},
	shard: {
		value: "2/8",
		about: "this machine's share of the destinations"
	},
	shards: {
		value: "8",
		about: "how many shares --mode plan makes (default: one for every 250 destinations)"
	},
	"shard-reports": {
		value: "PATTERN",
		about: "for --mode merge: the shares' report.json files"
	},
	timeout: {
		value: "30s",
		about: "for each destination"
	},
	retries: {
		value: "2",
		about: "how often to try again what failed fast and may pass"
	},
	deadline: {
		value: "10m",
		about: "for the whole run"
	},
	concurrency: {
		value: "256",
		about: "destinations at a time"
	},
	"certificate-horizon": {
		value: "30d",
		about: "how early an expiry warns"
	},
	format: {
		value: "FORMAT",
		about: `what is printed: ${formats.join(", ")} (default: text); github: the text, and annotations for a workflow's log`
	},
	quiet: { about: "print problems only, and nothing where all is well: the status tells" },
	verbose: { about: "say on standard error what was dialled, stage by stage" },
	watch: { about: "validate at each save of a file or of a certificate that it names, until Ctrl-C" },
	fix: { about: "make the edits that need no second look, and check again" },
	version: { about: "print the version" }
};
// src/terminal/commands.ts
const commands = {
	init: {
		call: "init",
		summary: "write a destinations.yml and a workflow",
		load: async () => (await import("./init.js")).initCommand
	},
	variables: {
		call: "variables [files…]",
		summary: "print the `env:` that a workflow needs, or check that it has it",
		load: async () => (await import("./variables2.js")).variablesCommand
	},
	allowlist: {
		call: "allowlist [--for ID]",
		summary: "print Stitch's addresses: as text, JSON, lines of pg_hba.conf, Terraform, AWS commands",
		load: async () => (await import("./allowlist.js")).allowlistCommand
	},
	setup: {
		call: "setup ID [--ssh]|--audit [ID]",
		summary: "print the SQL that makes the user, the bastion's script, or the SQL for `audit:`",
		load: async () => (await import("./setup.js")).setupCommand
	},
	explain: {
		call: "explain [RULE]",
		summary: "a rule's page: what it finds, why and what to do; without a name, the list of all",
		load: async () => (await import("./explain.js")).explainCommand
	},
	schema: {
		call: "schema [--report]",
		summary: "print the JSON Schema of destinations.yml, or of the report",
		load: async () => (await import("./schema.js")).schemaCommand
	},
	import: {
		call: "import FILE|-",
		summary: "write a destinations.yml from what Stitch's API says",
		load: async () => (await import("./import.js")).importCommand
	},
	export: {
		call: "export ID",
		summary: "print the request body that makes a destination in Stitch",
		load: async () => (await import("./export.js")).exportCommand
	},
	completion: {
		call: "completion bash|zsh|fish",
		summary: "print a script that makes the shell complete all of this",
		load: async () => (await import("./completion.js")).completionCommand
	}
};
// src/terminal/parse.ts
const everywhere = { help: {
	type: "boolean",
	short: "h",
	about: "print help"
} };
/** Reads the arguments behind a command's name. Every command knows `--help`. */
function parse(args, flags) {
	const options = {
		...flags,
		...everywhere
	};
	try {
		return {
			kind: "given",
			...parseArgs({
				args,
				options,
				allowPositionals: true
			})
		};
	} catch (error) {
		const { code, message } = error;
		const [, dashes = "", flag = ""] = /'(?:-\w, )?(--?)([^'\s=]+)/.exec(message) ?? [];
		const known = options[flag];
		if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && known !== void 0) return usage(known.type === "boolean" ? `--${flag} takes no value.` : valueWords(flag, known));
		const near = suggestion(flag, Object.keys(options));
		return usage(`${dashes}${flag} is not known${near === null ? "." : `; did you mean --${near}?`}`);
	}
}
function valueWords(flag, { completes }) {
	if (typeof completes === "object") return `--${flag} needs a value: ${completes.join(", ")}.`;
	return `--${flag} needs a value. One that begins with a dash is written --${flag}=-….`;
}
// src/terminal/check/check-arguments.ts
/** Reads what was given, and names everything that is wrong with it at once. */
function readCheck(given) {
	const { values, positionals } = given;
	const [fix, watch, quiet, verbose] = [
		"fix",
		"watch",
		"quiet",
		"verbose"
	].map((name) => values[name] === true);
	const texts = {
		...Object.fromEntries(Object.keys(optionFlags).map((name) => [name, optionText(given, name)])),
		files: positionals.join("\n")
	};
	const mode = texts.mode ?? "";
	const formatText = textFlag(given, "format") ?? "text";
	const format = formats.find((each) => each === formatText);
	const read = readOptions(watch && mode === "" ? {
		...texts,
		mode: "validate"
	} : texts);
	const errors = read.kind === "usage" ? read.errors.map((error) => `--${error}`) : [];
	if (format === void 0) errors.push(`--${notAmong("format", formatText, formats)}`);
	if (fix && ["plan", "merge"].includes(mode)) errors.push(`--fix: mode ${mode} reads reports or makes a plan, and edits no file.`);
	if (watch && [
		"check",
		"plan",
		"merge"
	].includes(mode)) errors.push(`--watch: it validates at each save, and mode ${mode} does more. Leave --mode out.`);
	if (watch && fix) errors.push("--watch: it edits no file, which may be open in an editor. Call --fix by itself.");
	if (quiet && verbose) errors.push("--quiet: it prints less, and --verbose more. Leave one of them out.");
	if (read.kind === "usage" || format === void 0 || errors.length > 0) return usage(...errors);
	const { options } = read;
	const manners = {
		format,
		quiet,
		verbose
	};
	return watch ? {
		kind: "watch",
		options,
		manners
	} : {
		kind: "check",
		options,
		manners,
		fix
	};
}
/** A flag's value as an input of the Action would have it: a line each, where there may be several. */
function optionText(given, name) {
	return given.values[name] === true ? "true" : textFlags(given, name).join("\n");
}
// src/terminal/help.ts
/** The help in lines of at most `width` columns. */
function help(width) {
	return `Checks Stitch's PostgreSQL and Heroku Postgres destinations.

Usage: destination-check [files…] [options]
       destination-check COMMAND …; each has its own --help

${row("files", "paths or globs (default: destinations.yml)", width)}

Commands:
${Object.values(commands).map(({ call, summary }) => row(call, summary, width)).join("\n")}

Options:
${flagRows(width)}

Examples:
  destination-check
    check every destination of destinations.yml
  destination-check --mode validate 'config/*.yml'
    before a commit: no secrets, no network
  destination-check --only warehouse --timeout 10s --verbose
  destination-check --format json > report.json
  destination-check allowlist --for warehouse --format pg_hba
  destination-check setup warehouse | psql -d analytics

A secret is \${NAME} in the file, read from the environment:
  WAREHOUSE_PASSWORD=… destination-check

${closing.flatMap((words) => prose(words, 0, width)).join("\n")}
`;
}
/** A command's help in lines of at most `width` columns. Its examples stay as they are, for a shell to take. */
function commandHelp({ help: text }, width) {
	let isExample = false;
	return text.split("\n").flatMap((line) => {
		if (/^\S/.test(line)) isExample = /^Examples?:$/.test(line);
		return isExample || line.length <= width ? [line] : wrapped(line, width);
	}).join("\n");
}
/** A paragraph, or a row: what it says goes on below its beginning, unless there is no room beside its name. */
function wrapped(line, width) {
	const [head = ""] = /^ {2,}\S.*? {2,}(?=\S)|^(?:Usage:)? +/.exec(line) ?? [];
	const about = line.slice(head.length);
	if (width - head.length < narrowest) return [head.trimEnd(), ...prose(about, 6, width)];
	const [first, rest] = hanging(about, head.length, width);
	return [head + first, ...rest];
}
const narrowest = 24;
const closing = ["Colours: on a terminal, unless NO_COLOR is set; FORCE_COLOR is not heeded.", "Status: 0 all is well, 1 something was found, 2 the check could not be made."];
function flagRows(width) {
	return [...Object.keys(checkFlags).map((name) => {
		const { value, about } = checkFlagWords[name];
		const { short } = checkFlags[name];
		return flagRow(`--${name}${value === void 0 ? "" : ` ${value}`}`, short, about, width);
	}), flagRow("--help", "h", "print this", width)].join("\n");
}
function flagRow(call, short, about, width) {
	return row(`${call}${short === void 0 ? "" : `, -${short}`}`, about, width);
}
const left = 30;
/** A name and what is said of it, beside it or, where the name is long, below. */
function row(name, about, width) {
	const [first, rest] = hanging(about, 34, width);
	const head = `  ${name.padEnd(left)}  `;
	return name.length > left ? [
		`  ${name}`,
		`${" ".repeat(34)}${first}`,
		...rest
	].join("\n") : [`${head}${first}`, ...rest].join("\n");
}
// src/terminal/arguments.ts
/** Reads the arguments behind the program's name: a command with its own, or those of a check. */
async function readArguments(args, exists = existsSync) {
	const [first = "", ...rest] = args;
	const name = commandIn(args);
	if (name !== null) return readCommand(await commands[name].load(), rest);
	const called = await readRun(args);
	const meant = first.startsWith("-") ? null : meantBy(first);
	if (meant === null || called.kind !== "usage" && exists(first)) return called;
	const errors = called.kind === "usage" ? called.errors : [];
	return usage(...errors, `${first} is no command${exists(first) ? "" : " and no file"}; did you mean ${meant}?`);
}
/** The command, or the flag of a check, that somebody meant by a word which is neither. */
function meantBy(word) {
	if (modes.some((mode) => mode === word)) return `--mode ${word}`;
	if (Object.hasOwn({
		...checkFlags,
		...everywhere
	}, word)) return `--${word}`;
	return suggestion(word, Object.keys(commands));
}
/** The name of the command that is called; null for a check. */
function commandIn([first = ""]) {
	return Object.hasOwn(commands, first) ? first : null;
}
async function readCommand(command, args) {
	const given = parse(args, command.flags);
	if (given.kind === "usage") return given;
	if (given.values.help !== true) return {
		kind: "command",
		command,
		given
	};
	return {
		kind: "print",
		text: commandHelp(command, lookOf(process.stdout, process.env).width)
	};
}
async function readRun(args) {
	const given = parse(args, checkFlags);
	if (given.kind === "usage") return given;
	if (given.values.help === true) return {
		kind: "print",
		text: help(lookOf(process.stdout, process.env).width)
	};
	if (given.values.version === true) return {
		kind: "print",
		text: `${product.name} ${product.version}\n`
	};
	return readCheck(given);
}
// src/terminal/print.ts
/** Prints a text. Gives the system's code where that fails. */
function print(text) {
	hearErrors(process.stdout);
	return new Promise((resolve) => process.stdout.write(withoutCommands(text), (error) => resolve(error ? error.code ?? "unknown" : null)));
}
/** Says something on standard error, where somebody may listen. */
function complain(lines) {
	hearErrors(process.stderr);
	process.stderr.write(`${withoutCommands(printableLines(lines.join("\n")))}\n`);
}
/** An error that nobody listens to ends the program; the one who writes gets it all the same. */
function hearErrors(stream) {
	if (stream.listenerCount("error") === 0) stream.on("error", () => {});
}
/** Says why nothing was done because of how the program, or a command of it, was called. Gives the exit status. */
function misused(errors, command = null) {
	stopped(errors);
	complain([`See destination-check ${command === null ? "" : `${command} `}--help.`]);
	return 2;
}
/** Says why the work could not be done. Gives the exit status. */
function stopped(errors) {
	complain(errors.flatMap((error) => fitted(`destination-check: ${error}`)));
	return 2;
}
/** At a terminal no line is wider than it; elsewhere an error is one line, for whoever looks for it in a log. */
function fitted(line) {
	if (!process.stderr.isTTY) return [line];
	const [first, rest] = hanging(line, 2, lookOf(process.stderr, process.env).width);
	return [first, ...rest];
}
/** The status, unless what there was to say could not be printed. That nobody reads on (`| head`) is no failure. */
function printed(code, status) {
	if (code === null || code === "EPIPE") return status;
	return stopped([`standard output can't be written to (${code}).`]);
}
// src/terminal/check/show-report.ts
/** Gives the system's code where standard output can't be written to. */
async function showReport(report, { format, quiet, verbose }) {
	if (verbose && report.destinations.length > 0) complain([...dialledLines(report, lookOf(process.stderr, process.env).width), ""]);
	if (format !== "text" && format !== "github") return print(forms[format].text(report));
	const look = lookOf(process.stdout, process.env);
	const code = await print(quiet ? terminalProblems(report, look) : terminalReport(report, look));
	if (format === "github" && code === null) {
		const { annotate } = await import("./annotations.js");
		annotate(report, "the log");
	}
	return code;
}
// src/terminal/fix.ts
/**
* Edits the files of a report. `validate` gives the report on the files as they then are: where an edited file has more
* errors than before, or can't be read any more, its old text is put back.
*/
async function fixFiles(report, workspace, validate) {
	const edits = editsByFile(report);
	const fixed = [];
	if (edits.size === 0) return fixed;
	const errorsBefore = await validate();
	const before = /* @__PURE__ */ new Map();
	for (const [file, fixes] of edits) {
		const target = path.resolve(workspace, file);
		const text = await readFile(target, "utf8");
		before.set(file, text);
		await writeFile(target, fixes.reduce((rest, { text: lines, replaces }) => withReplacement(rest, {
			...replaces,
			text: lines
		}), text));
		fixed.push({
			file,
			edits: fixes.length,
			undone: false
		});
	}
	const errorsAfter = await validate();
	for (const each of fixed) {
		if (![errorsIn, faultsOfYaml].some((count) => count(errorsAfter, each.file) > count(errorsBefore, each.file))) continue;
		await writeFile(path.resolve(workspace, each.file), before.get(each.file));
		each.undone = true;
	}
	return fixed;
}
/** What was done, a line a file, and what was left to do. */
function fixWords(files, unsafe) {
	const done = files.map(({ file, edits, undone }) => undone ? `${file}: nothing is changed, because the edits would have made it worse.` : `${file}: ${edits === 1 ? "1 edit is" : `${edits} edits are`} made.`);
	const left = unsafe === 0 ? [] : [`${unsafe === 1 ? "1 edit needs" : `${unsafe} edits need`} a second look: the report shows what to change.`];
	const lines = [...done, ...left];
	return lines.length === 0 ? ["There is nothing that an edit would fix."] : lines;
}
/** How many edits a report has that a person has to look at first. */
function unsafeEdits(report) {
	return findingsOf(report).filter(({ fix, ignored }) => ignored === null && fix?.kind === "yaml" && !fix.safe && fix.replaces !== null).length;
}
/** The last lines first, so that the numbers of those above hold. */
function editsByFile(report) {
	const files = /* @__PURE__ */ new Map();
	for (const { fix } of safeEdits(report)) files.set(fix.replaces.file, [...files.get(fix.replaces.file) ?? [], fix]);
	for (const fixes of files.values()) fixes.sort((one, other) => other.replaces.start_line - one.replaces.start_line);
	return files;
}
function errorsIn(report, file) {
	return findingsOf(report).filter(({ severity, ignored, location }) => severity === "error" && ignored === null && location.file === file).length;
}
/** One such error stands for a whole file that can't be read any more. */
function faultsOfYaml(report, file) {
	return findingsOf(report).filter(({ rule, location }) => rule === "config/yaml" && location.file === file).length;
}
function findingsOf({ findings, destinations }) {
	return [...findings, ...destinations.flatMap((destination) => destination.findings)];
}
// src/terminal/progress.ts
let isShown = false;
/** One line that each call writes anew. Nothing where standard error is no terminal. */
function showProgress(done, total) {
	if (!process.stderr.isTTY) return;
	process.stderr.write(`\r${done} of ${total} checked`);
	isShown = true;
}
/** Takes the line away, before anything else is written there. */
function clearProgress() {
	if (isShown) process.stderr.write("\r\x1B[K");
	isShown = false;
}
// src/terminal/check.ts
/** Checks, prints the report and writes the files that were asked for. Gives the exit status. */
async function runCheck({ options, manners, fix }, world) {
	const host = manners.quiet ? {
		...world,
		onProgress: () => {}
	} : world;
	if (options.mode === "plan") {
		const matrix = await plan(options, host);
		return printed(await print(`${JSON.stringify(matrix)}\n`), 0);
	}
	const first = options.mode === "merge" ? await merge(options, host.folder) : await check(options, host);
	clearProgress();
	if ("kind" in first) return misused((first.kind === "unmerged" ? first.errors : unknownIdWords(first)).map((words) => `--${words}`));
	return (await giveReport(fix ? await fixed(first, options, host, manners) : first, options, manners, host.folder)).status;
}
/**
* Prints a report, compared with the last one where there is one, and writes its files. `isGiven` is false where somebody
* did not get all of it, or reads no more.
*/
async function giveReport(found, options, manners, folder) {
	const report = options.previous === "" ? found : await compared(found, options, folder);
	const shown = await showReport(report, manners).then((code) => ({
		code,
		crashes: []
	}), (error) => ({
		code: null,
		crashes: [crashSentence(error)]
	}));
	const { failures } = await writeReports(report, options.reports, options.reportDir);
	const errors = [...shown.crashes, ...failures.map((failure) => `--${unwritableWords(failure)}`)];
	if (errors.length > 0) return {
		status: stopped(errors),
		isGiven: false
	};
	return {
		status: printed(shown.code, exitStatus(report)),
		isGiven: shown.code === null
	};
}
/** Makes the edits that need no second look, says so on standard error, and checks again. */
async function fixed(report, options, host, { quiet }) {
	const validate = () => checkKnown({
		...options,
		mode: "validate"
	}, host);
	const files = await fixFiles(report, host.folder, validate);
	const again = files.some(({ undone }) => !undone) ? await checkKnown(options, host) : report;
	clearProgress();
	if (!quiet) complain(fixWords(files, unsafeEdits(again)));
	return again;
}
async function compared(report, { previous: file, only }, folder) {
	const previous = await readPrevious(path.resolve(folder, file));
	const words = previousWords(previous, file);
	if (words !== null) complain([words]);
	return withChanges(report, previous, only);
}
/** No edit touches an id, so an id that was known still is. */
async function checkKnown(options, host) {
	const report = await check(options, host);
	if (!("kind" in report)) return report;
	throw new Error("An id is not known any more.");
}
// src/terminal/workspace.ts
/** The git repository around a folder (where `.git` is a folder, or the file of a worktree), or the folder itself. */
function workspaceAround(folder) {
	for (let at = folder;; at = path.dirname(at)) {
		if (existsSync(path.join(at, ".git"))) return at;
		if (path.dirname(at) === at) return folder;
	}
}
// src/terminal/main.ts
/** Does what the arguments ask for, and sets the exit status of the process. */
async function main(args) {
	prepareProcess();
	process.exitCode = await answer(args).catch((error) => stopped([hasNoFolder(error) ? "the folder that this runs in has been deleted." : crashSentence(error)]));
}
async function answer(args) {
	const called = await readArguments(args);
	if (called.kind === "check") return runCheck(called, hostOfProcess());
	if (called.kind === "watch") {
		const { runWatch } = await import("./watch-command.js");
		return runWatch(called, hostOfProcess());
	}
	const outcome = called.kind === "command" ? await called.command.run(called.given, hostOfProcess()) : called;
	if (outcome.kind === "usage") return misused(outcome.errors, commandIn(args));
	if (outcome.kind === "stopped") return stopped(outcome.errors);
	const code = await print(outcome.text);
	if (outcome.notes !== void 0 && outcome.notes.length > 0) complain(outcome.notes);
	return printed(code, outcome.kind === "found" ? 1 : 0);
}
/** Whether somebody has removed the folder under this process. */
function hasNoFolder(error) {
	return error.syscall === "uv_cwd";
}
function hostOfProcess() {
	return {
		folder: process.cwd(),
		workspace: workspaceAround(process.cwd()),
		confined: false,
		environment: process.env,
		event: cliEvent,
		base: null,
		secrets: [],
		now: () => /* @__PURE__ */ new Date(),
		interrupted: untilInterrupted(),
		onSecret: () => {},
		onProgress: showProgress
	};
}
export { commands as a, choiceFlag as c, textFlags as d, everywhere as i, filesFlag as l, main, complain as n, checkFlagWords as o, stopped as r, checkFlags as s, giveReport as t, textFlag as u };
