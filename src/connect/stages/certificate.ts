// What a server's certificate says: for which host it is, by which authority it is signed, and whether it can be bound to.

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
import type { Ssl } from "../../config/destination.ts";
import { isoTime } from "../../config/values/certificate.ts";
import type { PresentedCertificate } from "../failure.ts";

/** The certificates that the server sent, its own first. Node marks the end of the chain as issued by itself. */
export function presentedChain(socket: TLSSocket): PresentedCertificate[] {
  const chain: PresentedCertificate[] = [];
  const fingerprints = new Set<string>();
  let certificate: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true);
  while (certificate?.raw !== undefined && !fingerprints.has(certificate.fingerprint256)) {
    fingerprints.add(certificate.fingerprint256);
    chain.push(presented(new X509Certificate(certificate.raw)));
    certificate = certificate.issuerCertificate;
  }
  return chain;
}

function presented(certificate: X509Certificate): PresentedCertificate {
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

/** Node writes each part of a distinguished name in a line of its own. */
function onOneLine(name: string | undefined): string {
  return (name ?? "").replaceAll("\n", ", ");
}

/**
 * Whether a certificate names this host, by libpq's rules: as an alternative name or, where it has none of the kind, as
 * its common name. https://www.postgresql.org/docs/current/libpq-ssl.html
 *
 * Node's own check accepts `db*.example.com` for db.example.com, and does not accept an address that is written as a name,
 * as certificates made by hand often have it.
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

/** A host as DNS and certificates have it: in ASCII, without the final dot of an absolute name. */
export function asciiHost(host: string): string {
  // domainToASCII reads 127.1 as an address, so a host that is ASCII already stays as it is.
  const ascii = /^[\0-\x7f]*$/.test(host) ? host : domainToASCII(host);
  return ascii.replace(/\.$/, "").toLowerCase();
}

/** A name with a NUL in it is forged: neither it nor any name after it counts. */
function someName(names: (string | undefined)[], matches: (name: string) => boolean): boolean {
  const forged = names.findIndex((name) => name?.includes("\0"));
  return names
    .slice(0, forged === -1 ? names.length : forged)
    .some((name) => name !== undefined && matches(name));
}

/** `*` means one whole label, the first, of a domain of two labels or more: `*.com` and `db*.example.com` match nothing. */
function isName(name: string, host: string): boolean {
  const [pattern, wanted] = [name.toLowerCase(), asciiHost(host)];
  if (pattern === wanted) return wanted !== "";
  const below = /^\*(?<below>(?:\.[^.*]+){2,})$/.exec(pattern)?.groups?.below;
  const dot = wanted.indexOf(".");
  return below !== undefined && dot > 0 && wanted.slice(dot) === below;
}

/** Node's form: `DNS:db.example.com, IP Address:127.0.0.1`, with an ambiguous name as JSON, its commas escaped. */
function alternativeNames({ subjectaltname }: PeerCertificate): { kind: string; name: string }[] {
  return (subjectaltname ?? "").split(", ").map((entry) => {
    const [kind = "", text = ""] = entry.split(/:(.*)/s);
    return { kind, name: text.startsWith('"') ? JSON.parse(text) : text };
  });
}

/** `own`: an authority that the entry names, and that issues for its servers only. Anyone can get a certificate from a `public` one. */
export type Authority = "own" | "public";

/** Null where nothing is verified. A public authority does not become the entry's own by being named there. */
export function authorityOf(ssl: Ssl): Authority | null {
  if (ssl.kind === "off" || ssl.verify === "none") return null;
  if (ssl.certificate === null) return "public";
  const named = ssl.certificate.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return named.some((pem) => isPublic(new X509Certificate(pem))) ? "public" : "own";
}

/** A root that Node trusts, or an authority right below one. A server's own certificate is its own, whoever issued it. */
function isPublic(certificate: X509Certificate): boolean {
  if (!certificate.ca) return false;
  return rootCertificates
    .map((pem) => new X509Certificate(pem))
    .some(
      (root) =>
        root.fingerprint256 === certificate.fingerprint256 ||
        (certificate.checkIssued(root) && certificate.verify(root.publicKey)),
    );
}

/** The end of a certificate that is signed with Ed25519 (RFC 8410): the algorithm and the head of a 64-byte signature. */
const ed25519End = Buffer.from("300506032b6570034100", "hex");

/**
 * Whether channel binding works: the certificate's signature must have a hash that both ends agree on. For Ed25519 that
 * depends on the server's OpenSSL: PostgreSQL 18 with 1.1.1 ends the login, as libpq does.
 */
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
