// The connecting thread: takes all targets in one message, and posts each outcome as soon as it is known.

import { parentPort } from "node:worker_threads";
import { crashEvidence } from "../crash.ts";
import { attempt, type Run } from "./attempt.ts";
import type { Finished, Posted, Work } from "./connect-all.ts";
import { catchCrashes, contain } from "./contain.ts";
import { createLimiter } from "./limiter.ts";
import { createResolver } from "./stages/resolve.ts";
import type { Target } from "./target.ts";
import { openTunnels } from "./tunnels.ts";
import { unlockKeys } from "./unlock-keys.ts";

/** Connections to one server at once. Its max_connections is 100 by default, and others need them too. */
const perServer = 8;

catchCrashes();
parentPort?.once("message", async (work: Work) => {
  const { targets, timeoutMs, concurrency, retries, rehearse, allowedHosts } = work;
  const tunnels = openTunnels(timeoutMs);
  const servers = createLimiter(perServer);
  const shared = { resolver: createResolver(), tunnels, servers };
  const run: Run = { limitMs: timeoutMs, retries, rehearse, allowedHosts, ...shared };
  const unlocked = unlockKeys(targets, (pem) => post({ kind: "secret", value: pem }));
  const all = createLimiter(concurrency);
  let hasCrashed = false;
  const attempts = targets.map(async (locked, index) => {
    const onOutcome = (outcome: Finished) => {
      hasCrashed ||= outcome.kind === "crashed";
      post({ kind: "outcome", index, outcome });
    };
    // Before its turn: while a key is decrypted, all others go on.
    const ready = await unlocked(locked);
    if (ready.kind !== "target") return onOutcome(ready);
    const release = await all.acquire("all");
    await settled(ready.target, run, onOutcome);
    release();
  });
  await Promise.all(attempts);
  tunnels.close();
  parentPort?.close();
  // What a crashed attempt has left open would keep the thread, and with it the process, from ending.
  if (hasCrashed) process.exit();
});

/** Resolves after the first outcome. A crash is the last word: it replaces what came before, and nothing replaces it. */
function settled(target: Target, run: Run, onOutcome: (outcome: Finished) => void): Promise<void> {
  return new Promise((resolve) => {
    let isCrashed = false;
    contain(
      async () => {
        const outcome = { kind: "attempt", attempt: await attempt(target, run) } as const;
        if (!isCrashed) onOutcome(outcome);
        resolve();
      },
      (error) => {
        isCrashed = true;
        onOutcome({ kind: "crashed", evidence: crashEvidence(error) });
        resolve();
      },
    );
  });
}

function post(posted: Posted): void {
  parentPort?.postMessage(posted);
}
