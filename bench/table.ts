// The table, for a terminal and for a page.

import type { Line } from "./row.ts";

const head = ["What", "Today", "To reach", "", "Measured beside"];
const marks = { met: "✓", short: "✗ short", info: "" };

/** In columns that stand below each other. */
export function terminalTable(lines: readonly Line[]): string {
  const rows = lines.map(cellsOf);
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]!.length)));
  const padded = (cells: string[]) => row(cells.map((cell, column) => cell.padEnd(widths[column]!)));
  return [padded(head), row(widths.map((width) => "-".repeat(width))), ...rows.map(padded)].join("\n");
}

export function markdownTable(lines: readonly Line[]): string {
  return [row(head), row(head.map(() => "---")), ...lines.map((line) => row(cellsOf(line)))].join("\n");
}

function cellsOf({ what, today, target, verdict, beside }: Line): string[] {
  return [what, today, target, marks[verdict], beside];
}

function row(cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}
