// The table, as text that is Markdown too.

import type { Line } from "./row.ts";

const marks = { met: "✓", short: "✗ short", info: "" };

export function tableOf(lines: readonly Line[]): string {
  const head = ["What", "Today", "To reach", "", "Measured beside"];
  const rows = lines.map(({ what, today, target, verdict, beside }) => [
    what,
    today,
    target,
    marks[verdict],
    beside,
  ]);
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]!.length)));
  const text = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`;
  return [text(head), text(widths.map((width) => "-".repeat(width))), ...rows.map(text)].join("\n");
}
