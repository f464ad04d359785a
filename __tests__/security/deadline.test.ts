// What a library's endless loop, or what it throws to nobody, may cost: its own destination, and no other's result.

import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { entryOver } from "../support/hostile/entry.ts";
import { type Listener, message, startListener } from "../support/listener.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import { destination, rules } from "../support/program.ts";
import { checkText } from "../support/run-check.ts";

// The guard keeps a server from all of this: here it is taken away.
vi.mock("../../src/connect/connect-all.ts", async (original) => {
  const { connectAll } = await original<typeof import("../../src/connect/connect-all.ts")>();
  const thread = new URL("../support/hostile/unguarded-thread.ts", import.meta.url);
  return {
    connectAll: (...[work, signal, listeners]: Parameters<typeof connectAll>) =>
      connectAll(work, signal, listeners, thread),
  };
});

let server: Server;
const listeners: Listener[] = [];

beforeAll(async () => {
  server = await startPostgres({ major: newestMajor(), hba: ["host all all 127.0.0.1/32 trust"] });
  await server.query("CREATE ROLE loader LOGIN; GRANT CREATE ON DATABASE postgres TO loader");
});
afterAll(() => Promise.all([server.stop(), ...listeners.map(({ stop }) => stop())]));

/** Sends an error without its last byte: `pg` reads on for ever, and no timer of its thread fires. */
const endless = () =>
  startListener((socket) => {
    setTimeout(() => socket.write(message("E", "SFATAL\0")), 1_000);
  });

/** Asks for GSSAPI: `pg` throws out of its data handler. */
const throwing = () => startListener((socket) => socket.write(message("R", 7)));

async function look(hostile: () => Promise<Listener>, options: Record<string, string>) {
  const listener = await hostile();
  listeners.push(listener);
  const silent = await startListener(() => {});
  listeners.push(silent);
  const entries = [
    ["first", server.port],
    ["hostile", listener.port],
    ["silent", silent.port],
    ["last", server.port],
  ] as const;
  const text = entries.map(([id, port]) => entryOver("tcp", id, port, { port: 22, pin: "" })).join("");
  const start = performance.now();
  const report = await checkText(`version: 1\ndestinations:\n${text}`, {
    environment: { PW: "pw" },
    options,
  });
  return { report, tookMs: performance.now() - start };
}

test("the deadline holds when a library loops for ever, and what was known of the others is reported", async () => {
  const { report, tookMs } = await look(endless, { timeout: "4s", deadline: "6s" });
  expect(tookMs).toBeGreaterThan(5_900);
  expect(tookMs).toBeLessThan(8_000);
  expect(report).toMatchObject({ complete: false, outcome: "failed", not_reached: 2 });
  for (const id of ["first", "last"]) {
    expect(destination(report, id).status).toBe("warned");
    expect(destination(report, id).server?.version_num).toBeGreaterThan(100_000);
  }
  // The thread that loops would have told that its time was up, after four seconds.
  for (const id of ["hostile", "silent"]) {
    expect(destination(report, id)).toMatchObject({
      status: "skipped",
      reason: "Not checked: the run's deadline (6 s) came first.",
    });
  }
});

test("what a library throws to nobody is told of the destination that it came of, and the others go on", async () => {
  const { report } = await look(throwing, { timeout: "2s", deadline: "30s" });
  expect(rules(destination(report, "hostile"))).toContain("internal/error");
  expect(JSON.stringify(destination(report, "hostile"))).toContain("Unknown authenticationOk message type 7");
  for (const id of ["first", "last"]) expect(destination(report, id).status).toBe("warned");
  // It was waited for long after that throw.
  expect(rules(destination(report, "silent"))).toContain("network/timeout");
});
