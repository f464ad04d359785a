// The one question to a server: everything about it in one message, made for its version, in one read-only transaction.

import type { CatalogName, Timeout } from "./facts.ts";
import stock from "./stock-relations.json" with { type: "json" };

/** Whom the question is about, and which schemas beside. */
export type Question = { versionNum: number; role: string | null; schemas: string[]; timeoutMs: number };

/** The answers, one a SELECT, in the order in which they are asked for. */
export type Answer =
  | "session"
  | "privileges"
  | "database"
  | "initial"
  | "role"
  | "schemas"
  | "settings"
  | "hidden";

/** Settings that end a session or a statement, with the version that brought each. */
export const timeoutSince: Record<Timeout, number> = {
  statement_timeout: 0,
  lock_timeout: 90_300,
  idle_in_transaction_session_timeout: 90_600,
  idle_session_timeout: 140_000,
  transaction_timeout: 170_000,
};

/** Functions without which the question can't be answered at all, for granting EXECUTE on them again. */
export function functionsAsked(versionNum: number): string[] {
  const regclass = versionNum < 90_600 ? ["to_regclass(cstring)"] : ["to_regclass(text)"];
  return [
    "has_database_privilege(name, text, text)",
    "has_schema_privilege(name, text, text)",
    "has_table_privilege(name, text, text)",
    "has_any_column_privilege(name, oid, text)",
    ...(versionNum >= 140_000 ? ["pg_has_role(name, name, text)"] : []),
    ...(versionNum < 90_400 ? [] : regclass),
  ];
}

/** Starts the transaction. What is asked for by an unqualified name is pg_catalog's own, whatever the role's path is. */
export const begin = "BEGIN; SET LOCAL search_path = pg_catalog, pg_temp;";

/** The limits of the role itself would cut the question off: from 13 on they end with this statement (FACTS). */
export function limits({ timeoutMs, versionNum }: Question): string {
  const others = (Object.keys(timeoutSince) as Timeout[])
    .filter(
      (name) =>
        name !== "statement_timeout" && name !== "transaction_timeout" && timeoutSince[name] <= versionNum,
    )
    .map((name) => `SET LOCAL ${name} = 0;`);
  return [`SET LOCAL statement_timeout = ${Math.ceil(timeoutMs)};`, ...others].join(" ");
}

/** A message of several statements, and which answer each of its SELECTs gives. */
export type Message = { text: string; answers: Answer[] };

/**
 * The whole message behind BEGIN. What may be closed to this user (any catalog may) stands last: the rows of the
 * statements before it have arrived when the error comes.
 */
export function question(asked: Question): Message {
  const selects: [Answer, string][] = [
    ["session", session(asked.versionNum)],
    ["privileges", privileges(asked)],
    ["database", database],
    ...(asked.versionNum >= 90_600 ? [["initial", initialPrivileges] as [Answer, string]] : []),
    ["role", roleDetails(asked)],
    ["schemas", schemas(asked)],
    ["settings", settings(asked)],
    ["hidden", hidden(asked)],
  ];
  const [first, ...rest] = selects.map(([, text]) => text);
  // The session's own state is read first: what is set here would hide it.
  const own = `${limits(asked)}\nSET TRANSACTION READ ONLY;`;
  return { text: [first, own, ...rest, "COMMIT;"].join("\n"), answers: selects.map(([answer]) => answer) };
}

/** All that can be asked of a server that is too old for the rest: 8.4 and Redshift answer this. */
export const versionOnly: Message = { text: "SELECT version();", answers: ["session"] };

function session(versionNum: number): string {
  const timeouts = (Object.keys(timeoutSince) as Timeout[]).map((name) =>
    timeoutSince[name] <= versionNum ? `current_setting('${name}')` : "NULL",
  );
  return `SELECT version(), pg_is_in_recovery(), current_setting('transaction_read_only'), ${timeouts.join(", ")};`;
}

/** Functions only: they answer when SELECT on every catalog is revoked, since they need none of it. */
function privileges(asked: Question): string {
  const role = roleOf(asked);
  const usable = (schema: CatalogName) => `has_schema_privilege(${role}, '${schema}', 'USAGE')`;
  const closed = (schema: CatalogName) => `(SELECT array_to_string(array_agg(name), ' ')
  FROM unnest(string_to_array('${stockRelations(schema, asked.versionNum).join(" ")}', ' ')) AS name
  WHERE CASE WHEN ${usable(schema)} THEN NOT has_any_column_privilege(${role}, ${relation(schema, asked.versionNum)}, 'SELECT') END)`;
  const readsAllData =
    asked.versionNum >= 140_000 ? `pg_has_role(${role}, 'pg_read_all_data', 'USAGE')` : "NULL";
  return `SELECT ${role}, current_database(), has_database_privilege(${role}, current_database(), 'CREATE'),
  CASE WHEN ${usable("pg_catalog")} THEN has_table_privilege(${role}, 'pg_catalog.pg_authid', 'SELECT') END, ${readsAllData},
  ${usable("information_schema")}, ${closed("information_schema")},
  ${usable("pg_catalog")}, ${closed("pg_catalog")};`;
}

/** A name that the server does not have is no finding. to_regclass took cstring on 9.4 and 9.5; 9.3 has only the cast. */
function relation(schema: CatalogName, versionNum: number): string {
  const name = `'${schema}.' || name`;
  if (versionNum < 90_400) return `(${name})::regclass`;
  return versionNum < 90_600 ? `to_regclass((${name})::cstring)` : `to_regclass(${name})`;
}

const database = `SELECT pg_get_userbyid(datdba), pg_encoding_to_char(encoding)
FROM pg_database WHERE datname = current_database();`;

/** What this cluster's own initdb opened to everyone: a managed server may open less than PostgreSQL does. */
const initialPrivileges = `SELECT array_to_string(array_agg(objoid::regclass::text), ' ') FROM pg_init_privs
WHERE classoid = 'pg_class'::regclass AND objsubid = 0 AND objoid < 16384
AND EXISTS (SELECT 1 FROM aclexplode(initprivs) WHERE grantee = 0 AND privilege_type = 'SELECT');`;

/**
 * timezone() in place of AT TIME ZONE, and no `true` or `false`: the grammar turns these into names in pg_catalog, which
 * fail where USAGE on it is revoked. array_to_json keeps names with spaces and quotes apart; it is as old as 9.2.
 */
function roleDetails(asked: Question): string {
  const role = roleOf(asked);
  return `SELECT rolsuper, rolinherit, rolcanlogin, to_char(timezone('UTC', rolvaliduntil), 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
  (SELECT array_to_json(array_agg(other.rolname::text)) FROM pg_roles AS other
  WHERE NOT other.rolsuper AND other.rolname <> ${role} AND pg_has_role(${role}, other.oid, 'MEMBER')
  AND has_database_privilege(other.oid, current_database(), 'CREATE'))
FROM pg_roles WHERE rolname = ${role};`;
}

function schemas(asked: Question): string {
  const role = roleOf(asked);
  const named = asked.schemas.map(literal).join(", ");
  const wanted = asked.schemas.length > 0 ? `nspname IN (${named}) OR ` : "";
  return `SELECT nspname, pg_get_userbyid(nspowner), has_schema_privilege(${role}, oid, 'USAGE'),
  has_schema_privilege(${role}, oid, 'CREATE') FROM pg_namespace
WHERE nspname !~ '^pg_' AND (${wanted}has_schema_privilege(${role}, oid, 'CREATE')) ORDER BY oid LIMIT 1000;`;
}

function settings(asked: Question): string {
  const role = roleOf(asked);
  return `SELECT setdatabase <> 0, setrole <> 0, setting FROM pg_db_role_setting, unnest(setconfig) AS setting
WHERE setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
AND setrole IN (0, (SELECT oid FROM pg_roles WHERE rolname = ${role})) AND setting ~ '(_timeout|read_only)=';`;
}

/** In a schema that the role may not use, a relation can't be named; it can be looked up. */
function hidden(asked: Question): string {
  const role = roleOf(asked);
  return `SELECT nspname, relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE nspname IN ('information_schema', 'pg_catalog') AND relkind IN ('r', 'v')
AND NOT has_schema_privilege(${role}, relnamespace, 'USAGE') AND NOT has_any_column_privilege(${role}, pg_class.oid, 'SELECT');`;
}

function roleOf({ role }: Question): string {
  return role === null ? "current_user" : `${literal(role)}::name`;
}

type StockRelation = { since: string; until?: string; public: string };

/** Relations of this version's catalog that PostgreSQL itself lets everyone read, as a whole or in part. */
export function stockRelations(schema: CatalogName, versionNum: number): string[] {
  const relations: [string, StockRelation][] = Object.entries(stock[schema]);
  return relations
    .filter(([, { since, until, public: granted }]) => {
      const isThere = number(since) <= versionNum && (until === undefined || versionNum < number(until));
      return granted !== "none" && isThere;
    })
    .map(([name]) => name);
}

/** "9.6" is 90600 and "14" is 140000. `until` names the first version that no longer has the relation. */
function number(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 10_000 + minor * 100;
}

/** A string constant that means the same whatever standard_conforming_strings is. */
function literal(text: string): string {
  const quoted = text.replaceAll("'", "''");
  return text.includes("\\") ? ` E'${quoted.replaceAll("\\", "\\\\")}'` : `'${quoted}'`;
}
