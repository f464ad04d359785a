import {
  type Mapping,
  type MappingEntry,
  type Node,
  nodeAt,
  ownEntries,
  type Path,
  readDocument,
  type Sequence,
  toPlain,
} from "./document.ts";
import type { Edit, Pair } from "./edit.ts";
import type { Range } from "./parse.ts";
import { inlineText, pairsText, pairText, type YamlStyle, type YamlValue } from "./render.ts";
import { endOfLine, lineOf, mergedRanges, type Source, startOfLine } from "./source.ts";

export const newId = "warehouse";

/** `text` replaces `start` to `end`. With a `line`, it is a new line before that one and nothing is replaced. */
export type Splice = { start: number; end: number; text: string; line: number | null };

/** Null if the edit is not possible in this file. `filledBraces` are empty braces that an earlier edit has filled. */
export function splicesFor(
  source: Source,
  root: Node,
  edit: Edit,
  filledBraces: Set<number>,
): Splice[] | null {
  if (edit.kind === "rewrite")
    return [
      { start: root.start, end: endOfContent(source, source.text.length), text: edit.text, line: null },
    ];
  if (edit.kind === "regroup") return regroupSplices(source, existingNode(root, edit.path), edit);
  if (edit.kind === "insert")
    return insertSplices(source, existingNode(root, edit.path), edit.pairs, filledBraces);
  const parent = existingNode(root, edit.path.slice(0, -1));
  const last = edit.path.at(-1)!;
  if (parent?.kind === "sequence")
    return edit.kind === "set" ? itemSplices(source, parent, last, edit.value) : null;
  if (parent?.kind !== "mapping") return null;
  const entry = parent.entries.get(String(last));
  // A merged key is written elsewhere, for other entries too. It is overridden by the entry's own.
  const ownEntry = entry === undefined || entry.origin !== undefined ? null : entry;
  if (edit.kind === "set" && ownEntry === null)
    return insertSplices(source, parent, [{ key: String(last), value: edit.value }], filledBraces);
  if (ownEntry === null) return null;
  switch (edit.kind) {
    case "rename":
      return [{ ...ownEntry.key, text: keyText(source, ownEntry, edit.to), line: null }];
    case "set":
      return valueSplices(source, ownEntry, inStyle(source, edit.value, parent));
    case "pair": {
      const value = valueSplices(source, ownEntry, inStyle(source, edit.to.value, parent));
      return (
        value && [{ ...ownEntry.key, text: keyText(source, ownEntry, edit.to.key), line: null }, ...value]
      );
    }
    case "indent":
      return indentSplices(source, parent, ownEntry, edit);
  }
}

function existingNode(root: Node, path: Path): Node | null {
  const { node, depth } = nodeAt(root, path);
  return depth === path.length ? node : null;
}

function inStyle(source: Source, value: string, parent: Mapping | Sequence): string {
  const style = parent.kind === "mapping" ? styleOf(source, parent) : parent.style;
  if (style === "json") return JSON.stringify(plainValue(value));
  if (style === "flow" && value.startsWith("\n")) return inlineText(plainValue(value) as YamlValue);
  return style === "flow" && /^[^"'{[].*[[\]{},]/.test(value) ? JSON.stringify(value) : value;
}

function plainValue(text: string): unknown {
  const { root } = readDocument(text);
  return root === null ? text : toPlain(root);
}

function keyText(source: Source, entry: MappingEntry, name: string): string {
  return source.text[entry.key.start] === '"' ? JSON.stringify(name) : name;
}

function insertSplices(
  source: Source,
  parent: Node | null,
  pairs: Pair[],
  filledBraces: Set<number>,
): Splice[] | null {
  if (parent?.kind !== "mapping") return null;
  if (parent.style === "flow") return flowInsertSplices(source, parent, pairs, filledBraces);
  const [sibling] = ownEntries(parent);
  const neighbour = sibling ?? parent.merges[0];
  if (neighbour === undefined) return null;
  const { start } = neighbour.key;
  const before = source.text.slice(startOfLine(source, start), start);
  // If something precedes the key ("- " of a list), the new keys go below.
  const isFirst = sibling !== undefined && before.trim() === "";
  const indentation = isFirst ? before : " ".repeat(before.length);
  const line = isFirst ? lineOf(source, start) : lineOf(source, endOfEntry(source, neighbour)) + 1;
  const text = pairs.map(({ key, value }) => `${indentation}${pairText(key, value)}`).join("\n");
  return [{ start, end: start, text, line }];
}

function flowInsertSplices(
  source: Source,
  parent: Mapping,
  pairs: Pair[],
  filledBraces: Set<number>,
): Splice[] {
  const start = parent.start + 1;
  const isJson = styleOf(source, parent) === "json";
  const texts = pairs
    .map(({ key, value }) => `${isJson ? JSON.stringify(key) : key}: ${inStyle(source, value, parent)}`)
    .join(", ");
  const isEmpty = parent.entries.size === 0 && parent.merges.length === 0;
  if (!isEmpty) {
    const text = source.text[start] === " " ? ` ${texts},` : `${texts}, `;
    return [{ start, end: start, text, line: null }];
  }
  const text = filledBraces.has(start) ? ` ${texts},` : ` ${texts} `;
  filledBraces.add(start);
  return [{ start, end: start, text, line: null }];
}

function itemSplices(
  source: Source,
  parent: Sequence,
  index: string | number,
  value: string,
): Splice[] | null {
  const item = parent.items[Number(index)];
  const isHere = item !== undefined && item.start >= parent.start;
  return isHere
    ? [{ start: item.start, end: item.end, text: inStyle(source, value, parent), line: null }]
    : null;
}

function valueSplices(source: Source, { key, value }: MappingEntry, text: string): Splice[] | null {
  const { start, end } = value;
  const isBlock = value.kind !== "scalar" && value.style === "block";
  const isHere = start >= key.end && end > start;
  // The tag would apply to the new value.
  if (isHere && /(^|[\s:])![^\n]*$/.test(source.text.slice(Math.max(key.end, start - 200), start)))
    return taggedSplices(source, key.end, endOfContent(source, end), text);
  if (isHere && !(isBlock && value.origin === undefined))
    return [{ start, end: endOfContent(source, end), text, line: null }];
  const colon = source.text.slice(key.end).match(/^[ \t]*:/)?.[0].length;
  if (colon === undefined) return null;
  const after = key.end + colon;
  if (isHere) return [{ start: after, end: endOfContent(source, end), text: ` ${text}`, line: null }];
  // There is no value, or an alias, whose value has the position of its anchor.
  const alias = source.text.slice(after, endOfLine(source, after)).match(/^[ \t]*\*[^\s,[\]{}]+/)?.[0] ?? "";
  if (start < key.end && alias === "") return null;
  return [{ start: after, end: after + alias.length, text: ` ${text}`, line: null }];
}

function taggedSplices(source: Source, keyEnd: number, end: number, text: string): Splice[] | null {
  const between = /^[ \t]*:[ \t]+![^\s,[\]{}&]*[ \t]+/.exec(source.text.slice(keyEnd, keyEnd + 200))?.[0];
  if (between === undefined || between.includes("&")) return null;
  const start = keyEnd + between.length;
  const isValueNext = source.text.slice(start, end).trim() !== "" && !/^[&*]/.test(source.text.slice(start));
  return isValueNext
    ? [{ start: keyEnd + between.indexOf(":") + 1, end, text: ` ${text}`, line: null }]
    : null;
}

function indentSplices(
  source: Source,
  parent: Mapping,
  first: MappingEntry,
  { keys, id }: Extract<Edit, { kind: "indent" }>,
): Splice[] | null {
  const end = parent.entries.get(keys.at(-1)!);
  if (end === undefined || end.origin !== undefined) return null;
  if (parent.style === "flow") return id === null ? bracedSplices(source, parent, first, end) : null;
  const [start, stop] = [lineOf(source, first.key.start), lineOf(source, endOfEntry(source, end))];
  const before = source.text.slice(startOfLine(source, first.key.start), first.key.start);
  if (before.trim() !== "") return null;
  const lines = source.lineStarts.slice(start - 1, stop).filter((at) => !/[\r\n]/.test(source.text[at]!));
  const own = id === null ? undefined : parent.entries.get(id)?.value;
  const [sibling] = own?.kind === "mapping" ? ownEntries(own) : [];
  const columnOf = (at: number) => at - startOfLine(source, at);
  const depth = sibling === undefined ? 2 : columnOf(sibling.key.start) - columnOf(first.key.start);
  const spaces = lines.map((at): Splice => ({ start: at, end: at, text: " ".repeat(depth), line: null }));
  const head = { start: lines[0]!, end: lines[0]!, text: `${before}${newId}:\n`, line: null };
  return id === null ? [head, ...spaces] : spaces;
}

function bracedSplices(source: Source, parent: Mapping, first: MappingEntry, last: MappingEntry): Splice[] {
  const id = styleOf(source, parent) === "json" ? JSON.stringify(newId) : newId;
  const end = endOfEntry(source, last);
  return [
    { start: first.key.start, end: first.key.start, text: `${id}: { `, line: null },
    { start: end, end, text: " }", line: null },
  ];
}

export function endOfEntry(source: Source, { key, value }: MappingEntry): number {
  return value.start < key.end ? key.end : endOfContent(source, value.end);
}

/** A block's range may include the white space after it. */
function endOfContent(source: Source, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(source.text[at - 1]!)) at--;
  return at;
}

function regroupSplices(
  source: Source,
  parent: Node | null,
  { keys, renamed, set }: Extract<Edit, { kind: "regroup" }>,
): Splice[] | null {
  if (parent?.kind !== "mapping") return null;
  const own = new Map([...parent.entries].filter(([, { origin }]) => origin === undefined));
  if (![...keys, ...renamed.map(({ from }) => from)].every((key) => own.has(key))) return null;
  const replacedKeys = new Set([...keys, ...Object.keys(set)]);
  const replaced = [...own].filter(([key]) => replacedKeys.has(key)).map(([, entry]) => entry);
  const renames = renamed.map(({ from, to }): Splice => {
    const entry = own.get(from)!;
    return { ...entry.key, text: keyText(source, entry, to), line: null };
  });
  const [first] = replaced;
  if (first === undefined) return renames;
  const isSet = Object.keys(set).length > 0;
  const removed = isSet ? replaced.slice(1) : replaced;
  const remaining = [...own.values()].filter((each) => !removed.includes(each));
  const ranges = removed.map((entry) => rangeOfPair(source, parent, entry, remaining));
  if (ranges.some((range) => range === null)) return null;
  const indentation = " ".repeat(first.key.start - startOfLine(source, first.key.start));
  const text = pairsText(set, styleOf(source, parent), indentation);
  const inPlace: Splice[] = isSet
    ? [{ start: first.key.start, end: endOfEntry(source, first), text, line: null }]
    : [];
  return [
    ...renames,
    ...inPlace,
    ...mergedRanges(ranges as Range[]).map((range) => ({ ...range, text: "", line: null })),
  ];
}

/** A key with its value and its lines in a block, or its comma in braces. Null if its line contains anything else. */
function rangeOfPair(
  source: Source,
  parent: Mapping,
  entry: MappingEntry,
  remaining: MappingEntry[],
): Range | null {
  const end = endOfEntry(source, entry);
  if (parent.style === "block") {
    const start = startOfLine(source, entry.key.start);
    if (source.text.slice(start, entry.key.start).trim() !== "") return null;
    return { start, end: Math.min(endOfLine(source, end) + 1, source.text.length) };
  }
  const comma = /^\s*,[ \t]*/.exec(source.text.slice(end, end + 200))?.[0];
  if (comma !== undefined) return { start: entry.key.start, end: end + comma.length };
  const previous = remaining.findLast(({ key }) => key.start < entry.key.start);
  return { start: previous === undefined ? entry.key.start : endOfEntry(source, previous), end };
}

export function styleOf(source: Source, mapping: Mapping): YamlStyle {
  if (mapping.style === "block") return "block";
  const [first] = ownEntries(mapping);
  return first !== undefined && source.text[first.key.start] === '"' ? "json" : "flow";
}
