// The shape of the messages that a PostgreSQL server may send: which are well-formed, and how long each may be.
// https://www.postgresql.org/docs/current/protocol-message-formats.html

/** `before` AuthenticationOk, `starting` until the first ReadyForQuery, `ready` from then on. */
export type Phase = "before" | "starting" | "ready";

/**
 * The longest body that a message may have in a phase, in bytes; undefined where the message has no business.
 *
 * Before authentication these are libpq's own limits (PQconnectPoll in fe-connect.c): only R, E and v, R at most 2,000
 * bytes and E at most 30,000. Notices and rows are as long as this program's own query can make them.
 */
export function longestBody(phase: Phase, type: string): number | undefined {
  return limits[phase][type];
}

const limits: Record<Phase, Record<string, number>> = {
  before: { R: 2_000, E: 30_000, v: 2_000 },
  starting: { S: 8_192, K: 256, Z: 1, E: 30_000, N: 30_000 },
  ready: { S: 8_192, Z: 1, E: 30_000, N: 30_000, T: 16_384, D: 262_144, C: 256, I: 0, A: 16_384 },
};

/** Whether the body of a message has the form that its type demands, to the last byte. */
export function isWellFormed(type: string, body: Buffer): boolean {
  return forms[type]?.(body) ?? false;
}

const forms: Record<string, (body: Buffer) => boolean> = {
  R: (body) => body.length >= 4,
  E: isFieldList,
  N: isFieldList,
  S: (body) => isStrings(body, 0, 2),
  K: (body) => body.length >= 8,
  Z: (body) => body.length === 1 && "ITE".includes(body.toString("latin1")),
  C: (body) => isStrings(body, 0, 1),
  I: (body) => body.length === 0,
  A: (body) => body.length > 4 && isStrings(body, 4, 2),
  T: isRowDescription,
  D: isDataRow,
  v: isVersionOffer,
};

/** Field type and string, over and over, then a zero byte: without that byte `pg` would read on for ever. */
function isFieldList(body: Buffer): boolean {
  let at = 0;
  while (at < body.length && body[at] !== 0) {
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

function isRowDescription(body: Buffer): boolean {
  if (body.length < 2) return false;
  let at = 2;
  for (let read = 0; read < body.readUInt16BE(0); read++) {
    const end = body.indexOf(0, at);
    // Behind the name: table, column, type, its size, its modifier and the format, 18 bytes in all.
    if (end === -1 || end + 19 > body.length) return false;
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

function isVersionOffer(body: Buffer): boolean {
  return body.length >= 8 && isStrings(body, 8, body.readUInt32BE(4));
}
