// Whose word a verified certificate stands on: anybody can have one of the authorities that every program trusts.

import { X509Certificate } from "node:crypto";
import { rootCertificates } from "node:tls";
import type { Ssl } from "../../config/destination.ts";

/** `own`: what the entry names, and nobody else has a certificate of. */
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
