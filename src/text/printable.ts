// The one printer: text that came from outside, made fit to be shown. Every output goes through it.

/**
 * What moves the cursor or changes colours (Cc), turns or hides text (Cf, and what Unicode says is not shown), breaks
 * lines (Zl, Zp), is half a character (Cs) or none at all.
 */
const unprintable =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** The same but for the ends of lines. */
const unprintableInLines = new RegExp(`(?!\\n)${unprintable.source}`, "gu");

/** They choose a form of the character before them, as in emoji, and can carry hidden text. */
const variationSelectors = /[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu;

/** Most text is such, and the tables behind the others take long to load. */
const plainText = /^[\x20-\x7e]*$/;
const plainLines = /^[\x20-\x7e\n]*$/;

/** One line, with a space in the place of each character that does not show. Gives the same whatever stands around. */
export function printable(text: string): string {
  if (plainText.test(text)) return text;
  return text.replaceAll(variationSelectors, "").replaceAll(unprintable, " ");
}

/** The same of each line. */
export function printableLines(text: string): string {
  if (plainLines.test(text)) return text;
  return text.replaceAll(variationSelectors, "").replaceAll(unprintableInLines, " ");
}

/** Fit to stand in a sentence of ours, where text between backticks is code. */
export function spoken(text: string): string {
  return printable(text).replaceAll("`", "'");
}

/** At most `most` UTF-16 code units, with a mark where something is left out, and no half of a character before it. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** One line without control or direction characters, at most `most` characters long. */
export function oneLine(text: string, most: number): string {
  return shortened(spoken(text).replaceAll(/\s+/g, " ").trim(), most);
}

/** One character in quotes, or its code where it can't be seen, or would be taken for a mark of ours. */
export function character(codePoint: number): string {
  const text = String.fromCodePoint(codePoint);
  const isSeen = spoken(text) === text && text.trim() !== "";
  return isSeen ? `"${text}"` : `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Each character of its lines that does not show by its code units, as JSON has them, and YAML in double quotes. */
export function withEscapes(text: string): string {
  if (plainLines.test(text)) return text;
  return text.replaceAll(unprintableInLines, (character) => {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
  });
}

/** Characters that a runner's comparison of texts passes over: those without a weight of their own. */
const weightless = "\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f";
const spaces = `[ \\t\\v\\f\\p{Zs}${weightless}]*`;

/** GitHub's runner trims a line before it looks for `::`, so indentation is no protection. */
const atLineStart = new RegExp(`^(${spaces}):([${weightless}]*):`, "gmu");

/** `##[name]` is one for GitHub's runner anywhere in a line; `##vso[…]` for Azure's, and `##teamcity[…]` for TeamCity. */
const anywhere = new RegExp(`(#[${weightless}]*#)(?=[\\w${weightless}]*\\[)`, "gu");

/** The same text, with a space inside of what would be a command. */
export function withoutCommands(text: string): string {
  return text.replaceAll(atLineStart, "$1: :").replaceAll(anywhere, "$1 ");
}

/**
 * JSON of two spaces. What does not show is escaped, and so is what a runner would take for a command: the text may end up in
 * a log.
 */
export function printableJson(content: unknown): string {
  const text = JSON.stringify(content, null, 2).replaceAll(/#(?=#\w*\[)/g, "\\u0023");
  return `${withEscapes(text)}\n`;
}
