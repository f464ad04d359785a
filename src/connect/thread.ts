// The thread that talks to servers: takes all targets in one message and posts each outcome as soon as it is known.

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
  const shared = { names: openNames(), tunnels, servers };
  const run: Run = { limitMs: timeoutMs, retries, rehearse, allowedHosts, ...shared };
  const all = openGate(concurrency);
  const attempts = targets.map(async (target, index) => {
    const leave = await all.enter("all");
    post(index, await outcomeOf(target, run));
    leave();
  });
  await Promise.all(attempts);
  tunnels.close();
  parentPort?.close();
});

/** What an attempt throws is a bug of ours; it is this destination's trouble and nobody else's. */
async function outcomeOf(target: Target, run: Run): Promise<Posted["outcome"]> {
  try {
    return { kind: "attempt", attempt: await attempt(target, run) };
  } catch (error) {
    return {
      kind: "crashed",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

function post(index: number, outcome: Posted["outcome"]): void {
  const posted: Posted = { index, outcome };
  parentPort?.postMessage(posted);
}
