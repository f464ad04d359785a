// Looks for secrets in a text, whatever they are encoded in. It decodes the text, where the product encodes the secrets:
// what one of the two forgets the other has no reason to forget.

/** A secret that came out, and what had to be undone to see it. */
export type Leak = { secret: string; as: string };

/** A piece of a key is looked for at every eighth place: of 23 characters in a row none is missed. */
const piece = 16;
const step = 8;

/** Of a small key in OpenSSH's form more than half is the public key, twice. */
export const publicPart = 0.7;

type Decoder = (text: string) => string;

/** What a text may be written in as a whole: a command of the runner, a JSON report, Markdown. */
const containers: Record<string, Decoder> = {
  text: same,
  command: fromCommand,
  json: fromJson,
  markup: fromMarkup,
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
  hex: (text) =>
    decodedRuns(text.replaceAll(/\\x/g, ""), /[0-9a-f]{8,}/gi, 2, (run) => Buffer.from(run, "hex")),
  base64: (text) => decodedRuns(text, /[A-Za-z0-9+/_-]{4,}/g, 4, (run) => Buffer.from(run, "base64url")),
};

/** Gives a function that finds these secrets in a text, each once for each way in which it can be seen. */
export function openScanner(secrets: readonly string[]): (text: string) => Leak[] {
  const wanted = [...new Set(secrets)].filter((secret) => secret !== "").map(marksOf);
  const search = openSearch(wanted);
  return (text) => {
    const leaks: Leak[] = [];
    const read = new Set<string>();
    for (const [container, unpack] of Object.entries(containers)) {
      const unpacked = unpack(text.replaceAll(colours, ""));
      // White space says where a text was broken, and may stand inside what is encoded.
      for (const given of [unpacked, squeezed(unpacked)]) {
        for (const [name, decode] of Object.entries(decoders)) {
          const plain = decode(given);
          if (read.has(plain)) continue;
          read.add(plain);
          const found = search(squeezed(plain));
          leaks.push(...[...found].map((secret) => ({ secret, as: `${name} in ${container}` })));
        }
      }
    }
    return leaks;
  };
}

const colours = /\u001b\[[0-9;]*m/g;

type Marks = { secret: string; marks: string[]; pieces: Set<string> };

/** So many characters of a mark are looked up by their hash before it is compared. */
const head = 4;
const multiplier = 31;
const hashes = 2 ** 16;

/** Finds all of them in one pass over a text, however many they are. */
function openSearch(wanted: readonly Marks[]): (text: string) => Set<string> {
  const byHead = new Map<number, { secret: string; mark: string }[]>();
  const isHead = new Uint8Array(hashes);
  const short: { secret: string; mark: string }[] = [];
  const byPiece = new Map<string, string[]>();
  for (const { secret, marks, pieces } of wanted) {
    for (const mark of marks) {
      if (mark.length < head) short.push({ secret, mark });
      else {
        const hash = hashOf(mark);
        isHead[hash] = 1;
        byHead.set(hash, [...(byHead.get(hash) ?? []), { secret, mark }]);
      }
    }
    for (const each of pieces) byPiece.set(each, [...(byPiece.get(each) ?? []), secret]);
  }
  return (text) => {
    const found = new Set(short.flatMap(({ secret, mark }) => (text.includes(mark) ? [secret] : [])));
    let hash = hashOf(text);
    for (let at = 0; at + head <= text.length; at++) {
      if (isHead[hash] === 1)
        for (const { secret, mark } of byHead.get(hash)!) if (text.startsWith(mark, at)) found.add(secret);
      const leaving = text.charCodeAt(at) * multiplier ** (head - 1);
      hash = ((hash - leaving) * multiplier + text.charCodeAt(at + head)) & (hashes - 1);
    }
    if (byPiece.size === 0) return found;
    for (let at = 0; at + piece <= text.length; at += step)
      for (const secret of byPiece.get(text.slice(at, at + piece)) ?? []) found.add(secret);
    return found;
  };
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < head; at++) hash = (hash * multiplier + text.charCodeAt(at)) & (hashes - 1);
  return hash;
}

/** The secret and each of its lines, or, of a key, the pieces of its end: what is public stands in front of it. */
function marksOf(secret: string): Marks {
  const body = /-----BEGIN [A-Z ]+-----([^-]+)/.exec(secret.replaceAll("\\n", "\n"))?.[1];
  if (body === undefined) {
    const lines = secret.split(/[\r\n]+/).filter((line) => squeezed(line).length >= 5);
    return { secret, marks: [...new Set([secret, ...lines].map(squeezed))], pieces: new Set() };
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

/** As SCRAM prepares it, and without what breaks a line or hides in it: the same for all spellings of a secret. */
function squeezed(text: string): string {
  const isAscii = !/[^\0-\x7f]/.test(text);
  return isAscii
    ? text.replaceAll(/[\0-\x20\x7f]+/g, "")
    : text.normalize("NFKC").replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, "");
}

function same(text: string): string {
  return text;
}

function fromCommand(text: string): string {
  const escapes: Record<string, string> = { "0D": "\r", "0A": "\n", "3A": ":", "2C": ",", "25": "%" };
  return text.replaceAll(/%(0D|0A|3A|2C|25)/g, (_, code: string) => escapes[code]!);
}

/** Byte by byte, since what stands around it may be no UTF-8. */
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

/** Our own Markdown shows what stands between backticks as code. */
function fromMarkup(text: string): string {
  const named: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", amp: "&" };
  return (
    text
      .replaceAll(/<\/?code>/g, "`")
      // An empty comment parts what GitHub would make a mention or a link of.
      .replaceAll("<!-- -->", "")
      .replaceAll(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined) return named[name.toLowerCase()] ?? whole;
        const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      })
  );
}

/** Every run, read from each character with which a group of `group` may begin. */
function decodedRuns(text: string, run: RegExp, group: number, read: (run: string) => Buffer): string {
  const plain = text.replaceAll("+", "-").replaceAll("/", "_");
  return [...(group === 4 ? plain : text).matchAll(run)]
    .flatMap(([found]) => Array.from({ length: group }, (_, skip) => read(found.slice(skip)).toString()))
    .join("\n");
}
