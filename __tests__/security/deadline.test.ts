// An endless loop or an uncaught error in a library fails only its own destination.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Report } from "../../src/report/report.generated.ts";
import { withEnoughTime } from "../support/enough-time.ts";
import { entryOver } from "../support/hostile/entry.ts";
import { writeUnguardedBundle } from "../support/hostile/unguarded-bundle.ts";
import { type Listener, message, startListener } from "../support/listener.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import { destination, rules, runBuilt } from "../support/program.ts";
import { sessionsOf } from "../support/server-log.ts";

let folder: string;
let server: Server;
const listeners: Listener[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "unguarded-"));
  // Without the guard, which would reject these messages.
  await writeUnguardedBundle(path.join(folder, "dist"));
  server = await startPostgres({
    major: newestMajor(),
    hba: ["host all all 127.0.0.1/32 trust"],
    settings: { log_disconnections: "on", log_line_prefix: "%p|%a|" },
  });
  await server.query("CREATE ROLE loader LOGIN; GRANT CREATE ON DATABASE postgres TO loader");
});
afterAll(async () => {
  await Promise.all([server.stop(), ...listeners.map(({ stop }) => stop())]);
  await rm(folder, { recursive: true, force: true });
});

const finishedSessions = () =>
  sessionsOf(server.log(), "postgres-destination-check").filter(({ ended }) => ended).length;

/**
 * Sends an error without its last byte: `pg` loops forever, and no timer of its thread fires. Both checks of the real server
 * are done by then.
 */
async function endless(): Promise<Listener> {
  const before = finishedSessions();
  return startListener((socket) => {
    const timer = setInterval(() => {
      if (finishedSessions() < before + 2) return;
      clearInterval(timer);
      socket.write(message("E", "SFATAL\0"));
    }, 20);
    socket.once("close", () => clearInterval(timer));
  });
}

/** Requests GSSAPI, for which `pg` throws in its data handler. */
const throwing = () => startListener((socket) => socket.write(message("R", 7)));

async function look(hostile: () => Promise<Listener>, options: Record<string, string>): Promise<Report> {
  const [listener, silent] = await Promise.all([hostile(), startListener(() => {})]);
  listeners.push(listener, silent);
  const entries = [
    ["first", server.port],
    ["hostile", listener.port],
    ["silent", silent.port],
    ["last", server.port],
  ] as const;
  const text = entries.map(([id, port]) => entryOver("tcp", id, port, { port: 22, pin: "" })).join("");
  await writeFile(path.join(folder, "destinations.yml"), `version: 1\ndestinations:\n${text}`);
  const flags = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const env = { PATH: process.env.PATH ?? "", HOME: folder, PW: "pw" };
  const run = await runBuilt(path.join(folder, "dist/cli.js"), ["--format=json", ...flags], { folder, env });
  return JSON.parse(run.stdout);
}

const statusesOf = ({ destinations }: Report) => destinations.map(({ status }) => status);

test("the deadline applies when a library loops forever, and the other results are reported", async () => {
  let deadlineMs = 0;
  const report = await withEnoughTime(
    3_000,
    (limitMs) => {
      deadlineMs = limitMs;
      return look(endless, { timeout: `${limitMs * 0.7}ms`, deadline: `${limitMs}ms` });
    },
    (made) => statusesOf(made).join() === "warned,skipped,skipped,warned",
  );
  expect(report.duration_ms).toBeGreaterThanOrEqual(deadlineMs);
  expect(report).toMatchObject({ complete: false, outcome: "failed", not_reached: 2 });
  for (const id of ["first", "last"]) {
    expect(destination(report, id).status).toBe("warned");
    expect(destination(report, id).server?.version_num).toBeGreaterThan(100_000);
  }
  // A thread that could still run timers would have reported a timeout before the deadline.
  for (const id of ["hostile", "silent"]) {
    expect(destination(report, id)).toMatchObject({
      status: "skipped",
      reason: `Not checked: the run reached its deadline (${deadlineMs / 1_000} s) first.`,
    });
  }
});

test("an uncaught error of a library is reported at its destination, and the others continue", async () => {
  const report = await withEnoughTime(
    2_000,
    (limitMs) => look(throwing, { timeout: `${limitMs}ms`, deadline: "300s" }),
    (made) => statusesOf(made).join() === "warned,failed,failed,warned",
  );
  expect(rules(destination(report, "hostile"))).toContain("internal/error");
  expect(JSON.stringify(destination(report, "hostile"))).toContain("parseAuthenticationResponse");
  for (const id of ["first", "last"]) expect(destination(report, id).status).toBe("warned");
  // The check continued to wait for it after the error.
  expect(rules(destination(report, "silent"))).toContain("network/timeout");
});
