// The catalogue's words as Markdown that reads well as text, too.

/** Prose: what stands between backticks is code, and no other mark means anything. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
    .join("");
}

/** Prose in a cell of a table. */
export function cell(text: string): string {
  return prose(text).replaceAll("|", "\\|");
}

function escaped(text: string): string {
  return text.replaceAll(/[\\*<[\]$~]|\b_|_\b/g, (mark) => `\\${mark}`).replaceAll(/^([#>+-])/g, "\\$1");
}
