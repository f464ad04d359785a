// The rehearsal of a load leaves nothing behind on a server except used transaction ids.

import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stepsOf } from "../../../src/connect/probe/rehearsal.ts";
import { batchedChecks } from "../../support/batch.ts";
import { nextTransaction, snapshot } from "../../support/catalogs.ts";
import { installedMajors, type Server, startPostgres } from "../../support/postgres.ts";
import { destination, rules } from "../../support/program.ts";
import { sessionsOf, statementsIn } from "../../support/server-log.ts";

const check = batchedChecks();

/** Matches statements about the rehearsal's own objects, or about the transaction. */
const isOwn =
  /^(BEGIN|ROLLBACK|SET LOCAL statement_timeout = \d+|(RELEASE )?SAVEPOINT step|[A-Z ]+ (pg_temp\.)?destination_check_[0-9a-f]{16}\b(?!.*\b(public|information_schema)\.).*|SELECT note FROM destination_check_[0-9a-f]{16}\.orders .*)$/s;

/** Each test compares two states of one server. */
const inTurn = { concurrent: false };

describe.concurrent.each(installedMajors())("PostgreSQL %i", (major) => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres({
      major,
      // Autovacuum and checkpoints would change the catalogs too.
      settings: {
        ...{ autovacuum: "off", password_encryption: "scram-sha-256" },
        ...{ log_statement: "all", log_disconnections: "on", log_line_prefix: "%p|%a|" },
      },
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
    "leaves every catalog and file unchanged, and uses the reported number of transaction ids",
    inTurn,
    async () => {
      // The first login writes the server's cache files.
      await rehearse();
      const before = await snapshot(server);
      const idBefore = await nextTransaction(server);
      const result = await rehearse();
      expect(result.stages.at(-1)).toMatchObject({
        name: "rehearse",
        status: "ok",
        detail: "rolled back (12 transaction IDs were used; event triggers may have run)",
      });
      expect(await nextTransaction(server)).toBe(idBefore + 12);
      expect(await snapshot(server)).toEqual(before);
    },
  );

  test("names no other tables in its statements, and waits for no lock on them", inTurn, async () => {
    await server.query("CREATE TABLE public.orders AS SELECT 1 AS id; GRANT ALL ON public.orders TO loader");
    const other = new pg.Client({
      host: "127.0.0.1",
      port: server.port,
      user: "postgres",
      password: "none",
    });
    await other.connect();
    await other.query("BEGIN; LOCK TABLE public.orders IN ACCESS EXCLUSIVE MODE");
    const before = server.log().length;
    const result = await rehearse();
    await other.end();
    expect(result.stages.at(-1)?.status).toBe("ok");
    const [session] = sessionsOf(server.log().slice(before), "postgres-destination-check");
    const begin = session!.messages.findLastIndex((message) =>
      message.startsWith("BEGIN; SET LOCAL statement_timeout"),
    );
    const statements = session!.messages.slice(begin).flatMap(statementsIn);
    expect(statements).toContainEqual(expect.stringMatching(/^COPY pg_temp\.destination_check_/));
    expect(statements.filter((statement) => !isOwn.test(statement))).toEqual([]);
    expect(statements.at(-1)).toBe("ROLLBACK");
  });

  test("loads the same rows with the statements for servers before 9.5", inTurn, async () => {
    const client = new pg.Client({
      host: "127.0.0.1",
      port: server.port,
      user: "postgres",
      password: "none",
    });
    await client.connect();
    const run = async (name: string) => {
      const step = stepsOf("old", 90_300).find((each) => each.name === name)!;
      return client.query(step.sql);
    };
    await client.query("BEGIN");
    for (const name of ["CREATE SCHEMA", "CREATE TABLE", "CREATE TEMPORARY TABLE"]) await run(name);
    await client.query("INSERT INTO pg_temp.destination_check_old (id, note) VALUES (1, 'old'), (2, 'two')");
    await run("upsert");
    await client.query("UPDATE pg_temp.destination_check_old SET note = 'new' WHERE id = 1");
    await run("upsert");
    const { rows } = await client.query("SELECT id, note FROM destination_check_old.orders ORDER BY id");
    expect(rows).toEqual([
      { id: "1", note: "new" },
      { id: "2", note: "two" },
    ]);
    await client.end();
  });

  test("leaves nothing behind if an event trigger stops it", inTurn, async () => {
    const execute = major < 11 ? "PROCEDURE" : "FUNCTION";
    await server.query(`CREATE FUNCTION no_tables() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'no tables here'; END$$;
      CREATE EVENT TRIGGER no_tables ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE ${execute} no_tables()`);
    const before = await snapshot(server);
    const result = await rehearse();
    expect(rules(result)).toContain("rehearsal/load-failed");
    expect(await snapshot(server)).toEqual(before);
    await server.query("DROP EVENT TRIGGER no_tables; DROP FUNCTION no_tables()");
  });

  test("finds every broken step in one run, each with its own cause", inTurn, async () => {
    const execute = major < 11 ? "PROCEDURE" : "FUNCTION";
    const trigger = (name: string, tag: string) =>
      `CREATE FUNCTION ${name}() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION '${name}'; END$$;
       CREATE EVENT TRIGGER ${name} ON ddl_command_start WHEN TAG IN ('${tag}') EXECUTE ${execute} ${name}();`;
    await server.query(trigger("no_comments", "COMMENT") + trigger("no_changes", "ALTER TABLE"));
    const { findings } = await rehearse();
    const failed = findings.filter(({ rule }) => rule === "rehearsal/load-failed");
    const caution =
      "-- Nothing proves that this is the right server: check each of these names on your own server first.";
    expect(failed.map(({ title, fix }) => [title, fix?.text])).toEqual([
      [
        "Rehearsal failed at `ALTER TABLE ADD COLUMN`",
        `${caution}\nALTER EVENT TRIGGER "no_changes" DISABLE;`,
      ],
      ["Rehearsal failed at `COMMENT ON TABLE`", `${caution}\nALTER EVENT TRIGGER "no_comments" DISABLE;`],
    ]);
    for (const { fix } of failed) await server.query(fix!.text);
    expect(rules(await rehearse())).not.toContain("rehearsal/load-failed");
    await server.query("DROP EVENT TRIGGER no_comments; DROP EVENT TRIGGER no_changes");
  });
});
