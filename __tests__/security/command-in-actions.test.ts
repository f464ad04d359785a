// The built command in a workflow trusts the same events as the action, with the token in GITHUB_TOKEN.

import { readdir, rm, symlink, writeFile } from "node:fs/promises";
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

test("takes no workspace from a committed link that the step's folder is", async () => {
  const outside = await makeWorkspace({ "destinations.yml": "version: 1\ndestinations: {}\n" });
  const workspace = await makeWorkspace({ "event.json": "{}" });
  await symlink(outside, path.join(workspace, "config"));
  const env = {
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: path.join(workspace, "event.json"),
    GITHUB_WORKSPACE: workspace,
  };
  const args = ["--mode=validate", "--reports=json", "--report-dir=out"];
  const result = await runCli(args, path.join(workspace, "config"), env);
  expect(result.status).toBe(2);
  expect(result.stdout.replaceAll(/\s+/g, " ")).toContain("is outside the workspace");
  expect(result.stderr).toMatch(/report\.json was not written: it is outside /);
  expect(await readdir(outside)).toEqual(["destinations.yml"]);
  for (const folder of [outside, workspace]) await rm(folder, { recursive: true });
});

test("reads no variables from a file of the checkout if the event may bring an untrusted one, nor through a link", async (context) => {
  const variables = "P=from-the-file\n";
  const outside = await makeWorkspace({ variables });
  const workspace = await makeWorkspace({
    "event.json": "{}",
    "own.env": variables,
    "destinations.yml":
      'version: 1\ndestinations:\n  a: { host: 127.0.0.1, port: 1, username: u, password: "${P}", database: d }\n',
  });
  await symlink(path.join(outside, "variables"), path.join(workspace, "link.env"));
  const run = (event: string, file: string) =>
    runCli([`--env-file=${file}`, "--retries=0"], workspace, {
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path.join(workspace, "event.json"),
      GITHUB_WORKSPACE: workspace,
    });
  const cases: [string, string, RegExp][] = [
    ["push", "own.env", /network\/connection-refused/],
    ["push", path.join(outside, "variables"), /network\/connection-refused/],
    ["push", "link.env", /link\.env is outside the workspace/],
    [
      "pull_request_target",
      "own.env",
      /own\.env is not read, since the event pull_request_target can combine/,
    ],
    ["workflow_run", "link.env", /link\.env is not read/],
    ["workflow_run", path.join(outside, "variables"), /./],
  ];
  for (const [event, file, words] of cases) {
    const { stdout, stderr } = await run(event, file);
    expect(`${stdout}${stderr}`.replaceAll(/\s+/g, " "), `${event} ${file}`).toMatch(words);
  }
  countCases(context, cases.length);
  for (const folder of [outside, workspace]) await rm(folder, { recursive: true });
});

test("trusts a person at a terminal without GITHUB_ACTIONS, whatever else is set", async (context) => {
  const result = await run(eventOf("pull_request", fork), { env: { GITHUB_ACTIONS: "" } });
  countCases(context, count());
  expectConnected(result, "all");
  expect(resultOf(result.recorded, "new")).toMatchObject({ status: "failed" });
});
