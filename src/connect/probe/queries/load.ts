// What makes the next load into loaded tables fail. `loaded` counts these tables in the first round trip, the others give details.

import {
  calledForColumns,
  calledForTables,
  constrainedColumns,
  loadedTables,
  loadPrivileges,
  maxColumns,
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
  query,
  type RowsOf,
  text,
} from "./query.ts";

const causes = { schema: "schema", owner: "owner", write: "write", "row-security": "row-security" } as const;

const obstacleCauses = {
  owner: "owner",
  write: "write",
  function: "function",
  sequence: "sequence",
  "row-security": "row-security",
  full: "full",
  required: "required",
  "domain-required": "domain-required",
  trigger: "trigger",
  rule: "rule",
  constraint: "constraint",
  index: "index",
  "domain-check": "domain-check",
  "foreign-key": "foreign-key",
} as const;

type Cause = keyof typeof obstacleCauses;

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

/** How many tables there are, by schema, owner and cause. `obstructed` is an upper bound of those with other obstacles. */
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
    "texteq(text, text)",
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
  UNION ALL SELECT relnamespace, relowner, 'owner', 1, 0 FROM strays) AS groups
JOIN pg_namespace ON pg_namespace.oid = relnamespace, role LIMIT 2000;`,
});

type LoadedRows = RowsOf<{ loaded: typeof loaded }>;

/** At most a thousand; `total` counts all with the same cause. */
export const obstacles = followUp({
  onlyIf: ({ loaded: groups }: LoadedRows) =>
    groups?.some(({ cause, obstructed }) => obstructed > 0 || (cause !== null && cause !== "schema")) ??
    false,
  isOptional: true,
  needs: [...loaded.needs, "pg_proc", "pg_policy", "pg_db_role_setting", "pg_database"],
  calls: [
    ...calledForTables,
    ...calledForColumns,
    "current_database()",
    "current_setting(text)",
    "generate_subscripts(anyarray, int4)",
    "array_to_string(anyarray, text)",
    "has_column_privilege(oid, oid, int2, text)",
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
    "texteq(text, text)",
    "textne(text, text)",
    "textcat(text, text)",
    "textanycat(text, anynonarray)",
    "anytextcat(anynonarray, text)",
    "unnest(anyarray)",
    '"char"(text)',
    "textregexeq(text, text)",
    // The planner's form of a negated match.
    (versionNum) => (versionNum < 100_000 ? null : "textregexne(text, text)"),
    'format(text, "any")',
    "min(oid)",
    "max(oid)",
    'text("char")',
  ],
  columns: typesOf(obstacleColumns),
  sql: (context) => `${selectObstacles(
    context,
    Object.values(obstacleCauses),
    Object.values(obstacleColumns).map(({ sql }) => sql),
  )}
ORDER BY row_number() OVER (PARTITION BY cause ORDER BY schemas.nspname, relname, object), cause LIMIT 1000;`,
});

function typesOf<Columns extends Record<string, { type: unknown }>>(columns: Columns) {
  const types = Object.entries(columns).map(([name, { type }]) => [name, type]);
  return Object.fromEntries(types) as { [Name in keyof Columns]: Columns[Name]["type"] };
}

export function selectObstacles(context: QueryContext, wanted: Cause[], expressions: string[]): string {
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

export const policies = followUp({
  onlyIf: ({ loaded: groups }: LoadedRows) => groups?.some(({ cause }) => cause === "row-security") ?? false,
  isOptional: true,
  since: 90_500,
  needs: ["pg_roles", "pg_namespace", "pg_class", "pg_attribute", "pg_inherits", "pg_policy"],
  calls: [
    ...calledForTables,
    "unnest(anyarray)",
    "string_agg(text, text)",
    "texteq(text, text)",
    '"char"(text)',
  ],
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
function isOff({ login }: QueryContext): string {
  const isOwn = login === '"session_user"()';
  const setting = isOwn
    ? "current_setting('row_security')"
    : `(SELECT setting FROM pg_db_role_setting, unnest(setconfig) AS setting
  WHERE setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
  AND (setrole = 0 OR pg_get_userbyid(setrole) = ${login}) AND setting ~ '^row_security='
  ORDER BY setrole = 0, setdatabase = 0 LIMIT 1)`;
  return `COALESCE(${setting} ~ '(^|=)(off?|f|fa|fal|fals|false|no?|0)$', 'f')`;
}

function isFiring(state: string): string {
  return `(${state} = 'A' OR ${state} = CASE current_setting('session_replication_role') WHEN 'replica'
  THEN 'R'::"char" ELSE 'O'::"char" END)`;
}

const isSuspect = `relnatts > ${maxColumns} OR relchecks > 0 OR oid IN (SELECT attrelid FROM required)
  OR NOT inherits AND (oid IN (SELECT attrelid FROM constrained) OR oid IN (SELECT adrelid FROM uncallable))
  OR oid IN (SELECT indrelid FROM pg_index WHERE (indisunique OR indisexclusion) AND NOT indisprimary)
  OR relhastriggers AND (oid IN (SELECT tgrelid FROM pg_trigger WHERE NOT tgisinternal AND ${isFiring("tgenabled")})
    OR oid IN (SELECT conrelid FROM pg_constraint WHERE contype = 'f')
    OR oid IN (SELECT confrelid FROM pg_constraint WHERE contype = 'f'))
  OR relhasrules AND oid IN (SELECT ev_class FROM pg_rewrite WHERE ev_type IN ('2', '3', '4') AND ${isFiring("ev_enabled")})`;

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

function isUnrestricted(versionNum: number): string {
  const isRestricted =
    versionNum >= 100_000
      ? ` AND NOT EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = tables.oid AND NOT polpermissive AND NOT (${isAllowAll}))`
      : "";
  return `(NOT EXISTS (SELECT 1 FROM (VALUES ('r'), ('a'), ('w'), ('d')) AS commands (code)
  WHERE NOT ${hasPolicy(versionNum, isAllowAll)})${isRestricted})`;
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
  // Not if it has all columns of the primary key. Without a primary key, the oldest may be the key.
  const uniqueIndexes = `tables JOIN pg_index ON indrelid = tables.oid JOIN pg_class ON pg_class.oid = indexrelid
LEFT JOIN pg_constraint ON conindid = indexrelid AND contype = 'u'
WHERE indisunique AND NOT indisprimary AND indisready AND NOT EXISTS (SELECT 1 FROM pg_index AS keys
  WHERE keys.indrelid = pg_index.indrelid AND keys.indisprimary AND keys.indkey::int2[] <@ ${keyColumns.replaceAll("ind", "pg_index.ind")})
AND (EXISTS (SELECT 1 FROM pg_index AS keys WHERE keys.indrelid = pg_index.indrelid AND keys.indisprimary)
  OR EXISTS (SELECT 1 FROM pg_index AS keys WHERE keys.indrelid = pg_index.indrelid AND keys.indisunique
    AND keys.indexrelid < pg_index.indexrelid))`;
  const uniqueIndex = {
    object: "pg_class.relname",
    detail: `CASE WHEN ${isReferenced} THEN 'u CASCADE' ELSE 'u' END`,
  };
  return [
    select("owner", "tables WHERE cause = 'owner'", { detail: isMember }),
    select("owner", "strays AS tables, role", { detail: isMember }),
    select(
      "write",
      `(SELECT tables.*, ${missingPrivileges(versionNum)} AS missing FROM tables WHERE cause = 'write') AS tables
WHERE missing <> ''`,
      { detail: "missing" },
    ),
    select(
      "row-security",
      `tables WHERE cause = 'row-security'${since(90_500, `(${isOff(context)} OR NOT ${isUnrestricted(versionNum)})`)}`,
      versionNum >= 90_500 ? { detail: `CASE WHEN ${isUnrestricted(versionNum)} THEN 'off' END` } : {},
    ),
    select("full", `tables WHERE relnatts > ${maxColumns} AND NOT inherits`, {
      detail: `relnatts || ' ' || (SELECT count(*) FROM pg_attribute WHERE attrelid = oid AND attnum > 0 AND NOT attisdropped)`,
    }),
    // A column of a child may be NOT NULL because its parent's is.
    select(
      "required",
      `tables JOIN required ON attrelid = oid WHERE NOT (inherits AND EXISTS (SELECT 1 FROM pg_inherits
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
          detail: "constrained.typname::text",
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
    select(
      "rule",
      `tables JOIN pg_rewrite ON ev_class = tables.oid WHERE relhasrules AND NOT inherits
AND ev_type IN ('2', '3', '4') AND ${isFiring("ev_enabled")} AND NOT ${isExtensions(2618, "pg_rewrite.oid")}`,
      { object: "rulename" },
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

/** The privileges that the role lacks. Grants on all columns count like one on the table. */
function missingPrivileges(versionNum: number): string {
  const isGenerated = versionNum >= 120_000 ? " AND attgenerated = ''" : "";
  const lacks = (privilege: string) => {
    const onTable = `has_table_privilege(me, tables.oid, '${privilege}')`;
    const onColumns = `NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = tables.oid AND attnum > 0 AND NOT attisdropped${isGenerated}
    AND NOT has_column_privilege(me, attrelid, attnum, '${privilege}'))`;
    const has = privilege === "DELETE" || privilege === "TRUNCATE" ? onTable : `(${onTable} OR ${onColumns})`;
    const isNeeded = privilege === "TRUNCATE" ? "" : "NOT inherits AND ";
    return `CASE WHEN ${isNeeded}NOT ${has} THEN ' ${privilege}' ELSE '' END`;
  };
  return loadPrivileges.map(lacks).join("\n  || ");
}
