type Line = { sign: " " | "-" | "+"; text: string };

const context = 3;

export function unifiedDiff(before: string, after: string, file: string): string[] {
  if (before === after) return [];
  const lines = changedLines(splitLines(before), splitLines(after));
  return [`--- ${nameIn("a", file)}`, `+++ ${nameIn("b", file)}`, ...hunks(lines)];
}

/** As Git writes it, so that `git apply` and `patch -p1` find the file: `patch` reads a name with a space up to the tab. */
function nameIn(side: "a" | "b", file: string): string {
  const name = `${side}/${file}`;
  if (/["\\\t\n]/.test(name)) return JSON.stringify(name);
  return name.includes(" ") ? `${name}\t` : name;
}

function splitLines(text: string): string[] {
  if (text === "") return [];
  const lines = text.split("\n");
  if (lines.at(-1) === "") return lines.slice(0, -1);
  return [...lines.slice(0, -1), `${lines.at(-1)}\n\\ No newline at end of file`];
}

/** Myers, "An O(ND) Difference Algorithm", 1986. */
function changedLines(before: string[], after: string[]): Line[] {
  const trace: Map<number, number>[] = [];
  let furthest = new Map<number, number>([[1, 0]]);
  for (let distance = 0; ; distance++) {
    trace.push(furthest);
    furthest = new Map(furthest);
    for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
      let x = startOn(diagonal, distance, furthest);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      furthest.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return walkBack(before, after, trace);
    }
  }
}

function startOn(diagonal: number, distance: number, furthest: Map<number, number>): number {
  const [down, right] = [furthest.get(diagonal + 1) ?? -1, furthest.get(diagonal - 1) ?? -1];
  return diagonal === -distance || (diagonal !== distance && right < down) ? down : right + 1;
}

function walkBack(before: string[], after: string[], trace: Map<number, number>[]): Line[] {
  const lines: Line[] = [];
  let [x, y] = [before.length, after.length];
  for (let distance = trace.length - 1; distance >= 0; distance--) {
    const furthest = trace[distance]!;
    const diagonal = x - y;
    const isDown =
      diagonal === -distance ||
      (diagonal !== distance && (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1));
    const from = diagonal + (isDown ? 1 : -1);
    const fromX = distance === 0 ? 0 : furthest.get(from)!;
    const fromY = distance === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY && before[x - 1] === after[y - 1]) {
      lines.push({ sign: " ", text: before[x - 1]! });
      x--;
      y--;
    }
    if (distance === 0) break;
    lines.push(isDown ? { sign: "+", text: after[y - 1]! } : { sign: "-", text: before[x - 1]! });
    [x, y] = [fromX, fromY];
  }
  return lines.reverse();
}

function hunks(lines: Line[]): string[] {
  const shown = new Set<number>();
  for (const [index, { sign }] of lines.entries())
    if (sign !== " ")
      for (let near = Math.max(0, index - context); near <= index + context; near++) shown.add(near);
  const printed: string[] = [];
  let [before, after] = [1, 1];
  for (let index = 0; index < lines.length; index++) {
    if (shown.has(index) && !shown.has(index - 1)) printed.push(head(lines, index, shown, before, after));
    const { sign, text } = lines[index]!;
    if (shown.has(index)) printed.push(...`${sign}${text}`.split("\n"));
    if (sign !== "+") before++;
    if (sign !== "-") after++;
  }
  return printed;
}

function head(lines: Line[], start: number, shown: Set<number>, before: number, after: number): string {
  let end = start;
  while (end < lines.length && shown.has(end)) end++;
  const hunk = lines.slice(start, end);
  const count = (other: Line["sign"]) => hunk.filter(({ sign }) => sign !== other).length;
  const place = (line: number, length: number) => `${length === 0 ? line - 1 : line},${length}`;
  return `@@ -${place(before, count("+"))} +${place(after, count("-"))} @@`;
}
