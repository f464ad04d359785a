// Untrusted text in Markdown is shown as it is, and has no effect.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  codeBlock,
  codeSpan,
  escapeHtml,
  escapeMarkdown,
  inline,
  inlineHtml,
} from "../../../src/report/markdown/escape.ts";
import { printable } from "../../../src/text/printable.ts";
import { anyCharacter } from "../../support/any-character.ts";
import { activeContent, parsers, rendered } from "../../support/rendered.ts";

describe("escapes a line that has a meaning in Markdown or HTML", () => {
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
    "a\\*b",
    "<!-- comment -->",
    "<details>",
    "[ ] task",
    "==mark==",
    "^1^ [^1]",
    "+ item",
    ":-- ",
    "a]( b",
    "Ends with #",
  ])("%s is shown as it is", (text) => {
    for (const parse of Object.values(parsers)) {
      for (const frame of frames) {
        const { elements, texts } = rendered(frame(escapeMarkdown(text)), parse);
        expect(elements).toEqual(rendered(frame("x"), parse).elements);
        expect(texts.replaceAll("\n", "")).toContain(text.trim());
      }
    }
    const { elements, texts } = rendered(`<details>\n<summary>${escapeHtml(text)}</summary>\n</details>`);
    expect(elements).toEqual(["/details", "/details/summary"]);
    expect(texts.replaceAll("\n", "")).toBe(text.trim());
  });
});

test.each([
  ["a host", "db.example.com:5432 refused", "db.example.com:5432 refused"],
  ["a variable", "WAREHOUSE_PASSWORD", "WAREHOUSE_PASSWORD"],
  ["a sentence", 'It\'s 5% (of 3): a, b; "c"!', 'It\'s 5% (of 3): a, b; "c"!'],
  ["a date and a time", "2026-11-21 04:17 UTC", "2026-11-21 04:17 UTC"],
  ["the name of a standard", "SCRAM-SHA-256, UTF-8", "SCRAM-SHA-256, UTF-8"],
  ["a path", "config/a-b.yml, line 7", "config/a-b.yml, line 7"],
])("%s can be read without rendering", (_, text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});

test.each([
  ["a mention", "@someone", "@<!-- -->someone"],
  ["an address", "a@b.example", "a@<!-- -->b.example"],
  ["a sign by itself", "a @ # $ : a", "a @ \\# $ : a"],
  ["a reference", "owner/repository#12", "owner/repository\\#<!-- -->12"],
  ["a formula", "$x$", "$<!-- -->x$<!-- -->"],
  ["an emoji", "a :tada: :+1: :-1:", "a :<!-- -->tada: :<!-- -->+1: :<!-- -->-1:"],
  ["the start of an emoji", "a:tada", "a:<!-- -->tada"],
  ["a URL", "http://x", "http:<!-- -->//x"],
  ["a domain", "www.x www x _www.x", "www<!-- -->.x www x \\_www<!-- -->.x"],
  ["a reference in words", "GH-12 gh-x 1-2", "GH-<!-- -->12 gh-x 1-2"],
  ["an advisory", "GHSA-abcd", "GHSA-<!-- -->abcd"],
  ["a commit", "0123456 0123456789ABCDEF", "012345<!-- -->6 012345<!-- -->6789AB<!-- -->CDEF"],
  ["what is too short for a commit", "012345 abcdef", "012345 abcdef"],
  ["a part of a word that looks like one", "x0123456789", "x0123456789"],
])("removes everything that GitHub links from %s", (_, text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});

test("replaces line breaks and invisible or bidirectional characters with spaces", () => {
  expect(inline("a\nb\r\nc\u202ed\u200be\u001b[31mf")).toBe("a b c d e \\[31mf");
});

test("renders text in backticks as code", () => {
  expect(inline("`ssl`: off, - `ssh`.")).toBe("`ssl`: off, - `ssh`.");
  expect(inline("- `ssh`")).toBe("\\- `ssh`");
  expect(inline("`ssl` is *off*")).toBe("`ssl` is \\*off\\*");
  expect(inlineHtml("`a<b` is off")).toBe("<code>a&lt;b</code> is off");
});

test.each([
  ["db-2.us-east-1.rds.amazonaws.com:5432", "`db-2.us-east-1.rds.amazonaws.com:5432`"],
  ["a `b` c", "``a `b` c``"],
  ["`a", "`` `a ``"],
  ["a|b", "<code>a\\|b</code>"],
  ["postgres://a", "<code>postgres:<!-- -->//a</code>"],
  ["@someone", "<code>@<!-- -->someone</code>"],
])("fences code, except what GitHub links even there: %s", (text, written) => {
  expect(codeSpan(text)).toBe(written);
});

test("a code block can't be ended from inside", () => {
  expect(codeBlock("sql", "SELECT '```';\n````")).toBe("`````sql\nSELECT '```';\n````\n`````");
  expect(codeBlock("", "a\u202eb\tc\nd")).toBe("```\na b c\nd\n```");
});

test("a name contains no code", () => {
  expect(escapeMarkdown("`ssl`")).toBe("\\`ssl\\`");
});

/** Every context in which a text can occur: a paragraph, a list, a heading, a cell, a link, bold text. */
const frames: ((text: string) => string)[] = [
  (text) => `a ${text} z`,
  (text) => text,
  (text) => `- ${text}`,
  (text) => `### ${text}`,
  (text) => `| a | b |\n| - | - |\n| **${text}** | ${text} |`,
  (text) => `[${text}](https://example.com) z`,
  (text) => `a **${text}**: z`,
];

test("any text is shown as it is, and creates no element, in any place", () => {
  const marks = fc.constantFrom(
    ...[..."\\`*_{}[]()#+-.!<>&|~$:@=^'\" 0aW", "www.", "://", "&amp;", "<!--", "-->", "1. ", "a@b.c"],
    ...[":tada:", "abcdef0", "GH-1", "](x)", "<b>", "</details>", "\u00a0"],
  );
  const texts = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 40 }),
    fc.array(marks, { maxLength: 14 }).map((parts) => parts.join("")),
  );
  const places = Object.values(parsers).flatMap((parse) =>
    frames.map((frame) => ({ parse, frame, expected: rendered(frame("x"), parse).elements })),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const shown = printable(text).replaceAll(/ {2,}/g, " ").trim();
      fc.pre(shown !== "");
      for (const { parse, frame, expected } of places) {
        const { elements, texts: written } = rendered(frame(escapeMarkdown(text)), parse);
        expect(elements).toEqual(expected);
        expect(written.replaceAll("\n", "")).toContain(shown);
        expect(
          activeContent.filter(([, pattern]) => pattern.test(written)),
          written,
        ).toEqual([]);
      }
      const inOurs = `a ${codeSpan(text)} z\n\n<details><summary>${escapeHtml(text)}</summary>`;
      for (const parse of Object.values(parsers))
        expect(rendered(inOurs, parse).elements).toEqual(["/p", "/p/code", "/details", "/details/summary"]);
    }),
    { numRuns: 2_000, seed: 20_261_121 },
  );
});
