// Stage "probe": asks the question and reads its answer into Facts.

import type { Client } from "pg";
import { type Evidence, type Failure, failure, type ServerError } from "../failure.ts";
import {
  type CatalogName,
  type Facts,
  type RoleSetting,
  type SchemaFacts,
  type Timeout,
  versionNumber,
} from "./facts.ts";
import {
  type Answer,
  begin,
  limits,
  type Message,
  type Question,
  question,
  stockRelations,
  timeoutSince,
  versionOnly,
} from "./question.ts";
import { type Row, send } from "./simple-query.ts";

/** Below this version the question can't be asked: `CREATE SCHEMA IF NOT EXISTS` is not there either. */
const oldestAsked = 90_300;

/** An answer that is not there was not reached. */
type Rows = Partial<Record<Answer, Row[]>>;
type Answered = { rows: Rows; error: ServerError | null };

/**
 * Everything about the server in one round trip. When the role's own time limit cuts the question off (57014) it is
 * asked once more with the limit lifted in a message before: until 12 it counts from the start of the message.
 *
 * Facts that a closed catalog withholds are null; a failure only where the functions themselves were refused.
 */
export async function probe(
  client: Client,
  parameters: Record<string, string>,
  asked: Omit<Question, "versionNum">,
): Promise<Facts | Failure> {
  const serverVersion = parameters.server_version ?? "";
  const full: Question = { ...asked, versionNum: versionNumber(serverVersion) };
  const reply = await ask(client, full);
  return reply.rows.privileges === undefined && (reply.error !== null || full.versionNum >= oldestAsked)
    ? failed(reply)
    : factsOf(reply.rows, parameters, full);
}

async function ask(client: Client, asked: Question): Promise<Answered> {
  if (asked.versionNum < oldestAsked) return put(client, versionOnly);
  const { text, answers } = question(asked);
  const first = await put(client, { text: `${begin}\n${text}`, answers });
  if (first.error?.code !== "57014" || first.rows.privileges !== undefined) return first;
  // The failed transaction is still open: it must end before another can begin.
  await send(client, `ROLLBACK; ${begin} ${limits(asked)}`);
  return put(client, { text, answers });
}

async function put(client: Client, { text, answers }: Message): Promise<Answered> {
  const { rows, error } = await send(client, text);
  return { rows: Object.fromEntries(rows.map((each, index) => [answers[index], each])), error };
}

function failed({ error }: Answered): Failure {
  const evidence: Evidence =
    error === null
      ? { kind: "client", message: "The server answered without the rows that were asked for." }
      : { kind: "server", error, withTls: "not-tried" };
  return failure("probe", "database", evidence);
}

function factsOf(rows: Rows, parameters: Record<string, string>, asked: Question): Facts {
  const [versionText, inRecovery, readOnly, ...timeouts] = rows.session?.[0] ?? [];
  const [name, databaseName, canCreate, hashes, allData, usable, closed, pgUsable, pgClosed] =
    rows.privileges?.[0] ?? [];
  const [owner, encoding] = rows.database?.[0] ?? [];
  const catalog = (
    schema: CatalogName,
    mayUse: string | null | undefined,
    names: string | null | undefined,
  ) => ({
    usable: isTrue(mayUse),
    closed: closedIn(schema, isTrue(mayUse), words(names), rows, asked),
  });
  return {
    versionText: versionText ?? "",
    serverVersion: parameters.server_version ?? "",
    versionNum: asked.versionNum,
    session: { inRecovery: isTrue(inRecovery), readOnly: readOnly === "on", timeouts: timeoutsOf(timeouts) },
    role: {
      name: name ?? asked.role ?? "",
      details: detailsOf(rows.role?.[0]),
      canReadPasswordHashes: isTrue(hashes),
      readsAllData: isTrue(allData),
      groupsWithCreate: namesIn(rows.role?.[0]?.[4]),
      settings: rows.settings?.map(settingOf) ?? null,
    },
    database: {
      name: databaseName ?? "",
      canCreate: isTrue(canCreate),
      owner: owner ?? null,
      encoding: encoding ?? null,
    },
    catalogs: {
      information_schema: catalog("information_schema", usable, closed),
      pg_catalog: catalog("pg_catalog", pgUsable, pgClosed),
    },
    schemas: rows.schemas?.map(schemaOf) ?? null,
  };
}

function closedIn(
  schema: CatalogName,
  usable: boolean,
  named: string[],
  rows: Rows,
  asked: Question,
): string[] | null {
  if (!usable) return rows.hidden === undefined ? null : hiddenIn(schema, rows.hidden, asked);
  return schema === "pg_catalog" ? closedByPeople(named, rows.initial) : named;
}

function hiddenIn(schema: CatalogName, hidden: Row[], asked: Question): string[] {
  const stock = stockRelations(schema, asked.versionNum);
  return hidden.filter((row) => row[0] === schema && stock.includes(row[1] ?? "")).map((row) => row[1]!);
}

/** Relations that this cluster's own initdb did not open to everyone are no finding. pg_subscription is open by column. */
function closedByPeople(closed: string[], initial: Row[] | undefined): string[] {
  const opened = words(initial?.[0]?.[0]);
  if (opened.length === 0) return closed;
  return closed.filter((name) => opened.includes(name) || name === "pg_subscription");
}

function timeoutsOf(texts: Row): Record<Timeout, number | null> {
  const names = Object.keys(timeoutSince) as Timeout[];
  const pairs = names.map((name, index) => [name, milliseconds(texts[index] ?? null)]);
  return Object.fromEntries(pairs);
}

const unitMs: Record<string, number> = { ms: 1, s: 1_000, min: 60_000, h: 3_600_000, d: 86_400_000 };

/** current_setting's form of a time: "0", "30s", "1min", "90500ms". */
function milliseconds(text: string | null): number | null {
  const [, amount, unit = "ms"] = /^(\d+)(ms|s|min|h|d)?$/.exec(text ?? "") ?? [];
  return amount === undefined ? null : Number(amount) * unitMs[unit]!;
}

function detailsOf(row: Row | undefined): Facts["role"]["details"] {
  if (row === undefined) return null;
  const [superuser, inherits, canLogin, validUntil] = row;
  return {
    superuser: isTrue(superuser),
    inherits: isTrue(inherits),
    canLogin: isTrue(canLogin),
    validUntil: validUntil ?? null,
  };
}

function schemaOf([name, owner, usable, canCreate]: Row): SchemaFacts {
  return { name: name ?? "", owner: owner ?? "", usable: isTrue(usable), canCreate: isTrue(canCreate) };
}

function settingOf([ofDatabase, ofRole, setting]: Row): RoleSetting {
  const [name = "", ...value] = (setting ?? "").split("=");
  const role = isTrue(ofRole) ? "role" : "all-roles";
  const inDatabase = isTrue(ofRole) ? "role-in-database" : "database";
  return { scope: isTrue(ofDatabase) ? inDatabase : role, name, value: value.join("=") };
}

function namesIn(json: string | null | undefined): string[] {
  return json == null ? [] : (JSON.parse(json) as string[]);
}

function words(text: string | null | undefined): string[] {
  return text == null || text === "" ? [] : text.split(" ");
}

function isTrue(value: string | null | undefined): boolean {
  return value === "t";
}
