import { r as __exportAll } from "./rolldown-runtime.js";
import { a as isFailure, c as readAllowedHosts, d as hostFault, f as addressKind, l as matchesWildcard, p as isMetadataName, r as stageNames, s as judgeHost, u as bareHost } from "./common.js";
import { d as isMap, f as isScalar, i as Composer, l as visit$1, n as Parser, p as isSeq, r as Lexer, u as isAlias } from "./yaml.js";
const path = process.getBuiltinModule("node:path");
const { inspect, parseArgs, styleText } = process.getBuiltinModule("node:util");
const { closeSync, constants, existsSync, fstatSync, openSync, readSync, readlinkSync, realpathSync, statSync, writeSync } = process.getBuiltinModule("node:fs");
// src/config/printable.ts
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const unprintableInLines = new RegExp(`(?!\\n)${unprintable.source}`, "gu");
const variationSelectors = /[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu;
const plainText = /^[\x20-\x7e]*$/;
const plainLines = /^[\x20-\x7e\n]*$/;
function printable(text) {
	if (plainText.test(text)) return text;
	return text.replaceAll(variationSelectors, "").replaceAll(unprintable, " ");
}
function printableLines(text) {
	if (plainLines.test(text)) return text;
	return text.replaceAll(variationSelectors, "").replaceAll(unprintableInLines, " ");
}
function spoken(text) {
	return printable(text).replaceAll("`", "'");
}
function shortened(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
function withEscapes(text) {
	if (plainLines.test(text)) return text;
	return text.replaceAll(unprintableInLines, (character) => {
		return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
	});
}
// src/config/trust.ts
const cliEvent = {
	name: "cli",
	pullRequestFrom: null
};
const ours = /* @__PURE__ */ new Set([
	"cli",
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"merge_group"
]);
function whyNotDialled({ name, pullRequestFrom }) {
	if (pullRequestFrom === "dependabot" && (name === "pull_request" || name === "push")) return { kind: "dependabot" };
	if (ours.has(name)) return null;
	if (name !== "pull_request") return {
		kind: "untrusted-event",
		event: name
	};
	return pullRequestFrom === "same-repository" ? null : { kind: "fork" };
}
// src/connect/shared/hidden-environment.ts
function hideEnvironment() {
	process.report.excludeEnv = true;
}
// src/rules/words/printable.ts
function oneLine(text, most) {
	return shortened(spoken(text).replaceAll(/\s+/g, " ").trim(), most);
}
function character(codePoint) {
	const text = String.fromCodePoint(codePoint);
	return spoken(text) === text && text.trim() !== "" ? `"${text}"` : `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
// src/report/groups.ts
function placedFindings({ findings, destinations }) {
	return [...findings.map((finding) => ({
		finding,
		destination: null
	})), ...destinations.flatMap((destination) => destination.findings.map((finding) => ({
		finding,
		destination
	})))];
}
function gatherNotices(placed) {
	const byRule = /* @__PURE__ */ new Map();
	for (const { finding, destination } of placed.filter(isNotice)) {
		const group = byRule.get(finding.rule) ?? {
			finding,
			ids: []
		};
		group.ids.push(destination.id);
		byRule.set(finding.rule, group);
	}
	const isShared = (each) => isNotice(each) && byRule.get(each.finding.rule).ids.length > 1;
	return {
		single: placed.filter((each) => !isShared(each)),
		shared: [...byRule.values()].filter(({ ids }) => ids.length > 1)
	};
}
function reasonGroups(destinations) {
	const groups = /* @__PURE__ */ new Map();
	for (const { reason, id } of destinations) if (reason !== null) groups.set(reason, [...groups.get(reason) ?? [], id]);
	return [...groups].map(([reason, ids]) => ({
		reason,
		ids
	}));
}
function skipGroups({ destinations, mode, outcome }) {
	const groups = mode === "validate" ? [] : reasonGroups(destinations);
	return outcome !== "failed" && groups.length === 1 && destinations.every(({ reason }) => reason !== null) ? [] : groups;
}
const mostIds = 20;
function idList(ids) {
	if (ids.length <= mostIds) return ids.join(", ");
	return `${ids.slice(0, mostIds).join(", ")} and ${ids.length - mostIds} more`;
}
function serverWords({ server, reason, stages, status, tries }, mode) {
	if (mode === "validate") return "";
	const after = tries > 1 ? `, after ${tries} tries` : "";
	if (server !== null) return `${server.product}\u00a0${oneLine(server.version, 40)}${after}`;
	const failed = stages.find((stage) => stage.status === "failed");
	if (failed !== void 0) return `stopped at ${failed.name}${after}`;
	if (reason !== null) return "not checked";
	return status === "failed" ? "not dialled" : "";
}
function isNotice({ finding, destination }) {
	return destination !== null && finding.severity === "notice" && finding.ignored === null;
}
function baseWords({ base }) {
	if (base === null) return null;
	if (base.unreadable !== null) return `Everything was checked, changed or not: ${base.unreadable}`;
	return base.deleted.length === 0 ? null : `Deleted, and on the base branch still: ${idList(base.deleted)}.`;
}
// src/report/words/fix.ts
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
function keyWords(keys) {
	const [outermost = "", innermost = ""] = [keys[0] ?? "", keys.at(-1) ?? ""].map(spoken);
	return keys.length === 1 ? `\`${outermost}:\`` : `\`${innermost}:\` of \`${outermost}:\``;
}
// src/rules/words/phrases.ts
function hostAndPort(host, port) {
	return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
function machine(destination, hop) {
	if (hop === "database" || destination.ssh === null) return `the server ${hostAndPort(destination.host, destination.port)}`;
	return `the bastion ${hostAndPort(destination.ssh.host, destination.ssh.port)}`;
}
function loginName({ audit, username }) {
	return audit?.username ?? username;
}
function capital(sentence) {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
function duration(ms) {
	return ms < 1e3 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}
function minute(iso) {
	return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}
function list(items, before = "and") {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} ${before} ${items.at(-1)}`;
}
const stageWords = {
	resolve: "looking up the name",
	connect: "connecting to the port",
	ssh: "setting up the SSH tunnel",
	tls: "agreeing on TLS",
	login: "logging in",
	probe: "asking about the server and the user's privileges",
	rehearse: "rehearsing a load"
};
function quoted(words) {
	return `"${oneLine(words, 200)}"`;
}
// src/report/words/headline.ts
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
function counts$1({ summary }) {
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
function acceptsError({ findings }) {
	return findings.some(({ severity, ignored }) => severity === "error" && ignored !== null);
}
function validated({ destinations, summary }) {
	return destinations.some(acceptsError) ? "No destination has an error that counts. Nothing was dialled." : `${all(summary.total, "is", "are")} valid. Nothing was dialled.`;
}
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
	return `${capital(parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")}, and ${last}`)}.`;
}
function destinationCount(count) {
	return count === 1 ? "1 destination" : `${count} destinations`;
}
function all(count, one, many) {
	return count === 1 ? `The destination ${one}` : `All ${count} destinations ${many}`;
}
// src/config/secrets/secret.ts
const placeholder = "[secret]";
function secret(value) {
	const wrapped = {
		reveal: () => value,
		toString: () => placeholder,
		toJSON: () => placeholder,
		[inspect.custom]: () => placeholder
	};
	return Object.freeze(wrapped);
}
// src/report/terminal/log-text.ts
const weightless = "\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f";
const atLineStart = new RegExp(`^(${`[ \\t\\v\\f\\p{Zs}${weightless}]*`}):([${weightless}]*):`, "gmu");
const anywhere = new RegExp(`(#[${weightless}]*#)(?=[\\w${weightless}]*\\[)`, "gu");
function withoutCommands(text) {
	return text.replaceAll(atLineStart, "$1: :").replaceAll(anywhere, "$1 ");
}
// src/config/values/openssh-key.ts
const magic = Buffer.from("openssh-key-v1\0", "latin1");
function opensshCipher(pem) {
	return fieldsOf(Buffer.from(pem.replaceAll(/-----[^-]+-----/g, ""), "base64"))?.[0] ?? null;
}
function opensshPrivatePart(bytes) {
	const fields = fieldsOf(bytes);
	if (fields === null) return null;
	const [cipher, inner] = [fields[0], Buffer.from(fields.at(-1), "latin1")];
	const start = bytes.length - inner.length;
	return cipher === "none" ? start + endOfStrings(inner, 8, 1 + publicFields(inner)) : start;
}
const publicFieldsByType = {
	"ssh-ed25519": 1,
	"ssh-rsa": 2,
	"ssh-dss": 4
};
function publicFields(inner) {
	const type = inner.toString("latin1", 12, endOfStrings(inner, 8, 1));
	return publicFieldsByType[type] ?? (type.startsWith("ecdsa-") ? 2 : 0);
}
function endOfStrings(bytes, from, count) {
	let at = from;
	for (let left = count; left > 0; left--) {
		if (at + 4 > bytes.length) return bytes.length;
		at += 4 + bytes.readUInt32BE(at);
	}
	return Math.min(at, bytes.length);
}
function fieldsOf(bytes) {
	if (!bytes.subarray(0, magic.length).equals(magic) || bytes.length < magic.length + 4) return null;
	return readStrings(bytes.subarray(magic.length));
}
function readStrings(bytes) {
	const fields = [];
	let at = 0;
	for (const name of [
		"cipher",
		"kdf",
		"options",
		"public",
		"private"
	]) {
		if (name === "public") at += 4;
		if (at + 4 > bytes.length) return null;
		const end = at + 4 + bytes.readUInt32BE(at);
		if (end > bytes.length) return null;
		fields.push(bytes.toString("latin1", at + 4, end));
		at = end;
	}
	return fields;
}
// src/config/values/key-body.ts
const widths = [
	70,
	64,
	76
];
const shortestLine = 16;
function keyLines(text) {
	return bodies(text).flatMap((body) => [body, ...widths.flatMap((width) => lines$1(body, width))]).filter((line) => line.length >= shortestLine);
}
function privateBodies(text) {
	return bodies(text).map((body) => {
		const start = opensshPrivatePart(Buffer.from(body, "base64"));
		return start === null ? body : body.slice(Math.ceil(start * 4 / 3));
	});
}
const headers = /Proc-Type: [^\n]*\n|DEK-Info: [^\n]*\n/g;
function bodies(text) {
	return [...text.replaceAll(/\\[nr]/g, "\n").matchAll(/-----BEGIN [A-Z ]+-----(?<body>[^-]*(?:DEK-Info[^\n]*\n[^-]*)?)/g)].map(({ groups }) => groups.body.replaceAll(headers, "").replaceAll(/\s+/g, ""));
}
function lines$1(body, width) {
	return body.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
}
function secretForms(secret) {
	const meant = [.../* @__PURE__ */ new Set([secret, saslPrepared(secret)])].filter(isSecret);
	const lines = meant.flatMap((text) => text.split(/[\r\n]/).map((line) => line.trim())).filter(isSecret);
	const inKey = keyLines(secret);
	const forms = /* @__PURE__ */ new Set([...inKey.length > 0 ? [...lines, ...inKey] : lines.flatMap(escaped), ...meant.flatMap((text) => [
		...escaped(text),
		...encoded(text),
		misread(text)
	])]);
	return [...new Set([...forms].flatMap((form) => [form, ...onOneLine(form)]))].filter(isSecret);
}
function isSecret(text) {
	return text.length >= 4 && text.trim() !== "" && !/^-----(BEGIN|END) [A-Z ]+-----$/.test(text);
}
function onOneLine(text) {
	if (/^[!-_a-~]*$/.test(text)) return [];
	return [
		...[/[\p{Cc}\p{Cf}\s]+/gu, /\s+/g].map((each) => text.replaceAll(each, " ").trim()),
		spoken(text),
		spoken(text).replaceAll(/\s+/g, " ").trim()
	];
}
function saslPrepared(text) {
	return text.replaceAll(/[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/g, " ").replaceAll(/\u00ad|\u034f|\u1806|[\u180b-\u180d]|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff/g, "").normalize("NFKC");
}
function misread(text) {
	return Buffer.from(text).toString("latin1");
}
function escaped(text) {
	const json = JSON.stringify(text).slice(1, -1);
	return [
		text,
		...url(text).flatMap((form) => bothCases(form, /(?<=%)[0-9A-F]{2}/g)),
		json,
		json.replaceAll("/", "\\/"),
		...asciiJson(json).flatMap((form) => bothCases(form, /(?<=\\u)[0-9a-f]{4}/g)),
		...markup(text),
		...shell(text),
		...inspected(text),
		text.replaceAll("'", "''"),
		text.replaceAll("\"", "\"\"")
	];
}
function asciiJson(json) {
	return [...new Set([
		/[^ -~]/g,
		/[^ -~]|[<>&]/g,
		/[^ -~]|[<>&']/g
	].map((left) => json.replaceAll(left, codeUnit)))];
}
function url(text) {
	const sound = Buffer.from(text).toString();
	const percent = (mark) => `%${mark.charCodeAt(0).toString(16)}`;
	const forms = [
		encodeURIComponent(sound),
		encodeURIComponent(sound).replaceAll(/[!'()*]/g, percent),
		encodeURI(sound),
		new URLSearchParams({ "": sound }).toString().slice(1)
	];
	return [...new Set(forms)];
}
function codeUnit(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function bothCases(text, digits) {
	return [text.replaceAll(digits, (found) => found.toLowerCase()), text.replaceAll(digits, (found) => found.toUpperCase())];
}
const quotes = [
	["'", "\""],
	["'", "&quot;"],
	["&apos;", "&quot;"],
	["&#39;", "&quot;"],
	["&#039;", "&quot;"],
	["&#x27;", "&quot;"],
	["&#39;", "&#34;"],
	["&#x27;", "&#x22;"]
];
function markup(text) {
	const named = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	const quoted = [...new Set(quotes.map(([single, double]) => named.replaceAll("'", single).replaceAll("\"", double)))];
	const decimal = (character) => `&#${character.codePointAt(0)};`;
	const hex = (character) => `&#x${character.codePointAt(0).toString(16)};`;
	const foreign = /[^\0-\x7f]/gu;
	return [
		...quoted,
		...quoted.map((form) => form.replaceAll(foreign, decimal)),
		...quoted.flatMap((form) => bothCases(form.replaceAll(foreign, hex), hexReference)),
		text.replaceAll(/[^A-Za-z0-9 \t\r\n]/gu, decimal),
		...bothCases(text.replaceAll(/[^A-Za-z0-9 \t\r\n]/gu, hex), hexReference)
	];
}
const hexReference = /(?<=&#x)[0-9a-f]+/g;
function shell(text) {
	return [
		text.replaceAll("'", "'\\''"),
		text.replaceAll("'", `'"'"'`),
		text.replaceAll(/["\\$`]/g, "\\$&"),
		text.replaceAll(/["\\$`!]/g, "\\$&"),
		text.replaceAll(/[^A-Za-z0-9_@%+=:,./\n-]/gu, "\\$&"),
		text.replaceAll(/[^A-Za-z0-9_@%+=:,./\n\u0080-\u{10ffff}-]/gu, "\\$&")
	];
}
function inspected(text) {
	const options = {
		breakLength: Number.POSITIVE_INFINITY,
		maxStringLength: null
	};
	return [inspect(text, options).slice(1, -1), inspect(`${text}'"\``, options).slice(1, -5)];
}
function encoded(text) {
	const bytes = Buffer.from(text);
	const whole = bytes.toString("base64");
	const base64 = [
		whole,
		whole.replaceAll("=", ""),
		...[
			0,
			1,
			2
		].map((offset) => base64At(bytes, offset))
	];
	const hex = bytes.toString("hex");
	const units = text.split("").map(codeUnit).join("");
	return [
		...base64,
		...base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_")),
		...[hex, hex.toUpperCase()],
		...bothCases(hex.replaceAll(/../g, "%$&"), /[0-9a-f]/g),
		...bothCases(hex.replaceAll(/../g, "\\x$&"), /(?<=x)[0-9a-f]+/g),
		...bothCases(units, /(?<=u)[0-9a-f]+/g)
	];
}
function base64At(bytes, offset) {
	const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
	return whole.toString("base64").slice(Math.ceil(offset * 8 / 6), Math.floor(whole.length * 8 / 6));
}
// src/config/policy/allowed-variables.ts
const pattern = /^[A-Za-z_*][A-Za-z0-9_*]*$/;
function readAllowedVariables(words) {
	const wrong = words.filter((word) => !pattern.test(word));
	return {
		allowedVariables: words.length === 0 ? null : [...words],
		errors: wrong.map(faultWords)
	};
}
function faultWords(word) {
	const meant = word.replace(/^\$?\{*(?:(?:secrets|env|vars)\.)?/, "").replace(/\}+$/, "").replaceAll(/\.\*/g, "*").replaceAll(/[-.]/g, "_");
	return `allowed-variables: "${word}" is no name of a variable${pattern.test(meant) ? `; did you mean ${meant}?` : ". Names have letters, digits and underscores, and * stands for any of them."}`;
}
// node_modules/leven/index.js
const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;
	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}
	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;
		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
// src/config/schema/suggestion.ts
function suggestion(word, allowed) {
	const wanted = letters(word);
	if (wanted.length === 0 || wanted.length > 64) return null;
	const near = allowed.map((candidate) => ({
		candidate,
		distance: distance(wanted, letters(candidate))
	})).sort((one, other) => one.distance - other.distance)[0];
	return near !== void 0 && near.distance <= Math.max(1, Math.floor(near.candidate.length / 3)) ? near.candidate : null;
}
function distance(wanted, candidate) {
	if (wanted.length === candidate.length && [...wanted].sort().join() === [...candidate].sort().join()) return 1;
	return wanted.length >= 3 && candidate.startsWith(wanted) ? 1 : leven(wanted, candidate);
}
function letters(word) {
	return word.toLowerCase().replaceAll(/[\s_-]/g, "");
}
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
const usualFile = "destinations.yml";
const reportNames = [
	"json",
	"sarif",
	"junit",
	"markdown",
	"html"
];
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
		if (ms !== null && ms > most) errors.push(`${name}: "${given}" is too long: the most is ${most / unitMs.d}d.`);
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
		timeoutMs: time("timeout", 3e4, unitMs.d),
		deadlineMs: time("deadline", 6e5, unitMs.d),
		retries: number("retries", 2, 0, 10),
		concurrency: number("concurrency", 256, 1, 99999),
		rehearse: yesOrNo("rehearse", false),
		certificateHorizonMs: time("certificate-horizon", 30 * unitMs.d, 3650 * unitMs.d),
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
const unitMs = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
function milliseconds(text) {
	const [, amount, unit = ""] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)$/.exec(text) ?? [];
	const ms = amount === void 0 ? 0 : Number(amount) * unitMs[unit];
	return ms > 0 ? ms : null;
}
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
// src/report/changes/words.ts
const mostLines = 20;
function changesHeading({ changes }) {
	return changes === null ? null : `Since the last report, of ${minute(changes.since)}`;
}
function changeLines(report) {
	const { changes, destinations } = report;
	if (changes === null) return [];
	const { failed, other_cause, recovered, removed } = changes;
	const known = /* @__PURE__ */ new Set([...failed, ...other_cause]);
	const failing = destinations.filter(({ status }) => status === "failed");
	const still = failing.filter(({ id, failing_since }) => !known.has(id) && failing_since !== null);
	const changed = failing.filter(({ id }) => other_cause.includes(id));
	const unknown = destinations.filter(({ status, failing_since }) => status !== "failed" && failing_since !== null);
	const lines = [
		...gathered("failed", failed, (ids, one) => `${ids} ${one ? "has" : "have"} begun to fail.`),
		...changed.map((each) => line("failed", each, "fails for another reason than before, and has failed since")),
		...still.map((each) => line("failed", each, "has been failing since")),
		...unknown.map((each) => line("skipped", each, "was not checked now, and had been failing since")),
		...gathered("passed", recovered, (ids, one) => `${ids} ${one ? "has" : "have"} recovered.`),
		...gathered("passed", removed, (ids, one) => `${ids} failed, and ${one ? "is" : "are"} no longer there.`)
	];
	if (lines.length === 0) return [{
		status: "passed",
		text: "No destination has begun or ceased to fail."
	}];
	if (lines.length <= mostLines) return lines;
	const left = lines.length - mostLines;
	return [...lines.slice(0, mostLines), {
		status: "skipped",
		text: `…and ${left} more: see the report.`
	}];
	function line(status, { display_name, failing_since }, words) {
		const since = `${minute(failing_since)} (${timeBetween(failing_since, report.started_at)})`;
		return {
			status,
			text: `${oneLine(display_name, 100)} ${words} ${since}.`
		};
	}
}
function gathered(status, ids, words) {
	if (ids.length === 0) return [];
	return [{
		status,
		text: words(idList(ids.map((id) => oneLine(id, 100))), ids.length === 1)
	}];
}
function timeBetween(start, end) {
	const minutes = Math.max(0, Math.round((Date.parse(end) - Date.parse(start)) / 6e4));
	if (minutes < 120) return counted(minutes, "minute");
	const hours = Math.round(minutes / 60);
	return hours < 48 ? counted(hours, "hour") : counted(Math.round(hours / 24), "day");
}
function counted(count, unit) {
	return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
// src/config/destination.ts
const destinationTypes = [
	"postgresql",
	"heroku",
	"amazon-rds",
	"amazon-aurora",
	"google-cloudsql"
];
// src/config/patterns.ts
function isGlob(pattern) {
	return /[*?[{]/.test(pattern);
}
function isTooWild(pattern) {
	const stars = (part) => part.split(/\*+/).length - 1;
	return pattern.length > 1e3 || /[()]/.test(pattern) || pattern.split("**").length > 4 || pattern.split(/[\\/]/).some((part) => stars(part) > 3);
}
async function matchingFiles(pattern, folder) {
	return (await globbed(withSlashes(pattern), folder, { onlyFiles: true })).sort();
}
function withSlashes(pattern) {
	return pattern.replaceAll("\\", "/");
}
async function globbed(pattern, cwd, only) {
	const { glob } = await import("./glob.js").then((n) => n.t);
	return glob(pattern, {
		cwd,
		dot: true,
		expandDirectories: false,
		followSymbolicLinks: false,
		ignore: ["**/node_modules/**", "**/.git/**"],
		...only
	});
}
// src/config/files.ts
const fileLimits = {
	destinations: 16777216,
	certificate: 65536
};
async function findFiles(patterns, folder) {
	const files = /* @__PURE__ */ new Map();
	const unmatched = [];
	const tooWild = [];
	for (const pattern of patterns) {
		if (isGlob(pattern) && isTooWild(pattern)) {
			tooWild.push(pattern);
			continue;
		}
		const matches = isGlob(pattern) ? await matchingFiles(pattern, folder) : [pattern];
		if (matches.length === 0) unmatched.push(pattern);
		for (const match of matches) {
			const absolute = path.resolve(folder, match);
			files.set(absolute, {
				file: displayPath(match, absolute, folder),
				absolute
			});
		}
	}
	return {
		files: [...files.values()],
		unmatched,
		tooWild
	};
}
async function readText(absolute, workspace, limit) {
	let file = null;
	try {
		const folder = realpathSync.native(workspace);
		if (!isInside(absolute, workspace) && !isInside(absolute, folder)) return outside;
		const real = realpathSync.native(absolute);
		if (!isInside(real, folder)) return outside;
		file = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
		if (!liesInside(file, real, folder)) return outside;
		const opened = fstatSync(file);
		if (opened.isDirectory()) return unreadable({ kind: "directory" });
		if (!opened.isFile()) return unreadable({ kind: "not-a-file" });
		if (opened.size > limit) return unreadable({
			kind: "too-large",
			limit
		});
		const bytes = readAtMost(file, limit + 1);
		return bytes.length > limit ? unreadable({
			kind: "too-large",
			limit
		}) : decode$1(bytes);
	} catch (error) {
		return unreadable(systemReason(error));
	} finally {
		if (file !== null) closeSync(file);
	}
}
function readingOnce() {
	const known = /* @__PURE__ */ new Map();
	return (absolute, workspace, limit) => {
		const key = JSON.stringify([
			absolute,
			workspace,
			limit
		]);
		const read = known.get(key) ?? readText(absolute, workspace, limit);
		known.set(key, read);
		return read;
	};
}
async function isMissing(absolute) {
	try {
		statSync(absolute);
		return false;
	} catch (error) {
		return systemReason(error).kind === "missing";
	}
}
function isInside(candidate, folder, paths = path) {
	const relative = paths.relative(folder, candidate);
	return relative !== ".." && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative);
}
function displayPath(named, absolute, folder, paths = path) {
	const shown = isInside(absolute, folder, paths) ? paths.relative(folder, absolute) : paths.normalize(named);
	return shown === "" ? "." : shown.split(paths.sep).join("/");
}
const outside = unreadable({ kind: "outside-workspace" });
function liesInside(file, real, folder) {
	const told = linkOf(`/proc/self/fd/${file}`);
	if (told !== null) return isInside(told, folder);
	const again = realpathSync.native(real);
	const [now, opened] = [statSync(again), fstatSync(file)];
	return isInside(again, folder) && now.ino === opened.ino && now.dev === opened.dev;
}
function linkOf(file) {
	try {
		return readlinkSync(file);
	} catch {
		return null;
	}
}
function readAtMost(file, most) {
	const parts = [];
	let length = 0;
	while (length < most) {
		const part = Buffer.alloc(Math.min(most - length, 65536));
		const bytesRead = readSync(file, part, 0, part.length, length);
		if (bytesRead === 0) break;
		parts.push(part.subarray(0, bytesRead));
		length += bytesRead;
	}
	return Buffer.concat(parts);
}
function decode$1(bytes) {
	try {
		return {
			kind: "read",
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes)
		};
	} catch {
		return unreadable({ kind: "not-utf8" });
	}
}
function unreadable(reason) {
	return {
		kind: "unreadable",
		reason
	};
}
function systemReason(error) {
	const code = String(error.code ?? "unknown");
	if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
	if (code === "EISDIR") return { kind: "directory" };
	if (code === "ENXIO" || code === "ENODEV") return { kind: "not-a-file" };
	return {
		kind: "system",
		code
	};
}
// src/config/values/host-key.ts
const fingerprint = /^(?:[0-9]+\s+)?SHA256:(?<sha256>[A-Za-z0-9+/]{43})=?(?:\s.*)?$/;
const keyLine = /(?:^|\s)(?<type>(?:ssh|ecdsa|sk)-[a-z0-9@.-]+)\s+(?<blob>AAAA[A-Za-z0-9+/]+={0,2})(?:\s|$)/;
function readHostKeys(text) {
	const pins = [];
	for (const line of linesOf$1(text)) {
		const sha256 = fingerprint.exec(line)?.groups?.sha256;
		const key = isMarked(line) ? void 0 : keyLine.exec(line)?.groups;
		if (sha256 !== void 0) pins.push({
			kind: "fingerprint",
			sha256
		});
		else if (key !== void 0) pins.push({
			kind: "key",
			type: key.type,
			blob: key.blob
		});
		else return null;
	}
	return pins.length > 0 ? pins : null;
}
function hostKeyFault(text) {
	if (linesOf$1(text).some(isMarked)) return "host-key-marker";
	return readHostKeys(text) === null ? "host-key" : null;
}
function isMarked(line) {
	return line.startsWith("@");
}
function linesOf$1(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
// src/config/values/variables.ts
const reference = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/;
function variableName(value) {
	return typeof value === "string" ? reference.exec(value)?.[1] ?? null : null;
}
function literalText(value) {
	return value.replaceAll("$$", "$");
}
function valueFor(text) {
	return variableName(text) === null ? text.replaceAll("$", "$$$$") : text;
}
function readVariable(name, environment, allowed) {
	if (belongsToRunner(name)) return {
		kind: "not-allowed",
		refusal: "runner"
	};
	if (allowed !== null && !allowed.some((pattern) => matchesWildcard(pattern, name))) return {
		kind: "not-allowed",
		refusal: "outside-allowed-variables"
	};
	const value = environment[name];
	if (typeof value !== "string") return { kind: "unset" };
	return value === "" ? { kind: "empty" } : {
		kind: "set",
		value
	};
}
function belongsToRunner(name) {
	const upper = name.toUpperCase();
	return runnerPrefixes.some((prefix) => upper.startsWith(prefix)) || runnerNames.has(upper);
}
const runnerPrefixes = [
	"GITHUB_",
	"ACTIONS_",
	"RUNNER_",
	"INPUT_",
	"NODE_",
	"NPM_"
];
const runnerNames = /* @__PURE__ */ new Set([
	...[
		"PATH",
		"HOME",
		"USERPROFILE",
		"SSH_AUTH_SOCK",
		"GH_TOKEN",
		"GH_ENTERPRISE_TOKEN"
	],
	...[
		"PGHOST",
		"PGSSLNEGOTIATION",
		"PGHOSTADDR",
		"PGPORT",
		"PGDATABASE",
		"PGUSER",
		"PGPASSWORD",
		"PGPASSFILE"
	],
	...[
		"PGREQUIREAUTH",
		"PGCHANNELBINDING",
		"PGSERVICE",
		"PGSERVICEFILE",
		"PGOPTIONS",
		"PGAPPNAME",
		"PGSSLMODE"
	],
	...[
		"PGREQUIRESSL",
		"PGSSLCOMPRESSION",
		"PGSSLCERT",
		"PGSSLKEY",
		"PGSSLCERTMODE",
		"PGSSLROOTCERT",
		"PGSSLCRL"
	],
	...[
		"PGSSLCRLDIR",
		"PGSSLSNI",
		"PGREQUIREPEER",
		"PGSSLMINPROTOCOLVERSION",
		"PGSSLMAXPROTOCOLVERSION"
	],
	...[
		"PGGSSENCMODE",
		"PGKRBSRVNAME",
		"PGGSSLIB",
		"PGGSSDELEGATION",
		"PGCONNECT_TIMEOUT",
		"PGCLIENTENCODING"
	],
	...[
		"PGTARGETSESSIONATTRS",
		"PGLOADBALANCEHOSTS",
		"PGMINPROTOCOLVERSION",
		"PGMAXPROTOCOLVERSION"
	],
	...[
		"PGDATESTYLE",
		"PGTZ",
		"PGGEQO",
		"PGSYSCONFDIR",
		"PGLOCALEDIR"
	],
	...[
		"AWS_ACCESS_KEY_ID",
		"AWS_SECRET_ACCESS_KEY",
		"AWS_SESSION_TOKEN",
		"AWS_WEB_IDENTITY_TOKEN_FILE"
	],
	...["AWS_SHARED_CREDENTIALS_FILE", "AWS_CONTAINER_AUTHORIZATION_TOKEN"],
	...[
		"GOOGLE_APPLICATION_CREDENTIALS",
		"GOOGLE_CREDENTIALS",
		"GOOGLE_GHA_CREDS_PATH",
		"CLOUDSDK_AUTH_ACCESS_TOKEN"
	],
	...["CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE"],
	...[
		"AZURE_CLIENT_ID",
		"AZURE_CLIENT_SECRET",
		"AZURE_TENANT_ID",
		"AZURE_CLIENT_CERTIFICATE_PATH",
		"AZURE_PASSWORD"
	],
	...[
		"ARM_CLIENT_ID",
		"ARM_CLIENT_SECRET",
		"ARM_TENANT_ID",
		"ARM_ACCESS_KEY"
	],
	...[
		"HEROKU_API_KEY",
		"DIGITALOCEAN_ACCESS_TOKEN",
		"DIGITALOCEAN_TOKEN",
		"CLOUDFLARE_API_TOKEN",
		"VAULT_TOKEN"
	]
]);
// src/config/yaml/plain.ts
function toPlain(node, made = /* @__PURE__ */ new Map()) {
	if (node.kind === "scalar") return node.value;
	const before = made.get(node);
	if (before !== void 0) return before;
	if (node.kind === "sequence") {
		const items = [];
		made.set(node, items);
		for (const item of node.items) items.push(toPlain(item, made));
		return items;
	}
	const plain = Object.create(null);
	made.set(node, plain);
	for (const [key, entry] of node.entries) plain[key] = toPlain(entry.value, made);
	return plain;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/config/schema/literal-faults.ts
function literalFaults(entry) {
	const { host, ssh, ignore } = mapping(entry);
	const bastion = mapping(ssh);
	return [
		...judged(["host"], host, hostReason),
		...judged(["ssh", "host"], bastion.host, hostReason),
		...listed(["ssh", "host_key"], bastion.host_key).flatMap(([keys, line]) => judged(keys, line, hostKeyReason)),
		...(Array.isArray(ignore) ? ignore : []).flatMap((item, index) => judged([
			"ignore",
			index,
			"until"
		], mapping(item).until, dayReason))
	];
}
function judged(keys, value, judge) {
	if (typeof value !== "string" || value === "" || variableName(value) !== null) return [];
	const reason = judge(literalText(value));
	return reason === null ? [] : [{
		keys,
		reason
	}];
}
function hostReason(text) {
	const fault = hostFault(bareHost(text));
	return fault === null ? null : {
		kind: "host",
		fault,
		variable: null
	};
}
function hostKeyReason(text) {
	const fault = hostKeyFault(text);
	return fault === null ? null : { kind: fault };
}
function dayReason(text) {
	return /^[0-9]{4}-02-29$/.test(text) && !(/* @__PURE__ */ new Date(`${text}T00:00:00Z`)).toISOString().startsWith(text) ? { kind: "date" } : null;
}
function listed(keys, value) {
	return Array.isArray(value) ? value.map((item, index) => [[...keys, index], item]) : [[keys, value]];
}
function mapping(value) {
	return isObject(value) ? value : {};
}
// src/config/schema/synonyms.ts
const keys = {
	user: "username",
	hostname: "host",
	dbname: "database",
	pass: "password",
	passwd: "password",
	pwd: "password",
	uri: "url",
	dsn: "url",
	connection_string: "url",
	database_url: "url",
	name: "display_name",
	sslmode: "ssl.verify",
	sslrootcert: "ssl.certificate",
	encryption_type: "ssh.host",
	encryption_host: "ssh.host",
	encryption_port: "ssh.port",
	encryption_username: "ssh.user",
	ca: "certificate",
	mode: "verify",
	username: "user",
	key: "private_key",
	private_key_path: "private_key",
	private_key_file: "private_key",
	key_file: "private_key",
	identity_file: "private_key",
	known_hosts: "host_key"
};
function meantBy$1(key) {
	return Object.hasOwn(keys, key) ? keys[key] : null;
}
const sslValues = {
	true: "true",
	yes: "true",
	on: "true",
	require: "true",
	required: "true",
	prefer: "true",
	allow: "true",
	false: "false",
	no: "false",
	off: "false",
	disable: "false",
	disabled: "false",
	none: "false",
	"verify-ca": "{ verify: ca }",
	"verify-full": "{ verify: full }"
};
const verifyValues = {
	"verify-full": "full",
	"verify-ca": "ca",
	require: "none",
	required: "none",
	prefer: "none",
	allow: "none"
};
const typeValues = {
	rds: "amazon-rds",
	aurora: "amazon-aurora",
	cloudsql: "google-cloudsql"
};
function valueMeant(key, value) {
	const word = value.toLowerCase().trim();
	const words = {
		ssl: sslValues,
		verify: verifyValues,
		type: typeValues
	}[key];
	if (key === "version" && /^v?1(\.0)?$/.test(word)) return "1";
	return words !== void 0 && Object.hasOwn(words, word) ? words[word] : null;
}
// src/config/schema/meant-key.ts
function meantKey(path, key, allowed, mapping) {
	const absent = allowed.filter((each) => !Object.hasOwn(mapping, each));
	if (path.length === 2 && key === "region") return { kind: "top" };
	const mode = /^(ssl_?)?mode$/i.test(key) ? modeMeant(path, mapping[key], absent, mapping) : void 0;
	if (mode !== void 0) return mode;
	const synonym = meantBy$1(key);
	const [first = "", inside] = synonym?.split(".") ?? [];
	if (synonym !== null && absent.includes(first)) return {
		kind: inside === void 0 ? "key" : "inside",
		key: synonym
	};
	const near = suggestion(key, absent);
	return near === null ? null : {
		kind: "key",
		key: near
	};
}
function modeMeant(path, value, absent, mapping) {
	if (typeof value !== "string") return void 0;
	const ssl = valueMeant("ssl", value);
	if (path.length === 2) return ssl !== null && absent.includes("ssl") ? {
		kind: "pair",
		key: "ssl",
		value: ssl
	} : void 0;
	if (path.at(-1) !== "ssl") return void 0;
	if (Object.keys(mapping).length === 1 && ssl !== null) return {
		kind: "whole",
		value: ssl
	};
	const verify = [
		"none",
		"ca",
		"full"
	].includes(value) ? value : valueMeant("verify", value);
	return verify !== null && absent.includes("verify") ? {
		kind: "pair",
		key: "verify",
		value: verify
	} : null;
}
// src/config/schema/secret-keys.ts
const secretKeys = [
	"password",
	"url",
	"private_key",
	"passphrase"
];
function isSecretKey(key) {
	return secretKeys.includes(key);
}
function secretKeyMeantBy(key) {
	const last = (meantBy$1(key) ?? key).split(".").at(-1);
	return isSecretKey(last) ? last : suggestion(key, secretKeys);
}
const known = /* @__PURE__ */ new WeakMap();
function literalSecrets(root) {
	return foundIn(root).secrets;
}
function hiddenRanges(root) {
	return foundIn(root).ranges;
}
function foundIn(root) {
	const before = known.get(root);
	if (before !== void 0) return before;
	const search = {
		secrets: /* @__PURE__ */ new Map(),
		hidden: /* @__PURE__ */ new Set(),
		strictly: /* @__PURE__ */ new Set(),
		freely: /* @__PURE__ */ new Set()
	};
	walk(root, [], false, search);
	const ranges = joined([...search.hidden].map(({ range }) => range));
	const found = {
		secrets: [...search.secrets.values()],
		ranges
	};
	known.set(root, found);
	return found;
}
function joined(ranges) {
	const result = [];
	for (const range of ranges.sort((one, other) => one.start - other.start)) {
		const last = result.at(-1);
		if (last === void 0 || range.start >= last.end) result.push({ ...range });
		else last.end = Math.max(last.end, range.end);
	}
	return result;
}
function walk(node, path, isFree, search) {
	const seen = isFree ? search.freely : search.strictly;
	if (seen.has(node)) return;
	if (node.kind === "scalar") {
		if (holdsSecret(node.value)) search.hidden.add(node);
		return;
	}
	seen.add(node);
	if (node.kind === "sequence") {
		for (const [index, item] of node.items.entries()) walk(item, item.home ?? [...path, index], isFree, search);
		return;
	}
	for (const [key, entry] of node.entries) visit(key, entry, path, isFree || path.length === 0 && key.startsWith("x-"), search);
	for (const { value } of node.merges) walk(value, value.home ?? [...path, "<<"], isFree, search);
}
function visit(key, { value, home }, path, isFree, search) {
	const place = value.home ?? home ?? [...path, key];
	const meant = secretKeyMeantBy(key);
	if (meant === null || !isLiteral(key, value, path)) {
		if (meant !== null && value.kind !== "scalar" && !isEntry(value)) search.hidden.add(value);
		walk(value, place, isFree, search);
		return;
	}
	search.hidden.add(value);
	if (isFree && !isSecretBySight(key, value)) return;
	if (!search.secrets.has(value)) search.secrets.set(value, {
		path: place,
		written: key,
		key: meant,
		value
	});
}
function isLiteral(key, value, path) {
	if (value.kind === "scalar") return variableName(value.value) === null && value.value !== null && value.value !== "";
	return isSecretKey(key) && (path.length > 1 || value.kind === "sequence");
}
function isEntry(value) {
	return value.kind === "mapping" && [
		"host",
		"url",
		"username",
		"database"
	].some((key) => value.entries.has(key));
}
function isSecretBySight(key, value) {
	if (key !== "url") return isSecretKey(key);
	return value.kind === "scalar" && /^postgres(ql)?:\/\//i.test(String(value.value));
}
function holdsSecret(value) {
	return typeof value === "string" && /:[^:/@\s]+@|-----BEGIN [A-Z ]*PRIVATE KEY/.test(value);
}
// src/config/values/reference.ts
const spellings = [
	/^\$\{\{\s*(?:(?:secrets|env|vars)\.)?([A-Za-z_][\w-]*)\s*\}\}$/,
	/^\{\{\s*(?:(?:secrets|env|vars)\.)?([A-Za-z_][\w-]*)\s*\}\}$/,
	/^\$\{\s*([A-Za-z_][\w.-]*)\s*\}$/,
	/^\$([A-Z_][A-Z0-9_]*)$/
];
function miswritten(written, key, value) {
	if (typeof value !== "string" || value.length > 1e3) return null;
	const text = value.trim();
	for (const spelling of spellings) {
		const name = spelling.exec(text)?.[1];
		if (name !== void 0) return {
			kind: "variable",
			name: variableNameFrom(name)
		};
	}
	if (/^(\$\{[A-Za-z_][A-Za-z0-9_]*\}\s*){2,}$/.test(text)) return { kind: "several" };
	return key === "private_key" && (isPath(text) || /_(path|file)$/.test(written)) && !text.includes("-----") ? { kind: "file" } : null;
}
function variableNameFrom(words) {
	if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(words)) return words;
	const name = words.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase();
	return /^[0-9]/.test(name) ? `_${name}` : name;
}
function isPath(text) {
	return /^[~\w./\\:-]+$/.test(text) && !/[^/\\]{60}/.test(text) && /^~?[\w.-]*[/\\]|\.(pem|key)$|^id_\w+$/.test(text);
}
// src/config/schema/secret-problems.ts
function secretProblems(root, meantPath) {
	return literalSecrets(root).map(({ path, written, key, value }) => {
		const at = {
			kind: "value",
			path
		};
		const meant = value.kind === "scalar" ? miswritten(written, key, value.value) : null;
		if (meant === null) return {
			path,
			problem: {
				rule: "config/literal-secret",
				at,
				key,
				variable: variableFor(meantPath(path), key)
			}
		};
		const variable = meant.kind === "variable" ? meant.name : variableFor(meantPath(path), key);
		return {
			path,
			problem: {
				rule: "config/schema",
				at,
				reason: {
					kind: "reference",
					written: meant.kind,
					variable
				}
			}
		};
	});
}
function variableFor(path, key) {
	const [first = "", ...rest] = path.filter((step) => typeof step === "string" && step !== "<<");
	const words = first === "destinations" ? rest : [first.replace(/^x-/, ""), ...rest];
	const last = words.at(-1);
	const name = variableNameFrom((last !== void 0 && secretKeyMeantBy(last) === key ? [...words.slice(0, -1), key] : [...words, key]).join("_").replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase());
	return belongsToRunner(name) ? `STITCH_${name}` : name;
}
// src/config/schema/validate.generated.js
const validateFile = validate21;
const schema6 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"type": "object",
	"required": ["version", "destinations"],
	"additionalProperties": false,
	"patternProperties": { "^x-": {} },
	"properties": {
		"version": { "const": 1 },
		"region": { "enum": ["north-america", "europe"] },
		"destinations": {
			"type": "object",
			"minProperties": 1,
			"propertyNames": { "pattern": "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$" },
			"additionalProperties": true
		}
	},
	"definitions": {
		"variable": {
			"type": "string",
			"pattern": "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"
		},
		"text": {
			"type": "string",
			"minLength": 1,
			"pattern": "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"
		},
		"host": { "$ref": "#/definitions/text" },
		"port": {
			"type": ["integer", "string"],
			"minimum": 1,
			"maximum": 65535,
			"pattern": "^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"
		},
		"destination": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"display_name": {
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				"description": { "type": "string" },
				"type": { "enum": [
					"postgresql",
					"heroku",
					"amazon-rds",
					"amazon-aurora",
					"google-cloudsql"
				] },
				"url": { "$ref": "#/definitions/variable" },
				"host": { "$ref": "#/definitions/host" },
				"port": { "$ref": "#/definitions/port" },
				"username": { "$ref": "#/definitions/text" },
				"password": { "$ref": "#/definitions/variable" },
				"database": { "$ref": "#/definitions/text" },
				"ssl": {
					"type": ["boolean", "object"],
					"additionalProperties": false,
					"properties": {
						"certificate": { "$ref": "#/definitions/text" },
						"verify": { "enum": [
							"none",
							"ca",
							"full"
						] }
					}
				},
				"ssh": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"host",
						"user",
						"private_key"
					],
					"properties": {
						"host": { "$ref": "#/definitions/host" },
						"port": { "$ref": "#/definitions/port" },
						"user": { "$ref": "#/definitions/text" },
						"private_key": { "$ref": "#/definitions/variable" },
						"passphrase": { "$ref": "#/definitions/variable" },
						"host_key": {
							"type": ["string", "array"],
							"minLength": 1,
							"minItems": 1,
							"if": { "type": "string" },
							"then": { "$ref": "#/definitions/host_key" },
							"items": { "$ref": "#/definitions/host_key" }
						}
					}
				},
				"schemas": {
					"type": "array",
					"uniqueItems": true,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 63
					}
				},
				"audit": {
					"type": "object",
					"additionalProperties": false,
					"required": ["username", "password"],
					"properties": {
						"username": { "$ref": "#/definitions/text" },
						"password": { "$ref": "#/definitions/variable" }
					}
				},
				"access": { "enum": ["anywhere", "stitch-only"] },
				"ignore": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["rule", "reason"],
						"properties": {
							"rule": { "enum": [
								"config/unreadable",
								"config/yaml",
								"config/schema",
								"config/unknown-key",
								"config/unset-variable",
								"config/duplicate-destination",
								"config/heroku-requires-ssl",
								"config/private-host-without-ssh",
								"config/unencrypted-connection",
								"config/certificate-invalid",
								"config/private-key-invalid",
								"network/connection-lost",
								"network/connection-refused",
								"network/host-not-found",
								"network/not-postgresql",
								"network/timeout",
								"network/unreachable",
								"ssh/authentication-failed",
								"ssh/database-unreachable",
								"ssh/forwarding-denied",
								"ssh/handshake-failed",
								"ssh/host-key-mismatch",
								"ssh/host-key-unpinned",
								"tls/certificate-expired",
								"tls/certificate-expires-soon",
								"tls/certificate-untrusted",
								"tls/handshake-failed",
								"tls/hostname-mismatch",
								"tls/not-supported",
								"tls/required",
								"tls/unverified",
								"auth/connect-denied",
								"auth/database-missing",
								"auth/insecure-method",
								"auth/login-not-permitted",
								"auth/method-unsupported",
								"auth/no-hba-entry",
								"auth/password-expires-soon",
								"auth/password-missing",
								"auth/password-rejected",
								"auth/refused",
								"auth/server-not-proven",
								"auth/server-not-ready",
								"auth/too-many-connections",
								"auth/weak-method",
								"auth/login-not-checked",
								"server/check-cancelled",
								"server/not-postgresql",
								"server/read-only",
								"server/session-limits",
								"server/version-end-of-life",
								"server/version-too-old",
								"privilege/check-denied",
								"privilege/create-on-database",
								"privilege/excessive",
								"privilege/schema-not-usable",
								"privilege/select-information-schema",
								"privilege/select-pg-catalog",
								"rehearsal/load-failed"
							] },
							"reason": {
								"type": "string",
								"minLength": 1
							},
							"until": {
								"type": "string",
								"pattern": "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"
							}
						}
					}
				}
			},
			"if": { "required": ["url"] },
			"then": { "properties": {
				"host": false,
				"port": false,
				"username": false,
				"password": false,
				"database": false
			} },
			"else": {
				"required": [
					"host",
					"username",
					"database"
				],
				"if": { "not": { "required": ["audit"] } },
				"then": { "required": ["password"] }
			}
		},
		"host_key": {
			"type": "string",
			"minLength": 1
		}
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("^x-", "");
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$", "");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				parentSchema: schema6,
				data
			});
			errors++;
		}
		if (data.destinations === void 0) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "destinations" },
				parentSchema: schema6,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "region" || key0 === "destinations" || pattern0.test(key0))) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema6,
				data
			});
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					parentSchema: schema6.properties.version,
					data: data0
				};
				vErrors = noted(vErrors, err3);
				errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (!(data1 === "north-america" || data1 === "europe")) {
				const err4 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/properties/region/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties.region.enum },
					parentSchema: schema6.properties.region,
					data: data1
				};
				vErrors = noted(vErrors, err4);
				errors++;
			}
		}
		if (data.destinations !== void 0) {
			let data2 = data.destinations;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length < 1) {
					const err5 = {
						instancePath: instancePath + "/destinations",
						schemaPath: "#/properties/destinations/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						parentSchema: schema6.properties.destinations,
						data: data2
					};
					vErrors = noted(vErrors, err5);
					errors++;
				}
				for (const key1 in data2) {
					const _errs6 = errors;
					if (typeof key1 === "string") {
						if (!pattern1.test(key1)) {
							const err6 = {
								instancePath: instancePath + "/destinations",
								schemaPath: "#/properties/destinations/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$" },
								schema: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$",
								parentSchema: schema6.properties.destinations.propertyNames,
								data: key1,
								propertyName: key1
							};
							vErrors = noted(vErrors, err6);
							errors++;
						}
					}
					if (!(_errs6 === errors)) {
						const err7 = {
							instancePath: instancePath + "/destinations",
							schemaPath: "#/properties/destinations/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							parentSchema: schema6.properties.destinations,
							data: data2
						};
						vErrors = noted(vErrors, err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/destinations",
					schemaPath: "#/properties/destinations/type",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema6.properties.destinations,
					data: data2
				};
				vErrors = noted(vErrors, err8);
				errors++;
			}
		}
	} else {
		vErrors = noted(vErrors, {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema6,
			data
		});
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const validateDestination = validate22;
const schema7 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"display_name": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"description": { "type": "string" },
		"type": { "enum": [
			"postgresql",
			"heroku",
			"amazon-rds",
			"amazon-aurora",
			"google-cloudsql"
		] },
		"url": { "$ref": "#/definitions/variable" },
		"host": { "$ref": "#/definitions/host" },
		"port": { "$ref": "#/definitions/port" },
		"username": { "$ref": "#/definitions/text" },
		"password": { "$ref": "#/definitions/variable" },
		"database": { "$ref": "#/definitions/text" },
		"ssl": {
			"type": ["boolean", "object"],
			"additionalProperties": false,
			"properties": {
				"certificate": { "$ref": "#/definitions/text" },
				"verify": { "enum": [
					"none",
					"ca",
					"full"
				] }
			}
		},
		"ssh": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"host",
				"user",
				"private_key"
			],
			"properties": {
				"host": { "$ref": "#/definitions/host" },
				"port": { "$ref": "#/definitions/port" },
				"user": { "$ref": "#/definitions/text" },
				"private_key": { "$ref": "#/definitions/variable" },
				"passphrase": { "$ref": "#/definitions/variable" },
				"host_key": {
					"type": ["string", "array"],
					"minLength": 1,
					"minItems": 1,
					"if": { "type": "string" },
					"then": { "$ref": "#/definitions/host_key" },
					"items": { "$ref": "#/definitions/host_key" }
				}
			}
		},
		"schemas": {
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 63
			}
		},
		"audit": {
			"type": "object",
			"additionalProperties": false,
			"required": ["username", "password"],
			"properties": {
				"username": { "$ref": "#/definitions/text" },
				"password": { "$ref": "#/definitions/variable" }
			}
		},
		"access": { "enum": ["anywhere", "stitch-only"] },
		"ignore": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["rule", "reason"],
				"properties": {
					"rule": { "enum": [
						"config/unreadable",
						"config/yaml",
						"config/schema",
						"config/unknown-key",
						"config/unset-variable",
						"config/duplicate-destination",
						"config/heroku-requires-ssl",
						"config/private-host-without-ssh",
						"config/unencrypted-connection",
						"config/certificate-invalid",
						"config/private-key-invalid",
						"network/connection-lost",
						"network/connection-refused",
						"network/host-not-found",
						"network/not-postgresql",
						"network/timeout",
						"network/unreachable",
						"ssh/authentication-failed",
						"ssh/database-unreachable",
						"ssh/forwarding-denied",
						"ssh/handshake-failed",
						"ssh/host-key-mismatch",
						"ssh/host-key-unpinned",
						"tls/certificate-expired",
						"tls/certificate-expires-soon",
						"tls/certificate-untrusted",
						"tls/handshake-failed",
						"tls/hostname-mismatch",
						"tls/not-supported",
						"tls/required",
						"tls/unverified",
						"auth/connect-denied",
						"auth/database-missing",
						"auth/insecure-method",
						"auth/login-not-permitted",
						"auth/method-unsupported",
						"auth/no-hba-entry",
						"auth/password-expires-soon",
						"auth/password-missing",
						"auth/password-rejected",
						"auth/refused",
						"auth/server-not-proven",
						"auth/server-not-ready",
						"auth/too-many-connections",
						"auth/weak-method",
						"auth/login-not-checked",
						"server/check-cancelled",
						"server/not-postgresql",
						"server/read-only",
						"server/session-limits",
						"server/version-end-of-life",
						"server/version-too-old",
						"privilege/check-denied",
						"privilege/create-on-database",
						"privilege/excessive",
						"privilege/schema-not-usable",
						"privilege/select-information-schema",
						"privilege/select-pg-catalog",
						"rehearsal/load-failed"
					] },
					"reason": {
						"type": "string",
						"minLength": 1
					},
					"until": {
						"type": "string",
						"pattern": "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"
					}
				}
			}
		}
	},
	"if": { "required": ["url"] },
	"then": { "properties": {
		"host": false,
		"port": false,
		"username": false,
		"password": false,
		"database": false
	} },
	"else": {
		"required": [
			"host",
			"username",
			"database"
		],
		"if": { "not": { "required": ["audit"] } },
		"then": { "required": ["password"] }
	},
	"definitions": {
		"variable": {
			"type": "string",
			"pattern": "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"
		},
		"text": {
			"type": "string",
			"minLength": 1,
			"pattern": "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"
		},
		"host": { "$ref": "#/definitions/text" },
		"port": {
			"type": ["integer", "string"],
			"minimum": 1,
			"maximum": 65535,
			"pattern": "^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"
		},
		"host_key": {
			"type": "string",
			"minLength": 1
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const schema8 = {
	"type": "string",
	"pattern": "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"
};
const pattern2 = /* @__PURE__ */ new RegExp("^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$", "");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern2.test(data)) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" },
				parentSchema: schema8,
				data
			});
			errors++;
		}
	} else {
		vErrors = noted(vErrors, {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema8,
			data
		});
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
const schema9 = {
	"type": "string",
	"minLength": 1,
	"pattern": "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"
};
const pattern3 = /* @__PURE__ */ new RegExp("^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$", "");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				parentSchema: schema9,
				data
			});
			errors++;
		}
		if (!pattern3.test(data)) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$" },
				parentSchema: schema9,
				data
			});
			errors++;
		}
	} else {
		vErrors = noted(vErrors, {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema9,
			data
		});
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const schema10 = {
	"type": ["integer", "string"],
	"minimum": 1,
	"maximum": 65535,
	"pattern": "^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"
};
const pattern4 = /* @__PURE__ */ new RegExp("^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$", "");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema10.type },
			parentSchema: schema10,
			data
		};
		vErrors = noted(vErrors, err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 65535 || isNaN(data)) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 65535
				},
				parentSchema: schema10,
				data
			});
			errors++;
		}
		if (data < 1 || isNaN(data)) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				},
				parentSchema: schema10,
				data
			});
			errors++;
		}
	}
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$" },
				schema: "^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$",
				parentSchema: schema10,
				data
			});
			errors++;
		}
	}
	validate27.errors = vErrors;
	return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				parentSchema: schema9,
				data
			});
			errors++;
		}
		if (!pattern3.test(data)) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$" },
				parentSchema: schema9,
				data
			});
			errors++;
		}
	} else {
		vErrors = noted(vErrors, {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema9,
			data
		});
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
const schema12 = {
	"type": "string",
	"minLength": 1
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				parentSchema: schema12,
				data
			});
			errors++;
		}
	} else {
		vErrors = noted(vErrors, {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema12,
			data
		});
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0 && "url") {
			vErrors = noted(vErrors, {});
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host !== void 0) {
				const err1 = {
					instancePath: instancePath + "/host",
					schemaPath: "#/then/properties/host/false schema",
					keyword: "false schema",
					params: {},
					parentSchema: schema7.then.properties.host,
					data: data.host
				};
				vErrors = noted(vErrors, err1);
				errors++;
			}
			if (data.port !== void 0) {
				const err2 = {
					instancePath: instancePath + "/port",
					schemaPath: "#/then/properties/port/false schema",
					keyword: "false schema",
					params: {},
					parentSchema: schema7.then.properties.port,
					data: data.port
				};
				vErrors = noted(vErrors, err2);
				errors++;
			}
			if (data.username !== void 0) {
				const err3 = {
					instancePath: instancePath + "/username",
					schemaPath: "#/then/properties/username/false schema",
					keyword: "false schema",
					params: {},
					parentSchema: schema7.then.properties.username,
					data: data.username
				};
				vErrors = noted(vErrors, err3);
				errors++;
			}
			if (data.password !== void 0) {
				const err4 = {
					instancePath: instancePath + "/password",
					schemaPath: "#/then/properties/password/false schema",
					keyword: "false schema",
					params: {},
					parentSchema: schema7.then.properties.password,
					data: data.password
				};
				vErrors = noted(vErrors, err4);
				errors++;
			}
			if (data.database !== void 0) {
				const err5 = {
					instancePath: instancePath + "/database",
					schemaPath: "#/then/properties/database/false schema",
					keyword: "false schema",
					params: {},
					parentSchema: schema7.then.properties.database,
					data: data.database
				};
				vErrors = noted(vErrors, err5);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs4 = errors;
		const _errs5 = errors;
		let valid2 = true;
		const _errs6 = errors;
		const _errs7 = errors;
		const _errs8 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.audit === void 0 && "audit") {
				vErrors = noted(vErrors, {});
				errors++;
			}
		}
		if (_errs8 === errors) {
			vErrors = noted(vErrors, {});
			errors++;
		} else {
			errors = _errs7;
			if (vErrors !== null) {
				if (_errs7) vErrors.length = _errs7;
				else vErrors = null;
			}
		}
		var _valid1 = _errs6 === errors;
		errors = _errs5;
		if (vErrors !== null) {
			if (_errs5) vErrors.length = _errs5;
			else vErrors = null;
		}
		if (_valid1) {
			const _errs9 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.password === void 0) {
					const err8 = {
						instancePath,
						schemaPath: "#/else/then/required",
						keyword: "required",
						params: { missingProperty: "password" },
						parentSchema: schema7.else.then,
						data
					};
					vErrors = noted(vErrors, err8);
					errors++;
				}
			}
			var _valid1 = _errs9 === errors;
			valid2 = _valid1;
		}
		if (!valid2) {
			const err9 = {
				instancePath,
				schemaPath: "#/else/if",
				keyword: "if",
				params: { failingKeyword: "then" },
				parentSchema: schema7.else,
				data
			};
			vErrors = noted(vErrors, err9);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err10 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema7.else,
					data
				};
				vErrors = noted(vErrors, err10);
				errors++;
			}
			if (data.username === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "username" },
					parentSchema: schema7.else,
					data
				};
				vErrors = noted(vErrors, err11);
				errors++;
			}
			if (data.database === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema7.else,
					data
				};
				vErrors = noted(vErrors, err12);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = noted(vErrors, {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			parentSchema: schema7,
			data
		});
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema7.properties, key0)) {
			vErrors = noted(vErrors, {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema7,
				data
			});
			errors++;
		}
		if (data.display_name !== void 0) {
			let data5 = data.display_name;
			if (typeof data5 === "string") {
				if (data5.length > 200) {
					const err15 = {
						instancePath: instancePath + "/display_name",
						schemaPath: "#/properties/display_name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema7.properties.display_name,
						data: data5
					};
					vErrors = noted(vErrors, err15);
					errors++;
				}
				if (data5.length < 1) {
					const err16 = {
						instancePath: instancePath + "/display_name",
						schemaPath: "#/properties/display_name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema7.properties.display_name,
						data: data5
					};
					vErrors = noted(vErrors, err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/display_name",
					schemaPath: "#/properties/display_name/type",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema7.properties.display_name,
					data: data5
				};
				vErrors = noted(vErrors, err17);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data6 = data.description;
			if (typeof data6 !== "string") {
				const err18 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema7.properties.description,
					data: data6
				};
				vErrors = noted(vErrors, err18);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data7 = data.type;
			if (!(data7 === "postgresql" || data7 === "heroku" || data7 === "amazon-rds" || data7 === "amazon-aurora" || data7 === "google-cloudsql")) {
				const err19 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema7.properties.type.enum },
					parentSchema: schema7.properties.type,
					data: data7
				};
				vErrors = noted(vErrors, err19);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate23(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.host !== void 0) {
			if (!validate25(data.host, {
				instancePath: instancePath + "/host",
				parentData: data,
				parentDataProperty: "host",
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.port !== void 0) {
			if (!validate27(data.port, {
				instancePath: instancePath + "/port",
				parentData: data,
				parentDataProperty: "port",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data.username !== void 0) {
			if (!validate29(data.username, {
				instancePath: instancePath + "/username",
				parentData: data,
				parentDataProperty: "username",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.password !== void 0) {
			if (!validate23(data.password, {
				instancePath: instancePath + "/password",
				parentData: data,
				parentDataProperty: "password",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.database !== void 0) {
			if (!validate29(data.database, {
				instancePath: instancePath + "/database",
				parentData: data,
				parentDataProperty: "database",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.ssl !== void 0) {
			let data14 = data.ssl;
			if (typeof data14 !== "boolean" && !(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
				const err20 = {
					instancePath: instancePath + "/ssl",
					schemaPath: "#/properties/ssl/type",
					keyword: "type",
					params: { type: schema7.properties.ssl.type },
					parentSchema: schema7.properties.ssl,
					data: data14
				};
				vErrors = noted(vErrors, err20);
				errors++;
			}
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key1 in data14) if (!(key1 === "certificate" || key1 === "verify")) {
					const err21 = {
						instancePath: instancePath + "/ssl",
						schemaPath: "#/properties/ssl/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema7.properties.ssl,
						data: data14
					};
					vErrors = noted(vErrors, err21);
					errors++;
				}
				if (data14.certificate !== void 0) {
					if (!validate29(data14.certificate, {
						instancePath: instancePath + "/ssl/certificate",
						parentData: data14,
						parentDataProperty: "certificate",
						rootData
					})) {
						vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
						errors = vErrors.length;
					}
				}
				if (data14.verify !== void 0) {
					let data16 = data14.verify;
					if (!(data16 === "none" || data16 === "ca" || data16 === "full")) {
						const err22 = {
							instancePath: instancePath + "/ssl/verify",
							schemaPath: "#/properties/ssl/properties/verify/enum",
							keyword: "enum",
							params: { allowedValues: schema7.properties.ssl.properties.verify.enum },
							parentSchema: schema7.properties.ssl.properties.verify,
							data: data16
						};
						vErrors = noted(vErrors, err22);
						errors++;
					}
				}
			}
		}
		if (data.ssh !== void 0) {
			let data17 = data.ssh;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.host === void 0) {
					const err23 = {
						instancePath: instancePath + "/ssh",
						schemaPath: "#/properties/ssh/required",
						keyword: "required",
						params: { missingProperty: "host" },
						parentSchema: schema7.properties.ssh,
						data: data17
					};
					vErrors = noted(vErrors, err23);
					errors++;
				}
				if (data17.user === void 0) {
					const err24 = {
						instancePath: instancePath + "/ssh",
						schemaPath: "#/properties/ssh/required",
						keyword: "required",
						params: { missingProperty: "user" },
						parentSchema: schema7.properties.ssh,
						data: data17
					};
					vErrors = noted(vErrors, err24);
					errors++;
				}
				if (data17.private_key === void 0) {
					const err25 = {
						instancePath: instancePath + "/ssh",
						schemaPath: "#/properties/ssh/required",
						keyword: "required",
						params: { missingProperty: "private_key" },
						parentSchema: schema7.properties.ssh,
						data: data17
					};
					vErrors = noted(vErrors, err25);
					errors++;
				}
				for (const key2 in data17) if (!(key2 === "host" || key2 === "port" || key2 === "user" || key2 === "private_key" || key2 === "passphrase" || key2 === "host_key")) {
					const err26 = {
						instancePath: instancePath + "/ssh",
						schemaPath: "#/properties/ssh/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						parentSchema: schema7.properties.ssh,
						data: data17
					};
					vErrors = noted(vErrors, err26);
					errors++;
				}
				if (data17.host !== void 0) {
					if (!validate25(data17.host, {
						instancePath: instancePath + "/ssh/host",
						parentData: data17,
						parentDataProperty: "host",
						rootData
					})) {
						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
						errors = vErrors.length;
					}
				}
				if (data17.port !== void 0) {
					if (!validate27(data17.port, {
						instancePath: instancePath + "/ssh/port",
						parentData: data17,
						parentDataProperty: "port",
						rootData
					})) {
						vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
						errors = vErrors.length;
					}
				}
				if (data17.user !== void 0) {
					if (!validate29(data17.user, {
						instancePath: instancePath + "/ssh/user",
						parentData: data17,
						parentDataProperty: "user",
						rootData
					})) {
						vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
						errors = vErrors.length;
					}
				}
				if (data17.private_key !== void 0) {
					if (!validate23(data17.private_key, {
						instancePath: instancePath + "/ssh/private_key",
						parentData: data17,
						parentDataProperty: "private_key",
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
				}
				if (data17.passphrase !== void 0) {
					if (!validate23(data17.passphrase, {
						instancePath: instancePath + "/ssh/passphrase",
						parentData: data17,
						parentDataProperty: "passphrase",
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
				}
				if (data17.host_key !== void 0) {
					let data23 = data17.host_key;
					if (typeof data23 !== "string" && !Array.isArray(data23)) {
						const err27 = {
							instancePath: instancePath + "/ssh/host_key",
							schemaPath: "#/properties/ssh/properties/host_key/type",
							keyword: "type",
							params: { type: schema7.properties.ssh.properties.host_key.type },
							parentSchema: schema7.properties.ssh.properties.host_key,
							data: data23
						};
						vErrors = noted(vErrors, err27);
						errors++;
					}
					const _errs37 = errors;
					let valid7 = true;
					const _errs38 = errors;
					if (typeof data23 !== "string") {
						vErrors = noted(vErrors, {});
						errors++;
					}
					var _valid2 = _errs38 === errors;
					errors = _errs37;
					if (vErrors !== null) {
						if (_errs37) vErrors.length = _errs37;
						else vErrors = null;
					}
					if (_valid2) {
						const _errs40 = errors;
						if (!validate39(data23, {
							instancePath: instancePath + "/ssh/host_key",
							parentData: data17,
							parentDataProperty: "host_key",
							rootData
						})) {
							vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
							errors = vErrors.length;
						}
						var _valid2 = _errs40 === errors;
						valid7 = _valid2;
					}
					if (!valid7) {
						const err29 = {
							instancePath: instancePath + "/ssh/host_key",
							schemaPath: "#/properties/ssh/properties/host_key/if",
							keyword: "if",
							params: { failingKeyword: "then" },
							parentSchema: schema7.properties.ssh.properties.host_key,
							data: data23
						};
						vErrors = noted(vErrors, err29);
						errors++;
					}
					if (typeof data23 === "string") {
						if (data23.length < 1) {
							const err30 = {
								instancePath: instancePath + "/ssh/host_key",
								schemaPath: "#/properties/ssh/properties/host_key/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								parentSchema: schema7.properties.ssh.properties.host_key,
								data: data23
							};
							vErrors = noted(vErrors, err30);
							errors++;
						}
					}
					if (Array.isArray(data23)) {
						if (data23.length < 1) {
							const err31 = {
								instancePath: instancePath + "/ssh/host_key",
								schemaPath: "#/properties/ssh/properties/host_key/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								parentSchema: schema7.properties.ssh.properties.host_key,
								data: data23
							};
							vErrors = noted(vErrors, err31);
							errors++;
						}
						const len0 = data23.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate39(data23[i0], {
							instancePath: instancePath + "/ssh/host_key/" + i0,
							parentData: data23,
							parentDataProperty: i0,
							rootData
						})) {
							vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
							errors = vErrors.length;
						}
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/ssh",
					schemaPath: "#/properties/ssh/type",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema7.properties.ssh,
					data: data17
				};
				vErrors = noted(vErrors, err32);
				errors++;
			}
		}
		if (data.schemas !== void 0) {
			let data25 = data.schemas;
			if (Array.isArray(data25)) {
				const len1 = data25.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data26 = data25[i1];
					if (typeof data26 === "string") {
						if (data26.length > 63) {
							const err33 = {
								instancePath: instancePath + "/schemas/" + i1,
								schemaPath: "#/properties/schemas/items/maxLength",
								keyword: "maxLength",
								params: { limit: 63 },
								parentSchema: schema7.properties.schemas.items,
								data: data26
							};
							vErrors = noted(vErrors, err33);
							errors++;
						}
						if (data26.length < 1) {
							const err34 = {
								instancePath: instancePath + "/schemas/" + i1,
								schemaPath: "#/properties/schemas/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								parentSchema: schema7.properties.schemas.items,
								data: data26
							};
							vErrors = noted(vErrors, err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/schemas/" + i1,
							schemaPath: "#/properties/schemas/items/type",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema7.properties.schemas.items,
							data: data26
						};
						vErrors = noted(vErrors, err35);
						errors++;
					}
				}
				let i2 = data25.length;
				let j0;
				if (i2 > 1) {
					const indices0 = {};
					for (; i2--;) {
						let item0 = data25[i2];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err36 = {
								instancePath: instancePath + "/schemas",
								schemaPath: "#/properties/schemas/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i2,
									j: j0
								},
								parentSchema: schema7.properties.schemas,
								data: data25
							};
							vErrors = noted(vErrors, err36);
							errors++;
							break;
						}
						indices0[item0] = i2;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/schemas",
					schemaPath: "#/properties/schemas/type",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema7.properties.schemas,
					data: data25
				};
				vErrors = noted(vErrors, err37);
				errors++;
			}
		}
		if (data.audit !== void 0) {
			let data27 = data.audit;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				if (data27.username === void 0) {
					const err38 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/required",
						keyword: "required",
						params: { missingProperty: "username" },
						parentSchema: schema7.properties.audit,
						data: data27
					};
					vErrors = noted(vErrors, err38);
					errors++;
				}
				if (data27.password === void 0) {
					const err39 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/required",
						keyword: "required",
						params: { missingProperty: "password" },
						parentSchema: schema7.properties.audit,
						data: data27
					};
					vErrors = noted(vErrors, err39);
					errors++;
				}
				for (const key3 in data27) if (!(key3 === "username" || key3 === "password")) {
					const err40 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						parentSchema: schema7.properties.audit,
						data: data27
					};
					vErrors = noted(vErrors, err40);
					errors++;
				}
				if (data27.username !== void 0) {
					if (!validate29(data27.username, {
						instancePath: instancePath + "/audit/username",
						parentData: data27,
						parentDataProperty: "username",
						rootData
					})) {
						vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
						errors = vErrors.length;
					}
				}
				if (data27.password !== void 0) {
					if (!validate23(data27.password, {
						instancePath: instancePath + "/audit/password",
						parentData: data27,
						parentDataProperty: "password",
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/audit",
					schemaPath: "#/properties/audit/type",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema7.properties.audit,
					data: data27
				};
				vErrors = noted(vErrors, err41);
				errors++;
			}
		}
		if (data.access !== void 0) {
			let data30 = data.access;
			if (!(data30 === "anywhere" || data30 === "stitch-only")) {
				const err42 = {
					instancePath: instancePath + "/access",
					schemaPath: "#/properties/access/enum",
					keyword: "enum",
					params: { allowedValues: schema7.properties.access.enum },
					parentSchema: schema7.properties.access,
					data: data30
				};
				vErrors = noted(vErrors, err42);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			let data31 = data.ignore;
			if (Array.isArray(data31)) {
				const len2 = data31.length;
				for (let i3 = 0; i3 < len2; i3++) {
					let data32 = data31[i3];
					if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
						if (data32.rule === void 0) {
							const err43 = {
								instancePath: instancePath + "/ignore/" + i3,
								schemaPath: "#/properties/ignore/items/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								parentSchema: schema7.properties.ignore.items,
								data: data32
							};
							vErrors = noted(vErrors, err43);
							errors++;
						}
						if (data32.reason === void 0) {
							const err44 = {
								instancePath: instancePath + "/ignore/" + i3,
								schemaPath: "#/properties/ignore/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								parentSchema: schema7.properties.ignore.items,
								data: data32
							};
							vErrors = noted(vErrors, err44);
							errors++;
						}
						for (const key4 in data32) if (!(key4 === "rule" || key4 === "reason" || key4 === "until")) {
							const err45 = {
								instancePath: instancePath + "/ignore/" + i3,
								schemaPath: "#/properties/ignore/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								parentSchema: schema7.properties.ignore.items,
								data: data32
							};
							vErrors = noted(vErrors, err45);
							errors++;
						}
						if (data32.rule !== void 0) {
							let data33 = data32.rule;
							if (!(data33 === "config/unreadable" || data33 === "config/yaml" || data33 === "config/schema" || data33 === "config/unknown-key" || data33 === "config/unset-variable" || data33 === "config/duplicate-destination" || data33 === "config/heroku-requires-ssl" || data33 === "config/private-host-without-ssh" || data33 === "config/unencrypted-connection" || data33 === "config/certificate-invalid" || data33 === "config/private-key-invalid" || data33 === "network/connection-lost" || data33 === "network/connection-refused" || data33 === "network/host-not-found" || data33 === "network/not-postgresql" || data33 === "network/timeout" || data33 === "network/unreachable" || data33 === "ssh/authentication-failed" || data33 === "ssh/database-unreachable" || data33 === "ssh/forwarding-denied" || data33 === "ssh/handshake-failed" || data33 === "ssh/host-key-mismatch" || data33 === "ssh/host-key-unpinned" || data33 === "tls/certificate-expired" || data33 === "tls/certificate-expires-soon" || data33 === "tls/certificate-untrusted" || data33 === "tls/handshake-failed" || data33 === "tls/hostname-mismatch" || data33 === "tls/not-supported" || data33 === "tls/required" || data33 === "tls/unverified" || data33 === "auth/connect-denied" || data33 === "auth/database-missing" || data33 === "auth/insecure-method" || data33 === "auth/login-not-permitted" || data33 === "auth/method-unsupported" || data33 === "auth/no-hba-entry" || data33 === "auth/password-expires-soon" || data33 === "auth/password-missing" || data33 === "auth/password-rejected" || data33 === "auth/refused" || data33 === "auth/server-not-proven" || data33 === "auth/server-not-ready" || data33 === "auth/too-many-connections" || data33 === "auth/weak-method" || data33 === "auth/login-not-checked" || data33 === "server/check-cancelled" || data33 === "server/not-postgresql" || data33 === "server/read-only" || data33 === "server/session-limits" || data33 === "server/version-end-of-life" || data33 === "server/version-too-old" || data33 === "privilege/check-denied" || data33 === "privilege/create-on-database" || data33 === "privilege/excessive" || data33 === "privilege/schema-not-usable" || data33 === "privilege/select-information-schema" || data33 === "privilege/select-pg-catalog" || data33 === "rehearsal/load-failed")) {
								const err46 = {
									instancePath: instancePath + "/ignore/" + i3 + "/rule",
									schemaPath: "#/properties/ignore/items/properties/rule/enum",
									keyword: "enum",
									params: { allowedValues: schema7.properties.ignore.items.properties.rule.enum },
									parentSchema: schema7.properties.ignore.items.properties.rule,
									data: data33
								};
								vErrors = noted(vErrors, err46);
								errors++;
							}
						}
						if (data32.reason !== void 0) {
							let data34 = data32.reason;
							if (typeof data34 === "string") {
								if (data34.length < 1) {
									const err47 = {
										instancePath: instancePath + "/ignore/" + i3 + "/reason",
										schemaPath: "#/properties/ignore/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										parentSchema: schema7.properties.ignore.items.properties.reason,
										data: data34
									};
									vErrors = noted(vErrors, err47);
									errors++;
								}
							} else {
								const err48 = {
									instancePath: instancePath + "/ignore/" + i3 + "/reason",
									schemaPath: "#/properties/ignore/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema7.properties.ignore.items.properties.reason,
									data: data34
								};
								vErrors = noted(vErrors, err48);
								errors++;
							}
						}
						if (data32.until !== void 0) {
							let data35 = data32.until;
							if (typeof data35 === "string") {
								if (!pattern6.test(data35)) {
									const err49 = {
										instancePath: instancePath + "/ignore/" + i3 + "/until",
										schemaPath: "#/properties/ignore/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$" },
										parentSchema: schema7.properties.ignore.items.properties.until,
										data: data35
									};
									vErrors = noted(vErrors, err49);
									errors++;
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/ignore/" + i3 + "/until",
									schemaPath: "#/properties/ignore/items/properties/until/type",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema7.properties.ignore.items.properties.until,
									data: data35
								};
								vErrors = noted(vErrors, err50);
								errors++;
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/ignore/" + i3,
							schemaPath: "#/properties/ignore/items/type",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema7.properties.ignore.items,
							data: data32
						};
						vErrors = noted(vErrors, err51);
						errors++;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/ignore",
					schemaPath: "#/properties/ignore/type",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema7.properties.ignore,
					data: data31
				};
				vErrors = noted(vErrors, err52);
				errors++;
			}
		}
	} else {
		vErrors = noted(vErrors, {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema7,
			data
		});
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const noted = (errors, error) => {
	const all = errors ?? [];
	all.push(error);
	return all;
};
// src/config/schema/schema-problems.ts
const mostOfAnEntry = 50;
const largestEntry = 2e3;
function fileProblems(plain, textAt) {
	return validateFile(plain) ? [] : problemsOf(validateFile.errors ?? [], {
		plain,
		prefix: [],
		textAt
	});
}
function destinationProblems(id, plain, size, textAt) {
	const path = ["destinations", id];
	if (size > largestEntry) return [schema({
		kind: "key",
		path
	}, { kind: "too-large" })];
	const problems = [...problemsOf(validateDestination(plain) ? [] : validateDestination.errors ?? [], {
		plain,
		prefix: path,
		textAt
	}), ...literalFaults(plain).map(({ keys, reason }) => schema({
		kind: "value",
		path: [...path, ...keys]
	}, reason))];
	const left = problems.length - mostOfAnEntry;
	if (left <= 0) return problems;
	return [...problems.slice(0, mostOfAnEntry), schema({
		kind: "key",
		path
	}, {
		kind: "more",
		count: left
	})];
}
function problemsOf(errors, subject) {
	const problems = /* @__PURE__ */ new Map();
	for (const error of errors) {
		if (problems.size > 100) break;
		const key = `${error.instancePath} ${distinct(error)}`;
		const found = problems.has(key) ? [] : problemOf(error, subject);
		if (found.length > 0) problems.set(key, found);
	}
	return missingTogether([...problems.values()].flat());
}
function missingTogether(problems) {
	const meant = /* @__PURE__ */ new Set();
	const missing = /* @__PURE__ */ new Map();
	for (const problem of problems) {
		if (problem.at.kind === "range") continue;
		const { path } = problem.at;
		if (problem.rule === "config/unknown-key" && problem.meant !== null && "key" in problem.meant) meant.add(JSON.stringify([...path.slice(0, -1), problem.meant.key]));
		if (problem.rule === "config/schema" && problem.reason.kind === "missing") {
			const place = JSON.stringify(path);
			missing.set(place, [...missing.get(place) ?? [], ...problem.reason.keys]);
		}
	}
	return problems.flatMap((problem) => {
		const { at } = problem;
		if (problem.rule !== "config/schema" || problem.reason.kind !== "missing" || at.kind === "range") return [problem];
		const place = JSON.stringify(at.path);
		const keys = (missing.get(place) ?? []).filter(({ key }) => !meant.has(JSON.stringify([...at.path, key]))).sort((one, other) => formOrder.indexOf(one.key) - formOrder.indexOf(other.key));
		missing.delete(place);
		return keys.length === 0 ? [] : [schema(at, {
			kind: "missing",
			keys
		})];
	});
}
const formOrder = [
	"host",
	"port",
	"user",
	"username",
	"password",
	"private_key",
	"database"
];
function distinct(error) {
	const { missingProperty, additionalProperty, propertyName } = error.params;
	return missingProperty ?? additionalProperty ?? propertyName ?? "";
}
function problemOf(error, { plain, prefix, textAt }) {
	const own = pathOf(error.instancePath, plain);
	const value = valueAt(plain, own);
	const path = [...prefix, ...own];
	const last = String(path.at(-1) ?? "");
	const { additionalProperty, propertyName, missingProperty } = error.params;
	if (error.keyword === "if" || error.propertyName !== void 0) return [];
	if (error.keyword === "additionalProperties") return unknownKey(path, additionalProperty, error, value);
	if (error.keyword === "propertyNames") return [schema({
		kind: "key",
		path: [...path, propertyName]
	}, { kind: "id" })];
	if (error.keyword === "required") return [missing(path, missingProperty)];
	if (error.keyword === "false schema") return [schema({
		kind: "key",
		path
	}, {
		kind: "beside-url",
		key: last
	})];
	const at = {
		kind: "value",
		path
	};
	if (!isSecretKey(last) || prefix.length === 0) return [schema(at, reasonOf(error, last, value, () => textAt(path)))];
	const variable = variableFor(path, last);
	return value === null || value === "" ? [schema(at, {
		kind: "empty",
		variable
	})] : [{
		rule: "config/literal-secret",
		at,
		key: last,
		variable
	}];
}
function missing(path, key) {
	const variable = isSecretKey(key) ? variableFor([...path, key], key) : null;
	return schema({
		kind: "key",
		path
	}, {
		kind: "missing",
		keys: [{
			key,
			variable
		}]
	});
}
function reasonOf(error, key, value, text) {
	const { type, allowedValue, allowedValues, limit } = error.params;
	if (value === "") return {
		kind: "empty",
		variable: null
	};
	switch (error.keyword) {
		case "type": return key === "port" && value !== null ? ports : typeReason([type].flat().map(String), key, value, error, text);
		case "const":
		case "enum": {
			const allowed = [allowedValue ?? allowedValues].flat().map(String);
			if (typeof value !== "string") return {
				kind: "enum",
				allowed,
				suggestion: null
			};
			const near = error.keyword === "enum" ? suggestion(value, allowed) : null;
			return {
				kind: "enum",
				allowed,
				suggestion: valueMeant(key, value) ?? near
			};
		}
		case "minimum":
		case "maximum": return ports;
		case "minLength":
		case "minItems":
		case "minProperties": return {
			kind: "empty",
			variable: null
		};
		case "maxLength": return {
			kind: "too-long",
			limit: Number(limit)
		};
		case "uniqueItems": return { kind: "repeated" };
		case "pattern":
			if (key === "port") return ports;
			return { kind: key === "until" ? "date" : "embedded-variable" };
		default: return {
			kind: "other",
			keyword: error.keyword
		};
	}
}
const ports = {
	kind: "range",
	minimum: 1,
	maximum: 65535
};
function typeReason(expected, key, value, error, textOf) {
	const isText = typeof value === "string";
	const isItem = error.instancePath.startsWith("/ignore");
	if (isText && isItem) return {
		kind: "ignore-item",
		ignored: (error.parentSchema.properties?.rule.enum ?? allRules(error)).includes(value) ? value : null,
		isList: expected[0] !== "array"
	};
	if (isText && expected.includes("object") && /^[A-Za-z_][\w-]*:[^\s:]/.test(value)) return { kind: "colon" };
	const text = typeof value === "number" || typeof value === "boolean" ? textOf() : null;
	const meant = isText && key === "schemas" && /^[A-Za-z]\w*$/.test(value) ? `[${value}]` : isText ? valueMeant(key, value) : null;
	return {
		kind: "type",
		expected,
		found: typeName(value),
		text,
		meant
	};
}
function allRules(error) {
	return error.parentSchema.items?.properties.rule.enum ?? [];
}
function unknownKey(path, key, error, mapping) {
	const allowed = Object.keys(error.parentSchema?.properties ?? {});
	const meant = meantKey(path, key, allowed, mapping);
	return [{
		rule: "config/unknown-key",
		at: {
			kind: "key",
			path: [...path, key]
		},
		key,
		allowed,
		meant
	}];
}
function schema(at, reason) {
	return {
		rule: "config/schema",
		at,
		reason
	};
}
function pathOf(pointer, plain) {
	const steps = pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
	return steps.map((step, index) => Array.isArray(valueAt(plain, steps.slice(0, index))) ? Number(step) : step);
}
function valueAt(plain, path) {
	let value = plain;
	for (const step of path) value = value?.[step];
	return value;
}
function typeName(value) {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : typeof value;
}
// src/config/yaml/syntax.ts
const foreignSpace = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;
function syntaxFaults(found, document, text) {
	const errors = found.toSorted((one, other) => one.pos[0] - other.pos[0]);
	const [first] = errors.filter(({ code, pos: [at] }) => {
		return code !== "BLOCK_AS_IMPLICIT_KEY" || !errors.some((each) => each.code === "MULTILINE_IMPLICIT_KEY" && each.pos[0] === at);
	});
	if (first === void 0) return [];
	const tab = errors.find(({ code }) => code === "TAB_AS_INDENT");
	const faults = [fault$1(first.code, first.pos, document, text)];
	return tab === void 0 || tab === first ? faults : [...faults, fault$1(tab.code, tab.pos, document, text)];
}
function hasForeignSpace(key) {
	return foreignSpace.test(key.charAt(0));
}
function fault$1(code, [start, end], document, text) {
	const made = (own, range) => ({
		kind: "syntax",
		code: own,
		range,
		variable: null
	});
	if (text[start - 1] === "$" && text[start] === "{") {
		const variable = /^\{([A-Za-z_][A-Za-z0-9_]*)\}/.exec(text.slice(start, start + 200))?.[1] ?? null;
		return {
			...made("OPEN_VARIABLE", {
				start: start - 1,
				end: start + (variable?.length ?? 0) + 2
			}),
			variable
		};
	}
	if (code === "MULTILINE_IMPLICIT_KEY" || code === "MISSING_CHAR") {
		const space = foreignSpaceIn(text, start);
		if (space !== null) return made("FOREIGN_SPACE", space);
		const colon = colonWithoutSpace(text, start);
		if (colon !== null) return made("COLON_WITHOUT_SPACE", {
			start: colon,
			end: colon + 1
		});
	}
	if (code === "MULTILINE_IMPLICIT_KEY") return made("BAD_INDENT", {
		start: end - 1,
		end
	});
	if (code === "MULTIPLE_DOCS") return made(code, {
		start,
		end: start + 3
	});
	const bracket = document === null || !unended.has(code) ? null : openingBracket(document, start, text);
	if (bracket !== null) return made("OPEN_BRACKET", {
		start: bracket,
		end: bracket + 1
	});
	const open = code === "MISSING_CHAR" && document !== null ? openingQuote(document, start) : null;
	return made(code, open === null ? {
		start,
		end
	} : {
		start: open,
		end: open + 1
	});
}
const unended = /* @__PURE__ */ new Set(["BAD_INDENT", "MISSING_CHAR"]);
function openingBracket(document, end, text) {
	let open = null;
	visit$1(document, { Collection: (_, { flow, range }) => {
		if (flow === true && range && range[1] === end) open = range[0];
	} });
	return /[\]}]/.test(text.charAt(end - 1)) ? null : open;
}
function openingQuote(document, end) {
	let open = null;
	visit$1(document, { Scalar: (_, { type, range }) => {
		if (range && range[1] === end && (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE")) open = range[0];
	} });
	return open;
}
function foreignSpaceIn(text, at) {
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const line = text.slice(start, endOfLine$1(text, at));
	const before = /^(?:[ \t]*|[ \t]*[\w-]+:)(?=[^ -~])/.exec(line)?.[0];
	if (before === void 0 || !foreignSpace.test(line.charAt(before.length))) return null;
	return {
		start: start + before.length,
		end: start + before.length + 1
	};
}
function colonWithoutSpace(text, at) {
	const key = /^[A-Za-z_][\w-]*(?=:[^\s:])/.exec(text.slice(at, endOfLine$1(text, at)))?.[0];
	return key === void 0 ? null : at + key.length;
}
function endOfLine$1(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
// src/config/yaml/parse.ts
const parseLimits = {
	characters: 4194304,
	lexemes: 2e5,
	ofEachEntry: {
		characters: 600,
		lexemes: 120
	},
	errors: 100
};
function parse$1(text) {
	const { ofEachEntry } = parseLimits;
	const entries = entryLines(text);
	const most = {
		characters: parseLimits.characters + ofEachEntry.characters * entries,
		lexemes: parseLimits.lexemes + ofEachEntry.lexemes * entries
	};
	if (text.length > most.characters) return {
		kind: "too-many-words",
		range: {
			start: 0,
			end: 0
		}
	};
	const errors = [];
	const collect = (error) => {
		errors.push(error);
		if (errors.length >= parseLimits.errors) throw new Enough("errors");
	};
	const composer = new Composer({
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "error"
	});
	Object.assign(composer, { onError: (source, code, _message, isWarning) => {
		if (isWarning !== true) collect({
			code,
			pos: placeOf$1(source)
		});
	} });
	let document = null;
	try {
		for (const each of composer.compose(tokens(text, most.lexemes, collect), true, text.length)) {
			if (document !== null) {
				errors.push({
					code: "MULTIPLE_DOCS",
					pos: [each.range[0], each.range[1]]
				});
				break;
			}
			document = each;
		}
	} catch (error) {
		const range = {
			start: 0,
			end: 0
		};
		if (error instanceof RangeError) return {
			kind: "too-deep",
			range
		};
		if (!(error instanceof Enough)) throw error;
		if (error.message === "words") return {
			kind: "too-many-words",
			range
		};
	}
	const all = [...errors, ...document?.errors ?? []];
	return {
		kind: "parsed",
		contents: document?.contents ?? null,
		faults: syntaxFaults(all, document, text)
	};
}
var Enough = class extends Error {};
function* tokens(text, most, collect) {
	const parser = new Parser();
	let count = 0;
	for (const lexeme of new Lexer().lex(text)) {
		if (++count > most) throw new Enough("words");
		for (const token of parser.next(lexeme)) if (token.type === "error") collect({
			code: "UNEXPECTED_TOKEN",
			pos: placeOf$1(token)
		});
		else yield token;
	}
	yield* parser.end();
}
function entryLines(text) {
	const indent = /^destinations:[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*( +)(?=[^\s#])/m.exec(text)?.[1];
	if (indent === void 0) return 0;
	let lines = 0;
	const start = `\n${indent}`;
	for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) if (!/[\s#]/.test(text.charAt(at + start.length))) lines++;
	return lines;
}
function placeOf$1(source) {
	if (typeof source === "number") return [source, source + 1];
	if ("offset" in source) return [source.offset, source.offset + (source.source?.length ?? 1)];
	return [source[0] ?? 0, source[1] ?? 0];
}
// src/config/yaml/document.ts
const textUnit = 1e3;
const longestKey = 1024;
const documentLimits = {
	depth: 64,
	nodes: 5e5,
	faults: 1e3
};
function readDocument(text) {
	const parsed = parse$1(text);
	if (parsed.kind !== "parsed") return {
		root: null,
		faults: [parsed]
	};
	const { contents } = parsed;
	if (parsed.faults.length > 0) return {
		root: null,
		faults: parsed.faults
	};
	const faults = [];
	return {
		root: contents === null ? null : build(contents, text, faults),
		faults
	};
}
function nodeAt(root, path) {
	let node = root;
	let entry = null;
	for (const [index, step] of path.entries()) if (node.kind === "mapping") {
		const next = node.entries.get(String(step)) ?? (step === "<<" ? node.merges.at(-1) : void 0);
		if (next === void 0) return {
			node,
			entry,
			found: index
		};
		entry = next;
		node = next.value;
	} else if (node.kind === "sequence" && typeof step === "number" && step < node.items.length) {
		entry = null;
		node = node.items[step];
	} else return {
		node,
		entry,
		found: index
	};
	return {
		node,
		entry,
		found: path.length
	};
}
function homeOf(root, path, of) {
	let node = root;
	let home = [];
	for (const [index, step] of path.entries()) {
		if (node.kind === "scalar") return [...home, ...path.slice(index)];
		const entry = node.kind === "mapping" ? node.entries.get(String(step)) : null;
		const next = node.kind === "sequence" ? node.items[Number(step)] : entry?.value;
		if (next === void 0) return [...home, ...path.slice(index)];
		home = entry?.home ?? [...home, step];
		if (next.home !== null && (of === "value" || index < path.length - 1)) home = next.home;
		node = next;
	}
	return home;
}
function build(contents, text, faults) {
	const building = {
		text,
		faults,
		anchors: /* @__PURE__ */ new Map(),
		left: documentLimits.nodes
	};
	const root = buildNode(contents, [], building);
	if (building.left < 0) faults.push({
		kind: "too-many-nodes",
		range: {
			start: 0,
			end: 0
		}
	});
	return faults.some((fault) => fault.kind !== "duplicate-key") ? null : root;
}
function buildNode(yaml, path, building) {
	if (building.left < 0) return empty(rangeOf(yaml));
	if (isAlias(yaml)) return followAlias(yaml.source, rangeOf(yaml), building);
	if (path.length > documentLimits.depth) {
		tell({
			kind: "too-deep",
			range: rangeOf(yaml)
		}, building);
		return empty(rangeOf(yaml));
	}
	if (isMap(yaml)) return anchored(yaml.anchor, path, building, () => buildMapping(yaml, path, building));
	if (isSeq(yaml)) return anchored(yaml.anchor, path, building, () => buildSequence(yaml, path, building));
	if (isScalar(yaml)) {
		const size = typeof yaml.value === "string" ? 1 + Math.floor(yaml.value.length / textUnit) : 1;
		building.left -= size;
		const range = withoutTrail(rangeOf(yaml), building.text);
		const scalar = {
			kind: "scalar",
			value: yaml.value,
			range,
			size,
			home: null
		};
		return anchored(yaml.anchor, path, building, () => scalar);
	}
	return empty(rangeOf(yaml));
}
function anchored(anchor, path, building, make) {
	if (anchor === void 0) return make();
	building.anchors.set(anchor, "open");
	const node = make();
	node.home = path;
	building.anchors.set(anchor, node);
	return node;
}
function followAlias(name, range, building) {
	const target = building.anchors.get(name);
	if (target === void 0) tell({
		kind: "unknown-anchor",
		name,
		known: building.faults.length === 0 ? [...building.anchors.keys()] : [],
		range
	}, building);
	if (target === "open") tell({
		kind: "recursive-alias",
		name,
		range
	}, building);
	else if (target !== void 0) {
		building.left -= target.size;
		return target;
	}
	return empty(range);
}
function buildSequence(yaml, path, building) {
	const items = yaml.items.map((item, index) => buildNode(item, [...path, index], building));
	const style = yaml.flow === true ? "flow" : "block";
	return {
		kind: "sequence",
		items,
		range: rangeOf(yaml),
		size: sizeOf(items),
		home: null,
		style
	};
}
function buildMapping(yaml, path, building) {
	const own = /* @__PURE__ */ new Map();
	const sources = [];
	const merges = [];
	for (const pair of yaml.items) {
		const key = rangeOf(pair.key);
		if (!isScalar(pair.key)) {
			tell({
				kind: "bad-key",
				range: key
			}, building);
			continue;
		}
		const name = String(pair.key.value);
		if (hasForeignSpace(name)) tell({
			kind: "syntax",
			code: "FOREIGN_SPACE",
			range: {
				start: key.start,
				end: key.start + 1
			},
			variable: null
		}, building);
		if (name.length > longestKey) {
			tell({
				kind: "syntax",
				code: "KEY_OVER_1024_CHARS",
				range: key,
				variable: null
			}, building);
			continue;
		}
		const faultsBefore = building.faults.length;
		const value = buildNode(pair.value, [...path, name], building);
		const isMerge = name === "<<" && pair.key.type === "PLAIN";
		const before = own.get(name);
		if (before !== void 0) tell({
			kind: "duplicate-key",
			key: name,
			range: key,
			first: before.key,
			path: [...path, name]
		}, building);
		else if (isMerge) {
			merges.push({
				key,
				value,
				home: null
			});
			if (building.faults.length === faultsBefore) for (const source of mergeSources(value, [...path, name], key, building)) sources.push(source);
		} else own.set(name, {
			key,
			value: placed(value, key),
			home: null
		});
	}
	const entries = new Map(own);
	for (const [place, source] of sources) {
		building.left -= source.entries.size;
		if (building.left < 0) break;
		for (const [name, entry] of source.entries) if (!entries.has(name)) entries.set(name, {
			...entry,
			home: entry.home ?? [...place, name]
		});
	}
	const values = [...entries.values()].map((entry) => entry.value);
	const style = yaml.flow === true ? "flow" : "block";
	return {
		kind: "mapping",
		entries,
		merges,
		range: rangeOf(yaml),
		size: sizeOf(values),
		home: null,
		style
	};
}
function tell(fault, { faults }) {
	if (faults.length < documentLimits.faults) faults.push(fault);
}
function mergeSources(value, path, range, building) {
	const isList = value.kind === "sequence";
	const sources = (isList ? value.items : [value]).map((source, index) => [source.home ?? (isList ? [...value.home ?? path, index] : path), source]);
	const mappings = sources.filter((source) => source[1].kind === "mapping");
	if (mappings.length < sources.length) tell({
		kind: "bad-merge",
		range
	}, building);
	return mappings;
}
function placed(value, key) {
	return value.range.end > 0 ? value : {
		...value,
		range: {
			start: key.end,
			end: key.end
		}
	};
}
function rangeOf(yaml) {
	const range = yaml?.range;
	return range ? {
		start: range[0],
		end: range[1]
	} : {
		start: 0,
		end: 0
	};
}
function withoutTrail({ start, end }, text) {
	let last = end;
	while (last > start && /\s/.test(text[last - 1])) last--;
	return {
		start,
		end: last
	};
}
function empty(range) {
	return {
		kind: "scalar",
		value: null,
		range,
		size: 1,
		home: null
	};
}
function sizeOf(children) {
	let size = 1;
	for (const child of children) size += child.size;
	return size;
}
// src/config/yaml/source.ts
function source(file, text) {
	const lineStarts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
	return {
		file,
		text,
		lineStarts
	};
}
function locate(from, root, place) {
	return locationOf(from, place.kind === "range" ? place.range : rangeAt(root, place));
}
function locationOf(from, range) {
	const start = position(from, range.start);
	const end = position(from, Math.max(range.end, range.start));
	return {
		file: from.file,
		line: start.line,
		column: start.column,
		end_line: end.line,
		end_column: end.column
	};
}
function textIn({ text }, { start, end }) {
	return text.slice(start, end);
}
const urlKeys = /* @__PURE__ */ new Set([
	"host",
	"port",
	"username",
	"password",
	"database"
]);
function keyPlace(entry, viaUrl, keys) {
	const replaced = viaUrl && keys.length === 1 && urlKeys.has(keys[0]);
	return {
		kind: "value",
		path: [...entry, ...replaced ? ["url"] : keys]
	};
}
function fileStart(file) {
	return {
		file,
		line: 1,
		column: 1,
		end_line: 1,
		end_column: 1
	};
}
function rangeAt(root, place) {
	if (root === null) return {
		start: 0,
		end: 0
	};
	const { node, entry, found } = nodeAt(root, place.path);
	if (found === place.path.length && place.kind === "value" && node.kind === "scalar" && node.range.end > node.range.start) return node.range;
	if (entry !== null) return entry.key;
	return node.kind === "scalar" ? node.range : {
		start: node.range.start,
		end: node.range.start
	};
}
function position(from, place) {
	const offset = Math.min(place, from.text.length);
	let low = 0;
	let high = from.lineStarts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (from.lineStarts[middle] <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - from.lineStarts[low] + 1
	};
}
function lineOf(from, offset) {
	return position(from, offset).line;
}
function startOfLine(from, at) {
	return from.lineStarts[lineOf(from, at) - 1];
}
function endOfLine(from, at) {
	const end = from.text.indexOf("\n", at);
	return end === -1 ? from.text.length : end;
}
// src/config/entries/fitting-part.ts
function fittingPart(value, problems) {
	const unfit = /* @__PURE__ */ new Set();
	if (typeof value !== "object" || value === null || Array.isArray(value)) return {
		definition: null,
		unfit
	};
	if (problems.length === 0) return {
		definition: value,
		unfit
	};
	const copy = structuredClone({ ...value });
	const gone = [];
	for (const problem of problems) {
		const { at, rule } = problem;
		const keys = at.kind === "range" ? [] : at.path.slice(2);
		unfit.add(String(keys[0] ?? ""));
		if (rule === "config/unknown-key" && keys.length === 1) unfit.add(topKeyMeant(problem.meant));
		if (keys[0] === "ignore" && keys.length > 1) gone.push(keys.slice(0, 2));
		else if (at.kind === "value" || rule === "config/unknown-key" || isBesideUrl(problem)) gone.push(keys);
	}
	const isItem = (keys) => typeof keys.at(-1) === "number";
	const items = [...new Map(gone.filter(isItem).map((keys) => [JSON.stringify(keys), keys])).values()].sort((one, other) => Number(other.at(-1)) - Number(one.at(-1)));
	for (const keys of [...gone.filter((each) => !isItem(each)), ...items]) removeAt(copy, keys);
	return {
		definition: copy,
		unfit
	};
}
function isBesideUrl(problem) {
	return problem.rule === "config/schema" && problem.reason.kind === "beside-url";
}
function topKeyMeant(meant) {
	return meant !== null && "key" in meant ? meant.key.split(".")[0] : "";
}
function removeAt(value, keys) {
	const parent = keys.slice(0, -1).reduce((at, key) => at?.[key], value);
	const last = keys.at(-1);
	if (last === void 0 || typeof parent !== "object" || parent === null) return;
	if (Array.isArray(parent)) parent.splice(Number(last), 1);
	else delete parent[last];
}
// src/config/entries/shared-problems.ts
function placeProblems(root, found) {
	const known = new Map([...found].map(([id, problems]) => [id, new Set(problems.map(keyOf$1))]));
	const isTheirs = ({ problem, owner }) => owner === null || problem.rule === "config/literal-secret" || known.get(owner)?.has(keyOf$1(problem));
	return new Map([...found].map(([id, problems]) => {
		const shared = problems.map((problem) => sharedFrom(root, id, problem)).map((share) => share !== null && isTheirs(share) ? share : null);
		return [id, {
			own: withoutSecretProblems(problems.filter((_, index) => shared[index] === null)),
			shared: shared.filter((share) => share !== null)
		}];
	}));
}
function withoutSecretProblems(problems) {
	return problems.filter(({ rule }) => rule !== "config/literal-secret");
}
function distinctProblems(problems) {
	return [...new Map(problems.map((problem) => [keyOf$1(problem), problem])).values()];
}
function entryOf(path) {
	return path[0] === "destinations" && path.length > 1 ? String(path[1]) : null;
}
const ofTheEntry = /* @__PURE__ */ new Set([
	"beside-url",
	"id",
	"id-taken",
	"too-far-left",
	"too-large",
	"more",
	"not-read"
]);
function sharedFrom(root, id, problem) {
	const { at } = problem;
	const kind = problem.rule === "config/schema" ? problem.reason.kind : "";
	if (at.kind === "range" || ofTheEntry.has(kind)) return null;
	const home = homeOf(root, at.path, at.kind === "value" || kind === "missing" ? "value" : "key");
	const owner = entryOf(home);
	return owner === id ? null : {
		problem: movedTo(home, problem),
		owner
	};
}
function movedTo(home, problem) {
	const at = {
		...problem.at,
		path: home
	};
	if (problem.rule !== "config/schema" || problem.reason.kind !== "missing") return {
		...problem,
		at
	};
	const keys = problem.reason.keys.map(({ key, variable }) => ({
		key,
		variable: variable === null ? null : variableFor([...home, key], key)
	}));
	return {
		...problem,
		at,
		reason: {
			...problem.reason,
			keys
		}
	};
}
function keyOf$1(problem) {
	return JSON.stringify(problem);
}
// src/config/entries/too-far-left.ts
const entryKeys = {
	display_name: 1,
	description: 1,
	type: 1,
	url: 1,
	host: 1,
	port: 1,
	username: 1,
	password: 1,
	database: 1,
	ssl: 1,
	ssh: 1,
	schemas: 1,
	audit: 1,
	access: 1,
	ignore: 1
};
function keysTooFarLeft(root) {
	const destinations = root.kind === "mapping" ? root.entries.get("destinations")?.value : void 0;
	if (destinations?.kind !== "mapping") return null;
	const own = [...destinations.entries].filter(([, { home }]) => home === null);
	const isKey = (key) => Object.hasOwn(entryKeys, key);
	const isGiveaway = ([key, { value }]) => isKey(key) && value.kind !== "mapping" && !isEmpty(value);
	if (!own.some(isGiveaway)) return null;
	const start = own.findIndex(([key]) => isKey(key));
	const run = own.slice(start);
	const stop = run.findIndex(([key]) => !isKey(key));
	const together = (stop === -1 ? run : run.slice(0, stop)).map(([key]) => key);
	const before = own[start - 1];
	const owner = before !== void 0 && isEmpty(before[1].value) ? before[0] : null;
	const pathTo = (key) => ["destinations", key];
	const first = pathTo(together[0]);
	const problem = {
		rule: "config/schema",
		at: {
			kind: "key",
			path: owner === null ? first : pathTo(owner)
		},
		reason: {
			kind: "too-far-left",
			id: owner,
			keys: together,
			first
		}
	};
	return {
		keys: new Set(own.map(([key]) => key).filter(isKey)),
		owner,
		problem
	};
}
function isEmpty(value) {
	return value.kind === "scalar" && value.value === null;
}
// src/config/entries/entries.ts
const destinationRegions = ["north-america", "europe"];
async function readEntries(patterns, { folder, workspace, confined }) {
	const { files, unmatched, tooWild } = await findFiles(patterns, folder);
	const all = {
		entries: [],
		problems: [...unmatched.map((pattern) => unreadableFile(pattern, { kind: "no-match" })), ...tooWild.map((pattern) => unreadableFile(pattern, { kind: "too-wild" }))]
	};
	for (const { file, absolute } of files) {
		const own = confined || isInside(absolute, workspace) ? workspace : path.dirname(absolute);
		const read = await readText(absolute, own, fileLimits.destinations);
		if (read.kind === "unreadable") {
			all.problems.push(unreadableFile(file, read.reason));
			continue;
		}
		const { entries, problems } = entriesOf(source(file, read.text), absolute, own);
		all.entries.push(...entries);
		all.problems.push(...problems);
	}
	markRepeatedIds(all.entries);
	return all;
}
const mostOfAFile = 2e3;
const mostEntries = {
	ofAnyFile: 5e3,
	ofALongFile: 5e4,
	charactersOfOne: 100
};
function entriesOf(from, absolute, workspace) {
	const { root, faults } = withinReason(readDocument(from.text), from.text.length);
	if (root === null) {
		if (faults.length === 0) return {
			entries: [],
			problems: [unreadableFile(from.file, { kind: "empty" })]
		};
		return {
			entries: [],
			problems: faults.map((fault) => yamlProblem(fault, from)).map((problem) => placedIn(problem, from, null))
		};
	}
	const plain = toPlain(root);
	const textAt = (path) => textIn(from, nodeAt(root, path).node.range);
	const tooFarLeft = keysTooFarLeft(root);
	const meantPath = (path) => tooFarLeft?.keys.has(entryOf(path) ?? "") ? [
		"destinations",
		tooFarLeft.owner ?? "",
		...path.slice(1)
	] : path;
	const ofFile = fileProblems(plain, textAt).map((problem) => withAnchors(problem, root));
	if (tooFarLeft !== null && tooFarLeft.owner === null) ofFile.push(tooFarLeft.problem);
	const found = /* @__PURE__ */ new Map();
	for (const fault of faults) {
		const id = fault.kind === "duplicate-key" ? entryOf(fault.path) : null;
		if (id !== null && tooFarLeft?.keys.has(id)) continue;
		if (id === null) ofFile.push(yamlProblem(fault, from));
		else push(found, id, yamlProblem(fault, from));
	}
	const values = plain?.destinations ?? {};
	const nodes = entryNodes(root).filter(([id]) => !tooFarLeft?.keys.has(id));
	const unread = /* @__PURE__ */ new Set();
	let count = 0;
	for (const [id, node] of nodes) {
		const path = ["destinations", id];
		if (count > mostOfAFile) unread.add(id);
		const own = unread.has(id) ? [notRead(path)] : id === tooFarLeft?.owner ? [tooFarLeft.problem] : destinationProblems(id, values[id], node.size, textAt);
		if (own.some(isTooLarge)) unread.add(id);
		push(found, id, ...ofFile.filter(({ at }) => isOfEntry(at, id)), ...own);
		count += found.get(id).length;
	}
	const placed = placeProblems(root, found);
	const ofText = distinctProblems(withoutSecretProblems([...placed.values()].flatMap(({ shared }) => shared.filter(({ owner }) => owner === null)).map(({ problem }) => problem)));
	for (const { path, problem } of secretProblems(root, meantPath).slice(0, mostOfAFile)) (placed.get(entryOf(meantPath(path)) ?? "")?.own ?? ofText).push(problem);
	const region = destinationRegions.find((known) => known === plain?.region) ?? null;
	const inFile = {
		source: from,
		root,
		absolute,
		folder: path.dirname(absolute),
		workspace,
		region
	};
	return {
		entries: nodes.map(([id]) => {
			const fitting = fittingPart(unread.has(id) ? null : values[id], found.get(id) ?? []);
			const { definition } = fitting;
			const displayName = typeof definition?.display_name === "string" ? definition.display_name : id;
			const { own, shared } = placed.get(id) ?? {
				own: [],
				shared: []
			};
			return {
				...inFile,
				...fitting,
				id,
				path: ["destinations", id],
				displayName,
				type: knownType(definition?.type),
				problems: own,
				shared
			};
		}),
		problems: [...ofFile.filter(({ at }) => at.kind === "range" || !placed.has(entryOf(at.path) ?? "")), ...ofText].map((problem) => placedIn(problem, from, root))
	};
}
function withinReason(document, characters) {
	const { ofAnyFile, ofALongFile, charactersOfOne } = mostEntries;
	const most = Math.min(ofALongFile, Math.max(ofAnyFile, characters / charactersOfOne));
	if (document.root === null || entryNodes(document.root).length <= most) return document;
	return {
		root: null,
		faults: [{
			kind: "too-many-words",
			range: {
				start: 0,
				end: 0
			}
		}]
	};
}
function entryNodes(root) {
	const destinations = root.kind === "mapping" ? root.entries.get("destinations")?.value : void 0;
	return destinations?.kind === "mapping" ? [...destinations.entries].map(([id, { value }]) => [id, value]) : [];
}
function notRead(path) {
	return {
		rule: "config/schema",
		at: {
			kind: "key",
			path
		},
		reason: { kind: "not-read" }
	};
}
function isTooLarge(problem) {
	return problem.rule === "config/schema" && problem.reason.kind === "too-large";
}
function isOfEntry(at, id) {
	return at.kind !== "range" && entryOf(at.path) === id;
}
function push(lists, id, ...problems) {
	const list = lists.get(id);
	if (list === void 0) lists.set(id, problems);
	else list.push(...problems);
}
function knownType(type) {
	return destinationTypes.find((known) => known === type) ?? "postgresql";
}
function withAnchors(problem, root) {
	const { rule, at } = problem;
	if (rule !== "config/unknown-key" || at.kind === "range" || at.path.length !== 1) return problem;
	return nodeAt(root, at.path).node.home !== null ? {
		...problem,
		meant: {
			kind: "shared",
			key: `x-${problem.key}`
		}
	} : problem;
}
function placedIn(problem, from, root) {
	return {
		problem,
		location: locate(from, root, problem.at),
		source: root && from,
		root
	};
}
function yamlProblem(fault, from) {
	return {
		rule: "config/yaml",
		at: {
			kind: "range",
			range: fault.range
		},
		reason: yamlReason(fault, from)
	};
}
function yamlReason(fault, from) {
	switch (fault.kind) {
		case "syntax": return {
			kind: "syntax",
			code: fault.code,
			variable: fault.variable
		};
		case "duplicate-key": return {
			kind: "duplicate-key",
			key: fault.key,
			first: locationOf(from, fault.first)
		};
		case "unknown-anchor": return {
			kind: "unknown-anchor",
			name: fault.name,
			suggestion: suggestion(fault.name, fault.known)
		};
		case "recursive-alias": return {
			kind: "recursive-alias",
			name: fault.name
		};
		default: return { kind: fault.kind };
	}
}
function unreadableFile(file, reason) {
	return {
		problem: {
			rule: "config/unreadable",
			at: {
				kind: "range",
				range: {
					start: 0,
					end: 0
				}
			},
			what: "file",
			path: file,
			reason
		},
		location: fileStart(file),
		source: null,
		root: null
	};
}
function markRepeatedIds(entries) {
	const first = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const before = first.get(entry.id);
		if (before === void 0) {
			first.set(entry.id, entry);
			continue;
		}
		const reason = {
			kind: "id-taken",
			first: locate(before.source, before.root, {
				kind: "key",
				path: before.path
			})
		};
		entry.problems.push({
			rule: "config/schema",
			at: {
				kind: "key",
				path: entry.path
			},
			reason
		});
		entry.unfit = /* @__PURE__ */ new Set([""]);
	}
}
// src/report/terminal/lines.ts
function painter(colour) {
	return (style, text) => colour ? styleText(style, text, { validateStream: false }) : text;
}
function prose(text, indent, width) {
	const room = width - indent;
	const lines = [];
	let line = "";
	for (const word of wordsOf(printable(text), room)) if (line !== "" && line.length + 1 + word.length > room) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line].map((each) => " ".repeat(indent) + each);
}
function wordsOf(text, room) {
	return (text.match(/(?:`[^`]*`|[^ \u00a0])+/g) ?? []).flatMap((word) => word.length > room ? word.split(/[ \u00a0]/) : [word]);
}
function hanging(text, indent, width) {
	const [first = "", ...rest] = prose(text, indent, width);
	return [first.trimStart(), rest];
}
function seconds(ms) {
	return ms < 1e3 ? `${Math.round(ms)} ms` : `${(ms / 1e3).toFixed(1)} s`;
}
// src/report/terminal/table.ts
const statusMark = {
	passed: ["✔", "green"],
	warned: ["!", "yellow"],
	failed: ["✖", "red"],
	skipped: ["-", "dim"]
};
function table({ destinations, mode }, paint, width) {
	const rows = destinations.map((destination) => [
		printable(destination.display_name),
		destination.status,
		printable(serverWords(destination, mode)).replace("\xA0", " "),
		destination.stages.find(({ name }) => name === "tls")?.detail?.split(",")[0] ?? "",
		destination.duration_ms > 0 ? seconds(destination.duration_ms) : ""
	]);
	const columns = fitting$1(rows, width);
	return rows.map((row, index) => {
		const [mark, style] = statusMark[destinations[index].status];
		const cells = columns.map(({ column, width: most }) => shortened(row[column], most).padEnd(most));
		return `${paint(style, mark)} ${cells.join("  ").trimEnd()}`;
	}).join("\n");
}
const leastName = 16;
function fitting$1(rows, width) {
	const widest = [
		0,
		1,
		2,
		3,
		4
	].map((column) => rows.reduce((most, row) => Math.max(most, row[column].length), 0));
	const name = Math.min(widest[0], leastName);
	const room = (others) => width - others.reduce((sum, column) => sum + 2 + widest[column], 2);
	const fits = [[
		1,
		2,
		3,
		4
	], [
		1,
		2,
		4
	]].find((others) => room(others) >= name);
	const others = fits ?? [1, 2];
	widest[0] = Math.min(widest[0], Math.max(name, room(others)));
	if (fits === void 0) widest[2] = Math.max(1, Math.min(widest[2], room([1]) - 2 - name));
	return [0, ...others].map((column) => ({
		column,
		width: widest[column]
	}));
}
// src/report/terminal/terminal.ts
const severityStyle = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
function terminalReport(report, { colour, width }) {
	const paint = painter(colour);
	const isFirst = report.destinations.length > 0 && report.outcome !== "failed" && report.destinations.every(({ reason }) => reason !== null);
	const verdict = verdictLines(report, paint, width);
	const sums = [counts$1(report), seconds(report.duration_ms)].filter((part) => part !== "");
	const sum = sums.join("; ").length <= width ? [sums.join("; ")] : sums;
	const { single, shared } = gatherNotices(placedFindings(report));
	return `${[
		...isFirst ? [verdict] : [],
		...single.map((placed) => findingBlock(placed, paint, width)),
		...shared.map((notice) => noticeBlock(notice, paint, width)),
		...report.destinations.length > 0 ? [table(report, paint, width)] : [],
		...skipGroups(report).map((group) => skipBlock(group, paint, width)),
		...changesBlock(report, paint, width),
		...[baseWords(report)].filter((words) => words !== null).map((words) => prose(words, 0, width).join("\n")),
		[...isFirst ? [] : [verdict], ...painted("dim", sum.flatMap((each) => prose(each, 0, width)), paint)].join("\n")
	].join("\n\n")}\n`;
}
function verdictLines(report, paint, width) {
	return painted("bold", prose(headline(report), 0, width), paint).join("\n");
}
function findingBlock({ finding, destination }, paint, width) {
	const { location, severity, rule, title, ignored } = finding;
	const place = `${printable(location.file)}:${location.line}:${location.column}`;
	const about = destination === null ? "" : `${printable(destination.display_name)}: `;
	const [level, style] = ignored === null ? [severity, severityStyle[severity]] : [`${severity}, accepted`, "dim"];
	const [first, rest] = hanging(`${place}: ${level}: ${about}${title} [${rule}]`, 2, width);
	const start = `${place}: ${level}:`;
	const painted = `${paint("bold", place)}: ${paint(style, level)}:`;
	const head = [first.startsWith(start) ? painted + first.slice(start.length) : first, ...rest].join("\n");
	if (ignored !== null) return [head, ...prose(`Accepted${ignored.until === null ? "" : ` (until ${ignored.until})`}: ${ignored.reason}`, 2, width)].join("\n");
	return [...[
		head,
		...prose(finding.message, 2, width),
		...labelled("Why", finding.why, paint, width)
	], ...finding.fix === null ? [] : fixLines(finding.fix, paint, width)].join("\n");
}
function noticeBlock({ finding, ids }, paint, width) {
	const [first, rest] = hanging(`notice: ${`${finding.title}, for ${ids.length} destinations: ${idList(ids)} [${finding.rule}]`}`, 2, width);
	return [first.replace("notice", paint(severityStyle.notice, "notice")), ...rest].join("\n");
}
function skipBlock({ reason, ids }, paint, width) {
	const [first, rest] = hanging(idList(ids), 2, width);
	return [
		`${paint("dim", "-")} ${first}`,
		...rest,
		...prose(reason, 2, width)
	].join("\n");
}
function changesBlock(report, paint, width) {
	const heading = changesHeading(report);
	if (heading === null) return [];
	const lines = changeLines(report).flatMap(({ status, text }) => {
		const [mark, style] = statusMark[status];
		const [first, rest] = hanging(text, 2, width);
		return [`${paint(style, mark)} ${first}`, ...rest];
	});
	return [[`${heading}:`, ...lines].join("\n")];
}
function fixLines(fix, paint, width) {
	const note = fix.note === null ? [] : prose(fix.note, 7, width);
	if (fix.kind === "text") {
		const [advice = "", ...lines] = fix.text.split("\n");
		return [
			...labelled("Fix", advice, paint, width),
			...lines.flatMap((line) => line.startsWith("    ") ? [`       ${printable(line)}`] : prose(line, 7, width)),
			...note
		];
	}
	const text = fix.text.split("\n").map((line) => `       ${paint("green", printable(line))}`);
	return [
		...labelled("Fix", `${fixHeading(fix)}:`, paint, width),
		...text,
		...note
	];
}
function labelled(label, text, paint, width) {
	const [first, rest] = hanging(text, 7, width);
	return [`  ${paint("dim", label.padEnd(3))}  ${first}`, ...rest];
}
function painted(style, lines, paint) {
	return lines.map((line) => paint(style, line));
}
// src/report/verdict.ts
function exitStatus(report) {
	const counting = placedFindings(report).map(({ finding }) => finding).filter(({ ignored }) => ignored === null);
	if (!report.complete || counting.some(({ rule }) => rule === "internal/error")) return 2;
	if (report.fail_on === "never") return 0;
	const fails = report.fail_on === "error" ? ["error"] : ["error", "warning"];
	return counting.some(({ severity }) => fails.includes(severity)) ? 1 : 0;
}
// src/product.generated.ts
const product = {
	"name": "postgres-destination-check",
	"version": "0.1.0",
	"repository": "destination-check/postgres-destination-check"
};
// src/report/words/bug.ts
function bugWords(error) {
	const { name = typeof error, code = "", stack = "" } = error;
	return `The check itself failed (${[
		name,
		code,
		/\n\s+(at .*)/.exec(stack)?.[1] ?? ""
	].filter((part) => part !== "").join(" ")}). It is a bug of version ${product.version}: please report it at https://github.com/${product.repository}/issues.`;
}
// src/report/words/unknown-ids.ts
function unknownIdWords({ unknown, known }, name = "only") {
	if (known.length === 0) return unknown.map((id) => `${name}: there is no destination, and so none of the id "${id}".`);
	const there = idList(known.map((id) => oneLine(id, 60)));
	return unknown.map((id) => {
		if (known.length === 1) return `${name}: there is no "${id}"; the only destination is ${there}.`;
		const near = suggestion(id, known);
		return `${name}: "${id}" is none of ${there}${near === null ? "." : `; did you mean ${oneLine(near, 60)}?`}`;
	});
}
// src/config/duplicates.ts
function duplicateProblems(known) {
	const first = /* @__PURE__ */ new Map();
	const problems = /* @__PURE__ */ new Map();
	for (const { entry, destination } of known) {
		const identity = identityOf$1(entry, destination);
		if (identity === null) continue;
		const before = first.get(identity);
		if (before === void 0) {
			first.set(identity, entry);
			continue;
		}
		const at = {
			kind: "key",
			path: entry.path
		};
		const firstLocation = locate(before.source, before.root, {
			kind: "key",
			path: before.path
		});
		problems.set(entry, {
			rule: "config/duplicate-destination",
			at,
			id: entry.id,
			first: before.id,
			firstLocation
		});
	}
	return problems;
}
function identityOf$1({ definition, unfit }, destination) {
	if (destination !== null) {
		const { host, port, database, username, ssh } = destination;
		return JSON.stringify([
			"known",
			host.toLowerCase(),
			port,
			database,
			username,
			ssh && [ssh.host, ssh.port]
		]);
	}
	if (definition === null || unfit.size > 0) return null;
	const { url, host, port = 5432, database, username, ssh } = definition;
	if (url !== void 0) return JSON.stringify(["url", url]);
	return JSON.stringify([
		"named",
		host?.toLowerCase(),
		String(port),
		database,
		username,
		ssh && [ssh.host, ssh.port]
	]);
}
// src/config/reading.ts
function text(keys, value, reading) {
	if (value === void 0) return null;
	const name = variableName(value);
	if (name === null) return literalText(value);
	const variable = reading.lookup(name);
	const at = placeOf(keys, reading);
	if (variable.kind === "set") return variable.value;
	if (variable.kind === "not-allowed") {
		const { refusal } = variable;
		reading.problems.push({
			rule: "config/variable-not-allowed",
			at,
			variable: name,
			refusal
		});
	} else if (variable.kind !== "unread") reading.problems.push({
		rule: "config/unset-variable",
		at,
		variable: name,
		state: variable.kind
	});
	return null;
}
function nameText(keys, value, reading) {
	return trimmed(keys, value, text(keys, value, reading), /^\s|\s$/, reading);
}
function secretText(keys, value, reading) {
	const given = text(keys, value, reading);
	return given === null ? null : keep(given, reading);
}
function passwordText(keys, value, reading) {
	const given = secretText(keys, value, reading);
	return trimmed(keys, value, given?.reveal() ?? null, /[\r\n]$/, reading) === null ? null : given;
}
function trimmed(keys, value, given, excess, reading) {
	const variable = variableName(value);
	if (given === null || variable === null || !excess.test(given)) return given;
	complain$1(keys, {
		kind: "white-space",
		variable,
		isLineBreak: /[\r\n]$/.test(given)
	}, reading);
	return null;
}
function keep(value, reading) {
	reading.onSecret(value);
	const kept = secret(value);
	reading.secrets.push(kept);
	return kept;
}
function hostText(keys, value, reading) {
	const host = nameText(keys, value, reading);
	return host === null ? null : judgedHost(keys, host, variableName(value), reading);
}
function judgedHost(keys, given, variable, reading) {
	const host = bareHost(given);
	const fault = hostFault(host);
	if (fault !== null) {
		complain$1(keys, {
			kind: "host",
			fault,
			variable
		}, reading);
		return null;
	}
	const refusal = whyRefused(host, keys, reading);
	if (refusal === null) return host;
	const at = placeOf(keys, reading);
	reading.problems.push({
		rule: "config/host-not-allowed",
		at,
		host,
		address: host,
		refusal
	});
	return null;
}
function whyRefused(host, keys, { entry, allowedHosts }) {
	if (isMetadataName(host) || addressKind(host) === "forbidden") return "forbidden";
	const isBehindBastion = keys[0] !== "ssh" && entry.definition?.ssh !== void 0;
	return judgeHost(allowedHosts, host, isBehindBastion ? "bastion" : "us") === "refused" ? "outside-allowed-hosts" : null;
}
function port(keys, value, reading) {
	const given = typeof value === "number" ? String(value) : text(keys, value, reading);
	if (given === null) return null;
	const number = /^[0-9]{1,5}$/.test(given.trim()) ? Number(given) : 0;
	if (number >= 1 && number <= 65535) return number;
	complain$1(keys, {
		kind: "range",
		minimum: 1,
		maximum: 65535
	}, reading);
	return null;
}
function complain$1(keys, reason, reading) {
	reading.problems.push({
		rule: "config/schema",
		at: placeOf(keys, reading),
		reason
	});
}
function placeOf(keys, { entry }) {
	return keyPlace(entry.path, entry.definition?.url !== void 0, keys);
}
// src/config/values/certificate-value.ts
function certificatePath(value, folder) {
	if (isPem(value) || variableName(value) !== null) return null;
	return path.resolve(folder, literalText(value));
}
function isPem(value) {
	return value.includes("-----BEGIN");
}
// src/config/values/connection-url.ts
const shape = /^(?<scheme>[^:/?#]*):\/\/(?:(?<userinfo>[^/@]*)@)?(?<authority>[^/?]*)(?:\/(?<database>[^?]*))?(?:\?(?<query>.*))?$/s;
function parseConnectionUrl(text) {
	const parts = shape.exec(text.trim())?.groups;
	if (parts === void 0 || !/^postgres(ql)?$/i.test(parts.scheme ?? "")) return fault({ kind: "scheme" });
	const authority = parts.authority ?? "";
	if (authority.includes("@") || parts.database?.includes("@")) return fault({ kind: "bad-escape" });
	if (authority.includes(",")) return fault({ kind: "several-hosts" });
	const address = /^(?:\[(?<v6>[^\]]*)\]|(?<name>[^:]*))(?::(?<port>.*))?$/.exec(authority)?.groups;
	if (address === void 0) return fault({ kind: "bad-port" });
	const [rawUsername = "", ...rawPassword] = (parts.userinfo ?? "").split(":");
	const host = decode(address.v6 ?? address.name ?? "");
	const username = decode(rawUsername);
	const password = decode(rawPassword.join(":"));
	const database = decode(parts.database ?? "");
	if (host === null || username === null || password === null || database === null) return fault({ kind: "bad-escape" });
	if (host === "") return fault({ kind: "no-host" });
	if (host.startsWith("/")) return fault({ kind: "socket" });
	if (username === "") return fault({ kind: "no-username" });
	if (database === "") return fault({ kind: "no-database" });
	const port = portOf(address.port);
	if (port === null) return fault({ kind: "bad-port" });
	const parameter = parameterFault(parts.query ?? "");
	if (parameter !== null) return fault(parameter);
	return {
		kind: "url",
		url: {
			host,
			port,
			username,
			password,
			database
		}
	};
}
function passwordsIn(text) {
	const upTo = (end) => end.exec(text.trim())?.groups?.password ?? "";
	const written = [upTo(/:\/\/[^/@:]*:(?<password>[^/@]*)@/), upTo(/:\/\/[^/@:]*:(?<password>.*)@/s)];
	return [...new Set(written.flatMap((password) => [password, decode(password) ?? ""]))].filter((password) => password !== "");
}
function portOf(text) {
	if (text === void 0 || text === "") return 5432;
	const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
	return port >= 1 && port <= 65535 ? port : null;
}
function parameterFault(query) {
	const first = query.split("&").find((part) => part !== "");
	if (first === void 0) return null;
	const [name = "", value = ""] = first.split("=", 2).map((part) => decode(part) ?? "");
	if (name === "sslmode" && /^[a-z-]{1,16}$/.test(value)) return {
		kind: "sslmode",
		mode: value
	};
	return {
		kind: "parameter",
		name: /^[a-z_]{1,40}$/.test(name) ? name : ""
	};
}
function decode(text) {
	try {
		const decoded = decodeURIComponent(text);
		return decoded.includes("\0") ? null : decoded;
	} catch {
		return null;
	}
}
function fault(what) {
	return {
		kind: "fault",
		fault: what
	};
}
// src/config/resolve-entry.ts
async function resolveEntry(entry, means) {
	const reading = {
		...means,
		entry,
		problems: [],
		secrets: []
	};
	const { definition } = entry;
	if (definition === null) return {
		destination: null,
		problems: [],
		secrets: []
	};
	const server = readServer(definition, reading);
	const ssl = await readSsl(definition.ssl, reading);
	const ssh = await readSsh(definition.ssh, reading);
	const audit = readAudit(definition.audit, reading);
	judgePrivacy(server.host, definition, reading);
	judgeEncryption(definition, reading);
	const { problems, secrets } = reading;
	if (!(entry.unfit.size === 0 && ssl !== "unknown" && ssh !== "unknown" && audit !== "unknown") || !isComplete(server) || server.password === null && audit === null) return {
		destination: null,
		problems,
		secrets
	};
	const { id, displayName, type, region, path: at } = entry;
	const own = {
		id,
		displayName,
		type,
		region,
		path: at,
		viaUrl: definition.url !== void 0
	};
	const schemas = definition.schemas ?? [];
	return {
		destination: {
			...own,
			...server,
			ssl,
			ssh,
			schemas,
			audit
		},
		problems,
		secrets
	};
}
function isComplete(server) {
	return server.host !== null && server.port !== null && server.username !== null && server.database !== null;
}
function readServer(definition, reading) {
	if (definition.url !== void 0) return readUrl(definition.url, reading);
	return {
		host: hostText(["host"], definition.host, reading),
		port: port(["port"], definition.port ?? 5432, reading),
		username: nameText(["username"], definition.username, reading),
		password: passwordText(["password"], definition.password, reading),
		database: nameText(["database"], definition.database, reading)
	};
}
function readUrl(value, reading) {
	const unknown = {
		host: null,
		port: null,
		username: null,
		password: null,
		database: null
	};
	const url = secretText(["url"], value, reading);
	if (url === null) return unknown;
	for (const each of passwordsIn(url.reveal())) keep(each, reading);
	const parsed = parseConnectionUrl(url.reveal());
	if (parsed.kind === "fault") {
		complain$1(["url"], {
			kind: "url",
			fault: parsed.fault
		}, reading);
		return unknown;
	}
	const { url: parts } = parsed;
	const host = judgedHost(["host"], parts.host, variableName(value), reading);
	const password = secret(parts.password);
	return {
		host,
		port: parts.port,
		username: parts.username,
		password,
		database: parts.database
	};
}
async function readSsl(ssl, reading) {
	if (ssl === void 0 || ssl === false) return { kind: "off" };
	if (ssl === true) return {
		kind: "on",
		verify: "none",
		certificate: null
	};
	if (ssl.certificate === void 0) return {
		kind: "on",
		verify: ssl.verify ?? "none",
		certificate: null
	};
	const certificate = await certificatePem(ssl.certificate, reading);
	if (certificate === null) return "unknown";
	return {
		kind: "on",
		verify: ssl.verify ?? "ca",
		certificate
	};
}
async function certificatePem(value, reading) {
	const at = placeOf(["ssl", "certificate"], reading);
	const given = text(["ssl", "certificate"], value, reading);
	if (given === null) return null;
	const content = isPem(given) || variableName(value) !== null ? given : await certificateFile(given, at, reading);
	if (content === null) return null;
	if (content.length > fileLimits.certificate) {
		complain$1(["ssl", "certificate"], {
			kind: "too-long",
			limit: fileLimits.certificate
		}, reading);
		return null;
	}
	const { readCertificate } = await import("./certificate.js").then((n) => n.t);
	const read = readCertificate(content, reading.now);
	if (read.kind === "pem") return read.pem;
	reading.problems.push({
		rule: "config/certificate-invalid",
		at,
		reason: read.reason
	});
	return null;
}
async function certificateFile(file, at, reading) {
	const { folder, workspace } = reading.entry;
	const read = await reading.readText(path.resolve(folder, file), workspace, fileLimits.certificate);
	if (read.kind === "read") return read.text;
	if (read.reason.kind === "not-utf8") reading.problems.push({
		rule: "config/certificate-invalid",
		at,
		reason: { kind: "der" }
	});
	else reading.problems.push({
		rule: "config/unreadable",
		at,
		what: "certificate",
		path: file,
		reason: read.reason
	});
	return null;
}
async function readSsh(ssh, reading) {
	if (ssh === void 0) return null;
	const host = hostText(["ssh", "host"], ssh.host, reading);
	const user = nameText(["ssh", "user"], ssh.user, reading);
	const sshPort = port(["ssh", "port"], ssh.port ?? 22, reading);
	const passphrase = passwordText(["ssh", "passphrase"], ssh.passphrase, reading);
	const privateKey = ssh.passphrase !== void 0 && passphrase === null ? null : await sshKey(ssh.private_key, passphrase, reading);
	const hostKeys = pins(ssh.host_key, reading);
	if (host === null || user === null || sshPort === null || privateKey === null || hostKeys === null) return "unknown";
	return {
		host,
		port: sshPort,
		user,
		privateKey,
		passphrase,
		hostKeys
	};
}
async function sshKey(value, passphrase, reading) {
	const given = secretText(["ssh", "private_key"], value, reading);
	if (given === null) return null;
	const { readPrivateKey } = await import("./private-key.js");
	const read = await readPrivateKey(given.reveal(), passphrase?.reveal() ?? null);
	if (read.kind === "key") return keep(read.pem, reading);
	const key = read.reason.kind === "passphrase-missing" || read.reason.kind === "passphrase-wrong" ? "passphrase" : "private_key";
	reading.problems.push({
		rule: "config/private-key-invalid",
		at: placeOf(["ssh", key], reading),
		reason: read.reason
	});
	return null;
}
function pins(value, reading) {
	const all = [];
	let complete = true;
	for (const [index, item] of [value ?? []].flat().entries()) {
		const keys = Array.isArray(value) ? [
			"ssh",
			"host_key",
			index
		] : ["ssh", "host_key"];
		const line = text(keys, item, reading);
		const read = line === null ? null : readHostKeys(line);
		if (line !== null && read === null) complain$1(keys, { kind: hostKeyFault(line) ?? "host-key" }, reading);
		if (read === null) complete = false;
		else all.push(...read);
	}
	return complete ? all : null;
}
function readAudit(audit, reading) {
	if (audit === void 0) return null;
	const username = nameText(["audit", "username"], audit.username, reading);
	const password = passwordText(["audit", "password"], audit.password, reading);
	return username === null || password === null ? "unknown" : {
		username,
		password
	};
}
function judgePrivacy(host, definition, reading) {
	if (host === null || definition.ssh !== void 0 || reading.entry.unfit.has("ssh")) return;
	if (addressKind(host) !== "private") return;
	const at = placeOf(["host"], reading);
	reading.problems.push({
		rule: "config/private-host-without-ssh",
		at,
		host,
		address: host
	});
}
function judgeEncryption(definition, reading) {
	const { unfit } = reading.entry;
	if (unfit.has("ssl") || unfit.has("ssh") || definition.ssl !== void 0 && definition.ssl !== false) return;
	const at = placeOf(["ssl"], reading);
	if (definition.type === "heroku") reading.problems.push({
		rule: "config/heroku-requires-ssl",
		at
	});
	else if (definition.ssh === void 0) reading.problems.push({
		rule: "config/unencrypted-connection",
		at
	});
}
// src/config/secrets/pieces.ts
const shortestPiece = 16;
const windowLength = 8;
const breakable = 48;
function indexPieces(secrets) {
	const index = /* @__PURE__ */ new Map();
	const bodies = new Set(secrets.flatMap((secret) => [...privateBodies(secret), ...encodings(secret)]));
	for (const body of bodies) for (let at = 0; at + windowLength <= body.length; at += windowLength) {
		const window = body.slice(at, at + windowLength);
		if (new Set(window).size < windowLength / 2) continue;
		const spots = index.get(window);
		if (spots === void 0) index.set(window, [{
			body,
			at
		}]);
		else spots.push({
			body,
			at
		});
	}
	return index;
}
function piecesIn(text, index) {
	const pieces = [];
	for (let at = 0; at + windowLength <= text.length; at++) for (const spot of index.get(text.slice(at, at + windowLength)) ?? []) {
		const piece = widened(text, at, spot);
		if (piece.end - piece.start < shortestPiece) continue;
		pieces.push(piece);
		at = piece.end - windowLength;
		break;
	}
	return pieces;
}
function widened(text, from, { body, at }) {
	let before = 0;
	while (before < at && text[from - before - 1] === body[at - before - 1]) before++;
	let length = windowLength;
	while (at + length < body.length && text[from + length] === body[at + length]) length++;
	return {
		start: from - before,
		end: from + length
	};
}
function encodings(secret) {
	const bytes = Buffer.from(secret);
	if (bytes.length < breakable) return [];
	const base64 = [
		0,
		1,
		2
	].map((offset) => base64At(bytes, offset));
	const hex = bytes.toString("hex");
	const urlSafe = base64.map((body) => body.replaceAll("+", "-").replaceAll("/", "_"));
	return [
		...base64,
		...urlSafe,
		hex,
		hex.toUpperCase()
	];
}
// src/config/secrets/redact.ts
const cutMark = "…";
function redactor(secrets, isPublic) {
	const texts = new Set(secrets.map((secret) => secret.reveal()).filter((text) => !isPublic.has(text)));
	const byStart = formsByStart(texts, isPublic);
	const pieces = indexPieces([...texts]);
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const before = known.get(text);
		if (before !== void 0) return before;
		const clean = withoutStretches(text, [...stretchesOf(text, byStart), ...piecesIn(text, pieces)]);
		known.set(text, clean);
		return clean;
	};
}
function formsByStart(texts, isPublic) {
	const byStart = /* @__PURE__ */ new Map();
	for (const form of [...texts].flatMap(secretForms).filter((each) => !isPublic.has(each))) {
		const start = form.slice(0, 4);
		const alike = byStart.get(start) ?? {
			forms: /* @__PURE__ */ new Set(),
			lengths: []
		};
		alike.forms.add(form);
		if (!alike.lengths.includes(form.length)) alike.lengths.push(form.length);
		byStart.set(start, alike);
	}
	for (const { lengths } of byStart.values()) lengths.sort((one, other) => other - one);
	return byStart;
}
function stretchesOf(text, byStart) {
	const stretches = [];
	for (let start = 0; start + 4 <= text.length; start++) {
		const alike = byStart.get(text.slice(start, start + 4));
		const end = alike === void 0 ? start : endOfSecret(text, start, alike);
		if (end === start) continue;
		stretches.push({
			start,
			end
		});
	}
	return stretches;
}
function endOfSecret(text, start, { forms, lengths }) {
	const length = lengths.find((each) => forms.has(text.slice(start, start + each)));
	if (length !== void 0) return start + length;
	const cut = text.indexOf(cutMark, start + 4);
	if (cut === -1 || cut - start > lengths[0]) return start;
	const rest = text.slice(start, cut);
	for (const form of forms) if (form.startsWith(rest)) return cut;
	return start;
}
function withoutStretches(text, stretches) {
	const inOrder = stretches.toSorted((one, other) => one.start - other.start);
	let clean = "";
	let from = 0;
	for (const { start, end } of inOrder) {
		if (start >= from) clean += `${text.slice(from, start)}***`;
		from = Math.max(from, end);
	}
	return clean + text.slice(from);
}
// src/rules/identity.ts
function identityOf({ observed, stages }) {
	const { tls, authority, bastion, authentication } = observed;
	if (tls?.verified === "full") return "certificate-name";
	if (tls?.verified === "ca" && authority === "own") return "certificate";
	if (bastion?.pinned) return "pinned-bastion";
	return stages.some(({ name, status }) => name === "login" && status === "ok") && authentication?.method === "scram-sha-256-plus" ? "channel-binding" : "none";
}
// src/rules/spoken-input.ts
const longest = 300;
function spokenInput(input) {
	return spokenValue(input);
}
function spokenValue(value) {
	if (typeof value === "string") return shortened(spoken(value), longest);
	if (Array.isArray(value)) return value.map(spokenValue);
	if (!isPlain(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spokenValue(part)]));
}
function isPlain(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null) return false;
	return !Object.values(value).some((part) => typeof part === "function");
}
// src/rules/rule.ts
const severityRank = {
	error: 0,
	warning: 1,
	notice: 2
};
function rule(definition) {
	return definition;
}
function raise(found, input) {
	const spoken = spokenInput(input);
	return {
		rule: found.id,
		severity: typeof found.severity === "function" ? found.severity(input) : found.severity,
		at: typeof found.at === "function" ? found.at(input) : placeOfKey(found.at, input),
		title: found.title,
		message: found.message(spoken),
		why: typeof found.why === "function" ? found.why(spoken) : found.why,
		fix: found.fix(input),
		related: (found.related?.(input) ?? []).map((each) => ({
			...each,
			message: printable(each.message)
		}))
	};
}
function placeOfKey(keys, input) {
	const { destination } = input;
	return keyPlace(destination.path, destination.viaUrl, keys);
}
// src/report/parts/acceptance.ts
function acceptance({ definition }, rule, today) {
	const items = definition?.ignore?.filter((each) => each.rule === rule) ?? [];
	const accepted = items.find(({ until }) => until === void 0 || until >= today);
	if (accepted !== void 0) return {
		kind: "accepted",
		reason: accepted.reason,
		until: accepted.until ?? null
	};
	const until = items.at(-1)?.until;
	return until === void 0 ? { kind: "none" } : {
		kind: "ended",
		until
	};
}
function ignoredBy(entry, rule, today) {
	const accepted = acceptance(entry, rule, today);
	return accepted.kind === "accepted" ? {
		reason: accepted.reason,
		until: accepted.until
	} : null;
}
function messageOf({ message, rule }, entry, today) {
	const accepted = acceptance(entry, rule, today);
	return accepted.kind === "ended" ? `${message} It was accepted until ${accepted.until}.` : message;
}
// src/config/yaml/edit.ts
const newId = "warehouse";
function splicesFor(from, root, edit, begun) {
	if (edit.kind === "insert") return inserted(from, nodeAtWhole(root, edit.path), edit.pairs, begun);
	const parent = nodeAtWhole(root, edit.path.slice(0, -1));
	const last = edit.path.at(-1);
	if (parent?.kind === "sequence") return edit.kind === "set" ? itemReplaced(parent, last, edit.value) : null;
	if (parent?.kind !== "mapping") return null;
	const entry = parent.entries.get(String(last));
	const own = entry === void 0 || entry.home !== null ? null : entry;
	if (edit.kind === "set" && own === null) return inserted(from, parent, [{
		key: String(last),
		value: edit.value
	}], begun);
	if (own === null) return null;
	switch (edit.kind) {
		case "rename": return [{
			...own.key,
			text: edit.to,
			line: null
		}];
		case "set": return valueReplaced(from, own, fitting(edit.value, parent));
		case "pair": {
			const value = valueReplaced(from, own, fitting(edit.to.value, parent));
			return value && [{
				...own.key,
				text: edit.to.key,
				line: null
			}, ...value];
		}
		case "indent": return indented(from, parent, own, edit);
	}
}
function pairText(key, value) {
	return value.startsWith("\n") ? `${key}:${value}` : `${key}: ${value}`;
}
function nodeAtWhole(root, path) {
	const { node, found } = nodeAt(root, path);
	return found === path.length ? node : null;
}
function fitting(value, parent) {
	return parent.style === "flow" && /^[^"'{[].*[[\]{},]/.test(value) ? JSON.stringify(value) : value;
}
function inserted(from, into, pairs, begun) {
	if (into?.kind !== "mapping") return null;
	if (into.style === "flow") return flowInserted(from, into, pairs, begun);
	const sibling = [...into.entries.values()].find(({ home }) => home === null);
	const beside = sibling ?? into.merges[0];
	if (beside === void 0) return null;
	const { start } = beside.key;
	const before = from.text.slice(startOfLine(from, start), start);
	const isFirst = sibling !== void 0 && before.trim() === "";
	const indentation = isFirst ? before : " ".repeat(before.length);
	const line = isFirst ? lineOf(from, start) : lineOf(from, endOfEntry(from, beside)) + 1;
	return [{
		start,
		end: start,
		text: pairs.map(({ key, value }) => `${indentation}${pairText(key, value)}`).join("\n"),
		line
	}];
}
function flowInserted(from, into, pairs, begun) {
	const start = into.range.start + 1;
	const texts = pairs.map(({ key, value }) => `${key}: ${fitting(value, into)}`).join(", ");
	if (!(into.entries.size === 0 && into.merges.length === 0)) return [{
		start,
		end: start,
		text: from.text[start] === " " ? ` ${texts},` : `${texts}, `,
		line: null
	}];
	const text = begun.has(start) ? ` ${texts},` : ` ${texts} `;
	begun.add(start);
	return [{
		start,
		end: start,
		text,
		line: null
	}];
}
function itemReplaced(parent, index, value) {
	const item = parent.items[Number(index)];
	return item !== void 0 && item.range.start >= parent.range.start ? [{
		...item.range,
		text: fitting(value, parent),
		line: null
	}] : null;
}
function valueReplaced(from, { key, value }, text) {
	const { start, end } = value.range;
	const isBlock = value.kind !== "scalar" && value.style === "block";
	const isHere = start >= key.end && end > start;
	if (isHere && /(^|:)!/.test(wordBeforeSpace(from.text.slice(key.end, start)))) return null;
	if (isHere && !(isBlock && value.home === null)) return [{
		start,
		end: endOfContent(from, end),
		text,
		line: null
	}];
	const colon = from.text.slice(key.end).match(/^[ \t]*:/)?.[0].length;
	if (colon === void 0) return null;
	const after = key.end + colon;
	if (isHere) return [{
		start: after,
		end: endOfContent(from, end),
		text: ` ${text}`,
		line: null
	}];
	const alias = from.text.slice(after, endOfLine(from, after)).match(/^[ \t]*\*[^\s,[\]{}]+/)?.[0] ?? "";
	if (start < key.end && alias === "") return null;
	return [{
		start: after,
		end: after + alias.length,
		text: ` ${text}`,
		line: null
	}];
}
function wordBeforeSpace(text) {
	return text.split(/\s+/).at(-2) ?? "";
}
function indented(from, parent, first, { keys, id }) {
	const end = parent.entries.get(keys.at(-1));
	if (parent.style === "flow" || end === void 0 || end.home !== null) return null;
	const [start, stop] = [lineOf(from, first.key.start), lineOf(from, endOfEntry(from, end))];
	const before = from.text.slice(startOfLine(from, first.key.start), first.key.start);
	if (before.trim() !== "") return null;
	const lines = from.lineStarts.slice(start - 1, stop);
	const spaces = lines.map((at) => ({
		start: at,
		end: at,
		text: "  ",
		line: null
	}));
	const head = {
		start: lines[0],
		end: lines[0],
		text: `${before}${newId}:\n`,
		line: null
	};
	return id === null ? [head, ...spaces] : spaces;
}
function endOfEntry(from, { key, value }) {
	return value.range.start < key.end ? key.end : endOfContent(from, value.range.end);
}
function endOfContent(from, end) {
	let at = end;
	while (at > 0 && /\s/.test(from.text[at - 1])) at--;
	return at;
}
// src/config/yaml/replacement.ts
function replacementsFor(from, root, edits, hidden) {
	const result = edits.map(() => null);
	for (const group of groupsOf(from, plansFor(from, root, edits))) {
		const made = shows(from, group, hidden) ? null : linesWith(from, group);
		const replacement = made === null || made.text.length > longestText || repeats(from, made, group, hidden) ? null : made;
		for (const { edit } of group) result[edit] = replacement;
	}
	return result;
}
const longestText = 4e3;
function withReplacement(text, { start_line, end_line, text: lines }) {
	const all = text.split("\n");
	const added = text.includes("\r\n") ? lines.split("\n").map((line) => `${line}\r`) : lines.split("\n");
	all.splice(start_line - 1, end_line - start_line + 1, ...added);
	return all.join("\n");
}
function plansFor(from, root, edits) {
	const begun = /* @__PURE__ */ new Set();
	return edits.flatMap((edit, index) => {
		const splices = splicesFor(from, root, edit, begun);
		return splices === null || splices.length === 0 ? [] : [{
			edit: index,
			splices
		}];
	});
}
function groupsOf(from, plans) {
	const placed = plans.map((plan) => {
		return {
			plan,
			first: lineOf(from, plan.splices.reduce((least, { start }) => Math.min(least, start), from.text.length)),
			last: lineOf(from, endOf(plan.splices))
		};
	}).sort((one, other) => one.first - other.first || one.plan.edit - other.plan.edit);
	const groups = [];
	let open = [];
	let end = 0;
	for (const { plan, first, last } of placed) {
		if (plan.splices[0].line !== null) {
			groups.push([plan]);
			continue;
		}
		if (first > end) {
			open = [];
			groups.push(open);
		}
		if (!open.some((other) => collide(other, plan))) open.push(plan);
		end = Math.max(end, last);
	}
	return groups;
}
function collide(one, other) {
	return one.splices.some((a) => other.splices.some((b) => a.start < b.end && b.start < a.end && JSON.stringify(a) !== JSON.stringify(b)));
}
function splicesOf(group) {
	const all = /* @__PURE__ */ new Map();
	for (const { edit, splices } of group.toReversed()) for (const splice of splices) {
		const key = splice.start === splice.end ? `${edit}` : "";
		all.set(`${splice.start} ${splice.end} ${splice.text} ${key}`, splice);
	}
	return [...all.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}
function shows(from, group, hidden) {
	const splices = splicesOf(group);
	if (splices[0].line !== null) return false;
	let at = startOfLine(from, splices[0].start);
	for (const { start, end } of splices) {
		if (holds(hidden, {
			start: at,
			end: start
		})) return true;
		at = Math.max(at, end);
	}
	return holds(hidden, {
		start: at,
		end: endOfLine(from, at)
	});
}
function repeats(from, { text }, group, hidden) {
	return group.some(({ splices }) => splices.some((splice) => {
		const isGone = splice.end > splice.start && holds(hidden, splice);
		const gone = from.text.slice(splice.start, splice.end).replace(/^["']|["']$/g, "");
		return isGone && gone !== "" && text.includes(gone);
	}));
}
function holds(ranges, part) {
	let low = 0;
	let high = ranges.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (ranges[middle].end <= part.start) low = middle + 1;
		else high = middle;
	}
	const first = ranges[low];
	return first !== void 0 && first.start < part.end;
}
function linesWith(from, group) {
	const splices = splicesOf(group);
	const [{ line, text }] = splices;
	if (line !== null) return {
		file: from.file,
		start_line: line,
		end_line: line - 1,
		text
	};
	const start = startOfLine(from, splices[0].start);
	const end = endOfLine(from, endOf(splices));
	let [at, made] = [start, ""];
	for (const splice of splices) {
		made += from.text.slice(at, splice.start) + splice.text;
		at = splice.end;
	}
	made += from.text.slice(at, end);
	const lines = made.replaceAll("\r", "").trimEnd();
	return {
		file: from.file,
		start_line: lineOf(from, start),
		end_line: lineOf(from, end),
		text: lines
	};
}
function endOf(splices) {
	return splices.reduce((most, { end }) => Math.max(most, end), 0);
}
// src/report/parts/fixes.ts
function madeEdits(found) {
	const made = /* @__PURE__ */ new Map();
	const together = /* @__PURE__ */ new Map();
	for (const { finding, document, isAccepted } of found) {
		const { fix } = finding;
		if (fix?.kind !== "yaml" || document === null) continue;
		const { source, root } = document;
		const of = isAccepted ? {
			source,
			fixes: []
		} : together.get(root) ?? {
			source,
			fixes: []
		};
		of.fixes.push(fix);
		if (isAccepted) makeAll(root, of, made);
		else together.set(root, of);
	}
	for (const [root, of] of together) makeAll(root, of, made);
	return made;
}
function makeAll(root, { source, fixes }, made) {
	const replacements = replacementsFor(source, root, fixes.map(({ edit }) => edit), hiddenRanges(root));
	const unsafe = new Set(replacements.filter((_, index) => !fixes[index].safe));
	for (const [index, fix] of fixes.entries()) {
		const replacement = replacements[index];
		made.set(fix, {
			replacement,
			safe: replacement !== null && !unsafe.has(replacement)
		});
	}
}
function reportFix(fix, made) {
	const plain = {
		run_as: null,
		note: null,
		replaces: null,
		safe: false
	};
	if (fix.kind === "sql") return {
		...plain,
		kind: "sql",
		text: fix.text,
		run_as: fix.runAs,
		note: fix.note || null
	};
	if (fix.kind !== "yaml") return {
		...plain,
		kind: fix.kind,
		text: fix.text
	};
	const { replacement = null, safe = false } = made.get(fix) ?? {};
	const note = fix.note === "" ? null : fix.note;
	if (replacement === null) return {
		...plain,
		kind: "yaml",
		text: snippet(fix.edit),
		note
	};
	return {
		...plain,
		kind: "yaml",
		text: replacement.text,
		note,
		safe,
		replaces: linesOf(replacement)
	};
}
function linesOf({ file, start_line, end_line }) {
	return {
		file,
		start_line,
		end_line
	};
}
function snippet(edit) {
	const last = edit.path.at(-1);
	switch (edit.kind) {
		case "set": return typeof last === "number" ? `- ${edit.value}` : `${last}: ${edit.value}`;
		case "rename": return `${edit.to}: …`;
		case "pair": return `${edit.to.key}: ${edit.to.value}`;
		case "insert": return edit.pairs.map(({ key, value }) => pairText(key, value)).join("\n");
		case "indent": return [`${edit.id ?? "warehouse"}:`, ...edit.keys.map((key) => `  ${key}: …`)].join("\n");
	}
}
// src/report/parts/keys-above.ts
function keysAbove(root, path, lineStart) {
	let found = [];
	let node = root;
	for (const [index, step] of path.entries()) {
		if (node.kind !== "mapping") break;
		const entry = node.entries.get(String(step));
		if (entry === void 0) break;
		if (standsElsewhere(node, entry)) {
			if (index === path.length - 1) break;
			found = stepsTo(root, entry.value.range.start);
		} else found.push({
			name: String(step),
			entry
		});
		node = entry.value;
	}
	const keys = found.filter(({ entry }) => entry.key.start < lineStart).map(({ name }) => name);
	return keys[0] === "destinations" ? keys.slice(1) : keys;
}
function standsElsewhere({ range }, { key, value }) {
	return key.start < range.start || key.start >= range.end || value.range.start < key.end;
}
function stepsTo(root, offset) {
	const steps = [];
	let node = root;
	while (node.kind === "mapping") {
		const parent = node;
		const next = [...parent.entries].find(([, entry]) => !standsElsewhere(parent, entry) && entry.value.range.start <= offset && offset < entry.value.range.end);
		if (next === void 0) return steps;
		steps.push({
			name: next[0],
			entry: next[1]
		});
		node = next[1].value;
	}
	return steps;
}
// src/report/parts/outcome.ts
function outcomeOf(findings, destinations, notReached) {
	if (notReached > 0) return "failed";
	const has = (status) => destinations.some((destination) => destination.status === status);
	if (has("failed") || findings.some(({ severity }) => severity === "error")) return "failed";
	if (has("warned")) return "warned";
	return has("passed") ? "passed" : "skipped";
}
// src/connect/probe/product.ts
const marks = [
	[/redshift/i, "Redshift"],
	[/cockroachdb/i, "CockroachDB"],
	[/materialize/i, "Materialize"],
	[/-YB-|yugabyte/i, "YugabyteDB"],
	[/greenplum/i, "Greenplum"],
	[/enterprisedb|edb /i, "EDB Postgres Advanced Server"],
	[/opengauss|gaussdb/i, "openGauss"],
	[/^postgresql /i, "PostgreSQL"]
];
function productOf(versionText, parameters) {
	if (parameters.crdb_version !== void 0) return "CockroachDB";
	if (parameters.mz_version !== void 0) return "Materialize";
	const text = versionText === "" ? `PostgreSQL ${parameters.server_version ?? ""}` : versionText;
	return marks.find(([mark]) => mark.test(text))?.[1] ?? "another program";
}
// src/rules/words/end-of-life.ts
const finalRelease = {
	"9.3": "2018-11-08",
	"9.4": "2020-02-13",
	"9.5": "2021-02-11",
	"9.6": "2021-11-11",
	"10": "2022-11-10",
	"11": "2023-11-09",
	"12": "2024-11-21",
	"13": "2025-11-13",
	"14": "2026-11-12",
	"15": "2027-11-11",
	"16": "2028-11-09",
	"17": "2029-11-08",
	"18": "2030-11-14"
};
function majorOf(versionNum) {
	const [first, second] = [Math.floor(versionNum / 1e4), Math.floor(versionNum % 1e4 / 100)];
	return first >= 10 ? String(first) : `${first}.${second}`;
}
function endOfLife(versionNum) {
	return finalRelease[majorOf(versionNum)] ?? null;
}
// src/report/parts/server.ts
function serverOf(facts, observed) {
	return {
		product: productOf(facts.versionText, observed.parameters),
		version: facts.serverVersion,
		version_num: facts.versionNum,
		end_of_life: endOfLife(facts.versionNum),
		encoding: facts.database.encoding,
		standby: facts.session.inRecovery,
		owner: facts.database.owner,
		tls: observed.tls
	};
}
function privilegesOf({ role, database, schemas, catalogs }) {
	const readsAllOf = ({ usable, closed }) => usable && closed !== null && closed.length === 0;
	return {
		role: role.name,
		superuser: role.superuser !== null,
		create_on_database: database.canCreate,
		create_in_schemas: schemas?.filter(({ canCreate }) => canCreate).map(({ name }) => name) ?? null,
		reads_information_schema: readsAllOf(catalogs.information_schema),
		reads_pg_catalog: readsAllOf(catalogs.pg_catalog),
		reads_password_hashes: role.hashes.readable,
		password_valid_until: role.details?.validUntil ?? null
	};
}
// src/report/parts/stages.ts
function stagesOf(attempt, destination) {
	return stageNames.map((name) => {
		const stage = attempt?.stages.find((each) => each.name === name) ?? {
			status: "skipped",
			ms: null
		};
		const known = attempt !== null && destination !== null;
		const isTold = stage.status === "ok" || name === "rehearse" && attempt?.observed.rehearsal !== null;
		const detail = known && isTold ? detailOf(name, attempt, destination) : null;
		return {
			name,
			status: stage.status,
			ms: stage.ms,
			detail
		};
	});
}
const rehearsalWords = {
	passed: "rolled back; one transaction id was used, event triggers may have run",
	failed: "stopped by the server",
	lost: "the row did not come back",
	"broken-off": "broken off",
	"not-possible": "not possible: an auditor is logged in, not the loader"
};
function detailOf(name, { observed, result }, destination) {
	switch (name) {
		case "resolve": return observed.addresses.join(", ");
		case "connect": return `port ${(destination.ssh ?? destination).port}`;
		case "ssh": return observed.bastion && `${observed.bastion.pinned ? "pinned" : "not pinned"}, SHA256:${observed.bastion.hostKey.sha256}`;
		case "tls": return observed.tls && `${observed.tls.protocol}, ${observed.tls.cipher}`;
		case "login": return observed.authentication?.method ?? null;
		case "rehearse": return observed.rehearsal === null ? null : rehearsalWords[observed.rehearsal.kind];
		case "probe": return isFailure(result) ? null : `${productOf(result.versionText, observed.parameters)} ${result.serverVersion}`;
	}
}
// src/report/words/skip-reasons.ts
function skipWords(reason) {
	switch (reason.kind) {
		case "validate": return "Only validated: this run dials nothing (mode: validate).";
		case "stitch-only": return "Only validated: its firewall admits Stitch's addresses only (access: stitch-only).";
		case "fork": return "Only validated: the pull request comes from a fork, which has no secrets, and a stranger's file is not dialled.";
		case "dependabot": return "Only validated: this run is Dependabot's, which has none of the repository's secrets.";
		case "untrusted-event": return `${strangers(reason)}, and it names no base branch to hold the file against.`;
		case "not-the-base's": return reason.keys.length === 0 ? `${strangers(reason)}, and the base branch has no such destination in this file.` : `${strangers(reason)}, and the base branch has another ${reason.keys.join(", ")} here.`;
		case "base-missing": return `${strangers(reason)}, and ${spoken(reason.file)} is not on the base branch, or the token may not read it (it needs contents: read).`;
		case "base-unreadable": return `${strangers(reason)}, and ${spoken(reason.file)} could not be read from the base branch: ${baseFaultWords(reason.fault)}.`;
		case "linked-file": return `${strangers(reason)}, and ${spoken(reason.file)} is reached through a symbolic link, so that nobody can tell whether it is the base branch's own.`;
		case "unchanged": return "Not checked: it means the same as on the base branch (changed-only).";
		case "deadline": return `Not checked: the run's deadline (${duration(reason.ms)}) came first.`;
		case "interrupted": return "Not checked: the run was ended first.";
		case "ignored-error": return `Not dialled: its error ${reason.rule} is accepted, and without what it is about there is nothing to dial.`;
		case "shared-error": return `Not dialled: ${spoken(reason.file)}, line ${reason.line}, which this entry shares, has an error (${reason.rule}).`;
	}
}
function strangers({ event }) {
	return `Only validated: an event of the kind ${spoken(event)} may bring a stranger's file together with our secrets`;
}
function baseFaultWords(fault) {
	switch (fault.kind) {
		case "linked": return "it is reached through a symbolic link";
		case "no-token": return "`github-token` is empty";
		case "too-large": return "it is larger than 1 MB";
		case "not-a-file": return "it is no file there";
		case "not-utf8": return "it is not UTF-8 text there";
		case "unreachable": return "GitHub gave no answer";
		case "rate-limited": return "GitHub asks to slow down for longer than this run waits";
		case "too-many": return "one run reads no more files than it has already read";
		case "status": return `GitHub answered with status ${fault.status}${fault.status === 403 ? " (the token needs contents: read)" : ""}`;
	}
}
// src/report/report.ts
function assemble(run, fileFindings, checked) {
	const today = run.startedAt.toISOString().slice(0, 10);
	const made = madeEdits([...fileFindings.map(({ finding, source, root }) => ({
		finding,
		document: source && root && {
			source,
			root
		},
		isAccepted: false
	})), ...checked.flatMap(({ entry, findings }) => findings.map((finding) => ({
		finding,
		document: entry,
		isAccepted: ignoredBy(entry, finding.rule, today) !== null
	})))]);
	const destinations = checked.map((each) => destinationReport(each, today, made));
	const findings = fileFindings.map(({ finding, location, source, root }) => reportFinding(finding, {
		location,
		document: source && root && {
			source,
			root
		},
		made
	}, null)).toSorted(byImportance);
	const notReached = checked.filter(({ skip }) => isUnfinished(skip)).length;
	const count = (status) => destinations.filter((destination) => destination.status === status).length;
	return {
		version: 1,
		tool: {
			name: product.name,
			version: product.version
		},
		started_at: run.startedAt.toISOString(),
		duration_ms: Math.round(run.durationMs),
		event: run.event,
		mode: run.mode,
		fail_on: run.failOn,
		complete: run.complete,
		not_reached: notReached,
		missing_shards: [],
		shard: run.shard,
		why_not_dialled: run.skip && skipWords(run.skip),
		base: run.changes && comparedWithBase(run.changes),
		outcome: outcomeOf(findings, destinations, notReached),
		summary: {
			total: destinations.length,
			passed: count("passed"),
			warned: count("warned"),
			failed: count("failed"),
			skipped: count("skipped")
		},
		changes: null,
		findings,
		destinations
	};
}
function comparedWithBase(changes) {
	if (changes.kind === "changes") return {
		deleted: changes.deleted,
		unreadable: null
	};
	const { file, fault } = changes;
	return {
		deleted: [],
		unreadable: `${file} could not be read from the base branch: ${baseFaultWords(fault)}.`
	};
}
function isUnfinished(skip) {
	return skip?.kind === "deadline" || skip?.kind === "interrupted";
}
function destinationReport(checked, today, made) {
	const { entry, destination, attempt, skip } = checked;
	const findings = checked.findings.map((finding) => {
		const location = locate(entry.source, entry.root, finding.at);
		const database = destination?.database ?? null;
		const about = {
			location,
			document: entry,
			made,
			database,
			below: entry.path
		};
		return reportFinding({
			...finding,
			message: messageOf(finding, entry, today)
		}, about, ignoredBy(entry, finding.rule, today));
	}).toSorted(byImportance);
	const status = statusOf(findings, skip);
	const facts = attempt === null || isFailure(attempt.result) ? null : attempt.result;
	const stages = stagesOf(attempt, destination);
	return {
		id: entry.id,
		display_name: entry.displayName,
		type: entry.type,
		status,
		reason: status === "failed" || skip === null ? null : skipWords(skip),
		failing_since: null,
		location: locate(entry.source, entry.root, {
			kind: "key",
			path: entry.path
		}),
		target: destination === null ? null : targetOf(destination),
		identity: attempt === null ? "none" : identityOf(attempt),
		authentication: attempt?.observed.authentication?.method ?? null,
		tries: attempt?.tries ?? 0,
		duration_ms: Math.round(stages.reduce((sum, { ms }) => sum + (ms ?? 0), 0) * 10) / 10,
		stages,
		bastion: bastionOf(attempt),
		tls: attempt?.observed.tls ?? null,
		server: facts === null || attempt === null ? null : serverOf(facts, attempt.observed),
		privileges: facts === null ? null : privilegesOf(facts),
		findings
	};
}
function statusOf(findings, skip) {
	const counting = findings.filter(({ ignored }) => ignored === null);
	if (counting.some(({ severity }) => severity === "error")) return "failed";
	if (skip !== null && skip.kind !== "ignored-error") return "skipped";
	return findings.some(({ severity, ignored }) => severity === "error" && ignored !== null) || counting.some(({ severity }) => severity === "warning") ? "warned" : "passed";
}
function byImportance(one, other) {
	return severityRank[one.severity] - severityRank[other.severity] || one.location.line - other.location.line || one.location.column - other.location.column;
}
function reportFinding(finding, where, ignored) {
	const { rule, severity, title, message, why, related } = finding;
	return {
		rule,
		severity,
		title,
		message,
		why,
		fix: finding.fix === null ? null : placedFix(finding.fix, where),
		key: keyOf(finding.at, where.below ?? []),
		location: where.location,
		related,
		ignored
	};
}
function keyOf(place, below) {
	if (place.kind === "range") return null;
	return (below.every((step, index) => place.path[index] === step) ? place.path.slice(below.length) : place.path).join(".");
}
function placedFix(fix, { document, made: edits, database = null }) {
	const made = reportFix(fix, edits);
	if (fix.kind === "sql") {
		const isAboutDatabase = /^(CREATE|ALTER) DATABASE /.test(fix.text);
		return {
			...made,
			database: isAboutDatabase ? null : database,
			below: []
		};
	}
	if (fix.kind !== "yaml" || document === null || made.replaces === null) return {
		...made,
		database: null,
		below: []
	};
	const lineStart = document.source.lineStarts[made.replaces.start_line - 1] ?? document.source.text.length;
	return {
		...made,
		database: null,
		below: keysAbove(document.root, fix.edit.path, lineStart)
	};
}
function bastionOf(attempt) {
	const bastion = attempt?.observed.bastion ?? null;
	if (bastion === null) return null;
	const { hostKey, pinned } = bastion;
	return {
		host_key_type: hostKey.type,
		host_key: `SHA256:${hostKey.sha256}`,
		pinned
	};
}
function targetOf({ host, port, database, username, ssh }) {
	return {
		host,
		port,
		database,
		username,
		bastion: ssh === null ? null : `${ssh.host}:${ssh.port}`
	};
}
function counts(finding, entry, today) {
	return ignoredBy(entry, finding.rule, today) === null;
}
// src/ready.ts
function isReady(candidate, now) {
	const { entry, destination, findings, skip } = candidate;
	if (skip !== null) return false;
	const today = now.toISOString().slice(0, 10);
	const errors = findings.filter(({ severity }) => severity === "error");
	if (errors.some((finding) => counts(finding, entry, today))) return false;
	if (destination !== null) return true;
	candidate.skip = {
		kind: "ignored-error",
		rule: errors[0]?.rule ?? ""
	};
	return false;
}
function unfinished({ deadlineMs }, { interrupted }) {
	return interrupted.aborted ? { kind: "interrupted" } : {
		kind: "deadline",
		ms: deadlineMs
	};
}
// src/report/without-secrets.ts
function withoutSecrets(report, clean) {
	return {
		...report,
		findings: report.findings.map((finding) => cleanFinding(finding, clean)),
		destinations: report.destinations.map((destination) => cleanDestination(destination, clean))
	};
}
function cleanDestination(destination, clean) {
	const { target, stages, tls, server, privileges, findings } = destination;
	return {
		...destination,
		target: target && {
			...target,
			host: clean(target.host),
			database: clean(target.database),
			username: clean(target.username),
			bastion: target.bastion && clean(target.bastion)
		},
		stages: stages.map((stage) => ({
			...stage,
			detail: stage.detail && clean(stage.detail)
		})),
		tls: tls && cleanTls(tls, clean),
		server: server && cleanServer(server, clean),
		privileges: privileges && cleanPrivileges(privileges, clean),
		findings: findings.map((finding) => cleanFinding(finding, clean))
	};
}
function cleanServer(server, clean) {
	const { product, version, encoding, owner, tls } = server;
	return {
		...server,
		product: clean(product),
		version: clean(version),
		encoding: encoding && clean(encoding),
		owner: owner && clean(owner),
		tls: tls && cleanTls(tls, clean)
	};
}
function cleanTls({ certificate, ...rest }, clean) {
	if (certificate === null) return {
		...rest,
		certificate
	};
	const { subject, issuer, names } = certificate;
	const cleaned = {
		subject: clean(subject),
		issuer: clean(issuer),
		names: names.map(clean)
	};
	return {
		...rest,
		certificate: {
			...certificate,
			...cleaned
		}
	};
}
function cleanPrivileges(privileges, clean) {
	const { role, create_in_schemas: schemas } = privileges;
	return {
		...privileges,
		role: clean(role),
		create_in_schemas: schemas?.map(clean) ?? null
	};
}
function cleanFinding(finding, clean) {
	const { message, why, fix, key, related } = finding;
	return {
		...finding,
		message: clean(message),
		why: clean(why),
		fix: fix && cleanFix(fix, clean),
		key: key && clean(key),
		related: related.map((other) => ({
			...other,
			message: clean(other.message)
		}))
	};
}
function cleanFix(fix, clean) {
	const text = clean(fix.text);
	return {
		...fix,
		text,
		run_as: fix.run_as && clean(fix.run_as),
		database: fix.database && clean(fix.database),
		note: fix.note && clean(fix.note),
		safe: fix.safe && text === fix.text
	};
}
// src/rules/catalogue/internal.ts
const internalError = rule({
	id: "internal/error",
	severity: "error",
	title: "This check has a bug",
	at: [],
	why: "The destination may be in order or not: the check failed before it could tell.",
	message: ({ detail }) => `The check itself failed (${oneLine(detail, 300)}). Please report this with the version of the program; it is our fault, not yours.`,
	fix: () => null
});
// src/check.ts
async function check(options, around) {
	const startedAt = around.now();
	const start = process.uptime();
	const { entries, problems } = await readEntries(options.files, around);
	const unknown = options.only.filter((id) => !entries.some((entry) => entry.id === id));
	if (unknown.length > 0 && !problems.some((problem) => hidesEntries(problem, entries))) return {
		kind: "unknown-ids",
		unknown,
		known: entries.map(({ id }) => id)
	};
	const chosen = options.only.length === 0 ? entries : entries.filter(({ id }) => options.only.includes(id));
	const ended = AbortSignal.any([around.interrupted, AbortSignal.timeout(options.deadlineMs)]);
	const setting = {
		options,
		around,
		now: startedAt,
		readText: readingOnce(),
		ended
	};
	const changes = await changesToBase(entries, setting);
	const trust = trustOf(options, around);
	const all = await resolveAll(chosen, await whyNotAll(chosen, trust, changes, setting), setting);
	const candidates = await ownShare(all, options);
	const ready = candidates.filter((candidate) => isReady(candidate, startedAt));
	if (ready.length > 0) {
		const { dialAll } = await import("./dial-all.js");
		await dialAll(ready, options, around, startedAt, ended);
	}
	const found = await findingsOf(problems.map(({ problem }) => problem));
	const fileFindings = problems.map(({ problem: _, ...place }, index) => ({
		finding: found[index],
		...place
	}));
	const run = {
		startedAt,
		durationMs: (process.uptime() - start) * 1e3,
		event: around.event.name,
		mode: options.mode === "validate" ? "validate" : "check",
		failOn: options.failOn,
		shard: options.shard && {
			...options.shard,
			total: all.length,
			files: [...new Set(entries.map(({ source }) => source.file))]
		},
		skip: trust.skip,
		changes,
		complete: candidates.every(isChecked) && !problems.some(({ problem }) => problem.rule === "config/unreadable")
	};
	const secrets = [...around.secrets, ...all.flatMap((candidate) => candidate.secrets)];
	return withoutSecrets(assemble(run, fileFindings, candidates), redactor(secrets, new Set(entries.flatMap(publicTexts))));
}
function hidesEntries({ source, root }, entries) {
	return root === null || !entries.some((entry) => entry.source === source);
}
async function ownShare(all, { shard }) {
	if (shard === null) return all;
	const { divide } = await import("./shards.js").then((n) => n.n);
	const own = new Set(divide(all.map(({ entry }) => entry), shard.of)[shard.index - 1]);
	return all.filter(({ entry }) => own.has(entry));
}
function isChecked({ skip, findings }) {
	return !isUnfinished(skip) && !findings.some(({ rule }) => rule === internalError.id);
}
function publicTexts({ definition }) {
	if (definition === null) return [];
	const { host, username, database, ssh, audit } = definition;
	return [
		host,
		username,
		database,
		ssh?.host,
		ssh?.user,
		audit?.username
	].filter((text) => text !== void 0 && variableName(text) === null).map((text) => literalText(text));
}
function trustOf({ mode }, { event, base }) {
	const skip = mode === "validate" ? { kind: "validate" } : whyNotDialled(event);
	return skip?.kind === "untrusted-event" && base !== null ? {
		skip: null,
		base
	} : {
		skip,
		base: null
	};
}
async function changesToBase(entries, { options, around, readText, ended: signal }) {
	const { changedOnly, mode, files: patterns } = options;
	const { event, base, workspace } = around;
	if (!(changedOnly && mode === "check" && event.name.startsWith("pull_request")) || base === null) return null;
	const { changesOf } = await import("./changes.js");
	return changesOf(entries, {
		readText,
		signal,
		base,
		workspace,
		patterns
	});
}
async function resolveAll(entries, skips, { options, around, now, readText }) {
	const candidates = [];
	const shared = {
		readText,
		allowedHosts: options.allowedHosts,
		onSecret: around.onSecret,
		now
	};
	for (const [index, entry] of entries.entries()) {
		const skip = skips[index];
		const { destination, problems, secrets } = await resolveEntry(entry, {
			...shared,
			lookup: lookupFor(skip, options, around)
		});
		const findings = await findingsOf([
			...entry.problems,
			...sharedWithout(entry, entries),
			...problems
		]);
		candidates.push({
			entry,
			destination,
			attempt: null,
			findings,
			skip,
			secrets
		});
	}
	const repeated = duplicateProblems(candidates);
	for (const { entry, findings } of candidates) {
		const problem = repeated.get(entry);
		if (problem !== void 0) findings.push(...await findingsOf([problem]));
	}
	return candidates;
}
async function whyNotAll(entries, { skip, base }, changes, { options, around, readText, ended: signal }) {
	const { event, workspace } = around;
	const ofBase = base === null ? null : (await import("./base.js")).openBase({
		base,
		readText,
		workspace,
		signal,
		event: event.name
	});
	return Promise.all(entries.map(async (entry) => {
		const stitchOnly = entry.definition?.access === "stitch-only" ? { kind: "stitch-only" } : null;
		const ofEntry = (changes?.kind === "changes" && changes.unchanged.has(entry) ? { kind: "unchanged" } : null) ?? stitchOnly ?? sharedError(entry);
		const reason = skip ?? ofEntry ?? await ofBase?.(entry) ?? null;
		return reason?.kind === "base-unreadable" && signal.aborted ? unfinished(options, around) : reason;
	}));
}
function sharedError({ shared, source, root }) {
	const problem = shared[0]?.problem;
	if (problem === void 0) return null;
	const { file, line } = locate(source, root, problem.at);
	return {
		kind: "shared-error",
		rule: problem.rule,
		file,
		line
	};
}
function sharedWithout({ shared, source }, entries) {
	const isHere = (id) => entries.some((other) => other.source === source && other.id === id);
	return shared.filter(({ owner }) => owner !== null && !isHere(owner)).map(({ problem }) => problem);
}
function lookupFor(skip, { allowedVariables }, { environment }) {
	return (name) => {
		const variable = readVariable(name, environment, allowedVariables);
		return skip === null || variable.kind === "not-allowed" ? variable : { kind: "unread" };
	};
}
async function findingsOf(problems) {
	if (problems.length === 0) return [];
	const { raiseProblem } = await import("./raise-problem.js").then((n) => n.n);
	return problems.map(raiseProblem);
}
// src/reported.ts
async function reported(options, around) {
	if (options.mode !== "merge") return check(options, around);
	const { merge } = await import("./merge.js");
	return merge(options, around.folder);
}
// src/surroundings.ts
function untilInterrupted() {
	const interrupted = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => interrupted.abort());
	return interrupted.signal;
}
// src/terminal/look.ts
function terminalOf(name) {
	return fstatSync(name === "stdout" ? 1 : 2).isCharacterDevice() ? process[name] : {};
}
const widest = 120;
const usual = 100;
function lookOf({ isTTY = false, columns = 0 }, environment) {
	const { NO_COLOR: noColour = "", TERM: terminal } = environment;
	return {
		colour: isTTY && noColour === "" && terminal !== "dumb",
		width: isTTY && columns > 0 ? Math.min(columns, widest) : usual
	};
}
// src/terminal/print.ts
async function print(text) {
	const bytes = Buffer.from(withoutCommands(text));
	let written = 0;
	try {
		while (written < bytes.length) written += writeSync(1, bytes, written);
		return null;
	} catch (error) {
		const { code = "unknown" } = error;
		return code === "EAGAIN" ? printBySteps(bytes.subarray(written)) : code;
	}
}
function printBySteps(bytes) {
	hearErrors(process.stdout);
	return new Promise((resolve) => process.stdout.write(bytes, (error) => resolve(error ? error.code ?? "unknown" : null)));
}
function complain(lines) {
	hearErrors(process.stderr);
	process.stderr.write(`${withoutCommands(printableLines(lines.join("\n")))}\n`);
}
function hearErrors(stream) {
	if (stream.listenerCount("error") === 0) stream.on("error", () => {});
}
function misused(errors, command = null) {
	stopped$1(errors);
	complain([`See destination-check ${command === null ? "" : `${command} `}--help.`]);
	return 2;
}
function stopped$1(errors) {
	complain(errors.flatMap((error) => fitted(`destination-check: ${error}`)));
	return 2;
}
function fitted(line) {
	if (!process.stderr.isTTY) return [line];
	const [first, rest] = hanging(line, 2, lookOf(process.stderr, process.env).width);
	return [first, ...rest];
}
function printed(code, status) {
	if (code === null || code === "EPIPE") return status;
	return stopped$1([`standard output can't be written to (${code}).`]);
}
// src/terminal/progress.ts
let isShown = false;
function showProgress(done, total) {
	if (!terminalOf("stderr").isTTY) return;
	process.stderr.write(`\r${done} of ${total} checked`);
	isShown = true;
}
function clearProgress() {
	if (isShown) process.stderr.write("\r\x1B[K");
	isShown = false;
}
// src/terminal/check/show-report.ts
async function showReport(report, { format, quiet, verbose }) {
	if (verbose && report.destinations.length > 0) {
		const { dialledLines } = await import("./dialled.js");
		complain([...dialledLines(report, lookOf(terminalOf("stderr"), process.env).width), ""]);
	}
	if (format !== "text" && format !== "github") {
		const { forms } = await import("./forms.js").then((n) => n.n);
		return print(await forms[format].text(report));
	}
	const look = lookOf(terminalOf("stdout"), process.env);
	const code = await print(quiet ? await problems(report, look) : terminalReport(report, look));
	if (format === "github" && code === null) {
		const { annotate } = await import("./annotations.js").then((n) => n.n);
		annotate(report, "the log");
	}
	return code;
}
async function problems(report, look) {
	const { terminalProblems } = await import("./problems.js");
	return terminalProblems(report, look);
}
// src/terminal/check/check-command.ts
async function runCheck({ options, manners, fix }, world) {
	const around = manners.quiet ? {
		...world,
		onProgress: () => {}
	} : world;
	if (options.mode === "plan") {
		const { plan } = await import("./plan.js").then((n) => n.n);
		const matrix = await plan(options, around);
		return printed(await print(`${JSON.stringify(matrix)}\n`), 0);
	}
	const first = await reported(options, around);
	clearProgress();
	if ("kind" in first) return misused((first.kind === "unmerged" ? first.errors : unknownIdWords(first)).map((words) => `--${words}`));
	return (await giveReport(fix ? await fixed(first, options, around, manners) : first, options, manners, around.folder)).status;
}
async function giveReport(found, options, manners, folder) {
	const report = options.previous === "" ? found : await compared(found, options, folder);
	const code = await showReport(report, manners);
	const unwritten = options.reports.length === 0 ? null : await writeFiles(report, options);
	if (unwritten !== null) return {
		status: stopped$1([`--${unwritten}`]),
		isGiven: false
	};
	return {
		status: printed(code, exitStatus(report)),
		isGiven: code === null
	};
}
async function writeFiles(report, { reports, reportDir }) {
	const { unwritableWords, writeReports } = await import("./files.js").then((n) => n.t);
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
// src/outcome.ts
function usage(...errors) {
	return {
		kind: "usage",
		errors
	};
}
function stopped(...errors) {
	return {
		kind: "stopped",
		errors
	};
}
// src/terminal/command.ts
function textFlag({ values }, name) {
	const value = values[name];
	return typeof value === "string" ? value : null;
}
function textFlags({ values }, name) {
	return [values[name] ?? []].flat().map(String);
}
function choiceFlag(given, name, words) {
	const text = textFlag(given, name);
	const word = words.find((each) => each === text) ?? null;
	return {
		word,
		errors: text === null || word !== null ? [] : [`--${notAmong(name, text, words)}`]
	};
}
function filesFlag(given) {
	const files = textFlags(given, "files");
	return files.length === 0 ? [usualFile] : files;
}
// src/terminal/check/check-flags.ts
const formats = [
	"text",
	...reportNames,
	"github"
];
const optionFlags = {
	mode: {
		type: "string",
		completes: modes
	},
	only: {
		type: "string",
		multiple: true,
		isList: true,
		completes: "destinations"
	},
	"fail-on": {
		type: "string",
		completes: failOns
	},
	"allowed-hosts": {
		type: "string",
		multiple: true,
		isList: true,
		completes: "nothing"
	},
	"allowed-variables": {
		type: "string",
		multiple: true,
		isList: true,
		completes: "nothing"
	},
	rehearse: { type: "boolean" },
	reports: {
		type: "string",
		isList: true,
		completes: reportNames
	},
	"report-dir": {
		type: "string",
		completes: "folders"
	},
	previous: {
		type: "string",
		completes: "files"
	},
	shard: {
		type: "string",
		completes: "nothing"
	},
	shards: {
		type: "string",
		completes: "nothing"
	},
	"shard-reports": {
		type: "string",
		multiple: true,
		completes: "files"
	},
	timeout: {
		type: "string",
		completes: "nothing"
	},
	retries: {
		type: "string",
		completes: "nothing"
	},
	deadline: {
		type: "string",
		completes: "nothing"
	},
	concurrency: {
		type: "string",
		completes: "nothing"
	},
	"certificate-horizon": {
		type: "string",
		completes: "nothing"
	}
};
const terminalFlags = {
	format: {
		type: "string",
		completes: formats
	},
	quiet: { type: "boolean" },
	verbose: { type: "boolean" },
	watch: { type: "boolean" },
	fix: { type: "boolean" },
	version: {
		type: "boolean",
		short: "V"
	}
};
const checkFlags = {
	...optionFlags,
	...terminalFlags
};
// src/terminal/commands.ts
const commands = {
	init: {
		call: "init",
		summary: "write a destinations.yml and a workflow",
		load: async () => (await import("./init.js")).initCommand
	},
	variables: {
		call: "variables [files…]",
		summary: "print the `env:` that a workflow needs, or check that it has it",
		load: async () => (await import("./variables2.js")).variablesCommand
	},
	allowlist: {
		call: "allowlist [--for ID]",
		summary: "print Stitch's addresses: as text, JSON, lines of pg_hba.conf, Terraform, AWS commands",
		load: async () => (await import("./allowlist.js")).allowlistCommand
	},
	setup: {
		call: "setup ID [--ssh]|--audit [ID]",
		summary: "print the SQL that makes the user, the bastion's script, or the SQL for `audit:`",
		load: async () => (await import("./setup.js")).setupCommand
	},
	explain: {
		call: "explain [RULE]",
		summary: "a rule's page: what it finds, why and what to do; without a name, the list of all",
		load: async () => (await import("./explain.js")).explainCommand
	},
	schema: {
		call: "schema [--report]",
		summary: "print the JSON Schema of destinations.yml, or of the report",
		load: async () => (await import("./schema.js")).schemaCommand
	},
	import: {
		call: "import FILE|-",
		summary: "write a destinations.yml from what Stitch's API says",
		load: async () => (await import("./import.js")).importCommand
	},
	export: {
		call: "export ID",
		summary: "print the request body that makes a destination in Stitch",
		load: async () => (await import("./export.js")).exportCommand
	},
	completion: {
		call: "completion bash|zsh|fish",
		summary: "print a script that makes the shell complete all of this",
		load: async () => (await import("./completion.js")).completionCommand
	}
};
// src/terminal/parse.ts
const everywhere = { help: {
	type: "boolean",
	short: "h",
	about: "print help"
} };
function parse(args, flags) {
	const options = {
		...flags,
		...everywhere
	};
	try {
		return {
			kind: "given",
			...parseArgs({
				args,
				options,
				allowPositionals: true
			})
		};
	} catch (error) {
		const { code, message } = error;
		const [, dashes = "", flag = ""] = /'(?:-\w, )?(--?)([^'\s=]+)/.exec(message) ?? [];
		const known = options[flag];
		if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && known !== void 0) return usage(known.type === "boolean" ? `--${flag} takes no value.` : valueWords(flag, known));
		const near = suggestion(flag, Object.keys(options));
		return usage(`${dashes}${flag} is not known${near === null ? "." : `; did you mean --${near}?`}`);
	}
}
function valueWords(flag, { completes }) {
	if (typeof completes === "object") return `--${flag} needs a value: ${completes.join(", ")}.`;
	return `--${flag} needs a value. One that begins with a dash is written --${flag}=-….`;
}
// src/terminal/check/check-arguments.ts
function readCheck(given) {
	const { values, positionals } = given;
	const [fix, watch, quiet, verbose] = [
		"fix",
		"watch",
		"quiet",
		"verbose"
	].map((name) => values[name] === true);
	const texts = {
		...Object.fromEntries(Object.keys(optionFlags).map((name) => [name, optionText(given, name)])),
		files: positionals.join("\n")
	};
	const mode = texts.mode ?? "";
	const formatText = textFlag(given, "format") ?? "text";
	const format = formats.find((each) => each === formatText);
	const read = readOptions(watch && mode === "" ? {
		...texts,
		mode: "validate"
	} : texts);
	const errors = read.kind === "usage" ? read.errors.map((error) => `--${error}`) : [];
	if (format === void 0) errors.push(`--${notAmong("format", formatText, formats)}`);
	if (fix && ["plan", "merge"].includes(mode)) errors.push(`--fix: mode ${mode} reads reports or makes a plan, and edits no file.`);
	if (watch && [
		"check",
		"plan",
		"merge"
	].includes(mode)) errors.push(`--watch: it validates at each save, and mode ${mode} does more. Leave --mode out.`);
	if (watch && fix) errors.push("--watch: it edits no file, which may be open in an editor. Call --fix by itself.");
	if (quiet && verbose) errors.push("--quiet: it prints less, and --verbose more. Leave one of them out.");
	if (read.kind === "usage" || format === void 0 || errors.length > 0) return usage(...errors);
	const { options } = read;
	const manners = {
		format,
		quiet,
		verbose
	};
	return watch ? {
		kind: "watch",
		options,
		manners
	} : {
		kind: "check",
		options,
		manners,
		fix
	};
}
function optionText(given, name) {
	return given.values[name] === true ? "true" : textFlags(given, name).join("\n");
}
// src/terminal/arguments.ts
async function readArguments(args, exists = existsSync) {
	const [first = "", ...rest] = args;
	const name = commandIn(args);
	if (name !== null) return readCommand(await commands[name].load(), rest);
	const called = await readRun(args);
	const meant = first.startsWith("-") ? null : meantBy(first);
	if (meant === null || called.kind !== "usage" && exists(first)) return called;
	return usage(...called.kind === "usage" ? called.errors : [], `${first} is no command${exists(first) ? "" : " and no file"}; did you mean ${meant}?`);
}
function meantBy(word) {
	if (modes.some((mode) => mode === word)) return `--mode ${word}`;
	if (Object.hasOwn({
		...checkFlags,
		...everywhere
	}, word)) return `--${word}`;
	return suggestion(word, Object.keys(commands));
}
function commandIn([first = ""]) {
	return Object.hasOwn(commands, first) ? first : null;
}
async function readCommand(command, args) {
	const given = parse(args, command.flags);
	if (given.kind === "usage") return given;
	if (given.values.help !== true) return {
		kind: "command",
		command,
		given
	};
	const { commandHelp } = await import("./help.js");
	return {
		kind: "print",
		text: commandHelp(command, lookOf(terminalOf("stdout"), process.env).width)
	};
}
async function readRun(args) {
	const given = parse(args, checkFlags);
	if (given.kind === "usage") return given;
	if (given.values.help === true) {
		const { help } = await import("./help.js");
		return {
			kind: "print",
			text: help(lookOf(terminalOf("stdout"), process.env).width)
		};
	}
	if (given.values.version === true) return {
		kind: "print",
		text: `${product.name} ${product.version}\n`
	};
	return readCheck(given);
}
// src/terminal/workspace.ts
function workspaceAround(folder) {
	for (let at = folder;; at = path.dirname(at)) {
		if (existsSync(path.join(at, ".git"))) return at;
		if (path.dirname(at) === at) return folder;
	}
}
// src/terminal/main.ts
var main_exports = /* @__PURE__ */ __exportAll({ main: () => main });
async function main(args) {
	hideEnvironment();
	process.exitCode = await answer(args).catch((error) => stopped$1([hasNoFolder(error) ? "the folder that this runs in has been deleted." : bugWords(error)]));
}
async function answer(args) {
	const called = await readArguments(args);
	if (called.kind === "check") return runCheck(called, surroundings());
	if (called.kind === "watch") {
		const { runWatch } = await import("./watch-command.js");
		return runWatch(called, surroundings());
	}
	const outcome = called.kind === "command" ? await called.command.run(called.given, surroundings()) : called;
	if (outcome.kind === "usage") return misused(outcome.errors, commandIn(args));
	if (outcome.kind === "stopped") return stopped$1(outcome.errors);
	const code = await print(outcome.text);
	if (outcome.notes !== void 0 && outcome.notes.length > 0) complain(outcome.notes);
	return printed(code, outcome.kind === "found" ? 1 : 0);
}
function hasNoFolder(error) {
	return error.syscall === "uv_cwd";
}
function surroundings() {
	return {
		folder: process.cwd(),
		workspace: workspaceAround(process.cwd()),
		confined: false,
		environment: process.env,
		event: cliEvent,
		base: null,
		secrets: [],
		now: () => /* @__PURE__ */ new Date(),
		interrupted: untilInterrupted(),
		onSecret: () => {},
		onProgress: showProgress
	};
}
export { readEntries as $, idList as $t, spokenInput as A, reportNames as At, unknownIdWords as B, headline as Bt, majorOf as C, destinationTypes as Ct, raise as D, failOns as Dt, withReplacement as E, timeBetween as Et, certificatePath as F, magic as Ft, terminalReport as G, loginName as Gt, product as H, duration as Ht, isPem as I, opensshCipher as It, painter as J, quoted as Jt, verdictLines as K, machine as Kt, nameText as L, withoutCommands as Lt, redactor as M, suggestion as Mt, readServer as N, readAllowedVariables as Nt, rule as O, notAmong as Ot, resolveEntry as P, secretForms as Pt, entriesOf as Q, gatherNotices as Qt, port as R, secret as Rt, endOfLife as S, withSlashes as St, outcomeOf as T, changesHeading as Tt, exitStatus as U, hostAndPort as Ut, bugWords as V, capital as Vt, findingBlock as W, list as Wt, seconds as X, fixHeading as Xt, prose as Y, stageWords as Yt, destinationRegions as Z, baseWords as Zt, untilInterrupted as _, isMissing as _t, formats as a, oneLine as an, readDocument as at, internalError as b, isGlob as bt, textFlag as c, printable as cn, isObject as ct, usage as d, spoken as dn, readVariable as dt, placedFindings as en, keyPlace as et, giveReport as f, withEscapes as fn, valueFor as ft, terminalOf as g, isInside as gt, lookOf as h, findFiles as ht, checkFlags as i, character as in, nodeAt as it, identityOf as j, usualFile as jt, severityRank as k, readOptions as kt, textFlags as l, printableLines as ln, toPlain as lt, stopped$1 as m, fileLimits as mt, everywhere as n, serverWords as nn, position as nt, choiceFlag as o, hideEnvironment as on, variableFor as ot, complain as p, variableName as pt, hanging as q, minute as qt, commands as r, skipGroups as rn, source as rt, filesFlag as s, whyNotDialled as sn, hiddenRanges as st, main_exports as t, reasonGroups as tn, locate as tt, stopped as u, shortened as un, literalText as ut, reported as v, readText as vt, productOf as w, changeLines as wt, unfinished as x, isTooWild as xt, check as y, globbed as yt, text as z, counts$1 as zt };
