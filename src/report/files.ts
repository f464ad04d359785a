// Reports as files: each written whole or not at all.

import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { withEscapes } from "../config/printable.ts";
import type { ReportName } from "../options.ts";
import { htmlReport } from "./html.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";
import type { Report } from "./report.generated.ts";
import { sarifReport } from "./sarif.ts";

const forms: Record<ReportName, { file: string; text: (report: Report) => string }> = {
  json: { file: "report.json", text: jsonReport },
  sarif: { file: "report.sarif", text: sarifReport },
  junit: { file: "report.xml", text: junitReport },
  markdown: { file: "report.md", text: (report) => markdownReport(report) },
  html: { file: "report.html", text: htmlReport },
};

/** The text of a report in one of its forms. */
export function reportText(name: ReportName, report: Report): string {
  return forms[name].text(report);
}

/** What does not show is escaped, and so is what a runner would take for a command: the text may end up in a log. */
export function jsonReport(report: Report): string {
  const text = JSON.stringify(report, null, 2).replaceAll(/#(?=#\w*\[)/g, "\\u0023");
  return `${withEscapes(text, codeUnits)}\n`;
}

function codeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

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
    const code = await writeWhole(target, text(report));
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
