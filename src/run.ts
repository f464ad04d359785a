// A run: what each of its steps has, and which destinations it may connect to.

import type { Entry } from "./config/entries.ts";
import { cachedTextReader } from "./config/files.ts";
import { type BaseChanges, changesOf, skipReasonsByBranches } from "./config/trust/compare.ts";
import { eventSkipReason, type SkipReason } from "./config/trust/trust.ts";
import { cachedKeyReader } from "./config/values/keys/private-key.ts";
import { locate } from "./config/yaml/source.ts";
import { endOfRun, type Host } from "./host.ts";
import type { Options } from "./options.ts";

export type Run = {
  options: Options;
  host: Host;
  startedAt: Date;
  /** By a clock that never jumps. */
  elapsedMs: () => number;
  ended: AbortSignal;
  /** Whether the run ends within this many ms, for work that does not let timers run. */
  endsWithin: (ms: number) => boolean;
  readText: ReturnType<typeof cachedTextReader>;
  readKey: ReturnType<typeof cachedKeyReader>;
  skip: SkipReason | null;
  onlyTrusted: boolean;
};

export function startRun(options: Options, host: Host): Run {
  const startedAtSeconds = process.uptime();
  const elapsedMs = () => (process.uptime() - startedAtSeconds) * 1_000;
  const ended = endOfRun(host, options.deadlineMs);
  const skip = options.mode === "validate" ? ({ kind: "validate" } as const) : eventSkipReason(host.event);
  const onlyTrusted = skip?.kind === "untrusted-event" && host.trustedBranches.length > 0;
  return {
    options,
    host,
    startedAt: host.now(),
    elapsedMs,
    ended,
    endsWithin: (ms) => ended.aborted || elapsedMs() + ms > options.deadlineMs,
    readText: cachedTextReader(),
    readKey: cachedKeyReader(),
    skip: onlyTrusted ? null : skip,
    onlyTrusted,
  };
}

/** The report of fewer entries takes almost no time. */
const manyEntries = 200;

/** An estimate in ms for making and writing the report, from the time since `startMs`, when resolving the entries began. */
export function reportTime(entryCount: number, startMs: number, run: Run): number {
  if (entryCount < manyEntries) return 0;
  const { reports, deadlineMs } = run.options;
  return Math.min((deadlineMs - startMs) / 2, (run.elapsedMs() - startMs) * (4 + 1.5 * reports.length));
}

export function signalBeforeDeadline({ ended, options, elapsedMs }: Run, ms: number): AbortSignal {
  if (ms === 0) return ended;
  const remaining = Math.max(0, Math.floor(options.deadlineMs - elapsedMs() - ms));
  return AbortSignal.any([ended, AbortSignal.timeout(remaining)]);
}

export function endReason({
  options,
  host,
}: Run): { kind: "interrupted" } | { kind: "deadline"; ms: number } {
  return host.interrupted.aborted ? { kind: "interrupted" } : { kind: "deadline", ms: options.deadlineMs };
}

export async function changesToBase(entries: Entry[], run: Run): Promise<BaseChanges | null> {
  const { changedOnly, mode, files: patterns } = run.options;
  const { event, base, folder } = run.host;
  const isPullRequest = /^(pull_request|merge_group)/.test(event.name);
  if (!changedOnly || mode !== "check" || !isPullRequest || base === null) return null;
  const { readText, ended: signal } = run;
  return changesOf(entries, { base, readText, workspace: repositoryRoot(run), signal, folder, patterns });
}

type ReasonByBranches = (entry: Entry) => Promise<SkipReason | null>;

export async function skipReasons(
  entries: Entry[],
  changes: BaseChanges | null,
  run: Run,
): Promise<Map<Entry, SkipReason>> {
  const reasonByBranches = run.onlyTrusted ? branchComparison(run) : null;
  const reasons = new Map<Entry, SkipReason>();
  const addReason = async (entry: Entry) => {
    const reason = await skipReason(entry, changes, reasonByBranches, run);
    if (reason !== null) reasons.set(entry, reason);
  };
  await Promise.all(entries.map(addReason));
  return reasons;
}

async function skipReason(
  entry: Entry,
  changes: BaseChanges | null,
  reasonByBranches: ReasonByBranches | null,
  run: Run,
): Promise<SkipReason | null> {
  if (run.skip !== null) return run.skip;
  if (changes?.kind === "changes" && changes.unchanged.has(entry)) return { kind: "unchanged" };
  const { access, stitch } = entry.definition ?? {};
  const stitchOnly: SkipReason | null = access === "stitch-only" ? { kind: "stitch-only" } : null;
  // The token of `stitch` is sent too, so a trusted branch has to have it.
  if (stitchOnly !== null && stitch === undefined) return stitchOnly;
  const reason = sharedError(entry) ?? (await reasonByBranches?.(entry)) ?? null;
  if (reason?.kind === "branch-unreadable" && run.ended.aborted) return endReason(run);
  return reason ?? stitchOnly;
}

function branchComparison(run: Run): ReasonByBranches {
  const { host, readText, ended: signal } = run;
  const workspace = repositoryRoot(run);
  return skipReasonsByBranches(host.trustedBranches, { readText, workspace, signal, event: host.event.name });
}

function repositoryRoot({ host }: Run): string {
  return host.root ?? host.workspace;
}

/** An error in text that the entry includes by an anchor. Its finding is at that text, and may belong to another entry. */
function sharedError({ shared, source, root }: Entry): SkipReason | null {
  const problem = shared[0]?.problem;
  if (problem === undefined) return null;
  const { file, line } = locate(source, root, problem.at);
  return { kind: "shared-error", rule: problem.rule, file, line };
}
