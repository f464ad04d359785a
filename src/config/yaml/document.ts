// A YAML text as a tree in which every key and value has its place; anchors, aliases and merge keys are resolved.

import { isAlias, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq, type Node as YamlNode } from "yaml";
import { hasForeignSpace, parse, type Range, type SyntaxFault } from "./parse.ts";

/**
 * `size` counts a node, all below it and what aliases repeat of it; a long text counts several times. `home` is the path
 * of what has an anchor: other paths may lead to it too.
 */
type AnyNode = { range: Range; size: number; home: Path | null };
type Scalar = AnyNode & { kind: "scalar"; value: unknown };
export type Sequence = AnyNode & { kind: "sequence"; items: Node[]; style: "block" | "flow" };
/** `merges` are the values of its merge keys, which `entries` has taken in. */
export type Mapping = AnyNode & {
  kind: "mapping";
  entries: Map<string, MappingEntry>;
  merges: MappingEntry[];
  style: "block" | "flow";
};
/** `home` is the path at which a merged key stands; null for a mapping's own. */
export type MappingEntry = { key: Range; value: Node; home: Path | null };
export type Node = Scalar | Sequence | Mapping;

/** Keys and indexes from the root of a document to one of its nodes. */
export type Path = readonly (string | number)[];

/** What is wrong with a YAML text as such. `syntax` carries the parser's code, never its words: they quote the text. */
export type DocumentFault =
  | SyntaxFault
  | { kind: "duplicate-key"; key: string; range: Range; first: Range; path: Path }
  | { kind: "unknown-anchor"; name: string; known: string[]; range: Range }
  | { kind: "recursive-alias"; name: string; range: Range }
  | { kind: "bad-merge"; range: Range }
  | { kind: "bad-key"; range: Range }
  | { kind: "too-deep" | "too-many-words" | "too-many-nodes"; range: Range };

export type Document = { root: Node | null; faults: DocumentFault[] };

/** A text counts one more for each of these many characters. */
const textUnit = 1_000;

/** YAML's own limit, which the parser holds for keys without a question mark. */
const longestKey = 1_024;

/** Bounds for a file that a stranger may have written. `nodes` counts what aliases expand to; more `faults` are not told. */
const documentLimits = { depth: 64, nodes: 500_000, faults: 1_000 };

/**
 * Reads one YAML document (1.2, core schema).
 *
 * Never throws: what can't be read is a fault. Duplicate keys are found in one pass over each mapping, because the
 * parser's own check compares every pair.
 */
export function readDocument(text: string): Document {
  const parsed = parse(text);
  if (parsed.kind !== "parsed") return { root: null, faults: [parsed] };
  const { contents } = parsed;
  if (parsed.faults.length > 0) return { root: null, faults: parsed.faults };
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
      const next = node.entries.get(String(step)) ?? (step === "<<" ? node.merges.at(-1) : undefined);
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

/**
 * The path at which the text of what `path` leads to stands: another one where it is merged in, or an alias. The key at
 * its end stands where it stands, whatever its value is: only `value` follows that too.
 */
export function homeOf(root: Node, path: Path, of: "key" | "value"): Path {
  let node = root;
  let home: Path = [];
  for (const [index, step] of path.entries()) {
    if (node.kind === "scalar") return [...home, ...path.slice(index)];
    const entry = node.kind === "mapping" ? node.entries.get(String(step)) : null;
    const next = node.kind === "sequence" ? node.items[Number(step)] : entry?.value;
    if (next === undefined) return [...home, ...path.slice(index)];
    home = entry?.home ?? [...home, step];
    if (next.home !== null && (of === "value" || index < path.length - 1)) home = next.home;
    node = next;
  }
  return home;
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
    tell({ kind: "too-deep", range: rangeOf(yaml) }, building);
    return empty(rangeOf(yaml));
  }
  if (isMap(yaml)) return anchored(yaml.anchor, path, building, () => buildMapping(yaml, path, building));
  if (isSeq(yaml)) return anchored(yaml.anchor, path, building, () => buildSequence(yaml, path, building));
  if (isScalar(yaml)) {
    const size = typeof yaml.value === "string" ? 1 + Math.floor(yaml.value.length / textUnit) : 1;
    building.left -= size;
    const range = withoutTrail(rangeOf(yaml), building.text);
    const scalar: Scalar = { kind: "scalar", value: yaml.value, range, size, home: null };
    return anchored(yaml.anchor, path, building, () => scalar);
  }
  return empty(rangeOf(yaml));
}

function anchored(anchor: string | undefined, path: Path, building: Building, make: () => Node): Node {
  if (anchor === undefined) return make();
  building.anchors.set(anchor, "open");
  const node = make();
  node.home = path;
  building.anchors.set(anchor, node);
  return node;
}

function followAlias(name: string, range: Range, building: Building): Node {
  const target = building.anchors.get(name);
  if (target === undefined) {
    // The names for a "did you mean" are gathered once: a file may have as many mistakes as anchors.
    const known = building.faults.length === 0 ? [...building.anchors.keys()] : [];
    tell({ kind: "unknown-anchor", name, known, range }, building);
  }
  if (target === "open") tell({ kind: "recursive-alias", name, range }, building);
  else if (target !== undefined) {
    building.left -= target.size;
    return target;
  }
  return empty(range);
}

function buildSequence(yaml: YAMLSeq, path: Path, building: Building): Node {
  const items = yaml.items.map((item, index) => buildNode(item, [...path, index], building));
  const style = yaml.flow === true ? "flow" : "block";
  return { kind: "sequence", items, range: rangeOf(yaml), size: sizeOf(items), home: null, style };
}

function buildMapping(yaml: YAMLMap, path: Path, building: Building): Node {
  const own = new Map<string, MappingEntry>();
  const sources: [Path, Mapping][] = [];
  const merges: MappingEntry[] = [];
  for (const pair of yaml.items) {
    const key = rangeOf(pair.key);
    if (!isScalar(pair.key)) {
      tell({ kind: "bad-key", range: key }, building);
      continue;
    }
    const name = String(pair.key.value);
    if (hasForeignSpace(name)) {
      const range = { start: key.start, end: key.start + 1 };
      tell({ kind: "syntax", code: "FOREIGN_SPACE", range, variable: null }, building);
    }
    if (name.length > longestKey) {
      tell({ kind: "syntax", code: "KEY_OVER_1024_CHARS", range: key, variable: null }, building);
      continue;
    }
    const faultsBefore = building.faults.length;
    const value = buildNode(pair.value, [...path, name], building);
    const isMerge = name === "<<" && pair.key.type === "PLAIN";
    const before = own.get(name);
    if (before !== undefined) {
      const fault = { kind: "duplicate-key", key: name, range: key, first: before.key } as const;
      tell({ ...fault, path: [...path, name] }, building);
    } else if (isMerge) {
      merges.push({ key, value, home: null });
      // An alias without an anchor is no mapping either, and is one mistake.
      if (building.faults.length === faultsBefore) {
        for (const source of mergeSources(value, [...path, name], key, building)) sources.push(source);
      }
    } else {
      own.set(name, { key, value: placed(value, key), home: null });
    }
  }
  const entries = new Map(own);
  for (const [place, source] of sources) {
    building.left -= source.entries.size;
    if (building.left < 0) break;
    for (const [name, entry] of source.entries) {
      if (!entries.has(name)) entries.set(name, { ...entry, home: entry.home ?? [...place, name] });
    }
  }
  const values = [...entries.values()].map((entry) => entry.value);
  const style = yaml.flow === true ? "flow" : "block";
  return { kind: "mapping", entries, merges, range: rangeOf(yaml), size: sizeOf(values), home: null, style };
}

function tell(fault: DocumentFault, { faults }: Building): void {
  if (faults.length < documentLimits.faults) faults.push(fault);
}

/** Each mapping that is merged in, with the path at which it stands. */
function mergeSources(value: Node, path: Path, range: Range, building: Building): [Path, Mapping][] {
  const isList = value.kind === "sequence";
  const sources = (isList ? value.items : [value]).map((source, index): [Path, Node] => [
    source.home ?? (isList ? [...(value.home ?? path), index] : path),
    source,
  ]);
  const mappings = sources.filter((source): source is [Path, Mapping] => source[1].kind === "mapping");
  if (mappings.length < sources.length) tell({ kind: "bad-merge", range }, building);
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
  return { kind: "scalar", value: null, range, size: 1, home: null };
}

function sizeOf(children: Node[]): number {
  let size = 1;
  for (const child of children) size += child.size;
  return size;
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

/** Whether a plain value is a mapping: what keys it has is to be asked. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
