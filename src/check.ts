// The use case: from files to a report. The Action and the terminal publish it.

import type { Entry, FileProblem } from "./config/entries.ts";
import { chosenEntries, type ReadEntries, type UnknownIds } from "./config/entry-files.ts";
import { publicValues } from "./config/read-values.ts";
import { type Secret, secret } from "./config/secrets/forms.ts";
import { redactor } from "./config/secrets/redact.ts";
import type { BaseChanges } from "./config/trust/compare.ts";
import { type ConnectOutcome, type Connector, connectAll, toTarget } from "./connect/connect-all.ts";
import type { Host } from "./host.ts";
import type { Options } from "./options.ts";
import { readInTime } from "./reading.ts";
import type { Report } from "./report/report.generated.ts";
import {
  buildReport,
  type EntryResult,
  endedEarly,
  type FileFinding,
  type RunSummary,
} from "./report/report.ts";
import { withoutSecrets } from "./report/without-secrets.ts";
import { conclude, connectableEntries, type ResolvedEntry, resolveAll, stitchAnswers } from "./results.ts";
import { raiseProblem } from "./rules/config/config.ts";
import { internalError } from "./rules/internal.ts";
import {
  changesToBase,
  endReason,
  type Run,
  reportTime,
  signalBeforeDeadline,
  skipReasons,
  startRun,
} from "./run.ts";
import { divide } from "./sharding.ts";

/** Runs the whole check. Never rejects because of a file, a network or a server. Without a connector it starts one if needed. */
export async function check(
  options: Options,
  host: Host,
  connector: Connector | null = null,
): Promise<Report | UnknownIds> {
  const run = startRun(options, host);
  const files = await readInTime(options.files, host, run.ended, () => endReason(run));
  const choice = chosenEntries(options.only, files.entries, files.problems);
  if (choice.kind === "unknown-ids") return choice;
  const chosen = choice.entries;
  const changes = await changesToBase(files.entries, run);
  const skips = await skipReasons(chosen, changes, run);
  const startMs = run.elapsedMs();
  const resolved = await resolveAll(chosen, skips, run);
  const share = shareOf(resolved, options);
  const ended = signalBeforeDeadline(run, reportTime(share.length, startMs, run));
  const answering = Promise.all([connect(share, ended, run, connector), stitchAnswers(share, ended)]);
  // A server may repeat what another one was sent, so every secret is redacted everywhere.
  const destinationSecrets = resolved.flatMap(({ secrets }) => secrets);
  const secrets = [...host.secrets, ...destinationSecrets, ...files.secrets.map(secret)];
  const publicTexts = new Set(files.entries.flatMap(publicValues));
  // Finds all forms of the secrets while the servers are awaited.
  const redact = redactor(secrets, publicTexts);
  const [{ outcomes, keys }, answers] = await answering;
  const results = share.map((each) =>
    conclude(each, outcomes.get(each.entry) ?? null, answers.get(each.entry) ?? null, run),
  );
  const summary = summaryOf(run, files, changes, results, resolved.length);
  const report = buildReport(run.startedAt, files.problems.map(toFileFinding), results, summary);
  return withoutSecrets(report, keys.length === 0 ? redact : redactor([...secrets, ...keys], publicTexts));
}

/** All entries of the run are resolved first, since one may duplicate an entry of another shard. */
function shareOf(resolved: ResolvedEntry[], { shard }: Options): ResolvedEntry[] {
  if (shard === null) return resolved;
  const entries = resolved.map(({ entry }) => entry);
  const shardEntries = new Set(divide(entries, shard.of)[shard.index - 1]);
  return resolved.filter(({ entry }) => shardEntries.has(entry));
}

async function connect(
  share: ResolvedEntry[],
  ended: AbortSignal,
  run: Run,
  connector: Connector | null,
): Promise<{ outcomes: Map<Entry, ConnectOutcome>; keys: Secret[] }> {
  const { timeoutMs, concurrency, retries, rehearse, allowedHosts } = run.options;
  const ready = connectableEntries(share, run);
  const targets = ready.map(({ destination }) => toTarget(destination));
  const keys: Secret[] = [];
  const waiting = new Map(ready.map(({ destination }, index) => [index, destination.displayName]));
  const reportProgress = () =>
    run.host.onProgress({
      done: ready.length - waiting.size,
      total: ready.length,
      waitingFor: take(waiting.values(), maxNamesInProgress),
    });
  if (ready.length > 0) reportProgress();
  const work = { targets, timeoutMs, concurrency, retries, rehearse, allowedHosts };
  const onFinished = (index: number) => {
    waiting.delete(index);
    reportProgress();
  };
  const onSecret = (value: string) => {
    run.host.onSecret(value);
    keys.push(secret(value));
  };
  const outcomes = await connectAll(work, ended, { onFinished, onSecret }, connector);
  return { outcomes: new Map(ready.map(({ entry }, index) => [entry, outcomes[index]!])), keys };
}

const maxNamesInProgress = 3;

function take<T>(values: Iterable<T>, count: number): T[] {
  const taken: T[] = [];
  for (const value of values) {
    if (taken.length === count) break;
    taken.push(value);
  }
  return taken;
}

function summaryOf(
  run: Run,
  { entries, files, problems, sha256 }: ReadEntries,
  changes: BaseChanges | null,
  results: EntryResult[],
  total: number,
): RunSummary {
  const { options, host, skip } = run;
  const shard = options.shard && {
    ...options.shard,
    total,
    files: [...new Set(entries.map(({ source }) => source.file))],
    files_sha256: sha256,
    run: host.workflowRun,
  };
  return {
    name: options.name,
    durationMs: run.elapsedMs(),
    event: host.event.name,
    mode: options.mode === "validate" ? "validate" : "check",
    failOn: options.failOn,
    complete: isComplete(results, problems),
    shard,
    files,
    skip,
    changes,
  };
}

/** False if a file could not be read, a destination was not checked before the run ended, or there was a bug. */
function isComplete(results: EntryResult[], problems: FileProblem[]): boolean {
  const isChecked = ({ skip, findings }: EntryResult) =>
    !endedEarly(skip) && !findings.some(({ rule }) => rule === internalError.id);
  return results.every(isChecked) && !problems.some(({ problem }) => problem.rule === "config/unreadable");
}

function toFileFinding({ problem, ...place }: FileProblem): FileFinding {
  return { finding: raiseProblem(problem), ...place };
}
