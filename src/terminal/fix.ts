// `--fix`: makes the edits of a report that need no second look, and takes back what would make a file worse.

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { withReplacement } from "../config/yaml/edit.ts";
import { type EditFix, safeEdits } from "../report/fixes.ts";
import type { Report, ReportFinding } from "../report/report.generated.ts";

/** `edits` is how many were made in a file; `undone` tells that they did more harm than good. */
export type FixedFile = { file: string; edits: number; undone: boolean };

/**
 * Edits the files of a report. `validate` gives the report on the files as they then are: where an edited file has more
 * errors than before, or can't be read any more, its old text is put back.
 */
export async function fixFiles(
  report: Report,
  workspace: string,
  validate: () => Promise<Report>,
): Promise<FixedFile[]> {
  const edits = editsByFile(report);
  const fixed: FixedFile[] = [];
  if (edits.size === 0) return fixed;
  // Not the report itself: a run that dials finds errors that a validation does not.
  const errorsBefore = await validate();
  const before = new Map<string, string>();
  for (const [file, fixes] of edits) {
    const target = path.resolve(workspace, file);
    const text = await readFile(target, "utf8");
    before.set(file, text);
    await writeFile(
      target,
      fixes.reduce(
        (rest, { text: lines, replaces }) => withReplacement(rest, { ...replaces, text: lines }),
        text,
      ),
    );
    fixed.push({ file, edits: fixes.length, undone: false });
  }
  const errorsAfter = await validate();
  for (const each of fixed) {
    const isWorse = [errorsIn, faultsOfYaml].some(
      (count) => count(errorsAfter, each.file) > count(errorsBefore, each.file),
    );
    if (!isWorse) continue;
    await writeFile(path.resolve(workspace, each.file), before.get(each.file)!);
    each.undone = true;
  }
  return fixed;
}

/** What was done, a line a file, and what was left to do. */
export function fixWords(files: FixedFile[], unsafe: number): string[] {
  const done = files.map(({ file, edits, undone }) =>
    undone
      ? `${file}: nothing is changed, because the edits would have made it worse.`
      : `${file}: ${edits === 1 ? "1 edit is" : `${edits} edits are`} made.`,
  );
  const left =
    unsafe === 0
      ? []
      : [
          `${unsafe === 1 ? "1 edit needs" : `${unsafe} edits need`} a second look: the report shows what to change.`,
        ];
  const lines = [...done, ...left];
  return lines.length === 0 ? ["There is nothing that an edit would fix."] : lines;
}

/** How many edits a report has that a person has to look at first. */
export function unsafeEdits(report: Report): number {
  return findingsOf(report).filter(
    ({ fix, ignored }) => ignored === null && fix?.kind === "yaml" && !fix.safe && fix.replaces !== null,
  ).length;
}

/** The last lines first, so that the numbers of those above hold. */
function editsByFile(report: Report): Map<string, EditFix[]> {
  const files = new Map<string, EditFix[]>();
  for (const { fix } of safeEdits(report))
    files.set(fix.replaces.file, [...(files.get(fix.replaces.file) ?? []), fix]);
  for (const fixes of files.values())
    fixes.sort((one, other) => other.replaces.start_line - one.replaces.start_line);
  return files;
}

function errorsIn(report: Report, file: string): number {
  return findingsOf(report).filter(
    ({ severity, ignored, location }) => severity === "error" && ignored === null && location.file === file,
  ).length;
}

/** One such error stands for a whole file that can't be read any more. */
function faultsOfYaml(report: Report, file: string): number {
  return findingsOf(report).filter(({ rule, location }) => rule === "config/yaml" && location.file === file)
    .length;
}

function findingsOf({ findings, destinations }: Report): ReportFinding[] {
  return [...findings, ...destinations.flatMap((destination) => destination.findings)];
}
