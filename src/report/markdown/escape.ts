// Text that may come from anywhere, made fit for GitHub's Markdown: it shows as it is, and means nothing there.

import { printable, printableLines } from "../../text/printable.ts";

/** One line of Markdown that shows exactly this text: a name, or whatever else somebody else wrote. */
export function outside(text: string): string {
  return escaped(oneLine(text));
}

/** The same for a sentence of ours: what it has between backticks is shown as code. */
export function inline(text: string): string {
  const marked = oneLine(text).replaceAll(/`([^`]+)`/g, `${code.start}$1${code.end}`);
  return escaped(marked).replaceAll(code.start, "<code>").replaceAll(code.end, "</code>");
}

/** No text that has been printed holds these. */
const code = { start: "\u0001", end: "\u0002" };
const gap = "\u0003";

function oneLine(text: string): string {
  return printable(text).replaceAll(/ {2,}/g, " ").trim();
}

/**
 * Every punctuation mark becomes a character reference, which no Markdown or HTML construct can begin with. GitHub looks
 * for mentions, references, commits, addresses and emoji after that, in each stretch of the page's text: an empty comment
 * parts what would be one (github/cmark-gfm#181), shows nothing, and leaves the text as it is to whoever copies it.
 */
function escaped(line: string): string {
  return line
    .replaceAll(live, `$&${gap}`)
    .replaceAll(/\b[0-9a-f]{7,}/gi, (commit) => commit.replaceAll(/.{6}(?=.)/g, `$&${gap}`))
    .replaceAll(/[!-/:-@[-`{-~]/g, (mark) => (harmless.has(mark) ? mark : `&#${mark.codePointAt(0)};`))
    .replaceAll(gap, "<!-- -->");
}

/**
 * @someone and a@b.example; #12 and owner/repository#12; $x$; :tada: and https://; www.; GH-12, GHSA-… and the prefixes
 * that a repository chooses for its own.
 */
const live = /[@#](?=\w)|\$(?=\S)|:(?=[\w+/-])|\bwww(?=\.)|\bghsa-|[a-z]-(?=[0-9])/gi;

/** These begin nothing inside a line, and neither does the text between them. */
const harmless = new Set([",", "(", ";", "'", '"', "?", "%"]);

/** A code block that nothing inside can end: its fence is longer than any run of backticks in it. */
export function codeBlock(language: string, text: string): string {
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${printableLines(text)}\n${fence}`;
}
