// What started this run, from the runner's environment and the event's payload.

import { readFileSync } from "node:fs";
import type { RunEvent } from "../config/trust.ts";

/** The parts of an event's payload that are used. GitHub wrote it. */
export type Payload = {
  pull_request?: {
    number?: number;
    head?: { sha?: string; repo?: { full_name?: string } | null };
    user?: { login?: string };
  };
  workflow_run?: { head_sha?: string };
  repository?: { default_branch?: string };
};

type Environment = Readonly<Record<string, string | undefined>>;

/** An event whose payload can't be read counts as a fork's: nothing is dialled for it. */
export function readEvent(environment: Environment): RunEvent {
  const name = environment.GITHUB_EVENT_NAME ?? "";
  if (name !== "pull_request") return { name, pullRequestFrom: null };
  const payload = readPayload(environment.GITHUB_EVENT_PATH);
  const isDependabot =
    environment.GITHUB_ACTOR === "dependabot[bot]" ||
    payload?.pull_request?.user?.login === "dependabot[bot]";
  if (isDependabot) return { name, pullRequestFrom: "dependabot" };
  const head = payload?.pull_request?.head?.repo?.full_name;
  const own = environment.GITHUB_REPOSITORY;
  const isOwn = head !== undefined && own !== undefined && head.toLowerCase() === own.toLowerCase();
  return { name, pullRequestFrom: isOwn ? "same-repository" : "fork" };
}

/** Null where it can't be read. */
export function readPayload(file: string | undefined): Payload | null {
  try {
    return JSON.parse(readFileSync(file ?? "", "utf8")) as Payload;
  } catch {
    return null;
  }
}
