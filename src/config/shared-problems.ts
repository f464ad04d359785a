// Problems of a text that several entries share by anchors: each once, where the text stands.

import type { Problem } from "./problem.ts";
import { variableFor } from "./schema/hard-coded-secrets.ts";
import { type Node, originOf, type Path } from "./yaml/document.ts";
import type { Place } from "./yaml/source.ts";

/** `owner` is the id of the entry in which the text stands; null where it stands in none. */
export type SharedProblem = { problem: Problem; owner: string | null };

type Placed = { own: Problem[]; shared: SharedProblem[] };

/**
 * Splits each entry's problems into its own and those that it has from text elsewhere. Secrets that are written out are
 * told once for the document: an entry has only to know that it takes one in.
 */
export function placeProblems(root: Node, found: ReadonlyMap<string, Problem[]>): Map<string, Placed> {
  const known = new Map([...found].map(([id, problems]) => [id, new Set(problems.map(keyOf))]));
  // In its own entry the text may be in order, and wrong only where it is merged in.
  const isTheirs = ({ problem, owner }: SharedProblem) =>
    owner === null || problem.rule === "config/literal-secret" || known.get(owner)?.has(keyOf(problem));
  return new Map(
    [...found].map(([id, problems]) => {
      const shares = problems.map((problem) => sharedFrom(root, id, problem));
      const shared = shares.map((share) => (share !== null && isTheirs(share) ? share : null));
      const own = withoutSecretProblems(problems.filter((_, index) => shared[index] === null));
      return [id, { own, shared: shared.filter((share) => share !== null) }];
    }),
  );
}

/** Without the secrets that are written out, which are told once for the document. */
export function withoutSecretProblems(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ rule }) => rule !== "config/literal-secret");
}

/** Problems with the same place and content, once. */
export function distinctProblems(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}

/** The id of the entry that a path leads into, or null. */
export function entryOf(path: Path): string | null {
  return path[0] === "destinations" && path.length > 1 ? String(path[1]) : null;
}

/** These are about how the keys of one entry stand together. */
const ofTheEntry = new Set(["beside-url", "id", "id-taken", "too-far-left", "too-large", "more", "not-read"]);

function sharedFrom(root: Node, id: string, problem: Problem): SharedProblem | null {
  const { at } = problem;
  const kind = problem.rule === "config/schema" ? problem.reason.kind : "";
  if (at.kind === "range" || ofTheEntry.has(kind)) return null;
  // A mapping that lacks a key is where its anchor is; an unknown key is where it is written.
  const origin = originOf(root, at.path, at.kind === "value" || kind === "missing" ? "value" : "key");
  const owner = entryOf(origin);
  return owner === id ? null : { problem: movedTo(origin, problem), owner };
}

/** The same problem at another path, whose variables are named after that. */
function movedTo(origin: Path, problem: Problem): Problem {
  const at = { ...problem.at, path: origin } as Place;
  if (problem.rule !== "config/schema" || problem.reason.kind !== "missing") return { ...problem, at };
  const keys = problem.reason.keys.map(({ key, variable }) => ({
    key,
    variable: variable === null ? null : variableFor([...origin, key], key),
  }));
  return { ...problem, at, reason: { ...problem.reason, keys } };
}

function keyOf(problem: Problem): string {
  return JSON.stringify(problem);
}
