// A file's text and the places in it: offsets become lines and columns here, and only here.

import { urlKeys } from "../keys.ts";
import { type Node, nodeAt, type Path } from "./document.ts";
import type { Range } from "./parse.ts";

/** One destinations file. `file` is its path from the folder of the run, with forward slashes. */
export type Source = { file: string; text: string; lineStarts: number[] };

/** Where something stands: lines and columns start at 1, columns count UTF-16 code units, `end_column` is the one after. */
export type Location = { file: string; line: number; column: number; end_line: number; end_column: number };

/** A place before it is made concrete: a node by its path, or a stretch of the text. */
export type Place =
  | { kind: "value"; path: Path }
  | { kind: "key"; path: Path }
  | { kind: "range"; range: Range };

export function source(file: string, text: string): Source {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return { file, text, lineStarts };
}

/**
 * Makes a place concrete.
 *
 * A value that is a mapping or a list is pointed at by its key; a key that is absent by the nearest one above it.
 */
export function locate(from: Source, root: Node | null, place: Place): Location {
  return locationOf(from, place.kind === "range" ? place.range : rangeAt(root, place));
}

/** Where a stretch of the text stands. */
export function locationOf(from: Source, range: Range): Location {
  const start = position(from, range.start);
  const end = position(from, Math.max(range.end, range.start));
  return {
    file: from.file,
    line: start.line,
    column: start.column,
    end_line: end.line,
    end_column: end.column,
  };
}

export function textIn({ text }: Source, { start, end }: Range): string {
  return text.slice(start, end);
}

/** The place of an entry's key: `url` where the entry has one in its stead. */
export function keyPlace(entry: Path, viaUrl: boolean, keys: Path): Place {
  const replaced = viaUrl && keys.length === 1 && urlKeys.includes(String(keys[0]));
  return { kind: "value", path: [...entry, ...(replaced ? ["url"] : keys)] };
}

/** The first line of a file, for what is wrong with the file itself. */
export function fileStart(file: string): Location {
  return { file, line: 1, column: 1, end_line: 1, end_column: 1 };
}

function rangeAt(root: Node | null, place: { kind: "value" | "key"; path: Path }): Range {
  if (root === null) return { start: 0, end: 0 };
  const { node, entry, found } = nodeAt(root, place.path);
  const whole = found === place.path.length;
  if (whole && place.kind === "value" && node.kind === "scalar" && node.range.end > node.range.start)
    return node.range;
  if (entry !== null) return entry.key;
  return node.kind === "scalar" ? node.range : { start: node.range.start, end: node.range.start };
}

/** The line (from 1) and column (from 1) of an offset. The parser names places behind the end, too. */
export function position(from: Source, place: number): { line: number; column: number } {
  const offset = Math.min(place, from.text.length);
  let low = 0;
  let high = from.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (from.lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - from.lineStarts[low]! + 1 };
}

/** The line (from 1) of an offset. */
export function lineOf(from: Source, offset: number): number {
  return position(from, offset).line;
}

/** The offsets at which the line of an offset starts and ends, without its line break. */
export function startOfLine(from: Source, at: number): number {
  return from.lineStarts[lineOf(from, at) - 1]!;
}

export function endOfLine(from: Source, at: number): number {
  const end = from.text.indexOf("\n", at);
  return end === -1 ? from.text.length : end;
}
