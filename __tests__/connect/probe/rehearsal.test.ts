// What the rehearsal of a load leaves behind on a server: nothing but a transaction id.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { batchedChecks } from "../../support/batch.ts";
import { nextTransaction, snapshot } from "../../support/catalogs.ts";
import { installedMajors, type Server, startPostgres } from "../../support/postgres.ts";
import { destination, rules } from "../../support/program.ts";

const check = batchedChecks();
/** Each compares a server with itself. */
const inTurn = { concurrent: false };

describe.concurrent.each(installedMajors())("PostgreSQL %i", (major) => {
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
    const report = await check(text, { environment: { PW: "pw" }, options: { rehearse: "true" } });
    return destination(report, "warehouse");
  }

  test(
    "every catalog and every file is as it was, and one transaction id is gone, which the report says",
    inTurn,
    async () => {
      // The first login fills the caches that a server keeps as files.
      await rehearse();
      const before = await snapshot(server);
      const idBefore = await nextTransaction(server);
      const found = await rehearse();
      expect(found.stages.at(-1)).toMatchObject({
        name: "rehearse",
        status: "ok",
        detail: "rolled back (one transaction ID was used; event triggers may have run)",
      });
      expect(await nextTransaction(server)).toBe(idBefore + 1);
      expect(await snapshot(server)).toEqual(before);
    },
  );

  test("one that an event trigger stops leaves as little", inTurn, async () => {
    const execute = major < 11 ? "PROCEDURE" : "FUNCTION";
    await server.query(`CREATE FUNCTION no_tables() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'no tables here'; END$$;
      CREATE EVENT TRIGGER no_tables ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE ${execute} no_tables()`);
    const before = await snapshot(server);
    const found = await rehearse();
    expect(rules(found)).toContain("rehearsal/load-failed");
    expect(await snapshot(server)).toEqual(before);
    await server.query("DROP EVENT TRIGGER no_tables; DROP FUNCTION no_tables()");
  });
});
