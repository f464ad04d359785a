import { r as __exportAll } from "./rolldown-runtime.js";
import { t as forms } from "./forms.js";
const path = process.getBuiltinModule("node:path");
const { mkdir, rename, rm, stat, writeFile } = process.getBuiltinModule("node:fs/promises");
// src/report/files.ts
var files_exports = /* @__PURE__ */ __exportAll({
	unwritableWords: () => unwritableWords,
	writeReports: () => writeReports
});
async function writeReports(report, names, folder) {
	const paths = {};
	for (const name of names) {
		const { file, text } = forms[name];
		const target = path.join(folder, file);
		const code = await writeWhole(target, await text(report));
		if (code !== null) return {
			kind: "unwritable",
			file: target,
			code
		};
		paths[name] = target;
	}
	return {
		kind: "written",
		paths
	};
}
function unwritableWords({ file, code }) {
	return `report-dir: ${file} could not be written (${code}). Choose a folder that this user may write to.`;
}
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
export { unwritableWords as n, writeReports as r, files_exports as t };
