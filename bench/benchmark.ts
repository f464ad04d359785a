// A benchmark: its name, its requirements, and the lines that it adds to the table.

import type { Need } from "./support/needs.ts";

/** `missed`: the target is missed. `info`: a figure for comparison, without a target. */
type Verdict = "met" | "missed" | "info";

export type Line = { what: string; result: string; target: string; comparedWith: string; verdict: Verdict };

/** Starts something that is stopped after the benchmark, or at the end of the benchmarks. */
export type Own = <Started extends { stop: () => Promise<unknown> }>(
  start: () => Promise<Started>,
) => Promise<Started>;

export type Benchmark = {
  name: string;
  /** The requirements on the machine. Without them, the benchmark is skipped and says why. */
  needs: Need[];
  /** Measured only if it is named, since it takes minutes. */
  onDemand?: boolean;
  measure: (own: Own) => Promise<Line[]>;
};

/** A figure that must be at most `bound`. */
export function atMost(
  what: string,
  figure: number,
  bound: number,
  unit: (value: number) => string,
  comparedWith: string,
): Line {
  const verdict = figure <= bound ? "met" : "missed";
  return { what, result: unit(figure), target: `≤ ${unit(bound)}`, comparedWith, verdict };
}

/** A figure for comparison. */
export function info(what: string, result: string, comparedWith: string): Line {
  return { what, result, target: "", comparedWith, verdict: "info" };
}
