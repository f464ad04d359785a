// Whether a passphrase opens a private key in OpenSSH's own format, which node:crypto does not read.

import { createHash } from "node:crypto";
import ssh2 from "ssh2";
import type { PrivateKeyReason } from "../../problem.ts";

const tried = new Map<string, PrivateKeyReason | null>();

/**
 * Why it does not, or null. Entries share keys, and each try takes the time that makes guessing slow: one for each key and
 * passphrase.
 */
export function whyLocked(pem: string, passphrase: string, cipher: string): PrivateKeyReason | null {
  const digest = createHash("sha256")
    .update(JSON.stringify([pem, passphrase]))
    .digest("hex");
  const before = tried.get(digest);
  if (before !== undefined) return before;
  const reason = unlock(pem, passphrase, cipher);
  tried.set(digest, reason);
  return reason;
}

function unlock(pem: string, passphrase: string, cipher: string): PrivateKeyReason | null {
  const parsed = ssh2.utils.parseKey(pem, passphrase);
  if (!(parsed instanceof Error)) return null;
  return parsed.message.startsWith("Unsupported")
    ? { kind: "unsupported-type", type: cipher }
    : { kind: "passphrase-wrong" };
}
