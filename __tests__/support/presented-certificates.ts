// Certificates that a server presents and roots that the client trusts: the cases of the comparison with libpq.

import { type AlternativeName, type Blueprint, type Issued, issue } from "./odd-certificates.ts";

export type Presentation = {
  about: string;
  /** The certificates that the server sends, its own first. */
  chain: Issued[];
  /** `ssl.certificate`, and libpq's sslrootcert. */
  root: string;
  /** The host names for `verify: full`. */
  hosts: string[];
};

const ca = { basicConstraints: { ca: true }, keyUsage: ["keyCertSign"] } satisfies Partial<Blueprint>;

/** Every form of a name in a certificate, with every spelling of a host that could match it. */
export function certificatesByName(): Presentation[] {
  const root = issue({ name: "Root", ...ca });
  const naming = (about: string, name: string | null, ...alternatives: AlternativeName[]) => ({
    about,
    chain: [issue({ name, issuer: root, alternatives })],
    root: root.certificate,
    hosts,
  });
  const dns = (name: string) => ({ dns: name });
  return [
    naming("its name", "other", dns("db.example.com")),
    naming("its name in capitals", "other", dns("DB.Example.COM")),
    naming("its name with a trailing dot", "other", dns("db.example.com.")),
    naming("several names", "other", dns("a.example.org"), dns("db.example.com"), dns("localhost")),
    naming("a wildcard", "other", dns("*.example.com")),
    naming("a wildcard for the next level", "other", dns("*.db.example.com")),
    naming("a wildcard for a top-level domain", "other", dns("*.com")),
    naming("a wildcard for everything", "other", dns("*")),
    naming("a wildcard for two levels", "other", dns("*.*.example.com")),
    naming("a wildcard in the middle", "other", dns("db.*.com")),
    naming("a wildcard for a part", "other", dns("db*.example.com")),
    naming("a wildcard before a part", "other", dns("*b.example.com")),
    naming("a wildcard in an address", "other", dns("*.0.0.1")),
    naming("an address", "other", { ip: Buffer.from([127, 0, 0, 1]) }),
    naming("another address", "other", { ip: Buffer.from([127, 0, 0, 2]) }),
    naming("an IPv6 address", "other", { ip: Buffer.from(`${"00".repeat(15)}01`, "hex") }),
    naming("an address of six bytes", "other", { ip: Buffer.from([127, 0, 0, 1, 0, 0]) }),
    naming("an address written as a name", "other", dns("127.0.0.1")),
    naming("its name and an address", "other", dns("db.example.com"), { ip: Buffer.from([127, 0, 0, 1]) }),
    naming("no alternative name, the common name alone", "db.example.com"),
    naming("a wildcard as the common name alone", "*.example.com"),
    naming("an address as the common name alone", "127.0.0.1"),
    naming("its name as the common name, another as an alternative", "db.example.com", dns("other.example")),
    naming("its name as the common name, an address as an alternative", "db.example.com", {
      ip: Buffer.from([127, 0, 0, 1]),
    }),
    naming("an address as the common name, a name as an alternative", "127.0.0.1", dns("db.example.com")),
    naming("its name as the common name, a mail address as an alternative", "db.example.com", {
      email: "dba@example.com",
    }),
    naming("NUL behind its name", "other", dns("db.example.com\0.evil.example")),
    naming("NUL behind its name as the common name", "db.example.com\0.evil.example"),
    naming("NUL in a name before its name", "other", dns("a\0b"), dns("db.example.com")),
    naming("NUL in a name behind its name", "other", dns("db.example.com"), dns("a\0b")),
    naming("a name that is not English", "other", dns("xn--bcher-kva.example.com")),
    naming("a name that is not English, as it is written", "other", dns("bücher.example.com")),
    naming("a name with an underscore", "other", dns("_db.example.com")),
    naming("a space before its name", "other", dns(" db.example.com")),
    naming("a comma and its name", "other", dns("x, DNS:db.example.com")),
    naming("an empty name", "other", dns("")),
    naming("no name at all", null),
  ];
}

/** Spellings that could match one of the names above. */
const hosts = [
  "db.example.com",
  "DB.EXAMPLE.com",
  "db.example.com.",
  "x.db.example.com",
  "example.com",
  "localhost",
  "127.0.0.1",
  "127.1",
  "::1",
  "bücher.example.com",
  "xn--bcher-kva.example.com",
  "_db.example.com",
];

/** Every way in which a chain can be valid or invalid. All are for localhost. */
export function chains(): Presentation[] {
  const root = issue({ name: "Root", ...ca });
  const other = issue({ name: "Other Root", ...ca });
  const intermediate = issue({ name: "Intermediate", issuer: root, ...ca });
  const leaf = (more: Partial<Blueprint> = {}) =>
    issue({ name: "db", alternatives: [{ dns: "localhost" }], issuer: root, ...more });
  const chain = (about: string, sent: Issued[], trusted: Issued[] = [root]): Presentation => ({
    about,
    chain: sent,
    root: trusted.map(({ certificate }) => certificate).join(""),
    hosts: ["localhost"],
  });
  const through = (between: Partial<Blueprint>, more: Partial<Blueprint> = {}) => {
    const issuer = issue({ name: "Between", issuer: root, ...ca, ...between });
    return [leaf({ issuer, ...more }), issuer];
  };
  const under = (top: Partial<Blueprint>, more: Partial<Blueprint> = {}): [Issued[], Issued[]] => {
    const issuer = issue({ name: "Top", ...ca, ...top });
    return [[leaf({ issuer, ...more })], [issuer]];
  };
  const own = (more: Partial<Blueprint>): [Issued[], Issued[]] => {
    const root = leaf({ issuer: undefined, ...more });
    return [[root], [root]];
  };
  const selfSigned = leaf({ issuer: undefined });
  const issued = leaf();
  const fromIntermediate = leaf({ issuer: intermediate });
  const renewed = issue({ name: "Root", ...ca });
  const crossSigned = issue({ name: "Intermediate", issuer: other, key: intermediate, ...ca });
  const expiredRoot = issue({ name: "Root", key: root, ...ca, from: -20, to: -10 });
  const deep = issue({ name: "Deep", issuer: intermediate, ...ca });
  const short = issue({ name: "Short", ...ca, basicConstraints: { ca: true, pathLength: 0 } });
  const belowShort = issue({ name: "Between", issuer: short, ...ca });
  return [
    chain("a leaf below the root", [issued]),
    chain("another root", [issued], [other]),
    chain("a root of the same name with another key", [issued], [renewed]),
    chain("several roots in one file", [issued], [other, renewed, root]),
    chain("a root that has expired beside one that has not", [issued], [expiredRoot, root]),
    chain("a root that has expired", [issued], [expiredRoot]),
    chain("a root that is not yet valid", ...under({ from: 5, to: 10 })),
    chain("the root sent as well", [issued, root]),
    chain("an intermediate that is sent", [fromIntermediate, intermediate]),
    chain("an intermediate that is not sent", [fromIntermediate]),
    chain("an intermediate certificate in the root file", [fromIntermediate], [intermediate, root]),
    chain("an intermediate in place of the root", [fromIntermediate], [intermediate]),
    chain(
      "an intermediate in place of the root, sent as well",
      [fromIntermediate, intermediate],
      [intermediate],
    ),
    chain("two intermediates", [leaf({ issuer: deep }), deep, intermediate]),
    chain("two intermediates in the wrong order", [leaf({ issuer: deep }), intermediate, deep]),
    chain("another intermediate than the issuer", [fromIntermediate, deep]),
    chain(
      "an intermediate that a second root has signed too, the second trusted",
      [fromIntermediate, crossSigned],
      [other],
    ),
    chain("an intermediate that a second root has signed too, the first trusted", [
      fromIntermediate,
      crossSigned,
    ]),
    chain("both forms of a cross-signed intermediate", [fromIntermediate, crossSigned, intermediate]),
    chain("its own certificate, self-signed", [selfSigned], [selfSigned]),
    chain("its own certificate, issued by a CA", [issued], [issued]),
    chain("its own certificate, expired", ...own({ from: -20, to: -10 })),
    chain(
      "its own certificate, self-signed, as openssl req -x509 makes it",
      ...own({ basicConstraints: { ca: true } }),
    ),
    chain("a self-signed certificate that is not trusted", [selfSigned]),
    chain(
      "another certificate of the same key, self-signed",
      [leaf({ issuer: undefined, key: selfSigned })],
      [selfSigned],
    ),
    chain("an expired leaf", [leaf({ from: -20, to: -10 })]),
    chain("a leaf that is not yet valid", [leaf({ from: 5, to: 10 })]),
    chain("an expired intermediate", through({ from: -20, to: -10 })),
    chain("a leaf for clients only", [leaf({ extendedKeyUsage: ["clientAuth"] })]),
    chain("a leaf for servers", [leaf({ extendedKeyUsage: ["serverAuth"] })]),
    chain("a leaf for servers and clients", [leaf({ extendedKeyUsage: ["serverAuth", "clientAuth"] })]),
    chain("a leaf for any purpose", [leaf({ extendedKeyUsage: ["any"] })]),
    chain("an intermediate for clients only", through({ extendedKeyUsage: ["clientAuth"] })),
    chain("a leaf whose key signs", [leaf({ keyUsage: ["digitalSignature"] })]),
    chain("a leaf whose key only agrees on keys", [leaf({ keyUsage: ["keyAgreement"] })]),
    chain("a leaf whose key only signs certificates", [leaf({ keyUsage: ["keyCertSign"] })]),
    chain("a leaf that says that it is a CA", [leaf({ ...ca })]),
    chain("a leaf that is marked as not a CA", [leaf({ basicConstraints: { ca: false } })]),
    chain("a CA without keyUsage", ...under({ keyUsage: undefined })),
    chain("a CA without permission to sign certificates", ...under({ keyUsage: ["digitalSignature"] })),
    chain("a CA without basicConstraints", ...under({ basicConstraints: undefined })),
    chain("a CA with neither", ...under({ basicConstraints: undefined, keyUsage: undefined })),
    chain("a CA that says that it is none", ...under({ basicConstraints: { ca: false } })),
    chain("an intermediate without basicConstraints", through({ basicConstraints: undefined })),
    chain(
      "an intermediate certificate that is marked as not a CA",
      through({ basicConstraints: { ca: false } }),
    ),
    chain("a leaf that issues another", [leaf({ name: "below", issuer: issued }), issued]),
    chain("a path length that is kept", ...under({ basicConstraints: { ca: true, pathLength: 0 } })),
    chain("a path length that is not kept", [leaf({ issuer: belowShort }), belowShort], [short]),
    chain("a CA for this domain only", through({ permitted: ["localhost"] })),
    chain("a CA for another domain only", through({ permitted: ["example.org"] })),
    chain("a CA for all but this domain", through({ excluded: ["localhost"] })),
    chain("a root for another domain only", ...under({ permitted: ["example.org"] })),
    chain(
      "a CA for another domain, a leaf whose common name alone is the host",
      through({ permitted: ["example.org"] }, { name: "localhost", alternatives: [] }),
    ),
    chain("an unknown critical extension", [leaf({ unknownCritical: true })]),
    chain("a leaf of version 1", [leaf({ version: 1, name: "localhost" })]),
    chain("a root of version 1", ...under({ version: 1 })),
    chain("an intermediate of version 1", through({ version: 1 })),
    chain("an RSA key", [leaf({ key: "rsa2048" })]),
    chain("an RSA key of 1,024 bits", [leaf({ key: "rsa1024" })]),
    chain("an RSA root of 1,024 bits", ...under({ key: "rsa1024" })),
    chain("a P-384 key", [leaf({ key: "p384" })]),
    chain("a P-521 key", [leaf({ key: "p521" })]),
    chain("a secp256k1 key", [leaf({ key: "secp256k1" })]),
    chain("a P-384 root with SHA-384", ...under({ key: "p384", hash: "sha384" }, { hash: "sha384" })),
    chain("an Ed25519 key", [leaf({ key: "ed25519" })]),
    chain("an Ed25519 root", ...under({ key: "ed25519" })),
    chain("an RSA-PSS key", [leaf({ key: "rsa-pss" })]),
    chain("an RSA root that signs with PSS", ...under({ key: "rsa2048", pss: true }, { pss: true })),
    chain("a leaf signed with SHA-1", [leaf({ hash: "sha1" })]),
    chain("a leaf signed with SHA-512", [leaf({ hash: "sha512" })]),
    chain("a root signed with SHA-1", ...under({ hash: "sha1" })),
    chain("an intermediate signed with SHA-1", through({ hash: "sha1" })),
    chain("a signature that is another certificate's", [forged(issued)]),
  ];
}

/** Every format of the file with the trusted certificate. */
export function rootFiles(): Presentation[] {
  const root = issue({ name: "Root", ...ca });
  const other = issue({ name: "Other Root", ...ca });
  const chain = [issue({ name: "db", issuer: root, alternatives: [{ dns: "localhost" }] })];
  const pem = root.certificate;
  const labelled = (label: string) => pem.replaceAll(" CERTIFICATE-", ` ${label}-`);
  const forms: Record<string, string> = {
    "as it is": pem,
    "with CRLF": pem.replaceAll("\n", "\r\n"),
    "with text host it": `subject=CN = Root\n${pem}that was it\n`,
    "without the last line break": pem.trim(),
    twice: pem + pem,
    "behind another certificate": other.certificate + pem,
    "labelled X509 CERTIFICATE": labelled("X509 CERTIFICATE"),
    "labelled TRUSTED CERTIFICATE": labelled("TRUSTED CERTIFICATE"),
    "labelled PKCS7": labelled("PKCS7"),
    indented: pem.replaceAll(/^(?=.)/gm, "    "),
    "with \\n in place of line breaks": pem.replaceAll("\n", "\\n"),
    "on one line": pem.replaceAll("\n", " "),
    "beside its private key": pem + root.key,
    "beside a damaged certificate": `-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n${pem}`,
    "cut short": pem.slice(0, 200),
    "in DER": Buffer.from(pem.replaceAll(/-----[^-]+-----/g, ""), "base64").toString("latin1"),
    empty: "",
  };
  return Object.entries(forms).map(([about, text]) => ({
    about: `the root ${about}`,
    chain,
    root: text,
    hosts: ["localhost"],
  }));
}

/** The certificate with the last byte of its signature altered. */
function forged(made: Issued): Issued {
  const der = Buffer.from(made.certificate.replaceAll(/-----[^-]+-----/g, ""), "base64");
  der[der.length - 1]! ^= 1;
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return {
    ...made,
    certificate: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
  };
}
