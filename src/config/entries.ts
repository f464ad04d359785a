// From patterns to entries: each destination of each file with its definition, its place and the problems of its text.

import path from "node:path";
import { suggestion } from "../text/suggestion.ts";
import { type DestinationType, destinationTypes } from "./destination.ts";
import { fileLimits, findFiles, isInside, readText } from "./files.ts";
import { sharedFileKeys, topKeys } from "./keys.ts";
import type { Problem, Unreadable, YamlReason } from "./problem.ts";
import { secretProblems } from "./schema/hard-coded-secrets.ts";
import type { DestinationEntry, DestinationsFile } from "./schema/schema.generated.ts";
import { destinationProblems, fileProblems } from "./schema/schema-problems.ts";
import {
  distinctProblems,
  entryOf,
  placeProblems,
  type SharedProblem,
  withoutSecretProblems,
} from "./shared-problems.ts";
import {
  type Document,
  type DocumentFault,
  type Node,
  nodeAt,
  type Path,
  readDocument,
  toPlain,
} from "./yaml/document.ts";
import {
  fileStart,
  type Location,
  locate,
  locationOf,
  type Place,
  type Source,
  textIn,
  toSource,
} from "./yaml/source.ts";

export const destinationRegions = ["north-america", "europe"] as const satisfies DestinationsFile["region"][];
export type Region = (typeof destinationRegions)[number];

/** One destination as its file has it. What does not fit is left out of it: the rest can be judged and not dialled. */
export type Entry = FittingPart & {
  id: string;
  source: Source;
  root: Node;
  path: Path;
  /** The path of its file, where relative paths start, and what they may not leave. */
  absolute: string;
  folder: string;
  workspace: string;
  region: Region | null;
  /** What the file says for all of its destinations, as it stands there. */
  fileSettings: Readonly<Record<string, unknown>>;
  displayName: string;
  type: DestinationType;
  problems: Problem[];
  /** Problems of text elsewhere in the file that it takes in by an alias or a merge key. */
  shared: SharedProblem[];
};

/** A problem of a file rather than of one entry. `root` is null where the file could not be parsed. */
export type FileProblem = { problem: Problem; location: Location; source: Source | null; root: Node | null };

export type Entries = { entries: Entry[]; problems: FileProblem[] };

/**
 * Reads every file that the patterns name.
 *
 * A file that can't be parsed has no entries. A problem inside an entry is that entry's own, and leaves the others be.
 * Under `confined` a file outside the workspace is refused; otherwise such a file is a workspace of its own.
 */
export async function readEntries(
  patterns: readonly string[],
  { folder, workspace, confined }: { folder: string; workspace: string; confined: boolean },
): Promise<Entries> {
  const { files, unmatched, tooWild } = await findFiles(patterns, folder);
  const all: Entries = {
    entries: [],
    problems: [
      ...unmatched.map((pattern) => unreadableFile(pattern, { kind: "no-match" })),
      ...tooWild.map((pattern) => unreadableFile(pattern, { kind: "too-wild" })),
    ],
  };
  for (const { file, absolute } of files) {
    const own = confined || isInside(absolute, workspace) ? workspace : path.dirname(absolute);
    const read = await readText(absolute, own, fileLimits.destinations);
    if (read.kind === "unreadable") {
      all.problems.push(unreadableFile(file, read.reason));
      continue;
    }
    const { entries, problems } = entriesOf(toSource(file, read.text), absolute, own);
    all.entries.push(...entries);
    all.problems.push(...problems);
  }
  markRepeatedIds(all.entries);
  return all;
}

/** A file with more problems than this is read no further. */
const mostOfAFile = 2_000;

/** A file with more entries than this is not read at all: each has a report of its own, and takes a line of text. */
const mostEntries = { ofAnyFile: 5_000, ofALongFile: 50_000, charactersOfOne: 100 };

/** The entries of a file's text. The file is not looked at. */
export function entriesOf(from: Source, absolute: string, workspace: string): Entries {
  const { root, faults } = withinReason(readDocument(from.text), from.text.length);
  if (root === null) {
    if (faults.length === 0) return { entries: [], problems: [unreadableFile(from.file, { kind: "empty" })] };
    const problems = faults.map((fault) => yamlProblem(fault, from));
    return { entries: [], problems: problems.map((problem) => placedIn(problem, from, null)) };
  }

  const plain = toPlain(root) as Partial<DestinationsFile> | null;
  const textAt = (path: Path) => textIn(from, nodeAt(root, path).node.range);
  const tooFarLeft = keysTooFarLeft(root);
  const meantPath = (path: Path): Path =>
    tooFarLeft?.keys.has(entryOf(path) ?? "")
      ? ["destinations", tooFarLeft.owner ?? "", ...path.slice(1)]
      : path;
  const ofFile = fileProblems(plain, textAt).map((problem) => withAnchors(problem, root));
  if (tooFarLeft !== null && tooFarLeft.owner === null) ofFile.push(tooFarLeft.problem);
  const found = new Map<string, Problem[]>();
  for (const fault of faults) {
    const id = fault.kind === "duplicate-key" ? entryOf(fault.path) : null;
    // Keys of several entries, all too far left, repeat each other.
    if (id !== null && tooFarLeft?.keys.has(id)) continue;
    if (id === null) ofFile.push(yamlProblem(fault, from));
    else push(found, id, yamlProblem(fault, from));
  }

  const values = (plain?.destinations ?? {}) as Record<string, unknown>;
  const nodes = entryNodes(root).filter(([id]) => !tooFarLeft?.keys.has(id));
  const unread = new Set<string>();
  let count = 0;
  for (const [id, node] of nodes) {
    const path = ["destinations", id];
    if (count > mostOfAFile) unread.add(id);
    const own = unread.has(id)
      ? [notRead(path)]
      : id === tooFarLeft?.owner
        ? [tooFarLeft.problem]
        : destinationProblems(id, values[id], node.size, textAt);
    if (own.some(isTooLarge)) unread.add(id);
    push(found, id, ...ofFile.filter(({ at }) => isOfEntry(at, id)), ...own);
    count += found.get(id)!.length;
  }
  const placed = placeProblems(root, found);
  const ofAnchors = [...placed.values()].flatMap(({ shared }) =>
    shared.filter(({ owner }) => owner === null),
  );
  const ofText = distinctProblems(withoutSecretProblems(ofAnchors.map(({ problem }) => problem)));
  for (const { path, problem } of secretProblems(root, meantPath).slice(0, mostOfAFile)) {
    const own = placed.get(entryOf(meantPath(path)) ?? "")?.own;
    (own ?? ofText).push(problem);
  }

  const region = destinationRegions.find((known) => known === plain?.region) ?? null;
  const folder = path.dirname(absolute);
  const fileSettings = Object.fromEntries(sharedFileKeys.map((key) => [key, plain?.[key]]));
  const inFile = { source: from, root, absolute, folder, workspace, region, fileSettings };
  const entries = nodes.map(([id]): Entry => {
    const fitting = fittingPart(unread.has(id) ? null : values[id], found.get(id) ?? []);
    const { definition } = fitting;
    const displayName = typeof definition?.display_name === "string" ? definition.display_name : id;
    const { own, shared } = placed.get(id) ?? { own: [], shared: [] };
    return {
      ...inFile,
      ...fitting,
      id,
      path: ["destinations", id],
      displayName,
      type: knownType(definition?.type),
      problems: own,
      shared,
    };
  });
  const alone = ofFile.filter(({ at }) => at.kind === "range" || !placed.has(entryOf(at.path) ?? ""));
  return { entries, problems: [...alone, ...ofText].map((problem) => placedIn(problem, from, root)) };
}

function withinReason(document: Document, characters: number): Document {
  const { ofAnyFile, ofALongFile, charactersOfOne } = mostEntries;
  const most = Math.min(ofALongFile, Math.max(ofAnyFile, characters / charactersOfOne));
  if (document.root === null || entryNodes(document.root).length <= most) return document;
  return { root: null, faults: [{ kind: "too-many-words", range: { start: 0, end: 0 } }] };
}

/** Only where `destinations` is a mapping are there entries: a list of them has no ids. */
function entryNodes(root: Node): [string, Node][] {
  const destinations = root.kind === "mapping" ? root.entries.get("destinations")?.value : undefined;
  return destinations?.kind === "mapping"
    ? [...destinations.entries].map(([id, { value }]) => [id, value])
    : [];
}

function notRead(path: Path): Problem {
  return { rule: "config/schema", at: { kind: "key", path }, reason: { kind: "not-read" } };
}

function isTooLarge(problem: Problem): boolean {
  return problem.rule === "config/schema" && problem.reason.kind === "too-large";
}

function isOfEntry(at: Place, id: string): boolean {
  return at.kind !== "range" && entryOf(at.path) === id;
}

function push(lists: Map<string, Problem[]>, id: string, ...problems: Problem[]): void {
  const list = lists.get(id);
  if (list === undefined) lists.set(id, problems);
  else list.push(...problems);
}

/** An unknown type is a problem of its own; for all else the entry counts as the default one. */
function knownType(type: unknown): DestinationType {
  return destinationTypes.find((known) => known === type) ?? "postgresql";
}

/** A mapping at the top that others use is a place for anchors, whose name begins with x-. */
function withAnchors(problem: Problem, root: Node): Problem {
  const { rule, at } = problem;
  if (rule !== "config/unknown-key" || at.kind === "range" || at.path.length !== 1) return problem;
  const isAnchor = nodeAt(root, at.path).node.origin !== null;
  return isAnchor ? { ...problem, meant: { kind: "shared", key: `x-${problem.key}` } } : problem;
}

function placedIn(problem: Problem, from: Source, root: Node | null): FileProblem {
  return { problem, location: locate(from, root, problem.at), source: root && from, root };
}

function yamlProblem(fault: DocumentFault, from: Source): Problem {
  return { rule: "config/yaml", at: { kind: "range", range: fault.range }, reason: yamlReason(fault, from) };
}

function yamlReason(fault: DocumentFault, from: Source): YamlReason {
  switch (fault.kind) {
    case "syntax":
      return { kind: "syntax", code: fault.code, variable: fault.variable };
    case "duplicate-key":
      return { kind: "duplicate-key", key: fault.key, first: locationOf(from, fault.first) };
    case "unknown-anchor":
      return { kind: "unknown-anchor", name: fault.name, suggestion: suggestion(fault.name, fault.known) };
    case "recursive-alias":
      return { kind: "recursive-alias", name: fault.name };
    default:
      return { kind: fault.kind };
  }
}

function unreadableFile(file: string, reason: Unreadable): FileProblem {
  const at: Place = { kind: "range", range: { start: 0, end: 0 } };
  const problem: Problem = { rule: "config/unreadable", at, what: "file", path: file, reason };
  return { problem, location: fileStart(file), source: null, root: null };
}

/** An id is unique across all files of a run: `only` and every report go by it. */
function markRepeatedIds(entries: Entry[]): void {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const before = first.get(entry.id);
    if (before === undefined) {
      first.set(entry.id, entry);
      continue;
    }
    const reason = {
      kind: "id-taken" as const,
      first: locate(before.source, before.root, { kind: "key", path: before.path }),
    };
    entry.problems.push({ rule: "config/schema", at: { kind: "key", path: entry.path }, reason });
    entry.unfit = new Set([""]);
  }
}

/**
 * `definition` is what fits the schema: values that do not are left out of it, and their top keys are in `unfit`. It is
 * null where the entry is no mapping.
 */
type FittingPart = { definition: DestinationEntry | null; unfit: ReadonlySet<string> };

/** The fitting part of an entry's value. The problems' paths lead through the entry itself. */
function fittingPart(value: unknown, problems: readonly Problem[]): FittingPart {
  const unfit = new Set<string>();
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { definition: null, unfit };
  if (problems.length === 0) return { definition: value as DestinationEntry, unfit };
  const copy = structuredClone({ ...value }) as Record<string, unknown>;
  const gone: Path[] = [];
  for (const problem of problems) {
    const { at, rule } = problem;
    const keys = at.kind === "range" ? [] : at.path.slice(2);
    unfit.add(String(keys[0] ?? ""));
    // A misspelt key is there, in a way: its absence is no finding beside the misspelling.
    if (rule === "config/unknown-key" && keys.length === 1) unfit.add(topKeyMeant(problem.meant));
    // Half an acceptance accepts nothing: without its reason or its last day nobody has agreed to it.
    if (keys[0] === "ignore" && keys.length > 1) gone.push(keys.slice(0, 2));
    // A missing key is placed at its parent, which stays.
    else if (at.kind === "value" || rule === "config/unknown-key" || isBesideUrl(problem)) gone.push(keys);
  }
  // Items of a list go last, and from its end: what is taken out moves those behind it.
  const isItem = (keys: Path) => typeof keys.at(-1) === "number";
  const unique = new Map(gone.filter(isItem).map((keys) => [JSON.stringify(keys), keys]));
  const items = [...unique.values()].sort((one, other) => Number(other.at(-1)) - Number(one.at(-1)));
  for (const keys of [...gone.filter((each) => !isItem(each)), ...items]) removeAt(copy, keys);
  return { definition: copy as DestinationEntry, unfit };
}

/** Its value has not been looked at: it may be of any type. */
function isBesideUrl(problem: Problem): boolean {
  return problem.rule === "config/schema" && problem.reason.kind === "beside-url";
}

function topKeyMeant(meant: Extract<Problem, { rule: "config/unknown-key" }>["meant"]): string {
  return meant !== null && "key" in meant ? meant.key.split(".")[0]! : "";
}

function removeAt(value: Record<string, unknown>, keys: Path): void {
  const parent = keys
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
  const last = keys.at(-1);
  if (last === undefined || typeof parent !== "object" || parent === null) return;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Record<string, unknown>)[last];
}

/** `keys` are no ids; `owner` is the id that they were to stand below, where it can be told. */
type TooFarLeft = { keys: ReadonlySet<string>; owner: string | null; problem: Problem };

/** One problem for all of them; null where every id looks like one. */
function keysTooFarLeft(root: Node): TooFarLeft | null {
  const destinations = root.kind === "mapping" ? root.entries.get("destinations")?.value : undefined;
  if (destinations?.kind !== "mapping") return null;
  const own = [...destinations.entries].filter(([, { origin }]) => origin === null);
  // An entry may be called `url` or `ssh`: only what is no mapping gives it away.
  const isKey = (key: string) => topKeys.includes(key);
  const isGiveaway = ([key, { value }]: (typeof own)[number]) =>
    isKey(key) && value.kind !== "mapping" && !isEmpty(value);
  if (!own.some(isGiveaway)) return null;
  const start = own.findIndex(([key]) => isKey(key));
  const run = own.slice(start);
  const stop = run.findIndex(([key]) => !isKey(key));
  const together = (stop === -1 ? run : run.slice(0, stop)).map(([key]) => key);
  const before = own[start - 1];
  const owner = before !== undefined && isEmpty(before[1].value) ? before[0] : null;
  const pathTo = (key: string): Path => ["destinations", key];
  const first = pathTo(together[0]!);
  const problem: Problem = {
    rule: "config/schema",
    at: { kind: "key", path: owner === null ? first : pathTo(owner) },
    reason: { kind: "too-far-left", id: owner, keys: together, first },
  };
  return { keys: new Set(own.map(([key]) => key).filter(isKey)), owner, problem };
}

function isEmpty(value: Node): boolean {
  return value.kind === "scalar" && value.value === null;
}
