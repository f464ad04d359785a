// `--fix`: applies the fixes of a report that are safe, and undoes those that would make a file worse.

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { withReplacement } from "../config/yaml/edit.ts";
import { type EditFix, safeEdits } from "../report/fixes.ts";
import type { Report, ReportFinding } from "../report/report.generated.ts";

/** `count` is the number of fixes in a file. `isUndone`: they would have made it worse. */
export type FixedFile = { file: string; count: number; isUndone: boolean };

/** One fix may show what another one needs. */
const mostRounds = 20;

/**
 * Edits the files of a report until nothing changes. `validate` returns the report on the files as they are at that moment: a
 * file that has more errors than before, or that is no longer valid YAML, gets its old text back.
 */
export async function fixFiles(
  report: Report,
  workspace: string,
  validate: () => Promise<Report>,
): Promise<FixedFile[]> {
  const fixed = new Map<string, FixedFile>();
  const closed = new Set<string>();
  // `report` won't do for this: a check that connects finds errors that a validation does not.
  let before: Report | null = null;
  let fixes = fixesByFile(report);
  for (let round = 0; round < mostRounds && fixes.size > 0; round++) {
    before ??= await validate();
    const oldTexts = await applyAll(fixes, workspace);
    const after = await validate();
    const worse = [...fixes.keys()].filter((file) => isWorse(file, before!, after));
    for (const file of worse) await writeFile(path.resolve(workspace, file), oldTexts.get(file)!);
    for (const [file, edits] of fixes) {
      const earlier = fixed.get(file)?.count ?? 0;
      const isUndone = worse.includes(file);
      fixed.set(file, {
        file,
        count: isUndone && earlier > 0 ? earlier : earlier + edits.length,
        isUndone: isUndone && earlier === 0,
      });
    }
    before = worse.length === 0 ? after : await validate();
    for (const file of worse) closed.add(file);
    fixes = new Map([...fixesByFile(before)].filter(([file]) => !closed.has(file)));
  }
  return [...fixed.values()];
}

/** Gives the texts as they were. */
async function applyAll(fixes: Map<string, EditFix[]>, workspace: string): Promise<Map<string, string>> {
  const oldTexts = new Map<string, string>();
  for (const [file, edits] of fixes) {
    const target = path.resolve(workspace, file);
    const text = await readFile(target, "utf8");
    oldTexts.set(file, text);
    const edited = edits.reduce(
      (lines, { text: replacement, replaces }) => withReplacement(lines, { ...replaces, text: replacement }),
      text,
    );
    await writeFile(target, edited);
  }
  return oldTexts;
}

/** What was fixed, one line for each file, and how many fixes are left for a person. */
export function fixWords(files: FixedFile[], unsafe: number): string[] {
  const lines = files.map(({ file, count, isUndone }) =>
    isUndone
      ? `${file} is unchanged: the fixes would have caused new errors.`
      : `Fixed ${count === 1 ? "1 problem" : `${count} problems`} in ${file}.`,
  );
  if (unsafe > 0)
    lines.push(
      `${unsafe === 1 ? "1 fix needs" : `${unsafe} fixes need`} your review: the report shows what to change.`,
    );
  return lines.length === 0 ? ["Nothing can be fixed automatically."] : lines;
}

/** How many fixes a person has to review before they are applied. */
export function unsafeFixes(report: Report): number {
  return findingsOf(report).filter(
    ({ fix, ignored }) => ignored === null && fix?.kind === "yaml" && !fix.safe && fix.replaces !== null,
  ).length;
}

/** The last lines first, so that the line numbers above stay right. */
function fixesByFile(report: Report): Map<string, EditFix[]> {
  const files = new Map<string, EditFix[]>();
  for (const { fix } of safeEdits(report))
    files.set(fix.replaces.file, [...(files.get(fix.replaces.file) ?? []), fix]);
  for (const fixes of files.values())
    fixes.sort(
      ({ replaces: one }, { replaces: other }) =>
        other.start_line - one.start_line || other.end_line - one.end_line,
    );
  return files;
}

/** An unreadable file has a single error, so errors of YAML are counted apart. */
function isWorse(file: string, before: Report, after: Report): boolean {
  return [errorsIn, yamlErrorsIn].some((count) => count(after, file) > count(before, file));
}

function errorsIn(report: Report, file: string): number {
  return findingsOf(report).filter(
    ({ severity, ignored, location }) => severity === "error" && ignored === null && location.file === file,
  ).length;
}

function yamlErrorsIn(report: Report, file: string): number {
  return findingsOf(report).filter(({ rule, location }) => rule === "config/yaml" && location.file === file)
    .length;
}

function findingsOf({ findings, destinations }: Report): ReportFinding[] {
  return [...findings, ...destinations.flatMap((destination) => destination.findings)];
}
