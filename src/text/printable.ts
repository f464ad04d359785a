// Makes untrusted text printable. Every output uses it.

/** Control (Cc), invisible and bidirectional (Cf), line breaks (Zl, Zp), half a surrogate pair (Cs), and noncharacters. */
const unprintable =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

const unprintableInLines = new RegExp(`(?!\\n)${unprintable.source}`, "gu");

/** Variation selectors can carry hidden text. */
const variationSelectors = /[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu;

/** The Unicode tables of the expressions above are slow to load, and most text is ASCII. */
const plainText = /^[\x20-\x7e]*$/;
const plainLines = /^[\x20-\x7e\n]*$/;

/** One line, with a space instead of each unprintable character. */
export function printable(text: string): string {
  if (plainText.test(text)) return text;
  return text.replaceAll(variationSelectors, "").replaceAll(unprintable, " ");
}

export function printableLines(text: string): string {
  if (plainLines.test(text)) return text;
  return text.replaceAll(variationSelectors, "").replaceAll(unprintableInLines, " ");
}

export function withoutBackticks(text: string): string {
  return printable(text).replaceAll("`", "'");
}

/** At most `most` UTF-16 code units, ending in "…" if something is cut off. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** For names of servers, which often differ only at their end. */
export function withoutMiddle(text: string, headLength: number, tailLength: number): string {
  if (text.length <= headLength + 1 + tailLength) return text;
  return `${text.slice(0, headLength)}…${text.slice(-tailLength)}`;
}

/** One printable line of at most `most` characters, for a sentence. */
export function oneLine(text: string, most: number): string {
  return shortened(withoutBackticks(text).replaceAll(/\s+/g, " ").trim(), most);
}

export function character(codePoint: number): string {
  const text = String.fromCodePoint(codePoint);
  const isSeen = withoutBackticks(text) === text && text.trim() !== "";
  return isSeen ? `"${text}"` : `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Escapes unprintable characters except line breaks as in JSON and in double-quoted YAML. */
export function withEscapes(text: string): string {
  if (plainLines.test(text)) return text;
  return text.replaceAll(unprintableInLines, (character) => {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
  });
}

/** Characters without a collation weight, which the runner ignores when it compares texts. */
const weightless = "\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f";
const spaces = `[ \\t\\v\\f\\p{Zs}${weightless}]*`;

/** GitHub's runner trims a line before it looks for `::`. */
const atLineStart = new RegExp(`^(${spaces}):([${weightless}]*):`, "gmu");

/** GitHub's runner finds `##[name]` anywhere in a line, as do Azure's `##vso[…]` and TeamCity's `##teamcity[…]`. */
const anywhere = new RegExp(`(#[${weightless}]*#)(?=[\\w${weightless}]*\\[)`, "gu");

export function withoutCommands(text: string): string {
  return text.replaceAll(atLineStart, "$1: :").replaceAll(anywhere, "$1 ");
}

/** For names of files and arguments, where a URL may be passed by mistake. In a path, its two slashes become one. */
export function withoutPasswords(text: string): string {
  return text.replaceAll(/(:\/+[^\s/:@]{0,99}:)\S{1,255}(?=@)|(?<=passw(?:or)?d=)[^\s&]+/gi, "$1***");
}

/** Escapes unprintable characters and workflow commands, because the text may be printed in a log. */
export function printableJson(content: unknown): string {
  const text = JSON.stringify(content, null, 2).replaceAll(/#(?=#\w*\[)/g, "\\u0023");
  return `${withEscapes(text)}\n`;
}
