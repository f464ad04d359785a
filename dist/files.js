import { n as defaultFile } from "./options.js";
import path from "node:path";
import { closeSync, constants, existsSync, fstatSync, openSync, readSync, readlinkSync, realpathSync, statSync } from "node:fs";
// src/config/files.ts
const fileLimits = {
	destinations: 16777216,
	certificate: 65536
};
async function findFiles(patterns, folder, shownFrom = folder) {
	const files = /* @__PURE__ */ new Map();
	const unmatched = [];
	const tooWild = [];
	for (const pattern of patterns) {
		if (isGlob(pattern) && isTooWild(pattern)) {
			tooWild.push(pattern);
			continue;
		}
		const matches = isGlob(pattern) ? await matchingFiles(pattern, folder) : [pattern];
		if (matches.length === 0) unmatched.push(pattern);
		for (const match of matches) {
			const absolute = path.resolve(folder, match);
			files.set(absolute, {
				file: displayPath(match, absolute, shownFrom),
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
function withNearest(patterns, folder, workspace) {
	if (patterns.length !== 1 || patterns[0] !== "destinations.yml") return patterns;
	for (let at = folder; isInside(at, workspace); at = path.dirname(at)) {
		const found = [defaultFile, "destinations.yaml"].map((name) => path.join(at, name)).find(existsSync);
		if (found !== void 0) return [path.relative(folder, found)];
		if (at === path.dirname(at)) break;
	}
	return patterns;
}
async function readText(absolute, workspace, limit) {
	let file = null;
	try {
		const folder = realpathSync.native(workspace);
		if (!isInside(absolute, workspace) && !isInside(absolute, folder)) return outside;
		const real = realpathSync.native(absolute);
		if (!isInside(real, folder)) return outside;
		file = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
		if (!liesInside(file, real, folder)) return outside;
		const opened = fstatSync(file);
		if (opened.isDirectory()) return unreadable({ kind: "directory" });
		if (!opened.isFile()) return unreadable({ kind: "not-a-file" });
		if (opened.size > limit) return unreadable({
			kind: "too-large",
			limit
		});
		const bytes = readAtMost(file, limit + 1);
		return bytes.length > limit ? unreadable({
			kind: "too-large",
			limit
		}) : decode(bytes);
	} catch (error) {
		return unreadable(systemReason(error));
	} finally {
		if (file !== null) closeSync(file);
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
async function isMissing(absolute) {
	try {
		statSync(absolute);
		return false;
	} catch (error) {
		return systemReason(error).kind === "missing";
	}
}
function isInside(candidate, folder, paths = path) {
	const relative = paths.relative(folder, candidate);
	return relative !== ".." && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative);
}
function displayPath(named, absolute, folder, paths = path) {
	const shown = isInside(absolute, folder, paths) ? paths.relative(folder, absolute) : paths.normalize(named);
	return shown === "" ? "." : shown.split(paths.sep).join("/");
}
const outside = unreadable({ kind: "outside-workspace" });
function liesInside(file, real, folder) {
	const actual = linkTarget(`/proc/self/fd/${file}`);
	if (actual !== null) return isInside(actual, folder);
	const again = realpathSync.native(real);
	const [now, opened] = [statSync(again), fstatSync(file)];
	return isInside(again, folder) && now.ino === opened.ino && now.dev === opened.dev;
}
function linkTarget(file) {
	try {
		return readlinkSync(file);
	} catch {
		return null;
	}
}
function readAtMost(file, most) {
	const parts = [];
	let length = 0;
	while (length < most) {
		const part = Buffer.alloc(Math.min(most - length, 65536));
		const bytesRead = readSync(file, part, 0, part.length, length);
		if (bytesRead === 0) break;
		parts.push(part.subarray(0, bytesRead));
		length += bytesRead;
	}
	return Buffer.concat(parts);
}
function decode(bytes) {
	try {
		return {
			kind: "read",
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes)
		};
	} catch {
		return {
			kind: "unreadable",
			reason: { kind: "not-utf8" },
			bytes
		};
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
function isGlob(pattern) {
	return /[*?[{]/.test(pattern);
}
function isTooWild(pattern) {
	const stars = (part) => part.split(/\*+/).length - 1;
	return pattern.length > 1e3 || /[()]/.test(pattern) || pattern.split("**").length > 4 || pattern.split(/[\\/]/).some((part) => stars(part) > 3);
}
async function matchingFiles(pattern, folder) {
	return (await globbed(withSlashes(pattern), folder, { onlyFiles: true })).sort();
}
function withSlashes(pattern) {
	return pattern.replaceAll("\\", "/");
}
async function globbed(pattern, cwd, only) {
	const { glob } = await import("./dist.js");
	return glob(pattern, {
		cwd,
		dot: true,
		expandDirectories: false,
		followSymbolicLinks: false,
		ignore: ["**/node_modules/**", "**/.git/**"],
		...only
	});
}
export { isInside as a, readText as c, withSlashes as d, isGlob as i, readingOnce as l, findFiles as n, isMissing as o, globbed as r, isTooWild as s, fileLimits as t, withNearest as u };
