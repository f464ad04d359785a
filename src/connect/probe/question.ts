// The one question to a server: everything about it in one message, made for its version, in one read-only transaction; and
// what is asked behind it where an answer calls for more.

import { type CatalogName, catalogNames, type Timeout } from "./facts.ts";
import { functionsAsked } from "./functions.ts";
import { literal } from "./literal.ts";
import type { Row } from "./simple-query.ts";
import { stockRelations } from "./stock.ts";

/**
 * `role`: whom an auditor asks about; null asks about who has logged in. `actsAs`: what that role becomes by its settings,
 * where that is known to be another.
 */
export type Question = {
  versionNum: number;
  role: string | null;
  actsAs: string | null;
  schemas: string[];
  timeoutMs: number;
};

/** What a SELECT of the question answers. */
export type Answer =
  | "session"
  | "privileges"
  | "closed"
  | "database"
  | "initial"
  | "roles"
  | "groups"
  | "schemas"
  | "settings"
  | "actors"
  | "hashes"
  | "demotable"
  | "hidden";

/** `needs`: relations that the statement names, and fails without. */
export type Statement = { answer: Answer; sql: string; needs: string[] };

/** An answer that is not there was refused, or not asked for. */
export type Rows = { [answer in Answer]?: Row[] | undefined };

/** What no facts can be without. */
export const essential: Answer[] = ["session", "privileges", "closed"];

/** Settings that end a session or a statement, with the version that brought each. */
export const timeoutSince: Record<Timeout, number> = {
  statement_timeout: 0,
  lock_timeout: 90_300,
  idle_in_transaction_session_timeout: 90_600,
  idle_session_timeout: 140_000,
  transaction_timeout: 170_000,
};

/** All that can be asked of a server that is too old for the rest: 8.4 and Redshift answer this. */
const versionOnly: Statement = { answer: "session", sql: "SELECT version();", needs: [] };

/**
 * The statements in their order: the session's own state first, since what is set for the others would hide it. It and
 * the two behind it need no catalog. What may be closed to this user (any catalog may) stands behind them.
 */
function statements(asked: Question): Statement[] {
  return [
    { answer: "session", sql: session(asked.versionNum), needs: [] },
    { answer: "privileges", sql: privileges(asked), needs: [] },
    { answer: "closed", sql: closed(asked), needs: [] },
    { answer: "database", sql: database, needs: ["pg_database"] },
    { answer: "roles", sql: roles(asked), needs: ["pg_roles"] },
    { answer: "schemas", sql: schemas(asked), needs: ["pg_namespace"] },
    { answer: "settings", sql: settings(asked), needs: ["pg_db_role_setting", "pg_database"] },
  ];
}

/**
 * What the answers call for: it tells why something is as it is. Where all is well nothing of it is asked, which takes a
 * server a third of its work.
 */
export function further(rows: Rows, asked: Question): Statement[] {
  return allFurther(asked).filter(({ answer }) => callsFor[answer]?.(rows, asked) ?? false);
}

function allFurther(asked: Question): Statement[] {
  const since96 = asked.versionNum >= 90_600;
  return [
    ...(since96
      ? [{ answer: "initial" as const, sql: initialPrivileges(asked), needs: ["pg_init_privs"] }]
      : []),
    { answer: "groups", sql: groups(asked), needs: ["pg_roles"] },
    { answer: "actors", sql: actors(asked), needs: ["pg_db_role_setting", "pg_roles"] },
    { answer: "hashes", sql: hashes(asked), needs: ["pg_class", "pg_attribute", "pg_auth_members"] },
    { answer: "demotable", sql: demotable(asked), needs: ["pg_roles", "pg_shdepend"] },
    { answer: "hidden", sql: hidden(asked), needs: ["pg_class", "pg_namespace"] },
  ];
}

const callsFor: { [answer in Answer]?: (rows: Rows, asked: Question) => boolean | undefined } = {
  initial: (rows) =>
    rows.closed?.some(([schema]) => schema === "pg_catalog") || has("usesPgCatalog", rows) === "f",
  groups: (rows) => has("createsOnDatabase", rows) === "f",
  // Who has logged in is already who acts.
  actors: ({ settings }, { role }) =>
    role !== null && settings?.some(([, , setting]) => setting?.startsWith("role=")),
  hashes: (rows) => has("readsAuthid", rows) === "t" || has("readsShadow", rows) === "t",
  demotable: ({ roles }) => roles?.some(([, isSuperuser]) => isSuperuser === "t"),
  hidden: (rows) => has("usesInformationSchema", rows) === "f" || has("usesPgCatalog", rows) === "f",
};

/** Where the answer about privileges has each of these. */
const privilegeColumns = {
  createsOnDatabase: 3,
  readsAuthid: 4,
  readsShadow: 5,
  usesInformationSchema: 6,
  usesPgCatalog: 7,
  connects: 8,
};

/** "t" or "f", as the server says it; null where it does not. */
export function has(privilege: keyof typeof privilegeColumns, { privileges }: Rows): string | null {
  return privileges?.[0]?.[privilegeColumns[privilege]] ?? null;
}

const asking = new Map<string, { all: Statement[]; message: string }>();

/** What is asked first, and all of it in one message. It is made once for all destinations of which the same is asked. */
export function firstPart(asked: Question): { all: Statement[]; message: string } {
  const key = JSON.stringify(asked);
  const made = asking.get(key);
  if (made !== undefined) return made;
  const all = asked.versionNum < oldestAsked ? [versionOnly] : statements(asked);
  const part = { all, message: together(all, asked) };
  asking.set(key, part);
  return part;
}

function together([first, ...rest]: Statement[], asked: Question): string {
  if (asked.versionNum < oldestAsked) return first!.sql;
  const selects = rest.map(({ sql }) => sql);
  return ["BEGIN;", path, first!.sql, lifted(asked), settled(asked), ...selects, "COMMIT;"].join("\n");
}

/** How a transaction begins: behind one that has ended, and behind one that has failed. */
export type Begin = "BEGIN;" | "ROLLBACK; BEGIN;";

/** Lifts the role's own time limit, in a transaction that `behind` goes on in. It is short, since it stands under it. */
export function lift(begin: Begin, asked: Question): string {
  return `${begin} ${lifted(asked)}`;
}

/** More statements, behind the first message. */
export function behind(rest: Statement[], asked: Question): string {
  const selects = rest.map(({ answer, sql }) =>
    answer === "session" ? sessionBehindLimits(asked.versionNum) : sql,
  );
  return [path, settled(asked), ...selects, "COMMIT;"].join("\n");
}

/** Below this version the question can't be asked: `CREATE SCHEMA IF NOT EXISTS` is not there either. */
export const oldestAsked = 90_300;

/** Which of these the one who asks lacks: functions, then relations and schemas that the statements use by name. */
export function lacking(asked: Question): string {
  const among = (names: readonly string[]) => names.map((name) => `('${name}'::text)`).join(", ");
  return [
    `${lift("ROLLBACK; BEGIN;", asked)} ${path} ${settled(asked)}`,
    `SELECT name FROM (VALUES ${among(functionsAsked(asked.versionNum))}) AS asked (name) WHERE NOT has_function_privilege(name, 'EXECUTE');`,
    `SELECT name FROM (VALUES ${among(relationsAsked(asked))}) AS asked (name) WHERE NOT has_table_privilege(name, 'SELECT');`,
    `SELECT name FROM (VALUES ${among(catalogNames)}) AS asked (name) WHERE NOT has_schema_privilege(name, 'USAGE');`,
    'SELECT "current_user"();',
    "COMMIT;",
  ].join("\n");
}

/** The relations that the statements read, each once. */
export function relationsAsked(asked: Question): string[] {
  return [...new Set([...statements(asked), ...allFurther(asked)].flatMap(({ needs }) => needs))];
}

/** What is asked for by an unqualified name is pg_catalog's own, whatever the role's path is. */
const path = "SET LOCAL search_path = pg_catalog, pg_temp;";

function lifted({ timeoutMs }: Question): string {
  return `SET LOCAL statement_timeout = ${Math.ceil(timeoutMs)};`;
}

/** The role's other limits end with this. Times are told in UTC. */
function settled({ versionNum }: Question): string {
  const others = (Object.keys(timeoutSince) as Timeout[])
    .filter((name) => name !== "statement_timeout" && timeoutSince[name] <= versionNum)
    .map((name) => `SET LOCAL ${name} = 0;`);
  return [
    ...others,
    "SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'; SET TRANSACTION READ ONLY;",
  ].join(" ");
}

function session(versionNum: number): string {
  const timeouts = (Object.keys(timeoutSince) as Timeout[]).map((name) =>
    timeoutSince[name] <= versionNum ? `current_setting('${name}')` : "NULL",
  );
  return `SELECT version(), pg_is_in_recovery(), current_setting('transaction_read_only'), ${timeouts.join(", ")};`;
}

/** The same where its own time limit has cut it off, and is lifted by now: what holds otherwise. */
function sessionBehindLimits(versionNum: number): string {
  const held = (name: string) => `(SELECT reset_val FROM pg_settings WHERE name = '${name}')`;
  const timeouts = (Object.keys(timeoutSince) as Timeout[]).map((name) =>
    timeoutSince[name] <= versionNum ? held(name) : "NULL",
  );
  return `SELECT version(), pg_is_in_recovery(), ${held("default_transaction_read_only")}, ${timeouts.join(", ")};`;
}

/**
 * Functions only: they answer when SELECT on every catalog is revoked, since they need none of it. 1260 is pg_authid in
 * every version.
 */
function privileges(asked: Question): string {
  const role = roleOf(asked);
  const shadow = relation("'pg_catalog.'::text || 'pg_shadow'", asked.versionNum);
  return `SELECT ${role}, ${loginOf(asked)}, current_database(), has_database_privilege(${role}, current_database(), 'CREATE'),
  has_column_privilege(${role}, 1260::oid, 'rolpassword', 'SELECT'),
  CASE WHEN ${usable("pg_catalog", asked)} THEN has_column_privilege(${role}, ${shadow}, 'passwd', 'SELECT') END,
  ${usable("information_schema", asked)}, ${usable("pg_catalog", asked)},
  has_database_privilege(${loginOf(asked)}, current_database(), 'CONNECT');`;
}

/** A list of names, each tested: 0.3 ms a schema, where reading pg_class might be forbidden. */
function closed(asked: Question): string {
  const select = (schema: CatalogName) => {
    const names = stockRelations(schema, asked.versionNum).join(",");
    const open = `has_any_column_privilege(${roleOf(asked)}, ${relation(`'${schema}.' || name`, asked.versionNum)}, 'SELECT')`;
    return `SELECT '${schema}'::text, name FROM unnest('{${names}}'::text[]) AS name
WHERE CASE WHEN ${usable(schema, asked)} THEN NOT ${open} END`;
  };
  return `${select("information_schema")}\nUNION ALL ${select("pg_catalog")};`;
}

function usable(schema: CatalogName, asked: Question): string {
  return `has_schema_privilege(${roleOf(asked)}, '${schema}', 'USAGE')`;
}

/** A name that the server does not have is no finding. to_regclass took cstring on 9.4 and 9.5; 9.3 has only the cast. */
function relation(name: string, versionNum: number): string {
  if (versionNum < 90_400) return `(${name})::regclass`;
  return versionNum < 90_600 ? `to_regclass((${name})::cstring)` : `to_regclass(${name})`;
}

const database = `SELECT pg_get_userbyid(datdba), pg_encoding_to_char(encoding)
FROM pg_database WHERE datname = current_database();`;

/**
 * What this cluster's own initdb opened to everyone and is closed to the role now: a managed server may open less than
 * PostgreSQL does. pg_class is always among it, so that nothing else tells from nothing known.
 */
function initialPrivileges(asked: Question): string {
  return `SELECT objoid::regclass FROM pg_init_privs
WHERE classoid = 'pg_class'::regclass AND objsubid = 0 AND objoid < 16384
AND (objoid = 'pg_class'::regclass OR NOT has_any_column_privilege(${roleOf(asked)}, objoid, 'SELECT'))
AND EXISTS (SELECT 1 FROM aclexplode(initprivs) WHERE grantee = 0 AND privilege_type = 'SELECT');`;
}

/** Who logs in, and who acts then. */
function roles(asked: Question): string {
  return `SELECT rolname, rolsuper, rolcanlogin, rolvaliduntil, rolconnlimit FROM pg_roles
WHERE rolname IN (${loginOf(asked)}, ${roleOf(asked)});`;
}

/** Only where the role itself lacks the right: there can be very many roles. */
function groups(asked: Question): string {
  const role = roleOf(asked);
  return `SELECT rolname FROM pg_roles
WHERE NOT has_database_privilege(${role}, current_database(), 'CREATE')
AND NOT rolsuper AND rolname <> ${role} AND pg_has_role(${role}, oid, 'MEMBER')
AND has_database_privilege(oid, current_database(), 'CREATE') ORDER BY oid LIMIT 10;`;
}

/**
 * A name beyond ASCII is compared as UTF-8 in hex: a database in another encoding may have no such character, and would
 * refuse the whole message for it (22P05).
 */
function schemas(asked: Question): string {
  const role = roleOf(asked);
  const isAscii = (name: string) => /^[\x20-\x7e]*$/.test(name);
  const inHex = (name: string) => `'${Buffer.from(name, "utf8").toString("hex")}'`;
  const plain = asked.schemas.filter(isAscii).map(literal);
  const others = asked.schemas.filter((name) => !isAscii(name)).map(inHex);
  const wanted = [
    ...(plain.length > 0 ? [`nspname IN (${plain.join(", ")})`] : []),
    ...(others.length > 0
      ? [`encode(convert_to(nspname::text, 'UTF8'), 'hex') IN (${others.join(", ")})`]
      : []),
  ];
  const first = wanted.length > 0 ? `CASE WHEN ${wanted.join(" OR ")} THEN 0 ELSE 1 END, oid` : "oid";
  return `SELECT nspname, pg_get_userbyid(nspowner), has_schema_privilege(${role}, oid, 'USAGE'),
  has_schema_privilege(${role}, oid, 'CREATE') FROM pg_namespace
WHERE nspname !~ '^pg_' AND (${[...wanted, `has_schema_privilege(${role}, oid, 'CREATE')`].join(" OR ")})
ORDER BY ${first} LIMIT 1000;`;
}

/** Those of the role that logs in to load, and an auditor's own, which hide the server's. */
function settings(asked: Question): string {
  return `SELECT setdatabase <> 0, CASE WHEN setrole <> 0 THEN pg_get_userbyid(setrole) END, setting
FROM pg_db_role_setting, unnest(setconfig) AS setting
WHERE setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
AND (setrole = 0 OR pg_get_userbyid(setrole) IN (${loginOf(asked)}, "session_user"()))
AND setting ~ '^role=|(_timeout|read_only)=';`;
}

/**
 * Settings that have the role act as another, which it may: one that it may not take, or that is not there, is passed over
 * with a warning.
 */
function actors(asked: Question): string {
  const mayAct = asked.versionNum >= 160_000 ? "SET" : "MEMBER";
  return `SELECT setting FROM pg_db_role_setting, unnest(setconfig) AS setting, pg_roles AS other
WHERE setting = 'role=' || other.rolname::text AND pg_has_role(${loginOf(asked)}, other.oid, '${mayAct}');`;
}

/** By which grants the password hashes can be read. 11 is pg_catalog, 6181 pg_read_all_data, which came with 14. */
function hashes(asked: Question): string {
  const role = roleOf(asked);
  const hold = "relnamespace = 11 AND relname IN ('pg_authid', 'pg_shadow')";
  return `SELECT relname, attname, CASE WHEN grantee <> 0 THEN pg_get_userbyid(grantee) END
FROM (SELECT relname, NULL::name AS attname, relowner, relacl AS acl FROM pg_class WHERE ${hold}
UNION ALL SELECT relname, attname, relowner, attacl FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
WHERE ${hold} AND attname IN ('rolpassword', 'passwd')) AS granted, aclexplode(acl)
WHERE privilege_type = 'SELECT' AND grantee <> relowner AND (grantee = 0 OR pg_has_role(${role}, grantee, 'USAGE'))
UNION ALL SELECT NULL, NULL, pg_get_userbyid(member) FROM pg_auth_members
WHERE roleid = 6181 AND pg_has_role(${role}, member, 'USAGE') LIMIT 100;`;
}

/**
 * Superusers whom nothing would miss: not the one that initdb made (10), not the last that can log in, and none whose
 * functions, event triggers or foreign servers run with its rights. Databases, schemas, relations and types may be its own.
 */
function demotable(asked: Question): string {
  return `SELECT rolname FROM pg_roles WHERE rolsuper AND oid <> 10 AND rolname IN (${loginOf(asked)}, ${roleOf(asked)})
AND EXISTS (SELECT 1 FROM pg_roles AS other WHERE other.rolsuper AND other.rolcanlogin AND other.oid <> pg_roles.oid)
AND NOT EXISTS (SELECT 1 FROM pg_shdepend WHERE refclassid = 1260 AND refobjid = pg_roles.oid AND deptype = 'o'
AND classid NOT IN (1247, 1259, 1262, 2615));`;
}

/** In a schema that the role may not use, a relation can't be named; it can be looked up. */
function hidden(asked: Question): string {
  const role = roleOf(asked);
  return `SELECT nspname, relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE nspname IN ('information_schema', 'pg_catalog') AND relkind IN ('r', 'v')
AND NOT has_schema_privilege(${role}, relnamespace, 'USAGE') AND NOT has_any_column_privilege(${role}, pg_class.oid, 'SELECT');`;
}

/**
 * Whose privileges count: after the login a role may act as another (ALTER ROLE … SET role). As functions in quotes:
 * the keywords become pg_catalog.current_user before 10, which fails where USAGE on pg_catalog is revoked; so do
 * `true`, `false` and AT TIME ZONE in any version.
 */
function roleOf({ role, actsAs }: Question): string {
  return role === null ? '"current_user"()' : `${literal(actsAs ?? role)}::name`;
}

/** Whose password and settings count. */
function loginOf({ role }: Question): string {
  return role === null ? '"session_user"()' : `${literal(role)}::name`;
}
