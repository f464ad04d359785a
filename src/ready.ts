// Which destinations a run dials, and why it may not come to one that it would.

import type { Resolved } from "./config/resolve-entry.ts";
import type { SkipReason } from "./config/trust.ts";
import type { Host } from "./host.ts";
import type { Options } from "./options.ts";
import { type Checked, counts } from "./report/report.ts";

/** One entry on its way through the check. */
export type Candidate = Checked & { secrets: Resolved["secrets"] };

/** Whether nothing stands against dialling. Where that is an accepted error, it becomes the reason of a skip. */
export function isReady(candidate: Candidate, now: Date): boolean {
  const { entry, destination, findings, skip } = candidate;
  if (skip !== null) return false;
  const today = now.toISOString().slice(0, 10);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.some((finding) => counts(finding, entry, today))) return false;
  if (destination !== null) return true;
  // All its errors are accepted, and what they are about is still missing.
  candidate.skip = { kind: "ignored-error", rule: errors[0]?.rule ?? "" };
  return false;
}

/** Why a run that has ended did not come to a destination. */
export function unfinished({ deadlineMs }: Options, { interrupted }: Host): SkipReason {
  return interrupted.aborted ? { kind: "interrupted" } : { kind: "deadline", ms: deadlineMs };
}
