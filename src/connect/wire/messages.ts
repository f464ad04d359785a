// The messages that a PostgreSQL server may send: their form and their longest length.
// https://www.postgresql.org/docs/current/protocol-message-formats.html

/** What the wire guard refuses. `message` is the message's type byte. */
export type Violation =
  | { kind: "unexpected" | "malformed"; message: string }
  | { kind: "too-long"; message: string; length: number; limit: number }
  | { kind: "too-much"; limit: number }
  | { kind: "clear-text-password" | "password-missing" | "scram-unfinished" }
  | { kind: "method"; code: number; mechanisms: string[] };

/** `before` AuthenticationOk, `starting` until the first ReadyForQuery, `ready` after it. */
export type Phase = "before" | "starting" | "ready";

/** In bytes; undefined if the message is not allowed in this phase. */
export function maxBodyLength(phase: Phase, type: string): number | undefined {
  return limits[phase][type];
}

/** libpq's limit for messages without data: 30,000 bytes with the length word (pqParseInput3). */
const ordinary = 29_996;
/** libpq has no limit for these. No response to this program's queries is this long. */
const maxLength = 262_144;

/** Before authentication, those of libpq: PQconnectPoll in fe-connect.c. */
const limits: Record<Phase, Record<string, number>> = {
  before: { R: 1_996, E: ordinary },
  starting: { S: ordinary, K: 8, Z: 1, E: maxLength, N: maxLength, A: maxLength },
  ready: {
    S: ordinary,
    Z: 1,
    E: maxLength,
    N: maxLength,
    A: maxLength,
    T: maxLength,
    D: maxLength,
    C: ordinary,
    I: 0,
    G: 64,
  },
};

export function isWellFormed(type: string, body: Buffer): boolean {
  return forms[type]?.(body) ?? false;
}

const forms: Record<string, (body: Buffer) => boolean> = {
  R: (body) => body.length >= 4,
  E: isFieldList,
  N: isFieldList,
  S: (body) => isStrings(body, 0, 2),
  K: (body) => body.length === 8,
  Z: (body) => body.length === 1 && "ITE".includes(body.toString("latin1")),
  C: (body) => isStrings(body, 0, 1),
  I: (body) => body.length === 0,
  A: (body) => isStrings(body, 4, 2),
  T: isRowDescription,
  D: isDataRow,
  G: isCopyResponse,
};

/** Without the final zero byte `pg` would never stop reading. */
function isFieldList(body: Buffer): boolean {
  let at = 0;
  while (body[at] !== 0) {
    const end = body.indexOf(0, at + 1);
    if (end === -1) return false;
    at = end + 1;
  }
  return at === body.length - 1;
}

function isStrings(body: Buffer, start: number, count: number): boolean {
  let at = start;
  for (let read = 0; read < count; read++) {
    const end = body.indexOf(0, at);
    if (end === -1) return false;
    at = end + 1;
  }
  return at === body.length;
}

function isCopyResponse(body: Buffer): boolean {
  return body.length >= 3 && body.length === 3 + 2 * body.readUInt16BE(1);
}

function isRowDescription(body: Buffer): boolean {
  if (body.length < 2) return false;
  let at = 2;
  for (let read = 0; read < body.readUInt16BE(0); read++) {
    const end = body.indexOf(0, at);
    if (end === -1) return false;
    // After the name: table, column, type, its size, its modifier and the format, 18 bytes in all.
    at = end + 19;
  }
  return at === body.length;
}

function isDataRow(body: Buffer): boolean {
  if (body.length < 2) return false;
  let at = 2;
  for (let read = 0; read < body.readUInt16BE(0); read++) {
    if (at + 4 > body.length) return false;
    const length = body.readInt32BE(at);
    if (length < -1) return false;
    at += 4 + Math.max(length, 0);
  }
  return at === body.length;
}

/** libpq reads no more of an error of protocol 2 (MAX_ERRLEN in fe-connect.c). */
const maxOldErrorLength = 30_000;

/** PostgreSQL still sends an error of protocol 2 if it can't start a process (report_fork_failure_to_client). */
export function fromOldError(buffer: Buffer): Buffer | "unfinished" | null {
  const end = buffer.indexOf(0, 1);
  const text = buffer.subarray(1, end === -1 ? buffer.length : end);
  const isText = /^[\x20-\x7e\n\t\x80-\xf4]+$/.test(text.toString("latin1"));
  if (!isText || text.length > maxOldErrorLength) return null;
  if (end === -1) return "unfinished";
  const body = Buffer.concat([Buffer.from("SFATAL\0M"), text, Buffer.from("\0\0")]);
  const head = Buffer.from("E\0\0\0\0");
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

export function errorFields(buffer: Buffer): Record<string, string> | null {
  const isWhole = buffer.length > 5 && buffer[0] === 0x45 && buffer.readUInt32BE(1) === buffer.length - 1;
  const body = buffer.subarray(5);
  if (!isWhole || body.length > ordinary || !isFieldList(body)) return null;
  const fields = body
    .toString("utf8")
    .split("\0")
    .filter((field) => field !== "");
  return Object.fromEntries(fields.map((field) => [field.slice(0, 1), field.slice(1)]));
}
