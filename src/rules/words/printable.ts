// Text that came from outside, in the sentences of ours that quote it.

import { shortened, spoken } from "../../config/printable.ts";

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
