// Does something now, and again whenever a file has been saved.

import { existsSync } from "node:fs";
import type { FolderEvents } from "./folders.ts";
import type { Watched } from "./watched.ts";

type Watch = {
  look: () => Promise<Watched>;
  events: FolderEvents;
  /** What is done; false where it is not to be done again. */
  act: (watched: Watched) => Promise<boolean>;
  ended: AbortSignal;
  /** Saving takes several steps: this long after the last one it is over. */
  idleMs?: number;
  /** An editor may delete or empty a file before it writes it anew: this long it may be away. */
  graceMs?: number;
};

/** Until the signal aborts, or `act` has enough. */
export async function watch(given: Watch): Promise<void> {
  const { look, events, act, ended } = given;
  let watched = await look();
  events.watch(watched.folders);
  while (!ended.aborted && (await act(watched)) && !ended.aborted) watched = await changed(watched, given);
}

/** What there is when it has changed and come to rest. */
async function changed(before: Watched, { look, events, ended, idleMs = 50, graceMs = 500 }: Watch) {
  const lookAtRest = async () => {
    while (await events.happened(ended, idleMs));
    const watched = await look();
    events.watch(watched.folders);
    return watched;
  };
  // At first without an event: something may have been saved before its folder was watched.
  let now = await lookAtRest();
  while (!ended.aborted && !isOther(now, before)) {
    await events.happened(ended);
    now = await lookAtRest();
  }
  const until = performance.now() + graceMs;
  for (let left = graceMs; left > 0 && isAway(now, before); left = until - performance.now()) {
    if (!(await events.happened(ended, left))) break;
    now = await lookAtRest();
  }
  return now;
}

function isOther({ files }: Watched, before: Watched): boolean {
  return (
    files.size !== before.files.size || [...files].some(([file, state]) => before.files.get(file) !== state)
  );
}

/** Whether a file that was there is gone or empty. One that nothing names any more may be there all the same. */
function isAway({ files }: Watched, before: Watched): boolean {
  return [...before.files].some(
    ([file, state]) => state && (files.has(file) ? !files.get(file) : !existsSync(file)),
  );
}
