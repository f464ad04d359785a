// How long each stage of a connection took, as a table whose bars stand one behind the other.

import { duration } from "../../text/durations.ts";
import type { ReportDestination, ReportStage } from "../report.generated.ts";
import { html, type Markup } from "./markup.ts";

const marks: Record<ReportStage["status"], string> = { ok: "✓", failed: "✕", skipped: "–" };

/** Null where nothing was dialled. */
export function stageBars({ stages, display_name }: ReportDestination): Markup | null {
  const reached = stages.filter(({ status }) => status !== "skipped");
  if (reached.length === 0) return null;
  const total = reached.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
  let before = 0;
  const rows = reached.map((stage) => {
    const start = before;
    before += stage.ms ?? 0;
    return row(stage, start, total);
  });
  return html`<table class="stages">
<caption>Stages of ${display_name}</caption>
<thead><tr><th scope="col">Stage</th><th scope="col">Found</th><th scope="col" class="bar">Share</th><th scope="col" class="number">Time</th></tr></thead>
<tbody>${rows}</tbody></table>`;
}

function row({ name, status, ms, detail }: ReportStage, start: number, total: number): Markup {
  const percent = (part: number) => (total === 0 ? 0 : Math.round((part / total) * 1_000) / 10);
  const found = status === "failed" ? "failed" : (detail ?? "");
  return html`<tr${status === "failed" ? html` class="stopped"` : null}><th scope="row"><span class="${status}" aria-hidden="true">${marks[status]}</span> ${name}</th><td>${found}</td><td class="bar"><svg aria-hidden="true" focusable="false"><rect class="track" width="100%" height="100%" rx="2"/><rect x="${percent(start)}%" width="${Math.max(0.5, percent(ms ?? 0))}%" height="100%" rx="2"/></svg></td><td class="number">${duration(ms ?? 0)}</td></tr>`;
}
