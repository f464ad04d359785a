// A file's text and the places in it. Only this module converts offsets to lines and columns.

import { urlKeys } from "../keys.ts";
import { type Node, nodeAt, type Path } from "./document.ts";
import type { Range } from "./parse.ts";

export type Source = { file: string; text: string; lineStarts: number[] };

/** Starts at 1, with columns in UTF-16 code units and `end_column` exclusive. */
export type Location = { file: string; line: number; column: number; end_line: number; end_column: number };

export type Place =
  | { kind: "value"; path: Path }
  | { kind: "key"; path: Path }
  | { kind: "range"; range: Range };

export function toSource(file: string, text: string): Source {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return { file, text, lineStarts };
}

/** A mapping or list is located at its key, and an absent key at the nearest one above it. */
export function locate(source: Source, root: Node | null, place: Place): Location {
  return locationOf(source, place.kind === "range" ? place.range : rangeAt(root, place));
}

export function locationOf(source: Source, range: Range): Location {
  const { line, column } = position(source, range.start);
  const end = position(source, Math.max(range.end, range.start));
  return { file: source.file, line, column, end_line: end.line, end_column: end.column };
}

export function textIn({ text }: Source, { start, end }: Range): string {
  return text.slice(start, end);
}

export function keyPlace(entry: Path, viaUrl: boolean, keys: Path): Place {
  const replaced = viaUrl && keys.length === 1 && urlKeys.includes(String(keys[0]));
  return { kind: "value", path: [...entry, ...(replaced ? ["url"] : keys)] };
}

export function fileStart(file: string): Location {
  return { file, line: 1, column: 1, end_line: 1, end_column: 1 };
}

function rangeAt(root: Node | null, place: { kind: "value" | "key"; path: Path }): Range {
  if (root === null) return { start: 0, end: 0 };
  const { node, entry, depth } = nodeAt(root, place.path);
  const isFound = depth === place.path.length;
  if (isFound && place.kind === "value" && node.kind === "scalar" && node.end > node.start) return node;
  if (entry !== null) return entry.key;
  return node.kind === "scalar" ? node : { start: node.start, end: node.start };
}

/** The parser also reports offsets after the end of the text. */
export function position(source: Source, at: number): { line: number; column: number } {
  const offset = Math.min(at, source.text.length);
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (source.lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - source.lineStarts[low]! + 1 };
}

export function lineOf(source: Source, offset: number): number {
  return position(source, offset).line;
}

export function startOfLine(source: Source, at: number): number {
  return source.lineStarts[lineOf(source, at) - 1]!;
}

export function endOfLine(source: Source, at: number): number {
  const end = source.text.indexOf("\n", at);
  return end === -1 ? source.text.length : end;
}

/** In order, with overlapping and adjacent ranges merged. */
export function mergedRanges(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last === undefined || range.start > last.end) result.push({ ...range });
    else last.end = Math.max(last.end, range.end);
  }
  return result;
}
