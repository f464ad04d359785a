import { i as product, n as crashSentence } from "./crash.js";
import { D as stageNames, G as isFailure, H as withEscapes, O as productOf, R as printable, z as printableLines } from "./private-key.js";
import { L as internalError, t as catalogue, z as endOfLife } from "./catalogue.js";
import { $t as fixHeading, Bt as counts, E as changesHeading, Gt as gatherNotices, Ht as headline, Jt as reasonGroups, Kt as idList, Qt as findingWords, T as changeLines, U as stageWords, Wt as baseWords, X as duration, Xt as skipGroups, Yt as serverWords, Z as minute, en as ignoredWords, it as severityRank, nn as rulePage, qt as placedFindings } from "./options.js";
import { n as hostAndPort } from "./phrases.js";
import { createHash } from "node:crypto";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
// src/report/observations.ts
function serverOf(facts, observed) {
	return {
		product: productOf(facts.versionText, observed.parameters),
		version: facts.serverVersion,
		version_num: facts.versionNum,
		end_of_life: endOfLife(facts.versionNum),
		encoding: facts.database.encoding,
		standby: facts.session.inRecovery,
		owner: facts.database.owner,
		tls: observed.tls
	};
}
function privilegesOf({ role, database, schemas, catalogs }) {
	const readsAllOf = ({ usable, closed }) => usable && closed !== null && closed.length === 0;
	return {
		role: role.name,
		superuser: role.superuser !== null,
		create_on_database: database.canCreate,
		create_in_schemas: schemas?.filter(({ canCreate }) => canCreate).map(({ name }) => name) ?? null,
		reads_information_schema: readsAllOf(catalogs.information_schema),
		reads_pg_catalog: readsAllOf(catalogs.pg_catalog),
		reads_password_hashes: role.hashes.readable,
		password_valid_until: role.details?.validUntil ?? null
	};
}
/** All stages, in order; skipped where the destination was not connected to or does not use the stage. */
function stagesOf(attempt, destination) {
	return stageNames.map((name) => {
		const stage = attempt?.stages.find((each) => each.name === name) ?? {
			status: "skipped",
			ms: null
		};
		const known = attempt !== null && destination !== null;
		const isShown = stage.status === "ok" || name === "rehearse" && attempt?.observed.rehearsal !== null;
		const detail = known && isShown ? detailOf(name, attempt, destination) : null;
		return {
			name,
			status: stage.status,
			ms: stage.ms,
			detail
		};
	});
}
const rehearsalWords = {
	passed: "rolled back (one transaction ID was used; event triggers may have run)",
	failed: "stopped by the server",
	lost: "the row could not be read back",
	"broken-off": "interrupted",
	"not-possible": "not possible: the auditor is logged in, not the loader"
};
function detailOf(name, { observed, result }, destination) {
	switch (name) {
		case "resolve": return observed.addresses.join(", ");
		case "connect": return `port ${(destination.ssh ?? destination).port}`;
		case "ssh": return observed.bastion && `${observed.bastion.pinned ? "pinned" : "not pinned"}, SHA256:${observed.bastion.hostKey.sha256}`;
		case "tls": return observed.tls && `${observed.tls.protocol}, ${observed.tls.cipher}`;
		case "login": return observed.authentication?.method ?? null;
		case "rehearse": return observed.rehearsal === null ? null : rehearsalWords[observed.rehearsal.kind];
		case "probe": return isFailure(result) ? null : `${productOf(result.versionText, observed.parameters)} ${result.serverVersion}`;
	}
}
const identityLabels = {
	"certificate-name": "certificate and name",
	certificate: "certificate",
	"pinned-bastion": "pinned bastion",
	"channel-binding": "channel binding",
	none: "not proven"
};
const identitySentences = {
	"certificate-name": "The certificate was verified, and it was issued for this host.",
	certificate: "The certificate was verified, but not that it was issued for this host (`verify: ca`).",
	"pinned-bastion": "The bastion presented the pinned host key. Which server is behind it depends on the bastion.",
	"channel-binding": "SCRAM with channel binding: only a server that knows this user's password can complete it on this connection.",
	none: "Nothing proves that this is the right server: another one could have answered in its place."
};
// src/report/path.ts
/** Null where the target is not known. */
function pathOf(destination) {
	const { target, tries } = destination;
	if (target === null) return null;
	const machines = [
		{
			kind: "runner",
			name: "This runner",
			address: ""
		},
		...target.bastion === null ? [] : [{
			kind: "bastion",
			name: "Bastion",
			address: target.bastion
		}],
		{
			kind: "database",
			name: "Database",
			address: hostAndPort(target.host, target.port)
		}
	];
	const wanted = [...target.bastion === null ? [] : ["SSH"], encryption(destination)];
	const failed = tries === 0 ? null : brokenAt(destination);
	return {
		machines,
		lines: wanted.map((label, index) => {
			if (tries === 0) return {
				state: "unreached",
				label: "not connected"
			};
			if (failed === null || index < failed.line) return {
				state: "ok",
				label
			};
			return index === failed.line ? {
				state: "broken",
				label: `stopped at ${failed.stage}`
			} : {
				state: "unreached",
				label: "not reached"
			};
		})
	};
}
/** The same in a sentence, for people who can't see the picture. */
function pathWords({ machines, lines }) {
	const named = machines.map(({ name, address }) => address === "" ? name : `${name} ${address}`);
	const way = named.slice(1).reduce((words, name, index) => {
		return `${words}, ${lines[index].label}, ${name}`;
	}, named[0]);
	const broken = lines.findIndex(({ state }) => state === "broken");
	if (broken === -1) return `${way}.`;
	return `${way}. The path is broken between ${named[broken]} and ${named[broken + 1]}.`;
}
function encryption({ tls }) {
	return tls === null ? "no TLS" : tls.protocol;
}
/** Which line a failed stage belongs to. A bastion that accepted the login has done its part. */
function brokenAt({ stages, target, bastion }) {
	const stage = stages.find(({ status }) => status === "failed")?.name;
	if (stage === void 0) return null;
	return {
		line: target?.bastion == null || bastion === null && [
			"resolve",
			"connect",
			"ssh"
		].includes(stage) ? 0 : 1,
		stage
	};
}
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
	if (typeof value === "string") return escaped$2(value);
	if (typeof value === "number") return String(value);
	return markup in value ? value[markup] : value.map((piece) => piece[markup]).join("");
}
function escaped$2(text) {
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
<${heading}>${title}</${heading}>
<p>${prose(message)}</p>
${accepted}<p><strong>Why it matters:</strong> ${prose(why)}</p>
${remedy}<p class="quiet">${place} · <a href="${rulePage(rule)}"><code>${rule}</code></a></p>
</li>
`;
}
function remedied(fix) {
	const note = fix.note === null ? null : html`<p>${prose(fix.note)}</p>\n`;
	if (fix.kind !== "text") return html`<p><strong>To fix it:</strong> ${prose(fixHeading(fix))}:</p><pre><code>${fix.text}</code></pre>\n${note}`;
	const [advice = "", ...lines] = fix.text.split("\n");
	const code = lines.filter((line) => line.startsWith("    ")).map((line) => line.slice(4));
	const rest = lines.filter((line) => !line.startsWith("    "));
	return html`<p><strong>To fix it:</strong> ${prose(advice)}</p>
${code.length === 0 ? null : html`<pre><code>${code.join("\n")}</code></pre>\n`}${rest.length === 0 ? null : html`<p>${prose(rest.join(" "))}</p>\n`}${note}`;
}
const marks$1 = {
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
		return row$2(stage, start, total);
	})}</tbody></table>`;
}
function row$2({ name, status, ms, detail }, start, total) {
	const percent = (part) => total === 0 ? 0 : Math.round(part / total * 1e3) / 10;
	const found = status === "failed" ? "failed" : detail ?? "";
	return html`<tr${status === "failed" ? html` class="stopped"` : null}><th scope="row"><span class="${status}" aria-hidden="true">${marks$1[status]}</span> ${name}</th><td>${found}</td><td class="bar"><svg aria-hidden="true" focusable="false"><rect class="track" width="100%" height="100%" rx="2"/><rect x="${percent(start)}%" width="${Math.max(.5, percent(ms ?? 0))}%" height="100%" rx="2"/></svg></td><td class="number">${duration(ms ?? 0)}</td></tr>`;
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
	const label = address === "" ? html`<text x="100" y="31">${name}</text>` : html`<text x="100" y="22">${name}</text><text class="address" x="100" y="40">${shortened$1(address)}</text>`;
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
function shortened$1(text) {
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
${destinations.map((each, index) => row$1(each, index, today))}</tbody></table></div>
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
function row$1(destination, index, today) {
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
			group.count++;
			if (group.links.length < mostLinks) group.links.push(html`${group.links.length === 0 ? "" : ", "}<a href="#${articleId(index)}">${display_name}</a>`);
			groups.set(rule, group);
		}
	}
	if (groups.size === 0) return null;
	return html`<ul class="wrong">${[...groups.values()].map(wrongItem)}</ul>\n`;
}
function wrongItem({ title, links, count }) {
	return html`<li><span class="error" aria-hidden="true">✕</span> <strong>${title}:</strong> ${links}${count > links.length ? ` and ${count - links.length} more` : ""}</li>\n`;
}
/** Null where there is nothing of that sort. */
function acceptedTable(report) {
	const rows = placedFindings(report).flatMap(({ finding, destination }) => {
		const { ignored, rule, title, severity } = finding;
		if (ignored === null) return [];
		return [html`<tr><th scope="row">${destination?.display_name ?? finding.location.file}</th><td>${title}<br><a href="${rulePage(rule)}"><code>${rule}</code></a></td><td>${severity}</td><td>${ignored.reason}</td><td>${ignored.until ?? "no end"}</td></tr>
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
	const title = findings.length === 1 ? worst.title : `${worst.title} (${findings.length} times)`;
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
		case "passed": return outcome.words === null ? "" : element("system-out", {}, escaped$1(outcome.words));
		case "skipped": return element("skipped", { message: outcome.title }, escaped$1(outcome.words));
		default: return element(outcome.kind, {
			message: outcome.title,
			type
		}, escaped$1(outcome.words));
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
	return escaped$1(text).replaceAll("\n", "&#10;");
}
/** What XML 1.0 does not allow in any form (section 2.2): most control characters, and halves of a pair. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Text as it is, in an element or an attribute; what XML does not allow becomes U+FFFD. */
function escaped$1(text) {
	return text.replaceAll(forbidden, "�").replaceAll(/[&<>"'\t\r]/g, (mark) => `&#${mark.codePointAt(0)};`);
}
// src/report/markdown/escape.ts
/** One line of Markdown that shows exactly this text: a name, or whatever else somebody else wrote. */
function outside(text) {
	return escaped(oneLine(text));
}
/** The same for a sentence of ours: what it has between backticks is shown as code. */
function inline(text) {
	return escaped(oneLine(text).replaceAll(/`([^`]+)`/g, `${code.start}$1${code.end}`)).replaceAll(code.start, "<code>").replaceAll(code.end, "</code>");
}
/** No text that has been printed holds these. */
const code = {
	start: "",
	end: ""
};
const gap = "";
function oneLine(text) {
	return printable(text).replaceAll(/ {2,}/g, " ").trim();
}
/**
* Every punctuation mark becomes a character reference, which no Markdown or HTML construct can begin with. GitHub looks
* for mentions, references, commits, addresses and emoji after that, in each stretch of the page's text: an empty comment
* parts what would be one (github/cmark-gfm#181), shows nothing, and leaves the text as it is to whoever copies it.
*/
function escaped(line) {
	return line.replaceAll(live, `$&${gap}`).replaceAll(/\b[0-9a-f]{7,}/gi, (commit) => commit.replaceAll(/.{6}(?=.)/g, `$&${gap}`)).replaceAll(/[!-/:-@[-`{-~]/g, (mark) => harmless.has(mark) ? mark : `&#${mark.codePointAt(0)};`).replaceAll(gap, "<!-- -->");
}
/**
* @someone and a@b.example; #12 and owner/repository#12; $x$; :tada: and https://; www.; GH-12, GHSA-… and the prefixes
* that a repository chooses for its own.
*/
const live = /[@#](?=\w)|\$(?=\S)|:(?=[\w+/-])|\bwww(?=\.)|\bghsa-|[a-z]-(?=[0-9])/gi;
/** These begin nothing inside a line, and neither does the text between them. */
const harmless = /* @__PURE__ */ new Set([
	",",
	"(",
	";",
	"'",
	"\"",
	"?",
	"%"
]);
/** A code block that nothing inside can end: its fence is longer than any run of backticks in it. */
function codeBlock(language, text) {
	const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${printableLines(text)}\n${fence}`;
}
// src/report/markdown/markdown.ts
const marks = {
	passed: "✅",
	warned: "⚠️",
	failed: "❌",
	skipped: "⏭️"
};
const severityMarks = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
/**
* The report as Markdown of at most `mostBytes` bytes: GitHub drops a job summary above 1 MiB whole. What does not fit
* is counted, and the table and the errors come first.
*/
function markdownReport(report, mostBytes = 9e5) {
	const all = placedFindings(report);
	const counting = all.filter(({ finding }) => finding.ignored === null);
	const errors = counting.filter(({ finding }) => finding.severity === "error");
	const { single, shared } = gatherNotices(counting.filter(({ finding }) => finding.severity !== "error"));
	const others = [...single.map((placed) => findingSection(placed)), ...shared.map(noticeLine)];
	const ignored = all.filter(({ finding }) => finding.ignored !== null);
	const diagrams = diagramsOf(report.destinations);
	const page = budget(mostBytes);
	page.add(`## ${marks[report.outcome]} ${inline(headline(report))}\n`);
	if (report.destinations.length > 0) page.add(`${counts(report)}.\n`);
	const heading = changesHeading(report);
	if (heading !== null) page.add(`### ${inline(heading)}\n\n${changeLines(report).map(changeLine).join("\n")}\n`);
	page.addAll(errors.map((placed) => findingSection(placed, diagrams.get(placed.finding))), (left) => `…and ${left} more errors: see the report.\n`);
	if (report.destinations.length > 0) {
		page.add("### Destinations\n\n| Verdict | Destination | Server | TLS | Path | Time |\n| :-: | --- | --- | --- | --- | --: |");
		page.addAll(report.destinations.map((each) => row(each, report.mode)), (left) => `| | …and ${left} more | | | | |`);
		page.add("");
	}
	page.addAll(skipGroups(report).map(skipLine), (left) => `…and ${left} more reasons: see the report.\n`);
	const ofBase = baseWords(report);
	if (ofBase !== null) page.add(`${inline(ofBase)}\n`);
	if (others.length > 0) {
		page.add(`<details${errors.length === 0 ? " open" : ""}>\n<summary>${others.length === 1 ? "1 warning or notice" : `${others.length} warnings and notices`}</summary>\n`);
		page.addAll(others, (left) => `…and ${left} more: see the report.\n`);
		page.add("</details>\n");
	}
	if (ignored.length > 0) {
		page.add(`<details>\n<summary>${ignored.length} ignored</summary>\n`);
		page.addAll(ignored.map(ignoredLine), (left) => `- …and ${left} more`);
		page.add("\n</details>\n");
	}
	return page.text();
}
function changeLine({ status, text }) {
	return `- ${marks[status]} ${inline(text)}`;
}
/** A diagram is long, and a few of them show where to look. */
const mostDiagrams = 5;
/** The way to each of the first destinations that it is broken to, by the error that tells so. */
function diagramsOf(destinations) {
	const broken = destinations.flatMap((destination) => {
		const path = pathOf(destination);
		const cause = destination.findings.find(({ severity, ignored }) => severity === "error" && ignored === null);
		const isBroken = path?.lines.some(({ state }) => state === "broken");
		return path !== null && cause !== void 0 && isBroken ? [[cause, flowchart(path)]] : [];
	});
	return new Map(broken.slice(0, mostDiagrams));
}
/** A finding with its cause and its fix, below a heading of its own. */
function findingSection({ finding, destination }, diagram) {
	const { location, severity, rule, title, message, why, fix } = finding;
	const about = destination === null ? "" : `${outside(destination.display_name)}: `;
	return [
		`### ${severityMarks[severity]} ${about}${inline(title)}\n`,
		`${inline(message)}\n`,
		`<sub>${outside(`${location.file}, line ${location.line}, column ${location.column}`)} · <code>${outside(rule)}</code></sub>\n`,
		...diagram === void 0 ? [] : [`${codeBlock("mermaid", diagram)}\n`],
		`**Why it matters:** ${inline(why)}\n`,
		...fix === null ? [] : [`${fixText(fix)}\n`]
	].join("\n");
}
function fixText(fix) {
	const note = fix.note === null ? "" : `\n\n${inline(fix.note)}`;
	if (fix.kind === "text") {
		const [advice = "", ...lines] = fix.text.split("\n");
		const indented = lines.filter((line) => line.startsWith("    ")).map((line) => line.slice(4));
		const rest = lines.filter((line) => !line.startsWith("    "));
		const block = indented.length === 0 ? "" : `\n\n${codeBlock("", indented.join("\n"))}`;
		return `**To fix it:** ${inline(advice)}${block}${rest.length === 0 ? "" : `\n\n${inline(rest.join(" "))}`}${note}`;
	}
	return `**To fix it:** ${inline(fixHeading(fix))}:\n\n${codeBlock(fix.kind === "shell" ? "sh" : fix.kind, fix.text)}${note}`;
}
function row(destination, mode) {
	const { display_name, id, status, server, stages, target, duration_ms } = destination;
	const name = display_name === id ? bold(id) : `${bold(display_name)} <code>${outside(id)}</code>`;
	const tls = stages.find((stage) => stage.name === "tls")?.detail?.split(",")[0] ?? (server === null ? "" : "none");
	const path = target === null ? "" : outside([target.bastion, `${target.host}:${target.port}`].filter((hop) => hop !== null).join(" → "));
	return `| ${marks[status]} | ${name} | ${outside(serverWords(destination, mode))} | ${outside(tls)} | ${path} | ${duration_ms > 0 ? duration(duration_ms) : ""} |`;
}
/** A name of which nothing shows would leave the marks alone. */
function bold(name) {
	return `**${outside(name) || "…"}**`;
}
function noticeLine({ finding, ids }) {
	const { severity, title, rule } = finding;
	return `${severityMarks[severity]} ${inline(title)}, for ${ids.length} destinations: ${outside(idList(ids))} <code>${outside(rule)}</code>\n`;
}
function skipLine({ reason, ids }) {
	return `${marks.skipped} **${outside(idList(ids))}:** ${inline(reason)}\n`;
}
function ignoredLine({ finding, destination }) {
	const { rule, title, ignored } = finding;
	const until = ignored?.until ? ` (until ${ignored.until})` : "";
	return `- ${destination === null ? "" : `${outside(destination.display_name)}: `}${inline(title)} <code>${outside(rule)}</code>: ${outside(`${ignored?.reason}${until}`)}`;
}
/** Collects parts as long as they fit. */
function budget(mostBytes) {
	const parts = [];
	let left = mostBytes;
	const add = (part) => {
		const bytes = Buffer.byteLength(part) + 1;
		if (bytes > left) return false;
		parts.push(part);
		left -= bytes;
		return true;
	};
	return {
		add,
		/** Adds as many as fit with room to spare for what comes after, and says how many are left out. */
		addAll: (items, rest) => {
			const reserve = mostBytes / 4;
			const fits = (item) => Buffer.byteLength(item) < left - reserve;
			const cut = items.findIndex((item) => !(fits(item) && add(item)));
			if (cut !== -1) add(rest(items.length - cut));
		},
		text: () => `${parts.join("\n")}\n`
	};
}
const ids = {
	runner: "runner",
	bastion: "bastion",
	database: "database"
};
const arrows = {
	ok: "-->",
	broken: "--x",
	unreached: "-.->"
};
/** Without colours of its own: GitHub's theme, light or dark, has them. A cross ends the line that is broken. */
function flowchart({ machines, lines }) {
	const nodes = machines.map(({ kind, name, address }) => {
		const label = address === "" ? name : `${name}: ${shortened(address)}`;
		return `  ${ids[kind]}["${text(label)}"]`;
	});
	const edges = lines.map(({ state, label }, index) => {
		const [from, to] = [machines[index], machines[index + 1]];
		return `  ${ids[from.kind]} ${arrows[state]}|"${text(label)}"| ${ids[to.kind]}`;
	});
	return [
		"flowchart LR",
		...nodes,
		...edges
	].join("\n");
}
/** Every character that could mean something to Mermaid, to Markdown or to HTML, as one of Mermaid's entity codes. */
function text(label) {
	return printable(label).replaceAll(/[^A-Za-z0-9 ]/gu, (mark) => `#${mark.codePointAt(0)};`);
}
function shortened(address) {
	return address.length <= 60 ? address : `${address.slice(0, 40)}…${address.slice(-19)}`;
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
export { budget as a, marks as c, inline as d, outside as f, stagesOf as h, forms as i, severityMarks as l, serverOf as m, unwritableWords as n, findingSection as o, privilegesOf as p, writeReports as r, markdownReport as s, readReportFile as t, codeBlock as u };
