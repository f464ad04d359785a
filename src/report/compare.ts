// Compares a report with the state of an earlier run: what failed, recovered or changed.

import type { Report, ReportDestination, ReportFinding, ReportLocation } from "./report.generated.ts";

export type FindingKey = { subject: FindingSubject; rule: string; severity: "error" | "warning" };

export type ReportChanges = {
  /** The start of the earlier run. */
  since: string;
  failed: FindingSubject[];
  otherCause: FindingSubject[];
  recovered: FindingSubject[];
  /** Failed before, and is in no file any more. */
  removed: FindingSubject[];
  fresh: FindingKey[];
  still: FindingKey[];
  solved: FindingKey[];
};

/** `after` is the new state. Where this run could not check something, it keeps the earlier result. */
export type Comparison = { after: Snapshot; changes: ReportChanges };

/** Whether a subject that the report lacks was removed from the files, rather than left out of the run. */
export type IsGone = (was: SubjectState) => boolean;

export function compare(before: Snapshot, report: Comparable, isGone: IsGone): Comparison {
  const subjects = new Map(before.subjects);
  const after: Snapshot = { at: report.started_at, subjects: new Map() };
  const changes: ReportChanges = {
    since: before.at,
    failed: [],
    otherCause: [],
    recovered: [],
    removed: [],
    fresh: [],
    still: [],
    solved: [],
  };
  const seen = currentStates(report);
  const keys = new Set(seen.map(({ subject }) => keyOf(subject)));
  const isElsewhere = (was: SubjectState) => !keys.has(keyOf(was.subject)) && isGone(was);
  for (const sighting of seen) {
    const { subject } = sighting;
    const was =
      subjects.get(keyOf(subject)) ??
      [...subjects.values()].find((other) => isSame(other.subject, subject) && isElsewhere(other)) ??
      null;
    if (was !== null) subjects.delete(keyOf(was.subject));
    remember(after.subjects, compareOne(was, sighting, report.started_at, changes));
  }
  for (const [key, was] of subjects) {
    if (!isGone(was)) {
      changes.still.push(...findingKeys(was));
      after.subjects.set(key, was);
      continue;
    }
    changes.solved.push(...findingKeys(was));
    if (was.since === null) continue;
    changes[was.subject.kind === "file" ? "recovered" : "removed"].push(was.subject);
  }
  return { after, changes };
}

/** For a previous run with the same options: a file without problems is in no report. */
export function goneFromRun(report: Report, only: readonly string[]): IsGone {
  const whole = isWhole(report, only);
  return ({ subject }) => whole || subject.kind === "file";
}

function isSame(one: FindingSubject, other: FindingSubject): boolean {
  return one.kind === "destination" && other.kind === "destination" && one.name === other.name;
}

/** Whether the run read every file and checked every destination, so that a missing destination was removed. */
export function isWhole(report: Report, only: readonly string[]): boolean {
  return (
    only.length === 0 &&
    report.shard === null &&
    report.complete &&
    !report.findings.some(({ severity }) => severity === "error")
  );
}

function compareOne(
  was: SubjectState | null,
  now: CurrentState,
  at: string,
  changes: ReportChanges,
): SubjectState {
  const { subject, failing } = now;
  const errors = compareRules(was, now, "errors", changes);
  const warnings = compareRules(was, now, "warnings", changes);
  const began = earlier(was?.since ?? null, now.since);
  const known = { subject, errors: errors.kept, warnings: warnings.kept };
  // An entry's own errors may be fixed without a connection.
  const isFixed = was !== null && was.errors.length > 0 && errors.kept.length === 0;
  if (failing === null && !isFixed) return { ...known, since: began };
  if (failing !== true) {
    if (began !== null) changes.recovered.push(subject);
    return { ...known, since: null };
  }
  if (began === null) changes.failed.push(subject);
  else if (was !== null && errors.changed) changes.otherCause.push(subject);
  return { ...known, since: began ?? at };
}

/** `kept` are the current rules, and those that could not be checked this time. */
function compareRules(
  was: SubjectState | null,
  now: CurrentState,
  kind: "errors" | "warnings",
  changes: ReportChanges,
): { kept: string[]; changed: boolean } {
  const noted = (rule: string): FindingKey => ({
    subject: now.subject,
    rule,
    severity: kind === "errors" ? "error" : "warning",
  });
  const left = [...(was?.[kind] ?? [])];
  const fresh: string[] = [];
  for (const rule of now[kind]) {
    const at = left.indexOf(rule);
    if (at === -1) fresh.push(rule);
    else changes.still.push(noted(left.splice(at, 1)[0]!));
  }
  const unknown = left.filter((rule) => !now.judged(rule));
  const solved = left.filter((rule) => now.judged(rule));
  changes.fresh.push(...fresh.map(noted));
  changes.still.push(...unknown.map(noted));
  changes.solved.push(...solved.map(noted));
  return { kept: [...now[kind], ...unknown].sort(), changed: fresh.length + solved.length > 0 };
}

function findingKeys({ subject, errors, warnings }: SubjectState): FindingKey[] {
  return [
    ...errors.map((rule): FindingKey => ({ subject, rule, severity: "error" })),
    ...warnings.map((rule): FindingKey => ({ subject, rule, severity: "warning" })),
  ];
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** A destination by its id and file, or a file by its path. */
export type FindingSubject =
  | { kind: "destination"; name: string; file: string | null }
  | { kind: "file"; name: string };

export function destinationSubject({
  id,
  location,
}: Pick<ReportDestination, "id" | "location">): FindingSubject {
  return { kind: "destination", name: id, file: location.file };
}

/** `since` is when it began to fail, or null. A rule is listed once for each finding. */
export type SubjectState = {
  subject: FindingSubject;
  since: string | null;
  errors: string[];
  warnings: string[];
};

/** `at` is the start of the run. The keys come from `keyOf`. Subjects without problems are left out. */
export type Snapshot = { at: string; subjects: Map<string, SubjectState> };

/** The parts of a report that are compared. A report of another version may lack the rest. */
export type Comparable = Pick<Report, "started_at"> & {
  findings: Pick<ReportFinding, "rule" | "severity" | "ignored" | "location">[];
  destinations: (Pick<ReportDestination, "id" | "status" | "tries" | "stages"> & {
    failing_since?: string | null;
    location?: Pick<ReportLocation, "file">;
    findings: Pick<ReportFinding, "rule" | "severity" | "ignored">[];
  })[];
};

/** Unique, though a file and a destination, or destinations in separately checked files, may have the same name. */
export function keyOf(subject: FindingSubject): string {
  if (subject.kind === "file") return `file ${subject.name}`;
  return `destination ${subject.name}${subject.file === null ? "" : ` in ${subject.file}`}`;
}

export function snapshotOf(report: Comparable): Snapshot {
  const subjects = new Map<string, SubjectState>();
  for (const { subject, since, failing, errors, warnings } of currentStates(report)) {
    const began = since ?? (failing === true ? report.started_at : null);
    remember(subjects, { subject, since: began, errors, warnings });
  }
  return { at: report.started_at, subjects };
}

function remember(subjects: Map<string, SubjectState>, each: SubjectState): void {
  if (each.since !== null || each.errors.length + each.warnings.length > 0)
    subjects.set(keyOf(each.subject), each);
}

/** A subject in this report. `failing` is null if the run could not tell. */
type CurrentState = SubjectState & {
  failing: boolean | null;
  /** Whether the run came far enough to find this rule's problem again. */
  judged: (rule: string) => boolean;
};

function currentStates({ findings, destinations }: Comparable): CurrentState[] {
  const files = new Set(findings.map(({ location }) => location.file));
  return [
    ...[...files].map((name): CurrentState => {
      const rules = countingRules(findings.filter(({ location }) => location.file === name));
      const failing = rules.errors.length > 0;
      return { subject: { kind: "file", name }, since: null, failing, ...rules, judged: () => true };
    }),
    ...destinations.map(
      (destination): CurrentState => ({
        subject: { kind: "destination", name: destination.id, file: destination.location?.file ?? null },
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

/**
 * The stage that a run must complete to check the rules of a group. Groups that are missing here need no connection.
 */
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

/** A connection that fails at an earlier stage says nothing about later ones. */
function isJudged({ tries, stages }: Pick<ReportDestination, "tries" | "stages">, rule: string): boolean {
  const wanted = stageOfGroup[rule.split("/")[0]!];
  if (wanted === undefined) return true;
  const order = stages.map(({ name }): string => name);
  const failed = stages.findIndex(({ status }) => status === "failed");
  if (tries === 0) return false;
  if (failed === -1) return true;
  const at = order.indexOf(wanted);
  // A stage that fails for a different reason has passed the earlier check, except in the stages that check many
  // things.
  return ["probe", "rehearse"].includes(wanted) ? at < failed : at <= failed;
}

/** Null if `text` is not a date. */
export function timeOrNull(text: string | null): string | null {
  const time = Date.parse(text ?? "");
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
