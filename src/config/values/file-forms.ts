// What a file is that should be a PEM certificate: told by its first bytes, or by its armor.

import { derAt, elementsIn, objectId } from "./keys/der.ts";

export type FileForm =
  | { kind: "der" | "pkcs7" | "pkcs7-der" | "pkcs12" | "key-store" | "der-key" }
  | { kind: "csr" | "public-key" | "ssh-key" | "crl" | "html" | "json" | "archive" | "pgp" | "empty" }
  | { kind: "utf-16"; encoding: "UTF-16" | "UTF-16LE" | "UTF-16BE" };

/** The form of a file that is not UTF-8 text, or has NUL bytes; null where it is not known. */
export function binaryForm(given: Uint8Array): FileForm | null {
  const bytes = Buffer.from(given);
  const first = bytes.subarray(0, 4).toString("hex");
  if (/^(fffe|feff)/.test(first)) return { kind: "utf-16", encoding: "UTF-16" };
  if (/^(feedfeed|cececece)/.test(first)) return { kind: "key-store" };
  if (/^(504b0304|1f8b)/.test(first)) return { kind: "archive" };
  if (bytes[0] !== 0 && bytes[1] === 0) return { kind: "utf-16", encoding: "UTF-16LE" };
  if (bytes[0] === 0 && bytes[1] !== 0) return { kind: "utf-16", encoding: "UTF-16BE" };
  return bytes[0] === 0x30 ? derForm(bytes) : null;
}

/** The first elements of what is in DER: a PFX (RFC 7292), a ContentInfo (RFC 5652), a key, a certificate. */
function derForm(bytes: Buffer): FileForm {
  const [first, second, third] = elementsIn(derAt(bytes, 0));
  const [integer, objectIdentifier, sequence] = [0x02, 0x06, 0x30];
  if (first?.tag === objectIdentifier && objectId(first) === "1.2.840.113549.1.7.2")
    return { kind: "pkcs7-der" };
  const version = first?.tag === integer ? first.content.at(-1) : null;
  if (version === 3 && second?.tag === sequence && elementsIn(second)[0]?.tag === objectIdentifier)
    return { kind: "pkcs12" };
  const octets = 0x04;
  const isKey =
    (version === 0 && (second?.tag === sequence || second?.tag === integer) && third !== undefined) ||
    (version === 1 && second?.tag === octets);
  return { kind: isKey ? "der-key" : "der" };
}

/** The form of a text without a certificate; null where it is not known. */
export function textForm(text: string): FileForm | null {
  const plain = text.trim();
  if (plain === "") return { kind: "empty" };
  if (text.includes("\0")) return binaryForm(Buffer.from(text, "utf8"));
  // Read as UTF-8, bytes of 0x80 and above become replacement characters.
  if (/^0[\u0080-\u0083\ufffd]/.test(text)) return { kind: "der" };
  if (/-----BEGIN (PKCS7|CMS|PKCS #7 SIGNED DATA)-----/.test(plain)) return { kind: "pkcs7" };
  if (/-----BEGIN (NEW )?CERTIFICATE REQUEST-----/.test(plain)) return { kind: "csr" };
  if (/-----BEGIN (RSA |EC |DSA )?PUBLIC KEY-----/.test(plain)) return { kind: "public-key" };
  if (/-----BEGIN X509 CRL-----/.test(plain)) return { kind: "crl" };
  if (/-----BEGIN PGP /.test(plain)) return { kind: "pgp" };
  if (/^(ssh-|ecdsa-sha2-|sk-)\S+ AAAA|---- BEGIN SSH2/.test(plain)) return { kind: "ssh-key" };
  if (/^(<!doctype|<html|<\?xml|<head|<body)/i.test(plain)) return { kind: "html" };
  return /^[{[]/.test(plain) ? { kind: "json" } : null;
}
