// The wire guard as a socket for `pg`.

import { once } from "node:events";
import type { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";
import { expect, test } from "vitest";
import { guard } from "../../../src/connect/wire/guard.ts";
import type { Policy } from "../../../src/connect/wire/message-order.ts";
import { makeLine } from "../../support/line.ts";
import { message } from "../../support/listener.ts";

const policy: Policy = { clearTextPassword: true, hasPassword: true };
const row = message("D", Buffer.from([0, 1, 0, 0, 0, 1]), "x");

type Socket = Duplex & Record<"connect" | "setNoDelay" | "setKeepAlive" | "ref" | "unref", () => unknown>;

test("has the methods that pg calls on a socket, and connects", async () => {
  const stream = guard(makeLine().line, policy).stream as Socket;
  for (const call of ["setNoDelay", "setKeepAlive", "ref", "unref"] as const)
    expect(stream[call]()).toBe(stream);
  const connected = once(stream, "connect");
  stream.connect();
  await connected;
});

test("has the server's certificate only if the connection has one", () => {
  const certificate = { raw: Buffer.from("certificate") };
  const secured = Object.assign(makeLine().line, { getPeerCertificate: () => certificate });
  const { stream } = guard(secured, policy);
  expect((stream as TLSSocket).getPeerCertificate()).toBe(certificate);
  expect(guard(makeLine().line, policy).stream).not.toHaveProperty("getPeerCertificate");
});

test("passes the client's data and its end to the server in order", async () => {
  const { line, written } = makeLine();
  const { stream } = guard(line, policy);
  const finished = Promise.all([once(line, "finish"), once(stream, "finish")]);
  stream.write("one, ");
  stream.write("two, ");
  stream.end("three");
  await finished;
  expect(written()).toBe("one, two, three");
});

test("closes both sides when the server ends the connection", async () => {
  const { line } = makeLine();
  const { stream } = guard(line, policy);
  const ended = once(stream.resume(), "end");
  line.push(null);
  await Promise.all([ended, once(stream, "close"), once(line, "close")]);
});

test("passes an error of the connection to the client", async () => {
  const { line } = makeLine();
  const { stream } = guard(line, policy);
  const failed = once(stream, "error");
  line.destroy(new Error("ECONNRESET"));
  expect(await failed).toEqual([new Error("ECONNRESET")]);
});

test("closes the client's side when the connection closes without an error", async () => {
  const { line } = makeLine();
  const { stream } = guard(line, policy);
  line.destroy();
  await once(stream, "close");
});

test("closes the connection with an error after a violation, and logs nothing after it", async () => {
  const { line } = makeLine();
  const { stream, log } = guard(line, policy);
  const closed = once(line, "close");
  const failed = once(stream, "error");
  line.emit("data", row);
  line.emit("data", message("R", 7));
  expect((await failed)[0].message).toBe("The wire guard closed the connection.");
  await closed;
  expect(log.violation).toEqual({ kind: "unexpected", message: "D" });
  expect(log.received).toEqual(row);
});

test("pauses a server that sends faster than the client reads", async () => {
  const { line } = makeLine();
  const { stream } = guard(line, policy);
  line.push(Buffer.concat([message("R", 0), message("N", Buffer.alloc(200_000, "M"), "\0\0")]));
  await new Promise((resolve) => setImmediate(resolve));
  expect(line.isPaused()).toBe(true);
  stream.resume();
  await new Promise((resolve) => setImmediate(resolve));
  expect(line.isPaused()).toBe(false);
  stream.destroy();
});
