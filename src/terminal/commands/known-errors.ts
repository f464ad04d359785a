// Rules by the words of an error, as Stitch's mail or a server shows them.

import { catalogue } from "../../rules/catalogue.ts";
import { type Look, painter, prose } from "../../text/prose.ts";

/**
 * A row of docs/troubleshooting.md, from which schema/known-errors.json is generated. `said` is the error in a line, and
 * `words` what tells it, in which `…` is anything. `where` is the heading above it, and `about` what the rules' own pages do
 * not say.
 */
export type KnownError = {
  said: string;
  words: string[];
  code: string;
  where: string;
  rules: string[];
  about: string;
};

/** Those that a text has the words of, the most specific alone; or else those whose words have the text, or its SQLSTATE. */
export function errorsFor(text: string, known: readonly KnownError[]): KnownError[] {
  const said = plain(text);
  const [code] = /\b(?=\w*\d)[0-9A-Z]{5}\b/.exec(text) ?? [];
  const lengthOf = ({ words }: KnownError) =>
    Math.max(
      ...words.map((each) => (each.length >= shortest && patternOf(each).test(said) ? each.length : 0)),
    );
  const longest = Math.max(...known.map(lengthOf));
  if (longest > 0) return known.filter((each) => lengthOf(each) === longest);
  const isPart = ({ words }: KnownError) =>
    said.length >= shortest && words.some((each) => plain(each).includes(said));
  const parts = known.filter(isPart);
  return parts.length > 0 ? parts : known.filter((each) => each.code !== "" && each.code === code);
}

/** `view` is a part of many words. */
const shortest = 5;

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, " ").trim();
}

function patternOf(words: string): RegExp {
  const literal = plain(words).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(literal.replaceAll("…", ".*"), "s");
}

/** The errors with the rules that find their causes. */
export function errorsText(errors: readonly KnownError[], { colour, width }: Look): string {
  const paint = painter(colour);
  const blocks = errors.map(({ said, where, rules, about }) => [
    ...prose(said, 0, width).map((line) => paint("bold", line)),
    ...prose(where, 2, width),
    ...about.split("\n").flatMap((line) => (line === "" ? [] : prose(line, 2, width))),
    ...rules
      .filter((id) => !about.includes(id))
      .flatMap((id) => prose(`${id}: ${catalogue.find((rule) => rule.id === id)!.title}`, 2, width)),
  ]);
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
