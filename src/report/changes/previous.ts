// `previous`: the last run's report.json. It may have been written by another version, or by nobody we know.

import { readReportFile } from "../files.ts";
import type { Report, ReportDestination, ReportFinding } from "../report.generated.ts";
import { compare, isWhole, type Noted } from "./compare.ts";
import { validatePrevious } from "./validate.generated.js";

export type Previous =
  | { kind: "read"; snapshot: Snapshot }
  /** As before the first run: nothing is wrong with that. */
  | { kind: "missing" }
  /** The reason completes a sentence about the file. */
  | { kind: "unusable"; reason: string };

/** The last run as its report.json has it. Never throws for what is in the file. */
export async function readPrevious(file: string): Promise<Previous> {
  const read = await readReportFile(file);
  if (read.kind === "unusable")
    return read.isMissing ? { kind: "missing" } : { kind: "unusable", reason: read.reason };
  const report = read.content;
  if (!validatePrevious(report)) return { kind: "unusable", reason: "is not a report of this program" };
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
  const { after, changes } = compare(before, report, isWhole(report, only));
  const destinations = report.destinations.map((each): ReportDestination => {
    const { since = null } = after.subjects.get(keyOf({ kind: "destination", name: each.id })) ?? {};
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

function idsOf(subjects: Subject[]): string[] {
  return subjects.filter(({ kind }) => kind === "destination").map(({ name }) => name);
}

function reportNoted({ subject: { kind, name }, rule, severity }: Noted) {
  const [destination, file] = kind === "destination" ? [name, null] : [null, name];
  return { destination, file, rule, severity };
}

/** What findings are about: a destination by its id, or a file by its path. */
export type Subject = { kind: "destination" | "file"; name: string };

/** `since` is when it began to fail; null where it does not. Rules stand as often as they were found. */
export type Remembered = { subject: Subject; since: string | null; errors: string[]; warnings: string[] };

/** `at` is when the run began. Keys are `keyOf` a subject; what has nothing to remember is left out. */
export type Snapshot = { at: string; subjects: Map<string, Remembered> };

/** The parts of a report that are remembered: one of another version may lack the rest. */
export type Comparable = Pick<Report, "started_at"> & {
  findings: Pick<ReportFinding, "rule" | "severity" | "ignored" | "location">[];
  destinations: (Pick<ReportDestination, "id" | "status" | "tries" | "stages"> & {
    failing_since?: string | null;
    findings: Pick<ReportFinding, "rule" | "severity" | "ignored">[];
  })[];
};

/** Tells a file from a destination of the same name. */
export function keyOf({ kind, name }: Subject): string {
  return `${kind} ${name}`;
}

/** What to remember of a report that is all there is. */
export function snapshotOf(report: Comparable): Snapshot {
  const subjects = new Map<string, Remembered>();
  for (const { subject, since, failing, errors, warnings } of sightings(report)) {
    const began = since ?? (failing === true ? report.started_at : null);
    remember(subjects, { subject, since: began, errors, warnings });
  }
  return { at: report.started_at, subjects };
}

/** Adds what is worth remembering. */
export function remember(subjects: Map<string, Remembered>, each: Remembered): void {
  if (each.since !== null || each.errors.length + each.warnings.length > 0)
    subjects.set(keyOf(each.subject), each);
}

/** How a run saw a subject. `failing` is null where it could not tell, and `since` then is what an earlier one said. */
export type Sighting = Remembered & {
  failing: boolean | null;
  /** Whether the run came so far that it would have found this rule's trouble. */
  judged: (rule: string) => boolean;
};

/** Everything that a run saw, files first. */
export function sightings({ findings, destinations }: Comparable): Sighting[] {
  const files = new Set(findings.map(({ location }) => location.file));
  return [
    ...[...files].map((name): Sighting => {
      const rules = countingRules(findings.filter(({ location }) => location.file === name));
      const failing = rules.errors.length > 0;
      return { subject: { kind: "file", name }, since: null, failing, ...rules, judged: () => true };
    }),
    ...destinations.map(
      (destination): Sighting => ({
        subject: { kind: "destination", name: destination.id },
        since: timeOrNull(destination.failing_since ?? null),
        failing: destination.status === "failed" ? true : destination.tries === 0 ? null : false,
        ...countingRules(destination.findings),
        judged: (rule) => isJudged(destination, rule),
      }),
    ),
  ];
}

function countingRules(findings: Pick<ReportFinding, "rule" | "severity" | "ignored">[]) {
  const of = (wanted: ReportFinding["severity"]) =>
    findings
      .filter(({ severity, ignored }) => severity === wanted && ignored === null)
      .map(({ rule }) => rule)
      .sort();
  return { errors: of("error"), warnings: of("warning") };
}

/** The stage that has to be behind a run for the rules of a group. Those of the files are judged without a connection. */
const stageOfGroup: Record<string, string> = {
  network: "connect",
  ssh: "ssh",
  tls: "tls",
  auth: "login",
  server: "probe",
  privilege: "probe",
  rehearsal: "rehearse",
  internal: "probe",
};

/** A destination that now fails earlier on its way says nothing of what was found further on. */
function isJudged({ tries, stages }: Pick<ReportDestination, "tries" | "stages">, rule: string): boolean {
  const wanted = stageOfGroup[rule.split("/")[0]!];
  if (wanted === undefined) return true;
  const order = stages.map(({ name }): string => name);
  const failed = stages.findIndex(({ status }) => status === "failed");
  if (tries === 0) return false;
  if (failed === -1) return true;
  const at = order.indexOf(wanted);
  // A stage that fails for another reason has left the old one behind; the last ones ask many things at once.
  return ["probe", "rehearse"].includes(wanted) ? at < failed : at <= failed;
}

/** A time as `toISOString` gives it; null for anything else. */
export function timeOrNull(text: string | null): string | null {
  const time = Date.parse(text ?? "");
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
