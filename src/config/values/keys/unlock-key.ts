// Decrypts a private key. Deriving the key from its passphrase is slow by design, so this runs in a thread of its own.

import { createDecipheriv, createPrivateKey, getCipherInfo } from "node:crypto";
import bcrypt from "bcrypt-pbkdf";
import { type OpenSshFile, parseOpenSshFile } from "./openssh-key.ts";
import { findKeyBlock, invalid, type KeyBlock } from "./pem.ts";
import { checkKey, keyFromOpenSsh, opensslCipher, type PlainKey, pkcs8Cipher } from "./private-key.ts";

export function unlockKey(pem: string, passphrase: string): PlainKey {
  const block = findKeyBlock(pem);
  if ("kind" in block) return block;
  return block.label === "OPENSSH PRIVATE KEY"
    ? unlockOpenSsh(block.bytes, passphrase)
    : unlockPem(block, passphrase);
}

function unlockOpenSsh(bytes: Buffer, passphrase: string): PlainKey {
  const file = parseOpenSshFile(bytes);
  if (typeof file === "string") return invalid({ kind: file });
  const part = decrypt(file, passphrase);
  return part === null ? invalid({ kind: "passphrase-wrong" }) : keyFromOpenSsh(part, file);
}

/** AES-GCM's, which OpenSSH appends to the private part. */
const tagLength = 16;

/** Null if the passphrase is wrong or the file is damaged, which most ciphers can't distinguish. */
function decrypt(file: OpenSshFile, passphrase: string): Buffer | null {
  const name = opensslCipher(file.cipher);
  const info = name === null ? undefined : getCipherInfo(name);
  if (name === null || info === undefined) return null;
  const { keyLength, ivLength = 0 } = info;
  const derived = deriveKey(passphrase, file, keyLength + ivLength);
  if (derived === null) return null;
  const [key, iv] = [derived.subarray(0, keyLength), derived.subarray(keyLength)];
  try {
    if (name === "aes-128-gcm" || name === "aes-256-gcm") {
      const decipher = createDecipheriv(name, key, iv, { authTagLength: tagLength });
      decipher.setAuthTag(file.tag);
      return Buffer.concat([decipher.update(file.privatePart), decipher.final()]);
    }
    const decipher = createDecipheriv(name, key, iv).setAutoPadding(false);
    return Buffer.concat([decipher.update(file.privatePart), decipher.final()]);
  } catch {
    return null;
  }
}

function deriveKey(passphrase: string, { salt, rounds }: OpenSshFile, length: number): Buffer | null {
  const password = Buffer.from(passphrase);
  const key = Buffer.alloc(length);
  const status = bcrypt.pbkdf(password, password.length, salt, salt.length, key, length, rounds);
  return status === 0 ? key : null;
}

function unlockPem({ pem, header, bytes }: KeyBlock, passphrase: string): PlainKey {
  try {
    return checkKey(createPrivateKey({ key: pem, passphrase }));
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case "ERR_OSSL_EVP_UNSUPPORTED":
      case "ERR_OSSL_PEM_UNSUPPORTED_ENCRYPTION":
        return invalid({ kind: "cipher", cipher: header?.cipher ?? pkcs8Cipher(bytes), convert: null });
      case "ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH":
        return invalid({ kind: "truncated" });
      case "ERR_OSSL_PEM_BAD_IV_CHARS":
        return invalid({ kind: "damaged" });
      default:
        return invalid({ kind: "passphrase-wrong" });
    }
  }
}
