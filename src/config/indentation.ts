// Keys that lack indentation, and ids that have too much: read as they were meant, with one problem for each.

import { type EntryKey, entryPaths, keysAt, topKeys } from "./keys.ts";
import type { Problem } from "./problem.ts";
import type { DocumentFault, Mapping, MappingEntry, Node, Path } from "./yaml/document.ts";
import type { Range } from "./yaml/parse.ts";

type Pair = [string, MappingEntry];

type Indented = { root: Node; faults: DocumentFault[]; problems: Problem[] };

export function indented(root: Node, faults: DocumentFault[]): Indented {
  if (!isOwnBlock(root)) return { root, faults, problems: [] };
  const problems: Problem[] = [];
  const moved = new Set<number>();
  const file = withMoved(root, [], isEntry, { problems, moved });
  const destinations = file.entries.get("destinations");
  const ids = destinations?.value;
  if (destinations === undefined || ids === undefined || !isOwnBlock(ids))
    return { root: file, faults, problems };
  const entries = pairsOf(ids).flatMap(([id, entry]) =>
    separated(id, entry, ids, { problems, moved }).map(([name, each]): Pair => {
      const path = ["destinations", name];
      const value = isOwnBlock(each.value)
        ? withMoved(each.value, path, isChild, { problems, moved })
        : each.value;
      return [name, { ...each, value }];
    }),
  );
  if (problems.length === 0) return { root, faults, problems };
  const value = withPairs(ids, entries);
  return {
    root: withPairs(
      file,
      pairsOf(file).map(([key, entry]) => [key, entry === destinations ? { ...entry, value } : entry]),
    ),
    faults: faults.filter((fault) => fault.kind !== "duplicate-key" || !moved.has(fault.range.start)),
    problems,
  };
}

type Moves = { problems: Problem[]; moved: Set<number> };

type BelongsBelow = (pair: Pair, parent: string, before: ReadonlySet<string>) => "surely" | "maybe" | "no";

/** Moves the keys directly after an empty mapping into it. */
function withMoved(mapping: Mapping, path: Path, belongsBelow: BelongsBelow, moves: Moves): Mapping {
  const pairs = pairsOf(mapping);
  const result: Pair[] = [];
  const before = new Set<string>();
  for (let at = 0; at < pairs.length; at++) {
    const [parent, entry] = pairs[at]!;
    const run = isEmptyMapping(path, pairs[at]!) ? runBelow(pairs, at, before, belongsBelow) : [];
    at += run.length;
    before.add(parent);
    const [first] = run;
    if (first === undefined) {
      result.push([parent, entry]);
      continue;
    }
    const value = withPairs(emptyBlock(mapping, first[1].key.start), run);
    result.push([parent, { ...entry, value }]);
    for (const [, { key }] of run) moves.moved.add(key.start);
    moves.problems.push({
      rule: "config/schema",
      at: { kind: "key", path: [...path, parent] },
      reason: {
        kind: "misplaced-keys",
        id: parent,
        keys: run.map(([key]) => key),
        first: [...path, parent, first[0]],
      },
    });
  }
  return withPairs(mapping, result);
}

function runBelow(
  pairs: Pair[],
  above: number,
  before: ReadonlySet<string>,
  belongsBelow: BelongsBelow,
): Pair[] {
  const seen = new Set<string>();
  let end = above + 1;
  for (let at = end; at < pairs.length; at++) {
    const belongs = belongsBelow(pairs[at]!, pairs[above]![0], before);
    const [key, { value }] = pairs[at]!;
    if (belongs === "no" || seen.has(key) || value.origin !== undefined) break;
    seen.add(key);
    // Only an auditor's password follows a user name that occurs twice.
    if (belongs === "surely" || (key === "password" && end === at)) end = at + 1;
  }
  return pairs.slice(above + 1, end);
}

function isEntry([key, { value }]: Pair): "surely" | "no" {
  const isLike = value.kind === "mapping" && topKeys.some((each) => value.entries.has(each));
  return isLike && !keysAt([]).includes(key) && !key.startsWith("x-") ? "surely" : "no";
}

/** A key that the destination has as well, such as `host`, surely belongs below `ssh` if it is there twice. */
function isChild([key]: Pair, parent: string, before: ReadonlySet<string>): "surely" | "maybe" | "no" {
  if (!entryPaths.includes(`${parent}.${key}` as EntryKey)) return "no";
  return !topKeys.includes(key) || before.has(key) ? "surely" : "maybe";
}

function isEmptyMapping(path: Path, [key, { value }]: Pair): boolean {
  const takesMapping = path.length === 0 ? key === "destinations" : keysAt([...path, key]).length > 0;
  return takesMapping && key !== "ignore" && isWithoutText(value);
}

/** Ends an entry at an id that is indented like its keys, if the keys after it would be those of a second destination. */
function separated(id: string, entry: MappingEntry, ids: Mapping, { problems, moved }: Moves): Pair[] {
  const { value } = entry;
  if (!isOwnBlock(value)) return [[id, entry]];
  const pairs = pairsOf(value);
  const isAddress = ([key]: Pair) => key === "host" || key === "url";
  const lastAddress = pairs.findLastIndex(isAddress);
  const parts: { name: string; key: Range; pairs: Pair[] }[] = [{ name: id, key: entry.key, pairs: [] }];
  let isWhole = false;
  for (const [at, pair] of pairs.entries()) {
    const [name, each] = pair;
    const isId = isWithoutText(each.value) && !topKeys.includes(name) && !ids.entries.has(name);
    if (isId && isWhole && at < lastAddress) parts.push({ name, key: each.key, pairs: [] });
    else parts.at(-1)!.pairs.push(pair);
    isWhole = isAddress(pair) || (isWhole && parts.at(-1)!.pairs.length > 0);
  }
  return parts.map((part, index): Pair => {
    if (index === 0)
      return [id, parts.length === 1 ? entry : { ...entry, value: withPairs(value, part.pairs) }];
    for (const [, { key }] of part.pairs) moved.add(key.start);
    problems.push({
      rule: "config/unknown-key",
      at: { kind: "key", path: ["destinations", part.name] },
      key: part.name,
      allowed: [],
      suggestion: { kind: "beside", other: id },
    });
    const { start } = part.pairs[0]?.[1].key ?? part.key;
    return [part.name, { key: part.key, value: withPairs(emptyBlock(value, start), part.pairs) }];
  });
}

function emptyBlock(like: Mapping, start: number): Mapping {
  return { ...like, start, entries: new Map(), duplicates: [], merges: [] };
}

/** Its own keys in the order of the text, also those that occur twice. */
function pairsOf({ entries, duplicates }: Mapping): Pair[] {
  const own = [...entries, ...duplicates].filter(([, { origin }]) => origin === undefined);
  const byStart = new Map(own.map((pair) => [pair[1].key.start, pair]));
  return [...byStart.values()].sort(([, one], [, other]) => one.key.start - other.key.start);
}

function withPairs(mapping: Mapping, pairs: readonly Pair[]): Mapping {
  const entries = new Map<string, MappingEntry>();
  const duplicates: Pair[] = [];
  for (const [key, entry] of pairs)
    if (entries.has(key)) duplicates.push([key, entry]);
    else entries.set(key, entry);
  for (const [key, entry] of mapping.entries)
    if (entry.origin !== undefined && !entries.has(key)) entries.set(key, entry);
  return { ...mapping, entries, duplicates };
}

/** Not one with an anchor, whose keys are those of other entries too. */
function isOwnBlock(node: Node): node is Mapping {
  return node.kind === "mapping" && node.style === "block" && node.origin === undefined;
}

function isWithoutText(value: Node): boolean {
  return value.kind === "scalar" && value.value === null && value.start === value.end;
}
