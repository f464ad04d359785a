// The way to GitHub's API: octokit, with one budget of time for all that a run asks. What goes wrong is a value.

import { setTimeout } from "node:timers/promises";
import { getOctokit } from "@actions/github";
import { type Answer, type Failed, failedOf, isRateLimit, type Permission, refusalOf } from "./answer.ts";

type Octokit = ReturnType<typeof getOctokit>;

export type Client = {
  /** Asks for something that needs a permission. Several requests, as pages are, may be one question. */
  ask: <T>(needs: Permission, question: (octokit: Octokit) => Promise<T>) => Promise<Answer<T>>;
  /**
   * Makes something that must not be there twice: where GitHub was not available the whole `work` is done again, which
   * looks first whether the last try got through after all.
   */
  again: <T>(work: () => Promise<Answer<T>>) => Promise<Answer<T>>;
};

const realClock: ApiClock = {
  now: Date.now,
  pause: (ms, ended) => setTimeout(ms, undefined, ended === null ? {} : { signal: ended }).catch(() => {}),
};

/** No single request takes longer. */
const longestRequestMs = 20_000;

/** Beyond the first try. */
const mostRepetitions = 2;

/**
 * `apiUrl` is GITHUB_API_URL: another one with GitHub Enterprise. `budgetMs` counts from now, for all that is asked;
 * `ended` takes what is left of it.
 */
export function githubClient(
  token: string,
  apiUrl: string,
  budgetMs: number,
  ended: AbortSignal | null,
  clock = realClock,
): Client {
  const until = clock.now() + budgetMs;
  const left = () => (ended?.aborted ? 0 : until - clock.now());
  const budget: Budget = { now: clock.now, left, pause: (ms) => clock.pause(ms, ended) };
  const silent = () => {};
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const octokit = getOctokit(token, { baseUrl: apiUrl, log });
  octokit.hook.wrap("request", (request, options) =>
    withRetries(
      async () => {
        const inTime = AbortSignal.timeout(Math.max(1, Math.min(left(), longestRequestMs)));
        const signal = ended === null ? inTime : AbortSignal.any([inTime, ended]);
        // Only what is set on these very options reaches the request (before-after-hook 4.0.0).
        options.request = { ...options.request, signal };
        return request(options);
      },
      options.method !== "POST" || options.url.endsWith("/graphql"),
      budget,
    ),
  );
  const ask: Client["ask"] = async (needs, question) => {
    if (left() <= 0) return { kind: "out-of-time" };
    try {
      return { kind: "ok", data: await question(octokit) };
    } catch (error) {
      return left() <= 0 ? { kind: "out-of-time" } : refusalOf(failedOf(error), needs);
    }
  };
  const again: Client["again"] = async (work) => {
    for (let tries = 1; ; tries++) {
      const answer = await work();
      if (answer.kind !== "unavailable" || tries > mostRepetitions || pauseMs(tries) >= left()) return answer;
      await budget.pause(pauseMs(tries));
    }
  };
  return { ask, again };
}

/** The time, in ms, and a way to let it pass, which ends early where `ended` does. A test has its own. @internal */
export type ApiClock = { now: () => number; pause: (ms: number, ended: AbortSignal | null) => Promise<void> };

/** What is left of the time for all that is asked, and a way to let some of it pass. All in ms. */
type Budget = { now: () => number; left: () => number; pause: (ms: number) => Promise<void> };

const mostTries = 4;
const firstPauseMs = 500;

/** GitHub's advice where a secondary limit comes without a header. */
const secondaryLimitMs = 60_000;

/**
 * Sends a request, and again where GitHub asks to slow down or is not available. `isRepeatable`: that it is made twice
 * does no harm, so that an answer that got lost is no reason against another try. Where the wait would take all that is
 * left, the error stands.
 */
async function withRetries<T>(
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
function pauseMs(tries: number): number {
  return firstPauseMs * 2 ** (tries - 1);
}
