// The forms that a report takes as a file.

import type { ReportName } from "../options.ts";
import { withEscapes } from "../text/printable.ts";
import { htmlReport } from "./html/html.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown/markdown.ts";
import type { Report } from "./report.generated.ts";
import { sarifReport } from "./sarif.ts";

type Form = { file: string; text: (report: Report) => string };

export const forms: Readonly<Record<ReportName, Form>> = {
  json: { file: "report.json", text: jsonReport },
  sarif: { file: "report.sarif", text: sarifReport },
  junit: { file: "report.xml", text: junitReport },
  markdown: { file: "report.md", text: markdownReport },
  html: { file: "report.html", text: htmlReport },
};

/** What does not show is escaped, and so is what a runner would take for a command: the text may end up in a log. */
function jsonReport(report: Report): string {
  const text = JSON.stringify(report, null, 2).replaceAll(/#(?=#\w*\[)/g, "\\u0023");
  return `${withEscapes(text)}\n`;
}
