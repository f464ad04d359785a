"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_files = require("./files.js");
const require_entry_files = require("./entry-files.js");
const require_source = require("./source.js");
const require_fixes = require("./fixes.js");
const require_prose = require("./prose.js");
const require_findings = require("./findings.js");
const require_config = require("./config.js");
const require_matching = require("./matching.js");
const require_write = require("./write.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
const context = 3;
function unifiedDiff(before, after, file) {
	if (before === after) return [];
	const lines = changedLines(splitLines(before), splitLines(after));
	return [
		`--- ${nameIn("a", file)}`,
		`+++ ${nameIn("b", file)}`,
		...hunks(lines)
	];
}
function nameIn(side, file) {
	const name = `${side}/${file}`;
	if (/["\\\t\n]/.test(name)) return JSON.stringify(name);
	return name.includes(" ") ? `${name}\t` : name;
}
function splitLines(text) {
	if (text === "") return [];
	const lines = text.split("\n");
	if (lines.at(-1) === "") return lines.slice(0, -1);
	return [...lines.slice(0, -1), `${lines.at(-1)}\n\\ No newline at end of file`];
}
function changedLines(before, after) {
	const trace = [];
	let furthest = new Map([[1, 0]]);
	for (let distance = 0;; distance++) {
		trace.push(furthest);
		furthest = new Map(furthest);
		for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
			let x = startOn(diagonal, distance, furthest);
			while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
			furthest.set(diagonal, x);
			if (x >= before.length && x - diagonal >= after.length) return walkBack(before, after, trace);
		}
	}
}
function startOn(diagonal, distance, furthest) {
	const [down, right] = [furthest.get(diagonal + 1) ?? -1, furthest.get(diagonal - 1) ?? -1];
	return diagonal === -distance || diagonal !== distance && right < down ? down : right + 1;
}
function walkBack(before, after, trace) {
	const lines = [];
	let [x, y] = [before.length, after.length];
	for (let distance = trace.length - 1; distance >= 0; distance--) {
		const furthest = trace[distance];
		const diagonal = x - y;
		const isDown = diagonal === -distance || diagonal !== distance && (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1);
		const from = diagonal + (isDown ? 1 : -1);
		const fromX = distance === 0 ? 0 : furthest.get(from);
		const fromY = distance === 0 ? 0 : fromX - from;
		while (x > fromX && y > fromY && before[x - 1] === after[y - 1]) {
			lines.push({
				sign: " ",
				text: before[x - 1]
			});
			x--;
			y--;
		}
		if (distance === 0) break;
		lines.push(isDown ? {
			sign: "+",
			text: after[y - 1]
		} : {
			sign: "-",
			text: before[x - 1]
		});
		[x, y] = [fromX, fromY];
	}
	return lines.reverse();
}
function hunks(lines) {
	const shown = new Set();
	for (const [index, { sign }] of lines.entries()) if (sign !== " ") for (let near = Math.max(0, index - context); near <= index + context; near++) shown.add(near);
	const printed = [];
	let [before, after] = [1, 1];
	for (let index = 0; index < lines.length; index++) {
		if (shown.has(index) && !shown.has(index - 1)) printed.push(head(lines, index, shown, before, after));
		const { sign, text } = lines[index];
		if (shown.has(index)) printed.push(...`${sign}${text}`.split("\n"));
		if (sign !== "+") before++;
		if (sign !== "-") after++;
	}
	return printed;
}
function head(lines, start, shown, before, after) {
	let end = start;
	while (end < lines.length && shown.has(end)) end++;
	const hunk = lines.slice(start, end);
	const count = (other) => hunk.filter(({ sign }) => sign !== other).length;
	const place = (line, length) => `${length === 0 ? line - 1 : line},${length}`;
	return `@@ -${place(before, count("+"))} +${place(after, count("-"))} @@`;
}
function filesOnDisk(host) {
	return {
		read: (file) => readDestinationsFile(file, host),
		write: (file, text) => {
			const roots = require_prose.writeRoots(host, [file]);
			const refusal = require_write.writeWhole(node_path.default.resolve(host.folder, file), text, "edit", roots);
			return refusal && require_write.unwritableWords(file, refusal, roots);
		}
	};
}
function filesInMemory(host, texts) {
	const absolute = (file) => node_path.default.resolve(host.folder, file);
	return {
		read: (file) => {
			const text = texts.get(absolute(file));
			return text === void 0 ? readDestinationsFile(file, host) : Promise.resolve(decoded(text));
		},
		write: (file, text) => {
			const roots = require_prose.writeRoots(host, [file]);
			const refusal = require_write.editRefusal(absolute(file), roots);
			if (refusal === null) texts.set(absolute(file), text);
			return refusal && require_write.unwritableWords(file, refusal, roots);
		}
	};
}
const maxRounds = 20;
async function fixFiles(report, files, validate) {
	const fixed = new Map();
	const finished = new Set();
	let before = null;
	let fixes = fixesByFile(report);
	for (let round = 0; round < maxRounds && fixes.size > 0; round++) {
		before ??= await validate();
		const applied = await applyAll(fixes, files);
		const after = await validate();
		const unchanged = [];
		for (const [file, edits] of fixes) {
			const edit = applied.get(file);
			const isUndone = edit.kind === "applied" && isWorse(file, before, after);
			const words = edit.kind === "failed" ? edit.words : isUndone ? files.write(file, edit.oldText) : null;
			const earlier = fixed.get(file)?.fixes ?? [];
			const newFixes = edits.map(({ applied }) => applied);
			if (words !== null) fixed.set(file, {
				file,
				fixes: earlier,
				kind: "failed",
				words
			});
			else if (!isUndone) fixed.set(file, {
				file,
				fixes: [...earlier, ...newFixes],
				kind: "fixed"
			});
			else if (earlier.length === 0) fixed.set(file, {
				file,
				fixes: newFixes,
				kind: "undone"
			});
			if (words !== null || isUndone) unchanged.push(file);
		}
		before = unchanged.length === 0 ? after : await validate();
		for (const file of unchanged) finished.add(file);
		fixes = new Map([...fixesByFile(before)].filter(([file]) => !finished.has(file)));
	}
	return [...fixed.values()];
}
async function applyAll(fixes, files) {
	const applied = new Map();
	for (const [file, edits] of fixes) {
		const content = await files.read(file);
		const words = content.kind === "unreadable" ? `${file} ${require_config.unreadableWords(content.reason)}.` : files.write(file, content.byteOrderMark + withFixes(content.text, edits));
		if (words !== null) applied.set(file, {
			kind: "failed",
			words
		});
		else if (content.kind === "read") applied.set(file, {
			kind: "applied",
			oldText: content.byteOrderMark + content.text
		});
	}
	return applied;
}
async function fixDiff(files, host, texts) {
	const lines = [];
	const shown = [];
	for (const { file, kind } of files) {
		const changed = texts.get(node_path.default.resolve(host.folder, file));
		if (kind !== "fixed" || changed === void 0) continue;
		const [before, after] = [await readDestinationsFile(file, host), decoded(changed)];
		if (before.kind === "unreadable" || after.kind === "unreadable") continue;
		const { byteOrderMark: mark } = before;
		const name = nameInDiff(file, host);
		lines.push(...unifiedDiff(mark + before.text, mark + after.text, name));
		const [hiddenBefore, hiddenAfter] = [withoutHardCoded(before.text), withoutHardCoded(after.text)];
		shown.push(...unifiedDiff(mark + hiddenBefore, mark + hiddenAfter, name).map(printableLine));
	}
	return {
		lines: shown,
		isExact: lines.join("\n") === shown.join("\n")
	};
}
function nameInDiff(file, { folder, workspace }) {
	const absolute = node_path.default.resolve(folder, file);
	const from = [folder, workspace].find((each) => require_files.isInside(absolute, each)) ?? node_path.default.parse(absolute).root;
	return node_path.default.relative(from, absolute).replaceAll(node_path.default.sep, "/");
}
function printableLine(line) {
	const [, sign = "", text = "", end = ""] = /^([ +-]?\ufeff?)(.*?)(\r?(?:\n.*)?)$/s.exec(line) ?? [];
	return sign + text.split("	").map(require_matching.printable).join("	") + end;
}
function withoutHardCoded(text) {
	const { root } = require_source.readDocument(text);
	let visible = text;
	for (const { start, end } of (root === null ? [] : require_entry_files.hiddenRanges(root, require_source.toSource("", text))).toReversed()) visible = visible.slice(0, start) + visible.slice(start, end).replaceAll(/[^\n]+/g, "***") + visible.slice(end);
	return visible;
}
function decoded(text) {
	return require_files.decodeText(Buffer.from(text), Number.POSITIVE_INFINITY);
}
function readDestinationsFile(file, { folder, workspace }) {
	const absolute = node_path.default.resolve(folder, file);
	const fileWorkspace = require_files.isInside(absolute, workspace) ? workspace : node_path.default.dirname(absolute);
	return require_files.readText(absolute, fileWorkspace, require_files.fileLimits.destinations);
}
function withFixes(text, edits) {
	return require_fixes.withReplacements(text, edits.map(({ fix }) => ({
		...fix.replaces,
		text: fix.text
	})));
}
function fixWords(files, unsafe) {
	const lines = files.flatMap(({ file, fixes, kind }) => {
		if (kind === "failed") return [];
		if (kind === "undone") return [`${file} is unchanged: the fixes would have caused new errors.`];
		return [`Fixed ${require_prose.counted(fixes.length, "problem")} in ${file}:`, ...fixes.map(({ line, title }) => `  line ${line}: ${title}`)];
	});
	if (unsafe > 0) lines.push(`${unsafe === 1 ? "1 fix needs" : `${unsafe} fixes need`} your review: the report shows what to change.`);
	return files.length + unsafe === 0 ? ["Nothing can be fixed automatically."] : lines;
}
function unsafeFixes(report) {
	return require_findings.countingFindings(report).filter(({ finding: { fix } }) => fix?.kind === "yaml" && !fix.safe && fix.replaces !== null).length;
}
function fixesByFile(report) {
	const files = new Map();
	for (const { fix, finding } of require_fixes.safeEdits(report)) {
		const { file } = fix.replaces;
		const fixes = files.get(file) ?? [];
		fixes.push({
			fix,
			applied: {
				line: finding.location.line,
				title: finding.title
			}
		});
		files.set(file, fixes);
	}
	for (const fixes of files.values()) fixes.sort(({ fix: { replaces: one } }, { fix: { replaces: other } }) => one.start_line - other.start_line || one.end_line - other.end_line);
	return files;
}
function isWorse(file, before, after) {
	return [errorsIn, yamlErrorsIn].some((count) => count(after, file) > count(before, file));
}
function errorsIn(report, file) {
	return require_findings.countingFindings(report).filter(({ finding: { severity, location } }) => severity === "error" && location.file === file).length;
}
function yamlErrorsIn(report, file) {
	return require_findings.placedFindings(report).filter(({ finding: { rule, location } }) => rule === "config/yaml" && location.file === file).length;
}
Object.defineProperty(exports, "filesInMemory", {
	enumerable: true,
	get: function() {
		return filesInMemory;
	}
});
Object.defineProperty(exports, "filesOnDisk", {
	enumerable: true,
	get: function() {
		return filesOnDisk;
	}
});
Object.defineProperty(exports, "fixDiff", {
	enumerable: true,
	get: function() {
		return fixDiff;
	}
});
Object.defineProperty(exports, "fixFiles", {
	enumerable: true,
	get: function() {
		return fixFiles;
	}
});
Object.defineProperty(exports, "fixWords", {
	enumerable: true,
	get: function() {
		return fixWords;
	}
});
Object.defineProperty(exports, "unsafeFixes", {
	enumerable: true,
	get: function() {
		return unsafeFixes;
	}
});
