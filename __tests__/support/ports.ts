// Free ports of 127.0.0.1.

import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Outside the range that systems assign to other programs, so that a port stays free until the test's server uses it. */
const range = { first: 10_000, length: 22_000 };

/** Each of Vitest's workers has its own part, so that two can't be given the same port before either listens on it. */
const parts = 16;
const length = Math.floor(range.length / parts);
const first = range.first + (Number(process.env.VITEST_POOL_ID ?? 0) % parts) * length;
let next = randomInt(length);

/** A port on which nothing listens. A process gets it again only after all others of its part. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = first + next;
    next = (next + 1) % length;
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
