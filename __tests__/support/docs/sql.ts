// Runs the SQL of a page on a real server, in one transaction that is rolled back.

import type { Server } from "../postgres.ts";

/** The roles that pages speak of. A page that makes one itself finds it missing. */
const roles = ["stitch", "owner", "ci_auditor"];
const database = "analytics";

export async function prepareDatabase(server: Server): Promise<void> {
  await server.query(`CREATE DATABASE ${database}`);
}

/** Runs the last of these blocks after the blocks before it on its page. Throws the server's error. */
export async function runSql(server: Server, blocks: string[]): Promise<void> {
  const script = blocks.join("\n");
  const there = roles.filter((role) => !new RegExp(`CREATE (ROLE|USER) "?${role}\\b`).test(script));
  const statements = [
    "BEGIN",
    ...there.map((role) => `CREATE ROLE ${role} LOGIN`),
    ...(there.includes("owner") ? [`GRANT ALL ON DATABASE ${database} TO owner WITH GRANT OPTION`] : []),
    // psql's own command: it asks for the password, and fails if the role does not exist.
    script.replaceAll(/^\\password "?(\w+)"?$/gm, "SELECT '$1'::regrole;"),
  ];
  await server.query(`${statements.join(";\n")}\n;ROLLBACK`, { database });
}
