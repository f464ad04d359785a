// `ssh.private_key`: what forms and secret stores do to a key is undone, and what is no private key is told apart.

import { createHash, createPrivateKey, type KeyObject } from "node:crypto";
import type { PrivateKeyReason } from "../problem.ts";
import { opensshCipher } from "./openssh-key.ts";
import { openSshPrivateKey } from "./openssh-private-key.ts";

export type ReadPrivateKey = { kind: "key"; pem: string } | { kind: "invalid"; reason: PrivateKeyReason };

/** What node:crypto reads by itself, encrypted or not. OpenSSH's own format it does not. */
const cryptoLabels = [
  "PRIVATE KEY",
  "ENCRYPTED PRIVATE KEY",
  "RSA PRIVATE KEY",
  "EC PRIVATE KEY",
  "DSA PRIVATE KEY",
];

const sshCurves = ["prime256v1", "secp384r1", "secp521r1"];

/**
 * Gives a key in a form that `ssh2` reads: OpenSSH's own, PKCS#1 or SEC 1.
 *
 * Accepts PKCS#8, literal `\n`, indentation, CRLF, lost newlines and base64 around it all.
 */
export async function readPrivateKey(text: string, passphrase: string | null): Promise<ReadPrivateKey> {
  const unwrapped = unwrap(text);
  const notPrivate = otherThanPrivateKey(unwrapped);
  if (notPrivate !== null) return invalid({ kind: notPrivate });
  const block = /-----BEGIN (?<label>[A-Z ]*PRIVATE KEY)-----(?<body>[\s\S]*)-----END \k<label>-----/.exec(
    unwrapped,
  )?.groups;
  if (block === undefined)
    return invalid({ kind: unwrapped.includes("PRIVATE KEY-----") ? "truncated" : "no-key" });
  const label = block.label ?? "";
  const pem = rebuild(label, block.body ?? "");
  if (cryptoLabels.includes(label)) return convert(pem, passphrase);
  if (label !== "OPENSSH PRIVATE KEY") return invalid({ kind: "unsupported-type", type: label });
  const cipher = opensshCipher(pem);
  if (cipher === null) return invalid({ kind: "truncated" });
  if (cipher === "none") return { kind: "key", pem };
  if (passphrase === null) return invalid({ kind: "passphrase-missing" });
  const reason = await unlocked(pem, passphrase, cipher);
  return reason === null ? { kind: "key", pem } : invalid(reason);
}

const tried = new Map<string, Promise<PrivateKeyReason | null>>();

/** Entries share keys, and each try takes the time that makes guessing slow: one for each key and passphrase. */
function unlocked(pem: string, passphrase: string, cipher: string): Promise<PrivateKeyReason | null> {
  const digest = createHash("sha256")
    .update(JSON.stringify([pem, passphrase]))
    .digest("hex");
  const before = tried.get(digest);
  if (before !== undefined) return before;
  const reason = unlock(pem, passphrase, cipher);
  tried.set(digest, reason);
  return reason;
}

async function unlock(pem: string, passphrase: string, cipher: string): Promise<PrivateKeyReason | null> {
  // Loaded only here, where OpenSSH's own format is encrypted: node:crypto does not read it.
  const { default: ssh2 } = await import("ssh2");
  const parsed = ssh2.utils.parseKey(pem, passphrase);
  if (!(parsed instanceof Error)) return null;
  return parsed.message.startsWith("Unsupported")
    ? { kind: "unsupported-type", type: cipher }
    : { kind: "passphrase-wrong" };
}

function unwrap(text: string): string {
  const plain = text.replaceAll("\\r", "").replaceAll("\\n", "\n").replaceAll("\r", "").trim();
  if (plain.includes("-----") || !/^[A-Za-z0-9+/=\s]+$/.test(plain)) return plain;
  const decoded = Buffer.from(plain, "base64").toString("latin1");
  return decoded.includes("-----BEGIN") ? unwrap(decoded) : plain;
}

function otherThanPrivateKey(text: string): "putty" | "public-key" | null {
  if (text.startsWith("PuTTY-User-Key-File")) return "putty";
  if (/^(ssh-|ecdsa-sha2-|sk-|---- BEGIN SSH2 PUBLIC)/.test(text) || text.includes("PUBLIC KEY-----"))
    return "public-key";
  return null;
}

/** One line of 64 characters after the other; the headers of an old encrypted key keep lines of their own. */
function rebuild(label: string, body: string): string {
  const headers = [...body.matchAll(/(Proc-Type: 4,ENCRYPTED|DEK-Info: [A-Z0-9-]+,[0-9A-Fa-f]+)/g)].map(
    (match) => match[1]!,
  );
  const data = headers.reduce((rest, header) => rest.replace(header, ""), body).replaceAll(/\s+/g, "");
  const lines = data.match(/.{1,64}/g) ?? [];
  const head = headers.length > 0 ? [...headers, ""] : [];
  return [`-----BEGIN ${label}-----`, ...head, ...lines, `-----END ${label}-----`, ""].join("\n");
}

function convert(pem: string, passphrase: string | null): ReadPrivateKey {
  const encrypted = pem.includes("ENCRYPTED");
  if (encrypted && passphrase === null) return invalid({ kind: "passphrase-missing" });
  const key = open(pem, passphrase);
  if (key === null) return invalid({ kind: encrypted ? "passphrase-wrong" : "unparsable" });
  const type = key.asymmetricKeyType ?? "unknown";
  const curve = key.asymmetricKeyDetails?.namedCurve ?? "";
  if (type === "rsa") return { kind: "key", pem: exported(key, "pkcs1") };
  if (type === "ec" && sshCurves.includes(curve)) return { kind: "key", pem: exported(key, "sec1") };
  if (type === "ed25519") return { kind: "key", pem: openSshPrivateKey(key) };
  return invalid({ kind: "unsupported-type", type: curve === "" ? type : `${type} ${curve}` });
}

function open(pem: string, passphrase: string | null): KeyObject | null {
  try {
    return createPrivateKey(passphrase === null ? pem : { key: pem, passphrase });
  } catch {
    return null;
  }
}

function exported(key: KeyObject, type: "pkcs1" | "sec1"): string {
  return key.export({ type, format: "pem" }).toString();
}

function invalid(reason: PrivateKeyReason): ReadPrivateKey {
  return { kind: "invalid", reason };
}
