// The wire guard by itself: what gets through, what does not, however the bytes are cut.

import { Duplex } from "node:stream";
import { describe, expect, test } from "vitest";
import { guard, type Policy, type Seen } from "../../../src/connect/wire/guard.ts";
import { errorResponse, message } from "../../support/listener.ts";

const policy: Policy = { clearTextPassword: true, hasPassword: true };

type Result = { through: Buffer; seen: Seen };

/** Sends chunks through a guard, and SCRAM's first answer where the client would send it. */
async function pass(chunks: Buffer[], own: Policy = policy): Promise<Result> {
  const line = new Duplex({ read() {}, write: (_chunk, _encoding, done) => done() });
  const { stream, seen } = guard(line, own);
  const through: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => {
    through.push(chunk);
    if (chunk.includes("SCRAM-SHA-256")) stream.write(message("p", "SCRAM-SHA-256\0", 3, "n,,"));
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
  return { through: Buffer.concat(through), seen };
}

const row = Buffer.concat([Buffer.from([0, 1]), Buffer.from([0, 0, 0, 1]), Buffer.from("x")]);
const description = Buffer.concat([Buffer.from([0, 1]), Buffer.from("name\0"), Buffer.alloc(18)]);
const scram = [
  message("R", 10, "SCRAM-SHA-256\0\0"),
  message("R", 11, "r=abc,s=c2FsdA==,i=4096"),
  message("R", 12, "v=c2ln"),
  message("R", 0),
];
const started = [message("S", "server_version\0", "18.4\0"), message("K", 1, 2), message("Z", "I")];
const answer = [
  message("T", description),
  message("D", row),
  message("C", "SELECT 1\0"),
  message("N", "SNOTICE\0\0"),
  message("Z", "I"),
];
const conversation = [...scram, ...started, ...answer];

test("a whole conversation gets through to the last byte, and is noted", async () => {
  const { through, seen } = await pass(conversation);
  expect(through).toEqual(Buffer.concat(conversation));
  expect(seen).toMatchObject({
    authentication: { method: "scram-sha-256", iterations: 4096 },
    parameters: { server_version: "18.4" },
    violation: null,
  });
});

test("it gets through however it is cut", async () => {
  const whole = Buffer.concat(conversation);
  const greeting = scram[0]!.length;
  for (const size of [1, 2, 3, 7, 64]) {
    const chunks = [whole.subarray(0, greeting)];
    for (let at = greeting; at < whole.length; at += size) chunks.push(whole.subarray(at, at + size));
    const { through, seen } = await pass(chunks);
    expect(seen.violation).toBeNull();
    expect(through).toEqual(whole);
  }
});

test("an unfinished message stays behind", async () => {
  const whole = Buffer.concat([message("R", 0), ...started]);
  const { through, seen } = await pass([whole.subarray(0, whole.length - 1)]);
  expect(seen.violation).toBeNull();
  expect(through).toEqual(whole.subarray(0, whole.length - 6));
});

const ok = message("R", 0);
const long = (type: string, length: number) =>
  Buffer.concat([
    Buffer.from(type),
    Buffer.from([length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255]),
  ]);

describe("what is refused, with nothing of it let through", () => {
  const cases: [string, Buffer[], object][] = [
    ["a row before the login", [message("D", row)], { kind: "unexpected", message: "D" }],
    ["a second login", [ok, ok], { kind: "unexpected", message: "R" }],
    ["a copy", [ok, ...started, message("G", Buffer.from([0, 0, 0]))], { kind: "unexpected", message: "G" }],
    ["a length of four gigabytes", [long("E", 0xffffffff)], { kind: "too-long", message: "E" }],
    ["a length below four", [long("R", 3)], { kind: "malformed", message: "R" }],
    ["an authentication of 2,001 bytes", [long("R", 2005)], { kind: "too-long", message: "R", limit: 2000 }],
    ["an error of 30,001 bytes", [long("E", 30_005)], { kind: "too-long", message: "E", limit: 30_000 }],
    ["an error without its last byte", [message("E", "SFATAL\0")], { kind: "malformed", message: "E" }],
    [
      "an error with bytes behind its end",
      [message("E", "SFATAL\0\0x")],
      { kind: "malformed", message: "E" },
    ],
    ["an error whose last field has no end", [message("E", "SFATAL")], { kind: "malformed", message: "E" }],
    ["an empty error", [message("E")], { kind: "malformed", message: "E" }],
    ["an authentication without a code", [message("R", "abc")], { kind: "malformed", message: "R" }],
    ["an AuthenticationOk with more in it", [message("R", 0, "x")], { kind: "malformed", message: "R" }],
    ["an MD5 salt of three bytes", [message("R", 5, "abc")], { kind: "malformed", message: "R" }],
    ["two methods", [message("R", 3), message("R", 5, "salt")], { kind: "malformed", message: "R" }],
    [
      "SCRAM's second step before its first",
      [message("R", 11, "r=a,s=b,i=1")],
      { kind: "malformed", message: "R" },
    ],
    [
      "SCRAM's last step before its second",
      [scram[0]!, message("R", 12, "v=x")],
      { kind: "malformed", message: "R" },
    ],
    ["SCRAM's second step twice", [scram[0]!, scram[1]!, scram[1]!], { kind: "malformed", message: "R" }],
    [
      "SCRAM without iterations",
      [scram[0]!, message("R", 11, "r=a,s=b")],
      { kind: "malformed", message: "R" },
    ],
    [
      "SCRAM with nought iterations",
      [scram[0]!, message("R", 11, "r=a,s=b,i=0")],
      { kind: "malformed", message: "R" },
    ],
    ["the end in the middle of SCRAM", [scram[0]!, scram[1]!, ok], { kind: "scram-unfinished" }],
    [
      "mechanisms without their end",
      [message("R", 10, "SCRAM-SHA-256\0")],
      { kind: "malformed", message: "R" },
    ],
    [
      "a mechanism that is not known",
      [message("R", 10, "X\0\0")],
      { kind: "method", code: 10, mechanisms: ["X"] },
    ],
    ["GSSAPI", [message("R", 7)], { kind: "method", code: 7 }],
    ["a setting without a value", [ok, message("S", "name\0")], { kind: "malformed", message: "S" }],
    ["a state that is none", [ok, message("Z", "X")], { kind: "malformed", message: "Z" }],
    [
      "a row that is shorter than it says",
      [ok, ...started, message("D", Buffer.from([0, 1, 0, 0, 0, 9, 1]))],
      { kind: "malformed", message: "D" },
    ],
    [
      "a row with a negative length",
      [ok, ...started, message("D", Buffer.from([0, 1, 255, 255, 255, 254]))],
      { kind: "malformed", message: "D" },
    ],
    [
      "a row with more than it says",
      [ok, ...started, message("D", Buffer.from([0, 0, 1]))],
      { kind: "malformed", message: "D" },
    ],
    [
      "columns that are not there",
      [ok, ...started, message("T", Buffer.from([0, 9]))],
      { kind: "malformed", message: "T" },
    ],
    [
      "a version offer with too few options",
      [message("v", 0, 2, "a\0")],
      { kind: "malformed", message: "v" },
    ],
    [
      "201 settings",
      [ok, ...Array.from({ length: 201 }, (_, index) => message("S", `s${index}\0`, "v\0"))],
      { kind: "too-much", limit: 200 },
    ],
    [
      "three megabytes of rows",
      [
        ok,
        ...started,
        ...Array.from({ length: 13 }, () =>
          message("D", Buffer.from([0, 1, 0, 3, 0xff, 0xf0]), Buffer.alloc(0x3fff0)),
        ),
      ],
      { kind: "too-much" },
    ],
  ];
  test.each(cases)("%s", async (_, messages, violation) => {
    const { through, seen } = await pass(messages);
    expect(seen.violation).toMatchObject(violation);
    const before = Buffer.concat(messages.slice(0, -1));
    expect(before.subarray(0, through.length)).toEqual(through);
  });
});

test("a clear-text password is refused where the policy says so", async () => {
  const { seen } = await pass([message("R", 3)], { ...policy, clearTextPassword: false });
  expect(seen.violation).toEqual({ kind: "clear-text-password" });
});

test("any request for a password is refused where there is none", async () => {
  for (const request of [message("R", 3), message("R", 5, "salt"), scram[0]!]) {
    const { seen } = await pass([request], { ...policy, hasPassword: false });
    expect(seen.violation).toEqual({ kind: "password-missing" });
  }
});

test("an error of the server before the login gets through", async () => {
  const error = errorResponse({ C: "28P01", M: "no" });
  expect((await pass([error])).through).toEqual(error);
});

test("channel binding shows in the method that the client chose", async () => {
  const line = new Duplex({ read() {}, write: (_chunk, _encoding, done) => done() });
  const { stream, seen } = guard(line, policy);
  line.push(message("R", 10, "SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0"));
  await new Promise((resolve) => stream.once("data", resolve));
  stream.write(message("p", "SCRAM-SHA-256-PLUS\0", 3, "p=x"));
  expect(seen.authentication).toMatchObject({ method: "scram-sha-256-plus" });
  stream.destroy();
});
