// Bastions for fault files: OpenSSH, and servers for what OpenSSH can't do.

import { connect } from "node:net";
import { userInfo } from "node:os";
import ssh2 from "ssh2";
import { startListener } from "../listener.ts";
import { freePort } from "../ports.ts";
import { startSshd } from "../sshd.ts";
import { fill } from "./destinations-file.ts";
import type { BastionSpec } from "./fault.ts";
import type { Material } from "./material.ts";

export type FaultyBastion = { port: number; user: string; stop: () => Promise<unknown> };

export async function startFaultyBastion(
  { kind = "openssh", settings = [], hostKeys = ["ed25519"], authorized = "{key.user.public}" }: BastionSpec,
  material: Material,
  texts: Record<string, string>,
): Promise<FaultyBastion> {
  const user = userInfo().username;
  if (kind === "refuses") return { port: await freePort(), user, stop: async () => {} };
  if (kind === "silent") return { ...(await startListener(() => {})), user };
  const keys = hostKeys.map((type) => ({
    private: material.texts[`host.${type}`]!,
    public: material.texts[`host.${type}.public`]!,
    fingerprint: material.texts[`host.${type}.fingerprint`]!,
  }));
  if (kind === "openssh")
    return startSshd(
      keys,
      fill(authorized, texts),
      settings.map((line) => fill(line, texts)),
    );
  return startSsh2(keys[0]!.private, kind, user, Number(texts.port));
}

/**
 * Accepts any key. Then it does not answer a forwarding request, or forwards to the server whatever the host is. Alternatively,
 * it closes the connection on login, or accepts no key.
 */
function startSsh2(
  hostKey: string,
  kind: "never-forwards" | "dies-at-login" | "forwards-names" | "no-ed25519",
  user: string,
  serverPort: number,
): Promise<FaultyBastion> {
  const open = new Set<ssh2.Connection>();
  const server = new ssh2.Server({ hostKeys: [hostKey] }, (client) => {
    open.add(client);
    client.on("error", () => {});
    client.on("close", () => open.delete(client));
    if (kind === "no-ed25519") withoutEd25519(client);
    client.on("authentication", (request) => {
      if (kind === "dies-at-login") client.end();
      else if (kind === "no-ed25519") request.reject(["publickey"]);
      else request.accept();
    });
    client.on("tcpip", (accept) => {
      if (kind !== "forwards-names") return;
      const channel = accept();
      const server = connect(serverPort, "127.0.0.1");
      channel.pipe(server).pipe(channel);
      server.on("error", () => channel.end());
      channel.on("error", () => server.destroy());
      channel.on("close", () => server.destroy());
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      const stop = () =>
        new Promise<void>((stopped) => {
          server.close(() => stopped());
          for (const client of open) client.end();
        });
      resolve({ port, user, stop });
    });
  });
}

/** `ssh2` always announces the same signature algorithms: one is overwritten in the message with a name of equal length. */
function withoutEd25519(client: ssh2.Connection): void {
  type Writer = { finalize: (packet: Buffer, force?: boolean) => Buffer };
  const packets = (client as unknown as { _protocol: { _packetRW: { write: Writer } } })._protocol._packetRW;
  let writer = packets.write;
  // `ssh2` replaces the writer after the key exchange.
  Object.defineProperty(packets, "write", {
    get: () => writer,
    set: (next: Writer) => {
      const finalize = next.finalize.bind(next);
      next.finalize = (packet, force) => {
        const at = packet.includes("server-sig-algs") ? packet.indexOf("ssh-ed25519,") : -1;
        if (at !== -1) packet.write("ssh-unknown", at, "latin1");
        return finalize(packet, force);
      };
      writer = next;
    },
  });
}
