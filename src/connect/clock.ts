// Runs the stages of a connection against the clock, and writes down how each went.

import { type Failure, failure, type Hop, isFailure, type StageName } from "./failure.ts";
import type { Stage } from "./record.ts";
import { type Scope, within } from "./scope.ts";

/** Runs one stage. When the scope's time is up first that is its failure. */
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

/** The same, and the stage's record is filled in. */
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
