// The question to a server, made for its version: what is asked of every one, and what is asked behind that where an
// answer calls for more.

import type { Timeout } from "../facts.ts";
import type { Row } from "../simple-query.ts";
import {
  actors,
  closed,
  database,
  demotable,
  groups,
  hashes,
  hidden,
  initialPrivileges,
  privileges,
  roles,
  schemas,
  session,
  settings,
} from "./selects.ts";

/**
 * `role`: whom an auditor asks about; null asks about who has logged in. `actsAs`: what that role becomes by its settings,
 * where that is known to be another.
 */
export type Question = {
  versionNum: number;
  role: string | null;
  actsAs: string | null;
  schemas: string[];
  timeoutMs: number;
};

/** What a SELECT of the question answers. */
export type Answer =
  | "session"
  | "privileges"
  | "closed"
  | "database"
  | "initial"
  | "roles"
  | "groups"
  | "schemas"
  | "settings"
  | "actors"
  | "hashes"
  | "demotable"
  | "hidden";

/** `needs`: relations that the statement names, and fails without. */
export type Statement = { answer: Answer; sql: string; needs: string[] };

/** An answer that is not there was refused, or not asked for. */
export type Rows = { [answer in Answer]?: Row[] | undefined };

/** What no facts can be without. */
export const essential: Answer[] = ["session", "privileges", "closed"];

/** Settings that end a session or a statement, with the version that brought each. */
export const timeoutSince: Record<Timeout, number> = {
  statement_timeout: 0,
  lock_timeout: 90_300,
  idle_in_transaction_session_timeout: 90_600,
  idle_session_timeout: 140_000,
  transaction_timeout: 170_000,
};

/** All that can be asked of a server that is too old for the rest: 8.4 and Redshift answer this. */
export const versionOnly: Statement = { answer: "session", sql: "SELECT version();", needs: [] };

/**
 * The statements in their order: the session's own state first, since what is set for the others would hide it. It and
 * the two behind it need no catalog. What may be closed to this user (any catalog may) stands behind them.
 */
export function statements(asked: Question): Statement[] {
  return [
    { answer: "session", sql: session(asked.versionNum), needs: [] },
    { answer: "privileges", sql: privileges(asked), needs: [] },
    { answer: "closed", sql: closed(asked), needs: [] },
    { answer: "database", sql: database, needs: ["pg_database"] },
    { answer: "roles", sql: roles(asked), needs: ["pg_roles"] },
    { answer: "schemas", sql: schemas(asked), needs: ["pg_namespace"] },
    { answer: "settings", sql: settings(asked), needs: ["pg_db_role_setting", "pg_database"] },
  ];
}

/**
 * What the answers call for: it tells why something is as it is. Where all is well nothing of it is asked, which takes a
 * server a third of its work.
 */
export function further(rows: Rows, asked: Question): Statement[] {
  return allFurther(asked).filter(({ answer }) => callsFor[answer]?.(rows, asked) ?? false);
}

function allFurther(asked: Question): Statement[] {
  const since96 = asked.versionNum >= 90_600;
  return [
    ...(since96
      ? [{ answer: "initial" as const, sql: initialPrivileges(asked), needs: ["pg_init_privs"] }]
      : []),
    { answer: "groups", sql: groups(asked), needs: ["pg_roles"] },
    { answer: "actors", sql: actors(asked), needs: ["pg_db_role_setting", "pg_database", "pg_roles"] },
    { answer: "hashes", sql: hashes(asked), needs: ["pg_class", "pg_attribute", "pg_auth_members"] },
    { answer: "demotable", sql: demotable(asked), needs: ["pg_roles", "pg_shdepend"] },
    { answer: "hidden", sql: hidden(asked), needs: ["pg_class", "pg_namespace"] },
  ];
}

const callsFor: { [answer in Answer]?: (rows: Rows, asked: Question) => boolean | undefined } = {
  initial: (rows) =>
    rows.closed?.some(([schema]) => schema === "pg_catalog") || has("usesPgCatalog", rows) === "f",
  groups: (rows) => has("createsOnDatabase", rows) === "f",
  // Who has logged in is already who acts, and so is whom it is asked about a second time.
  actors: ({ settings }, { role, actsAs }) =>
    role !== null && actsAs === null && settings?.some(([, , setting]) => setting?.startsWith("role=")),
  hashes: (rows) => has("readsAuthid", rows) === "t" || has("readsShadow", rows) === "t",
  demotable: ({ roles }) => roles?.some(([, isSuperuser]) => isSuperuser === "t"),
  hidden: (rows) => has("usesInformationSchema", rows) === "f" || has("usesPgCatalog", rows) === "f",
};

/** Where the answer about privileges has each of these. */
const privilegeColumns = {
  createsOnDatabase: 3,
  readsAuthid: 4,
  readsShadow: 5,
  usesInformationSchema: 6,
  usesPgCatalog: 7,
  connects: 8,
};

/** "t" or "f", as the server says it; null where it does not. */
export function has(privilege: keyof typeof privilegeColumns, { privileges }: Rows): string | null {
  return privileges?.[0]?.[privilegeColumns[privilege]] ?? null;
}

/** Below this version the question can't be asked: `CREATE SCHEMA IF NOT EXISTS` is not there either. */
export const oldestAsked = 90_300;

/** The relations that the statements read, each once. */
export function relationsAsked(asked: Question): string[] {
  return [...new Set([...statements(asked), ...allFurther(asked)].flatMap(({ needs }) => needs))];
}
