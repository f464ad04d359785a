// A proxy in front of a server that records the types of the client's messages.

import { connect } from "node:net";
import { startListener } from "./listener.ts";

export type Proxy = { port: number; sent: () => string[]; stop: () => Promise<void> };

/** The first message of a connection has no type: it is "startup". Connections must not be encrypted. */
export async function startProxy(port: number): Promise<Proxy> {
  const requests: string[] = [];
  const listener = await startListener(
    () => {},
    (client) => {
      const server = connect(port, "127.0.0.1");
      let pending = Buffer.alloc(0);
      let started = false;
      client.on("data", (chunk: Buffer) => {
        server.write(chunk);
        pending = Buffer.concat([pending, chunk]);
        for (;;) {
          const head = started ? 1 : 0;
          if (pending.length < head + 4) return;
          const length = head + pending.readUInt32BE(head);
          if (pending.length < length) return;
          requests.push(started ? String.fromCharCode(pending[0]!) : "startup");
          started = true;
          pending = pending.subarray(length);
        }
      });
      server.on("data", (chunk) => client.write(chunk));
      server.on("error", () => client.destroy());
      server.on("close", () => client.end());
      client.on("close", () => server.end());
    },
  );
  return { port: listener.port, sent: () => requests, stop: listener.stop };
}
