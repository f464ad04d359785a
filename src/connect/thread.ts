// The thread that talks to servers: takes all targets in one message and posts each attempt as soon as it is over.

import { parentPort } from "node:worker_threads";
import { attempt, type Run } from "./attempt.ts";
import type { Work } from "./connect-all.ts";
import { openGate } from "./gate.ts";
import { openTunnels } from "./tunnels.ts";

/** One server's max_connections is shared with those who use it; 100 is its default. */
const mostOnOneServer = 8;

parentPort?.once("message", async ({ targets, timeoutMs, concurrency }: Work) => {
  const tunnels = openTunnels(timeoutMs);
  const run: Run = { limitMs: timeoutMs, tunnels, servers: openGate(mostOnOneServer) };
  const all = openGate(concurrency);
  const attempts = targets.map(async (target, index) => {
    const leave = await all.enter("all");
    parentPort?.postMessage({ index, attempt: await attempt(target, run) });
    leave();
  });
  await Promise.all(attempts);
  tunnels.close();
  parentPort?.close();
});
