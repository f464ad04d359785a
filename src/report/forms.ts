// The forms that a report takes as a file.

import type { ReportName } from "../options.ts";
import { printableJson } from "../text/printable.ts";
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

function jsonReport(report: Report): string {
  return printableJson(report);
}
