import { existsSync, type FSWatcher, statSync, watch } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { check } from "../check.ts";
import { findEntryFiles, readEntries } from "../config/entry-files.ts";
import {
  beforeGlob,
  defaultFile,
  foldersUpTo,
  globPaths,
  isGlob,
  isInside,
  isTooWild,
  withSlashes,
} from "../config/files.ts";
import { namedFiles } from "../config/read-values.ts";
import type { CommandHost, Host } from "../host.ts";
import { flagName } from "../option-kinds.ts";
import { noReportWords } from "../sharding.ts";
import { counted } from "../text/phrases.ts";
import type { CheckCall } from "./arguments.ts";
import { outputReport } from "./check.ts";
import { fail, printNotes } from "./print.ts";

/** Returns the exit status: 0 after Ctrl-C. */
export async function runWatch({ options, terminal }: CheckCall, host: Host): Promise<number> {
  const events = folderEvents();
  let exitStatus = 0;
  const act = async (watched: WatchedFiles) => {
    clearScreen();
    const report = await check(options, host);
    if ("kind" in report) printNotes(noReportWords(report, flagName));
    else {
      const { status, isComplete } = await outputReport(report, options, terminal, host);
      if (!isComplete) {
        exitStatus = status;
        return false;
      }
    }
    if (!terminal.quiet) printNotes([watchingWords(watched)]);
    return true;
  };
  const look = () => findWatchedFiles(options.files, host);
  try {
    await actOnSaves({ look, events, act, ended: host.interrupted });
    return exitStatus;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== "watch") throw error;
    return fail([`${flagName("watch")}: the system can't watch more folders (${code}).`]);
  } finally {
    events.close();
  }
}

function clearScreen(): void {
  if (process.stdout.isTTY && process.env.TERM !== "dumb") process.stdout.write("\u001b[2J\u001b[3J\u001b[H");
}

function watchingWords({ files }: WatchedFiles): string {
  const count = [...files.values()].filter((state) => state !== null).length;
  return `Watching ${counted(count, "file")}. Press Ctrl-C to stop.`;
}

type Loop = {
  look: () => Promise<WatchedFiles>;
  events: FolderEvents;
  act: (watched: WatchedFiles) => Promise<boolean>;
  ended: AbortSignal;
  /** Saving takes several steps: it is complete when nothing has happened for this long. */
  idleMs?: number;
  /** How long to wait for a file that an editor has deleted or emptied before writing it. */
  graceMs?: number;
};

/** Ends when the signal aborts or `act` returns false. @internal */
export async function actOnSaves(loop: Loop): Promise<void> {
  const { look, events, act, ended } = loop;
  let watched = await look();
  events.watch(watched.folders);
  while (!ended.aborted && (await act(watched)) && !ended.aborted) watched = await nextChange(watched, loop);
}

async function nextChange(previous: WatchedFiles, { look, events, ended, idleMs = 50, graceMs = 500 }: Loop) {
  const lookWhenIdle = async () => {
    while (await events.happened(ended, idleMs));
    const watched = await look();
    events.watch(watched.folders);
    return watched;
  };
  // A file may have been saved before its folder was watched.
  let now = await lookWhenIdle();
  while (!ended.aborted && !isDifferent(now, previous)) {
    await events.happened(ended);
    now = await lookWhenIdle();
  }
  const until = performance.now() + graceMs;
  for (let left = graceMs; left > 0 && hasLostFile(now, previous); left = until - performance.now()) {
    if (!(await events.happened(ended, left))) break;
    now = await lookWhenIdle();
  }
  return now;
}

function isDifferent({ files }: WatchedFiles, previous: WatchedFiles): boolean {
  return (
    files.size !== previous.files.size ||
    [...files].some(([file, state]) => previous.files.get(file) !== state)
  );
}

/** A file that the patterns no longer match may still exist. */
function hasLostFile({ files }: WatchedFiles, previous: WatchedFiles): boolean {
  return [...previous.files].some(
    ([file, state]) => state && (files.has(file) ? !files.get(file) : !existsSync(file)),
  );
}

type FolderEvents = {
  /** Watches the nearest existing parent of a missing folder. */
  watch: (folders: readonly string[]) => void;
  /** Resolves to true after an event since the last call, and to false after `ms` or when the signal aborts. */
  happened: (ended: AbortSignal, ms?: number) => Promise<boolean>;
  close: () => void;
};

/** Folders, because editors replace a file by renaming another. Throws the system's error at its limit of watches. @internal */
export function folderEvents(): FolderEvents {
  const watchers = new Map<string, FSWatcher>();
  let hasHappened = false;
  let failure: Error | null = null;
  let wake = () => {};
  const onEvent = () => {
    hasHappened = true;
    wake();
  };
  const onError = (error: Error) => {
    failure = error;
    wake();
  };
  return {
    watch: (folders) => {
      const watchable = new Map(folders.map((folder) => existing(folder)));
      for (const [key, watcher] of watchers) {
        if (watchable.has(key)) continue;
        watcher.close();
        watchers.delete(key);
      }
      for (const [key, folder] of watchable) {
        if (!watchers.has(key)) watchers.set(key, watch(folder, onEvent).on("error", onError));
      }
    },
    happened: async (ended, ms) => {
      if (!hasHappened && failure === null && !ended.aborted) {
        let timer: NodeJS.Timeout | undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
          ended.addEventListener("abort", wake);
          if (ms !== undefined) timer = setTimeout(wake, ms);
        });
        ended.removeEventListener("abort", wake);
        clearTimeout(timer);
      }
      // On Windows the watcher of a deleted folder fails. The next call watches a parent.
      if (failure !== null && (failure as NodeJS.ErrnoException).code !== "EPERM") throw failure;
      const was = hasHappened || failure !== null;
      [hasHappened, failure] = [false, null];
      return was;
    },
    close: () => {
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** The key changes if the folder is deleted and created again. */
function existing(folder: string): [string, string] {
  const state = statSync(folder, { throwIfNoEntry: false });
  const above = path.dirname(folder);
  if (state?.isDirectory() || above === folder) return [`${folder}:${state?.ino}`, folder];
  return existing(above);
}

/** A file's state changes at every save: "" if it is empty, null if missing. New files in `folders` may match. @internal */
export type WatchedFiles = { files: ReadonlyMap<string, string | null>; folders: string[] };

/** @internal */
export async function findWatchedFiles(
  patterns: readonly string[],
  host: Pick<CommandHost, "folder" | "workspace" | "confined">,
): Promise<WatchedFiles> {
  const [matched, { entries }, searched] = await Promise.all([
    findEntryFiles(patterns, host),
    readEntries(patterns, host),
    Promise.all(patterns.map((pattern) => foldersOf(pattern, host.folder))),
  ]);
  const certificates = entries.flatMap((entry) =>
    namedFiles(entry).filter((file) => isInside(file, entry.workspace)),
  );
  const files = new Map<string, string | null>();
  // The default file may be in any of these.
  const above = patterns.includes(defaultFile) ? foldersUpTo(host.workspace, host.folder) : [];
  const folders = new Set([...searched.flat(), ...above]);
  for (const file of [...matched.files.map(({ absolute }) => absolute), ...certificates]) {
    files.set(file, await stateOf(file));
    folders.add(path.dirname(file));
    // Editors save the target of a symbolic link.
    folders.add(path.dirname(await realpath(file).catch(() => file)));
  }
  return { files, folders: [...folders] };
}

async function stateOf(file: string): Promise<string | null> {
  const state = await stat(file, { bigint: true }).catch(() => null);
  if (state?.size === 0n) return "";
  return state && [state.ino, state.size, state.mtimeNs, state.ctimeNs].join();
}

async function foldersOf(pattern: string, folder: string): Promise<string[]> {
  if (!isGlob(pattern)) return [path.dirname(path.resolve(folder, pattern))];
  if (isTooWild(pattern)) return [];
  const start = path.resolve(folder, beforeGlob(pattern));
  const parents = withSlashes(pattern).split("/").slice(0, -1);
  const firstGlob = parents.findIndex(isGlob);
  const globs = firstGlob === -1 ? [] : parents.slice(firstGlob);
  // Braces around a slash can't be split, so every folder below may match.
  const steps = globs.some((step) => step.split("{").length !== step.split("}").length) ? ["**"] : globs;
  const matches = await Promise.all(
    steps.map((_, index) => globPaths(steps.slice(0, index + 1).join("/"), start, { onlyDirectories: true })),
  );
  return [start, ...matches.flat().map((match) => path.resolve(start, match))];
}
