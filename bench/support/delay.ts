// A proxy that delays every byte by half a round trip in each direction.

import { connect, createServer, type Socket } from "node:net";
import type { Own } from "../row.ts";

export type Delay = {
  host: string;
  port: number;
  /** When the last connection through it was closed, by performance.now(). */
  lastClosed: () => number;
  stop: () => Promise<void>;
};

/**
 * A proxy on a free port in front of `port`, both on 127.0.0.1, `roundTripMs` away; 0 only passes on.
 *
 * The TCP handshake is charged, too. A proxy can't keep the kernel from accepting at once, so it charges what follows: a
 * client that hears nothing yet lives one round trip too early, and what it sends until the first byte from the other
 * side is held back that much longer. The server sees the connection when it would see the last part of the handshake,
 * one round trip and a half after its beginning: one that speaks first, like SSH, is not heard before its time either.
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

/** Several such proxies in front of one server; to the program they are as many servers. */
export function startDelays(port: number, count: number, roundTripMs: number, own: Own): Promise<Delay[]> {
  return Promise.all(Array.from({ length: count }, () => own(() => startDelay(port, roundTripMs))));
}

/** Does things late and in their order: timers of unlike lengths alone may change places. */
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
