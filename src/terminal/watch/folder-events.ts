// Events in folders. Folders are watched rather than files, because editors replace a file by renaming another.

import { type FSWatcher, statSync, watch } from "node:fs";
import path from "node:path";

export type FolderEvents = {
  /** Watches these folders and no others; instead of a missing folder, its nearest parent. */
  watch: (folders: readonly string[]) => void;
  /** Resolves to true once there was an event since the last call; to false after `ms`, or when the signal aborts. */
  happened: (ended: AbortSignal, ms?: number) => Promise<boolean>;
  close: () => void;
};

/** Both `watch` and `happened` throw the system's error when it can't watch more folders. */
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
      // On Windows the watcher of a deleted folder fails. The next look finds a parent to watch.
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

/** The folder or its nearest existing parent, with a key that changes if the folder is deleted and created again. */
function existing(folder: string): [string, string] {
  const state = statSync(folder, { throwIfNoEntry: false });
  const above = path.dirname(folder);
  if (state?.isDirectory() || above === folder) return [`${folder}:${state?.ino}`, folder];
  return existing(above);
}
