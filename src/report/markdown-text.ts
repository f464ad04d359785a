// Text that may come from anywhere, made fit for GitHub's Markdown: it shows as it is, and means nothing there.

/**
 * One line of Markdown that shows exactly this text. Every punctuation mark becomes a character reference, which no
 * Markdown or HTML construct can begin with, and no autolink or mention either. What our own messages put between
 * backticks is shown as code.
 */
export function inline(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .replaceAll(/`([^`]+)`/g, "\u0001$1\u0002")
    .replaceAll(/[!-/:-@[-`{-~]/g, (mark) => (harmless.has(mark) ? mark : `&#${mark.codePointAt(0)};`))
    .replaceAll("\u0001", "<code>")
    .replaceAll("\u0002", "</code>");
}

/** These begin nothing inside a line, and neither does the text between them. */
const harmless = new Set([",", "(", ")", ";", "'", '"', "?", "%"]);

/** A code block that nothing inside can end: its fence is longer than any run of backticks in it. */
export function codeBlock(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const plain = text.replaceAll(/[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/gu, " ");
  return `${fence}${language}\n${plain}\n${fence}`;
}
