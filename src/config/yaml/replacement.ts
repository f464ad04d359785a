// Edits of a destinations file as lines to replace, so that a person or a pull request can take them.

import type { Node, Range } from "./document.ts";
import { type Edit, type Splice, splicesFor } from "./edit.ts";
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
