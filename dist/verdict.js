"use strict";
const require_prose = require("./prose.js");
const require_findings = require("./findings.js");
const exitStatuses = {
	0: "No errors. Warnings pass, unless `fail-on` is `warning`. With `fail-on: never`, errors pass too.",
	1: "A destination or a file has errors (invalid YAML is one), or warnings if `fail-on` is `warning`.",
	2: "The check is incomplete: a file is missing, empty or unreadable, an option is wrong, a report can't be written, the run reached its deadline or was interrupted, or the program has a bug."
};
function exitStatus(report) {
	const counting = require_findings.countingFindings(report).map(({ finding }) => finding);
	if (!report.complete || counting.some(({ rule }) => rule === "internal/error")) return 2;
	if (report.fail_on === "never") return 0;
	const fails = report.fail_on === "error" ? ["error"] : ["error", "warning"];
	return counting.some(({ severity }) => fails.includes(severity)) ? 1 : 0;
}
function outcomeOf(findings, destinations, notReached) {
	if (notReached > 0) return "failed";
	const has = (status) => destinations.some((destination) => destination.status === status);
	if (has("failed") || findings.some(({ severity }) => severity === "error")) return "failed";
	if (has("warned")) return "warned";
	return has("passed") ? "passed" : "skipped";
}
function statusCounts(destinations) {
	const count = (status) => destinations.filter((each) => each.status === status).length;
	return {
		passed: count("passed"),
		warned: count("warned"),
		failed: count("failed"),
		skipped: count("skipped")
	};
}
function headline(report) {
	const { summary, findings, mode, not_reached, missing_shards, why_not_dialled } = report;
	const { total, failed } = summary;
	const fileErrors = findings.filter(({ severity }) => severity === "error").length;
	if (failed > 0 || fileErrors > 0 || not_reached > 0 || missing_shards.length > 0) return [
		...missing_shards.length === 0 ? [] : [missingShards(report)],
		failures(report, fileErrors),
		...why_not_dialled === null || mode === "validate" ? [] : [why_not_dialled],
		...exitStatus(report) === 0 ? ["The run passes, because `fail-on` is `never`."] : []
	].filter((sentence) => sentence !== "").join(" ");
	if (exitStatus(report) === 1) return failingWarnings(report);
	if (total === 0) return "No destinations to check.";
	const skipped = report.destinations.filter(({ reason }) => reason !== null);
	const ignoring = report.destinations.filter((each) => each.reason === null && ignoresError(each)).length;
	if (mode === "validate") return validated(report);
	if (skipped.length === total) {
		const [first, ...others] = require_findings.reasonGroups(skipped);
		return `No connections were made.${others.length === 0 ? ` ${first?.reason}` : ""}`;
	}
	const warnings = report.destinations.filter((each) => each.reason === null && each.status === "warned" && !ignoresError(each)).length;
	const checked = total - skipped.length;
	const unchecked = skipped.length > 0 ? `, ${skipped.length} not checked` : "";
	const withWarnings = `${warnings} with ${warnings === 1 ? "a warning" : "warnings"}`;
	if (ignoring > 0) return `No destination failed: ${ignoring} with ignored errors${warnings > 0 ? `, ${withWarnings}` : ""}${unchecked}.`;
	if (warnings === checked) return `Success! ${require_prose.counted(checked, "destination")} passed with warnings${unchecked}.`;
	return `Success! ${checked === total ? allDestinations(total) : require_prose.counted(checked, "destination")} passed${warnings > 0 ? `, ${withWarnings}` : ""}${unchecked}.`;
}
function countsLine(report) {
	const { total } = report.summary;
	return total === 0 ? "" : `${require_prose.counted(total, "destination")}: ${countParts(report).join(", ")}`;
}
function countParts({ summary }) {
	const { passed, warned, failed, skipped } = summary;
	return Object.entries({
		passed,
		warned,
		failed,
		skipped
	}).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${status}`);
}
function ignoresError({ findings }) {
	return findings.some(({ severity, ignored }) => severity === "error" && ignored !== null);
}
function validated({ destinations, summary }) {
	if (destinations.some(ignoresError)) return "No errors other than ignored ones. No connections were made.";
	const { total } = summary;
	const warned = destinations.filter(hasWarning).length;
	const warnings = warned === 0 ? "" : total === 1 ? ", with warnings" : `, ${warned} with warnings`;
	return `${allDestinations(total)} ${total === 1 ? "is" : "are"} valid${warnings}. No connections were made.`;
}
function failingWarnings({ destinations, findings, summary }) {
	const warned = destinations.filter(hasWarning).length;
	const ofFiles = findings.filter(({ severity }) => severity === "warning").length;
	const parts = [...warned === 0 ? [] : [`${partOf(warned, summary.total)} ${warned === 1 ? "has" : "have"} warnings`], ...ofFiles === 0 ? [] : [`a destinations file has ${require_prose.counted(ofFiles, "warning")}`]];
	return `${require_prose.capital(parts.join(", "))}, and \`fail-on\` is \`warning\`.`;
}
function hasWarning({ findings }) {
	return findings.some(({ severity, ignored }) => severity === "warning" && ignored === null);
}
function missingShards({ missing_shards }) {
	return missing_shards.length === 1 ? `Shard ${missing_shards[0]} did not report.` : `Shards ${require_prose.list(missing_shards.map(String))} did not report.`;
}
function failures({ summary, not_reached: notReached }, fileErrors) {
	const { failed, total } = summary;
	const failedOnes = failed > 0 ? `${partOf(failed, total)} failed` : null;
	const early = notReached === 1 ? "was not reached" : "were not reached";
	const parts = [
		failedOnes,
		notReached === 0 ? null : `${failedOnes === null ? partOf(notReached, total) : notReached} ${early} before the run ended`,
		fileErrors === 0 ? null : `${fileErrors === 1 ? "a destinations file has" : "the destinations files have"} ${require_prose.counted(fileErrors, "error")}`
	].filter((part) => part !== null);
	if (parts.length === 0) return "";
	const last = parts.at(-1) ?? "";
	const sentence = parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")}, and ${last}`;
	return `${require_prose.capital(sentence)}.`;
}
function allDestinations(total) {
	return total === 2 ? "Both destinations" : `${total > 2 ? "All " : ""}${require_prose.counted(total, "destination")}`;
}
function partOf(count, total) {
	return total === 1 ? "1 destination" : `${count} of ${require_prose.counted(total, "destination")}`;
}
Object.defineProperty(exports, "countParts", {
	enumerable: true,
	get: function() {
		return countParts;
	}
});
Object.defineProperty(exports, "countsLine", {
	enumerable: true,
	get: function() {
		return countsLine;
	}
});
Object.defineProperty(exports, "exitStatus", {
	enumerable: true,
	get: function() {
		return exitStatus;
	}
});
Object.defineProperty(exports, "exitStatuses", {
	enumerable: true,
	get: function() {
		return exitStatuses;
	}
});
Object.defineProperty(exports, "headline", {
	enumerable: true,
	get: function() {
		return headline;
	}
});
Object.defineProperty(exports, "outcomeOf", {
	enumerable: true,
	get: function() {
		return outcomeOf;
	}
});
Object.defineProperty(exports, "statusCounts", {
	enumerable: true,
	get: function() {
		return statusCounts;
	}
});
