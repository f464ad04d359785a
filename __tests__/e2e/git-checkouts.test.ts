// The built action in real checkouts of a pull request that is behind its base branch.

import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Github, startGithub } from "../support/github/api.ts";
import { type Checkout, type GitRepository, gitRepository } from "../support/github/git-repository.ts";
import { type Listener, startListener } from "../support/listener.ts";
import { makeWorkspace } from "../support/program.ts";
import { type ActionRun, runAction } from "../support/runner.ts";

let listener: Listener;
let git: GitRepository;
let commits: { opened: string; head: string; merge: string };
beforeAll(async () => {
  listener = await startListener((socket) => socket.end());
  git = gitRepository();
  commits = await pullRequestBehind();
});
afterAll(async () => {
  git.stop();
  await listener.stop();
});

let github: Github;
beforeEach(async () => {
  github = await startGithub();
  github.repository.git = git;
});
afterEach(async () => {
  await github.stop();
  expect(github.violations).toEqual([]);
});

const entry = (id: string, user = "u") =>
  `  ${id}:\n    host: 127.0.0.1\n    port: ${listener.port}\n    username: ${user}\n    password: \${P}\n    database: ${id}\n`;
const file = (...entries: string[]) => `version: 1\ndestinations:\n${entries.join("")}`;

/** Both branches change the same file. The base branch also drops and adds a destination. */
async function pullRequestBehind() {
  const opened = await git.commit("main", {
    "db/one.yml": file(entry("theirs"), entry("ours"), entry("dropped")),
    "db/.hidden/two.yml": file(entry("deleted")),
    "eu/three.yml": file(entry("moved")),
    "us/four.yml": file(entry("elsewhere")),
  });
  git.branch("feature", "main");
  const head = await git.commit("feature", {
    "db/one.yml": file(entry("theirs"), entry("ours", "changed"), entry("dropped")),
    "db/.hidden/two.yml": null,
    "eu/three.yml": null,
    "db/.stitch/three.yml": file(entry("moved")),
  });
  await git.commit("main", {
    "db/one.yml": `# A line above\n\n${file(entry("theirs", "changed"), entry("ours"))}`,
    "db/added.yml": file(entry("added")),
  });
  return { opened, head, merge: git.merge("main", "feature") };
}

type Given = { event?: string; sha?: string; inputs?: Record<string, string> };

async function checkIn(checkout: Checkout, { event = "pull_request", sha, inputs }: Given = {}) {
  const { opened, head, merge } = commits;
  const workspace = await makeWorkspace({});
  git.checkOut(workspace, checkout);
  const repo = { full_name: "example/example" };
  const run = await runAction({
    workspace,
    event,
    token: "ghs_tokenForTests",
    // The base is that of the day when the pull request was opened: https://github.com/actions/checkout/issues/919
    payload: {
      repository: { ...repo, default_branch: "main" },
      pull_request: {
        ...{ number: 12, user: { login: "someone" } },
        head: { sha: head, ref: "feature", repo },
        base: { sha: opened, ref: "main", repo },
      },
    },
    inputs: { "changed-only": "true", files: "**/*.yml", retries: "0", "check-run": "true", ...inputs },
    env: { P: "a password", GITHUB_API_URL: github.url, GITHUB_SHA: sha ?? merge },
  });
  await expectLinks(run, path.join(workspace, checkout.path ?? "."));
  await rm(workspace, { recursive: true });
  return run;
}

/** Each link leads to the line that was checked. */
async function expectLinks({ summary }: ActionRun, root: string): Promise<void> {
  const links = [...summary.matchAll(/\/blob\/([0-9a-f]+)\/([^)\s]+)#L(\d+)/g)];
  expect(links.length).toBeGreaterThan(0);
  for (const [, sha, name = "", line] of links) {
    const lineIn = (text = "") => text.split("\n")[Number(line) - 1];
    expect(lineIn(git.read("cat-file", "blob", `${sha}:${name}`))).toBe(
      lineIn(await readFile(path.join(root, name), "utf8")),
    );
  }
}

const checkouts: [string, () => Checkout, number][] = [
  ["the merge commit", () => ({ commit: commits.merge }), 4],
  ["the merge commit with its history", () => ({ commit: commits.merge, depth: 0 }), 4],
  ["the merge commit in a folder", () => ({ commit: commits.merge, path: "src" }), 4],
  ["some folders of the merge commit", () => ({ commit: commits.merge, sparse: "db" }), 3],
  ["the head commit", () => ({ commit: commits.head }), 4],
  ["the head branch", () => ({ commit: commits.head, branch: "feature" }), 4],
];

describe("changed-only, and the links of findings, in a checkout of", () => {
  test.each(checkouts)("%s", async (_, checkout, skipped) => {
    const { outputs, log } = await checkIn(checkout());
    expect(outputs).toMatchObject({ failed: "1", skipped: String(skipped) });
    expect(log).toContain("✖ ours");
    expect(log).toContain("Deleted from the base branch: deleted.");
    expect(github.repository.checkRuns).toMatchObject([{ sha: commits.head }]);
    // Of the files that are the same in both commits, only the hash is compared.
    expect(github.requests.filter((each) => each === "repos/get-content")).toHaveLength(4);
  });

  test("the head commit under pull_request_target, whose commit is that of the base branch", async () => {
    const { outputs, log } = await checkIn(
      { commit: commits.head },
      { event: "pull_request_target", sha: commits.opened },
    );
    expect(outputs).toMatchObject({ passed: "0", failed: "0", skipped: "5" });
    expect(log).toContain("Deleted from the base branch: deleted.");
  });
});

test.each(["git/get-commit", "repos/compare-commits-with-basehead"])(
  "without %s, changed-only compares with the base of the payload",
  async (operation) => {
    github.faults[operation] = Array.from({ length: 4 }, () => ({ status: 502 }));
    const { outputs } = await checkIn({ commit: commits.head });
    expect(outputs).toMatchObject({ failed: "1", skipped: "4" });
  },
);
