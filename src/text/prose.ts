import { styleText } from "node:util";
import { printable } from "./printable.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** CI systems whose log shows colours, by a variable that they set. */
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

/** NO_COLOR first (https://no-color.org), then FORCE_COLOR (0 and false: no), then a terminal or a known CI system's log. */
export function hasColours(environment: Environment, isTerminal: boolean): boolean {
  const { NO_COLOR: no = "", FORCE_COLOR: force = "", TERM: terminal } = environment;
  if (no !== "") return false;
  if (force !== "") return force !== "0" && force !== "false";
  if (isTerminal) return terminal !== "dumb";
  return colourfulLogs.some((name) => (environment[name] ?? "") !== "");
}

export type Look = { colour: boolean; width: number };

export type TextStyle = "red" | "yellow" | "blue" | "green" | "bold" | "dim";
export type Paint = (style: TextStyle, text: string) => string;

export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

/** Does not break a word that is longer than `width`, or code between backticks that fits on a line. */
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

export function hanging(text: string, indent: number, width: number): [string, string[]] {
  const [first = "", ...rest] = prose(text, indent, width);
  return [first.trimStart(), rest];
}

export function listItem(text: string, indent: number, width: number): string[] {
  const [first, rest] = hanging(text, indent + 2, width);
  return [`${" ".repeat(indent)}- ${first}`, ...rest];
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/gu;

export function columnsOf(text: string): number {
  return text.replaceAll(wide, "ww").replaceAll(/\p{Mn}/gu, "").length;
}
