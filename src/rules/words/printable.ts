// Text that came from outside, made fit to stand in a line of ours.

/** Control characters, and those that hide or turn text. */
const unprintable = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/** One line without control or direction characters, at most `most` characters long. */
export function oneLine(text: string, most: number): string {
  const line = text.replaceAll(unprintable, " ").replaceAll(/\s+/g, " ").trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}

/** One character in quotes, or its code where it can't be seen. */
export function character(text: string): string {
  const isSeen = text.replaceAll(unprintable, "").trim() !== "";
  return isSeen ? `"${text}"` : `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}
