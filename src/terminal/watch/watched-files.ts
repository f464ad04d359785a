// The files that a run depends on: those that its patterns name, the certificates that these name, and their folders.

import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { readEntries } from "../../config/entry-files.ts";
import { findFiles, globbed, isGlob, isInside, isTooWild, withSlashes } from "../../config/files.ts";
import { namedFiles } from "../../config/read-values.ts";
import type { CommandHost } from "../../host.ts";

/**
 * `files` are absolute paths with a state that changes at every save: "" for an empty file, null for a missing one.
 * `folders` hold these files, or may hold files that the patterns name. Some may be missing.
 */
export type Watched = { files: ReadonlyMap<string, string | null>; folders: string[] };

/** The current state of all files. */
export async function lookAround(
  patterns: readonly string[],
  host: Pick<CommandHost, "folder" | "workspace" | "confined">,
): Promise<Watched> {
  const [found, { entries }, searched] = await Promise.all([
    findFiles(patterns, host.folder),
    readEntries(patterns, host),
    Promise.all(patterns.map((pattern) => foldersOf(pattern, host.folder))),
  ]);
  const certificates = entries.flatMap((entry) =>
    namedFiles(entry).filter((file) => isInside(file, entry.workspace)),
  );
  const files = new Map<string, string | null>();
  const folders = new Set(searched.flat());
  for (const file of [...found.files.map(({ absolute }) => absolute), ...certificates]) {
    files.set(file, await stateOf(file));
    folders.add(path.dirname(file));
    // The target of a symbolic link is what is saved.
    folders.add(path.dirname(await realpath(file).catch(() => file)));
  }
  return { files, folders: [...folders] };
}

/** Changes when a file is written, replaced, or becomes readable. */
async function stateOf(file: string): Promise<string | null> {
  const state = await stat(file, { bigint: true }).catch(() => null);
  if (state?.size === 0n) return "";
  return state && [state.ino, state.size, state.mtimeNs, state.ctimeNs].join();
}

/** The folders, as absolute paths, in which a new file may match the pattern. */
async function foldersOf(pattern: string, folder: string): Promise<string[]> {
  if (!isGlob(pattern)) return [path.dirname(path.resolve(folder, pattern))];
  if (isTooWild(pattern)) return [];
  const parents = withSlashes(pattern).split("/").slice(0, -1);
  const firstGlob = parents.findIndex(isGlob);
  const fixed = firstGlob === -1 ? parents : parents.slice(0, firstGlob);
  const start = path.resolve(folder, fixed.join("/") || (pattern.startsWith("/") ? "/" : "."));
  const globs = firstGlob === -1 ? [] : parents.slice(firstGlob);
  // Braces around a slash can't be split, so every folder below may match.
  const steps = globs.some((step) => step.split("{").length !== step.split("}").length) ? ["**"] : globs;
  const matches = await Promise.all(
    steps.map((_, index) => globbed(steps.slice(0, index + 1).join("/"), start, { onlyDirectories: true })),
  );
  return [start, ...matches.flat().map((match) => path.resolve(start, match))];
}
