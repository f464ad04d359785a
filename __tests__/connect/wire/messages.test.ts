// Which messages a server can send in which phase, their maximum length, and their format.

import { describe, expect, test } from "vitest";
import { fromOldError, isWellFormed, maxBodyLength, type Phase } from "../../../src/connect/wire/messages.ts";
import { message } from "../../support/listener.ts";

test.each<[Phase, Record<string, number>]>([
  ["before", { R: 1_996, E: 29_996 }],
  ["starting", { S: 29_996, K: 8, Z: 1, E: 262_144, N: 262_144, A: 262_144 }],
  [
    "ready",
    {
      ...{ S: 29_996, C: 29_996, Z: 1, I: 0, G: 64 },
      ...{ E: 262_144, N: 262_144, A: 262_144, T: 262_144, D: 262_144 },
    },
  ],
])("accepts in the phase %s exactly these messages, up to these lengths", (phase, expected) => {
  const types = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
  const limits = types.map((type) => [type, maxBodyLength(phase, type)] as const);
  expect(Object.fromEntries(limits.filter(([, limit]) => limit !== undefined))).toEqual(expected);
});

const column = `name\0${"\x00".repeat(18)}`;

describe("accepts as well-formed", () => {
  test.each([
    ["an authentication of a code alone", "R", "\0\0\0\0"],
    ["an authentication with something behind its code", "R", "\0\0\0\x05salt"],
    ["an error", "E", "SFATAL\0Mno\0\0"],
    ["an error whose field is empty", "E", "S\0\0"],
    ["an error without a field", "E", "\0"],
    ["a notice", "N", "SNOTICE\0\0"],
    ["a setting", "S", "server_version\x0018.4\0"],
    ["a setting whose name is one letter", "S", "a\0b\0"],
    ["a setting without a text", "S", "search_path\0\0"],
    ["a cancel key", "K", "\0\0\0\x01\0\0\0\x02"],
    ["ready, and no transaction", "Z", "I"],
    ["ready, in a transaction", "Z", "T"],
    ["ready, in a failed transaction", "Z", "E"],
    ["the end of an answer", "C", "SELECT 1\0"],
    ["the answer to an empty query", "I", ""],
    ["a notification", "A", "\0\0\0\x01channel\0payload\0"],
    ["a notification from a process whose number has no zero in it", "A", "\x01\x01\x01\x01channel\0\0"],
    ["a description of no column", "T", "\0\0"],
    ["a description of two columns", "T", `\0\x02${column}${column}`],
    ["a row without columns", "D", "\0\0"],
    ["a row with a value", "D", "\0\x01\0\0\0\x02ab"],
    ["a row with an empty value", "D", "\0\x01\0\0\0\0"],
    ["a row with NULL and a value behind it", "D", "\0\x02\xff\xff\xff\xff\0\0\0\x01a"],
  ])("%s", (_, type, body) => {
    expect(isWellFormed(type, Buffer.from(body, "latin1"))).toBe(true);
  });
});

describe("reports as malformed", () => {
  test.each([
    ["a message of no known type", "X", ""],
    ["an authentication without a whole code", "R", "\0\0\0"],
    ["an error without its last byte", "E", "SFATAL\0"],
    ["an error whose last field has no end", "E", "SFATAL\0Mno"],
    ["an error whose field is its type alone", "E", "S"],
    ["an error with something behind its end", "E", "SFATAL\0\0\0"],
    ["an empty error", "E", ""],
    ["a notice without its last byte", "N", "SNOTICE\0"],
    ["a setting without a value", "S", "name\0"],
    ["a setting whose value has no end", "S", "name\0value"],
    ["a setting with two values", "S", "name\0value\0value\0"],
    ["a cancel key of seven bytes", "K", "\0\0\0\x01\0\0\0"],
    ["a cancel key of nine bytes", "K", "\0\0\0\x01\0\0\0\x02\0"],
    ["a state that is none", "Z", "X"],
    ["no state", "Z", ""],
    ["two states", "Z", "IT"],
    ["the end of an answer, without an end", "C", "SELECT 1"],
    ["the end of an answer, without a tag", "C", ""],
    ["the end of an answer, with something behind it", "C", "SELECT 1\0\0"],
    ["the answer to an empty query, with something in it", "I", "x"],
    ["a notification of a process alone", "A", "\0\0\0\x01"],
    ["a notification that breaks off in its process", "A", "\0\0\0"],
    ["a notification without a payload", "A", "\0\0\0\x01channel\0"],
    ["a description that breaks off in its count", "T", "\0"],
    ["a description with more than it counts", "T", `\0\x01${column}${column}`],
    ["a description with fewer than it counts", "T", `\0\x02${column}`],
    ["a description that lacks the last byte of its last column", "T", `\0\x01${column}`.slice(0, -1)],
    ["a description with a byte behind its last column", "T", `\0\x01${column}\0`],
    ["a description whose column's name has no end", "T", `\0\x01${"x".repeat(16)}`],
    ["a row that breaks off in its count", "D", "\0"],
    ["a row that breaks off in a length", "D", "\0\x01\0\0\0"],
    ["a row that breaks off in a value", "D", "\0\x01\0\0\0\x02a"],
    ["a row with more than it counts", "D", "\0\0a"],
    ["a row with fewer than it counts", "D", "\0\x02\0\0\0\x01a"],
    ["a row with a length below NULL's", "D", "\0\x01\xff\xff\xff\xfe"],
  ])("%s", (_, type, body) => {
    expect(isWellFormed(type, Buffer.from(body, "latin1"))).toBe(false);
  });
});

describe("converts an error of protocol 2, which has no length, to one of protocol 3", () => {
  const old = (text: string) => fromOldError(Buffer.from(`E${text}`));
  const error = (text: string) => message("E", `SFATAL\0M${text}\0\0`);

  test.each([
    ["English", "sorry, too many clients already\n"],
    ["another language", "Verbindungen sind erschöpft, 接続数が多すぎます"],
    ["a tab", "first\tsecond"],
    ["one character", "x"],
    ["as much as libpq reads", "x".repeat(30_000)],
  ])("%s", (_, text) => {
    expect(old(`${text}\0`)).toEqual(error(text));
  });

  test("and ignores what follows its end", () => {
    expect(old("no\0more\0")).toEqual(error("no"));
  });

  test("and waits for the end of an incomplete text", () => {
    expect(old("could not fork")).toBe("unfinished");
    expect(old("x".repeat(30_000))).toBe("unfinished");
  });

  test.each([
    ["an empty text", "\0"],
    ["nothing at all", ""],
    ["a control character at its beginning", "\x01abc\0"],
    ["a control character at its end", "abc\x1b\0"],
    ["a control character before its end has come", "abc\x07"],
    ["DEL", "abc\x7f\0"],
    ["more than libpq reads", `${"x".repeat(30_001)}\0`],
    ["more than libpq reads, and no end", "x".repeat(30_001)],
  ])("but not %s", (_, text) => {
    expect(old(text)).toBeNull();
  });

  test("but not bytes that are not UTF-8", () => {
    expect(fromOldError(Buffer.from("Eabc\xf5\0", "latin1"))).toBeNull();
  });
});
