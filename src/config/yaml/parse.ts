// From a YAML text to the parser's own tree, within bounds: of itself the parser has none but its depth.

import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from "yaml";
import type { Range } from "./document.ts";
import { type ParseError, type SyntaxFault, syntaxFaults } from "./syntax.ts";

export type Parsed =
  | { kind: "parsed"; contents: ParsedNode | null; faults: SyntaxFault[] }
  | { kind: "too-deep" | "too-many-words"; range: Range };

/**
 * So much text is read of any file, in some half a second; a file with many destinations may have more, by the lines that
 * can begin one. A lexeme is a word, a mark, a space or a line break: a destination with all its keys takes some 110. Of
 * the errors one is told; a text can have as many as characters.
 *
 * @internal Exported for the tests alone, which make files that just fit.
 */
export const parseLimits = {
  characters: 4 * 1024 * 1024,
  lexemes: 200_000,
  ofEachEntry: { characters: 600, lexemes: 120 },
  errors: 100,
};

/** Reads the first document of a text (YAML 1.2, core schema). Never throws for what stands in it. */
export function parse(text: string): Parsed {
  const { ofEachEntry } = parseLimits;
  const entries = entryLines(text);
  const most = {
    characters: parseLimits.characters + ofEachEntry.characters * entries,
    lexemes: parseLimits.lexemes + ofEachEntry.lexemes * entries,
  };
  if (text.length > most.characters) return { kind: "too-many-words", range: { start: 0, end: 0 } };
  const errors: ParseError[] = [];
  const collect = (error: ParseError) => {
    errors.push(error);
    if (errors.length >= parseLimits.errors) throw new Enough("errors");
  };
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: "error" });
  // Private to the parser's types, and the only way to end its work: as of 2.9 every error of a document comes here.
  Object.assign(composer, {
    onError: (source: Source, code: string, _message: string, isWarning?: boolean) => {
      if (isWarning !== true) collect({ code, pos: placeOf(source) });
    },
  });
  let document: Document.Parsed | null = null;
  try {
    for (const each of composer.compose(tokens(text, most.lexemes, collect), true, text.length)) {
      if (document !== null) {
        errors.push({ code: "MULTIPLE_DOCS", pos: [each.range[0], each.range[1]] });
        break;
      }
      document = each;
    }
  } catch (error) {
    const range = { start: 0, end: 0 };
    // The composer calls itself for each level of nesting: a deep enough text ends in a RangeError.
    if (error instanceof RangeError) return { kind: "too-deep", range };
    if (!(error instanceof Enough)) throw error;
    if (error.message === "words") return { kind: "too-many-words", range };
  }
  const all = [...errors, ...(document?.errors ?? [])];
  return { kind: "parsed", contents: document?.contents ?? null, faults: syntaxFaults(all, document, text) };
}

/** Ends the parser's work from inside. */
class Enough extends Error {}

function* tokens(text: string, most: number, collect: (error: ParseError) => void): Generator<CST.Token> {
  const parser = new Parser();
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > most) throw new Enough("words");
    for (const token of parser.next(lexeme)) {
      if (token.type === "error") collect({ code: "UNEXPECTED_TOKEN", pos: placeOf(token) });
      else yield token;
    }
  }
  yield* parser.end();
}

/** Lines that are indented as the first one below `destinations:` is. In flow style there are none. */
function entryLines(text: string): number {
  const indent = /^destinations:[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*( +)(?=[^\s#])/m.exec(text)?.[1];
  if (indent === undefined) return 0;
  let lines = 0;
  const start = `\n${indent}`;
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    if (!/[\s#]/.test(text.charAt(at + start.length))) lines++;
  }
  return lines;
}

type Source = number | readonly number[] | { offset: number; source?: string };

function placeOf(source: Source): [number, number] {
  if (typeof source === "number") return [source, source + 1];
  if ("offset" in source) return [source.offset, source.offset + (source.source?.length ?? 1)];
  return [source[0] ?? 0, source[1] ?? 0];
}
