// Connecting to a machine, and servers other than PostgreSQL.

import type { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { batchedChecks } from "../support/batch.ts";
import { withEnoughTime } from "../support/enough-time.ts";
import { startListener } from "../support/listener.ts";
import { freePort } from "../support/ports.ts";
import { checkText, destination, rules } from "../support/program.ts";

const check = batchedChecks();

async function look(
  host: string,
  port: number,
  { extra = [] as string[], timeout = "60s", region = "" } = {},
) {
  const lines = [
    `host: ${host}`,
    `port: ${port}`,
    "username: stitch",
    "password: ${PW}",
    "database: postgres",
    ...extra,
  ];
  const entry = lines.map((line) => `    ${line}\n`).join("");
  const text = `version: 1\n${region}destinations:\n  warehouse:\n${entry}`;
  return destination(await check(text, { environment: { PW: "pw" }, options: { timeout } }), "warehouse");
}

const errors = (found: Awaited<ReturnType<typeof look>>) =>
  found.findings.filter(({ severity }) => severity === "error");

test.concurrent("reports a name that does not exist", async () => {
  const result = await look("no-such-host.invalid", 5432);
  expect(errors(result).map(({ rule }) => rule)).toEqual(["network/host-not-found"]);
  expect(errors(result)[0]!.location).toMatchObject({ line: 4, column: 11, end_column: 31 });
  expect(result.stages[0]).toMatchObject({ name: "resolve", status: "failed" });
});

test.concurrent("reports a port without a listener", async () => {
  const result = await look("127.0.0.1", await freePort());
  expect(errors(result)).toMatchObject([
    { rule: "network/connection-refused", location: { line: 5, column: 11 } },
  ]);
});

test.concurrent("a listener that stays silent times out, and the stage is named", async () => {
  const silent = await startListener(() => {});
  const message =
    /did not answer within .* s while this check was logging in \(before that: resolve .* connect /;
  const result = await withEnoughTime(
    1_000,
    (limitMs) => look("127.0.0.1", silent.port, { timeout: `${limitMs}ms`, region: "region: europe\n" }),
    (made) => message.test(errors(made)[0]?.message ?? ""),
  );
  await silent.stop();
  expect(errors(result)).toMatchObject([{ rule: "network/timeout", location: { line: 5 } }]);
  expect(errors(result)[0]!.message).toMatch(message);
});

test.concurrent("a listener that closes at once, or after the first message", async () => {
  const atOnce = await startListener(
    () => {},
    (socket) => socket.end(),
  );
  const later = await startListener((socket) => socket.end());
  expect(rules(await look("127.0.0.1", atOnce.port))[0]).toBe("network/connection-lost");
  expect(rules(await look("127.0.0.1", later.port))[0]).toBe("network/connection-lost");
  expect(rules(await look("127.0.0.1", later.port, { extra: ["ssl: true"] }))[0]).toBe(
    "network/connection-lost",
  );
  await atOnce.stop();
  await later.stop();
});

describe.concurrent("names the server if it is not PostgreSQL", () => {
  test.each([
    ["HTTP", "HTTP/1.1 400 Bad Request\r\n\r\n", "a web server (HTTP)"],
    ["SSH", "SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n", "an SSH server"],
    ["SMTP", "220 mail.example.com ESMTP Postfix\r\n", "a mail server (SMTP)"],
    ["Redis", "-ERR unknown command\r\n", "a Redis server"],
    ["MySQL", "J\0\0\0\n8.0.36\0", "a MySQL server"],
    ["TLS only", "\x15\x03\x03\0\x02\x02\x46", "a server that accepts only TLS"],
  ])("%s", async (_, answer, words) => {
    const other = await startListener((socket) => socket.write(Buffer.from(answer, "latin1")));
    for (const result of await Promise.all([
      look("127.0.0.1", other.port),
      look("127.0.0.1", other.port, { extra: ["ssl: true"] }),
    ])) {
      expect(errors(result).map(({ rule }) => rule)).toEqual(["network/not-postgresql"]);
      expect(errors(result)[0]!.message).toContain(words);
      expect(errors(result)[0]!.location.line).toBe(5);
    }
    await other.stop();
  });

  test("does not accept random bytes as PostgreSQL", async () => {
    const other = await startListener((socket) => socket.write(Buffer.from("9f3c01aa55ffee0010", "hex")));
    const result = await look("127.0.0.1", other.port);
    await other.stop();
    expect(errors(result).map(({ rule }) => rule)).toEqual(["network/not-postgresql"]);
  });
});

test.concurrent("rejects bytes after the response to the TLS request", async () => {
  const eager = await startListener((socket) => socket.write("SHTTP/1.1"));
  const result = await look("127.0.0.1", eager.port, { extra: ["ssl: true"] });
  await eager.stop();
  expect(rules(result)[0]).toBe("network/not-postgresql");
});

test.concurrent("connects to all destinations at once", async () => {
  let arrived = 0;
  const open: Socket[] = [];
  // Releases all connections when the last one has arrived.
  const collector = await startListener((socket) => {
    open.push(socket);
    if (++arrived === 6) for (const each of open) each.end();
  });
  const entries = Array.from({ length: 6 }, (_, index) =>
    [
      `  dead-${index}:`,
      "    host: 127.0.0.1",
      `    port: ${collector.port}`,
      "    username: stitch",
      "    password: ${PW}",
      `    database: d${index}`,
      "    ssl: true",
      "",
    ].join("\n"),
  );
  const report = await checkText(`version: 1\ndestinations:\n${entries.join("")}`, {
    environment: { PW: "pw" },
    options: { retries: "0" },
  });
  await collector.stop();
  expect(report.destinations.map((each) => rules(each)[0])).toEqual(
    entries.map(() => "network/connection-lost"),
  );
});

test.concurrent("reports destinations after the deadline as not checked, and keeps the other results", async () => {
  const silent = await startListener(() => {});
  const refused = await freePort();
  const entry = (id: string, port: number) =>
    [
      `  ${id}:`,
      "    host: 127.0.0.1",
      `    port: ${port}`,
      "    username: stitch",
      "    password: ${PW}",
      "    database: d",
      "    ssl: true",
      "",
    ].join("\n");
  let deadlineMs = 0;
  const report = await withEnoughTime(
    1_000,
    (limitMs) => {
      deadlineMs = limitMs;
      return checkText(`version: 1\ndestinations:\n${entry("slow", silent.port)}${entry("quick", refused)}`, {
        environment: { PW: "pw" },
        options: { timeout: "60s", deadline: `${limitMs}ms` },
      });
    },
    (made) => destination(made, "quick").status === "failed",
  );
  await silent.stop();
  expect(report.complete).toBe(false);
  expect(destination(report, "slow")).toMatchObject({
    status: "skipped",
    reason: `Not checked: the run reached its deadline (${deadlineMs / 1_000} s) first.`,
  });
  expect(rules(destination(report, "quick"))).toEqual(["network/connection-refused"]);
});
