// What proves the identity of a server or a bastion: `ssl.certificate` and `ssh.host_key`.

import { X509Certificate } from "node:crypto";
import path from "node:path";
import type { HostKeyPin } from "../destination.ts";
import { entryKeys } from "../keys.ts";
import type { BastionAddress, CertificateReason, HostKeyFault } from "../problem.ts";
import { bareHost, hostFault } from "./hosts.ts";
import { derAt, elementsIn, objectId, withLineBreaks } from "./keys/pem.ts";
import { literalText, variableName } from "./variables.ts";

export type ReadCertificate = { kind: "pem"; pem: string } | { kind: "invalid"; reason: CertificateReason };

/** Accepts what copying does to PEM: literal `\n`, indentation, CRLF, lost line breaks. Node takes any text as a CA. */
export function readCertificate(text: string, now: Date): ReadCertificate {
  const normal = withLineBreaks(text);
  const blocks = blocksIn(isPem(normal) ? normal : (withoutBase64(normal) ?? normal));
  if (blocks.some(({ label }) => label.endsWith("PRIVATE KEY"))) return invalid({ kind: "private-key" });
  const certificates = blocks.filter(({ label }) => /^(X509 |TRUSTED )?CERTIFICATE$/.test(label));
  if (certificates.length === 0) return invalid(missing(text));

  const read = certificates.map(({ body }) => wrap(body)).map((pem) => ({ pem, parsed: parse(pem) }));
  if (read.some(({ parsed }) => parsed === null)) return invalid({ kind: "unparsable" });
  const faults = read.map(({ parsed }) => dateFault(parsed!, now));
  // A bundle may contain an expired CA beside the current one.
  if (faults.every((fault) => fault !== null)) return invalid(faults[0]!);
  return { kind: "pem", pem: read.map(({ pem }) => pem).join("") };
}

function withoutBase64(text: string): string | null {
  const plain = text.replaceAll(/\s+/g, "");
  if (!/^[A-Za-z0-9+/]{100,}={0,2}$/.test(plain)) return null;
  const decoded = Buffer.from(plain, "base64").toString("latin1");
  if (isPem(decoded)) return decoded;
  return plain.startsWith("MI") ? wrap(plain) : null;
}

export function binaryCertificate(bytes: Uint8Array): CertificateReason {
  return binaryForm(bytes) ?? { kind: "no-certificate" };
}

export function certificatePath(value: string, folder: string): string | null {
  if (isCertificateText(value) || variableName(value) !== null) return null;
  return path.resolve(folder, literalText(value));
}

/** Whether a value of the file is a certificate itself, and not the path of one. */
export function isCertificateText(value: string): boolean {
  return isPem(value) || withoutBase64(value) !== null;
}

function isPem(value: string): boolean {
  return value.includes("-----BEGIN");
}

/** ISO 8601 for "Nov 20 15:18:06 2026 GMT", or null. Node 20 lacks `validToDate`, and 24's is random if the date is invalid. */
export function isoTime(printed: string): string | null {
  const time = / \d{4} GMT$/.test(printed) ? new Date(printed) : null;
  return time === null || Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** Without a regular expression, which would read the rest of the text for every BEGIN without an END. */
function blocksIn(text: string): { label: string; body: string }[] {
  const [begin, dashes] = ["-----BEGIN ", "-----"];
  const blocks: { label: string; body: string }[] = [];
  const unclosed = new Set<string>();
  let start = text.indexOf(begin);
  while (start !== -1) {
    const name = start + begin.length;
    const body = text.indexOf(dashes, name);
    const label = text.slice(name, Math.max(body, name));
    const last = `-----END ${label}${dashes}`;
    const end = label === "" || unclosed.has(label) ? -1 : text.indexOf(last, body);
    if (end === -1) unclosed.add(label);
    else blocks.push({ label, body: text.slice(body + dashes.length, end) });
    start = text.indexOf(begin, end === -1 ? name : end + last.length);
  }
  return blocks;
}

/** An unreadable date counts as valid: the handshake will check it. */
function dateFault(certificate: X509Certificate, now: Date): CertificateReason | null {
  const [from, to] = [isoTime(certificate.validFrom), isoTime(certificate.validTo)];
  const today = now.toISOString();
  if (to !== null && to < today) return { kind: "expired", ...subjectAnd(certificate, to) };
  if (from !== null && from > today) return { kind: "not-yet-valid", ...subjectAnd(certificate, from) };
  return null;
}

function missing(text: string): CertificateReason {
  return textForm(text) ?? { kind: isPem(text) ? "truncated" : "no-certificate" };
}

function wrap(body: string): string {
  const lines = body.replaceAll(/\s+/g, "").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

function parse(pem: string): X509Certificate | null {
  try {
    return new X509Certificate(pem);
  } catch {
    return null;
  }
}

function subjectAnd(certificate: X509Certificate, iso: string): { subject: string; on: string } {
  return { subject: certificate.subject.replaceAll("\n", ", "), on: iso.slice(0, 10) };
}

function invalid(reason: CertificateReason): ReadCertificate {
  return { kind: "invalid", reason };
}

export type FileForm =
  | { kind: "der" | "pkcs7" | "pkcs7-der" | "pkcs12" | "key-store" | "der-key" }
  | { kind: "csr" | "public-key" | "ssh-key" | "crl" | "html" | "json" | "archive" | "pgp" | "empty" }
  | Utf16;

/** The names are those of iconv; UTF-16 has a byte order mark. */
export type Utf16 = { kind: "utf-16"; encoding: "UTF-16" | "UTF-16LE" | "UTF-16BE" };

export function binaryForm(content: Uint8Array): FileForm | null {
  const bytes = Buffer.from(content);
  const first = bytes.subarray(0, 4).toString("hex");
  if (/^(fffe(?!0000)|feff)/.test(first)) return { kind: "utf-16", encoding: "UTF-16" };
  if (/^(feedfeed|cececece)/.test(first)) return { kind: "key-store" };
  if (/^(504b0304|1f8b)/.test(first)) return { kind: "archive" };
  // One ASCII character, and not the first of UTF-32.
  if (/^(0[9ad]|[2-7].)00(?!0000)/.test(first)) return { kind: "utf-16", encoding: "UTF-16LE" };
  if (/^00(0[9ad]|[2-7].)/.test(first)) return { kind: "utf-16", encoding: "UTF-16BE" };
  return bytes[0] === 0x30 ? derForm(bytes) : null;
}

/** Looks at the first elements: a PFX (RFC 7292), a ContentInfo (RFC 5652), a key or a certificate. */
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

function textForm(text: string): FileForm | null {
  const plain = text.trim();
  if (plain === "") return { kind: "empty" };
  // Bytes of 0x80 and above become replacement characters when read as UTF-8.
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

const fingerprint = /^(?:[0-9]+\s+)?SHA256:(?<sha256>[A-Za-z0-9+/]{43})=?(?:\s.*)?$/;
const keyLine = /(?:^|\s)(?<type>(?:ssh|ecdsa|sk)-[a-z0-9@.-]+)\s+(?<blob>AAAA[A-Za-z0-9+/]+={0,2})(?:\s|$)/;

/** Returns null if any line is neither a fingerprint nor a key, with host names and a comment as in known_hosts. */
export function readHostKeys(text: string): HostKeyPin[] | null {
  const pins: HostKeyPin[] = [];
  for (const line of linesOf(text)) {
    const sha256 = fingerprint.exec(line)?.groups?.sha256;
    const key = isMarked(line) ? undefined : keyLine.exec(line)?.groups;
    if (sha256 !== undefined) pins.push({ kind: "fingerprint", sha256 });
    else if (key !== undefined) pins.push({ kind: "key", type: key.type!, blob: key.blob! });
    else return null;
  }
  return pins.length > 0 ? pins : null;
}

export function hostKeyFault(text: string): HostKeyFault | null {
  if (linesOf(text).some(isMarked)) return "marker";
  if (readHostKeys(text) !== null) return null;
  if (/^MD5:|^(?:[0-9]+\s+)?(?:MD5:)?(?:[0-9a-f]{2}:){15}[0-9a-f]{2}\b/i.test(text.trim())) return "md5";
  return /^[~./\w-]*known_hosts\d?$/.test(text.trim()) ? "file" : "not-a-key";
}

export function bastionIn(ssh: unknown): BastionAddress | null {
  const { host, port = entryKeys["ssh.port"].default } = (ssh ?? {}) as Record<string, unknown>;
  const number = /^[0-9]{1,5}$/.test(String(port)) ? Number(port) : null;
  const isLiteral = typeof host === "string" && host !== "" && !host.includes("$");
  return isLiteral && number !== null && hostFault(bareHost(host)) === null
    ? { host: bareHost(host), port: number }
    : null;
}

function isMarked(line: string): boolean {
  return line.startsWith("@");
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}
