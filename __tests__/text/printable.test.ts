import fc from "fast-check";
import { expect, test } from "vitest";
import {
  printable,
  printableLines,
  shortened,
  withEscapes,
  withoutBackticks,
} from "../../src/text/printable.ts";
import { anyCharacter } from "../support/any-character.ts";

test.each([
  ["what moves the cursor or changes colours", "a\u001b[31mb\u0007\u009bc\u007f", "a [31mb  c "],
  ["what breaks lines", "a\nb\rc\u0085d\u2028e\u2029f", "a b c d e f"],
  ["what turns or hides text", "a\u202eb\u200bc\u00add\u2066e\ufefff", "a b c d e f"],
  ["what is not shown, whatever its kind", "a\u034fb\u3164c\u115fd\u{e0041}e", "a b c d e"],
  ["halves of characters, and what is none", "a\ud800b\udc00c\uffffd", "a b c d"],
  ["a variation selector, with nothing in its place", "a\ufe0fb\u{e0100}c", "abc"],
  ["nothing of what is shown", "Zoë \u{1f418} 日本語 عربى\u00a0§", "Zoë \u{1f418} 日本語 عربى\u00a0§"],
])("the printer removes %s", (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test("prints a piece of text in the same way in any context, so that secrets in it can be found", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), fc.string({ unit: anyCharacter }), (one, other) => {
      expect(printable(one + other)).toBe(printable(one) + printable(other));
      expect(withoutBackticks(printable(one))).toBe(withoutBackticks(one));
    }),
    { seed: 20_261_121 },
  );
});

test("keeps line breaks", () => {
  expect(printableLines("a\u0007\nb\r\nc\ufe0fd")).toBe("a \nb \ncd");
});

test("keeps our code marks in sentences", () => {
  expect(withoutBackticks("a`b`\n")).toBe("a'b' ");
});

test("shortens a text to its limit, at the end of a character", () => {
  expect(shortened("abc", 3)).toBe("abc");
  expect(shortened("abcd", 3)).toBe("ab…");
  expect(shortened("a\u{1f418}bc", 3)).toBe("a…");
  expect(shortened("\u{1f418}abc", 4)).toBe("\u{1f418}a…");
});

test("uses escapes only for characters that are not shown", () => {
  expect(withEscapes("a\u0007b\n\u202e\u{e0041}")).toBe("a\\u0007b\n\\u202e\\udb40\\udc41");
});
