#!/usr/bin/env node
import { C as exitStatus, D as forms, E as writeReports, Et as printableLines, J as readOptions, S as product, T as unwritableWords, Z as suggestion, b as unknownIdWords, h as cliEvent, n as check, q as notAmong, t as reported, tt as withoutCommands, w as terminalReport, wt as hideEnvironment, x as bugWords } from "./core.js";
import { _ as widenThreadPool } from "./common.js";
import { a as usage, i as textFlags, r as textFlag } from "./command.js";
import path from "node:path";
import { parseArgs } from "node:util";
import { existsSync } from "node:fs";
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
const commands = {
	allowlist: {
		call: "allowlist [--for ID]",
		summary: "print Stitch's addresses: as text, JSON, lines of pg_hba.conf, Terraform, AWS commands",
		load: async () => (await import("./allowlist.js")).allowlist
	},
	setup: {
		call: "setup ID [--ssh]|--audit [ID]",
		summary: "print the SQL that makes the user, the bastion's script, or the SQL for `audit:`",
		load: async () => (await import("./setup.js")).setup
	}
};
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
  destination-check allowlist --for warehouse --format pg_hba
  destination-check setup warehouse | psql -d analytics

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
		const { plan } = await import("./plan.js");
		const matrix = await plan(options, around);
		return printed(await print(`${JSON.stringify(matrix)}\n`), 0);
	}
	const first = await reported(options, around);
	clearProgress();
	if ("kind" in first) return misused((first.kind === "unmerged" ? first.errors : unknownIdWords(first)).map((words) => `--${words}`));
	const found = fix ? await fixed(first, options, around) : first;
	const report = options.previous === "" ? found : await compared(found, options, around.folder);
	const code = await print(await inFormat(report, format));
	const written = await writeReports(report, options.reports, options.reportDir);
	if (written.kind === "unwritable") return stopped([`--${unwritableWords(written)}`]);
	return printed(code, exitStatus(report));
}
async function fixed(report, options, around) {
	const { fixFiles, fixWords, unsafeEdits } = await import("./fix-files.js");
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
	const { previousWords, readPrevious, withChanges } = await import("./previous.js");
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
async function inFormat(report, format) {
	if (format !== "text") return forms[format].text(report);
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
		base: null,
		secrets: [],
		now: () => /* @__PURE__ */ new Date(),
		interrupted: interrupted.signal,
		onSecret: () => {},
		onProgress: showProgress
	};
}
export {};
