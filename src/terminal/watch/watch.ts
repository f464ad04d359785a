// `--watch`: validates now, and again whenever a file has been saved, until Ctrl-C.

import { existsSync } from "node:fs";
import { check } from "../../check.ts";
import type { Host } from "../../host.ts";
import { flagName } from "../../option-kinds.ts";
import { noReportWords } from "../../sharding.ts";
import type { CheckCall } from "../arguments.ts";
import { outputReport } from "../check.ts";
import { complain, stopped } from "../print.ts";
import { type FolderEvents, folderEvents } from "./folder-events.ts";
import { lookAround, type Watched } from "./watched-files.ts";

/** Returns the exit status: 0 after Ctrl-C, whatever the last report says. */
export async function runWatch({ options, own }: CheckCall, host: Host): Promise<number> {
  const events = folderEvents();
  let exitStatus = 0;
  const act = async (watched: Watched) => {
    clearScreen();
    const report = await check(options, host);
    if ("kind" in report) complain(noReportWords(report, flagName));
    else {
      const { status, isComplete } = await outputReport(report, options, own, host);
      if (!isComplete) {
        exitStatus = status;
        return false;
      }
    }
    if (!own.quiet) complain([watchingWords(watched)]);
    return true;
  };
  const look = () => lookAround(options.files, host);
  try {
    await actOnSaves({ look, events, act, ended: host.interrupted });
    return exitStatus;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== "watch") throw error;
    return stopped([`${flagName("watch")}: the system can't watch more folders (${code}).`]);
  } finally {
    events.close();
  }
}

/** Also clears what was scrolled away. */
function clearScreen(): void {
  if (process.stdout.isTTY && process.env.TERM !== "dumb") process.stdout.write("\u001b[2J\u001b[3J\u001b[H");
}

function watchingWords({ files }: Watched): string {
  const count = [...files.values()].filter((state) => state !== null).length;
  return `Watching ${count === 1 ? "1 file" : `${count} files`}. Press Ctrl-C to stop.`;
}

type Loop = {
  look: () => Promise<Watched>;
  events: FolderEvents;
  /** Returns false to end the loop. */
  act: (watched: Watched) => Promise<boolean>;
  ended: AbortSignal;
  /** Saving takes several steps: it is over when nothing has happened for this long. */
  idleMs?: number;
  /** An editor may delete or empty a file before it writes it: how long to wait for the file to come back. */
  graceMs?: number;
};

/**
 * Acts now and after each save, until the signal aborts or `act` returns false.
 * @internal
 */
export async function actOnSaves(loop: Loop): Promise<void> {
  const { look, events, act, ended } = loop;
  let watched = await look();
  events.watch(watched.folders);
  while (!ended.aborted && (await act(watched)) && !ended.aborted) watched = await nextChange(watched, loop);
}

/** Waits until something has changed and the change is complete. */
async function nextChange(before: Watched, { look, events, ended, idleMs = 50, graceMs = 500 }: Loop) {
  const lookWhenIdle = async () => {
    while (await events.happened(ended, idleMs));
    const watched = await look();
    events.watch(watched.folders);
    return watched;
  };
  // Before the first event: a file may have been saved before its folder was watched.
  let now = await lookWhenIdle();
  while (!ended.aborted && !isDifferent(now, before)) {
    await events.happened(ended);
    now = await lookWhenIdle();
  }
  const until = performance.now() + graceMs;
  for (let left = graceMs; left > 0 && hasLostFile(now, before); left = until - performance.now()) {
    if (!(await events.happened(ended, left))) break;
    now = await lookWhenIdle();
  }
  return now;
}

function isDifferent({ files }: Watched, before: Watched): boolean {
  return (
    files.size !== before.files.size || [...files].some(([file, state]) => before.files.get(file) !== state)
  );
}

/** Whether a file that had content is missing or empty now. One that nothing names any more may still exist. */
function hasLostFile({ files }: Watched, before: Watched): boolean {
  return [...before.files].some(
    ([file, state]) => state && (files.has(file) ? !files.get(file) : !existsSync(file)),
  );
}
