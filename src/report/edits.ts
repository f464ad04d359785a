// The edits of a report that a program may make, or offer to make with one click.

import type { Placed } from "./groups.ts";
import { placedFindings } from "./groups.ts";
import type { Report, ReportFix } from "./report.generated.ts";

export type EditFix = ReportFix & { replaces: NonNullable<ReportFix["replaces"]> };
export type SafeEdit = Placed & { fix: EditFix };

/** Those that need no second look, in the order of the report; of two that change one line only the first. */
export function safeEdits(report: Report): SafeEdit[] {
  const taken = new Set<string>();
  const edits: SafeEdit[] = [];
  for (const placed of placedFindings(report)) {
    const { fix, ignored } = placed.finding;
    if (fix === null || !fix.safe || fix.replaces === null || ignored !== null) continue;
    const { file, start_line, end_line } = fix.replaces;
    const lines = Array.from(
      { length: Math.max(1, end_line - start_line + 1) },
      (_, index) => `${file}:${start_line + index}`,
    );
    if (lines.some((line) => taken.has(line))) continue;
    for (const line of lines) taken.add(line);
    edits.push({ ...placed, fix: { ...fix, replaces: fix.replaces } });
  }
  return edits;
}
