import { expect, test } from "vitest";
import { readVariableLines } from "../../../src/config/values/variables.ts";
import { blocksOf, pageAt } from "../../support/docs/pages.ts";

test("a value is the rest of its line, or the lines between NAME<<END and END", () => {
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
  expect(readVariableLines(text)).toEqual({
    value: { WAREHOUSE_PASSWORD: "a=b 'c' ", KEY: "first\n\nNAME=no variable", _2: "" },
  });
});

test.each([
  ["nothing", "", {}],
  ["CRLF, with a \\r that has lost its \\n", "A=1\r\nK<<END\r\nx\r\ny\r\nEND\r", { A: "1", K: "x\ny" }],
  ["CRLF at the end of a value", "A=1\r\nB=2\r", { A: "1", B: "2" }],
  ["line breaks that were converted twice", "A<<END\r\r\nx\r\r\nEND\r\r\n", { A: "x" }],
  ["line breaks of \\r", "A=1\rB<<END\rx\rEND", { A: "1", B: "x" }],
  ["spaces after the mark of the last line", "A<<END \nx\nEND  \n", { A: "x" }],
  [
    "names that every object has",
    "toString=a\nconstructor=b\n__proto__=c",
    { toString: "a", constructor: "b", ["__proto__"]: "c" },
  ],
])("%s", (_, text, variables) => {
  const read = readVariableLines(text);
  expect("value" in read ? Object.entries(read.value) : null).toEqual(Object.entries(variables));
});

test.each([
  ["A=x\nopen sesame", "line 2 is neither NAME=value nor NAME<<END."],
  [" A=x", "line 1 is neither NAME=value nor NAME<<END."],
  ["A=x\nA=y", "line 2 sets A again."],
  ["A<<END\nx", "line 1 starts a value of A that has no last line."],
  ["A<<\nx\n", "line 1 starts a value of A that has no last line."],
])("an error names the line without showing it: %s", (text, error) => {
  expect(readVariableLines(text)).toEqual({ errors: [error] });
});

test("the example in docs/guides/many-destinations.md is valid", () => {
  const guide = pageAt("docs/guides/many-destinations.md");
  const example = blocksOf(guide).find(({ testedBy: triedBy }) => triedBy !== null)!;
  const read = readVariableLines(example.text);
  expect("value" in read ? Object.keys(read.value) : read.errors).toEqual([
    "SALES_PASSWORD",
    "STITCH_SSH_KEY",
  ]);
});
