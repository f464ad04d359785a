// Parts of `pg` that its types leave out.

declare module "pg/lib/crypto/cert-signatures.js" {
  /** The hash of a certificate's signature ("SHA-256"); throws where it has none that `pg` knows. */
  const signatures: { signatureAlgorithmHashFromCertificate(certificate: Buffer): string };
  export default signatures;
}

/** Without the pool, and what else is loaded with it. */
declare module "pg/lib/client.js" {
  export { Client as default } from "pg";
}
