import { n as targetParts, r as openBaseEntries, t as differingParts } from "./target-parts.js";
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
export { openBase };
