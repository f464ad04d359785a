// The built `init` at a pseudo-terminal, and where there is none.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "../support/program.ts";
import { isAvailable } from "../support/required.ts";
import { ownWorkspaces } from "../support/workspaces.ts";

const cli = path.resolve(import.meta.dirname, "../../dist/cli.js");
const workspaceWith = ownWorkspaces();

/** util-linux's `script` gives a program a terminal. Each key press waits for the words that it answers. */
function atTerminal(
  cwd: string,
  presses: [RegExp, string][],
): Promise<{ status: number | null; shown: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn("script", ["-qefc", `"${process.execPath}" "${cli}" init`, "/dev/null"], { cwd });
    let [shown, seen] = ["", 0];
    const left = [...presses];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      shown += text;
      while (left.length > 0 && left[0]![0].test(shown.slice(seen))) {
        seen = shown.length;
        child.stdin.write(left.shift()![1]);
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
    test("it asks, says why an answer can't be, and writes both files", async () => {
      const workspace = await workspaceWith({ "README.md": "" });
      const run = await atTerminal(workspace, [
        [/Kind of PostgreSQL.*: /, "\r"],
        [/short name.*: /, "\r"],
        [/region.*: /, "\r"],
        [/Host: /, "postgres://db.example.com\r"],
        [/must be a host name[\s\S]*Host: /, "db.example.com\r"],
        [/Port.*: /, "\r"],
        [/Database: /, "analytics\r"],
        [/User that.*: /, "\r"],
        [/SSL.*: /, "\r"],
        [/SSH bastion.*: /, "\r"],
      ]);
      expect(run).toMatchObject({
        status: 0,
        shown: expect.stringContaining("gh secret set WAREHOUSE_PASSWORD  # the password of stitch"),
      });
      expect((await readdir(workspace)).toSorted()).toEqual([".github", "README.md", "destinations.yml"]);
      const validated = await runCli(["--mode", "validate"], workspace);
      expect(validated).toMatchObject({ status: 0, stderr: "" });
    });

    test.each([
      ["Ctrl-C", "\u0003"],
      ["Ctrl-D", "\u0004"],
    ])("%s in the middle writes nothing, says so and ends with 2", async (_, press) => {
      const workspace = await workspaceWith({ "README.md": "" });
      const run = await atTerminal(workspace, [
        [/Kind of PostgreSQL.*: /, "\r"],
        [/short name.*: /, press],
      ]);
      expect(run).toMatchObject({
        status: 2,
        shown: expect.stringMatching(
          /\r\ndestination-check: init was ended before its last question\. Nothing is written\.\r\n$/,
        ),
      });
      expect(await readdir(workspace)).toEqual(["README.md"]);
    });

    test("a file in the way is said before the first question", async () => {
      const run = await atTerminal(await workspaceWith({ "destinations.yml": "" }), []);
      expect(run.status).toBe(2);
      expect(run.shown).toMatch(
        /^destination-check: destinations\.yml is there already, and nothing is overwritten\./,
      );
    });
  },
);

describe("without a terminal", () => {
  test("what nobody can be asked for has to be a flag, and all that is wrong with the flags is told at once", async () => {
    const run = await runCli(["init", "--type", "herokuu", "--port", "x", "more"], await workspaceWith({}));
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr.split("\n").slice(0, 5)).toEqual([
      "destination-check: init: more is no flag; destinations are named by --id.",
      expect.stringContaining('destination-check: --type: "herokuu" is none of'),
      expect.stringContaining("destination-check: --port: "),
      "destination-check: --host is missing, and there is no terminal to ask at.",
      "destination-check: --database is missing, and there is no terminal to ask at.",
    ]);
  });

  test("flags are enough", async () => {
    const workspace = await workspaceWith({});
    const run = await runCli(
      ["init", "--type", "heroku", "--id", "orders", "--workflow", "scheduled"],
      workspace,
    );
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain("gh secret set ORDERS_URL  # what `heroku pg:credentials:url` prints");
  });

  test("flags that make no sense together are told", async () => {
    const run = await runCli(["init", "--type", "heroku", "--host", "x", "--yes"], await workspaceWith({}));
    expect(run.stderr).toContain("--host: a database on Heroku is named by one URL, which is a secret.");
    expect(run.status).toBe(2);
  });
});
