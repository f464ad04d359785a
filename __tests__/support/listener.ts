// A scripted server, for behaviour that no real one has.

import { createServer, type Socket } from "node:net";

export type Listener = {
  port: number;
  connections: () => number;
  received: () => Buffer;
  stop: () => Promise<void>;
};

/** Calls `script` for each connection, and records the received bytes. */
export function startListener(
  script: (socket: Socket, first: Buffer) => void,
  onConnect = (_: Socket) => {},
): Promise<Listener> {
  const open = new Set<Socket>();
  const chunks: Buffer[] = [];
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    open.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => open.delete(socket));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.once("data", (first) => script(socket, first));
    onConnect(socket);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve({
        port: (server.address() as { port: number }).port,
        connections: () => connections,
        received: () => Buffer.concat(chunks),
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            for (const socket of open) socket.destroy();
          }),
      });
    });
  });
}

/** A message of PostgreSQL's protocol: its type, its length and its body. */
export function message(type: string, ...parts: (string | number | Buffer)[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === "number" ? uint32(part) : Buffer.from(part))),
  );
  return Buffer.concat([Buffer.from(type), uint32(body.length + 4), body]);
}

export function errorResponse(fields: Record<string, string>): Buffer {
  const body = Object.entries({ S: "FATAL", V: "FATAL", ...fields }).map(
    ([type, value]) => `${type}${value}\0`,
  );
  return message("E", `${body.join("")}\0`);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
