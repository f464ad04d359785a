// What started this run, from the runner's environment and the event's payload.

import { readFileSync } from "node:fs";
import type { RunEvent, WorkflowRun } from "../config/trust/trust.ts";

const dependabot = "dependabot[bot]";

/**
 * A pull request whose payload can't be read counts as one from a fork: no connections are made for it.
 *
 * GitHub takes the secrets of a run that Dependabot started, by a push too, from Dependabot's own store; the actor stays
 * Dependabot when a person runs it again.
 * https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
export function readEvent(environment: Environment): RunEvent {
  const name = environment.GITHUB_EVENT_NAME ?? "";
  const isDependabots = environment.GITHUB_ACTOR === dependabot;
  if (name === "push") return { name, pullRequestFrom: isDependabots ? "dependabot" : null };
  if (name !== "pull_request") return { name, pullRequestFrom: null };
  const payload = readPayload(environment);
  if (isDependabots || textAt(payload, "pull_request", "user", "login") === dependabot)
    return { name, pullRequestFrom: "dependabot" };
  const head = textAt(payload, "pull_request", "head", "repo", "full_name");
  const isOwn = head !== null && head.toLowerCase() === environment.GITHUB_REPOSITORY?.toLowerCase();
  return { name, pullRequestFrom: isOwn ? "same-repository" : "fork" };
}

/** Null where the environment does not name a run and its commit. */
export function workflowRunOf(environment: Environment): WorkflowRun | null {
  const { GITHUB_RUN_ID: id = "", GITHUB_RUN_ATTEMPT: attempt, GITHUB_SHA: commit = "" } = environment;
  if (!/^[0-9]{1,20}$/.test(id) || !/^[0-9a-f]{40,64}$/.test(commit)) return null;
  return { id, attempt: /^[1-9][0-9]{0,5}$/.test(attempt ?? "") ? Number(attempt) : 1, commit };
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Whatever the file holds; null where it can't be read. */
export function readPayload(environment: Environment): unknown {
  try {
    return JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? "", "utf8"));
  } catch {
    return null;
  }
}

/** The text at a path of keys; null where there is none. */
export function textAt(payload: unknown, ...keys: string[]): string | null {
  const found = valueAt(payload, keys);
  return typeof found === "string" ? found : null;
}

/** The number at a path of keys; null where there is none. */
export function numberAt(payload: unknown, ...keys: string[]): number | null {
  const found = valueAt(payload, keys);
  return typeof found === "number" ? found : null;
}

function valueAt(payload: unknown, keys: string[]): unknown {
  return keys.reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | null | undefined)?.[key],
    payload,
  );
}
