// A run on several machines, by the built action: plan, one job for each shard, and a job that merges them.

import { readFileSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Report } from "../../src/report/report.generated.ts";
import { type Artifacts, download, upload } from "../support/artifacts.ts";
import { makeWorkspace, runCli } from "../support/program.ts";
import { runAction } from "../support/runner.ts";

const root = path.resolve(import.meta.dirname, "../..");
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

/** The steps of the reusable workflow, as far as they decide where a report lies. */
const workflow = parse(readFileSync(path.join(root, ".github/workflows/destination-check.yml"), "utf8"));
const stepOf = (job: string, action: string): { with: Record<string, string> } =>
  workflow.jobs[job].steps.find(({ uses = "" }: { uses?: string }) => uses.startsWith(action));
const uploading = stepOf("check", "actions/upload-artifact").with;
const downloading = stepOf("report", "actions/download-artifact").with;
const merging = {
  mode: "merge",
  "shard-reports": stepOf("report", "destination-check/").with["shard-reports"]!,
  reports: "json",
};

/** Plans and checks as the workflow does, and gives the workspace of its last job, with what that has downloaded. */
async function shardReports(
  shards: string,
  leftOut: number[] = [],
): Promise<{ workspace: string; reports: Report[] }> {
  const checkout = await workspaceOf({ "destinations.yml": file });
  const plan = await runAction({ workspace: checkout, inputs: { mode: "plan", shards } });
  expect(plan.status).toBe(0);
  const matrix = JSON.parse(plan.outputs.matrix!) as { shard: string[] };
  const workspace = await workspaceOf({});
  const store = await workspaceOf({});
  const artifacts: Artifacts = new Map();
  const reports: Report[] = [];
  for (const [index, shard] of matrix.shard.entries()) {
    if (leftOut.includes(index + 1)) continue;
    // `variables` is the one secret that the reusable workflow takes.
    const variables = "# all of them\nP=pass word\nKEY<<END\none\ntwo\nEND";
    const job = await runAction({
      workspace: checkout,
      // Nothing is connected to: that every destination is in a shard's report is what counts here.
      event: "pull_request",
      inputs: { shard, variables, "fail-on": "never", reports: "json", summary: "false" },
    });
    expect(job.status).toBe(0);
    expect(job.commands.map(({ name, message }) => `${name} ${message}`)).toContain("add-mask pass word");
    expect(job.summary).toBe("");
    reports.push(await reportOf(checkout));
    const name = uploading.name!.replace("${{ strategy.job-index }}", String(index));
    await upload(artifacts, name, path.join(checkout, uploading.path!), store);
  }
  await download(artifacts, downloading.pattern!, path.join(workspace, downloading.path!));
  return { workspace, reports };
}

async function reportOf(workspace: string): Promise<Report> {
  return JSON.parse(await readFile(path.join(workspace, "destination-check-report/report.json"), "utf8"));
}

test.each([
  ["one shard", "", [10]],
  ["two shards", "2", [5, 5]],
  ["three shards", "3", [4, 3, 3]],
])("the reusable workflow with %s reports what one machine would have reported", async (_, shards, sizes) => {
  const { workspace, reports } = await shardReports(shards);
  expect(reports.map(({ destinations }) => destinations.length)).toEqual(sizes);
  const merged = await runAction({ workspace, inputs: merging });
  expect(merged.status).toBe(0);
  expect(merged.outputs).toMatchObject({ outcome: "skipped", total: "10", skipped: "10" });
  const { destinations } = await reportOf(workspace);
  expect(destinations.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => `d${index}`));
});

test("a shard that has left no report fails the run, and the summary says which one first", async () => {
  const { workspace } = await shardReports("3", [2]);
  const merged = await runAction({ workspace, inputs: { ...merging, "fail-on": "never" } });
  expect(merged.status).toBe(2);
  expect(merged.outputs).toMatchObject({ outcome: "failed", total: "10" });
  expect(merged.log).toContain("Shard 2 did not report. 3 of 10 destinations were not reached");
  expect(merged.summary.split("\n")[0]).toContain("Shard 2 did not report");
});

describe("what cannot be merged is named", () => {
  test.each([
    ["no file", {}, `\`shard-reports\`: ${merging["shard-reports"]} matches no file.`],
    [
      "no report",
      { "shards/0/report.json": "{}" },
      "`shard-reports`: shards/0/report.json is not a report of this version of the program.",
    ],
    [
      "no JSON",
      { "shards/0/report.json": "{" },
      "`shard-reports`: shards/0/report.json is not a report of this version of the program.",
    ],
  ])("%s", async (_, files, words) => {
    const workspace = await workspaceOf(files as Record<string, string>);
    const merged = await runAction({ workspace, inputs: merging });
    expect(merged.status).toBe(2);
    expect(merged.annotations.map(({ message }) => message)).toEqual([words]);
  });
});

test("a secret that is no list of variables is refused, and not shown", async () => {
  const workspace = await workspaceOf({ "destinations.yml": file });
  const run = await runAction({ workspace, inputs: { variables: "P=x\nhunter two" } });
  expect(run.status).toBe(2);
  expect(run.raw).toContain("`variables`: line 2 is neither NAME=value nor NAME<<END.");
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
