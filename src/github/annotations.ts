// Findings as annotations on the lines of a pull request.

import { error, notice, warning } from "@actions/core";
import { remedyWords } from "../report/finding-text.ts";
import { type PlacedFinding, placedFindings } from "../report/groups.ts";
import type { Report } from "../report/report.generated.ts";
import { headline } from "../report/verdict.ts";
import { printable, printableLines, shortened } from "../text/printable.ts";

/** GitHub shows this many of each kind for a step, and drops the rest without a word. */
const mostOfAKind = 10;

/** GitHub cuts a message here. */
const longestMessage = 4_096;

const commands = { error, warning, notice };

/**
 * Annotates every finding that counts, errors first, behind what the run did not reach. Where there are too many, the
 * last of a kind says so. `whole` is where all of the report is to be read, such as "the log".
 */
export function annotate(report: Report, whole: string): void {
  const all = placedFindings(report);
  const isCutShort = report.not_reached > 0;
  if (isCutShort) error(`${headline(report)} Read in ${whole} which.`, { title: "The run ended early" });
  for (const severity of ["error", "warning", "notice"] as const) {
    const ofKind = all.filter(({ finding }) => finding.severity === severity && finding.ignored === null);
    const room = severity === "error" && isCutShort ? mostOfAKind - 1 : mostOfAKind;
    const shown = ofKind.length > room ? ofKind.slice(0, room - 1) : ofKind;
    for (const placed of shown) annotateOne(placed);
    if (shown.length < ofKind.length) {
      const left = ofKind.length - shown.length;
      const words = `${left} more of this kind are not shown here: GitHub shows ${mostOfAKind}. Read them in ${whole}.`;
      commands[severity](words, { title: `${left} more` });
    }
  }
}

function annotateOne({ finding, destination }: PlacedFinding): void {
  const { location, rule, title, message, why, fix } = finding;
  const about = destination === null ? "" : `${printable(destination.display_name)}: `;
  const remedy = fix === null ? "" : `\n\nTo fix it: ${remedyWords(fix)}`;
  const words = printableLines(`${message}\n\n${why}${remedy}\n\n[${rule}]`);
  commands[finding.severity](shortened(words, longestMessage), {
    title: `${about}${title}`,
    file: printable(location.file),
    startLine: location.line,
    endLine: location.end_line,
    // GitHub drops the columns where the lines differ.
    ...(location.line === location.end_line
      ? { startColumn: location.column, endColumn: location.end_column }
      : {}),
  });
}
