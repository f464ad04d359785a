// For tests that have to wait for a time limit, such as of a silent server.

const longestMs = 40_000;

/**
 * Tries with a short limit, and again with twice as long a one while the result is not as expected: a slow or busy machine
 * may need more of it to get as far as where the limit ends it.
 */
export async function withEnoughTime<Result>(
  firstMs: number,
  tryWithin: (limitMs: number) => Promise<Result>,
  isAsExpected: (result: Result) => boolean,
): Promise<Result> {
  for (let limitMs = firstMs; ; limitMs *= 2) {
    const result = await tryWithin(limitMs);
    if (isAsExpected(result) || limitMs >= longestMs) return result;
  }
}
