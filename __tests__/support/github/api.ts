// A stand-in for GitHub's API on 127.0.0.1. Each request and answer is validated with GitHub's own description.

import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, answer, type Permissions } from "./answers.ts";
import { contractOf, type Product } from "./contract.ts";
import { actionsBot, emptyRepository, type Repository, type User } from "./repository.ts";

export type Fault = {
  /** An answer to return instead, once. */
  status: number;
  message?: string;
  headers?: Record<string, string>;
  /** Whether the request is executed, and only its answer is lost. */
  isDone?: boolean;
};

export type Setting = {
  product?: Product;
  permissions?: Partial<Permissions>;
  /** The owner of the token. */
  viewer?: User;
  /** Faults by operation, or `graphql`; each is returned once, in order. */
  faults?: Record<string, Fault[]>;
};

export type Github = {
  /** For GITHUB_API_URL. */
  url: string;
  repository: Repository;
  permissions: Permissions;
  faults: Record<string, Fault[]>;
  /** The requested operations, in order. */
  requests: string[];
  /** The user agents of all requests. */
  userAgents: Set<string>;
  onRequest: (operation: string) => void;
  /** Violations of GitHub's description; a test expects none. */
  violations: string[];
  stop: () => Promise<void>;
};

/** Small, so that every list has several pages. */
const maxPerPage = 2;

export async function startGithub(setting: Setting = {}): Promise<Github> {
  const { product = "api.github.com", viewer = actionsBot } = setting;
  const contract = contractOf(product);
  const prefix = product === "api.github.com" ? "" : "/api/v3";
  const graphql = product === "api.github.com" ? "/graphql" : "/api/graphql";
  const github: Github = {
    url: "",
    repository: emptyRepository(),
    permissions: { checks: "write", issues: "write", pull_requests: "write", ...setting.permissions },
    faults: setting.faults ?? {},
    requests: [],
    userAgents: new Set(),
    onRequest: () => {},
    violations: [],
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", github.url);
    const body = await readBody(request);
    const answerOf = handle(request, url, body);
    response.writeHead(answerOf.status, {
      "content-type": "application/json; charset=utf-8",
      ...answerOf.headers,
    });
    response.end(answerOf.body === null ? undefined : JSON.stringify(answerOf.body));
  });
  server.keepAliveTimeout = 1;

  function handle(request: IncomingMessage, url: URL, body: unknown): Answer {
    const method = request.method ?? "";
    github.userAgents.add(request.headers["user-agent"] ?? "");
    if (!/^token \S+$/.test(request.headers.authorization ?? "")) return refused(401, "Bad credentials");
    if (url.pathname === graphql) return viewerAnswer(body);
    const pathname = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : "";
    const match = contract.find(method, pathname);
    if (match === null) {
      github.violations.push(`${method} ${url.pathname} is not a described operation`);
      return refused(404, "Not Found");
    }
    const { operationId } = match.operation;
    github.requests.push(operationId);
    github.onRequest(operationId);
    github.violations.push(...contract.requestFaults(match, url.searchParams, body));
    const fault = github.faults[operationId]?.shift();
    const done =
      fault === undefined || fault.isDone === true
        ? answer(match, url.searchParams, (body ?? {}) as Record<string, unknown>, {
            ...github,
            contract,
            viewer,
          })
        : null;
    const sent =
      fault === undefined ? paged(done!, url) : refused(fault.status, fault.message ?? "", fault.headers);
    github.violations.push(...contract.answerFaults(match, sent.status, sent.body));
    return sent;
  }

  /** A token without permissions can still request its own user. */
  function viewerAnswer(body: unknown): Answer {
    github.requests.push("graphql");
    const fault = github.faults.graphql?.shift();
    if (fault !== undefined) return refused(fault.status, fault.message ?? "");
    const { query } = body as { query: string };
    if (query !== "query { viewer { databaseId } }") github.violations.push(`graphql: ${query}`);
    return { status: 200, body: { data: { viewer: { databaseId: viewer.id } } } };
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  github.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;
  return github;
}

function refused(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return { status, headers, body: { message, documentation_url: "https://docs.github.com/rest" } };
}

/** One page of a list, with links to the others. */
function paged(whole: Answer, url: URL): Answer {
  if (!Array.isArray(whole.body)) return whole;
  const size = Math.min(Number(url.searchParams.get("per_page") ?? 30), maxPerPage);
  const page = Number(url.searchParams.get("page") ?? 1);
  const next = new URL(url);
  next.searchParams.set("page", String(page + 1));
  const hasNext = page * size < whole.body.length;
  return {
    ...whole,
    headers: hasNext ? { link: `<${next}>; rel="next"` } : {},
    body: whole.body.slice((page - 1) * size, page * size),
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const part of request.setEncoding("utf8")) text += part;
  return text === "" ? null : JSON.parse(text);
}
