import { C as unknownIdWords, E as terminalReport, n as check, t as reported, w as exitStatus } from "./core.js";
import { a as print, i as misused, o as printed, r as complain, s as stopped, t as clearProgress } from "./progress.js";
import { t as lookOf } from "./look.js";
const path = process.getBuiltinModule("node:path");
// src/terminal/show-report.ts
async function showReport(report, { format, quiet, verbose }) {
	if (verbose && report.destinations.length > 0) {
		const { dialledLines } = await import("./dialled.js");
		complain([...dialledLines(report, lookOf(process.stderr, process.env).width), ""]);
	}
	if (format !== "text" && format !== "github") {
		const { forms } = await import("./forms2.js");
		return print(await forms[format].text(report));
	}
	const look = lookOf(process.stdout, process.env);
	const text = quiet ? await problems(report, look) : terminalReport(report, look);
	const code = await print(text);
	if (format === "github" && code === null) {
		const { annotate } = await import("./annotations2.js");
		annotate(report, "the log");
	}
	return code;
}
async function problems(report, look) {
	const { terminalProblems } = await import("./problems.js");
	return terminalProblems(report, look);
}
// src/terminal/check-command.ts
async function runCheck({ options, manners, fix }, world) {
	const around = manners.quiet ? {
		...world,
		onProgress: () => {}
	} : world;
	if (options.mode === "plan") {
		const { plan } = await import("./plan.js");
		const matrix = await plan(options, around);
		return printed(await print(`${JSON.stringify(matrix)}\n`), 0);
	}
	const first = await reported(options, around);
	clearProgress();
	if ("kind" in first) {
		const errors = first.kind === "unmerged" ? first.errors : unknownIdWords(first);
		return misused(errors.map((words) => `--${words}`));
	}
	return (await giveReport(fix ? await fixed(first, options, around, manners) : first, options, manners, around.folder)).status;
}
async function giveReport(found, options, manners, folder) {
	const report = options.previous === "" ? found : await compared(found, options, folder);
	const code = await showReport(report, manners);
	const unwritten = options.reports.length === 0 ? null : await writeFiles(report, options);
	if (unwritten !== null) return {
		status: stopped([`--${unwritten}`]),
		isGiven: false
	};
	return {
		status: printed(code, exitStatus(report)),
		isGiven: code === null
	};
}
async function writeFiles(report, { reports, reportDir }) {
	const { unwritableWords, writeReports } = await import("./files.js");
	const written = await writeReports(report, reports, reportDir);
	return written.kind === "written" ? null : unwritableWords(written);
}
async function fixed(report, options, around, { quiet }) {
	const { fixFiles, fixWords, unsafeEdits } = await import("./fix-files.js");
	const validate = () => checkKnown({
		...options,
		mode: "validate"
	}, around);
	const files = await fixFiles(report, around.folder, validate);
	const again = files.some(({ undone }) => !undone) ? await checkKnown(options, around) : report;
	clearProgress();
	if (!quiet) complain(fixWords(files, unsafeEdits(again)));
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
export { runCheck as n, giveReport as t };
