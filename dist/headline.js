import { Bt as spoken, vt as capital, xt as list } from "./surroundings.js";
// src/report/words/fix.ts
/**
* "Run in the database analytics, as warehouse_owner or a superuser" or "In destinations.yml, below `warehouse:`, change
* line 9 to"; empty for plain advice.
*/
function fixHeading(fix) {
	if (fix.kind === "sql") return sqlHeading(fix);
	if (fix.kind === "shell") return "Run";
	if (fix.kind === "text") return "";
	const { replaces, below } = fix;
	if (replaces === null) return "Write in the entry";
	const { start_line: start, end_line: end } = replaces;
	const file = spoken(replaces.file);
	const place = below.length === 0 ? `In ${file}` : `In ${file}, below ${keyWords(below)}`;
	if (end < start) return `${place}, add above line ${start}`;
	return start === end ? `${place}, change line ${start} to` : `${place}, change lines ${start} to ${end} to`;
}
function sqlHeading({ run_as, database }) {
	const who = run_as === "a superuser" || run_as === null ? "as a superuser" : `as ${spoken(run_as)} or a superuser`;
	return database === null ? `Run ${who}` : `Run in the database ${spoken(database)}, ${who}`;
}
/** The innermost key, and the entry's own: "`ssl:` of `warehouse:`". */
function keyWords(keys) {
	const [outermost = "", innermost = ""] = [keys[0] ?? "", keys.at(-1) ?? ""].map(spoken);
	return keys.length === 1 ? `\`${outermost}:\`` : `\`${innermost}:\` of \`${outermost}:\``;
}
// src/report/words/headline.ts
/** "Success! All 8 destinations have passed." or what is wrong, the worst first. */
function headline(report) {
	const { summary, findings, mode, fail_on, not_reached, missing_shards, why_not_dialled } = report;
	const { total, failed, warned } = summary;
	const fileErrors = findings.filter(({ severity }) => severity === "error").length;
	if (failed > 0 || fileErrors > 0 || not_reached > 0 || missing_shards.length > 0) return [
		...missing_shards.length === 0 ? [] : [missingShards(report)],
		failures(report, fileErrors),
		...why_not_dialled === null || mode === "validate" ? [] : [why_not_dialled]
	].filter((sentence) => sentence !== "").join(" ");
	if (total === 0) return "There is no destination to check.";
	const notDialled = report.destinations.filter(({ reason }) => reason !== null);
	const accepted = report.destinations.filter((each) => each.reason === null && acceptsError(each)).length;
	if (mode === "validate") return validated(report);
	if (notDialled.length === total) return `Nothing was checked. ${notDialled[0]?.reason ?? ""}`;
	if (warned > 0 && fail_on === "warning") return `${warned} of ${destinationCount(total)} ${warned === 1 ? "has" : "have"} warnings, and this run fails on warnings.`;
	const warnings = report.destinations.filter((each) => each.reason === null && each.status === "warned" && !acceptsError(each)).length;
	const remarks = [
		...accepted > 0 ? [`${accepted} with accepted errors`] : [],
		...warnings > 0 ? [`${warnings} with ${warnings === 1 ? "a warning" : "warnings"}`] : [],
		...notDialled.length > 0 ? [`${notDialled.length} not dialled`] : []
	].join(", ");
	if (accepted > 0) return `No destination failed: ${remarks}.`;
	if (remarks === "") return `Success! ${all(total, "has", "have")} passed.`;
	return `Success! ${all(total - notDialled.length, "works", "work")}: ${remarks}.`;
}
/** "8 destinations: 5 passed, 1 warned, 2 failed", without what there is none of; empty where there is none at all. */
function counts({ summary }) {
	const { total, passed, warned, failed, skipped } = summary;
	if (total === 0) return "";
	const parts = Object.entries({
		passed,
		warned,
		failed,
		skipped
	}).filter(([, count]) => count > 0);
	return `${destinationCount(total)}: ${parts.map(([status, count]) => `${count} ${status}`).join(", ")}`;
}
/** Whether an error was found that the entry accepts. */
function acceptsError({ findings }) {
	return findings.some(({ severity, ignored }) => severity === "error" && ignored !== null);
}
function validated({ destinations, summary }) {
	return destinations.some(acceptsError) ? "No destination has an error that counts. Nothing was dialled." : `${all(summary.total, "is", "are")} valid. Nothing was dialled.`;
}
/** Counts what the missing shards held, too: it is among what was not reached. */
function missingShards({ missing_shards }) {
	return missing_shards.length === 1 ? `Shard ${missing_shards[0]} did not report.` : `Shards ${list(missing_shards.map(String))} did not report.`;
}
function failures({ summary, not_reached: notReached }, fileErrors) {
	const { failed, total } = summary;
	const failedOnes = failed > 0 ? `${failed} of ${destinationCount(total)} failed` : null;
	const early = notReached === 1 ? "was not reached" : "were not reached";
	const parts = [
		failedOnes,
		notReached === 0 ? null : `${notReached}${failedOnes === null ? ` of ${destinationCount(total)}` : ""} ${early} before the run ended`,
		fileErrors === 0 ? null : fileErrors === 1 ? "a file has an error of its own" : `the files have ${fileErrors} errors of their own`
	].filter((part) => part !== null);
	const last = parts.at(-1) ?? "";
	const sentence = parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")}, and ${last}`;
	return `${capital(sentence)}.`;
}
function destinationCount(count) {
	return count === 1 ? "1 destination" : `${count} destinations`;
}
function all(count, one, many) {
	return count === 1 ? `The destination ${one}` : `All ${count} destinations ${many}`;
}
export { headline as n, fixHeading as r, counts as t };
