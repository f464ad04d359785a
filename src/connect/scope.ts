// The time budget of one destination, its stages run within it, and what has to be closed when it is over.

import { type Failure, failure, type Hop, isFailure, type StageName } from "./failure.ts";
import type { Stage } from "./record.ts";

export type Scope = {
  limitMs: number;
  /**
   * The result of `work`, or of `onTimeout` when the time is up first. A later result is discarded, also where something
   * blocked the thread, so that no timer could run in between.
   */
  within: <T, L>(work: Promise<T>, onTimeout: () => L) => Promise<T | L>;
  /** Adds what `close` does, last in first out. */
  onClose: (close: () => void) => void;
  close: () => void;
};

/** Starts the clock. */
export function openScope(limitMs: number): Scope {
  const end = performance.now() + limitMs;
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  const closers: (() => void)[] = [];
  return {
    limitMs,
    within: async (work, onTimeout) => {
      const isLate = () => performance.now() > end;
      const finished = work.then((value) => (isLate() ? onTimeout() : value));
      return Promise.race([finished, timeout.then(onTimeout)]);
    },
    onClose: (closer) => closers.push(closer),
    close: () => {
      clearTimeout(timer);
      for (const closer of closers.splice(0).reverse()) closer();
    },
  };
}

/** Runs one stage. When the scope's time is up first, that is its failure. */
export type RunStage = <T>(
  name: StageName,
  hop: Hop,
  work: () => Promise<T | Failure>,
) => Promise<T | Failure>;

/** `limitMs` is the destination's whole time, which a message names; the scope may have less left of it. */
export function timed(scope: Scope, limitMs: number): RunStage {
  return (name, hop, work) =>
    scope.within(work(), () => failure(name, hop, { kind: "timeout", limit_ms: limitMs }));
}

/** The same, and the stage's status and duration are written to its record. */
export function recorded(stages: Stage[], scope: Scope, limitMs: number): RunStage {
  const run = timed(scope, limitMs);
  return async (name, hop, work) => {
    const start = performance.now();
    const value = await run(name, hop, work);
    const record = stages.find((stage) => stage.name === name)!;
    record.ms = Math.round((performance.now() - start) * 10) / 10;
    record.status = isFailure(value) ? "failed" : "ok";
    return value;
  };
}
