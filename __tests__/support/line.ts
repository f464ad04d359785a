// A connection to a server that the test plays.

import { Duplex } from "node:stream";

/** A connection on which the test acts as the server, and the bytes that were written to it. */
export function makeLine(): { line: Duplex; written: () => string } {
  const chunks: Buffer[] = [];
  const write = (chunk: Buffer, _encoding: string, done: () => void) => {
    chunks.push(chunk);
    done();
  };
  return { line: new Duplex({ read() {}, write }), written: () => Buffer.concat(chunks).toString() };
}
