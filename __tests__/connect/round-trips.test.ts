// How many round trips a check takes, including TCP's.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type IssuedCertificate, makeCertificate } from "../support/certificates.ts";
import { loadedSql } from "../support/loaded.ts";
import { installedMajors, type Server, startPostgres } from "../support/postgres.ts";
import { checkText, destination } from "../support/program.ts";
import { makeSshKey } from "../support/ssh-keys.ts";
import { hasSshd, startSshd } from "../support/sshd.ts";
import { startTurns } from "../support/turns.ts";

let ca: IssuedCertificate;
beforeAll(async () => {
  ca = await makeCertificate({ name: "Test CA", isCa: true });
});

/** Servers accept X25519 from 18 on, and only P-256 before. */
const majors = [...new Set([14, installedMajors().at(-1)!])];

describe.each(majors)("PostgreSQL %i", (major) => {
  let server: Server;
  beforeAll(async () => {
    const tls = await makeCertificate({ name: "db", issuer: ca, hosts: ["localhost"] });
    server = await startPostgres({ major, tls, hba: ["host all all 127.0.0.1/32 scram-sha-256"] });
    await server.query("CREATE ROLE stitch LOGIN PASSWORD 'pw'; GRANT CREATE ON DATABASE postgres TO stitch");
  });
  afterAll(() => server.stop());

  test.each([
    [5, "SCRAM", []],
    [7, "TLS and SCRAM", encrypted()],
  ])("needs %i round trips with %s", async (trips, _name, lines) => {
    let count = 0;
    const line = await startTurns(server.port, () => (count = line.roundTrips()));
    await reach(line.port, lines);
    await line.stop();
    expect(count).toBe(trips);
  });

  test("needs no additional round trip for loaded tables without problems", async () => {
    await server.query("CREATE DATABASE loaded");
    await server.query("GRANT CREATE ON DATABASE loaded TO stitch");
    await server.query(loadedSql(["sales.orders", "support.tickets"], "stitch"), { database: "loaded" });
    let count = 0;
    const line = await startTurns(server.port, () => (count = line.roundTrips()));
    await reach(line.port, [], {}, "stitch", "loaded");
    await line.stop();
    expect(count).toBe(5);
  });

  test("needs one more round trip to find the cause of a problem", async () => {
    await server.query("CREATE ROLE loaders; GRANT CREATE ON DATABASE postgres TO loaders");
    await server.query("CREATE ROLE other LOGIN NOINHERIT PASSWORD 'pw'; GRANT loaders TO other");
    let count = 0;
    const line = await startTurns(server.port, () => (count = line.roundTrips()));
    await reach(line.port, [], {}, "other");
    await line.stop();
    expect(count).toBe(6);
  });

  test.skipIf(!hasSshd).each([
    [11, "SCRAM", []],
    [13, "TLS and SCRAM", encrypted()],
  ])("%i through SSH with %s", async (trips, _name, lines) => {
    const [hostKey, userKey] = [makeSshKey(), makeSshKey()];
    const bastion = await startSshd([hostKey], userKey.public);
    let count = 0;
    const line = await startTurns(bastion.port);
    const database = await startTurns(server.port, () => (count = line.roundTrips()));
    const ssh = [
      "    ssh:",
      "      host: 127.0.0.1",
      `      port: ${line.port}`,
      `      user: ${bastion.user}`,
      "      private_key: ${KEY}",
      `      host_key: ${JSON.stringify(hostKey.public)}`,
    ];
    await reach(database.port, [...lines, ...ssh], { KEY: userKey.private });
    await Promise.all([line.stop(), database.stop(), bastion.stop()]);
    expect(count).toBe(trips);
  });

  /** A check that is expected to complete. */
  async function reach(
    port: number,
    lines: string[],
    environment: Record<string, string> = {},
    user = "stitch",
    database = "postgres",
  ) {
    const entry = [
      "    host: localhost",
      `    port: ${port}`,
      `    username: ${user}`,
      "    password: ${PW}",
      `    database: ${database}`,
    ];
    const text = ["version: 1", "destinations:", "  warehouse:", ...entry, ...lines, ""].join("\n");
    const report = await checkText(text, {
      files: { "ca.pem": ca.certificate },
      environment: { PW: "pw", ...environment },
      options: { timeout: "60s" },
    });
    expect(destination(report, "warehouse").server).not.toBeNull();
  }
});

function encrypted(): string[] {
  return ["    ssl:", "      certificate: ca.pem", "      verify: full"];
}
