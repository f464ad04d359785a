// Lines of pg_hba.conf.

import { printable } from "../../config/printable.ts";

/** Who is let in from where. Null stands for every database, or every user. */
type Admitted = { ssl: boolean; database: string | null; user: string | null };

/** The line that admits an address by its password. */
export function hbaLine(admitted: Admitted, address: string): string {
  return `${hbaBeginning(admitted)} ${address} scram-sha-256`;
}

/** What stands in it before the address. */
export function hbaBeginning({ ssl, database, user }: Admitted): string {
  return `${ssl ? "hostssl" : "host"} ${hbaName(database)} ${hbaName(user)}`;
}

/** A name in quotes, so that it is no keyword such as `all`. */
function hbaName(name: string | null): string {
  return name === null ? "all" : `"${printable(name).replaceAll('"', '""')}"`;
}
