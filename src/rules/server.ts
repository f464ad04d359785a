import type { Destination } from "../config/destination.ts";
import type { ServerError } from "../connect/failure.ts";
import type { Facts, Timeout } from "../connect/probe/facts.ts";
import { shortestUsefulMs } from "../connect/probe/queries/query.ts";
import { capital, duration, list, quoted } from "../text/phrases.ts";
import { oneLine } from "../text/printable.ts";
import { code, type Fix, sql, text } from "./fix.ts";
import { ignoreExample, machine, overrideSetting, reloadPgBouncer, usePrimary } from "./phrases.ts";
import { atProvider } from "./providers.ts";
import { failureRule, serverRule } from "./rule.ts";
import { isSetLater, settingsFix, whereSet } from "./settings.ts";

export const notPostgresql = serverRule<Product>({
  id: "server/not-postgresql",
  severity: ({ works }) => (works ? "warning" : "error"),
  at: ["type"],
  title: "Server is not PostgreSQL",
  why: "Its DDL, transactions and catalogs differ from those of PostgreSQL, so loads can fail.",
  find: ({ facts, attempt }) => otherProduct(facts.versionText, attempt.observed.parameters),
  titleOf: ({ product }) =>
    product === unknownProduct.product ? null : `Server is ${product}, not PostgreSQL`,
  message: ({ destination, product, works }) =>
    works
      ? `${capital(machine(destination, "database"))} is ${product}, which is derived from PostgreSQL. Stitch does not list it as supported.`
      : `${capital(machine(destination, "database"))} is ${product}, which a PostgreSQL destination can't load into.`,
  fix: ({ product, otherDestination, works }) => {
    if (otherDestination !== null)
      return text(`In Stitch, create ${otherDestination} instead of a PostgreSQL destination.`);
    return works
      ? text(
          "Try a small load first. If it works, ignore this finding:",
          ignoreExample("server/not-postgresql", "A test load succeeded"),
        )
      : text(`Load into a PostgreSQL server, and copy the data from there into ${product}.`);
  },
});

type Product = { product: string; works: boolean; otherDestination: string | null };

const unknownProduct: Product = { product: "another program", works: false, otherDestination: null };

/** By what `version()` contains, the most specific first, with Stitch's own destination type for each product. */
const products: [RegExp, Product][] = [
  [/redshift/i, { product: "Redshift", works: false, otherDestination: "an Amazon Redshift destination" }],
  [/cockroachdb/i, { product: "CockroachDB", works: false, otherDestination: null }],
  [/materialize/i, { product: "Materialize", works: false, otherDestination: null }],
  [/risingwave/i, { product: "RisingWave", works: false, otherDestination: null }],
  [/questdb/i, { product: "QuestDB", works: false, otherDestination: null }],
  [/cratedb/i, { product: "CrateDB", works: false, otherDestination: null }],
  [/hologres/i, { product: "Hologres", works: false, otherDestination: null }],
  [/-YB-|yugabyte/i, { product: "YugabyteDB", works: true, otherDestination: null }],
  [/greenplum/i, { product: "Greenplum", works: true, otherDestination: null }],
  [/cloudberry/i, { product: "Cloudberry", works: true, otherDestination: null }],
  [/enterprisedb|\bedb /i, { product: "EDB Postgres Advanced Server", works: true, otherDestination: null }],
  [/opengauss|gaussdb/i, { product: "openGauss", works: false, otherDestination: null }],
  [/^postgresql /i, { product: "PostgreSQL", works: true, otherDestination: null }],
];

/** By `version()` or, without it, by the parameters of the login. */
export function productOf(versionText: string, parameters: Record<string, string>): Product {
  const { crdb_version, mz_version, server_version = "" } = parameters;
  const text = versionText === "" ? `PostgreSQL ${server_version}` : versionText;
  const marked = crdb_version !== undefined ? "CockroachDB" : mz_version !== undefined ? "Materialize" : text;
  return products.find(([mark]) => mark.test(marked))?.[1] ?? unknownProduct;
}

export function otherProduct(versionText: string, parameters: Record<string, string>): Product | null {
  const product = productOf(versionText, parameters);
  return product.product === "PostgreSQL" ? null : product;
}

export const versionTooOld = serverRule({
  id: "server/version-too-old",
  severity: "error",
  at: ["host"],
  title: "PostgreSQL version is too old for Stitch",
  why: "Every load begins with `CREATE SCHEMA IF NOT EXISTS`, which needs PostgreSQL 9.3 or newer, so every load fails.",
  find: ({ facts }) => (facts.versionNum < 90_300 ? { version: facts.serverVersion } : null),
  titleOf: ({ version }) => `PostgreSQL ${oneLine(version, 20)} is too old for Stitch`,
  message: ({ destination, version }) =>
    `${capital(machine(destination, "database"))} runs PostgreSQL ${oneLine(version, 40)}; Stitch needs 9.3 or newer.`,
  fix: () =>
    text(
      "Upgrade the server to a current version, with `pg_upgrade` or with a dump and restore. Or load into another server.",
    ),
});

const readOnly = serverRule({
  id: "server/read-only",
  severity: "error",
  at: ["host"],
  title: "Server is read-only",
  why: "Stitch can't create schemas and tables, even with the CREATE privilege, so every load fails.",
  find: ({ facts }) => (facts.session.inRecovery || facts.session.readOnly ? { facts } : null),
  titleOf: ({ facts }) => (facts.session.inRecovery ? "Server is a standby" : "Transactions are read-only"),
  message: ({ destination, facts }) =>
    facts.session.inRecovery
      ? `${capital(machine(destination, "database"))} is a standby, which accepts no writes.`
      : `Transactions of \`${destination.username}\` in database \`${destination.database}\` are read-only by default${whereSet(facts, "default_transaction_read_only")}.`,
  fix: ({ destination, facts }) =>
    facts.session.inRecovery
      ? text(
          `${usePrimary} A superuser can look it up on this server:`,
          code("SELECT * FROM pg_stat_wal_receiver;"),
          ...atProvider(destination, "primary"),
        )
      : readOnlyFix(destination, facts),
});

/** A whole server that is read-only at a provider has a cause that a role's setting does not fix. */
function readOnlyFix(destination: Destination, facts: Facts): Fix {
  const name = "default_transaction_read_only";
  const isOwnSetting = isSetLater(facts, name) || facts.role.settings?.some((each) => each.name === name);
  const providerAdvice = isOwnSetting ? [] : atProvider(destination, "read-only");
  return providerAdvice.length > 0
    ? text(...providerAdvice)
    : settingsFix({ destination, facts }, { [name]: "off" });
}

/** Whether a setting of the database, or of all roles, makes those that have to run the fix act as another role. */
export function actsForAll({ role }: Facts): boolean {
  const setting = role.settings?.find(({ name }) => name === "role");
  return setting?.scope === "database" || setting?.scope === "all-roles";
}

/** Including the roles that have to run the fix. */
export function isReadOnlyForAll({ session, role }: Facts): boolean {
  const setting = role.settings?.find(({ name }) => name === "default_transaction_read_only");
  const isRoles = setting?.scope === "role" || setting?.scope === "role-in-database";
  return session.readOnly && !session.inRecovery && !isRoles;
}

const versionEndOfLife = serverRule({
  id: "server/version-end-of-life",
  severity: "warning",
  at: ["host"],
  title: "PostgreSQL version is end-of-life",
  why: "Security vulnerabilities and bugs in this version are no longer fixed, which puts the data at risk.",
  find: ({ facts, clock }) => {
    const finalRelease = endOfLife(facts.versionNum);
    const isPast = finalRelease !== null && finalRelease < clock.now.slice(0, 10);
    return isPast ? { facts, finalRelease } : null;
  },
  titleOf: ({ facts }) => `PostgreSQL ${majorOf(facts.versionNum)} is end-of-life`,
  message: ({ destination, facts, finalRelease }) =>
    `${capital(machine(destination, "database"))} runs PostgreSQL ${oneLine(facts.serverVersion, 40)}. Version ${majorOf(facts.versionNum)} had its final release on ${finalRelease}.`,
  fix: () =>
    text(
      "Plan the upgrade to a supported version: https://www.postgresql.org/support/versioning/. Until then, the entry can ignore this finding:",
      ignoreExample("server/version-end-of-life", "The upgrade is planned"),
    ),
});

/** The final release of each major version: https://www.postgresql.org/support/versioning/ */
const finalReleases: Record<string, string> = {
  "9.3": "2018-11-08",
  "9.4": "2020-02-13",
  "9.5": "2021-02-11",
  "9.6": "2021-11-11",
  "10": "2022-11-10",
  "11": "2023-11-09",
  "12": "2024-11-21",
  "13": "2025-11-13",
  "14": "2026-11-12",
  "15": "2027-11-11",
  "16": "2028-11-09",
  "17": "2029-11-08",
  "18": "2030-11-14",
};

/** "9.6" for 90617, "18" for 180004. */
function majorOf(versionNum: number): string {
  const [first, second] = [Math.floor(versionNum / 10_000), Math.floor((versionNum % 10_000) / 100)];
  return first >= 10 ? String(first) : `${first}.${second}`;
}

export function endOfLife(versionNum: number): string | null {
  return finalReleases[majorOf(versionNum)] ?? null;
}

const sessionLimits = serverRule({
  id: "server/session-limits",
  severity: "warning",
  at: ["username"],
  title: "Timeout is too short for loads",
  why: "Loads of large tables run for minutes, and the server cancels whatever takes longer than this.",
  find: ({ facts }) => {
    const limits = (Object.entries(facts.session.timeouts) as [Timeout, number | null][])
      .filter(([, ms]) => ms !== null && ms > 0 && ms < shortestUsefulMs)
      .map(([name, ms]) => ({ name, ms: ms ?? 0 }));
    return limits.length === 0 ? null : { facts, limits };
  },
  titleOf: ({ limits: [first, ...others] }) =>
    first !== undefined && others.length === 0 ? `\`${first.name}\` is too short for loads` : null,
  message: ({ destination, facts, limits }) =>
    `For \`${destination.username}\`, ${list(limits.map(({ name, ms }) => `\`${name}\` is ${duration(ms)}${whereSet(facts, name)}`))}.`,
  fix: ({ destination, facts, limits }) => {
    const unlimited = Object.fromEntries(limits.map(({ name }) => [name, "0"]));
    return settingsFix({ destination, facts }, unlimited);
  },
});

export const checkCancelled = failureRule<{ error: ServerError }>({
  id: "server/check-cancelled",
  severity: "error",
  at: ["username"],
  title: "Server cancelled the check",
  why: "The user's privileges were not checked, and a load can be cancelled in the same way.",
  message: ({ error }) =>
    `The server cancelled the query or ended the session${error.code === "" ? "" : ` with SQLSTATE ${oneLine(error.code, 5)}`}. It reported: ${quoted(error.message)}.`,
  fix: ({ destination, error }) => {
    if (/^(query|idle.transaction|transaction|client.idle).timeout$/.test(error.message))
      return text(
        "A timeout of PgBouncer ended the session. In `pgbouncer.ini`, turn it off:",
        code(`${error.message.replaceAll(" ", "_")} = 0`),
        ...reloadPgBouncer,
      );
    const limit = limits.get(error.code);
    if (limit === undefined)
      return text(
        "Run the check again. If it is cancelled again, check the server's log for what ends this user's sessions.",
      );
    return sql(overrideSetting(destination, limit, "0"), "a superuser");
  },
});

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const limits = new Map<string, Timeout>([
  ["57014", "statement_timeout"],
  ["25P03", "idle_in_transaction_session_timeout"],
  ["25P04", "transaction_timeout"],
  ["57P05", "idle_session_timeout"],
]);

export const serverRules = [
  notPostgresql,
  versionTooOld,
  readOnly,
  versionEndOfLife,
  sessionLimits,
  checkCancelled,
];
