// Markdown rendered approximately as on GitHub: the elements, and what its filters find in the text.

import { marked } from "marked";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Child = DefaultTreeAdapterTypes.ChildNode;

/** Two parsers, which differ in the most difficult cases. micromark follows cmark-gfm, which GitHub uses. */
export const parsers = {
  marked: (markdown: string) => marked.parse(markdown, { async: false, gfm: true }),
  micromark: (markdown: string) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
};

/** The elements with their attributes in tree order, and each text that filters read, one per line. */
export function rendered(
  markdown: string,
  parse: (markdown: string) => string = parsers.marked,
): { elements: string[]; texts: string } {
  const collected = { elements: [] as string[], texts: "" };
  walk(parseFragment(parse(markdown)).childNodes, "", collected);
  return collected;
}

function walk(nodes: Child[], inside: string, found: ReturnType<typeof rendered>): void {
  for (const node of nodes) {
    if ("value" in node) {
      // Text in fences is not changed.
      if (!inside.includes("pre")) found.texts += `${node.value}\n`;
    } else if ("tagName" in node) {
      const attributes = node.attrs.map(({ name, value }) => ` ${name}=${value}`).join("");
      const element = `${inside}/${node.tagName}${attributes}`;
      found.elements.push(element);
      walk(node.childNodes, element, found);
    }
  }
}

/** All elements of our reports. Links lead only to rule pages and to lines of the checked files. */
export const ourElements =
  /^(\/(h2|h3|p|table|thead|tbody|tr|th( align=(center|right))?|td( align=(center|right))?|strong|b|code( class=language-(sql|yaml|sh|mermaid))?|pre|sub|details( open=)?|summary|ul|li|a href=https:\/\/github\.com\/(destination-check\/postgres-destination-check\/blob\/main\/docs\/rules\/[a-z0-9/-]+\.md|example\/example\/blob\/[0-9a-f]{40}\/[^ /"<>]+#L\d+)))+$/;

/** What GitHub's filters turn into a link, a mention or a picture. */
export const activeContent: [string, RegExp][] = [
  ["a mention", /@[a-z0-9]/i],
  ["an address", /\w@[\w-]+\.\w/],
  ["a reference", /#\d/],
  ["a reference in words", /\bgh-\d/i],
  ["an advisory", /\bghsa-\w{4}/i],
  ["a commit", /\b[0-9a-f]{7,40}\b/],
  ["a picture", /:[\w+-]+:/],
  ["a link", /\b[a-z]+:\/\//i],
  ["a link without its scheme", /\bwww\.\w/i],
  ["a formula", /\$\S.*\$/],
];
