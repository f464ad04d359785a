import path from "node:path";
import { isInside, readText } from "../config/files.ts";
import { crashSentence } from "../crash.ts";
import type { ReportName } from "../options.ts";
import { unreadableWords } from "../rules/config/file.ts";
import { printableJson } from "../text/printable.ts";
import { unwritableWords, type WriteRefusal, writeWhole } from "../write.ts";
import { fromRoot } from "./findings.ts";
import type { Report } from "./report.generated.ts";

type ReportForm = { file: string; pathsFromRoot?: true; text: (report: Report) => Promise<string> };

/** Each is loaded on demand, since most runs write none of them. */
export const forms: Readonly<Record<ReportName, ReportForm>> = {
  json: { file: "report.json", text: async (report) => printableJson(report) },
  sarif: {
    file: "report.sarif",
    pathsFromRoot: true,
    text: async (report) => (await import("./sarif.ts")).sarifReport(report),
  },
  junit: {
    file: "report.xml",
    pathsFromRoot: true,
    text: async (report) => (await import("./junit.ts")).junitReport(report),
  },
  markdown: {
    file: "report.md",
    text: async (report) => (await import("./markdown/markdown.ts")).markdownReport(report),
  },
  html: { file: "report.html", text: async (report) => (await import("./html/html.ts")).htmlReport(report) },
};

export function reportText(report: Report, name: ReportName, folderInRepository: string): Promise<string> {
  const { pathsFromRoot, text } = forms[name];
  return text(pathsFromRoot ? fromRoot(report, folderInRepository) : report);
}

export type UnwrittenReport = { file: string; refusal: WriteRefusal } | { file: string; crash: string };

export type WrittenReports = { paths: Partial<Record<ReportName, string>>; failures: UnwrittenReport[] };

/** `folder` is relative to `from`, and has to be inside one of `roots`. Paths in the report start at `folderInRepository`. */
export type ReportFolder = {
  folder: string;
  from: string;
  roots: readonly string[];
  folderInRepository: string;
};

export async function writeReports(
  report: Report,
  names: readonly ReportName[],
  place: ReportFolder,
): Promise<WrittenReports> {
  const written: WrittenReports = { paths: {}, failures: [] };
  for (const name of names) {
    const file = path.join(place.folder, forms[name].file);
    const failure = await writeForm(report, name, file, place);
    if (failure === null) written.paths[name] = file;
    else written.failures.push({ file, ...failure });
  }
  return written;
}

async function writeForm(report: Report, name: ReportName, file: string, place: ReportFolder) {
  try {
    const text = await reportText(report, name, place.folderInRepository);
    const refusal = writeWhole(path.resolve(place.from, file), text, "replace", place.roots);
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

const maxBytes = 64 * 1024 * 1024;

/** Reads an untrusted report. If confined, refuses a file outside the folders. Never rejects for what is on the disk. */
export async function readReportFile(
  absolute: string,
  { workspace, confined, runnerTemp }: ReadFolders,
): Promise<ReportFile> {
  const folders = [workspace, ...(runnerTemp === undefined ? [] : [runnerTemp])];
  const folder = folders.find((each) => isInside(absolute, each));
  const read = await readText(absolute, folder ?? (confined ? workspace : path.dirname(absolute)), maxBytes);
  if (read.kind === "unreadable") {
    const isMissing = read.reason.kind === "missing";
    return { kind: "unusable", isMissing, reason: unreadableWords(read.reason) };
  }
  if (read.text.trim() === "")
    return { kind: "unusable", isMissing: false, reason: unreadableWords({ kind: "empty" }) };
  return { kind: "read", content: parsed(read.text), bytes: Buffer.byteLength(read.text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
