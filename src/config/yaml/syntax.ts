// The parser's errors, each as the one cause that a person has to look for, at its place.

import { visit, type Document as YamlDocument } from "yaml";
import type { Range } from "./document.ts";

/** The parser's own codes, and ours where the cause can be told more exactly than by them. */
export type SyntaxFault = { kind: "syntax"; code: string; range: Range; variable: string | null };

/** An error of the parser: its code and its place. */
export type ParseError = { code: string; pos: readonly [number, number] };

/** Spaces that look like one and are none to YAML: pages and chats put them in place of indentation. */
const foreignSpace = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;

/**
 * The first error, and the first tab in an indentation: what else the parser says follows from these, or repeats them.
 */
export function syntaxFaults(
  found: ParseError[],
  document: YamlDocument | null,
  text: string,
): SyntaxFault[] {
  const errors = found.toSorted((one, other) => one.pos[0] - other.pos[0]);
  const [first] = errors.filter(({ code, pos: [at] }) => {
    // A line that is indented too far gives two errors, of which the one at its end says more.
    return (
      code !== "BLOCK_AS_IMPLICIT_KEY" ||
      !errors.some((each) => each.code === "MULTILINE_IMPLICIT_KEY" && each.pos[0] === at)
    );
  });
  if (first === undefined) return [];
  const tab = errors.find(({ code }) => code === "TAB_AS_INDENT");
  const faults = [fault(first.code, first.pos, document, text)];
  return tab === undefined || tab === first ? faults : [...faults, fault(tab.code, tab.pos, document, text)];
}

/** Whether a key begins with a space that is none to YAML. */
export function hasForeignSpace(key: string): boolean {
  return foreignSpace.test(key.charAt(0));
}

function fault(
  code: string,
  [start, end]: readonly [number, number],
  document: YamlDocument | null,
  text: string,
): SyntaxFault {
  const made = (own: string, range: Range): SyntaxFault => ({
    kind: "syntax",
    code: own,
    range,
    variable: null,
  });
  if (text[start - 1] === "$" && text[start] === "{") {
    const variable = /^\{([A-Za-z_][A-Za-z0-9_]*)\}/.exec(text.slice(start, start + 200))?.[1] ?? null;
    return {
      ...made("OPEN_VARIABLE", { start: start - 1, end: start + (variable?.length ?? 0) + 2 }),
      variable,
    };
  }
  if (code === "MULTILINE_IMPLICIT_KEY" || code === "MISSING_CHAR") {
    const space = foreignSpaceIn(text, start);
    if (space !== null) return made("FOREIGN_SPACE", space);
    const colon = colonWithoutSpace(text, start);
    if (colon !== null) return made("COLON_WITHOUT_SPACE", { start: colon, end: colon + 1 });
  }
  if (code === "MULTILINE_IMPLICIT_KEY") return made("BAD_INDENT", { start: end - 1, end });
  if (code === "MULTIPLE_DOCS") return made(code, { start, end: start + 3 });
  const bracket = document === null || !unended.has(code) ? null : openingBracket(document, start, text);
  if (bracket !== null) return made("OPEN_BRACKET", { start: bracket, end: bracket + 1 });
  const open = code === "MISSING_CHAR" && document !== null ? openingQuote(document, start) : null;
  return made(code, open === null ? { start, end } : { start: open, end: open + 1 });
}

/** What the parser calls it where brackets are not closed in time: within a block it looks at the indentation first. */
const unended = new Set(["BAD_INDENT", "MISSING_CHAR"]);

/** The place of the innermost bracket or brace that is not closed by `end`, where the parser reports it. */
function openingBracket(document: YamlDocument, end: number, text: string): number | null {
  let open: number | null = null;
  visit(document, {
    Collection: (_, { flow, range }) => {
      if (flow === true && range && range[1] === end) open = range[0];
    },
  });
  return /[\]}]/.test(text.charAt(end - 1)) ? null : open;
}

/** The place of a quote that is never closed, which the parser reports at the end of the text. */
function openingQuote(document: YamlDocument, end: number): number | null {
  let open: number | null = null;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (range && range[1] === end && (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE")) open = range[0];
    },
  });
  return open;
}

/** A space that is none to YAML, at the start of the line or behind its key's colon. */
function foreignSpaceIn(text: string, at: number): Range | null {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const line = text.slice(start, endOfLine(text, at));
  const before = /^(?:[ \t]*|[ \t]*[\w-]+:)(?=[^ -~])/.exec(line)?.[0];
  if (before === undefined || !foreignSpace.test(line.charAt(before.length))) return null;
  return { start: start + before.length, end: start + before.length + 1 };
}

/** `host:db.example.com` is one word to YAML: the offset of its colon. */
function colonWithoutSpace(text: string, at: number): number | null {
  const key = /^[A-Za-z_][\w-]*(?=:[^\s:])/.exec(text.slice(at, endOfLine(text, at)))?.[0];
  return key === undefined ? null : at + key.length;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
