import path from "node:path";
import { constants } from "node:fs";
import { open, realpath, stat } from "node:fs/promises";
// src/config/files.ts
const fileLimits = {
	destinations: 33554432,
	certificate: 65536
};
async function findFiles(patterns, folder) {
	const files = /* @__PURE__ */ new Map();
	const unmatched = [];
	for (const pattern of patterns) {
		const matches = isGlob(pattern) ? await matching(pattern, folder) : [pattern];
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
		unmatched
	};
}
async function readText(absolute, workspace, limit) {
	let handle = null;
	try {
		const real = await realpath(absolute);
		if (!isInside(real, await realpath(workspace))) return unreadable({ kind: "outside-workspace" });
		handle = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
		const opened = await handle.stat();
		if (opened.isDirectory()) return unreadable({ kind: "directory" });
		if (!opened.isFile()) return unreadable({ kind: "not-a-file" });
		if (opened.size > limit) return unreadable({
			kind: "too-large",
			limit
		});
		const now = await stat(real);
		if (now.ino !== opened.ino || now.dev !== opened.dev) return unreadable({ kind: "outside-workspace" });
		const buffer = Buffer.alloc(opened.size + 1);
		const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
		if (bytesRead > opened.size) return unreadable({
			kind: "too-large",
			limit
		});
		return decode(buffer.subarray(0, bytesRead));
	} catch (error) {
		return unreadable(systemReason(error));
	} finally {
		await handle?.close();
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
function isInside(candidate, folder) {
	const relative = path.relative(folder, candidate);
	return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
function isGlob(pattern) {
	return /[*?[{]/.test(pattern);
}
async function matching(pattern, workspace) {
	const { glob } = await import("./glob.js");
	return (await glob(pattern.replaceAll("\\", "/"), {
		cwd: workspace,
		dot: true,
		expandDirectories: false,
		followSymbolicLinks: false,
		ignore: ["**/node_modules/**", "**/.git/**"]
	})).sort();
}
function displayPath(named, absolute, folder) {
	const shown = isInside(absolute, folder) ? path.relative(folder, absolute) : path.normalize(named);
	return shown === "" ? "." : shown.split(path.sep).join("/");
}
function decode(bytes) {
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
	return {
		kind: "system",
		code
	};
}
// src/report/outcome.ts
function outcomeOf(findings, destinations, notReached) {
	if (notReached > 0) return "failed";
	const has = (status) => destinations.some((destination) => destination.status === status);
	if (has("failed") || findings.some(({ severity }) => severity === "error")) return "failed";
	if (has("warned")) return "warned";
	return has("passed") ? "passed" : "skipped";
}
export { readText as a, isInside as i, fileLimits as n, readingOnce as o, findFiles as r, outcomeOf as t };
