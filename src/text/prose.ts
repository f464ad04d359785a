// Prose for a terminal: colours, and lines that keep to a width.

import { styleText } from "node:util";
import { printable } from "./printable.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** CI systems whose log shows colours, each by a variable that it sets. */
const colourfulLogs = [
  "GITHUB_ACTIONS",
  "GITLAB_CI",
  "CIRCLECI",
  "BITBUCKET_BUILD_NUMBER",
  "TF_BUILD",
  "BUILDKITE",
  "TRAVIS",
  "DRONE",
  "APPVEYOR",
  "TEAMCITY_VERSION",
];

/**
 * Whether text is in colour: NO_COLOR says no (https://no-color.org), then FORCE_COLOR says yes, or no with 0 or false; then
 * a terminal has colours, and then the log of a known CI system.
 */
export function hasColours(environment: Environment, isTerminal: boolean): boolean {
  const { NO_COLOR: no = "", FORCE_COLOR: force = "", TERM: terminal } = environment;
  if (no !== "") return false;
  if (force !== "") return force !== "0" && force !== "false";
  if (isTerminal) return terminal !== "dumb";
  return colourfulLogs.some((name) => (environment[name] ?? "") !== "");
}

/** `width` is where prose is broken, in columns. */
export type Look = { colour: boolean; width: number };

export type TextStyle = "red" | "yellow" | "blue" | "green" | "bold" | "dim";
export type Paint = (style: TextStyle, text: string) => string;

/** Colours text, or leaves it as it is. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

/**
 * Lines of at most `width` columns, each indented. A word that is longer stays whole, and so does code between
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

/** A line that follows something of at most `indent` columns, and those that follow it. */
export function hanging(text: string, indent: number, width: number): [string, string[]] {
  const [first = "", ...rest] = prose(text, indent, width);
  return [first.trimStart(), rest];
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/gu;

/** How many columns a terminal needs for a text of one line. */
export function columnsOf(text: string): number {
  return text.replaceAll(wide, "ww").replaceAll(/\p{Mn}/gu, "").length;
}
