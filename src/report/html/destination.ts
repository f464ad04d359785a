// One destination: its result, the way to it, how long that took, what was found out and what is wrong.

import { pathOf } from "../path.ts";
import type { ReportDestination, Status } from "../report.generated.ts";
import { factLists } from "./facts.ts";
import { findingList } from "./findings.ts";
import { html, type Markup, prose } from "./markup.ts";
import { pathPicture } from "./path-picture.ts";
import { stageBars } from "./stage-bars.ts";

const words: Record<Status, string> = {
  passed: "✓ passed",
  warned: "! warned",
  failed: "✕ failed",
  skipped: "– not checked",
};

/** The result in a word, with a mark that does without colours. */
export function statusWord(status: Status): Markup {
  return html`<span class="status ${status}">${words[status]}</span>`;
}

/** The id that links lead to: the page's own, whatever the entry is called. */
export function articleId(index: number): string {
  return `destination-${index + 1}`;
}

export function destinationArticle(destination: ReportDestination, index: number, today: string): Markup {
  const { id, display_name, status, reason, findings, location, type, tries } = destination;
  const path = pathOf(destination);
  const again = tries > 1 ? `, ${tries} tries` : "";
  return html`<article class="destination" id="${articleId(index)}" aria-labelledby="${articleId(index)}-name">
<header><h3 id="${articleId(index)}-name">${display_name}</h3>${statusWord(status)}
<p class="quiet"><code>${id}</code> · ${type} · ${location.file}, line ${location.line}${again}</p></header>
${reason === null ? null : html`<p>${prose(reason)}</p>\n`}${path === null ? null : pathPicture(path, `${articleId(index)}-way`)}
${stageBars(destination)}
${factLists(destination, today)}${findingList(findings, "h4")}
</article>
`;
}
