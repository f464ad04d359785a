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
  followUp,
  integer,
  nullable,
  oneOf,
  type QueryContext,
  query,
  type RowsOf,
  text,
} from "./query.ts";

/** Why a user can't write to a table: the first that applies. */
const causes = { schema: "schema", owner: "owner", write: "write", "row-security": "row-security" } as const;

/** How many tables there are, by schema, owner and cause. `obstructed` is an upper bound of those with other obstacles. */
export const loaded = query({
  isOptional: true,
  needs: [
    ...["pg_roles", "pg_namespace", "pg_class", "pg_attribute", "pg_index", "pg_inherits"],
    ...["pg_constraint", "pg_trigger", "pg_rewrite", "pg_type", "pg_attrdef", "pg_depend"],
  ],
  calls: [
    ...calledForTables,
    ...calledForColumns,
    'count("any")',
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

export const obstacles = followUp({
  onlyIf: ({ loaded: groups }: LoadedRows) =>
    groups?.some(({ cause, obstructed }) => obstructed > 0 || (cause !== null && cause !== "schema")) ??
    false,
  isOptional: true,
  needs: [...loaded.needs, "pg_proc"],
  calls: [
    ...calledForTables,
    ...calledForColumns,
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
    'text("char")',
  ],
  columns: {
    cause: oneOf({
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
    } as const),
    schema: text,
    relation: text,
    /** Who has to run the fix: the owner of the table, of a foreign key's other table, or of the function or sequence. */
    owner: text,
    ownerIsSuperuser: boolean,
    object: nullable(text),
    detail: nullable(text),
    /** The table of a foreign key, the base type of a domain, the function or the sequence. */
    otherSchema: nullable(text),
    otherRelation: nullable(text),
    total: integer,
  },
  sql: (context) => `${loadedTables(context)},
${constrainedColumns},
${uncallable(context)}
SELECT cause, schemas.nspname, relname, pg_get_userbyid(owner), (SELECT rolsuper FROM pg_roles WHERE oid = owner),
object, detail, others.nspname, other_relation, count(*) OVER (PARTITION BY cause)
FROM (
${obstaclesOf(context).join("\nUNION ALL ")}
) AS obstacles JOIN pg_namespace AS schemas ON schemas.oid = relnamespace LEFT JOIN pg_namespace AS others ON others.oid = other_schema
ORDER BY row_number() OVER (PARTITION BY cause ORDER BY schemas.nspname, relname, object), cause LIMIT 1000;`,
});

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
  columns: { schema: text, relation: text, commands: text },
  sql: (context) => {
    const isPermissive = context.versionNum >= 100_000 ? "polpermissive AND " : "";
    return `${loadedTables(context)}
SELECT nspname, relname, string_agg(command, ' ') FROM tables JOIN pg_namespace ON pg_namespace.oid = relnamespace,
(VALUES ('r', 'SELECT'), ('a', 'INSERT'), ('w', 'UPDATE'), ('d', 'DELETE')) AS commands (code, command)
WHERE cause = 'row-security' AND NOT EXISTS (SELECT 1 FROM pg_policy, unnest(polroles) AS grantee
WHERE polrelid = tables.oid AND ${isPermissive}polcmd IN ('*', code::"char")
AND CASE WHEN grantee = 0 THEN 't'::bool ELSE pg_has_role(me, grantee, 'USAGE') END)
GROUP BY nspname, relname ORDER BY nspname, relname LIMIT 1000;`;
  },
});

const isSuspect = `relnatts > ${maxColumns} OR relchecks > 0 OR oid IN (SELECT attrelid FROM required)
  OR NOT inherits AND (oid IN (SELECT attrelid FROM constrained) OR oid IN (SELECT adrelid FROM uncallable))
  OR oid IN (SELECT indrelid FROM pg_index WHERE (indisunique OR indisexclusion) AND NOT indisprimary)
  OR relhastriggers AND (oid IN (SELECT tgrelid FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('O', 'A'))
    OR oid IN (SELECT conrelid FROM pg_constraint WHERE contype = 'f')
    OR oid IN (SELECT confrelid FROM pg_constraint WHERE contype = 'f'))
  OR relhasrules AND oid IN (SELECT ev_class FROM pg_rewrite WHERE ev_type IN ('2', '3', '4') AND ev_enabled IN ('O', 'A'))`;

type ObstacleColumn = "owner" | "object" | "detail" | "schema" | "relation";

function obstaclesOf({ versionNum }: QueryContext): string[] {
  const since = (version: number, condition: string) => (versionNum >= version ? ` AND ${condition}` : "");
  const select = (cause: string, from: string, parts: Partial<Record<ObstacleColumn, string>> = {}) => {
    const { owner = "tables.relowner", object = "NULL::name", detail = "NULL::text" } = parts;
    const { schema = "NULL::oid", relation = "NULL::name" } = parts;
    return `SELECT ${cause} AS cause, tables.relnamespace, tables.relname, ${owner} AS owner, ${object} AS object,
  ${detail} AS detail, ${schema} AS other_schema, ${relation} AS other_relation FROM ${from}`;
  };
  const isExtensions = (catalog: number, object: string) =>
    `EXISTS (SELECT 1 FROM pg_depend WHERE classid = ${catalog} AND objid = ${object} AND deptype = 'e')`;
  const isMember = "CASE WHEN pg_has_role(me, relowner, 'MEMBER') THEN 'member' END";
  const keyColumns = versionNum >= 110_000 ? "(indkey::int2[])[0:indnkeyatts - 1]" : "indkey::int2[]";
  return [
    select("cause", "tables WHERE cause = 'owner'", { detail: isMember }),
    `SELECT 'owner', relnamespace, relname, relowner, NULL, ${isMember}, NULL, NULL FROM strays, role`,
    select(
      "cause",
      `(SELECT tables.*, ${missingPrivileges(versionNum)} AS missing FROM tables WHERE cause = 'write') AS tables
WHERE missing <> ''`,
      { detail: "missing" },
    ),
    select("cause", "tables WHERE cause = 'row-security'"),
    select("'full'", `tables WHERE relnatts > ${maxColumns} AND NOT inherits`, {
      detail: `relnatts || ' ' || (SELECT count(*) FROM pg_attribute WHERE attrelid = oid AND attnum > 0 AND NOT attisdropped)`,
    }),
    // A column of a child may be NOT NULL because its parent's is.
    select(
      "'required'",
      `tables JOIN required ON attrelid = oid WHERE NOT (inherits AND EXISTS (SELECT 1 FROM pg_inherits
  JOIN pg_attribute ON pg_attribute.attrelid = inhparent
  WHERE inhrelid = oid AND pg_attribute.attname = required.attname AND attnotnull))`,
      { object: "attname" },
    ),
    ...["required", "checked"].map((what) =>
      select(
        what === "required" ? "'domain-required'" : "'domain-check'",
        `tables JOIN constrained ON attrelid = tables.oid JOIN pg_type ON pg_type.oid = constrained.typbasetype
WHERE is_${what}${what === "required" ? " AND is_open" : ""} AND NOT inherits`,
        {
          ...{ object: "attname", detail: "constrained.typname::text" },
          ...{ schema: "typnamespace", relation: "pg_type.typname" },
        },
      ),
    ),
    select(
      "'function'",
      `tables JOIN uncallable ON adrelid = tables.oid JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum
JOIN pg_proc ON pg_proc.oid = refobjid WHERE refclassid = 1255 AND NOT inherits`,
      {
        ...{ owner: "proowner", object: "attname", schema: "pronamespace", relation: "proname" },
        detail: `array_to_string(ARRAY(SELECT nspname || E'\\n' || typname FROM generate_subscripts(proargtypes, 1) AS place
  JOIN pg_type ON pg_type.oid = proargtypes[place] JOIN pg_namespace ON pg_namespace.oid = typnamespace ORDER BY place), E'\\n')`,
      },
    ),
    select(
      "'sequence'",
      `tables JOIN uncallable ON adrelid = tables.oid JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum
JOIN pg_class AS sequences ON sequences.oid = refobjid WHERE refclassid = 1259 AND NOT inherits`,
      {
        ...{ owner: "sequences.relowner", object: "attname" },
        ...{ schema: "sequences.relnamespace", relation: "sequences.relname" },
      },
    ),
    // Of a child's triggers those for each row fire: bit 0 of tgtype.
    select(
      "'trigger'",
      `tables JOIN pg_trigger ON tgrelid = tables.oid WHERE relhastriggers AND NOT tgisinternal AND tgenabled IN ('O', 'A')
AND NOT (inherits AND tgtype & 1::int2 = 0)${since(130_000, "tgparentid = 0")} AND NOT ${isExtensions(1255, "tgfoid")}`,
      { object: "tgname" },
    ),
    select(
      "'rule'",
      `tables JOIN pg_rewrite ON ev_class = tables.oid WHERE relhasrules AND NOT inherits
AND ev_type IN ('2', '3', '4') AND ev_enabled IN ('O', 'A') AND NOT ${isExtensions(2618, "pg_rewrite.oid")}`,
      { object: "rulename" },
    ),
    // A foreign key between two loaded tables is reported as one that blocks TRUNCATE.
    select(
      "'constraint'",
      `tables JOIN pg_constraint ON conrelid = tables.oid WHERE (contype IN ('c', 'x')
OR contype = 'f' AND (confrelid = conrelid OR confrelid NOT IN (SELECT oid FROM tables)))
AND NOT (inherits AND coninhcount > 0)${since(110_000, "conparentid = 0")}${since(180_000, "conenforced")}`,
      { object: "conname", detail: "contype::text" },
    ),
    // Not if it has all columns of the primary key. Without a primary key, the oldest may be the key.
    select(
      "CASE WHEN conname IS NULL THEN 'index' ELSE 'constraint' END",
      `tables JOIN pg_index ON indrelid = tables.oid JOIN pg_class ON pg_class.oid = indexrelid
LEFT JOIN pg_constraint ON conindid = indexrelid AND contype = 'u'
WHERE indisunique AND NOT indisprimary AND indisready AND NOT EXISTS (SELECT 1 FROM pg_index AS keys
  WHERE keys.indrelid = pg_index.indrelid AND keys.indisprimary AND keys.indkey::int2[] <@ ${keyColumns.replaceAll("ind", "pg_index.ind")})
AND (EXISTS (SELECT 1 FROM pg_index AS keys WHERE keys.indrelid = pg_index.indrelid AND keys.indisprimary)
  OR EXISTS (SELECT 1 FROM pg_index AS keys WHERE keys.indrelid = pg_index.indrelid AND keys.indisunique
    AND keys.indexrelid < pg_index.indexrelid))`,
      { object: "pg_class.relname", detail: "'u'" },
    ),
    select(
      "'foreign-key'",
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
