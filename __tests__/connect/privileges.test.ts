// Findings on real servers of every installed major; each SQL fix is applied as printed.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReportDestination } from "../../src/report/report.generated.ts";
import { batchedChecks } from "../support/batch.ts";
import { byCopy, installedMajors, type Server, startPostgres } from "../support/postgres.ts";
import { destination, rules } from "../support/program.ts";

const check = batchedChecks();

describe.concurrent.each(installedMajors())("PostgreSQL %i", (major) => {
  let server: Server;
  let count = 0;

  beforeAll(async () => {
    server = await startPostgres({
      major,
      settings: { password_encryption: "scram-sha-256" },
      hba: ["host all all 127.0.0.1/32 scram-sha-256"],
    });
    await server.query("CREATE ROLE owner LOGIN PASSWORD 'o'; CREATE ROLE stitch LOGIN PASSWORD 'pw'");
  });
  afterAll(() => server.stop());

  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

  /** A database that `owner` owns, for one test, since others run concurrently. */
  async function freshDatabase() {
    const database = `db ${++count} "quoted"`;
    const run = (sql: string, inDatabase = database, user = "postgres") =>
      server.query(sql, { database: inDatabase, user, password: "o" });
    await run(`CREATE DATABASE ${quoted(database)} OWNER owner${byCopy(major)}`, "postgres");
    return {
      run,
      name: quoted(database),
      grantCreate: (role = "stitch") =>
        run(`GRANT CREATE ON DATABASE ${quoted(database)} TO ${quoted(role)}`),
      look: async (extra: string[] = [], username = "stitch"): Promise<ReportDestination> => {
        const entry = [
          "host: 127.0.0.1",
          `port: ${server.port}`,
          `username: ${JSON.stringify(username)}`,
          "password: ${PW}",
        ];
        const lines = [...entry, `database: ${JSON.stringify(database)}`, ...extra].map(
          (line) => `    ${line}`,
        );
        const text = `version: 1\ndestinations:\n  warehouse:\n${lines.join("\n")}\n`;
        // A date on which PostgreSQL 14 is still supported.
        const report = await check(text, { environment: { PW: "pw" }, now: "2026-06-01T00:00:00Z" });
        return destination(report, "warehouse");
      },
      /** Runs the SQL of a finding's fix as the role that it names. */
      applyFix: async (found: ReportDestination, rule: string): Promise<void> => {
        const fix = found.findings.find((finding) => finding.rule === rule)?.fix;
        if (fix?.kind !== "sql" || fix.run_as === null) throw new Error(`${rule} has no SQL fix`);
        await run(fix.text, database, fix.run_as === "a superuser" ? "postgres" : fix.run_as);
      },
    };
  }

  const usualFindings =
    major < 14
      ? ["config/unencrypted-connection", "server/version-end-of-life"]
      : ["config/unencrypted-connection"];

  test("an ordinary role with CREATE on a stock server has only the usual warnings", async () => {
    const { grantCreate, look } = await freshDatabase();
    await grantCreate();
    const result = await look();
    expect(rules(result)).toEqual(expect.arrayContaining(usualFindings));
    expect(rules(result)).toHaveLength(usualFindings.length);
    expect(result.status).toBe("warned");
    expect(result.server).toMatchObject({
      product: "PostgreSQL",
      owner: "owner",
      encoding: "UTF8",
      standby: false,
    });
    expect(Math.floor(result.server!.version_num / 10_000)).toBe(major);
    expect(result.stages.map(({ name, status }) => `${name} ${status}`)).toEqual([
      "resolve ok",
      "connect ok",
      "ssh skipped",
      "tls skipped",
      "login ok",
      "probe ok",
      "rehearse skipped",
    ]);
  });

  test("a role without CREATE on the database fails, and passes after the owner runs the fix", async () => {
    const { look, applyFix } = await freshDatabase();
    const result = await look();
    expect(result.status).toBe("failed");
    const [finding] = result.findings;
    expect(finding).toMatchObject({
      rule: "privilege/create-on-database",
      fix: { kind: "sql", run_as: "owner" },
    });
    expect(finding!.location).toMatchObject({ line: 6, column: 15, end_line: 6, end_column: 23 });
    await applyFix(result, "privilege/create-on-database");
    expect((await look()).status).toBe("warned");
  });

  test("reports that CREATE on a schema is not enough", async () => {
    const { run, look } = await freshDatabase();
    await run("CREATE SCHEMA landing; GRANT CREATE, USAGE ON SCHEMA landing TO stitch");
    const result = await look();
    expect(rules(result)[0]).toBe("privilege/create-on-database");
    expect(result.findings[0]!.message).toContain("landing");
    expect(result.findings[0]!.message).toContain("not enough");
  });

  test("a group with CREATE helps only a role that inherits it", async () => {
    const { name, run, grantCreate, look, applyFix } = await freshDatabase();
    await run(
      `DROP ROLE IF EXISTS heir; DROP ROLE IF EXISTS loaders; CREATE ROLE loaders; CREATE ROLE heir LOGIN PASSWORD 'pw' INHERIT IN ROLE loaders`,
    );
    await grantCreate("loaders");
    expect((await look([], "heir")).status).toBe("warned");
    await run(`DROP ROLE heir; CREATE ROLE heir LOGIN PASSWORD 'pw' NOINHERIT IN ROLE loaders`);
    const result = await look([], "heir");
    expect(rules(result)[0]).toBe("privilege/create-on-database");
    expect(result.findings[0]!.message).toContain(
      "Its group `loaders` has it, but the role does not inherit",
    );
    await applyFix(result, "privilege/create-on-database");
    expect((await look([], "heir")).status).toBe("warned");
    await run(`ALTER ROLE heir SET role = 'loaders'; REVOKE CREATE ON DATABASE ${name} FROM heir`);
    expect((await look([], "heir")).status).toBe("warned");
    await run(`DROP DATABASE ${name}`, "postgres");
    await run("DROP ROLE heir; DROP ROLE loaders", "postgres");
  });

  test.each([
    [
      "pg_class",
      ["REVOKE SELECT ON pg_catalog.pg_class FROM PUBLIC"],
      "privilege/select-pg-catalog",
      "can't read `pg_class` in `pg_catalog`",
    ],
    [
      "information_schema.columns",
      ["REVOKE SELECT ON information_schema.columns FROM PUBLIC"],
      "privilege/select-information-schema",
      "can't read `columns` in `information_schema`",
    ],
    [
      "USAGE on information_schema",
      ["REVOKE USAGE ON SCHEMA information_schema FROM PUBLIC"],
      "privilege/select-information-schema",
      "lacks USAGE on schema `information_schema`",
    ],
    [
      "USAGE on pg_catalog",
      ["REVOKE USAGE ON SCHEMA pg_catalog FROM PUBLIC"],
      "privilege/select-pg-catalog",
      "lacks USAGE on schema `pg_catalog`",
    ],
    [
      "USAGE and a view",
      [
        "REVOKE USAGE ON SCHEMA information_schema FROM PUBLIC",
        "REVOKE SELECT ON information_schema.tables FROM PUBLIC",
      ],
      "privilege/select-information-schema",
      "and can't read `tables` in it",
    ],
    [
      "USAGE, a view and pg_class",
      [
        "REVOKE USAGE ON SCHEMA information_schema FROM PUBLIC",
        "REVOKE SELECT ON information_schema.tables, pg_catalog.pg_class FROM PUBLIC",
      ],
      "privilege/select-information-schema",
      "lacks USAGE on schema `information_schema`",
    ],
  ])("names exactly what an administrator has closed: %s", async (_, statements, rule, words) => {
    const { run, grantCreate, look, applyFix } = await freshDatabase();
    await grantCreate();
    await run(statements.join("; "));
    let result = await look();
    expect(result.status).toBe("failed");
    expect(result.findings.find((finding) => finding.rule === rule)?.message).toContain(words);
    for (const id of rules(result).filter((each) => each.startsWith("privilege/")))
      await applyFix(result, id);
    result = await look();
    expect(rules(result)).toEqual(expect.arrayContaining(usualFindings));
    expect(rules(result)).toHaveLength(usualFindings.length);
  });

  test("names every closed relation if everything is closed, and the fix opens exactly these", async () => {
    const { run, grantCreate, look, applyFix } = await freshDatabase();
    await grantCreate();
    const columns = await run(
      "SELECT array_to_string(array_agg(attname), ', ') AS names FROM pg_attribute WHERE attrelid = 'pg_subscription'::regclass AND attnum > 0 AND attname <> 'subconninfo'",
    );
    await run(
      `REVOKE SELECT ON ALL TABLES IN SCHEMA information_schema FROM PUBLIC; REVOKE SELECT ON ALL TABLES IN SCHEMA pg_catalog FROM PUBLIC; REVOKE SELECT (${columns[0]!.names}) ON pg_subscription FROM PUBLIC`,
    );
    const result = await look();
    expect(rules(result).filter((rule) => rule.startsWith("privilege/"))).toEqual([
      "privilege/select-information-schema",
      "privilege/select-pg-catalog",
    ]);
    await applyFix(result, "privilege/select-information-schema");
    await applyFix(result, "privilege/select-pg-catalog");
    expect(rules(await look()).filter((rule) => rule.startsWith("privilege/"))).toEqual([]);
    const hashes = await run("SELECT has_table_privilege('stitch', 'pg_catalog.pg_authid', 'SELECT') AS can");
    expect(hashes).toEqual([{ can: false }]);
  });

  test("does not report what a managed server closes at initdb", async () => {
    const { run, grantCreate, look } = await freshDatabase();
    await grantCreate();
    await run(
      "DELETE FROM pg_init_privs WHERE objoid = 'pg_catalog.pg_stats'::regclass; REVOKE SELECT ON pg_catalog.pg_stats FROM PUBLIC",
    );
    expect(rules(await look())).toHaveLength(usualFindings.length);
  });

  test("ignores a hostile search_path", async () => {
    const { name, run, grantCreate, look } = await freshDatabase();
    await grantCreate();
    await run(`CREATE SCHEMA evil; GRANT USAGE ON SCHEMA evil TO stitch;
      CREATE FUNCTION evil.version() RETURNS text LANGUAGE sql AS $$SELECT 'CockroachDB'::text$$;
      CREATE FUNCTION evil.has_database_privilege(name, text, text) RETURNS boolean LANGUAGE sql AS $$SELECT false$$;
      CREATE TABLE evil.pg_database (datname name, datdba oid, encoding int);
      ALTER DATABASE ${name} SET search_path = evil, pg_catalog`);
    const result = await look();
    expect(rules(result)).toHaveLength(usualFindings.length);
    expect(result.server).toMatchObject({ product: "PostgreSQL", owner: "owner" });
  });

  test("read-only transactions fail even though CREATE is granted, and the fix turns them off", async () => {
    const { name, run, grantCreate, look, applyFix } = await freshDatabase();
    await grantCreate();
    await run(`ALTER ROLE stitch IN DATABASE ${name} SET default_transaction_read_only = on`);
    const result = await look();
    expect(rules(result)[0]).toBe("server/read-only");
    expect(rules(result)).not.toContain("privilege/create-on-database");
    expect(result.findings[0]!.message).toContain("set by `ALTER ROLE … IN DATABASE`");
    await applyFix(result, "server/read-only");
    expect((await look()).status).toBe("warned");
  });

  test("short timeouts are a warning, and the fix raises them", async () => {
    const { name, run, grantCreate, look, applyFix } = await freshDatabase();
    await grantCreate();
    await run(
      `ALTER DATABASE ${name} SET statement_timeout = '30s'; ALTER DATABASE ${name} SET lock_timeout = '59s'; ALTER DATABASE ${name} SET idle_in_transaction_session_timeout = '10min'`,
    );
    const result = await look();
    expect(result.findings.find(({ rule }) => rule === "server/session-limits")?.message).toBe(
      "For `stitch`, `statement_timeout` is 30 s (set by `ALTER DATABASE`) and `lock_timeout` is 59 s (set by `ALTER DATABASE`).",
    );
    await applyFix(result, "server/session-limits");
    expect(rules(await look())).toHaveLength(usualFindings.length);
  });

  test("a statement_timeout of 1 ms does not prevent the check", async ({ expect }) => {
    const { name, run, grantCreate, look } = await freshDatabase();
    await grantCreate();
    await run(`ALTER ROLE stitch IN DATABASE ${name} SET statement_timeout = 1`);
    // A slow machine may take longer than that for the statement that turns it off.
    await expect
      .poll(async () => rules(await look()), { timeout: 60_000 })
      .toContain("server/session-limits");
  });

  test("a schema of an integration must be usable if it exists", async () => {
    const { run, grantCreate, look, applyFix } = await freshDatabase();
    await grantCreate();
    await run(
      `CREATE SCHEMA "Sales Force" AUTHORIZATION owner; CREATE SCHEMA zendesk; GRANT USAGE, CREATE ON SCHEMA zendesk TO stitch`,
    );
    const result = await look(["schemas: [Sales Force, zendesk, not_there_yet]"]);
    expect(result.findings[0]).toMatchObject({
      rule: "privilege/schema-not-usable",
      message: "`stitch` can't create tables in `Sales Force` (owned by `owner`).",
      fix: { run_as: "owner" },
    });
    await applyFix(result, "privilege/schema-not-usable");
    expect((await look(["schemas: [Sales Force, zendesk, not_there_yet]"])).status).toBe("warned");
  });

  test("the schema public belongs to the owner of the database", async () => {
    const { run, grantCreate, look, applyFix } = await freshDatabase();
    await grantCreate();
    await run("REVOKE ALL ON SCHEMA public FROM PUBLIC");
    const result = await look(["schemas: [public]"]);
    expect(rules(result)[0]).toBe("privilege/schema-not-usable");
    await applyFix(result, "privilege/schema-not-usable");
    expect((await look(["schemas: [public]"])).status).toBe("warned");
  });

  test("a superuser and a reader of password hashes are excessive, and the fix revokes it", async () => {
    const { run, look, applyFix } = await freshDatabase();
    await run("CREATE ROLE mighty LOGIN SUPERUSER PASSWORD 'pw'");
    let result = await look([], "mighty");
    expect(rules(result)).toContain("privilege/excessive");
    await applyFix(result, "privilege/excessive");
    result = await look([], "mighty");
    expect(rules(result)).toHaveLength(usualFindings.length);
    // The grants from Stitch's guide.
    await run("GRANT SELECT ON ALL TABLES IN SCHEMA pg_catalog TO mighty");
    if (major >= 14) await run("GRANT pg_read_all_data TO mighty");
    result = await look([], "mighty");
    expect(result.findings.find(({ rule }) => rule === "privilege/excessive")?.message).toContain(
      "password hash",
    );
    await applyFix(result, "privilege/excessive");
    expect(rules(await look([], "mighty"))).toHaveLength(usualFindings.length);
    await run(`DROP OWNED BY mighty; DROP ROLE mighty`);
  });

  test("a password that expires soon is a warning, and the fix renews it", async () => {
    const { run, grantCreate, look } = await freshDatabase();
    await run("CREATE ROLE mayfly LOGIN PASSWORD 'pw' VALID UNTIL '2100-01-01'");
    await grantCreate("mayfly");
    expect(rules(await look([], "mayfly"))).toHaveLength(usualFindings.length);
    await run("ALTER ROLE mayfly VALID UNTIL '2026-06-10 12:00+00'; ");
    const valid = await server.query("SELECT now() < '2026-06-10' AS valid");
    // After the password expires, the login itself fails.
    if (valid[0]!.valid) {
      const result = await look([], "mayfly");
      expect(rules(result)).toContain("auth/password-expires-soon");
    }
    await run("ALTER ROLE mayfly VALID UNTIL 'infinity'");
    expect(rules(await look([], "mayfly"))).toHaveLength(usualFindings.length);
    await run(`DROP OWNED BY mayfly; DROP ROLE mayfly`);
  });

  test("reports a missing EXECUTE on privilege functions, and the fix grants it", async () => {
    const { run, grantCreate, look, applyFix } = await freshDatabase();
    await grantCreate();
    await run(
      "REVOKE EXECUTE ON FUNCTION pg_catalog.has_database_privilege(name, text, text), pg_catalog.has_schema_privilege(name, text, text) FROM PUBLIC",
    );
    const result = await look();
    expect(rules(result)[0]).toBe("privilege/check-denied");
    await applyFix(result, "privilege/check-denied");
    expect(rules(await look())).toHaveLength(usualFindings.length);
  });

  test("an auditor finds the same as the loader, and what the auditor lacks", async () => {
    const { run, look } = await freshDatabase();
    await run("DROP ROLE IF EXISTS auditor; CREATE ROLE auditor LOGIN PASSWORD 'pw'");
    await run(`REVOKE SELECT ON pg_catalog.pg_namespace FROM PUBLIC`);
    const audit = ["audit:", "  username: auditor", "  password: ${PW}"];
    const comparable = ({ findings }: ReportDestination) =>
      findings.map(({ rule, message }) => `${rule}: ${message}`);
    const asLoader = comparable(await look());
    const asAuditor = comparable(await look(audit));
    expect(asAuditor.filter((line) => asLoader.includes(line))).toEqual(asLoader);
    expect(asAuditor.filter((line) => !asLoader.includes(line))).toEqual([
      expect.stringMatching(/^privilege\/check-denied: `auditor` can't read `pg_namespace`\./),
      expect.stringMatching(
        /^auth\/login-not-checked: `auditor` logged in and checked the privileges of `stitch`\./,
      ),
    ]);
  });

  test("a standby fails even though CREATE is granted", { concurrent: false }, async () => {
    const { grantCreate, look } = await freshDatabase();
    await grantCreate();
    await server.becomeStandby();
    const result = await look();
    expect(rules(result)[0]).toBe("server/read-only");
    expect(result.findings[0]!.message).toContain("is a standby, which accepts no writes");
    expect(rules(result)).toHaveLength(usualFindings.length + 1);
    expect(result.server).toMatchObject({ standby: true });
  });
});
