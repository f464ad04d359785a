// Connections through a real OpenSSH server to a real PostgreSQL.

import { spawnSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBastion } from "../support/bastion.ts";
import { type BatchSetting, batchedChecks } from "../support/batch.ts";
import { makeCertificate } from "../support/certificates.ts";
import { withEnoughTime } from "../support/enough-time.ts";
import { freePort } from "../support/ports.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import { checkText, destination, makeWorkspace, rules } from "../support/program.ts";
import { makeSshKey, type SshKey } from "../support/ssh-keys.ts";
import { hasSshd, type Sshd, sshKeygenFingerprint, startSshd } from "../support/sshd.ts";

const check = batchedChecks();

/** Concurrent checks each use a database of their own, so that they are different destinations. */
const databases = ["one", "two", "three", "four", "five", "six", "seven"];
let count = 0;

let server: Server;
let ca: string;
let userKey: SshKey;

beforeAll(async () => {
  const issued = await makeCertificate({ name: "Test CA", isCa: true });
  ca = issued.certificate;
  const tls = await makeCertificate({ name: "db", issuer: issued, hosts: ["localhost"] });
  server = await startPostgres({
    major: newestMajor(),
    tls,
    hba: ["host all stitch 127.0.0.1/32 scram-sha-256"],
  });
  await server.query("CREATE ROLE stitch LOGIN PASSWORD 'pw'");
  for (const name of databases) {
    await server.query(`CREATE DATABASE ${name}`);
    await server.query(`GRANT CREATE ON DATABASE ${name} TO stitch`);
  }
  userKey = makeSshKey();
});
afterAll(() => server.stop());

type Ssh = {
  port: number;
  user: string;
  hostKey?: string | string[];
  key?: string;
  passphrase?: string;
  host?: string;
  dbPort?: number;
  ssl?: string[];
};

function text(
  { port, user, hostKey, passphrase, host = "localhost", dbPort = server.port, ssl = [] }: Ssh,
  id = "warehouse",
  database = databases[count++ % databases.length],
): string {
  const pins = hostKey === undefined ? [] : [`      host_key: ${JSON.stringify(hostKey)}`];
  const phrase = passphrase === undefined ? [] : ["      passphrase: ${PHRASE}"];
  return [
    `  ${id}:`,
    `    host: ${host}`,
    `    port: ${dbPort}`,
    "    username: stitch",
    "    password: ${PW}",
    `    database: ${database}`,
    ...ssl.map((line) => `    ${line}`),
    "    ssh:",
    "      host: 127.0.0.1",
    `      port: ${port}`,
    `      user: ${user}`,
    "      private_key: ${KEY}",
    ...phrase,
    ...pins,
    "",
  ].join("\n");
}

async function look(ssh: Ssh, setting: BatchSetting = {}) {
  const environment = {
    PW: "pw",
    KEY: ssh.key ?? userKey.private,
    ...(ssh.passphrase === undefined ? {} : { PHRASE: ssh.passphrase }),
  };
  const report = await check(`version: 1\ndestinations:\n${text(ssh)}`, {
    environment,
    files: { "ca.pem": ca },
    ...setting,
  });
  return destination(report, "warehouse");
}

describe.skipIf(!hasSshd)("OpenSSH", { concurrent: true }, () => {
  let sshd: Sshd;
  const ed25519 = makeSshKey("ed25519");
  const ecdsa = makeSshKey("ecdsa");
  const rsa = makeSshKey("rsa");

  beforeAll(async () => {
    sshd = await startSshd([ed25519, ecdsa, rsa], userKey.public);
  });
  afterAll(() => sshd.stop());
  const at = (more: Partial<Ssh> = {}): Ssh => ({
    port: sshd.port,
    user: sshd.user,
    hostKey: ed25519.fingerprint,
    ...more,
  });

  test("a pinned bastion is proven, and the database behind it is reached by its own name", async () => {
    const result = await look(at());
    expect(result).toMatchObject({ status: "passed", identity: "pinned-bastion", findings: [] });
    expect(result.stages.find(({ name }) => name === "ssh")?.detail).toBe(`pinned, ${ed25519.fingerprint}`);
  });

  test("a key of any type can be pinned by its fingerprint, a known_hosts line, or in a list", async () => {
    const known = `[127.0.0.1]:${sshd.port} ${rsa.public}`;
    const pins = [
      ...[ed25519, ecdsa, rsa].flatMap((key) => [key.fingerprint, key.public]),
      [makeSshKey().fingerprint, known],
    ];
    const results = await Promise.all(pins.map((hostKey) => look(at({ hostKey }))));
    for (const [index, { status }] of results.entries()) expect(status, String(pins[index])).toBe("passed");
  });

  test("the fingerprint is the same as ssh-keygen's", async () => {
    const workspace = await makeWorkspace({ "key.pub": `${rsa.public}\n` });
    expect(sshKeygenFingerprint(`${workspace}/key.pub`)).toBe(rsa.fingerprint);
    await rm(workspace, { recursive: true });
  });

  test("without a pin the check passes with a warning, whose edit pins the presented key", async () => {
    const { hostKey: _, ...unpinned } = at();
    const result = await look(unpinned);
    expect(rules(result)).toEqual(["ssh/host-key-unpinned"]);
    expect(result.identity).toBe("none");
    expect(result.findings[0]!.fix).toMatchObject({
      kind: "yaml",
      text: `      host_key: ${ed25519.fingerprint}`,
    });
    expect(result.findings[0]!.location).toMatchObject({ line: 9, column: 5 });
  });

  test("a pinned key of a type that the bastion does not have is a mismatch", async () => {
    const onlyRsa = await startSshd([rsa], userKey.public);
    try {
      const result = await look({ port: onlyRsa.port, user: onlyRsa.user, hostKey: ed25519.public });
      expect(rules(result)).toEqual(["ssh/host-key-mismatch"]);
      expect(result.findings[0]!.message).toContain(rsa.fingerprint);
    } finally {
      await onlyRsa.stop();
    }
  });

  test("a wrong key and an unknown user have the same finding, which names both causes", async () => {
    for (const result of await Promise.all([
      look(at({ key: makeSshKey().private })),
      look(at({ user: "nobody-of-this-name" })),
    ])) {
      expect(rules(result)).toEqual(["ssh/authentication-failed"]);
      expect(result.findings[0]!.message).toContain("the user does not exist");
      expect(result.findings[0]!.location).toMatchObject({ line: 13, column: 20 });
    }
  });

  test("an encrypted key works only with its passphrase", async () => {
    const encrypted = makeSshKey("ed25519", "open sesame");
    const own = await startSshd([ed25519], encrypted.public);
    try {
      const target = { port: own.port, user: own.user, hostKey: ed25519.fingerprint, key: encrypted.private };
      expect(await look({ ...target, passphrase: "open sesame" })).toMatchObject({ status: "passed" });
      const wrong = await look({ ...target, passphrase: "open barley" });
      expect(rules(wrong)).toEqual(["config/private-key-invalid"]);
      expect(wrong.findings[0]!.message).toBe("The passphrase does not decrypt the private key.");
      expect(own.log()).not.toContain("barley");
    } finally {
      await own.stop();
    }
  });

  test("distinguishes disabled forwarding, a forbidden target, a closed port and an unknown name", async () => {
    const off = await startSshd([ed25519], userKey.public, ["AllowTcpForwarding no"]);
    const limited = await startSshd([ed25519], userKey.public, ["PermitOpen localhost:1"]);
    try {
      const pin = { user: off.user, hostKey: ed25519.fingerprint };
      expect(rules(await look({ ...pin, port: off.port }))).toEqual(["ssh/forwarding-denied"]);
      expect(rules(await look({ ...pin, port: limited.port }))).toEqual(["ssh/forwarding-denied"]);
    } finally {
      await off.stop();
      await limited.stop();
    }
    expect(rules(await look(at({ dbPort: await freePort() })))).toEqual(["ssh/database-unreachable"]);
    const unknown = await look(at({ host: "no-such-host.invalid" }));
    expect(rules(unknown)).toEqual(["ssh/database-unreachable"]);
    expect(unknown.findings[0]!.location).toMatchObject({ line: 4, column: 11 });
  });

  test("TLS inside the tunnel is verified with the database's name", async () => {
    const ssl = ["ssl:", "  certificate: ca.pem", "  verify: full"];
    expect(await look(at({ ssl }))).toMatchObject({ status: "passed", identity: "certificate-name" });
    expect(rules(await look(at({ ssl, host: "127.0.0.1" })))).toEqual(["tls/hostname-mismatch"]);
  });

  test.each(["rsa", "ecdsa", "ed25519"] as const)("accepts a PKCS#8 key: %s", async (type) => {
    const key = makeSshKey(type);
    const own = await startSshd([ed25519], key.public);
    const workspace = await makeWorkspace({});
    try {
      const file = `${workspace}/key`;
      await writeFile(file, key.private, { mode: 0o600 });
      // ssh-keygen writes PKCS#8 for all types but Ed25519.
      spawnSync("ssh-keygen", ["-p", "-N", "", "-m", "PKCS8", "-f", file]);
      const pkcs8 = await readFile(file, "utf8");
      if (type !== "ed25519") expect(pkcs8).toContain("BEGIN PRIVATE KEY");
      expect(
        await look({ port: own.port, user: own.user, hostKey: ed25519.fingerprint, key: pkcs8 }),
      ).toMatchObject({ status: "passed" });
    } finally {
      await own.stop();
      await rm(workspace, { recursive: true });
    }
  });

  // These read the log of a bastion that no other test uses.
  const inTurn = { concurrent: false };

  test.each([
    ["a fingerprint", () => makeSshKey().fingerprint],
    ["a key of a type that the bastion has", () => makeSshKey("ed25519").public],
  ])("rejects a different host key before the login: %s", inTurn, async (_, pin) => {
    const logged = sshd.log().length;
    const result = await look(at({ hostKey: pin() }));
    expect(rules(result)).toEqual(["ssh/host-key-mismatch"]);
    expect(result.findings[0]!.location).toMatchObject({ line: 14 });
    expect(result.findings[0]!.message).toContain(ed25519.fingerprint);
    expect(sshd.log().slice(logged)).not.toContain("Accepted publickey");
  });

  test(
    "destinations with the same bastion, user, key and pins share one connection, and others do not",
    inTurn,
    async () => {
      const logged = () =>
        sshd
          .log()
          .split("\n")
          .filter((line) => line.includes("Accepted publickey")).length;
      const before = logged();
      const entries = [1, 2, 3, 4].map((number) => text(at(), `same-${number}`, databases[number]));
      const other = text(at({ hostKey: [ed25519.fingerprint, rsa.fingerprint] }), "other");
      const report = await checkText(`version: 1\ndestinations:\n${entries.join("")}${other}`, {
        environment: { PW: "pw", KEY: userKey.private },
      });
      expect(report.summary).toMatchObject({ total: 5, failed: 0 });
      expect(logged() - before).toBe(2);
    },
  );
});

describe("servers other than OpenSSH", { concurrent: true }, () => {
  test("a database that stays silent behind the bastion times out, and the message names the stage", async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const hostKey = makeSshKey();
    const bastion = await startBastion(hostKey, "stitch", userKey.public);
    try {
      const dbPort = (silent.address() as { port: number }).port;
      const target = { port: bastion.port, user: "stitch", hostKey: hostKey.fingerprint, dbPort };
      const result = await withEnoughTime(
        1_000,
        (limitMs) =>
          look(target, {
            options: { timeout: `${limitMs}ms` },
            environment: { PW: "pw", KEY: userKey.private },
          }),
        (made) => made.findings[0]?.message.includes("while this check was logging in") === true,
      );
      expect(rules(result)).toEqual(["network/timeout"]);
      expect(result.findings[0]!.message).toContain("while this check was logging in");
      expect(result.findings[0]!.message).toContain("ssh ");
    } finally {
      await bastion.stop();
      silent.close();
    }
  });

  test("a port with a different protocol is identified by its first bytes", async () => {
    const web = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
    const result = await look({
      port: (web.address() as { port: number }).port,
      user: "stitch",
      hostKey: makeSshKey().fingerprint,
    });
    web.close();
    expect(rules(result)).toEqual(["ssh/handshake-failed"]);
    expect(result.findings[0]!.message).toContain("a web server (HTTP), not an SSH server");
    expect(result.findings[0]!.location).toMatchObject({ line: 11, column: 13 });
  });

  test("a failure of the bastion is reported at the bastion", async () => {
    const refused = await look({ port: await freePort(), user: "stitch", hostKey: makeSshKey().fingerprint });
    expect(refused.findings[0]).toMatchObject({ rule: "network/connection-refused", location: { line: 11 } });
  });
});
