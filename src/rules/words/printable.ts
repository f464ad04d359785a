// Text that came from outside, made fit to stand in a line of ours.

/** Control characters, and those that hide or turn text. */
const unprintable = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/** One line without control or direction characters, at most `most` characters long. */
export function oneLine(text: string, most: number): string {
  const line = text.replaceAll(unprintable, " ").replaceAll(/\s+/g, " ").trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}
