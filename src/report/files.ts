// Reports as files: written whole or not at all, and read.

import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { crashSentence } from "../crash.ts";
import type { ReportName } from "../options.ts";
import { forms } from "./forms.ts";
import type { Report } from "./report.generated.ts";

/** A report that was not written: `code` is the system's, or the sentence about a crash. */
export type Unwritten = { file: string; code: string } | { file: string; crash: string };

/** `paths` of the reports that were written, by name. */
export type WrittenReports = { paths: Partial<Record<ReportName, string>>; failures: Unwritten[] };

/** Writes the reports into a folder, which is made where it is missing. One that can't be written does not keep the others from it. */
export async function writeReports(
  report: Report,
  names: readonly ReportName[],
  folder: string,
): Promise<WrittenReports> {
  const written: WrittenReports = { paths: {}, failures: [] };
  for (const name of names) {
    const file = path.join(folder, forms[name].file);
    const failure = await writeForm(report, name, file);
    if (failure === null) written.paths[name] = file;
    else written.failures.push(failure);
  }
  return written;
}

async function writeForm(report: Report, name: ReportName, file: string): Promise<Unwritten | null> {
  try {
    const code = await writeWhole(file, forms[name].text(report));
    return code === null ? null : { file, code };
  } catch (error) {
    return { file, crash: crashSentence(error) };
  }
}

/** Why a report was not written, in a sentence. */
export function unwritableWords(failure: Unwritten): string {
  if ("crash" in failure) return `${failure.file} could not be written. ${failure.crash}`;
  return `${failure.file} could not be written (${failure.code}). Choose a folder that this user can write to.`;
}

/**
 * Makes a folder and those above it. `mkdir` with `recursive` never returns where a folder that exists takes none inside
 * it and calls that "no such file", as /proc does (seen with Node 24).
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    const above = path.dirname(folder);
    if (code !== "ENOENT" || above === folder || (await exists(above))) throw error;
    await makeFolder(above);
    await mkdir(folder);
  }
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** The system's code for what went wrong, or null. */
async function writeWhole(target: string, text: string): Promise<string | null> {
  const unfinished = `${target}.${process.pid}.part`;
  try {
    await makeFolder(path.dirname(target));
    await writeFile(unfinished, text);
    await rename(unfinished, target);
    return null;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    return String((error as NodeJS.ErrnoException).code ?? "unknown");
  }
}

/** `content` is null where it is no JSON. `reason` completes a sentence about the file: "can't be read: EACCES". */
export type ReportFile =
  | { kind: "read"; content: unknown }
  | { kind: "unusable"; isMissing: boolean; reason: string };

/** In bytes: some 20,000 destinations. */
const largest = 64 * 1024 * 1024;

/** Never throws for what is on the disk, and reads nothing that is larger than a report can be. */
export async function readReportFile(file: string): Promise<ReportFile> {
  try {
    const about = await stat(file);
    if (!about.isFile() || about.size > largest)
      return { kind: "unusable", isMissing: false, reason: "is larger than 64 MB, or no file" };
    return { kind: "read", content: parsed(await readFile(file, "utf8")) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { kind: "unusable", isMissing: code === "ENOENT", reason: `can't be read: ${code}` };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
