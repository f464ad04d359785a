// Bastions of fault files: OpenSSH, and servers for what OpenSSH does not do.

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
  return startSsh2(keys[0]!.private, kind, user);
}

/** Accepts any key; then it never answers a forward, or hangs up instead of answering the login. */
function startSsh2(
  hostKey: string,
  kind: "never-forwards" | "dies-at-login",
  user: string,
): Promise<FaultyBastion> {
  const open = new Set<ssh2.Connection>();
  const server = new ssh2.Server({ hostKeys: [hostKey] }, (client) => {
    open.add(client);
    client.on("error", () => {});
    client.on("close", () => open.delete(client));
    client.on("authentication", (request) => (kind === "dies-at-login" ? client.end() : request.accept()));
    client.on("tcpip", () => {});
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
