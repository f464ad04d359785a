// What makes the next load into loaded tables fail: table by table, with the details that a fix needs.

import { isFiring, type LoadedRows, loaded } from "./load.ts";
import {
  calledForColumns,
  calledForTables,
  constrainedColumns,
  isSubTable,
  isWithoutKey,
  loadedTables,
  maxColumns,
  missingPrivileges,
  subTableKey,
  uncallable,
} from "./loaded-tables.ts";
import {
  boolean,
  type Column,
  followUp,
  integer,
  nullable,
  oneOf,
  type QueryContext,
  text,
} from "./query.ts";
import { isOff, isUnrestricted } from "./row-security.ts";

const obstacleCauses = [
  "owner",
  "write",
  "function",
  "sequence",
  "row-security",
  "full",
  "key",
  "required",
  "domain-required",
  "trigger",
  "rule",
  "update-rule",
  "constraint",
  "index",
  "domain-check",
  "foreign-key",
] as const;

type Cause = (typeof obstacleCauses)[number];

/** The columns of an obstacle: the type of each, and its SQL expression in `selectObstacles`. */
export const obstacleColumns = {
  cause: column(oneOf(obstacleCauses), "cause"),
  schema: column(text, "schemas.nspname"),
  relation: column(text, "relname"),
  /** Who has to run the fix: the owner of the table, of a foreign key's other table, or of the function or sequence. */
  owner: column(text, "pg_get_userbyid(owner)"),
  ownerIsSuperuser: column(boolean, "(SELECT rolsuper FROM pg_roles WHERE oid = owner)"),
  object: column(nullable(text), "object"),
  detail: column(nullable(text), "detail"),
  /** The table of a foreign key, the base type of a domain, the function or the sequence. */
  otherSchema: column(nullable(text), "others.nspname"),
  otherRelation: column(nullable(text), "other_relation"),
  total: column(integer, "count(*) OVER (PARTITION BY cause)"),
  sameOwner: column(boolean, "min(owner) OVER (PARTITION BY cause) = max(owner) OVER (PARTITION BY cause)"),
  /** An owner without USAGE on a schema can't change what it owns there. `full` creates a table. */
  ownerCanFix: column(
    boolean,
    `(cause IN ('function', 'sequence', 'foreign-key') OR has_schema_privilege(owner, schemas.oid, 'USAGE'))
AND (others.oid IS NULL OR has_schema_privilege(owner, others.oid, 'USAGE'))
AND (cause <> 'full' OR has_schema_privilege(owner, schemas.oid, 'CREATE'))`,
  ),
};

function column<Value>(type: Column<Value>, sql: string) {
  return { type, sql };
}

/** At most a thousand; `total` counts all with the same cause. */
export const obstacles = followUp({
  onlyIf: ({ loaded: groups }: LoadedRows) =>
    groups?.some(
      ({ cause, obstructed }) =>
        obstructed > 0 || cause === "owner" || cause === "write" || cause === "row-security",
    ) ?? false,
  isOptional: true,
  needs: [...loaded.needs, "pg_proc", "pg_policy", "pg_db_role_setting", "pg_database"],
  calls: [
    ...calledForTables,
    ...calledForColumns,
    "current_database()",
    "current_setting(text)",
    "generate_subscripts(anyarray, int4)",
    "pg_get_userbyid(oid)",
    "row_number()",
    "arraycontained(anyarray, anyarray)",
    "oidlt(oid, oid)",
    "int2(int4)",
    "int2eq(int2, int2)",
    "int2and(int2, int2)",
    "int24ne(int2, int4)",
    (versionNum) => (versionNum < 160_000 ? "int4le(int4, int4)" : "int24le(int2, int4)"),
    (versionNum) => (versionNum < 110_000 ? null : "int24mi(int2, int4)"),
    "textanycat(text, anynonarray)",
    "anytextcat(anynonarray, text)",
    '"char"(text)',
    // The planner's form of a negated match.
    (versionNum) => (versionNum < 100_000 ? null : "textregexne(text, text)"),
    'format(text, "any")',
    "namene(name, name)",
    "min(oid)",
    "max(oid)",
    'text("char")',
  ],
  columns: typesOf(obstacleColumns),
  sql: (context) => `${selectObstacles(
    context,
    obstacleCauses,
    Object.values(obstacleColumns).map(({ sql }) => sql),
  )}
ORDER BY row_number() OVER (PARTITION BY cause ORDER BY schemas.nspname, relname, object), cause LIMIT 1000;`,
});

function typesOf<Columns extends Record<string, { type: unknown }>>(columns: Columns) {
  const types = Object.entries(columns).map(([name, { type }]) => [name, type]);
  return Object.fromEntries(types) as { [Name in keyof Columns]: Columns[Name]["type"] };
}

export function selectObstacles(
  context: QueryContext,
  wanted: readonly Cause[],
  expressions: string[],
): string {
  const parts = obstaclesOf(context).filter(({ cause }) => wanted.includes(cause));
  const isNeeded = (table: NeededTable) => parts.some(({ needs }) => needs.includes(table));
  const expressionsBefore = [
    loadedTables(context),
    ...(isNeeded("constrained") ? [constrainedColumns] : []),
    ...(isNeeded("uncallable") ? [uncallable(context)] : []),
  ];
  return `${expressionsBefore.join(",\n")}
SELECT ${expressions.join(", ")}
FROM (
${parts.map(({ sql }) => sql).join("\nUNION ALL ")}
) AS obstacles JOIN pg_namespace AS schemas ON schemas.oid = relnamespace LEFT JOIN pg_namespace AS others ON others.oid = other_schema`;
}

type ObstacleColumn = "owner" | "object" | "detail" | "schema" | "relation";

/** Common table expressions beside those of `loadedTables`. */
type NeededTable = "constrained" | "uncallable";

type ObstacleParts = Partial<Record<ObstacleColumn, string>> & { needs?: NeededTable[] };

function obstaclesOf(context: QueryContext): { cause: Cause; needs: NeededTable[]; sql: string }[] {
  const { versionNum } = context;
  const since = (version: number, condition: string) => (versionNum >= version ? ` AND ${condition}` : "");
  const select = (cause: Cause, from: string, parts: ObstacleParts = {}) => {
    const { owner = "tables.relowner", object = "NULL::name", detail = "NULL::text" } = parts;
    const { schema = "NULL::oid", relation = "NULL::name", needs = [] } = parts;
    const sql = `SELECT '${cause}' AS cause, tables.relnamespace, tables.relname, ${owner} AS owner, ${object} AS object,
  ${detail} AS detail, ${schema} AS other_schema, ${relation} AS other_relation FROM ${from}`;
    return { cause, needs, sql };
  };
  const isExtensions = (catalog: number, object: string) =>
    `EXISTS (SELECT 1 FROM pg_depend WHERE classid = ${catalog} AND objid = ${object} AND deptype = 'e')`;
  const isReferenced =
    "EXISTS (SELECT 1 FROM pg_constraint WHERE contype = 'f' AND pg_constraint.conindid = indexrelid)";
  const isMember = "CASE WHEN pg_has_role(me, relowner, 'MEMBER') THEN 'member' END";
  const keyColumns = versionNum >= 110_000 ? "(indkey::int2[])[0:indnkeyatts - 1]" : "indkey::int2[]";
  // Not if it has all columns of the primary key, nor that of a partition, which belongs to its parent. Without a primary key, the
  // oldest may be the key.
  const uniqueIndexes = `tables JOIN pg_index ON indrelid = tables.oid JOIN pg_class ON pg_class.oid = indexrelid
LEFT JOIN pg_constraint ON conindid = indexrelid AND contype = 'u'
WHERE indisunique AND NOT indisprimary AND indisready${since(100_000, "NOT relispartition")} AND NOT EXISTS (SELECT 1 FROM pg_index AS keys
  WHERE keys.indrelid = tables.oid AND keys.indisprimary AND keys.indkey::int2[] <@ ${keyColumns.replaceAll("ind", "pg_index.ind")})
AND EXISTS (SELECT 1 FROM pg_index AS keys WHERE keys.indrelid = tables.oid
  AND (keys.indisprimary OR keys.indisunique AND keys.indexrelid < pg_index.indexrelid))`;
  const uniqueIndex = {
    object: "pg_class.relname",
    detail: `CASE WHEN ${isReferenced} THEN 'u CASCADE' ELSE 'u' END`,
  };
  return [
    select("owner", "tables WHERE cause = 'owner'", { detail: isMember }),
    select("owner", "strays AS tables, role", { detail: isMember }),
    select("write", "tables WHERE cause = 'write'", { detail: missingPrivileges("tables", versionNum) }),
    select(
      "row-security",
      `tables WHERE cause = 'row-security'${since(90_500, `(${isOff(context)} OR NOT ${isUnrestricted(versionNum)})`)}`,
      versionNum >= 90_500 ? { detail: `CASE WHEN ${isUnrestricted(versionNum)} THEN 'off' END` } : {},
    ),
    select("full", `tables WHERE relnatts > ${maxColumns} AND NOT inherits`, {
      detail: `relnatts || ' ' || (SELECT count(*) FROM pg_attribute WHERE attrelid = oid AND attnum > 0 AND NOT attisdropped)`,
    }),
    // NOT NULL columns without a unique index of such columns remain of a dropped primary key. A partition then has none either.
    select(
      "key",
      `tables WHERE relname <> '_sdc_rejected' AND NOT inherits AND ${isWithoutKey}
AND (oid IN (SELECT attrelid FROM required) OR ${isSubTable})`,
      {
        detail: `array_to_string(CASE WHEN ${isSubTable} THEN ARRAY(SELECT format('%I', attname) FROM (${subTableKey}) AS own)
  ELSE ARRAY(SELECT format('%I', attname) FROM required WHERE attrelid = oid) END, ', ')`,
      },
    ),
    // A column of a child may be NOT NULL because its parent's is.
    select(
      "required",
      `tables JOIN required ON attrelid = oid WHERE (relname = '_sdc_rejected' OR inherits OR NOT ${isWithoutKey} OR ${isSubTable}) AND NOT (inherits AND EXISTS (SELECT 1 FROM pg_inherits
  JOIN pg_attribute ON pg_attribute.attrelid = inhparent
  WHERE inhrelid = oid AND pg_attribute.attname = required.attname AND attnotnull))`,
      { object: "attname" },
    ),
    ...["required", "checked"].map((what) =>
      select(
        what === "required" ? "domain-required" : "domain-check",
        `tables JOIN constrained ON attrelid = tables.oid JOIN pg_type ON pg_type.oid = constrained.typbasetype
WHERE is_${what}${what === "required" ? " AND is_open" : ""} AND NOT inherits`,
        {
          needs: ["constrained"],
          object: "attname",
          detail: "constrained.domain::regtype::text",
          schema: "typnamespace",
          relation: "pg_type.typname",
        },
      ),
    ),
    select(
      "function",
      `tables JOIN uncallable ON adrelid = tables.oid JOIN pg_proc ON pg_proc.oid = refobjid WHERE refclassid = 1255 AND NOT inherits`,
      {
        needs: ["uncallable"],
        owner: "proowner",
        object: "used_by",
        schema: "pronamespace",
        relation: "proname",
        // Quoted, and without a search_path: pg_get_function_identity_arguments depends on it.
        detail: `array_to_string(ARRAY(SELECT format('%I.%I', nspname, typname) FROM generate_subscripts(proargtypes, 1) AS place
  JOIN pg_type ON pg_type.oid = proargtypes[place] JOIN pg_namespace ON pg_namespace.oid = typnamespace ORDER BY place), ', ')`,
      },
    ),
    select(
      "sequence",
      `tables JOIN uncallable ON adrelid = tables.oid JOIN pg_class AS sequences ON sequences.oid = refobjid WHERE refclassid = 1259 AND NOT inherits`,
      {
        needs: ["uncallable"],
        owner: "sequences.relowner",
        object: "used_by",
        schema: "sequences.relnamespace",
        relation: "sequences.relname",
      },
    ),
    // Of a child's triggers those for each row fire: bit 0 of tgtype.
    select(
      "trigger",
      `tables JOIN pg_trigger ON tgrelid = tables.oid WHERE relhastriggers AND NOT tgisinternal AND ${isFiring("tgenabled")}
AND NOT (inherits AND tgtype & 1::int2 = 0)${since(130_000, "tgparentid = 0")} AND NOT ${isExtensions(1255, "tgfoid")}`,
      { object: "tgname" },
    ),
    // ON CONFLICT does not work with a rule for UPDATE, even a disabled one (matchLocks in rewriteHandler.c).
    ...(["rule", "update-rule"] as const).map((cause) =>
      select(
        cause,
        `tables JOIN pg_rewrite ON ev_class = tables.oid WHERE relhasrules AND NOT inherits
AND ${cause === "rule" ? `ev_type IN ('3', '4') AND ${isFiring("ev_enabled")}` : "ev_type = '2'"} AND NOT ${isExtensions(2618, "pg_rewrite.oid")}`,
        { object: "rulename" },
      ),
    ),
    // A foreign key between two loaded tables is reported as one that blocks TRUNCATE.
    select(
      "constraint",
      `tables JOIN pg_constraint ON conrelid = tables.oid WHERE (contype IN ('c', 'x')
OR contype = 'f' AND (confrelid = conrelid OR confrelid NOT IN (SELECT oid FROM tables)))
AND NOT (inherits AND coninhcount > 0)${since(110_000, "conparentid = 0")}${since(180_000, "conenforced")}`,
      { object: "conname", detail: "contype::text" },
    ),
    select("index", `${uniqueIndexes} AND conname IS NULL`, uniqueIndex),
    select("constraint", `${uniqueIndexes} AND conname IS NOT NULL`, uniqueIndex),
    select(
      "foreign-key",
      `tables JOIN pg_constraint ON confrelid = tables.oid JOIN pg_class ON pg_class.oid = conrelid
WHERE contype = 'f' AND conrelid <> confrelid${since(110_000, "conparentid = 0")}`,
      {
        owner: "pg_class.relowner",
        object: "conname",
        schema: "pg_class.relnamespace",
        relation: "pg_class.relname",
      },
    ),
  ];
}
