import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import type { Report, ReportFinding } from "../../src/report/report.generated.ts";
import { unprintableIn } from "../support/printed.ts";
import { makeWorkspace, runBuilt, startCli } from "../support/program.ts";
import { commandsIn } from "../support/runner/commands.ts";
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

test("logs the matrix that it plans", async () => {
  const workspace = await workspaceOf({ "destinations.yml": file });
  const plan = await runAction({ workspace, inputs: { mode: "plan", shards: "2" }, run: runBuilt });
  expect(plan.raw).toContain('matrix: {"shard":["1/2","2/2"]}');
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

test("shows the changes of all shards, compared by the shards or by the merge", async () => {
  const broken = file.replaceAll(/host: (db[135])/g, "port: 0, host: $1");
  const workspace = await workspaceOf({ "destinations.yml": file });
  const run = (...args: string[]) => startCli(["--reports", "json", ...args], workspace);
  await run("--mode", "validate", "--report-dir", "last");
  await writeFile(path.join(workspace, "destinations.yml"), broken);
  const previous = ["--previous", "last/report.json"];
  for (const shard of ["1", "2"])
    await run("--mode", "validate", "--shard", `${shard}/2`, "--report-dir", `s${shard}`, ...previous);
  for (const more of [[], previous]) {
    await run("--mode", "merge", "--shard-reports", "s*/report.json", "--report-dir", "merged", ...more);
    const report: Report = JSON.parse(await readFile(path.join(workspace, "merged/report.json"), "utf8"));
    expect(report.changes).toMatchObject({ failed: ["d1", "d3", "d5"], recovered: [], other_cause: [] });
    expect(report.changes?.new.map(({ destination }) => destination)).toEqual(["d1", "d3", "d5"]);
  }
});

test("prints and writes no unprintable character from a shard's report, and does not crash", async () => {
  const workspace = await workspaceOf({ "destinations.yml": file.replace("db3.example.com", "10.0.0.1") });
  const args = ["--mode", "validate", "--shard", "1/1", "--reports", "json", "--report-dir", "s"];
  await startCli(args, workspace);
  const shard: Report = JSON.parse(await readFile(path.join(workspace, "s/report.json"), "utf8"));
  const hostile = "a\ud800\u0007\u202e\u001b]0;t\u2028\n::set-env name=a::b ##[add-path]";
  const finding = (each: ReportFinding): ReportFinding => ({
    ...each,
    title: hostile,
    message: hostile,
    why: hostile,
    fix: each.fix && { ...each.fix, text: hostile, note: hostile },
    location: { ...each.location, file: hostile },
    excerpt: { text: hostile, start: 0, end: 1 },
  });
  const destinations = shard.destinations.map((each) => ({
    ...each,
    display_name: hostile,
    findings: each.findings.map(finding),
  }));
  expect(destinations.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
  await writeFile(path.join(workspace, "s/report.json"), JSON.stringify({ ...shard, destinations }));
  const inputs = {
    ...merging,
    "shard-reports": "s/report.json",
    reports: "json sarif junit markdown html",
    "report-dir": "merged",
  };
  // With a commit, paths become links.
  const env = { GITHUB_SHA: "b".repeat(40) };
  const { status, raw, summary } = await runAction({ workspace, inputs, env, run: runBuilt });
  expect(status).toBe(0);
  const written = await Promise.all(
    ["json", "sarif", "xml", "md", "html"].map((end) =>
      readFile(path.join(workspace, `merged/report.${end}`), "utf8"),
    ),
  );
  expect(written.map(unprintableIn)).toEqual([[], [], [], [], []]);
  expect(unprintableIn(JSON.parse(written[1]!))).toEqual([]);
  expect(unprintableIn(stripVTControlCharacters(raw))).toEqual([]);
  expect(unprintableIn(summary)).toEqual([]);
  expect(commandsIn(raw).filter(({ name }) => !["warning", "notice"].includes(name))).toEqual([]);
});

test("names a missing shard, even if it has no destination", async () => {
  const workspace = await workspaceOf({ "destinations.yml": `version: 1\ndestinations:\n${entry(0)}\n` });
  const shard = ["--shard", "1/2", "--reports", "json", "--report-dir", "s"];
  await startCli(["--mode", "validate", ...shard], workspace);
  const merged = await startCli(["--mode", "merge", "--shard-reports", "s/report.json"], workspace);
  expect(merged.status).toBe(2);
  expect(merged.stdout).toMatch(/✖ Shard 2 did not report\. \([^,]*\)\n$/);
});
