// The wire guard: which messages pass, however the bytes are split into chunks.

import { once } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { guard, type WireLog } from "../../../src/connect/wire/guard.ts";
import type { Policy } from "../../../src/connect/wire/message-order.ts";
import { makeLine } from "../../support/line.ts";
import { errorResponse, message } from "../../support/listener.ts";

const policy: Policy = { clearTextPassword: true, hasPassword: true };

type Result = { through: Buffer; log: WireLog };

const ready = message("Z", "I");

/** Sends chunks through a guard, and the first SCRAM response and a query when the client would send them. */
async function pass(chunks: Buffer[], own: Policy = policy): Promise<Result> {
  const { line } = makeLine();
  const { stream, log } = guard(line, own);
  const through: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => {
    through.push(chunk);
    if (chunk.includes("SCRAM-SHA-256")) stream.write(message("p", "SCRAM-SHA-256\0", 3, "n,,"));
    if (chunk.includes(ready)) stream.write(message("Q", "SELECT 1\0"));
  });
  stream.on("error", () => {});
  const closed = new Promise((resolve) => stream.on("close", resolve));
  for (const chunk of chunks) {
    line.push(chunk);
    await new Promise((resolve) => setImmediate(resolve));
  }
  line.push(null);
  await new Promise((resolve) => setImmediate(resolve));
  stream.destroy();
  await closed;
  return { through: Buffer.concat(through), log };
}

const row = Buffer.concat([Buffer.from([0, 1]), Buffer.from([0, 0, 0, 1]), Buffer.from("x")]);
const description = Buffer.concat([Buffer.from([0, 1]), Buffer.from("name\0"), Buffer.alloc(18)]);
const scram = [
  message("R", 10, "SCRAM-SHA-256\0\0"),
  message("R", 11, "r=abc,s=c2FsdA==,i=4096"),
  message("R", 12, "v=c2ln"),
  message("R", 0),
];
const started = [message("S", "server_version\0", "18.4\0"), message("K", 1, 2), ready];
const answer = [
  message("T", description),
  message("D", row),
  message("C", "SELECT 1\0"),
  message("N", "SNOTICE\0\0"),
  ready,
];
const conversation = [...scram, ...started, ...answer];

test("passes a whole conversation to the last byte, and logs it", async () => {
  const { through, log } = await pass(conversation);
  expect(through).toEqual(Buffer.concat(conversation));
  expect(log).toMatchObject({
    authentication: { method: "scram-sha-256", iterations: 4096 },
    parameters: { server_version: "18.4" },
    violation: null,
  });
});

test("passes it regardless of how it is split into chunks", async () => {
  // Between these messages, the client sends something.
  const parts = [scram.slice(0, 1), [...scram.slice(1), ...started], answer].map((part) =>
    Buffer.concat(part),
  );
  for (const size of [1, 2, 3, 7, 64]) {
    const chunks = parts.flatMap((part) =>
      Array.from({ length: Math.ceil(part.length / size) }, (_, index) =>
        part.subarray(index * size, (index + 1) * size),
      ),
    );
    const { through, log } = await pass(chunks);
    expect(log.violation).toBeNull();
    expect(through).toEqual(Buffer.concat(conversation));
  }
});

test("allows exactly 10,000 messages and 200 settings", async () => {
  const settings = Array.from({ length: 200 }, (_, index) => message("S", `s${index}\0`, "v\0"));
  const notices = Array.from({ length: 10_000 - 203 }, () => message("N", "\0"));
  const whole = Buffer.concat([ok, ...settings, message("K", 1, 2), ready, ...notices]);
  const { through, log } = await pass([whole]);
  expect(log.violation).toBeNull();
  expect(through).toEqual(whole);
  const more = await pass([Buffer.concat([whole, message("N", "\0")])]);
  expect(more.log.violation).toEqual({ kind: "too-much", limit: 10_000 });
});

test("allows exactly one mebibyte", async () => {
  const notice = (length: number) => message("N", Buffer.alloc(length - 7, "M"), "\0\0");
  const start = Buffer.concat([ok, ...started]);
  const mebibyte = [start, ...Array(4).fill(notice(0x3ff00)), notice(0x400 - start.length)];
  const { through, log } = await pass(mebibyte);
  expect(log.violation).toBeNull();
  expect(through.length).toBe(1024 * 1024);
  const more = await pass([...mebibyte, Buffer.from("N")]);
  expect(more.log.violation).toEqual({ kind: "too-much", limit: 1024 * 1024 });
});

test("keeps the first 512 bytes", async () => {
  const lines = Array.from({ length: 60 }, (_, index) => Buffer.from(`E line ${index + 100}\n`));
  const { log } = await pass(lines);
  expect(log.received.toString()).toBe(Buffer.concat(lines).toString().slice(0, 512));
});

test("counts a setting that is sent several times once, with its last value", async () => {
  const again = Array.from({ length: 300 }, (_, index) => message("S", "search_path\0", `${index}\0`));
  const { log } = await pass([ok, message("S", "__proto__\0", "x\0"), ...again]);
  expect(log.violation).toBeNull();
  expect(Object.entries(log.parameters)).toEqual([
    ["__proto__", "x"],
    ["search_path", "299"],
  ]);
});

test("does not pass an incomplete message", async () => {
  const whole = Buffer.concat([message("R", 0), ...started]);
  const { through, log } = await pass([whole.subarray(0, whole.length - 1)]);
  expect(log.violation).toBeNull();
  expect(through).toEqual(whole.subarray(0, whole.length - 6));
});

const ok = message("R", 0);
const long = (type: string, length: number) =>
  Buffer.concat([
    Buffer.from(type),
    Buffer.from([length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255]),
  ]);

describe("rejects the whole of", () => {
  const cases: [string, Buffer[], object][] = [
    ["a row before the login", [message("D", row)], { kind: "unexpected", message: "D" }],
    ["a second login", [ok, ok], { kind: "unexpected", message: "R" }],
    ["a copy", [ok, ...started, message("G", Buffer.from([0, 0, 0]))], { kind: "unexpected", message: "G" }],
    ["a length of four gigabytes", [long("E", 0xffffffff)], { kind: "too-long", message: "E" }],
    ["a length below four", [long("R", 3)], { kind: "malformed", message: "R" }],
    [
      "a length below four of a message without a body",
      [ok, ...started, long("I", 3)],
      { kind: "malformed", message: "I" },
    ],
    [
      "an error of protocol 2 behind the login",
      [ok, Buffer.from("Eno more processes\n\0")],
      { kind: "too-long", message: "E" },
    ],
    [
      "a text of protocol 2 that is not an error",
      [Buffer.from("Rno more processes\n\0")],
      { kind: "too-long", message: "R" },
    ],
    ["an authentication of 2,001 bytes", [long("R", 2001)], { kind: "too-long", message: "R", limit: 1996 }],
    ["an error of 30,001 bytes", [long("E", 30_001)], { kind: "too-long", message: "E", limit: 29_996 }],
    ["a setting of 30,001 bytes", [ok, long("S", 30_001)], { kind: "too-long", message: "S" }],
    [
      "a cancel key of another length than in protocol 3.0",
      [ok, message("K", 1, "ab")],
      { kind: "malformed" },
    ],
    [
      "a version negotiation that the client has not requested",
      [message("v", 196_608, 0)],
      { kind: "unexpected" },
    ],
    [
      "an error of protocol 2 that is not text",
      [Buffer.from("E\x01\x02\x03\x04")],
      { kind: "too-long", message: "E" },
    ],
    ["an error without its last byte", [message("E", "SFATAL\0")], { kind: "malformed", message: "E" }],
    ["two methods", [message("R", 3), message("R", 5, "salt")], { kind: "malformed", message: "R" }],
    ["the end in the middle of SCRAM", [scram[0]!, scram[1]!, ok], { kind: "scram-unfinished" }],
    ["GSSAPI", [message("R", 7)], { kind: "method", code: 7 }],
    [
      "a row that is shorter than it says",
      [ok, ...started, message("T", description), message("D", Buffer.from([0, 1, 0, 0, 0, 9, 1]))],
      { kind: "malformed", message: "D" },
    ],
    [
      "a row without a description",
      [ok, ...started, message("D", row)],
      { kind: "unexpected", message: "D" },
    ],
    [
      "a row of two columns where one was described",
      [ok, ...started, answer[0]!, message("D", Buffer.from([0, 2]), row.subarray(2), row.subarray(2))],
      { kind: "malformed", message: "D" },
    ],
    [
      "201 settings",
      [ok, ...Array.from({ length: 201 }, (_, index) => message("S", `s${index}\0`, "v\0"))],
      { kind: "too-much", limit: 200 },
    ],
  ];
  test.each(cases)("%s", async (_, messages, violation) => {
    const { through, log } = await pass(messages);
    expect(log.violation).toMatchObject(violation);
    const before = Buffer.concat(messages.slice(0, -1));
    expect(before.subarray(0, through.length)).toEqual(through);
  });
});

test("rejects a request for a clear-text password unless the policy allows it", async () => {
  const { log } = await pass([message("R", 3)], { ...policy, clearTextPassword: false });
  expect(log.violation).toEqual({ kind: "clear-text-password" });
});

test("rejects any request for a password if there is no password", async () => {
  for (const request of [message("R", 3), message("R", 5, "salt"), scram[0]!]) {
    const { log } = await pass([request], { ...policy, hasPassword: false });
    expect(log.violation).toEqual({ kind: "password-missing" });
  }
});

test("passes messages as long as libpq accepts", async () => {
  const messages = [
    ok,
    message("A", 1, "channel\0", "payload\0"),
    message("S", "search_path\0", `${"x".repeat(29_900)}\0`),
    message("N", `SNOTICE\0M${"x".repeat(200_000)}\0\0`),
    ...started,
    message("T", description),
    message("D", Buffer.from([0, 1, 0, 3, 0, 0]), Buffer.alloc(0x30000)),
    message("C", "SELECT 1\0"),
    errorResponse({ C: "42501", M: "x".repeat(200_000) }),
    ready,
    errorResponse({ C: "57P01", M: "terminating connection" }),
  ];
  const { through, log } = await pass(messages);
  expect(log.violation).toBeNull();
  expect(through).toEqual(Buffer.concat(messages));
});

test("does not pass a valid response without a query", async () => {
  for (const unasked of [...answer.slice(0, 3), ready]) {
    const { line } = makeLine();
    const { stream, log } = guard(line, policy);
    stream.on("error", () => {});
    stream.resume();
    line.push(Buffer.concat([ok, ...started, unasked]));
    await new Promise((resolve) => stream.once("close", resolve));
    expect(log.violation).toEqual({ kind: "unexpected", message: unasked.toString("latin1", 0, 1) });
  }
});

test("assembles a message that arrives byte by byte only once", async () => {
  const value = Buffer.alloc(0x3f000, "x");
  const head = Buffer.from([0, 1, 0, 0x03, 0xf0, 0]);
  const big = message("D", head, value);
  const bytes = Array.from(big, (_, index) => big.subarray(index, index + 1));
  const { line } = makeLine();
  const { stream } = guard(line, policy);
  const through: Buffer[] = [];
  const original = Buffer.concat;
  stream.on("data", (chunk: Buffer) => through.push(chunk));
  line.push(Buffer.concat([ok, ...started]));
  await new Promise((resolve) => stream.once("data", resolve));
  stream.write(message("Q", "SELECT 1\0"));
  line.emit("data", answer[0]);
  let copied = 0;
  const concat = vi.spyOn(Buffer, "concat").mockImplementation((...given) => {
    const buffer = original(...given);
    copied += buffer.length;
    return buffer;
  });
  for (const byte of bytes) line.emit("data", byte);
  await new Promise((resolve) => setImmediate(resolve));
  expect(through.at(-1)).toEqual(big);
  concat.mockRestore();
  // The first 512 bytes of the stream are kept. Concatenating the message again at every byte would copy 33 GB.
  expect(copied).toBeLessThan((512 + 4) * big.length);
  stream.destroy();
});

test("passes an error of protocol 2 as one of protocol 3, regardless of how it is split into chunks", async () => {
  const old = Buffer.from("Ecould not fork new process for connection: Resource temporarily unavailable\n\0");
  const expected = message(
    "E",
    "SFATAL\0Mcould not fork new process for connection: Resource temporarily unavailable\n\0\0",
  );
  for (const size of [1, 7, 100]) {
    const chunks = Array.from({ length: Math.ceil(old.length / size) }, (_, index) =>
      old.subarray(index * size, (index + 1) * size),
    );
    const { through, log } = await pass(chunks);
    expect(log.violation).toBeNull();
    expect(through).toEqual(expected);
  }
});

test("passes an error of protocol 2 once, regardless of what follows it", async () => {
  const chunks = ["Eno more processes\n\0", "Eanother\0", "x"].map((text) => Buffer.from(text));
  const { through, log } = await pass(chunks);
  expect(log.violation).toBeNull();
  expect(through).toEqual(message("E", "SFATAL\0Mno more processes\n\0\0"));
});

test("passes an error before the login", async () => {
  const error = errorResponse({ C: "28P01", M: "no" });
  expect((await pass([error])).through).toEqual(error);
});

test("records whether the client chose channel binding", async () => {
  const { line } = makeLine();
  const { stream, log } = guard(line, policy);
  line.push(message("R", 10, "SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0"));
  await new Promise((resolve) => stream.once("data", resolve));
  stream.write(message("p", "SCRAM-SHA-256-PLUS\0", 3, "p=x"));
  expect(log.authentication).toMatchObject({ method: "scram-sha-256-plus" });
  stream.destroy();
});

test.each<[string, Buffer[], Buffer, object]>([
  ["question", [ok, ...started], answer[0]!, { kind: "unexpected", message: "T" }],
  ["choice of a mechanism", [scram[0]!], scram[1]!, { kind: "malformed", message: "R" }],
])("the client's Terminate message is not a %s", async (_, before, next, violation) => {
  const { line } = makeLine();
  const { stream, log } = guard(line, policy);
  stream.on("error", () => {});
  line.push(Buffer.concat(before));
  await once(stream, "data");
  stream.write(message("X", "SCRAM-SHA-256\0"));
  line.push(next);
  await new Promise((resolve) => stream.once("close", resolve));
  expect(log.violation).toEqual(violation);
});

test("passes the response to an empty query", async () => {
  const messages = [ok, ...started, message("I"), ready];
  const { through, log } = await pass(messages);
  expect(log.violation).toBeNull();
  expect(through).toEqual(Buffer.concat(messages));
});
