// The part of a check that goes on the wire: from the destinations that may be dialled to what was found there.

import { connectAll } from "./connect/connect-all.ts";
import { toTarget } from "./connect/target.ts";
import type { Host } from "./host.ts";
import { judgeOutcome } from "./judge-outcome.ts";
import type { Options } from "./options.ts";
import { type Candidate, unfinished } from "./ready.ts";

/** Dials the destinations that are ready, and has begun to when it returns; adds what was found. */
export async function dialAll(
  ready: Candidate[],
  options: Options,
  host: Host,
  now: Date,
  ended: AbortSignal,
): Promise<void> {
  const targets = ready.map(({ destination }) => toTarget(destination!));
  let done = 0;
  const { timeoutMs, concurrency, retries, rehearse, allowedHosts } = options;
  const work = { targets, timeoutMs, concurrency, retries, rehearse, allowedHosts };
  const outcomes = await connectAll(work, ended, () => host.onProgress(++done, ready.length));
  const horizon = new Date(now.getTime() + options.certificateHorizonMs).toISOString();
  const clock = { now: now.toISOString(), horizon };
  for (const [index, candidate] of ready.entries()) {
    const outcome = outcomes[index]!;
    if (outcome.kind === "unfinished") candidate.skip = unfinished(options, host);
    else judgeOutcome(candidate, outcome, clock);
  }
}
