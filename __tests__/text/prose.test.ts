// Line breaks and columns, in which Chinese characters and emoji take two columns.

import { describe, expect, test } from "vitest";
import { columnsOf, cutTo, fitted, prose } from "../../src/text/prose.ts";

describe("a line is as wide as its characters", () => {
  test.each([
    ["warehouse", 9],
    ["Größe", 5],
    ["データ", 6],
    ["한국어", 6],
    ["🚀 x", 4],
    ["𠮷", 2],
    ["e\u0301", 1],
  ])("%s takes %i columns", (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe("text is broken at the width of the terminal", () => {
  test.each([
    ["two words in a line that is long enough", 20],
    ["データウェアハウス本番環境アナリティクス: Unknown key `usrname`", 24],
    ["🚀 Billing 💰 with emoji 🎉🎉🎉 and more words", 16],
    ["全角文字だけの長い一行がここにあります", 10],
  ])("%s", (text, width) => {
    const lines = prose(text, 2, width);
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });

  test("a long word of narrow characters stays whole, so that it can be copied", () => {
    const url = `https://example.com/${"a".repeat(40)}`;
    expect(prose(`See ${url} now`, 0, 20)).toEqual(["See", url, "now"]);
  });
});

test.each([
  ["データ", 8, "データ  "],
  ["データウェア", 7, "データ…"],
  ["データウェア", 6, "デー… "],
  ["warehouse", 5, "ware…"],
])("%s in a cell of %i columns is %j", (text, columns, cell) => {
  expect(fitted(text, columns)).toBe(cell);
  expect(cutTo(text, columns)).toBe(cell.trimEnd());
});
