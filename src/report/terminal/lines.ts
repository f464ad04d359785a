// Lines of text that fit into a terminal.

import { styleText } from "node:util";
import { printable } from "../../text/printable.ts";

export type Style = "red" | "yellow" | "blue" | "green" | "bold" | "dim";
export type Paint = (style: Style, text: string) => string;

/** Colours text, or leaves it as it is. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

/**
 * Lines of at most `width` columns, each indented. A word that is longer stays whole, and so does what stands between
 * backticks where it fits into a line: it may be a command.
 */
export function prose(text: string, indent: number, width: number): string[] {
  const room = width - indent;
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(printable(text), room)) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each) => " ".repeat(indent) + each);
}

function wordsOf(text: string, room: number): string[] {
  const words = text.match(/(?:`[^`]*`|[^ \u00a0])+/g) ?? [];
  return words.flatMap((word) => (word.length > room ? word.split(/[ \u00a0]/) : [word]));
}

/** A line that stands behind something of at most `indent` columns, and those that follow it. */
export function hanging(text: string, indent: number, width: number): [string, string[]] {
  const [first = "", ...rest] = prose(text, indent, width);
  return [first.trimStart(), rest];
}

export function seconds(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
