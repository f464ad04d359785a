// The shape of the messages that a PostgreSQL server may send: which are well-formed, and how long each may be.
// https://www.postgresql.org/docs/current/protocol-message-formats.html

/** `before` AuthenticationOk, `starting` until the first ReadyForQuery, `ready` from then on. */
export type Phase = "before" | "starting" | "ready";

/** The longest body that a message may have in a phase, in bytes; undefined where the message has no business. */
export function longestBody(phase: Phase, type: string): number | undefined {
  return limits[phase][type];
}

/** libpq's limit for every message but those that carry data: 30,000 bytes, its length word included (pqParseInput3). */
const ordinary = 29_996;
/** For those libpq has none. This program's own question has no answer as long as this. */
const long = 262_144;

/**
 * Before authentication libpq's limits hold (PQconnectPoll in fe-connect.c), 2,000 bytes for R and 30,000 for E. It lets
 * NegotiateProtocolVersion in too; but to a client that asks for 3.0, and for no option, none has anything to say.
 * The key behind K has four bytes in protocol 3.0.
 */
const limits: Record<Phase, Record<string, number>> = {
  before: { R: 1_996, E: ordinary },
  starting: { S: ordinary, K: 8, Z: 1, E: long, N: long, A: long },
  ready: { S: ordinary, Z: 1, E: long, N: long, A: long, T: long, D: long, C: ordinary, I: 0 },
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
  K: (body) => body.length === 8,
  Z: (body) => body.length === 1 && "ITE".includes(body.toString("latin1")),
  C: (body) => isStrings(body, 0, 1),
  I: (body) => body.length === 0,
  A: (body) => isStrings(body, 4, 2),
  T: isRowDescription,
  D: isDataRow,
};

/** Field type and string, over and over, then a zero byte: without that byte `pg` would read on for ever. */
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

function isRowDescription(body: Buffer): boolean {
  if (body.length < 2) return false;
  let at = 2;
  for (let read = 0; read < body.readUInt16BE(0); read++) {
    const end = body.indexOf(0, at);
    if (end === -1) return false;
    // Behind the name: table, column, type, its size, its modifier and the format, 18 bytes in all.
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
