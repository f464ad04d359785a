// A connection on which a recorded server answers. The caller chooses what it sends and how it ends.

import { Duplex } from "node:stream";

/** How long a replayed server waits in silence before it closes the connection, in ms. */
const idleMs = 40;

/**
 * Sends a segment for each message of the client. Closes after the last one, or if the client is silent. `pieces` splits a
 * segment into chunks.
 */
export function replay(segments: Buffer[], pieces: (segment: Buffer) => Buffer[]): Duplex {
  const remaining = [...segments];
  const line = new Duplex({
    read() {},
    write(_chunk, _encoding, done) {
      done();
      setImmediate(answer);
    },
    destroy(error, done) {
      clearTimeout(idle);
      done(error);
    },
  });
  const idle = setTimeout(() => line.push(null), idleMs);
  const answer = () => {
    if (line.destroyed) return;
    idle.refresh();
    for (const piece of pieces(remaining.shift() ?? Buffer.alloc(0))) line.push(piece);
  };
  return line;
}
