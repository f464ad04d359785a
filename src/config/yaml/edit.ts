// Changes to a destinations file, made concrete as lines to replace: indentation and comments stay.

import { type Mapping, type MappingEntry, type Node, nodeAt, type Path, type Range } from "./document.ts";
import { position, type Source } from "./source.ts";

/** A change by path. `value` is YAML that fits on one line. */
export type Edit = { kind: "set"; path: Path; value: string } | { kind: "rename"; path: Path; to: string };

/**
 * Lines `start_line` to `end_line` become `text`. Where `end_line` is the line before `start_line` nothing is replaced:
 * `text` goes in before `start_line`.
 */
export type Replacement = { file: string; start_line: number; end_line: number; text: string };

/**
 * The lines that an edit changes. Null where the file's form leaves no line of its own to change, and where a line would
 * show any of the `hidden` places: what is printed with a fix must not hold a secret.
 */
export function replacementFor(from: Source, root: Node, edit: Edit, hidden: Range[]): Replacement | null {
  const parent = nodeAt(root, edit.path.slice(0, -1));
  if (parent.found < edit.path.length - 1 || parent.node.kind !== "mapping") return null;
  const entry = parent.node.entries.get(String(edit.path.at(-1)));
  // A merged key stands somewhere else, where others use it too: an own key of the entry overrides it.
  const own = entry === undefined || entry.merged ? null : entry;
  const splice = spliceFor(from, parent.node, own, edit);
  return splice === null || shows(from, splice, hidden) ? null : linesWith(from, splice);
}

/** The text of a file with the replacement made, its line ends kept. */
export function withReplacement(text: string, { start_line, end_line, text: lines }: Replacement): string {
  const all = text.split("\n");
  const added = text.includes("\r\n") ? lines.split("\n").map((line) => `${line}\r`) : lines.split("\n");
  all.splice(start_line - 1, end_line - start_line + 1, ...added);
  return all.join("\n");
}

/** `start` to `end` becomes `text`; a whole new line goes in before the line of `start`. */
type Splice = { start: number; end: number; text: string; newLine: boolean };

function spliceFor(from: Source, parent: Mapping, own: MappingEntry | null, edit: Edit): Splice | null {
  if (edit.kind === "rename") return own === null ? null : { ...own.key, text: edit.to, newLine: false };
  // Inside braces a plain value must not hold what ends it.
  const isOpen = parent.style === "flow" && /[[\]{},]/.test(edit.value);
  const value = isOpen ? JSON.stringify(edit.value) : edit.value;
  if (own !== null) return valueReplaced(from, own, value);
  const key = String(edit.path.at(-1));
  return parent.style === "flow"
    ? flowInserted(from, parent, key, value)
    : lineInserted(from, parent, key, value);
}

/** Whether what is kept of the lines holds a hidden place. */
function shows(from: Source, { start, end, newLine }: Splice, hidden: Range[]): boolean {
  if (newLine) return false;
  const [first, last] = [startOfLine(from, start), endOfLine(from, end)];
  const kept = [
    { start: first, end: start },
    { start: end, end: last },
  ];
  return hidden.some((range) => kept.some((part) => range.start < part.end && range.end > part.start));
}

function linesWith(from: Source, { start, end, text, newLine }: Splice): Replacement {
  const [first, last] = [lineOf(from, start), lineOf(from, end)];
  if (newLine) return { file: from.file, start_line: first, end_line: first - 1, text };
  const before = from.text.slice(startOfLine(from, start), start);
  const after = from.text.slice(end, endOfLine(from, end)).trimEnd();
  return { file: from.file, start_line: first, end_line: last, text: `${before}${text}${after}` };
}

/** A line of its own before the first key, indented as that is. */
function lineInserted(from: Source, parent: Mapping, key: string, value: string): Splice | null {
  const sibling = [...parent.entries.values()].find((entry) => !entry.merged);
  if (sibling === undefined) return null;
  const { start } = sibling.key;
  const indentation = from.text.slice(startOfLine(from, start), start);
  // The line may begin with something else ("- " of a list): only spaces can be repeated.
  if (indentation.trim() !== "") return null;
  return { start, end: start, text: `${indentation}${key}: ${value}`, newLine: true };
}

function flowInserted(from: Source, parent: Mapping, key: string, value: string): Splice {
  const start = parent.range.start + 1;
  const pair = `${key}: ${value}`;
  if (parent.entries.size === 0) return { start, end: start, text: ` ${pair} `, newLine: false };
  const text = from.text[start] === " " ? ` ${pair},` : `${pair}, `;
  return { start, end: start, text, newLine: false };
}

function valueReplaced(from: Source, entry: MappingEntry, text: string): Splice {
  const { range } = entry.value;
  // An alias has the place of its anchor's value: what is replaced is the rest of the key's own line.
  const elsewhere = range.start < entry.key.end || lineOf(from, range.start) !== lineOf(from, entry.key.end);
  const isScalar = entry.value.kind === "scalar";
  if (isScalar && !elsewhere && range.end > range.start) return { ...range, text, newLine: false };
  const start = from.text.indexOf(":", entry.key.end) + 1;
  const isBlock = !isScalar && range.start > entry.key.end;
  const end = isBlock ? endOfContent(from, range.end) : endOfLine(from, start);
  return { start, end, text: ` ${text}`, newLine: false };
}

/** A block's range may reach into the white space behind it. */
function endOfContent(from: Source, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(from.text[at - 1]!)) at--;
  return at;
}

function startOfLine(from: Source, at: number): number {
  return from.lineStarts[lineOf(from, at) - 1]!;
}

function endOfLine(from: Source, at: number): number {
  const end = from.text.indexOf("\n", at);
  return end === -1 ? from.text.length : end;
}

function lineOf(from: Source, offset: number): number {
  return position(from, offset).line;
}
