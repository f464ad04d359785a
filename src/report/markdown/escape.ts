// Escapes text for GitHub's Markdown. The result shows the text, has no effect, and is readable as plain text.

import { printable, printableLines } from "../../text/printable.ts";

/** For a name. */
export function escapeMarkdown(text: string): string {
  return asStart(escapeLine(oneLine(text)));
}

/** For a sentence: text between backticks is shown as code. */
export function inline(sentence: string): string {
  const parts = partsOf(sentence).map(({ isCode, text }) => (isCode ? codeSpan(text) : escapeLine(text)));
  return asStart(parts.join(""));
}

/** For an id, a host or a path. */
export function codeSpan(text: string): string {
  const visible = printable(text);
  // GitHub links these in code too, and a pipe would end a table cell.
  if (visible.trim() === "" || /\|/.test(visible) || isLiveInCode.test(visible))
    return `<code>${escapeLine(visible)}</code>`;
  const fence = "`".repeat(longestRun(visible, 0) + 1);
  const space = /^[ `]|[ `]$/.test(visible) ? " " : "";
  return `${fence}${space}${visible}${space}${fence}`;
}

/** For a sentence inside an HTML element such as `summary`, where GitHub reads no Markdown. */
export function inlineHtml(sentence: string): string {
  return partsOf(sentence)
    .map(({ isCode, text }) => (isCode ? `<code>${escapeHtmlLine(text)}</code>` : escapeHtmlLine(text)))
    .join("");
}

/** For a name inside an HTML element. */
export function escapeHtml(text: string): string {
  return escapeHtmlLine(oneLine(text));
}

export function codeBlock(language: string, text: string): string {
  const fence = "`".repeat(longestRun(text, 2) + 1);
  return `${fence}${language}\n${printableLines(text)}\n${fence}`;
}

function oneLine(text: string): string {
  return printable(text).replaceAll(/ {2,}/g, " ").trim();
}

function partsOf(sentence: string): { isCode: boolean; text: string }[] {
  return oneLine(sentence)
    .split(/`([^`]+)`/)
    .map((text, index) => ({ isCode: index % 2 === 1, text }));
}

function longestRun(text: string, least: number): number {
  return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), least);
}

/** A placeholder for an empty comment. Printable text does not contain it. */
const gap = "\u0003";
const comment = "<!-- -->";

/** GitHub links mentions after it has removed backslashes. An empty comment prevents that (github/cmark-gfm#181). */
function withoutLinks(line: string): string {
  return line
    .replaceAll(live, `$&${gap}`)
    .replaceAll(/\b[0-9a-f]{7,}/gi, (commit) => commit.replaceAll(/.{6}(?=.)/g, `$&${gap}`));
}

/** Mentions, #12, a/b#12, $x$, www., :tada:, ://, GH-12, GHSA-… and custom prefixes, but not names of standards. */
const live =
  /@(?=\S)|#(?=\w)|\$(?=\S|$)|www(?=\.)|:(?=\/\/|[\w+-]+(?::|$))|\bghsa-|(?<=[a-z])(?<!\b(?:iso|sha|utf))-(?=[0-9])/gi;

const isLiveInCode = /@[a-z0-9]|#\d|\$\S.*\$|\bwww\.\w|:[\w+-]+:|:\/\/|\bgh-\d|\bghsa-\w|\b[0-9a-f]{7,40}\b/i;

const marks = /[`*[\]<|~#]|(?<=\])\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9_])|\\(?=[!-/:-@[-`{-~]|$)|&(?=#?\w+;)/g;
const startMarks = /^[>+=:-]|(?<=^\d{1,9})[.)](?= |$)/;

function escapeLine(line: string): string {
  return withoutLinks(line).replaceAll(marks, "\\$&").replaceAll(gap, comment);
}

function asStart(line: string): string {
  return line.replace(startMarks, "\\$&");
}

function escapeHtmlLine(line: string): string {
  return withoutLinks(line)
    .replaceAll(/[&<>"]/g, (mark) => htmlNames[mark]!)
    .replaceAll(gap, comment);
}

const htmlNames: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
