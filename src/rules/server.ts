// Rules about the server itself.

import type { ServerError } from "../connect/failure.ts";
import type { Facts, RoleSetting, Timeout } from "../connect/probe/facts.ts";
import { type Product, productOf } from "../connect/probe/product.ts";
import { capital, duration, list, quoted } from "../text/phrases.ts";
import { oneLine } from "../text/printable.ts";
import { identifier } from "../text/sql.ts";
import { sql, text } from "./fix.ts";
import { atProvider, machine } from "./phrases.ts";
import { failureRule, serverRule } from "./rule.ts";

export const versionTooOld = serverRule({
  id: "server/version-too-old",
  severity: "error",
  at: ["host"],
  title: "The server is too old for Stitch",
  why: "Stitch runs CREATE SCHEMA IF NOT EXISTS before it loads, and that statement first appeared in PostgreSQL 9.3.",
  find: ({ facts }) => (facts.versionNum < 90_300 ? { version: facts.serverVersion } : null),
  message: ({ destination, version }) =>
    `${capital(machine(destination, "database"))} runs version ${oneLine(version, 40)}; Stitch needs 9.3 or newer.`,
  fix: () =>
    text(
      "Upgrade the server, with pg_upgrade or by dump and restore into a current version, or load into another one.",
    ),
});

const versionEndOfLife = serverRule({
  id: "server/version-end-of-life",
  severity: "warning",
  at: ["host"],
  title: "The server's version gets no more fixes",
  why: "Holes that are found from now on stay open in this version.",
  find: ({ facts, clock }) => {
    const finalRelease = endOfLife(facts.versionNum);
    const isPast = finalRelease !== null && finalRelease < clock.now.slice(0, 10);
    return isPast ? { facts, finalRelease } : null;
  },
  message: ({ destination, facts, finalRelease }) =>
    `${capital(machine(destination, "database"))} runs PostgreSQL ${oneLine(facts.serverVersion, 40)}; version ${majorOf(facts.versionNum)} had its last release on ${finalRelease}.`,
  fix: () =>
    text(
      "Plan the upgrade to a version that is supported: https://www.postgresql.org/support/versioning/. Until then the finding can be accepted with `ignore` and `until`.",
    ),
});

export const notPostgresql = serverRule<NonNullable<ReturnType<typeof otherProduct>>>({
  id: "server/not-postgresql",
  severity: ({ works }) => (works ? "warning" : "error"),
  at: ["type"],
  title: "The server is not PostgreSQL itself",
  why: "Programs that speak PostgreSQL's protocol differ from it where a loader leans on it: in DDL, in transactions, in catalogs.",
  find: ({ facts, attempt }) => otherProduct(facts.versionText, attempt.observed.parameters),
  message: ({ destination, product, works }) =>
    works
      ? `${capital(machine(destination, "database"))} is ${product}, a relative of PostgreSQL that Stitch does not support by name.`
      : `${capital(machine(destination, "database"))} is ${product}, which a PostgreSQL destination does not work with.`,
  fix: ({ product, otherDestination, works }) => {
    if (otherDestination !== null)
      return text(`In Stitch, set up ${otherDestination} in place of a PostgreSQL one.`);
    return text(
      works
        ? `Try a small load first. If it works, accept the finding with \`ignore\` and a reason.`
        : `Load into a PostgreSQL server, and from there into ${product}.`,
    );
  },
});

const readOnly = serverRule({
  id: "server/read-only",
  severity: "error",
  at: ["host"],
  title: "Nothing can be written here",
  why: "Stitch creates schemas and tables. The CREATE privilege reads as granted here all the same.",
  find: ({ facts }) => (facts.session.inRecovery || facts.session.readOnly ? { facts } : null),
  message: ({ destination, facts }) =>
    facts.session.inRecovery
      ? `${capital(machine(destination, "database"))} is a standby: it only follows another server.`
      : `Transactions of ${facts.role.login} in ${facts.database.name} are read-only by default${whereSet(facts.role.settings, "default_transaction_read_only")}.`,
  fix: ({ destination, facts }) =>
    facts.session.inRecovery
      ? text(
          `Write the primary server's host. A cloud provider calls it the writer or primary endpoint; on this server, \`SELECT * FROM pg_stat_wal_receiver;\` names it to a superuser. ${atProvider(destination.type, "primary") ?? ""}`.trim(),
        )
      : sql(settingFixed(facts, "default_transaction_read_only", "off"), "a superuser"),
});

/** Below this a load of an ordinary table is cut off. */
const shortestUsefulMs = 60_000;

const sessionLimits = serverRule({
  id: "server/session-limits",
  severity: "warning",
  at: ["username"],
  title: "A time limit will cut loads off",
  why: "Loads of large tables run for minutes. The server ends what takes longer than these limits.",
  find: ({ facts }) => {
    const limits = (Object.entries(facts.session.timeouts) as [Timeout, number | null][])
      .filter(([, ms]) => ms !== null && ms > 0 && ms < shortestUsefulMs)
      .map(([name, ms]) => ({ name, ms: ms ?? 0 }));
    return limits.length === 0 ? null : { facts, limits };
  },
  message: ({ facts, limits }) =>
    `For ${facts.role.login}, ${list(limits.map(({ name, ms }) => `${name} is ${duration(ms)}${whereSet(facts.role.settings, name)}`))}.`,
  fix: ({ facts, limits }) =>
    sql(limits.map(({ name }) => settingFixed(facts, name, "0")).join("\n"), "a superuser"),
});

export const checkCancelled = failureRule<{ error: ServerError }>({
  id: "server/check-cancelled",
  severity: "error",
  at: ["username"],
  title: "The server ended the check",
  why: "The login worked. What was asked about the server and the privileges was cut off before it had an answer.",
  message: ({ error }) =>
    `The server cancelled the query or ended the session with SQLSTATE ${oneLine(error.code, 5)}. It says: ${quoted(error.message)}.`,
  fix: ({ destination, error }) => {
    const limit = limitBehind[error.code];
    if (limit === undefined)
      return text(
        "Run the check again. If it stays so, look into the server's log for who ends this user's sessions.",
      );
    const role = `${identifier(destination.username)} IN DATABASE ${identifier(destination.database)}`;
    return sql(`ALTER ROLE ${role} SET ${limit} = 0;`, "a superuser");
  },
});

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: the codes that a time limit ends a session with. */
const limitBehind: Record<string, Timeout> = {
  "57014": "statement_timeout",
  "25P03": "idle_in_transaction_session_timeout",
  "25P04": "transaction_timeout",
  "57P05": "idle_session_timeout",
};

/** Whether everybody's transactions in this database are read-only, those of who is to end that among them. */
export function isReadOnlyForAll({ session, role }: Facts): boolean {
  const setting = role.settings?.find(({ name }) => name === "default_transaction_read_only");
  const isRoles = setting?.scope === "role" || setting?.scope === "role-in-database";
  return session.readOnly && !session.inRecovery && !isRoles;
}

/** The setting that counts most: for this role in this database, above the role's, the database's and the server's own. */
function settingFixed({ role, database }: Facts, name: string, value: string): string {
  return `ALTER ROLE ${identifier(role.login)} IN DATABASE ${identifier(database.name)} SET ${name} = ${value};`;
}

const scopeWords: Record<RoleSetting["scope"], string> = {
  role: "by ALTER ROLE",
  database: "by ALTER DATABASE",
  "role-in-database": "by ALTER ROLE … IN DATABASE",
  "all-roles": "by ALTER ROLE ALL",
};

function whereSet(settings: RoleSetting[] | null, name: string): string {
  const setting = settings?.find((each) => each.name === name);
  return setting === undefined ? "" : ` (set ${scopeWords[setting.scope]})`;
}

/** Stitch's own destination type for a product, and whether a PostgreSQL destination works with it. */
const products: Record<Product, { destination: string | null; works: boolean } | null> = {
  PostgreSQL: null,
  Redshift: { destination: "an Amazon Redshift destination", works: false },
  CockroachDB: { destination: null, works: false },
  Materialize: { destination: null, works: false },
  openGauss: { destination: null, works: false },
  YugabyteDB: { destination: null, works: true },
  Greenplum: { destination: null, works: true },
  "EDB Postgres Advanced Server": { destination: null, works: true },
  "another program": { destination: null, works: false },
};

/** What a server is in place of PostgreSQL; null for PostgreSQL itself. */
export function otherProduct(versionText: string, parameters: Record<string, string>) {
  const product = productOf(versionText, parameters);
  const known = products[product];
  return known && { product, otherDestination: known.destination, works: known.works };
}

// When each major version of PostgreSQL had, or will have, its final release: https://www.postgresql.org/support/versioning/
const finalRelease: Record<string, string> = {
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

/** The day of the last release of this version's major (YYYY-MM-DD); null for one that is newer than this list. */
export function endOfLife(versionNum: number): string | null {
  return finalRelease[majorOf(versionNum)] ?? null;
}

export const serverRules = [
  notPostgresql,
  versionTooOld,
  readOnly,
  versionEndOfLife,
  sessionLimits,
  checkCancelled,
];
