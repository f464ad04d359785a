import { i as product, n as crashSentence, t as crashEvidence } from "./crash.js";
import { A as shortened$1, M as withEscapes, O as printable, P as isFailure, _ as stageNames, i as readingKeysOnce, j as spoken, k as printableLines, t as startThread, v as productOf } from "./dial-thread.js";
import { B as unencryptedConnection, Bt as endOfLine, Et as readVariable, G as inReadWrite, Ht as keyPlace, Jt as startOfLine, Mt as isMissing, Pt as readingOnce, R as hostNotAllowed, Ut as lineOf, W as stageWords, Wt as locate, Zt as nodeAt, _ as skipGroups, a as seconds$1, b as readReportFile, cn as sharedFileKeys, d as baseWords, en as decidesConnection, f as gatherNotices, ft as loginEntry, g as serverWords, gt as certificatePath, h as reasonGroups, i as prose$1, jt as isInside, kt as fileLimits, l as fixHeading, lt as severityRank, m as placedFindings, mt as redactor, n as hanging, nn as entryKeys, nt as minute, o as acceptedWords, on as pathsWithFormat, ot as look, p as idList, qt as source, r as painter, rn as entryPaths, s as findingWords, st as raise, tn as defaultsIn, tt as duration, u as rulePage, un as urlKeys, ut as identityOf$1, v as counts$1, vt as hiddenRanges, y as headline, z as raiseProblem } from "./unknown-ids.js";
import { a as isObject, n as entriesOf, r as readEntries } from "./entries.js";
import { c as privateKeyProblem, n as resolveEntry, s as secret } from "./resolve-entry.js";
import { n as publicValues } from "./references.js";
import { A as tooManyConnections, B as isReadOnlyForAll, C as connectDenied, D as noHbaEntry, E as loginNotPermitted, F as passwordRejected, H as otherProduct, I as serverNotProven, L as internalError, M as insecureMethod, N as methodUnsupported, O as refused$1, P as passwordMissing, R as checkCancelled, S as whatAnswers, T as knownWords, U as versionTooOld, V as notPostgresql, _ as connectionRefused, a as handshakeFailed, b as timeout, c as required, d as databaseUnreachable, f as forwardingDenied, g as connectionLost, h as checkDenied, i as certificateUntrusted, j as clientCertificate, k as serverNotReady, l as unfitness, m as hostKeyMismatch, o as hostnameMismatch, p as handshakeFailed$1, r as certificateExpired, s as notSupported, t as catalogue, u as authenticationFailed, v as hostNotFound, w as databaseMissing, x as unreachable, y as notPostgresql$1, z as endOfLife } from "./catalogue.js";
import { _ as keyOf$1, d as changesHeading, g as isWhole, h as compare, i as markdownReport, m as pathWords, p as pathOf, u as changeLines, v as snapshotOf, y as timeOrNull } from "./verdict.js";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import path from "node:path";
import { mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
// src/config/duplicates.ts
/**
* A problem for each entry that repeats an earlier one. Where variables were not read their names stand for their
* values: two entries that name the same ones mean the same.
*/
function duplicateProblems(known) {
	const first = /* @__PURE__ */ new Map();
	const problems = /* @__PURE__ */ new Map();
	for (const { entry, destination } of known) {
		const identity = identityOf(entry, destination);
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
function identityOf({ definition, unfit }, destination) {
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
	const { url, host, port = entryKeys.port.default, database, username, ssh } = definition;
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
/** A stranger can add files without end; asking for each would use up what GitHub answers in an hour. */
const mostFiles = 200;
/** Reads each file when somebody first asks for it, and never again. */
function openBaseEntries({ base, readText, workspace, signal }) {
	const readEach = readingEach(base, signal);
	const known = /* @__PURE__ */ new Map();
	return {
		entriesAt: async (file) => {
			const read = await readEach(file);
			if (read.kind !== "text") return [];
			return entriesOf(source(file, read.text), path.join(workspace, file), workspace).entries;
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
/** Each file once, and only so many. */
function readingEach(base, signal) {
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
// src/config/policy/target-parts.ts
/**
* All settings of an entry, after anchors and merge keys, with every default filled in. A file counts by what is in it.
* Null where the entry is not in order, or a file can't be read.
*/
async function settingsOf(entry, readFile) {
	const { definition, unfit, folder, fileSettings } = entry;
	if (definition === null || unfit.size > 0) return null;
	const files = new Set(pathsWithFormat("file"));
	const settings = sharedFileKeys.flatMap((key) => fileSettings[key] === void 0 ? [] : [[key, textOf$1(fileSettings[key])]]);
	for (const [path, value] of leavesOf(withDefaults(definition, entry.id))) {
		const file = files.has(path) && typeof value === "string" ? certificatePath(value, folder) : null;
		const text = file === null ? textOf$1(value) : await readFile(file);
		if (text === null) return null;
		settings.push([path, text]);
	}
	return new Map(settings.sort(([one], [other]) => orderOf(one) - orderOf(other) || (one < other ? -1 : 1)));
}
async function targetParts(entry, readFile) {
	const settings = await settingsOf(entry, readFile);
	return settings && new Map([...settings].filter(([path]) => decidesConnection(path)));
}
/** The keys in which two targets differ; where one has no `ssh` at all, that alone. */
function differingParts(one, other) {
	const differing = [.../* @__PURE__ */ new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key));
	const lacksSsh = one.has("ssh.host") !== other.has("ssh.host");
	return [...new Set(differing.map((key) => lacksSsh && key.startsWith("ssh.") ? "ssh" : key))];
}
/** Two ways to write the same setting become one. A key that nothing here names is taken as it is. */
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
/** The values in mappings by their paths. A list is one value. */
function leavesOf(mapping, above = "") {
	return Object.entries(mapping).flatMap(([key, value]) => {
		const path = `${above}${key}`;
		if (value === void 0) return [];
		if (isObject(value) && Object.keys(value).length > 0) return leavesOf(value, `${path}.`);
		return [[path, value]];
	});
}
function textOf$1(value) {
	if (value === null) return "";
	return typeof value === "string" ? value : JSON.stringify(value, sorted);
}
/** The order of a mapping's keys has no meaning. */
function sorted(_key, value) {
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one < other ? -1 : 1));
}
/** Keys that are not declared come first. */
function orderOf(path) {
	return entryPaths.indexOf(path);
}
// src/config/policy/base.ts
/**
* Gives a function that tells why an entry may not be dialled: null where the base branch has, in the same file, an entry
* with the same target.
*/
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
/**
* Compares by meaning: after anchors, merge keys and defaults, a certificate's file by what is in it. An entry that has
* moved, to another of these files too, or is written in another way is unchanged. What is not in order is not.
*/
async function changesOf$1(entries, setting) {
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
/** Files of the base branch that the patterns name and the workspace lacks. */
async function deletedFiles(entries, { base, patterns, workspace, signal }) {
	const named = (await base.list(signal) ?? []).filter((file) => patterns.some((pattern) => path.matchesGlob(file, path.normalize(pattern))));
	const here = new Set(entries.map(({ absolute }) => absolute));
	const deleted = [];
	for (const file of named) {
		const absolute = path.join(workspace, file);
		if (!here.has(absolute) && await isMissing(absolute)) deleted.push(file);
	}
	return deleted;
}
/** Everything that an entry says, in one way of writing it; null where it is not in order. */
async function meaningOf(entry, readCertificate) {
	const settings = await settingsOf(entry, readCertificate);
	return settings && JSON.stringify([...settings]);
}
// src/config/shards.ts
/** What one machine takes without a sweat, and without a second worth saving. */
const destinationsPerShard = 250;
/** How many shards so many destinations are worth. */
function shardCount(destinations) {
	return Math.min(256, Math.max(1, Math.ceil(destinations / destinationsPerShard)));
}
/**
* The entries of each of `count` shards, in the order of the files. The same entries give the same shards, whatever the
* environment holds: nothing but the text of the files decides.
*
* Entries that share a bastion stay together, since they share its SSH connection, unless there are more of them than
* a shard's even part.
*/
function divide(entries, count) {
	const whole = byBastion(entries);
	const evenPart = whole.reduce((sum, group) => sum + cost(group), 0) / count;
	const groups = whole.flatMap((group) => cut(group, evenPart)).map((own) => ({
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
/**
* Round trips, TCP's own included, as measured on PostgreSQL 17 and OpenSSH 9.2: a bastion's handshake is paid once. What is
* not dialled costs next to nothing.
*/
function cost(group) {
	const dialled = group.filter(({ definition, unfit }) => definition !== null && unfit.size === 0 && definition.access !== "stitch-only");
	const handshake = dialled.some(({ definition }) => definition?.ssh !== void 0) ? 6 : 0;
	const hasTls = ({ definition }) => definition?.ssl !== void 0 && definition.ssl !== false;
	return dialled.map((entry) => 5 + (hasTls(entry) ? 2 : 0)).reduce((sum, each) => sum + each, handshake) + .1 * (group.length - dialled.length);
}
/** By the text of the `ssh` mapping; an entry without one is a group of its own. */
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
/** A group that is more than an even part, in as few pieces as are one each but for the handshake that each of them pays. */
function cut(group, evenPart) {
	const pieces = Math.ceil(cost(group) / evenPart - 1e-9);
	if (pieces <= 1) return [group];
	const size = Math.ceil(group.length / pieces);
	return Array.from({ length: Math.ceil(group.length / size) }, (_, index) => group.slice(index * size, (index + 1) * size));
}
// src/config/trust.ts
/** A person at a terminal. */
const cliEvent = {
	name: "cli",
	pullRequestFrom: null
};
/** Events whose files are the repository's own. */
const ours$1 = /* @__PURE__ */ new Set([
	"cli",
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"merge_group"
]);
/**
* Null where the destinations of this event's files may be dialled.
*
* A pull request from a fork carries a stranger's file and no secrets, and Dependabot counts as one. Any event that is not
* known here may carry a stranger's file with our secrets at hand (pull_request_target, workflow_run, issue_comment).
*/
function whyNotDialled({ name, pullRequestFrom }) {
	if (pullRequestFrom === "dependabot" && (name === "pull_request" || name === "push")) return { kind: "dependabot" };
	if (ours$1.has(name)) return null;
	if (name !== "pull_request") return {
		kind: "untrusted-event",
		event: name
	};
	return pullRequestFrom === "same-repository" ? null : { kind: "fork" };
}
// src/connect/connect-all.ts
/**
* Attempts every target, `concurrency` of them at a time, and gives an outcome for each, in their order. What is not
* finished when `signal` aborts is given up; what was known of the others is not lost with it.
*/
function connectAll(work, signal, { onFinished, onSecret }, thread) {
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
		worker.on("message", (posted) => {
			if (posted.kind === "secret") return onSecret(posted.value);
			const { index, outcome } = posted;
			outcomes[index] = outcome;
			finished.add(index);
			if (finished.size === outcomes.length) finish();
			onFinished(finished.size);
		});
		worker.on("error", (error) => fail(crashEvidence(error)));
		worker.on("exit", (code) => fail(`the connecting thread ended with status ${code}`));
		worker.postMessage(work);
	});
}
// src/connect/target.ts
/** The auditor logs in where the entry has one, and then `role` is the loader whom the questions are about. */
function toTarget(destination) {
	const { host, port, database, ssl, ssh, schemas, audit } = destination;
	const login = audit ?? {
		username: destination.username,
		password: destination.password
	};
	return {
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
// src/report/parts/acceptance.ts
/** What the entry accepts. `ended`: on the day after `until` it counts again. */
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
/** What the report says of an accepted finding; null where it counts. */
function ignoredBy(entry, rule, today) {
	const accepted = acceptance(entry, rule, today);
	return accepted.kind === "accepted" ? {
		reason: accepted.reason,
		until: accepted.until
	} : null;
}
/** Somebody who has accepted a finding is told why it is back. */
function messageOf({ message, rule }, entry, today) {
	const accepted = acceptance(entry, rule, today);
	return accepted.kind === "ended" ? `${message} It was accepted until ${accepted.until}.` : message;
}
// src/config/yaml/edit.ts
/** An id for keys that have none. */
const newId = "warehouse";
/**
* What an edit changes; null where the file's form leaves no place for it. `begun` has the empty braces that another edit
* has put something into.
*/
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
		case "set": return valueReplaced(from, own, fitting$1(edit.value, parent));
		case "pair": {
			const value = valueReplaced(from, own, fitting$1(edit.to.value, parent));
			return value && [{
				...own.key,
				text: edit.to.key,
				line: null
			}, ...value];
		}
		case "indent": return indented(from, parent, own, edit);
	}
}
/** A value that is a block begins on the next line. */
function pairText(key, value) {
	return value.startsWith("\n") ? `${key}:${value}` : `${key}: ${value}`;
}
function nodeAtWhole(root, path) {
	const { node, found } = nodeAt(root, path);
	return found === path.length ? node : null;
}
/** Inside brackets and braces a plain value must not hold what ends it. */
function fitting$1(value, parent) {
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
	const texts = pairs.map(({ key, value }) => `${key}: ${fitting$1(value, into)}`).join(", ");
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
		text: fitting$1(value, parent),
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
/** The last word of a text that ends with white space; a search for one at the end would be quadratic. */
function wordBeforeSpace(text) {
	return text.split(/\s+/).at(-2) ?? "";
}
/** Two spaces more before each line from one key to the end of another's value. */
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
/** The end of a key's value; of the key where its value stands elsewhere. */
function endOfEntry(from, { key, value }) {
	return value.range.start < key.end ? key.end : endOfContent(from, value.range.end);
}
/** A block's range may reach into the white space behind it. */
function endOfContent(from, end) {
	let at = end;
	while (at > 0 && /\s/.test(from.text[at - 1])) at--;
	return at;
}
// src/config/yaml/replacement.ts
/**
* The lines that each edit changes, in the order of the edits. Edits of the same lines share one replacement that makes
* them all, so that none takes another back. Null where the file's form leaves no line of its own to change, where
* that is far too long to be read, and where it would show any of the `hidden` places, which are in order: what is
* printed with a fix must not hold a secret.
*/
function replacementsFor(from, root, edits, hidden) {
	const result = edits.map(() => null);
	for (const group of groupsOf(from, plansFor(from, root, edits))) {
		const made = shows(from, group, hidden) ? null : linesWith(from, group);
		const replacement = made === null || made.text.length > longestText || repeats(from, made, group, hidden) ? null : made;
		for (const { edit } of group) result[edit] = replacement;
	}
	return result;
}
/** In characters. Every finding of a line has all of its new text, and a whole file may stand in one line. */
const longestText = 4e3;
/** The text of a file with the replacement made, its line ends kept. */
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
/** Plans whose lines meet, each list in the order of the text; of two that change the same characters the first. */
function groupsOf(from, plans) {
	const placed = plans.map((plan) => {
		const first = plan.splices.reduce((least, { start }) => Math.min(least, start), from.text.length);
		return {
			plan,
			first: lineOf(from, first),
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
/** The splices of a group, each once. */
function splicesOf(group) {
	const all = /* @__PURE__ */ new Map();
	for (const { edit, splices } of group.toReversed()) for (const splice of splices) {
		const key = splice.start === splice.end ? `${edit}` : "";
		all.set(`${splice.start} ${splice.end} ${splice.text} ${key}`, splice);
	}
	return [...all.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}
/** Whether what is kept of the lines holds a hidden place. */
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
/** Whether what is new still has the text of a place that it was to replace, as a comment beside it may. */
function repeats(from, { text }, group, hidden) {
	return group.some(({ splices }) => splices.some((splice) => {
		const isGone = splice.end > splice.start && holds(hidden, splice);
		const gone = from.text.slice(splice.start, splice.end).replace(/^["']|["']$/g, "");
		return isGone && gone !== "" && text.includes(gone);
	}));
}
/** Whether any of the ranges, which are in order, meets `part`. */
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
/** Without a spread: a file's every line may be a splice, and arguments stand on the stack. */
function endOf(splices) {
	return splices.reduce((most, { end }) => Math.max(most, end), 0);
}
// src/report/parts/fixes.ts
/**
* The edits of a report, made concrete for each document as a whole: those that count together, so that none takes back
* another in its line, and those of accepted findings each by itself.
*/
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
/** A fix as the report has it, but for the words that lead to its place. */
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
/** Where the file leaves no line of its own to change, what is to stand there in the end. */
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
/**
* The keys that stand above a line and lead to `path`, the outermost first and without `destinations`: those of the
* anchor, where an alias or a merge stands for it. What begins at `lineStart` or later is no key above that line.
*/
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
/** What is merged in has the place of the mapping that it comes from; an alias that of its anchor, which comes first. */
function standsElsewhere({ range }, { key, value }) {
	return key.start < range.start || key.start >= range.end || value.range.start < key.end;
}
/** The keys whose values hold an offset. */
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
/**
* The worst of all, where a skip is no verdict: it counts only when there is nothing else. A destination that should
* have been checked and was not is no skip of that sort.
*/
function outcomeOf$1(findings, destinations, notReached) {
	if (notReached > 0) return "failed";
	const has = (status) => destinations.some((destination) => destination.status === status);
	if (has("failed") || findings.some(({ severity }) => severity === "error")) return "failed";
	if (has("warned")) return "warned";
	return has("passed") ? "passed" : "skipped";
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
/** All six, in their order; skipped where an entry was not dialled or does not want the stage. */
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
/** Whole sentences, for every form of the report. */
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
/** Why a file could not be read from the base branch, to go on behind a colon. */
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
/** The report of a run, in the order of the files. */
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
		started_at: startedAt.toISOString(),
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
/** Whether the run ended too early for a destination. */
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
		identity: attempt === null ? "none" : identityOf$1(attempt),
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
/** An error that counts fails an entry whether it was dialled or not; a skip is no verdict otherwise. */
function statusOf(findings, skip) {
	const counting = findings.filter(({ ignored }) => ignored === null);
	if (counting.some(({ severity }) => severity === "error")) return "failed";
	if (skip !== null && skip.kind !== "ignored-error") return "skipped";
	return findings.some(({ severity, ignored }) => severity === "error" && ignored !== null) || counting.some(({ severity }) => severity === "warning") ? "warned" : "passed";
}
/** Errors first; what is equally bad in the order of the file. */
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
/** The keys that lead to a place, from the entry on where it stands in it. */
function keyOf(place, below) {
	if (place.kind === "range") return null;
	return (below.every((step, index) => place.path[index] === step) ? place.path.slice(below.length) : place.path).join(".");
}
/** With what a person needs to find the place in which it is applied. */
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
/** Whether an error of an entry counts, which keeps it from being dialled. */
function counts(finding, entry, today) {
	return ignoredBy(entry, finding.rule, today) === null;
}
// src/report/without-secrets.ts
/** The report with every text that may repeat a secret gone through. */
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
// src/rules/diagnose-login.ts
/** A refusal of the login. */
function serverRefused({ destination, evidence }) {
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
/** 28000 stands for several things; the routine tells them apart in every language. */
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
/**
* SCRAM's own look at channel binding (auth-scram.c): the client's message tells of another certificate, or of a server
* that offered none. It comes before the password is judged.
*/
function isBindingCheck({ routine }) {
	return routine === "read_client_first_message" || routine === "read_client_final_message";
}
/**
* An unknown role (where pg_hba asks for no password) and one that may not log in have code, file and routine in common;
* their lines differ from version to version. Only the words tell, where they are English.
*/
function causeOf({ message }) {
	if (/is not permitted to log in$/.test(message)) return "no-login";
	return /does not exist$/.test(message) ? "unknown" : "either";
}
/** PgBouncer has one code for all its refusals, and English words. */
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
function refused(destination, error) {
	return raise(refused$1, {
		destination,
		error,
		known: knownWords(error)
	});
}
function unanswered({ destination, evidence, parameters }) {
	const login = loginEntry(destination);
	if (evidence.kind === "denied") return raise(checkDenied, {
		destination: login,
		denied: evidence.denied
	});
	const product = otherProduct(evidence.versionText, parameters);
	if (product !== null && !product.works) return raise(notPostgresql, {
		destination,
		...product
	});
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
/** https://www.postgresql.org/docs/current/protocol-message-formats.html: the codes of Authentication messages. */
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
/** `pg` has no codes for its own refusals: these are its words, as of 8.23. */
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
		at: {
			kind: "key",
			path: destination.path
		},
		detail: message
	});
}
// src/rules/diagnose.ts
/** The finding that a failure amounts to. Every failure has one. */
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
		case "forbidden-address": return forbidden$1(destination, hop, evidence);
		case "dial": return notConnected(found, evidence.tries);
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
		case "server": return serverRefused({
			destination,
			evidence
		});
		case "ended":
		case "nonsense":
		case "denied": return unanswered({
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
function forbidden$1(destination, hop, evidence) {
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
function notConnected({ destination, failure, attempt }, tries) {
	const { hop } = failure;
	const { stages } = attempt;
	const addresses = tries.map(({ address }) => address);
	const codes = tries.map(({ code }) => code);
	if (codes.includes("ECONNREFUSED")) return raise(connectionRefused, {
		destination,
		hop,
		addresses: addresses.filter((_, index) => codes[index] === "ECONNREFUSED")
	});
	if (codes.includes("ETIMEDOUT")) {
		const limitMs = stages.find(({ name }) => name === "connect")?.ms ?? 0;
		return raise(timeout, {
			destination,
			hop,
			stage: "connect",
			limitMs,
			stages
		});
	}
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
function tunnelFailed(destination, evidence) {
	if (destination.ssh === null) return raise(internalError, {
		at: {
			kind: "key",
			path: destination.path
		},
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
/** `now` is ISO 8601. */
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
/** Without alternative names the common name counts. */
function namesOf({ names, subject }) {
	const commonName = /(?:^|, )CN=([^,]+)/.exec(subject)?.[1];
	return names.length > 0 || commonName === void 0 ? names : [commonName];
}
/** OpenSSL's verdicts, by name or in its words: https://docs.openssl.org/3.5/man3/X509_STORE_CTX_get_error/ */
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
	const { X509Certificate } = process.getBuiltinModule("node:crypto");
	return (pem.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g) ?? []).map((block) => new X509Certificate(block)).filter(({ ca }) => ca).map(({ subject }) => subject?.replaceAll("\n", ", ") ?? "");
}
/**
* Whether two names seem to be of one house: of the same organisation or, where neither has one, with the same first word
* of the common name. From outside nobody can be sure, so the wording names the other cause as well.
*/
function isSameHouse(one, other) {
	const part = (name, key) => new RegExp(`(?:^|, )${key}=([^,]+)`).exec(name)?.[1]?.trim().toLowerCase();
	const [organisation, otherOrganisation] = [part(one, "O"), part(other, "O")];
	if (organisation !== void 0 || otherOrganisation !== void 0) return organisation === otherOrganisation;
	const firstWord = (name) => part(name, "CN")?.split(/[\s-]/)[0];
	return firstWord(one) !== void 0 && firstWord(one) === firstWord(other);
}
/** The alerts are RFC 8446's, section 6; Node's names for them differ with its OpenSSL: TLSV1_ALERT_…, SSL/TLS_ALERT_…. */
const causes = [[/ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/, "version"], [/ALERT_HANDSHAKE_FAILURE|NO_SHARED_CIPHER|NO_CIPHERS_AVAILABLE|ALERT_INSUFFICIENT_SECURITY/, "cipher"]];
/** What the two ends have not in common, and the reason in OpenSSL's own words. */
function noTls({ code, message }) {
	return {
		without: causes.find(([pattern]) => pattern.test(code))?.[1] ?? "other",
		reason: /:SSL routines:[^:]*:([^:]+)/.exec(message)?.[1] ?? (code === "" || code.startsWith("ALERT") ? message : code)
	};
}
// src/rules/judge.ts
const connectionRules = catalogue.filter((rule) => rule.kind === "connection" || rule.kind === "config");
const serverRules = catalogue.filter((rule) => rule.kind === "server");
/** All findings about one destination that was connected to. A failure gives one error; what was seen before it stays. */
function judge(destination, attempt, clock) {
	const { result } = attempt;
	const seen = {
		destination,
		attempt,
		clock
	};
	const onTheWay = connectionRules.map((rule) => look(rule, seen)).filter((finding) => finding !== null);
	return [...isFailure(result) ? [diagnose({
		destination,
		failure: result,
		attempt,
		now: clock.now
	})] : judgeServer({
		...seen,
		facts: result
	}), ...onTheWay];
}
function judgeServer(reached) {
	const findings = [];
	for (const rule of serverRules) {
		const finding = look(rule, reached);
		if (finding === null) continue;
		if (isTheLastWord(finding)) return [finding];
		findings.push(finding);
	}
	return isReadOnlyForAll(reached.facts) ? findings.map((finding) => ({
		...finding,
		fix: inReadWrite(finding.fix)
	})) : findings;
}
function isTheLastWord({ rule, severity }) {
	return rule === versionTooOld.id || rule === notPostgresql.id && severity === "error";
}
/** The server itself has said why the open line can't stay: the general warning would be the same thing twice. */
function isToldBetter(rule, judged) {
	const better = [required.id, insecureMethod.id];
	return rule === unencryptedConnection.id && judged.some((finding) => better.includes(finding.rule));
}
// src/check.ts
/** Runs the whole check. Nothing that a file, a network or a server does makes it reject. */
async function check(options, host) {
	const run = startRun(options, host);
	const { entries, problems } = await readEntries(options.files, host);
	const unknown = unknownIds(options.only, entries, problems);
	if (unknown !== null) return unknown;
	const chosen = options.only.length === 0 ? entries : entries.filter(({ id }) => options.only.includes(id));
	const changes = await changesToBase(entries, run);
	const resolved = await resolveAll(chosen, await skipReasons(chosen, changes, run), entries, run);
	const share = shareOf(resolved, options);
	const { outcomes, keys } = await connect(share, run);
	const results = share.map((each) => conclude(each, outcomes.get(each.entry) ?? null, run));
	const report = buildReport(run.startedAt, problems.map(toFileFinding), results, {
		durationMs: (process.uptime() - run.startedAtUptime) * 1e3,
		event: host.event.name,
		mode: options.mode === "validate" ? "validate" : "check",
		failOn: options.failOn,
		shard: shardOf(options, resolved.length, entries),
		skip: run.skip,
		changes,
		complete: isComplete(results, problems)
	});
	const secrets = [
		...host.secrets,
		...resolved.flatMap((each) => each.secrets),
		...keys
	];
	return withoutSecrets(report, redactor(secrets, new Set(entries.flatMap(publicValues))));
}
function startRun(options, host) {
	const skip = options.mode === "validate" ? { kind: "validate" } : whyNotDialled(host.event);
	const onlyFromBase = skip?.kind === "untrusted-event" && host.base !== null;
	return {
		options,
		host,
		startedAt: host.now(),
		startedAtUptime: process.uptime(),
		ended: AbortSignal.any([host.interrupted, AbortSignal.timeout(options.deadlineMs)]),
		readText: readingOnce(),
		readKey: readingKeysOnce(),
		skip: onlyFromBase ? null : skip,
		onlyFromBase
	};
}
/** An id may also be missing because its file can't be read, which has a finding of its own: then null. */
function unknownIds(only, entries, problems) {
	const unknown = only.filter((id) => !entries.some((entry) => entry.id === id));
	const mayHide = ({ source, root }) => root === null || !entries.some((entry) => entry.source === source);
	if (unknown.length === 0 || problems.some(mayHide)) return null;
	return {
		kind: "unknown-ids",
		unknown,
		known: entries.map(({ id }) => id)
	};
}
/** Null where nobody asks: `changed-only` is for pull requests. */
async function changesToBase(entries, run) {
	const { changedOnly, mode, files: patterns } = run.options;
	const { event, base, workspace } = run.host;
	if (!(changedOnly && mode === "check" && event.name.startsWith("pull_request")) || base === null) return null;
	return changesOf$1(entries, {
		readText: run.readText,
		signal: run.ended,
		base,
		workspace,
		patterns
	});
}
/** Why each entry is not connected to, as far as that is known before its values are. */
async function skipReasons(entries, changes, run) {
	const { base, event, workspace } = run.host;
	const reasonByBase = base === null || !run.onlyFromBase ? null : openBase({
		base,
		readText: run.readText,
		workspace,
		signal: run.ended,
		event: event.name
	});
	const reasonOf = async (entry) => {
		if (run.skip !== null) return run.skip;
		if (changes?.kind === "changes" && changes.unchanged.has(entry)) return { kind: "unchanged" };
		if (entry.definition?.access === "stitch-only") return { kind: "stitch-only" };
		const reason = sharedError(entry) ?? await reasonByBase?.(entry) ?? null;
		return reason?.kind === "base-unreadable" && run.ended.aborted ? endReason(run) : reason;
	};
	const reasons = await Promise.all(entries.map(async (entry) => [entry, await reasonOf(entry)]));
	return new Map(reasons.filter((each) => each[1] !== null));
}
/** An error in text that the entry shares is a finding of the file, or of the entry that has the text. */
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
async function resolveAll(chosen, skips, entries, run) {
	const resolved = [];
	for (const entry of chosen) resolved.push(await resolve(entry, skips.get(entry) ?? null, entries, run));
	const repeated = duplicateProblems(resolved);
	return resolved.map((each) => {
		const problem = repeated.get(each.entry);
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
async function resolve(entry, skip, entries, { options, host, startedAt, readText, readKey }) {
	const { allowedHosts } = options;
	const lookup = lookupFor(skip, options, host);
	const { onSecret } = host;
	try {
		const { destination, problems, secrets } = await resolveEntry(entry, {
			readText,
			readKey,
			allowedHosts,
			onSecret,
			lookup,
			now: startedAt
		});
		return {
			entry,
			destination,
			findings: [
				...entry.problems,
				...sharedWithout(entry, entries),
				...problems
			].map(raiseProblem),
			secrets,
			skip
		};
	} catch (error) {
		return {
			entry,
			destination: null,
			findings: [crashFinding(entry, crashEvidence(error))],
			secrets: [],
			skip
		};
	}
}
/** Where nothing is connected to no value is read; whether a name may be read at all is judged all the same. */
function lookupFor(skip, { allowedVariables }, { environment }) {
	return (name) => {
		const variable = readVariable(name, environment, allowedVariables);
		return skip === null || variable.kind === "not-allowed" ? variable : { kind: "unread" };
	};
}
/** Problems of shared text that no finding would have, because the entry with the text is not part of this run. */
function sharedWithout({ shared, source }, entries) {
	const isHere = (id) => entries.some((other) => other.source === source && other.id === id);
	return shared.filter(({ owner }) => owner !== null && !isHere(owner)).map(({ problem }) => problem);
}
/** Where every error is ignored, and without a destination all the same: the first of them is the reason. */
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
/** Every entry is resolved, since one may repeat an entry of another shard. */
function shareOf(resolved, { shard }) {
	if (shard === null) return resolved;
	const all = resolved.map(({ entry }) => entry);
	const own = new Set(divide(all, shard.of)[shard.index - 1]);
	return resolved.filter(({ entry }) => own.has(entry));
}
/** `keys` are those that have been decrypted. */
async function connect(share, run) {
	const ready = share.flatMap(({ entry, destination, findings, skip }) => skip === null && destination !== null && !hasErrors(entry, findings, run) ? [{
		entry,
		destination
	}] : []);
	const { timeoutMs, concurrency, retries, rehearse, allowedHosts } = run.options;
	const work = {
		targets: ready.map(({ destination }) => toTarget(destination)),
		timeoutMs,
		concurrency,
		retries,
		rehearse,
		allowedHosts
	};
	const keys = [];
	const outcomes = await connectAll(work, run.ended, {
		onFinished: (done) => run.host.onProgress(done, ready.length),
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
/** What is known of an entry when all is over. A rule that throws is a bug, and this destination's trouble alone. */
function conclude(resolved, outcome, run) {
	const { entry, destination, findings } = resolved;
	if (outcome === null || destination === null) return {
		...resolved,
		attempt: null
	};
	switch (outcome.kind) {
		case "unfinished": return {
			...resolved,
			attempt: null,
			skip: endReason(run)
		};
		case "crashed": return {
			...resolved,
			attempt: null,
			findings: [...findings, crashFinding(entry, outcome.evidence)]
		};
		case "invalid-key": {
			const problem = privateKeyProblem(outcome.reason, (keys) => keyPlace(destination.path, destination.viaUrl, keys));
			const all = [...findings, raiseProblem(problem)];
			const skip = ignoredError({
				...resolved,
				destination: null,
				findings: all
			}, run);
			return {
				...resolved,
				attempt: null,
				findings: all,
				skip
			};
		}
		case "attempt": try {
			const judged = judge(destination, outcome.attempt, clockOf(run));
			const others = findings.filter(({ rule }) => !isToldBetter(rule, judged));
			return {
				...resolved,
				attempt: outcome.attempt,
				findings: [...others, ...judged]
			};
		} catch (error) {
			return {
				...resolved,
				attempt: null,
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
/** Why a run that has ended did not come to a destination. */
function endReason({ options, host }) {
	return host.interrupted.aborted ? { kind: "interrupted" } : {
		kind: "deadline",
		ms: options.deadlineMs
	};
}
function toFileFinding({ problem, ...place }) {
	return {
		finding: raiseProblem(problem),
		...place
	};
}
function shardOf({ shard }, total, entries) {
	return shard && {
		...shard,
		total,
		files: [...new Set(entries.map(({ source }) => source.file))]
	};
}
/** False where a file could not be read, the run ended too early for a destination, or it has a bug. */
function isComplete(results, problems) {
	const isChecked = ({ skip, findings }) => !isUnfinished(skip) && !findings.some(({ rule }) => rule === internalError.id);
	return results.every(isChecked) && !problems.some(({ problem }) => problem.rule === "config/unreadable");
}
// src/report/shards/merge-reports.ts
/**
* Joins the reports of one run's shards. A shard that is missing, or that ended early, leaves the run incomplete:
* `missing_shards` names it, and what it held counts as not reached.
*/
function mergeReports(reports, failOn) {
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
			started_at: new Date(start).toISOString(),
			duration_ms: end - start,
			fail_on: failOn,
			complete: missing.length === 0 && reports.every(({ complete }) => complete),
			not_reached: notReached,
			missing_shards: missing,
			shard: null,
			outcome: missing.length > 0 ? "failed" : outcomeOf$1(findings, destinations, notReached),
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
/** The order of the files, and of the lines in one. */
function inOrderOf(files) {
	const rank = new Map(files.map((file, index) => [file, index]));
	const rankOf = ({ location }) => rank.get(location.file) ?? files.length;
	return (one, other) => rankOf(one) - rankOf(other) || one.location.line - other.location.line || one.location.column - other.location.column;
}
/** Every shard reads all files, and finds what is wrong with a file as a whole. */
function distinct(findings) {
	return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
function startMs({ started_at }) {
	return Date.parse(started_at);
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
// src/merge.ts
/** A shard that is missing is told in the report. */
async function merge({ shardReports, failOn }, folder) {
	const { readReports } = await import("./read-reports.js");
	const read = await readReports(shardReports, folder);
	if (read.kind === "unusable") return unmerged(read.errors);
	const merged = mergeReports(read.reports, failOn);
	if (merged.kind === "merged") return merged.report;
	return unmerged([`these are no shards of one run, each given once: ${merged.parts.map((part) => part ?? "a whole run").join(", ")}.`]);
}
function unmerged(errors) {
	return {
		kind: "unmerged",
		errors: errors.map((error) => `shard-reports: ${error}`)
	};
}
// src/plan.ts
/** Where a file can't be read there is one shard all the same, which says so. */
async function plan({ files, only, shards }, host) {
	const { entries } = await readEntries(files, host);
	const chosen = only.length === 0 ? entries : entries.filter(({ id }) => only.includes(id));
	const count = shards ?? shardCount(chosen.length);
	return { shard: Array.from({ length: count }, (_, index) => `${index + 1}/${count}`) };
}
// src/report/changes/validate.generated.js
const validatePrevious = validate21;
const schema6 = {
	"type": "object",
	"required": [
		"version",
		"started_at",
		"findings",
		"destinations"
	],
	"properties": {
		"version": { "const": 1 },
		"started_at": { "type": "string" },
		"findings": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"rule",
					"severity",
					"ignored",
					"location"
				],
				"properties": {
					"rule": {
						"type": "string",
						"pattern": "^[a-z]+/[a-z-]+$"
					},
					"severity": { "enum": [
						"error",
						"warning",
						"notice"
					] },
					"ignored": { "type": ["object", "null"] },
					"location": {
						"type": "object",
						"required": ["file"],
						"properties": { "file": { "type": "string" } }
					}
				}
			}
		},
		"destinations": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"id",
					"status",
					"tries",
					"stages",
					"findings"
				],
				"properties": {
					"id": { "type": "string" },
					"status": { "$ref": "#/definitions/status" },
					"tries": {
						"type": "integer",
						"minimum": 0
					},
					"stages": {
						"type": "array",
						"items": {
							"type": "object",
							"required": ["name", "status"],
							"properties": {
								"name": { "type": "string" },
								"status": { "type": "string" }
							}
						}
					},
					"findings": {
						"type": "array",
						"items": {
							"type": "object",
							"required": [
								"rule",
								"severity",
								"ignored"
							],
							"properties": {
								"rule": {
									"type": "string",
									"pattern": "^[a-z]+/[a-z-]+$"
								},
								"severity": { "enum": [
									"error",
									"warning",
									"notice"
								] },
								"ignored": { "type": ["object", "null"] }
							}
						}
					},
					"failing_since": { "type": ["string", "null"] }
				}
			}
		}
	},
	"definitions": {
		"status": { "enum": [
			"passed",
			"warned",
			"failed",
			"skipped"
		] },
		"location": {
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
				"file": { "type": "string" },
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
				"run_as": { "type": ["string", "null"] },
				"database": { "type": ["string", "null"] },
				"note": { "type": ["string", "null"] },
				"replaces": {
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
					"type": "array",
					"items": { "type": "string" }
				},
				"safe": { "type": "boolean" }
			}
		},
		"finding": {
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
				"related",
				"ignored"
			],
			"properties": {
				"rule": {
					"type": "string",
					"pattern": "^[a-z]+/[a-z-]+$"
				},
				"severity": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"title": { "type": "string" },
				"message": { "type": "string" },
				"why": { "type": "string" },
				"fix": { "anyOf": [{ "$ref": "#/definitions/fix" }, { "type": "null" }] },
				"key": { "type": ["string", "null"] },
				"location": { "$ref": "#/definitions/location" },
				"related": {
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
				"ignored": {
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
				"role": { "type": "string" },
				"superuser": { "type": "boolean" },
				"create_on_database": { "type": "boolean" },
				"create_in_schemas": {
					"type": ["array", "null"],
					"items": { "type": "string" }
				},
				"reads_information_schema": { "type": "boolean" },
				"reads_pg_catalog": { "type": "boolean" },
				"reads_password_hashes": {
					"type": "array",
					"items": { "type": "string" }
				},
				"password_valid_until": { "type": ["string", "null"] }
			}
		},
		"destination": {
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
				"reason": { "type": ["string", "null"] },
				"failing_since": { "type": ["string", "null"] },
				"location": { "$ref": "#/definitions/location" },
				"target": {
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
						"bastion": { "type": ["string", "null"] }
					}
				},
				"identity": { "enum": [
					"certificate-name",
					"certificate",
					"pinned-bastion",
					"channel-binding",
					"none"
				] },
				"authentication": { "enum": [
					"none",
					"password",
					"md5",
					"scram-sha-256",
					"scram-sha-256-plus",
					null
				] },
				"tries": {
					"type": "integer",
					"minimum": 0
				},
				"duration_ms": {
					"type": "number",
					"minimum": 0
				},
				"stages": {
					"type": "array",
					"items": {
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
							"ms": { "type": ["number", "null"] },
							"detail": { "type": ["string", "null"] }
						}
					}
				},
				"bastion": {
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": [
						"host_key_type",
						"host_key",
						"pinned"
					],
					"properties": {
						"host_key_type": { "type": "string" },
						"host_key": { "type": "string" },
						"pinned": { "type": "boolean" }
					}
				},
				"tls": { "anyOf": [{ "$ref": "#/definitions/tls" }, { "type": "null" }] },
				"server": { "anyOf": [{
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
						"version_num": { "type": "integer" },
						"end_of_life": { "type": ["string", "null"] },
						"encoding": { "type": ["string", "null"] },
						"standby": { "type": "boolean" },
						"owner": { "type": ["string", "null"] },
						"tls": { "anyOf": [{ "$ref": "#/definitions/tls" }, { "type": "null" }] }
					}
				}, { "type": "null" }] },
				"privileges": { "anyOf": [{ "$ref": "#/definitions/privileges" }, { "type": "null" }] },
				"findings": {
					"type": "array",
					"items": { "$ref": "#/definitions/finding" }
				}
			}
		},
		"change": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"destination",
				"file",
				"rule",
				"severity"
			],
			"properties": {
				"destination": { "type": ["string", "null"] },
				"file": { "type": ["string", "null"] },
				"rule": {
					"type": "string",
					"pattern": "^[a-z]+/[a-z-]+$"
				},
				"severity": { "enum": ["error", "warning"] }
			}
		}
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("^[a-z]+/[a-z-]+$", "");
const schema7 = { "enum": [
	"passed",
	"warned",
	"failed",
	"skipped"
] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "passed" || data === "warned" || data === "failed" || data === "skipped")) {
		validate22.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema7.enum }
		}];
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
			let missing0;
			if (data.version === void 0 && (missing0 = "version") || data.started_at === void 0 && (missing0 = "started_at") || data.findings === void 0 && (missing0 = "findings") || data.destinations === void 0 && (missing0 = "destinations")) {
				validate21.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.version !== void 0) {
					const _errs1 = errors;
					if (1 !== data.version) {
						validate21.errors = [{
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/const",
							keyword: "const",
							params: { allowedValue: 1 }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.started_at !== void 0) {
						const _errs2 = errors;
						if (typeof data.started_at !== "string") {
							validate21.errors = [{
								instancePath: instancePath + "/started_at",
								schemaPath: "#/properties/started_at/type",
								keyword: "type",
								params: { type: "string" }
							}];
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
												let missing1;
												if (data3.rule === void 0 && (missing1 = "rule") || data3.severity === void 0 && (missing1 = "severity") || data3.ignored === void 0 && (missing1 = "ignored") || data3.location === void 0 && (missing1 = "location")) {
													validate21.errors = [{
														instancePath: instancePath + "/findings/" + i0,
														schemaPath: "#/properties/findings/items/required",
														keyword: "required",
														params: { missingProperty: missing1 }
													}];
													return false;
												} else {
													if (data3.rule !== void 0) {
														let data4 = data3.rule;
														const _errs8 = errors;
														if (errors === _errs8) {
															if (typeof data4 === "string") {
																if (!pattern0.test(data4)) {
																	validate21.errors = [{
																		instancePath: instancePath + "/findings/" + i0 + "/rule",
																		schemaPath: "#/properties/findings/items/properties/rule/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[a-z]+/[a-z-]+$" }
																	}];
																	return false;
																}
															} else {
																validate21.errors = [{
																	instancePath: instancePath + "/findings/" + i0 + "/rule",
																	schemaPath: "#/properties/findings/items/properties/rule/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
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
																validate21.errors = [{
																	instancePath: instancePath + "/findings/" + i0 + "/severity",
																	schemaPath: "#/properties/findings/items/properties/severity/enum",
																	keyword: "enum",
																	params: { allowedValues: schema6.properties.findings.items.properties.severity.enum }
																}];
																return false;
															}
															var valid2 = _errs10 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data3.ignored !== void 0) {
																let data6 = data3.ignored;
																const _errs11 = errors;
																if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
																	validate21.errors = [{
																		instancePath: instancePath + "/findings/" + i0 + "/ignored",
																		schemaPath: "#/properties/findings/items/properties/ignored/type",
																		keyword: "type",
																		params: { type: schema6.properties.findings.items.properties.ignored.type }
																	}];
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
																			let missing2;
																			if (data7.file === void 0 && (missing2 = "file")) {
																				validate21.errors = [{
																					instancePath: instancePath + "/findings/" + i0 + "/location",
																					schemaPath: "#/properties/findings/items/properties/location/required",
																					keyword: "required",
																					params: { missingProperty: missing2 }
																				}];
																				return false;
																			} else if (data7.file !== void 0) {
																				if (typeof data7.file !== "string") {
																					validate21.errors = [{
																						instancePath: instancePath + "/findings/" + i0 + "/location/file",
																						schemaPath: "#/properties/findings/items/properties/location/properties/file/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																			}
																		} else {
																			validate21.errors = [{
																				instancePath: instancePath + "/findings/" + i0 + "/location",
																				schemaPath: "#/properties/findings/items/properties/location/type",
																				keyword: "type",
																				params: { type: "object" }
																			}];
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
												validate21.errors = [{
													instancePath: instancePath + "/findings/" + i0,
													schemaPath: "#/properties/findings/items/type",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
										}
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate21.errors = [{
										instancePath: instancePath + "/findings",
										schemaPath: "#/properties/findings/type",
										keyword: "type",
										params: { type: "array" }
									}];
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
													let missing3;
													if (data10.id === void 0 && (missing3 = "id") || data10.status === void 0 && (missing3 = "status") || data10.tries === void 0 && (missing3 = "tries") || data10.stages === void 0 && (missing3 = "stages") || data10.findings === void 0 && (missing3 = "findings")) {
														validate21.errors = [{
															instancePath: instancePath + "/destinations/" + i1,
															schemaPath: "#/properties/destinations/items/required",
															keyword: "required",
															params: { missingProperty: missing3 }
														}];
														return false;
													} else {
														if (data10.id !== void 0) {
															const _errs21 = errors;
															if (typeof data10.id !== "string") {
																validate21.errors = [{
																	instancePath: instancePath + "/destinations/" + i1 + "/id",
																	schemaPath: "#/properties/destinations/items/properties/id/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
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
																		validate21.errors = [{
																			instancePath: instancePath + "/destinations/" + i1 + "/tries",
																			schemaPath: "#/properties/destinations/items/properties/tries/type",
																			keyword: "type",
																			params: { type: "integer" }
																		}];
																		return false;
																	}
																	if (errors === _errs24) {
																		if (typeof data13 == "number" && isFinite(data13)) {
																			if (data13 < 0 || isNaN(data13)) {
																				validate21.errors = [{
																					instancePath: instancePath + "/destinations/" + i1 + "/tries",
																					schemaPath: "#/properties/destinations/items/properties/tries/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					}
																				}];
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
																							let missing4;
																							if (data15.name === void 0 && (missing4 = "name") || data15.status === void 0 && (missing4 = "status")) {
																								validate21.errors = [{
																									instancePath: instancePath + "/destinations/" + i1 + "/stages/" + i2,
																									schemaPath: "#/properties/destinations/items/properties/stages/items/required",
																									keyword: "required",
																									params: { missingProperty: missing4 }
																								}];
																								return false;
																							} else {
																								if (data15.name !== void 0) {
																									const _errs30 = errors;
																									if (typeof data15.name !== "string") {
																										validate21.errors = [{
																											instancePath: instancePath + "/destinations/" + i1 + "/stages/" + i2 + "/name",
																											schemaPath: "#/properties/destinations/items/properties/stages/items/properties/name/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																									var valid7 = _errs30 === errors;
																								} else var valid7 = true;
																								if (valid7) {
																									if (data15.status !== void 0) {
																										const _errs32 = errors;
																										if (typeof data15.status !== "string") {
																											validate21.errors = [{
																												instancePath: instancePath + "/destinations/" + i1 + "/stages/" + i2 + "/status",
																												schemaPath: "#/properties/destinations/items/properties/stages/items/properties/status/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																										var valid7 = _errs32 === errors;
																									} else var valid7 = true;
																								}
																							}
																						} else {
																							validate21.errors = [{
																								instancePath: instancePath + "/destinations/" + i1 + "/stages/" + i2,
																								schemaPath: "#/properties/destinations/items/properties/stages/items/type",
																								keyword: "type",
																								params: { type: "object" }
																							}];
																							return false;
																						}
																					}
																					if (!(_errs28 === errors)) break;
																				}
																			} else {
																				validate21.errors = [{
																					instancePath: instancePath + "/destinations/" + i1 + "/stages",
																					schemaPath: "#/properties/destinations/items/properties/stages/type",
																					keyword: "type",
																					params: { type: "array" }
																				}];
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
																								let missing5;
																								if (data19.rule === void 0 && (missing5 = "rule") || data19.severity === void 0 && (missing5 = "severity") || data19.ignored === void 0 && (missing5 = "ignored")) {
																									validate21.errors = [{
																										instancePath: instancePath + "/destinations/" + i1 + "/findings/" + i3,
																										schemaPath: "#/properties/destinations/items/properties/findings/items/required",
																										keyword: "required",
																										params: { missingProperty: missing5 }
																									}];
																									return false;
																								} else {
																									if (data19.rule !== void 0) {
																										let data20 = data19.rule;
																										const _errs38 = errors;
																										if (errors === _errs38) {
																											if (typeof data20 === "string") {
																												if (!pattern0.test(data20)) {
																													validate21.errors = [{
																														instancePath: instancePath + "/destinations/" + i1 + "/findings/" + i3 + "/rule",
																														schemaPath: "#/properties/destinations/items/properties/findings/items/properties/rule/pattern",
																														keyword: "pattern",
																														params: { pattern: "^[a-z]+/[a-z-]+$" }
																													}];
																													return false;
																												}
																											} else {
																												validate21.errors = [{
																													instancePath: instancePath + "/destinations/" + i1 + "/findings/" + i3 + "/rule",
																													schemaPath: "#/properties/destinations/items/properties/findings/items/properties/rule/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
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
																												validate21.errors = [{
																													instancePath: instancePath + "/destinations/" + i1 + "/findings/" + i3 + "/severity",
																													schemaPath: "#/properties/destinations/items/properties/findings/items/properties/severity/enum",
																													keyword: "enum",
																													params: { allowedValues: schema6.properties.destinations.items.properties.findings.items.properties.severity.enum }
																												}];
																												return false;
																											}
																											var valid9 = _errs40 === errors;
																										} else var valid9 = true;
																										if (valid9) {
																											if (data19.ignored !== void 0) {
																												let data22 = data19.ignored;
																												const _errs41 = errors;
																												if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && data22 !== null) {
																													validate21.errors = [{
																														instancePath: instancePath + "/destinations/" + i1 + "/findings/" + i3 + "/ignored",
																														schemaPath: "#/properties/destinations/items/properties/findings/items/properties/ignored/type",
																														keyword: "type",
																														params: { type: schema6.properties.destinations.items.properties.findings.items.properties.ignored.type }
																													}];
																													return false;
																												}
																												var valid9 = _errs41 === errors;
																											} else var valid9 = true;
																										}
																									}
																								}
																							} else {
																								validate21.errors = [{
																									instancePath: instancePath + "/destinations/" + i1 + "/findings/" + i3,
																									schemaPath: "#/properties/destinations/items/properties/findings/items/type",
																									keyword: "type",
																									params: { type: "object" }
																								}];
																								return false;
																							}
																						}
																						if (!(_errs36 === errors)) break;
																					}
																				} else {
																					validate21.errors = [{
																						instancePath: instancePath + "/destinations/" + i1 + "/findings",
																						schemaPath: "#/properties/destinations/items/properties/findings/type",
																						keyword: "type",
																						params: { type: "array" }
																					}];
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
																					validate21.errors = [{
																						instancePath: instancePath + "/destinations/" + i1 + "/failing_since",
																						schemaPath: "#/properties/destinations/items/properties/failing_since/type",
																						keyword: "type",
																						params: { type: schema6.properties.destinations.items.properties.failing_since.type }
																					}];
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
													validate21.errors = [{
														instancePath: instancePath + "/destinations/" + i1,
														schemaPath: "#/properties/destinations/items/type",
														keyword: "type",
														params: { type: "object" }
													}];
													return false;
												}
											}
											if (!(_errs19 === errors)) break;
										}
									} else {
										validate21.errors = [{
											instancePath: instancePath + "/destinations",
											schemaPath: "#/properties/destinations/type",
											keyword: "type",
											params: { type: "array" }
										}];
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
			validate21.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}
// src/report/changes/previous.ts
/** The last run as its report.json has it. Never throws for what is in the file. */
async function readPrevious(file) {
	const read = await readReportFile(file);
	if (read.kind === "unusable") return read.isMissing ? { kind: "missing" } : {
		kind: "unusable",
		reason: read.reason
	};
	const report = read.content;
	if (!validatePrevious(report)) return {
		kind: "unusable",
		reason: "is no report of this program"
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
/** What to say where there is nothing to compare with; null where there is. `file` is as the person wrote it. */
function previousWords(previous, file) {
	if (previous.kind === "read") return null;
	if (previous.kind === "missing") return `previous: there is no ${file} yet. The next run that is given this run's report.json tells what has changed.`;
	return `previous: ${file} is left aside, because it ${previous.reason}. This report does not tell what has changed.`;
}
/** The report with what has changed since the previous one, and since when each destination has been failing. */
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
// src/report/html/markup.ts
/** A key that no JSON can have: a text of a report never passes for markup. */
const markup = Symbol("markup");
/** A piece of HTML. Texts between its parts are escaped; pieces stand as they are; null is nothing. */
function html(parts, ...values) {
	return { [markup]: parts.reduce((text, part, index) => text + written(values[index - 1] ?? null) + part) };
}
/** Markup that stands in this program: its style and its script. */
function ours(text) {
	return { [markup]: text };
}
function htmlText(piece) {
	return piece[markup];
}
/** Prose in which our messages put code between backticks. */
function prose(text) {
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
/** Null where there is nothing of that sort. */
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
/** Two lists: the server and how it was proven to be the right one; the user and what it may do. `today` is YYYY-MM-DD. */
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
	return html`<dl>${facts.map(([term, ...words]) => html`<div><dt>${term}</dt>${words.map((each) => html`<dd>${prose(each)}</dd>`)}</div>`)}</dl>`;
}
/** "fixes until 2030-11-14", "no fixes since 2024-11-21"; null where it is not known. */
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
/** Whether there was a line to the server whose encryption, and whose other end, can be judged. */
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
/** "nothing", or what a loader should not have. */
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
/** Null where there is none. `heading` is the level below that of the section. */
function findingList(findings, heading) {
	if (findings.length === 0) return null;
	return html`<ul class="findings">${findings.map((each) => item$2(each, ours(heading)))}</ul>`;
}
function item$2(finding, heading) {
	const { severity, rule, title, message, why, fix, location, ignored } = finding;
	const place = `${location.file}, line ${location.line}, column ${location.column}`;
	const accepted = ignored === null ? null : html`<p><strong>Accepted${ignored.until === null ? "" : ` until ${ignored.until}`}:</strong> ${ignored.reason}</p>`;
	const remedy = fix === null || ignored !== null ? null : remedied(fix);
	return html`<li class="finding ${ignored === null ? severity : "accepted"}">
<p class="mark">${words$1[severity]}${ignored === null ? "" : ", accepted"}</p>
<${heading}>${title}</${heading}>
<p>${prose(message)}</p>
${accepted}<p><strong>Why it matters:</strong> ${prose(why)}</p>
${remedy}<p class="quiet">${place} · <a href="${rulePage(rule)}"><code>${rule}</code></a></p>
</li>
`;
}
function remedied(fix) {
	const note = fix.note === null ? null : html`<p>${prose(fix.note)}</p>\n`;
	if (fix.kind !== "text") return html`<p><strong>To fix it:</strong> ${prose(fixHeading(fix))}:</p><pre><code>${fix.text}</code></pre>\n${note}`;
	const [advice = "", ...lines] = fix.text.split("\n");
	const code = lines.filter((line) => line.startsWith("    ")).map((line) => line.slice(4));
	const rest = lines.filter((line) => !line.startsWith("    "));
	return html`<p><strong>To fix it:</strong> ${prose(advice)}</p>
${code.length === 0 ? null : html`<pre><code>${code.join("\n")}</code></pre>\n`}${rest.length === 0 ? null : html`<p>${prose(rest.join(" "))}</p>\n`}${note}`;
}
// src/report/html/path-picture.ts
/** `id` is the page's own, and names the picture's title and description. */
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
/** Both ways that the line may run, of which the style shows one: `across` is its length side by side. */
function lineDrawn({ state, label }, index, across) {
	const middle = across / 2;
	const sideways = state === "broken" ? html`<path class="mark across" d="M${middle - 6} -6l12 12m0-12l-12 12"/>` : html`<path class="mark across" d="M${across - 9} -5l6 5l-6 5"/>`;
	const downwards = state === "broken" ? html`<path class="mark down" d="M-6 18l12 12m0-12l-12 12"/>` : html`<path class="mark down" d="M-5 39l5 6l5-6"/>`;
	return html`<g class="line-${index} ${state}"><path class="line across" d="M3 0H${across - 3}"/><path class="line down" d="M0 3V45"/>${sideways}${downwards}<text class="label">${label}</text></g>`;
}
/** The end of a name tells servers apart as often as its beginning. */
function shortened(text) {
	return text.length <= 30 ? text : `${text.slice(0, 16)}…${text.slice(-13)}`;
}
// src/report/html/stage-bars.ts
const marks = {
	ok: "✓",
	failed: "✕",
	skipped: "–"
};
/** Null where nothing was dialled. */
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
	return html`<tr${status === "failed" ? html` class="stopped"` : null}><th scope="row"><span class="${status}" aria-hidden="true">${marks[status]}</span> ${name}</th><td>${found}</td><td class="bar"><svg aria-hidden="true" focusable="false"><rect class="track" width="100%" height="100%" rx="2"/><rect x="${percent(start)}%" width="${Math.max(.5, percent(ms ?? 0))}%" height="100%" rx="2"/></svg></td><td class="number">${duration(ms ?? 0)}</td></tr>`;
}
// src/report/html/destination.ts
const words = {
	passed: "✓ passed",
	warned: "! warned",
	failed: "✕ failed",
	skipped: "– not checked"
};
/** The result in a word, with a mark that does without colours. */
function statusWord(status) {
	return html`<span class="status ${status}">${words[status]}</span>`;
}
/** The id that links lead to: the page's own, whatever the entry is called. */
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
${reason === null ? null : html`<p>${prose(reason)}</p>\n`}${path === null ? null : pathPicture(path, `${articleId(index)}-way`)}
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
/** `today` is YYYY-MM-DD. */
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
const rank = {
	failed: 0,
	warned: 1,
	skipped: 2,
	passed: 3
};
function controls(statuses) {
	return html`<form class="controls" hidden>
<label class="search">Filter by any text<input type="search" autocomplete="off"></label>
<fieldset><legend>Show</legend>${statuses.toSorted((one, other) => rank[one] - rank[other]).map((status) => html`<label><input type="checkbox" value="${status}" checked>${status}</label>`)}</fieldset>
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
	return html`<tr data-status="${status}" data-article="${articleId(index)}"><th scope="row" data-sort="${display_name}"><a href="#${articleId(index)}">${display_name}</a>${display_name === id ? null : html`<br><code>${id}</code>`}</th><td data-sort="${rank[status]}">${statusWord(status)}${failedAt === void 0 ? null : html`<br><span class="quiet">at ${failedAt}</span>`}</td><td>${server === null ? "" : `${server.product} ${server.version}`}${support === null ? null : html`<br><span class="quiet">${support}</span>`}</td><td>${encrypted}</td><td>${tls?.certificate?.valid_to?.slice(0, 10) ?? ""}</td><td>${isJudged ? identityLabels[identity] : ""}</td><td>${user}${excess === "nothing" ? null : html`<br><span class="warning">${excess}</span>`}</td><td class="number" data-sort="${Math.round(duration_ms)}">${tries === 0 ? "" : duration(duration_ms)}</td></tr>
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
/** Never empty: that all was checked is worth a sentence, too. */
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
	return html`<li><strong>${idList(ids)}:</strong> ${prose(words)}</li>\n`;
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
/** At most one list of ids. */
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
/** Null where no destination has one. */
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
/** Of more destinations than this a browser lays out those that are seen. */
const many = 200;
/** What the page may load or run: its own style and its own script, known by their hashes. */
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
	])), ours(policy()), headline(report), today, ours(style), outcome, headline(report), counts$1(report), runFacts(report), destinations.length > many ? html` class="many"` : null, section("What is wrong", wrongList(report)), section("Wrong with the files", findingList(findings, "h3")), section("Destinations", destinations.length === 0 ? null : overview(destinations, today)), section("Accepted findings", acceptedTable(report)), section("What was not checked", uncheckedParts(report)), section("Each destination", destinations.length === 0 ? null : html`${destinations.map((each, index) => destinationArticle(each, index, today))}`), product.name, report.tool.version, ours(script)));
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
// src/report/json.ts
/** What does not show is escaped, and so is what a runner would take for a command: the text may end up in a log. */
function jsonReport(report) {
	const text = JSON.stringify(report, null, 2).replaceAll(/#(?=#\w*\[)/g, "\\u0023");
	return `${withEscapes(text)}\n`;
}
// src/report/junit/xml.ts
/** An element with its attributes escaped; `content` is XML. */
function element(name, attributes, content = "") {
	const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(value)}"`);
	return content === "" ? `<${name}${pairs.join("")}/>` : `<${name}${pairs.join("")}>${content}</${name}>`;
}
/** A reader makes a space of a line break that stands in an attribute as it is. */
function attributeText(text) {
	return escaped(text).replaceAll("\n", "&#10;");
}
/** What XML 1.0 does not allow in any form (section 2.2): most control characters, and halves of a pair. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Text as it is, in an element or an attribute; what XML does not allow becomes U+FFFD. */
function escaped(text) {
	return text.replaceAll(forbidden, "�").replaceAll(/[&<>"'\t\r]/g, (mark) => `&#${mark.codePointAt(0)};`);
}
// src/report/junit/junit.ts
/**
* What makes the run fail is a failure: errors, and warnings where it fails on these. A stage that failed is told by the
* rule's case, and not counted twice. What the team has accepted, and what was not checked, is skipped and says why.
*/
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
/** What is wrong with a file itself, a suite for each file. */
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
/** Those that were wanted and reached. */
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
/** A case for each rule, however often it found something. */
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
function caseElement({ name, ms, outcome }, id) {
	return element("testcase", {
		name,
		classname: id,
		time: seconds(ms)
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
function seconds(ms) {
	return (ms / 1e3).toFixed(3);
}
// src/report/sarif/notifications.ts
const notificationKinds = {
	"not-checked": "A destination was not dialled",
	"internal-error": internalError.title,
	"results-left-out": "There are more results than GitHub shows"
};
/** What kept destinations from being checked, each reason once, and bugs of ours. */
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
/** GitHub shows this many results of a run, the worst first, and refuses a file that is larger when it is compressed. */
const limits = {
	results: 5e3,
	gzippedBytes: 1e7
};
/**
* The report as one SARIF run. A failure of the check itself, and what was not checked, is no result: it is told in the
* invocation. So is how many results there were no room for.
*/
function sarifReport(report) {
	const results = fingerprinted(placedFindings(report).filter(({ finding }) => finding.rule !== internalError.id)).toSorted((one, other) => rankOf(one) - rankOf(other)).map(resultOf);
	for (let most = Math.min(results.length, limits.results);;) {
		const text = `${JSON.stringify(log(report, results.slice(0, most), results.length - most))}\n`;
		const excess = gzippedBytes(text) / (limits.gzippedBytes * .95);
		if (excess <= 1 || most === 0) return text;
		most = Math.floor(most / excess);
	}
}
/** At most: what is small before it is compressed need not be. */
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
/** Errors come first, and last what counts no more. */
function rankOf({ finding }) {
	return finding.ignored === null ? severityRank[finding.severity] : 3;
}
/**
* A finding is the same as long as its rule, its destination and its key are, in whichever line they stand. Where these
* do not tell two apart, their order does.
*/
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
/** In a message of SARIF `[text](target)` is a link (section 3.11.6), whoever wrote it. */
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
/** Edits that can be made without a look: whole lines, of which the last keeps its line break. */
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
// src/report/forms.ts
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
// src/report/files.ts
/** Writes the reports into a folder, which is made where it is missing. One that can't be written does not keep the others from it. */
async function writeReports(report, names, folder) {
	const written = {
		paths: {},
		failures: []
	};
	for (const name of names) {
		const file = path.join(folder, forms[name].file);
		const failure = await writeForm(report, name, file);
		if (failure === null) written.paths[name] = file;
		else written.failures.push(failure);
	}
	return written;
}
async function writeForm(report, name, file) {
	try {
		const code = await writeWhole(file, forms[name].text(report));
		return code === null ? null : {
			file,
			code
		};
	} catch (error) {
		return {
			file,
			crash: crashSentence(error)
		};
	}
}
/** Why a report was not written, in a sentence. */
function unwritableWords(failure) {
	if ("crash" in failure) return `report-dir: ${failure.file} could not be written. ${failure.crash}`;
	return `report-dir: ${failure.file} could not be written (${failure.code}). Choose a folder that this user may write to.`;
}
/**
* Makes a folder and those above it. `mkdir` with `recursive` never returns where a folder that exists takes none inside
* it and calls that "no such file", as /proc does (seen with Node 24).
*/
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
/** The system's code for what went wrong, or null. */
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
		destination.duration_ms > 0 ? seconds$1(destination.duration_ms) : ""
	]);
	const columns = fitting(rows, width);
	return rows.map((row, index) => {
		const [mark, style] = statusMark[destinations[index].status];
		const cells = columns.map(({ column, width: most }) => shortened$1(row[column], most).padEnd(most));
		return `${paint(style, mark)} ${cells.join("  ").trimEnd()}`;
	}).join("\n");
}
/** However narrow the terminal is, a name keeps this many columns. */
const leastName = 16;
/**
* Which columns fit into the width, and how wide they are: names are shortened first, then the column for TLS goes, then
* that for the time, and at last what the server is gets shortened.
*/
function fitting(rows, width) {
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
/** The whole report as lines of text, ending with a line break. */
function terminalReport(report, { colour, width }) {
	const paint = painter(colour);
	const isFirst = report.destinations.length > 0 && report.outcome !== "failed" && report.destinations.every(({ reason }) => reason !== null);
	const verdict = verdictLines(report, paint, width);
	const sums = [counts$1(report), seconds$1(report.duration_ms)].filter((part) => part !== "");
	const sum = sums.join("; ").length <= width ? [sums.join("; ")] : sums;
	const { single, shared } = gatherNotices(placedFindings(report));
	return `${[
		...isFirst ? [verdict] : [],
		...single.map((placed) => findingBlock(placed, paint, width)),
		...shared.map((notice) => noticeBlock(notice, paint, width)),
		...report.destinations.length > 0 ? [table(report, paint, width)] : [],
		...skipGroups(report).map((group) => skipBlock(group, paint, width)),
		...changesBlock(report, paint, width),
		...[baseWords(report)].filter((words) => words !== null).map((words) => prose$1(words, 0, width).join("\n")),
		[...isFirst ? [] : [verdict], ...painted("dim", sum.flatMap((each) => prose$1(each, 0, width)), paint)].join("\n")
	].join("\n\n")}\n`;
}
function verdictLines(report, paint, width) {
	return painted("bold", prose$1(headline(report), 0, width), paint).join("\n");
}
/** One finding, as it stands in the report. */
function findingBlock({ finding, destination }, paint, width) {
	const { location, severity, rule, title, ignored } = finding;
	const place = `${printable(location.file)}:${location.line}:${location.column}`;
	const about = destination === null ? "" : `${printable(destination.display_name)}: `;
	const [level, style] = ignored === null ? [severity, severityStyle[severity]] : [`${severity}, accepted`, "dim"];
	const [first, rest] = hanging(`${place}: ${level}: ${about}${title} [${rule}]`, 2, width);
	const start = `${place}: ${level}:`;
	const painted = `${paint("bold", place)}: ${paint(style, level)}:`;
	const head = [first.startsWith(start) ? painted + first.slice(start.length) : first, ...rest].join("\n");
	if (ignored !== null) {
		const until = ignored.until === null ? "" : ` (until ${ignored.until})`;
		return [head, ...prose$1(`Accepted${until}: ${ignored.reason}`, 2, width)].join("\n");
	}
	return [...[
		head,
		...prose$1(finding.message, 2, width),
		...labelled("Why", finding.why, paint, width)
	], ...finding.fix === null ? [] : fixLines(finding.fix, paint, width)].join("\n");
}
function noticeBlock({ finding, ids }, paint, width) {
	const words = `${finding.title}, for ${ids.length} destinations: ${idList(ids)} [${finding.rule}]`;
	const [first, rest] = hanging(`notice: ${words}`, 2, width);
	return [first.replace("notice", paint(severityStyle.notice, "notice")), ...rest].join("\n");
}
function skipBlock({ reason, ids }, paint, width) {
	const [first, rest] = hanging(idList(ids), 2, width);
	return [
		`${paint("dim", "-")} ${first}`,
		...rest,
		...prose$1(reason, 2, width)
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
	const note = fix.note === null ? [] : prose$1(fix.note, 7, width);
	if (fix.kind === "text") {
		const [advice = "", ...lines] = fix.text.split("\n");
		return [
			...labelled("Fix", advice, paint, width),
			...lines.flatMap((line) => line.startsWith("    ") ? [`       ${printable(line)}`] : prose$1(line, 7, width)),
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
// src/report/terminal/log-text.ts
/** Characters that a runner's comparison of texts passes over: those without a weight of their own. */
const weightless = "\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f";
/** GitHub's runner trims a line before it looks for `::`, so indentation is no protection. */
const atLineStart = new RegExp(`^(${`[ \\t\\v\\f\\p{Zs}${weightless}]*`}):([${weightless}]*):`, "gmu");
/** `##[name]` is one for GitHub's runner anywhere in a line; `##vso[…]` for Azure's, and `##teamcity[…]` for TeamCity. */
const anywhere = new RegExp(`(#[${weightless}]*#)(?=[\\w${weightless}]*\\[)`, "gu");
/** The same text, with a space inside of what would be a command. */
function withoutCommands(text) {
	return text.replaceAll(atLineStart, "$1: :").replaceAll(anywhere, "$1 ");
}
export { unwritableWords as a, previousWords as c, plan as d, merge as f, cliEvent as h, verdictLines as i, readPrevious as l, withReplacement as m, findingBlock as n, writeReports as o, check as p, terminalReport as r, forms as s, withoutCommands as t, withChanges as u };
