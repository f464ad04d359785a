// Runs the built action in a workflow run, with the stand-in for GitHub's API.

import { rm, writeFile } from "node:fs/promises";
import { makeWorkspace } from "../program.ts";
import { type ActionRun, type ActionSetting, runAction } from "../runner.ts";
import { type Github, type Setting, startGithub } from "./api.ts";
import { headSha, mergeSha } from "./posting.ts";
import { patchOf } from "./repository.ts";

/** Consecutive runs in one workspace of one repository. */
export type Workflow = {
  github: Github;
  /** Runs the action on a destinations file. All of it is new in the pull request. */
  run: (text: string, setting: Omit<ActionSetting, "workspace">) => Promise<ActionRun>;
  workspace: string;
  stop: () => Promise<void>;
};

export async function startWorkflow(setting: Setting = {}): Promise<Workflow> {
  const github = await startGithub(setting);
  const workspace = await makeWorkspace({});
  const serverUrl = setting.product === undefined ? "https://github.com" : "https://github.example.com";
  return {
    github,
    workspace,
    run: async (text, given) => {
      await writeFile(`${workspace}/destinations.yml`, text);
      github.repository.files = [{ filename: "destinations.yml", patch: patchOf(text) }];
      return runAction({
        workspace,
        token: "ghs_tokenForTests",
        ...given,
        env: {
          GITHUB_API_URL: github.url,
          GITHUB_SERVER_URL: serverUrl,
          GITHUB_SHA: mergeSha,
          GITHUB_REF: "refs/heads/main",
          GITHUB_RUN_ID: "99",
          GITHUB_JOB: "destinations",
          ACTIONS_ORCHESTRATION_ID: "an.id/1",
          GITHUB_WORKFLOW_REF: "example/example/.github/workflows/destinations.yml@refs/heads/main",
          ...given.env,
        },
      });
    },
    stop: async () => {
      await github.stop();
      await rm(workspace, { recursive: true });
    },
  };
}

/** The payload of a pull request, from this repository or another one. */
export function pullRequest(from = "example/example") {
  return { pull_request: { number: 12, head: { sha: headSha, repo: { full_name: from } } } };
}

/** The payload of an event on the default branch. */
export const onMain = { repository: { default_branch: "main" } };
