// PostgreSQL with many users, for many different destinations.

import { randomUUID } from "node:crypto";
import { type Server, type ServerOptions, startPostgres } from "../../__tests__/support/postgres.ts";
import type { Own } from "../benchmark.ts";
import type { Entry } from "./program.ts";

/**
 * `user(0)` to `user(count - 1)` share one password. All can create schemas in `analytics`, and none in `closed`. `places`: the
 * number of addresses under which the program takes the server for different servers, since all of 127.0.0.0/8 is loopback.
 */
export type Crowd = Server & { user: (index: number) => string; password: string; places: Place[] };

export type Place = { host: string; port: number };

/** Enough that the limit of 8 connections to one server delays nothing. */
const addresses = Array.from({ length: 40 }, (_, index) => `127.0.0.${index + 1}`);

export async function startCrowd(options: ServerOptions, count: number, own: Own): Promise<Crowd> {
  const server = await own(() =>
    startPostgres({
      hba: ["host all all 127.0.0.1/32 scram-sha-256"],
      ...options,
      settings: {
        listen_addresses: addresses.join(","),
        max_connections: "400",
        password_encryption: "scram-sha-256",
        ...options.settings,
      },
    }),
  );
  const password = randomUUID();
  await server.query(`CREATE ROLE user_0 LOGIN PASSWORD '${password}'`);
  await server.query("CREATE DATABASE analytics");
  await server.query("CREATE DATABASE closed");
  await server.query("GRANT CREATE ON DATABASE analytics TO PUBLIC");
  // A SCRAM verifier does not depend on the role, so all roles share one.
  await server.query(`DO $$ BEGIN FOR number IN 1..${count - 1} LOOP
    EXECUTE format('CREATE ROLE user_%s LOGIN PASSWORD %L', number, (SELECT rolpassword FROM pg_authid WHERE rolname = 'user_0'));
  END LOOP; END $$`);
  const places = addresses.map((host) => ({ host, port: server.port }));
  return { ...server, user: (index) => `user_${index}`, password, places };
}

/** One destination for each user, at these places in turn. */
export function entriesOf(
  server: Crowd,
  count: number,
  places: readonly Place[],
  database = "analytics",
): Entry[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `destination-${index}`,
    ...places[index % places.length]!,
    username: server.user(index),
    database,
  }));
}
