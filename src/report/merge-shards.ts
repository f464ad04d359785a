import { findFiles, maxMatches } from "../config/files.ts";
import type { WorkflowRun } from "../config/trust/trust.ts";
import { type ReadFolders, readReportFile } from "./files.ts";
import type { Report, ReportDestination } from "./report.generated.ts";
import { isReport } from "./validate.ts";
import { outcomeOf, statusCounts } from "./verdict.ts";

export type ShardReport = { file: string; report: Report };

export type MergeOptions = { failOn: Report["fail_on"]; name: string; run: WorkflowRun | null };

export type MergeResult = { kind: "merged"; report: Report } | { kind: "rejected"; errors: string[] };

/** Of a repeated shard the newest attempt counts. A missing one leaves the run incomplete. Does not detect forged reports. */
export function mergeReports(all: readonly ShardReport[], { failOn, name, run }: MergeOptions): MergeResult {
  const foreign = foreignWords(all, run);
  if (foreign.length > 0) return { kind: "rejected", errors: foreign };
  const reports = newestOfEach(all);
  const [first] = reports;
  if (first === undefined)
    return { kind: "rejected", errors: ["none of the files is the report of a shard."] };
  const mismatch = mismatchWords(reports);
  if (mismatch !== null) return { kind: "rejected", errors: [mismatch] };

  const present = reports.map(({ shard }) => shard.index);
  const missing = Array.from({ length: first.shard.of }, (_, index) => index + 1).filter(
    (index) => !present.includes(index),
  );
  const destinations = reports
    .flatMap((report) => report.destinations)
    .toSorted(inOrderOf(first.shard.files));
  const findings = distinct(reports.flatMap((report) => report.findings));
  const unreported = missing.length === 0 ? 0 : first.shard.total - destinations.length;
  const notReached = unreported + sum(reports.map((report) => report.not_reached));
  const start = Math.min(...reports.map(startMs));
  const end = Math.max(...reports.map((report) => startMs(report) + report.duration_ms));
  const report: Report = {
    ...first,
    name,
    started_at: new Date(start).toISOString(),
    duration_ms: end - start,
    fail_on: failOn,
    complete: missing.length === 0 && reports.every(({ complete }) => complete),
    not_reached: notReached,
    missing_shards: missing,
    shard: null,
    base: mergedBase(reports),
    changes: mergedChanges(reports, destinations),
    outcome: missing.length > 0 ? "failed" : outcomeOf(findings, destinations, notReached),
    summary: {
      total: destinations.length + unreported,
      ...statusCounts(destinations),
    },
    findings,
    destinations,
  };
  return { kind: "merged", report };
}

function foreignWords(all: readonly ShardReport[], run: WorkflowRun | null): string[] {
  return all.flatMap(({ file, report: { shard } }) => {
    if (shard === null) return [`${file} is the report of a whole run, not of a shard.`];
    if (run === null) return [];
    const words = runWords(shard.run);
    if (shard.run?.id !== run.id || shard.run.commit !== run.commit)
      return [`${file} is from ${words}. This is ${runWords(run)}.`];
    if (shard.run.attempt > run.attempt)
      return [
        `${file} is from attempt ${shard.run.attempt} of this run, which is at attempt ${run.attempt}.`,
      ];
    return [];
  });
}

function runWords(run: WorkflowRun | null): string {
  return run === null ? "outside of GitHub Actions" : `run ${run.id} of commit ${run.commit.slice(0, 12)}`;
}

type SingleShardReport = Report & { shard: NonNullable<Report["shard"]> };

function newestOfEach(all: readonly ShardReport[]): SingleShardReport[] {
  const reports = all
    .map(({ report }) => report)
    .filter((report) => report.shard !== null) as SingleShardReport[];
  const attemptOf = ({ shard }: SingleShardReport) => shard.run?.attempt ?? 1;
  return reports.filter((report) =>
    reports.every(
      (other) => other.shard.index !== report.shard.index || attemptOf(other) <= attemptOf(report),
    ),
  );
}

function mismatchWords(reports: readonly SingleShardReport[]): string | null {
  const differs = (partOf: (report: SingleShardReport) => unknown) =>
    new Set(reports.map((each) => JSON.stringify(partOf(each)))).size > 1;
  const isRepeated = new Set(reports.map(({ shard }) => shard.index)).size < reports.length;
  if (isRepeated || differs(({ shard }) => shard.of)) return partsWords(reports);
  if (differs(({ shard }) => shard.run && [shard.run.id, shard.run.commit]))
    return "the reports are from different runs or commits.";
  if (differs(({ shard: { total, files, files_sha256 } }) => [total, files, files_sha256]))
    return "the shards have read different destinations files.";
  if (differs(({ mode, tool, name }) => [mode, tool, name]))
    return "the reports differ in their mode, their name or the version of the program.";
  const places = reports.flatMap(({ destinations }) =>
    destinations.map(({ id, location: { file, line, column } }) => JSON.stringify([id, file, line, column])),
  );
  const { of, total } = reports[0]!.shard;
  if (new Set(places).size < places.length) return "several reports contain the same destination.";
  if (places.length > total || (reports.length === of && places.length < total))
    return `the reports have ${places.length} destinations, but the run has ${total}.`;
  return null;
}

function partsWords(reports: readonly SingleShardReport[]): string {
  const parts = reports.map(({ shard: { index, of } }) => `${index}/${of}`);
  return `expected one report for each shard of a run, got ${parts.join(", ")}.`;
}

function inOrderOf(files: readonly string[]) {
  const rank = new Map(files.map((file, index) => [file, index]));
  const rankOf = ({ location }: ReportDestination) => rank.get(location.file) ?? files.length;
  return (one: ReportDestination, other: ReportDestination) =>
    rankOf(one) - rankOf(other) ||
    one.location.line - other.location.line ||
    one.location.column - other.location.column;
}

/** Every shard reports the findings of all files. */
function distinct<Each>(all: Each[]): Each[] {
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

/** One shard may have read the base branch, and another not. */
function mergedBase(reports: readonly Report[]): Report["base"] {
  const bases = reports.flatMap(({ base }) => base ?? []);
  const known = bases.find(({ unreadable }) => unreadable === null);
  const unread = bases.find(({ unreadable }) => unreadable !== null);
  return known === undefined || unread === undefined
    ? (bases[0] ?? null)
    : { deleted: known.deleted, unreadable: unread.unreadable };
}

/** In the order of `destinations`. Null unless all shards were compared with the same report. */
function mergedChanges(reports: readonly Report[], destinations: ReportDestination[]): Report["changes"] {
  const all = reports.flatMap(({ changes }) => changes ?? []);
  const [first] = all;
  if (first === undefined || all.length < reports.length || all.some(({ since }) => since !== first.since))
    return null;
  const rank = new Map(destinations.map(({ id }, index) => [id, index]));
  const rankOf = (id: string | null) => rank.get(id ?? "") ?? -1;
  const ids = (name: "failed" | "other_cause" | "recovered" | "removed") =>
    all.flatMap((changes) => changes[name]).toSorted((one, other) => rankOf(one) - rankOf(other));
  const findings = (name: "new" | "solved") =>
    distinct(all.flatMap((changes) => changes[name])).toSorted(
      (one, other) => rankOf(one.destination) - rankOf(other.destination),
    );
  return {
    since: first.since,
    failed: ids("failed"),
    other_cause: ids("other_cause"),
    recovered: ids("recovered"),
    removed: ids("removed"),
    new: findings("new"),
    solved: findings("solved"),
  };
}

function startMs({ started_at }: Report): number {
  return Date.parse(started_at);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export type ReadReports = { kind: "read"; reports: ShardReport[] } | { kind: "unusable"; errors: string[] };

/** Of all files together. Parsed, they need several times as much memory. */
const maxBytes = 128 * 1024 * 1024;

/** The files are untrusted. One unusable file makes all unusable, because it may be any shard. */
export async function readReports(
  patterns: readonly string[],
  folder: string,
  folders: ReadFolders,
  signal: AbortSignal,
): Promise<ReadReports> {
  const { files, unmatched, tooMany, tooWild, unsearched } = await findFiles(patterns, folder, { signal });
  const reports: ShardReport[] = [];
  const errors = [
    ...unmatched.map((pattern) => `${pattern} matches no file.`),
    ...tooMany.map((pattern) => `${pattern} matches more than ${maxMatches} files.`),
    ...tooWild.map((pattern) => `${pattern} is a pattern with too many wildcards.`),
    ...unsearched.map((pattern) => `the run ended before all files that match ${pattern} were found.`),
  ];
  let bytes = 0;
  for (const { file, absolute } of files) {
    if (signal.aborted) {
      errors.push(`the run ended before ${file} was read.`);
      break;
    }
    const reportFile = await readReportFile(absolute, folders);
    if (reportFile.kind === "unusable") errors.push(`${file} ${reportFile.reason}.`);
    else if (isReport(reportFile.content) && isSound(reportFile.content))
      reports.push({ file, report: reportFile.content });
    else errors.push(`${file} is not a report of this version of the program.`);
    bytes += reportFile.kind === "read" ? reportFile.bytes : 0;
    if (bytes <= maxBytes) continue;
    errors.push(`${file} and the files before it are larger than ${maxBytes / 1024 ** 2} MB together.`);
    break;
  }
  return errors.length > 0 ? { kind: "unusable", errors: firstOf(errors) } : { kind: "read", reports };
}

/** GitHub truncates a long message. */
function firstOf(errors: string[]): string[] {
  const omitted = errors.length - maxErrors;
  return omitted <= 0 ? errors : [...errors.slice(0, maxErrors), `${omitted} more files can't be used.`];
}

const maxErrors = 20;

/** Whether counts agree and dates exist, which a schema can't express. @internal */
export function isSound({ started_at, shard, destinations, not_reached, summary }: Report): boolean {
  const isPart = shard === null || (shard.index <= shard.of && destinations.length <= shard.total);
  const isCounted = summary.total === destinations.length && not_reached <= destinations.length;
  return !Number.isNaN(Date.parse(started_at)) && isPart && (shard === null || isCounted);
}
