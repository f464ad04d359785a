"use strict";
const require_files = require("./files.js");
const require_terminal = require("./terminal.js");
const require_validate = require("./validate.js");
const require_verdict = require("./verdict.js");
function mergeReports(all, { failOn, name, run }) {
	const foreign = foreignWords(all, run);
	if (foreign.length > 0) return {
		kind: "rejected",
		errors: foreign
	};
	const reports = newestOfEach(all);
	const [first] = reports;
	if (first === void 0) return {
		kind: "rejected",
		errors: ["none of the files is the report of a shard."]
	};
	const mismatch = mismatchWords(reports);
	if (mismatch !== null) return {
		kind: "rejected",
		errors: [mismatch]
	};
	const present = reports.map(({ shard }) => shard.index);
	const missing = Array.from({ length: first.shard.of }, (_, index) => index + 1).filter((index) => !present.includes(index));
	const destinations = reports.flatMap((report) => report.destinations).toSorted(inOrderOf(first.shard.files));
	const findings = distinct(reports.flatMap((report) => report.findings));
	const unreported = missing.length === 0 ? 0 : first.shard.total - destinations.length;
	const notReached = unreported + sum(reports.map((report) => report.not_reached));
	const start = Math.min(...reports.map(startMs));
	const end = Math.max(...reports.map((report) => startMs(report) + report.duration_ms));
	return {
		kind: "merged",
		report: {
			...first,
			name,
			started_at: new Date(start).toISOString(),
			duration_ms: end - start,
			fail_on: failOn,
			complete: missing.length === 0 && reports.every(({ complete }) => complete),
			not_reached: notReached,
			missing_shards: missing,
			shard: null,
			base: mergedBase(reports),
			changes: mergedChanges(reports, destinations),
			outcome: missing.length > 0 ? "failed" : require_verdict.outcomeOf(findings, destinations, notReached),
			summary: {
				total: destinations.length + unreported,
				...require_verdict.statusCounts(destinations)
			},
			findings,
			destinations
		}
	};
}
function foreignWords(all, run) {
	return all.flatMap(({ file, report: { shard } }) => {
		if (shard === null) return [`${file} is the report of a whole run, not of a shard.`];
		if (run === null) return [];
		const words = runWords(shard.run);
		if (shard.run?.id !== run.id || shard.run.commit !== run.commit) return [`${file} is from ${words}. This is ${runWords(run)}.`];
		if (shard.run.attempt > run.attempt) return [`${file} is from attempt ${shard.run.attempt} of this run, which is at attempt ${run.attempt}.`];
		return [];
	});
}
function runWords(run) {
	return run === null ? "outside of GitHub Actions" : `run ${run.id} of commit ${run.commit.slice(0, 12)}`;
}
function newestOfEach(all) {
	const reports = all.map(({ report }) => report).filter((report) => report.shard !== null);
	const attemptOf = ({ shard }) => shard.run?.attempt ?? 1;
	return reports.filter((report) => reports.every((other) => other.shard.index !== report.shard.index || attemptOf(other) <= attemptOf(report)));
}
function mismatchWords(reports) {
	const differs = (partOf) => new Set(reports.map((each) => JSON.stringify(partOf(each)))).size > 1;
	if (new Set(reports.map(({ shard }) => shard.index)).size < reports.length || differs(({ shard }) => shard.of)) return partsWords(reports);
	if (differs(({ shard }) => shard.run && [shard.run.id, shard.run.commit])) return "the reports are from different runs or commits.";
	if (differs(({ shard: { total, files, files_sha256 } }) => [
		total,
		files,
		files_sha256
	])) return "the shards have read different destinations files.";
	if (differs(({ mode, tool, name }) => [
		mode,
		tool,
		name
	])) return "the reports differ in their mode, their name or the version of the program.";
	const places = reports.flatMap(({ destinations }) => destinations.map(({ id, location: { file, line, column } }) => JSON.stringify([
		id,
		file,
		line,
		column
	])));
	const { of, total } = reports[0].shard;
	if (new Set(places).size < places.length) return "several reports contain the same destination.";
	if (places.length > total || reports.length === of && places.length < total) return `the reports have ${places.length} destinations, but the run has ${total}.`;
	return null;
}
function partsWords(reports) {
	return `expected one report for each shard of a run, got ${reports.map(({ shard: { index, of } }) => `${index}/${of}`).join(", ")}.`;
}
function inOrderOf(files) {
	const rank = new Map(files.map((file, index) => [file, index]));
	const rankOf = ({ location }) => rank.get(location.file) ?? files.length;
	return (one, other) => rankOf(one) - rankOf(other) || one.location.line - other.location.line || one.location.column - other.location.column;
}
function distinct(all) {
	return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}
function mergedBase(reports) {
	const bases = reports.flatMap(({ base }) => base ?? []);
	const known = bases.find(({ unreadable }) => unreadable === null);
	const unread = bases.find(({ unreadable }) => unreadable !== null);
	return known === void 0 || unread === void 0 ? bases[0] ?? null : {
		deleted: known.deleted,
		unreadable: unread.unreadable
	};
}
function mergedChanges(reports, destinations) {
	const all = reports.flatMap(({ changes }) => changes ?? []);
	const [first] = all;
	if (first === void 0 || all.length < reports.length || all.some(({ since }) => since !== first.since)) return null;
	const rank = new Map(destinations.map(({ id }, index) => [id, index]));
	const rankOf = (id) => rank.get(id ?? "") ?? -1;
	const ids = (name) => all.flatMap((changes) => changes[name]).toSorted((one, other) => rankOf(one) - rankOf(other));
	const findings = (name) => distinct(all.flatMap((changes) => changes[name])).toSorted((one, other) => rankOf(one.destination) - rankOf(other.destination));
	return {
		since: first.since,
		failed: ids("failed"),
		other_cause: ids("other_cause"),
		recovered: ids("recovered"),
		removed: ids("removed"),
		new: findings("new"),
		solved: findings("solved")
	};
}
function startMs({ started_at }) {
	return Date.parse(started_at);
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
const maxBytes = 134217728;
async function readReports(patterns, folder, folders, signal) {
	const { files, unmatched, tooMany, tooWild, unsearched } = await require_files.findFiles(patterns, folder, { signal });
	const reports = [];
	const errors = [
		...unmatched.map((pattern) => `${pattern} matches no file.`),
		...tooMany.map((pattern) => `${pattern} matches more than ${require_files.maxMatches} files.`),
		...tooWild.map((pattern) => `${pattern} is a pattern with too many wildcards.`),
		...unsearched.map((pattern) => `the run ended before all files that match ${pattern} were found.`)
	];
	let bytes = 0;
	for (const { file, absolute } of files) {
		if (signal.aborted) {
			errors.push(`the run ended before ${file} was read.`);
			break;
		}
		const reportFile = await require_terminal.readReportFile(absolute, folders);
		if (reportFile.kind === "unusable") errors.push(`${file} ${reportFile.reason}.`);
		else if (require_validate.isReport(reportFile.content) && isSound(reportFile.content)) reports.push({
			file,
			report: reportFile.content
		});
		else errors.push(`${file} is not a report of this version of the program.`);
		bytes += reportFile.kind === "read" ? reportFile.bytes : 0;
		if (bytes <= maxBytes) continue;
		errors.push(`${file} and the files before it are larger than ${maxBytes / 1024 ** 2} MB together.`);
		break;
	}
	return errors.length > 0 ? {
		kind: "unusable",
		errors: firstOf(errors)
	} : {
		kind: "read",
		reports
	};
}
function firstOf(errors) {
	const omitted = errors.length - maxErrors;
	return omitted <= 0 ? errors : [...errors.slice(0, maxErrors), `${omitted} more files can't be used.`];
}
const maxErrors = 20;
function isSound({ started_at, shard, destinations, not_reached, summary }) {
	const isPart = shard === null || shard.index <= shard.of && destinations.length <= shard.total;
	const isCounted = summary.total === destinations.length && not_reached <= destinations.length;
	return !Number.isNaN(Date.parse(started_at)) && isPart && (shard === null || isCounted);
}
exports.mergeReports = mergeReports;
exports.readReports = readReports;
