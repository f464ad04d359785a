// Reports as files: each written whole or not at all.

import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ReportName } from "../options.ts";
import { forms } from "./forms.ts";
import type { Report } from "./report.generated.ts";

export type Written =
  | { kind: "written"; paths: Partial<Record<ReportName, string>> }
  | { kind: "unwritable"; file: string; code: string };

/** Writes the reports into a folder, which is made where it is missing, and gives their paths by name. */
export async function writeReports(
  report: Report,
  names: readonly ReportName[],
  folder: string,
): Promise<Written> {
  const paths: Partial<Record<ReportName, string>> = {};
  for (const name of names) {
    const { file, text } = forms[name];
    const target = path.join(folder, file);
    const code = await writeWhole(target, await text(report));
    if (code !== null) return { kind: "unwritable", file: target, code };
    paths[name] = target;
  }
  return { kind: "written", paths };
}

/** A report that could not be written, in words. */
export function unwritableWords({ file, code }: Extract<Written, { kind: "unwritable" }>): string {
  return `report-dir: ${file} could not be written (${code}). Choose a folder that this user may write to.`;
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
