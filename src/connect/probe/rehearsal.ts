import { randomBytes } from "node:crypto";
import type { Client } from "pg";
import { identifier } from "../../text/sql.ts";
import type { Failure, ServerError } from "../failure.ts";
import { type SentRow, send } from "./simple-query.ts";

/** `lost`: a written row can't be read. `not-possible`: an auditor is logged in. `broken-off`: connection or time ended. */
export type Rehearsal =
  | { kind: "passed" }
  | { kind: "failed"; broken: BrokenStep[] }
  | { kind: "lost" }
  | { kind: "not-possible" }
  | { kind: "broken-off"; failure: Failure };

export type BrokenStep = {
  steps: RehearsalStepName[];
  error: ServerError;
  eventTriggers: string[];
};

type RehearsalStepName =
  | "BEGIN"
  | "CREATE SCHEMA"
  | "CREATE TABLE"
  | "CREATE TEMPORARY TABLE"
  | "COPY"
  | "COPY of non-Latin text"
  | "upsert"
  | "SELECT"
  | "ALTER TABLE ADD COLUMN"
  | "ALTER TABLE RENAME COLUMN"
  | "COMMENT ON TABLE"
  | "TRUNCATE"
  | "CREATE TABLE _sdc_rejected";

/** The types of the columns that the steps create. */
const types = {
  integer: "pg_catalog.int8",
  text: "pg_catalog.text",
  timestamp: "pg_catalog.timestamptz",
  number: "pg_catalog.float8",
};

export const stepTypes = Object.values(types);

type RehearsalStep = { name: RehearsalStepName; needs: RehearsalStepName[]; sql: string; copy?: string };

/** No encoding but UTF-8 and GB18030 has all of these characters. */
const nonLatinText = "Ł 漢字 🚚";

/** Under random names, and rolled back: event triggers fire, and a few transaction ids are used; nothing else remains. */
export async function rehearse(client: Client, versionNum: number, timeoutMs: number): Promise<Rehearsal> {
  const id = randomBytes(8).toString("hex");
  // If the probe timed out, its transaction is still open.
  const rollback = client.getTransactionStatus() === "I" ? "" : "ROLLBACK; ";
  const begin = `${rollback}BEGIN; SET LOCAL statement_timeout = ${Math.ceil(timeoutMs)};`;
  const { error: refusal } = await send(client, begin);
  if (refusal !== null)
    return { kind: "failed", broken: [{ steps: ["BEGIN"], error: refusal, eventTriggers: [] }] };
  const failed = new Map<RehearsalStepName, BrokenStep>();
  const skipped = new Set<RehearsalStepName>();
  let read: string | null = null;
  let isClosed = false;
  for (const { name, needs, sql, copy } of stepsOf(id, versionNum)) {
    if (needs.some((other) => failed.has(other) || skipped.has(other))) {
      skipped.add(name);
      continue;
    }
    const reply = await send(client, `SAVEPOINT step; ${sql}; RELEASE SAVEPOINT step;`, copy);
    if (name === "SELECT") read = reply.rows[0]?.[0]?.[0] ?? null;
    if (reply.error === null) continue;
    isClosed = reply.isClosed;
    const eventTriggers = isClosed ? [] : await eventTriggersIn(client, reply.context);
    failed.set(name, { steps: [name], error: withoutId(reply.error, id), eventTriggers });
    if (isClosed) break;
  }
  if (!isClosed) await send(client, "ROLLBACK;");
  if (failed.size > 0) return { kind: "failed", broken: mergeErrors([...failed.values()]) };
  return read === nonLatinText ? { kind: "passed" } : { kind: "lost" };
}

/** Names are qualified, because the role may have any search_path. @internal Exported for the tests alone. */
export function stepsOf(id: string, versionNum: number): RehearsalStep[] {
  const schema = `destination_check_${id}`;
  const table = `${schema}.orders`;
  const staging = `pg_temp.destination_check_${id}`;
  const columns = `id ${types.integer}, note ${types.text}`;
  const sdc = `_sdc_batched_at ${types.timestamp}, _sdc_received_at ${types.timestamp}, _sdc_sequence ${types.integer}, _sdc_table_version ${types.integer}`;
  const copy = `COPY ${staging} (id, note, _sdc_batched_at, _sdc_sequence) FROM STDIN`;
  const line = (key: number, note: string) => `${key}\t${note}\t2026-01-01 00:00:00+00\t1\n`;
  return [
    { name: "CREATE SCHEMA", needs: [], sql: `CREATE SCHEMA IF NOT EXISTS ${schema}` },
    {
      name: "CREATE TABLE",
      needs: ["CREATE SCHEMA"],
      sql: `CREATE TABLE ${table} (${columns}, ${sdc}, PRIMARY KEY (id))`,
    },
    {
      name: "CREATE TEMPORARY TABLE",
      needs: [],
      sql: `CREATE TEMPORARY TABLE destination_check_${id} (${columns}, ${sdc})`,
    },
    { name: "COPY", needs: ["CREATE TEMPORARY TABLE"], sql: copy, copy: line(1, "one") },
    { name: "COPY of non-Latin text", needs: ["COPY"], sql: copy, copy: line(2, nonLatinText) },
    { name: "upsert", needs: ["CREATE TABLE", "COPY"], sql: upsert(table, staging, versionNum) },
    {
      name: "SELECT",
      needs: ["upsert", "COPY of non-Latin text"],
      sql: `SELECT note FROM ${table} WHERE id OPERATOR(pg_catalog.=) 2`,
    },
    {
      name: "ALTER TABLE ADD COLUMN",
      needs: ["CREATE TABLE"],
      sql: `ALTER TABLE ${table} ADD COLUMN amount ${types.number}`,
    },
    {
      name: "ALTER TABLE RENAME COLUMN",
      needs: ["ALTER TABLE ADD COLUMN"],
      sql: `ALTER TABLE ${table} RENAME COLUMN amount TO amount__fl`,
    },
    {
      name: "COMMENT ON TABLE",
      needs: ["CREATE TABLE"],
      sql: `COMMENT ON TABLE ${table} IS '{"key_properties": ["id"]}'`,
    },
    { name: "TRUNCATE", needs: ["CREATE TABLE"], sql: `TRUNCATE ${table}` },
    {
      name: "CREATE TABLE _sdc_rejected",
      needs: ["CREATE TABLE"],
      sql: `CREATE TABLE ${schema}._sdc_rejected (record ${types.text}, reason ${types.text}, ${sdc})`,
    },
  ];
}

/** Before 9.5 there is no ON CONFLICT. */
function upsert(table: string, staging: string, versionNum: number): string {
  const columns = "id, note, _sdc_batched_at, _sdc_sequence";
  const rows = `SELECT ${columns} FROM ${staging}`;
  if (versionNum >= 90_500)
    return `INSERT INTO ${table} (${columns}) ${rows} ON CONFLICT (id) DO UPDATE SET note = EXCLUDED.note, _sdc_batched_at = EXCLUDED._sdc_batched_at`;
  return [
    `UPDATE ${table} AS old SET note = new.note, _sdc_batched_at = new._sdc_batched_at FROM ${staging} AS new WHERE new.id OPERATOR(pg_catalog.=) old.id`,
    `INSERT INTO ${table} (${columns}) ${rows} AS new WHERE NOT EXISTS (SELECT 1 FROM ${table} AS old WHERE old.id OPERATOR(pg_catalog.=) new.id)`,
  ].join("; ");
}

async function eventTriggersIn(client: Client, context: string): Promise<string[]> {
  await send(client, "ROLLBACK TO SAVEPOINT step;");
  const { rows, error } = await send(client, `SAVEPOINT causes; ${triggersQuery} RELEASE SAVEPOINT causes;`);
  if (error !== null) {
    await send(client, "ROLLBACK TO SAVEPOINT causes;");
    return [];
  }
  // "PL/pgSQL function f() line 1", with the schema if it is not in the search_path, and in quotes if the name needs them.
  const raised = ([, routine]: SentRow) =>
    [routine ?? "", identifier(routine ?? "")].some(
      (name) => context.includes(` ${name}(`) || context.includes(`.${name}(`),
    );
  return (rows[0] ?? []).filter(raised).map(([name]) => name ?? "");
}

const triggersQuery = `SELECT e.evtname, p.proname FROM pg_catalog.pg_event_trigger AS e
  JOIN pg_catalog.pg_proc AS p ON p.oid OPERATOR(pg_catalog.=) e.evtfoid
  WHERE e.evtenabled OPERATOR(pg_catalog.<>) 'D' AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend AS d
    WHERE d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_event_trigger'::pg_catalog.regclass
    AND d.objid OPERATOR(pg_catalog.=) e.oid AND d.deptype OPERATOR(pg_catalog.=) 'e')
  ORDER BY e.evtname;`;

function mergeErrors(broken: BrokenStep[]): BrokenStep[] {
  const byError = new Map<string, BrokenStep>();
  for (const each of broken) {
    const key = JSON.stringify([each.error.code, each.error.message, each.eventTriggers]);
    const previous = byError.get(key);
    byError.set(
      key,
      previous === undefined ? each : { ...previous, steps: [...previous.steps, ...each.steps] },
    );
  }
  return [...byError.values()];
}

/** Without the random part of names, so that a finding has the same text in every run. */
function withoutId(error: ServerError, id: string): ServerError {
  const plain = (text: string | null) => text?.replaceAll(`_${id}`, "") ?? null;
  return {
    ...error,
    message: plain(error.message) ?? "",
    detail: plain(error.detail),
    hint: plain(error.hint),
  };
}
