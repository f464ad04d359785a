// When a request to GitHub is made again, and after how long.

import { type Failed, failedOf, isRateLimit } from "./answer.ts";

/** The time, in ms, and a way to let it pass, which ends early where `ended` does. A test has its own. */
export type Clock = { now: () => number; pause: (ms: number, ended: AbortSignal | null) => Promise<void> };

/** What is left of the time for all that is asked, and a way to let some of it pass. All in ms. */
export type Budget = { now: () => number; left: () => number; pause: (ms: number) => Promise<void> };

const mostTries = 4;
const firstPauseMs = 500;

/** GitHub's advice where a secondary limit comes without a header. */
const secondaryLimitMs = 60_000;

/**
 * Sends a request, and again where GitHub asks to slow down or is not available. `isRepeatable`: that it is made twice
 * does no harm, so that an answer that got lost is no reason against another try. Where the wait would take all that is
 * left, the error stands.
 */
export async function withRetries<T>(
  send: () => Promise<T>,
  isRepeatable: boolean,
  { now, left, pause }: Budget,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await send();
    } catch (error) {
      const wait = tries === mostTries ? null : waitMs(failedOf(error), tries, isRepeatable, now());
      if (wait === null || wait >= left()) throw error;
      await pause(wait);
    }
  }
}

/** Null where another try is of no use. */
function waitMs(failed: Failed, tries: number, isRepeatable: boolean, now: number): number | null {
  const { status, headers } = failed;
  if (isRateLimit(failed)) {
    const seconds = Number(headers["retry-after"] ?? Number.NaN);
    if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
    const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
    const isUsedUp = headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset);
    return isUsedUp ? Math.max(0, reset * 1_000 - now) : secondaryLimitMs;
  }
  const isUnavailable = status === 0 || status >= 500;
  return isUnavailable && isRepeatable ? pauseMs(tries) : null;
}

/** 0.5 s, 1 s, 2 s. */
export function pauseMs(tries: number): number {
  return firstPauseMs * 2 ** (tries - 1);
}
