// What has changed between what is remembered and a report.

import type { Report } from "../report.generated.ts";
import {
  type Comparable,
  keyOf,
  type Remembered,
  remember,
  type Sighting,
  type Snapshot,
  type Subject,
  sightings,
} from "./previous.ts";

/** One finding, by its subject and rule. */
export type Noted = { subject: Subject; rule: string; severity: "error" | "warning" };

export type Changes = {
  /** When the run began that is compared with. */
  since: string;
  failed: Subject[];
  otherCause: Subject[];
  recovered: Subject[];
  /** Failed before, and is no longer in the files. */
  removed: Subject[];
  fresh: Noted[];
  still: Noted[];
  solved: Noted[];
};

/** `after` is what to remember now: of what this run could not judge, what was known before. */
export type Comparison = { after: Snapshot; changes: Changes };

/**
 * Compares a report with what is remembered. `isWhole` says that what the report does not have is in no file any more;
 * otherwise the run did not look at it.
 */
export function compare(before: Snapshot, report: Comparable, isWhole: boolean): Comparison {
  const { subjects } = before;
  const after: Snapshot = { at: report.started_at, subjects: new Map() };
  const changes: Changes = {
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
  for (const sighting of seen) {
    const was = subjects.get(keyOf(sighting.subject)) ?? null;
    remember(after.subjects, compareOne(was, sighting, report.started_at, changes));
  }
  const keys = new Set(seen.map(({ subject }) => keyOf(subject)));
  for (const [key, was] of subjects) {
    if (keys.has(key)) continue;
    // A file that has nothing wrong is in no report.
    const isGone = isWhole || was.subject.kind === "file";
    if (!isGone) {
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

function compareOne(was: Remembered | null, now: Sighting, at: string, changes: Changes): Remembered {
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
  was: Remembered | null,
  now: Sighting,
  kind: "errors" | "warnings",
  changes: Changes,
): { kept: string[]; changed: boolean } {
  const noted = (rule: string): Noted => ({
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

function notedOf({ subject, errors, warnings }: Remembered): Noted[] {
  return [
    ...errors.map((rule): Noted => ({ subject, rule, severity: "error" })),
    ...warnings.map((rule): Noted => ({ subject, rule, severity: "warning" })),
  ];
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
