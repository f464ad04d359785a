// A catalog that is locked during a check, for a query that is slow on any machine.

import pg from "pg";
import type { Server } from "./postgres.ts";

/**
 * Queries of the catalog in this database wait until a transaction has been open for `ms`. One that a time limit ends earlier
 * does not get there.
 */
export async function lockCatalog(
  server: Server,
  database: string,
  catalog: string,
  ms: number,
): Promise<{ stop: () => Promise<void> }> {
  const client = new pg.Client({
    ...{ host: "127.0.0.1", port: server.port, user: "postgres", database, password: "none" },
  });
  client.on("error", () => {});
  await client.connect();
  const { rows } = await client.query("SELECT pg_backend_pid() AS pid");
  await client.query(`BEGIN; LOCK TABLE pg_catalog.${catalog} IN ACCESS EXCLUSIVE MODE`);
  const released = client.query(untilOneWaits(ms)).then(
    () => {},
    () => {},
  );
  return {
    stop: async () => {
      await server.query(`SELECT pg_terminate_backend(${rows[0].pid})`);
      await released;
      await client.end();
    },
  };
}

function untilOneWaits(ms: number): string {
  return `DO $$ BEGIN
    WHILE NOT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
      AND clock_timestamp() - xact_start > interval '${ms} ms')
    LOOP
      PERFORM pg_sleep(0.01), pg_stat_clear_snapshot();
    END LOOP;
  END $$; COMMIT`;
}
