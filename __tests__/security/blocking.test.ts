// If anything blocks at any stage, the report is written at the deadline with the results so far, and the process ends.

import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { mkdtemp, open, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.generated.ts";
import { harmlessFile } from "../support/bombs.ts";
import { withEnoughTime } from "../support/enough-time.ts";
import { blockedName, blockingPorts } from "../support/hostile/blocked-tcp.ts";
import { writeBlockingBundle } from "../support/hostile/blocking-bundle.ts";
import { type Listener, startListener } from "../support/listener.ts";
import { endlessKey } from "../support/openssh-files.ts";
import { destination, rules, runBuilt } from "../support/program.ts";
import { runtime } from "../support/runtimes.ts";
import { countCases } from "../support/suite-cases.ts";

const passphrase = "a passphrase";

let folder: string;
let refusing: Listener;
let silent: Listener;

let environment: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "blocking-"));
  await writeBlockingBundle(path.join(folder, "dist"));
  refusing = await startListener((socket) => socket.end());
  silent = await startListener(() => {});
  environment = {
    ...{ PATH: process.env.PATH ?? "", HOME: folder, PW: "a password", PASSPHRASE: passphrase },
    KEY: endlessKey(passphrase),
  };
});
afterAll(async () => {
  await Promise.all([refusing.stop(), silent.stop()]);
  await rm(folder, { recursive: true, force: true });
});

const entry = (host: string, port: number, more = "") =>
  `{ host: ${host}, port: ${port}, username: u, password: "\${PW}", database: d, ssl: true${more} }`;
const bastion =
  ', ssh: { host: 127.0.0.1, port: 9, user: u, private_key: "${KEY}", passphrase: "${PASSPHRASE}" }';

/** What blocks, and whether it can prevent the end of the process. */
const blocks: { kind: string; hostile: () => string; isNative: boolean; isFirst?: boolean }[] = [
  {
    kind: "native code in the connecting thread",
    hostile: () => entry("127.0.0.1", blockingPorts.native),
    isNative: true,
    isFirst: true,
  },
  {
    kind: "an endless loop there",
    hostile: () => entry("127.0.0.1", blockingPorts.loop),
    isNative: false,
    isFirst: true,
  },
  { kind: "a silent server", hostile: () => entry("127.0.0.1", silent.port), isNative: false },
  { kind: "a name server that never answers", hostile: () => entry(blockedName, 5432), isNative: true },
  { kind: "an endless key derivation", hostile: () => entry("h", 5432, bastion), isNative: false },
];

type Face = "command" | "action";
type Ended = { report: Report; status: number | null; ms: number };

/** A folder with a destinations file, and with pipes that the bundle reads. */
async function workspaceOf(destinations: Record<string, string>): Promise<string> {
  const workspace = await mkdtemp(path.join(folder, "workspace-"));
  const lines = Object.entries(destinations).map(([id, text]) => `  ${id}: ${text}\n`);
  await writeFile(path.join(workspace, "destinations.yml"), `version: 1\ndestinations:\n${lines.join("")}`);
  execFileSync("mkfifo", ["never-written", "closed-later"], { cwd: workspace });
  return workspace;
}

/** A run through one entry point, with its report. The command gets its options as flags, the Action as inputs. */
async function run(
  face: Face,
  workspace: string,
  limits: Record<string, string>,
  { program = path.join(folder, "dist"), node }: { program?: string; node?: string } = {},
): Promise<Ended> {
  const options = { files: "destinations.yml", ...limits, reports: "json", "report-dir": "reports" };
  const { files, ...flags } = options;
  const args = [...Object.entries(flags).map(([name, value]) => `--${name}=${value}`), "--", files];
  const inputs = Object.entries(options).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const runner = {
    ...{ GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: "push" },
    ...{ GITHUB_WORKSPACE: workspace, RUNNER_TEMP: workspace },
  };
  const env = { ...environment, ...(face === "action" ? { ...runner, ...Object.fromEntries(inputs) } : {}) };
  const start = performance.now();
  const { status } = await runBuilt(
    path.join(program, face === "action" ? "index.js" : "cli.js"),
    face === "action" ? [] : args,
    { folder: workspace, env, node },
  );
  const ms = performance.now() - start;
  const report: Report = JSON.parse(await readFile(path.join(workspace, "reports/report.json"), "utf8"));
  return { report, status, ms };
}

/** How long a busy machine may take to start the program and write the report. A blocked run would never end. */
const slackMs = 20_000;

const older = runtime(20);

/** Before Node 22.15, a process with a thread that is blocked in native code must be killed. */
const statusOfBlocked = (status: number) => ("execve" in process ? status : null);

/** Files that take longer than 0.1 s to find or read: a function that creates them and returns the pattern. */
const reading: Record<string, (workspace: string) => Promise<string>> = {
  "many files of the largest size": async (workspace) => {
    const text = harmlessFile(4_000_000);
    for (let file = 0; file < 10; file++) await writeFile(path.join(workspace, `large-${file}.yml`), text);
    return "large-*.yml";
  },
  "a tree of very many folders": async (workspace) => {
    // Real folders, since the program does not follow links.
    for (let one = 0; one < 200; one++)
      for (let other = 0; other < 100; other++)
        mkdirSync(path.join(workspace, `tree/${one}/${other}`), { recursive: true });
    return "**/**/*.none";
  },
};

/** Files that are not read, with the expected message. */
const refused: Record<string, { make: (workspace: string) => Promise<string>; says: RegExp }> = {
  "a pipe": { make: async () => "never-written", says: /is not a regular file\.$/ },
  "a link to a device": {
    make: async (workspace) => {
      await symlink("/dev/zero", path.join(workspace, "zero.yml"));
      return "zero.yml";
    },
    says: /is (outside the workspace|not a regular file)\.$/,
  },
  "more files than a pattern is meant for": {
    make: async (workspace) => {
      for (let file = 0; file <= 1_000; file++) await writeFile(path.join(workspace, `many-${file}.yml`), "");
      return "many-*.yml";
    },
    says: /`many-\*\.yml` is a pattern that matches more than 1,000 files\.$/,
  },
};

describe.each<Face>(["command", "action"])("the %s", (face) => {
  test.concurrent.for(blocks)(
    "ends at the deadline even with $kind",
    async ({ hostile, isNative, isFirst }) => {
      const workspace = await workspaceOf({ refused: entry("127.0.0.1", refusing.port), blocked: hostile() });
      let deadlineMs = 0;
      const { report, status, ms } = await withEnoughTime(
        3_000,
        (limitMs) => {
          deadlineMs = limitMs;
          return run(face, workspace, { timeout: "300s", deadline: `${limitMs}ms` });
        },
        // An endless loop in the same thread may come before the other destination's result.
        (ended) => isFirst || destination(ended.report, "refused").status === "failed",
      );
      expect(report).toMatchObject({ complete: false, outcome: "failed" });
      const reason = `Not checked: the run reached its deadline (${deadlineMs / 1_000} s) first.`;
      expect(destination(report, "blocked")).toMatchObject({ status: "skipped", reason });
      if (!isFirst) expect(destination(report, "refused").status).toBe("failed");
      expect(status).toBe(isNative ? statusOfBlocked(2) : 2);
      expect(report.duration_ms).toBeLessThan(deadlineMs + slackMs);
      expect(ms).toBeLessThan(deadlineMs + slackMs);
    },
  );

  test.for(Object.entries(reading))("ends at the deadline while it reads %s", async ([, make], context) => {
    const workspace = await workspaceOf({});
    const files = await make(workspace);
    const limits = { mode: "validate", files, deadline: "100ms" };
    const { report, status, ms } = await run(face, workspace, limits, { program: "dist" });
    expect(report).toMatchObject({ complete: false, outcome: "failed" });
    expect(report.findings.at(-1)!.message).toMatch(
      /was not read before the run reached its deadline \(.+\)\.$/,
    );
    expect(status).toBe(2);
    expect(ms).toBeLessThan(slackMs);
    countCases(context, 1);
  });

  test.for(Object.entries(refused))("does not read %s", async ([, { make, says }]) => {
    const workspace = await workspaceOf({});
    const limits = { mode: "validate", files: await make(workspace) };
    const { report, status, ms } = await run(face, workspace, limits, { program: "dist" });
    expect(report.findings.map(({ message }) => message)).toEqual([expect.stringMatching(says)]);
    expect(status).toBe(2);
    expect(ms).toBeLessThan(slackMs);
  });
});

test("connecting to many destinations ends early enough that their report is out at the deadline", async () => {
  const ids = Array.from({ length: 400 }, (_, index) => `many-${index}`);
  const entries = Object.fromEntries(ids.map((id) => [id, entry("127.0.0.1", silent.port)]));
  const workspace = await workspaceOf(entries);
  let deadlineMs = 0;
  const { report, status } = await withEnoughTime(
    5_000,
    (limitMs) => {
      deadlineMs = limitMs;
      return run("command", workspace, { timeout: "300s", deadline: `${limitMs}ms` });
    },
    (ended) => ended.report.duration_ms < deadlineMs,
  );
  expect(report).toMatchObject({ complete: false, not_reached: ids.length });
  expect(report.duration_ms).toBeLessThan(deadlineMs);
  expect(status).toBe(2);
});

test("a lookup that is still blocked after the report does not keep the process, which ends with the report's exit status", async () => {
  const workspace = await workspaceOf({ blocked: entry(blockedName, 5432) });
  const { report, status, ms } = await run("command", workspace, { timeout: "2s", deadline: "300s" });
  expect(report.complete).toBe(true);
  expect(rules(destination(report, "blocked"))).toContain("network/timeout");
  expect(status).toBe(statusOfBlocked(1));
  expect(ms).toBeLessThan(slackMs);
});

test.skipIf(older === null)(
  "Node 20, which can't set an exit status then, is ended by a signal",
  async () => {
    const workspace = await workspaceOf({ blocked: entry("127.0.0.1", blockingPorts.native) });
    const { report, status, ms } = await run("command", workspace, { deadline: "3s" }, { node: older! });
    expect(report.not_reached).toBe(1);
    expect(status).toBeNull();
    expect(ms).toBeLessThan(slackMs);
  },
);

test("a destination that exceeded its timeout is a timeout, whatever happened later", async () => {
  const workspace = await workspaceOf({
    other: entry("127.0.0.1", refusing.port),
    blocked: entry("127.0.0.1", blockingPorts["native for a while"]),
  });
  // The program has opened the pipe for reading, and waits until it is closed.
  const closing = open(path.join(workspace, "closed-later"), "w").then((pipe) =>
    pause(3_000).then(() => pipe.close()),
  );
  const { report, status } = await run("command", workspace, {
    timeout: "1s",
    deadline: "300s",
    retries: "0",
  });
  await closing;
  for (const id of ["blocked", "other"]) expect(rules(destination(report, id))).toContain("network/timeout");
  expect(status).toBe(1);
});
