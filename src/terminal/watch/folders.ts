// Events of folders. A folder is watched rather than its files, because editors replace a file by renaming another.

import { type FSWatcher, statSync, watch } from "node:fs";
import path from "node:path";

export type FolderEvents = {
  /** Watches these folders and no others; of one that is missing the nearest above it. */
  watch: (folders: readonly string[]) => void;
  /** True as soon as something has happened since the last call; false after `ms`, or when the signal aborts. */
  happened: (ended: AbortSignal, ms?: number) => Promise<boolean>;
  close: () => void;
};

/** Throws what the system says where it watches no more folders. */
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
      const wanted = new Map(folders.map((folder) => existing(folder)));
      for (const [key, watcher] of watchers) {
        if (wanted.has(key)) continue;
        watcher.close();
        watchers.delete(key);
      }
      for (const [key, folder] of wanted) {
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
      // On Windows the watcher of a folder that is deleted fails; the next look finds another.
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

/** The folder, or the nearest above that exists. One that was deleted and made anew has another key. */
function existing(folder: string): [string, string] {
  const state = statSync(folder, { throwIfNoEntry: false });
  const above = path.dirname(folder);
  if (state?.isDirectory() || above === folder) return [`${folder}:${state?.ino}`, folder];
  return existing(above);
}
