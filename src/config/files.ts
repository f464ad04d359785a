// From patterns to the text of files, and from a file to the files that it names. Nothing is read outside the workspace.

import { constants } from "node:fs";
import { type FileHandle, open, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Unreadable } from "./problem.ts";

/** Bounds in bytes. A certificate bundle of a provider takes some 170 kB for all its regions, one CA 2 kB. */
export const fileLimits = { destinations: 32 * 1024 * 1024, certificate: 64 * 1024 };

/** `file` is relative to `folder` where it lies inside, else as it was named; with forward slashes. */
export type FoundFile = { file: string; absolute: string };
export type ReadFile = { kind: "read"; text: string } | { kind: "unreadable"; reason: Unreadable };

/**
 * The files that the patterns name, each once, in the order of the patterns and by name within one. A pattern that
 * matches nothing is in `unmatched`; a plain path is always found here, and read or not later.
 */
export async function findFiles(
  patterns: readonly string[],
  folder: string,
): Promise<{ files: FoundFile[]; unmatched: string[] }> {
  const files = new Map<string, FoundFile>();
  const unmatched: string[] = [];
  for (const pattern of patterns) {
    const matches = isGlob(pattern) ? await matching(pattern, folder) : [pattern];
    if (matches.length === 0) unmatched.push(pattern);
    for (const match of matches) {
      const absolute = path.resolve(folder, match);
      files.set(absolute, { file: displayPath(match, absolute, folder), absolute });
    }
  }
  return { files: [...files.values()], unmatched };
}

/**
 * Reads a regular file as UTF-8 text, at most `limit` bytes of it, if it lies inside `workspace` once links are
 * followed. Never throws for what is on the disk.
 */
export async function readText(absolute: string, workspace: string, limit: number): Promise<ReadFile> {
  let handle: FileHandle | null = null;
  try {
    const real = await realpath(absolute);
    if (!isInside(real, await realpath(workspace))) return unreadable({ kind: "outside-workspace" });
    // O_NONBLOCK: opening a FIFO that nobody writes to would wait for ever.
    handle = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    const opened = await handle.stat();
    if (opened.isDirectory()) return unreadable({ kind: "directory" });
    if (!opened.isFile()) return unreadable({ kind: "not-a-file" });
    if (opened.size > limit) return unreadable({ kind: "too-large", limit });
    // The path may have been swapped between the look and the open.
    const now = await stat(real);
    if (now.ino !== opened.ino || now.dev !== opened.dev) return unreadable({ kind: "outside-workspace" });
    const buffer = Buffer.alloc(opened.size + 1);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    if (bytesRead > opened.size) return unreadable({ kind: "too-large", limit });
    return decode(buffer.subarray(0, bytesRead));
  } catch (error) {
    return unreadable(systemReason(error));
  } finally {
    await handle?.close();
  }
}

/** The same, which reads each file once: what was judged is what is used, whatever happens to the file meanwhile. */
export function readingOnce(): typeof readText {
  const known = new Map<string, Promise<ReadFile>>();
  return (absolute, workspace, limit) => {
    const key = JSON.stringify([absolute, workspace, limit]);
    const read = known.get(key) ?? readText(absolute, workspace, limit);
    known.set(key, read);
    return read;
  };
}

export function isInside(candidate: string, folder: string): boolean {
  const relative = path.relative(folder, candidate);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function isGlob(pattern: string): boolean {
  return /[*?[{]/.test(pattern);
}

async function matching(pattern: string, workspace: string): Promise<string[]> {
  // Loaded only where a pattern is one.
  const { glob } = await import("tinyglobby");
  const found = await glob(pattern.replaceAll("\\", "/"), {
    cwd: workspace,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**", "**/.git/**"],
  });
  return found.sort();
}

function displayPath(named: string, absolute: string, folder: string): string {
  const shown = isInside(absolute, folder) ? path.relative(folder, absolute) : path.normalize(named);
  return shown === "" ? "." : shown.split(path.sep).join("/");
}

function decode(bytes: Uint8Array): ReadFile {
  try {
    return { kind: "read", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return unreadable({ kind: "not-utf8" });
  }
}

function unreadable(reason: Unreadable): ReadFile {
  return { kind: "unreadable", reason };
}

function systemReason(error: unknown): Unreadable {
  const code = String((error as NodeJS.ErrnoException).code ?? "unknown");
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
  if (code === "EISDIR") return { kind: "directory" };
  return { kind: "system", code };
}
