import { publicPaths } from "../config/keys.ts";
import { hiddenRanges } from "../config/schema/secret-texts.ts";
import type { Node } from "../config/yaml/document.ts";
import type { Range } from "../config/yaml/parse.ts";
import type { Source } from "../config/yaml/source.ts";
import { printable } from "../text/printable.ts";
import type { ReportFinding, ReportLocation } from "./report.generated.ts";

type Excerpt = NonNullable<ReportFinding["excerpt"]>;

const maxLength = 160;

const contextBefore = 40;

/** Null if the line is empty or may contain a secret. `root` is null if the file can't be parsed. */
export function excerptOf(source: Source, root: Node | null, location: ReportLocation): Excerpt | null {
  const { text, lineStarts } = source;
  const lineStart = lineStarts[location.line - 1] ?? text.length;
  const lineEnd = (lineStarts[location.line] ?? text.length + 1) - 1;
  const start = lineStart + location.column - 1;
  const isOneLine = location.end_line === location.line;
  const end = isOneLine ? lineStart + location.end_column - 1 : lineEnd;
  // A file may be one line of megabytes, with a thousand findings.
  const from = Math.max(lineStart, Math.min(start - contextBefore, lineEnd - maxLength));
  const to = Math.min(lineEnd, from + maxLength);
  const window = { start: from, end: commentStart(text, isOneLine ? end : start, to) };
  const hidden = root === null ? [] : hiddenRanges(root, source);
  if (root === null && !(from === lineStart && isPublicLine(text.slice(from, window.end)))) return null;
  if (hidden.length > maxHidden) return null;
  const pieces = piecesOf(text, window, hidden);
  const line = textOf(pieces).trimEnd();
  // A secret may be cut off at either end.
  const wideWindow = { start: Math.max(lineStart, from - maxLength), end: Math.min(lineEnd, to + maxLength) };
  const nearby = textOf(piecesOf(text, wideWindow, hidden));
  if (line === "" || secretsIn(source, root, hidden).some((secret) => nearby.includes(secret))) return null;
  const [head, tail] = [from > lineStart ? "…" : "", to < lineEnd && window.end === to ? "…" : ""];
  const at = (offset: number) => head.length + Math.min(line.length, shownAt(pieces, offset));
  return { text: head + line + tail, start: at(start), end: at(end) };
}

function commentStart(text: string, from: number, to: number): number {
  const comment = text.slice(from, to).search(/(?:^|\s)#/);
  return comment === -1 ? to : from + comment;
}

const publicNames = new Set(publicPaths.map((path) => path.split(".").at(-1)));

/** If the file can't be parsed, a line is shown only if its key is public and its value can't be part of a URL. */
function isPublicLine(line: string): boolean {
  const [, key, value = ""] = /^\s*(?:- )?([a-z_]+)\s*:(.*)$/.exec(line) ?? [];
  return key !== undefined && publicNames.has(key) && !/[:@{,]/.test(value);
}

type Piece = Range & { text: string };

function piecesOf(text: string, window: Range, hidden: Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = window.start;
  for (const range of hidden) {
    const start = Math.max(range.start, window.start);
    const end = Math.min(range.end, window.end);
    if (start >= end) continue;
    if (start > at) pieces.push({ start: at, end: start, text: printable(text.slice(at, start)) });
    pieces.push({ start, end, text: "***" });
    at = Math.max(at, end);
  }
  if (at < window.end)
    pieces.push({ start: at, end: window.end, text: printable(text.slice(at, window.end)) });
  return pieces;
}

function textOf(pieces: Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

function shownAt(pieces: Piece[], offset: number): number {
  let length = 0;
  for (const { start, end, text } of pieces) {
    if (offset < end)
      return length + (text === "***" ? 0 : Math.min(text.length, Math.max(0, offset - start)));
    length += text.length;
  }
  return length;
}

/** Each line is compared with all secrets of the file, which takes too long for more. */
const maxHidden = 200;
const secretsByRoot = new WeakMap<Node, string[]>();

function secretsIn({ text }: Source, root: Node | null, hidden: Range[]): string[] {
  if (root === null) return [];
  const secrets =
    secretsByRoot.get(root) ?? hidden.flatMap(({ start, end }) => linesOf(text.slice(start, end)));
  secretsByRoot.set(root, secrets);
  return secrets;
}

/** Shorter texts occur in too many words. */
function linesOf(value: string): string[] {
  return value
    .split("\n")
    .map((line) => line.trim().replaceAll(/^["'[{]+|["'\]}]+$/g, ""))
    .filter((line) => line.length >= 4);
}
