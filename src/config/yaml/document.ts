// A YAML text as a tree whose every key and value knows where it stands; anchors, aliases and merge keys resolved.

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
  type Document as YamlDocument,
  type Node as YamlNode,
} from "yaml";

/** Offsets into the text, in UTF-16 code units: from `start` up to, not including, `end`. */
export type Range = { start: number; end: number };

/** `size` counts a node, all below it and what aliases repeat of it; a long text counts several times. */
export type Scalar = { kind: "scalar"; value: unknown; range: Range; size: number };
export type Sequence = { kind: "sequence"; items: Node[]; range: Range; size: number };
export type Mapping = {
  kind: "mapping";
  entries: Map<string, MappingEntry>;
  range: Range;
  size: number;
  style: "block" | "flow";
};
export type MappingEntry = { key: Range; value: Node; merged: boolean };
export type Node = Scalar | Sequence | Mapping;

/** Keys and indexes from the root of a document to one of its nodes. */
export type Path = readonly (string | number)[];

/** What is wrong with a YAML text as such. `syntax` carries the parser's code, never its words: they quote the text. */
export type DocumentFault =
  | { kind: "syntax"; code: string; range: Range }
  | { kind: "duplicate-key"; key: string; range: Range; first: Range; path: Path }
  | { kind: "unknown-anchor"; name: string; range: Range }
  | { kind: "recursive-alias"; name: string; range: Range }
  | { kind: "bad-merge"; range: Range }
  | { kind: "bad-key"; range: Range }
  | { kind: "too-deep"; range: Range }
  | { kind: "too-many-nodes"; range: Range };

export type Document = { root: Node | null; faults: DocumentFault[] };

/** A text counts one more for each of these many characters. */
const textUnit = 1_000;

/** Bounds for a file that a stranger may have written. `nodes` counts what aliases expand to. */
export const documentLimits = { depth: 64, nodes: 2_000_000 };

/**
 * Reads one YAML document (1.2, core schema).
 *
 * Never throws: what can't be read is a fault. Duplicate keys are found in one pass over each mapping, because the
 * parser's own check compares every pair.
 */
export function readDocument(text: string): Document {
  const parsed = parse(text);
  if (parsed.kind === "fault") return { root: null, faults: [parsed.fault] };
  const { contents, errors } = parsed;
  if (errors.length > 0) return { root: null, faults: errors };
  const faults: DocumentFault[] = [];
  const root = contents === null ? null : build(contents, text, faults);
  return { root, faults };
}

/** The node at `path`, or the nearest one above it, with how much of the path was found. */
export function nodeAt(root: Node, path: Path): { node: Node; entry: MappingEntry | null; found: number } {
  let node = root;
  let entry: MappingEntry | null = null;
  for (const [index, step] of path.entries()) {
    if (node.kind === "mapping") {
      const next = node.entries.get(String(step));
      if (next === undefined) return { node, entry, found: index };
      entry = next;
      node = next.value;
    } else if (node.kind === "sequence" && typeof step === "number" && step < node.items.length) {
      entry = null;
      node = node.items[step]!;
    } else {
      return { node, entry, found: index };
    }
  }
  return { node, entry, found: path.length };
}

/** The tree as plain values. What an alias shares in the tree is shared here too. Mappings have no prototype. */
export function toPlain(node: Node, made = new Map<Node, unknown>()): unknown {
  if (node.kind === "scalar") return node.value;
  const before = made.get(node);
  if (before !== undefined) return before;
  if (node.kind === "sequence") {
    const items: unknown[] = [];
    made.set(node, items);
    for (const item of node.items) items.push(toPlain(item, made));
    return items;
  }
  const plain: Record<string, unknown> = Object.create(null);
  made.set(node, plain);
  for (const [key, entry] of node.entries) plain[key] = toPlain(entry.value, made);
  return plain;
}

type Parsed =
  | { kind: "parsed"; contents: YamlNode | null; errors: DocumentFault[] }
  | { kind: "fault"; fault: DocumentFault };

function parse(text: string): Parsed {
  const whole = { start: 0, end: 0 };
  try {
    const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
    const errors = syntaxFaults(document);
    return { kind: "parsed", contents: document.contents, errors };
  } catch (error) {
    // The composer calls itself for each level of nesting: a deep enough text ends in a RangeError.
    if (error instanceof RangeError) return { kind: "fault", fault: { kind: "too-deep", range: whole } };
    throw error;
  }
}

/**
 * The parser's errors, each where its cause is: a missing quote at the quote that opens, and not at the end of the file;
 * a line that is indented too far at that line, and not as two errors of the line before.
 */
function syntaxFaults(document: YamlDocument): DocumentFault[] {
  const opens = new Map<number, number>();
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (range && (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE")) opens.set(range[1], range[0]);
    },
  });
  const tooFarIn = document.errors
    .filter(({ code }) => code === "MULTILINE_IMPLICIT_KEY")
    .map(({ pos }) => pos[0]);
  return document.errors
    .filter(({ code, pos }) => code !== "BLOCK_AS_IMPLICIT_KEY" || !tooFarIn.includes(pos[0]))
    .map(({ code, pos: [start, end] }): DocumentFault => {
      if (code === "MULTILINE_IMPLICIT_KEY")
        return { kind: "syntax", code: "BAD_INDENT", range: { start: end - 1, end } };
      const open = code === "MISSING_CHAR" ? opens.get(start) : undefined;
      return {
        kind: "syntax",
        code,
        range: open === undefined ? { start, end } : { start: open, end: open + 1 },
      };
    });
}

/** `left` is what may still be built: it is counted on the way, since a bomb must not be built to be measured. */
type Building = { text: string; faults: DocumentFault[]; anchors: Map<string, Node | "open">; left: number };

function build(contents: YamlNode, text: string, faults: DocumentFault[]): Node | null {
  const building: Building = { text, faults, anchors: new Map(), left: documentLimits.nodes };
  const root = buildNode(contents, [], building);
  if (building.left < 0) faults.push({ kind: "too-many-nodes", range: { start: 0, end: 0 } });
  return faults.some((fault) => fault.kind !== "duplicate-key") ? null : root;
}

function buildNode(yaml: unknown, path: Path, building: Building): Node {
  if (building.left < 0) return empty(rangeOf(yaml));
  if (isAlias(yaml)) return followAlias(yaml.source, rangeOf(yaml), building);
  if (path.length > documentLimits.depth) {
    building.faults.push({ kind: "too-deep", range: rangeOf(yaml) });
    return empty(rangeOf(yaml));
  }
  if (isMap(yaml)) return anchored(yaml.anchor, building, () => buildMapping(yaml, path, building));
  if (isSeq(yaml)) return anchored(yaml.anchor, building, () => buildSequence(yaml, path, building));
  if (isScalar(yaml)) {
    const size = typeof yaml.value === "string" ? 1 + Math.floor(yaml.value.length / textUnit) : 1;
    building.left -= size;
    const range = withoutTrail(rangeOf(yaml), building.text);
    return anchored(yaml.anchor, building, () => ({ kind: "scalar", value: yaml.value, range, size }));
  }
  return empty(rangeOf(yaml));
}

function anchored(anchor: string | undefined, building: Building, make: () => Node): Node {
  if (anchor === undefined) return make();
  building.anchors.set(anchor, "open");
  const node = make();
  building.anchors.set(anchor, node);
  return node;
}

function followAlias(name: string, range: Range, building: Building): Node {
  const target = building.anchors.get(name);
  if (target === undefined) building.faults.push({ kind: "unknown-anchor", name, range });
  else if (target === "open") building.faults.push({ kind: "recursive-alias", name, range });
  else {
    building.left -= target.size;
    return target;
  }
  return empty(range);
}

function buildSequence(yaml: YAMLSeq, path: Path, building: Building): Node {
  const items = yaml.items.map((item, index) => buildNode(item, [...path, index], building));
  return { kind: "sequence", items, range: rangeOf(yaml), size: sizeOf(items) };
}

function buildMapping(yaml: YAMLMap, path: Path, building: Building): Node {
  const own = new Map<string, MappingEntry>();
  const merged: Mapping[] = [];
  for (const pair of yaml.items) {
    const key = rangeOf(pair.key);
    if (!isScalar(pair.key)) {
      building.faults.push({ kind: "bad-key", range: key });
      continue;
    }
    const name = String(pair.key.value);
    const value = buildNode(pair.value, [...path, name], building);
    const isMerge = name === "<<" && pair.key.type === "PLAIN";
    const before = own.get(name);
    if (before !== undefined) {
      building.faults.push({
        kind: "duplicate-key",
        key: name,
        range: key,
        first: before.key,
        path: [...path, name],
      });
    } else if (isMerge) {
      merged.push(...mergeSources(value, key, building));
    } else {
      own.set(name, { key, value: placed(value, key), merged: false });
    }
  }
  const entries = new Map(own);
  for (const source of merged) {
    building.left -= source.entries.size;
    if (building.left < 0) break;
    for (const [name, entry] of source.entries) {
      if (!entries.has(name)) entries.set(name, { ...entry, merged: true });
    }
  }
  const values = [...entries.values()].map((entry) => entry.value);
  const style = yaml.flow === true ? "flow" : "block";
  return { kind: "mapping", entries, range: rangeOf(yaml), size: sizeOf(values), style };
}

function mergeSources(value: Node, range: Range, building: Building): Mapping[] {
  const sources = value.kind === "sequence" ? value.items : [value];
  const mappings = sources.filter((source) => source.kind === "mapping");
  if (mappings.length < sources.length) building.faults.push({ kind: "bad-merge", range });
  return mappings;
}

/** A key without a value has a value without a place: the key's own end stands in for it. */
function placed(value: Node, key: Range): Node {
  return value.range.end > 0 ? value : { ...value, range: { start: key.end, end: key.end } };
}

function rangeOf(yaml: unknown): Range {
  const range = (yaml as { range?: [number, number, number] | null } | null)?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

/** The range of a block scalar reaches to the start of the line behind it. */
function withoutTrail({ start, end }: Range, text: string): Range {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return { start, end: last };
}

function empty(range: Range): Node {
  return { kind: "scalar", value: null, range, size: 1 };
}

function sizeOf(children: Node[]): number {
  let size = 1;
  for (const child of children) size += child.size;
  return size;
}
