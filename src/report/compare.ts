// What has changed between what is remembered and a report.

import type { Report, ReportDestination, ReportFinding, ReportLocation } from "./report.generated.ts";

/** One finding, by its subject and rule. */
export type FindingKey = { subject: FindingSubject; rule: string; severity: "error" | "warning" };

export type ReportChanges = {
  /** When the run began that is compared with. */
  since: string;
  failed: FindingSubject[];
  otherCause: FindingSubject[];
  recovered: FindingSubject[];
  /** Failed before, and is no longer in the files. */
  removed: FindingSubject[];
  fresh: FindingKey[];
  still: FindingKey[];
  solved: FindingKey[];
};

/** `after` is what to remember now: of what this run could not judge, what was known before. */
export type Comparison = { after: Snapshot; changes: ReportChanges };

/** Whether something remembered that the report lacks is in no file any more; otherwise the run did not look at it. */
export type IsGone = (was: SubjectState) => boolean;

/** Compares a report with what is remembered. */
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
  const seen = sightings(report);
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
      changes.still.push(...notedOf(was));
      after.subjects.set(key, was);
      continue;
    }
    changes.solved.push(...notedOf(was));
    if (was.since === null) continue;
    changes[was.subject.kind === "file" ? "recovered" : "removed"].push(was.subject);
  }
  return { after, changes };
}

/** For the last run of the same kind: a file that has nothing wrong is in no report. */
export function goneFromRun(report: Report, only: readonly string[]): IsGone {
  const whole = isWhole(report, only);
  return ({ subject }) => whole || subject.kind === "file";
}

/** A destination that has moved to another file is the same one. */
function isSame(one: FindingSubject, other: FindingSubject): boolean {
  return one.kind === "destination" && other.kind === "destination" && one.name === other.name;
}

/**
 * Whether a destination that is missing from the report is in no file any more: nothing was left out by wish, by the
 * end of the run, or by a file that could not be read.
 */
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
  now: Sighting,
  at: string,
  changes: ReportChanges,
): SubjectState {
  const { subject, failing } = now;
  const errors = compareRules(was, now, "errors", changes);
  const warnings = compareRules(was, now, "warnings", changes);
  const began = earlier(was?.since ?? null, now.since);
  const known = { subject, errors: errors.kept, warnings: warnings.kept };
  // Even without a connection, the errors of the entry itself may be gone.
  const isMended = was !== null && was.errors.length > 0 && errors.kept.length === 0;
  if (failing === null && !isMended) return { ...known, since: began };
  if (failing !== true) {
    if (began !== null) changes.recovered.push(subject);
    return { ...known, since: null };
  }
  if (began === null) changes.failed.push(subject);
  else if (was !== null && errors.changed) changes.otherCause.push(subject);
  return { ...known, since: began ?? at };
}

/** `kept`: the rules that are there now, with those that could not be judged. `changed`: some came, or some went. */
function compareRules(
  was: SubjectState | null,
  now: Sighting,
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

function notedOf({ subject, errors, warnings }: SubjectState): FindingKey[] {
  return [
    ...errors.map((rule): FindingKey => ({ subject, rule, severity: "error" })),
    ...warnings.map((rule): FindingKey => ({ subject, rule, severity: "warning" })),
  ];
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** What findings are about: a destination by its id and the file that has it, or a file by its path. */
export type FindingSubject =
  | { kind: "destination"; name: string; file: string | null }
  | { kind: "file"; name: string };

export function destinationSubject({
  id,
  location,
}: Pick<ReportDestination, "id" | "location">): FindingSubject {
  return { kind: "destination", name: id, file: location.file };
}

/** `since` is when it began to fail; null where it does not. Rules stand as often as they were found. */
export type SubjectState = {
  subject: FindingSubject;
  since: string | null;
  errors: string[];
  warnings: string[];
};

/** `at` is when the run began. Keys are `keyOf` a subject; what has nothing to remember is left out. */
export type Snapshot = { at: string; subjects: Map<string, SubjectState> };

/** The parts of a report that are remembered: one of another version may lack the rest. */
export type Comparable = Pick<Report, "started_at"> & {
  findings: Pick<ReportFinding, "rule" | "severity" | "ignored" | "location">[];
  destinations: (Pick<ReportDestination, "id" | "status" | "tries" | "stages"> & {
    failing_since?: string | null;
    location?: Pick<ReportLocation, "file">;
    findings: Pick<ReportFinding, "rule" | "severity" | "ignored">[];
  })[];
};

/** Tells a file from a destination of the same name, and two destinations of one name in files that are checked apart. */
export function keyOf(subject: FindingSubject): string {
  if (subject.kind === "file") return `file ${subject.name}`;
  return `destination ${subject.name}${subject.file === null ? "" : ` in ${subject.file}`}`;
}

/** What to remember of a report that is all there is. */
export function snapshotOf(report: Comparable): Snapshot {
  const subjects = new Map<string, SubjectState>();
  for (const { subject, since, failing, errors, warnings } of sightings(report)) {
    const began = since ?? (failing === true ? report.started_at : null);
    remember(subjects, { subject, since: began, errors, warnings });
  }
  return { at: report.started_at, subjects };
}

/** Adds what is worth remembering. */
function remember(subjects: Map<string, SubjectState>, each: SubjectState): void {
  if (each.since !== null || each.errors.length + each.warnings.length > 0)
    subjects.set(keyOf(each.subject), each);
}

/** How a run saw a subject. `failing` is null where it could not tell, and `since` then is what an earlier one said. */
type Sighting = SubjectState & {
  failing: boolean | null;
  /** Whether the run came so far that it would have found this rule's trouble. */
  judged: (rule: string) => boolean;
};

/** Everything that a run saw, files first. */
function sightings({ findings, destinations }: Comparable): Sighting[] {
  const files = new Set(findings.map(({ location }) => location.file));
  return [
    ...[...files].map((name): Sighting => {
      const rules = countingRules(findings.filter(({ location }) => location.file === name));
      const failing = rules.errors.length > 0;
      return { subject: { kind: "file", name }, since: null, failing, ...rules, judged: () => true };
    }),
    ...destinations.map(
      (destination): Sighting => ({
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
