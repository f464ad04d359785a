// `ssh.private_key`: what forms and secret stores do to a key is undone, and what is no private key is told apart.

import type { PrivateKeyReason } from "../../problem.ts";
import { convertKey } from "./convert-key.ts";
import { opensshCipher } from "./openssh-key.ts";

export type ReadPrivateKey = { kind: "key"; pem: string } | { kind: "invalid"; reason: PrivateKeyReason };

/** What node:crypto reads by itself, encrypted or not. OpenSSH's own format it does not. */
const cryptoLabels = [
  "PRIVATE KEY",
  "ENCRYPTED PRIVATE KEY",
  "RSA PRIVATE KEY",
  "EC PRIVATE KEY",
  "DSA PRIVATE KEY",
];

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
  if (cryptoLabels.includes(label)) return convertKey(pem, passphrase);
  if (label !== "OPENSSH PRIVATE KEY") return invalid({ kind: "unsupported-type", type: label });
  const cipher = opensshCipher(pem);
  if (cipher === null) return invalid({ kind: "truncated" });
  if (cipher === "none") return { kind: "key", pem };
  if (passphrase === null) return invalid({ kind: "passphrase-missing" });
  const { whyLocked } = await import("./unlock-key.ts");
  const reason = whyLocked(pem, passphrase, cipher);
  return reason === null ? { kind: "key", pem } : invalid(reason);
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

export function invalid(reason: PrivateKeyReason): ReadPrivateKey {
  return { kind: "invalid", reason };
}
