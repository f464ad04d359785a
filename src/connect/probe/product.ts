// Which program speaks PostgreSQL's protocol, and in which version.

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

/** What `version()` contains, the most specific first. */
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

/** The product by the text of `version()`, or by the parameters of the login where that is missing. */
export function productOf(versionText: string, parameters: Record<string, string>): Product {
  if (parameters.crdb_version !== undefined) return "CockroachDB";
  if (parameters.mz_version !== undefined) return "Materialize";
  const text = versionText === "" ? `PostgreSQL ${parameters.server_version ?? ""}` : versionText;
  return marks.find(([mark]) => mark.test(text))?.[1] ?? "another program";
}

/** 90325 for "9.3.25", 180004 for "18.4 (Debian 18.4-1)": only the leading number counts. 0 when there is none. */
export function versionNumber(text: string): number {
  const [, major = "0", minor = "0", patch = "0"] = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(text) ?? [];
  if (Number(major) >= 10) return Number(major) * 10_000 + Number(minor);
  return Number(major) * 10_000 + Number(minor) * 100 + Number(patch);
}
