// The thread that talks to servers: takes all targets in one message and posts each outcome as soon as it is known.

import { AsyncLocalStorage } from "node:async_hooks";
import { parentPort } from "node:worker_threads";
import { attempt, type Run } from "./attempt.ts";
import type { Posted, Work } from "./connect-all.ts";
import { openGate } from "./shared/gate.ts";
import { openNames } from "./shared/names.ts";
import { openTunnels } from "./shared/tunnels.ts";
import type { Target } from "./target.ts";

/** One server's max_connections is shared with those who use it; 100 is its default. */
const mostOnOneServer = 8;

parentPort?.once("message", async (work: Work) => {
  const { targets, timeoutMs, concurrency, retries, rehearse, allowedHosts } = work;
  const tunnels = openTunnels(timeoutMs);
  const servers = openGate(mostOnOneServer);
  const crashes = catchCrashes();
  const shared = { names: openNames(), tunnels, servers };
  const run: Run = { limitMs: timeoutMs, retries, rehearse, allowedHosts, ...shared };
  const all = openGate(concurrency);
  const attempts = targets.map(async (target, index) => {
    const leave = await all.enter("all");
    post(index, await outcomeOf(target, run, crashes));
    leave();
  });
  await Promise.all(attempts);
  tunnels.close();
  parentPort?.close();
});

type Crash = (error: unknown) => void;

/**
 * What a library throws out of a handler of its own has no caller. It came out of what one attempt had started, and
 * that one's `Crash` is told; anything else is the end of the thread.
 */
function catchCrashes(): AsyncLocalStorage<Crash> {
  const crashes = new AsyncLocalStorage<Crash>();
  process.on("uncaughtException", (error) => {
    const crash = crashes.getStore();
    if (crash === undefined) throw error;
    crash(error);
  });
  return crashes;
}

/** What an attempt throws is a bug of ours; it is this destination's trouble and nobody else's. */
function outcomeOf(target: Target, run: Run, crashes: AsyncLocalStorage<Crash>): Promise<Posted["outcome"]> {
  return new Promise((settle) => {
    const crash: Crash = (error) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      settle({ kind: "crashed", message });
    };
    crashes.run(crash, () =>
      attempt(target, run).then((made) => settle({ kind: "attempt", attempt: made }), crash),
    );
  });
}

function post(index: number, outcome: Posted["outcome"]): void {
  const posted: Posted = { index, outcome };
  parentPort?.postMessage(posted);
}
