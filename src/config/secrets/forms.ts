// A secret and the forms in which it may appear: servers and libraries quote, escape and encode what they repeat.

import { inspect } from "node:util";
import { withoutBackticks } from "../../text/printable.ts";
import { hiddenIn } from "../values/connection-url.ts";
import { secretStart } from "../values/keys/openssh-key.ts";

/** A shorter text is part of too many words to be masked or removed. */
export const minSecretLength = 4;

export function secretForms(secret: string): string[] {
  const composed = [secret, secret.normalize("NFC"), secret.normalize("NFD"), saslprep(secret)];
  const meant = [...new Set(composed)].filter(isSecret);
  const lines = meant.flatMap((text) => text.split(/[\r\n]/).map((line) => line.trim())).filter(isSecret);
  const keyForms = keyLines(secret);
  const forms = new Set([
    ...(keyForms.length > 0 ? [...lines, ...keyForms] : lines.flatMap(escapedForms)),
    ...meant.flatMap((text) => [
      ...escapedForms(text),
      ...encodedForms(text),
      ...urlForms(text).map(encodeURIComponent),
      ...misreadForms(text),
      ...caseForms(text),
    ]),
  ]);
  return [...new Set([...forms].flatMap((form) => [form, ...onOneLine(form)]))].filter(isSecret);
}

/** Removing "-----BEGIN … KEY-----" would only hide what a message is about, and white space is not a secret. */
function isSecret(text: string): boolean {
  return (
    text.length >= minSecretLength && text.trim() !== "" && !/^-----(BEGIN|END) [A-Z ]+-----$/.test(text)
  );
}

function onOneLine(text: string): string[] {
  if (/^[!-_a-~]*$/.test(text)) return [];
  const breaks = [/[\p{Cc}\p{Cf}\s]+/gu, /\s+/g];
  return [
    ...breaks.map((each) => text.replaceAll(each, " ").trim()),
    withoutBackticks(text),
    withoutBackticks(text).replaceAll(/\s+/g, " ").trim(),
  ];
}

/** SASLprep (RFC 4013, section 2): unifies spaces, removes some characters, and normalizes the rest. */
function saslprep(text: string): string {
  return text
    .replaceAll(/[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/g, " ")
    .replaceAll(/\u00ad|\u034f|\u1806|[\u180b-\u180d]|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff/g, "")
    .normalize("NFKC");
}

/** UTF-8 that is read as Latin-1, and the reverse. */
function misreadForms(text: string): string[] {
  return [Buffer.from(text).toString("latin1"), Buffer.from(text, "latin1").toString()];
}

/** In another case, a shorter secret, or one of letters only, may be an ordinary word. */
function caseForms(text: string): string[] {
  return text.length < 8 || /^\p{L}+$/u.test(text) ? [] : [text.toLowerCase(), text.toUpperCase()];
}

function escapedForms(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1);
  return [
    text,
    ...urlForms(text).flatMap((form) => bothCases(form, /(?<=%)[0-9A-F]{2}/g)),
    json,
    json.replaceAll("/", "\\/"),
    ...asciiJson(json).flatMap((form) => bothCases(form, /(?<=\\u)[0-9a-f]{4}/g)),
    ...markupForms(text),
    ...shellForms(text),
    ...inspectedForms(text),
    // SQL and YAML double a quote; libpq's connection strings put a backslash before it.
    text.replaceAll("'", "''"),
    text.replaceAll('"', '""'),
    ...escapeStrings(text),
  ];
}

function asciiJson(json: string): string[] {
  const escapes = [/[^ -~]/g, /[^ -~]|[<>&]/g, /[^ -~]|[<>&']/g];
  return [...new Set(escapes.map((left) => json.replaceAll(left, codeUnit)))];
}

/** RFC 3986 escapes more characters than JavaScript does; in forms a space becomes a plus. */
function urlForms(text: string): string[] {
  // A lone surrogate has no bytes of its own.
  const sound = Buffer.from(text).toString();
  const percent = (mark: string) => `%${mark.charCodeAt(0).toString(16)}`;
  const forms = [
    encodeURIComponent(sound),
    encodeURIComponent(sound).replaceAll(/[!'()*]/g, percent),
    encodeURI(sound),
    new URLSearchParams({ "": sound }).toString().slice(1),
  ];
  return [...new Set(forms)];
}

function codeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function bothCases(text: string, digits: RegExp): string[] {
  return [
    text.replaceAll(digits, (found) => found.toLowerCase()),
    text.replaceAll(digits, (found) => found.toUpperCase()),
  ];
}

const quotes = [
  ["'", '"'],
  ["'", "&quot;"],
  ["&apos;", "&quot;"],
  ["&#39;", "&quot;"],
  ["&#039;", "&quot;"],
  ["&#x27;", "&quot;"],
  ["&#39;", "&#34;"],
  ["&#x27;", "&#x22;"],
] as const;

function markupForms(text: string): string[] {
  const named = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const quoted = [
    ...new Set(quotes.map(([single, double]) => named.replaceAll("'", single).replaceAll('"', double))),
  ];
  const decimal = (character: string) => `&#${character.codePointAt(0)};`;
  const hex = (character: string) => `&#x${character.codePointAt(0)!.toString(16)};`;
  const foreign = /[^\0-\x7f]/gu;
  return [
    ...quoted,
    ...quoted.map((form) => form.replaceAll(foreign, decimal)),
    ...quoted.flatMap((form) => bothCases(form.replaceAll(foreign, hex), hexReference)),
    text.replaceAll(/[^A-Za-z0-9 \t\r\n]/gu, decimal),
    ...bothCases(text.replaceAll(/[^A-Za-z0-9 \t\r\n]/gu, hex), hexReference),
  ];
}

const hexReference = /(?<=&#x)[0-9a-f]+/g;

function shellForms(text: string): string[] {
  return [
    text.replaceAll("'", "'\\''"),
    text.replaceAll("'", `'"'"'`),
    text.replaceAll(/["\\$`]/g, "\\$&"),
    text.replaceAll(/["\\$`!]/g, "\\$&"),
    text.replaceAll(/[^A-Za-z0-9_@%+=:,./\n-]/gu, "\\$&"),
    text.replaceAll(/[^A-Za-z0-9_@%+=:,./\n\u0080-\u{10ffff}-]/gu, "\\$&"),
  ];
}

/** SQL's E'…', U&'…' and U&"…", in which names and values with special characters are printed. */
function escapeStrings(text: string): string[] {
  const doubled = text.replaceAll("\\", "\\\\");
  return ["'", '"'].flatMap((quote) => {
    const quoted = doubled.replaceAll(quote, quote + quote);
    const inUnicode = (written: (code: string) => string) =>
      quoted.replaceAll(/[^ -~]/gu, (character) => written(character.codePointAt(0)!.toString(16)));
    const long = (code: string) => `\\+${code.padStart(6, "0")}`;
    const short = (code: string) => (code.length > 4 ? long(code) : `\\${code.padStart(4, "0")}`);
    return [quoted, inUnicode(short), inUnicode(long)];
  });
}

/** Node's `inspect` chooses the quotes that need the least escaping; with all three in the text, single quotes. */
function inspectedForms(text: string): string[] {
  const options = { breakLength: Number.POSITIVE_INFINITY, maxStringLength: null };
  return [inspect(text, options).slice(1, -1), inspect(`${text}'"\``, options).slice(1, -5)];
}

function encodedForms(text: string): string[] {
  const bytes = Buffer.from(text);
  const whole = bytes.toString("base64");
  const base64 = [whole, whole.replaceAll("=", ""), ...[0, 1, 2].map((offset) => base64At(bytes, offset))];
  const hex = bytes.toString("hex");
  const units = text.split("").map(codeUnit).join("");
  const references = (mark: (code: number) => string) =>
    Array.from(text, (character) => `&#${mark(character.codePointAt(0)!)};`).join("");
  return [
    ...base64,
    ...base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_")),
    ...[hex, hex.toUpperCase()],
    ...bothCases(hex.replaceAll(/../g, "%$&"), /[0-9a-f]/g),
    ...bothCases(hex.replaceAll(/../g, "\\x$&"), /(?<=x)[0-9a-f]+/g),
    ...bothCases(hex.replaceAll(/..(?=.)/g, "$&:"), /[0-9a-f]/g),
    ...bothCases(units, /(?<=u)[0-9a-f]+/g),
    references(String),
    ...bothCases(
      references((code) => `x${code.toString(16)}`),
      hexReference,
    ),
  ];
}

/** The base64 characters that do not depend on the bytes before and after the text. */
function base64At(bytes: Buffer, offset: number): string {
  const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
  return whole.toString("base64").slice(Math.ceil((offset * 8) / 6), Math.floor((whole.length * 8) / 6));
}

/** A text of which no piece may appear. `step` is the distance between the windows that are searched for. */
export type SecretBody = { text: string; step: number };

/** In characters of the secret. A shorter piece reveals almost nothing. */
export const minPieceLength = 16;

/** A key's private part, and a URL's password, so that armor and hosts stay readable. `forms`: all forms of the secret. */
export function bodiesOf(secret: string, forms: readonly string[]): SecretBody[] {
  const step = minPieceLength / 2;
  const keys = [...new Set(privateBodies(secret).flatMap(escapedForms))].map((text) => ({ text, step }));
  const encoded = encodedForms(secret).map((text) => {
    const growth = Math.floor(text.length / Math.max(1, 2 * Buffer.byteLength(secret)));
    return { text, step: step * Math.max(1, growth) };
  });
  if (keys.length > 0) return [...keys, ...encoded];
  if (hiddenIn(secret).length > 0) return [];
  const bodies = new Map(
    [...forms.map((text) => ({ text, step })), ...encoded].map((each) => [each.text, each]),
  );
  return [...bodies.values()].filter(({ text }) => text.length >= minPieceLength);
}

export type Secret = { readonly reveal: () => string };

const placeholder = "[secret]";

/** Wraps a value so that only `reveal()` returns it. */
export function secret(value: string): Secret {
  const wrapped = {
    reveal: () => value,
    toString: () => placeholder,
    toJSON: () => placeholder,
    [inspect.custom]: () => placeholder,
  };
  return Object.freeze(wrapped);
}

/** The lengths of lines of base64: OpenSSH's, PEM's and MIME's. */
const widths = [70, 64, 76];

/** A shorter line reveals almost nothing of a key. */
const minLineLength = 16;

function keyLines(text: string): string[] {
  return bodies(text)
    .flatMap((body) => [body, ...widths.flatMap((width) => lines(body, width))])
    .filter((line) => line.length >= minLineLength);
}

function privateBodies(text: string): string[] {
  return bodies(text).map((body) => {
    const start = secretStart(Buffer.from(body, "base64"));
    // Three bytes are four characters, and the first of these may still hold bits of the public part.
    return start === null ? body : body.slice(Math.ceil((start * 4) / 3));
  });
}

const headers = /Proc-Type: [^\n]*\n|DEK-Info: [^\n]*\n/g;

function bodies(text: string): string[] {
  const plain = text.replaceAll(/\\[nr]/g, "\n");
  return [...plain.matchAll(/-----BEGIN [A-Z ]+-----(?<body>[^-]*(?:DEK-Info[^\n]*\n[^-]*)?)/g)].map(
    ({ groups }) => groups!.body!.replaceAll(headers, "").replaceAll(/\s+/g, ""),
  );
}

function lines(body: string, width: number): string[] {
  return body.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
}
