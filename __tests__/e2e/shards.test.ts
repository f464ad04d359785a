// A run on several machines, by the built action: plan, one job for each shard, and a job that joins them.

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.generated.ts";
import { makeWorkspace, runCli } from "../support/program.ts";
import { runAction } from "../support/runner.ts";

const entry = (index: number) =>
  `  d${index}: { host: db${index}.example.com, username: u, password: "\${P}", database: d, ssl: true }`;
const file = `version: 1\ndestinations:\n${Array.from({ length: 10 }, (_, index) => entry(index)).join("\n")}\n`;

const workspaces: string[] = [];
afterEach(async () => {
  for (const workspace of workspaces.splice(0)) await rm(workspace, { recursive: true });
});

async function workspaceOf(files: Record<string, string>): Promise<string> {
  const workspace = await makeWorkspace(files);
  workspaces.push(workspace);
  return workspace;
}

/** The report of each shard, in a workspace where only the last job runs. */
async function shardReports(leftOut: number[] = []): Promise<{ workspace: string; reports: Report[] }> {
  const checkout = await workspaceOf({ "destinations.yml": file });
  const plan = await runAction({ workspace: checkout, inputs: { mode: "plan", shards: "3" } });
  expect(plan.status).toBe(0);
  const { shard: shards } = JSON.parse(plan.outputs.matrix!) as { shard: string[] };
  expect(shards).toEqual(["1/3", "2/3", "3/3"]);
  const workspace = await workspaceOf({});
  const reports: Report[] = [];
  for (const [index, shard] of shards.entries()) {
    if (leftOut.includes(index + 1)) continue;
    // `variables` stand for one secret that a reusable workflow was given.
    const variables = "# all of them\nP=pass word\nKEY<<END\none\ntwo\nEND";
    const job = await runAction({
      workspace: checkout,
      // Nothing is dialled: that every destination is in a shard's report is what counts here.
      event: "pull_request",
      inputs: { shard, variables, "fail-on": "never", reports: "json", summary: "false" },
    });
    expect(job.status).toBe(0);
    expect(job.commands.map(({ name, message }) => `${name} ${message}`)).toContain("add-mask pass word");
    expect(job.summary).toBe("");
    const report = await reportOf(checkout);
    reports.push(report);
    await mkdir(path.join(workspace, `shards/${index}`), { recursive: true });
    await writeFile(path.join(workspace, `shards/${index}/report.json`), JSON.stringify(report));
  }
  return { workspace, reports };
}

async function reportOf(workspace: string): Promise<Report> {
  return JSON.parse(await readFile(path.join(workspace, "destination-check-report/report.json"), "utf8"));
}

const merging = { mode: "merge", "shard-reports": "shards/*/report.json", reports: "json" };

test("a planned run reports what one machine would have reported", async () => {
  const { workspace, reports } = await shardReports();
  expect(reports.map(({ destinations }) => destinations.length)).toEqual([4, 3, 3]);
  const merged = await runAction({ workspace, inputs: merging });
  expect(merged.status).toBe(0);
  expect(merged.outputs).toMatchObject({ outcome: "skipped", total: "10", skipped: "10" });
  const { destinations } = await reportOf(workspace);
  expect(destinations.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => `d${index}`));
});

test("a shard that has left no report fails the run, and the summary says which one first", async () => {
  const { workspace } = await shardReports([2]);
  const merged = await runAction({ workspace, inputs: { ...merging, "fail-on": "never" } });
  expect(merged.status).toBe(2);
  expect(merged.outputs).toMatchObject({ outcome: "failed", total: "10" });
  expect(merged.log).toContain("Shard 2 did not report. 3 of 10 destinations were not reached");
  expect(merged.summary.split("\n")[0]).toContain("Shard 2 did not report");
});

describe("what can't be joined is named", () => {
  test.each([
    ["no file", {}, "shard-reports: shards/*/report.json matches no file."],
    [
      "no report",
      { "shards/0/report.json": "{}" },
      "shard-reports: shards/0/report.json is no report of this version of the program.",
    ],
    [
      "no JSON",
      { "shards/0/report.json": "{" },
      "shard-reports: shards/0/report.json is no report of this version of the program.",
    ],
  ])("%s", async (_, files, words) => {
    const workspace = await workspaceOf(files);
    const merged = await runAction({ workspace, inputs: merging });
    expect(merged.status).toBe(2);
    expect(merged.annotations.map(({ message }) => message)).toEqual([words]);
  });
});

test("a secret that is no list of variables is refused, and not shown", async () => {
  const workspace = await workspaceOf({ "destinations.yml": file });
  const run = await runAction({ workspace, inputs: { variables: "P=x\nhunter two" } });
  expect(run.status).toBe(2);
  expect(run.raw).toContain("variables: line 2 is neither NAME=value nor NAME<<END.");
  expect(run.raw).not.toContain("hunter");
});

test("a terminal plans, checks a share and joins alike", async () => {
  const workspace = await workspaceOf({ "destinations.yml": file });
  const plan = await runCli(["--mode", "plan", "--shards", "2"], workspace);
  expect(plan).toMatchObject({ status: 0, stdout: '{"shard":["1/2","2/2"]}\n' });
  for (const shard of ["1", "2"]) {
    const args = [
      "--mode",
      "validate",
      "--shard",
      `${shard}/2`,
      "--reports",
      "json",
      "--report-dir",
      `s${shard}`,
    ];
    expect((await runCli(args, workspace)).status).toBe(0);
  }
  const merged = await runCli(["--mode", "merge", "--shard-reports", "s*/report.json"], workspace);
  expect(merged.status).toBe(0);
  expect(merged.stdout).toContain("All 10 destinations are valid.");
});
