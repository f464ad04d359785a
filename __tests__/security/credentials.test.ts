// The proof of the server's identity for each method of authentication. clear-text.test.ts tests passwords in clear text.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report, ReportDestination } from "../../src/report/report.generated.ts";
import { type Bastion, startBastion } from "../support/bastion.ts";
import { type IssuedCertificate, makeCertificate } from "../support/certificates.ts";
import { offersScram, scramFirst, startHostile } from "../support/hostile/conversation.ts";
import { startRelay } from "../support/hostile/tls-relay.ts";
import { errorResponse } from "../support/listener.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import { checkText, destination, rules } from "../support/program.ts";
import { makeSshKey } from "../support/ssh-keys.ts";

const password = "open sesame 23";
const hostKey = makeSshKey();
const key = makeSshKey();
let ca: IssuedCertificate;
let server: Server;
let bastion: Bastion;

beforeAll(async () => {
  ca = await makeCertificate({ name: "Test CA", isCa: true });
  server = await startPostgres({
    major: newestMajor(),
    tls: await makeCertificate({ name: "db", issuer: ca, hosts: ["localhost"] }),
    settings: { password_encryption: "scram-sha-256" },
    hba: [
      "host all trusted 127.0.0.1/32 trust",
      "host all clear 127.0.0.1/32 password",
      "host all all 127.0.0.1/32 md5",
    ],
  });
  await server.query(`
    CREATE ROLE trusted LOGIN; CREATE ROLE clear LOGIN PASSWORD '${password}'; CREATE ROLE scram LOGIN PASSWORD '${password}';
    SET scram_iterations = 4095; CREATE ROLE few LOGIN PASSWORD '${password}';
    SET scram_iterations = 1; CREATE ROLE one LOGIN PASSWORD '${password}';
    SET scram_iterations = 1000000; CREATE ROLE many LOGIN PASSWORD '${password}';
    SET password_encryption = 'md5'; CREATE ROLE md5 LOGIN PASSWORD '${password}';
    GRANT CREATE ON DATABASE postgres TO trusted, clear, scram, few, one, many, md5;`);
  bastion = await startBastion(hostKey, "stitch", key.public);
});
afterAll(() => Promise.all([server.stop(), bastion.stop()]));

type Look = { port?: number; username?: string; extra?: string[] };

function entry(id: string, { port = server.port, username = "scram", extra = [] }: Look): string {
  const lines = [
    "host: localhost",
    `port: ${port}`,
    `username: ${username}`,
    "password: ${PW}",
    "database: postgres",
    ...extra,
  ];
  return `  ${id}:\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

const lookAt = (entries: string[]) =>
  checkText(`version: 1\ndestinations:\n${entries.join("")}`, {
    environment: { PW: password, SSH_KEY: key.private },
    files: { "ca.pem": ca.certificate },
    options: { retries: "0", timeout: "60s" },
  });

const look = async (one: Look) => destination(await lookAt([entry("w", one)]), "w");

const errorsOf = (found: ReportDestination) =>
  found.findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);

const ssh = (pin: string[]) => [
  ...["ssh:", "  host: 127.0.0.1", `  port: ${bastion.port}`, "  user: stitch", "  private_key: ${SSH_KEY}"],
  ...pin,
];
const pinned = () => ssh([`  host_key: ${hostKey.fingerprint}`]);
const verified = (verify: string) => ["ssl:", "  certificate: ca.pem", `  verify: ${verify}`];

describe("how the server was proven, by connection and method", () => {
  const ways: [string, () => string[], { bound: string; plain: string }][] = [
    ["in the open", () => [], { bound: "none", plain: "none" }],
    ["in TLS that proves nothing", () => ["ssl: true"], { bound: "channel-binding", plain: "none" }],
    ["in TLS by a CA", () => verified("ca"), { bound: "certificate", plain: "certificate" }],
    [
      "in TLS by a CA and the name",
      () => verified("full"),
      { bound: "certificate-name", plain: "certificate-name" },
    ],
    ["through any bastion", () => ssh([]), { bound: "none", plain: "none" }],
    ["through a pinned bastion", pinned, { bound: "pinned-bastion", plain: "pinned-bastion" }],
    [
      "in TLS through any bastion",
      () => ["ssl: true", ...ssh([])],
      { bound: "channel-binding", plain: "none" },
    ],
    [
      "in TLS through a pinned bastion",
      () => ["ssl: true", ...pinned()],
      { bound: "pinned-bastion", plain: "pinned-bastion" },
    ],
    [
      "in TLS by a CA through a pinned bastion",
      () => [...verified("ca"), ...pinned()],
      { bound: "certificate", plain: "certificate" },
    ],
  ];
  const methods = [
    { username: "scram", binds: true, weak: false },
    { username: "few", binds: true, weak: true },
    { username: "one", binds: true, weak: true },
    { username: "many", binds: true, weak: false },
    { username: "md5", binds: false, weak: true },
    { username: "trusted", binds: false, weak: true },
    { username: "clear", binds: false, weak: false },
  ];
  const cases = ways.flatMap(([way, extra, proven]) =>
    methods
      // clear-text.test.ts tests when a password is sent in clear text.
      .filter(({ username }) => username !== "clear" || proven.plain !== "none")
      .map((method) => [method.username, way, extra, proven, method] as const),
  );
  let report: Report;
  beforeAll(async () => {
    report = await lookAt(
      cases.map(([username, , extra], index) => entry(`d${index}`, { username, extra: extra() })),
    );
  });

  test.each(
    cases.map(([username, way, , proven, method], index) => [username, way, proven, method, index] as const),
  )("%s %s", (_username, _way, proven, { binds, weak }, index) => {
    const result = destination(report, `d${index}`);
    const identity = binds ? proven.bound : proven.plain;
    expect(errorsOf(result)).toEqual([]);
    expect(result.identity).toBe(identity);
    expect(rules(result).includes("auth/weak-method")).toBe(weak && identity === "none");
  });
});

describe("the iterations of SCRAM", () => {
  test("are reported if too low, even after a failed login, which has sent a proof", async () => {
    const listener = await startHostile(async ({ send, next }) => {
      send(offersScram);
      send(scramFirst(await next(), { iterations: "1" }));
      await next();
      send(errorResponse({ C: "28P01", M: "no" }));
    }, null);
    const result = await look({ port: listener.port });
    await listener.stop();
    expect(errorsOf(result)).toEqual(["auth/password-rejected"]);
    expect(rules(result)).toContain("auth/weak-method");
  });

  test("are not computed above a million", async () => {
    const listener = await startHostile(async ({ send, next }) => {
      send(offersScram);
      send(scramFirst(await next(), { iterations: "1000001" }));
    }, null);
    const result = await look({ port: listener.port });
    await listener.stop();
    expect(errorsOf(result)).toEqual(["auth/method-unsupported"]);
    expect(result.findings[0]!.message).toContain("1,000,001 iterations");
  });
});

describe("a machine in the middle that terminates TLS", () => {
  const withoutPlus = (data: Buffer) => (data.includes("SCRAM-SHA-256-PLUS") ? offersScram : data);

  async function through(upstream: "tls" | "plain", extra: string[], rewrite?: (data: Buffer) => Buffer) {
    const relay = await startRelay(
      server.port,
      await makeCertificate({ name: "between" }),
      upstream,
      rewrite,
    );
    const result = await look({ port: relay.port, extra });
    await relay.stop();
    return { found: result, received: relay.received() };
  }

  test("and relays channel binding is detected by the server", async () => {
    const { found, received } = await through("tls", ["ssl: true"]);
    expect(received).toContain("p=tls-server-end-point,,");
    expect(errorsOf(found)).toEqual(["auth/server-not-proven"]);
    expect(found.findings[0]!.message).toContain("terminates TLS");
    expect(found.identity).toBe("none");
  });

  test("and hides channel binding is detected by the server", async () => {
    const { found, received } = await through("tls", ["ssl: true"], withoutPlus);
    expect(received).toContain("y,,n=");
    expect(errorsOf(found)).toEqual(["auth/server-not-proven"]);
    expect(found.identity).toBe("none");
  });

  test("and connects to the server without TLS is not detected, and nothing is called proven", async () => {
    const { found, received } = await through("plain", ["ssl: true"]);
    expect(received).toContain("y,,n=");
    expect(errorsOf(found)).toEqual([]);
    expect(found).toMatchObject({ identity: "none", authentication: "scram-sha-256" });
    expect(rules(found)).toContain("tls/unverified");
  });

  test("receives nothing if the certificate is verified", async () => {
    const { found, received } = await through("tls", verified("ca"));
    expect(errorsOf(found)).toEqual(["tls/certificate-untrusted"]);
    expect(received).toBe("");
  });
});
