// Posting to the stand-in without a runner: a pull request, a clock that does not wait, and a client.

import { type ApiClock, githubClient } from "../../../src/github/client.ts";
import { ownershipOf } from "../../../src/github/own-posts.ts";
import type { PullRequestPlace } from "../../../src/github/workflow-run.ts";
import { type Github, type Setting, startGithub } from "./api.ts";

export const headSha = "a".repeat(40);
export const mergeSha = "b".repeat(40);

export const place: PullRequestPlace = {
  owner: "example",
  repo: "example",
  event: "pull_request",
  sha: mergeSha,
  headSha,
  pullRequest: 12,
  isFork: false,
  isDefaultBranch: false,
  apiUrl: "",
  repositoryUrl: "https://github.com/example/example",
  runUrl: "https://github.com/example/example/actions/runs/99",
  runId: "99",
  run: 99,
  name: "destination-check",
  key: "0123456789ab",
};

/** A clock that does not wait, and records the requested waits. */
export function jumpingClock(): ApiClock & { waits: number[] } {
  let at = Date.parse("2026-11-21T12:00:00Z");
  const waits: number[] = [];
  return {
    waits,
    now: () => at,
    pause: (ms) => {
      waits.push(ms);
      at += ms;
      return Promise.resolve();
    },
  };
}

/** Runs with a stand-in, and validates every request with GitHub's description. */
export async function withGithub(
  setting: Setting,
  work: (github: Github, clock: ReturnType<typeof jumpingClock>) => Promise<void>,
): Promise<void> {
  const github = await startGithub(setting);
  try {
    await work(github, jumpingClock());
    if (github.violations.length > 0) throw new Error(github.violations.join("\n"));
  } finally {
    await github.stop();
  }
}

/** A client with a budget of a minute, and the user of its token. */
export async function clientFor(github: Github, clock = jumpingClock()) {
  const client = githubClient("a-token-for-tests", github.url, 60_000, null, clock);
  return { client, isOwn: await ownershipOf(client) };
}
