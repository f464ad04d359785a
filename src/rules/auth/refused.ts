import type { Destination } from "../../config/destination.ts";
import type { ServerError } from "../../connect/failure.ts";
import type { KnownRefusal, RefusalSource } from "../../connect/refusal-forms.ts";
import { capital, hostAndPort, quoted, shellWord } from "../../text/phrases.ts";
import { oneLine } from "../../text/printable.ts";
import { identifier } from "../../text/sql.ts";
import { loginLine } from "../firewall.ts";
import { code, text } from "../fix.ts";
import { loginName, quotedError, reloadPgBouncer, sourceName } from "../phrases.ts";
import { atProvider } from "../providers.ts";
import { failureRule } from "../rule.ts";

export type RefusalKind = KnownRefusal | "pooler-rules" | "no-tls-behind";

export const refused = failureRule<{
  source: RefusalSource;
  error: ServerError;
  refusal: RefusalKind | null;
}>({
  id: "auth/refused",
  severity: "error",
  at: ["host"],
  title: "Login refused",
  why: "Stitch logs in the same way, so every load fails.",
  titleOf: ({ source, error: { code: state }, refusal }) => {
    if (refusal !== null) return knownRefusals[refusal].title;
    if (source !== "server")
      return source === "upstream"
        ? "Server behind the pooler refused the login"
        : `${source} refused the login`;
    return state === "" ? null : `Login refused with SQLSTATE ${oneLine(state, 5)}`;
  },
  message: ({ destination, source, error, refusal }) => {
    const cause = refusal === null ? "" : ` ${knownRefusals[refusal].cause}`;
    const detail = refusal !== null || error.detail === null ? "" : ` Detail: ${quoted(error.detail)}.`;
    const where = error.where === null ? "" : ` Context: ${quoted(error.where)}.`;
    return `${capital(sourceName(destination, source))} refused \`${loginName(destination)}\`${withState(source, error)}.${quotedError(error)}${detail}${where}${cause}`;
  },
  fix: ({ destination, source, error, refusal }) =>
    text(
      ...(refusal === null
        ? generalAdvice(source, error)
        : knownRefusals[refusal].remedy(destination, source)),
    ),
});

/** A pooler's SQLSTATE is unspecific; an error of protocol 2 has none. */
function withState(source: RefusalSource, { code: state }: ServerError): string {
  return state === "" || source !== "server" ? "" : ` with SQLSTATE ${oneLine(state, 5)}`;
}

function generalAdvice(source: RefusalSource, { code: state, hint }: ServerError): string[] {
  const log = {
    server: "Check the server's log for the time of this check.",
    upstream:
      "The pooler passed on an error of the server behind it. Check the logs of both for the time of this check.",
    pooler: `Check the log of ${source} for the time of this check. It has more detail than the error.`,
  }[source === "server" || source === "upstream" ? source : "pooler"];
  // Class 08 (connection exceptions) does not show the cause.
  const isSpecific = source === "server" && state !== "" && !state.startsWith("08");
  return [
    ...(hint === null
      ? []
      : ["The message contains the server's hint. Check that it applies before you follow it."]),
    log,
    ...(isSpecific
      ? ["For the SQLSTATE, see https://www.postgresql.org/docs/current/errcodes-appendix.html."]
      : []),
  ];
}

type RefusalAdvice = {
  title: string;
  cause: string;
  remedy: (destination: Destination, source: RefusalSource) => string[];
};

const poolerLog = "Check the pooler's log for the reason.";

const knownRefusals: Record<RefusalKind, RefusalAdvice> = {
  "disk-full": {
    title: "Server's disk is full",
    cause: "Without free disk space the server can't start a session.",
    remedy: (destination) => [
      ...orElse(atProvider(destination, "storage"), [
        "Free disk space on the server, or enlarge its disk. To see what is full:",
        code("df -h"),
      ]),
      "Then delete data that is not needed. An unused replication slot keeps WAL forever:",
      code(
        "SELECT slot_name, active, pg_size_pretty(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)) FROM pg_replication_slots;",
      ),
    ],
  },
  "out-of-memory": {
    title: "Server is out of memory",
    cause: "The server had no memory left for another session.",
    remedy: () => ["End unused sessions, lower `max_connections` or `work_mem`, or use a larger machine."],
  },
  "cannot-fork": {
    title: "Server can't start another process",
    cause: "The operating system had no memory or process left for another session.",
    remedy: () => [
      "On the server, compare the used processes and memory with the limits:",
      code("ps -e | wc -l\nulimit -u\nfree -m"),
      "End unused sessions, lower `max_connections`, or use a larger machine.",
    ],
  },
  "damaged-files": {
    title: "Server's data files are damaged",
    cause: "A data file that every session needs is missing or can't be read.",
    remedy: () => ["Stop the server, copy its data directory, and restore the last backup."],
  },
  "account-locked": {
    title: "Account is locked",
    cause: "The server locked this user after too many failed logins, or an administrator locked it.",
    remedy: () => [
      "Correct the password in all programs that use this user. Then wait until the lock expires, or ask the server's administrator to unlock the user.",
    ],
  },
  "preload-library": {
    title: "Preload library is missing",
    cause:
      "A setting of the role, the database or the server loads this library at the start of each session, but the server does not have it.",
    remedy: (destination) => [
      "As a superuser, find the setting:",
      code(
        "SELECT setrole::regrole, datname, setconfig FROM pg_db_role_setting LEFT JOIN pg_database ON pg_database.oid = setdatabase WHERE setconfig::text LIKE '%preload_libraries%';",
      ),
      "Reset it where it is set, for example:",
      code(
        ["session_preload_libraries", "local_preload_libraries"]
          .map(
            (name) =>
              `ALTER ROLE ${identifier(loginName(destination))} RESET ${name};\nALTER DATABASE ${identifier(destination.database)} RESET ${name};`,
          )
          .join("\n"),
      ),
      "Or install the library on the server.",
    ],
  },
  "login-trigger": {
    title: "Login event trigger refused the login",
    cause: "The password was accepted, but a login event trigger of the database raised this error.",
    remedy: ({ database }) => [
      "As a superuser, list the login event triggers of the database:",
      code(
        "SELECT evtname, evtfoid::regprocedure, evtowner::regrole FROM pg_event_trigger WHERE evtevent = 'login' AND evtenabled <> 'D';",
      ),
      "Change the trigger's function to accept this user, or disable the trigger. If it refuses superusers too, connect without event triggers:",
      code(
        `PGOPTIONS='-c event_triggers=off' psql -d ${shellWord(database)} -c 'ALTER EVENT TRIGGER name DISABLE'`,
      ),
    ],
  },
  "startup-parameter": {
    title: "Pooler rejects a startup parameter",
    cause: "The pooler does not accept a startup parameter that this check and Stitch send.",
    remedy: () => [
      "In `pgbouncer.ini`, add the parameter to `ignore_startup_parameters`.",
      ...reloadPgBouncer,
    ],
  },
  "pooler-configuration": {
    title: "Pooler's configuration has an error",
    cause:
      "The pooler can't look up the user: its `auth_type`, `auth_user`, `auth_query` or `auth_dbname` is wrong.",
    remedy: () => ["Find the setting in PgBouncer's log, and correct `pgbouncer.ini`.", ...reloadPgBouncer],
  },
  "pooler-console": {
    title: "Database is PgBouncer's console",
    cause: "`pgbouncer` is PgBouncer's admin console, not a database.",
    remedy: () => [
      "Set `database` to a database of the server behind PgBouncer. In PgBouncer's console, list them:",
      code("SHOW DATABASES;"),
    ],
  },
  "pooler-rules": {
    title: "PgBouncer's HBA file rejects the login",
    cause:
      "No line of PgBouncer's `auth_hba_file`, which works like `pg_hba.conf`, accepts this login. The server behind PgBouncer is not involved.",
    remedy: (destination) => [
      "On PgBouncer's machine, add to the `auth_hba_file`, above the first matching line:",
      code(loginLine(destination)),
      ...reloadPgBouncer,
    ],
  },
  "no-tls-behind": {
    title: "Pooler connects to its server without SSL",
    cause:
      "The server behind the pooler requires SSL, but the pooler connects to it without SSL. `ssl` in this file encrypts only the connection to the pooler.",
    remedy: () => [
      "Encrypt the pooler's own connections. In `pgbouncer.ini`:",
      code("server_tls_sslmode = require"),
      "Then reload PgBouncer and reconnect, in its console:",
      code("RELOAD;\nRECONNECT;"),
      "If they are encrypted already, the server's `pg_hba.conf` lacks a line for the pooler's address.",
    ],
  },
  "no-server-behind": {
    title: "Pooler has no connection to its server",
    cause:
      "The pooler works, but got no connection to the server behind it: that server is down or refuses the pooler's login, or all connections of the pool are in use.",
    remedy: (_, source) => [
      poolerLog,
      ...(poolerStates[source] ?? []),
      "Start the server, correct its host, port or password in the pooler's configuration, or raise the size of the pool.",
    ],
  },
  "supavisor-tenant": {
    title: "Supabase's pooler does not know the project",
    cause:
      "Supabase's pooler did not recognize the project: its reference is missing from the user name or wrong, the pooler is in another region, or the project is paused.",
    remedy: () => [
      "Append the project's reference to the user name, and set `host` to the pooler of the project's region. The project's dashboard shows both under Connect:",
      code("username: stitch.abcdefghijkl"),
    ],
  },
  "supavisor-address": {
    title: "Supabase does not allow this address",
    cause: "The project has network restrictions, and the address of this machine is not in them.",
    remedy: (destination) => [
      `Under Database > Settings > Network Restrictions, add this machine's address and Stitch's.${regionHint(destination)} https://supabase.com/docs/guides/platform/network-restrictions.`,
    ],
  },
  "supavisor-banned": {
    title: "Supabase has banned the project",
    cause: "Supabase's pooler refuses the whole project, for the reason in its message.",
    remedy: () => ["Check the project's dashboard and emails from Supabase, or contact Supabase support."],
  },
  "supavisor-blocked": {
    title: "Supabase blocks logins after many failures",
    cause: "Too many failed logins came from this address or for this project.",
    remedy: () => [
      "Correct the password everywhere it is used, wait a few minutes, and run the check again. To unblock an address at once:",
      code("supabase network-bans remove --experimental --db-unban-ip ADDRESS --project-ref REFERENCE"),
    ],
  },
  "supavisor-auth-query": {
    title: "Supabase's pooler can't look up the user",
    cause:
      "The pooler could not get a usable password from the database: the user does not exist, its password is stored as MD5, or the database did not answer.",
    remedy: (destination) => [
      "In the SQL editor, set the user's password again, which stores it for SCRAM:",
      code(
        `SET password_encryption = 'scram-sha-256';\nALTER ROLE ${identifier(loginName(destination).replace(/\.[a-z]{20}$/, ""))} PASSWORD 'NEW PASSWORD';`,
      ),
      "If the database did not answer, run the check again in a minute.",
    ],
  },
  "supavisor-other": {
    title: "Supabase's pooler failed",
    cause: "The pooler itself failed, or it lost its connection to the database.",
    remedy: () => [
      "Run the check again in a minute. If it fails again, check the project's pooler logs, whether the project is paused, and https://status.supabase.com. The direct connection does not use the pooler and may still work.",
    ],
  },
  "odyssey-blocked": {
    title: "Odyssey's configuration rejects the login",
    cause:
      'Odyssey itself rejects this user or address: the route has `authentication "block"`, or `hba_file` has no matching line. The server behind Odyssey is not involved.',
    remedy: () => [
      "In Odyssey's configuration, change the route of this database and user, or add a line to its `hba_file`, and reload Odyssey.",
    ],
  },
  "pgpool-password": {
    title: "Pgpool-II has no password for the user",
    cause:
      "Pgpool-II logs in to the servers behind it with the passwords in its own file, and this user is not in it.",
    remedy: (destination) => [
      "On Pgpool-II's machine, add the user to its password file, and reload it:",
      code(`pg_enc -m -k ~/.pgpoolkey -u ${shellWord(loginName(destination))} -p\npgpool reload`),
    ],
  },
  "pgpool-rules": {
    title: "Pgpool-II's HBA file rejects the login",
    cause:
      "No line of Pgpool-II's `pool_hba.conf`, which works like `pg_hba.conf`, accepts this login. The server behind Pgpool-II is not involved.",
    remedy: (destination) => [
      "On Pgpool-II's machine, add to `pool_hba.conf`, above the first matching line:",
      code(loginLine(destination)),
      "Then reload Pgpool-II:",
      code("pgpool reload"),
    ],
  },
  "rds-proxy-secret": {
    title: "RDS Proxy has no secret for the user",
    cause:
      "RDS Proxy logs in with credentials from AWS Secrets Manager, and none of the proxy's secrets is for this user.",
    remedy: (destination) => [
      "Create a secret with the user's name and password, and add it to the proxy's authentication. The proxy's IAM role needs `secretsmanager:GetSecretValue` for it:",
      code(
        `aws secretsmanager create-secret --name stitch-loader --secret-string file://secret.json\naws rds modify-db-proxy --db-proxy-name PROXY --auth '[{"AuthScheme":"SECRETS","SecretArn":"ARN","IAMAuth":"DISABLED"}]'`,
      ),
      "`--auth` replaces the whole list, so include the existing entries. In the secret, `username` must be exactly:",
      code(loginName(destination)),
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-secrets-arns.html.",
    ],
  },
  "rds-proxy-iam": {
    title: "RDS Proxy requires IAM authentication",
    cause: "The proxy accepts only IAM tokens for this user, but Stitch has a password.",
    remedy: () => [
      "In the proxy's authentication settings, set IAM authentication to Not Allowed for this user's secret. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-setup.html.",
    ],
  },
  "rds-proxy-method": {
    title: "RDS Proxy does not support this login method",
    cause: "The proxy's client authentication type does not match how the user's password is stored.",
    remedy: () => [
      "In the proxy's authentication settings, set the client authentication type to SCRAM SHA 256, and store the user's password for SCRAM on the server. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.troubleshooting.html.",
    ],
  },
  "neon-endpoint": {
    title: "Neon does not know the endpoint",
    cause: "Neon identifies the project by the host name in the TLS handshake, and received none.",
    remedy: ({ ssl }) =>
      ssl.kind === "on"
        ? [
            "Use the endpoint's full host name, as Neon's console shows it under Connect, not an address or a name of your own:",
            code("host: ep-cool-darkness-a1b2c3d4.us-east-2.aws.neon.tech"),
          ]
        : ["Turn on SSL, and use the endpoint's full host name:", code("ssl: true")],
  },
  "neon-unavailable": {
    title: "Neon's endpoint is not available",
    cause: "The endpoint was deleted, is disabled, or can't be started now.",
    remedy: () => [
      "Compare `host` with the one under Connect in Neon's console, and check the endpoint's state there and https://neonstatus.com.",
    ],
  },
  "neon-quota": {
    title: "Neon's quota is used up",
    cause: "Neon does not start a compute until the next billing period or an upgrade of the plan.",
    remedy: () => [
      "Upgrade the plan in Neon's console, under Billing, or wait for the next billing period. https://neon.com/docs/introduction/plans.",
    ],
  },
  "neon-address": {
    title: "Neon does not allow this address",
    cause: "The project has an IP allow list, and the address of this machine is not in it.",
    remedy: (destination) => [
      `In Neon's console, add this machine's address and Stitch's to Settings > Network security > IP Allow.${regionHint(destination)} https://neon.com/docs/introduction/ip-allow.`,
    ],
  },
  "azure-user": {
    title: "Azure's single server needs the server's name",
    cause: "Azure's single server identifies the server by the user name.",
    remedy: () => ["Append the server's name to the user name:", code("username: stitch@my-server")],
  },
  "cockroachdb-cluster": {
    title: "Host is CockroachDB Cloud, not PostgreSQL",
    cause:
      "CockroachDB Cloud did not recognize the cluster, and a PostgreSQL destination can't load into CockroachDB anyway.",
    remedy: ({ host, port }) => [`Load into a PostgreSQL server: \`${hostAndPort(host, port)}\` is not one.`],
  },
};

const poolerStates: Partial<Record<RefusalSource, string[]>> = {
  PgBouncer: [
    "PgBouncer's console shows the pool and the server that it connects to:",
    code("SHOW POOLS;\nSHOW DATABASES;"),
  ],
  PgCat: ["PgCat's console shows the pools and the servers:", code("SHOW POOLS;\nSHOW BANS;")],
  Odyssey: ["Odyssey's console shows the pools:", code("SHOW POOLS;")],
  "Pgpool-II": ["Pgpool-II shows its servers:", code("SHOW pool_nodes;")],
  "RDS Proxy": [
    "RDS shows the health of the proxy's targets:",
    code("aws rds describe-db-proxy-targets --db-proxy-name PROXY"),
  ],
};

function orElse(parts: string[], others: string[]): string[] {
  return parts.length > 0 ? parts : others;
}

function regionHint({ region }: Destination): string {
  return region === null
    ? " To see Stitch's addresses, set `region` in this file and run `destination-check allowlist`."
    : " `destination-check allowlist` prints Stitch's addresses.";
}

export const refusedRules = [refused];
