// Searches a text for secrets in any encoding. It decodes the text, whereas the product encodes the secrets, so that both do
// not miss the same encoding.

/** A secret in the output, and the decoding that revealed it. */
export type Leak = { secret: string; as: string };

/** Of a key, every eighth piece is searched, so that any 23 consecutive characters are found. */
const piece = 16;
const step = 8;

/** In a small key in OpenSSH's format, more than half is the public key, twice. */
export const publicPart = 0.7;

type Decoder = (text: string) => string;

/** Formats of a whole text: a workflow command, a JSON report, Markdown. */
const containers: Record<string, Decoder> = {
  text: same,
  command: fromCommand,
  json: fromJson,
  markup: fromMarkup,
  markdown: (text) => fromMarkup(text.replaceAll("<!-- -->", "").replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")),
};

const decoders: Record<string, Decoder> = {
  raw: same,
  url: fromUrl,
  form: (text) => fromUrl(text.replaceAll("+", " ")),
  escapes: fromJson,
  markup: fromMarkup,
  shell: (text) => text.replaceAll(/'(?:\\'|"'")'/g, "'"),
  backslashes: (text) => text.replaceAll(/\\(.)/gs, "$1"),
  sql: (text) => text.replaceAll("''", "'").replaceAll('""', '"'),
  misread: (text) => Buffer.from(text, "latin1").toString(),
};

/** Decoders of bytes: UTF-8, or not a text. */
const byteDecoders: Record<string, Decoder> = {
  hex: (text) => decodedRuns(text.replaceAll(/\\x/g, ""), hexDigits, 4),
  base64: (text) => decodedRuns(text, base64Digits, 6),
};

/** Returns a function that finds these secrets in a text, each once for each decoding that reveals it. */
export function openScanner(secrets: readonly string[]): (text: string) => Leak[] {
  const secretMarks = [...new Set(secrets)].filter((secret) => secret !== "").map(marksOf);
  const search = openSearch(secretMarks);
  return (text) => {
    const leaks: Leak[] = [];
    const read = new Set<string>();
    const look = (decoded: string, as: string) => {
      if (read.has(decoded)) return;
      read.add(decoded);
      leaks.push(...[...search(decoded)].map((secret) => ({ secret, as })));
    };
    const sources = new Set<string>();
    for (const [container, unpack] of Object.entries(containers)) {
      const unpacked = unpack(text.replaceAll(colours, ""));
      // White space can result from wrapping, and can be inside encoded text.
      for (const each of [unpacked, squeezed(unpacked)]) {
        if (sources.has(each)) continue;
        sources.add(each);
        for (const [name, decode] of Object.entries(decoders)) {
          const plain = decode(each);
          if (name === "raw" || plain !== each) look(squeezed(plain), `${name} in ${container}`);
        }
        for (const [name, decode] of Object.entries(byteDecoders))
          look(decode(each), `${name} in ${container}`);
      }
    }
    return leaks;
  };
}

const colours = /\u001b\[[0-9;]*m/g;

type Marks = { secret: string; marks: string[]; pieces: Set<string> };

/** The number of characters of a mark that are looked up by hash before the comparison. */
const head = 4;
const hashes = 2 ** 16;

/** Up to this number of marks, a search for each one is faster. */
const fewMarks = 24;

/** Finds all marks; if there are many, in one pass over the text. */
function openSearch(wanted: readonly Marks[]): (text: string) => Set<string> {
  const isFew = wanted.flatMap(({ marks }) => marks).length <= fewMarks;
  const byHead = new Map<number, { secret: string; mark: string }[]>();
  const isHead = new Uint8Array(hashes);
  const short: { secret: string; mark: string }[] = [];
  const byPiece = new Map<string, string[]>();
  for (const { secret, marks, pieces } of wanted) {
    for (const mark of marks) {
      if (isFew || mark.length < head) short.push({ secret, mark });
      else {
        const hash = hashOf(mark);
        isHead[hash] = 1;
        byHead.set(hash, [...(byHead.get(hash) ?? []), { secret, mark }]);
      }
    }
    for (const each of pieces) byPiece.set(each, [...(byPiece.get(each) ?? []), secret]);
  }
  return (text) => {
    const secretsFound = new Set(short.flatMap(({ secret, mark }) => (text.includes(mark) ? [secret] : [])));
    let hash = 0;
    for (let end = 0; !isFew && end < text.length; end++) {
      hash = nextHash(hash, text.charCodeAt(end));
      if (isHead[hash] === 1)
        for (const { secret, mark } of byHead.get(hash)!)
          if (text.startsWith(mark, end - head + 1)) secretsFound.add(secret);
    }
    if (byPiece.size === 0) return secretsFound;
    for (let at = 0; at + piece <= text.length; at += step)
      for (const secret of byPiece.get(text.slice(at, at + piece)) ?? []) secretsFound.add(secret);
    return secretsFound;
  };
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < head; at++) hash = nextHash(hash, text.charCodeAt(at));
  return hash;
}

/** Depends on the last four units, since each step shifts by a quarter. */
function nextHash(hash: number, unit: number): number {
  return ((hash << 4) ^ unit) & (hashes - 1);
}

/** The secret and its lines; for a key, only pieces of its private end. */
function marksOf(secret: string): Marks {
  const body = /-----BEGIN [A-Z ]+-----([^-]+)/.exec(secret.replaceAll("\\n", "\n"))?.[1];
  if (body === undefined) {
    const lines = secret.split(/[\r\n]+/).filter((line) => squeezed(line).length >= 5);
    const marks = [secret, ...lines].flatMap((each) => [
      squeezed(each),
      asBytes(squeezed(each)),
      asBytes(each.replaceAll(/[\0-\x20\x7f]+/g, "")),
    ]);
    return { secret, marks: [...new Set(marks)], pieces: new Set() };
  }
  const bare = squeezed(body);
  const end = bare.slice(bare.length * publicPart).replaceAll("=", "");
  const starts = Array.from({ length: Math.max(0, end.length - piece + 1) }, (_, index) => index);
  return {
    secret,
    marks: [squeezed(secret)],
    pieces: new Set(starts.map((at) => end.slice(at, at + piece))),
  };
}

/** Normalized as for SCRAM, without line breaks and invisible characters, so that all spellings of a secret are equal. */
function squeezed(text: string): string {
  const isAscii = !/[^\0-\x7f]/.test(text);
  const plain = isAscii ? text : text.normalize("NFKC");
  // A surrogate pair is one character.
  if (!isAscii && /[\ud800-\udfff]/.test(plain)) return plain.replaceAll(leftOut, "");
  const units = isAscii ? Buffer.allocUnsafe(plain.length) : new Uint16Array(plain.length);
  let length = 0;
  for (let at = 0; at < plain.length; at++) {
    const unit = plain.charCodeAt(at);
    if (isLeftOut[unit] === 0) units[length++] = unit;
  }
  return Buffer.isBuffer(units)
    ? units.toString("latin1", 0, length)
    : Buffer.from(units.buffer, 0, 2 * length).toString("utf16le");
}

const leftOut = /[\s\p{Cc}\p{Cf}]+/gu;
const isLeftOut = Uint8Array.from({ length: 2 ** 16 }, (_, unit) =>
  /[\s\p{Cc}\p{Cf}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

function asBytes(text: string): string {
  return Buffer.from(text).toString("latin1");
}

function same(text: string): string {
  return text;
}

function fromCommand(text: string): string {
  const escapes: Record<string, string> = { "0D": "\r", "0A": "\n", "3A": ":", "2C": ",", "25": "%" };
  return text.replaceAll(/%(0D|0A|3A|2C|25)/g, (_, code: string) => escapes[code]!);
}

/** By byte, since the surrounding bytes may not be UTF-8. */
function fromUrl(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll("%", ""), "hex").toString(),
  );
}

function fromJson(text: string): string {
  const named: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", v: "\v" };
  return text.replaceAll(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gi, (_, unit, byte, mark) =>
    mark === undefined ? String.fromCharCode(Number.parseInt(unit ?? byte, 16)) : (named[mark] ?? mark),
  );
}

/** Our own Markdown shows text in backticks as code. */
function fromMarkup(text: string): string {
  const named: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", amp: "&" };
  return (
    text
      .replaceAll(/<\/?code>/g, "`")
      // An empty comment separates what GitHub would turn into a mention or a link.
      .replaceAll("<!-- -->", "")
      .replaceAll(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined) return named[name.toLowerCase()] ?? whole;
        const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      })
  );
}

/** The value of each digit, for both alphabets of base64. */
const hexDigits = digitsOf("0123456789abcdef", "0123456789ABCDEF");
const base64Digits = digitsOf(
  ...["+/", "-_"].map((last) => `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${last}`),
);

function digitsOf(...alphabets: string[]): Int8Array {
  const digits = new Int8Array(128).fill(-1);
  for (const alphabet of alphabets)
    for (let digit = 0; digit < alphabet.length; digit++) digits[alphabet.charCodeAt(digit)] = digit;
  return digits;
}

/** Every sequence of digits as bytes, from each possible offset, without line breaks. */
function decodedRuns(text: string, digits: Int8Array, bitsEach: number): string {
  const group = bitsEach === 4 ? 2 : 4;
  const shortest = bitsEach === 4 ? 8 : 4;
  const values = new Int8Array(text.length + 1).fill(-1);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 128) values[at] = digits[unit]!;
  }
  const bytes = Buffer.allocUnsafe(group * text.length);
  let length = 0;
  for (let start = 0; start < text.length; start++) {
    let end = start;
    while (values[end] !== -1) end++;
    for (let skipped = 0; skipped < group && end - start >= shortest; skipped++) {
      let [kept, bits] = [0, 0];
      for (let at = start + skipped; at < end; at++) {
        kept = ((kept << bitsEach) | values[at]!) & 0xffff;
        bits += bitsEach;
        if (bits < 8) continue;
        bits -= 8;
        const byte = (kept >> bits) & 0xff;
        if (byte > 0x20 && byte !== 0x7f) bytes[length++] = byte;
      }
    }
    start = end;
  }
  return bytes.toString("latin1", 0, length);
}
