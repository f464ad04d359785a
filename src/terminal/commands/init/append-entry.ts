// A new destination at the end of a destinations file, in the file's own form: everything else keeps its characters.

import { isDeepStrictEqual } from "node:util";
import type { Region } from "../../../config/entries.ts";
import {
  isObject,
  type Mapping,
  type MappingEntry,
  nodeAt,
  readDocument,
  toPlain,
} from "../../../config/yaml/document.ts";
import { endOfLine, lineOf, type Source, startOfLine, toSource } from "../../../config/yaml/source.ts";
import { type DraftEntry, type DraftKey, draftText } from "../draft.ts";

/** `text` is null where the file's form has no place for it; `entry` is the entry as lines, and `line` where it begins. */
export type Appended = { text: string | null; entry: string; line: number };

/** `region` is written into a file that has none. */
export function appendEntry(source: Source, entry: DraftEntry, region: Region | null): Appended {
  const text = withEntry(toSource(source.file, withRegion(source, region)), entry, region);
  const lines = blockLines(entry, 2, 2).join("\n");
  if (text === null || !isOnlyAddition(source.text, text, entry, region))
    return { text: null, entry: lines, line: 0 };
  return { text, entry: lines, line: lineOfEntry(text, entry.id) };
}

function withEntry(source: Source, entry: DraftEntry, region: Region | null): string | null {
  const { text } = source;
  const { root } = readDocument(text);
  if (root === null) {
    const file = draftText({ comment: "", region, entries: [withoutComments(entry)] });
    return inserted(text, null, file.trimEnd().split("\n").slice(1));
  }
  if (root.kind !== "mapping") return null;
  const own = root.entries.get("destinations");
  if (own === undefined)
    return root.style === "flow" ? null : inserted(text, null, ["destinations:", ...blockLines(entry, 2, 2)]);
  // Written elsewhere, by an anchor or a merge key.
  if (own.origin !== undefined || own.value.start < own.key.end) return null;
  const { value } = own;
  if (value.kind !== "mapping" || value.entries.size + value.merges.length === 0)
    return inNothing(source, root, own, entry);
  return value.style === "flow" ? inBraces(source, value, entry) : inBlock(source, own, value, entry);
}

/** The destinations of a mapping are lines, and so is the new one: below the last, with its indentation. */
function inBlock(source: Source, own: MappingEntry, value: Mapping, entry: DraftEntry): string | null {
  const entries = [...value.entries.values()].filter(({ origin }) => origin === undefined);
  const last = [...entries, ...value.merges]
    .toSorted((one, other) => one.key.start - other.key.start)
    .at(-1)!;
  const indent = columnOf(source, last.key.start);
  if (source.text.slice(startOfLine(source, last.key.start), last.key.start).trim() !== "") return null;
  const inner = entries.flatMap(({ value: each }) =>
    each.kind === "mapping" && each.style === "block" && each.entries.size > 0
      ? [
          columnOf(
            source,
            [...each.entries.values()].find(({ origin }) => origin === undefined)?.key.start ?? 0,
          ) - indent,
        ]
      : [],
  );
  const step = inner.find((columns) => columns > 0) ?? Math.max(indent - columnOf(source, own.key.start), 2);
  const at = endOfComments(source, endOfPair(source, last), indent);
  const isSpaced = entries.length > 1 && hasBlankLineBefore(source, last);
  return inserted(source.text, at, [...(isSpaced ? [""] : []), ...blockLines(entry, indent, step)]);
}

/** After the last destination in braces; on a line of its own where that is. */
function inBraces(source: Source, value: Mapping, entry: DraftEntry): string | null {
  const { text } = source;
  const last = [...value.entries.values(), ...value.merges]
    .toSorted((one, other) => one.key.start - other.key.start)
    .at(-1)!;
  const isJson = text[last.key.start] === '"';
  const end = endOfPair(source, last);
  const comma = /^\s*,/.exec(text.slice(end))?.[0] ?? null;
  const before = text.slice(startOfLine(source, last.key.start), last.key.start);
  const pair = (indent: string | null) => flowPair(entry, isJson, indent);
  if (before.trim() !== "" || before === "") {
    const at = end + (comma?.length ?? 0);
    return `${text.slice(0, at)}${comma === null ? "," : ""} ${pair(null)}${text.slice(at)}`;
  }
  const lineEnd = endOfLine(source, end + (comma?.length ?? 0));
  const line = text.slice(end, lineEnd).replace(/\r$/, "");
  const isClosed = line.replace(/#.*$/, "").includes("}");
  const at = isClosed ? end + (comma?.length ?? 0) : end + line.length;
  const withComma = comma === null ? `${text.slice(0, end)},${text.slice(end, at)}` : text.slice(0, at);
  const lines = pair(before).split("\n").join(lineBreak(text));
  return `${withComma}${lineBreak(text)}${before}${lines}${text.slice(at)}`;
}

/** `destinations:` without a value, or with `{}` or null. */
function inNothing(source: Source, root: Mapping, own: MappingEntry, entry: DraftEntry): string | null {
  const { text } = source;
  const colon = /^[ \t]*:[ \t]*/.exec(text.slice(own.key.end))?.[0];
  if (colon === undefined) return null;
  const start = own.key.end + colon.length;
  const nothing = /^(\{\s*\}|null|~)?/i.exec(text.slice(start))![0];
  const rest = text.slice(start + nothing.length);
  if (root.style === "flow") {
    const isJson = text[own.key.start] === '"';
    return `${text.slice(0, start)}{ ${flowPair(entry, isJson, null)} }${rest}`;
  }
  if (!/^[ \t]*(#.*)?\r?(\n|$)/.test(rest)) return null;
  const withoutValue = `${text.slice(0, start).trimEnd()}${rest.startsWith("#") ? " " : ""}${rest}`;
  const indent = columnOf(source, own.key.start) + 2;
  const end = withoutValue.indexOf("\n", own.key.end);
  const at = end === -1 ? withoutValue.length : end;
  return inserted(withoutValue, at, blockLines(entry, indent, 2));
}

/** Below `version`, where that has a line of its own. */
function withRegion(source: Source, region: Region | null): string {
  const { root } = readDocument(source.text);
  if (region === null || root?.kind !== "mapping" || root.style === "flow" || root.entries.has("region"))
    return source.text;
  const version = root.entries.get("version");
  if (version === undefined) return source.text;
  return inserted(source.text, endOfLine(source, version.key.start), [`region: ${region}`]);
}

/** Lines after the line that ends at an offset, or at the end of the text. */
function inserted(text: string, at: number | null, lines: string[]): string {
  const eol = lineBreak(text);
  if (at === null || at >= text.length) {
    const head = text === "" || text.endsWith("\n") ? text : `${text}${eol}`;
    return `${head}${lines.join(eol)}${eol}`;
  }
  const end = text[at - 1] === "\r" ? at - 1 : at;
  return `${text.slice(0, end)}${lines.map((line) => `${eol}${line}`).join("")}${text.slice(end)}`;
}

function lineBreak(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function blockLines(entry: DraftEntry, indent: number, step: number): string[] {
  const lines = draftText({ comment: "", region: null, entries: [withoutComments(entry)] }).split("\n");
  return lines
    .slice(lines.indexOf("destinations:") + 1)
    .filter((line) => line !== "")
    .map((line) => {
      const depth = (line.length - line.trimStart().length) / 2 - 1;
      return `${" ".repeat(indent + depth * step)}${line.trimStart()}`;
    });
}

/** `indent` is that of its line; null writes it on the line that there is. */
function flowPair(entry: DraftEntry, isJson: boolean, indent: string | null): string {
  const value = plainOf(entry.keys);
  const text = JSON.stringify(value, null, indent === null ? undefined : 2).replaceAll("\n", `\n${indent}`);
  const id = isJson || !/^[A-Za-z_][\w-]*$/.test(entry.id) ? JSON.stringify(entry.id) : entry.id;
  return `${id}: ${text}`;
}

function withoutComments({ id, keys }: DraftEntry): DraftEntry {
  const bare = ({ key, value }: DraftKey): DraftKey => ({
    key,
    value: Array.isArray(value) ? value.map(bare) : value,
  });
  return { id, comment: "", keys: keys.map(bare) };
}

function plainOf(keys: DraftKey[]): Record<string, unknown> {
  return Object.fromEntries(
    keys.map(({ key, value }) => [key, Array.isArray(value) ? plainOf(value) : value]),
  );
}

/** The end of a key's value, or of its line where the value is written elsewhere. */
function endOfPair(source: Source, { key, value }: MappingEntry): number {
  const isElsewhere = value.start < key.end;
  let end = isElsewhere ? endOfAlias(source, key.end) : value.end;
  while (end > key.end && /\s/.test(source.text[end - 1]!)) end--;
  return end;
}

function endOfAlias(source: Source, at: number): number {
  return at + (/^[ \t]*:[ \t]*[^\s,}]*/.exec(source.text.slice(at, endOfLine(source, at)))?.[0].length ?? 0);
}

/** The end of the line, and of the comments below it that are indented like the destinations, or deeper. */
function endOfComments(source: Source, end: number, indent: number): number {
  const { text } = source;
  let at = endOfLine(source, end);
  for (;;) {
    const comment = /^\r?\n([ \t]*)#[^\n]*/.exec(text.slice(at));
    if (comment === null || comment[1]!.length < Math.max(indent, 1)) return at;
    at += comment[0].length;
  }
}

function hasBlankLineBefore(source: Source, { key }: MappingEntry): boolean {
  const above = source.text.slice(0, startOfLine(source, key.start)).replaceAll("\r", "");
  return /\n[ \t]*\n([ \t]*#[^\n]*\n)*$/.test(above);
}

function columnOf(source: Source, at: number): number {
  return at - startOfLine(source, at);
}

function lineOfEntry(text: string, id: string): number {
  const { root } = readDocument(text);
  const entry = root === null ? null : nodeAt(root, ["destinations", id]).entry;
  return entry === null ? 1 : lineOf(toSource("", text), entry.key.start);
}

/** Whether the new text says what the old one says, and the new destination: anything else would be a change. */
function isOnlyAddition(before: string, after: string, entry: DraftEntry, region: Region | null): boolean {
  const [old, now] = [readDocument(before), readDocument(after)];
  if (now.root === null || now.faults.length > 0) return false;
  const plain = toPlain(now.root);
  const expected = old.root === null ? { version: 1 } : toPlain(old.root);
  if (!isObject(plain) || !isObject(expected) || !isObject(plain.destinations)) return false;
  const destinations = isObject(expected.destinations) ? expected.destinations : {};
  const added = plain.region !== undefined && expected.region === undefined ? { region } : {};
  const wanted = {
    ...expected,
    ...added,
    destinations: { ...destinations, [entry.id]: plainOf(entry.keys) },
  };
  return isDeepStrictEqual(JSON.parse(JSON.stringify(plain)), JSON.parse(JSON.stringify(wanted)));
}
