// What a row of the table is: one promise, measured, beside what it is measured against.

import type { Need } from "./support/needs.ts";

/** `short`: the target is missed. `info`: nothing is promised, it stands there for comparison. */
type Verdict = "met" | "short" | "info";

export type Line = { what: string; today: string; target: string; beside: string; verdict: Verdict };

/** Takes what has to be stopped when the row is done, and gives it back. */
export type Own = <Started extends { stop: () => Promise<unknown> }>(started: Started) => Started;

export type Row = {
  /** As in `npm run bench -- NAME`. */
  name: string;
  /** What the machine must have; without it the row is left out by name. */
  needs: Need[];
  measure: (own: Own) => Promise<Line[]>;
};

/** A figure that has to be below a bound. */
export function below(
  what: string,
  figure: number,
  bound: number,
  unit: (value: number) => string,
  beside: string,
): Line {
  const verdict = figure < bound ? "met" : "short";
  return { what, today: unit(figure), target: `< ${unit(bound)}`, beside, verdict };
}

/** A figure that stands beside the others and promises nothing. */
export function info(what: string, today: string, beside: string): Line {
  return { what, today, target: "", beside, verdict: "info" };
}
