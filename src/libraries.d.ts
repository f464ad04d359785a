// Types of libraries without any, and of parts of `pg` and `ssh2` that their own types leave out.

declare module "bcrypt-pbkdf" {
  const bcrypt: {
    /** Writes `keyLength` bytes into `key`. Returns 0, or -1 if an argument is out of range. */
    pbkdf(
      password: Uint8Array,
      passwordLength: number,
      salt: Uint8Array,
      saltLength: number,
      key: Uint8Array,
      keyLength: number,
      rounds: number,
    ): number;
  };
  export default bcrypt;
}

declare module "pg/lib/crypto/cert-signatures.js" {
  /** The hash of a certificate's signature ("SHA-256"); throws where it has none that `pg` knows. */
  const signatures: { signatureAlgorithmHashFromCertificate(certificate: Buffer): string };
  export default signatures;
}

/** Without the pool, and what else is loaded with it. */
declare module "pg/lib/client.js" {
  export { Client as default } from "pg";
}

/** Without the server, the agents for HTTP and the generator of keys, and what of Node is loaded with them. */
declare module "ssh2/lib/client.js" {
  export { Client as default } from "ssh2";
}

declare module "ssh2/lib/protocol/keyParser.js" {
  const keyParser: { parseKey: typeof import("ssh2").utils.parseKey };
  export default keyParser;
}
