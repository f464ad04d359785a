import { c as isInside } from "./files.js";
import { j as list } from "./prose.js";
import { accessSync, closeSync, constants, existsSync, fchmodSync, fchownSync, fstatSync, lstatSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import path from "node:path";
// src/write.ts
function writeWhole(absolute, text, kind, roots) {
	return atTarget(absolute, kind, roots, (target, existing) => {
		if (kind === "create") writeNew(target, text, null);
		else replace(target, text, kind === "edit" ? existing : null);
	});
}
function editRefusal(absolute, roots) {
	return atTarget(absolute, "edit", roots, () => {});
}
function atTarget(absolute, kind, roots, write) {
	const folder = openFolder(path.dirname(absolute), kind, roots);
	if (folder.kind !== "folder") return folder;
	try {
		const target = path.join(folder.path, path.basename(absolute));
		const existing = lstatSync(target, { throwIfNoEntry: false }) ?? null;
		const refusal = refusalOf(existing, kind);
		if (refusal !== null) return refusal;
		if (kind === "edit") accessSync(target, constants.W_OK);
		write(target, existing);
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
		case "outside": return `${file} was not written: it is outside ${list([...roots])}, with symbolic links followed. Choose a folder inside.`;
		case "broken-link": return `${file} was not written: a folder in its path is a broken symbolic link. Delete the link, or choose another folder.`;
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
function openFolder(target, kind, roots) {
	const existing = nearestExisting(target);
	let folder = null;
	try {
		const real = realPath(existing);
		if (real === null) return { kind: "broken-link" };
		const realRoots = roots.map(realPath).filter((root) => root !== null);
		const isAllowed = (at) => realRoots.some((root) => isInside(at, root));
		if (!isAllowed(real)) return { kind: "outside" };
		folder = openFolderAt(real);
		if (!isAllowed(realpathSync.native(folder.path))) return closeWith(folder, { kind: "outside" });
		for (const name of path.relative(existing, target).split(path.sep)) {
			if (name === "") continue;
			if (kind === "edit") return closeWith(folder, { kind: "missing" });
			const above = folder;
			folder = makeFolder(path.join(above.path, name));
			closeSync(above.descriptor);
		}
		return folder;
	} catch (error) {
		return folder === null ? systemRefusal(error) : closeWith(folder, systemRefusal(error));
	}
}
function openFolderAt(at) {
	const descriptor = openSync(at, constants.O_RDONLY | folderOnly | noLink | noWait);
	const fdPath = `/proc/self/fd/${descriptor}`;
	return {
		kind: "folder",
		descriptor,
		path: existsSync(fdPath) ? fdPath : at
	};
}
function makeFolder(at) {
	try {
		mkdirSync(at);
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
	}
	return openFolderAt(at);
}
function closeWith({ descriptor }, refusal) {
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
function refusalOf(existing, kind) {
	if (existing === null) return kind === "edit" ? { kind: "missing" } : null;
	if (kind === "create") return { kind: "exists" };
	if (existing.isSymbolicLink()) return { kind: "link" };
	if (existing.isDirectory()) return { kind: "directory" };
	return existing.isFile() ? null : { kind: "not-a-file" };
}
function replace(target, text, existing) {
	const unfinished = path.join(path.dirname(target), `.${randomUUID()}.part`);
	writeNew(unfinished, text, existing);
	try {
		renameSync(unfinished, target);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw error;
	}
}
function writeNew(target, text, existing) {
	const file = openSync(target, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noLink);
	try {
		writeFileSync(file, text);
		if (existing !== null) makeLike(file, existing);
	} catch (error) {
		rmSync(target, { force: true });
		throw error;
	} finally {
		closeSync(file);
	}
}
function makeLike(file, { mode, uid, gid }) {
	const stats = fstatSync(file);
	try {
		if (stats.uid !== uid || stats.gid !== gid) fchownSync(file, uid, gid);
	} catch {}
	fchmodSync(file, mode & 511);
}
function systemRefusal(error) {
	return {
		kind: "system",
		code: String(error.code ?? "unknown")
	};
}
export { writeWhole as i, editRefusal as n, unwritableWords as r, appendToRunnerFile as t };
