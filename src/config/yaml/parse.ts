// From a YAML text to the parser's own tree, within bounds: of itself the parser has none but its depth.

import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from "yaml";
import type { Range } from "./document.ts";
import { type ParseError, type SyntaxFault, syntaxFaults } from "./syntax.ts";

export type Parsed =
  | { kind: "parsed"; contents: ParsedNode | null; faults: SyntaxFault[] }
  | { kind: "too-deep" | "too-many-words"; range: Range };

/**
 * A lexeme is a word, a mark, a space or a line break. A destination with all its keys takes some 110 of them, and this
 * many take the parser half a second. Of the errors one is told; a text can have as many as characters.
 */
export const parseLimits = { lexemes: 200_000, errors: 100 };

/** Reads the first document of a text (YAML 1.2, core schema). Never throws for what stands in it. */
export function parse(text: string): Parsed {
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
    for (const each of composer.compose(tokens(text, collect), true, text.length)) {
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

function* tokens(text: string, collect: (error: ParseError) => void): Generator<CST.Token> {
  const parser = new Parser();
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > parseLimits.lexemes) throw new Enough("words");
    for (const token of parser.next(lexeme)) {
      if (token.type === "error") collect({ code: "UNEXPECTED_TOKEN", pos: placeOf(token) });
      else yield token;
    }
  }
  yield* parser.end();
}

type Source = number | readonly number[] | { offset: number; source?: string };

function placeOf(source: Source): [number, number] {
  if (typeof source === "number") return [source, source + 1];
  if ("offset" in source) return [source.offset, source.offset + (source.source?.length ?? 1)];
  return [source[0] ?? 0, source[1] ?? 0];
}
