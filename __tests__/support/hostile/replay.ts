// A connection on which a recorded server answers. The caller chooses what it sends and how it ends.

import { Duplex } from "node:stream";

/** How long a replayed server waits in silence before it closes the connection, in ms. */
const idleMs = 40;

/**
 * Sends a segment for each message of the client, and closes when there is no more to come or nothing comes of it.
 * `pieces` cuts a segment into what arrives at a time.
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
