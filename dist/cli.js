#!/usr/bin/env node
import { S as withoutCommands, _ as readEntries, a as parseConnectionUrl, c as terminalReport, d as writeReports, f as previousWords, g as plan, h as bugWords, i as cliEvent, l as jsonReport, m as withChanges, n as check, o as text$1, p as readPrevious, r as withReplacement, s as unknownIdWords, t as reported, u as unwritableWords, v as notAmong, w as hideEnvironment, y as readOptions } from "./check.js";
import { y as widenThreadPool } from "./facts.js";
import { Lt as readVariable, Rt as variableName, Vt as markdownReport, _t as product, ct as identifier, fn as oneLine, hn as printableLines, nn as suggestion, t as exitStatus } from "./report.js";
import { a as readText } from "./outcome.js";
import { t as literal } from "./literal.js";
import { t as safeEdits } from "./edits.js";
import path from "node:path";
import { parseArgs } from "node:util";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
// src/setup/auditor-script.ts
function auditorScript(auditor) {
	const { name, database, loader } = auditor;
	const [role, roleName] = [identifier(name), literal(name)];
	const where = database === null ? "current_database()" : literal(database);
	const body = [
		"BEGIN",
		"  PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);",
		`  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = ${roleName}) THEN`,
		`    CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION;`,
		"  END IF;",
		"  -- PostgreSQL lets everyone connect, unless somebody has revoked it.",
		`  IF NOT has_database_privilege(${roleName}, ${where}, 'CONNECT') THEN`,
		database === null ? `    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), ${roleName});` : `    GRANT CONNECT ON DATABASE ${identifier(database)} TO ${role};`,
		"  END IF;",
		`  IF NOT has_database_privilege(${roleName}, ${where}, 'CONNECT') THEN`,
		"    RAISE 'Run this as the owner of the database, or as a superuser: only they can let a role connect.';",
		"  END IF;",
		"END"
	].join("\n");
	const [shownName, shownLoader] = [shown(name), loader === null ? "the user" : shown(loader)];
	const there = database === null ? "the database that psql is connected to" : `the database ${shown(database)}`;
	const quote = unusedTag(body);
	return `-- ${shownName} logs in for the check, and asks what ${shownLoader} may do in ${there}.
-- It may do nothing itself but connect. All of this can be run again.
--
-- Run it in psql as a superuser, or as the owner of the database where that role may create roles (CREATEROLE).

DO ${quote}
${body}
${quote};

\\password ${role}

/*
${entryLines(auditor, "  ")}
*/
`;
}
function herokuSteps(auditor) {
	const credential = `DATABASE_URL --name '${auditor.name.replaceAll("'", "'\\''")}' -a APP`;
	return `# ${shown(auditor.name)} logs in for the check, and asks what the user may do. Write the app's name in place of APP.
heroku pg:credentials:create ${credential}

# Its password is in the URL that this prints.
heroku pg:credentials:url ${credential}

${entryLines(auditor, "#")}
`;
}
function entryLines({ name, password }, mark) {
	return [
		`${mark} The entry in destinations.yml then has these lines:`,
		"",
		`${mark}   audit:`,
		`${mark}     username: ${yaml(name)}`,
		`${mark}     password: \${${password}}`,
		"",
		`${mark} The user's own password goes out of it. ${password}, a secret of CI, holds the password of ${shown(name)}.`
	].join("\n");
}
function shown(name) {
	return oneLine(name, 63).replaceAll(/\*(?=\/)|\/(?=\*)/g, "$& ");
}
function yaml(value) {
	return /^[A-Za-z][A-Za-z0-9_.-]*$/.test(value) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value) ? value : JSON.stringify(value).replaceAll("$", "$$$$").replaceAll("*", "\\x2a");
}
function unusedTag(text) {
	let tag = "$auditor$";
	for (let count = 1; text.includes(tag); count++) tag = `$auditor${count}$`;
	return tag;
}
// src/setup/setup-auditor.ts
const usual = {
	name: "ci_auditor",
	password: "CI_AUDITOR_PASSWORD"
};
async function setupAuditor(id, files, around) {
	if (id === null) return {
		kind: "print",
		text: auditorScript({
			...usual,
			database: null,
			loader: null
		})
	};
	const { entries, problems } = await readEntries(files, around);
	const entry = entries.find((each) => each.id === id);
	if (entry === void 0 && problems.length > 0) return usage(`setup: ${files.join(", ")} can't be read in full. See destination-check --mode validate.`);
	if (entry === void 0) return usage(...unknownIdWords({
		unknown: [id],
		known: entries.map((each) => each.id)
	}, "setup"));
	const { definition } = entry;
	if (definition === null) return usage(`setup: ${id} has errors. See destination-check --mode validate.`);
	const lookup = (name) => readVariable(name, around.environment, null);
	const reading = {
		lookup,
		readText,
		allowedHosts: null,
		onSecret: () => {},
		now: /* @__PURE__ */ new Date(),
		entry,
		problems: [],
		secrets: []
	};
	const { audit } = definition;
	const name = audit === void 0 ? usual.name : text$1(["audit", "username"], audit.username, reading);
	if (name === null) return usage(`setup: the auditor's name is ${audit?.username}, which can't be read here. Set that variable.`);
	const auditor = {
		name,
		password: variableName(audit?.password) ?? usual.password,
		...loaderOf(definition, reading)
	};
	return {
		kind: "print",
		text: entry.type === "heroku" ? herokuSteps(auditor) : auditorScript(auditor)
	};
}
function loaderOf({ url, username, database }, reading) {
	if (url === void 0) return {
		loader: text$1(["username"], username, reading),
		database: text$1(["database"], database, reading)
	};
	const parsed = parseConnectionUrl(text$1(["url"], url, reading) ?? "");
	return parsed.kind === "fault" ? {
		loader: null,
		database: null
	} : {
		loader: parsed.url.username,
		database: parsed.url.database
	};
}
function usage(...errors) {
	return {
		kind: "usage",
		errors
	};
}
// src/terminal/help.ts
const help = `Checks Stitch's PostgreSQL and Heroku Postgres destinations.

Usage: destination-check [files…] [options]
       destination-check setup --audit [ID] [--files FILE]

  files                          paths or globs (default: destinations.yml)
  setup --audit                  print the SQL that makes a role for \`audit:\`, for the destination ID or any

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
// src/terminal/arguments.ts
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
const text = { type: "string" };
const list = {
	type: "string",
	multiple: true
};
const known = {
	...Object.fromEntries(textNames.map((name) => [name, text])),
	format: text,
	...Object.fromEntries(listNames.map((name) => [name, list])),
	fix: { type: "boolean" },
	rehearse: { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	},
	version: {
		type: "boolean",
		short: "V"
	}
};
const commands = { setup: readSetup };
function readCommand(args) {
	const [first = "", ...rest] = args;
	if (Object.hasOwn(commands, first)) return commands[first](rest);
	const read = readRun(args);
	const meant = suggestion(first, Object.keys(commands));
	if (read.kind !== "usage" || meant === null) return read;
	return {
		...read,
		errors: [...read.errors, `${first} is no command; did you mean ${meant}?`]
	};
}
function readRun(args) {
	const parsed = parse(args, known);
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
		...Object.fromEntries(textNames.map((name) => [name, values[name] ?? ""])),
		files: positionals.join("\n"),
		...Object.fromEntries(listNames.map((name) => [name, [values[name] ?? []].flat().join("\n")])),
		rehearse: values.rehearse === true ? "true" : ""
	};
	const read = readOptions(texts);
	const errors = read.kind === "usage" ? read.errors.map((error) => `--${error}`) : [];
	if (format === void 0) errors.push(`--${notAmong("format", String(values.format), formats)}`);
	if (read.kind === "usage" || format === void 0) return {
		kind: "usage",
		errors
	};
	return {
		kind: "run",
		options: read.options,
		format,
		fix: values.fix === true
	};
}
const knownOfSetup = {
	audit: { type: "boolean" },
	files: {
		type: "string",
		multiple: true
	},
	help: {
		type: "boolean",
		short: "h"
	}
};
function readSetup(args) {
	const parsed = parse(args, knownOfSetup);
	if (parsed.kind === "usage") return parsed;
	const { values, positionals } = parsed;
	if (values.help === true) return {
		kind: "print",
		text: help
	};
	const [id = null, ...others] = positionals;
	const errors = [...values.audit === true ? [] : ["setup: what is to be set up is missing; write --audit."], ...others.length === 0 ? [] : [`setup: one destination at a time, and here are ${positionals.length}: ${positionals.join(", ")}. A file is named by --files.`]];
	if (errors.length > 0) return {
		kind: "usage",
		errors
	};
	return {
		kind: "setup",
		id,
		files: [values.files ?? "destinations.yml"].flat().map(String)
	};
}
function parse(args, options) {
	try {
		return {
			kind: "parsed",
			...parseArgs({
				args,
				options,
				allowPositionals: true
			})
		};
	} catch (error) {
		const [, dashes = "", flag = ""] = /'(--?)([^'\s=]+)/.exec(error.message) ?? [];
		if (flag === "" || flag in options) return {
			kind: "usage",
			errors: [error.message]
		};
		const near = suggestion(flag, Object.keys(options));
		return {
			kind: "usage",
			errors: [`${dashes}${flag} is not known${near === null ? "" : `; did you mean --${near}?`}`]
		};
	}
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
	const command = readCommand(args);
	if (command.kind === "print") return printed(await print(command.text), 0);
	if (command.kind === "usage") return misused(command.errors);
	const around = surroundings();
	if (command.kind === "setup") return setUp(command.id, command.files, around);
	const { options, format, fix } = command;
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
async function setUp(id, files, around) {
	const setup = await setupAuditor(id, files, around);
	return setup.kind === "usage" ? misused(setup.errors) : printed(await print(setup.text), 0);
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
