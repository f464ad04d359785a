// Rules about the tables that Stitch has loaded: what on them makes the next load fail.

import type { ServerError } from "../connect/failure.ts";
import type { Facts } from "../connect/probe/facts.ts";
import type { Obstacle } from "../connect/probe/loaded.ts";
import { list, quoted } from "../text/phrases.ts";
import { oneLine } from "../text/printable.ts";
import { identifier, literal } from "../text/sql.ts";
import { code, sql, text } from "./fix.ts";
import { serverRule } from "./rule.ts";

/** The evidence of a rule about tables: what is in the way, on at least one. */
type Found = { facts: Facts; obstacles: Obstacle[] };

function obstaclesIn(facts: Facts, ...causes: Obstacle["cause"][]): Found | null {
  const obstacles = (facts.loaded?.obstacles ?? []).filter(({ cause }) => causes.includes(cause));
  return obstacles.length === 0 ? null : { facts, obstacles };
}

const tableNotOwned = serverRule<Found>({
  id: "load/table-not-owned",
  severity: "error",
  at: ["username"],
  title: "Loaded tables belong to another role",
  titleOf: ({ obstacles }) =>
    only(obstacles) ? `\`${only(obstacles)?.relation}\` belongs to another role` : null,
  why: "Stitch runs ALTER TABLE and COMMENT on the tables it loads, which only their owner can: loads fail with `must be owner`.",
  find: ({ facts }) => obstaclesIn(facts, "owner"),
  message: ({ facts, obstacles }) => {
    const tables = listed(obstacles, (obstacle) => `${table(obstacle)} (owned by \`${obstacle.owner}\`)`);
    const group = obstacles.find(({ detail }) => detail === "member")?.owner;
    const member =
      group === undefined ? "" : ` It is a member of \`${group}\`, but does not inherit its privileges.`;
    return `\`${facts.role.name}\` does not own ${tables}.${member}`;
  },
  fix: ({ facts, obstacles }) => {
    const role = identifier(facts.role.name);
    const statement = (name: string) => `ALTER TABLE ${name} OWNER TO ${role};`;
    const statements = isLong(obstacles)
      ? inLoop(facts.loaded?.notOwned ?? [], "ALTER TABLE ", ` OWNER TO ${role}`)
      : obstacles.map((obstacle) => statement(exactTable(obstacle))).join("\n");
    return sql(statements, "a superuser", ...withoutSuperuser(facts, obstacles));
  },
});

/** A superuser's tables can't be had without a superuser, and membership in a superuser is more than a loader needs. */
function withoutSuperuser({ role, versionNum }: Facts, obstacles: Obstacle[]): string[] {
  if (obstacles.some(({ ownerIsSuperuser }) => ownerIsSuperuser)) return [];
  const owners = [...new Set(obstacles.map(({ owner }) => owner))].map(identifier).join(", ");
  const inherit = versionNum >= 160_000 ? " WITH INHERIT TRUE" : "";
  const admin = versionNum >= 90_500 ? "CURRENT_USER" : '"admin"';
  const grant = `GRANT ${owners} TO ${identifier(role.name)}${inherit};`;
  return [
    "Without a superuser, as on a managed server, first make your admin role a member of these roles:",
    code(`GRANT ${owners}, ${identifier(role.name)} TO ${admin};`),
    "Or leave the owner as it is, and let the user inherit its privileges:",
    code(versionNum >= 160_000 ? grant : `${grant}\nALTER ROLE ${identifier(role.name)} INHERIT;`),
  ];
}

const writeDenied = serverRule<Found>({
  id: "load/write-denied",
  severity: "error",
  at: ["username"],
  title: "User lacks privileges on loaded tables",
  titleOf: ({ obstacles }) => {
    const [obstacle] = obstacles;
    return only(obstacles) ? `User lacks ${list(missing(obstacle!))} on \`${obstacle!.relation}\`` : null;
  },
  why: "Stitch reads, inserts, updates, deletes and truncates in the tables it loads: loads fail with `permission denied`.",
  find: ({ facts }) => obstaclesIn(facts, "write"),
  message: ({ facts, obstacles }) =>
    `\`${facts.role.name}\` lacks privileges on ${listed(obstacles, (obstacle) => `${table(obstacle)} (${missing(obstacle).join(", ")})`)}.`,
  fix: ({ facts, obstacles }) => {
    const role = identifier(facts.role.name);
    const sets = new Map<string, string[]>();
    for (const obstacle of obstacles) {
      const set = missing(obstacle).join(", ");
      sets.set(set, [...(sets.get(set) ?? []), exactTable(obstacle)]);
    }
    const grants = [...sets].map(([set, tables]) => `GRANT ${set} ON ${tables.join(", ")} TO ${role};`);
    return sql(grants.join("\n"), ownerOf(obstacles), ...rest(obstacles));
  },
});

/** Our own names only, since they are printed in SQL. */
function missing({ detail }: Obstacle): string[] {
  return ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE"].filter((name) =>
    (detail ?? "").split(" ").includes(name),
  );
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

export const loadRules = [tableNotOwned, writeDenied, notChecked];

/** The only one; null of several. */
function only(obstacles: Obstacle[]): Obstacle | null {
  return obstacles.length === 1 && totalOf(obstacles) === 1 ? obstacles[0]! : null;
}

function totalOf(obstacles: Obstacle[]): number {
  const totals = new Map(obstacles.map(({ cause, total }) => [cause, total]));
  return [...totals.values()].reduce((sum, total) => sum + total, 0);
}

/** Five, and how many more. */
function listed(obstacles: Obstacle[], words: (obstacle: Obstacle) => string): string {
  const shown = obstacles.slice(0, 5).map(words);
  const more = totalOf(obstacles) - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : list(shown);
}

function table({ schema, relation }: Obstacle): string {
  return `\`${schema}.${relation}\``;
}

function exactTable({ schema, relation }: Obstacle): string {
  return `${identifier(schema)}.${identifier(relation)}`;
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

/** The same statement for each loaded table of these owners in these schemas. */
function inLoop(groups: { schema: string; owner: string }[], before: string, after: string): string {
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
    EXECUTE ${literal(before)} || loaded || ${literal(after)};
  END LOOP;
END`;
  let tag = "$fix$";
  while (body.includes(tag)) tag = tag.replace(/\$$/, "x$");
  return `DO ${tag}\n${body}\n${tag};`;
}
