// Every target at once, in a thread of its own: a library that never returns can stop that thread and not the run.

import { Worker } from "node:worker_threads";
import type { Attempt } from "./record.ts";
import type { Target } from "./target.ts";

export type Work = { targets: Target[]; timeoutMs: number; concurrency: number };

/** `unfinished`: the deadline came first. `crashed`: the thread ended with an error that nobody caught. */
export type Outcome =
  | { kind: "attempt"; attempt: Attempt }
  | { kind: "unfinished" }
  | { kind: "crashed"; message: string };

/**
 * Attempts every target, `concurrency` of them at a time, and gives an outcome for each, in their order. What is not
 * finished after `deadlineMs` is given up; what was known of the others is not lost with it.
 */
export function connectAll(
  work: Work,
  deadlineMs: number,
  onFinished: (index: number) => void,
): Promise<Outcome[]> {
  const outcomes = work.targets.map((): Outcome => ({ kind: "unfinished" }));
  if (outcomes.length === 0) return Promise.resolve(outcomes);
  return new Promise((resolve) => {
    // An empty environment: PGPASSWORD, PGOPTIONS, NODE_TLS_REJECT_UNAUTHORIZED and their like are not there.
    const worker = new Worker(threadFile(), { env: {}, execArgv: [], stdout: false, stderr: false });
    const deadline = setTimeout(() => worker.terminate(), deadlineMs);
    worker.on("message", ({ index, attempt }: { index: number; attempt: Attempt }) => {
      outcomes[index] = { kind: "attempt", attempt };
      onFinished(index);
    });
    worker.on("error", (error) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      for (const [index, outcome] of outcomes.entries()) {
        if (outcome.kind === "unfinished") outcomes[index] = { kind: "crashed", message };
      }
    });
    worker.on("exit", () => {
      clearTimeout(deadline);
      resolve(outcomes);
    });
    worker.postMessage(work);
  });
}

/** The source as it stands, or its bundle beside this file's. */
function threadFile(): URL {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new URL(`./thread.${extension}`, import.meta.url);
}
