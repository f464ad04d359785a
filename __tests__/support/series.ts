// Checks many files one after the other.

import type { Report } from "../../src/report/report.generated.ts";
import { checkText, type TextSetting } from "./program.ts";

/** A destinations file, and how it is checked. */
export type SeriesCheck = TextSetting & { text: string };

/** The reports, in the order of their files. Throws with the output if a run has none. */
export async function checkSeries(checks: readonly SeriesCheck[]): Promise<Report[]> {
  const reports: Report[] = [];
  for (const { text, ...setting } of checks) reports.push(await checkText(text, setting));
  return reports;
}
