// `ssh.private_key`: whether it can be used at all, as far as that can be told at once and without its passphrase.

import { createPrivateKey } from "node:crypto";
import type { PrivateKeyReason } from "../../problem.ts";
import { derAt, derFault, elementsIn, objectId } from "./der.ts";
import { findKeyBlock, type KeyBlock } from "./key-block.ts";
import { isEncryptedPem, opensshCipherProblem, pemCipherProblem } from "./key-ciphers.ts";
import { parseOpenSshFile, usableTypes } from "./openssh-key.ts";
import { fromPrivatePart, type InvalidKey, invalid, type PlainKey, usable } from "./plain-key.ts";

/** A key that can be used, or one whose passphrase has to be tried first, which takes its time. */
export type PrivateKey = PlainKey | { kind: "locked"; pem: string };

/** Reads a key in every form that people paste. `hasPassphrase` says whether there is one to try. Never throws. */
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

/** Gives a reader that looks at each key once: entries share keys, and to try one out takes some milliseconds. */
export function readingKeysOnce(): typeof readPrivateKey {
  const known = new Map<string, PrivateKey>();
  return (text, hasPassphrase) => {
    const name = `${hasPassphrase} ${text}`;
    const key = known.get(name) ?? readPrivateKey(text, hasPassphrase);
    known.set(name, key);
    return key;
  };
}

function readOpenSshKey({ bytes, pem }: KeyBlock, hasPassphrase: boolean): PrivateKey {
  const file = parseOpenSshFile(bytes);
  if (typeof file === "string") return invalid({ kind: file });
  const unusable = typeProblem(file.type);
  if (unusable !== null) return unusable;
  if (file.cipher === "none") return fromPrivatePart(file.privatePart, file);
  return locked(pem, opensshCipherProblem(file.cipher), hasPassphrase);
}

/** FIDO keys sign with a device that is elsewhere; all else is of a type that `ssh2` does not sign with. */
function typeProblem(type: string): InvalidKey | null {
  if (usableTypes.includes(type)) return null;
  const isOnDevice = /^sk-|^webauthn-/.test(type);
  return invalid({ kind: isOnDevice ? "hardware-key" : "unsupported-type", type });
}

function readPem(block: KeyBlock, hasPassphrase: boolean): PrivateKey {
  if (isEncryptedPem(block)) return locked(block.pem, pemCipherProblem(block), hasPassphrase);
  try {
    return usable(createPrivateKey(block.pem));
  } catch {
    return invalid(pemProblem(block));
  }
}

/** Why OpenSSL can't read an unencrypted key. */
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

function locked(pem: string, problem: PrivateKeyReason | null, hasPassphrase: boolean): PrivateKey {
  if (problem !== null) return invalid(problem);
  return hasPassphrase ? { kind: "locked", pem } : invalid({ kind: "passphrase-missing" });
}

/** How many rounds a locked key's derivation has, where OpenSSH has encrypted it; 0 for all others, which take no time. */
export function derivationRounds(pem: string): number {
  const block = findKeyBlock(pem);
  const file = "kind" in block ? null : parseOpenSshFile(block.bytes);
  return file === null || typeof file === "string" ? 0 : file.rounds;
}
