// Destinations files that are made to stall a run, each as large as the limits allow.

import { Lexer } from "yaml";
import { fileLimits } from "../../src/config/files.ts";
import { parseLimits } from "../../src/config/yaml/parse.ts";

const entryDefaults = {
  host: "db.example.com",
  username: "stitch",
  password: '"${P}"',
  database: "analytics",
  ssl: "true",
};
const entry = entryWith({});
const good = `  good: { ${entry} }`;

/** Contents that grow with a number, which is chosen so that the file is as large as one that is read completely. */
const growing: Record<string, (count: number) => string> = {
  "a list of numbers": (count) => file([good], `x-a: [${"1,".repeat(count)}]`),
  "a list of lists": (count) => file([good], `x-a: [${"[],".repeat(count)}]`),
  "a schema for every id": (count) => file([`  a: { ${entry}, schemas: [${ids(count).join()}] }`]),
  "unknown keys at the top": (count) => file([good], ...ids(count).map((id) => `${id}: 1`)),
  "unknown keys in one entry": (count) => file(["  a:", ...ids(count).map((id) => `    ${id}: 1`)]),
  "unknown keys in many entries": (count) =>
    file(ids(count).map((id) => `  ${id}: { ${ids(20).map((key) => `${key}: 1`)} }`)),
  "unknown keys below an x- key": (count) =>
    file([good], "x-a:", ...ids(count).map((id) => `  ${id}_of_a_tool: text${id} of a tool`)),
  "values of one key below x- keys": (count) =>
    file([good], ...ids(count).map((id) => `x-${id}: { key_of_a_tool: text${id} of a tool }`)),
  "misspelt keys in many entries": (count) =>
    file(ids(count).map((id) => `  ${id}: { hots: x, usrname: y, pasword: z, databse: d, prot: 1 }`)),
  "misspelt keys in one line": (count) =>
    `version: 1\ndestinations: { ${entryIds(count).map((id) => `${id}: { hots: x, usrname: y, databse: z }`)} }\n`,
  "one key again and again": (count) => file(["  a:", ...ids(count).map(() => "    host: 1")]),
  "all keys twice": (count) => file(["  a:", ...[...ids(count), ...ids(count)].map((id) => `    ${id}: 1`)]),
  "all keys twice at the top": (count) =>
    file([good], ...[...ids(count), ...ids(count)].map((id) => `${id}: 1`)),
  "one id again and again": (count) => file(ids(count).map(() => "  same: {}")),
  "keys where ids belong": (count) => file(ids(count).map(() => "  host: h")),
  "keys between ids": (count) => file(ids(Math.min(count, 2_400)).flatMap((id) => ["  host: h", `  ${id}:`])),
  "empty entries": (count) => file(entryIds(count).map((id) => `  ${id}: {}`)),
  "entries of nothing": (count) => file(entryIds(count).map((id) => `  ${id}:`)),
  "secrets that are written out": (count) =>
    file(entryIds(count).map((id) => `  ${id}: { host: h, password: hunter2 }`)),
  "one hard-coded password": (count) => file([`  a: { host: h, password: "${"aB3:@".repeat(count)}" }`]),
  "one hard-coded URL": (count) => file([`  a: { url: "postgres://${"a:@".repeat(count)}" }`]),
  "a login that never ends": (count) => file([`  a: { host: "${"a:".repeat(count)}@" }`]),
  "long hard-coded passwords": (count) =>
    file(ids(Math.min(count, 2_000)).map((id) => `  ${id}: { password: "${id.repeat(400)}" }`)),
  "hosts that are URLs": (count) =>
    file(
      entryIds(count).map(
        (id) => `  ${id}: { host: "http://x/", username: a, password: "\${P}", database: d }`,
      ),
    ),
  "the same destination again and again": (count) => file(ids(count).map((id) => `  ${id}: { ${entry} }`)),
  "accepted findings": (count) =>
    file([`  a: { ${entry}, ignore: [${"{ rule: x, reason: y },".repeat(count)}] }`]),
  "pins of one bastion": (count) =>
    file([
      `  a: { ${entry}, ssh: { host: b, user: u, private_key: "\${K}", host_key: [${'"SHA256:x",'.repeat(count)}] } }`,
    ]),
  anchors: (count) => file([good], ...ids(count).map((id) => `x-${id}: &${id} 1`)),
  "aliases without an anchor": (count) =>
    file(
      ids(count).map((id) => `  ${id}: *no-${id}`),
      ...ids(count).map((id) => `x-${id}: &${id} 1`),
    ),
  "one alias that is like many anchors": (count) =>
    file(["  a: *idd"], ...ids(count).map((id) => `x-${id}: &${id} 1`)),
  "aliases of one long list": (count) =>
    file(
      ids(count).map((id) => `  ${id}: { ${entry}, schemas: *many }`),
      `x-many: &many [${ids(300)}]`,
    ),
  "merges of one large mapping": (count) =>
    file(
      ids(count).map((id) => `  ${id}: { <<: *many, ${entry} }`),
      `x-many: &many { ${ids(300).map((id) => `${id}: 1`)} }`,
    ),
  "merges of a mapping with secrets": (count) =>
    file(
      ids(count).map((id) => `  ${id}: { <<: *many, ${entry} }`),
      `x-many: &many { ${ids(100).map((id) => `password_${id}: hunter2`)} }`,
    ),
  "merges of merges": (count) =>
    file(
      [good],
      "x-id0: &id0 { id0: 1 }",
      ...ids(count)
        .slice(1)
        .map((id, index) => `x-${id}: &${id} { <<: *id${index}, ${id}: 1 }`),
    ),
  "one merge of many aliases": (count) =>
    file([`  a: { <<: [${"*a,".repeat(count)}], ${entry} }`], "x-a: &a { b: 1 }"),
  "many merge keys in one mapping": (count) =>
    file([`  a: { ${"<<: *a, ".repeat(count)}${entry} }`], "x-a: &a { b: 1 }"),
  "tags of one value": (count) => file([`  a: ${"!a ".repeat(count)}{}`]),
  "a tag for every key": (count) => file(["  a:", ...ids(count).map((id) => `    !!str ${id}: !!int 1`)]),
  "unknown tags": (count) => file(["  a:", ...ids(count).map((id) => `    ${id}: !x 1`)]),
  directives: (count) => `${"%a\n".repeat(count)}---\n${file([good])}`,
  "document ends": (count) => `${"...\n".repeat(count)}${file([good])}`,
  documents: (count) => file([good]) + "---\na: 1\n".repeat(count),
  comments: (count) => `${"#\n".repeat(count)}${file([good])}`,
  "comments inside an entry": (count) =>
    file(["  a:", ...ids(count).map((id) => `    # ${id}`), "    host: h"]),
  "empty lines": (count) => `${"\n".repeat(count)}${file([good])}`,
  "a key behind carriage returns": (count) => `${"destinations:\r".repeat(count)}\n`,
  "carriage returns": (count) => `${"\r\n".repeat(count)}${file([good])}`,
  commas: (count) => file([good], `x-a: [${",".repeat(count)}]`),
  "closing brackets": (count) => file([good], "]".repeat(count)),
  "quotes behind quotes": (count) => file([good], `x-a: ${'"a" '.repeat(count)}`),
  "colons in one line": (count) => file([good], "a: b: c".repeat(count)),
  "tabs as indentation": (count) => file(ids(count).map((id) => `\t${id}: 1`)),
  "flow brackets, open": (count) => file([good], `x-a: ${"[".repeat(count)}`),
  "flow braces, open": (count) => file([good], `x-a: ${"{".repeat(count)}`),
  "flow braces, closed": (count) => file([good], `x-a: ${"{a: ".repeat(count)}1${"}".repeat(count)}`),
  "dashes in one line": (count) => file([good], `x-a:\n  ${"- ".repeat(count)}a`),
  "question marks in one line": (count) => file([good], `${"? ".repeat(count)}a`),
  "block mappings, each deeper": (count) =>
    file([good], ...ids(Math.min(count, 2_000)).map((id, depth) => `${" ".repeat(depth)}x-${id}:`)),
};

const mebibyte = 1024 * 1024;
/** The length of a text in an entry of nearly the maximum size. */
const long = 1_900_000;

/** Contents with one long text, or of a fixed size. */
const fixed: Record<string, () => string | Buffer> = {
  "aliases of aliases": () =>
    file(
      [good],
      ...ids(12).map((_, level) =>
        level === 0 ? "x-0: &a0 [1, 1]" : `x-${level}: &a${level} [${`*a${level - 1}, `.repeat(10)}]`,
      ),
    ),
  "an anchor inside itself": () => file([`  a: &a { ${entry}, schemas: [*a], <<: *a }`]),
  "a merge of itself": () => file(["  a: &a", "    <<: *a", `  b: { <<: [*a, *b], ${entry} }`]),
  "a comment of a million tags before a value": () =>
    file([`  a: { ${entry} }`, "  b:", "    port:", `      # ${":!".repeat(500_000)}`, '      "5432"']),
  "comments of tags before a value": () =>
    file([
      "  b:",
      "    port:",
      `      # ${"! ".repeat(500_000)}`,
      `      # ${"!".repeat(500_000)}`,
      '      "5432"',
    ]),
  "two anchors in each other": () => file([good], "x-a: &a [*b]", "x-b: &b [*a]"),
  "a text of four million characters": () => described("x".repeat(4 * mebibyte - 1_000)),
  "a number of two million digits": () => described("1".repeat(long)),
  "a number with a huge exponent": () => file([`  a: { ${entry}, port: 1e${"9".repeat(1_000)} }`]),
  "a port of two million digits": () => file([`  a: { ${entry}, port: ${"9".repeat(long)} }`]),
  "a hexadecimal number of two million digits": () => described(`0x${"f".repeat(long)}`),
  "a fraction of two million digits": () => described(`0.${"3".repeat(long)}`),
  "a date that goes on": () =>
    file([`  a: { ${entry}, ignore: [{ rule: a/b, reason: x, until: "2027-${"0".repeat(long)}" }] }`]),
  "an id of a hundred thousand characters": () => file([`  ? ${"i".repeat(100_000)}\n  : { ${entry} }`]),
  "a key of a million characters": () => file([`  a:\n    ? ${"k".repeat(1_000_000)}\n    : 1`]),
  "a key of many lines": () => file([`  a:\n    ? |\n${"      k\n".repeat(20_000)}    : 1`]),
  "an anchor's name of a million characters": () => file([good], `x-a: &${"a".repeat(1_000_000)} 1`),
  "an alias's name of a million characters": () => file([`  a: *${"a".repeat(1_000_000)}`]),
  "a tag of a million characters": () => file([`  a: !${"t".repeat(1_000_000)} 1`]),
  "a tag of a million escapes": () => file([`  a: !${"%61".repeat(1_000_000)} 1`]),
  "a variable's name of a million characters": () =>
    file([`  a: { ${entry}, region: "\${${"V".repeat(long)}}" }`]),
  "an open quote": () => described(`"${"q".repeat(long)}`),
  "escapes that are none": () => described(`"${"\\q".repeat(long / 2)}"`),
  "escapes of line breaks": () => described(`"${"\\n".repeat(long / 2)}"`),
  "surrogates in escapes": () => described(`"${"\\ud800".repeat(long / 6)}"`),
  "a block scalar of spaces": () => file([good], `x-a: |\n${"  \n".repeat(mebibyte)}`),
  "a folded scalar of short lines": () => file([good], `x-a: >\n${"  a\n".repeat(mebibyte - 100)}`),
  "a plain text over many lines": () => file([good], `x-a: a\n${"  b\n".repeat(mebibyte - 100)}`),
  "four million spaces": () => `${" ".repeat(4 * mebibyte - 200)}\n${file([good])}`,
  "a line of spaces behind a value": () => file([`  a: { ${entry} }${" ".repeat(3_000_000)}`]),
  "a file that is one byte too large": () => Buffer.alloc(fileLimits.destinations + 1, "#"),
  "zero bytes": () => Buffer.alloc(mebibyte),
  "zero bytes inside a file": () => file([`  a: { ${entry}, description: "${"\0".repeat(1_000)}" }`]),
  "a byte order mark before every line": () => file([good]).replaceAll(/^/gm, "\ufeff"),
  "UTF-16": () => Buffer.from(`\ufeff${file([good])}`, "utf16le"),
  "UTF-32": () => Buffer.from([...file([good])].flatMap((each) => [each.charCodeAt(0), 0, 0, 0])),
  "bytes that are not text": () => Buffer.alloc(mebibyte, 0xff),
};

/** Texts for which a careless regular expression takes quadratic time or worse. */
const hostile: Record<string, string> = {
  "nothing but an a": "a".repeat(long),
  "spaces before a letter": `${" ".repeat(long)}x`,
  "spaces between letters": "a ".repeat(long / 2),
  "line breaks": `x${"\\n".repeat(long / 2)}x`,
  "PEM begins": "-----BEGIN A-----".repeat(long / 17),
  "PEM begins of many names": Array.from({ length: 3_000 }, (_, index) => `-----BEGIN A${index}-----`).join(
    "",
  ),
  "PEM begins without an end": "-----BEGIN ".repeat(long / 11),
  dashes: "-".repeat(long),
  "dollar signs": "$".repeat(long),
  "dollar signs and braces": "${".repeat(long / 2),
  "variables without an end": "${A".repeat(long / 3),
  variables: "${A}".repeat(long / 4),
  "variables and spaces": `\${A}${" ".repeat(long)}\${A}`,
  dots: ".".repeat(long),
  "dots and letters": "a.".repeat(long / 2),
  colons: ":".repeat(long),
  "colons and digits": ":1".repeat(long / 2),
  "brackets and colons": `[${":".repeat(long)}]`,
  "at signs": "@".repeat(long),
  slashes: "/".repeat(long),
  "percent signs": "%a".repeat(long / 2),
  "key types": "ssh-a ".repeat(long / 6),
  "key types and spaces": `ssh-rsa${" ".repeat(long)}AAAAx`,
  "key blobs": "ssh-rsa AAAA".repeat(long / 12),
  "fingerprints and spaces": `SHA256:${"a".repeat(43)}${" ".repeat(long)}`,
  "digits and spaces": `1${" ".repeat(long)}SHA256:`,
  quotes: "'".repeat(long),
  backslashes: "\\\\".repeat(long / 2),
  "combining marks": "a\u0301".repeat(long / 2),
};

const textKeys = [
  "host",
  "username",
  "database",
  "display_name",
  "region",
  "type",
  "ssl",
  "schemas",
  "access",
];

/** Every bomb by name, and whether it must be read completely. */
export function bombs(): { name: string; make: () => string | Buffer; isRead: boolean }[] {
  return [
    ...Object.entries(growing).map(([name, make]) => ({ name, make: () => fullest(make), isRead: true })),
    ...Object.entries(fixed).map(([name, make]) => ({ name, make, isRead: false })),
  ];
}

/** A file of about this size with many ordinary destinations, and comments. */
export function harmlessFile(size: number): string {
  const entries = ids(Math.min(2_000, Math.floor(size / 200))).map(
    (id) => `  ${id}: { ${entry.replace("db.", `${id}.`)}, schemas: [salesforce, zendesk] }`,
  );
  const text = file(entries);
  const comment = "# An ordinary comment, of ordinary words and of an ordinary length.\n";
  return text + comment.repeat(Math.max(0, Math.ceil((size - text.length) / comment.length)));
}

/** The same bomb with unique ids, anchors and hosts, for a run of several bombs. */
export function withOwnNames(content: string | Buffer, prefix: string): string | Buffer {
  if (typeof content !== "string") return content;
  return content
    .replaceAll(/\bid(?=\d)/g, `${prefix}id`)
    .replaceAll(/^ {2}(?=(?:a|b|good):|[a-z_]+: \{)/gm, `  ${prefix}`)
    .replaceAll("db.example.com", `${prefix}.example.com`);
}

/** Each hostile text in each key that takes a text, with one entry per key, in as many files as needed. */
export function hostileTexts(): { name: string; make: () => string }[] {
  return Object.entries(hostile).map(([name, text]) => ({ name, make: () => file(hostileEntries(text)) }));
}

function hostileEntries(text: string): string[] {
  // The whole file has a limit, which the keys share.
  const maxLength = Math.floor((parseLimits.characters - 20_000) / (textKeys.length + 6));
  const value = `"${text.length <= maxLength ? text : cut(text, maxLength)}"`;
  const ssh = `{ host: ${value}, user: ${value}, private_key: ${value}, host_key: ${value} }`;
  return [
    ...textKeys.map((key) => `  ${key}: { ${entryWith({ [key]: value })} }`),
    `  certificate: { ${entryWith({ ssl: `{ certificate: ${value} }` })} }`,
    `  bastion: { ${entryWith({ ssh })} }`,
    `  accepted: { ${entryWith({ ignore: `[{ rule: auth/refused, reason: ${value} }]` })} }`,
  ];
}

function entryWith(own: Record<string, string>): string {
  return Object.entries({ ...entryDefaults, ...own })
    .map(([key, value]) => `${key}: ${value}`)
    .join(", ");
}

/** The beginning and the end of a text. */
function cut(text: string, maxLength: number): string {
  const shortText = `${text.slice(0, maxLength - 20)}${text.slice(-20)}`;
  // An incomplete escape would end the value.
  return shortText.replaceAll(/\\([n\\])|\\/g, (part, pair) => (pair === undefined ? "" : part));
}

/** A file of its kind of nearly the maximum size that is read completely. */
function fullest(make: (count: number) => string): string {
  const [one, many] = [make(100), make(200)];
  const byWords = (parseLimits.lexemes - lexemes(one)) / Math.max(1, lexemes(many) - lexemes(one));
  const byCharacters = (parseLimits.characters - one.length) / (1.4 * (many.length - one.length));
  return make(Math.floor(100 + 99 * Math.min(byWords, byCharacters)));
}

function lexemes(text: string): number {
  let count = 0;
  for (const _ of new Lexer().lex(text)) count++;
  return count;
}

function described(text: string): string {
  return file([`  a: { ${entry}, description: ${text} }`]);
}

function file(entries: string[], ...top: string[]): string {
  return `version: 1\n${top.map((line) => `${line}\n`).join("")}destinations:\n${entries.join("\n")}\n`;
}

function ids(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `id${index}`);
}

/** A short file with more entries than this is not read completely. */
function entryIds(count: number): string[] {
  return ids(Math.min(Math.floor(count), 5_000));
}
