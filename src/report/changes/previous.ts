// `previous`: the last run's report.json. It may have been written by another version, or by nobody we know.

import { type ReadFolders, readReportFile } from "../files.ts";
import type { Report, ReportDestination } from "../report.generated.ts";
import { isComparable } from "../validate.ts";
import {
  type Comparable,
  compare,
  destinationSubject,
  type FindingSubject,
  goneFromRun,
  keyOf,
  type Noted,
  type Snapshot,
  snapshotOf,
  timeOrNull,
} from "./compare.ts";

export type Previous =
  | { kind: "read"; snapshot: Snapshot }
  /** As before the first run: nothing is wrong with that. */
  | { kind: "missing" }
  /** The reason completes a sentence about the file. */
  | { kind: "unusable"; reason: string };

/** The last run as its report.json has it. Never throws for what is in the file. */
export async function readPrevious(absolute: string, folders: ReadFolders): Promise<Previous> {
  const read = await readReportFile(absolute, folders);
  if (read.kind === "unusable")
    return read.isMissing ? { kind: "missing" } : { kind: "unusable", reason: read.reason };
  const report = read.content;
  if (!isComparable(report)) return { kind: "unusable", reason: "is not a report of this program" };
  const snapshot = snapshotOf(report as Comparable);
  const at = timeOrNull(snapshot.at);
  if (at === null) return { kind: "unusable", reason: "does not say when it was made" };
  return { kind: "read", snapshot: { ...snapshot, at } };
}

/** What to say where there is nothing to compare with; null where there is. `file` is as the person wrote it. */
export function previousWords(previous: Previous, file: string): string | null {
  if (previous.kind === "read") return null;
  if (previous.kind === "missing")
    return `previous: ${file} does not exist yet. The next run can compare with this run's report.json.`;
  return `previous: ${file} was not used, because it ${previous.reason}. This report does not show what has changed.`;
}

/** The report with what has changed since the previous one, and since when each destination has been failing. */
export function withChanges(report: Report, previous: Previous, only: readonly string[]): Report {
  const before: Snapshot =
    previous.kind === "read" ? previous.snapshot : { at: report.started_at, subjects: new Map() };
  const { after, changes } = compare(before, report, goneFromRun(report, only));
  const destinations = report.destinations.map((each): ReportDestination => {
    const { since = null } = after.subjects.get(keyOf(destinationSubject(each))) ?? {};
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
      new: fresh.map(reportNoted),
      solved: solved.map(reportNoted),
    },
    destinations,
  };
}

function idsOf(subjects: FindingSubject[]): string[] {
  return subjects.filter(({ kind }) => kind === "destination").map(({ name }) => name);
}

function reportNoted({ subject: { kind, name }, rule, severity }: Noted) {
  const [destination, file] = kind === "destination" ? [name, null] : [null, name];
  return { destination, file, rule, severity };
}
