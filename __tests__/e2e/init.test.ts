// The built `init`, at a pseudo-terminal and without one.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { startCli } from "../support/program.ts";
import { isAvailable } from "../support/required.ts";
import { ownWorkspaces } from "../support/workspaces.ts";

const cli = path.resolve(import.meta.dirname, "../../dist/cli.js");
const workspaceWith = ownWorkspaces();

/** util-linux's `script` provides a terminal. Each key press waits for the prompt that it answers. */
function atTerminal(
  cwd: string,
  presses: [RegExp, string][],
): Promise<{ status: number | null; shown: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn("script", ["-qefc", `"${process.execPath}" "${cli}" init`, "/dev/null"], { cwd });
    let [shown, seen] = ["", 0];
    const pending = [...presses];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      shown += text;
      while (pending.length > 0 && pending[0]![0].test(shown.slice(seen))) {
        seen = shown.length;
        child.stdin.write(pending.shift()![1]);
      }
    });
    child.once("error", reject);
    child.once("close", (status) =>
      resolve({ status, shown: shown.replaceAll(/\u001b\[[0-9;]*[A-Za-z]/g, "") }),
    );
  });
}

describe.skipIf(!isAvailable("script", existsSync("/usr/bin/script") && process.platform === "linux"))(
  "at a terminal",
  () => {
    test("asks, explains invalid answers, and writes both files", async () => {
      const workspace = await workspaceWith({ "README.md": "" });
      const run = await atTerminal(workspace, [
        [/Kind of PostgreSQL[\s\S]*Number or name.*: /, "\r"],
        [/Short name.*: /, "\r"],
        [/region.*: /, "\r"],
        [/Host, or.*: /, "https://db.example.com\r"],
        [/must be a host name[\s\S]*Host, or.*: /, "db.example.com\r"],
        [/Port.*: /, "\r"],
        [/Database: /, "analytics\r"],
        [/User that.*: /, "\r"],
        [/SSL[\s\S]*Number or name.*: /, "\r"],
        [/SSH bastion.*: /, "\r"],
      ]);
      expect(run).toMatchObject({
        status: 0,
        shown: expect.stringContaining("gh secret set WAREHOUSE_PASSWORD  # the password of stitch"),
      });
      expect((await readdir(workspace)).toSorted()).toEqual([".github", "README.md", "destinations.yml"]);
      const validated = await startCli(["--mode", "validate"], workspace);
      expect(validated).toMatchObject({ status: 0, stderr: "" });
    });

    test.each([
      ["Ctrl-C", "\u0003"],
      ["Ctrl-D", "\u0004"],
    ])("%s before the last question writes nothing and ends with 2", async (_, press) => {
      const workspace = await workspaceWith({ "README.md": "" });
      const run = await atTerminal(workspace, [
        [/Kind of PostgreSQL[\s\S]*Number or name.*: /, "\r"],
        [/Short name.*: /, press],
      ]);
      expect(run).toMatchObject({
        status: 2,
        shown: expect.stringMatching(
          /\r\ndestination-check: init was cancelled\. Nothing was written\.\r\n$/,
        ),
      });
      expect(await readdir(workspace)).toEqual(["README.md"]);
    });

    test("reports an existing file before the first question", async () => {
      const run = await atTerminal(await workspaceWith({ "destinations.yml": "" }), []);
      expect(run.status).toBe(2);
      expect(run.shown).toMatch(
        /^destination-check: destinations\.yml already exists, and was not overwritten\./,
      );
    });
  },
);

describe("without a terminal", () => {
  test("requires flags for values without a default, and reports all errors at once", async () => {
    const run = await startCli(["init", "--type", "herokuu", "--port", "x", "more"], await workspaceWith({}));
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr.split("\n").slice(0, 5)).toEqual([
      'destination-check: init: unexpected argument "more". Use `--id` for the destination\'s id, and `--host` for its host.',
      expect.stringContaining('destination-check: `--type`: "herokuu" is not one of'),
      expect.stringContaining("destination-check: `--port`: "),
      "destination-check: `--host` is required without a terminal.",
      "destination-check: `--database` is required without a terminal.",
    ]);
  });

  test("prints commands that run where npx has run it", async () => {
    const npx = { npm_command: "exec" };
    const args = ["init", "--host", "db.example.com", "--database", "analytics"];
    const { stdout } = await startCli(args, await workspaceWith({}), npx);
    expect(stdout).toContain("\n  npx postgres-destination-check setup warehouse\n");
    expect(stdout).not.toMatch(/^ +destination-check/m);
    const { stderr } = await startCli(["init", "--prot", "1"], await workspaceWith({}), npx);
    expect(stderr).toContain("\nSee npx postgres-destination-check init --help.\n");
    for (const [line, printed] of [
      ["validate", "\n         npx postgres-destination-check init\n"],
      ["setup", "`npx postgres-destination-check init` creates a destinations.yml."],
      ["init --help", "\n  npx postgres-destination-check init --host db.example.com"],
    ] as const)
      expect((await startCli(line.split(" "), await workspaceWith({}), npx)).raw).toContain(printed);
  });

  test("needs only flags", async () => {
    const workspace = await workspaceWith({});
    const run = await startCli(
      ["init", "--type", "heroku", "--id", "orders", "--workflow", "scheduled"],
      workspace,
    );
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain(
      "gh secret set ORDERS_URL  # the URL that `heroku pg:credentials:url` prints",
    );
  });

  test.each([
    "heroku config:set DATABASE_URL=postgres://stitch:x@db.example.com/analytics MAIL=me@corp.com -a app",
    "postgres://stitch:x@db.example.com/analytics # ask me@corp.com",
    'A="postgres://stitch:x@db.example.com/analytics" B="postgres://u:p@copy.example.com/other"',
  ])("takes the first address of a pasted line: %s", async (line) => {
    const workspace = await workspaceWith({});
    expect(await startCli(["init", line, "--yes"], workspace)).toMatchObject({ status: 0 });
    const file = await readFile(path.join(workspace, "destinations.yml"), "utf8");
    expect(parse(file).destinations.warehouse).toMatchObject({
      host: "db.example.com",
      username: "stitch",
      database: "analytics",
    });
  });

  test("rejects flags that can't be combined", async () => {
    const run = await startCli(["init", "--type", "heroku", "--host", "x", "--yes"], await workspaceWith({}));
    expect(run.stderr).toContain("`--host`: a Heroku database is configured by its URL, which is a secret.");
    expect(run.status).toBe(2);
  });
});
