// Which program it is that speaks PostgreSQL's protocol.

export type Product =
  | "PostgreSQL"
  | "Redshift"
  | "CockroachDB"
  | "Materialize"
  | "YugabyteDB"
  | "Greenplum"
  | "EDB Postgres Advanced Server"
  | "openGauss"
  | "another program";

/** What `version()` says beside PostgreSQL, the most telling first. */
const marks: [RegExp, Product][] = [
  [/redshift/i, "Redshift"],
  [/cockroachdb/i, "CockroachDB"],
  [/materialize/i, "Materialize"],
  [/-YB-|yugabyte/i, "YugabyteDB"],
  [/greenplum/i, "Greenplum"],
  [/enterprisedb|edb /i, "EDB Postgres Advanced Server"],
  [/opengauss|gaussdb/i, "openGauss"],
  [/^postgresql /i, "PostgreSQL"],
];

/** The product by its version text; by what came with the login where that text could not be asked for. */
export function productOf(versionText: string, parameters: Record<string, string>): Product {
  if (parameters.crdb_version !== undefined) return "CockroachDB";
  if (parameters.mz_version !== undefined) return "Materialize";
  const text = versionText === "" ? `PostgreSQL ${parameters.server_version ?? ""}` : versionText;
  return marks.find(([mark]) => mark.test(text))?.[1] ?? "another program";
}
