// A machine in the middle: it terminates the client's TLS with its own certificate, and relays the data to the server.

import { connect, type Socket } from "node:net";
import { createSecureContext, connect as secure, TLSSocket } from "node:tls";
import type { IssuedCertificate } from "../certificates.ts";
import { chunksOf } from "../chunks.ts";
import { startListener } from "../listener.ts";

export type Relay = {
  port: number;
  /** The decrypted messages of the client. */
  received: () => string;
  stop: () => Promise<void>;
};

/** `upstream`: whether to use TLS to the server. `rewrite` changes the server's messages. */
export async function startRelay(
  port: number,
  own: IssuedCertificate,
  upstream: "tls" | "plain",
  rewrite: (data: Buffer) => Buffer = (data) => data,
): Promise<Relay> {
  const chunks: Buffer[] = [];
  const listener = await startListener(
    () => {},
    async (plain) => {
      // SSLRequest, which is accepted.
      await chunksOf(plain)();
      plain.removeAllListeners("data");
      plain.write("S");
      const secureContext = createSecureContext({ cert: own.certificate, key: own.key });
      const client = new TLSSocket(plain, { isServer: true, secureContext });
      const first = chunksOf(client)();
      client.on("error", () => plain.destroy());
      const server = await connectUpstream(port, upstream);
      // Before the first message, which a client that refuses the certificate never sends.
      server.on("error", () => client.destroy());
      server.on("close", () => client.end());
      client.on("close", () => server.destroy());
      const firstMessage = await first;
      client.removeAllListeners("data");
      const relay = (chunk: Buffer) => {
        chunks.push(chunk);
        server.write(chunk);
      };
      relay(firstMessage);
      client.on("data", relay);
      server.on("data", (chunk) => client.write(rewrite(chunk)));
    },
  );
  return {
    port: listener.port,
    received: () => Buffer.concat(chunks).toString("latin1"),
    stop: listener.stop,
  };
}

async function connectUpstream(port: number, upstream: "tls" | "plain"): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  if (upstream === "plain") return socket;
  const next = chunksOf(socket);
  socket.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]));
  await next();
  socket.removeAllListeners("data");
  return secure({ socket, rejectUnauthorized: false });
}
