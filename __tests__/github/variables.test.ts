import { expect, test } from "vitest";
import { readVariables } from "../../src/github/variables.ts";
import { blocksOf, pageAt } from "../support/docs/pages.ts";

test("values stand on a line, or between a line that opens them and one that closes them", () => {
  const text = [
    "# of the warehouse",
    "WAREHOUSE_PASSWORD=a=b 'c' ",
    "",
    "KEY<<END",
    "first",
    "",
    "NAME=no variable",
    "END",
    "_2=",
  ].join("\r\n");
  expect(readVariables(text)).toEqual({
    kind: "variables",
    variables: { WAREHOUSE_PASSWORD: "a=b 'c' ", KEY: "first\n\nNAME=no variable", _2: "" },
  });
});

test.each([
  ["nothing", "", {}],
  [
    "names that every object has",
    "toString=a\nconstructor=b\n__proto__=c",
    { toString: "a", constructor: "b", ["__proto__"]: "c" },
  ],
])("%s", (_, text, variables) => {
  const read = readVariables(text);
  expect(read.kind === "variables" ? Object.entries(read.variables) : null).toEqual(
    Object.entries(variables),
  );
});

test.each([
  ["A=x\nopen sesame", "variables: line 2 is neither NAME=value nor NAME<<END."],
  [" A=x", "variables: line 1 is neither NAME=value nor NAME<<END."],
  ["A=x\nA=y", "variables: line 2 gives A a second value."],
  ["A<<END\nx", "variables: line 1 opens a value of A whose last line is missing."],
  ["A<<\nx\n", "variables: line 1 opens a value of A whose last line is missing."],
])("what can't be read is named by its line, and not shown: %s", (text, error) => {
  expect(readVariables(text)).toEqual({ kind: "fault", error });
});

test("the example in docs/guides/many-destinations.md is read", () => {
  const guide = pageAt("docs/guides/many-destinations.md");
  const example = blocksOf(guide).find(({ triedBy }) => triedBy !== null)!;
  const read = readVariables(example.text);
  expect(read.kind === "variables" ? Object.keys(read.variables) : read.error).toEqual([
    "SALES_PASSWORD",
    "STITCH_SSH_KEY",
  ]);
});
