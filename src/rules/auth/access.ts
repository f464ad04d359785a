import type { Destination } from "../../config/destination.ts";
import type { ServerError } from "../../connect/failure.ts";
import type { RefusalSource } from "../../connect/refusal-forms.ts";
import { capital, list } from "../../text/phrases.ts";
import { identifier, literal } from "../../text/sql.ts";
import { hbaParts, isRejectLine, poolerLine } from "../firewall.ts";
import { code, sql, text } from "../fix.ts";
import {
  createRole,
  loaderDestination,
  loginName,
  quotedError,
  reloadConfiguration,
  sourceName,
  usePrimary,
} from "../phrases.ts";
import { atProvider } from "../providers.ts";
import { failureRule, serverRule } from "../rule.ts";
import { databaseMissing } from "./database.ts";

type RefusalEvidence = { source: RefusalSource; error: ServerError };

export const noHbaEntry = failureRule<RefusalEvidence & { tls: TlsTried; measured: string[] }>({
  id: "auth/no-hba-entry",
  severity: "error",
  at: ["host"],
  title: "No matching pg_hba.conf entry",
  why: "Stitch connects from its own addresses and needs entries of its own, or the server refuses every load.",
  titleOf: ({ error }) => (isRejectLine(error) ? "Rejected by pg_hba.conf" : null),
  message: ({ destination, source, tls, error }) => {
    const server = capital(sourceName(destination, source));
    const entry = isRejectLine(error)
      ? "has a pg_hba.conf entry that rejects"
      : "has no pg_hba.conf entry for";
    const login =
      source === "upstream"
        ? "the pooler's login"
        : `\`${loginName(destination)}\` on database \`${destination.database}\` from this machine`;
    return `${server} ${entry} ${login}${source === "upstream" ? "" : withTls(tls)}.${quotedError(error)}`;
  },
  fix: ({ destination, source, error, tls, measured }) => {
    if (source === "upstream")
      return text(
        "On the server behind the pooler, add to `pg_hba.conf`, above the first matching line:",
        code(poolerLine),
        "ADDRESS is the pooler's; DATABASE and USER are in the message.",
        ...reloadConfiguration,
      );
    const unencrypted = tls === "off" ? atProvider(destination, "unencrypted") : [];
    const providerAdvice = [
      ...unencrypted,
      ...(unencrypted.length > 0 ? [] : atProvider(destination, "hba")),
    ];
    return providerAdvice.length > 0
      ? text(...providerAdvice)
      : text(...hbaParts(destination, error, measured));
  },
});

type TlsTried = "off" | "on" | "refused" | "not-supported";

function withTls(tls: TlsTried): string {
  if (tls === "refused") return " without SSL, and refuses it with SSL too";
  if (tls === "not-supported") return " without SSL, and does not support SSL";
  return tls === "on" ? " with SSL" : "";
}

/** A pooler may log in to the server behind it with another user or database, which that server's error names. */
function isRenamed({ source, error }: { source: RefusalSource; error: ServerError | null }, name: string) {
  return source === "upstream" && error?.message.includes(`"${name}"`) === false;
}

type NoLogin = {
  role: string;
  cause: "no-login" | "unknown" | "either";
  source: RefusalSource;
  error: ServerError | null;
};

export const loginNotPermitted = serverRule<NoLogin>({
  id: "auth/login-not-permitted",
  severity: "error",
  at: ["username"],
  title: "Role can't log in",
  why: "Only an existing role with LOGIN can connect, so every load fails.",
  find: ({ destination, facts: { role } }) =>
    destination.audit !== null && role.details?.canLogin === false
      ? { role: destination.username, cause: "no-login", source: "server", error: null }
      : null,
  titleOf: ({ role, cause, source, error }) => {
    if (isRenamed({ source, error }, role)) return "Pooler's user can't log in";
    return cause === "unknown" ? `Role \`${role}\` does not exist` : `Role \`${role}\` can't log in`;
  },
  message: ({ destination, role, cause, source, error }) => {
    const server = capital(sourceName(destination, source));
    const says = error === null ? "" : quotedError(error);
    if (isRenamed({ source, error }, role))
      return `${server} does not allow the pooler's user to log in.${says}`;
    return cause === "unknown"
      ? `${server} has no role \`${role}\`.${says}`
      : `${server} does not allow \`${role}\` to log in.${says}`;
  },
  fix: ({ role, cause, source, error }) => {
    const login = `ALTER ROLE ${identifier(role)} LOGIN;`;
    if (isRenamed({ source, error }, role))
      return text(
        "The pooler logs in to the server behind it as the user that the message names. Correct that name in the pooler's configuration (in `pgbouncer.ini`, `user=` of the database in `[databases]`), or make it a role with LOGIN on that server.",
      );
    if (cause === "no-login") return sql(login, "a superuser");
    return cause === "unknown"
      ? text(
          "Correct the user name; names are case-sensitive. To list the roles, run in psql:",
          code("\\du"),
          "Or create the role. As a superuser, in psql:",
          createRole(role),
        )
      : text(
          "Find out whether the role exists. As a superuser, run:",
          code(`SELECT rolcanlogin FROM pg_roles WHERE rolname = ${literal(role)};`),
          "No row: the role does not exist. Correct the user name, or create the role, in psql:",
          createRole(role),
          "`f`: the role is not allowed to log in. Allow it:",
          code(login),
        );
  },
});

export const connectDenied = serverRule<{ source: RefusalSource; error: ServerError | null }>({
  id: "auth/connect-denied",
  severity: "error",
  at: ["username"],
  title: "User lacks CONNECT on the database",
  why: "PostgreSQL grants CONNECT to everyone by default; without it the server refuses every load.",
  find: ({ destination, facts: { role } }) =>
    destination.audit === null || role.canConnect
      ? null
      : { destination: loaderDestination(destination), source: "server", error: null },
  titleOf: ({ destination, source, error }) =>
    isRenamed({ source, error }, destination.database)
      ? "Pooler's user lacks CONNECT on the database"
      : `\`${loginName(destination)}\` lacks CONNECT on \`${destination.database}\``,
  message: ({ destination, source, error }) =>
    source === "upstream" && error !== null
      ? `${capital(sourceName(destination, source))} does not grant CONNECT to the pooler's user.${quotedError(error)}`
      : `\`${loginName(destination)}\` lacks the CONNECT privilege on database \`${destination.database}\`.`,
  fix: ({ destination, source, error }) => {
    const poolerNote =
      "Run it on the server behind the pooler, with the database and the user that the pooler uses there.";
    if (isRenamed({ source, error }, destination.database))
      return text(poolerNote, code("GRANT CONNECT ON DATABASE … TO …;"));
    return sql(
      `GRANT CONNECT ON DATABASE ${identifier(destination.database)} TO ${identifier(loginName(destination))};`,
      "a superuser",
      ...(source === "upstream" ? [poolerNote] : atProvider(destination, "database")),
    );
  },
});

type Limit = "server" | "role" | "database" | "pooler";

/** `error` is null if the connection limit of the role or the database is 0, which does not affect an auditor that is a superuser. */
export const tooManyConnections = serverRule<{
  error: ServerError | null;
  source: RefusalSource;
  limit: Limit;
}>({
  id: "auth/too-many-connections",
  severity: "error",
  at: ["host"],
  title: "Too many connections",
  why: ({ error, limit }) =>
    error === null
      ? `Stitch logs in ${limit === "role" ? "as this role" : "to this database"}, so every load fails.`
      : "Each load needs a connection, and fails while none is available.",
  find: ({ destination, facts: { role, rows } }) => {
    const isUnlimited = role.details === null || role.superuser?.name === role.login;
    if (destination.audit === null || isUnlimited) return null;
    const ofRole = role.details?.connectionLimit === 0;
    if (!ofRole && rows.database?.connectionLimit !== 0) return null;
    const limit = ofRole ? "role" : "database";
    return { destination: loaderDestination(destination), error: null, source: "server", limit };
  },
  titleOf: ({ destination, error, limit }) =>
    error === null ? `Connection limit of \`${limitedName(destination, limit)}\` is 0` : null,
  message: ({ destination, error, source, limit }) =>
    error === null
      ? `${limit === "role" ? "" : "Database "}\`${limitedName(destination, limit)}\` has a connection limit of 0, so the server refuses every login.`
      : `${capital(sourceName(destination, source))} accepts no more connections.${quotedError(error)}`,
  fix: ({ destination, error, source, limit }) => {
    const providerAdvice = error === null ? [] : atProvider(destination, "connections");
    if (providerAdvice.length > 0) return text(...providerAdvice);
    if (limit === "pooler") return text(...(poolerLimits[source] ?? poolerLimits.PgBouncer ?? []));
    const name = limitedName(destination, limit);
    if (error === null) return sql(raisedLimit(limit, identifier(name)), "a superuser");
    const isOther = limit !== "server" && isRenamed({ source, error }, name);
    return text(
      "See who holds the connections:",
      code(
        "SELECT usename, datname, state, count(*) FROM pg_stat_activity GROUP BY 1, 2, 3 ORDER BY 4 DESC;",
      ),
      `Close idle connections, or raise the limit that was reached${source === "upstream" ? ", on the server behind the pooler" : ""}:`,
      code(raisedLimit(limit, isOther ? "NAME" : identifier(name))),
      ...(isOther ? ["The name is in the message."] : []),
      ...(source === "upstream"
        ? ["A smaller pool (`default_pool_size`) leaves connections for others."]
        : []),
    );
  },
});

function limitedName(destination: Destination, limit: Limit): string {
  return limit === "role" ? loginName(destination) : destination.database;
}

function raisedLimit(limit: Exclude<Limit, "pooler">, name: string): string {
  return limit === "server"
    ? "ALTER SYSTEM SET max_connections = 200; -- and restart the server"
    : `ALTER ${limit.toUpperCase()} ${name} CONNECTION LIMIT -1;`;
}

const poolerLimits: Partial<Record<RefusalSource, string[]>> = {
  PgBouncer: [
    "See who holds the connections, in PgBouncer's console:",
    code("SHOW CLIENTS;"),
    "Close idle connections. Or raise the limit in `pgbouncer.ini` that the message names, such as `max_client_conn`, and restart PgBouncer.",
  ],
  Supavisor: [
    "Close idle connections, or raise the pool size in the project's dashboard, under Database > Settings > Connection pooling. In session mode (port 5432) each client holds a connection of the pool: use transaction mode (6543) for clients that can.",
  ],
  Odyssey: [
    "Close idle connections, or raise `client_max` or `pool_size` in Odyssey's configuration, and reload Odyssey.",
  ],
  "Pgpool-II": [
    "Close idle connections, or raise `num_init_children` and `max_pool` in `pgpool.conf`, and restart Pgpool-II.",
  ],
  "RDS Proxy": [
    "Close idle connections, or raise the proxy's limits: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-connections.html.",
  ],
  Neon: ["Use the pooled host name, which has `-pooler` after the endpoint's id, or a larger compute."],
};

/** `standby`: a standby without hot standby, which never accepts queries. */
export const serverNotReady = failureRule<RefusalEvidence & { standby: boolean }>({
  id: "auth/server-not-ready",
  severity: "error",
  at: ["host"],
  title: "Server is starting up or shutting down",
  why: ({ standby }) =>
    standby
      ? "A standby without hot standby accepts no connections at all, so every load fails."
      : "The server accepts no logins at the moment, so a load that starts now fails.",
  titleOf: ({ standby }) => (standby ? "Server is a standby that accepts no queries" : null),
  message: ({ destination, source, error, standby }) =>
    standby
      ? `${capital(sourceName(destination, source))} is a standby with \`hot_standby\` off.${quotedError(error)}`
      : `${capital(sourceName(destination, source))} is not ready.${quotedError(error)}`,
  fix: ({ destination, standby }) =>
    standby
      ? text(usePrimary, ...atProvider(destination, "primary"))
      : text(
          "Run the check again in a minute. If the server is still not ready, check its log for the cause.",
          ...atProvider(destination, "not-ready"),
        ),
});

const loginNotChecked = serverRule({
  id: "auth/login-not-checked",
  severity: "notice",
  at: ["audit"],
  title: "The user's own login was not checked",
  why: "With `audit` the user's password stays out of CI, so a wrong password is noticed only when a load fails.",
  find: ({ destination: { audit }, facts }) =>
    audit && { auditor: audit.username, hidden: facts.session.hidden },
  message: ({ destination: { username }, auditor, hidden }) =>
    `\`${auditor}\` logged in and checked the privileges of \`${username}\`. The password, the pg_hba.conf entry and the connection limit of \`${username}\` can only be checked by logging in as that user.${hidden.length === 0 ? "" : ` The server's values of ${list(hidden.map((name) => `\`${name}\``))} are not visible, because \`${auditor}\` has its own.`}`,
  fix: (_, { destination: { username } }) =>
    text(
      `After each change of the password, press Check and Save in Stitch, which logs in as \`${username}\`. To check the login here too, replace \`audit\` with \`password\`; CI then needs the password as a secret.`,
    ),
});

export const accessRules = [
  noHbaEntry,
  loginNotPermitted,
  connectDenied,
  databaseMissing,
  tooManyConnections,
  serverNotReady,
  loginNotChecked,
];
