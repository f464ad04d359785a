// Keys and certificates that fault files name, created once per run: {cert.ca}, {key.user}, {key.user.fingerprint}.

import { generateKeyPairSync, randomBytes } from "node:crypto";
import ssh2 from "ssh2";
import { type IssuedCertificate, makeCertificate } from "../certificates.ts";
import { makeCanary } from "../leaks/canaries.ts";
import { ed25519Parts, fidoParts, opensshBytes, opensshPem } from "../openssh-files.ts";
import { makeSshKey } from "../ssh-keys.ts";

export type Material = {
  /** Server certificates with their chains and keys, by name. */
  certificates: Record<string, { chain: string; key: string }>;
  /** The values of placeholders. */
  texts: Record<string, string>;
};

export async function makeMaterial(): Promise<Material> {
  const ca = await makeCertificate({ name: "Example CA", isCa: true });
  const intermediate = await makeCertificate({ name: "Example Intermediate", isCa: true, issuer: ca });
  const otherCa = await makeCertificate({ name: "Another CA", isCa: true });
  const expiredCa = await makeCertificate({ name: "Old CA", isCa: true, from: -20, to: -10 });
  const futureCa = await makeCertificate({ name: "New CA", isCa: true, from: 10, to: 20 });
  const expiringCa = await makeCertificate({ name: "Expiring CA", isCa: true, to: 12 });
  const expiringIntermediate = await makeCertificate({
    name: "Expiring Intermediate",
    isCa: true,
    issuer: ca,
    to: 12,
  });
  const hosts = ["localhost", "127.0.0.1"];
  const leaf = (more: object = {}) => makeCertificate({ name: "db.example.com", issuer: ca, hosts, ...more });
  const chains: Record<string, [IssuedCertificate, ...IssuedCertificate[]]> = {
    good: [await leaf()],
    chain: [await leaf({ issuer: intermediate }), intermediate],
    "incomplete-chain": [await leaf({ issuer: intermediate })],
    "other-ca": [await leaf({ issuer: otherCa })],
    "self-signed": [await makeCertificate({ name: "db.example.com", hosts })],
    expired: [await leaf({ from: -20, to: -10 })],
    "not-yet-valid": [await leaf({ from: 10, to: 20 })],
    "expires-soon": [await leaf({ to: 12 })],
    "of-expiring-ca": [await leaf({ issuer: expiringCa })],
    "of-expiring-intermediate": [await leaf({ issuer: expiringIntermediate }), expiringIntermediate],
    "other-host": [await leaf({ hosts: ["db.example.com", "*.db.example.com"] })],
    "no-host": [await leaf({ hosts: [] })],
    "weak-key": [await leaf({ algorithm: "rsa1024" })],
    "weak-hash": [await leaf({ hash: "SHA-1" })],
  };
  const certificates = Object.fromEntries(
    Object.entries(chains).map(([name, chain]) => [
      name,
      { chain: chain.map(({ certificate }) => certificate).join(""), key: chain[0].key },
    ]),
  );
  const user = makeSshKey();
  const other = makeSshKey();
  const passphrase = makeCanary("quotes");
  const locked = makeSshKey("ed25519", passphrase);
  const encryption = { cipher: "chacha20-poly1305@openssh.com", passphrase, rounds: 16 };
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pkcs8 = rsa.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const texts: Record<string, string> = {
    passphrase,
    token: makeCanary("token"),
    "cert.ca": ca.certificate,
    "cert.ca.escaped-twice": ca.certificate.replaceAll("\n", "\\\\n"),
    "cert.ca.escaped": ca.certificate.replaceAll("\n", "\\r\\n"),
    "cert.other-ca": otherCa.certificate,
    "cert.expired-ca": expiredCa.certificate,
    "cert.expiring-ca": expiringCa.certificate,
    "cert.future-ca": futureCa.certificate,
    "cert.two": otherCa.certificate + ca.certificate,
    "cert.ca-key": ca.key,
    ...Object.fromEntries(Object.entries(chains).map(([name, [own]]) => [`cert.${name}`, own.certificate])),
    "key.user": user.private,
    "key.user.public": user.public,
    "key.user.fingerprint": user.fingerprint,
    "key.user.escaped": user.private.replaceAll("\n", "\\n"),
    "key.user.base64": Buffer.from(user.private).toString("base64"),
    "key.user.joined": user.private.replaceAll("\n", " "),
    "key.user.crlf": user.private.replaceAll("\n", "\r\n"),
    "key.other": other.private,
    "key.other.fingerprint": other.fingerprint,
    "key.rsa": makeSshKey("rsa").private,
    "key.locked": locked.private,
    "key.locked.public": locked.public,
    "key.chacha20": opensshPem(opensshBytes({ ...ed25519Parts(), encryption })),
    "key.fido": opensshPem(opensshBytes(fidoParts("sk-ssh-ed25519@openssh.com"))),
    "key.rc4": rc4Key(),
    "key.pkcs8": pkcs8,
    "key.pkcs8.public": `ssh-rsa ${sshPublicKey(rsa.privateKey.export({ type: "pkcs1", format: "pem" }).toString())}`,
  };
  for (const type of ["ed25519", "ecdsa", "rsa"] as const) {
    const host = makeSshKey(type);
    texts[`host.${type}`] = host.private;
    texts[`host.${type}.public`] = host.public;
    texts[`host.${type}.fingerprint`] = host.fingerprint;
  }
  texts["host.unknown.fingerprint"] = makeSshKey().fingerprint;
  return { certificates, texts };
}

/** A file as from `openssl pkcs8 -topk8 -v1 PBE-SHA1-RC4-128`: the header is real, the rest is random. */
function rc4Key(): string {
  const header = "30820100301c060a2a864886f70d010c0101300e04080102030405060708020208000481df";
  const lines = Buffer.concat([Buffer.from(header, "hex"), randomBytes(223)])
    .toString("base64")
    .replaceAll(/.{64}/g, "$&\n");
  return `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${lines}\n-----END ENCRYPTED PRIVATE KEY-----\n`;
}

function sshPublicKey(pem: string): string {
  const parsed = ssh2.utils.parseKey(pem);
  if (parsed instanceof Error) throw parsed;
  return parsed.getPublicSSH().toString("base64");
}
