// Creates the summary, the SARIF and the HTML of a report once in a separate process, and prints the time and size of each:
// node render.ts REPORT.json

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { htmlReport } from "../../src/report/html/html.ts";
import { markdownReport } from "../../src/report/markdown/markdown.ts";
import type { Report } from "../../src/report/report.generated.ts";
import { sarifReport } from "../../src/report/sarif.ts";

/** `gzipped` is the size that GitHub limits for SARIF. */
export type Rendered = Record<"summary" | "sarif" | "html", { ms: number; bytes: number; gzipped: number }>;

const report: Report = JSON.parse(readFileSync(process.argv[2]!, "utf8"));
const rendered: Rendered = {
  summary: render((of) => markdownReport(of)),
  sarif: render(sarifReport),
  html: render(htmlReport),
};
console.log(JSON.stringify(rendered));

function render(form: (report: Report) => string): Rendered["html"] {
  const start = performance.now();
  const text = form(report);
  const ms = performance.now() - start;
  return { ms, bytes: Buffer.byteLength(text), gzipped: gzipSync(text).length };
}
