// Row-level security on loaded tables: whether it blocks a load, and the commands that no policy allows the user.

import type { LoadedRows } from "./load.ts";
import { calledForTables, loadedTables } from "./loaded-tables.ts";
import { followUp, integer, type QueryContext, text } from "./query.ts";

export const policies = followUp({
  onlyIf: ({ loaded: groups }: LoadedRows) => groups?.some(({ cause }) => cause === "row-security") ?? false,
  isOptional: true,
  since: 90_500,
  needs: ["pg_roles", "pg_namespace", "pg_class", "pg_attribute", "pg_inherits", "pg_policy"],
  calls: [...calledForTables, "string_agg(text, text)", '"char"(text)'],
  columns: { schema: text, relation: text, commands: text, total: integer },
  sql: (context) => `${loadedTables(context)}
SELECT nspname, relname, string_agg(command, ' '), count(*) OVER () FROM tables JOIN pg_namespace ON pg_namespace.oid = relnamespace,
(VALUES ('r', 'SELECT'), ('a', 'INSERT'), ('w', 'UPDATE'), ('d', 'DELETE')) AS commands (code, command)
WHERE cause = 'row-security' AND NOT ${hasPolicy(context.versionNum)}
GROUP BY nspname, relname ORDER BY nspname, relname LIMIT 1000;`,
});

/**
 * Whether `row_security` is off. Statements then fail on a table with policies for the user, even if these allow every row. The
 * settings of another login are in order of precedence.
 */
export function isOff({ login }: QueryContext): string {
  const isOwn = login === '"session_user"()';
  const setting = isOwn
    ? "current_setting('row_security')"
    : `(SELECT setting FROM pg_db_role_setting, unnest(setconfig) AS setting
  WHERE setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
  AND (setrole = 0 OR pg_get_userbyid(setrole) = ${login}) AND setting ~ '^row_security='
  ORDER BY setrole = 0, setdatabase = 0 LIMIT 1)`;
  return `COALESCE(${setting} ~ '(^|=)(off?|f|fa|fal|fals|false|no?|0)$', 'f')`;
}

/** The constant `true`. Not with pg_get_expr, because it waits for locks on the table. */
const isTrue = (expression: string) =>
  `(${expression} IS NULL OR ${expression}::text ~ '^[{]CONST :consttype 16 [^{]*:constvalue 1 [[][ 0]* 1[ 0]*[]][}]$')`;

const isAllowAll = `${isTrue("polqual")} AND ${isTrue("polwithcheck")}`;

/** Whether a permissive policy covers the user for the command `code`, as to `condition`. */
function hasPolicy(versionNum: number, condition = "'t'::bool"): string {
  const isPermissive = versionNum >= 100_000 ? "polpermissive AND " : "";
  return `EXISTS (SELECT 1 FROM pg_policy, unnest(polroles) AS grantee
  WHERE polrelid = tables.oid AND ${isPermissive}polcmd IN ('*', code::"char") AND ${condition}
  AND CASE WHEN grantee = 0 THEN 't'::bool ELSE pg_has_role(me, grantee, 'USAGE') END)`;
}

/** Whether policies allow the user to read and write every row. */
export function isUnrestricted(versionNum: number): string {
  const isRestricted =
    versionNum >= 100_000
      ? ` AND NOT EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = tables.oid AND NOT polpermissive AND NOT (${isAllowAll}))`
      : "";
  return `(NOT EXISTS (SELECT 1 FROM (VALUES ('r'), ('a'), ('w'), ('d')) AS commands (code)
  WHERE NOT ${hasPolicy(versionNum, isAllowAll)})${isRestricted})`;
}
