// The use case: from files to a report. Both faces, the Action and the terminal, are views of it.

import { chosenEntries, type UnknownIds } from "./config/chosen.ts";
import type { Destination } from "./config/destination.ts";
import type { Entry, FileProblem } from "./config/entries.ts";
import { readingOnce } from "./config/files.ts";
import { type Problem, privateKeyProblem } from "./config/problem.ts";
import type { VariableLookup } from "./config/read-values.ts";
import { publicValues } from "./config/references.ts";
import { duplicateProblems, resolveEntry } from "./config/resolve.ts";
import { type Secret, secret } from "./config/secrets/forms.ts";
import { redactor } from "./config/secrets/redact.ts";
import { divide } from "./config/shards.ts";
import type { StitchAccess } from "./config/stitch.ts";
import { type BaseChanges, changesOf, skipReasonsByBranches } from "./config/trust/compare.ts";
import { eventSkipReason, type SkipReason } from "./config/trust/trust.ts";
import { readingKeysOnce } from "./config/values/keys/private-key.ts";
import { readVariable } from "./config/values/variables.ts";
import { keyPlace, locate } from "./config/yaml/source.ts";
import { type ConnectOutcome, connectAll, toTarget } from "./connect/connect-all.ts";
import { crashEvidence } from "./crash.ts";
import type { Host } from "./host.ts";
import type { Options } from "./options.ts";
import { type Limit, readInTime } from "./reading.ts";
import type { Report } from "./report/report.generated.ts";
import { buildReport, type Checked, counts, isUnfinished } from "./report/report.ts";
import { withoutSecrets } from "./report/without-secrets.ts";
import { raiseProblem } from "./rules/config/config.ts";
import { internalError } from "./rules/internal.ts";
import { isToldBetter, judge } from "./rules/judge.ts";
import { type Clock, type Finding, raise } from "./rules/rule.ts";
import { stitchAnswers, stitchFindings } from "./witness.ts";

/** Runs the whole check. Nothing that a file, a network or a server does makes it reject. */
export async function check(options: Options, host: Host): Promise<Report | UnknownIds> {
  const run = startRun(options, host);
  const {
    entries,
    problems,
    files,
    sha256,
    secrets: written,
  } = await readInTime(options.files, host, limitOf(run));
  const choice = chosenEntries(options.only, entries, problems);
  if (choice.kind === "unknown-ids") return choice;
  const { entries: chosen } = choice;
  const changes = await changesToBase(entries, run);
  const skips = await skipReasons(chosen, changes, run);
  const resolved = await resolveAll(chosen, skips, run);
  const share = shareOf(resolved, options);
  const [{ outcomes, keys }, answers] = await Promise.all([
    connect(share, run),
    stitchAnswers(share, run.ended),
  ]);
  const results = share.map((each): Checked => {
    const stitchAnswer = answers.get(each.entry) ?? null;
    const checked = conclude(each, outcomes.get(each.entry) ?? null, run);
    const findings = [...checked.findings, ...stitchFindings(each, stitchAnswer, run.startedAt)];
    return { ...checked, findings, stitchAnswer };
  });
  const report = buildReport(run.startedAt, problems.map(toFileFinding), results, {
    name: options.name,
    durationMs: (process.uptime() - run.startedAtUptime) * 1_000,
    event: host.event.name,
    mode: options.mode === "validate" ? "validate" : "check",
    failOn: options.failOn,
    shard: shardOf(options, host, { total: resolved.length, files: filesOf(entries), files_sha256: sha256 }),
    files,
    skip: run.skip,
    changes,
    complete: isComplete(results, problems),
  });
  // A server may repeat what another one was sent: no destination's part has a secret of any other.
  const own = resolved.flatMap((each) => each.secrets);
  const secrets = [...host.secrets, ...own, ...keys, ...written.map(secret)];
  return withoutSecrets(report, redactor(secrets, new Set(entries.flatMap(publicValues))));
}

/** What every step has: the options, the host, the day, and a signal that aborts at the deadline or an interruption. */
type Run = {
  options: Options;
  host: Host;
  startedAt: Date;
  /** In seconds; unlike the clock it never jumps. */
  startedAtUptime: number;
  ended: AbortSignal;
  /** The same, for work that does not let timers run: whether the deadline has passed, or somebody has interrupted. */
  isOver: () => boolean;
  /** Reads each file once. */
  readText: ReturnType<typeof readingOnce>;
  readKey: ReturnType<typeof readingKeysOnce>;
  /** Why this run connects to nothing at all, or null. */
  skip: SkipReason | null;
  /** Set where only destinations that a trusted branch has too may be connected to. */
  onlyTrusted: boolean;
};

function startRun(options: Options, host: Host): Run {
  const skip = options.mode === "validate" ? ({ kind: "validate" } as const) : eventSkipReason(host.event);
  const onlyTrusted = skip?.kind === "untrusted-event" && host.trustedBranches.length > 0;
  const startedAtUptime = process.uptime();
  const ended = AbortSignal.any([host.interrupted, AbortSignal.timeout(options.deadlineMs)]);
  return {
    options,
    host,
    startedAt: host.now(),
    startedAtUptime,
    ended,
    isOver: () => ended.aborted || (process.uptime() - startedAtUptime) * 1_000 > options.deadlineMs,
    readText: readingOnce(),
    readKey: readingKeysOnce(),
    skip: onlyTrusted ? null : skip,
    onlyTrusted,
  };
}

/** Null where nobody asks: `changed-only` is for pull requests. */
async function changesToBase(entries: Entry[], run: Run): Promise<BaseChanges | null> {
  const { changedOnly, mode, files: patterns } = run.options;
  const { event, base, folder, workspace: outer, root: workspace = outer } = run.host;
  const isWanted = changedOnly && mode === "check" && /^(pull_request|merge_group)/.test(event.name);
  if (!isWanted || base === null) return null;
  const { readText, ended: signal } = run;
  return changesOf(entries, { readText, signal, base, folder, workspace, patterns });
}

/** Why each entry is not connected to, as far as that is known before its values are. */
async function skipReasons(
  entries: Entry[],
  changes: BaseChanges | null,
  run: Run,
): Promise<Map<Entry, SkipReason>> {
  const { trustedBranches, event, workspace: outer, root: workspace = outer } = run.host;
  const byBranches = run.onlyTrusted
    ? skipReasonsByBranches(trustedBranches, {
        readText: run.readText,
        workspace,
        signal: run.ended,
        event: event.name,
      })
    : null;
  const reasonOf = async (entry: Entry): Promise<SkipReason | null> => {
    if (run.skip !== null) return run.skip;
    if (changes?.kind === "changes" && changes.unchanged.has(entry)) return { kind: "unchanged" };
    const { access, stitch } = entry.definition ?? {};
    const stitchOnly: SkipReason | null = access === "stitch-only" ? { kind: "stitch-only" } : null;
    // With `stitch` its token is sent, so that a trusted branch has to have it too.
    if (stitchOnly !== null && stitch === undefined) return stitchOnly;
    const reason = sharedError(entry) ?? (await byBranches?.(entry)) ?? null;
    if (reason?.kind === "branch-unreadable" && run.ended.aborted) return endReason(run);
    return reason ?? stitchOnly;
  };
  const reasons = await Promise.all(entries.map(async (entry) => [entry, await reasonOf(entry)] as const));
  return new Map(reasons.filter((each): each is [Entry, SkipReason] => each[1] !== null));
}

/** An error in text that the entry shares is a finding of the file, or of the entry that has the text. */
function sharedError({ shared, source, root }: Entry): SkipReason | null {
  const problem = shared[0]?.problem;
  if (problem === undefined) return null;
  const { file, line } = locate(source, root, problem.at);
  return { kind: "shared-error", rule: problem.rule, file, line };
}

/** An entry with what its values gave. `destination` is null where something is missing or wrong. */
type ResolvedEntry = {
  entry: Entry;
  destination: Destination | null;
  stitch: StitchAccess | null;
  findings: Finding[];
  secrets: Secret[];
  skip: SkipReason | null;
};

async function resolveAll(
  chosen: Entry[],
  skips: Map<Entry, SkipReason>,
  run: Run,
): Promise<ResolvedEntry[]> {
  const resolved: ResolvedEntry[] = [];
  // One after the other: `onSecret` has to hear of every secret of an entry before the next one is read.
  for (const entry of chosen) resolved.push(await resolve(entry, skips.get(entry) ?? null, chosen, run));
  const repeated = duplicateProblems(resolved);
  return resolved.map((each) => {
    const problem = repeated.get(each.entry);
    const findings = problem === undefined ? each.findings : [...each.findings, raiseProblem(problem)];
    return { ...each, findings, skip: each.skip ?? ignoredError({ ...each, findings }, run) };
  });
}

async function resolve(
  entry: Entry,
  skip: SkipReason | null,
  chosen: Entry[],
  run: Run,
): Promise<ResolvedEntry> {
  if (run.isOver()) return unresolved(entry, endReason(run));
  const { options, host, startedAt, readText, readKey } = run;
  const { allowedHosts } = options;
  const lookup = lookupFor(skip, options, host);
  const { onSecret } = host;
  try {
    const { destination, stitch, problems, secrets } = await resolveEntry(entry, {
      ...{ readText, readKey, allowedHosts, onSecret, lookup, now: startedAt },
    });
    const all = [...entry.problems, ...sharedWithout(entry, chosen), ...problems];
    return { entry, destination, stitch, findings: all.map(raiseProblem), secrets, skip };
  } catch (error) {
    return {
      entry,
      destination: null,
      stitch: null,
      findings: [crashFinding(entry, crashEvidence(error))],
      secrets: [],
      skip,
    };
  }
}

/** What is known of an entry without its values. */
function unresolved(entry: Entry, skip: SkipReason): ResolvedEntry {
  return {
    entry,
    destination: null,
    findings: entry.problems.map(raiseProblem),
    secrets: [],
    stitch: null,
    skip,
  };
}

/**
 * Where nothing is connected to, no value is read but the token for Stitch, which knows also what only it can reach. Whether a
 * name may be read at all is judged all the same.
 */
function lookupFor(
  skip: SkipReason | null,
  { allowedVariables }: Options,
  { environment }: Host,
): VariableLookup {
  return (name, [key]) => {
    const variable = readVariable(name, environment, allowedVariables);
    const isRead = skip === null || (skip.kind === "stitch-only" && key === "stitch");
    return isRead || variable.kind === "not-allowed" ? variable : { kind: "unread" };
  };
}

/** Problems of shared text that no finding would have, because the entry with the text is not part of this run. */
function sharedWithout({ shared, source }: Entry, entries: Entry[]): Problem[] {
  const isHere = (id: string) => entries.some((other) => other.source === source && other.id === id);
  return shared.filter(({ owner }) => owner !== null && !isHere(owner)).map(({ problem }) => problem);
}

/** Where every error is ignored, and without a destination all the same: the first of them is the reason. */
function ignoredError(
  { entry, destination, findings }: Omit<ResolvedEntry, "skip">,
  run: Run,
): SkipReason | null {
  if (destination !== null || hasErrors(entry, findings, run)) return null;
  const ignored = findings.find(({ severity }) => severity === "error");
  return { kind: "ignored-error", rule: ignored?.rule ?? "" };
}

function hasErrors(entry: Entry, findings: Finding[], { startedAt }: Run): boolean {
  const today = startedAt.toISOString().slice(0, 10);
  return findings.some((finding) => finding.severity === "error" && counts(finding, entry, today));
}

/** Every entry is resolved, since one may repeat an entry of another shard. */
function shareOf(resolved: ResolvedEntry[], { shard }: Options): ResolvedEntry[] {
  if (shard === null) return resolved;
  const all = resolved.map(({ entry }) => entry);
  const own = new Set(divide(all, shard.of)[shard.index - 1]);
  return resolved.filter(({ entry }) => own.has(entry));
}

function firstOf<T>(values: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const value of values) {
    if (first.length === most) break;
    first.push(value);
  }
  return first;
}

/** More names do not fit into a line. */
const mostWaiting = 3;

/** `keys` are those that have been decrypted. */
async function connect(
  share: ResolvedEntry[],
  run: Run,
): Promise<{ outcomes: Map<Entry, ConnectOutcome>; keys: Secret[] }> {
  const ready = share.flatMap(({ entry, destination, findings, skip }) =>
    skip === null && destination !== null && !hasErrors(entry, findings, run) ? [{ entry, destination }] : [],
  );
  const { timeoutMs, concurrency, retries, rehearse, allowedHosts } = run.options;
  const targets = ready.map(({ destination }) => toTarget(destination));
  const work = { targets, timeoutMs, concurrency, retries, rehearse, allowedHosts };
  const keys: Secret[] = [];
  const waiting = new Map(ready.map(({ destination }, index) => [index, destination.displayName]));
  const progress = () => {
    const done = ready.length - waiting.size;
    run.host.onProgress({ done, total: ready.length, waitingFor: firstOf(waiting.values(), mostWaiting) });
  };
  if (ready.length > 0) progress();
  const outcomes = await connectAll(work, run.ended, {
    onFinished: (index) => {
      waiting.delete(index);
      progress();
    },
    onSecret: (value) => {
      run.host.onSecret(value);
      keys.push(secret(value));
    },
  });
  return { outcomes: new Map(ready.map(({ entry }, index) => [entry, outcomes[index]!])), keys };
}

/** What is known of an entry when all is over. A rule that throws is a bug, and this destination's trouble alone. */
function conclude(
  resolved: ResolvedEntry,
  outcome: ConnectOutcome | null,
  run: Run,
): Omit<Checked, "stitchAnswer"> {
  const { entry, destination, findings } = resolved;
  if (outcome === null || destination === null) return { ...resolved, attempt: null };
  switch (outcome.kind) {
    case "unfinished":
      return { ...resolved, attempt: null, skip: endReason(run) };
    case "crashed":
      return { ...resolved, attempt: null, findings: [...findings, crashFinding(entry, outcome.evidence)] };
    case "invalid-key": {
      const problem = privateKeyProblem(outcome.reason, (keys) =>
        keyPlace(destination.path, destination.viaUrl, keys),
      );
      const all = [...findings, raiseProblem(problem)];
      const skip = ignoredError({ ...resolved, destination: null, findings: all }, run);
      return { ...resolved, attempt: null, findings: all, skip };
    }
    case "attempt":
      try {
        const judged = judge(destination, outcome.attempt, clockOf(run));
        const others = findings.filter(({ rule }) => !isToldBetter(rule, judged));
        return { ...resolved, attempt: outcome.attempt, findings: [...others, ...judged] };
      } catch (error) {
        return {
          ...resolved,
          attempt: null,
          findings: [...findings, crashFinding(entry, crashEvidence(error))],
        };
      }
  }
}

function clockOf({ startedAt, options }: Run): Clock {
  const horizon = new Date(startedAt.getTime() + options.certificateHorizonMs).toISOString();
  return { now: startedAt.toISOString(), horizon };
}

function crashFinding({ path }: Entry, evidence: string): Finding {
  return raise(internalError, { at: { kind: "key", path }, detail: evidence });
}

/** What ends the reading of files. */
function limitOf(run: Run): Limit {
  return { signal: run.ended, reason: () => endReason(run) };
}

/** Why a run that has ended did not come to a destination, or to a file. */
function endReason({ options, host }: Run): { kind: "interrupted" } | { kind: "deadline"; ms: number } {
  return host.interrupted.aborted ? { kind: "interrupted" } : { kind: "deadline", ms: options.deadlineMs };
}

function toFileFinding({ problem, ...place }: FileProblem) {
  return { finding: raiseProblem(problem), ...place };
}

function shardOf(
  { shard }: Options,
  { workflowRun }: Host,
  all: Pick<NonNullable<Report["shard"]>, "total" | "files" | "files_sha256">,
): Report["shard"] {
  return shard && { ...shard, ...all, run: workflowRun };
}

function filesOf(entries: Entry[]): string[] {
  return [...new Set(entries.map(({ source }) => source.file))];
}

/** False where a file could not be read, the run ended too early for a destination, or it has a bug. */
function isComplete(results: Checked[], problems: FileProblem[]): boolean {
  const isChecked = ({ skip, findings }: Checked) =>
    !isUnfinished(skip) && !findings.some(({ rule }) => rule === internalError.id);
  return results.every(isChecked) && !problems.some(({ problem }) => problem.rule === "config/unreadable");
}
