// From patterns to entries: each destination of each file with its definition, its place and the problems of its text.

import path from "node:path";
import { type DestinationType, destinationTypes } from "./destination.ts";
import { fileLimits, findFiles, isInside, readText } from "./files.ts";
import type { Problem, Unreadable, YamlReason } from "./problem.ts";
import type { DestinationEntry, DestinationsFile } from "./schema/schema.generated.ts";
import { destinationProblems, fileProblems } from "./schema/schema-problems.ts";
import { type DocumentFault, type Node, type Path, readDocument, toPlain } from "./yaml/document.ts";
import {
  fileStart,
  type Location,
  locate,
  locationOf,
  type Place,
  type Source,
  source,
} from "./yaml/source.ts";

const destinationRegions = ["north-america", "europe"] as const satisfies DestinationsFile["region"][];
export type Region = (typeof destinationRegions)[number];

/**
 * One destination as its file has it. `definition` is what fits the schema: values that do not are left out of it, their
 * top keys are in `unfit`, and what is left can be judged and not dialled. It is null where the entry is no mapping.
 */
export type Entry = {
  id: string;
  source: Source;
  root: Node;
  path: Path;
  /** Where relative paths start, and what they may not leave. */
  folder: string;
  workspace: string;
  region: Region | null;
  displayName: string;
  type: DestinationType;
  definition: DestinationEntry | null;
  unfit: ReadonlySet<string>;
  problems: Problem[];
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
  const { files, unmatched } = await findFiles(patterns, folder);
  const all: Entries = {
    entries: [],
    problems: unmatched.map((pattern) => unreadableFile(pattern, { kind: "no-match" })),
  };
  for (const { file, absolute } of files) {
    const own = confined || isInside(absolute, workspace) ? workspace : path.dirname(absolute);
    const read = await readText(absolute, own, fileLimits.destinations);
    if (read.kind === "unreadable") {
      all.problems.push(unreadableFile(file, read.reason));
      continue;
    }
    const { entries, problems } = entriesOf(source(file, read.text), path.dirname(absolute), own);
    all.entries.push(...entries);
    all.problems.push(...problems);
  }
  markRepeatedIds(all.entries);
  return all;
}

/** A file with more problems than this is read no further. */
const mostOfAFile = 5_000;

function entriesOf(from: Source, folder: string, workspace: string): Entries {
  const document = readDocument(from.text);
  const { root, faults } = document;
  if (root === null) {
    if (faults.length === 0) return { entries: [], problems: [unreadableFile(from.file, { kind: "empty" })] };
    const problems = faults.map((fault) => yamlProblem(fault, from));
    return { entries: [], problems: problems.map((problem) => placedIn(problem, from, null)) };
  }

  const plain = toPlain(root) as Partial<DestinationsFile> | null;
  const ofFile = fileProblems(plain);
  const ofEntries = new Map<string, Problem[]>();
  for (const fault of faults) {
    const id = fault.kind === "duplicate-key" ? entryOf(fault.path) : null;
    if (id === null) ofFile.push(yamlProblem(fault, from));
    else push(ofEntries, id, yamlProblem(fault, from));
  }
  const region = destinationRegions.find((known) => known === plain?.region) ?? null;
  const values = (plain?.destinations ?? {}) as Record<string, unknown>;
  let count = 0;
  const entries = entryNodes(root).map(([id, node]): Entry => {
    const path = ["destinations", id];
    const value = values[id];
    const isRead = count <= mostOfAFile;
    const own = isRead ? destinationProblems(id, value, node.size) : [notRead(path)];
    const problems = [...(ofEntries.get(id) ?? []), ...ofFile.filter(({ at }) => isOfEntry(at, id)), ...own];
    count += problems.length;
    const { definition, unfit } = fittingPart(isRead ? value : null, problems);
    const displayName = typeof definition?.display_name === "string" ? definition.display_name : id;
    const type = knownType(definition?.type);
    return {
      id,
      source: from,
      root,
      path,
      folder,
      workspace,
      region,
      displayName,
      type,
      definition,
      unfit,
      problems,
    };
  });
  const problems = ofFile.filter(({ at }) => at.kind === "range" || entryOf(at.path) === null);
  return { entries, problems: problems.map((problem) => placedIn(problem, from, root)) };
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

/** The id of the entry that a path leads into, or null. */
function entryOf(path: Path): string | null {
  return path[0] === "destinations" && path.length > 1 ? String(path[1]) : null;
}

function isOfEntry(at: Place, id: string): boolean {
  return at.kind !== "range" && entryOf(at.path) === id;
}

function push(lists: Map<string, Problem[]>, id: string, problem: Problem): void {
  const list = lists.get(id);
  if (list === undefined) lists.set(id, [problem]);
  else list.push(problem);
}

/** An unknown type is a problem of its own; for all else the entry counts as the default one. */
function knownType(type: unknown): DestinationType {
  return destinationTypes.find((known) => known === type) ?? "postgresql";
}

/** A copy without the values that do not fit, so that all the others can be judged in the same run. */
function fittingPart(value: unknown, problems: Problem[]): Pick<Entry, "definition" | "unfit"> {
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
    if (rule === "config/unknown-key" && keys.length === 1) {
      unfit.add(problem.suggestion?.split(".")[0] ?? "");
    }
    // A missing key is placed at its parent, which stays.
    if (at.kind === "value" || rule === "config/unknown-key") gone.push(keys);
  }
  // Items of a list go last, and from its end: what is taken out moves those behind it.
  const isItem = (keys: Path) => typeof keys.at(-1) === "number";
  const items = gone.filter(isItem).sort((one, other) => Number(other.at(-1)) - Number(one.at(-1)));
  for (const keys of [...gone.filter((each) => !isItem(each)), ...items]) removeAt(copy, keys);
  return { definition: copy as DestinationEntry, unfit };
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

function placedIn(problem: Problem, from: Source, root: Node | null): FileProblem {
  return { problem, location: locate(from, root, problem.at), source: root && from, root };
}

function yamlProblem(fault: DocumentFault, from: Source): Problem {
  return { rule: "config/yaml", at: { kind: "range", range: fault.range }, reason: yamlReason(fault, from) };
}

function yamlReason(fault: DocumentFault, from: Source): YamlReason {
  switch (fault.kind) {
    case "syntax":
      return { kind: "syntax", code: fault.code };
    case "duplicate-key":
      return { kind: "duplicate-key", key: fault.key, first: locationOf(from, fault.first) };
    case "unknown-anchor":
    case "recursive-alias":
      return { kind: fault.kind, name: fault.name };
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
