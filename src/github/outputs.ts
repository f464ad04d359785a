import { randomUUID } from "node:crypto";
import { EOL } from "node:os";
import { error, notice, setOutput, setSecret, warning } from "@actions/core";
import { secretForms } from "../config/secrets/forms.ts";
import { type ReportName, reportNames } from "../options.ts";
import { countingFindings, type PlacedFinding, remedyWords } from "../report/findings.ts";
import { inline } from "../report/markdown/escape.ts";
import { markdownReport } from "../report/markdown/markdown.ts";
import type { Report, ReportFinding, ReportLocation } from "../report/report.generated.ts";
import { headline } from "../report/verdict.ts";
import { printable, printableLines, shortened, withoutCommands } from "../text/printable.ts";
import { appendToRunnerFile, unwritableWords } from "../write.ts";
import { lineUrl, type RunPlace } from "./workflow-run.ts";

/** Returns an error message, or null. */
export function outputReport(report: Report, paths: Partial<Record<ReportName, string>>): string | null {
  const files = reportNames.map((name) => [`report-${name}`, paths[name] ?? ""]);
  return setOutputs({ outcome: report.outcome, ...report.summary, ...Object.fromEntries(files) });
}

/** Returns an error message, or null. */
export function setOutputs(outputs: Record<string, unknown>): string | null {
  const values = Object.entries(outputs).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  const { GITHUB_OUTPUT: file = "" } = process.env;
  if (file === "") {
    for (const [name = "", value] of values) setOutput(name, value);
    return null;
  }
  const end = `end_${randomUUID()}`;
  const lines = values.map(([name, value]) => [`${name}<<${end}`, value, end, ""].join(EOL));
  return append("GITHUB_OUTPUT", file, lines.join(""));
}

/** Returns an error message, or null. */
export function writeSummary(report: Report, place: RunPlace | null): string | null {
  const page = place === null ? {} : { lineUrl: (location: ReportLocation) => lineUrl(place, location) };
  return addToSummary(markdownReport(report, page));
}

export function warn(remarks: string[]): void {
  for (const remark of remarks) warning(remark, { title: "Incomplete output" });
}

export function remarksToSummary(remarks: string[]): string | null {
  if (remarks.length === 0) return null;
  return addToSummary(remarks.map((remark) => `⚠️ ${inline(remark)}\n`).join("\n"));
}

function addToSummary(text: string): string | null {
  const { GITHUB_STEP_SUMMARY: file = "" } = process.env;
  return file === "" ? null : append("GITHUB_STEP_SUMMARY", file, `${text}${EOL}`);
}

function append(variable: string, file: string, text: string): string | null {
  const refusal = appendToRunnerFile(file, text);
  return refusal && `${variable}: ${unwritableWords(file, refusal, [])}`;
}

export function log(text: string): void {
  process.stdout.write(`${withoutCommands(text)}\n`);
}

export function mask(secret: string): void {
  for (const form of secretForms(secret)) setSecret(form);
}

/** GitHub silently drops more: actions/runner v2.336.0, src/Runner.Worker/ExecutionContext.cs (`_maxCountPerIssueType`). */
const maxPerSeverity = 10;

/** GitHub truncates longer messages. */
const maxMessageLength = 4_096;

const commands = { error, warning, notice };

/** `fullList`: where all findings are, such as "the log". `reserved`: annotations for other messages. */
type AnnotateOptions = {
  fullList: string;
  reserved?: Record<ReportFinding["severity"], number>;
};

/** Errors first. Where there are too many, the last annotation of a severity counts the rest. Ignored findings have none. */
export function annotate(report: Report, { fullList, reserved }: AnnotateOptions): void {
  const counting = countingFindings(report);
  const isCutShort = report.not_reached > 0;
  if (isCutShort) error(`${headline(report)} See ${fullList}.`, { title: "The run ended early" });
  for (const severity of ["error", "warning", "notice"] as const) {
    const ofKind = counting.filter(({ finding }) => finding.severity === severity);
    const reservedForCut = severity === "error" && isCutShort ? 1 : 0;
    const room = Math.max(1, maxPerSeverity - reservedForCut - (reserved?.[severity] ?? 0));
    const annotated = ofKind.length > room ? ofKind.slice(0, room - 1) : ofKind;
    for (const placed of annotated) annotateOne(placed);
    if (annotated.length < ofKind.length) {
      const omitted = ofKind.length - annotated.length;
      const words = `GitHub shows at most ${maxPerSeverity} of a kind. For the other ${omitted}, see ${fullList}.`;
      commands[severity](words, { title: `${omitted} more` });
    }
  }
}

function annotateOne({ finding, destination }: PlacedFinding): void {
  const { location, rule, title, message, why, fix } = finding;
  const about = destination === null ? "" : `${printable(destination.display_name)}: `;
  const remedy = fix === null ? "" : `\n\nTo fix it: ${remedyWords(fix)}`;
  const words = printableLines(`${message}\n\n${why}${remedy}\n\n[${rule}]`);
  commands[finding.severity](shortened(words, maxMessageLength), {
    title: `${about}${printable(title)}`,
    file: printable(location.file),
    startLine: location.line,
    endLine: location.end_line,
    // GitHub drops columns of a range over several lines.
    ...(location.line === location.end_line
      ? { startColumn: location.column, endColumn: location.end_column }
      : {}),
  });
}
