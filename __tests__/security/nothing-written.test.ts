// A check leaves nothing behind on a server: all its statements are read from the server's log, and catalogs, files,
// transaction ids and write-ahead log are compared.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.generated.ts";
import { type Bastion, startBastion } from "../support/bastion.ts";
import { nextTransaction, snapshot } from "../support/catalogs.ts";
import { makeCertificate } from "../support/certificates.ts";
import { lockCatalog } from "../support/locked-catalog.ts";
import { installedMajors, type Server, startPostgres } from "../support/postgres.ts";
import { checkText } from "../support/program.ts";
import { sessionsOf, statementsIn } from "../support/server-log.ts";
import { makeSshKey } from "../support/ssh-keys.ts";
import { countCases } from "../support/suite-cases.ts";

const application = "postgres-destination-check";

const setUp = `CREATE ROLE loader LOGIN PASSWORD 'pw';
CREATE ROLE nobody LOGIN PASSWORD 'pw';
CREATE ROLE auditor LOGIN PASSWORD 'pw';
CREATE ROLE loaders;
CREATE ROLE actor LOGIN PASSWORD 'pw' NOINHERIT IN ROLE loaders;
CREATE ROLE hurried LOGIN PASSWORD 'pw';
CREATE ROLE reader LOGIN PASSWORD 'pw';
GRANT CREATE ON DATABASE postgres, closed, denied, slow TO loader, loaders, hurried, reader;
ALTER ROLE actor SET role = loaders;
ALTER ROLE hurried SET statement_timeout = 250;
ALTER ROLE reader SET default_transaction_read_only = on;
CREATE TABLE public.somebodys AS SELECT generate_series(1, 100) AS id`;

const inClosed =
  "REVOKE SELECT ON ALL TABLES IN SCHEMA pg_catalog FROM PUBLIC; REVOKE USAGE ON SCHEMA information_schema FROM PUBLIC";
const inDenied =
  "REVOKE EXECUTE ON FUNCTION has_schema_privilege(name, oid, text), version(), pg_has_role(name, oid, text) FROM PUBLIC";

/** Logins and their expected errors. */
const entries: Record<string, { entry: Record<string, unknown>; errors?: string[] }> = {
  passes: { entry: { username: "loader" } },
  fails: {
    entry: { username: "nobody", schemas: ["größe"] },
    errors: ["privilege/create-on-database"],
  },
  "is-audited": { entry: { username: "loader", audit: "auditor" } },
  "is-audited-and-acts-as-another": { entry: { username: "actor", audit: "auditor" } },
  "acts-as-another": { entry: { username: "actor" } },
  "is-cut-off": { entry: { username: "hurried", database: "slow" } },
  "is-read-only": { entry: { username: "reader" }, errors: ["server/read-only"] },
  "is-a-superuser": { entry: { username: "postgres" } },
  "has-a-wrong-password": {
    entry: { username: "loader", password: "${WRONG}" },
    errors: ["auth/password-rejected"],
  },
  "has-no-database": {
    entry: { username: "loader", database: "not_there" },
    errors: ["auth/database-missing"],
  },
  "is-encrypted": { entry: { username: "loader", ssl: true } },
  "does-not-trust-the-server": {
    entry: { username: "loader", ssl: { verify: "full" } },
    errors: ["tls/certificate-untrusted"],
  },
  "goes-through-a-bastion": { entry: { username: "loader", ssh: true } },
  "goes-through-a-bastion-and-is-encrypted": {
    entry: { username: "nobody", ssh: true, ssl: true },
    errors: ["privilege/create-on-database"],
  },
  "finds-catalogs-closed": {
    entry: { username: "loader", database: "closed" },
    errors: ["privilege/select-information-schema", "privilege/select-pg-catalog"],
  },
  "finds-catalogs-closed-to-the-auditor": {
    entry: { username: "loader", database: "closed", audit: "auditor" },
    errors: ["privilege/check-denied", "privilege/select-information-schema", "privilege/select-pg-catalog"],
  },
  "finds-functions-closed": {
    entry: { username: "loader", database: "denied" },
    errors: ["privilege/check-denied"],
  },
  "finds-functions-closed-to-the-auditor": {
    entry: { username: "loader", database: "denied", audit: "auditor" },
    errors: ["privilege/check-denied"],
  },
};

const majors = installedMajors();
const [oldest, middle, newest] = [majors[0]!, majors[majors.length >> 1]!, majors.at(-1)!];

describe.each([...new Set([oldest, middle, newest])])("PostgreSQL %i", (major) => {
  const [hostKey, userKey] = [makeSshKey(), makeSshKey()];
  let server: Server;
  let bastion: Bastion;
  beforeAll(async () => {
    const { certificate, key } = await makeCertificate({ name: "127.0.0.1" });
    bastion = await startBastion(hostKey, "stitch", userKey.public);
    server = await startPostgres({
      major,
      hba: ["host all all 127.0.0.1/32 scram-sha-256"],
      tls: { certificate, key },
      settings: {
        password_encryption: "scram-sha-256",
        ...{ log_statement: "all", log_disconnections: "on", log_temp_files: "0", log_line_prefix: "%p|%a|" },
        // Otherwise the server writes on its own.
        ...{ autovacuum: "off", wal_level: "minimal", max_wal_senders: "0" },
      },
    });
    await server.query("CREATE DATABASE closed");
    await server.query("CREATE DATABASE denied");
    await server.query("CREATE DATABASE slow");
    await server.query(setUp);
    await server.query(inClosed, { database: "closed" });
    await server.query(inDenied, { database: "denied" });
    for (const database of databases) await server.query("VACUUM FREEZE", { database });
  });
  afterAll(async () => {
    await bastion.stop();
    await server.stop();
  });

  const databases = ["postgres", "closed", "denied", "slow"];

  async function run(options = {}): Promise<Report> {
    const ssh = {
      ...{ host: "127.0.0.1", port: bastion.port, user: "stitch" },
      ...{ private_key: "${KEY}", host_key: hostKey.fingerprint },
    };
    const all = Object.entries(entries).map(([id, { entry }]) => {
      const { audit, ...own } = entry;
      const login =
        audit === undefined ? { password: "${PW}" } : { audit: { username: audit, password: "${PW}" } };
      const target = { host: "127.0.0.1", port: server.port, database: "postgres", ...login };
      return [id, { ...target, ...own, ...("ssh" in own ? { ssh } : {}) }];
    });
    // JSON is valid YAML.
    const text = JSON.stringify({ version: 1, destinations: Object.fromEntries(all) });
    const environment = { PW: "pw", WRONG: "not this", KEY: userKey.private };
    const lock = await lockCatalog(server, "slow", "pg_proc", 400);
    try {
      return await checkText(text, { options, environment });
    } finally {
      await lock.stop();
    }
  }

  /** Everything that would show a change. */
  async function state() {
    const catalogs = await Promise.all(databases.map((database) => snapshot(server, database)));
    const [tables] = await server.query(
      "SELECT array_agg(id) AS ids, array_agg(DISTINCT xmax::text) AS xmax FROM public.somebodys",
    );
    return { catalogs, tables };
  }

  /** The end of the write-ahead log, after all sessions of the check have ended. */
  async function written() {
    const sessions = () =>
      server.query(`SELECT pid FROM pg_stat_activity WHERE application_name = '${application}'`);
    await expect.poll(sessions, { timeout: 60_000 }).toEqual([]);
    const [row] = await server.query("SELECT pg_current_wal_insert_lsn()::text AS end");
    return { end: row!.end, transaction: await nextTransaction(server) };
  }

  test("a check leaves everything unchanged, and sends no statement that could change it", async (context) => {
    // The first logins write the server's cache files.
    await run();
    const before = await state();
    const writtenBefore = await written();
    const logged = server.log().length;
    const report = await run();
    expect(await written()).toEqual(writtenBefore);
    expect(await state()).toEqual(before);

    for (const { id, findings } of report.destinations) {
      const errors = findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
      expect(errors, id).toEqual(entries[id]!.errors ?? []);
    }
    const reached = report.destinations.filter(({ stages }) =>
      stages.some(({ name, status: is }) => name === "login" && is === "ok"),
    );
    const sessions = () => sessionsOf(server.log().slice(logged), application);
    await expect
      .poll(() => sessions().filter(({ ended }) => ended).length, { timeout: 60_000 })
      .toBe(reached.length);
    for (const { messages } of sessions()) {
      expect(messages.length).toBeGreaterThan(0);
      for (const message of messages) expectHarmless(message);
    }
    expect(server.log().slice(logged)).toContain("canceling statement due to statement timeout");
    expect(server.log().slice(logged)).not.toMatch(
      /unexpected EOF on client connection|could not receive data|temporary file:/,
    );
    countCases(context, report.destinations.length);
  });

  test("a rehearsal, which is rolled back, is detected by this test", async () => {
    const before = await written();
    await run({ rehearse: "true" });
    const after = await written();
    expect(after.transaction).toBeGreaterThan(before.transaction);
    expect(after.end).not.toBe(before.end);
    const messages = sessionsOf(server.log(), application).flatMap((session) => session.messages);
    expect(() => messages.forEach(expectHarmless)).toThrow(/SAVEPOINT step/);
  });
});

/** Only the first query may run before the transaction is read-only, since it reads whether it already is. */
function expectHarmless(message: string): void {
  const statements = statementsIn(message);
  const readOnly = statements.indexOf("SET TRANSACTION READ ONLY");
  for (const [index, statement] of statements.entries()) {
    const isReadOnly = readOnly !== -1 && index > readOnly;
    const isKnown = [...harmless, ...(isReadOnly ? [question] : [])].some((form) => form.test(statement));
    expect(isKnown, statement).toBe(true);
  }
}

const harmless = [
  /^(BEGIN|COMMIT|ROLLBACK|SAVEPOINT optional|SET TRANSACTION READ ONLY)$/,
  /^SET LOCAL [a-z_]+ = [\w', ]+$/,
  /^SELECT version\(\), pg_is_in_recovery\(\), current_setting\('transaction_read_only'\)(, (current_setting\('[a-z_]+'\)|NULL))*$/,
];
const question =
  /^(SELECT|WITH RECURSIVE role AS) (?!.*(\b(INTO|FOR (NO KEY )?UPDATE|FOR (KEY )?SHARE)\b|\bAS \(\s*(INSERT|UPDATE|DELETE|MERGE)\b))/s;
