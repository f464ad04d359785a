// The answers of the stand-in: GitHub's own examples, with the contents of the repository.

import type { Contract, Match } from "./contract.ts";
import { type Comment, type Repository, shownLines, type User } from "./repository.ts";

type Json = Record<string, unknown>;

export type Answer = { status: number; headers?: Record<string, string>; body: unknown };

export type Permissions = Record<"checks" | "issues" | "pull_requests", "write" | "read" | "none">;

export type GitHubState = {
  repository: Repository;
  permissions: Permissions;
  contract: Contract;
  viewer: User;
};

type ApiRequest = {
  parameters: Record<string, string>;
  query: URLSearchParams;
  body: Json;
  world: GitHubState;
  example: () => Json;
};

/** GitHub's limit for the text of a comment or an issue. */
const maxBodyLength = 65_536;

/** Executes a request, and returns GitHub's answer. */
export function answer(match: Match, query: URLSearchParams, body: Json, world: GitHubState): Answer {
  const { operationId } = match.operation;
  const [accepted, level] = needsOf[operationId] ?? [[], "read"];
  const isAllowed =
    accepted.length === 0 ||
    accepted.some((name) => world.permissions[name] === "write" || world.permissions[name] === level);
  if (!isAllowed)
    return {
      status: 403,
      headers: {
        "x-accepted-github-permissions": accepted.map((name) => `${name}=${level}`).join("; "),
      },
      body: {
        message: "Resource not accessible by integration",
        documentation_url: "https://docs.github.com",
      },
    };
  if (typeof body.body === "string" && body.body.length > maxBodyLength)
    return invalid("body is too long (maximum is 65536 characters)");
  const { parameters } = match;
  return answers[operationId]!({
    parameters,
    query,
    body,
    world,
    example: () => world.contract.example(operationId),
  });
}

type Need = [accepted: (keyof Permissions)[], level: "read" | "write"];

const ofThread: (keyof Permissions)[] = ["issues", "pull_requests"];

const needsOf: Record<string, Need> = {
  "checks/create": [["checks"], "write"],
  "checks/update": [["checks"], "write"],
  "issues/list-comments": [ofThread, "read"],
  "issues/create-comment": [ofThread, "write"],
  "issues/update-comment": [ofThread, "write"],
  "issues/delete-comment": [ofThread, "write"],
  "issues/list-for-repo": [["issues"], "read"],
  "issues/create": [["issues"], "write"],
  "issues/update": [["issues"], "write"],
  "issues/create-label": [["issues"], "write"],
  "pulls/list-files": [["pull_requests"], "read"],
  "pulls/list-review-comments": [["pull_requests"], "read"],
  "pulls/create-review": [["pull_requests"], "write"],
};

const answers: Record<string, (asked: ApiRequest) => Answer> = {
  "checks/create": ({ body, world: { repository }, example }) => {
    const { annotations = [], ...output } = body.output as { annotations?: Json[] };
    const id = repository.checkRuns.length + 1;
    repository.checkRuns.push({
      id,
      name: String(body.name),
      sha: String(body.head_sha),
      conclusion: String(body.conclusion),
      output: output as { title: string; summary: string; text: string },
      annotations,
    });
    return { status: 201, body: { ...example(), id, name: body.name, head_sha: body.head_sha } };
  },
  "checks/update": ({ parameters, body, world: { repository }, example }) => {
    const run = repository.checkRuns.find(({ id }) => id === Number(parameters.check_run_id));
    if (run === undefined) return notFound();
    const { annotations = [] } = body.output as { annotations?: Json[] };
    run.annotations.push(...annotations);
    return { status: 200, body: { ...example(), id: run.id } };
  },
  "issues/list-comments": ({ parameters, world, example }) => {
    const own = world.repository.comments.filter(({ number }) => number === Number(parameters.issue_number));
    return { status: 200, body: own.map((comment) => withAuthor(example(), comment)) };
  },
  "issues/create-comment": ({ parameters, body, world, example }) => {
    const { comments } = world.repository;
    const id = Math.max(0, ...comments.map((each) => each.id)) + 1;
    const number = Number(parameters.issue_number);
    const comment = { id, number, user: world.viewer, body: String(body.body) };
    comments.push(comment);
    return { status: 201, body: withAuthor(example(), comment) };
  },
  "issues/update-comment": ({ parameters, body, world: { repository }, example }) => {
    const comment = repository.comments.find(({ id }) => id === Number(parameters.comment_id));
    if (comment === undefined) return notFound();
    comment.body = String(body.body);
    return { status: 200, body: withAuthor(example(), comment) };
  },
  "issues/delete-comment": ({ parameters, world: { repository } }) => {
    repository.comments = repository.comments.filter(({ id }) => id !== Number(parameters.comment_id));
    return { status: 204, body: null };
  },
  "issues/list-for-repo": ({ query, world: { repository }, example }) => {
    const label = query.get("labels");
    const matching = repository.issues.filter(
      ({ state, labels }) =>
        state === (query.get("state") ?? "open") && (label === null || labels.includes(label)),
    );
    return { status: 200, body: matching.map((issue) => issueAnswer(example(), issue)) };
  },
  "issues/create": ({ body, world, example }) => {
    const { issues, labels } = world.repository;
    const requestedLabels = (body.labels ?? []) as string[];
    const issue = {
      number: 100 + issues.length,
      user: world.viewer,
      title: String(body.title),
      body: String(body.body),
      // GitHub silently drops labels that do not exist.
      labels: requestedLabels.filter((label) => labels.includes(label)),
      state: "open" as const,
    };
    issues.push(issue);
    return { status: 201, body: issueAnswer(example(), issue) };
  },
  "issues/update": ({ parameters, body, world: { repository }, example }) => {
    const issue = repository.issues.find(({ number }) => number === Number(parameters.issue_number));
    if (issue === undefined) return notFound();
    Object.assign(issue, body);
    return { status: 200, body: issueAnswer(example(), issue) };
  },
  "issues/create-label": ({ body, world: { repository }, example }) => {
    const name = String(body.name);
    if (repository.labels.includes(name)) return invalid("Validation Failed");
    repository.labels.push(name);
    return { status: 201, body: { ...example(), name } };
  },
  "pulls/list-files": ({ world: { repository }, example }) => ({
    status: 200,
    body: repository.files.map((file) => {
      const { patch: _, ...rest } = example();
      return { ...rest, ...file };
    }),
  }),
  "pulls/list-review-comments": ({ parameters, world: { repository }, example }) => ({
    status: 200,
    body: repository.reviewComments
      .filter(({ number }) => number === Number(parameters.pull_number))
      .map((comment) => ({ ...withAuthor(example(), comment), path: comment.path, line: comment.line })),
  }),
  "pulls/create-review": ({ parameters, body, world, example }) => {
    const { files, reviewComments } = world.repository;
    const comments = (body.comments ?? []) as {
      path: string;
      line: number;
      start_line?: number;
      body: string;
    }[];
    for (const { path, line, start_line = line } of comments) {
      const shown = shownLines(files.find(({ filename }) => filename === path)?.patch ?? "");
      if (!shown.has(line) || !shown.has(start_line))
        return invalid("Pull request review thread line must be part of the diff");
    }
    world.repository.reviews += 1;
    const number = Number(parameters.pull_number);
    for (const { path, line, start_line, body: text } of comments)
      reviewComments.push({
        id: reviewComments.length + 1,
        number,
        user: world.viewer,
        body: text,
        path,
        line,
        startLine: start_line ?? line,
      });
    return { status: 200, body: example() };
  },
  "git/get-ref": ({ parameters, world: { repository }, example }) => {
    const ref = `refs/${parameters.ref}`;
    const sha = repository.git?.read("rev-parse", "--verify", ref)?.trim();
    if (sha === undefined) return notFound();
    const object = { ...(example().object as Json), type: "commit", sha };
    return { status: 200, body: { ...example(), ref, object } };
  },
  "git/get-commit": ({ parameters, world: { repository }, example }) => {
    const commits = repository.git?.read("rev-list", "--parents", "-n1", parameters.commit_sha!);
    if (commits === undefined) return notFound();
    const [sha, ...parents] = commits.trim().split(" ");
    const url = String(example().url);
    return {
      status: 200,
      body: { ...example(), sha, parents: parents.map((each) => ({ sha: each, url, html_url: url })) },
    };
  },
  "repos/compare-commits-with-basehead": ({ parameters, world: { repository }, example }) => {
    const [base = "", head = ""] = parameters.basehead!.split("...");
    const sha = repository.git?.read("merge-base", base, head)?.trim();
    if (sha === undefined) return notFound();
    const body = example();
    return {
      status: 200,
      body: { ...body, merge_base_commit: { ...(body.merge_base_commit as Json), sha } },
    };
  },
  "git/get-tree": ({ parameters, world: { repository }, example }) => {
    const lines = repository.git?.read("ls-tree", "-r", "-t", "-z", parameters.tree_sha!);
    if (lines === undefined) return notFound();
    const tree = [...lines.matchAll(/(\d+) (\w+) (\w+)\t([^\0]+)\0/g)].map(([, mode, type, sha, path]) => ({
      ...{ mode, type, sha, path },
    }));
    return { status: 200, body: { ...example(), tree, truncated: false } };
  },
  "repos/get-content": ({ parameters, query, world: { repository }, example }) => {
    const name = `${query.get("ref")}:${parameters.path}`;
    const text = repository.contents[name] ?? repository.git?.read("cat-file", "blob", name);
    if (text === undefined) return notFound();
    const content = Buffer.from(text).toString("base64");
    return {
      status: 200,
      body: { ...example(), type: "file", path: parameters.path, content, encoding: "base64" },
    };
  },
};

function withAuthor(example: Json, { id, user, body }: Pick<Comment, "id" | "user" | "body">): Json {
  return { ...example, id, body, user: { ...(example.user as Json), ...user } };
}

function issueAnswer(example: Json, issue: Repository["issues"][number]): Json {
  const { pull_request: _, ...rest } = example;
  const { number, title, body, state, user, labels } = issue;
  return { ...rest, number, title, body, state, user: { ...(example.user as Json), ...user }, labels };
}

function notFound(): Answer {
  return { status: 404, body: { message: "Not Found", documentation_url: "https://docs.github.com/rest" } };
}

function invalid(message: string): Answer {
  return { status: 422, body: { message, documentation_url: "https://docs.github.com/rest", errors: [] } };
}
