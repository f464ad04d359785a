// Rules about the tables that Stitch has loaded: what on them makes the next load fail.

import type { ServerError } from "../connect/failure.ts";
import type { Facts, Obstacle } from "../connect/probe/facts.ts";
import { list, quoted, some } from "../text/phrases.ts";
import { oneLine } from "../text/printable.ts";
import { identifier, literal } from "../text/sql.ts";
import { code, type Fix, sql, text } from "./fix.ts";
import { serverRule } from "./rule.ts";

/** What is in the way of a load, on at least one table. */
type TableEvidence = { facts: Facts; obstacles: Obstacle[] };

/** `titleOfOne` names the table where there is only one. */
type TableRule = Pick<
  Parameters<typeof serverRule<TableEvidence>>[0],
  "id" | "severity" | "title" | "why" | "message" | "fix"
> & { causes: Obstacle["cause"][]; titleOfOne: (obstacle: Obstacle) => string };

function tableRule({ causes, titleOfOne, ...rule }: TableRule) {
  return serverRule<TableEvidence>({
    ...rule,
    at: ["username"],
    find: ({ facts }) => {
      const obstacles = (facts.loaded?.obstacles ?? []).filter(({ cause }) => causes.includes(cause));
      return obstacles.length === 0 ? null : { facts, obstacles };
    },
    titleOf: ({ obstacles }) =>
      obstacles.length === 1 && totalOf(obstacles) === 1 ? titleOfOne(obstacles[0]!) : null,
  });
}

const tableNotOwned = tableRule({
  id: "load/table-not-owned",
  severity: "error",
  causes: ["owner"],
  title: "Loaded tables belong to another role",
  titleOfOne: ({ relation }) => `\`${relation}\` belongs to another role`,
  why: "Stitch runs ALTER TABLE and COMMENT on the tables it loads, which only their owner can: loads fail with `must be owner`.",
  message: ({ destination, obstacles }) => {
    const tables = listed(obstacles, (obstacle) => `${table(obstacle)} (owned by \`${obstacle.owner}\`)`);
    const group = obstacles.find(({ detail }) => detail === "member")?.owner;
    const member =
      group === undefined ? "" : ` It is a member of \`${group}\`, but does not inherit its privileges.`;
    return `\`${destination.username}\` does not own ${tables}.${member}`;
  },
  fix: ({ destination, facts, obstacles }) => {
    const role = identifier(destination.username);
    const statements = isLong(obstacles)
      ? ownershipLoop(facts.loaded?.notOwned ?? [], role)
      : obstacles.map((obstacle) => `ALTER TABLE ${exactTable(obstacle)} OWNER TO ${role};`).join("\n");
    return sql(statements, "a superuser", ...withoutSuperuser(role, facts.versionNum, obstacles));
  },
});

/**
 * A superuser's tables can't be had without a superuser, and membership in a superuser is more than a loader needs. The user
 * itself is the owner where it acts as another role, and no membership changes that.
 */
function withoutSuperuser(role: string, versionNum: number, obstacles: Obstacle[]): string[] {
  const isNone = ({ owner, ownerIsSuperuser }: Obstacle) => ownerIsSuperuser || identifier(owner) === role;
  if (obstacles.some(isNone)) return [];
  const owners = [...new Set(obstacles.map(({ owner }) => owner))].map(identifier).join(", ");
  const inherit = versionNum >= 160_000 ? " WITH INHERIT TRUE" : "";
  const admin = versionNum >= 90_500 ? "CURRENT_USER" : '"admin"';
  const grant = `GRANT ${owners} TO ${role}${inherit};`;
  return [
    "Without a superuser, as on a managed server, first make your admin role a member of these roles:",
    code(`GRANT ${owners}, ${role} TO ${admin};`),
    "Or leave the owner as it is, and let the user inherit its privileges:",
    code(versionNum >= 160_000 ? grant : `${grant}\nALTER ROLE ${role} INHERIT;`),
  ];
}

const writeDenied = tableRule({
  id: "load/write-denied",
  severity: "error",
  causes: ["write"],
  title: "User lacks privileges on loaded tables",
  titleOfOne: (obstacle) => `User lacks ${list(missing(obstacle))} on \`${obstacle.relation}\``,
  why: "Stitch reads, inserts, updates, deletes and truncates in the tables it loads: loads fail with `permission denied`.",
  message: ({ destination, obstacles }) =>
    `\`${destination.username}\` lacks privileges on ${listed(obstacles, (obstacle) => `${table(obstacle)} (${missing(obstacle).join(", ")})`)}.`,
  fix: ({ destination, obstacles }) => {
    const role = identifier(destination.username);
    const tables: Record<string, string[]> = {};
    for (const obstacle of obstacles) {
      const privileges = missing(obstacle).join(", ");
      tables[privileges] = [...(tables[privileges] ?? []), exactTable(obstacle)];
    }
    const grants = Object.entries(tables).map(
      ([privileges, names]) => `GRANT ${privileges} ON ${names.join(", ")} TO ${role};`,
    );
    return sql(grants.join("\n"), ownerOf(obstacles), ...rest(obstacles));
  },
});

/** Our own names only, since they are printed in SQL. */
function missing({ detail }: Obstacle): string[] {
  return ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE"].filter((name) =>
    (detail ?? "").split(" ").includes(name),
  );
}

const rowSecurity = tableRule({
  id: "load/row-security",
  severity: ({ obstacles }) =>
    obstacles.some(({ uncovered }) => uncovered.length > 0) ? "error" : "warning",
  causes: ["row-security"],
  title: "Row security applies to loaded tables",
  titleOfOne: ({ relation }) => `Row security applies to \`${relation}\``,
  why: "Rows that no policy allows are refused, or are invisible to the upsert, so loads fail or leave old rows behind.",
  message: ({ destination, obstacles }) => {
    const tables = listed(obstacles, (obstacle) => {
      const { uncovered } = obstacle;
      return uncovered.length === 0
        ? table(obstacle)
        : `${table(obstacle)} (no policy for ${list(uncovered)})`;
    });
    return `Row security is forced on its owner, and so applies to \`${destination.username}\`, on ${tables}.`;
  },
  fix: ({ obstacles }) =>
    sqlForEach(obstacles, (obstacle) => `ALTER TABLE ${exactTable(obstacle)} NO FORCE ROW LEVEL SECURITY;`),
});

const columnRequired = tableRule({
  id: "load/column-required",
  severity: "warning",
  causes: ["required"],
  title: "Loaded tables have required columns",
  titleOfOne: ({ object }) => `Column \`${object}\` is required`,
  why: "Stitch has no value for a column that someone added, nor for a null in the source: such rows are refused.",
  message: ({ obstacles }) =>
    `NOT NULL without a default, and not part of the primary key: ${listed(obstacles, (obstacle) => `\`${obstacle.object}\` of ${table(obstacle)}`)}.`,
  fix: ({ obstacles }) =>
    sqlForEach(
      obstacles,
      (obstacle) =>
        `ALTER TABLE ${exactTable(obstacle)} ALTER COLUMN ${exactObject(obstacle)} DROP NOT NULL;`,
    ),
});

const trigger = tableRule({
  id: "load/trigger",
  severity: "warning",
  causes: ["trigger", "rule"],
  title: "Loaded tables have triggers or rules",
  titleOfOne: ({ relation, cause }) => `\`${relation}\` has a ${cause}`,
  why: "They run in every load: an error in one ends the load, and a rule can drop rows or prevent the upsert.",
  message: ({ obstacles }) =>
    `Run by what a load does: ${listed(obstacles, (obstacle) => `${obstacle.cause} \`${obstacle.object}\` on ${table(obstacle)}`)}.`,
  fix: ({ obstacles }) =>
    sqlForEach(
      obstacles,
      (obstacle) =>
        `ALTER TABLE ${exactTable(obstacle)} DISABLE ${obstacle.cause.toUpperCase()} ${exactObject(obstacle)};`,
    ),
});

const constraintWords: Record<string, string> = {
  c: "CHECK constraint",
  x: "EXCLUDE constraint",
  u: "UNIQUE constraint",
  f: "FOREIGN KEY constraint",
};

const constraint = tableRule({
  id: "load/constraint",
  severity: "warning",
  causes: ["constraint", "index"],
  title: "Loaded tables have further constraints",
  titleOfOne: ({ relation }) => `\`${relation}\` has a further constraint`,
  why: "A row of the source that violates one is refused, and the load of its table fails.",
  message: ({ obstacles }) => {
    const words = ({ cause, detail }: Obstacle) =>
      cause === "index" ? "unique index" : (constraintWords[detail ?? ""] ?? "constraint");
    return `Stitch makes none but the primary key: ${listed(obstacles, (obstacle) => `${words(obstacle)} \`${obstacle.object}\` on ${table(obstacle)}`)}.`;
  },
  fix: ({ obstacles }) =>
    sqlForEach(obstacles, (obstacle) =>
      obstacle.cause === "index"
        ? `DROP INDEX ${identifier(obstacle.schema)}.${exactObject(obstacle)};`
        : `ALTER TABLE ${exactTable(obstacle)} DROP CONSTRAINT ${exactObject(obstacle)};`,
    ),
});

const foreignKey = tableRule({
  id: "load/foreign-key",
  severity: "warning",
  causes: ["foreign-key"],
  title: "Foreign keys refer to loaded tables",
  titleOfOne: ({ relation }) => `A foreign key refers to \`${relation}\``,
  why: "PostgreSQL refuses to TRUNCATE a table that a foreign key refers to, which a full-table load does, and to delete rows that are referred to.",
  message: ({ obstacles }) =>
    `In the way of TRUNCATE: ${listed(
      obstacles,
      ({ object, otherSchema, otherRelation, ...obstacle }) =>
        `\`${object}\` of \`${otherSchema}.${otherRelation}\`, which refers to ${table(obstacle)}`,
    )}.`,
  fix: ({ obstacles }) =>
    sqlForEach(
      obstacles,
      ({ otherSchema, otherRelation, ...obstacle }) =>
        `ALTER TABLE ${identifier(otherSchema ?? "")}.${identifier(otherRelation ?? "")} DROP CONSTRAINT ${exactObject(obstacle)};`,
    ),
});

const tableFull = tableRule({
  id: "load/table-full",
  severity: "warning",
  causes: ["full"],
  title: "Loaded tables are near the limit of columns",
  titleOfOne: ({ relation }) => `\`${relation}\` is near the limit of columns`,
  why: "A PostgreSQL table has at most 1,600 columns, dropped ones included: a load that has to add one more fails.",
  message: ({ obstacles }) =>
    `Of 1,600 columns ${listed(obstacles, (obstacle) => {
      const [all = "", live = ""] = (obstacle.detail ?? "").split(" ");
      const dropped = Number(all) - Number(live);
      return `${table(obstacle)} has used ${all}${dropped > 0 ? ` (${dropped} of them dropped)` : ""}`;
    })}.`,
  fix: ({ obstacles }, printed) => {
    const rebuilt = obstacles.filter(({ detail }) => Number(detail?.split(" ")[1]) <= mostColumns);
    if (rebuilt.length < obstacles.length)
      return text(
        `In Stitch, deselect the fields that nobody uses, and drop their columns. Then rebuild ${listed(printed.obstacles, table)} as a new table, since a dropped column still counts.`,
      );
    return sql(
      `BEGIN;\n${rebuilt.map(rebuild).join("\n")}\nCOMMIT;`,
      ownerOf(obstacles),
      "This makes each table new, without its dropped columns, and gives it the same privileges. It stops with an error, and changes nothing, where a view depends on the table.",
      ...rest(obstacles),
    );
  },
});

/** As in src/connect/probe/queries/loaded-tables.ts. */
const mostColumns = 1_500;

function rebuild(obstacle: Obstacle): string {
  const old = exactTable(obstacle);
  const rebuilt = exactTable({ ...obstacle, relation: "_stitch_rebuilt" });
  const statement = `format('GRANT %s ON TABLE %s TO %s%s', privilege_type, ${literal(rebuilt)},
    CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END,
    CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)`;
  return `LOCK TABLE ${old} IN ACCESS EXCLUSIVE MODE;
CREATE TABLE ${rebuilt} (LIKE ${old} INCLUDING ALL);
INSERT INTO ${rebuilt} SELECT * FROM ${old};
DO ${dollarQuoted(`DECLARE
  statement text;
BEGIN
  FOR statement IN SELECT ${statement}
    FROM pg_class, aclexplode(relacl) WHERE pg_class.oid = ${literal(old)}::regclass AND grantee <> relowner
  LOOP
    EXECUTE statement;
  END LOOP;
END`)};
DROP TABLE ${old};
ALTER TABLE ${rebuilt} RENAME TO ${identifier(obstacle.relation)};
ALTER TABLE ${old} OWNER TO ${identifier(obstacle.owner)};`;
}

const notChecked = serverRule<{ error: ServerError }>({
  id: "load/not-checked",
  severity: "warning",
  at: ["username"],
  title: "Loaded tables were not checked",
  why: "A table that the user can't load into would not be noticed, so the next load can fail.",
  find: ({ facts: { loadedCutShort: error } }) => error && { error },
  message: ({ error }) =>
    error.code === "57014"
      ? `The look at the tables that Stitch has loaded took too long and was stopped. The server reported: ${quoted(error.message)}.`
      : `The look at the tables that Stitch has loaded was cut short with SQLSTATE ${oneLine(error.code, 5)}. The server reported: ${quoted(error.message)}.`,
  fix: ({ error }) =>
    error.code === "57014"
      ? text(
          "Run the check again with more time, a third of which it may take for loaded tables:",
          code("destination-check --timeout 60s"),
        )
      : text("Run the check again. If the finding remains, load once and see whether that works."),
});

export const loadRules = [
  tableNotOwned,
  writeDenied,
  rowSecurity,
  columnRequired,
  trigger,
  constraint,
  foreignKey,
  tableFull,
  notChecked,
];

function totalOf(obstacles: Obstacle[]): number {
  const totals = new Map(obstacles.map(({ cause, total }) => [cause, total]));
  return [...totals.values()].reduce((sum, total) => sum + total, 0);
}

/** Five, and how many more. */
function listed(obstacles: Obstacle[], words: (obstacle: Obstacle) => string): string {
  return some(obstacles.slice(0, 5).map(words), totalOf(obstacles));
}

function table({ schema, relation }: Pick<Obstacle, "schema" | "relation">): string {
  return `\`${schema}.${relation}\``;
}

function exactTable({ schema, relation }: Pick<Obstacle, "schema" | "relation">): string {
  return `${identifier(schema)}.${identifier(relation)}`;
}

function exactObject({ object }: Pick<Obstacle, "object">): string {
  return identifier(object ?? "");
}

function sqlForEach(obstacles: Obstacle[], statement: (obstacle: Obstacle) => string): Fix {
  return sql(obstacles.map(statement).join("\n"), ownerOf(obstacles), ...rest(obstacles));
}

/** Who has to run the fix: the owner of all, or a superuser. */
function ownerOf(obstacles: Obstacle[]): string {
  const [owner, ...others] = new Set(obstacles.map((obstacle) => obstacle.owner));
  return owner !== undefined && others.length === 0 ? owner : "a superuser";
}

/** With more tables than this, SQL with a line for each is not read by anyone. */
const mostStatements = 100;

function isLong(obstacles: Obstacle[]): boolean {
  return totalOf(obstacles) > mostStatements;
}

/** The server sends a thousand obstacles at most. */
function rest(obstacles: Obstacle[]): string[] {
  return totalOf(obstacles) > obstacles.length
    ? [`This is for the first ${obstacles.length}. Run the check again for the others.`]
    : [];
}

/** Gives all loaded tables of these owners in these schemas to a role. */
function ownershipLoop(groups: { schema: string; owner: string }[], role: string): string {
  const pairs = groups.map(({ schema, owner }) => `(${literal(schema)}, ${literal(owner)})`);
  const body = `DECLARE
  loaded text;
BEGIN
  FOR loaded IN SELECT format('%I.%I', nspname, relname)
    FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE relkind IN ('r', 'p') AND (nspname, pg_get_userbyid(relowner)) IN (${[...new Set(pairs)].join(", ")})
    AND (relname = '_sdc_rejected' OR EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = pg_class.oid
      AND attname IN ('_sdc_batched_at', '_sdc_received_at', '_sdc_sequence', '_sdc_table_version')))
  LOOP
    EXECUTE 'ALTER TABLE ' || loaded || ${literal(` OWNER TO ${role}`)};
  END LOOP;
END`;
  return `DO ${dollarQuoted(body)};`;
}

function dollarQuoted(body: string): string {
  let tag = "$fix$";
  while (body.includes(tag)) tag = tag.replace(/\$$/, "x$");
  return `${tag}\n${body}\n${tag}`;
}
