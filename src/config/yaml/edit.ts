// Changes to a destinations file, made concrete as lines to replace: indentation and comments stay.

import { type Mapping, type MappingEntry, type Node, nodeAt, type Path } from "./document.ts";
import { position, type Source } from "./source.ts";

/** A change by path. `value` is YAML that fits on one line. */
export type Edit =
  | { kind: "set"; path: Path; value: string }
  | { kind: "rename"; path: Path; to: string }
  | { kind: "remove"; path: Path };

/**
 * Lines `start_line` to `end_line` become `text`, which is empty where they are removed. Where `end_line` is the line
 * before `start_line` nothing is replaced: `text` goes in before `start_line`.
 */
export type Replacement = { file: string; start_line: number; end_line: number; text: string };

/** The lines that an edit changes; null where the file's form leaves no line of its own to change. */
export function replacementFor(from: Source, root: Node, edit: Edit): Replacement | null {
  const parent = nodeAt(root, edit.path.slice(0, -1));
  const key = String(edit.path.at(-1));
  if (parent.found < edit.path.length - 1 || parent.node.kind !== "mapping") return null;
  const entry = parent.node.entries.get(key);
  // A merged key stands somewhere else, where others use it too: an own key of the entry overrides it.
  const own = entry === undefined || entry.merged ? null : entry;
  if (edit.kind === "set") {
    return own === null ? inserted(from, parent, key, edit.value) : valueReplaced(from, own, edit.value);
  }
  if (own === null) return null;
  return edit.kind === "rename"
    ? spliced(from, own.key.start, own.key.end, edit.to)
    : removed(from, own, parent.node.style);
}

/** The text of a file with the replacement made. */
export function withReplacement(text: string, { start_line, end_line, text: lines }: Replacement): string {
  const all = text.split("\n");
  const added = lines === "" ? [] : lines.split("\n");
  all.splice(start_line - 1, end_line - start_line + 1, ...added);
  return all.join("\n");
}

function inserted(
  from: Source,
  parent: ReturnType<typeof nodeAt>,
  key: string,
  value: string,
): Replacement | null {
  const mapping = parent.node as Mapping;
  const sibling = [...mapping.entries.values()].find((entry) => !entry.merged);
  if (mapping.style === "flow") return flowInserted(from, mapping, key, value);
  if (sibling === undefined) return null;
  const line = lineOf(from, sibling.key.start);
  const indentation = sibling.key.start - from.lineStarts[line - 1]!;
  // The line before the first key may begin with something else ("- " of a list): only spaces can be repeated.
  const before = from.text.slice(from.lineStarts[line - 1], sibling.key.start);
  if (before.trim() !== "") return null;
  return {
    file: from.file,
    start_line: line,
    end_line: line - 1,
    text: `${" ".repeat(indentation)}${key}: ${value}`,
  };
}

function flowInserted(from: Source, mapping: Mapping, key: string, value: string): Replacement | null {
  const at = mapping.range.start + 1;
  const comma = mapping.entries.size > 0 ? ", " : " ";
  return spliced(
    from,
    at,
    at,
    ` ${key}: ${value}${comma}`.replace(/ $/, mapping.entries.size > 0 ? "" : " "),
  );
}

function valueReplaced(from: Source, entry: MappingEntry, value: string): Replacement | null {
  const { range } = entry.value;
  // An alias has the place of its anchor's value: what is replaced is the rest of the key's own line.
  const elsewhere = range.start < entry.key.end || lineOf(from, range.start) !== lineOf(from, entry.key.end);
  if (entry.value.kind === "scalar" && !elsewhere && range.end > range.start)
    return spliced(from, range.start, range.end, value);
  const colon = from.text.indexOf(":", entry.key.end) + 1;
  const isBlock = entry.value.kind !== "scalar" && range.start > entry.key.end;
  return spliced(from, colon, isBlock ? endOfContent(from, range.end) : endOfLine(from, colon), ` ${value}`);
}

function removed(from: Source, entry: MappingEntry, style: Mapping["style"]): Replacement | null {
  if (style === "flow") return null;
  const first = lineOf(from, entry.key.start);
  const end = Math.max(entry.key.end, entry.value.range.start > entry.key.end ? entry.value.range.end : 0);
  return { file: from.file, start_line: first, end_line: lineOf(from, endOfContent(from, end)), text: "" };
}

/** The lines that hold `start` to `end`, with that stretch replaced. */
function spliced(from: Source, start: number, end: number, value: string): Replacement {
  const [first, last] = [lineOf(from, start), lineOf(from, end)];
  const before = from.text.slice(from.lineStarts[first - 1], start);
  const after = from.text.slice(end, endOfLine(from, end)).trimEnd();
  return { file: from.file, start_line: first, end_line: last, text: `${before}${value}${after}` };
}

/** A block's range may reach into the white space behind it. */
function endOfContent(from: Source, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(from.text[at - 1]!)) at--;
  return at;
}

function endOfLine(from: Source, at: number): number {
  const end = from.text.indexOf("\n", at);
  return end === -1 ? from.text.length : end;
}

function lineOf(from: Source, offset: number): number {
  return position(from, offset).line;
}
