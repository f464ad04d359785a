// Whose trouble an error is that nothing caught.

import { AsyncLocalStorage } from "node:async_hooks";

type OnCrash = (error: unknown) => void;

/** Of everything that an attempt, or a tunnel that several share, has started: sockets, timers, promises. */
const owners = new AsyncLocalStorage<OnCrash>();

/**
 * What a library throws out of a handler of its own has no caller. It goes to the owner of the context in which it was
 * thrown; without one it ends the thread.
 */
export function catchCrashes(): void {
  process.on("uncaughtException", (error) => {
    const onCrash = owners.getStore();
    if (onCrash === undefined) throw error;
    onCrash(error);
  });
}

/** Runs `work` so that `onCrash` gets what it throws, rejects with, or leaves uncaught at any later time. */
export function contain(work: () => Promise<void>, onCrash: OnCrash): void {
  owners.run(onCrash, () => work().catch(onCrash));
}

/** A context of its own for what several owners share: each of them gets what is left uncaught there. */
export function sharedContext(): { join: () => void; run: <T>(work: () => T) => T } {
  const sharers = new Set<OnCrash>();
  const onCrash = (error: unknown) => {
    for (const sharer of sharers) sharer(error);
  };
  return {
    join: () => {
      const sharer = owners.getStore();
      if (sharer !== undefined) sharers.add(sharer);
    },
    run: (work) => owners.run(onCrash, work),
  };
}
