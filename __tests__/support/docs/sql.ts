// Runs the SQL of a page on a real server, in one transaction that is rolled back.

import type { Server } from "../postgres.ts";

/** The roles that pages mention. They are created for a page that does not create them itself. */
const roles = ["stitch", "owner", "ci_auditor"];
const database = "analytics";

export async function prepareDatabase(server: Server): Promise<void> {
  await server.query(`CREATE DATABASE ${database}`);
}

/** Runs the blocks of a page up to the last of these. Throws the server's error. */
export async function runSql(server: Server, blocks: string[]): Promise<void> {
  const script = blocks.join("\n");
  const created = roles.filter((role) => !new RegExp(`CREATE (ROLE|USER) "?${role}\\b`).test(script));
  const statements = [
    "BEGIN",
    ...created.map((role) => `CREATE ROLE ${role} LOGIN`),
    ...(created.includes("owner") ? [`GRANT ALL ON DATABASE ${database} TO owner WITH GRANT OPTION`] : []),
    // This psql command asks for a password, and fails if the role does not exist.
    script.replaceAll(/^\\password "?(\w+)"?$/gm, "SELECT '$1'::regrole;"),
  ];
  await server.query(`${statements.join(";\n")}\n;ROLLBACK`, { database });
}
