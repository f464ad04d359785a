// What SARIF tells of the run itself: what was not checked, and why. None of it is a result.

import { internalError } from "../../rules/internal.ts";
import { idList, placedFindings, reasonGroups } from "../groups.ts";
import type { Report } from "../report.generated.ts";

export const notificationKinds = {
  "not-checked": "A destination was not dialled",
  "internal-error": internalError.title,
  "results-left-out": "There are more results than GitHub shows",
} as const;

type Kind = keyof typeof notificationKinds;

/** What kept destinations from being checked, each reason once, and bugs of ours. */
export function notifications(report: Report): object[] {
  const bugs = placedFindings(report)
    .filter(({ finding }) => finding.rule === internalError.id)
    .map(({ finding, destination }) =>
      notification(
        "internal-error",
        "error",
        `${destination?.display_name ?? "The run"}: ${finding.message}`,
      ),
    );
  const level = report.complete ? "note" : "warning";
  const skipped = reasonGroups(report.destinations).map(({ reason, ids }) =>
    notification("not-checked", level, `${idList(ids)}: ${reason}`),
  );
  return [...bugs, ...skipped];
}

export function notification(kind: Kind, level: "error" | "warning" | "note", text: string): object {
  return { descriptor: { id: kind }, level, message: { text } };
}
