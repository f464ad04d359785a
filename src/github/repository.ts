// This repository: where its checkout is in the workspace, and the files of its other commits, through GitHub's API.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeGlob, foldersUpTo } from "../config/files.ts";
import type { Secret } from "../config/secrets/forms.ts";
import type { Base, BaseFault, BaseFile, GitFiles, TrustedBranch } from "../config/trust/trust.ts";
import type { Environment } from "../text/prose.ts";
import type { Answer, ApiRefusal, Client } from "./client.ts";
import { apiUrlOf, readPayload, textAt } from "./workflow-run.ts";

type Ref =
  | { kind: "commit"; sha: string }
  | { kind: "branch"; name: string }
  | { kind: "pull-request"; base: string; head: string | null; merge: string; own: string };

type Repository = { owner: string; repo: string };

type CommitAccess = { client: Client; ref: string };

const budgetMs = 120_000;

/**
 * For `changed-only`: the commit that the checkout in `root` of a pull request or a merge group is compared with. Its author
 * chooses it, so it makes nothing trusted. Null where the payload names none in this repository.
 */
export function baseOf(environment: Environment, token: Secret | null, root: string): Base | null {
  const { GITHUB_REPOSITORY: repository = "", GITHUB_SHA: sha = "" } = environment;
  const named = namedBase(readPayload(environment), repository, sha, checkedOutCommit(root) ?? sha);
  return named && filesAt(named, environment, token);
}

export function trustedBranchesOf(
  environment: Environment,
  token: Secret | null,
  names: readonly string[],
): TrustedBranch[] {
  const main = defaultBranchOf(readPayload(environment), environment.GITHUB_REPOSITORY ?? "");
  const all = [...new Set([...(main === null ? [] : [main]), ...names])];
  return all.flatMap((name) => {
    const files = filesAt({ kind: "branch", name }, environment, token);
    return files === null ? [] : [{ name, files }];
  });
}

/** Null outside of a workflow run. Makes no request before the first file is read. */
function filesAt(named: Ref, environment: Environment, token: Secret | null): Base | null {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(environment.GITHUB_REPOSITORY ?? "") ?? [];
  if (owner === undefined || repo === undefined) return null;
  if (token === null)
    return {
      read: async () => unreadable({ kind: "no-token" }),
      list: async () => null,
      listOwn: async () => null,
    };
  const repository = { owner, repo };
  let opening: Promise<Answer<CommitAccess>> | null = null;
  const open = (signal: AbortSignal) => {
    opening ??= openCommit(repository, named, token, apiUrlOf(environment), signal);
    return opening;
  };
  return {
    read: async (path, signal) => {
      const opened = await open(signal);
      const answer = opened.kind === "ok" ? await askForFile(opened.data, repository, path) : opened;
      return answer.kind === "ok" ? contentOf(answer.data) : refusedFile(answer);
    },
    list: async (signal) => {
      const opened = await open(signal);
      return opened.kind === "ok" ? filesIn(opened.data, repository) : null;
    },
    listOwn: async (signal) => {
      const opened = await open(signal);
      const ref = named.kind === "pull-request" ? named.own : environment.GITHUB_SHA;
      return opened.kind === "ok" && ref ? filesIn({ ...opened.data, ref }, repository) : null;
    },
  };
}

function namedBase(payload: unknown, repository: string, merge: string, own: string): Ref | null {
  const ofGroup = textAt(payload, "merge_group", "base_sha");
  if (ofGroup !== null && commit.test(ofGroup)) return { kind: "commit", sha: ofGroup };
  const isPullRequest = (payload as { pull_request?: unknown } | null)?.pull_request !== undefined;
  if (!isPullRequest) {
    const name = defaultBranchOf(payload, repository);
    return name === null ? null : { kind: "branch", name };
  }
  const sha = textAt(payload, "pull_request", "base", "sha");
  const from = textAt(payload, "pull_request", "base", "repo", "full_name");
  const isOwn = from?.toLowerCase() === repository.toLowerCase();
  if (!isOwn || sha === null || !commit.test(sha)) return null;
  return {
    kind: "pull-request",
    base: sha,
    head: textAt(payload, "pull_request", "head", "sha"),
    merge,
    own,
  };
}

const commit = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

function defaultBranchOf(payload: unknown, repository: string): string | null {
  const isOwn = textAt(payload, "repository", "full_name")?.toLowerCase() === repository.toLowerCase();
  return isOwn ? textAt(payload, "repository", "default_branch") : null;
}

/** A branch may move between two reads, so its commit is resolved once. */
async function openCommit(
  repository: Repository,
  named: Ref,
  token: Secret,
  apiUrl: string,
  signal: AbortSignal,
): Promise<Answer<CommitAccess>> {
  // Keeps the client of the API out of runs that send no requests.
  const { githubClient } = await import("./client.ts");
  const client = githubClient(token.reveal(), apiUrl, budgetMs, signal);
  if (named.kind === "commit") return { kind: "ok", data: { client, ref: named.sha } };
  if (named.kind === "pull-request")
    return { kind: "ok", data: { client, ref: await mergeBase(client, repository, named) } };
  return client.call("contents: read", async ({ request }) => {
    const ref = `heads/${named.name}`;
    const { data } = await request("GET /repos/{owner}/{repo}/git/ref/{ref}", { ...repository, ref });
    if (data.ref !== `refs/${ref}`) throw new Error("This is another branch.");
    return { client, ref: data.object.sha };
  });
}

/**
 * GitHub merges into the current base branch, while the payload may name its commit of the day when the pull request was opened.
 * A checkout of the head commit lacks what the base branch has received since the two diverged.
 */
async function mergeBase(
  client: Client,
  repository: Repository,
  { base, head, merge, own }: Extract<Ref, { kind: "pull-request" }>,
): Promise<string> {
  const parents = await client.call("contents: read", async ({ request }) => {
    const place = { ...repository, commit_sha: merge };
    const { data } = await request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", place);
    return data.parents.map(({ sha }) => sha);
  });
  const [into, merged] = parents.kind === "ok" ? parents.data : [];
  const tip = into !== undefined && merged === head ? into : base;
  if (own === merge) return tip;
  const common = await client.call("contents: read", async ({ request }) => {
    const place = { ...repository, basehead: `${tip}...${own}`, per_page: 1 };
    const { data } = await request("GET /repos/{owner}/{repo}/compare/{basehead}", place);
    return data.merge_base_commit.sha;
  });
  return common.kind === "ok" ? common.data : base;
}

function askForFile(
  { client, ref }: CommitAccess,
  repository: Repository,
  path: string,
): Promise<Answer<unknown>> {
  return client.call("contents: read", async ({ request }) => {
    const place = { ...repository, path, ref };
    const { data } = await request("GET /repos/{owner}/{repo}/contents/{path}", place);
    return data;
  });
}

/** Null for more than 100,000 files, where GitHub's list is incomplete. */
async function filesIn({ client, ref }: CommitAccess, repository: Repository): Promise<GitFiles | null> {
  const answer = await client.call("contents: read", async ({ request }) => {
    const tree = { ...repository, tree_sha: ref, recursive: "1" };
    const { data } = await request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", tree);
    if (data.truncated) return null;
    return new Map(
      data.tree.flatMap(({ path, type, sha }) => (type === "blob" && path ? [[path, sha]] : [])),
    );
  });
  return answer.kind === "ok" ? answer.data : null;
}

/** The API returns an array for a folder, and the encoding "none" without content for a file above 1 MB. */
function contentOf(data: unknown): BaseFile {
  if (textAt(data, "type") !== "file") return unreadable({ kind: "not-a-file" });
  const content = textAt(data, "content");
  if (content === null || textAt(data, "encoding") !== "base64") return unreadable({ kind: "too-large" });
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(content, "base64"));
    return { kind: "text", text };
  } catch {
    return unreadable({ kind: "not-utf8" });
  }
}

/** Only the status: GitHub's message may quote the request. */
function refusedFile(refusal: ApiRefusal): BaseFile {
  switch (refusal.kind) {
    case "not-found":
      return { kind: "missing" };
    case "unauthorized":
      return unreadable({ kind: "status", status: 401 });
    case "forbidden":
      return unreadable({ kind: "status", status: 403 });
    case "rate-limited":
      return unreadable({ kind: "rate-limited" });
    case "out-of-time":
      return unreadable({ kind: "unreachable" });
    default: {
      const { status } = refusal;
      return unreadable(status === 0 ? { kind: "unreachable" } : { kind: "status", status });
    }
  }
}

function unreadable(reason: BaseFault): BaseFile {
  return { kind: "unreadable", reason };
}

const maxFolders = 1_000;
const maxDepth = 3;

/** The checkout that contains `patterns`, or the first, or the workspace itself. Ignores those of other repositories. */
export function checkoutRoot(
  workspace: string,
  patterns: readonly string[],
  environment: Environment,
): string {
  const payload = readPayload(environment);
  const names = [
    environment.GITHUB_REPOSITORY ?? null,
    textAt(payload, "pull_request", "head", "repo", "full_name"),
    textAt(payload, "workflow_run", "head_repository", "full_name"),
  ].flatMap((name) => name?.toLowerCase() ?? []);
  const isOwn = (folder: string) => isCheckoutOf(folder, names);
  for (const pattern of patterns) {
    const above = foldersUpTo(workspace, path.resolve(workspace, beforeGlob(pattern))).find(isOwn);
    if (above !== undefined) return above;
  }
  return isOwn(workspace) ? workspace : (foldersIn(workspace).find(isOwn) ?? workspace);
}

/** Null where the checkout has no git, or stores its branches in another form. */
export function checkedOutCommit(root: string): string | null {
  const head = readText(path.join(root, ".git", "HEAD"))?.trim() ?? "";
  const branch = /^ref: (refs\/heads\/.+)$/.exec(head)?.[1];
  const sha = branch === undefined ? head : readText(path.join(root, ".git", branch))?.trim();
  return sha !== undefined && commit.test(sha) ? sha : null;
}

/** A checkout without a remote may be of any repository, so it counts. */
function isCheckoutOf(folder: string, names: readonly string[]): boolean {
  const config = readText(path.join(folder, ".git", "config"));
  if (config === null) return false;
  const url = /^\[remote "origin"\]\n(?:[ \t].*\n)*?[ \t]+url = (.+)$/m.exec(
    config.replaceAll("\r\n", "\n"),
  )?.[1];
  if (url === undefined) return true;
  const name = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(url.trim())?.[1];
  return name !== undefined && names.includes(name.toLowerCase());
}

function foldersIn(workspace: string): string[] {
  const folders: string[] = [];
  let level = [workspace];
  for (let depth = 0; depth < maxDepth && folders.length < maxFolders; depth++) {
    level = level.flatMap(foldersOf).slice(0, maxFolders - folders.length);
    folders.push(...level);
  }
  return folders;
}

function foldersOf(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules")
      .map((entry) => path.join(folder, entry.name))
      .sort();
  } catch {
    return [];
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
