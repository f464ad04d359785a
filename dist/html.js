"use strict";
const require_crash = require("./crash.js");
const require_findings = require("./findings.js");
const require_config = require("./config.js");
const require_prose = require("./prose.js");
const require_terminal = require("./terminal.js");
const require_verdict = require("./verdict.js");
const require_matching = require("./matching.js");
let node_crypto = require("node:crypto");
const markup = Symbol("markup");
function html(parts, ...values) {
	return { [markup]: parts.reduce((text, part, index) => text + valueText(values[index - 1] ?? null) + part) };
}
function trustedMarkup(text) {
	return { [markup]: text };
}
function htmlText(piece) {
	return piece[markup];
}
function prose(text) {
	return text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`);
}
function valueText(value) {
	if (value === null) return "";
	if (typeof value === "string") return escapeHtml(value);
	if (typeof value === "number") return String(value);
	return markup in value ? value[markup] : value.map((piece) => piece[markup]).join("");
}
function escapeHtml(text) {
	return require_matching.printableLines(text).replaceAll(/[&<>"'`=]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f6f7f9; --line: #d5d9e0; --text: #1b1f24; --quiet: #57606a; --link: #0a58ca;
  --good: #1a6b34; --warn: #8a5300; --bad: #b3261e; --note: #0b5c8a; --bar: #5b7aa6;
}
@media screen and (prefers-color-scheme: dark) {
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
mark { background: none; color: inherit; text-decoration: underline wavy currentColor 1px; text-underline-offset: 0.25em; }
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
.wide table { min-width: 44rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.9rem 0.5rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; border-bottom: 2px solid var(--line); }
tbody th { font-weight: 600; }
td:last-child, thead th:last-child { padding-right: 0; }
.wide .overview { min-width: 56rem; }
.overview tbody th { min-width: 11rem; max-width: 16rem; }
.overview td { min-width: 4.5em; overflow-wrap: break-word; }
.overview .quiet { white-space: nowrap; }
.overview .cause { display: inline-block; min-width: 14rem; }
.number { text-align: right; white-space: nowrap; }
th button { all: unset; cursor: pointer; }
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
.errors { list-style: none; display: grid; gap: 0.5rem; }
.errors li { padding-left: 1.4rem; text-indent: -1.4rem; }
.stages td, .stages th { padding: 0.25rem 0.9rem 0.25rem 0; border: 0; }
.stages td:last-child { padding-right: 0; }
.stages thead th { border-bottom: 1px solid var(--line); }
.stages tbody th { white-space: nowrap; padding-right: 1.5rem; }
.stages .bar { width: 34%; min-width: 6rem; }
.stages svg { display: block; width: 100%; height: 0.8rem; margin-top: 0.35rem; }
.stages rect.track { fill: var(--panel); } .stages rect { fill: var(--bar); } .stages .stopped rect:not(.track) { fill: var(--bad); }
.findings { list-style: none; margin-top: 1.25rem; display: grid; gap: 1.25rem; }
.finding { border-left: 3px solid currentColor; padding-left: 1rem; }
.finding > * { color: var(--text); }
.finding p, .finding pre, .finding ul { margin-top: 0.4rem; }
.finding ul { padding-left: 1.25rem; }
.finding .mark { font-size: 0.85rem; font-weight: 600; margin: 0; color: inherit; }
.finding.ignored { color: var(--quiet); }
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
  :root { --line: #c4c9d1; --text: #000000; --quiet: #444b54; --link: #000000; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .controls, .skip-link { display: none; }
  .wide { overflow: visible; }
  .wide table, .wide .overview { min-width: 0; }
  .overview { font-size: 8pt; }
  .overview td { overflow-wrap: anywhere; padding-right: 0.5rem; }
  .way { zoom: 0.88; }
  h2 { margin-top: 1.75rem; }
  .columns { grid-template-columns: 1fr 1fr; }
  .many .destination { content-visibility: visible; }
  .overview tbody th, .overview .cause { min-width: 0; }
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
const statusWords = {
	passed: "✓ passed",
	warned: "! warned",
	failed: "✕ failed",
	skipped: "– skipped"
};
function statusWord(status, mode) {
	if (status === "skipped" && mode === "validate") return html`<span class="status passed">✓ valid</span>`;
	return html`<span class="status ${status}">${statusWords[status]}</span>`;
}
function statusMark(status) {
	return statusWords[status].slice(0, 1);
}
function articleId(index) {
	return `destination-${index + 1}`;
}
function destinationArticle(destination, index, mode, today) {
	const { id, display_name, status, reason, findings, location, type, tries } = destination;
	const path = require_terminal.pathOf(destination);
	const again = tries > 1 ? `, ${tries} tries` : "";
	return html`<article class="destination" id="${articleId(index)}" aria-labelledby="${articleId(index)}-name">
<header><h3 id="${articleId(index)}-name">${display_name}</h3>${statusWord(status, mode)}
<p class="quiet"><code>${id}</code> · ${type} · ${location.file}, line ${location.line}${again}</p></header>
${reason === null ? null : html`<p>${prose(reason)}</p>\n`}${findingList(findings, "h4")}${path === null ? null : pathPicture(path, `${articleId(index)}-way`)}
${stageBars(destination)}
${factLists(destination, today)}
</article>
`;
}
function factLists(destination, today) {
	const { server, tls, bastion, privileges, loaded } = destination;
	const serverFacts = [
		...server === null ? [] : serverFactsOf(server, today),
		...connectionFacts(destination),
		...bastion === null ? [] : bastionFacts(bastion),
		...tls === null ? [] : certificateFacts(tls, today)
	];
	const userFacts = [
		...loginFacts(destination),
		...privileges === null ? [] : privilegeFacts(privileges, destination.target?.username),
		...loaded === null ? [] : loadedFacts(loaded)
	];
	return html`<div class="columns">${listOf(serverFacts)}${listOf(userFacts)}</div>\n`;
}
function listOf(facts) {
	const items = facts.flatMap(([term, ...words]) => {
		const lines = words.filter((each) => each !== null);
		if (lines.length === 0) return [];
		return [html`<div><dt>${term}</dt>${lines.map((each) => html`<dd>${prose(each)}</dd>`)}</div>`];
	});
	return items.length === 0 ? null : html`<dl>${items}</dl>`;
}
function supportWords({ end_of_life }, today) {
	if (end_of_life === null) return null;
	return end_of_life < today ? `no fixes since ${end_of_life}` : `fixes until ${end_of_life}`;
}
function serverFactsOf(server, today) {
	const { product, version, encoding, standby, owner } = server;
	return [
		["Server", `${product} ${version}${standby ? ", a standby" : ""}`],
		["End of life", supportWords(server, today) ?? "not known for this version"],
		["Database owner", owner],
		["Encoding", encoding]
	];
}
function hasLine({ stages, tls }) {
	return tls !== null || stages.some(({ name, status }) => name === "login" && status !== "skipped");
}
function connectionFacts(destination) {
	const { identity, tls, target } = destination;
	if (!hasLine(destination)) return [];
	const plain = target?.bastion ? "none; inside the SSH tunnel to the bastion" : "none";
	return [["Identity", require_terminal.identitySentences[identity]], ["TLS", tls === null ? plain : `${tls.protocol}, ${tls.cipher}`]];
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
	return [
		["User", target?.username ?? null],
		["Database", target?.database ?? null],
		["Authentication", authentication === "none" ? "none: no password requested" : authentication]
	];
}
function privilegeFacts(privileges, username) {
	const { role, create_on_database, create_in_schemas, reads_information_schema, reads_pg_catalog, password_valid_until } = privileges;
	return [
		["Privileges of", role === username ? null : role],
		["Privileges", ...[
			`${create_on_database ? "has" : "lacks"} CREATE on the database`,
			`${reads_information_schema ? "reads" : "does not read"} all of information_schema`,
			`${reads_pg_catalog ? "reads" : "does not read"} all of pg_catalog`
		]],
		["Excess privileges", ...excessWords(privileges)],
		["CREATE in schemas", create_in_schemas?.length ? require_findings.idList(create_in_schemas) : null],
		["Password expiry", password_valid_until === null ? "not visible" : password_valid_until.slice(0, 10)]
	];
}
function loadedFacts(loaded) {
	const { schemas, tables, not_writable, owners } = loaded;
	if (tables === 0) return [["Loaded tables", "none yet"]];
	return [[
		"Loaded tables",
		`${require_prose.counted(tables, "table")} in ${require_prose.counted(schemas, "schema")}`,
		not_writable === 0 ? "writable" : `${not_writable} not writable`
	], ["Table owners", require_findings.idList(owners)]];
}
function excessWords({ superuser, reads_password_hashes }) {
	const excess = [...superuser ? ["superuser"] : [], ...reads_password_hashes.length > 0 ? [`reads ${reads_password_hashes.join(" and ")}`] : []];
	return excess.length === 0 ? ["none"] : excess;
}
const severityWords = {
	error: "✕ Error",
	warning: "! Warning",
	notice: "i Notice"
};
function findingList(findings, heading) {
	if (findings.length === 0) return null;
	return html`<ul class="findings">${findings.map((each) => item(each, trustedMarkup(heading)))}</ul>`;
}
function item(finding, heading) {
	const { severity, rule, title, message, why, fix, location, ignored } = finding;
	const place = `${location.file}, line ${location.line}, column ${location.column}`;
	const ignoredReason = ignored === null ? null : html`<p><strong>Ignored${ignored.until === null ? "" : ` until ${ignored.until}`}:</strong> ${ignored.reason}</p>`;
	const remedy = fix === null || ignored !== null ? null : fixMarkup(fix);
	return html`<li class="finding ${ignored === null ? severity : "ignored"}">
<p class="mark">${severityWords[severity]}${ignored === null ? "" : ", ignored"}</p>
<${heading}>${prose(title)}</${heading}>
${lineOf(finding)}<p>${prose(message)}</p>
${ignoredReason}<p><strong>Why it matters:</strong> ${prose(why)}</p>
${remedy}<p class="quiet">${place} · <a href="${require_findings.rulePage(rule)}"><code>${rule}</code></a></p>
</li>
`;
}
function lineOf({ excerpt, location }) {
	if (excerpt === null) return null;
	const { text, start, end } = excerpt;
	const place = html`<mark>${text.slice(start, Math.max(end, start + 1))}</mark>`;
	return html`<pre><code><span class="quiet">${location.line} │ </span>${text.slice(0, start)}${place}${text.slice(Math.max(end, start + 1))}</code></pre>\n`;
}
function fixMarkup(fix) {
	const [first, ...rest] = require_findings.fixParts(fix, require_findings.fixHeading(fix));
	return html`<p><strong>To fix it:</strong> ${prose(first?.text ?? "")}</p>\n${rest.map(fixPart)}`;
}
function fixPart({ kind, text }) {
	if (kind === "code") return html`<pre><code>${text}</code></pre>\n`;
	return kind === "item" ? html`<ul><li>${prose(text)}</li></ul>\n` : html`<p>${prose(text)}</p>\n`;
}
const marks = {
	ok: "✓",
	failed: "✕",
	skipped: "–"
};
function stageBars({ stages, display_name }) {
	const reached = stages.filter(({ status }) => status !== "skipped");
	if (reached.length === 0) return null;
	const total = reached.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
	let elapsed = 0;
	return html`<table class="stages">
<caption>Stages of ${display_name}</caption>
<thead><tr><th scope="col">Stage</th><th scope="col">Details</th><th scope="col" class="bar">Timeline</th><th scope="col" class="number">Time</th></tr></thead>
<tbody>${reached.map((stage) => {
		const start = elapsed;
		elapsed += stage.ms ?? 0;
		return row$1(stage, start, total);
	})}</tbody></table>`;
}
function row$1({ name, status, ms, detail }, start, total) {
	const percent = (part) => total === 0 ? 0 : Math.round(part / total * 1e3) / 10;
	const outcome = status === "failed" ? "failed" : detail ?? "";
	return html`<tr${status === "failed" ? html` class="stopped"` : null}><th scope="row"><span class="${status}" aria-hidden="true">${marks[status]}</span> ${name}</th><td>${outcome}</td><td class="bar"><svg aria-hidden="true" focusable="false"><rect class="track" width="100%" height="100%" rx="2"/><rect x="${percent(start)}%" width="${Math.max(.5, percent(ms ?? 0))}%" height="100%" rx="2"/></svg></td><td class="number">${require_prose.duration$1(ms ?? 0)}</td></tr>`;
}
function pathPicture(path, id) {
	const { machines, lines } = path;
	const across = machines.length === 2 ? 336 : 68;
	return html`<svg class="way way-${machines.length}" role="img" aria-labelledby="${id}-title ${id}-words">
<title id="${id}-title">The path to the database</title>
<desc id="${id}-words">${require_terminal.pathWords(path)}</desc>
${lines.map((line, index) => drawLine(line, index, across))}
${machines.map((machine, index) => drawMachine(machine, index, lines[index - 1]?.state === "broken"))}
</svg>`;
}
function drawMachine({ name, address }, index, isBroken) {
	const label = address === "" ? html`<text x="100" y="31">${name}</text>` : html`<text x="100" y="22">${name}</text><text class="address" x="100" y="40">${require_matching.withoutMiddle(address, 16, 13)}</text>`;
	return html`<g class="machine-${index}${isBroken ? " broken" : ""}"><rect width="200" height="52" rx="6"/>${label}</g>`;
}
function drawLine({ state, label }, index, across) {
	const middle = across / 2;
	const sideways = state === "broken" ? html`<path class="mark across" d="M${middle - 6} -6l12 12m0-12l-12 12"/>` : html`<path class="mark across" d="M${across - 9} -5l6 5l-6 5"/>`;
	const downwards = state === "broken" ? html`<path class="mark down" d="M-6 18l12 12m0-12l-12 12"/>` : html`<path class="mark down" d="M-5 39l5 6l5-6"/>`;
	return html`<g class="line-${index} ${state}"><path class="line across" d="M3 0H${across - 3}"/><path class="line down" d="M0 3V45"/>${sideways}${downwards}<text class="label">${label}</text></g>`;
}
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
var _templateObject;
const many = 200;
function policy() {
	return `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
}
function htmlReport(report) {
	const { findings, outcome, started_at, mode } = report;
	const destinations = require_findings.worstFirst(report.destinations);
	const today = started_at.slice(0, 10);
	const base = require_findings.baseWords(report);
	return htmlText(html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
		" Stitch destination check, ",
		"</title>\n<style>",
		"</style>\n</head>\n<body>\n<a class=\"skip-link\" href=\"#report\">To the report</a>\n<header>\n<p class=\"eyebrow\">Stitch destination check</p>\n<div class=\"verdict ",
		"\"><h1>",
		"</h1>\n<p>",
		"</p>",
		"</div>\n",
		"</header>\n<main id=\"report\"",
		">\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n</main>\n<footer><p>Made by ",
		" ",
		". This was tested from the machine that ran the check. Stitch connects from other addresses, with its own SSH key, and may see a different result.</p></footer>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), trustedMarkup(policy()), require_verdict.headline(report), today, trustedMarkup(style), outcome, require_verdict.headline(report), require_verdict.countsLine(report), base === null ? null : html`\n<p>${base}</p>`, runFacts(report), destinations.length > many ? html` class="many"` : null, section(require_terminal.changesHeading(report) ?? "", changeList(report)), section("Errors", errorList(destinations)), section("Errors in the files", findingList(findings, "h3")), section("Destinations", destinations.length === 0 ? null : overview(destinations, mode, today)), section("Ignored findings", ignoredTable(report)), section("What was not checked", uncheckedParts(report)), section("Each destination", destinations.length === 0 ? null : html`${destinations.map((each, index) => destinationArticle(each, index, mode, today))}`), require_crash.product.name, report.tool.version, trustedMarkup(script)));
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
		["Started", require_prose.minute(started_at)],
		["Duration", require_prose.duration$1(duration_ms)],
		["Event", event === "cli" ? "command line" : event],
		["Checked", modes[mode]],
		["Fails on", failures[fail_on]],
		["Complete", complete ? "yes" : "no"]
	].map(([term = "", words = ""]) => html`<div><dt>${term}</dt><dd>${words}</dd></div>`)}</dl>\n`;
}
function hashOf(text) {
	return `sha256-${(0, node_crypto.createHash)("sha256").update(text).digest("base64")}`;
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
function overview(destinations, mode, today) {
	const heads = (mode === "validate" ? columns.slice(0, 2) : columns).map((name) => html`<th scope="col"${name === "Time" ? html` class="number"` : null}>${name}</th>`);
	return html`${controls([...new Set(destinations.map(({ status }) => status))])}
<div class="wide" role="region" aria-label="Table of destinations" tabindex="0">
<table class="overview"><caption>Failures first</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${destinations.map((each, index) => row(each, index, mode, today))}</tbody></table></div>
`;
}
function controls(statuses) {
	return html`<form class="controls" hidden>
<label class="search">Filter<input type="search" autocomplete="off"></label>
<fieldset><legend>Show</legend>${statuses.toSorted((one, other) => require_findings.statusRank[one] - require_findings.statusRank[other]).map((status) => html`<label><input type="checkbox" value="${status}" checked>${status}</label>`)}</fieldset>
<output class="quiet"></output>
</form>`;
}
function row(destination, index, mode, today) {
	const { id, display_name, status, server, identity, tries, target, privileges, duration_ms } = destination;
	const tls = destination.tls;
	const isJudged = hasLine(destination);
	const cause = require_findings.causeOf(destination);
	const support = server === null ? null : supportWords(server, today);
	const encrypted = !isJudged ? "" : tls?.protocol ?? (target?.bastion ? "none, in a tunnel" : "none");
	const user = target === null ? "" : target.username;
	const excess = privileges === null ? "none" : excessWords(privileges).join(", ");
	const connectionCells = html`<td>${server === null ? "" : `${server.product} ${server.version}`}${support === null ? null : html`<br><span class="quiet">${support}</span>`}</td><td>${encrypted}</td><td>${tls?.certificate?.valid_to?.slice(0, 10) ?? ""}</td><td>${isJudged ? require_terminal.identityLabels[identity] : ""}</td><td>${user}${excess === "none" ? null : html`<br><span class="warning">${excess}</span>`}</td><td class="number" data-sort="${Math.round(duration_ms)}">${tries === 0 ? "" : require_prose.duration$1(duration_ms)}</td>`;
	return html`<tr data-status="${status}" data-article="${articleId(index)}"><th scope="row" data-sort="${display_name}"><a href="#${articleId(index)}">${display_name}</a>${display_name === id ? null : html`<br><code>${id}</code>`}</th><td data-sort="${require_findings.statusRank[status]}">${statusWord(status, mode)}${cause === null ? null : html`<br><span class="cause">${prose(cause.finding.title)}${cause.more > 0 ? ` and ${cause.more} more` : ""}</span>`}</td>${mode === "validate" ? null : connectionCells}</tr>
`;
}
function uncheckedParts(report) {
	const { destinations, missing_shards } = report;
	const items = [
		...lostFiles(report).flatMap((file) => unchecked([file], "The file has an error, and none of its destinations was checked.")),
		...missing_shards.flatMap((shard) => unchecked([`Shard ${shard}`], "Its report is missing.")),
		...require_findings.reasonGroups(destinations).flatMap(({ reason, ids }) => unchecked(ids, reason)),
		...stopped(report).flatMap(({ stage, ids }) => unchecked(ids, `The check stopped while ${require_config.stageWords[stage]}; nothing after that was checked.`)),
		...unchecked(invalid(report), "Not connected: the entry has errors."),
		...unchecked(crashed(report), "The check crashed because of a bug in this program.")
	];
	if (items.length === 0) return html`<p>${destinations.length === 0 ? "There are no destinations." : "Every stage of every destination was checked."}</p>\n`;
	return html`<ul class="plain">${items}</ul>\n`;
}
function lostFiles({ findings, destinations }) {
	const errors = findings.filter(({ severity }) => severity === "error");
	return [...new Set(errors.map(({ location }) => location.file))].filter((file) => destinations.every(({ location }) => location.file !== file));
}
function unchecked(ids, words) {
	return ids.length === 0 ? [] : [html`<li><strong>${require_findings.idList(ids)}:</strong> ${prose(words)}</li>\n`];
}
function stopped({ destinations }) {
	const groups = new Map();
	for (const { id, stages } of destinations) {
		const stage = stages.find(({ status }) => status === "failed")?.name;
		if (stage !== void 0) groups.set(stage, [...groups.get(stage) ?? [], id]);
	}
	return [...groups].map(([stage, ids]) => ({
		stage,
		ids
	}));
}
function invalid({ destinations }) {
	return destinations.filter(({ tries, reason, findings }) => tries === 0 && reason === null && !findings.some(isBug)).map(({ id }) => id);
}
function crashed(report) {
	return require_findings.placedFindings(report).flatMap(({ finding, destination }) => isBug(finding) && destination !== null ? [destination.id] : []);
}
function isBug({ rule }) {
	return rule === require_findings.internalError.id;
}
function changeList(report) {
	if (report.changes === null) return null;
	return html`<ul class="errors">${require_terminal.changeLines(report).map(({ status, text }) => html`<li><span class="${status}" aria-hidden="true">${statusMark(status)}</span> ${prose(text)}</li>\n`)}</ul>\n`;
}
const maxLinks = 20;
function errorList(destinations) {
	const groups = new Map();
	for (const [index, { display_name, findings }] of destinations.entries()) {
		const errors = findings.filter(({ severity, ignored }) => severity === "error" && ignored === null);
		for (const rule of new Set(errors.map((finding) => finding.rule))) {
			const titles = new Set(errors.filter((finding) => finding.rule === rule).map(({ title }) => title));
			const [first = ""] = titles;
			const title = titles.size > 1 ? require_findings.ruleTitle(rule) : first;
			const group = groups.get(rule) ?? {
				title,
				links: [],
				count: 0
			};
			if (++group.count > 1) group.title = require_findings.ruleTitle(rule);
			if (group.links.length < maxLinks) group.links.push(html`${group.links.length === 0 ? "" : ", "}<a href="#${articleId(index)}">${display_name}</a>`);
			groups.set(rule, group);
		}
	}
	if (groups.size === 0) return null;
	return html`<ul class="errors">${[...groups.values()].map(errorItem)}</ul>\n`;
}
function errorItem({ title, links, count }) {
	const rest = count > links.length ? ` and ${count - links.length} more` : "";
	return html`<li><span class="error" aria-hidden="true">✕</span> <strong>${prose(title)}:</strong> ${links}${rest}</li>\n`;
}
function ignoredTable(report) {
	const rows = require_findings.ignoredGroups(report).map(({ rule, title, severity, members }) => {
		const { reason, until } = members[0].finding.ignored;
		const names = members.map(({ finding, destination }) => destination?.display_name ?? finding.location.file);
		return html`<tr><th scope="row">${require_findings.idList(names)}</th><td>${prose(title)}<br><a href="${require_findings.rulePage(rule)}"><code>${rule}</code></a></td><td>${severity}</td><td>${reason}</td><td>${until ?? "no end"}</td></tr>\n`;
	});
	if (rows.length === 0) return null;
	return html`<div class="wide" role="region" aria-label="Table of ignored findings" tabindex="0">
<table><caption>Listed under <code>ignore</code> in the files</caption>
<thead><tr><th scope="col">Destination</th><th scope="col">Finding</th><th scope="col">Severity</th><th scope="col">Reason</th><th scope="col">Until</th></tr></thead>
<tbody>
${rows}</tbody></table></div>
`;
}
exports.htmlReport = htmlReport;
