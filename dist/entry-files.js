import { n as entriesOf, r as unreadableFile } from "./entries.js";
import { X as locate, f as withNearest, l as mostMatches, n as fileLimits, o as isInside, r as findFiles, tt as toSource, u as readText } from "./files.js";
import { n as secretTexts } from "./secret-texts.js";
import { createHash } from "node:crypto";
import path from "node:path";
// src/config/entry-files.ts
async function readEntries(patterns, host) {
	const found = await findEntryFiles(patterns, host);
	const read = [];
	for (const file of found.files) read.push(await readEntriesOf(file, host));
	return gatherEntries(found, read);
}
function findEntryFiles(patterns, { folder, workspace, confined, root }, signal) {
	return findFiles(confined ? patterns : withNearest(patterns, folder, workspace), folder, {
		shownFrom: root,
		signal
	});
}
async function readEntriesOf({ file, absolute }, { workspace, confined, standardInput, texts }) {
	const own = confined || isInside(absolute, workspace) ? workspace : path.dirname(absolute);
	const piped = file === "-" ? standardInput : void 0;
	const shown = piped === void 0 ? file : "stdin";
	const text = texts?.get(absolute);
	const read = (text === void 0 ? piped : {
		kind: "read",
		text
	}) ?? await readText(absolute, own, fileLimits.destinations);
	if (read.kind === "unreadable") return unreadEntries(shown, read.reason);
	const source = toSource(shown, read.text);
	const { entries, problems } = entriesOf(source, absolute, own);
	const root = (entries[0] ?? problems[0])?.root ?? null;
	const isDamaged = problems.some(({ problem }) => problem.rule === "config/yaml");
	return {
		files: problems.every((problem) => problem.root !== null) ? [file] : [],
		secrets: [...secretTexts(root, source), ...isDamaged ? secretTexts(null, source) : []],
		sha256: hashOf(file, read.text),
		entries,
		problems
	};
}
function unreadEntries(file, reason) {
	return {
		files: [],
		sha256: hashOf(file),
		secrets: [],
		entries: [],
		problems: [unreadableFile(file, reason)]
	};
}
function hashOf(...texts) {
	return createHash("sha256").update(JSON.stringify(texts)).digest("hex");
}
function gatherEntries({ unmatched, tooMany, tooWild }, read) {
	const all = {
		files: read.flatMap(({ files }) => files),
		sha256: hashOf(...read.map(({ sha256 }) => sha256)),
		secrets: read.flatMap(({ secrets }) => secrets),
		entries: [],
		problems: [
			...unmatched.map((pattern) => unreadableFile(pattern, { kind: "no-match" })),
			...tooMany.map((pattern) => unreadableFile(pattern, {
				kind: "too-many-matches",
				limit: mostMatches
			})),
			...tooWild.map((pattern) => unreadableFile(pattern, { kind: "too-wild" }))
		]
	};
	for (const { entries, problems } of read) {
		for (const entry of entries) all.entries.push(entry);
		for (const problem of problems) all.problems.push(problem);
	}
	markRepeatedIds(all.entries);
	return all;
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
		entry.invalidKeys = /* @__PURE__ */ new Set([""]);
	}
}
export { unreadEntries as a, readEntriesOf as i, gatherEntries as n, readEntries as r, findEntryFiles as t };
