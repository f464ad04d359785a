// What the runner is given: the log, masks, outputs and the job summary.

import { setOutput, setSecret, summary, warning } from "@actions/core";
import { secretForms } from "../config/secrets/forms.ts";
import { type ReportName, reportNames } from "../options.ts";
import { inline } from "../report/markdown/escape.ts";
import { markdownReport } from "../report/markdown/markdown.ts";
import type { Report } from "../report/report.generated.ts";
import { withoutCommands } from "../text/printable.ts";

/** The verdict, the counts and the paths of the reports that were written. */
export function setOutputs(report: Report, paths: Partial<Record<ReportName, string>>): void {
  setOutput("outcome", report.outcome);
  for (const [name, count] of Object.entries(report.summary)) setOutput(name, count);
  for (const name of reportNames) setOutput(`report-${name}`, paths[name] ?? "");
}

/** Adds the report to the job's summary page, where the runner has one. */
export async function writeSummary(report: Report): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  await summary.addRaw(markdownReport(report), true).write();
}

/** Says what was to be done beside the report and was not, in the log and below the report in the summary. */
export async function writeRemarks(remarks: string[], inSummary: boolean): Promise<void> {
  for (const remark of remarks) warning(remark, { title: "Left out" });
  if (remarks.length === 0 || !inSummary || !process.env.GITHUB_STEP_SUMMARY) return;
  await summary.addRaw(remarks.map((remark) => `⚠️ ${inline(remark)}\n`).join("\n"), true).write();
}

/** Prints text of several lines so that the runner sees no command in it. */
export function log(text: string): void {
  process.stdout.write(`${withoutCommands(text)}\n`);
}

/** Registers a secret in every form in which it could come out. */
export function mask(secret: string): void {
  for (const form of secretForms(secret)) setSecret(form);
}
