// The contents of a server, to compare before and after.

import type { Server } from "./postgres.ts";

/** Every row of every catalog, and the files of tables. A rollback leaves empty files, which the checkpoint removes. */
export async function snapshot(server: Server, database = "postgres"): Promise<Record<string, unknown>> {
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
  const [row] = await server.query(`SELECT ${[...selects, files].join(", ")}`, { database });
  return row!;
}

/** The next transaction id that the server will assign. */
export async function nextTransaction(server: Server): Promise<number> {
  const [row] = await server.query("SELECT txid_snapshot_xmax(txid_current_snapshot())::int AS next");
  return row!.next as number;
}
