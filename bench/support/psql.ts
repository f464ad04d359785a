// psql without the settings of this machine.

import { psqlProgram } from "../../__tests__/support/psql.ts";
import type { Entry } from "./program.ts";

/** psql's command line for a destination and a query, with the real binary instead of Debian's slower script. */
export function psql({ host, port, username, database, ssl = false }: Entry, query: string): string[] {
  const conninfo = [
    `host=${host} port=${port} user=${username} dbname=${database}`,
    // Otherwise psql would first try a Kerberos ticket.
    `sslmode=${ssl ? "require" : "disable"} gssencmode=disable`,
  ];
  return [psqlProgram!, "--no-psqlrc", "--no-align", "--tuples-only", "--command", query, conninfo.join(" ")];
}

export function psqlEnvironment(password: string): Record<string, string> {
  return { PGPASSWORD: password };
}
