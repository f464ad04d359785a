import { expect, test } from "vitest";
import { cliEvent, eventSkipReason } from "../../../src/config/trust/trust.ts";

test.each(["cli", "push", "schedule", "workflow_dispatch", "repository_dispatch", "merge_group"])(
  "%s is ours",
  (name) => {
    expect(eventSkipReason({ name, pullRequestFrom: null })).toBeNull();
  },
);

test("a pull request is ours only when it comes from the same repository", () => {
  expect(eventSkipReason({ name: "pull_request", pullRequestFrom: "same-repository" })).toBeNull();
  expect(eventSkipReason({ name: "pull_request", pullRequestFrom: "fork" })).toEqual({ kind: "fork" });
  expect(eventSkipReason({ name: "pull_request", pullRequestFrom: "dependabot" })).toEqual({
    kind: "dependabot",
  });
  expect(eventSkipReason({ name: "pull_request", pullRequestFrom: null })).toEqual({ kind: "fork" });
});

test("Dependabot's push is none of ours: its run has other secrets", () => {
  expect(eventSkipReason({ name: "push", pullRequestFrom: "dependabot" })).toEqual({ kind: "dependabot" });
});

test("what else Dependabot starts is judged by the event alone", () => {
  expect(eventSkipReason({ name: "issue_comment", pullRequestFrom: "dependabot" })).toEqual({
    kind: "untrusted-event",
    event: "issue_comment",
  });
});

test("a person at a terminal is trusted", () => {
  expect(eventSkipReason(cliEvent)).toBeNull();
});

test.each(["pull_request_target", "workflow_run", "issue_comment", "release", "", "PUSH"])(
  "%j is not",
  (name) => {
    expect(eventSkipReason({ name, pullRequestFrom: "same-repository" })).toEqual({
      kind: "untrusted-event",
      event: name,
    });
  },
);
