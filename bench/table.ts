// Formats the results: a line for a terminal, and a table for a page.

import type { Line } from "./row.ts";

const head = ["Measure", "Result", "Target", "", "Compared with"];
const marks = { met: "✓", missed: "✗ missed", info: "" };

export function lineText({ what, today, target, verdict, beside }: Line): string {
  const mark = { met: "✓", missed: "✗", info: " " }[verdict];
  const details = [target && `target: ${target}`, beside].filter((part) => part !== "").join("; ");
  return `${mark} ${what}: ${today}${details && ` (${details})`}`;
}

export function markdownTable(lines: readonly Line[]): string {
  const cells = lines.map(({ what, today, target, verdict, beside }) => [
    ...[what, today, target, marks[verdict], beside],
  ]);
  return [head, head.map(() => "---"), ...cells].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
