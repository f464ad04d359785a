import type { ServerError } from "../connect/failure.ts";
import type { Facts } from "../connect/probe/facts.ts";
import { shortestUsefulMs } from "../connect/probe/queries/query.ts";
import { type BrokenStep, type Rehearsal, stepTypes } from "../connect/probe/rehearsal.ts";
import { duration, list, quoted } from "../text/phrases.ts";
import { identifier, literal } from "../text/sql.ts";
import { code, type Fix, sql, text } from "./fix.ts";
import { createUtf8Database, reloadPgBouncer } from "./phrases.ts";
import { serverRule } from "./rule.ts";

type RehearsalEvidence = { role: string; database: string; versionNum: number } & (
  | { kind: "refused"; broken: BrokenStep }
  | { kind: "unfinished"; rehearsal: Exclude<Rehearsal, { kind: "failed" }> }
);

export const loadFailed = serverRule<RehearsalEvidence>({
  id: "rehearsal/load-failed",
  severity: "error",
  at: ["username"],
  title: "Rehearsal of a load failed",
  why: "A load runs the same statements, so it fails at the same step.",
  find: ({ destination, facts, attempt: { observed } }) => {
    const { rehearsal } = observed;
    const { username: role, database } = destination;
    const about = { role, database, versionNum: facts.versionNum };
    if (rehearsal === null || rehearsal.kind === "passed" || rehearsal.kind === "not-possible") return null;
    if (rehearsal.kind === "failed")
      return withoutConsequences(rehearsal.broken)
        .filter((broken) => !hasOwnFinding(broken, facts))
        .map((broken) => ({ kind: "refused" as const, broken, ...about }));
    const cause = rehearsal.kind === "broken-off" ? rehearsal.failure.evidence : null;
    return cause?.kind === "ended" && isTimeLimit(cause.error, facts)
      ? null
      : { kind: "unfinished", rehearsal, ...about };
  },
  titleOf: (evidence) =>
    evidence.kind === "refused" ? `Rehearsal failed at ${steps(evidence.broken)}` : null,
  message: (evidence) => {
    const account = `\`${evidence.role}\` in database \`${evidence.database}\``;
    if (evidence.kind === "refused") {
      const { error } = evidence.broken;
      return `${steps(evidence.broken)} by ${account} failed with SQLSTATE ${error.code}: ${quoted(error.message)}.`;
    }
    const { rehearsal } = evidence;
    if (rehearsal.kind !== "broken-off") return `The row that ${account} wrote could not be read back.`;
    const cause = rehearsal.failure.evidence;
    return cause.kind === "timeout"
      ? `The rehearsal by ${account} did not finish within ${duration(cause.limit_ms)}: something blocks it, such as a lock or a slow event trigger.`
      : `The connection was lost during the rehearsal by ${account}.`;
  },
  fix: (evidence) => (evidence.kind === "refused" ? remedy(evidence) : text(...inspection)),
});

/** Only an event trigger can take a new table from the user. Then COMMENT and all other steps on the table fail. */
function hasLostTable({ steps: names, error, eventTriggers }: BrokenStep): boolean {
  return error.code === "42501" && eventTriggers.length === 0 && names.includes("COMMENT ON TABLE");
}

function withoutConsequences(all: BrokenStep[]): BrokenStep[] {
  const isConsequence = (broken: BrokenStep) =>
    broken.error.code === "42501" && broken.eventTriggers.length === 0 && !hasLostTable(broken);
  return all.some(hasLostTable) ? all.filter((broken) => !isConsequence(broken)) : all;
}

/** Time limits, temporary tables and the default tablespace have rules of their own. */
function hasOwnFinding({ steps: names, error }: BrokenStep, facts: Facts): boolean {
  const { database, session, rows } = facts;
  if (isTimeLimit(error, facts)) return true;
  if (error.code !== "42501" && error.code !== "22023") return false;
  if (names.every((name) => name === "CREATE TEMPORARY TABLE")) return !database.canUseTemporary;
  const { defaultTablespace } = session;
  const isUnusable = rows.tablespaces?.some(({ name, usable }) => name === defaultTablespace && !usable);
  return isUnusable === true && names.every((name) => name.includes("CREATE"));
}

function isTimeLimit({ code: sqlstate }: ServerError, { session }: Facts): boolean {
  const limits = Object.values(session.timeouts);
  return (
    /^(25P0[34]|57P05)$/.test(sqlstate) && limits.some((ms) => ms !== null && ms > 0 && ms < shortestUsefulMs)
  );
}

function steps({ steps: names }: BrokenStep): string {
  return list(names.map((name) => `\`${name}\``));
}

const inspection = [
  "List the event triggers of this database, as a superuser in psql:",
  code("\\dy"),
  "Change the one that blocks this user.",
];

/** For the user's own schema and tables, so its types are missing, or `ALTER DEFAULT PRIVILEGES` has revoked its own privileges. */
function missingGrants(isDefinition: boolean, role: string, versionNum: number): string {
  const user = identifier(role);
  const toOwner = (objects: string) =>
    `ALTER DEFAULT PRIVILEGES FOR ROLE ${user} GRANT ALL ON ${objects} TO ${user};`;
  if (!isDefinition) return toOwner("TABLES");
  const types = `GRANT USAGE ON TYPE ${stepTypes.join(", ")} TO ${user};`;
  return versionNum >= 100_000 ? `${types}\n${toOwner("SCHEMAS")}` : types;
}

/** By SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html */
function remedy({
  broken,
  role,
  database,
  versionNum,
}: Extract<RehearsalEvidence, { kind: "refused" }>): Fix {
  const { error, eventTriggers } = broken;
  const { code: sqlstate } = error;
  if (sqlstate.startsWith("53"))
    return text(
      "Free or add disk space on the server, or raise the quota of the tablespace. To see which one it is:",
      code("SHOW default_tablespace;\nSHOW temp_tablespaces;"),
    );
  if (sqlstate === "22P05" || sqlstate === "22021")
    return text(
      "The database can't store all of Unicode. Create a database with UTF-8, and set `database` to it here and in Stitch:",
      createUtf8Database(database),
    );
  if (sqlstate === "25006" || sqlstate.startsWith("54") || sqlstate === "0A000")
    return text(
      "The server's settings or the provider's plan do not allow it. Raise the limit in the server's message, or ask the provider.",
    );
  if (broken.steps.includes("BEGIN"))
    return text(
      "Every load needs transactions. In PgBouncer's configuration, allow them for this database:",
      code("pool_mode = transaction"),
      ...reloadPgBouncer,
    );
  if (hasLostTable(broken))
    return text("An event trigger changes the owner or the privileges of new tables.", ...inspection);
  const [trigger] = eventTriggers;
  const isDefinition = broken.steps.every((name) => /^(CREATE|ALTER)/.test(name));
  // Row security has the same SQLSTATE. This routine is PostgreSQL's for missing privileges.
  const isMissing = sqlstate === "42501" && (isDefinition || error.routine === "aclcheck_error");
  if (trigger === undefined && isMissing)
    return sql(
      missingGrants(isDefinition, role, versionNum),
      "a superuser",
      "PostgreSQL grants these by default. If the step still fails, an extension of the server refuses it.",
    );
  if (trigger === undefined) return text(...inspection);
  return sql(
    eventTriggers.map((name) => `ALTER EVENT TRIGGER ${identifier(name)} DISABLE;`).join("\n"),
    "a superuser",
    "This disables it for everyone. To keep it for others, return early for this user in its function instead:",
    code(`IF session_user = ${literal(role)} THEN RETURN; END IF;`),
  );
}
