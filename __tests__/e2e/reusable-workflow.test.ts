// The reusable workflow, executed step by step in the emulator of GitHub's runner: plan, check, upload, download, merge.

import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { runOptions } from "../../src/options.ts";
import type { Report } from "../../src/report/report.generated.ts";
import { type Github, startGithub } from "../support/github/api.ts";
import { patchOf } from "../support/github/repository.ts";
import { pullRequest } from "../support/github/workflow-run.ts";
import { root } from "../support/program.ts";
import { runWorkflow, type WorkflowRun, type WorkflowSetting } from "../support/runner/workflow.ts";

const workflow = ".github/workflows/destination-check.yml";
const own = parse(readFileSync(path.join(root, workflow), "utf8"));
const entry = (index: number) =>
  `  d${index}: { host: db${index}.example.com, username: u, password: "\${P}", database: d, ssl: true }`;
const file = `version: 1\ndestinations:\n${Array.from({ length: 10 }, (_, index) => entry(index)).join("\n")}\n`;

/** A pull request from a fork makes no connections, but every destination must be in the report. */
const fork = { event: "pull_request", payload: pullRequest("fork/example") };
const secrets = { variables: "# all of them\nP=pass word\nKEY<<END\none\ntwo\nEND" };

let github: Github;
beforeAll(async () => {
  github = await startGithub();
});
afterAll(async () => {
  await github.stop();
  expect(github.violations).toEqual([]);
});

function setting(given: Partial<WorkflowSetting> = {}): WorkflowSetting {
  return {
    repository: { "destinations.yml": file },
    secrets,
    ...fork,
    ...given,
    env: { GITHUB_API_URL: github.url, ...given.env },
  };
}

/** The inputs of a call, with the workflow's defaults. */
function call(inputs: Record<string, unknown> = {}): Record<string, unknown> {
  const declared = Object.entries(own.on.workflow_call.inputs as Record<string, { default: unknown }>);
  return { ...Object.fromEntries(declared.map(([name, { default: value }]) => [name, value])), ...inputs };
}

function logOutcome(scenario: string, { jobs, artifacts, outputs }: WorkflowRun): void {
  const ran = jobs.map(({ id, result }) => `${id} ${result}`).join(", ");
  process.stdout.write(
    `${scenario}: ${ran}; ${artifacts.size} artifacts; outcome ${outputs.outcome ?? "none"}\n`,
  );
}

/** The output and the files of the last job. */
const merged = ({ steps }: WorkflowRun, job = "report") =>
  steps.find((each) => each.job === job && each.step === "report")!.run!;

function reportIn({ artifacts }: WorkflowRun, name = "destination-check"): Report {
  const [, folder] = [...artifacts].find(([each]) => each.startsWith(`destination-check-report~${name}~`))!;
  return JSON.parse(readFileSync(path.join(folder, "report.json"), "utf8"));
}

describe("called once", () => {
  test.each([
    ["one shard, whose artifact lies in the folder itself", "", 1],
    ["two shards", "2", 2],
    ["three shards", "3", 3],
  ])("with %s: reports the same as one machine", async (name, shards, count) => {
    const inputs = call({ shards, reports: "json" });
    await runWorkflow(workflow, setting({ inputs }), (run) => {
      logOutcome(name, run);
      expect(run.steps.filter(({ error }) => error !== null)).toEqual([]);
      expect(run.jobs.map(({ result }) => result)).toEqual(["skipped", "success", "success", "success"]);
      expect(run.outputs).toEqual({ outcome: "skipped" });
      expect(run.artifacts.size).toBe(count + 1);
      const { destinations, files, shard, complete } = reportIn(run);
      expect(destinations.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => `d${index}`));
      expect({ files, shard, complete }).toEqual({
        files: ["destinations.yml"],
        shard: null,
        complete: true,
      });
    });
  });

  test("with a lost shard: fails, and names it first in the summary", async () => {
    const isLost = (job: string) => job === "check (2/3)";
    await runWorkflow(workflow, setting({ inputs: call({ shards: "3" }), isLost }), (run) => {
      logOutcome("a lost machine", run);
      expect(run.jobs.map(({ result }) => result)).toEqual(["skipped", "success", "failure", "failure"]);
      expect(run.outputs).toEqual({ outcome: "failed" });
      expect(merged(run).status).toBe(2);
      expect(merged(run).summary.split("\n")[0]).toContain("Shard 2 did not report");
    });
  });

  test('with a lost shard and "Re-run failed jobs": keeps the results of the other shards', async () => {
    const workflowSetting = setting({ inputs: call({ shards: "3", reports: "json" }) });
    const isLost = (job: string) => job === "check (2/3)";
    await runWorkflow(workflow, { ...workflowSetting, isLost }, (before) =>
      runWorkflow(workflow, { ...workflowSetting, before, runAttempt: "2" }, (run) => {
        logOutcome("re-run failed jobs", run);
        const again = run.steps.filter(({ step }) => step === "check").map(({ job }) => job);
        expect(again).toEqual(["check (2/3)"]);
        expect(run.outputs).toEqual({ outcome: "skipped" });
        expect(reportIn(run)).toMatchObject({ complete: true, missing_shards: [] });
        expect(reportIn(run).destinations).toHaveLength(10);
      }),
    );
  });

  test("with an unreadable file: reports it", async () => {
    await runWorkflow(workflow, setting({ repository: {}, inputs: call() }), (run) => {
      logOutcome("no file", run);
      expect(run.outputs).toEqual({ outcome: "failed" });
      expect(merged(run).summary).toContain("does not exist");
    });
  });

  test("with a folder in the repository that looks like a shard's report: does not read it", async () => {
    const forged = JSON.stringify({ version: 1, outcome: "passed" });
    const repository = {
      "destinations.yml": file,
      "destination-check-report/report.json/report.json": forged,
      "destination-check-shard/report.json": forged,
      "destination-check-shards/1/report.json": forged,
    };
    await runWorkflow(workflow, setting({ repository, inputs: call({ reports: "json" }) }), (run) => {
      logOutcome("a forged report", run);
      expect(run.outputs).toEqual({ outcome: "skipped" });
      expect(reportIn(run).destinations).toHaveLength(10);
    });
  });

  test("in a pull request: the last job updates the comment and suggests the edit", async () => {
    const broken = file.replace("host: db3", "hots: db3");
    github.repository.files = [{ filename: "destinations.yml", patch: patchOf(broken) }];
    const workflowSetting = setting({
      repository: { "destinations.yml": broken },
      inputs: call({ shards: "2", comment: true, "check-run": true, "changed-only": false }),
      event: "pull_request",
      payload: pullRequest("fork/example"),
    });
    await runWorkflow(workflow, workflowSetting, (run) => {
      logOutcome("comment and suggestion", run);
      expect(run.outputs).toEqual({ outcome: "failed" });
      expect(github.repository.comments).toHaveLength(1);
      expect(github.repository.checkRuns).toMatchObject([
        { name: "destination-check", conclusion: "failure" },
      ]);
      expect(github.repository.reviewComments[0]!.body).toContain("host: db3.example.com");
    });
  });
});

const caller = (calls: Record<string, Record<string, unknown>>) =>
  `on: pull_request\njobs:\n${Object.entries(calls)
    .map(
      ([id, given]) =>
        `  ${id}:\n    uses: destination-check/postgres-destination-check/${workflow}@v0\n    with: ${JSON.stringify(given)}\n    secrets: { variables: "\${{ secrets.variables }}" }\n`,
    )
    .join("")}`;

describe("called twice in one run", () => {
  const repository = { "eu.yml": file, "us.yml": file.replaceAll(/ {2}d\d/g, (id) => id.replace("d", "u")) };
  const calls = (more: Record<string, Record<string, unknown>> = {}) =>
    caller({
      eu: { files: "eu.yml", shards: "2", reports: "json", ...more.eu },
      us: { files: "us.yml", reports: "json", ...more.us },
    });

  test.each([
    ["with a name each", { eu: { name: "Europe" }, us: { name: "Europe US" } }],
    ["without names", {}],
  ])("%s: each call reads only its own artifacts", async (name, more) => {
    await runWorkflow(calls(more), setting({ repository }), (run) => {
      logOutcome(`two calls, ${name}`, run);
      expect(run.steps.filter(({ error }) => error !== null)).toEqual([]);
      expect(run.artifacts.size).toBe(3 + 2);
      for (const [job, first] of [
        ["eu / report", "d0"],
        ["us / report", "u0"],
      ] as const) {
        expect(merged(run, job).outputs).toMatchObject({ outcome: "skipped", total: "10" });
        expect(merged(run, job).log).toContain(first);
      }
    });
  });
});

describe("on self-hosted runners", () => {
  test.each([
    ["a label", "self-hosted", "self-hosted"],
    ["labels", '["self-hosted", "linux"]', ["self-hosted", "linux"]],
    ["a group", '{ "group": "db", "labels": ["linux"] }', { group: "db", labels: ["linux"] }],
  ])("that %s names, all jobs run on it", async (name, runner, expected) => {
    const machines: unknown[] = [];
    const onJob: WorkflowSetting["onJob"] = ({ runsOn }) => void machines.push(runsOn);
    await runWorkflow(workflow, setting({ inputs: call({ runner }), onJob }), (run) => {
      logOutcome(`runner: ${name}`, run);
      expect(run.jobs.map(({ result }) => result)).toEqual(new Array(4).fill("success"));
      expect(machines).toEqual(new Array(4).fill(expected));
    });
  });

  test("older than 2.336, only the version check runs", async () => {
    const workflowSetting = setting({ inputs: call({ runner: "self-hosted" }), isOldRunner: true });
    await runWorkflow(workflow, workflowSetting, (run) => {
      logOutcome("an old runner", run);
      expect(run.steps.map(({ error }) => error)).toEqual([
        expect.stringMatching(/^::error title=The runner is too old::.* needs version 2\.336 or newer/),
      ]);
      expect(run.jobs.map(({ result }) => result)).toEqual(["failure", "skipped", "skipped", "skipped"]);
    });
  });
});

describe("the inputs", () => {
  /** Inputs that the workflow sets itself, or that do not apply to it. */
  const leftOut = ["mode", "shard", "shard-reports", "report-dir", "previous"];
  const ownInputs = Object.keys(own.on.workflow_call.inputs);

  test("are those of the action, except those that the workflow sets", () => {
    const options = Object.keys(runOptions).filter((name) => !leftOut.includes(name));
    const posts = ["check-run", "comment", "issue"];
    expect(ownInputs.toSorted()).toEqual([...options, ...posts, "runner"].toSorted());
  });

  test("are passed on with the same defaults", () => {
    const steps = [own.jobs.plan, own.jobs.check, own.jobs.report].flatMap(({ steps: each }) => each);
    const passed = steps.flatMap(({ with: given = {} }) => Object.entries<unknown>(given));
    const action = parse(readFileSync(path.join(root, "action.yml"), "utf8")).inputs;
    for (const name of ownInputs.filter((each) => each !== "runner")) {
      expect(passed).toContainEqual([name, `\${{ inputs.${name} }}`]);
      expect(String(own.on.workflow_call.inputs[name].default), name).toBe(action[name].default);
    }
  });

  test("are validated by the first job", async () => {
    const inputs = call({ name: "a/b", only: "d1" });
    await runWorkflow(workflow, setting({ inputs }), (run) => {
      logOutcome("a wrong name", run);
      const plan = run.steps.find(({ step }) => step === "plan")!.run!;
      expect(plan.annotations[0]!.message).toContain('`name`: "a/b" is not a name.');
      expect(run.jobs.map(({ result }) => result)).toEqual(["skipped", "failure", "skipped", "skipped"]);
    });
  });
});

test("the copy of the action is the same as the action", () => {
  const [whole, below] = ["action.yml", ".github/actions/check/action.yml"].map((each) =>
    parse(readFileSync(path.join(root, each), "utf8")),
  );
  expect({ ...below, runs: { ...below.runs, main: whole.runs.main } }).toEqual(whole);
  expect(path.resolve(root, ".github/actions/check", below.runs.main)).toBe(path.join(root, whole.runs.main));
});
