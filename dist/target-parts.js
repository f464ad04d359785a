import { $ as entriesOf, Ct as isInside, I as certificatePath, it as source, xt as fileLimits } from "./core.js";
const path = process.getBuiltinModule("node:path");
const { realpath } = process.getBuiltinModule("node:fs/promises");
// src/config/policy/base-entries.ts
const mostFiles = 200;
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
	const file = value === void 0 ? null : certificatePath(value, folder);
	return file === null ? value ?? "" : read(file);
}
export { targetParts as n, openBaseEntries as r, differingParts as t };
