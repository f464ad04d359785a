// Counts the tables that the next load writes, and those of them that may make it fail, in the first round trip. obstacles.ts and
// row-security.ts give the details.

import {
  calledForColumns,
  calledForTables,
  constrainedColumns,
  isOwned,
  isSubTable,
  isWithoutKey,
  loadedTables,
  maxColumns,
  uncallable,
} from "./loaded-tables.ts";
import { boolean, integer, nullable, oneOf, query, type RowsOf, text } from "./query.ts";

const causes = ["schema", "owner", "write", "row-security", "other-user"] as const;

/**
 * How many tables there are, by schema, owner and cause. `obstructed` is an upper bound of those with other obstacles. A row with
 * `other-user` has no tables: if no schema is the role's own, it is one that Stitch has loaded as this owner.
 */
export const loaded = query({
  isOptional: true,
  needs: [
    "pg_roles",
    "pg_namespace",
    "pg_class",
    "pg_attribute",
    "pg_index",
    "pg_inherits",
    "pg_constraint",
    "pg_trigger",
    "pg_rewrite",
    "pg_type",
    "pg_attrdef",
    "pg_depend",
  ],
  calls: [
    ...calledForTables,
    ...calledForColumns,
    'count("any")',
    "current_setting(text)",
    "int2eq(int2, int2)",
    "pg_get_userbyid(oid)",
  ],
  columns: {
    schema: text,
    schemaOwner: text,
    usable: boolean,
    canCreate: boolean,
    owner: text,
    cause: nullable(oneOf(causes)),
    obstructed: integer,
    tables: integer,
  },
  sql: (context) => `${loadedTables(context)},
${constrainedColumns},
${uncallable(context)}
SELECT nspname, pg_get_userbyid(nspowner), has_schema_privilege(me, pg_namespace.oid, 'USAGE'),
  has_schema_privilege(me, pg_namespace.oid, 'CREATE'),
  pg_get_userbyid(relowner), cause, obstructed, tables
FROM (SELECT relnamespace, relowner, cause, count(CASE WHEN ${isSuspect} THEN 1 END) AS obstructed,
    count(CASE WHEN NOT inherits THEN 1 END) AS tables FROM tables GROUP BY relnamespace, relowner, cause
  UNION ALL SELECT relnamespace, relowner, 'owner', 1, 0 FROM strays
  UNION ALL SELECT relnamespace, relowner, 'other-user', 0, 0 FROM pg_class, role
    WHERE relname = '_sdc_rejected' AND relkind IN ('r', 'p') AND NOT EXISTS (SELECT 1 FROM schemas) AND NOT ${isOwned}) AS groups
JOIN pg_namespace ON pg_namespace.oid = relnamespace, role LIMIT 2000;`,
});

export type LoadedRows = RowsOf<{ loaded: typeof loaded }>;

/** Whether a trigger or a rule fires in an ordinary session. `state` is its `tgenabled` or `ev_enabled`. */
export function isFiring(state: string): string {
  return `(${state} = 'A' OR ${state} = CASE current_setting('session_replication_role') WHEN 'replica'
  THEN 'R'::"char" ELSE 'O'::"char" END)`;
}

const isSuspect = `relnatts > ${maxColumns} OR relchecks > 0 OR oid IN (SELECT attrelid FROM required)
  OR CASE WHEN ${isWithoutKey} THEN ${isSubTable} END
  OR NOT inherits AND (oid IN (SELECT attrelid FROM constrained) OR oid IN (SELECT adrelid FROM uncallable))
  OR oid IN (SELECT indrelid FROM pg_index WHERE (indisunique OR indisexclusion) AND NOT indisprimary)
  OR relhastriggers AND (oid IN (SELECT tgrelid FROM pg_trigger WHERE NOT tgisinternal AND ${isFiring("tgenabled")})
    OR oid IN (SELECT conrelid FROM pg_constraint WHERE contype = 'f')
    OR oid IN (SELECT confrelid FROM pg_constraint WHERE contype = 'f'))
  OR relhasrules AND oid IN (SELECT ev_class FROM pg_rewrite WHERE ev_type = '2' OR ev_type IN ('3', '4') AND ${isFiring("ev_enabled")})`;
