// The keys above the lines of an edit: they still tell the place when the numbers of the lines have changed.

import type { MappingEntry, Node, Path } from "../config/yaml/document.ts";

/**
 * The keys that the mapping at `path` is reached by in the text, the outermost first and without `destinations`: those
 * of its anchor, where an alias stands for it. What begins at `lineStart` or later is no key above that line.
 */
export function keysAbove(root: Node, path: Path, lineStart: number): string[] {
  let found: Step[] = [];
  let node = root;
  for (const step of path) {
    const entry = node.kind === "mapping" ? node.entries.get(String(step)) : undefined;
    if (entry === undefined) break;
    found = standsElsewhere(entry)
      ? stepsTo(root, entry.value.range.start)
      : [...found, { name: String(step), entry }];
    node = entry.value;
  }
  const keys = found.filter(({ entry }) => entry.key.start < lineStart).map(({ name }) => name);
  return keys[0] === "destinations" ? keys.slice(1) : keys;
}

type Step = { name: string; entry: MappingEntry };

/** What is merged in stands with the mapping that it comes from; an alias with its anchor, which comes first. */
function standsElsewhere({ key, value, merged }: MappingEntry): boolean {
  return merged || value.range.start < key.end;
}

/** The keys whose values hold an offset. */
function stepsTo(root: Node, offset: number): Step[] {
  const steps: Step[] = [];
  let node = root;
  while (node.kind === "mapping") {
    const next: [string, MappingEntry] | undefined = [...node.entries].find(
      ([, entry]) =>
        !standsElsewhere(entry) && entry.value.range.start <= offset && offset < entry.value.range.end,
    );
    if (next === undefined) return steps;
    steps.push({ name: next[0], entry: next[1] });
    node = next[1].value;
  }
  return steps;
}
