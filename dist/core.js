import { o as __toESM, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
const path = process.getBuiltinModule("node:path");
const { inspect, parseArgs, styleText } = process.getBuiltinModule("node:util");
const { domainToASCII } = process.getBuiltinModule("node:url");
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
	return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
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
// src/config/values/keys/openssh-key.ts
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
// src/config/values/keys/key-body.ts
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
// src/config/once.ts
var import_ipaddr = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(e) {
		"use strict";
		const t = "(0?\\d+|0x[a-f0-9]+)";
		const n = {
			fourOctet: new RegExp(`^${t}\\.${t}\\.${t}\\.${t}$`, "i"),
			threeOctet: new RegExp(`^${t}\\.${t}\\.${t}$`, "i"),
			twoOctet: new RegExp(`^${t}\\.${t}$`, "i"),
			longValue: new RegExp(`^${t}$`, "i")
		};
		const r = new RegExp(`^0[0-7]+$`, "i");
		const i = new RegExp(`^0x[a-f0-9]+$`, "i");
		const a = "%[0-9a-z]{1,}";
		const o = "(?:[0-9a-f]+::?)+";
		const s = {
			zoneIndex: new RegExp(a, "i"),
			"native": new RegExp(`^(::)?(${o})?([0-9a-f]+)?(::)?(${a})?$`, "i"),
			deprecatedTransitional: new RegExp(`^(?:::)(${t}\\.${t}\\.${t}\\.${t}(${a})?)$`, "i"),
			transitional: new RegExp(`^((?:${o})|(?:::)(?:${o})?)${t}\\.${t}\\.${t}\\.${t}(${a})?$`, "i")
		};
		function c(e, t) {
			if (e.indexOf("::") !== e.lastIndexOf("::")) return null;
			let n = 0;
			let r = -1;
			let i = (e.match(s.zoneIndex) || [])[0];
			let a, o;
			if (i) {
				i = i.substring(1);
				e = e.replace(/%.+$/, "");
			}
			while ((r = e.indexOf(":", r + 1)) >= 0) n++;
			if (e.substr(0, 2) === "::") n--;
			if (e.substr(-2, 2) === "::") n--;
			if (n >= t) return null;
			o = t - n;
			a = ":";
			while (o--) a += "0:";
			e = e.replace("::", a);
			if (e[0] === ":") e = e.slice(1);
			if (e[e.length - 1] === ":") e = e.slice(0, -1);
			t = (function() {
				const t = e.split(":");
				const n = [];
				for (let e = 0; e < t.length; e++) n.push(t[e].length > 4 ? NaN : parseInt(t[e], 16));
				return n;
			})();
			return {
				parts: t,
				zoneId: i
			};
		}
		function l(e, t, n, r) {
			if (e.length !== t.length) throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
			let i = 0;
			let a;
			while (r > 0) {
				a = n - r;
				if (a < 0) a = 0;
				if (e[i] >> a !== t[i] >> a) return false;
				r -= n;
				i += 1;
			}
			return true;
		}
		function u(e) {
			if (i.test(e)) return parseInt(e, 16);
			if (e[0] === "0" && !isNaN(parseInt(e[1], 10))) {
				if (r.test(e)) return parseInt(e, 8);
				throw new Error(`ipaddr: cannot parse ${e} as octal`);
			}
			return parseInt(e, 10);
		}
		function d(e, t) {
			while (e.length < t) e = `0${e}`;
			return e;
		}
		const f = {};
		f.IPv4 = (function() {
			function e(e) {
				if (e.length !== 4) throw new Error("ipaddr: ipv4 octet count should be 4");
				let t, n;
				for (t = 0; t < e.length; t++) {
					n = e[t];
					if (!(0 <= n && n <= 255)) throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
				}
				this.octets = e;
			}
			e.prototype.SpecialRanges = {
				unspecified: [[new e([
					0,
					0,
					0,
					0
				]), 8]],
				broadcast: [[new e([
					255,
					255,
					255,
					255
				]), 32]],
				multicast: [[new e([
					224,
					0,
					0,
					0
				]), 4]],
				linkLocal: [[new e([
					169,
					254,
					0,
					0
				]), 16]],
				loopback: [[new e([
					127,
					0,
					0,
					0
				]), 8]],
				carrierGradeNat: [[new e([
					100,
					64,
					0,
					0
				]), 10]],
				"private": [
					[new e([
						10,
						0,
						0,
						0
					]), 8],
					[new e([
						172,
						16,
						0,
						0
					]), 12],
					[new e([
						192,
						168,
						0,
						0
					]), 16]
				],
				reserved: [
					[new e([
						192,
						0,
						0,
						0
					]), 24],
					[new e([
						192,
						0,
						2,
						0
					]), 24],
					[new e([
						192,
						88,
						99,
						0
					]), 24],
					[new e([
						198,
						18,
						0,
						0
					]), 15],
					[new e([
						198,
						51,
						100,
						0
					]), 24],
					[new e([
						203,
						0,
						113,
						0
					]), 24],
					[new e([
						240,
						0,
						0,
						0
					]), 4]
				],
				as112: [[new e([
					192,
					175,
					48,
					0
				]), 24], [new e([
					192,
					31,
					196,
					0
				]), 24]],
				amt: [[new e([
					192,
					52,
					193,
					0
				]), 24]]
			};
			e.prototype.kind = function() {
				return "ipv4";
			};
			e.prototype.match = function(e, t) {
				let n;
				if (t === void 0) {
					n = e;
					e = n[0];
					t = n[1];
				}
				if (e.kind() !== "ipv4") throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
				return l(this.octets, e.octets, 8, t);
			};
			e.prototype.prefixLengthFromSubnetMask = function() {
				let e = 0;
				let t = false;
				const n = {
					0: 8,
					128: 7,
					192: 6,
					224: 5,
					240: 4,
					248: 3,
					252: 2,
					254: 1,
					255: 0
				};
				let r, i, a;
				for (r = 3; r >= 0; r -= 1) {
					i = this.octets[r];
					if (i in n) {
						a = n[i];
						if (t && a !== 0) return null;
						if (a !== 8) t = true;
						e += a;
					} else return null;
				}
				return 32 - e;
			};
			e.prototype.range = function() {
				return f.subnetMatch(this, this.SpecialRanges);
			};
			e.prototype.toByteArray = function() {
				return this.octets.slice(0);
			};
			e.prototype.toIPv4MappedAddress = function() {
				return f.IPv6.parse(`::ffff:${this.toString()}`);
			};
			e.prototype.toNormalizedString = function() {
				return this.toString();
			};
			e.prototype.toString = function() {
				return this.octets.join(".");
			};
			return e;
		})();
		f.IPv4.broadcastAddressFromCIDR = function(e) {
			try {
				const t = this.parseCIDR(e);
				const n = t[0].toByteArray();
				const r = this.subnetMaskFromPrefixLength(t[1]).toByteArray();
				const i = [];
				let a = 0;
				while (a < 4) {
					i.push(parseInt(n[a], 10) | parseInt(r[a], 10) ^ 255);
					a++;
				}
				return new this(i);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		f.IPv4.isIPv4 = function(e) {
			return this.parser(e) !== null;
		};
		f.IPv4.isValid = function(e) {
			try {
				new this(this.parser(e));
				return true;
			} catch {
				return false;
			}
		};
		f.IPv4.isValidCIDR = function(e) {
			try {
				this.parseCIDR(e);
				return true;
			} catch {
				return false;
			}
		};
		f.IPv4.isValidFourPartDecimal = function(e) {
			if (f.IPv4.isValid(e) && e.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return true;
			else return false;
		};
		f.IPv4.isValidCIDRFourPartDecimal = function(e) {
			const t = e.match(/^(.+)\/(\d+)$/);
			if (!f.IPv4.isValidCIDR(e) || !t) return false;
			return f.IPv4.isValidFourPartDecimal(t[1]);
		};
		f.IPv4.networkAddressFromCIDR = function(e) {
			let t, n, r, i, a;
			try {
				t = this.parseCIDR(e);
				r = t[0].toByteArray();
				a = this.subnetMaskFromPrefixLength(t[1]).toByteArray();
				i = [];
				n = 0;
				while (n < 4) {
					i.push(parseInt(r[n], 10) & parseInt(a[n], 10));
					n++;
				}
				return new this(i);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		f.IPv4.parse = function(e) {
			const t = this.parser(e);
			if (t === null) throw new Error("ipaddr: string is not formatted like an IPv4 Address");
			return new this(t);
		};
		f.IPv4.parseCIDR = function(e) {
			let t;
			if (t = e.match(/^(.+)\/(\d+)$/)) {
				const e = parseInt(t[2]);
				if (e >= 0 && e <= 32) {
					const n = [this.parse(t[1]), e];
					Object.defineProperty(n, "toString", { value: function() {
						return this.join("/");
					} });
					return n;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
		};
		f.IPv4.parser = function(e) {
			let t, r, i;
			if (t = e.match(n.fourOctet)) return (function() {
				const e = t.slice(1, 6);
				const n = [];
				for (let t = 0; t < e.length; t++) {
					r = e[t];
					n.push(u(r));
				}
				return n;
			})();
			else if (t = e.match(n.longValue)) {
				i = u(t[1]);
				if (i > 4294967295 || i < 0) throw new Error("ipaddr: address outside defined range");
				return (function() {
					const e = [];
					let t = 0;
					for (; t <= 24; t += 8) e.push(i >> t & 255);
					return e;
				})().reverse();
			} else if (t = e.match(n.twoOctet)) return (function() {
				const e = t.slice(1, 4);
				const n = [];
				i = u(e[1]);
				if (i > 16777215 || i < 0) throw new Error("ipaddr: address outside defined range");
				n.push(u(e[0]));
				n.push(i >> 16 & 255);
				n.push(i >> 8 & 255);
				n.push(i & 255);
				return n;
			})();
			else if (t = e.match(n.threeOctet)) return (function() {
				const e = t.slice(1, 5);
				const n = [];
				i = u(e[2]);
				if (i > 65535 || i < 0) throw new Error("ipaddr: address outside defined range");
				n.push(u(e[0]));
				n.push(u(e[1]));
				n.push(i >> 8 & 255);
				n.push(i & 255);
				return n;
			})();
			else return null;
		};
		f.IPv4.subnetMaskFromPrefixLength = function(e) {
			e = parseInt(e);
			if (Number.isNaN(e) || e < 0 || e > 32) throw new Error("ipaddr: invalid IPv4 prefix length");
			const t = [
				0,
				0,
				0,
				0
			];
			let n = 0;
			const r = Math.floor(e / 8);
			while (n < r) {
				t[n] = 255;
				n++;
			}
			if (r < 4) t[r] = Math.pow(2, e % 8) - 1 << 8 - e % 8;
			return new this(t);
		};
		f.IPv6 = (function() {
			function e(e, t) {
				let n, r;
				if (e.length === 16) {
					this.parts = [];
					for (n = 0; n <= 14; n += 2) this.parts.push(e[n] << 8 | e[n + 1]);
				} else if (e.length === 8) this.parts = e;
				else throw new Error("ipaddr: ipv6 part count should be 8 or 16");
				for (n = 0; n < this.parts.length; n++) {
					r = this.parts[n];
					if (!(0 <= r && r <= 65535)) throw new Error("ipaddr: ipv6 part should fit in 16 bits");
				}
				if (t) this.zoneId = t;
			}
			e.prototype.SpecialRanges = {
				unspecified: [new e([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 128],
				linkLocal: [new e([
					65152,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				multicast: [new e([
					65280,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 8],
				loopback: [new e([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					1
				]), 128],
				uniqueLocal: [new e([
					64512,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 7],
				ipv4Mapped: [new e([
					0,
					0,
					0,
					0,
					0,
					65535,
					0,
					0
				]), 96],
				deprecatedSiteLocal: [new e([
					65216,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				discard: [new e([
					256,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 64],
				rfc6145: [new e([
					0,
					0,
					0,
					0,
					65535,
					0,
					0,
					0
				]), 96],
				rfc6052: [[new e([
					100,
					65435,
					0,
					0,
					0,
					0,
					0,
					0
				]), 96], [new e([
					100,
					65435,
					1,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				"6to4": [new e([
					8194,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				teredo: [new e([
					8193,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				benchmarking: [new e([
					8193,
					2,
					0,
					0,
					0,
					0,
					0,
					0
				]), 48],
				amt: [new e([
					8193,
					3,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				as112v6: [[new e([
					8193,
					4,
					274,
					0,
					0,
					0,
					0,
					0
				]), 48], [new e([
					9760,
					79,
					32768,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				deprecatedOrchid: [new e([
					8193,
					16,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				orchid2: [new e([
					8193,
					32,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				droneRemoteIdProtocolEntityTags: [new e([
					8193,
					48,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				segmentRouting: [new e([
					24320,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				reserved: [
					[new e([
						8193,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 23],
					[new e([
						8193,
						3512,
						0,
						0,
						0,
						0,
						0,
						0
					]), 32],
					[new e([
						16383,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 20]
				]
			};
			e.prototype.isIPv4MappedAddress = function() {
				return this.range() === "ipv4Mapped";
			};
			e.prototype.kind = function() {
				return "ipv6";
			};
			e.prototype.match = function(e, t) {
				let n;
				if (t === void 0) {
					n = e;
					e = n[0];
					t = n[1];
				}
				if (e.kind() !== "ipv6") throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
				return l(this.parts, e.parts, 16, t);
			};
			e.prototype.prefixLengthFromSubnetMask = function() {
				let e = 0;
				let t = false;
				const n = {
					0: 16,
					32768: 15,
					49152: 14,
					57344: 13,
					61440: 12,
					63488: 11,
					64512: 10,
					65024: 9,
					65280: 8,
					65408: 7,
					65472: 6,
					65504: 5,
					65520: 4,
					65528: 3,
					65532: 2,
					65534: 1,
					65535: 0
				};
				let r, i;
				for (let a = 7; a >= 0; a -= 1) {
					r = this.parts[a];
					if (r in n) {
						i = n[r];
						if (t && i !== 0) return null;
						if (i !== 16) t = true;
						e += i;
					} else return null;
				}
				return 128 - e;
			};
			e.prototype.range = function() {
				return f.subnetMatch(this, this.SpecialRanges);
			};
			e.prototype.toByteArray = function() {
				let e;
				const t = [];
				const n = this.parts;
				for (let r = 0; r < n.length; r++) {
					e = n[r];
					t.push(e >> 8);
					t.push(e & 255);
				}
				return t;
			};
			e.prototype.toFixedLengthString = function() {
				const e = (function() {
					const e = [];
					for (let t = 0; t < this.parts.length; t++) e.push(d(this.parts[t].toString(16), 4));
					return e;
				}).call(this).join(":");
				let t = "";
				if (this.zoneId) t = `%${this.zoneId}`;
				return e + t;
			};
			e.prototype.toIPv4Address = function() {
				if (!this.isIPv4MappedAddress()) throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
				const e = this.parts.slice(-2);
				const t = e[0];
				const n = e[1];
				return new f.IPv4([
					t >> 8,
					t & 255,
					n >> 8,
					n & 255
				]);
			};
			e.prototype.toNormalizedString = function() {
				const e = (function() {
					const e = [];
					for (let t = 0; t < this.parts.length; t++) e.push(this.parts[t].toString(16));
					return e;
				}).call(this).join(":");
				let t = "";
				if (this.zoneId) t = `%${this.zoneId}`;
				return e + t;
			};
			e.prototype.toRFC5952String = function() {
				const e = /((^|:)(0(:|$)){2,})/g;
				let t = "";
				if (this.zoneId) t = `%${this.zoneId}`;
				const n = this.toNormalizedString();
				const r = n.slice(0, n.length - t.length);
				let i = 0;
				let a = -1;
				let o = -1;
				let s;
				while (s = e.exec(r)) {
					const e = (s[0].match(/0/g) || []).length;
					if (e > o) {
						o = e;
						i = s.index;
						a = s[0].length;
					}
				}
				if (a < 0) return r + t;
				return `${r.substring(0, i)}::${r.substring(i + a)}${t}`;
			};
			e.prototype.toString = function() {
				return this.toRFC5952String();
			};
			return e;
		})();
		f.IPv6.broadcastAddressFromCIDR = function(e) {
			try {
				const t = this.parseCIDR(e);
				const n = t[0].toByteArray();
				const r = this.subnetMaskFromPrefixLength(t[1]).toByteArray();
				const i = [];
				let a = 0;
				while (a < 16) {
					i.push(parseInt(n[a], 10) | parseInt(r[a], 10) ^ 255);
					a++;
				}
				return new this(i);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		f.IPv6.isIPv6 = function(e) {
			return this.parser(e) !== null;
		};
		f.IPv6.isValid = function(e) {
			if (typeof e === "string" && e.indexOf(":") === -1) return false;
			try {
				const t = this.parser(e);
				new this(t.parts, t.zoneId);
				return true;
			} catch {
				return false;
			}
		};
		f.IPv6.isValidCIDR = function(e) {
			if (typeof e === "string" && e.indexOf(":") === -1) return false;
			try {
				this.parseCIDR(e);
				return true;
			} catch {
				return false;
			}
		};
		f.IPv6.networkAddressFromCIDR = function(e) {
			let t, n, r, i, a;
			try {
				t = this.parseCIDR(e);
				r = t[0].toByteArray();
				a = this.subnetMaskFromPrefixLength(t[1]).toByteArray();
				i = [];
				n = 0;
				while (n < 16) {
					i.push(parseInt(r[n], 10) & parseInt(a[n], 10));
					n++;
				}
				return new this(i);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		f.IPv6.parse = function(e) {
			const t = this.parser(e);
			if (t === null) throw new Error("ipaddr: string is not formatted like an IPv6 Address");
			return new this(t.parts, t.zoneId);
		};
		f.IPv6.parseCIDR = function(e) {
			let t, n, r;
			if (n = e.match(/^(.+)\/(\d+)$/)) {
				t = parseInt(n[2]);
				if (t >= 0 && t <= 128) {
					r = [this.parse(n[1]), t];
					Object.defineProperty(r, "toString", { value: function() {
						return this.join("/");
					} });
					return r;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
		};
		f.IPv6.parser = function(e) {
			let t, n, r, i, a, o;
			if (r = e.match(s.deprecatedTransitional)) return this.parser(`::ffff:${r[1]}`);
			if (s.native.test(e)) return c(e, 8);
			if (r = e.match(s.transitional)) {
				o = r[6] || "";
				t = r[1];
				if (!r[1].endsWith("::")) t = t.slice(0, -1);
				t = c(t + o, 6);
				if (t && t.parts) {
					a = [
						parseInt(r[2]),
						parseInt(r[3]),
						parseInt(r[4]),
						parseInt(r[5])
					];
					for (n = 0; n < a.length; n++) {
						i = a[n];
						if (!(0 <= i && i <= 255)) return null;
					}
					t.parts.push(a[0] << 8 | a[1]);
					t.parts.push(a[2] << 8 | a[3]);
					return {
						parts: t.parts,
						zoneId: t.zoneId
					};
				}
			}
			return null;
		};
		f.IPv6.subnetMaskFromPrefixLength = function(e) {
			e = parseInt(e);
			if (Number.isNaN(e) || e < 0 || e > 128) throw new Error("ipaddr: invalid IPv6 prefix length");
			const t = [
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			let n = 0;
			const r = Math.floor(e / 8);
			while (n < r) {
				t[n] = 255;
				n++;
			}
			if (r < 16) t[r] = Math.pow(2, e % 8) - 1 << 8 - e % 8;
			return new this(t);
		};
		f.fromByteArray = function(e) {
			const t = e.length;
			if (t === 4) return new f.IPv4(e);
			else if (t === 16) return new f.IPv6(e);
			else throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
		};
		f.isValid = function(e) {
			return f.IPv6.isValid(e) || f.IPv4.isValid(e);
		};
		f.isValidCIDR = function(e) {
			return f.IPv6.isValidCIDR(e) || f.IPv4.isValidCIDR(e);
		};
		f.parse = function(e) {
			if (f.IPv6.isValid(e)) return f.IPv6.parse(e);
			else if (f.IPv4.isValid(e)) return f.IPv4.parse(e);
			else throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
		};
		f.parseCIDR = function(e) {
			try {
				return f.IPv6.parseCIDR(e);
			} catch {
				try {
					return f.IPv4.parseCIDR(e);
				} catch (e) {
					throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
				}
			}
		};
		f.process = function(e) {
			const t = this.parse(e);
			if (t.kind() === "ipv6" && t.isIPv4MappedAddress()) return t.toIPv4Address();
			else return t;
		};
		f.subnetMatch = function(e, t, n) {
			let r, i, a, o;
			if (n === void 0 || n === null) n = "unicast";
			for (i in t) if (Object.prototype.hasOwnProperty.call(t, i)) {
				a = t[i];
				if (a[0] && !(a[0] instanceof Array)) a = [a];
				for (r = 0; r < a.length; r++) {
					o = a[r];
					if (e.kind() === o[0].kind() && e.match.apply(e, o)) return i;
				}
			}
			return n;
		};
		if (typeof module !== "undefined" && module.exports) module.exports = f;
		else e.ipaddr = f;
	})(this$1);
})))(), 1);
function once(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// src/config/values/address.ts
const metadataRanges = {
	ipv4: ranges(import_ipaddr.default.IPv4, [
		"168.63.129.16/32",
		"100.100.100.200/32",
		"192.0.0.192/32"
	]),
	ipv6: ranges(import_ipaddr.default.IPv6, [
		"fd00:ec2::/32",
		"fd20:ce::254/128",
		"fd00:c1::a9fe:a9fe/128",
		"fd00:42::42/128",
		"fd00:a9fe:a9fe::1/128"
	])
};
const metadataNames = /* @__PURE__ */ new Set([
	...[
		"metadata",
		"metadata.google.internal",
		"metadata.goog",
		"metadata.azure.internal"
	],
	...[
		"instance-data",
		"instance-data.ec2.internal",
		"metadata.tencentyun.com"
	],
	...[
		"api.metadata.cloud.ibm.com",
		"metadata.platformequinix.com",
		"metadata.packet.net",
		"rancher-metadata"
	]
]);
function resolverName(host) {
	return (domainToASCII(host) || host.toLowerCase()).replace(/\.$/, "");
}
function addressKind(text) {
	const plain = resolverName(text).replace(/%.*$/, "");
	if (!/^[0-9]|:/.test(plain) || !import_ipaddr.default.isValid(plain)) return null;
	const address = import_ipaddr.default.process(plain);
	if (isForbidden(address) || embeddedIn(address).some(isForbidden)) return "forbidden";
	switch (address.range()) {
		case "loopback": return "loopback";
		case "unspecified": return "loopback";
		case "private":
		case "uniqueLocal":
		case "carrierGradeNat": return "private";
		case "rfc6052":
		case "6to4": return addressKind(String(embeddedIn(address)[0])) ?? "public";
		default: return "public";
	}
}
function isMetadataName(host) {
	return metadataNames.has(resolverName(host));
}
function isForbidden(address) {
	if (address.range() === "linkLocal") return true;
	return metadataRanges[address.kind()]().some(([start, bits]) => address.match(start, bits));
}
function ranges(kind, texts) {
	return once(() => texts.map((range) => kind.parseCIDR(range)));
}
function embeddedIn(address) {
	if (address.kind() === "ipv4") return [];
	const bytes = address.toByteArray();
	const at = (...indexes) => new import_ipaddr.default.IPv4(indexes.map((index) => bytes[index]));
	const last = at(12, 13, 14, 15);
	const begins = (...start) => start.every((byte, index) => bytes[index] === byte);
	if (begins(32, 2)) return [at(2, 3, 4, 5)];
	if (begins(0, 100, 255, 155)) return [last, at(6, 7, 9, 10)];
	if (begins(32, 1, 0, 0)) {
		const client = last.octets.map((octet) => octet ^ 255);
		return [at(4, 5, 6, 7), new import_ipaddr.default.IPv4(client)];
	}
	if (bytes.slice(0, 8).every((byte) => byte === 0)) return [last];
	return (bytes[8] & 253) === 0 && bytes[9] === 0 && bytes[10] === 94 && bytes[11] === 254 ? [last] : [];
}
// src/config/values/host.ts
const longest$1 = {
	name: 253,
	part: 63
};
function bareHost(given) {
	return given.replace(/^\[(.*)\]$/, "$1");
}
function hostFault(host) {
	if (host.includes("://")) return { kind: "url" };
	const unquoted = /^["'`](?<inner>[^"'`]+)["'`]$/.exec(host)?.groups?.inner;
	if (unquoted !== void 0 && hostFault(unquoted) === null) return {
		kind: "quotes",
		host: unquoted
	};
	if (/^[/@\\]/.test(host)) return { kind: "path" };
	if (/[,;]/.test(host)) return { kind: "several" };
	if (/\s/.test(host)) return { kind: "space" };
	const plain = host.replace(/%[\w.-]+$/, "");
	if (plain.includes(":") && import_ipaddr.default.isValid(plain)) return null;
	return partFault(host) ?? nameFault(host);
}
function partFault(host) {
	const [range = "", bits] = host.split("/", 2);
	if (bits !== void 0 && /^[0-9]{1,3}$/.test(bits) && import_ipaddr.default.isValid(range)) return { kind: "range" };
	const before = /^[^@]*@(?<rest>[^@]+)$/.exec(host)?.groups?.rest;
	if (before !== void 0) return {
		kind: "user",
		host: nameAlone(before)
	};
	if (/^[^/]+\//.test(host)) return {
		kind: "with-path",
		host: nameAlone(host)
	};
	const port = /^(?<name>[^:]+|\[[^\]]+\]):(?<port>[0-9]+)$/.exec(host)?.groups;
	return port === void 0 ? null : {
		kind: "port",
		host: bareHost(port.name),
		port: port.port
	};
}
function nameAlone(host) {
	return host.replace(/\/.*$/s, "").replace(/:[0-9]*$/, "");
}
function nameFault(host) {
	const parts = host.replace(/\.$/, "").split(".");
	if (host.length > longest$1.name || parts.some((part) => part.length > longest$1.part)) return { kind: "too-long" };
	if (parts.some((part) => part === "")) return { kind: "dots" };
	if (parts.length === 4 && parts.every((part) => /^[0-9]+$/.test(part)) && parts.some((part) => Number(part) > 255)) return { kind: "octet" };
	if (/^[\w.-]+$/.test(host)) return null;
	const character = /[^\p{L}\p{M}\p{N}._-]/u.exec(host)?.[0];
	return character === void 0 ? null : {
		kind: "character",
		codePoint: character.codePointAt(0)
	};
}
// src/config/policy/wildcard.ts
function matchesWildcard(pattern, text) {
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop();
	if (last === void 0) return text === pattern;
	if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
	let middle = text.slice(first.length, text.length - last.length);
	for (const part of rest) {
		const at = middle.indexOf(part);
		if (at === -1) return false;
		middle = middle.slice(at + part.length);
	}
	return true;
}
// src/config/policy/allowed-hosts.ts
function readAllowedHosts(words) {
	const allowed = {
		names: [],
		ranges: []
	};
	const errors = [];
	for (const word of words) {
		const read = readPattern(word);
		if (read.kind === "name") allowed.names.push(read.text);
		else if (read.kind === "range") allowed.ranges.push(read.text);
		else errors.push(`allowed-hosts: "${word}" ${read.text}`);
	}
	return {
		allowedHosts: words.length === 0 ? null : allowed,
		errors
	};
}
function judgeHost(allowed, host, resolvedBy) {
	if (allowed === null || isAllowedName(allowed, host)) return "allowed";
	if (addressOf(host) !== null) return isInRanges(allowed, host) ? "allowed" : "refused";
	return resolvedBy === "us" && allowed.ranges.length > 0 ? "by-address" : "refused";
}
function isAllowedName({ names }, host) {
	const name = resolverName(host);
	return !endsInNumber(name) && names.some((pattern) => matchesWildcard(pattern, name));
}
function isInRanges({ ranges }, text) {
	const address = addressOf(text);
	return address !== null && ranges.some((range) => isInRange(address, range));
}
function isInRange(address, range) {
	const [start, bits] = import_ipaddr.default.parseCIDR(range);
	return address.kind() === start.kind() && address.match(start, bits);
}
function addressOf(host) {
	const text = resolverName(host).replace(/%.*$/, "");
	return import_ipaddr.default.isValid(text) ? import_ipaddr.default.process(text) : null;
}
function endsInNumber(name) {
	return name.includes(":") || /(^|\.)(\d+|0x[0-9a-f]*)$/.test(name);
}
function readPattern(word) {
	const url = /^[a-z][a-z0-9+]*:\/\/(?:[^/@]*@)?(?<host>[^/:?]*)/i.exec(word)?.groups?.host;
	if (url !== void 0) return fault$2("is a URL. Write the host alone", url);
	const [start = "", bits] = word.split("/", 2);
	if (bits !== void 0) return readRange(bareHost(start), bits);
	const bare = bareHost(word);
	if (isCanonical(bare)) return range(import_ipaddr.default.process(bare));
	const port = /^(?<host>[^:]+|\[.+\]):\d*$/.exec(word)?.groups?.host;
	if (port !== void 0) return fault$2("holds a port, which is not judged. Write the host alone", port);
	return readName(word);
}
function readRange(start, bits) {
	if (!isCanonical(start)) return fault$2("is no range: what stands before the slash is no IP address");
	const address = import_ipaddr.default.parse(start);
	const most = address.kind() === "ipv4" ? 32 : 128;
	if (!/^\d{1,3}$/.test(bits) || Number(bits) > most) return fault$2(`is no range: behind the slash stands a number of bits from 0 to ${most}`);
	const first = (address.kind() === "ipv4" ? import_ipaddr.default.IPv4 : import_ipaddr.default.IPv6).networkAddressFromCIDR(`${start}/${bits}`).toString();
	if (first !== address.toString()) return fault$2("names one address and a range", `${first}/${bits}`, `or ${start}`);
	return {
		kind: "range",
		text: `${first}/${bits}`
	};
}
function readName(word) {
	const dotted = /^\.(?<rest>[^.].*)$/.exec(word)?.groups?.rest;
	if (dotted !== void 0) return fault$2("begins with a dot", `*.${dotted}`);
	const part = /^(?<octets>(?:\d{1,3}\.){1,3})(?:\*\.?){1,3}$/.exec(word)?.groups?.octets;
	if (part !== void 0) {
		const octets = part.slice(0, -1).split(".");
		return fault$2("has a * in an address. Write a range", `${[
			...octets,
			"0",
			"0",
			"0"
		].slice(0, 4).join(".")}/${octets.length * 8}`);
	}
	const character = /[^\p{L}\p{M}\p{N}._*-]/u.exec(word)?.[0];
	if (character !== void 0) return fault$2(`holds "${character}", which neither a name, an address nor a range has`);
	if (/[^.*]\*|\*[^.*]/.test(word) && /\P{ASCII}/u.test(word)) return fault$2("has a * within a part, and letters outside ASCII. Let the * be a whole part");
	const name = resolverName(word);
	if (endsInNumber(name)) return fault$2("is no IP address, and no name either: it ends in a number");
	if (/^$|\.\.|^\./.test(name)) return fault$2("is no host name: a part of it is missing");
	return {
		kind: "name",
		text: name
	};
}
function isCanonical(text) {
	return import_ipaddr.default.IPv4.isValidFourPartDecimal(text) || import_ipaddr.default.IPv6.isValid(text) && !text.includes("%");
}
function range(address) {
	return {
		kind: "range",
		text: `${address.toString()}/${address.kind() === "ipv4" ? 32 : 128}`
	};
}
function fault$2(what, ...meant) {
	return {
		kind: "fault",
		text: `${what}${meant.length === 0 || meant[0] === "" ? "." : `; did you mean ${meant.join(" ")}?`}`
	};
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
const e$13 = [];
const t$18 = [];
function n$19(n, r, i) {
	if (n === r) return 0;
	const a = i?.maxDistance;
	const o = n;
	if (n.length > r.length) {
		n = r;
		r = o;
	}
	let s = n.length;
	let c = r.length;
	while (s > 0 && n.charCodeAt(~-s) === r.charCodeAt(~-c)) {
		s--;
		c--;
	}
	let l = 0;
	while (l < s && n.charCodeAt(l) === r.charCodeAt(l)) l++;
	s -= l;
	c -= l;
	if (a !== void 0 && c - s > a) return a;
	if (s === 0) return a !== void 0 && c > a ? a : c;
	let u;
	let d;
	let f;
	let p;
	let m = 0;
	let h = 0;
	while (m < s) {
		t$18[m] = n.charCodeAt(l + m);
		e$13[m] = ++m;
	}
	while (h < c) {
		u = r.charCodeAt(l + h);
		f = h++;
		d = h;
		for (m = 0; m < s; m++) {
			p = u === t$18[m] ? f : f + 1;
			f = e$13[m];
			d = e$13[m] = f > d ? p > d ? d + 1 : p : p > f ? f + 1 : p;
		}
		if (a !== void 0) {
			let t = d;
			for (m = 0; m < s; m++) if (e$13[m] < t) t = e$13[m];
			if (t > a) return a;
		}
	}
	e$13.length = s;
	t$18.length = s;
	return a !== void 0 && d > a ? a : d;
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
	return wanted.length >= 3 && candidate.startsWith(wanted) ? 1 : n$19(wanted, candidate);
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
		text: `\u2026and ${left} more: see the report.`
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
// node_modules/yaml/browser/dist/nodes/identity.js
const e$12 = Symbol.for("yaml.alias");
const t$17 = Symbol.for("yaml.document");
const n$18 = Symbol.for("yaml.map");
const r$18 = Symbol.for("yaml.pair");
const i$15 = Symbol.for("yaml.scalar");
const a$14 = Symbol.for("yaml.seq");
const o$15 = Symbol.for("yaml.node.type");
const s$21 = (t) => !!t && typeof t === "object" && t[o$15] === e$12;
const c$21 = (e) => !!e && typeof e === "object" && e[o$15] === t$17;
const l$15 = (e) => !!e && typeof e === "object" && e[o$15] === n$18;
const u$10 = (e) => !!e && typeof e === "object" && e[o$15] === r$18;
const d$4 = (e) => !!e && typeof e === "object" && e[o$15] === i$15;
const f$2 = (e) => !!e && typeof e === "object" && e[o$15] === a$14;
function p$2(e) {
	if (e && typeof e === "object") switch (e[o$15]) {
		case n$18:
		case a$14: return true;
	}
	return false;
}
function m$2(t) {
	if (t && typeof t === "object") switch (t[o$15]) {
		case e$12:
		case n$18:
		case i$15:
		case a$14: return true;
	}
	return false;
}
const h$1 = (e) => (d$4(e) || p$2(e)) && !!e.anchor;
// node_modules/yaml/browser/dist/visit.js
const c$20 = Symbol("break visit");
const l$14 = Symbol("skip children");
const u$9 = Symbol("remove node");
function d$3(t, n) {
	const r = h(n);
	if (c$21(t)) {
		if (f$1(null, t.contents, r, Object.freeze([t])) === u$9) t.contents = null;
	} else f$1(null, t, r, Object.freeze([]));
}
d$3.BREAK = c$20;
d$3.SKIP = l$14;
d$3.REMOVE = u$9;
function f$1(e, i, a, o) {
	const s = g(e, i, a, o);
	if (m$2(s) || u$10(s)) {
		_(e, o, s);
		return f$1(e, s, a, o);
	}
	if (typeof s !== "symbol") {
		if (p$2(i)) {
			o = Object.freeze(o.concat(i));
			for (let e = 0; e < i.items.length; ++e) {
				const t = f$1(e, i.items[e], a, o);
				if (typeof t === "number") e = t - 1;
				else if (t === c$20) return c$20;
				else if (t === u$9) {
					i.items.splice(e, 1);
					e -= 1;
				}
			}
		} else if (u$10(i)) {
			o = Object.freeze(o.concat(i));
			const e = f$1("key", i.key, a, o);
			if (e === c$20) return c$20;
			else if (e === u$9) i.key = null;
			const t = f$1("value", i.value, a, o);
			if (t === c$20) return c$20;
			else if (t === u$9) i.value = null;
		}
	}
	return s;
}
async function p$1(t, n) {
	const r = h(n);
	if (c$21(t)) {
		if (await m$1(null, t.contents, r, Object.freeze([t])) === u$9) t.contents = null;
	} else await m$1(null, t, r, Object.freeze([]));
}
p$1.BREAK = c$20;
p$1.SKIP = l$14;
p$1.REMOVE = u$9;
async function m$1(e, i, a, o) {
	const s = await g(e, i, a, o);
	if (m$2(s) || u$10(s)) {
		_(e, o, s);
		return m$1(e, s, a, o);
	}
	if (typeof s !== "symbol") {
		if (p$2(i)) {
			o = Object.freeze(o.concat(i));
			for (let e = 0; e < i.items.length; ++e) {
				const t = await m$1(e, i.items[e], a, o);
				if (typeof t === "number") e = t - 1;
				else if (t === c$20) return c$20;
				else if (t === u$9) {
					i.items.splice(e, 1);
					e -= 1;
				}
			}
		} else if (u$10(i)) {
			o = Object.freeze(o.concat(i));
			const e = await m$1("key", i.key, a, o);
			if (e === c$20) return c$20;
			else if (e === u$9) i.key = null;
			const t = await m$1("value", i.value, a, o);
			if (t === c$20) return c$20;
			else if (t === u$9) i.value = null;
		}
	}
	return s;
}
function h(e) {
	if (typeof e === "object" && (e.Collection || e.Node || e.Value)) return Object.assign({
		Alias: e.Node,
		Map: e.Node,
		Scalar: e.Node,
		Seq: e.Node
	}, e.Value && {
		Map: e.Value,
		Scalar: e.Value,
		Seq: e.Value
	}, e.Collection && {
		Map: e.Collection,
		Seq: e.Collection
	}, e);
	return e;
}
function g(e, t, r, c) {
	if (typeof r === "function") return r(e, t, c);
	if (l$15(t)) return r.Map?.(e, t, c);
	if (f$2(t)) return r.Seq?.(e, t, c);
	if (u$10(t)) return r.Pair?.(e, t, c);
	if (d$4(t)) return r.Scalar?.(e, t, c);
	if (s$21(t)) return r.Alias?.(e, t, c);
}
function _(t, i, a) {
	const o = i[i.length - 1];
	if (p$2(o)) o.items[t] = a;
	else if (u$10(o)) {
		if (t === "key") o.key = a;
		else o.value = a;
	} else if (c$21(o)) o.contents = a;
	else {
		const e = s$21(o) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${e} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/directives.js
const n$17 = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const r$17 = (e) => e.replace(/[!,[\]{}]/g, (e) => n$17[e]);
var i$14 = class i$14 {
	constructor(e, t) {
		this.docStart = null;
		this.docEnd = false;
		this.yaml = Object.assign({}, i$14.defaultYaml, e);
		this.tags = Object.assign({}, i$14.defaultTags, t);
	}
	clone() {
		const e = new i$14(this.yaml, this.tags);
		e.docStart = this.docStart;
		return e;
	}
	atDocument() {
		const e = new i$14(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: i$14.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, i$14.defaultTags);
		}
		return e;
	}
	add(e, t) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: i$14.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, i$14.defaultTags);
			this.atNextDocument = false;
		}
		const n = e.trim().split(/[ \t]+/);
		const r = n.shift();
		switch (r) {
			case "%TAG": {
				if (n.length !== 2) {
					t(0, "%TAG directive should contain exactly two parts");
					if (n.length < 2) return false;
				}
				const [e, r] = n;
				this.tags[e] = r;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (n.length !== 1) {
					t(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [e] = n;
				if (e === "1.1" || e === "1.2") {
					this.yaml.version = e;
					return true;
				} else {
					const n = /^\d+\.\d+$/.test(e);
					t(6, `Unsupported YAML version ${e}`, n);
					return false;
				}
			}
			default:
				t(0, `Unknown directive ${r}`, true);
				return false;
		}
	}
	tagName(e, t) {
		if (e === "!") return "!";
		if (e[0] !== "!") {
			t(`Not a valid tag: ${e}`);
			return null;
		}
		if (e[1] === "<") {
			const n = e.slice(2, -1);
			if (n === "!" || n === "!!") {
				t(`Verbatim tags aren't resolved, so ${e} is invalid.`);
				return null;
			}
			if (e[e.length - 1] !== ">") t("Verbatim tags must end with a >");
			return n;
		}
		const [, n, r] = e.match(/^(.*!)([^!]*)$/s);
		if (!r) t(`The ${e} tag has no suffix`);
		const i = this.tags[n];
		if (i) try {
			return i + decodeURIComponent(r);
		} catch (e) {
			t(String(e));
			return null;
		}
		if (n === "!") return e;
		t(`Could not resolve tag: ${e}`);
		return null;
	}
	tagString(e) {
		for (const [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + r$17(e.substring(n.length));
		return e[0] === "!" ? e : `!<${e}>`;
	}
	toString(n) {
		const r = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const i = Object.entries(this.tags);
		let a;
		if (n && i.length > 0 && m$2(n.contents)) {
			const r = {};
			d$3(n.contents, (t, n) => {
				if (m$2(n) && n.tag) r[n.tag] = true;
			});
			a = Object.keys(r);
		} else a = [];
		for (const [e, t] of i) {
			if (e === "!!" && t === "tag:yaml.org,2002:") continue;
			if (!n || a.some((e) => e.startsWith(t))) r.push(`%TAG ${e} ${t}`);
		}
		return r.join("\n");
	}
};
i$14.defaultYaml = {
	explicit: false,
	version: "1.2"
};
i$14.defaultTags = { "!!": "tag:yaml.org,2002:" };
// node_modules/yaml/browser/dist/doc/anchors.js
function r$16(e) {
	if (/[\x00-\x19\s,[\]{}]/.test(e)) {
		const n = `Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;
		throw new Error(n);
	}
	return true;
}
function i$13(e) {
	const t = /* @__PURE__ */ new Set();
	d$3(e, { Value(e, n) {
		if (n.anchor) t.add(n.anchor);
	} });
	return t;
}
function a$13(e, t) {
	for (let n = 1;; ++n) {
		const r = `${e}${n}`;
		if (!t.has(r)) return r;
	}
}
function o$14(n, r) {
	const o = [];
	const s = /* @__PURE__ */ new Map();
	let c = null;
	return {
		onAnchor: (e) => {
			o.push(e);
			c ?? (c = i$13(n));
			const t = a$13(r, c);
			c.add(t);
			return t;
		},
		setAnchors: () => {
			for (const n of o) {
				const r = s.get(n);
				if (typeof r === "object" && r.anchor && (d$4(r.node) || p$2(r.node))) r.node.anchor = r.anchor;
				else {
					const e = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					e.source = n;
					throw e;
				}
			}
		},
		sourceObjects: s
	};
}
// node_modules/yaml/browser/dist/doc/applyReviver.js
function e$11(t, n, r, i) {
	if (i && typeof i === "object") {
		if (Array.isArray(i)) for (let n = 0, r = i.length; n < r; ++n) {
			const r = i[n];
			const a = e$11(t, i, String(n), r);
			if (a === void 0) delete i[n];
			else if (a !== r) i[n] = a;
		}
		else if (i instanceof Map) for (const n of Array.from(i.keys())) {
			const r = i.get(n);
			const a = e$11(t, i, n, r);
			if (a === void 0) i.delete(n);
			else if (a !== r) i.set(n, a);
		}
		else if (i instanceof Set) for (const n of Array.from(i)) {
			const r = e$11(t, i, n, n);
			if (r === void 0) i.delete(n);
			else if (r !== n) {
				i.delete(n);
				i.add(r);
			}
		}
		else for (const [n, r] of Object.entries(i)) {
			const a = e$11(t, i, n, r);
			if (a === void 0) delete i[n];
			else if (a !== r) i[n] = a;
		}
	}
	return t.call(n, r, i);
}
// node_modules/yaml/browser/dist/nodes/toJS.js
function t$16(n, r, i) {
	if (Array.isArray(n)) return n.map((e, n) => t$16(e, String(n), i));
	if (n && typeof n.toJSON === "function") {
		if (!i || !h$1(n)) return n.toJSON(r, i);
		const t = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		i.anchors.set(n, t);
		i.onCreate = (e) => {
			t.res = e;
			delete i.onCreate;
		};
		const a = n.toJSON(r, i);
		if (i.onCreate) i.onCreate(a);
		return a;
	}
	if (typeof n === "bigint" && !i?.keep) return Number(n);
	return n;
}
// node_modules/yaml/browser/dist/nodes/Node.js
var i$12 = class {
	constructor(e) {
		Object.defineProperty(this, o$15, { value: e });
	}
	clone() {
		const e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) e.range = this.range.slice();
		return e;
	}
	toJS(t, { mapAsMap: i, maxAliasCount: a, onAnchor: o, reviver: s } = {}) {
		if (!c$21(t)) throw new TypeError("A document argument is required");
		const c = {
			anchors: /* @__PURE__ */ new Map(),
			doc: t,
			keep: true,
			mapAsMap: i === true,
			mapKeyWarned: false,
			maxAliasCount: typeof a === "number" ? a : 100
		};
		const l = t$16(this, "", c);
		if (typeof o === "function") for (const { count: e, res: t } of c.anchors.values()) o(t, e);
		return typeof s === "function" ? e$11(s, { "": l }, "", l) : l;
	}
};
// node_modules/yaml/browser/dist/nodes/Alias.js
var l$13 = class extends i$12 {
	constructor(e) {
		super(e$12);
		this.source = e;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	resolve(e, n) {
		if (n?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let i;
		if (n?.aliasResolveCache) i = n.aliasResolveCache;
		else {
			i = [];
			d$3(e, { Node: (e, t) => {
				if (s$21(t) || h$1(t)) i.push(t);
			} });
			if (n) n.aliasResolveCache = i;
		}
		let a = void 0;
		for (const e of i) {
			if (e === this) break;
			if (e.anchor === this.source) a = e;
		}
		if (a && n) {
			const { anchors: e, doc: t, maxAliasCount: r } = n;
			let i = e.get(a);
			if (!i) {
				t$16(a, null, n);
				i = e.get(a);
			}
			if (i?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (r >= 0) {
				i.count += 1;
				if (i.aliasCount === 0) i.aliasCount = u$8(t, a, e);
				if (i.count * i.aliasCount > r) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return a;
	}
	toJSON(e, t) {
		if (!t) return { source: this.source };
		const n = this.resolve(t.doc, t);
		if (!n) {
			const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(e);
		}
		return t.anchors.get(n).res;
	}
	toString(t, n, r) {
		const i = `*${this.source}`;
		if (t) {
			r$16(this.source);
			if (t.options.verifyAliasOrder && !t.anchors.has(this.source)) {
				const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(e);
			}
			if (t.implicitKey) return `${i} `;
		}
		return i;
	}
};
function u$8(e, t, n) {
	if (s$21(t)) {
		const r = t.resolve(e);
		const i = n && r && n.get(r);
		return i ? i.count * i.aliasCount : 0;
	} else if (p$2(t)) {
		let r = 0;
		for (const i of t.items) {
			const t = u$8(e, i, n);
			if (t > r) r = t;
		}
		return r;
	} else if (u$10(t)) {
		const r = u$8(e, t.key, n);
		const i = u$8(e, t.value, n);
		return Math.max(r, i);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const r$15 = (e) => !e || typeof e !== "function" && typeof e !== "object";
var i$11 = class extends i$12 {
	constructor(t) {
		super(i$15);
		this.value = t;
	}
	toJSON(e, t) {
		return t?.keep ? this.value : t$16(this.value, e, t);
	}
	toString() {
		return String(this.value);
	}
};
i$11.BLOCK_FOLDED = "BLOCK_FOLDED";
i$11.BLOCK_LITERAL = "BLOCK_LITERAL";
i$11.PLAIN = "PLAIN";
i$11.QUOTE_DOUBLE = "QUOTE_DOUBLE";
i$11.QUOTE_SINGLE = "QUOTE_SINGLE";
// node_modules/yaml/browser/dist/doc/createNode.js
const s$20 = "tag:yaml.org,2002:";
function c$19(e, t, n) {
	if (t) {
		const e = n.filter((e) => e.tag === t);
		const r = e.find((e) => !e.format) ?? e[0];
		if (!r) throw new Error(`Tag ${t} not found`);
		return r;
	}
	return n.find((t) => t.identify?.(e) && !t.format);
}
function l$12(l, u, d) {
	if (c$21(l)) l = l.contents;
	if (m$2(l)) return l;
	if (u$10(l)) {
		const e = d.schema[n$18].createNode?.(d.schema, null, d);
		e.items.push(l);
		return e;
	}
	if (l instanceof String || l instanceof Number || l instanceof Boolean || typeof BigInt !== "undefined" && l instanceof BigInt) l = l.valueOf();
	const { aliasDuplicateObjects: f, onAnchor: p, onTagObj: m, schema: h, sourceObjects: g } = d;
	let _ = void 0;
	if (f && l && typeof l === "object") {
		_ = g.get(l);
		if (_) {
			_.anchor ?? (_.anchor = p(l));
			return new l$13(_.anchor);
		} else {
			_ = {
				anchor: null,
				node: null
			};
			g.set(l, _);
		}
	}
	if (u?.startsWith("!!")) u = s$20 + u.slice(2);
	let v = c$19(l, u, h.tags);
	if (!v) {
		if (l && typeof l.toJSON === "function") l = l.toJSON();
		if (!l || typeof l !== "object") {
			const e = new i$11(l);
			if (_) _.node = e;
			return e;
		}
		v = l instanceof Map ? h[n$18] : Symbol.iterator in Object(l) ? h[a$14] : h[n$18];
	}
	if (m) {
		m(v);
		delete d.onTagObj;
	}
	const y = v?.createNode ? v.createNode(d.schema, l, d) : typeof v?.nodeClass?.from === "function" ? v.nodeClass.from(d.schema, l, d) : new i$11(l);
	if (u) y.tag = u;
	else if (!v.default) y.tag = v.tag;
	if (_) _.node = y;
	return y;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
function o$13(t, n, r) {
	let i = r;
	for (let e = n.length - 1; e >= 0; --e) {
		const t = n[e];
		if (typeof t === "number" && Number.isInteger(t) && t >= 0) {
			const e = [];
			e[t] = i;
			i = e;
		} else i = /* @__PURE__ */ new Map([[t, i]]);
	}
	return l$12(i, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema: t,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const s$19 = (e) => e == null || typeof e === "object" && !!e[Symbol.iterator]().next().done;
var c$18 = class extends i$12 {
	constructor(e, t) {
		super(e);
		Object.defineProperty(this, "schema", {
			value: t,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	clone(e) {
		const r = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (e) r.schema = e;
		r.items = r.items.map((r) => m$2(r) || u$10(r) ? r.clone(e) : r);
		if (this.range) r.range = this.range.slice();
		return r;
	}
	addIn(e, t) {
		if (s$19(e)) this.add(t);
		else {
			const [n, ...i] = e;
			const a = this.get(n, true);
			if (p$2(a)) a.addIn(i, t);
			else if (a === void 0 && this.schema) this.set(n, o$13(this.schema, i, t));
			else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`);
		}
	}
	deleteIn(e) {
		const [t, ...n] = e;
		if (n.length === 0) return this.delete(t);
		const i = this.get(t, true);
		if (p$2(i)) return i.deleteIn(n);
		else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`);
	}
	getIn(e, t) {
		const [n, ...a] = e;
		const o = this.get(n, true);
		if (a.length === 0) return !t && d$4(o) ? o.value : o;
		else return p$2(o) ? o.getIn(a, t) : void 0;
	}
	hasAllNullValues(e) {
		return this.items.every((t) => {
			if (!u$10(t)) return false;
			const r = t.value;
			return r == null || e && d$4(r) && r.value == null && !r.commentBefore && !r.comment && !r.tag;
		});
	}
	hasIn(e) {
		const [t, ...n] = e;
		if (n.length === 0) return this.has(t);
		const i = this.get(t, true);
		return p$2(i) ? i.hasIn(n) : false;
	}
	setIn(e, t) {
		const [n, ...i] = e;
		if (i.length === 0) this.set(n, t);
		else {
			const e = this.get(n, true);
			if (p$2(e)) e.setIn(i, t);
			else if (e === void 0 && this.schema) this.set(n, o$13(this.schema, i, t));
			else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyComment.js
const e$10 = (e) => e.replace(/^(?!$)(?: $)?/gm, "#");
function t$15(e, t) {
	if (/^\n+$/.test(e)) return e.substring(1);
	return t ? e.replace(/^(?! *$)/gm, t) : e;
}
const n$16 = (e, n, r) => e.endsWith("\n") ? t$15(r, n) : r.includes("\n") ? "\n" + t$15(r, n) : (e.endsWith(" ") ? "" : " ") + r;
// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const e$9 = "flow";
const t$14 = "block";
const n$15 = "quoted";
function r$14(e, r, a = "flow", { indentAtStart: o, lineWidth: s = 80, minContentWidth: c = 20, onFold: l, onOverflow: u } = {}) {
	if (!s || s < 0) return e;
	if (s < c) c = 0;
	const d = Math.max(1 + c, 1 + s - r.length);
	if (e.length <= d) return e;
	const f = [];
	const p = {};
	let m = s - r.length;
	if (typeof o === "number") {
		if (o > s - Math.max(2, c)) f.push(0);
		else m = s - o;
	}
	let h = void 0;
	let g = void 0;
	let _ = false;
	let v = -1;
	let y = -1;
	let b = -1;
	if (a === "block") {
		v = i$10(e, v, r.length);
		if (v !== -1) m = v + d;
	}
	for (let o; o = e[v += 1];) {
		if (a === "quoted" && o === "\\") {
			y = v;
			switch (e[v + 1]) {
				case "x":
					v += 3;
					break;
				case "u":
					v += 5;
					break;
				case "U":
					v += 9;
					break;
				default: v += 1;
			}
			b = v;
		}
		if (o === "\n") {
			if (a === "block") v = i$10(e, v, r.length);
			m = v + r.length + d;
			h = void 0;
		} else {
			if (o === " " && g && g !== " " && g !== "\n" && g !== "	") {
				const t = e[v + 1];
				if (t && t !== " " && t !== "\n" && t !== "	") h = v;
			}
			if (v >= m) {
				if (h) {
					f.push(h);
					m = h + d;
					h = void 0;
				} else if (a === "quoted") {
					while (g === " " || g === "	") {
						g = o;
						o = e[v += 1];
						_ = true;
					}
					const t = v > b + 1 ? v - 2 : y - 1;
					if (p[t]) return e;
					f.push(t);
					p[t] = true;
					m = t + d;
					h = void 0;
				} else _ = true;
			}
		}
		g = o;
	}
	if (_ && u) u();
	if (f.length === 0) return e;
	if (l) l();
	let x = e.slice(0, f[0]);
	for (let t = 0; t < f.length; ++t) {
		const i = f[t];
		const o = f[t + 1] || e.length;
		if (i === 0) x = `\n${r}${e.slice(0, o)}`;
		else {
			if (a === "quoted" && p[i]) x += `${e[i]}\\`;
			x += `\n${r}${e.slice(i + 1, o)}`;
		}
	}
	return x;
}
function i$10(e, t, n) {
	let r = t;
	let i = t + 1;
	let a = e[i];
	while (a === " " || a === "	") if (t < i + n) a = e[++t];
	else {
		do
			a = e[++t];
		while (a && a !== "\n");
		r = t;
		i = t + 1;
		a = e[i];
	}
	return r;
}
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const a$12 = (e, t) => ({
	indentAtStart: t ? e.indent.length : e.indentAtStart,
	lineWidth: e.options.lineWidth,
	minContentWidth: e.options.minContentWidth
});
const o$12 = (e) => /^(%|---|\.\.\.)/m.test(e);
function s$18(e, t, n) {
	if (!t || t < 0) return false;
	const r = t - n;
	const i = e.length;
	if (i <= r) return false;
	for (let t = 0, n = 0; t < i; ++t) if (e[t] === "\n") {
		if (t - n > r) return true;
		n = t + 1;
		if (i - n <= r) return false;
	}
	return true;
}
function c$17(e, n) {
	const i = JSON.stringify(e);
	if (n.options.doubleQuotedAsJSON) return i;
	const { implicitKey: s } = n;
	const c = n.options.doubleQuotedMinMultiLineLength;
	const l = n.indent || (o$12(e) ? "  " : "");
	let u = "";
	let d = 0;
	for (let e = 0, t = i[e]; t; t = i[++e]) {
		if (t === " " && i[e + 1] === "\\" && i[e + 2] === "n") {
			u += i.slice(d, e) + "\\ ";
			e += 1;
			d = e;
			t = "\\";
		}
		if (t === "\\") switch (i[e + 1]) {
			case "u":
				{
					u += i.slice(d, e);
					const t = i.substr(e + 2, 4);
					switch (t) {
						case "0000":
							u += "\\0";
							break;
						case "0007":
							u += "\\a";
							break;
						case "000b":
							u += "\\v";
							break;
						case "001b":
							u += "\\e";
							break;
						case "0085":
							u += "\\N";
							break;
						case "00a0":
							u += "\\_";
							break;
						case "2028":
							u += "\\L";
							break;
						case "2029":
							u += "\\P";
							break;
						default: if (t.substr(0, 2) === "00") u += "\\x" + t.substr(2);
						else u += i.substr(e, 6);
					}
					e += 5;
					d = e + 1;
				}
				break;
			case "n":
				if (s || i[e + 2] === "\"" || i.length < c) e += 1;
				else {
					u += i.slice(d, e) + "\n\n";
					while (i[e + 2] === "\\" && i[e + 3] === "n" && i[e + 4] !== "\"") {
						u += "\n";
						e += 2;
					}
					u += l;
					if (i[e + 2] === " ") u += "\\";
					e += 1;
					d = e + 1;
				}
				break;
			default: e += 1;
		}
	}
	u = d ? u + i.slice(d) : i;
	return s ? u : r$14(u, l, n$15, a$12(n, false));
}
function l$11(e, r) {
	if (r.options.singleQuote === false || r.implicitKey && e.includes("\n") || /[ \t]\n|\n[ \t]/.test(e)) return c$17(e, r);
	const i = r.indent || (o$12(e) ? "  " : "");
	const s = "'" + e.replace(/'/g, "''").replace(/\n+/g, `$&\n${i}`) + "'";
	return r.implicitKey ? s : r$14(s, i, e$9, a$12(r, false));
}
function u$7(e, t) {
	const { singleQuote: n } = t.options;
	let r;
	if (n === false) r = c$17;
	else {
		const t = e.includes("\"");
		const i = e.includes("'");
		if (t && !i) r = l$11;
		else if (i && !t) r = c$17;
		else r = n ? l$11 : c$17;
	}
	return r(e, t);
}
let d$2;
try {
	d$2 = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	d$2 = /\n+(?!\n|$)/g;
}
function f({ comment: n, type: r, value: c }, l, f, p) {
	const { blockQuote: m, commentString: h, lineWidth: g } = l.options;
	if (!m || /\n[\t ]+$/.test(c)) return u$7(c, l);
	const _ = l.indent || (l.forceBlockIndent || o$12(c) ? "  " : "");
	const v = m === "literal" ? true : m === "folded" || r === i$11.BLOCK_FOLDED ? false : r === i$11.BLOCK_LITERAL ? true : !s$18(c, g, _.length);
	if (!c) return v ? "|\n" : ">\n";
	let y;
	let b;
	for (b = c.length; b > 0; --b) {
		const e = c[b - 1];
		if (e !== "\n" && e !== "	" && e !== " ") break;
	}
	let x = c.substring(b);
	const S = x.indexOf("\n");
	if (S === -1) y = "-";
	else if (c === x || S !== x.length - 1) {
		y = "+";
		if (p) p();
	} else y = "";
	if (x) {
		c = c.slice(0, -x.length);
		if (x[x.length - 1] === "\n") x = x.slice(0, -1);
		x = x.replace(d$2, `$&${_}`);
	}
	let C = false;
	let w;
	let T = -1;
	for (w = 0; w < c.length; ++w) {
		const e = c[w];
		if (e === " ") C = true;
		else if (e === "\n") T = w;
		else break;
	}
	let E = c.substring(0, T < w ? T + 1 : w);
	if (E) {
		c = c.substring(E.length);
		E = E.replace(/\n+/g, `$&${_}`);
	}
	let O = (C ? _ ? "2" : "1" : "") + y;
	if (n) {
		O += " " + h(n.replace(/ ?[\r\n]+/g, " "));
		if (f) f();
	}
	if (!v) {
		const n = c.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${_}`);
		let o = false;
		const s = a$12(l, true);
		if (m !== "folded" && r !== i$11.BLOCK_FOLDED) s.onOverflow = () => {
			o = true;
		};
		const u = r$14(`${E}${n}${x}`, _, t$14, s);
		if (!o) return `>${O}\n${_}${u}`;
	}
	c = c.replace(/\n+/g, `$&${_}`);
	return `|${O}\n${_}${E}${c}${x}`;
}
function p(r, i, s, c) {
	const { type: l, value: d } = r;
	const { actualString: p, implicitKey: m, indent: h, indentStep: g, inFlow: _ } = i;
	if (m && d.includes("\n") || _ && /[[\]{},]/.test(d)) return u$7(d, i);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(d)) return m || _ || !d.includes("\n") ? u$7(d, i) : f(r, i, s, c);
	if (!m && !_ && l !== i$11.PLAIN && d.includes("\n")) return f(r, i, s, c);
	if (o$12(d)) {
		if (h === "") {
			i.forceBlockIndent = true;
			return f(r, i, s, c);
		} else if (m && h === g) return u$7(d, i);
	}
	const v = d.replace(/\n+/g, `$&\n${h}`);
	if (p) {
		const e = (e) => e.default && e.tag !== "tag:yaml.org,2002:str" && e.test?.test(v);
		const { compat: t, tags: n } = i.doc.schema;
		if (n.some(e) || t?.some(e)) return u$7(d, i);
	}
	return m ? v : r$14(v, h, e$9, a$12(i, false));
}
function m(t, n, r, i) {
	const { implicitKey: a, inFlow: o } = n;
	const s = typeof t.value === "string" ? t : Object.assign({}, t, { value: String(t.value) });
	let { type: d } = t;
	if (d !== i$11.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)) d = i$11.QUOTE_DOUBLE;
	}
	const m = (t) => {
		switch (t) {
			case i$11.BLOCK_FOLDED:
			case i$11.BLOCK_LITERAL: return a || o ? u$7(s.value, n) : f(s, n, r, i);
			case i$11.QUOTE_DOUBLE: return c$17(s.value, n);
			case i$11.QUOTE_SINGLE: return l$11(s.value, n);
			case i$11.PLAIN: return p(s, n, r, i);
			default: return null;
		}
	};
	let h = m(d);
	if (h === null) {
		const { defaultKeyType: e, defaultStringType: t } = n.options;
		const r = a && e || t;
		h = m(r);
		if (h === null) throw new Error(`Unsupported default string type ${r}`);
	}
	return h;
}
// node_modules/yaml/browser/dist/stringify/stringify.js
function c$16(e, t) {
	const n = Object.assign({
		blockQuote: true,
		commentString: e$10,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, e.schema.toStringOptions, t);
	let r;
	switch (n.collectionStyle) {
		case "block":
			r = false;
			break;
		case "flow":
			r = true;
			break;
		default: r = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc: e,
		flowCollectionPadding: n.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof n.indent === "number" ? " ".repeat(n.indent) : "  ",
		inFlow: r,
		options: n
	};
}
function l$10(e, t) {
	if (t.tag) {
		const n = e.filter((e) => e.tag === t.tag);
		if (n.length > 0) return n.find((e) => e.format === t.format) ?? n[0];
	}
	let n = void 0;
	let r;
	if (d$4(t)) {
		r = t.value;
		let i = e.filter((e) => e.identify?.(r));
		if (i.length > 1) {
			const e = i.filter((e) => e.test);
			if (e.length > 0) i = e;
		}
		n = i.find((e) => e.format === t.format) ?? i.find((e) => !e.format);
	} else {
		r = t;
		n = e.find((e) => e.nodeClass && r instanceof e.nodeClass);
	}
	if (!n) {
		const e = r?.constructor?.name ?? (r === null ? "null" : typeof r);
		throw new Error(`Tag not resolved for ${e} value`);
	}
	return n;
}
function u$6(t, n, { anchors: r, doc: o }) {
	if (!o.directives) return "";
	const s = [];
	const c = (d$4(t) || p$2(t)) && t.anchor;
	if (c && r$16(c)) {
		r.add(c);
		s.push(`&${c}`);
	}
	const l = t.tag ?? (n.default ? null : n.tag);
	if (l) s.push(o.directives.tagString(l));
	return s.join(" ");
}
function d$1(e, a, o, c) {
	if (u$10(e)) return e.toString(a, o, c);
	if (s$21(e)) {
		if (a.doc.directives) return e.toString(a);
		if (a.resolvedAliases?.has(e)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (a.resolvedAliases) a.resolvedAliases.add(e);
			else a.resolvedAliases = /* @__PURE__ */ new Set([e]);
			e = e.resolve(a.doc);
		}
	}
	let d = void 0;
	const f = m$2(e) ? e : a.doc.createNode(e, { onTagObj: (e) => d = e });
	d ?? (d = l$10(a.doc.schema.tags, f));
	const p = u$6(f, d, a);
	if (p.length > 0) a.indentAtStart = (a.indentAtStart ?? 0) + p.length + 1;
	const m$3 = typeof d.stringify === "function" ? d.stringify(f, a, o, c) : d$4(f) ? m(f, a, o, c) : f.toString(a, o, c);
	if (!p) return m$3;
	return d$4(f) || m$3[0] === "{" || m$3[0] === "[" ? `${p} ${m$3}` : `${p}\n${a.indent}${m$3}`;
}
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function c$15({ key: c, value: l }, u, d, f) {
	const { allNullValues: p, doc: m, indent: h, indentStep: g, options: { commentString: _, indentSeq: v, simpleKeys: y } } = u;
	let b = m$2(c) && c.comment || null;
	if (y) {
		if (b) throw new Error("With simple keys, key nodes cannot have comments");
		if (p$2(c) || !m$2(c) && typeof c === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let x = !y && (!c || b && l == null && !u.inFlow || p$2(c) || (d$4(c) ? c.type === i$11.BLOCK_FOLDED || c.type === i$11.BLOCK_LITERAL : typeof c === "object"));
	u = Object.assign({}, u, {
		allNullValues: false,
		implicitKey: !x && (y || !p),
		indent: h + g
	});
	let S = false;
	let C = false;
	let w = d$1(c, u, () => S = true, () => C = true);
	if (!x && !u.inFlow && w.length > 1024) {
		if (y) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		x = true;
	}
	if (u.inFlow) {
		if (p || l == null) {
			if (S && d) d();
			return w === "" ? "?" : x ? `? ${w}` : w;
		}
	} else if (p && !y || l == null && x) {
		w = `? ${w}`;
		if (b && !S) w += n$16(w, u.indent, _(b));
		else if (C && f) f();
		return w;
	}
	if (S) b = null;
	if (x) {
		if (b) w += n$16(w, u.indent, _(b));
		w = `? ${w}\n${h}:`;
	} else {
		w = `${w}:`;
		if (b) w += n$16(w, u.indent, _(b));
	}
	let T, E, D;
	if (m$2(l)) {
		T = !!l.spaceBefore;
		E = l.commentBefore;
		D = l.comment;
	} else {
		T = false;
		E = null;
		D = null;
		if (l && typeof l === "object") l = m.createNode(l);
	}
	u.implicitKey = false;
	if (!x && !b && d$4(l)) u.indentAtStart = w.length + 1;
	C = false;
	if (!v && g.length >= 2 && !u.inFlow && !x && f$2(l) && !l.flow && !l.tag && !l.anchor) u.indent = u.indent.substring(2);
	let O = false;
	const k = d$1(l, u, () => O = true, () => C = true);
	let A = " ";
	if (b || T || E) {
		A = T ? "\n" : "";
		if (E) {
			const e = _(E);
			A += `\n${t$15(e, u.indent)}`;
		}
		if (k === "" && !u.inFlow) {
			if (A === "\n" && D) A = "\n\n";
		} else A += `\n${u.indent}`;
	} else if (!x && p$2(l)) {
		const e = k[0];
		const t = k.indexOf("\n");
		const n = t !== -1;
		const r = u.inFlow ?? l.flow ?? l.items.length === 0;
		if (n || !r) {
			let r = false;
			if (n && (e === "&" || e === "!")) {
				let n = k.indexOf(" ");
				if (e === "&" && n !== -1 && n < t && k[n + 1] === "!") n = k.indexOf(" ", n + 1);
				if (n === -1 || t < n) r = true;
			}
			if (!r) A = `\n${u.indent}`;
		}
	} else if (k === "" || k[0] === "\n") A = "";
	w += A + k;
	if (u.inFlow) {
		if (O && d) d();
	} else if (D && !O) w += n$16(w, u.indent, _(D));
	else if (C && f) f();
	return w;
}
// node_modules/yaml/browser/dist/log.js
function t$13(e, t) {
	if (e === "debug" || e === "warn") console.warn(t);
}
// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const a$11 = "<<";
const o$11 = {
	identify: (e) => e === a$11 || typeof e === "symbol" && e.description === a$11,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new i$11(Symbol(a$11)), { addToJSMap: c$14 }),
	stringify: () => a$11
};
const s$17 = (t, n) => (o$11.identify(n) || d$4(n) && (!n.type || n.type === i$11.PLAIN) && o$11.identify(n.value)) && t?.doc.schema.tags.some((e) => e.tag === o$11.tag && e.default);
function c$14(e, n, r) {
	const i = u$5(e, r);
	if (f$2(i)) for (const t of i.items) l$9(e, n, t);
	else if (Array.isArray(i)) for (const t of i) l$9(e, n, t);
	else l$9(e, n, i);
}
function l$9(e, t, n) {
	const i = u$5(e, n);
	if (!l$15(i)) throw new Error("Merge sources must be maps or map aliases");
	const a = i.toJSON(null, e, Map);
	for (const [e, n] of a) if (t instanceof Map) {
		if (!t.has(e)) t.set(e, n);
	} else if (t instanceof Set) t.add(e);
	else if (!Object.prototype.hasOwnProperty.call(t, e)) Object.defineProperty(t, e, {
		value: n,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return t;
}
function u$5(e, t) {
	return e && s$21(t) ? t.resolve(e.doc, e) : t;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function o$10(e, r, { key: o, value: c }) {
	if (m$2(o) && o.addToJSMap) o.addToJSMap(e, r, c);
	else if (s$17(e, o)) c$14(e, r, c);
	else {
		const t = t$16(o, "", e);
		if (r instanceof Map) r.set(t, t$16(c, t, e));
		else if (r instanceof Set) r.add(t);
		else {
			const n = s$16(o, t, e);
			const i = t$16(c, n, e);
			if (n in r) Object.defineProperty(r, n, {
				value: i,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else r[n] = i;
		}
	}
	return r;
}
function s$16(t, n, a) {
	if (n === null) return "";
	if (typeof n !== "object") return String(n);
	if (m$2(t) && a?.doc) {
		const n = c$16(a.doc, {});
		n.anchors = /* @__PURE__ */ new Set();
		for (const e of a.anchors.keys()) n.anchors.add(e.anchor);
		n.inFlow = true;
		n.inStringifyKey = true;
		const i = t.toString(n);
		if (!a.mapKeyWarned) {
			let t = JSON.stringify(i);
			if (t.length > 40) t = t.substring(0, 36) + "...\"";
			t$13(a.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${t}. Set mapAsMap: true to use object keys.`);
			a.mapKeyWarned = true;
		}
		return i;
	}
	return JSON.stringify(n);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function o$9(t, n, r) {
	return new s$15(l$12(t, void 0, r), l$12(n, void 0, r));
}
var s$15 = class s$15 {
	constructor(e, t = null) {
		Object.defineProperty(this, o$15, { value: r$18 });
		this.key = e;
		this.value = t;
	}
	clone(e) {
		let { key: t, value: n } = this;
		if (m$2(t)) t = t.clone(e);
		if (m$2(n)) n = n.clone(e);
		return new s$15(t, n);
	}
	toJSON(e, t) {
		return o$10(t, t?.mapAsMap ? /* @__PURE__ */ new Map() : {}, this);
	}
	toString(e, n, r) {
		return e?.doc ? c$15(this, e, n, r) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function a$10(e, t, n) {
	return (t.inFlow ?? e.flow ? s$14 : o$8)(e, t, n);
}
function o$8({ comment: a, items: o }, s, { blockItemPrefix: l, flowChars: u, itemIndent: d, onChompKeep: f, onComment: p }) {
	const { indent: m, options: { commentString: h } } = s;
	const g = Object.assign({}, s, {
		indent: d,
		type: null
	});
	let _ = false;
	const v = [];
	for (let i = 0; i < o.length; ++i) {
		const a = o[i];
		let u = null;
		if (m$2(a)) {
			if (!_ && a.spaceBefore) v.push("");
			c$13(s, v, a.commentBefore, _);
			if (a.comment) u = a.comment;
		} else if (u$10(a)) {
			const t = m$2(a.key) ? a.key : null;
			if (t) {
				if (!_ && t.spaceBefore) v.push("");
				c$13(s, v, t.commentBefore, _);
			}
		}
		_ = false;
		let f = d$1(a, g, () => u = null, () => _ = true);
		if (u) f += n$16(f, d, h(u));
		if (_ && u) _ = false;
		v.push(l + f);
	}
	let y;
	if (v.length === 0) y = u.start + u.end;
	else {
		y = v[0];
		for (let e = 1; e < v.length; ++e) {
			const t = v[e];
			y += t ? `\n${m}${t}` : "\n";
		}
	}
	if (a) {
		y += "\n" + t$15(h(a), m);
		if (p) p();
	} else if (_ && f) f();
	return y;
}
function s$14({ items: i }, a, { flowChars: o, itemIndent: s }) {
	const { indent: l, indentStep: u, flowCollectionPadding: d, options: { commentString: f } } = a;
	s += u;
	const p = Object.assign({}, a, {
		indent: s,
		inFlow: true,
		type: null
	});
	let m = false;
	let h = 0;
	const g = [];
	for (let o = 0; o < i.length; ++o) {
		const l = i[o];
		let u = null;
		if (m$2(l)) {
			if (l.spaceBefore) g.push("");
			c$13(a, g, l.commentBefore, false);
			if (l.comment) u = l.comment;
		} else if (u$10(l)) {
			const t = m$2(l.key) ? l.key : null;
			if (t) {
				if (t.spaceBefore) g.push("");
				c$13(a, g, t.commentBefore, false);
				if (t.comment) m = true;
			}
			const n = m$2(l.value) ? l.value : null;
			if (n) {
				if (n.comment) u = n.comment;
				if (n.commentBefore) m = true;
			} else if (l.value == null && t?.comment) u = t.comment;
		}
		if (u) m = true;
		let d = d$1(l, p, () => u = null);
		m || (m = g.length > h || d.includes("\n"));
		if (o < i.length - 1) d += ",";
		else if (a.options.trailingComma) {
			if (a.options.lineWidth > 0) m || (m = g.reduce((e, t) => e + t.length + 2, 2) + (d.length + 2) > a.options.lineWidth);
			if (m) d += ",";
		}
		if (u) d += n$16(d, s, f(u));
		g.push(d);
		h = g.length;
	}
	const { start: _, end: v } = o;
	if (g.length === 0) return _ + v;
	else {
		if (!m) {
			const e = g.reduce((e, t) => e + t.length + 2, 2);
			m = a.options.lineWidth > 0 && e > a.options.lineWidth;
		}
		if (m) {
			let e = _;
			for (const t of g) e += t ? `\n${u}${l}${t}` : "\n";
			return `${e}\n${l}${v}`;
		} else return `${_}${d}${g.join(" ")}${d}${v}`;
	}
}
function c$13({ indent: e, options: { commentString: t } }, n, r, a) {
	if (r && a) r = r.replace(/^\n+/, "");
	if (r) {
		const a = t$15(t(r), e);
		n.push(a.trimStart());
	}
}
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function l$8(e, t) {
	const n = d$4(t) ? t.value : t;
	for (const r of e) if (u$10(r)) {
		if (r.key === t || r.key === n) return r;
		if (d$4(r.key) && r.key.value === n) return r;
	}
}
var u$4 = class extends c$18 {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(e) {
		super(n$18, e);
		this.items = [];
	}
	static from(e, t, n) {
		const { keepUndefined: r, replacer: i } = n;
		const a = new this(e);
		const o = (e, o) => {
			if (typeof i === "function") o = i.call(t, e, o);
			else if (Array.isArray(i) && !i.includes(e)) return;
			if (o !== void 0 || r) a.items.push(o$9(e, o, n));
		};
		if (t instanceof Map) for (const [e, n] of t) o(e, n);
		else if (t && typeof t === "object") for (const e of Object.keys(t)) o(e, t[e]);
		if (typeof e.sortMapEntries === "function") a.items.sort(e.sortMapEntries);
		return a;
	}
	add(e, t) {
		let n;
		if (u$10(e)) n = e;
		else if (!e || typeof e !== "object" || !("key" in e)) n = new s$15(e, e?.value);
		else n = new s$15(e.key, e.value);
		const r = l$8(this.items, n.key);
		const s = this.schema?.sortMapEntries;
		if (r) {
			if (!t) throw new Error(`Key ${n.key} already set`);
			if (d$4(r.value) && r$15(n.value)) r.value.value = n.value;
			else r.value = n.value;
		} else if (s) {
			const e = this.items.findIndex((e) => s(n, e) < 0);
			if (e === -1) this.items.push(n);
			else this.items.splice(e, 0, n);
		} else this.items.push(n);
	}
	delete(e) {
		const t = l$8(this.items, e);
		if (!t) return false;
		return this.items.splice(this.items.indexOf(t), 1).length > 0;
	}
	get(e, t) {
		const r = l$8(this.items, e)?.value;
		return (!t && d$4(r) ? r.value : r) ?? void 0;
	}
	has(e) {
		return !!l$8(this.items, e);
	}
	set(e, t) {
		this.add(new s$15(e, t), true);
	}
	toJSON(e, n, r) {
		const i = r ? new r() : n?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (n?.onCreate) n.onCreate(i);
		for (const e of this.items) o$10(n, i, e);
		return i;
	}
	toString(t, n, r) {
		if (!t) return JSON.stringify(this);
		for (const e of this.items) if (!u$10(e)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
		if (!t.allNullValues && this.hasAllNullValues(false)) t = Object.assign({}, t, { allNullValues: true });
		return a$10(this, t, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: t.indent || "",
			onChompKeep: r,
			onComment: n
		});
	}
};
// node_modules/yaml/browser/dist/schema/common/map.js
const n$14 = {
	collection: "map",
	default: true,
	nodeClass: u$4,
	tag: "tag:yaml.org,2002:map",
	resolve(t, n) {
		if (!l$15(t)) n("Expected a mapping for this tag");
		return t;
	},
	createNode: (e, n, r) => u$4.from(e, n, r)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var s$13 = class extends c$18 {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(e) {
		super(a$14, e);
		this.items = [];
	}
	add(e) {
		this.items.push(e);
	}
	delete(e) {
		const t = c$12(e);
		if (typeof t !== "number") return false;
		return this.items.splice(t, 1).length > 0;
	}
	get(e, t) {
		const n = c$12(e);
		if (typeof n !== "number") return void 0;
		const r = this.items[n];
		return !t && d$4(r) ? r.value : r;
	}
	has(e) {
		const t = c$12(e);
		return typeof t === "number" && t < this.items.length;
	}
	set(e, t) {
		const n = c$12(e);
		if (typeof n !== "number") throw new Error(`Expected a valid index, not ${e}.`);
		const r = this.items[n];
		if (d$4(r) && r$15(t)) r.value = t;
		else this.items[n] = t;
	}
	toJSON(e, t) {
		const n = [];
		if (t?.onCreate) t.onCreate(n);
		let r = 0;
		for (const e of this.items) n.push(t$16(e, String(r++), t));
		return n;
	}
	toString(e, n, r) {
		if (!e) return JSON.stringify(this);
		return a$10(this, e, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (e.indent || "") + "  ",
			onChompKeep: r,
			onComment: n
		});
	}
	static from(t, n, r) {
		const { replacer: i } = r;
		const a = new this(t);
		if (n && Symbol.iterator in Object(n)) {
			let t = 0;
			for (let o of n) {
				if (typeof i === "function") {
					const e = n instanceof Set ? o : String(t++);
					o = i.call(n, e, o);
				}
				a.items.push(l$12(o, void 0, r));
			}
		}
		return a;
	}
};
function c$12(e) {
	let t = d$4(e) ? e.value : e;
	if (t && typeof t === "string") t = Number(t);
	return typeof t === "number" && Number.isInteger(t) && t >= 0 ? t : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const n$13 = {
	collection: "seq",
	default: true,
	nodeClass: s$13,
	tag: "tag:yaml.org,2002:seq",
	resolve(t, n) {
		if (!f$2(t)) n("Expected a sequence for this tag");
		return t;
	},
	createNode: (e, n, r) => s$13.from(e, n, r)
};
// node_modules/yaml/browser/dist/schema/common/string.js
const t$12 = {
	identify: (e) => typeof e === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (e) => e,
	stringify(t, n, r, i) {
		n = Object.assign({ actualString: true }, n);
		return m(t, n, r, i);
	}
};
// node_modules/yaml/browser/dist/schema/common/null.js
const t$11 = {
	identify: (e) => e == null,
	createNode: () => new i$11(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new i$11(null),
	stringify: ({ source: e }, n) => typeof e === "string" && t$11.test.test(e) ? e : n.options.nullStr
};
// node_modules/yaml/browser/dist/schema/core/bool.js
const t$10 = {
	identify: (e) => typeof e === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (t) => new i$11(t[0] === "t" || t[0] === "T"),
	stringify({ source: e, value: n }, r) {
		if (e && t$10.test.test(e)) {
			if (n === (e[0] === "t" || e[0] === "T")) return e;
		}
		return n ? r.options.trueStr : r.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function e$8({ format: e, minFractionDigits: t, tag: n, value: r }) {
	if (typeof r === "bigint") return String(r);
	const i = typeof r === "number" ? r : Number(r);
	if (!isFinite(i)) return isNaN(i) ? ".nan" : i < 0 ? "-.inf" : ".inf";
	let a = Object.is(r, -0) ? "-0" : JSON.stringify(r);
	if (!e && t && (!n || n === "tag:yaml.org,2002:float") && /^-?\d/.test(a) && !a.includes("e")) {
		let e = a.indexOf(".");
		if (e < 0) {
			e = a.length;
			a += ".";
		}
		let n = t - (a.length - e - 1);
		while (n-- > 0) a += "0";
	}
	return a;
}
// node_modules/yaml/browser/dist/schema/core/float.js
const n$12 = {
	identify: (e) => typeof e === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: e$8
};
const r$13 = {
	identify: (e) => typeof e === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (e) => parseFloat(e),
	stringify(e) {
		const n = Number(e.value);
		return isFinite(n) ? n.toExponential() : e$8(e);
	}
};
const i$9 = {
	identify: (e) => typeof e === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(t) {
		const n = new i$11(parseFloat(t));
		const r = t.indexOf(".");
		if (r !== -1 && t[t.length - 1] === "0") n.minFractionDigits = t.length - r - 1;
		return n;
	},
	stringify: e$8
};
// node_modules/yaml/browser/dist/schema/core/int.js
const t$9 = (e) => typeof e === "bigint" || Number.isInteger(e);
const n$11 = (e, t, n, { intAsBigInt: r }) => r ? BigInt(e) : parseInt(e.substring(t), n);
function r$12(n, r, i) {
	const { value: a } = n;
	if (t$9(a) && a >= 0) return i + a.toString(r);
	return e$8(n);
}
const i$8 = {
	identify: (e) => t$9(e) && e >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (e, t, r) => n$11(e, 2, 8, r),
	stringify: (e) => r$12(e, 8, "0o")
};
const a$9 = {
	identify: t$9,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (e, t, r) => n$11(e, 0, 10, r),
	stringify: e$8
};
const o$7 = {
	identify: (e) => t$9(e) && e >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (e, t, r) => n$11(e, 2, 16, r),
	stringify: (e) => r$12(e, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/core/schema.js
const d = [
	n$14,
	n$13,
	t$12,
	t$11,
	t$10,
	i$8,
	a$9,
	o$7,
	n$12,
	r$13,
	i$9
];
// node_modules/yaml/browser/dist/schema/json/schema.js
function r$11(e) {
	return typeof e === "bigint" || Number.isInteger(e);
}
const i$7 = ({ value: e }) => JSON.stringify(e);
const a$8 = [
	{
		identify: (e) => typeof e === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (e) => e,
		stringify: i$7
	},
	{
		identify: (e) => e == null,
		createNode: () => new i$11(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: i$7
	},
	{
		identify: (e) => typeof e === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (e) => e === "true",
		stringify: i$7
	},
	{
		identify: r$11,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (e, t, { intAsBigInt: n }) => n ? BigInt(e) : parseInt(e, 10),
		stringify: ({ value: e }) => r$11(e) ? e.toString() : JSON.stringify(e)
	},
	{
		identify: (e) => typeof e === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (e) => parseFloat(e),
		stringify: i$7
	}
];
const s$12 = [n$14, n$13].concat(a$8, {
	default: true,
	tag: "",
	test: /^/,
	resolve(e, t) {
		t(`Unresolved plain scalar ${JSON.stringify(e)}`);
		return e;
	}
});
// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const n$10 = {
	identify: (e) => e instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	resolve(e, t) {
		if (typeof atob === "function") {
			const t = atob(e.replace(/[\n\r]/g, ""));
			const n = new Uint8Array(t.length);
			for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
			return n;
		} else {
			t("This environment does not support reading binary tags; either Buffer or atob is required");
			return e;
		}
	},
	stringify({ comment: n, type: r, value: i }, a, o, s) {
		if (!i) return "";
		const c = i;
		let l;
		if (typeof btoa === "function") {
			let e = "";
			for (let t = 0; t < c.length; ++t) e += String.fromCharCode(c[t]);
			l = btoa(e);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		r ?? (r = i$11.BLOCK_LITERAL);
		if (r !== i$11.QUOTE_DOUBLE) {
			const t = Math.max(a.options.lineWidth - a.indent.length, a.options.minContentWidth);
			const n = Math.ceil(l.length / t);
			const i = new Array(n);
			for (let e = 0, r = 0; e < n; ++e, r += t) i[e] = l.substr(r, t);
			l = i.join(r === i$11.BLOCK_LITERAL ? "\n" : " ");
		}
		return m({
			comment: n,
			type: r,
			value: l
		}, a, o, s);
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function s$11(r, o) {
	if (f$2(r)) for (let e = 0; e < r.items.length; ++e) {
		let s = r.items[e];
		if (u$10(s)) continue;
		else if (l$15(s)) {
			if (s.items.length > 1) o("Each pair must have its own sequence indicator");
			const e = s.items[0] || new s$15(new i$11(null));
			if (s.commentBefore) e.key.commentBefore = e.key.commentBefore ? `${s.commentBefore}\n${e.key.commentBefore}` : s.commentBefore;
			if (s.comment) {
				const t = e.value ?? e.key;
				t.comment = t.comment ? `${s.comment}\n${t.comment}` : s.comment;
			}
			s = e;
		}
		r.items[e] = u$10(s) ? s : new s$15(s);
	}
	else o("Expected a sequence for this tag");
	return r;
}
function c$11(e, t, n) {
	const { replacer: i } = n;
	const a = new s$13(e);
	a.tag = "tag:yaml.org,2002:pairs";
	let s = 0;
	if (t && Symbol.iterator in Object(t)) for (let e of t) {
		if (typeof i === "function") e = i.call(t, String(s++), e);
		let o, c;
		if (Array.isArray(e)) {
			if (e.length === 2) {
				o = e[0];
				c = e[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${e}`);
		} else if (e && e instanceof Object) {
			const t = Object.keys(e);
			if (t.length === 1) {
				o = t[0];
				c = e[o];
			} else throw new TypeError(`Expected tuple with one key, not ${t.length} keys`);
		} else o = e;
		a.items.push(o$9(o, c, n));
	}
	return a;
}
const l$7 = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: s$11,
	createNode: c$11
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var s$10 = class s$10 extends s$13 {
	constructor() {
		super();
		this.add = u$4.prototype.add.bind(this);
		this.delete = u$4.prototype.delete.bind(this);
		this.get = u$4.prototype.get.bind(this);
		this.has = u$4.prototype.has.bind(this);
		this.set = u$4.prototype.set.bind(this);
		this.tag = s$10.tag;
	}
	toJSON(e, r) {
		if (!r) return super.toJSON(e);
		const i = /* @__PURE__ */ new Map();
		if (r?.onCreate) r.onCreate(i);
		for (const e of this.items) {
			let a, o;
			if (u$10(e)) {
				a = t$16(e.key, "", r);
				o = t$16(e.value, a, r);
			} else a = t$16(e, "", r);
			if (i.has(a)) throw new Error("Ordered maps must not include duplicate keys");
			i.set(a, o);
		}
		return i;
	}
	static from(e, t, n) {
		const r = c$11(e, t, n);
		const i = new this();
		i.items = r.items;
		return i;
	}
};
s$10.tag = "tag:yaml.org,2002:omap";
const c$10 = {
	collection: "seq",
	identify: (e) => e instanceof Map,
	nodeClass: s$10,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(t, n) {
		const r = s$11(t, n);
		const i = [];
		for (const { key: t } of r.items) if (d$4(t)) {
			if (i.includes(t.value)) n(`Ordered maps must not include duplicate keys: ${t.value}`);
			else i.push(t.value);
		}
		return Object.assign(new s$10(), r);
	},
	createNode: (e, t, n) => s$10.from(e, t, n)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function t$8({ value: e, source: t }, i) {
	if (t && (e ? n$9 : r$10).test.test(t)) return t;
	return e ? i.options.trueStr : i.options.falseStr;
}
const n$9 = {
	identify: (e) => e === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new i$11(true),
	stringify: t$8
};
const r$10 = {
	identify: (e) => e === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new i$11(false),
	stringify: t$8
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const n$8 = {
	identify: (e) => typeof e === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: e$8
};
const r$9 = {
	identify: (e) => typeof e === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (e) => parseFloat(e.replace(/_/g, "")),
	stringify(e) {
		const n = Number(e.value);
		return isFinite(n) ? n.toExponential() : e$8(e);
	}
};
const i$6 = {
	identify: (e) => typeof e === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(t) {
		const n = new i$11(parseFloat(t.replace(/_/g, "")));
		const r = t.indexOf(".");
		if (r !== -1) {
			const e = t.substring(r + 1).replace(/_/g, "");
			if (e[e.length - 1] === "0") n.minFractionDigits = e.length;
		}
		return n;
	},
	stringify: e$8
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const t$7 = (e) => typeof e === "bigint" || Number.isInteger(e);
function n$7(e, t, n, { intAsBigInt: r }) {
	const i = e[0];
	if (i === "-" || i === "+") t += 1;
	e = e.substring(t).replace(/_/g, "");
	if (r) {
		switch (n) {
			case 2:
				e = `0b${e}`;
				break;
			case 8:
				e = `0o${e}`;
				break;
			case 16: e = `0x${e}`;
		}
		const t = BigInt(e);
		return i === "-" ? BigInt(-1) * t : t;
	}
	const a = parseInt(e, n);
	return i === "-" ? -1 * a : a;
}
function r$8(n, r, i) {
	const { value: a } = n;
	if (t$7(a)) {
		const e = a.toString(r);
		return a < 0 ? "-" + i + e.substr(1) : i + e;
	}
	return e$8(n);
}
const i$5 = {
	identify: t$7,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (e, t, r) => n$7(e, 2, 2, r),
	stringify: (e) => r$8(e, 2, "0b")
};
const a$7 = {
	identify: t$7,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (e, t, r) => n$7(e, 1, 8, r),
	stringify: (e) => r$8(e, 8, "0")
};
const o$6 = {
	identify: t$7,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (e, t, r) => n$7(e, 0, 10, r),
	stringify: e$8
};
const s$9 = {
	identify: t$7,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (e, t, r) => n$7(e, 2, 16, r),
	stringify: (e) => r$8(e, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var s$8 = class s$8 extends u$4 {
	constructor(e) {
		super(e);
		this.tag = s$8.tag;
	}
	add(e) {
		let n;
		if (u$10(e)) n = e;
		else if (e && typeof e === "object" && "key" in e && "value" in e && e.value === null) n = new s$15(e.key, null);
		else n = new s$15(e, null);
		if (!l$8(this.items, n.key)) this.items.push(n);
	}
	get(e, r) {
		const i = l$8(this.items, e);
		return !r && u$10(i) ? d$4(i.key) ? i.key.value : i.key : i;
	}
	set(e, t) {
		if (typeof t !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
		const n = l$8(this.items, e);
		if (n && !t) this.items.splice(this.items.indexOf(n), 1);
		else if (!n && t) this.items.push(new s$15(e));
	}
	toJSON(e, t) {
		return super.toJSON(e, t, Set);
	}
	toString(e, t, n) {
		if (!e) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, e, { allNullValues: true }), t, n);
		else throw new Error("Set items must all have null values");
	}
	static from(e, t, n) {
		const { replacer: r } = n;
		const a = new this(e);
		if (t && Symbol.iterator in Object(t)) for (let e of t) {
			if (typeof r === "function") e = r.call(t, e, e);
			a.items.push(o$9(e, null, n));
		}
		return a;
	}
};
s$8.tag = "tag:yaml.org,2002:set";
const c$9 = {
	collection: "map",
	identify: (e) => e instanceof Set,
	nodeClass: s$8,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (e, t, n) => s$8.from(e, t, n),
	resolve(t, n) {
		if (l$15(t)) {
			if (t.hasAllNullValues(true)) return Object.assign(new s$8(), t);
			else n("Set items must all have null values");
		} else n("Expected a mapping for this tag");
		return t;
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function t$6(e, t) {
	const n = e[0];
	const r = n === "-" || n === "+" ? e.substring(1) : e;
	const i = (e) => t ? BigInt(e) : Number(e);
	const a = r.replace(/_/g, "").split(":").reduce((e, t) => e * i(60) + i(t), i(0));
	return n === "-" ? i(-1) * a : a;
}
function n$6(t) {
	let { value: n } = t;
	let r = (e) => e;
	if (typeof n === "bigint") r = (e) => BigInt(e);
	else if (isNaN(n) || !isFinite(n)) return e$8(t);
	let i = "";
	if (n < 0) {
		i = "-";
		n *= r(-1);
	}
	const a = r(60);
	const o = [n % a];
	if (n < 60) o.unshift(0);
	else {
		n = (n - o[0]) / a;
		o.unshift(n % a);
		if (n >= 60) {
			n = (n - o[0]) / a;
			o.unshift(n);
		}
	}
	return i + o.map((e) => String(e).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const r$7 = {
	identify: (e) => typeof e === "bigint" || Number.isInteger(e),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (e, n, { intAsBigInt: r }) => t$6(e, r),
	stringify: n$6
};
const i$4 = {
	identify: (e) => typeof e === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (e) => t$6(e, false),
	stringify: n$6
};
const a$6 = {
	identify: (e) => e instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(e) {
		const n = e.match(a$6.test);
		if (!n) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, r, i, o, s, c, l] = n.map(Number);
		const u = n[7] ? Number((n[7] + "00").substr(1, 3)) : 0;
		let d = Date.UTC(r, i - 1, o, s || 0, c || 0, l || 0, u);
		const f = n[8];
		if (f && f !== "Z") {
			let e = t$6(f, false);
			if (Math.abs(e) < 30) e *= 60;
			d -= 6e4 * e;
		}
		return new Date(d);
	},
	stringify: ({ value: e }) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const x = [
	n$14,
	n$13,
	t$12,
	t$11,
	n$9,
	r$10,
	i$5,
	a$7,
	o$6,
	s$9,
	n$8,
	r$9,
	i$6,
	n$10,
	o$11,
	c$10,
	l$7,
	c$9,
	r$7,
	i$4,
	a$6
];
// node_modules/yaml/browser/dist/schema/tags.js
const S = /* @__PURE__ */ new Map([
	["core", d],
	["failsafe", [
		n$14,
		n$13,
		t$12
	]],
	["json", s$12],
	["yaml11", x],
	["yaml-1.1", x]
]);
const C = {
	binary: n$10,
	bool: t$10,
	float: i$9,
	floatExp: r$13,
	floatNaN: n$12,
	floatTime: i$4,
	int: a$9,
	intHex: o$7,
	intOct: i$8,
	intTime: r$7,
	map: n$14,
	merge: o$11,
	null: t$11,
	omap: c$10,
	pairs: l$7,
	seq: n$13,
	set: c$9,
	timestamp: a$6
};
const w = {
	"tag:yaml.org,2002:binary": n$10,
	"tag:yaml.org,2002:merge": o$11,
	"tag:yaml.org,2002:omap": c$10,
	"tag:yaml.org,2002:pairs": l$7,
	"tag:yaml.org,2002:set": c$9,
	"tag:yaml.org,2002:timestamp": a$6
};
function T(e, t, n) {
	const r = S.get(t);
	if (r && !e) return n && !r.includes(o$11) ? r.concat(o$11) : r.slice();
	let i = r;
	if (!i) {
		if (Array.isArray(e)) i = [];
		else {
			const e = Array.from(S.keys()).filter((e) => e !== "yaml11").map((e) => JSON.stringify(e)).join(", ");
			throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
		}
	}
	if (Array.isArray(e)) for (const t of e) i = i.concat(t);
	else if (typeof e === "function") i = e(i.slice());
	if (n) i = i.concat(o$11);
	return i.reduce((e, t) => {
		const n = typeof t === "string" ? C[t] : t;
		if (!n) {
			const e = JSON.stringify(t);
			const n = Object.keys(C).map((e) => JSON.stringify(e)).join(", ");
			throw new Error(`Unknown custom tag ${e}; use one of ${n}`);
		}
		if (!e.includes(n)) e.push(n);
		return e;
	}, []);
}
// node_modules/yaml/browser/dist/schema/Schema.js
const c$8 = (e, t) => e.key < t.key ? -1 : e.key > t.key ? 1 : 0;
var l$6 = class l$6 {
	constructor({ compat: l, customTags: u, merge: d, resolveKnownTags: f, schema: p, sortMapEntries: m, toStringDefaults: h }) {
		this.compat = Array.isArray(l) ? T(l, "compat") : l ? T(null, l) : null;
		this.name = typeof p === "string" && p || "core";
		this.knownTags = f ? w : {};
		this.tags = T(u, this.name, d);
		this.toStringOptions = h ?? null;
		Object.defineProperty(this, n$18, { value: n$14 });
		Object.defineProperty(this, i$15, { value: t$12 });
		Object.defineProperty(this, a$14, { value: n$13 });
		this.sortMapEntries = typeof m === "function" ? m : m === true ? c$8 : null;
	}
	clone() {
		const e = Object.create(l$6.prototype, Object.getOwnPropertyDescriptors(this));
		e.tags = this.tags.slice();
		return e;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function a$5(a, o) {
	const s = [];
	let c = o.directives === true;
	if (o.directives !== false && a.directives) {
		const e = a.directives.toString(a);
		if (e) {
			s.push(e);
			c = true;
		} else if (a.directives.docStart) c = true;
	}
	if (c) s.push("---");
	const l = c$16(a, o);
	const { commentString: u } = l.options;
	if (a.commentBefore) {
		if (s.length !== 1) s.unshift("");
		const e = u(a.commentBefore);
		s.unshift(t$15(e, ""));
	}
	let d = false;
	let f = null;
	if (a.contents) {
		if (m$2(a.contents)) {
			if (a.contents.spaceBefore && c) s.push("");
			if (a.contents.commentBefore) {
				const e = u(a.contents.commentBefore);
				s.push(t$15(e, ""));
			}
			l.forceBlockIndent = !!a.comment;
			f = a.contents.comment;
		}
		const t = f ? void 0 : () => d = true;
		let o = d$1(a.contents, l, () => f = null, t);
		if (f) o += n$16(o, "", u(f));
		if ((o[0] === "|" || o[0] === ">") && s[s.length - 1] === "---") s[s.length - 1] = `--- ${o}`;
		else s.push(o);
	} else s.push(d$1(a.contents, l));
	if (a.directives?.docEnd) {
		if (a.comment) {
			const e = u(a.comment);
			if (e.includes("\n")) {
				s.push("...");
				s.push(t$15(e, ""));
			} else s.push(`... ${e}`);
		} else s.push("...");
	} else {
		let e = a.comment;
		if (e && d) e = e.replace(/^\n+/, "");
		if (e) {
			if ((!d || f) && s[s.length - 1] !== "") s.push("");
			s.push(t$15(u(e), ""));
		}
	}
	return s.join("\n") + "\n";
}
// node_modules/yaml/browser/dist/doc/Document.js
var v = class v {
	constructor(e, t, n) {
		this.commentBefore = null;
		this.comment = null;
		this.errors = [];
		this.warnings = [];
		Object.defineProperty(this, o$15, { value: t$17 });
		let a = null;
		if (typeof t === "function" || Array.isArray(t)) a = t;
		else if (n === void 0 && t) {
			n = t;
			t = void 0;
		}
		const o = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, n);
		this.options = o;
		let { version: s } = o;
		if (n?._directives) {
			this.directives = n._directives.atDocument();
			if (this.directives.yaml.explicit) s = this.directives.yaml.version;
		} else this.directives = new i$14({ version: s });
		this.setSchema(s, n);
		this.contents = e === void 0 ? null : this.createNode(e, a, n);
	}
	clone() {
		const e = Object.create(v.prototype, { [o$15]: { value: t$17 } });
		e.commentBefore = this.commentBefore;
		e.comment = this.comment;
		e.errors = this.errors.slice();
		e.warnings = this.warnings.slice();
		e.options = Object.assign({}, this.options);
		if (this.directives) e.directives = this.directives.clone();
		e.schema = this.schema.clone();
		e.contents = m$2(this.contents) ? this.contents.clone(e.schema) : this.contents;
		if (this.range) e.range = this.range.slice();
		return e;
	}
	add(e) {
		if (y(this.contents)) this.contents.add(e);
	}
	addIn(e, t) {
		if (y(this.contents)) this.contents.addIn(e, t);
	}
	createAlias(t, n) {
		if (!t.anchor) {
			const e = i$13(this);
			t.anchor = !n || e.has(n) ? a$13(n || "a", e) : n;
		}
		return new l$13(t.anchor);
	}
	createNode(e, t, n) {
		let r = void 0;
		if (typeof t === "function") {
			e = t.call({ "": e }, "", e);
			r = t;
		} else if (Array.isArray(t)) {
			const e = (e) => typeof e === "number" || e instanceof String || e instanceof Number;
			const n = t.filter(e).map(String);
			if (n.length > 0) t = t.concat(n);
			r = t;
		} else if (n === void 0 && t) {
			n = t;
			t = void 0;
		}
		const { aliasDuplicateObjects: i, anchorPrefix: a, flow: s, keepUndefined: c, onTagObj: l, tag: u } = n ?? {};
		const { onAnchor: d, setAnchors: f, sourceObjects: p } = o$14(this, a || "a");
		const h = {
			aliasDuplicateObjects: i ?? true,
			keepUndefined: c ?? false,
			onAnchor: d,
			onTagObj: l,
			replacer: r,
			schema: this.schema,
			sourceObjects: p
		};
		const _ = l$12(e, u, h);
		if (s && p$2(_)) _.flow = true;
		f();
		return _;
	}
	createPair(e, t, n = {}) {
		return new s$15(this.createNode(e, null, n), this.createNode(t, null, n));
	}
	delete(e) {
		return y(this.contents) ? this.contents.delete(e) : false;
	}
	deleteIn(e) {
		if (s$19(e)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return y(this.contents) ? this.contents.deleteIn(e) : false;
	}
	get(e, t) {
		return p$2(this.contents) ? this.contents.get(e, t) : void 0;
	}
	getIn(e, n) {
		if (s$19(e)) return !n && d$4(this.contents) ? this.contents.value : this.contents;
		return p$2(this.contents) ? this.contents.getIn(e, n) : void 0;
	}
	has(e) {
		return p$2(this.contents) ? this.contents.has(e) : false;
	}
	hasIn(e) {
		if (s$19(e)) return this.contents !== void 0;
		return p$2(this.contents) ? this.contents.hasIn(e) : false;
	}
	set(e, t) {
		if (this.contents == null) this.contents = o$13(this.schema, [e], t);
		else if (y(this.contents)) this.contents.set(e, t);
	}
	setIn(e, r) {
		if (s$19(e)) this.contents = r;
		else if (this.contents == null) this.contents = o$13(this.schema, Array.from(e), r);
		else if (y(this.contents)) this.contents.setIn(e, r);
	}
	setSchema(e, t = {}) {
		if (typeof e === "number") e = String(e);
		let n;
		switch (e) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new i$14({ version: "1.1" });
				n = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = e;
				else this.directives = new i$14({ version: e });
				n = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				n = null;
				break;
			default: {
				const t = JSON.stringify(e);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
			}
		}
		if (t.schema instanceof Object) this.schema = t.schema;
		else if (n) this.schema = new l$6(Object.assign(n, t));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: r, onAnchor: i, reviver: a } = {}) {
		const o = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !e,
			mapAsMap: n === true,
			mapKeyWarned: false,
			maxAliasCount: typeof r === "number" ? r : 100
		};
		const s = t$16(this.contents, t ?? "", o);
		if (typeof i === "function") for (const { count: e, res: t } of o.anchors.values()) i(t, e);
		return typeof a === "function" ? e$11(a, { "": s }, "", s) : s;
	}
	toJSON(e, t) {
		return this.toJS({
			json: true,
			jsonArg: e,
			mapAsMap: false,
			onAnchor: t
		});
	}
	toString(e = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
			const t = JSON.stringify(e.indent);
			throw new Error(`"indent" option must be a positive integer, not ${t}`);
		}
		return a$5(this, e);
	}
};
function y(e) {
	if (p$2(e)) return true;
	throw new Error("Expected a YAML collection as document contents");
}
// node_modules/yaml/browser/dist/errors.js
var e$7 = class extends Error {
	constructor(e, t, n, r) {
		super();
		this.name = e;
		this.code = n;
		this.message = r;
		this.pos = t;
	}
};
var t$5 = class extends e$7 {
	constructor(e, t, n) {
		super("YAMLParseError", e, t, n);
	}
};
var n$5 = class extends e$7 {
	constructor(e, t, n) {
		super("YAMLWarning", e, t, n);
	}
};
const r$6 = (e, t) => (n) => {
	if (n.pos[0] === -1) return;
	n.linePos = n.pos.map((e) => t.linePos(e));
	const { line: r, col: i } = n.linePos[0];
	n.message += ` at line ${r}, column ${i}`;
	let a = i - 1;
	let o = e.substring(t.lineStarts[r - 1], t.lineStarts[r]).replace(/[\n\r]+$/, "");
	if (a >= 60 && o.length > 80) {
		const e = Math.min(a - 39, o.length - 79);
		o = "\u2026" + o.substring(e);
		a -= e - 1;
	}
	if (o.length > 80) o = o.substring(0, 79) + "\u2026";
	if (r > 1 && /^ *$/.test(o.substring(0, a))) {
		let n = e.substring(t.lineStarts[r - 2], t.lineStarts[r - 1]);
		if (n.length > 80) n = n.substring(0, 79) + "\u2026\n";
		o = n + o;
	}
	if (/[^ ]/.test(o)) {
		let e = 1;
		const t = n.linePos[1];
		if (t?.line === r && t.col > i) e = Math.max(1, Math.min(t.col - i, 80 - a));
		const s = " ".repeat(a) + "^".repeat(e);
		n.message += `:\n\n${o}\n${s}\n`;
	}
};
// node_modules/yaml/browser/dist/compose/resolve-props.js
function e$6(e, { flow: t, indicator: n, next: r, offset: i, onError: a, parentIndent: o, startOnNewline: s }) {
	let c = false;
	let l = s;
	let u = s;
	let d = "";
	let f = "";
	let p = false;
	let m = false;
	let h = null;
	let g = null;
	let _ = null;
	let v = null;
	let y = null;
	let b = null;
	let x = null;
	for (const i of e) {
		if (m) {
			if (i.type !== "space" && i.type !== "newline" && i.type !== "comma") a(i.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			m = false;
		}
		if (h) {
			if (l && i.type !== "comment" && i.type !== "newline") a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			h = null;
		}
		switch (i.type) {
			case "space":
				if (!t && (n !== "doc-start" || r?.type !== "flow-collection") && i.source.includes("	")) h = i;
				u = true;
				break;
			case "comment": {
				if (!u) a(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const e = i.source.substring(1) || " ";
				if (!d) d = e;
				else d += f + e;
				f = "";
				l = false;
				break;
			}
			case "newline":
				if (l) {
					if (d) d += i.source;
					else if (!b || n !== "seq-item-ind") c = true;
				} else f += i.source;
				l = true;
				p = true;
				if (g || _) v = i;
				u = true;
				break;
			case "anchor":
				if (g) a(i, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (i.source.endsWith(":")) a(i.offset + i.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				g = i;
				x ?? (x = i.offset);
				l = false;
				u = false;
				m = true;
				break;
			case "tag":
				if (_) a(i, "MULTIPLE_TAGS", "A node can have at most one tag");
				_ = i;
				x ?? (x = i.offset);
				l = false;
				u = false;
				m = true;
				break;
			case n:
				if (g || _) a(i, "BAD_PROP_ORDER", `Anchors and tags must be after the ${i.source} indicator`);
				if (b) a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.source} in ${t ?? "collection"}`);
				b = i;
				l = n === "seq-item-ind" || n === "explicit-key-ind";
				u = false;
				break;
			case "comma": if (t) {
				if (y) a(i, "UNEXPECTED_TOKEN", `Unexpected , in ${t}`);
				y = i;
				l = false;
				u = false;
				break;
			}
			default:
				a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.type} token`);
				l = false;
				u = false;
		}
	}
	const S = e[e.length - 1];
	const C = S ? S.offset + S.source.length : i;
	if (m && r && r.type !== "space" && r.type !== "newline" && r.type !== "comma" && (r.type !== "scalar" || r.source !== "")) a(r.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (h && (l && h.indent <= o || r?.type === "block-map" || r?.type === "block-seq")) a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma: y,
		found: b,
		spaceBefore: c,
		comment: d,
		hasNewline: p,
		anchor: g,
		tag: _,
		newlineAfterProp: v,
		end: C,
		start: x ?? C
	};
}
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function e$5(t) {
	if (!t) return null;
	switch (t.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (t.source.includes("\n")) return true;
			if (t.end) {
				for (const e of t.end) if (e.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const n of t.items) {
				for (const e of n.start) if (e.type === "newline") return true;
				if (n.sep) {
					for (const e of n.sep) if (e.type === "newline") return true;
				}
				if (e$5(n.key) || e$5(n.value)) return true;
			}
			return false;
		default: return true;
	}
}
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function t$4(t, n, r) {
	if (n?.type === "flow-collection") {
		const i = n.end[0];
		if (i.indent === t && (i.source === "]" || i.source === "}") && e$5(n)) r(i, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function t$3(t, n, r) {
	const { uniqueKeys: i } = t.options;
	if (i === false) return false;
	const a = typeof i === "function" ? i : (t, n) => t === n || d$4(t) && d$4(n) && t.value === n.value;
	return n.some((e) => a(e.key, r));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const o$5 = "All mapping items must start at the same column";
function s$7({ composeNode: s, composeEmptyNode: c }, l, u, d, f) {
	const m = new ((f?.nodeClass) ?? u$4)(l.schema);
	if (l.atRoot) l.atRoot = false;
	let h = u.offset;
	let g = null;
	for (const t of u.items) {
		const { start: f, key: p, sep: _, value: v } = t;
		const y = e$6(f, {
			indicator: "explicit-key-ind",
			next: p ?? _?.[0],
			offset: h,
			onError: d,
			parentIndent: u.indent,
			startOnNewline: true
		});
		const b = !y.found;
		if (b) {
			if (p) {
				if (p.type === "block-seq") d(h, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in p && p.indent !== u.indent) d(h, "BAD_INDENT", o$5);
			}
			if (!y.anchor && !y.tag && !_) {
				g = y.end;
				if (y.comment) {
					if (m.comment) m.comment += "\n" + y.comment;
					else m.comment = y.comment;
				}
				continue;
			}
			if (y.newlineAfterProp || e$5(p)) d(p ?? f[f.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (y.found?.indent !== u.indent) d(h, "BAD_INDENT", o$5);
		l.atKey = true;
		const x = y.end;
		const S = p ? s(l, p, y, d) : c(l, x, f, null, y, d);
		if (l.schema.compat) t$4(u.indent, p, d);
		l.atKey = false;
		if (t$3(l, m.items, S)) d(x, "DUPLICATE_KEY", "Map keys must be unique");
		const C = e$6(_ ?? [], {
			indicator: "map-value-ind",
			next: v,
			offset: S.range[2],
			onError: d,
			parentIndent: u.indent,
			startOnNewline: !p || p.type === "block-scalar"
		});
		h = C.end;
		if (C.found) {
			if (b) {
				if (v?.type === "block-map" && !C.hasNewline) d(h, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (l.options.strict && y.start < C.found.offset - 1024) d(S.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const n = v ? s(l, v, C, d) : c(l, h, _, null, C, d);
			if (l.schema.compat) t$4(u.indent, v, d);
			h = n.range[2];
			const r = new s$15(S, n);
			if (l.options.keepSourceTokens) r.srcToken = t;
			m.items.push(r);
		} else {
			if (b) d(S.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (C.comment) {
				if (S.comment) S.comment += "\n" + C.comment;
				else S.comment = C.comment;
			}
			const n = new s$15(S);
			if (l.options.keepSourceTokens) n.srcToken = t;
			m.items.push(n);
		}
	}
	if (g && g < h) d(g, "IMPOSSIBLE", "Map comment with trailing content");
	m.range = [
		u.offset,
		h,
		g ?? h
	];
	return m;
}
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function r$5({ composeNode: r, composeEmptyNode: i }, a, o, s, c) {
	const u = new ((c?.nodeClass) ?? s$13)(a.schema);
	if (a.atRoot) a.atRoot = false;
	if (a.atKey) a.atKey = false;
	let d = o.offset;
	let f = null;
	for (const { start: e, value: c } of o.items) {
		const l = e$6(e, {
			indicator: "seq-item-ind",
			next: c,
			offset: d,
			onError: s,
			parentIndent: o.indent,
			startOnNewline: true
		});
		if (!l.found) {
			if (l.anchor || l.tag || c) {
				if (c?.type === "block-seq") s(l.end, "BAD_INDENT", "All sequence items must start at the same column");
				else s(d, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				f = l.end;
				if (l.comment) u.comment = l.comment;
				continue;
			}
		}
		const p = c ? r(a, c, l, s) : i(a, l.end, e, null, l, s);
		if (a.schema.compat) t$4(o.indent, c, s);
		d = p.range[2];
		u.items.push(p);
	}
	u.range = [
		o.offset,
		d,
		f ?? d
	];
	return u;
}
// node_modules/yaml/browser/dist/compose/resolve-end.js
function e$4(e, t, n, r) {
	let i = "";
	if (e) {
		let a = false;
		let o = "";
		for (const s of e) {
			const { source: e, type: c } = s;
			switch (c) {
				case "space":
					a = true;
					break;
				case "comment": {
					if (n && !a) r(s, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const t = e.substring(1) || " ";
					if (!i) i = t;
					else i += o + t;
					o = "";
					break;
				}
				case "newline":
					if (i) o += e;
					a = true;
					break;
				default: r(s, "UNEXPECTED_TOKEN", `Unexpected ${c} at node end`);
			}
			t += e.length;
		}
	}
	return {
		comment: i,
		offset: t
	};
}
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const c$7 = "Block collections are not allowed within flow collections";
const l$5 = (e) => e && (e.type === "block-map" || e.type === "block-seq");
function u$3({ composeNode: u, composeEmptyNode: d }, f, p, m, h) {
	const g = p.start.source === "{";
	const _ = g ? "flow map" : "flow sequence";
	const y = new ((h?.nodeClass) ?? (g ? u$4 : s$13))(f.schema);
	y.flow = true;
	const b = f.atRoot;
	if (b) f.atRoot = false;
	if (f.atKey) f.atKey = false;
	let x = p.offset + p.start.source.length;
	for (let r = 0; r < p.items.length; ++r) {
		const i = p.items[r];
		const { start: h, key: v, sep: b, value: S } = i;
		const C = e$6(h, {
			flow: _,
			indicator: "explicit-key-ind",
			next: v ?? b?.[0],
			offset: x,
			onError: m,
			parentIndent: p.indent,
			startOnNewline: false
		});
		if (!C.found) {
			if (!C.anchor && !C.tag && !b && !S) {
				if (r === 0 && C.comma) m(C.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${_}`);
				else if (r < p.items.length - 1) m(C.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${_}`);
				if (C.comment) {
					if (y.comment) y.comment += "\n" + C.comment;
					else y.comment = C.comment;
				}
				x = C.end;
				continue;
			}
			if (!g && f.options.strict && e$5(v)) m(v, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (r === 0) {
			if (C.comma) m(C.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${_}`);
		} else {
			if (!C.comma) m(C.start, "MISSING_CHAR", `Missing , between ${_} items`);
			if (C.comment) {
				let t = "";
				loop: for (const e of h) switch (e.type) {
					case "comma":
					case "space": break;
					case "comment":
						t = e.source.substring(1);
						break loop;
					default: break loop;
				}
				if (t) {
					let n = y.items[y.items.length - 1];
					if (u$10(n)) n = n.value ?? n.key;
					if (n.comment) n.comment += "\n" + t;
					else n.comment = t;
					C.comment = C.comment.substring(t.length + 1);
				}
			}
		}
		if (!g && !b && !C.found) {
			const e = S ? u(f, S, C, m) : d(f, C.end, b, null, C, m);
			y.items.push(e);
			x = e.range[2];
			if (l$5(S)) m(e.range, "BLOCK_IN_FLOW", c$7);
		} else {
			f.atKey = true;
			const e = C.end;
			const r = v ? u(f, v, C, m) : d(f, e, h, null, C, m);
			if (l$5(v)) m(r.range, "BLOCK_IN_FLOW", c$7);
			f.atKey = false;
			const o = e$6(b ?? [], {
				flow: _,
				indicator: "map-value-ind",
				next: S,
				offset: r.range[2],
				onError: m,
				parentIndent: p.indent,
				startOnNewline: false
			});
			if (o.found) {
				if (!g && !C.found && f.options.strict) {
					if (b) for (const e of b) {
						if (e === o.found) break;
						if (e.type === "newline") {
							m(e, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (C.start < o.found.offset - 1024) m(o.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (S) {
				if ("source" in S && S.source?.[0] === ":") m(S, "MISSING_CHAR", `Missing space after : in ${_}`);
				else m(o.start, "MISSING_CHAR", `Missing , or : between ${_} items`);
			}
			const w = S ? u(f, S, o, m) : o.found ? d(f, o.end, b, null, o, m) : null;
			if (w) {
				if (l$5(S)) m(w.range, "BLOCK_IN_FLOW", c$7);
			} else if (o.comment) {
				if (r.comment) r.comment += "\n" + o.comment;
				else r.comment = o.comment;
			}
			const T = new s$15(r, w);
			if (f.options.keepSourceTokens) T.srcToken = i;
			if (g) {
				const t = y;
				if (t$3(f, t.items, r)) m(e, "DUPLICATE_KEY", "Map keys must be unique");
				t.items.push(T);
			} else {
				const e = new u$4(f.schema);
				e.flow = true;
				e.items.push(T);
				const t = (w ?? r).range;
				e.range = [
					r.range[0],
					t[1],
					t[2]
				];
				y.items.push(e);
			}
			x = w ? w.range[2] : o.end;
		}
	}
	const S = g ? "}" : "]";
	const [C, ...w] = p.end;
	let T = x;
	if (C?.source === S) T = C.offset + C.source.length;
	else {
		const e = _[0].toUpperCase() + _.substring(1);
		const t = b ? `${e} must end with a ${S}` : `${e} in block collection must be sufficiently indented and end with a ${S}`;
		m(x, b ? "MISSING_CHAR" : "BAD_INDENT", t);
		if (C && C.source.length !== 1) w.unshift(C);
	}
	if (w.length > 0) {
		const e = e$4(w, T, f.options.strict, m);
		if (e.comment) {
			if (y.comment) y.comment += "\n" + e.comment;
			else y.comment = e.comment;
		}
		y.range = [
			p.offset,
			T,
			e.offset
		];
	} else y.range = [
		p.offset,
		T,
		T
	];
	return y;
}
// node_modules/yaml/browser/dist/compose/compose-collection.js
function s$6(e, t, n, r, s, c) {
	const l = n.type === "block-map" ? s$7(e, t, n, r, c) : n.type === "block-seq" ? r$5(e, t, n, r, c) : u$3(e, t, n, r, c);
	const u = l.constructor;
	if (s === "!" || s === u.tagName) {
		l.tag = u.tagName;
		return l;
	}
	if (s) l.tag = s;
	return l;
}
function c$6(i, a, o, c, l) {
	const u = c.tag;
	const d = !u ? null : a.directives.tagName(u.source, (e) => l(u, "TAG_RESOLVE_FAILED", e));
	if (o.type === "block-seq") {
		const { anchor: e, newlineAfterProp: t } = c;
		const n = e && u ? e.offset > u.offset ? e : u : e ?? u;
		if (n && (!t || t.offset < n.offset)) l(n, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const f = o.type === "block-map" ? "map" : o.type === "block-seq" ? "seq" : o.start.source === "{" ? "map" : "seq";
	if (!u || !d || d === "!" || d === u$4.tagName && f === "map" || d === s$13.tagName && f === "seq") return s$6(i, a, o, l, d);
	let p = a.schema.tags.find((e) => e.tag === d && e.collection === f);
	if (!p) {
		const e = a.schema.knownTags[d];
		if (e?.collection === f) {
			a.schema.tags.push(Object.assign({}, e, { default: false }));
			p = e;
		} else {
			if (e) l(u, "BAD_COLLECTION_TYPE", `${e.tag} used for ${f} collection, but expects ${e.collection ?? "scalar"}`, true);
			else l(u, "TAG_RESOLVE_FAILED", `Unresolved tag: ${d}`, true);
			return s$6(i, a, o, l, d);
		}
	}
	const m = s$6(i, a, o, l, d, p);
	const h = p.resolve?.(m, (e) => l(u, "TAG_RESOLVE_FAILED", e), a.options) ?? m;
	const g = m$2(h) ? h : new i$11(h);
	g.range = m.range;
	g.tag = d;
	if (p?.format) g.format = p.format;
	return g;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function t$2(t, i, a) {
	const o = i.offset;
	const s = n$4(i, t.options.strict, a);
	if (!s) return {
		value: "",
		type: null,
		comment: "",
		range: [
			o,
			o,
			o
		]
	};
	const c = s.mode === ">" ? i$11.BLOCK_FOLDED : i$11.BLOCK_LITERAL;
	const l = i.source ? r$4(i.source) : [];
	let u = l.length;
	for (let e = l.length - 1; e >= 0; --e) {
		const t = l[e][1];
		if (t === "" || t === "\r") u = e;
		else break;
	}
	if (u === 0) {
		const e = s.chomp === "+" && l.length > 0 ? "\n".repeat(Math.max(1, l.length - 1)) : "";
		let t = o + s.length;
		if (i.source) t += i.source.length;
		return {
			value: e,
			type: c,
			comment: s.comment,
			range: [
				o,
				t,
				t
			]
		};
	}
	let d = i.indent + s.indent;
	let f = i.offset + s.length;
	let p = 0;
	for (let e = 0; e < u; ++e) {
		const [n, r] = l[e];
		if (r === "" || r === "\r") {
			if (s.indent === 0 && n.length > d) d = n.length;
		} else {
			if (n.length < d) a(f + n.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (s.indent === 0) d = n.length;
			p = e;
			if (d === 0 && !t.atRoot) a(f, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		f += n.length + r.length + 1;
	}
	for (let e = l.length - 1; e >= u; --e) if (l[e][0].length > d) u = e + 1;
	let m = "";
	let h = "";
	let g = false;
	for (let e = 0; e < p; ++e) m += l[e][0].slice(d) + "\n";
	for (let t = p; t < u; ++t) {
		let [n, r] = l[t];
		f += n.length + r.length + 1;
		const i = r[r.length - 1] === "\r";
		if (i) r = r.slice(0, -1);
		if (r && n.length < d) {
			const t = `Block scalar lines must not be less indented than their ${s.indent ? "explicit indentation indicator" : "first line"}`;
			a(f - r.length - (i ? 2 : 1), "BAD_INDENT", t);
			n = "";
		}
		if (c === i$11.BLOCK_LITERAL) {
			m += h + n.slice(d) + r;
			h = "\n";
		} else if (n.length > d || r[0] === "	") {
			if (h === " ") h = "\n";
			else if (!g && h === "\n") h = "\n\n";
			m += h + n.slice(d) + r;
			h = "\n";
			g = true;
		} else if (r === "") {
			if (h === "\n") m += "\n";
			else h = "\n";
		} else {
			m += h + r;
			h = " ";
			g = false;
		}
	}
	switch (s.chomp) {
		case "-": break;
		case "+":
			for (let e = u; e < l.length; ++e) m += "\n" + l[e][0].slice(d);
			if (m[m.length - 1] !== "\n") m += "\n";
			break;
		default: m += "\n";
	}
	const _ = o + s.length + i.source.length;
	return {
		value: m,
		type: c,
		comment: s.comment,
		range: [
			o,
			_,
			_
		]
	};
}
function n$4({ offset: e, props: t }, n, r) {
	if (t[0].type !== "block-scalar-header") {
		r(t[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source: i } = t[0];
	const a = i[0];
	let o = 0;
	let s = "";
	let c = -1;
	for (let t = 1; t < i.length; ++t) {
		const n = i[t];
		if (!s && (n === "-" || n === "+")) s = n;
		else {
			const r = Number(n);
			if (!o && r) o = r;
			else if (c === -1) c = e + t;
		}
	}
	if (c !== -1) r(c, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${i}`);
	let l = false;
	let u = "";
	let d = i.length;
	for (let e = 1; e < t.length; ++e) {
		const i = t[e];
		switch (i.type) {
			case "space": l = true;
			case "newline":
				d += i.source.length;
				break;
			case "comment":
				if (n && !l) r(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				d += i.source.length;
				u = i.source.substring(1);
				break;
			case "error":
				r(i, "UNEXPECTED_TOKEN", i.message);
				d += i.source.length;
				break;
			default: {
				r(i, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${i.type}`);
				const t = i.source;
				if (t && typeof t === "string") d += t.length;
			}
		}
	}
	return {
		mode: a,
		indent: o,
		chomp: s,
		comment: u,
		length: d
	};
}
function r$4(e) {
	const t = e.split(/\n( *)/);
	const n = t[0];
	const r = n.match(/^( *)/);
	const a = [r?.[1] ? [r[1], n.slice(r[1].length)] : ["", n]];
	for (let e = 1; e < t.length; e += 2) a.push([t[e], t[e + 1]]);
	return a;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function n$3(n, a, s) {
	const { offset: c, type: l, source: u, end: d } = n;
	let f;
	let p;
	const m = (e, t, n) => s(c + e, t, n);
	switch (l) {
		case "scalar":
			f = i$11.PLAIN;
			p = r$3(u, m);
			break;
		case "single-quoted-scalar":
			f = i$11.QUOTE_SINGLE;
			p = i$3(u, m);
			break;
		case "double-quoted-scalar":
			f = i$11.QUOTE_DOUBLE;
			p = o$4(u, m);
			break;
		default:
			s(n, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${l}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					c,
					c + u.length,
					c + u.length
				]
			};
	}
	const h = c + u.length;
	const g = e$4(d, h, a, s);
	return {
		value: p,
		type: f,
		comment: g.comment,
		range: [
			c,
			h,
			g.offset
		]
	};
}
function r$3(e, t) {
	let n = "";
	switch (e[0]) {
		case "	":
			n = "a tab character";
			break;
		case ",":
			n = "flow indicator character ,";
			break;
		case "%":
			n = "directive indicator character %";
			break;
		case "|":
		case ">":
			n = `block scalar indicator ${e[0]}`;
			break;
		case "@":
		case "`": n = `reserved character ${e[0]}`;
	}
	if (n) t(0, "BAD_SCALAR_START", `Plain value cannot start with ${n}`);
	return a$4(e);
}
function i$3(e, t) {
	if (e[e.length - 1] !== "'" || e.length === 1) t(e.length, "MISSING_CHAR", "Missing closing 'quote");
	return a$4(e.slice(1, -1)).replace(/''/g, "'");
}
function a$4(e) {
	const t = /(.*?)\r?\n/sy;
	let n = t.exec(e);
	if (!n) return e;
	let r, i;
	try {
		r = new RegExp("(?<![ 	])[ 	]+$");
		i = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		r = /[ \t]+$/;
		i = /^[ \t]+|[ \t]+$/g;
	}
	let a = n[1].replace(r, "");
	let o = " ";
	let s = t.lastIndex;
	while (n = t.exec(e)) {
		const e = n[1].replace(i, "");
		if (e === "") {
			if (o === "\n") a += o;
			else o = "\n";
		} else {
			a += o + e;
			o = " ";
		}
		s = t.lastIndex;
	}
	const c = /[ \t]*(.*)/sy;
	c.lastIndex = s;
	n = c.exec(e);
	return a + o + (n?.[1] ?? "");
}
function o$4(e, t) {
	let n = "";
	for (let r = 1; r < e.length - 1; ++r) {
		const i = e[r];
		if (i === "\r" && e[r + 1] === "\n") continue;
		if (i === "\n") {
			const { fold: t, offset: i } = s$5(e, r);
			n += t;
			r = i;
		} else if (i === "\\") {
			let i = e[++r];
			const a = c$5[i];
			if (a) n += a;
			else if (i === "\n") {
				i = e[r + 1];
				while (i === " " || i === "	") i = e[++r + 1];
			} else if (i === "\r" && e[r + 1] === "\n") {
				i = e[++r + 1];
				while (i === " " || i === "	") i = e[++r + 1];
			} else if (i === "x" || i === "u" || i === "U") {
				const a = i === "x" ? 2 : i === "u" ? 4 : 8;
				n += l$4(e, r + 1, a, t);
				r += a;
			} else {
				const i = e.substr(r - 1, 2);
				t(r - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`);
				n += i;
			}
		} else if (i === " " || i === "	") {
			const t = r;
			let a = e[r + 1];
			while (a === " " || a === "	") a = e[++r + 1];
			if (a !== "\n" && !(a === "\r" && e[r + 2] === "\n")) n += r > t ? e.slice(t, r + 1) : i;
		} else n += i;
	}
	if (e[e.length - 1] !== "\"" || e.length === 1) t(e.length, "MISSING_CHAR", "Missing closing \"quote");
	return n;
}
function s$5(e, t) {
	let n = "";
	let r = e[t + 1];
	while (r === " " || r === "	" || r === "\n" || r === "\r") {
		if (r === "\r" && e[t + 2] !== "\n") break;
		if (r === "\n") n += "\n";
		t += 1;
		r = e[t + 1];
	}
	if (!n) n = " ";
	return {
		fold: n,
		offset: t
	};
}
const c$5 = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "\u0085",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function l$4(e, t, n, r) {
	const i = e.substr(t, n);
	const o = i.length === n && /^[0-9a-fA-F]+$/.test(i) ? parseInt(i, 16) : NaN;
	try {
		return String.fromCodePoint(o);
	} catch {
		const i = e.substr(t - 2, n + 2);
		r(t - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`);
		return i;
	}
}
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function a$3(a, c, l, u) {
	const { value: d, type: f, comment: p, range: m } = c.type === "block-scalar" ? t$2(a, c, u) : n$3(c, a.options.strict, u);
	const h = l ? a.directives.tagName(l.source, (e) => u(l, "TAG_RESOLVE_FAILED", e)) : null;
	let g;
	if (a.options.stringKeys && a.atKey) g = a.schema[i$15];
	else if (h) g = o$3(a.schema, d, h, l, u);
	else if (c.type === "scalar") g = s$4(a, d, c, u);
	else g = a.schema[i$15];
	let _;
	try {
		const t = g.resolve(d, (e) => u(l ?? c, "TAG_RESOLVE_FAILED", e), a.options);
		_ = d$4(t) ? t : new i$11(t);
	} catch (e) {
		const t = e instanceof Error ? e.message : String(e);
		u(l ?? c, "TAG_RESOLVE_FAILED", t);
		_ = new i$11(d);
	}
	_.range = m;
	_.source = d;
	if (f) _.type = f;
	if (h) _.tag = h;
	if (g.format) _.format = g.format;
	if (p) _.comment = p;
	return _;
}
function o$3(e, n, r, i, a) {
	if (r === "!") return e[i$15];
	const o = [];
	for (const t of e.tags) if (!t.collection && t.tag === r) {
		if (t.default && t.test) o.push(t);
		else return t;
	}
	for (const e of o) if (e.test?.test(n)) return e;
	const s = e.knownTags[r];
	if (s && !s.collection) {
		e.tags.push(Object.assign({}, s, {
			default: false,
			test: void 0
		}));
		return s;
	}
	a(i, "TAG_RESOLVE_FAILED", `Unresolved tag: ${r}`, r !== "tag:yaml.org,2002:str");
	return e[i$15];
}
function s$4({ atKey: e, directives: n, schema: r }, i, a, o) {
	const s = r.tags.find((t) => (t.default === true || e && t.default === "key") && t.test?.test(i)) || r[i$15];
	if (r.compat) {
		const e = r.compat.find((e) => e.default && e.test?.test(i)) ?? r[i$15];
		if (s.tag !== e.tag) o(a, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${n.tagString(s.tag)} or ${n.tagString(e.tag)}`, true);
	}
	return s;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function e$3(e, t, n) {
	if (t) {
		n ?? (n = t.length);
		for (let r = n - 1; r >= 0; --r) {
			let n = t[r];
			switch (n.type) {
				case "space":
				case "comment":
				case "newline":
					e -= n.source.length;
					continue;
			}
			n = t[++r];
			while (n?.type === "space") {
				e += n.source.length;
				n = t[++r];
			}
			break;
		}
	}
	return e;
}
// node_modules/yaml/browser/dist/compose/compose-node.js
const o$2 = {
	composeNode: s$3,
	composeEmptyNode: c$4
};
function s$3(e, i, a, s) {
	const u = e.atKey;
	const { spaceBefore: d, comment: f, anchor: p, tag: m } = a;
	let h;
	let g = true;
	switch (i.type) {
		case "alias":
			h = l$3(e, i, s);
			if (p || m) s(i, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			h = a$3(e, i, m, s);
			if (p) h.anchor = p.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				h = c$6(o$2, e, i, a, s);
				if (p) h.anchor = p.source.substring(1);
			} catch (e) {
				s(i, "RESOURCE_EXHAUSTION", e instanceof Error ? e.message : String(e));
			}
			break;
		default:
			s(i, "UNEXPECTED_TOKEN", i.type === "error" ? i.message : `Unsupported token (type: ${i.type})`);
			g = false;
	}
	h ?? (h = c$4(e, i.offset, void 0, null, a, s));
	if (p && h.anchor === "") s(p, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (u && e.options.stringKeys && (!d$4(h) || typeof h.value !== "string" || h.tag && h.tag !== "tag:yaml.org,2002:str")) s(m ?? i, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (d) h.spaceBefore = true;
	if (f) {
		if (i.type === "scalar" && i.source === "") h.comment = f;
		else h.commentBefore = f;
	}
	if (e.options.keepSourceTokens && g) h.srcToken = i;
	return h;
}
function c$4(e, t, n, i, { spaceBefore: o, comment: s, anchor: c, tag: l, end: u }, d) {
	const p = a$3(e, {
		type: "scalar",
		offset: e$3(t, n, i),
		indent: -1,
		source: ""
	}, l, d);
	if (c) {
		p.anchor = c.source.substring(1);
		if (p.anchor === "") d(c, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (o) p.spaceBefore = true;
	if (s) {
		p.comment = s;
		p.range[2] = u;
	}
	return p;
}
function l$3({ options: t }, { offset: n, source: r, end: a }, o) {
	const s = new l$13(r.substring(1));
	if (s.source === "") o(n, "BAD_ALIAS", "Alias cannot be an empty string");
	if (s.source.endsWith(":")) o(n + r.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const c = n + r.length;
	const l = e$4(a, c, t.strict, o);
	s.range = [
		n,
		c,
		l.offset
	];
	if (l.comment) s.comment = l.comment;
	return s;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function a$2(a, o, { offset: s, start: c, value: l, end: u }, d) {
	const p = new v(void 0, Object.assign({ _directives: o }, a));
	const m = {
		atKey: false,
		atRoot: true,
		directives: p.directives,
		options: p.options,
		schema: p.schema
	};
	const h = e$6(c, {
		indicator: "doc-start",
		next: l ?? u?.[0],
		offset: s,
		onError: d,
		parentIndent: 0,
		startOnNewline: true
	});
	if (h.found) {
		p.directives.docStart = true;
		if (l && (l.type === "block-map" || l.type === "block-seq") && !h.hasNewline) d(h.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	p.contents = l ? s$3(m, l, h, d) : c$4(m, h.end, c, null, h, d);
	const g = p.contents.range[2];
	const _ = e$4(u, g, false, d);
	if (_.comment) p.comment = _.comment;
	p.range = [
		s,
		g,
		_.offset
	];
	return p;
}
// node_modules/yaml/browser/dist/compose/composer.js
function c$3(e) {
	if (typeof e === "number") return [e, e + 1];
	if (Array.isArray(e)) return e.length === 2 ? e : [e[0], e[1]];
	const { offset: t, source: n } = e;
	return [t, t + (typeof n === "string" ? n.length : 1)];
}
function l$2(e) {
	let t = "";
	let n = false;
	let r = false;
	for (let i = 0; i < e.length; ++i) {
		const a = e[i];
		switch (a[0]) {
			case "#":
				t += (t === "" ? "" : r ? "\n\n" : "\n") + (a.substring(1) || " ");
				n = true;
				r = false;
				break;
			case "%":
				if (e[i + 1]?.[0] !== "#") i += 1;
				n = false;
				break;
			default:
				if (!n) r = true;
				n = false;
		}
	}
	return {
		comment: t,
		afterEmptyLine: r
	};
}
var u$2 = class {
	constructor(t = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (e, t, i, a) => {
			const o = c$3(e);
			if (a) this.warnings.push(new n$5(o, t, i));
			else this.errors.push(new t$5(o, t, i));
		};
		this.directives = new i$14({ version: t.version || "1.2" });
		this.options = t;
	}
	decorate(e, t) {
		const { comment: n, afterEmptyLine: r } = l$2(this.prelude);
		if (n) {
			const o = e.contents;
			if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n;
			else if (r || e.directives.docStart || !o) e.commentBefore = n;
			else if (p$2(o) && !o.flow && o.items.length > 0) {
				let e = o.items[0];
				if (u$10(e)) e = e.key;
				const t = e.commentBefore;
				e.commentBefore = t ? `${n}\n${t}` : n;
			} else {
				const e = o.commentBefore;
				o.commentBefore = e ? `${n}\n${e}` : n;
			}
		}
		if (t) {
			for (let t = 0; t < this.errors.length; ++t) e.errors.push(this.errors[t]);
			for (let t = 0; t < this.warnings.length; ++t) e.warnings.push(this.warnings[t]);
		} else {
			e.errors = this.errors;
			e.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	streamInfo() {
		return {
			comment: l$2(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(e, t = false, n = -1) {
		for (const t of e) yield* this.next(t);
		yield* this.end(t, n);
	}
	*next(e) {
		switch (e.type) {
			case "directive":
				this.directives.add(e.source, (t, n, r) => {
					const i = c$3(e);
					i[0] += t;
					this.onError(i, "BAD_DIRECTIVE", n, r);
				});
				this.prelude.push(e.source);
				this.atDirectives = true;
				break;
			case "document": {
				const t = a$2(this.options, this.directives, e, this.onError);
				if (this.atDirectives && !t.directives.docStart) this.onError(e, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(t, false);
				if (this.doc) yield this.doc;
				this.doc = t;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(e.source);
				break;
			case "error": {
				const t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message;
				const n = new t$5(c$3(e), "UNEXPECTED_TOKEN", t);
				if (this.atDirectives || !this.doc) this.errors.push(n);
				else this.doc.errors.push(n);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new t$5(c$3(e), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const t = e$4(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (t.comment) {
					const e = this.doc.comment;
					this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
				}
				this.doc.range[2] = t.offset;
				break;
			}
			default: this.errors.push(new t$5(c$3(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
		}
	}
	*end(e = false, n = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (e) {
			const r = new v(void 0, Object.assign({ _directives: this.directives }, this.options));
			if (this.atDirectives) this.onError(n, "MISSING_CHAR", "Missing directives-end indicator line");
			r.range = [
				0,
				n,
				n
			];
			this.decorate(r, false);
			yield r;
		}
	}
};
// node_modules/yaml/browser/dist/parse/cst-visit.js
const e$2 = Symbol("break visit");
const t$1 = Symbol("skip children");
const n$2 = Symbol("remove item");
function r$2(e, t) {
	if ("type" in e && e.type === "document") e = {
		start: e.start,
		value: e.value
	};
	i$2(Object.freeze([]), e, t);
}
r$2.BREAK = e$2;
r$2.SKIP = t$1;
r$2.REMOVE = n$2;
r$2.itemAtPath = (e, t) => {
	let n = e;
	for (const [e, r] of t) {
		const t = n?.[e];
		if (t && "items" in t) n = t.items[r];
		else return void 0;
	}
	return n;
};
r$2.parentCollection = (e, t) => {
	const n = r$2.itemAtPath(e, t.slice(0, -1));
	const i = t[t.length - 1][0];
	const a = n?.[i];
	if (a && "items" in a) return a;
	throw new Error("Parent collection not found");
};
function i$2(t, r, a) {
	let o = a(r, t);
	if (typeof o === "symbol") return o;
	for (const s of ["key", "value"]) {
		const c = r[s];
		if (c && "items" in c) {
			for (let r = 0; r < c.items.length; ++r) {
				const o = i$2(Object.freeze(t.concat([[s, r]])), c.items[r], a);
				if (typeof o === "number") r = o - 1;
				else if (o === e$2) return e$2;
				else if (o === n$2) {
					c.items.splice(r, 1);
					r -= 1;
				}
			}
			if (typeof o === "function" && s === "key") o = o(r, t);
		}
	}
	return typeof o === "function" ? o(r, t) : o;
}
function s$2(i) {
	switch (i) {
		case "\ufeff": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (i[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}
// node_modules/yaml/browser/dist/parse/lexer.js
function i$1(e) {
	switch (e) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const a$1 = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const o$1 = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const s$1 = /* @__PURE__ */ new Set(",[]{}");
const c$2 = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const l$1 = (e) => !e || c$2.has(e);
var u$1 = class {
	constructor() {
		this.atEnd = false;
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		this.buffer = "";
		this.flowKey = false;
		this.flowLevel = 0;
		this.indentNext = 0;
		this.indentValue = 0;
		this.lineEndPos = null;
		this.next = null;
		this.pos = 0;
	}
	*lex(e, t = false) {
		if (e) {
			if (typeof e !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + e : e;
			this.lineEndPos = null;
		}
		this.atEnd = !t;
		let n = this.next ?? "stream";
		while (n && (t || this.hasChars(1))) n = yield* this.parseNext(n);
	}
	atLineEnd() {
		let e = this.pos;
		let t = this.buffer[e];
		while (t === " " || t === "	") t = this.buffer[++e];
		if (!t || t === "#" || t === "\n") return true;
		if (t === "\r") return this.buffer[e + 1] === "\n";
		return false;
	}
	charAt(e) {
		return this.buffer[this.pos + e];
	}
	continueScalar(e) {
		let t = this.buffer[e];
		if (this.indentNext > 0) {
			let n = 0;
			while (t === " ") t = this.buffer[++n + e];
			if (t === "\r") {
				const t = this.buffer[n + e + 1];
				if (t === "\n" || !t && !this.atEnd) return e + n + 1;
			}
			return t === "\n" || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
		}
		if (t === "-" || t === ".") {
			const t = this.buffer.substr(e, 3);
			if ((t === "---" || t === "...") && i$1(this.buffer[e + 3])) return -1;
		}
		return e;
	}
	getLine() {
		let e = this.lineEndPos;
		if (typeof e !== "number" || e !== -1 && e < this.pos) {
			e = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = e;
		}
		if (e === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[e - 1] === "\r") e -= 1;
		return this.buffer.substring(this.pos, e);
	}
	hasChars(e) {
		return this.pos + e <= this.buffer.length;
	}
	setNext(e) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = e;
		return null;
	}
	peek(e) {
		return this.buffer.substr(this.pos, e);
	}
	*parseNext(e) {
		switch (e) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let n = this.getLine();
		if (n === null) return this.setNext("stream");
		if (n[0] === "\ufeff") {
			yield* this.pushCount(1);
			n = n.substring(1);
		}
		if (n[0] === "%") {
			let e = n.length;
			let t = n.indexOf("#");
			while (t !== -1) {
				const r = n[t - 1];
				if (r === " " || r === "	") {
					e = t - 1;
					break;
				} else t = n.indexOf("#", t + 1);
			}
			while (true) {
				const t = n[e - 1];
				if (t === " " || t === "	") e -= 1;
				else break;
			}
			const r = (yield* this.pushCount(e)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(n.length - r);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const e = yield* this.pushSpaces(true);
			yield* this.pushCount(n.length - e);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const e = this.charAt(0);
		if (!e && !this.atEnd) return this.setNext("line-start");
		if (e === "-" || e === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const e = this.peek(3);
			if ((e === "---" || e === "...") && i$1(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return e === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !i$1(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [e, t] = this.peek(2);
		if (!t && !this.atEnd) return this.setNext("block-start");
		if ((e === "-" || e === "?" || e === ":") && i$1(t)) {
			const e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += e;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const e = this.getLine();
		if (e === null) return this.setNext("doc");
		let t = yield* this.pushIndicators();
		switch (e[t]) {
			case "#": yield* this.pushCount(e.length - t);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(l$1);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				t += yield* this.parseBlockScalarHeader();
				t += yield* this.pushSpaces(true);
				yield* this.pushCount(e.length - t);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let e, t;
		let r = -1;
		do {
			e = yield* this.pushNewline();
			if (e > 0) {
				t = yield* this.pushSpaces(false);
				this.indentValue = r = t;
			} else t = 0;
			t += yield* this.pushSpaces(true);
		} while (e + t > 0);
		const a = this.getLine();
		if (a === null) return this.setNext("flow");
		if (r !== -1 && r < this.indentNext && a[0] !== "#" || r === 0 && (a.startsWith("---") || a.startsWith("...")) && i$1(a[3])) {
			if (!(r === this.indentNext - 1 && this.flowLevel === 1 && (a[0] === "]" || a[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let o = 0;
		while (a[o] === ",") {
			o += yield* this.pushCount(1);
			o += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		o += yield* this.pushIndicators();
		switch (a[o]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(a.length - o);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(l$1);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const e = this.charAt(1);
				if (this.flowKey || i$1(e) || e === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const e = this.charAt(0);
		let t = this.buffer.indexOf(e, this.pos + 1);
		if (e === "'") while (t !== -1 && this.buffer[t + 1] === "'") t = this.buffer.indexOf("'", t + 2);
		else while (t !== -1) {
			let e = 0;
			while (this.buffer[t - 1 - e] === "\\") e += 1;
			if (e % 2 === 0) break;
			t = this.buffer.indexOf("\"", t + 1);
		}
		const n = this.buffer.substring(0, t);
		let r = n.indexOf("\n", this.pos);
		if (r !== -1) {
			while (r !== -1) {
				const e = this.continueScalar(r + 1);
				if (e === -1) break;
				r = n.indexOf("\n", e);
			}
			if (r !== -1) t = r - (n[r - 1] === "\r" ? 2 : 1);
		}
		if (t === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			t = this.buffer.length;
		}
		yield* this.pushToIndex(t + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let e = this.pos;
		while (true) {
			const t = this.buffer[++e];
			if (t === "+") this.blockScalarKeep = true;
			else if (t > "0" && t <= "9") this.blockScalarIndent = Number(t) - 1;
			else if (t !== "-") break;
		}
		return yield* this.pushUntil((e) => i$1(e) || e === "#");
	}
	*parseBlockScalar() {
		let e = this.pos - 1;
		let t = 0;
		let n;
		loop: for (let r = this.pos; n = this.buffer[r]; ++r) switch (n) {
			case " ":
				t += 1;
				break;
			case "\n":
				e = r;
				t = 0;
				break;
			case "\r": {
				const e = this.buffer[r + 1];
				if (!e && !this.atEnd) return this.setNext("block-scalar");
				if (e === "\n") break;
			}
			default: break loop;
		}
		if (!n && !this.atEnd) return this.setNext("block-scalar");
		if (t >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = t;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const t = this.continueScalar(e + 1);
				if (t === -1) break;
				e = this.buffer.indexOf("\n", t);
			} while (e !== -1);
			if (e === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				e = this.buffer.length;
			}
		}
		let i = e + 1;
		n = this.buffer[i];
		while (n === " ") n = this.buffer[++i];
		if (n === "	") {
			while (n === "	" || n === " " || n === "\r" || n === "\n") n = this.buffer[++i];
			e = i - 1;
		} else if (!this.blockScalarKeep) do {
			let n = e - 1;
			let r = this.buffer[n];
			if (r === "\r") r = this.buffer[--n];
			const i = n;
			while (r === " ") r = this.buffer[--n];
			if (r === "\n" && n >= this.pos && n + 1 + t > i) e = n;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(e + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const e = this.flowLevel > 0;
		let t = this.pos - 1;
		let n = this.pos - 1;
		let a;
		while (a = this.buffer[++n]) if (a === ":") {
			const r = this.buffer[n + 1];
			if (i$1(r) || e && s$1.has(r)) break;
			t = n;
		} else if (i$1(a)) {
			let r = this.buffer[n + 1];
			if (a === "\r") {
				if (r === "\n") {
					n += 1;
					a = "\n";
					r = this.buffer[n + 1];
				} else t = n;
			}
			if (r === "#" || e && s$1.has(r)) break;
			if (a === "\n") {
				const e = this.continueScalar(n + 1);
				if (e === -1) break;
				n = Math.max(n, e - 2);
			}
		} else {
			if (e && s$1.has(a)) break;
			t = n;
		}
		if (!a && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(t + 1, true);
		return e ? "flow" : "doc";
	}
	*pushCount(e) {
		if (e > 0) {
			yield this.buffer.substr(this.pos, e);
			this.pos += e;
			return e;
		}
		return 0;
	}
	*pushToIndex(e, t) {
		const n = this.buffer.slice(this.pos, e);
		if (n) {
			yield n;
			this.pos += n.length;
			return n.length;
		} else if (t) yield "";
		return 0;
	}
	*pushIndicators() {
		let e = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					e += yield* this.pushTag();
					e += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					e += yield* this.pushUntil(l$1);
					e += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const t = this.flowLevel > 0;
					const n = this.charAt(1);
					if (i$1(n) || t && s$1.has(n)) {
						if (!t) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						e += yield* this.pushCount(1);
						e += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return e;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let e = this.pos + 2;
			let t = this.buffer[e];
			while (!i$1(t) && t !== ">") t = this.buffer[++e];
			return yield* this.pushToIndex(t === ">" ? e + 1 : e, false);
		} else {
			let e = this.pos + 1;
			let t = this.buffer[e];
			while (t) if (o$1.has(t)) t = this.buffer[++e];
			else if (t === "%" && a$1.has(this.buffer[e + 1]) && a$1.has(this.buffer[e + 2])) t = this.buffer[e += 3];
			else break;
			return yield* this.pushToIndex(e, false);
		}
	}
	*pushNewline() {
		const e = this.buffer[this.pos];
		if (e === "\n") return yield* this.pushCount(1);
		else if (e === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(e) {
		let t = this.pos - 1;
		let n;
		do
			n = this.buffer[++t];
		while (n === " " || e && n === "	");
		const r = t - this.pos;
		if (r > 0) {
			yield this.buffer.substr(this.pos, r);
			this.pos = t;
		}
		return r;
	}
	*pushUntil(e) {
		let t = this.pos;
		let n = this.buffer[t];
		while (!e(n)) n = this.buffer[++t];
		return yield* this.pushToIndex(t, false);
	}
};
// node_modules/yaml/browser/dist/parse/line-counter.js
var e = class {
	constructor() {
		this.lineStarts = [];
		this.addNewLine = (e) => this.lineStarts.push(e);
		this.linePos = (e) => {
			let t = 0;
			let n = this.lineStarts.length;
			while (t < n) {
				const r = t + n >> 1;
				if (this.lineStarts[r] < e) t = r + 1;
				else n = r;
			}
			if (this.lineStarts[t] === e) return {
				line: t + 1,
				col: 1
			};
			if (t === 0) return {
				line: 0,
				col: e
			};
			const r = this.lineStarts[t - 1];
			return {
				line: t,
				col: e - r + 1
			};
		};
	}
};
// node_modules/yaml/browser/dist/parse/parser.js
function n(e, t) {
	for (let n = 0; n < e.length; ++n) if (e[n].type === t) return true;
	return false;
}
function r(e) {
	for (let t = 0; t < e.length; ++t) switch (e[t].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return t;
	}
	return -1;
}
function i(e) {
	switch (e?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function a(e) {
	switch (e.type) {
		case "document": return e.start;
		case "block-map": {
			const t = e.items[e.items.length - 1];
			return t.sep ?? t.start;
		}
		case "block-seq": return e.items[e.items.length - 1].start;
		default: return [];
	}
}
function o(e) {
	if (e.length === 0) return [];
	let t = e.length;
	loop: while (--t >= 0) switch (e[t].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (e[++t]?.type === "space");
	return e.splice(t, e.length);
}
function s(e, t) {
	if (t.length < 1e5) Array.prototype.push.apply(e, t);
	else for (let n = 0; n < t.length; ++n) e.push(t[n]);
}
function c$1(e) {
	if (e.start.type === "flow-seq-start") {
		for (const t of e.items) if (t.sep && !t.value && !n(t.start, "explicit-key-ind") && !n(t.sep, "map-value-ind")) {
			if (t.key) t.value = t.key;
			delete t.key;
			if (i(t.value)) {
				if (t.value.end) s(t.value.end, t.sep);
				else t.value.end = t.sep;
			} else s(t.start, t.sep);
			delete t.sep;
		}
	}
}
var l = class {
	constructor(e) {
		this.atNewLine = true;
		this.atScalar = false;
		this.indent = 0;
		this.offset = 0;
		this.onKeyLine = false;
		this.stack = [];
		this.source = "";
		this.type = "";
		this.lexer = new u$1();
		this.onNewLine = e;
	}
	*parse(e, t = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const n of this.lexer.lex(e, t)) yield* this.next(n);
		if (!t) yield* this.end();
	}
	*next(t) {
		this.source = t;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += t.length;
			return;
		}
		const n = s$2(t);
		if (!n) {
			const e = `Not a YAML token: ${t}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message: e,
				source: t
			});
			this.offset += t.length;
		} else if (n === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = n;
			yield* this.step();
			switch (n) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + t.length);
					break;
				case "space":
					if (this.atNewLine && t[0] === " ") this.indent += t.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += t.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += t.length;
		}
	}
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const e = this.peek(1);
		if (this.type === "doc-end" && e?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!e) return yield* this.stream();
		switch (e.type) {
			case "document": return yield* this.document(e);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(e);
			case "block-scalar": return yield* this.blockScalar(e);
			case "block-map": return yield* this.blockMap(e);
			case "block-seq": return yield* this.blockSequence(e);
			case "flow-collection": return yield* this.flowCollection(e);
			case "doc-end": return yield* this.documentEnd(e);
		}
		yield* this.pop();
	}
	peek(e) {
		return this.stack[this.stack.length - e];
	}
	*pop(e) {
		const t = e ?? this.stack.pop();
		if (!t) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield t;
		else {
			const e = this.peek(1);
			if (t.type === "block-scalar") t.indent = "indent" in e ? e.indent : 0;
			else if (t.type === "flow-collection" && e.type === "document") t.indent = 0;
			if (t.type === "flow-collection") c$1(t);
			switch (e.type) {
				case "document":
					e.value = t;
					break;
				case "block-scalar":
					e.props.push(t);
					break;
				case "block-map": {
					const n = e.items[e.items.length - 1];
					if (n.value) {
						e.items.push({
							start: [],
							key: t,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (n.sep) n.value = t;
					else {
						Object.assign(n, {
							key: t,
							sep: []
						});
						this.onKeyLine = !n.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const n = e.items[e.items.length - 1];
					if (n.value) e.items.push({
						start: [],
						value: t
					});
					else n.value = t;
					break;
				}
				case "flow-collection": {
					const n = e.items[e.items.length - 1];
					if (!n || n.value) e.items.push({
						start: [],
						key: t,
						sep: []
					});
					else if (n.sep) n.value = t;
					else Object.assign(n, {
						key: t,
						sep: []
					});
					return;
				}
				default:
					yield* this.pop();
					yield* this.pop(t);
			}
			if ((e.type === "document" || e.type === "block-map" || e.type === "block-seq") && (t.type === "block-map" || t.type === "block-seq")) {
				const n = t.items[t.items.length - 1];
				if (n && !n.sep && !n.value && n.start.length > 0 && r(n.start) === -1 && (t.indent === 0 || n.start.every((e) => e.type !== "comment" || e.indent < t.indent))) {
					if (e.type === "document") e.end = n.start;
					else e.items.push({ start: n.start });
					t.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const e = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") e.start.push(this.sourceToken);
				this.stack.push(e);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(e) {
		if (e.value) return yield* this.lineEnd(e);
		switch (this.type) {
			case "doc-start":
				if (r(e.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else e.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				e.start.push(this.sourceToken);
				return;
		}
		const t = this.startBlockValue(e);
		if (t) this.stack.push(t);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(e) {
		if (this.type === "map-value-ind") {
			const n = o(a(this.peek(2)));
			let r;
			if (e.end) {
				r = e.end;
				r.push(this.sourceToken);
				delete e.end;
			} else r = [this.sourceToken];
			const i = {
				type: "block-map",
				offset: e.offset,
				indent: e.indent,
				items: [{
					start: n,
					key: e,
					sep: r
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = i;
		} else yield* this.lineEnd(e);
	}
	*blockScalar(e) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				e.props.push(this.sourceToken);
				return;
			case "scalar":
				e.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let e = this.source.indexOf("\n") + 1;
					while (e !== 0) {
						this.onNewLine(this.offset + e);
						e = this.source.indexOf("\n", e) + 1;
					}
				}
				yield* this.pop();
				break;
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(e) {
		const t = e.items[e.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (t.value) {
					const n = "end" in t.value ? t.value.end : void 0;
					if ((Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment") n?.push(this.sourceToken);
					else e.items.push({ start: [this.sourceToken] });
				} else if (t.sep) t.sep.push(this.sourceToken);
				else t.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (t.value) e.items.push({ start: [this.sourceToken] });
				else if (t.sep) t.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(t.start, e.indent)) {
						const r = e.items[e.items.length - 2]?.value?.end;
						if (Array.isArray(r)) {
							s(r, t.start);
							r.push(this.sourceToken);
							e.items.pop();
							return;
						}
					}
					t.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= e.indent) {
			const r = !this.onKeyLine && this.indent === e.indent;
			const a = r && (t.sep || t.explicitKey) && this.type !== "seq-item-ind";
			let s = [];
			if (a && t.sep && !t.value) {
				const n = [];
				for (let r = 0; r < t.sep.length; ++r) {
					const i = t.sep[r];
					switch (i.type) {
						case "newline":
							n.push(r);
							break;
						case "space": break;
						case "comment":
							if (i.indent > e.indent) n.length = 0;
							break;
						default: n.length = 0;
					}
				}
				if (n.length >= 2) s = t.sep.splice(n[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (a || t.value) {
						s.push(this.sourceToken);
						e.items.push({ start: s });
						this.onKeyLine = true;
					} else if (t.sep) t.sep.push(this.sourceToken);
					else t.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!t.sep && !t.explicitKey) {
						t.start.push(this.sourceToken);
						t.explicitKey = true;
					} else if (a || t.value) {
						s.push(this.sourceToken);
						e.items.push({
							start: s,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (t.explicitKey) {
						if (!t.sep) {
							if (n(t.start, "newline")) Object.assign(t, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const e = o(t.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: e,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (t.value) e.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (n(t.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: s,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (i(t.key) && !n(t.sep, "newline")) {
							const e = o(t.start);
							const n = t.key;
							const r = t.sep;
							r.push(this.sourceToken);
							delete t.key;
							delete t.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: e,
									key: n,
									sep: r
								}]
							});
						} else if (s.length > 0) t.sep = t.sep.concat(s, this.sourceToken);
						else t.sep.push(this.sourceToken);
					} else if (!t.sep) Object.assign(t, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (t.value || a) e.items.push({
						start: s,
						key: null,
						sep: [this.sourceToken]
					});
					else if (n(t.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else t.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const n = this.flowScalar(this.type);
					if (a || t.value) {
						e.items.push({
							start: s,
							key: n,
							sep: []
						});
						this.onKeyLine = true;
					} else if (t.sep) this.stack.push(n);
					else {
						Object.assign(t, {
							key: n,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const i = this.startBlockValue(e);
					if (i) {
						if (i.type === "block-seq") {
							if (!t.explicitKey && t.sep && !n(t.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (r) e.items.push({ start: s });
						this.stack.push(i);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(e) {
		const t = e.items[e.items.length - 1];
		switch (this.type) {
			case "newline":
				if (t.value) {
					const n = "end" in t.value ? t.value.end : void 0;
					if ((Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment") n?.push(this.sourceToken);
					else e.items.push({ start: [this.sourceToken] });
				} else t.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (t.value) e.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(t.start, e.indent)) {
						const r = e.items[e.items.length - 2]?.value?.end;
						if (Array.isArray(r)) {
							s(r, t.start);
							r.push(this.sourceToken);
							e.items.pop();
							return;
						}
					}
					t.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (t.value || this.indent <= e.indent) break;
				t.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== e.indent) break;
				if (t.value || n(t.start, "seq-item-ind")) e.items.push({ start: [this.sourceToken] });
				else t.start.push(this.sourceToken);
				return;
		}
		if (this.indent > e.indent) {
			const t = this.startBlockValue(e);
			if (t) {
				this.stack.push(t);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(e) {
		const t = e.items[e.items.length - 1];
		if (this.type === "flow-error-end") {
			let e;
			do {
				yield* this.pop();
				e = this.peek(1);
			} while (e?.type === "flow-collection");
		} else if (e.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!t || t.sep) e.items.push({ start: [this.sourceToken] });
					else t.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!t || t.value) e.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (t.sep) t.sep.push(this.sourceToken);
					else Object.assign(t, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!t || t.value) e.items.push({ start: [this.sourceToken] });
					else if (t.sep) t.sep.push(this.sourceToken);
					else t.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const n = this.flowScalar(this.type);
					if (!t || t.value) e.items.push({
						start: [],
						key: n,
						sep: []
					});
					else if (t.sep) this.stack.push(n);
					else Object.assign(t, {
						key: n,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					e.end.push(this.sourceToken);
					return;
			}
			const n = this.startBlockValue(e);
			if (n) this.stack.push(n);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const t = this.peek(2);
			if (t.type === "block-map" && (this.type === "map-value-ind" && t.indent === e.indent || this.type === "newline" && !t.items[t.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && t.type !== "flow-collection") {
				const r = o(a(t));
				c$1(e);
				const i = e.end.splice(1, e.end.length);
				i.push(this.sourceToken);
				const s = {
					type: "block-map",
					offset: e.offset,
					indent: e.indent,
					items: [{
						start: r,
						key: e,
						sep: i
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = s;
			} else yield* this.lineEnd(e);
		}
	}
	flowScalar(e) {
		if (this.onNewLine) {
			let e = this.source.indexOf("\n") + 1;
			while (e !== 0) {
				this.onNewLine(this.offset + e);
				e = this.source.indexOf("\n", e) + 1;
			}
		}
		return {
			type: e,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(e) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const n = o(a(e));
				n.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start: n,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const n = o(a(e));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start: n,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(e, t) {
		if (this.type !== "comment") return false;
		if (this.indent <= t) return false;
		return e.every((e) => e.type === "newline" || e.type === "space");
	}
	*documentEnd(e) {
		if (this.type !== "doc-mode") {
			if (e.end) e.end.push(this.sourceToken);
			else e.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(e) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (e.end) e.end.push(this.sourceToken);
				else e.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};
// node_modules/yaml/browser/dist/public-api.js
function c(e$14) {
	const t = e$14.prettyErrors !== false;
	return {
		lineCounter: e$14.lineCounter || t && new e() || null,
		prettyErrors: t
	};
}
function u(t, i = {}) {
	const { lineCounter: a, prettyErrors: o } = c(i);
	const l$17 = new l(a?.addNewLine);
	const u = new u$2(i);
	let d = null;
	for (const e of u.compose(l$17.parse(t), true, t.length)) if (!d) d = e;
	else if (d.options.logLevel !== "silent") {
		d.errors.push(new t$5(e.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (o && a) {
		d.errors.forEach(r$6(t, a));
		d.warnings.forEach(r$6(t, a));
	}
	return d;
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
	d$3(document, { Collection: (_, { flow, range }) => {
		if (flow === true && range && range[1] === end) open = range[0];
	} });
	return /[\]}]/.test(text.charAt(end - 1)) ? null : open;
}
function openingQuote(document, end) {
	let open = null;
	d$3(document, { Scalar: (_, { type, range }) => {
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
	const composer = new u$2({
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
	const parser = new l();
	let count = 0;
	for (const lexeme of new u$1().lex(text)) {
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
	if (s$21(yaml)) return followAlias(yaml.source, rangeOf(yaml), building);
	if (path.length > documentLimits.depth) {
		tell({
			kind: "too-deep",
			range: rangeOf(yaml)
		}, building);
		return empty(rangeOf(yaml));
	}
	if (l$15(yaml)) return anchored(yaml.anchor, path, building, () => buildMapping(yaml, path, building));
	if (f$2(yaml)) return anchored(yaml.anchor, path, building, () => buildSequence(yaml, path, building));
	if (d$4(yaml)) {
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
		if (!d$4(pair.key)) {
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
async function readEntries(patterns, { folder, workspace, confined }, onText = () => {}) {
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
		onText(read.text);
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
	passed: ["\u2714", "green"],
	warned: ["!", "yellow"],
	failed: ["\u2716", "red"],
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
	return judgeHost(allowedHosts, host, keys[0] !== "ssh" && entry.definition?.ssh !== void 0 ? "bastion" : "us") === "refused" ? "outside-allowed-hosts" : null;
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
const cutMark = "\u2026";
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
// src/heap.ts
const newestKnownV8 = 14;
const manyCharacters = 65536;
function keepHeapSmallFor(characters) {
	const [major] = process.versions.v8.split(".");
	if (characters < manyCharacters || Number(major) > newestKnownV8) return;
	const { setFlagsFromString } = process.getBuiltinModule("node:v8");
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--heap-growing-percent=50");
}
// src/connect/failure.ts
function isFailure(value) {
	return typeof value === "object" && value !== null && value.kind === "failure";
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
		case "rename": return `${edit.to}: \u2026`;
		case "pair": return `${edit.to.key}: ${edit.to.value}`;
		case "insert": return edit.pairs.map(({ key, value }) => pairText(key, value)).join("\n");
		case "indent": return [`${edit.id ?? "warehouse"}:`, ...edit.keys.map((key) => `  ${key}: \u2026`)].join("\n");
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
// src/connect/record.ts
const stageNames = [
	"resolve",
	"connect",
	"ssh",
	"tls",
	"login",
	"probe",
	"rehearse"
];
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
	let characters = 0;
	const { entries, problems } = await readEntries(options.files, around, (text) => {
		characters += text.length;
		if (options.mode === "check") keepHeapSmallFor(characters);
	});
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
	const dialling = ready.length > 0 ? await dial(ready, setting) : null;
	const clean = redactor([...around.secrets, ...all.flatMap((candidate) => candidate.secrets)], new Set(entries.flatMap(publicTexts)));
	await dialling?.done;
	const found = await findingsOf(problems.map(({ problem }) => problem));
	const fileFindings = problems.map(({ problem: _, ...place }, index) => ({
		finding: found[index],
		...place
	}));
	return withoutSecrets(assemble({
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
	}, fileFindings, candidates), clean);
}
async function dial(ready, { options, around, now, ended }) {
	const { dialAll } = await import("./dial-all.js");
	return { done: dialAll(ready, options, around, now, ended) };
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
	return mayBeTerminal(name) ? process[name] : {};
}
function mayBeTerminal(name) {
	return fstatSync(name === "stdout" ? 1 : 2).isCharacterDevice();
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
	if (mayBeTerminal("stdout")) return printBySteps(bytes);
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
		call: "variables [files\u2026]",
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
	return `--${flag} needs a value. One that begins with a dash is written --${flag}=-\u2026.`;
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
	if (called.kind === "check") {
		if (called.options.mode === "check") (await import("./prepare.js").then((n) => n.n)).prepareToDial();
		return runCheck(called, surroundings());
	}
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
export { entriesOf as $, loginName as $t, spokenInput as A, destinationTypes as At, text as B, readAllowedVariables as Bt, majorOf as C, isInside as Ct, raise as D, isGlob as Dt, withReplacement as E, globbed as Et, resolveEntry as F, notAmong as Ft, findingBlock as G, withoutCommands as Gt, bugWords as H, secretForms as Ht, certificatePath as I, readOptions as It, hanging as J, headline as Jt, terminalReport as K, secret as Kt, isPem as L, reportNames as Lt, isFailure as M, changesHeading as Mt, redactor as N, timeBetween as Nt, rule as O, isTooWild as Ot, readServer as P, failOns as Pt, destinationRegions as Q, list as Qt, nameText as R, usualFile as Rt, endOfLife as S, findFiles as St, outcomeOf as T, readText as Tt, product as U, magic as Ut, unknownIdWords as V, addressKind as Vt, exitStatus as W, opensshCipher as Wt, prose as X, duration as Xt, painter as Y, capital as Yt, seconds as Z, hostAndPort as Zt, untilInterrupted as _, printableLines as _n, literalText as _t, formats as a, baseWords as an, nodeAt as at, internalError as b, withEscapes as bn, variableName as bt, textFlag as c, placedFindings as cn, v as ct, usage as d, skipGroups as dn, i$11 as dt, machine as en, readEntries as et, giveReport as f, character as fn, l$15 as ft, terminalOf as g, printable as gn, toPlain as gt, lookOf as h, whyNotDialled as hn, isObject as ht, checkFlags as i, fixHeading as in, source as it, identityOf as j, changeLines as jt, severityRank as k, withSlashes as kt, textFlags as l, reasonGroups as ln, u$4 as lt, stopped$1 as m, hideEnvironment as mn, hiddenRanges as mt, everywhere as n, quoted as nn, locate as nt, choiceFlag as o, gatherNotices as on, readDocument as ot, complain as p, oneLine as pn, variableFor as pt, verdictLines as q, counts$1 as qt, commands as r, stageWords as rn, position as rt, filesFlag as s, idList as sn, u as st, main_exports as t, minute as tn, keyPlace as tt, stopped as u, serverWords as un, s$15 as ut, reported as v, shortened as vn, readVariable as vt, productOf as w, isMissing as wt, unfinished as x, fileLimits as xt, check as y, spoken as yn, valueFor as yt, port as z, suggestion as zt };
