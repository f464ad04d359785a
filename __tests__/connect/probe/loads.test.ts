// The statements of a load, on every major. For each fault in the group `load`, they fail for the user, and pass after the
// printed fix is applied as the role that it names. Without a finding, they pass.

import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReportFinding } from "../../../src/report/report.generated.ts";
import { batchedChecks } from "../../support/batch.ts";
import { destinationsFile, fill } from "../../support/faults/destinations-file.ts";
import { type Fault, faultsOf, roleSql } from "../../support/faults/fault.ts";
import { loadedSql } from "../../support/loaded.ts";
import { byCopy, installedMajors, type Server, startPostgres } from "../../support/postgres.ts";
import { destination } from "../../support/program.ts";

const faults = faultsOf("load").filter(({ fault }) => fault.load !== undefined);
const check = batchedChecks();

const majors = installedMajors();

describe.concurrent.each(majors)("PostgreSQL %i", (major) => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres({ major, hba: ["host all all 127.0.0.1/32 trust"] });
    await server.query("CREATE ROLE owner");
  });
  afterAll(() => server.stop());

  const here = faults.filter(({ fault }) => runsOn(fault, major));
  test.each(here.map((named, index) => ({ ...named, index })))(
    "$name: $fault.about",
    async ({ fault, index }) => {
      const texts = {
        ...{
          role: `role_${index}`,
          database: `database_${index}`,
          group: `group_${index}`,
          password: "none",
        },
        ...{ host: "127.0.0.1", port: String(server.port) },
      };
      const { role, database } = texts;
      const filled = (statements: string[]) => statements.map((statement) => fill(statement, texts));
      await server.query(filled(roleSql(fault, major)));
      const asSuperuser = { database };
      await server.query(filled([...loadedSql(fault.loaded ?? [], role), ...(fault.sql ?? [])]), asSuperuser);
      const findings = async () => {
        const report = await check(destinationsFile(fault, texts), { environment: { PASSWORD: "none" } });
        return destination(report, "warehouse").findings.filter(({ rule }) => isAboutLoads(rule, fault));
      };
      const load = () => runLoad(server.port, role, database, fault.load ?? []);

      const currentFindings = await findings();
      if (fault.fails === undefined) {
        expect(
          currentFindings.filter(({ rule }) => rule !== "privilege/excessive").map(textOfFinding),
        ).toEqual([]);
        expect(await load()).toBe("passed");
        return;
      }
      expect(currentFindings.map(({ rule }) => rule)).toEqual([fault.finds, ...(fault.also ?? [])]);
      expect(await load()).toBe(fault.fails);
      const { kind, text, run_as } = currentFindings[0]!.fix!;
      // The fix is text if the server uses a different role than the file.
      if (kind === "text") return expect(text).toContain("The server uses different names than the file");
      await server.query(run_as === "a superuser" ? text : `SET ROLE "${run_as}"; ${text}`, asSuperuser);
      expect(await load()).toBe("passed");
      expect((await findings()).map(textOfFinding)).toEqual([]);
    },
  );

  /** A role with loaded tables, in a database of its own. */
  async function loader(name: string, createRole = `CREATE ROLE ${name} LOGIN`) {
    const database = `database_of_${name}`;
    await server.query([
      createRole,
      `CREATE DATABASE ${database}${byCopy(major)}`,
      `GRANT CREATE ON DATABASE ${database} TO ${name}`,
    ]);
    await server.query(loadedSql(["sales.orders", "support.tickets"], name), { database });
    return { role: name, database };
  }

  async function findingsOf({ role, database }: { role: string; database: string }, login: object) {
    const place = { host: "127.0.0.1", port: server.port, username: role, database };
    const text = JSON.stringify({ version: 1, destinations: { warehouse: { ...place, ...login } } });
    const report = await check(text, { environment: { PASSWORD: "none" } });
    return destination(report, "warehouse");
  }

  test("a stock server with loaded tables has no findings, for their owner and for an auditor", async () => {
    const stock = await loader("stock");
    await server.query("CREATE ROLE auditor LOGIN");
    const password = "${PASSWORD}";
    for (const login of [{ password }, { audit: { username: "auditor", password } }]) {
      const { findings, loaded } = await findingsOf(stock, login);
      expect(findings.filter(({ rule }) => !usualRules.includes(rule)).map(textOfFinding)).toEqual([]);
      expect(loaded).toEqual({ schemas: 2, tables: 4, not_writable: 0, owners: ["stock"] });
    }
  });

  test("the check does not wait for a load or a migration that has locked the tables", async () => {
    const { role, database } = await loader("waiting");
    await server.query(
      `CREATE POLICY open ON sales.orders USING (true); CREATE POLICY own ON support.tickets USING (id > 0);
      ALTER TABLE sales.orders ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY, ADD CHECK (id > 0), ADD score int DEFAULT random();
      ALTER TABLE support.tickets ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY; CREATE INDEX ON sales.orders (lower(name))`,
      { database },
    );
    const migration = new pg.Client({
      ...{ host: "127.0.0.1", port: server.port, user: "postgres", database, password: "none" },
    });
    await migration.connect();
    try {
      await migration.query("BEGIN; LOCK TABLE sales.orders, support.tickets IN ACCESS EXCLUSIVE MODE");
      const { findings } = await findingsOf({ role, database }, { password: "${PASSWORD}" });
      const about = findings.filter(({ rule }) => rule.startsWith("load/")).map(textOfFinding);
      expect(about).toEqual([
        expect.stringMatching(/^load\/row-security: .*`support.tickets`, because/),
        expect.stringMatching(/^load\/constraint: .*`orders_id_check`/),
      ]);
    } finally {
      await migration.end();
    }
  });

  const isOldestOrNewest = [majors[0], majors.at(-1)].includes(major);
  if (isOldestOrNewest)
    test("the rebuild of a full table keeps its comment and privileges, and stops if it would lose something", async () => {
      const { role, database } = await loader("full_loader");
      const ask = (sql: string) => server.query(sql, { database });
      await ask("CREATE ROLE reader");
      await ask(
        "COMMENT ON TABLE sales.orders IS 'it''s'; GRANT SELECT (id), INSERT ON sales.orders TO reader",
      );
      await ask(`DO $$ BEGIN FOR n IN 1..1500 LOOP ALTER TABLE sales.orders ADD COLUMN again text;
      ALTER TABLE sales.orders DROP COLUMN again; END LOOP; END $$`);
      const { findings } = await findingsOf({ role, database }, { password: "${PASSWORD}" });
      const { text } = findings.find(({ rule }) => rule === "load/table-full")!.fix!;
      const rebuild = () => server.query(`SET ROLE ${role}; ${text}`, { database });
      const kept = `SELECT obj_description('sales.orders'::regclass) AS comment,
      has_column_privilege('reader', 'sales.orders', 'id', 'SELECT') AS reads_id,
      has_column_privilege('reader', 'sales.orders', 'name', 'SELECT') AS reads_name,
      has_table_privilege('reader', 'sales.orders', 'INSERT') AS inserts,
      (SELECT relnatts > 1500 FROM pg_class WHERE oid = 'sales.orders'::regclass) AS is_full`;
      const before = { comment: "it's", reads_id: true, reads_name: false, inserts: true, is_full: true };
      for (const [extra, without] of [
        [
          "ALTER TABLE sales.orders ENABLE ROW LEVEL SECURITY",
          "ALTER TABLE sales.orders DISABLE ROW LEVEL SECURITY",
        ],
        ["CREATE POLICY all_rows ON sales.orders USING (true)", "DROP POLICY all_rows ON sales.orders"],
        ["CREATE VIEW sales.all_orders AS SELECT id FROM sales.orders", "DROP VIEW sales.all_orders"],
        [
          "CREATE RULE no_delete AS ON DELETE TO sales.orders DO INSTEAD NOTHING",
          "DROP RULE no_delete ON sales.orders",
        ],
        [
          "ALTER TABLE sales.orders ADD CONSTRAINT own FOREIGN KEY (id) REFERENCES sales.orders",
          "ALTER TABLE sales.orders DROP CONSTRAINT own",
        ],
        ["SET ROLE full_loader; CREATE TABLE sales.part () INHERITS (sales.orders)", "DROP TABLE sales.part"],
        ["CREATE PUBLICATION news FOR TABLE sales.orders", "DROP PUBLICATION news"],
      ] as const) {
        await ask(extra);
        await expect(rebuild(), extra).rejects.toThrow("would lose");
        expect(await ask(kept), extra).toEqual([before]);
        await ask(without);
      }
      await rebuild();
      expect(await ask(kept)).toEqual([{ ...before, is_full: false }]);
    });

  test.each([
    ["makes the user the owner", "new_owner", 0],
    ["lets the user inherit the owner's privileges", "new_member", 1],
  ])("an admin who is not a superuser %s with the printed fix", async (_, name, remedy) => {
    await server.query(`CREATE ROLE admin_of_${name} LOGIN CREATEROLE`);
    const asAdmin = { user: `admin_of_${name}` };
    await server.query(`CREATE ROLE reporting_${name}`, asAdmin);
    const { role, database } = await loader(
      name,
      `SET ROLE admin_of_${name}; CREATE ROLE ${name} LOGIN; RESET ROLE`,
    );
    await server.query(`ALTER TABLE sales.orders OWNER TO reporting_${name}`, { database });
    const load = () =>
      runLoad(server.port, role, database, ["ALTER TABLE sales.orders ADD COLUMN note text"]);
    const { findings, loaded } = await findingsOf({ role, database }, { password: "${PASSWORD}" });
    expect(loaded).toMatchObject({ tables: 4, not_writable: 1, owners: [name, `reporting_${name}`] });
    const { text, note } = findings.find(({ rule }) => rule === "load/table-not-owned")!.fix!;
    // Lines with four spaces of indentation are code: a grant to the admin, and one to the user.
    const [toAdmin = "", toUser = ""] = note!.split(/^(?! {4}).*\n?/m).filter((code) => code.trim() !== "");
    expect(await load()).toBe("42501");
    const statements = remedy === 0 ? `${toAdmin}\n${text}` : toUser;
    await server.query(statements, { ...asAdmin, database });
    expect(await load()).toBe("passed");
    const after = await findingsOf({ role, database }, { password: "${PASSWORD}" });
    expect(after.findings.filter(({ rule }) => !usualRules.includes(rule)).map(textOfFinding)).toEqual([]);
  });
});

/** Findings about unencrypted connections, old servers and the auditor's own login. */
const usualRules = [
  ...["config/unencrypted-connection", "auth/weak-method", "auth/login-not-checked", "tls/unverified"],
  "server/version-end-of-life",
];

function runsOn({ since = 0, until = Number.POSITIVE_INFINITY }: Fault, major: number): boolean {
  return since <= major && major < until;
}

function isAboutLoads(rule: string, { finds }: Fault): boolean {
  return rule.startsWith("load/") || rule.startsWith("privilege/") || rule === finds;
}

function textOfFinding({ rule, message }: ReportFinding): string {
  return `${rule}: ${message}`;
}

/** Runs a load in one transaction. Returns "wrong" if the last statement returns no row. */
async function runLoad(port: number, user: string, database: string, load: string[]): Promise<string> {
  const client = new pg.Client({ host: "127.0.0.1", port, user, database, password: "none" });
  await client.connect();
  try {
    const results = [await client.query(`BEGIN; ${load.join("; ")}; COMMIT`)].flat();
    const last = results.at(-2)!;
    return last.command === "SELECT" && last.rowCount === 0 ? "wrong" : "passed";
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.end();
  }
}
