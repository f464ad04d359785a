// `only`: the destinations that a run is about, by their ids or display names.

import type { Entry, FileProblem } from "./entries.ts";

/** What `only` names and no file has, or more than one destination has. */
export type UnknownIds = {
  kind: "unknown-ids";
  unknown: string[];
  known: string[];
  ambiguous: { name: string; ids: string[] }[];
};

type Chosen = { kind: "chosen"; entries: Entry[] };

/**
 * `only` are lines. A line is a display name as a whole, or ids and display names of one word, between spaces or commas. An id
 * may also be missing because its file can't be read, which has a finding of its own.
 */
export function chosenEntries(
  only: readonly string[],
  entries: Entry[],
  problems: FileProblem[],
): Chosen | UnknownIds {
  if (only.length === 0) return { kind: "chosen", entries };
  const wanted = only.flatMap((line) => (isName(line, entries) ? [unquoted(line)] : wordsIn(line)));
  const found = wanted.map((name) => ({ name, matches: matching(name, entries) }));
  const unknown = found.flatMap(({ name, matches }) => (matches.length === 0 ? [name] : []));
  const ambiguous = found
    .filter(({ matches }) => matches.length > 1)
    .map(({ name, matches }) => ({ name, ids: matches.map(({ id }) => id) }));
  const mayHide = ({ source, root }: FileProblem) =>
    root === null || !entries.some((entry) => entry.source === source);
  if (ambiguous.length > 0 || (unknown.length > 0 && !problems.some(mayHide)))
    return { kind: "unknown-ids", unknown, known: entries.map(({ id }) => id), ambiguous };
  const chosen = new Set(found.flatMap(({ matches }) => matches));
  return { kind: "chosen", entries: entries.filter((entry) => chosen.has(entry)) };
}

/** An id comes before a display name of the same text. */
function matching(name: string, entries: Entry[]): Entry[] {
  const byId = entries.filter(({ id }) => id === name);
  return byId.length > 0 ? byId : entries.filter(({ displayName }) => displayName === name);
}

function isName(line: string, entries: Entry[]): boolean {
  return line !== unquoted(line) || entries.some(({ displayName }) => displayName === line);
}

function unquoted(line: string): string {
  return /^"(.*)"$/.exec(line)?.[1] ?? line;
}

function wordsIn(line: string): string[] {
  return line.split(/[\s,]+/).filter((word) => word !== "");
}
