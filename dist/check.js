"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_terminal = require("./terminal.js");
const require_files = require("./files.js");
const require_options = require("./options.js");
const require_crash = require("./crash.js");
const require_prose = require("./prose.js");
const require_matching = require("./matching.js");
const require_findings = require("./findings.js");
const require_verdict = require("./verdict.js");
const require_config = require("./config.js");
const require_commands = require("./commands.js");
const require_fix = require("./fix.js");
const require_main = require("./main2.js");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_util = require("node:util");
const severities = {
	error: "critical",
	warning: "minor",
	notice: "info"
};
function codeQualityReport(report) {
	const issues = require_findings.countingFindings(report).map(({ finding, destination }) => {
		const { rule, severity, title, message, location, key } = finding;
		const identity = JSON.stringify([
			location.file,
			destination?.id ?? null,
			rule,
			key
		]);
		return {
			description: require_matching.printable(`${destination === null ? "" : `${destination.id}: `}${title}. ${message}`),
			check_name: rule,
			fingerprint: (0, node_crypto.createHash)("sha256").update(identity).digest("hex"),
			severity: severities[severity],
			location: {
				path: location.file,
				lines: { begin: location.line }
			}
		};
	});
	return require_matching.printableJson(distinct(issues));
}
function distinct(issues) {
	const seen = new Map();
	return issues.map((issue) => {
		const count = seen.get(issue.fingerprint) ?? 0;
		seen.set(issue.fingerprint, count + 1);
		if (count === 0) return issue;
		const fingerprint = (0, node_crypto.createHash)("sha256").update(`${issue.fingerprint} ${count}`).digest("hex");
		return {
			...issue,
			fingerprint
		};
	});
}
async function runCheck({ options, terminal }, commandHost, connector) {
	const sources = await withSources(options, terminal, terminal.quiet ? {
		...commandHost,
		onProgress: () => {}
	} : commandHost);
	if (sources.kind === "usage") return require_main.failUsage(sources.errors);
	if (sources.kind === "stopped") return require_main.fail(sources.errors);
	const { host } = sources;
	if (options.mode === "plan") {
		const matrix = await require_terminal.plan(options, host);
		return require_main.statusAfterPrint(await require_main.print(`${JSON.stringify(matrix)}\n`), 0);
	}
	const first = options.mode === "merge" ? await require_terminal.merge(options, host) : await require_terminal.check(options, host, connector);
	require_main.clearProgress();
	if ("kind" in first) return require_main.failUsage(require_terminal.noReportWords(first, require_prose.flagName));
	if (terminal.fix && terminal.dryRun) return dryRun(first, options, host);
	const { report, errors } = terminal.fix ? await applyFixes(first, options, host, terminal) : {
		report: first,
		errors: []
	};
	const { status } = await outputReport(report, options, terminal, host);
	return errors.length > 0 ? require_main.fail(errors) : status;
}
async function outputReport(checked, options, terminal, host) {
	const { previous, reports, reportDir, files } = options;
	const report = previous === "" ? checked : await compareWithPrevious(checked, options, terminal, host);
	const printing = await printReport(report, terminal, host).then((code) => ({
		code,
		crashes: []
	}), (error) => ({
		code: null,
		crashes: [require_crash.crashSentence(error)]
	}));
	const place = {
		folder: reportDir,
		from: host.folder,
		roots: require_prose.writeRoots(host, files),
		folderInRepository: folderInRepository(host)
	};
	const { paths, failures } = await require_terminal.writeReports(report, reports, place);
	const written = Object.values(paths);
	if (written.length > 0 && !terminal.quiet) require_main.printSentences([`Wrote ${require_prose.list(written)}.`]);
	const unwritten = failures.map((failure) => `${require_prose.flagName("report-dir")}: ${require_terminal.unwrittenWords(failure, place)}`);
	const errors = [...printing.crashes, ...unwritten];
	if (errors.length > 0) return {
		status: require_main.fail(errors),
		isComplete: false
	};
	return {
		status: require_main.statusAfterPrint(printing.code, require_verdict.exitStatus(report)),
		isComplete: printing.code === null
	};
}
async function withSources({ files, deadlineMs }, { envFile }, host) {
	const ended = require_prose.endOfRun(host, deadlineMs);
	const read = envFile === "" ? { variables: {} } : await readVariables(envFile, host, ended);
	if (typeof read === "string") return require_commands.usage(`${require_prose.flagName("env-file")}: ${envFile} ${read}.`);
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
	const standardInput = await require_files.readStream(process.stdin, require_files.fileLimits.destinations, ended);
	return standardInput === null ? require_commands.stopped(`standard input ${unendedWords(host)}, so nothing was checked.`) : {
		kind: "host",
		host: {
			...sourced,
			standardInput
		}
	};
}
async function readVariables(named, host, ended) {
	const { folder, workspace, confined, event } = host;
	const absolute = node_path.default.resolve(folder, named);
	const isCheckedOut = confined && require_files.isInside(absolute, workspace);
	if (isCheckedOut && require_options.eventSkipReason(event)?.kind === "untrusted-event") return `is not read, since the event ${event.name} can combine an untrusted author's file with your secrets. Set the variables in the step's \`env:\``;
	const read = isCheckedOut ? await require_files.readText(absolute, workspace, require_files.fileLimits.variables) : await require_files.readStream((0, node_fs.createReadStream)(absolute), require_files.fileLimits.variables, ended);
	if (read === null) return unendedWords(host);
	if (read.kind === "unreadable") return require_config.unreadableWords(read.reason);
	return { variables: (0, node_util.parseEnv)(read.text) };
}
function unendedWords({ interrupted }) {
	return `did not end ${interrupted.aborted ? "before the run was interrupted" : "in time"}`;
}
async function printReport(report, { format, quiet, verbose }, host) {
	if (verbose && report.destinations.length > 0) require_main.printNotes([...require_terminal.connectionLines(report, require_main.lookOf(process.stderr, process.env).width), ""]);
	const folder = folderInRepository(host);
	if (format === "codequality") return require_main.print(codeQualityReport(require_findings.fromRoot(report, folder)));
	if (format !== "text" && format !== "github") return require_main.print(await require_terminal.reportText(report, format, folder));
	const terminal = require_main.lookOf(process.stdout, process.env);
	const look = format === "text" ? terminal : {
		...terminal,
		colour: false
	};
	const text = quiet ? require_terminal.terminalProblems(report, look) : require_terminal.terminalReport(report, look);
	const code = await require_main.print(require_main.asCalled(text, process.env));
	if (format === "github" && code === null) {
		const { annotate } = await Promise.resolve().then(() => require("./outputs.js"));
		annotate(require_findings.fromRoot(report, folder), { fullList: "the log" });
	}
	return code;
}
function folderInRepository({ workspace, folder }) {
	return node_path.default.relative(workspace, folder);
}
async function applyFixes(report, options, host, { quiet }) {
	const validate = () => checkAgain({
		...options,
		mode: "validate"
	}, host);
	const files = await require_fix.fixFiles(report, require_fix.filesOnDisk(host), validate);
	const reportAfter = files.some(({ kind }) => kind === "fixed") ? await checkAgain(options, host) : report;
	require_main.clearProgress();
	const words = require_fix.fixWords(files, require_fix.unsafeFixes(reportAfter));
	if (!quiet && words.length > 0) require_main.printSentences(words);
	return {
		report: reportAfter,
		errors: fixFailures(files)
	};
}
function fixFailures(files) {
	return files.flatMap((file) => file.kind === "failed" ? [`${require_prose.flagName("fix")}: ${file.words}`] : []);
}
async function dryRun(report, options, host) {
	const texts = new Map();
	const validate = () => checkAgain({
		...options,
		mode: "validate"
	}, {
		...host,
		texts
	});
	const files = await require_fix.fixFiles(report, require_fix.filesInMemory(host, texts), validate);
	const { lines, isExact } = await require_fix.fixDiff(files, host, texts);
	const paint = require_prose.painter(require_main.lookOf(process.stdout, process.env).colour);
	const code = await require_main.print(lines.map((line) => `${paintedDiffLine(line, paint)}\n`).join(""));
	const failures = fixFailures(files);
	if (failures.length > 0) return require_main.fail(failures);
	if (lines.length === 0) require_main.printSentences(["Nothing can be fixed automatically."]);
	else if (!isExact) require_main.printSentences(["The diff hides secrets or unprintable characters, so `patch` can't apply it. Use `--fix`."]);
	return require_main.statusAfterPrint(code, require_verdict.exitStatus(report));
}
function paintedDiffLine(line, paint) {
	if (/^(?:---|\+\+\+) /.test(line)) return paint("bold", line);
	return line.startsWith("-") ? paint("red", line) : line.startsWith("+") ? paint("green", line) : line;
}
async function compareWithPrevious(report, { previous: file, only }, { quiet }, host) {
	const previous = await require_terminal.readPrevious(node_path.default.resolve(host.folder, file), host);
	const words = require_terminal.previousWords(previous, require_prose.flagName("previous"), file);
	if (words !== null && !(quiet && previous.kind === "missing")) require_main.printSentences([words]);
	return require_terminal.withChanges(report, previous, only);
}
async function checkAgain(options, host) {
	const report = await require_terminal.check(options, host);
	if (!("kind" in report)) return report;
	throw new Error("A fix has changed the id of a destination.");
}
exports.outputReport = outputReport;
exports.runCheck = runCheck;
