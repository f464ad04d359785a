import { n as __exportAll } from "./rolldown-runtime.js";
import { $t as stageWords, At as internalError, Dn as findFiles, F as headline, H as findingWords, I as outcomeOf$1, J as placedFindings, K as idList, N as counts, U as fixHeading, W as fixParts, Y as reasonGroups, Z as rulePage, cn as severityRank, in as minute, q as ignoredWords, rt as ruleTitle, tn as duration, tt as catalogue } from "./options.js";
import { i as product, n as crashSentence } from "./crash.js";
import { B as printableLines, U as withEscapes } from "./private-key.js";
import { d as pathOf, f as pathWords, l as identityLabels, r as markdownReport, u as identitySentences } from "./markdown.js";
import { createHash } from "node:crypto";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
// src/report/html/markup.ts
/** A key that no JSON can have: a text of a report never passes for markup. */
const markup = Symbol("markup");
/** A piece of HTML. Texts between its parts are escaped; pieces stand as they are; null is nothing. */
function html(parts, ...values) {
	return { [markup]: parts.reduce((text, part, index) => text + written(values[index - 1] ?? null) + part) };
}
/** Markup that stands in this program: its style and its script. */
function ours(text) {
	return { [markup]: text };
}
function htmlText(piece) {
	return piece[markup];
}
/** Prose in which our messages put code between backticks. */
function prose(text) {
	return text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`);
}
function written(value) {
	if (value === null) return "";
	if (typeof value === "string") return escaped$1(value);
	if (typeof value === "number") return String(value);
	return markup in value ? value[markup] : value.map((piece) => piece[markup]).join("");
}
function escaped$1(text) {
	return printableLines(text).replaceAll(/[&<>"'`=]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
// src/report/html/destination.ts
const statusWords = {
	passed: "✓ passed",
	warned: "! warned",
	failed: "✕ failed",
	skipped: "– not checked"
};
/** The result in a word, with a mark that does without colours. */
function statusWord(status) {
	return html`<span class="status ${status}">${statusWords[status]}</span>`;
}
/** The id that links lead to: the page's own, whatever the entry is called. */
function articleId(index) {
	return `destination-${index + 1}`;
}
function destinationArticle(destination, index, today) {
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
/** Two lists: the server and how it was proven to be the right one; the user and what it may do. `today` is YYYY-MM-DD. */
function factLists(destination, today) {
	const { server, tls, bastion, privileges } = destination;
	const serverFacts = [
		...server === null ? [] : serverFactsOf(server, today),
		...connectionFacts(destination),
		...bastion === null ? [] : bastionFacts(bastion),
		...tls === null ? [] : certificateFacts(tls, today)
	];
	const userFacts = [...loginFacts(destination), ...privileges === null ? [] : privilegeFacts(privileges)];
	return html`<div class="columns">${listOf(serverFacts)}${listOf(userFacts)}</div>\n`;
}
function listOf(facts) {
	if (facts.length === 0) return null;
	return html`<dl>${facts.map(([term, ...words]) => html`<div><dt>${term}</dt>${words.map((each) => html`<dd>${prose(each)}</dd>`)}</div>`)}</dl>`;
}
/** "fixes until 2030-11-14", "no fixes since 2024-11-21"; null where it is not known. */
function supportWords({ end_of_life }, today) {
	if (end_of_life === null) return null;
	return end_of_life < today ? `no fixes since ${end_of_life}` : `fixes until ${end_of_life}`;
}
function serverFactsOf(server, today) {
	const { product, version, encoding, standby, owner } = server;
	return [
		["Server", `${product} ${version}${standby ? ", a standby" : ""}`],
		["End of life", supportWords(server, today) ?? "not known for this version"],
		...owner === null ? [] : [["Database owner", owner]],
		...encoding === null ? [] : [["Encoding", encoding]]
	];
}
/** Whether there was a line to the server whose encryption, and whose other end, can be judged. */
function hasLine({ stages, tls }) {
	return tls !== null || stages.some(({ name, status }) => name === "login" && status !== "skipped");
}
function connectionFacts(destination) {
	const { identity, tls, target } = destination;
	if (!hasLine(destination)) return [];
	const plain = target?.bastion ? "none; inside the SSH tunnel to the bastion" : "none";
	return [["Identity", identitySentences[identity]], ["TLS", tls === null ? plain : `${tls.protocol}, ${tls.cipher}`]];
}
function bastionFacts({ host_key_type, host_key, pinned }) {
	return [[
		"Bastion's host key",
		`${host_key_type}, ${pinned ? "pinned" : "not pinned"}`,
		`\`${host_key}\``
	]];
}
const verification = {
	none: "not verified",
	ca: "verified; the name was not compared",
	full: "verified, with the host's name"
};
function certificateFacts({ certificate, verified }, today) {
	if (certificate === null) return [];
	const { subject, issuer, names, valid_to, self_signed, fingerprint256 } = certificate;
	return [
		[
			"Certificate",
			verification[verified],
			`for ${names.join(", ") || subject}`
		],
		["Issued by", self_signed ? "itself" : issuer],
		["Valid", validityWords(certificate.valid_from, valid_to, today)],
		["SHA-256", `\`${fingerprint256}\``]
	];
}
function validityWords(from, to, today) {
	const [first, last] = [from, to].map((moment) => moment?.slice(0, 10) ?? "an unknown day");
	return `from ${first} to ${last}${to !== null && to.slice(0, 10) < today ? ": it has expired" : ""}`;
}
function loginFacts({ target, authentication }) {
	return [...target === null ? [] : [["User", target.username], ["Database", target.database]], ...authentication === null ? [] : [["Let in by", authentication === "none" ? "nothing: no password was asked for" : authentication]]];
}
function privilegeFacts(privileges) {
	const { role, create_on_database, create_in_schemas, reads_information_schema, reads_pg_catalog, password_valid_until } = privileges;
	return [
		["Privileges of", role],
		["What Stitch needs", ...[
			`${create_on_database ? "may" : "may not"} create schemas in the database`,
			`${reads_information_schema ? "reads" : "does not read"} all of information_schema`,
			`${reads_pg_catalog ? "reads" : "does not read"} all of pg_catalog`
		]],
		["More than that", ...excessWords(privileges)],
		...create_in_schemas === null || create_in_schemas.length === 0 ? [] : [["Creates tables in", some(create_in_schemas)]],
		["Password", password_valid_until === null ? "without an end that can be seen" : `valid until ${password_valid_until.slice(0, 10)}`]
	];
}
/** "nothing", or what a loader should not have. */
function excessWords({ superuser, reads_password_hashes }) {
	const excess = [...superuser ? ["superuser"] : [], ...reads_password_hashes.length > 0 ? [`reads ${reads_password_hashes.join(" and ")}`] : []];
	return excess.length === 0 ? ["nothing"] : excess;
}
function some(names) {
	return names.length <= 10 ? names.join(", ") : `${names.slice(0, 10).join(", ")} and ${names.length - 10} more`;
}
const severityWords = {
	error: "✕ Error",
	warning: "! Warning",
	notice: "i Notice"
};
/** Null where there is none. `heading` is the level below that of the section. */
function findingList(findings, heading) {
	if (findings.length === 0) return null;
	return html`<ul class="findings">${findings.map((each) => item(each, ours(heading)))}</ul>`;
}
function item(finding, heading) {
	const { severity, rule, title, message, why, fix, location, ignored } = finding;
	const place = `${location.file}, line ${location.line}, column ${location.column}`;
	const accepted = ignored === null ? null : html`<p><strong>Ignored${ignored.until === null ? "" : ` until ${ignored.until}`}:</strong> ${ignored.reason}</p>`;
	const remedy = fix === null || ignored !== null ? null : remedied(fix);
	return html`<li class="finding ${ignored === null ? severity : "accepted"}">
<p class="mark">${severityWords[severity]}${ignored === null ? "" : ", ignored"}</p>
<${heading}>${prose(title)}</${heading}>
<p>${prose(message)}</p>
${accepted}<p><strong>Why it matters:</strong> ${prose(why)}</p>
${remedy}<p class="quiet">${place} · <a href="${rulePage(rule)}"><code>${rule}</code></a></p>
</li>
`;
}
function remedied(fix) {
	const [first, ...rest] = fixParts(fix, fixHeading(fix));
	return html`<p><strong>To fix it:</strong> ${prose(first?.text ?? "")}</p>\n${rest.map(fixPart)}`;
}
function fixPart({ kind, text }) {
	return kind === "code" ? html`<pre><code>${text}</code></pre>\n` : html`<p>${prose(text)}</p>\n`;
}
const marks = {
	ok: "✓",
	failed: "✕",
	skipped: "–"
};
/** Null where no connection was made. */
function stageBars({ stages, display_name }) {
	const reached = stages.filter(({ status }) => status !== "skipped");
	if (reached.length === 0) return null;
	const total = reached.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
	let before = 0;
	return html`<table class="stages">
<caption>Stages of ${display_name}</caption>
<thead><tr><th scope="col">Stage</th><th scope="col">Found</th><th scope="col" class="bar">Share</th><th scope="col" class="number">Time</th></tr></thead>
<tbody>${reached.map((stage) => {
		const start = before;
		before += stage.ms ?? 0;
		return row$1(stage, start, total);
	})}</tbody></table>`;
}
function row$1({ name, status, ms, detail }, start, total) {
	const percent = (part) => total === 0 ? 0 : Math.round(part / total * 1e3) / 10;
	const found = status === "failed" ? "failed" : detail ?? "";
	return html`<tr${status === "failed" ? html` class="stopped"` : null}><th scope="row"><span class="${status}" aria-hidden="true">${marks[status]}</span> ${name}</th><td>${found}</td><td class="bar"><svg aria-hidden="true" focusable="false"><rect class="track" width="100%" height="100%" rx="2"/><rect x="${percent(start)}%" width="${Math.max(.5, percent(ms ?? 0))}%" height="100%" rx="2"/></svg></td><td class="number">${duration(ms ?? 0)}</td></tr>`;
}
/** `id` is the page's own, and names the picture's title and description. */
function pathPicture(path, id) {
	const { machines, lines } = path;
	const across = machines.length === 2 ? 336 : 68;
	return html`<svg class="way way-${machines.length}" role="img" aria-labelledby="${id}-title ${id}-words">
<title id="${id}-title">The way to the database</title>
<desc id="${id}-words">${pathWords(path)}</desc>
${lines.map((line, index) => lineDrawn(line, index, across))}
${machines.map((machine, index) => machineDrawn(machine, index, lines[index - 1]?.state === "broken"))}
</svg>`;
}
function machineDrawn({ name, address }, index, isBroken) {
	const label = address === "" ? html`<text x="100" y="31">${name}</text>` : html`<text x="100" y="22">${name}</text><text class="address" x="100" y="40">${shortened(address)}</text>`;
	return html`<g class="machine-${index}${isBroken ? " broken" : ""}"><rect width="200" height="52" rx="6"/>${label}</g>`;
}
/** Both ways that the line may run, of which the style shows one: `across` is its length side by side. */
function lineDrawn({ state, label }, index, across) {
	const middle = across / 2;
	const sideways = state === "broken" ? html`<path class="mark across" d="M${middle - 6} -6l12 12m0-12l-12 12"/>` : html`<path class="mark across" d="M${across - 9} -5l6 5l-6 5"/>`;
	const downwards = state === "broken" ? html`<path class="mark down" d="M-6 18l12 12m0-12l-12 12"/>` : html`<path class="mark down" d="M-5 39l5 6l5-6"/>`;
	return html`<g class="line-${index} ${state}"><path class="line across" d="M3 0H${across - 3}"/><path class="line down" d="M0 3V45"/>${sideways}${downwards}<text class="label">${label}</text></g>`;
}
/** The end of a name tells servers apart as often as its beginning. */
function shortened(text) {
	return text.length <= 30 ? text : `${text.slice(0, 16)}…${text.slice(-13)}`;
}
// src/report/html/page.ts
const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f6f7f9; --line: #d5d9e0; --text: #1b1f24; --quiet: #57606a; --link: #0a58ca;
  --good: #1a6b34; --warn: #8a5300; --bad: #b3261e; --note: #0b5c8a; --bar: #5b7aa6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12151a; --panel: #1a1f26; --line: #363d47; --text: #e4e8ee; --quiet: #a3acb8; --link: #84b6ff;
    --good: #6fce8b; --warn: #e8b04b; --bad: #ff8f86; --note: #7cc4f2; --bar: #7f9fcc;
  }
}
* { box-sizing: border-box; }
html { background: var(--page); color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1.5rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, dl, dd, ul, ol, pre, figure, fieldset { margin: 0; padding: 0; }
h1 { font-size: 1.75rem; line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; }
h2 { font-size: 1.3rem; margin: 3rem 0 0.75rem; }
h3 { font-size: 1.1rem; line-height: 1.4; }
h4, .finding h3 { font-size: 1rem; line-height: 1.4; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.875em; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 0.6rem 0.8rem; white-space: pre-wrap; }
.skip-link { position: absolute; left: 1rem; top: -4rem; background: var(--page); padding: 0.5rem 1rem; }
.skip-link:focus { top: 0.5rem; }
.eyebrow, .quiet { color: var(--quiet); }
.eyebrow { font-size: 0.875rem; margin-bottom: 0.5rem; }
.quiet { font-size: 0.9em; }
.passed, .ok { color: var(--good); } .warned, .warning { color: var(--warn); }
.failed, .error, .broken { color: var(--bad); } .skipped, .unreached { color: var(--quiet); } .notice { color: var(--note); }
.status { font-weight: 600; white-space: nowrap; }
.verdict { border-left: 6px solid currentColor; padding-left: 1rem; }
.verdict h1 { color: var(--text); }
.verdict p { color: var(--text); margin-top: 0.4rem; }
.facts { display: flex; flex-wrap: wrap; gap: 1rem 2.75rem; margin-top: 1.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
dt { color: var(--quiet); font-size: 0.85rem; }
dd { margin: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.9rem 0.5rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; border-bottom: 2px solid var(--line); }
tbody th { font-weight: 600; }
td:last-child, thead th:last-child { padding-right: 0; }
.overview { min-width: 56rem; }
.overview tbody th { min-width: 11rem; max-width: 16rem; }
.overview td { min-width: 4.5em; overflow-wrap: break-word; }
.overview .quiet { white-space: nowrap; }
.number { text-align: right; white-space: nowrap; }
th button { all: unset; cursor: pointer; }
th button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
th button::after { content: " ↕"; opacity: 0.6; }
th[aria-sort="ascending"] button::after { content: " ↑"; opacity: 1; }
th[aria-sort="descending"] button::after { content: " ↓"; opacity: 1; }
.controls { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; align-items: end; margin-bottom: 1rem; }
.controls[hidden], tr[hidden], article[hidden] { display: none; }
.controls label { display: inline-flex; gap: 0.4rem; align-items: center; }
.controls .search { flex-direction: column; align-items: start; gap: 0.1rem; font-size: 0.85rem; color: var(--quiet); }
.controls input[type="search"] { font: inherit; font-size: 1rem; width: 17rem; max-width: 100%; padding: 0.35rem 0.6rem; color: var(--text); background: var(--page); border: 1px solid var(--quiet); border-radius: 6px; }
.controls fieldset { border: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0.35rem 0; }
.controls legend { float: left; margin-right: 1rem; color: var(--quiet); padding: 0; }
.destination { border-top: 1px solid var(--line); padding: 1.75rem 0 2rem }
.many .destination { content-visibility: auto; contain-intrinsic-size: auto 44rem; }
.destination > header { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; align-items: baseline; justify-content: space-between; }
.destination > header p { flex-basis: 100%; }
.way { display: block; width: 736px; height: 80px; margin: 1.25rem 0 0.25rem; overflow: visible; }
.way rect { fill: var(--panel); stroke: var(--line); }
.way text { fill: var(--text); font-size: 14px; text-anchor: middle; }
.way .address { font-size: 12px; fill: var(--quiet); }
.way .line, .way .mark { stroke: currentColor; stroke-width: 2; fill: none; }
.way .label { fill: currentColor; font-size: 12.5px; }
.way .ok .label { fill: var(--quiet); }
.way .unreached .line { stroke-dasharray: 4 4; }
.way .broken rect { stroke: currentColor; stroke-width: 2; }
.way .down { display: none; }
.machine-0 { transform: translate(0, 24px); }
.machine-1 { transform: translate(268px, 24px); }
.machine-2, .way-2 .machine-1 { transform: translate(536px, 24px); }
.line-0 { transform: translate(200px, 50px); }
.line-1 { transform: translate(468px, 50px); }
.label { transform: translate(34px, -36px); }
.way-2 .label { transform: translate(168px, -12px); }
@media screen and (max-width: 50rem) {
  .way { width: 200px; }
  .way-2 { height: 152px; } .way-3 { height: 252px; }
  .machine-0 { transform: none; }
  .machine-1, .way-2 .machine-1 { transform: translate(0, 100px); }
  .machine-2 { transform: translate(0, 200px); }
  .line-0 { transform: translate(100px, 52px); }
  .line-1 { transform: translate(100px, 152px); }
  .way .label, .way-2 .label { transform: translate(16px, 28px); text-anchor: start; }
  .way .down { display: inline; }
  .way .across { display: none; }
}
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1.5rem 2.5rem; margin-top: 1.25rem; }
.columns dl { display: grid; gap: 0.35rem; font-size: 0.92rem; align-content: start; }
.columns dl > div { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1rem; }
.columns dt { grid-row: 1 / span 3; } .columns dd { grid-column: 2; }
.stages { margin-top: 1.25rem; max-width: 46rem; }
.wrong { list-style: none; display: grid; gap: 0.5rem; }
.wrong li { padding-left: 1.4rem; text-indent: -1.4rem; }
.stages td, .stages th { padding: 0.25rem 0.9rem 0.25rem 0; border: 0; }
.stages thead th { border-bottom: 1px solid var(--line); }
.stages tbody th { white-space: nowrap; padding-right: 1.5rem; }
.stages .bar { width: 34%; min-width: 6rem; }
.stages svg { display: block; width: 100%; height: 0.8rem; margin-top: 0.35rem; }
.stages rect.track { fill: var(--panel); } .stages rect { fill: var(--bar); } .stages .stopped rect:not(.track) { fill: var(--bad); }
.findings { list-style: none; margin-top: 1.25rem; display: grid; gap: 1.25rem; }
.finding { border-left: 3px solid currentColor; padding-left: 1rem; }
.finding > * { color: var(--text); }
.finding .severity { color: inherit; }
.finding p, .finding pre { margin-top: 0.4rem; }
.finding .mark { font-size: 0.85rem; font-weight: 600; margin: 0; }
.finding.error .mark { color: var(--bad); } .finding.warning .mark { color: var(--warn); } .finding.notice .mark { color: var(--note); } .finding.accepted .mark { color: var(--quiet); }
.finding.accepted { color: var(--quiet); }
.plain { padding-left: 1.2rem; display: grid; gap: 0.35rem; }
footer { margin-top: 4rem; border-top: 1px solid var(--line); padding-top: 1rem; font-size: 0.875rem; color: var(--quiet); }
@media screen and (max-width: 44rem) {
  body { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.4rem; }
  .columns { grid-template-columns: 1fr; }
  .stages td, .stages th { padding-right: 0.6rem; }
  .stages .bar { width: 22%; min-width: 3rem; }
  .columns dl > div { grid-template-columns: 7rem 1fr; }
}
@media print {
  :root { --page: #ffffff; --panel: #f6f7f9; --line: #c4c9d1; --text: #000000; --quiet: #444b54; --link: #000000; --good: #1a6b34; --warn: #8a5300; --bad: #b3261e; --note: #0b5c8a; --bar: #5b7aa6; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .controls, .skip-link { display: none; }
  .wide { overflow: visible; }
  .overview { min-width: 0; font-size: 8pt; }
  .overview td { overflow-wrap: anywhere; padding-right: 0.5rem; }
  .way { zoom: 0.88; }
  h2 { margin-top: 1.75rem; }
  .columns { grid-template-columns: 1fr 1fr; }
  .many .destination { content-visibility: visible; }
  .overview tbody th { min-width: 0; }
  th button::after { content: none; }
  a { text-decoration: none; }
  h2, h3, h4 { break-after: avoid; }
  tr, .finding, .way, figure, .columns { break-inside: avoid; }
}
@page { margin: 16mm; }
`;
const script = `
(() => {
  const controls = document.querySelector(".controls");
  const table = document.querySelector(".overview");
  if (!controls || !table) return;
  controls.hidden = false;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const search = controls.querySelector("input[type=search]");
  const boxes = [...controls.querySelectorAll("input[type=checkbox]")];
  const shown = controls.querySelector("output");
  const filter = () => {
    const text = search.value.trim().toLowerCase();
    const wanted = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let count = 0;
    for (const row of rows) {
      const fits = wanted.has(row.dataset.status) && row.textContent.toLowerCase().includes(text);
      row.hidden = !fits;
      document.getElementById(row.dataset.article).hidden = !fits;
      if (fits) count++;
    }
    shown.textContent = count === rows.length ? "" : count + " of " + rows.length + " shown";
  };
  controls.addEventListener("input", filter);
  controls.addEventListener("submit", (event) => event.preventDefault());
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const order = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", order === 1 ? "ascending" : "descending");
      const key = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
      rows.sort((one, other) => order * key(one).localeCompare(key(other), "en", { numeric: true }));
      body.append(...rows);
    });
  });
})();
`;
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/report/html/html.ts
var _templateObject;
/** Of more destinations than this a browser lays out those that are seen. */
const many = 200;
/** What the page may load or run: its own style and its own script, known by their hashes. */
function policy() {
	return `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
}
function htmlReport(report) {
	const { destinations, findings, outcome, started_at } = report;
	const today = started_at.slice(0, 10);
	return htmlText(html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
		" Stitch destination check, ",
		"</title>\n<style>",
		"</style>\n</head>\n<body>\n<a class=\"skip-link\" href=\"#report\">To the report</a>\n<header>\n<p class=\"eyebrow\">Stitch destination check</p>\n<div class=\"verdict ",
		"\"><h1>",
		"</h1>\n<p>",
		"</p></div>\n",
		"</header>\n<main id=\"report\"",
		">\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n</main>\n<footer><p>Made by ",
		" ",
		". This was tested from the machine that ran the check. Stitch connects from other addresses, with its own SSH key, and may see a different result.</p></footer>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), ours(policy()), headline(report), today, ours(style), outcome, headline(report), counts(report), runFacts(report), destinations.length > many ? html` class="many"` : null, section("Errors", wrongList(report)), section("Errors in the files", findingList(findings, "h3")), section("Destinations", destinations.length === 0 ? null : overview(destinations, today)), section("Ignored findings", acceptedTable(report)), section("What was not checked", uncheckedParts(report)), section("Each destination", destinations.length === 0 ? null : html`${destinations.map((each, index) => destinationArticle(each, index, today))}`), product.name, report.tool.version, ours(script)));
}
function section(title, content) {
	return content === null ? null : html`<section>\n<h2>${title}</h2>\n${content}</section>\n`;
}
const modes = {
	check: "files and connections",
	validate: "the files only"
};
const failures = {
	error: "errors",
	warning: "errors and warnings",
	never: "nothing"
};
function runFacts({ started_at, duration_ms, event, mode, fail_on, complete }) {
	return html`<dl class="facts">${[
		["Started", minute(started_at)],
		["Took", duration(duration_ms)],
		["Started by", event],
		["Checked", modes[mode]],
		["Fails on", failures[fail_on]],
		["Complete", complete ? "yes" : "no"]
	].map(([term = "", words = ""]) => html`<div><dt>${term}</dt><dd>${words}</dd></div>`)}</dl>\n`;
}
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
const columns = [
	"Destination",
	"Result",
	"Server",
	"TLS",
	"Certificate until",
	"Identity",
	"User",
	"Time"
];
/** `today` is YYYY-MM-DD. */
function overview(destinations, today) {
	const heads = columns.map((name) => html`<th scope="col"${name === "Time" ? html` class="number"` : null}>${name}</th>`);
	return html`${controls([...new Set(destinations.map(({ status }) => status))])}
<div class="wide" role="region" aria-label="Table of destinations" tabindex="0">
<table class="overview"><caption>In the order of the file</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${destinations.map((each, index) => row(each, index, today))}</tbody></table></div>
`;
}
const rank = {
	failed: 0,
	warned: 1,
	skipped: 2,
	passed: 3
};
function controls(statuses) {
	return html`<form class="controls" hidden>
<label class="search">Filter by any text<input type="search" autocomplete="off"></label>
<fieldset><legend>Show</legend>${statuses.toSorted((one, other) => rank[one] - rank[other]).map((status) => html`<label><input type="checkbox" value="${status}" checked>${status}</label>`)}</fieldset>
<output class="quiet"></output>
</form>`;
}
function row(destination, index, today) {
	const { id, display_name, status, server, stages, identity, tries, target, privileges, duration_ms } = destination;
	const tls = destination.tls;
	const isJudged = hasLine(destination);
	const failedAt = stages.find((stage) => stage.status === "failed")?.name;
	const support = server === null ? null : supportWords(server, today);
	const encrypted = !isJudged ? "" : tls?.protocol ?? (target?.bastion ? "none, in a tunnel" : "none");
	const user = target === null ? "" : target.username;
	const excess = privileges === null ? "nothing" : excessWords(privileges).join(", ");
	return html`<tr data-status="${status}" data-article="${articleId(index)}"><th scope="row" data-sort="${display_name}"><a href="#${articleId(index)}">${display_name}</a>${display_name === id ? null : html`<br><code>${id}</code>`}</th><td data-sort="${rank[status]}">${statusWord(status)}${failedAt === void 0 ? null : html`<br><span class="quiet">at ${failedAt}</span>`}</td><td>${server === null ? "" : `${server.product} ${server.version}`}${support === null ? null : html`<br><span class="quiet">${support}</span>`}</td><td>${encrypted}</td><td>${tls?.certificate?.valid_to?.slice(0, 10) ?? ""}</td><td>${isJudged ? identityLabels[identity] : ""}</td><td>${user}${excess === "nothing" ? null : html`<br><span class="warning">${excess}</span>`}</td><td class="number" data-sort="${Math.round(duration_ms)}">${tries === 0 ? "" : duration(duration_ms)}</td></tr>
`;
}
/** Never empty: that all was checked is worth a sentence, too. */
function uncheckedParts(report) {
	const { destinations } = report;
	const items = [
		...reasonGroups(destinations).map(({ reason, ids }) => uncheckedItem(ids, reason)),
		...stopped(report).map(({ stage, ids }) => uncheckedItem(ids, `The check stopped while ${stageWords[stage]}; nothing after that was checked.`)),
		...invalid(report).map((ids) => uncheckedItem(ids, "Not connected: the entry has errors.")),
		...crashed(report).map((ids) => uncheckedItem(ids, "The check crashed because of a bug."))
	];
	if (items.length === 0) return html`<p>Every stage of every destination was checked.</p>\n`;
	return html`<ul class="plain">${items}</ul>\n`;
}
function uncheckedItem(ids, words) {
	return html`<li><strong>${idList(ids)}:</strong> ${prose(words)}</li>\n`;
}
function stopped({ destinations }) {
	const groups = /* @__PURE__ */ new Map();
	for (const { id, stages } of destinations) {
		const stage = stages.find(({ status }) => status === "failed")?.name;
		if (stage !== void 0) groups.set(stage, [...groups.get(stage) ?? [], id]);
	}
	return [...groups].map(([stage, ids]) => ({
		stage,
		ids
	}));
}
/** At most one list of ids. */
function invalid({ destinations }) {
	const ids = destinations.filter(({ tries, reason, findings }) => tries === 0 && reason === null && !findings.some(isBug)).map(({ id }) => id);
	return ids.length === 0 ? [] : [ids];
}
function crashed(report) {
	const ids = placedFindings(report).flatMap(({ finding, destination }) => isBug(finding) && destination !== null ? [destination.id] : []);
	return ids.length === 0 ? [] : [ids];
}
function isBug({ rule }) {
	return rule === internalError.id;
}
const mostLinks = 20;
/** Null where no destination has one. */
function wrongList({ destinations }) {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, { display_name, findings }] of destinations.entries()) {
		const errors = findings.filter(({ severity, ignored }) => severity === "error" && ignored === null);
		for (const { rule, title } of new Map(errors.map((finding) => [finding.rule, finding])).values()) {
			const group = groups.get(rule) ?? {
				title,
				links: [],
				count: 0
			};
			if (++group.count > 1) group.title = ruleTitle(rule);
			if (group.links.length < mostLinks) group.links.push(html`${group.links.length === 0 ? "" : ", "}<a href="#${articleId(index)}">${display_name}</a>`);
			groups.set(rule, group);
		}
	}
	if (groups.size === 0) return null;
	return html`<ul class="wrong">${[...groups.values()].map(wrongItem)}</ul>\n`;
}
function wrongItem({ title, links, count }) {
	const rest = count > links.length ? ` and ${count - links.length} more` : "";
	return html`<li><span class="error" aria-hidden="true">✕</span> <strong>${prose(title)}:</strong> ${links}${rest}</li>\n`;
}
/** Null where there is nothing of that sort. */
function acceptedTable(report) {
	const rows = placedFindings(report).flatMap(({ finding, destination }) => {
		const { ignored, rule, title, severity } = finding;
		if (ignored === null) return [];
		return [html`<tr><th scope="row">${destination?.display_name ?? finding.location.file}</th><td>${prose(title)}<br><a href="${rulePage(rule)}"><code>${rule}</code></a></td><td>${severity}</td><td>${ignored.reason}</td><td>${ignored.until ?? "no end"}</td></tr>
`];
	});
	if (rows.length === 0) return null;
	return html`<div class="wide" role="region" aria-label="Table of ignored findings" tabindex="0">
<table><caption>They stay in the file under ignore, and do not count until they end</caption>
<thead><tr><th scope="col">Destination</th><th scope="col">Finding</th><th scope="col">Severity</th><th scope="col">Reason</th><th scope="col">Until</th></tr></thead>
<tbody>
${rows}</tbody></table></div>
`;
}
// src/report/junit.ts
/**
* What makes the run fail is a failure: errors, and warnings where it fails on these. A stage that failed is told by the
* rule's case, and not counted twice. What the team has accepted, and what was not checked, is skipped and says why.
*/
function junitReport(report) {
	const suites = [...fileSuites(report), ...report.destinations.map((each) => suiteOf(each, report))];
	const all = suites.flatMap(({ cases }) => cases);
	const body = suites.map((suite) => suiteElement(suite, report)).join("\n");
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", {
		name: report.tool.name,
		tests: String(all.length),
		failures: String(count(all, "failure")),
		errors: String(count(all, "error")),
		time: seconds(report.duration_ms)
	}, `\n${body}\n`)}\n`;
}
/** What is wrong with a file itself, a suite for each file. */
function fileSuites(report) {
	return [...new Set(report.findings.map(({ location }) => location.file))].map((file) => {
		return {
			id: file,
			name: file,
			ms: 0,
			cases: ruleCases(report.findings.filter(({ location }) => location.file === file), report),
			properties: {}
		};
	});
}
function suiteOf(destination, report) {
	const { id, display_name, reason, duration_ms, stages, findings, server, status, type, identity } = destination;
	return {
		id,
		name: display_name,
		ms: duration_ms,
		cases: [
			...reason === null ? [] : [{
				name: "connection",
				ms: 0,
				outcome: {
					kind: "skipped",
					title: reason,
					words: ""
				}
			}],
			...stageCases(stages, findings),
			...ruleCases(findings, report)
		],
		properties: {
			status,
			type,
			identity,
			...server === null ? {} : { server: `${server.product} ${server.version}` }
		}
	};
}
/** Those that were wanted and reached. */
function stageCases(stages, findings) {
	const cause = findings.find(({ severity }) => severity === "error")?.rule ?? "";
	return stages.flatMap(({ name, status, ms, detail }) => {
		if (status === "skipped") return [];
		if (status === "ok") return [{
			name,
			ms: ms ?? 0,
			outcome: {
				kind: "passed",
				words: detail
			}
		}];
		return [{
			name,
			ms: ms ?? 0,
			outcome: {
				kind: "skipped",
				title: `The connection stopped here: ${cause}.`,
				words: ""
			}
		}];
	});
}
/** A case for each rule, however often it found something. */
function ruleCases(findings, report) {
	return [...new Set(findings.map(({ rule }) => rule))].map((rule) => {
		return {
			name: rule,
			ms: 0,
			outcome: outcomeOf(findings.filter((finding) => finding.rule === rule), report)
		};
	});
}
function outcomeOf(findings, { fail_on }) {
	const worst = findings.find(({ severity }) => severity === "error") ?? findings[0];
	const { ignored, severity, rule } = worst;
	const words = findings.map(placedWords).join("\n\n");
	if (ignored !== null) return {
		kind: "skipped",
		title: ignoredWords(ignored),
		words
	};
	const title = findings.length === 1 ? worst.title : `${ruleTitle(rule)} (${findings.length} times)`;
	if (rule === internalError.id) return {
		kind: "error",
		title,
		words
	};
	return severity === "error" || severity === "warning" && fail_on === "warning" ? {
		kind: "failure",
		title,
		words
	} : {
		kind: "passed",
		words: `${severity}: ${words}`
	};
}
function placedWords(finding) {
	const { file, line, column } = finding.location;
	return `${file}:${line}:${column}: ${finding.title}\n\n${findingWords(finding)}`;
}
function suiteElement({ id, name, ms, cases, properties }, report) {
	const attributes = {
		name,
		id,
		tests: String(cases.length),
		failures: String(count(cases, "failure")),
		errors: String(count(cases, "error")),
		skipped: String(count(cases, "skipped")),
		time: seconds(ms),
		timestamp: report.started_at.slice(0, 19)
	};
	const told = Object.entries(properties).map(([key, value]) => element("property", {
		name: key,
		value
	}));
	const parts = [...told.length === 0 ? [] : [element("properties", {}, told.join(""))], ...cases.map((each) => caseElement(each, id))];
	return element("testsuite", attributes, parts.length === 0 ? "" : `\n${parts.join("\n")}\n`);
}
function caseElement({ name, ms, outcome }, id) {
	return element("testcase", {
		name,
		classname: id,
		time: seconds(ms)
	}, outcomeElement(outcome, name));
}
function outcomeElement(outcome, type) {
	switch (outcome.kind) {
		case "passed": return outcome.words === null ? "" : element("system-out", {}, escaped(outcome.words));
		case "skipped": return element("skipped", { message: outcome.title }, escaped(outcome.words));
		default: return element(outcome.kind, {
			message: outcome.title,
			type
		}, escaped(outcome.words));
	}
}
function count(cases, kind) {
	return cases.filter(({ outcome }) => outcome.kind === kind).length;
}
function seconds(ms) {
	return (ms / 1e3).toFixed(3);
}
/** An element with its attributes escaped; `content` is XML. */
function element(name, attributes, content = "") {
	const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(value)}"`);
	return content === "" ? `<${name}${pairs.join("")}/>` : `<${name}${pairs.join("")}>${content}</${name}>`;
}
/** A reader makes a space of a line break that stands in an attribute as it is. */
function attributeText(text) {
	return escaped(text).replaceAll("\n", "&#10;");
}
/** What XML 1.0 does not allow in any form (section 2.2): most control characters, and halves of a pair. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Text as it is, in an element or an attribute; what XML does not allow becomes U+FFFD. */
function escaped(text) {
	return text.replaceAll(forbidden, "�").replaceAll(/[&<>"'\t\r]/g, (mark) => `&#${mark.codePointAt(0)};`);
}
// src/report/sarif.ts
/** GitHub shows this many results of a run, the worst first, and refuses a file that is larger when it is compressed. */
const limits = {
	results: 5e3,
	gzippedBytes: 1e7
};
/**
* The report as one SARIF run. A failure of the check itself, and what was not checked, is no result: it is told in the
* invocation. So is how many results there were no room for.
*/
function sarifReport(report) {
	const results = fingerprinted(placedFindings(report).filter(({ finding }) => finding.rule !== internalError.id)).toSorted((one, other) => rankOf(one) - rankOf(other)).map(resultOf);
	for (let most = Math.min(results.length, limits.results);;) {
		const text = `${JSON.stringify(log(report, results.slice(0, most), results.length - most))}\n`;
		const excess = gzippedBytes(text) / (limits.gzippedBytes * .95);
		if (excess <= 1 || most === 0) return text;
		most = Math.floor(most / excess);
	}
}
/** At most: what is small before it is compressed need not be. */
function gzippedBytes(text) {
	const bytes = Buffer.byteLength(text);
	return bytes < limits.gzippedBytes / 2 ? bytes : gzipSync(text, { level: 1 }).length;
}
function log(report, results, leftOut) {
	const ended = new Date(Date.parse(report.started_at) + report.duration_ms).toISOString();
	const left = `${leftOut} further results are left out here: GitHub shows ${limits.results} of a run. They are in the other reports.`;
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: product.name,
				version: report.tool.version,
				semanticVersion: report.tool.version,
				informationUri: `https://github.com/${product.repository}`,
				rules: rules.map(descriptorOf),
				notifications: Object.entries(notificationKinds).map(([id, text]) => ({
					id,
					shortDescription: { text }
				}))
			} },
			automationDetails: { id: `${product.name}/${report.mode}/` },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { [root]: { description: { text: "The folder that the check ran in." } } },
			invocations: [{
				executionSuccessful: report.complete,
				startTimeUtc: report.started_at,
				endTimeUtc: ended,
				toolExecutionNotifications: [...notifications(report), ...leftOut > 0 ? [notification("results-left-out", "warning", left)] : []]
			}],
			results
		}]
	};
}
const rules = catalogue.filter(({ id }) => id !== internalError.id);
const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
const levels = {
	error: "error",
	warning: "warning",
	notice: "note"
};
function descriptorOf({ id, severity, title, why }) {
	const page = rulePage(id);
	const level = levels[typeof severity === "string" ? severity : "error"];
	const reason = typeof why === "string" ? why : "The message of each finding says why.";
	const [group = ""] = id.split("/");
	return {
		id,
		name: id.replaceAll(/(?:^|[/-])([a-z])/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: title },
		fullDescription: { text: `${title}. ${reason}` },
		help: {
			text: `${title}.\n\nWhy it matters: ${reason}\n\nThe alert says what to do. An example, and how to accept the finding: ${page}`,
			markdown: `**${title}.**\n\n**Why it matters:** ${reason}\n\nThe alert says what to do. [An example, and how to accept the finding](${page})`
		},
		helpUri: page,
		defaultConfiguration: { level },
		properties: {
			"problem.severity": problemSeverities[level],
			precision: "high",
			tags: ["postgresql", group]
		}
	};
}
const problemSeverities = {
	error: "error",
	warning: "warning",
	note: "recommendation"
};
/** Errors come first, and last what counts no more. */
function rankOf({ finding }) {
	return finding.ignored === null ? severityRank[finding.severity] : 3;
}
/**
* A finding is the same as long as its rule, its destination and its key are, in whichever line they stand. Where these
* do not tell two apart, their order does.
*/
function fingerprinted(placed) {
	const seen = /* @__PURE__ */ new Map();
	return placed.map(({ finding, destination }) => {
		const place = destination === null ? ["file", finding.location.file] : ["destination", destination.id];
		const same = JSON.stringify([
			finding.rule,
			...place,
			finding.key
		]);
		const count = (seen.get(same) ?? 0) + 1;
		seen.set(same, count);
		return {
			finding,
			destination,
			fingerprint: `${createHash("sha256").update(same).digest("hex").slice(0, 32)}:${count}`
		};
	});
}
function resultOf({ finding, destination, fingerprint }) {
	const { rule, severity, key, location, related, ignored, fix } = finding;
	const about = destination === null ? "" : `${destination.display_name}: `;
	const accepted = ignored === null ? "" : `\n\n${ignoredWords(ignored)}.`;
	const changes = fix === null ? [] : changesOf(fix);
	return {
		ruleId: rule,
		ruleIndex: ruleIndexes.get(rule),
		level: ignored === null ? levels[severity] : "note",
		message: { text: withoutLinks(`${about}${findingWords(finding)}${accepted}`) },
		locations: [{
			physicalLocation: physicalLocation(location),
			...destination === null ? {} : { logicalLocations: [logicalLocation(destination.id, key)] }
		}],
		...related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) },
		partialFingerprints: {
			primaryLocationLineHash: fingerprint,
			"destinationKey/v1": fingerprint
		},
		...ignored === null ? {} : { suppressions: [{
			kind: "inSource",
			status: "accepted",
			justification: ignored.reason
		}] },
		...changes.length === 0 ? {} : { fixes: [{ artifactChanges: changes }] }
	};
}
/** In a message of SARIF `[text](target)` is a link (section 3.11.6), whoever wrote it. */
function withoutLinks(text) {
	return text.replaceAll("](", "] (");
}
function relatedLocation({ message, location }, index) {
	return {
		id: index + 1,
		message: { text: withoutLinks(message) },
		physicalLocation: physicalLocation(location)
	};
}
function logicalLocation(id, key) {
	return {
		name: id,
		fullyQualifiedName: key ? `${id}.${key}` : id,
		kind: "object"
	};
}
function physicalLocation({ file, line, column, end_line, end_column }) {
	const region = {
		startLine: line,
		startColumn: column,
		endLine: end_line,
		endColumn: end_column
	};
	return {
		artifactLocation: artifactLocation(file),
		region
	};
}
const root = "%SRCROOT%";
function artifactLocation(file) {
	const uri = file.replaceAll(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
	if (file.startsWith("/")) return { uri: `file://${uri}` };
	if (/^[A-Za-z]:\//.test(file)) return { uri: `file:///${uri.replace("%3A", ":")}` };
	return {
		uri,
		uriBaseId: root
	};
}
/** Edits that can be made without a look: whole lines, of which the last keeps its line break. */
function changesOf({ safe, replaces, text }) {
	if (!safe || replaces === null) return [];
	const { file, start_line: startLine, end_line: endLine } = replaces;
	const isInsertion = endLine < startLine;
	const deletedRegion = isInsertion ? {
		startLine,
		startColumn: 1,
		endLine: startLine,
		endColumn: 1
	} : {
		startLine,
		startColumn: 1,
		endLine
	};
	const insertedContent = { text: isInsertion ? `${text}\n` : text };
	return [{
		artifactLocation: artifactLocation(file),
		replacements: [{
			deletedRegion,
			insertedContent
		}]
	}];
}
const notificationKinds = {
	"not-checked": "A destination was not checked",
	"internal-error": internalError.title,
	"results-left-out": "There are more results than GitHub shows"
};
/** What kept destinations from being checked, each reason once, and bugs of ours. */
function notifications(report) {
	const bugs = placedFindings(report).filter(({ finding }) => finding.rule === internalError.id).map(({ finding, destination }) => notification("internal-error", "error", `${destination?.display_name ?? "The run"}: ${finding.message}`));
	const level = report.complete ? "note" : "warning";
	const skipped = reasonGroups(report.destinations).map(({ reason, ids }) => notification("not-checked", level, `${idList(ids)}: ${reason}`));
	return [...bugs, ...skipped];
}
function notification(kind, level, text) {
	return {
		descriptor: { id: kind },
		level,
		message: { text }
	};
}
// src/report/forms.ts
const forms = {
	json: {
		file: "report.json",
		text: jsonReport
	},
	sarif: {
		file: "report.sarif",
		text: sarifReport
	},
	junit: {
		file: "report.xml",
		text: junitReport
	},
	markdown: {
		file: "report.md",
		text: markdownReport
	},
	html: {
		file: "report.html",
		text: htmlReport
	}
};
/** What does not show is escaped, and so is what a runner would take for a command: the text may end up in a log. */
function jsonReport(report) {
	const text = JSON.stringify(report, null, 2).replaceAll(/#(?=#\w*\[)/g, "\\u0023");
	return `${withEscapes(text)}\n`;
}
// src/report/files.ts
/** Writes the reports into a folder, which is made where it is missing. One that can't be written does not keep the others from it. */
async function writeReports(report, names, folder) {
	const written = {
		paths: {},
		failures: []
	};
	for (const name of names) {
		const file = path.join(folder, forms[name].file);
		const failure = await writeForm(report, name, file);
		if (failure === null) written.paths[name] = file;
		else written.failures.push(failure);
	}
	return written;
}
async function writeForm(report, name, file) {
	try {
		const code = await writeWhole(file, forms[name].text(report));
		return code === null ? null : {
			file,
			code
		};
	} catch (error) {
		return {
			file,
			crash: crashSentence(error)
		};
	}
}
/** Why a report was not written, in a sentence. */
function unwritableWords(failure) {
	if ("crash" in failure) return `${failure.file} could not be written. ${failure.crash}`;
	return `${failure.file} could not be written (${failure.code}). Choose a folder that this user can write to.`;
}
/**
* Makes a folder and those above it. `mkdir` with `recursive` never returns where a folder that exists takes none inside
* it and calls that "no such file", as /proc does (seen with Node 24).
*/
async function makeFolder(folder) {
	try {
		await mkdir(folder);
	} catch (error) {
		const { code } = error;
		if (code === "EEXIST") return;
		const above = path.dirname(folder);
		if (code !== "ENOENT" || above === folder || await exists(above)) throw error;
		await makeFolder(above);
		await mkdir(folder);
	}
}
function exists(file) {
	return stat(file).then(() => true, () => false);
}
/** The system's code for what went wrong, or null. */
async function writeWhole(target, text) {
	const unfinished = `${target}.${process.pid}.part`;
	try {
		await makeFolder(path.dirname(target));
		await writeFile(unfinished, text);
		await rename(unfinished, target);
		return null;
	} catch (error) {
		await rm(unfinished, { force: true }).catch(() => {});
		return String(error.code ?? "unknown");
	}
}
/** In bytes: some 20,000 destinations. */
const largest = 67108864;
/** Never throws for what is on the disk, and reads nothing that is larger than a report can be. */
async function readReportFile(file) {
	try {
		const about = await stat(file);
		if (!about.isFile() || about.size > largest) return {
			kind: "unusable",
			isMissing: false,
			reason: "is larger than 64 MB, or no file"
		};
		return {
			kind: "read",
			content: parsed(await readFile(file, "utf8"))
		};
	} catch (error) {
		const { code } = error;
		return {
			kind: "unusable",
			isMissing: code === "ENOENT",
			reason: `can't be read: ${code}`
		};
	}
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
// src/report/shards/validate.generated.js
const validateReport = validate21;
const schema6 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"version",
		"tool",
		"started_at",
		"duration_ms",
		"event",
		"mode",
		"fail_on",
		"complete",
		"not_reached",
		"missing_shards",
		"shard",
		"why_not_dialled",
		"base",
		"outcome",
		"summary",
		"changes",
		"findings",
		"destinations"
	],
	"properties": {
		"version": { "const": 1 },
		"tool": {
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "version"],
			"properties": {
				"name": { "type": "string" },
				"version": { "type": "string" }
			}
		},
		"started_at": { "type": "string" },
		"duration_ms": {
			"type": "number",
			"minimum": 0
		},
		"event": { "type": "string" },
		"mode": { "enum": ["check", "validate"] },
		"fail_on": { "enum": [
			"error",
			"warning",
			"never"
		] },
		"complete": { "type": "boolean" },
		"not_reached": {
			"type": "integer",
			"minimum": 0
		},
		"missing_shards": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1
			}
		},
		"shard": { "oneOf": [{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"index",
				"of",
				"total",
				"files"
			],
			"properties": {
				"index": {
					"type": "integer",
					"minimum": 1
				},
				"of": {
					"type": "integer",
					"minimum": 1
				},
				"total": {
					"type": "integer",
					"minimum": 0
				},
				"files": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		}, { "type": "null" }] },
		"why_not_dialled": { "type": ["string", "null"] },
		"base": { "oneOf": [{
			"type": "object",
			"additionalProperties": false,
			"required": ["deleted", "unreadable"],
			"properties": {
				"deleted": {
					"type": "array",
					"items": { "type": "string" }
				},
				"unreadable": { "type": ["string", "null"] }
			}
		}, { "type": "null" }] },
		"outcome": { "$ref": "#/definitions/status" },
		"summary": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"total",
				"passed",
				"warned",
				"failed",
				"skipped"
			],
			"properties": {
				"total": { "type": "integer" },
				"passed": { "type": "integer" },
				"warned": { "type": "integer" },
				"failed": { "type": "integer" },
				"skipped": { "type": "integer" }
			}
		},
		"changes": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"since",
				"failed",
				"other_cause",
				"recovered",
				"removed",
				"new",
				"solved"
			],
			"properties": {
				"since": { "type": "string" },
				"failed": {
					"type": "array",
					"items": { "type": "string" }
				},
				"other_cause": {
					"type": "array",
					"items": { "type": "string" }
				},
				"recovered": {
					"type": "array",
					"items": { "type": "string" }
				},
				"removed": {
					"type": "array",
					"items": { "type": "string" }
				},
				"new": {
					"type": "array",
					"items": { "$ref": "#/definitions/change" }
				},
				"solved": {
					"type": "array",
					"items": { "$ref": "#/definitions/change" }
				}
			}
		},
		"findings": {
			"type": "array",
			"items": { "$ref": "#/definitions/finding" }
		},
		"destinations": {
			"type": "array",
			"items": { "$ref": "#/definitions/destination" }
		}
	},
	"definitions": {
		"status": { "enum": [
			"passed",
			"warned",
			"failed",
			"skipped"
		] },
		"location": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"file",
				"line",
				"column",
				"end_line",
				"end_column"
			],
			"properties": {
				"file": { "type": "string" },
				"line": {
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"type": "integer",
					"minimum": 1
				},
				"end_line": {
					"type": "integer",
					"minimum": 1
				},
				"end_column": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"fix": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"text",
				"run_as",
				"database",
				"note",
				"replaces",
				"below",
				"safe"
			],
			"properties": {
				"kind": { "enum": [
					"sql",
					"yaml",
					"shell",
					"text"
				] },
				"text": { "type": "string" },
				"run_as": { "type": ["string", "null"] },
				"database": { "type": ["string", "null"] },
				"note": { "type": ["string", "null"] },
				"replaces": {
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": [
						"file",
						"start_line",
						"end_line"
					],
					"properties": {
						"file": { "type": "string" },
						"start_line": {
							"type": "integer",
							"minimum": 1
						},
						"end_line": {
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"below": {
					"type": "array",
					"items": { "type": "string" }
				},
				"safe": { "type": "boolean" }
			}
		},
		"finding": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"rule",
				"severity",
				"title",
				"message",
				"why",
				"fix",
				"key",
				"location",
				"related",
				"ignored"
			],
			"properties": {
				"rule": {
					"type": "string",
					"pattern": "^[a-z]+/[a-z-]+$"
				},
				"severity": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"title": { "type": "string" },
				"message": { "type": "string" },
				"why": { "type": "string" },
				"fix": { "anyOf": [{ "$ref": "#/definitions/fix" }, { "type": "null" }] },
				"key": { "type": ["string", "null"] },
				"location": { "$ref": "#/definitions/location" },
				"related": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["message", "location"],
						"properties": {
							"message": { "type": "string" },
							"location": { "$ref": "#/definitions/location" }
						}
					}
				},
				"ignored": {
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": ["reason", "until"],
					"properties": {
						"reason": { "type": "string" },
						"until": { "type": ["string", "null"] }
					}
				}
			}
		},
		"certificate": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"subject",
				"issuer",
				"names",
				"valid_from",
				"valid_to",
				"self_signed",
				"fingerprint256"
			],
			"properties": {
				"subject": { "type": "string" },
				"issuer": { "type": "string" },
				"names": {
					"type": "array",
					"items": { "type": "string" }
				},
				"valid_from": { "type": ["string", "null"] },
				"valid_to": { "type": ["string", "null"] },
				"self_signed": { "type": "boolean" },
				"fingerprint256": { "type": "string" }
			}
		},
		"tls": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"protocol",
				"cipher",
				"verified",
				"certificate"
			],
			"properties": {
				"protocol": { "type": "string" },
				"cipher": { "type": "string" },
				"verified": { "enum": [
					"none",
					"ca",
					"full"
				] },
				"certificate": { "anyOf": [{ "$ref": "#/definitions/certificate" }, { "type": "null" }] }
			}
		},
		"privileges": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"role",
				"superuser",
				"create_on_database",
				"create_in_schemas",
				"reads_information_schema",
				"reads_pg_catalog",
				"reads_password_hashes",
				"password_valid_until"
			],
			"properties": {
				"role": { "type": "string" },
				"superuser": { "type": "boolean" },
				"create_on_database": { "type": "boolean" },
				"create_in_schemas": {
					"type": ["array", "null"],
					"items": { "type": "string" }
				},
				"reads_information_schema": { "type": "boolean" },
				"reads_pg_catalog": { "type": "boolean" },
				"reads_password_hashes": {
					"type": "array",
					"items": { "type": "string" }
				},
				"password_valid_until": { "type": ["string", "null"] }
			}
		},
		"destination": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"display_name",
				"type",
				"status",
				"reason",
				"failing_since",
				"location",
				"target",
				"identity",
				"authentication",
				"tries",
				"duration_ms",
				"stages",
				"bastion",
				"tls",
				"server",
				"privileges",
				"findings"
			],
			"properties": {
				"id": { "type": "string" },
				"display_name": { "type": "string" },
				"type": { "enum": [
					"postgresql",
					"heroku",
					"amazon-rds",
					"amazon-aurora",
					"google-cloudsql"
				] },
				"status": { "$ref": "#/definitions/status" },
				"reason": { "type": ["string", "null"] },
				"failing_since": { "type": ["string", "null"] },
				"location": { "$ref": "#/definitions/location" },
				"target": {
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": [
						"host",
						"port",
						"database",
						"username",
						"bastion"
					],
					"properties": {
						"host": { "type": "string" },
						"port": { "type": "integer" },
						"database": { "type": "string" },
						"username": { "type": "string" },
						"bastion": { "type": ["string", "null"] }
					}
				},
				"identity": { "enum": [
					"certificate-name",
					"certificate",
					"pinned-bastion",
					"channel-binding",
					"none"
				] },
				"authentication": { "enum": [
					"none",
					"password",
					"md5",
					"scram-sha-256",
					"scram-sha-256-plus",
					null
				] },
				"tries": {
					"type": "integer",
					"minimum": 0
				},
				"duration_ms": {
					"type": "number",
					"minimum": 0
				},
				"stages": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"name",
							"status",
							"ms",
							"detail"
						],
						"properties": {
							"name": { "enum": [
								"resolve",
								"connect",
								"ssh",
								"tls",
								"login",
								"probe",
								"rehearse"
							] },
							"status": { "enum": [
								"ok",
								"failed",
								"skipped"
							] },
							"ms": { "type": ["number", "null"] },
							"detail": { "type": ["string", "null"] }
						}
					}
				},
				"bastion": {
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": [
						"host_key_type",
						"host_key",
						"pinned"
					],
					"properties": {
						"host_key_type": { "type": "string" },
						"host_key": { "type": "string" },
						"pinned": { "type": "boolean" }
					}
				},
				"tls": { "anyOf": [{ "$ref": "#/definitions/tls" }, { "type": "null" }] },
				"server": { "anyOf": [{
					"type": "object",
					"additionalProperties": false,
					"required": [
						"product",
						"version",
						"version_num",
						"end_of_life",
						"encoding",
						"standby",
						"owner",
						"tls"
					],
					"properties": {
						"product": { "type": "string" },
						"version": { "type": "string" },
						"version_num": { "type": "integer" },
						"end_of_life": { "type": ["string", "null"] },
						"encoding": { "type": ["string", "null"] },
						"standby": { "type": "boolean" },
						"owner": { "type": ["string", "null"] },
						"tls": { "anyOf": [{ "$ref": "#/definitions/tls" }, { "type": "null" }] }
					}
				}, { "type": "null" }] },
				"privileges": { "anyOf": [{ "$ref": "#/definitions/privileges" }, { "type": "null" }] },
				"findings": {
					"type": "array",
					"items": { "$ref": "#/definitions/finding" }
				}
			}
		},
		"change": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"destination",
				"file",
				"rule",
				"severity"
			],
			"properties": {
				"destination": { "type": ["string", "null"] },
				"file": { "type": ["string", "null"] },
				"rule": {
					"type": "string",
					"pattern": "^[a-z]+/[a-z-]+$"
				},
				"severity": { "enum": ["error", "warning"] }
			}
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = { "enum": [
	"passed",
	"warned",
	"failed",
	"skipped"
] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "passed" || data === "warned" || data === "failed" || data === "skipped")) {
		validate22.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema7.enum }
		}];
		return false;
	}
	validate22.errors = vErrors;
	return true;
}
const schema8 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"destination",
		"file",
		"rule",
		"severity"
	],
	"properties": {
		"destination": { "type": ["string", "null"] },
		"file": { "type": ["string", "null"] },
		"rule": {
			"type": "string",
			"pattern": "^[a-z]+/[a-z-]+$"
		},
		"severity": { "enum": ["error", "warning"] }
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("^[a-z]+/[a-z-]+$", "");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.destination === void 0 && (missing0 = "destination") || data.file === void 0 && (missing0 = "file") || data.rule === void 0 && (missing0 = "rule") || data.severity === void 0 && (missing0 = "severity")) {
			validate24.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "destination" || key0 === "file" || key0 === "rule" || key0 === "severity")) {
				validate24.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.destination !== void 0) {
				let data0 = data.destination;
				if (typeof data0 !== "string" && data0 !== null) {
					validate24.errors = [{
						instancePath: instancePath + "/destination",
						schemaPath: "#/properties/destination/type",
						keyword: "type",
						params: { type: schema8.properties.destination.type }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.file !== void 0) {
					let data1 = data.file;
					if (typeof data1 !== "string" && data1 !== null) {
						validate24.errors = [{
							instancePath: instancePath + "/file",
							schemaPath: "#/properties/file/type",
							keyword: "type",
							params: { type: schema8.properties.file.type }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.rule !== void 0) {
						let data2 = data.rule;
						if (typeof data2 === "string") {
							if (!pattern0.test(data2)) {
								validate24.errors = [{
									instancePath: instancePath + "/rule",
									schemaPath: "#/properties/rule/pattern",
									keyword: "pattern",
									params: { pattern: "^[a-z]+/[a-z-]+$" }
								}];
								return false;
							}
						} else {
							validate24.errors = [{
								instancePath: instancePath + "/rule",
								schemaPath: "#/properties/rule/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.severity !== void 0) {
							let data3 = data.severity;
							if (!(data3 === "error" || data3 === "warning")) {
								validate24.errors = [{
									instancePath: instancePath + "/severity",
									schemaPath: "#/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema8.properties.severity.enum }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate24.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate24.errors = vErrors;
	return true;
}
const schema9 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"rule",
		"severity",
		"title",
		"message",
		"why",
		"fix",
		"key",
		"location",
		"related",
		"ignored"
	],
	"properties": {
		"rule": {
			"type": "string",
			"pattern": "^[a-z]+/[a-z-]+$"
		},
		"severity": { "enum": [
			"error",
			"warning",
			"notice"
		] },
		"title": { "type": "string" },
		"message": { "type": "string" },
		"why": { "type": "string" },
		"fix": { "anyOf": [{ "$ref": "#/definitions/fix" }, { "type": "null" }] },
		"key": { "type": ["string", "null"] },
		"location": { "$ref": "#/definitions/location" },
		"related": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["message", "location"],
				"properties": {
					"message": { "type": "string" },
					"location": { "$ref": "#/definitions/location" }
				}
			}
		},
		"ignored": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": ["reason", "until"],
			"properties": {
				"reason": { "type": "string" },
				"until": { "type": ["string", "null"] }
			}
		}
	}
};
const schema10 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"kind",
		"text",
		"run_as",
		"database",
		"note",
		"replaces",
		"below",
		"safe"
	],
	"properties": {
		"kind": { "enum": [
			"sql",
			"yaml",
			"shell",
			"text"
		] },
		"text": { "type": "string" },
		"run_as": { "type": ["string", "null"] },
		"database": { "type": ["string", "null"] },
		"note": { "type": ["string", "null"] },
		"replaces": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"file",
				"start_line",
				"end_line"
			],
			"properties": {
				"file": { "type": "string" },
				"start_line": {
					"type": "integer",
					"minimum": 1
				},
				"end_line": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"below": {
			"type": "array",
			"items": { "type": "string" }
		},
		"safe": { "type": "boolean" }
	}
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.kind === void 0 && (missing0 = "kind") || data.text === void 0 && (missing0 = "text") || data.run_as === void 0 && (missing0 = "run_as") || data.database === void 0 && (missing0 = "database") || data.note === void 0 && (missing0 = "note") || data.replaces === void 0 && (missing0 = "replaces") || data.below === void 0 && (missing0 = "below") || data.safe === void 0 && (missing0 = "safe")) {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "kind" || key0 === "text" || key0 === "run_as" || key0 === "database" || key0 === "note" || key0 === "replaces" || key0 === "below" || key0 === "safe")) {
				validate28.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.kind !== void 0) {
				let data0 = data.kind;
				if (!(data0 === "sql" || data0 === "yaml" || data0 === "shell" || data0 === "text")) {
					validate28.errors = [{
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/enum",
						keyword: "enum",
						params: { allowedValues: schema10.properties.kind.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.text !== void 0) {
					if (typeof data.text !== "string") {
						validate28.errors = [{
							instancePath: instancePath + "/text",
							schemaPath: "#/properties/text/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.run_as !== void 0) {
						let data2 = data.run_as;
						if (typeof data2 !== "string" && data2 !== null) {
							validate28.errors = [{
								instancePath: instancePath + "/run_as",
								schemaPath: "#/properties/run_as/type",
								keyword: "type",
								params: { type: schema10.properties.run_as.type }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.database !== void 0) {
							let data3 = data.database;
							if (typeof data3 !== "string" && data3 !== null) {
								validate28.errors = [{
									instancePath: instancePath + "/database",
									schemaPath: "#/properties/database/type",
									keyword: "type",
									params: { type: schema10.properties.database.type }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.note !== void 0) {
								let data4 = data.note;
								if (typeof data4 !== "string" && data4 !== null) {
									validate28.errors = [{
										instancePath: instancePath + "/note",
										schemaPath: "#/properties/note/type",
										keyword: "type",
										params: { type: schema10.properties.note.type }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.replaces !== void 0) {
									let data5 = data.replaces;
									if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
										validate28.errors = [{
											instancePath: instancePath + "/replaces",
											schemaPath: "#/properties/replaces/type",
											keyword: "type",
											params: { type: schema10.properties.replaces.type }
										}];
										return false;
									}
									if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
										let missing1;
										if (data5.file === void 0 && (missing1 = "file") || data5.start_line === void 0 && (missing1 = "start_line") || data5.end_line === void 0 && (missing1 = "end_line")) {
											validate28.errors = [{
												instancePath: instancePath + "/replaces",
												schemaPath: "#/properties/replaces/required",
												keyword: "required",
												params: { missingProperty: missing1 }
											}];
											return false;
										} else {
											for (const key1 in data5) if (!(key1 === "file" || key1 === "start_line" || key1 === "end_line")) {
												validate28.errors = [{
													instancePath: instancePath + "/replaces",
													schemaPath: "#/properties/replaces/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 }
												}];
												return false;
											}
											if (data5.file !== void 0) {
												if (typeof data5.file !== "string") {
													validate28.errors = [{
														instancePath: instancePath + "/replaces/file",
														schemaPath: "#/properties/replaces/properties/file/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid1 = true;
											} else var valid1 = true;
											if (valid1) {
												if (data5.start_line !== void 0) {
													let data7 = data5.start_line;
													if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
														validate28.errors = [{
															instancePath: instancePath + "/replaces/start_line",
															schemaPath: "#/properties/replaces/properties/start_line/type",
															keyword: "type",
															params: { type: "integer" }
														}];
														return false;
													}
													if (typeof data7 == "number" && isFinite(data7)) {
														if (data7 < 1 || isNaN(data7)) {
															validate28.errors = [{
																instancePath: instancePath + "/replaces/start_line",
																schemaPath: "#/properties/replaces/properties/start_line/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																}
															}];
															return false;
														}
													}
													var valid1 = true;
												} else var valid1 = true;
												if (valid1) {
													if (data5.end_line !== void 0) {
														let data8 = data5.end_line;
														if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
															validate28.errors = [{
																instancePath: instancePath + "/replaces/end_line",
																schemaPath: "#/properties/replaces/properties/end_line/type",
																keyword: "type",
																params: { type: "integer" }
															}];
															return false;
														}
														if (typeof data8 == "number" && isFinite(data8)) {
															if (data8 < 0 || isNaN(data8)) {
																validate28.errors = [{
																	instancePath: instancePath + "/replaces/end_line",
																	schemaPath: "#/properties/replaces/properties/end_line/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	}
																}];
																return false;
															}
														}
														var valid1 = true;
													} else var valid1 = true;
												}
											}
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.below !== void 0) {
										let data9 = data.below;
										if (Array.isArray(data9)) {
											const len0 = data9.length;
											for (let i0 = 0; i0 < len0; i0++) if (typeof data9[i0] !== "string") {
												validate28.errors = [{
													instancePath: instancePath + "/below/" + i0,
													schemaPath: "#/properties/below/items/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										} else {
											validate28.errors = [{
												instancePath: instancePath + "/below",
												schemaPath: "#/properties/below/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.safe !== void 0) {
											if (typeof data.safe !== "boolean") {
												validate28.errors = [{
													instancePath: instancePath + "/safe",
													schemaPath: "#/properties/safe/type",
													keyword: "type",
													params: { type: "boolean" }
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate28.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate28.errors = vErrors;
	return true;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column") || data.end_line === void 0 && (missing0 = "end_line") || data.end_column === void 0 && (missing0 = "end_column")) {
			validate30.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "column" || key0 === "end_line" || key0 === "end_column")) {
				validate30.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.file !== void 0) {
				if (typeof data.file !== "string") {
					validate30.errors = [{
						instancePath: instancePath + "/file",
						schemaPath: "#/properties/file/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.line !== void 0) {
					let data1 = data.line;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate30.errors = [{
							instancePath: instancePath + "/line",
							schemaPath: "#/properties/line/type",
							keyword: "type",
							params: { type: "integer" }
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) {
							validate30.errors = [{
								instancePath: instancePath + "/line",
								schemaPath: "#/properties/line/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.column !== void 0) {
						let data2 = data.column;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate30.errors = [{
								instancePath: instancePath + "/column",
								schemaPath: "#/properties/column/type",
								keyword: "type",
								params: { type: "integer" }
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 1 || isNaN(data2)) {
								validate30.errors = [{
									instancePath: instancePath + "/column",
									schemaPath: "#/properties/column/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.end_line !== void 0) {
							let data3 = data.end_line;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate30.errors = [{
									instancePath: instancePath + "/end_line",
									schemaPath: "#/properties/end_line/type",
									keyword: "type",
									params: { type: "integer" }
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									validate30.errors = [{
										instancePath: instancePath + "/end_line",
										schemaPath: "#/properties/end_line/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.end_column !== void 0) {
								let data4 = data.end_column;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate30.errors = [{
										instancePath: instancePath + "/end_column",
										schemaPath: "#/properties/end_column/type",
										keyword: "type",
										params: { type: "integer" }
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 1 || isNaN(data4)) {
										validate30.errors = [{
											instancePath: instancePath + "/end_column",
											schemaPath: "#/properties/end_column/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate30.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate30.errors = vErrors;
	return true;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.rule === void 0 && (missing0 = "rule") || data.severity === void 0 && (missing0 = "severity") || data.title === void 0 && (missing0 = "title") || data.message === void 0 && (missing0 = "message") || data.why === void 0 && (missing0 = "why") || data.fix === void 0 && (missing0 = "fix") || data.key === void 0 && (missing0 = "key") || data.location === void 0 && (missing0 = "location") || data.related === void 0 && (missing0 = "related") || data.ignored === void 0 && (missing0 = "ignored")) {
				validate27.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema9.properties, key0)) {
					validate27.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.rule !== void 0) {
						let data0 = data.rule;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (!pattern0.test(data0)) {
									validate27.errors = [{
										instancePath: instancePath + "/rule",
										schemaPath: "#/properties/rule/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]+/[a-z-]+$" }
									}];
									return false;
								}
							} else {
								validate27.errors = [{
									instancePath: instancePath + "/rule",
									schemaPath: "#/properties/rule/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.severity !== void 0) {
							let data1 = data.severity;
							const _errs4 = errors;
							if (!(data1 === "error" || data1 === "warning" || data1 === "notice")) {
								validate27.errors = [{
									instancePath: instancePath + "/severity",
									schemaPath: "#/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema9.properties.severity.enum }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.title !== void 0) {
								const _errs5 = errors;
								if (typeof data.title !== "string") {
									validate27.errors = [{
										instancePath: instancePath + "/title",
										schemaPath: "#/properties/title/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.message !== void 0) {
									const _errs7 = errors;
									if (typeof data.message !== "string") {
										validate27.errors = [{
											instancePath: instancePath + "/message",
											schemaPath: "#/properties/message/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.why !== void 0) {
										const _errs9 = errors;
										if (typeof data.why !== "string") {
											validate27.errors = [{
												instancePath: instancePath + "/why",
												schemaPath: "#/properties/why/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.fix !== void 0) {
											let data5 = data.fix;
											const _errs11 = errors;
											const _errs12 = errors;
											let valid1 = false;
											const _errs13 = errors;
											if (!validate28(data5, {
												instancePath: instancePath + "/fix",
												parentData: data,
												parentDataProperty: "fix",
												rootData
											})) {
												vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
												errors = vErrors.length;
											}
											var _valid0 = _errs13 === errors;
											valid1 = valid1 || _valid0;
											if (!valid1) {
												const _errs14 = errors;
												if (data5 !== null) {
													const err0 = {
														instancePath: instancePath + "/fix",
														schemaPath: "#/properties/fix/anyOf/1/type",
														keyword: "type",
														params: { type: "null" }
													};
													if (vErrors === null) vErrors = [err0];
													else vErrors.push(err0);
													errors++;
												}
												var _valid0 = _errs14 === errors;
												valid1 = valid1 || _valid0;
											}
											if (!valid1) {
												const err1 = {
													instancePath: instancePath + "/fix",
													schemaPath: "#/properties/fix/anyOf",
													keyword: "anyOf",
													params: {}
												};
												if (vErrors === null) vErrors = [err1];
												else vErrors.push(err1);
												errors++;
												validate27.errors = vErrors;
												return false;
											} else {
												errors = _errs12;
												if (vErrors !== null) {
													if (_errs12) vErrors.length = _errs12;
													else vErrors = null;
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.key !== void 0) {
												let data6 = data.key;
												const _errs16 = errors;
												if (typeof data6 !== "string" && data6 !== null) {
													validate27.errors = [{
														instancePath: instancePath + "/key",
														schemaPath: "#/properties/key/type",
														keyword: "type",
														params: { type: schema9.properties.key.type }
													}];
													return false;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.location !== void 0) {
													const _errs18 = errors;
													if (!validate30(data.location, {
														instancePath: instancePath + "/location",
														parentData: data,
														parentDataProperty: "location",
														rootData
													})) {
														vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.related !== void 0) {
														let data8 = data.related;
														const _errs19 = errors;
														if (errors === _errs19) {
															if (Array.isArray(data8)) {
																const len0 = data8.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let data9 = data8[i0];
																	const _errs21 = errors;
																	if (errors === _errs21) {
																		if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																			let missing1;
																			if (data9.message === void 0 && (missing1 = "message") || data9.location === void 0 && (missing1 = "location")) {
																				validate27.errors = [{
																					instancePath: instancePath + "/related/" + i0,
																					schemaPath: "#/properties/related/items/required",
																					keyword: "required",
																					params: { missingProperty: missing1 }
																				}];
																				return false;
																			} else {
																				const _errs23 = errors;
																				for (const key1 in data9) if (!(key1 === "message" || key1 === "location")) {
																					validate27.errors = [{
																						instancePath: instancePath + "/related/" + i0,
																						schemaPath: "#/properties/related/items/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key1 }
																					}];
																					return false;
																				}
																				if (_errs23 === errors) {
																					if (data9.message !== void 0) {
																						const _errs24 = errors;
																						if (typeof data9.message !== "string") {
																							validate27.errors = [{
																								instancePath: instancePath + "/related/" + i0 + "/message",
																								schemaPath: "#/properties/related/items/properties/message/type",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																						var valid3 = _errs24 === errors;
																					} else var valid3 = true;
																					if (valid3) {
																						if (data9.location !== void 0) {
																							const _errs26 = errors;
																							if (!validate30(data9.location, {
																								instancePath: instancePath + "/related/" + i0 + "/location",
																								parentData: data9,
																								parentDataProperty: "location",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
																								errors = vErrors.length;
																							}
																							var valid3 = _errs26 === errors;
																						} else var valid3 = true;
																					}
																				}
																			}
																		} else {
																			validate27.errors = [{
																				instancePath: instancePath + "/related/" + i0,
																				schemaPath: "#/properties/related/items/type",
																				keyword: "type",
																				params: { type: "object" }
																			}];
																			return false;
																		}
																	}
																	if (!(_errs21 === errors)) break;
																}
															} else {
																validate27.errors = [{
																	instancePath: instancePath + "/related",
																	schemaPath: "#/properties/related/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.ignored !== void 0) {
															let data12 = data.ignored;
															const _errs27 = errors;
															if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
																validate27.errors = [{
																	instancePath: instancePath + "/ignored",
																	schemaPath: "#/properties/ignored/type",
																	keyword: "type",
																	params: { type: schema9.properties.ignored.type }
																}];
																return false;
															}
															if (errors === _errs27) {
																if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																	let missing2;
																	if (data12.reason === void 0 && (missing2 = "reason") || data12.until === void 0 && (missing2 = "until")) {
																		validate27.errors = [{
																			instancePath: instancePath + "/ignored",
																			schemaPath: "#/properties/ignored/required",
																			keyword: "required",
																			params: { missingProperty: missing2 }
																		}];
																		return false;
																	} else {
																		const _errs29 = errors;
																		for (const key2 in data12) if (!(key2 === "reason" || key2 === "until")) {
																			validate27.errors = [{
																				instancePath: instancePath + "/ignored",
																				schemaPath: "#/properties/ignored/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key2 }
																			}];
																			return false;
																		}
																		if (_errs29 === errors) {
																			if (data12.reason !== void 0) {
																				const _errs30 = errors;
																				if (typeof data12.reason !== "string") {
																					validate27.errors = [{
																						instancePath: instancePath + "/ignored/reason",
																						schemaPath: "#/properties/ignored/properties/reason/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid4 = _errs30 === errors;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data12.until !== void 0) {
																					let data14 = data12.until;
																					const _errs32 = errors;
																					if (typeof data14 !== "string" && data14 !== null) {
																						validate27.errors = [{
																							instancePath: instancePath + "/ignored/until",
																							schemaPath: "#/properties/ignored/properties/until/type",
																							keyword: "type",
																							params: { type: schema9.properties.ignored.properties.until.type }
																						}];
																						return false;
																					}
																					var valid4 = _errs32 === errors;
																				} else var valid4 = true;
																			}
																		}
																	}
																}
															}
															var valid0 = _errs27 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate27.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate27.errors = vErrors;
	return errors === 0;
}
const schema12 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"display_name",
		"type",
		"status",
		"reason",
		"failing_since",
		"location",
		"target",
		"identity",
		"authentication",
		"tries",
		"duration_ms",
		"stages",
		"bastion",
		"tls",
		"server",
		"privileges",
		"findings"
	],
	"properties": {
		"id": { "type": "string" },
		"display_name": { "type": "string" },
		"type": { "enum": [
			"postgresql",
			"heroku",
			"amazon-rds",
			"amazon-aurora",
			"google-cloudsql"
		] },
		"status": { "$ref": "#/definitions/status" },
		"reason": { "type": ["string", "null"] },
		"failing_since": { "type": ["string", "null"] },
		"location": { "$ref": "#/definitions/location" },
		"target": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"host",
				"port",
				"database",
				"username",
				"bastion"
			],
			"properties": {
				"host": { "type": "string" },
				"port": { "type": "integer" },
				"database": { "type": "string" },
				"username": { "type": "string" },
				"bastion": { "type": ["string", "null"] }
			}
		},
		"identity": { "enum": [
			"certificate-name",
			"certificate",
			"pinned-bastion",
			"channel-binding",
			"none"
		] },
		"authentication": { "enum": [
			"none",
			"password",
			"md5",
			"scram-sha-256",
			"scram-sha-256-plus",
			null
		] },
		"tries": {
			"type": "integer",
			"minimum": 0
		},
		"duration_ms": {
			"type": "number",
			"minimum": 0
		},
		"stages": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"status",
					"ms",
					"detail"
				],
				"properties": {
					"name": { "enum": [
						"resolve",
						"connect",
						"ssh",
						"tls",
						"login",
						"probe",
						"rehearse"
					] },
					"status": { "enum": [
						"ok",
						"failed",
						"skipped"
					] },
					"ms": { "type": ["number", "null"] },
					"detail": { "type": ["string", "null"] }
				}
			}
		},
		"bastion": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"host_key_type",
				"host_key",
				"pinned"
			],
			"properties": {
				"host_key_type": { "type": "string" },
				"host_key": { "type": "string" },
				"pinned": { "type": "boolean" }
			}
		},
		"tls": { "anyOf": [{ "$ref": "#/definitions/tls" }, { "type": "null" }] },
		"server": { "anyOf": [{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"product",
				"version",
				"version_num",
				"end_of_life",
				"encoding",
				"standby",
				"owner",
				"tls"
			],
			"properties": {
				"product": { "type": "string" },
				"version": { "type": "string" },
				"version_num": { "type": "integer" },
				"end_of_life": { "type": ["string", "null"] },
				"encoding": { "type": ["string", "null"] },
				"standby": { "type": "boolean" },
				"owner": { "type": ["string", "null"] },
				"tls": { "anyOf": [{ "$ref": "#/definitions/tls" }, { "type": "null" }] }
			}
		}, { "type": "null" }] },
		"privileges": { "anyOf": [{ "$ref": "#/definitions/privileges" }, { "type": "null" }] },
		"findings": {
			"type": "array",
			"items": { "$ref": "#/definitions/finding" }
		}
	}
};
const schema13 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"protocol",
		"cipher",
		"verified",
		"certificate"
	],
	"properties": {
		"protocol": { "type": "string" },
		"cipher": { "type": "string" },
		"verified": { "enum": [
			"none",
			"ca",
			"full"
		] },
		"certificate": { "anyOf": [{ "$ref": "#/definitions/certificate" }, { "type": "null" }] }
	}
};
const schema14 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"subject",
		"issuer",
		"names",
		"valid_from",
		"valid_to",
		"self_signed",
		"fingerprint256"
	],
	"properties": {
		"subject": { "type": "string" },
		"issuer": { "type": "string" },
		"names": {
			"type": "array",
			"items": { "type": "string" }
		},
		"valid_from": { "type": ["string", "null"] },
		"valid_to": { "type": ["string", "null"] },
		"self_signed": { "type": "boolean" },
		"fingerprint256": { "type": "string" }
	}
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.subject === void 0 && (missing0 = "subject") || data.issuer === void 0 && (missing0 = "issuer") || data.names === void 0 && (missing0 = "names") || data.valid_from === void 0 && (missing0 = "valid_from") || data.valid_to === void 0 && (missing0 = "valid_to") || data.self_signed === void 0 && (missing0 = "self_signed") || data.fingerprint256 === void 0 && (missing0 = "fingerprint256")) {
			validate38.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "subject" || key0 === "issuer" || key0 === "names" || key0 === "valid_from" || key0 === "valid_to" || key0 === "self_signed" || key0 === "fingerprint256")) {
				validate38.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.subject !== void 0) {
				if (typeof data.subject !== "string") {
					validate38.errors = [{
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.issuer !== void 0) {
					if (typeof data.issuer !== "string") {
						validate38.errors = [{
							instancePath: instancePath + "/issuer",
							schemaPath: "#/properties/issuer/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.names !== void 0) {
						let data2 = data.names;
						if (Array.isArray(data2)) {
							const len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
								validate38.errors = [{
									instancePath: instancePath + "/names/" + i0,
									schemaPath: "#/properties/names/items/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						} else {
							validate38.errors = [{
								instancePath: instancePath + "/names",
								schemaPath: "#/properties/names/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.valid_from !== void 0) {
							let data4 = data.valid_from;
							if (typeof data4 !== "string" && data4 !== null) {
								validate38.errors = [{
									instancePath: instancePath + "/valid_from",
									schemaPath: "#/properties/valid_from/type",
									keyword: "type",
									params: { type: schema14.properties.valid_from.type }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.valid_to !== void 0) {
								let data5 = data.valid_to;
								if (typeof data5 !== "string" && data5 !== null) {
									validate38.errors = [{
										instancePath: instancePath + "/valid_to",
										schemaPath: "#/properties/valid_to/type",
										keyword: "type",
										params: { type: schema14.properties.valid_to.type }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.self_signed !== void 0) {
									if (typeof data.self_signed !== "boolean") {
										validate38.errors = [{
											instancePath: instancePath + "/self_signed",
											schemaPath: "#/properties/self_signed/type",
											keyword: "type",
											params: { type: "boolean" }
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.fingerprint256 !== void 0) {
										if (typeof data.fingerprint256 !== "string") {
											validate38.errors = [{
												instancePath: instancePath + "/fingerprint256",
												schemaPath: "#/properties/fingerprint256/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate38.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate38.errors = vErrors;
	return true;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.protocol === void 0 && (missing0 = "protocol") || data.cipher === void 0 && (missing0 = "cipher") || data.verified === void 0 && (missing0 = "verified") || data.certificate === void 0 && (missing0 = "certificate")) {
				validate37.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "protocol" || key0 === "cipher" || key0 === "verified" || key0 === "certificate")) {
					validate37.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.protocol !== void 0) {
						const _errs2 = errors;
						if (typeof data.protocol !== "string") {
							validate37.errors = [{
								instancePath: instancePath + "/protocol",
								schemaPath: "#/properties/protocol/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.cipher !== void 0) {
							const _errs4 = errors;
							if (typeof data.cipher !== "string") {
								validate37.errors = [{
									instancePath: instancePath + "/cipher",
									schemaPath: "#/properties/cipher/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.verified !== void 0) {
								let data2 = data.verified;
								const _errs6 = errors;
								if (!(data2 === "none" || data2 === "ca" || data2 === "full")) {
									validate37.errors = [{
										instancePath: instancePath + "/verified",
										schemaPath: "#/properties/verified/enum",
										keyword: "enum",
										params: { allowedValues: schema13.properties.verified.enum }
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.certificate !== void 0) {
									let data3 = data.certificate;
									const _errs7 = errors;
									const _errs8 = errors;
									let valid1 = false;
									const _errs9 = errors;
									if (!validate38(data3, {
										instancePath: instancePath + "/certificate",
										parentData: data,
										parentDataProperty: "certificate",
										rootData
									})) {
										vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
										errors = vErrors.length;
									}
									var _valid0 = _errs9 === errors;
									valid1 = valid1 || _valid0;
									if (!valid1) {
										const _errs10 = errors;
										if (data3 !== null) {
											const err0 = {
												instancePath: instancePath + "/certificate",
												schemaPath: "#/properties/certificate/anyOf/1/type",
												keyword: "type",
												params: { type: "null" }
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
										}
										var _valid0 = _errs10 === errors;
										valid1 = valid1 || _valid0;
									}
									if (!valid1) {
										const err1 = {
											instancePath: instancePath + "/certificate",
											schemaPath: "#/properties/certificate/anyOf",
											keyword: "anyOf",
											params: {}
										};
										if (vErrors === null) vErrors = [err1];
										else vErrors.push(err1);
										errors++;
										validate37.errors = vErrors;
										return false;
									} else {
										errors = _errs8;
										if (vErrors !== null) {
											if (_errs8) vErrors.length = _errs8;
											else vErrors = null;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate37.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate37.errors = vErrors;
	return errors === 0;
}
const schema15 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"role",
		"superuser",
		"create_on_database",
		"create_in_schemas",
		"reads_information_schema",
		"reads_pg_catalog",
		"reads_password_hashes",
		"password_valid_until"
	],
	"properties": {
		"role": { "type": "string" },
		"superuser": { "type": "boolean" },
		"create_on_database": { "type": "boolean" },
		"create_in_schemas": {
			"type": ["array", "null"],
			"items": { "type": "string" }
		},
		"reads_information_schema": { "type": "boolean" },
		"reads_pg_catalog": { "type": "boolean" },
		"reads_password_hashes": {
			"type": "array",
			"items": { "type": "string" }
		},
		"password_valid_until": { "type": ["string", "null"] }
	}
};
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.role === void 0 && (missing0 = "role") || data.superuser === void 0 && (missing0 = "superuser") || data.create_on_database === void 0 && (missing0 = "create_on_database") || data.create_in_schemas === void 0 && (missing0 = "create_in_schemas") || data.reads_information_schema === void 0 && (missing0 = "reads_information_schema") || data.reads_pg_catalog === void 0 && (missing0 = "reads_pg_catalog") || data.reads_password_hashes === void 0 && (missing0 = "reads_password_hashes") || data.password_valid_until === void 0 && (missing0 = "password_valid_until")) {
			validate42.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "role" || key0 === "superuser" || key0 === "create_on_database" || key0 === "create_in_schemas" || key0 === "reads_information_schema" || key0 === "reads_pg_catalog" || key0 === "reads_password_hashes" || key0 === "password_valid_until")) {
				validate42.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.role !== void 0) {
				if (typeof data.role !== "string") {
					validate42.errors = [{
						instancePath: instancePath + "/role",
						schemaPath: "#/properties/role/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.superuser !== void 0) {
					if (typeof data.superuser !== "boolean") {
						validate42.errors = [{
							instancePath: instancePath + "/superuser",
							schemaPath: "#/properties/superuser/type",
							keyword: "type",
							params: { type: "boolean" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.create_on_database !== void 0) {
						if (typeof data.create_on_database !== "boolean") {
							validate42.errors = [{
								instancePath: instancePath + "/create_on_database",
								schemaPath: "#/properties/create_on_database/type",
								keyword: "type",
								params: { type: "boolean" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.create_in_schemas !== void 0) {
							let data3 = data.create_in_schemas;
							if (!Array.isArray(data3) && data3 !== null) {
								validate42.errors = [{
									instancePath: instancePath + "/create_in_schemas",
									schemaPath: "#/properties/create_in_schemas/type",
									keyword: "type",
									params: { type: schema15.properties.create_in_schemas.type }
								}];
								return false;
							}
							if (Array.isArray(data3)) {
								const len0 = data3.length;
								for (let i0 = 0; i0 < len0; i0++) if (typeof data3[i0] !== "string") {
									validate42.errors = [{
										instancePath: instancePath + "/create_in_schemas/" + i0,
										schemaPath: "#/properties/create_in_schemas/items/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.reads_information_schema !== void 0) {
								if (typeof data.reads_information_schema !== "boolean") {
									validate42.errors = [{
										instancePath: instancePath + "/reads_information_schema",
										schemaPath: "#/properties/reads_information_schema/type",
										keyword: "type",
										params: { type: "boolean" }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.reads_pg_catalog !== void 0) {
									if (typeof data.reads_pg_catalog !== "boolean") {
										validate42.errors = [{
											instancePath: instancePath + "/reads_pg_catalog",
											schemaPath: "#/properties/reads_pg_catalog/type",
											keyword: "type",
											params: { type: "boolean" }
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.reads_password_hashes !== void 0) {
										let data7 = data.reads_password_hashes;
										if (Array.isArray(data7)) {
											const len1 = data7.length;
											for (let i1 = 0; i1 < len1; i1++) if (typeof data7[i1] !== "string") {
												validate42.errors = [{
													instancePath: instancePath + "/reads_password_hashes/" + i1,
													schemaPath: "#/properties/reads_password_hashes/items/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										} else {
											validate42.errors = [{
												instancePath: instancePath + "/reads_password_hashes",
												schemaPath: "#/properties/reads_password_hashes/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.password_valid_until !== void 0) {
											let data9 = data.password_valid_until;
											if (typeof data9 !== "string" && data9 !== null) {
												validate42.errors = [{
													instancePath: instancePath + "/password_valid_until",
													schemaPath: "#/properties/password_valid_until/type",
													keyword: "type",
													params: { type: schema15.properties.password_valid_until.type }
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate42.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate42.errors = vErrors;
	return true;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.display_name === void 0 && (missing0 = "display_name") || data.type === void 0 && (missing0 = "type") || data.status === void 0 && (missing0 = "status") || data.reason === void 0 && (missing0 = "reason") || data.failing_since === void 0 && (missing0 = "failing_since") || data.location === void 0 && (missing0 = "location") || data.target === void 0 && (missing0 = "target") || data.identity === void 0 && (missing0 = "identity") || data.authentication === void 0 && (missing0 = "authentication") || data.tries === void 0 && (missing0 = "tries") || data.duration_ms === void 0 && (missing0 = "duration_ms") || data.stages === void 0 && (missing0 = "stages") || data.bastion === void 0 && (missing0 = "bastion") || data.tls === void 0 && (missing0 = "tls") || data.server === void 0 && (missing0 = "server") || data.privileges === void 0 && (missing0 = "privileges") || data.findings === void 0 && (missing0 = "findings")) {
				validate34.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema12.properties, key0)) {
					validate34.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (typeof data.id !== "string") {
							validate34.errors = [{
								instancePath: instancePath + "/id",
								schemaPath: "#/properties/id/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.display_name !== void 0) {
							const _errs4 = errors;
							if (typeof data.display_name !== "string") {
								validate34.errors = [{
									instancePath: instancePath + "/display_name",
									schemaPath: "#/properties/display_name/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.type !== void 0) {
								let data2 = data.type;
								const _errs6 = errors;
								if (!(data2 === "postgresql" || data2 === "heroku" || data2 === "amazon-rds" || data2 === "amazon-aurora" || data2 === "google-cloudsql")) {
									validate34.errors = [{
										instancePath: instancePath + "/type",
										schemaPath: "#/properties/type/enum",
										keyword: "enum",
										params: { allowedValues: schema12.properties.type.enum }
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.status !== void 0) {
									const _errs7 = errors;
									if (!validate22(data.status, {
										instancePath: instancePath + "/status",
										parentData: data,
										parentDataProperty: "status",
										rootData
									})) {
										vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.reason !== void 0) {
										let data4 = data.reason;
										const _errs8 = errors;
										if (typeof data4 !== "string" && data4 !== null) {
											validate34.errors = [{
												instancePath: instancePath + "/reason",
												schemaPath: "#/properties/reason/type",
												keyword: "type",
												params: { type: schema12.properties.reason.type }
											}];
											return false;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.failing_since !== void 0) {
											let data5 = data.failing_since;
											const _errs10 = errors;
											if (typeof data5 !== "string" && data5 !== null) {
												validate34.errors = [{
													instancePath: instancePath + "/failing_since",
													schemaPath: "#/properties/failing_since/type",
													keyword: "type",
													params: { type: schema12.properties.failing_since.type }
												}];
												return false;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.location !== void 0) {
												const _errs12 = errors;
												if (!validate30(data.location, {
													instancePath: instancePath + "/location",
													parentData: data,
													parentDataProperty: "location",
													rootData
												})) {
													vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.target !== void 0) {
													let data7 = data.target;
													const _errs13 = errors;
													if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
														validate34.errors = [{
															instancePath: instancePath + "/target",
															schemaPath: "#/properties/target/type",
															keyword: "type",
															params: { type: schema12.properties.target.type }
														}];
														return false;
													}
													if (errors === _errs13) {
														if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
															let missing1;
															if (data7.host === void 0 && (missing1 = "host") || data7.port === void 0 && (missing1 = "port") || data7.database === void 0 && (missing1 = "database") || data7.username === void 0 && (missing1 = "username") || data7.bastion === void 0 && (missing1 = "bastion")) {
																validate34.errors = [{
																	instancePath: instancePath + "/target",
																	schemaPath: "#/properties/target/required",
																	keyword: "required",
																	params: { missingProperty: missing1 }
																}];
																return false;
															} else {
																const _errs15 = errors;
																for (const key1 in data7) if (!(key1 === "host" || key1 === "port" || key1 === "database" || key1 === "username" || key1 === "bastion")) {
																	validate34.errors = [{
																		instancePath: instancePath + "/target",
																		schemaPath: "#/properties/target/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key1 }
																	}];
																	return false;
																}
																if (_errs15 === errors) {
																	if (data7.host !== void 0) {
																		const _errs16 = errors;
																		if (typeof data7.host !== "string") {
																			validate34.errors = [{
																				instancePath: instancePath + "/target/host",
																				schemaPath: "#/properties/target/properties/host/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		var valid1 = _errs16 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data7.port !== void 0) {
																			let data9 = data7.port;
																			const _errs18 = errors;
																			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
																				validate34.errors = [{
																					instancePath: instancePath + "/target/port",
																					schemaPath: "#/properties/target/properties/port/type",
																					keyword: "type",
																					params: { type: "integer" }
																				}];
																				return false;
																			}
																			var valid1 = _errs18 === errors;
																		} else var valid1 = true;
																		if (valid1) {
																			if (data7.database !== void 0) {
																				const _errs20 = errors;
																				if (typeof data7.database !== "string") {
																					validate34.errors = [{
																						instancePath: instancePath + "/target/database",
																						schemaPath: "#/properties/target/properties/database/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid1 = _errs20 === errors;
																			} else var valid1 = true;
																			if (valid1) {
																				if (data7.username !== void 0) {
																					const _errs22 = errors;
																					if (typeof data7.username !== "string") {
																						validate34.errors = [{
																							instancePath: instancePath + "/target/username",
																							schemaPath: "#/properties/target/properties/username/type",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid1 = _errs22 === errors;
																				} else var valid1 = true;
																				if (valid1) {
																					if (data7.bastion !== void 0) {
																						let data12 = data7.bastion;
																						const _errs24 = errors;
																						if (typeof data12 !== "string" && data12 !== null) {
																							validate34.errors = [{
																								instancePath: instancePath + "/target/bastion",
																								schemaPath: "#/properties/target/properties/bastion/type",
																								keyword: "type",
																								params: { type: schema12.properties.target.properties.bastion.type }
																							}];
																							return false;
																						}
																						var valid1 = _errs24 === errors;
																					} else var valid1 = true;
																				}
																			}
																		}
																	}
																}
															}
														}
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.identity !== void 0) {
														let data13 = data.identity;
														const _errs26 = errors;
														if (!(data13 === "certificate-name" || data13 === "certificate" || data13 === "pinned-bastion" || data13 === "channel-binding" || data13 === "none")) {
															validate34.errors = [{
																instancePath: instancePath + "/identity",
																schemaPath: "#/properties/identity/enum",
																keyword: "enum",
																params: { allowedValues: schema12.properties.identity.enum }
															}];
															return false;
														}
														var valid0 = _errs26 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.authentication !== void 0) {
															let data14 = data.authentication;
															const _errs27 = errors;
															if (!(data14 === "none" || data14 === "password" || data14 === "md5" || data14 === "scram-sha-256" || data14 === "scram-sha-256-plus" || data14 === null)) {
																validate34.errors = [{
																	instancePath: instancePath + "/authentication",
																	schemaPath: "#/properties/authentication/enum",
																	keyword: "enum",
																	params: { allowedValues: schema12.properties.authentication.enum }
																}];
																return false;
															}
															var valid0 = _errs27 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.tries !== void 0) {
																let data15 = data.tries;
																const _errs28 = errors;
																if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
																	validate34.errors = [{
																		instancePath: instancePath + "/tries",
																		schemaPath: "#/properties/tries/type",
																		keyword: "type",
																		params: { type: "integer" }
																	}];
																	return false;
																}
																if (errors === _errs28) {
																	if (typeof data15 == "number" && isFinite(data15)) {
																		if (data15 < 0 || isNaN(data15)) {
																			validate34.errors = [{
																				instancePath: instancePath + "/tries",
																				schemaPath: "#/properties/tries/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 0
																				}
																			}];
																			return false;
																		}
																	}
																}
																var valid0 = _errs28 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.duration_ms !== void 0) {
																	let data16 = data.duration_ms;
																	const _errs30 = errors;
																	if (errors === _errs30) {
																		if (typeof data16 == "number" && isFinite(data16)) {
																			if (data16 < 0 || isNaN(data16)) {
																				validate34.errors = [{
																					instancePath: instancePath + "/duration_ms",
																					schemaPath: "#/properties/duration_ms/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					}
																				}];
																				return false;
																			}
																		} else {
																			validate34.errors = [{
																				instancePath: instancePath + "/duration_ms",
																				schemaPath: "#/properties/duration_ms/type",
																				keyword: "type",
																				params: { type: "number" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs30 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.stages !== void 0) {
																		let data17 = data.stages;
																		const _errs32 = errors;
																		if (errors === _errs32) {
																			if (Array.isArray(data17)) {
																				const len0 = data17.length;
																				for (let i0 = 0; i0 < len0; i0++) {
																					let data18 = data17[i0];
																					const _errs34 = errors;
																					if (errors === _errs34) {
																						if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
																							let missing2;
																							if (data18.name === void 0 && (missing2 = "name") || data18.status === void 0 && (missing2 = "status") || data18.ms === void 0 && (missing2 = "ms") || data18.detail === void 0 && (missing2 = "detail")) {
																								validate34.errors = [{
																									instancePath: instancePath + "/stages/" + i0,
																									schemaPath: "#/properties/stages/items/required",
																									keyword: "required",
																									params: { missingProperty: missing2 }
																								}];
																								return false;
																							} else {
																								const _errs36 = errors;
																								for (const key2 in data18) if (!(key2 === "name" || key2 === "status" || key2 === "ms" || key2 === "detail")) {
																									validate34.errors = [{
																										instancePath: instancePath + "/stages/" + i0,
																										schemaPath: "#/properties/stages/items/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key2 }
																									}];
																									return false;
																								}
																								if (_errs36 === errors) {
																									if (data18.name !== void 0) {
																										let data19 = data18.name;
																										const _errs37 = errors;
																										if (!(data19 === "resolve" || data19 === "connect" || data19 === "ssh" || data19 === "tls" || data19 === "login" || data19 === "probe" || data19 === "rehearse")) {
																											validate34.errors = [{
																												instancePath: instancePath + "/stages/" + i0 + "/name",
																												schemaPath: "#/properties/stages/items/properties/name/enum",
																												keyword: "enum",
																												params: { allowedValues: schema12.properties.stages.items.properties.name.enum }
																											}];
																											return false;
																										}
																										var valid3 = _errs37 === errors;
																									} else var valid3 = true;
																									if (valid3) {
																										if (data18.status !== void 0) {
																											let data20 = data18.status;
																											const _errs38 = errors;
																											if (!(data20 === "ok" || data20 === "failed" || data20 === "skipped")) {
																												validate34.errors = [{
																													instancePath: instancePath + "/stages/" + i0 + "/status",
																													schemaPath: "#/properties/stages/items/properties/status/enum",
																													keyword: "enum",
																													params: { allowedValues: schema12.properties.stages.items.properties.status.enum }
																												}];
																												return false;
																											}
																											var valid3 = _errs38 === errors;
																										} else var valid3 = true;
																										if (valid3) {
																											if (data18.ms !== void 0) {
																												let data21 = data18.ms;
																												const _errs39 = errors;
																												if (!(typeof data21 == "number" && isFinite(data21)) && data21 !== null) {
																													validate34.errors = [{
																														instancePath: instancePath + "/stages/" + i0 + "/ms",
																														schemaPath: "#/properties/stages/items/properties/ms/type",
																														keyword: "type",
																														params: { type: schema12.properties.stages.items.properties.ms.type }
																													}];
																													return false;
																												}
																												var valid3 = _errs39 === errors;
																											} else var valid3 = true;
																											if (valid3) {
																												if (data18.detail !== void 0) {
																													let data22 = data18.detail;
																													const _errs41 = errors;
																													if (typeof data22 !== "string" && data22 !== null) {
																														validate34.errors = [{
																															instancePath: instancePath + "/stages/" + i0 + "/detail",
																															schemaPath: "#/properties/stages/items/properties/detail/type",
																															keyword: "type",
																															params: { type: schema12.properties.stages.items.properties.detail.type }
																														}];
																														return false;
																													}
																													var valid3 = _errs41 === errors;
																												} else var valid3 = true;
																											}
																										}
																									}
																								}
																							}
																						} else {
																							validate34.errors = [{
																								instancePath: instancePath + "/stages/" + i0,
																								schemaPath: "#/properties/stages/items/type",
																								keyword: "type",
																								params: { type: "object" }
																							}];
																							return false;
																						}
																					}
																					if (!(_errs34 === errors)) break;
																				}
																			} else {
																				validate34.errors = [{
																					instancePath: instancePath + "/stages",
																					schemaPath: "#/properties/stages/type",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs32 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.bastion !== void 0) {
																			let data23 = data.bastion;
																			const _errs43 = errors;
																			if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
																				validate34.errors = [{
																					instancePath: instancePath + "/bastion",
																					schemaPath: "#/properties/bastion/type",
																					keyword: "type",
																					params: { type: schema12.properties.bastion.type }
																				}];
																				return false;
																			}
																			if (errors === _errs43) {
																				if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
																					let missing3;
																					if (data23.host_key_type === void 0 && (missing3 = "host_key_type") || data23.host_key === void 0 && (missing3 = "host_key") || data23.pinned === void 0 && (missing3 = "pinned")) {
																						validate34.errors = [{
																							instancePath: instancePath + "/bastion",
																							schemaPath: "#/properties/bastion/required",
																							keyword: "required",
																							params: { missingProperty: missing3 }
																						}];
																						return false;
																					} else {
																						const _errs45 = errors;
																						for (const key3 in data23) if (!(key3 === "host_key_type" || key3 === "host_key" || key3 === "pinned")) {
																							validate34.errors = [{
																								instancePath: instancePath + "/bastion",
																								schemaPath: "#/properties/bastion/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key3 }
																							}];
																							return false;
																						}
																						if (_errs45 === errors) {
																							if (data23.host_key_type !== void 0) {
																								const _errs46 = errors;
																								if (typeof data23.host_key_type !== "string") {
																									validate34.errors = [{
																										instancePath: instancePath + "/bastion/host_key_type",
																										schemaPath: "#/properties/bastion/properties/host_key_type/type",
																										keyword: "type",
																										params: { type: "string" }
																									}];
																									return false;
																								}
																								var valid4 = _errs46 === errors;
																							} else var valid4 = true;
																							if (valid4) {
																								if (data23.host_key !== void 0) {
																									const _errs48 = errors;
																									if (typeof data23.host_key !== "string") {
																										validate34.errors = [{
																											instancePath: instancePath + "/bastion/host_key",
																											schemaPath: "#/properties/bastion/properties/host_key/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																									var valid4 = _errs48 === errors;
																								} else var valid4 = true;
																								if (valid4) {
																									if (data23.pinned !== void 0) {
																										const _errs50 = errors;
																										if (typeof data23.pinned !== "boolean") {
																											validate34.errors = [{
																												instancePath: instancePath + "/bastion/pinned",
																												schemaPath: "#/properties/bastion/properties/pinned/type",
																												keyword: "type",
																												params: { type: "boolean" }
																											}];
																											return false;
																										}
																										var valid4 = _errs50 === errors;
																									} else var valid4 = true;
																								}
																							}
																						}
																					}
																				}
																			}
																			var valid0 = _errs43 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.tls !== void 0) {
																				let data27 = data.tls;
																				const _errs52 = errors;
																				const _errs53 = errors;
																				let valid5 = false;
																				const _errs54 = errors;
																				if (!validate37(data27, {
																					instancePath: instancePath + "/tls",
																					parentData: data,
																					parentDataProperty: "tls",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
																					errors = vErrors.length;
																				}
																				var _valid0 = _errs54 === errors;
																				valid5 = valid5 || _valid0;
																				if (!valid5) {
																					const _errs55 = errors;
																					if (data27 !== null) {
																						const err0 = {
																							instancePath: instancePath + "/tls",
																							schemaPath: "#/properties/tls/anyOf/1/type",
																							keyword: "type",
																							params: { type: "null" }
																						};
																						if (vErrors === null) vErrors = [err0];
																						else vErrors.push(err0);
																						errors++;
																					}
																					var _valid0 = _errs55 === errors;
																					valid5 = valid5 || _valid0;
																				}
																				if (!valid5) {
																					const err1 = {
																						instancePath: instancePath + "/tls",
																						schemaPath: "#/properties/tls/anyOf",
																						keyword: "anyOf",
																						params: {}
																					};
																					if (vErrors === null) vErrors = [err1];
																					else vErrors.push(err1);
																					errors++;
																					validate34.errors = vErrors;
																					return false;
																				} else {
																					errors = _errs53;
																					if (vErrors !== null) {
																						if (_errs53) vErrors.length = _errs53;
																						else vErrors = null;
																					}
																				}
																				var valid0 = _errs52 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.server !== void 0) {
																					let data28 = data.server;
																					const _errs57 = errors;
																					const _errs58 = errors;
																					let valid6 = false;
																					const _errs59 = errors;
																					if (errors === _errs59) {
																						if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
																							let missing4;
																							if (data28.product === void 0 && (missing4 = "product") || data28.version === void 0 && (missing4 = "version") || data28.version_num === void 0 && (missing4 = "version_num") || data28.end_of_life === void 0 && (missing4 = "end_of_life") || data28.encoding === void 0 && (missing4 = "encoding") || data28.standby === void 0 && (missing4 = "standby") || data28.owner === void 0 && (missing4 = "owner") || data28.tls === void 0 && (missing4 = "tls")) {
																								const err2 = {
																									instancePath: instancePath + "/server",
																									schemaPath: "#/properties/server/anyOf/0/required",
																									keyword: "required",
																									params: { missingProperty: missing4 }
																								};
																								if (vErrors === null) vErrors = [err2];
																								else vErrors.push(err2);
																								errors++;
																							} else {
																								const _errs61 = errors;
																								for (const key4 in data28) if (!(key4 === "product" || key4 === "version" || key4 === "version_num" || key4 === "end_of_life" || key4 === "encoding" || key4 === "standby" || key4 === "owner" || key4 === "tls")) {
																									const err3 = {
																										instancePath: instancePath + "/server",
																										schemaPath: "#/properties/server/anyOf/0/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key4 }
																									};
																									if (vErrors === null) vErrors = [err3];
																									else vErrors.push(err3);
																									errors++;
																									break;
																								}
																								if (_errs61 === errors) {
																									if (data28.product !== void 0) {
																										const _errs62 = errors;
																										if (typeof data28.product !== "string") {
																											const err4 = {
																												instancePath: instancePath + "/server/product",
																												schemaPath: "#/properties/server/anyOf/0/properties/product/type",
																												keyword: "type",
																												params: { type: "string" }
																											};
																											if (vErrors === null) vErrors = [err4];
																											else vErrors.push(err4);
																											errors++;
																										}
																										var valid7 = _errs62 === errors;
																									} else var valid7 = true;
																									if (valid7) {
																										if (data28.version !== void 0) {
																											const _errs64 = errors;
																											if (typeof data28.version !== "string") {
																												const err5 = {
																													instancePath: instancePath + "/server/version",
																													schemaPath: "#/properties/server/anyOf/0/properties/version/type",
																													keyword: "type",
																													params: { type: "string" }
																												};
																												if (vErrors === null) vErrors = [err5];
																												else vErrors.push(err5);
																												errors++;
																											}
																											var valid7 = _errs64 === errors;
																										} else var valid7 = true;
																										if (valid7) {
																											if (data28.version_num !== void 0) {
																												let data31 = data28.version_num;
																												const _errs66 = errors;
																												if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
																													const err6 = {
																														instancePath: instancePath + "/server/version_num",
																														schemaPath: "#/properties/server/anyOf/0/properties/version_num/type",
																														keyword: "type",
																														params: { type: "integer" }
																													};
																													if (vErrors === null) vErrors = [err6];
																													else vErrors.push(err6);
																													errors++;
																												}
																												var valid7 = _errs66 === errors;
																											} else var valid7 = true;
																											if (valid7) {
																												if (data28.end_of_life !== void 0) {
																													let data32 = data28.end_of_life;
																													const _errs68 = errors;
																													if (typeof data32 !== "string" && data32 !== null) {
																														const err7 = {
																															instancePath: instancePath + "/server/end_of_life",
																															schemaPath: "#/properties/server/anyOf/0/properties/end_of_life/type",
																															keyword: "type",
																															params: { type: schema12.properties.server.anyOf[0].properties.end_of_life.type }
																														};
																														if (vErrors === null) vErrors = [err7];
																														else vErrors.push(err7);
																														errors++;
																													}
																													var valid7 = _errs68 === errors;
																												} else var valid7 = true;
																												if (valid7) {
																													if (data28.encoding !== void 0) {
																														let data33 = data28.encoding;
																														const _errs70 = errors;
																														if (typeof data33 !== "string" && data33 !== null) {
																															const err8 = {
																																instancePath: instancePath + "/server/encoding",
																																schemaPath: "#/properties/server/anyOf/0/properties/encoding/type",
																																keyword: "type",
																																params: { type: schema12.properties.server.anyOf[0].properties.encoding.type }
																															};
																															if (vErrors === null) vErrors = [err8];
																															else vErrors.push(err8);
																															errors++;
																														}
																														var valid7 = _errs70 === errors;
																													} else var valid7 = true;
																													if (valid7) {
																														if (data28.standby !== void 0) {
																															const _errs72 = errors;
																															if (typeof data28.standby !== "boolean") {
																																const err9 = {
																																	instancePath: instancePath + "/server/standby",
																																	schemaPath: "#/properties/server/anyOf/0/properties/standby/type",
																																	keyword: "type",
																																	params: { type: "boolean" }
																																};
																																if (vErrors === null) vErrors = [err9];
																																else vErrors.push(err9);
																																errors++;
																															}
																															var valid7 = _errs72 === errors;
																														} else var valid7 = true;
																														if (valid7) {
																															if (data28.owner !== void 0) {
																																let data35 = data28.owner;
																																const _errs74 = errors;
																																if (typeof data35 !== "string" && data35 !== null) {
																																	const err10 = {
																																		instancePath: instancePath + "/server/owner",
																																		schemaPath: "#/properties/server/anyOf/0/properties/owner/type",
																																		keyword: "type",
																																		params: { type: schema12.properties.server.anyOf[0].properties.owner.type }
																																	};
																																	if (vErrors === null) vErrors = [err10];
																																	else vErrors.push(err10);
																																	errors++;
																																}
																																var valid7 = _errs74 === errors;
																															} else var valid7 = true;
																															if (valid7) {
																																if (data28.tls !== void 0) {
																																	let data36 = data28.tls;
																																	const _errs76 = errors;
																																	const _errs77 = errors;
																																	let valid8 = false;
																																	const _errs78 = errors;
																																	if (!validate37(data36, {
																																		instancePath: instancePath + "/server/tls",
																																		parentData: data28,
																																		parentDataProperty: "tls",
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
																																		errors = vErrors.length;
																																	}
																																	var _valid2 = _errs78 === errors;
																																	valid8 = valid8 || _valid2;
																																	if (!valid8) {
																																		const _errs79 = errors;
																																		if (data36 !== null) {
																																			const err11 = {
																																				instancePath: instancePath + "/server/tls",
																																				schemaPath: "#/properties/server/anyOf/0/properties/tls/anyOf/1/type",
																																				keyword: "type",
																																				params: { type: "null" }
																																			};
																																			if (vErrors === null) vErrors = [err11];
																																			else vErrors.push(err11);
																																			errors++;
																																		}
																																		var _valid2 = _errs79 === errors;
																																		valid8 = valid8 || _valid2;
																																	}
																																	if (!valid8) {
																																		const err12 = {
																																			instancePath: instancePath + "/server/tls",
																																			schemaPath: "#/properties/server/anyOf/0/properties/tls/anyOf",
																																			keyword: "anyOf",
																																			params: {}
																																		};
																																		if (vErrors === null) vErrors = [err12];
																																		else vErrors.push(err12);
																																		errors++;
																																	} else {
																																		errors = _errs77;
																																		if (vErrors !== null) {
																																			if (_errs77) vErrors.length = _errs77;
																																			else vErrors = null;
																																		}
																																	}
																																	var valid7 = _errs76 === errors;
																																} else var valid7 = true;
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						} else {
																							const err13 = {
																								instancePath: instancePath + "/server",
																								schemaPath: "#/properties/server/anyOf/0/type",
																								keyword: "type",
																								params: { type: "object" }
																							};
																							if (vErrors === null) vErrors = [err13];
																							else vErrors.push(err13);
																							errors++;
																						}
																					}
																					var _valid1 = _errs59 === errors;
																					valid6 = valid6 || _valid1;
																					if (!valid6) {
																						const _errs81 = errors;
																						if (data28 !== null) {
																							const err14 = {
																								instancePath: instancePath + "/server",
																								schemaPath: "#/properties/server/anyOf/1/type",
																								keyword: "type",
																								params: { type: "null" }
																							};
																							if (vErrors === null) vErrors = [err14];
																							else vErrors.push(err14);
																							errors++;
																						}
																						var _valid1 = _errs81 === errors;
																						valid6 = valid6 || _valid1;
																					}
																					if (!valid6) {
																						const err15 = {
																							instancePath: instancePath + "/server",
																							schemaPath: "#/properties/server/anyOf",
																							keyword: "anyOf",
																							params: {}
																						};
																						if (vErrors === null) vErrors = [err15];
																						else vErrors.push(err15);
																						errors++;
																						validate34.errors = vErrors;
																						return false;
																					} else {
																						errors = _errs58;
																						if (vErrors !== null) {
																							if (_errs58) vErrors.length = _errs58;
																							else vErrors = null;
																						}
																					}
																					var valid0 = _errs57 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.privileges !== void 0) {
																						let data37 = data.privileges;
																						const _errs83 = errors;
																						const _errs84 = errors;
																						let valid9 = false;
																						const _errs85 = errors;
																						if (!validate42(data37, {
																							instancePath: instancePath + "/privileges",
																							parentData: data,
																							parentDataProperty: "privileges",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
																							errors = vErrors.length;
																						}
																						var _valid3 = _errs85 === errors;
																						valid9 = valid9 || _valid3;
																						if (!valid9) {
																							const _errs86 = errors;
																							if (data37 !== null) {
																								const err16 = {
																									instancePath: instancePath + "/privileges",
																									schemaPath: "#/properties/privileges/anyOf/1/type",
																									keyword: "type",
																									params: { type: "null" }
																								};
																								if (vErrors === null) vErrors = [err16];
																								else vErrors.push(err16);
																								errors++;
																							}
																							var _valid3 = _errs86 === errors;
																							valid9 = valid9 || _valid3;
																						}
																						if (!valid9) {
																							const err17 = {
																								instancePath: instancePath + "/privileges",
																								schemaPath: "#/properties/privileges/anyOf",
																								keyword: "anyOf",
																								params: {}
																							};
																							if (vErrors === null) vErrors = [err17];
																							else vErrors.push(err17);
																							errors++;
																							validate34.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs84;
																							if (vErrors !== null) {
																								if (_errs84) vErrors.length = _errs84;
																								else vErrors = null;
																							}
																						}
																						var valid0 = _errs83 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.findings !== void 0) {
																							let data38 = data.findings;
																							const _errs88 = errors;
																							if (errors === _errs88) {
																								if (Array.isArray(data38)) {
																									const len1 = data38.length;
																									for (let i1 = 0; i1 < len1; i1++) {
																										const _errs90 = errors;
																										if (!validate27(data38[i1], {
																											instancePath: instancePath + "/findings/" + i1,
																											parentData: data38,
																											parentDataProperty: i1,
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
																											errors = vErrors.length;
																										}
																										if (!(_errs90 === errors)) break;
																									}
																								} else {
																									validate34.errors = [{
																										instancePath: instancePath + "/findings",
																										schemaPath: "#/properties/findings/type",
																										keyword: "type",
																										params: { type: "array" }
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs88 === errors;
																						} else var valid0 = true;
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate34.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate34.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.version === void 0 && (missing0 = "version") || data.tool === void 0 && (missing0 = "tool") || data.started_at === void 0 && (missing0 = "started_at") || data.duration_ms === void 0 && (missing0 = "duration_ms") || data.event === void 0 && (missing0 = "event") || data.mode === void 0 && (missing0 = "mode") || data.fail_on === void 0 && (missing0 = "fail_on") || data.complete === void 0 && (missing0 = "complete") || data.not_reached === void 0 && (missing0 = "not_reached") || data.missing_shards === void 0 && (missing0 = "missing_shards") || data.shard === void 0 && (missing0 = "shard") || data.why_not_dialled === void 0 && (missing0 = "why_not_dialled") || data.base === void 0 && (missing0 = "base") || data.outcome === void 0 && (missing0 = "outcome") || data.summary === void 0 && (missing0 = "summary") || data.changes === void 0 && (missing0 = "changes") || data.findings === void 0 && (missing0 = "findings") || data.destinations === void 0 && (missing0 = "destinations")) {
				validate21.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema6.properties, key0)) {
					validate21.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.version !== void 0) {
						const _errs2 = errors;
						if (1 !== data.version) {
							validate21.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/const",
								keyword: "const",
								params: { allowedValue: 1 }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.tool !== void 0) {
							let data1 = data.tool;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version")) {
										validate21.errors = [{
											instancePath: instancePath + "/tool",
											schemaPath: "#/properties/tool/required",
											keyword: "required",
											params: { missingProperty: missing1 }
										}];
										return false;
									} else {
										const _errs5 = errors;
										for (const key1 in data1) if (!(key1 === "name" || key1 === "version")) {
											validate21.errors = [{
												instancePath: instancePath + "/tool",
												schemaPath: "#/properties/tool/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 }
											}];
											return false;
										}
										if (_errs5 === errors) {
											if (data1.name !== void 0) {
												const _errs6 = errors;
												if (typeof data1.name !== "string") {
													validate21.errors = [{
														instancePath: instancePath + "/tool/name",
														schemaPath: "#/properties/tool/properties/name/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid1 = _errs6 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.version !== void 0) {
													const _errs8 = errors;
													if (typeof data1.version !== "string") {
														validate21.errors = [{
															instancePath: instancePath + "/tool/version",
															schemaPath: "#/properties/tool/properties/version/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid1 = _errs8 === errors;
												} else var valid1 = true;
											}
										}
									}
								} else {
									validate21.errors = [{
										instancePath: instancePath + "/tool",
										schemaPath: "#/properties/tool/type",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.started_at !== void 0) {
								const _errs10 = errors;
								if (typeof data.started_at !== "string") {
									validate21.errors = [{
										instancePath: instancePath + "/started_at",
										schemaPath: "#/properties/started_at/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.duration_ms !== void 0) {
									let data5 = data.duration_ms;
									const _errs12 = errors;
									if (errors === _errs12) {
										if (typeof data5 == "number" && isFinite(data5)) {
											if (data5 < 0 || isNaN(data5)) {
												validate21.errors = [{
													instancePath: instancePath + "/duration_ms",
													schemaPath: "#/properties/duration_ms/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													}
												}];
												return false;
											}
										} else {
											validate21.errors = [{
												instancePath: instancePath + "/duration_ms",
												schemaPath: "#/properties/duration_ms/type",
												keyword: "type",
												params: { type: "number" }
											}];
											return false;
										}
									}
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.event !== void 0) {
										const _errs14 = errors;
										if (typeof data.event !== "string") {
											validate21.errors = [{
												instancePath: instancePath + "/event",
												schemaPath: "#/properties/event/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.mode !== void 0) {
											let data7 = data.mode;
											const _errs16 = errors;
											if (!(data7 === "check" || data7 === "validate")) {
												validate21.errors = [{
													instancePath: instancePath + "/mode",
													schemaPath: "#/properties/mode/enum",
													keyword: "enum",
													params: { allowedValues: schema6.properties.mode.enum }
												}];
												return false;
											}
											var valid0 = _errs16 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.fail_on !== void 0) {
												let data8 = data.fail_on;
												const _errs17 = errors;
												if (!(data8 === "error" || data8 === "warning" || data8 === "never")) {
													validate21.errors = [{
														instancePath: instancePath + "/fail_on",
														schemaPath: "#/properties/fail_on/enum",
														keyword: "enum",
														params: { allowedValues: schema6.properties.fail_on.enum }
													}];
													return false;
												}
												var valid0 = _errs17 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.complete !== void 0) {
													const _errs18 = errors;
													if (typeof data.complete !== "boolean") {
														validate21.errors = [{
															instancePath: instancePath + "/complete",
															schemaPath: "#/properties/complete/type",
															keyword: "type",
															params: { type: "boolean" }
														}];
														return false;
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.not_reached !== void 0) {
														let data10 = data.not_reached;
														const _errs20 = errors;
														if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
															validate21.errors = [{
																instancePath: instancePath + "/not_reached",
																schemaPath: "#/properties/not_reached/type",
																keyword: "type",
																params: { type: "integer" }
															}];
															return false;
														}
														if (errors === _errs20) {
															if (typeof data10 == "number" && isFinite(data10)) {
																if (data10 < 0 || isNaN(data10)) {
																	validate21.errors = [{
																		instancePath: instancePath + "/not_reached",
																		schemaPath: "#/properties/not_reached/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		}
																	}];
																	return false;
																}
															}
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.missing_shards !== void 0) {
															let data11 = data.missing_shards;
															const _errs22 = errors;
															if (errors === _errs22) {
																if (Array.isArray(data11)) {
																	const len0 = data11.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		let data12 = data11[i0];
																		const _errs24 = errors;
																		if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																			validate21.errors = [{
																				instancePath: instancePath + "/missing_shards/" + i0,
																				schemaPath: "#/properties/missing_shards/items/type",
																				keyword: "type",
																				params: { type: "integer" }
																			}];
																			return false;
																		}
																		if (errors === _errs24) {
																			if (typeof data12 == "number" && isFinite(data12)) {
																				if (data12 < 1 || isNaN(data12)) {
																					validate21.errors = [{
																						instancePath: instancePath + "/missing_shards/" + i0,
																						schemaPath: "#/properties/missing_shards/items/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 1
																						}
																					}];
																					return false;
																				}
																			}
																		}
																		if (!(_errs24 === errors)) break;
																	}
																} else {
																	validate21.errors = [{
																		instancePath: instancePath + "/missing_shards",
																		schemaPath: "#/properties/missing_shards/type",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs22 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.shard !== void 0) {
																let data13 = data.shard;
																const _errs26 = errors;
																const _errs27 = errors;
																let valid3 = false;
																let passing0 = null;
																const _errs28 = errors;
																if (errors === _errs28) {
																	if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
																		let missing2;
																		if (data13.index === void 0 && (missing2 = "index") || data13.of === void 0 && (missing2 = "of") || data13.total === void 0 && (missing2 = "total") || data13.files === void 0 && (missing2 = "files")) {
																			const err0 = {
																				instancePath: instancePath + "/shard",
																				schemaPath: "#/properties/shard/oneOf/0/required",
																				keyword: "required",
																				params: { missingProperty: missing2 }
																			};
																			if (vErrors === null) vErrors = [err0];
																			else vErrors.push(err0);
																			errors++;
																		} else {
																			const _errs30 = errors;
																			for (const key2 in data13) if (!(key2 === "index" || key2 === "of" || key2 === "total" || key2 === "files")) {
																				const err1 = {
																					instancePath: instancePath + "/shard",
																					schemaPath: "#/properties/shard/oneOf/0/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key2 }
																				};
																				if (vErrors === null) vErrors = [err1];
																				else vErrors.push(err1);
																				errors++;
																				break;
																			}
																			if (_errs30 === errors) {
																				if (data13.index !== void 0) {
																					let data14 = data13.index;
																					const _errs31 = errors;
																					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																						const err2 = {
																							instancePath: instancePath + "/shard/index",
																							schemaPath: "#/properties/shard/oneOf/0/properties/index/type",
																							keyword: "type",
																							params: { type: "integer" }
																						};
																						if (vErrors === null) vErrors = [err2];
																						else vErrors.push(err2);
																						errors++;
																					}
																					if (errors === _errs31) {
																						if (typeof data14 == "number" && isFinite(data14)) {
																							if (data14 < 1 || isNaN(data14)) {
																								const err3 = {
																									instancePath: instancePath + "/shard/index",
																									schemaPath: "#/properties/shard/oneOf/0/properties/index/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 1
																									}
																								};
																								if (vErrors === null) vErrors = [err3];
																								else vErrors.push(err3);
																								errors++;
																							}
																						}
																					}
																					var valid4 = _errs31 === errors;
																				} else var valid4 = true;
																				if (valid4) {
																					if (data13.of !== void 0) {
																						let data15 = data13.of;
																						const _errs33 = errors;
																						if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
																							const err4 = {
																								instancePath: instancePath + "/shard/of",
																								schemaPath: "#/properties/shard/oneOf/0/properties/of/type",
																								keyword: "type",
																								params: { type: "integer" }
																							};
																							if (vErrors === null) vErrors = [err4];
																							else vErrors.push(err4);
																							errors++;
																						}
																						if (errors === _errs33) {
																							if (typeof data15 == "number" && isFinite(data15)) {
																								if (data15 < 1 || isNaN(data15)) {
																									const err5 = {
																										instancePath: instancePath + "/shard/of",
																										schemaPath: "#/properties/shard/oneOf/0/properties/of/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 1
																										}
																									};
																									if (vErrors === null) vErrors = [err5];
																									else vErrors.push(err5);
																									errors++;
																								}
																							}
																						}
																						var valid4 = _errs33 === errors;
																					} else var valid4 = true;
																					if (valid4) {
																						if (data13.total !== void 0) {
																							let data16 = data13.total;
																							const _errs35 = errors;
																							if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
																								const err6 = {
																									instancePath: instancePath + "/shard/total",
																									schemaPath: "#/properties/shard/oneOf/0/properties/total/type",
																									keyword: "type",
																									params: { type: "integer" }
																								};
																								if (vErrors === null) vErrors = [err6];
																								else vErrors.push(err6);
																								errors++;
																							}
																							if (errors === _errs35) {
																								if (typeof data16 == "number" && isFinite(data16)) {
																									if (data16 < 0 || isNaN(data16)) {
																										const err7 = {
																											instancePath: instancePath + "/shard/total",
																											schemaPath: "#/properties/shard/oneOf/0/properties/total/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											}
																										};
																										if (vErrors === null) vErrors = [err7];
																										else vErrors.push(err7);
																										errors++;
																									}
																								}
																							}
																							var valid4 = _errs35 === errors;
																						} else var valid4 = true;
																						if (valid4) {
																							if (data13.files !== void 0) {
																								let data17 = data13.files;
																								const _errs37 = errors;
																								if (errors === _errs37) {
																									if (Array.isArray(data17)) {
																										const len1 = data17.length;
																										for (let i1 = 0; i1 < len1; i1++) {
																											const _errs39 = errors;
																											if (typeof data17[i1] !== "string") {
																												const err8 = {
																													instancePath: instancePath + "/shard/files/" + i1,
																													schemaPath: "#/properties/shard/oneOf/0/properties/files/items/type",
																													keyword: "type",
																													params: { type: "string" }
																												};
																												if (vErrors === null) vErrors = [err8];
																												else vErrors.push(err8);
																												errors++;
																											}
																											if (!(_errs39 === errors)) break;
																										}
																									} else {
																										const err9 = {
																											instancePath: instancePath + "/shard/files",
																											schemaPath: "#/properties/shard/oneOf/0/properties/files/type",
																											keyword: "type",
																											params: { type: "array" }
																										};
																										if (vErrors === null) vErrors = [err9];
																										else vErrors.push(err9);
																										errors++;
																									}
																								}
																								var valid4 = _errs37 === errors;
																							} else var valid4 = true;
																						}
																					}
																				}
																			}
																		}
																	} else {
																		const err10 = {
																			instancePath: instancePath + "/shard",
																			schemaPath: "#/properties/shard/oneOf/0/type",
																			keyword: "type",
																			params: { type: "object" }
																		};
																		if (vErrors === null) vErrors = [err10];
																		else vErrors.push(err10);
																		errors++;
																	}
																}
																var _valid0 = _errs28 === errors;
																if (_valid0) {
																	valid3 = true;
																	passing0 = 0;
																}
																const _errs41 = errors;
																if (data13 !== null) {
																	const err11 = {
																		instancePath: instancePath + "/shard",
																		schemaPath: "#/properties/shard/oneOf/1/type",
																		keyword: "type",
																		params: { type: "null" }
																	};
																	if (vErrors === null) vErrors = [err11];
																	else vErrors.push(err11);
																	errors++;
																}
																var _valid0 = _errs41 === errors;
																if (_valid0 && valid3) {
																	valid3 = false;
																	passing0 = [passing0, 1];
																} else if (_valid0) {
																	valid3 = true;
																	passing0 = 1;
																}
																if (!valid3) {
																	const err12 = {
																		instancePath: instancePath + "/shard",
																		schemaPath: "#/properties/shard/oneOf",
																		keyword: "oneOf",
																		params: { passingSchemas: passing0 }
																	};
																	if (vErrors === null) vErrors = [err12];
																	else vErrors.push(err12);
																	errors++;
																	validate21.errors = vErrors;
																	return false;
																} else {
																	errors = _errs27;
																	if (vErrors !== null) {
																		if (_errs27) vErrors.length = _errs27;
																		else vErrors = null;
																	}
																}
																var valid0 = _errs26 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.why_not_dialled !== void 0) {
																	let data19 = data.why_not_dialled;
																	const _errs43 = errors;
																	if (typeof data19 !== "string" && data19 !== null) {
																		validate21.errors = [{
																			instancePath: instancePath + "/why_not_dialled",
																			schemaPath: "#/properties/why_not_dialled/type",
																			keyword: "type",
																			params: { type: schema6.properties.why_not_dialled.type }
																		}];
																		return false;
																	}
																	var valid0 = _errs43 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.base !== void 0) {
																		let data20 = data.base;
																		const _errs45 = errors;
																		const _errs46 = errors;
																		let valid6 = false;
																		let passing1 = null;
																		const _errs47 = errors;
																		if (errors === _errs47) {
																			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																				let missing3;
																				if (data20.deleted === void 0 && (missing3 = "deleted") || data20.unreadable === void 0 && (missing3 = "unreadable")) {
																					const err13 = {
																						instancePath: instancePath + "/base",
																						schemaPath: "#/properties/base/oneOf/0/required",
																						keyword: "required",
																						params: { missingProperty: missing3 }
																					};
																					if (vErrors === null) vErrors = [err13];
																					else vErrors.push(err13);
																					errors++;
																				} else {
																					const _errs49 = errors;
																					for (const key3 in data20) if (!(key3 === "deleted" || key3 === "unreadable")) {
																						const err14 = {
																							instancePath: instancePath + "/base",
																							schemaPath: "#/properties/base/oneOf/0/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key3 }
																						};
																						if (vErrors === null) vErrors = [err14];
																						else vErrors.push(err14);
																						errors++;
																						break;
																					}
																					if (_errs49 === errors) {
																						if (data20.deleted !== void 0) {
																							let data21 = data20.deleted;
																							const _errs50 = errors;
																							if (errors === _errs50) {
																								if (Array.isArray(data21)) {
																									const len2 = data21.length;
																									for (let i2 = 0; i2 < len2; i2++) {
																										const _errs52 = errors;
																										if (typeof data21[i2] !== "string") {
																											const err15 = {
																												instancePath: instancePath + "/base/deleted/" + i2,
																												schemaPath: "#/properties/base/oneOf/0/properties/deleted/items/type",
																												keyword: "type",
																												params: { type: "string" }
																											};
																											if (vErrors === null) vErrors = [err15];
																											else vErrors.push(err15);
																											errors++;
																										}
																										if (!(_errs52 === errors)) break;
																									}
																								} else {
																									const err16 = {
																										instancePath: instancePath + "/base/deleted",
																										schemaPath: "#/properties/base/oneOf/0/properties/deleted/type",
																										keyword: "type",
																										params: { type: "array" }
																									};
																									if (vErrors === null) vErrors = [err16];
																									else vErrors.push(err16);
																									errors++;
																								}
																							}
																							var valid7 = _errs50 === errors;
																						} else var valid7 = true;
																						if (valid7) {
																							if (data20.unreadable !== void 0) {
																								let data23 = data20.unreadable;
																								const _errs54 = errors;
																								if (typeof data23 !== "string" && data23 !== null) {
																									const err17 = {
																										instancePath: instancePath + "/base/unreadable",
																										schemaPath: "#/properties/base/oneOf/0/properties/unreadable/type",
																										keyword: "type",
																										params: { type: schema6.properties.base.oneOf[0].properties.unreadable.type }
																									};
																									if (vErrors === null) vErrors = [err17];
																									else vErrors.push(err17);
																									errors++;
																								}
																								var valid7 = _errs54 === errors;
																							} else var valid7 = true;
																						}
																					}
																				}
																			} else {
																				const err18 = {
																					instancePath: instancePath + "/base",
																					schemaPath: "#/properties/base/oneOf/0/type",
																					keyword: "type",
																					params: { type: "object" }
																				};
																				if (vErrors === null) vErrors = [err18];
																				else vErrors.push(err18);
																				errors++;
																			}
																		}
																		var _valid1 = _errs47 === errors;
																		if (_valid1) {
																			valid6 = true;
																			passing1 = 0;
																		}
																		const _errs56 = errors;
																		if (data20 !== null) {
																			const err19 = {
																				instancePath: instancePath + "/base",
																				schemaPath: "#/properties/base/oneOf/1/type",
																				keyword: "type",
																				params: { type: "null" }
																			};
																			if (vErrors === null) vErrors = [err19];
																			else vErrors.push(err19);
																			errors++;
																		}
																		var _valid1 = _errs56 === errors;
																		if (_valid1 && valid6) {
																			valid6 = false;
																			passing1 = [passing1, 1];
																		} else if (_valid1) {
																			valid6 = true;
																			passing1 = 1;
																		}
																		if (!valid6) {
																			const err20 = {
																				instancePath: instancePath + "/base",
																				schemaPath: "#/properties/base/oneOf",
																				keyword: "oneOf",
																				params: { passingSchemas: passing1 }
																			};
																			if (vErrors === null) vErrors = [err20];
																			else vErrors.push(err20);
																			errors++;
																			validate21.errors = vErrors;
																			return false;
																		} else {
																			errors = _errs46;
																			if (vErrors !== null) {
																				if (_errs46) vErrors.length = _errs46;
																				else vErrors = null;
																			}
																		}
																		var valid0 = _errs45 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.outcome !== void 0) {
																			const _errs58 = errors;
																			if (!validate22(data.outcome, {
																				instancePath: instancePath + "/outcome",
																				parentData: data,
																				parentDataProperty: "outcome",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs58 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.summary !== void 0) {
																				let data25 = data.summary;
																				const _errs59 = errors;
																				if (errors === _errs59) {
																					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
																						let missing4;
																						if (data25.total === void 0 && (missing4 = "total") || data25.passed === void 0 && (missing4 = "passed") || data25.warned === void 0 && (missing4 = "warned") || data25.failed === void 0 && (missing4 = "failed") || data25.skipped === void 0 && (missing4 = "skipped")) {
																							validate21.errors = [{
																								instancePath: instancePath + "/summary",
																								schemaPath: "#/properties/summary/required",
																								keyword: "required",
																								params: { missingProperty: missing4 }
																							}];
																							return false;
																						} else {
																							const _errs61 = errors;
																							for (const key4 in data25) if (!(key4 === "total" || key4 === "passed" || key4 === "warned" || key4 === "failed" || key4 === "skipped")) {
																								validate21.errors = [{
																									instancePath: instancePath + "/summary",
																									schemaPath: "#/properties/summary/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key4 }
																								}];
																								return false;
																							}
																							if (_errs61 === errors) {
																								if (data25.total !== void 0) {
																									let data26 = data25.total;
																									const _errs62 = errors;
																									if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
																										validate21.errors = [{
																											instancePath: instancePath + "/summary/total",
																											schemaPath: "#/properties/summary/properties/total/type",
																											keyword: "type",
																											params: { type: "integer" }
																										}];
																										return false;
																									}
																									var valid9 = _errs62 === errors;
																								} else var valid9 = true;
																								if (valid9) {
																									if (data25.passed !== void 0) {
																										let data27 = data25.passed;
																										const _errs64 = errors;
																										if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
																											validate21.errors = [{
																												instancePath: instancePath + "/summary/passed",
																												schemaPath: "#/properties/summary/properties/passed/type",
																												keyword: "type",
																												params: { type: "integer" }
																											}];
																											return false;
																										}
																										var valid9 = _errs64 === errors;
																									} else var valid9 = true;
																									if (valid9) {
																										if (data25.warned !== void 0) {
																											let data28 = data25.warned;
																											const _errs66 = errors;
																											if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
																												validate21.errors = [{
																													instancePath: instancePath + "/summary/warned",
																													schemaPath: "#/properties/summary/properties/warned/type",
																													keyword: "type",
																													params: { type: "integer" }
																												}];
																												return false;
																											}
																											var valid9 = _errs66 === errors;
																										} else var valid9 = true;
																										if (valid9) {
																											if (data25.failed !== void 0) {
																												let data29 = data25.failed;
																												const _errs68 = errors;
																												if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
																													validate21.errors = [{
																														instancePath: instancePath + "/summary/failed",
																														schemaPath: "#/properties/summary/properties/failed/type",
																														keyword: "type",
																														params: { type: "integer" }
																													}];
																													return false;
																												}
																												var valid9 = _errs68 === errors;
																											} else var valid9 = true;
																											if (valid9) {
																												if (data25.skipped !== void 0) {
																													let data30 = data25.skipped;
																													const _errs70 = errors;
																													if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
																														validate21.errors = [{
																															instancePath: instancePath + "/summary/skipped",
																															schemaPath: "#/properties/summary/properties/skipped/type",
																															keyword: "type",
																															params: { type: "integer" }
																														}];
																														return false;
																													}
																													var valid9 = _errs70 === errors;
																												} else var valid9 = true;
																											}
																										}
																									}
																								}
																							}
																						}
																					} else {
																						validate21.errors = [{
																							instancePath: instancePath + "/summary",
																							schemaPath: "#/properties/summary/type",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs59 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.changes !== void 0) {
																					let data31 = data.changes;
																					const _errs72 = errors;
																					if (!(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) {
																						validate21.errors = [{
																							instancePath: instancePath + "/changes",
																							schemaPath: "#/properties/changes/type",
																							keyword: "type",
																							params: { type: schema6.properties.changes.type }
																						}];
																						return false;
																					}
																					if (errors === _errs72) {
																						if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																							let missing5;
																							if (data31.since === void 0 && (missing5 = "since") || data31.failed === void 0 && (missing5 = "failed") || data31.other_cause === void 0 && (missing5 = "other_cause") || data31.recovered === void 0 && (missing5 = "recovered") || data31.removed === void 0 && (missing5 = "removed") || data31.new === void 0 && (missing5 = "new") || data31.solved === void 0 && (missing5 = "solved")) {
																								validate21.errors = [{
																									instancePath: instancePath + "/changes",
																									schemaPath: "#/properties/changes/required",
																									keyword: "required",
																									params: { missingProperty: missing5 }
																								}];
																								return false;
																							} else {
																								const _errs74 = errors;
																								for (const key5 in data31) if (!(key5 === "since" || key5 === "failed" || key5 === "other_cause" || key5 === "recovered" || key5 === "removed" || key5 === "new" || key5 === "solved")) {
																									validate21.errors = [{
																										instancePath: instancePath + "/changes",
																										schemaPath: "#/properties/changes/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key5 }
																									}];
																									return false;
																								}
																								if (_errs74 === errors) {
																									if (data31.since !== void 0) {
																										const _errs75 = errors;
																										if (typeof data31.since !== "string") {
																											validate21.errors = [{
																												instancePath: instancePath + "/changes/since",
																												schemaPath: "#/properties/changes/properties/since/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																										var valid10 = _errs75 === errors;
																									} else var valid10 = true;
																									if (valid10) {
																										if (data31.failed !== void 0) {
																											let data33 = data31.failed;
																											const _errs77 = errors;
																											if (errors === _errs77) {
																												if (Array.isArray(data33)) {
																													const len3 = data33.length;
																													for (let i3 = 0; i3 < len3; i3++) {
																														const _errs79 = errors;
																														if (typeof data33[i3] !== "string") {
																															validate21.errors = [{
																																instancePath: instancePath + "/changes/failed/" + i3,
																																schemaPath: "#/properties/changes/properties/failed/items/type",
																																keyword: "type",
																																params: { type: "string" }
																															}];
																															return false;
																														}
																														if (!(_errs79 === errors)) break;
																													}
																												} else {
																													validate21.errors = [{
																														instancePath: instancePath + "/changes/failed",
																														schemaPath: "#/properties/changes/properties/failed/type",
																														keyword: "type",
																														params: { type: "array" }
																													}];
																													return false;
																												}
																											}
																											var valid10 = _errs77 === errors;
																										} else var valid10 = true;
																										if (valid10) {
																											if (data31.other_cause !== void 0) {
																												let data35 = data31.other_cause;
																												const _errs81 = errors;
																												if (errors === _errs81) {
																													if (Array.isArray(data35)) {
																														const len4 = data35.length;
																														for (let i4 = 0; i4 < len4; i4++) {
																															const _errs83 = errors;
																															if (typeof data35[i4] !== "string") {
																																validate21.errors = [{
																																	instancePath: instancePath + "/changes/other_cause/" + i4,
																																	schemaPath: "#/properties/changes/properties/other_cause/items/type",
																																	keyword: "type",
																																	params: { type: "string" }
																																}];
																																return false;
																															}
																															if (!(_errs83 === errors)) break;
																														}
																													} else {
																														validate21.errors = [{
																															instancePath: instancePath + "/changes/other_cause",
																															schemaPath: "#/properties/changes/properties/other_cause/type",
																															keyword: "type",
																															params: { type: "array" }
																														}];
																														return false;
																													}
																												}
																												var valid10 = _errs81 === errors;
																											} else var valid10 = true;
																											if (valid10) {
																												if (data31.recovered !== void 0) {
																													let data37 = data31.recovered;
																													const _errs85 = errors;
																													if (errors === _errs85) {
																														if (Array.isArray(data37)) {
																															const len5 = data37.length;
																															for (let i5 = 0; i5 < len5; i5++) {
																																const _errs87 = errors;
																																if (typeof data37[i5] !== "string") {
																																	validate21.errors = [{
																																		instancePath: instancePath + "/changes/recovered/" + i5,
																																		schemaPath: "#/properties/changes/properties/recovered/items/type",
																																		keyword: "type",
																																		params: { type: "string" }
																																	}];
																																	return false;
																																}
																																if (!(_errs87 === errors)) break;
																															}
																														} else {
																															validate21.errors = [{
																																instancePath: instancePath + "/changes/recovered",
																																schemaPath: "#/properties/changes/properties/recovered/type",
																																keyword: "type",
																																params: { type: "array" }
																															}];
																															return false;
																														}
																													}
																													var valid10 = _errs85 === errors;
																												} else var valid10 = true;
																												if (valid10) {
																													if (data31.removed !== void 0) {
																														let data39 = data31.removed;
																														const _errs89 = errors;
																														if (errors === _errs89) {
																															if (Array.isArray(data39)) {
																																const len6 = data39.length;
																																for (let i6 = 0; i6 < len6; i6++) {
																																	const _errs91 = errors;
																																	if (typeof data39[i6] !== "string") {
																																		validate21.errors = [{
																																			instancePath: instancePath + "/changes/removed/" + i6,
																																			schemaPath: "#/properties/changes/properties/removed/items/type",
																																			keyword: "type",
																																			params: { type: "string" }
																																		}];
																																		return false;
																																	}
																																	if (!(_errs91 === errors)) break;
																																}
																															} else {
																																validate21.errors = [{
																																	instancePath: instancePath + "/changes/removed",
																																	schemaPath: "#/properties/changes/properties/removed/type",
																																	keyword: "type",
																																	params: { type: "array" }
																																}];
																																return false;
																															}
																														}
																														var valid10 = _errs89 === errors;
																													} else var valid10 = true;
																													if (valid10) {
																														if (data31.new !== void 0) {
																															let data41 = data31.new;
																															const _errs93 = errors;
																															if (errors === _errs93) {
																																if (Array.isArray(data41)) {
																																	const len7 = data41.length;
																																	for (let i7 = 0; i7 < len7; i7++) {
																																		const _errs95 = errors;
																																		if (!validate24(data41[i7], {
																																			instancePath: instancePath + "/changes/new/" + i7,
																																			parentData: data41,
																																			parentDataProperty: i7,
																																			rootData
																																		})) {
																																			vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																																			errors = vErrors.length;
																																		}
																																		if (!(_errs95 === errors)) break;
																																	}
																																} else {
																																	validate21.errors = [{
																																		instancePath: instancePath + "/changes/new",
																																		schemaPath: "#/properties/changes/properties/new/type",
																																		keyword: "type",
																																		params: { type: "array" }
																																	}];
																																	return false;
																																}
																															}
																															var valid10 = _errs93 === errors;
																														} else var valid10 = true;
																														if (valid10) {
																															if (data31.solved !== void 0) {
																																let data43 = data31.solved;
																																const _errs96 = errors;
																																if (errors === _errs96) {
																																	if (Array.isArray(data43)) {
																																		const len8 = data43.length;
																																		for (let i8 = 0; i8 < len8; i8++) {
																																			const _errs98 = errors;
																																			if (!validate24(data43[i8], {
																																				instancePath: instancePath + "/changes/solved/" + i8,
																																				parentData: data43,
																																				parentDataProperty: i8,
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																																				errors = vErrors.length;
																																			}
																																			if (!(_errs98 === errors)) break;
																																		}
																																	} else {
																																		validate21.errors = [{
																																			instancePath: instancePath + "/changes/solved",
																																			schemaPath: "#/properties/changes/properties/solved/type",
																																			keyword: "type",
																																			params: { type: "array" }
																																		}];
																																		return false;
																																	}
																																}
																																var valid10 = _errs96 === errors;
																															} else var valid10 = true;
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																					var valid0 = _errs72 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.findings !== void 0) {
																						let data45 = data.findings;
																						const _errs99 = errors;
																						if (errors === _errs99) {
																							if (Array.isArray(data45)) {
																								const len9 = data45.length;
																								for (let i9 = 0; i9 < len9; i9++) {
																									const _errs101 = errors;
																									if (!validate27(data45[i9], {
																										instancePath: instancePath + "/findings/" + i9,
																										parentData: data45,
																										parentDataProperty: i9,
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
																										errors = vErrors.length;
																									}
																									if (!(_errs101 === errors)) break;
																								}
																							} else {
																								validate21.errors = [{
																									instancePath: instancePath + "/findings",
																									schemaPath: "#/properties/findings/type",
																									keyword: "type",
																									params: { type: "array" }
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs99 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.destinations !== void 0) {
																							let data47 = data.destinations;
																							const _errs102 = errors;
																							if (errors === _errs102) {
																								if (Array.isArray(data47)) {
																									const len10 = data47.length;
																									for (let i10 = 0; i10 < len10; i10++) {
																										const _errs104 = errors;
																										if (!validate34(data47[i10], {
																											instancePath: instancePath + "/destinations/" + i10,
																											parentData: data47,
																											parentDataProperty: i10,
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
																											errors = vErrors.length;
																										}
																										if (!(_errs104 === errors)) break;
																									}
																								} else {
																									validate21.errors = [{
																										instancePath: instancePath + "/destinations",
																										schemaPath: "#/properties/destinations/type",
																										keyword: "type",
																										params: { type: "array" }
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs102 === errors;
																						} else var valid0 = true;
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate21.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}
// src/report/shards/merge-reports.ts
var merge_reports_exports = /* @__PURE__ */ __exportAll({ readReports: () => readReports });
/**
* Joins the reports of one run's shards. A shard that is missing, or that ended early, leaves the run incomplete:
* `missing_shards` names it, and what it held counts as not reached.
*/
function mergeReports(reports, failOn) {
	const [first] = reports;
	const parts = reports.map(({ shard }) => shard && `${shard.index}/${shard.of}`);
	const isOneRun = reports.every(({ shard }) => shard?.of === first?.shard?.of);
	if (first?.shard == null || !isOneRun || new Set(parts).size < parts.length) return {
		kind: "unfit",
		parts
	};
	const present = reports.map(({ shard }) => shard.index);
	const missing = Array.from({ length: first.shard.of }, (_, index) => index + 1).filter((index) => !present.includes(index));
	const destinations = reports.flatMap((report) => report.destinations).toSorted(inOrderOf(first.shard.files));
	const findings = distinct(reports.flatMap((report) => report.findings));
	const unreported = missing.length === 0 ? 0 : first.shard.total - destinations.length;
	const notReached = unreported + sum(reports.map((report) => report.not_reached));
	const start = Math.min(...reports.map(startMs));
	const end = Math.max(...reports.map((report) => startMs(report) + report.duration_ms));
	const count = (status) => destinations.filter((each) => each.status === status).length;
	return {
		kind: "merged",
		report: {
			...first,
			started_at: new Date(start).toISOString(),
			duration_ms: end - start,
			fail_on: failOn,
			complete: missing.length === 0 && reports.every(({ complete }) => complete),
			not_reached: notReached,
			missing_shards: missing,
			shard: null,
			outcome: missing.length > 0 ? "failed" : outcomeOf$1(findings, destinations, notReached),
			summary: {
				total: destinations.length + unreported,
				passed: count("passed"),
				warned: count("warned"),
				failed: count("failed"),
				skipped: count("skipped")
			},
			findings,
			destinations
		}
	};
}
/** The order of the files, and of the lines in one. */
function inOrderOf(files) {
	const rank = new Map(files.map((file, index) => [file, index]));
	const rankOf = ({ location }) => rank.get(location.file) ?? files.length;
	return (one, other) => rankOf(one) - rankOf(other) || one.location.line - other.location.line || one.location.column - other.location.column;
}
/** Every shard reads all files, and finds what is wrong with a file as a whole. */
function distinct(findings) {
	return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
function startMs({ started_at }) {
	return Date.parse(started_at);
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
/** Reads the reports that the patterns name, from `folder`. One that can't be used leaves none: it might be any shard. */
async function readReports(patterns, folder) {
	const { files, unmatched } = await findFiles(patterns, folder);
	const reports = [];
	const errors = unmatched.map((pattern) => `${pattern} matches no file.`);
	for (const { file, absolute } of files) {
		const read = await readReportFile(absolute);
		if (read.kind === "unusable") errors.push(`${file} ${read.reason}.`);
		else if (validateReport(read.content)) reports.push(read.content);
		else errors.push(`${file} is not a report of this version of the program.`);
	}
	return errors.length > 0 ? {
		kind: "unusable",
		errors
	} : {
		kind: "read",
		reports
	};
}
export { writeReports as a, unwritableWords as i, merge_reports_exports as n, forms as o, readReportFile as r, mergeReports as t };
