// SSH keys for tests, created when they run.

import { createHash } from "node:crypto";
import ssh2 from "ssh2";

export type SshKey = { private: string; public: string; fingerprint: string };

/** A key pair in OpenSSH's formats, with its fingerprint as `ssh-keygen -lf` prints it. */
export function makeSshKey(type: "ed25519" | "ecdsa" | "rsa" = "ed25519", passphrase?: string): SshKey {
  const sizes = { ed25519: {}, ecdsa: { bits: 256 }, rsa: { bits: 2048 } };
  const encryption = passphrase === undefined ? {} : { cipher: "aes256-ctr", passphrase, rounds: 4 };
  const keyPair = readable(type, { ...sizes[type], ...encryption }, passphrase);
  const blob = Buffer.from(keyPair.public.split(" ")[1]!, "base64");
  const fingerprint = `SHA256:${createHash("sha256").update(blob).digest("base64").replace(/=+$/, "")}`;
  return { private: keyPair.private, public: keyPair.public.trim(), fingerprint };
}

/** A few in a thousand keys that ssh2 1.17 generates can't be read, even by ssh2 itself. */
function readable(type: string, options: object, passphrase: string | undefined) {
  for (;;) {
    const keyPair = ssh2.utils.generateKeyPairSync(type as "ed25519", options as never);
    if (!(ssh2.utils.parseKey(keyPair.private, passphrase) instanceof Error)) return keyPair;
  }
}
