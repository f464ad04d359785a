import { literal } from "../../../text/sql.ts";
import { catalogNames } from "../stock-relations.ts";

export type Query<Columns extends ColumnTypes = ColumnTypes, Count extends RowCount = RowCount> = {
  /** One for each item of the SELECT list, in its order. */
  columns: Columns;
  rows: Count;
  /** Relations of pg_catalog: the query needs SELECT on each. */
  needs: string[];
  /** Functions of pg_catalog, called by name, operator or cast: the query needs EXECUTE on each. */
  calls: FunctionNeeded[];
  since: number;
  until: number;
  sql: (context: QueryContext) => string;
  /** An optional query comes last, with its own time limit. If it fails, the other facts are kept. */
  isOptional: boolean;
  accepts(row: RowOf<Columns>, versionNum: number): boolean;
};

export type QueryContext = {
  versionNum: number;
  role: string;
  login: string;
  schemas: string[];
  limitsLifted: boolean;
};

export type ProbeOptions = {
  versionNum: number;
  /** The role that an auditor checks; null for the role that has logged in. */
  role: string | null;
  /** The role that `role` becomes by its settings, if that is another. */
  actsAs: string | null;
  schemas: string[];
  timeoutMs: number;
};

/** A signature, or the one in a version (null: not called). With internal type names: `integer` needs USAGE on pg_catalog. */
type FunctionNeeded = string | ((versionNum: number) => string | null);

export type RowCount = "one" | "many";

/** From older servers only `version()` is queried, because Stitch can't load into them. */
export const oldestProbed = 90_300;

/** A shorter limit cancels loads of ordinary tables. */
export const shortestUsefulMs = 60_000;

type Defaults = "rows" | "since" | "until" | "accepts" | "isOptional";

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

export type FollowUp<Rows = never, Columns extends ColumnTypes = ColumnTypes> = Query<Columns, "many"> & {
  onlyIf: (rows: Rows, options: ProbeOptions) => boolean;
};

export function followUp<Rows, Columns extends ColumnTypes>(
  declared: Parameters<typeof query<Columns>>[0] & Pick<FollowUp<Rows>, "onlyIf">,
): FollowUp<Rows, Columns> {
  return { ...query(declared), onlyIf: declared.onlyIf };
}

/** Parses a value; undefined if the column can't have it. */
export type Column<Value> = (sent: string | null) => Value | undefined;

export type ColumnTypes = Record<string, Column<unknown>>;

type RowOf<Columns extends ColumnTypes> = {
  [Name in keyof Columns]: Columns[Name] extends Column<infer Value> ? Value : never;
};

/** The rows of each query of a module; undefined if it was refused, or not sent. */
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

export const boolean = either("t", "f");

/** The result of a has_*_privilege function, which is null if the object no longer exists. */
export const privilege: Column<boolean> = (sent) => (sent === null ? false : boolean(sent));

export const onOff = either("on", "off");

export const integer: Column<number> = (sent) => (/^-?\d+$/.test(sent ?? "") ? Number(sent) : undefined);

/** A setting in ms; null if the server does not have it. */
export const timeLimit: Column<number | null> = (sent) => {
  if (sent === null) return null;
  return /^\d+(us|ms|s|min|h|d)?$/.test(sent) ? (settingMs(sent) ?? undefined) : undefined;
};

/** A timestamp in ISO 8601; null for never, `infinity` and years of five digits. */
export const expiry: Column<string | null> = (sent) => {
  if (sent === null) return null;
  if (sent === "-infinity" || sent.endsWith(" BC")) return "0000-01-01T00:00:00Z";
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)/.exec(sent) ?? [];
  return day === undefined ? null : `${day}T${time}Z`;
};

export const catalogName = oneOf(catalogNames);

export function nullable<Value>(column: Column<Value>): Column<Value | null> {
  return (sent) => (sent === null ? null : column(sent));
}

function either(yes: string, no: string): Column<boolean> {
  return (sent) => (sent === yes || sent === no ? sent === yes : undefined);
}

export function oneOf<const Word extends string>(words: readonly Word[]): Column<Word> {
  return (sent) => words.find((word) => word === sent);
}

const unitMs: Record<string, number> = {
  us: 0.001,
  ms: 1,
  s: 1_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** As `current_setting` shows it ("0", "30s", "1min"), or ALTER ROLE … SET accepted it ("1.5 h", "2e4", "0x10"). */
export function settingMs(setting: string): number | null {
  const time = /^\+?(0[xX][\da-fA-F]+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)\s*(us|ms|s|min|h|d)?$/;
  const [, amount, unit = "ms"] = time.exec(setting.trim()) ?? [];
  return amount === undefined ? null : Number(amount) * unitMs[unit]!;
}

/** Quoted, because before 10 the keywords CURRENT_USER and SESSION_USER need USAGE on pg_catalog; `true` and `false` always do. */
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
