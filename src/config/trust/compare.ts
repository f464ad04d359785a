// Compares entries with a trusted branch if the file may be untrusted, or with the base branch for `changed-only`.

import { createHash } from "node:crypto";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { type Entry, entriesOf } from "../entries.ts";
import { fileLimits, isInside, isMissing, type readText, withSlashes } from "../files.ts";
import {
  decidesConnection,
  defaultsIn,
  entryPaths,
  pathsWithFormat,
  sharedFileKeys,
  urlKeys,
} from "../keys.ts";
import type { DestinationEntry } from "../schema/schema.generated.ts";
import { certificatePath } from "../values/server-identity.ts";
import { isObject } from "../yaml/document.ts";
import { toSource } from "../yaml/source.ts";
import type { Base, BaseFault, BaseFile, GitFiles, SkipReason, TrustedBranch } from "./trust.ts";

type Targets = { all: Set<string>; byId: Map<string, EntrySettings> };

type BranchInput = Omit<BaseInput, "base"> & { event: string };

/** Null for an entry if one of the branches has the same connection settings in the same file. */
export function skipReasonsByBranches(
  branches: readonly TrustedBranch[],
  input: BranchInput,
): (entry: Entry) => Promise<SkipReason | null> {
  const byBranch = branches.map((branch) => skipReasonsByBranch(branch, input));
  return async (entry) => {
    const reasons: SkipReason[] = [];
    for (const reasonOf of byBranch) {
      const reason = await reasonOf(entry);
      if (reason === null) return null;
      reasons.push(reason);
    }
    return bestReason(reasons) ?? { kind: "untrusted-event", event: input.event };
  };
}

/** A branch that has the destination with other settings is a better reason than one that lacks it. */
function bestReason(reasons: SkipReason[]): SkipReason | null {
  const differs = reasons.find((reason) => reason.kind === "differs-from-branch" && reason.keys.length > 0);
  const unreadable = reasons.find(({ kind }) => kind === "branch-unreadable");
  return differs ?? unreadable ?? reasons[0] ?? null;
}

function skipReasonsByBranch(
  { name: branch, files }: TrustedBranch,
  input: BranchInput,
): (entry: Entry) => Promise<SkipReason | null> {
  const { event } = input;
  const base = openBaseBranch({ ...input, base: files });
  const targets = new Map<BaseVersion, Promise<Targets>>();
  return async (entry) => {
    const { file } = entry.source;
    const version = await base.versionOf(entry);
    if (version.kind === "linked") return { kind: "linked-file", event, file };
    if (version.kind === "missing") return { kind: "file-not-on-branch", event, branch, file };
    if (version.kind === "unreadable")
      return { kind: "branch-unreadable", event, branch, file, fault: version.reason };
    const reading = targets.get(version) ?? targetsOf(version.entries, base);
    targets.set(version, reading);
    const [settings, { all, byId }] = [await connectionSettings(entry, base.ownCertificate), await reading];
    if (settings !== null && all.has(keyOf(settings))) return null;
    const namesake = byId.get(entry.id);
    const keys = settings === null || namesake === undefined ? [] : differingKeys(settings, namesake);
    return { kind: "differs-from-branch", event, branch, keys };
  };
}

async function targetsOf(entries: Entry[], { baseCertificate }: BaseBranch): Promise<Targets> {
  const byId = new Map<string, EntrySettings>();
  for (const entry of entries) {
    const settings = await connectionSettings(entry, baseCertificate);
    if (settings !== null) byId.set(entry.id, settings);
  }
  return { all: new Set([...byId.values()].map(keyOf)), byId };
}

function keyOf(settings: EntrySettings): string {
  return JSON.stringify([...settings]);
}

export type BaseChanges =
  | { kind: "changes"; unchanged: ReadonlySet<Entry>; deleted: string[] }
  | { kind: "unknown"; file: string; fault: BaseFault | { kind: "linked" } };

export type ChangesInput = BaseInput & { patterns: readonly string[]; folder: string };

/** Compares settings, so a moved or reformatted entry is unchanged. An entry with errors is never unchanged. */
export async function changesOf(entries: readonly Entry[], input: ChangesInput): Promise<BaseChanges> {
  const listed: GitFiles = (await input.base.list(input.signal)) ?? new Map();
  const base = openBaseBranch(input, (file) => sameText(file, listed.get(file), input));
  const firstOfEachFile = new Map(entries.map((entry) => [entry.absolute, entry])).values();
  const baseKeys = new Map<string, string | null>();
  const addBaseKeys = async (baseEntries: Entry[]) => {
    for (const entry of baseEntries) baseKeys.set(entry.id, await settingsKey(entry, base.baseCertificate));
  };
  for (const first of firstOfEachFile) {
    const version = await base.versionOf(first);
    const { file } = first.source;
    if (version.kind === "linked") return { kind: "unknown", file, fault: { kind: "linked" } };
    if (version.kind === "unreadable") return { kind: "unknown", file, fault: version.reason };
    if (version.kind === "known") await addBaseKeys(version.entries);
  }
  for (const file of await deletedFiles(entries, [...listed.keys()], input))
    await addBaseKeys(await base.entriesAt(file));
  const unchanged = new Set<Entry>();
  for (const entry of entries) {
    const key = await settingsKey(entry, base.ownCertificate);
    if (key !== null && baseKeys.get(entry.id) === key) unchanged.add(entry);
  }
  const ids = new Set(entries.map(({ id }) => id));
  return { kind: "changes", unchanged, deleted: [...baseKeys.keys()].filter((id) => !ids.has(id)) };
}

/** The text of a file that is the same as in the base commit, without a request. Null if it differs, or may do so. */
async function sameText(
  file: string,
  hash: string | undefined,
  { readText, workspace }: ChangesInput,
): Promise<BaseFile | null> {
  if (hash === undefined) return null;
  const own = await readText(path.join(workspace, file), workspace, fileLimits.destinations);
  return own.kind === "read" && gitHash(own.byteOrderMark + own.text, hash.length) === hash
    ? { kind: "text", text: own.text }
    : null;
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function gitHash(text: string, length: number): string {
  const content = Buffer.from(text);
  const hash = createHash(length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${content.length}\0`).update(content).digest("hex");
}

async function deletedFiles(
  entries: readonly Entry[],
  listed: readonly string[],
  { base, patterns, workspace, folder, signal }: ChangesInput,
): Promise<string[]> {
  const fromFolder = (file: string) => withoutHidden(path.relative(folder, path.resolve(folder, file)));
  const globs = patterns.map((pattern) => fromFolder(withSlashes(pattern)));
  const named = listed.filter((file) => {
    const name = fromFolder(path.join(workspace, file));
    return globs.some((glob) => path.matchesGlob(name, glob));
  });
  const here = new Set(entries.map(({ absolute }) => absolute));
  const deleted: string[] = [];
  for (const file of named) {
    const absolute = path.join(workspace, file);
    if (!here.has(absolute) && (await isMissing(absolute))) deleted.push(file);
  }
  const own = deleted.length === 0 ? null : await base.listOwn(signal);
  return deleted.filter((file) => !own?.has(file));
}

/** Node's stars match no name that begins with a dot. */
function withoutHidden(file: string): string {
  return file.replaceAll(/(?<=^|[\\/{,])\./g, "\ufffd");
}

async function settingsKey(entry: Entry, readFile: ReadNamedFile): Promise<string | null> {
  const settings = await settingsOf(entry, readFile);
  return settings && keyOf(settings);
}

type EntrySettings = ReadonlyMap<string, string>;

type ReadNamedFile = (absolute: string) => Promise<string | null>;

/** With anchors resolved, defaults added, and files replaced by their content. Null if that is not possible. */
async function settingsOf(entry: Entry, readFile: ReadNamedFile): Promise<EntrySettings | null> {
  const { definition, invalidKeys, folder, fileSettings } = entry;
  if (definition === null || invalidKeys.size > 0) return null;
  const files = new Set<string>(pathsWithFormat("file"));
  const settings: [string, string][] = sharedFileKeys.flatMap((key) =>
    fileSettings[key] === undefined ? [] : [[key, textOf(fileSettings[key])]],
  );
  for (const [path, value] of leavesOf(withDefaults(definition, entry.id))) {
    const file = files.has(path) && typeof value === "string" ? certificatePath(value, folder) : null;
    const content = file === null ? textOf(value) : await readFile(file);
    // A checkout on Windows may have other line endings than the repository.
    const text = content?.replaceAll("\r\n", "\n") ?? null;
    if (text === null) return null;
    settings.push([path, text]);
  }
  return new Map(settings.sort(([one], [other]) => orderOf(one) - orderOf(other) || (one < other ? -1 : 1)));
}

/** Entries with equal settings connect to the same server with the same secrets. @internal Exported for the tests. */
export async function connectionSettings(
  entry: Entry,
  readFile: ReadNamedFile,
): Promise<EntrySettings | null> {
  const settings = await settingsOf(entry, readFile);
  return settings && new Map([...settings].filter(([path]) => decidesConnection(path)));
}

/** The keys that differ; only `ssh` where one of the entries has none. @internal Exported for the tests. */
export function differingKeys(one: EntrySettings, other: EntrySettings): string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  const differing = [...keys].filter((key) => one.get(key) !== other.get(key));
  const lacksSsh = one.has("ssh.host") !== other.has("ssh.host");
  return [...new Set(differing.map((key) => (lacksSsh && key.startsWith("ssh.") ? "ssh" : key)))];
}

function withDefaults(definition: DestinationEntry, id: string): Record<string, unknown> {
  const { url, ssl, ssh } = definition;
  const defaults = Object.entries(defaultsIn("")).filter(
    ([key]) => url === undefined || !urlKeys.includes(key),
  );
  const pairs = Object.entries(definition).map(([key, value]) => [
    key,
    isObject(value) ? { ...defaultsIn(key), ...value } : value,
  ]);
  const filled: Record<string, unknown> = Object.fromEntries([...defaults, ["display_name", id], ...pairs]);
  filled.ssl = { ...(isObject(ssl) ? ssl : {}), ...verification(ssl) };
  if (isObject(filled.ssh)) filled.ssh = { ...filled.ssh, host_key: [ssh?.host_key ?? []].flat().toSorted() };
  return filled;
}

function verification(ssl: DestinationEntry["ssl"]): { verify: string; certificate: string | null } {
  if (ssl === undefined || ssl === false) return { verify: "off", certificate: null };
  if (ssl === true) return { verify: "none", certificate: null };
  const { certificate = null } = ssl;
  return { verify: ssl.verify ?? (certificate === null ? "none" : "ca"), certificate };
}

function leavesOf(mapping: Record<string, unknown>, above = ""): [string, unknown][] {
  return Object.entries(mapping).flatMap(([key, value]): [string, unknown][] => {
    const path = `${above}${key}`;
    if (value === undefined) return [];
    if (isObject(value) && Object.keys(value).length > 0) return leavesOf(value, `${path}.`);
    return [[path, value]];
  });
}

function textOf(value: unknown): string {
  if (value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value, sortKeys);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function orderOf(path: string): number {
  return (entryPaths as string[]).indexOf(path);
}

/** An untrusted author can add any number of files; requests for all of them would exceed GitHub's rate limit. */
const maxFiles = 200;

type BaseInput = {
  base: Base;
  readText: typeof readText;
  workspace: string;
  signal: AbortSignal;
};

/** `linked`: a link leads to another file, in the workspace or outside. */
type BaseVersion =
  | { kind: "known"; entries: Entry[] }
  | { kind: "linked" }
  | Exclude<BaseFile, { kind: "text" }>;

/** Reads each file once. A certificate is null if its file can't be read. */
type BaseBranch = {
  entriesAt: (file: string) => Promise<Entry[]>;
  versionOf: (entry: Entry) => Promise<BaseVersion>;
  baseCertificate: ReadNamedFile;
  ownCertificate: ReadNamedFile;
};

/** @internal Exported for the tests. */
export function openBaseBranch(
  { base, readText, workspace, signal }: BaseInput,
  readUnchanged: (file: string) => Promise<BaseFile | null> = async () => null,
): BaseBranch {
  const readEach = readerOf(base, signal, readUnchanged);
  const versions = new Map<string, Promise<BaseVersion>>();
  return {
    entriesAt: async (file) => {
      const baseFile = await readEach(file);
      if (baseFile.kind !== "text") return [];
      return entriesOf(toSource(file, baseFile.text), path.join(workspace, file), workspace).entries;
    },
    versionOf: ({ absolute }) => {
      const reading = versions.get(absolute) ?? readVersion(absolute, workspace, readEach);
      versions.set(absolute, reading);
      return reading;
    },
    baseCertificate: async (absolute) => {
      const place = inRepository(absolute, workspace);
      const read = place === null ? null : await readEach(place);
      return read?.kind === "text" ? read.text : null;
    },
    ownCertificate: async (absolute) => {
      const read = await readText(absolute, workspace, fileLimits.certificate);
      return read.kind === "read" ? read.text : null;
    },
  };
}

async function readVersion(
  absolute: string,
  workspace: string,
  readEach: (path: string) => Promise<BaseFile>,
): Promise<BaseVersion> {
  const file = inRepository(absolute, workspace);
  if (file === null || (await isLinked(absolute, workspace, file))) return { kind: "linked" };
  const base = await readEach(file);
  if (base.kind !== "text") return base;
  return { kind: "known", entries: entriesOf(toSource(file, base.text), absolute, workspace).entries };
}

function readerOf(
  base: Base,
  signal: AbortSignal,
  readUnchanged: (file: string) => Promise<BaseFile | null>,
): (path: string) => Promise<BaseFile> {
  const cache = new Map<string, Promise<BaseFile>>();
  let requests = 0;
  const read = async (file: string): Promise<BaseFile> => {
    const known = await readUnchanged(file);
    if (known !== null) return known;
    if (requests === maxFiles) return { kind: "unreadable", reason: { kind: "too-many" } };
    requests++;
    return base.read(file, signal);
  };
  return (file) => {
    const reading = cache.get(file) ?? read(file);
    cache.set(file, reading);
    return reading;
  };
}

function inRepository(absolute: string, workspace: string): string | null {
  if (!isInside(absolute, workspace)) return null;
  return path.relative(workspace, absolute).split(path.sep).join("/");
}

async function isLinked(absolute: string, workspace: string, file: string): Promise<boolean> {
  try {
    return (await realpath(absolute)) !== path.join(await realpath(workspace), file);
  } catch {
    return true;
  }
}
