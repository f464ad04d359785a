// Which destinations of a pull request mean something else than on the base branch, for `changed-only`.

import path from "node:path";
import type { Entry } from "../entries/entries.ts";
import { isMissing } from "../files.ts";
import { type BaseSetting, openBaseEntries } from "./base-entries.ts";
import type { BaseFault } from "./base-file.ts";
import { settingsOf } from "./target-parts.ts";

/** `deleted`: ids that the base branch has in these files, and that none of them has now. */
export type Changes =
  | { kind: "changes"; unchanged: ReadonlySet<Entry>; deleted: string[] }
  | { kind: "unknown"; file: string; fault: BaseFault | { kind: "linked" } };

/** `patterns` name the files of the run, from the workspace. */
export type ChangesSetting = BaseSetting & { patterns: readonly string[] };

/**
 * Compares by meaning: after anchors, merge keys and defaults, a certificate's file by what is in it. An entry that has
 * moved, to another of these files too, or is written in another way is unchanged. What is not in order is not.
 */
export async function changesOf(entries: readonly Entry[], setting: ChangesSetting): Promise<Changes> {
  const base = openBaseEntries(setting);
  const oneOfEachFile = new Map(entries.map((entry) => [entry.absolute, entry])).values();
  const meanings = new Map<string, string | null>();
  for (const one of oneOfEachFile) {
    const version = await base.versionOf(one);
    const { file } = one.source;
    if (version.kind === "linked") return { kind: "unknown", file, fault: { kind: "linked" } };
    if (version.kind === "unreadable") return { kind: "unknown", file, fault: version.reason };
    for (const entry of version.kind === "known" ? version.entries : [])
      meanings.set(entry.id, await meaningOf(entry, base.baseCertificate));
  }
  for (const file of await deletedFiles(entries, setting)) {
    for (const entry of await base.entriesAt(file))
      meanings.set(entry.id, await meaningOf(entry, base.baseCertificate));
  }
  const unchanged = new Set<Entry>();
  for (const entry of entries) {
    const meaning = await meaningOf(entry, base.ownCertificate);
    if (meaning !== null && meanings.get(entry.id) === meaning) unchanged.add(entry);
  }
  const ids = new Set(entries.map(({ id }) => id));
  return { kind: "changes", unchanged, deleted: [...meanings.keys()].filter((id) => !ids.has(id)) };
}

/** Files of the base branch that the patterns name and the workspace lacks. */
async function deletedFiles(
  entries: readonly Entry[],
  { base, patterns, workspace, signal }: ChangesSetting,
): Promise<string[]> {
  const listed = (await base.list(signal)) ?? [];
  const named = listed.filter((file) =>
    patterns.some((pattern) => path.matchesGlob(file, path.normalize(pattern))),
  );
  const here = new Set(entries.map(({ absolute }) => absolute));
  const deleted: string[] = [];
  for (const file of named) {
    const absolute = path.join(workspace, file);
    if (!here.has(absolute) && (await isMissing(absolute))) deleted.push(file);
  }
  return deleted;
}

/** Everything that an entry says, in one way of writing it; null where it is not in order. */
async function meaningOf(
  entry: Entry,
  readCertificate: (absolute: string) => Promise<string | null>,
): Promise<string | null> {
  const settings = await settingsOf(entry, readCertificate);
  return settings && JSON.stringify([...settings]);
}
