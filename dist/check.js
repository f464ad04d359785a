import { C as plan, S as noReportWords, b as check, d as reportText, f as unwrittenWords, l as withChanges, n as terminalReport, o as previousWords, p as writeReports, r as connectionLines, s as readPrevious, t as terminalProblems, x as merge } from "./terminal.js";
import { c as isInside, f as readStream, i as fileLimits, p as readText } from "./files.js";
import { l as eventSkipReason } from "./options.js";
import { n as crashSentence } from "./crash.js";
import { d as writeRoots, g as flagName, j as list, s as painter } from "./prose.js";
import { o as printableJson } from "./matching.js";
import { o as fromRoot, u as placedFindings } from "./findings.js";
import { r as exitStatus } from "./verdict.js";
import { a as unreadableWords } from "./config.js";
import { a as usage, i as stopped } from "./commands.js";
import { a as fixWords, i as fixFiles, n as filesOnDisk, o as unsafeFixes, r as fixDiff, t as filesInMemory } from "./fix.js";
import { a as fail, c as print, d as statusAfterPrint, i as clearProgress, l as printNotes, o as failUsage, s as lookOf, u as printSentences } from "./main2.js";
import { createReadStream } from "node:fs";
import { createHash } from "node:crypto";
import path from "node:path";
import { parseEnv } from "node:util";
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
async function runCheck({ options, terminal }, commandHost, connector) {
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
	const first = options.mode === "merge" ? await merge(options, host) : await check(options, host, connector);
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
export { outputReport, runCheck };
