// Reads the destinations files within the run's time: a little text here, much of it in a thread that can be stopped.

import { statSync } from "node:fs";
import {
  findEntryFiles,
  gatherEntries,
  type ReadEntries,
  type ReadingHost,
  readEntriesOf,
  unreadEntries,
} from "./config/entry-files.ts";
import type { FoundFile } from "./config/files.ts";
import type { Unreadable } from "./config/problem.ts";
import { startThread } from "./connect/threads.ts";

/** What the thread gets: it posts the entries of each file, in this order. */
export type FilesToRead = { files: FoundFile[]; host: ReadingHost };

/** In bytes. Parsing this much takes well under a second, whatever it is. */
const mostHere = 256 * 1024;

/** Of a run. The report of so many destinations takes seconds to make. */
const mostEntries = 50_000;

/** When to give up, and why: that is asked for when it happens. */
export type Limit = { signal: AbortSignal; reason: () => Unreadable };

/** The entries of all files that the patterns name. A file that was not read in time has a problem that says so. */
export async function readInTime(
  patterns: readonly string[],
  { folder, workspace, confined, root, ...texts }: ReadingHost,
  { signal, reason }: Limit,
): Promise<ReadEntries> {
  const found = await findEntryFiles(patterns, { folder, workspace, confined, root }, signal);
  const work: FilesToRead = {
    files: found.files,
    host: { folder, workspace, confined, root, ...pickTexts(texts) },
  };
  const read = sizeOf(found.files) > mostHere ? await readInThread(work, signal) : await readHere(work);
  const missing = found.files.slice(read.length).map(({ file }) => {
    const isFull = read.reduce((sum, { entries }) => sum + entries.length, 0) > mostEntries;
    return unreadEntries(file, isFull ? { kind: "too-many-entries", limit: mostEntries } : reason());
  });
  const unsearched = found.unsearched.map((pattern) => unreadEntries(pattern, reason()));
  return gatherEntries(found, [...unsearched, ...read, ...missing]);
}

/** Of a whole host no more than can go to a thread. */
function pickTexts({ standardInput, texts }: Pick<ReadingHost, "standardInput" | "texts">) {
  return {
    ...(standardInput === undefined ? {} : { standardInput }),
    ...(texts === undefined ? {} : { texts }),
  };
}

function sizeOf(files: FoundFile[]): number {
  return files.reduce((sum, { absolute }) => sum + fileSize(absolute), 0);
}

/** In bytes; 0 for what is not a file, or can't be looked at: reading it says why. */
function fileSize(absolute: string): number {
  try {
    const about = statSync(absolute);
    return about.isFile() ? about.size : 0;
  } catch {
    return 0;
  }
}

async function readHere({ files, host }: FilesToRead): Promise<ReadEntries[]> {
  const read: ReadEntries[] = [];
  for (const file of files) read.push(await readEntriesOf(file, host));
  return read;
}

/** The entries of each file that was read until there are too many of them, or `signal` aborts. */
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
      if (read.length === work.files.length || count > mostEntries) finish();
    });
    thread.on("error", reject);
    signal.addEventListener("abort", finish, { once: true });
    thread.postMessage(work);
  });
}
