import { expect, test } from "vitest";
import { cliEvent, eventSkipReason } from "../../../src/config/trust/trust.ts";

test.each(["cli", "push", "schedule", "workflow_dispatch", "repository_dispatch", "merge_group"])(
  "trusts %s",
  (name) => {
    expect(eventSkipReason({ name, pullRequestFrom: null })).toBeNull();
  },
);

test("trusts a pull request only from the same repository", () => {
  expect(eventSkipReason({ name: "pull_request", pullRequestFrom: "same-repository" })).toBeNull();
  expect(eventSkipReason({ name: "pull_request", pullRequestFrom: "fork" })).toEqual({ kind: "fork" });
  expect(eventSkipReason({ name: "pull_request", pullRequestFrom: "dependabot" })).toEqual({
    kind: "dependabot",
  });
  expect(eventSkipReason({ name: "pull_request", pullRequestFrom: null })).toEqual({ kind: "fork" });
});

test("does not trust a push by Dependabot, which has its own secrets", () => {
  expect(eventSkipReason({ name: "push", pullRequestFrom: "dependabot" })).toEqual({ kind: "dependabot" });
});

test("trusts other runs that Dependabot starts according to the event", () => {
  expect(eventSkipReason({ name: "issue_comment", pullRequestFrom: "dependabot" })).toEqual({
    kind: "untrusted-event",
    event: "issue_comment",
  });
});

test("trusts a person at a terminal", () => {
  expect(eventSkipReason(cliEvent)).toBeNull();
});

test.each(["pull_request_target", "workflow_run", "issue_comment", "release", "", "PUSH"])(
  "does not trust %j",
  (name) => {
    expect(eventSkipReason({ name, pullRequestFrom: "same-repository" })).toEqual({
      kind: "untrusted-event",
      event: name,
    });
  },
);
