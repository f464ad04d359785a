// docs/carry-over.md: its commands are run in order, with a stand-in for curl, and print the output on the page.

import { spawnSync } from "node:child_process";
import { chmod, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocksOf, pageAt } from "../support/docs/pages.ts";
import { makeWorkspace } from "../support/program.ts";
import { isAvailable } from "../support/required.ts";

const root = path.resolve(import.meta.dirname, "../..");
const [fetchAndImport, answer, file, printed, exportOne, body, create, update] = blocksOf(
  pageAt("docs/carry-over.md"),
).map(({ text }) => text);

/** A `curl` that prints the response, and records its arguments and its standard input. */
const curl = `#!/bin/sh
printf '%s\\n' "$@" > called
case "$*" in *--data*) cat > sent ;; *) cat answer.json ;; esac
`;

let workspace = "";
beforeAll(async () => {
  const cli = `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, "dist/cli.js")}" "$@"\n`;
  workspace = await makeWorkspace({ "answer.json": answer!, "bin/curl": curl, "bin/destination-check": cli });
  for (const name of ["curl", "destination-check"]) await chmod(path.join(workspace, "bin", name), 0o755);
});
afterAll(() => rm(workspace, { recursive: true, force: true }));

function run(script: string, secrets: Record<string, string> = {}) {
  const env = {
    ...process.env,
    PATH: `${path.join(workspace, "bin")}:${process.env.PATH}`,
    STITCH_ACCESS_TOKEN: "token",
    ...secrets,
  };
  return spawnSync("sh", ["-ec", script], { cwd: workspace, env, encoding: "utf8" });
}

const readWritten = (name: string) => readFile(path.join(workspace, name), "utf8");

describe.skipIf(process.platform === "win32")("the commands on the page", () => {
  test("import the destinations of an account into a new file", async () => {
    const first = run(fetchAndImport!);
    expect(first).toMatchObject({ status: 0, stdout: "Wrote destinations.yml.\n", stderr: printed });
    expect(await readWritten("destinations.yml")).toBe(file);
    expect(await readWritten("called")).toContain("https://api.stitchdata.com/v4/destinations\n");
    const second = run(fetchAndImport!);
    expect(second).toMatchObject({ status: 2, stdout: "" });
    expect(second.stderr).toMatch(
      /^destination-check: `--output`: destinations\.yml already exists, and was not overwritten\./,
    );
  });

  test("import from standard input to standard output", async () => {
    expect(run("destination-check import - < answer.json").stdout).toBe(file);
  });

  test("create a valid file", async () => {
    expect(run("destination-check --mode validate").status).toBe(0);
  });

  test("print the body of a request", () => {
    expect(run(exportOne!)).toMatchObject({ status: 0, stdout: body });
  });

  const hasJq = isAvailable("jq", spawnSync("jq", ["--version"]).status === 0);
  test.skipIf(!hasJq)("send the bodies with the password to the API", async () => {
    const password = `it's "a" \\ $word`;
    const whole = JSON.parse(body!);
    const filled = { ...whole, properties: { ...whole.properties, password } };
    expect(run(create!, { DEFAULT_WAREHOUSE_PASSWORD: password }).status).toBe(0);
    expect(JSON.parse(await readWritten("sent"))).toEqual(filled);
    expect(run(update!, { DEFAULT_WAREHOUSE_PASSWORD: password }).status).toBe(0);
    const { type: _, ...rest } = filled;
    expect(JSON.parse(await readWritten("sent"))).toEqual(rest);
    expect(await readWritten("called")).toContain(
      "--request\nPUT\nhttps://api.stitchdata.com/v4/destinations/155582\n",
    );
  });
});

test("the help shows the same command as the page", async () => {
  const { exportCommand } = await import("../../src/terminal/commands/stitch/export.ts");
  const indented = create!.trimEnd().replaceAll(/^/gm, "").replace("default-warehouse", "warehouse");
  expect(exportCommand.examples).toContain(indented);
});
