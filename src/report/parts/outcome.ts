// The verdict on a run, from the verdicts on its destinations.

import type { ReportDestination, ReportFinding, Status } from "../report.generated.ts";

/**
 * The worst of all, where a skip is no verdict: it counts only when there is nothing else. A destination that should
 * have been checked and was not is no skip of that sort.
 */
export function outcomeOf(
  findings: ReportFinding[],
  destinations: ReportDestination[],
  notReached: number,
): Status {
  if (notReached > 0) return "failed";
  const has = (status: Status) => destinations.some((destination) => destination.status === status);
  if (has("failed") || findings.some(({ severity }) => severity === "error")) return "failed";
  if (has("warned")) return "warned";
  return has("passed") ? "passed" : "skipped";
}
