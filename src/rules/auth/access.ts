// Rules about who may log in, from where and to what.

import type { ServerError } from "../../connect/failure.ts";
import { capital, list, quoted } from "../../text/phrases.ts";
import { oneLine } from "../../text/printable.ts";
import { identifier, literal } from "../../text/sql.ts";
import { hbaParts, isRejectLine } from "../firewall.ts";
import { code, sql, text } from "../fix.ts";
import { atProvider, machine } from "../phrases.ts";
import { failureRule, serverRule } from "../rule.ts";
import { loaderEntry, loginName } from "./login.ts";

type Refused = { error: ServerError };

export const noHbaEntry = failureRule<
  Refused & { tls: "off" | "on" | "refused" | "not-supported" | "not-tried"; measured: string[] }
>({
  id: "auth/no-hba-entry",
  severity: "error",
  at: ["host"],
  title: "No matching pg_hba.conf entry",
  why: "Stitch connects from its own addresses and needs entries of its own, or the server refuses every load.",
  titleOf: ({ error }) => (isRejectLine(error) ? "Rejected by pg_hba.conf" : null),
  message: ({ destination, tls, error }) =>
    `${capital(machine(destination, "database"))} ${isRejectLine(error) ? "has a pg_hba.conf entry that rejects" : "has no pg_hba.conf entry for"} \`${loginName(destination)}\` on database \`${destination.database}\` from here${withTls(tls)}. It reported: ${quoted(error.message)}.`,
  fix: ({ destination, error, tls, measured }) => {
    const unencrypted =
      tls === "off" || tls === "not-tried" ? atProvider(destination.type, "unencrypted") : [];
    return unencrypted.length > 0 ? text(...unencrypted) : text(...hbaParts(destination, error, measured));
  },
});

function withTls(tls: "off" | "on" | "refused" | "not-supported" | "not-tried"): string {
  if (tls === "refused") return ", with or without SSL";
  if (tls === "not-supported") return " without SSL, and does not support SSL";
  return tls === "on" ? " with SSL" : "";
}

type NoLogin = { role: string; cause: "no-login" | "unknown" | "either"; error: ServerError | null };

export const loginNotPermitted = serverRule<NoLogin>({
  id: "auth/login-not-permitted",
  severity: "error",
  at: ["username"],
  title: "Role can't log in",
  why: "Only an existing role with LOGIN can connect, so every load fails.",
  find: ({ destination, facts: { role } }) =>
    destination.audit !== null && role.details?.canLogin === false
      ? { role: destination.username, cause: "no-login", error: null }
      : null,
  titleOf: ({ role, cause }) =>
    cause === "unknown" ? `Role \`${role}\` does not exist` : `Role \`${role}\` can't log in`,
  message: ({ destination, role, cause, error }) => {
    const server = capital(machine(destination, "database"));
    const says = error === null ? "" : ` It reported: ${quoted(error.message)}.`;
    return cause === "unknown"
      ? `${server} has no role \`${role}\`.${says}`
      : `${server} does not allow \`${role}\` to log in.${says}`;
  },
  fix: ({ role, cause }) => {
    const login = `ALTER ROLE ${identifier(role)} LOGIN;`;
    const create = `CREATE ROLE ${identifier(role)} LOGIN;\n\\password ${identifier(role)}`;
    if (cause === "no-login") return sql(login, "a superuser");
    return cause === "unknown"
      ? text(
          "Correct the user name; names are case-sensitive. To list the roles, run in psql:",
          code("\\du"),
          "Or create the role. As a superuser, in psql:",
          code(create),
        )
      : text(
          "Find out whether the role exists. As a superuser, run:",
          code(`SELECT rolcanlogin FROM pg_roles WHERE rolname = ${literal(role)};`),
          "No row: the role does not exist. Correct the user name, or create the role, in psql:",
          code(create),
          "`f`: the role is not allowed to log in. Allow it:",
          code(login),
        );
  },
});

export const connectDenied = serverRule({
  id: "auth/connect-denied",
  severity: "error",
  at: ["username"],
  title: "User lacks CONNECT on the database",
  why: "PostgreSQL grants CONNECT to everyone by default; without it the server refuses every load.",
  find: ({ destination, facts: { role } }) =>
    destination.audit === null || role.canConnect ? null : { destination: loaderEntry(destination) },
  titleOf: ({ destination }) => `\`${loginName(destination)}\` lacks CONNECT on \`${destination.database}\``,
  message: ({ destination }) =>
    `\`${loginName(destination)}\` lacks the CONNECT privilege on database \`${destination.database}\`.`,
  fix: ({ destination }) =>
    sql(
      `GRANT CONNECT ON DATABASE ${identifier(destination.database)} TO ${identifier(loginName(destination))};`,
      "a superuser",
    ),
});

export const databaseMissing = failureRule<{ exists: boolean; pooler: boolean }>({
  id: "auth/database-missing",
  severity: "error",
  at: ["database"],
  title: "Database does not exist",
  why: ({ exists }) =>
    exists
      ? "Nobody can connect to this database, so every load fails."
      : "Stitch creates schemas in a database, but not the database itself, so every load fails.",
  titleOf: ({ destination: { database }, exists }) =>
    exists ? `Database \`${database}\` is closed` : `Database \`${database}\` does not exist`,
  message: ({ destination, exists, pooler }) => {
    const { database, host } = destination;
    if (pooler) return `PgBouncer at \`${host}\` has no database \`${database}\`.`;
    return exists
      ? `Database \`${database}\` does not accept connections.`
      : `${capital(machine(destination, "database"))} has no database \`${database}\`. Names are case-sensitive.`;
  },
  fix: ({ destination, exists, pooler }) => {
    const database = identifier(destination.database);
    if (exists) return sql(`ALTER DATABASE ${database} ALLOW_CONNECTIONS true;`, "a superuser");
    return pooler
      ? text(
          "Correct the name. Or add the database to the `[databases]` section of `pgbouncer.ini`, and reload PgBouncer.",
        )
      : text(
          "Correct the name. To list the databases:",
          code("SELECT datname FROM pg_database;"),
          "Or create the database. As a superuser, run:",
          code(`CREATE DATABASE ${database};`),
        );
  },
});

/** `error` is null where the role has a connection limit of 0. */
export const tooManyConnections = serverRule<{ error: ServerError | null; pooler: boolean }>({
  id: "auth/too-many-connections",
  severity: "error",
  at: ["host"],
  title: "Too many connections",
  why: ({ error }) =>
    error === null
      ? "Stitch logs in as this role, so every load fails."
      : "Each load needs a connection, and fails while none is left.",
  find: ({ destination, facts: { role } }) => {
    const isLocked = role.details?.connectionLimit === 0 && role.superuser?.name !== role.login;
    if (destination.audit === null || !isLocked) return null;
    return { destination: loaderEntry(destination), error: null, pooler: false };
  },
  titleOf: ({ destination, error }) =>
    error === null ? `Connection limit of \`${loginName(destination)}\` is 0` : null,
  message: ({ destination, error }) =>
    error === null
      ? `\`${loginName(destination)}\` has a connection limit of 0, so that every login is refused.`
      : `${capital(machine(destination, "database"))} accepts no more connections. It reported: ${quoted(error.message)}.`,
  fix: ({ destination, error, pooler }) => {
    const role = identifier(loginName(destination));
    if (error === null) return sql(`ALTER ROLE ${role} CONNECTION LIMIT -1;`, "a superuser");
    return pooler
      ? text(
          "See who holds the connections, in PgBouncer's console:",
          code("SHOW CLIENTS;"),
          "Close idle connections. Or raise `max_client_conn` in `pgbouncer.ini`, and restart PgBouncer.",
        )
      : text(
          "See who holds the connections:",
          code(
            "SELECT usename, datname, state, count(*) FROM pg_stat_activity GROUP BY 1, 2, 3 ORDER BY 4 DESC;",
          ),
          "Close idle connections, or raise the limit that was reached: `max_connections` of the server, or that of the database or the role:",
          code(
            `ALTER DATABASE ${identifier(destination.database)} CONNECTION LIMIT -1;\nALTER ROLE ${role} CONNECTION LIMIT -1;`,
          ),
        );
  },
});

export const serverNotReady = failureRule<Refused>({
  id: "auth/server-not-ready",
  severity: "error",
  at: ["host"],
  title: "Server is starting up or shutting down",
  why: "The server accepts no logins for now, so a load that starts now fails.",
  message: ({ destination, error }) =>
    `${capital(machine(destination, "database"))} is not ready. It reported: ${quoted(error.message)}.`,
  fix: () =>
    text("Run the check again in a minute. If the server is still not ready, look for the cause in its log."),
});

/** `hidden`: settings of the server that the auditor's own settings hide. */
const loginNotChecked = serverRule({
  id: "auth/login-not-checked",
  severity: "notice",
  at: ["audit"],
  title: "The user's own login was not checked",
  why: "With `audit` the user's password stays out of CI, so a wrong password shows only when a load fails.",
  find: ({ destination: { audit }, facts }) =>
    audit && { auditor: audit.username, hidden: facts.session.hidden },
  message: ({ destination: { username }, auditor, hidden }) =>
    `\`${auditor}\` logged in and checked the privileges of \`${username}\`. Its password, its pg_hba.conf entry and a free connection can be checked only by its own login.${hidden.length === 0 ? "" : ` The server's values of ${list(hidden.map((name) => `\`${name}\``))} are not visible, because \`${auditor}\` has its own.`}`,
  fix: (_, { destination: { username } }) =>
    text(
      `After each change of the password, press Check and Save in Stitch, which logs in as \`${username}\`. To check the login here too, replace \`audit\` by \`password\`; the password is then a secret in CI.`,
    ),
});

export const refused = failureRule<Refused>({
  id: "auth/refused",
  severity: "error",
  at: ["host"],
  title: "Login refused",
  why: "The server refuses Stitch in the same way, so every load fails.",
  titleOf: ({ error: { code } }) => (code === "" ? null : `Login refused with SQLSTATE ${oneLine(code, 5)}`),
  message: ({ destination, error }) => {
    const hint = error.hint === null ? "" : ` Its hint: ${quoted(error.hint)}.`;
    const refusal = `${capital(machine(destination, "database"))} refused \`${loginName(destination)}\`${withState(error)}: ${quoted(error.message)}.${hint}`;
    const known = knownRefusal(error);
    return known === null ? refusal : `${refusal} ${known.cause}`;
  },
  fix: ({ error }) => text(...(knownRefusal(error)?.remedy ?? whereToLook(error))),
});

/** An error of protocol 2, as of a server that can't start a process for the connection, has none. */
function withState({ code }: ServerError): string {
  return code === "" ? "" : ` with SQLSTATE ${oneLine(code, 5)}`;
}

function whereToLook({ code }: ServerError): string[] {
  const log = "Look in the server's log for this time.";
  if (code === "") return [log];
  return [log, "For its SQLSTATE, see https://www.postgresql.org/docs/current/errcodes-appendix.html."];
}

type KnownRefusal = { cause: string; remedy: string[] };

const knownRefusals: [RegExp, KnownRefusal][] = [
  [
    /Tenant or user not found/i,
    {
      cause: "Supabase's pooler did not recognize the project.",
      remedy: [
        "Use the user name with the project's reference at its end, and the pooler of the project's region as the host:",
        code("username: stitch.abcdefghijkl"),
      ],
    },
  ],
  [
    /Endpoint ID is not specified/i,
    {
      cause: "Neon identifies the project by the host name in the TLS handshake, and got none.",
      remedy: ["Turn on SSL, and use the endpoint's full host name:", code("ssl: true")],
    },
  ],
  [
    /username@hostname/i,
    {
      cause: "Azure's single server identifies the server by the user name.",
      remedy: ["Use the user name with the server's name at its end:", code("username: stitch@my-server")],
    },
  ],
  [
    /unsupported startup parameter/i,
    {
      cause: "PgBouncer does not accept a parameter that this login, like Stitch's, sends.",
      remedy: ["Add the parameter to `ignore_startup_parameters` in `pgbouncer.ini`, and reload PgBouncer."],
    },
  ],
];

/** What a refusal means whose words are known: those of poolers and providers. */
export function knownRefusal({ message }: ServerError): KnownRefusal | null {
  return knownRefusals.find(([mark]) => mark.test(message))?.[1] ?? null;
}

export const accessRules = [
  noHbaEntry,
  loginNotPermitted,
  connectDenied,
  databaseMissing,
  tooManyConnections,
  serverNotReady,
  refused,
  loginNotChecked,
];
