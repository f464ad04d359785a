// Runs the built action in a pull request, with the base branch in a stand-in for GitHub's API.

import type { Report } from "../../src/report/report.generated.ts";
import { startGitHub } from "./github-api.ts";
import { type ActionRun, type ActionSetting, checkInAction } from "./runner.ts";

const repository = "example/example";
const sha = "a".repeat(40);
const token = "a token of the test's own";

/** Files by their paths. An object is an answer with its status. */
export type BaseFiles = Record<string, string | { status: number; body: unknown }>;

/** `requested` are the paths that were read from the base branch. */
export type PullRequestRun = ActionRun & { report: Report; requested: string[] };

/** By default from this repository, with a token that can read it. */
export async function checkPullRequest(
  base: BaseFiles,
  { inputs, env, ...setting }: ActionSetting,
): Promise<PullRequestRun> {
  const github = await startGitHub({
    name: repository,
    token,
    branches: { main: sha },
    commits: { [sha]: base },
  });
  const repo = { full_name: repository };
  try {
    const run = await checkInAction({
      event: "pull_request",
      payload: {
        repository: { ...repo, default_branch: "main" },
        pull_request: { head: { repo }, base: { sha, repo }, user: { login: "someone" } },
      },
      ...setting,
      inputs: { "github-token": token, retries: "0", ...inputs },
      env: { GITHUB_API_URL: github.url, ...env },
    });
    const requested = github
      .requests()
      .flatMap((request) => /\/contents\/([^?]*)\?/.exec(request)?.[1] ?? [])
      .map(decodeURIComponent);
    return { ...run, requested };
  } finally {
    await github.stop();
  }
}
