// Whom to trust: what started a run decides whether anything is dialled.

import type { BaseFault } from "./base-branch.ts";

/** `fork`: a pull request from another repository. `dependabot`: one that the bot opened, or its push to one of its own. */
export type RunEvent = { name: string; pullRequestFrom: "same-repository" | "fork" | "dependabot" | null };

/** Why a destination is not dialled. */
export type SkipReason =
  | { kind: "validate" }
  | { kind: "stitch-only" }
  | { kind: "fork" }
  | { kind: "dependabot" }
  | { kind: "untrusted-event"; event: string }
  /** Such an event, where the base branch is known: what it has itself is dialled. `keys` differ from its own entry. */
  | { kind: "not-the-base's"; event: string; keys: string[] }
  | { kind: "base-missing"; event: string; file: string }
  | { kind: "base-unreadable"; event: string; file: string; fault: BaseFault }
  | { kind: "linked-file"; event: string; file: string }
  | { kind: "unchanged" }
  | { kind: "deadline"; ms: number }
  | { kind: "interrupted" }
  | { kind: "ignored-error"; rule: string }
  | { kind: "shared-error"; rule: string; file: string; line: number };

/** A person at a terminal. */
export const cliEvent: RunEvent = { name: "cli", pullRequestFrom: null };

/** Events whose files are the repository's own. */
const ours = new Set(["cli", "push", "schedule", "workflow_dispatch", "repository_dispatch", "merge_group"]);

/**
 * Null where the destinations of this event's files may be dialled.
 *
 * A pull request from a fork carries a stranger's file and no secrets, and Dependabot counts as one. Any event that is not
 * known here may carry a stranger's file with our secrets at hand (pull_request_target, workflow_run, issue_comment).
 */
export function whyNotDialled({ name, pullRequestFrom }: RunEvent): SkipReason | null {
  if (pullRequestFrom === "dependabot" && (name === "pull_request" || name === "push"))
    return { kind: "dependabot" };
  if (ours.has(name)) return null;
  if (name !== "pull_request") return { kind: "untrusted-event", event: name };
  return pullRequestFrom === "same-repository" ? null : { kind: "fork" };
}
