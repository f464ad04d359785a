// Files as the base branch has them, read through GitHub's API at one commit.

import type { BaseFault, BaseFile, ListBase, ReadBase } from "../config/policy/base-file.ts";
import type { Secret } from "../config/secrets/secret.ts";
import { type Environment, readPayload, textAt } from "./runner/payload.ts";

/** What the base is called in a payload; a branch is turned into its commit once. */
type Base = { kind: "commit"; sha: string } | { kind: "branch"; name: string };

type Repository = { owner: string; repo: string };

/** How long one request may take, in ms. */
const requestMs = 10_000;

/**
 * Reads files of the base: of a pull request the commit that it is to be merged into, else the default branch. Never
 * GITHUB_SHA, which some events take from the stranger. Null where the payload names none of this repository.
 */
export function baseReader(environment: Environment, token: Secret | null): ReadBase | null {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(environment.GITHUB_REPOSITORY ?? "") ?? [];
  const base = baseOf(readPayload(environment), environment.GITHUB_REPOSITORY ?? "");
  if (owner === undefined || repo === undefined || base === null) return null;
  if (token === null) return async () => unreadable({ kind: "no-token" });
  let opened: ReturnType<typeof openCommit> | null = null;
  return async (path, signal) => {
    try {
      opened ??= openCommit({ owner, repo }, base, token, signal);
      const { request, ref } = await opened;
      const { data } = await request("GET /repos/{owner}/{repo}/contents/{path}", {
        ...{ owner, repo, path, ref },
        request: { signal: within(signal) },
      });
      return contentOf(data);
    } catch (error) {
      return faultOf(error);
    }
  };
}

/** Lists the files of the same commit. Above 100,000 files GitHub does not tell them all. */
export function baseLister(environment: Environment, token: Secret | null): ListBase | null {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(environment.GITHUB_REPOSITORY ?? "") ?? [];
  const base = baseOf(readPayload(environment), environment.GITHUB_REPOSITORY ?? "");
  if (owner === undefined || repo === undefined || base === null || token === null) return null;
  return async (signal) => {
    try {
      const { request, ref } = await openCommit({ owner, repo }, base, token, signal);
      const { data } = await request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
        ...{ owner, repo, tree_sha: ref, recursive: "1" },
        request: { signal: within(signal) },
      });
      if (data.truncated) return null;
      return data.tree.flatMap(({ path, type }) => (type === "blob" && path !== undefined ? [path] : []));
    } catch {
      return null;
    }
  };
}

function baseOf(payload: unknown, repository: string): Base | null {
  const isPullRequest = (payload as { pull_request?: unknown } | null)?.pull_request !== undefined;
  if (!isPullRequest) {
    const name = textAt(payload, "repository", "default_branch");
    return name === null ? null : { kind: "branch", name };
  }
  const sha = textAt(payload, "pull_request", "base", "sha");
  const from = textAt(payload, "pull_request", "base", "repo", "full_name");
  const isOwn = from?.toLowerCase() === repository.toLowerCase();
  return isOwn && sha !== null && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) ? { kind: "commit", sha } : null;
}

/** The client, and the commit: a branch may move between the reading of one file and the next. */
async function openCommit(repository: Repository, base: Base, token: Secret, signal: AbortSignal) {
  // Loaded only here: most runs ask GitHub for nothing.
  const { getOctokit } = await import("@actions/github");
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const { request } = getOctokit(token.reveal(), { log: silent });
  if (base.kind === "commit") return { request, ref: base.sha };
  const { data } = await request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
    ...repository,
    ref: `heads/${base.name}`,
    request: { signal: within(signal) },
  });
  return { request, ref: data.object.sha };
}

function within(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(requestMs)]);
}

/** A folder comes as a list; above 1 MB GitHub leaves the content out, and the encoding is "none". */
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

/** Only the status of an answer is looked at: an error's words may hold the request. Without an answer it is made up. */
function faultOf(error: unknown): BaseFile {
  const status = (error as { response?: { status?: number } } | null)?.response?.status;
  if (status === 404) return { kind: "missing" };
  return unreadable(status === undefined ? { kind: "unreachable" } : { kind: "status", status });
}

function unreadable(reason: BaseFault): BaseFile {
  return { kind: "unreadable", reason };
}
