import { rm } from "node:fs/promises";
import { afterEach, describe, expect, test } from "vitest";
import { makeWorkspace, runBuilt, startCli } from "../support/program.ts";
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

const merging = { mode: "merge", "shard-reports": "shards/**/report.json", reports: "json" };

describe("reports that can't be merged are named", () => {
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
    const merged = await runAction({ workspace, inputs: merging, run: runBuilt });
    expect(merged.status).toBe(2);
    expect(merged.annotations.map(({ message }) => message)).toEqual([words]);
  });
});

test("rejects a secret that is not a list of variables, without showing it", async () => {
  const workspace = await workspaceOf({ "destinations.yml": file });
  const run = await runAction({ workspace, inputs: { variables: "P=x\nhunter two" }, run: runBuilt });
  expect(run.status).toBe(2);
  expect(run.raw).toContain("`variables`: line 2 is neither NAME=value nor NAME<<END.");
  expect(run.raw).not.toContain("hunter");
});

test("plans, checks a shard and merges in a terminal too", async () => {
  const workspace = await workspaceOf({ "destinations.yml": file });
  const plan = await startCli(["--mode", "plan", "--shards", "2"], workspace);
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
    expect((await startCli(args, workspace)).status).toBe(0);
  }
  const merged = await startCli(["--mode", "merge", "--shard-reports", "s*/report.json"], workspace);
  expect(merged.status).toBe(0);
  expect(merged.stdout).toContain("All 10 destinations are valid.");
});
