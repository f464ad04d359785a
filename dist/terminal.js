import { i as product, n as crashSentence, t as crashEvidence } from "./crash.js";
import { _ as hostFault, a as printable, c as shortened, g as forbiddenAddressIn, i as oneLine, m as bareHost, n as suggestion, o as printableJson, p as addressKind, u as withoutBackticks, v as isMetadataName, y as isOutOfReach } from "./matching.js";
import { G as identityOf$1, V as identifier, W as storedName, Z as stageNames, d as readAllowedVariables, l as judgeHost, o as startThread, tt as isFailure, u as readAllowedHosts } from "./threads.js";
import { t as cachedKeyReader } from "./private-key.js";
import { A as lineOf, B as isObject, C as entriesOf, E as splicesFor, F as pairText, G as bodiesOf, H as readDocument, I as pairsText, K as secret, N as startOfLine, O as endOfLine, P as toSource, Q as passwordsIn, X as hiddenIn, Z as parseConnectionUrl, a as readEntriesOf, b as readText, c as cachedTextReader, d as fileLimits, et as privateKeyProblem, g as isMissing, h as isInside, j as locate, k as keyPlace, n as findEntryFiles, o as unreadEntries, q as secretForms, r as gatherEntries, s as hiddenRanges, t as chosenEntries, tt as schemaReason, u as defaultFile } from "./entry-files.js";
import { D as sharedFileKeys, S as keyNames, T as publicPaths, a as hostKeyFault, b as entryKeys, c as readCertificate, d as literalText, f as readVariable, h as variableName, i as certificatePath, k as urlKeys, l as readHostKeys, n as binaryCertificate, o as isPem, p as readVariableLines, t as bastionIn, v as decidesConnection, w as pathsWithFormat, x as entryPaths, y as defaultsIn } from "./server-identity.js";
import { C as text$1, D as raise, T as evaluate, a as unreadableWords, i as unencryptedConnection, k as severityRank, r as raiseProblem, v as code, y as inReadWrite } from "./config.js";
import { a as list, i as hostAndPort, n as duration$1, o as milliseconds, s as minute, t as capital } from "./phrases.js";
import { A as isReadOnlyForAll, D as required, E as diagnose, F as insecureMethod, M as productOf, N as versionTooOld, O as queryStitch, P as internalError, T as judgeStitch, a as fixParts, b as worstFirst, c as idList, d as placesWords, g as skipGroups, i as fixHeading, j as notPostgresql, k as endOfLife, l as ignoredWords, m as resultWords, n as causeOf, o as fromRoot, p as remedyWords, s as groupByRule, t as baseWords, u as placedFindings, v as triesWords, w as ruleTitle, x as catalogue, y as unknownIdWords } from "./findings.js";
import { i as writeWhole, r as unwritableWords } from "./write.js";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { styleText } from "node:util";
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
function readName$1(keys, value, reading) {
	return withoutExcess(keys, value, readString(keys, value, reading), /^\s|\s$/, reading);
}
function readSecret(keys, value, reading) {
	const text = readString(keys, value, reading);
	return text === null ? null : keepSecret(text, reading);
}
function readPassword(keys, value, reading) {
	const password = readSecret(keys, value, reading);
	return withoutExcess(keys, value, password?.reveal() ?? null, /[\r\n]$/, reading) === null ? null : password;
}
function withoutExcess(keys, value, text, excess, reading) {
	const variable = variableName(value);
	if (text === null || variable === null || !excess.test(text)) return text;
	addSchemaProblem(keys, {
		kind: "white-space",
		variable,
		isLineBreak: /[\r\n]$/.test(text)
	}, reading);
	return null;
}
function keepSecret(value, reading) {
	reading.onSecret(value);
	const wrapped = secret(value);
	reading.secrets.push(wrapped);
	return wrapped;
}
function readHost(keys, value, reading) {
	const host = readName$1(keys, value, reading);
	return host === null ? null : checkedHost(keys, host, variableName(value), reading);
}
function checkedHost(keys, text, variable, reading) {
	const host = bareHost(text);
	const fault = hostFault(host);
	if (fault !== null) {
		addSchemaProblem(keys, {
			kind: "host",
			fault,
			variable
		}, reading);
		return null;
	}
	const refused = refusalOf(host, keys, reading);
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
function refusalOf(host, keys, { entry, allowedHosts }) {
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
	const text = typeof value === "number" ? String(value) : readString(keys, value, reading);
	if (text === null) return null;
	const number = /^[0-9]{1,5}$/.test(text.trim()) ? Number(text) : 0;
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
	const cache = /* @__PURE__ */ new Map();
	return (text) => {
		const cached = cache.get(text);
		if (cached !== void 0) return cached;
		const clean = withoutStretches(text, [...stretchesOf(text, byStart), ...piecesIn(text, pieces)]);
		cache.set(text, clean);
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
const maxSpots = 32;
function indexPieces(bodies) {
	const index = {
		windows: /* @__PURE__ */ new Map(),
		begins: new Uint8Array(2 ** 20)
	};
	for (const { text, step } of bodies) {
		const body = foldCase(text);
		for (let at = 0; at + windowLength <= body.length; at += step) {
			const window = body.slice(at, at + windowLength);
			if (window === window[0].repeat(windowLength)) continue;
			index.begins[hashAt(body, at)] = 1;
			const spots = index.windows.get(window);
			if (spots === void 0) index.windows.set(window, [{
				body,
				at
			}]);
			else if (spots.length < maxSpots && !spots.some((spot) => spot.body === body && spot.at === at)) spots.push({
				body,
				at
			});
		}
	}
	return index;
}
function foldCase(text) {
	const folded = text.toLowerCase();
	if (folded.length === text.length) return folded;
	return Array.from(text, (character) => {
		const lower = character.toLowerCase();
		return lower.length === character.length ? lower : character;
	}).join("");
}
function hashAt(text, at) {
	let hash = 0;
	for (let index = at; index < at + 4; index++) hash = hash << 5 ^ hash >> 15 ^ text.charCodeAt(index);
	return hash & 1048575;
}
function piecesIn(original, { windows, begins }) {
	if (windows.size === 0) return [];
	const text = foldCase(original);
	const pieces = [];
	const last = /* @__PURE__ */ new Map();
	for (let at = 0; at + windowLength <= text.length; at++) {
		if (begins[hashAt(text, at)] === 0) continue;
		for (const spot of windows.get(text.slice(at, at + windowLength)) ?? []) {
			const shift = spot.at - at;
			const previous = last.get(spot.body);
			if (previous !== void 0 && previous.shift === shift && at < previous.end) continue;
			const piece = extendMatch(text, at, spot);
			last.set(spot.body, {
				shift,
				end: piece.end
			});
			if (piece.end - piece.start >= 16) pieces.push(piece);
		}
	}
	return pieces;
}
function extendMatch(text, from, { body, at }) {
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
const maxEntries = 5e4;
async function readInTime(patterns, { folder, workspace, confined, root, standardInput, texts }, signal, endReason) {
	const host = {
		folder,
		workspace,
		confined,
		root,
		standardInput,
		texts
	};
	const foundFiles = await findEntryFiles(patterns, host, signal);
	const isLarge = sizeOf(foundFiles.files) > mainThreadLimit;
	const work = {
		files: foundFiles.files,
		host
	};
	const files = isLarge ? await readInThread(work, signal) : await readDirectly(work);
	const missing = foundFiles.files.slice(files.length).map(({ file }) => {
		const isFull = files.reduce((sum, { entries }) => sum + entries.length, 0) > maxEntries;
		return unreadEntries(file, isFull ? {
			kind: "too-many-entries",
			limit: maxEntries
		} : endReason());
	});
	const unsearched = foundFiles.unsearched.map((pattern) => unreadEntries(pattern, endReason()));
	return gatherEntries(foundFiles, [
		...unsearched,
		...files,
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
			if (read.length === work.files.length || count > maxEntries) finish();
		});
		thread.on("error", reject);
		signal.addEventListener("abort", finish, { once: true });
		thread.postMessage(work);
	});
}
// src/report/excerpt.ts
const longest = 160;
const contextBefore = 40;
function excerptOf(source, root, location) {
	const { text, lineStarts } = source;
	const lineStart = lineStarts[location.line - 1] ?? text.length;
	const lineEnd = (lineStarts[location.line] ?? text.length + 1) - 1;
	const start = lineStart + location.column - 1;
	const isOneLine = location.end_line === location.line;
	const end = isOneLine ? lineStart + location.end_column - 1 : lineEnd;
	const from = Math.max(lineStart, Math.min(start - contextBefore, lineEnd - longest));
	const to = Math.min(lineEnd, from + longest);
	const window = {
		start: from,
		end: commentStart(text, isOneLine ? end : start, to)
	};
	const hidden = root === null ? [] : hiddenRanges(root, source);
	if (root === null && !(from === lineStart && isPublicLine(text.slice(from, window.end)))) return null;
	if (hidden.length > mostHidden) return null;
	const pieces = piecesOf(text, window, hidden);
	const line = textOf$2(pieces).trimEnd();
	const nearby = textOf$2(piecesOf(text, {
		start: Math.max(lineStart, from - longest),
		end: Math.min(lineEnd, to + longest)
	}, hidden));
	if (line === "" || secretsIn(source, root, hidden).some((secret) => nearby.includes(secret))) return null;
	const [head, tail] = [from > lineStart ? "…" : "", to < lineEnd && window.end === to ? "…" : ""];
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
function piecesOf(text, window, hidden) {
	const pieces = [];
	let at = window.start;
	for (const range of hidden) {
		const start = Math.max(range.start, window.start);
		const end = Math.min(range.end, window.end);
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
	if (at < window.end) pieces.push({
		start: at,
		end: window.end,
		text: printable(text.slice(at, window.end))
	});
	return pieces;
}
function textOf$2(pieces) {
	return pieces.map(({ text }) => text).join("");
}
function shownAt(pieces, offset) {
	let length = 0;
	for (const { start, end, text } of pieces) {
		if (offset < end) return length + (text === "***" ? 0 : Math.min(text.length, Math.max(0, offset - start)));
		length += text.length;
	}
	return length;
}
const mostHidden = 200;
const secretsByRoot = /* @__PURE__ */ new WeakMap();
function secretsIn({ text }, root, hidden) {
	if (root === null) return [];
	const secrets = secretsByRoot.get(root) ?? hidden.flatMap(({ start, end }) => linesOf$1(text.slice(start, end)));
	secretsByRoot.set(root, secrets);
	return secrets;
}
function linesOf$1(value) {
	return value.split("\n").map((line) => line.trim().replaceAll(/^["'[{]+|["'\]}]+$/g, "")).filter((line) => line.length >= 4);
}
// src/config/yaml/edit.ts
function replacementsFor(source, root, edits, hidden) {
	const planned = plannedReplacements(source, root, edits, hidden);
	const kept = compatible(source, new Set(planned.filter((each) => each !== null)));
	return planned.map((replacement) => replacement !== null && kept.has(replacement) ? replacement : null);
}
const maxTries = 40;
function compatible(source, all) {
	if (all.size === 0) return all;
	const isSound = (some) => {
		const faults = readDocument(withReplacements(source.text, some)).faults.length;
		return faults === 0 || faults <= readDocument(source.text).faults.length;
	};
	if (areApart([...all]) || isSound(all)) return all;
	const kept = /* @__PURE__ */ new Set();
	for (const each of [...all].slice(0, maxTries)) if (isSound([...kept, each])) kept.add(each);
	return kept;
}
function areApart(all) {
	return new Set(all.map(({ start_line }) => start_line)).size === all.length && all.every(({ start_line, end_line }) => end_line < start_line);
}
function withReplacements(text, replacements) {
	const before = text.split("\n");
	const usual = text.includes("\r\n") ? "\r" : "";
	const after = [];
	let at = 0;
	for (const { start_line, end_line, text: lines } of [...replacements].sort(byPlace)) {
		for (const line of before.slice(at, start_line - 1)) after.push(line);
		const isAtEnd = end_line >= before.length;
		if (isAtEnd && end_line < start_line) after.push(`${after.pop()}${usual}`);
		const added = lines.split("\n");
		for (const [index, line] of added.entries()) {
			const replaced = start_line - 1 + index < end_line ? before[start_line - 1 + index] : void 0;
			const isLast = isAtEnd && index === added.length - 1;
			const isKept = replaced !== void 0 && start_line + index < before.length;
			after.push(line + (isLast ? "" : isKept ? endOf(replaced) : usual));
		}
		at = end_line;
	}
	for (const line of before.slice(at)) after.push(line);
	return after.join("\n");
}
function endOf(line) {
	return line.endsWith("\r") ? "\r" : "";
}
function byPlace(one, other) {
	return one.start_line - other.start_line || one.end_line - other.end_line;
}
function plannedReplacements(source, root, edits, hidden) {
	const result = edits.map(() => null);
	for (const group of groupsOf(source, plansFor(source, root, edits))) {
		if (keepsHidden(source, group, hidden)) continue;
		const replacement = toReplacement(source, group);
		if (replacement.text.length <= maxTextLength && !repeatsHidden(source, replacement, group, hidden)) for (const { edit } of group) result[edit] = replacement;
	}
	return result;
}
const maxTextLength = 4e3;
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
			first: lineOf(source, first),
			last: lineOf(source, lastOffset(source, plan.splices))
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
		start_line: lineOf(source, start),
		end_line: lineOf(source, end),
		text: lines
	};
}
function lastOffset(source, splices) {
	const end = lastEnd(splices);
	return splices.some((splice) => splice.end === end && splice.start < end && splice.text === "") && source.text[end - 1] === "\n" ? end - 1 : end;
}
function lastEnd(splices) {
	return splices.reduce((most, { end }) => Math.max(most, end), 0);
}
// src/report/fixes.ts
function placeEdits(findings) {
	const placedEdits = /* @__PURE__ */ new Map();
	const together = /* @__PURE__ */ new Map();
	for (const { finding, document, isIgnored } of findings) {
		const { fix } = finding;
		if (fix?.kind !== "yaml" || document === null) continue;
		const { source, root } = document;
		const batch = isIgnored ? {
			source,
			fixes: []
		} : together.get(root) ?? {
			source,
			fixes: []
		};
		batch.fixes.push(fix);
		if (isIgnored) placeBatch(root, batch, placedEdits);
		else together.set(root, batch);
	}
	for (const [root, batch] of together) placeBatch(root, batch, placedEdits);
	return placedEdits;
}
function placeBatch(root, { source, fixes }, placedEdits) {
	const replacements = replacementsFor(source, root, fixes.map(({ edit }) => edit), hiddenRanges(root, source));
	const unsafe = new Set(replacements.filter((_, index) => !fixes[index].safe));
	for (const [index, fix] of fixes.entries()) {
		const replacement = replacements[index];
		placedEdits.set(fix, {
			replacement,
			safe: replacement !== null && !unsafe.has(replacement)
		});
	}
}
function reportFix(fix, placedEdits) {
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
	const { replacement = null, safe = false } = placedEdits.get(fix) ?? {};
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
	let steps = [];
	let node = root;
	for (const [index, step] of path.entries()) {
		if (node.kind !== "mapping") break;
		const entry = node.entries.get(String(step));
		if (entry === void 0) break;
		if (isElsewhere(node, entry)) {
			if (index === path.length - 1) break;
			steps = stepsTo(root, entry.value.start);
		} else steps.push({
			name: String(step),
			entry
		});
		node = entry.value;
	}
	const keys = steps.filter(({ entry }) => entry.key.start < lineStart).map(({ name }) => name);
	return keys[0] === "destinations" ? keys.slice(1) : keys;
}
function isElsewhere({ start, end }, { key, value }) {
	return key.start < start || key.start >= end || value.start < key.end;
}
function stepsTo(root, offset) {
	const steps = [];
	let node = root;
	while (node.kind === "mapping") {
		const parent = node;
		const next = [...parent.entries].find(([, entry]) => !isElsewhere(parent, entry) && entry.value.start <= offset && offset < entry.value.end);
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
	const differences = otherNamesIn(fix, input);
	const message = [finding.message, ...differences].join(" ");
	const advice = differences.length > 0 && fix.kind === "sql" ? manualFix(fix) : fix;
	return {
		...finding,
		message,
		fix: identityOf$1(attempt) === "none" ? withCaution(advice, destination) : advice
	};
}
function otherNames(about) {
	return [...otherSubjects(about), ...otherActor(about)];
}
function otherSubjects({ destination, facts: { role, database } }) {
	const sentence = (kind, name, nameInFile) => name === "" || name === storedName(nameInFile) ? [] : [`The server calls the ${kind} ${shownName(name)}, not ${shownName(nameInFile)}.`];
	return [...sentence("user", role.login, destination.username), ...sentence("database", database.name, destination.database)];
}
function otherActor({ facts: { role } }) {
	return role.name === role.login ? [] : [`According to the server, the user acts as ${shownName(role.name)}.`];
}
function shownName(name) {
	return `\`${shortened(withoutBackticks(name), 63)}\``;
}
function otherNamesIn(fix, about) {
	if (!quotedNames(fix).some(isNamedIn(about.destination))) return [];
	return [...otherSubjects(about), .../\b(GRANT|OWNER TO)\b/.test(fix.text) ? otherActor(about) : []];
}
function manualFix({ text: statements, note }) {
	return text$1("The server uses different names than the file (see the message). Find out which user and database are meant, use their names in these statements, and run them as a superuser:", code(statements), ...note === "" ? [] : [note]);
}
const caution = "Nothing proves that this is the right server: check each of these names on your own server first.";
function withCaution(fix, destination) {
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
		const hasRun = attempt !== null && destination !== null;
		const isShown = stage.status === "ok" || name === "rehearse" && attempt?.observed.rehearsal !== null;
		const detail = hasRun && isShown ? detailOf(name, attempt, destination) : null;
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
	none: "Nothing proves the server's identity: another machine could have answered."
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
	const methods = [...target.bastion === null ? [] : ["SSH"], encryption(destination)];
	const failed = tries === 0 ? null : brokenAt(destination);
	return {
		machines,
		lines: methods.map((label, index) => {
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
// src/report/verdict.ts
const exitStatuses = {
	0: "No errors. Warnings pass, unless `fail-on` is `warning`. With `fail-on: never` errors pass, too.",
	1: "A destination or a file has errors (invalid YAML is one), or warnings if `fail-on` is `warning`.",
	2: "The check is incomplete: a file is missing, empty or unreadable, an option is wrong, a report can't be written, the run reached its deadline or was interrupted, or the program has a bug."
};
function exitStatus(report) {
	const counting = placedFindings(report).map(({ finding }) => finding).filter(({ ignored }) => ignored === null);
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
	if (skipped.length === total) return `No connections were made. ${skipped[0]?.reason ?? ""}`;
	const warnings = report.destinations.filter((each) => each.reason === null && each.status === "warned" && !ignoresError(each)).length;
	const checked = total - skipped.length;
	const unchecked = skipped.length > 0 ? `, ${skipped.length} not checked` : "";
	const withWarnings = `${warnings} with ${warnings === 1 ? "a warning" : "warnings"}`;
	if (ignoring > 0) return `No destination failed: ${ignoring} with ignored errors${warnings > 0 ? `, ${withWarnings}` : ""}${unchecked}.`;
	if (warnings === checked) return `Success! ${destinationCount(checked)} passed with warnings${unchecked}.`;
	return `Success! ${checked === total && total > 1 ? "All " : ""}${destinationCount(checked)} passed${warnings > 0 ? `, ${withWarnings}` : ""}${unchecked}.`;
}
function countsLine(report) {
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
	return missing_shards.length === 1 ? `Shard ${missing_shards[0]} did not report.` : `Shards ${list(missing_shards.map(String))} did not report.`;
}
function failures({ summary, not_reached: notReached }, fileErrors) {
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
	const placedEdits = placeEdits([...fileFindings.map(({ finding, source, root }) => ({
		finding,
		document: source && root && {
			source,
			root
		},
		isIgnored: false
	})), ...checked.flatMap(({ entry, findings }) => findings.map((finding) => ({
		finding,
		document: entry,
		isIgnored: ignoredBy(entry, finding.rule, today) !== null
	})))]);
	const destinations = checked.map((each) => destinationReport(each, today, placedEdits));
	const findings = fileFindings.map(({ finding, location, source, root }) => reportFinding(finding, {
		location,
		source,
		document: source && root && {
			source,
			root
		},
		placedEdits
	}, null)).toSorted(byImportance);
	const notReached = checked.filter(({ skip }) => endedEarly(skip)).length;
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
		outcome: outcomeOf(findings, destinations, notReached),
		summary: {
			total: destinations.length,
			...statusCounts(destinations)
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
function endedEarly(skip) {
	return skip?.kind === "deadline" || skip?.kind === "interrupted";
}
function destinationReport(checked, today, placedEdits) {
	const { entry, destination, attempt, skip } = checked;
	const findings = checked.findings.map((finding) => {
		const location = locate(entry.source, entry.root, finding.at);
		const database = destination?.database ?? null;
		const about = {
			location,
			source: entry.source,
			document: entry,
			placedEdits,
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
	return keyNames.includes(key) ? key : shortened(key, 16);
}
function placedFix(fix, { document, placedEdits, database = null }) {
	const reported = reportFix(fix, placedEdits);
	if (fix.kind === "sql") {
		const isAboutDatabase = /^(CREATE|ALTER) DATABASE /.test(fix.text);
		return {
			...reported,
			database: isAboutDatabase ? null : database,
			below: []
		};
	}
	if (fix.kind !== "yaml" || document === null || reported.replaces === null) return {
		...reported,
		database: null,
		below: []
	};
	const lineStart = document.source.lineStarts[reported.replaces.start_line - 1] ?? document.source.text.length;
	return {
		...reported,
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
function affectsOutcome(finding, entry, today) {
	return ignoredBy(entry, finding.rule, today) === null;
}
function ignoreOf({ definition }, rule, today) {
	const items = definition?.ignore?.filter((each) => each.rule === rule) ?? [];
	const ignore = items.find(({ until }) => until === void 0 || until >= today);
	if (ignore !== void 0) return {
		kind: "active",
		reason: ignore.reason,
		until: ignore.until ?? null
	};
	const until = items.at(-1)?.until;
	return until === void 0 ? { kind: "none" } : {
		kind: "expired",
		until
	};
}
function ignoredBy(entry, rule, today) {
	const ignore = ignoreOf(entry, rule, today);
	return ignore.kind === "active" ? {
		reason: ignore.reason,
		until: ignore.until
	} : null;
}
function messageOf({ message, rule }, entry, today) {
	const ignore = ignoreOf(entry, rule, today);
	return ignore.kind === "expired" ? `${message} It was ignored until ${ignore.until}.` : message;
}
function skipWords(reason) {
	switch (reason.kind) {
		case "validate": return "Validated only: `mode: validate` makes no connections.";
		case "stitch-only": return "Validated only: its firewall admits only Stitch's addresses (`access: stitch-only`).";
		case "fork": return "Validated only: the pull request comes from a fork. A fork has no secrets, and its author is untrusted.";
		case "dependabot": return "Validated only: Dependabot started this run, which therefore has none of the repository's secrets.";
		case "untrusted-event": return `${untrusted(reason)}, and its payload does not name the default branch to compare the file with.`;
		case "differs-from-branch": return reason.keys.length === 0 ? `${untrusted(reason)}, and ${branchWords(reason)} does not have this destination in this file.` : `${untrusted(reason)}, and this destination's ${list(reason.keys)} ${reason.keys.length === 1 ? "differs" : "differ"} from ${branchWords(reason)}.`;
		case "file-not-on-branch": return `${untrusted(reason)}, and ${withoutBackticks(reason.file)} is not on ${branchWords(reason)}, or the token cannot read it (it needs contents: read).`;
		case "branch-unreadable": return `${untrusted(reason)}, and ${withoutBackticks(reason.file)} could not be read from ${branchWords(reason)}: ${baseFaultWords(reason.fault)}.`;
		case "linked-file": return `${untrusted(reason)}, and ${withoutBackticks(reason.file)} is reached through a symbolic link, so it cannot be compared with a trusted branch.`;
		case "unchanged": return "Not checked: unchanged from the base branch (`changed-only`).";
		case "deadline": return `Not checked: the run reached its deadline (${duration$1(reason.ms)}) first.`;
		case "interrupted": return "Not checked: the run was interrupted first.";
		case "ignored-error": return `Not checked: its error ${reason.rule} is ignored, but connecting needs a valid value.`;
		case "shared-error": return `Not checked: ${withoutBackticks(reason.file)}, line ${reason.line}, which this destination uses too, has an error (${reason.rule}).`;
	}
}
function stitchWords(answer) {
	if (answer?.kind !== "known" || answer.facts.lastCheck?.kind !== "check") return "";
	const { status, completedAt } = answer.facts.lastCheck;
	if (status === "running") return " Stitch's own connection check is running.";
	return ` Stitch's own last connection check ${status}${completedAt === null ? "" : ` at ${oneLine(minute(completedAt), 30)}`}.`;
}
function untrusted({ event }) {
	return `Validated only: the event ${withoutBackticks(event)} can combine an untrusted author's file with this repository's secrets`;
}
function branchWords({ branch }) {
	return `the trusted branch \`${withoutBackticks(branch)}\``;
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
	const common = {
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
			...common,
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
		username: readName$1(["username"], definition.username, reading),
		password: readPassword(["password"], definition.password, reading),
		database: readName$1(["database"], definition.database, reading)
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
	const text = readString(["ssl", "certificate"], value, reading);
	if (text === null) return null;
	const isContent = isPem(text) || variableName(value) !== null;
	const content = isContent ? text : await readCertificateFile(text, at, reading);
	if (content === null) return null;
	if (content.length > fileLimits.certificate) {
		addSchemaProblem(["ssl", "certificate"], {
			kind: "too-long",
			limit: fileLimits.certificate
		}, reading);
		return null;
	}
	const certificate = readCertificate(content, reading.now);
	if (certificate.kind === "pem") return certificate.pem;
	const file = isContent ? null : text;
	reading.problems.push({
		rule: "config/certificate-invalid",
		at,
		reason: certificate.reason,
		file
	});
	return null;
}
async function readCertificateFile(file, at, reading) {
	const { folder, workspace } = reading.entry;
	const certificateFile = await reading.readText(path.resolve(folder, file), workspace, fileLimits.certificate);
	if (certificateFile.kind === "read") return certificateFile.text;
	if (certificateFile.reason.kind === "not-utf8") {
		const reason = binaryCertificate(certificateFile.bytes ?? /* @__PURE__ */ new Uint8Array());
		reading.problems.push({
			rule: "config/certificate-invalid",
			at,
			reason,
			file
		});
	} else {
		const { reason } = certificateFile;
		reading.problems.push({
			rule: "config/unreadable",
			at,
			fileKind: "certificate",
			path: file,
			reason
		});
	}
	return null;
}
async function readSsh(ssh, reading) {
	if (ssh === void 0) return null;
	const host = readHost(["ssh", "host"], ssh.host, reading);
	const user = readName$1(["ssh", "user"], ssh.user, reading);
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
	const pastedKey = readSecret(["ssh", "private_key"], value, reading);
	if (pastedKey === null) return null;
	const key = reading.readKey(pastedKey.reveal(), passphrase !== null);
	if (key.kind === "invalid") {
		reading.problems.push(privateKeyProblem(key.reason, (keys) => placeOf(keys, reading)));
		return null;
	}
	return {
		privateKey: keepSecret(key.pem, reading),
		passphrase: key.kind === "locked" ? passphrase : null
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
		const pins = line === null ? null : readHostKeys(line);
		if (line !== null && pins === null) addSchemaProblem(keys, hostKeyReason(hostKeyFault(line) ?? "not-a-key", reading), reading);
		if (pins === null) complete = false;
		else all.push(...pins);
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
	const username = readName$1(["audit", "username"], audit.username, reading);
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
	const literalAt = (key) => textOf$1(ssh?.[key], ["ssh", key], reading.lookup);
	const settings = {
		display_name: display_name ?? null,
		host: server.host,
		port: server.port === null ? null : String(server.port),
		username: server.username,
		database: server.database,
		ssl: String(ssl !== void 0 && ssl !== false),
		ssh: ssh === void 0 ? "none" : "ssh",
		"ssh.host": literalAt("host"),
		"ssh.port": literalAt("port"),
		"ssh.user": literalAt("user")
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
	const reason = schemaReason(problem);
	return reason?.kind === "url" && reason.faults.some((fault) => fault.kind === "parameters" && (fault.ssl?.mode ?? "disable") !== "disable");
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
		const ruleFindings = evaluate(rule, input);
		if (ruleFindings.some(rulesOutLoads)) return ruleFindings;
		findings.push(...ruleFindings);
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
	const moreSpecific = [required.id, insecureMethod.id];
	return rule === unencryptedConnection.id && judged.some((finding) => moreSpecific.includes(finding.rule));
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
		return bestReason(reasons) ?? {
			kind: "untrusted-event",
			event: setting.event
		};
	};
}
function bestReason(reasons) {
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
	const targets = /* @__PURE__ */ new Map();
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
		const reading = targets.get(version) ?? targetsOf(version.entries, base);
		targets.set(version, reading);
		const [settings, { all, byId }] = [await connectionSettings(entry, base.ownCertificate), await reading];
		if (settings !== null && all.has(keyOf$1(settings))) return null;
		const namesake = byId.get(entry.id);
		const keys = settings === null || namesake === void 0 ? [] : differingKeys(settings, namesake);
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
async function changesOf(entries, setting) {
	const base = openBaseBranch(setting);
	const firstOfEachFile = new Map(entries.map((entry) => [entry.absolute, entry])).values();
	const meanings = /* @__PURE__ */ new Map();
	for (const first of firstOfEachFile) {
		const version = await base.versionOf(first);
		const { file } = first.source;
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
	const pairs = Object.entries(definition).map(([key, value]) => [key, isObject(value) ? {
		...defaultsIn(key),
		...value
	} : value]);
	const filled = Object.fromEntries([
		...defaults,
		["display_name", id],
		...pairs
	]);
	filled.ssl = {
		...isObject(ssl) ? ssl : {},
		...verification(ssl)
	};
	if (isObject(filled.ssh)) filled.ssh = {
		...filled.ssh,
		host_key: [ssh?.host_key ?? []].flat().toSorted()
	};
	return filled;
}
function verification(ssl) {
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
	return typeof value === "string" ? value : JSON.stringify(value, sortKeys);
}
function sortKeys(_key, value) {
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one < other ? -1 : 1));
}
function orderOf(path) {
	return entryPaths.indexOf(path);
}
const maxFiles = 200;
function openBaseBranch({ base, readText, workspace, signal }) {
	const readEach = readerOf(base, signal);
	const versions = /* @__PURE__ */ new Map();
	return {
		entriesAt: async (file) => {
			const baseFile = await readEach(file);
			if (baseFile.kind !== "text") return [];
			return entriesOf(toSource(file, baseFile.text), path.join(workspace, file), workspace).entries;
		},
		versionOf: ({ absolute }) => {
			const reading = versions.get(absolute) ?? readVersion(absolute, workspace, readEach);
			versions.set(absolute, reading);
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
	const cache = /* @__PURE__ */ new Map();
	return (file) => {
		const cached = cache.get(file);
		if (cached !== void 0) return cached;
		if (cache.size >= maxFiles) return Promise.resolve({
			kind: "unreadable",
			reason: { kind: "too-many" }
		});
		const reading = base.read(file, signal);
		cache.set(file, reading);
		return reading;
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
// src/config/trust/trust.ts
const cliEvent = {
	name: "cli",
	pullRequestFrom: null
};
const trustedEvents = /* @__PURE__ */ new Set([
	"cli",
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"merge_group"
]);
function eventSkipReason({ name, pullRequestFrom }) {
	if (pullRequestFrom === "dependabot" && (name === "pull_request" || name === "push")) return { kind: "dependabot" };
	if (trustedEvents.has(name)) return null;
	if (name !== "pull_request") return {
		kind: "untrusted-event",
		event: name
	};
	return pullRequestFrom === "same-repository" ? null : { kind: "fork" };
}
function readBranchNames(words) {
	const errors = words.flatMap((word) => {
		if (word.startsWith("refs/")) {
			const name = word.replace(/^refs\/heads\//, "");
			return [`"${word}" is a ref. Write the name of the branch${name === word ? "" : `: ${name}`}.`];
		}
		if (/[*?[]/.test(word)) return [`"${word}" is a pattern. Write each branch's exact name.`];
		return isBranchName(word) ? [] : [`"${word}" is not the name of a branch.`];
	});
	return errors.length > 0 ? { errors } : { value: [...words] };
}
function isBranchName(name) {
	return !/^[-/.]|[/.]$|\/[/.]|\.\.|\.lock(\/|$)|@\{|^@$/.test(name) && !/[\p{Cc}\p{Zs}~^:\\]/u.test(name) && name.length <= 255;
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
		readText: cachedTextReader(),
		readKey: cachedKeyReader(),
		skip: onlyTrusted ? null : skip,
		onlyTrusted
	};
}
const manyEntries = 200;
function reportTime(entryCount, startMs, run) {
	if (entryCount < manyEntries) return 0;
	const { reports, deadlineMs } = run.options;
	return Math.min((deadlineMs - startMs) / 2, (run.elapsedMs() - startMs) * (4 + 1.5 * reports.length));
}
function signalBeforeDeadline({ ended, options, elapsedMs }, ms) {
	if (ms === 0) return ended;
	const remaining = Math.max(0, Math.floor(options.deadlineMs - elapsedMs() - ms));
	return AbortSignal.any([ended, AbortSignal.timeout(remaining)]);
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
	return changesOf(entries, {
		base,
		readText,
		workspace: repositoryRoot(run),
		signal,
		folder,
		patterns
	});
}
async function skipReasons(entries, changes, run) {
	const reasonByBranches = run.onlyTrusted ? branchComparison(run) : null;
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
function branchComparison(run) {
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
		const isTooLate = run.endsWithin(reportTime(entries.length, startMs, run));
		resolved.push(isTooLate ? {
			...unresolved(entry, endReason(run)),
			findings: entry.problems.map(raiseProblem)
		} : await resolveSafely(entry, skips.get(entry) ?? null, entries, run));
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
	return findings.some((finding) => finding.severity === "error" && affectsOutcome(finding, entry, today));
}
function connectableEntries(resolved, run) {
	return resolved.flatMap(({ entry, destination, findings, skip }) => skip === null && destination !== null && !hasErrors(entry, findings, run) ? [{
		entry,
		destination
	}] : []);
}
async function stitchAnswers(resolved, signal) {
	const withStitch = resolved.flatMap(({ entry, stitch, skip }) => stitch === null || skip !== null && skip.kind !== "stitch-only" ? [] : [{
		entry,
		stitch
	}]);
	const stitchQueries = withStitch.map(({ entry, stitch: { token, id, settings } }) => ({
		token: token.reveal(),
		id,
		settings,
		region: entry.region
	}));
	const answers = await queryStitch(stitchQueries, signal);
	return new Map(withStitch.map(({ entry }, index) => [entry, answers[index]]));
}
function conclude(resolved, outcome, answer, run) {
	const result = withOutcome(resolved, outcome, run);
	const findings = [...result.findings, ...stitchFindings(resolved, answer, run)];
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
			const judged = judge(destination, outcome.attempt, ruleClock(run));
			const independent = findings.filter(({ rule }) => !isRedundant(rule, judged));
			return {
				...result,
				attempt: outcome.attempt,
				findings: [...independent, ...judged]
			};
		} catch (error) {
			return {
				...result,
				findings: [...findings, crashFinding(entry, crashEvidence(error))]
			};
		}
	}
}
function ruleClock({ startedAt, options }) {
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
// src/option-kinds.ts
const inputName = (name) => `\`${name}\``;
const flagName = (name) => `\`--${name}\``;
function readTable(table, texts, nameOf) {
	const errors = [];
	const values = {};
	for (const [name, { read, default: preset, unit }] of Object.entries(table)) {
		const text = texts[name] ?? "";
		const result = read(text.trim() === "" ? preset : text);
		if ("errors" in result) errors.push(...result.errors.map((error) => `${nameOf(name)}: ${error}`));
		else values[name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase()) + unit] = result.value;
	}
	return errors.length > 0 ? {
		kind: "usage",
		errors
	} : {
		kind: "values",
		values
	};
}
function notAmong(word, allowed) {
	const near = suggestion(word, allowed);
	return `"${word}" is not one of ${allowed.join(", ")}.${near === null ? "" : ` Did you mean ${near}?`}`;
}
function parsed$1(spec) {
	return {
		default: "",
		expression: null,
		details: "",
		flag: false,
		short: null,
		value: "VALUE",
		multiple: false,
		completes: "nothing",
		unit: "",
		...spec
	};
}
function text(spec) {
	return parsed$1({
		value: "TEXT",
		...spec,
		read: (given) => ({ value: given.trim() })
	});
}
function choice({ words: allowed, aliases = {}, ...spec }) {
	const read = (input) => {
		const word = Object.hasOwn(aliases, input.trim()) ? aliases[input.trim()] : allowed.find((each) => each === input.trim());
		return word === void 0 ? wrong(notAmong(input.trim(), allowed)) : { value: word };
	};
	return parsed$1({
		value: "WORD",
		completes: allowed,
		...spec,
		read
	});
}
function choices({ words: allowed, ...spec }) {
	const read = (words) => {
		const unknown = words.filter((each) => !allowed.some((word) => word === each));
		if (unknown.length > 0) return { errors: unknown.map((each) => notAmong(each, allowed)) };
		return { value: allowed.filter((word) => words.includes(word)) };
	};
	return parsedWords({
		completes: allowed,
		...spec,
		read
	});
}
function boolean(spec) {
	const read = (input) => {
		const word = input.trim().toLowerCase();
		if (word !== "true" && word !== "false") return wrong(`"${input.trim()}" is not a boolean. Use true or false.`);
		return { value: word === "true" };
	};
	return parsed$1({
		default: "false",
		value: null,
		...spec,
		read
	});
}
function integer({ min, max, ...spec }) {
	const read = (input) => {
		const value = /^[0-9]{1,6}$/.test(input.trim()) ? Number(input) : -1;
		if (value >= min && value <= max) return { value };
		return wrong(`"${input.trim()}" is not a whole number from ${min} to ${max}.`);
	};
	return parsed$1({
		value: "NUMBER",
		...spec,
		read
	});
}
function duration({ max, ...spec }) {
	const read = (input) => {
		const ms = milliseconds(input.trim());
		if (ms === null) return wrong(`"${input.trim()}" is not a duration. Use a number with a unit: 500ms, 30s, 10m, 12h or 30d.`);
		if (ms > milliseconds(max)) return wrong(`"${input.trim()}" is too long. The maximum is ${max}.`);
		return { value: ms };
	};
	return {
		...parsed$1({
			value: "DURATION",
			...spec,
			read
		}),
		unit: "Ms"
	};
}
function lines(spec) {
	const read = (input) => ({ value: input.split("\n").map((line) => line.trim()).filter((line) => line !== "") });
	return {
		...parsed$1({
			value: "FILE",
			completes: "files",
			...spec,
			read
		}),
		multiple: true
	};
}
function parsedWords({ read, ...spec }) {
	const readText = (input) => read(input.split(/[\s,]+/).filter((word) => word !== ""));
	return {
		...parsed$1({
			value: "WORD",
			...spec,
			read: readText
		}),
		multiple: true
	};
}
function optional(option) {
	return {
		...option,
		read: (given) => given.trim() === "" ? { value: null } : option.read(given)
	};
}
function wrong(error) {
	return { errors: [error] };
}
const defaultName = "destination-check";
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
const reportNames = [
	"json",
	"sarif",
	"junit",
	"markdown",
	"html"
];
const formats = [
	"text",
	...reportNames,
	"codequality",
	"github"
];
const separated = "Separated by spaces, commas or line breaks.";
const runOptions = {
	files: lines({
		default: defaultFile,
		about: "Paths or globs of the destinations files.",
		details: "One per line."
	}),
	mode: choice({
		words: modes,
		default: "check",
		flag: true,
		value: "MODE",
		about: "`check`: validate the files and connect to every destination. `validate`: validate the files without connecting. `plan`: split a large run into shards and output their matrix. `merge`: join the reports of all shards."
	}),
	only: lines({
		flag: true,
		value: "ID",
		completes: "destinations",
		about: "Check only the destinations with these ids or display names.",
		details: "Separated by spaces, commas or line breaks; write a display name with spaces on a line of its own, or in a flag of its own. All destinations when empty."
	}),
	"changed-only": boolean({
		default: "false",
		about: "In a pull request, check only the destinations that it changes.",
		details: "The comparison is by meaning: a changed anchor or certificate counts, a moved or reformatted destination does not. Needs `contents: read`."
	}),
	"fail-on": choice({
		words: failOns,
		aliases: { none: "never" },
		default: "error",
		flag: true,
		value: "SEVERITY",
		about: "The lowest severity that fails the run: `error`, `warning` or `never`."
	}),
	name: parsed$1({
		default: defaultName,
		value: "NAME",
		read: readName,
		flag: true,
		about: "The name of this check, if a commit or pull request has several.",
		details: "The check run, the comment, the issue and the category in code scanning have this name. Up to 60 letters, digits, spaces and `._-()`."
	}),
	"allowed-hosts": parsedWords({
		flag: true,
		value: "PATTERN",
		about: "Connect only to these hosts: names with `*`, IP addresses and CIDR ranges.",
		details: `They apply to destinations and bastions. \`*.example.com\` matches every name below example.com. A range never matches a name that a bastion resolves. ${separated} Any host when empty.`,
		read: readAllowedHosts
	}),
	"allowed-variables": parsedWords({
		flag: true,
		value: "PATTERN",
		about: "Let destinations files read only these environment variables: names with `*`.",
		details: `${separated} Any variable except the runner's own when empty.`,
		read: readAllowedVariables
	}),
	"trusted-branches": parsedWords({
		flag: true,
		value: "BRANCH",
		about: "Names of branches to trust beside the default branch, for events that may bring an untrusted author's file.",
		details: `Under \`pull_request_target\`, \`workflow_run\` and similar events, only a destination that the current head of such a branch has too is connected to. Exact names. ${separated}`,
		read: readBranchNames
	}),
	timeout: duration({
		default: "30s",
		max: "1d",
		flag: true,
		about: "How long one destination may take."
	}),
	deadline: duration({
		default: "10m",
		max: "1d",
		flag: true,
		about: "How long the whole run may take.",
		details: "Destinations that it does not reach are reported as not checked, and the run fails."
	}),
	retries: integer({
		default: "2",
		min: 0,
		max: 10,
		flag: true,
		about: "How often to retry a destination after a transient failure, within its timeout.",
		details: "Transient failures are too many connections, a starting server and a connection reset."
	}),
	concurrency: integer({
		default: "256",
		min: 1,
		max: 99999,
		flag: true,
		about: "How many destinations to check at a time.",
		details: "Never more than 8 on one server."
	}),
	"certificate-horizon": duration({
		default: "30d",
		max: "3650d",
		flag: true,
		about: "Warn this long before a certificate or a password expires."
	}),
	rehearse: boolean({
		default: "false",
		flag: true,
		about: "Rehearse a load: create, copy, upsert, alter and truncate tables of its own, and roll everything back.",
		details: "This uses a few transaction IDs, and event triggers may fire."
	}),
	reports: choices({
		words: reportNames,
		flag: true,
		value: "FORMAT",
		about: `Also write the report to files: ${list(reportNames)}.`,
		details: separated
	}),
	"report-dir": text({
		default: "destination-check-report",
		flag: true,
		value: "FOLDER",
		completes: "files",
		about: "The folder for the files of `reports`, inside the workspace or `runner.temp`.",
		details: "Symbolic links in its path are followed first. Only earlier reports are replaced."
	}),
	previous: text({
		flag: true,
		value: "FILE",
		completes: "files",
		about: "The last run's `report.json`: the report then shows what is new and what has recovered.",
		details: "It also shows since when each destination has been failing. The file may be missing."
	}),
	shard: optional(parsed$1({
		value: "INDEX/COUNT",
		read: readShard,
		flag: true,
		about: "This machine's share of the destinations, such as 2/8.",
		details: "An entry of the matrix that `mode: plan` outputs."
	})),
	shards: optional(integer({
		min: 1,
		max: 256,
		flag: true,
		about: `How many shards \`plan\` creates, at most 256.`,
		details: "One for every 250 destinations when empty."
	})),
	"shard-reports": lines({
		flag: true,
		value: "FILE",
		about: "For `merge`: paths or globs of the shards' `report.json` files.",
		details: "One per line."
	})
};
const actionOptions = {
	annotations: boolean({
		default: "true",
		about: "Show each finding on its line."
	}),
	summary: boolean({
		default: "true",
		about: "Write the report to the job summary."
	}),
	"check-run": boolean({
		default: "false",
		about: "Create a check run with all findings; annotations show ten of a kind. Needs `checks: write`."
	}),
	comment: boolean({
		default: "false",
		about: "Keep one comment on the pull request up to date, and suggest edits that one click commits. Needs `pull-requests: write`."
	}),
	issue: boolean({
		default: "false",
		about: "Keep one issue open while a destination fails in scheduled runs. Needs `issues: write`."
	}),
	variables: parsed$1({
		read: readVariableLines,
		about: "More variables that destinations files may read, for a reusable workflow that gets them as one secret.",
		details: "One NAME=value per line; or NAME<<END, the lines of the value, and END."
	}),
	"github-token": optional(parsed$1({
		read: (token) => ({ value: secret(token.trim()) }),
		expression: "${{ github.token }}",
		about: "The token for `check-run`, `comment`, `issue` and `changed-only`.",
		details: "For events that may bring an untrusted author's file (`pull_request_target`, `workflow_run`, `issue_comment` and similar), it also reads the files of trusted branches, so that destinations that are on one of them can be checked. This needs `contents: read`."
	}))
};
const terminalOptions = {
	format: choice({
		words: formats,
		default: "text",
		value: "FORMAT",
		about: `Print the report as ${list(formats, "or")}; \`codequality\` is for GitLab; \`github\` is text with annotations for a workflow's log.`
	}),
	"env-file": text({
		value: "FILE",
		completes: "files",
		about: "Read variables from this file too. Variables in the environment take precedence. Node applies `NODE_OPTIONS` in it, which can run code: name only a file that you trust."
	}),
	json: boolean({ about: "The same as `--format json`." }),
	quiet: boolean({ about: "Print problems only, and nothing if there are none." }),
	verbose: boolean({ about: "Print the stages of each connection on standard error." }),
	watch: boolean({ about: "Validate again whenever a file or a certificate is saved, until Ctrl-C." }),
	fix: boolean({ about: "Apply the fixes that are safe to apply, and check again." }),
	"dry-run": boolean({ about: "With `--fix`: print the changes as a diff, and change no file." }),
	version: boolean({
		short: "V",
		about: "Print the version."
	}),
	help: boolean({
		short: "h",
		about: "Print this help."
	})
};
function readOptions(texts, nameOf = inputName) {
	const read = readTable(runOptions, texts, nameOf);
	const errors = read.kind === "usage" ? [...read.errors] : [];
	if (texts.mode?.trim() === "merge" && (texts["shard-reports"] ?? "").trim() === "") errors.push(`${nameOf("shard-reports")} is missing: \`merge\` needs the paths of the shards' report.json files.`);
	if (read.kind === "usage" || errors.length > 0) return {
		kind: "usage",
		errors
	};
	return {
		kind: "options",
		options: read.values
	};
}
function readName(input) {
	const name = input.trim();
	if (/^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,59}$/u.test(name)) return { value: name };
	return wrong(`"${name}" is not a name. Use up to 60 letters, digits, spaces and ._-(), beginning with a letter or a digit.`);
}
function readShard(input) {
	const [, index, count] = /^([0-9]{1,3})\/([0-9]{1,3})$/.exec(input.trim()) ?? [];
	const shard = {
		index: Number(index),
		of: Number(count)
	};
	if (shard.index >= 1 && shard.index <= shard.of && shard.of <= 256) return { value: shard };
	return wrong(`"${input.trim()}" is not a shard. Use INDEX/COUNT, such as 2/8.`);
}
// src/sharding.ts
async function plan({ files, only, shards, deadlineMs }, host) {
	const { entries, problems } = await readInTime(files, host, endOfRun(host, deadlineMs), () => ({
		kind: "deadline",
		ms: deadlineMs
	}));
	const choice = chosenEntries(only, entries, problems);
	const count = shards ?? shardCount(choice.kind === "chosen" ? choice.entries.length : 0);
	return { shard: Array.from({ length: count }, (_, index) => `${index + 1}/${count}`) };
}
function endOfRun({ interrupted }, deadlineMs) {
	return AbortSignal.any([interrupted, AbortSignal.timeout(deadlineMs)]);
}
async function merge({ shardReports, failOn, name, deadlineMs }, host) {
	const { mergeReports, readReports } = await import("./merge-shards.js");
	const ended = endOfRun(host, deadlineMs);
	const result = await readReports(shardReports, host.folder, host, ended);
	if (result.kind === "unusable") return {
		kind: "unmerged",
		errors: result.errors
	};
	const merged = mergeReports(result.reports, {
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
const destinationsPerShard = 250;
function shardCount(destinations) {
	return Math.min(256, Math.max(1, Math.ceil(destinations / destinationsPerShard)));
}
function divide(entries, count) {
	const bastions = byBastion(entries);
	const evenPart = bastions.reduce((sum, group) => sum + cost(group), 0) / count;
	const groups = bastions.flatMap((group) => cut(group, evenPart)).map((own) => ({
		own,
		cost: cost(own)
	}));
	const shards = Array.from({ length: count }, () => ({
		cost: 0,
		entries: []
	}));
	for (const group of groups.toSorted((one, other) => other.cost - one.cost)) {
		const least = shards.reduce((best, shard) => shard.cost < best.cost ? shard : best);
		least.cost += group.cost;
		least.entries.push(...group.own);
	}
	const order = new Map(entries.map((entry, index) => [entry, index]));
	return shards.map((shard) => shard.entries.sort((one, other) => order.get(one) - order.get(other)));
}
function cost(group) {
	const connected = group.filter(({ definition, invalidKeys }) => definition !== null && invalidKeys.size === 0 && definition.access !== "stitch-only");
	const handshake = connected.some(({ definition }) => definition?.ssh !== void 0) ? 6 : 0;
	const hasTls = ({ definition }) => definition?.ssl !== void 0 && definition.ssl !== false;
	return connected.map((entry) => 5 + (hasTls(entry) ? 2 : 0)).reduce((sum, each) => sum + each, handshake) + .1 * (group.length - connected.length);
}
function byBastion(entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const ssh = entry.definition?.ssh;
		const key = ssh === void 0 ? entry : JSON.stringify(ssh);
		const group = groups.get(key) ?? [];
		group.push(entry);
		groups.set(key, group);
	}
	return [...groups.values()];
}
function cut(group, evenPart) {
	const pieces = Math.ceil(cost(group) / evenPart - 1e-9);
	if (pieces <= 1) return [group];
	const size = Math.ceil(group.length / pieces);
	return Array.from({ length: Math.ceil(group.length / size) }, (_, index) => group.slice(index * size, (index + 1) * size));
}
// src/check.ts
async function check(options, host) {
	const run = startRun(options, host);
	const files = await readInTime(options.files, host, run.ended, () => endReason(run));
	const choice = chosenEntries(options.only, files.entries, files.problems);
	if (choice.kind === "unknown-ids") return choice;
	const chosen = choice.entries;
	const changes = await changesToBase(files.entries, run);
	const skips = await skipReasons(chosen, changes, run);
	const startMs = run.elapsedMs();
	const resolved = await resolveAll(chosen, skips, run);
	const share = shareOf(resolved, options);
	const ended = signalBeforeDeadline(run, reportTime(share.length, startMs, run));
	const [{ outcomes, keys }, answers] = await Promise.all([connect(share, ended, run), stitchAnswers(share, ended)]);
	const results = share.map((each) => conclude(each, outcomes.get(each.entry) ?? null, answers.get(each.entry) ?? null, run));
	const summary = summaryOf(run, files, changes, results, resolved.length);
	const report = buildReport(run.startedAt, files.problems.map(toFileFinding), results, summary);
	const destinationSecrets = resolved.flatMap(({ secrets }) => secrets);
	return withoutSecrets(report, redactor([
		...host.secrets,
		...destinationSecrets,
		...keys,
		...files.secrets.map(secret)
	], new Set(files.entries.flatMap(publicValues))));
}
function shareOf(resolved, { shard }) {
	if (shard === null) return resolved;
	const entries = resolved.map(({ entry }) => entry);
	const shardEntries = new Set(divide(entries, shard.of)[shard.index - 1]);
	return resolved.filter(({ entry }) => shardEntries.has(entry));
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
		waitingFor: take(waiting.values(), maxNamesInProgress)
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
const maxNamesInProgress = 3;
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
	const isChecked = ({ skip, findings }) => !endedEarly(skip) && !findings.some(({ rule }) => rule === internalError.id);
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
function compare(previous, report, isGone) {
	const states = currentStates(report);
	const keys = new Set(states.map(({ subject }) => keyOf(subject)));
	const unmatched = new Map(previous.subjects);
	const hasMoved = (was, { subject }) => isSame(was.subject, subject) && !keys.has(keyOf(was.subject)) && isGone(was);
	const present = states.map((now) => {
		const was = unmatched.get(keyOf(now.subject)) ?? [...unmatched.values()].find((each) => hasMoved(each, now)) ?? null;
		if (was !== null) unmatched.delete(keyOf(was.subject));
		return transition(was, now, report.started_at);
	});
	const absent = [...unmatched.values()].map((was) => isGone(was) ? removal(was) : unchanged(was));
	const all = [...present, ...absent];
	const subjectsOf = (event) => all.filter((each) => each.event === event).map(({ subject }) => subject);
	return {
		snapshot: snapshot(report.started_at, all.flatMap(({ next }) => next ?? [])),
		changes: {
			since: previous.at,
			failed: subjectsOf("failed"),
			otherCause: subjectsOf("otherCause"),
			recovered: subjectsOf("recovered"),
			removed: subjectsOf("removed"),
			fresh: all.flatMap(({ fresh }) => fresh),
			still: all.flatMap(({ still }) => still),
			solved: all.flatMap(({ solved }) => solved)
		}
	};
}
function removal(was) {
	const { subject, since } = was;
	return {
		subject,
		event: since === null ? null : subject.kind === "file" ? "recovered" : "removed",
		next: null,
		fresh: [],
		still: [],
		solved: findingKeys(was)
	};
}
function unchanged(was) {
	return {
		subject: was.subject,
		event: null,
		next: was,
		fresh: [],
		still: findingKeys(was),
		solved: []
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
function transition(was, now, at) {
	const { subject, failing } = now;
	const errors = compareRules(was?.errors ?? [], now.errors, now.judged);
	const warnings = compareRules(was?.warnings ?? [], now.warnings, now.judged);
	const began = earliest(was?.since ?? null, now.since);
	const isFixed = was !== null && was.errors.length > 0 && errors.rules.length === 0;
	const isUnknown = failing === null && !isFixed;
	const isChanged = was !== null && errors.fresh.length + errors.solved.length > 0;
	const failure = began === null ? "failed" : isChanged ? "otherCause" : null;
	const keysOf = (kind) => findingKeys({
		subject,
		errors: errors[kind],
		warnings: warnings[kind]
	});
	return {
		subject,
		event: isUnknown ? null : failing ? failure : began === null ? null : "recovered",
		next: {
			subject,
			since: isUnknown ? began : failing ? began ?? at : null,
			errors: errors.rules,
			warnings: warnings.rules
		},
		fresh: keysOf("fresh"),
		still: keysOf("still"),
		solved: keysOf("solved")
	};
}
function compareRules(previous, now, isJudged) {
	const unmatched = [...previous];
	const fresh = [];
	const still = [];
	for (const rule of now) {
		const at = unmatched.indexOf(rule);
		if (at === -1) fresh.push(rule);
		else still.push(...unmatched.splice(at, 1));
	}
	const unknown = unmatched.filter((rule) => !isJudged(rule));
	const solved = unmatched.filter(isJudged);
	return {
		fresh,
		still: [...still, ...unknown],
		solved,
		rules: [...now, ...unknown].sort()
	};
}
function findingKeys({ subject, errors, warnings }) {
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
function earliest(one, other) {
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
	const states = currentStates(report).map(({ subject, since, failing, errors, warnings }) => ({
		subject,
		since: since ?? (failing === true ? report.started_at : null),
		errors,
		warnings
	}));
	return snapshot(report.started_at, states);
}
function snapshot(at, states) {
	const failing = states.filter(({ since, errors, warnings }) => since !== null || errors.length + warnings.length > 0);
	return {
		at,
		subjects: new Map(failing.map((each) => [keyOf(each.subject), each]))
	};
}
function currentStates({ findings, destinations }) {
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
	load: "probe",
	rehearsal: "rehearse",
	internal: "probe"
};
const notChecked = {
	load: "load/not-checked",
	stitch: "stitch/not-compared"
};
function isJudged({ tries, stages, stitch, findings }, rule) {
	const group = rule.split("/")[0];
	const gap = notChecked[group];
	if (rule !== gap && findings.some((finding) => finding.rule === gap)) return false;
	if (group === "stitch") return tries > 0 || (stitch ?? null) !== null;
	const wanted = stageOfGroup[group];
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
// src/report/files.ts
const forms = {
	json: {
		file: "report.json",
		text: async (report) => printableJson(report)
	},
	sarif: {
		file: "report.sarif",
		pathsFromRoot: true,
		text: async (report) => (await import("./sarif.js")).sarifReport(report)
	},
	junit: {
		file: "report.xml",
		pathsFromRoot: true,
		text: async (report) => (await import("./junit.js")).junitReport(report)
	},
	markdown: {
		file: "report.md",
		text: async (report) => (await import("./markdown.js").then((n) => n.r)).markdownReport(report)
	},
	html: {
		file: "report.html",
		text: async (report) => (await import("./html.js")).htmlReport(report)
	}
};
function reportText(report, name, folderInRepository) {
	const { pathsFromRoot, text } = forms[name];
	return text(pathsFromRoot ? fromRoot(report, folderInRepository) : report);
}
async function writeReports(report, names, place) {
	const written = {
		paths: {},
		failures: []
	};
	for (const name of names) {
		const file = path.join(place.folder, forms[name].file);
		const failure = await writeForm(report, name, file, place);
		if (failure === null) written.paths[name] = file;
		else written.failures.push({
			file,
			...failure
		});
	}
	return written;
}
async function writeForm(report, name, file, place) {
	try {
		const text = await reportText(report, name, place.folderInRepository);
		const refusal = writeWhole(path.resolve(place.from, file), text, "replace", place.roots);
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
	const folder = [workspace, ...runnerTemp === void 0 ? [] : [runnerTemp]].find((each) => isInside(absolute, each));
	const read = await readText(absolute, folder ?? (confined ? workspace : path.dirname(absolute)), largest);
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
// src/report/changes.ts
async function readPrevious(absolute, folders) {
	const reportFile = await readReportFile(absolute, folders);
	if (reportFile.kind === "unusable") return reportFile.isMissing ? { kind: "missing" } : {
		kind: "unusable",
		reason: reportFile.reason
	};
	const report = reportFile.content;
	const { isComparable } = await import("./validate.js");
	if (!isComparable(report)) return {
		kind: "unusable",
		reason: "is not a report of this program"
	};
	const snapshot = snapshotOf(report);
	const at = timeOrNull(snapshot.at);
	if (at === null) return {
		kind: "unusable",
		reason: "has no valid start time"
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
	const { snapshot, changes } = compare(previous.kind === "read" ? previous.snapshot : {
		at: report.started_at,
		subjects: /* @__PURE__ */ new Map()
	}, report, goneFromRun(report, only));
	const destinations = report.destinations.map((each) => {
		const { since = null } = snapshot.subjects.get(keyOf(destinationSubject(each))) ?? {};
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
			new: fresh.map(reportFindingKey),
			solved: solved.map(reportFindingKey)
		},
		destinations
	};
}
function idsOf(subjects) {
	return subjects.filter(({ kind }) => kind === "destination").map(({ name }) => name);
}
function reportFindingKey({ subject: { kind, name }, rule, severity }) {
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
	const listed = /* @__PURE__ */ new Set([...failed, ...other_cause]);
	const failing = destinations.filter(({ status }) => status === "failed");
	const still = failing.filter(({ id, failing_since }) => !listed.has(id) && failing_since !== null);
	const changed = failing.filter(({ id }) => other_cause.includes(id));
	const unknown = destinations.filter(({ status, failing_since }) => status !== "failed" && failing_since !== null);
	const lines = [
		...subjectLine("failed", failed, (ids, one) => `${ids} ${one ? "has" : "have"} started to fail.`),
		...changed.map((each) => line("failed", each, "fails for a new reason, and has been failing since")),
		...still.map((each) => line("failed", each, "has been failing since")),
		...unknown.map((each) => line("skipped", each, "was not checked in this run, and had been failing since")),
		...subjectLine("passed", recovered, (ids, one) => `${ids} ${one ? "has" : "have"} recovered.`),
		...subjectLine("passed", removed, (ids, one) => `${ids} failed before, and ${one ? "has" : "have"} been removed.`)
	];
	if (lines.length === 0) return [{
		status: "passed",
		text: "No destination has started to fail or recovered."
	}];
	if (lines.length <= mostLines) return lines;
	const omitted = lines.length - mostLines;
	return [...lines.slice(0, mostLines), {
		status: "skipped",
		text: `…and ${omitted} more: see the report.`
	}];
	function line(status, { display_name, failing_since }, words) {
		const since = `${minute(failing_since)} (${timeBetween(failing_since, report.started_at)})`;
		return {
			status,
			text: `${oneLine(display_name, 100)} ${words} ${since}.`
		};
	}
}
function subjectLine(status, ids, words) {
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
	const room = Math.max(1, width - indent);
	const lines = [];
	let line = "";
	for (const word of wordsOf(printable(text), room)) if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > room) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line].map((each) => " ".repeat(indent) + each);
}
function wordsOf(text, room) {
	return (text.match(/(?:`[^`]*`|[^ \u00a0])+/g) ?? []).flatMap((word) => {
		if (columnsOf(word) <= room) return [word];
		return word.split(/[ \u00a0]/).flatMap((part) => part.search(wide) === -1 ? [part] : pieces(part, room));
	});
}
function pieces(text, columns) {
	const [first, rest] = split(text, columns);
	return rest === "" ? [first] : [first, ...pieces(rest, columns)];
}
function split(text, columns) {
	let [end, used] = [0, 0];
	for (const character of text) {
		used += columnsOf(character);
		if (used > columns && end > 0) break;
		end += character.length;
	}
	return [text.slice(0, end), text.slice(end)];
}
function fitted(text, columns) {
	const cut = cutTo(text, columns);
	return cut + " ".repeat(Math.max(0, columns - columnsOf(cut)));
}
function cutTo(text, columns) {
	return columnsOf(text) <= columns ? text : `${split(text, Math.max(1, columns - 1))[0]}…`;
}
function hanging(text, indent, width) {
	const [first = "", ...rest] = prose(text, indent, width);
	return [first.trimStart(), rest];
}
function listItem(text, indent, width) {
	const [first, rest] = hanging(text, indent + 2, width);
	return [`${" ".repeat(indent)}- ${first}`, ...rest];
}
const wide = /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]|\p{Emoji_Presentation}/gu;
function columnsOf(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return text.length;
	return text.replaceAll(wide, "ww").replaceAll(/\p{M}/gu, "").length;
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
		const shown = columns.map(({ column, width: most }) => fitted(cells[column], most));
		return `${paint(style, mark)} ${shown.join("  ").trimEnd()}`;
	}), ...passed.length === 0 ? [] : [passedLine(report, passed, paint, width)]].join("\n");
}
function isSound(destination, report) {
	const { status } = destination;
	return status === "passed" || isValid(report, status) && causeOf(destination) === null;
}
function passedLine({ mode }, passed, paint, width) {
	const ids = passed.map(({ id }) => oneLine(id, 60));
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
			duration_ms > 0 ? duration$1(duration_ms) : ""
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
	].map((column) => rows.reduce((most, row) => Math.max(most, columnsOf(row[column])), 0));
	const name = Math.min(widest[0], leastName);
	const widthFor = (others) => width - others.reduce((sum, column) => sum + 2 + widest[column], 2);
	const others = widthFor([
		1,
		2,
		3
	]) >= widest[0] ? [
		1,
		2,
		3
	] : [1, 2];
	widest[0] = Math.min(widest[0], Math.max(name, widthFor(others)));
	if (others.length === 2) widest[2] = Math.max(1, Math.min(widest[2], widthFor([1]) - 2 - widest[0]));
	return [0, ...others].map((column) => ({
		column,
		width: widest[column]
	}));
}
function connectionLines({ destinations }, width) {
	return destinations.flatMap((destination) => [...wrapped(`${destination.display_name}: ${pathTo(destination)}`, "", 2, width), ...destination.stages.filter(({ status, detail }) => status !== "skipped" || detail !== null).flatMap((stage) => wrapped(seenAt(stage, destination), stageHead(stage), headWidth, width))]);
}
const headWidth = 30;
function pathTo({ target, reason, stages, tries }) {
	const notConnected = `not connected${reason === null ? ": its entry has errors." : `. ${reason}`}`;
	if (target === null) return notConnected;
	const { host, port, database, username, bastion } = target;
	const through = bastion === null ? "" : `, through ${bastion}`;
	const after = tries > 1 ? `; the last of ${tries} tries` : "";
	const way = `${username} at ${host}:${port}, database ${database}${through}`;
	return stages.some(({ status }) => status !== "skipped") ? `${way}${after}` : `${way}; ${notConnected}`;
}
function stageHead({ name, status, ms }) {
	return `  ${name.padEnd(8)}  ${status.padEnd(7)}  ${(ms === null ? "" : duration$1(ms)).padStart(7)}  `;
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
	const counting = all.filter((each) => !isIgnored(each));
	return `${[
		...groupByRule(counting, likeness).map((group) => groupBlock(group, paint, width)),
		...groupByRule(all.filter(isIgnored), ({ ignored }) => JSON.stringify(ignored)).map((group) => ignoredBlock(group, paint, width)),
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
	const counting = placedFindings(report).filter((each) => !isIgnored(each));
	const blocks = [...groupByRule(counting, likeness).filter(({ severity }) => severity !== "notice").map((group) => groupBlock(group, paint, width)), ...exitStatus(report) !== 0 || isUnchecked ? [headlineLines(report, paint, width)] : []];
	return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
function isIgnored({ finding }) {
	return finding.ignored !== null;
}
function headlineLines(report, paint, width) {
	return painted("bold", prose(headline(report), 0, width), paint).join("\n");
}
function closingLine(report, paint, width) {
	const parts = countParts(report);
	const sum = [...parts.length > 1 ? [parts.join(", ")] : [], duration$1(report.duration_ms)].join("; ");
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
	if (ignored !== null) return [...head, ...prose(ignoredWords(ignored), 2, width)].join("\n");
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
	const [prefix, place] = [excerpt.text.slice(0, excerpt.start), excerpt.text.slice(excerpt.start, excerpt.end)];
	const carets = "^".repeat(Math.max(1, columnsOf(place)));
	const below = `${" ".repeat(number.length - 2)}| ${" ".repeat(columnsOf(prefix))}`;
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
const mostFixLines = 12;
function groupBlock(group, paint, width) {
	const { rule, severity, why, members } = group;
	const [only, ...others] = members;
	if (only !== void 0 && others.length === 0) return findingBlock(only, paint, width);
	if (severity === "notice") return noticeBlock(group, paint, width);
	const isOneMessage = distinct(members, ({ message }) => withoutNames(message)).length === 1;
	const fixes = distinct(members, ({ fix }) => fix === null ? "" : remedyWords(fix));
	const isOneFix = fixes.length === 1;
	const linesOf = ({ finding: { fix }, destination }) => {
		const about = isOneFix || destination === null ? "" : `${destination.display_name}: `;
		return fix === null ? [] : fixLines(fix, about, paint, width);
	};
	const shown = new Set(members.flatMap(({ destination }) => destination?.id ?? [])).size > 1 ? firstFixes(fixes.slice(0, mostFixes).map(linesOf)) : fixes.map(linesOf);
	const omitted = fixes.length - shown.length;
	return [
		...members.flatMap((member) => [
			...headLines(member, "", paint, width),
			...members.length <= mostExcerpts ? excerptLines(member.finding, paint, width) : [],
			...isOneMessage ? [] : prose(member.finding.message, 2, width)
		]),
		...prose(`[${rule}]${isOneMessage ? ` ${exampleOf(members)}` : ""}`, 2, width),
		...labelled("Why", why, paint, width),
		...shown.flat(),
		...omitted > 0 ? prose(`…and ${omitted === 1 ? "1 more fix like this" : `${omitted} more fixes like these`}: \`--only ID\` prints those of one destination.`, 7, width) : []
	].join("\n");
}
function firstFixes(fixes) {
	let lines = 0;
	return fixes.filter((fix, index) => {
		lines += fix.length;
		return index === 0 || lines <= mostFixLines;
	});
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
function ignoredBlock({ rule, severity, members }, paint, width) {
	const [first] = members;
	if (first === void 0 || first.finding.ignored === null) return "";
	if (members.length === 1) return findingBlock(first, paint, width);
	const { ignored } = first.finding;
	const ids = new Set(members.map(({ finding, destination }) => destination?.id ?? finding.location.file));
	const level = `${severity}, ignored`;
	const [line, rest] = hanging(`${level}: ${ruleTitle(rule)}, in ${placesWords(members)}: ${idList([...ids])} [${rule}]`, 2, width);
	return [
		line.replace(level, paint("dim", level)),
		...rest,
		...prose(ignoredWords(ignored), 2, width)
	].join("\n");
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
	const lines = rest.flatMap((part) => {
		if (part.kind === "code") return part.text.split("\n").map((line) => `         ${paint("green", printable(line))}`);
		return part.kind === "item" ? listItem(part.text, 7, width) : prose(part.text, 7, width);
	});
	return [...labelled("Fix", about + (first?.text ?? ""), paint, width), ...lines];
}
function labelled(label, text, paint, width) {
	const [first, rest] = hanging(text, 7, width);
	return [`  ${paint("dim", label.padEnd(3))}  ${first}`, ...rest];
}
function painted(style, lines, paint) {
	return lines.map((line) => paint(style, line));
}
export { resolveEntry as $, merge as A, boolean as B, keyOf as C, workspaceOf as D, untilInterrupted as E, modes as F, lines as G, flagName as H, readOptions as I, readTable as J, notAmong as K, reportNames as L, plan as M, actionOptions as N, writeRoots as O, defaultName as P, readServer as Q, runOptions as R, isWhole as S, timeOrNull as T, inputName as U, choice as V, integer as W, cliEvent as X, text as Y, eventSkipReason as Z, reportText as _, referencesOf as _t, hanging as a, statusCounts as at, compare as b, painter as c, pathOf as ct, changesHeading as d, withReplacements as dt, countsLine as et, previousWords as f, redactor as ft, readReportFile as g, readString as gt, withChanges as h, readPort as ht, cutTo as i, outcomeOf as it, noReportWords as j, check as k, prose as l, pathWords as lt, timeBetween as m, readName$1 as mt, terminalReport as n, exitStatuses as nt, hasColours as o, identityLabels as ot, readPrevious as p, namedFiles as pt, optional as q, connectionLines as r, headline as rt, listItem as s, identitySentences as st, terminalProblems as t, exitStatus as tt, changeLines as u, safeEdits as ut, unwrittenWords as v, snapshotOf as w, destinationSubject as x, writeReports as y, terminalOptions as z };
