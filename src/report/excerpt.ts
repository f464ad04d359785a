// The line of the file that a finding points to, without secrets, and where in it the finding is.

import { publicPaths } from "../config/keys.ts";
import { hiddenRanges } from "../config/schema/secret-texts.ts";
import type { Node } from "../config/yaml/document.ts";
import type { Range } from "../config/yaml/parse.ts";
import type { Source } from "../config/yaml/source.ts";
import { printable } from "../text/printable.ts";
import type { ReportFinding, ReportLocation } from "./report.generated.ts";

type Excerpt = NonNullable<ReportFinding["excerpt"]>;

const longest = 160;

/** Of a longer line so much is shown before the place. */
const before = 40;

/** Null where the line is empty, or may show a secret. `root` is null where the file can't be parsed. */
export function excerptOf(source: Source, root: Node | null, location: ReportLocation): Excerpt | null {
  const { text, lineStarts } = source;
  const lineStart = lineStarts[location.line - 1] ?? text.length;
  const lineEnd = (lineStarts[location.line] ?? text.length + 1) - 1;
  const start = lineStart + location.column - 1;
  const isOneLine = location.end_line === location.line;
  const end = isOneLine ? lineStart + location.end_column - 1 : lineEnd;
  // A file may be one line of megabytes, with a thousand findings.
  const from = Math.max(lineStart, Math.min(start - before, lineEnd - longest));
  const to = Math.min(lineEnd, from + longest);
  const shown = { start: from, end: commentStart(text, isOneLine ? end : start, to) };
  const hidden = root === null ? [] : hiddenRanges(root, source);
  if (root === null && !(from === lineStart && isPublicLine(text.slice(from, shown.end)))) return null;
  if (hidden.length > mostHidden) return null;
  const pieces = piecesOf(text, shown, hidden);
  const line = textOf(pieces).trimEnd();
  // A secret may be cut off at either end of what is shown.
  const around = { start: Math.max(lineStart, from - longest), end: Math.min(lineEnd, to + longest) };
  const nearby = textOf(piecesOf(text, around, hidden));
  if (line === "" || secretsIn(source, root, hidden).some((secret) => nearby.includes(secret))) return null;
  const [head, tail] = [from > lineStart ? "…" : "", to < lineEnd && shown.end === to ? "…" : ""];
  const at = (offset: number) => head.length + Math.min(line.length, shownAt(pieces, offset));
  return { text: head + line + tail, start: at(start), end: at(end) };
}

/** A comment after the place may say anything. */
function commentStart(text: string, from: number, to: number): number {
  const comment = text.slice(from, to).search(/(?:^|\s)#/);
  return comment === -1 ? to : from + comment;
}

const publicNames = new Set(publicPaths.map((path) => path.split(".").at(-1)));

/** Of a file that can't be parsed nothing is known but the name of a key, and what it never holds. */
function isPublicLine(line: string): boolean {
  const [, key, value = ""] = /^\s*(?:- )?([a-z_]+)\s*:(.*)$/.exec(line) ?? [];
  return key !== undefined && publicNames.has(key) && !/[:@{,]/.test(value);
}

/** A stretch of the file, and what is shown of it. */
type Piece = Range & { text: string };

function piecesOf(text: string, shown: Range, hidden: Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = shown.start;
  for (const range of hidden) {
    const start = Math.max(range.start, shown.start);
    const end = Math.min(range.end, shown.end);
    if (start >= end) continue;
    if (start > at) pieces.push({ start: at, end: start, text: printable(text.slice(at, start)) });
    pieces.push({ start, end, text: "***" });
    at = Math.max(at, end);
  }
  if (at < shown.end) pieces.push({ start: at, end: shown.end, text: printable(text.slice(at, shown.end)) });
  return pieces;
}

function textOf(pieces: Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** Where an offset of the file is in the shown text. */
function shownAt(pieces: Piece[], offset: number): number {
  let before = 0;
  for (const { start, end, text } of pieces) {
    if (offset < end)
      return before + (text === "***" ? 0 : Math.min(text.length, Math.max(0, offset - start)));
    before += text.length;
  }
  return before;
}

/** Of a file with more hard-coded secrets no line is shown: each would have to be compared with all of them. */
const mostHidden = 200;
const known = new WeakMap<Node, string[]>();

/** The secrets that are written somewhere in the file, and must not be shown anywhere else. */
function secretsIn({ text }: Source, root: Node | null, hidden: Range[]): string[] {
  if (root === null) return [];
  const secrets = known.get(root) ?? hidden.flatMap(({ start, end }) => linesOf(text.slice(start, end)));
  known.set(root, secrets);
  return secrets;
}

/** The lines of a value, without quotes and indicators. A shorter text is a part of too many words. */
function linesOf(value: string): string[] {
  return value
    .split("\n")
    .map((line) => line.trim().replaceAll(/^["'[{]+|["'\]}]+$/g, ""))
    .filter((line) => line.length >= 4);
}
