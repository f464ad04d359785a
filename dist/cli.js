#!/usr/bin/env node
import { a as writeReports, c as readOptions, d as check, f as product, i as unwritableWords, m as suggestion, n as terminalReport, o as bugWords, p as cliEvent, r as jsonReport, s as markdownReport, t as exitStatus } from "./check.js";
import { parseArgs } from "node:util";
// src/cli.ts
const help = `Checks Stitch's PostgreSQL and Heroku Postgres destinations.

Usage: destination-check [files…] [options]

  files                          paths or globs (default: destinations.yml)

Options:
  --mode check|validate          validate: read the files only, dial nothing (default: check)
  --only ID                      check only this destination; may be given several times
  --fail-on error|warning|never  the least severity that ends with status 1 (default: error)
  --format text|json|markdown    what is printed (default: text)
  --reports json,markdown        write these reports as files, too
  --report-dir FOLDER            where to (default: destination-check-report)
  --timeout 30s                  for each destination
  --deadline 10m                 for the whole run
  --concurrency 256              destinations at a time
  --certificate-horizon 30d      how early an expiry warns
  --help, --version

Examples:
  destination-check                                  check every destination of destinations.yml
  destination-check --mode validate 'config/*.yml'   before a commit: no secrets, no network
  destination-check --only warehouse --timeout 10s
  destination-check --format json > report.json

A secret stands in the file as \${NAME} and is read from the environment:
  WAREHOUSE_PASSWORD=… destination-check

Status: 0 all is well, 1 something was found, 2 the check could not be made.
`;
const optionNames = [
	"mode",
	"fail-on",
	"timeout",
	"deadline",
	"concurrency",
	"certificate-horizon",
	"reports",
	"report-dir"
];
const formats = [
	"text",
	"json",
	"markdown"
];
process.exitCode = await main(process.argv.slice(2)).catch((error) => misused([bugWords(error)]));
async function main(args) {
	const command = readCommand(args);
	if (command.kind === "print") {
		process.stdout.write(command.text);
		return 0;
	}
	if (command.kind === "usage") return misused(command.errors);
	const { options, format } = command;
	const report = await check(options, {
		workspace: process.cwd(),
		confined: false,
		environment: process.env,
		event: cliEvent,
		now: () => /* @__PURE__ */ new Date(),
		onSecret: () => {},
		onProgress: showProgress
	});
	clearProgress();
	if ("kind" in report) return misused(report.unknown.map((id) => unknownWord("only", id, report.known)));
	process.stdout.write(inFormat(report, format));
	const written = await writeReports(report, options.reports, options.reportDir);
	if (written.kind === "unwritable") return misused([`--${unwritableWords(written)}`]);
	return exitStatus(report, options.failOn);
}
function readCommand(args) {
	const parsed = parse(args);
	if (parsed.kind === "usage") return parsed;
	const { values, positionals } = parsed;
	if (values.help === true) return {
		kind: "print",
		text: help
	};
	if (values.version === true) return {
		kind: "print",
		text: `${product.name} ${product.version}\n`
	};
	const format = formats.find((each) => each === (values.format ?? "text"));
	const texts = {
		...Object.fromEntries(optionNames.map((name) => [name, values[name] ?? ""])),
		files: positionals.join("\n"),
		only: [values.only ?? []].flat().join("\n")
	};
	const read = readOptions(texts);
	const errors = read.kind === "usage" ? read.errors.map((error) => `--${error}`) : [];
	if (format === void 0) errors.push(unknownWord("format", String(values.format), formats));
	if (read.kind === "usage" || format === void 0) return {
		kind: "usage",
		errors
	};
	return {
		kind: "run",
		options: read.options,
		format
	};
}
function parse(args) {
	const text = { type: "string" };
	const known = {
		...Object.fromEntries(optionNames.map((name) => [name, text])),
		format: text,
		only: {
			type: "string",
			multiple: true
		},
		help: {
			type: "boolean",
			short: "h"
		},
		version: {
			type: "boolean",
			short: "V"
		}
	};
	try {
		return {
			kind: "parsed",
			...parseArgs({
				args,
				options: known,
				allowPositionals: true
			})
		};
	} catch (error) {
		const flag = /'--?([^'\s]+)/.exec(error.message)?.[1]?.split("=")[0];
		if (flag === void 0 || flag in known) return {
			kind: "usage",
			errors: [error.message]
		};
		return {
			kind: "usage",
			errors: [unknownFlag(flag, Object.keys(known))]
		};
	}
}
function unknownFlag(flag, known) {
	const near = suggestion(flag, known);
	return `--${flag} is not known${near === null ? "" : `; did you mean --${near}?`}`;
}
function unknownWord(name, word, known) {
	const near = suggestion(word, known);
	return `--${name}: "${word}" is none of ${known.join(", ")}${near === null ? "" : `; did you mean ${near}?`}`;
}
function misused(errors) {
	process.stderr.write(`${errors.map((error) => `destination-check: ${error}`).join("\n")}\nSee destination-check --help.\n`);
	return 2;
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
function showProgress(done, total) {
	if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total} checked`);
}
function clearProgress() {
	if (process.stderr.isTTY) process.stderr.write("\r\x1B[K");
}
export {};
