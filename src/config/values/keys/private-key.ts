// `ssh.private_key`: whether it can be used, as far as its text shows. Ciphers as in OpenSSL 3.0 and 3.5 (Node 20 to 24).

import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import type { PrivateKeyReason } from "../../problem.ts";
import {
  ed25519File,
  keyInPrivatePart,
  type OpenSshFile,
  parseOpenSshFile,
  usableTypes,
} from "./openssh-key.ts";
import {
  derAt,
  derFault,
  elementsIn,
  findKeyBlock,
  type InvalidKey,
  integer,
  invalid,
  type KeyBlock,
  objectId,
  pemText,
} from "./pem.ts";

export type PlainKey = { kind: "key"; pem: string } | InvalidKey;

/** `locked`: the passphrase is needed, which is slow to try. */
export type PrivateKey = PlainKey | { kind: "locked"; pem: string };

/** Reads a key in any form that users paste. Never throws. */
export function readPrivateKey(text: string, hasPassphrase: boolean): PrivateKey {
  const block = findKeyBlock(text);
  if ("kind" in block) return block;
  switch (block.label) {
    case "OPENSSH PRIVATE KEY":
      return readOpenSshKey(block, hasPassphrase);
    case "DSA PRIVATE KEY":
      return invalid({ kind: "unsupported-type", type: "DSA" });
    case "PRIVATE KEY":
    case "ENCRYPTED PRIVATE KEY":
    case "RSA PRIVATE KEY":
    case "EC PRIVATE KEY":
      return readPem(block, hasPassphrase);
    default:
      return invalid({ kind: "unsupported-type", type: block.label });
  }
}

/** Reads each key once: entries share keys, and testing one takes milliseconds. */
export function cachedKeyReader(): typeof readPrivateKey {
  const cache = new Map<string, PrivateKey>();
  return (text, hasPassphrase) => {
    const name = `${hasPassphrase} ${text}`;
    const key = cache.get(name) ?? readPrivateKey(text, hasPassphrase);
    cache.set(name, key);
    return key;
  };
}

function readOpenSshKey({ bytes, pem }: KeyBlock, hasPassphrase: boolean): PrivateKey {
  const file = parseOpenSshFile(bytes);
  if (typeof file === "string") return invalid({ kind: file });
  const unusable = typeProblem(file.type);
  if (unusable !== null) return unusable;
  if (file.cipher === "none") return keyFromOpenSsh(file.privatePart, file);
  return lockedKey(pem, opensshCipherProblem(file.cipher), hasPassphrase);
}

/** FIDO keys sign on a hardware device; `ssh2` can't sign with keys of other types. */
function typeProblem(type: string): InvalidKey | null {
  if (usableTypes.includes(type)) return null;
  const isOnDevice = /^sk-|^webauthn-/.test(type);
  return invalid({ kind: isOnDevice ? "hardware-key" : "unsupported-type", type });
}

function readPem(block: KeyBlock, hasPassphrase: boolean): PrivateKey {
  if (isEncryptedPem(block)) return lockedKey(block.pem, pemCipherProblem(block), hasPassphrase);
  try {
    return checkKey(createPrivateKey(block.pem));
  } catch {
    return invalid(pemProblem(block));
  }
}

function pemProblem({ label, bytes }: KeyBlock): PrivateKeyReason {
  const fault = derFault(bytes);
  if (fault !== null) return { kind: fault };
  const [, algorithm] = label === "PRIVATE KEY" ? elementsIn(derAt(bytes, 0)) : [];
  const [type] = elementsIn(algorithm);
  if (type === undefined || pkcs8Types.includes(objectId(type))) return { kind: "damaged" };
  return { kind: "unsupported-type", type: objectId(type) };
}

/** RSA (RFC 8017, appendix C), elliptic curves (RFC 5480, section 2.1.1) and Ed25519 (RFC 8410, section 3). */
const pkcs8Types = ["1.2.840.113549.1.1.1", "1.2.840.10045.2.1", "1.3.101.112"];

function lockedKey(pem: string, problem: PrivateKeyReason | null, hasPassphrase: boolean): PrivateKey {
  if (problem !== null) return invalid(problem);
  return hasPassphrase ? { kind: "locked", pem } : invalid({ kind: "passphrase-missing" });
}

export function keyFromOpenSsh(part: Buffer, file: OpenSshFile): PlainKey {
  const key = keyInPrivatePart(part, file);
  if (typeof key !== "string") return checkKey(key);
  if (key !== "undecryptable") return invalid({ kind: key });
  return invalid({ kind: file.cipher === "none" ? "damaged" : "passphrase-wrong" });
}

/** sshd's default for RequiredRSASize, and OpenSSL's maximum. */
const rsaBits = { min: 1024, max: 16_384 };

const sshCurves = ["prime256v1", "secp384r1", "secp521r1"];

export function checkKey(key: KeyObject): PlainKey {
  const type = key.asymmetricKeyType ?? "unknown";
  const { modulusLength: bits = 0, namedCurve: curve = "" } = key.asymmetricKeyDetails ?? {};
  if (type === "rsa" && (bits < rsaBits.min || bits > rsaBits.max))
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

/** The rounds of the key derivation, for a key that OpenSSH has encrypted; 0 for others, which are fast. */
export function derivationRounds(pem: string): number {
  const block = findKeyBlock(pem);
  const file = "kind" in block ? null : parseOpenSshFile(block.bytes);
  return file === null || typeof file === "string" ? 0 : file.rounds;
}

const opensshCiphers: Record<string, string> = {
  "3des-cbc": "des-ede3-cbc",
  "aes128-cbc": "aes-128-cbc",
  "aes192-cbc": "aes-192-cbc",
  "aes256-cbc": "aes-256-cbc",
  "rijndael-cbc@lysator.liu.se": "aes-256-cbc",
  "aes128-ctr": "aes-128-ctr",
  "aes192-ctr": "aes-192-ctr",
  "aes256-ctr": "aes-256-ctr",
  "aes128-gcm@openssh.com": "aes-128-gcm",
  "aes256-gcm@openssh.com": "aes-256-gcm",
};

export function opensslCipher(opensshCipher: string): string | null {
  return Object.hasOwn(opensshCiphers, opensshCipher) ? opensshCiphers[opensshCipher]! : null;
}

function opensshCipherProblem(cipher: string): PrivateKeyReason | null {
  if (opensslCipher(cipher) !== null) return null;
  // ssh-keygen no longer reads the others: Blowfish, CAST and RC4.
  const convert = cipher === "chacha20-poly1305@openssh.com" ? "ssh-keygen" : null;
  return { kind: "cipher", cipher, convert };
}

function isEncryptedPem({ label, header }: KeyBlock): boolean {
  return header !== null || label === "ENCRYPTED PRIVATE KEY";
}

function pemCipherProblem({ header, bytes }: KeyBlock): PrivateKeyReason | null {
  if (header !== null) {
    const isLegacy = /^(RC2|RC4|DESX?-(CBC|CFB|OFB)|BF|CAST5|IDEA|SEED)/i.test(header.cipher);
    return isLegacy ? { kind: "cipher", cipher: header.cipher, convert: "openssl" } : null;
  }
  const scheme = encryptionScheme(bytes);
  if (typeof scheme === "string") return { kind: scheme };
  const legacy = legacyCiphers[scheme.cipher];
  if (legacy !== undefined) return { kind: "cipher", cipher: legacy, convert: "openssl" };
  return scheme.isCostly ? { kind: "derivation" } : null;
}

/** Ciphers in OpenSSL 3's legacy provider, which Node does not load. */
const legacyCiphers: Record<string, string> = {
  "1.2.840.113549.1.5.1": "PBE-MD2-DES",
  "1.2.840.113549.1.5.3": "PBE-MD5-DES",
  "1.2.840.113549.1.5.4": "PBE-MD2-RC2-64",
  "1.2.840.113549.1.5.6": "PBE-MD5-RC2-64",
  "1.2.840.113549.1.5.10": "PBE-SHA1-DES",
  "1.2.840.113549.1.5.11": "PBE-SHA1-RC2-64",
  "1.2.840.113549.1.12.1.1": "PBE-SHA1-RC4-128",
  "1.2.840.113549.1.12.1.2": "PBE-SHA1-RC4-40",
  "1.2.840.113549.1.12.1.5": "PBE-SHA1-RC2-128",
  "1.2.840.113549.1.12.1.6": "PBE-SHA1-RC2-40",
  "1.2.840.113549.3.2": "RC2-CBC",
  "1.2.840.113549.3.4": "RC4",
  "1.3.14.3.2.6": "DES-ECB",
  "1.3.14.3.2.7": "DES-CBC",
  "1.3.14.3.2.8": "DES-OFB",
  "1.3.14.3.2.9": "DES-CFB",
  "1.3.6.1.4.1.188.7.1.1.2": "IDEA-CBC",
  "1.3.6.1.4.1.3029.1.2": "BF-CBC",
  "1.2.840.113533.7.66.10": "CAST5-CBC",
  "1.2.410.200004.1.4": "SEED-CBC",
};

const pbes2 = "1.2.840.113549.1.5.13";
const scrypt = "1.3.6.1.4.1.11591.4.11";

/** OpenSSL can't be interrupted, so a derivation that takes longer than about two seconds is not started. */
const maxIterations = 2_000_000;
/** OpenSSL's own limit is 32 MiB. */
const maxScryptBytes = 32 * 1024 * 1024;
const maxScryptPasses = 16;

type Scheme = { cipher: string; isCostly: boolean };

/** From an EncryptedPrivateKeyInfo (RFC 5958, section 3) with PBES1 or PBES2 (RFC 8018, appendix A). */
function encryptionScheme(bytes: Buffer): Scheme | "truncated" | "damaged" {
  const fault = derFault(bytes);
  if (fault !== null) return fault;
  const [scheme, parameters] = elementsIn(elementsIn(derAt(bytes, 0))[0]);
  if (scheme === undefined) return "damaged";
  const cipher = objectId(scheme);
  if (cipher !== pbes2) return { cipher, isCostly: integer(elementsIn(parameters)[1]) > maxIterations };
  const [derivation = [], encryption = []] = elementsIn(parameters).map(elementsIn);
  if (derivation[0] === undefined || encryption[0] === undefined) return "damaged";
  const numbers = elementsIn(derivation[1]).slice(1).map(integer);
  const isCostly = objectId(derivation[0]) === scrypt ? isCostlyScrypt(numbers) : numbers[0]! > maxIterations;
  return { cipher: objectId(encryption[0]), isCostly };
}

/** RFC 7914, section 7.1: cost, block size, parallelization. */
function isCostlyScrypt([cost = 0, blockSize = 0, passes = 0]: number[]): boolean {
  return cost * blockSize * 128 > maxScryptBytes || passes > maxScryptPasses;
}

export function pkcs8Cipher(bytes: Buffer): string {
  const scheme = encryptionScheme(bytes);
  return typeof scheme === "string" ? "unknown" : scheme.cipher;
}
