// Markdown rendered approximately as on GitHub: the elements, and what its filters find in the text.

import { marked } from "marked";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Child = DefaultTreeAdapterTypes.ChildNode;

/** Two parsers, which differ where a text is hardest to read. micromark is the one that follows cmark-gfm, GitHub's own. */
export const parsers = {
  marked: (markdown: string) => marked.parse(markdown, { async: false, gfm: true }),
  micromark: (markdown: string) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
};

/** The elements with their attributes, as their tree has them, and each stretch of text that filters look at, one a line. */
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
      // What is between fences is left alone.
      if (!inside.includes("pre")) found.texts += `${node.value}\n`;
    } else if ("tagName" in node) {
      const attributes = node.attrs.map(({ name, value }) => ` ${name}=${value}`).join("");
      const element = `${inside}/${node.tagName}${attributes}`;
      found.elements.push(element);
      walk(node.childNodes, element, found);
    }
  }
}

/** All that a report of ours is made of. Its links lead to the pages of rules, and to the lines of the files that were checked. */
export const ourElements =
  /^(\/(h2|h3|p|table|thead|tbody|tr|th( align=(center|right))?|td( align=(center|right))?|strong|b|code( class=language-(sql|yaml|sh|mermaid))?|pre|sub|details( open=)?|summary|ul|li|a href=https:\/\/github\.com\/(destination-check\/postgres-destination-check\/blob\/main\/docs\/rules\/[a-z0-9/-]+\.md|example\/example\/blob\/[0-9a-f]{40}\/[^ /"<>]+#L\d+)))+$/;

/** What GitHub's filters make a link, a notice to somebody or a picture of. */
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
