// The SQL that removes obstacles from the loaded tables: a statement for each, or a block that finds them again.

import type { Facts, Obstacle } from "../connect/probe/facts.ts";
import { loadPrivileges } from "../connect/probe/queries/loaded-tables.ts";
import { obstacleColumns, selectObstacles } from "../connect/probe/queries/obstacles.ts";
import { doBlock, format, identifier, literal, storedName } from "../text/sql.ts";
import { type Fix, sql } from "./fix.ts";
import type { DestinationEvidence } from "./rule.ts";

export type TableObstacles = { facts: Facts; obstacles: Obstacle[] };

export type TableEvidence = DestinationEvidence & TableObstacles;

type Argument =
  | keyof typeof obstacleColumns
  | "privileges"
  | "arguments"
  | "columns"
  | "rest"
  | "role"
  | "ifExists"
  | "cascade";

/** A template for `format`, which PostgreSQL has too, and its arguments. */
type Statement = [template: string, ...Argument[]];

const withoutDomain: Statement = [
  "ALTER TABLE %I.%I ALTER COLUMN %I TYPE %I.%I;",
  "schema",
  "relation",
  "object",
  "otherSchema",
  "otherRelation",
];

const statements: Record<Obstacle["cause"], Statement> = {
  owner: ["ALTER TABLE %I.%I OWNER TO %s;", "schema", "relation", "role"],
  write: ["GRANT %s ON %I.%I TO %s;", "privileges", "schema", "relation", "role"],
  function: [
    "GRANT EXECUTE ON FUNCTION %I.%I(%s) TO %s;",
    "otherSchema",
    "otherRelation",
    "arguments",
    "role",
  ],
  sequence: ["GRANT USAGE ON SEQUENCE %I.%I TO %s;", "otherSchema", "otherRelation", "role"],
  "row-security": ["ALTER TABLE %I.%I NO FORCE ROW LEVEL SECURITY;", "schema", "relation"],
  key: ["ALTER TABLE %I.%I ADD PRIMARY KEY (%s);", "schema", "relation", "columns"],
  required: ["ALTER TABLE %I.%I ALTER COLUMN %I DROP NOT NULL;", "schema", "relation", "object"],
  "domain-required": withoutDomain,
  "domain-check": withoutDomain,
  trigger: ["ALTER TABLE %I.%I DISABLE TRIGGER %I;", "schema", "relation", "object"],
  rule: ["ALTER TABLE %I.%I DISABLE RULE %I;", "schema", "relation", "object"],
  "update-rule": ["DROP RULE %I ON %I.%I;", "object", "schema", "relation"],
  constraint: [
    "ALTER TABLE %I.%I DROP CONSTRAINT %s%I%s;",
    "schema",
    "relation",
    "ifExists",
    "object",
    "cascade",
  ],
  index: ["DROP INDEX %I.%I%s;", "schema", "object", "cascade"],
  // The fix for a UNIQUE constraint may have dropped it.
  "foreign-key": [
    "ALTER TABLE %I.%I DROP CONSTRAINT IF EXISTS %I;",
    "otherSchema",
    "otherRelation",
    "object",
  ],
  full: [
    `LOCK TABLE %1$I.%2$I IN ACCESS EXCLUSIVE MODE;
CREATE TABLE %1$I."_stitch_rebuilt" (LIKE %1$I.%2$I INCLUDING ALL);
%4$s
INSERT INTO %1$I."_stitch_rebuilt" SELECT * FROM %1$I.%2$I;
DROP TABLE %1$I.%2$I;
ALTER TABLE %1$I."_stitch_rebuilt" RENAME TO %2$I;
ALTER TABLE %1$I.%2$I OWNER TO %3$I;`,
    "schema",
    "relation",
    "owner",
    "rest",
  ],
};

/** Stops if the copy of a table lacks what others rely on. relrowsecurity is there since 9.5. */
const copyRest = `DECLARE
  original oid := (SELECT pg_class.oid FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE nspname = %1$L AND relname = %2$L);
  copy text := format('%%I."_stitch_rebuilt"', %1$L);
  statement text;
BEGIN
  IF EXISTS (SELECT 1 FROM pg_depend WHERE refclassid = 1259 AND refobjid = original AND classid IN (2618, 2620, 3256, 6106))
    OR EXISTS (SELECT 1 FROM pg_constraint WHERE contype = 'f' AND original IN (conrelid, confrelid))
    OR EXISTS (SELECT 1 FROM pg_inherits WHERE original IN (inhrelid, inhparent))
    OR (SELECT row_to_json(pg_class)->>'relrowsecurity' FROM pg_class WHERE oid = original) = 'true' THEN
    RAISE EXCEPTION 'A copy of %% would lose a view, trigger, rule, policy, publication, foreign key, parent or child.', original::regclass;
  END IF;
  FOR statement IN
    SELECT format('GRANT %%s ON TABLE %%s TO %%s%%s', privilege_type || columns, copy,
      CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END,
      CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
    FROM (SELECT relacl AS acl, '' AS columns FROM pg_class WHERE oid = original
      UNION ALL SELECT attacl, format(' (%%I)', attname) FROM pg_attribute WHERE attrelid = original) AS acls, aclexplode(acl)
    WHERE grantee <> (SELECT relowner FROM pg_class WHERE oid = original)
    UNION ALL SELECT format('COMMENT ON TABLE %%s IS %%L', copy, obj_description(original, 'pg_class'))
  LOOP
    EXECUTE statement;
  END LOOP;
END`;

const maxStatements = 100;

export function fixStatements({ destination, facts, obstacles }: TableEvidence): string {
  const role = identifier(destination.username);
  const total = totalOf(obstacles);
  if (total <= maxStatements)
    return [...new Set(obstacles.map((obstacle) => statementFor(obstacle, role)))].join("\n");
  const causes = [...new Set(obstacles.map(({ cause }) => cause))];
  const block = fixBlock(causes, role, {
    versionNum: facts.versionNum,
    schemas: destination.schemas.map(storedName),
    role: `${literal(facts.role.name)}::name`,
    login: `${literal(facts.role.login)}::name`,
    limitsLifted: false,
  });
  return Array(Math.ceil(total / maxPerBlock))
    .fill(block)
    .join("\n");
}

export function fixTables(evidence: TableEvidence, ...notes: string[]): Fix {
  return sql(fixStatements(evidence), ownerOf(evidence.obstacles), ...notes);
}

export function totalOf(obstacles: Obstacle[]): number {
  const totals = new Map(obstacles.map(({ cause, total }) => [cause, total]));
  return [...totals.values()].reduce((sum, total) => sum + total, 0);
}

export function ownerOf(obstacles: Obstacle[]): string {
  const [owner, ...others] = new Set(obstacles.map((obstacle) => obstacle.owner));
  const isOnly =
    others.length === 0 && obstacles.every(({ sameOwner, ownerCanFix }) => sameOwner && ownerCanFix);
  return owner !== undefined && isOnly ? owner : "a superuser";
}

/** Only our own names, because they are printed in SQL. */
export function missingPrivileges({ cause, detail }: Obstacle): string[] {
  if (cause !== "write") return [cause === "function" ? "EXECUTE" : "USAGE"];
  const names = (detail ?? "").split(" ");
  return loadPrivileges.filter((privilege) => names.includes(privilege));
}

function statementFor(obstacle: Obstacle, role: string): string {
  const [template, ...names] = statements[obstacle.cause];
  const { schema, relation, detail } = obstacle;
  const values: Record<string, unknown> = {
    ...obstacle,
    role,
    privileges: missingPrivileges(obstacle).join(", "),
    // The CASCADE for a unique constraint or index may have dropped it.
    ifExists: detail === "f" ? "IF EXISTS " : "",
    cascade: detail?.endsWith(" CASCADE") ? " CASCADE" : "",
    arguments: quotedAgain(detail ?? ""),
    columns: namesIn(detail ?? "").join(", "),
    rest: doBlock(format(copyRest, [schema, relation]), "fix"),
  };
  return format(
    template,
    names.map((name) => String(values[name] ?? "")),
  );
}

function quotedAgain(types: string): string {
  const parts = namesIn(types);
  return parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}.${parts[index + 1]}`] : [])).join(", ");
}

/** Names that the server has quoted, which it may have done wrong. */
export function namesIn(list: string): string[] {
  const names = list.matchAll(/"((?:[^"]|"")*)"|([^".,\s]+)/g);
  return [...names].map(([, quoted, plain]) => identifier(quoted?.replaceAll('""', '"') ?? plain ?? ""));
}

/** A transaction has room for the locks of this many tables with their indexes: `max_locks_per_transaction` is 64 by default. */
const maxPerBlock = 1_000;

/** Runs the check's query with the same conditions, and gives event triggers the path that they expect. */
function fixBlock(
  causes: Obstacle["cause"][],
  role: string,
  context: Parameters<typeof selectObstacles>[0],
): string {
  const constant = (template: string) => `'${template.replaceAll("'", "''")}'`;
  const expressions: Record<Argument, { sql: string }> = {
    ...obstacleColumns,
    role: { sql: literal(role) },
    privileges: { sql: "replace(btrim(detail), ' ', ', ')" },
    ifExists: { sql: "CASE WHEN detail = 'f' THEN 'IF EXISTS ' ELSE '' END" },
    cascade: { sql: "CASE WHEN detail LIKE '% CASCADE' THEN ' CASCADE' ELSE '' END" },
    arguments: { sql: "detail" },
    columns: { sql: "detail" },
    rest: {
      sql: `'DO ' || quote_literal(format(${constant(copyRest)}, schemas.nspname, relname)) || ';'`,
    },
  };
  const cases = causes.map((cause) => {
    const [template, ...names] = statements[cause];
    const values = names.map((name) => expressions[name].sql);
    return `WHEN '${cause}' THEN format(${[constant(template), ...values].join(", ")})`;
  });
  const select = selectObstacles(context, causes, [`DISTINCT CASE cause ${cases.join("\n  ")} END`]);
  return doBlock(
    `DECLARE
  path text := pg_catalog.current_setting('search_path');
  statements text[];
  statement text;
BEGIN
  SET LOCAL search_path = pg_catalog, pg_temp;
  statements := ARRAY(
${select}
LIMIT ${maxPerBlock});
  PERFORM set_config('search_path', path, true);
  FOREACH statement IN ARRAY statements LOOP
    EXECUTE statement;
  END LOOP;
END`,
    "fix",
  );
}
