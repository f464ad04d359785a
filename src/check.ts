// The use case: from files to a report. Both faces, the Action and the terminal, are views of this.

import { duplicateProblems } from "./config/duplicates.ts";
import { type Entry, readEntries } from "./config/entries.ts";
import type { Problem } from "./config/problem.ts";
import type { Lookup } from "./config/reading.ts";
import { type Resolved, resolveEntry } from "./config/resolve-entry.ts";
import { type RunEvent, type SkipReason, whyNotDialled } from "./config/trust.ts";
import { redact } from "./config/values/redact.ts";
import { readVariable } from "./config/values/variables.ts";
import { locate } from "./config/yaml/source.ts";
import type { Outcome } from "./connect/connect-all.ts";
import type { Options } from "./options.ts";
import type { Report } from "./report/report.generated.ts";
import { assemble, type Checked, counts, type FileFinding } from "./report/report.ts";
import { configRules } from "./rules/config.ts";
import { internalError } from "./rules/internal.ts";
import { judge } from "./rules/judge.ts";
import { type Finding, type Rule, raise } from "./rules/rule.ts";

/** The world around a run, so that a test can have its own. */
export type Surroundings = {
  /** Paths and patterns start here. Under `confined` a destinations file outside it is refused. */
  workspace: string;
  confined: boolean;
  environment: Readonly<Record<string, string | undefined>>;
  event: RunEvent;
  now: () => Date;
  /** Aborts when somebody wants the run to end: what is known by then is reported. */
  interrupted: AbortSignal;
  /** Called with every secret before anything else happens with it. */
  onSecret: (value: string) => void;
  /** Called when a destination has been dialled. */
  onProgress: (done: number, total: number) => void;
};

/** Ids that `only` names and no file has. */
export type UnknownIds = { kind: "unknown-ids"; unknown: string[]; known: string[] };

type Candidate = Checked & { secrets: Resolved["secrets"] };

/** Runs the whole check. Never throws for what a file, a network or a server does. */
export async function check(options: Options, around: Surroundings): Promise<Report | UnknownIds> {
  const startedAt = around.now();
  const start = performance.now();
  const { entries, problems } = await readEntries(options.files, around);
  const unknown = options.only.filter((id) => !entries.some((entry) => entry.id === id));
  if (unknown.length > 0) return { kind: "unknown-ids", unknown, known: entries.map(({ id }) => id) };

  const chosen = options.only.length === 0 ? entries : entries.filter(({ id }) => options.only.includes(id));
  const candidates = await resolveAll(chosen, options, around, startedAt);
  const complete = await dialAll(candidates, options, around, startedAt);

  const fileFindings = problems.map(
    ({ problem, ...place }): FileFinding => ({ finding: raiseProblem(problem), ...place }),
  );
  const noFile = entries.length === 0 && problems.some(({ problem }) => problem.rule === "config/unreadable");
  const run = {
    startedAt,
    durationMs: performance.now() - start,
    event: around.event.name,
    mode: options.mode,
    complete: complete && !noFile,
  };
  return assemble(run, fileFindings, candidates);
}

async function resolveAll(
  entries: Entry[],
  options: Options,
  around: Surroundings,
  now: Date,
): Promise<Candidate[]> {
  const skipAll = options.mode === "validate" ? ({ kind: "validate" } as const) : whyNotDialled(around.event);
  const candidates: Candidate[] = [];
  for (const entry of entries) {
    const stitchOnly = entry.definition?.access === "stitch-only" ? ({ kind: "stitch-only" } as const) : null;
    const skip: SkipReason | null = skipAll ?? stitchOnly ?? sharedError(entry);
    const { destination, problems, secrets } = await resolveEntry(entry, lookupFor(skip, around), now);
    for (const secret of secrets) around.onSecret(secret.reveal());
    const own = [...entry.problems, ...sharedWithout(entry, entries), ...problems];
    const findings = own.map(raiseProblem);
    candidates.push({ entry, destination, attempt: null, findings, skip, secrets });
  }
  const repeated = duplicateProblems(candidates);
  for (const { entry, findings } of candidates) {
    const problem = repeated.get(entry);
    if (problem !== undefined) findings.push(raiseProblem(problem));
  }
  return candidates;
}

/** What is wrong in text that the entry shares stands in the findings of the file, or of the entry that has the text. */
function sharedError({ shared, source, root }: Entry): SkipReason | null {
  const problem = shared[0]?.problem;
  if (problem === undefined) return null;
  const { file, line } = locate(source, root, problem.at);
  return { kind: "shared-error", rule: problem.rule, file, line };
}

/** The problems that nobody tells, where the entry that has the text is not among those of this run. */
function sharedWithout({ shared, source }: Entry, entries: Entry[]): Problem[] {
  const isHere = (id: string) => entries.some((other) => other.source === source && other.id === id);
  return shared.filter(({ owner }) => owner !== null && !isHere(owner)).map(({ problem }) => problem);
}

/** Where nothing is dialled no value is read; whether a name may be read at all is judged all the same. */
function lookupFor(skip: SkipReason | null, { environment }: Surroundings): Lookup {
  return (name) => {
    const variable = readVariable(name, environment);
    return skip === null || variable.kind === "not-allowed" ? variable : { kind: "unread" };
  };
}

/** Dials what may be dialled and adds what was found; false where some of it was not reached. */
async function dialAll(
  candidates: Candidate[],
  options: Options,
  around: Surroundings,
  now: Date,
): Promise<boolean> {
  const ready = candidates.filter((candidate) => isReady(candidate, now));
  if (ready.length === 0) return true;
  // Loaded only here: a run that dials nothing needs neither `pg` nor `ssh2`.
  const [{ connectAll }, { toTarget }] = await Promise.all([
    import("./connect/connect-all.ts"),
    import("./connect/target.ts"),
  ]);
  const targets = ready.map(({ destination }) => toTarget(destination!));
  let done = 0;
  const { timeoutMs, concurrency, deadlineMs, retries, rehearse } = options;
  const ended = AbortSignal.any([around.interrupted, AbortSignal.timeout(deadlineMs)]);
  const work = { targets, timeoutMs, concurrency, retries, rehearse };
  const outcomes = await connectAll(work, ended, () => around.onProgress(++done, ready.length));
  const horizon = new Date(now.getTime() + options.certificateHorizonMs).toISOString();
  const clock = { now: now.toISOString(), horizon };
  const unfinished: SkipReason = around.interrupted.aborted
    ? { kind: "interrupted" }
    : { kind: "deadline", ms: deadlineMs };
  for (const [index, candidate] of ready.entries())
    addOutcome(candidate, outcomes[index]!, clock, unfinished);
  return outcomes.every(({ kind }) => kind === "attempt");
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

function addOutcome(
  candidate: Candidate,
  outcome: Outcome,
  clock: { now: string; horizon: string },
  unfinished: SkipReason,
): void {
  const destination = candidate.destination!;
  if (outcome.kind === "unfinished") {
    candidate.skip = unfinished;
  } else if (outcome.kind === "crashed") {
    const detail = redact(outcome.message, candidate.secrets, []);
    candidate.findings.push(raise(internalError, { destination, detail }));
  } else {
    const isPublic = [destination.host, destination.username, destination.database];
    candidate.attempt = redact(outcome.attempt, candidate.secrets, isPublic);
    candidate.findings.push(...judge(destination, candidate.attempt, clock));
  }
}

function raiseProblem(problem: Problem): Finding {
  return raise(configRules[problem.rule] as Rule<Problem>, problem);
}
