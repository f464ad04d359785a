// What a pull request's diff shows of a file after the change: only there GitHub takes comments.

/** Lines that follow each other. `start` is the number of the first one. */
export type Hunk = { start: number; lines: string[] };

/** The right side of a patch, as `pulls.listFiles` gives it: lines that stay, and lines that are new. */
export function hunksOf(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
  for (const line of patch.split("\n")) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
    if (start !== undefined) hunks.push({ start: Number(start), lines: [] });
    // "\ No newline at end of file" is no line.
    else if (/^[ +]/.test(line)) hunks.at(-1)?.lines.push(line.slice(1));
  }
  return hunks;
}

/** The texts of some lines, which stand in one hunk; null where the diff does not show all of them. */
export function linesIn(hunks: Hunk[], from: number, to: number): string[] | null {
  for (const { start, lines } of hunks)
    if (start <= from && to < start + lines.length) return lines.slice(from - start, to - start + 1);
  return null;
}
