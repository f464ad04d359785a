// Splits bytes into chunks, as a socket does.

import type { Socket } from "node:net";

/** Returns the next chunk at each call. */
export function chunksOf(socket: Socket): () => Promise<Buffer> {
  const arrived: Buffer[] = [];
  let waiting: ((chunk: Buffer) => void) | null = null;
  socket.on("data", (chunk: Buffer) => {
    if (waiting === null) arrived.push(chunk);
    else waiting(chunk);
    waiting = null;
  });
  return () =>
    new Promise((resolve) => {
      const chunk = arrived.shift();
      if (chunk === undefined) waiting = resolve;
      else resolve(chunk);
    });
}
