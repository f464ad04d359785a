// What a query consists of: its SQL, the columns of its rows, and what a role needs to run it.

import { literal } from "../../../text/sql.ts";
import { catalogNames } from "../stock-relations.ts";

export type Query<Columns extends ColumnTypes = ColumnTypes, Count extends RowCount = RowCount> = {
  /** One for each item of the SELECT list, in its order. */
  columns: Columns;
  /** Whether there is always exactly one row. */
  rows: Count;
  /** Relations of pg_catalog that the statement names: without SELECT on each of them it fails. */
  needs: string[];
  /** Functions of pg_catalog that it calls by name, by an operator or by a cast: without EXECUTE on each of them it fails. */
  calls: FunctionNeeded[];
  /** The first version that has what it needs, and the first that no longer runs it. */
  since: number;
  until: number;
  sql: (context: QueryContext) => string;
  /** Whether the probe goes on where the server refuses it or takes too long: it gets a time limit of its own, and is last. */
  isOptional: boolean;
  /** Checks a row beyond the types of its columns. */
  accepts(row: RowOf<Columns>, versionNum: number): boolean;
};

/** What a query is written for. */
export type QueryContext = {
  versionNum: number;
  /** SQL expressions: whose privileges count, and whose password and settings count. */
  role: string;
  login: string;
  schemas: string[];
  /** Whether the role's own statement_timeout has cut off a message, and has been lifted since. */
  limitsLifted: boolean;
};

/** What one probe is for: the server's version, and the role and schemas that it is about. */
export type ProbeOptions = {
  versionNum: number;
  /** The role that an auditor asks about; null asks about the role that has logged in. */
  role: string | null;
  /** The role that `role` becomes by its own settings, where that is known to be another. */
  actsAs: string | null;
  schemas: string[];
  timeoutMs: number;
};

/**
 * A signature within pg_catalog, or the one of a version, or null where that version does not call it. Types are PostgreSQL's own names: `integer` would become
 * pg_catalog.int4, which fails where USAGE on pg_catalog is revoked.
 */
type FunctionNeeded = string | ((versionNum: number) => string | null);

export type RowCount = "one" | "many";

/** Below this version only `version()` is queried: `CREATE SCHEMA IF NOT EXISTS` does not exist there either. */
export const oldestProbed = 90_300;

type Defaults = "rows" | "since" | "until" | "accepts" | "isOptional";

/** Declares a query; TypeScript infers the type of its rows from `columns`. */
export function query<Columns extends ColumnTypes, Count extends RowCount = "many">(
  declared: Omit<Query<Columns, Count>, Defaults> & Partial<Pick<Query<Columns, Count>, Defaults>>,
): Query<Columns, Count> {
  return {
    rows: "many" as Count,
    since: oldestProbed,
    until: Number.POSITIVE_INFINITY,
    accepts: () => true,
    isOptional: false,
    ...declared,
  };
}

/** A query of the second round trip: made only where the rows of the first call for it. */
export type FollowUp<Rows = never, Columns extends ColumnTypes = ColumnTypes> = Query<Columns, "many"> & {
  onlyIf: (rows: Rows, options: ProbeOptions) => boolean;
};

export function followUp<Rows, Columns extends ColumnTypes>(
  declared: Parameters<typeof query<Columns>>[0] & Pick<FollowUp<Rows>, "onlyIf">,
): FollowUp<Rows, Columns> {
  return { ...query(declared), onlyIf: declared.onlyIf };
}

/** Reads what the server sent as text; undefined where a column of this type can't have such a value. */
export type Column<Value> = (sent: string | null) => Value | undefined;

export type ColumnTypes = Record<string, Column<unknown>>;

type RowOf<Columns extends ColumnTypes> = {
  [Name in keyof Columns]: Columns[Name] extends Column<infer Value> ? Value : never;
};

/** The rows of each query of a module; undefined for one that was refused, or not made. */
export type RowsOf<Module> = {
  [Name in keyof Module as Module[Name] extends Query ? Name : never]?:
    | (Module[Name] extends Query<infer Columns, infer Count>
        ? Count extends "one"
          ? RowOf<Columns>
          : RowOf<Columns>[]
        : never)
    | undefined;
};

export const text: Column<string> = (sent) => sent ?? undefined;

export const boolean: Column<boolean> = oneOf({ t: true, f: false });

/** The result of a has_*_privilege function, which is null where the object no longer exists. */
export const privilege: Column<boolean> = (sent) => (sent === null ? false : boolean(sent));

/** A boolean as `current_setting` gives it. */
export const onOff: Column<boolean> = oneOf({ on: true, off: false });

export const integer: Column<number> = (sent) => (/^-?\d+$/.test(sent ?? "") ? Number(sent) : undefined);

/** A setting that is a time, in ms; null where the server does not have it. */
export const timeLimit: Column<number | null> = (sent) => {
  if (sent === null) return null;
  return /^\d+(us|ms|s|min|h|d)?$/.test(sent) ? (milliseconds(sent) ?? undefined) : undefined;
};

/** A timestamp in ISO 8601. Null for never, also for `infinity` and a year of five digits. */
export const expiry: Column<string | null> = (sent) => {
  if (sent === null) return null;
  // Years BC are long past.
  if (sent === "-infinity" || sent.endsWith(" BC")) return "0000-01-01T00:00:00Z";
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)/.exec(sent) ?? [];
  return day === undefined ? null : `${day}T${time}Z`;
};

export const catalogName: Column<(typeof catalogNames)[number]> = (sent) =>
  catalogNames.find((name) => name === sent);

export function nullable<Value>(column: Column<Value>): Column<Value | null> {
  return (sent) => (sent === null ? null : column(sent));
}

/** One of a few words. */
export function oneOf<Value>(values: Record<string, Value>): Column<Value> {
  return (sent) => (sent !== null && Object.hasOwn(values, sent) ? values[sent] : undefined);
}

const unitMs: Record<string, number> = {
  us: 0.001,
  ms: 1,
  s: 1_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** A time as `current_setting` shows it ("0", "30s", "1min"), or as ALTER ROLE … SET was given it ("1.5 h", "2e4", "0x10"). */
export function milliseconds(setting: string): number | null {
  const time = /^\+?(0[xX][\da-fA-F]+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)\s*(us|ms|s|min|h|d)?$/;
  const [, amount, unit = "ms"] = time.exec(setting.trim()) ?? [];
  return amount === undefined ? null : Number(amount) * unitMs[unit]!;
}

/**
 * The role that acts and the role that logs in differ where ALTER ROLE … SET role is used. Their functions are in quotes:
 * before 10 the keywords CURRENT_USER and SESSION_USER become pg_catalog.current_user, which fails where USAGE on
 * pg_catalog is revoked. `true`, `false` and AT TIME ZONE fail there in any version.
 */
export function contextOf(options: ProbeOptions, limitsLifted: boolean): QueryContext {
  const { versionNum, role, actsAs, schemas } = options;
  return {
    versionNum,
    schemas,
    limitsLifted,
    role: role === null ? '"current_user"()' : `${literal(actsAs ?? role)}::name`,
    login: role === null ? '"session_user"()' : `${literal(role)}::name`,
  };
}
