// The part of a check that goes on the wire: from the destinations that may be dialled to what was found there.

import type { Candidate, Surroundings } from "./check.ts";
import type { SkipReason } from "./config/trust.ts";
import type { Outcome } from "./connect/connect-all.ts";
import type { Attempt } from "./connect/record.ts";
import type { Options } from "./options.ts";
import { counts } from "./report/report.ts";
import { internalError } from "./rules/catalogue/internal.ts";
import { type Clock, isToldBetter, judge } from "./rules/judge.ts";
import { raise } from "./rules/rule.ts";

/** Dials what may be dialled and adds what was found. */
export async function dialAll(
  candidates: Candidate[],
  options: Options,
  around: Surroundings,
  now: Date,
  ended: AbortSignal,
): Promise<void> {
  const ready = candidates.filter((candidate) => isReady(candidate, now));
  if (ready.length === 0) return;
  // Loaded only here: a run that dials nothing needs neither `pg` nor `ssh2`.
  const [{ connectAll }, { toTarget }] = await Promise.all([
    import("./connect/connect-all.ts"),
    import("./connect/target.ts"),
  ]);
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

function isReady(candidate: Candidate, now: Date): boolean {
  const { entry, destination, findings, skip } = candidate;
  if (skip !== null) return false;
  const today = now.toISOString().slice(0, 10);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.some((finding) => counts(finding, entry, today))) return false;
  if (destination !== null) return true;
  // All its errors are accepted, and what they are about is still missing.
  candidate.skip = { kind: "ignored-error", rule: errors[0]?.rule ?? "" };
  return false;
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

/** Why a run that has ended did not come to a destination. */
export function unfinished({ deadlineMs }: Options, { interrupted }: Surroundings): SkipReason {
  return interrupted.aborted ? { kind: "interrupted" } : { kind: "deadline", ms: deadlineMs };
}
