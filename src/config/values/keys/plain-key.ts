// A decrypted private key: whether SSH can use it, and its form for `ssh2`.

import {
  createPrivateKey,
  createPublicKey,
  type JsonWebKeyInput,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import type { PrivateKeyReason } from "../../problem.ts";
import { pemText } from "./key-block.ts";
import {
  ed25519File,
  type OpenSshFile,
  type PrivateFields,
  parsePrivatePart,
  publicKeyOf,
} from "./openssh-key.ts";

/** In OpenSSH's format, PKCS#1 or SEC 1, unencrypted. */
export type PlainKey = { kind: "key"; pem: string } | InvalidKey;
export type InvalidKey = { kind: "invalid"; reason: PrivateKeyReason };

export function invalid(reason: PrivateKeyReason): InvalidKey {
  return { kind: "invalid", reason };
}

/** sshd's default for RequiredRSASize, and OpenSSL's maximum. */
const rsaBits = { least: 1024, most: 16_384 };

const sshCurves = ["prime256v1", "secp384r1", "secp521r1"];

export function checkKey(key: KeyObject): PlainKey {
  const type = key.asymmetricKeyType ?? "unknown";
  const { modulusLength: bits = 0, namedCurve: curve = "" } = key.asymmetricKeyDetails ?? {};
  if (type === "rsa" && (bits < rsaBits.least || bits > rsaBits.most))
    return invalid({ kind: "rsa-size", bits });
  if (type !== "rsa" && type !== "ed25519" && !(type === "ec" && sshCurves.includes(curve)))
    return invalid({ kind: "unsupported-type", type: curve === "" ? type : `${type} ${curve}` });
  try {
    if (!signsForItself(key)) return invalid({ kind: "mismatched" });
    return { kind: "key", pem: exportKey(key, type) };
  } catch {
    return invalid({ kind: "damaged" });
  }
}

function signsForItself(key: KeyObject): boolean {
  const hash = key.asymmetricKeyType === "ed25519" ? null : "sha256";
  const text = Buffer.from("any text");
  return verify(hash, text, createPublicKey(key), sign(hash, text, key));
}

function exportKey(key: KeyObject, type: "rsa" | "ec" | "ed25519"): string {
  if (type === "rsa") return key.export({ type: "pkcs1", format: "pem" }).toString();
  const jwk = key.export({ format: "jwk" });
  if (type === "ec") {
    // A JWK names the curve, which a file may describe by its parameters.
    const named = createPrivateKey({ key: jwk, format: "jwk" });
    return named.export({ type: "sec1", format: "pem" }).toString();
  }
  const { d = "", x = "" } = jwk;
  const file = ed25519File(Buffer.from(x, "base64url"), Buffer.from(d, "base64url"));
  return pemText("OPENSSH PRIVATE KEY", null, file);
}

export function fromPrivatePart(part: Buffer, file: OpenSshFile): PlainKey {
  const read = parsePrivatePart(part);
  if (read === null) return invalid({ kind: file.cipher === "none" ? "damaged" : "passphrase-wrong" });
  if (typeof read === "string") return invalid({ kind: read });
  if (!publicKeyOf(read).equals(file.publicKey)) return invalid({ kind: "mismatched" });
  const key = keyObject(read);
  if (key === null) return invalid({ kind: "damaged" });
  // OpenSSL computes the public half of an Ed25519 key and ignores the one in the file.
  const isOwn =
    key.asymmetricKeyType !== "ed25519" || key.export({ format: "jwk" }).x === base64url(read.fields[0]!);
  return isOwn ? checkKey(key) : invalid({ kind: "mismatched" });
}

function keyObject(read: PrivateFields): KeyObject | null {
  try {
    const key = jsonWebKey(read);
    return key === null ? null : createPrivateKey({ key, format: "jwk" });
  } catch {
    return null;
  }
}

/** RFC 7518, section 6, and RFC 8037, section 2. */
function jsonWebKey({ type, fields }: PrivateFields): JsonWebKeyInput["key"] | null {
  if (type === "ssh-ed25519") {
    const [x, both] = fields as [Buffer, Buffer];
    const isWhole = x.length === 32 && both.length === 64 && both.subarray(32).equals(x);
    return isWhole
      ? { kty: "OKP", crv: "Ed25519", d: base64url(both.subarray(0, 32)), x: base64url(x) }
      : null;
  }
  return type === "ssh-rsa" ? rsaKey(fields) : ecKey(type, fields);
}

function rsaKey(fields: Buffer[]): JsonWebKeyInput["key"] | null {
  const [n, e, d, qi, p, q] = fields.map(integer) as [bigint, bigint, bigint, bigint, bigint, bigint];
  if (p < 2n || q < 2n) return null;
  const numbers = { n, e, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi };
  const encoded = Object.entries(numbers).map(([name, value]) => [name, base64url(bytesOf(value))]);
  return { kty: "RSA", ...Object.fromEntries(encoded) };
}

/** By the curve's name in SSH. `length` is that of a coordinate. */
const curves: Record<string, { crv: string; length: number }> = {
  nistp256: { crv: "P-256", length: 32 },
  nistp384: { crv: "P-384", length: 48 },
  nistp521: { crv: "P-521", length: 66 },
};

function ecKey(type: string, fields: Buffer[]): JsonWebKeyInput["key"] | null {
  const [name, point, secret] = fields as [Buffer, Buffer, Buffer];
  const curve = curves[name.toString("latin1")];
  if (curve === undefined || type !== `ecdsa-sha2-${name}`) return null;
  const { crv, length } = curve;
  // 4 marks both coordinates in full (SEC 1, section 2.3.3).
  if (point.length !== 1 + 2 * length || point[0] !== 4) return null;
  const d = bytesOf(integer(secret), length);
  const [x, y] = [point.subarray(1, 1 + length), point.subarray(1 + length)];
  return { kty: "EC", crv, d: base64url(d), x: base64url(x), y: base64url(y) };
}

function integer(bytes: Buffer): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${bytes.toString("hex")}`);
}

function bytesOf(value: bigint, length = 1): Buffer {
  const digits = value.toString(16);
  const even = Math.max(length * 2, digits.length + (digits.length % 2));
  return Buffer.from(digits.padStart(even, "0"), "hex");
}

function base64url(bytes: Buffer): string {
  return bytes.toString("base64url");
}
