// Lines of text that fit into a terminal.

import { styleText } from "node:util";
import { printable } from "../../config/printable.ts";

export type Style = "red" | "yellow" | "blue" | "green" | "bold" | "dim";
export type Paint = (style: Style, text: string) => string;

/** Colours text, or leaves it as it is. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

/** Lines of at most `width` columns, each indented. A word that is longer stays whole: it may be a command. */
export function prose(text: string, indent: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text).split(/[ \u00a0]/)) {
    if (line !== "" && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each) => " ".repeat(indent) + each);
}

/** A line that stands behind something of at most `indent` columns, and those that follow it. */
export function hanging(text: string, indent: number, width: number): [string, string[]] {
  const [first = "", ...rest] = prose(text, indent, width);
  return [first.trimStart(), rest];
}

export function seconds(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
