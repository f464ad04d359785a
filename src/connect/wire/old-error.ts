// An error of protocol 2: the postmaster still sends one, of whatever version it is, where it can't start a process for
// the connection (report_fork_failure_to_client); servers before 14 also where they refuse the startup message's version.

/** libpq reads no more of it (MAX_ERRLEN in fe-connect.c). */
const longest = 30_000;

/**
 * E, text (UTF-8, where it is not English) and a zero byte, without a length: as an ErrorResponse of protocol 3, with no
 * SQLSTATE, since it has none. Null where it is no such text.
 */
export function fromOldError(buffer: Buffer): Buffer | "unfinished" | null {
  const end = buffer.indexOf(0, 1);
  const text = buffer.subarray(1, end === -1 ? buffer.length : end);
  const isText = /^[\x20-\x7e\n\t\x80-\xf4]+$/.test(text.toString("latin1"));
  if (!isText || text.length > longest) return null;
  if (end === -1) return "unfinished";
  const body = Buffer.concat([Buffer.from("SFATAL\0M"), text, Buffer.from("\0\0")]);
  const head = Buffer.from("E\0\0\0\0");
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
