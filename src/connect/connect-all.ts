// Every target at once, in a thread of its own: a library that never returns can stop that thread and not the run.

import type { PrivateKeyReason } from "../config/problem.ts";
import type { AllowedHosts } from "../config/trust/allow-lists.ts";
import { crashEvidence } from "../crash.ts";
import type { Attempt } from "./record.ts";
import type { Target } from "./target.ts";
import { startThread } from "./threads.ts";

export type Work = {
  targets: Target[];
  timeoutMs: number;
  concurrency: number;
  retries: number;
  rehearse: boolean;
  allowedHosts: AllowedHosts | null;
};

/** `invalid-key`: its passphrase does not decrypt the SSH key. `crashed`: an error that nobody caught. */
export type Finished =
  | { kind: "attempt"; attempt: Attempt }
  | { kind: "invalid-key"; reason: PrivateKeyReason }
  | { kind: "crashed"; evidence: string };

/** `unfinished`: the run was ended first. */
export type Outcome = Finished | { kind: "unfinished" };

/** What the thread sends back. A decrypted key is a secret that nobody else has heard of. */
export type Posted =
  | { kind: "outcome"; index: number; outcome: Finished }
  | { kind: "secret"; value: string };

/**
 * Attempts every target, `concurrency` of them at a time, and gives an outcome for each, in their order. What is not
 * finished when `signal` aborts is given up; what was known of the others is not lost with it.
 */
export function connectAll(
  work: Work,
  signal: AbortSignal,
  { onFinished, onSecret }: { onFinished: (count: number) => void; onSecret: (value: string) => void },
  thread: URL | "thread" = "thread",
): Promise<Outcome[]> {
  const outcomes = work.targets.map((): Outcome => ({ kind: "unfinished" }));
  if (outcomes.length === 0 || signal.aborted) return Promise.resolve(outcomes);
  return new Promise((resolve) => {
    const worker = startThread(thread);
    const finished = new Set<number>();
    // Nobody waits for the thread's own end: a lookup of a name that is under way can't be stopped, and takes a while.
    const finish = () => {
      signal.removeEventListener("abort", stop);
      worker.removeAllListeners("message");
      resolve(outcomes);
    };
    const stop = () => {
      worker.terminate();
      finish();
    };
    const fail = (evidence: string) => {
      for (const [index, outcome] of outcomes.entries())
        if (outcome.kind === "unfinished") outcomes[index] = { kind: "crashed", evidence };
      finish();
    };
    signal.addEventListener("abort", stop, { once: true });
    worker.on("message", (posted: Posted) => {
      if (posted.kind === "secret") return onSecret(posted.value);
      const { index, outcome } = posted;
      outcomes[index] = outcome;
      finished.add(index);
      if (finished.size === outcomes.length) finish();
      onFinished(finished.size);
    });
    worker.on("error", (error) => fail(crashEvidence(error)));
    worker.on("exit", (code) => fail(`the connecting thread ended with status ${code}`));
    worker.postMessage(work);
  });
}
