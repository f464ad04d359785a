// Every combination of relations that an administrator can close, with a role for each on one server, before and after the
// fixes.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stockRelations } from "../../../src/connect/probe/stock-relations.ts";
import type { ReportDestination } from "../../../src/report/report.generated.ts";
import { installedMajors, type Server, startPostgres } from "../../support/postgres.ts";
import { checkText } from "../../support/program.ts";

const closable = [
  "SELECT ON pg_catalog.pg_class",
  "SELECT ON pg_catalog.pg_database",
  "SELECT ON pg_catalog.pg_roles",
  "SELECT ON pg_catalog.pg_namespace",
  "SELECT ON pg_catalog.pg_db_role_setting",
  "SELECT ON pg_catalog.pg_init_privs",
  "USAGE ON SCHEMA information_schema",
  "USAGE ON SCHEMA pg_catalog",
];

const combinations = Array.from({ length: 2 ** closable.length }, (_, mask) =>
  closable.filter((_, bit) => mask & (1 << bit)),
);

const majors = installedMajors();

describe.each([...new Set([majors[0]!, majors.at(-1)!])])("PostgreSQL %i", (major) => {
  let server: Server;
  beforeAll(async () => {
    const hba = ["host all all 127.0.0.1/32 trust"];
    server = await startPostgres({ major, hba });
    const roles = combinations.flatMap((closed, index) => [
      `CREATE ROLE loader_${index} LOGIN IN ROLE loaders;`,
      ...closable.filter((each) => !closed.includes(each)).map((each) => `GRANT ${each} TO loader_${index};`),
    ]);
    await server.query("CREATE ROLE loaders; GRANT CREATE ON DATABASE postgres TO loaders");
    await server.query(closable.map((each) => `REVOKE ${each} FROM PUBLIC;`).join("\n"));
    await server.query(roles.join("\n"));
  });
  afterAll(() => server.stop());

  async function look(): Promise<ReportDestination[]> {
    const entries = combinations.map(
      (_, index) =>
        `  d${index}: { host: 127.0.0.1, port: ${server.port}, username: loader_${index}, password: "\${PW}", database: postgres }`,
    );
    const text = `version: 1\ndestinations:\n${entries.join("\n")}\n`;
    return (await checkText(text, { environment: { PW: "pw" } })).destinations;
  }

  const errorsOf = ({ findings }: ReportDestination) =>
    findings.filter(({ severity }) => severity === "error");

  test("nothing passes while a relation is closed, only that relation is named, and the printed SQL opens it", async () => {
    const before = await look();
    for (const [index, found] of before.entries()) {
      const closed = combinations[index]!;
      const printed = errorsOf(found).map(({ rule, fix }) => [rule, granted(fix!.text)]);
      expect(printed, closed.join(", ")).toEqual(expected(closed, major));
    }
    await server.query(before.flatMap((found) => errorsOf(found).map(({ fix }) => fix!.text)).join("\n"));
    const after = await look();
    expect(after.filter((found) => errorsOf(found).length > 0).map(({ id }) => id)).toEqual([]);
  });
});

/** The privileges that the SQL of a fix grants, in the names used above. */
function granted(sql: string): string[] {
  return sql
    .split("\n")
    .flatMap((line) => {
      const [, privilege, names] = /^GRANT (USAGE ON SCHEMA|SELECT ON) (.*) TO "loader_\d+";$/.exec(line)!;
      return names!.split(", ").map((name) => `${privilege} ${name}`);
    })
    .sort();
}

/** Without USAGE and without pg_class or pg_namespace, closed relations can't be listed, so the fix covers all of them. */
function expected(closed: string[], major: number): [string, string[]][] {
  const isBlind = closed.some((each) => /pg_(class|namespace)$/.test(each));
  return (["information_schema", "pg_catalog"] as const).flatMap((schema): [string, string[]][] => {
    const here = closed.filter((each) => each.includes(`${schema}.`) || each.endsWith(` ${schema}`));
    if (here.length === 0) return [];
    const usage = `USAGE ON SCHEMA ${schema}`;
    const all = stockRelations(schema, major * 10_000).map((name) => `SELECT ON ${schema}.${name}`);
    const grants = here.includes(usage) && isBlind ? [usage, ...all] : here;
    return [[`privilege/select-${schema.replace("_", "-")}`, grants.toSorted()]];
  });
}
