// A reader that closes its end of a pipe before anything is written, as `| head` can.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { ownWorkspaces } from "../support/workspaces.ts";

const dist = path.resolve(import.meta.dirname, "../../dist");
const workspaceWith = ownWorkspaces();

/** More output than a pipe's buffer holds, so that a write fails. */
const destinations = Array.from({ length: 2_000 }, (_, index) => `  d${index}: { hots: db.example.com }`);
const file = `version: 1\ndestinations:\n${destinations.join("\n")}\n`;

test.each([
  ["cli.js", "standard output", "stdout", 1],
  ["cli.js", "standard error", "stderr", 1],
  ["index.js", "standard output", "stdout", 1],
  ["index.js", "standard error", "stderr", 1],
] as const)("%s keeps its exit status when the reader closes %s", async (face, _, stream, status) => {
  const workspace = await workspaceWith({ "destinations.yml": file, "event.json": "{}" });
  const report = path.join(workspace, "reports");
  const inputs = { mode: "validate", reports: "json", "report-dir": report };
  const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  await writeFile(path.join(workspace, "output"), "");
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: workspace,
    ...(face === "cli.js"
      ? {}
      : {
          GITHUB_WORKSPACE: workspace,
          GITHUB_EVENT_NAME: "push",
          GITHUB_EVENT_PATH: path.join(workspace, "event.json"),
          GITHUB_OUTPUT: path.join(workspace, "output"),
          ...Object.fromEntries(
            Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
          ),
        }),
  };
  const child: ChildProcess = spawn(
    process.execPath,
    [path.join(dist, face), ...(face === "cli.js" ? flags : [])],
    { cwd: workspace, env, stdio: ["ignore", "pipe", "pipe"] },
  );
  child[stream]!.destroy();
  let printed = "";
  const other = stream === "stdout" ? "stderr" : "stdout";
  child[other]!.setEncoding("utf8").on("data", (text: string) => (printed += text));
  const [code, signal] = await once(child, "close");
  expect({ code, signal }).toEqual({ code: status, signal: null });
  expect(printed).not.toContain("crashed");
});
