// A proxy that delays every byte by half a round trip in each direction.

import { connect, createServer, type Socket } from "node:net";
import type { Own } from "../benchmark.ts";

export type Delay = {
  host: string;
  port: number;
  /** When the last connection through it was closed, by performance.now(). */
  lastClosed: () => number;
  stop: () => Promise<void>;
};

/**
 * A proxy on a free port in front of `port`, both on 127.0.0.1, at a distance of `roundTripMs`; 0 only forwards.
 * The TCP handshake is delayed too. A proxy can't keep the kernel from accepting immediately, so it delays what follows: until
 * the first byte from the server, what the client sends is delayed by one more round trip. The proxy connects to the server
 * when the server would receive the last part of the handshake, one and a half round trips after its beginning. So a server
 * that speaks first, like SSH, is not heard too early either.
 */
export function startDelay(port: number, roundTripMs: number): Promise<Delay> {
  const half = roundTripMs / 2;
  const open = new Set<Socket>();
  let lastClosed = 0;
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (client) => {
    open.add(client);
    let hasHeard = false;
    const toServer = line();
    const toClient = line();
    let upstream: Socket | null = null;
    toServer(roundTripMs + half, () => {
      const socket = connect({ host: "127.0.0.1", port, noDelay: true, allowHalfOpen: true });
      upstream = socket;
      open.add(socket);
      socket.on("data", (chunk) =>
        toClient(half, () => {
          hasHeard = true;
          client.write(chunk);
        }),
      );
      socket.on("end", () => toClient(half, () => client.end()));
      socket.on("error", () => client.destroy());
      socket.on("close", () => open.delete(socket));
    });
    const outward = () => (hasHeard ? half : roundTripMs + half);
    client.on("data", (chunk) => toServer(outward(), () => upstream?.write(chunk)));
    client.on("end", () => toServer(outward(), () => upstream?.end()));
    client.on("error", () => upstream?.destroy());
    client.on("close", () => {
      open.delete(client);
      lastClosed = performance.now();
      if (client.errored) upstream?.destroy();
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve({
        host: "127.0.0.1",
        port: (server.address() as { port: number }).port,
        lastClosed: () => lastClosed,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            for (const socket of open) socket.destroy();
          }),
      }),
    );
  });
}

/** Several such proxies in front of one server, which the program takes for different servers. */
export function startDelays(port: number, count: number, roundTripMs: number, own: Own): Promise<Delay[]> {
  return Promise.all(Array.from({ length: count }, () => own(() => startDelay(port, roundTripMs))));
}

/** Runs delayed functions in order, which timers with different delays alone would not. */
function line(): (delayMs: number, act: () => void) => void {
  const waiting: (() => void)[] = [];
  let last = 0;
  return (delayMs, act) => {
    if (delayMs === 0) {
      act();
      return;
    }
    const now = performance.now();
    last = Math.max(last, now + delayMs);
    waiting.push(act);
    setTimeout(() => waiting.shift()!(), last - now);
  };
}
