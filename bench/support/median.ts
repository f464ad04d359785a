// Statistics of several repeats.

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of one figure over all repeats. */
export function medianOf<Result>(results: readonly Result[], figure: (result: Result) => number): number {
  return median(results.map(figure));
}

/** The least: the closest to an idle machine. */
export function leastOf<Result>(results: readonly Result[], figure: (result: Result) => number): number {
  return Math.min(...results.map(figure));
}

/** The median of the ratios within each repeat, since load on the machine affects both figures of a repeat. */
export function ratioOf<Result>(
  ours: readonly Result[],
  theirs: readonly Result[],
  figure: (result: Result) => number,
): number {
  return median(ours.map((each, repeat) => figure(each) / figure(theirs[repeat]!)));
}

/** Runs the contenders in turn, repeatedly, so that load on the machine affects all alike. */
export async function alternating<Name extends string, Result>(
  repeats: number,
  contenders: Record<Name, (repeat: number) => Promise<Result>>,
): Promise<Record<Name, Result[]>> {
  const names = Object.keys(contenders) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as Result[]])) as Record<Name, Result[]>;
  for (let repeat = 0; repeat < repeats; repeat++)
    for (const name of names) results[name].push(await contenders[name](repeat));
  return results;
}
