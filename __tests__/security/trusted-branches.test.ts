// Trusted branches for events that may bring an untrusted author's file: the current heads of the default branch and of
// those in `trusted-branches`, never a branch that the event's author chooses. Tested in the built action.

import { describe, expect, test } from "vitest";
import { eventOf, eventRuns, fork, pullRequest, repository, resultOf } from "../support/event-runs.ts";
import { makeWorkspace } from "../support/program.ts";
import { runAction } from "../support/runner.ts";
import { countCases } from "../support/suite-cases.ts";

const { run, count, expectConnected, expectSkipped } = eventRuns("action");
const target = eventOf("pull_request_target", fork);

test.for<[string, string, "all" | "the branch's"]>([
  ["none is named: the base that the author chose does not count", "", "the branch's"],
  ["the default branch is named as well", "main", "the branch's"],
  ["another branch lacks the destinations, and the default branch still counts", "release/1", "the branch's"],
  ["a branch that does not exist", "gone", "the branch's"],
  ["another spelling of the base's name", "Chosen", "the branch's"],
  ["a beginning of the base's name", "chose", "the branch's"],
  ["the base itself is named: it is the workflow that trusts it", "chosen", "all"],
  ["several are named", "release/1, chosen", "all"],
])("%s", async ([, branches, connected], context) => {
  const result = await run(target, { inputs: { "trusted-branches": branches } });
  countCases(context, count());
  expectConnected(result, connected);
  if (connected === "all") return;
  expectSkipped(result, "untrusted", /^Validated only: the event pull_request_target can combine/);
  expect(resultOf(result.recorded, "host")!.reason).toMatch(
    /this destination's host differs from the trusted branch `main`/,
  );
});

test("a base in another repository, or a missing one, changes nothing", async (context) => {
  const bases = [
    { sha: "main", ref: "main", repo: { full_name: repository } },
    { repo: { full_name: "a/b" } },
    null,
  ];
  for (const base of bases) {
    const result = await run(eventOf("pull_request_target", pullRequest("stranger/example", { base })));
    expectConnected(result, "the branch's");
  }
  countCases(context, count() * bases.length);
});

describe("rejects what is not the exact name of a branch, and reads nothing", () => {
  test.each([
    ["release/*", /"release\/\*" is a pattern\. Write each branch's exact name\./],
    ["*", /is a pattern/],
    ["refs/heads/main", /is a ref\. Write the name of the branch: main\./],
    ["refs/pull/1/head", /is a ref/],
    ["../x", /is not the name of a branch/],
    ["a..b", /is not the name of a branch/],
    ["main~1", /is not the name of a branch/],
    ["main^", /is not the name of a branch/],
    ["-x", /is not the name of a branch/],
    ["a//b", /is not the name of a branch/],
    ["main@{1}", /is not the name of a branch/],
  ])("%s", async (word, words) => {
    const workspace = await makeWorkspace({ "destinations.yml": "version: 1\n" });
    const { status, annotations } = await runAction({ workspace, inputs: { "trusted-branches": word } });
    expect(status).toBe(2);
    expect(annotations.map(({ message }) => message).join()).toMatch(words);
  });
});
