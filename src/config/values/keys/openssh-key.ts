// OpenSSH's private key format, "openssh-key-v1", as PROTOCOL.key in OpenSSH's sources describes it, and its keys as Node has them.

import { createPrivateKey, type JsonWebKeyInput, type KeyObject } from "node:crypto";

const magic = Buffer.from("openssh-key-v1\0", "latin1");

/** A key file with its private part still encrypted. `tag` follows the private part if the cipher authenticates. */
export type OpenSshFile = {
  cipher: string;
  salt: Buffer;
  rounds: number;
  type: string;
  publicKey: Buffer;
  privatePart: Buffer;
  tag: Buffer;
};

export type Fault = "truncated" | "damaged";

export function parseOpenSshFile(bytes: Buffer): OpenSshFile | Fault {
  if (!bytes.subarray(0, magic.length).equals(magic)) {
    return magic.subarray(0, bytes.length).equals(bytes) ? "truncated" : "damaged";
  }
  const head = takeStrings(bytes.subarray(magic.length), 3);
  if (head === null || head.rest.length < 4) return "truncated";
  const [cipher, kdf, kdfOptions] = head.strings as [Buffer, Buffer, Buffer];
  if (head.rest.readUInt32BE(0) !== 1) return "damaged";
  const halves = takeStrings(head.rest.subarray(4), 2);
  if (halves === null) return "truncated";
  const [publicKey, privatePart] = halves.strings as [Buffer, Buffer];
  const type = takeStrings(publicKey, 1)?.strings[0]?.toString("latin1");
  const derivation = parseKdf(kdf.toString("latin1"), kdfOptions);
  if (type === undefined || derivation === null) return "damaged";
  const isPlain = cipher.toString("latin1") === "none";
  if (isPlain !== (derivation.rounds === 0)) return "damaged";
  return {
    cipher: cipher.toString("latin1"),
    ...derivation,
    type,
    publicKey,
    privatePart,
    tag: halves.rest,
  };
}

function parseKdf(name: string, options: Buffer): { salt: Buffer; rounds: number } | null {
  if (name === "none") return options.length === 0 ? { salt: options, rounds: 0 } : null;
  const parts = name === "bcrypt" ? takeStrings(options, 1) : null;
  if (parts === null || parts.rest.length !== 4) return null;
  const salt = parts.strings[0]!;
  const rounds = parts.rest.readUInt32BE(0);
  return salt.length === 0 || salt.length > 1024 || rounds === 0 ? null : { salt, rounds };
}

type KeyFault = Fault | "undecryptable" | "mismatched";

/** The key of a decrypted private part. `undecryptable`: the passphrase was wrong. */
export function keyInPrivatePart(part: Buffer, file: OpenSshFile): KeyObject | KeyFault {
  const fields = parsePrivatePart(part);
  if (fields === null) return "undecryptable";
  if (typeof fields === "string") return fields;
  if (!publicKeyOf(fields).equals(file.publicKey)) return "mismatched";
  const key = keyObject(fields);
  if (key === null) return "damaged";
  // OpenSSL computes the public half of an Ed25519 key and ignores the one in the file.
  const isMatching =
    key.asymmetricKeyType !== "ed25519" || key.export({ format: "jwk" }).x === base64url(fields.fields[0]!);
  return isMatching ? key : "mismatched";
}

type PrivateFields = { type: string; fields: Buffer[] };

const fieldCounts: Record<string, number> = {
  "ssh-ed25519": 2,
  "ssh-rsa": 6,
  "ecdsa-sha2-nistp256": 3,
  "ecdsa-sha2-nistp384": 3,
  "ecdsa-sha2-nistp521": 3,
};

export const usableTypes: readonly string[] = Object.keys(fieldCounts);

/** Returns null if the passphrase was wrong: then the two check numbers at the start differ. */
function parsePrivatePart(part: Buffer): PrivateFields | Fault | null {
  if (part.length < 8) return "truncated";
  if (part.readUInt32BE(0) !== part.readUInt32BE(4)) return null;
  const first = takeStrings(part.subarray(8), 1);
  const type = first?.strings[0]?.toString("latin1") ?? "";
  const count = Object.hasOwn(fieldCounts, type) ? fieldCounts[type]! : null;
  if (first === null || count === null) return "damaged";
  const fields = takeStrings(first.rest, count + 1);
  if (fields === null) return "truncated";
  const isPadded = fields.rest.every((byte, index) => byte === ((index + 1) & 0xff));
  return isPadded ? { type, fields: fields.strings.slice(0, count) } : "damaged";
}

/** An unencrypted Ed25519 key in this format, the only one for this type that all SSH programs read. */
export function ed25519File(publicKey: Buffer, seed: Buffer): Buffer {
  const type = string("ssh-ed25519");
  const inner = Buffer.concat([
    ...[uint32(0), uint32(0), type, string(publicKey)],
    ...[string(Buffer.concat([seed, publicKey])), string("")],
  ]);
  const padding = Buffer.from([1, 2, 3, 4, 5, 6, 7].slice(0, (8 - (inner.length % 8)) % 8));
  return Buffer.concat([
    magic,
    ...[string("none"), string("none"), string(""), uint32(1)],
    string(Buffer.concat([type, string(publicKey)])),
    string(Buffer.concat([inner, padding])),
  ]);
}

export function secretStart(bytes: Buffer): number | null {
  const file = parseOpenSshFile(bytes);
  if (typeof file === "string") return null;
  const start = bytes.length - file.tag.length - file.privatePart.length;
  if (file.cipher !== "none") return start;
  const publicFields: Record<string, number> = { "ssh-ed25519": 1, "ssh-rsa": 2, "ssh-dss": 4 };
  const count = publicFields[file.type] ?? (file.type.startsWith("ecdsa-") ? 2 : 0);
  const rest = takeStrings(file.privatePart.subarray(8), 1 + count)?.rest;
  return rest === undefined ? start : bytes.length - file.tag.length - rest.length;
}

/** The public half, as authorized_keys has it in base64 (RFC 4253, section 6.6). */
function publicKeyOf({ type, fields }: PrivateFields): Buffer {
  const [first, second] = fields as [Buffer, Buffer];
  if (type === "ssh-ed25519") return Buffer.concat([string(type), string(first)]);
  // RSA's exponent comes first here, but second in a private key.
  const both = type === "ssh-rsa" ? [second, first] : [first, second];
  return Buffer.concat([string(type), ...both.map(string)]);
}

function keyObject(fields: PrivateFields): KeyObject | null {
  try {
    const key = jsonWebKey(fields);
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

function takeStrings(bytes: Buffer, count: number): { strings: Buffer[]; rest: Buffer } | null {
  const strings: Buffer[] = [];
  let at = 0;
  while (strings.length < count) {
    if (at + 4 > bytes.length) return null;
    const end = at + 4 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    strings.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return { strings, rest: bytes.subarray(at) };
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
