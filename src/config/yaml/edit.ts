// Edits of a destinations file by path, as lines to replace, so that a person or a pull request can take them: indentation and
// comments stay.

import { type Mapping, type MappingEntry, type Node, nodeAt, type Path, type Sequence } from "./document.ts";
import type { Range } from "./parse.ts";
import { endOfLine, lineOf, type Source, startOfLine } from "./source.ts";

/**
 * Lines `start_line` to `end_line` become `text`. Where `end_line` is the line before `start_line` nothing is replaced:
 * `text` goes in before `start_line`.
 */
export type Replacement = { file: string; start_line: number; end_line: number; text: string };

/**
 * The lines that each edit changes, in the order of the edits. Edits of the same lines share one replacement that makes
 * them all, so that none takes another back. Null where the file's form leaves no line of its own to change, where
 * that is far too long to be read, and where it would show any of the `hidden` places, which are in order: what is
 * printed with a fix must not hold a secret.
 */
export function replacementsFor(
  from: Source,
  root: Node,
  edits: readonly Edit[],
  hidden: readonly Range[],
): (Replacement | null)[] {
  const result: (Replacement | null)[] = edits.map(() => null);
  for (const group of groupsOf(from, plansFor(from, root, edits))) {
    const made = shows(from, group, hidden) ? null : linesWith(from, group);
    const isUnfit = made === null || made.text.length > longestText || repeats(from, made, group, hidden);
    const replacement = isUnfit ? null : made;
    for (const { edit } of group) result[edit] = replacement;
  }
  return result;
}

/** In characters. Every finding of a line has all of its new text, and a whole file may stand in one line. */
const longestText = 4_000;

/** The text of a file with the replacement made, its line ends kept. */
export function withReplacement(text: string, { start_line, end_line, text: lines }: Replacement): string {
  const all = text.split("\n");
  const added = text.includes("\r\n") ? lines.split("\n").map((line) => `${line}\r`) : lines.split("\n");
  all.splice(start_line - 1, end_line - start_line + 1, ...added);
  return all.join("\n");
}

/** `edit` is the place of an edit in its list. */
type Plan = { edit: number; splices: Splice[] };

function plansFor(from: Source, root: Node, edits: readonly Edit[]): Plan[] {
  const begun = new Set<number>();
  return edits.flatMap((edit, index): Plan[] => {
    const splices = splicesFor(from, root, edit, begun);
    return splices === null || splices.length === 0 ? [] : [{ edit: index, splices }];
  });
}

/** Plans whose lines meet, each list in the order of the text; of two that change the same characters the first. */
function groupsOf(from: Source, plans: Plan[]): Plan[][] {
  const placed = plans
    .map((plan) => {
      const first = plan.splices.reduce((least, { start }) => Math.min(least, start), from.text.length);
      return { plan, first: lineOf(from, first), last: lineOf(from, endOf(plan.splices)) };
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
  // The last goes in first: what the first puts into empty braces ends with the space before the closing one.
  for (const { edit, splices } of group.toReversed()) {
    for (const splice of splices) {
      // Two insertions at one place are two, even of the same text.
      const key = splice.start === splice.end ? `${edit}` : "";
      all.set(`${splice.start} ${splice.end} ${splice.text} ${key}`, splice);
    }
  }
  return [...all.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Whether what is kept of the lines holds a hidden place. */
function shows(from: Source, group: Plan[], hidden: readonly Range[]): boolean {
  const splices = splicesOf(group);
  if (splices[0]!.line !== null) return false;
  let at = startOfLine(from, splices[0]!.start);
  for (const { start, end } of splices) {
    if (holds(hidden, { start: at, end: start })) return true;
    at = Math.max(at, end);
  }
  return holds(hidden, { start: at, end: endOfLine(from, at) });
}

/** Whether what is new still has the text of a place that it was to replace, as a comment beside it may. */
function repeats(from: Source, { text }: Replacement, group: Plan[], hidden: readonly Range[]): boolean {
  return group.some(({ splices }) =>
    splices.some((splice) => {
      const isGone = splice.end > splice.start && holds(hidden, splice);
      const gone = from.text.slice(splice.start, splice.end).replace(/^["']|["']$/g, "");
      return isGone && gone !== "" && text.includes(gone);
    }),
  );
}

/** Whether any of the ranges, which are in order, meets `part`. */
function holds(ranges: readonly Range[], part: Range): boolean {
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

function linesWith(from: Source, group: Plan[]): Replacement {
  const splices = splicesOf(group);
  const [{ line, text }] = splices as [Splice];
  if (line !== null) return { file: from.file, start_line: line, end_line: line - 1, text };
  const start = startOfLine(from, splices[0]!.start);
  const end = endOfLine(from, endOf(splices));
  let [at, made] = [start, ""];
  for (const splice of splices) {
    made += from.text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  made += from.text.slice(at, end);
  const lines = made.replaceAll("\r", "").trimEnd();
  return { file: from.file, start_line: lineOf(from, start), end_line: lineOf(from, end), text: lines };
}

/** Without a spread: a file's every line may be a splice, and arguments stand on the stack. */
function endOf(splices: Splice[]): number {
  return splices.reduce((most, { end }) => Math.max(most, end), 0);
}

/**
 * A change by path. A `value` is YAML that fits on one line. `set` adds a key that is not there, `insert` several to the
 * mapping at `path`, `pair` replaces a key together with its value, and `indent` moves
 * neighbouring `keys`, the first at `path`, below the `id` before them, or below a new one.
 */
export type Edit =
  | { kind: "set"; path: Path; value: string }
  | { kind: "insert"; path: Path; pairs: Pair[] }
  | { kind: "rename"; path: Path; to: string }
  | { kind: "pair"; path: Path; to: Pair }
  | { kind: "indent"; path: Path; keys: string[]; id: string | null };

export type Pair = { key: string; value: string };

/** `start` to `end` becomes `text`; with `line` that is a whole new line before it, and nothing is replaced. */
type Splice = { start: number; end: number; text: string; line: number | null };

/** An id for keys that have none. */
export const newId = "warehouse";

/**
 * What an edit changes; null where the file's form leaves no place for it. `begun` has the empty braces that another edit
 * has put something into.
 */
function splicesFor(from: Source, root: Node, edit: Edit, begun: Set<number>): Splice[] | null {
  if (edit.kind === "insert") return inserted(from, nodeAtWhole(root, edit.path), edit.pairs, begun);
  const parent = nodeAtWhole(root, edit.path.slice(0, -1));
  const last = edit.path.at(-1)!;
  if (parent?.kind === "sequence") return edit.kind === "set" ? itemReplaced(parent, last, edit.value) : null;
  if (parent?.kind !== "mapping") return null;
  const entry = parent.entries.get(String(last));
  // A merged key stands somewhere else, where others use it too: an own key of the entry overrides it.
  const own = entry === undefined || entry.home !== null ? null : entry;
  if (edit.kind === "set" && own === null)
    return inserted(from, parent, [{ key: String(last), value: edit.value }], begun);
  if (own === null) return null;
  switch (edit.kind) {
    case "rename":
      return [{ ...own.key, text: edit.to, line: null }];
    case "set":
      return valueReplaced(from, own, fitting(edit.value, parent));
    case "pair": {
      const value = valueReplaced(from, own, fitting(edit.to.value, parent));
      return value && [{ ...own.key, text: edit.to.key, line: null }, ...value];
    }
    case "indent":
      return indented(from, parent, own, edit);
  }
}

/** A value that is a block begins on the next line. */
export function pairText(key: string, value: string): string {
  return value.startsWith("\n") ? `${key}:${value}` : `${key}: ${value}`;
}

function nodeAtWhole(root: Node, path: Path): Node | null {
  const { node, found } = nodeAt(root, path);
  return found === path.length ? node : null;
}

/** Inside brackets and braces a plain value must not hold what ends it. */
function fitting(value: string, parent: Mapping | Sequence): string {
  return parent.style === "flow" && /^[^"'{[].*[[\]{},]/.test(value) ? JSON.stringify(value) : value;
}

function inserted(from: Source, into: Node | null, pairs: Pair[], begun: Set<number>): Splice[] | null {
  if (into?.kind !== "mapping") return null;
  if (into.style === "flow") return flowInserted(from, into, pairs, begun);
  const sibling = [...into.entries.values()].find(({ home }) => home === null);
  const beside = sibling ?? into.merges[0];
  if (beside === undefined) return null;
  const { start } = beside.key;
  const before = from.text.slice(startOfLine(from, start), start);
  // The line may begin with something else ("- " of a list), and then what is new goes below.
  const isFirst = sibling !== undefined && before.trim() === "";
  const indentation = isFirst ? before : " ".repeat(before.length);
  const line = isFirst ? lineOf(from, start) : lineOf(from, endOfEntry(from, beside)) + 1;
  const text = pairs.map(({ key, value }) => `${indentation}${pairText(key, value)}`).join("\n");
  return [{ start, end: start, text, line }];
}

function flowInserted(from: Source, into: Mapping, pairs: Pair[], begun: Set<number>): Splice[] {
  const start = into.range.start + 1;
  const texts = pairs.map(({ key, value }) => `${key}: ${fitting(value, into)}`).join(", ");
  const isEmpty = into.entries.size === 0 && into.merges.length === 0;
  if (!isEmpty) {
    const text = from.text[start] === " " ? ` ${texts},` : `${texts}, `;
    return [{ start, end: start, text, line: null }];
  }
  const text = begun.has(start) ? ` ${texts},` : ` ${texts} `;
  begun.add(start);
  return [{ start, end: start, text, line: null }];
}

function itemReplaced(parent: Sequence, index: string | number, value: string): Splice[] | null {
  const item = parent.items[Number(index)];
  const isHere = item !== undefined && item.range.start >= parent.range.start;
  return isHere ? [{ ...item.range, text: fitting(value, parent), line: null }] : null;
}

function valueReplaced(from: Source, { key, value }: MappingEntry, text: string): Splice[] | null {
  const { start, end } = value.range;
  const isBlock = value.kind !== "scalar" && value.style === "block";
  const isHere = start >= key.end && end > start;
  // A tag would stay, and make something else of the new value.
  if (isHere && /(^|:)!/.test(wordBeforeSpace(from.text.slice(key.end, start)))) return null;
  // What has an anchor keeps it, in whatever line it stands.
  if (isHere && !(isBlock && value.home === null))
    return [{ start, end: endOfContent(from, end), text, line: null }];
  const colon = from.text.slice(key.end).match(/^[ \t]*:/)?.[0].length;
  if (colon === undefined) return null;
  const after = key.end + colon;
  if (isHere) return [{ start: after, end: endOfContent(from, end), text: ` ${text}`, line: null }];
  // Nothing stands here, or an alias, whose value has the place of its anchor.
  const alias = from.text.slice(after, endOfLine(from, after)).match(/^[ \t]*\*[^\s,[\]{}]+/)?.[0] ?? "";
  if (start < key.end && alias === "") return null;
  return [{ start: after, end: after + alias.length, text: ` ${text}`, line: null }];
}

/** The last word of a text that ends with white space; a search for one at the end would be quadratic. */
function wordBeforeSpace(text: string): string {
  return text.split(/\s+/).at(-2) ?? "";
}

/** Two spaces more before each line from one key to the end of another's value. */
function indented(
  from: Source,
  parent: Mapping,
  first: MappingEntry,
  { keys, id }: Extract<Edit, { kind: "indent" }>,
): Splice[] | null {
  const end = parent.entries.get(keys.at(-1)!);
  if (parent.style === "flow" || end === undefined || end.home !== null) return null;
  const [start, stop] = [lineOf(from, first.key.start), lineOf(from, endOfEntry(from, end))];
  const before = from.text.slice(startOfLine(from, first.key.start), first.key.start);
  if (before.trim() !== "") return null;
  const lines = from.lineStarts.slice(start - 1, stop);
  const spaces = lines.map((at): Splice => ({ start: at, end: at, text: "  ", line: null }));
  const head = { start: lines[0]!, end: lines[0]!, text: `${before}${newId}:\n`, line: null };
  return id === null ? [head, ...spaces] : spaces;
}

/** The end of a key's value; of the key where its value stands elsewhere. */
function endOfEntry(from: Source, { key, value }: MappingEntry): number {
  return value.range.start < key.end ? key.end : endOfContent(from, value.range.end);
}

/** A block's range may reach into the white space behind it. */
function endOfContent(from: Source, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(from.text[at - 1]!)) at--;
  return at;
}
