// The keys above the lines of an edit: they still tell the place when the numbers of the lines have changed.

import type { Mapping, MappingEntry, Node, Path } from "../../config/yaml/document.ts";

/**
 * The keys that stand above a line and lead to `path`, the outermost first and without `destinations`: those of the
 * anchor, where an alias or a merge stands for it. What begins at `lineStart` or later is no key above that line.
 */
export function keysAbove(root: Node, path: Path, lineStart: number): string[] {
  let found: Step[] = [];
  let node = root;
  for (const [index, step] of path.entries()) {
    if (node.kind !== "mapping") break;
    const entry = node.entries.get(String(step));
    if (entry === undefined) break;
    if (standsElsewhere(node, entry)) {
      // The last key is what is edited: it gets a line of its own where its value stands elsewhere.
      if (index === path.length - 1) break;
      found = stepsTo(root, entry.value.range.start);
    } else {
      found.push({ name: String(step), entry });
    }
    node = entry.value;
  }
  const keys = found.filter(({ entry }) => entry.key.start < lineStart).map(({ name }) => name);
  return keys[0] === "destinations" ? keys.slice(1) : keys;
}

type Step = { name: string; entry: MappingEntry };

/** What is merged in has the place of the mapping that it comes from; an alias that of its anchor, which comes first. */
function standsElsewhere({ range }: Mapping, { key, value }: MappingEntry): boolean {
  return key.start < range.start || key.start >= range.end || value.range.start < key.end;
}

/** The keys whose values hold an offset. */
function stepsTo(root: Node, offset: number): Step[] {
  const steps: Step[] = [];
  let node = root;
  while (node.kind === "mapping") {
    const parent = node;
    const next = [...parent.entries].find(
      ([, entry]) =>
        !standsElsewhere(parent, entry) &&
        entry.value.range.start <= offset &&
        offset < entry.value.range.end,
    );
    if (next === undefined) return steps;
    steps.push({ name: next[0], entry: next[1] });
    node = next[1].value;
  }
  return steps;
}
