// What an entry was meant to be, as far as its unknown keys tell: so that the problems below a misspelt key, or in another
// program's settings, are found in the same run.

import { suggestion } from "../../text/suggestion.ts";
import type { Problem } from "../problem.ts";
import { isObject, type Path } from "../yaml/document.ts";
import type { Place } from "../yaml/source.ts";
import { type ForeignGroup, foreignGroups } from "./foreign-keys.ts";
import { variableFor } from "./hard-coded-secrets.ts";

/** Keys of other programs that belong together have one problem, at the first of them, which is about all. */
export function withGroups(
  problems: Problem[],
  plain: Record<string, unknown>,
  path: Path,
  merged: ReadonlySet<string>,
): Problem[] {
  const groups = foreignGroups(plain, merged, (keys, secret) => variableFor([...path, ...keys], secret));
  let rest = problems;
  for (const group of groups) {
    const all = [...group.keys, ...group.renamed.map(({ from }) => from)];
    const concerns = ({ at }: Problem) => at.kind !== "range" && all.includes(String(at.path[path.length]));
    const first = rest.find((problem) => problem.rule === "config/unknown-key" && concerns(problem));
    if (first === undefined || first.at.kind === "range") continue;
    const problem: Problem = { ...first, suggestion: { kind: "group", group } } as Problem;
    const isAnswered = (each: Problem) =>
      concerns(each) && (each.rule === "config/unknown-key" || isAboutForm(each));
    rest = rest.flatMap((each) =>
      each === first ? [problem] : isAnswered(each) ? [] : [withoutMissing(each, group, path)],
    );
  }
  return rest.filter((problem) => !isEmptyMissing(problem));
}

function isAboutForm(problem: Problem): boolean {
  return problem.rule === "config/schema" && problem.reason.kind === "type";
}

function withoutMissing(problem: Problem, { set, renamed }: ForeignGroup, path: Path): Problem {
  if (problem.rule !== "config/schema" || problem.reason.kind !== "missing") return problem;
  if (problem.at.kind === "range" || problem.at.path.length !== path.length) return problem;
  const given = [...Object.keys(set), ...renamed.map(({ to }) => to)];
  // What the group does not know may be a misspelt key.
  const keys = problem.reason.keys.filter(
    ({ key }) => !given.includes(key) && given.every((each) => suggestion(each, [key]) === null),
  );
  return { ...problem, reason: { kind: "missing", keys } };
}

function isEmptyMissing(problem: Problem): boolean {
  return (
    problem.rule === "config/schema" && problem.reason.kind === "missing" && problem.reason.keys.length === 0
  );
}

/** From a path in the corrected entry back to the place in the file. `isWhole`: nothing below it is in the file. */
type Move = { to: Path; from: Path; isWhole: boolean };

/** The entry as it was meant to be, as far as the suggestions tell. */
export function correctedEntry(
  plain: Record<string, unknown>,
  problems: Problem[],
  path: Path,
): { corrected: unknown; moves: Move[] } {
  const corrected = structuredClone({ ...plain });
  const moves: Move[] = [];
  for (const problem of problems) {
    const { at } = problem;
    if (problem.rule !== "config/unknown-key" || at.kind === "range" || problem.suggestion === null) continue;
    const { suggestion } = problem;
    const above = at.path.slice(path.length, -1);
    const parent = above.reduce<unknown>(
      (value, step) => (value as Record<string, unknown> | undefined)?.[step],
      corrected,
    );
    if (!isObject(parent)) continue;
    const renamed =
      suggestion.kind === "key"
        ? [{ from: problem.key, to: suggestion.key }]
        : suggestion.kind === "group"
          ? suggestion.group.renamed
          : [];
    for (const { from, to } of renamed) {
      if (!Object.hasOwn(parent, from) || Object.hasOwn(parent, to)) continue;
      parent[to] = parent[from];
      delete parent[from];
      moves.push({ to: [...path, ...above, to], from: [...path, ...above, from], isWhole: false });
    }
    if (suggestion.kind !== "group") continue;
    const { keys, set } = suggestion.group;
    for (const key of keys) delete parent[key];
    Object.assign(parent, set);
    for (const key of Object.keys(set)) moves.push({ to: [...path, key], from: at.path, isWhole: true });
  }
  return { corrected, moves };
}

/** The problem at its place in the file; none where it has nothing to do with what was corrected. */
export function movedBack(problem: Problem, moves: Move[]): Problem[] {
  const { at } = problem;
  const path = at.kind === "range" ? null : pathBack(at.path, moves);
  // Whether a key may be there shows once it has its name.
  if (at.kind === "range" || path === null || isBesideUrl(problem)) return [];
  const isWhole = moveOf(at.path, moves)!.isWhole;
  const place: Place = isWhole ? { kind: "key", path } : { ...at, path };
  return [{ ...problem, at: place } as Problem];
}

function moveOf(path: Path, moves: Move[]): Move | undefined {
  return moves.find(({ to }) => to.every((step, index) => path[index] === step));
}

/** The path in the file; null where nothing of it was corrected. */
export function pathBack(path: Path, moves: Move[]): Path | null {
  const move = moveOf(path, moves);
  if (move === undefined) return null;
  return move.isWhole ? move.from : [...move.from, ...path.slice(move.to.length)];
}

function isBesideUrl(problem: Problem): boolean {
  return problem.rule === "config/schema" && problem.reason.kind === "beside-url";
}
