// Where a run stands in GitHub: its repository, commit, pull request and page.

import { createHash } from "node:crypto";
import type { ReportLocation } from "../report/report.generated.ts";
import { type Environment, numberAt, textAt } from "./event.ts";

export type RunPlace = {
  owner: string;
  repo: string;
  event: string;
  /** The commit that the runner has checked out: in a pull request the merge commit. */
  sha: string;
  /** The commit that people look at: in a pull request its head. */
  headSha: string;
  /** The pull request's number; null where the event has none. */
  pullRequest: number | null;
  isFork: boolean;
  isDefaultBranch: boolean;
  apiUrl: string;
  /** The page of the repository, and of this run. */
  repositoryUrl: string;
  runUrl: string;
  runId: string;
  /** The same as a number: later runs have higher ones. 0 where it is unknown. */
  run: number;
  /** What this check is called. */
  name: string;
  /** Tells apart what several workflows, jobs and names of a repository keep up to date. */
  key: string;
};

export type PullRequestPlace = RunPlace & { pullRequest: number };

/** Null where the environment is not a runner's. */
export function placeOf(environment: Environment, payload: unknown, name: string): RunPlace | null {
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
    sha,
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

/** Another one with GitHub Enterprise. */
export function apiUrlOf(environment: Environment): string {
  return environment.GITHUB_API_URL || "https://api.github.com";
}

/**
 * The workflow by its file, whatever the branch; the job; and the name. In a called workflow the job is the callee's, and
 * legs of a matrix have the same: jobs without a name of their own keep one comment together.
 */
function keyOf(environment: Environment, name: string): string {
  const workflow = environment.GITHUB_WORKFLOW_REF?.split("@")[0] ?? environment.GITHUB_WORKFLOW;
  const parts = [workflow, environment.GITHUB_JOB, name];
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);
}

/** The page of a line, as it was checked. */
export function lineUrl(place: RunPlace, { file, line }: ReportLocation): string {
  return `${fileUrl(place, file)}#L${line}`;
}

/** The page of a file, as it was checked. */
export function fileUrl({ repositoryUrl, sha }: RunPlace, file: string): string {
  const path = file.split("/").map(encodeURIComponent).join("/").replaceAll(/[()]/g, encodeParenthesis);
  return `${repositoryUrl}/blob/${sha}/${path}`;
}

export function commitLink({ repositoryUrl }: RunPlace, sha: string): string {
  return `[<code>${sha.slice(0, 7)}</code>](${repositoryUrl}/commit/${sha})`;
}

/** The run with its summary, its log and its artifacts. */
export function runLink({ runUrl }: RunPlace): string {
  return `[the whole report](${runUrl})`;
}

function encodeParenthesis(mark: string): string {
  return mark === "(" ? "%28" : "%29";
}
