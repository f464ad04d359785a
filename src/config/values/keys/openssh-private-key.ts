// A private key in the format that OpenSSH writes, made from one in another.

import { type KeyObject, randomBytes } from "node:crypto";
import { magic } from "./openssh-key.ts";

/** An unencrypted key in this format from an Ed25519 key: there is no other that SSH programs share. */
export function openSshPrivateKey(key: KeyObject): string {
  const { d = "", x = "" } = key.export({ format: "jwk" });
  const publicKey = Buffer.from(x, "base64url");
  const privateKey = Buffer.concat([Buffer.from(d, "base64url"), publicKey]);
  const check = randomBytes(4);
  const type = string("ssh-ed25519");
  const inner = Buffer.concat([check, check, type, string(publicKey), string(privateKey), string("")]);
  const padding = Buffer.from([1, 2, 3, 4, 5, 6, 7].slice(0, (8 - (inner.length % 8)) % 8));
  const whole = Buffer.concat([
    magic,
    ...[string("none"), string("none"), string(""), uint32(1)],
    string(Buffer.concat([type, string(publicKey)])),
    string(Buffer.concat([inner, padding])),
  ]);
  const lines = whole.toString("base64").match(/.{1,70}/g) ?? [];
  return ["-----BEGIN OPENSSH PRIVATE KEY-----", ...lines, "-----END OPENSSH PRIVATE KEY-----", ""].join(
    "\n",
  );
}

function string(content: Buffer | string): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([uint32(bytes.length), bytes]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
