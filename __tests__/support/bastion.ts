// An SSH server that forwards connections, based on `ssh2`, for machines without OpenSSH.

import { connect, type Socket } from "node:net";
import ssh2 from "ssh2";
import type { SshKey } from "./ssh-keys.ts";

export type Bastion = { port: number; connections: () => number; stop: () => Promise<void> };

/**
 * Accepts `user` with the key whose public half is given. Forwards to any target, or refuses and passes the request to
 * `onForward`.
 */
export function startBastion(
  hostKey: SshKey,
  user: string,
  authorized: string,
  onForward?: (request: ssh2.TcpipRequestInfo) => void,
): Promise<Bastion> {
  const allowed = ssh2.utils.parseKey(authorized);
  if (allowed instanceof Error) throw allowed;
  const open = new Set<ssh2.Connection>();
  let connections = 0;
  const server = new ssh2.Server({ hostKeys: [hostKey.private] }, (client) => {
    connections++;
    open.add(client);
    // The types of `ssh2` lack this method. With Nagle's algorithm, each handshake message would wait for the previous one.
    (client as unknown as Socket).setNoDelay(true);
    client.on("error", () => {});
    client.on("close", () => open.delete(client));
    client.on("authentication", (request) => {
      const isKey =
        request.method === "publickey" &&
        request.username === user &&
        request.key.data.equals(allowed.getPublicSSH());
      const isSigned =
        isKey &&
        (request.signature === undefined ||
          allowed.verify(request.blob!, request.signature, request.hashAlgo) === true);
      if (isSigned) request.accept();
      else request.reject(["publickey"]);
    });
    client.on("tcpip", (accept, reject, request) => {
      const { destIP, destPort } = request;
      if (onForward !== undefined) {
        onForward(request);
        return void reject?.();
      }
      const socket = connect(destPort, destIP);
      socket.once("error", () => reject?.());
      socket.once("connect", () => {
        const channel = accept();
        channel.on("error", () => {});
        socket.on("error", () => channel.end());
        channel.pipe(socket).pipe(channel);
        channel.on("close", () => socket.destroy());
        socket.on("close", () => channel.end());
      });
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve({
        port: (server.address() as { port: number }).port,
        connections: () => connections,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            for (const client of open) client.end();
          }),
      });
    });
  });
}
