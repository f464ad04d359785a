// The hard-coded secrets of a file as ranges, which no fix shows, and as texts, of which no report shows a piece.

import { secretNames } from "../keys.ts";
import { minPieceLength } from "../secrets/forms.ts";
import { hiddenIn, loginIn } from "../values/connection-url.ts";
import { referenceMistake } from "../values/reference-spellings.ts";
import { variableName } from "../values/variables.ts";
import type { Node } from "../yaml/document.ts";
import type { Range } from "../yaml/parse.ts";
import { endOfLine, mergedRanges, type Source, textIn } from "../yaml/source.ts";
import { type HardCodedSecret, mayBeSecret, mistakeOf, scanForSecrets } from "./hard-coded-secrets.ts";
import { namedKey } from "./suggestions.ts";

/** In order: secrets with anchors and tags, what may be one below an x- key, and comments that may have one. */
export function hiddenRanges(root: Node, source: Source): Range[] {
  const cached = cachedRanges.get(root);
  if (cached !== undefined) return cached;
  const { hidden, secrets, emptyAfter } = scanForSecrets(root);
  const properties = [
    ...secrets.flatMap((each) => propertiesOf(each, source)),
    ...emptyAfter.flatMap((keyEnd) => propertiesBetween(keyEnd, endOfLine(source, keyEnd), source)),
  ];
  const ranges = mergedRanges([...hidden, ...properties, ...tellingComments(source)]);
  cachedRanges.set(root, ranges);
  return ranges;
}

const cachedRanges = new WeakMap<Node, Range[]>();

/** Without a `root` (invalid YAML), these are the rest of the lines after secret keys. */
export function secretTexts(root: Node | null, source: Source): string[] {
  const texts = root === null ? textsByLine(source.text) : textsByNode(root, source);
  const long = [...new Set(texts)].filter(
    (text) => text.length >= minPieceLength || hiddenIn(text).length > 0 || loginIn(text).length > 0,
  );
  return bounded(long);
}

/** In characters. Each is searched for in some fifty encodings, and no secret is as long as that. */
const maxLength = { text: 16_384, file: 131_072 };

function bounded(texts: string[]): string[] {
  let remaining = maxLength.file;
  return texts
    .flatMap((text) =>
      text.length <= maxLength.text
        ? [text]
        : [text.slice(0, maxLength.text / 2), text.slice(-maxLength.text / 2)],
    )
    .filter((text) => {
      remaining -= text.length;
      return remaining >= 0;
    });
}

function textsByNode(root: Node, source: Source): string[] {
  const { secrets, suspects, names, emptyAfter } = scanForSecrets(root);
  const hardCoded = secrets.flatMap((each) => {
    const { value } = each;
    const properties = propertiesOf(each, source).flatMap((range) => words(textIn(source, range)));
    if (value.kind !== "scalar") return [...words(textIn(source, value)), ...properties];
    const text = String(value.value);
    const reference = mistakeOf(each);
    if (reference === null) return [...textsOf(text), ...properties];
    // A reference in another syntax may contain a default value.
    return reference.kind === "variable" && reference.hasDefault ? words(text) : [];
  });
  const withoutValue = emptyAfter.flatMap((keyEnd) =>
    propertiesBetween(keyEnd, endOfLine(source, keyEnd), source).flatMap((range) =>
      words(textIn(source, range)),
    ),
  );
  return [
    ...hardCoded,
    ...withoutValue,
    ...suspects.flatMap((text) => [...hiddenIn(text), ...loginIn(text)]),
    ...names.flatMap((name) => [...hiddenIn(name), ...textsByLine(name)]),
  ];
}

const keyInLine = /(?<![\w-])([A-Za-z_][\w-]{0,40})["']?[ \t]{0,8}[:= ]/g;

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

/** Only the password of a URL is a secret, and the URL as a whole. */
function textsOf(text: string): string[] {
  const hidden = [...hiddenIn(text), ...loginIn(text)];
  return hidden.length > 0 || /\w:\/\//.test(text) ? hidden : [text];
}

function words(text: string): string[] {
  return text.split(/[\s"'[\],&*!|>#:<]+/).filter((word) => !/^[{}$]/.test(word));
}

function namesSecret(name: string): boolean {
  const key = namedKey(name.toLowerCase(), secretNames);
  return key !== null && key !== "url";
}

function propertiesOf({ keyEnd, value }: HardCodedSecret, source: Source): Range[] {
  return propertiesBetween(keyEnd, value.start, source);
}

/** The anchor and tag between a key and its value, if they may be a secret that begins with & or !. */
function propertiesBetween(keyEnd: number, end: number, { text }: Source): Range[] {
  return end > keyEnd && words(text.slice(keyEnd, end)).some(mayBeSecret) ? [{ start: keyEnd, end }] : [];
}

/** Comments that may contain a password, or mention one. A # in quotes is taken for a comment too, which is harmless. */
function tellingComments(source: Source): Range[] {
  const { text } = source;
  const ranges: Range[] = [];
  for (let start = text.indexOf("#"); start !== -1; start = text.indexOf("#", start + 1)) {
    if (start > 0 && !/\s/.test(text[start - 1]!)) continue;
    const end = endOfLine(source, start);
    if (mayTell(text.slice(start, end))) ranges.push({ start, end });
    start = end;
  }
  return ranges;
}

function mayTell(comment: string): boolean {
  if (/passw|passphrase|pwd|secret|token|credential/i.test(comment)) return true;
  return comment.split(/[\s"'`=:,;()[\]{}]+/).some(mayBeSecret);
}
