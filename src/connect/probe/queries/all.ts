import type { SentRow } from "../simple-query.ts";
import { stockRelations } from "../stock-relations.ts";
import * as firstRound from "./first-round.ts";
import { loaded } from "./load.ts";
import { obstacles } from "./obstacles.ts";
import type { ColumnTypes, ProbeOptions, Query, RowsOf } from "./query.ts";
import { policies } from "./row-security.ts";
import type { FirstRows } from "./second-round.ts";
import * as secondRound from "./second-round.ts";
import * as serverState from "./server-state.ts";

export type Rows = FirstRows &
  RowsOf<typeof secondRound> &
  RowsOf<{ loaded: typeof loaded; obstacles: typeof obstacles; policies: typeof policies }> &
  RowsOf<typeof serverState>;
export type QueryName = keyof Rows;

export type NamedQuery = { name: QueryName; query: Query };

/** The session's state, before our settings change it; then queries without catalogs, before a closed one; then slow ones. */
export function firstQueries(versionNum: number): NamedQuery[] {
  const place = ({ name, query: { needs, isOptional } }: NamedQuery) => {
    if (isOptional) return 3;
    return name === "session" ? 0 : needs.length === 0 ? 1 : 2;
  };
  const queries = { ...firstRound, ...serverQueries, loaded };
  return queriesOf(queries, versionNum).sort((one, other) => place(one) - place(other));
}

export function followUps(rows: Rows, options: ProbeOptions): NamedQuery[] {
  return queriesOf(secondQueries, options.versionNum).filter(({ query }) => query.onlyIf(rows, options));
}

const { walsenders, ...serverQueries } = serverState;
const secondQueries = { ...secondRound, walsenders, obstacles, policies };

export function relationsNeeded(versionNum: number): string[] {
  const existing = stockRelations("pg_catalog", versionNum);
  const needed = new Set(allQueries(versionNum).flatMap(({ query }) => query.needs));
  return [...needed].filter((name) => existing.includes(name));
}

export function functionsNeeded(versionNum: number): string[] {
  const called = allQueries(versionNum).flatMap(({ query }) => query.calls);
  const signatures = called.flatMap((each) => (typeof each === "string" ? each : (each(versionNum) ?? [])));
  return [...new Set([...signatures, ...calledForMissing])];
}

const calledForMissing = [
  "has_function_privilege(text, text)",
  "has_table_privilege(text, text)",
  "has_schema_privilege(text, text)",
];

/** The typed rows of a query, or its one row; null if they do not match the query. */
export function readRows(
  { columns, rows: count, accepts }: Query,
  sent: SentRow[],
  versionNum: number,
): unknown {
  if (count === "one" && sent.length !== 1) return null;
  const rows = sent.map((values) => readRow(columns, values));
  if (rows.some((row) => row === null || !accepts(row, versionNum))) return null;
  return count === "one" ? rows[0] : rows;
}

function readRow(columns: ColumnTypes, sent: SentRow): Record<string, unknown> | null {
  const names = Object.keys(columns);
  if (sent.length !== names.length) return null;
  const values = names.map((name, index) => columns[name]!(sent[index]!));
  if (values.includes(undefined)) return null;
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

/** @internal Exported for the tests. */
export function allQueries(versionNum: number): NamedQuery[] {
  return [...firstQueries(versionNum), ...queriesOf(secondQueries, versionNum)];
}

function queriesOf<Module extends object>(module: Module, versionNum: number) {
  type Found = Extract<Module[keyof Module], Query>;
  const isQuery = (value: unknown): value is Found =>
    typeof value === "object" && value !== null && "sql" in value;
  return Object.entries(module).flatMap(([name, query]) =>
    isQuery(query) && query.since <= versionNum && versionNum < query.until
      ? [{ name: name as QueryName, query }]
      : [],
  );
}
