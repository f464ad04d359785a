// Stage "probe": sends the queries, each message as a read-only transaction, and continues after those that the server refuses.

import type { Client } from "pg";
import { storedName } from "../../text/sql.ts";
import { type DeniedPrivileges, type Failure, failure, isFailure, type ServerError } from "../failure.ts";
import { actorOf, closedOf, type Facts, readFacts } from "./facts.ts";
import {
  firstQueries,
  followUps,
  functionsNeeded,
  type NamedQuery,
  type QueryName,
  type Rows,
  readRows,
  relationsNeeded,
} from "./queries/all.ts";
import { timeoutSince, timeouts } from "./queries/first-round.ts";
import { contextOf, oldestProbed, type ProbeOptions, type QueryContext } from "./queries/query.ts";
import { type Reply, type SentRow, send } from "./simple-query.ts";
import { catalogNames } from "./stock-relations.ts";

/** Facts in one round trip, causes in a second. Closed catalogs are null; other refusals are a failure, or in `denied`. */
export function probe(
  client: Client,
  parameters: Record<string, string>,
  { schemas, ...remaining }: Omit<ProbeOptions, "versionNum" | "actsAs">,
): Promise<Facts | Failure> {
  const versionNum = versionNumber(parameters.server_version ?? "");
  return gather(client, parameters, {
    ...remaining,
    versionNum,
    actsAs: null,
    schemas: schemas.map(storedName),
  });
}

/** 90325 for "9.3.25", 180004 for "18.4 (Debian 18.4-1)", 0 without a number. @internal Exported for the tests alone. */
export function versionNumber(text: string): number {
  const [, major = "0", minor = "0", patch = "0"] = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(text) ?? [];
  if (Number(major) >= 10) return Number(major) * 10_000 + Number(minor);
  return Number(major) * 10_000 + Number(minor) * 100 + Number(patch);
}

async function gather(
  client: Client,
  parameters: Record<string, string>,
  options: ProbeOptions,
): Promise<Facts | Failure> {
  const { queries, message } = firstMessage(options);
  const first = await finishRound(client, queries, options, await send(client, message));
  const firstRows = rowsOf(first, options);
  if (isFailure(firstRows)) return firstRows;
  const rounds = await secondRound(client, first, firstRows, options);
  const rows = rowsOf(rounds, options);
  if (isFailure(rows)) return rows;
  const actsAs = options.role === null || options.actsAs !== null ? null : actorOf(rows);
  // The rows show that the loader becomes another role, so the auditor has to query that one instead.
  if (actsAs !== null) return gather(client, parameters, { ...options, actsAs });
  const denied = rounds.refused.size === 0 ? null : await deniedOf(client, options, rows, rounds.refused);
  const isWhole = [...rounds.refused.keys()].every(({ name }) => !essential.includes(name));
  return denied === null || isWhole
    ? readFacts(rows, parameters, options, denied, cutShort(rounds), processOf(client))
    : failure("probe", "database", { kind: "denied", denied });
}

/** As the server named it in the login. A pooler gives it a number of its own. */
function processOf(client: Client): number | null {
  return (client as { processID?: number | null }).processID ?? null;
}

const essential: QueryName[] = ["version", "session", "privileges", "unreadable"];

/** `refused` (42501) and `cut` (optional and not finished) queries have no rows; `error` ended the session. */
type Round = {
  queries: NamedQuery[];
  sent: Map<QueryName, SentRow[]>;
  refused: Map<NamedQuery, ServerError>;
  cut: Map<NamedQuery, ServerError>;
  error: ServerError | null;
};

async function secondRound(client: Client, first: Round, rows: Rows, options: ProbeOptions): Promise<Round> {
  const queries = followUps(rows, options);
  if (queries.length === 0) return first;
  // The first transaction is still open if an optional query failed.
  const begin = client.getTransactionStatus() === "I" ? "BEGIN;" : "ROLLBACK; BEGIN;";
  const reply = await sendLater(client, begin, queries, options);
  const second = await finishRound(client, queries, options, reply);
  return {
    queries: [...first.queries, ...queries],
    sent: new Map([...first.sent, ...second.sent]),
    refused: new Map([...first.refused, ...second.refused]),
    cut: new Map([...first.cut, ...second.cut]),
    error: second.error,
  };
}

/** After an error, sends the rest of the queries again: without a refused or optional one, and once after a time limit (57014). */
async function finishRound(
  client: Client,
  queries: NamedQuery[],
  options: ProbeOptions,
  first: Reply,
): Promise<Round> {
  const round: Round = { queries, sent: new Map(), refused: new Map(), cut: new Map(), error: null };
  let remaining = queries;
  let wasCancelled = false;
  let reply = first;
  for (;;) {
    for (const [index, rows] of reply.rows.slice(0, remaining.length).entries())
      round.sent.set(remaining[index]!.name, rows);
    remaining = remaining.slice(reply.rows.length);
    const { error, isClosed } = reply;
    const [stoppedAt] = remaining;
    if (error === null) return round;
    const mayGoOn = stoppedAt !== undefined && !isClosed && options.versionNum >= oldestProbed;
    if (mayGoOn && error.code === "42501") {
      round.refused.set(stoppedAt, error);
      remaining = remaining.slice(1);
    } else if (mayGoOn && stoppedAt.query.isOptional) {
      round.cut.set(stoppedAt, error);
      remaining = remaining.slice(1);
      if (remaining.length === 0) return round;
    } else if (mayGoOn && error.code === "57014" && !wasCancelled) wasCancelled = true;
    else return { ...round, error };
    reply = await sendLater(client, "ROLLBACK; BEGIN;", remaining, options);
  }
}

/** Until 12 a role's time limit counts from the start of a message, so it is lifted in a message of its own, which may time out too. */
async function sendLater(
  client: Client,
  begin: Begin,
  queries: NamedQuery[],
  options: ProbeOptions,
): Promise<Reply> {
  const message = laterMessage(queries, options);
  if (options.versionNum >= 130_000) return send(client, `${liftTimeLimit(begin, options)}\n${message}`);
  for (let tries = 1; tries <= 5; tries++) {
    // A message that timed out may have begun a transaction.
    const { error } = await send(client, liftTimeLimit(tries === 1 ? begin : "ROLLBACK; BEGIN;", options));
    if (error?.code !== "57014") break;
  }
  return send(client, message);
}

function rowsOf({ queries, sent, refused, cut, error }: Round, { versionNum }: ProbeOptions): Rows | Failure {
  const versionText = (sent.get("session") ?? sent.get("version"))?.[0]?.[0] ?? "";
  if (error !== null) return failure("probe", "database", { kind: "ended", error, versionText });
  const results = queries
    .filter((each) => !refused.has(each) && !cut.has(each))
    .map(({ name, query }) => {
      const rows = sent.get(name);
      return [name, rows === undefined ? null : readRows(query, rows, versionNum)] as const;
    });
  if (results.some(([, rows]) => rows === null))
    return failure("probe", "database", { kind: "nonsense", versionText });
  return Object.fromEntries(results);
}

function cutShort({ cut }: Round): ServerError | null {
  const [error = null] = cut.values();
  return error;
}

/** What the role lacks for the queries. A refusal to the loader because of a closed relation is the relation's own finding. */
async function deniedOf(
  client: Client,
  options: ProbeOptions,
  rows: Rows,
  refused: Round["refused"],
): Promise<DeniedPrivileges | null> {
  const closed = closedOf(rows);
  const isAuditor = options.role !== null;
  const isExplained = ({ name, query: { needs } }: NamedQuery) =>
    !isAuditor &&
    !essential.includes(name) &&
    (closed === null || needs.some((relation) => closed.includes(relation)));
  const [error = null] = [...refused].filter(([each]) => !isExplained(each)).map(([, refusal]) => refusal);
  const { rows: missing } = await send(client, missingPrivileges(options));
  const [functions, relations, schemas, role] = missing.map((names) => names.map(([name]) => name ?? ""));
  if (error === null && (functions ?? []).length === 0) return null;
  const needed = functionsNeeded(options.versionNum);
  return {
    role: role?.[0] ?? null,
    functions: { needed, missing: functions === undefined ? null : among(needed, functions) },
    relations: isAuditor ? among(relationsNeeded(options.versionNum), relations ?? []) : [],
    schemas: isAuditor ? among(catalogNames, schemas ?? []) : [],
    error,
  };
}

/** Only our own names, because they are printed in SQL for a superuser. */
function among<Name extends string>(ours: readonly Name[], named: string[]): Name[] {
  return ours.filter((name) => named.includes(name));
}

type FirstMessage = { queries: NamedQuery[]; message: string };

const firstMessages = new Map<string, FirstMessage>();

/** Written once for all destinations with the same options. @internal Exported for the benchmarks alone. */
export function firstMessage(options: ProbeOptions): FirstMessage {
  const key = JSON.stringify(options);
  const cached = firstMessages.get(key) ?? newFirstMessage(options);
  firstMessages.set(key, cached);
  return cached;
}

function newFirstMessage(options: ProbeOptions): FirstMessage {
  const queries = firstQueries(options.versionNum);
  const context = contextOf(options, false);
  const [session = "", ...statements] = queries.map((each) => statement(each, context, options));
  if (options.versionNum < oldestProbed) return { queries, message: session };
  const message = [
    "BEGIN;",
    path,
    session,
    noTimeLimit(options),
    settings(options),
    ...statements,
    "COMMIT;",
  ];
  return { queries, message: message.join("\n") };
}

type Begin = "BEGIN;" | "ROLLBACK; BEGIN;";

/** Begins a transaction without the role's time limit, which `laterMessage` continues. Short, because that limit applies to it. */
function liftTimeLimit(begin: Begin, options: ProbeOptions): string {
  return `${begin} ${noTimeLimit(options)}`;
}

function laterMessage(queries: NamedQuery[], options: ProbeOptions): string {
  const context = contextOf(options, true);
  const statements = queries.map((each) => statement(each, context, options));
  return [path, settings(options), ...statements, "COMMIT;"].join("\n");
}

/** An optional query has its own time limit. Until 12 it takes a command like SAVEPOINT to apply a new limit at once. */
function statement({ query }: NamedQuery, context: QueryContext, options: ProbeOptions): string {
  const limit = `SET LOCAL statement_timeout = ${optionalLimitMs(options)}; SAVEPOINT optional;`;
  return query.isOptional ? `${limit}\n${query.sql(context)}` : query.sql(context);
}

/** Ten of the default thirty seconds, enough for some hundred thousand tables. */
function optionalLimitMs({ timeoutMs }: ProbeOptions): number {
  return Math.ceil(timeoutMs / 3);
}

function missingPrivileges(options: ProbeOptions): string {
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

function settings({ versionNum }: ProbeOptions): string {
  const otherLimits = timeouts
    .filter((name) => name !== "statement_timeout" && timeoutSince[name] <= versionNum)
    .map((name) => `SET LOCAL ${name} = 0;`);
  return [
    ...otherLimits,
    // A refused query would end the session, and regclass would quote every name.
    "SET LOCAL exit_on_error = off; SET LOCAL quote_all_identifiers = off;",
    "SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'; SET TRANSACTION READ ONLY;",
  ].join(" ");
}
