import { literal } from "../../../text/sql.ts";
import { type CatalogName, stockRelations } from "../stock-relations.ts";
import {
  boolean,
  type Column,
  catalogName,
  expiry,
  integer,
  nullable,
  oldestProbed,
  oneOf,
  onOff,
  privilege,
  type QueryContext,
  query,
  text,
  timeLimit,
} from "./query.ts";

/** The only query for servers that are too old for the others, such as 8.4 and Redshift. */
export const version = query({
  since: 0,
  until: oldestProbed,
  needs: [],
  calls: [],
  columns: { versionText: text },
  rows: "one",
  sql: () => "SELECT version();",
});

export const timeoutSince = {
  statement_timeout: 0,
  lock_timeout: 90_300,
  idle_in_transaction_session_timeout: 90_600,
  idle_session_timeout: 140_000,
  transaction_timeout: 170_000,
};

export const timeouts = Object.keys(timeoutSince) as (keyof typeof timeoutSince)[];

/** Before our settings change the session's. After a timeout the limits are lifted already, and reset_val has the original values. */
export const session = query({
  needs: ["pg_settings"],
  calls: [
    "version()",
    "pg_is_in_recovery()",
    "current_setting(text)",
    "pg_show_all_settings()",
    "texteq(text, text)",
  ],
  columns: {
    versionText: text,
    inRecovery: boolean,
    readOnly: onOff,
    ...(Object.fromEntries(timeouts.map((name) => [name, timeLimit])) as Record<
      keyof typeof timeoutSince,
      Column<number | null>
    >),
  },
  rows: "one",
  sql: ({ versionNum, limitsLifted }) => {
    const setting = (name: string, lifted = name) =>
      limitsLifted
        ? `(SELECT reset_val FROM pg_settings WHERE name = '${lifted}')`
        : `current_setting('${name}')`;
    const limits = timeouts.map((name) => (timeoutSince[name] <= versionNum ? setting(name) : "NULL"));
    const readOnly = setting("transaction_read_only", "default_transaction_read_only");
    return `SELECT version(), pg_is_in_recovery(), ${readOnly}, ${limits.join(", ")};`;
  },
});

/** Only functions, which work without SELECT on any catalog. 1260 is pg_authid. */
export const privileges = query({
  needs: [],
  calls: [
    '"current_user"()',
    '"session_user"()',
    "current_database()",
    "has_database_privilege(name, text, text)",
    "has_column_privilege(name, oid, text, text)",
    "has_schema_privilege(name, text, text)",
    "textcat(text, text)",
    "text(name)",
    relationLookup,
  ],
  columns: {
    role: text,
    login: text,
    database: text,
    createsOnDatabase: boolean,
    usesTemporary: boolean,
    readsAuthid: privilege,
    readsShadow: privilege,
    usesInformationSchema: boolean,
    usesPgCatalog: boolean,
    connects: boolean,
  },
  rows: "one",
  sql: ({ role, login, versionNum }) => {
    const shadow = relation("'pg_catalog.'::text || 'pg_shadow'", versionNum);
    return `SELECT ${role}, ${login}, current_database(), has_database_privilege(${role}, current_database(), 'CREATE'),
  has_database_privilege(${role}, current_database(), 'TEMPORARY'), has_column_privilege(${role}, 1260::oid, 'rolpassword', 'SELECT'),
  CASE WHEN ${usable("pg_catalog", role)} THEN has_column_privilege(${role}, ${shadow}, 'passwd', 'SELECT') END,
  ${usable("information_schema", role)}, ${usable("pg_catalog", role)},
  has_database_privilege(${login}, current_database(), 'CONNECT');`;
  },
});

/** Relations that are public by default, but that the role can't read. From a list of names, because pg_class may be closed too. */
export const unreadable = query({
  needs: [],
  calls: [
    '"current_user"()',
    "unnest(anyarray)",
    "has_schema_privilege(name, text, text)",
    "has_any_column_privilege(name, oid, text)",
    "textcat(text, text)",
    relationLookup,
  ],
  columns: { schema: catalogName, name: text },
  accepts: ({ schema, name }, versionNum) => stockRelations(schema, versionNum).includes(name),
  sql: ({ role, versionNum }) => {
    const select = (schema: CatalogName) => {
      const names = stockRelations(schema, versionNum).join(",");
      const open = `has_any_column_privilege(${role}, ${relation(`'${schema}.' || name`, versionNum)}, 'SELECT')`;
      return `SELECT '${schema}'::text, name FROM unnest('{${names}}'::text[]) AS name
WHERE CASE WHEN ${usable(schema, role)} THEN NOT ${open} END`;
    };
    return `${select("information_schema")}\nUNION ALL ${select("pg_catalog")};`;
  },
});

export const database = query({
  needs: ["pg_database"],
  calls: ["current_database()", "pg_get_userbyid(oid)", "pg_encoding_to_char(int4)", "nameeq(name, name)"],
  columns: { owner: text, encoding: text, connectionLimit: integer },
  rows: "one",
  sql: () => `SELECT pg_get_userbyid(datdba), pg_encoding_to_char(encoding), datconnlimit
FROM pg_database WHERE datname = current_database();`,
});

export const roles = query({
  needs: ["pg_roles"],
  calls: ['"current_user"()', '"session_user"()', "nameeq(name, name)"],
  columns: {
    name: text,
    isSuperuser: boolean,
    canLogin: boolean,
    validUntil: expiry,
    connectionLimit: integer,
  },
  sql: ({ role, login }) => `SELECT rolname, rolsuper, rolcanlogin, rolvaliduntil, rolconnlimit FROM pg_roles
WHERE rolname IN (${login}, ${role});`,
});

/** Whose members can read or write everything, or become superusers: since 11, the last two since 14. */
const powerfulRoles = [
  "pg_execute_server_program",
  "pg_read_server_files",
  "pg_write_server_files",
  "pg_read_all_data",
  "pg_write_all_data",
];

const powerKind = oneOf(["SUPERUSER", "CREATEROLE", "REPLICATION", "MEMBER"]);

/** Roles whose power the login has, itself or after SET ROLE. Until 15, CREATEROLE includes membership in every other role. */
export const powers = query({
  needs: ["pg_roles"],
  calls: [
    '"session_user"()',
    "pg_has_role(name, oid, text)",
    "pg_has_role(oid, oid, text)",
    "nameeq(name, name)",
    "nameregexeq(name, text)",
    "oideq(oid, oid)",
    "int8(int4)",
  ],
  columns: { name: text, kind: powerKind },
  // Printed in SQL without quotes.
  accepts: ({ name, kind }) => kind !== "MEMBER" || powerfulRoles.includes(name),
  sql: ({ login, versionNum }) => {
    const createsRoles = versionNum < 160_000 ? "rolcreaterole" : "'f'::bool";
    return `SELECT rolname, CASE WHEN rolsuper THEN 'SUPERUSER' WHEN ${createsRoles} THEN 'CREATEROLE'
  WHEN rolreplication THEN 'REPLICATION' ELSE 'MEMBER' END AS kind FROM pg_roles AS other
WHERE (rolsuper OR ${createsRoles} OR rolreplication OR rolname IN ('${powerfulRoles.join("', '")}'))
AND EXISTS (SELECT 1 FROM pg_roles AS actor WHERE pg_has_role(${login}, actor.oid, '${become(versionNum)}')
  AND (actor.oid = other.oid OR other.rolname ~ '^pg_' AND pg_has_role(actor.oid, other.oid, 'USAGE')))
AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = ${login}) ORDER BY other.oid LIMIT 100;`;
  },
});

/** The privilege to become a role. */
export function become(versionNum: number): string {
  return versionNum >= 160_000 ? "SET" : "MEMBER";
}

/** Of the entry, or where the role may create. In hex if not ASCII: another encoding would reject the message (22P05). */
export const schemas = query({
  needs: ["pg_namespace"],
  calls: [
    '"current_user"()',
    "has_schema_privilege(name, oid, text)",
    "pg_get_userbyid(oid)",
    "encode(bytea, text)",
    "convert_to(text, name)",
    "text(name)",
    "texteq(text, text)",
    "nameeq(name, name)",
    "nameregexne(name, text)",
    "int8(int4)",
  ],
  columns: { name: text, owner: text, usable: privilege, canCreate: privilege },
  sql: ({ role, schemas: names }) => {
    const nameConditions = isNamed(names);
    const first =
      nameConditions.length > 0 ? `CASE WHEN ${nameConditions.join(" OR ")} THEN 0 ELSE 1 END, oid` : "oid";
    return `SELECT nspname, pg_get_userbyid(nspowner), has_schema_privilege(${role}, oid, 'USAGE'),
  has_schema_privilege(${role}, oid, 'CREATE') FROM pg_namespace
WHERE nspname !~ '^pg_' AND (${[...nameConditions, `has_schema_privilege(${role}, oid, 'CREATE')`].join(" OR ")})
ORDER BY ${first} LIMIT 1000;`;
  },
});

export function isNamed(names: string[]): string[] {
  const isAscii = (name: string) => /^[\x20-\x7e]*$/.test(name);
  const inHex = (name: string) => `'${Buffer.from(name, "utf8").toString("hex")}'`;
  const asciiNames = names.filter(isAscii).map(literal);
  const nonAsciiNames = names.filter((name) => !isAscii(name)).map(inHex);
  return [
    ...(asciiNames.length > 0 ? [`nspname IN (${asciiNames.join(", ")})`] : []),
    ...(nonAsciiNames.length > 0
      ? [`encode(convert_to(nspname::text, 'UTF8'), 'hex') IN (${nonAsciiNames.join(", ")})`]
      : []),
  ];
}

export const settings = query({
  needs: ["pg_db_role_setting", "pg_database"],
  calls: [
    '"session_user"()',
    "current_database()",
    "pg_get_userbyid(oid)",
    "unnest(anyarray)",
    "nameeq(name, name)",
    "oideq(oid, oid)",
    "oidne(oid, oid)",
    "textregexeq(text, text)",
  ],
  columns: { inDatabase: boolean, role: nullable(text), setting: text },
  sql: (
    context,
  ) => `SELECT setdatabase <> 0, CASE WHEN setrole <> 0 THEN pg_get_userbyid(setrole) END, setting
FROM pg_db_role_setting, unnest(setconfig) AS setting
WHERE ${ownSettings(context)}
AND setting ~ '^(role|default_tablespace|synchronous_commit|event_triggers)=|(_timeout|read_only)=';`,
});

export function ownSettings({ login }: QueryContext): string {
  return `setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
AND (setrole = 0 OR pg_get_userbyid(setrole) IN (${login}, "session_user"()))`;
}

function usable(schema: CatalogName, role: string): string {
  return `has_schema_privilege(${role}, '${schema}', 'USAGE')`;
}

/** Null for a missing relation. to_regclass takes cstring on 9.4 and 9.5; 9.3 has only the cast. */
function relation(name: string, versionNum: number): string {
  if (versionNum < 90_400) return `(${name})::regclass`;
  return versionNum < 90_600 ? `to_regclass((${name})::cstring)` : `to_regclass(${name})`;
}

function relationLookup(versionNum: number): string {
  if (versionNum < 90_400) return "regclass(text)";
  return versionNum < 90_600 ? "to_regclass(cstring)" : "to_regclass(text)";
}
