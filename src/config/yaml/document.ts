import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type YAMLMap,
  type YAMLSeq,
  type Node as YamlNode,
  type Scalar as YamlScalar,
} from "yaml";
import { hasForeignSpace, parse, type Range, type SyntaxFault } from "./parse.ts";

/** `size` counts nodes, with aliases expanded; a long text counts as several. `origin`: the path of a node with an anchor. */
type AnyNode = Range & { size: number; origin?: Path };
type Scalar = AnyNode & { kind: "scalar"; value: unknown; tag?: string };
export type Sequence = AnyNode & { kind: "sequence"; items: Node[]; style: "block" | "flow" };
/** `duplicates`: further values of a key, which are not read, but may be secret. */
export type Mapping = AnyNode & {
  kind: "mapping";
  entries: Map<string, MappingEntry>;
  merges: MappingEntry[];
  duplicates: [string, MappingEntry][];
  style: "block" | "flow";
};
/** `origin` is the path at which a merged key is written; the mapping's own keys have none. */
export type MappingEntry = { key: Range; value: Node; origin?: Path };
export type Node = Scalar | Sequence | Mapping;

export type Path = readonly (string | number)[];

/** `syntax` has the parser's code, but not its message, which quotes the text. */
export type DocumentFault =
  | SyntaxFault
  | { kind: "duplicate-key"; key: string; range: Range; first: Range; path: Path }
  | { kind: "unknown-anchor"; name: string; known: string[]; range: Range }
  | { kind: "recursive-alias"; name: string; range: Range }
  | { kind: "bad-merge" | "bad-key" | "too-deep" | "too-many-words" | "too-many-aliases"; range: Range };

/** `rough` is what can be read in spite of syntax errors. */
export type Document = { root: Node | null; faults: DocumentFault[]; rough: Node | null };

/** In characters. A text counts as one more node for each. */
const textUnit = 1_000;

/** YAML's own limit, which the parser does not enforce for keys after a question mark. */
const maxKeyLength = 1_024;

/**
 * Limits for a file by an untrusted author. `expanded` counts the nodes that aliases and merges add, and each scalar of the text
 * allows more of them: text is limited already. More `faults` are not reported.
 */
const documentLimits = { depth: 64, expanded: 500_000, expandedForEachScalar: 20, faults: 1_000 };

/** Reads one YAML document (1.2, core schema). Never throws. */
export function readDocument(text: string): Document {
  const parsed = parse(text);
  if (parsed.kind !== "parsed") return { root: null, faults: [parsed], rough: null };
  const { contents } = parsed;
  const faults: DocumentFault[] = [];
  const root = contents === null ? null : build(contents, text, faults);
  return parsed.faults.length > 0
    ? { root: null, faults: parsed.faults, rough: root }
    : { root, faults, rough: null };
}

/** Without those that a merge key adds. */
export function ownEntries({ entries }: Mapping): MappingEntry[] {
  return [...entries.values()].filter(({ origin }) => origin === undefined);
}

export function nodeAt(root: Node, path: Path): { node: Node; entry: MappingEntry | null; depth: number } {
  let node = root;
  let entry: MappingEntry | null = null;
  for (const [index, step] of path.entries()) {
    if (node.kind === "mapping") {
      const next = node.entries.get(String(step)) ?? (step === "<<" ? node.merges.at(-1) : undefined);
      if (next === undefined) return { node, entry, depth: index };
      entry = next;
      node = next.value;
    } else if (node.kind === "sequence" && typeof step === "number" && step < node.items.length) {
      entry = null;
      node = node.items[step]!;
    } else {
      return { node, entry, depth: index };
    }
  }
  return { node, entry, depth: path.length };
}

/** The path where the text at `path` is written, if it is merged in or an alias. */
export function originOf(root: Node, path: Path, part: "key" | "value"): Path {
  let node = root;
  let origin: Path = [];
  for (const [index, step] of path.entries()) {
    if (node.kind === "scalar") return [...origin, ...path.slice(index)];
    const entry = node.kind === "mapping" ? node.entries.get(String(step)) : null;
    const next = node.kind === "sequence" ? node.items[Number(step)] : entry?.value;
    if (next === undefined) return [...origin, ...path.slice(index)];
    origin = entry?.origin ?? [...origin, step];
    if (next.origin !== undefined && (part === "value" || index < path.length - 1)) origin = next.origin;
    node = next;
  }
  return origin;
}

/** `expansionsLeft` is counted during the build, since aliases can expand exponentially. */
type BuildState = {
  text: string;
  faults: DocumentFault[];
  anchors: Map<string, Node | "open">;
  expansionsLeft: number;
};

function build(contents: YamlNode, text: string, faults: DocumentFault[]): Node | null {
  const state: BuildState = { text, faults, anchors: new Map(), expansionsLeft: documentLimits.expanded };
  const root = buildNode(contents, [], state);
  if (state.expansionsLeft < 0) faults.push({ kind: "too-many-aliases", range: { start: 0, end: 0 } });
  return faults.some((fault) => fault.kind !== "duplicate-key") ? null : root;
}

function buildNode(yaml: unknown, path: Path, state: BuildState): Node {
  if (state.expansionsLeft < 0) return emptyScalar(rangeOf(yaml));
  if (isAlias(yaml)) return followAlias(yaml.source, rangeOf(yaml), state);
  if (path.length > documentLimits.depth) {
    addFault({ kind: "too-deep", range: rangeOf(yaml) }, state);
    return emptyScalar(rangeOf(yaml));
  }
  if (isMap(yaml)) return withAnchor(yaml.anchor, path, state, () => buildMapping(yaml, path, state));
  if (isSeq(yaml)) return withAnchor(yaml.anchor, path, state, () => buildSequence(yaml, path, state));
  if (isScalar(yaml)) {
    const size = typeof yaml.value === "string" ? 1 + Math.floor(yaml.value.length / textUnit) : 1;
    state.expansionsLeft += documentLimits.expandedForEachScalar;
    const { start, end } = withoutTrailingSpace(rangeOf(yaml), state.text);
    const scalar: Scalar = { kind: "scalar", value: scalarValue(yaml), start, end, size };
    if (yaml.tag?.startsWith("!")) scalar.tag = yaml.tag;
    return withAnchor(yaml.anchor, path, state, () => scalar);
  }
  return emptyScalar(rangeOf(yaml));
}

/** `!!merge` makes a symbol, which JSON and other threads can't have. */
function scalarValue({ value, source }: YamlScalar): unknown {
  return typeof value === "symbol" ? source : value;
}

function withAnchor(anchor: string | undefined, path: Path, state: BuildState, make: () => Node): Node {
  if (anchor === undefined) return make();
  state.anchors.set(anchor, "open");
  const node = make();
  node.origin = path;
  state.anchors.set(anchor, node);
  return node;
}

function followAlias(name: string, range: Range, state: BuildState): Node {
  const target = state.anchors.get(name);
  if (target === undefined) {
    // Only for the first fault: a file may have as many mistakes as anchors.
    const known = state.faults.length === 0 ? [...state.anchors.keys()] : [];
    addFault({ kind: "unknown-anchor", name, known, range }, state);
  }
  if (target === "open") addFault({ kind: "recursive-alias", name, range }, state);
  else if (target !== undefined) {
    state.expansionsLeft -= target.size;
    return target;
  }
  return emptyScalar(range);
}

function buildSequence(yaml: YAMLSeq, path: Path, state: BuildState): Node {
  for (const item of yaml.items) {
    // A dash that is indented too far continues the text of the item above.
    const { start, end } = rangeOf(item);
    const dash =
      isScalar(item) && item.type === "PLAIN" ? state.text.slice(start, end).search(/(?<=\n *)- /) : -1;
    if (dash !== -1)
      addFault(syntaxFault("BAD_INDENT", { start: start + dash, end: start + dash + 1 }), state);
  }
  const items = yaml.items.map((item, index) => buildNode(item, [...path, index], state));
  const style = yaml.flow === true ? "flow" : "block";
  return { kind: "sequence", items, ...rangeOf(yaml), size: sizeOf(items), style };
}

function buildMapping(yaml: YAMLMap, path: Path, state: BuildState): Node {
  const entries = new Map<string, MappingEntry>();
  const sources: [Path, Mapping][] = [];
  const merges: MappingEntry[] = [];
  const duplicates: Mapping["duplicates"] = [];
  for (const pair of yaml.items) {
    const key = rangeOf(pair.key);
    if (!isScalar(pair.key)) {
      const isTemplate = state.text.startsWith("{{", key.start - 1);
      addFault(isTemplate ? syntaxFault("TEMPLATE", key) : { kind: "bad-key", range: key }, state);
      continue;
    }
    const name = String(scalarValue(pair.key));
    // Only the first, since often all lines have some.
    if (hasForeignSpace(name) && state.faults.every(({ kind }) => kind !== "syntax"))
      addFault(syntaxFault("FOREIGN_SPACE", { start: key.start, end: key.start + 1 }), state);
    if (name.length > maxKeyLength) {
      addFault(syntaxFault("KEY_OVER_1024_CHARS", key), state);
      continue;
    }
    const faultsBefore = state.faults.length;
    const value = buildNode(pair.value, [...path, name], state);
    const isMerge = name === "<<" && pair.key.type === "PLAIN";
    const existing = entries.get(name);
    const entry = { key, value: withPosition(value, key) };
    if (existing !== undefined) {
      const fault = { kind: "duplicate-key", key: name, range: key, first: existing.key } as const;
      addFault({ ...fault, path: [...path, name] }, state);
      duplicates.push([name, entry]);
      // Otherwise it would be reported as empty too.
      if (isEmpty(existing.value)) entries.set(name, entry);
    } else if (isMerge) {
      merges.push({ key, value });
      if (state.faults.length === faultsBefore) {
        for (const source of mergedMappings(value, [...path, name], key, state)) sources.push(source);
      }
    } else {
      entries.set(name, entry);
    }
  }
  for (const [place, source] of sources) {
    state.expansionsLeft -= source.entries.size;
    if (state.expansionsLeft < 0) break;
    for (const [name, entry] of source.entries) {
      if (!entries.has(name)) entries.set(name, { ...entry, origin: entry.origin ?? [...place, name] });
    }
  }
  const values = [...entries.values()].map((entry) => entry.value);
  const style = yaml.flow === true ? "flow" : "block";
  return { kind: "mapping", entries, merges, duplicates, ...rangeOf(yaml), size: sizeOf(values), style };
}

function syntaxFault(code: string, range: Range): DocumentFault {
  return { kind: "syntax", code, range, variable: null };
}

function isEmpty(value: Node): boolean {
  return value.kind === "scalar" ? value.value === null : value.kind === "mapping" && value.size === 1;
}

function addFault(fault: DocumentFault, { faults }: BuildState): void {
  if (faults.length < documentLimits.faults) faults.push(fault);
}

function mergedMappings(value: Node, path: Path, range: Range, state: BuildState): [Path, Mapping][] {
  const isList = value.kind === "sequence";
  const sources = (isList ? value.items : [value]).map((source, index): [Path, Node] => [
    source.origin ?? (isList ? [...(value.origin ?? path), index] : path),
    source,
  ]);
  const mappings = sources.filter((source): source is [Path, Mapping] => source[1].kind === "mapping");
  if (mappings.length < sources.length) addFault({ kind: "bad-merge", range }, state);
  return mappings;
}

/** The parser gives a missing value no position. It gets the end of its key. */
function withPosition(value: Node, key: Range): Node {
  return value.end > 0 ? value : { ...value, start: key.end, end: key.end };
}

function rangeOf(yaml: unknown): Range {
  const range = (yaml as { range?: [number, number, number] | null } | null)?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

/** A block scalar's range extends to the start of the next line. */
function withoutTrailingSpace({ start, end }: Range, text: string): Range {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return { start, end: last };
}

function emptyScalar({ start, end }: Range): Node {
  return { kind: "scalar", value: null, start, end, size: 1 };
}

function sizeOf(children: Node[]): number {
  let size = 1;
  for (const child of children) size += child.size;
  return size;
}

/** Aliases share one value. Mappings have no prototype. */
export function toPlain(node: Node, converted = new Map<Node, unknown>()): unknown {
  if (node.kind === "scalar") return node.value;
  const cached = converted.get(node);
  if (cached !== undefined) return cached;
  if (node.kind === "sequence") {
    const items: unknown[] = [];
    converted.set(node, items);
    for (const item of node.items) items.push(toPlain(item, converted));
    return items;
  }
  const plain: Record<string, unknown> = Object.create(null);
  converted.set(node, plain);
  for (const [key, entry] of node.entries) plain[key] = toPlain(entry.value, converted);
  return plain;
}

export type PlainMapping = Record<string, unknown>;

export function isObject(value: unknown): value is PlainMapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Undefined if the path leads nowhere. */
export function valueAt(plain: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as PlainMapping | null | undefined)?.[step], plain);
}

/** A scalar as text. Empty for null, and for lists and mappings: `String` throws for a mapping, which has no prototype. */
export function wordOf(value: unknown): string {
  return typeof value === "object" ? "" : String(value);
}
