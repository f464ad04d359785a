// What comes from outside shows as it is in Markdown, and means nothing there.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printable } from "../../src/config/printable.ts";
import { codeBlock, inline, outside } from "../../src/report/markdown-text.ts";
import { anyCharacter } from "../support/any-character.ts";
import { rendered } from "../support/rendered.ts";

/** What a browser shows of our output: references resolved, our own tags taken away. */
function shown(markdown: string): string {
  return markdown
    .replaceAll("<!-- -->", "")
    .replaceAll(/<\/?code>/g, "`")
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

describe("a line that means something in Markdown or HTML", () => {
  test.each([
    "# heading",
    "**bold** _it_ ~~no~~",
    "[link](https://example.com)",
    "![image](x)",
    "<script>alert(1)</script>",
    "&lt;b&gt; &#60;",
    "| a | b |",
    "- item",
    "1. item",
    "1) item",
    "> quote",
    "@someone #12 GH-1",
    "https://example.com www.example.com a@b.example",
    ":tada:",
    "$x^2$",
    "`` ` ``",
    "a\\*b",
    "<!-- comment -->",
    "<details>",
    "[ ] task",
    "==mark==",
    "^1^ [^1]",
  ])("%s", (text) => {
    const written = inline(text);
    expect(shown(written)).toBe(text.replaceAll(/`([^`]+)`/g, "`$1`"));
    expect(written.replaceAll(/<\/?code>|<!-- -->|&#\d+;/g, "")).toMatch(/^[A-Za-z0-9 ,(;'"?%]*$/);
  });
});

test("line breaks and characters that hide or turn text become spaces", () => {
  expect(inline("a\nb\r\nc\u202ed\u200be\u001b[31mf")).toBe("a b c d e &#91;31mf");
});

test("what our messages put between backticks is code", () => {
  expect(inline("`ssl` is off")).toBe("<code>ssl</code> is off");
});

test("a code block can't be ended from inside", () => {
  expect(codeBlock("sql", "SELECT '```';\n````")).toBe("`````sql\nSELECT '```';\n````\n`````");
  expect(codeBlock("", "a\u202eb\tc\nd")).toBe("```\na b c\nd\n```");
});

test("what is no sentence of ours has no code in it", () => {
  expect(outside("`ssl`")).toBe("&#96;ssl&#96;");
});

test("whatever a text is made of, it is shown as it is and makes no element", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 40 }), (text) => {
      const { elements, texts } = rendered(`a ${outside(text)} z`);
      expect(elements).toEqual(["/p"]);
      expect(texts.replaceAll("\n", "")).toBe(`a ${printable(text).replaceAll(/ {2,}/g, " ").trim()} z`);
    }),
    { numRuns: 2_000, seed: 20_261_121 },
  );
});
