// What GitHub makes of Markdown, as far as it can be had here: the elements, and what its filters would find in the text.

import { marked } from "marked";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Child = DefaultTreeAdapterTypes.ChildNode;

/** The elements with their attributes, as their tree has them, and each stretch of text that filters look at, one a line. */
export function rendered(markdown: string): { elements: string[]; texts: string } {
  const found = { elements: [] as string[], texts: "" };
  walk(parseFragment(marked.parse(markdown, { async: false, gfm: true })).childNodes, "", found);
  return found;
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

/** All that a report of ours is made of. */
export const ourElements =
  /^(\/(h2|h3|p|table|thead|tbody|tr|th( align=(center|right))?|td( align=(center|right))?|strong|code( class=language-(sql|yaml|sh|mermaid))?|pre|sub|details( open=)?|summary|ul|li))+$/;

/** What GitHub's filters make a link, a notice to somebody or a picture of. */
export const live: [string, RegExp][] = [
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
