"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_files = require("./files.js");
const require_prose = require("./prose.js");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
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
	const folder = openFolder(node_path.default.dirname(absolute), kind, roots);
	if (folder.kind !== "folder") return folder;
	try {
		const target = node_path.default.join(folder.path, node_path.default.basename(absolute));
		const existing = (0, node_fs.lstatSync)(target, { throwIfNoEntry: false }) ?? null;
		const refusal = refusalOf(existing, kind);
		if (refusal !== null) return refusal;
		if (kind === "edit") (0, node_fs.accessSync)(target, node_fs.constants.W_OK);
		write(target, existing);
		return null;
	} catch (error) {
		return systemRefusal(error);
	} finally {
		(0, node_fs.closeSync)(folder.descriptor);
	}
}
function appendToRunnerFile(absolute, text) {
	let file = null;
	try {
		file = (0, node_fs.openSync)(absolute, node_fs.constants.O_WRONLY | node_fs.constants.O_APPEND | noLink | noWait);
		if (!(0, node_fs.fstatSync)(file).isFile()) return { kind: "not-a-file" };
		(0, node_fs.writeFileSync)(file, text);
		return null;
	} catch (error) {
		const { code } = error;
		if (code === "ELOOP") return { kind: "link" };
		return code === "ENOENT" ? { kind: "missing" } : systemRefusal(error);
	} finally {
		if (file !== null) (0, node_fs.closeSync)(file);
	}
}
function unwritableWords(file, refusal, roots) {
	switch (refusal.kind) {
		case "outside": return `${file} was not written: it is outside ${require_prose.list([...roots])}, with symbolic links followed. Choose a folder inside.`;
		case "broken-link": return `${file} was not written: a folder in its path is a broken symbolic link. Delete the link, or choose another folder.`;
		case "link": return `${file} was not written: it is a symbolic link. Use another path, such as the one that it links to, or delete the link.`;
		case "directory": return `${file} was not written: it is a folder. Delete the folder, or choose another path.`;
		case "not-a-file": return `${file} was not written: it is not a regular file. Delete it, or choose another path.`;
		case "exists": return `${file} already exists, and was not overwritten.`;
		case "missing": return `${file} was not written: it no longer exists.`;
		case "system": return `${file} could not be written (${refusal.code}). ${systemFix(refusal.code)}`;
	}
}
function systemFix(code) {
	if (code === "ENOTDIR") return "A folder in its path is a file. Choose another path.";
	return [
		"ENOSPC",
		"EDQUOT",
		"EFBIG"
	].includes(code) ? "Free some space on the disk, or raise this user's limit." : "Choose a folder that this user can write to.";
}
const noLink = node_fs.constants.O_NOFOLLOW ?? 0;
const noWait = node_fs.constants.O_NONBLOCK ?? 0;
const folderOnly = node_fs.constants.O_DIRECTORY ?? 0;
function openFolder(target, kind, roots) {
	const existing = nearestExisting(target);
	let folder = null;
	try {
		const real = realPath(existing);
		if (real === null) return { kind: "broken-link" };
		const realRoots = roots.map(realPath).filter((root) => root !== null);
		const isAllowed = (at) => realRoots.some((root) => require_files.isInside(at, root));
		if (!isAllowed(real)) return { kind: "outside" };
		folder = openFolderAt(real);
		if (!isAllowed(node_fs.realpathSync.native(folder.path))) return closeWith(folder, { kind: "outside" });
		for (const name of node_path.default.relative(existing, target).split(node_path.default.sep)) {
			if (name === "") continue;
			if (kind === "edit") return closeWith(folder, { kind: "missing" });
			const above = folder;
			folder = makeFolder(node_path.default.join(above.path, name));
			(0, node_fs.closeSync)(above.descriptor);
		}
		return folder;
	} catch (error) {
		return folder === null ? systemRefusal(error) : closeWith(folder, systemRefusal(error));
	}
}
function openFolderAt(at) {
	const descriptor = (0, node_fs.openSync)(at, node_fs.constants.O_RDONLY | folderOnly | noLink | noWait);
	const fdPath = `/proc/self/fd/${descriptor}`;
	return {
		kind: "folder",
		descriptor,
		path: (0, node_fs.existsSync)(fdPath) ? fdPath : at
	};
}
function makeFolder(at) {
	try {
		(0, node_fs.mkdirSync)(at);
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
	}
	return openFolderAt(at);
}
function closeWith({ descriptor }, refusal) {
	(0, node_fs.closeSync)(descriptor);
	return refusal;
}
function nearestExisting(at) {
	const above = node_path.default.dirname(at);
	return above === at || exists(at) ? at : nearestExisting(above);
}
function exists(at) {
	try {
		(0, node_fs.lstatSync)(at);
		return true;
	} catch {
		return false;
	}
}
function realPath(at) {
	try {
		return node_fs.realpathSync.native(at);
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
	const unfinished = node_path.default.join(node_path.default.dirname(target), `.${(0, node_crypto.randomUUID)()}.part`);
	writeNew(unfinished, text, existing);
	try {
		(0, node_fs.renameSync)(unfinished, target);
	} catch (error) {
		(0, node_fs.rmSync)(unfinished, { force: true });
		throw error;
	}
}
function writeNew(target, text, existing) {
	const file = (0, node_fs.openSync)(target, node_fs.constants.O_WRONLY | node_fs.constants.O_CREAT | node_fs.constants.O_EXCL | noLink);
	try {
		(0, node_fs.writeFileSync)(file, text);
		if (existing !== null) makeLike(file, existing);
	} catch (error) {
		(0, node_fs.rmSync)(target, { force: true });
		throw error;
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function makeLike(file, { mode, uid, gid }) {
	const stats = (0, node_fs.fstatSync)(file);
	try {
		if (stats.uid !== uid || stats.gid !== gid) (0, node_fs.fchownSync)(file, uid, gid);
	} catch {}
	(0, node_fs.fchmodSync)(file, mode & 511);
}
function systemRefusal(error) {
	return {
		kind: "system",
		code: String(error.code ?? "unknown")
	};
}
Object.defineProperty(exports, "appendToRunnerFile", {
	enumerable: true,
	get: function() {
		return appendToRunnerFile;
	}
});
Object.defineProperty(exports, "editRefusal", {
	enumerable: true,
	get: function() {
		return editRefusal;
	}
});
Object.defineProperty(exports, "unwritableWords", {
	enumerable: true,
	get: function() {
		return unwritableWords;
	}
});
Object.defineProperty(exports, "writeWhole", {
	enumerable: true,
	get: function() {
		return writeWhole;
	}
});
