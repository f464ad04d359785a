// A line for each destination: what became of it, what its server is, how the line is encrypted, and how long it took.

import { printable, shortened } from "../../text/printable.ts";
import { serverWords } from "../groups.ts";
import type { Report, Status } from "../report.generated.ts";
import { type Paint, type Style, seconds } from "./lines.ts";

export const statusMark: Record<Status, [string, Style]> = {
  passed: ["✔", "green"],
  warned: ["!", "yellow"],
  failed: ["✖", "red"],
  skipped: ["-", "dim"],
};

export function table({ destinations, mode }: Report, paint: Paint, width: number): string {
  const rows = destinations.map((destination) => [
    printable(destination.display_name),
    destination.status,
    printable(serverWords(destination, mode)).replace("\u00a0", " "),
    destination.stages.find(({ name }) => name === "tls")?.detail?.split(",")[0] ?? "",
    destination.duration_ms > 0 ? seconds(destination.duration_ms) : "",
  ]);
  const columns = fitting(rows, width);
  const lines = rows.map((row, index) => {
    const [mark, style] = statusMark[destinations[index]!.status];
    const cells = columns.map(({ column, width: most }) => shortened(row[column]!, most).padEnd(most));
    return `${paint(style, mark)} ${cells.join("  ").trimEnd()}`;
  });
  return lines.join("\n");
}

/** However narrow the terminal is, a name keeps this many columns. */
const leastName = 16;

/**
 * Which columns fit into the width, and how wide they are: names are shortened first, then the column for TLS goes, then
 * that for the time, and at last what the server is gets shortened.
 */
function fitting(rows: string[][], width: number): { column: number; width: number }[] {
  const widest = [0, 1, 2, 3, 4].map((column) =>
    rows.reduce((most, row) => Math.max(most, row[column]!.length), 0),
  );
  const name = Math.min(widest[0]!, leastName);
  // The mark before a name takes two columns, and so does the space before each of the others.
  const room = (others: number[]) => width - others.reduce((sum, column) => sum + 2 + widest[column]!, 2);
  const fits = [
    [1, 2, 3, 4],
    [1, 2, 4],
  ].find((others) => room(others) >= name);
  const others = fits ?? [1, 2];
  widest[0] = Math.min(widest[0]!, Math.max(name, room(others)));
  if (fits === undefined) widest[2] = Math.max(1, Math.min(widest[2]!, room([1]) - 2 - name));
  return [0, ...others].map((column) => ({ column, width: widest[column]! }));
}
