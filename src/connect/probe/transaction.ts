// Queries as messages: each message is one transaction, read-only, under settings of its own.

import { firstQueries, functionsNeeded, type NamedQuery, relationsNeeded } from "./queries/all.ts";
import { timeoutSince, timeouts } from "./queries/first-round.ts";
import { contextOf, oldestProbed, type ProbeOptions, type QueryContext } from "./queries/query.ts";
import { catalogNames } from "./stock.ts";

type FirstMessage = { queries: NamedQuery[]; message: string };

const firstMessages = new Map<string, FirstMessage>();

/** The queries of the first round trip and their message, which is written once for all destinations with the same options. */
export function firstMessage(options: ProbeOptions): FirstMessage {
  const key = JSON.stringify(options);
  const known = firstMessages.get(key) ?? newFirstMessage(options);
  firstMessages.set(key, known);
  return known;
}

function newFirstMessage(options: ProbeOptions): FirstMessage {
  const queries = firstQueries(options.versionNum);
  const context = contextOf(options, false);
  const [session = "", ...others] = queries.map((each) => statement(each, context, options));
  if (options.versionNum < oldestProbed) return { queries, message: session };
  const message = ["BEGIN;", path, session, noTimeLimit(options), settings(options), ...others, "COMMIT;"];
  return { queries, message: message.join("\n") };
}

/** How a transaction begins: after one that has ended, and after one that has failed. */
export type Begin = "BEGIN;" | "ROLLBACK; BEGIN;";

/**
 * Begins a transaction and lifts the role's own time limit in it; `laterMessage` continues the transaction. It is short,
 * since that limit still applies to it.
 */
export function liftTimeLimit(begin: Begin, options: ProbeOptions): string {
  return `${begin} ${noTimeLimit(options)}`;
}

export function laterMessage(queries: NamedQuery[], options: ProbeOptions): string {
  const context = contextOf(options, true);
  const statements = queries.map((each) => statement(each, context, options));
  return [path, settings(options), ...statements, "COMMIT;"].join("\n");
}

/** An optional query has a time limit of its own. Until 12 only a command like SAVEPOINT makes a new limit count at once. */
function statement({ query }: NamedQuery, context: QueryContext, options: ProbeOptions): string {
  const limit = `SET LOCAL statement_timeout = ${optionalLimitMs(options)}; SAVEPOINT optional;`;
  return query.isOptional ? `${limit}\n${query.sql(context)}` : query.sql(context);
}

/** Ten of the usual thirty seconds: enough for some hundred thousand tables, and the destination still has time for the rest. */
function optionalLimitMs({ timeoutMs }: ProbeOptions): number {
  return Math.ceil(timeoutMs / 3);
}

/** Which of these the role lacks: functions, relations and schemas; and which role it is. */
export function missingPrivileges(options: ProbeOptions): string {
  const values = (names: readonly string[]) => names.map((name) => `('${name}'::text)`).join(", ");
  const missing = (names: readonly string[], privilege: string) =>
    `SELECT name FROM (VALUES ${values(names)}) AS needed (name) WHERE NOT ${privilege};`;
  return [
    `${liftTimeLimit("ROLLBACK; BEGIN;", options)} ${path} ${settings(options)}`,
    missing(functionsNeeded(options.versionNum), "has_function_privilege(name, 'EXECUTE')"),
    missing(relationsNeeded(options.versionNum), "has_table_privilege(name, 'SELECT')"),
    missing(catalogNames, "has_schema_privilege(name, 'USAGE')"),
    'SELECT "current_user"();',
    "COMMIT;",
  ].join("\n");
}

/** Unqualified names are pg_catalog's own, whatever search_path the role has. */
const path = "SET LOCAL search_path = pg_catalog, pg_temp;";

function noTimeLimit({ timeoutMs }: ProbeOptions): string {
  return `SET LOCAL statement_timeout = ${Math.ceil(timeoutMs)};`;
}

/** Lifts the role's other limits. Times are in UTC. */
function settings({ versionNum }: ProbeOptions): string {
  const others = timeouts
    .filter((name) => name !== "statement_timeout" && timeoutSince[name] <= versionNum)
    .map((name) => `SET LOCAL ${name} = 0;`);
  return [
    ...others,
    "SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'; SET TRANSACTION READ ONLY;",
  ].join(" ");
}
