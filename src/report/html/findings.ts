// Findings on the page: what is wrong, why it matters and what to do; and those that the team has accepted.

import type { ReportFinding, ReportFix } from "../report.generated.ts";
import { fixHeading } from "../words/fix.ts";
import { rulePage } from "../words/rule-page.ts";
import { html, type Markup, ours, prose } from "./markup.ts";

const words: Record<ReportFinding["severity"], string> = {
  error: "✕ Error",
  warning: "! Warning",
  notice: "i Notice",
};

/** Null where there is none. `heading` is the level below that of the section. */
export function findingList(findings: ReportFinding[], heading: "h3" | "h4"): Markup | null {
  if (findings.length === 0) return null;
  return html`<ul class="findings">${findings.map((each) => item(each, ours(heading)))}</ul>`;
}

function item(finding: ReportFinding, heading: Markup): Markup {
  const { severity, rule, title, message, why, fix, location, ignored } = finding;
  const place = `${location.file}, line ${location.line}, column ${location.column}`;
  const accepted =
    ignored === null
      ? null
      : html`<p><strong>Accepted${ignored.until === null ? "" : ` until ${ignored.until}`}:</strong> ${ignored.reason}</p>`;
  const remedy = fix === null || ignored !== null ? null : remedied(fix);
  return html`<li class="finding ${ignored === null ? severity : "accepted"}">
<p class="mark">${words[severity]}${ignored === null ? "" : ", accepted"}</p>
<${heading}>${title}</${heading}>
<p>${prose(message)}</p>
${accepted}<p><strong>Why it matters:</strong> ${prose(why)}</p>
${remedy}<p class="quiet">${place} · <a href="${rulePage(rule)}"><code>${rule}</code></a></p>
</li>
`;
}

function remedied(fix: ReportFix): Markup {
  const note = fix.note === null ? null : html`<p>${prose(fix.note)}</p>\n`;
  if (fix.kind !== "text")
    return html`<p><strong>To fix it:</strong> ${prose(fixHeading(fix))}:</p><pre><code>${fix.text}</code></pre>\n${note}`;
  const [advice = "", ...lines] = fix.text.split("\n");
  const code = lines.filter((line) => line.startsWith("    ")).map((line) => line.slice(4));
  const rest = lines.filter((line) => !line.startsWith("    "));
  return html`<p><strong>To fix it:</strong> ${prose(advice)}</p>
${code.length === 0 ? null : html`<pre><code>${code.join("\n")}</code></pre>\n`}${rest.length === 0 ? null : html`<p>${prose(rest.join(" "))}</p>\n`}${note}`;
}
