import type { Report, ReportDestination, ReportFinding, ReportLocation } from "./report.generated.ts";

export type FindingKey = { subject: FindingSubject; rule: string; severity: "error" | "warning" };

export type ReportChanges = {
  since: string;
  failed: FindingSubject[];
  otherCause: FindingSubject[];
  recovered: FindingSubject[];
  removed: FindingSubject[];
  fresh: FindingKey[];
  still: FindingKey[];
  solved: FindingKey[];
};

/** `snapshot` is the new state. Where this run could not check something, it keeps the earlier result. */
export type Comparison = { snapshot: Snapshot; changes: ReportChanges };

/** Whether a subject that the report lacks was removed from the files, rather than left out of the run. */
export type IsGone = (was: SubjectState) => boolean;

export function compare(previous: Snapshot, report: Comparable, isGone: IsGone): Comparison {
  const states = currentStates(report);
  const keys = new Set(states.map(({ subject }) => keyOf(subject)));
  const unmatched = new Map(previous.subjects);
  const hasMoved = (was: SubjectState, { subject }: CurrentState) =>
    isSame(was.subject, subject) && !keys.has(keyOf(was.subject)) && isGone(was);
  const present = states.map((now) => {
    const was =
      unmatched.get(keyOf(now.subject)) ??
      [...unmatched.values()].find((each) => hasMoved(each, now)) ??
      null;
    if (was !== null) unmatched.delete(keyOf(was.subject));
    return transition(was, now, report.started_at);
  });
  const absent = [...unmatched.values()].map((was) => (isGone(was) ? removal(was) : unchanged(was)));
  const all = [...present, ...absent];
  const subjectsOf = (event: Transition["event"]) =>
    all.filter((each) => each.event === event).map(({ subject }) => subject);
  return {
    snapshot: snapshot(
      report.started_at,
      all.flatMap(({ next }) => next ?? []),
    ),
    changes: {
      since: previous.at,
      failed: subjectsOf("failed"),
      otherCause: subjectsOf("otherCause"),
      recovered: subjectsOf("recovered"),
      removed: subjectsOf("removed"),
      fresh: all.flatMap(({ fresh }) => fresh),
      still: all.flatMap(({ still }) => still),
      solved: all.flatMap(({ solved }) => solved),
    },
  };
}

type Transition = Pick<ReportChanges, "fresh" | "still" | "solved"> & {
  subject: FindingSubject;
  event: "failed" | "otherCause" | "recovered" | "removed" | null;
  next: SubjectState | null;
};

function removal(was: SubjectState): Transition {
  const { subject, since } = was;
  const event = since === null ? null : subject.kind === "file" ? "recovered" : "removed";
  return { subject, event, next: null, fresh: [], still: [], solved: findingKeys(was) };
}

function unchanged(was: SubjectState): Transition {
  return { subject: was.subject, event: null, next: was, fresh: [], still: findingKeys(was), solved: [] };
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

function transition(was: SubjectState | null, now: CurrentState, at: string): Transition {
  const { subject, failing } = now;
  const errors = compareRules(was?.errors ?? [], now.errors, now.judged);
  const warnings = compareRules(was?.warnings ?? [], now.warnings, now.judged);
  const began = earliest(was?.since ?? null, now.since);
  // An entry's own errors may be fixed without a connection.
  const isFixed = was !== null && was.errors.length > 0 && errors.rules.length === 0;
  const isUnknown = failing === null && !isFixed;
  const isChanged = was !== null && errors.fresh.length + errors.solved.length > 0;
  const failure = began === null ? "failed" : isChanged ? "otherCause" : null;
  const keysOf = (kind: "fresh" | "still" | "solved") =>
    findingKeys({ subject, errors: errors[kind], warnings: warnings[kind] });
  return {
    subject,
    event: isUnknown ? null : failing ? failure : began === null ? null : "recovered",
    next: {
      subject,
      since: isUnknown ? began : failing ? (began ?? at) : null,
      errors: errors.rules,
      warnings: warnings.rules,
    },
    fresh: keysOf("fresh"),
    still: keysOf("still"),
    solved: keysOf("solved"),
  };
}

function compareRules(previous: string[], now: string[], isJudged: (rule: string) => boolean) {
  const unmatched = [...previous];
  const fresh: string[] = [];
  const still: string[] = [];
  for (const rule of now) {
    const at = unmatched.indexOf(rule);
    if (at === -1) fresh.push(rule);
    else still.push(...unmatched.splice(at, 1));
  }
  const unknown = unmatched.filter((rule) => !isJudged(rule));
  const solved = unmatched.filter(isJudged);
  return { fresh, still: [...still, ...unknown], solved, rules: [...now, ...unknown].sort() };
}

function findingKeys({ subject, errors, warnings }: Omit<SubjectState, "since">): FindingKey[] {
  return [
    ...errors.map((rule): FindingKey => ({ subject, rule, severity: "error" })),
    ...warnings.map((rule): FindingKey => ({ subject, rule, severity: "warning" })),
  ];
}

function earliest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

export type FindingSubject =
  | { kind: "destination"; name: string; file: string | null }
  | { kind: "file"; name: string };

export function destinationSubject({
  id,
  location,
}: Pick<ReportDestination, "id" | "location">): FindingSubject {
  return { kind: "destination", name: id, file: location.file };
}

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
    stitch?: ReportDestination["stitch"];
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
  const states = currentStates(report).map(({ subject, since, failing, errors, warnings }) => ({
    subject,
    since: since ?? (failing === true ? report.started_at : null),
    errors,
    warnings,
  }));
  return snapshot(report.started_at, states);
}

function snapshot(at: string, states: SubjectState[]): Snapshot {
  const failing = states.filter(
    ({ since, errors, warnings }) => since !== null || errors.length + warnings.length > 0,
  );
  return { at, subjects: new Map(failing.map((each) => [keyOf(each.subject), each])) };
}

type CurrentState = SubjectState & {
  /** Null if the run could not tell. */
  failing: boolean | null;
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
  load: "probe",
  rehearsal: "rehearse",
  internal: "probe",
};

/** A destination with this finding was not checked for the other rules of its group. */
const notChecked: Record<string, string> = { load: "load/not-checked", stitch: "stitch/not-compared" };

function isJudged(
  { tries, stages, stitch, findings }: Comparable["destinations"][number],
  rule: string,
): boolean {
  const group = rule.split("/")[0]!;
  const gap = notChecked[group];
  if (rule !== gap && findings.some((finding) => finding.rule === gap)) return false;
  if (group === "stitch") return tries > 0 || (stitch ?? null) !== null;
  const wanted = stageOfGroup[group];
  if (wanted === undefined) return true;
  const order = stages.map(({ name }): string => name);
  const failed = stages.findIndex(({ status }) => status === "failed");
  if (tries === 0) return false;
  if (failed === -1) return true;
  const at = order.indexOf(wanted);
  // A stage that fails for another reason has passed the earlier check, except in stages with many checks.
  return ["probe", "rehearse"].includes(wanted) ? at < failed : at <= failed;
}

export function timeOrNull(text: string | null): string | null {
  const time = Date.parse(text ?? "");
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
