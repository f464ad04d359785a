import { o as __toESM } from "./rolldown-runtime.js";
import { B as reasonGroups, F as suggestion, G as printable, H as skipGroups, I as baseWords, J as spoken, K as printableLines, L as gatherNotices, M as literalText, N as readVariable, P as variableName, R as idList, S as nodeAt, T as hiddenRanges, V as serverWords, Y as withEscapes, g as locate, h as keyPlace, n as inReadWrite, q as shortened$1, v as position, y as source, z as placedFindings } from "./fix.js";
import { c as isFailure, d as readCertificate, l as isPem, n as storedName, o as stageNames } from "./facts.js";
import { $ as passwordMissing, A as excessive, At as changesHeading, B as configRules, C as sessionLimits, D as loadFailed, Dt as duration, E as endOfLife, Et as pathWords, F as connectionRefused, Ft as fixHeading, G as clientCertificate, H as privateHostWithoutSsh, I as hostNotFound, J as insecureMethod, K as connectDenied, L as notPostgresql$1, M as selectInformationSchema, N as selectPgCatalog, Nt as counts$1, O as checkDenied, Ot as stageWords, P as connectionLost, Pt as headline, Q as passwordExpiresSoon, R as timeout, S as readOnly, T as versionTooOld, Tt as pathOf, U as privateKeyInvalid, V as hostNotAllowed, W as judgeAudited, X as methodUnsupported, Y as loginNotPermitted, Z as noHbaEntry, _ as hostKeyUnpinned, a as certificateUntrusted, at as weakMethod, b as isReadOnlyForAll, c as notSupported, ct as internalError, d as unfitness, dt as compare, et as passwordRejected, f as authenticationFailed, ft as isWhole, g as hostKeyMismatch, h as handshakeFailed$1, ht as timeOrNull, i as certificateExpiresSoon, it as tooManyConnections, j as schemaNotUsable, k as createOnDatabase, kt as changeLines, l as required, lt as raise, m as forwardingDenied, mt as snapshotOf, n as catalogue, nt as serverNotProven, o as handshakeFailed, ot as loaderEntry, p as databaseUnreachable, pt as keyOf$1, q as databaseMissing, r as certificateExpired, rt as serverNotReady, s as hostnameMismatch, st as loginEntry, tt as refused$1, u as unverified, ut as product, v as checkCancelled, vt as markdownReport, w as versionEndOfLife, wt as time, x as notPostgresql, y as endedBy, z as unreachable } from "./report.js";
import { _ as readHostKeys, a as judgedHost, c as passwordText, d as secretText, f as text, g as hostKeyFault, h as readEntries, i as hostText, l as placeOf, m as entriesOf, n as passwordsIn, o as keep, r as complain, s as nameText, t as parseConnectionUrl, u as port, v as secret } from "./connection-url.js";
import { o as addressKind, r as readAllowedHosts } from "./allowed-hosts.js";
import { a as readingOnce, r as isInside, t as fileLimits } from "./files.js";
import { t as outcomeOf$1 } from "./outcome.js";
import path from "node:path";
import { inspect, styleText } from "node:util";
import { gzipSync } from "node:zlib";
import { X509Certificate, createHash, createPrivateKey, randomBytes } from "node:crypto";
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
// src/connect/shared/hidden-environment.ts
function hideEnvironment() {
	process.report.excludeEnv = true;
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
function openSshPrivateKey(key) {
	const { d = "", x = "" } = key.export({ format: "jwk" });
	const publicKey = Buffer.from(x, "base64url");
	const privateKey = Buffer.concat([Buffer.from(d, "base64url"), publicKey]);
	const check = randomBytes(4);
	const type = string("ssh-ed25519");
	const inner = Buffer.concat([
		check,
		check,
		type,
		string(publicKey),
		string(privateKey),
		string("")
	]);
	const padding = Buffer.from([
		1,
		2,
		3,
		4,
		5,
		6,
		7
	].slice(0, (8 - inner.length % 8) % 8));
	return [
		"-----BEGIN OPENSSH PRIVATE KEY-----",
		...Buffer.concat([
			magic,
			...[
				string("none"),
				string("none"),
				string(""),
				uint32(1)
			],
			string(Buffer.concat([type, string(publicKey)])),
			string(Buffer.concat([inner, padding]))
		]).toString("base64").match(/.{1,70}/g) ?? [],
		"-----END OPENSSH PRIVATE KEY-----",
		""
	].join("\n");
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
function string(content) {
	const bytes = Buffer.from(content);
	return Buffer.concat([uint32(bytes.length), bytes]);
}
function uint32(value) {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(value);
	return bytes;
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
	const lines = meant.flatMap((text) => text.split(/[\r\n]+/).map((line) => line.trim())).filter(isSecret);
	const inKey = keyLines(secret);
	const forms = /* @__PURE__ */ new Set([...inKey.length > 0 ? [...lines, ...inKey] : lines.flatMap(escaped$2), ...meant.flatMap((text) => [
		...escaped$2(text),
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
function escaped$2(text) {
	if (/^[A-Za-z0-9]*$/.test(text)) return [text];
	const json = JSON.stringify(text).slice(1, -1);
	return [
		text,
		...url(text).flatMap((form) => bothCases(form, /(?<=%)[0-9A-F]{2}/g)),
		json,
		json.replaceAll("/", "\\/"),
		...asciiJson(json).flatMap((form) => bothCases(form, /(?<=\\u)[0-9a-f]{4}/g)),
		...markup$1(text),
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
	const percent = (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
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
function markup$1(text) {
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
		...bothCases(hex.replaceAll(/../g, "%$&"), /[0-9a-f]+/g),
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
const destinationsPerShard = 250;
function shardCount(destinations) {
	return Math.min(256, Math.max(1, Math.ceil(destinations / destinationsPerShard)));
}
function divide(entries, count) {
	const evenPart = entries.reduce((sum, entry) => sum + cost(entry), 0) / count;
	const groups = byBastion(entries).flatMap((group) => cut(group, evenPart));
	const shards = Array.from({ length: count }, () => ({
		cost: 0,
		entries: []
	}));
	for (const group of groups.toSorted((one, other) => other.cost - one.cost)) {
		const least = shards.reduce((best, shard) => shard.cost < best.cost ? shard : best);
		least.cost += group.cost;
		least.entries.push(...group.entries);
	}
	const order = new Map(entries.map((entry, index) => [entry, index]));
	return shards.map((shard) => shard.entries.sort((one, other) => order.get(one) - order.get(other)));
}
function cost({ definition, unfit }) {
	if (definition === null || unfit.size > 0 || definition.access === "stitch-only") return .1;
	return 5 + (definition.ssl !== void 0 && definition.ssl !== false ? 3 : 0) + (definition.ssh === void 0 ? 0 : 7);
}
function byBastion(entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const ssh = entry.definition?.ssh;
		const key = ssh === void 0 ? entry : JSON.stringify(ssh);
		const group = groups.get(key) ?? {
			cost: 0,
			entries: []
		};
		group.cost += cost(entry);
		group.entries.push(entry);
		groups.set(key, group);
	}
	return [...groups.values()];
}
function cut(group, evenPart) {
	const pieces = Math.ceil(group.cost / evenPart - 1e-9);
	if (pieces <= 1) return [group];
	const size = Math.ceil(group.entries.length / pieces);
	return Array.from({ length: Math.ceil(group.entries.length / size) }, (_, index) => {
		const entries = group.entries.slice(index * size, (index + 1) * size);
		return {
			cost: entries.reduce((sum, entry) => sum + cost(entry), 0),
			entries
		};
	});
}
// src/options.ts
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
	const reports = words$2(text("reports"));
	for (const name of reports) if (!reportNames.some((known) => known === name)) errors.push(notAmong("reports", name, reportNames));
	const hosts = readAllowedHosts(words$2(text("allowed-hosts")));
	const variables = readAllowedVariables(words$2(text("allowed-variables")));
	errors.push(...hosts.errors, ...variables.errors);
	const options = {
		files: lines(text("files"), ["destinations.yml"]),
		mode: choice("mode", [
			"check",
			"validate",
			"plan",
			"merge"
		], "check"),
		only: words$2(text("only")),
		changedOnly: yesOrNo("changed-only", false),
		failOn: choice("fail-on", [
			"error",
			"warning",
			"never"
		], "error"),
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
	return `${name}: "${given}" is none of ${allowed.join(", ")}${near === null ? "" : `; did you mean ${near}?`}`;
}
function lines(text, fallback) {
	const found = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
	return found.length > 0 ? found : fallback;
}
function words$2(text) {
	return text.split(/[\s,]+/).filter((word) => word !== "");
}
// src/plan.ts
async function plan({ files, only, shards }, around) {
	const { entries } = await readEntries(files, around);
	const chosen = only.length === 0 ? entries : entries.filter(({ id }) => only.includes(id));
	const count = shards ?? shardCount(chosen.length);
	return { shard: Array.from({ length: count }, (_, index) => `${index + 1}/${count}`) };
}
// src/report/changes/validate.generated.js
const validatePrevious = validate21;
const pattern0 = /* @__PURE__ */ new RegExp("^[a-z]+/[a-z-]+$", "");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "passed" || data === "warned" || data === "failed" || data === "skipped")) {
		validate22.errors = [{}];
		return false;
	}
	validate22.errors = vErrors;
	return true;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.version === void 0 && "version" || data.started_at === void 0 && "started_at" || data.findings === void 0 && "findings" || data.destinations === void 0 && "destinations") {
				validate21.errors = [{}];
				return false;
			} else {
				if (data.version !== void 0) {
					const _errs1 = errors;
					if (1 !== data.version) {
						validate21.errors = [{}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.started_at !== void 0) {
						const _errs2 = errors;
						if (typeof data.started_at !== "string") {
							validate21.errors = [{}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.findings !== void 0) {
							let data2 = data.findings;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data2)) {
									const len0 = data2.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data3 = data2[i0];
										const _errs6 = errors;
										if (errors === _errs6) {
											if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
												if (data3.rule === void 0 && "rule" || data3.severity === void 0 && "severity" || data3.ignored === void 0 && "ignored" || data3.location === void 0 && "location") {
													validate21.errors = [{}];
													return false;
												} else {
													if (data3.rule !== void 0) {
														let data4 = data3.rule;
														const _errs8 = errors;
														if (errors === _errs8) {
															if (typeof data4 === "string") {
																if (!pattern0.test(data4)) {
																	validate21.errors = [{}];
																	return false;
																}
															} else {
																validate21.errors = [{}];
																return false;
															}
														}
														var valid2 = _errs8 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data3.severity !== void 0) {
															let data5 = data3.severity;
															const _errs10 = errors;
															if (!(data5 === "error" || data5 === "warning" || data5 === "notice")) {
																validate21.errors = [{}];
																return false;
															}
															var valid2 = _errs10 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data3.ignored !== void 0) {
																let data6 = data3.ignored;
																const _errs11 = errors;
																if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
																	validate21.errors = [{}];
																	return false;
																}
																var valid2 = _errs11 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data3.location !== void 0) {
																	let data7 = data3.location;
																	const _errs13 = errors;
																	if (errors === _errs13) {
																		if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
																			if (data7.file === void 0 && "file") {
																				validate21.errors = [{}];
																				return false;
																			} else if (data7.file !== void 0) {
																				if (typeof data7.file !== "string") {
																					validate21.errors = [{}];
																					return false;
																				}
																			}
																		} else {
																			validate21.errors = [{}];
																			return false;
																		}
																	}
																	var valid2 = _errs13 === errors;
																} else var valid2 = true;
															}
														}
													}
												}
											} else {
												validate21.errors = [{}];
												return false;
											}
										}
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate21.errors = [{}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.destinations !== void 0) {
								let data9 = data.destinations;
								const _errs17 = errors;
								if (errors === _errs17) {
									if (Array.isArray(data9)) {
										const len1 = data9.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let data10 = data9[i1];
											const _errs19 = errors;
											if (errors === _errs19) {
												if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
													if (data10.id === void 0 && "id" || data10.status === void 0 && "status" || data10.tries === void 0 && "tries" || data10.stages === void 0 && "stages" || data10.findings === void 0 && "findings") {
														validate21.errors = [{}];
														return false;
													} else {
														if (data10.id !== void 0) {
															const _errs21 = errors;
															if (typeof data10.id !== "string") {
																validate21.errors = [{}];
																return false;
															}
															var valid5 = _errs21 === errors;
														} else var valid5 = true;
														if (valid5) {
															if (data10.status !== void 0) {
																const _errs23 = errors;
																if (!validate22(data10.status, {
																	instancePath: instancePath + "/destinations/" + i1 + "/status",
																	parentData: data10,
																	parentDataProperty: "status",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
																	errors = vErrors.length;
																}
																var valid5 = _errs23 === errors;
															} else var valid5 = true;
															if (valid5) {
																if (data10.tries !== void 0) {
																	let data13 = data10.tries;
																	const _errs24 = errors;
																	if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
																		validate21.errors = [{}];
																		return false;
																	}
																	if (errors === _errs24) {
																		if (typeof data13 == "number" && isFinite(data13)) {
																			if (data13 < 0 || isNaN(data13)) {
																				validate21.errors = [{}];
																				return false;
																			}
																		}
																	}
																	var valid5 = _errs24 === errors;
																} else var valid5 = true;
																if (valid5) {
																	if (data10.stages !== void 0) {
																		let data14 = data10.stages;
																		const _errs26 = errors;
																		if (errors === _errs26) {
																			if (Array.isArray(data14)) {
																				const len2 = data14.length;
																				for (let i2 = 0; i2 < len2; i2++) {
																					let data15 = data14[i2];
																					const _errs28 = errors;
																					if (errors === _errs28) {
																						if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																							if (data15.name === void 0 && "name" || data15.status === void 0 && "status") {
																								validate21.errors = [{}];
																								return false;
																							} else {
																								if (data15.name !== void 0) {
																									const _errs30 = errors;
																									if (typeof data15.name !== "string") {
																										validate21.errors = [{}];
																										return false;
																									}
																									var valid7 = _errs30 === errors;
																								} else var valid7 = true;
																								if (valid7) {
																									if (data15.status !== void 0) {
																										const _errs32 = errors;
																										if (typeof data15.status !== "string") {
																											validate21.errors = [{}];
																											return false;
																										}
																										var valid7 = _errs32 === errors;
																									} else var valid7 = true;
																								}
																							}
																						} else {
																							validate21.errors = [{}];
																							return false;
																						}
																					}
																					if (!(_errs28 === errors)) break;
																				}
																			} else {
																				validate21.errors = [{}];
																				return false;
																			}
																		}
																		var valid5 = _errs26 === errors;
																	} else var valid5 = true;
																	if (valid5) {
																		if (data10.findings !== void 0) {
																			let data18 = data10.findings;
																			const _errs34 = errors;
																			if (errors === _errs34) {
																				if (Array.isArray(data18)) {
																					const len3 = data18.length;
																					for (let i3 = 0; i3 < len3; i3++) {
																						let data19 = data18[i3];
																						const _errs36 = errors;
																						if (errors === _errs36) {
																							if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
																								if (data19.rule === void 0 && "rule" || data19.severity === void 0 && "severity" || data19.ignored === void 0 && "ignored") {
																									validate21.errors = [{}];
																									return false;
																								} else {
																									if (data19.rule !== void 0) {
																										let data20 = data19.rule;
																										const _errs38 = errors;
																										if (errors === _errs38) {
																											if (typeof data20 === "string") {
																												if (!pattern0.test(data20)) {
																													validate21.errors = [{}];
																													return false;
																												}
																											} else {
																												validate21.errors = [{}];
																												return false;
																											}
																										}
																										var valid9 = _errs38 === errors;
																									} else var valid9 = true;
																									if (valid9) {
																										if (data19.severity !== void 0) {
																											let data21 = data19.severity;
																											const _errs40 = errors;
																											if (!(data21 === "error" || data21 === "warning" || data21 === "notice")) {
																												validate21.errors = [{}];
																												return false;
																											}
																											var valid9 = _errs40 === errors;
																										} else var valid9 = true;
																										if (valid9) {
																											if (data19.ignored !== void 0) {
																												let data22 = data19.ignored;
																												const _errs41 = errors;
																												if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && data22 !== null) {
																													validate21.errors = [{}];
																													return false;
																												}
																												var valid9 = _errs41 === errors;
																											} else var valid9 = true;
																										}
																									}
																								}
																							} else {
																								validate21.errors = [{}];
																								return false;
																							}
																						}
																						if (!(_errs36 === errors)) break;
																					}
																				} else {
																					validate21.errors = [{}];
																					return false;
																				}
																			}
																			var valid5 = _errs34 === errors;
																		} else var valid5 = true;
																		if (valid5) {
																			if (data10.failing_since !== void 0) {
																				let data23 = data10.failing_since;
																				const _errs43 = errors;
																				if (typeof data23 !== "string" && data23 !== null) {
																					validate21.errors = [{}];
																					return false;
																				}
																				var valid5 = _errs43 === errors;
																			} else var valid5 = true;
																		}
																	}
																}
															}
														}
													}
												} else {
													validate21.errors = [{}];
													return false;
												}
											}
											if (!(_errs19 === errors)) break;
										}
									} else {
										validate21.errors = [{}];
										return false;
									}
								}
								var valid0 = _errs17 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate21.errors = [{}];
			return false;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}
// src/report/changes/previous.ts
const largest = 67108864;
async function readPrevious(file) {
	const text = await readBounded(file).catch((error) => error);
	if (text === null) return {
		kind: "unusable",
		reason: "it is larger than 64 MB, or no file"
	};
	if (typeof text !== "string") {
		if (text.code === "ENOENT") return { kind: "missing" };
		return {
			kind: "unusable",
			reason: `it can't be read: ${text.code}`
		};
	}
	const report = parsed(text);
	if (!validatePrevious(report)) return {
		kind: "unusable",
		reason: "it is no report of this program"
	};
	const snapshot = snapshotOf(report);
	const at = timeOrNull(snapshot.at);
	if (at === null) return {
		kind: "unusable",
		reason: "it does not say when it was made"
	};
	return {
		kind: "read",
		snapshot: {
			...snapshot,
			at
		}
	};
}
function previousWords(previous, file) {
	if (previous.kind === "read") return null;
	if (previous.kind === "missing") return `previous: there is no ${file} yet. The next run that is given this run's report.json tells what has changed.`;
	return `previous: ${file} is left aside, because ${previous.reason}. This report does not tell what has changed.`;
}
function withChanges(report, previous, only) {
	const before = previous.kind === "read" ? previous.snapshot : {
		at: report.started_at,
		subjects: /* @__PURE__ */ new Map()
	};
	const { after, changes } = compare(before, report, isWhole(report, only));
	const destinations = report.destinations.map((each) => {
		const { since = null } = after.subjects.get(keyOf$1({
			kind: "destination",
			name: each.id
		})) ?? {};
		return {
			...each,
			failing_since: since
		};
	});
	if (previous.kind !== "read") return {
		...report,
		destinations
	};
	const { since, failed, otherCause, recovered, removed, fresh, solved } = changes;
	return {
		...report,
		changes: {
			since,
			failed: idsOf(failed),
			other_cause: idsOf(otherCause),
			recovered: idsOf(recovered),
			removed: idsOf(removed),
			new: fresh.map(reportNoted),
			solved: solved.map(reportNoted)
		},
		destinations
	};
}
function idsOf(subjects) {
	return subjects.filter(({ kind }) => kind === "destination").map(({ name }) => name);
}
function reportNoted({ subject: { kind, name }, rule, severity }) {
	const [destination, file] = kind === "destination" ? [name, null] : [null, name];
	return {
		destination,
		file,
		rule,
		severity
	};
}
async function readBounded(file) {
	const about = await stat(file);
	return about.isFile() && about.size <= largest ? readFile(file, "utf8") : null;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
// src/report/words/rule-page.ts
function rulePage(rule) {
	return `https://github.com/${product.repository}/blob/main/docs/rules/${rule}.md`;
}
// src/report/html/markup.ts
const markup = Symbol("markup");
function html(parts, ...values) {
	return { [markup]: parts.reduce((text, part, index) => text + written(values[index - 1] ?? null) + part) };
}
function ours$1(text) {
	return { [markup]: text };
}
function htmlText(piece) {
	return piece[markup];
}
function prose$1(text) {
	return text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`);
}
function written(value) {
	if (value === null) return "";
	if (typeof value === "string") return escaped$1(value);
	if (typeof value === "number") return String(value);
	return markup in value ? value[markup] : value.map((piece) => piece[markup]).join("");
}
function escaped$1(text) {
	return printableLines(text).replaceAll(/[&<>"'`=]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
// src/report/html/accepted.ts
function acceptedTable(report) {
	const rows = placedFindings(report).flatMap(({ finding, destination }) => {
		const { ignored, rule, title, severity } = finding;
		if (ignored === null) return [];
		return [html`<tr><th scope="row">${destination?.display_name ?? finding.location.file}</th><td>${title}<br><a href="${rulePage(rule)}"><code>${rule}</code></a></td><td>${severity}</td><td>${ignored.reason}</td><td>${ignored.until ?? "no end"}</td></tr>
`];
	});
	if (rows.length === 0) return null;
	return html`<div class="wide" role="region" aria-label="Table of accepted findings" tabindex="0">
<table><caption>They stay in the file under ignore, and do not count until they end</caption>
<thead><tr><th scope="col">Destination</th><th scope="col">Finding</th><th scope="col">Severity</th><th scope="col">Reason</th><th scope="col">Until</th></tr></thead>
<tbody>
${rows}</tbody></table></div>
`;
}
// src/report/words/identity.ts
const identityLabels = {
	"certificate-name": "certificate and name",
	certificate: "certificate",
	"pinned-bastion": "pinned bastion",
	"channel-binding": "channel binding",
	none: "not proven"
};
const identitySentences = {
	"certificate-name": "Its certificate was verified, and it is made out to this host.",
	certificate: "Its certificate was verified. Whether it is made out to this host was not asked (`verify: ca`).",
	"pinned-bastion": "The bastion showed the host key that is pinned. Which server stands behind it is for the bastion to find.",
	"channel-binding": "SCRAM with channel binding: only a server that knows this user's password can answer so, on this very line.",
	none: "Nothing proves it: another server could have answered in its place."
};
// src/report/html/facts.ts
function factLists(destination, today) {
	const { server, tls, bastion, privileges } = destination;
	const serverFacts = [
		...server === null ? [] : serverFactsOf(server, today),
		...connectionFacts(destination),
		...bastion === null ? [] : bastionFacts(bastion),
		...tls === null ? [] : certificateFacts(tls, today)
	];
	const userFacts = [...loginFacts(destination), ...privileges === null ? [] : privilegeFacts(privileges)];
	return html`<div class="columns">${listOf(serverFacts)}${listOf(userFacts)}</div>\n`;
}
function listOf(facts) {
	if (facts.length === 0) return null;
	return html`<dl>${facts.map(([term, ...words]) => html`<div><dt>${term}</dt>${words.map((each) => html`<dd>${prose$1(each)}</dd>`)}</div>`)}</dl>`;
}
function supportWords({ end_of_life }, today) {
	if (end_of_life === null) return null;
	return end_of_life < today ? `no fixes since ${end_of_life}` : `fixes until ${end_of_life}`;
}
function serverFactsOf(server, today) {
	const { product, version, encoding, standby, owner } = server;
	return [
		["Server", `${product} ${version}${standby ? ", a standby" : ""}`],
		["End of life", supportWords(server, today) ?? "not known for this version"],
		...owner === null ? [] : [["Database owner", owner]],
		...encoding === null ? [] : [["Encoding", encoding]]
	];
}
function hasLine({ stages, tls }) {
	return tls !== null || stages.some(({ name, status }) => name === "login" && status !== "skipped");
}
function connectionFacts(destination) {
	const { identity, tls, target } = destination;
	if (!hasLine(destination)) return [];
	const plain = target?.bastion ? "none; inside the SSH tunnel to the bastion" : "none";
	return [["Identity", identitySentences[identity]], ["TLS", tls === null ? plain : `${tls.protocol}, ${tls.cipher}`]];
}
function bastionFacts({ host_key_type, host_key, pinned }) {
	return [[
		"Bastion's host key",
		`${host_key_type}, ${pinned ? "pinned" : "not pinned"}`,
		`\`${host_key}\``
	]];
}
const verification$1 = {
	none: "not verified",
	ca: "verified; the name was not compared",
	full: "verified, with the host's name"
};
function certificateFacts({ certificate, verified }, today) {
	if (certificate === null) return [];
	const { subject, issuer, names, valid_to, self_signed, fingerprint256 } = certificate;
	return [
		[
			"Certificate",
			verification$1[verified],
			`for ${names.join(", ") || subject}`
		],
		["Issued by", self_signed ? "itself" : issuer],
		["Valid", validityWords(certificate.valid_from, valid_to, today)],
		["SHA-256", `\`${fingerprint256}\``]
	];
}
function validityWords(from, to, today) {
	const [first, last] = [from, to].map((moment) => moment?.slice(0, 10) ?? "an unknown day");
	return `from ${first} to ${last}${to !== null && to.slice(0, 10) < today ? ": it has expired" : ""}`;
}
function loginFacts({ target, authentication }) {
	return [...target === null ? [] : [["User", target.username], ["Database", target.database]], ...authentication === null ? [] : [["Let in by", authentication === "none" ? "nothing: no password was asked for" : authentication]]];
}
function privilegeFacts(privileges) {
	const { role, create_on_database, create_in_schemas, reads_information_schema, reads_pg_catalog, password_valid_until } = privileges;
	return [
		["Privileges of", role],
		["What Stitch needs", ...[
			`${create_on_database ? "may" : "may not"} create schemas in the database`,
			`${reads_information_schema ? "reads" : "does not read"} all of information_schema`,
			`${reads_pg_catalog ? "reads" : "does not read"} all of pg_catalog`
		]],
		["More than that", ...excessWords(privileges)],
		...create_in_schemas === null || create_in_schemas.length === 0 ? [] : [["Creates tables in", some(create_in_schemas)]],
		["Password", password_valid_until === null ? "without an end that can be seen" : `valid until ${password_valid_until.slice(0, 10)}`]
	];
}
function excessWords({ superuser, reads_password_hashes }) {
	const excess = [...superuser ? ["superuser"] : [], ...reads_password_hashes.length > 0 ? [`reads ${reads_password_hashes.join(" and ")}`] : []];
	return excess.length === 0 ? ["nothing"] : excess;
}
function some(names) {
	return names.length <= 10 ? names.join(", ") : `${names.slice(0, 10).join(", ")} and ${names.length - 10} more`;
}
// src/report/html/findings.ts
const words$1 = {
	error: "✕ Error",
	warning: "! Warning",
	notice: "i Notice"
};
function findingList(findings, heading) {
	if (findings.length === 0) return null;
	return html`<ul class="findings">${findings.map((each) => item$2(each, ours$1(heading)))}</ul>`;
}
function item$2(finding, heading) {
	const { severity, rule, title, message, why, fix, location, ignored } = finding;
	const place = `${location.file}, line ${location.line}, column ${location.column}`;
	const accepted = ignored === null ? null : html`<p><strong>Accepted${ignored.until === null ? "" : ` until ${ignored.until}`}:</strong> ${ignored.reason}</p>`;
	const remedy = fix === null || ignored !== null ? null : remedied(fix);
	return html`<li class="finding ${ignored === null ? severity : "accepted"}">
<p class="mark">${words$1[severity]}${ignored === null ? "" : ", accepted"}</p>
<${heading}>${title}</${heading}>
<p>${prose$1(message)}</p>
${accepted}<p><strong>Why it matters:</strong> ${prose$1(why)}</p>
${remedy}<p class="quiet">${place} · <a href="${rulePage(rule)}"><code>${rule}</code></a></p>
</li>
`;
}
function remedied(fix) {
	const note = fix.note === null ? null : html`<p>${prose$1(fix.note)}</p>\n`;
	if (fix.kind !== "text") return html`<p><strong>To fix it:</strong> ${prose$1(fixHeading(fix))}:</p><pre><code>${fix.text}</code></pre>\n${note}`;
	const [advice = "", ...lines] = fix.text.split("\n");
	const code = lines.filter((line) => line.startsWith("    ")).map((line) => line.slice(4));
	const rest = lines.filter((line) => !line.startsWith("    "));
	return html`<p><strong>To fix it:</strong> ${prose$1(advice)}</p>
${code.length === 0 ? null : html`<pre><code>${code.join("\n")}</code></pre>\n`}${rest.length === 0 ? null : html`<p>${prose$1(rest.join(" "))}</p>\n`}${note}`;
}
// src/report/html/path-picture.ts
function pathPicture(path, id) {
	const { machines, lines } = path;
	const across = machines.length === 2 ? 336 : 68;
	return html`<svg class="way way-${machines.length}" role="img" aria-labelledby="${id}-title ${id}-words">
<title id="${id}-title">The way to the database</title>
<desc id="${id}-words">${pathWords(path)}</desc>
${lines.map((line, index) => lineDrawn(line, index, across))}
${machines.map((machine, index) => machineDrawn(machine, index, lines[index - 1]?.state === "broken"))}
</svg>`;
}
function machineDrawn({ name, address }, index, isBroken) {
	const label = address === "" ? html`<text x="100" y="31">${name}</text>` : html`<text x="100" y="22">${name}</text><text class="address" x="100" y="40">${shortened(address)}</text>`;
	return html`<g class="machine-${index}${isBroken ? " broken" : ""}"><rect width="200" height="52" rx="6"/>${label}</g>`;
}
function lineDrawn({ state, label }, index, across) {
	const middle = across / 2;
	const sideways = state === "broken" ? html`<path class="mark across" d="M${middle - 6} -6l12 12m0-12l-12 12"/>` : html`<path class="mark across" d="M${across - 9} -5l6 5l-6 5"/>`;
	const downwards = state === "broken" ? html`<path class="mark down" d="M-6 18l12 12m0-12l-12 12"/>` : html`<path class="mark down" d="M-5 39l5 6l5-6"/>`;
	return html`<g class="line-${index} ${state}"><path class="line across" d="M3 0H${across - 3}"/><path class="line down" d="M0 3V45"/>${sideways}${downwards}<text class="label">${label}</text></g>`;
}
function shortened(text) {
	return text.length <= 30 ? text : `${text.slice(0, 16)}…${text.slice(-13)}`;
}
// src/report/html/stage-bars.ts
const marks$2 = {
	ok: "✓",
	failed: "✕",
	skipped: "–"
};
function stageBars({ stages, display_name }) {
	const reached = stages.filter(({ status }) => status !== "skipped");
	if (reached.length === 0) return null;
	const total = reached.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
	let before = 0;
	return html`<table class="stages">
<caption>Stages of ${display_name}</caption>
<thead><tr><th scope="col">Stage</th><th scope="col">Found</th><th scope="col" class="bar">Share</th><th scope="col" class="number">Time</th></tr></thead>
<tbody>${reached.map((stage) => {
		const start = before;
		before += stage.ms ?? 0;
		return row$1(stage, start, total);
	})}</tbody></table>`;
}
function row$1({ name, status, ms, detail }, start, total) {
	const percent = (part) => total === 0 ? 0 : Math.round(part / total * 1e3) / 10;
	const found = status === "failed" ? "failed" : detail ?? "";
	return html`<tr${status === "failed" ? html` class="stopped"` : null}><th scope="row"><span class="${status}" aria-hidden="true">${marks$2[status]}</span> ${name}</th><td>${found}</td><td class="bar"><svg aria-hidden="true" focusable="false"><rect class="track" width="100%" height="100%" rx="2"/><rect x="${percent(start)}%" width="${Math.max(.5, percent(ms ?? 0))}%" height="100%" rx="2"/></svg></td><td class="number">${time(ms ?? 0)}</td></tr>`;
}
// src/report/html/destination.ts
const words = {
	passed: "✓ passed",
	warned: "! warned",
	failed: "✕ failed",
	skipped: "– not checked"
};
function statusWord(status) {
	return html`<span class="status ${status}">${words[status]}</span>`;
}
function articleId(index) {
	return `destination-${index + 1}`;
}
function destinationArticle(destination, index, today) {
	const { id, display_name, status, reason, findings, location, type, tries } = destination;
	const path = pathOf(destination);
	const again = tries > 1 ? `, ${tries} tries` : "";
	return html`<article class="destination" id="${articleId(index)}" aria-labelledby="${articleId(index)}-name">
<header><h3 id="${articleId(index)}-name">${display_name}</h3>${statusWord(status)}
<p class="quiet"><code>${id}</code> · ${type} · ${location.file}, line ${location.line}${again}</p></header>
${reason === null ? null : html`<p>${prose$1(reason)}</p>\n`}${path === null ? null : pathPicture(path, `${articleId(index)}-way`)}
${stageBars(destination)}
${factLists(destination, today)}${findingList(findings, "h4")}
</article>
`;
}
// src/report/html/overview.ts
const columns = [
	"Destination",
	"Result",
	"Server",
	"TLS",
	"Certificate until",
	"Identity",
	"User",
	"Time"
];
function overview(destinations, today) {
	const heads = columns.map((name) => html`<th scope="col"${name === "Time" ? html` class="number"` : null}>${name}</th>`);
	return html`${controls([...new Set(destinations.map(({ status }) => status))])}
<div class="wide" role="region" aria-label="Table of destinations" tabindex="0">
<table class="overview"><caption>In the order of the file</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${destinations.map((each, index) => row(each, index, today))}</tbody></table></div>
`;
}
const rank$1 = {
	failed: 0,
	warned: 1,
	skipped: 2,
	passed: 3
};
function controls(statuses) {
	return html`<form class="controls" hidden>
<label class="search">Filter by any text<input type="search" autocomplete="off"></label>
<fieldset><legend>Show</legend>${statuses.toSorted((one, other) => rank$1[one] - rank$1[other]).map((status) => html`<label><input type="checkbox" value="${status}" checked>${status}</label>`)}</fieldset>
<output class="quiet"></output>
</form>`;
}
function row(destination, index, today) {
	const { id, display_name, status, server, stages, identity, tries, target, privileges, duration_ms } = destination;
	const tls = destination.tls;
	const isJudged = hasLine(destination);
	const failedAt = stages.find((stage) => stage.status === "failed")?.name;
	const support = server === null ? null : supportWords(server, today);
	const encrypted = !isJudged ? "" : tls?.protocol ?? (target?.bastion ? "none, in a tunnel" : "none");
	const user = target === null ? "" : target.username;
	const excess = privileges === null ? "nothing" : excessWords(privileges).join(", ");
	return html`<tr data-status="${status}" data-article="${articleId(index)}"><th scope="row" data-sort="${display_name}"><a href="#${articleId(index)}">${display_name}</a>${display_name === id ? null : html`<br><code>${id}</code>`}</th><td data-sort="${rank$1[status]}">${statusWord(status)}${failedAt === void 0 ? null : html`<br><span class="quiet">at ${failedAt}</span>`}</td><td>${server === null ? "" : `${server.product} ${server.version}`}${support === null ? null : html`<br><span class="quiet">${support}</span>`}</td><td>${encrypted}</td><td>${tls?.certificate?.valid_to?.slice(0, 10) ?? ""}</td><td>${isJudged ? identityLabels[identity] : ""}</td><td>${user}${excess === "nothing" ? null : html`<br><span class="warning">${excess}</span>`}</td><td class="number" data-sort="${Math.round(duration_ms)}">${tries === 0 ? "" : time(duration_ms)}</td></tr>
`;
}
// src/report/html/script.ts
const script = `
(() => {
  const controls = document.querySelector(".controls");
  const table = document.querySelector(".overview");
  if (!controls || !table) return;
  controls.hidden = false;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const search = controls.querySelector("input[type=search]");
  const boxes = [...controls.querySelectorAll("input[type=checkbox]")];
  const shown = controls.querySelector("output");
  const filter = () => {
    const text = search.value.trim().toLowerCase();
    const wanted = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let count = 0;
    for (const row of rows) {
      const fits = wanted.has(row.dataset.status) && row.textContent.toLowerCase().includes(text);
      row.hidden = !fits;
      document.getElementById(row.dataset.article).hidden = !fits;
      if (fits) count++;
    }
    shown.textContent = count === rows.length ? "" : count + " of " + rows.length + " shown";
  };
  controls.addEventListener("input", filter);
  controls.addEventListener("submit", (event) => event.preventDefault());
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const order = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", order === 1 ? "ascending" : "descending");
      const key = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
      rows.sort((one, other) => order * key(one).localeCompare(key(other), "en", { numeric: true }));
      body.append(...rows);
    });
  });
})();
`;
// src/report/html/style.ts
const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f6f7f9; --line: #d5d9e0; --text: #1b1f24; --quiet: #57606a; --link: #0a58ca;
  --good: #1a6b34; --warn: #8a5300; --bad: #b3261e; --note: #0b5c8a; --bar: #5b7aa6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12151a; --panel: #1a1f26; --line: #363d47; --text: #e4e8ee; --quiet: #a3acb8; --link: #84b6ff;
    --good: #6fce8b; --warn: #e8b04b; --bad: #ff8f86; --note: #7cc4f2; --bar: #7f9fcc;
  }
}
* { box-sizing: border-box; }
html { background: var(--page); color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1.5rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, dl, dd, ul, ol, pre, figure, fieldset { margin: 0; padding: 0; }
h1 { font-size: 1.75rem; line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; }
h2 { font-size: 1.3rem; margin: 3rem 0 0.75rem; }
h3 { font-size: 1.1rem; line-height: 1.4; }
h4, .finding h3 { font-size: 1rem; line-height: 1.4; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.875em; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 0.6rem 0.8rem; white-space: pre-wrap; }
.skip-link { position: absolute; left: 1rem; top: -4rem; background: var(--page); padding: 0.5rem 1rem; }
.skip-link:focus { top: 0.5rem; }
.eyebrow, .quiet { color: var(--quiet); }
.eyebrow { font-size: 0.875rem; margin-bottom: 0.5rem; }
.quiet { font-size: 0.9em; }
.passed, .ok { color: var(--good); } .warned, .warning { color: var(--warn); }
.failed, .error, .broken { color: var(--bad); } .skipped, .unreached { color: var(--quiet); } .notice { color: var(--note); }
.status { font-weight: 600; white-space: nowrap; }
.verdict { border-left: 6px solid currentColor; padding-left: 1rem; }
.verdict h1 { color: var(--text); }
.verdict p { color: var(--text); margin-top: 0.4rem; }
.facts { display: flex; flex-wrap: wrap; gap: 1rem 2.75rem; margin-top: 1.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
dt { color: var(--quiet); font-size: 0.85rem; }
dd { margin: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.9rem 0.5rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; border-bottom: 2px solid var(--line); }
tbody th { font-weight: 600; }
td:last-child, thead th:last-child { padding-right: 0; }
.overview { min-width: 56rem; }
.overview tbody th { min-width: 11rem; max-width: 16rem; }
.overview td { min-width: 4.5em; overflow-wrap: break-word; }
.overview .quiet { white-space: nowrap; }
.number { text-align: right; white-space: nowrap; }
th button { all: unset; cursor: pointer; }
th button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
th button::after { content: " ↕"; opacity: 0.6; }
th[aria-sort="ascending"] button::after { content: " ↑"; opacity: 1; }
th[aria-sort="descending"] button::after { content: " ↓"; opacity: 1; }
.controls { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; align-items: end; margin-bottom: 1rem; }
.controls[hidden], tr[hidden], article[hidden] { display: none; }
.controls label { display: inline-flex; gap: 0.4rem; align-items: center; }
.controls .search { flex-direction: column; align-items: start; gap: 0.1rem; font-size: 0.85rem; color: var(--quiet); }
.controls input[type="search"] { font: inherit; font-size: 1rem; width: 17rem; max-width: 100%; padding: 0.35rem 0.6rem; color: var(--text); background: var(--page); border: 1px solid var(--quiet); border-radius: 6px; }
.controls fieldset { border: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0.35rem 0; }
.controls legend { float: left; margin-right: 1rem; color: var(--quiet); padding: 0; }
.destination { border-top: 1px solid var(--line); padding: 1.75rem 0 2rem }
.many .destination { content-visibility: auto; contain-intrinsic-size: auto 44rem; }
.destination > header { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; align-items: baseline; justify-content: space-between; }
.destination > header p { flex-basis: 100%; }
.way { display: block; width: 736px; height: 80px; margin: 1.25rem 0 0.25rem; overflow: visible; }
.way rect { fill: var(--panel); stroke: var(--line); }
.way text { fill: var(--text); font-size: 14px; text-anchor: middle; }
.way .address { font-size: 12px; fill: var(--quiet); }
.way .line, .way .mark { stroke: currentColor; stroke-width: 2; fill: none; }
.way .label { fill: currentColor; font-size: 12.5px; }
.way .ok .label { fill: var(--quiet); }
.way .unreached .line { stroke-dasharray: 4 4; }
.way .broken rect { stroke: currentColor; stroke-width: 2; }
.way .down { display: none; }
.machine-0 { transform: translate(0, 24px); }
.machine-1 { transform: translate(268px, 24px); }
.machine-2, .way-2 .machine-1 { transform: translate(536px, 24px); }
.line-0 { transform: translate(200px, 50px); }
.line-1 { transform: translate(468px, 50px); }
.label { transform: translate(34px, -36px); }
.way-2 .label { transform: translate(168px, -12px); }
@media screen and (max-width: 50rem) {
  .way { width: 200px; }
  .way-2 { height: 152px; } .way-3 { height: 252px; }
  .machine-0 { transform: none; }
  .machine-1, .way-2 .machine-1 { transform: translate(0, 100px); }
  .machine-2 { transform: translate(0, 200px); }
  .line-0 { transform: translate(100px, 52px); }
  .line-1 { transform: translate(100px, 152px); }
  .way .label, .way-2 .label { transform: translate(16px, 28px); text-anchor: start; }
  .way .down { display: inline; }
  .way .across { display: none; }
}
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1.5rem 2.5rem; margin-top: 1.25rem; }
.columns dl { display: grid; gap: 0.35rem; font-size: 0.92rem; align-content: start; }
.columns dl > div { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1rem; }
.columns dt { grid-row: 1 / span 3; } .columns dd { grid-column: 2; }
.stages { margin-top: 1.25rem; max-width: 46rem; }
.wrong { list-style: none; display: grid; gap: 0.5rem; }
.wrong li { padding-left: 1.4rem; text-indent: -1.4rem; }
.stages td, .stages th { padding: 0.25rem 0.9rem 0.25rem 0; border: 0; }
.stages thead th { border-bottom: 1px solid var(--line); }
.stages tbody th { white-space: nowrap; padding-right: 1.5rem; }
.stages .bar { width: 34%; min-width: 6rem; }
.stages svg { display: block; width: 100%; height: 0.8rem; margin-top: 0.35rem; }
.stages rect.track { fill: var(--panel); } .stages rect { fill: var(--bar); } .stages .stopped rect:not(.track) { fill: var(--bad); }
.findings { list-style: none; margin-top: 1.25rem; display: grid; gap: 1.25rem; }
.finding { border-left: 3px solid currentColor; padding-left: 1rem; }
.finding > * { color: var(--text); }
.finding .severity { color: inherit; }
.finding p, .finding pre { margin-top: 0.4rem; }
.finding .mark { font-size: 0.85rem; font-weight: 600; margin: 0; }
.finding.error .mark { color: var(--bad); } .finding.warning .mark { color: var(--warn); } .finding.notice .mark { color: var(--note); } .finding.accepted .mark { color: var(--quiet); }
.finding.accepted { color: var(--quiet); }
.plain { padding-left: 1.2rem; display: grid; gap: 0.35rem; }
footer { margin-top: 4rem; border-top: 1px solid var(--line); padding-top: 1rem; font-size: 0.875rem; color: var(--quiet); }
@media screen and (max-width: 44rem) {
  body { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.4rem; }
  .columns { grid-template-columns: 1fr; }
  .stages td, .stages th { padding-right: 0.6rem; }
  .stages .bar { width: 22%; min-width: 3rem; }
  .columns dl > div { grid-template-columns: 7rem 1fr; }
}
@media print {
  :root { --page: #ffffff; --panel: #f6f7f9; --line: #c4c9d1; --text: #000000; --quiet: #444b54; --link: #000000; --good: #1a6b34; --warn: #8a5300; --bad: #b3261e; --note: #0b5c8a; --bar: #5b7aa6; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .controls, .skip-link { display: none; }
  .wide { overflow: visible; }
  .overview { min-width: 0; font-size: 8pt; }
  .overview td { overflow-wrap: anywhere; padding-right: 0.5rem; }
  .way { zoom: 0.88; }
  h2 { margin-top: 1.75rem; }
  .columns { grid-template-columns: 1fr 1fr; }
  .many .destination { content-visibility: visible; }
  .overview tbody th { min-width: 0; }
  th button::after { content: none; }
  a { text-decoration: none; }
  h2, h3, h4 { break-after: avoid; }
  tr, .finding, .way, figure, .columns { break-inside: avoid; }
}
@page { margin: 16mm; }
`;
// src/report/html/unchecked.ts
function uncheckedParts(report) {
	const { destinations } = report;
	const items = [
		...reasonGroups(destinations).map(({ reason, ids }) => item$1(ids, reason)),
		...stopped(report).map(({ stage, ids }) => item$1(ids, `The check stopped while it was ${stageWords[stage]}; what comes behind was not checked.`)),
		...undialled(report).map((ids) => item$1(ids, "Not dialled: the entry has an error that counts.")),
		...crashed(report).map((ids) => item$1(ids, "This check has a bug, and could not go on."))
	];
	if (items.length === 0) return html`<p>Nothing was left out: every destination went through every stage that it wants.</p>\n`;
	return html`<ul class="plain">${items}</ul>\n`;
}
function item$1(ids, words) {
	return html`<li><strong>${idList(ids)}:</strong> ${prose$1(words)}</li>\n`;
}
function stopped({ destinations }) {
	const groups = /* @__PURE__ */ new Map();
	for (const { id, stages } of destinations) {
		const stage = stages.find(({ status }) => status === "failed")?.name;
		if (stage !== void 0) groups.set(stage, [...groups.get(stage) ?? [], id]);
	}
	return [...groups].map(([stage, ids]) => ({
		stage,
		ids
	}));
}
function undialled({ destinations }) {
	const ids = destinations.filter(({ tries, reason, findings }) => tries === 0 && reason === null && !findings.some(isBug)).map(({ id }) => id);
	return ids.length === 0 ? [] : [ids];
}
function crashed(report) {
	const ids = placedFindings(report).flatMap(({ finding, destination }) => isBug(finding) && destination !== null ? [destination.id] : []);
	return ids.length === 0 ? [] : [ids];
}
function isBug({ rule }) {
	return rule === internalError.id;
}
// src/report/html/wrong.ts
const mostLinks = 20;
function wrongList({ destinations }) {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, { display_name, findings }] of destinations.entries()) {
		const errors = findings.filter(({ severity, ignored }) => severity === "error" && ignored === null);
		for (const { rule, title } of new Map(errors.map((finding) => [finding.rule, finding])).values()) {
			const group = groups.get(rule) ?? {
				title,
				links: [],
				count: 0
			};
			group.count++;
			if (group.links.length < mostLinks) group.links.push(html`${group.links.length === 0 ? "" : ", "}<a href="#${articleId(index)}">${display_name}</a>`);
			groups.set(rule, group);
		}
	}
	if (groups.size === 0) return null;
	return html`<ul class="wrong">${[...groups.values()].map(item)}</ul>\n`;
}
function item({ title, links, count }) {
	return html`<li><span class="error" aria-hidden="true">✕</span> <strong>${title}:</strong> ${links}${count > links.length ? ` and ${count - links.length} more` : ""}</li>\n`;
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/report/html/html.ts
var _templateObject;
const many = 200;
function policy() {
	return `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
}
function htmlReport(report) {
	const { destinations, findings, outcome, started_at } = report;
	const today = started_at.slice(0, 10);
	return htmlText(html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
		" Stitch destination check, ",
		"</title>\n<style>",
		"</style>\n</head>\n<body>\n<a class=\"skip-link\" href=\"#report\">To the report</a>\n<header>\n<p class=\"eyebrow\">Stitch destination check</p>\n<div class=\"verdict ",
		"\"><h1>",
		"</h1>\n<p>",
		"</p></div>\n",
		"</header>\n<main id=\"report\"",
		">\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n</main>\n<footer><p>Made by ",
		" ",
		". What it found holds from the machine that it ran on: Stitch connects from other addresses, and with a key of its own.</p></footer>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), ours$1(policy()), headline(report), today, ours$1(style), outcome, headline(report), counts$1(report), runFacts(report), destinations.length > many ? html` class="many"` : null, section("What is wrong", wrongList(report)), section("Wrong with the files", findingList(findings, "h3")), section("Destinations", destinations.length === 0 ? null : overview(destinations, today)), section("Accepted findings", acceptedTable(report)), section("What was not checked", uncheckedParts(report)), section("Each destination", destinations.length === 0 ? null : html`${destinations.map((each, index) => destinationArticle(each, index, today))}`), product.name, report.tool.version, ours$1(script)));
}
function section(title, content) {
	return content === null ? null : html`<section>\n<h2>${title}</h2>\n${content}</section>\n`;
}
const modes = {
	check: "files and connections",
	validate: "the files only"
};
const failures = {
	error: "errors",
	warning: "errors and warnings",
	never: "nothing that is found"
};
function runFacts({ started_at, duration_ms, event, mode, fail_on, complete }) {
	return html`<dl class="facts">${[
		["Started", `${started_at.slice(0, 10)} ${started_at.slice(11, 16)} UTC`],
		["Took", time(duration_ms)],
		["Started by", event],
		["Checked", modes[mode]],
		["Fails on", failures[fail_on]],
		["Complete", complete ? "yes" : "no"]
	].map(([term = "", words = ""]) => html`<div><dt>${term}</dt><dd>${words}</dd></div>`)}</dl>\n`;
}
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
// src/report/words/finding.ts
function findingWords({ message, why, fix }) {
	const remedy = fix === null ? [] : [`To fix it: ${remedyWords(fix)}`];
	return [
		message,
		`Why it matters: ${why}`,
		...remedy
	].join("\n\n");
}
function remedyWords(fix) {
	const heading = fixHeading(fix);
	const note = fix.note === null ? "" : `\n${fix.note}`;
	return heading === "" ? `${fix.text}${note}` : `${heading}:\n${fix.text}${note}`;
}
function acceptedWords({ reason, until }) {
	return `Accepted${until === null ? "" : ` until ${until}`}: ${reason}`;
}
// src/report/junit/xml.ts
function element(name, attributes, content = "") {
	const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(value)}"`);
	return content === "" ? `<${name}${pairs.join("")}/>` : `<${name}${pairs.join("")}>${content}</${name}>`;
}
function attributeText(text) {
	return escaped(text).replaceAll("\n", "&#10;");
}
const forbidden$1 = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
function escaped(text) {
	return text.replaceAll(forbidden$1, "�").replaceAll(/[&<>"'\t\r]/g, (mark) => `&#${mark.codePointAt(0)};`);
}
// src/report/junit/junit.ts
function junitReport(report) {
	const suites = [...fileSuites(report), ...report.destinations.map((each) => suiteOf(each, report))];
	const all = suites.flatMap(({ cases }) => cases);
	const body = suites.map((suite) => suiteElement(suite, report)).join("\n");
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", {
		name: report.tool.name,
		tests: String(all.length),
		failures: String(count(all, "failure")),
		errors: String(count(all, "error")),
		time: seconds$1(report.duration_ms)
	}, `\n${body}\n`)}\n`;
}
function fileSuites(report) {
	return [...new Set(report.findings.map(({ location }) => location.file))].map((file) => {
		return {
			id: file,
			name: file,
			ms: 0,
			cases: ruleCases(report.findings.filter(({ location }) => location.file === file), report),
			properties: {}
		};
	});
}
function suiteOf(destination, report) {
	const { id, display_name, reason, duration_ms, stages, findings, server, status, type, identity } = destination;
	return {
		id,
		name: display_name,
		ms: duration_ms,
		cases: [
			...reason === null ? [] : [{
				name: "connection",
				ms: 0,
				outcome: {
					kind: "skipped",
					title: reason,
					words: ""
				}
			}],
			...stageCases(stages, findings),
			...ruleCases(findings, report)
		],
		properties: {
			status,
			type,
			identity,
			...server === null ? {} : { server: `${server.product} ${server.version}` }
		}
	};
}
function stageCases(stages, findings) {
	const cause = findings.find(({ severity }) => severity === "error")?.rule ?? "";
	return stages.flatMap(({ name, status, ms, detail }) => {
		if (status === "skipped") return [];
		if (status === "ok") return [{
			name,
			ms: ms ?? 0,
			outcome: {
				kind: "passed",
				words: detail
			}
		}];
		return [{
			name,
			ms: ms ?? 0,
			outcome: {
				kind: "skipped",
				title: `The connection stopped here: ${cause}.`,
				words: ""
			}
		}];
	});
}
function ruleCases(findings, report) {
	return [...new Set(findings.map(({ rule }) => rule))].map((rule) => {
		return {
			name: rule,
			ms: 0,
			outcome: outcomeOf(findings.filter((finding) => finding.rule === rule), report)
		};
	});
}
function outcomeOf(findings, { fail_on }) {
	const worst = findings.find(({ severity }) => severity === "error") ?? findings[0];
	const { ignored, severity, rule } = worst;
	const words = findings.map(placedWords).join("\n\n");
	if (ignored !== null) return {
		kind: "skipped",
		title: acceptedWords(ignored),
		words
	};
	const title = findings.length === 1 ? worst.title : `${worst.title} (${findings.length} times)`;
	if (rule === internalError.id) return {
		kind: "error",
		title,
		words
	};
	return severity === "error" || severity === "warning" && fail_on === "warning" ? {
		kind: "failure",
		title,
		words
	} : {
		kind: "passed",
		words: `${severity}: ${words}`
	};
}
function placedWords(finding) {
	const { file, line, column } = finding.location;
	return `${file}:${line}:${column}: ${finding.title}\n\n${findingWords(finding)}`;
}
function suiteElement({ id, name, ms, cases, properties }, report) {
	const attributes = {
		name,
		id,
		tests: String(cases.length),
		failures: String(count(cases, "failure")),
		errors: String(count(cases, "error")),
		skipped: String(count(cases, "skipped")),
		time: seconds$1(ms),
		timestamp: report.started_at.slice(0, 19)
	};
	const told = Object.entries(properties).map(([key, value]) => element("property", {
		name: key,
		value
	}));
	const parts = [...told.length === 0 ? [] : [element("properties", {}, told.join(""))], ...cases.map((each) => caseElement(each, id))];
	return element("testsuite", attributes, parts.length === 0 ? "" : `\n${parts.join("\n")}\n`);
}
function caseElement({ name, ms, outcome }, id) {
	return element("testcase", {
		name,
		classname: id,
		time: seconds$1(ms)
	}, outcomeElement(outcome, name));
}
function outcomeElement(outcome, type) {
	switch (outcome.kind) {
		case "passed": return outcome.words === null ? "" : element("system-out", {}, escaped(outcome.words));
		case "skipped": return element("skipped", { message: outcome.title }, escaped(outcome.words));
		default: return element(outcome.kind, {
			message: outcome.title,
			type
		}, escaped(outcome.words));
	}
}
function count(cases, kind) {
	return cases.filter(({ outcome }) => outcome.kind === kind).length;
}
function seconds$1(ms) {
	return (ms / 1e3).toFixed(3);
}
// src/report/sarif/notifications.ts
const notificationKinds = {
	"not-checked": "A destination was not dialled",
	"internal-error": internalError.title,
	"results-left-out": "There are more results than GitHub shows"
};
function notifications(report) {
	const bugs = placedFindings(report).filter(({ finding }) => finding.rule === internalError.id).map(({ finding, destination }) => notification("internal-error", "error", `${destination?.display_name ?? "The run"}: ${finding.message}`));
	const level = report.complete ? "note" : "warning";
	const skipped = reasonGroups(report.destinations).map(({ reason, ids }) => notification("not-checked", level, `${idList(ids)}: ${reason}`));
	return [...bugs, ...skipped];
}
function notification(kind, level, text) {
	return {
		descriptor: { id: kind },
		level,
		message: { text }
	};
}
// src/report/sarif/sarif.ts
const limits = {
	results: 5e3,
	gzippedBytes: 1e7
};
function sarifReport(report) {
	const results = fingerprinted(placedFindings(report).filter(({ finding }) => finding.rule !== internalError.id)).toSorted((one, other) => rankOf(one) - rankOf(other)).map(resultOf);
	for (let most = Math.min(results.length, limits.results);;) {
		const text = `${JSON.stringify(log(report, results.slice(0, most), results.length - most))}\n`;
		const excess = gzippedBytes(text) / (limits.gzippedBytes * .95);
		if (excess <= 1 || most === 0) return text;
		most = Math.floor(most / excess);
	}
}
function gzippedBytes(text) {
	const bytes = Buffer.byteLength(text);
	return bytes < limits.gzippedBytes / 2 ? bytes : gzipSync(text, { level: 1 }).length;
}
function log(report, results, leftOut) {
	const ended = new Date(Date.parse(report.started_at) + report.duration_ms).toISOString();
	const left = `${leftOut} further results are left out here: GitHub shows ${limits.results} of a run. They are in the other reports.`;
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: product.name,
				version: report.tool.version,
				semanticVersion: report.tool.version,
				informationUri: `https://github.com/${product.repository}`,
				rules: rules.map(descriptorOf),
				notifications: Object.entries(notificationKinds).map(([id, text]) => ({
					id,
					shortDescription: { text }
				}))
			} },
			automationDetails: { id: `${product.name}/${report.mode}/` },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { [root]: { description: { text: "The folder that the check ran in." } } },
			invocations: [{
				executionSuccessful: report.complete,
				startTimeUtc: report.started_at,
				endTimeUtc: ended,
				toolExecutionNotifications: [...notifications(report), ...leftOut > 0 ? [notification("results-left-out", "warning", left)] : []]
			}],
			results
		}]
	};
}
const rules = catalogue.filter(({ id }) => id !== internalError.id);
const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
const levels = {
	error: "error",
	warning: "warning",
	notice: "note"
};
function descriptorOf({ id, severity, title, why }) {
	const page = rulePage(id);
	const level = levels[typeof severity === "string" ? severity : "error"];
	const reason = typeof why === "string" ? why : "The message of each finding says why.";
	const [group = ""] = id.split("/");
	return {
		id,
		name: id.replaceAll(/(?:^|[/-])([a-z])/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: title },
		fullDescription: { text: `${title}. ${reason}` },
		help: {
			text: `${title}.\n\nWhy it matters: ${reason}\n\nThe alert says what to do. An example, and how to accept the finding: ${page}`,
			markdown: `**${title}.**\n\n**Why it matters:** ${reason}\n\nThe alert says what to do. [An example, and how to accept the finding](${page})`
		},
		helpUri: page,
		defaultConfiguration: { level },
		properties: {
			"problem.severity": problemSeverities[level],
			precision: "high",
			tags: ["postgresql", group]
		}
	};
}
const problemSeverities = {
	error: "error",
	warning: "warning",
	note: "recommendation"
};
function rankOf({ finding }) {
	return finding.ignored === null ? {
		error: 0,
		warning: 1,
		notice: 2
	}[finding.severity] : 3;
}
function fingerprinted(placed) {
	const seen = /* @__PURE__ */ new Map();
	return placed.map(({ finding, destination }) => {
		const place = destination === null ? ["file", finding.location.file] : ["destination", destination.id];
		const same = JSON.stringify([
			finding.rule,
			...place,
			finding.key
		]);
		const count = (seen.get(same) ?? 0) + 1;
		seen.set(same, count);
		return {
			finding,
			destination,
			fingerprint: `${createHash("sha256").update(same).digest("hex").slice(0, 32)}:${count}`
		};
	});
}
function resultOf({ finding, destination, fingerprint }) {
	const { rule, severity, key, location, related, ignored, fix } = finding;
	const about = destination === null ? "" : `${destination.display_name}: `;
	const accepted = ignored === null ? "" : `\n\n${acceptedWords(ignored)}.`;
	const changes = fix === null ? [] : changesOf$1(fix);
	return {
		ruleId: rule,
		ruleIndex: ruleIndexes.get(rule),
		level: ignored === null ? levels[severity] : "note",
		message: { text: withoutLinks(`${about}${findingWords(finding)}${accepted}`) },
		locations: [{
			physicalLocation: physicalLocation(location),
			...destination === null ? {} : { logicalLocations: [logicalLocation(destination.id, key)] }
		}],
		...related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) },
		partialFingerprints: {
			primaryLocationLineHash: fingerprint,
			"destinationKey/v1": fingerprint
		},
		...ignored === null ? {} : { suppressions: [{
			kind: "inSource",
			status: "accepted",
			justification: ignored.reason
		}] },
		...changes.length === 0 ? {} : { fixes: [{ artifactChanges: changes }] }
	};
}
function withoutLinks(text) {
	return text.replaceAll("](", "] (");
}
function relatedLocation({ message, location }, index) {
	return {
		id: index + 1,
		message: { text: withoutLinks(message) },
		physicalLocation: physicalLocation(location)
	};
}
function logicalLocation(id, key) {
	return {
		name: id,
		fullyQualifiedName: key ? `${id}.${key}` : id,
		kind: "object"
	};
}
function physicalLocation({ file, line, column, end_line, end_column }) {
	const region = {
		startLine: line,
		startColumn: column,
		endLine: end_line,
		endColumn: end_column
	};
	return {
		artifactLocation: artifactLocation(file),
		region
	};
}
const root = "%SRCROOT%";
function artifactLocation(file) {
	const uri = file.replaceAll(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
	if (file.startsWith("/")) return { uri: `file://${uri}` };
	if (/^[A-Za-z]:\//.test(file)) return { uri: `file:///${uri.replace("%3A", ":")}` };
	return {
		uri,
		uriBaseId: root
	};
}
function changesOf$1({ safe, replaces, text }) {
	if (!safe || replaces === null) return [];
	const { file, start_line: startLine, end_line: endLine } = replaces;
	const isInsertion = endLine < startLine;
	const deletedRegion = isInsertion ? {
		startLine,
		startColumn: 1,
		endLine: startLine,
		endColumn: 1
	} : {
		startLine,
		startColumn: 1,
		endLine
	};
	const insertedContent = { text: isInsertion ? `${text}\n` : text };
	return [{
		artifactLocation: artifactLocation(file),
		replacements: [{
			deletedRegion,
			insertedContent
		}]
	}];
}
// src/report/files.ts
const forms = {
	json: {
		file: "report.json",
		text: jsonReport
	},
	sarif: {
		file: "report.sarif",
		text: sarifReport
	},
	junit: {
		file: "report.xml",
		text: junitReport
	},
	markdown: {
		file: "report.md",
		text: (report) => markdownReport(report)
	},
	html: {
		file: "report.html",
		text: htmlReport
	}
};
function jsonReport(report) {
	const text = JSON.stringify(report, null, 2).replaceAll(/#(?=#\w*\[)/g, "\\u0023");
	return `${withEscapes(text, codeUnits)}\n`;
}
function codeUnits(character) {
	return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
async function writeReports(report, names, folder) {
	const paths = {};
	for (const name of names) {
		const { file, text } = forms[name];
		const target = path.join(folder, file);
		const code = await writeWhole(target, text(report));
		if (code !== null) return {
			kind: "unwritable",
			file: target,
			code
		};
		paths[name] = target;
	}
	return {
		kind: "written",
		paths
	};
}
function unwritableWords({ file, code }) {
	return `report-dir: ${file} could not be written (${code}). Choose a folder that this user may write to.`;
}
async function makeFolder(folder) {
	try {
		await mkdir(folder);
	} catch (error) {
		const { code } = error;
		if (code === "EEXIST") return;
		const above = path.dirname(folder);
		if (code !== "ENOENT" || above === folder || await exists(above)) throw error;
		await makeFolder(above);
		await mkdir(folder);
	}
}
function exists(file) {
	return stat(file).then(() => true, () => false);
}
async function writeWhole(target, text) {
	const unfinished = `${target}.${process.pid}.part`;
	try {
		await makeFolder(path.dirname(target));
		await writeFile(unfinished, text);
		await rename(unfinished, target);
		return null;
	} catch (error) {
		await rm(unfinished, { force: true }).catch(() => {});
		return String(error.code ?? "unknown");
	}
}
// src/report/terminal/terminal.ts
const severityStyle = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
const statusMark = {
	passed: ["✔", "green"],
	warned: ["!", "yellow"],
	failed: ["✖", "red"],
	skipped: ["-", "dim"]
};
function terminalReport(report, { colour, width }) {
	const paint = (style, text) => colour ? styleText(style, text, { validateStream: false }) : text;
	const isFirst = report.destinations.length > 0 && report.outcome !== "failed" && report.destinations.every(({ reason }) => reason !== null);
	const verdict = paint("bold", headline(report));
	const sum = [counts$1(report), seconds(report.duration_ms)].filter((part) => part !== "").join("; ");
	const { single, shared } = gatherNotices(placedFindings(report));
	return `${[
		...isFirst ? [verdict] : [],
		...single.map((placed) => findingBlock(placed, paint, width)),
		...shared.map((notice) => noticeBlock(notice, paint, width)),
		...report.destinations.length > 0 ? [table(report, paint, width)] : [],
		...skipGroups(report).map((group) => skipBlock(group, paint, width)),
		...changesBlock(report, paint, width),
		...[baseWords(report)].filter((words) => words !== null).map((words) => prose(words, 0, width).join("\n")),
		[...isFirst ? [] : [verdict], paint("dim", sum)].join("\n")
	].join("\n\n")}\n`;
}
function findingBlock({ finding, destination }, paint, width) {
	const { location, severity, rule, title, ignored } = finding;
	const place = `${printable(location.file)}:${location.line}:${location.column}`;
	const about = destination === null ? "" : `${printable(destination.display_name)}: `;
	const level = ignored === null ? paint(severityStyle[severity], severity) : paint("dim", `${severity}, accepted`);
	const head = `${paint("bold", place)}: ${level}: ${about}${title} [${rule}]`;
	if (ignored !== null) return [head, ...prose(`Accepted${ignored.until === null ? "" : ` (until ${ignored.until})`}: ${ignored.reason}`, 2, width)].join("\n");
	return [...[
		head,
		...prose(finding.message, 2, width),
		...labelled("Why", finding.why, paint, width)
	], ...finding.fix === null ? [] : fixLines(finding.fix, paint, width)].join("\n");
}
function noticeBlock({ finding, ids }, paint, width) {
	const [first = "", ...rest] = prose(`notice: ${`${finding.title}, for ${ids.length} destinations: ${idList(ids)} [${finding.rule}]`}`, 2, width);
	return [first.trimStart().replace("notice", paint(severityStyle.notice, "notice")), ...rest].join("\n");
}
function skipBlock({ reason, ids }, paint, width) {
	const [first = "", ...rest] = prose(idList(ids), 2, width);
	return [
		`${paint("dim", "-")} ${first.trimStart()}`,
		...rest,
		...prose(reason, 2, width)
	].join("\n");
}
function changesBlock(report, paint, width) {
	const heading = changesHeading(report);
	if (heading === null) return [];
	const lines = changeLines(report).flatMap(({ status, text }) => {
		const [mark, style] = statusMark[status];
		const [first = "", ...rest] = prose(text, 2, width);
		return [`${paint(style, mark)} ${first.trimStart()}`, ...rest];
	});
	return [[`${heading}:`, ...lines].join("\n")];
}
function fixLines(fix, paint, width) {
	const note = fix.note === null ? [] : prose(fix.note, 7, width);
	if (fix.kind === "text") {
		const [advice = "", ...lines] = fix.text.split("\n");
		return [
			...labelled("Fix", advice, paint, width),
			...lines.map((line) => `       ${printable(line)}`),
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
	const [first = "", ...rest] = prose(text, 7, width);
	return [`  ${paint("dim", label.padEnd(3))}  ${first.trimStart()}`, ...rest];
}
function table({ destinations, mode }, paint, width) {
	const rows = destinations.map((destination) => [
		printable(destination.display_name),
		destination.status,
		printable(serverWords(destination, mode)).replace("\xA0", " "),
		destination.stages.find(({ name }) => name === "tls")?.detail?.split(",")[0] ?? "",
		destination.duration_ms > 0 ? seconds(destination.duration_ms) : ""
	]);
	const widest = (column) => rows.reduce((most, row) => Math.max(most, row[column].length), 0);
	const [names, ...others] = [
		0,
		1,
		2,
		3,
		4
	].map(widest);
	const room = width - others.reduce((sum, each) => sum + 2 + each, 2);
	const widths = [Math.min(names, Math.max(leastName, room)), ...others];
	return rows.map(([name = "", ...rest], index) => {
		const [mark, style] = statusMark[destinations[index].status];
		const cells = [shortened$1(name, widths[0]), ...rest].map((cell, column) => cell.padEnd(widths[column]));
		return `${paint(style, mark)} ${cells.join("  ").trimEnd()}`;
	}).join("\n");
}
const leastName = 16;
function prose(text, indent, width) {
	const lines = [];
	let line = "";
	for (const word of printable(text).split(/[ \u00a0]/)) if (line !== "" && indent + line.length + 1 + word.length > width) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line].map((each) => " ".repeat(indent) + each);
}
function seconds(ms) {
	return ms < 1e3 ? `${Math.round(ms)} ms` : `${(ms / 1e3).toFixed(1)} s`;
}
// src/report/words/bug.ts
function bugWords(error) {
	const { name = typeof error, code = "", stack = "" } = error;
	return `The check itself failed (${[
		name,
		code,
		/\n\s+(at .*)/.exec(stack)?.[1] ?? ""
	].filter((part) => part !== "").join(" ")}). It is a bug of version ${product.version}: please report it at https://github.com/${product.repository}/issues.`;
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
// src/config/policy/base-entries.ts
const mostFiles = 200;
function openBaseEntries({ readBase, readText, workspace, signal }) {
	const readEach = readingEach(readBase, signal);
	const known = /* @__PURE__ */ new Map();
	return {
		entriesAt: async (file) => {
			const base = await readEach(file);
			if (base.kind !== "text") return [];
			return entriesOf(source(file, base.text), path.join(workspace, file), workspace).entries;
		},
		versionOf: ({ absolute }) => {
			const reading = known.get(absolute) ?? readVersion(absolute, workspace, readEach);
			known.set(absolute, reading);
			return reading;
		},
		baseCertificate: async (absolute) => {
			const place = inRepository(absolute, workspace);
			const read = place === null ? null : await readEach(place);
			return read?.kind === "text" ? read.text : null;
		},
		ownCertificate: async (absolute) => {
			const read = await readText(absolute, workspace, fileLimits.certificate);
			return read.kind === "read" ? read.text : null;
		}
	};
}
async function readVersion(absolute, workspace, readEach) {
	const file = inRepository(absolute, workspace);
	if (file === null || await isLinked(absolute, workspace, file)) return { kind: "linked" };
	const base = await readEach(file);
	if (base.kind !== "text") return base;
	return {
		kind: "known",
		entries: entriesOf(source(file, base.text), absolute, workspace).entries
	};
}
function readingEach(readBase, signal) {
	const known = /* @__PURE__ */ new Map();
	return (file) => {
		const before = known.get(file);
		if (before !== void 0) return before;
		if (known.size >= mostFiles) return Promise.resolve({
			kind: "unreadable",
			reason: { kind: "too-many" }
		});
		const read = readBase(file, signal);
		known.set(file, read);
		return read;
	};
}
function inRepository(absolute, workspace) {
	if (!isInside(absolute, workspace)) return null;
	return path.relative(workspace, absolute).split(path.sep).join("/");
}
async function isLinked(absolute, workspace, file) {
	try {
		return await realpath(absolute) !== path.join(await realpath(workspace), file);
	} catch {
		return true;
	}
}
// src/config/policy/target-parts.ts
async function targetParts({ definition, unfit, folder }, readCertificate) {
	if (definition === null || unfit.size > 0) return null;
	const { url, host, port = 5432, username, password, database, ssh, audit, access = "anywhere" } = definition;
	const certificate = await certificateText(definition, folder, readCertificate);
	if (certificate === null) return null;
	const sshParts = ssh && {
		"ssh.host": ssh.host,
		"ssh.port": String(ssh.port ?? 22),
		"ssh.user": ssh.user,
		"ssh.private_key": ssh.private_key,
		"ssh.passphrase": ssh.passphrase,
		"ssh.host_key": JSON.stringify([ssh.host_key ?? []].flat().toSorted())
	};
	const parts = {
		...url === void 0 ? {
			host,
			port: String(port),
			username,
			password,
			database
		} : { url },
		"ssl.verify": verification(definition),
		"ssl.certificate": certificate,
		...sshParts,
		"audit.username": audit?.username,
		"audit.password": audit?.password,
		access
	};
	return new Map(Object.entries(parts).filter((part) => part[1] !== void 0));
}
function differingParts(one, other) {
	const differing = [.../* @__PURE__ */ new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key));
	const lacksSsh = one.has("ssh.host") !== other.has("ssh.host");
	return [...new Set(differing.map((key) => lacksSsh && key.startsWith("ssh.") ? "ssh" : key))];
}
function verification({ ssl }) {
	if (ssl === void 0 || ssl === false) return "off";
	if (ssl === true) return "none";
	return ssl.verify ?? (ssl.certificate === void 0 ? "none" : "ca");
}
async function certificateText({ ssl }, folder, read) {
	const value = typeof ssl === "object" ? ssl.certificate : void 0;
	if (value === void 0 || isPem(value) || variableName(value) !== null) return value ?? "";
	return read(path.resolve(folder, literalText(value)));
}
// src/config/policy/base.ts
function openBase(setting) {
	const { event } = setting;
	const base = openBaseEntries(setting);
	const known = /* @__PURE__ */ new Map();
	return async (entry) => {
		const { file } = entry.source;
		const version = await base.versionOf(entry);
		if (version.kind === "linked") return {
			kind: "linked-file",
			event,
			file
		};
		if (version.kind === "missing") return {
			kind: "base-missing",
			event,
			file
		};
		if (version.kind === "unreadable") return {
			kind: "base-unreadable",
			event,
			file,
			fault: version.reason
		};
		const reading = known.get(version) ?? targetsOf(version.entries, base);
		known.set(version, reading);
		const [own, { all, byId }] = [await targetParts(entry, base.ownCertificate), await reading];
		if (own !== null && all.has(textOf(own))) return null;
		const same = byId.get(entry.id);
		const keys = own === null || same === void 0 ? [] : differingParts(own, same);
		return {
			kind: "not-the-base's",
			event,
			keys
		};
	};
}
async function targetsOf(entries, { baseCertificate }) {
	const byId = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const parts = await targetParts(entry, baseCertificate);
		if (parts !== null) byId.set(entry.id, parts);
	}
	return {
		all: new Set([...byId.values()].map(textOf)),
		byId
	};
}
function textOf(parts) {
	return JSON.stringify([...parts]);
}
// src/config/policy/changes.ts
async function changesOf(entries, setting) {
	const base = openBaseEntries(setting);
	const oneOfEachFile = new Map(entries.map((entry) => [entry.absolute, entry])).values();
	const meanings = /* @__PURE__ */ new Map();
	for (const one of oneOfEachFile) {
		const version = await base.versionOf(one);
		const { file } = one.source;
		if (version.kind === "linked") return {
			kind: "unknown",
			file,
			fault: { kind: "linked" }
		};
		if (version.kind === "unreadable") return {
			kind: "unknown",
			file,
			fault: version.reason
		};
		for (const entry of version.kind === "known" ? version.entries : []) meanings.set(entry.id, await meaningOf(entry, base.baseCertificate));
	}
	for (const file of await deletedFiles(setting)) for (const entry of await base.entriesAt(file)) meanings.set(entry.id, await meaningOf(entry, base.baseCertificate));
	const unchanged = /* @__PURE__ */ new Set();
	for (const entry of entries) {
		const meaning = await meaningOf(entry, base.ownCertificate);
		if (meaning !== null && meanings.get(entry.id) === meaning) unchanged.add(entry);
	}
	const ids = new Set(entries.map(({ id }) => id));
	return {
		kind: "changes",
		unchanged,
		deleted: [...meanings.keys()].filter((id) => !ids.has(id))
	};
}
async function deletedFiles({ listBase, patterns, readText, workspace, signal }) {
	const named = (await listBase?.(signal) ?? []).filter((file) => patterns.some((pattern) => path.matchesGlob(file, path.normalize(pattern))));
	return (await Promise.all(named.map(async (file) => ({
		file,
		read: await readText(path.join(workspace, file), workspace, fileLimits.destinations)
	})))).filter(({ read }) => read.kind === "unreadable" && read.reason.kind === "missing").map(({ file }) => file);
}
async function meaningOf(entry, readCertificate) {
	const target = await targetParts(entry, readCertificate);
	if (target === null || entry.definition === null) return null;
	const { description = "", schemas = [], ignore = [] } = entry.definition;
	const { region, displayName, type } = entry;
	return JSON.stringify([
		[...target],
		region,
		displayName,
		type,
		description,
		schemas,
		ignore
	], sorted);
}
function sorted(_key, value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one < other ? -1 : 1));
}
// src/config/values/private-key.ts
const cryptoLabels = [
	"PRIVATE KEY",
	"ENCRYPTED PRIVATE KEY",
	"RSA PRIVATE KEY",
	"EC PRIVATE KEY",
	"DSA PRIVATE KEY"
];
const sshCurves = [
	"prime256v1",
	"secp384r1",
	"secp521r1"
];
async function readPrivateKey(text, passphrase) {
	const unwrapped = unwrap(text);
	const notPrivate = otherThanPrivateKey(unwrapped);
	if (notPrivate !== null) return invalid({ kind: notPrivate });
	const block = /-----BEGIN (?<label>[A-Z ]*PRIVATE KEY)-----(?<body>[\s\S]*)-----END \k<label>-----/.exec(unwrapped)?.groups;
	if (block === void 0) return invalid({ kind: unwrapped.includes("PRIVATE KEY-----") ? "truncated" : "no-key" });
	const label = block.label ?? "";
	const pem = rebuild(label, block.body ?? "");
	if (cryptoLabels.includes(label)) return convert(pem, passphrase);
	if (label !== "OPENSSH PRIVATE KEY") return invalid({
		kind: "unsupported-type",
		type: label
	});
	const cipher = opensshCipher(pem);
	if (cipher === null) return invalid({ kind: "truncated" });
	if (cipher === "none") return {
		kind: "key",
		pem
	};
	if (passphrase === null) return invalid({ kind: "passphrase-missing" });
	const reason = await unlocked(pem, passphrase, cipher);
	return reason === null ? {
		kind: "key",
		pem
	} : invalid(reason);
}
const tried = /* @__PURE__ */ new Map();
function unlocked(pem, passphrase, cipher) {
	const digest = createHash("sha256").update(JSON.stringify([pem, passphrase])).digest("hex");
	const before = tried.get(digest);
	if (before !== void 0) return before;
	const reason = unlock(pem, passphrase, cipher);
	tried.set(digest, reason);
	return reason;
}
async function unlock(pem, passphrase, cipher) {
	const { default: ssh2 } = await import("./lib2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const parsed = ssh2.utils.parseKey(pem, passphrase);
	if (!(parsed instanceof Error)) return null;
	return parsed.message.startsWith("Unsupported") ? {
		kind: "unsupported-type",
		type: cipher
	} : { kind: "passphrase-wrong" };
}
function unwrap(text) {
	const plain = text.replaceAll("\\r", "").replaceAll("\\n", "\n").replaceAll("\r", "").trim();
	if (plain.includes("-----") || !/^[A-Za-z0-9+/=\s]+$/.test(plain)) return plain;
	const decoded = Buffer.from(plain, "base64").toString("latin1");
	return decoded.includes("-----BEGIN") ? unwrap(decoded) : plain;
}
function otherThanPrivateKey(text) {
	if (text.startsWith("PuTTY-User-Key-File")) return "putty";
	if (/^(ssh-|ecdsa-sha2-|sk-|---- BEGIN SSH2 PUBLIC)/.test(text) || text.includes("PUBLIC KEY-----")) return "public-key";
	return null;
}
function rebuild(label, body) {
	const headers = [...body.matchAll(/(Proc-Type: 4,ENCRYPTED|DEK-Info: [A-Z0-9-]+,[0-9A-Fa-f]+)/g)].map((match) => match[1]);
	const lines = headers.reduce((rest, header) => rest.replace(header, ""), body).replaceAll(/\s+/g, "").match(/.{1,64}/g) ?? [];
	const head = headers.length > 0 ? [...headers, ""] : [];
	return [
		`-----BEGIN ${label}-----`,
		...head,
		...lines,
		`-----END ${label}-----`,
		""
	].join("\n");
}
function convert(pem, passphrase) {
	const encrypted = pem.includes("ENCRYPTED");
	if (encrypted && passphrase === null) return invalid({ kind: "passphrase-missing" });
	const key = open$1(pem, passphrase);
	if (key === null) return invalid({ kind: encrypted ? "passphrase-wrong" : "unparsable" });
	const type = key.asymmetricKeyType ?? "unknown";
	const curve = key.asymmetricKeyDetails?.namedCurve ?? "";
	if (type === "rsa") return {
		kind: "key",
		pem: exported(key, "pkcs1")
	};
	if (type === "ec" && sshCurves.includes(curve)) return {
		kind: "key",
		pem: exported(key, "sec1")
	};
	if (type === "ed25519") return {
		kind: "key",
		pem: openSshPrivateKey(key)
	};
	return invalid({
		kind: "unsupported-type",
		type: curve === "" ? type : `${type} ${curve}`
	});
}
function open$1(pem, passphrase) {
	try {
		return createPrivateKey(passphrase === null ? pem : {
			key: pem,
			passphrase
		});
	} catch {
		return null;
	}
}
function exported(key, type) {
	return key.export({
		type,
		format: "pem"
	}).toString();
}
function invalid(reason) {
	return {
		kind: "invalid",
		reason
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
	const server = definition.url === void 0 ? readServer(definition, reading) : readUrl(definition.url, reading);
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
		complain(["url"], {
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
		complain(["ssl", "certificate"], {
			kind: "too-long",
			limit: fileLimits.certificate
		}, reading);
		return null;
	}
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
		if (line !== null && read === null) complain(keys, { kind: hostKeyFault(line) ?? "host-key" }, reading);
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
	if (index.size === 0) return pieces;
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
	while (from - before > 0 && at - before > 0 && text[from - before - 1] === body[at - before - 1]) before++;
	let length = windowLength;
	while (from + length < text.length && at + length < body.length && text[from + length] === body[at + length]) length++;
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
	].map((offset) => Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").slice(4).replaceAll("=", ""));
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
	if (byStart.size === 0) return (text) => text;
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
	if (stretches.length === 0) return text;
	const inOrder = stretches.toSorted((one, other) => one.start - other.start);
	let clean = "";
	let from = 0;
	for (const { start, end } of inOrder) {
		if (start >= from) clean += `${text.slice(from, start)}***`;
		from = Math.max(from, end);
	}
	return clean + text.slice(from);
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
// src/rules/identity.ts
function identityOf({ observed, stages }) {
	const { tls, authority, bastion, authentication } = observed;
	if (tls?.verified === "full") return "certificate-name";
	if (tls?.verified === "ca" && authority === "own") return "certificate";
	if (bastion?.pinned) return "pinned-bastion";
	return stages.some(({ name, status }) => name === "login" && status === "ok") && authentication?.method === "scram-sha-256-plus" ? "channel-binding" : "none";
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
const newId = "warehouse";
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
function endOfEntry(from, { key, value }) {
	return value.range.start < key.end ? key.end : endOfContent(from, value.range.end);
}
function endOfContent(from, end) {
	let at = end;
	while (at > 0 && /\s/.test(from.text[at - 1])) at--;
	return at;
}
function startOfLine(from, at) {
	return from.lineStarts[lineOf(from, at) - 1];
}
function endOfLine(from, at) {
	const end = from.text.indexOf("\n", at);
	return end === -1 ? from.text.length : end;
}
function lineOf(from, offset) {
	return position(from, offset).line;
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
// src/connect/probe/product.ts
const marks$1 = [
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
	return marks$1.find(([mark]) => mark.test(text))?.[1] ?? "another program";
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
		outcome: outcomeOf$1(findings, destinations, notReached),
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
const rank = {
	error: 0,
	warning: 1,
	notice: 2
};
function byImportance(one, other) {
	return rank[one.severity] - rank[other.severity] || one.location.line - other.location.line || one.location.column - other.location.column;
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
// src/rules/diagnose/answers.ts
const marks = [
	[/^SSH-/, "an SSH server"],
	[/^HTTP\/|^<(!doctype|html)/i, "a web server (HTTP)"],
	[/^220[ -].*(smtp|mail|postfix|exim)/i, "a mail server (SMTP)"],
	[/^220[ -]/, "an FTP or mail server"],
	[/^[\s\S]{3}\0[\n\v][0-9]+\.[0-9]+|mysql|mariadb/i, "a MySQL server"],
	[/^-(ERR|NOAUTH|DENIED)|^\+PONG/, "a Redis server"],
	[/^[\x15\x16]\x03[\0-\x04]/, "a server that speaks TLS only"],
	[/^\* OK/, "a mail server (IMAP)"],
	[/^\+OK/, "a mail server (POP3)"],
	[/^RFB [0-9]/, "a VNC server"],
	[/^AMQP/, "a message broker (AMQP)"]
];
function whatAnswers(received) {
	const text = Buffer.from(received).toString("latin1");
	return marks.find(([mark]) => mark.test(text))?.[1] ?? null;
}
// src/rules/diagnose/certificate.ts
function distrusted(destination, { code, chain }, now) {
	const [leaf] = chain;
	if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return raise(hostnameMismatch, {
		destination,
		names: leaf === void 0 ? [] : namesOf(leaf)
	});
	const outdated = chain.find((certificate) => isOutdated(certificate, now));
	if ((code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID") && outdated !== void 0) return raise(certificateExpired, {
		destination,
		certificate: outdated,
		isOwn: outdated === leaf,
		now
	});
	return raise(certificateUntrusted, {
		destination,
		distrust: distrustOf(code, chain, destination),
		code,
		chain
	});
}
function isOutdated({ valid_from, valid_to }, now) {
	return valid_to !== null && valid_to < now || valid_from !== null && valid_from > now;
}
function namesOf({ names, subject }) {
	const commonName = /(?:^|, )CN=([^,]+)/.exec(subject)?.[1];
	return names.length > 0 || commonName === void 0 ? names : [commonName];
}
function distrustOf(code, chain, { ssl }) {
	if (code === "DEPTH_ZERO_SELF_SIGNED_CERT") return "self-signed";
	if (/too.(weak|small)/i.test(code)) return "too-weak";
	if (unfitness(code) !== null) return "unfit";
	const [leaf] = chain;
	if (leaf === void 0) return "unknown";
	const subjects = ssl.kind === "on" ? subjectsOfCas(ssl.certificate ?? "") : [];
	const isAlone = chain.length === 1 && !leaf.self_signed;
	if (subjects.includes(leaf.issuer)) {
		if (isAlone || code === "CERT_SIGNATURE_FAILURE") return "renewed-ca";
	}
	return isAlone && subjects.some((subject) => isSameHouse(leaf.issuer, subject)) ? "incomplete-chain" : "other-ca";
}
function subjectsOfCas(pem) {
	return (pem.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g) ?? []).map((block) => new X509Certificate(block)).filter(({ ca }) => ca).map(({ subject }) => subject?.replaceAll("\n", ", ") ?? "");
}
function isSameHouse(one, other) {
	const part = (name, key) => new RegExp(`(?:^|, )${key}=([^,]+)`).exec(name)?.[1]?.trim().toLowerCase();
	const [organisation, otherOrganisation] = [part(one, "O"), part(other, "O")];
	if (organisation !== void 0 || otherOrganisation !== void 0) return organisation === otherOrganisation;
	const firstWord = (name) => part(name, "CN")?.split(/[\s-]/)[0];
	return firstWord(one) !== void 0 && firstWord(one) === firstWord(other);
}
// src/rules/diagnose/no-tls.ts
const causes = [[/ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/, "version"], [/ALERT_HANDSHAKE_FAILURE|NO_SHARED_CIPHER|NO_CIPHERS_AVAILABLE|ALERT_INSUFFICIENT_SECURITY/, "cipher"]];
function noTls({ code, message }) {
	return {
		without: causes.find(([pattern]) => pattern.test(code))?.[1] ?? "other",
		reason: /:SSL routines:[^:]*:([^:]+)/.exec(message)?.[1] ?? (code === "" || code.startsWith("ALERT") ? message : code)
	};
}
// src/rules/diagnose/product.ts
const products = {
	PostgreSQL: null,
	Redshift: {
		destination: "an Amazon Redshift destination",
		works: false
	},
	CockroachDB: {
		destination: null,
		works: false
	},
	Materialize: {
		destination: null,
		works: false
	},
	openGauss: {
		destination: null,
		works: false
	},
	YugabyteDB: {
		destination: null,
		works: true
	},
	Greenplum: {
		destination: null,
		works: true
	},
	"EDB Postgres Advanced Server": {
		destination: null,
		works: true
	},
	"another program": {
		destination: null,
		works: false
	}
};
function productFinding(destination, product) {
	const known = products[product];
	if (known === null) return null;
	return raise(notPostgresql, {
		destination,
		product,
		otherDestination: known.destination,
		works: known.works
	});
}
// src/rules/diagnose/question.ts
function diagnoseUnanswered({ destination, evidence, parameters }) {
	const login = loginEntry(destination);
	if (evidence.kind === "denied") return raise(checkDenied, {
		destination: login,
		denied: evidence.denied
	});
	const product = productFinding(destination, productOf(evidence.versionText, parameters));
	if (product?.severity === "error") return product;
	if (evidence.kind === "nonsense") return raise(notPostgresql$1, {
		destination,
		answers: null,
		detail: "an answer that does not fit the question"
	});
	const { error } = evidence;
	if (error.code === "42704" && destination.audit !== null) {
		const { username: role } = destination;
		return raise(loginNotPermitted, {
			destination,
			role,
			cause: "unknown",
			error: null
		});
	}
	return raise(checkCancelled, {
		destination: login,
		error
	});
}
// src/rules/diagnose/server-error.ts
function diagnoseServerError({ destination, evidence }) {
	const { error } = evidence;
	const login = loginEntry(destination);
	switch (error.code) {
		case "28P01": return raise(passwordRejected, {
			destination: login,
			pooler: false,
			expired: null
		});
		case "28000": return notAuthorized(destination, evidence);
		case "3D000": return raise(databaseMissing, {
			destination,
			exists: false,
			pooler: false
		});
		case "55000": return raise(databaseMissing, {
			destination,
			exists: true,
			pooler: false
		});
		case "42501": return raise(connectDenied, { destination: login });
		case "53300": return raise(tooManyConnections, {
			destination,
			error,
			pooler: false
		});
		case "57P03": return raise(serverNotReady, {
			destination,
			error
		});
		case "08P01": return refusedByPooler(destination, error);
		default: return refused(destination, error);
	}
}
function notAuthorized(destination, { error, withTls }) {
	const login = loginEntry(destination);
	if (error.routine === "InitializeSessionUserId") return raise(loginNotPermitted, {
		destination: login,
		role: login.username,
		cause: causeOf(error),
		error
	});
	if (isBindingCheck(error)) return raise(serverNotProven, {
		destination,
		detail: "saw another TLS connection than this check's: something between the two ends the encryption, and answers in the server's place"
	});
	if (withTls === "admitted") return raise(required, { destination });
	if (knownWords(error) !== null) return refused(destination, error);
	if (error.routine === "ClientAuthentication" && !error.message.includes("pg_hba.conf")) return raise(methodUnsupported, {
		destination: login,
		method: clientCertificate
	});
	if (error.routine === "auth_failed") return raise(methodUnsupported, {
		destination: login,
		method: "an identity of the operating system (ident or peer)"
	});
	const tried = withTls === "not-tried" ? destination.ssl.kind === "on" ? "on" : "off" : withTls;
	return raise(noHbaEntry, {
		destination,
		error,
		tls: tried
	});
}
function isBindingCheck({ routine }) {
	return routine === "read_client_first_message" || routine === "read_client_final_message";
}
function causeOf({ message }) {
	if (/is not permitted to log in$/.test(message)) return "no-login";
	return /does not exist$/.test(message) ? "unknown" : "either";
}
function refusedByPooler(destination, error) {
	if (/authentication failed|no such user|SASL authentication failed/i.test(error.message)) return raise(passwordRejected, {
		destination: loginEntry(destination),
		pooler: true,
		expired: null
	});
	if (/no such database|database .* does not exist/i.test(error.message)) return raise(databaseMissing, {
		destination,
		exists: false,
		pooler: true
	});
	if (/no more connections allowed/i.test(error.message)) return raise(tooManyConnections, {
		destination,
		error,
		pooler: true
	});
	return refused(destination, error);
}
const known = [
	[/Tenant or user not found/i, {
		cause: "Supabase's pooler did not recognise the project.",
		remedy: "Let the user name end with a dot and the project's reference (stitch.abcdefghijkl), and write the pooler of the project's own region as the host."
	}],
	[/Endpoint ID is not specified/i, {
		cause: "Neon tells projects apart by the host name that TLS carries, and found none.",
		remedy: "Write `ssl: true`, and the endpoint's full host name."
	}],
	[/username@hostname/i, {
		cause: "Azure's single server tells servers apart by the user name.",
		remedy: "Let the user name end with an @ and the server's name: stitch@my-server."
	}],
	[/unsupported startup parameter/i, {
		cause: "PgBouncer refuses a parameter that this login, like Stitch's, sends.",
		remedy: "Add the parameter to ignore_startup_parameters in pgbouncer.ini, and reload."
	}]
];
function refused(destination, error) {
	return raise(refused$1, {
		destination,
		error,
		known: knownWords(error)
	});
}
function knownWords({ message }) {
	return known.find(([mark]) => mark.test(message))?.[1] ?? null;
}
// src/rules/diagnose/diagnose.ts
function diagnose(found) {
	const { destination, failure, attempt, now } = found;
	const { hop, stage, evidence } = failure;
	switch (evidence.kind) {
		case "timeout": return timedOut(found, evidence.limit_ms);
		case "no-address": return raise(hostNotFound, {
			destination,
			hop,
			host: evidence.host,
			temporary: evidence.code === "EAI_AGAIN"
		});
		case "forbidden-address": return forbidden(destination, hop, evidence);
		case "dial": return notConnected(destination, hop, evidence.tries);
		case "lost": return raise(connectionLost, {
			destination,
			hop,
			stage,
			code: evidence.code
		});
		case "not-postgresql": return raise(notPostgresql$1, {
			destination,
			answers: whatAnswers(evidence.received),
			detail: null
		});
		case "violation": return violated(destination, evidence);
		case "private-key": return badKey(destination, evidence);
		case "ssh-handshake":
		case "ssh-host-key":
		case "ssh-authentication":
		case "ssh-forward": return tunnelFailed(destination, evidence);
		case "tls-not-supported": return raise(notSupported, { destination });
		case "tls-certificate": return distrusted(destination, evidence, now);
		case "tls-handshake": return raise(handshakeFailed, {
			destination,
			...noTls(evidence)
		});
		case "server": return diagnoseServerError({
			destination,
			evidence
		});
		case "ended":
		case "nonsense":
		case "denied": return diagnoseUnanswered({
			destination,
			evidence,
			parameters: attempt.observed.parameters
		});
		case "client": return refusedByClient(destination, evidence.message);
	}
}
function timedOut({ destination, failure, attempt }, limitMs) {
	const { stage, hop } = failure;
	if (stage === "ssh" && attempt.observed.bastion !== null && destination.ssh !== null) return raise(databaseUnreachable, {
		destination: {
			...destination,
			ssh: destination.ssh
		},
		answered: false
	});
	return raise(timeout, {
		destination,
		hop,
		stage,
		limitMs,
		stages: attempt.stages
	});
}
function forbidden(destination, hop, evidence) {
	const { host, address, refusal } = evidence;
	const at = keyPlace(destination.path, destination.viaUrl, hop === "bastion" ? ["ssh", "host"] : ["host"]);
	return raise(hostNotAllowed, {
		rule: "config/host-not-allowed",
		at,
		host,
		address,
		refusal
	});
}
function notConnected(destination, hop, tries) {
	const addresses = tries.map(({ address }) => address);
	const codes = tries.map(({ code }) => code);
	if (codes.includes("ECONNREFUSED")) return raise(connectionRefused, {
		destination,
		hop,
		addresses: addresses.filter((_, index) => codes[index] === "ECONNREFUSED")
	});
	const code = codes[0] ?? "unknown";
	if (code === "ECONNRESET") return raise(connectionLost, {
		destination,
		hop,
		stage: "connect",
		code
	});
	return raise(unreachable, {
		destination,
		hop,
		code,
		addresses
	});
}
function violated(destination, { violation, received }) {
	switch (violation.kind) {
		case "clear-text-password": return raise(insecureMethod, { destination });
		case "password-missing": return raise(passwordMissing, { destination: loginEntry(destination) });
		case "method": return raise(methodUnsupported, {
			destination: loginEntry(destination),
			method: methodWords(violation)
		});
		case "scram-unfinished": return raise(serverNotProven, {
			destination,
			detail: "said that the login was done before it had proven anything"
		});
		default: return raise(notPostgresql$1, {
			destination,
			answers: whatAnswers(received),
			detail: violationWords(violation)
		});
	}
}
function violationWords(violation) {
	switch (violation.kind) {
		case "unexpected": return "a message that has no place there";
		case "too-long": return `a message of ${violation.length.toLocaleString("en")} bytes`;
		case "too-much": return "far more data than was asked for";
		default: return "a malformed message";
	}
}
const methods = {
	2: "Kerberos V5",
	6: "an SCM credential",
	7: "GSSAPI (Kerberos)",
	9: "SSPI (Windows)"
};
function methodWords({ code, mechanisms }) {
	if (code === 10) return `${mechanisms.join(", ")} (SASL)`;
	return methods[code] ?? `a method with the code ${code}, which PostgreSQL does not have`;
}
function badKey(destination, { reason }) {
	const key = reason.kind === "passphrase-wrong" || reason.kind === "passphrase-missing" ? "passphrase" : "private_key";
	const at = keyPlace(destination.path, false, ["ssh", key]);
	return raise(privateKeyInvalid, {
		rule: "config/private-key-invalid",
		at,
		reason
	});
}
function tunnelFailed(destination, evidence) {
	if (destination.ssh === null) return raise(internalError, {
		destination,
		detail: `${evidence.kind} without ssh`
	});
	const about = { destination: {
		...destination,
		ssh: destination.ssh
	} };
	switch (evidence.kind) {
		case "ssh-handshake": return raise(handshakeFailed$1, {
			...about,
			...handshakeInput(evidence)
		});
		case "ssh-host-key": return raise(hostKeyMismatch, {
			...about,
			presented: evidence.presented
		});
		case "ssh-authentication": return raise(authenticationFailed, {
			...about,
			methods: evidence.methods,
			partial: evidence.partial,
			sha1: evidence.sha1
		});
		case "ssh-forward": return evidence.reason === 2 ? raise(databaseUnreachable, {
			...about,
			answered: true
		}) : raise(forwardingDenied, {
			...about,
			reason: evidence.reason
		});
	}
}
function handshakeInput({ none, received }) {
	const answers = whatAnswers(received);
	return {
		answers: answers === "an SSH server" ? null : answers,
		nothing: received.length === 0,
		none
	};
}
function refusedByClient(destination, message) {
	const iterations = /iteration count (\d+) exceeds scramMaxIterations of (\d+)/.exec(message);
	if (iterations !== null) {
		const method = `SCRAM with ${Number(iterations[1]).toLocaleString("en")} iterations, more than the ${Number(iterations[2]).toLocaleString("en")} that this check computes`;
		return raise(methodUnsupported, {
			destination: loginEntry(destination),
			method
		});
	}
	if (message.startsWith("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature")) return raise(serverNotProven, {
		destination,
		detail: "answered with a wrong proof"
	});
	if (message.startsWith("SASL")) return raise(serverNotProven, {
		destination,
		detail: "sent SCRAM messages that make no sense"
	});
	return raise(internalError, {
		destination,
		detail: message
	});
}
// src/rules/judge.ts
function judge(destination, attempt, clock) {
	const { observed, result } = attempt;
	const onTheWay = [...judgeMethod(destination, attempt), ...judgeWay(destination, observed, clock)];
	if (isFailure(result)) return [diagnose({
		destination,
		failure: result,
		attempt,
		now: clock.now
	}), ...onTheWay];
	return [...judgeServer(destination, result, attempt, clock), ...onTheWay];
}
function isToldBetter(rule, judged) {
	const better = [required.id, insecureMethod.id];
	return rule === configRules["config/unencrypted-connection"].id && judged.some((finding) => better.includes(finding.rule));
}
function judgeWay(destination, observed, clock) {
	const { bastion, tls: line } = observed;
	const findings = [];
	const toPrivate = destination.ssh === null && !isAddress(destination.host) ? privateAmong(observed.addresses) : null;
	if (toPrivate !== null) {
		const at = keyPlace(destination.path, destination.viaUrl, ["host"]);
		const host = destination.host;
		findings.push(raise(privateHostWithoutSsh, {
			rule: "config/private-host-without-ssh",
			at,
			host,
			address: toPrivate
		}));
	}
	if (bastion !== null && !bastion.pinned && destination.ssh !== null) findings.push(raise(hostKeyUnpinned, {
		destination: {
			...destination,
			ssh: destination.ssh
		},
		presented: bastion.hostKey
	}));
	if (line !== null && line.verified === "none") findings.push(raise(unverified, { destination }));
	const certificate = line?.certificate ?? null;
	const validTo = certificate?.valid_to ?? null;
	if (certificate !== null && validTo !== null && validTo > clock.now && validTo < clock.horizon) findings.push(raise(certificateExpiresSoon, {
		destination,
		certificate
	}));
	return findings;
}
function judgeServer(destination, facts, attempt, clock) {
	const { observed } = attempt;
	const product = productFinding(destination, productOf(facts.versionText, observed.parameters));
	if (product?.severity === "error") return [product];
	if (facts.versionNum < 90300) return [raise(versionTooOld, {
		destination,
		version: facts.serverVersion
	})];
	const finalRelease = endedBy(facts.versionNum, clock.now.slice(0, 10));
	const findings = [
		...product === null ? [] : [product],
		...facts.session.inRecovery || facts.session.readOnly ? [raise(readOnly, {
			destination,
			facts
		})] : [],
		...judgeAudited(destination, facts),
		...judgePrivileges(destination, facts),
		...judgeRehearsal(destination, facts, observed),
		...finalRelease === null ? [] : [raise(versionEndOfLife, {
			destination,
			facts,
			finalRelease
		})],
		...judgeLimits(destination, facts),
		...judgeExpiry(destination, facts, attempt, clock)
	];
	return isReadOnlyForAll(facts) ? findings.map((finding) => ({
		...finding,
		fix: inReadWrite(finding.fix)
	})) : findings;
}
function judgePrivileges(destination, facts) {
	const { catalogs, database, denied, role, schemas } = facts;
	const isClosed = ({ usable, closed }) => !usable || closed === null || closed.length > 0;
	const named = destination.schemas.map(storedName);
	const notUsable = (schemas ?? []).filter(({ name, usable, canCreate }) => named.includes(name) && !(usable && canCreate));
	return [
		...denied === null ? [] : [raise(checkDenied, {
			destination: loginEntry(destination),
			denied
		})],
		...database.canCreate ? [] : [raise(createOnDatabase, {
			destination,
			facts
		})],
		...isClosed(catalogs.information_schema) ? [raise(selectInformationSchema, {
			destination,
			facts
		})] : [],
		...isClosed(catalogs.pg_catalog) ? [raise(selectPgCatalog, {
			destination,
			facts
		})] : [],
		...notUsable.length === 0 ? [] : [raise(schemaNotUsable, {
			destination,
			facts,
			schemas: notUsable
		})],
		...role.superuser !== null || role.hashes.readable.length > 0 ? [raise(excessive, {
			destination,
			facts
		})] : []
	];
}
function judgeRehearsal(destination, facts, { rehearsal }) {
	if (rehearsal === null || rehearsal.kind === "passed" || rehearsal.kind === "not-possible") return [];
	return [raise(loadFailed, {
		destination,
		facts,
		rehearsal
	})];
}
const shortestUsefulMs = 6e4;
function judgeLimits(destination, facts) {
	const limits = Object.entries(facts.session.timeouts).filter(([, ms]) => ms !== null && ms > 0 && ms < shortestUsefulMs).map(([name, ms]) => ({
		name,
		ms: ms ?? 0
	}));
	return limits.length === 0 ? [] : [raise(sessionLimits, {
		destination,
		facts,
		limits
	})];
}
function judgeExpiry(destination, facts, attempt, clock) {
	const { login, details } = facts.role;
	const validUntil = details?.validUntil ?? null;
	if (validUntil === null || validUntil > clock.horizon) return [];
	const past = validUntil < clock.now;
	if (past && destination.audit !== null && attempt.observed.authentication?.method !== "none") {
		const loader = loaderEntry(destination);
		return [raise(passwordRejected, {
			destination: loader,
			pooler: false,
			expired: validUntil
		})];
	}
	return [raise(passwordExpiresSoon, {
		destination,
		role: login,
		validUntil,
		past
	})];
}
function judgeMethod(destination, attempt) {
	const { authentication } = attempt.observed;
	if (authentication === null || identityOf(attempt) !== "none") return [];
	const { method, iterations } = authentication;
	if (method === "none" && isFailure(attempt.result)) return [];
	return method === "none" || method === "md5" || iterations !== null && iterations < 4096 ? [raise(weakMethod, {
		destination,
		method,
		iterations
	})] : [];
}
function isAddress(host) {
	return addressKind(host) !== null;
}
function privateAmong(addresses) {
	return addresses.length > 0 && addresses.every((address) => addressKind(address) === "private") ? addresses[0] : null;
}
// src/dial-all.ts
async function dialAll(candidates, options, around, now, ended) {
	const ready = candidates.filter((candidate) => isReady(candidate, now));
	if (ready.length === 0) return;
	const [{ connectAll }, { toTarget }] = await Promise.all([import("./connect-all.js"), import("./target.js")]);
	const targets = ready.map(({ destination }) => toTarget(destination));
	let done = 0;
	const { timeoutMs, concurrency, retries, rehearse, allowedHosts } = options;
	const outcomes = await connectAll({
		targets,
		timeoutMs,
		concurrency,
		retries,
		rehearse,
		allowedHosts
	}, ended, () => around.onProgress(++done, ready.length));
	const horizon = new Date(now.getTime() + options.certificateHorizonMs).toISOString();
	const clock = {
		now: now.toISOString(),
		horizon
	};
	for (const [index, candidate] of ready.entries()) addOutcome(candidate, outcomes[index], clock, unfinished(options, around));
}
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
function addOutcome(candidate, outcome, clock, early) {
	if (outcome.kind === "unfinished") candidate.skip = early;
	else if (outcome.kind === "crashed") addCrash(candidate, outcome.message);
	else judgeOutcome(candidate, outcome.attempt, clock);
}
function judgeOutcome(candidate, attempt, clock) {
	try {
		const judged = judge(candidate.destination, attempt, clock);
		candidate.findings = [...candidate.findings.filter(({ rule }) => !isToldBetter(rule, judged)), ...judged];
		candidate.attempt = attempt;
	} catch (error) {
		addCrash(candidate, error instanceof Error ? error.stack ?? error.message : String(error));
	}
}
function addCrash({ destination, findings }, detail) {
	findings.push(raise(internalError, {
		destination,
		detail
	}));
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
// src/check.ts
async function check(options, around) {
	const startedAt = around.now();
	const start = performance.now();
	const { entries, problems } = await readEntries(options.files, around);
	const unknown = options.only.filter((id) => !entries.some((entry) => entry.id === id));
	if (unknown.length > 0 && !problems.some((problem) => hidesEntries(problem, entries))) return {
		kind: "unknown-ids",
		unknown,
		known: entries.map(({ id }) => id)
	};
	const chosen = options.only.length === 0 ? entries : entries.filter(({ id }) => options.only.includes(id));
	const ended = AbortSignal.any([around.interrupted, AbortSignal.timeout(options.deadlineMs)]);
	const readText = readingOnce();
	const changes = await changesToBase(entries, options, around, {
		readText,
		signal: ended
	});
	const all = await resolveAll(chosen, changes, options, around, startedAt, {
		readText,
		signal: ended
	});
	const candidates = ownShare(all, options);
	await dialAll(candidates, options, around, startedAt, ended);
	const fileFindings = problems.map(({ problem, ...place }) => ({
		finding: raiseProblem(problem),
		...place
	}));
	const run = {
		startedAt,
		durationMs: performance.now() - start,
		event: around.event.name,
		mode: options.mode === "validate" ? "validate" : "check",
		failOn: options.failOn,
		shard: options.shard && {
			...options.shard,
			total: all.length,
			files: [...new Set(entries.map(({ source }) => source.file))]
		},
		skip: skipOfRun(options, around),
		changes,
		complete: candidates.every(isChecked) && !problems.some(({ problem }) => problem.rule === "config/unreadable")
	};
	const secrets = [...around.secrets, ...all.flatMap((candidate) => candidate.secrets)];
	return withoutSecrets(assemble(run, fileFindings, candidates), redactor(secrets, new Set(entries.flatMap(publicTexts))));
}
function hidesEntries({ source, root }, entries) {
	return root === null || !entries.some((entry) => entry.source === source);
}
function ownShare(all, { shard }) {
	if (shard === null) return all;
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
async function changesToBase(entries, { changedOnly, mode, files: patterns }, { event, readBase, listBase, workspace }, files) {
	if (!(changedOnly && mode === "check" && event.name.startsWith("pull_request")) || readBase === null) return null;
	return changesOf(entries, {
		...files,
		readBase,
		listBase,
		workspace,
		patterns
	});
}
async function resolveAll(entries, changes, options, around, now, files) {
	const { readText } = files;
	const skips = await whyNotAll(entries, changes, options, around, files);
	const candidates = [];
	const { onSecret } = around;
	for (const [index, entry] of entries.entries()) {
		const skip = skips[index];
		const { allowedHosts } = options;
		const { destination, problems, secrets } = await resolveEntry(entry, {
			lookup: lookupFor(skip, options, around),
			readText,
			allowedHosts,
			onSecret,
			now
		});
		const findings = [
			...entry.problems,
			...sharedWithout(entry, entries),
			...problems
		].map(raiseProblem);
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
		if (problem !== void 0) findings.push(raiseProblem(problem));
	}
	return candidates;
}
function whyNotAll(entries, changes, options, around, { readText, signal }) {
	const { event, readBase, workspace } = around;
	const ofRun = options.mode === "validate" ? { kind: "validate" } : whyNotDialled(event);
	const isBaseAsked = ofRun?.kind === "untrusted-event" && readBase !== null;
	const setting = {
		readText,
		event: event.name,
		workspace,
		signal
	};
	const ofBase = isBaseAsked ? openBase({
		...setting,
		readBase
	}) : async () => ofRun;
	return Promise.all(entries.map(async (entry) => {
		const stitchOnly = entry.definition?.access === "stitch-only" ? { kind: "stitch-only" } : null;
		const ofEntry = (changes?.kind === "changes" && changes.unchanged.has(entry) ? { kind: "unchanged" } : null) ?? stitchOnly ?? sharedError(entry);
		const reason = (isBaseAsked ? null : ofRun) ?? ofEntry ?? await ofBase(entry);
		return reason?.kind === "base-unreadable" && signal.aborted ? unfinished(options, around) : reason;
	}));
}
function skipOfRun({ mode }, { event, readBase }) {
	const reason = mode === "validate" ? { kind: "validate" } : whyNotDialled(event);
	return reason?.kind === "untrusted-event" && readBase !== null ? null : reason;
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
function raiseProblem(problem) {
	return raise(configRules[problem.rule], problem);
}
// src/reported.ts
async function reported(options, around) {
	if (options.mode !== "merge") return check(options, around);
	const { merge } = await import("./merge.js");
	return merge(options, around.folder);
}
export { secretForms as _, bugWords as a, unwritableWords as c, readPrevious as d, withChanges as f, reportNames as g, readOptions as h, cliEvent as i, writeReports as l, notAmong as m, check as n, terminalReport as o, plan as p, withReplacement as r, jsonReport as s, reported as t, previousWords as u, withoutCommands as v, hideEnvironment as y };
