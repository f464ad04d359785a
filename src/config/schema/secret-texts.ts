// The secrets that a file has by mistake, as ranges and as texts: no fix shows the ones, and no report a piece of the others.

import { shortestPiece } from "../secrets/forms.ts";
import { hiddenIn } from "../values/connection-url.ts";
import { referenceMistake } from "../values/reference-spellings.ts";
import { variableName } from "../values/variables.ts";
import type { Node } from "../yaml/document.ts";
import type { Range } from "../yaml/parse.ts";
import { type Source, textIn } from "../yaml/source.ts";
import { type HardCodedSecret, isSecretKey, scan } from "./hard-coded-secrets.ts";
import { synonymOf } from "./suggestions.ts";

/**
 * The ranges, in order, that must not be shown: secrets with their anchors and tags, whatever may be one below a key that
 * begins with `x-`, and comments that may have one.
 */
export function hiddenRanges(root: Node, source: Source): Range[] {
  const before = known.get(root);
  if (before !== undefined) return before;
  const { hidden, secrets } = scan(root);
  const properties = secrets.flatMap((each) => propertiesOf(each, source));
  const ranges = merged([...hidden, ...properties, ...tellingComments(source.text)]);
  known.set(root, ranges);
  return ranges;
}

const known = new WeakMap<Node, Range[]>();

/**
 * Texts of a file that are secrets, or may be, wherever else the file has them. Without a `root`, where the file is not valid
 * YAML, it is what comes after a secret's key in its line.
 */
export function secretTexts(root: Node | null, source: Source): string[] {
  const texts = root === null ? textsByLine(source.text) : textsByNode(root, source);
  return [...new Set(texts)].filter((text) => text.length >= shortestPiece || hiddenIn(text).length > 0);
}

function textsByNode(root: Node, source: Source): string[] {
  const { secrets, looking, names } = scan(root);
  const written = secrets.flatMap((each) => {
    const { value } = each;
    const beside = propertiesOf(each, source).flatMap((range) => words(textIn(source, range)));
    if (value.kind !== "scalar") return [...words(textIn(source, value.range)), ...beside];
    const text = String(value.value);
    const reference = referenceMistake(each.written, each.key, value.value, value.tag);
    if (reference === null) return [...textsOf(text), ...beside];
    // Another spelling of a reference may have a value for when the variable is not set.
    return reference.kind === "variable" && reference.hasDefault ? words(text) : [];
  });
  return [
    ...written,
    ...looking.flatMap(hiddenIn),
    ...names.flatMap((name) => [...hiddenIn(name), ...textsByLine(name)]),
  ];
}

const keyInLine = /(?<![\w-])([A-Za-z_][\w-]{0,40})["']?[ \t]{0,8}[:= ]/g;

/** As far as the line goes, or in a flow mapping the value. */
function textsByLine(text: string): string[] {
  return text.split(/[\r\n]/).flatMap((line) =>
    [...line.matchAll(keyInLine)].flatMap(({ 0: match, 1: name = "", index }) => {
      if (!namesSecret(name)) return [];
      const isBlock = /^[\s"'-]*$/.test(line.slice(0, index));
      const rest = line.slice(index + match.length);
      const value = (isBlock ? rest : rest.replace(/[,}\]].*/s, "")).trim();
      const plain = value.replace(/^["']|["']$/g, "");
      const isName = variableName(plain) !== null || referenceMistake(name, name, plain, null) !== null;
      return isName ? [] : [...textsOf(plain), ...words(value)];
    }),
  );
}

/** Of a URL only its password is a secret, and the whole. */
function textsOf(text: string): string[] {
  const hidden = hiddenIn(text);
  return hidden.length > 0 || /\w:\/\//.test(text) ? hidden : [text];
}

/** Without the marks of YAML, and without references. */
function words(text: string): string[] {
  return text.split(/[\s"'[\],&*!|>#:<]+/).filter((word) => !/^[{}$]/.test(word));
}

function namesSecret(name: string): boolean {
  const key = name.toLowerCase();
  const own = synonymOf(key)?.split(".").at(-1) ?? key;
  return own !== "url" && isSecretKey(own);
}

/** The anchor and the tag between a key and its value, where they may be a secret that begins with & or !. */
function propertiesOf({ keyEnd, value }: HardCodedSecret, { text }: Source): Range[] {
  const { start } = value.range;
  return start > keyEnd && words(text.slice(keyEnd, start)).some(mayBeSecret)
    ? [{ start: keyEnd, end: start }]
    : [];
}

/** Comments with what may be a password, or with a word for one. In quotes a # begins none, which does not matter here. */
function tellingComments(text: string): Range[] {
  const ranges: Range[] = [];
  for (let start = text.indexOf("#"); start !== -1; start = text.indexOf("#", start + 1)) {
    if (start > 0 && !/\s/.test(text[start - 1]!)) continue;
    const line = text.indexOf("\n", start);
    const end = line === -1 ? text.length : line;
    if (mayTell(text.slice(start, end))) ranges.push({ start, end });
    start = end;
  }
  return ranges;
}

function mayTell(comment: string): boolean {
  if (/passw|passphrase|pwd|secret|token|credential/i.test(comment)) return true;
  return comment.split(/[\s"'`=:,;()[\]{}]+/).some(mayBeSecret);
}

/** Sixteen characters, or eight with letters and digits among them. */
function mayBeSecret(word: string): boolean {
  return word.length >= shortestPiece || (word.length >= 8 && /\d/.test(word) && /\p{L}/u.test(word));
}

/** In order, without one inside another. */
function merged(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.sort((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last === undefined || range.start >= last.end) result.push({ ...range });
    else last.end = Math.max(last.end, range.end);
  }
  return result;
}
