// Encrypted connections to a real server, with all kinds of certificates.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { batchedChecks } from "../support/batch.ts";
import { type IssuedCertificate, makeCertificate } from "../support/certificates.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import { destination, rules } from "../support/program.ts";

type Authority = { ca: IssuedCertificate; intermediate: IssuedCertificate; other: IssuedCertificate };

const check = batchedChecks();

/** Concurrent checks each use a database of their own, so that they are different destinations. */
const databases = ["one", "two", "three", "four"];
let count = 0;

let authority: Authority;
let server: Server;

beforeAll(async () => {
  const ca = await makeCertificate({ name: "Test CA", isCa: true });
  const intermediate = await makeCertificate({ name: "Test Intermediate", isCa: true, issuer: ca });
  const other = await makeCertificate({ name: "Another CA", isCa: true });
  authority = { ca, intermediate, other };
  const first = await makeCertificate({ name: "db", issuer: ca, hosts: ["localhost"] });
  server = await startPostgres({
    major: newestMajor(),
    tls: first,
    hba: [
      "hostssl all only_ssl 127.0.0.1/32 scram-sha-256",
      "hostnossl all only_plain 127.0.0.1/32 scram-sha-256",
      "hostssl all nobody_else 127.0.0.1/32 reject",
      "host all stitch 127.0.0.1/32 scram-sha-256",
      "host all clear 127.0.0.1/32 password",
    ],
  });
  const roles = ["stitch", "only_ssl", "only_plain", "clear"];
  await server.query(roles.map((role) => `CREATE ROLE ${role} LOGIN PASSWORD 'pw';`).join("\n"));
  for (const name of databases) {
    await server.query(`CREATE DATABASE ${name}`);
    await server.query(`GRANT CREATE ON DATABASE ${name} TO ${roles}`);
  }
});
afterAll(() => server.stop());

/** Installs a certificate on the server, followed by others of its chain. */
async function present(made: IssuedCertificate, ...behind: IssuedCertificate[]): Promise<void> {
  await server.write({
    "server.crt": [made, ...behind].map(({ certificate }) => certificate).join(""),
    "server.key": made.key,
  });
  await server.reload();
}

async function look(
  ssl: string[],
  files: Record<string, string> = {},
  { host = "localhost", username = "stitch" } = {},
) {
  const lines = [
    `host: ${host}`,
    `port: ${server.port}`,
    `username: ${username}`,
    "password: ${PW}",
    `database: ${databases[count++ % databases.length]}`,
    ...ssl,
  ];
  const text = `version: 1\ndestinations:\n  warehouse:\n${lines.map((line) => `    ${line}`).join("\n")}\n`;
  return destination(await check(text, { environment: { PW: "pw" }, files }), "warehouse");
}

const verified = (verify: string) => ["ssl:", "  certificate: ca.pem", `  verify: ${verify}`];

test("ssl: true encrypts without verifying the server, and says so", async () => {
  await present(await makeCertificate({ name: "self" }));
  const result = await look(["ssl: true"]);
  expect(result.status).toBe("passed");
  expect(result.identity).toBe("channel-binding");
  expect(result.authentication).toBe("scram-sha-256-plus");
  expect(result.server?.tls).toMatchObject({
    protocol: "TLSv1.3",
    verified: "none",
    certificate: { subject: "CN=self" },
  });
  expect(rules(result)).toEqual(["tls/unverified"]);
});

test("verifies the server with the CA that issued its certificate, with and without the name", async () => {
  await present(
    await makeCertificate({ name: "db", issuer: authority.ca, hosts: ["localhost", "127.0.0.1"] }),
  );
  const files = { "ca.pem": authority.ca.certificate };
  const [ca, full, address, byDefault] = await Promise.all([
    look(verified("ca"), files),
    look(verified("full"), files),
    look(verified("full"), files, { host: "127.0.0.1" }),
    look(["ssl:", "  certificate: ca.pem"], files),
  ]);
  expect(ca).toMatchObject({ status: "passed", identity: "certificate", findings: [] });
  expect(full).toMatchObject({ status: "passed", identity: "certificate-name" });
  expect(address).toMatchObject({ status: "passed" });
  expect(byDefault).toMatchObject({ status: "passed", identity: "certificate" });
});

test("verifies a complete chain, and rejects an incomplete one", async () => {
  const leaf = await makeCertificate({ name: "db", issuer: authority.intermediate, hosts: ["localhost"] });
  const files = { "ca.pem": authority.ca.certificate };
  await present(leaf, authority.intermediate);
  expect((await look(verified("full"), files)).status).toBe("passed");
  await present(leaf);
  expect(rules(await look(verified("full"), files))).toEqual(["tls/certificate-untrusted"]);
});

test("accepts the server's own certificate as the root, self-signed or issued", async () => {
  const selfSigned = await makeCertificate({ name: "self", hosts: ["localhost"] });
  await present(selfSigned);
  expect(await look(verified("ca"), { "ca.pem": selfSigned.certificate })).toMatchObject({
    status: "passed",
    identity: "certificate",
  });
  const issued = await makeCertificate({ name: "db", issuer: authority.ca, hosts: ["localhost"] });
  await present(issued);
  const results = await Promise.all(
    ["ca", "full"].map((verify) => look(verified(verify), { "ca.pem": issued.certificate })),
  );
  expect(results.map(({ status }) => status)).toEqual(["passed", "passed"]);
});

describe("reports one cause if the verification fails, and sends nothing", () => {
  const cases: [string, () => Promise<IssuedCertificate>, string, string, string][] = [
    [
      "another CA",
      () => makeCertificate({ name: "db", issuer: authority.other }),
      "ca",
      "tls/certificate-untrusted",
      "Another CA",
    ],
    [
      "a self-signed certificate",
      () => makeCertificate({ name: "self" }),
      "ca",
      "tls/certificate-untrusted",
      "is self-signed",
    ],
    [
      "an expired one",
      () => makeCertificate({ name: "db", issuer: authority.ca, from: -10, to: -1 }),
      "ca",
      "tls/certificate-expired",
      "expired on",
    ],
    [
      "one not yet valid",
      () => makeCertificate({ name: "db", issuer: authority.ca, from: 1, to: 10 }),
      "ca",
      "tls/certificate-expired",
      "is not valid before",
    ],
    [
      "another host name",
      () => makeCertificate({ name: "db", issuer: authority.ca, hosts: ["db.example.com", "*.example.org"] }),
      "full",
      "tls/hostname-mismatch",
      "is for `db.example.com` and `*.example.org`, not for `localhost`",
    ],
  ];
  test.each(cases)("%s", async (_, make, verify, rule, words) => {
    await present(await make());
    const logged = server.log().length;
    const result = await look(verified(verify), { "ca.pem": authority.ca.certificate });
    expect(rules(result)).toEqual([rule]);
    expect(result.findings[0]!.message).toContain(words);
    expect(result.stages.find(({ name }) => name === "login")?.status).toBe("skipped");
    expect(server.log().slice(logged)).not.toContain("authentication");
  });
});

test("the last fix for a different host name makes the check pass, as in Stitch", async () => {
  await present(await makeCertificate({ name: "db", issuer: authority.ca, hosts: ["db.example.com"] }));
  const [found, edited] = await Promise.all(
    ["full", "ca"].map((verify) => look(verified(verify), { "ca.pem": authority.ca.certificate })),
  );
  expect(found!.findings[0]!.fix).toMatchObject({
    kind: "text",
    text: expect.stringContaining("verify: ca"),
  });
  expect(edited!.status).toBe("passed");
});

test("warns about a certificate that expires soon", async () => {
  const soon = await makeCertificate({ name: "db", issuer: authority.ca, hosts: ["localhost"], to: 20 });
  await present(soon);
  const result = await look(verified("ca"), { "ca.pem": authority.ca.certificate });
  expect(result.status).toBe("warned");
  expect(result.findings[0]).toMatchObject({ rule: "tls/certificate-expires-soon", location: { line: 10 } });
  expect(result.findings[0]!.message).toContain(soon.x509.notAfter.toISOString().slice(0, 10));
});

test("verifies with Node's own roots without a certificate, regardless of the environment", async () => {
  await present(await makeCertificate({ name: "db", issuer: authority.ca, hosts: ["localhost"] }));
  const result = await look(["ssl:", "  verify: full"]);
  expect(rules(result)).toEqual(["tls/certificate-untrusted"]);
  expect(result.findings[0]!.message).toContain("public root certificate");
});

test("connects with a certificate that does not support channel binding", async () => {
  const ed25519 = await makeCertificate({ name: "ed", hosts: ["localhost"], algorithm: "ed25519" });
  await present(ed25519);
  const result = await look(verified("full"), { "ca.pem": ed25519.certificate });
  expect(result).toMatchObject({ status: "passed", authentication: "scram-sha-256" });
});

test("tells a user whom pg_hba allows only with SSL to turn it on, and the edit makes the check pass", async () => {
  await present(await makeCertificate({ name: "self" }));
  const [found, edited] = await Promise.all(
    [[], ["ssl: true"]].map((ssl) => look(ssl, {}, { username: "only_ssl" })),
  );
  expect(found!.findings[0]).toMatchObject({
    rule: "tls/required",
    fix: { kind: "yaml", text: "    ssl: true" },
  });
  expect(edited!.status).toBe("passed");
});

describe.concurrent("with any certificate of the server", () => {
  test("reports a user whom pg_hba rejects with and without SSL, and quotes the server", async () => {
    const result = await look([], {}, { username: "nobody_else" });
    expect(result.findings[0]).toMatchObject({ rule: "auth/no-hba-entry" });
    expect(result.findings[0]!.message).toContain("refuses it with SSL too");
  });

  test("reports a user whom pg_hba allows only without SSL", async () => {
    const result = await look(["ssl: true"], {}, { username: "only_plain" });
    expect(result.findings[0]).toMatchObject({ rule: "auth/no-hba-entry" });
    expect(result.findings[0]!.message).toContain("with SSL");
  });

  test("sends no clear-text password without TLS or over unverified TLS", async () => {
    const results = await Promise.all([["ssl: true"], []].map((ssl) => look(ssl, {}, { username: "clear" })));
    for (const { findings, authentication } of results) {
      expect(authentication).toBeNull();
      expect(findings[0]).toMatchObject({ rule: "auth/insecure-method", fix: { kind: "text" } });
    }
  });

  test("recognizes a server without SSL", async () => {
    const plain = await startPostgres({ major: newestMajor() });
    try {
      const text = `version: 1\ndestinations:\n  warehouse:\n    host: 127.0.0.1\n    port: ${plain.port}\n    username: postgres\n    password: \${PW}\n    database: postgres\n    ssl: true\n`;
      const result = destination(await check(text, { environment: { PW: "pw" } }), "warehouse");
      expect(rules(result)).toEqual(["tls/not-supported"]);
      expect(result.findings[0]!.location).toMatchObject({ line: 9, column: 10 });
    } finally {
      await plain.stop();
    }
  });
});
