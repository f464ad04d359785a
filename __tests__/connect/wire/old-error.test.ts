// Errors of protocol 2, which have no length.

import { expect, test } from "vitest";
import { fromOldError } from "../../../src/connect/wire/old-error.ts";
import { message } from "../../support/listener.ts";

const old = (text: string) => fromOldError(Buffer.from(`E${text}`));
const error = (text: string) => message("E", `SFATAL\0M${text}\0\0`);

test.each([
  ["English", "sorry, too many clients already\n"],
  ["another language", "Verbindungen sind erschöpft, 接続数が多すぎます"],
  ["a tab", "first\tsecond"],
  ["one character", "x"],
  ["as much as libpq reads", "x".repeat(30_000)],
])("a text becomes an error of protocol 3: %s", (_, text) => {
  expect(old(`${text}\0`)).toEqual(error(text));
});

test("what stands behind its end is no part of it", () => {
  expect(old("no\0more\0")).toEqual(error("no"));
});

test("a text whose end has not come may still become one", () => {
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
])("no such error: %s", (_, text) => {
  expect(old(text)).toBeNull();
});

test("no such error: bytes that are not UTF-8", () => {
  expect(fromOldError(Buffer.from("Eabc\xf5\0", "latin1"))).toBeNull();
});
