import { expect, test } from "vitest";
import { readDocument } from "../../src/config/yaml/document.ts";
import { toSource } from "../../src/config/yaml/source.ts";
import { keysAbove } from "../../src/report/fixes.ts";

const text = `x-server: &server
  host: db.example.com
  ssl: &line
    verify: none
destinations:
  plain:
    ssl:
      verify: none
  aliased:
    ssl: *line
  merged:
    <<: *server
    username: stitch
`;

/** The parent keys of the line in which an edit of `path` begins. */
function keys(path: string[], line: number): string {
  const { root } = readDocument(text);
  return keysAbove(root!, ["destinations", ...path], toSource("a.yml", text).lineStarts[line - 1]!).join(" ");
}

test.each([
  ["a value", ["plain", "ssl", "verify"], 8, "plain ssl"],
  ["a key that is not there yet", ["plain", "ssl", "certificate"], 8, "plain ssl"],
  ["a key of the entry", ["plain", "ssl"], 7, "plain"],
  ["a key behind an alias: that of the anchor", ["aliased", "ssl", "verify"], 4, "x-server ssl"],
  ["an alias, which is replaced itself", ["aliased", "ssl"], 10, "aliased"],
  ["a key in what is merged in", ["merged", "ssl", "verify"], 4, "x-server ssl"],
  ["a merged key, which gets a line of its own in the entry", ["merged", "host"], 12, "merged"],
  ["the entry's own line", ["plain"], 6, ""],
])("%s", (_, path, line, expected) => {
  expect(keys(path, line)).toBe(expected);
});
