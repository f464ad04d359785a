// The part of a check that goes on the wire: from the destinations that may be dialled to what was found there. Loaded
// only by a run that dials: another one needs no rule about servers.

import type { SkipReason } from "./config/trust.ts";
import { connectAll, type Outcome } from "./connect/connect-all.ts";
import type { Attempt } from "./connect/record.ts";
import { toTarget } from "./connect/target.ts";
import type { Options } from "./options.ts";
import { type Candidate, unfinished } from "./ready.ts";
import { internalError } from "./rules/catalogue/internal.ts";
import { type Clock, isToldBetter, judge } from "./rules/judge.ts";
import { raise } from "./rules/rule.ts";
import type { Surroundings } from "./surroundings.ts";

/** Dials the destinations that are ready and adds what was found. */
export async function dialAll(
  ready: Candidate[],
  options: Options,
  around: Surroundings,
  now: Date,
  ended: AbortSignal,
): Promise<void> {
  const targets = ready.map(({ destination }) => toTarget(destination!));
  let done = 0;
  const { timeoutMs, concurrency, retries, rehearse, allowedHosts } = options;
  const work = { targets, timeoutMs, concurrency, retries, rehearse, allowedHosts };
  const outcomes = await connectAll(work, ended, () => around.onProgress(++done, ready.length));
  const horizon = new Date(now.getTime() + options.certificateHorizonMs).toISOString();
  const clock = { now: now.toISOString(), horizon };
  for (const [index, candidate] of ready.entries())
    addOutcome(candidate, outcomes[index]!, clock, unfinished(options, around));
}

function addOutcome(candidate: Candidate, outcome: Outcome, clock: Clock, early: SkipReason): void {
  if (outcome.kind === "unfinished") candidate.skip = early;
  else if (outcome.kind === "crashed") addCrash(candidate, outcome.message);
  else judgeOutcome(candidate, outcome.attempt, clock);
}

/** A rule that throws is a bug of ours, and this destination's trouble alone. */
function judgeOutcome(candidate: Candidate, attempt: Attempt, clock: Clock): void {
  try {
    const judged = judge(candidate.destination!, attempt, clock);
    const kept = candidate.findings.filter(({ rule }) => !isToldBetter(rule, judged));
    candidate.findings = [...kept, ...judged];
    candidate.attempt = attempt;
  } catch (error) {
    addCrash(candidate, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function addCrash({ destination, findings }: Candidate, detail: string): void {
  findings.push(raise(internalError, { destination: destination!, detail }));
}
