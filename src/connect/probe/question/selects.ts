// The SELECT behind each answer, made for a version and a role. None writes, and none needs more than it has to.

import { literal } from "../../../text/sql.ts";
import type { CatalogName, Timeout } from "../facts.ts";
import { stockRelations } from "../stock.ts";
import { type Question, timeoutSince } from "./question.ts";

export function session(versionNum: number): string {
  const timeouts = (Object.keys(timeoutSince) as Timeout[]).map((name) =>
    timeoutSince[name] <= versionNum ? `current_setting('${name}')` : "NULL",
  );
  return `SELECT version(), pg_is_in_recovery(), current_setting('transaction_read_only'), ${timeouts.join(", ")};`;
}

/** The same where its own time limit has cut it off, and is lifted by now: what holds otherwise. */
export function sessionBehindLimits(versionNum: number): string {
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
export function privileges(asked: Question): string {
  const role = roleOf(asked);
  const shadow = relation("'pg_catalog.'::text || 'pg_shadow'", asked.versionNum);
  return `SELECT ${role}, ${loginOf(asked)}, current_database(), has_database_privilege(${role}, current_database(), 'CREATE'),
  has_column_privilege(${role}, 1260::oid, 'rolpassword', 'SELECT'),
  CASE WHEN ${usable("pg_catalog", asked)} THEN has_column_privilege(${role}, ${shadow}, 'passwd', 'SELECT') END,
  ${usable("information_schema", asked)}, ${usable("pg_catalog", asked)},
  has_database_privilege(${loginOf(asked)}, current_database(), 'CONNECT');`;
}

/** A list of names, each tested: 0.3 ms a schema, where reading pg_class might be forbidden. */
export function closed(asked: Question): string {
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

export const database = `SELECT pg_get_userbyid(datdba), pg_encoding_to_char(encoding)
FROM pg_database WHERE datname = current_database();`;

/**
 * What this cluster's own initdb opened to everyone and is closed to the role now: a managed server may open less than
 * PostgreSQL does. pg_class is always among it, so that nothing else tells from nothing known.
 */
export function initialPrivileges(asked: Question): string {
  return `SELECT objoid::regclass FROM pg_init_privs
WHERE classoid = 'pg_class'::regclass AND objsubid = 0 AND objoid < 16384
AND (objoid = 'pg_class'::regclass OR NOT has_any_column_privilege(${roleOf(asked)}, objoid, 'SELECT'))
AND EXISTS (SELECT 1 FROM aclexplode(initprivs) WHERE grantee = 0 AND privilege_type = 'SELECT');`;
}

/** Who logs in, and who acts then. */
export function roles(asked: Question): string {
  return `SELECT rolname, rolsuper, rolcanlogin, rolvaliduntil, rolconnlimit FROM pg_roles
WHERE rolname IN (${loginOf(asked)}, ${roleOf(asked)});`;
}

/** Only where the role itself lacks the right: there can be very many roles. */
export function groups(asked: Question): string {
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
export function schemas(asked: Question): string {
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
export function settings(asked: Question): string {
  return `SELECT setdatabase <> 0, CASE WHEN setrole <> 0 THEN pg_get_userbyid(setrole) END, setting
FROM pg_db_role_setting, unnest(setconfig) AS setting
WHERE ${itsSettings(asked)}
AND setting ~ '^role=|(_timeout|read_only)=';`;
}

/**
 * Settings that have the role act as another, which it may: one that it may not take, or that is not there, is passed over
 * with a warning.
 */
export function actors(asked: Question): string {
  const mayAct = asked.versionNum >= 160_000 ? "SET" : "MEMBER";
  return `SELECT setting FROM pg_db_role_setting, unnest(setconfig) AS setting, pg_roles AS other
WHERE ${itsSettings(asked)}
AND setting = 'role=' || other.rolname::text AND pg_has_role(${loginOf(asked)}, other.oid, '${mayAct}');`;
}

/** In this database or in all, of this role or of all. A cluster can have very many others. */
function itsSettings(asked: Question): string {
  return `setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
AND (setrole = 0 OR pg_get_userbyid(setrole) IN (${loginOf(asked)}, "session_user"()))`;
}

/** By which grants the password hashes can be read. 11 is pg_catalog, 6181 pg_read_all_data, which came with 14. */
export function hashes(asked: Question): string {
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
export function demotable(asked: Question): string {
  return `SELECT rolname FROM pg_roles WHERE rolsuper AND oid <> 10 AND rolname IN (${loginOf(asked)}, ${roleOf(asked)})
AND EXISTS (SELECT 1 FROM pg_roles AS other WHERE other.rolsuper AND other.rolcanlogin AND other.oid <> pg_roles.oid)
AND NOT EXISTS (SELECT 1 FROM pg_shdepend WHERE refclassid = 1260 AND refobjid = pg_roles.oid AND deptype = 'o'
AND classid NOT IN (1247, 1259, 1262, 2615));`;
}

/** In a schema that the role may not use, a relation can't be named; it can be looked up. */
export function hidden(asked: Question): string {
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
