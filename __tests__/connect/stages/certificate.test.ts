// Which hosts a certificate is valid for, and which authority issued it. security/tls-differential.test.ts compares with
// libpq.

import { X509Certificate } from "node:crypto";
import { rootCertificates } from "node:tls";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DestinationType } from "../../../src/config/destination.ts";
import { asciiHost, authorityOf, namesHost } from "../../../src/connect/stages/certificate.ts";
import { anyCharacter } from "../../support/any-character.ts";
import { makeCertificate } from "../../support/certificates.ts";
import { type AlternativeName, issue } from "../../support/odd-certificates.ts";

const seed = 9525;

function isFor(host: string, commonName: string | null, ...alternatives: AlternativeName[]): boolean {
  const { certificate } = issue({ name: commonName, alternatives });
  return namesHost(new X509Certificate(certificate).toLegacyObject(), host);
}

test.each<[string, string, string, boolean]>([
  ["db.example.com", "db.example.com", "the same name", true],
  ["DB.example.com", "db.EXAMPLE.com", "capitals", true],
  ["db.example.com.", "db.example.com", "a whole name", true],
  ["db.example.com", "*.example.com", "a wildcard", true],
  ["x_1.example.com", "*.example.com", "a wildcard for a name with an underscore", true],
  ["a.db.example.com", "*.example.com", "a wildcard for one label", false],
  ["example.com", "*.example.com", "a wildcard for no label", false],
  [".example.com", "*.example.com", "a wildcard for an empty label", false],
  ["db.example.com", "d*.example.com", "a wildcard for a part", false],
  ["db.example.com", "db.*.com", "a wildcard in the middle", false],
  ["example.com", "*.com", "a wildcard for a top-level domain", false],
  ["db.example.com", "*", "a wildcard for all", false],
  ["*.example.com", "*.example.com", "a host with an asterisk is itself", true],
  ["db.example.com", "db.example.com.evil.example", "a longer name", false],
  ["127.0.0.1", "*.0.0.1", "a wildcard in an address", false],
  ["", "", "nothing", false],
])("%s by %s: %s", (host, name, _, expected) => {
  expect(isFor(host, "other", { dns: name })).toBe(expected);
});

describe("IP addresses", () => {
  const loopback = { ip: Buffer.from([127, 0, 0, 1]) };
  test.each<[string, string | null, AlternativeName[], boolean]>([
    ["127.0.0.1", null, [loopback], true],
    ["127.0.0.2", null, [loopback], false],
    ["::1", null, [{ ip: Buffer.from(`${"00".repeat(15)}01`, "hex") }], true],
    ["0:0:0:0:0:0:0:1", null, [{ ip: Buffer.from(`${"00".repeat(15)}01`, "hex") }], true],
    ["fe80::1%eth0", null, [{ ip: Buffer.from(`fe80${"00".repeat(13)}01`, "hex") }], true],
    ["127.0.0.1", "127.0.0.1", [], true],
    ["127.0.0.1", "127.0.0.1", [{ dns: "db.example.com" }], true],
    ["127.0.0.1", "127.0.0.1", [{ ip: Buffer.from([127, 0, 0, 2]) }], false],
    ["127.0.0.1", "other", [{ dns: "127.0.0.1" }], true],
    ["127.1", "other", [{ dns: "127.0.0.1" }], false],
  ])("%s, common name %s, %o: %s", (host, commonName, alternatives, expected) => {
    expect(isFor(host, commonName, ...alternatives)).toBe(expected);
  });
});

test("does not split or truncate names that contain separators or NUL", () => {
  expect(isFor("db.example.com", "other", { dns: "x, DNS:db.example.com" })).toBe(false);
  expect(isFor("db.example.com", "other", { dns: 'x", DNS:"db.example.com' })).toBe(false);
  expect(isFor("db.example.com", "other", { dns: "db.example.com\0.evil.example" })).toBe(false);
  expect(isFor("db.example.com", "db.example.com\0.evil.example")).toBe(false);
  expect(isFor("db.example.com", "other\nCN=db.example.com")).toBe(false);
  expect(isFor("db.example.com", "other", { dns: "a\0b" }, { dns: "db.example.com" })).toBe(false);
  expect(isFor("db.example.com", "other", { dns: "db.example.com" }, { dns: "a\0b" })).toBe(true);
});

test("looks up and verifies an internationalized host in its ASCII form", () => {
  expect(asciiHost("Bücher.example.com.")).toBe("xn--bcher-kva.example.com");
  expect(isFor("bücher.example.com", "other", { dns: "xn--bcher-kva.example.com" })).toBe(true);
  expect(isFor("bücher.example.com", "other", { dns: "bücher.example.com" })).toBe(false);
});

test("a wildcard matches exactly one label", () => {
  const label = fc.stringMatching(/^[a-z0-9_-]{1,10}$/);
  const certificate = new X509Certificate(
    issue({ name: null, alternatives: [{ dns: "*.example.com" }] }).certificate,
  ).toLegacyObject();
  fc.assert(
    fc.property(fc.array(label, { maxLength: 4 }), (labels) => {
      expect(namesHost(certificate, [...labels, "example", "com"].join("."))).toBe(labels.length === 1);
    }),
    { seed, numRuns: 500 },
  );
});

test("returns true or false for any certificate and any host", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), fc.string({ unit: anyCharacter }), (name, host) => {
      expect(typeof isFor(host, name.slice(0, 60), { dns: name })).toBe("boolean");
    }),
    { seed, numRuns: 300 },
  );
});

const on = (
  certificate: string | null,
  verify: "none" | "ca" | "full" = "ca",
  sent: string[] = [],
  type: DestinationType = "postgresql",
) =>
  authorityOf(
    { kind: "on", verify, certificate },
    type,
    sent.map((pem) => new X509Certificate(pem)),
  );

test("well-known authorities are public, whether or not the entry names them", () => {
  expect(on(null)).toBe("public");
  expect(on(null, "full")).toBe("public");
  for (const root of rootCertificates.slice(0, 3)) expect(on(root)).toBe("public");
});

test("a private CA and a server's own certificate belong to the entry", async () => {
  const ca = await makeCertificate({ name: "Own CA", isCa: true });
  const server = await makeCertificate({ name: "db", issuer: ca });
  expect(on(ca.certificate)).toBe("own");
  expect(on(server.certificate)).toBe("own");
  // One public root is enough: anyone can get a certificate from it.
  expect(on(`${ca.certificate}${rootCertificates[0]}`)).toBe("public");
});

test("a private CA with the name of a public root belongs to the entry", async () => {
  const { subject } = new X509Certificate(rootCertificates[0]!);
  const name = /CN=(.+)/.exec(subject)?.[1] ?? "Root";
  expect(on((await makeCertificate({ name, isCa: true })).certificate)).toBe("own");
});

test.each([
  ["Amazon RDS eu-west-1 Root CA RSA2048 G1", "provider"],
  ["Supabase Root 2021 CA", "provider"],
  ["ApsaraDB Root CA", "provider"],
  ["YandexInternalRootCA", "provider"],
  ["Baltimore CyberTrust Root", "public"],
  ["DigiCert Global Root CA", "public"],
  ["Google Cloud SQL Shared Root", "provider"],
  // Google creates one CA for each instance.
  ["Google Cloud SQL Server CA", "own"],
  ["Amazonia Shipping Root", "own"],
] as const)("a CA called %s is of kind %s", async (name, authority) => {
  const ca = await makeCertificate({ name, isCa: true });
  const server = await makeCertificate({ name: "db", issuer: ca });
  expect(on(ca.certificate)).toBe(authority);
  expect(on(null, "none", [server.certificate])).toBe(authority);
  // The entry names exactly this certificate.
  expect(on(`${server.certificate}${ca.certificate}`, "ca", [server.certificate])).toBe("own");
});

test("any CA of a destination at a provider belongs to the provider, except a self-signed certificate", async () => {
  const ca = await makeCertificate({ name: "Any CA", isCa: true });
  const server = await makeCertificate({ name: "db", issuer: ca });
  const alone = await makeCertificate({ name: "db" });
  expect(on(ca.certificate, "ca", [server.certificate], "amazon-rds")).toBe("provider");
  expect(on(null, "none", [server.certificate], "heroku")).toBe("provider");
  expect(on(null, "none", [alone.certificate], "heroku")).toBe("own");
});
