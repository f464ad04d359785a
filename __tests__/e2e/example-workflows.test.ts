// Each example workflow, executed step by step in the emulator of GitHub's runner, against a real server. A job has exactly
// the permissions that the workflow grants.

import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { blocksOf, pageAt } from "../support/docs/pages.ts";
import { type Github, startGithub } from "../support/github/api.ts";
import { patchOf } from "../support/github/repository.ts";
import { onMain, pullRequest } from "../support/github/workflow-run.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import { root } from "../support/program.ts";
import { runWorkflow, type WorkflowRun, type WorkflowSetting } from "../support/runner/workflow.ts";

let server: Server;
beforeAll(async () => {
  server = await startPostgres({ major: newestMajor(), hba: ["host all all 127.0.0.1/32 scram-sha-256"] });
  await server.query(
    "CREATE ROLE stitch LOGIN PASSWORD 'correct horse'; CREATE ROLE loader LOGIN PASSWORD 'correct horse'; GRANT CREATE ON DATABASE postgres TO loader",
  );
});
afterAll(() => server.stop());

let github: Github;
beforeEach(async () => {
  github = await startGithub();
});
afterEach(async () => {
  await github.stop();
  expect(github.violations).toEqual([]);
});

/** `stitch` lacks CREATE; `loader` has it. */
const destinations = (username: "stitch" | "loader", id = "warehouse") => `version: 1
destinations:
  ${id}:
    host: 127.0.0.1
    port: ${server.port}
    username: ${username}
    password: \${WAREHOUSE_PASSWORD}
    database: postgres
    ignore:
      - rule: config/private-host-without-ssh
        reason: A test on this machine
      - rule: config/unencrypted-connection
        reason: A test on this machine
`;

const levels = (permissions: Record<string, string>) => {
  const level = (name: string) => (permissions[name] ?? "none") as "write" | "read" | "none";
  return { checks: level("checks"), issues: level("issues"), pull_requests: level("pull-requests") };
};

async function run<T>(
  name: string,
  setting: Omit<WorkflowSetting, "env"> & { runId?: string },
  use: (run: WorkflowRun) => T | Promise<T>,
): Promise<T> {
  const onJob: WorkflowSetting["onJob"] = ({ permissions }) => {
    Object.assign(github.permissions, levels(permissions ?? {}));
  };
  const runInputs = {
    secrets: {
      WAREHOUSE_PASSWORD: "correct horse",
      DESTINATION_VARIABLES: "WAREHOUSE_PASSWORD=correct horse",
    },
    ...{ onJob, env: { GITHUB_API_URL: github.url }, ...setting },
  };
  return runWorkflow(`examples/${name}.yml`, runInputs, (done) => {
    const steps = done.steps.map(({ step, outcome }) => `${step.replace(/^.*\//, "")} ${outcome}`);
    process.stdout.write(`${name}: ${[...new Set(steps)].join(", ")}\n`);
    for (const { error } of done.steps) expect(error).toBeNull();
    return use(done);
  });
}

const ownStep = ({ steps }: WorkflowRun) => steps.flatMap((each) => each.run ?? []).at(-1)!;

test("every example is tested here", async () => {
  const text = await readFile(import.meta.filename, "utf8");
  const names = readdirSync(path.join(root, "examples/workflows")).map(
    (file) => `workflows/${path.parse(file).name}`,
  );
  for (const name of ["quick-start/workflow", ...names]) expect(text).toContain(`"${name}"`);
});

test("the quick start", async () => {
  const setting = { event: "pull_request", payload: pullRequest() };
  await run(
    "quick-start/workflow",
    { ...setting, repository: { "destinations.yml": destinations("stitch") } },
    (done) => {
      expect(ownStep(done)).toMatchObject({ status: 1, outputs: { outcome: "failed" } });
    },
  );
  await run(
    "quick-start/workflow",
    { ...setting, repository: { "destinations.yml": destinations("loader") } },
    (done) => {
      expect(ownStep(done)).toMatchObject({ status: 0, outputs: { outcome: "passed" } });
    },
  );
});

test("a pull request has a check run and a comment, with the permissions of the workflow", async () => {
  const text = destinations("stitch");
  github.repository.files = [{ filename: "destinations.yml", patch: patchOf(text) }];
  const setting = { event: "pull_request", payload: pullRequest(), repository: { "destinations.yml": text } };
  await run("workflows/pull-request", setting, (done) => {
    expect(
      ownStep(done).annotations.filter(({ properties }) => properties.title === "Incomplete output"),
    ).toEqual([]);
    expect(github.repository.checkRuns).toMatchObject([{ conclusion: "failure" }]);
    expect(github.repository.comments).toHaveLength(1);
  });
});

test("a health check shows since when a destination has failed, from the cache, and closes the issue", async () => {
  const caches: NonNullable<WorkflowSetting["caches"]> = new Map();
  const hour = (runId: string, username: "stitch" | "loader") => ({
    ...{ event: "schedule", payload: onMain, caches, runId },
    repository: { "destinations.yml": destinations(username) },
  });
  await run("workflows/scheduled", hour("1", "stitch"), (done) => {
    expect(ownStep(done).log).toContain("does not exist yet");
    expect(github.repository.issues).toMatchObject([{ state: "open" }]);
  });
  await run("workflows/scheduled", hour("2", "stitch"), (done) => {
    expect(ownStep(done).summary).toContain("has been failing since");
  });
  await run("workflows/scheduled", hour("3", "loader"), (done) => {
    expect(ownStep(done).summary).toContain("has recovered");
    expect(github.repository.issues).toMatchObject([{ state: "closed" }]);
    expect([...caches.keys()]).toEqual(["last-report-1-1", "last-report-2-1", "last-report-3-1"]);
  });
  for (const { folder } of caches.values()) await rm(folder, { recursive: true, force: true });
});

test("an audit uploads both reports, even of a run that failed", async () => {
  const setting = { event: "workflow_dispatch", payload: onMain, inputs: { only: "" } };
  for (const username of ["stitch", "loader"] as const) {
    const repository = { "destinations.yml": destinations(username) };
    await run("workflows/audit", { ...setting, repository }, ({ artifacts }) => {
      const folder = artifacts.get("destinations-audit")!;
      expect(readdirSync(folder).sort()).toEqual(["report.html", "report.json"]);
    });
  }
});

test("many destinations: plan, check, upload, download and merge, and an issue", async () => {
  const repository = {
    "destinations/eu.yml": destinations("stitch", "eu"),
    "destinations/us.yml": destinations("loader", "us"),
  };
  await run("workflows/many-destinations", { event: "schedule", payload: onMain, repository }, (done) => {
    expect(done.jobs.map(({ id, result }) => `${id}: ${result}`)).toEqual([
      ...["runner: skipped", "plan: success", "check: success", "report: failure"].map(
        (job) => `destinations / ${job}`,
      ),
      "destinations: failure",
    ]);
    expect(ownStep(done).outputs).toMatchObject({ outcome: "failed", total: "2", passed: "1", failed: "1" });
    expect(github.repository.issues).toMatchObject([{ title: "1 destination is failing its health check" }]);
  });
});

test("code scanning: uploads after a failure too, in its category, without a warning, and keeps alerts when lines move", async () => {
  const upload = (text: string) =>
    run(
      "workflows/code-scanning",
      { event: "push", payload: onMain, repository: { "destinations.yml": text } },
      (done) => {
        expect(done.jobs[0]!.result).toBe("failure");
        const [uploaded, ...more] = done.codeScanning;
        expect(more).toEqual([]);
        expect(uploaded).toMatchObject({ category: "destinations/", warnings: [] });
        return uploaded!.results.map(({ ruleId, partialFingerprints }) => ({
          ruleId,
          ...partialFingerprints,
        }));
      },
    );
  const results = await upload(destinations("stitch"));
  expect(results[0]).toMatchObject({
    ruleId: "privilege/create-on-database",
    primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]+:1$/),
  });
  expect(await upload(`# One line more\n${destinations("stitch")}`)).toEqual(results);
  expect(existsSync(path.join(root, "destination-check-report"))).toBe(false);
});

test("a comment on a pull request from a fork has the findings of the fork's file, and is updated", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "gh-"));
  const gh = [
    'case "$*" in',
    `*/pulls*) [ "$OWNER:$BRANCH" = someone:patch-1 ] && echo 12;;`,
    `*--paginate*) if [ -e ${folder}/posted ]; then echo 34; fi;;`,
    `*) echo "$*" >> ${folder}/posted; cat "$RUNNER_TEMP/comment.md" >> ${folder}/posted;;`,
    "esac",
  ];
  await writeFile(path.join(folder, "gh"), ["#!/bin/sh", ...gh, ""].join("\n"), { mode: 0o755 });
  vi.stubEnv("PATH", `${folder}:${process.env.PATH}`);
  const { text } = blocksOf(pageAt("docs/in-github.md")).find((block) =>
    block.text.includes("workflow_run:"),
  )!;
  const head_repository = { full_name: "someone/fork", owner: { login: "someone" } };
  const head = { head_sha: "c".repeat(40), head_branch: "patch-1", head_repository };
  const setting = {
    event: "workflow_run",
    payload: { ...onMain, workflow_run: { event: "pull_request", ...head } },
    repository: { "destinations.yml": destinations("stitch").replace("host:", "hots:") },
    env: { GITHUB_API_URL: github.url },
  };
  for (const _ of ["opened", "updated"])
    await runWorkflow(text, setting, ({ steps }) =>
      expect(steps.map(({ error }) => error)).toEqual([null, null, null]),
    );
  const posted = await readFile(path.join(folder, "posted"), "utf8");
  expect(posted.match(/^api .*(?= -F body=@)/gm)).toEqual([
    "api repos/example/example/issues/12/comments",
    "api --method PATCH repos/example/example/issues/comments/34",
  ]);
  expect(posted).toContain("`hots`");
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});
