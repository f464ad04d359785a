// Edits of a file's text: only the lines that must change, with their indentation and comments.

import { describe, expect, test } from "vitest";
import { hiddenRanges } from "../../../src/config/schema/secret-keys.ts";
import { readDocument } from "../../../src/config/yaml/document.ts";
import { type Edit, replacementsFor, withReplacement } from "../../../src/config/yaml/edit.ts";
import { source } from "../../../src/config/yaml/source.ts";

function edited(text: string, edit: Edit): string | null {
  const { root } = readDocument(text);
  const replacement =
    root === null ? null : replacementsFor(source("f.yml", text), root, [edit], hiddenRanges(root))[0];
  return replacement == null ? null : withReplacement(text, replacement);
}

const path = ["a", "ssl"];

describe("a value is set", () => {
  test.each([
    [
      "replaced, the comment kept",
      "a:\n  ssl: false  # for now\n  b: 1\n",
      "a:\n  ssl: true  # for now\n  b: 1\n",
    ],
    ["in quotes", 'a:\n  ssl: "no"\n', "a:\n  ssl: true\n"],
    [
      "added before the first key",
      "a:\n  # first\n  b: 1\n  c: 2\n",
      "a:\n  # first\n  ssl: true\n  b: 1\n  c: 2\n",
    ],
    ["added to a mapping in braces", "a: { b: 1 }\n", "a: { ssl: true, b: 1 }\n"],
    ["added to empty braces", "a: {}\n", "a: { ssl: true }\n"],
    ["where there was none", "a:\n  ssl:\n  b: 1\n", "a:\n  ssl: true\n  b: 1\n"],
    [
      "in place of a mapping",
      "a:\n  ssl:\n    verify: full\n    x: 1\n  b: 1\n",
      "a:\n  ssl: true\n  b: 1\n",
    ],
    [
      "in place of a block of text",
      "a:\n  ssl: |\n    one\n    two\n\n  b: 1\n",
      "a:\n  ssl: true\n\n  b: 1\n",
    ],
    ["over an alias, the anchor untouched", "x: &s false\na:\n  ssl: *s\n", "x: &s false\na:\n  ssl: true\n"],
    [
      "over a merged key, the anchor untouched",
      "x: &s\n  ssl: false\na:\n  <<: *s\n  b: 1\n",
      "x: &s\n  ssl: false\na:\n  <<: *s\n  ssl: true\n  b: 1\n",
    ],
  ])("%s", (_, before, after) => {
    expect(edited(before, { kind: "set", path, value: "true" })).toBe(after);
  });
});

test("a key is renamed and its value stays", () => {
  expect(edited("a:\n  sll: true # yes\n", { kind: "rename", path: ["a", "sll"], to: "ssl" })).toBe(
    "a:\n  ssl: true # yes\n",
  );
});

test("a value that would end inside braces is quoted there", () => {
  const edit = { kind: "set", path: ["a", "p"], value: "${NAME}" } as const;
  expect(edited("a: {p: x, b: 1}\n", edit)).toBe('a: {p: "${NAME}", b: 1}\n');
  expect(edited("a: {b: 1}\n", edit)).toBe('a: {p: "${NAME}", b: 1}\n');
});

test("Windows line ends stay", () => {
  expect(edited("a:\r\n  b: 1\r\n", { kind: "set", path, value: "true" })).toBe(
    "a:\r\n  ssl: true\r\n  b: 1\r\n",
  );
});

test("no line is shown that holds a secret", () => {
  const rename = { kind: "rename", path: ["a", "pasword"], to: "password" } as const;
  expect(edited("a:\n  pasword: hunter2\n", rename)).toBeNull();
  expect(edited("a: { password: hunter2, b: 1 }\n", { kind: "set", path, value: "true" })).toBeNull();
  expect(edited("a: { password: hunter2 }\n", { kind: "set", path: ["a", "password"], value: "${P}" })).toBe(
    'a: { password: "${P}" }\n',
  );
});

test("where there is no line to change there is no edit", () => {
  expect(edited("a:\n", { kind: "set", path, value: "true" })).toBeNull();
  expect(edited("a:\n  b: 1\n", { kind: "rename", path, to: "tls" })).toBeNull();
  expect(edited("b: 1\n", { kind: "set", path, value: "true" })).toBeNull();
});
