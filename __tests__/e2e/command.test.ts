// The built command, started as by a person or a script.

import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.generated.ts";
import { installedMajors, startPostgres } from "../support/postgres.ts";
import { startCli } from "../support/program.ts";
import { warehouseAt } from "../support/warehouse.ts";
import { ownWorkspaces } from "../support/workspaces.ts";

const workspaceWith = ownWorkspaces();

describe.each(installedMajors())("on a stock server of version %i", (major) => {
  test("an ordinary role with CREATE has only the findings of a stock server", async () => {
    const server = await startPostgres({ major, hba: ["host all all 127.0.0.1/32 md5"] });
    try {
      await server.query(
        "CREATE ROLE stitch LOGIN PASSWORD 'pw'; GRANT CREATE ON DATABASE postgres TO stitch",
      );
      const workspace = await workspaceWith({ "destinations.yml": warehouseAt(server.port) });
      const run = await startCli(["--format", "json"], workspace, { WAREHOUSE_PASSWORD: "pw" });
      const today = new Date().toISOString().slice(0, 10);
      const report: Report = JSON.parse(run.stdout);
      const [found] = report.destinations;
      const ended = found!.server!.end_of_life! < today;
      expect(found!.findings.map(({ rule }) => rule).sort()).toEqual([
        // Before 14, passwords were stored as MD5 by default.
        ...(major < 14 ? ["auth/weak-method"] : []),
        // Ignored: see warehouseAt.
        "config/private-host-without-ssh",
        "config/unencrypted-connection",
        ...(ended ? ["server/version-end-of-life"] : []),
      ]);
      expect(run).toMatchObject({ status: 0, stderr: "" });
    } finally {
      await server.stop();
    }
  });
});

describe("without a connection", () => {
  test("prints findings as file:line:column, then a line for each destination, then the total", async () => {
    const workspace = await workspaceWith({ "destinations.yml": warehouseAt(1).replace("host:", "hots:") });
    const run = await startCli(["--mode", "validate"], workspace);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(
      /^destinations\.yml:5:5: error: Warehouse: Unknown key `hots` \[config\/unknown-key\]\n {2}5 \| {5}hots: 127\.0\.0\.1\n {4}\| {5}\^{4}\n {2}Unknown key `hots`: did/,
    );
    expect(run.stdout).toContain("1 destination failed.");
    expect(run.stderr).toBe("");
    expect(run.stdout).not.toContain("\u001b");
  });

  test("--format json prints only the report", async () => {
    const workspace = await workspaceWith({
      "a.yml": warehouseAt(1),
      "b.yml": warehouseAt(1).replace("warehouse", "orders").replace("stitch", "other"),
    });
    const run = await startCli(["*.yml", "--mode", "validate", "--format", "json"], workspace);
    const report = JSON.parse(run.stdout);
    expect(report).toMatchObject({ event: "cli", mode: "validate", summary: { total: 2, skipped: 2 } });
    expect(
      report.destinations.map(({ id, location }: { id: string; location: { file: string } }) => [
        id,
        location.file,
      ]),
    ).toEqual([
      ["warehouse", "a.yml"],
      ["orders", "b.yml"],
    ]);
  });

  test("prints the same bytes for the same input, except times", async () => {
    const workspace = await workspaceWith({ "destinations.yml": warehouseAt(1) });
    const once = async () =>
      (await startCli(["--mode", "validate", "--format", "json"], workspace)).stdout.replaceAll(
        /"(started_at|duration_ms)": .*/g,
        "",
      );
    expect(await once()).toBe(await once());
  });

  test("--only checks the named destinations, and suggests a name for an unknown one", async () => {
    const two =
      warehouseAt(1) +
      warehouseAt(1).split("\n").slice(2).join("\n").replace("warehouse:", "orders:").replace("stitch", "x");
    const workspace = await workspaceWith({ "destinations.yml": two });
    const run = await startCli(["--mode", "validate", "--only", "orders", "--format", "json"], workspace);
    expect(JSON.parse(run.stdout).destinations.map(({ id }: { id: string }) => id)).toEqual(["orders"]);
    const wrong = await startCli(["--only", "order"], workspace);
    expect(wrong).toMatchObject({ status: 2, stdout: "" });
    expect(wrong.stderr).toContain(
      '`--only`: unknown destination "order". Did you mean orders? Available: warehouse, orders.',
    );
  });

  test("invalid usage ends with 2 and refers to the help", async () => {
    const workspace = await workspaceWith({});
    expect(await startCli(["--formt", "json"], workspace)).toMatchObject({
      status: 2,
      stderr:
        "destination-check: Unknown option `--formt`. Did you mean `--format`?\nSee destination-check --help.\n",
    });
    expect((await startCli([], workspace)).status).toBe(2);
    expect(await startCli(["--help"], workspace)).toMatchObject({ status: 0, stderr: "" });
    for (const args of [["--version"], ["version"], ["--version", "init"]])
      expect((await startCli(args, workspace)).stdout).toMatch(
        /^postgres-destination-check \d+\.\d+\.\d+\n$/,
      );
    const help = await startCli(["--help", "init"], workspace);
    expect(help).toMatchObject(await startCli(["help"], workspace));
    expect(help).toMatchObject({ status: 0, stderr: "" });
  });

  test("a workflow's script is read as its shell reads it", async () => {
    const destination = (variable: string) =>
      `version: 1\ndestinations:\n  one: { host: db.example.com, username: u, password: "\${${variable}}", database: d, ssl: true }\n`;
    const workspace = await workspaceWith({
      "infra/d.yml": destination("FIRST"),
      "dev-us.yml": destination("SECOND"),
      "w.yml": `on: push
jobs:
  script:
    runs-on: ubuntu-24.04
    steps:
      - run: |
          npx destination-check version
          (cd web && npm ci)
          npx destination-check infra/d.yml
  matrix:
    runs-on: ubuntu-24.04
    strategy: { matrix: { env: [dev, prod], region: [eu, us], exclude: [{ env: prod }, { region: eu }] } }
    steps:
      - run: npx destination-check \${{ matrix.env }}-\${{ matrix.region }}.yml
        env: { SECOND: "\${{ secrets.SECOND }}" }
`,
    });
    const run = await startCli(["variables", "--workflow", "w.yml"], workspace);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(run.stdout).toMatch(
      /^w\.yml:6: 1 variable does not reach the check:\n {2}FIRST {2}infra\/d\.yml:3:55\n/,
    );
    expect(run.stdout).toMatch(/\nw\.yml:14: all variables of the destinations reach the check\.\n$/);
  });
});
