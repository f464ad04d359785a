// A client for GitHub's API: octokit with one time budget for a run. A failed request is a value.

import { setTimeout } from "node:timers/promises";
import { HttpClient } from "@actions/http-client";
import { Octokit as OctokitCore } from "@octokit/core";
import { paginateRest } from "@octokit/plugin-paginate-rest";
import { fetch, type ProxyAgent, Response } from "undici";
import { product } from "../product.generated.ts";
import { oneLine } from "../text/printable.ts";

export type Permission = "contents: read" | "checks: write" | "pull-requests: write" | "issues: write";

export type ApiRefusal =
  | { kind: "forbidden"; permission: string; isPersonal: boolean }
  | { kind: "not-found"; permission: string }
  | { kind: "unauthorized" }
  | { kind: "invalid"; status: number; detail: string }
  | { kind: "rate-limited" }
  /** `status` is 0 if there was no response. */
  | { kind: "unavailable"; status: number; detail: string }
  | { kind: "out-of-time" };

export type Answer<T> = { kind: "ok"; data: T } | ApiRefusal;

const PaginatingOctokit = OctokitCore.plugin(paginateRest);

export type Octokit = InstanceType<typeof PaginatingOctokit>;

export type Client = {
  call: <T>(needs: Permission, send: (octokit: Octokit) => Promise<T>) => Promise<Answer<T>>;
  /** For work that is not idempotent: repeats all of `work`, which has to check first whether an earlier try got through. */
  retry: <T>(work: () => Promise<Answer<T>>) => Promise<Answer<T>>;
};

const realClock: ApiClock = {
  now: Date.now,
  pause: (ms, ended) => setTimeout(ms, undefined, ended === null ? {} : { signal: ended }).catch(() => {}),
};

const maxRequestMs = 20_000;

const maxRetries = 2;

/** Of one list, with 100 items each. A server whose last page links to another one would use the whole budget. */
const maxPages = 100;

/** `apiUrl` is GITHUB_API_URL. `budgetMs` counts from now, for all requests; `ended` cancels them. */
export function githubClient(
  token: string,
  apiUrl: string,
  budgetMs: number,
  ended: AbortSignal | null,
  clock = realClock,
): Client {
  const until = clock.now() + budgetMs;
  const remainingMs = () => (ended?.aborted ? 0 : until - clock.now());
  const budget: Budget = { now: clock.now, remainingMs, pause: (ms) => clock.pause(ms, ended) };
  const silent = () => {};
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  // It knows the environment's proxy, and adds the job's ACTIONS_ORCHESTRATION_ID to the name.
  const runner = new HttpClient(product.name);
  const octokit = new PaginatingOctokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: runner.userAgent ?? product.name,
    log,
    request: { fetch: proxiedFetch(runner, apiUrl) },
  });
  const pages = new Map<string, number>();
  octokit.hook.wrap("request", async (request, options) => {
    const [list = ""] = options.url.split("?");
    pages.set(list, (pages.get(list) ?? 0) + (options.url.includes("page=") ? 1 : 0));
    if (pages.get(list)! > maxPages) throw new Error(`a list has more than ${maxPages} pages`);
    return withRetries(
      async () => {
        const inTime = AbortSignal.timeout(Math.max(1, Math.min(remainingMs(), maxRequestMs)));
        const signal = ended === null ? inTime : AbortSignal.any([inTime, ended]);
        // Only these options reach the request (before-after-hook 4.0.0).
        options.request = { ...options.request, signal };
        const response = await request(options);
        // A proxy may answer for GitHub, with a page of its own.
        if (response.status !== 204 && typeof response.data !== "object")
          throw new Error("the response is not JSON");
        return response;
      },
      options.method !== "POST" || options.url.endsWith("/graphql"),
      budget,
    );
  });
  const call: Client["call"] = async (needs, send) => {
    if (remainingMs() <= 0) return { kind: "out-of-time" };
    try {
      return { kind: "ok", data: await send(octokit) };
    } catch (error) {
      if (remainingMs() <= 0) return { kind: "out-of-time" };
      const failed = requestErrorOf(error);
      // An invalid header is quoted.
      return refusalOf({ ...failed, message: failed.message.replaceAll(token, "***") }, needs);
    }
  };
  const retry: Client["retry"] = async (work) => {
    for (let tries = 1; ; tries++) {
      const answer = await work();
      if (answer.kind !== "unavailable" || tries > maxRetries || pauseMs(tries) >= remainingMs())
        return answer;
      await budget.pause(pauseMs(tries));
    }
  };
  return { call, retry };
}

/** An invalid proxy or URL rejects the request, like one that does not answer. */
function proxiedFetch(runner: HttpClient, apiUrl: string): typeof fetch {
  let dispatcher: ProxyAgent | undefined;
  return async (url, options) => {
    try {
      dispatcher ??= runner.getAgentDispatcher(apiUrl);
    } catch (error) {
      throw new Error(`its URL or the proxy's is not valid: ${(error as Error).message}`);
    }
    return bounded(await fetch(url, dispatcher === undefined ? options : { ...options, dispatcher }));
  };
}

/** Far more than GitHub sends, such as a tree of 100,000 files. */
const maxBodyBytes = 64 * 1024 * 1024;

function bounded({ body, status, headers }: Response): Response {
  let size = 0;
  const transform = (chunk: Uint8Array, output: TransformStreamDefaultController) => {
    size += chunk.length;
    if (size > maxBodyBytes) output.terminate();
    else output.enqueue(chunk);
  };
  return new Response(body?.pipeThrough(new TransformStream({ transform })), { status, headers });
}

/** `pause` ends early when `ended` aborts. @internal */
export type ApiClock = { now: () => number; pause: (ms: number, ended: AbortSignal | null) => Promise<void> };

type Budget = { now: () => number; remainingMs: () => number; pause: (ms: number) => Promise<void> };

const maxTries = 4;
const firstPauseMs = 500;

/** Without `retry-after`: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const secondaryLimitMs = 60_000;

/** `isRepeatable`: also if GitHub was unavailable. Throws the last error if the next wait exceeds the budget. */
async function withRetries<T>(
  send: () => Promise<T>,
  isRepeatable: boolean,
  { now, remainingMs, pause }: Budget,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await send();
    } catch (error) {
      const wait = tries === maxTries ? null : waitMs(requestErrorOf(error), tries, isRepeatable, now());
      if (wait === null || wait >= remainingMs()) throw error;
      await pause(wait);
    }
  }
}

function waitMs(failed: RequestError, tries: number, isRepeatable: boolean, now: number): number | null {
  const { status, headers } = failed;
  if (isRateLimit(failed)) {
    const seconds = Number(headers["retry-after"] ?? Number.NaN);
    if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
    const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
    const isUsedUp = headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset);
    return isUsedUp ? Math.max(0, reset * 1_000 - now) : secondaryLimitMs;
  }
  const isUnavailable = status === 0 || status >= 500;
  return isUnavailable && isRepeatable ? pauseMs(tries) : null;
}

function pauseMs(tries: number): number {
  return firstPauseMs * 2 ** (tries - 1);
}

type RequestError = { status: number; headers: Record<string, string>; message: string };

/** Octokit gives a failed connection the status 500, without a response. `status` is 0 then. */
function requestErrorOf(error: unknown): RequestError {
  const { status, response, message } = error as {
    status?: unknown;
    response?: { headers?: Record<string, unknown> };
    message?: unknown;
  };
  const headers = Object.entries(response?.headers ?? {}).map(([name, value]) => [name, String(value)]);
  return {
    status: response !== undefined && typeof status === "number" ? status : 0,
    headers: Object.fromEntries(headers),
    message: typeof message === "string" ? message : "",
  };
}

/** GitHub uses 403 as well as 429. */
function isRateLimit({ status, headers, message }: RequestError): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers["retry-after"] !== undefined ||
    headers["x-ratelimit-remaining"] === "0" ||
    /secondary rate limit|abuse detection/i.test(message)
  );
}

function refusalOf(failed: RequestError, needs: Permission): ApiRefusal {
  if (isRateLimit(failed)) return { kind: "rate-limited" };
  const { status, headers, message } = failed;
  const permission = permissionOf(headers["x-accepted-github-permissions"], needs);
  if (status === 401) return { kind: "unauthorized" };
  if (status === 403 && (/not accessible by/i.test(message) || message === "Forbidden"))
    return { kind: "forbidden", permission, isPersonal: message.includes("personal access token") };
  // GitHub hides what the token may not read.
  if (status === 404) return { kind: "not-found", permission };
  if (status >= 400 && status < 500) return { kind: "invalid", status, detail: message };
  return { kind: "unavailable", status, detail: status === 0 ? message : `status ${status}` };
}

/** From `issues=read; pull_requests=read`, where a semicolon separates alternatives. Prefers the one for the whole task. */
function permissionOf(header: string | undefined, needs: Permission): string {
  const alternatives = (header ?? "")
    .split(";")
    .map((each) => [...each.matchAll(/(?<![a-z_])([a-z_]+)=(read|write)/g)])
    .map((each) => each.map(([, name, level]) => ({ name: name!.replaceAll("_", "-"), level })))
    .filter((each) => each.length > 0);
  const isKnown = ([only, ...more]: { name: string }[]) =>
    more.length === 0 && needs.startsWith(`${only!.name}: `);
  if (alternatives.length === 0 || alternatives.some(isKnown)) return needs;
  return alternatives[0]!.map(({ name, level }) => `${name}: ${level}`).join(", ");
}

export function refusalWords(subject: string, refusal: ApiRefusal, isFork: boolean): string {
  return `${subject} could not be posted: ${reason(refusal, isFork)} This does not affect the outcome or the report.`;
}

function reason(refusal: ApiRefusal, isFork: boolean): string {
  switch (refusal.kind) {
    case "forbidden":
      if (refusal.isPersonal)
        return `the token lacks the permission \`${refusal.permission}\`. Add it in the settings of the personal access token.`;
      return isFork
        ? `the token lacks the permission \`${refusal.permission}\`, because it is read-only for a pull request from a fork.`
        : `the token lacks the permission \`${refusal.permission}\`. Add it under \`permissions:\` in the workflow.`;
    case "not-found":
      return `GitHub responded with 404 Not Found, as it also does if the token lacks the permission \`${refusal.permission}\`.`;
    case "unauthorized":
      return "GitHub rejected the token. Omit `github-token` to use the job's own, or pass a valid one.";
    case "invalid":
      return `GitHub rejected the request (${oneLine(refusal.detail, 200)}).`;
    case "rate-limited":
      return "GitHub's rate limit lasts longer than this run can wait.";
    case "unavailable":
      return `GitHub is unavailable (${oneLine(refusal.detail, 200)}).`;
    case "out-of-time":
      return "the run had no time left for it.";
  }
}
