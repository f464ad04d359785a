// The report itself, as JSON.

import { withEscapes } from "../text/printable.ts";
import type { Report } from "./report.generated.ts";

/** What does not show is escaped, and so is what a runner would take for a command: the text may end up in a log. */
export function jsonReport(report: Report): string {
  const text = JSON.stringify(report, null, 2).replaceAll(/#(?=#\w*\[)/g, "\\u0023");
  return `${withEscapes(text)}\n`;
}
