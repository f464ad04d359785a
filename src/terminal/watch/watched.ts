// What a run on files depends on: the files that its patterns name, the certificates that those name, and their folders.

import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { readEntries } from "../../config/entries.ts";
import { findFiles, isInside } from "../../config/files.ts";
import { namedFiles } from "../../config/references.ts";
import { foldersOf } from "./folders-of.ts";

/**
 * `files` are absolute paths, each with what is another after every save; empty where the file is, and null where it is
 * missing. `folders` are where they lie and where others may come to be that the patterns name; some may be missing.
 */
export type Watched = { files: ReadonlyMap<string, string | null>; folders: string[] };

type CommandHost = { folder: string; workspace: string; confined: boolean };

/** Looks at what there is now. */
export async function lookAround(patterns: readonly string[], host: CommandHost): Promise<Watched> {
  const [found, { entries }, below] = await Promise.all([
    findFiles(patterns, host.folder),
    readEntries(patterns, host),
    Promise.all(patterns.map((pattern) => foldersOf(pattern, host.folder))),
  ]);
  const certificates = entries.flatMap((entry) =>
    namedFiles(entry).filter((file) => isInside(file, entry.workspace)),
  );
  const files = new Map<string, string | null>();
  const folders = new Set(below.flat());
  for (const file of [...found.files.map(({ absolute }) => absolute), ...certificates]) {
    files.set(file, await stateOf(file));
    folders.add(path.dirname(file));
    // What is saved may be the file that a link leads to.
    folders.add(path.dirname(await realpath(file).catch(() => file)));
  }
  return { files, folders: [...folders] };
}

/** The time of the last change of any kind: a file that is replaced, or may be read again, is another. */
async function stateOf(file: string): Promise<string | null> {
  const state = await stat(file, { bigint: true }).catch(() => null);
  if (state?.size === 0n) return "";
  return state && [state.ino, state.size, state.mtimeNs, state.ctimeNs].join();
}
