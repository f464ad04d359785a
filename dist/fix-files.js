import { E as withReplacement } from "./core.js";
import { t as safeEdits } from "./edits.js";
const path = process.getBuiltinModule("node:path");
const { readFile, writeFile } = process.getBuiltinModule("node:fs/promises");
// src/terminal/check/fix-files.ts
async function fixFiles(report, workspace, validate) {
	const edits = editsByFile(report);
	const fixed = [];
	if (edits.size === 0) return fixed;
	const errorsBefore = await validate();
	const before = /* @__PURE__ */ new Map();
	for (const [file, fixes] of edits) {
		const target = path.resolve(workspace, file);
		const text = await readFile(target, "utf8");
		before.set(file, text);
		await writeFile(target, fixes.reduce((rest, { text: lines, replaces }) => withReplacement(rest, {
			...replaces,
			text: lines
		}), text));
		fixed.push({
			file,
			edits: fixes.length,
			undone: false
		});
	}
	const errorsAfter = await validate();
	for (const each of fixed) {
		if (![errorsIn, faultsOfYaml].some((count) => count(errorsAfter, each.file) > count(errorsBefore, each.file))) continue;
		await writeFile(path.resolve(workspace, each.file), before.get(each.file));
		each.undone = true;
	}
	return fixed;
}
function fixWords(files, unsafe) {
	const done = files.map(({ file, edits, undone }) => undone ? `${file}: nothing is changed, because the edits would have made it worse.` : `${file}: ${edits === 1 ? "1 edit is" : `${edits} edits are`} made.`);
	const left = unsafe === 0 ? [] : [`${unsafe === 1 ? "1 edit needs" : `${unsafe} edits need`} a second look: the report shows what to change.`];
	const lines = [...done, ...left];
	return lines.length === 0 ? ["There is nothing that an edit would fix."] : lines;
}
function unsafeEdits(report) {
	return findingsOf(report).filter(({ fix, ignored }) => ignored === null && fix?.kind === "yaml" && !fix.safe && fix.replaces !== null).length;
}
function editsByFile(report) {
	const files = /* @__PURE__ */ new Map();
	for (const { fix } of safeEdits(report)) files.set(fix.replaces.file, [...files.get(fix.replaces.file) ?? [], fix]);
	for (const fixes of files.values()) fixes.sort((one, other) => other.replaces.start_line - one.replaces.start_line);
	return files;
}
function errorsIn(report, file) {
	return findingsOf(report).filter(({ severity, ignored, location }) => severity === "error" && ignored === null && location.file === file).length;
}
function faultsOfYaml(report, file) {
	return findingsOf(report).filter(({ rule, location }) => rule === "config/yaml" && location.file === file).length;
}
function findingsOf({ findings, destinations }) {
	return [...findings, ...destinations.flatMap((destination) => destination.findings)];
}
export { fixFiles, fixWords, unsafeEdits };
