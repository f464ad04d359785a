import { c as readAllowedHosts, l as readAllowedVariables } from "./dial-thread.js";
import { $t as suggestion, L as dayMs, z as milliseconds } from "./finding-text.js";
// src/options.ts
const modes = [
	"check",
	"validate",
	"plan",
	"merge"
];
const failOns = [
	"error",
	"warning",
	"never"
];
/** Where the destinations are, as long as nobody says otherwise. */
const usualFile = "destinations.yml";
const reportNames = [
	"json",
	"sarif",
	"junit",
	"markdown",
	"html"
];
/** Reads every setting, and names everything that is wrong with them at once. */
function readOptions(texts) {
	const errors = [];
	const text = (name) => texts[name]?.trim() ?? "";
	const choice = (name, allowed, fallback) => {
		const given = text(name);
		if (given === "") return fallback;
		const found = allowed.find((each) => each === given);
		if (found === void 0) errors.push(notAmong(name, given, allowed));
		return found ?? fallback;
	};
	const time = (name, fallback, most) => {
		const given = text(name);
		if (given === "") return fallback;
		const ms = milliseconds(given);
		if (ms !== null && ms > most) errors.push(`${name}: "${given}" is too long: the most is ${most / dayMs}d.`);
		if (ms === null) errors.push(`${name}: "${given}" is no duration. Write a number with its unit: 500ms, 30s, 10m, 12h or 30d.`);
		return ms ?? fallback;
	};
	const number = (name, fallback, least, most) => {
		const given = text(name);
		if (given === "") return fallback;
		const value = /^[0-9]{1,6}$/.test(given) ? Number(given) : -1;
		if (value < least || value > most) errors.push(`${name}: "${given}" is no whole number from ${least} to ${most}.`);
		return value;
	};
	const yesOrNo = (name, fallback) => {
		const given = text(name).toLowerCase();
		if (![
			"",
			"true",
			"false"
		].includes(given)) errors.push(`${name}: "${given}" is neither true nor false.`);
		return given === "" ? fallback : given === "true";
	};
	const shard = (given) => {
		if (given === "") return null;
		const [, index, of] = /^([0-9]{1,3})\/([0-9]{1,3})$/.exec(given) ?? [];
		const read = {
			index: Number(index),
			of: Number(of)
		};
		if (read.index >= 1 && read.index <= read.of && read.of <= 256) return read;
		errors.push(`shard: "${given}" is no share of a run. Write which shard of how many, as 2/8.`);
		return null;
	};
	const reports = words(text("reports"));
	for (const name of reports) if (!reportNames.some((known) => known === name)) errors.push(notAmong("reports", name, reportNames));
	const hosts = readAllowedHosts(words(text("allowed-hosts")));
	const variables = readAllowedVariables(words(text("allowed-variables")));
	errors.push(...hosts.errors, ...variables.errors);
	const options = {
		files: lines(text("files"), [usualFile]),
		mode: choice("mode", modes, "check"),
		only: words(text("only")),
		changedOnly: yesOrNo("changed-only", false),
		failOn: choice("fail-on", failOns, "error"),
		allowedHosts: hosts.allowedHosts,
		allowedVariables: variables.allowedVariables,
		timeoutMs: time("timeout", 3e4, dayMs),
		deadlineMs: time("deadline", 6e5, dayMs),
		retries: number("retries", 2, 0, 10),
		concurrency: number("concurrency", 256, 1, 99999),
		rehearse: yesOrNo("rehearse", false),
		certificateHorizonMs: time("certificate-horizon", 30 * dayMs, 3650 * dayMs),
		reports: reportNames.filter((name) => reports.includes(name)),
		reportDir: text("report-dir") || "destination-check-report",
		shard: shard(text("shard")),
		shards: text("shards") === "" ? null : number("shards", 1, 1, 256),
		shardReports: lines(text("shard-reports"), []),
		previous: text("previous")
	};
	if (options.mode === "merge" && options.shardReports.length === 0) errors.push("shard-reports: mode merge needs the paths of the shards' report.json files.");
	return errors.length > 0 ? {
		kind: "usage",
		errors
	} : {
		kind: "options",
		options
	};
}
/** A sentence on a word that is none of those that are known, with what was meant. */
function notAmong(name, given, allowed) {
	const near = suggestion(given, allowed);
	return `${name}: "${given}" is none of ${allowed.join(", ")}${near === null ? "." : `; did you mean ${near}?`}`;
}
function lines(text, fallback) {
	const found = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
	return found.length > 0 ? found : fallback;
}
function words(text) {
	return text.split(/[\s,]+/).filter((word) => word !== "");
}
export { reportNames as a, readOptions as i, modes as n, usualFile as o, notAmong as r, failOns as t };
