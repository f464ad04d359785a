// Whom to trust: what started a run decides whether anything is dialled.

/** `fork`: a pull request from another repository. `dependabot`: one that the bot opened, which has no secrets either. */
export type RunEvent = { name: string; pullRequestFrom: "same-repository" | "fork" | "dependabot" | null };

/** Why a destination is not dialled. */
export type SkipReason =
  | { kind: "validate" }
  | { kind: "stitch-only" }
  | { kind: "fork" }
  | { kind: "dependabot" }
  | { kind: "untrusted-event"; event: string }
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
 * A pull request from a fork carries a stranger's file and no secrets. Any event that is not known here may carry a
 * stranger's file with our secrets at hand (pull_request_target, workflow_run, issue_comment): nothing is dialled.
 */
export function whyNotDialled({ name, pullRequestFrom }: RunEvent): SkipReason | null {
  if (ours.has(name)) return null;
  if (name !== "pull_request") return { kind: "untrusted-event", event: name };
  if (pullRequestFrom === "same-repository") return null;
  return { kind: pullRequestFrom === "dependabot" ? "dependabot" : "fork" };
}
