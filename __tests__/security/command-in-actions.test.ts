// The built command in a workflow trusts the same events as the action, with the token in GITHUB_TOKEN.

import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import {
  eventOf,
  eventRuns,
  fork,
  mixedEvents,
  resultOf,
  token,
  trustedEvents,
  untrustedEvents,
} from "../support/event-runs.ts";
import { makeWorkspace, runCli } from "../support/program.ts";
import { countCases } from "../support/suite-cases.ts";

const { run, count, expectConnected, expectSkipped } = eventRuns("command");

test.for(trustedEvents)("%s: connects to every destination", async ([, event], context) => {
  const result = await run(event);
  countCases(context, count());
  expectConnected(result, "all");
  expect(result.recorded.report.event).toBe(event.event);
});

test.for(untrustedEvents)("%s: connects to none", async ([, event, reason], context) => {
  const result = await run(event);
  countCases(context, count());
  expectConnected(result, "none");
  expectSkipped(result, "all", reason);
  expect(result.recorded.connections).toEqual([]);
});

test.for(mixedEvents)("%s: connects to destinations of the default branch", async ([, event], context) => {
  const result = await run(event);
  countCases(context, count());
  expectConnected(result, "the branch's");
  expectSkipped(result, "untrusted", new RegExp(`the event ${event.event} can combine`));
  expect(result.recorded.raw).not.toContain(token);
});

test("connects to destinations of a trusted branch", async (context) => {
  const result = await run(eventOf("pull_request_target", fork), {
    inputs: { "trusted-branches": "chosen" },
  });
  countCases(context, count());
  expectConnected(result, "all");
});

test("connects to no destination that needs a trusted branch without a token, or with an empty one", async (context) => {
  const result = await run(eventOf("pull_request_target", fork), { token: "" });
  countCases(context, count());
  expectConnected(result, "none");
  expectSkipped(
    result,
    "all",
    /there is no token \(`github-token`, or the variable GITHUB_TOKEN for the command\)/,
  );
});

test("does not trust an event without a name", async (context) => {
  const result = await run(eventOf(""));
  countCases(context, count());
  expectConnected(result, "the branch's");
});

test("does not read a file outside the workspace, nor the token for a file", async () => {
  const otherFolder = await makeWorkspace({
    "destinations.yml":
      'version: 1\ndestinations:\n  a: { host: a.test, username: u, password: "${P}", database: d }\n',
  });
  const workspace = await makeWorkspace({
    "destinations.yml":
      'version: 1\ndestinations:\n  a: { host: a.test, username: u, password: "${GITHUB_TOKEN}", database: d }\n',
  });
  await writeFile(path.join(workspace, "event.json"), "{}");
  const env = {
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: path.join(workspace, "event.json"),
    GITHUB_WORKSPACE: workspace,
    GITHUB_TOKEN: token,
  };
  const elsewhere = await runCli([path.join(otherFolder, "destinations.yml")], workspace, env);
  expect(elsewhere.status).toBe(2);
  expect(elsewhere.stdout.replaceAll(/\s+/g, " ")).toContain("is outside the workspace");
  const own = await runCli([], workspace, env);
  expect(own.stdout).toContain("config/variable-not-allowed");
  expect(own.stdout + own.stderr).not.toContain(token);
  const written = await runCli(["--reports=json", `--report-dir=${otherFolder}`], workspace, env);
  expect(written.stderr).toMatch(/report\.json was not written: it is outside /);
  for (const folder of [otherFolder, workspace]) await rm(folder, { recursive: true });
});

test("trusts a person at a terminal without GITHUB_ACTIONS, whatever else is set", async (context) => {
  const result = await run(eventOf("pull_request", fork), { env: { GITHUB_ACTIONS: "" } });
  countCases(context, count());
  expectConnected(result, "all");
  expect(resultOf(result.recorded, "new")).toMatchObject({ status: "failed" });
});
