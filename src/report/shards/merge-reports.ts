// The reports of all shards of a run, joined into the one that a single machine would have made.

import { findFiles } from "../../config/files.ts";
import { readReportFile } from "../files.ts";
import type { Report, ReportDestination, ReportFinding, Status } from "../report.generated.ts";
import { isReport } from "../validate.ts";
import { outcomeOf } from "../verdict.ts";

export type Merged =
  | { kind: "merged"; report: Report }
  /** `parts` tells each report's shard, as "2/8"; null for a report of a whole run. */
  | { kind: "unfit"; parts: (string | null)[] };

/**
 * Joins the reports of one run's shards. A shard that is missing, or that ended early, leaves the run incomplete:
 * `missing_shards` names it, and what it held counts as not reached.
 */
export function mergeReports(
  reports: readonly Report[],
  { failOn, name }: { failOn: Report["fail_on"]; name: string },
): Merged {
  const [first] = reports;
  const parts = reports.map(({ shard }) => shard && `${shard.index}/${shard.of}`);
  const isOneRun = reports.every(({ shard }) => shard?.of === first?.shard?.of);
  if (first?.shard == null || !isOneRun || new Set(parts).size < parts.length)
    return { kind: "unfit", parts };

  const present = reports.map(({ shard }) => shard!.index);
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
  const count = (status: Status) => destinations.filter((each) => each.status === status).length;
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
    outcome: missing.length > 0 ? "failed" : outcomeOf(findings, destinations, notReached),
    summary: {
      total: destinations.length + unreported,
      passed: count("passed"),
      warned: count("warned"),
      failed: count("failed"),
      skipped: count("skipped"),
    },
    findings,
    destinations,
  };
  return { kind: "merged", report };
}

/** The order of the files, and of the lines in one. */
function inOrderOf(files: readonly string[]) {
  const rank = new Map(files.map((file, index) => [file, index]));
  const rankOf = ({ location }: ReportDestination) => rank.get(location.file) ?? files.length;
  return (one: ReportDestination, other: ReportDestination) =>
    rankOf(one) - rankOf(other) ||
    one.location.line - other.location.line ||
    one.location.column - other.location.column;
}

/** Every shard reads all files, and finds what is wrong with a file as a whole. */
function distinct(findings: ReportFinding[]): ReportFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function startMs({ started_at }: Report): number {
  return Date.parse(started_at);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** `errors` are sentences, each about one file or pattern. */
export type ReadReports = { kind: "read"; reports: Report[] } | { kind: "unusable"; errors: string[] };

/** Reads the reports that the patterns name, from `folder`. One that can't be used leaves none: it might be any shard. */
export async function readReports(patterns: readonly string[], folder: string): Promise<ReadReports> {
  const { files, unmatched } = await findFiles(patterns, folder);
  const reports: Report[] = [];
  const errors = unmatched.map((pattern) => `${pattern} matches no file.`);
  for (const { file, absolute } of files) {
    const read = await readReportFile(absolute);
    if (read.kind === "unusable") errors.push(`${file} ${read.reason}.`);
    else if (isReport(read.content)) reports.push(read.content);
    else errors.push(`${file} is not a report of this version of the program.`);
  }
  return errors.length > 0 ? { kind: "unusable", errors } : { kind: "read", reports };
}
