// A new destination at the end of a destinations file, in the file's own form: everything else keeps its characters.

import { isDeepStrictEqual } from "node:util";
import type { Region } from "../../../config/entries.ts";
import {
  isObject,
  type Mapping,
  type MappingEntry,
  nodeAt,
  ownEntries,
  readDocument,
  toPlain,
} from "../../../config/yaml/document.ts";
import { pairsText, type YamlPairs, type YamlStyle } from "../../../config/yaml/render.ts";
import { endOfLine, lineOf, type Source, startOfLine, toSource } from "../../../config/yaml/source.ts";
import { endOfEntry, styleOf } from "../../../config/yaml/splices.ts";

export type NewEntry = { id: string; pairs: YamlPairs };

/** `text`: null if the file has no place for the entry. `entry`: its lines. `line`: where it begins in `text`. */
export type Appended = { text: string | null; entry: string; line: number };

export function appendEntry(source: Source, entry: NewEntry, region: Region | null): Appended {
  const text = withEntry(toSource(source.file, withRegion(source, region)), entry, region);
  const lines = blockLines(entry, 2, 2).join("\n");
  if (text === null || !isOnlyAddition(source.text, text, entry, region))
    return { text: null, entry: lines, line: 0 };
  return { text, entry: lines, line: lineOfEntry(text, entry.id) };
}

function withEntry(source: Source, entry: NewEntry, region: Region | null): string | null {
  const { text } = source;
  const { root } = readDocument(text);
  const destinations = ["destinations:", ...blockLines(entry, 2, 2)];
  if (root === null)
    return inserted(text, null, [
      "version: 1",
      ...(region === null ? [] : [`region: ${region}`]),
      ...destinations,
    ]);
  if (root.kind !== "mapping") return null;
  const own = root.entries.get("destinations");
  if (own === undefined) return root.style === "flow" ? null : inserted(text, null, destinations);
  if (own.origin !== undefined || own.value.start < own.key.end) return null;
  const { value } = own;
  if (value.kind !== "mapping" || value.entries.size + value.merges.length === 0)
    return inNothing(source, root, own, entry);
  return value.style === "flow" ? inBraces(source, value, entry) : inBlock(source, own, value, entry);
}

function inBlock(source: Source, own: MappingEntry, value: Mapping, entry: NewEntry): string | null {
  const last = lastPair(value);
  const indent = columnOf(source, last.key.start);
  if (textBefore(source, last).trim() !== "") return null;
  const step = innerStep(source, value, indent) ?? Math.max(indent - columnOf(source, own.key.start), 2);
  const at = endOfComments(source, endOfPair(source, last), indent);
  const isSpaced = ownEntries(value).length > 1 && hasBlankLineBefore(source, last);
  return inserted(source.text, at, [...(isSpaced ? [""] : []), ...blockLines(entry, indent, step)]);
}

function innerStep(source: Source, value: Mapping, indent: number): number | undefined {
  return ownEntries(value)
    .flatMap(({ value: each }) => (each.kind === "mapping" && each.style === "block" ? ownEntries(each) : []))
    .map(({ key }) => columnOf(source, key.start) - indent)
    .find((columns) => columns > 0);
}

function inBraces(source: Source, value: Mapping, entry: NewEntry): string {
  const { text } = source;
  const style = styleOf(source, value);
  const last = lastPair(value);
  const end = endOfPair(source, last);
  const comma = /^\s*,/.exec(text.slice(end))?.[0] ?? "";
  const separator = comma === "" ? "," : "";
  const afterComma = end + comma.length;
  const indentation = textBefore(source, last);
  if (indentation.trim() !== "" || indentation === "")
    return `${text.slice(0, afterComma)}${separator} ${flowPair(entry, style, null)}${text.slice(afterComma)}`;
  const line = text.slice(end, endOfLine(source, afterComma)).replace(/\r$/, "");
  const isClosed = line.replace(/#.*$/, "").includes("}");
  const at = isClosed ? afterComma : end + line.length;
  const pair = flowPair(entry, style, indentation).replaceAll("\n", lineBreak(text));
  return `${text.slice(0, end)}${separator}${text.slice(end, at)}${lineBreak(text)}${indentation}${pair}${text.slice(at)}`;
}

/** `destinations:` without a value, or with `{}` or null. */
function inNothing(source: Source, root: Mapping, own: MappingEntry, entry: NewEntry): string | null {
  const { text } = source;
  const colon = /^[ \t]*:[ \t]*/.exec(text.slice(own.key.end))?.[0];
  if (colon === undefined) return null;
  const start = own.key.end + colon.length;
  const nothing = /^(\{\s*\}|null|~)?/i.exec(text.slice(start))![0];
  const rest = text.slice(start + nothing.length);
  if (root.style === "flow")
    return `${text.slice(0, start)}{ ${flowPair(entry, styleOf(source, root), null)} }${rest}`;
  if (!/^[ \t]*(#.*)?\r?(\n|$)/.test(rest)) return null;
  const withoutValue = `${text.slice(0, start).trimEnd()}${rest.startsWith("#") ? " " : ""}${rest}`;
  const indent = columnOf(source, own.key.start) + 2;
  const end = withoutValue.indexOf("\n", own.key.end);
  const at = end === -1 ? withoutValue.length : end;
  return inserted(withoutValue, at, blockLines(entry, indent, 2));
}

function withRegion(source: Source, region: Region | null): string {
  const { root } = readDocument(source.text);
  if (region === null || root?.kind !== "mapping" || root.style === "flow" || root.entries.has("region"))
    return source.text;
  const version = root.entries.get("version");
  if (version === undefined) return source.text;
  return inserted(source.text, endOfLine(source, version.key.start), [`region: ${region}`]);
}

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

function blockLines({ id, pairs }: NewEntry, indent: number, step: number): string[] {
  return pairsText({ [id]: pairs }, "block", "")
    .split("\n")
    .map((line) => {
      const key = line.trimStart();
      return " ".repeat(indent + ((line.length - key.length) / 2) * step) + key;
    });
}

/** JSON has a line for each key if it begins a line, which is indented by `indentation`. */
function flowPair({ id, pairs }: NewEntry, style: YamlStyle, indentation: string | null): string {
  if (style !== "json" || indentation === null) return pairsText({ [id]: pairs }, style, "");
  return `${JSON.stringify(id)}: ${JSON.stringify(pairs, null, 2).replaceAll("\n", `\n${indentation}`)}`;
}

function lastPair(value: Mapping): MappingEntry {
  return [...ownEntries(value), ...value.merges].reduce((last, each) =>
    each.key.start > last.key.start ? each : last,
  );
}

function textBefore(source: Source, { key }: MappingEntry): string {
  return source.text.slice(startOfLine(source, key.start), key.start);
}

function endOfPair(source: Source, entry: MappingEntry): number {
  const end = endOfEntry(source, entry);
  if (end > entry.key.end) return end;
  return (
    end + (/^[ \t]*:[ \t]*[^\s,}]*/.exec(source.text.slice(end, endOfLine(source, end)))?.[0].length ?? 0)
  );
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
function isOnlyAddition(before: string, after: string, entry: NewEntry, region: Region | null): boolean {
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
    destinations: { ...destinations, [entry.id]: entry.pairs },
  };
  return isDeepStrictEqual(JSON.parse(JSON.stringify(plain)), JSON.parse(JSON.stringify(wanted)));
}
