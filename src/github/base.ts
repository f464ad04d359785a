// Files as the base branch has them, read through GitHub's API at one commit.

import type { Secret } from "../config/secrets/forms.ts";
import type { Base, BaseFault, BaseFile } from "../config/trust/base-branch.ts";
import type { Answer, ApiRefusal } from "./answer.ts";
import type { Client } from "./client.ts";
import { type Environment, readPayload, textAt } from "./event.ts";
import { apiUrlOf } from "./place.ts";

/** What the base is called in a payload; a branch is turned into its commit once. */
type BaseRef = { kind: "commit"; sha: string } | { kind: "branch"; name: string };

type Repository = { owner: string; repo: string };

/** The commit of a base, and the way to ask for what is in it. */
type Opened = { client: Client; ref: string };

/** For all that a run reads of the base. */
const budgetMs = 120_000;

/**
 * The files of the base: of a pull request the commit that it is to be merged into, in a merge queue that
 * of the group, else the default branch. Never
 * GITHUB_SHA, which some events take from the untrusted author. Null where the payload names none of this repository.
 */
export function baseOf(environment: Environment, token: Secret | null): Base | null {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(environment.GITHUB_REPOSITORY ?? "") ?? [];
  const named = namedBase(readPayload(environment), environment.GITHUB_REPOSITORY ?? "");
  if (owner === undefined || repo === undefined || named === null) return null;
  if (token === null) return { read: async () => unreadable({ kind: "no-token" }), list: async () => null };
  const repository = { owner, repo };
  let opening: Promise<Answer<Opened>> | null = null;
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
      const answer = opened.kind === "ok" ? await askForPaths(opened.data, repository) : opened;
      return answer.kind === "ok" ? answer.data : null;
    },
  };
}

function namedBase(payload: unknown, repository: string): BaseRef | null {
  const ofGroup = textAt(payload, "merge_group", "base_sha");
  if (ofGroup !== null && commit.test(ofGroup)) return { kind: "commit", sha: ofGroup };
  const isPullRequest = (payload as { pull_request?: unknown } | null)?.pull_request !== undefined;
  if (!isPullRequest) {
    const name = textAt(payload, "repository", "default_branch");
    return name === null ? null : { kind: "branch", name };
  }
  const sha = textAt(payload, "pull_request", "base", "sha");
  const from = textAt(payload, "pull_request", "base", "repo", "full_name");
  const isOwn = from?.toLowerCase() === repository.toLowerCase();
  return isOwn && sha !== null && commit.test(sha) ? { kind: "commit", sha } : null;
}

const commit = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** A branch may move between the reading of one file and the next: its commit is asked for once. */
async function openCommit(
  repository: Repository,
  named: BaseRef,
  token: Secret,
  apiUrl: string,
  signal: AbortSignal,
): Promise<Answer<Opened>> {
  // Loaded only here: most runs ask GitHub for nothing.
  const { githubClient } = await import("./client.ts");
  const client = githubClient(token.reveal(), apiUrl, budgetMs, signal);
  if (named.kind === "commit") return { kind: "ok", data: { client, ref: named.sha } };
  return client.ask("contents: read", async ({ request }) => {
    const ref = `heads/${named.name}`;
    const { data } = await request("GET /repos/{owner}/{repo}/git/ref/{ref}", { ...repository, ref });
    return { client, ref: data.object.sha };
  });
}

function askForFile({ client, ref }: Opened, repository: Repository, path: string): Promise<Answer<unknown>> {
  return client.ask("contents: read", async ({ request }) => {
    const place = { ...repository, path, ref };
    const { data } = await request("GET /repos/{owner}/{repo}/contents/{path}", place);
    return data;
  });
}

/** Above 100,000 files GitHub does not tell them all: null. */
function askForPaths({ client, ref }: Opened, repository: Repository): Promise<Answer<string[] | null>> {
  return client.ask("contents: read", async ({ request }) => {
    const tree = { ...repository, tree_sha: ref, recursive: "1" };
    const { data } = await request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", tree);
    if (data.truncated) return null;
    return data.tree.flatMap(({ path, type }) => (type === "blob" && path !== undefined ? [path] : []));
  });
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

/** Only the status of an answer is told: GitHub's words may hold the request. */
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
