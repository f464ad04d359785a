import { isNamed } from "./first-round.ts";
import type { QueryContext } from "./query.ts";

export const calledForTables = [
  '"current_user"()',
  '"session_user"()',
  "has_schema_privilege(oid, oid, text)",
  "has_table_privilege(oid, oid, text)",
  "has_column_privilege(oid, oid, int2, text)",
  "pg_has_role(oid, oid, text)",
  "encode(bytea, text)",
  "convert_to(text, name)",
  "text(name)",
  "nameeq(name, name)",
  "nameregexne(name, text)",
  'chareq("char", "char")',
  "oideq(oid, oid)",
  "oidne(oid, oid)",
  "int8(int4)",
  "int8(oid)",
  "int8eq(int8, int8)",
  "int84gt(int8, int4)",
  "int24gt(int2, int4)",
  "array_to_string(anyarray, text)",
  "unnest(anyarray)",
  "textcat(text, text)",
  "texteq(text, text)",
  "textne(text, text)",
  "count()",
];

export const calledForColumns = [
  "textregexeq(text, text)",
  "has_function_privilege(oid, oid, text)",
  "has_sequence_privilege(oid, oid, text)",
  "int24eq(int2, int4)",
  "int4gt(int4, int4)",
  "int4eq(int4, int4)",
  (versionNum: number) => (versionNum < 120_000 ? null : "int4(int2)"),
];

export const loadPrivileges = ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE"];

/** A table with more is near PostgreSQL's limit of 1,600, dropped columns included. */
export const maxColumns = 1_500;

const marks = "'_sdc_received_at', '_sdc_sequence', '_sdc_table_version'";

/** For a row of `tables`. Instead of a primary key, a unique index of NOT NULL columns serves ON CONFLICT as well. */
export const isWithoutKey = `NOT EXISTS (SELECT 1 FROM pg_index WHERE indrelid = oid AND (indisprimary
  OR indisunique AND indpred IS NULL AND indexprs IS NULL AND NOT EXISTS (SELECT 1 FROM pg_attribute
    WHERE attrelid = indrelid AND attnum = ANY (indkey::int2[]) AND NOT attnotnull)))`;

/**
 * Sub-tables have the elements of nested arrays. Of their columns, Stitch puts only its own into the key. The cast prevents an
 * index scan by name, which calls other functions.
 */
export const isSubTable = `(SELECT count(*) FROM pg_attribute
  WHERE attrelid = oid AND attnotnull AND attname::text ~ '^_sdc_level_[0-9]+_id$') > 0`;

export const subTableKey = `SELECT attname FROM pg_attribute WHERE attrelid = oid AND attnotnull
  AND attname::text ~ '^_sdc_(source_key_.+|sequence|level_[0-9]+_id)$' ORDER BY attnum`;

/** For a row of pg_class and of `role`. */
export const isOwned = "(relowner = me OR pg_has_role(me, relowner, 'USAGE'))";

/**
 * `tables` are those that Stitch has loaded, `heirs` their partitions and children, `strays` heirs in other schemas, of other
 * owners.
 * The planner can't estimate a common table expression, so large ones are tested against a hash or an array instead of joined,
 * and the cast to int8 prevents an index scan for each schema.
 */
export function loadedTables(context: QueryContext): string {
  const { role, login, versionNum } = context;
  const hasRowSecurity = versionNum >= 90_500;
  const { required, isMarked } = columns(context);
  return `WITH RECURSIVE role AS (SELECT oid AS me, ${hasRowSecurity ? "rolsuper OR rolbypassrls" : "rolsuper"} AS unbound,
  (SELECT oid FROM pg_roles WHERE rolname = ${login}) AS login_id FROM pg_roles WHERE rolname = ${role}),
schemas AS (SELECT pg_namespace.oid, has_schema_privilege(me, pg_namespace.oid, 'USAGE')
  AND has_schema_privilege(me, pg_namespace.oid, 'CREATE') AS usable
FROM pg_namespace, role WHERE nspname !~ '^pg_' AND (${isListed(context)}
  pg_namespace.oid IN (SELECT relnamespace FROM pg_class WHERE relname = '_sdc_rejected' AND relkind IN ('r', 'p'))
  AND (nspowner = me OR nspowner = login_id OR pg_namespace.oid IN (SELECT relnamespace FROM pg_class
    WHERE relowner = (SELECT me FROM role) OR relowner = (SELECT login_id FROM role))))),
${required},
found AS (SELECT oid, relname, relnamespace, relowner, relacl, relnatts, relchecks, relhastriggers, relhasrules,
  ${hasRowSecurity ? "relrowsecurity AND relforcerowsecurity" : "'f'::bool"} AS secured FROM pg_class
WHERE relkind IN ('r', 'p') AND relnamespace::int8 = ANY (ARRAY(SELECT oid::int8 FROM schemas))
  AND (relname = '_sdc_rejected' OR ${isMarked}
    OR (SELECT count(*) FROM pg_attribute WHERE attrelid = pg_class.oid AND attname IN (${marks})) > 1)),
heirs AS (SELECT inhrelid FROM pg_inherits JOIN found ON found.oid = inhparent
  UNION SELECT pg_inherits.inhrelid FROM pg_inherits JOIN heirs ON heirs.inhrelid = inhparent),
tables AS (SELECT *, CASE WHEN relnamespace::int8 = ANY (ARRAY(SELECT oid::int8 FROM schemas WHERE NOT usable)) THEN 'schema'
  WHEN NOT ${isOwned} THEN 'owner'
  WHEN (relacl IS NOT NULL OR relowner <> me) AND (${missingPrivileges("found", versionNum)}) <> '' THEN 'write'
  WHEN secured AND NOT unbound AND NOT inherits THEN 'row-security' END AS cause
FROM (SELECT *, oid IN (SELECT inhrelid FROM heirs) AS inherits FROM found) AS found, role),
strays AS (SELECT pg_class.oid, relname, relnamespace, relowner FROM heirs JOIN pg_class ON pg_class.oid = inhrelid, role
WHERE pg_class.oid NOT IN (SELECT oid FROM found) AND NOT ${isOwned})`;
}

/** The privileges that the role lacks on a table of `found`. Grants on all columns count like one on the table. */
export function missingPrivileges(table: string, versionNum: number): string {
  const isGenerated = versionNum >= 120_000 ? " AND attgenerated = ''" : "";
  // Until 12 TRUNCATE of a parent needs the privilege on its children too.
  const ofHeir =
    versionNum < 130_000
      ? `CASE WHEN has_table_privilege(me, ${table}.oid, 'TRUNCATE') THEN '' ELSE ' TRUNCATE' END`
      : "''";
  return `CASE WHEN inherits THEN ${ofHeir} ELSE array_to_string(ARRAY(SELECT ' ' || name
  FROM unnest('{${loadPrivileges}}'::text[]) AS name WHERE NOT has_table_privilege(me, ${table}.oid, name)
  AND CASE WHEN name IN ('DELETE', 'TRUNCATE') THEN 't'::bool ELSE EXISTS (SELECT 1 FROM pg_attribute
    WHERE attrelid = ${table}.oid AND attnum > 0 AND NOT attisdropped${isGenerated}
    AND NOT has_column_privilege(me, attrelid, attnum, name)) END), '') END`;
}

/** Domains with a CHECK, or NOT NULL without a default: Stitch creates none. pg_depend has the types of columns. */
export const constrainedColumns = `chain AS (SELECT oid AS domain, oid AS part, typbasetype, typnotnull FROM pg_type
WHERE typtype = 'd' AND oid::int8 > 16383 AND EXISTS (SELECT 1 FROM schemas)
UNION ALL SELECT domain, pg_type.oid, pg_type.typbasetype, pg_type.typnotnull
FROM chain JOIN pg_type ON pg_type.oid = chain.typbasetype WHERE pg_type.typtype = 'd'),
constrained AS (SELECT attrelid, attname, domain, base.typbasetype, NOT atthasdef AS is_open, is_required, is_checked FROM (SELECT *,
  EXISTS (SELECT 1 FROM chain AS parts WHERE parts.domain = base.domain AND parts.typnotnull) AND NOT EXISTS
    (SELECT 1 FROM pg_type WHERE pg_type.oid = base.domain AND typdefault IS NOT NULL) AS is_required,
  EXISTS (SELECT 1 FROM chain AS parts JOIN pg_constraint ON contypid = part WHERE parts.domain = base.domain AND contype = 'c')
    AS is_checked
FROM chain AS base WHERE NOT EXISTS (SELECT 1 FROM chain AS parts WHERE parts.part = base.typbasetype)) AS base
JOIN pg_depend ON refclassid = 1247 AND refobjid = domain AND classid = 1259 AND objsubid > 0
JOIN pg_attribute ON attrelid = objid AND attnum = objsubid
WHERE attrelid IN (SELECT oid FROM found) AND NOT attisdropped AND attinhcount = 0 AND attname !~ '^_sdc_'
AND (is_checked OR is_required AND NOT atthasdef))`;

/** Functions and sequences that the role can't use. `used_by` is the column (default or generated) or index that uses one. */
export function uncallable({ versionNum }: QueryContext): string {
  const since = (version: number, condition: string) => (versionNum >= version ? condition : "");
  return `defaults AS (SELECT pg_attrdef.oid, adrelid, adnum FROM pg_attrdef WHERE adrelid IN (SELECT oid FROM found)),
uncallable AS (SELECT adrelid, COALESCE((SELECT relname FROM pg_class WHERE oid = index),
  (SELECT attname FROM pg_attribute WHERE attrelid = adrelid AND attnum = adnum)) AS used_by, refclassid, refobjid FROM (
  SELECT adrelid, adnum, NULL::oid AS index, refclassid, refobjid FROM defaults
    JOIN pg_depend ON classid = 2604 AND objid = defaults.oid${since(
      120_000,
      `
  UNION SELECT adrelid, adnum, NULL, refclassid, refobjid FROM defaults
    JOIN pg_depend ON classid = 1259 AND objid = adrelid AND objsubid = adnum::int4`,
    )}
  UNION SELECT indrelid, NULL, indexrelid, refclassid, refobjid FROM pg_index
    JOIN pg_depend ON classid = 1259 AND objid = indexrelid AND refclassid = 1255
    WHERE (indexprs IS NOT NULL OR indpred IS NOT NULL) AND indrelid IN (SELECT oid FROM found)) AS used, role
WHERE CASE WHEN refclassid = 1255 THEN NOT has_function_privilege(me, refobjid, 'EXECUTE')
  WHEN refclassid = 1259 AND EXISTS (SELECT 1 FROM pg_class WHERE oid = refobjid AND relkind = 'S')
  THEN NOT has_sequence_privilege(me, refobjid, 'USAGE, UPDATE') END)`;
}

function isListed({ schemas }: QueryContext): string {
  return schemas.length === 0 ? "" : `${isNamed(schemas).join(" OR ")} OR`;
}

/** `required`: NOT NULL, and not in the key or Stitch's. Until 17, only pg_attribute, the largest catalog, has both. */
function columns({ versionNum }: QueryContext): { required: string; isMarked: string } {
  const hasIdentity = versionNum >= 100_000;
  const isRequired = `NOT atthasdef AND attnum > 0${hasIdentity ? " AND attidentity = ''" : ""}`;
  const isKey = (relation: string, column: string) =>
    `EXISTS (SELECT 1 FROM pg_index WHERE indrelid = ${relation} AND indisprimary AND ${column} = ANY (indkey::int2[]))`;
  const isOwn = "attname ~ '^_sdc_'";
  if (versionNum >= 180_000)
    return {
      required: `required AS (SELECT attrelid, attname FROM (SELECT conrelid AS attrelid, (SELECT attname FROM pg_attribute
  WHERE attrelid = conrelid AND attnum = conkey[1] AND ${isRequired} AND NOT ${isOwn}) AS attname FROM pg_constraint
  WHERE contype = 'n' AND NOT ${isKey("conrelid", "conkey[1]")} AND EXISTS (SELECT 1 FROM schemas) OFFSET 0) AS named
WHERE attname IS NOT NULL)`,
      isMarked:
        "(SELECT attnum FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = '_sdc_batched_at') IS NOT NULL",
    };
  return {
    required: `columns AS (SELECT attrelid, attname, attnum FROM pg_attribute
WHERE (attnotnull AND ${isRequired} OR attname = '_sdc_batched_at') AND EXISTS (SELECT 1 FROM schemas)),
required AS (SELECT attrelid, attname FROM columns WHERE NOT ${isOwn} AND NOT ${isKey("attrelid", "attnum")})`,
    isMarked: "pg_class.oid IN (SELECT attrelid FROM columns WHERE attname = '_sdc_batched_at')",
  };
}
