// Text from anywhere as Markdown for GitHub: it is shown as it is, does nothing, and can be read without being rendered.

import { printable, printableLines } from "../../text/printable.ts";

/** A line of Markdown that shows exactly this text, such as a name. */
export function escapeMarkdown(text: string): string {
  return asStart(escaped(oneLine(text)));
}

/** The same for a sentence of a finding: what it has between backticks is shown as code. */
export function inline(sentence: string): string {
  const parts = partsOf(sentence).map(({ isCode, text }) => (isCode ? codeSpan(text) : escaped(text)));
  return asStart(parts.join(""));
}

/** Text as code, such as an id, a host or a path. */
export function codeSpan(text: string): string {
  const shown = printable(text);
  // GitHub has a link for these even in code, or a table ends its cell.
  if (shown.trim() === "" || /\|/.test(shown) || isLiveInCode.test(shown))
    return `<code>${escaped(shown)}</code>`;
  const fence = "`".repeat(longestRun(shown, 0) + 1);
  const space = /^[ `]|[ `]$/.test(shown) ? " " : "";
  return `${fence}${space}${shown}${space}${fence}`;
}

/** A sentence inside of an HTML element of ours, such as `summary`, where GitHub reads no Markdown. */
export function inlineHtml(sentence: string): string {
  return partsOf(sentence)
    .map(({ isCode, text }) => (isCode ? `<code>${escapedHtml(text)}</code>` : escapedHtml(text)))
    .join("");
}

/** A name inside of an HTML element of ours. */
export function escapeHtml(text: string): string {
  return escapedHtml(oneLine(text));
}

/** A code block that nothing inside can end: its fence is longer than any run of backticks in it. */
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

/** No printable text has this character. It becomes an empty comment. */
const gap = "\u0003";
const comment = "<!-- -->";

/**
 * GitHub looks for mentions, references, commits, addresses, emoji and formulas in each stretch of the rendered text, where
 * a backslash has gone already. An empty comment divides it (github/cmark-gfm#181): it shows nothing, and is not copied.
 */
function divided(line: string): string {
  return line
    .replaceAll(live, `$&${gap}`)
    .replaceAll(/\b[0-9a-f]{7,}/gi, (commit) => commit.replaceAll(/.{6}(?=.)/g, `$&${gap}`));
}

/**
 * @someone and a@b.example; #12 and owner/repository#12; $x$; www.; :tada: and https://; GH-12, GHSA-… and the prefixes that a
 * repository chooses for itself, but not the names of standards. The text may continue after its end.
 */
const live =
  /@(?=\S)|#(?=\w)|\$(?=\S|$)|www(?=\.)|:(?=\/\/|[\w+-]+(?::|$))|\bghsa-|(?<=[a-z])(?<!\b(?:iso|sha|utf))-(?=[0-9])/gi;

/** The part of this that is not left alone in code. */
const isLiveInCode = /@[a-z0-9]|#\d|\$\S.*\$|\bwww\.\w|:[\w+-]+:|:\/\/|\bgh-\d|\bghsa-\w|\b[0-9a-f]{7,40}\b/i;

/** A backslash where Markdown, or HTML in it, would begin or end something: in the line, or at its start. */
const marks = /[`*[\]<|~#]|(?<=\])\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9_])|\\(?=[!-/:-@[-`{-~]|$)|&(?=#?\w+;)/g;
const startMarks = /^[>+=:-]|(?<=^\d{1,9})[.)](?= |$)/;

function escaped(line: string): string {
  return divided(line).replaceAll(marks, "\\$&").replaceAll(gap, comment);
}

function asStart(line: string): string {
  return line.replace(startMarks, "\\$&");
}

function escapedHtml(line: string): string {
  return divided(line)
    .replaceAll(/[&<>"]/g, (mark) => htmlNames[mark]!)
    .replaceAll(gap, comment);
}

const htmlNames: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
