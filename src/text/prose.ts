import { styleText } from "node:util";
import { printable } from "./printable.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

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

/** Does not break a longer word of narrow characters, or code between backticks that fits on a line. */
export function prose(text: string, indent: number, width: number): string[] {
  const room = Math.max(1, width - indent);
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(printable(text), room)) {
    if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > room) {
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
  return words.flatMap((word) => {
    if (columnsOf(word) <= room) return [word];
    return word
      .split(/[ \u00a0]/)
      .flatMap((part) => (part.search(wide) === -1 ? [part] : pieces(part, room)));
  });
}

function pieces(text: string, columns: number): string[] {
  const [first, rest] = split(text, columns);
  return rest === "" ? [first] : [first, ...pieces(rest, columns)];
}

function split(text: string, columns: number): [string, string] {
  let [end, used] = [0, 0];
  for (const character of text) {
    used += columnsOf(character);
    if (used > columns && end > 0) break;
    end += character.length;
  }
  return [text.slice(0, end), text.slice(end)];
}

/** Exactly `columns` wide: filled with spaces, or ending in "…" if something is cut off. */
export function fitted(text: string, columns: number): string {
  const cut = cutTo(text, columns);
  return cut + " ".repeat(Math.max(0, columns - columnsOf(cut)));
}

/** At most `columns` wide, ending in "…" if something is cut off. */
export function cutTo(text: string, columns: number): string {
  return columnsOf(text) <= columns ? text : `${split(text, Math.max(1, columns - 1))[0]}…`;
}

/** Breaks text that begins after `indent` columns: the first line without the indent, and the others. */
export function hanging(text: string, indent: number, width: number): [string, string[]] {
  const [first = "", ...rest] = prose(text, indent, width);
  return [first.trimStart(), rest];
}

export function listItem(text: string, indent: number, width: number): string[] {
  const [first, rest] = hanging(text, indent + 2, width);
  return [`${" ".repeat(indent)}- ${first}`, ...rest];
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]|\p{Emoji_Presentation}/gu;

export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return text.replaceAll(wide, "ww").replaceAll(/\p{M}/gu, "").length;
}
