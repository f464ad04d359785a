// Which requests a server may make during the login, and in which order.

import { describe, expect, test } from "vitest";
import {
  checkAuthentication,
  checkResponse,
  expectResponse,
  type LoginState,
  noResponse,
  type Policy,
  recordMechanism,
} from "../../../src/connect/wire/message-order.ts";
import type { Violation } from "../../../src/connect/wire/messages.ts";
import { message } from "../../support/listener.ts";

const policy: Policy = { clearTextPassword: true, hasPassword: true };

const request = {
  ok: [0],
  password: [3],
  md5: [5, "salt"],
  sasl: [10, "SCRAM-SHA-256\0\0"],
  plus: [10, "SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0"],
  first: [11, "r=abc,s=c2FsdA==,i=4096"],
  last: [12, "v=c2ln"],
} satisfies Record<string, (string | number)[]>;

type Step = (string | number)[] | { chosen: string };

const chosen = { chosen: "SCRAM-SHA-256" };

function run(steps: Step[], own = policy): { login: LoginState; violation: Violation | null } {
  const login: LoginState = { authentication: null, mechanism: null, scramFinal: false };
  const violations = steps.map((step) => {
    if (Array.isArray(step)) return checkAuthentication(message("R", ...step).subarray(5), login, own);
    recordMechanism(message("p", `${step.chosen}\0`, 3, "n,,"), login);
    return null;
  });
  expect(violations.slice(0, -1)).toEqual(Array(violations.length - 1).fill(null));
  return { login, violation: violations.at(-1) ?? null };
}

describe("records the method of a login", () => {
  test.each<[string, Step[], string, number | null]>([
    ["without any request", [request.ok], "none", null],
    ["by a password in clear text", [request.password, request.ok], "password", null],
    ["by MD5", [request.md5, request.ok], "md5", null],
    ["by SCRAM", [request.sasl, chosen, request.first, request.last, request.ok], "scram-sha-256", 4096],
    [
      "by SCRAM where channel binding was offered and not taken",
      [request.plus, chosen, request.first, request.last, request.ok],
      "scram-sha-256",
      4096,
    ],
    [
      "by SCRAM with channel binding",
      [request.plus, { chosen: "SCRAM-SHA-256-PLUS" }, request.first, request.last, request.ok],
      "scram-sha-256-plus",
      4096,
    ],
    [
      "by SCRAM with channel binding alone",
      [[10, "SCRAM-SHA-256-PLUS\0\0"], { chosen: "SCRAM-SHA-256-PLUS" }, request.first],
      "scram-sha-256-plus",
      4096,
    ],
    [
      "by SCRAM beside a mechanism that is not known",
      [[10, "OAUTHBEARER\0SCRAM-SHA-256\0\0"], chosen, request.first],
      "scram-sha-256",
      4096,
    ],
  ])("%s", (_, steps, method, iterations) => {
    const { login, violation } = run(steps);
    expect(violation).toBeNull();
    expect(login.authentication).toEqual({ method, iterations });
  });
});

describe("accepts SCRAM's first message", () => {
  test.each([
    ["with every character that a nonce may have", "r=!+-~09azAZ,s=c2FsdA==,i=4096"],
    ["with every character that base64 has", "r=a,s=azAZ09+/=,i=4096"],
    ["with one iteration", "r=a,s=b,i=1"],
    ["with as many iterations as ten digits can say", "r=a,s=b,i=9999999999"],
  ])("%s", (_, first) => {
    expect(run([request.sasl, chosen, [11, first]]).violation).toBeNull();
  });

  test.each([
    ["without a nonce", "s=b,i=1"],
    ["with an empty nonce", "r=,s=b,i=1"],
    ["with a space in its nonce", "r=a b,s=b,i=1"],
    ["with a comma in its nonce", "r=a,b,s=b,i=1"],
    ["with a nonce that is not ASCII", "r=ä,s=b,i=1"],
    ["with an empty salt", "r=a,s=,i=1"],
    ["with a salt that is not base64", "r=a,s=?,i=1"],
    ["with its parts in another order", "s=b,r=a,i=1"],
    ["with something before its nonce", "m=x,r=a,s=b,i=1"],
    ["with something after its iterations", "r=a,s=b,i=1,x=y"],
    ["with zero iterations", "r=a,s=b,i=0"],
    ["without a number of iterations", "r=a,s=b,i="],
    ["with a number that begins with zero", "r=a,s=b,i=04096"],
    ["with a number of eleven digits", "r=a,s=b,i=10000000000"],
    ["with a negative number", "r=a,s=b,i=-1"],
  ])("rejects %s", (_, first) => {
    const { login, violation } = run([request.sasl, chosen, [11, first]]);
    expect(violation).toEqual({ kind: "malformed", message: "R" });
    expect(login.authentication).toEqual({ method: "scram-sha-256", iterations: null });
  });
});

describe("reports as malformed", () => {
  test.each<[string, Step[]]>([
    ["an AuthenticationOk with something in it", [[0, "x"]]],
    ["a request for a password with something in it", [[3, "x"]]],
    ["a request for MD5 with a salt of three bytes", [[5, "abc"]]],
    ["a request for MD5 with a salt of five bytes", [[5, "abcde"]]],
    ["a password after MD5", [request.md5, request.password]],
    ["MD5 after a password", [request.password, request.md5]],
    ["a password twice", [request.password, request.password]],
    ["SCRAM after a password", [request.password, request.sasl]],
    ["SCRAM offered twice", [request.sasl, request.sasl]],
    ["a password in the middle of SCRAM", [request.sasl, chosen, request.password]],
    ["a GSSAPI continuation without a start", [[8, "SCRAM-SHA-256\0\0"]]],
    ["no mechanism", [[10, "\0"]]],
    ["mechanisms without their end", [[10, "SCRAM-SHA-256\0"]]],
    ["a mechanism without a name", [[10, "\0SCRAM-SHA-256\0\0"]]],
    ["a mechanism with a space in its name", [[10, "SCRAM SHA\0\0"]]],
    ["something after the mechanisms", [[10, "SCRAM-SHA-256\0\0x\0\0"]]],
    ["something before the mechanisms that is not a name", [[10, "\x01SCRAM-SHA-256\0\0"]]],
    ["SCRAM's first message before the server has offered it", [request.first]],
    ["SCRAM's first message before the client has chosen it", [request.sasl, request.first]],
    ["SCRAM's first message twice", [request.sasl, chosen, request.first, request.first]],
    [
      "SCRAM's first message behind its last",
      [request.sasl, chosen, request.first, request.last, request.first],
    ],
    ["SCRAM's last message without any login", [request.last]],
    ["SCRAM's last message after a password", [request.password, request.last]],
    ["SCRAM's last message before its first", [request.sasl, chosen, request.last]],
    ["SCRAM's last message twice", [request.sasl, chosen, request.first, request.last, request.last]],
  ])("%s", (_, steps) => {
    expect(run(steps).violation).toEqual({ kind: "malformed", message: "R" });
  });
});

test.each<[string, Step[]]>([
  ["before the client has chosen a mechanism", [request.sasl, request.ok]],
  ["before the server's first message", [request.sasl, chosen, request.ok]],
  ["before its last", [request.sasl, chosen, request.first, request.ok]],
])("rejects SCRAM %s", (_, steps) => {
  expect(run(steps).violation).toEqual({ kind: "scram-unfinished" });
});

test.each<[string, Step, number, string[]]>([
  ["Kerberos 5", [2], 2, []],
  ["GSSAPI", [7], 7, []],
  ["SSPI", [9], 9, []],
  ["a code that no version has", [13], 13, []],
  ["OAuth", [10, "OAUTHBEARER\0\0"], 10, ["OAUTHBEARER"]],
  [
    "names that only look like SCRAM's",
    [10, "SCRAM-SHA-1\0SCRAM-SHA-256-PLUS2\0\0"],
    10,
    ["SCRAM-SHA-1", "SCRAM-SHA-256-PLUS2"],
  ],
])("rejects the unsupported method %s", (_, step, code, mechanisms) => {
  expect(run([step]).violation).toEqual({ kind: "method", code, mechanisms });
});

test("rejects a clear-text password, and no other method, unless the policy allows it", () => {
  const own = { ...policy, clearTextPassword: false };
  expect(run([request.password], own).violation).toEqual({ kind: "clear-text-password" });
  expect(run([request.md5], own).violation).toBeNull();
  expect(run([request.sasl], own).violation).toBeNull();
});

test("rejects every request for a password, and nothing else, if there is no password", () => {
  const own = { ...policy, hasPassword: false };
  for (const step of [request.password, request.md5, request.sasl])
    expect(run([step], own).violation).toEqual({ kind: "password-missing" });
  expect(run([request.ok], own).violation).toBeNull();
  expect(run([[7]], own).violation).toEqual({ kind: "method", code: 7, mechanisms: [] });
});

test("reports the first response of the server", () => {
  let count = 0;
  run([request.md5], { ...policy, onAuthenticationRequest: () => count++ });
  expect(count).toBe(1);
});

test("only the client's first message chooses the mechanism", () => {
  const steps = [request.plus, chosen, { chosen: "SCRAM-SHA-256-PLUS" }];
  expect(run(steps).login).toMatchObject({
    mechanism: "SCRAM-SHA-256",
    authentication: { method: "scram-sha-256" },
  });
  expect(run([request.password, { chosen: "a password" }]).login.mechanism).toBeNull();
});

/** Sends a query for each Q, or a COPY as marked, and returns the error of the last message. Earlier messages must be valid. */
function verdict(conversation: string): string {
  const state = noResponse();
  const verdicts = conversation.split(", ").map((message) => {
    const [type, detail = ""] = [message[0]!, message.slice(1)];
    if (type !== "Q") return checkResponse(state, type, body(type, detail));
    expectResponse(state, Buffer.from(detail));
    return null;
  });
  expect(verdicts.slice(0, -1)).toEqual(Array(verdicts.length - 1).fill(null));
  return verdicts.at(-1)?.kind ?? "in order";
}

function body(type: string, detail: string): Buffer {
  return type === "C" ? Buffer.from(`${detail}\0`) : Buffer.from([0, Number(detail)]);
}

const copy = "COPY t FROM STDIN";

describe("accepts in order", () => {
  test.each([
    ["rows, as many as the tag says", "Q, T2, D2, D2, CSELECT 2, Z"],
    ["more than nine of them", `Q, T1, ${"D1, ".repeat(12)}CSELECT 12`],
    ["no rows", "Q, T2, CSELECT 0, Z"],
    ["rows with a tag that does not count them, as before 9.0", "Q, T1, D1, CSELECT, Z"],
    ["rows of another command than SELECT", "Q, T1, D1, CSHOW, Z"],
    ["no rows, of a command", "Q, CSET, Z"],
    ["a command whose tag only begins like a SELECT's", "Q, CSELECT 1 x, Z"],
    ["a command whose tag only ends like a SELECT's", "Q, CNO SELECT 1, Z"],
    ["two results of a query of two statements", "Q, T1, D1, CSELECT 1, T2, D2, D2, CSELECT 2, Z"],
    ["the response to an empty query", "Q, I, Z"],
    ["the start of a COPY that was sent", `Q${copy}, G, CCOPY 1, Z`],
    ["an error instead of rows", "Q, E, Z"],
    ["an error among rows", "Q, T1, D1, E, Z"],
    ["the result of the query after one that failed", "Q, E, Z, Q, T1, D1, CSELECT 1, Z"],
    ["an error without a query", "E"],
    ["notices, settings and notifications at any time", "N, S, A, Q, N, T1, S, D1, A, CSELECT 1, N, Z, A"],
  ])("%s: %s", (_, conversation) => {
    expect(verdict(conversation)).toBe("in order");
  });
});

describe("rejects as unexpected", () => {
  test.each([
    ["a description without a query", "T1"],
    ["a row without a query", "D1"],
    ["the end of a result without a query", "CSET"],
    ["the response to an empty query without a query", "I"],
    ["the start of a COPY that was not sent", "Q, G"],
    ["the start of a second COPY where one was sent", `Q${copy}, G, CCOPY 1, G`],
    ["the start of a COPY after an error", `Q${copy}, E, G`],
    ["ready without a query", "Z"],
    ["ready twice", "Q, CSET, Z, Z"],
    ["anything after ready", "Q, CSET, Z, CSET"],
    ["a row without a description", "Q, D1"],
    ["a row after the end of its result", "Q, T1, CSELECT 0, D1"],
    ["a row after an error", "Q, T1, E, D1"],
    ["a description among rows", "Q, T1, T1"],
    ["a description after an error", "Q, E, T1"],
    ["the end of a result after an error", "Q, E, CSET"],
    ["the response to an empty query among rows", "Q, T1, I"],
    ["the response to an empty query after an error", "Q, E, I"],
    ["ready among rows", "Q, T1, D1, Z"],
  ])("%s: %s", (_, conversation) => {
    expect(verdict(conversation)).toBe("unexpected");
  });
});

describe("rejects as malformed", () => {
  test.each([
    ["a row of more columns than were described", "Q, T1, D2"],
    ["a row of fewer columns than were described", "Q, T2, D1"],
    ["a tag that counts more rows than came", "Q, T1, D1, CSELECT 2"],
    ["a tag that counts a dozen rows where one came", "Q, T1, D1, CSELECT 12"],
    ["a tag that counts fewer rows than came", "Q, T1, D1, D1, CSELECT 1"],
    ["a tag that counts the rows of the result before too", "Q, T1, D1, CSELECT 1, T1, D1, CSELECT 2"],
    ["a tag of a SELECT that described no rows", "Q, CSELECT 0"],
    ["a tag of a SELECT that described no rows, without a count", "Q, CSELECT"],
  ])("%s: %s", (_, conversation) => {
    expect(verdict(conversation)).toBe("malformed");
  });
});

test("names the message in the error", () => {
  const state = noResponse();
  expect(checkResponse(state, "T", body("T", "1"))).toEqual({ kind: "unexpected", message: "T" });
  expectResponse(state, Buffer.from("SELECT 1"));
  checkResponse(state, "T", body("T", "1"));
  expect(checkResponse(state, "D", body("D", "2"))).toEqual({ kind: "malformed", message: "D" });
});
