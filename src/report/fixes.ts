import { hiddenRanges } from "../config/schema/secret-texts.ts";
import type { Mapping, MappingEntry, Node, Path } from "../config/yaml/document.ts";
import { type Edit, type Replacement, replacementsFor } from "../config/yaml/edit.ts";
import { pairsText, pairText } from "../config/yaml/render.ts";
import type { Source } from "../config/yaml/source.ts";
import { newId } from "../config/yaml/splices.ts";
import type { Fix } from "../rules/fix.ts";
import type { Finding } from "../rules/rule.ts";
import { countingFindings, type PlacedFinding } from "./findings.ts";
import type { Report, ReportFix } from "./report.generated.ts";

type YamlFix = Extract<Fix, { kind: "yaml" }>;

export type PlacedEdit = { replacement: Replacement | null; safe: boolean };

/** Places the edits of each document. Those that are not ignored are placed together, so that none undoes another. */
export function placeEdits(
  findings: { finding: Finding; document: { source: Source; root: Node } | null; isIgnored: boolean }[],
): Map<Fix, PlacedEdit> {
  const placedEdits = new Map<Fix, PlacedEdit>();
  const together = new Map<Node, { source: Source; fixes: YamlFix[] }>();
  for (const { finding, document, isIgnored } of findings) {
    const { fix } = finding;
    if (fix?.kind !== "yaml" || document === null) continue;
    const { source, root } = document;
    const batch = isIgnored ? { source, fixes: [] } : (together.get(root) ?? { source, fixes: [] });
    batch.fixes.push(fix);
    if (isIgnored) placeBatch(root, batch, placedEdits);
    else together.set(root, batch);
  }
  for (const [root, batch] of together) placeBatch(root, batch, placedEdits);
  return placedEdits;
}

function placeBatch(
  root: Node,
  { source, fixes }: { source: Source; fixes: YamlFix[] },
  placedEdits: Map<Fix, PlacedEdit>,
): void {
  const edits = fixes.map(({ edit }) => edit);
  const replacements = replacementsFor(source, root, edits, hiddenRanges(root, source));
  const unsafe = new Set(
    replacements.filter(
      (each, index) => !fixes[index]!.safe || (each !== null && losesComment(source, each)),
    ),
  );
  for (const [index, fix] of fixes.entries()) {
    const replacement = replacements[index]!;
    placedEdits.set(fix, { replacement, safe: replacement !== null && !unsafe.has(replacement) });
  }
}

function losesComment({ text, lineStarts }: Source, replacement: Replacement): boolean {
  const { start_line, end_line } = replacement;
  const replaced = text.slice(lineStarts[start_line - 1], lineStarts[end_line]);
  if (end_line < start_line) return false;
  const kept = new Set(commentsIn(replacement.text));
  return commentsIn(replaced).some((comment) => !kept.has(comment));
}

function commentsIn(text: string): string[] {
  return (text.match(/(?<=^|\s)#.*/gm) ?? []).map((comment) => comment.trim());
}

export function reportFix(
  fix: Fix,
  placedEdits: Map<Fix, PlacedEdit>,
): Omit<ReportFix, "database" | "below"> {
  const plain = { run_as: null, note: null, replaces: null, safe: false };
  if (fix.kind === "sql")
    return { ...plain, kind: "sql", text: fix.text, run_as: fix.runAs, note: fix.note || null };
  if (fix.kind === "shell") return { ...plain, kind: "shell", text: fix.text, note: fix.note || null };
  if (fix.kind === "text") return { ...plain, kind: "text", text: fix.text };
  const { replacement = null, safe = false } = placedEdits.get(fix) ?? {};
  const note = fix.note === "" ? null : fix.note;
  if (replacement === null) return { ...plain, kind: "yaml", text: snippet(fix.edit), note };
  return { ...plain, kind: "yaml", text: replacement.text, note, safe, replaces: linesOf(replacement) };
}

function linesOf({ file, start_line, end_line }: Replacement): NonNullable<ReportFix["replaces"]> {
  return { file, start_line, end_line };
}

function snippet(edit: Edit): string {
  const last = edit.path.at(-1);
  switch (edit.kind) {
    case "set":
      return typeof last === "number" ? `- ${edit.value}` : `${last}: ${edit.value}`;
    case "rename":
      return `${edit.to}: …`;
    case "pair":
      return `${edit.to.key}: ${edit.to.value}`;
    case "insert":
      return edit.pairs.map(({ key, value }) => pairText(key, value)).join("\n");
    case "regroup":
      return pairsText(
        { ...Object.fromEntries(edit.renamed.map(({ to }) => [to, "…"])), ...edit.set },
        "block",
        "",
      );
    case "rewrite":
      return edit.text;
    case "indent":
      return [`${edit.id ?? newId}:`, ...edit.keys.map((key) => `  ${key}: …`)].join("\n");
  }
}

/** Outermost first, without `destinations`. Follows aliases and merge keys to their anchors, and stops at `lineStart`. */
export function keysAbove(root: Node, path: Path, lineStart: number): string[] {
  let steps: KeyStep[] = [];
  let node = root;
  for (const [index, step] of path.entries()) {
    if (node.kind !== "mapping") break;
    const entry = node.entries.get(String(step));
    if (entry === undefined) break;
    if (isElsewhere(node, entry)) {
      if (index === path.length - 1) break;
      steps = stepsTo(root, entry.value.start);
    } else {
      steps.push({ name: String(step), entry });
    }
    node = entry.value;
  }
  const keys = steps.filter(({ entry }) => entry.key.start < lineStart).map(({ name }) => name);
  return keys[0] === "destinations" ? keys.slice(1) : keys;
}

type KeyStep = { name: string; entry: MappingEntry };

/** A merged key has the position of its source; an alias that of its anchor. */
function isElsewhere({ start, end }: Mapping, { key, value }: MappingEntry): boolean {
  return key.start < start || key.start >= end || value.start < key.end;
}

function stepsTo(root: Node, offset: number): KeyStep[] {
  const steps: KeyStep[] = [];
  let node = root;
  while (node.kind === "mapping") {
    const parent = node;
    const next = [...parent.entries].find(
      ([, entry]) => !isElsewhere(parent, entry) && entry.value.start <= offset && offset < entry.value.end,
    );
    if (next === undefined) return steps;
    steps.push({ name: next[0], entry: next[1] });
    node = next[1].value;
  }
  return steps;
}

export type EditFix = ReportFix & { replaces: NonNullable<ReportFix["replaces"]> };
export type SafeEdit = PlacedFinding & { fix: EditFix };

/** Fixes that need no review, in the order of the report. Of two that change the same line, only the first. */
export function safeEdits(report: Report): SafeEdit[] {
  const taken = new Set<string>();
  const edits: SafeEdit[] = [];
  for (const placed of countingFindings(report)) {
    const { fix } = placed.finding;
    if (fix === null || !fix.safe || fix.replaces === null) continue;
    const { file, start_line, end_line } = fix.replaces;
    const lines = Array.from(
      { length: Math.max(1, end_line - start_line + 1) },
      (_, index) => `${file}:${start_line + index}`,
    );
    if (lines.some((line) => taken.has(line))) continue;
    for (const line of lines) taken.add(line);
    edits.push({ ...placed, fix: { ...fix, replaces: fix.replaces } });
  }
  return edits;
}
