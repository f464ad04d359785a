// Free ports of 127.0.0.1.

import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** A port on which nothing listens. It is outside the range that systems assign to other programs, so it stays free. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 32_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
