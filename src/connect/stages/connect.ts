// Stage "connect": a TCP connection to the first address that accepts one.

import { connect, type Socket } from "node:net";
import type { Scope } from "../attempt.ts";
import { type Failure, failure, type Hop } from "../failure.ts";

/** Before the next address is tried as well, in ms. RFC 8305 recommends 250. */
const headStartMs = 250;

/** Tries the addresses in turn, the next when one fails or has not answered for a while, and uses the first that connects. */
export function connectTcp(
  addresses: string[],
  port: number,
  hop: Hop,
  scope: Scope,
): Promise<Socket | Failure> {
  return new Promise((settle) => {
    const tries: { address: string; code: string }[] = [];
    const open = new Set<Socket>();
    const waiting = [...addresses];
    let next: NodeJS.Timeout | undefined;
    const closeAll = () => {
      clearTimeout(next);
      for (const socket of open) socket.destroy();
    };
    scope.onClose(closeAll);

    const startNext = () => {
      clearTimeout(next);
      const address = waiting.shift();
      if (address === undefined) return;
      const socket = connect({ host: address, port, noDelay: true });
      open.add(socket);
      socket.once("connect", () => {
        open.delete(socket);
        closeAll();
        scope.onClose(() => socket.destroy());
        settle(socket);
      });
      socket.on("error", (error: NodeJS.ErrnoException) => {
        if (!open.delete(socket)) return;
        tries.push({ address, code: error.code ?? "UNKNOWN" });
        if (tries.length === addresses.length)
          settle(failure("connect", hop, { kind: "not-connected", tries }));
        else startNext();
      });
      next = setTimeout(startNext, headStartMs);
    };
    startNext();
  });
}
