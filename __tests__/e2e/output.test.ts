// The output of the built command: colours, width and progress in a terminal, and plain text elsewhere.

import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import { makeWorkspace, startCli } from "../support/program.ts";
import { hasTerminal, openTerminal } from "../support/pseudo-terminal.ts";
import { commandsIn } from "../support/runner/commands.ts";

const root = path.resolve(import.meta.dirname, "../..");
const cli = `"${process.execPath}" "${root}/dist/cli.js"`;
const password = "pw-of-the-loader";

let server: Server;
let folder: string;

/** Four destinations: passed, warned, failed and not connected to. */
beforeAll(async () => {
  server = await startPostgres({ major: newestMajor(), hba: ["host all all 127.0.0.1/32 scram-sha-256"] });
  await server.query(`CREATE ROLE stitch LOGIN PASSWORD '${password}';
    CREATE ROLE owner SUPERUSER LOGIN PASSWORD '${password}';
    CREATE ROLE poor LOGIN PASSWORD '${password}';
    GRANT CREATE ON DATABASE postgres TO stitch`);
  const entry = (id: string, username: string, more: string[] = [], database = "postgres") => [
    `  ${id}:`,
    "    host: 127.0.0.1",
    `    port: ${server.port}`,
    `    username: ${username}`,
    "    password: ${PASSWORD}",
    `    database: ${database}`,
    "    ignore:",
    "      - { rule: config/unencrypted-connection, reason: A server on this machine }",
    "      - { rule: config/private-host-without-ssh, reason: A server on this machine }",
    ...more,
  ];
  const file = (...entries: string[][]) => ["version: 1", "destinations:", ...entries.flat(), ""].join("\n");
  folder = await makeWorkspace({
    "destinations.yml": file(
      entry("passing", "stitch"),
      entry("warned", "owner"),
      entry("failing-because-it-may-not-create-anything", "poor"),
      entry("skipped", "stitch", ["    access: stitch-only", "    display_name: Far away"], "analytics"),
    ),
    "well.yml": file(entry("passing", "stitch")),
  });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const environment = { PASSWORD: password };
const run = (args: string[], env: Record<string, string> = {}) =>
  startCli(args, folder, { ...environment, ...env });

describe.skipIf(!hasTerminal)("in a terminal", () => {
  async function inTerminal(line: string, columns: number, env: Record<string, string> = {}) {
    const terminal = openTerminal(line, { columns, folder, env: { ...environment, ...env } });
    const status = await terminal.ended;
    return { status, screen: terminal.screen() };
  }

  test("uses colours, and clears the progress", async () => {
    const { status, screen } = await inTerminal(`exec ${cli}`, 100);
    expect(status).toBe(1);
    expect(screen).toContain("\u001b[32m✔\u001b[39m passing");
    expect(screen).toContain("\u001b[31merror\u001b[39m:");
    expect(screen).toMatch(/\r\u001b\[K3 of 3 checked\r\u001b\[K/);
    expect(screen).toContain("0 of 3 checked, waiting for passing, warned and failing-because-");
  });

  test.each<[string, Record<string, string>]>([
    ["NO_COLOR", { NO_COLOR: "1" }],
    ["NO_COLOR beside FORCE_COLOR", { NO_COLOR: "yes", FORCE_COLOR: "1" }],
    ["a terminal that knows none", { TERM: "dumb" }],
  ])("uses no colours with %s", async (_, env) => {
    const { screen } = await inTerminal(`${cli} 2>errors`, 100, env);
    expect(screen).not.toContain("\u001b");
    expect(screen).toContain("✔ passing");
  });

  test("ignores an empty NO_COLOR", async () => {
    expect((await inTerminal(`exec ${cli}`, 100, { NO_COLOR: "" })).screen).toContain("\u001b[32m✔");
  });

  test.each([60, 80, 120, 200])("keeps every line within %i columns", async (columns) => {
    const { screen } = await inTerminal(
      `${cli} --verbose; ${cli} explain privilege/excessive; ${cli} setup --audit --ssh --region europe; ${cli} setup nobody`,
      columns,
    );
    const most = Math.min(columns, 120);
    const lines = stripVTControlCharacters(
      screen.replaceAll(/\r\u001b\[K\d of \d checked[^\r\n]*/g, ""),
    ).split(/\r?\n/);
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines.filter((each) => each.length > most)) expect(line).toMatch(unbreakable);
    const longest = Math.max(...lines.filter((each) => !unbreakable.test(each)).map(({ length }) => length));
    expect(longest).toBeGreaterThan(most * 0.8);
  });

  test("--quiet shows no progress, and prints nothing if everything passes", async () => {
    const { status, screen } = await inTerminal(`exec ${cli} --quiet well.yml`, 80);
    expect({ status, screen }).toEqual({ status: 0, screen: "" });
  });

  test("writes files without colours or progress, even if standard error is a terminal", async () => {
    const { screen } = await inTerminal(`${cli} >report.txt`, 60, { FORCE_COLOR: "1" });
    expect(screen).toContain("of 3 checked");
    const text = await readFile(path.join(folder, "report.txt"), "utf8");
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("of 3 checked");
  });
});

/** SQL, a command, YAML, or a single word such as a URL. */
const unbreakable = /^ {7}|^ {4}[A-Z]{2,} |^\s*\S+$/;

describe("in a pipe", () => {
  test("uses no colours, progress or escape codes", async () => {
    const { stdout, stderr, status } = await run([], { TERM: "xterm-256color" });
    expect(status).toBe(1);
    expect(stderr).toBe("");
    expect(stdout).not.toContain("\u001b");
  });

  test.each<[string, Record<string, string>, boolean]>([
    ["FORCE_COLOR", { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR, which counts for more than the terminal's kind", { FORCE_COLOR: "1", TERM: "dumb" }, true],
    ["FORCE_COLOR=0, even in the log of a known CI", { FORCE_COLOR: "0", GITHUB_ACTIONS: "true" }, false],
    ["NO_COLOR beside FORCE_COLOR", { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    ["the log of GitHub Actions", { GITHUB_ACTIONS: "true" }, true],
    ["the log of GitLab", { GITLAB_CI: "true", CI: "true" }, true],
    ["NO_COLOR in the log of a known CI", { GITLAB_CI: "true", NO_COLOR: "1" }, false],
    ["an unknown CI system", { CI: "true" }, false],
  ])("colours depend on %s", async (_, env, isColourful) => {
    const { stdout } = await run(["--mode", "validate"], env);
    expect(stdout.includes("\u001b[32m✔")).toBe(isColourful);
    for (const format of ["json", "markdown", "github"]) {
      const other = await run(["--mode", "validate", "--format", format], env);
      expect(other.stdout).not.toContain("\u001b");
    }
  });

  test("--quiet prints nothing if everything passes", async () => {
    expect(await run(["--quiet", "well.yml"])).toMatchObject({ status: 0, raw: "" });
    expect(await run(["--quiet", "--previous", "none.json", "well.yml"])).toMatchObject({ raw: "" });
    expect(await run(["--quiet", "--fix", "well.yml"])).toMatchObject({ status: 0, raw: "" });
  });

  test("--quiet prints problems, but nothing ignored, passed or skipped", async () => {
    const { stdout, stderr, status } = await run(["--quiet"]);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout.match(/\[[a-z]+\/[a-z-]+\]/g)).toEqual([
      "[privilege/create-on-database]",
      "[privilege/excessive]",
    ]);
    expect(stdout).not.toMatch(/passing|Far away|unencrypted|seconds/);
    expect(stdout).toMatch(/\n\n1 of 4 destinations failed\.\n$/);
  });

  test("--quiet prints a message if nothing was checked", async () => {
    const { stdout, status } = await run(["--quiet", "--only", "skipped"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^No connections were made\. Validated only: the firewall/);
    expect(await run(["--quiet", "--mode", "validate"])).toMatchObject({ status: 0, raw: "" });
  });

  test("--verbose prints the stages of each connection on standard error, without secrets", async () => {
    const plain = await run([]);
    const { stdout, stderr, raw } = await run(["--verbose"]);
    const timeless = (text: string) => text.replaceAll(/[\d.]+ m?s\b/g, "").replaceAll(/ +$/gm, "");
    expect(timeless(stdout)).toBe(timeless(plain.stdout));
    expect(timeless(stderr).replaceAll(String(server.port), "5432").replaceAll(/ +/g, " ")).toContain(
      [
        "passing: stitch at 127.0.0.1:5432, database postgres",
        " resolve ok 127.0.0.1",
        " connect ok 127.0.0.1:5432",
        " login ok scram-sha-256",
        " probe ok PostgreSQL",
      ].join("\n"),
    );
    expect(stderr).toContain("Far away: not connected. Validated only: the firewall");
    expect(raw).not.toContain(password);
  });
});

describe("--format", () => {
  const printed = async (format: string) =>
    (await run(["--mode", "validate", "--format", format])).stdout.replaceAll(
      /\d+ ms|\d{4}-\d\d-\d\dT[^"<]*Z/g,
      "",
    );

  test.each([
    ["json", "report.json"],
    ["sarif", "report.sarif"],
    ["junit", "report.xml"],
    ["markdown", "report.md"],
    ["html", "report.html"],
  ])("%s prints what --reports writes to %s", async (format, file) => {
    const reports = path.join(folder, "reports");
    await rm(reports, { recursive: true, force: true });
    const both = await run([
      "--mode",
      "validate",
      "--format",
      format,
      "--reports",
      format,
      "--report-dir",
      reports,
    ]);
    expect(both.stdout).toBe(await readFile(path.join(reports, file), "utf8"));
    expect(both.stdout.length).toBeGreaterThan(300);
  });

  test("github prints the report with annotations, as the action does", async () => {
    const { stdout, status } = await run(["--format", "github"]);
    expect(status).toBe(1);
    expect(stdout).toContain("✔ passing");
    const commands = commandsIn(stdout);
    expect(commands.map(({ name, properties }) => [name, properties.file, properties.title])).toEqual([
      ["error", "destinations.yml", expect.stringContaining("lacks CREATE on")],
      ["warning", "destinations.yml", expect.stringContaining("is a superuser")],
    ]);
  });

  test("text is the default", async () => {
    expect(await printed("text")).toContain("valid. No connections were made.");
  });
});

describe("schema", () => {
  test.each([
    [["schema"], "destinations"],
    [["schema", "--report"], "report"],
  ])("%j prints the published schema byte for byte", async (args, name) => {
    const { stdout, status } = await run(args);
    expect(status).toBe(0);
    expect(stdout).toBe(await readFile(path.join(root, `schema/${name}.schema.json`), "utf8"));
  });

  test("the npm package has the files that it reads", async () => {
    const { files } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
    expect(files).toContain("schema");
    expect(existsSync(path.join(root, "schema/report.schema.json"))).toBe(true);
  });
});
