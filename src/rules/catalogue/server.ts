// Rules about the server itself.

import type { ServerError } from "../../connect/failure.ts";
import type { Facts, RoleSetting, Timeout } from "../../connect/probe/facts.ts";
import { duration } from "../../text/durations.ts";
import { capital, list, quoted } from "../../text/phrases.ts";
import { oneLine } from "../../text/printable.ts";
import { identifier } from "../../text/sql.ts";
import { sql, text } from "../fix.ts";
import { type About, rule } from "../rule.ts";
import { endOfLife, majorOf } from "../words/end-of-life.ts";
import { machine } from "../words/phrases.ts";
import { atProvider } from "../words/providers.ts";

type WithFacts = About & { facts: Facts };

export const versionTooOld = rule<About & { version: string }>({
  id: "server/version-too-old",
  severity: "error",
  title: "The server is too old for Stitch",
  at: ["host"],
  why: "Stitch runs CREATE SCHEMA IF NOT EXISTS before it loads, and that statement first appeared in PostgreSQL 9.3.",
  message: ({ destination, version }) =>
    `${capital(machine(destination, "database"))} runs version ${oneLine(version, 40)}; Stitch needs 9.3 or newer.`,
  fix: () =>
    text(
      "Upgrade the server, with pg_upgrade or by dump and restore into a current version, or load into another one.",
    ),
});

export const versionEndOfLife = rule<WithFacts & { finalRelease: string }>({
  id: "server/version-end-of-life",
  severity: "warning",
  title: "The server's version gets no more fixes",
  at: ["host"],
  why: "Holes that are found from now on stay open in this version.",
  message: ({ destination, facts, finalRelease }) =>
    `${capital(machine(destination, "database"))} runs PostgreSQL ${oneLine(facts.serverVersion, 40)}; version ${majorOf(facts.versionNum)} had its last release on ${finalRelease}.`,
  fix: () =>
    text(
      "Plan the upgrade to a version that is supported: https://www.postgresql.org/support/versioning/. Until then the finding can be accepted with `ignore` and `until`.",
    ),
});

export const notPostgresql = rule<
  About & { product: string; otherDestination: string | null; works: boolean }
>({
  id: "server/not-postgresql",
  severity: ({ works }) => (works ? "warning" : "error"),
  title: "The server is not PostgreSQL itself",
  at: ["type"],
  why: "Programs that speak PostgreSQL's protocol differ from it where a loader leans on it: in DDL, in transactions, in catalogs.",
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

export const readOnly = rule<WithFacts>({
  id: "server/read-only",
  severity: "error",
  title: "Nothing can be written here",
  at: ["host"],
  why: "Stitch creates schemas and tables. The CREATE privilege reads as granted here all the same.",
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

export const sessionLimits = rule<WithFacts & { limits: { name: string; ms: number }[] }>({
  id: "server/session-limits",
  severity: "warning",
  title: "A time limit will cut loads off",
  at: ["username"],
  why: "Loads of large tables run for minutes. The server ends what takes longer than these limits.",
  message: ({ facts, limits }) =>
    `For ${facts.role.login}, ${list(limits.map(({ name, ms }) => `${name} is ${duration(ms)}${whereSet(facts.role.settings, name)}`))}.`,
  fix: ({ facts, limits }) =>
    sql(limits.map(({ name }) => settingFixed(facts, name, "0")).join("\n"), "a superuser"),
});

export const checkCancelled = rule<About & { error: ServerError }>({
  id: "server/check-cancelled",
  severity: "error",
  title: "The server ended the check",
  at: ["username"],
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

/** The date by which a version's support ended, where that is past. */
export function endedBy(versionNum: number, today: string): string | null {
  const date = endOfLife(versionNum);
  return date !== null && date < today ? date : null;
}

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
