// `--fix`: applies the fixes of a report that are safe, and undoes those that would make a file worse.

import path from "node:path";
import { fileLimits, isInside, type ReadFile, readText } from "../config/files.ts";
import { withReplacement } from "../config/yaml/edit.ts";
import { type CommandHost, writeRoots } from "../host.ts";
import { type EditFix, safeEdits } from "../report/fixes.ts";
import type { Report, ReportFinding } from "../report/report.generated.ts";
import { unreadableWords } from "../rules/config/file.ts";
import { unwritableWords, writeWhole } from "../write.ts";

/**
 * `count` is the number of fixes in a file. `undone`: they would have made it worse. `failed`: the file could not be
 * written, and `words` say why.
 */
export type FixedFile = { file: string; count: number } & (
  | { kind: "fixed" | "undone" }
  | { kind: "failed"; words: string }
);

/** One fix may show what another one needs. */
const mostRounds = 20;

/**
 * Edits the files of a report until nothing changes. `validate` returns the report on the files as they are at that moment: a
 * file that has more errors than before, or that is no longer valid YAML, gets its old text back.
 */
export async function fixFiles(
  report: Report,
  host: CommandHost,
  validate: () => Promise<Report>,
): Promise<FixedFile[]> {
  const fixed = new Map<string, FixedFile>();
  const closed = new Set<string>();
  // `report` won't do for this: a check that connects finds errors that a validation does not.
  let before: Report | null = null;
  let fixes = fixesByFile(report);
  for (let round = 0; round < mostRounds && fixes.size > 0; round++) {
    before ??= await validate();
    const applied = await applyAll(fixes, host);
    const after = await validate();
    const unchanged: string[] = [];
    for (const [file, { length }] of fixes) {
      const edit = applied.get(file)!;
      const isUndone = edit.kind === "applied" && isWorse(file, before, after);
      const words = edit.kind === "failed" ? edit.words : isUndone ? write(file, edit.oldText, host) : null;
      const earlier = fixed.get(file)?.count ?? 0;
      if (words !== null) fixed.set(file, { file, count: earlier, kind: "failed", words });
      else if (!isUndone) fixed.set(file, { file, count: earlier + length, kind: "fixed" });
      else if (earlier === 0) fixed.set(file, { file, count: length, kind: "undone" });
      if (words !== null || isUndone) unchanged.push(file);
    }
    before = unchanged.length === 0 ? after : await validate();
    for (const file of unchanged) closed.add(file);
    fixes = new Map([...fixesByFile(before)].filter(([file]) => !closed.has(file)));
  }
  return [...fixed.values()];
}

type Edit = { kind: "applied"; oldText: string } | { kind: "failed"; words: string };

async function applyAll(fixes: Map<string, EditFix[]>, host: CommandHost): Promise<Map<string, Edit>> {
  const applied = new Map<string, Edit>();
  for (const [file, edits] of fixes) {
    const read = await readDestinationsFile(file, host);
    const words =
      read.kind === "unreadable"
        ? `${file} ${unreadableWords(read.reason)}.`
        : write(file, withFixes(read.text, edits), host);
    if (words !== null) applied.set(file, { kind: "failed", words });
    else if (read.kind === "read") applied.set(file, { kind: "applied", oldText: read.text });
  }
  return applied;
}

/** Returns why the file was not written, or null. */
function write(file: string, text: string, host: CommandHost): string | null {
  const roots = writeRoots(host, [file]);
  const refusal = writeWhole(path.resolve(host.folder, file), text, "edit", roots);
  return refusal && unwritableWords(file, refusal, roots);
}

/** Of its own workspace where it is outside of the run's. */
function readDestinationsFile(file: string, { folder, workspace }: CommandHost): Promise<ReadFile> {
  const absolute = path.resolve(folder, file);
  const own = isInside(absolute, workspace) ? workspace : path.dirname(absolute);
  return readText(absolute, own, fileLimits.destinations);
}

function withFixes(text: string, edits: EditFix[]): string {
  return edits.reduce(
    (lines, { text: replacement, replaces }) => withReplacement(lines, { ...replaces, text: replacement }),
    text,
  );
}

/** What was done, one line for each file that could be written, and how many fixes are left for a person. */
export function fixWords(files: FixedFile[], unsafe: number): string[] {
  const lines = files.flatMap(({ file, count, kind }) => {
    if (kind === "failed") return [];
    return kind === "undone"
      ? `${file} is unchanged: the fixes would have caused new errors.`
      : `Fixed ${count === 1 ? "1 problem" : `${count} problems`} in ${file}.`;
  });
  if (unsafe > 0)
    lines.push(
      `${unsafe === 1 ? "1 fix needs" : `${unsafe} fixes need`} your review: the report shows what to change.`,
    );
  return files.length + unsafe === 0 ? ["Nothing can be fixed automatically."] : lines;
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
