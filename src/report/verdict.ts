// What a report means for whoever asked: the exit status.

import { placedFindings } from "./groups.ts";
import type { Report } from "./report.generated.ts";

/**
 * 0: nothing at or above `fail_on` that counts. 1: findings. 2: the program could not do its work: no file could be
 * read, the deadline or an interruption left destinations unchecked, or it has a bug.
 */
export function exitStatus(report: Report): 0 | 1 | 2 {
  const all = placedFindings(report).map(({ finding }) => finding);
  const counting = all.filter(({ ignored }) => ignored === null);
  if (!report.complete || counting.some(({ rule }) => rule === "internal/error")) return 2;
  if (report.fail_on === "never") return 0;
  const fails = report.fail_on === "error" ? ["error"] : ["error", "warning"];
  return counting.some(({ severity }) => fails.includes(severity)) ? 1 : 0;
}
