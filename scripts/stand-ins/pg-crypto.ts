// In place of pg/lib/crypto/utils.js, whose hashes are WebCrypto's: eleven times in a login one waits for a thread, and the
// thread that dials takes some 5 ms to load it. Node's own do the same at once. The slow one, PBKDF2, still has a thread.

import { createHash, createHmac, pbkdf2, randomBytes } from "node:crypto";
import { promisify } from "node:util";

export { randomBytes };

const derive = promisify(pbkdf2);

export async function md5(text: string | Buffer): Promise<string> {
  return createHash("md5").update(text).digest("hex");
}

export async function postgresMd5PasswordHash(user: string, password: string, salt: Buffer): Promise<string> {
  const inner = await md5(password + user);
  return `md5${await md5(Buffer.concat([Buffer.from(inner), salt]))}`;
}

export async function sha256(bytes: Uint8Array): Promise<Buffer> {
  return hashByName("SHA-256", bytes);
}

/** By WebCrypto's name: "SHA-256". */
export async function hashByName(name: string, bytes: Uint8Array): Promise<Buffer> {
  return createHash(name.replace("-", "")).update(bytes).digest();
}

export async function hmacSha256(key: Uint8Array, text: string): Promise<Buffer> {
  return createHmac("sha256", key).update(text).digest();
}

/** Of 32 bytes. */
export function deriveKey(password: string, salt: Buffer, iterations: number): Promise<Buffer> {
  return derive(password, salt, iterations, 32, "sha256");
}
