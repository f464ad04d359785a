// The input `previous`: what has changed since that report.json, which another version, or an attacker, may have written.

import { counted, minute } from "../text/phrases.ts";
import { oneLine } from "../text/printable.ts";
import {
  type Comparable,
  compare,
  destinationSubject,
  type FindingKey,
  type FindingSubject,
  goneFromRun,
  keyOf,
  type Snapshot,
  snapshotOf,
  timeOrNull,
} from "./compare.ts";
import { type ReadFolders, readReportFile } from "./files.ts";
import { idList } from "./findings.ts";
import type { Report, ReportDestination, Status } from "./report.generated.ts";

export type Previous =
  | { kind: "read"; snapshot: Snapshot }
  | { kind: "missing" }
  /** `reason` completes a sentence about the file. */
  | { kind: "unusable"; reason: string };

/** Never rejects for what the file contains. */
export async function readPrevious(absolute: string, folders: ReadFolders): Promise<Previous> {
  const reportFile = await readReportFile(absolute, folders);
  if (reportFile.kind === "unusable")
    return reportFile.isMissing ? { kind: "missing" } : { kind: "unusable", reason: reportFile.reason };
  const report = reportFile.content;
  // Keeps the validator of reports out of runs that are not compared.
  const { isComparable } = await import("./validate.ts");
  if (!isComparable(report)) return { kind: "unusable", reason: "is not a report of this program" };
  const snapshot = snapshotOf(report as Comparable);
  const at = timeOrNull(snapshot.at);
  if (at === null) return { kind: "unusable", reason: "has no valid start time" };
  return { kind: "read", snapshot: { ...snapshot, at } };
}

/** `name` is the input or flag. */
export function previousWords(previous: Previous, name: string, file: string): string | null {
  if (previous.kind === "read") return null;
  if (previous.kind === "missing")
    return `${name}: ${file} does not exist yet. The next run can compare with this run's report.json.`;
  return `${name}: ${file} was not used, because it ${previous.reason}. This report does not show what has changed.`;
}

export function withChanges(report: Report, previous: Previous, only: readonly string[]): Report {
  const previousSnapshot: Snapshot =
    previous.kind === "read" ? previous.snapshot : { at: report.started_at, subjects: new Map() };
  // The shards of a merged report may have been compared already.
  const own = report.destinations.map((each) => ({ ...each, failing_since: null }));
  const now = { ...report, destinations: own };
  const { snapshot, changes } = compare(previousSnapshot, now, goneFromRun(report, only));
  const destinations = report.destinations.map((each): ReportDestination => {
    const { since = null } = snapshot.subjects.get(keyOf(destinationSubject(each))) ?? {};
    return { ...each, failing_since: since };
  });
  if (previous.kind !== "read") return { ...report, destinations };
  const { since, failed, otherCause, recovered, removed, fresh, solved } = changes;
  return {
    ...report,
    changes: {
      since,
      failed: idsOf(failed),
      other_cause: idsOf(otherCause),
      recovered: idsOf(recovered),
      removed: idsOf(removed),
      new: fresh.map(reportFindingKey),
      solved: solved.map(reportFindingKey),
    },
    destinations,
  };
}

function idsOf(subjects: FindingSubject[]): string[] {
  return subjects.filter(({ kind }) => kind === "destination").map(({ name }) => name);
}

function reportFindingKey({ subject: { kind, name }, rule, severity }: FindingKey) {
  const [destination, file] = kind === "destination" ? [name, null] : [null, name];
  return { destination, file, rule, severity };
}

export type ChangeLine = { status: Status; text: string };

const maxLines = 20;

export function changesHeading({ changes }: Report): string | null {
  return changes === null ? null : `Since the last report, of ${minute(changes.since)}`;
}

export function changeLines(report: Report): ChangeLine[] {
  const { changes, destinations } = report;
  if (changes === null) return [];
  const { failed, other_cause, recovered, removed } = changes;
  const listed = new Set([...failed, ...other_cause]);
  const failing = destinations.filter(({ status }) => status === "failed");
  const still = failing.filter(({ id, failing_since }) => !listed.has(id) && failing_since !== null);
  const changed = failing.filter(({ id }) => other_cause.includes(id));
  const unknown = destinations.filter(
    ({ status, failing_since }) => status !== "failed" && failing_since !== null,
  );
  const lines: ChangeLine[] = [
    ...subjectLine("failed", failed, (ids, one) => `${ids} ${one ? "has" : "have"} started to fail.`),
    ...changed.map((each) => line("failed", each, "fails for a new reason, and has been failing since")),
    ...still.map((each) => line("failed", each, "has been failing since")),
    ...unknown.map((each) =>
      line("skipped", each, "was not checked in this run, and had been failing since"),
    ),
    ...subjectLine("passed", recovered, (ids, one) => `${ids} ${one ? "has" : "have"} recovered.`),
    ...subjectLine(
      "passed",
      removed,
      (ids, one) => `${ids} failed before, and ${one ? "has" : "have"} been removed.`,
    ),
  ];
  if (lines.length === 0)
    return [{ status: "passed", text: "No destination has started to fail or recovered." }];
  if (lines.length <= maxLines) return lines;
  const omitted = lines.length - maxLines;
  return [...lines.slice(0, maxLines), { status: "skipped", text: `…and ${omitted} more: see the report.` }];

  function line(
    status: Status,
    { display_name, failing_since }: ReportDestination,
    words: string,
  ): ChangeLine {
    const since = `${minute(failing_since!)} (${timeBetween(failing_since!, report.started_at)})`;
    return { status, text: `${oneLine(display_name, 100)} ${words} ${since}.` };
  }
}

function subjectLine(
  status: Status,
  ids: string[],
  words: (ids: string, isOne: boolean) => string,
): ChangeLine[] {
  if (ids.length === 0) return [];
  return [{ status, text: words(idList(ids.map((id) => oneLine(id, 100))), ids.length === 1) }];
}

/** "5 minutes", "3 hours", "12 days" */
export function timeBetween(start: string, end: string): string {
  const minutes = Math.max(0, Math.round((Date.parse(end) - Date.parse(start)) / 60_000));
  if (minutes < 120) return counted(minutes, "minute");
  const hours = Math.round(minutes / 60);
  return hours < 48 ? counted(hours, "hour") : counted(Math.round(hours / 24), "day");
}
