// Edits of a destinations file by path, as lines to replace, so that a person or a pull request can take them: indentation and
// comments stay.

import { type Mapping, type MappingEntry, type Node, nodeAt, type Path, type Sequence } from "./document.ts";
import type { Range } from "./parse.ts";
import { endOfLine, lineOf, type Source, startOfLine } from "./source.ts";

/**
 * A change by path. A `value` is YAML on one line. `set` adds the key where it is absent, `insert` adds several keys to the
 * mapping at `path`, `pair` replaces a key together with its value, and `indent` moves neighbouring `keys`, the first at
 * `path`, below the `id` before them, or below a new one.
 */
export type Edit =
  | { kind: "set"; path: Path; value: string }
  | { kind: "insert"; path: Path; pairs: Pair[] }
  | { kind: "rename"; path: Path; to: string }
  | { kind: "pair"; path: Path; to: Pair }
  | { kind: "indent"; path: Path; keys: string[]; id: string | null };

export type Pair = { key: string; value: string };

/**
 * Lines `start_line` to `end_line` become `text`. Where `end_line` is the line before `start_line` nothing is replaced, and
 * `text` is inserted before `start_line`.
 */
export type Replacement = { file: string; start_line: number; end_line: number; text: string };

/**
 * The lines that each edit changes, in the order of the edits. Edits of the same lines share one replacement with all of
 * them, so that none undoes another. Null where the form of the file leaves no line to change, where the lines are too long
 * to be read, and where they would show any of the `hidden` ranges, which are in order: a fix must not print a secret.
 */
export function replacementsFor(
  source: Source,
  root: Node,
  edits: readonly Edit[],
  hidden: readonly Range[],
): (Replacement | null)[] {
  const result: (Replacement | null)[] = edits.map(() => null);
  for (const group of groupsOf(source, plansFor(source, root, edits))) {
    if (keepsHidden(source, group, hidden)) continue;
    const replacement = toReplacement(source, group);
    const isUsable =
      replacement.text.length <= longestText && !repeatsHidden(source, replacement, group, hidden);
    if (isUsable) for (const { edit } of group) result[edit] = replacement;
  }
  return result;
}

/** In characters. Every finding of a line has the line's whole new text, and a file may be a single line. */
const longestText = 4_000;

/** The text of a file after the replacement, with its own line ends. */
export function withReplacement(text: string, { start_line, end_line, text: lines }: Replacement): string {
  const all = text.split("\n");
  const added = text.includes("\r\n") ? lines.split("\n").map((line) => `${line}\r`) : lines.split("\n");
  all.splice(start_line - 1, end_line - start_line + 1, ...added);
  return all.join("\n");
}

/** A value that is a block begins on the next line. */
export function pairText(key: string, value: string): string {
  return value.startsWith("\n") ? `${key}:${value}` : `${key}: ${value}`;
}

/** An id for keys that have none. */
export const newId = "warehouse";

/** `edit` is an index. */
type Plan = { edit: number; splices: Splice[] };

function plansFor(source: Source, root: Node, edits: readonly Edit[]): Plan[] {
  const filledBraces = new Set<number>();
  return edits.flatMap((edit, index): Plan[] => {
    const splices = splicesFor(source, root, edit, filledBraces);
    return splices === null || splices.length === 0 ? [] : [{ edit: index, splices }];
  });
}

/** Plans whose lines overlap, in the order of the text; of two that change the same characters the first. */
function groupsOf(source: Source, plans: Plan[]): Plan[][] {
  const placed = plans
    .map((plan) => {
      const first = plan.splices.reduce((least, { start }) => Math.min(least, start), source.text.length);
      return { plan, first: lineOf(source, first), last: lineOf(source, endOf(plan.splices)) };
    })
    .sort((one, other) => one.first - other.first || one.plan.edit - other.plan.edit);
  const groups: Plan[][] = [];
  let open: Plan[] = [];
  let end = 0;
  for (const { plan, first, last } of placed) {
    if (plan.splices[0]!.line !== null) {
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

function collide(one: Plan, other: Plan): boolean {
  return one.splices.some((a) =>
    other.splices.some((b) => a.start < b.end && b.start < a.end && JSON.stringify(a) !== JSON.stringify(b)),
  );
}

/** The splices of a group, each once. */
function splicesOf(group: Plan[]): Splice[] {
  const all = new Map<string, Splice>();
  // The last first: what the first edit puts into empty braces ends with the space before the closing brace.
  for (const { edit, splices } of group.toReversed()) {
    for (const splice of splices) {
      // Two insertions at one position stay two, even of the same text.
      const key = splice.start === splice.end ? `${edit}` : "";
      all.set(`${splice.start} ${splice.end} ${splice.text} ${key}`, splice);
    }
  }
  return [...all.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Whether the part of the lines that stays has a hidden range. */
function keepsHidden(source: Source, group: Plan[], hidden: readonly Range[]): boolean {
  const splices = splicesOf(group);
  if (splices[0]!.line !== null) return false;
  let at = startOfLine(source, splices[0]!.start);
  for (const { start, end } of splices) {
    if (overlaps(hidden, { start: at, end: start })) return true;
    at = Math.max(at, end);
  }
  return overlaps(hidden, { start: at, end: endOfLine(source, at) });
}

/** Whether the new lines still have the text of a hidden range that was replaced: a comment beside it may repeat it. */
function repeatsHidden(
  source: Source,
  { text }: Replacement,
  group: Plan[],
  hidden: readonly Range[],
): boolean {
  return group.some(({ splices }) =>
    splices.some((splice) => {
      if (splice.end === splice.start || !overlaps(hidden, splice)) return false;
      const removed = source.text.slice(splice.start, splice.end).replace(/^["']|["']$/g, "");
      return removed !== "" && text.includes(removed);
    }),
  );
}

/** Whether any of the ranges, which are in order, overlaps `part`. */
function overlaps(ranges: readonly Range[], part: Range): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= part.start) low = middle + 1;
    else high = middle;
  }
  const first = ranges[low];
  return first !== undefined && first.start < part.end;
}

function toReplacement(source: Source, group: Plan[]): Replacement {
  const splices = splicesOf(group);
  const [{ line, text }] = splices as [Splice];
  if (line !== null) return { file: source.file, start_line: line, end_line: line - 1, text };
  const start = startOfLine(source, splices[0]!.start);
  const end = endOfLine(source, endOf(splices));
  let [at, changed] = [start, ""];
  for (const splice of splices) {
    changed += source.text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  changed += source.text.slice(at, end);
  const lines = changed.replaceAll("\r", "").trimEnd();
  return { file: source.file, start_line: lineOf(source, start), end_line: lineOf(source, end), text: lines };
}

/** Without a spread: every line of a file may be a splice, and arguments are on the stack. */
function endOf(splices: Splice[]): number {
  return splices.reduce((most, { end }) => Math.max(most, end), 0);
}

/** `start` to `end` becomes `text`; with a `line`, `text` is a new line before that one and nothing is replaced. */
type Splice = { start: number; end: number; text: string; line: number | null };

/** Null where the form of the file leaves no place for the edit. `filledBraces` are empty braces that an edit before has filled. */
function splicesFor(source: Source, root: Node, edit: Edit, filledBraces: Set<number>): Splice[] | null {
  if (edit.kind === "insert")
    return insertSplices(source, nodeAtWhole(root, edit.path), edit.pairs, filledBraces);
  const parent = nodeAtWhole(root, edit.path.slice(0, -1));
  const last = edit.path.at(-1)!;
  if (parent?.kind === "sequence") return edit.kind === "set" ? itemSplices(parent, last, edit.value) : null;
  if (parent?.kind !== "mapping") return null;
  const entry = parent.entries.get(String(last));
  // A merged key is written elsewhere, where other entries use it too: a key of the entry's own overrides it.
  const own = entry === undefined || entry.origin !== null ? null : entry;
  if (edit.kind === "set" && own === null)
    return insertSplices(source, parent, [{ key: String(last), value: edit.value }], filledBraces);
  if (own === null) return null;
  switch (edit.kind) {
    case "rename":
      return [{ ...own.key, text: edit.to, line: null }];
    case "set":
      return valueSplices(source, own, quotedInFlow(edit.value, parent));
    case "pair": {
      const value = valueSplices(source, own, quotedInFlow(edit.to.value, parent));
      return value && [{ ...own.key, text: edit.to.key, line: null }, ...value];
    }
    case "indent":
      return indentSplices(source, parent, own, edit);
  }
}

function nodeAtWhole(root: Node, path: Path): Node | null {
  const { node, found } = nodeAt(root, path);
  return found === path.length ? node : null;
}

/** Inside brackets and braces a plain value must not have the characters that end it. */
function quotedInFlow(value: string, parent: Mapping | Sequence): string {
  return parent.style === "flow" && /^[^"'{[].*[[\]{},]/.test(value) ? JSON.stringify(value) : value;
}

function insertSplices(
  source: Source,
  into: Node | null,
  pairs: Pair[],
  filledBraces: Set<number>,
): Splice[] | null {
  if (into?.kind !== "mapping") return null;
  if (into.style === "flow") return flowInsertSplices(source, into, pairs, filledBraces);
  const sibling = [...into.entries.values()].find(({ origin }) => origin === null);
  const beside = sibling ?? into.merges[0];
  if (beside === undefined) return null;
  const { start } = beside.key;
  const before = source.text.slice(startOfLine(source, start), start);
  // The line may begin with something else ("- " of a list): then the new keys go below.
  const isFirst = sibling !== undefined && before.trim() === "";
  const indentation = isFirst ? before : " ".repeat(before.length);
  const line = isFirst ? lineOf(source, start) : lineOf(source, endOfEntry(source, beside)) + 1;
  const text = pairs.map(({ key, value }) => `${indentation}${pairText(key, value)}`).join("\n");
  return [{ start, end: start, text, line }];
}

function flowInsertSplices(
  source: Source,
  into: Mapping,
  pairs: Pair[],
  filledBraces: Set<number>,
): Splice[] {
  const start = into.range.start + 1;
  const texts = pairs.map(({ key, value }) => `${key}: ${quotedInFlow(value, into)}`).join(", ");
  const isEmpty = into.entries.size === 0 && into.merges.length === 0;
  if (!isEmpty) {
    const text = source.text[start] === " " ? ` ${texts},` : `${texts}, `;
    return [{ start, end: start, text, line: null }];
  }
  const text = filledBraces.has(start) ? ` ${texts},` : ` ${texts} `;
  filledBraces.add(start);
  return [{ start, end: start, text, line: null }];
}

function itemSplices(parent: Sequence, index: string | number, value: string): Splice[] | null {
  const item = parent.items[Number(index)];
  const isHere = item !== undefined && item.range.start >= parent.range.start;
  return isHere ? [{ ...item.range, text: quotedInFlow(value, parent), line: null }] : null;
}

function valueSplices(source: Source, { key, value }: MappingEntry, text: string): Splice[] | null {
  const { start, end } = value.range;
  const isBlock = value.kind !== "scalar" && value.style === "block";
  const isHere = start >= key.end && end > start;
  // A tag would stay, and make something else of the new value.
  if (isHere && /(^|[\s:])![^\n]*$/.test(source.text.slice(Math.max(key.end, start - 200), start)))
    return taggedSplices(source, key.end, endOfContent(source, end), text);
  // A value with an anchor keeps it, in whatever line it is.
  if (isHere && !(isBlock && value.origin === null))
    return [{ start, end: endOfContent(source, end), text, line: null }];
  const colon = source.text.slice(key.end).match(/^[ \t]*:/)?.[0].length;
  if (colon === undefined) return null;
  const after = key.end + colon;
  if (isHere) return [{ start: after, end: endOfContent(source, end), text: ` ${text}`, line: null }];
  // There is no value here, or an alias, whose value has the position of its anchor.
  const alias = source.text.slice(after, endOfLine(source, after)).match(/^[ \t]*\*[^\s,[\]{}]+/)?.[0] ?? "";
  if (start < key.end && alias === "") return null;
  return [{ start: after, end: after + alias.length, text: ` ${text}`, line: null }];
}

/** The value's tag goes with it, but not its anchor, which other entries may use. */
function taggedSplices(source: Source, keyEnd: number, end: number, text: string): Splice[] | null {
  const between = /^[ \t]*:[ \t]+![^\s,[\]{}&]*[ \t]+/.exec(source.text.slice(keyEnd, keyEnd + 200))?.[0];
  if (between === undefined || between.includes("&")) return null;
  const start = keyEnd + between.length;
  const isValueNext = source.text.slice(start, end).trim() !== "" && !/^[&*]/.test(source.text.slice(start));
  return isValueNext
    ? [{ start: keyEnd + between.indexOf(":") + 1, end, text: ` ${text}`, line: null }]
    : null;
}

/** Two spaces more before each line from one key to the end of another's value. */
function indentSplices(
  source: Source,
  parent: Mapping,
  first: MappingEntry,
  { keys, id }: Extract<Edit, { kind: "indent" }>,
): Splice[] | null {
  const end = parent.entries.get(keys.at(-1)!);
  if (parent.style === "flow" || end === undefined || end.origin !== null) return null;
  const [start, stop] = [lineOf(source, first.key.start), lineOf(source, endOfEntry(source, end))];
  const before = source.text.slice(startOfLine(source, first.key.start), first.key.start);
  if (before.trim() !== "") return null;
  const lines = source.lineStarts.slice(start - 1, stop);
  const spaces = lines.map((at): Splice => ({ start: at, end: at, text: "  ", line: null }));
  const head = { start: lines[0]!, end: lines[0]!, text: `${before}${newId}:\n`, line: null };
  return id === null ? [head, ...spaces] : spaces;
}

/** The end of a key's value, or of the key where the value is written elsewhere. */
function endOfEntry(source: Source, { key, value }: MappingEntry): number {
  return value.range.start < key.end ? key.end : endOfContent(source, value.range.end);
}

/** A block's range may reach into the white space behind it. */
function endOfContent(source: Source, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(source.text[at - 1]!)) at--;
  return at;
}
