// What explains the findings of the first round trip. Each query is sent only if the rows of the first call for it.

import type * as firstRound from "./first-round.ts";
import { become, ownSettings, timeouts } from "./first-round.ts";
import type { LoadedRows } from "./load.ts";
import {
  boolean,
  catalogName,
  followUp,
  integer,
  nullable,
  type RowsOf,
  shortestUsefulMs,
  text,
} from "./query.ts";
import type { serverSettings } from "./server-state.ts";

export type FirstRows = RowsOf<typeof firstRound>;

/** Managed servers may make fewer public. pg_class is always in the result: an empty one means that nothing is known. */
export const opened = followUp({
  onlyIf: ({ unreadable, privileges }: FirstRows) =>
    (unreadable?.some(({ schema }) => schema === "pg_catalog") ?? false) ||
    privileges?.usesPgCatalog === false,
  since: 90_600,
  needs: ["pg_init_privs"],
  calls: [
    '"current_user"()',
    "has_any_column_privilege(name, oid, text)",
    "aclexplode(aclitem[])",
    "texteq(text, text)",
    "oideq(oid, oid)",
    "oidlt(oid, oid)",
    "int4eq(int4, int4)",
  ],
  columns: { relation: text },
  sql: ({ role }) => `SELECT objoid::regclass FROM pg_init_privs
WHERE classoid = 'pg_class'::regclass AND objsubid = 0 AND objoid < 16384
AND (objoid = 'pg_class'::regclass OR NOT has_any_column_privilege(${role}, objoid, 'SELECT'))
AND EXISTS (SELECT 1 FROM aclexplode(initprivs) WHERE grantee = 0 AND privilege_type = 'SELECT');`,
});

export const groups = followUp({
  onlyIf: ({ privileges }: FirstRows) => privileges?.createsOnDatabase === false,
  needs: ["pg_roles"],
  calls: [
    '"current_user"()',
    "current_database()",
    "has_database_privilege(name, text, text)",
    "has_database_privilege(oid, text, text)",
    "pg_has_role(name, oid, text)",
    "text(name)",
    "namene(name, name)",
    "oideq(oid, oid)",
    "int8(int4)",
  ],
  columns: { name: text },
  sql: ({ role }) => `SELECT rolname FROM pg_roles
WHERE NOT has_database_privilege(${role}, current_database(), 'CREATE')
AND NOT rolsuper AND rolname <> ${role} AND pg_has_role(${role}, oid, 'MEMBER')
AND has_database_privilege(oid, current_database(), 'CREATE') ORDER BY oid LIMIT 10;`,
});

/** PostgreSQL ignores settings with a missing or forbidden role. Only for an auditor: a loader is the other role already. */
export const actors = followUp({
  onlyIf: ({ settings }: FirstRows, { role, actsAs }) =>
    role !== null &&
    actsAs === null &&
    (settings?.some(({ setting }) => setting.startsWith("role=")) ?? false),
  needs: ["pg_db_role_setting", "pg_database", "pg_roles"],
  calls: [
    '"session_user"()',
    "current_database()",
    "pg_has_role(name, oid, text)",
    "pg_get_userbyid(oid)",
    "unnest(anyarray)",
    "text(name)",
    "textcat(text, text)",
    "texteq(text, text)",
    "nameeq(name, name)",
    "oideq(oid, oid)",
  ],
  columns: { setting: text },
  sql: (context) => `SELECT setting FROM pg_db_role_setting, unnest(setconfig) AS setting, pg_roles AS other
WHERE ${ownSettings(context)}
AND setting = 'role=' || other.rolname::text
AND pg_has_role(${context.login}, other.oid, '${become(context.versionNum)}');`,
});

/**
 * Grants that allow the role to read password hashes. 11 is pg_catalog, 6181 pg_read_all_data (14 and newer). `grantor` is null
 * for the one in whose name a superuser revokes: the relation's owner, or the role of initdb (10) since 16.
 */
export const hashes = followUp({
  onlyIf: ({ privileges }: FirstRows) => privileges?.readsAuthid === true || privileges?.readsShadow === true,
  needs: ["pg_class", "pg_attribute", "pg_auth_members"],
  calls: [
    '"current_user"()',
    "pg_has_role(name, oid, text)",
    "pg_get_userbyid(oid)",
    "aclexplode(aclitem[])",
    "texteq(text, text)",
    "nameeq(name, name)",
    "oideq(oid, oid)",
    "oidne(oid, oid)",
    "int8(int4)",
  ],
  columns: {
    relation: nullable(text),
    column: nullable(text),
    grantee: nullable(text),
    grantor: nullable(text),
  },
  sql: ({ role, versionNum }) => {
    const isHash = "relnamespace = 11 AND relname IN ('pg_authid', 'pg_shadow')";
    return `SELECT relname, attname, CASE WHEN grantee <> 0 THEN pg_get_userbyid(grantee) END,
  CASE WHEN grantor <> relowner THEN pg_get_userbyid(grantor) END
FROM (SELECT relname, NULL::name AS attname, relowner, relacl AS acl FROM pg_class WHERE ${isHash}
UNION ALL SELECT relname, attname, relowner, attacl FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
WHERE ${isHash} AND attname IN ('rolpassword', 'passwd')) AS granted, aclexplode(acl)
WHERE privilege_type = 'SELECT' AND grantee <> relowner AND (grantee = 0 OR pg_has_role(${role}, grantee, 'USAGE'))
UNION ALL SELECT NULL, NULL, pg_get_userbyid(member), ${grantorOf(versionNum)} FROM pg_auth_members
WHERE roleid = 6181 AND pg_has_role(${role}, member, 'USAGE') LIMIT 100;`;
  },
});

/** The login's own memberships. `isOnlyPath`: it is not a member through another role as well. `grantor` as in `hashes`. */
export const memberships = followUp({
  onlyIf: ({ powers }: FirstRows) => powers !== undefined && powers.length > 0,
  needs: ["pg_roles", "pg_auth_members"],
  calls: [
    '"session_user"()',
    "pg_has_role(oid, oid, text)",
    (versionNum) => (versionNum < 160_000 ? null : "pg_get_userbyid(oid)"),
    "nameeq(name, name)",
    "oideq(oid, oid)",
    "oidne(oid, oid)",
    "int8(int4)",
  ],
  columns: { name: text, grantor: nullable(text), isOnlyPath: boolean },
  sql: ({ login, versionNum }) => `SELECT rolname, ${grantorOf(versionNum)},
  NOT EXISTS (SELECT 1 FROM pg_auth_members AS other JOIN pg_roles ON pg_roles.oid = other.roleid
    WHERE other.member = own.member AND other.roleid <> own.roleid AND NOT rolsuper AND pg_has_role(other.roleid, own.roleid, 'MEMBER'))
FROM pg_auth_members AS own JOIN pg_roles ON pg_roles.oid = roleid
WHERE member = (SELECT oid FROM pg_roles WHERE rolname = ${login}) LIMIT 1000;`,
});

function grantorOf(versionNum: number): string {
  return versionNum >= 160_000 ? "CASE WHEN grantor <> 10 THEN pg_get_userbyid(grantor) END" : "NULL";
}

/** Not the one that initdb created (10), not the last that can log in, and no owner of functions and the like. */
export const demotable = followUp({
  onlyIf: ({ roles }: FirstRows) => roles?.some(({ isSuperuser }) => isSuperuser) ?? false,
  needs: ["pg_roles", "pg_shdepend"],
  calls: [
    '"current_user"()',
    '"session_user"()',
    "nameeq(name, name)",
    "oideq(oid, oid)",
    "oidne(oid, oid)",
    'chareq("char", "char")',
  ],
  columns: { name: text },
  sql: ({
    role,
    login,
  }) => `SELECT rolname FROM pg_roles WHERE rolsuper AND oid <> 10 AND rolname IN (${login}, ${role})
AND EXISTS (SELECT 1 FROM pg_roles AS other WHERE other.rolsuper AND other.rolcanlogin AND other.oid <> pg_roles.oid)
AND NOT EXISTS (SELECT 1 FROM pg_shdepend WHERE refclassid = 1260 AND refobjid = pg_roles.oid AND deptype = 'o'
AND classid NOT IN (1247, 1259, 1262, 2615));`,
});

export const hidden = followUp({
  onlyIf: ({ privileges }: FirstRows) =>
    privileges?.usesInformationSchema === false || privileges?.usesPgCatalog === false,
  needs: ["pg_class", "pg_namespace"],
  calls: [
    '"current_user"()',
    "has_schema_privilege(name, oid, text)",
    "has_any_column_privilege(name, oid, text)",
    "nameeq(name, name)",
    "oideq(oid, oid)",
    'chareq("char", "char")',
  ],
  columns: { schema: catalogName, name: text },
  sql: ({
    role,
  }) => `SELECT nspname, relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE nspname IN ('information_schema', 'pg_catalog') AND relkind IN ('r', 'v')
AND NOT has_schema_privilege(${role}, relnamespace, 'USAGE') AND NOT has_any_column_privilege(${role}, pg_class.oid, 'SELECT');`,
});

/**
 * What a session begins with. If it has another value, a pooler or trigger has set it after the login. The check has changed the
 * limits, so their values are those of the first round.
 */
export const initialSession = followUp({
  onlyIf: ({ session: limits, serverSettings: settings, loaded: groups }: FirstRows & LaterRows) =>
    limits !== undefined &&
    ((limits.readOnly && !limits.inRecovery) ||
      timeouts.some((name) => limits[name] !== null && limits[name] > 0 && limits[name] < shortestUsefulMs) ||
      settings?.defaultTablespace === "pg_global" ||
      (settings?.synchronousStandbyNames ?? "") !== "" ||
      (groups?.some(({ cause }) => cause === "row-security") ?? false)),
  needs: ["pg_settings"],
  calls: [
    "pg_backend_pid()",
    "pg_show_all_settings()",
    "texteq(text, text)",
    (versionNum) => (versionNum < 140_000 ? null : "hashtext(text)"),
  ],
  columns: { name: text, initial: text, current: text, process: integer },
  sql: () => `SELECT name, reset_val, setting, pg_backend_pid() FROM pg_settings WHERE name IN
  ('default_tablespace', 'default_transaction_read_only', 'row_security', 'synchronous_commit', '${timeouts.join("', '")}');`,
});

type LaterRows = LoadedRows & RowsOf<{ serverSettings: typeof serverSettings }>;
