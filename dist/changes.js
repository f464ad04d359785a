import { wt as isMissing } from "./core.js";
import { n as targetParts, r as openBaseEntries } from "./target-parts.js";
const path = process.getBuiltinModule("node:path");
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
export { changesOf };
