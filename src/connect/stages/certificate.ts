import { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import {
  type DetailedPeerCertificate,
  type PeerCertificate,
  rootCertificates,
  type TLSSocket,
} from "node:tls";
import { domainToASCII } from "node:url";
import signatures from "pg/lib/crypto/cert-signatures.js";
import type { DestinationType, Ssl } from "../../config/destination.ts";
import { isoTime } from "../../config/values/server-identity.ts";
import type { PresentedCertificate } from "../failure.ts";

export function sentCertificates(socket: TLSSocket): X509Certificate[] {
  const chain: X509Certificate[] = [];
  const fingerprints = new Set<string>();
  let certificate: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true);
  while (certificate?.raw !== undefined && !fingerprints.has(certificate.fingerprint256)) {
    fingerprints.add(certificate.fingerprint256);
    chain.push(new X509Certificate(certificate.raw));
    certificate = certificate.issuerCertificate;
  }
  return chain;
}

export function presentedCertificate(certificate: X509Certificate): PresentedCertificate {
  return {
    subject: onOneLine(certificate.subject),
    issuer: onOneLine(certificate.issuer),
    names: (certificate.subjectAltName ?? "")
      .split(", ")
      .filter((name) => /^(DNS|IP Address):./.test(name))
      .map((name) => name.replace(/^(DNS|IP Address):/, "")),
    valid_from: isoTime(certificate.validFrom),
    valid_to: isoTime(certificate.validTo),
    self_signed: certificate.checkIssued(certificate),
    fingerprint256: certificate.fingerprint256,
  };
}

/** Node separates the parts of a distinguished name by line breaks. */
function onOneLine(name: string | undefined): string {
  return (name ?? "").replaceAll("\n", ", ");
}

/**
 * By libpq's rules: https://www.postgresql.org/docs/current/libpq-ssl.html
 * Node's check accepts `db*.example.com` for db.example.com, and rejects an address that is written as a DNS name.
 */
export function namesHost(certificate: PeerCertificate, host: string): boolean {
  const alternatives = alternativeNames(certificate);
  const dnsNames = alternatives.filter(({ kind }) => kind === "DNS").map(({ name }) => name);
  const commonName = [certificate.subject.CN].flat().slice(0, 1);
  if (isIP(host) === 0)
    return someName(dnsNames.length > 0 ? dnsNames : commonName, (name) => isName(name, host));
  const [address = ""] = host.split("%");
  if (new X509Certificate(certificate.raw).checkIP(address) !== undefined) return true;
  const hasAddresses = alternatives.some(({ kind }) => kind === "IP Address");
  return someName([...dnsNames, ...(hasAddresses ? [] : commonName)], (name) => name === address);
}

/** In ASCII, without the final dot of an absolute name. */
export function asciiHost(host: string): string {
  // domainToASCII would turn 127.1 into an address.
  const ascii = /^[\0-\x7f]*$/.test(host) ? host : domainToASCII(host);
  return ascii.replace(/\.$/, "").toLowerCase();
}

/** A name with a NUL is forged: neither it nor any later name counts. */
function someName(names: (string | undefined)[], matches: (name: string) => boolean): boolean {
  const forged = names.findIndex((name) => name?.includes("\0"));
  return names
    .slice(0, forged === -1 ? names.length : forged)
    .some((name) => name !== undefined && matches(name));
}

/** `*` matches the whole first label, above a domain of two labels or more: `*.com` and `db*.example.com` match nothing. */
function isName(name: string, host: string): boolean {
  const [pattern, wanted] = [name.toLowerCase(), asciiHost(host)];
  if (pattern === wanted) return wanted !== "";
  const below = /^\*(?<below>(?:\.[^.*]+){2,})$/.exec(pattern)?.groups?.below;
  const dot = wanted.indexOf(".");
  return below !== undefined && dot > 0 && wanted.slice(dot) === below;
}

/** Node's format: `DNS:db.example.com, IP Address:127.0.0.1`, with an ambiguous name as JSON, its commas escaped. */
function alternativeNames({ subjectaltname }: PeerCertificate): { kind: string; name: string }[] {
  return (subjectaltname ?? "").split(", ").map((entry) => {
    const [kind = "", text = ""] = entry.split(/:(.*)/s);
    return { kind, name: text.startsWith('"') ? JSON.parse(text) : text };
  });
}

/** `own`: for this team's servers only. Anyone can get a `public` certificate, and every customer the `provider`'s. */
export type Authority = "own" | "provider" | "public";

/** The authority that the server's certificate was verified with; without verification, the one that issued it. */
export function authorityOf(ssl: SslOn, type: DestinationType, sent: X509Certificate[]): Authority {
  const [leaf] = sent;
  if (ssl.verify === "none") return leaf === undefined ? "own" : issuerOf(leaf, sent, type);
  if (ssl.certificate === null) return "public";
  const named = certificatesIn(ssl.certificate);
  if (named.some(({ fingerprint256 }) => fingerprint256 === leaf?.fingerprint256)) return "own";
  // Also those that are not marked as an authority: a root without extensions (X.509 version 1) can issue too.
  const authorities = named.map((each) => kindOf(each, [...named, ...sent], type));
  return authorities.find((authority) => authority !== "own") ?? "own";
}

/** The server's certificate, then those above it that connections verify, as far as one in `ssl.certificate`. */
export function verifiedPath(ssl: SslOn, sent: X509Certificate[]): X509Certificate[] {
  const path = sent.slice(0, 1);
  if (ssl.verify === "none" || ssl.certificate === null) return path;
  const named = certificatesIn(ssl.certificate);
  for (const below of path) {
    if (named.some(({ fingerprint256 }) => fingerprint256 === below.fingerprint256)) break;
    // OpenSSL prefers these to those that the server sent, and of a renewed CA the certificate that is valid longest.
    const [trusted] = named.filter((each) => hasIssued(each, below)).sort(longestFirst);
    const issuer = trusted ?? sent.find((each) => !path.includes(each) && hasIssued(each, below));
    if (issuer !== undefined) path.push(issuer);
  }
  return path;
}

function longestFirst(one: X509Certificate, other: X509Certificate): number {
  return Date.parse(other.validTo) - Date.parse(one.validTo);
}

function certificatesIn(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new X509Certificate(block));
}

export type SslOn = Extract<Ssl, { kind: "on" }>;

function issuerOf(leaf: X509Certificate, sent: X509Certificate[], type: DestinationType): Authority {
  return leaf.checkIssued(leaf) ? "own" : kindOf(leaf, sent, type, leaf.issuer);
}

function kindOf(
  certificate: X509Certificate,
  others: X509Certificate[],
  type: DestinationType,
  name = certificate.subject,
): Authority {
  if (isPublic(certificate, others) || retiredRoots.test(name ?? "")) return "public";
  return isProvider(name, type) ? "provider" : "own";
}

function isPublic(certificate: X509Certificate, others: X509Certificate[]): boolean {
  const seen = new Set<string>();
  let current: X509Certificate | undefined = certificate;
  while (current !== undefined) {
    const below: X509Certificate = current;
    const { fingerprint256 } = below;
    if (roots().some((root) => root.fingerprint256 === fingerprint256 || hasIssued(root, below))) return true;
    seen.add(fingerprint256);
    current = others.find((other) => !seen.has(other.fingerprint256) && hasIssued(other, below));
  }
  return false;
}

/** OpenSSL may not support the key of a certificate that the server sent. */
function hasIssued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  if (issuer.subject !== certificate.issuer) return false;
  try {
    return certificate.verify(issuer.publicKey);
  } catch {
    return false;
  }
}

let publicRoots: X509Certificate[] | null = null;
function roots(): X509Certificate[] {
  publicRoots ??= rootCertificates.map((pem) => new X509Certificate(pem));
  return publicRoots;
}

const providers =
  /\b(Amazon RDS|Amazon Web Services|Supabase|Google|Microsoft|Azure|Yandex\w*|Alibaba|Aliyun|ApsaraDB)\b/i;

/** Public roots of Azure's servers that Node no longer trusts. */
const retiredRoots = /^CN=(Baltimore CyberTrust Root|DigiCert Global Root CA)$/m;

/** By default Google creates an authority with this name for each instance. */
const perInstance = /^CN=Google Cloud SQL Server CA$/m;

function isProvider(name: string | undefined, type: DestinationType): boolean {
  if (name === undefined || perInstance.test(name)) return false;
  return type !== "postgresql" || providers.test(name);
}

/** What precedes the 64-byte signature at the end of a certificate that is signed with Ed25519 (RFC 8410). */
const ed25519End = Buffer.from("300506032b6570034100", "hex");

/** Both ends must agree on the hash of the certificate's signature. For Ed25519 that depends on the server's OpenSSL. */
export function canBind(socket: TLSSocket): boolean {
  const { raw } = socket.getPeerCertificate();
  if (raw.subarray(-64 - ed25519End.length, -64).equals(ed25519End)) return false;
  try {
    signatures.signatureAlgorithmHashFromCertificate(raw);
    return true;
  } catch {
    return false;
  }
}
