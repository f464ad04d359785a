// Runs of the built action or command for an event: entries that a pull request has changed in every way, with listeners
// that record connections, and a stand-in for GitHub's API.

import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect } from "vitest";
import { makeCertificate } from "./certificates.ts";
import { type Changed, makeChanges } from "./changes.ts";
import { type GitHub, startGitHub } from "./github-api.ts";
import { type Listener, startListener } from "./listener.ts";
import { makeWorkspace } from "./program.ts";
import { type Recorded, recordedAction } from "./recorded-action.ts";
import type { ActionSetting } from "./runner.ts";
import { makeSshKey } from "./ssh-keys.ts";

export const repository = "example/example";
export const token = "a token of the test's own";
/** The commit of a branch that the author of a pull request has chosen as its base. It has all of the author's changes. */
const chosenSha = "a".repeat(40);
const strangersSha = "b".repeat(40);
const mainSha = "c".repeat(40);
const releaseSha = "e".repeat(40);

const onMain = { repository: { full_name: repository, default_branch: "main" } };

export const pullRequest = (head: string | null, more = {}) => ({
  ...onMain,
  pull_request: {
    head: { sha: strangersSha, repo: head === null ? null : { full_name: head } },
    base: { sha: chosenSha, ref: "chosen", repo: { full_name: repository } },
    user: { login: "someone" },
    ...more,
  },
});
const ownPullRequest = pullRequest(repository);
export const fork = pullRequest("stranger/example");

export type Event = Pick<ActionSetting, "event" | "payload" | "actor">;

export const eventOf = (event: string, payload: unknown = onMain, actor = "someone"): Event => ({
  event,
  payload,
  actor,
});

/** Events whose file is the repository's own. */
export const trustedEvents: [string, Event][] = [
  ["push", eventOf("push")],
  ["schedule", eventOf("schedule")],
  ["workflow_dispatch", eventOf("workflow_dispatch")],
  ["repository_dispatch", eventOf("repository_dispatch")],
  ["merge_group", eventOf("merge_group")],
  ["a pull request of the same repository", eventOf("pull_request", ownPullRequest)],
];

const dependabots = pullRequest(repository, { user: { login: "dependabot[bot]" } });
const nonsense = { pull_request: { head: { repo: { full_name: 1 } } } };

/** Events with an untrusted author's file and without secrets. */
export const untrustedEvents: [string, Event, RegExp][] = [
  ["a pull request from a fork", eventOf("pull_request", fork), /comes from a fork/],
  ["one from a fork that is gone", eventOf("pull_request", pullRequest(null)), /comes from a fork/],
  ["one whose payload can't be read", eventOf("pull_request", null), /comes from a fork/],
  ["one whose payload is nonsense", eventOf("pull_request", nonsense), /comes from a fork/],
  [
    "one that Dependabot started",
    eventOf("pull_request", ownPullRequest, "dependabot[bot]"),
    /Dependabot started this run/,
  ],
  [
    "one that Dependabot opened, and a person started",
    eventOf("pull_request", dependabots),
    /Dependabot started this run/,
  ],
  ["Dependabot's push", eventOf("push", onMain, "dependabot[bot]"), /Dependabot started this run/],
];

const strangersRun = { ...onMain, workflow_run: { head_sha: strangersSha } };
const onPullRequest = { ...onMain, issue: { pull_request: { url: "x" } } };

/** Events that may have an untrusted author's file, with our secrets available. */
export const mixedEvents: [string, Event][] = [
  ["pull_request_target", eventOf("pull_request_target", fork)],
  ["pull_request_target by Dependabot", eventOf("pull_request_target", ownPullRequest, "dependabot[bot]")],
  ["pull_request_review", eventOf("pull_request_review", fork)],
  ["workflow_run", eventOf("workflow_run", strangersRun)],
  ["issue_comment", eventOf("issue_comment", onPullRequest)],
  ["release", eventOf("release")],
  ["an unknown event", eventOf("moonrise")],
];

export type EventRun = { recorded: Recorded; bytes: number[] };

export type EventRuns = {
  run: (
    event: Event,
    more?: { token?: string; api?: string; inputs?: Record<string, string>; env?: Record<string, string> },
  ) => Promise<EventRun>;
  count: () => number;
  /** Expects connections to these entries, and not even lookups for the others. */
  expectConnected: (run: EventRun, which: "all" | "the branch's" | "none") => void;
  expectSkipped: (run: EventRun, which: "all" | "untrusted", reason: RegExp) => void;
};

/**
 * Called at the top of a test file. `main` has the original entries, `release/1` lacks them, and `chosen` has the untrusted
 * author's changes.
 */
export function eventRuns(face: "action" | "command"): EventRuns {
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
      branches: { main: mainSha, "release/1": releaseSha, chosen: chosenSha },
      // Files at the untrusted author's commit, or at the chosen one, would make every entry trusted.
      commits: {
        [mainSha]: changed.base,
        [releaseSha]: { "destinations.yml": "version: 1\ndestinations: {}\n" },
        [chosenSha]: changed.workspace,
        [strangersSha]: changed.workspace,
      },
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
  return {
    run: async (event, more = {}) => {
      const counts = () => [...listeners.values()].flat().map((each) => each.received().length);
      const before = counts();
      const recorded = await recordedAction(
        {
          face,
          workspace,
          ...event,
          inputs: { "github-token": more.token ?? token, ...more.inputs },
          env: { ...env, GITHUB_API_URL: more.api ?? github.url, GITHUB_SHA: strangersSha, ...more.env },
        },
        { "*.test": [["127.0.0.1"]], "*.TEST": [["127.0.0.1"]], "*.test.": [["127.0.0.1"]] },
      );
      const bytes = counts().map((count, index) => count - before[index]!);
      return { recorded, bytes };
    },
    count: () => changed.changes.length,
    expectConnected: ({ recorded, bytes }, which) => {
      const connected = changed.changes.filter(({ isOwn }) => which === "all" || (which !== "none" && isOwn));
      expect(recorded.questions.toSorted()).toEqual(connected.map(({ lookup }) => lookup).toSorted());
      const api = `127.0.0.1 ${new URL(github.url).port}`;
      const connections = recorded.connections.filter((each) => each !== api);
      expect(connections.toSorted()).toEqual(connected.map(({ port }) => `127.0.0.1 ${port}`).toSorted());
      for (const [index, { port }] of [...listeners.values()].flat().entries()) {
        const isReached = connected.some((each) => each.port === port);
        expect(bytes[index]! > 0, `the listener on ${port}`).toBe(isReached);
      }
      for (const { id } of connected)
        expect(resultOf(recorded, id), id).toMatchObject({ status: "failed", tries: 1 });
    },
    expectSkipped: ({ recorded }, which, reason) => {
      const skipped = { status: "skipped", reason: expect.stringMatching(reason), tries: 0 };
      for (const { id } of changed.changes.filter(({ isOwn }) => which === "all" || !isOwn))
        expect(resultOf(recorded, id), id).toMatchObject(skipped);
    },
  };
}

export function resultOf({ report }: Recorded, id: string) {
  return report.destinations.find((each) => each.id === id);
}
