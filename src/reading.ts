// Reads the destinations files before the run ends: small files directly, large ones in a thread that can be stopped.

import { statSync } from "node:fs";
import {
  findEntryFiles,
  gatherEntries,
  type ReadEntries,
  type ReadingHost,
  readEachFile,
  unreadEntries,
} from "./config/entry-files.ts";
import type { FoundFile } from "./config/files.ts";
import type { Unreadable } from "./config/problem.ts";
import { startThread } from "./connect/threads.ts";

export type FilesToRead = { files: FoundFile[]; host: ReadingHost };

/** In bytes, of all files. Parsing this much takes well under a second. */
const mainThreadLimit = 256 * 1024;

/** In all files. A report of this many destinations takes seconds to write. */
const maxEntries = 50_000;

/** The entries of all files that the patterns match. A file that was not read before `signal` aborted has a problem. */
export async function readInTime(
  patterns: readonly string[],
  { folder, workspace, confined, root, standardInput, texts }: ReadingHost,
  signal: AbortSignal,
  endReason: () => Unreadable,
): Promise<ReadEntries> {
  // Without the rest of a host, which can't be posted to a thread.
  const host: ReadingHost = { folder, workspace, confined, root, standardInput, texts };
  const foundFiles = await findEntryFiles(patterns, host, signal);
  const isLarge = sizeOf(foundFiles.files) > mainThreadLimit;
  const files = isLarge
    ? await readInThread({ files: foundFiles.files, host }, signal)
    : await readEachFile(foundFiles.files, host);
  const missing = foundFiles.files.slice(files.length).map(({ file }) => {
    const isFull = files.reduce((sum, { entries }) => sum + entries.length, 0) > maxEntries;
    return unreadEntries(file, isFull ? { kind: "too-many-entries", limit: maxEntries } : endReason());
  });
  const unsearched = foundFiles.unsearched.map((pattern) => unreadEntries(pattern, endReason()));
  return gatherEntries(foundFiles, [...unsearched, ...files, ...missing]);
}

function sizeOf(files: FoundFile[]): number {
  return files.reduce((sum, { absolute }) => sum + fileSize(absolute), 0);
}

/** In bytes; 0 for anything but a readable file, since reading it reports the problem. */
function fileSize(absolute: string): number {
  try {
    const about = statSync(absolute);
    return about.isFile() ? about.size : 0;
  } catch {
    return 0;
  }
}

function readInThread(work: FilesToRead, signal: AbortSignal): Promise<ReadEntries[]> {
  const read: ReadEntries[] = [];
  if (signal.aborted) return Promise.resolve(read);
  return new Promise((resolve, reject) => {
    const thread = startThread("reading-thread");
    const finish = () => {
      thread.removeAllListeners();
      thread.terminate();
      resolve(read);
    };
    let count = 0;
    thread.on("message", (entries: ReadEntries) => {
      read.push(entries);
      count += entries.entries.length;
      if (read.length === work.files.length || count > maxEntries) finish();
    });
    thread.on("error", reject);
    signal.addEventListener("abort", finish, { once: true });
    thread.postMessage(work);
  });
}
