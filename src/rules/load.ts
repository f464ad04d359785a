// Rules about the tables that Stitch has loaded: what on them makes the next load fail.

import { inlineText } from "../config/yaml/render.ts";
import type { ServerError } from "../connect/failure.ts";
import type { LoadedTables, Obstacle } from "../connect/probe/facts.ts";
import { maxColumns } from "../connect/probe/queries/loaded-tables.ts";
import { firstFew, list, quoted } from "../text/phrases.ts";
import { oneLine } from "../text/printable.ts";
import { identifier } from "../text/sql.ts";
import { code, sql, text } from "./fix.ts";
import {
  fixStatements,
  fixTables,
  missingPrivileges,
  namesIn,
  ownerOf,
  type TableEvidence,
  type TableObstacles,
  totalOf,
} from "./load-fixes.ts";
import { serverRule } from "./rule.ts";
import { settingsFix } from "./settings.ts";

type TableRule = Pick<
  Parameters<typeof serverRule<TableObstacles>>[0],
  "id" | "severity" | "title" | "why" | "message" | "fix"
> & { causes: Obstacle["cause"][]; titleOfOne: (obstacle: Obstacle) => string };

function tableRule({ causes, titleOfOne, ...rule }: TableRule) {
  return serverRule<TableObstacles>({
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
  fix: (evidence) => sql(fixStatements(evidence), "a superuser", ...withoutSuperuser(evidence)),
});

/** Does not work for tables of superusers, nor if the user itself is the owner but acts as another role. */
function withoutSuperuser({
  destination,
  facts: { versionNum, loaded },
  obstacles,
}: TableEvidence): string[] {
  const role = identifier(destination.username);
  const isNone = ({ owner, ownerIsSuperuser }: Obstacle) => ownerIsSuperuser || identifier(owner) === role;
  const names = new Set(obstacles.map(({ owner }) => owner));
  const isKnown = ({ owner }: { owner: string }) => names.has(owner);
  if (obstacles.some(isNone) || loaded?.notOwned.every(isKnown) === false) return [];
  const owners = [...names].map(identifier).join(", ");
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
  fix: (evidence) => fixTables(evidence),
});

/** An INSERT evaluates the expressions of indexes, and the default of a column that it leaves out, as the user. */
function deniedWords(obstacle: Obstacle): string {
  const { cause, object, otherSchema, otherRelation } = obstacle;
  const privileges = missingPrivileges(obstacle).join(", ");
  if (cause === "write") return `${tableName(obstacle)} (${privileges})`;
  return `${cause} \`${otherSchema}.${otherRelation}\` (${privileges}), used by \`${object}\` of ${tableName(obstacle)}`;
}

const rowSecurity = tableRule({
  id: "load/row-security",
  severity: ({ obstacles }) =>
    obstacles.some(({ uncovered, detail }) => uncovered.length > 0 || detail === "off") ? "error" : "warning",
  causes: ["row-security"],
  title: "Row security applies to loaded tables",
  titleOfOne: ({ relation }) => `Row security applies to \`${relation}\``,
  why: "Rows that no policy allows are rejected, or are invisible to the upsert, so loads fail or leave old rows behind.",
  message: ({ destination, obstacles }) => {
    const tables = listTables(obstacles, (obstacle) => {
      const { uncovered, detail } = obstacle;
      if (detail === "off")
        return `${tableName(obstacle)} (where statements fail, because the user's \`row_security\` is off)`;
      return uncovered.length === 0
        ? tableName(obstacle)
        : `${tableName(obstacle)} (no policy for ${list(uncovered)})`;
    });
    return `Row security applies to \`${destination.username}\` on ${tables}, because it is forced for the table owner.`;
  },
  fix: (evidence) => {
    const others = evidence.obstacles.filter(({ detail }) => detail !== "off");
    if (others.length === evidence.obstacles.length) return fixTables(evidence);
    const statements = others.length === 0 ? [] : [fixStatements({ ...evidence, obstacles: others })];
    return settingsFix(evidence, { row_security: "on" }, ...statements);
  },
});

const primaryKey = tableRule({
  id: "load/primary-key",
  severity: "warning",
  causes: ["key"],
  title: "Loaded tables have lost their primary key",
  titleOfOne: ({ relation }) => `\`${relation}\` has lost its primary key`,
  why: "Stitch updates the rows of a table by its primary key, so without it a load fails, or adds the same records again.",
  message: ({ obstacles }) =>
    `Without a primary key, but with the NOT NULL columns of one: ${listTables(obstacles, (obstacle) => `${tableName(obstacle)} (\`${obstacle.detail}\`)`)}.`,
  fix: (evidence) =>
    fixTables(
      evidence,
      "If it fails because of duplicate rows, delete those first. Leave out columns that are not in the primary key of the source, and drop NOT NULL from them instead.",
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
  fix: (evidence) => fixTables(evidence, ...domainNote(evidence.obstacles)),
});

const trigger = tableRule({
  id: "load/trigger",
  severity: "warning",
  causes: ["trigger", "rule", "update-rule"],
  title: "Loaded tables have triggers or rules",
  titleOfOne: ({ relation, cause }) => `\`${relation}\` has a ${cause === "trigger" ? cause : "rule"}`,
  why: "An error in one makes the load fail, and a rule can drop rows or prevent the upsert.",
  message: ({ obstacles }) =>
    `These affect every load: ${listTables(obstacles, (obstacle) => `${obstacle.cause === "update-rule" ? "UPDATE rule" : obstacle.cause} \`${obstacle.object}\` on ${tableName(obstacle)}`)}.`,
  fix: (evidence) => fixTables(evidence),
});

function domainNote(obstacles: Obstacle[]): string[] {
  const statements = obstacles.flatMap(({ cause, detail }) => {
    const domain = namesIn(detail ?? "").join(".");
    if (cause === "domain-required") return [`ALTER DOMAIN ${domain} DROP NOT NULL;`];
    return cause === "domain-check" ? [`ALTER DOMAIN ${domain} DROP CONSTRAINT …;`] : [];
  });
  return statements.length === 0
    ? []
    : [
        "PostgreSQL refuses this while a view, generated column, trigger or policy uses the column. Then change the domain instead, for all columns that have it or a domain based on it; `\\dD` in psql lists its constraints:",
        code([...new Set(statements)].slice(0, 5).join("\n")),
      ];
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
      const kind = cause === "index" ? "unique index" : (constraintWords[detail?.[0] ?? ""] ?? "constraint");
      return `${kind} \`${object}\``;
    };
    return `Not created by Stitch: ${listTables(obstacles, (obstacle) => `${words(obstacle)} on ${tableName(obstacle)}`)}.`;
  },
  fix: (evidence) =>
    fixTables(evidence, ...domainNote(evidence.obstacles), ...cascadeNote(evidence.obstacles)),
});

function cascadeNote(obstacles: Obstacle[]): string[] {
  return obstacles.some(({ detail }) => detail?.endsWith(" CASCADE"))
    ? ["CASCADE also drops the foreign keys that refer to the constraint."]
    : [];
}

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
  fix: (evidence) => fixTables(evidence),
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
      const [all = 0, live = 0] = (obstacle.detail ?? "").split(" ").map(Number);
      const dropped = (all - live).toLocaleString("en");
      return `${tableName(obstacle)} uses ${all.toLocaleString("en")}${all > live ? ` (${dropped} of them dropped)` : ""}`;
    })}.`,
  fix: (evidence, printed) => {
    const { obstacles } = evidence;
    if (obstacles.some(({ detail }) => Number(detail?.split(" ")[1]) > maxColumns))
      return text(
        `In Stitch, deselect unused fields, and drop their columns. Then rebuild ${listTables(printed.obstacles, tableName)} as a new table, because dropped columns still count.`,
      );
    return sql(
      `BEGIN;\n${fixStatements(evidence)}\nCOMMIT;`,
      ownerOf(obstacles),
      "This rebuilds each table without its dropped columns, and keeps its privileges and comment. If a copy would lose something else, such as a view or a trigger, it stops with an error and changes nothing.",
    );
  },
});

const otherUser = serverRule<{ ofOthers: LoadedTables["ofOthers"] }>({
  id: "load/other-user",
  severity: "warning",
  at: ["username"],
  title: "Stitch has loaded as another user",
  why: "Only the owner of a table can alter it, so loads fail with `must be owner` after the destination's user was changed.",
  find: ({ facts: { loaded } }) =>
    loaded === null || loaded.ofOthers.length === 0 ? null : { ofOthers: loaded.ofOthers },
  message: ({ destination, ofOthers }) => {
    const owners = [...new Set(ofOthers.map(({ owner }) => `\`${owner}\``))];
    const schemas = ofOthers.map(({ schema }) => `\`${schema}\``);
    return `\`${destination.username}\` owns none of the tables that Stitch has loaded into this database: those in ${firstFew(schemas)} belong to ${firstFew(owners)}.`;
  },
  fix: ({ ofOthers }) =>
    text(
      "If this destination loads into these schemas, list them in its entry. The check then says what to change:",
      code(`schemas: ${inlineText(ofOthers.map(({ schema }) => schema))}`),
      "If another Stitch account loads into them, the finding ends with the first load of this destination.",
    ),
});

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
  primaryKey,
  columnRequired,
  trigger,
  constraint,
  foreignKey,
  tableFull,
  otherUser,
  notChecked,
];

function listTables(obstacles: Obstacle[], words: (obstacle: Obstacle) => string): string {
  return firstFew(obstacles.slice(0, 5).map(words), totalOf(obstacles));
}

function tableName({ schema, relation }: Pick<Obstacle, "schema" | "relation">): string {
  return `\`${schema}.${relation}\``;
}
