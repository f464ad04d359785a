// Most tests run the program in a process that has run others before. Its output there is that of a process of its own.

import { expect, test } from "vitest";
import { ownEnvironment, type RunBuilt, runBuilt, runShared } from "../support/program.ts";
import { runAction } from "../support/runner.ts";
import { ownWorkspaces } from "../support/workspaces.ts";

const workspaceWith = ownWorkspaces();

const entry = 'host: 127.0.0.1, port: 1, username: u, password: "${PW}", database: d, ssl: true';
const files = {
  "destinations.yml": `version: 1\ndestinations:\n  one: { ${entry} }\n`,
  "misspelt.yml": `version: 1\ndestinations:\n  one: { ${entry.replace("username", "usrname")} }\n`,
  "broken.yml": "version: 1\ndestinations: [\n",
};

const commands: [string, string[], Record<string, string>][] = [
  ["the version", ["--version"], {}],
  ["a valid file", ["--mode=validate"], {}],
  ["a misspelt key", ["--mode=validate", "misspelt.yml"], {}],
  ["a file that can't be read", ["--mode=validate", "--format=github", "broken.yml"], {}],
  ["an unknown flag", ["--flag"], {}],
  ["a variable that is not set", ["--retries=0"], {}],
  ["a port that refuses connections", ["--retries=0"], { PW: "a password" }],
  ["a file that is not there", ["other.yml"], { PW: "a password" }],
  ["a rule", ["explain", "network/timeout"], {}],
];

/** Durations differ. */
const timeless = (text: string) => text.replaceAll(/\d+(\.\d+)? m?s\b/g, "{time}");

test.each(commands)("%s", async (_, args, env) => {
  const folder = await workspaceWith(files);
  const output = async (run: RunBuilt) => {
    const setting = { folder, env: { ...ownEnvironment(folder), ...env } };
    const { status, stdout, stderr } = await run("dist/cli.js", args, setting);
    return { status, stdout: timeless(stdout), stderr: timeless(stderr) };
  };
  const own = await output(runBuilt);
  for (let time = 0; time < 3; time++) expect(await output(runShared)).toEqual(own);
});

test("the Action", async () => {
  const workspace = await workspaceWith(files);
  const output = async (run: RunBuilt, inputs: Record<string, string>) => {
    const { status, raw, summary } = await runAction({ workspace, inputs, run });
    return { status, raw: timeless(raw), summary: timeless(summary) };
  };
  for (const inputs of [{ mode: "validate" }, { mode: "validate", files: "misspelt.yml" }])
    expect(await output(runShared, inputs)).toEqual(await output(runBuilt, inputs));
});
