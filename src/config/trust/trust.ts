// Whom to trust: the event that started a run decides whether it connects to anything.

import type { BaseFault } from "./base-branch.ts";

/** `fork`: a pull request from another repository. `dependabot`: its pull request, or its push to a branch of its own. */
export type RunEvent = { name: string; pullRequestFrom: "same-repository" | "fork" | "dependabot" | null };

/** Why a destination is not connected to. */
export type SkipReason =
  | { kind: "validate" }
  | { kind: "stitch-only" }
  | { kind: "fork" }
  | { kind: "dependabot" }
  | { kind: "untrusted-event"; event: string }
  /** An untrusted event, where the base branch can be read. `keys` are those that differ from the base branch's entry. */
  | { kind: "differs-from-base"; event: string; keys: string[] }
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
const trustedEvents = new Set([
  "cli",
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "merge_group",
]);

/**
 * Null where the destinations of this event's files may be connected to.
 *
 * A pull request from a fork has an untrusted author's file and no secrets; Dependabot's counts as one. Any event that is
 * not named here may combine an untrusted author's file with our secrets (pull_request_target, workflow_run,
 * issue_comment).
 */
export function eventSkipReason({ name, pullRequestFrom }: RunEvent): SkipReason | null {
  if (pullRequestFrom === "dependabot" && (name === "pull_request" || name === "push"))
    return { kind: "dependabot" };
  if (trustedEvents.has(name)) return null;
  if (name !== "pull_request") return { kind: "untrusted-event", event: name };
  return pullRequestFrom === "same-repository" ? null : { kind: "fork" };
}
