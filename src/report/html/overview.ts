// Every destination in one table, with what narrows it down where scripts run.

import { duration } from "../../text/durations.ts";
import type { ReportDestination, Status } from "../report.generated.ts";
import { identityLabels } from "../words/identity.ts";
import { articleId, statusWord } from "./destination.ts";
import { excessWords, hasLine, supportWords } from "./facts.ts";
import { html, type Markup } from "./markup.ts";

const columns = ["Destination", "Result", "Server", "TLS", "Certificate until", "Identity", "User", "Time"];

/** `today` is YYYY-MM-DD. */
export function overview(destinations: ReportDestination[], today: string): Markup {
  const heads = columns.map(
    (name) => html`<th scope="col"${name === "Time" ? html` class="number"` : null}>${name}</th>`,
  );
  const statuses = [...new Set(destinations.map(({ status }) => status))];
  return html`${controls(statuses)}
<div class="wide" role="region" aria-label="Table of destinations" tabindex="0">
<table class="overview"><caption>In the order of the file</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${destinations.map((each, index) => row(each, index, today))}</tbody></table></div>
`;
}

const rank: Record<Status, number> = { failed: 0, warned: 1, skipped: 2, passed: 3 };

function controls(statuses: Status[]): Markup {
  const boxes = statuses
    .toSorted((one, other) => rank[one] - rank[other])
    .map((status) => html`<label><input type="checkbox" value="${status}" checked>${status}</label>`);
  return html`<form class="controls" hidden>
<label class="search">Filter by any text<input type="search" autocomplete="off"></label>
<fieldset><legend>Show</legend>${boxes}</fieldset>
<output class="quiet"></output>
</form>`;
}

function row(destination: ReportDestination, index: number, today: string): Markup {
  const { id, display_name, status, server, stages, identity, tries, target, privileges, duration_ms } =
    destination;
  const tls = destination.tls;
  const isJudged = hasLine(destination);
  const failedAt = stages.find((stage) => stage.status === "failed")?.name;
  const support = server === null ? null : supportWords(server, today);
  const encrypted = !isJudged ? "" : (tls?.protocol ?? (target?.bastion ? "none, in a tunnel" : "none"));
  const user = target === null ? "" : target.username;
  const excess = privileges === null ? "nothing" : excessWords(privileges).join(", ");
  return html`<tr data-status="${status}" data-article="${articleId(index)}"><th scope="row" data-sort="${display_name}"><a href="#${articleId(index)}">${display_name}</a>${display_name === id ? null : html`<br><code>${id}</code>`}</th><td data-sort="${rank[status]}">${statusWord(status)}${failedAt === undefined ? null : html`<br><span class="quiet">at ${failedAt}</span>`}</td><td>${server === null ? "" : `${server.product} ${server.version}`}${support === null ? null : html`<br><span class="quiet">${support}</span>`}</td><td>${encrypted}</td><td>${tls?.certificate?.valid_to?.slice(0, 10) ?? ""}</td><td>${isJudged ? identityLabels[identity] : ""}</td><td>${user}${excess === "nothing" ? null : html`<br><span class="warning">${excess}</span>`}</td><td class="number" data-sort="${Math.round(duration_ms)}">${tries === 0 ? "" : duration(duration_ms)}</td></tr>
`;
}
