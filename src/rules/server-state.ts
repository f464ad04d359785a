import type { Facts } from "../connect/probe/facts.ts";
import { capital, firstFew, list } from "../text/phrases.ts";
import { identifier } from "../text/sql.ts";
import { code, sql, text } from "./fix.ts";
import {
  createUtf8Database,
  ignoreExample,
  machine,
  overrideSetting,
  reloadConfiguration,
} from "./phrases.ts";
import { serverRule } from "./rule.ts";
import { isSetLater, reconnectPooler, removeFromPooler, settingsFix } from "./settings.ts";

const encodingNotUtf8 = serverRule<{ encoding: string }>({
  id: "server/encoding-not-utf8",
  severity: "warning",
  at: ["database"],
  title: "Database does not store UTF-8",
  titleOf: ({ encoding }) => `Database stores ${encoding}, not UTF-8`,
  why: ({ encoding }) =>
    encoding === "SQL_ASCII"
      ? "PostgreSQL does not check or convert text in SQL_ASCII, so text that Stitch loads can be unreadable for other clients."
      : "Stitch loads text as UTF-8, and a load fails at the first character that this encoding does not have, such as an emoji.",
  find: ({ facts }) => {
    const { encoding } = facts.database;
    return encoding === null || encoding === "UTF8" ? null : { encoding };
  },
  message: ({ destination, encoding }) =>
    `The encoding of database \`${destination.database}\` is ${encoding}.`,
  fix: ({ destination }) =>
    text(
      "The encoding of an existing database can't be changed. Create a database with UTF-8, as a superuser in psql:",
      createUtf8Database(destination.database),
      "Copy the data with `pg_dump` and `psql`, and use the new database here and in Stitch.",
    ),
});

const tablespaceNotUsable = serverRule<{ facts: Facts; name: string; owner: string }>({
  id: "server/tablespace-not-usable",
  severity: "error",
  at: ["username"],
  title: "User can't use the default tablespace",
  why: "Stitch creates tables in the default tablespace, so no load can create a table.",
  find: ({ facts }) => {
    const { defaultTablespace } = facts.session;
    const tablespace = facts.rows.tablespaces?.find(({ name }) => name === defaultTablespace);
    return tablespace === undefined || (tablespace.usable && tablespace.name !== "pg_global")
      ? null
      : { facts, name: tablespace.name, owner: tablespace.owner };
  },
  titleOf: ({ name }) => `User can't create tables in tablespace \`${name}\``,
  message: ({ destination: { username }, name }) =>
    `\`default_tablespace\` of \`${username}\` is \`${name}\`, ${name === "pg_global" ? "which can't hold the tables of a database" : "and the user lacks CREATE on it"}.`,
  fix: ({ destination, facts, name, owner }) =>
    name === "pg_global"
      ? settingsFix({ destination, facts }, { default_tablespace: "''" })
      : sql(`GRANT CREATE ON TABLESPACE ${identifier(name)} TO ${identifier(destination.username)};`, owner),
});

type StandbyShortage = { facts: Facts; required: number; names: string[]; connected: number };

const noSynchronousStandby = serverRule<StandbyShortage>({
  id: "server/no-synchronous-standby",
  severity: "warning",
  at: ["host"],
  title: "Server waits for a standby that is not connected",
  why: "Each commit waits until a synchronous standby confirms it, so without one a load waits forever.",
  find: ({ facts }) => missingStandbys(facts),
  message: ({ destination, facts, required, names, connected }) =>
    `${capital(machine(destination, "database"))} waits for ${required} of the synchronous standbys ${list(names.map((name) => `\`${name}\``))} (\`synchronous_standby_names\`), and ${connected === 0 ? "none is" : `only ${connected} of them is`} connected. Commits of \`${destination.username}\` wait, because its \`synchronous_commit\` is \`${facts.session.synchronousCommit}\`.`,
  fix: ({ destination, facts }) =>
    text(
      "Start the standby, or check its log for why it does not connect. If it no longer exists, clear the setting, as a superuser in psql:",
      code("ALTER SYSTEM SET synchronous_standby_names = '';"),
      ...reloadConfiguration,
      ...(isSetLater(facts, "synchronous_commit")
        ? ["Or stop only the loads from waiting, since Stitch can repeat them.", ...removeFromPooler]
        : [
            "Or stop only the loads from waiting, since Stitch can repeat them:",
            code(overrideSetting(destination, "synchronous_commit", "local")),
            ...(facts.session.isPooled ? reconnectPooler : []),
          ]),
    ),
});

/** Null if commits do not wait, or enough standbys are connected. An ordinary role can't see whether these stream. */
function missingStandbys(facts: Facts): StandbyShortage | null {
  const { serverSettings, walsenders } = facts.rows;
  const { synchronousCommit } = facts.session;
  if (serverSettings === undefined || walsenders === undefined || synchronousCommit === null) return null;
  if (isOff(synchronousCommit) || /^local$/i.test(synchronousCommit)) return null;
  const { required, names } = synchronousStandbys(serverSettings.synchronousStandbyNames);
  const isListed = (application: string) =>
    names.some((name) => name === "*" || name.toLowerCase() === application.toLowerCase());
  const connected = walsenders.filter(({ applicationName }) => isListed(applicationName ?? "")).length;
  return names.length === 0 || connected >= required ? null : { facts, required, names, connected };
}

function isOff(setting: string): boolean {
  return /^(off?|f|fa|fal|fals|false|no?|0)$/i.test(setting);
}

/** The grammar is in src/backend/replication/syncrep_gram.y and syncrep_scanner.l. @internal Exported for the tests alone. */
export function synchronousStandbys(setting: string): { required: number; names: string[] } {
  const counted = /^\s*(?:(?:FIRST|ANY)\s+)?(\d+)\s*\((.*)\)\s*$/is.exec(setting);
  // Only these characters are white space to the server.
  const names = (counted?.[2] ?? setting).matchAll(/"((?:[^"]|"")*)"|([^ \t\n\r\f\v,"]+)/g);
  return {
    required: Number(counted?.[1] ?? 1),
    names: [...names].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ""),
  };
}

type WraparoundEvidence = {
  database: string;
  kind: "transactions" | "multixacts";
  remaining: number;
  isStopped: boolean;
};

const wraparound = serverRule<WraparoundEvidence>({
  id: "server/wraparound",
  severity: ({ isStopped }) => (isStopped ? "error" : "warning"),
  at: ["database"],
  title: "Server is close to transaction ID wraparound",
  why: ({ isStopped }) =>
    isStopped
      ? "PostgreSQL rejects everything that needs a new transaction ID until old rows are frozen, so every load fails."
      : "PostgreSQL stops all writes shortly before it runs out of IDs, and every load then fails.",
  find: ({ facts }) => oldestDatabase(facts),
  message: ({ database, kind, remaining }) =>
    `Database \`${database}\` on this server has ${millions(remaining)} ${kind === "transactions" ? "transaction" : "multixact"} IDs left before wraparound.`,
  fix: () =>
    text(
      "Find out what keeps `VACUUM` from freezing old rows: old transactions, prepared transactions and replication slots. As a superuser, in psql:",
      code(
        "SELECT pid, usename, xact_start FROM pg_stat_activity WHERE backend_xmin IS NOT NULL ORDER BY age(backend_xmin) DESC;\nSELECT gid, prepared, database FROM pg_prepared_xacts;\nSELECT slot_name, active FROM pg_replication_slots;",
      ),
      "End those. Then connect to the database in the message, and vacuum it:",
      code("VACUUM FREEZE;"),
    ),
});

function millions(count: number): string {
  return count < 1_000_000 ? String(count) : `${(count / 1_000_000).toFixed(1)} million`;
}

/** PostgreSQL stops writes with 3 million IDs left, before 14 with 1 million. */
function oldestDatabase({ rows, versionNum }: Facts): WraparoundEvidence | null {
  const limit = versionNum >= 140_000 ? 3_000_000 : 1_000_000;
  const all = (rows.wraparound ?? []).flatMap(({ database, transactions, multixacts }) => [
    { database, kind: "transactions" as const, remaining: 2 ** 31 - 1 - transactions },
    ...(multixacts === null
      ? []
      : [{ database, kind: "multixacts" as const, remaining: 2 ** 31 - 1 - multixacts }]),
  ]);
  const [oldest] = all.sort((one, other) => one.remaining - other.remaining);
  return oldest === undefined ? null : { ...oldest, isStopped: oldest.remaining <= limit };
}

const providers = {
  owners: [
    "heroku_admin",
    "supabase_admin",
    "rdsadmin",
    "cloudsqladmin",
    "alloydbadmin",
    "azuresu",
    "cloud_admin",
  ],
  schemas: ["_heroku"],
  // Supabase's, which are owned by postgres in older projects.
  functions: [
    "extensions.pgrst_ddl_watch",
    "extensions.set_graphql_placeholder",
    "extensions.grant_pg_cron_access",
    "extensions.grant_pg_graphql_access",
    "extensions.grant_pg_net_access",
  ],
};

const eventTriggers = serverRule<{ triggers: { name: string; owner: string }[] }>({
  id: "server/event-triggers",
  severity: "notice",
  at: ["database"],
  title: "Event triggers run in every load",
  why: "An error in one of these triggers makes a load fail when it creates a schema or table, or adds a column.",
  find: ({ facts, attempt }) => {
    const { eventTriggers: setting } = facts.session;
    if (setting !== null && isOff(setting)) return null;
    if (["passed", "failed"].includes(attempt.observed.rehearsal?.kind ?? "")) return null;
    const triggers = (facts.rows.eventTriggers ?? []).filter(
      ({ owner, functionSchema, functionName }) =>
        !providers.owners.includes(owner) &&
        !providers.schemas.includes(functionSchema) &&
        !providers.functions.includes(`${functionSchema}.${functionName}`),
    );
    return triggers.length === 0 ? null : { triggers };
  },
  message: ({ destination, triggers }) =>
    `Database \`${destination.database}\` has ${triggers.length === 1 ? "the event trigger" : "the event triggers"} ${firstFew(triggers.map(({ name, owner }) => `\`${name}\` (owned by \`${owner}\`)`))}, which ${triggers.length === 1 ? "runs" : "run"} on statements of a load.`,
  fix: () =>
    text(
      "Make sure that they allow Stitch's user to create and alter schemas and tables; a rehearsal (`rehearse: true`) tests it. Then the entry can ignore this finding:",
      ignoreExample("server/event-triggers", "They allow what Stitch runs"),
    ),
});

export const serverStateRules = [
  encodingNotUtf8,
  tablespaceNotUsable,
  noSynchronousStandby,
  wraparound,
  eventTriggers,
];
