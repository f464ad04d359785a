// Each event with each change to the file, in the built action: an untrusted destination gets no connection and no lookup.

import { describe, expect, test } from "vitest";
import {
  type Event,
  type EventRun,
  eventOf,
  eventRuns,
  fork,
  mixedEvents,
  repository,
  resultOf,
  token,
  trustedEvents,
  untrustedEvents,
} from "../support/event-runs.ts";
import { startGitHub } from "../support/github-api.ts";
import { startListener } from "../support/listener.ts";
import { freePort } from "../support/ports.ts";
import { countCases } from "../support/suite-cases.ts";

const { run, count, expectConnected, expectSkipped } = eventRuns("action");

test.for(trustedEvents)(
  "the repository's own file, %s: connects to every destination",
  async ([, event], context) => {
    const result = await run(event);
    countCases(context, count());
    expectConnected(result, "all");
  },
);

test.for(untrustedEvents)(
  "an untrusted author's file without secrets, %s: connects to none",
  async ([, event, reason], context) => {
    const result = await run(event);
    countCases(context, count());
    expectConnected(result, "none");
    expectSkipped(result, "all", reason);
    expect(result.recorded.connections).toEqual([]);
  },
);

test.for(mixedEvents)(
  "a file that may be an untrusted author's, %s: connects to destinations of the default branch",
  async ([, event], context) => {
    const result = await run(event);
    countCases(context, count());
    expectConnected(result, "the branch's");
    expectSkipped(
      result,
      "untrusted",
      new RegExp(`the event ${event.event} can combine an untrusted author's file`),
    );
    const why = (id: string) => resultOf(result.recorded, id)!.reason;
    expect(why("host")).toMatch(/this destination's host differs from the trusted branch `main`\.$/);
    expect(why("anchored-variable")).toMatch(/password differs from the trusted branch `main`\.$/);
    expect(why("certificate")).toMatch(/ssl\.certificate differs from the trusted branch `main`\.$/);
    expect(why("ssh-gone")).toMatch(/host, port and ssh differ from the trusted branch `main`\.$/);
    expect(why("new")).toMatch(/the trusted branch `main` does not have this destination in this file\.$/);
    expect(result.recorded.commands[0]).toEqual({ name: "add-mask", properties: {}, message: token });
    expect(result.recorded.log + result.recorded.summary).not.toContain(token);
  },
);

describe("connects to nothing if no trusted branch can be read", () => {
  const target = eventOf("pull_request_target", fork);
  const other = (repositoryOf: object) =>
    eventOf("pull_request_target", { ...fork, repository: repositoryOf });
  test.for<[string, Event, RegExp]>([
    ["there is no payload", eventOf("pull_request_target", null), /does not name the default branch/],
    [
      "the payload is another repository's",
      other({ full_name: "stranger/example", default_branch: "main" }),
      /does not name the default branch/,
    ],
    [
      "the branch is not known",
      other({ full_name: repository, default_branch: "trunk" }),
      /destinations\.yml is not on the trusted branch `trunk`, or the token can't read it/,
    ],
  ])("%s", async ([, event, reason], context) => {
    const result = await run(event);
    countCases(context, count());
    expectConnected(result, "none");
    expectSkipped(result, "all", reason);
  });

  test("with a wrong token, without a token, and without an answer", async (context) => {
    const cases: [Parameters<typeof run>[1], RegExp][] = [
      [{ token: "of-another-user" }, /or the token can't read it/],
      [{ token: "" }, /there is no token \(`github-token`/],
      [{ api: `http://127.0.0.1:${await freePort()}` }, /GitHub did not answer/],
    ];
    for (const [more, reason] of cases) expectNothing(await run(target, more), reason);
    countCases(context, cases.length);
  });

  test("until the deadline, which ends the run as incomplete", async () => {
    const silent = await startListener(() => {});
    const api = `http://127.0.0.1:${silent.port}`;
    const { recorded, bytes } = await run(target, { api, inputs: { deadline: "1s" } });
    await silent.stop();
    expect(recorded).toMatchObject({ status: 2, questions: [], outputs: { outcome: "failed" } });
    expect(Math.max(...bytes)).toBe(0);
    for (const { reason } of recorded.report.destinations)
      expect(reason).toMatch(/^Not checked: the run reached its deadline/);
  });

  test("with a file that is missing, too large, not text, or refused", async (context) => {
    const content = Buffer.from([0xff, 0xfe]).toString("base64");
    const sha = "d".repeat(40);
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
      const commits = { [sha]: { "destinations.yml": { status, body } } };
      const other = await startGitHub({ name: repository, token, branches: { main: sha }, commits });
      expectNothing(await run(target, { api: other.url }), reason);
      await other.stop();
    }
    countCases(context, cases.length);
  });

  function expectNothing({ recorded, bytes }: EventRun, reason: RegExp): void {
    expect(recorded.questions).toEqual([]);
    expect(Math.max(...bytes)).toBe(0);
    for (const each of recorded.report.destinations) expect(each.reason).toMatch(reason);
  }
});
