import path from "node:path";
import { constants } from "node:fs";
import { open, readlink, realpath, stat } from "node:fs/promises";
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
		unmatched,
		tooWild
	};
}
async function readText(absolute, workspace, limit) {
	let handle = null;
	try {
		const folder = await realpath(workspace);
		if (!isInside(absolute, workspace) && !isInside(absolute, folder)) return outside;
		const real = await realpath(absolute);
		if (!isInside(real, folder)) return outside;
		handle = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
		if (!await liesInside(handle, real, folder)) return outside;
		const opened = await handle.stat();
		if (opened.isDirectory()) return unreadable({ kind: "directory" });
		if (!opened.isFile()) return unreadable({ kind: "not-a-file" });
		if (opened.size > limit) return unreadable({
			kind: "too-large",
			limit
		});
		const bytes = await readAtMost(handle, limit + 1);
		return bytes.length > limit ? unreadable({
			kind: "too-large",
			limit
		}) : decode(bytes);
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
const outside = unreadable({ kind: "outside-workspace" });
async function liesInside(handle, real, folder) {
	const told = await readlink(`/proc/self/fd/${handle.fd}`).catch(() => null);
	if (told !== null) return isInside(told, folder);
	const again = await realpath(real);
	const [now, opened] = [await stat(again), await handle.stat()];
	return isInside(again, folder) && now.ino === opened.ino && now.dev === opened.dev;
}
async function readAtMost(handle, most) {
	const parts = [];
	let length = 0;
	while (length < most) {
		const part = Buffer.alloc(Math.min(most - length, 65536));
		const { bytesRead } = await handle.read(part, 0, part.length, length);
		if (bytesRead === 0) break;
		parts.push(part.subarray(0, bytesRead));
		length += bytesRead;
	}
	return Buffer.concat(parts);
}
function isGlob(pattern) {
	return /[*?[{]/.test(pattern);
}
function isTooWild(pattern) {
	const stars = (part) => part.split(/\*+/).length - 1;
	return pattern.length > 1e3 || /[()]/.test(pattern) || pattern.split("**").length > 4 || pattern.split(/[\\/]/).some((part) => stars(part) > 3);
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
	if (code === "ENXIO" || code === "ENODEV") return { kind: "not-a-file" };
	return {
		kind: "system",
		code
	};
}
export { readingOnce as a, readText as i, findFiles as n, isInside as r, fileLimits as t };
