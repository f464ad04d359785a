// Parses YAML within limits that the parser does not have, and reduces its errors to their cause.

import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser, visit } from "yaml";

/** Offsets in UTF-16 code units. `end` is exclusive. */
export type Range = { start: number; end: number };

export type ParsedYaml =
  | { kind: "parsed"; contents: ParsedNode | null; faults: SyntaxFault[] }
  | { kind: "too-deep" | "too-many-words"; range: Range };

/**
 * What can be parsed of any file in about half a second, and more for each line that may begin a destination. A lexeme is a
 * word, an indicator, a space or a line break; a destination with all keys has about 110. A text can have as many errors as
 * characters.
 *
 * @internal Exported for the tests.
 */
export const parseLimits = {
  characters: 4 * 1024 * 1024,
  lexemes: 200_000,
  ofEachEntry: { characters: 600, lexemes: 120 },
  errors: 100,
};

/** Reads the first document of a text (YAML 1.2, core schema). Never throws. */
export function parse(text: string): ParsedYaml {
  const { ofEachEntry } = parseLimits;
  const entries = entryLines(text);
  const limits = {
    characters: parseLimits.characters + ofEachEntry.characters * entries,
    lexemes: parseLimits.lexemes + ofEachEntry.lexemes * entries,
  };
  if (text.length > limits.characters) return { kind: "too-many-words", range: { start: 0, end: 0 } };
  const errors: ParseError[] = [];
  const collect = (error: ParseError) => {
    errors.push(error);
    if (errors.length >= parseLimits.errors) throw new LimitReached("errors");
  };
  // `uniqueKeys` compares every pair of keys; document.ts finds duplicates in one pass.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: "error" });
  // A private member, and the only way to stop early: as of yaml 2.9 every error passes through it.
  Object.assign(composer, {
    onError: (source: ErrorSource, code: string, message: string, isWarning?: boolean) => {
      if (isWarning === true) return;
      collect({ code, pos: positionOf(source) });
      // `yaml` reports what is thrown while it composes as a fault of the text: other than a stack overflow it is a bug.
      if (code === "RESOURCE_EXHAUSTION" && !message.includes("call stack")) throw new Error(message);
      if (code === "TAG_RESOLVE_FAILED" && text[positionOf(source)[0]] !== "!") throw new Error(message);
    },
  });
  let document: Document.Parsed | null = null;
  try {
    for (const each of composer.compose(tokens(text, limits.lexemes, collect), true, text.length)) {
      if (document !== null) {
        errors.push({ code: "MULTIPLE_DOCS", pos: [each.range[0], each.range[1]] });
        break;
      }
      document = each;
    }
  } catch (error) {
    const range = { start: 0, end: 0 };
    // The composer is recursive, so deep nesting ends in a RangeError.
    if (error instanceof RangeError) return { kind: "too-deep", range };
    if (!(error instanceof LimitReached)) throw error;
    if (error.message === "words") return { kind: "too-many-words", range };
  }
  const all = [...errors, ...(document?.errors ?? [])];
  return { kind: "parsed", contents: document?.contents ?? null, faults: syntaxFaults(all, document, text) };
}

class LimitReached extends Error {}

function* tokens(
  text: string,
  maxLexemes: number,
  collect: (error: ParseError) => void,
): Generator<CST.Token> {
  const parser = new Parser();
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > maxLexemes) throw new LimitReached("words");
    for (const token of parser.next(lexeme)) {
      if (token.type === "error") collect({ code: "UNEXPECTED_TOKEN", pos: positionOf(token) });
      else yield token;
    }
  }
  yield* parser.end();
}

function entryLines(text: string): number {
  // Not ^ with the flag m: it matches after a carriage return too, where the rest of the line would be read again and again.
  const indent = /(?:^|\n)destinations:[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*( +)(?=[^\s#])/.exec(text)?.[1];
  if (indent === undefined) return 0;
  let lines = 0;
  const start = `\n${indent}`;
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    if (!/[\s#]/.test(text.charAt(at + start.length))) lines++;
  }
  return lines;
}

type ErrorSource = number | readonly number[] | { offset: number; source?: string };

function positionOf(source: ErrorSource): [number, number] {
  if (typeof source === "number") return [source, source + 1];
  if ("offset" in source) return [source.offset, source.offset + (source.source?.length ?? 1)];
  return [source[0] ?? 0, source[1] ?? 0];
}

export type SyntaxFault = { kind: "syntax"; code: string; range: Range; variable: string | null };

type ParseError = { code: string; pos: readonly [number, number] };

/** Characters that look like a space, which web pages and chats use for indentation. */
const foreignSpace = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;

/** Of two errors at one place, the cause. */
const moreSpecific: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: "MULTILINE_IMPLICIT_KEY",
  MULTILINE_IMPLICIT_KEY: "BLOCK_IN_FLOW",
};

/** The first error, and the first tab in indentation. The other errors follow from these. */
function syntaxFaults(unsorted: ParseError[], document: Document | null, text: string): SyntaxFault[] {
  const errors = unsorted.toSorted((one, other) => one.pos[0] - other.pos[0]);
  const tab = errors.find(({ code }) => code === "TAB_AS_INDENT");
  const [first] = errors.filter(
    ({ code, pos: [start, end] }) =>
      (tab === undefined ||
        start >= tab.pos[0] ||
        (end !== tab.pos[0] && start < startOfLine(text, tab.pos[0]))) &&
      !errors.some((each) => each.code === moreSpecific[code] && each.pos[0] === start),
  );
  if (first === undefined) return [];
  const conflict = text.search(/^<{7} /m);
  if (!text.includes("\n") && text.includes("\r"))
    return [toFault("CARRIAGE_RETURNS", first.pos, document, text)];
  if (conflict !== -1) return [toFault("MERGE_CONFLICT", [conflict, conflict + 7], document, text)];
  const faults = [toFault(first.code, first.pos, document, text)];
  return tab === undefined || tab === first
    ? faults
    : [...faults, toFault(tab.code, tab.pos, document, text)];
}

export function hasForeignSpace(key: string): boolean {
  return foreignSpace.test(key.charAt(0));
}

function toFault(
  code: string,
  [start, end]: readonly [number, number],
  document: Document | null,
  text: string,
): SyntaxFault {
  const syntaxFault = (ownCode: string, range: Range): SyntaxFault => ({
    kind: "syntax",
    code: ownCode,
    range,
    variable: null,
  });
  if (text[start - 1] === "$" && text[start] === "{") {
    const variable = /^\{([A-Za-z_][A-Za-z0-9_]*)\}/.exec(text.slice(start, start + 200))?.[1] ?? null;
    return {
      ...syntaxFault("OPEN_VARIABLE", { start: start - 1, end: start + (variable?.length ?? 0) + 2 }),
      variable,
    };
  }
  if (code === "MULTILINE_IMPLICIT_KEY" || code === "MISSING_CHAR") {
    const space = foreignSpaceIn(text, start);
    if (space !== null) return syntaxFault("FOREIGN_SPACE", space);
    const colon = colonWithoutSpace(text, start);
    if (colon !== null) return syntaxFault("COLON_WITHOUT_SPACE", { start: colon, end: colon + 1 });
  }
  if (isWithoutColon(code, start, text)) {
    const rest = text.slice(start, endOfLine(text, start));
    const isComment = /^(\/[/*]|--? |;|<!--)/.test(rest);
    return syntaxFault(isComment ? "FOREIGN_COMMENT" : "KEY_WITHOUT_COLON", {
      start,
      end: start + /^[\w-]+|^\S+/.exec(rest)![0].length,
    });
  }
  if (code === "BLOCK_AS_IMPLICIT_KEY" && /^ *- /.test(text.slice(start, endOfLine(text, start))))
    return syntaxFault("BAD_INDENT", oddLine(text, start));
  if (code === "MULTILINE_IMPLICIT_KEY") return syntaxFault("BAD_INDENT", oddLine(text, end - 1));
  if (code === "MULTIPLE_DOCS") return syntaxFault(code, { start, end: start + 3 });
  const bracket =
    document === null || !unclosedCodes.has(code) ? null : openingBracket(document, start, text);
  if (bracket !== null) return syntaxFault("OPEN_BRACKET", { start: bracket, end: bracket + 1 });
  const open = code === "MISSING_CHAR" && document !== null ? openingQuote(document, start) : null;
  if (open === null && isKeyFromStartOfLine(code, start, text))
    return syntaxFault("BAD_INDENT", oddLine(text, start));
  if (code === "BAD_INDENT") return syntaxFault(code, oddLine(text, start));
  return syntaxFault(code, open === null ? { start, end } : { start: open, end: open + 1 });
}

/** Whether a line has no colon: YAML reads it as the start of the next key, or as a key of its own. */
function isWithoutColon(code: string, start: number, text: string): boolean {
  if (code !== "MULTILINE_IMPLICIT_KEY" && code !== "MISSING_CHAR") return false;
  if (!/^[ \t]*(- +)*$/.test(text.slice(startOfLine(text, start), start))) return false;
  const rest = text.slice(start, endOfLine(text, start)).replace(/\s#.*$/s, "");
  return /^[^\s:]/.test(rest) && !/:(\s|$)|["'[\]{}]/.test(rest.replaceAll(/\$\{\w+\}/g, ""));
}

type ContentLine = Range & { indentation: number };

/** The first word of the line that contains `at`, or of the line before it, if that one is indented unlike its other neighbours. */
function oddLine(text: string, at: number): Range {
  const here = contentLine(text, at) ?? nearestLine(text, { start: at, end: at }, 1);
  if (here === null) return { start: at, end: at + 1 };
  const before = nearestLine(text, here, -1);
  const above = before && nearestLine(text, before, -1);
  const below = nearestLine(text, here, 1);
  const isBetween = above?.indentation === here.indentation && before!.indentation < here.indentation;
  const isFirst =
    below?.indentation === here.indentation &&
    above !== null &&
    above.indentation < Math.min(before!.indentation, here.indentation);
  const odd = before !== null && (isBetween || isFirst) ? before : (oddParent(text, here, below) ?? here);
  return { start: odd.start, end: odd.end };
}

/** A line above with lines below it, if it is the one that is indented unlike its sibling `here`. */
function oddParent(text: string, here: ContentLine, below: ContentLine | null): ContentLine | null {
  const { parent, child } = aboveWithLess(text, here, here.indentation);
  if (parent === null || isItem(text, here)) return null;
  const uncle = aboveWithLess(text, parent, here.indentation + 1).parent;
  if (uncle?.indentation === here.indentation) return parent;
  if (below === null || !isWithoutValue(text, here)) return null;
  const isSibling = (each: ContentLine) => {
    const above = aboveWithLess(text, each, Math.min(each.indentation, here.indentation)).parent;
    return (
      isWithoutValue(text, each) &&
      nearestLine(text, each, 1)?.indentation === below.indentation &&
      here.indentation - (above?.indentation ?? 0) === below.indentation - here.indentation
    );
  };
  return [child, parent].find(isSibling) ?? null;
}

function isItem(text: string, { start, indentation }: ContentLine): boolean {
  return text.slice(start - indentation, start).includes("-");
}

function isWithoutValue(text: string, { end }: ContentLine): boolean {
  return /^:\s*(#.*)?$/.test(text.slice(end, endOfLine(text, end)));
}

/** The nearest line above that is indented less than a limit, and the line below it. */
function aboveWithLess(
  text: string,
  from: ContentLine,
  limit: number,
): { parent: ContentLine | null; child: ContentLine } {
  let child = from;
  for (let lines = 0; lines < maxLinesAbove; lines++) {
    const parent = nearestLine(text, child, -1);
    if (parent === null || parent.indentation < limit) return { parent, child };
    child = parent;
  }
  return { parent: null, child };
}

/** A destination with all keys has about 40 lines. */
const maxLinesAbove = 100;

const maxSkipped = 20;

function nearestLine(text: string, from: Range, step: 1 | -1): ContentLine | null {
  let at = from.start;
  for (let skipped = 0; skipped < maxSkipped; skipped++) {
    at = step === 1 ? endOfLine(text, at) + 1 : startOfLine(text, at) - 1;
    if (at < 0 || at > text.length) return null;
    const line = contentLine(text, at);
    if (line !== null) return line;
  }
  return null;
}

/** Null for an empty line or a comment. A list item begins after its dash. */
function contentLine(text: string, at: number): ContentLine | null {
  const start = startOfLine(text, at);
  const [, indent = "", word = ""] = /^([ \t]*(?:- +)*)([\w-]+|[^\s#])?/.exec(
    text.slice(start, endOfLine(text, start)),
  )!;
  if (word === "") return null;
  const from = start + indent.length;
  return { start: from, end: from + word.length, indentation: indent.length };
}

/** The parser's errors for a line that no mapping before it has the indentation of. */
function isKeyFromStartOfLine(code: string, start: number, text: string): boolean {
  if (code !== "MISSING_CHAR" && code !== "UNEXPECTED_TOKEN") return false;
  return (
    start === startOfLine(text, start) && /^ *[\w-]+:(?:\s|$)/.test(text.slice(start, endOfLine(text, start)))
  );
}

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Codes of an unclosed bracket: in a block the parser checks the indentation first. */
const unclosedCodes = new Set(["BAD_INDENT", "MISSING_CHAR"]);

function openingBracket(document: Document, end: number, text: string): number | null {
  let open: number | null = null;
  visit(document, {
    Collection: (_, { flow, range }) => {
      if (flow === true && range && range[1] === end) open = range[0];
    },
  });
  return /[\]}]/.test(text.charAt(end - 1)) ? null : open;
}

function openingQuote(document: Document, end: number): number | null {
  let open: number | null = null;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (range && range[1] === end && (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE")) open = range[0];
    },
  });
  return open;
}

function foreignSpaceIn(text: string, at: number): Range | null {
  const start = startOfLine(text, at);
  const line = text.slice(start, endOfLine(text, at));
  const indentation = /^(?:[ \t]*|[ \t]*[\w-]+:)(?=[^ -~])/.exec(line)?.[0];
  if (indentation === undefined || !foreignSpace.test(line.charAt(indentation.length))) return null;
  return { start: start + indentation.length, end: start + indentation.length + 1 };
}

function colonWithoutSpace(text: string, at: number): number | null {
  const key = /^[A-Za-z_][\w-]*(?=:[^\s:])/.exec(text.slice(at, endOfLine(text, at)))?.[0];
  return key === undefined ? null : at + key.length;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
