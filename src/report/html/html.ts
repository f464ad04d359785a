// The report as one page that needs nothing else: for an auditor's files, to read, to print, with or without scripts.

import { createHash } from "node:crypto";
import { product } from "../../product.generated.ts";
import { duration, minute } from "../../text/durations.ts";
import type { Report } from "../report.generated.ts";
import { counts, headline } from "../words/headline.ts";
import { acceptedTable } from "./accepted.ts";
import { destinationArticle } from "./destination.ts";
import { findingList } from "./findings.ts";
import { html, htmlText, type Markup, ours } from "./markup.ts";
import { overview } from "./overview.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";
import { uncheckedParts } from "./unchecked.ts";
import { wrongList } from "./wrong.ts";

/** Of more destinations than this a browser lays out those that are seen. */
const many = 200;

/** What the page may load or run: its own style and its own script, known by their hashes. */
function policy(): string {
  return `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
}

export function htmlReport(report: Report): string {
  const { destinations, findings, outcome, started_at } = report;
  const today = started_at.slice(0, 10);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ours(policy())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline(report)} Stitch destination check, ${today}</title>
<style>${ours(style)}</style>
</head>
<body>
<a class="skip-link" href="#report">To the report</a>
<header>
<p class="eyebrow">Stitch destination check</p>
<div class="verdict ${outcome}"><h1>${headline(report)}</h1>
<p>${counts(report)}</p></div>
${runFacts(report)}</header>
<main id="report"${destinations.length > many ? html` class="many"` : null}>
${section("What is wrong", wrongList(report))}
${section("Wrong with the files", findingList(findings, "h3"))}
${section("Destinations", destinations.length === 0 ? null : overview(destinations, today))}
${section("Accepted findings", acceptedTable(report))}
${section("What was not checked", uncheckedParts(report))}
${section("Each destination", destinations.length === 0 ? null : html`${destinations.map((each, index) => destinationArticle(each, index, today))}`)}
</main>
<footer><p>Made by ${product.name} ${report.tool.version}. What it found holds from the machine that it ran on: Stitch connects from other addresses, and with a key of its own.</p></footer>
<script>${ours(script)}</script>
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
  never: "nothing that is found",
};

function runFacts({ started_at, duration_ms, event, mode, fail_on, complete }: Report): Markup {
  const facts = [
    ["Started", minute(started_at)],
    ["Took", duration(duration_ms)],
    ["Started by", event],
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
