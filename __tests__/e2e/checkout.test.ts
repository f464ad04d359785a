// Checkouts in a subfolder, beside another repository, on Windows, and in a merge queue.

import { rm } from "node:fs/promises";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeCertificate } from "../support/certificates.ts";
import { type Github, startGithub } from "../support/github/api.ts";
import { headSha } from "../support/github/posting.ts";
import { patchOf } from "../support/github/repository.ts";
import { pullRequest } from "../support/github/workflow-run.ts";
import { type GitHub, startGitHub } from "../support/github-api.ts";
import { type Listener, startListener } from "../support/listener.ts";
import { makeWorkspace, startCli } from "../support/program.ts";
import { commandsIn } from "../support/runner/commands.ts";
import { runWorkflow, type WorkflowRun, type WorkflowSetting } from "../support/runner/workflow.ts";
import type { ActionRun } from "../support/runner.ts";

const repository = "example/example";
const sha = "c".repeat(40);

let listener: Listener;
let posts: Github;
let base: GitHub | null = null;
beforeEach(async () => {
  listener = await startListener((socket) => socket.end());
  posts = await startGithub();
});
afterEach(async () => {
  await Promise.all([listener.stop(), posts.stop(), base?.stop()]);
  base = null;
  expect(posts.violations).toEqual([]);
});

let certificate: string;
beforeAll(async () => {
  certificate = (await makeCertificate({ name: "ca.test", isCa: true })).certificate;
});

const entry = (id: string, user = "u", more = "") =>
  `  ${id}:\n    host: 127.0.0.1\n    port: ${listener.port}\n    username: ${user}\n    password: \${P}\n    database: d\n${more}`;
const file = (...entries: string[]) => `version: 1\ndestinations:\n${entries.join("")}`;

/** A job that checks out the repository and checks its destinations with these inputs. */
const workflow = (checkout: object, inputs: object, more = "") => `on: push
jobs:
  destinations:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
        with: ${JSON.stringify(checkout)}
${more}      - id: check
        uses: destination-check/postgres-destination-check@v0
        with: ${JSON.stringify(inputs)}
        env: { P: a password }
`;

async function run(text: string, setting: WorkflowSetting): Promise<ActionRun> {
  const env = { GITHUB_API_URL: base?.url ?? posts.url, ...setting.env };
  return runWorkflow(text, { ...setting, env }, ({ steps }: WorkflowRun) => {
    const done = steps.find(({ step }) => step === "check")!;
    if (done.run === null) throw new Error(done.error ?? "The step did not run.");
    return done.run;
  });
}

/** Serves these files at the commit that the payload names, and at the head of the default branch. */
async function withBase(files: Record<string, string>): Promise<void> {
  const token = "ghs_tokenForTests";
  base = await startGitHub({ name: repository, token, branches: { main: sha }, commits: { [sha]: files } });
}

const payload = {
  repository: { full_name: repository, default_branch: "main" },
  pull_request: {
    ...{ number: 12, user: { login: "someone" } },
    head: { sha: headSha, repo: { full_name: repository } },
    base: { sha, repo: { full_name: repository } },
  },
};

function logOutcome(scenario: string, { outputs, annotations }: ActionRun): void {
  const places = annotations.map(({ properties: { file: at, line } }) => `${at}:${line}`);
  process.stdout.write(
    `${scenario}: outcome ${outputs.outcome}; annotations at ${places.join(", ") || "none"}\n`,
  );
}

describe("a checkout in a subfolder", () => {
  test.each([
    ["named in full", "src/db/*.yml"],
    ["found by a pattern", "**/db/*.yml"],
  ])(
    "has the repository's paths in annotations, links and suggestions, with files %s",
    async (name, files) => {
      const broken = file(entry("a").replace("host:", "hots:"));
      posts.repository.files = [{ filename: "db/one.yml", patch: patchOf(broken) }];
      const done = await run(workflow({ path: "src" }, { files, comment: true, "check-run": true }), {
        ...{ event: "pull_request", payload: pullRequest(), repository: { "db/one.yml": broken } },
      });
      logOutcome(`sub-path checkout, ${name}`, done);
      const shown = done.annotations.map(({ properties }) => properties.file);
      expect(new Set(shown)).toEqual(new Set(["db/one.yml"]));
      expect(posts.repository.comments[0]!.body).toContain("/db/one.yml#L4");
      expect(posts.repository.reviewComments).toMatchObject([{ path: "db/one.yml", line: 4 }]);
      expect(posts.repository.checkRuns[0]!.annotations).toMatchObject([
        { path: "db/one.yml" },
        { path: "db/one.yml" },
      ]);
    },
  );

  test("compares with the base branch by these paths: unchanged is skipped, deleted is listed", async () => {
    await withBase({
      "db/one.yml": file(entry("kept"), entry("changed")),
      "db/two.yml": file(entry("gone")),
    });
    const done = await run(
      workflow({ path: "src" }, { files: "src/db/*.yml", "changed-only": true, retries: 0 }),
      {
        ...{ event: "pull_request", payload },
        repository: { "db/one.yml": file(entry("kept"), entry("changed", "other")) },
      },
    );
    logOutcome("sub-path checkout, changed-only", done);
    expect(done.outputs).toMatchObject({ total: "2", failed: "1", skipped: "1" });
    expect(done.log).toContain("Deleted from the base branch: gone.");
    expect(listener.connections()).toBe(1);
  });

  test.each([
    ["of this repository", repository],
    ["of a fork", "stranger/example"],
  ])("%s, under pull_request_target: connects to what the trusted branch has too", async (name, from) => {
    await withBase({ "db/one.yml": file(entry("kept")) });
    const checkout = { path: "src", repository: from, "allow-unsafe-pr-checkout": true };
    const text = workflow(checkout, { files: "src/db/one.yml", retries: 0 });
    const head = { sha: headSha, repo: { full_name: from } };
    const done = await run(text, {
      ...{
        event: "pull_request_target",
        payload: { ...payload, pull_request: { ...payload.pull_request, head } },
      },
      repository: { "db/one.yml": file(entry("kept"), entry("other", "v")) },
    });
    logOutcome(`sub-path checkout ${name}, pull_request_target`, done);
    expect(done.outputs).toMatchObject({ total: "2", failed: "1", skipped: "1" });
    expect(listener.connections()).toBe(1);
  });

  test("is distinguished from a checkout of another repository", async () => {
    const other =
      "      - uses: actions/checkout@v7\n        with: { path: a-tool, repository: someone/tool }\n";
    const done = await run(
      workflow({ path: "src" }, { files: "src/destinations.yml", mode: "validate" }, other),
      {
        ...{ event: "push", repository: { "destinations.yml": file(entry("a").replace("host:", "hots:")) } },
      },
    );
    logOutcome("two checkouts", done);
    expect(done.annotations[0]!.properties.file).toBe("destinations.yml");
    const elsewhere = workflow(
      { path: "src" },
      { files: "a-tool/destinations.yml", mode: "validate" },
      other,
    );
    const foreign = await run(elsewhere, {
      ...{ event: "push", repository: { "destinations.yml": file(entry("a").replace("host:", "hots:")) } },
    });
    expect(foreign.annotations[0]!.properties.file).toBe("a-tool/destinations.yml");
  });
});

test("in a merge queue, `changed-only` compares with the commit that the group is merged into", async () => {
  await withBase({ "destinations.yml": file(entry("kept"), entry("changed")) });
  const done = await run(workflow({}, { "changed-only": true, retries: 0 }), {
    event: "merge_group",
    payload: {
      repository: { full_name: repository, default_branch: "other" },
      merge_group: { base_sha: sha, head_sha: headSha },
    },
    repository: { "destinations.yml": file(entry("kept"), entry("changed", "other")) },
  });
  logOutcome("merge queue", done);
  expect(done.outputs).toMatchObject({ total: "2", failed: "1", skipped: "1" });
  expect(listener.connections()).toBe(1);
});

test("a clone with CRLF has the same findings, and differs only in the line ends", async () => {
  const tls = "    ssl: { certificate: ca.pem }\n";
  const text = file(entry("kept", "u", tls), entry("changed"));
  await withBase({ "destinations.yml": text, "ca.pem": certificate });
  const windows = (lines: string) => lines.replaceAll("\n", "\r\n");
  const done = await run(workflow({}, { "changed-only": true, retries: 0 }), {
    ...{ event: "pull_request", payload },
    repository: {
      "destinations.yml": windows(text.replace(/(changed:[\s\S]*username: )u/, "$1other")),
      "ca.pem": windows(certificate),
    },
  });
  logOutcome("CRLF clone", done);
  expect(done.outputs).toMatchObject({ total: "2", failed: "1", skipped: "1" });
  expect(listener.connections()).toBe(1);
});

describe("ten annotations of each kind", () => {
  const many = (count: number) =>
    file(...Array.from({ length: count }, (_, index) => entry(`d${index}`).replace("host:", "hots:")));

  test.each([9, 10, 11, 15])("include %i errors and a report that can't be written", async (count) => {
    const inputs = { mode: "validate", reports: "json", "report-dir": "destinations.yml/below" };
    const done = await run(workflow({}, inputs), {
      ...{ event: "push", repository: { "destinations.yml": many(count) } },
    });
    const errors = done.annotations.filter(({ name }) => name === "error");
    expect(errors.length).toBe(Math.min(10, count + 1));
    expect(errors.at(-1)!.message).toContain("report-dir");
    const findings = errors.filter(({ properties }) => properties.file !== undefined).length;
    const shownElsewhere = /^(\d+) more$/.exec(errors.at(-2)!.properties.title ?? "")?.[1];
    expect(findings + Number(shownElsewhere ?? 0)).toBe(count);
  });

  test.each([8, 9, 12])("include %i warnings and what could not be posted", async (count) => {
    const denied = await startGithub({
      permissions: { checks: "none", pull_requests: "read", issues: "none" },
    });
    const warned = file(...Array.from({ length: count }, (_, index) => entry(`d${index}`, `u${index}`)));
    const done = await run(workflow({}, { mode: "validate", comment: true, "check-run": true }), {
      ...{ event: "pull_request", payload: pullRequest(), repository: { "destinations.yml": warned } },
      env: { GITHUB_API_URL: denied.url },
    });
    await denied.stop();
    const warnings = done.annotations.filter(({ name }) => name === "warning");
    expect(warnings.length).toBe(Math.min(10, count + 2));
    expect(warnings.slice(-2).map(({ properties }) => properties.title)).toEqual([
      "Incomplete output",
      "Incomplete output",
    ]);
  });
});

test("with RUNNER_DEBUG=1 the log has each stage of each connection, as with --verbose", async () => {
  const setting = { event: "push", repository: { "destinations.yml": file(entry("a")) } };
  const text = workflow({}, { retries: 0 });
  const plain = await run(text, setting);
  const debug = await run(text, { ...setting, env: { RUNNER_DEBUG: "1" } });
  expect(plain.log).not.toMatch(/^ *connect +/m);
  expect(debug.log).toMatch(/^ *connect +/m);
});

test("the command's annotations have the repository's paths, in any folder", async () => {
  const workspace = await makeWorkspace({
    ".git/config": "[core]\n",
    "db/eu/destinations.yml": file(entry("a").replace("host:", "hots:")),
  });
  const done = await startCli(["--mode=validate", "--format=github"], `${workspace}/db/eu`);
  await rm(workspace, { recursive: true });
  const files = commandsIn(done.stdout).map(({ properties }) => properties.file);
  expect(new Set(files)).toEqual(new Set(["db/eu/destinations.yml"]));
});
