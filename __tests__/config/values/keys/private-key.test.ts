// Keys as people paste them: every form that can be read is made into one that `ssh2` reads.

import { createPublicKey, generateKeyPairSync } from "node:crypto";
import ssh2 from "ssh2";
import { describe, expect, test } from "vitest";
import { readPrivateKey } from "../../../../src/config/values/keys/private-key.ts";
import { makeSshKey } from "../../../support/ssh-keys.ts";

const key = makeSshKey();
const pem = { type: "pkcs8", format: "pem" } as const;

/** The public half that `ssh2` finds in what was read. */
async function publicHalf(text: string, passphrase: string | null = null): Promise<string> {
  const read = await readPrivateKey(text, passphrase);
  if (read.kind === "invalid") throw new Error(`invalid: ${JSON.stringify(read.reason)}`);
  const parsed = ssh2.utils.parseKey(read.pem, passphrase ?? undefined);
  if (parsed instanceof Error) throw parsed;
  return parsed.getPublicSSH().toString("base64");
}

describe("what copying does to a key is undone", () => {
  const lines = key.private.trim().split("\n");
  const forms: [string, string][] = [
    ["as it is", key.private],
    ["CRLF", key.private.replaceAll("\n", "\r\n")],
    ["literal \\n", key.private.replaceAll("\n", "\\n")],
    ["indented", lines.map((line) => `    ${line}`).join("\n")],
    ["lost newlines", lines.join(" ")],
    ["no white space at all", lines.join("")],
    ["in base64", Buffer.from(key.private).toString("base64")],
    [
      "in base64 with line breaks",
      Buffer.from(key.private)
        .toString("base64")
        .replaceAll(/(.{76})/g, "$1\n"),
    ],
    ["without its last line break, with space host", `\n\n  ${key.private.trimEnd()}  \n`],
  ];
  test.each(forms)("%s", async (_, text) => {
    expect(await publicHalf(text)).toBe(key.public.split(" ")[1]);
  });
});

describe("forms that ssh2 does not read are converted", () => {
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const ec = generateKeyPairSync("ec", { namedCurve: "P-384" });
  const ed25519 = generateKeyPairSync("ed25519");

  test.each([
    ["RSA", rsa],
    ["EC", ec],
  ])("PKCS#8 with %s", async (_, { privateKey, publicKey }) => {
    const read = await readPrivateKey(privateKey.export(pem).toString(), null);
    if (read.kind !== "key") throw new Error(JSON.stringify(read));
    expect(ssh2.utils.parseKey(read.pem)).not.toBeInstanceOf(Error);
    expect(createPublicKey(read.pem).equals(publicKey)).toBe(true);
  });

  test("PKCS#8 with Ed25519", async () => {
    const blob = Buffer.from(await publicHalf(ed25519.privateKey.export(pem).toString()), "base64");
    expect(blob.subarray(-32)).toEqual(
      Buffer.from(ed25519.publicKey.export({ format: "jwk" }).x!, "base64url"),
    );
  });

  test("encrypted PKCS#8 and an old encrypted PEM open with their passphrase", async () => {
    const encrypted = rsa.privateKey
      .export({ ...pem, cipher: "aes-256-cbc", passphrase: "open sesame" })
      .toString();
    const old = rsa.privateKey
      .export({ type: "pkcs1", format: "pem", cipher: "aes-128-cbc", passphrase: "open sesame" })
      .toString();
    expect(await publicHalf(encrypted, "open sesame")).toBe(
      await publicHalf(rsa.privateKey.export(pem).toString()),
    );
    expect(await publicHalf(old.replaceAll("\n", " "), "open sesame")).toBe(
      await publicHalf(encrypted, "open sesame"),
    );
    expect(await readPrivateKey(encrypted, null)).toEqual({
      kind: "invalid",
      reason: { kind: "passphrase-missing" },
    });
    expect(await readPrivateKey(old, "open barley")).toEqual({
      kind: "invalid",
      reason: { kind: "passphrase-wrong" },
    });
  });

  test("a key in OpenSSH's format opens with its passphrase, and with no other", async () => {
    const locked = makeSshKey("ed25519", "open sesame");
    expect(await publicHalf(locked.private, "open sesame")).toBe(locked.public.split(" ")[1]);
    expect(await readPrivateKey(locked.private, "open barley")).toEqual({
      kind: "invalid",
      reason: { kind: "passphrase-wrong" },
    });
  });

  test("a passphrase that is not needed does no harm", async () => {
    expect(await publicHalf(key.private, "unneeded")).toBe(key.public.split(" ")[1]);
    expect(await publicHalf(rsa.privateKey.export(pem).toString(), "unneeded")).toBe(
      await publicHalf(rsa.privateKey.export(pem).toString()),
    );
  });
});

describe("what is no usable private key is told apart", () => {
  const dsa = generateKeyPairSync("ed448");
  const cases: [string, string, object][] = [
    ["a public key", key.public, { kind: "public-key" }],
    [
      "a public key in PEM",
      generateKeyPairSync("ed25519").publicKey.export({ type: "spki", format: "pem" }).toString(),
      { kind: "public-key" },
    ],
    ["a PuTTY key", "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none", { kind: "putty" }],
    ["a key without its end", key.private.slice(0, 200), { kind: "truncated" }],
    [
      "a key that is cut short inside",
      key.private.replace(/\n.*\n.*\n-----END/, "\n-----END"),
      { kind: "truncated" },
    ],
    [
      "damaged PKCS#8",
      "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----",
      { kind: "unparsable" },
    ],
    [
      "an encrypted key without a passphrase",
      makeSshKey("ed25519", "open sesame").private,
      { kind: "passphrase-missing" },
    ],
    [
      "a type that SSH does not have",
      dsa.privateKey.export(pem).toString(),
      { kind: "unsupported-type", type: "ed448" },
    ],
    ["a password", "hunter2", { kind: "no-key" }],
    ["a certificate", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----", { kind: "no-key" }],
  ];
  test.each(cases)("%s", async (_, text, reason) => {
    expect(await readPrivateKey(text, null)).toEqual({ kind: "invalid", reason });
  });
});
