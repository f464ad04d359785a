import { expect, test } from "vitest";
import { cliEvent, whyNotDialled } from "../../../src/config/trust/trust.ts";

test.each(["cli", "push", "schedule", "workflow_dispatch", "repository_dispatch", "merge_group"])(
  "%s is ours",
  (name) => {
    expect(whyNotDialled({ name, pullRequestFrom: null })).toBeNull();
  },
);

test("a pull request is ours only when it comes from the same repository", () => {
  expect(whyNotDialled({ name: "pull_request", pullRequestFrom: "same-repository" })).toBeNull();
  expect(whyNotDialled({ name: "pull_request", pullRequestFrom: "fork" })).toEqual({ kind: "fork" });
  expect(whyNotDialled({ name: "pull_request", pullRequestFrom: "dependabot" })).toEqual({
    kind: "dependabot",
  });
  expect(whyNotDialled({ name: "pull_request", pullRequestFrom: null })).toEqual({ kind: "fork" });
});

test("Dependabot's push is none of ours: its run has other secrets", () => {
  expect(whyNotDialled({ name: "push", pullRequestFrom: "dependabot" })).toEqual({ kind: "dependabot" });
});

test("what else Dependabot starts is judged by the event alone", () => {
  expect(whyNotDialled({ name: "issue_comment", pullRequestFrom: "dependabot" })).toEqual({
    kind: "untrusted-event",
    event: "issue_comment",
  });
});

test("a person at a terminal is trusted", () => {
  expect(whyNotDialled(cliEvent)).toBeNull();
});

test.each(["pull_request_target", "workflow_run", "issue_comment", "release", "", "PUSH"])(
  "%j is not",
  (name) => {
    expect(whyNotDialled({ name, pullRequestFrom: "same-repository" })).toEqual({
      kind: "untrusted-event",
      event: name,
    });
  },
);
