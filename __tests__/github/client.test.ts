// How the client handles GitHub's answers.

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { githubClient, refusalWords } from "../../src/github/client.ts";
import { ownershipOf } from "../../src/github/own-posts.ts";
import type { Fault, Github } from "../support/github/api.ts";
import { clientFor, jumpingClock, withGithub } from "../support/github/posting.ts";
import { actionsBot, otherUser } from "../support/github/repository.ts";
import { startListener } from "../support/listener.ts";

const comments = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
const thread = { owner: "example", repo: "example", issue_number: 12 };

/** Reads or writes a comment of a pull request. */
async function call(github: Github, method: "GET" | "POST", clock = jumpingClock()) {
  const client = githubClient("a-token-for-tests", github.url, 60_000, null, clock);
  return client.call("pull-requests: write", async ({ request }) => {
    if (method === "GET") await request(`GET ${comments}`, thread);
    else await request(`POST ${comments}`, { ...thread, body: "x" });
    return null;
  });
}

const listing = (...faults: Fault[]) => ({ faults: { "issues/list-comments": faults } });
const writing = (...faults: Fault[]) => ({ faults: { "issues/create-comment": faults } });
const limited = (headers: Record<string, string>, status = 403): Fault => ({
  status,
  message: "You have exceeded a secondary rate limit.",
  headers,
});

test.each<[string, Fault[], number[]]>([
  ["Retry-After, in seconds", [limited({ "retry-after": "7" })], [7_000]],
  ["Retry-After with 429", [limited({ "retry-after": "1" }, 429)], [1_000]],
  [
    "the time at which the limit is reset",
    [
      limited({
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": `${Date.parse("2026-11-21T12:00:09Z") / 1_000}`,
      }),
    ],
    [9_000],
  ],
  [
    "500, 502 and 503, each pause longer",
    [{ status: 500 }, { status: 502 }, { status: 503 }],
    [500, 1_000, 2_000],
  ],
])("waits for %s, and then returns the answer", async (_, faults, waits) => {
  await withGithub(listing(...faults), async (github, clock) => {
    expect(await call(github, "GET", clock)).toEqual({ kind: "ok", data: null });
    expect(clock.waits).toEqual(waits);
    expect(github.requests).toHaveLength(faults.length + 1);
  });
});

test.each([
  ["an hour's limit", { "retry-after": "3600" }],
  ["a secondary limit without a header, for which GitHub asks for a minute", {}],
])("gives up at once if %s is longer than the budget", async (_, headers) => {
  await withGithub(listing(limited(headers)), async (github, clock) => {
    expect(await call(github, "GET", clock)).toEqual({ kind: "rate-limited" });
    expect(clock.waits).toEqual([]);
  });
});

test("sends four requests to a server that is not available", async () => {
  const down = Array.from({ length: 9 }, () => ({ status: 502 }));
  await withGithub(listing(...down), async (github) => {
    expect(await call(github, "GET")).toEqual({ kind: "unavailable", status: 502, detail: "status 502" });
    expect(github.requests).toHaveLength(4);
  });
});

test("does not repeat a write whose answer may be lost, but retries after a rate limit", async () => {
  await withGithub(writing({ status: 502, isDone: true }), async (github) => {
    expect(await call(github, "POST")).toEqual({ kind: "unavailable", status: 502, detail: "status 502" });
    expect(github.repository.comments).toHaveLength(1);
  });
  await withGithub(writing(limited({ "retry-after": "1" })), async (github) => {
    expect(await call(github, "POST")).toEqual({ kind: "ok", data: null });
    expect(github.repository.comments).toHaveLength(1);
  });
});

test("treats a server that does not answer as not available", async () => {
  let stopped: Github | null = null;
  await withGithub({}, async (github) => {
    stopped = github;
  });
  expect(await call(stopped!, "GET")).toMatchObject({ kind: "unavailable" });
});

test("sends no request after the budget is used up", async () => {
  await withGithub({}, async (github, clock) => {
    const client = githubClient("a-token-for-tests", github.url, 1_000, null, clock);
    await clock.pause(1_001, null);
    const answer = await client.call("checks: write", ({ request }) => request(`GET ${comments}`, thread));
    expect(answer).toEqual({ kind: "out-of-time" });
    expect(github.requests).toEqual([]);
  });
});

test("waits no longer than the budget for a silent server", async () => {
  const silent = await startListener(() => {});
  try {
    const client = githubClient("a-token-for-tests", `http://127.0.0.1:${silent.port}`, 300, null);
    const answer = await client.call("checks: write", ({ request }) => request(`GET ${comments}`, thread));
    expect(answer).toEqual({ kind: "out-of-time" });
    expect(silent.connections()).toBe(1);
  } finally {
    await silent.stop();
  }
});

test("reads no more than 64 MiB of a response that never ends", async () => {
  let sentMiB = 0;
  const chunk = Buffer.alloc(2 ** 20, " ");
  const endless = await startListener((socket) => {
    socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n");
    const more = () => {
      while (socket.writable && sentMiB < 2_000 && socket.write(chunk)) sentMiB++;
    };
    socket.on("drain", more);
    more();
  });
  try {
    const client = githubClient("a-token-for-tests", `http://127.0.0.1:${endless.port}`, 60_000, null);
    const answer = await client.call("checks: write", ({ request }) =>
      request(`POST ${comments}`, { ...thread, body: "x" }),
    );
    expect(answer).toMatchObject({ kind: "unavailable", detail: "the response is not JSON" });
    expect(sentMiB).toBeLessThan(200);
  } finally {
    await endless.stop();
  }
});

test("reads no more than 100 pages of a list whose last page links to another one", async () => {
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    const next = new URL(`?page=${requests + 1}`, `http://${request.headers.host}${request.url}`);
    response.writeHead(200, { "content-type": "application/json", link: `<${next}>; rel="next"` }).end("[]");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = githubClient("a-token-for-tests", `http://127.0.0.1:${port}`, 60_000, null, jumpingClock());
  const answer = await client.call("pull-requests: write", ({ paginate }) =>
    paginate(`GET ${comments}`, thread),
  );
  server.close();
  expect(answer).toMatchObject({ kind: "unavailable", detail: "a list has more than 100 pages" });
  expect(requests).toBe(101);
});

test("names a missing permission as workflows do", async () => {
  const permissions = { issues: "read", pull_requests: "read" } as const;
  await withGithub({ permissions }, async (github) => {
    expect(await call(github, "POST")).toEqual({
      kind: "forbidden",
      permission: "pull-requests: write",
      isPersonal: false,
    });
  });
  const headers = { "x-accepted-github-permissions": "organization_projects=write,issues=read" };
  await withGithub(
    writing({ status: 403, message: "Resource not accessible by integration", headers }),
    async (github) => {
      expect(await call(github, "POST")).toEqual({
        kind: "forbidden",
        permission: "organization-projects: write, issues: read",
        isPersonal: false,
      });
    },
  );
});

test.each<[Fault, object]>([
  [
    { status: 403, message: "Resource not accessible by personal access token" },
    { kind: "forbidden", permission: "pull-requests: write", isPersonal: true },
  ],
  [
    { status: 404, message: "Not Found" },
    { kind: "not-found", permission: "pull-requests: write" },
  ],
  [{ status: 401, message: "Bad credentials" }, { kind: "unauthorized" }],
  [
    { status: 422, message: "Validation Failed" },
    { kind: "invalid", status: 422, detail: expect.stringContaining("Validation Failed") },
  ],
  [
    { status: 403, message: "Unable to create comment because issue is locked." },
    { kind: "invalid", status: 403, detail: expect.stringContaining("locked") },
  ],
  [
    { status: 410, message: "Issues are disabled for this repo" },
    { kind: "invalid", status: 410, detail: expect.stringContaining("disabled") },
  ],
])("returns %j as a value", async (fault, expected) => {
  await withGithub(writing(fault), async (github) => {
    expect(await call(github, "POST")).toEqual(expected);
  });
});

test("describes each error with what to do, and says that nothing is lost", () => {
  const words = (refusal: Parameters<typeof refusalWords>[1], isFork = false) =>
    refusalWords("The check run", refusal, isFork);
  const forbidden = { kind: "forbidden", permission: "checks: write", isPersonal: false } as const;
  expect(words(forbidden)).toBe(
    "The check run could not be posted: the token lacks the permission `checks: write`. Add it under `permissions:` in the workflow. This does not affect the outcome or the report.",
  );
  expect(words({ ...forbidden, isPersonal: true })).toContain(
    "Add it in the settings of the personal access token.",
  );
  expect(words(forbidden, true)).toContain("because it is read-only for a pull request from a fork");
  expect(words({ kind: "invalid", status: 422, detail: "a\n::error::b" })).toContain("(a ::error::b)");
});

test("does not treat other authors' texts as its own", async () => {
  await withGithub({}, async (github) => {
    const { isOwn } = await clientFor(github);
    expect(isOwn(actionsBot)).toBe(true);
    expect(isOwn({ ...otherUser, login: "github-actions[bot]", type: "Bot" })).toBe(false);
    expect(isOwn(null)).toBe(false);
  });
  const app = { id: 55, login: "our-app[bot]", type: "Bot" } as const;
  await withGithub({ viewer: app }, async (github) => {
    const { isOwn } = await clientFor(github);
    expect(isOwn(app)).toBe(true);
    expect(isOwn(actionsBot)).toBe(false);
  });
});

test("treats an unknown token as a job's token", async () => {
  await withGithub({ faults: { graphql: [{ status: 403 }] } }, async (github) => {
    const { client } = await clientFor(github);
    github.faults.graphql = [{ status: 403, message: "no" }];
    const isOwn = await ownershipOf(client);
    expect(isOwn(actionsBot)).toBe(true);
    expect(isOwn({ ...actionsBot, type: "User" })).toBe(false);
    expect(isOwn(otherUser)).toBe(false);
  });
});
