import { expect, test } from "vitest";
import { format, identifier, literal, storedName } from "../../src/text/sql.ts";

test.each([
  ["a plain name", "loader", '"loader"', "'loader'"],
  ["quotes", `a"b'c`, `"a""b'c"`, `'a"b''c'`],
  ["a backslash", "a\\b", '"a\\b"', "E'a\\\\b'"],
  ["what would end a code block", "a`b", 'U&"a\\+000060b"', "E'a\\U00000060b'"],
  ["an invisible character", "a\u202eb\\", 'U&"a\\+00202eb\\\\"', "E'a\\U0000202eb\\\\'"],
])("quotes %s without changing its meaning", (_, text, name, value) => {
  expect(identifier(text)).toBe(name);
  expect(literal(text)).toBe(value);
});

test("truncates a name to 63 bytes, at the end of a character", () => {
  expect(storedName("short")).toBe("short");
  expect(storedName("a".repeat(70))).toBe("a".repeat(63));
  expect(storedName("а".repeat(40))).toBe("а".repeat(31));
  expect(storedName(`${"a".repeat(61)}🎉`)).toBe("a".repeat(61));
});

test.each([
  ["%I.%I TO %s", ["s", 'a"b', "PUBLIC"], '"s"."a""b" TO PUBLIC'],
  ["%2$I %1$L %1$I 100%%", ["a'b", "c"], `"c" 'a''b' "a'b" 100%`],
  ["%I", ["%I $& $1"], '"%I $& $1"'],
])("formats %s like PostgreSQL", (template, values, expected) => {
  expect(format(template, values)).toBe(expected);
});
