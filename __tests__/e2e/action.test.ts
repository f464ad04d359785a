// The built action, started as by a runner, and everything that it shows.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cp, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startListener } from "../support/listener.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import { runBuilt } from "../support/program.ts";
import { type ActionSetting, runAction } from "../support/runner.ts";
import { sarifFaults } from "../support/sarif-schema.ts";
import { warehouseAt } from "../support/warehouse.ts";
import { ownWorkspaces } from "../support/workspaces.ts";

const root = path.resolve(import.meta.dirname, "../..");
const workspaceWith = ownWorkspaces();

async function action(text: string, setting: Omit<ActionSetting, "workspace"> = {}) {
  const workspace = await workspaceWith({ "destinations.yml": text });
  return { workspace, ...(await runAction({ workspace, run: runBuilt, ...setting })) };
}

describe("on a real server", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres({ major: newestMajor(), hba: ["host all all 127.0.0.1/32 scram-sha-256"] });
    await server.query(
      "CREATE ROLE stitch LOGIN PASSWORD 'correct horse %25'; CREATE ROLE loader LOGIN PASSWORD 'correct horse %25'; GRANT CREATE ON DATABASE postgres TO loader",
    );
  });
  afterAll(() => server.stop());
  const env = { WAREHOUSE_PASSWORD: "correct horse %25" };

  test("reports a failed destination in the exit status, annotations, summary, report, outputs and log", async () => {
    const run = await action(warehouseAt(server.port), {
      env,
      inputs: { reports: "json, sarif, junit, markdown, html", "report-dir": "out" },
    });
    expect(run.status).toBe(1);

    const [error, warning] = run.annotations;
    expect(error).toMatchObject({
      name: "error",
      properties: {
        title: "Warehouse: `stitch` lacks CREATE on `postgres`",
        file: "destinations.yml",
        line: "7",
        endLine: "7",
        col: "15",
        endColumn: "21",
      },
    });
    expect(error!.message).toContain('GRANT CREATE ON DATABASE "postgres" TO "stitch";');
    expect(error!.message).toContain("[privilege/create-on-database]");
    expect(warning).toMatchObject({ name: "warning", properties: { line: "3" } });
    expect(run.annotations).toHaveLength(2);

    expect(run.log).toContain("destinations.yml:7:15: ");
    expect(run.log).toContain("1 destination failed.");
    expect(run.summary).toContain("## ❌ 1 destination failed");
    expect(run.summary).toContain('\nGRANT CREATE ON DATABASE "postgres" TO "stitch";\n```');
    expect(run.summary).toContain("**Warehouse**");

    expect(run.outputs).toMatchObject({
      outcome: "failed",
      total: "1",
      passed: "0",
      warned: "0",
      failed: "1",
      skipped: "0",
    });
    const report = JSON.parse(
      await readFile(path.resolve(run.workspace, run.outputs["report-json"]!), "utf8"),
    );
    const schema = JSON.parse(await readFile(path.join(root, "schema/report.schema.json"), "utf8"));
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report).toMatchObject({ version: 1, event: "push", outcome: "failed", complete: true });
    expect(report.destinations[0]).toMatchObject({
      privileges: { role: "stitch", superuser: false, create_on_database: false, reads_pg_catalog: true },
      findings: [{ key: "username" }, { key: "ssl" }, { key: "host" }],
    });
    expect(run.outputs).toMatchObject({
      "report-sarif": path.join("out", "report.sarif"),
      "report-junit": path.join("out", "report.xml"),
      "report-html": path.join("out", "report.html"),
    });
    const written = (name: string) =>
      readFile(path.resolve(run.workspace, run.outputs[`report-${name}`]!), "utf8");
    expect(sarifFaults(JSON.parse(await written("sarif")))).toEqual([]);
    expect(await written("junit")).toContain('<failure message="`stitch` lacks CREATE on `postgres`"');
    expect(await written("html")).toContain("<h1>1 destination failed.</h1>");
    expect(await readFile(path.resolve(run.workspace, run.outputs["report-markdown"]!), "utf8")).toBe(
      run.summary.replace(/\n$/, ""),
    );
  });

  test("ends with 0 and prints Success! if everything passes", async () => {
    const run = await action(
      warehouseAt(server.port)
        .replace("username: stitch", "username: loader")
        .concat("      - rule: config/unencrypted-connection\n        reason: A test on this machine\n"),
      { env },
    );
    expect(run.status).toBe(0);
    expect(run.log).toContain("Success! 1 destination passed.");
    expect(run.summary).toContain("## ✅ Success! 1 destination passed.");
    expect(run.annotations).toEqual([]);
    expect(run.summary).toContain("2 ignored");
    expect(run.outputs.outcome).toBe("passed");
  });

  test("masks the secret before it prints anything else, and never prints it", async () => {
    const run = await action(warehouseAt(server.port), {
      env: { WAREHOUSE_PASSWORD: "not the right one" },
      inputs: { reports: "json" },
    });
    expect(run.commands[0]).toMatchObject({ name: "add-mask", message: "not the right one" });
    const printed = run.raw
      .split("\n")
      .filter((line) => !line.startsWith("::add-mask::"))
      .join("\n");
    const report = await readFile(path.resolve(run.workspace, run.outputs["report-json"]!), "utf8");
    for (const text of [printed, run.summary, report, JSON.stringify(run.outputs)])
      expect(text).not.toContain("not the right one");
    expect(run.annotations[0]!.message).toContain("[auth/password-rejected]");
  });

  test("fail-on decides what fails, and annotations and summary can be turned off", async () => {
    const never = await action(warehouseAt(server.port), {
      env,
      inputs: { "fail-on": "never", annotations: "false", summary: "false" },
    });
    expect(never).toMatchObject({ status: 0, annotations: [], summary: "" });
    expect(never.outputs.outcome).toBe("failed");
    const warnings = await action(warehouseAt(server.port).replace("username: stitch", "username: loader"), {
      env,
      inputs: { "fail-on": "warning" },
    });
    expect(warnings).toMatchObject({ status: 1 });
    expect(warnings.outputs.outcome).toBe("warned");
  });
});

describe("without a connection", () => {
  const sameRepository = { pull_request: { head: { repo: { full_name: "example/example" } } } };
  const fork = { pull_request: { head: { repo: { full_name: "stranger/example" } } } };

  test.each([
    [
      "mode: validate",
      { inputs: { mode: "validate" } },
      "1 destination is valid, with warnings. No connections were made.",
    ],
    [
      "a pull request from a fork",
      { event: "pull_request", payload: fork },
      "The pull request comes from a fork".replace("The", "the"),
    ],
    [
      "a pull request from a deleted fork",
      { event: "pull_request", payload: { pull_request: { head: { repo: null } } } },
      "comes from a fork",
    ],
    [
      "Dependabot's pull request",
      { event: "pull_request", payload: sameRepository, actor: "dependabot[bot]" },
      "Dependabot",
    ],
    [
      "pull_request_target",
      { event: "pull_request_target", payload: sameRepository },
      "pull_request_target can combine an untrusted",
    ],
    ["an unknown event", { event: "moonrise" }, "moonrise"],
  ])("%s: sends nothing, and logs the reason", async (_, setting, words) => {
    const server = await startListener(() => {});
    const run = await action(warehouseAt(server.port), setting);
    expect(run.status).toBe(0);
    expect(server.connections()).toBe(0);
    expect(run.outputs.outcome).toBe("skipped");
    expect(run.log).toContain(words);
    expect(run.log.trimStart()).toMatch(
      /^(No connections were made|destinations\.yml|1 destination is valid)/,
    );
    await server.stop();
  });

  test("connects for a pull request of the same repository", async () => {
    const server = await startListener((socket) => socket.end());
    await action(warehouseAt(server.port), {
      event: "pull_request",
      payload: sameRepository,
      env: { WAREHOUSE_PASSWORD: "pw12" },
    });
    expect(server.connections()).toBe(1);
    await server.stop();
  });

  test("does not connect to an entry with an error, but to the others", async () => {
    const server = await startListener((socket) => socket.end());
    const broken = warehouseAt(server.port).replace(
      "destinations:",
      "destinations:\n  broken:\n    hots: 127.0.0.1",
    );
    const run = await action(broken, { env: { WAREHOUSE_PASSWORD: "pw12" } });
    expect(server.connections()).toBe(1);
    expect(run.outputs).toMatchObject({ total: "2", failed: "2" });
    await server.stop();
  });

  test("validates without loading pg and ssh2", async () => {
    const copy = await workspaceWith({});
    await cp(path.join(root, "dist"), copy, { recursive: true });
    const clients = /^\s*var (Connection|Client) = class extends EventEmitter/m;
    const files = await readdir(copy);
    const clientFiles = files.filter((file) => clients.test(readFileSync(path.join(copy, file), "utf8")));
    expect(clientFiles.length).toBeGreaterThan(1);
    for (const file of clientFiles) await rm(path.join(copy, file));
    const workspace = await workspaceWith({ "destinations.yml": warehouseAt(1) });
    const run = spawnSync(process.execPath, [path.join(copy, "cli.js"), "--mode", "validate"], {
      cwd: workspace,
      encoding: "utf8",
    });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain("No connections were made.");
  });
});

test("writes the same masks, annotations, outputs and summary with Windows line ends", async () => {
  const entry = warehouseAt(1).replace("host:", "hots:").replaceAll("\n", "\r\n");
  const inputs = { mode: "validate", reports: "json", "github-token": "a token of the test's own" };
  const [plain, windows] = [
    await action(entry, { inputs }),
    await action(entry, { inputs, isWindows: true }),
  ];
  expect(windows.raw).toContain("\r\n");
  expect(windows.commands[0]).toEqual(plain.commands[0]);
  expect(windows.annotations).toEqual(plain.annotations);
  expect(windows.outputs).toEqual(plain.outputs);
  expect(windows.summary.trimEnd()).toEqual(plain.summary.trimEnd());
});

describe("invalid settings and files", () => {
  test("all invalid inputs are reported at once, with suggestions", async () => {
    const run = await action(warehouseAt(1), {
      inputs: { mode: "chek", timeout: "soon", reports: "jsn", annotations: "maybe" },
    });
    expect(run.status).toBe(2);
    for (const words of [
      '`annotations`: "maybe" is not a boolean. Use true or false.',
      '`mode`: "chek" is not one of check, validate, plan, merge. Did you mean check?',
      '`timeout`: "soon" is not a duration.',
      '`reports`: "jsn" is not one of json, sarif, junit, markdown, html. Did you mean json?',
    ])
      expect(run.annotations[0]!.message).toContain(words);
    expect(run.annotations).toHaveLength(1);
  });

  test("a missing file ends with 2, and the message says where it was expected", async () => {
    const run = await action("", { inputs: { files: "config/destinations.yml" } });
    expect(run.status).toBe(2);
    expect(run.annotations[0]!.message).toContain(
      "The destinations file `config/destinations.yml` does not exist.",
    );
  });

  test.each(["eu.yml, us.yml", "eu.yml us.yml", '"eu.yml"', '["eu.yml", "us.yml"]'])(
    "files as %j end with 2, and the message says how to write several paths",
    async (files) => {
      const run = await action("", { inputs: { files } });
      expect(run.status).toBe(2);
      expect(run.annotations[0]!.message).toContain("Write each path on a line of its own in `files`");
    },
  );

  test("a report folder that can't be written to is named, and no other output is lost", async () => {
    const run = await action(warehouseAt(1), {
      inputs: { mode: "validate", reports: "json", "report-dir": "destinations.yml/reports" },
    });
    expect(run.status).toBe(2);
    expect(run.annotations.at(-1)!.message).toMatch(
      /^`report-dir`: destinations\.yml\/reports\/report\.json could not be written \(\w+\)/,
    );
    expect(run.summary).toContain("valid");
    expect(run.outputs.outcome).toBe("skipped");
  });

  test("a file outside the workspace is not read", async () => {
    const run = await action(warehouseAt(1), { inputs: { files: "/etc/hostname" } });
    expect(run.status).toBe(2);
    expect(run.annotations[0]!.message).toContain("is outside the workspace");
  });

  test("names that look like workflow commands are escaped", async () => {
    const hostile = warehouseAt(1)
      .replace("display_name: Warehouse", 'display_name: "##[error]x ::error::y\\n::set-output name=z::1"')
      .replace("host: 127.0.0.1", "hots: 127.0.0.1");
    const run = await action(hostile, { inputs: { mode: "validate" } });
    const names = run.commands.map(({ name }) => name);
    expect(names.every((name) => ["error", "warning", "notice"].includes(name))).toBe(true);
    expect(run.annotations.filter(({ message }) => message === "x" || message === "y")).toEqual([]);
  });

  test("findings above GitHub's limit are counted in the last annotation", async () => {
    const many = Array.from({ length: 15 }, (_, index) => `  d${index}:\n    hots: x\n`).join("");
    const run = await action(`version: 1\ndestinations:\n${many}`, { inputs: { mode: "validate" } });
    const errors = run.annotations.filter(({ name }) => name === "error");
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)!.properties.title).toMatch(/^\d+ more$/);
  });
});
