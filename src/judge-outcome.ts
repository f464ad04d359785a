// What a check finds in the outcome of dialling a destination.

import type { Outcome } from "./connect/connect-all.ts";
import type { Attempt } from "./connect/record.ts";
import type { Candidate } from "./ready.ts";
import { internalError } from "./rules/catalogue/internal.ts";
import { type Clock, isToldBetter, judge } from "./rules/judge.ts";
import { raise } from "./rules/rule.ts";

/** Adds it to the candidate's findings. */
export function judgeOutcome(
  candidate: Candidate,
  outcome: Exclude<Outcome, { kind: "unfinished" }>,
  clock: Clock,
): void {
  if (outcome.kind === "crashed") addCrash(candidate, outcome.message);
  else judgeAttempt(candidate, outcome.attempt, clock);
}

/** A rule that throws is a bug of ours, and this destination's trouble alone. */
function judgeAttempt(candidate: Candidate, attempt: Attempt, clock: Clock): void {
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
