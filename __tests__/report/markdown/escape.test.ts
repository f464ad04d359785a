// What comes from outside shows as it is in Markdown, and means nothing there.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeBlock, inline, outside } from "../../../src/report/markdown/escape.ts";
import { printable } from "../../../src/text/printable.ts";
import { anyCharacter } from "../../support/any-character.ts";
import { rendered } from "../../support/rendered.ts";

/** What a browser shows of our output: references resolved, our own tags taken away. */
function shown(markdown: string): string {
  return markdown
    .replaceAll("<!-- -->", "")
    .replaceAll(/<\/?code>/g, "`")
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

const marksAsReferences = [..."!&)*+-./<=>[\\]^_`{|}~"].map((mark) => `&#${mark.charCodeAt(0)};`).join("");

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

test.each([
  ["a mention", "@someone", "&#64;<!-- -->someone"],
  ["an address", "a@b.example", "a&#64;<!-- -->b&#46;example"],
  ["a sign by itself", "@ # $ : a", "&#64; &#35; &#36; &#58; a"],
  ["a reference", "owner/repository#12", "owner&#47;repository&#35;<!-- -->12"],
  ["a formula", "$x$", "&#36;<!-- -->x&#36;"],
  [
    "an emoji",
    ":tada: :+1: :-1:",
    "&#58;<!-- -->tada&#58; &#58;<!-- -->&#43;1&#58; &#58;<!-- -->&#45;1&#58;",
  ],
  ["a URL", "http://x", "http&#58;<!-- -->&#47;&#47;x"],
  ["a domain", "www.x www x", "www<!-- -->&#46;x www x"],
  ["a reference in words", "GH-12 gh-x 1-2", "GH&#45;<!-- -->12 gh&#45;x 1&#45;2"],
  ["an advisory", "GHSA-abcd", "GHSA&#45;<!-- -->abcd"],
  ["a commit", "0123456 0123456789ABCDEF", "012345<!-- -->6 012345<!-- -->6789AB<!-- -->CDEF"],
  ["what is too short for a commit", "012345 abcdef", "012345 abcdef"],
  ["a part of a word that looks like one", "x0123456789", "x0123456789"],
  ["marks that begin nothing", `a, (b; 'c' "d"? 5%`, `a, (b; 'c' "d"? 5%`],
  ["marks that may", "!&)*+-./<=>[\\]^_`{|}~", marksAsReferences],
])("nothing that GitHub looks for is left of %s", (_, text, written) => {
  expect(outside(text)).toBe(written);
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
