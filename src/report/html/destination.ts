import { counted, duration } from "../../text/phrases.ts";
import { withoutMiddle } from "../../text/printable.ts";
import { type FixPart, fixHeading, fixParts, idList, rulePage } from "../findings.ts";
import {
  identitySentences,
  type Machine,
  type NetworkPath,
  type PathLine,
  pathOf,
  pathWords,
} from "../observations.ts";
import type {
  Report,
  ReportDestination,
  ReportFinding,
  ReportFix,
  ReportPrivileges,
  ReportServer,
  ReportStage,
  ReportTls,
  Status,
} from "../report.generated.ts";
import { html, type Markup, prose, trustedMarkup } from "./page.ts";

const statusWords: Record<Status, string> = {
  passed: "✓ passed",
  warned: "! warned",
  failed: "✕ failed",
  skipped: "– skipped",
};

export function statusWord(status: Status, mode: Report["mode"]): Markup {
  if (status === "skipped" && mode === "validate") return html`<span class="status passed">✓ valid</span>`;
  return html`<span class="status ${status}">${statusWords[status]}</span>`;
}

export function statusMark(status: Status): string {
  return statusWords[status].slice(0, 1);
}

/** Not the id of the entry, which may be any text. */
export function articleId(index: number): string {
  return `destination-${index + 1}`;
}

export function destinationArticle(
  destination: ReportDestination,
  index: number,
  mode: Report["mode"],
  today: string,
): Markup {
  const { id, display_name, status, reason, findings, location, type, tries } = destination;
  const path = pathOf(destination);
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

type Fact = [term: string, ...words: (string | null)[]];

/** `today` is YYYY-MM-DD. */
function factLists(destination: ReportDestination, today: string): Markup {
  const { server, tls, bastion, privileges, loaded } = destination;
  const serverFacts: Fact[] = [
    ...(server === null ? [] : serverFactsOf(server, today)),
    ...connectionFacts(destination),
    ...(bastion === null ? [] : bastionFacts(bastion)),
    ...(tls === null ? [] : certificateFacts(tls, today)),
  ];
  const userFacts = [
    ...loginFacts(destination),
    ...(privileges === null ? [] : privilegeFacts(privileges, destination.target?.username)),
    ...(loaded === null ? [] : loadedFacts(loaded)),
  ];
  return html`<div class="columns">${listOf(serverFacts)}${listOf(userFacts)}</div>\n`;
}

function listOf(facts: Fact[]): Markup | null {
  const items = facts.flatMap(([term, ...words]) => {
    const lines = words.filter((each) => each !== null);
    if (lines.length === 0) return [];
    return [html`<div><dt>${term}</dt>${lines.map((each) => html`<dd>${prose(each)}</dd>`)}</div>`];
  });
  return items.length === 0 ? null : html`<dl>${items}</dl>`;
}

/** "fixes until 2030-11-14" or "no fixes since 2024-11-21"; null if it is not known. */
export function supportWords(
  { end_of_life }: Pick<ReportServer, "end_of_life">,
  today: string,
): string | null {
  if (end_of_life === null) return null;
  return end_of_life < today ? `no fixes since ${end_of_life}` : `fixes until ${end_of_life}`;
}

function serverFactsOf(server: ReportServer, today: string): Fact[] {
  const { product, version, encoding, standby, owner } = server;
  return [
    ["Server", `${product} ${version}${standby ? ", a standby" : ""}`],
    ["End of life", supportWords(server, today) ?? "not known for this version"],
    ["Database owner", owner],
    ["Encoding", encoding],
  ];
}

export function hasLine({ stages, tls }: ReportDestination): boolean {
  return tls !== null || stages.some(({ name, status }) => name === "login" && status !== "skipped");
}

function connectionFacts(destination: ReportDestination): Fact[] {
  const { identity, tls, target } = destination;
  if (!hasLine(destination)) return [];
  const plain = target?.bastion ? "none; inside the SSH tunnel to the bastion" : "none";
  return [
    ["Identity", identitySentences[identity]],
    ["TLS", tls === null ? plain : `${tls.protocol}, ${tls.cipher}`],
  ];
}

function bastionFacts({
  host_key_type,
  host_key,
  pinned,
}: NonNullable<ReportDestination["bastion"]>): Fact[] {
  return [["Bastion's host key", `${host_key_type}, ${pinned ? "pinned" : "not pinned"}`, `\`${host_key}\``]];
}

const verification: Record<ReportTls["verified"], string> = {
  none: "not verified",
  ca: "verified; the name was not compared",
  full: "verified, with the host's name",
};

function certificateFacts({ certificate, verified }: ReportTls, today: string): Fact[] {
  if (certificate === null) return [];
  const { subject, issuer, names, valid_to, self_signed, fingerprint256 } = certificate;
  return [
    ["Certificate", verification[verified], `for ${names.join(", ") || subject}`],
    ["Issued by", self_signed ? "itself" : issuer],
    ["Valid", validityWords(certificate.valid_from, valid_to, today)],
    ["SHA-256", `\`${fingerprint256}\``],
  ];
}

function validityWords(from: string | null, to: string | null, today: string): string {
  const [first, last] = [from, to].map((moment) => moment?.slice(0, 10) ?? "an unknown day");
  return `from ${first} to ${last}${to !== null && to.slice(0, 10) < today ? ": it has expired" : ""}`;
}

function loginFacts({ target, authentication }: ReportDestination): Fact[] {
  return [
    ["User", target?.username ?? null],
    ["Database", target?.database ?? null],
    ["Authentication", authentication === "none" ? "none: no password requested" : authentication],
  ];
}

function privilegeFacts(privileges: ReportPrivileges, username: string | undefined): Fact[] {
  const {
    role,
    create_on_database,
    create_in_schemas,
    reads_information_schema,
    reads_pg_catalog,
    password_valid_until,
  } = privileges;
  const needs = [
    `${create_on_database ? "has" : "lacks"} CREATE on the database`,
    `${reads_information_schema ? "reads" : "does not read"} all of information_schema`,
    `${reads_pg_catalog ? "reads" : "does not read"} all of pg_catalog`,
  ];
  return [
    ["Privileges of", role === username ? null : role],
    ["Privileges", ...needs],
    ["Excess privileges", ...excessWords(privileges)],
    ["CREATE in schemas", create_in_schemas?.length ? idList(create_in_schemas) : null],
    ["Password expiry", password_valid_until === null ? "not visible" : password_valid_until.slice(0, 10)],
  ];
}

function loadedFacts(loaded: NonNullable<ReportDestination["loaded"]>): Fact[] {
  const { schemas, tables, not_writable, owners } = loaded;
  if (tables === 0) return [["Loaded tables", "none yet"]];
  const count = `${counted(tables, "table")} in ${counted(schemas, "schema")}`;
  return [
    ["Loaded tables", count, not_writable === 0 ? "writable" : `${not_writable} not writable`],
    ["Table owners", idList(owners)],
  ];
}

/** ["none"], or what a loader should not have. */
export function excessWords({ superuser, reads_password_hashes }: ReportPrivileges): string[] {
  const excess = [
    ...(superuser ? ["superuser"] : []),
    ...(reads_password_hashes.length > 0 ? [`reads ${reads_password_hashes.join(" and ")}`] : []),
  ];
  return excess.length === 0 ? ["none"] : excess;
}

const severityWords: Record<ReportFinding["severity"], string> = {
  error: "✕ Error",
  warning: "! Warning",
  notice: "i Notice",
};

export function findingList(findings: ReportFinding[], heading: "h3" | "h4"): Markup | null {
  if (findings.length === 0) return null;
  return html`<ul class="findings">${findings.map((each) => item(each, trustedMarkup(heading)))}</ul>`;
}

function item(finding: ReportFinding, heading: Markup): Markup {
  const { severity, rule, title, message, why, fix, location, ignored } = finding;
  const place = `${location.file}, line ${location.line}, column ${location.column}`;
  const ignoredReason =
    ignored === null
      ? null
      : html`<p><strong>Ignored${ignored.until === null ? "" : ` until ${ignored.until}`}:</strong> ${ignored.reason}</p>`;
  const remedy = fix === null || ignored !== null ? null : fixMarkup(fix);
  return html`<li class="finding ${ignored === null ? severity : "ignored"}">
<p class="mark">${severityWords[severity]}${ignored === null ? "" : ", ignored"}</p>
<${heading}>${prose(title)}</${heading}>
${lineOf(finding)}<p>${prose(message)}</p>
${ignoredReason}<p><strong>Why it matters:</strong> ${prose(why)}</p>
${remedy}<p class="quiet">${place} · <a href="${rulePage(rule)}"><code>${rule}</code></a></p>
</li>
`;
}

function lineOf({ excerpt, location }: ReportFinding): Markup | null {
  if (excerpt === null) return null;
  const { text, start, end } = excerpt;
  const place = html`<mark>${text.slice(start, Math.max(end, start + 1))}</mark>`;
  return html`<pre><code><span class="quiet">${location.line} │ </span>${text.slice(0, start)}${place}${text.slice(Math.max(end, start + 1))}</code></pre>\n`;
}

function fixMarkup(fix: ReportFix): Markup {
  const [first, ...rest] = fixParts(fix, fixHeading(fix));
  return html`<p><strong>To fix it:</strong> ${prose(first?.text ?? "")}</p>\n${rest.map(fixPart)}`;
}

function fixPart({ kind, text }: FixPart): Markup {
  if (kind === "code") return html`<pre><code>${text}</code></pre>\n`;
  return kind === "item" ? html`<ul><li>${prose(text)}</li></ul>\n` : html`<p>${prose(text)}</p>\n`;
}

const marks: Record<ReportStage["status"], string> = { ok: "✓", failed: "✕", skipped: "–" };

function stageBars({ stages, display_name }: ReportDestination): Markup | null {
  const reached = stages.filter(({ status }) => status !== "skipped");
  if (reached.length === 0) return null;
  const total = reached.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
  let elapsed = 0;
  const rows = reached.map((stage) => {
    const start = elapsed;
    elapsed += stage.ms ?? 0;
    return row(stage, start, total);
  });
  return html`<table class="stages">
<caption>Stages of ${display_name}</caption>
<thead><tr><th scope="col">Stage</th><th scope="col">Details</th><th scope="col" class="bar">Timeline</th><th scope="col" class="number">Time</th></tr></thead>
<tbody>${rows}</tbody></table>`;
}

function row({ name, status, ms, detail }: ReportStage, start: number, total: number): Markup {
  const percent = (part: number) => (total === 0 ? 0 : Math.round((part / total) * 1_000) / 10);
  const outcome = status === "failed" ? "failed" : (detail ?? "");
  return html`<tr${status === "failed" ? html` class="stopped"` : null}><th scope="row"><span class="${status}" aria-hidden="true">${marks[status]}</span> ${name}</th><td>${outcome}</td><td class="bar"><svg aria-hidden="true" focusable="false"><rect class="track" width="100%" height="100%" rx="2"/><rect x="${percent(start)}%" width="${Math.max(0.5, percent(ms ?? 0))}%" height="100%" rx="2"/></svg></td><td class="number">${duration(ms ?? 0)}</td></tr>`;
}

function pathPicture(path: NetworkPath, id: string): Markup {
  const { machines, lines } = path;
  const across = machines.length === 2 ? 336 : 68;
  return html`<svg class="way way-${machines.length}" role="img" aria-labelledby="${id}-title ${id}-words">
<title id="${id}-title">The path to the database</title>
<desc id="${id}-words">${pathWords(path)}</desc>
${lines.map((line, index) => drawLine(line, index, across))}
${machines.map((machine, index) => drawMachine(machine, index, lines[index - 1]?.state === "broken"))}
</svg>`;
}

function drawMachine({ name, address }: Machine, index: number, isBroken: boolean): Markup {
  const label =
    address === ""
      ? html`<text x="100" y="31">${name}</text>`
      : html`<text x="100" y="22">${name}</text><text class="address" x="100" y="40">${withoutMiddle(address, 16, 13)}</text>`;
  return html`<g class="machine-${index}${isBroken ? " broken" : ""}"><rect width="200" height="52" rx="6"/>${label}</g>`;
}

function drawLine({ state, label }: PathLine, index: number, across: number): Markup {
  const middle = across / 2;
  const sideways =
    state === "broken"
      ? html`<path class="mark across" d="M${middle - 6} -6l12 12m0-12l-12 12"/>`
      : html`<path class="mark across" d="M${across - 9} -5l6 5l-6 5"/>`;
  const downwards =
    state === "broken"
      ? html`<path class="mark down" d="M-6 18l12 12m0-12l-12 12"/>`
      : html`<path class="mark down" d="M-5 39l5 6l5-6"/>`;
  return html`<g class="line-${index} ${state}"><path class="line across" d="M3 0H${across - 3}"/><path class="line down" d="M0 3V45"/>${sideways}${downwards}<text class="label">${label}</text></g>`;
}
