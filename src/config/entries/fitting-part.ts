// What is left of an entry without the values that do not fit, so that all the others can be judged in the same run.

import type { Problem } from "../problem.ts";
import type { DestinationEntry } from "../schema/schema.generated.ts";
import type { Path } from "../yaml/document.ts";

/**
 * `definition` is what fits the schema: values that do not are left out of it, and their top keys are in `unfit`. It is
 * null where the entry is no mapping.
 */
export type FittingPart = { definition: DestinationEntry | null; unfit: ReadonlySet<string> };

/** The fitting part of an entry's value. The problems' paths lead through the entry itself. */
export function fittingPart(value: unknown, problems: readonly Problem[]): FittingPart {
  const unfit = new Set<string>();
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { definition: null, unfit };
  if (problems.length === 0) return { definition: value as DestinationEntry, unfit };
  const copy = structuredClone({ ...value }) as Record<string, unknown>;
  const gone: Path[] = [];
  for (const problem of problems) {
    const { at, rule } = problem;
    const keys = at.kind === "range" ? [] : at.path.slice(2);
    unfit.add(String(keys[0] ?? ""));
    // A misspelt key is there, in a way: its absence is no finding beside the misspelling.
    if (rule === "config/unknown-key" && keys.length === 1) unfit.add(topKeyMeant(problem.meant));
    // Half an acceptance accepts nothing: without its reason or its last day nobody has agreed to it.
    if (keys[0] === "ignore" && keys.length > 1) gone.push(keys.slice(0, 2));
    // A missing key is placed at its parent, which stays.
    else if (at.kind === "value" || rule === "config/unknown-key" || isBesideUrl(problem)) gone.push(keys);
  }
  // Items of a list go last, and from its end: what is taken out moves those behind it.
  const isItem = (keys: Path) => typeof keys.at(-1) === "number";
  const unique = new Map(gone.filter(isItem).map((keys) => [JSON.stringify(keys), keys]));
  const items = [...unique.values()].sort((one, other) => Number(other.at(-1)) - Number(one.at(-1)));
  for (const keys of [...gone.filter((each) => !isItem(each)), ...items]) removeAt(copy, keys);
  return { definition: copy as DestinationEntry, unfit };
}

/** Its value has not been looked at: it may be of any type. */
function isBesideUrl(problem: Problem): boolean {
  return problem.rule === "config/schema" && problem.reason.kind === "beside-url";
}

function topKeyMeant(meant: Extract<Problem, { rule: "config/unknown-key" }>["meant"]): string {
  return meant !== null && "key" in meant ? meant.key.split(".")[0]! : "";
}

function removeAt(value: Record<string, unknown>, keys: Path): void {
  const parent = keys
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
  const last = keys.at(-1);
  if (last === undefined || typeof parent !== "object" || parent === null) return;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Record<string, unknown>)[last];
}
