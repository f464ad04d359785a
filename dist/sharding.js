import { i as product, n as crashSentence, t as crashEvidence } from "./crash.js";
import { _ as bareHost, b as isMetadataName, c as oneLine$1, d as printableLines, f as shortened$2, g as addressKind, l as printable, n as judgeHost, p as spoken, u as printableJson, v as forbiddenAddressIn, x as isOutOfReach, y as hostFault } from "./allow-lists.js";
import { E as isFailure, S as stageNames, a as startThread, f as identifier, g as identityOf$1, h as storedName } from "./threads.js";
import { a as readingKeysOnce } from "./private-key.js";
import { At as keyNames, B as hostAndPort, Ct as parseConnectionUrl, Dt as defaultsIn, Et as decidesConnection, H as minute, It as urlKeys, J as divide, Mt as pathsWithFormat, Nt as publicPaths, Ot as entryKeys, Pt as sharedFileKeys, Q as secretForms, R as capital, St as hiddenIn, V as list$1, X as bodiesOf, Y as shardCount, Z as secret, _ as readText, _t as isObject, a as readEntriesOf, at as splicesFor, ct as lineOf$1, dt as startOfLine, et as entriesOf, ft as toSource, kt as entryPaths, l as fileLimits, lt as locate, m as isMissing, mt as pairsText, n as findEntryFiles, nt as hostKeyFault, o as unreadEntries, ot as endOfLine, p as isInside, pt as pairText, q as eventSkipReason, r as gatherEntries, rt as readHostKeys, s as hiddenRanges, st as keyPlace, t as chosenEntries, tt as bastionIn, v as readingOnce, wt as passwordsIn, yt as readDocument, z as duration } from "./entry-files.js";
import { n as literalText, o as variableName, r as readVariable } from "./variables.js";
import { a as readCertificate, n as certificatePath, r as isPem, t as binaryCertificate } from "./certificate.js";
import { D as raise, S as text, T as evaluate, _ as code, a as unreadableWords, g as stageWords, i as unencryptedConnection, k as severityRank, r as raiseProblem, v as inReadWrite } from "./config.js";
import { A as notPostgresql, C as ruleTitle, D as askStitch, E as required$1, M as versionTooOld, N as internalError, O as endOfLife, P as insecureMethod, T as diagnose, _ as triesWords, a as fixParts, b as catalogue, c as ignoredWords, d as reasonGroups, f as remedyWords, g as statusRank, h as skipGroups, i as fixHeading, j as productOf, k as isReadOnlyForAll, l as placedFindings, m as rulePage, n as causeOf, o as groupByRule, p as resultWords, r as findingWords, s as idList, t as baseWords, u as placesWords, v as unknownIdWords, w as judgeStitch, y as worstFirst } from "./findings.js";
import { accessSync, closeSync, constants, existsSync, fchmodSync, fchownSync, fstatSync, lstatSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createHash, randomUUID } from "node:crypto";
import path from "node:path";
import { styleText } from "node:util";
import { gzipSync } from "node:zlib";
import { realpath } from "node:fs/promises";
// src/config/read-values.ts
function readString(keys, value, reading) {
	if (value === void 0) return null;
	const name = variableName(value);
	if (name === null) return literalText(value);
	const variable = reading.lookup(name, keys);
	const at = placeOf(keys, reading);
	if (variable.kind === "set") {
		for (const each of hiddenIn(variable.value)) keepSecret(each, reading);
		return variable.value;
	}
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
function readName(keys, value, reading) {
	return withoutExcess(keys, value, readString(keys, value, reading), /^\s|\s$/, reading);
}
function readSecret(keys, value, reading) {
	const given = readString(keys, value, reading);
	return given === null ? null : keepSecret(given, reading);
}
function readPassword(keys, value, reading) {
	const given = readSecret(keys, value, reading);
	return withoutExcess(keys, value, given?.reveal() ?? null, /[\r\n]$/, reading) === null ? null : given;
}
function withoutExcess(keys, value, given, excess, reading) {
	const variable = variableName(value);
	if (given === null || variable === null || !excess.test(given)) return given;
	addSchemaProblem(keys, {
		kind: "white-space",
		variable,
		isLineBreak: /[\r\n]$/.test(given)
	}, reading);
	return null;
}
function keepSecret(value, reading) {
	reading.onSecret(value);
	const kept = secret(value);
	reading.secrets.push(kept);
	return kept;
}
function readHost(keys, value, reading) {
	const host = readName(keys, value, reading);
	return host === null ? null : checkedHost(keys, host, variableName(value), reading);
}
function checkedHost(keys, given, variable, reading) {
	const host = bareHost(given);
	const fault = hostFault(host);
	if (fault !== null) {
		addSchemaProblem(keys, {
			kind: "host",
			fault,
			variable
		}, reading);
		return null;
	}
	const refused = refusalOf$1(host, keys, reading);
	if (refused === null) return host;
	const at = placeOf(keys, reading);
	reading.problems.push({
		rule: "config/host-not-allowed",
		at,
		host,
		...refused
	});
	return null;
}
function refusalOf$1(host, keys, { entry, allowedHosts }) {
	if (isMetadataName(host) || addressKind(host) === "forbidden") return {
		address: host,
		refusal: "forbidden"
	};
	const isBehindBastion = keys[0] !== "ssh" && entry.definition?.ssh !== void 0;
	const spelled = isBehindBastion ? forbiddenAddressIn(host) : null;
	if (spelled !== null) return {
		address: spelled,
		refusal: "spells-forbidden"
	};
	return judgeHost(allowedHosts, host, isBehindBastion ? "bastion" : "us") === "refused" ? {
		address: host,
		refusal: "outside-allowed-hosts"
	} : null;
}
function readPort(keys, value, reading) {
	const given = typeof value === "number" ? String(value) : readString(keys, value, reading);
	if (given === null) return null;
	const number = /^[0-9]{1,5}$/.test(given.trim()) ? Number(given) : 0;
	if (number >= 1 && number <= 65535) return number;
	addSchemaProblem(keys, {
		kind: "range",
		minimum: 1,
		maximum: 65535
	}, reading);
	return null;
}
function addSchemaProblem(keys, reason, reading) {
	reading.problems.push({
		rule: "config/schema",
		at: placeOf(keys, reading),
		reason
	});
}
function placeOf(keys, { entry }) {
	return keyPlace(entry.path, entry.definition?.url !== void 0, keys);
}
function referencesOf(entry) {
	const { definition, path, root, source } = entry;
	if (definition === null) return [];
	const isRead = (key) => definition.access === "stitch-only" ? key === "stitch" : decidesConnection(key);
	return Object.entries(definition).filter(([key]) => isRead(key)).flatMap(([key, value]) => namesIn(value, [key])).map(({ name, keys }) => ({
		name,
		location: locate(source, root, keyPlace(path, false, keys))
	}));
}
function namesIn(value, keys) {
	if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([key, each]) => namesIn(each, [...keys, Array.isArray(value) ? Number(key) : key]));
	const name = variableName(value);
	return name === null ? [] : [{
		name,
		keys
	}];
}
function publicValues({ definition }) {
	return literalsAt(definition, publicPaths).map(literalText);
}
function namedFiles({ definition, folder }) {
	return literalsAt(definition, pathsWithFormat("file")).flatMap((value) => certificatePath(value, folder) ?? []);
}
function literalsAt(definition, paths) {
	const valueAt = (path) => path.split(".").reduce((value, key) => isObject(value) ? value[key] : void 0, definition);
	return paths.map(valueAt).filter((value) => typeof value === "string" && variableName(value) === null);
}
// src/config/secrets/redact.ts
const cutMark = "…";
function redactor(secrets, isPublic) {
	const all = [...new Set(secrets.map((secret) => secret.reveal()).filter((text) => !isPublic.has(text)))].map((text) => ({
		text,
		forms: secretForms(text)
	}));
	const byStart = formsByStart(all.flatMap(({ forms }) => forms), isPublic);
	const pieces = indexPieces(all.flatMap(({ text, forms }) => bodiesOf(text, forms)));
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const before = known.get(text);
		if (before !== void 0) return before;
		const clean = withoutStretches(text, [...stretchesOf(text, byStart), ...piecesIn(text, pieces)]);
		known.set(text, clean);
		return clean;
	};
}
function formsByStart(forms, isPublic) {
	const byStart = /* @__PURE__ */ new Map();
	for (const form of forms.filter((each) => !isPublic.has(each))) {
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
const windowLength = 8;
const mostSpots = 32;
function indexPieces(bodies) {
	const index = {
		windows: /* @__PURE__ */ new Map(),
		begins: new Uint8Array(2 ** 20)
	};
	for (const { text: body, step } of bodies) for (let at = 0; at + windowLength <= body.length; at += step) {
		const window = body.slice(at, at + windowLength);
		if (window === window[0].repeat(windowLength)) continue;
		index.begins[hashAt(body, at)] = 1;
		const spots = index.windows.get(window);
		if (spots === void 0) index.windows.set(window, [{
			body,
			at
		}]);
		else if (spots.length < mostSpots) spots.push({
			body,
			at
		});
	}
	return index;
}
function hashAt(text, at) {
	let hash = 0;
	for (let index = at; index < at + 4; index++) hash = hash << 5 ^ hash >> 15 ^ text.charCodeAt(index);
	return hash & 1048575;
}
function piecesIn(text, { windows, begins }) {
	const pieces = [];
	const last = /* @__PURE__ */ new Map();
	for (let at = 0; at + windowLength <= text.length; at++) {
		if (begins[hashAt(text, at)] === 0) continue;
		for (const spot of windows.get(text.slice(at, at + windowLength)) ?? []) {
			const shift = spot.at - at;
			const before = last.get(spot.body);
			if (before !== void 0 && before.shift === shift && at < before.end) continue;
			const piece = widened(text, at, spot);
			last.set(spot.body, {
				shift,
				end: piece.end
			});
			if (piece.end - piece.start >= 16) pieces.push(piece);
		}
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
// src/connect/connect-all.ts
function connectAll(work, signal, { onFinished, onSecret }, thread = "thread") {
	const outcomes = work.targets.map(() => ({ kind: "unfinished" }));
	if (outcomes.length === 0 || signal.aborted) return Promise.resolve(outcomes);
	return new Promise((resolve) => {
		const worker = startThread(thread);
		const finished = /* @__PURE__ */ new Set();
		const finish = () => {
			signal.removeEventListener("abort", stop);
			worker.removeAllListeners("message");
			resolve(outcomes);
		};
		const stop = () => {
			worker.terminate();
			finish();
		};
		const fail = (evidence) => {
			for (const [index, outcome] of outcomes.entries()) if (outcome.kind === "unfinished") outcomes[index] = {
				kind: "crashed",
				evidence
			};
			finish();
		};
		signal.addEventListener("abort", stop, { once: true });
		worker.on("message", (message) => {
			if (message.kind === "secret") return onSecret(message.value);
			const { index, outcome } = message;
			outcomes[index] = outcome;
			finished.add(index);
			if (finished.size === outcomes.length) finish();
			onFinished(index);
		});
		worker.on("error", (error) => fail(crashEvidence(error)));
		worker.on("exit", (code) => fail(`the connecting thread ended with status ${code}`));
		worker.postMessage(work);
	});
}
function toTarget(destination) {
	const { type, host, port, database, ssl, ssh, schemas, audit } = destination;
	const login = audit ?? {
		username: destination.username,
		password: destination.password
	};
	return {
		type,
		host,
		port,
		database,
		ssl,
		schemas,
		username: login.username,
		password: login.password?.reveal() ?? "",
		role: audit === null ? null : destination.username,
		ssh: ssh && {
			...ssh,
			privateKey: ssh.privateKey.reveal(),
			passphrase: ssh.passphrase?.reveal() ?? null
		}
	};
}
// src/reading.ts
const mainThreadLimit = 262144;
const mostEntries = 5e4;
async function readInTime(patterns, { folder, workspace, confined, root, standardInput, texts }, signal, endReason) {
	const host = {
		folder,
		workspace,
		confined,
		root,
		standardInput,
		texts
	};
	const found = await findEntryFiles(patterns, host, signal);
	const isLarge = sizeOf(found.files) > mainThreadLimit;
	const work = {
		files: found.files,
		host
	};
	const read = isLarge ? await readInThread(work, signal) : await readDirectly(work);
	const missing = found.files.slice(read.length).map(({ file }) => {
		const isFull = read.reduce((sum, { entries }) => sum + entries.length, 0) > mostEntries;
		return unreadEntries(file, isFull ? {
			kind: "too-many-entries",
			limit: mostEntries
		} : endReason());
	});
	const unsearched = found.unsearched.map((pattern) => unreadEntries(pattern, endReason()));
	return gatherEntries(found, [
		...unsearched,
		...read,
		...missing
	]);
}
function sizeOf(files) {
	return files.reduce((sum, { absolute }) => sum + fileSize(absolute), 0);
}
function fileSize(absolute) {
	try {
		const about = statSync(absolute);
		return about.isFile() ? about.size : 0;
	} catch {
		return 0;
	}
}
async function readDirectly({ files, host }) {
	const read = [];
	for (const file of files) read.push(await readEntriesOf(file, host));
	return read;
}
function readInThread(work, signal) {
	const read = [];
	if (signal.aborted) return Promise.resolve(read);
	return new Promise((resolve, reject) => {
		const thread = startThread("reading-thread");
		const finish = () => {
			thread.removeAllListeners();
			thread.terminate();
			resolve(read);
		};
		let count = 0;
		thread.on("message", (entries) => {
			read.push(entries);
			count += entries.entries.length;
			if (read.length === work.files.length || count > mostEntries) finish();
		});
		thread.on("error", reject);
		signal.addEventListener("abort", finish, { once: true });
		thread.postMessage(work);
	});
}
// src/report/excerpt.ts
const longest = 160;
const before = 40;
function excerptOf(source, root, location) {
	const { text, lineStarts } = source;
	const lineStart = lineStarts[location.line - 1] ?? text.length;
	const lineEnd = (lineStarts[location.line] ?? text.length + 1) - 1;
	const start = lineStart + location.column - 1;
	const isOneLine = location.end_line === location.line;
	const end = isOneLine ? lineStart + location.end_column - 1 : lineEnd;
	const from = Math.max(lineStart, Math.min(start - before, lineEnd - longest));
	const to = Math.min(lineEnd, from + longest);
	const shown = {
		start: from,
		end: commentStart(text, isOneLine ? end : start, to)
	};
	const hidden = root === null ? [] : hiddenRanges(root, source);
	if (root === null && !(from === lineStart && isPublicLine(text.slice(from, shown.end)))) return null;
	if (hidden.length > mostHidden) return null;
	const pieces = piecesOf(text, shown, hidden);
	const line = textOf$2(pieces).trimEnd();
	const nearby = textOf$2(piecesOf(text, {
		start: Math.max(lineStart, from - longest),
		end: Math.min(lineEnd, to + longest)
	}, hidden));
	if (line === "" || secretsIn(source, root, hidden).some((secret) => nearby.includes(secret))) return null;
	const [head, tail] = [from > lineStart ? "…" : "", to < lineEnd && shown.end === to ? "…" : ""];
	const at = (offset) => head.length + Math.min(line.length, shownAt(pieces, offset));
	return {
		text: head + line + tail,
		start: at(start),
		end: at(end)
	};
}
function commentStart(text, from, to) {
	const comment = text.slice(from, to).search(/(?:^|\s)#/);
	return comment === -1 ? to : from + comment;
}
const publicNames = new Set(publicPaths.map((path) => path.split(".").at(-1)));
function isPublicLine(line) {
	const [, key, value = ""] = /^\s*(?:- )?([a-z_]+)\s*:(.*)$/.exec(line) ?? [];
	return key !== void 0 && publicNames.has(key) && !/[:@{,]/.test(value);
}
function piecesOf(text, shown, hidden) {
	const pieces = [];
	let at = shown.start;
	for (const range of hidden) {
		const start = Math.max(range.start, shown.start);
		const end = Math.min(range.end, shown.end);
		if (start >= end) continue;
		if (start > at) pieces.push({
			start: at,
			end: start,
			text: printable(text.slice(at, start))
		});
		pieces.push({
			start,
			end,
			text: "***"
		});
		at = Math.max(at, end);
	}
	if (at < shown.end) pieces.push({
		start: at,
		end: shown.end,
		text: printable(text.slice(at, shown.end))
	});
	return pieces;
}
function textOf$2(pieces) {
	return pieces.map(({ text }) => text).join("");
}
function shownAt(pieces, offset) {
	let before = 0;
	for (const { start, end, text } of pieces) {
		if (offset < end) return before + (text === "***" ? 0 : Math.min(text.length, Math.max(0, offset - start)));
		before += text.length;
	}
	return before;
}
const mostHidden = 200;
const known = /* @__PURE__ */ new WeakMap();
function secretsIn({ text }, root, hidden) {
	if (root === null) return [];
	const secrets = known.get(root) ?? hidden.flatMap(({ start, end }) => linesOf$1(text.slice(start, end)));
	known.set(root, secrets);
	return secrets;
}
function linesOf$1(value) {
	return value.split("\n").map((line) => line.trim().replaceAll(/^["'[{]+|["'\]}]+$/g, "")).filter((line) => line.length >= 4);
}
// src/config/yaml/edit.ts
function replacementsFor(source, root, edits, hidden) {
	const found = plannedReplacements(source, root, edits, hidden);
	const kept = compatible(source, new Set(found.filter((each) => each !== null)));
	return found.map((replacement) => replacement !== null && kept.has(replacement) ? replacement : null);
}
const mostTries = 40;
function compatible(source, all) {
	if (all.size === 0) return all;
	const isSound = (some) => {
		const faults = readDocument(withReplacements(source.text, some)).faults.length;
		return faults === 0 || faults <= readDocument(source.text).faults.length;
	};
	if (isSound(all)) return all;
	const kept = /* @__PURE__ */ new Set();
	for (const each of [...all].slice(0, mostTries)) if (isSound([...kept, each])) kept.add(each);
	return kept;
}
function withReplacements(text, replacements) {
	const before = text.split("\n");
	const lineEnd = text.includes("\r\n") ? "\r" : "";
	const after = [];
	let at = 0;
	for (const { start_line, end_line, text: lines } of [...replacements].sort(byPlace)) {
		for (const line of before.slice(at, start_line - 1)) after.push(line);
		for (const line of lines.split("\n")) after.push(line + lineEnd);
		at = end_line;
	}
	for (const line of before.slice(at)) after.push(line);
	return after.join("\n");
}
function byPlace(one, other) {
	return one.start_line - other.start_line || one.end_line - other.end_line;
}
function plannedReplacements(source, root, edits, hidden) {
	const result = edits.map(() => null);
	for (const group of groupsOf(source, plansFor(source, root, edits))) {
		if (keepsHidden(source, group, hidden)) continue;
		const replacement = toReplacement(source, group);
		if (replacement.text.length <= longestText && !repeatsHidden(source, replacement, group, hidden)) for (const { edit } of group) result[edit] = replacement;
	}
	return result;
}
const longestText = 4e3;
function plansFor(source, root, edits) {
	const filledBraces = /* @__PURE__ */ new Set();
	return edits.flatMap((edit, index) => {
		const splices = splicesFor(source, root, edit, filledBraces);
		return splices === null || splices.length === 0 ? [] : [{
			edit: index,
			splices
		}];
	});
}
function groupsOf(source, plans) {
	const placed = plans.map((plan) => {
		const first = plan.splices.reduce((least, { start }) => Math.min(least, start), source.text.length);
		return {
			plan,
			first: lineOf$1(source, first),
			last: lineOf$1(source, lastOffset(source, plan.splices))
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
function keepsHidden(source, group, hidden) {
	const splices = splicesOf(group);
	if (splices[0].line !== null) return false;
	let at = startOfLine(source, splices[0].start);
	for (const { start, end } of splices) {
		if (overlaps(hidden, {
			start: at,
			end: start
		})) return true;
		at = Math.max(at, end);
	}
	return overlaps(hidden, {
		start: at,
		end: endOfLine(source, lastOffset(source, splices))
	});
}
function repeatsHidden(source, { text }, group, hidden) {
	const shown = text.replaceAll(/\$\{\w+\}/g, "");
	return group.some(({ splices }) => splices.some((splice) => {
		if (splice.end === splice.start || !overlaps(hidden, splice)) return false;
		return hidden.filter(({ start, end }) => start < splice.end && splice.start < end).map(({ start, end }) => source.text.slice(start, end).replace(/^["']|["']$/g, "")).some((removed) => removed !== "" && shown.includes(removed));
	}));
}
function overlaps(ranges, part) {
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
function toReplacement(source, group) {
	const splices = splicesOf(group);
	const [{ line, text }] = splices;
	if (line !== null) return {
		file: source.file,
		start_line: line,
		end_line: line - 1,
		text
	};
	const start = startOfLine(source, splices[0].start);
	const end = endOfLine(source, lastOffset(source, splices));
	let [at, changed] = [start, ""];
	for (const splice of splices) {
		changed += source.text.slice(at, splice.start) + splice.text;
		at = splice.end;
	}
	changed += source.text.slice(at, end);
	const lines = changed.replaceAll("\r", "").trimEnd();
	return {
		file: source.file,
		start_line: lineOf$1(source, start),
		end_line: lineOf$1(source, end),
		text: lines
	};
}
function lastOffset(source, splices) {
	const end = endOf(splices);
	return splices.some((splice) => splice.end === end && splice.start < end && splice.text === "") && source.text[end - 1] === "\n" ? end - 1 : end;
}
function endOf(splices) {
	return splices.reduce((most, { end }) => Math.max(most, end), 0);
}
// src/report/fixes.ts
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
	const replacements = replacementsFor(source, root, fixes.map(({ edit }) => edit), hiddenRanges(root, source));
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
	if (fix.kind === "shell") return {
		...plain,
		kind: "shell",
		text: fix.text,
		note: fix.note || null
	};
	if (fix.kind === "text") return {
		...plain,
		kind: "text",
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
		case "regroup": return pairsText({
			...Object.fromEntries(edit.renamed.map(({ to }) => [to, "…"])),
			...edit.set
		}, "block", "");
		case "rewrite": return edit.text;
		case "indent": return [`${edit.id ?? "warehouse"}:`, ...edit.keys.map((key) => `  ${key}: …`)].join("\n");
	}
}
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
function safeEdits(report) {
	const taken = /* @__PURE__ */ new Set();
	const edits = [];
	for (const placed of placedFindings(report)) {
		const { fix, ignored } = placed.finding;
		if (fix === null || !fix.safe || fix.replaces === null || ignored !== null) continue;
		const { file, start_line, end_line } = fix.replaces;
		const lines = Array.from({ length: Math.max(1, end_line - start_line + 1) }, (_, index) => `${file}:${start_line + index}`);
		if (lines.some((line) => taken.has(line))) continue;
		for (const line of lines) taken.add(line);
		edits.push({
			...placed,
			fix: {
				...fix,
				replaces: fix.replaces
			}
		});
	}
	return edits;
}
// src/rules/advice.ts
function withTrustedFix(finding, input) {
	const { destination, attempt } = input;
	const { fix } = finding;
	if (fix === null || fix.kind === "yaml") return finding;
	const others = otherNamesIn(fix, input);
	const message = [finding.message, ...others].join(" ");
	const advice = others.length > 0 && fix.kind === "sql" ? forAPerson(fix) : fix;
	return {
		...finding,
		message,
		fix: identityOf$1(attempt) === "none" ? cautioned(advice, destination) : advice
	};
}
function otherNames(about) {
	return [...otherSubjects(about), ...otherActor(about)];
}
function otherSubjects({ destination, facts: { role, database } }) {
	const sentence = (what, name, own) => name === "" || name === storedName(own) ? [] : [`The server calls the ${what} ${shown(name)}, not ${shown(own)}.`];
	return [...sentence("user", role.login, destination.username), ...sentence("database", database.name, destination.database)];
}
function otherActor({ facts: { role } }) {
	return role.name === role.login ? [] : [`The server says that the user acts as ${shown(role.name)}.`];
}
function shown(name) {
	return `\`${shortened$2(spoken(name), 63)}\``;
}
function otherNamesIn(fix, about) {
	if (!quotedNames(fix).some(isNamedIn(about.destination))) return [];
	return [...otherSubjects(about), .../\b(GRANT|OWNER TO)\b/.test(fix.text) ? otherActor(about) : []];
}
function forAPerson({ text: statements, note }) {
	return text("The server uses other names than the file, as the message says. Find out which user and which database are meant, put their names into these statements, and run them as a superuser:", code(statements), ...note === "" ? [] : [note]);
}
const caution = "Nothing proves that this is the right server: check each of these names on your own server first.";
function cautioned(fix, destination) {
	const isForeign = quotedNames(fix).some((name) => !isNamedIn(destination)(name));
	if (fix.kind === "sql" && (isForeign || fix.runAs !== "a superuser")) return {
		...fix,
		text: `-- ${caution}\n${fix.text}`
	};
	return fix.kind === "text" && isForeign ? {
		...fix,
		text: `${caution}\n${fix.text}`
	} : fix;
}
function quotedNames(fix) {
	return (fix.kind === "text" ? fix.text.match(/^ {4}.*$/gm) ?? [] : [fix.text]).flatMap((line) => line.match(/(?<!CREATE \w+ )(?:U&)?"(?:[^"]|"")*"/g) ?? []);
}
function isNamedIn({ username, database, audit, schemas }) {
	const names = [
		username,
		database,
		...schemas,
		...audit === null ? [] : [audit.username]
	].flatMap((name) => [identifier(name), identifier(storedName(name))]);
	return (quoted) => names.includes(quoted);
}
// src/report/observations.ts
function serverOf(facts, observed) {
	return {
		product: productOf(facts.versionText, observed.parameters).product,
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
function stitchOf(answer) {
	if (answer?.kind !== "known") return null;
	const { id, name, paused, lastCheck } = answer.facts;
	const check = lastCheck?.kind === "check" ? {
		status: lastCheck.status,
		completed_at: lastCheck.completedAt,
		message: lastCheck.message
	} : null;
	return {
		id,
		name,
		paused: paused !== null,
		paused_at: paused?.since ?? null,
		last_check: check
	};
}
function reportLoaded({ loaded }) {
	if (loaded === null) return null;
	const { schemas, tables, notWritable, owners } = loaded;
	return {
		schemas: schemas.length,
		tables,
		not_writable: notWritable,
		owners
	};
}
function stagesOf(attempt, destination) {
	return stageNames.map((name) => {
		const stage = attempt?.stages.find((each) => each.name === name) ?? {
			status: "skipped",
			ms: null
		};
		const known = attempt !== null && destination !== null;
		const isShown = stage.status === "ok" || name === "rehearse" && attempt?.observed.rehearsal !== null;
		const detail = known && isShown ? detailOf(name, attempt, destination) : null;
		return {
			name,
			status: stage.status,
			ms: stage.ms,
			detail
		};
	});
}
const rehearsalWords = {
	passed: "rolled back (12 transaction IDs were used; event triggers may have run)",
	failed: "stopped by the server",
	lost: "the row could not be read back",
	"broken-off": "interrupted",
	"not-possible": "not possible: the auditor is logged in, not the loader"
};
function detailOf(name, { observed, result }, destination) {
	switch (name) {
		case "resolve": return observed.addresses.join(", ");
		case "connect": return `port ${(destination.ssh ?? destination).port}`;
		case "ssh": return observed.bastion && `${observed.bastion.pinned ? "pinned" : "not pinned"}, SHA256:${observed.bastion.hostKey.sha256}`;
		case "tls": return observed.tls && `${observed.tls.protocol}, ${observed.tls.cipher}`;
		case "login": return observed.authentication?.method ?? null;
		case "rehearse": return observed.rehearsal === null ? null : rehearsalWords[observed.rehearsal.kind];
		case "probe": return isFailure(result) ? null : [`${productOf(result.versionText, observed.parameters).product} ${result.serverVersion}`, otherNames({
			destination,
			facts: result
		}).join(" ")].filter((part) => part !== "").join(". ");
	}
}
const identityLabels = {
	"certificate-name": "certificate and name",
	certificate: "certificate",
	"pinned-bastion": "pinned bastion",
	"channel-binding": "channel binding",
	none: "not proven"
};
const identitySentences = {
	"certificate-name": "The certificate was verified, and it was issued for this host.",
	certificate: "The certificate was verified: it is the server's own, or its CA issues for these servers alone. The host name was not (`verify: ca`).",
	"pinned-bastion": "The bastion presented the pinned host key. Which server is behind it depends on the bastion.",
	"channel-binding": "SCRAM with channel binding: only a server that knows this user's password can complete it on this connection.",
	none: "Nothing proves that this is the right server: another one could have answered in its place."
};
function pathOf(destination) {
	const { target, tries } = destination;
	if (target === null) return null;
	const machines = [
		{
			kind: "runner",
			name: "This runner",
			address: ""
		},
		...target.bastion === null ? [] : [{
			kind: "bastion",
			name: "Bastion",
			address: target.bastion
		}],
		{
			kind: "database",
			name: "Database",
			address: hostAndPort(target.host, target.port)
		}
	];
	const wanted = [...target.bastion === null ? [] : ["SSH"], encryption(destination)];
	const failed = tries === 0 ? null : brokenAt(destination);
	return {
		machines,
		lines: wanted.map((label, index) => {
			if (tries === 0) return {
				state: "unreached",
				label: "not connected"
			};
			if (failed === null || index < failed.line) return {
				state: "ok",
				label
			};
			return index === failed.line ? {
				state: "broken",
				label: `stopped at ${failed.stage}`
			} : {
				state: "unreached",
				label: "not reached"
			};
		})
	};
}
function pathWords({ machines, lines }) {
	const named = machines.map(({ name, address }) => address === "" ? name : `${name} ${address}`);
	const way = named.slice(1).reduce((words, name, index) => {
		return `${words}, ${lines[index].label}, ${name}`;
	}, named[0]);
	const broken = lines.findIndex(({ state }) => state === "broken");
	if (broken === -1) return `${way}.`;
	return `${way}. The path is broken between ${named[broken]} and ${named[broken + 1]}.`;
}
function encryption({ tls }) {
	return tls === null ? "no TLS" : tls.protocol;
}
function brokenAt({ stages, target, bastion }) {
	const stage = stages.find(({ status }) => status === "failed")?.name;
	if (stage === void 0) return null;
	return {
		line: target?.bastion == null || bastion === null && [
			"resolve",
			"connect",
			"ssh"
		].includes(stage) ? 0 : 1,
		stage
	};
}
// src/report/skip-reasons.ts
function skipWords(reason) {
	switch (reason.kind) {
		case "validate": return "Validated only: `mode: validate` makes no connections.";
		case "stitch-only": return "Validated only: its firewall admits only Stitch's addresses (`access: stitch-only`).";
		case "fork": return "Validated only: the pull request comes from a fork. A fork has no secrets, and its author is untrusted.";
		case "dependabot": return "Validated only: Dependabot started this run, which therefore has none of the repository's secrets.";
		case "untrusted-event": return `${untrusted(reason)}, and its payload does not name the default branch to compare the file with.`;
		case "differs-from-branch": return reason.keys.length === 0 ? `${untrusted(reason)}, and ${branchWords(reason)} does not have this destination in this file.` : `${untrusted(reason)}, and on ${branchWords(reason)} this destination has another ${reason.keys.join(", ")}.`;
		case "file-not-on-branch": return `${untrusted(reason)}, and ${spoken(reason.file)} is not on ${branchWords(reason)}, or the token cannot read it (it needs contents: read).`;
		case "branch-unreadable": return `${untrusted(reason)}, and ${spoken(reason.file)} could not be read from ${branchWords(reason)}: ${baseFaultWords(reason.fault)}.`;
		case "linked-file": return `${untrusted(reason)}, and ${spoken(reason.file)} is reached through a symbolic link, so it cannot be compared with a trusted branch.`;
		case "unchanged": return "Not checked: unchanged from the base branch (`changed-only`).";
		case "deadline": return `Not checked: the run reached its deadline (${duration(reason.ms)}) first.`;
		case "interrupted": return "Not checked: the run was interrupted first.";
		case "ignored-error": return `Not checked: its error ${reason.rule} is ignored, but the value that the error is about is needed to connect.`;
		case "shared-error": return `Not checked: ${spoken(reason.file)}, line ${reason.line}, which this destination shares, has an error (${reason.rule}).`;
	}
}
function stitchWords(answer) {
	if (answer?.kind !== "known" || answer.facts.lastCheck?.kind !== "check") return "";
	const { status, completedAt } = answer.facts.lastCheck;
	if (status === "running") return " Stitch's own connection check is running.";
	return ` Stitch's own last connection check ${status}${completedAt === null ? "" : ` at ${oneLine$1(minute(completedAt), 30)}`}.`;
}
function untrusted({ event }) {
	return `Validated only: the event ${spoken(event)} can combine an untrusted author's file with this repository's secrets`;
}
function branchWords({ branch }) {
	return `the trusted branch \`${spoken(branch)}\``;
}
function baseFaultWords(fault) {
	switch (fault.kind) {
		case "linked": return "it is reached through a symbolic link";
		case "no-token": return "there is no token (`github-token`, or the variable GITHUB_TOKEN for the command)";
		case "too-large": return "it is larger than 1 MB";
		case "not-a-file": return "it is not a file there";
		case "not-utf8": return "it is not UTF-8 text there";
		case "unreachable": return "GitHub did not answer";
		case "rate-limited": return "GitHub's rate limit lasts longer than this run can wait";
		case "too-many": return "this run has already read as many files as it may";
		case "status": return `GitHub answered with status ${fault.status}${fault.status === 403 ? " (the token needs `contents: read`)" : ""}`;
	}
}
// src/report/verdict.ts
const exitStatuses = {
	0: "No errors. Warnings pass, unless `fail-on` is `warning`. With `fail-on: never` errors pass, too.",
	1: "A destination or a file has errors (invalid YAML is one), or warnings if `fail-on` is `warning`.",
	2: "The check is not complete: a file is missing, empty or unreadable, an option is wrong, a report can't be written, the run reached its deadline or was interrupted, or the program has a bug."
};
function exitStatus(report) {
	const counting = placedFindings(report).map(({ finding }) => finding).filter(({ ignored }) => ignored === null);
	if (!report.complete || counting.some(({ rule }) => rule === "internal/error")) return 2;
	if (report.fail_on === "never") return 0;
	const fails = report.fail_on === "error" ? ["error"] : ["error", "warning"];
	return counting.some(({ severity }) => fails.includes(severity)) ? 1 : 0;
}
function outcomeOf$1(findings, destinations, notReached) {
	if (notReached > 0) return "failed";
	const has = (status) => destinations.some((destination) => destination.status === status);
	if (has("failed") || findings.some(({ severity }) => severity === "error")) return "failed";
	if (has("warned")) return "warned";
	return has("passed") ? "passed" : "skipped";
}
function headline(report) {
	const { summary, findings, mode, not_reached, missing_shards, why_not_dialled } = report;
	const { total, failed } = summary;
	const fileErrors = findings.filter(({ severity }) => severity === "error").length;
	if (failed > 0 || fileErrors > 0 || not_reached > 0 || missing_shards.length > 0) return [
		...missing_shards.length === 0 ? [] : [missingShards(report)],
		failures$1(report, fileErrors),
		...why_not_dialled === null || mode === "validate" ? [] : [why_not_dialled],
		...exitStatus(report) === 0 ? ["The run passes, because `fail-on` is `never`."] : []
	].filter((sentence) => sentence !== "").join(" ");
	if (exitStatus(report) === 1) return failingWarnings(report);
	if (total === 0) return "No destinations to check.";
	const skipped = report.destinations.filter(({ reason }) => reason !== null);
	const ignoring = report.destinations.filter((each) => each.reason === null && ignoresError(each)).length;
	if (mode === "validate") return validated(report);
	if (skipped.length === total) return `Nothing was checked. ${skipped[0]?.reason ?? ""}`;
	const warnings = report.destinations.filter((each) => each.reason === null && each.status === "warned" && !ignoresError(each)).length;
	const checked = total - skipped.length;
	const unchecked = skipped.length > 0 ? `, ${skipped.length} not checked` : "";
	const withWarnings = `${warnings} with ${warnings === 1 ? "a warning" : "warnings"}`;
	if (ignoring > 0) return `No destination failed: ${ignoring} with ignored errors${warnings > 0 ? `, ${withWarnings}` : ""}${unchecked}.`;
	if (warnings === checked) return `Success! ${destinationCount(checked)} passed with warnings${unchecked}.`;
	return `Success! ${checked === total && total > 1 ? "All " : ""}${destinationCount(checked)} passed${warnings > 0 ? `, ${withWarnings}` : ""}${unchecked}.`;
}
function counts$1(report) {
	const { total } = report.summary;
	return total === 0 ? "" : `${destinationCount(total)}: ${countParts(report).join(", ")}`;
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
	return `${total === 1 ? "1 destination is" : `All ${total} destinations are`} valid${warnings}. No connections were made.`;
}
function failingWarnings({ destinations, findings, summary }) {
	const warned = destinations.filter(hasWarning).length;
	const ofFiles = findings.filter(({ severity }) => severity === "warning").length;
	const parts = [...warned === 0 ? [] : [`${warned} of ${destinationCount(summary.total)} ${warned === 1 ? "has" : "have"} warnings`], ...ofFiles === 0 ? [] : [`a destinations file has ${ofFiles === 1 ? "1 warning" : `${ofFiles} warnings`}`]];
	return `${capital(parts.join(", "))}, and \`fail-on\` is \`warning\`.`;
}
function hasWarning({ findings }) {
	return findings.some(({ severity, ignored }) => severity === "warning" && ignored === null);
}
function missingShards({ missing_shards }) {
	return missing_shards.length === 1 ? `Shard ${missing_shards[0]} did not report.` : `Shards ${list$1(missing_shards.map(String))} did not report.`;
}
function failures$1({ summary, not_reached: notReached }, fileErrors) {
	const { failed, total } = summary;
	const failedOnes = failed > 0 ? `${failed} of ${destinationCount(total)} failed` : null;
	const early = notReached === 1 ? "was not reached" : "were not reached";
	const parts = [
		failedOnes,
		notReached === 0 ? null : `${notReached}${failedOnes === null ? ` of ${destinationCount(total)}` : ""} ${early} before the run ended`,
		fileErrors === 0 ? null : fileErrors === 1 ? "a destinations file has 1 error" : `the destinations files have ${fileErrors} errors`
	].filter((part) => part !== null);
	const last = parts.at(-1) ?? "";
	const sentence = parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")}, and ${last}`;
	return `${capital(sentence)}.`;
}
function destinationCount(count) {
	return count === 1 ? "1 destination" : `${count} destinations`;
}
// src/report/report.ts
function buildReport(startedAt, fileFindings, checked, run) {
	const today = startedAt.toISOString().slice(0, 10);
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
		source,
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
		name: run.name,
		started_at: startedAt.toISOString(),
		duration_ms: Math.round(run.durationMs),
		event: run.event,
		mode: run.mode,
		fail_on: run.failOn,
		complete: run.complete,
		not_reached: notReached,
		missing_shards: [],
		shard: run.shard,
		files: run.files,
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
			source: entry.source,
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
		reason: status === "failed" || skip === null ? null : `${skipWords(skip)}${stitchWords(checked.stitchAnswer)}`,
		failing_since: null,
		location: locate(entry.source, entry.root, {
			kind: "key",
			path: entry.path
		}),
		target: destination === null ? null : targetOf(destination),
		identity: attempt === null ? "none" : identityOf$1(attempt),
		authentication: attempt?.observed.authentication?.method ?? null,
		tries: attempt?.tries ?? 0,
		duration_ms: Math.round(stages.reduce((sum, { ms }) => sum + (ms ?? 0), 0) * 10) / 10,
		stages,
		bastion: bastionOf(attempt),
		tls: attempt?.observed.tls ?? null,
		server: facts === null || attempt === null ? null : serverOf(facts, attempt.observed),
		privileges: facts === null ? null : privilegesOf(facts),
		loaded: facts === null ? null : reportLoaded(facts),
		stitch: stitchOf(checked.stitchAnswer),
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
	const fix = finding.fix === null ? null : placedFix(finding.fix, where);
	const key = keyOf$2(finding.at, where.below ?? []);
	const { location, source, document } = where;
	const isShown = rule !== "config/unknown-key" || !title.includes("…");
	return {
		rule,
		severity,
		title,
		message,
		why,
		fix,
		key,
		location,
		excerpt: source === null || !isShown ? null : excerptOf(source, document?.root ?? null, location),
		related,
		ignored
	};
}
function keyOf$2(place, below) {
	if (place.kind === "range") return null;
	return (below.every((step, index) => place.path[index] === step) ? place.path.slice(below.length) : place.path).map(keyWord).join(".");
}
function keyWord(step) {
	const key = String(step);
	return keyNames.includes(key) ? key : shortened$2(key, 16);
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
	return accepted.kind === "ended" ? `${message} It was ignored until ${accepted.until}.` : message;
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
	const { target, stages, tls, server, privileges, loaded, stitch, findings } = destination;
	return {
		...destination,
		id: cleanName(destination.id, clean),
		display_name: cleanName(destination.display_name, clean),
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
		loaded: loaded && {
			...loaded,
			owners: loaded.owners.map(clean)
		},
		stitch: stitch && cleanStitch(stitch, clean),
		findings: findings.map((finding) => cleanFinding(finding, clean))
	};
}
function cleanName(name, clean) {
	return /^[\w.-]{1,100}$/.test(name) ? name : clean(name);
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
function cleanStitch({ name, last_check: check, ...rest }, clean) {
	const cleaned = check && {
		...check,
		message: check.message && clean(check.message)
	};
	return {
		...rest,
		name: clean(name),
		last_check: cleaned
	};
}
function cleanFinding(finding, clean) {
	const { title, message, why, fix, key, excerpt, related } = finding;
	return {
		...finding,
		title: clean(title),
		message: clean(message),
		why: clean(why),
		fix: fix && cleanFix(fix, clean),
		key: key && clean(key),
		excerpt: excerpt !== null && clean(excerpt.text) === excerpt.text ? excerpt : null,
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
// src/config/problem.ts
function privateKeyProblem(reason, placeOf) {
	return {
		rule: "config/private-key-invalid",
		at: placeOf(["ssh", reason.kind === "passphrase-missing" || reason.kind === "passphrase-wrong" ? "passphrase" : "private_key"]),
		reason
	};
}
// src/config/resolve.ts
async function resolveEntry(entry, sources) {
	const reading = {
		...sources,
		entry,
		problems: [],
		secrets: []
	};
	const { definition } = entry;
	if (definition === null) return {
		destination: null,
		stitch: null,
		problems: [],
		secrets: []
	};
	const server = readServer(definition, reading);
	const ssl = await readSsl(definition.ssl, reading);
	const ssh = await readSsh(definition.ssh, reading);
	const audit = readAudit(definition.audit, reading);
	const stitch = readStitch(definition, server, reading);
	checkPrivacy(server.host, definition, reading);
	checkEncryption(definition, reading);
	const { problems, secrets } = reading;
	if (!(entry.invalidKeys.size === 0 && ssl !== "unknown" && ssh !== "unknown" && audit !== "unknown") || !isComplete$1(server) || server.password === null && audit === null) return {
		destination: null,
		stitch,
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
		stitch,
		problems,
		secrets
	};
}
function isComplete$1(server) {
	return server.host !== null && server.port !== null && server.username !== null && server.database !== null;
}
function readServer(definition, reading) {
	if (definition.url !== void 0) return readUrl(definition.url, reading);
	return {
		host: readHost(["host"], definition.host, reading),
		port: readPort(["port"], definition.port ?? entryKeys.port.default, reading),
		username: readName(["username"], definition.username, reading),
		password: readPassword(["password"], definition.password, reading),
		database: readName(["database"], definition.database, reading)
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
	const url = readSecret(["url"], value, reading);
	if (url === null) return unknown;
	for (const each of passwordsIn(url.reveal())) keepSecret(each, reading);
	const parsed = parseConnectionUrl(url.reveal());
	if (parsed.kind === "fault") {
		addSchemaProblem(["url"], {
			kind: "url",
			faults: parsed.faults,
			ssl: entrySsl(reading.entry.definition?.ssl)
		}, reading);
		return unknown;
	}
	const { url: parts } = parsed;
	const host = checkedHost(["host"], parts.host, variableName(value), reading);
	const password = secret(parts.password);
	return {
		host,
		port: parts.port,
		username: parts.username,
		password,
		database: parts.database
	};
}
function entrySsl(ssl) {
	if (ssl === void 0 || ssl === false) return "off";
	return typeof ssl === "object" && (ssl.verify ?? (ssl.certificate ? "ca" : "none")) !== "none" ? "verified" : "on";
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
	const certificate = await readCertificateValue(ssl.certificate, reading);
	if (certificate === null) return "unknown";
	return {
		kind: "on",
		verify: ssl.verify ?? "ca",
		certificate
	};
}
async function readCertificateValue(value, reading) {
	const at = placeOf(["ssl", "certificate"], reading);
	const given = readString(["ssl", "certificate"], value, reading);
	if (given === null) return null;
	const isContent = isPem(given) || variableName(value) !== null;
	const content = isContent ? given : await readCertificateFile(given, at, reading);
	if (content === null) return null;
	if (content.length > fileLimits.certificate) {
		addSchemaProblem(["ssl", "certificate"], {
			kind: "too-long",
			limit: fileLimits.certificate
		}, reading);
		return null;
	}
	const read = readCertificate(content, reading.now);
	if (read.kind === "pem") return read.pem;
	const file = isContent ? null : given;
	reading.problems.push({
		rule: "config/certificate-invalid",
		at,
		reason: read.reason,
		file
	});
	return null;
}
async function readCertificateFile(file, at, reading) {
	const { folder, workspace } = reading.entry;
	const read = await reading.readText(path.resolve(folder, file), workspace, fileLimits.certificate);
	if (read.kind === "read") return read.text;
	if (read.reason.kind === "not-utf8") {
		const reason = binaryCertificate(read.bytes ?? /* @__PURE__ */ new Uint8Array());
		reading.problems.push({
			rule: "config/certificate-invalid",
			at,
			reason,
			file
		});
	} else {
		const { reason } = read;
		reading.problems.push({
			rule: "config/unreadable",
			at,
			what: "certificate",
			path: file,
			reason
		});
	}
	return null;
}
async function readSsh(ssh, reading) {
	if (ssh === void 0) return null;
	const host = readHost(["ssh", "host"], ssh.host, reading);
	const user = readName(["ssh", "user"], ssh.user, reading);
	const sshPort = readPort(["ssh", "port"], ssh.port ?? entryKeys["ssh.port"].default, reading);
	const passphrase = readPassword(["ssh", "passphrase"], ssh.passphrase, reading);
	const key = ssh.passphrase === void 0 || passphrase !== null ? readSshKey(ssh.private_key, passphrase, reading) : null;
	const hostKeys = readHostKeyPins(ssh.host_key, reading);
	if (host === null || user === null || sshPort === null || key === null || hostKeys === null) return "unknown";
	return {
		host,
		port: sshPort,
		user,
		...key,
		hostKeys
	};
}
function readSshKey(value, passphrase, reading) {
	const given = readSecret(["ssh", "private_key"], value, reading);
	if (given === null) return null;
	const read = reading.readKey(given.reveal(), passphrase !== null);
	if (read.kind === "invalid") {
		reading.problems.push(privateKeyProblem(read.reason, (keys) => placeOf(keys, reading)));
		return null;
	}
	return {
		privateKey: keepSecret(read.pem, reading),
		passphrase: read.kind === "locked" ? passphrase : null
	};
}
function readHostKeyPins(value, reading) {
	const all = [];
	let complete = true;
	for (const [index, item] of [value ?? []].flat().entries()) {
		const keys = Array.isArray(value) ? [
			"ssh",
			"host_key",
			index
		] : ["ssh", "host_key"];
		const line = readString(keys, item, reading);
		const read = line === null ? null : readHostKeys(line);
		if (line !== null && read === null) addSchemaProblem(keys, hostKeyReason(hostKeyFault(line) ?? "not-a-key", reading), reading);
		if (read === null) complete = false;
		else all.push(...read);
	}
	return complete ? all : null;
}
function hostKeyReason(fault, { entry }) {
	return {
		kind: "host-key",
		fault,
		bastion: bastionIn(entry.definition?.ssh)
	};
}
function readAudit(audit, reading) {
	if (audit === void 0) return null;
	const username = readName(["audit", "username"], audit.username, reading);
	const password = readPassword(["audit", "password"], audit.password, reading);
	return username === null || password === null ? "unknown" : {
		username,
		password
	};
}
function readStitch({ stitch, display_name, ssl, ssh }, server, reading) {
	if (stitch === void 0) return null;
	const token = readSecret(["stitch", "token"], stitch.token, reading);
	if (token === null) return null;
	const known = (key) => textOf$1(ssh?.[key], ["ssh", key], reading.lookup);
	const settings = {
		display_name: display_name ?? null,
		host: server.host,
		port: server.port === null ? null : String(server.port),
		username: server.username,
		database: server.database,
		ssl: String(ssl !== void 0 && ssl !== false),
		ssh: ssh === void 0 ? "none" : "ssh",
		"ssh.host": known("host"),
		"ssh.port": known("port"),
		"ssh.user": known("user")
	};
	return {
		token,
		id: stitch.id ?? null,
		settings
	};
}
function textOf$1(value, keys, lookup) {
	if (typeof value !== "string") return value === void 0 ? null : String(value);
	const name = variableName(value);
	if (name === null) return literalText(value);
	const variable = lookup(name, keys);
	return variable.kind === "set" ? variable.value : null;
}
function checkPrivacy(host, definition, reading) {
	if (host === null || definition.ssh !== void 0 || reading.entry.invalidKeys.has("ssh")) return;
	if (!isOutOfReach(host)) return;
	const at = placeOf(["host"], reading);
	reading.problems.push({
		rule: "config/private-host-without-ssh",
		at,
		host,
		address: host
	});
}
function checkEncryption(definition, reading) {
	const { invalidKeys } = reading.entry;
	if (invalidKeys.has("ssl") || invalidKeys.has("ssh") || definition.ssl !== void 0 && definition.ssl !== false || reading.problems.some(isSslInUrl)) return;
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
function isSslInUrl(problem) {
	return problem.rule === "config/schema" && problem.reason.kind === "url" && problem.reason.faults.some((fault) => fault.kind === "parameters" && (fault.ssl?.mode ?? "disable") !== "disable");
}
function duplicateProblems(entries) {
	const first = /* @__PURE__ */ new Map();
	const problems = /* @__PURE__ */ new Map();
	for (const { entry, destination } of entries) {
		const identity = identityOf(entry, destination);
		const earlier = identity === null ? void 0 : first.get(identity);
		if (identity !== null && earlier === void 0) first.set(identity, entry);
		if (earlier === void 0) continue;
		const firstLocation = locate(earlier.source, earlier.root, {
			kind: "key",
			path: earlier.path
		});
		problems.set(entry, {
			rule: "config/duplicate-destination",
			at: {
				kind: "key",
				path: entry.path
			},
			id: entry.id,
			first: earlier.id,
			firstLocation
		});
	}
	return problems;
}
function identityOf({ definition, invalidKeys }, destination) {
	if (destination !== null) return serverIdentity("known", destination);
	if (definition === null || invalidKeys.size > 0) return null;
	if (definition.url !== void 0) return JSON.stringify(["url", definition.url]);
	return serverIdentity("named", {
		port: entryKeys.port.default,
		...definition
	});
}
function serverIdentity(kind, { host, port, database, username, ssh }) {
	const bastion = ssh && [ssh.host, ssh.port];
	return JSON.stringify([
		kind,
		host?.toLowerCase(),
		String(port),
		database,
		username,
		bastion
	]);
}
// src/rules/judge.ts
const connectionRules = catalogue.filter((rule) => rule.kind === "connection" || rule.kind === "config");
const serverRules = catalogue.filter((rule) => rule.kind === "server");
function judge(destination, attempt, clock) {
	const { result } = attempt;
	const input = {
		destination,
		attempt,
		clock
	};
	return [...isFailure(result) ? [diagnose({
		destination,
		failure: result,
		attempt,
		now: clock.now
	})] : judgeServer({
		...input,
		facts: result
	}), ...connectionRules.flatMap((rule) => evaluate(rule, input))];
}
function judgeServer(input) {
	const findings = [];
	for (const rule of serverRules) {
		const found = evaluate(rule, input);
		if (found.some(rulesOutLoads)) return found;
		findings.push(...found);
	}
	return (isReadOnlyForAll(input.facts) ? findings.map((finding) => ({
		...finding,
		fix: inReadWrite(finding.fix)
	})) : findings).map((finding) => withTrustedFix(finding, input));
}
function rulesOutLoads({ rule, severity }) {
	return rule === versionTooOld.id || rule === notPostgresql.id && severity === "error";
}
function isRedundant(rule, judged) {
	const moreSpecific = [required$1.id, insecureMethod.id];
	return rule === unencryptedConnection.id && judged.some((finding) => moreSpecific.includes(finding.rule));
}
// src/config/trust/base-branch.ts
const mostFiles = 200;
function openBaseBranch({ base, readText, workspace, signal }) {
	const readEach = readerOf(base, signal);
	const known = /* @__PURE__ */ new Map();
	return {
		entriesAt: async (file) => {
			const read = await readEach(file);
			if (read.kind !== "text") return [];
			return entriesOf(toSource(file, read.text), path.join(workspace, file), workspace).entries;
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
		entries: entriesOf(toSource(file, base.text), absolute, workspace).entries
	};
}
function readerOf(base, signal) {
	const known = /* @__PURE__ */ new Map();
	return (file) => {
		const before = known.get(file);
		if (before !== void 0) return before;
		if (known.size >= mostFiles) return Promise.resolve({
			kind: "unreadable",
			reason: { kind: "too-many" }
		});
		const read = base.read(file, signal);
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
// src/config/trust/compare.ts
function skipReasonsByBranches(branches, setting) {
	const byBranch = branches.map((branch) => skipReasonsByBranch(branch, setting));
	return async (entry) => {
		const reasons = [];
		for (const reasonOf of byBranch) {
			const reason = await reasonOf(entry);
			if (reason === null) return null;
			reasons.push(reason);
		}
		return mostTelling(reasons) ?? {
			kind: "untrusted-event",
			event: setting.event
		};
	};
}
function mostTelling(reasons) {
	const differs = reasons.find((reason) => reason.kind === "differs-from-branch" && reason.keys.length > 0);
	const unreadable = reasons.find(({ kind }) => kind === "branch-unreadable");
	return differs ?? unreadable ?? reasons[0] ?? null;
}
function skipReasonsByBranch({ name: branch, files }, setting) {
	const { event } = setting;
	const base = openBaseBranch({
		...setting,
		base: files
	});
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
			kind: "file-not-on-branch",
			event,
			branch,
			file
		};
		if (version.kind === "unreadable") return {
			kind: "branch-unreadable",
			event,
			branch,
			file,
			fault: version.reason
		};
		const reading = known.get(version) ?? targetsOf(version.entries, base);
		known.set(version, reading);
		const [own, { all, byId }] = [await connectionSettings(entry, base.ownCertificate), await reading];
		if (own !== null && all.has(keyOf$1(own))) return null;
		const same = byId.get(entry.id);
		const keys = own === null || same === void 0 ? [] : differingKeys(own, same);
		return {
			kind: "differs-from-branch",
			event,
			branch,
			keys
		};
	};
}
async function targetsOf(entries, { baseCertificate }) {
	const byId = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const parts = await connectionSettings(entry, baseCertificate);
		if (parts !== null) byId.set(entry.id, parts);
	}
	return {
		all: new Set([...byId.values()].map(keyOf$1)),
		byId
	};
}
function keyOf$1(parts) {
	return JSON.stringify([...parts]);
}
async function changesOf$1(entries, setting) {
	const base = openBaseBranch(setting);
	const firstOfEachFile = new Map(entries.map((entry) => [entry.absolute, entry])).values();
	const meanings = /* @__PURE__ */ new Map();
	for (const one of firstOfEachFile) {
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
	for (const file of await deletedFiles(entries, setting)) for (const entry of await base.entriesAt(file)) meanings.set(entry.id, await meaningOf(entry, base.baseCertificate));
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
async function deletedFiles(entries, { base, patterns, workspace, folder, signal }) {
	const named = (await base.list(signal) ?? []).filter((file) => {
		const fromFolder = path.relative(folder, path.join(workspace, file));
		return patterns.some((pattern) => path.matchesGlob(fromFolder, path.normalize(pattern)));
	});
	const here = new Set(entries.map(({ absolute }) => absolute));
	const deleted = [];
	for (const file of named) {
		const absolute = path.join(workspace, file);
		if (!here.has(absolute) && await isMissing(absolute)) deleted.push(file);
	}
	return deleted;
}
async function meaningOf(entry, readCertificate) {
	const settings = await settingsOf(entry, readCertificate);
	return settings && JSON.stringify([...settings]);
}
async function settingsOf(entry, readFile) {
	const { definition, invalidKeys, folder, fileSettings } = entry;
	if (definition === null || invalidKeys.size > 0) return null;
	const files = new Set(pathsWithFormat("file"));
	const settings = sharedFileKeys.flatMap((key) => fileSettings[key] === void 0 ? [] : [[key, textOf(fileSettings[key])]]);
	for (const [path, value] of leavesOf(withDefaults(definition, entry.id))) {
		const file = files.has(path) && typeof value === "string" ? certificatePath(value, folder) : null;
		const text = (file === null ? textOf(value) : await readFile(file))?.replaceAll("\r\n", "\n") ?? null;
		if (text === null) return null;
		settings.push([path, text]);
	}
	return new Map(settings.sort(([one], [other]) => orderOf(one) - orderOf(other) || (one < other ? -1 : 1)));
}
async function connectionSettings(entry, readFile) {
	const settings = await settingsOf(entry, readFile);
	return settings && new Map([...settings].filter(([path]) => decidesConnection(path)));
}
function differingKeys(one, other) {
	const differing = [.../* @__PURE__ */ new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key));
	const lacksSsh = one.has("ssh.host") !== other.has("ssh.host");
	return [...new Set(differing.map((key) => lacksSsh && key.startsWith("ssh.") ? "ssh" : key))];
}
function withDefaults(definition, id) {
	const { url, ssl, ssh } = definition;
	const defaults = Object.entries(defaultsIn("")).filter(([key]) => url === void 0 || !urlKeys.includes(key));
	const own = Object.entries(definition).map(([key, value]) => [key, isObject(value) ? {
		...defaultsIn(key),
		...value
	} : value]);
	const filled = Object.fromEntries([
		...defaults,
		["display_name", id],
		...own
	]);
	filled.ssl = {
		...isObject(ssl) ? ssl : {},
		...verification$1(ssl)
	};
	if (isObject(filled.ssh)) filled.ssh = {
		...filled.ssh,
		host_key: [ssh?.host_key ?? []].flat().toSorted()
	};
	return filled;
}
function verification$1(ssl) {
	if (ssl === void 0 || ssl === false) return {
		verify: "off",
		certificate: null
	};
	if (ssl === true) return {
		verify: "none",
		certificate: null
	};
	const { certificate = null } = ssl;
	return {
		verify: ssl.verify ?? (certificate === null ? "none" : "ca"),
		certificate
	};
}
function leavesOf(mapping, above = "") {
	return Object.entries(mapping).flatMap(([key, value]) => {
		const path = `${above}${key}`;
		if (value === void 0) return [];
		if (isObject(value) && Object.keys(value).length > 0) return leavesOf(value, `${path}.`);
		return [[path, value]];
	});
}
function textOf(value) {
	if (value === null) return "";
	return typeof value === "string" ? value : JSON.stringify(value, sorted);
}
function sorted(_key, value) {
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one < other ? -1 : 1));
}
function orderOf(path) {
	return entryPaths.indexOf(path);
}
// src/run.ts
function startRun(options, host) {
	const startedAtSeconds = process.uptime();
	const elapsedMs = () => (process.uptime() - startedAtSeconds) * 1e3;
	const ended = AbortSignal.any([host.interrupted, AbortSignal.timeout(options.deadlineMs)]);
	const skip = options.mode === "validate" ? { kind: "validate" } : eventSkipReason(host.event);
	const onlyTrusted = skip?.kind === "untrusted-event" && host.trustedBranches.length > 0;
	return {
		options,
		host,
		startedAt: host.now(),
		elapsedMs,
		ended,
		endsWithin: (ms) => ended.aborted || elapsedMs() + ms > options.deadlineMs,
		readText: readingOnce(),
		readKey: readingKeysOnce(),
		skip: onlyTrusted ? null : skip,
		onlyTrusted
	};
}
const manyEntries = 200;
function reportTime(entries, startMs, run) {
	if (entries.length < manyEntries) return 0;
	const { reports, deadlineMs } = run.options;
	return Math.min((deadlineMs - startMs) / 2, (run.elapsedMs() - startMs) * (4 + 1.5 * reports.length));
}
function endingEarly({ ended, options, elapsedMs }, ms) {
	if (ms === 0) return ended;
	const left = Math.max(0, Math.floor(options.deadlineMs - elapsedMs() - ms));
	return AbortSignal.any([ended, AbortSignal.timeout(left)]);
}
function endReason({ options, host }) {
	return host.interrupted.aborted ? { kind: "interrupted" } : {
		kind: "deadline",
		ms: options.deadlineMs
	};
}
async function changesToBase(entries, run) {
	const { changedOnly, mode, files: patterns } = run.options;
	const { event, base, folder } = run.host;
	const isPullRequest = /^(pull_request|merge_group)/.test(event.name);
	if (!changedOnly || mode !== "check" || !isPullRequest || base === null) return null;
	const { readText, ended: signal } = run;
	return changesOf$1(entries, {
		base,
		readText,
		workspace: repositoryRoot(run),
		signal,
		folder,
		patterns
	});
}
async function skipReasons(entries, changes, run) {
	const reasonByBranches = run.onlyTrusted ? comparingWithBranches(run) : null;
	const reasons = /* @__PURE__ */ new Map();
	const addReason = async (entry) => {
		const reason = await skipReason(entry, changes, reasonByBranches, run);
		if (reason !== null) reasons.set(entry, reason);
	};
	await Promise.all(entries.map(addReason));
	return reasons;
}
async function skipReason(entry, changes, reasonByBranches, run) {
	if (run.skip !== null) return run.skip;
	if (changes?.kind === "changes" && changes.unchanged.has(entry)) return { kind: "unchanged" };
	const { access, stitch } = entry.definition ?? {};
	const stitchOnly = access === "stitch-only" ? { kind: "stitch-only" } : null;
	if (stitchOnly !== null && stitch === void 0) return stitchOnly;
	const reason = sharedError(entry) ?? await reasonByBranches?.(entry) ?? null;
	if (reason?.kind === "branch-unreadable" && run.ended.aborted) return endReason(run);
	return reason ?? stitchOnly;
}
function comparingWithBranches(run) {
	const { host, readText, ended: signal } = run;
	const workspace = repositoryRoot(run);
	return skipReasonsByBranches(host.trustedBranches, {
		readText,
		workspace,
		signal,
		event: host.event.name
	});
}
function repositoryRoot({ host }) {
	return host.root ?? host.workspace;
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
// src/results.ts
async function resolveAll(entries, skips, run) {
	const startMs = run.elapsedMs();
	const resolved = [];
	for (const entry of entries) {
		const skip = run.endsWithin(reportTime(entries, startMs, run)) ? endReason(run) : null;
		resolved.push(skip === null ? await resolveSafely(entry, skips.get(entry) ?? null, entries, run) : {
			...unresolved(entry, skip),
			findings: entry.problems.map(raiseProblem)
		});
	}
	const duplicates = duplicateProblems(resolved);
	return resolved.map((each) => {
		const problem = duplicates.get(each.entry);
		const findings = problem === void 0 ? each.findings : [...each.findings, raiseProblem(problem)];
		return {
			...each,
			findings,
			skip: each.skip ?? ignoredError({
				...each,
				findings
			}, run)
		};
	});
}
async function resolveSafely(entry, skip, entries, run) {
	try {
		const { problems, ...resolved } = await resolveEntry(entry, {
			lookup: lookupFor(skip, run),
			readText: run.readText,
			readKey: run.readKey,
			allowedHosts: run.options.allowedHosts,
			onSecret: run.host.onSecret,
			now: run.startedAt
		});
		const all = [
			...entry.problems,
			...problemsElsewhere(entry, entries),
			...problems
		];
		return {
			entry,
			...resolved,
			findings: all.map(raiseProblem),
			skip
		};
	} catch (error) {
		return {
			...unresolved(entry, skip),
			findings: [crashFinding(entry, crashEvidence(error))]
		};
	}
}
function unresolved(entry, skip) {
	return {
		entry,
		destination: null,
		stitch: null,
		secrets: [],
		skip
	};
}
function lookupFor(skip, { options, host }) {
	return (name, [key]) => {
		const variable = readVariable(name, host.environment, options.allowedVariables);
		return skip === null || skip.kind === "stitch-only" && key === "stitch" || variable.kind === "not-allowed" ? variable : { kind: "unread" };
	};
}
function problemsElsewhere({ shared, source }, entries) {
	const isInRun = (id) => entries.some((other) => other.source === source && other.id === id);
	return shared.filter(({ owner }) => owner !== null && !isInRun(owner)).map(({ problem }) => problem);
}
function ignoredError({ entry, destination, findings }, run) {
	if (destination !== null || hasErrors(entry, findings, run)) return null;
	return {
		kind: "ignored-error",
		rule: findings.find(({ severity }) => severity === "error")?.rule ?? ""
	};
}
function hasErrors(entry, findings, { startedAt }) {
	const today = startedAt.toISOString().slice(0, 10);
	return findings.some((finding) => finding.severity === "error" && counts(finding, entry, today));
}
function connectableEntries(checked, run) {
	return checked.flatMap(({ entry, destination, findings, skip }) => skip === null && destination !== null && !hasErrors(entry, findings, run) ? [{
		entry,
		destination
	}] : []);
}
async function stitchAnswers(checked, signal) {
	const asking = checked.flatMap(({ entry, stitch, skip }) => stitch === null || skip !== null && skip.kind !== "stitch-only" ? [] : [{
		entry,
		stitch
	}]);
	const questions = asking.map(({ entry, stitch: { token, id, settings } }) => ({
		token: token.reveal(),
		id,
		settings,
		region: entry.region
	}));
	const answers = await askStitch(questions, signal);
	return new Map(asking.map(({ entry }, index) => [entry, answers[index]]));
}
function conclude(checked, outcome, answer, run) {
	const result = withOutcome(checked, outcome, run);
	const findings = [...result.findings, ...stitchFindings(checked, answer, run)];
	return {
		...result,
		findings,
		stitchAnswer: answer
	};
}
function withOutcome({ entry, destination, findings, skip }, outcome, run) {
	const result = {
		entry,
		destination,
		findings,
		skip,
		attempt: null
	};
	if (outcome === null || destination === null) return result;
	switch (outcome.kind) {
		case "unfinished": return {
			...result,
			skip: endReason(run)
		};
		case "crashed": return {
			...result,
			findings: [...findings, crashFinding(entry, outcome.evidence)]
		};
		case "invalid-key": {
			const problem = privateKeyProblem(outcome.reason, (keys) => keyPlace(destination.path, destination.viaUrl, keys));
			const all = [...findings, raiseProblem(problem)];
			return {
				...result,
				findings: all,
				skip: ignoredError({
					entry,
					destination: null,
					findings: all
				}, run)
			};
		}
		case "attempt": try {
			const judged = judge(destination, outcome.attempt, clockOf(run));
			const others = findings.filter(({ rule }) => !isRedundant(rule, judged));
			return {
				...result,
				attempt: outcome.attempt,
				findings: [...others, ...judged]
			};
		} catch (error) {
			return {
				...result,
				findings: [...findings, crashFinding(entry, crashEvidence(error))]
			};
		}
	}
}
function clockOf({ startedAt, options }) {
	const horizon = new Date(startedAt.getTime() + options.certificateHorizonMs).toISOString();
	return {
		now: startedAt.toISOString(),
		horizon
	};
}
function crashFinding({ path }, evidence) {
	return raise(internalError, {
		at: {
			kind: "key",
			path
		},
		detail: evidence
	});
}
function stitchFindings({ entry, destination, stitch }, answer, { startedAt }) {
	if (stitch === null || answer === null) return [];
	const { id, displayName, type, region, path, definition } = entry;
	return judgeStitch({
		id,
		displayName,
		type,
		region,
		path,
		viaUrl: definition?.url !== void 0,
		settings: stitch.settings,
		destination,
		answer,
		now: startedAt.toISOString()
	});
}
// src/check.ts
async function check(options, host) {
	const run = startRun(options, host);
	const read = await readInTime(options.files, host, run.ended, () => endReason(run));
	const choice = chosenEntries(options.only, read.entries, read.problems);
	if (choice.kind === "unknown-ids") return choice;
	const chosen = choice.entries;
	const changes = await changesToBase(read.entries, run);
	const skips = await skipReasons(chosen, changes, run);
	const startMs = run.elapsedMs();
	const resolved = await resolveAll(chosen, skips, run);
	const share = shareOf(resolved, options);
	const ended = endingEarly(run, reportTime(share, startMs, run));
	const [{ outcomes, keys }, answers] = await Promise.all([connect(share, ended, run), stitchAnswers(share, ended)]);
	const results = share.map((each) => conclude(each, outcomes.get(each.entry) ?? null, answers.get(each.entry) ?? null, run));
	const summary = summaryOf(run, read, changes, results, resolved.length);
	const report = buildReport(run.startedAt, read.problems.map(toFileFinding), results, summary);
	const own = resolved.flatMap(({ secrets }) => secrets);
	return withoutSecrets(report, redactor([
		...host.secrets,
		...own,
		...keys,
		...read.secrets.map(secret)
	], new Set(read.entries.flatMap(publicValues))));
}
function shareOf(resolved, { shard }) {
	if (shard === null) return resolved;
	const entries = resolved.map(({ entry }) => entry);
	const own = new Set(divide(entries, shard.of)[shard.index - 1]);
	return resolved.filter(({ entry }) => own.has(entry));
}
async function connect(share, ended, run) {
	const { timeoutMs, concurrency, retries, rehearse, allowedHosts } = run.options;
	const ready = connectableEntries(share, run);
	const targets = ready.map(({ destination }) => toTarget(destination));
	const keys = [];
	const waiting = new Map(ready.map(({ destination }, index) => [index, destination.displayName]));
	const reportProgress = () => run.host.onProgress({
		done: ready.length - waiting.size,
		total: ready.length,
		waitingFor: take(waiting.values(), mostNamesInProgress)
	});
	if (ready.length > 0) reportProgress();
	const outcomes = await connectAll({
		targets,
		timeoutMs,
		concurrency,
		retries,
		rehearse,
		allowedHosts
	}, ended, {
		onFinished: (index) => {
			waiting.delete(index);
			reportProgress();
		},
		onSecret: (value) => {
			run.host.onSecret(value);
			keys.push(secret(value));
		}
	});
	return {
		outcomes: new Map(ready.map(({ entry }, index) => [entry, outcomes[index]])),
		keys
	};
}
const mostNamesInProgress = 3;
function take(values, count) {
	const taken = [];
	for (const value of values) {
		if (taken.length === count) break;
		taken.push(value);
	}
	return taken;
}
function summaryOf(run, { entries, files, problems, sha256 }, changes, results, total) {
	const { options, host, skip } = run;
	const shard = options.shard && {
		...options.shard,
		total,
		files: [...new Set(entries.map(({ source }) => source.file))],
		files_sha256: sha256,
		run: host.workflowRun
	};
	return {
		name: options.name,
		durationMs: run.elapsedMs(),
		event: host.event.name,
		mode: options.mode === "validate" ? "validate" : "check",
		failOn: options.failOn,
		complete: isComplete(results, problems),
		shard,
		files,
		skip,
		changes
	};
}
function isComplete(results, problems) {
	const isChecked = ({ skip, findings }) => !isUnfinished(skip) && !findings.some(({ rule }) => rule === internalError.id);
	return results.every(isChecked) && !problems.some(({ problem }) => problem.rule === "config/unreadable");
}
function toFileFinding({ problem, ...place }) {
	return {
		finding: raiseProblem(problem),
		...place
	};
}
// src/host.ts
function untilInterrupted() {
	const interrupted = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => interrupted.abort());
	return interrupted.signal;
}
function writeRoots(host, files) {
	const { folder, workspace, confined, runnerTemp } = host;
	if (confined) return [workspace, ...runnerTemp === void 0 ? [] : [runnerTemp]];
	const others = files.map((file) => path.resolve(folder, file)).filter((file) => !isInside(file, workspace));
	return [.../* @__PURE__ */ new Set([workspace, ...others.map((file) => workspaceOf(path.dirname(file)))])];
}
function workspaceOf(folder) {
	for (let at = folder;; at = path.dirname(at)) {
		if (existsSync(path.join(at, ".git"))) return at;
		if (path.dirname(at) === at) return folder;
	}
}
// src/report/compare.ts
function compare(before, report, isGone) {
	const subjects = new Map(before.subjects);
	const after = {
		at: report.started_at,
		subjects: /* @__PURE__ */ new Map()
	};
	const changes = {
		since: before.at,
		failed: [],
		otherCause: [],
		recovered: [],
		removed: [],
		fresh: [],
		still: [],
		solved: []
	};
	const seen = sightings(report);
	const keys = new Set(seen.map(({ subject }) => keyOf(subject)));
	const isElsewhere = (was) => !keys.has(keyOf(was.subject)) && isGone(was);
	for (const sighting of seen) {
		const { subject } = sighting;
		const was = subjects.get(keyOf(subject)) ?? [...subjects.values()].find((other) => isSame(other.subject, subject) && isElsewhere(other)) ?? null;
		if (was !== null) subjects.delete(keyOf(was.subject));
		remember(after.subjects, compareOne(was, sighting, report.started_at, changes));
	}
	for (const [key, was] of subjects) {
		if (!isGone(was)) {
			changes.still.push(...notedOf(was));
			after.subjects.set(key, was);
			continue;
		}
		changes.solved.push(...notedOf(was));
		if (was.since === null) continue;
		changes[was.subject.kind === "file" ? "recovered" : "removed"].push(was.subject);
	}
	return {
		after,
		changes
	};
}
function goneFromRun(report, only) {
	const whole = isWhole(report, only);
	return ({ subject }) => whole || subject.kind === "file";
}
function isSame(one, other) {
	return one.kind === "destination" && other.kind === "destination" && one.name === other.name;
}
function isWhole(report, only) {
	return only.length === 0 && report.shard === null && report.complete && !report.findings.some(({ severity }) => severity === "error");
}
function compareOne(was, now, at, changes) {
	const { subject, failing } = now;
	const errors = compareRules(was, now, "errors", changes);
	const warnings = compareRules(was, now, "warnings", changes);
	const began = earlier(was?.since ?? null, now.since);
	const known = {
		subject,
		errors: errors.kept,
		warnings: warnings.kept
	};
	const isMended = was !== null && was.errors.length > 0 && errors.kept.length === 0;
	if (failing === null && !isMended) return {
		...known,
		since: began
	};
	if (failing !== true) {
		if (began !== null) changes.recovered.push(subject);
		return {
			...known,
			since: null
		};
	}
	if (began === null) changes.failed.push(subject);
	else if (was !== null && errors.changed) changes.otherCause.push(subject);
	return {
		...known,
		since: began ?? at
	};
}
function compareRules(was, now, kind, changes) {
	const noted = (rule) => ({
		subject: now.subject,
		rule,
		severity: kind === "errors" ? "error" : "warning"
	});
	const left = [...was?.[kind] ?? []];
	const fresh = [];
	for (const rule of now[kind]) {
		const at = left.indexOf(rule);
		if (at === -1) fresh.push(rule);
		else changes.still.push(noted(left.splice(at, 1)[0]));
	}
	const unknown = left.filter((rule) => !now.judged(rule));
	const solved = left.filter((rule) => now.judged(rule));
	changes.fresh.push(...fresh.map(noted));
	changes.still.push(...unknown.map(noted));
	changes.solved.push(...solved.map(noted));
	return {
		kept: [...now[kind], ...unknown].sort(),
		changed: fresh.length + solved.length > 0
	};
}
function notedOf({ subject, errors, warnings }) {
	return [...errors.map((rule) => ({
		subject,
		rule,
		severity: "error"
	})), ...warnings.map((rule) => ({
		subject,
		rule,
		severity: "warning"
	}))];
}
function earlier(one, other) {
	if (one === null || other === null) return one ?? other;
	return one < other ? one : other;
}
function destinationSubject({ id, location }) {
	return {
		kind: "destination",
		name: id,
		file: location.file
	};
}
function keyOf(subject) {
	if (subject.kind === "file") return `file ${subject.name}`;
	return `destination ${subject.name}${subject.file === null ? "" : ` in ${subject.file}`}`;
}
function snapshotOf(report) {
	const subjects = /* @__PURE__ */ new Map();
	for (const { subject, since, failing, errors, warnings } of sightings(report)) remember(subjects, {
		subject,
		since: since ?? (failing === true ? report.started_at : null),
		errors,
		warnings
	});
	return {
		at: report.started_at,
		subjects
	};
}
function remember(subjects, each) {
	if (each.since !== null || each.errors.length + each.warnings.length > 0) subjects.set(keyOf(each.subject), each);
}
function sightings({ findings, destinations }) {
	return [...[...new Set(findings.map(({ location }) => location.file))].map((name) => {
		const rules = countingRules(findings.filter(({ location }) => location.file === name));
		const failing = rules.errors.length > 0;
		return {
			subject: {
				kind: "file",
				name
			},
			since: null,
			failing,
			...rules,
			judged: () => true
		};
	}), ...destinations.map((destination) => ({
		subject: {
			kind: "destination",
			name: destination.id,
			file: destination.location?.file ?? null
		},
		since: timeOrNull(destination.failing_since ?? null),
		failing: destination.status === "failed" ? true : destination.tries === 0 ? null : false,
		...countingRules(destination.findings),
		judged: (rule) => isJudged(destination, rule)
	}))];
}
function countingRules(findings) {
	const of = (wanted) => findings.filter(({ severity, ignored }) => severity === wanted && ignored === null).map(({ rule }) => rule).sort();
	return {
		errors: of("error"),
		warnings: of("warning")
	};
}
const stageOfGroup = {
	network: "connect",
	ssh: "ssh",
	tls: "tls",
	auth: "login",
	server: "probe",
	privilege: "probe",
	rehearsal: "rehearse",
	internal: "probe"
};
function isJudged({ tries, stages }, rule) {
	const wanted = stageOfGroup[rule.split("/")[0]];
	if (wanted === void 0) return true;
	const order = stages.map(({ name }) => name);
	const failed = stages.findIndex(({ status }) => status === "failed");
	if (tries === 0) return false;
	if (failed === -1) return true;
	const at = order.indexOf(wanted);
	return ["probe", "rehearse"].includes(wanted) ? at < failed : at <= failed;
}
function timeOrNull(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? null : new Date(time).toISOString();
}
// node_modules/@cfworker/json-schema/dist/esm/deep-compare-strict.js
function deepCompareStrict(a, b) {
	const typeofa = typeof a;
	if (typeofa !== typeof b) return false;
	const aIsArray = Array.isArray(a);
	if (aIsArray !== Array.isArray(b)) return false;
	if (aIsArray) {
		const length = a.length;
		if (length !== b.length) return false;
		for (let i = 0; i < length; i++) if (!deepCompareStrict(a[i], b[i])) return false;
		return true;
	}
	if (typeofa === "object") {
		if (!a || !b) return a === b;
		const aKeys = Object.keys(a);
		const bKeys = Object.keys(b);
		if (aKeys.length !== bKeys.length) return false;
		for (const k of aKeys) {
			if (!Object.prototype.hasOwnProperty.call(b, k)) return false;
			if (!deepCompareStrict(a[k], b[k])) return false;
		}
		return true;
	}
	return a === b;
}
// node_modules/@cfworker/json-schema/dist/esm/pointer.js
function encodePointer(p) {
	return encodeURI(escapePointer(p)).replace(/#/g, "%23");
}
function escapePointer(p) {
	return p.replace(/~/g, "~0").replace(/\//g, "~1");
}
// node_modules/@cfworker/json-schema/dist/esm/dereference.js
const uriFragmentCharacter = /^[A-Za-z0-9._~!$&'()*+,;=:@/?-]$/;
const uriPercentEncoding = /^%[0-9A-Fa-f]{2}$/;
const uriUnreservedCharacter = /^[A-Za-z0-9._~-]$/;
function normalizeURIFragment(fragment) {
	let normalized = "";
	for (let index = 0; index < fragment.length;) {
		const character = fragment[index];
		const encoded = fragment.slice(index, index + 3);
		if (character === "%" && uriPercentEncoding.test(encoded)) {
			const decoded = String.fromCharCode(parseInt(encoded.slice(1), 16));
			normalized += uriUnreservedCharacter.test(decoded) ? decoded : encoded.toUpperCase();
			index += 3;
			continue;
		}
		const codePoint = String.fromCodePoint(fragment.codePointAt(index));
		normalized += uriFragmentCharacter.test(codePoint) ? codePoint : encodeURIComponent(codePoint);
		index += codePoint.length;
	}
	return normalized;
}
function resolveURI(reference, baseURI) {
	const url = new URL(reference, baseURI.href);
	url.hash = url.hash ? normalizeURIFragment(url.hash.slice(1)) : "";
	return url;
}
const schemaArrayKeyword = {
	prefixItems: true,
	items: true,
	allOf: true,
	anyOf: true,
	oneOf: true
};
const schemaMapKeyword = {
	$defs: true,
	definitions: true,
	properties: true,
	patternProperties: true,
	dependentSchemas: true
};
const ignoredKeyword = {
	id: true,
	$id: true,
	$ref: true,
	$schema: true,
	$anchor: true,
	$vocabulary: true,
	$comment: true,
	default: true,
	enum: true,
	const: true,
	required: true,
	dependentRequired: true,
	type: true,
	maximum: true,
	minimum: true,
	exclusiveMaximum: true,
	exclusiveMinimum: true,
	multipleOf: true,
	maxLength: true,
	minLength: true,
	pattern: true,
	format: true,
	maxItems: true,
	minItems: true,
	uniqueItems: true,
	maxProperties: true,
	minProperties: true
};
let initialBaseURI = typeof self !== "undefined" && self.location && self.location.origin !== "null" ? new URL(self.location.origin + self.location.pathname + location.search) : new URL("https://github.com/cfworker");
function dereference(schema, lookup = Object.create(null), baseURI = initialBaseURI, basePointer = "") {
	if (schema && typeof schema === "object" && !Array.isArray(schema)) {
		const id = schema.$id || schema["id"];
		if (id) {
			const url = resolveURI(id, baseURI);
			if (url.hash.length > 1) lookup[url.href] = schema;
			else {
				url.hash = "";
				if (basePointer === "") baseURI = url;
				else dereference(schema, lookup, baseURI);
			}
		}
	} else if (schema !== true && schema !== false) return lookup;
	const schemaURI = baseURI.href + (basePointer ? "#" + basePointer : "");
	if (lookup[schemaURI] !== void 0 && lookup[schemaURI] !== schema) throw new Error(`Duplicate schema URI "${schemaURI}".`);
	lookup[schemaURI] = schema;
	if (schema === true || schema === false) return lookup;
	if (schema.__absolute_uri__ === void 0) Object.defineProperty(schema, "__absolute_uri__", {
		enumerable: false,
		value: schemaURI
	});
	if (schema.$ref && schema.__absolute_ref__ === void 0) {
		const url = resolveURI(schema.$ref, baseURI);
		Object.defineProperty(schema, "__absolute_ref__", {
			enumerable: false,
			value: url.href
		});
	}
	if (schema.$recursiveRef && schema.__absolute_recursive_ref__ === void 0) {
		const url = resolveURI(schema.$recursiveRef, baseURI);
		Object.defineProperty(schema, "__absolute_recursive_ref__", {
			enumerable: false,
			value: url.href
		});
	}
	if (schema.$anchor) {
		const url = resolveURI("#" + schema.$anchor, baseURI);
		lookup[url.href] = schema;
	}
	for (let key in schema) {
		if (ignoredKeyword[key]) continue;
		const keyBase = `${basePointer}/${encodePointer(key)}`;
		const subSchema = schema[key];
		if (Array.isArray(subSchema)) {
			if (schemaArrayKeyword[key]) {
				const length = subSchema.length;
				for (let i = 0; i < length; i++) dereference(subSchema[i], lookup, baseURI, `${keyBase}/${i}`);
			}
		} else if (schemaMapKeyword[key]) for (let subKey in subSchema) dereference(subSchema[subKey], lookup, baseURI, `${keyBase}/${encodePointer(subKey)}`);
		else dereference(subSchema, lookup, baseURI, keyBase);
	}
	return lookup;
}
// node_modules/@cfworker/json-schema/dist/esm/format.js
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [
	0,
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const TIME = /^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|([+-])(\d\d):(\d\d))?$/i;
const HOSTNAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*$/i;
const URIREF = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const URITEMPLATE = /^(?:(?:[^\x00-\x20\x7f"<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i;
const URL_ = /^(?:(?:https?|ftp):\/\/)(?:\S+(?::\S*)?@)?(?:(?!10(?:\.\d{1,3}){3})(?!127(?:\.\d{1,3}){3})(?!169\.254(?:\.\d{1,3}){2})(?!192\.168(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)(?:\.(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const JSON_POINTER = /^(?:\/(?:[^~/]|~0|~1)*)*$/;
const JSON_POINTER_URI_FRAGMENT = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;
const RELATIVE_JSON_POINTER = /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/;
const EMAIL_ADDRESS = /^("(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+)@(.+)$/i;
const EMAIL = (input) => {
	const matches = input.match(EMAIL_ADDRESS);
	if (!matches) return false;
	const name = matches[1];
	const host = matches[2];
	if (!name || !host || name.length > 64 || host.length > 253) return false;
	if (name[0] !== "\"" && (name[0] === "." || name.endsWith(".") || name.includes(".."))) return false;
	if (host.startsWith("[") && host.endsWith("]")) {
		const address = host.slice(1, -1);
		if (/^ipv6:/i.test(address)) return IPV6.test(address.slice(5));
		return IPV4.test(address);
	}
	return HOSTNAME.test(host);
};
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/;
const IPV6 = /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;
const DURATION = (input) => /^P(?:\d+W|(?:(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)))$/.test(input);
function bind(r) {
	return r.test.bind(r);
}
const format = {
	date,
	time: time.bind(void 0, true),
	"date-time": date_time,
	duration: DURATION,
	uri,
	"uri-reference": bind(URIREF),
	"uri-template": bind(URITEMPLATE),
	url: bind(URL_),
	email: EMAIL,
	hostname: bind(HOSTNAME),
	ipv4: bind(IPV4),
	ipv6: bind(IPV6),
	regex,
	uuid: bind(UUID),
	"json-pointer": bind(JSON_POINTER),
	"json-pointer-uri-fragment": bind(JSON_POINTER_URI_FRAGMENT),
	"relative-json-pointer": bind(RELATIVE_JSON_POINTER)
};
function isLeapYear(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function date(str) {
	const matches = str.match(DATE);
	if (!matches) return false;
	const yearPart = matches[1];
	const monthPart = matches[2];
	const dayPart = matches[3];
	if (!yearPart || !monthPart || !dayPart) return false;
	const year = +yearPart;
	const month = +monthPart;
	const day = +dayPart;
	const maxDay = month == 2 && isLeapYear(year) ? 29 : DAYS[month];
	return month >= 1 && month <= 12 && day >= 1 && maxDay !== void 0 && day <= maxDay;
}
function time(full, str) {
	const matches = str.match(TIME);
	if (!matches) return false;
	const hourPart = matches[1];
	const minutePart = matches[2];
	const secondPart = matches[3];
	if (!hourPart || !minutePart || !secondPart) return false;
	const hour = +hourPart;
	const minute = +minutePart;
	const second = +secondPart;
	const timeZone = matches[5];
	const offsetSign = matches[6];
	const offsetHour = +(matches[7] ?? 0);
	const offsetMinute = +(matches[8] ?? 0);
	if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59 || full && timeZone === void 0) return false;
	if (second < 60) return true;
	const offsetDirection = offsetSign === "+" ? 1 : offsetSign === "-" ? -1 : 0;
	return (hour * 60 + minute - offsetDirection * (offsetHour * 60 + offsetMinute) + 1440) % 1440 === 1439;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function date_time(str) {
	const [datePart, timePart, extra] = str.split(DATE_TIME_SEPARATOR);
	return datePart !== void 0 && timePart !== void 0 && extra === void 0 && date(datePart) && time(true, timePart);
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI_PATTERN = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
	return NOT_URI_FRAGMENT.test(str) && URI_PATTERN.test(str);
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
	if (Z_ANCHOR.test(str)) return false;
	try {
		new RegExp(str, "u");
		return true;
	} catch (e) {
		return false;
	}
}
// node_modules/@cfworker/json-schema/dist/esm/ucs2-length.js
function ucs2length(s) {
	let result = 0;
	let length = s.length;
	let index = 0;
	let charCode;
	while (index < length) {
		result++;
		charCode = s.charCodeAt(index++);
		if (charCode >= 55296 && charCode <= 56319 && index < length) {
			charCode = s.charCodeAt(index);
			if ((charCode & 64512) == 56320) index++;
		}
	}
	return result;
}
// node_modules/@cfworker/json-schema/dist/esm/validate.js
function hasOwnProperty(instance, key) {
	return Object.prototype.hasOwnProperty.call(instance, key);
}
function decimalInteger(value) {
	const coefficientAndExponent = Math.abs(value).toString().split("e");
	const coefficient = coefficientAndExponent[0];
	const exponent = coefficientAndExponent[1] ?? "0";
	const point = coefficient.indexOf(".");
	const fractionLength = point === -1 ? 0 : coefficient.length - point - 1;
	return [BigInt(coefficient.replace(".", "")), Number(exponent) - fractionLength];
}
function isMultipleOf(instance, divisor) {
	if (!Number.isFinite(instance) || !Number.isFinite(divisor) || divisor <= 0) return false;
	const [instanceCoefficient, instanceExponent] = decimalInteger(instance);
	const [divisorCoefficient, divisorExponent] = decimalInteger(divisor);
	const exponentDifference = instanceExponent - divisorExponent;
	if (exponentDifference >= 0) return instanceCoefficient * 10n ** BigInt(exponentDifference) % divisorCoefficient === 0n;
	return instanceCoefficient % (divisorCoefficient * 10n ** BigInt(-exponentDifference)) === 0n;
}
function validate(instance, schema, draft = "2019-09", lookup = dereference(schema), shortCircuit = true, recursiveAnchor = null, instanceLocation = "#", schemaLocation = "#", evaluated = Object.create(null)) {
	if (schema === true) return {
		valid: true,
		errors: []
	};
	if (schema === false) return {
		valid: false,
		errors: [{
			instanceLocation,
			keyword: "false",
			keywordLocation: instanceLocation,
			error: "False boolean schema."
		}]
	};
	const rawInstanceType = typeof instance;
	let instanceType;
	switch (rawInstanceType) {
		case "boolean":
		case "number":
		case "string":
			instanceType = rawInstanceType;
			break;
		case "object":
			if (instance === null) instanceType = "null";
			else if (Array.isArray(instance)) instanceType = "array";
			else instanceType = "object";
			break;
		default: throw new Error(`Instances of "${rawInstanceType}" type are not supported.`);
	}
	const { $ref, $recursiveRef, $recursiveAnchor, type: $type, const: $const, enum: $enum, required: $required, not: $not, anyOf: $anyOf, allOf: $allOf, oneOf: $oneOf, if: $if, then: $then, else: $else, format: $format, properties: $properties, patternProperties: $patternProperties, additionalProperties: $additionalProperties, unevaluatedProperties: $unevaluatedProperties, minProperties: $minProperties, maxProperties: $maxProperties, propertyNames: $propertyNames, dependentRequired: $dependentRequired, dependentSchemas: $dependentSchemas, dependencies: $dependencies, prefixItems: $prefixItems, items: $items, additionalItems: $additionalItems, unevaluatedItems: $unevaluatedItems, contains: $contains, minContains: $minContains, maxContains: $maxContains, minItems: $minItems, maxItems: $maxItems, uniqueItems: $uniqueItems, minimum: $minimum, maximum: $maximum, exclusiveMinimum: $exclusiveMinimum, exclusiveMaximum: $exclusiveMaximum, multipleOf: $multipleOf, minLength: $minLength, maxLength: $maxLength, pattern: $pattern, __absolute_ref__, __absolute_recursive_ref__ } = schema;
	const errors = [];
	if ($recursiveAnchor === true && recursiveAnchor === null) recursiveAnchor = schema;
	if ($recursiveRef === "#") {
		const refSchema = recursiveAnchor === null ? lookup[__absolute_recursive_ref__] : recursiveAnchor;
		const keywordLocation = `${schemaLocation}/$recursiveRef`;
		const result = validate(instance, recursiveAnchor === null ? schema : recursiveAnchor, draft, lookup, shortCircuit, refSchema, instanceLocation, keywordLocation, evaluated);
		if (!result.valid) errors.push({
			instanceLocation,
			keyword: "$recursiveRef",
			keywordLocation,
			error: "A subschema had errors."
		}, ...result.errors);
	}
	if ($ref !== void 0) {
		const refSchema = lookup[__absolute_ref__ || $ref];
		if (refSchema === void 0) {
			let message = `Unresolved $ref "${$ref}".`;
			if (__absolute_ref__ && __absolute_ref__ !== $ref) message += `  Absolute URI "${__absolute_ref__}".`;
			message += `\nKnown schemas:\n- ${Object.keys(lookup).join("\n- ")}`;
			throw new Error(message);
		}
		const keywordLocation = `${schemaLocation}/$ref`;
		const result = validate(instance, refSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, evaluated);
		if (!result.valid) errors.push({
			instanceLocation,
			keyword: "$ref",
			keywordLocation,
			error: "A subschema had errors."
		}, ...result.errors);
		if (draft === "4" || draft === "7") return {
			valid: errors.length === 0,
			errors
		};
	}
	if (Array.isArray($type)) {
		let length = $type.length;
		let valid = false;
		for (let i = 0; i < length; i++) if (instanceType === $type[i] || $type[i] === "integer" && instanceType === "number" && instance % 1 === 0 && instance === instance) {
			valid = true;
			break;
		}
		if (!valid) errors.push({
			instanceLocation,
			keyword: "type",
			keywordLocation: `${schemaLocation}/type`,
			error: `Instance type "${instanceType}" is invalid. Expected "${$type.join("\", \"")}".`
		});
	} else if ($type === "integer") {
		if (instanceType !== "number" || instance % 1 || instance !== instance) errors.push({
			instanceLocation,
			keyword: "type",
			keywordLocation: `${schemaLocation}/type`,
			error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
		});
	} else if ($type !== void 0 && instanceType !== $type) errors.push({
		instanceLocation,
		keyword: "type",
		keywordLocation: `${schemaLocation}/type`,
		error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
	});
	if ($const !== void 0) {
		if (instanceType === "object" || instanceType === "array") {
			if (!deepCompareStrict(instance, $const)) errors.push({
				instanceLocation,
				keyword: "const",
				keywordLocation: `${schemaLocation}/const`,
				error: `Instance does not match ${JSON.stringify($const)}.`
			});
		} else if (instance !== $const) errors.push({
			instanceLocation,
			keyword: "const",
			keywordLocation: `${schemaLocation}/const`,
			error: `Instance does not match ${JSON.stringify($const)}.`
		});
	}
	if ($enum !== void 0) {
		if (instanceType === "object" || instanceType === "array") {
			if (!$enum.some((value) => deepCompareStrict(instance, value))) errors.push({
				instanceLocation,
				keyword: "enum",
				keywordLocation: `${schemaLocation}/enum`,
				error: `Instance does not match any of ${JSON.stringify($enum)}.`
			});
		} else if (!$enum.some((value) => instance === value)) errors.push({
			instanceLocation,
			keyword: "enum",
			keywordLocation: `${schemaLocation}/enum`,
			error: `Instance does not match any of ${JSON.stringify($enum)}.`
		});
	}
	if ($not !== void 0) {
		const keywordLocation = `${schemaLocation}/not`;
		if (validate(instance, $not, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation).valid) errors.push({
			instanceLocation,
			keyword: "not",
			keywordLocation,
			error: "Instance matched \"not\" schema."
		});
	}
	let subEvaluateds = [];
	if ($anyOf !== void 0) {
		const keywordLocation = `${schemaLocation}/anyOf`;
		const errorsLength = errors.length;
		let anyValid = false;
		for (const [i, subSchema] of $anyOf.entries()) {
			const subEvaluated = Object.create(evaluated);
			const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			anyValid = anyValid || result.valid;
			if (result.valid) subEvaluateds.push(subEvaluated);
		}
		if (anyValid) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "anyOf",
			keywordLocation,
			error: "Instance does not match any subschemas."
		});
	}
	if ($allOf !== void 0) {
		const keywordLocation = `${schemaLocation}/allOf`;
		const errorsLength = errors.length;
		let allValid = true;
		for (const [i, subSchema] of $allOf.entries()) {
			const subEvaluated = Object.create(evaluated);
			const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			allValid = allValid && result.valid;
			if (result.valid) subEvaluateds.push(subEvaluated);
		}
		if (allValid) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "allOf",
			keywordLocation,
			error: `Instance does not match every subschema.`
		});
	}
	if ($oneOf !== void 0) {
		const keywordLocation = `${schemaLocation}/oneOf`;
		const errorsLength = errors.length;
		const matches = $oneOf.filter((subSchema, i) => {
			const subEvaluated = Object.create(evaluated);
			const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			if (result.valid) subEvaluateds.push(subEvaluated);
			return result.valid;
		}).length;
		if (matches === 1) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "oneOf",
			keywordLocation,
			error: `Instance does not match exactly one subschema (${matches} matches).`
		});
	}
	if (instanceType === "object" || instanceType === "array") Object.assign(evaluated, ...subEvaluateds);
	if ($if !== void 0) {
		const keywordLocation = `${schemaLocation}/if`;
		const ifEvaluated = Object.create(null);
		if (validate(instance, $if, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, ifEvaluated).valid) {
			Object.assign(evaluated, ifEvaluated);
			if ($then !== void 0) {
				const thenResult = validate(instance, $then, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/then`, evaluated);
				if (!thenResult.valid) errors.push({
					instanceLocation,
					keyword: "if",
					keywordLocation,
					error: `Instance does not match "then" schema.`
				}, ...thenResult.errors);
			}
		} else if ($else !== void 0) {
			const elseResult = validate(instance, $else, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/else`, evaluated);
			if (!elseResult.valid) errors.push({
				instanceLocation,
				keyword: "if",
				keywordLocation,
				error: `Instance does not match "else" schema.`
			}, ...elseResult.errors);
		}
	}
	if (instanceType === "object") {
		if ($required !== void 0) {
			for (const key of $required) if (!hasOwnProperty(instance, key)) errors.push({
				instanceLocation,
				keyword: "required",
				keywordLocation: `${schemaLocation}/required`,
				error: `Instance does not have required property "${key}".`
			});
		}
		const keys = Object.keys(instance);
		if ($minProperties !== void 0 && keys.length < $minProperties) errors.push({
			instanceLocation,
			keyword: "minProperties",
			keywordLocation: `${schemaLocation}/minProperties`,
			error: `Instance does not have at least ${$minProperties} properties.`
		});
		if ($maxProperties !== void 0 && keys.length > $maxProperties) errors.push({
			instanceLocation,
			keyword: "maxProperties",
			keywordLocation: `${schemaLocation}/maxProperties`,
			error: `Instance does not have at least ${$maxProperties} properties.`
		});
		if ($propertyNames !== void 0) {
			const keywordLocation = `${schemaLocation}/propertyNames`;
			for (const key in instance) {
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate(key, $propertyNames, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "propertyNames",
					keywordLocation,
					error: `Property name "${key}" does not match schema.`
				}, ...result.errors);
			}
		}
		if ($dependentRequired !== void 0) {
			const keywordLocation = `${schemaLocation}/dependantRequired`;
			for (const key in $dependentRequired) if (hasOwnProperty(instance, key)) {
				const required = $dependentRequired[key];
				for (const dependantKey of required) if (!hasOwnProperty(instance, dependantKey)) errors.push({
					instanceLocation,
					keyword: "dependentRequired",
					keywordLocation,
					error: `Instance has "${key}" but does not have "${dependantKey}".`
				});
			}
		}
		if ($dependentSchemas !== void 0) for (const [key, dependentSchema] of Object.entries($dependentSchemas)) {
			const keywordLocation = `${schemaLocation}/dependentSchemas`;
			if (hasOwnProperty(instance, key)) {
				const result = validate(instance, dependentSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`, evaluated);
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "dependentSchemas",
					keywordLocation,
					error: `Instance has "${key}" but does not match dependant schema.`
				}, ...result.errors);
			}
		}
		if ($dependencies !== void 0) {
			const keywordLocation = `${schemaLocation}/dependencies`;
			for (const key in $dependencies) if (hasOwnProperty(instance, key)) {
				const propsOrSchema = $dependencies[key];
				if (Array.isArray(propsOrSchema)) {
					for (const dependantKey of propsOrSchema) if (!hasOwnProperty(instance, dependantKey)) errors.push({
						instanceLocation,
						keyword: "dependencies",
						keywordLocation,
						error: `Instance has "${key}" but does not have "${dependantKey}".`
					});
				} else {
					const result = validate(instance, propsOrSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`);
					if (!result.valid) errors.push({
						instanceLocation,
						keyword: "dependencies",
						keywordLocation,
						error: `Instance has "${key}" but does not match dependant schema.`
					}, ...result.errors);
				}
			}
		}
		const thisEvaluated = Object.create(null);
		let stop = false;
		if ($properties !== void 0) {
			const keywordLocation = `${schemaLocation}/properties`;
			for (const [key, propertySchema] of Object.entries($properties)) {
				if (!hasOwnProperty(instance, key)) continue;
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate(instance[key], propertySchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(key)}`);
				thisEvaluated[key] = true;
				if (result.valid) evaluated[key] = true;
				else {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "properties",
						keywordLocation,
						error: `Property "${key}" does not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
		}
		if (!stop && $patternProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/patternProperties`;
			for (const [pattern, subSchema] of Object.entries($patternProperties)) {
				const regex = new RegExp(pattern, "u");
				for (const key in instance) {
					if (!regex.test(key)) continue;
					const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
					const result = validate(instance[key], subSchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(pattern)}`);
					thisEvaluated[key] = true;
					if (result.valid) evaluated[key] = true;
					else {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "patternProperties",
							keywordLocation,
							error: `Property "${key}" matches pattern "${pattern}" but does not match associated schema.`
						}, ...result.errors);
					}
				}
			}
		}
		if (!stop && $additionalProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/additionalProperties`;
			for (const key in instance) {
				if (thisEvaluated[key]) continue;
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate(instance[key], $additionalProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (result.valid) evaluated[key] = true;
				else {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "additionalProperties",
						keywordLocation,
						error: `Property "${key}" does not match additional properties schema.`
					}, ...result.errors);
				}
			}
		} else if (!stop && $unevaluatedProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/unevaluatedProperties`;
			for (const key in instance) if (!evaluated[key]) {
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate(instance[key], $unevaluatedProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (result.valid) evaluated[key] = true;
				else errors.push({
					instanceLocation,
					keyword: "unevaluatedProperties",
					keywordLocation,
					error: `Property "${key}" does not match unevaluated properties schema.`
				}, ...result.errors);
			}
		}
	} else if (instanceType === "array") {
		if ($maxItems !== void 0 && instance.length > $maxItems) errors.push({
			instanceLocation,
			keyword: "maxItems",
			keywordLocation: `${schemaLocation}/maxItems`,
			error: `Array has too many items (${instance.length} > ${$maxItems}).`
		});
		if ($minItems !== void 0 && instance.length < $minItems) errors.push({
			instanceLocation,
			keyword: "minItems",
			keywordLocation: `${schemaLocation}/minItems`,
			error: `Array has too few items (${instance.length} < ${$minItems}).`
		});
		const length = instance.length;
		let i = 0;
		let stop = false;
		if ($prefixItems !== void 0) {
			const keywordLocation = `${schemaLocation}/prefixItems`;
			const length2 = Math.min($prefixItems.length, length);
			for (; i < length2; i++) {
				const result = validate(instance[i], $prefixItems[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
				evaluated[i] = true;
				if (!result.valid) {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "prefixItems",
						keywordLocation,
						error: `Items did not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
		}
		if ($items !== void 0) {
			const keywordLocation = `${schemaLocation}/items`;
			if (Array.isArray($items)) {
				const length2 = Math.min($items.length, length);
				for (; i < length2; i++) {
					const result = validate(instance[i], $items[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
					evaluated[i] = true;
					if (!result.valid) {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "items",
							keywordLocation,
							error: `Items did not match schema.`
						}, ...result.errors);
						if (stop) break;
					}
				}
			} else for (; i < length; i++) {
				const result = validate(instance[i], $items, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
				evaluated[i] = true;
				if (!result.valid) {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "items",
						keywordLocation,
						error: `Items did not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
			if (!stop && $additionalItems !== void 0) {
				const keywordLocation = `${schemaLocation}/additionalItems`;
				for (; i < length; i++) {
					const result = validate(instance[i], $additionalItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
					evaluated[i] = true;
					if (!result.valid) {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "additionalItems",
							keywordLocation,
							error: `Items did not match additional items schema.`
						}, ...result.errors);
					}
				}
			}
		}
		if ($contains !== void 0) {
			if (length === 0 && $minContains === void 0) errors.push({
				instanceLocation,
				keyword: "contains",
				keywordLocation: `${schemaLocation}/contains`,
				error: `Array is empty. It must contain at least one item matching the schema.`
			});
			else if ($minContains !== void 0 && length < $minContains) errors.push({
				instanceLocation,
				keyword: "minContains",
				keywordLocation: `${schemaLocation}/minContains`,
				error: `Array has less items (${length}) than minContains (${$minContains}).`
			});
			else {
				const keywordLocation = `${schemaLocation}/contains`;
				const errorsLength = errors.length;
				let contained = 0;
				for (let j = 0; j < length; j++) {
					const result = validate(instance[j], $contains, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${j}`, keywordLocation);
					if (result.valid) {
						evaluated[j] = true;
						contained++;
					} else errors.push(...result.errors);
				}
				if (contained >= ($minContains || 0)) errors.length = errorsLength;
				if ($minContains === void 0 && contained === 0) errors.splice(errorsLength, 0, {
					instanceLocation,
					keyword: "contains",
					keywordLocation,
					error: `Array does not contain item matching schema.`
				});
				else if ($minContains !== void 0 && contained < $minContains) errors.push({
					instanceLocation,
					keyword: "minContains",
					keywordLocation: `${schemaLocation}/minContains`,
					error: `Array must contain at least ${$minContains} items matching schema. Only ${contained} items were found.`
				});
				else if ($maxContains !== void 0 && contained > $maxContains) errors.push({
					instanceLocation,
					keyword: "maxContains",
					keywordLocation: `${schemaLocation}/maxContains`,
					error: `Array may contain at most ${$maxContains} items matching schema. ${contained} items were found.`
				});
			}
		}
		if (!stop && $unevaluatedItems !== void 0) {
			const keywordLocation = `${schemaLocation}/unevaluatedItems`;
			for (; i < length; i++) {
				if (evaluated[i]) continue;
				const result = validate(instance[i], $unevaluatedItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
				evaluated[i] = true;
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "unevaluatedItems",
					keywordLocation,
					error: `Items did not match unevaluated items schema.`
				}, ...result.errors);
			}
		}
		if ($uniqueItems) for (let j = 0; j < length; j++) {
			const a = instance[j];
			const ao = typeof a === "object" && a !== null;
			for (let k = 0; k < length; k++) {
				if (j === k) continue;
				const b = instance[k];
				if (a === b || ao && typeof b === "object" && b !== null && deepCompareStrict(a, b)) {
					errors.push({
						instanceLocation,
						keyword: "uniqueItems",
						keywordLocation: `${schemaLocation}/uniqueItems`,
						error: `Duplicate items at indexes ${j} and ${k}.`
					});
					j = Number.MAX_SAFE_INTEGER;
					k = Number.MAX_SAFE_INTEGER;
				}
			}
		}
	} else if (instanceType === "number") {
		if (draft === "4") {
			if ($minimum !== void 0 && ($exclusiveMinimum === true && instance <= $minimum || instance < $minimum)) errors.push({
				instanceLocation,
				keyword: "minimum",
				keywordLocation: `${schemaLocation}/minimum`,
				error: `${instance} is less than ${$exclusiveMinimum ? "or equal to " : ""} ${$minimum}.`
			});
			if ($maximum !== void 0 && ($exclusiveMaximum === true && instance >= $maximum || instance > $maximum)) errors.push({
				instanceLocation,
				keyword: "maximum",
				keywordLocation: `${schemaLocation}/maximum`,
				error: `${instance} is greater than ${$exclusiveMaximum ? "or equal to " : ""} ${$maximum}.`
			});
		} else {
			if ($minimum !== void 0 && instance < $minimum) errors.push({
				instanceLocation,
				keyword: "minimum",
				keywordLocation: `${schemaLocation}/minimum`,
				error: `${instance} is less than ${$minimum}.`
			});
			if ($maximum !== void 0 && instance > $maximum) errors.push({
				instanceLocation,
				keyword: "maximum",
				keywordLocation: `${schemaLocation}/maximum`,
				error: `${instance} is greater than ${$maximum}.`
			});
			if ($exclusiveMinimum !== void 0 && instance <= $exclusiveMinimum) errors.push({
				instanceLocation,
				keyword: "exclusiveMinimum",
				keywordLocation: `${schemaLocation}/exclusiveMinimum`,
				error: `${instance} is less than ${$exclusiveMinimum}.`
			});
			if ($exclusiveMaximum !== void 0 && instance >= $exclusiveMaximum) errors.push({
				instanceLocation,
				keyword: "exclusiveMaximum",
				keywordLocation: `${schemaLocation}/exclusiveMaximum`,
				error: `${instance} is greater than or equal to ${$exclusiveMaximum}.`
			});
		}
		if ($multipleOf !== void 0) {
			if (!isMultipleOf(instance, $multipleOf)) errors.push({
				instanceLocation,
				keyword: "multipleOf",
				keywordLocation: `${schemaLocation}/multipleOf`,
				error: `${instance} is not a multiple of ${$multipleOf}.`
			});
		}
	} else if (instanceType === "string") {
		const length = $minLength === void 0 && $maxLength === void 0 ? 0 : ucs2length(instance);
		if ($minLength !== void 0 && length < $minLength) errors.push({
			instanceLocation,
			keyword: "minLength",
			keywordLocation: `${schemaLocation}/minLength`,
			error: `String is too short (${length} < ${$minLength}).`
		});
		if ($maxLength !== void 0 && length > $maxLength) errors.push({
			instanceLocation,
			keyword: "maxLength",
			keywordLocation: `${schemaLocation}/maxLength`,
			error: `String is too long (${length} > ${$maxLength}).`
		});
		if ($pattern !== void 0 && !new RegExp($pattern, "u").test(instance)) errors.push({
			instanceLocation,
			keyword: "pattern",
			keywordLocation: `${schemaLocation}/pattern`,
			error: `String does not match pattern.`
		});
		if ($format !== void 0 && format[$format] && !format[$format](instance)) errors.push({
			instanceLocation,
			keyword: "format",
			keywordLocation: `${schemaLocation}/format`,
			error: `String does not match format "${$format}".`
		});
	}
	return {
		valid: errors.length === 0,
		errors
	};
}
// node_modules/@cfworker/json-schema/dist/esm/validator.js
var Validator = class {
	schema;
	draft;
	shortCircuit;
	lookup;
	constructor(schema, draft = "2019-09", shortCircuit = true) {
		this.schema = schema;
		this.draft = draft;
		this.shortCircuit = shortCircuit;
		this.lookup = dereference(schema);
	}
	validate(instance) {
		return validate(instance, this.schema, this.draft, this.lookup, this.shortCircuit);
	}
	addSchema(schema, id) {
		if (id) schema = {
			...schema,
			$id: id
		};
		dereference(schema, this.lookup);
	}
};
// schema/report.schema.json
var report_schema_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "https://raw.githubusercontent.com/destination-check/postgres-destination-check/main/schema/report.schema.json",
	title: "Report",
	description: "What postgres-destination-check found in one run. Version 1: these names stay, and more may join them.",
	type: "object",
	additionalProperties: false,
	required: [
		"version",
		"tool",
		"name",
		"started_at",
		"duration_ms",
		"event",
		"mode",
		"fail_on",
		"complete",
		"not_reached",
		"missing_shards",
		"shard",
		"files",
		"why_not_dialled",
		"base",
		"outcome",
		"summary",
		"changes",
		"findings",
		"destinations"
	],
	properties: {
		"version": { "const": 1 },
		"tool": {
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "version"],
			"properties": {
				"name": { "type": "string" },
				"version": { "type": "string" }
			}
		},
		"name": {
			"description": "What this check is called: the input `name`.",
			"type": "string"
		},
		"started_at": {
			"description": "ISO 8601, UTC.",
			"type": "string",
			"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"
		},
		"duration_ms": {
			"type": "number",
			"minimum": 0,
			"maximum": 31536e6
		},
		"event": {
			"description": "What started the run: GitHub's event name, or cli.",
			"type": "string"
		},
		"mode": { "enum": ["check", "validate"] },
		"fail_on": {
			"description": "The least severity that makes the run fail.",
			"enum": [
				"error",
				"warning",
				"never"
			]
		},
		"complete": {
			"description": "False when the deadline, an interruption or a bug kept destinations from being checked, or a file could not be read.",
			"type": "boolean"
		},
		"not_reached": {
			"description": "How many destinations the run ended too early for. Where there is one, `outcome` is failed.",
			"type": "integer",
			"minimum": 0
		},
		"missing_shards": {
			"description": "In a report that joins shards: the numbers of those that did not report.",
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1
			}
		},
		"shard": {
			"description": "Which part of a run this is; null for a whole one.",
			"oneOf": [{
				"type": "object",
				"additionalProperties": false,
				"required": [
					"index",
					"of",
					"total",
					"files",
					"files_sha256",
					"run"
				],
				"properties": {
					"index": {
						"type": "integer",
						"minimum": 1,
						"maximum": 256
					},
					"of": {
						"type": "integer",
						"minimum": 1,
						"maximum": 256
					},
					"total": {
						"description": "How many destinations all shards hold together.",
						"type": "integer",
						"minimum": 0,
						"maximum": 1e8
					},
					"files": {
						"description": "The files of the whole run, in their order.",
						"type": "array",
						"items": { "type": "string" }
					},
					"files_sha256": {
						"description": "SHA-256 of the names and texts of these files, as hexadecimal digits: all shards of a run have read the same.",
						"type": "string",
						"pattern": "^[0-9a-f]{64}$"
					},
					"run": {
						"description": "The workflow run that this shard belongs to; null outside of GitHub Actions.",
						"oneOf": [{
							"type": "object",
							"additionalProperties": false,
							"required": [
								"id",
								"attempt",
								"commit"
							],
							"properties": {
								"id": {
									"description": "GITHUB_RUN_ID.",
									"type": "string",
									"pattern": "^[0-9]{1,20}$"
								},
								"attempt": {
									"description": "GITHUB_RUN_ATTEMPT: how often the run was started.",
									"type": "integer",
									"minimum": 1,
									"maximum": 1e6
								},
								"commit": {
									"description": "GITHUB_SHA.",
									"type": "string",
									"pattern": "^[0-9a-f]{40,64}$"
								}
							}
						}, { "type": "null" }]
					}
				}
			}, { "type": "null" }]
		},
		"files": {
			"description": "The destinations files that were read, in their order. What they no longer have is gone.",
			"type": "array",
			"items": { "type": "string" }
		},
		"why_not_dialled": {
			"description": "Why the run as a whole was to dial nothing; null where it was free to.",
			"type": ["string", "null"]
		},
		"base": {
			"description": "What `changed-only` found on the base branch; null where it was not asked for.",
			"oneOf": [{
				"type": "object",
				"additionalProperties": false,
				"required": ["deleted", "unreadable"],
				"properties": {
					"deleted": {
						"description": "Ids that the base branch has in these files, and that none of them has now.",
						"type": "array",
						"items": { "type": "string" }
					},
					"unreadable": {
						"description": "Why everything was checked all the same; null where the base branch could be read.",
						"type": ["string", "null"]
					}
				}
			}, { "type": "null" }]
		},
		"outcome": { "$ref": "#/definitions/status" },
		"summary": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"total",
				"passed",
				"warned",
				"failed",
				"skipped"
			],
			"properties": {
				"total": { "type": "integer" },
				"passed": { "type": "integer" },
				"warned": { "type": "integer" },
				"failed": { "type": "integer" },
				"skipped": { "type": "integer" }
			}
		},
		"changes": {
			"description": "What is different from the report that `previous` named; null where there is none to compare with. What this run could not judge is neither recovered nor solved.",
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"since",
				"failed",
				"other_cause",
				"recovered",
				"removed",
				"new",
				"solved"
			],
			"properties": {
				"since": {
					"description": "When that run began: ISO 8601, UTC.",
					"type": "string"
				},
				"failed": {
					"description": "The ids of those that have begun to fail.",
					"type": "array",
					"items": { "type": "string" }
				},
				"other_cause": {
					"description": "Those that still fail, with other errors.",
					"type": "array",
					"items": { "type": "string" }
				},
				"recovered": {
					"description": "Those that failed, and do no longer.",
					"type": "array",
					"items": { "type": "string" }
				},
				"removed": {
					"description": "Those that failed, and are in no file any more.",
					"type": "array",
					"items": { "type": "string" }
				},
				"new": {
					"description": "Errors and warnings that were not there.",
					"type": "array",
					"items": { "$ref": "#/definitions/change" }
				},
				"solved": {
					"description": "Errors and warnings that are gone.",
					"type": "array",
					"items": { "$ref": "#/definitions/change" }
				}
			}
		},
		"findings": {
			"description": "Those of a file, not of one destination.",
			"type": "array",
			"items": { "$ref": "#/definitions/finding" }
		},
		"destinations": {
			"description": "In the order of the files.",
			"type": "array",
			"items": { "$ref": "#/definitions/destination" }
		}
	},
	definitions: {
		"status": {
			"title": "Status",
			"description": "passed: every check ran, nothing was found. warned: nothing worse than a warning. failed: an error. skipped: not dialled, and `reason` says why.",
			"enum": [
				"passed",
				"warned",
				"failed",
				"skipped"
			]
		},
		"location": {
			"title": "Location",
			"description": "Lines and columns start at 1; columns count UTF-16 code units; end_column is the one after the last.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"file",
				"line",
				"column",
				"end_line",
				"end_column"
			],
			"properties": {
				"file": {
					"description": "From the folder that the check runs in, which is the workspace in a workflow; with forward slashes.",
					"type": "string"
				},
				"line": {
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"type": "integer",
					"minimum": 1
				},
				"end_line": {
					"type": "integer",
					"minimum": 1
				},
				"end_column": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"fix": {
			"title": "Fix",
			"description": "sql and yaml close the finding when applied word for word; shell and text are for what a person or another system has to do.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"text",
				"run_as",
				"database",
				"note",
				"replaces",
				"below",
				"safe"
			],
			"properties": {
				"kind": { "enum": [
					"sql",
					"yaml",
					"shell",
					"text"
				] },
				"text": { "type": "string" },
				"run_as": {
					"description": "For sql: the role that must run it, or `a superuser`.",
					"type": ["string", "null"]
				},
				"database": {
					"description": "For sql: the database to run it in; null where any will do.",
					"type": ["string", "null"]
				},
				"note": {
					"description": "What to know beside it.",
					"type": ["string", "null"]
				},
				"replaces": {
					"description": "For yaml: the lines that `text` replaces. Where end_line is the line before start_line, it goes in before start_line. Null where the file's form leaves no line of its own to change.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": [
						"file",
						"start_line",
						"end_line"
					],
					"properties": {
						"file": { "type": "string" },
						"start_line": {
							"type": "integer",
							"minimum": 1
						},
						"end_line": {
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"below": {
					"description": "The keys that the replaced lines stand below, the outermost first: in a file that has changed since, they still tell the place. Empty where there is none.",
					"type": "array",
					"items": { "type": "string" }
				},
				"safe": {
					"description": "Whether an edit can be made without a look: `--fix` makes these.",
					"type": "boolean"
				}
			}
		},
		"finding": {
			"title": "ReportFinding",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"rule",
				"severity",
				"title",
				"message",
				"why",
				"fix",
				"key",
				"location",
				"excerpt",
				"related",
				"ignored"
			],
			"properties": {
				"rule": {
					"type": "string",
					"pattern": "^[a-z]+/[a-z0-9-]+$"
				},
				"severity": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"title": { "type": "string" },
				"message": {
					"description": "What is wrong.",
					"type": "string"
				},
				"why": {
					"description": "Why it matters.",
					"type": "string"
				},
				"fix": {
					"description": "What to do. Null only for internal/error.",
					"anyOf": [{ "$ref": "#/definitions/fix" }, { "type": "null" }]
				},
				"key": {
					"description": "The key that it is about, from the entry on, as ssh.host_key; empty for the entry itself, from the root of the file for a finding of a file or of text that entries share. It stays where lines move. Null where it is about a stretch of text.",
					"type": ["string", "null"]
				},
				"location": { "$ref": "#/definitions/location" },
				"related": {
					"description": "Other places that have to do with it.",
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["message", "location"],
						"properties": {
							"message": { "type": "string" },
							"location": { "$ref": "#/definitions/location" }
						}
					}
				},
				"excerpt": {
					"description": "The first line of the place, without secrets, comments after it, and what makes it too long. The place is from `start` to `end`, which count UTF-16 code units from 0. Null where the line may show a secret.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": [
						"text",
						"start",
						"end"
					],
					"properties": {
						"text": { "type": "string" },
						"start": {
							"type": "integer",
							"minimum": 0
						},
						"end": {
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"ignored": {
					"description": "Why the team has accepted this finding, and until when; null where it counts.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": ["reason", "until"],
					"properties": {
						"reason": { "type": "string" },
						"until": { "type": ["string", "null"] }
					}
				}
			}
		},
		"certificate": {
			"title": "Certificate",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"subject",
				"issuer",
				"names",
				"valid_from",
				"valid_to",
				"self_signed",
				"fingerprint256"
			],
			"properties": {
				"subject": { "type": "string" },
				"issuer": { "type": "string" },
				"names": {
					"type": "array",
					"items": { "type": "string" }
				},
				"valid_from": { "type": ["string", "null"] },
				"valid_to": { "type": ["string", "null"] },
				"self_signed": { "type": "boolean" },
				"fingerprint256": { "type": "string" }
			}
		},
		"tls": {
			"title": "ReportTls",
			"description": "What was agreed on, and what the certificate was held against.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"protocol",
				"cipher",
				"verified",
				"certificate"
			],
			"properties": {
				"protocol": { "type": "string" },
				"cipher": { "type": "string" },
				"verified": { "enum": [
					"none",
					"ca",
					"full"
				] },
				"certificate": { "anyOf": [{ "$ref": "#/definitions/certificate" }, { "type": "null" }] }
			}
		},
		"privileges": {
			"title": "ReportPrivileges",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"role",
				"superuser",
				"create_on_database",
				"create_in_schemas",
				"reads_information_schema",
				"reads_pg_catalog",
				"reads_password_hashes",
				"password_valid_until"
			],
			"properties": {
				"role": {
					"description": "Whose privileges these are: who acts after the login, or the role that an auditor asks about.",
					"type": "string"
				},
				"superuser": { "type": "boolean" },
				"create_on_database": {
					"description": "What Stitch needs to make its schemas.",
					"type": "boolean"
				},
				"create_in_schemas": {
					"description": "Schemas in which it may create tables; null where that can't be seen.",
					"type": ["array", "null"],
					"items": { "type": "string" }
				},
				"reads_information_schema": {
					"description": "All that PostgreSQL itself lets everyone read there.",
					"type": "boolean"
				},
				"reads_pg_catalog": {
					"description": "All that PostgreSQL itself lets everyone read there.",
					"type": "boolean"
				},
				"reads_password_hashes": {
					"description": "Relations with password hashes that it can read.",
					"type": "array",
					"items": { "type": "string" }
				},
				"password_valid_until": {
					"description": "ISO 8601; null where there is no end, or it can't be seen.",
					"type": ["string", "null"]
				}
			}
		},
		"destination": {
			"title": "ReportDestination",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"display_name",
				"type",
				"status",
				"reason",
				"failing_since",
				"location",
				"target",
				"identity",
				"authentication",
				"tries",
				"duration_ms",
				"stages",
				"bastion",
				"tls",
				"server",
				"privileges",
				"loaded",
				"stitch",
				"findings"
			],
			"properties": {
				"id": { "type": "string" },
				"display_name": { "type": "string" },
				"type": { "enum": [
					"postgresql",
					"heroku",
					"amazon-rds",
					"amazon-aurora",
					"google-cloudsql"
				] },
				"status": { "$ref": "#/definitions/status" },
				"reason": {
					"description": "Why it was not dialled, where no finding that counts says so; null otherwise.",
					"type": ["string", "null"]
				},
				"failing_since": {
					"description": "When the first of the runs began that have found it failing, one after another, as far as `previous` tells: ISO 8601, UTC. It stays where a run could not tell. Null where it does not fail, or where `previous` is not used.",
					"type": ["string", "null"]
				},
				"location": { "$ref": "#/definitions/location" },
				"target": {
					"description": "What the entry names, once variables are read; null where that could not be told.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": [
						"host",
						"port",
						"database",
						"username",
						"bastion"
					],
					"properties": {
						"host": { "type": "string" },
						"port": { "type": "integer" },
						"database": { "type": "string" },
						"username": { "type": "string" },
						"bastion": {
							"description": "host:port of the SSH server in front.",
							"type": ["string", "null"]
						}
					}
				},
				"identity": {
					"description": "How it was proven that the server is the right one.",
					"enum": [
						"certificate-name",
						"certificate",
						"pinned-bastion",
						"channel-binding",
						"none"
					]
				},
				"authentication": {
					"description": "How the server let the user in; null where it did not come to that.",
					"enum": [
						"none",
						"password",
						"md5",
						"scram-sha-256",
						"scram-sha-256-plus",
						null
					]
				},
				"tries": {
					"description": "How many times it was dialled; 0 where it was not.",
					"type": "integer",
					"minimum": 0
				},
				"duration_ms": {
					"description": "Of all stages together.",
					"type": "number",
					"minimum": 0
				},
				"stages": {
					"type": "array",
					"items": {
						"title": "ReportStage",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"name",
							"status",
							"ms",
							"detail"
						],
						"properties": {
							"name": { "enum": [
								"resolve",
								"connect",
								"ssh",
								"tls",
								"login",
								"probe",
								"rehearse"
							] },
							"status": { "enum": [
								"ok",
								"failed",
								"skipped"
							] },
							"ms": {
								"description": "Null for a skipped stage.",
								"type": ["number", "null"]
							},
							"detail": {
								"description": "What was found there.",
								"type": ["string", "null"]
							}
						}
					}
				},
				"bastion": {
					"description": "The SSH server that let us in; null where there is none, or it did not come to that.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": [
						"host_key_type",
						"host_key",
						"pinned"
					],
					"properties": {
						"host_key_type": { "type": "string" },
						"host_key": {
							"description": "SHA256:…, as `ssh-keygen -lf` prints it.",
							"type": "string"
						},
						"pinned": { "type": "boolean" }
					}
				},
				"tls": {
					"description": "As in `server`, and also where a later stage failed.",
					"anyOf": [{ "$ref": "#/definitions/tls" }, { "type": "null" }]
				},
				"server": { "anyOf": [{
					"title": "ReportServer",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"product",
						"version",
						"version_num",
						"end_of_life",
						"encoding",
						"standby",
						"owner",
						"tls"
					],
					"properties": {
						"product": { "type": "string" },
						"version": { "type": "string" },
						"version_num": {
							"description": "180004 for 18.4.",
							"type": "integer"
						},
						"end_of_life": {
							"description": "The day of this major's last release, YYYY-MM-DD; null where it is not known.",
							"type": ["string", "null"]
						},
						"encoding": { "type": ["string", "null"] },
						"standby": { "type": "boolean" },
						"owner": {
							"description": "Who owns the database.",
							"type": ["string", "null"]
						},
						"tls": { "anyOf": [{ "$ref": "#/definitions/tls" }, { "type": "null" }] }
					}
				}, { "type": "null" }] },
				"privileges": {
					"description": "What the user may do; null where it could not be asked.",
					"anyOf": [{ "$ref": "#/definitions/privileges" }, { "type": "null" }]
				},
				"loaded": {
					"description": "The tables that Stitch has loaded; null where they could not be looked at.",
					"anyOf": [{
						"title": "ReportLoaded",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"schemas",
							"tables",
							"not_writable",
							"owners"
						],
						"properties": {
							"schemas": {
								"description": "How many schemas Stitch loads into.",
								"type": "integer"
							},
							"tables": {
								"description": "How many tables it has loaded, `_sdc_rejected` included, without partitions.",
								"type": "integer"
							},
							"not_writable": {
								"description": "How many of them the user can't load into.",
								"type": "integer"
							},
							"owners": {
								"description": "The owners of these tables.",
								"type": "array",
								"items": { "type": "string" }
							}
						}
					}, { "type": "null" }]
				},
				"stitch": {
					"description": "The destination in Stitch, where `stitch` asks about it; null where it was not asked, or not found.",
					"anyOf": [{
						"title": "ReportStitch",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"id",
							"name",
							"paused",
							"paused_at",
							"last_check"
						],
						"properties": {
							"id": { "type": "integer" },
							"name": { "type": "string" },
							"paused": { "type": "boolean" },
							"paused_at": { "type": ["string", "null"] },
							"last_check": {
								"description": "Stitch's own last connection check; null where it has none, or did not give it.",
								"type": ["object", "null"],
								"additionalProperties": false,
								"required": [
									"status",
									"completed_at",
									"message"
								],
								"properties": {
									"status": { "enum": [
										"running",
										"succeeded",
										"failed"
									] },
									"completed_at": { "type": ["string", "null"] },
									"message": { "type": ["string", "null"] }
								}
							}
						}
					}, { "type": "null" }]
				},
				"findings": {
					"type": "array",
					"items": { "$ref": "#/definitions/finding" }
				}
			}
		},
		"change": {
			"title": "ReportChange",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"destination",
				"file",
				"rule",
				"severity"
			],
			"properties": {
				"destination": {
					"description": "Its id; null for a finding of a file.",
					"type": ["string", "null"]
				},
				"file": {
					"description": "For a finding of a file.",
					"type": ["string", "null"]
				},
				"rule": {
					"type": "string",
					"pattern": "^[a-z]+/[a-z0-9-]+$"
				},
				"severity": { "enum": ["error", "warning"] }
			}
		}
	}
};
// src/write.ts
function writeWhole(absolute, text, kind, roots) {
	const folder = openFolder(path.dirname(absolute), roots);
	if (folder.kind !== "folder") return folder;
	try {
		const target = path.join(folder.path, path.basename(absolute));
		const before = lstatSync(target, { throwIfNoEntry: false }) ?? null;
		const refusal = refusalOf(before, kind);
		if (refusal !== null) return refusal;
		if (kind === "edit") accessSync(target, constants.W_OK);
		if (kind === "create") writeNew(target, text, null);
		else replace(target, text, kind === "edit" ? before : null);
		return null;
	} catch (error) {
		return systemRefusal(error);
	} finally {
		closeSync(folder.descriptor);
	}
}
function appendToRunnerFile(absolute, text) {
	let file = null;
	try {
		file = openSync(absolute, constants.O_WRONLY | constants.O_APPEND | noLink | noWait);
		if (!fstatSync(file).isFile()) return { kind: "not-a-file" };
		writeFileSync(file, text);
		return null;
	} catch (error) {
		const { code } = error;
		if (code === "ELOOP") return { kind: "link" };
		return code === "ENOENT" ? { kind: "missing" } : systemRefusal(error);
	} finally {
		if (file !== null) closeSync(file);
	}
}
function unwritableWords(file, refusal, roots) {
	switch (refusal.kind) {
		case "outside": return `${file} was not written: it is outside ${list$1([...roots])}, with symbolic links followed. Choose a folder inside.`;
		case "broken-link": return `${file} was not written: a folder in its path is a symbolic link to nothing. Delete the link, or choose another folder.`;
		case "link": return `${file} was not written: it is a symbolic link. Delete the link, or choose another path.`;
		case "directory": return `${file} was not written: it is a folder. Delete the folder, or choose another path.`;
		case "not-a-file": return `${file} was not written: it is not a regular file. Delete it, or choose another path.`;
		case "exists": return `${file} already exists, and was not overwritten.`;
		case "missing": return `${file} was not written: it no longer exists.`;
		case "system": return `${file} could not be written (${refusal.code}). Choose a folder that this user can write to.`;
	}
}
const noLink = constants.O_NOFOLLOW ?? 0;
const noWait = constants.O_NONBLOCK ?? 0;
const folderOnly = constants.O_DIRECTORY ?? 0;
function openFolder(wanted, roots) {
	const existing = nearestExisting(wanted);
	let folder = null;
	try {
		const real = realPath(existing);
		if (real === null) return { kind: "broken-link" };
		const realRoots = roots.map(realPath).filter((root) => root !== null);
		const isAllowed = (at) => realRoots.some((root) => isInside(at, root));
		if (!isAllowed(real)) return { kind: "outside" };
		folder = opened(real);
		if (!isAllowed(realpathSync.native(folder.path))) return closed(folder, { kind: "outside" });
		for (const name of path.relative(existing, wanted).split(path.sep)) {
			if (name === "") continue;
			const above = folder;
			folder = makeFolder(path.join(above.path, name));
			closeSync(above.descriptor);
		}
		return folder;
	} catch (error) {
		return folder === null ? systemRefusal(error) : closed(folder, systemRefusal(error));
	}
}
function opened(at) {
	const descriptor = openSync(at, constants.O_RDONLY | folderOnly | noLink | noWait);
	const own = `/proc/self/fd/${descriptor}`;
	return {
		kind: "folder",
		descriptor,
		path: existsSync(own) ? own : at
	};
}
function makeFolder(at) {
	try {
		mkdirSync(at);
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
	}
	return opened(at);
}
function closed({ descriptor }, refusal) {
	closeSync(descriptor);
	return refusal;
}
function nearestExisting(at) {
	const above = path.dirname(at);
	return above === at || exists(at) ? at : nearestExisting(above);
}
function exists(at) {
	try {
		lstatSync(at);
		return true;
	} catch {
		return false;
	}
}
function realPath(at) {
	try {
		return realpathSync.native(at);
	} catch {
		return null;
	}
}
function refusalOf(before, kind) {
	if (before === null) return kind === "edit" ? { kind: "missing" } : null;
	if (kind === "create") return { kind: "exists" };
	if (before.isSymbolicLink()) return { kind: "link" };
	if (before.isDirectory()) return { kind: "directory" };
	return before.isFile() ? null : { kind: "not-a-file" };
}
function replace(target, text, like) {
	const unfinished = path.join(path.dirname(target), `.${randomUUID()}.part`);
	writeNew(unfinished, text, like);
	try {
		renameSync(unfinished, target);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw error;
	}
}
function writeNew(target, text, like) {
	const file = openSync(target, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noLink);
	try {
		writeFileSync(file, text);
		if (like !== null) makeLike(file, like);
	} catch (error) {
		rmSync(target, { force: true });
		throw error;
	} finally {
		closeSync(file);
	}
}
function makeLike(file, { mode, uid, gid }) {
	const own = fstatSync(file);
	try {
		if (own.uid !== uid || own.gid !== gid) fchownSync(file, uid, gid);
	} catch {}
	fchmodSync(file, mode & 511);
}
function systemRefusal(error) {
	return {
		kind: "system",
		code: String(error.code ?? "unknown")
	};
}
// src/report/html/page.ts
const markup = Symbol("markup");
function html(parts, ...values) {
	return { [markup]: parts.reduce((text, part, index) => text + written(values[index - 1] ?? null) + part) };
}
function ours(text) {
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
	if (typeof value === "string") return escaped$2(value);
	if (typeof value === "number") return String(value);
	return markup in value ? value[markup] : value.map((piece) => piece[markup]).join("");
}
function escaped$2(text) {
	return printableLines(text).replaceAll(/[&<>"'`=]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
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
mark { background: none; color: inherit; text-decoration: underline wavy currentColor 1px; text-underline-offset: 0.25em; }
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
.overview .cause { display: inline-block; min-width: 14rem; }
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
  .overview tbody th, .overview .cause { min-width: 0; }
  th button::after { content: none; }
  a { text-decoration: none; }
  h2, h3, h4 { break-after: avoid; }
  tr, .finding, .way, figure, .columns { break-inside: avoid; }
}
@page { margin: 16mm; }
`;
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
// src/report/html/destination.ts
const statusWords = {
	passed: "✓ passed",
	warned: "! warned",
	failed: "✕ failed",
	skipped: "– not checked"
};
function statusWord(status, mode) {
	if (status === "skipped" && mode === "validate") return html`<span class="status passed">✓ valid</span>`;
	return html`<span class="status ${status}">${statusWords[status]}</span>`;
}
function articleId(index) {
	return `destination-${index + 1}`;
}
function destinationArticle(destination, index, mode, today) {
	const { id, display_name, status, reason, findings, location, type, tries } = destination;
	const path = pathOf(destination);
	const again = tries > 1 ? `, ${tries} tries` : "";
	return html`<article class="destination" id="${articleId(index)}" aria-labelledby="${articleId(index)}-name">
<header><h3 id="${articleId(index)}-name">${display_name}</h3>${statusWord(status, mode)}
<p class="quiet"><code>${id}</code> · ${type} · ${location.file}, line ${location.line}${again}</p></header>
${reason === null ? null : html`<p>${prose$1(reason)}</p>\n`}${findingList(findings, "h4")}${path === null ? null : pathPicture(path, `${articleId(index)}-way`)}
${stageBars(destination)}
${factLists(destination, today)}
</article>
`;
}
function factLists(destination, today) {
	const { server, tls, bastion, privileges, loaded } = destination;
	const serverFacts = [
		...server === null ? [] : serverFactsOf(server, today),
		...connectionFacts(destination),
		...bastion === null ? [] : bastionFacts(bastion),
		...tls === null ? [] : certificateFacts(tls, today)
	];
	const userFacts = [
		...loginFacts(destination),
		...privileges === null ? [] : privilegeFacts(privileges),
		...loaded === null ? [] : loadedFacts(loaded)
	];
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
const verification = {
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
			verification[verified],
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
	return [...target === null ? [] : [["User", target.username], ["Database", target.database]], ...authentication === null ? [] : [["Login", authentication === "none" ? "nothing: no password was asked for" : authentication]]];
}
function privilegeFacts(privileges) {
	const { role, create_on_database, create_in_schemas, reads_information_schema, reads_pg_catalog, password_valid_until } = privileges;
	return [
		["Privileges of", role],
		["What Stitch needs", ...[
			`${create_on_database ? "has" : "lacks"} CREATE on the database`,
			`${reads_information_schema ? "reads" : "does not read"} all of information_schema`,
			`${reads_pg_catalog ? "reads" : "does not read"} all of pg_catalog`
		]],
		["Beyond that", ...excessWords(privileges)],
		...create_in_schemas === null || create_in_schemas.length === 0 ? [] : [["Creates tables in", some(create_in_schemas)]],
		["Password", password_valid_until === null ? "no expiry is visible" : `valid until ${password_valid_until.slice(0, 10)}`]
	];
}
function loadedFacts(loaded) {
	const { schemas, tables, not_writable, owners } = loaded;
	if (tables === 0) return [["Loaded tables", "none yet"]];
	return [[
		"Loaded tables",
		`${tables} ${tables === 1 ? "table" : "tables"} in ${schemas} ${schemas === 1 ? "schema" : "schemas"}`,
		not_writable === 0 ? "writable" : `${not_writable} not writable`
	], ["Owned by", some(owners)]];
}
function excessWords({ superuser, reads_password_hashes }) {
	const excess = [...superuser ? ["superuser"] : [], ...reads_password_hashes.length > 0 ? [`reads ${reads_password_hashes.join(" and ")}`] : []];
	return excess.length === 0 ? ["nothing"] : excess;
}
function some(names) {
	return names.length <= 10 ? names.join(", ") : `${names.slice(0, 10).join(", ")} and ${names.length - 10} more`;
}
const severityWords = {
	error: "✕ Error",
	warning: "! Warning",
	notice: "i Notice"
};
function findingList(findings, heading) {
	if (findings.length === 0) return null;
	return html`<ul class="findings">${findings.map((each) => item(each, ours(heading)))}</ul>`;
}
function item(finding, heading) {
	const { severity, rule, title, message, why, fix, location, ignored } = finding;
	const place = `${location.file}, line ${location.line}, column ${location.column}`;
	const accepted = ignored === null ? null : html`<p><strong>Ignored${ignored.until === null ? "" : ` until ${ignored.until}`}:</strong> ${ignored.reason}</p>`;
	const remedy = fix === null || ignored !== null ? null : remedied(fix);
	return html`<li class="finding ${ignored === null ? severity : "accepted"}">
<p class="mark">${severityWords[severity]}${ignored === null ? "" : ", ignored"}</p>
<${heading}>${prose$1(title)}</${heading}>
${lineOf(finding)}<p>${prose$1(message)}</p>
${accepted}<p><strong>Why it matters:</strong> ${prose$1(why)}</p>
${remedy}<p class="quiet">${place} · <a href="${rulePage(rule)}"><code>${rule}</code></a></p>
</li>
`;
}
function lineOf({ excerpt, location }) {
	if (excerpt === null) return null;
	const { text, start, end } = excerpt;
	const place = html`<mark>${text.slice(start, Math.max(end, start + 1))}</mark>`;
	return html`<pre><code><span class="quiet">${location.line} │ </span>${text.slice(0, start)}${place}${text.slice(Math.max(end, start + 1))}</code></pre>\n`;
}
function remedied(fix) {
	const [first, ...rest] = fixParts(fix, fixHeading(fix));
	return html`<p><strong>To fix it:</strong> ${prose$1(first?.text ?? "")}</p>\n${rest.map(fixPart)}`;
}
function fixPart({ kind, text }) {
	return kind === "code" ? html`<pre><code>${text}</code></pre>\n` : html`<p>${prose$1(text)}</p>\n`;
}
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
	return html`<tr${status === "failed" ? html` class="stopped"` : null}><th scope="row"><span class="${status}" aria-hidden="true">${marks$2[status]}</span> ${name}</th><td>${found}</td><td class="bar"><svg aria-hidden="true" focusable="false"><rect class="track" width="100%" height="100%" rx="2"/><rect x="${percent(start)}%" width="${Math.max(.5, percent(ms ?? 0))}%" height="100%" rx="2"/></svg></td><td class="number">${duration(ms ?? 0)}</td></tr>`;
}
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
	const label = address === "" ? html`<text x="100" y="31">${name}</text>` : html`<text x="100" y="22">${name}</text><text class="address" x="100" y="40">${shortened$1(address)}</text>`;
	return html`<g class="machine-${index}${isBroken ? " broken" : ""}"><rect width="200" height="52" rx="6"/>${label}</g>`;
}
function lineDrawn({ state, label }, index, across) {
	const middle = across / 2;
	const sideways = state === "broken" ? html`<path class="mark across" d="M${middle - 6} -6l12 12m0-12l-12 12"/>` : html`<path class="mark across" d="M${across - 9} -5l6 5l-6 5"/>`;
	const downwards = state === "broken" ? html`<path class="mark down" d="M-6 18l12 12m0-12l-12 12"/>` : html`<path class="mark down" d="M-5 39l5 6l5-6"/>`;
	return html`<g class="line-${index} ${state}"><path class="line across" d="M3 0H${across - 3}"/><path class="line down" d="M0 3V45"/>${sideways}${downwards}<text class="label">${label}</text></g>`;
}
function shortened$1(text) {
	return text.length <= 30 ? text : `${text.slice(0, 16)}…${text.slice(-13)}`;
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
	const { findings, outcome, started_at, mode } = report;
	const destinations = worstFirst(report.destinations);
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
		". This was tested from the machine that ran the check. Stitch connects from other addresses, with its own SSH key, and may see a different result.</p></footer>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), ours(policy()), headline(report), today, ours(style), outcome, headline(report), counts$1(report), runFacts(report), destinations.length > many ? html` class="many"` : null, section("Errors", wrongList(destinations)), section("Errors in the files", findingList(findings, "h3")), section("Destinations", destinations.length === 0 ? null : overview(destinations, mode, today)), section("Ignored findings", acceptedTable(report)), section("What was not checked", uncheckedParts(report)), section("Each destination", destinations.length === 0 ? null : html`${destinations.map((each, index) => destinationArticle(each, index, mode, today))}`), product.name, report.tool.version, ours(script)));
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
	never: "nothing"
};
function runFacts({ started_at, duration_ms, event, mode, fail_on, complete }) {
	return html`<dl class="facts">${[
		["Started", minute(started_at)],
		["Took", duration(duration_ms)],
		["Started by", event],
		["Checked", modes[mode]],
		["Fails on", failures[fail_on]],
		["Complete", complete ? "yes" : "no"]
	].map(([term = "", words = ""]) => html`<div><dt>${term}</dt><dd>${words}</dd></div>`)}</dl>\n`;
}
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
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
function overview(destinations, mode, today) {
	const heads = columns.map((name) => html`<th scope="col"${name === "Time" ? html` class="number"` : null}>${name}</th>`);
	return html`${controls([...new Set(destinations.map(({ status }) => status))])}
<div class="wide" role="region" aria-label="Table of destinations" tabindex="0">
<table class="overview"><caption>Failures first</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${destinations.map((each, index) => row(each, index, mode, today))}</tbody></table></div>
`;
}
function controls(statuses) {
	return html`<form class="controls" hidden>
<label class="search">Filter by any text<input type="search" autocomplete="off"></label>
<fieldset><legend>Show</legend>${statuses.toSorted((one, other) => statusRank[one] - statusRank[other]).map((status) => html`<label><input type="checkbox" value="${status}" checked>${status}</label>`)}</fieldset>
<output class="quiet"></output>
</form>`;
}
function row(destination, index, mode, today) {
	const { id, display_name, status, server, identity, tries, target, privileges, duration_ms } = destination;
	const tls = destination.tls;
	const isJudged = hasLine(destination);
	const cause = causeOf(destination);
	const support = server === null ? null : supportWords(server, today);
	const encrypted = !isJudged ? "" : tls?.protocol ?? (target?.bastion ? "none, in a tunnel" : "none");
	const user = target === null ? "" : target.username;
	const excess = privileges === null ? "nothing" : excessWords(privileges).join(", ");
	return html`<tr data-status="${status}" data-article="${articleId(index)}"><th scope="row" data-sort="${display_name}"><a href="#${articleId(index)}">${display_name}</a>${display_name === id ? null : html`<br><code>${id}</code>`}</th><td data-sort="${statusRank[status]}">${statusWord(status, mode)}${cause === null ? null : html`<br><span class="cause">${prose$1(cause.finding.title)}${cause.more > 0 ? ` and ${cause.more} more` : ""}</span>`}</td><td>${server === null ? "" : `${server.product} ${server.version}`}${support === null ? null : html`<br><span class="quiet">${support}</span>`}</td><td>${encrypted}</td><td>${tls?.certificate?.valid_to?.slice(0, 10) ?? ""}</td><td>${isJudged ? identityLabels[identity] : ""}</td><td>${user}${excess === "nothing" ? null : html`<br><span class="warning">${excess}</span>`}</td><td class="number" data-sort="${Math.round(duration_ms)}">${tries === 0 ? "" : duration(duration_ms)}</td></tr>
`;
}
function uncheckedParts(report) {
	const { destinations } = report;
	const items = [
		...reasonGroups(destinations).map(({ reason, ids }) => uncheckedItem(ids, reason)),
		...stopped(report).map(({ stage, ids }) => uncheckedItem(ids, `The check stopped while ${stageWords[stage]}; nothing after that was checked.`)),
		...invalid(report).map((ids) => uncheckedItem(ids, "Not connected: the entry has errors.")),
		...crashed(report).map((ids) => uncheckedItem(ids, "The check crashed because of a bug."))
	];
	if (items.length === 0) return html`<p>Every stage of every destination was checked.</p>\n`;
	return html`<ul class="plain">${items}</ul>\n`;
}
function uncheckedItem(ids, words) {
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
function invalid({ destinations }) {
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
const mostLinks = 20;
function wrongList(destinations) {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, { display_name, findings }] of destinations.entries()) {
		const errors = findings.filter(({ severity, ignored }) => severity === "error" && ignored === null);
		for (const { rule, title } of new Map(errors.map((finding) => [finding.rule, finding])).values()) {
			const group = groups.get(rule) ?? {
				title,
				links: [],
				count: 0
			};
			if (++group.count > 1) group.title = ruleTitle(rule);
			if (group.links.length < mostLinks) group.links.push(html`${group.links.length === 0 ? "" : ", "}<a href="#${articleId(index)}">${display_name}</a>`);
			groups.set(rule, group);
		}
	}
	if (groups.size === 0) return null;
	return html`<ul class="wrong">${[...groups.values()].map(wrongItem)}</ul>\n`;
}
function wrongItem({ title, links, count }) {
	const rest = count > links.length ? ` and ${count - links.length} more` : "";
	return html`<li><span class="error" aria-hidden="true">✕</span> <strong>${prose$1(title)}:</strong> ${links}${rest}</li>\n`;
}
function acceptedTable(report) {
	const rows = placedFindings(report).flatMap(({ finding, destination }) => {
		const { ignored, rule, title, severity } = finding;
		if (ignored === null) return [];
		return [html`<tr><th scope="row">${destination?.display_name ?? finding.location.file}</th><td>${prose$1(title)}<br><a href="${rulePage(rule)}"><code>${rule}</code></a></td><td>${severity}</td><td>${ignored.reason}</td><td>${ignored.until ?? "no end"}</td></tr>
`];
	});
	if (rows.length === 0) return null;
	return html`<div class="wide" role="region" aria-label="Table of ignored findings" tabindex="0">
<table><caption>They stay in the file under ignore, and do not count until they end</caption>
<thead><tr><th scope="col">Destination</th><th scope="col">Finding</th><th scope="col">Severity</th><th scope="col">Reason</th><th scope="col">Until</th></tr></thead>
<tbody>
${rows}</tbody></table></div>
`;
}
// src/report/junit.ts
function junitReport(report) {
	const suites = [...fileSuites(report), ...report.destinations.map((each) => suiteOf(each, report))];
	const all = suites.flatMap(({ cases }) => cases);
	const body = suites.map((suite) => suiteElement(suite, report)).join("\n");
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", {
		name: report.tool.name,
		tests: String(all.length),
		failures: String(count(all, "failure")),
		errors: String(count(all, "error")),
		time: seconds(report.duration_ms)
	}, `\n${body}\n`)}\n`;
}
function fileSuites(report) {
	return [...new Set(report.findings.map(({ location }) => location.file))].map((file) => {
		return {
			id: file,
			name: file,
			file,
			ms: 0,
			cases: ruleCases(report.findings.filter(({ location }) => location.file === file), report),
			properties: {}
		};
	});
}
function suiteOf(destination, report) {
	const { id, display_name, reason, duration_ms, findings, server, status, type, identity, location } = destination;
	const notDialled = reason === null ? [] : [{
		name: "connection",
		ms: 0,
		at: location,
		outcome: {
			kind: "skipped",
			title: reason,
			words: ""
		}
	}];
	return {
		id,
		name: display_name,
		file: location.file,
		ms: duration_ms,
		cases: [
			...notDialled,
			...stageCases(destination),
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
function stageCases({ stages, findings, location: at }) {
	const cause = findings.find(({ severity }) => severity === "error")?.rule ?? "";
	return stages.flatMap(({ name, status, ms, detail }) => {
		if (status === "skipped") return [];
		if (status === "ok") return [{
			name,
			ms: ms ?? 0,
			at,
			outcome: {
				kind: "passed",
				words: detail
			}
		}];
		return [{
			name,
			ms: ms ?? 0,
			at,
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
		const ofRule = findings.filter((finding) => finding.rule === rule);
		return {
			name: rule,
			ms: 0,
			at: worstOf(ofRule).location,
			outcome: outcomeOf(ofRule, report)
		};
	});
}
function outcomeOf(findings, { fail_on }) {
	const worst = worstOf(findings);
	const { ignored, severity, rule } = worst;
	const words = findings.map(placedWords).join("\n\n");
	if (ignored !== null) return {
		kind: "skipped",
		title: ignoredWords(ignored),
		words
	};
	const title = findings.length === 1 ? worst.title : `${ruleTitle(rule)} (${findings.length} times)`;
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
function worstOf(findings) {
	return findings.find(({ severity }) => severity === "error") ?? findings[0];
}
function placedWords(finding) {
	const { file, line, column } = finding.location;
	return `${file}:${line}:${column}: ${finding.title}\n\n${findingWords(finding)}`;
}
function suiteElement({ id, name, file, ms, cases, properties }, report) {
	const attributes = {
		name,
		id,
		file,
		tests: String(cases.length),
		failures: String(count(cases, "failure")),
		errors: String(count(cases, "error")),
		skipped: String(count(cases, "skipped")),
		time: seconds(ms),
		timestamp: report.started_at.slice(0, 19)
	};
	const told = Object.entries(properties).map(([key, value]) => element("property", {
		name: key,
		value
	}));
	const parts = [...told.length === 0 ? [] : [element("properties", {}, told.join(""))], ...cases.map((each) => caseElement(each, id))];
	return element("testsuite", attributes, parts.length === 0 ? "" : `\n${parts.join("\n")}\n`);
}
function caseElement({ name, ms, outcome, at }, id) {
	return element("testcase", {
		name,
		classname: id,
		file: at.file,
		line: String(at.line),
		time: seconds(ms)
	}, outcomeElement(outcome, name));
}
function outcomeElement(outcome, type) {
	switch (outcome.kind) {
		case "passed": return outcome.words === null ? "" : element("system-out", {}, escaped$1(outcome.words));
		case "skipped": return element("skipped", { message: outcome.title }, escaped$1(outcome.words));
		default: return element(outcome.kind, {
			message: outcome.title,
			type
		}, escaped$1(outcome.words));
	}
}
function count(cases, kind) {
	return cases.filter(({ outcome }) => outcome.kind === kind).length;
}
function seconds(ms) {
	return (ms / 1e3).toFixed(3);
}
function element(name, attributes, content = "") {
	const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(value)}"`);
	return content === "" ? `<${name}${pairs.join("")}/>` : `<${name}${pairs.join("")}>${content}</${name}>`;
}
function attributeText(text) {
	return escaped$1(text).replaceAll("\n", "&#10;");
}
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
function escaped$1(text) {
	return text.replaceAll(forbidden, "�").replaceAll(/[&<>"'\t\r]/g, (mark) => `&#${mark.codePointAt(0)};`);
}
// src/report/markdown/escape.ts
function escapeMarkdown(text) {
	return asStart(escaped(oneLine(text)));
}
function inline(sentence) {
	return asStart(partsOf(sentence).map(({ isCode, text }) => isCode ? codeSpan(text) : escaped(text)).join(""));
}
function codeSpan(text) {
	const shown = printable(text);
	if (shown.trim() === "" || /\|/.test(shown) || isLiveInCode.test(shown)) return `<code>${escaped(shown)}</code>`;
	const fence = "`".repeat(longestRun(shown, 0) + 1);
	const space = /^[ `]|[ `]$/.test(shown) ? " " : "";
	return `${fence}${space}${shown}${space}${fence}`;
}
function inlineHtml(sentence) {
	return partsOf(sentence).map(({ isCode, text }) => isCode ? `<code>${escapedHtml(text)}</code>` : escapedHtml(text)).join("");
}
function escapeHtml(text) {
	return escapedHtml(oneLine(text));
}
function codeBlock(language, text) {
	const fence = "`".repeat(longestRun(text, 2) + 1);
	return `${fence}${language}\n${printableLines(text)}\n${fence}`;
}
function oneLine(text) {
	return printable(text).replaceAll(/ {2,}/g, " ").trim();
}
function partsOf(sentence) {
	return oneLine(sentence).split(/`([^`]+)`/).map((text, index) => ({
		isCode: index % 2 === 1,
		text
	}));
}
function longestRun(text, least) {
	return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), least);
}
const gap = "";
const comment = "<!-- -->";
function divided(line) {
	return line.replaceAll(live, `$&${gap}`).replaceAll(/\b[0-9a-f]{7,}/gi, (commit) => commit.replaceAll(/.{6}(?=.)/g, `$&${gap}`));
}
const live = /@(?=\S)|#(?=\w)|\$(?=\S|$)|www(?=\.)|:(?=\/\/|[\w+-]+(?::|$))|\bghsa-|(?<=[a-z])(?<!\b(?:iso|sha|utf))-(?=[0-9])/gi;
const isLiveInCode = /@[a-z0-9]|#\d|\$\S.*\$|\bwww\.\w|:[\w+-]+:|:\/\/|\bgh-\d|\bghsa-\w|\b[0-9a-f]{7,40}\b/i;
const marks$1 = /[`*[\]<|~#]|(?<=\])\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9_])|\\(?=[!-/:-@[-`{-~]|$)|&(?=#?\w+;)/g;
const startMarks = /^[>+=:-]|(?<=^\d{1,9})[.)](?= |$)/;
function escaped(line) {
	return divided(line).replaceAll(marks$1, "\\$&").replaceAll(gap, comment);
}
function asStart(line) {
	return line.replace(startMarks, "\\$&");
}
function escapedHtml(line) {
	return divided(line).replaceAll(/[&<>"]/g, (mark) => htmlNames[mark]).replaceAll(gap, comment);
}
const htmlNames = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
// src/report/markdown/finding.ts
function inlineLinks(lineUrl) {
	return {
		place: (location) => placeLink(location, lineUrl),
		rule: (rule) => `[${rule}](${rulePage(rule)})`
	};
}
function placeLink(location, lineUrl) {
	return linked(escapeMarkdown(`${location.file}, line ${location.line}`), lineUrl(location));
}
function linked(text, url) {
	return url === null ? text : `[${text}](${url})`;
}
const marks = {
	passed: "✅",
	warned: "⚠️",
	failed: "❌",
	skipped: "⏭️"
};
const severityMarks = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
const tableHead = "| Status | Destination | Result | Rule | Where |\n| :-: | --- | --- | --- | --- |";
function moreRows(count) {
	return `| | …and ${count} more | | | |`;
}
function fileRow(finding, links) {
	const { rule, title, location, severity } = finding;
	return `| ${severityMarks[severity]} | ${codeSpan(location.file)} | ${inline(title)} | ${links.rule(rule)} | ${links.place(location)} |`;
}
function destinationRow(destination, mode, links) {
	const { status, location, tries } = destination;
	const cause = causeOf(destination);
	const mark = marks[mode === "validate" && status === "skipped" ? cause === null ? "passed" : "warned" : status];
	const where = links.place(cause?.finding.location ?? location);
	const start = `| ${mark} | ${nameOf(destination)} |`;
	if (cause === null) return `${start} ${escapeMarkdown(resultWords(destination, mode))} | | ${where} |`;
	const { title, rule } = cause.finding;
	const more = cause.more > 0 ? ` and ${cause.more} more` : "";
	return `${start} ${inline(title)}${more}${triesWords(tries)} | ${links.rule(rule)} | ${where} |`;
}
function nameOf({ display_name, id }) {
	return display_name === id ? codeSpan(id) : `${bold(display_name)} ${codeSpan(id)}`;
}
function bold(name) {
	return `**${escapeMarkdown(name) || "…"}**`;
}
function findingSection(placed, links) {
	const { finding, destination } = placed;
	const about = destination === null ? "" : `${escapeMarkdown(destination.display_name)}: `;
	return `### ${severityMarks[finding.severity]} ${about}${inline(finding.title)}\n\n${findingBody(placed, links)}`;
}
function failureSection(name, failures, links, isDrawn) {
	const [first, ...others] = failures;
	const more = others.length === 0 ? "" : ` and ${others.length} more`;
	const bodies = failures.map((placed, index) => {
		return (others.length === 0 ? "" : `### ${inline(placed.finding.title)}\n\n`) + findingBody(placed, links, isDrawn && index === 0);
	});
	return folded(`❌ <b>${escapeHtml(name) || "…"}</b>: ${inlineHtml(first?.finding.title ?? "")}${more}`, bodies.join("\n"));
}
function groupSection({ rule, severity, title, why, members }, links) {
	const [only, ...others] = members;
	if (only !== void 0 && others.length === 0) return findingSection(only, links);
	const each = members.map(({ finding, destination }) => {
		const name = destination === null ? codeSpan(finding.location.file) : bold(destination.display_name);
		const fix = finding.fix === null ? "" : `\n\n${fixText(finding.fix)}`;
		return `${name} (${links.place(finding.location)}): ${inline(finding.message)}${fix}\n`;
	});
	return [
		`### ${severityMarks[severity]} ${inline(title)}: ${placesWords(members)}\n`,
		`**Why it matters:** ${inline(why)} ${links.rule(rule)}\n`,
		...each
	].join("\n");
}
function folded(summary, text, isOpen = false) {
	return `<details${isOpen ? " open" : ""}>\n<summary>${summary}</summary>\n\n${text}\n</details>\n`;
}
function findingBody({ finding, destination }, links, isDrawn = false) {
	const { location, rule, message, why, fix } = finding;
	const diagram = isDrawn && destination !== null ? diagramOf(destination, finding) : null;
	return [
		`${inline(message)}\n`,
		`<sub>${links.place(location)} · ${links.rule(rule)}</sub>\n`,
		...diagram === null ? [] : [`${codeBlock("mermaid", diagram)}\n`],
		`**Why it matters:** ${inline(why)}\n`,
		...fix === null ? [] : [`${fixText(fix)}\n`]
	].join("\n");
}
function fixText(fix) {
	return `**To fix it:** ${fixParts(fix, fixHeading(fix)).map((part) => part.kind === "code" ? codeBlock(part.language, part.text) : inline(part.text)).join("\n\n")}`;
}
const hopRules = /^(network|ssh|tls)\//;
function diagramOf(destination, { rule }) {
	const path = pathOf(destination);
	if (path === null || path.lines.length < 2 || !hopRules.test(rule)) return null;
	return path.lines.some(({ state }) => state === "broken") ? flowchart(path) : null;
}
const ids = {
	runner: "runner",
	bastion: "bastion",
	database: "database"
};
const arrows = {
	ok: "-->",
	broken: "--x",
	unreached: "-.->"
};
function flowchart({ machines, lines }) {
	const nodes = machines.map(({ kind, name, address }) => {
		const label = address === "" ? name : `${name}: ${shortened(address)}`;
		return `  ${ids[kind]}["${escapeMermaid(label)}"]`;
	});
	const edges = lines.map(({ state, label }, index) => {
		const [from, to] = [machines[index], machines[index + 1]];
		return `  ${ids[from.kind]} ${arrows[state]}|"${escapeMermaid(label)}"| ${ids[to.kind]}`;
	});
	return [
		"flowchart LR",
		...nodes,
		...edges
	].join("\n");
}
function escapeMermaid(label) {
	return printable(label).replaceAll(/[^A-Za-z0-9 ]/gu, (mark) => `#${mark.codePointAt(0)};`);
}
function shortened(address) {
	return address.length <= 60 ? address : `${address.slice(0, 40)}…${address.slice(-19)}`;
}
// src/report/markdown/markdown.ts
const longestSummary = 9e5;
const mostRows$1 = 25;
const mostSections = 12;
const mostDiagrams = 5;
function markdownReport(report, { mostBytes = longestSummary, lineUrl = () => null } = {}) {
	const files = new Set(placedFindings(report).map(({ finding }) => finding.location.file));
	for (const { location } of report.destinations) files.add(location.file);
	const links = {
		...inlineLinks(lineUrl),
		rule: (rule) => `[${rule}]`
	};
	const definitions = ruleDefinitions(report);
	const page = budget(mostBytes - Buffer.byteLength(definitions));
	page.add(`## ${marks[report.outcome]} ${inline(headline(report))}\n`);
	addChanges(page, report);
	addTable(page, report, files.size > 1 ? links : {
		...links,
		place: lineLink
	});
	addFailures(page, report, links);
	addOthers(page, report, links);
	return page.text() + definitions;
	function lineLink(location) {
		return linked(`line\u00a0${location.line}`, lineUrl(location));
	}
}
function ruleDefinitions(report) {
	const rules = [...new Set(placedFindings(report).map(({ finding }) => finding.rule))].toSorted();
	return rules.length === 0 ? "" : `\n${rules.map((rule) => `[${rule}]: ${rulePage(rule)}\n`).join("")}`;
}
function addChanges(page, report) {
	const heading = changesHeading(report);
	if (heading === null) return;
	page.add(`### ${inline(heading)}\n\n${changeLines(report).map(changeLine).join("\n")}\n`);
}
function changeLine({ status, text }) {
	return `- ${marks[status]} ${inline(text)}`;
}
function addTable(page, report, links) {
	const { destinations, findings, mode } = report;
	const errors = findings.filter(({ severity, ignored }) => severity === "error" && ignored === null);
	const isFolded = destinations.length + errors.length > mostRows$1;
	const failing = destinations.filter(({ status }) => status === "failed");
	const others = worstFirst(destinations).filter(({ status }) => status !== "failed");
	const rowOf = (destination) => destinationRow(destination, mode, links);
	const shown = [...errors.map((finding) => fileRow(finding, links)), ...(isFolded ? failing : [...failing, ...others]).map(rowOf)];
	if (!isFolded && destinations.length > 0) page.add(`${counts$1(report)}.\n`);
	if (shown.length > 0) {
		page.add(tableHead);
		page.addAll(shown, moreRows);
		page.add("");
	}
	if (isFolded && others.length > 0) {
		page.add(`<details${shown.length === 0 ? " open" : ""}>\n<summary>${counts$1(report)}</summary>\n\n${tableHead}`);
		page.addAll(others.map(rowOf), moreRows);
		page.add("\n</details>\n");
	}
	page.addAll(skipGroups(report).map(skipLine), (left) => `…and ${left} more reasons: see the report.\n`);
	const ofBase = baseWords(report);
	if (ofBase !== null) page.add(`${inline(ofBase)}\n`);
}
function skipLine({ reason, ids }) {
	return `${marks.skipped} ${idList(ids, codeSpan)}: ${inline(reason)}\n`;
}
function addFailures(page, report, links) {
	const failures = failuresOf(report);
	const drawn = new Set(failures.filter(hasDiagram).slice(0, mostDiagrams));
	const sections = failures.map((each) => failureSection(each.name, each.errors, links, drawn.has(each)));
	const isFolded = sections.length > mostSections;
	if (isFolded) page.add(`<details>\n<summary>Why, and how to fix each of the ${sections.length} failures</summary>\n`);
	page.addAll(sections, (left) => `…and ${left} more failures: see the report.\n`);
	if (isFolded) page.add("</details>\n");
}
function failuresOf(report) {
	const bySubject = /* @__PURE__ */ new Map();
	for (const placed of placedFindings(report)) {
		const { finding, destination } = placed;
		if (finding.severity !== "error" || finding.ignored !== null) continue;
		const subject = destination ?? finding.location.file;
		const name = destination?.display_name ?? finding.location.file;
		const failure = bySubject.get(subject) ?? {
			name,
			errors: []
		};
		failure.errors.push(placed);
		bySubject.set(subject, failure);
	}
	return [...bySubject.values()];
}
function hasDiagram({ errors: [first] }) {
	return first?.destination ? diagramOf(first.destination, first.finding) !== null : false;
}
function addOthers(page, report, links) {
	const all = placedFindings(report);
	const groups = groupByRule(all);
	const warnings = groups.filter(({ severity }) => severity === "warning");
	const notices = groups.filter(({ severity }) => severity === "notice");
	const ignored = all.filter(({ finding }) => finding.ignored !== null);
	if (warnings.length > 0) {
		const isOpen = report.outcome !== "failed";
		page.add(`<details${isOpen ? " open" : ""}>\n<summary>${severityMarks.warning} ${counted$1(warnings, "warning")}</summary>\n`);
		page.addAll(warnings.map((group) => groupSection(group, links)), (left) => `…and ${left} more rules with warnings: see the report.\n`);
		page.add("</details>\n");
	}
	if (notices.length > 0) page.add(folded(`${severityMarks.notice} ${counted$1(notices, "notice")}`, notices.map(noticeLine).join("")));
	if (ignored.length > 0) {
		page.add(`<details>\n<summary>${ignored.length} ignored</summary>\n`);
		page.addAll(ignored.map(ignoredLine), (left) => `- …and ${left} more`);
		page.add("\n</details>\n");
	}
}
function counted$1(groups, noun) {
	const count = groups.reduce((sum, { members }) => sum + members.length, 0);
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function noticeLine({ rule, title, members }) {
	const names = members.map(({ finding, destination }) => destination?.id ?? finding.location.file);
	return `- ${inline(title)} [${rule}]: ${idList(names, codeSpan)}\n`;
}
function ignoredLine({ finding, destination }) {
	const { rule, title, ignored } = finding;
	const until = ignored?.until ? ` (until ${ignored.until})` : "";
	return `- ${destination === null ? "" : `${escapeMarkdown(destination.display_name)}: `}${inline(title)} [${rule}]: ${escapeMarkdown(`${ignored?.reason}${until}`)}`;
}
function budget(mostBytes) {
	const parts = [];
	let left = mostBytes;
	const add = (part) => {
		const bytes = Buffer.byteLength(part) + 1;
		if (bytes > left) return false;
		parts.push(part);
		left -= bytes;
		return true;
	};
	return {
		add,
		addAll: (items, rest) => {
			const reserve = mostBytes / 4;
			const fits = (item) => Buffer.byteLength(item) < left - reserve;
			const cut = items.findIndex((item) => !(fits(item) && add(item)));
			if (cut !== -1) add(rest(items.length - cut));
		},
		text: () => `${parts.join("\n")}\n`
	};
}
// src/report/sarif.ts
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
function automation({ name }) {
	return name === "destination-check" ? {} : { automationDetails: { id: `${name}/` } };
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
			...automation(report),
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
	return finding.ignored === null ? severityRank[finding.severity] : 3;
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
	const accepted = ignored === null ? "" : `\n\n${ignoredWords(ignored)}.`;
	const changes = fix === null ? [] : changesOf(fix);
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
		partialFingerprints: { "destinationKey/v1": fingerprint },
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
function changesOf({ safe, replaces, text }) {
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
const notificationKinds = {
	"not-checked": "A destination was not checked",
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
		text: markdownReport
	},
	html: {
		file: "report.html",
		text: htmlReport
	}
};
function jsonReport(report) {
	return printableJson(report);
}
function writeReports(report, names, { folder, from, roots }) {
	const written = {
		paths: {},
		failures: []
	};
	for (const name of names) {
		const file = path.join(folder, forms[name].file);
		const failure = writeForm(report, name, path.resolve(from, file), roots);
		if (failure === null) written.paths[name] = file;
		else written.failures.push({
			file,
			...failure
		});
	}
	return written;
}
function writeForm(report, name, absolute, roots) {
	try {
		const refusal = writeWhole(absolute, forms[name].text(report), "replace", roots);
		return refusal && { refusal };
	} catch (error) {
		return { crash: crashSentence(error) };
	}
}
function unwrittenWords(failure, { roots }) {
	if ("crash" in failure) return `${failure.file} could not be written. ${failure.crash}`;
	return unwritableWords(failure.file, failure.refusal, roots);
}
const largest = 67108864;
async function readReportFile(absolute, { workspace, confined, runnerTemp }) {
	const own = [workspace, ...runnerTemp === void 0 ? [] : [runnerTemp]].find((folder) => isInside(absolute, folder));
	const read = await readText(absolute, own ?? (confined ? workspace : path.dirname(absolute)), largest);
	if (read.kind === "unreadable") return {
		kind: "unusable",
		isMissing: read.reason.kind === "missing",
		reason: unreadableWords(read.reason)
	};
	return {
		kind: "read",
		content: parsed(read.text),
		bytes: Buffer.byteLength(read.text)
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function isReport(content) {
	return isValid$1(report_schema_default, content);
}
function isComparable(content) {
	return isValid$1(comparableSchema(), content);
}
function comparableSchema() {
	const { properties, definitions } = report_schema_default;
	const { finding, destination, location } = definitions;
	const text = { type: "string" };
	const found = {
		rule: finding.properties.rule,
		severity: finding.properties.severity,
		ignored: { type: ["object", "null"] }
	};
	const { id, status, tries } = destination.properties;
	const ofDestination = object({
		id,
		status,
		tries,
		stages: list(object({
			name: text,
			status: text
		})),
		findings: list(object(found))
	});
	return {
		...object({
			version: properties.version,
			started_at: text,
			findings: list(object({
				...found,
				location: object({ file: location.properties.file })
			})),
			destinations: list({
				...ofDestination,
				properties: {
					...ofDestination.properties,
					failing_since: { type: ["string", "null"] }
				}
			})
		}),
		definitions
	};
}
function object(properties) {
	return {
		type: "object",
		required: Object.keys(properties),
		properties
	};
}
function list(items) {
	return {
		type: "array",
		items
	};
}
function isValid$1(schema, content) {
	return new Validator(schema, "7", true).validate(content).valid;
}
// src/report/changes.ts
async function readPrevious(absolute, folders) {
	const read = await readReportFile(absolute, folders);
	if (read.kind === "unusable") return read.isMissing ? { kind: "missing" } : {
		kind: "unusable",
		reason: read.reason
	};
	const report = read.content;
	if (!isComparable(report)) return {
		kind: "unusable",
		reason: "is not a report of this program"
	};
	const snapshot = snapshotOf(report);
	const at = timeOrNull(snapshot.at);
	if (at === null) return {
		kind: "unusable",
		reason: "does not say when it was made"
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
	if (previous.kind === "missing") return `previous: ${file} does not exist yet. The next run can compare with this run's report.json.`;
	return `previous: ${file} was not used, because it ${previous.reason}. This report does not show what has changed.`;
}
function withChanges(report, previous, only) {
	const { after, changes } = compare(previous.kind === "read" ? previous.snapshot : {
		at: report.started_at,
		subjects: /* @__PURE__ */ new Map()
	}, report, goneFromRun(report, only));
	const destinations = report.destinations.map((each) => {
		const { since = null } = after.subjects.get(keyOf(destinationSubject(each))) ?? {};
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
		...gathered("failed", failed, (ids, one) => `${ids} ${one ? "has" : "have"} started to fail.`),
		...changed.map((each) => line("failed", each, "fails for a new reason, and has been failing since")),
		...still.map((each) => line("failed", each, "has been failing since")),
		...unknown.map((each) => line("skipped", each, "was not checked in this run, and had been failing since")),
		...gathered("passed", recovered, (ids, one) => `${ids} ${one ? "has" : "have"} recovered.`),
		...gathered("passed", removed, (ids, one) => `${ids} failed before, and ${one ? "has" : "have"} been removed.`)
	];
	if (lines.length === 0) return [{
		status: "passed",
		text: "No destination has started to fail or recovered."
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
			text: `${oneLine$1(display_name, 100)} ${words} ${since}.`
		};
	}
}
function gathered(status, ids, words) {
	if (ids.length === 0) return [];
	return [{
		status,
		text: words(idList(ids.map((id) => oneLine$1(id, 100))), ids.length === 1)
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
// src/text/prose.ts
const colourfulLogs = [
	"GITHUB_ACTIONS",
	"GITLAB_CI",
	"CIRCLECI",
	"BITBUCKET_BUILD_NUMBER",
	"TF_BUILD",
	"BUILDKITE",
	"TRAVIS",
	"DRONE",
	"APPVEYOR",
	"TEAMCITY_VERSION"
];
function hasColours(environment, isTerminal) {
	const { NO_COLOR: no = "", FORCE_COLOR: force = "", TERM: terminal } = environment;
	if (no !== "") return false;
	if (force !== "") return force !== "0" && force !== "false";
	if (isTerminal) return terminal !== "dumb";
	return colourfulLogs.some((name) => (environment[name] ?? "") !== "");
}
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
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/gu;
function columnsOf(text) {
	return text.replaceAll(wide, "ww").replaceAll(/\p{Mn}/gu, "").length;
}
// src/report/terminal/destinations.ts
const statusMark = {
	passed: ["✔", "green"],
	warned: ["!", "yellow"],
	failed: ["✖", "red"],
	skipped: ["-", "dim"]
};
function isValid({ mode }, status) {
	return mode === "validate" && status === "skipped";
}
const mostRows = 25;
function destinationTable(report, paint, width) {
	const destinations = worstFirst(report.destinations);
	const isShort = destinations.length <= mostRows;
	const isListed = (each) => isShort || !isSound(each, report);
	const listed = destinations.filter(isListed);
	const passed = destinations.filter((each) => !isListed(each));
	const rows = listed.map((destination) => rowOf(destination, report));
	const columns = fitting(rows.map(({ cells }) => cells), width);
	return [...rows.map(({ mark: status, cells }) => {
		const [mark, style] = statusMark[status];
		const shown = columns.map(({ column, width: most }) => shortened$2(cells[column], most).padEnd(most));
		return `${paint(style, mark)} ${shown.join("  ").trimEnd()}`;
	}), ...passed.length === 0 ? [] : [passedLine(report, passed, paint, width)]].join("\n");
}
function isSound(destination, report) {
	const { status } = destination;
	return status === "passed" || isValid(report, status) && causeOf(destination) === null;
}
function passedLine({ mode }, passed, paint, width) {
	const ids = passed.map(({ id }) => oneLine$1(id, 60));
	const [first, rest] = hanging(`${passed.length} ${mode === "validate" ? "valid" : "passed"}: ${idList(ids)}`, 2, width);
	const [mark, style] = statusMark.passed;
	return [`${paint(style, mark)} ${first}`, ...rest].join("\n");
}
function rowOf(destination, report) {
	const { display_name, status, tries, duration_ms } = destination;
	const cause = causeOf(destination);
	const valid = isValid(report, status);
	const words = valid ? "" : resultWords(destination, report.mode).replace("\xA0", " ");
	return {
		mark: valid ? cause === null ? "passed" : "warned" : status,
		cells: [
			printable(display_name),
			valid ? "valid" : status,
			printable(cause === null ? words : `${cause.finding.title}${triesWords(tries)}`),
			duration_ms > 0 ? duration(duration_ms) : ""
		]
	};
}
const leastName = 16;
function fitting(rows, width) {
	const widest = [
		0,
		1,
		2,
		3
	].map((column) => rows.reduce((most, row) => Math.max(most, row[column].length), 0));
	const name = Math.min(widest[0], leastName);
	const room = (others) => width - others.reduce((sum, column) => sum + 2 + widest[column], 2);
	const others = room([
		1,
		2,
		3
	]) >= widest[0] ? [
		1,
		2,
		3
	] : [1, 2];
	widest[0] = Math.min(widest[0], Math.max(name, room(others)));
	if (others.length === 2) widest[2] = Math.max(1, Math.min(widest[2], room([1]) - 2 - widest[0]));
	return [0, ...others].map((column) => ({
		column,
		width: widest[column]
	}));
}
function connectionLines({ destinations }, width) {
	return destinations.flatMap((destination) => [...wrapped(`${destination.display_name}: ${wayOf(destination)}`, "", 2, width), ...destination.stages.filter(({ status, detail }) => status !== "skipped" || detail !== null).flatMap((stage) => wrapped(seenAt(stage, destination), stageHead(stage), headWidth, width))]);
}
const headWidth = 30;
function wayOf({ target, reason, stages, tries }) {
	const notConnected = `not connected${reason === null ? ": its entry has errors." : `. ${reason}`}`;
	if (target === null) return notConnected;
	const { host, port, database, username, bastion } = target;
	const through = bastion === null ? "" : `, through ${bastion}`;
	const after = tries > 1 ? `; the last of ${tries} tries` : "";
	const way = `${username} at ${host}:${port}, database ${database}${through}`;
	return stages.some(({ status }) => status !== "skipped") ? `${way}${after}` : `${way}; ${notConnected}`;
}
function stageHead({ name, status, ms }) {
	return `  ${name.padEnd(8)}  ${status.padEnd(7)}  ${(ms === null ? "" : duration(ms)).padStart(7)}  `;
}
function seenAt({ name, status, detail }, { target, tls, bastion }) {
	if (name === "connect" && target !== null) {
		const { host, port } = target;
		return target.bastion ?? `${host}:${port}`;
	}
	if (status === "ok" && name === "tls" && tls !== null) return `${detail ?? tls.protocol}, ${tls.verified === "none" ? "not verified" : `verified (${tls.verified})`}`;
	if (name === "ssh" && bastion !== null && detail !== null) return `${bastion.host_key_type}, ${detail}`;
	return detail ?? "";
}
function wrapped(text, head, indent, width) {
	const [first, rest] = hanging(printable(text), indent, width);
	return [`${head}${first}`.trimEnd(), ...rest];
}
// src/report/terminal/terminal.ts
const severityStyle = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
function terminalReport(report, { colour, width }) {
	const paint = painter(colour);
	const all = placedFindings(report);
	return `${[
		...groupByRule(all, likeness).map((group) => groupBlock(group, paint, width)),
		...all.filter(({ finding }) => finding.ignored !== null).map((placed) => findingBlock(placed, paint, width)),
		...report.destinations.length > 0 ? [destinationTable(report, paint, width)] : [],
		...skipGroups(report).map((group) => skipBlock(group, paint, width)),
		...changesBlock(report, paint, width),
		...[baseWords(report)].filter((words) => words !== null).map((words) => prose(words, 0, width).join("\n")),
		closingLine(report, paint, width)
	].join("\n\n")}\n`;
}
function terminalProblems(report, { colour, width }) {
	const paint = painter(colour);
	const isUnchecked = report.outcome === "skipped" && report.mode === "check";
	const blocks = [...groupByRule(placedFindings(report), likeness).filter(({ severity }) => severity !== "notice").map((group) => groupBlock(group, paint, width)), ...exitStatus(report) !== 0 || isUnchecked ? [headlineLines(report, paint, width)] : []];
	return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
function headlineLines(report, paint, width) {
	return painted("bold", prose(headline(report), 0, width), paint).join("\n");
}
function closingLine(report, paint, width) {
	const parts = countParts(report);
	const sum = [...parts.length > 1 ? [parts.join(", ")] : [], duration(report.duration_ms)].join("; ");
	const [mark, style] = statusMark[outcomeShown(report)];
	const [first, rest] = hanging(`${headline(report)} (${sum})`, 2, width);
	return [`${paint(style, mark)} ${paint("bold", first)}`, ...painted("bold", rest, paint)].join("\n");
}
function outcomeShown(report) {
	if (exitStatus(report) !== 0) return "failed";
	return isValid(report, report.outcome) ? "passed" : report.outcome;
}
function findingBlock({ finding, destination }, paint, width) {
	const { rule, ignored, message, why, fix } = finding;
	const head = headLines({
		finding,
		destination
	}, ` [${rule}]`, paint, width);
	if (ignored !== null) {
		const until = ignored.until === null ? "" : ` (until ${ignored.until})`;
		return [...head, ...prose(`Ignored${until}: ${ignored.reason}`, 2, width)].join("\n");
	}
	return [...[
		...head,
		...excerptLines(finding, paint, width),
		...prose(message, 2, width),
		...labelled("Why", why, paint, width)
	], ...fix === null ? [] : fixLines(fix, "", paint, width)].join("\n");
}
function excerptLines({ excerpt, location, severity }, paint, width) {
	if (excerpt === null) return [];
	const number = `  ${location.line} | `;
	const room = width - number.length;
	const [before, place] = [excerpt.text.slice(0, excerpt.start), excerpt.text.slice(excerpt.start, excerpt.end)];
	const carets = "^".repeat(Math.max(1, columnsOf(place)));
	const below = `${" ".repeat(number.length - 2)}| ${" ".repeat(columnsOf(before))}`;
	if (columnsOf(excerpt.text) > room) return [];
	return [paint("dim", number) + excerpt.text, paint("dim", below) + paint(severityStyle[severity], carets)];
}
function headLines({ finding, destination }, end, paint, width) {
	const { location, severity, title, ignored } = finding;
	const place = `${printable(location.file)}:${location.line}:${location.column}`;
	const about = destination === null ? "" : `${printable(destination.display_name)}: `;
	const [level, style] = ignored === null ? [severity, severityStyle[severity]] : [`${severity}, ignored`, "dim"];
	const [first, rest] = hanging(`${place}: ${level}: ${about}${title}${end}`, 2, width);
	const start = `${place}: ${level}:`;
	const paintedStart = `${paint("bold", place)}: ${paint(style, level)}:`;
	return [first.startsWith(start) ? paintedStart + first.slice(start.length) : first, ...rest];
}
function likeness({ severity, title, why }) {
	return severity === "notice" ? "" : `${withoutNames(title)}\n${why}`;
}
function withoutNames(text) {
	return text.replaceAll(/`[^`]*`|\d+/g, "");
}
const mostExcerpts = 2;
const mostFixes = 3;
function groupBlock(group, paint, width) {
	const { rule, severity, why, members } = group;
	const [only, ...others] = members;
	if (only !== void 0 && others.length === 0) return findingBlock(only, paint, width);
	if (severity === "notice") return noticeBlock(group, paint, width);
	const isOneMessage = distinct(members, ({ message }) => withoutNames(message)).length === 1;
	const fixes = distinct(members, ({ fix }) => fix === null ? "" : remedyWords(fix));
	const isOneFix = fixes.length === 1;
	const left = fixes.length - mostFixes;
	return [
		...members.flatMap((member) => [
			...headLines(member, "", paint, width),
			...members.length <= mostExcerpts ? excerptLines(member.finding, paint, width) : [],
			...isOneMessage ? [] : prose(member.finding.message, 2, width)
		]),
		...prose(`[${rule}]${isOneMessage ? ` ${exampleOf(members)}` : ""}`, 2, width),
		...labelled("Why", why, paint, width),
		...fixes.slice(0, mostFixes).flatMap(({ finding: { fix }, destination }) => fix === null ? [] : fixLines(fix, isOneFix || destination === null ? "" : `${destination.display_name}: `, paint, width)),
		...left > 0 ? prose(`…and ${left} more fixes like these: \`--only ID\` prints those of one destination.`, 7, width) : []
	].join("\n");
}
function exampleOf(members) {
	const [first] = members;
	return `${distinct(members, ({ message }) => message).length === 1 || !first?.destination ? "" : `${first.destination.display_name}: `}${first?.finding.message ?? ""}`;
}
function distinct(members, keyOf) {
	const values = /* @__PURE__ */ new Map();
	for (const member of members) {
		const value = keyOf(member.finding);
		if (!values.has(value)) values.set(value, member);
	}
	return [...values.values()];
}
function noticeBlock({ rule, title, members }, paint, width) {
	const ids = members.map(({ finding, destination }) => destination?.id ?? finding.location.file);
	const [first, rest] = hanging(`notice: ${`${title}, for ${ids.length} destinations: ${idList(ids)} [${rule}]`}`, 2, width);
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
function fixLines(fix, about, paint, width) {
	const [first, ...rest] = fixParts(fix, fixHeading(fix));
	const lines = rest.flatMap((part) => part.kind === "prose" ? prose(part.text, 7, width) : part.text.split("\n").map((line) => `         ${paint("green", printable(line))}`));
	return [...labelled("Fix", about + (first?.text ?? ""), paint, width), ...lines];
}
function labelled(label, text, paint, width) {
	const [first, rest] = hanging(text, 7, width);
	return [`  ${paint("dim", label.padEnd(3))}  ${first}`, ...rest];
}
function painted(style, lines, paint) {
	return lines.map((line) => paint(style, line));
}
// src/sharding.ts
async function plan({ files, only, shards, deadlineMs }, host) {
	const { entries, problems } = await readInTime(files, host, AbortSignal.any([host.interrupted, AbortSignal.timeout(deadlineMs)]), () => ({
		kind: "deadline",
		ms: deadlineMs
	}));
	const choice = chosenEntries(only, entries, problems);
	const count = shards ?? shardCount(choice.kind === "chosen" ? choice.entries.length : 0);
	return { shard: Array.from({ length: count }, (_, index) => `${index + 1}/${count}`) };
}
async function merge({ shardReports, failOn, name }, host) {
	const { mergeReports, readReports } = await import("./merge-shards.js");
	const read = await readReports(shardReports, host.folder, host);
	if (read.kind === "unusable") return {
		kind: "unmerged",
		errors: read.errors
	};
	const merged = mergeReports(read.reports, {
		failOn,
		name,
		run: host.workflowRun
	});
	return merged.kind === "merged" ? merged.report : {
		kind: "unmerged",
		errors: merged.errors
	};
}
function noReportWords(result, nameOf) {
	if (result.kind === "unknown-ids") return unknownIdWords(result, nameOf("only"));
	return result.errors.map((error) => `${nameOf("shard-reports")}: ${error}`);
}
export { namedFiles as $, appendToRunnerFile as A, workspaceOf as B, inlineLinks as C, codeBlock as D, severityMarks as E, isWhole as F, counts$1 as G, check as H, keyOf as I, headline as J, exitStatus as K, snapshotOf as L, writeWhole as M, compare as N, escapeMarkdown as O, destinationSubject as P, redactor as Q, timeOrNull as R, findingSection as S, marks as T, readServer as U, writeRoots as V, resolveEntry as W, safeEdits as X, outcomeOf$1 as Y, withReplacements as Z, readReportFile as _, terminalReport as a, budget as b, hasColours as c, previousWords as d, readName as et, readPrevious as f, isReport as g, forms as h, terminalProblems as i, unwritableWords as j, inline as k, painter as l, withChanges as m, noReportWords as n, readString as nt, connectionLines as o, timeBetween as p, exitStatuses as q, plan as r, referencesOf as rt, hanging as s, merge as t, readPort as tt, prose as u, unwrittenWords as v, linked as w, markdownReport as x, writeReports as y, untilInterrupted as z };
