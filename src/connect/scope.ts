// The time budget of one destination, its stages run within it, and what has to be closed when it is over.

import { setMaxListeners } from "node:events";
import { type Failure, failure, type Hop, isFailure, type StageName } from "./failure.ts";
import type { Stage } from "./record.ts";

/** `signal` aborts when the time is up. `onClose` adds what `close` does, last in first out. */
export type Scope = {
  signal: AbortSignal;
  limitMs: number;
  onClose: (close: () => void) => void;
  close: () => void;
};

/** Starts the clock. */
export function openScope(limitMs: number): Scope {
  const controller = new AbortController();
  // One listener for each destination that waits is not a leak.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => controller.abort(), limitMs);
  const closers: (() => void)[] = [];
  const close = () => {
    clearTimeout(timer);
    for (const closer of closers.splice(0).reverse()) closer();
  };
  return { signal: controller.signal, limitMs, onClose: (closer) => closers.push(closer), close };
}

/** The result of `work`, or of `onTimeout` when the signal aborts first. A later result is discarded. */
export async function within<T, L>(
  signal: AbortSignal,
  work: Promise<T>,
  onTimeout: () => L,
): Promise<T | L> {
  if (signal.aborted) {
    work.catch(() => {});
    return onTimeout();
  }
  let onAbort = () => {};
  const aborted = new Promise<L>((resolve) => {
    onAbort = () => resolve(onTimeout());
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
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
    within(scope.signal, work(), () => failure(name, hop, { kind: "timeout", limit_ms: limitMs }));
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
