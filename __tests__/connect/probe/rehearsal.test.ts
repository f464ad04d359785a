// What the rehearsal of a load leaves behind on a server: nothing but a transaction id.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedMajors, type Server, startPostgres } from "../../support/postgres.ts";
import { checkText, destination, rules } from "../../support/run-check.ts";

describe.each(installedMajors())("PostgreSQL %i", (major) => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres({
      major,
      // What autovacuum or a checkpoint changes in the catalogs is not the rehearsal's doing.
      settings: { autovacuum: "off", password_encryption: "scram-sha-256" },
      hba: ["host all all 127.0.0.1/32 scram-sha-256"],
    });
    await server.query("CREATE ROLE loader LOGIN PASSWORD 'pw'; GRANT CREATE ON DATABASE postgres TO loader");
  });
  afterAll(() => server.stop());

  async function rehearse() {
    const text = `version: 1\ndestinations:\n  warehouse: { host: 127.0.0.1, port: ${server.port}, username: loader, password: "\${PW}", database: postgres }\n`;
    const report = await checkText(text, { environment: { PW: "pw" }, options: { rehearse: "true" } });
    return destination(report, "warehouse");
  }

  /** Every row of every catalog, and the files of tables: emptied ones of a rollback go with the next checkpoint. */
  async function snapshot(): Promise<Record<string, unknown>> {
    await server.query("CHECKPOINT");
    const catalogs = await server.query(
      "SELECT relname FROM pg_class WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r' ORDER BY relname",
    );
    const selects = catalogs.map(
      ({ relname }) =>
        `(SELECT coalesce(string_agg(row::text, chr(10) ORDER BY row::text), '') FROM pg_catalog.${relname} AS row) AS ${relname}`,
    );
    const files = `(SELECT string_agg(name, ' ' ORDER BY name) FROM pg_ls_dir('base/' || (SELECT oid FROM pg_database WHERE datname = current_database())) AS name
      WHERE name ~ '^[0-9]+$') AS files`;
    const [row] = await server.query(`SELECT ${[...selects, files].join(", ")}`);
    return row!;
  }

  const lastTransaction = async () => {
    const [row] = await server.query("SELECT txid_snapshot_xmax(txid_current_snapshot())::int AS next");
    return row!.next as number;
  };

  test("every catalog and every file is as it was, and one transaction id is gone, which the report says", async () => {
    // The first login fills the caches that a server keeps as files.
    await rehearse();
    const before = await snapshot();
    const idBefore = await lastTransaction();
    const found = await rehearse();
    expect(found.stages.at(-1)).toMatchObject({
      name: "rehearse",
      status: "ok",
      detail: "rolled back; one transaction id was used, event triggers may have run",
    });
    expect(await lastTransaction()).toBe(idBefore + 1);
    expect(await snapshot()).toEqual(before);
  });

  test("one that an event trigger stops leaves as little", async () => {
    const execute = major < 11 ? "PROCEDURE" : "FUNCTION";
    await server.query(`CREATE FUNCTION no_tables() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'no tables here'; END$$;
      CREATE EVENT TRIGGER no_tables ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE ${execute} no_tables()`);
    const before = await snapshot();
    const found = await rehearse();
    expect(rules(found)).toContain("rehearsal/load-failed");
    expect(await snapshot()).toEqual(before);
    await server.query("DROP EVENT TRIGGER no_tables; DROP FUNCTION no_tables()");
  });
});
