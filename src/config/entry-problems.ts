import { suggestion } from "../text/matching.ts";
import { type EntryKey, entryPaths, topKeys } from "./keys.ts";
import { type KeySuggestion, newKeys, oldKeys, type Problem, schemaReason } from "./problem.ts";
import { variableFor } from "./schema/hard-coded-secrets.ts";
import type { DestinationEntry } from "./schema/schema.generated.ts";
import { isObject, type Mapping, type Node, originOf, type Path, valueAt } from "./yaml/document.ts";
import type { Place } from "./yaml/source.ts";

/** `owner` is the id of the entry that the text is in; null outside of any entry. */
export type SharedProblem = { problem: Problem; owner: string | null };

export function splitByOrigin(
  root: Node,
  problemsById: ReadonlyMap<string, Problem[]>,
): Map<string, { own: Problem[]; shared: SharedProblem[] }> {
  const knownKeys = new Map([...problemsById].map(([id, problems]) => [id, new Set(problems.map(keyOf))]));
  // Text may be valid in its own entry, but invalid where it is merged in.
  const isOfOwner = ({ problem, owner }: SharedProblem) =>
    owner === null || problem.rule === "config/literal-secret" || knownKeys.get(owner)?.has(keyOf(problem));
  const split = new Map<string, { own: Problem[]; shared: SharedProblem[] }>();
  for (const [id, problems] of problemsById) {
    const own: Problem[] = [];
    const shared: SharedProblem[] = [];
    for (const problem of problems) {
      const share = sharedFrom(root, id, problem);
      if (share !== null && isOfOwner(share)) shared.push(share);
      else own.push(problem);
    }
    split.set(id, { own: withoutHardCodedSecrets(own), shared });
  }
  return split;
}

export function withoutHardCodedSecrets(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ rule }) => rule !== "config/literal-secret");
}

export function distinctProblems(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}

export function entryOf(path: Path): string | null {
  return path[0] === "destinations" && path.length > 1 ? String(path[1]) : null;
}

const reasonsOfEntry = new Set([
  "beside-url",
  "id",
  "id-taken",
  "misplaced-keys",
  "too-large",
  "more",
  "not-read",
]);

function sharedFrom(root: Node, id: string, problem: Problem): SharedProblem | null {
  const { at } = problem;
  const kind = schemaReason(problem)?.kind ?? "";
  if (at.kind === "range" || reasonsOfEntry.has(kind)) return null;
  // A mapping that lacks a key is reported at its anchor, an unknown key where it is written.
  const origin = originOf(root, at.path, at.kind === "value" || kind === "missing" ? "value" : "key");
  const owner = entryOf(origin);
  return owner === id ? null : { problem: movedTo(problem, origin), owner };
}

function movedTo(problem: Problem, origin: Path): Problem {
  const at = { ...problem.at, path: origin } as Place;
  const reason = schemaReason(problem);
  if (reason?.kind !== "missing") return { ...problem, at };
  const keys = reason.keys.map(({ key, variable }) => ({
    key,
    variable: variable === null ? null : variableFor([...origin, key], key),
  }));
  return { rule: "config/schema", at, reason: { kind: "missing", keys } };
}

function keyOf(problem: Problem): string {
  return JSON.stringify(problem);
}

/** `invalidKeys` are the top keys of values that are not in `definition`, which is null if the entry is not a mapping. */
export type ValidPart = { definition: DestinationEntry | null; invalidKeys: ReadonlySet<string> };

export function validPart(value: unknown, problems: readonly Problem[]): ValidPart {
  const invalidKeys = new Set<string>();
  if (!isObject(value)) return { definition: null, invalidKeys };
  if (problems.length === 0) return { definition: value as DestinationEntry, invalidKeys };
  const copy = structuredClone({ ...value });
  const removed: Path[] = [];
  for (const problem of problems) {
    const { at, rule } = problem;
    const keys = at.kind === "range" ? [] : at.path.slice(2);
    invalidKeys.add(String(keys[0] ?? ""));
    const reason = schemaReason(problem);
    if (reason?.kind === "misplaced-keys") for (const key of reason.keys) invalidKeys.add(key);
    // A misspelled key must not be reported as missing too.
    if (rule === "config/unknown-key" && keys.length === 1)
      invalidKeys.add(suggestedTopKey(problem.suggestion));
    if (rule === "config/unknown-key" && problem.suggestion?.kind === "group") {
      const { group } = problem.suggestion;
      for (const key of oldKeys(group)) removed.push([key]);
      for (const key of newKeys(group))
        invalidKeys.add(topKeys.includes(key) ? key : (suggestion(key, topKeys) ?? key));
    }
    // An item of `ignore` without a valid reason or date ignores nothing.
    if (keys[0] === "ignore" && keys.length > 1) removed.push(keys.slice(0, 2));
    // A missing key is reported at its parent, which stays. A value beside `url` has not been validated.
    else if (at.kind === "value" || rule === "config/unknown-key" || reason?.kind === "beside-url")
      removed.push(keys);
  }
  // Items of a list are removed from the last to the first, since each removal moves the items after it.
  const isItem = (keys: Path) => typeof keys.at(-1) === "number";
  const unique = new Map(removed.filter(isItem).map((keys) => [JSON.stringify(keys), keys]));
  const items = [...unique.values()].sort((one, other) => Number(other.at(-1)) - Number(one.at(-1)));
  for (const keys of [...removed.filter((each) => !isItem(each)), ...items]) removeAt(copy, keys);
  return { definition: copy as DestinationEntry, invalidKeys };
}

function suggestedTopKey(suggestion: KeySuggestion | null): string {
  if (suggestion?.kind === "below") return suggestion.other;
  return suggestion !== null && "key" in suggestion ? suggestion.key : "";
}

function removeAt(value: Record<string, unknown>, keys: Path): void {
  const parent = valueAt(value, keys.slice(0, -1));
  const last = keys.at(-1);
  if (last === undefined || typeof parent !== "object" || parent === null) return;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Record<string, unknown>)[last];
}

export type MisplacedKeys = { keys: ReadonlySet<string>; owner: string | null; problem: Problem };

/** Keys of an entry at the level of the ids, because they lack indentation. One problem for all of them. */
export function misplacedKeys(root: Node): MisplacedKeys | null {
  const destinations = root.kind === "mapping" ? root.entries.get("destinations")?.value : undefined;
  if (destinations?.kind !== "mapping") return null;
  const own = [...destinations.entries].filter(([, { origin }]) => origin === undefined);
  // An id may be `url` or `ssh`, so only its value shows that it is a key.
  const isKey = (key: string) => topKeys.includes(key);
  const isCertain = ([key, { value }]: (typeof own)[number]) =>
    isKey(key) && (value.kind === "mapping" ? hasOwnKeys(key, value) : !isEmpty(value));
  if (!own.some(isCertain)) return null;
  const start = own.findIndex(([key]) => isKey(key));
  const run = own.slice(start);
  const stop = run.findIndex(([key]) => !isKey(key));
  const together = (stop === -1 ? run : run.slice(0, stop)).map(([key]) => key);
  const previous = own[start - 1];
  const isOwner = previous !== undefined && canOwn(previous[1].value, together);
  const owner = isOwner ? previous[0] : null;
  const pathTo = (key: string): Path => ["destinations", key];
  const first = pathTo(together[0]!);
  const problem: Problem = {
    rule: "config/schema",
    at: { kind: "key", path: isOwner && isEmpty(previous[1].value) ? pathTo(previous[0]) : first },
    reason: { kind: "misplaced-keys", id: owner, keys: together, first },
  };
  return { keys: new Set(own.map(([key]) => key).filter(isKey)), owner, problem };
}

/** Whether it has a key that only the mapping of this name has: `certificate` for `ssl`. */
function hasOwnKeys(name: string, { entries }: Mapping): boolean {
  return [...entries.keys()].some(
    (key) => entryPaths.includes(`${name}.${key}` as EntryKey) && !topKeys.includes(key),
  );
}

/** An entry without keys, or with other keys. */
function canOwn(value: Node, keys: string[]): boolean {
  if (value.kind !== "mapping") return isEmpty(value);
  return value.style === "block" && value.origin === undefined && !keys.some((key) => value.entries.has(key));
}

function isEmpty(value: Node): boolean {
  return value.kind === "scalar" && value.value === null;
}
