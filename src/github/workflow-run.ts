import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { RunEvent, WorkflowRun } from "../config/trust/trust.ts";
import { uriPath } from "../report/findings.ts";
import type { ReportLocation } from "../report/report.generated.ts";
import type { Environment } from "../text/prose.ts";

export type RunPlace = {
  owner: string;
  repo: string;
  event: string;
  /** The checked-out commit: of a pull request the merge commit, unless the workflow chose another. */
  sha: string;
  /** The commit that GitHub shows: of a pull request the head. */
  headSha: string;
  pullRequest: number | null;
  isFork: boolean;
  isDefaultBranch: boolean;
  apiUrl: string;
  repositoryUrl: string;
  runUrl: string;
  runId: string;
  /** The run's id as a number, which increases with every run. 0 if it is not known. */
  run: number;
  name: string;
  /** Identifies the workflow, the job and the name, for what is kept up to date. */
  key: string;
};

export type PullRequestPlace = RunPlace & { pullRequest: number };

/** `checkedOut`: the commit that the files are from, if it is known. */
export function placeOf(
  environment: Environment,
  payload: unknown,
  name: string,
  checkedOut: string | null = null,
): RunPlace | null {
  const [owner, repo] = (environment.GITHUB_REPOSITORY ?? "").split("/");
  const sha = environment.GITHUB_SHA;
  if (!owner || !repo || !sha) return null;
  const pullRequest = numberAt(payload, "pull_request", "number");
  const head = textAt(payload, "pull_request", "head", "repo", "full_name");
  const headSha =
    textAt(payload, "pull_request", "head", "sha") ?? textAt(payload, "workflow_run", "head_sha");
  const defaultBranch = textAt(payload, "repository", "default_branch");
  const repositoryUrl = `${environment.GITHUB_SERVER_URL || "https://github.com"}/${owner}/${repo}`;
  const runId = environment.GITHUB_RUN_ID ?? "";
  return {
    owner,
    repo,
    event: environment.GITHUB_EVENT_NAME ?? "",
    sha: checkedOut ?? sha,
    headSha: headSha ?? sha,
    pullRequest,
    isFork: pullRequest !== null && head?.toLowerCase() !== `${owner}/${repo}`.toLowerCase(),
    isDefaultBranch: environment.GITHUB_REF === `refs/heads/${defaultBranch}`,
    apiUrl: apiUrlOf(environment),
    repositoryUrl,
    runUrl: `${repositoryUrl}/actions/runs/${runId}`,
    runId,
    run: /^\d{1,15}$/.test(runId) ? Number(runId) : 0,
    name,
    key: keyOf(environment, name),
  };
}

export function apiUrlOf(environment: Environment): string {
  return environment.GITHUB_API_URL || "https://api.github.com";
}

/** GITHUB_JOB is the same in all legs of a matrix, and in each call of a workflow: these share a comment without a `name`. */
function keyOf(environment: Environment, name: string): string {
  const workflow = environment.GITHUB_WORKFLOW_REF?.split("@")[0] ?? environment.GITHUB_WORKFLOW;
  const parts = [workflow, environment.GITHUB_JOB, name];
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);
}

export function lineUrl(place: RunPlace, { file, line }: ReportLocation): string {
  return `${fileUrl(place, file)}#L${line}`;
}

export function fileUrl({ repositoryUrl, sha }: RunPlace, file: string): string {
  const path = uriPath(file).replaceAll(/[()]/g, encodeParenthesis);
  return `${repositoryUrl}/blob/${sha}/${path}`;
}

export function commitLink({ repositoryUrl }: RunPlace, sha: string): string {
  return `[<code>${sha.slice(0, 7)}</code>](${repositoryUrl}/commit/${sha})`;
}

export function runLink({ runUrl }: RunPlace): string {
  return `[Full report](${runUrl})`;
}

function encodeParenthesis(mark: string): string {
  return mark === "(" ? "%28" : "%29";
}

const dependabot = "dependabot[bot]";

/**
 * An unreadable payload counts as a fork's. A run by Dependabot has only its own secrets, even if a person repeats it:
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

export function workflowRunOf(environment: Environment): WorkflowRun | null {
  const { GITHUB_RUN_ID: id = "", GITHUB_RUN_ATTEMPT: attempt, GITHUB_SHA: commit = "" } = environment;
  if (!/^[0-9]{1,20}$/.test(id) || !/^[0-9a-f]{40,64}$/.test(commit)) return null;
  return { id, attempt: /^[1-9][0-9]{0,5}$/.test(attempt ?? "") ? Number(attempt) : 1, commit };
}

/** Null if it can't be read. Its shape is not validated. */
export function readPayload(environment: Environment): unknown {
  try {
    return JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? "", "utf8"));
  } catch {
    return null;
  }
}

export function textAt(payload: unknown, ...keys: string[]): string | null {
  const value = valueAt(payload, keys);
  return typeof value === "string" ? value : null;
}

function numberAt(payload: unknown, ...keys: string[]): number | null {
  const value = valueAt(payload, keys);
  return typeof value === "number" ? value : null;
}

function valueAt(payload: unknown, keys: string[]): unknown {
  return keys.reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | null | undefined)?.[key],
    payload,
  );
}
