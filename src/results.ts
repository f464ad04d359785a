import type { Destination, StitchAccess } from "./config/destination.ts";
import type { Entry } from "./config/entries.ts";
import { type Problem, privateKeyProblem } from "./config/problem.ts";
import type { VariableLookup } from "./config/read-values.ts";
import { duplicateProblems, resolveEntry } from "./config/resolve.ts";
import type { Secret } from "./config/secrets/forms.ts";
import type { SkipReason } from "./config/trust/trust.ts";
import { readVariable } from "./config/values/variables.ts";
import { keyPlace } from "./config/yaml/source.ts";
import type { ConnectOutcome } from "./connect/connect-all.ts";
import { queryStitch, type StitchResult } from "./connect/stitch.ts";
import { crashEvidence } from "./crash.ts";
import { affectsOutcome, type EntryResult } from "./report/report.ts";
import { raiseProblem } from "./rules/config/config.ts";
import { internalError } from "./rules/internal.ts";
import { isRedundant, judge } from "./rules/judge.ts";
import { type Clock, type Finding, raise } from "./rules/rule.ts";
import { judgeStitch } from "./rules/stitch.ts";
import { endReason, type Run, reportTime } from "./run.ts";

export type ResolvedEntry = {
  entry: Entry;
  destination: Destination | null;
  stitch: StitchAccess | null;
  findings: Finding[];
  secrets: Secret[];
  skip: SkipReason | null;
};

export async function resolveAll(
  entries: Entry[],
  skips: ReadonlyMap<Entry, SkipReason>,
  run: Run,
): Promise<ResolvedEntry[]> {
  const startMs = run.elapsedMs();
  const resolved: ResolvedEntry[] = [];
  // One after the other: `onSecret` must get every secret of an entry before the next entry is read.
  for (const entry of entries) {
    const isTooLate = run.endsWithin(reportTime(entries.length, startMs, run));
    resolved.push(
      isTooLate
        ? { ...unresolved(entry, endReason(run)), findings: entry.problems.map(raiseProblem) }
        : await resolveSafely(entry, skips.get(entry) ?? null, entries, run),
    );
  }
  const duplicates = duplicateProblems(resolved);
  return resolved.map((each) => {
    const problem = duplicates.get(each.entry);
    const findings = problem === undefined ? each.findings : [...each.findings, raiseProblem(problem)];
    return { ...each, findings, skip: each.skip ?? ignoredError({ ...each, findings }, run) };
  });
}

async function resolveSafely(
  entry: Entry,
  skip: SkipReason | null,
  entries: Entry[],
  run: Run,
): Promise<ResolvedEntry> {
  try {
    const { problems, ...resolved } = await resolveEntry(entry, {
      lookup: lookupFor(skip, run),
      readText: run.readText,
      readKey: run.readKey,
      allowedHosts: run.options.allowedHosts,
      onSecret: run.host.onSecret,
      now: run.startedAt,
    });
    const all = [...entry.problems, ...problemsElsewhere(entry, entries), ...problems];
    return { entry, ...resolved, findings: all.map(raiseProblem), skip };
  } catch (error) {
    return { ...unresolved(entry, skip), findings: [crashFinding(entry, crashEvidence(error))] };
  }
}

function unresolved(entry: Entry, skip: SkipReason | null): Omit<ResolvedEntry, "findings"> {
  return { entry, destination: null, stitch: null, secrets: [], skip };
}

/** Where nothing is connected to, no variable is read, except Stitch's token for an entry that only Stitch can reach. */
function lookupFor(skip: SkipReason | null, { options, host }: Run): VariableLookup {
  return (name, [key]) => {
    const variable = readVariable(name, host.environment, options.allowedVariables);
    const isRead = skip === null || (skip.kind === "stitch-only" && key === "stitch");
    return isRead || variable.kind === "not-allowed" ? variable : { kind: "unread" };
  };
}

/** Problems in text that the entry shares with entries outside this run, where they have no finding. */
function problemsElsewhere({ shared, source }: Entry, entries: Entry[]): Problem[] {
  const isInRun = (id: string) => entries.some((other) => other.source === source && other.id === id);
  return shared.filter(({ owner }) => owner !== null && !isInRun(owner)).map(({ problem }) => problem);
}

/** For an entry that can't be connected to although all of its errors are ignored. */
function ignoredError(
  { entry, destination, findings }: Pick<ResolvedEntry, "entry" | "destination" | "findings">,
  run: Run,
): SkipReason | null {
  if (destination !== null || hasErrors(entry, findings, run)) return null;
  const ignored = findings.find(({ severity }) => severity === "error");
  return { kind: "ignored-error", rule: ignored?.rule ?? "" };
}

function hasErrors(entry: Entry, findings: Finding[], { startedAt }: Run): boolean {
  const today = startedAt.toISOString().slice(0, 10);
  return findings.some((finding) => finding.severity === "error" && affectsOutcome(finding, entry, today));
}

export type ConnectableEntry = { entry: Entry; destination: Destination };

export function connectableEntries(resolved: readonly ResolvedEntry[], run: Run): ConnectableEntry[] {
  return resolved.flatMap(({ entry, destination, findings, skip }) =>
    skip === null && destination !== null && !hasErrors(entry, findings, run) ? [{ entry, destination }] : [],
  );
}

/** Entries with errors are included: Stitch has its own settings. */
export async function stitchAnswers(
  resolved: readonly ResolvedEntry[],
  signal: AbortSignal,
): Promise<Map<Entry, StitchResult>> {
  const withStitch = resolved.flatMap(({ entry, stitch, skip }) =>
    stitch === null || (skip !== null && skip.kind !== "stitch-only") ? [] : [{ entry, stitch }],
  );
  const stitchQueries = withStitch.map(({ entry, stitch: { token, id, settings } }) => ({
    token: token.reveal(),
    id,
    settings,
    region: entry.region,
  }));
  const answers = await queryStitch(stitchQueries, signal);
  return new Map(withStitch.map(({ entry }, index) => [entry, answers[index]!]));
}

export function conclude(
  resolved: ResolvedEntry,
  outcome: ConnectOutcome | null,
  answer: StitchResult | null,
  run: Run,
): EntryResult {
  const result = withOutcome(resolved, outcome, run);
  const findings = [...result.findings, ...stitchFindings(resolved, answer, run)];
  return { ...result, findings, stitchAnswer: answer };
}

function withOutcome(
  { entry, destination, findings, skip }: ResolvedEntry,
  outcome: ConnectOutcome | null,
  run: Run,
): Omit<EntryResult, "stitchAnswer"> {
  const result = { entry, destination, findings, skip, attempt: null };
  if (outcome === null || destination === null) return result;
  switch (outcome.kind) {
    case "unfinished":
      return { ...result, skip: endReason(run) };
    case "crashed":
      return { ...result, findings: [...findings, crashFinding(entry, outcome.evidence)] };
    case "invalid-key": {
      const problem = privateKeyProblem(outcome.reason, (keys) =>
        keyPlace(destination.path, destination.viaUrl, keys),
      );
      const all = [...findings, raiseProblem(problem)];
      return {
        ...result,
        findings: all,
        skip: ignoredError({ entry, destination: null, findings: all }, run),
      };
    }
    case "attempt":
      // A bug in a rule affects only this destination.
      try {
        const judged = judge(destination, outcome.attempt, ruleClock(run));
        const independent = findings.filter(({ rule }) => !isRedundant(rule, judged));
        return { ...result, attempt: outcome.attempt, findings: [...independent, ...judged] };
      } catch (error) {
        return { ...result, findings: [...findings, crashFinding(entry, crashEvidence(error))] };
      }
  }
}

function ruleClock({ startedAt, options }: Run): Clock {
  const horizon = new Date(startedAt.getTime() + options.certificateHorizonMs).toISOString();
  return { now: startedAt.toISOString(), horizon };
}

function crashFinding({ path }: Entry, evidence: string): Finding {
  return raise(internalError, { at: { kind: "key", path }, detail: evidence });
}

function stitchFindings(
  { entry, destination, stitch }: ResolvedEntry,
  answer: StitchResult | null,
  { startedAt }: Run,
): Finding[] {
  if (stitch === null || answer === null) return [];
  const { id, displayName, type, region, path, definition } = entry;
  return judgeStitch({
    id,
    displayName,
    type,
    region,
    path,
    viaUrl: definition?.url !== undefined,
    settings: stitch.settings,
    destination,
    answer,
    now: startedAt.toISOString(),
  });
}
