// Edits of a destinations file by path, as replacements of whole lines that keep indentation and comments.

import { type Node, type Path, readDocument } from "./document.ts";
import type { Range } from "./parse.ts";
import type { YamlPairs } from "./render.ts";
import { endOfLine, lineOf, type Source, startOfLine } from "./source.ts";
import { type Splice, splicesFor } from "./splices.ts";

/** Values are YAML on one line. `pair`: a key with its value. `indent`: moves `keys` below `id`. `rewrite`: the document. */
export type Edit =
  | { kind: "set"; path: Path; value: string }
  | { kind: "insert"; path: Path; pairs: Pair[] }
  | { kind: "rename"; path: Path; to: string }
  | { kind: "pair"; path: Path; to: Pair }
  | { kind: "indent"; path: Path; keys: string[]; id: string | null }
  | { kind: "regroup"; path: Path; keys: string[]; renamed: Renaming[]; set: YamlPairs }
  | { kind: "rewrite"; path: Path; text: string };

export type Renaming = { from: string; to: string };

export type Pair = { key: string; value: string };

/** `text` replaces the lines. If `end_line` is the line before `start_line`, it is inserted there. */
export type Replacement = { file: string; start_line: number; end_line: number; text: string };

/** Edits of the same lines share a replacement. Null if impossible, too long, or if it shows a `hidden` range (in order). */
export function replacementsFor(
  source: Source,
  root: Node,
  edits: readonly Edit[],
  hidden: readonly Range[],
): (Replacement | null)[] {
  const planned = plannedReplacements(source, root, edits, hidden);
  const kept = compatible(source, new Set(planned.filter((each) => each !== null)));
  return planned.map((replacement) => (replacement !== null && kept.has(replacement) ? replacement : null));
}

const maxTries = 40;

function compatible(source: Source, all: Set<Replacement>): Set<Replacement> {
  if (all.size === 0) return all;
  const isSound = (some: Iterable<Replacement>) => {
    const faults = readDocument(withReplacements(source.text, some)).faults.length;
    return faults === 0 || faults <= readDocument(source.text).faults.length;
  };
  if (areApart([...all]) || isSound(all)) return all;
  const kept = new Set<Replacement>();
  for (const each of [...all].slice(0, maxTries)) if (isSound([...kept, each])) kept.add(each);
  return kept;
}

/** Insertions at different places belong to different mappings, so they can't contradict each other. */
function areApart(all: Replacement[]): boolean {
  const places = new Set(all.map(({ start_line }) => start_line));
  return places.size === all.length && all.every(({ start_line, end_line }) => end_line < start_line);
}

export function withReplacement(text: string, replacement: Replacement): string {
  return withReplacements(text, [replacement]);
}

/** Each new line ends as the line that it replaces, the others as the lines of the file. */
export function withReplacements(text: string, replacements: Iterable<Replacement>): string {
  const before = text.split("\n");
  const usual = text.includes("\r\n") ? "\r" : "";
  const after: string[] = [];
  let at = 0;
  for (const { start_line, end_line, text: lines } of [...replacements].sort(byPlace)) {
    for (const line of before.slice(at, start_line - 1)) after.push(line);
    const isAtEnd = end_line >= before.length;
    // The last line of the file has no end to keep.
    if (isAtEnd && end_line < start_line) after.push(`${after.pop()}${usual}`);
    // Lines without a replacement are removed.
    const added = lines === "" && end_line >= start_line ? [] : lines.split("\n");
    for (const [index, line] of added.entries()) {
      const replaced = start_line - 1 + index < end_line ? before[start_line - 1 + index] : undefined;
      const isLast = isAtEnd && index === added.length - 1;
      const isKept = replaced !== undefined && start_line + index < before.length;
      after.push(line + (isLast ? "" : isKept ? endOf(replaced) : usual));
    }
    at = end_line;
  }
  for (const line of before.slice(at)) after.push(line);
  return after.join("\n");
}

function endOf(line: string): string {
  return line.endsWith("\r") ? "\r" : "";
}

function byPlace(one: Replacement, other: Replacement): number {
  return one.start_line - other.start_line || one.end_line - other.end_line;
}

function plannedReplacements(
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
      replacement.text.length <= maxTextLength && !repeatsHidden(source, replacement, group, hidden);
    if (isUsable) for (const { edit } of group) result[edit] = replacement;
  }
  return result;
}

/** In characters: each finding repeats its new lines, and a file may be a single line. */
const maxTextLength = 4_000;

type Plan = { edit: number; splices: Splice[] };

function plansFor(source: Source, root: Node, edits: readonly Edit[]): Plan[] {
  const filledBraces = new Set<number>();
  return edits.flatMap((edit, index): Plan[] => {
    const splices = splicesFor(source, root, edit, filledBraces);
    return splices === null || splices.length === 0 ? [] : [{ edit: index, splices }];
  });
}

/** Groups the plans whose lines overlap. Of two that change the same characters, the first is kept. */
function groupsOf(source: Source, plans: Plan[]): Plan[][] {
  const placed = plans
    .map((plan) => {
      const first = plan.splices.reduce((min, { start }) => Math.min(min, start), source.text.length);
      return { plan, first: lineOf(source, first), last: lineOf(source, lastOffset(source, plan.splices)) };
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

function splicesOf(group: Plan[]): Splice[] {
  const all = new Map<string, Splice>();
  // The last one first: the text that the first edit puts into empty braces ends with the space before the closing brace.
  for (const { edit, splices } of group.toReversed()) {
    for (const splice of splices) {
      // Two insertions at one position are both kept, even of the same text.
      const key = splice.start === splice.end ? `${edit}` : "";
      all.set(`${splice.start} ${splice.end} ${splice.text} ${key}`, splice);
    }
  }
  return [...all.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

function keepsHidden(source: Source, group: Plan[], hidden: readonly Range[]): boolean {
  const splices = splicesOf(group);
  if (splices[0]!.line !== null) return false;
  let at = startOfLine(source, splices[0]!.start);
  for (const { start, end } of splices) {
    if (overlaps(hidden, { start: at, end: start })) return true;
    at = Math.max(at, end);
  }
  return overlaps(hidden, { start: at, end: endOfLine(source, lastOffset(source, splices)) });
}

function repeatsHidden(
  source: Source,
  { text }: Replacement,
  group: Plan[],
  hidden: readonly Range[],
): boolean {
  // The name of a variable may be in a reference that is hidden because of its syntax.
  const shown = text.replaceAll(/\$\{\w+\}/g, "");
  return group.some(({ splices }) =>
    splices.some((splice) => {
      if (splice.end === splice.start || !overlaps(hidden, splice)) return false;
      return hidden
        .filter(({ start, end }) => start < splice.end && splice.start < end)
        .map(({ start, end }) => source.text.slice(start, end).replace(/^["']|["']$/g, ""))
        .some((removed) => removed !== "" && shown.includes(removed));
    }),
  );
}

/** `ranges` are in order. */
function overlaps(ranges: readonly Range[], part: Range): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= part.start) low = middle + 1;
    else high = middle;
  }
  const first = ranges[low];
  return first !== undefined && first.start < part.end && part.start < part.end;
}

function toReplacement(source: Source, group: Plan[]): Replacement {
  const splices = splicesOf(group);
  const [{ line, text }] = splices as [Splice];
  if (line !== null) return { file: source.file, start_line: line, end_line: line - 1, text };
  const start = startOfLine(source, splices[0]!.start);
  const end = endOfLine(source, lastOffset(source, splices));
  let [at, changed] = [start, ""];
  for (const splice of splices) {
    changed += source.text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  changed += source.text.slice(at, end);
  const lines = changed.replaceAll("\r", "").trimEnd();
  return { file: source.file, start_line: lineOf(source, start), end_line: lineOf(source, end), text: lines };
}

/** On the last line that changes: a line that is removed includes its line break. */
function lastOffset(source: Source, splices: Splice[]): number {
  // Without a spread: there may be as many splices as lines, and arguments are on the stack.
  const end = splices.reduce((max, splice) => Math.max(max, splice.end), 0);
  const isLineGone = splices.some((splice) => splice.end === end && splice.start < end && splice.text === "");
  return isLineGone && source.text[end - 1] === "\n" ? end - 1 : end;
}
