// Texts of the catalogue as Markdown.

/** Text between backticks is code. All other marks are escaped. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
    .join("");
}

/** The same for the cell of a table. */
export function cell(text: string): string {
  return prose(text).replaceAll("|", "\\|");
}

function escaped(text: string): string {
  return text.replaceAll(/[\\*<[\]$~]|\b_|_\b/g, (mark) => `\\${mark}`).replaceAll(/^([#>+-])/g, "\\$1");
}
