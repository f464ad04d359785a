// The built program, started as by a runner, with hostile servers and files.

import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { errorResponse, type Listener, startListener } from "../support/listener.ts";
import { makeWorkspace, runCli } from "../support/program.ts";
import { activeContent, ourElements, rendered } from "../support/rendered.ts";
import { commandsIn } from "../support/runner/commands.ts";
import { runAction } from "../support/runner.ts";

const sayings = [
  "::add-mask::e",
  "a\n::error::x\r::stop-commands::token",
  "##[error]x ##[add-mask]e #\u200b#[command]x ##vso[task.complete]",
  "\u001b[2J\u001b]8;;https://example.com\u0007link \u009b31m \u202egnp",
  "<img src=x onerror=alert(1)> [a](b) `c` | d @someone #12 GH-12 :tada: www.example.com",
  "\n\n    indented\n```\n</details>",
];
const env = { PASSWORD: "correct horse" };

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of open.splice(0)) await stop();
});

/** A workspace in which every name, and every server, has a hostile text. */
async function hostileWorkspace(file: string): Promise<string> {
  const servers: Listener[] = [];
  for (const saying of sayings)
    servers.push(
      await startListener((socket) =>
        socket.end(errorResponse({ C: "08004", M: saying, D: saying, H: saying, R: saying })),
      ),
    );
  const destinations = Object.fromEntries(
    servers.map(({ port }, index) => {
      const [name, server] = [sayings[index], { host: "127.0.0.1", port, password: "${PASSWORD}" }];
      const ignore = [{ rule: "config/private-host-without-ssh", reason: "A server of the test" }];
      return [
        `d${index}`,
        { display_name: name, ...server, username: name, database: name, schemas: [name], ignore },
      ];
    }),
  );
  const text = JSON.stringify({ version: 1, [sayings[5]!]: 1, destinations }, null, 1);
  const workspace = await makeWorkspace({ [file]: text });
  open.push(...servers.map(({ stop }) => stop), () => rm(workspace, { recursive: true }));
  return workspace;
}

describe.each([
  ["destinations.yml"],
  ["::add-mask::e.yml"],
  ["a ##[error]b.yml"],
  ["\u001b[31m \u202e@someone `a` <b>.yml"],
  ["a\n::error::b,line=9.yml"],
])("in the file %j", (file) => {
  test("the runner reads only the intended commands, and the summary has only the intended elements", async () => {
    const workspace = await hostileWorkspace(file);
    // The input would interpret a line break or a wildcard in the name.
    const files = file.includes("\n") || file.includes("[") ? "*.yml" : file;
    const run = await runAction({
      workspace,
      env,
      inputs: { files, reports: "json, markdown", "report-dir": "out" },
    });
    const names = new Set(run.commands.map(({ name }) => name));
    expect([...names].toSorted()).toEqual(["add-mask", "error", "warning"]);
    const masked = run.commands.filter(({ name }) => name === "add-mask").map(({ message }) => message);
    expect(masked).toContain(env.PASSWORD);
    expect(masked).not.toContain("e");
    const report = JSON.parse(await readFile(path.join(workspace, run.outputs["report-json"]!), "utf8"));
    // Each server's refusal, the missing encryption, and the invalid key.
    expect(report.destinations).toHaveLength(sayings.length);
    expect(run.annotations.filter(({ name }) => name === "error")).toHaveLength(sayings.length + 1);
    expect(run.annotations.filter(({ name }) => name === "warning")).toHaveLength(sayings.length);
    expect(run.log).not.toMatch(/[^\P{C}\n]/u);
    expectOnlyOurs(run.summary);
    expect(run.outputs.outcome).toBe("failed");
  });
});

test.each([
  ["text", []],
  ["json", ["--format", "json"]],
  ["markdown", ["--format", "markdown"]],
])("the terminal's output as %s contains no command for a runner", async (_, args) => {
  const workspace = await hostileWorkspace("::error::a.yml");
  const { stdout, stderr, status } = await runCli(["*.yml", ...args], workspace, env);
  expect(status).toBe(1);
  expect(stdout).not.toBe("");
  expect(commandsIn(stdout + stderr)).toEqual([]);
  expect(stdout).not.toMatch(/[^\P{C}\n]/u);
});

test("the terminal's message about an invalid flag contains no command for a runner, and no escape codes", async () => {
  const workspace = await hostileWorkspace("a.yml");
  const { stderr } = await runCli(["a.yml", "--only", "x\n::error::y\u001b[31m"], workspace, env);
  expect(stderr).toContain("only");
  expect(commandsIn(stderr)).toEqual([]);
  expect(stderr).not.toMatch(/[^\P{C}\n]/u);
});

function expectOnlyOurs(markdown: string): void {
  const { elements, texts } = rendered(markdown);
  expect(elements.filter((element) => !ourElements.test(element))).toEqual([]);
  for (const [name, pattern] of activeContent) expect(pattern.exec(texts)?.[0], name).toBeUndefined();
}
