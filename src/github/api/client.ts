// The way to GitHub's API: octokit, with one budget of time for all that a run asks. What goes wrong is a value.

import { setTimeout } from "node:timers/promises";
import { getOctokit } from "@actions/github";
import { type Answer, failedOf, type Permission, refusalOf } from "./answer.ts";
import { type Budget, type Clock, pauseMs, withRetries } from "./retry.ts";

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

const realClock: Clock = {
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
