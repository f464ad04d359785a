// Statistics of several repeats.

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of one figure of all repeats. */
export function medianOf<Result>(results: readonly Result[], figure: (result: Result) => number): number {
  return median(results.map(figure));
}

/** The least: nearest to a machine that does nothing else. */
export function leastOf<Result>(results: readonly Result[], figure: (result: Result) => number): number {
  return Math.min(...results.map(figure));
}

/** The median of the ratios within each repeat: what slows a repeat down slows both. */
export function ratioOf<Result>(
  ours: readonly Result[],
  theirs: readonly Result[],
  figure: (result: Result) => number,
): number {
  return median(ours.map((each, repeat) => figure(each) / figure(theirs[repeat]!)));
}

/** Runs each of several contenders in turn, again and again, so that whatever else the machine does affects all alike. */
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
