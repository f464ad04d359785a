import { parentPort } from "node:worker_threads";
import { crashEvidence } from "../crash.ts";
import { attempt, type SharedState } from "./chain.ts";
import type { AttemptOutcome, Target, ThreadMessage, Work } from "./connect-all.ts";
import { createLimiter } from "./limiter.ts";
import { createResolver } from "./stages/tcp.ts";
import { catchCrashes, contain } from "./threads.ts";
import { openTunnels } from "./tunnels.ts";
import { unlockKeys } from "./unlock-keys.ts";

/** Connections to one server at the same time. By default max_connections is 100. */
const perServer = 8;

catchCrashes();
parentPort?.once("message", async (work: Work) => {
  const { targets, timeoutMs, concurrency, retries, rehearse, allowedHosts } = work;
  const tunnels = openTunnels(timeoutMs);
  const shared: SharedState = {
    limitMs: timeoutMs,
    retries,
    rehearse,
    allowedHosts,
    resolver: createResolver(),
    tunnels,
    servers: createLimiter(perServer),
  };
  const unlocked = unlockKeys(targets, (pem) => post({ kind: "secret", value: pem }));
  const attemptLimiter = createLimiter(concurrency);
  let hasCrashed = false;
  const attempts = targets.map(async (locked, index) => {
    const onOutcome = (outcome: AttemptOutcome) => {
      hasCrashed ||= outcome.kind === "crashed";
      post({ kind: "outcome", index, outcome });
    };
    // Before the limiter, so that others run while a key is decrypted.
    const ready = await unlocked(locked);
    if (ready.kind !== "target") return onOutcome(ready);
    const release = await attemptLimiter.acquire("all");
    await runAttempt(ready.target, shared, onOutcome);
    release();
  });
  await Promise.all(attempts);
  tunnels.close();
  parentPort?.close();
  // Sockets and timers that a crashed attempt left open would keep the process from ending.
  if (hasCrashed) process.exit();
});

/** Resolves after the first outcome. A later crash replaces it, and nothing replaces a crash. */
function runAttempt(
  target: Target,
  shared: SharedState,
  onOutcome: (outcome: AttemptOutcome) => void,
): Promise<void> {
  return new Promise((resolve) => {
    let isCrashed = false;
    contain(
      async () => {
        const outcome = { kind: "attempt", attempt: await attempt(target, shared) } as const;
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

function post(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}
