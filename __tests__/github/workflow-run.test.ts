import { expect, test } from "vitest";
import { placeOf } from "../../src/github/workflow-run.ts";
import { headSha, mergeSha } from "../support/github/posting.ts";
import { onMain, pullRequest } from "../support/github/workflow-run.ts";

const environment = {
  GITHUB_REPOSITORY: "Example/example",
  GITHUB_SHA: mergeSha,
  GITHUB_REF: "refs/heads/main",
  GITHUB_RUN_ID: "99",
  GITHUB_EVENT_NAME: "pull_request",
  GITHUB_WORKFLOW_REF: "Example/example/.github/workflows/a.yml@refs/pull/12/merge",
  GITHUB_JOB: "destinations",
};
const name = "destination-check";

test("a pull request is identified by its head commit, whatever is checked out", () => {
  expect(placeOf(environment, pullRequest(), name)).toMatchObject({
    sha: mergeSha,
    headSha,
    pullRequest: 12,
    isFork: false,
    apiUrl: "https://api.github.com",
    runUrl: "https://github.com/Example/example/actions/runs/99",
  });
  expect(placeOf(environment, pullRequest("stranger/example"), name)).toMatchObject({ isFork: true });
});

test("other events use their own commit, and no pull request", () => {
  expect(placeOf(environment, onMain, name)).toMatchObject({
    headSha: mergeSha,
    pullRequest: null,
    isFork: false,
    isDefaultBranch: true,
  });
  expect(placeOf(environment, { workflow_run: { head_sha: headSha } }, name)).toMatchObject({ headSha });
  expect(placeOf({ ...environment, GITHUB_REF: "refs/heads/x" }, onMain, name)!.isDefaultBranch).toBe(false);
});

test("the key is unique for each branch, job, name and workflow", () => {
  const key = (more: object, of = name) => placeOf({ ...environment, ...more }, {}, of)!.key;
  const own = key({});
  expect(key({ GITHUB_WORKFLOW_REF: "Example/example/.github/workflows/a.yml@refs/heads/main" })).toBe(own);
  const others = [
    key({ GITHUB_WORKFLOW_REF: "Example/example/.github/workflows/b.yml@refs/heads/main" }),
    key({ GITHUB_JOB: "other" }),
    key({}, "other"),
  ];
  expect(new Set([own, ...others]).size).toBe(4);
});

test("outside a runner there is no run", () => {
  expect(placeOf({}, {}, name)).toBeNull();
});
