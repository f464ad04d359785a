// Reports as files: written whole or not at all, and read.

import path from "node:path";
import { isInside, readText } from "../config/files.ts";
import { crashSentence } from "../crash.ts";
import type { ReportName } from "../options.ts";
import { unreadableWords } from "../rules/config/file.ts";
import { unwritableWords, type WriteRefusal, writeWhole } from "../write.ts";
import { forms } from "./forms.ts";
import type { Report } from "./report.generated.ts";

/** A report that was not written, or a sentence about a crash. */
export type Unwritten = { file: string; refusal: WriteRefusal } | { file: string; crash: string };

/** `paths` of the reports that were written, by name. */
export type WrittenReports = { paths: Partial<Record<ReportName, string>>; failures: Unwritten[] };

/** Where reports go: `folder`, as it was named, starts at `from` and has to be inside one of `roots`. */
export type ReportFolder = { folder: string; from: string; roots: readonly string[] };

/** Writes the reports into a folder, which is made where it is missing. One that can't be written does not keep the others from it. */
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

/** Why a report was not written, in sentences. */
export function unwrittenWords(failure: Unwritten, { roots }: ReportFolder): string {
  if ("crash" in failure) return `${failure.file} could not be written. ${failure.crash}`;
  return unwritableWords(failure.file, failure.refusal, roots);
}

/** `bytes` is the file's size. `content` is null where it is not JSON. `reason` completes a sentence about the file. */
export type ReportFile =
  | { kind: "read"; content: unknown; bytes: number }
  | { kind: "unusable"; isMissing: boolean; reason: string };

/** Where files may be read from: what is named in one of these folders stays there, links followed. */
export type ReadFolders = { workspace: string; confined: boolean; runnerTemp?: string | undefined };

/** In bytes: some 20,000 destinations. */
const largest = 64 * 1024 * 1024;

/**
 * Reads a report that anybody may have written. A file that is named outside of the folders is refused under `confined`.
 * Never throws for what is on the disk, and reads nothing that is larger than a report can be.
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
