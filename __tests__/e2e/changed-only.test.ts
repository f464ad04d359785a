// `changed-only` in the built action, with the base branch in a stand-in for GitHub's API.

import { rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { startGitHub } from "../support/github-api.ts";
import { startListener } from "../support/listener.ts";
import { makeWorkspace, runBuilt } from "../support/program.ts";
import { runAction } from "../support/runner.ts";

const repository = "example/example";
const sha = "a".repeat(40);
const token = "a token of the test's own";

test("connects to the destinations that a pull request changes, and names the deleted ones, also of deleted files", async () => {
  const listener = await startListener((socket) => socket.end());
  const entry = (id: string, user: string) =>
    `  ${id}: { host: 127.0.0.1, port: ${listener.port}, username: ${user}, password: "\${P}", database: d }\n`;
  const file = (...entries: string[]) => `version: 1\ndestinations:\n${entries.join("")}`;
  const github = await startGitHub({
    name: repository,
    token,
    branches: {},
    commits: {
      [sha]: {
        "db/one.yml": file(entry("kept", "u"), entry("changed", "v"), entry("dropped", "w")),
        "db/two.yml": file(entry("gone", "x")),
      },
    },
  });
  const workspace = await makeWorkspace({
    "db/one.yml": file(entry("changed", "other"), entry("kept", "u")),
  });
  try {
    const run = await runAction({
      ...{ workspace, run: runBuilt },
      event: "pull_request",
      payload: {
        pull_request: {
          head: { repo: { full_name: repository } },
          base: { sha, repo: { full_name: repository } },
          user: { login: "someone" },
        },
      },
      inputs: { files: "db/*.yml", "changed-only": "true", "github-token": token, retries: "0" },
      env: { P: "a password", GITHUB_API_URL: github.url },
    });
    expect(run.outputs).toMatchObject({ outcome: "failed", total: "2", failed: "1", skipped: "1" });
    expect(listener.connections()).toBe(1);
    expect(run.log).toContain("kept");
    expect(run.log).toContain("unchanged from the base branch (`changed-only`)");
    expect(run.log).toContain("Deleted from the base branch: dropped, gone.");
  } finally {
    await Promise.all([listener.stop(), github.stop(), rm(workspace, { recursive: true })]);
  }
});
