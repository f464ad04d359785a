// A connection to a server that the test plays.

import { Duplex } from "node:stream";

/** A line that the test speaks on, and what has been written to it. */
export function makeLine(): { line: Duplex; written: () => string } {
  const chunks: Buffer[] = [];
  const write = (chunk: Buffer, _encoding: string, done: () => void) => {
    chunks.push(chunk);
    done();
  };
  return { line: new Duplex({ read() {}, write }), written: () => Buffer.concat(chunks).toString() };
}
