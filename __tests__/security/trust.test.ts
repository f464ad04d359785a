// Whom to trust: each event with each change to the file, by the built action. Who is not to be dialled gets no byte and
// no connection, and no resolver is asked for its name.

import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCertificate } from "../support/certificates.ts";
import { type Changed, makeChanges } from "../support/changes.ts";
import { type GitHub, startGitHub } from "../support/github-api.ts";
import { type Listener, startListener } from "../support/listener.ts";
import { freePort } from "../support/ports.ts";
import { makeWorkspace } from "../support/program.ts";
import { type Recorded, recordedAction } from "../support/recorded-action.ts";
import type { ActionSetting } from "../support/runner.ts";
import { makeSshKey } from "../support/ssh-keys.ts";
import { countCases } from "../support/suite-cases.ts";

const repository = "example/example";
const token = "a token of the test's own";
const baseSha = "a".repeat(40);
const strangersSha = "b".repeat(40);
const mainSha = "c".repeat(40);

const listeners = new Map<string, [Listener, Listener]>();
let changed: Changed;
let workspace: string;
let github: GitHub;
let env: Record<string, string>;

beforeAll(async () => {
  const [own, other] = [makeSshKey(), makeSshKey()];
  const [first, second] = await Promise.all([
    makeCertificate({ name: "CA" }),
    makeCertificate({ name: "Other" }),
  ]);
  const certificates: [string, string] = [first.certificate, second.certificate];
  const pins: [string, string] = [own.fingerprint, other.fingerprint];
  const { changes } = makeChanges(() => ({ first: 1, second: 2 }), certificates, pins);
  const closing = () => startListener((socket) => socket.end());
  for (const { id } of changes) listeners.set(id, [await closing(), await closing()]);
  const ports = (id: string) => ({
    first: listeners.get(id)![0].port,
    second: listeners.get(id)![1].port,
  });
  changed = makeChanges(ports, certificates, pins);
  workspace = await makeWorkspace(changed.workspace);
  github = await startGitHub({
    name: repository,
    token,
    branches: { main: mainSha },
    // What is read at the stranger's commit would make all of it the base branch's own.
    commits: { [baseSha]: changed.base, [mainSha]: changed.base, [strangersSha]: changed.workspace },
  });
  const url = (id: string) => `postgres://stitch:pw1234@${id}.test:${ports("url").first}/analytics`;
  const keys = { KEY: own.private, OTHER_KEY: other.private };
  env = { ...keys, PW: "pw one", OTHER_PW: "pw two", URL: url("base"), OTHER_URL: url("url") };
});
afterAll(async () => {
  await Promise.all([...listeners.values()].flat().map(({ stop }) => stop()));
  await github.stop();
  await rm(workspace, { recursive: true, force: true });
});

const onMain = { repository: { full_name: repository, default_branch: "main" } };
const pullRequest = (head: string | null, more = {}) => ({
  ...onMain,
  pull_request: {
    head: { sha: strangersSha, repo: head === null ? null : { full_name: head } },
    base: { sha: baseSha, repo: { full_name: repository } },
    user: { login: "someone" },
    ...more,
  },
});
const own = pullRequest(repository);
const fork = pullRequest("stranger/example");
const nonsense = { pull_request: { head: { repo: { full_name: 1 } } } };
const strangersRun = { ...onMain, workflow_run: { head_sha: strangersSha } };
const onPullRequest = { ...onMain, issue: { pull_request: { url: "x" } } };

type Event = Pick<ActionSetting, "event" | "payload" | "actor">;

const of = (event: string, payload: unknown = onMain, actor = "someone"): Event => ({
  event,
  payload,
  actor,
});

async function run(
  event: Event,
  more: { token?: string; api?: string; inputs?: Record<string, string> } = {},
) {
  const counts = () => [...listeners.values()].flat().map((each) => each.received().length);
  const before = counts();
  const recorded = await recordedAction(
    {
      workspace,
      ...event,
      inputs: { "github-token": more.token ?? token, ...more.inputs },
      env: { ...env, GITHUB_API_URL: more.api ?? github.url, GITHUB_SHA: strangersSha },
    },
    { "*.test": [["127.0.0.1"]], "*.TEST": [["127.0.0.1"]], "*.test.": [["127.0.0.1"]] },
  );
  const bytes = counts().map((count, index) => count - before[index]!);
  return { recorded, bytes };
}

type Run = Awaited<ReturnType<typeof run>>;

/** Those of the changed entries are reached, and no other is so much as asked for. */
function expectDialled({ recorded, bytes }: Run, which: "all" | "the base's" | "none"): void {
  const dialled = changed.changes.filter(({ isOwn }) => which === "all" || (which !== "none" && isOwn));
  expect(recorded.questions.toSorted()).toEqual(dialled.map(({ asks }) => asks).toSorted());
  const api = `127.0.0.1 ${new URL(github.url).port}`;
  const connections = recorded.connections.filter((each) => each !== api);
  expect(connections.toSorted()).toEqual(dialled.map(({ port }) => `127.0.0.1 ${port}`).toSorted());
  for (const [index, { port }] of [...listeners.values()].flat().entries()) {
    const isReached = dialled.some((each) => each.port === port);
    expect(bytes[index]! > 0, `the listener on ${port}`).toBe(isReached);
  }
  for (const { id } of dialled) expect(found(recorded, id), id).toMatchObject({ status: "failed", tries: 1 });
}

function expectSkipped({ recorded }: Run, which: "all" | "the stranger's", reason: RegExp): void {
  const skipped = { status: "skipped", reason: expect.stringMatching(reason), tries: 0 };
  for (const { id } of changed.changes.filter(({ isOwn }) => which === "all" || !isOwn))
    expect(found(recorded, id), id).toMatchObject(skipped);
}

function found({ report }: Recorded, id: string) {
  return report.destinations.find((each) => each.id === id);
}

describe("the repository's own file: every destination is dialled", () => {
  test.for<[string, Event]>([
    ["push", of("push")],
    ["schedule", of("schedule")],
    ["workflow_dispatch", of("workflow_dispatch")],
    ["repository_dispatch", of("repository_dispatch")],
    ["merge_group", of("merge_group")],
    ["a pull request of the same repository", of("pull_request", own)],
  ])("%s", async ([, event], context) => {
    const result = await run(event);
    countCases(context, changed.changes.length);
    expectDialled(result, "all");
  });
});

describe("a stranger's file without secrets: nothing is dialled", () => {
  const dependabots = pullRequest(repository, { user: { login: "dependabot[bot]" } });
  test.for<[string, Event, RegExp]>([
    ["a pull request from a fork", of("pull_request", fork), /comes from a fork/],
    ["one from a fork that is gone", of("pull_request", pullRequest(null)), /comes from a fork/],
    ["one whose payload can't be read", of("pull_request", null), /comes from a fork/],
    ["one whose payload is nonsense", of("pull_request", nonsense), /comes from a fork/],
    [
      "one that Dependabot started",
      of("pull_request", own, "dependabot[bot]"),
      /Dependabot started this run/,
    ],
    [
      "one that Dependabot opened, and a person started",
      of("pull_request", dependabots),
      /Dependabot started this run/,
    ],
    ["Dependabot's push", of("push", onMain, "dependabot[bot]"), /Dependabot started this run/],
  ])("%s", async ([, event, reason], context) => {
    const result = await run(event);
    countCases(context, changed.changes.length);
    expectDialled(result, "none");
    expectSkipped(result, "all", reason);
    expect(result.recorded.connections).toEqual([]);
  });
});

describe("a file that may be a stranger's, with our secrets at hand: what is the base branch's is dialled", () => {
  test.for<[string, Event]>([
    ["pull_request_target", of("pull_request_target", fork)],
    ["pull_request_target by Dependabot", of("pull_request_target", own, "dependabot[bot]")],
    ["pull_request_review", of("pull_request_review", fork)],
    ["workflow_run", of("workflow_run", strangersRun)],
    ["issue_comment", of("issue_comment", onPullRequest)],
    ["release", of("release")],
    ["an event that nobody has heard of", of("moonrise")],
  ])("%s", async ([, event], context) => {
    const result = await run(event);
    countCases(context, changed.changes.length);
    expectDialled(result, "the base's");
    expectSkipped(
      result,
      "the stranger's",
      new RegExp(`the event ${event.event} can combine an untrusted author's file`),
    );
    const why = (id: string) => found(result.recorded, id)!.reason;
    expect(why("host")).toMatch(/on the base branch this destination has another host\.$/);
    expect(why("anchored-variable")).toMatch(/another password\.$/);
    expect(why("certificate")).toMatch(/another ssl\.certificate\.$/);
    expect(why("ssh-gone")).toMatch(/another host, port, ssh\.$/);
    expect(why("new")).toMatch(/the base branch does not have this destination in this file\.$/);
    expect(result.recorded.commands[0]).toEqual({ name: "add-mask", properties: {}, message: token });
    expect(result.recorded.log + result.recorded.summary).not.toContain(token);
  });
});

describe("where the base branch can't be read nothing is dialled", () => {
  const withBase = (base: unknown) => of("pull_request_target", pullRequest("stranger/example", { base }));
  const target = of("pull_request_target", fork);
  const noBranch = { repository: { default_branch: "trunk" } };
  test.for<[string, Event, RegExp]>([
    [
      "its repository is another one",
      withBase({ sha: baseSha, repo: { full_name: "a/b" } }),
      /no base branch/,
    ],
    ["it has no commit", withBase({ sha: "main", repo: { full_name: repository } }), /no base branch/],
    ["there is no payload", of("pull_request_target", null), /no base branch/],
    [
      "its commit is not known",
      withBase({ sha: "d".repeat(40), repo: { full_name: repository } }),
      /destinations\.yml is not on the base branch, or the token cannot read it/,
    ],
    ["its branch is not known", of("workflow_run", noBranch), /is not on the base branch/],
  ])("%s", async ([, event, reason], context) => {
    const result = await run(event);
    countCases(context, changed.changes.length);
    expectDialled(result, "none");
    expectSkipped(result, "all", reason);
  });

  test("the token is another one, or there is none, or nobody answers", async (context) => {
    const cases: [Parameters<typeof run>[1], RegExp][] = [
      [{ token: "of somebody else" }, /or the token cannot read it/],
      [{ token: "" }, /`github-token` is empty/],
      [{ api: `http://127.0.0.1:${await freePort()}` }, /GitHub did not answer/],
    ];
    for (const [more, reason] of cases) expectNothing(await run(target, more), reason);
    countCases(context, cases.length);
  });

  test("the deadline comes first: the run ends, and has not done its work", async () => {
    const silent = await startListener(() => {});
    const api = `http://127.0.0.1:${silent.port}`;
    const { recorded, bytes } = await run(target, { api, inputs: { deadline: "1s" } });
    await silent.stop();
    expect(recorded).toMatchObject({ status: 2, questions: [], outputs: { outcome: "failed" } });
    expect(Math.max(...bytes)).toBe(0);
    for (const { reason } of recorded.report.destinations)
      expect(reason).toMatch(/^Not checked: the run reached its deadline/);
  });

  test("what is there is no file, too large, no text, or refused", async (context) => {
    const content = Buffer.from([0xff, 0xfe]).toString("base64");
    const cases: [number, unknown, RegExp][] = [
      [200, [{ type: "file", path: "destinations.yml/x" }], /it is not a file there/],
      [200, { type: "symlink", target: "x" }, /it is not a file there/],
      [200, { type: "submodule" }, /it is not a file there/],
      [200, null, /it is not a file there/],
      [200, { type: "file", encoding: "none", content: "" }, /it is larger than 1 MB/],
      [200, { type: "file", encoding: "base64", content }, /it is not UTF-8 text there/],
      [403, { message: "Resource not accessible" }, /status 403 \(the token needs `contents: read`\)/],
      [500, { message: "::error::of theirs" }, /status 500/],
    ];
    for (const [status, body, reason] of cases) {
      const commits = { [baseSha]: { "destinations.yml": { status, body } } };
      const other = await startGitHub({ name: repository, token, branches: {}, commits });
      expectNothing(await run(target, { api: other.url }), reason);
      await other.stop();
    }
    countCases(context, cases.length);
  });

  function expectNothing({ recorded, bytes }: Run, reason: RegExp): void {
    expect(recorded.questions).toEqual([]);
    expect(Math.max(...bytes)).toBe(0);
    for (const each of recorded.report.destinations) expect(each.reason).toMatch(reason);
  }
});
