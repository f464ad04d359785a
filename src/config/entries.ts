import path from "node:path";
import { suggestion } from "../text/matching.ts";
import { withoutPasswords } from "../text/printable.ts";
import { type DestinationType, destinationTypes } from "./destination.ts";
import {
  distinctProblems,
  entryOf,
  type MisplacedKeys,
  misplacedKeys,
  type SharedProblem,
  splitByOrigin,
  type ValidPart,
  validPart,
  withoutHardCodedSecrets,
} from "./entry-problems.ts";
import { indented } from "./indentation.ts";
import { entryKeys, sharedFileKeys } from "./keys.ts";
import { type Problem, schemaReason, type Unreadable, withoutMissing, type YamlReason } from "./problem.ts";
import { secretProblems } from "./schema/hard-coded-secrets.ts";
import { otherFile } from "./schema/other-files.ts";
import type { DestinationsFile } from "./schema/schema.generated.ts";
import { destinationProblems, fileProblems, type TextAt } from "./schema/schema-problems.ts";
import { type UnrelatedFile, unrelatedFile, unrelatedText } from "./schema/unrelated-files.ts";
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
} from "./yaml/source.ts";
import { newId } from "./yaml/splices.ts";

export const destinationRegions = ["north-america", "europe"] as const satisfies DestinationsFile["region"][];
export type Region = (typeof destinationRegions)[number];

/** One destination of a file. Its invalid values are left out, so that the others can be checked; it is not connected to. */
export type Entry = ValidPart & {
  id: string;
  source: Source;
  root: Node;
  path: Path;
  /** The path of its file, the folder that relative paths start at, and the folder that they must not leave. */
  absolute: string;
  folder: string;
  workspace: string;
  region: Region | null;
  fileSettings: Readonly<Record<string, unknown>>;
  displayName: string;
  type: DestinationType;
  problems: Problem[];
  shared: SharedProblem[];
};

/** A problem outside of any entry. `root` is null where the file could not be parsed. */
export type FileProblem = { problem: Problem; location: Location; source: Source | null; root: Node | null };

export type Entries = { entries: Entry[]; problems: FileProblem[] };

const maxProblemsPerFile = 2_000;

/** A file with more entries is not read: each entry has a report of its own. */
const maxEntries = { ofAnyFile: 5_000, ofALongFile: 50_000, charactersOfOne: 100 };

export function entriesOf(source: Source, absolute: string, workspace: string): Entries {
  const document = withinLimit(readDocument(source.text), source.text.length);
  if (document.root === null) return { entries: [], problems: unparsedProblems(document, source) };

  const { root: written, faults, problems: indentationProblems } = indented(document.root, document.faults);
  const textAt = (at: Path) => textIn(source, nodeAt(written, at).node);
  const asWritten = toPlain(written);
  const problemsOfFile = [...indentationProblems, ...fileProblems(asWritten, textAt)];
  const misspelled = misspelledDestinations(problemsOfFile);
  const root = misspelled === null ? written : withDestinations(written, misspelled);
  const plain = (root === written ? asWritten : toPlain(root)) as Partial<DestinationsFile> | null;
  const [unrelated, other] =
    misspelled === null ? [unrelatedFile(source.text, plain), otherFile(plain, source.text)] : [null, null];
  if (unrelated !== null && (unrelated.what !== null || other === null))
    return { entries: [], problems: [unrelatedProblem(unrelated, source)] };
  const misplaced = misplacedKeys(root);
  const nodes = entryNodes(root).filter(([id]) => !misplaced?.keys.has(id));
  const { ofFile, ofEntries } = documentProblems(
    other === null
      ? problemsOfFile
      : [{ rule: "config/schema", at: { kind: "key", path: [] }, reason: other }],
    faults,
    misplaced,
    source,
    root,
  );
  const { problemsById, notRead } = checkEntries(nodes, plain, ofEntries, misplaced, textAt);

  const split = splitByOrigin(root, problemsById);
  const pathInEntry = (at: Path) =>
    other === null ? withOwner(at, misplaced) : ["destinations", newId, ...at];
  const secrets = secretsByEntry(root, new Set(split.keys()), pathInEntry);
  const values = destinationsIn(plain);
  const file = {
    ...fileSettingsOf(plain),
    source,
    root,
    absolute,
    folder: path.dirname(absolute),
    workspace,
  };
  const isBesideIds = indentationProblems.some(({ at }) => at.kind === "key" && at.path.length === 1);
  const entries = nodes.map(([id]): Entry => {
    const value = notRead.has(id) ? null : values[id];
    const { definition, invalidKeys } = validPart(value, problemsById.get(id)!);
    const { own, shared } = split.get(id)!;
    const name = definition?.display_name;
    return {
      ...file,
      id,
      path: ["destinations", id],
      definition,
      // Entries below a misspelled `destinations`, or beside it, are checked, but not connected to.
      invalidKeys: misspelled === null && !isBesideIds ? invalidKeys : new Set([...invalidKeys, ""]),
      displayName: typeof name === "string" ? name : id,
      type: knownType(definition?.type),
      problems: [...own, ...(secrets.get(id) ?? [])],
      shared,
    };
  });
  const problems = [
    ...ofFile.filter(({ at }) => at.kind === "range" || !split.has(entryOf(at.path) ?? "")),
    ...problemsOutside([...split.values()].flatMap(({ shared }) => shared)),
    ...(secrets.get(null) ?? []),
  ];
  return { entries, problems: problems.map((problem) => toFileProblem(problem, source, root)) };
}

function fileSettingsOf(plain: Partial<DestinationsFile> | null): Pick<Entry, "region" | "fileSettings"> {
  const region = destinationRegions.find((known) => known === plain?.region) ?? null;
  const fileSettings = Object.fromEntries(sharedFileKeys.map((key) => [key, plain?.[key]]));
  return { region, fileSettings };
}

function problemsOutside(shared: SharedProblem[]): Problem[] {
  const outside = shared.filter(({ owner }) => owner === null).map(({ problem }) => problem);
  return distinctProblems(withoutHardCodedSecrets(outside));
}

function secretsByEntry(
  root: Node,
  ids: ReadonlySet<string>,
  pathInEntry: (path: Path) => Path,
): Map<string | null, Problem[]> {
  const byEntry = new Map<string | null, Problem[]>();
  for (const { path: at, problem } of secretProblems(root, pathInEntry).slice(0, maxProblemsPerFile)) {
    const id = entryOf(pathInEntry(at));
    push(byEntry, id !== null && ids.has(id) ? id : null, problem);
  }
  return byEntry;
}

function misspelledDestinations(problems: Problem[]): string | null {
  const misspelled = problems.find(isMisspelledDestinations);
  return misspelled?.rule === "config/unknown-key" ? misspelled.key : null;
}

function isMisspelledDestinations(problem: Problem): boolean {
  const suggestion = problem.rule === "config/unknown-key" ? problem.suggestion : null;
  return suggestion?.kind === "key" && suggestion.key === "destinations";
}

function withDestinations(root: Node, misspelled: string): Node {
  const entry = root.kind === "mapping" ? root.entries.get(misspelled) : undefined;
  if (root.kind !== "mapping" || entry === undefined) return root;
  return { ...root, entries: new Map([["destinations", entry], ...root.entries]) };
}

function documentProblems(
  schemaProblems: Problem[],
  faults: DocumentFault[],
  misplaced: MisplacedKeys | null,
  source: Source,
  root: Node,
): { ofFile: Problem[]; ofEntries: ReadonlyMap<string, Problem[]> } {
  const ofFile = schemaProblems.map((problem) => withAnchorName(problem, root));
  const ofEntries = new Map<string, Problem[]>();
  if (misplaced?.owner === null) ofFile.push(misplaced.problem);
  for (const fault of faults) {
    const id = fault.kind === "duplicate-key" ? entryOf(fault.path) : null;
    if (id !== null && misplaced?.keys.has(id)) continue;
    if (id === null) ofFile.push(yamlProblem(fault, source));
    else push(ofEntries, id, yamlProblem(fault, source));
  }
  for (const problem of ofFile) {
    const id = problem.at.kind === "range" ? null : entryOf(problem.at.path);
    if (id !== null) push(ofEntries, id, problem);
  }
  return { ofFile, ofEntries };
}

function checkEntries(
  nodes: [string, Node][],
  plain: Partial<DestinationsFile> | null,
  knownProblems: ReadonlyMap<string, Problem[]>,
  misplaced: MisplacedKeys | null,
  textAt: TextAt,
): { problemsById: Map<string, Problem[]>; notRead: Set<string> } {
  const values = destinationsIn(plain);
  const problemsById = new Map<string, Problem[]>();
  const notRead = new Set<string>();
  let count = 0;
  const problemsOf = (id: string, node: Node): Problem[] => {
    if (count > maxProblemsPerFile) return [notReadProblem(id)];
    if (id === misplaced?.owner && node.kind !== "mapping") return [misplaced.problem];
    const found = destinationProblems(id, values[id], node, textAt);
    if (id !== misplaced?.owner) return found;
    const isMisplaced = (key: string) => misplaced.keys.has(key);
    return [misplaced.problem, ...found.flatMap((problem) => withoutMissing(problem, isMisplaced))];
  };
  for (const [id, node] of nodes) {
    const entryProblems = problemsOf(id, node);
    if (entryProblems.some(isWithoutContent)) notRead.add(id);
    problemsById.set(id, [...(knownProblems.get(id) ?? []), ...entryProblems]);
    count += problemsById.get(id)!.length;
  }
  return { problemsById, notRead };
}

function destinationsIn(plain: Partial<DestinationsFile> | null): Record<string, unknown> {
  return plain?.destinations ?? {};
}

/** Only a mapping has entries, since the items of a list have no ids. */
function entryNodes(root: Node): [string, Node][] {
  const destinations = root.kind === "mapping" ? root.entries.get("destinations")?.value : undefined;
  return destinations?.kind === "mapping"
    ? [...destinations.entries].map(([id, { value }]) => [id, value])
    : [];
}

function withOwner(at: Path, misplaced: MisplacedKeys | null): Path {
  if (!misplaced?.keys.has(entryOf(at) ?? "")) return at;
  return ["destinations", misplaced.owner ?? "", ...at.slice(1)];
}

function notReadProblem(id: string): Problem {
  const at: Place = { kind: "key", path: ["destinations", id] };
  return { rule: "config/schema", at, reason: { kind: "not-read" } };
}

function isWithoutContent(problem: Problem): boolean {
  const kind = schemaReason(problem)?.kind;
  return kind === "too-large" || kind === "not-read";
}

function push<Id>(lists: Map<Id, Problem[]>, id: Id, problem: Problem): void {
  const list = lists.get(id);
  if (list === undefined) lists.set(id, [problem]);
  else list.push(problem);
}

function knownType(type: unknown): DestinationType {
  return destinationTypes.find((known) => known === type) ?? entryKeys.type.default;
}

/** An anchor at the top of the file needs a key that begins with x-. */
function withAnchorName(problem: Problem, root: Node): Problem {
  const { rule, at } = problem;
  if (rule !== "config/unknown-key" || at.kind === "range" || at.path.length !== 1) return problem;
  if (isMisspelledDestinations(problem)) return problem;
  const isAnchor = nodeAt(root, at.path).node.origin !== undefined;
  return isAnchor ? { ...problem, suggestion: { kind: "shared", key: `x-${problem.key}` } } : problem;
}

function withinLimit(document: Document, characters: number): Document {
  const { ofAnyFile, ofALongFile, charactersOfOne } = maxEntries;
  const max = Math.min(ofALongFile, Math.max(ofAnyFile, characters / charactersOfOne));
  if (document.root === null || entryNodes(document.root).length <= max) return document;
  return { root: null, faults: [{ kind: "too-many-words", range: { start: 0, end: 0 } }], rough: null };
}

function unparsedProblems({ faults, rough }: Document, source: Source): FileProblem[] {
  if (faults.length === 0) return [unreadableFile(source.file, { kind: "empty" })];
  const unrelated = unrelatedText(source.text, rough === null ? null : toPlain(rough));
  // Of a file that is too large or nested too deeply, the keys were not read.
  const isRead = faults.every(({ kind }) => kind !== "too-deep" && kind !== "too-many-words");
  if (unrelated !== null && (unrelated.what !== null || isRead)) return [unrelatedProblem(unrelated, source)];
  return faults.map((fault) => toFileProblem(yamlProblem(fault, source), source, null));
}

/** Without a root: no line of such a file is shown. */
function unrelatedProblem(unrelated: UnrelatedFile, source: Source): FileProblem {
  const at: Place = { kind: "range", range: { start: 0, end: 0 } };
  const problem: Problem = { rule: "config/schema", at, reason: { kind: "unrelated", ...unrelated } };
  return toFileProblem(problem, source, null);
}

function toFileProblem(problem: Problem, source: Source, root: Node | null): FileProblem {
  return { problem, location: locate(source, root, problem.at), source: root && source, root };
}

function yamlProblem(fault: DocumentFault, source: Source): Problem {
  return {
    rule: "config/yaml",
    at: { kind: "range", range: fault.range },
    reason: yamlReason(fault, source),
  };
}

function yamlReason(fault: DocumentFault, source: Source): YamlReason {
  switch (fault.kind) {
    case "syntax":
      return { kind: "syntax", code: fault.code, variable: fault.variable };
    case "duplicate-key":
      return { kind: "duplicate-key", key: fault.key, first: locationOf(source, fault.first) };
    case "unknown-anchor":
      return { kind: "unknown-anchor", name: fault.name, suggestion: suggestion(fault.name, fault.known) };
    case "recursive-alias":
      return { kind: "recursive-alias", name: fault.name };
    default:
      return { kind: fault.kind };
  }
}

export function unreadableFile(name: string, reason: Unreadable): FileProblem {
  const file = withoutPasswords(name);
  const at: Place = { kind: "range", range: { start: 0, end: 0 } };
  const problem: Problem = { rule: "config/unreadable", at, fileKind: "file", path: file, reason };
  return { problem, location: fileStart(file), source: null, root: null };
}
