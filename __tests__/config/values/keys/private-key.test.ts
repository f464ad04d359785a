// Private keys as people paste them: usable formats are converted for `ssh2`, and others are named.

import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import fc from "fast-check";
import ssh2 from "ssh2";
import { describe, expect, test } from "vitest";
import type { PlainKey } from "../../../../src/config/values/keys/private-key.ts";
import { derivationRounds, readPrivateKey } from "../../../../src/config/values/keys/private-key.ts";
import { unlockKey } from "../../../../src/config/values/keys/unlock-key.ts";
import { anyCharacter } from "../../../support/any-character.ts";
import {
  ed25519Parts,
  fidoParts,
  opensshBytes,
  opensshPem,
  type Parts,
} from "../../../support/openssh-files.ts";
import { makeSshKey } from "../../../support/ssh-keys.ts";

const key = makeSshKey();
const pkcs8 = { type: "pkcs8", format: "pem" } as const;
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const passphrase = "open sesame";

/** The usable key, unlocked, or the reason why it can't be used. */
function read(text: string, given: string | null = null): PlainKey {
  const first = readPrivateKey(text, given !== null);
  return first.kind === "locked" ? unlockKey(first.pem, given!) : first;
}

/** The public half that `ssh2` finds in a key, in base64, after the key has signed something. */
function publicHalf(text: string, given: string | null = null): string {
  const plain = read(text, given);
  if (plain.kind === "invalid") throw new Error(JSON.stringify(plain.reason));
  return usedBySsh2(plain.pem);
}

function usedBySsh2(pem: string): string {
  const parsed = ssh2.utils.parseKey(pem);
  if (parsed instanceof Error) throw parsed;
  const data = Buffer.from("data");
  const hash = parsed.type === "ssh-rsa" ? "sha512" : (undefined as unknown as string);
  expect(parsed.verify(data, parsed.sign(data, hash), hash)).toBe(true);
  return parsed.getPublicSSH().toString("base64");
}

function pemOf(privateKey: KeyObject): string {
  return privateKey.export(pkcs8).toString();
}

describe("repairs a key damaged by copying", () => {
  const lines = key.private.trim().split("\n");
  const wrapped = (text: string) => text.replaceAll(/(.{76})/g, "$1\n");
  const forms: [string, string][] = [
    ["as it is", key.private],
    ["CRLF", key.private.replaceAll("\n", "\r\n")],
    ["literal \\n", key.private.replaceAll("\n", "\\n")],
    ["literal \\r\\n, escaped twice", key.private.replaceAll("\n", "\\\\r\\\\n")],
    ["indented", lines.map((line) => `    ${line}`).join("\n")],
    ["lost newlines", lines.join(" ")],
    ["no white space at all", lines.join("")],
    ["in quotes", `"${key.private}"`],
    ["with a byte order mark and other invisible characters", `\ufeff${lines.join("\u200b\n")}`],
    ["in base64", Buffer.from(key.private).toString("base64")],
    ["in base64 with line breaks", wrapped(Buffer.from(key.private).toString("base64"))],
    ["in base64 twice", btoa(btoa(key.private))],
    ["without its last line break, with white space around it", `\n\n  ${key.private.trimEnd()}  \n`],
    ["below its public half", `${key.public}\n${key.private}`],
    ["above its public half", `${key.private}\n${key.public}\n`],
    ["with comments around it", `# of the bastion\n${key.private}# written manually\n`],
    ["with its public half, in base64", btoa(`${key.public}\n${key.private}`)],
  ];
  test.each(forms)("%s", (_, text) => {
    expect(publicHalf(text)).toBe(key.public.split(" ")[1]);
  });

  test("with the public half in PEM above it", () => {
    const half = rsa.publicKey.export({ type: "spki", format: "pem" }).toString();
    expect(publicHalf(half + pemOf(rsa.privateKey))).toBe(publicHalf(pemOf(rsa.privateKey)));
  });

  test("with headers and encryption, without its line breaks", () => {
    for (const cipher of ["aes-128-cbc", "des-ede3-cbc"]) {
      const old = rsa.privateKey.export({ type: "pkcs1", format: "pem", cipher, passphrase }).toString();
      for (const gap of [" ", "", "\r\n", "\\n"])
        expect(publicHalf(old.replaceAll("\n", gap), passphrase)).toBe(publicHalf(pemOf(rsa.privateKey)));
    }
  });
});

describe("converts every format to one that ssh2 can sign with", () => {
  const keys: [string, KeyObject][] = [
    ["RSA", rsa.privateKey],
    ...(["P-256", "P-384", "P-521"] as const).map((namedCurve): [string, KeyObject] => [
      namedCurve,
      generateKeyPairSync("ec", { namedCurve }).privateKey,
    ]),
    [
      "an elliptic curve written out in numbers",
      generateKeyPairSync("ec", { namedCurve: "P-256", paramEncoding: "explicit" }).privateKey,
    ],
  ];
  test.each(keys)("PKCS#8, plain and encrypted, with %s", (_, privateKey) => {
    const plain = read(pemOf(privateKey));
    if (plain.kind === "invalid") throw new Error(JSON.stringify(plain.reason));
    expect(createPublicKey(plain.pem).equals(createPublicKey(privateKey))).toBe(true);
    const encrypted = privateKey.export({ ...pkcs8, cipher: "aes-256-cbc", passphrase }).toString();
    expect(publicHalf(encrypted, passphrase)).toBe(usedBySsh2(plain.pem));
  });

  test("PKCS#8 with Ed25519", () => {
    const { privateKey, publicKey } = generateKeyPairSync("ed25519");
    const blob = Buffer.from(publicHalf(pemOf(privateKey)), "base64");
    expect(blob.subarray(-32)).toEqual(Buffer.from(publicKey.export({ format: "jwk" }).x!, "base64url"));
  });

  test.each(["ed25519", "ecdsa", "rsa"] as const)("OpenSSH format, plain and encrypted, with %s", (type) => {
    const [plain, locked] = [makeSshKey(type), makeSshKey(type, passphrase)];
    expect(publicHalf(plain.private)).toBe(plain.public.split(" ")[1]);
    expect(publicHalf(locked.private, passphrase)).toBe(locked.public.split(" ")[1]);
    expect(readPrivateKey(locked.private, false)).toEqual(invalid({ kind: "passphrase-missing" }));
    expect(read(locked.private, "open barley")).toEqual(invalid({ kind: "passphrase-wrong" }));
  });

  test("ignores a passphrase that is not needed", () => {
    expect(publicHalf(key.private, "unneeded")).toBe(key.public.split(" ")[1]);
    expect(publicHalf(pemOf(rsa.privateKey), "unneeded")).toBe(publicHalf(pemOf(rsa.privateKey)));
  });

  test("knows the number of rounds without the passphrase", () => {
    const encryption = { cipher: "aes256-ctr", passphrase, rounds: 3 };
    expect(derivationRounds(opensshPem(opensshBytes({ ...ed25519Parts(), encryption })))).toBe(3);
    expect(derivationRounds(key.private)).toBe(0);
    expect(derivationRounds(pemOf(rsa.privateKey))).toBe(0);
  });
});

function invalid(reason: object): object {
  return { kind: "invalid", reason };
}

function opensshText(change: Partial<Parts>): string {
  return opensshPem(opensshBytes({ ...ed25519Parts(), ...change }));
}

/** DER elements (X.690), each shorter than 128 bytes. */
function der(tag: number, ...content: (Buffer | number[])[]): Buffer {
  const bytes = Buffer.concat(content.map((each) => Buffer.from(each)));
  return Buffer.concat([Buffer.of(tag, bytes.length), bytes]);
}
const sequence = (...content: Buffer[]) => der(0x30, ...content);
const integer = (...bytes: number[]) => der(0x02, bytes);
const objectId = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const octets = (length: number) => der(0x04, Buffer.alloc(length, 7));

function pkcs8Text(label: string, ...content: Buffer[]): string {
  return `-----BEGIN ${label}-----\n${sequence(...content).toString("base64")}\n-----END ${label}-----`;
}

const pbkdf2 = (iterations: number[]) =>
  sequence(objectId("2a864886f70d01050c"), sequence(octets(8), integer(...iterations)));
const scrypt = (cost: number[], blockSize: number, passes: number) =>
  sequence(
    objectId("2b06010401da47040b"),
    sequence(octets(8), integer(...cost), integer(blockSize), integer(passes)),
  );
const aes256 = sequence(objectId("60864801650304012a"), octets(16));

/** A key with PBES2 whose encrypted content is empty. */
function pbes2(derivation: Buffer, cipher: Buffer): string {
  const scheme = sequence(objectId("2a864886f70d01050d"), sequence(derivation, cipher));
  return pkcs8Text("ENCRYPTED PRIVATE KEY", scheme, octets(32));
}

describe("says why a key can't be used", () => {
  const [open, both] = ed25519Parts().privateFields as [Buffer, Buffer];
  const small = generateKeyPairSync("rsa", { modulusLength: 768 }).privateKey;
  const cases: [string, string, object][] = [
    ["nothing that is a key", "hunter2", { kind: "no-key" }],
    [
      "a certificate of TLS",
      "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
      { kind: "tls-certificate" },
    ],
    ["a public key", key.public, { kind: "public-key" }],
    ["a public key in base64", btoa(`${key.public} and a comment`), { kind: "public-key" }],
    [
      "a public key in PEM",
      rsa.publicKey.export({ type: "spki", format: "pem" }).toString(),
      { kind: "public-key" },
    ],
    ["a public key with options", `restrict,port-forwarding ${key.public} stitch`, { kind: "public-key" }],
    ["a public key of a FIDO device", "sk-ssh-ed25519@openssh.com AAAAGnNr= me", { kind: "public-key" }],
    ["a certificate of SSH", "ssh-ed25519-cert-v01@openssh.com AAAAIHNz me", { kind: "certificate" }],
    ["a PuTTY key", "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none", { kind: "putty" }],
    ["a PuTTY key in base64", btoa("PuTTY-User-Key-File-2: ssh-rsa\r\nEncryption: none"), { kind: "putty" }],
    [
      "a key of SSH Communications Security",
      "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nP2/56wAAAv\n---- END SSH2 ENCRYPTED PRIVATE KEY ----",
      { kind: "ssh2" },
    ],
    [
      "a key of PGP",
      "-----BEGIN PGP PRIVATE KEY BLOCK-----\nlIYE\n-----END PGP PRIVATE KEY BLOCK-----",
      { kind: "unsupported-type", type: "PGP PRIVATE KEY BLOCK" },
    ],
    ["a key without its end", key.private.slice(0, 200), { kind: "truncated" }],
    ["a key without its beginning", key.private.slice(40), { kind: "truncated" }],
    [
      "a key that is cut short inside",
      key.private.replace(/\n.*\n.*\n-----END/, "\n-----END"),
      { kind: "truncated" },
    ],
    ["a key with other characters", key.private.replace("b3Bl", "b3B…"), { kind: "damaged" }],
    [
      "PKCS#8 that is cut short",
      pemOf(rsa.privateKey).replace(/\n.*\n-----END/, "\n-----END"),
      { kind: "truncated" },
    ],
    ["PKCS#8 that is damaged", pemOf(rsa.privateKey).replace("MII", "AII"), { kind: "damaged" }],
    ["PKCS#8 that is empty", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----", { kind: "damaged" }],
    ["two keys in one file", opensshText({ count: 2 }), { kind: "damaged" }],
    [
      "a public half of another key",
      opensshText({ publicFields: [Buffer.alloc(32, 1)] }),
      { kind: "mismatched" },
    ],
    [
      "a secret of another key",
      opensshText({
        publicFields: [open],
        privateFields: [open, Buffer.concat([Buffer.alloc(32, 1), open])],
      }),
      { kind: "mismatched" },
    ],
    [
      "a secret of the wrong length",
      opensshText({ publicFields: [open], privateFields: [open, both.subarray(1)] }),
      { kind: "damaged" },
    ],
    ["RSA of 768 bits", pemOf(small), { kind: "rsa-size", bits: 768 }],
    ["Ed448", pemOf(generateKeyPairSync("ed448").privateKey), { kind: "unsupported-type", type: "ed448" }],
    [
      "secp256k1",
      pemOf(generateKeyPairSync("ec", { namedCurve: "secp256k1" }).privateKey),
      { kind: "unsupported-type", type: "ec secp256k1" },
    ],
    [
      "RSA for PSS only",
      pemOf(generateKeyPairSync("rsa-pss", { modulusLength: 2048 }).privateKey),
      { kind: "unsupported-type", type: "rsa-pss" },
    ],
    [
      "PKCS#8 of a type that OpenSSL may not support",
      pkcs8Text("PRIVATE KEY", integer(0), sequence(objectId("2b0601040101")), octets(32)),
      { kind: "unsupported-type", type: "1.3.6.1.4.1.1" },
    ],
    [
      "DSA in PEM",
      "-----BEGIN DSA PRIVATE KEY-----\nMIIB\n-----END DSA PRIVATE KEY-----",
      { kind: "unsupported-type", type: "DSA" },
    ],
    ["DSA", opensshText({ type: "ssh-dss" }), { kind: "unsupported-type", type: "ssh-dss" }],
    [
      "XMSS",
      opensshText({ type: "ssh-xmss@openssh.com" }),
      { kind: "unsupported-type", type: "ssh-xmss@openssh.com" },
    ],
    ...(["sk-ssh-ed25519@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com"] as const).map(
      (type): [string, string, object] => [
        type,
        opensshPem(opensshBytes(fidoParts(type))),
        { kind: "hardware-key", type },
      ],
    ),
    [
      "an encrypted FIDO key, without its passphrase",
      opensshPem(
        opensshBytes({
          ...fidoParts("sk-ssh-ed25519@openssh.com"),
          encryption: { cipher: "aes256-ctr", passphrase, rounds: 1 },
        }),
      ),
      { kind: "hardware-key", type: "sk-ssh-ed25519@openssh.com" },
    ],
    ...[
      ["chacha20-poly1305@openssh.com", "ssh-keygen"],
      ["blowfish-cbc", null],
    ].map(([cipher, convert]): [string, string, object] => [
      `OpenSSH's format with ${cipher}`,
      opensshText({ encryption: { cipher: cipher!, passphrase, rounds: 16 } }),
      { kind: "cipher", cipher, convert },
    ]),
    ...["RC2-CBC", "DES-CBC", "BF-CBC", "CAST5-CBC", "IDEA-CBC", "SEED-CBC"].map(
      (cipher): [string, string, object] => [
        `PEM with ${cipher}`,
        `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: ${cipher},0102030405060708\n\nAAAA\n-----END RSA PRIVATE KEY-----`,
        { kind: "cipher", cipher, convert: "openssl" },
      ],
    ),
    [
      "PKCS#8 with RC4",
      pbes2(pbkdf2([8, 0]), sequence(objectId("2a864886f70d0304"))),
      { kind: "cipher", cipher: "RC4", convert: "openssl" },
    ],
    [
      "PKCS#8 with PBES1",
      pkcs8Text(
        "ENCRYPTED PRIVATE KEY",
        sequence(objectId("2a864886f70d010c0101"), sequence(octets(8), integer(8, 0))),
        octets(32),
      ),
      { kind: "cipher", cipher: "PBE-SHA1-RC4-128", convert: "openssl" },
    ],
    ["PKCS#8 with 2^30 iterations", pbes2(pbkdf2([64, 0, 0, 0]), aes256), { kind: "derivation" }],
    ["PKCS#8 with 256 MiB of scrypt", pbes2(scrypt([4, 0, 0], 8, 1), aes256), { kind: "derivation" }],
    ["PKCS#8 with 100 passes of scrypt", pbes2(scrypt([64, 0], 8, 100), aes256), { kind: "derivation" }],
  ];
  test.each(cases)("%s", (_, text, reason) => {
    expect(readPrivateKey(text, false)).toEqual(invalid(reason));
    expect(readPrivateKey(text, true)).toEqual(invalid(reason));
  });

  test("a wrong passphrase of PKCS#8 and of the old PEM format", () => {
    const forms = [
      rsa.privateKey.export({ ...pkcs8, cipher: "aes-256-cbc", passphrase }).toString(),
      rsa.privateKey.export({ type: "pkcs1", format: "pem", cipher: "aes-128-cbc", passphrase }).toString(),
    ];
    for (const form of forms) {
      expect(readPrivateKey(form, false)).toEqual(invalid({ kind: "passphrase-missing" }));
      // A wrong passphrase gives valid padding once in 256 tries.
      for (let number = 0; number < 600; number++)
        expect(read(form, `wrong ${number}`)).toEqual(invalid({ kind: "passphrase-wrong" }));
    }
  });
});

describe("throws for no text, and accepts only usable keys", () => {
  const encryption = { cipher: "aes256-ctr", passphrase, rounds: 1 };
  const ec = generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey;
  const sources = [
    opensshPem(opensshBytes(ed25519Parts())),
    opensshPem(opensshBytes({ ...ed25519Parts(), encryption })),
    makeSshKey("rsa").private,
    makeSshKey("ecdsa").private,
    pemOf(ec),
    ec.export({ type: "sec1", format: "pem" }).toString(),
    ec.export({ ...pkcs8, cipher: "aes-128-cbc", passphrase }).toString(),
    ec.export({ type: "sec1", format: "pem", cipher: "aes-128-cbc", passphrase }).toString(),
  ];

  function survives(text: string): void {
    const first = readPrivateKey(text, true);
    // A flipped bit can request four billion rounds.
    if (first.kind === "locked" && derivationRounds(first.pem) > 2) return;
    const plain = first.kind === "locked" ? unlockKey(first.pem, passphrase) : first;
    if (plain.kind === "key") usedBySsh2(plain.pem);
  }

  test("truncated after each byte, of the text and of its decoded content", () => {
    for (const source of sources) {
      for (let end = 0; end < source.length; end++) survives(source.slice(0, end));
      const { head, body, tail } = partsOf(source);
      for (let end = 0; end < body.length; end++)
        survives(head + body.subarray(0, end).toString("base64") + tail);
    }
  });

  test("with changed bytes", () => {
    const change = fc.record({ source: fc.constantFrom(...sources), at: fc.nat(), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), ([first, ...others]) => {
        const { head, body, tail } = partsOf(first!.source);
        for (const { at, to } of [first!, ...others]) body[at % body.length] = to;
        survives(head + body.toString("base64") + tail);
      }),
      { numRuns: 800 },
    );
  });

  test("any text, with and without the lines of a key around it", () => {
    const label = fc.constantFrom("OPENSSH PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "EC PRIVATE KEY");
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter }),
        fc.uint8Array({ maxLength: 300 }),
        label,
        (text, bytes, name) => {
          survives(text);
          survives(btoa(encodeURI(text)));
          survives(`-----BEGIN ${name}-----\n${text}\n-----END ${name}-----`);
          survives(
            `-----BEGIN ${name}-----\n${Buffer.from(bytes).toString("base64")}\n-----END ${name}-----`,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  function partsOf(source: string): { head: string; body: Buffer; tail: string } {
    const [, head = "", body = "", tail = ""] =
      /^(-----BEGIN .*?-----\n(?:Proc-Type.*\nDEK-Info.*\n\n)?)([^-]*)(-----END.*)$/s.exec(source)!;
    return { head, body: Buffer.from(body, "base64"), tail };
  }
});
