// `--fix` applies the safe fixes, and undoes those that make a file worse. `--dry-run` does it in memory, and prints a diff.

import path from "node:path";
import { decodeText, fileLimits, isInside, type ReadFile, readText } from "../config/files.ts";
import { hiddenRanges } from "../config/schema/secret-texts.ts";
import { readDocument } from "../config/yaml/document.ts";
import { withReplacements } from "../config/yaml/edit.ts";
import { toSource } from "../config/yaml/source.ts";
import { type CommandHost, writeRoots } from "../host.ts";
import { countingFindings, placedFindings } from "../report/findings.ts";
import { type EditFix, safeEdits } from "../report/fixes.ts";
import type { Report } from "../report/report.generated.ts";
import { unreadableWords } from "../rules/config/file.ts";
import { unifiedDiff } from "../text/diff.ts";
import { counted } from "../text/phrases.ts";
import { printable } from "../text/printable.ts";
import { editRefusal, unwritableWords, writeWhole } from "../write.ts";

/** `undone`: the fixes would have caused new errors. `failed`: the file could not be written, and `words` say why. */
export type FixedFile = { file: string; fixes: AppliedFix[] } & (
  | { kind: "fixed" | "undone" }
  | { kind: "failed"; words: string }
);

type AppliedFix = { line: number; title: string };

/** `write` takes the whole file, with its byte order mark. */
export type FileAccess = {
  read: (file: string) => Promise<ReadFile>;
  write: (file: string, text: string) => string | null;
};

export function filesOnDisk(host: CommandHost): FileAccess {
  return {
    read: (file) => readDestinationsFile(file, host),
    write: (file, text) => {
      const roots = writeRoots(host, [file]);
      const refusal = writeWhole(path.resolve(host.folder, file), text, "edit", roots);
      return refusal && unwritableWords(file, refusal, roots);
    },
  };
}

export function filesInMemory(host: CommandHost, texts: Map<string, string>): FileAccess {
  const absolute = (file: string) => path.resolve(host.folder, file);
  return {
    read: (file) => {
      const text = texts.get(absolute(file));
      return text === undefined ? readDestinationsFile(file, host) : Promise.resolve(decoded(text));
    },
    write: (file, text) => {
      const roots = writeRoots(host, [file]);
      const refusal = editRefusal(absolute(file), roots);
      if (refusal === null) texts.set(absolute(file), text);
      return refusal && unwritableWords(file, refusal, roots);
    },
  };
}

type PlannedFix = { fix: EditFix; applied: AppliedFix };

const maxRounds = 20;

/** Edits until nothing changes. A file with new errors, or with invalid YAML, gets its old text back. */
export async function fixFiles(
  report: Report,
  files: FileAccess,
  validate: () => Promise<Report>,
): Promise<FixedFile[]> {
  const fixed = new Map<string, FixedFile>();
  const finished = new Set<string>();
  // Not `report`, which may have errors that only a connection finds.
  let before: Report | null = null;
  let fixes = fixesByFile(report);
  for (let round = 0; round < maxRounds && fixes.size > 0; round++) {
    before ??= await validate();
    const applied = await applyAll(fixes, files);
    const after = await validate();
    const unchanged: string[] = [];
    for (const [file, edits] of fixes) {
      const edit = applied.get(file)!;
      const isUndone = edit.kind === "applied" && isWorse(file, before, after);
      const words = edit.kind === "failed" ? edit.words : isUndone ? files.write(file, edit.oldText) : null;
      const earlier = fixed.get(file)?.fixes ?? [];
      const newFixes = edits.map(({ applied }) => applied);
      if (words !== null) fixed.set(file, { file, fixes: earlier, kind: "failed", words });
      else if (!isUndone) fixed.set(file, { file, fixes: [...earlier, ...newFixes], kind: "fixed" });
      else if (earlier.length === 0) fixed.set(file, { file, fixes: newFixes, kind: "undone" });
      if (words !== null || isUndone) unchanged.push(file);
    }
    before = unchanged.length === 0 ? after : await validate();
    for (const file of unchanged) finished.add(file);
    fixes = new Map([...fixesByFile(before)].filter(([file]) => !finished.has(file)));
  }
  return [...fixed.values()];
}

type EditResult = { kind: "applied"; oldText: string } | { kind: "failed"; words: string };

async function applyAll(
  fixes: Map<string, PlannedFix[]>,
  files: FileAccess,
): Promise<Map<string, EditResult>> {
  const applied = new Map<string, EditResult>();
  for (const [file, edits] of fixes) {
    const content = await files.read(file);
    const words =
      content.kind === "unreadable"
        ? `${file} ${unreadableWords(content.reason)}.`
        : files.write(file, content.byteOrderMark + withFixes(content.text, edits));
    if (words !== null) applied.set(file, { kind: "failed", words });
    else if (content.kind === "read")
      applied.set(file, { kind: "applied", oldText: content.byteOrderMark + content.text });
  }
  return applied;
}

/** Hard-coded secrets are replaced with stars, and unprintable characters with spaces. `isExact` if there are none. */
export async function fixDiff(
  files: FixedFile[],
  host: CommandHost,
  texts: ReadonlyMap<string, string>,
): Promise<{ lines: string[]; isExact: boolean }> {
  const lines: string[] = [];
  const shown: string[] = [];
  for (const { file, kind } of files) {
    const changed = texts.get(path.resolve(host.folder, file));
    if (kind !== "fixed" || changed === undefined) continue;
    const [before, after] = [await readDestinationsFile(file, host), decoded(changed)];
    if (before.kind === "unreadable" || after.kind === "unreadable") continue;
    const { byteOrderMark: mark } = before;
    const name = nameInDiff(file, host);
    lines.push(...unifiedDiff(mark + before.text, mark + after.text, name));
    const [hiddenBefore, hiddenAfter] = [withoutHardCoded(before.text), withoutHardCoded(after.text)];
    shown.push(...unifiedDiff(mark + hiddenBefore, mark + hiddenAfter, name).map(printableLine));
  }
  return { lines: shown, isExact: lines.join("\n") === shown.join("\n") };
}

/** From the current folder, or else from the workspace: `git apply` and `patch` refuse a name with `..`. */
function nameInDiff(file: string, { folder, workspace }: CommandHost): string {
  const absolute = path.resolve(folder, file);
  const from = [folder, workspace].find((each) => isInside(absolute, each)) ?? path.parse(absolute).root;
  return path.relative(from, absolute).replaceAll(path.sep, "/");
}

/** Keeps tabs, the mark at the start of a file, and the carriage return of a line end. */
function printableLine(line: string): string {
  const [, sign = "", text = "", end = ""] = /^([ +-]?\ufeff?)(.*?)(\r?(?:\n.*)?)$/s.exec(line) ?? [];
  return sign + text.split("\t").map(printable).join("\t") + end;
}

function withoutHardCoded(text: string): string {
  const { root } = readDocument(text);
  let visible = text;
  for (const { start, end } of (root === null ? [] : hiddenRanges(root, toSource("", text))).toReversed())
    visible =
      visible.slice(0, start) + visible.slice(start, end).replaceAll(/[^\n]+/g, "***") + visible.slice(end);
  return visible;
}

function decoded(text: string): ReadFile {
  return decodeText(Buffer.from(text), Number.POSITIVE_INFINITY);
}

/** A file outside of the workspace may not be a link to another folder. */
function readDestinationsFile(file: string, { folder, workspace }: CommandHost): Promise<ReadFile> {
  const absolute = path.resolve(folder, file);
  const fileWorkspace = isInside(absolute, workspace) ? workspace : path.dirname(absolute);
  return readText(absolute, fileWorkspace, fileLimits.destinations);
}

function withFixes(text: string, edits: PlannedFix[]): string {
  return withReplacements(
    text,
    edits.map(({ fix }) => ({ ...fix.replaces, text: fix.text })),
  );
}

export function fixWords(files: FixedFile[], unsafe: number): string[] {
  const lines = files.flatMap(({ file, fixes, kind }) => {
    if (kind === "failed") return [];
    if (kind === "undone") return [`${file} is unchanged: the fixes would have caused new errors.`];
    return [
      `Fixed ${counted(fixes.length, "problem")} in ${file}:`,
      ...fixes.map(({ line, title }) => `  line ${line}: ${title}`),
    ];
  });
  if (unsafe > 0)
    lines.push(
      `${unsafe === 1 ? "1 fix needs" : `${unsafe} fixes need`} your review: the report shows what to change.`,
    );
  return files.length + unsafe === 0 ? ["Nothing can be fixed automatically."] : lines;
}

export function unsafeFixes(report: Report): number {
  return countingFindings(report).filter(
    ({ finding: { fix } }) => fix?.kind === "yaml" && !fix.safe && fix.replaces !== null,
  ).length;
}

function fixesByFile(report: Report): Map<string, PlannedFix[]> {
  const files = new Map<string, PlannedFix[]>();
  for (const { fix, finding } of safeEdits(report)) {
    const { file } = fix.replaces;
    const fixes = files.get(file) ?? [];
    fixes.push({ fix, applied: { line: finding.location.line, title: finding.title } });
    files.set(file, fixes);
  }
  for (const fixes of files.values()) {
    fixes.sort(
      ({ fix: { replaces: one } }, { fix: { replaces: other } }) =>
        one.start_line - other.start_line || one.end_line - other.end_line,
    );
  }
  return files;
}

/** A file with invalid YAML has only that error. */
function isWorse(file: string, before: Report, after: Report): boolean {
  return [errorsIn, yamlErrorsIn].some((count) => count(after, file) > count(before, file));
}

function errorsIn(report: Report, file: string): number {
  return countingFindings(report).filter(
    ({ finding: { severity, location } }) => severity === "error" && location.file === file,
  ).length;
}

function yamlErrorsIn(report: Report, file: string): number {
  return placedFindings(report).filter(
    ({ finding: { rule, location } }) => rule === "config/yaml" && location.file === file,
  ).length;
}
