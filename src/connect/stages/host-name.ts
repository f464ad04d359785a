// Whether a certificate is for a host, by libpq's rules: https://www.postgresql.org/docs/current/libpq-ssl.html

import { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import type { PeerCertificate } from "node:tls";
import { domainToASCII } from "node:url";

/**
 * Whether a certificate names this host: as an alternative name or, where it has none of the kind, as its common name.
 *
 * Node's own check takes `db*.example.com` for db.example.com, and no address that is written as a name, which is how
 * certificates made at home have it.
 */
export function namesHost(certificate: PeerCertificate, host: string): boolean {
  const alternatives = alternativeNames(certificate);
  const dnsNames = alternatives.filter(({ kind }) => kind === "DNS").map(({ name }) => name);
  const commonName = [certificate.subject.CN].flat().slice(0, 1);
  if (isIP(host) === 0)
    return oneIs(dnsNames.length > 0 ? dnsNames : commonName, (name) => isName(name, host));
  const [address = ""] = host.split("%");
  if (new X509Certificate(certificate.raw).checkIP(address) !== undefined) return true;
  const hasAddresses = alternatives.some(({ kind }) => kind === "IP Address");
  return oneIs([...dnsNames, ...(hasAddresses ? [] : commonName)], (name) => name === address);
}

/** A host as DNS and certificates have it: in ASCII, without the dot that only says that the name is whole. */
export function lookedUpName(host: string): string {
  // What is ASCII stays as it is: domainToASCII takes 127.1 for an address.
  const ascii = /^[\0-\x7f]*$/.test(host) ? host : domainToASCII(host);
  return ascii.replace(/\.$/, "").toLowerCase();
}

/** A name with a NUL in it was made to be misread: what stands behind it does not count either. */
function oneIs(names: (string | undefined)[], is: (name: string) => boolean): boolean {
  const forged = names.findIndex((name) => name?.includes("\0"));
  return names.slice(0, forged === -1 ? names.length : forged).some((name) => name !== undefined && is(name));
}

/** `*` stands for one whole label, the first, below a domain of two or more: for nobody else in `*.com` or `db*.example.com`. */
function isName(name: string, host: string): boolean {
  const [pattern, wanted] = [name.toLowerCase(), lookedUpName(host)];
  if (pattern === wanted) return wanted !== "";
  const below = /^\*(?<below>(?:\.[^.*]+){2,})$/.exec(pattern)?.groups?.below;
  const dot = wanted.indexOf(".");
  return below !== undefined && dot > 0 && wanted.slice(dot) === below;
}

/** Node's form: `DNS:db.example.com, IP Address:127.0.0.1`, and as JSON, commas escaped, what could be mistaken for more. */
function alternativeNames({ subjectaltname }: PeerCertificate): { kind: string; name: string }[] {
  return (subjectaltname ?? "").split(", ").map((entry) => {
    const [kind = "", text = ""] = entry.split(/:(.*)/s);
    return { kind, name: text.startsWith('"') ? JSON.parse(text) : text };
  });
}
