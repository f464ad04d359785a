import type { ServerError } from "../connect/failure.ts";
import type { Facts, Obstacle } from "../connect/probe/facts.ts";
import { loadPrivileges, maxColumns } from "../connect/probe/queries/loaded-tables.ts";
import { firstFew, list, quoted } from "../text/phrases.ts";
import { oneLine } from "../text/printable.ts";
import { doBlock, identifier, literal } from "../text/sql.ts";
import { code, type Fix, sql, text } from "./fix.ts";
import { serverRule } from "./rule.ts";

type TableEvidence = { facts: Facts; obstacles: Obstacle[] };

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
  why: "Stitch runs ALTER TABLE and COMMENT on the tables it loads, which only their owner can do, so loads fail with `must be owner`.",
  message: ({ destination, obstacles }) => {
    const tables = listTables(
      obstacles,
      (obstacle) => `${tableName(obstacle)} (owned by \`${obstacle.owner}\`)`,
    );
    const group = obstacles.find(({ detail }) => detail === "member")?.owner;
    const member =
      group === undefined ? "" : ` It is a member of \`${group}\`, but does not inherit its privileges.`;
    return `\`${destination.username}\` does not own ${tables}.${member}`;
  },
  fix: ({ destination, facts, obstacles }) => {
    const role = identifier(destination.username);
    const statements = isLong(obstacles)
      ? ownershipLoop(facts.loaded?.notOwned ?? [], role)
      : obstacles.map((obstacle) => `ALTER TABLE ${tableIdentifier(obstacle)} OWNER TO ${role};`).join("\n");
    return sql(statements, "a superuser", ...withoutSuperuser(role, facts.versionNum, obstacles));
  },
});

/** Does not work for tables of superusers, nor if the user itself is the owner but acts as another role. */
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
  causes: ["write", "function", "sequence"],
  title: "User lacks privileges on loaded tables",
  titleOfOne: (obstacle) =>
    `User lacks ${list(missingPrivileges(obstacle))} on \`${obstacle.cause === "write" ? obstacle.relation : obstacle.otherRelation}\``,
  why: "Stitch reads, inserts, updates, deletes and truncates in the tables it loads, so loads fail with `permission denied`.",
  message: ({ destination, obstacles }) =>
    `\`${destination.username}\` lacks privileges on ${listTables(obstacles, deniedWords)}.`,
  fix: ({ destination, obstacles }) => {
    const role = identifier(destination.username);
    const tables: Record<string, string[]> = {};
    for (const obstacle of obstacles.filter(({ cause }) => cause === "write")) {
      const privileges = missingPrivileges(obstacle).join(", ");
      tables[privileges] = [...(tables[privileges] ?? []), tableIdentifier(obstacle)];
    }
    const grants = Object.entries(tables).map(
      ([privileges, names]) => `GRANT ${privileges} ON ${names.join(", ")} TO ${role};`,
    );
    const called = new Set(obstacles.filter(({ cause }) => cause !== "write").map(exactCalled));
    for (const each of called)
      grants.push(`GRANT ${each.startsWith("FUNCTION") ? "EXECUTE" : "USAGE"} ON ${each} TO ${role};`);
    return sql(grants.join("\n"), ownerOf(obstacles), ...remainderNote(obstacles));
  },
});

/** An INSERT evaluates the default of a column that it leaves out, as the user. */
function deniedWords(obstacle: Obstacle): string {
  const { cause, object, otherSchema, otherRelation } = obstacle;
  const privileges = missingPrivileges(obstacle).join(", ");
  if (cause === "write") return `${tableName(obstacle)} (${privileges})`;
  return `${cause} \`${otherSchema}.${otherRelation}\` (${privileges}), which column \`${object}\` of ${tableName(obstacle)} uses`;
}

function exactCalled({ cause, detail, otherSchema, otherRelation }: Obstacle): string {
  const name = `${identifier(otherSchema ?? "")}.${identifier(otherRelation ?? "")}`;
  if (cause === "sequence") return `SEQUENCE ${name}`;
  const parts = detail ? detail.split("\n").map(identifier) : [];
  const types = parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}.${parts[index + 1]}`] : []));
  return `FUNCTION ${name}(${types.join(", ")})`;
}

/** Only our own names, because they are printed in SQL. */
function missingPrivileges({ cause, detail }: Obstacle): string[] {
  if (cause !== "write") return [cause === "function" ? "EXECUTE" : "USAGE"];
  const names = (detail ?? "").split(" ");
  return loadPrivileges.filter((privilege) => names.includes(privilege));
}

const rowSecurity = tableRule({
  id: "load/row-security",
  severity: ({ obstacles }) =>
    obstacles.some(({ uncovered }) => uncovered.length > 0) ? "error" : "warning",
  causes: ["row-security"],
  title: "Row security applies to loaded tables",
  titleOfOne: ({ relation }) => `Row security applies to \`${relation}\``,
  why: "Rows that no policy allows are rejected, or are invisible to the upsert, so loads fail or leave old rows behind.",
  message: ({ destination, obstacles }) => {
    const tables = listTables(obstacles, (obstacle) => {
      const { uncovered } = obstacle;
      return uncovered.length === 0
        ? tableName(obstacle)
        : `${tableName(obstacle)} (no policy for ${list(uncovered)})`;
    });
    return `Row security applies to \`${destination.username}\` on ${tables}, because it is forced for the table owner.`;
  },
  fix: ({ obstacles }) =>
    sqlForEach(
      obstacles,
      (obstacle) => `ALTER TABLE ${tableIdentifier(obstacle)} NO FORCE ROW LEVEL SECURITY;`,
    ),
});

const columnRequired = tableRule({
  id: "load/column-required",
  severity: "warning",
  causes: ["required", "domain-required"],
  title: "Loaded tables have required columns",
  titleOfOne: ({ object }) => `Column \`${object}\` is required`,
  why: "Stitch has no value for columns that it did not create, or where the source has a null, so those rows are rejected.",
  message: ({ obstacles }) =>
    `NOT NULL columns without a default, outside the primary key: ${listTables(obstacles, (obstacle) => `\`${obstacle.object}\` of ${tableName(obstacle)}${obstacle.cause === "required" ? "" : ` (by its domain \`${obstacle.detail}\`)`}`)}.`,
  fix: ({ obstacles }) =>
    sqlForEach(obstacles, (obstacle) =>
      obstacle.cause === "required"
        ? `ALTER TABLE ${tableIdentifier(obstacle)} ALTER COLUMN ${objectIdentifier(obstacle)} DROP NOT NULL;`
        : withoutDomain(obstacle),
    ),
});

const trigger = tableRule({
  id: "load/trigger",
  severity: "warning",
  causes: ["trigger", "rule"],
  title: "Loaded tables have triggers or rules",
  titleOfOne: ({ relation, cause }) => `\`${relation}\` has a ${cause}`,
  why: "An error in one makes the load fail, and a rule can drop rows or prevent the upsert.",
  message: ({ obstacles }) =>
    `These run in every load: ${listTables(obstacles, (obstacle) => `${obstacle.cause} \`${obstacle.object}\` on ${tableName(obstacle)}`)}.`,
  fix: ({ obstacles }) =>
    sqlForEach(
      obstacles,
      (obstacle) =>
        `ALTER TABLE ${tableIdentifier(obstacle)} DISABLE ${obstacle.cause.toUpperCase()} ${objectIdentifier(obstacle)};`,
    ),
});

/** The domain stays as it is for other tables. */
function withoutDomain(obstacle: Obstacle): string {
  const { otherSchema, otherRelation } = obstacle;
  const type = `${identifier(otherSchema ?? "")}.${identifier(otherRelation ?? "")}`;
  return `ALTER TABLE ${tableIdentifier(obstacle)} ALTER COLUMN ${objectIdentifier(obstacle)} TYPE ${type};`;
}

function domainNote(obstacles: Obstacle[]): string[] {
  return obstacles.some(({ cause }) => cause === "domain-required" || cause === "domain-check")
    ? [
        "PostgreSQL refuses to change the type while a view uses the column: drop that view before, and create it again after.",
      ]
    : [];
}

const constraintWords: Record<string, string> = {
  c: "CHECK constraint",
  x: "EXCLUDE constraint",
  u: "UNIQUE constraint",
  f: "FOREIGN KEY constraint",
};

const constraint = tableRule({
  id: "load/constraint",
  severity: "warning",
  causes: ["constraint", "index", "domain-check"],
  title: "Loaded tables have additional constraints",
  titleOfOne: ({ relation }) => `\`${relation}\` has an additional constraint`,
  why: "A source row that violates one is rejected, and the load of its table fails.",
  message: ({ obstacles }) => {
    const words = ({ cause, object, detail }: Obstacle) => {
      if (cause === "domain-check")
        return `the CHECK constraint of domain \`${detail}\`, which \`${object}\` has`;
      const kind = cause === "index" ? "unique index" : (constraintWords[detail ?? ""] ?? "constraint");
      return `${kind} \`${object}\``;
    };
    return `Not created by Stitch: ${listTables(obstacles, (obstacle) => `${words(obstacle)} on ${tableName(obstacle)}`)}.`;
  },
  fix: ({ obstacles }) =>
    sqlForEach(obstacles, (obstacle) =>
      obstacle.cause === "domain-check"
        ? withoutDomain(obstacle)
        : obstacle.cause === "index"
          ? `DROP INDEX ${identifier(obstacle.schema)}.${objectIdentifier(obstacle)};`
          : `ALTER TABLE ${tableIdentifier(obstacle)} DROP CONSTRAINT ${objectIdentifier(obstacle)};`,
    ),
});

const foreignKey = tableRule({
  id: "load/foreign-key",
  severity: "warning",
  causes: ["foreign-key"],
  title: "Foreign keys reference loaded tables",
  titleOfOne: ({ relation }) => `A foreign key references \`${relation}\``,
  why: "PostgreSQL does not allow TRUNCATE on a table that a foreign key references, so full-table loads fail, as do deletes of referenced rows.",
  message: ({ obstacles }) =>
    `These block TRUNCATE: ${listTables(
      obstacles,
      ({ object, otherSchema, otherRelation, ...obstacle }) =>
        `\`${object}\` on \`${otherSchema}.${otherRelation}\`, which references ${tableName(obstacle)}`,
    )}.`,
  fix: ({ obstacles }) =>
    sqlForEach(
      obstacles,
      ({ otherSchema, otherRelation, ...obstacle }) =>
        `ALTER TABLE ${identifier(otherSchema ?? "")}.${identifier(otherRelation ?? "")} DROP CONSTRAINT ${objectIdentifier(obstacle)};`,
    ),
});

const tableFull = tableRule({
  id: "load/table-full",
  severity: "warning",
  causes: ["full"],
  title: "Loaded tables are near the column limit",
  titleOfOne: ({ relation }) => `\`${relation}\` is near the column limit`,
  why: "A PostgreSQL table can have 1,600 columns, dropped ones included, and a load that has to add one more fails.",
  message: ({ obstacles }) =>
    `Of 1,600 possible columns, ${listTables(obstacles, (obstacle) => {
      const [all = "", live = ""] = (obstacle.detail ?? "").split(" ");
      const dropped = Number(all) - Number(live);
      return `${tableName(obstacle)} uses ${all}${dropped > 0 ? ` (${dropped} of them dropped)` : ""}`;
    })}.`,
  fix: ({ obstacles }, printed) => {
    const rebuilt = obstacles.filter(({ detail }) => Number(detail?.split(" ")[1]) <= maxColumns);
    if (rebuilt.length < obstacles.length)
      return text(
        `In Stitch, deselect unused fields, and drop their columns. Then rebuild ${listTables(printed.obstacles, tableName)} as a new table, because dropped columns still count.`,
      );
    return sql(
      `BEGIN;\n${rebuilt.map(rebuild).join("\n")}\nCOMMIT;`,
      ownerOf(obstacles),
      "This rebuilds each table without its dropped columns and keeps its privileges. If a view depends on a table, it stops with an error and changes nothing.",
      ...remainderNote(obstacles),
    );
  },
});

function rebuild(obstacle: Obstacle): string {
  const old = tableIdentifier(obstacle);
  const rebuilt = tableIdentifier({ ...obstacle, relation: "_stitch_rebuilt" });
  const statement = `format('GRANT %s ON TABLE %s TO %s%s', privilege_type, ${literal(rebuilt)},
    CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END,
    CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)`;
  return `LOCK TABLE ${old} IN ACCESS EXCLUSIVE MODE;
CREATE TABLE ${rebuilt} (LIKE ${old} INCLUDING ALL);
INSERT INTO ${rebuilt} SELECT * FROM ${old};
${doBlock(
  `DECLARE
  statement text;
BEGIN
  FOR statement IN SELECT ${statement}
    FROM pg_class, aclexplode(relacl) WHERE pg_class.oid = ${literal(old)}::regclass AND grantee <> relowner
  LOOP
    EXECUTE statement;
  END LOOP;
END`,
  "fix",
)}
DROP TABLE ${old};
ALTER TABLE ${rebuilt} RENAME TO ${identifier(obstacle.relation)};
ALTER TABLE ${old} OWNER TO ${identifier(obstacle.owner)};`;
}

const notChecked = serverRule<{ error: ServerError }>({
  id: "load/not-checked",
  severity: "warning",
  at: ["username"],
  title: "Loaded tables were not checked",
  why: "Problems with these tables go unnoticed, so the next load can fail.",
  find: ({ facts: { loadedCutShort: error } }) => error && { error },
  message: ({ error }) =>
    error.code === "57014"
      ? `The query for loaded tables took too long and was cancelled. The server reported: ${quoted(error.message)}.`
      : `The query for loaded tables failed with SQLSTATE ${oneLine(error.code, 5)}. The server reported: ${quoted(error.message)}.`,
  fix: ({ error }) =>
    error.code === "57014"
      ? text(
          "Run the check again with more time, a third of which is for loaded tables:",
          code("destination-check --timeout 60s"),
        )
      : text("Run the check again. If it fails again, run a load and see whether it works."),
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

function listTables(obstacles: Obstacle[], words: (obstacle: Obstacle) => string): string {
  return firstFew(obstacles.slice(0, 5).map(words), totalOf(obstacles));
}

function tableName({ schema, relation }: Pick<Obstacle, "schema" | "relation">): string {
  return `\`${schema}.${relation}\``;
}

function tableIdentifier({ schema, relation }: Pick<Obstacle, "schema" | "relation">): string {
  return `${identifier(schema)}.${identifier(relation)}`;
}

function objectIdentifier({ object }: Pick<Obstacle, "object">): string {
  return identifier(object ?? "");
}

function sqlForEach(obstacles: Obstacle[], statement: (obstacle: Obstacle) => string): Fix {
  const notes = [...domainNote(obstacles), ...remainderNote(obstacles)];
  return sql(obstacles.map(statement).join("\n"), ownerOf(obstacles), ...notes);
}

function ownerOf(obstacles: Obstacle[]): string {
  const [owner, ...others] = new Set(obstacles.map((obstacle) => obstacle.owner));
  return owner !== undefined && others.length === 0 ? owner : "a superuser";
}

/** For more tables, a loop instead of a statement for each. */
const mostStatements = 100;

function isLong(obstacles: Obstacle[]): boolean {
  return totalOf(obstacles) > mostStatements;
}

/** The server sends a thousand obstacles at most. */
function remainderNote(obstacles: Obstacle[]): string[] {
  return totalOf(obstacles) > obstacles.length
    ? [`This covers the first ${obstacles.length}. Run the check again for the others.`]
    : [];
}

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
  return doBlock(body, "fix");
}
