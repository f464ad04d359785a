// Certificates for tests, created when they run: CAs, chains, self-signed, expired, for the wrong host.
import "reflect-metadata";
import { webcrypto } from "node:crypto";
import * as x509 from "@peculiar/x509";

x509.cryptoProvider.set(webcrypto as never);

export type IssuedCertificate = {
  certificate: string;
  key: string;
  keys: webcrypto.CryptoKeyPair;
  x509: x509.X509Certificate;
};

export type CertificateOptions = {
  name: string;
  /** DNS names and IP addresses. */
  hosts?: string[];
  issuer?: IssuedCertificate;
  isCa?: boolean;
  /** In days from now; negative for the past. */
  from?: number;
  to?: number;
  algorithm?: keyof typeof algorithms;
  /** The issuer's signature algorithm; SHA-256 by default. */
  hash?: "SHA-1";
};

const algorithms = {
  ec: { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" },
  rsa: {
    name: "RSASSA-PKCS1-v1_5",
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: "SHA-256",
  },
  rsa1024: {
    name: "RSASSA-PKCS1-v1_5",
    modulusLength: 1024,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: "SHA-256",
  },
  ed25519: { name: "Ed25519" },
} as const;

const dayMs = 86_400_000;
let serial = 1;

/** Creates a certificate and its key, both as PEM. Without an issuer, it is self-signed. */
export async function makeCertificate(options: CertificateOptions): Promise<IssuedCertificate> {
  const {
    name,
    hosts = [],
    issuer,
    isCa = false,
    from = -1,
    to = 365,
    algorithm = "ec",
    hash = "SHA-256",
  } = options;
  const keys = (await webcrypto.subtle.generateKey(algorithms[algorithm], true, [
    "sign",
    "verify",
  ])) as webcrypto.CryptoKeyPair;
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: (serial++).toString(16).padStart(2, "0"),
    subject: `CN=${name}`,
    issuer: issuer?.x509.subject ?? `CN=${name}`,
    notBefore: new Date(Date.now() + from * dayMs),
    notAfter: new Date(Date.now() + to * dayMs),
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    signingAlgorithm: { ...(issuer?.keys.privateKey.algorithm ?? algorithms[algorithm]), hash } as never,
    extensions: [
      new x509.BasicConstraintsExtension(isCa, undefined, true),
      ...(hosts.length > 0 ? [new x509.SubjectAlternativeNameExtension(hosts.map(generalName))] : []),
    ],
  } as never);
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey));
  return {
    certificate: `${certificate.toString("pem")}\n`,
    key: pem("PRIVATE KEY", pkcs8),
    keys,
    x509: certificate,
  };
}

function generalName(host: string): { type: "ip" | "dns"; value: string } {
  return { type: /^[0-9.]+$|:/.test(host) ? "ip" : "dns", value: host };
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
