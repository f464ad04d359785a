// HTML that can only be made with everything from outside escaped.

import { printableLines } from "../../text/printable.ts";

/** A key that no JSON can have: a text of a report never passes for markup. */
const markup = Symbol("markup");

export type Markup = { readonly [markup]: string };
type Value = string | number | Markup | readonly Markup[] | null;

/** A piece of HTML. Texts between its parts are escaped; pieces stand as they are; null is nothing. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return { [markup]: parts.reduce((text, part, index) => text + written(values[index - 1] ?? null) + part) };
}

/** Markup that stands in this program: its style and its script. */
export function ours(text: string): Markup {
  return { [markup]: text };
}

export function htmlText(piece: Markup): string {
  return piece[markup];
}

/** Prose in which our messages put code between backticks. */
export function prose(text: string): Markup[] {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

function written(value: Value): string {
  if (value === null) return "";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  return markup in value ? value[markup] : value.map((piece) => piece[markup]).join("");
}

function escaped(text: string): string {
  return printableLines(text).replaceAll(/[&<>"'`=]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
