// The built program never prints, writes or sends a secret, even with servers that repeat secrets, with debugging, and after
// a crash.

import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { reportNames } from "../../src/options.ts";
import { canaryKinds, makeCanary } from "../support/leaks/canaries.ts";
import { startEcho } from "../support/leaks/echo.ts";
import { encodings } from "../support/leaks/encodings.ts";
import { openScanner } from "../support/leaks/scanner.ts";
import { type Listener, startListener } from "../support/listener.ts";
import { freePort } from "../support/ports.ts";
import { makeWorkspace, runCli } from "../support/program.ts";
import { type ActionRun, runAction } from "../support/runner.ts";
import { countCases } from "../support/suite-cases.ts";

/** The runner's own token is in the environment and in the inputs, and in no destination. */
const canaries = Object.fromEntries(canaryKinds.map((kind) => [kind, makeCanary(kind)]));
const secrets = Object.values(canaries);
const { token, ...ours } = canaries;
const variables = Object.fromEntries(
  Object.entries(ours).map(([kind, secret]) => [kind.toUpperCase().replaceAll(/\W/g, "_"), secret]),
);
const environment = {
  ...variables,
  URL: `postgres://u:${encodeURIComponent(canaries.quotes!)}@127.0.0.1/d`,
  GITHUB_TOKEN: token!,
};
const texts = Object.values(ours).flatMap((secret) =>
  Object.values(encodings).flatMap((encode) => encode(secret).slice(0, 1)),
);
const scan = openScanner(secrets);
/** The inputs of every run of the Action. */
const inputs = { reports: reportNames.join(","), "report-dir": "out" };
/** Everything that enables debug output of Node, the runner's toolkit and libraries. */
const debugging = {
  RUNNER_DEBUG: "1",
  ACTIONS_STEP_DEBUG: "true",
  ACTIONS_RUNNER_DEBUG: "true",
  NODE_DEBUG: "*",
  DEBUG: "*",
};

// With all debug output, there is much text to scan in every encoding.
vi.setConfig({ testTimeout: 240_000 });

let echo: Listener;
let github: Listener;
let file: string;
const workspaces: string[] = [];

beforeAll(async () => {
  echo = await startEcho(texts);
  github = await startListener((socket) => socket.end("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"));
  file = destinations(echo.port, await freePort());
});
afterAll(async () => {
  await Promise.all([echo.stop(), github.stop()]);
  await Promise.all(workspaces.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** An entry for each server text, with the passwords in rotation, one for each key, and one with a URL. */
function destinations(port: number, closed: number): string {
  const [keys, passwords] = [/KEY/, /^(?!.*KEY)/].map((mark) =>
    Object.keys(variables).filter((name) => mark.test(name)),
  );
  const entry = (id: string, lines: string[]) =>
    [`  ${id}:`, ...lines.map((line) => `    ${line}`)].join("\n");
  const own = (user: string, at: number, variable: string) => [
    "host: 127.0.0.1",
    `port: ${at}`,
    `username: ${user}`,
    "database: d",
    `password: \${${variable}}`,
  ];
  return [
    "version: 1",
    "destinations:",
    ...texts.map((_, index) =>
      entry(`said_${index}`, own(`refusal_${index}`, port, passwords![index % passwords!.length]!)),
    ),
    ...keys!.map((name) =>
      entry(name.toLowerCase(), [
        ...own("u", closed, "ASCII"),
        `ssh: { host: 127.0.0.1, port: ${closed}, user: u, private_key: "\${${name}}" }`,
      ]),
    ),
    entry("url", ["url: ${URL}"]),
    "",
  ].join("\n");
}

async function workspace(): Promise<string> {
  const folder = await makeWorkspace({ "destinations.yml": file });
  workspaces.push(folder);
  return folder;
}

async function action(env: Record<string, string> = {}, more: Partial<Parameters<typeof runAction>[0]> = {}) {
  const folder = await workspace();
  const all = { ...environment, GITHUB_API_URL: `http://127.0.0.1:${github.port}`, ...env };
  const run = await runAction({ workspace: folder, inputs, env: all, ...more });
  return { run, channels: { ...channelsOf(run), ...(await filesIn(folder)) } };
}

/** Masks are commands to the runner, and not part of the visible log. */
function channelsOf(run: ActionRun): Record<string, string> {
  const printed = run.raw.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  const { summary, outputs, annotations } = run;
  return {
    printed: printed.join("\n"),
    summary,
    outputs: JSON.stringify(outputs),
    annotations: JSON.stringify(annotations),
  };
}

/** All files that a run has written except the destinations file: reports, and what Node writes on a crash. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile() && each.name !== "destinations.yml");
  const read = files.map(
    async (each) => [each.name, await readFile(path.join(each.parentPath, each.name), "utf8")] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

function expectNoLeak(context: Parameters<typeof countCases>[0], channels: Record<string, string>): void {
  const allLeaks = Object.entries(channels).flatMap(([channel, text]) => {
    const leaks = scan(text);
    const kinds = canaryKinds.filter((kind) => leaks.some(({ secret }) => secret === canaries[kind]));
    return kinds.map(
      (kind) => `${channel}: ${kind}, ${leaks.find(({ secret }) => secret === canaries[kind])!.as}`,
    );
  });
  expect(allLeaks).toEqual([]);
  countCases(context, secrets.length * Object.keys(channels).length);
}

/** The servers' texts are present, with stars in place of the secrets. Markdown escapes stars. */
function saysStars(text: string): boolean {
  return /said.+(\*\*\*|\\\*\\\*\\\*)/.test(text);
}

/** Runs JavaScript in the program's process before the program. */
function preloading(code: string): { NODE_OPTIONS: string } {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

test("the Action: log, annotations, outputs, summary and all reports", async (context) => {
  const { run, channels } = await action();
  expect(run.status).toBe(1);
  expect(run.commands.filter(({ name }) => name === "add-mask").length).toBeGreaterThan(secrets.length * 10);
  expect(Object.keys(channels)).toEqual(expect.arrayContaining(["report.json", "report.md"]));
  for (const text of [channels.printed!, channels["report.json"]!, channels.summary!])
    expect(saysStars(text)).toBe(true);
  expectNoLeak(context, channels);
});

test("the Action with all debugging enabled", async (context) => {
  const { run, channels } = await action(debugging);
  expect(run.status).toBe(1);
  expect(/^STREAM \d+:/m.test(channels.printed!)).toBe(true);
  expectNoLeak(context, channels);
});

test("the command in each format, with all debugging enabled", async (context) => {
  const folder = await workspace();
  const channels: Record<string, string> = {};
  for (const format of ["text", "json", "markdown"]) {
    const run = await runCli(["--format", format], folder, { ...environment, ...debugging });
    expect(run.status).toBe(1);
    expect(saysStars(run.stdout)).toBe(true);
    Object.assign(channels, { [`stdout ${format}`]: run.stdout, [`stderr ${format}`]: run.stderr });
  }
  expectNoLeak(context, channels);
});

test("a bug in the connecting thread, whose error contains everything that the thread was sent", async (context) => {
  const thread = `
    const { parentPort } = require("node:worker_threads");
    const { inspect } = require("node:util");
    parentPort.once("message", ({ targets }) => {
      const secrets = targets.map(({ password, ssh }) => [password, ssh?.privateKey]);
      const error = new Error("a bug: " + inspect(secrets.slice(0, 6), { compact: true }));
      throw Object.assign(error, { targets, cause: new Error(JSON.stringify(targets)) });
    });`;
  const breaking = preloading(`
    import threads from "node:worker_threads";
    import { syncBuiltinESMExports } from "node:module";
    const { Worker } = threads;
    threads.Worker = class extends Worker {
      constructor(file, options) { super(${JSON.stringify(thread)}, { ...options, eval: true }); }
    };
    syncBuiltinESMExports();`);
  const { run, channels } = await action(breaking);
  expect(run.status).toBe(2);
  expect(run.annotations[0]!.message).toMatch(/This check has a bug: Error at /);
  expectNoLeak(context, channels);
});

test("a bug outside any destination, whose error contains the whole environment", async (context) => {
  const breaking = preloading(`
    AbortSignal.any = () => {
      const error = new Error(JSON.stringify(process.env), { cause: new Error(Object.values(process.env).join()) });
      throw Object.assign(error, { environment: process.env });
    };`);
  const { run, channels } = await action(breaking);
  expect(run.status).toBe(2);
  const inTerminal = await runCli([], await workspace(), { ...environment, ...breaking });
  expect(inTerminal.status).toBe(2);
  for (const text of [run.raw, inTerminal.stderr]) expect(text).toContain("The program crashed (Error at ");
  expectNoLeak(context, { ...channels, stdout: inTerminal.stdout, stderr: inTerminal.stderr });
});

test("Node's diagnostic reports, which would contain the environment", async (context) => {
  const folder = await workspace();
  const nodeOptions = `--report-uncaught-exception --report-on-fatalerror --report-on-signal --report-directory=${folder}`;
  // After the start of the program: a requested report, a report on a signal, and a crash without a report.
  const breaking = preloading(`
    const { any } = AbortSignal;
    AbortSignal.any = (signals) => {
      process.report.writeReport("asked-for.json");
      process.kill(process.pid, "SIGUSR2");
      const { readdirSync } = process.getBuiltinModule("node:fs");
      const written = () => readdirSync(process.report.directory).some((name) => name.startsWith("report."));
      const waiting = setInterval(() => {
        if (!written()) return;
        clearInterval(waiting);
        throw new Error("nobody catches this");
      }, 5);
      return any.call(AbortSignal, signals);
    };`);
  const NODE_OPTIONS = `${breaking.NODE_OPTIONS} ${nodeOptions}`;
  const run = await runCli([], folder, { ...environment, NODE_OPTIONS });
  const files = await filesIn(folder);
  expect(Object.keys(files).length).toBeGreaterThanOrEqual(2);
  for (const text of Object.values(files)) expect(text).not.toContain("environmentVariables");
  expectNoLeak(context, { ...files, stdout: run.stdout, stderr: run.stderr });
});

test("requests to GitHub, with an untrusted author's file and our secrets", async (context) => {
  const before = github.received().length;
  const event = "pull_request_target";
  const payload = { pull_request: { number: 1, base: { sha: "0".repeat(40), ref: "main" } } };
  const { channels } = await action({}, { event, payload });
  const received = github.received().subarray(before).toString();
  // The token is sent to GitHub, in this header only.
  expectNoLeak(context, { ...channels, sent: received.replaceAll(/^authorization: .*$/gim, "") });
});
