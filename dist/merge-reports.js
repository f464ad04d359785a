import { _ as findFiles } from "./splices.js";
import { _ as isReport, v as readReportFile } from "./terminal.js";
import { o as outcomeOf } from "./verdict.js";
// src/report/shards/merge-reports.ts
function mergeReports(reports, { failOn, name }) {
	const [first] = reports;
	const parts = reports.map(({ shard }) => shard && `${shard.index}/${shard.of}`);
	const isOneRun = reports.every(({ shard }) => shard?.of === first?.shard?.of);
	if (first?.shard == null || !isOneRun || new Set(parts).size < parts.length) return {
		kind: "unfit",
		parts
	};
	const present = reports.map(({ shard }) => shard.index);
	const missing = Array.from({ length: first.shard.of }, (_, index) => index + 1).filter((index) => !present.includes(index));
	const destinations = reports.flatMap((report) => report.destinations).toSorted(inOrderOf(first.shard.files));
	const findings = distinct(reports.flatMap((report) => report.findings));
	const unreported = missing.length === 0 ? 0 : first.shard.total - destinations.length;
	const notReached = unreported + sum(reports.map((report) => report.not_reached));
	const start = Math.min(...reports.map(startMs));
	const end = Math.max(...reports.map((report) => startMs(report) + report.duration_ms));
	const count = (status) => destinations.filter((each) => each.status === status).length;
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
			outcome: missing.length > 0 ? "failed" : outcomeOf(findings, destinations, notReached),
			summary: {
				total: destinations.length + unreported,
				passed: count("passed"),
				warned: count("warned"),
				failed: count("failed"),
				skipped: count("skipped")
			},
			findings,
			destinations
		}
	};
}
function inOrderOf(files) {
	const rank = new Map(files.map((file, index) => [file, index]));
	const rankOf = ({ location }) => rank.get(location.file) ?? files.length;
	return (one, other) => rankOf(one) - rankOf(other) || one.location.line - other.location.line || one.location.column - other.location.column;
}
function distinct(findings) {
	return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
function startMs({ started_at }) {
	return Date.parse(started_at);
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
async function readReports(patterns, folder) {
	const { files, unmatched } = await findFiles(patterns, folder);
	const reports = [];
	const errors = unmatched.map((pattern) => `${pattern} matches no file.`);
	for (const { file, absolute } of files) {
		const read = await readReportFile(absolute);
		if (read.kind === "unusable") errors.push(`${file} ${read.reason}.`);
		else if (isReport(read.content)) reports.push(read.content);
		else errors.push(`${file} is not a report of this version of the program.`);
	}
	return errors.length > 0 ? {
		kind: "unusable",
		errors
	} : {
		kind: "read",
		reports
	};
}
export { mergeReports, readReports };
