import { Dt as nodeAt, Mt as hiddenRanges, lt as lineOf, ot as endOfLine, pt as startOfLine } from "./options.js";
import { l as placedFindings } from "./findings.js";
// src/config/yaml/edit.ts
/**
* The lines that each edit changes, in the order of the edits. Edits of the same lines share one replacement with all of
* them, so that none undoes another. Null where the form of the file leaves no line to change, where the lines are too long
* to be read, and where they would show any of the `hidden` ranges, which are in order: a fix must not print a secret.
*/
function replacementsFor(source, root, edits, hidden) {
	const result = edits.map(() => null);
	for (const group of groupsOf(source, plansFor(source, root, edits))) {
		if (keepsHidden(source, group, hidden)) continue;
		const replacement = toReplacement(source, group);
		if (replacement.text.length <= longestText && !repeatsHidden(source, replacement, group, hidden)) for (const { edit } of group) result[edit] = replacement;
	}
	return result;
}
/** In characters. Every finding of a line has the line's whole new text, and a file may be a single line. */
const longestText = 4e3;
/** The text of a file after the replacement, with its own line ends. */
function withReplacement(text, { start_line, end_line, text: lines }) {
	const all = text.split("\n");
	const added = text.includes("\r\n") ? lines.split("\n").map((line) => `${line}\r`) : lines.split("\n");
	all.splice(start_line - 1, end_line - start_line + 1, ...added);
	return all.join("\n");
}
/** A value that is a block begins on the next line. */
function pairText(key, value) {
	return value.startsWith("\n") ? `${key}:${value}` : `${key}: ${value}`;
}
/** An id for keys that have none. */
const newId = "warehouse";
function plansFor(source, root, edits) {
	const filledBraces = /* @__PURE__ */ new Set();
	return edits.flatMap((edit, index) => {
		const splices = splicesFor(source, root, edit, filledBraces);
		return splices === null || splices.length === 0 ? [] : [{
			edit: index,
			splices
		}];
	});
}
/** Plans whose lines overlap, in the order of the text; of two that change the same characters the first. */
function groupsOf(source, plans) {
	const placed = plans.map((plan) => {
		const first = plan.splices.reduce((least, { start }) => Math.min(least, start), source.text.length);
		return {
			plan,
			first: lineOf(source, first),
			last: lineOf(source, endOf(plan.splices))
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
/** The splices of a group, each once. */
function splicesOf(group) {
	const all = /* @__PURE__ */ new Map();
	for (const { edit, splices } of group.toReversed()) for (const splice of splices) {
		const key = splice.start === splice.end ? `${edit}` : "";
		all.set(`${splice.start} ${splice.end} ${splice.text} ${key}`, splice);
	}
	return [...all.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}
/** Whether the part of the lines that stays has a hidden range. */
function keepsHidden(source, group, hidden) {
	const splices = splicesOf(group);
	if (splices[0].line !== null) return false;
	let at = startOfLine(source, splices[0].start);
	for (const { start, end } of splices) {
		if (overlaps(hidden, {
			start: at,
			end: start
		})) return true;
		at = Math.max(at, end);
	}
	return overlaps(hidden, {
		start: at,
		end: endOfLine(source, at)
	});
}
/** Whether the new lines still have the text of a hidden range that was replaced: a comment beside it may repeat it. */
function repeatsHidden(source, { text }, group, hidden) {
	return group.some(({ splices }) => splices.some((splice) => {
		if (splice.end === splice.start || !overlaps(hidden, splice)) return false;
		const removed = source.text.slice(splice.start, splice.end).replace(/^["']|["']$/g, "");
		return removed !== "" && text.includes(removed);
	}));
}
/** Whether any of the ranges, which are in order, overlaps `part`. */
function overlaps(ranges, part) {
	let low = 0;
	let high = ranges.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (ranges[middle].end <= part.start) low = middle + 1;
		else high = middle;
	}
	const first = ranges[low];
	return first !== void 0 && first.start < part.end;
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
	const start = startOfLine(source, splices[0].start);
	const end = endOfLine(source, endOf(splices));
	let [at, changed] = [start, ""];
	for (const splice of splices) {
		changed += source.text.slice(at, splice.start) + splice.text;
		at = splice.end;
	}
	changed += source.text.slice(at, end);
	const lines = changed.replaceAll("\r", "").trimEnd();
	return {
		file: source.file,
		start_line: lineOf(source, start),
		end_line: lineOf(source, end),
		text: lines
	};
}
/** Without a spread: every line of a file may be a splice, and arguments are on the stack. */
function endOf(splices) {
	return splices.reduce((most, { end }) => Math.max(most, end), 0);
}
/** Null where the form of the file leaves no place for the edit. `filledBraces` are empty braces that an edit before has filled. */
function splicesFor(source, root, edit, filledBraces) {
	if (edit.kind === "insert") return insertSplices(source, nodeAtWhole(root, edit.path), edit.pairs, filledBraces);
	const parent = nodeAtWhole(root, edit.path.slice(0, -1));
	const last = edit.path.at(-1);
	if (parent?.kind === "sequence") return edit.kind === "set" ? itemSplices(parent, last, edit.value) : null;
	if (parent?.kind !== "mapping") return null;
	const entry = parent.entries.get(String(last));
	const own = entry === void 0 || entry.origin !== null ? null : entry;
	if (edit.kind === "set" && own === null) return insertSplices(source, parent, [{
		key: String(last),
		value: edit.value
	}], filledBraces);
	if (own === null) return null;
	switch (edit.kind) {
		case "rename": return [{
			...own.key,
			text: edit.to,
			line: null
		}];
		case "set": return valueSplices(source, own, quotedInFlow(edit.value, parent));
		case "pair": {
			const value = valueSplices(source, own, quotedInFlow(edit.to.value, parent));
			return value && [{
				...own.key,
				text: edit.to.key,
				line: null
			}, ...value];
		}
		case "indent": return indentSplices(source, parent, own, edit);
	}
}
function nodeAtWhole(root, path) {
	const { node, found } = nodeAt(root, path);
	return found === path.length ? node : null;
}
/** Inside brackets and braces a plain value must not have the characters that end it. */
function quotedInFlow(value, parent) {
	return parent.style === "flow" && /^[^"'{[].*[[\]{},]/.test(value) ? JSON.stringify(value) : value;
}
function insertSplices(source, into, pairs, filledBraces) {
	if (into?.kind !== "mapping") return null;
	if (into.style === "flow") return flowInsertSplices(source, into, pairs, filledBraces);
	const sibling = [...into.entries.values()].find(({ origin }) => origin === null);
	const beside = sibling ?? into.merges[0];
	if (beside === void 0) return null;
	const { start } = beside.key;
	const before = source.text.slice(startOfLine(source, start), start);
	const isFirst = sibling !== void 0 && before.trim() === "";
	const indentation = isFirst ? before : " ".repeat(before.length);
	const line = isFirst ? lineOf(source, start) : lineOf(source, endOfEntry(source, beside)) + 1;
	return [{
		start,
		end: start,
		text: pairs.map(({ key, value }) => `${indentation}${pairText(key, value)}`).join("\n"),
		line
	}];
}
function flowInsertSplices(source, into, pairs, filledBraces) {
	const start = into.range.start + 1;
	const texts = pairs.map(({ key, value }) => `${key}: ${quotedInFlow(value, into)}`).join(", ");
	if (!(into.entries.size === 0 && into.merges.length === 0)) return [{
		start,
		end: start,
		text: source.text[start] === " " ? ` ${texts},` : `${texts}, `,
		line: null
	}];
	const text = filledBraces.has(start) ? ` ${texts},` : ` ${texts} `;
	filledBraces.add(start);
	return [{
		start,
		end: start,
		text,
		line: null
	}];
}
function itemSplices(parent, index, value) {
	const item = parent.items[Number(index)];
	return item !== void 0 && item.range.start >= parent.range.start ? [{
		...item.range,
		text: quotedInFlow(value, parent),
		line: null
	}] : null;
}
function valueSplices(source, { key, value }, text) {
	const { start, end } = value.range;
	const isBlock = value.kind !== "scalar" && value.style === "block";
	const isHere = start >= key.end && end > start;
	if (isHere && /(^|:)!/.test(wordBeforeSpace(source.text.slice(key.end, start)))) return null;
	if (isHere && !(isBlock && value.origin === null)) return [{
		start,
		end: endOfContent(source, end),
		text,
		line: null
	}];
	const colon = source.text.slice(key.end).match(/^[ \t]*:/)?.[0].length;
	if (colon === void 0) return null;
	const after = key.end + colon;
	if (isHere) return [{
		start: after,
		end: endOfContent(source, end),
		text: ` ${text}`,
		line: null
	}];
	const alias = source.text.slice(after, endOfLine(source, after)).match(/^[ \t]*\*[^\s,[\]{}]+/)?.[0] ?? "";
	if (start < key.end && alias === "") return null;
	return [{
		start: after,
		end: after + alias.length,
		text: ` ${text}`,
		line: null
	}];
}
/** The last word of a text that ends with white space; a regular expression for it would be quadratic. */
function wordBeforeSpace(text) {
	return text.split(/\s+/).at(-2) ?? "";
}
/** Two spaces more before each line from one key to the end of another's value. */
function indentSplices(source, parent, first, { keys, id }) {
	const end = parent.entries.get(keys.at(-1));
	if (parent.style === "flow" || end === void 0 || end.origin !== null) return null;
	const [start, stop] = [lineOf(source, first.key.start), lineOf(source, endOfEntry(source, end))];
	const before = source.text.slice(startOfLine(source, first.key.start), first.key.start);
	if (before.trim() !== "") return null;
	const lines = source.lineStarts.slice(start - 1, stop);
	const spaces = lines.map((at) => ({
		start: at,
		end: at,
		text: "  ",
		line: null
	}));
	const head = {
		start: lines[0],
		end: lines[0],
		text: `${before}${newId}:\n`,
		line: null
	};
	return id === null ? [head, ...spaces] : spaces;
}
/** The end of a key's value, or of the key where the value is written elsewhere. */
function endOfEntry(source, { key, value }) {
	return value.range.start < key.end ? key.end : endOfContent(source, value.range.end);
}
/** A block's range may reach into the white space behind it. */
function endOfContent(source, end) {
	let at = end;
	while (at > 0 && /\s/.test(source.text[at - 1])) at--;
	return at;
}
// src/report/fixes.ts
/**
* The edits of a report, made concrete for each document as a whole: those that count together, so that none takes back
* another in its line, and those of accepted findings each by itself.
*/
function madeEdits(found) {
	const made = /* @__PURE__ */ new Map();
	const together = /* @__PURE__ */ new Map();
	for (const { finding, document, isAccepted } of found) {
		const { fix } = finding;
		if (fix?.kind !== "yaml" || document === null) continue;
		const { source, root } = document;
		const of = isAccepted ? {
			source,
			fixes: []
		} : together.get(root) ?? {
			source,
			fixes: []
		};
		of.fixes.push(fix);
		if (isAccepted) makeAll(root, of, made);
		else together.set(root, of);
	}
	for (const [root, of] of together) makeAll(root, of, made);
	return made;
}
function makeAll(root, { source, fixes }, made) {
	const replacements = replacementsFor(source, root, fixes.map(({ edit }) => edit), hiddenRanges(root));
	const unsafe = new Set(replacements.filter((_, index) => !fixes[index].safe));
	for (const [index, fix] of fixes.entries()) {
		const replacement = replacements[index];
		made.set(fix, {
			replacement,
			safe: replacement !== null && !unsafe.has(replacement)
		});
	}
}
/** A fix as the report has it, but for the words that lead to its place. */
function reportFix(fix, made) {
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
	const { replacement = null, safe = false } = made.get(fix) ?? {};
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
/** Where the file leaves no line of its own to change, what is to stand there in the end. */
function snippet(edit) {
	const last = edit.path.at(-1);
	switch (edit.kind) {
		case "set": return typeof last === "number" ? `- ${edit.value}` : `${last}: ${edit.value}`;
		case "rename": return `${edit.to}: …`;
		case "pair": return `${edit.to.key}: ${edit.to.value}`;
		case "insert": return edit.pairs.map(({ key, value }) => pairText(key, value)).join("\n");
		case "indent": return [`${edit.id ?? "warehouse"}:`, ...edit.keys.map((key) => `  ${key}: …`)].join("\n");
	}
}
/**
* The keys that stand above a line and lead to `path`, the outermost first and without `destinations`: those of the
* anchor, where an alias or a merge stands for it. What begins at `lineStart` or later is no key above that line.
*/
function keysAbove(root, path, lineStart) {
	let found = [];
	let node = root;
	for (const [index, step] of path.entries()) {
		if (node.kind !== "mapping") break;
		const entry = node.entries.get(String(step));
		if (entry === void 0) break;
		if (standsElsewhere(node, entry)) {
			if (index === path.length - 1) break;
			found = stepsTo(root, entry.value.range.start);
		} else found.push({
			name: String(step),
			entry
		});
		node = entry.value;
	}
	const keys = found.filter(({ entry }) => entry.key.start < lineStart).map(({ name }) => name);
	return keys[0] === "destinations" ? keys.slice(1) : keys;
}
/** What is merged in has the place of the mapping that it comes from; an alias that of its anchor, which comes first. */
function standsElsewhere({ range }, { key, value }) {
	return key.start < range.start || key.start >= range.end || value.range.start < key.end;
}
/** The keys whose values hold an offset. */
function stepsTo(root, offset) {
	const steps = [];
	let node = root;
	while (node.kind === "mapping") {
		const parent = node;
		const next = [...parent.entries].find(([, entry]) => !standsElsewhere(parent, entry) && entry.value.range.start <= offset && offset < entry.value.range.end);
		if (next === void 0) return steps;
		steps.push({
			name: next[0],
			entry: next[1]
		});
		node = next[1].value;
	}
	return steps;
}
/** Those that need no second look, in the order of the report; of two that change one line only the first. */
function safeEdits(report) {
	const taken = /* @__PURE__ */ new Set();
	const edits = [];
	for (const placed of placedFindings(report)) {
		const { fix, ignored } = placed.finding;
		if (fix === null || !fix.safe || fix.replaces === null || ignored !== null) continue;
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
// src/report/changes/compare.ts
/**
* Compares a report with what is remembered. `isWhole` says that what the report does not have is in no file any more;
* otherwise the run did not look at it.
*/
function compare(before, report, isWhole) {
	const { subjects } = before;
	const after = {
		at: report.started_at,
		subjects: /* @__PURE__ */ new Map()
	};
	const changes = {
		since: before.at,
		failed: [],
		otherCause: [],
		recovered: [],
		removed: [],
		fresh: [],
		still: [],
		solved: []
	};
	const seen = sightings(report);
	for (const sighting of seen) {
		const was = subjects.get(keyOf(sighting.subject)) ?? null;
		remember(after.subjects, compareOne(was, sighting, report.started_at, changes));
	}
	const keys = new Set(seen.map(({ subject }) => keyOf(subject)));
	for (const [key, was] of subjects) {
		if (keys.has(key)) continue;
		if (!(isWhole || was.subject.kind === "file")) {
			changes.still.push(...notedOf(was));
			after.subjects.set(key, was);
			continue;
		}
		changes.solved.push(...notedOf(was));
		if (was.since === null) continue;
		changes[was.subject.kind === "file" ? "recovered" : "removed"].push(was.subject);
	}
	return {
		after,
		changes
	};
}
/**
* Whether a destination that is missing from the report is in no file any more: nothing was left out by wish, by the
* end of the run, or by a file that could not be read.
*/
function isWhole(report, only) {
	return only.length === 0 && report.shard === null && report.complete && !report.findings.some(({ severity }) => severity === "error");
}
function compareOne(was, now, at, changes) {
	const { subject, failing } = now;
	const errors = compareRules(was, now, "errors", changes);
	const warnings = compareRules(was, now, "warnings", changes);
	const began = earlier(was?.since ?? null, now.since);
	const known = {
		subject,
		errors: errors.kept,
		warnings: warnings.kept
	};
	const isMended = was !== null && was.errors.length > 0 && errors.kept.length === 0;
	if (failing === null && !isMended) return {
		...known,
		since: began
	};
	if (failing !== true) {
		if (began !== null) changes.recovered.push(subject);
		return {
			...known,
			since: null
		};
	}
	if (began === null) changes.failed.push(subject);
	else if (was !== null && errors.changed) changes.otherCause.push(subject);
	return {
		...known,
		since: began ?? at
	};
}
/** `kept`: the rules that are there now, with those that could not be judged. `changed`: some came, or some went. */
function compareRules(was, now, kind, changes) {
	const noted = (rule) => ({
		subject: now.subject,
		rule,
		severity: kind === "errors" ? "error" : "warning"
	});
	const left = [...was?.[kind] ?? []];
	const fresh = [];
	for (const rule of now[kind]) {
		const at = left.indexOf(rule);
		if (at === -1) fresh.push(rule);
		else changes.still.push(noted(left.splice(at, 1)[0]));
	}
	const unknown = left.filter((rule) => !now.judged(rule));
	const solved = left.filter((rule) => now.judged(rule));
	changes.fresh.push(...fresh.map(noted));
	changes.still.push(...unknown.map(noted));
	changes.solved.push(...solved.map(noted));
	return {
		kept: [...now[kind], ...unknown].sort(),
		changed: fresh.length + solved.length > 0
	};
}
function notedOf({ subject, errors, warnings }) {
	return [...errors.map((rule) => ({
		subject,
		rule,
		severity: "error"
	})), ...warnings.map((rule) => ({
		subject,
		rule,
		severity: "warning"
	}))];
}
function earlier(one, other) {
	if (one === null || other === null) return one ?? other;
	return one < other ? one : other;
}
/** Tells a file from a destination of the same name. */
function keyOf({ kind, name }) {
	return `${kind} ${name}`;
}
/** What to remember of a report that is all there is. */
function snapshotOf(report) {
	const subjects = /* @__PURE__ */ new Map();
	for (const { subject, since, failing, errors, warnings } of sightings(report)) remember(subjects, {
		subject,
		since: since ?? (failing === true ? report.started_at : null),
		errors,
		warnings
	});
	return {
		at: report.started_at,
		subjects
	};
}
/** Adds what is worth remembering. */
function remember(subjects, each) {
	if (each.since !== null || each.errors.length + each.warnings.length > 0) subjects.set(keyOf(each.subject), each);
}
/** Everything that a run saw, files first. */
function sightings({ findings, destinations }) {
	return [...[...new Set(findings.map(({ location }) => location.file))].map((name) => {
		const rules = countingRules(findings.filter(({ location }) => location.file === name));
		const failing = rules.errors.length > 0;
		return {
			subject: {
				kind: "file",
				name
			},
			since: null,
			failing,
			...rules,
			judged: () => true
		};
	}), ...destinations.map((destination) => ({
		subject: {
			kind: "destination",
			name: destination.id
		},
		since: timeOrNull(destination.failing_since ?? null),
		failing: destination.status === "failed" ? true : destination.tries === 0 ? null : false,
		...countingRules(destination.findings),
		judged: (rule) => isJudged(destination, rule)
	}))];
}
function countingRules(findings) {
	const of = (wanted) => findings.filter(({ severity, ignored }) => severity === wanted && ignored === null).map(({ rule }) => rule).sort();
	return {
		errors: of("error"),
		warnings: of("warning")
	};
}
/** The stage that has to be behind a run for the rules of a group. Those of the files are judged without a connection. */
const stageOfGroup = {
	network: "connect",
	ssh: "ssh",
	tls: "tls",
	auth: "login",
	server: "probe",
	privilege: "probe",
	rehearsal: "rehearse",
	internal: "probe"
};
/** A destination that now fails earlier on its way says nothing of what was found further on. */
function isJudged({ tries, stages }, rule) {
	const wanted = stageOfGroup[rule.split("/")[0]];
	if (wanted === void 0) return true;
	const order = stages.map(({ name }) => name);
	const failed = stages.findIndex(({ status }) => status === "failed");
	if (tries === 0) return false;
	if (failed === -1) return true;
	const at = order.indexOf(wanted);
	return ["probe", "rehearse"].includes(wanted) ? at < failed : at <= failed;
}
/** A time as `toISOString` gives it; null for anything else. */
function timeOrNull(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? null : new Date(time).toISOString();
}
export { timeOrNull as a, reportFix as c, snapshotOf as i, safeEdits as l, isWhole as n, keysAbove as o, keyOf as r, madeEdits as s, compare as t, withReplacement as u };
