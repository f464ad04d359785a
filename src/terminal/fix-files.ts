// `--fix`: makes the edits of a report that need no second look, and takes back what would make a file worse.

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { withReplacement } from "../config/yaml/edit.ts";
import type { Report, ReportFinding, ReportFix } from "../report/report.generated.ts";

/** `edits` is how many were made in a file; `undone` tells that they did more harm than good. */
export type FixedFile = { file: string; edits: number; undone: boolean };

type EditFix = ReportFix & { replaces: NonNullable<ReportFix["replaces"]> };

/**
 * Edits the files of a report. `validate` gives the report on the files as they then are: where an edited file has more
 * errors than before, or can't be read any more, its old text is put back.
 */
export async function fixFiles(
  report: Report,
  workspace: string,
  validate: () => Promise<Report>,
): Promise<FixedFile[]> {
  const before = new Map<string, string>();
  const fixed: FixedFile[] = [];
  for (const [file, fixes] of editsByFile(report)) {
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
  if (fixed.length === 0) return fixed;
  const after = await validate();
  for (const each of fixed) {
    if (errorsIn(after, each.file) <= errorsIn(report, each.file)) continue;
    await writeFile(path.resolve(workspace, each.file), before.get(each.file)!);
    each.undone = true;
  }
  return fixed;
}

/** The last lines first, so that the numbers of those above hold; of two edits of one line only the first. */
function editsByFile(report: Report): Map<string, EditFix[]> {
  const files = new Map<string, EditFix[]>();
  const taken = new Set<string>();
  for (const { fix, ignored } of findingsOf(report)) {
    if (fix === null || !fix.safe || fix.replaces === null || ignored !== null) continue;
    const { file, start_line, end_line } = fix.replaces;
    const lines = Array.from(
      { length: Math.max(1, end_line - start_line + 1) },
      (_, index) => `${file}:${start_line + index}`,
    );
    if (lines.some((line) => taken.has(line))) continue;
    for (const line of lines) taken.add(line);
    files.set(file, [...(files.get(file) ?? []), { ...fix, replaces: fix.replaces }]);
  }
  for (const fixes of files.values())
    fixes.sort((one, other) => other.replaces.start_line - one.replaces.start_line);
  return files;
}

/** Only what the text of a file is to blame for: a validation finds nothing else. */
function errorsIn(report: Report, file: string): number {
  const ofText = findingsOf(report).filter(
    ({ rule, severity }) => rule.startsWith("config/") && severity === "error",
  );
  return ofText.filter(({ location }) => location.file === file).length;
}

function findingsOf({ findings, destinations }: Report): ReportFinding[] {
  return [...findings, ...destinations.flatMap((destination) => destination.findings)];
}
