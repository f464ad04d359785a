// PostgreSQL with many users, so that many destinations differ.

import { randomUUID } from "node:crypto";
import { type Server, type ServerOptions, startPostgres } from "../../__tests__/support/postgres.ts";
import type { Own } from "../row.ts";
import type { Entry } from "./program.ts";

/** `user(0)` to `user(count - 1)` share one password. All may create schemas in `analytics`, and none in `closed`. */
export type Crowd = Server & { user: (index: number) => string; password: string };

export async function startCrowd(options: ServerOptions, count: number, own: Own): Promise<Crowd> {
  const server = await own(() =>
    startPostgres({
      hba: ["host all all 127.0.0.1/32 scram-sha-256"],
      ...options,
      settings: { max_connections: "400", password_encryption: "scram-sha-256", ...options.settings },
    }),
  );
  const password = randomUUID();
  await server.query(`CREATE ROLE user_0 LOGIN PASSWORD '${password}'`);
  await server.query("CREATE DATABASE analytics");
  await server.query("CREATE DATABASE closed");
  await server.query("GRANT CREATE ON DATABASE analytics TO PUBLIC");
  // A SCRAM verifier does not depend on the role: one is computed, and all have it.
  await server.query(`DO $$ BEGIN FOR number IN 1..${count - 1} LOOP
    EXECUTE format('CREATE ROLE user_%s LOGIN PASSWORD %L', number, (SELECT rolpassword FROM pg_authid WHERE rolname = 'user_0'));
  END LOOP; END $$`);
  return { ...server, user: (index) => `user_${index}`, password };
}

/** One destination for each user, on these ports in turn. */
export function entriesOf(
  server: Crowd,
  count: number,
  ports: readonly number[],
  database = "analytics",
): Entry[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `destination-${index}`,
    port: ports[index % ports.length]!,
    username: server.user(index),
    database,
  }));
}
