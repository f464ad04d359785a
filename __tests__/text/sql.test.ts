import { expect, test } from "vitest";
import { identifier, literal } from "../../src/text/sql.ts";

test.each([
  ["a plain name", "loader", '"loader"', "'loader'"],
  ["quotes", `a"b'c`, `"a""b'c"`, `'a"b''c'`],
  ["a backslash", "a\\b", '"a\\b"', "E'a\\\\b'"],
  ["what would end a code block", "a`b", 'U&"a\\+000060b"', "E'a\\U00000060b'"],
  ["an invisible character", "a\u202eb\\", 'U&"a\\+00202eb\\\\"', "E'a\\U0000202eb\\\\'"],
])("%s is quoted so that it means exactly itself", (_, text, name, value) => {
  expect(identifier(text)).toBe(name);
  expect(literal(text)).toBe(value);
});
