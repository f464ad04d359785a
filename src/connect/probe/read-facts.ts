// Reads the rows of the question's answers into Facts.

import type {
  CatalogName,
  Denied,
  Facts,
  HashGrant,
  HashRelation,
  RoleSetting,
  SchemaFacts,
  Timeout,
} from "./facts.ts";
import { has, type Question, type Rows, timeoutSince } from "./question/question.ts";
import type { Row } from "./simple-query.ts";
import { stockRelations } from "./stock.ts";

export function readFacts(
  rows: Rows,
  parameters: Record<string, string>,
  asked: Question,
  denied: Denied | null,
): Facts {
  const [name = null, login = null, databaseName] = rows.privileges?.[0] ?? [];
  const [owner, encoding] = rows.database?.[0] ?? [];
  const readable = [
    ...(isTrue(has("readsAuthid", rows)) ? ["pg_authid" as const] : []),
    ...(isTrue(has("readsShadow", rows)) ? ["pg_shadow" as const] : []),
  ];
  const settings = rows.settings === undefined ? null : settingsOf(rows.settings, login ?? "");
  return {
    versionText: rows.session?.[0]?.[0] ?? "",
    serverVersion: parameters.server_version ?? "",
    versionNum: asked.versionNum,
    session: sessionOf(rows, settings, asked),
    role: {
      name: name ?? "",
      login: login ?? "",
      details: detailsOf(rows.roles?.find((row) => row[0] === login)),
      canConnect: isTrue(has("connects", rows)),
      superuser: superuserOf(rows),
      hashes: {
        readable,
        grants: readable.length === 0 ? [] : (rows.hashes?.map(grantOf) ?? null),
      },
      groupsWithCreate: (rows.groups ?? []).map(([group]) => group ?? ""),
      settings: settings?.loader ?? null,
    },
    database: {
      name: databaseName ?? "",
      canCreate: isTrue(has("createsOnDatabase", rows)),
      owner: owner ?? null,
      encoding: encoding ?? null,
    },
    catalogs: {
      information_schema: catalogOf("information_schema", rows, asked),
      pg_catalog: catalogOf("pg_catalog", rows, asked),
    },
    schemas: rows.schemas?.map(schemaOf) ?? null,
    denied,
  };
}

/**
 * Whom the role acts as behind its login, where that is another: PostgreSQL takes the first of its settings that it may
 * take.
 */
export function actorOf({ privileges, settings = [], actors = [] }: Rows): string | null {
  const login = privileges?.[0]?.[1] ?? "";
  const mayTake = ([, , setting]: Row) =>
    setting === "role=none" || actors.some(([each]) => each === setting);
  const taken = settingsOf(settings.filter(mayTake), login).loader.find(({ name }) => name === "role");
  return taken === undefined || taken.value === "none" || taken.value === login ? null : taken.value;
}

/** Relations of pg_catalog that are closed to the role, or null where that is not known. */
export function closedOf(rows: Rows): string[] | null {
  if (isUsable("pg_catalog", rows)) return namesIn("pg_catalog", rows.closed ?? []);
  return rows.hidden === undefined ? null : namesIn("pg_catalog", rows.hidden);
}

function catalogOf(schema: CatalogName, rows: Rows, asked: Question): Facts["catalogs"][CatalogName] {
  const usable = isUsable(schema, rows);
  const answer = usable ? (rows.closed ?? []) : rows.hidden;
  if (answer === undefined) return { usable, closed: null };
  // Only names of our own list: they come to stand in SQL that a superuser is told to run.
  const named = namesIn(schema, answer);
  const closed = stockRelations(schema, asked.versionNum).filter((name) => named.includes(name));
  return { usable, closed: schema === "pg_catalog" ? closedByPeople(closed, rows.initial) : closed };
}

function isUsable(schema: CatalogName, rows: Rows): boolean {
  return isTrue(has(schema === "pg_catalog" ? "usesPgCatalog" : "usesInformationSchema", rows));
}

function namesIn(schema: CatalogName, rows: Row[]): string[] {
  return rows.filter((row) => row[0] === schema).map((row) => row[1] ?? "");
}

/** Relations that this cluster's own initdb did not open to everyone are no finding. pg_subscription is open by column. */
function closedByPeople(closed: string[], initial: Row[] | undefined): string[] {
  const opened = (initial ?? []).map(([name]) => name);
  if (opened.length === 0) return closed;
  return closed.filter((name) => opened.includes(name) || name === "pg_subscription");
}

type Settings = { loader: RoleSetting[]; auditors: string[] };

/**
 * An auditor's session is another one than the loader's: what the loader's settings say counts, and what the auditor's own
 * settings have made of its session does not.
 */
function sessionOf(rows: Rows, settings: Settings | null, asked: Question): Facts["session"] {
  const [, recovery, readOnly = null, ...timeouts] = rows.session?.[0] ?? [];
  const inRecovery = isTrue(recovery);
  if (asked.role === null)
    return { inRecovery, readOnly: isOn(readOnly), timeouts: timeoutsOf(timeouts), hidden: [] };
  const loaders = (name: string) => settings?.loader.find((each) => each.name === name)?.value ?? null;
  const isHidden = (name: string) =>
    loaders(name) === null && (settings === null || settings.auditors.includes(name));
  const held = (name: string, session: string | null) => (isHidden(name) ? null : (loaders(name) ?? session));
  const limits = Object.keys(timeoutSince) as Timeout[];
  return {
    inRecovery,
    readOnly: isOn(held(readOnlySetting, readOnly)),
    timeouts: timeoutsOf(limits.map((name, index) => held(name, timeouts[index] ?? null))),
    hidden: [readOnlySetting, ...limits.filter((name) => timeoutSince[name] <= asked.versionNum)].filter(
      isHidden,
    ),
  };
}

const readOnlySetting = "default_transaction_read_only";

function timeoutsOf(texts: Row): Record<Timeout, number | null> {
  const names = Object.keys(timeoutSince) as Timeout[];
  const pairs = names.map((name, index) => [name, milliseconds(texts[index] ?? null)]);
  return Object.fromEntries(pairs);
}

const unitMs: Record<string, number> = {
  us: 0.001,
  ms: 1,
  s: 1_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** A time as current_setting has it ("0", "30s", "1min"), or as ALTER ROLE … SET was given it ("1.5 h", "2e4", "0x10"). */
function milliseconds(text: string | null): number | null {
  const time = /^\s*\+?(0[xX][\da-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(us|ms|s|min|h|d)?\s*$/;
  const [, amount, unit = "ms"] = time.exec(text ?? "") ?? [];
  return amount === undefined ? null : Number(amount) * unitMs[unit]!;
}

/** What PostgreSQL takes for a true boolean in a setting. */
function isOn(text: string | null): boolean {
  return /^(on|t|tr|tru|true|y|ye|yes|1)$/i.test(text ?? "");
}

/** The order in which PostgreSQL lets settings win: pg_db_role_setting, in InitPostgres. */
const winners: RoleSetting["scope"][] = ["role-in-database", "role", "database", "all-roles"];

function settingsOf(rows: Row[], login: string): Settings {
  const isLoaders = ([, role]: Row) => role === null || role === login;
  const settings = rows.filter(isLoaders).map(settingOf);
  const others = rows.filter((row) => !isLoaders(row)).map(settingOf);
  return {
    loader: settings.sort((one, other) => winners.indexOf(one.scope) - winners.indexOf(other.scope)),
    auditors: others.map(({ name }) => name),
  };
}

function settingOf([inDatabase, role, setting]: Row): RoleSetting {
  const [name = "", ...value] = (setting ?? "").split("=");
  const ofRole = isTrue(inDatabase) ? "role-in-database" : "role";
  const ofAll = isTrue(inDatabase) ? "database" : "all-roles";
  return { scope: role === null ? ofAll : ofRole, name, value: value.join("=") };
}

function detailsOf(row: Row | undefined): Facts["role"]["details"] {
  if (row === undefined) return null;
  const [, , canLogin, validUntil = null, limit] = row;
  return { canLogin: isTrue(canLogin), validUntil: expiry(validUntil), connectionLimit: Number(limit) };
}

/** ISO 8601; null for never, which `infinity` and a year of five digits amount to. A year before Christ is long past. */
function expiry(text: string | null): string | null {
  if (text === null) return null;
  if (text === "-infinity" || text.endsWith(" BC")) return "0000-01-01T00:00:00Z";
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)/.exec(text) ?? [];
  return day === undefined ? null : `${day}T${time}Z`;
}

function superuserOf(rows: Rows): Facts["role"]["superuser"] {
  const name = rows.roles?.find((row) => isTrue(row[1]))?.[0] ?? null;
  if (name === null) return null;
  return { name, demotable: rows.demotable?.some((row) => row[0] === name) ?? false };
}

/** Of the relation and the column only what we asked about comes to stand in SQL. */
function grantOf([relation, column, grantee]: Row): HashGrant {
  if (relation === null) return { kind: "reads-all-data", member: grantee ?? "" };
  const known: HashRelation = relation === "pg_shadow" ? "pg_shadow" : "pg_authid";
  const hash = known === "pg_shadow" ? "passwd" : "rolpassword";
  return { kind: "select", relation: known, column: column === null ? null : hash, grantee: grantee ?? null };
}

function schemaOf([name, owner, usable, canCreate]: Row): SchemaFacts {
  return { name: name ?? "", owner: owner ?? "", usable: isTrue(usable), canCreate: isTrue(canCreate) };
}

function isTrue(value: string | null | undefined): boolean {
  return value === "t";
}
