// Edits of a file's text: they change only the necessary lines, and keep indentation and comments.

import { describe, expect, test } from "vitest";
import { hiddenRanges } from "../../../src/config/schema/secret-texts.ts";
import { readDocument } from "../../../src/config/yaml/document.ts";
import type { Edit } from "../../../src/config/yaml/edit.ts";
import { replacementsFor, withReplacement } from "../../../src/config/yaml/edit.ts";
import { toSource } from "../../../src/config/yaml/source.ts";

function edited(text: string, edit: Edit): string | null {
  const { root } = readDocument(text);
  const source = toSource("f.yml", text);
  const replacement =
    root === null ? null : replacementsFor(source, root, [edit], hiddenRanges(root, source))[0];
  return replacement == null ? null : withReplacement(text, replacement);
}

const path = ["a", "ssl"];

describe("sets a value", () => {
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

test("renames a key and keeps its value", () => {
  expect(edited("a:\n  sll: true # yes\n", { kind: "rename", path: ["a", "sll"], to: "ssl" })).toBe(
    "a:\n  ssl: true # yes\n",
  );
});

test("quotes a value that would end inside braces", () => {
  const edit = { kind: "set", path: ["a", "p"], value: "${NAME}" } as const;
  expect(edited("a: {p: x, b: 1}\n", edit)).toBe('a: {p: "${NAME}", b: 1}\n');
  expect(edited("a: {b: 1}\n", edit)).toBe('a: {p: "${NAME}", b: 1}\n');
});

test("keeps Windows line ends", () => {
  expect(edited("a:\r\n  b: 1\r\n", { kind: "set", path, value: "true" })).toBe(
    "a:\r\n  ssl: true\r\n  b: 1\r\n",
  );
});

test("shows no line that contains a secret", () => {
  const rename = { kind: "rename", path: ["a", "pasword"], to: "password" } as const;
  expect(edited("a:\n  pasword: hunter2\n", rename)).toBeNull();
  expect(edited("a: { password: hunter2, b: 1 }\n", { kind: "set", path, value: "true" })).toBeNull();
  expect(edited("a: { password: hunter2 }\n", { kind: "set", path: ["a", "password"], value: "${P}" })).toBe(
    'a: { password: "${P}" }\n',
  );
});

test("has no edit if there is no line to change", () => {
  expect(edited("a:\n", { kind: "set", path, value: "true" })).toBeNull();
  expect(edited("a:\n  b: 1\n", { kind: "rename", path, to: "tls" })).toBeNull();
  expect(edited("b: 1\n", { kind: "set", path, value: "true" })).toBeNull();
});

describe("inserts keys", () => {
  const pairs = [
    { key: "c", value: "3" },
    { key: "d", value: "${D}" },
  ];
  test.each([
    ["before the first one", "a:\n  # first\n  b: 1\n", "a:\n  # first\n  c: 3\n  d: ${D}\n  b: 1\n"],
    ["into braces", "a: { b: 1 }\n", 'a: { c: 3, d: "${D}", b: 1 }\n'],
    ["into empty braces", "a: {}\n", 'a: { c: 3, d: "${D}" }\n'],
    [
      "below a merge key",
      "x: &x\n  b: 1\na:\n  <<: *x\n",
      "x: &x\n  b: 1\na:\n  <<: *x\n  c: 3\n  d: ${D}\n",
    ],
  ])("%s", (_, before, after) => {
    expect(edited(before, { kind: "insert", path: ["a"], pairs })).toBe(after);
  });

  test("into an item of a list, below its dash", () => {
    const text = "a:\n  - b:\n      - 1\n  - e: 1\n";
    expect(edited(text, { kind: "insert", path: ["a", 0], pairs })).toBe(
      "a:\n  - b:\n      - 1\n    c: 3\n    d: ${D}\n  - e: 1\n",
    );
  });

  test("at the end of a file without a final line break", () => {
    expect(edited("a:\n  - b: 1", { kind: "insert", path: ["a", 0], pairs })).toBe(
      "a:\n  - b: 1\n    c: 3\n    d: ${D}",
    );
  });
});

describe("replaces values in unusual places", () => {
  test.each([
    ["on the line below", "a:\n  ssl:\n    no # yet\n  b: 1\n", "a:\n  ssl:\n    true # yet\n  b: 1\n"],
    ["nothing, and a comment", "a:\n  ssl: # later\n", "a:\n  ssl: true # later\n"],
    ["nothing, in braces", "a: { ssl: , b: 1 }\n", "a: { ssl: true , b: 1 }\n"],
    ["an alias in braces", "x: &x no\na: { ssl: *x, b: 1 }\n", "x: &x no\na: { ssl: true, b: 1 }\n"],
    ["behind an anchor", "a:\n  ssl: &x no\nb: *x\n", "a:\n  ssl: &x true\nb: *x\n"],
  ])("%s", (_, before, after) => {
    expect(edited(before, { kind: "set", path, value: "true" })).toBe(after);
  });

  test("with their tag, which would change the type of the new value", () => {
    const set = { kind: "set", path, value: "true" } as const;
    expect(edited("a:\n  ssl: !!str no # off\n", set)).toBe("a:\n  ssl: true # off\n");
    expect(edited("a: { ssl: !env SSL, port: 1 }\n", set)).toBe("a: { ssl: true, port: 1 }\n");
    expect(edited("a:\n  ssl: !vault |\n    one\n    two\n", set)).toBe("a:\n  ssl: true\n");
  });

  test("but not a value with a tag and an anchor, which another entry may use", () => {
    expect(edited("a:\n  ssl: &s !!str no\n", { kind: "set", path, value: "true" })).toBeNull();
    expect(edited("a:\n  ssl: !!str &s no\n", { kind: "set", path, value: "true" })).toBeNull();
  });

  test("in an item of a list", () => {
    const edit = { kind: "set", path: ["a", 1], value: '"2"' } as const;
    expect(edited("a: [1, 2, 3]\n", edit)).toBe('a: [1, "2", 3]\n');
    expect(edited("a:\n  - 1\n  - 2 # two\n", edit)).toBe('a:\n  - 1\n  - "2" # two\n');
  });
});

test("replaces a key together with its value", () => {
  const edit = {
    kind: "pair",
    path: ["a", "sslmode"],
    to: { key: "ssl", value: "{ verify: full }" },
  } as const;
  expect(edited("a:\n  sslmode: verify-full # now\n", edit)).toBe("a:\n  ssl: { verify: full } # now\n");
});

test("moves keys below an id, or below a new one", () => {
  const move = { kind: "indent" as const, path: ["d", "host"], keys: ["host", "ssl"] };
  expect(
    edited("d:\n  one:\n  host: h\n  ssl:\n    # why\n    verify: ca\n  two: 2\n", { ...move, id: "one" }),
  ).toBe("d:\n  one:\n    host: h\n    ssl:\n      # why\n      verify: ca\n  two: 2\n");
  expect(edited("d:\n  host: h\n  ssl: true\n", { ...move, id: null })).toBe(
    "d:\n  warehouse:\n    host: h\n    ssl: true\n",
  );
});

test("joins edits of the same line, and separates those of different lines", () => {
  const text = "a: { usrname: 0123, prot: 1 }\nb: no\n";
  const { root } = readDocument(text);
  const edits: Edit[] = [
    { kind: "rename", path: ["a", "usrname"], to: "username" },
    { kind: "set", path: ["a", "usrname"], value: '"0123"' },
    { kind: "set", path: ["b"], value: "false" },
    { kind: "set", path: ["a", "ssl"], value: "true" },
    { kind: "rename", path: ["a", "prot"], to: "port" },
  ];
  const [rename, set, other, added, last] = replacementsFor(toSource("f.yml", text), root!, edits, []);
  expect(rename?.text).toBe('a: { ssl: true, username: "0123", port: 1 }');
  expect([set, added, last]).toEqual([rename, rename, rename]);
  expect(other).toEqual({ file: "f.yml", start_line: 2, end_line: 2, text: "b: false" });
});

test("applies the first of two edits that change the same characters", () => {
  const text = "a: { ssl: { mode: require } }\n";
  const { root } = readDocument(text);
  const edits: Edit[] = [
    { kind: "set", path: ["a", "ssl"], value: "true" },
    { kind: "rename", path: ["a", "ssl", "mode"], to: "verify" },
  ];
  const [first, second] = replacementsFor(toSource("f.yml", text), root!, edits, []);
  expect(first?.text).toBe("a: { ssl: true }");
  expect(second).toBeNull();
});

test("does not show a comment that repeats a secret", () => {
  const edit = { kind: "set", path: ["a", "password"], value: "${P}" } as const;
  expect(edited("a:\n  password: hunter2 # not hunter2\n", edit)).toBeNull();
  expect(edited("a:\n  password: hunter2 # change me\n", edit)).toBe("a:\n  password: ${P} # change me\n");
});
