// The rules that find the cause of an error message of Stitch or a server.

import { catalogue } from "../../rules/catalogue.ts";
import { type Look, painter, prose } from "../../text/prose.ts";

/**
 * A row of docs/troubleshooting.md, from which schema/known-errors.json is generated. `phrases` are the parts of the message by
 * which it is recognised, in which `…` matches anything. `heading` is the page's, and `advice` what the rules' own pages do not
 * say.
 */
export type KnownError = {
  message: string;
  phrases: string[];
  code: string;
  heading: string;
  rules: string[];
  advice: string;
};

/** The errors with the longest phrase in the text; otherwise those with a phrase that contains the text, or with its SQLSTATE. */
export function errorsFor(text: string, known: readonly KnownError[]): KnownError[] {
  const searched = plain(text);
  const [code] = /\b(?=\w*\d)[0-9A-Z]{5}\b/.exec(text) ?? [];
  const lengthOf = ({ phrases }: KnownError) =>
    Math.max(
      ...phrases.map((each) =>
        each.length >= minLength && patternOf(each).test(searched) ? each.length : 0,
      ),
    );
  const longest = Math.max(...known.map(lengthOf));
  if (longest > 0) return known.filter((each) => lengthOf(each) === longest);
  const isPart = ({ phrases }: KnownError) =>
    searched.length >= minLength && phrases.some((each) => plain(each).includes(searched));
  const parts = known.filter(isPart);
  return parts.length > 0 ? parts : known.filter((each) => each.code !== "" && each.code === code);
}

/** A shorter part, such as `view`, is in too many phrases. */
const minLength = 5;

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, " ").trim();
}

function patternOf(phrase: string): RegExp {
  const literal = plain(phrase).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(literal.replaceAll("…", ".*"), "s");
}

/** The errors with the rules that find their causes. */
export function errorsText(errors: readonly KnownError[], { colour, width }: Look): string {
  const paint = painter(colour);
  const blocks = errors.map(({ message, heading, rules, advice }) => [
    ...prose(message, 0, width).map((line) => paint("bold", line)),
    ...prose(heading, 2, width),
    ...advice.split("\n").flatMap((line) => (line === "" ? [] : prose(line, 2, width))),
    ...rules
      .filter((id) => !advice.includes(id))
      .flatMap((id) => prose(`${id}: ${catalogue.find((rule) => rule.id === id)!.title}`, 2, width)),
  ]);
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
