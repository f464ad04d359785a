// The built action for each event, with the stand-in for GitHub's API.

import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Setting } from "../support/github/api.ts";
import { headSha, mergeSha } from "../support/github/posting.ts";
import { onMain, pullRequest, startWorkflow, type Workflow } from "../support/github/workflow-run.ts";
import { startListener } from "../support/listener.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import type { ActionRun } from "../support/runner.ts";

let server: Server;
beforeAll(async () => {
  server = await startPostgres({ major: newestMajor(), hba: ["host all all 127.0.0.1/32 scram-sha-256"] });
  await server.query(
    "CREATE ROLE stitch LOGIN PASSWORD 'correct horse'; CREATE ROLE loader LOGIN PASSWORD 'correct horse'; GRANT CREATE ON DATABASE postgres TO loader",
  );
});
afterAll(() => server.stop());

let workflow: Workflow;
afterEach(async () => {
  await workflow.stop();
  expect(workflow.github.violations).toEqual([]);
});

const env = { WAREHOUSE_PASSWORD: "correct horse" };
const all = { "check-run": "true", comment: "true", issue: "true" };

/** `stitch` lacks CREATE; `loader` has it. */
const destinations = (username: "stitch" | "loader", host = "host") => `version: 1
destinations:
  warehouse:
    ${host}: 127.0.0.1
    port: ${server.port}
    username: ${username}
    password: \${WAREHOUSE_PASSWORD}
    database: postgres
    ignore:
      - rule: config/unencrypted-connection
        reason: A test on this machine
      - rule: config/private-host-without-ssh
        reason: A test on this machine
`;

const shown = (text: string) =>
  text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll("\u00a0", " ");

async function start(setting: Setting = {}) {
  workflow = await startWorkflow(setting);
  return { ...workflow, repository: workflow.github.repository };
}

/** Logs one line for each scenario: the outcome, and the requests to GitHub. */
function report(scenario: string, { outputs, status }: ActionRun): void {
  const { requests } = workflow.github;
  const counted = [...new Set(requests)].map(
    (name) => `${name} ×${requests.filter((each) => each === name).length}`,
  );
  process.stdout.write(
    `${scenario}: outcome ${outputs.outcome}, exit ${status}; ${counted.join(", ") || "no requests to GitHub"}\n`,
  );
}

const warnings = ({ annotations }: ActionRun) =>
  annotations
    .filter(({ properties }) => properties.title === "Incomplete output")
    .map(({ message }) => message);

test("a pull request of the same repository has a check run, a comment and a suggestion, and passes after the fix", async () => {
  const { run, repository } = await start();
  const setting = { event: "pull_request", payload: pullRequest(), env, inputs: all };
  const misspelt = await run(destinations("stitch", "hots"), setting);
  expect(misspelt).toMatchObject({ status: 1, outputs: { outcome: "failed" } });
  expect(warnings(misspelt)).toEqual([]);
  expect(repository.checkRuns[0]).toMatchObject({ sha: headSha, conclusion: "failure" });
  expect(repository.checkRuns[0]!.annotations).toHaveLength(1);
  expect(repository.reviewComments).toMatchObject([{ path: "destinations.yml", line: 4 }]);
  expect(repository.reviewComments[0]!.body).toContain("```suggestion\n    host: 127.0.0.1\n```");

  const refused = await run(destinations("stitch"), setting);
  expect(refused.outputs.outcome).toBe("failed");
  expect(shown(repository.comments[0]!.body)).toContain("1 new, 1 fixed.");
  const fixed = await run(destinations("loader"), setting);
  expect(fixed).toMatchObject({ status: 0, outputs: { outcome: "passed" } });
  expect(repository.comments).toHaveLength(1);
  expect(shown(repository.comments[0]!.body)).toContain("### ✅ Success! 1 destination passed.");
  expect(repository.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["failure", "failure", "success"]);
  expect(repository.reviews).toBe(1);
  expect(repository.issues).toEqual([]);
  report("pull request of the same repository", fixed);
});

test("a pull request from a fork makes no connections, says so first, and says what can't be posted", async () => {
  const listener = await startListener(() => {});
  const { run, repository } = await start({
    permissions: { checks: "read", issues: "read", pull_requests: "read" },
  });
  const setting = { event: "pull_request", payload: pullRequest("stranger/example"), inputs: all };
  const text = destinations("stitch").replace(/port: \d+/, `port: ${listener.port}`);
  const sound = await run(text, setting);
  expect(sound).toMatchObject({ status: 0, outputs: { outcome: "skipped" } });
  const broken = await run(text.replace("host:", "hots:"), setting);
  expect(broken).toMatchObject({ status: 1, outputs: { outcome: "failed" } });
  expect(listener.connections()).toBe(0);
  await listener.stop();
  for (const { summary } of [sound, broken])
    expect(shown(summary.split("\n")[0]!)).toContain("the pull request comes from a fork");
  expect(warnings(broken)).toEqual([
    expect.stringMatching(
      /^The check run could not be posted: the token lacks the permission `checks: write`, because it is read-only for a pull request from a fork\./,
    ),
    expect.stringMatching(
      /^The comment could not be posted: the token lacks the permission `pull-requests: write`/,
    ),
  ]);
  expect(repository).toMatchObject({ checkRuns: [], comments: [], reviewComments: [] });
  report("pull request from a fork", broken);
});

test("a push has a check run on the commit, and no comment or issue", async () => {
  const { run, repository } = await start();
  const pushed = await run(destinations("stitch"), { event: "push", payload: onMain, env, inputs: all });
  expect(pushed).toMatchObject({ status: 1 });
  expect(repository.checkRuns).toMatchObject([{ sha: mergeSha, conclusion: "failure" }]);
  expect(repository).toMatchObject({ comments: [], issues: [] });
  expect(warnings(pushed)).toEqual([]);
  report("push", pushed);
});

test("a schedule opens an issue, does not comment without changes, closes it, and shows since when in the summary", async () => {
  const { run, repository } = await start();
  const setting = {
    event: "schedule",
    payload: onMain,
    env,
    inputs: { issue: "true", reports: "json", "report-dir": "last", previous: "last/report.json" },
  };
  const first = await run(destinations("stitch"), setting);
  expect(first.log).toContain("last/report.json does not exist yet");
  expect(repository.issues).toMatchObject([{ state: "open", labels: ["destination-check"] }]);
  const second = await run(destinations("stitch"), setting);
  expect(repository.comments).toEqual([]);
  expect(shown(second.summary)).toMatch(
    /### Since the last report, of .*\n\n- ❌ warehouse has been failing since /,
  );
  const last = await run(destinations("loader"), setting);
  expect(shown(last.summary)).toContain("warehouse has recovered.");
  expect(repository.comments.map(({ body }) => shown(body))).toEqual([
    expect.stringContaining("All errors are fixed"),
  ]);
  expect(repository.issues).toMatchObject([{ state: "closed" }]);
  report("schedule", last);
});

test("ignores an invalid previous report, and says so in the summary", async () => {
  const { run } = await start();
  const inputs = { previous: "destinations.yml", mode: "validate" };
  const result = await run(destinations("stitch"), { event: "schedule", inputs });
  expect(result.status).toBe(0);
  expect(warnings(result)).toEqual([
    expect.stringContaining("destinations.yml was not used, because it is not a report"),
  ]);
  expect(shown(result.summary)).toContain("it is not a report of this program");
  report("schedule, with a broken last report", result);
});

test("workflow_dispatch closes the issue after a repair, on the default branch only", async () => {
  const { run, repository } = await start();
  const setting = { env, payload: onMain, inputs: { issue: "true" } };
  await run(destinations("stitch"), { ...setting, event: "schedule" });
  const elsewhere = { ...env, GITHUB_REF: "refs/heads/other" };
  await run(destinations("loader"), { ...setting, event: "workflow_dispatch", env: elsewhere });
  expect(repository.issues).toMatchObject([{ state: "open" }]);
  const here = await run(destinations("loader"), { ...setting, event: "workflow_dispatch" });
  expect(repository.issues).toMatchObject([{ state: "closed" }]);
  report("workflow_dispatch", here);
});

test("workflow_call uses the caller's event, and two callers have one comment each", async () => {
  const { run, repository } = await start();
  const caller = (name: string) => ({
    event: "pull_request",
    payload: pullRequest(),
    inputs: { comment: "true" },
    env: {
      ...env,
      GITHUB_JOB: "check",
      GITHUB_WORKFLOW_REF: `example/example/.github/workflows/${name}.yml@refs/pull/12/merge`,
    },
  });
  await run(destinations("stitch"), caller("first"));
  await run(destinations("stitch"), caller("second"));
  const again = await run(destinations("loader"), caller("first"));
  expect(repository.comments.map(({ body }) => shown(body).includes("Success!"))).toEqual([true, false]);
  report("workflow_call", again);
});

test("two matrix jobs share a comment with the findings of both, and an issue that stays open until both pass", async () => {
  const { run, repository, workspace } = await start();
  await writeFile(path.join(workspace, "us.yml"), destinations("stitch").replace("warehouse:", "orders:"));
  const leg = (files: string, event: string) => ({
    ...{ event, env, payload: event === "schedule" ? onMain : pullRequest() },
    inputs: { files, comment: "true", issue: "true", "check-run": "true" },
  });
  for (const event of ["pull_request", "schedule"]) {
    await run(destinations("stitch"), leg("destinations.yml", event));
    await run(destinations("stitch"), leg("us.yml", event));
    const last = await run(destinations("loader"), leg("destinations.yml", event));
    expect(last).toMatchObject({ status: 0, outputs: { outcome: "passed" } });
    report(`two legs, ${event}`, last);
  }
  expect(repository.issues).toMatchObject([{ state: "open" }]);
  const [comment, ...more] = repository.comments.filter(({ number }) => number === 12);
  expect(more).toEqual([]);
  const text = shown(comment!.body);
  expect(text).toContain("### ❌ Another job reported 1 failure. 1 destination passed.");
  expect(text).toContain("- ❌ **orders**: ");
});

test("two checks with different names have a check run, a comment and a code scanning category each", async () => {
  const { run, repository, workspace } = await start();
  for (const name of ["Europe", "North America"]) {
    const inputs = { name, comment: "true", "check-run": "true", reports: "sarif", "report-dir": name };
    const result = await run(destinations("stitch"), {
      ...{ event: "pull_request", payload: pullRequest(), env, inputs },
    });
    report(`a check named ${name}`, result);
    const sarif = JSON.parse(await readFile(path.join(workspace, name, "report.sarif"), "utf8"));
    expect(sarif.runs[0].automationDetails).toEqual({ id: `${name}/` });
  }
  expect(repository.checkRuns.map(({ name }) => name)).toEqual(["Europe", "North America"]);
  expect(repository.comments).toHaveLength(2);
});

test("a late run of an older commit keeps the newer comment", async () => {
  const { run, repository } = await start();
  const at = (GITHUB_RUN_ID: string) => ({
    ...{ event: "pull_request", payload: pullRequest(), inputs: { comment: "true" } },
    env: { ...env, GITHUB_RUN_ID },
  });
  await run(destinations("stitch"), at("1000"));
  const { body } = repository.comments[0]!;
  const late = await run(destinations("loader"), at("999"));
  expect(repository.comments[0]!.body).toBe(body);
  report("a late run", late);
});

test("with a read-only token outcome, outputs and report are the same, and each missing permission is named", async () => {
  const readOnly = { checks: "none", issues: "none", pull_requests: "read" } as const;
  const { run, workspace } = await start({ permissions: readOnly });
  const setting = { env, event: "pull_request", payload: pullRequest() };
  const inputs = { reports: "json", "report-dir": path.join(workspace, "out") };
  const silent = await run(destinations("stitch"), { ...setting, inputs });
  const result = await run(destinations("stitch"), { ...setting, inputs: { ...inputs, ...all } });
  expect(result.status).toBe(silent.status);
  expect(result.outputs).toEqual(silent.outputs);
  expect(result.summary.startsWith(silent.summary.split("### Destinations")[0]!)).toBe(true);
  const messages = warnings(result);
  expect(messages).toHaveLength(2);
  expect(messages[0]).toContain(
    "the token lacks the permission `checks: write`. Add it under `permissions:`",
  );
  expect(messages[1]).toContain("`pull-requests: write`");
  for (const words of messages) expect(shown(result.summary).replaceAll(/<\/?code>/g, "`")).toContain(words);
  const scheduled = await run(destinations("stitch"), { env, event: "schedule", inputs: { issue: "true" } });
  expect(warnings(scheduled)[0]).toContain("`issues: write`");
  report("read-only token", result);
});

test("on GitHub Enterprise the API is below /api/v3, and links lead to its host", async () => {
  const { run, repository } = await start({ product: "ghes-3.19" });
  const setting = { event: "pull_request", payload: pullRequest(), env, inputs: all };
  const first = await run(destinations("stitch", "hots"), setting);
  expect(warnings(first)).toEqual([]);
  expect(repository.checkRuns).toHaveLength(1);
  expect(repository.reviewComments).toHaveLength(1);
  expect(repository.comments[0]!.body).toContain("https://github.example.com/example/example/blob/");
  const scheduled = await run(destinations("stitch"), { ...setting, event: "schedule", payload: onMain });
  expect(repository.issues).toHaveLength(1);
  // As getOctokit of @actions/github 9.1.1 names the job: src/internal/utils.ts (`getUserAgentWithOrchestrationId`).
  const [userAgent, ...others] = workflow.github.userAgents;
  expect(others).toEqual([]);
  expect(userAgent).toMatch(/^postgres-destination-check actions_orchestration_id\/an\.id_1 octokit/);
  report("GitHub Enterprise", scheduled);
});

test("masks the token, and never prints, writes or posts it", async () => {
  const { run, repository } = await start({ permissions: { checks: "none" } });
  const token = "ghs_tokenForTests";
  const result = await run(destinations("stitch"), {
    event: "pull_request",
    payload: pullRequest(),
    env,
    inputs: { ...all, reports: "json, markdown" },
  });
  expect(result.commands[0]).toMatchObject({ name: "add-mask", message: token });
  const printed = result.raw.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  for (const text of [printed.join("\n"), result.summary, JSON.stringify(repository)]) {
    expect(text).not.toContain(token);
    expect(text).not.toContain("correct horse");
  }
  report("what must not be seen", result);
});

test("does not load the client if nothing is posted", async () => {
  await start();
  const copy = await mkdtemp(path.join(tmpdir(), "dist-"));
  const dist = path.resolve(import.meta.dirname, "../../dist");
  await cp(dist, copy, { recursive: true, filter: (file) => !/(post|client|octokit)\.js$/.test(file) });
  const { run, workspace } = workflow;
  await run(destinations("stitch"), { inputs: { mode: "validate" } });
  const bare = spawnSync(process.execPath, [path.join(copy, "index.js")], {
    cwd: workspace,
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      INPUT_MODE: "validate",
      GITHUB_EVENT_NAME: "push",
      GITHUB_WORKSPACE: workspace,
    },
  });
  await rm(copy, { recursive: true });
  expect(bare).toMatchObject({ status: 0, stderr: "" });
  expect(workflow.github.requests).toEqual([]);
});

test.each([
  ["a proxy of another protocol", { https_proxy: "socks5://127.0.0.1:1" }, {}, "the URL must start with"],
  ["an invalid proxy", { https_proxy: "::::" }, {}, "Invalid URL"],
  [
    "a token with a line break",
    {},
    { "github-token": "first-part\nsecond-part" },
    'Headers.append: "token ***"',
  ],
])("with %s only the post is missing", async (_, more, inputs, words) => {
  const { run } = await start();
  const result = await run(destinations("loader"), {
    event: "push",
    env: { ...env, GITHUB_API_URL: "https://api.github.test", ...more },
    inputs: { "check-run": "true", ...inputs },
  });
  expect(result).toMatchObject({ status: 0, outputs: { outcome: "passed" } });
  expect(warnings(result)).toEqual([expect.stringContaining(words)]);
  expect(result.summary).toContain("Success!");
  expect(result.summary).not.toContain("part");
});

test.each([
  [
    "a page of a proxy",
    "<html>Log in</html>",
    "text/html",
    { "check-run": "true" },
    ["the response is not JSON"],
  ],
  ["JSON of another shape", "[]", "application/json", { comment: "true" }, []],
])("%s instead of GitHub's answer does not change the outcome", async (_, body, type, inputs, words) => {
  const { run } = await start();
  const other = createServer((_request, response) => {
    response.writeHead(200, { "content-type": type }).end(body);
  });
  await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
  const { port } = other.address() as { port: number };
  const result = await run(destinations("loader"), {
    event: "pull_request",
    payload: pullRequest(),
    env: { ...env, GITHUB_API_URL: `http://127.0.0.1:${port}` },
    inputs,
  });
  await new Promise((closed) => {
    other.close(closed);
    other.closeAllConnections();
  });
  expect(result).toMatchObject({ status: 0, outputs: { outcome: "passed" } });
  expect(warnings(result)).toEqual(words.map((each) => expect.stringContaining(each)));
});

test("with an invalid proxy everything is checked, and the report says why", async () => {
  const { run } = await start();
  const result = await run(destinations("loader"), {
    event: "pull_request",
    payload: {
      pull_request: {
        ...pullRequest().pull_request,
        base: { sha: headSha, repo: { full_name: "example/example" } },
      },
    },
    env: { ...env, GITHUB_API_URL: "https://api.github.test", https_proxy: "socks5://127.0.0.1:1" },
    inputs: { "changed-only": "true" },
  });
  expect(result).toMatchObject({ status: 0, outputs: { outcome: "passed" } });
  expect(result.summary).toContain("Unchanged destinations were checked too:");
});

test("uses the runner's proxy for GitHub's API", async () => {
  const { run, repository } = await start();
  const proxied: string[] = [];
  const proxy = createServer();
  proxy.on("connect", ({ url = "" }, client: Socket) => {
    proxied.push(url);
    const server = connect(Number(url.split(":")[1]), "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      client.pipe(server).pipe(client);
    });
    for (const socket of [client, server]) socket.on("error", () => {});
  });
  await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
  const { port } = proxy.address() as { port: number };
  const elsewhere = workflow.github.url.replace("127.0.0.1", "api.github.test");
  const posted = await run(destinations("stitch"), {
    event: "pull_request",
    payload: pullRequest(),
    // Addresses of this machine bypass the proxy.
    env: { ...env, http_proxy: `http://127.0.0.1:${port}`, GITHUB_API_URL: elsewhere },
    inputs: { comment: "true" },
  });
  await new Promise((closed) => {
    proxy.close(closed);
    proxy.closeAllConnections();
  });
  expect(warnings(posted)).toEqual([]);
  expect(repository.comments).toHaveLength(1);
  expect(new Set(proxied)).toEqual(new Set([new URL(elsewhere).host]));
  report("pull request, by way of a proxy", posted);
});
