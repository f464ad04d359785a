// What started this run, from the runner's environment and the event's payload.

import type { RunEvent } from "../../config/trust/trust.ts";
import { type Environment, readPayload, textAt } from "./payload.ts";

const dependabot = "dependabot[bot]";

/**
 * A pull request whose payload can't be read counts as a fork's: nothing is dialled for it.
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
