#!/usr/bin/env node
import { a as bugWords, c as unwritableWords, d as readPrevious, f as withChanges, h as readOptions, i as cliEvent, l as writeReports, m as notAmong, n as check, o as terminalReport, p as plan, r as withReplacement, s as jsonReport, t as reported, u as previousWords, v as withoutCommands, y as hideEnvironment } from "./check.js";
import { f as widenThreadPool } from "./facts.js";
import { F as suggestion, K as printableLines } from "./fix.js";
import { t as exitStatus, ut as product, vt as markdownReport } from "./report.js";
import { n as textFlags, r as usage, t as textFlag } from "./command.js";
import { p as unknownIdWords } from "./connection-url.js";
import { t as safeEdits } from "./edits.js";
import path from "node:path";
import { parseArgs } from "node:util";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
// src/terminal/check-arguments.ts
const textNames = [
	"mode",
	"fail-on",
	"timeout",
	"deadline",
	"retries",
	"concurrency",
	"certificate-horizon",
	"reports",
	"report-dir",
	"previous",
	"shard",
	"shards"
];
const listNames = [
	"only",
	"allowed-hosts",
	"allowed-variables",
	"shard-reports"
];
const formats = [
	"text",
	"json",
	"markdown"
];
const checkFlags = {
	...Object.fromEntries(textNames.map((name) => [name, { type: "string" }])),
	...Object.fromEntries(listNames.map((name) => [name, {
		type: "string",
		multiple: true
	}])),
	format: { type: "string" },
	fix: { type: "boolean" },
	rehearse: { type: "boolean" },
	version: {
		type: "boolean",
		short: "V"
	}
};
function readCheck(given) {
	const { values, positionals } = given;
	const formatText = textFlag(given, "format") ?? "text";
	const format = formats.find((each) => each === formatText);
	const texts = {
		...Object.fromEntries(textNames.map((name) => [name, textFlag(given, name) ?? ""])),
		files: positionals.join("\n"),
		...Object.fromEntries(listNames.map((name) => [name, textFlags(given, name).join("\n")])),
		rehearse: values.rehearse === true ? "true" : ""
	};
	const fix = values.fix === true;
	const read = readOptions(texts);
	const errors = read.kind === "usage" ? read.errors.map((error) => `--${error}`) : [];
	if (format === void 0) errors.push(`--${notAmong("format", formatText, formats)}`);
	if (fix && ["plan", "merge"].includes(texts.mode ?? "")) errors.push(`--fix: mode ${texts.mode} reads reports or makes a plan, and edits no file.`);
	if (read.kind === "usage" || format === void 0 || errors.length > 0) return usage(...errors);
	return {
		kind: "check",
		options: read.options,
		format,
		fix
	};
}
// src/terminal/commands.ts
const commands = { setup: {
	call: "setup --audit [ID]",
	summary: "print the SQL that makes a role for `audit:`, for the destination ID or any",
	load: async () => (await import("./setup.js")).setup
} };
const help = `Checks Stitch's PostgreSQL and Heroku Postgres destinations.

Usage: destination-check [files…] [options]
       destination-check COMMAND …; each has its own --help

  files                          paths or globs (default: destinations.yml)

Commands:
${Object.values(commands).map(({ call, summary }) => `  ${call.padEnd(29)}  ${summary}`).join("\n")}

Options:
  --mode check|validate          validate: read the files only, dial nothing (default: check)
         plan|merge              for a run on several machines: print the matrix, join the reports
  --only ID                      check only this destination; may be given several times
  --fail-on error|warning|never  the least severity that ends with status 1 (default: error)
  --allowed-hosts PATTERN        dial no other host: *.example.com, 10.0.0.5, 10.0.0.0/8; several times or a list
  --allowed-variables PATTERN    read no other variable for a file: WAREHOUSE_*; several times or a list
  --format text|json|markdown    what is printed (default: text)
  --fix                          make the edits that need no second look, and check again
  --rehearse                     create a schema, a table and a row, read it, and roll all of it back
  --reports json,html            write these as files, too: json, sarif, junit, markdown, html
  --report-dir FOLDER            where to (default: destination-check-report)
  --previous FILE                the last report.json: what is new since, and what recovered
  --shard 2/8                    this machine's share of the destinations
  --shards 8                     how many shares --mode plan makes (default: one for every 250 destinations)
  --shard-reports PATTERN        for --mode merge: the shares' report.json files
  --timeout 30s                  for each destination
  --retries 2                    how often to try again what failed fast and may pass
  --deadline 10m                 for the whole run
  --concurrency 256              destinations at a time
  --certificate-horizon 30d      how early an expiry warns
  --help, --version

Examples:
  destination-check                                  check every destination of destinations.yml
  destination-check --mode validate 'config/*.yml'   before a commit: no secrets, no network
  destination-check --only warehouse --timeout 10s
  destination-check --format json > report.json
  destination-check setup --audit warehouse | psql -d analytics

A secret stands in the file as \${NAME} and is read from the environment:
  WAREHOUSE_PASSWORD=… destination-check

Status: 0 all is well, 1 something was found, 2 the check could not be made.
`;
// src/terminal/parse.ts
const everywhere = { help: {
	type: "boolean",
	short: "h"
} };
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
		const [, dashes = "", flag = ""] = /'(--?)([^'\s=]+)/.exec(error.message) ?? [];
		if (flag === "" || flag in options) return usage(error.message);
		const near = suggestion(flag, Object.keys(options));
		return usage(`${dashes}${flag} is not known${near === null ? "" : `; did you mean --${near}?`}`);
	}
}
// src/terminal/arguments.ts
async function readArguments(args) {
	const [first = "", ...rest] = args;
	if (Object.hasOwn(commands, first)) return readCommand(await commands[first].load(), rest);
	const called = readRun(args);
	const meant = suggestion(first, Object.keys(commands));
	if (called.kind !== "usage" || meant === null) return called;
	return usage(...called.errors, `${first} is no command; did you mean ${meant}?`);
}
function readCommand(command, args) {
	const given = parse(args, command.flags);
	if (given.kind === "usage") return given;
	return given.values.help === true ? {
		kind: "print",
		text: command.help
	} : {
		kind: "command",
		command,
		given
	};
}
function readRun(args) {
	const given = parse(args, checkFlags);
	if (given.kind === "usage") return given;
	if (given.values.help === true) return {
		kind: "print",
		text: help
	};
	if (given.values.version === true) return {
		kind: "print",
		text: `${product.name} ${product.version}\n`
	};
	return readCheck(given);
}
// src/terminal/fix-files.ts
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
function fixWords(files, unsafe) {
	const done = files.map(({ file, edits, undone }) => undone ? `${file}: nothing is changed, because the edits would have made it worse.` : `${file}: ${edits === 1 ? "1 edit is" : `${edits} edits are`} made.`);
	const left = unsafe === 0 ? [] : [`${unsafe === 1 ? "1 edit needs" : `${unsafe} edits need`} a second look: the report shows what to change.`];
	const lines = [...done, ...left];
	return lines.length === 0 ? ["There is nothing that an edit would fix."] : lines;
}
function unsafeEdits(report) {
	return findingsOf(report).filter(({ fix, ignored }) => ignored === null && fix?.kind === "yaml" && !fix.safe && fix.replaces !== null).length;
}
function editsByFile(report) {
	const files = /* @__PURE__ */ new Map();
	for (const { fix } of safeEdits(report)) files.set(fix.replaces.file, [...files.get(fix.replaces.file) ?? [], fix]);
	for (const fixes of files.values()) fixes.sort((one, other) => other.replaces.start_line - one.replaces.start_line);
	return files;
}
function errorsIn(report, file) {
	return findingsOf(report).filter(({ severity, ignored, location }) => severity === "error" && ignored === null && location.file === file).length;
}
function faultsOfYaml(report, file) {
	return findingsOf(report).filter(({ rule, location }) => rule === "config/yaml" && location.file === file).length;
}
function findingsOf({ findings, destinations }) {
	return [...findings, ...destinations.flatMap((destination) => destination.findings)];
}
// src/terminal/print.ts
function print(text) {
	return new Promise((resolve) => {
		const ended = (error) => resolve(!error || error.code === "EPIPE" ? null : error.code ?? "unknown");
		process.stdout.on("error", ended);
		process.stdout.write(withoutCommands(text), ended);
	});
}
function complain(lines) {
	process.stderr.once("error", () => {});
	process.stderr.write(`${withoutCommands(printableLines(lines.join("\n")))}\n`);
}
function misused(errors) {
	stopped(errors);
	complain(["See destination-check --help."]);
	return 2;
}
function stopped(errors) {
	complain(errors.map((error) => `destination-check: ${error}`));
	return 2;
}
function printed(code, status) {
	if (code === null) return status;
	return stopped([`standard output can't be written to (${code}).`]);
}
// src/terminal/progress.ts
function showProgress(done, total) {
	if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total} checked`);
}
function clearProgress() {
	if (process.stderr.isTTY) process.stderr.write("\r\x1B[K");
}
// src/terminal/check-command.ts
async function runCheck({ options, format, fix }, around) {
	if (options.mode === "plan") {
		const matrix = await plan(options, around);
		return printed(await print(`${JSON.stringify(matrix)}\n`), 0);
	}
	const first = await reported(options, around);
	clearProgress();
	if ("kind" in first) return misused((first.kind === "unmerged" ? first.errors : unknownIdWords(first)).map((words) => `--${words}`));
	const found = fix ? await fixed(first, options, around) : first;
	const report = options.previous === "" ? found : await compared(found, options, around.folder);
	const code = await print(inFormat(report, format));
	const written = await writeReports(report, options.reports, options.reportDir);
	if (written.kind === "unwritable") return stopped([`--${unwritableWords(written)}`]);
	return printed(code, exitStatus(report));
}
async function fixed(report, options, around) {
	const validate = () => checkKnown({
		...options,
		mode: "validate"
	}, around);
	const files = await fixFiles(report, around.folder, validate);
	const again = files.some(({ undone }) => !undone) ? await checkKnown(options, around) : report;
	clearProgress();
	complain(fixWords(files, unsafeEdits(again)));
	return again;
}
async function compared(report, { previous: file, only }, folder) {
	const previous = await readPrevious(path.resolve(folder, file));
	const words = previousWords(previous, file);
	if (words !== null) complain([words]);
	return withChanges(report, previous, only);
}
async function checkKnown(options, around) {
	const report = await check(options, around);
	if (!("kind" in report)) return report;
	throw new Error("An id is not known any more.");
}
function inFormat(report, format) {
	if (format === "json") return jsonReport(report);
	if (format === "markdown") return markdownReport(report);
	const colour = process.stdout.isTTY === true && (process.env.NO_COLOR ?? "") === "";
	return terminalReport(report, {
		colour,
		width: Math.min(process.stdout.columns ?? 100, 120)
	});
}
// src/terminal/workspace.ts
function workspaceAround(folder) {
	for (let at = folder;; at = path.dirname(at)) {
		if (existsSync(path.join(at, ".git"))) return at;
		if (path.dirname(at) === at) return folder;
	}
}
// src/cli.ts
process.exitCode = await main(process.argv.slice(2)).catch((error) => stopped([bugWords(error)]));
async function main(args) {
	hideEnvironment();
	widenThreadPool();
	const called = await readArguments(args);
	if (called.kind === "check") return runCheck(called, surroundings());
	const { kind, ...outcome } = called.kind === "command" ? await called.command.run(called.given, surroundings()) : called;
	return "errors" in outcome ? misused(outcome.errors) : printed(await print(outcome.text), kind === "found" ? 1 : 0);
}
function surroundings() {
	const interrupted = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => interrupted.abort());
	return {
		folder: process.cwd(),
		workspace: workspaceAround(process.cwd()),
		confined: false,
		environment: process.env,
		event: cliEvent,
		readBase: null,
		listBase: null,
		secrets: [],
		now: () => /* @__PURE__ */ new Date(),
		interrupted: interrupted.signal,
		onSecret: () => {},
		onProgress: showProgress
	};
}
export {};
