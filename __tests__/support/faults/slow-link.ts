// A proxy that delays every byte.

import { connect, type Socket } from "node:net";
import { type Listener, startListener } from "../listener.ts";

/** Delays every chunk by `delayMs` in each direction. */
export function startSlowLink(port: number, delayMs: number): Promise<Listener> {
  return startListener(
    () => {},
    (client) => {
      const server = connect(port, "127.0.0.1");
      server.on("error", () => client.destroy());
      relay(client, server, delayMs);
      relay(server, client, delayMs);
    },
  );
}

function relay(from: Socket, to: Socket, delayMs: number): void {
  from.on("data", (chunk) => setTimeout(() => to.write(chunk), delayMs));
  from.on("close", () => setTimeout(() => to.end(), delayMs));
}
