// The write rehearsal: the loader's steps, in one transaction that is rolled back.

import { randomBytes } from "node:crypto";
import type { Client } from "pg";
import type { Failure, ServerError } from "../failure.ts";
import { send } from "./simple-query.ts";

type RehearsalStep = "CREATE SCHEMA" | "CREATE TABLE" | "INSERT" | "SELECT";

/**
 * `failed`: the server refused a step. `lost`: the row that was written could not be read. `not-possible`: an auditor is
 * logged in instead of the loader. `broken-off`: the connection broke, or the time ran out.
 */
export type Rehearsal =
  | { kind: "passed" }
  | { kind: "failed"; step: RehearsalStep; error: ServerError }
  | { kind: "lost" }
  | { kind: "not-possible" }
  | { kind: "broken-off"; failure: Failure };

const steps: RehearsalStep[] = ["CREATE SCHEMA", "CREATE TABLE", "INSERT", "SELECT"];

/**
 * Does what Stitch does before and while it loads, under a random name, and rolls it back. A transaction id is used up, and
 * event triggers fire; nothing else remains (the server's next checkpoint removes the emptied files).
 */
export async function rehearse(client: Client, timeoutMs: number): Promise<Rehearsal> {
  const name = `destination_check_${randomBytes(8).toString("hex")}`;
  const payload = randomBytes(8).toString("hex");
  // Where the probe was cut off, its transaction is still open.
  const before = client.getTransactionStatus() === "I" ? "" : "ROLLBACK; ";
  const { tags, rows, error } = await send(client, before + message(name, payload, timeoutMs));
  const done = steps.filter((step) => tags.some((tag) => tag.startsWith(step)));
  if (error !== null)
    return { kind: "failed", step: steps[done.length] ?? "SELECT", error: withoutName(error, name) };
  return rows[0]?.[0]?.[0] === payload ? { kind: "passed" } : { kind: "lost" };
}

/** With a time limit of its own instead of the role's, which is for a load and not for a rehearsal. */
function message(name: string, payload: string, timeoutMs: number): string {
  return [
    `BEGIN; SET LOCAL statement_timeout = ${Math.ceil(timeoutMs)};`,
    `CREATE SCHEMA IF NOT EXISTS ${name};`,
    `CREATE TABLE ${name}.rehearsal (id pg_catalog.int8 PRIMARY KEY, payload pg_catalog.text, loaded_at pg_catalog.timestamptz);`,
    `INSERT INTO ${name}.rehearsal VALUES (1, '${payload}', pg_catalog.now());`,
    `SELECT payload FROM ${name}.rehearsal WHERE id OPERATOR(pg_catalog.=) 1;`,
    "ROLLBACK;",
  ].join("\n");
}

/** The same finding has the same text in every run, although the name is random. */
function withoutName(error: ServerError, name: string): ServerError {
  const plain = (text: string | null) => text?.replaceAll(name, "destination_check") ?? null;
  return {
    ...error,
    message: plain(error.message) ?? "",
    detail: plain(error.detail),
    hint: plain(error.hint),
  };
}
