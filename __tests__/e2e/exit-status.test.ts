// The exit status of the command, and the line that explains it.

import { expect, test } from "vitest";
import { exitStatuses } from "../../src/report/verdict.ts";
import { runBuilt, startCli } from "../support/program.ts";
import { ownWorkspaces } from "../support/workspaces.ts";

const workspaceWith = ownWorkspaces();

const sound = "{ host: db.example.com, username: u, password: '${P}', database: d, ssl: true }";
const fileOf = (entry: string) => `version: 1\ndestinations:\n  a: ${entry}\n`;
const warned = fileOf(sound.replace("ssl: true", "ssl: false"));
const broken = fileOf(sound.replace("database", "datbase"));

test.each<[status: 0 | 1 | 2, line: string, text: string, ...args: string[]]>([
  [0, "✔ 1 destination is valid. No connections were made.", fileOf(sound)],
  [0, "✔ 1 destination is valid, with warnings. No connections were made.", warned],
  [1, "✖ 1 destination has warnings, and `fail-on` is `warning`.", warned, "--fail-on=warning"],
  [1, "✖ 1 destination failed.", broken],
  [0, "✖ 1 destination failed. The run passes, because `fail-on` is `never`.", broken, "--fail-on=never"],
  [1, "✖ A destinations file has 1 error.", "version: [\n"],
  [1, "✖ A destinations file has 1 error.", "version: 1\ndestinations: {}\n"],
  [2, "✖ A destinations file has 1 error.", ""],
  [2, "✖ A destinations file has 1 error.", fileOf(sound), "missing.yml"],
  [1, "✖ A destinations file has 1 error.", "services: { db: { image: postgres } }\n"],
  [2, "✖ A destinations file has 1 error.", "version: 1\0\n"],
  [2, "✖ The destinations files have 2 errors.", "version: [\n", "destinations.yml", "missing.yml"],
  [2, "✖ A destinations file has 1 error.", fileOf(sound), "."],
  [2, "✖ A destinations file has 1 error.", fileOf(sound), "*.none"],
  [2, "✖ A destinations file has 1 error.", "", "--fail-on=never"],
  [
    0,
    "✖ A destinations file has 1 error. The run passes, because `fail-on` is `never`.",
    "version: [\n",
    "--fail-on=never",
  ],
  [2, "", fileOf(sound), "--fail-on=nothing"],
  [2, "", fileOf(sound), "--only=b"],
])("%i: %s", async (status, line, text, ...args) => {
  const workspace = await workspaceWith({ "destinations.yml": text });
  const run = await startCli(["--mode", "validate", ...args], workspace);
  expect(
    run.stdout
      .trimEnd()
      .split("\n")
      .at(-1)
      ?.replace(/ \([\d.]+ m?s\)$/, ""),
  ).toBe(line);
  expect(run.status).toBe(status);
});

test.each([
  ["cli", "18.20.8"],
  ["cli", "20.9.0"],
  ["index", "20.17.9"],
])("%s.js in Node %s names the oldest one that it needs", async (face, version) => {
  const preload = `Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(preload)}` };
  const folder = await workspaceWith({ "destinations.yml": fileOf(sound) });
  const { status, raw } = await runBuilt(`dist/${face}.js`, [], { folder, env });
  const head = face === "cli" ? "destination-check: " : "::error::";
  const sentence = `${head}Node 20.18 or newer is required, and this is Node ${version}.\n`;
  expect({ status, raw }).toEqual({ status: 2, raw: sentence });
});

test("--help explains each exit status", async () => {
  const { stdout } = await startCli(["--help"], await workspaceWith({ "README.md": "" }));
  const words = stdout.slice(stdout.indexOf("Exit status:")).replaceAll(/\s+/g, " ");
  for (const [status, meaning] of Object.entries(exitStatuses))
    expect(words).toContain(`${status} ${meaning}`);
});
