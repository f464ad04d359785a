// From patterns to entries: the files that they match are read, and `only` chooses among their entries.

import { createHash } from "node:crypto";
import path from "node:path";
import { type Entries, type Entry, entriesOf, type FileProblem, unreadableFile } from "./entries.ts";
import {
  decodeText,
  type FoundFile,
  type FoundFiles,
  fileLimits,
  findFiles,
  isInside,
  maxMatches,
  type ReadFile,
  readText,
  withNearest,
} from "./files.ts";
import type { SchemaReason, Unreadable } from "./problem.ts";
import { secretTexts } from "./schema/secret-texts.ts";
import { binaryKind } from "./schema/unrelated-files.ts";
import { binaryForm } from "./values/server-identity.ts";
import { locate, toSource } from "./yaml/source.ts";

/** `files`: the display paths of parsed files. `sha256`: of all names and texts. `secrets`: texts that may be secrets. */
export type ReadEntries = Entries & { files: string[]; sha256: string; secrets: string[] };

/** Patterns start at `folder`, displayed paths at `root` if given. Paths in a file must not leave `workspace`. */
export type ReadingHost = {
  folder: string;
  workspace: string;
  confined: boolean;
  root?: string | undefined;
  standardInput?: ReadFile | undefined;
  texts?: ReadonlyMap<string, string> | undefined;
};

export async function readEntries(patterns: readonly string[], host: ReadingHost): Promise<ReadEntries> {
  const foundFiles = await findEntryFiles(patterns, host);
  return gatherEntries(foundFiles, await readEachFile(foundFiles.files, host));
}

export async function readEachFile(files: readonly FoundFile[], host: ReadingHost): Promise<ReadEntries[]> {
  const read: ReadEntries[] = [];
  for (const file of files) read.push(await readEntriesOf(file, host));
  return read;
}

/** Unless confined, the default file is also looked for in the folders above, since a user may start the command anywhere. */
export function findEntryFiles(
  patterns: readonly string[],
  { folder, workspace, confined, root }: ReadingHost,
  signal?: AbortSignal,
): Promise<FoundFiles> {
  return findFiles(confined ? patterns : withNearest(patterns, folder, workspace), folder, {
    shownFrom: root,
    signal,
  });
}

/** If confined, a file outside the workspace is refused; otherwise that file's own folder is its workspace. */
export async function readEntriesOf(
  { file, absolute }: FoundFile,
  { workspace, confined, standardInput, texts }: ReadingHost,
): Promise<ReadEntries> {
  const fileWorkspace = confined || isInside(absolute, workspace) ? workspace : path.dirname(absolute);
  const piped = file === "-" ? standardInput : undefined;
  const displayName = piped === undefined ? file : "stdin";
  const text = texts?.get(absolute);
  const inMemory = text === undefined ? piped : decodeText(Buffer.from(text), Number.POSITIVE_INFINITY);
  const content = inMemory ?? (await readText(absolute, fileWorkspace, fileLimits.destinations));
  if (content.kind === "unreadable") return unreadEntries(displayName, reasonOf(content));
  const source = toSource(displayName, content.text);
  const { entries, problems } = entriesOf(source, absolute, fileWorkspace);
  const root = (entries[0] ?? problems[0])?.root ?? null;
  const isDamaged = problems.some(({ problem }) => problem.rule === "config/yaml");
  return {
    files: problems.every((problem) => problem.root !== null) ? [file] : [],
    secrets: [...secretTexts(root, source), ...(isDamaged ? secretTexts(null, source) : [])],
    sha256: hashOf(file, content.text),
    entries,
    problems,
  };
}

function reasonOf({ reason, bytes }: Extract<ReadFile, { kind: "unreadable" }>): Unreadable {
  if (reason.kind !== "not-utf8" || bytes === undefined) return reason;
  const form = binaryForm(bytes);
  if (form?.kind === "utf-16") return form;
  const what = binaryKind(bytes);
  return what === null ? reason : { kind: "binary", what };
}

export function unreadEntries(file: string, reason: Unreadable): ReadEntries {
  const problems = [unreadableFile(file, reason)];
  return { files: [], sha256: hashOf(file), secrets: [], entries: [], problems };
}

function hashOf(...texts: string[]): string {
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex");
}

export function gatherEntries(
  { unmatched, tooMany, tooWild }: Omit<FoundFiles, "files" | "unsearched">,
  read: readonly ReadEntries[],
): ReadEntries {
  const all: ReadEntries = {
    files: read.flatMap(({ files }) => files),
    sha256: hashOf(...read.map(({ sha256 }) => sha256)),
    secrets: read.flatMap(({ secrets }) => secrets),
    entries: [],
    problems: [
      ...unmatched.map((pattern) => unreadableFile(pattern, { kind: "no-match" })),
      ...tooMany.map((pattern) => unreadableFile(pattern, { kind: "too-many-matches", limit: maxMatches })),
      ...tooWild.map((pattern) => unreadableFile(pattern, { kind: "too-wild" })),
    ],
  };
  for (const { entries, problems } of read) {
    // Spreading this many as arguments would overflow the stack.
    for (const entry of entries) all.entries.push(entry);
    for (const problem of problems) all.problems.push(problem);
  }
  markRepeatedIds(all.entries);
  return all;
}

/** Ids are unique across all files of a run: `only` and reports refer to them. */
function markRepeatedIds(entries: Entry[]): void {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const earlier = first.get(entry.id);
    if (earlier === undefined) {
      first.set(entry.id, entry);
      continue;
    }
    const location = locate(earlier.source, earlier.root, { kind: "key", path: earlier.path });
    const reason: SchemaReason = { kind: "id-taken", first: location };
    entry.problems.push({ rule: "config/schema", at: { kind: "key", path: entry.path }, reason });
    entry.invalidKeys = new Set([""]);
  }
}

export type UnknownIds = {
  kind: "unknown-ids";
  unknown: string[];
  known: string[];
  ambiguous: { name: string; ids: string[] }[];
};

type Chosen = { kind: "chosen"; entries: Entry[] };

/** A line of `only` is one display name, or several ids and display names of one word. */
export function chosenEntries(
  only: readonly string[],
  entries: Entry[],
  problems: FileProblem[],
): Chosen | UnknownIds {
  if (only.length === 0) return { kind: "chosen", entries };
  const names = only.flatMap((line) => (isName(line, entries) ? [unquoted(line)] : wordsIn(line)));
  const selections = names.map((name) => ({ name, matches: matching(name, entries) }));
  const unknown = selections.flatMap(({ name, matches }) => (matches.length === 0 ? [name] : []));
  const ambiguous = selections
    .filter(({ matches }) => matches.length > 1)
    .map(({ name, matches }) => ({ name, ids: matches.map(({ id }) => id) }));
  const mayHide = ({ source, root }: FileProblem) =>
    root === null || !entries.some((entry) => entry.source === source);
  if (ambiguous.length > 0 || (unknown.length > 0 && !problems.some(mayHide)))
    return { kind: "unknown-ids", unknown, known: entries.map(({ id }) => id), ambiguous };
  const chosen = new Set(selections.flatMap(({ matches }) => matches));
  return { kind: "chosen", entries: entries.filter((entry) => chosen.has(entry)) };
}

function matching(name: string, entries: Entry[]): Entry[] {
  const byId = entries.filter(({ id }) => id === name);
  return byId.length > 0 ? byId : entries.filter(({ displayName }) => displayName === name);
}

function isName(line: string, entries: Entry[]): boolean {
  return line !== unquoted(line) || entries.some(({ displayName }) => displayName === line);
}

function unquoted(line: string): string {
  return /^"(.*)"$/.exec(line)?.[1] ?? line;
}

function wordsIn(line: string): string[] {
  return line.split(/[\s,]+/).filter((word) => word !== "");
}
