// Invariants of every report: it matches the schema, its places are inside the file, and it can be formatted.

import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { markdownReport } from "../../src/report/markdown/markdown.ts";
import type { Report, ReportFinding } from "../../src/report/report.generated.ts";
import { terminalReport } from "../../src/report/terminal/terminal.ts";

const schema = path.resolve(import.meta.dirname, "../../schema/report.schema.json");
const isReport = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(schema, "utf8")));

/** The violations in the report on one destinations file. Each is a bug of the program. */
export function faultsOf(report: Report, text: string): string[] {
  if (!isReport(report))
    return (isReport.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  const lines = text.replace(/^\ufeff/, "").split("\n");
  const findings = [
    ...report.findings,
    ...report.destinations.flatMap((destination) => destination.findings),
  ];
  const faults = findings.flatMap((finding) => faultsOfFinding(finding, lines));
  for (const { location } of report.destinations)
    if (!isInside(location, lines)) faults.push(`a destination at ${JSON.stringify(location)}`);
  for (const form of [markdownReport(report), terminalReport(report, { colour: true, width: 80 })])
    if (form.includes("undefined") || form.includes("[object Object]")) faults.push(form);
  return faults;
}

function faultsOfFinding({ rule, message, location, fix }: ReportFinding, lines: string[]): string[] {
  const about = `${rule}: ${message}`;
  return [
    ...(rule === "internal/error" ? [about] : []),
    ...(isInside(location, lines) ? [] : [`${about} at ${JSON.stringify(location)}`]),
    ...(fix?.replaces && !areLines(fix.replaces, lines)
      ? [`${about} in ${JSON.stringify(fix.replaces)}`]
      : []),
  ];
}

function isInside(
  { line, column, end_line, end_column }: ReportFinding["location"],
  lines: string[],
): boolean {
  const [first, last] = [lines[line - 1], lines[end_line - 1]];
  if (first === undefined || last === undefined) return false;
  const isForward = end_line > line || (end_line === line && end_column >= column);
  return isForward && column >= 1 && column <= first.length + 1 && end_column <= last.length + 1;
}

function areLines(
  { start_line, end_line }: NonNullable<NonNullable<ReportFinding["fix"]>["replaces"]>,
  lines: string[],
): boolean {
  // An insertion below the last line is before the line after it.
  return (
    start_line >= 1 &&
    start_line <= lines.length + 1 &&
    end_line >= start_line - 1 &&
    end_line <= lines.length
  );
}
