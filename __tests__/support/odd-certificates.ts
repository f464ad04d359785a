// Certificates encoded by hand (RFC 5280), which no library issues: version 1, NUL in a name, a CA that is marked as not a
// CA.

import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

export type Issued = { certificate: string; key: string; privateKey: KeyObject; name: string | null };

export type AlternativeName = { dns: string } | { ip: Buffer } | { email: string };

/** The fields of a certificate. An `undefined` member is omitted. */
export type Blueprint = {
  /** The common name; null leaves the subject empty. */
  name: string | null;
  alternatives?: AlternativeName[] | undefined;
  /** Self-signed if absent. */
  issuer?: Issued | undefined;
  /** An existing key, to issue another certificate for it. */
  key?: KeyKind | Issued | undefined;
  hash?: "sha1" | "md5" | "sha256" | "sha384" | "sha512" | undefined;
  /** RSA keys sign with PSS padding. */
  pss?: boolean | undefined;
  version?: 1 | 3 | undefined;
  /** If absent, the extension is omitted. */
  basicConstraints?: { ca: boolean; pathLength?: number } | undefined;
  keyUsage?: KeyUsage[] | undefined;
  extendedKeyUsage?: (keyof typeof purposes)[] | undefined;
  /** Name constraints: DNS subtrees. */
  permitted?: string[] | undefined;
  excluded?: string[] | undefined;
  /** An unknown extension that is marked critical. */
  unknownCritical?: boolean | undefined;
  /** Days from now. */
  from?: number | undefined;
  to?: number | undefined;
};

type KeyKind = keyof typeof keyMakers;

const keyMakers = {
  p256: () => generateKeyPairSync("ec", { namedCurve: "P-256" }),
  p384: () => generateKeyPairSync("ec", { namedCurve: "P-384" }),
  p521: () => generateKeyPairSync("ec", { namedCurve: "P-521" }),
  secp256k1: () => generateKeyPairSync("ec", { namedCurve: "secp256k1" }),
  ed25519: () => generateKeyPairSync("ed25519"),
  rsa1024: () => generateKeyPairSync("rsa", { modulusLength: 1024 }),
  rsa2048: () => generateKeyPairSync("rsa", { modulusLength: 2048 }),
  "rsa-pss": () => generateKeyPairSync("rsa-pss", { modulusLength: 2048 }),
};

const purposes = { serverAuth: "1.3.6.1.5.5.7.3.1", clientAuth: "1.3.6.1.5.5.7.3.2", any: "2.5.29.37.0" };

const usages = [
  "digitalSignature",
  "nonRepudiation",
  "keyEncipherment",
  "dataEncipherment",
  "keyAgreement",
  "keyCertSign",
] as const;
type KeyUsage = (typeof usages)[number];

const signatures = {
  ec: {
    sha1: "1.2.840.10045.4.1",
    sha256: "1.2.840.10045.4.3.2",
    sha384: "1.2.840.10045.4.3.3",
    sha512: "1.2.840.10045.4.3.4",
  },
  rsa: {
    md5: "1.2.840.113549.1.1.4",
    sha1: "1.2.840.113549.1.1.5",
    sha256: "1.2.840.113549.1.1.11",
    sha384: "1.2.840.113549.1.1.12",
    sha512: "1.2.840.113549.1.1.13",
  },
} as const;
const [sha256, mgf1, rsassaPss, ed25519] = [
  "2.16.840.1.101.3.4.2.1",
  "1.2.840.113549.1.1.8",
  "1.2.840.113549.1.1.10",
  "1.3.101.112",
];

const dayMs = 86_400_000;
let serial = 0x10_00_00;

/** Issues the certificate without checking that it makes sense. */
export function issue(blueprint: Blueprint): Issued {
  const { name, issuer, key = "p256", hash = "sha256", version = 3, from = -1, to = 365 } = blueprint;
  const privateKey = typeof key === "string" ? keyMakers[key]().privateKey : key.privateKey;
  const signer = issuer?.privateKey ?? privateKey;
  const algorithm = signatureAlgorithm(signer, hash, blueprint.pss === true);
  const extensions = version === 1 ? [] : extensionsOf(blueprint);
  const toBeSigned = sequence(
    ...(version === 1 ? [] : [tlv(0xa0, integer(2))]),
    integer(serial++),
    algorithm.identifier,
    distinguishedName(issuer === undefined ? name : issuer.name),
    sequence(time(from), time(to)),
    distinguishedName(name),
    createPublicKey(privateKey).export({ type: "spki", format: "der" }),
    ...(extensions.length > 0 ? [tlv(0xa3, sequence(...extensions))] : []),
  );
  const der = sequence(toBeSigned, algorithm.identifier, bitString(algorithm.sign(toBeSigned)));
  return {
    certificate: pem(der),
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    privateKey,
    name,
  };
}

function extensionsOf(blueprint: Blueprint): Buffer[] {
  const { alternatives = [], basicConstraints, keyUsage, extendedKeyUsage, permitted, excluded } = blueprint;
  const extensions: Buffer[] = [];
  const add = (id: string, critical: boolean, value: Buffer) =>
    extensions.push(sequence(oid(id), ...(critical ? [tlv(1, Buffer.from([255]))] : []), tlv(4, value)));
  if (basicConstraints !== undefined) {
    const { ca, pathLength } = basicConstraints;
    const fields = [
      ...(ca ? [tlv(1, Buffer.from([255]))] : []),
      ...(pathLength === undefined ? [] : [integer(pathLength)]),
    ];
    add("2.5.29.19", true, sequence(...fields));
  }
  if (keyUsage !== undefined) {
    const bits = keyUsage.reduce((sum, usage) => sum | (0x80 >> usages.indexOf(usage)), 0);
    add("2.5.29.15", true, tlv(3, Buffer.from([0, bits])));
  }
  if (extendedKeyUsage !== undefined)
    add("2.5.29.37", false, sequence(...extendedKeyUsage.map((purpose) => oid(purposes[purpose]))));
  if (alternatives.length > 0) add("2.5.29.17", false, sequence(...alternatives.map(generalName)));
  if (permitted !== undefined || excluded !== undefined)
    add("2.5.29.30", true, sequence(...subtrees(0xa0, permitted), ...subtrees(0xa1, excluded)));
  if (blueprint.unknownCritical) add("1.3.6.1.4.1.99999.1", true, sequence());
  return extensions;
}

function subtrees(tag: number, names: string[] | undefined): Buffer[] {
  return names === undefined
    ? []
    : [tlv(tag, Buffer.concat(names.map((dns) => sequence(generalName({ dns })))))];
}

function generalName(name: AlternativeName): Buffer {
  if ("dns" in name) return tlv(0x82, Buffer.from(name.dns, "utf8"));
  return "ip" in name ? tlv(0x87, name.ip) : tlv(0x81, Buffer.from(name.email));
}

function signatureAlgorithm(key: KeyObject, hash: NonNullable<Blueprint["hash"]>, pss: boolean) {
  const type = key.asymmetricKeyType;
  if (type === "ed25519")
    return { identifier: sequence(oid(ed25519)), sign: (data: Buffer) => sign(null, data, key) };
  if (type === "rsa-pss" || pss) {
    const digest = sequence(oid(sha256), tlv(5));
    const parameters = sequence(
      tlv(0xa0, digest),
      tlv(0xa1, sequence(oid(mgf1), digest)),
      tlv(0xa2, integer(32)),
    );
    // 6 is RSA_PKCS1_PSS_PADDING.
    return {
      identifier: sequence(oid(rsassaPss), parameters),
      sign: (data: Buffer) => sign("sha256", data, { key, padding: 6, saltLength: 32 }),
    };
  }
  const id = type === "ec" ? signatures.ec[hash as "sha256"] : signatures.rsa[hash];
  const identifier = sequence(oid(id), ...(type === "ec" ? [] : [tlv(5)]));
  return { identifier, sign: (data: Buffer) => sign(hash, data, key) };
}

function distinguishedName(commonName: string | null): Buffer {
  if (commonName === null) return sequence();
  return sequence(tlv(0x31, sequence(oid("2.5.4.3"), tlv(0x0c, Buffer.from(commonName)))));
}

function time(days: number): Buffer {
  const digits = new Date(Date.now() + days * dayMs).toISOString().replaceAll(/[-:T]|\.\d+/g, "");
  return tlv(0x18, Buffer.from(digits));
}

function integer(value: number): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
  return tlv(2, bytes[0]! >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

function oid(dotted: string): Buffer {
  const [first, second, ...rest] = dotted.split(".").map(Number);
  const bytes = [first! * 40 + second!, ...rest].flatMap((part) => {
    const groups = [part & 0x7f];
    for (let rest = part >>> 7; rest > 0; rest >>>= 7) groups.unshift((rest & 0x7f) | 0x80);
    return groups;
  });
  return tlv(6, Buffer.from(bytes));
}

function bitString(bytes: Buffer): Buffer {
  return tlv(3, Buffer.concat([Buffer.from([0]), bytes]));
}

function sequence(...parts: Buffer[]): Buffer {
  return tlv(0x30, Buffer.concat(parts));
}

function tlv(tag: number, content: Uint8Array = Buffer.alloc(0)): Buffer {
  const { length } = content;
  const head =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

function pem(der: Buffer): string {
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
