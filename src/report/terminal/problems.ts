// What is wrong and nothing else, for a run that is to be quiet.

import { placedFindings } from "../groups.ts";
import type { Report } from "../report.generated.ts";
import { exitStatus } from "../verdict.ts";
import { painter } from "./lines.ts";
import { findingBlock, type Look, verdictLines } from "./terminal.ts";

/** For whoever reads the status; nothing where all is well. That nothing was checked is not well. */
export function terminalProblems(report: Report, { colour, width }: Look): string {
  const paint = painter(colour);
  const isUnchecked = report.outcome === "skipped" && report.mode === "check";
  const blocks = [
    ...placedFindings(report)
      .filter(({ finding }) => finding.ignored === null && finding.severity !== "notice")
      .map((placed) => findingBlock(placed, paint, width)),
    ...(exitStatus(report) !== 0 || isUnchecked ? [verdictLines(report, paint, width)] : []),
  ];
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
