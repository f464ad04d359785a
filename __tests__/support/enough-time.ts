// For tests that have to wait for a time limit, such as of a silent server.

const longestMs = 40_000;

/**
 * Retries with twice the limit while the result is not as expected, since a slow machine may need more time to reach the stage
 * that the limit ends.
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
