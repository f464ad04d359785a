// Private key files in OpenSSH's format, "openssh-key-v1", encoded by hand, including some that no tool creates.

import { createCipheriv, generateKeyPairSync, randomBytes } from "node:crypto";
import bcrypt from "bcrypt-pbkdf";

export type Parts = {
  type: string;
  /** Fields of the public half, and of the private part without the comment. */
  publicFields: (Buffer | string)[];
  privateFields: (Buffer | string)[];
  /** None by default. */
  encryption?: { cipher: string; passphrase: string; rounds: number };
  /** The number of keys that the file claims to hold. */
  count?: number;
};

/** A file's bytes. For an unknown cipher, the private part is random. */
export function opensshBytes({ type, publicFields, privateFields, encryption, count = 1 }: Parts): Buffer {
  const publicKey = strings(type, ...publicFields);
  const check = randomBytes(4);
  const inner = Buffer.concat([check, check, strings(type, ...privateFields, "a comment")]);
  const padded = Buffer.concat([inner, Buffer.from(paddings.slice(0, (16 - (inner.length % 16)) % 16))]);
  const salt = randomBytes(16);
  const rounds = uint32(encryption?.rounds ?? 0);
  return Buffer.concat([
    Buffer.from("openssh-key-v1\0"),
    encryption === undefined
      ? strings("none", "none", "")
      : strings(encryption.cipher, "bcrypt", Buffer.concat([strings(salt), rounds])),
    uint32(count),
    strings(publicKey, encryption === undefined ? padded : encrypted(padded, salt, encryption)),
    encryption?.cipher.includes("poly1305") ? randomBytes(16) : Buffer.alloc(0),
  ]);
}

export function opensshPem(bytes: Buffer): string {
  const lines = bytes.toString("base64").match(/.{1,70}/g) ?? [];
  return ["-----BEGIN OPENSSH PRIVATE KEY-----", ...lines, "-----END OPENSSH PRIVATE KEY-----", ""].join(
    "\n",
  );
}

export function ed25519Parts(): Parts {
  const { d, x } = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
  const [secret, open] = [d, x].map((value) => Buffer.from(value!, "base64url")) as [Buffer, Buffer];
  return {
    type: "ssh-ed25519",
    publicFields: [open],
    privateFields: [open, Buffer.concat([secret, open])],
  };
}

/** A valid header with a number of rounds that would never finish. */
export function endlessKey(passphrase: string): string {
  const encryption = { cipher: "aes256-ctr", passphrase, rounds: 1 };
  const bytes = opensshBytes({ ...ed25519Parts(), encryption });
  const salt = bytes.indexOf("bcrypt") + "bcrypt".length + 8;
  bytes.writeUInt32BE(2 ** 31, salt + 16);
  return opensshPem(bytes);
}

/** What ssh-keygen writes for a FIDO device: the private part refers to the key, and does not contain it. */
export function fidoParts(type: "sk-ssh-ed25519@openssh.com" | "sk-ecdsa-sha2-nistp256@openssh.com"): Parts {
  const point = type.startsWith("sk-ssh")
    ? [randomBytes(32)]
    : ["nistp256", Buffer.concat([Buffer.of(4), randomBytes(64)])];
  const own = [...point, "ssh:"];
  // Flags, the handle of the key on the device, and a reserved field.
  return { type, publicFields: own, privateFields: [...own, Buffer.of(1), randomBytes(64), ""] };
}

const paddings = Array.from({ length: 16 }, (_, index) => index + 1);

function encrypted(
  part: Buffer,
  salt: Buffer,
  { cipher, passphrase, rounds }: NonNullable<Parts["encryption"]>,
): Buffer {
  if (cipher !== "aes256-ctr") return randomBytes(part.length);
  const password = Buffer.from(passphrase);
  const key = Buffer.alloc(48);
  bcrypt.pbkdf(password, password.length, salt, salt.length, key, key.length, rounds);
  const encrypting = createCipheriv("aes-256-ctr", key.subarray(0, 32), key.subarray(32));
  return Buffer.concat([encrypting.update(part), encrypting.final()]);
}

function strings(...values: (Buffer | string)[]): Buffer {
  return Buffer.concat(
    values.flatMap((value) => {
      const bytes = Buffer.from(value);
      return [uint32(bytes.length), bytes];
    }),
  );
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
