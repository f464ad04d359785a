// What is told of several repeats, and how figures look.

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export const times = (value: number) => `${value.toFixed(2)} ×`;
export const ms = (value: number) => `${Math.round(value)} ms`;
export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
export const kilobytes = (bytes: number) => `${Math.round(bytes / 1e3)} kB`;

/** Runs each of several contenders in turn, again and again, so that whatever else the machine does hits all alike. */
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

/** The median of one figure of all repeats. */
export function medianOf<Result>(results: readonly Result[], figure: (result: Result) => number): number {
  return median(results.map(figure));
}
