"use strict";
const require_entry_files = require("./entry-files.js");
const require_source = require("./source.js");
const require_entries = require("./entries.js");
const require_findings = require("./findings.js");
function replacementsFor(source, root, edits, hidden) {
	const planned = plannedReplacements(source, root, edits, hidden);
	const kept = compatible(source, new Set(planned.filter((each) => each !== null)));
	return planned.map((replacement) => replacement !== null && kept.has(replacement) ? replacement : null);
}
const maxTries = 40;
function compatible(source, all) {
	if (all.size === 0) return all;
	const isSound = (some) => {
		const faults = require_source.readDocument(withReplacements(source.text, some)).faults.length;
		return faults === 0 || faults <= require_source.readDocument(source.text).faults.length;
	};
	if (areApart([...all]) || isSound(all)) return all;
	const kept = new Set();
	for (const each of [...all].slice(0, maxTries)) if (isSound([...kept, each])) kept.add(each);
	return kept;
}
function areApart(all) {
	return new Set(all.map(({ start_line }) => start_line)).size === all.length && all.every(({ start_line, end_line }) => end_line < start_line);
}
function withReplacements(text, replacements) {
	const before = text.split("\n");
	const usual = text.includes("\r\n") ? "\r" : "";
	const after = [];
	let at = 0;
	for (const { start_line, end_line, text: lines } of [...replacements].sort(byPlace)) {
		for (const line of before.slice(at, start_line - 1)) after.push(line);
		const isAtEnd = end_line >= before.length;
		if (isAtEnd && end_line < start_line) after.push(`${after.pop()}${usual}`);
		const added = lines === "" && end_line >= start_line ? [] : lines.split("\n");
		for (const [index, line] of added.entries()) {
			const replaced = start_line - 1 + index < end_line ? before[start_line - 1 + index] : void 0;
			const isLast = isAtEnd && index === added.length - 1;
			const isKept = replaced !== void 0 && start_line + index < before.length;
			after.push(line + (isLast ? "" : isKept ? endOf(replaced) : usual));
		}
		at = end_line;
	}
	for (const line of before.slice(at)) after.push(line);
	return after.join("\n");
}
function endOf(line) {
	return line.endsWith("\r") ? "\r" : "";
}
function byPlace(one, other) {
	return one.start_line - other.start_line || one.end_line - other.end_line;
}
function plannedReplacements(source, root, edits, hidden) {
	const result = edits.map(() => null);
	for (const group of groupsOf(source, plansFor(source, root, edits))) {
		if (keepsHidden(source, group, hidden)) continue;
		const replacement = toReplacement(source, group);
		if (replacement.text.length <= maxTextLength && !repeatsHidden(source, replacement, group, hidden)) for (const { edit } of group) result[edit] = replacement;
	}
	return result;
}
const maxTextLength = 4e3;
function plansFor(source, root, edits) {
	const filledBraces = new Set();
	return edits.flatMap((edit, index) => {
		const splices = require_entries.splicesFor(source, root, edit, filledBraces);
		return splices === null || splices.length === 0 ? [] : [{
			edit: index,
			splices
		}];
	});
}
function groupsOf(source, plans) {
	const placed = plans.map((plan) => {
		const first = plan.splices.reduce((min, { start }) => Math.min(min, start), source.text.length);
		return {
			plan,
			first: require_source.lineOf(source, first),
			last: require_source.lineOf(source, lastOffset(source, plan.splices))
		};
	}).sort((one, other) => one.first - other.first || one.plan.edit - other.plan.edit);
	const groups = [];
	let open = [];
	let end = 0;
	for (const { plan, first, last } of placed) {
		if (plan.splices[0].line !== null) {
			groups.push([plan]);
			continue;
		}
		if (first > end) {
			open = [];
			groups.push(open);
		}
		if (!open.some((other) => collide(other, plan))) open.push(plan);
		end = Math.max(end, last);
	}
	return groups;
}
function collide(one, other) {
	return one.splices.some((a) => other.splices.some((b) => a.start < b.end && b.start < a.end && JSON.stringify(a) !== JSON.stringify(b)));
}
function splicesOf(group) {
	const all = new Map();
	for (const { edit, splices } of group.toReversed()) for (const splice of splices) {
		const key = splice.start === splice.end ? `${edit}` : "";
		all.set(`${splice.start} ${splice.end} ${splice.text} ${key}`, splice);
	}
	return [...all.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}
function keepsHidden(source, group, hidden) {
	const splices = splicesOf(group);
	if (splices[0].line !== null) return false;
	let at = require_source.startOfLine(source, splices[0].start);
	for (const { start, end } of splices) {
		if (overlaps(hidden, {
			start: at,
			end: start
		})) return true;
		at = Math.max(at, end);
	}
	return overlaps(hidden, {
		start: at,
		end: require_source.endOfLine(source, lastOffset(source, splices))
	});
}
function repeatsHidden(source, { text }, group, hidden) {
	const shown = text.replaceAll(/\$\{\w+\}/g, "");
	return group.some(({ splices }) => splices.some((splice) => {
		if (splice.end === splice.start || !overlaps(hidden, splice)) return false;
		return hidden.filter(({ start, end }) => start < splice.end && splice.start < end).map(({ start, end }) => source.text.slice(start, end).replace(/^["']|["']$/g, "")).some((removed) => removed !== "" && shown.includes(removed));
	}));
}
function overlaps(ranges, part) {
	let low = 0;
	let high = ranges.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (ranges[middle].end <= part.start) low = middle + 1;
		else high = middle;
	}
	const first = ranges[low];
	return first !== void 0 && first.start < part.end && part.start < part.end;
}
function toReplacement(source, group) {
	const splices = splicesOf(group);
	const [{ line, text }] = splices;
	if (line !== null) return {
		file: source.file,
		start_line: line,
		end_line: line - 1,
		text
	};
	const start = require_source.startOfLine(source, splices[0].start);
	const end = require_source.endOfLine(source, lastOffset(source, splices));
	let [at, changed] = [start, ""];
	for (const splice of splices) {
		changed += source.text.slice(at, splice.start) + splice.text;
		at = splice.end;
	}
	changed += source.text.slice(at, end);
	const lines = changed.replaceAll("\r", "").trimEnd();
	return {
		file: source.file,
		start_line: require_source.lineOf(source, start),
		end_line: require_source.lineOf(source, end),
		text: lines
	};
}
function lastOffset(source, splices) {
	const end = splices.reduce((max, splice) => Math.max(max, splice.end), 0);
	return splices.some((splice) => splice.end === end && splice.start < end && splice.text === "") && source.text[end - 1] === "\n" ? end - 1 : end;
}
function placeEdits(findings) {
	const placedEdits = new Map();
	const together = new Map();
	for (const { finding, document, isIgnored } of findings) {
		const { fix } = finding;
		if (fix?.kind !== "yaml" || document === null) continue;
		const { source, root } = document;
		const batch = isIgnored ? {
			source,
			fixes: []
		} : together.get(root) ?? {
			source,
			fixes: []
		};
		batch.fixes.push(fix);
		if (isIgnored) placeBatch(root, batch, placedEdits);
		else together.set(root, batch);
	}
	for (const [root, batch] of together) placeBatch(root, batch, placedEdits);
	return placedEdits;
}
function placeBatch(root, { source, fixes }, placedEdits) {
	const replacements = replacementsFor(source, root, fixes.map(({ edit }) => edit), require_entry_files.hiddenRanges(root, source));
	const unsafe = new Set(replacements.filter((each, index) => !fixes[index].safe || each !== null && losesComment(source, each)));
	for (const [index, fix] of fixes.entries()) {
		const replacement = replacements[index];
		placedEdits.set(fix, {
			replacement,
			safe: replacement !== null && !unsafe.has(replacement)
		});
	}
}
function losesComment({ text, lineStarts }, replacement) {
	const { start_line, end_line } = replacement;
	const replaced = text.slice(lineStarts[start_line - 1], lineStarts[end_line]);
	if (end_line < start_line) return false;
	const kept = new Set(commentsIn(replacement.text));
	return commentsIn(replaced).some((comment) => !kept.has(comment));
}
function commentsIn(text) {
	return (text.match(/(?<=^|\s)#.*/gm) ?? []).map((comment) => comment.trim());
}
function reportFix(fix, placedEdits) {
	const plain = {
		run_as: null,
		note: null,
		replaces: null,
		safe: false
	};
	if (fix.kind === "sql") return {
		...plain,
		kind: "sql",
		text: fix.text,
		run_as: fix.runAs,
		note: fix.note || null
	};
	if (fix.kind === "shell") return {
		...plain,
		kind: "shell",
		text: fix.text,
		note: fix.note || null
	};
	if (fix.kind === "text") return {
		...plain,
		kind: "text",
		text: fix.text
	};
	const { replacement = null, safe = false } = placedEdits.get(fix) ?? {};
	const note = fix.note === "" ? null : fix.note;
	if (replacement === null) return {
		...plain,
		kind: "yaml",
		text: snippet(fix.edit),
		note
	};
	return {
		...plain,
		kind: "yaml",
		text: replacement.text,
		note,
		safe,
		replaces: linesOf(replacement)
	};
}
function linesOf({ file, start_line, end_line }) {
	return {
		file,
		start_line,
		end_line
	};
}
function snippet(edit) {
	const last = edit.path.at(-1);
	switch (edit.kind) {
		case "set": return typeof last === "number" ? `- ${edit.value}` : `${last}: ${edit.value}`;
		case "rename": return `${edit.to}: …`;
		case "pair": return `${edit.to.key}: ${edit.to.value}`;
		case "insert": return edit.pairs.map(({ key, value }) => require_source.pairText(key, value)).join("\n");
		case "regroup": return require_source.pairsText({
			...Object.fromEntries(edit.renamed.map(({ to }) => [to, "…"])),
			...edit.set
		}, "block", "");
		case "rewrite": return edit.text;
		case "indent": return [`${edit.id ?? "warehouse"}:`, ...edit.keys.map((key) => `  ${key}: …`)].join("\n");
	}
}
function keysAbove(root, path, lineStart) {
	let steps = [];
	let node = root;
	for (const [index, step] of path.entries()) {
		if (node.kind !== "mapping") break;
		const entry = node.entries.get(String(step));
		if (entry === void 0) break;
		if (isElsewhere(node, entry)) {
			if (index === path.length - 1) break;
			steps = stepsTo(root, entry.value.start);
		} else steps.push({
			name: String(step),
			entry
		});
		node = entry.value;
	}
	const keys = steps.filter(({ entry }) => entry.key.start < lineStart).map(({ name }) => name);
	return keys[0] === "destinations" ? keys.slice(1) : keys;
}
function isElsewhere({ start, end }, { key, value }) {
	return key.start < start || key.start >= end || value.start < key.end;
}
function stepsTo(root, offset) {
	const steps = [];
	let node = root;
	while (node.kind === "mapping") {
		const parent = node;
		const next = [...parent.entries].find(([, entry]) => !isElsewhere(parent, entry) && entry.value.start <= offset && offset < entry.value.end);
		if (next === void 0) return steps;
		steps.push({
			name: next[0],
			entry: next[1]
		});
		node = next[1].value;
	}
	return steps;
}
function safeEdits(report) {
	const taken = new Set();
	const edits = [];
	for (const placed of require_findings.countingFindings(report)) {
		const { fix } = placed.finding;
		if (fix === null || !fix.safe || fix.replaces === null) continue;
		const { file, start_line, end_line } = fix.replaces;
		const lines = Array.from({ length: Math.max(1, end_line - start_line + 1) }, (_, index) => `${file}:${start_line + index}`);
		if (lines.some((line) => taken.has(line))) continue;
		for (const line of lines) taken.add(line);
		edits.push({
			...placed,
			fix: {
				...fix,
				replaces: fix.replaces
			}
		});
	}
	return edits;
}
Object.defineProperty(exports, "keysAbove", {
	enumerable: true,
	get: function() {
		return keysAbove;
	}
});
Object.defineProperty(exports, "placeEdits", {
	enumerable: true,
	get: function() {
		return placeEdits;
	}
});
Object.defineProperty(exports, "reportFix", {
	enumerable: true,
	get: function() {
		return reportFix;
	}
});
Object.defineProperty(exports, "safeEdits", {
	enumerable: true,
	get: function() {
		return safeEdits;
	}
});
Object.defineProperty(exports, "withReplacements", {
	enumerable: true,
	get: function() {
		return withReplacements;
	}
});
