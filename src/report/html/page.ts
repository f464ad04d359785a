import { printableLines } from "../../text/printable.ts";

/** A symbol, so that no text in a report can pass for markup. */
const markup = Symbol("markup");

export type Markup = { readonly [markup]: string };
type Value = string | number | Markup | readonly Markup[] | null;

export function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return {
    [markup]: parts.reduce((text, part, index) => text + valueText(values[index - 1] ?? null) + part),
  };
}

/** For text of this program, which is not escaped. */
export function trustedMarkup(text: string): Markup {
  return { [markup]: text };
}

export function htmlText(piece: Markup): string {
  return piece[markup];
}

export function prose(text: string): Markup[] {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

function valueText(value: Value): string {
  if (value === null) return "";
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  return markup in value ? value[markup] : value.map((piece) => piece[markup]).join("");
}

function escapeHtml(text: string): string {
  return printableLines(text).replaceAll(/[&<>"'`=]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

export const style = `
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

export const script = `
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
