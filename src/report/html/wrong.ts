// The errors that count, each rule once, with links to the destinations that have it.

import type { Report } from "../report.generated.ts";
import { articleId } from "./destination.ts";
import { html, type Markup } from "./markup.ts";

type Group = { title: string; links: Markup[]; count: number };

const mostLinks = 20;

/** Null where no destination has one. */
export function wrongList({ destinations }: Report): Markup | null {
  const groups = new Map<string, Group>();
  for (const [index, { display_name, findings }] of destinations.entries()) {
    const errors = findings.filter(({ severity, ignored }) => severity === "error" && ignored === null);
    for (const { rule, title } of new Map(errors.map((finding) => [finding.rule, finding])).values()) {
      const group = groups.get(rule) ?? { title, links: [], count: 0 };
      group.count++;
      if (group.links.length < mostLinks)
        group.links.push(
          html`${group.links.length === 0 ? "" : ", "}<a href="#${articleId(index)}">${display_name}</a>`,
        );
      groups.set(rule, group);
    }
  }
  if (groups.size === 0) return null;
  return html`<ul class="wrong">${[...groups.values()].map(item)}</ul>\n`;
}

function item({ title, links, count }: Group): Markup {
  const rest = count > links.length ? ` and ${count - links.length} more` : "";
  return html`<li><span class="error" aria-hidden="true">✕</span> <strong>${title}:</strong> ${links}${rest}</li>\n`;
}
