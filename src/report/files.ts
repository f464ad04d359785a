// Reports as files: their forms, and writing, reading and validating them.

import path from "node:path";
import { type Schema, Validator } from "@cfworker/json-schema";
import reportSchema from "../../schema/report.schema.json" with { type: "json" };
import { isInside, readText } from "../config/files.ts";
import { crashSentence } from "../crash.ts";
import type { ReportName } from "../options.ts";
import { unreadableWords } from "../rules/config/file.ts";
import { printableJson } from "../text/printable.ts";
import { unwritableWords, type WriteRefusal, writeWhole } from "../write.ts";
import { htmlReport } from "./html/html.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown/markdown.ts";
import type { Report } from "./report.generated.ts";
import { sarifReport } from "./sarif.ts";

type ReportForm = { file: string; text: (report: Report) => string };

export const forms: Readonly<Record<ReportName, ReportForm>> = {
  json: { file: "report.json", text: jsonReport },
  sarif: { file: "report.sarif", text: sarifReport },
  junit: { file: "report.xml", text: junitReport },
  markdown: { file: "report.md", text: markdownReport },
  html: { file: "report.html", text: htmlReport },
};

function jsonReport(report: Report): string {
  return printableJson(report);
}

export type UnwrittenReport = { file: string; refusal: WriteRefusal } | { file: string; crash: string };

export type WrittenReports = { paths: Partial<Record<ReportName, string>>; failures: UnwrittenReport[] };

/** `folder` is relative to `from`, and has to be inside one of `roots`. */
export type ReportFolder = { folder: string; from: string; roots: readonly string[] };

/** Creates the folder if it is missing. A failure does not affect the other reports. */
export function writeReports(
  report: Report,
  names: readonly ReportName[],
  { folder, from, roots }: ReportFolder,
): WrittenReports {
  const written: WrittenReports = { paths: {}, failures: [] };
  for (const name of names) {
    const file = path.join(folder, forms[name].file);
    const failure = writeForm(report, name, path.resolve(from, file), roots);
    if (failure === null) written.paths[name] = file;
    else written.failures.push({ file, ...failure });
  }
  return written;
}

function writeForm(report: Report, name: ReportName, absolute: string, roots: readonly string[]) {
  try {
    const refusal = writeWhole(absolute, forms[name].text(report), "replace", roots);
    return refusal && { refusal };
  } catch (error) {
    return { crash: crashSentence(error) };
  }
}

export function unwrittenWords(failure: UnwrittenReport, { roots }: ReportFolder): string {
  if ("crash" in failure) return `${failure.file} could not be written. ${failure.crash}`;
  return unwritableWords(failure.file, failure.refusal, roots);
}

/** `content` is null if it is not JSON. `reason` completes a sentence about the file. */
export type ReportFile =
  | { kind: "read"; content: unknown; bytes: number }
  | { kind: "unusable"; isMissing: boolean; reason: string };

/** A file that is named inside one of these folders must not leave it through a link. */
export type ReadFolders = { workspace: string; confined: boolean; runnerTemp?: string | undefined };

/** In bytes: about 20,000 destinations. */
const largest = 64 * 1024 * 1024;

/**
 * Reads an untrusted report. Under `confined` it refuses a file outside of the folders. Never rejects for what is on
 * the disk.
 */
export async function readReportFile(
  absolute: string,
  { workspace, confined, runnerTemp }: ReadFolders,
): Promise<ReportFile> {
  const folders = [workspace, ...(runnerTemp === undefined ? [] : [runnerTemp])];
  const own = folders.find((folder) => isInside(absolute, folder));
  const read = await readText(absolute, own ?? (confined ? workspace : path.dirname(absolute)), largest);
  if (read.kind === "unreadable") {
    const isMissing = read.reason.kind === "missing";
    return { kind: "unusable", isMissing, reason: unreadableWords(read.reason) };
  }
  return { kind: "read", content: parsed(read.text), bytes: Buffer.byteLength(read.text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function isReport(content: unknown): content is Report {
  return isValid(reportSchema as Schema, content);
}

/** Whether `content` has the parts of a report that `compare` needs, in any version. */
export function isComparable(content: unknown): boolean {
  return isValid(comparableSchema(), content);
}

function comparableSchema(): Schema {
  const { properties, definitions } = reportSchema;
  const { finding, destination, location } = definitions;
  const text = { type: "string" };
  const found = {
    rule: finding.properties.rule,
    severity: finding.properties.severity,
    ignored: { type: ["object", "null"] },
  };
  const { id, status, tries } = destination.properties;
  const ofDestination = object({
    id,
    status,
    tries,
    stages: list(object({ name: text, status: text })),
    findings: list(object(found)),
  });
  return {
    ...object({
      version: properties.version,
      started_at: text,
      findings: list(object({ ...found, location: object({ file: location.properties.file }) })),
      destinations: list({
        ...ofDestination,
        // Reports of early versions lack this key.
        properties: { ...ofDestination.properties, failing_since: { type: ["string", "null"] } },
      }),
    }),
    definitions,
  } as Schema;
}

function object<Properties extends Record<string, object>>(properties: Properties) {
  return { type: "object", required: Object.keys(properties), properties };
}

function list(items: object) {
  return { type: "array", items };
}

function isValid(schema: Schema, content: unknown): boolean {
  const stopsAtFirstError = true;
  return new Validator(schema, "7", stopsAtFirstError).validate(content).valid;
}
