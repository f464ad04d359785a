// Formats the results: a line for a terminal, and a table for a page.

import type { Line } from "./benchmark.ts";

const head = ["Measure", "Result", "Target", "", "Compared with"];
const marks = { met: "✓", missed: "✗ missed", info: "" };

export function lineText({ what, result, target, verdict, comparedWith }: Line): string {
  const mark = { met: "✓", missed: "✗", info: " " }[verdict];
  const details = [target && `target: ${target}`, comparedWith].filter((part) => part !== "").join("; ");
  return `${mark} ${what}: ${result}${details && ` (${details})`}`;
}

export function markdownTable(lines: readonly Line[]): string {
  const cells = lines.map(({ what, result, target, verdict, comparedWith }) => [
    what,
    result,
    target,
    marks[verdict],
    comparedWith,
  ]);
  return [head, head.map(() => "---"), ...cells].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
