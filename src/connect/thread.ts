// The connecting thread: takes all targets in one message, and posts each outcome as soon as it is known.

import { parentPort } from "node:worker_threads";
import { crashEvidence } from "../crash.ts";
import { attempt, type Run } from "./attempt.ts";
import type { Finished, Posted, Work } from "./connect-all.ts";
import { catchCrashes, contain } from "./contain.ts";
import { openGate } from "./shared/gate.ts";
import { openNames } from "./shared/names.ts";
import { openTunnels } from "./shared/tunnels.ts";
import type { Target } from "./target.ts";
import { unlockKeys } from "./unlock-keys.ts";

/** One server's max_connections is shared with those who use it; 100 is its default. */
const mostOnOneServer = 8;

catchCrashes();
parentPort?.once("message", async (work: Work) => {
  const { targets, timeoutMs, concurrency, retries, rehearse, allowedHosts } = work;
  const tunnels = openTunnels(timeoutMs);
  const servers = openGate(mostOnOneServer);
  const shared = { names: openNames(), tunnels, servers };
  const run: Run = { limitMs: timeoutMs, retries, rehearse, allowedHosts, ...shared };
  const unlocked = unlockKeys(targets, (pem) => post({ kind: "secret", value: pem }));
  const all = openGate(concurrency);
  let hasCrashed = false;
  const attempts = targets.map(async (locked, index) => {
    const onOutcome = (outcome: Finished) => {
      hasCrashed ||= outcome.kind === "crashed";
      post({ kind: "outcome", index, outcome });
    };
    // Before its turn: while a key is decrypted, all others go on.
    const ready = await unlocked(locked);
    if (ready.kind !== "target") return onOutcome(ready);
    const leave = await all.enter("all");
    await settled(ready.target, run, onOutcome);
    leave();
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
