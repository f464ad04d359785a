// The links and the anchors of a page, by GitHub's rules.

import { type MarkedToken, marked, type Token, type Tokens } from "marked";
import type { Page } from "./pages.ts";

export type Link = { href: string; text: string };

/** All links and images of a page, including those in HTML. */
export function linksOf({ text }: Page): Link[] {
  const links: Link[] = [];
  marked.walkTokens(marked.lexer(text), (token) => {
    const known = token as MarkedToken;
    if (known.type === "link" || known.type === "image") links.push({ href: known.href, text: known.text });
    if (known.type === "html")
      for (const [, href] of known.text.matchAll(/\b(?:href|src)="([^"]+)"/g))
        links.push({ href: href!, text: known.text });
  });
  return links;
}

/** The anchors of a page's headings. The second of equal headings ends with -1, the third with -2. */
export function anchorsOf({ text }: Page): string[] {
  const counts = new Map<string, number>();
  const headings = marked.lexer(text).filter((token): token is Tokens.Heading => token.type === "heading");
  return headings.map((heading) => {
    const slug = slugOf(plainText(heading.tokens));
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

/** As on github.com: lower case, hyphens for spaces, and no punctuation except hyphens and underscores. */
function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}

function plainText(tokens: Token[]): string {
  return tokens
    .map((token) =>
      "tokens" in token && token.tokens ? plainText(token.tokens) : "text" in token ? token.text : "",
    )
    .join("");
}
