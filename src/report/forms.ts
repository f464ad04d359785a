// The forms that a report takes as a file. What writes one is loaded when it is asked for.

import type { ReportName } from "../options.ts";
import { jsonReport } from "./json.ts";
import type { Report } from "./report.generated.ts";

type Form = { file: string; text: (report: Report) => Promise<string> };

export const forms: Readonly<Record<ReportName, Form>> = {
  json: { file: "report.json", text: async (report) => jsonReport(report) },
  sarif: {
    file: "report.sarif",
    text: async (report) => (await import("./sarif/sarif.ts")).sarifReport(report),
  },
  junit: {
    file: "report.xml",
    text: async (report) => (await import("./junit/junit.ts")).junitReport(report),
  },
  markdown: {
    file: "report.md",
    text: async (report) => (await import("./markdown/markdown.ts")).markdownReport(report),
  },
  html: { file: "report.html", text: async (report) => (await import("./html/html.ts")).htmlReport(report) },
};
