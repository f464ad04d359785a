// Fixes for more loaded tables than a finding lists: the printed block finds them on the server, and fixes all of them.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { batchedChecks } from "../../support/batch.ts";
import { newestMajor, type Server, startPostgres } from "../../support/postgres.ts";
import { destination } from "../../support/program.ts";

const check = batchedChecks();
/** More than the server sends to the check. */
const many = 1_050;

const sdc = "_sdc_batched_at timestamptz, _sdc_received_at timestamptz, _sdc_sequence bigint";

/** Tables with hostile names as Stitch creates them, and what else is done to each: in parts, because locks are limited. */
function tables(each: string): string[] {
  return [1, 2, 3].map(
    (part) => `DO $$
DECLARE
  t text;
BEGIN
  FOR i IN 1 .. ${many / 3} LOOP
    t := format('s.%I', i || ' o''rder"s ${part} $fix$ %s \\ %I');
    ${run(`CREATE TABLE <t> (id bigint PRIMARY KEY, name text, ${sdc}); ALTER TABLE <t> OWNER TO loader`)}
    ${each}
  END LOOP;
END $$`,
  );
}

const run = (statement: string) =>
  `EXECUTE replace(replace($each$${statement}$each$, '<of>', replace(t, 's."', 's."of ')), '<t>', t);`;

const obstacles = [
  "REVOKE INSERT, TRUNCATE ON <t> FROM loader",
  "ALTER TABLE <t> ADD region text NOT NULL, ADD kind s.kind, ADD number int DEFAULT nextval('s.numbers'), ADD total int DEFAULT s.total(1, NULL)",
  "ALTER TABLE <t> ADD CHECK (name <> ''), ADD UNIQUE (name), ADD parent text REFERENCES <t> (name)",
  "CREATE UNIQUE INDEX ON <t> (lower(name))",
  'CREATE TRIGGER "a \'t" BEFORE INSERT ON <t> FOR EACH ROW EXECUTE PROCEDURE s.refuse()',
  "CREATE RULE r AS ON INSERT TO <t> DO INSTEAD NOTHING",
  "CREATE TABLE <of> (id bigint REFERENCES <t>)",
];

describe("on the newest PostgreSQL", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres({ major: newestMajor(), hba: ["host all all 127.0.0.1/32 trust"] });
    await server.query("CREATE ROLE owner; CREATE ROLE loader LOGIN");
  });
  afterAll(() => server.stop());

  test.each([
    ["another owner", ["load/table-not-owned"], tables(run("ALTER TABLE <t> OWNER TO owner"))],
    [
      "forced row security",
      ["load/row-security"],
      tables(run("ALTER TABLE <t> ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY")),
    ],
    [
      "obstacles of many kinds",
      ["load/write-denied", "load/column-required", "load/trigger", "load/constraint", "load/foreign-key"],
      [
        "CREATE DOMAIN s.kind AS text NOT NULL CHECK (VALUE <> 'x'); CREATE SEQUENCE s.numbers",
        "CREATE FUNCTION s.total(int, \"char\") RETURNS int LANGUAGE sql AS 'SELECT 1'; REVOKE EXECUTE ON FUNCTION s.total FROM PUBLIC",
        "CREATE FUNCTION s.refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''no''; END'",
        ...tables(obstacles.map(run).join("\n")),
      ],
    ],
  ])("with %s, the printed SQL fixes all tables as the role that it names", async (_, rules, sql) => {
    const { database, findings } = await loadedInto(rules.join(" "), sql);
    const before = await findings();
    expect(before.map(({ rule }) => rule)).toEqual(rules);
    for (const { fix } of before) {
      const { text, run_as } = fix!;
      expect(text.length).toBeLessThan(50_000);
      await server.query(run_as === "a superuser" ? text : `SET ROLE "${run_as}"; ${text}`, { database });
    }
    expect((await findings()).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  test("the printed SQL leaves alone what was added after the check", async () => {
    const { database, findings } = await loadedInto(
      "later",
      tables(run("CREATE UNIQUE INDEX ON <t> (name)")),
    );
    const [before] = await findings();
    await server.query(
      `CREATE TABLE s.later (id bigint PRIMARY KEY, name text CONSTRAINT added UNIQUE, ${sdc}); ALTER TABLE s.later OWNER TO loader`,
      { database },
    );
    await server.query(`SET ROLE "${before!.fix!.run_as}"; ${before!.fix!.text}`, { database });
    expect((await findings()).map(({ message }) => message)).toEqual([
      "Not created by Stitch: UNIQUE constraint `added` on `s.later`.",
    ]);
  });

  /** A database with loaded tables, and the findings of a check that loads into it. */
  async function loadedInto(name: string, sql: string[]) {
    const database = `database_${name.replaceAll(/\W/g, "_").slice(0, 50)}`;
    await server.query(`CREATE DATABASE ${database}`);
    await server.query(`GRANT CREATE ON DATABASE ${database} TO loader`);
    await server.query(
      "CREATE SCHEMA s AUTHORIZATION loader; CREATE TABLE s._sdc_rejected (record text); ALTER TABLE s._sdc_rejected OWNER TO loader",
      { database },
    );
    for (const statement of sql) await server.query(statement, { database });
    const entry = {
      host: "127.0.0.1",
      port: server.port,
      username: "loader",
      password: "${PASSWORD}",
      database,
    };
    const file = JSON.stringify({ version: 1, destinations: { warehouse: entry } });
    const findings = async () =>
      destination(await check(file, { environment: { PASSWORD: "none" } }), "warehouse").findings.filter(
        ({ rule }) => /^(load|privilege)\//.test(rule),
      );
    return { database, findings };
  }
});
