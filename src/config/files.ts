// From patterns to the texts of files. Nothing outside the workspace is read.

import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  openSync,
  readdir,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { addAbortSignal, type Readable } from "node:stream";
import type { FileSystemAdapter } from "tinyglobby";
import type { Unreadable } from "./problem.ts";

export const defaultFile = "destinations.yml";

/** In bytes. A CA certificate takes 2 kB, and a provider's bundle for all regions about 170 kB. */
export const fileLimits = { destinations: 16 * 1024 * 1024, certificate: 64 * 1024, variables: 1024 * 1024 };

/** `file` is for display: relative to `shownFrom` if it is inside, otherwise as it was named, with forward slashes. */
export type FoundFile = { file: string; absolute: string };
export type ReadFile =
  /** The whole file is `byteOrderMark`, which may be empty, and `text`. */
  | { kind: "read"; byteOrderMark: string; text: string }
  | { kind: "unreadable"; reason: Unreadable; bytes?: Uint8Array };

export const maxMatches = 1_000;

/** `tooMany`: over `maxMatches` files. `tooWild`: matching could take forever. `unsearched`: `signal` aborted first. */
export type FoundFiles = {
  files: FoundFile[];
  unmatched: string[];
  tooMany: string[];
  tooWild: string[];
  unsearched: string[];
};

/** Each file once, also if links lead to it, in the order of the patterns, then by name. A plain path is always in `files`. */
export async function findFiles(
  patterns: readonly string[],
  folder: string,
  { shownFrom = folder, signal }: { shownFrom?: string | undefined; signal?: AbortSignal | undefined } = {},
): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>();
  const problems: Omit<FoundFiles, "files"> = { unmatched: [], tooMany: [], tooWild: [], unsearched: [] };
  for (const pattern of patterns) {
    // A file's name may contain brackets.
    const isPattern = isGlob(pattern) && !existsSync(path.resolve(folder, pattern));
    if (isPattern && isTooWild(pattern)) {
      problems.tooWild.push(pattern);
      continue;
    }
    const matches = isPattern ? await matchingFiles(pattern, folder, signal) : [pattern];
    if (matches === null || matches.length > maxMatches) {
      (matches === null ? problems.unsearched : problems.tooMany).push(pattern);
      continue;
    }
    if (matches.length === 0) problems.unmatched.push(pattern);
    for (const match of matches) {
      const absolute = path.resolve(folder, match);
      const real = realPath(absolute);
      // The file itself rather than a link to it: a trusted branch's version of a link is not read.
      if (!files.has(real) || real === absolute)
        files.set(real, { file: displayPath(match, absolute, shownFrom), absolute });
    }
  }
  return { files: [...files.values()], ...problems };
}

function realPath(absolute: string): string {
  try {
    return realpathSync.native(absolute);
  } catch {
    return absolute;
  }
}

export function withNearest(
  patterns: readonly string[],
  folder: string,
  workspace: string,
): readonly string[] {
  if (patterns.length !== 1 || patterns[0] !== defaultFile) return patterns;
  const nearest = foldersUpTo(workspace, folder)
    .map((at) => [defaultFile, "destinations.yaml"].map((name) => path.join(at, name)).filter(existsSync))
    .find((files) => files.length > 0);
  return nearest?.map((file) => path.relative(folder, file)) ?? patterns;
}

/** The nearest first. */
export function foldersUpTo(workspace: string, folder: string): string[] {
  if (!isInside(folder, workspace)) return [];
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersUpTo(workspace, above)];
}

/** Never throws or blocks. Follows links. Synchronous: starting Node's file threads takes longer than reading a small file. */
export async function readText(absolute: string, workspace: string, limit: number): Promise<ReadFile> {
  let file: number | null = null;
  try {
    const folder = realpathSync.native(workspace);
    // Before any access: it must not be revealed whether a file outside exists, and on Windows \\host\share logs in.
    if (!isInside(absolute, workspace) && !isInside(absolute, folder)) return outsideWorkspace;
    const real = realpathSync.native(absolute);
    if (!isInside(real, folder)) return outsideWorkspace;
    // O_NONBLOCK: opening a FIFO without a writer would block forever.
    file = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    // A folder in the path may have been replaced by a link before the file was opened.
    if (!liesInside(file, real, folder)) return outsideWorkspace;
    const opened = fstatSync(file);
    if (opened.isDirectory()) return unreadable({ kind: "directory" });
    if (!opened.isFile()) return unreadable({ kind: "not-a-file" });
    if (opened.size > limit) return unreadable({ kind: "too-large", limit });
    const bytes = readAtMost(file, limit + 1);
    return decodeText(bytes, limit);
  } catch (error) {
    const reason = systemReason(error);
    // A pipe, such as that of a shell's `<(…)`, has no real path.
    return unreadable(reason.kind === "missing" && existsSync(absolute) ? { kind: "not-a-file" } : reason);
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Reads each file once, so that the text that was checked is the text that is used. */
export function cachedTextReader(): typeof readText {
  const cache = new Map<string, Promise<ReadFile>>();
  return (absolute, workspace, limit) => {
    const key = JSON.stringify([absolute, workspace, limit]);
    const read = cache.get(key) ?? readText(absolute, workspace, limit);
    cache.set(key, read);
    return read;
  };
}

export async function isMissing(absolute: string): Promise<boolean> {
  try {
    statSync(absolute);
    return false;
  } catch (error) {
    return systemReason(error).kind === "missing";
  }
}

export function isInside(candidate: string, folder: string, paths: path.PlatformPath = path): boolean {
  const relative = paths.relative(folder, candidate);
  return relative !== ".." && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative);
}

/** Relative to `folder` if inside, otherwise as named, with forward slashes. @internal Tests use Windows' paths anywhere. */
export function displayPath(
  named: string,
  absolute: string,
  folder: string,
  paths: path.PlatformPath = path,
): string {
  const isWithin = isInside(absolute, folder, paths);
  const displayed = isWithin ? paths.relative(folder, absolute) : paths.normalize(named);
  return displayed === "" ? "." : displayed.split(paths.sep).join("/");
}

const outsideWorkspace = unreadable({ kind: "outside-workspace" });

/** Uses the path of the open file where the system provides it, otherwise checks that the path still leads to the same file. */
function liesInside(file: number, real: string, folder: string): boolean {
  const actual = linkTarget(`/proc/self/fd/${file}`);
  if (actual !== null) return isInside(actual, folder);
  const again = realpathSync.native(real);
  const [now, opened] = [statSync(again), fstatSync(file)];
  return isInside(again, folder) && now.ino === opened.ino && now.dev === opened.dev;
}

function linkTarget(file: string): string | null {
  try {
    return readlinkSync(file);
  } catch {
    return null;
  }
}

function readAtMost(file: number, max: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < max) {
    const part = Buffer.alloc(Math.min(max - length, 65_536));
    const bytesRead = readSync(file, part, 0, part.length, length);
    if (bytesRead === 0) break;
    parts.push(part.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(parts);
}

/** Null if `ended` aborts first. Stops reading above the limit. */
export async function readStream(
  input: Readable,
  limit: number,
  ended: AbortSignal,
): Promise<ReadFile | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of addAbortSignal(ended, input)) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) break;
    }
  } catch (error) {
    return ended.aborted ? null : unreadable(systemReason(error));
  }
  return decodeText(Buffer.concat(chunks), limit);
}

/** A NUL is valid in UTF-8, but not in a text file. */
export function decodeText(bytes: Uint8Array, limit: number): ReadFile {
  if (bytes.length > limit) return unreadable({ kind: "too-large", limit });
  const notText: ReadFile = { kind: "unreadable", reason: { kind: "not-utf8" }, bytes };
  if (bytes.includes(0)) return notText;
  try {
    const whole = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const byteOrderMark = whole.startsWith("\ufeff") ? "\ufeff" : "";
    return { kind: "read", byteOrderMark, text: whole.slice(byteOrderMark.length) };
  } catch {
    return notText;
  }
}

function unreadable(reason: Unreadable): ReadFile {
  return { kind: "unreadable", reason };
}

function systemReason(error: unknown): Unreadable {
  const code = String((error as NodeJS.ErrnoException).code ?? "unknown");
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
  if (code === "EISDIR") return { kind: "directory" };
  if (code === "ENXIO" || code === "ENODEV") return { kind: "not-a-file" };
  return { kind: "system", code };
}

export function isGlob(pattern: string): boolean {
  return /[*?[{]/.test(pattern);
}

/** The folders before the first one with a wildcard, or a path without any. */
export function beforeGlob(pattern: string): string {
  const parts = withSlashes(pattern).split("/");
  const first = parts.findIndex(isGlob);
  return (first === -1 ? parts : parts.slice(0, first)).join("/") || (pattern.startsWith("/") ? "/" : ".");
}

/** Patterns become regular expressions, in which each star in a name and each ** multiplies the ways to fail. */
export function isTooWild(pattern: string): boolean {
  const stars = (part: string) => part.split(/\*+/).length - 1;
  return (
    pattern.length > 1_000 ||
    /[()]/.test(pattern) ||
    pattern.split("**").length > 4 ||
    pattern.split(/[\\/]/).some((part) => stars(part) > 3)
  );
}

/** Sorted; relative to `folder` unless the pattern is absolute. Null if `signal` aborted first: the tree may be huge. */
async function matchingFiles(
  pattern: string,
  folder: string,
  signal?: AbortSignal,
): Promise<string[] | null> {
  const search = globPaths(withSlashes(pattern), folder, { onlyFiles: true, ...(signal ? { signal } : {}) });
  if (signal === undefined) return (await search).sort();
  const aborted = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener("abort", () => resolve(null), { once: true });
  });
  const matches = await Promise.race([search.catch(() => null), aborted]);
  return matches?.sort() ?? null;
}

/** A backslash separates folders, as on Windows; it never escapes a character. */
export function withSlashes(pattern: string): string {
  return pattern.replaceAll("\\", "/");
}

/** Matches links to files, but does not follow those to folders, which may form a circle. */
export async function globPaths(
  pattern: string,
  cwd: string,
  only: { onlyFiles?: boolean; onlyDirectories?: boolean; signal?: AbortSignal },
): Promise<string[]> {
  // Keeps the library out of runs without a pattern.
  const { glob } = await import("tinyglobby");
  return glob(pattern, {
    cwd,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: {
      readdir: (at: string, options: { withFileTypes: true }, done: (...result: unknown[]) => void) =>
        readdir(at, options, (error, entries) =>
          done(
            error,
            entries?.map((entry) => fileBehind(at, entry)),
          ),
        ),
    } as FileSystemAdapter,
    ignore: ["**/node_modules/**", "**/.git/**"],
    ...only,
  });
}

function fileBehind(folder: string, entry: Dirent): Dirent {
  return entry.isSymbolicLink() && isFile(path.join(folder, entry.name))
    ? Object.assign(entry, { isFile: () => true, isSymbolicLink: () => false })
    : entry;
}

/** False for a broken link: editors mark open files with them. */
function isFile(at: string): boolean {
  try {
    return statSync(at).isFile();
  } catch {
    return false;
  }
}
