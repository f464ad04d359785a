import { boolean, followUp, integer, nullable, query, type RowsOf, text } from "./query.ts";
import type { FirstRows } from "./second-round.ts";

/** Settings that the check does not change in its session. */
export const serverSettings = query({
  needs: [],
  calls: ["current_setting(text)"],
  columns: {
    defaultTablespace: text,
    synchronousCommit: text,
    synchronousStandbyNames: text,
    eventTriggers: text,
  },
  rows: "one",
  sql: ({
    versionNum,
  }) => `SELECT current_setting('default_tablespace'), current_setting('synchronous_commit'),
  current_setting('synchronous_standby_names'), ${versionNum >= 170_000 ? "current_setting('event_triggers')" : "'on'::text"};`,
});

/** The database's own tablespace needs no privilege. */
export const tablespaces = query({
  needs: ["pg_tablespace", "pg_database"],
  calls: [
    '"current_user"()',
    "current_database()",
    "has_tablespace_privilege(name, oid, text)",
    "pg_get_userbyid(oid)",
    "nameeq(name, name)",
    "oideq(oid, oid)",
    "int8(int4)",
  ],
  columns: { name: text, owner: text, usable: boolean },
  sql: ({
    role,
  }) => `SELECT spcname, pg_get_userbyid(spcowner), CASE WHEN pg_tablespace.oid = dattablespace THEN 't'::bool
  ELSE has_tablespace_privilege(${role}, pg_tablespace.oid, 'CREATE') END
FROM pg_tablespace, pg_database WHERE datname = current_database() LIMIT 1000;`,
});

const fewIds = 40_000_000;

/** Databases whose oldest transaction or multixact (9.5 and newer) is close to 2^31 behind. */
export const wraparound = query({
  needs: ["pg_database"],
  calls: [
    "age(xid)",
    (versionNum) => (versionNum < 90_500 ? null : "mxid_age(xid)"),
    "int4gt(int4, int4)",
    "int8(int4)",
  ],
  columns: { database: text, transactions: integer, multixacts: nullable(integer) },
  sql: ({ versionNum }) => {
    const multixacts = versionNum >= 90_500 ? "mxid_age(datminmxid)" : "NULL::int4";
    const limit = 2 ** 31 - 1 - fewIds;
    return `SELECT datname, age(datfrozenxid), ${multixacts} FROM pg_database
WHERE age(datfrozenxid) > ${limit} OR ${multixacts} > ${limit} ORDER BY age(datfrozenxid) DESC LIMIT 100;`;
  },
});

const tags = "{CREATE SCHEMA,CREATE TABLE,ALTER TABLE,COMMENT}";

/** Event triggers that fire in a load and are not part of an extension. 3466 is pg_event_trigger, 1255 pg_proc. */
export const eventTriggers = query({
  needs: ["pg_event_trigger", "pg_proc", "pg_namespace", "pg_depend"],
  calls: [
    "pg_get_userbyid(oid)",
    "nameeq(name, name)",
    "oideq(oid, oid)",
    'chareq("char", "char")',
    "arrayoverlap(anyarray, anyarray)",
    "int8(int4)",
  ],
  columns: { name: text, owner: text, functionSchema: text, functionName: text },
  sql: () => `SELECT evtname, pg_get_userbyid(evtowner), nspname, proname FROM pg_event_trigger
JOIN pg_proc ON pg_proc.oid = evtfoid JOIN pg_namespace ON pg_namespace.oid = pronamespace
WHERE evtevent IN ('ddl_command_start', 'ddl_command_end') AND evtenabled IN ('O', 'A')
AND (evttags IS NULL OR evttags && '${tags}'::text[]) AND NOT EXISTS (SELECT 1 FROM pg_depend
  WHERE deptype = 'e' AND (classid = 3466 AND objid = pg_event_trigger.oid OR classid = 1255 AND objid = evtfoid))
ORDER BY evtname LIMIT 100;`,
});

/** Second round. Every role sees a walsender and its name, but not whether it streams. */
export const walsenders = followUp({
  onlyIf: ({ serverSettings: settings, session }: FirstRows & ServerRows) =>
    settings !== undefined && settings.synchronousStandbyNames !== "" && session?.inRecovery === false,
  needs: ["pg_stat_replication"],
  calls: ["pg_stat_get_activity(int4)", "pg_stat_get_wal_senders()", "int4eq(int4, int4)", "int8(int4)"],
  columns: { applicationName: nullable(text) },
  sql: () => "SELECT application_name FROM pg_stat_replication LIMIT 1000;",
});

type ServerRows = RowsOf<{ serverSettings: typeof serverSettings }>;
