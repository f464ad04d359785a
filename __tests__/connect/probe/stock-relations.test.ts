// The list of relations that everyone can read, compared with stock servers.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stockRelations } from "../../../src/connect/probe/stock-relations.ts";
import { installedMajors, type Server, startPostgres } from "../../support/postgres.ts";

describe.each(installedMajors())("PostgreSQL %i", (major) => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres({ major });
    await server.query("CREATE ROLE ordinary LOGIN");
  });
  afterAll(() => server.stop());

  test.each(["information_schema", "pg_catalog"] as const)(
    "the relations of %s that an ordinary role can read are those in the list",
    async (schema) => {
      const rows = await server.query(
        `SELECT relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
       WHERE nspname = '${schema}' AND relkind IN ('r', 'v') AND pg_class.oid < 16384
       AND has_any_column_privilege('ordinary', pg_class.oid, 'SELECT')`,
      );
      expect(stockRelations(schema, major * 10_000).toSorted()).toEqual(
        rows.map(({ relname }) => relname).sort(),
      );
    },
  );
});
