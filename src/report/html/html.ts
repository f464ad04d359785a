// The report as one self-contained page, to read, print or archive. Works without scripts.

import { createHash } from "node:crypto";
import { product } from "../../product.generated.ts";
import { ruleTitle } from "../../rules/catalogue.ts";
import { internalError } from "../../rules/internal.ts";
import { stageWords } from "../../rules/phrases.ts";
import { duration, minute } from "../../text/phrases.ts";
import { changeLines, changesHeading } from "../changes.ts";
import {
  baseWords,
  causeOf,
  idList,
  ignoredGroups,
  placedFindings,
  reasonGroups,
  rulePage,
  statusRank,
  worstFirst,
} from "../findings.ts";
import { identityLabels } from "../observations.ts";
import type { Report, ReportDestination, ReportStage, Status } from "../report.generated.ts";
import { countsLine, headline } from "../verdict.ts";
import {
  articleId,
  destinationArticle,
  excessWords,
  findingList,
  hasLine,
  statusMark,
  statusWord,
  supportWords,
} from "./destination.ts";
import { html, htmlText, type Markup, prose, script, style, trustedMarkup } from "./page.ts";

const many = 200;

function policy(): string {
  return `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
}

export function htmlReport(report: Report): string {
  const { findings, outcome, started_at, mode } = report;
  const destinations = worstFirst(report.destinations);
  const today = started_at.slice(0, 10);
  const base = baseWords(report);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trustedMarkup(policy())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline(report)} Stitch destination check, ${today}</title>
<style>${trustedMarkup(style)}</style>
</head>
<body>
<a class="skip-link" href="#report">To the report</a>
<header>
<p class="eyebrow">Stitch destination check</p>
<div class="verdict ${outcome}"><h1>${headline(report)}</h1>
<p>${countsLine(report)}</p>${base === null ? null : html`\n<p>${base}</p>`}</div>
${runFacts(report)}</header>
<main id="report"${destinations.length > many ? html` class="many"` : null}>
${section(changesHeading(report) ?? "", changeList(report))}
${section("Errors", errorList(destinations))}
${section("Errors in the files", findingList(findings, "h3"))}
${section("Destinations", destinations.length === 0 ? null : overview(destinations, mode, today))}
${section("Ignored findings", ignoredTable(report))}
${section("What was not checked", uncheckedParts(report))}
${section("Each destination", destinations.length === 0 ? null : html`${destinations.map((each, index) => destinationArticle(each, index, mode, today))}`)}
</main>
<footer><p>Made by ${product.name} ${report.tool.version}. This was tested from the machine that ran the check. Stitch connects from other addresses, with its own SSH key, and may see a different result.</p></footer>
<script>${trustedMarkup(script)}</script>
</body>
</html>
`;
  return htmlText(page);
}

function section(title: string, content: Markup | null): Markup | null {
  return content === null ? null : html`<section>\n<h2>${title}</h2>\n${content}</section>\n`;
}

const modes: Record<Report["mode"], string> = {
  check: "files and connections",
  validate: "the files only",
};

const failures: Record<Report["fail_on"], string> = {
  error: "errors",
  warning: "errors and warnings",
  never: "nothing",
};

function runFacts({ started_at, duration_ms, event, mode, fail_on, complete }: Report): Markup {
  const facts = [
    ["Started", minute(started_at)],
    ["Duration", duration(duration_ms)],
    ["Event", event === "cli" ? "command line" : event],
    ["Checked", modes[mode]],
    ["Fails on", failures[fail_on]],
    ["Complete", complete ? "yes" : "no"],
  ];
  const items = facts.map(([term = "", words = ""]) => html`<div><dt>${term}</dt><dd>${words}</dd></div>`);
  return html`<dl class="facts">${items}</dl>\n`;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

const columns = ["Destination", "Result", "Server", "TLS", "Certificate until", "Identity", "User", "Time"];

function overview(destinations: ReportDestination[], mode: Report["mode"], today: string): Markup {
  const heads = (mode === "validate" ? columns.slice(0, 2) : columns).map(
    (name) => html`<th scope="col"${name === "Time" ? html` class="number"` : null}>${name}</th>`,
  );
  const statuses = [...new Set(destinations.map(({ status }) => status))];
  return html`${controls(statuses)}
<div class="wide" role="region" aria-label="Table of destinations" tabindex="0">
<table class="overview"><caption>Failures first</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${destinations.map((each, index) => row(each, index, mode, today))}</tbody></table></div>
`;
}

function controls(statuses: Status[]): Markup {
  const boxes = statuses
    .toSorted((one, other) => statusRank[one] - statusRank[other])
    .map((status) => html`<label><input type="checkbox" value="${status}" checked>${status}</label>`);
  return html`<form class="controls" hidden>
<label class="search">Filter<input type="search" autocomplete="off"></label>
<fieldset><legend>Show</legend>${boxes}</fieldset>
<output class="quiet"></output>
</form>`;
}

function row(destination: ReportDestination, index: number, mode: Report["mode"], today: string): Markup {
  const { id, display_name, status, server, identity, tries, target, privileges, duration_ms } = destination;
  const tls = destination.tls;
  const isJudged = hasLine(destination);
  const cause = causeOf(destination);
  const support = server === null ? null : supportWords(server, today);
  const encrypted = !isJudged ? "" : (tls?.protocol ?? (target?.bastion ? "none, in a tunnel" : "none"));
  const user = target === null ? "" : target.username;
  const excess = privileges === null ? "none" : excessWords(privileges).join(", ");
  const connectionCells = html`<td>${server === null ? "" : `${server.product} ${server.version}`}${support === null ? null : html`<br><span class="quiet">${support}</span>`}</td><td>${encrypted}</td><td>${tls?.certificate?.valid_to?.slice(0, 10) ?? ""}</td><td>${isJudged ? identityLabels[identity] : ""}</td><td>${user}${excess === "none" ? null : html`<br><span class="warning">${excess}</span>`}</td><td class="number" data-sort="${Math.round(duration_ms)}">${tries === 0 ? "" : duration(duration_ms)}</td>`;
  return html`<tr data-status="${status}" data-article="${articleId(index)}"><th scope="row" data-sort="${display_name}"><a href="#${articleId(index)}">${display_name}</a>${display_name === id ? null : html`<br><code>${id}</code>`}</th><td data-sort="${statusRank[status]}">${statusWord(status, mode)}${cause === null ? null : html`<br><span class="cause">${prose(cause.finding.title)}${cause.more > 0 ? ` and ${cause.more} more` : ""}</span>`}</td>${mode === "validate" ? null : connectionCells}</tr>
`;
}

function uncheckedParts(report: Report): Markup {
  const { destinations, missing_shards } = report;
  const items = [
    ...lostFiles(report).flatMap((file) =>
      unchecked([file], "The file has an error, and none of its destinations was checked."),
    ),
    ...missing_shards.flatMap((shard) => unchecked([`Shard ${shard}`], "Its report is missing.")),
    ...reasonGroups(destinations).flatMap(({ reason, ids }) => unchecked(ids, reason)),
    ...stopped(report).flatMap(({ stage, ids }) =>
      unchecked(ids, `The check stopped while ${stageWords[stage]}; nothing after that was checked.`),
    ),
    ...unchecked(invalid(report), "Not connected: the entry has errors."),
    ...unchecked(crashed(report), "The check crashed because of a bug in this program."),
  ];
  if (items.length === 0)
    return html`<p>${destinations.length === 0 ? "There are no destinations." : "Every stage of every destination was checked."}</p>\n`;
  return html`<ul class="plain">${items}</ul>\n`;
}

function lostFiles({ findings, destinations }: Report): string[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  const files = new Set(errors.map(({ location }) => location.file));
  return [...files].filter((file) => destinations.every(({ location }) => location.file !== file));
}

function unchecked(ids: string[], words: string): Markup[] {
  return ids.length === 0 ? [] : [html`<li><strong>${idList(ids)}:</strong> ${prose(words)}</li>\n`];
}

function stopped({ destinations }: Report): { stage: ReportStage["name"]; ids: string[] }[] {
  const groups = new Map<ReportStage["name"], string[]>();
  for (const { id, stages } of destinations) {
    const stage = stages.find(({ status }) => status === "failed")?.name;
    if (stage !== undefined) groups.set(stage, [...(groups.get(stage) ?? []), id]);
  }
  return [...groups].map(([stage, ids]) => ({ stage, ids }));
}

function invalid({ destinations }: Report): string[] {
  return destinations
    .filter(({ tries, reason, findings }) => tries === 0 && reason === null && !findings.some(isBug))
    .map(({ id }) => id);
}

function crashed(report: Report): string[] {
  return placedFindings(report).flatMap(({ finding, destination }) =>
    isBug(finding) && destination !== null ? [destination.id] : [],
  );
}

function isBug({ rule }: { rule: string }): boolean {
  return rule === internalError.id;
}

function changeList(report: Report): Markup | null {
  if (report.changes === null) return null;
  const items = changeLines(report).map(
    ({ status, text }) =>
      html`<li><span class="${status}" aria-hidden="true">${statusMark(status)}</span> ${prose(text)}</li>\n`,
  );
  return html`<ul class="errors">${items}</ul>\n`;
}

type ErrorGroup = { title: string; links: Markup[]; count: number };

const maxLinks = 20;

function errorList(destinations: ReportDestination[]): Markup | null {
  const groups = new Map<string, ErrorGroup>();
  for (const [index, { display_name, findings }] of destinations.entries()) {
    const errors = findings.filter(({ severity, ignored }) => severity === "error" && ignored === null);
    for (const rule of new Set(errors.map((finding) => finding.rule))) {
      const titles = new Set(errors.filter((finding) => finding.rule === rule).map(({ title }) => title));
      const [first = ""] = titles;
      const title = titles.size > 1 ? ruleTitle(rule) : first;
      const group = groups.get(rule) ?? { title, links: [], count: 0 };
      if (++group.count > 1) group.title = ruleTitle(rule);
      if (group.links.length < maxLinks)
        group.links.push(
          html`${group.links.length === 0 ? "" : ", "}<a href="#${articleId(index)}">${display_name}</a>`,
        );
      groups.set(rule, group);
    }
  }
  if (groups.size === 0) return null;
  return html`<ul class="errors">${[...groups.values()].map(errorItem)}</ul>\n`;
}

function errorItem({ title, links, count }: ErrorGroup): Markup {
  const rest = count > links.length ? ` and ${count - links.length} more` : "";
  return html`<li><span class="error" aria-hidden="true">✕</span> <strong>${prose(title)}:</strong> ${links}${rest}</li>\n`;
}

function ignoredTable(report: Report): Markup | null {
  const rows = ignoredGroups(report).map(({ rule, title, severity, members }) => {
    const { reason, until } = members[0]!.finding.ignored!;
    const names = members.map(
      ({ finding, destination }) => destination?.display_name ?? finding.location.file,
    );
    return html`<tr><th scope="row">${idList(names)}</th><td>${prose(title)}<br><a href="${rulePage(rule)}"><code>${rule}</code></a></td><td>${severity}</td><td>${reason}</td><td>${until ?? "no end"}</td></tr>\n`;
  });
  if (rows.length === 0) return null;
  return html`<div class="wide" role="region" aria-label="Table of ignored findings" tabindex="0">
<table><caption>Listed under <code>ignore</code> in the files</caption>
<thead><tr><th scope="col">Destination</th><th scope="col">Finding</th><th scope="col">Severity</th><th scope="col">Reason</th><th scope="col">Until</th></tr></thead>
<tbody>
${rows}</tbody></table></div>
`;
}
