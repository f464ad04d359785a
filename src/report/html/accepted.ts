// What the team has accepted, with its reasons, in one table.

import { placedFindings } from "../groups.ts";
import type { Report } from "../report.generated.ts";
import { rulePage } from "../words/rule-page.ts";
import { html, type Markup } from "./markup.ts";

/** Null where there is nothing of that sort. */
export function acceptedTable(report: Report): Markup | null {
  const rows = placedFindings(report).flatMap(({ finding, destination }) => {
    const { ignored, rule, title, severity } = finding;
    if (ignored === null) return [];
    return [
      html`<tr><th scope="row">${destination?.display_name ?? finding.location.file}</th><td>${title}<br><a href="${rulePage(rule)}"><code>${rule}</code></a></td><td>${severity}</td><td>${ignored.reason}</td><td>${ignored.until ?? "no end"}</td></tr>
`,
    ];
  });
  if (rows.length === 0) return null;
  return html`<div class="wide" role="region" aria-label="Table of accepted findings" tabindex="0">
<table><caption>They stay in the file under ignore, and do not count until they end</caption>
<thead><tr><th scope="col">Destination</th><th scope="col">Finding</th><th scope="col">Severity</th><th scope="col">Reason</th><th scope="col">Until</th></tr></thead>
<tbody>
${rows}</tbody></table></div>
`;
}
