// Rules about who may log in, from where and to what.

import type { ServerError } from "../../connect/failure.ts";
import { capital, list, quoted } from "../../text/phrases.ts";
import { oneLine } from "../../text/printable.ts";
import { identifier, literal } from "../../text/sql.ts";
import { hbaRemedy, isRejectLine } from "../firewall.ts";
import { sql, text } from "../fix.ts";
import { atProvider, machine } from "../phrases.ts";
import { failureRule, serverRule } from "../rule.ts";
import { loaderEntry, loginName } from "./login.ts";

type Refused = { error: ServerError };

export const noHbaEntry = failureRule<
  Refused & { tls: "off" | "on" | "refused" | "not-supported" | "not-tried" }
>({
  id: "auth/no-hba-entry",
  severity: "error",
  at: ["host"],
  title: "The server lets nobody in from this address, for this user or to this database",
  why: "The server's pg_hba.conf lists who may log in from where; the first line that fits a login decides. Stitch comes from other addresses than this machine, so it needs lines of its own.",
  message: ({ destination, tls, error }) =>
    `${capital(machine(destination, "database"))} ${isRejectLine(error) ? "has a line in pg_hba.conf that rejects" : "has no line in pg_hba.conf that admits"} ${loginName(destination)} to ${destination.database} from here${withTls(tls)}. It says: ${quoted(error.message)}.`,
  fix: ({ destination, error, tls }) => {
    const unencrypted =
      tls === "off" || tls === "not-tried" ? atProvider(destination.type, "unencrypted") : null;
    if (unencrypted !== null) return text(unencrypted);
    return text(hbaRemedy(destination, error));
  },
});

function withTls(tls: "off" | "on" | "refused" | "not-supported" | "not-tried"): string {
  if (tls === "refused") return ", with SSL as little as without";
  if (tls === "not-supported") return " without SSL, and has no SSL";
  return tls === "on" ? " with SSL" : "";
}

type NoLogin = { role: string; cause: "no-login" | "unknown" | "either"; error: ServerError | null };

export const loginNotPermitted = serverRule<NoLogin>({
  id: "auth/login-not-permitted",
  severity: "error",
  at: ["username"],
  title: "This role may not log in",
  why: "PostgreSQL has roles that are groups and roles that are users; only those with LOGIN may connect.",
  find: ({ destination, facts: { role } }) =>
    destination.audit !== null && role.details?.canLogin === false
      ? { role: role.login, cause: "no-login", error: null }
      : null,
  message: ({ destination, role, cause, error }) => {
    const server = capital(machine(destination, "database"));
    const says = error === null ? "" : ` It says: ${quoted(error.message)}.`;
    return cause === "unknown"
      ? `${server} has no role ${role}.${says}`
      : `${server} does not let ${role} log in.${says}`;
  },
  fix: ({ role, cause }) => {
    const login = `ALTER ROLE ${identifier(role)} LOGIN;`;
    const create = `CREATE ROLE ${identifier(role)} LOGIN;`;
    if (cause === "no-login") return sql(login, "a superuser");
    return text(
      cause === "unknown"
        ? `Correct the user name: \`\\du\` in psql lists those that are there, and upper and lower case count. Or make the role, as a superuser: ${create}`
        : `As a superuser, \`SELECT rolcanlogin FROM pg_roles WHERE rolname = ${literal(role)};\` tells which it is. No row: there is no such role; correct the user name, or run ${create} With f: it may not log in; run ${login}`,
    );
  },
});

export const connectDenied = serverRule({
  id: "auth/connect-denied",
  severity: "error",
  at: ["username"],
  title: "The user may not connect to this database",
  why: "The password is right. CONNECT on the database, which PostgreSQL gives to everyone, has been taken away.",
  find: ({ destination, facts: { role } }) =>
    destination.audit === null || role.canConnect ? null : { destination: loaderEntry(destination) },
  message: ({ destination }) =>
    `${loginName(destination)} has no CONNECT privilege on the database ${destination.database}.`,
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
  title: "There is no such database to connect to",
  why: "Stitch creates schemas inside a database, and never the database itself.",
  message: ({ destination, exists, pooler }) => {
    if (pooler) return `PgBouncer at ${destination.host} knows no database ${destination.database}.`;
    return exists
      ? `The database ${destination.database} takes no connections at present.`
      : `${capital(machine(destination, "database"))} has no database ${destination.database}. Upper and lower case count.`;
  },
  fix: ({ destination, exists, pooler }) => {
    if (pooler)
      return text(
        "Correct the name, or add the database to the [databases] section of pgbouncer.ini and reload.",
      );
    return exists
      ? sql(`ALTER DATABASE ${identifier(destination.database)} ALLOW_CONNECTIONS true;`, "a superuser")
      : text(
          `Correct the name: \`SELECT datname FROM pg_database;\` lists those that are there. Or create it, as a superuser: CREATE DATABASE ${identifier(destination.database)};`,
        );
  },
});

/** `error` is null where the role is known to be allowed no connection at all. */
export const tooManyConnections = serverRule<{ error: ServerError | null; pooler: boolean }>({
  id: "auth/too-many-connections",
  severity: "error",
  at: ["host"],
  title: "The server has no connection left",
  why: ({ error }) =>
    error === null
      ? "Stitch logs in as this role, and each load needs a connection."
      : "The server, the database or the role has a limit on connections, and it is reached. It may pass; when it happens often, loads will fail too.",
  find: ({ destination, facts: { role } }) => {
    const isLocked = role.details?.connectionLimit === 0 && role.superuser?.name !== role.login;
    if (destination.audit === null || !isLocked) return null;
    return { destination: loaderEntry(destination), error: null, pooler: false };
  },
  message: ({ destination, error }) =>
    error === null
      ? `${loginName(destination)} has a connection limit of 0: every login is refused.`
      : `${capital(machine(destination, "database"))} takes no more connections. It says: ${quoted(error.message)}.`,
  fix: ({ destination, error, pooler }) =>
    error === null
      ? sql(`ALTER ROLE ${identifier(loginName(destination))} CONNECTION LIMIT -1;`, "a superuser")
      : text(
          pooler
            ? "In PgBouncer's console, `SHOW CLIENTS;` tells who holds the connections. Close idle ones, or raise max_client_conn in pgbouncer.ini and restart it."
            : `See who holds the connections: \`SELECT usename, datname, state, count(*) FROM pg_stat_activity GROUP BY 1, 2, 3 ORDER BY 4 DESC;\`. Then close idle ones or raise the limit: max_connections of the server, \`ALTER DATABASE ${identifier(destination.database)} CONNECTION LIMIT -1;\` or \`ALTER ROLE ${identifier(loginName(destination))} CONNECTION LIMIT -1;\`.`,
        ),
});

export const serverNotReady = failureRule<Refused>({
  id: "auth/server-not-ready",
  severity: "error",
  at: ["host"],
  title: "The server is starting or stopping",
  why: "The server is there and takes no logins for now. It may pass.",
  message: ({ destination, error }) =>
    `${capital(machine(destination, "database"))} is not ready. It says: ${quoted(error.message)}.`,
  fix: () =>
    text(
      "Run the check again in a minute. If it stays so, look into the server's log for what it is recovering from.",
    ),
});

/** What an auditor can't tell without the loader's own login. `hidden`: settings of the server that the auditor's own hide. */
const loginNotChecked = serverRule({
  id: "auth/login-not-checked",
  severity: "notice",
  title: "The user's own login is not checked",
  at: ["audit"],
  why: "With `audit` the user's password stays out of CI, so that the check can't log in with it.",
  find: ({ destination: { audit }, facts }) =>
    audit && { auditor: audit.username, hidden: facts.session.hidden },
  message: ({ destination: { username }, auditor, hidden }) =>
    `${auditor} has logged in and has asked about ${username}. Whether the password of ${username} is right, pg_hba.conf admits it and a connection is left for it, only its own login tells.${hidden.length === 0 ? "" : ` What ${list(hidden)} ${hidden.length > 1 ? "are" : "is"} on the server can't be seen either, because ${auditor} has its own.`}`,
  fix: ({ destination: { username } }) =>
    text(
      `Press Check and Save in Stitch after each change of the password: that logs in as ${username}. To have the login checked here too, write \`password\` in place of \`audit\`; the password is then a secret of CI.`,
    ),
});

/** What a refusal means whose words are known: those of poolers and providers. */
type KnownRefusal = { cause: string; remedy: string };

export const refused = failureRule<Refused & { known: KnownRefusal | null }>({
  id: "auth/refused",
  severity: "error",
  at: ["host"],
  title: "The server refuses the login",
  why: "The server is there and ends the login before it has looked at any privilege. Stitch would be refused alike.",
  message: ({ destination, error, known }) =>
    `${capital(machine(destination, "database"))} refuses ${loginName(destination)}${withState(error)}: ${quoted(error.message)}.${
      known === null ? "" : ` ${known.cause}`
    }`,
  fix: ({ error, known }) =>
    text(
      known?.remedy ??
        `${whereToLook(error)}${error.hint === null ? "" : ` The server's own hint: ${quoted(error.hint)}.`}`,
    ),
});

/** An error of protocol 2, as of a server that can't start a process for the connection, has none. */
function withState({ code }: ServerError): string {
  return code === "" ? "" : ` with SQLSTATE ${oneLine(code, 5)}`;
}

function whereToLook({ code }: ServerError): string {
  if (code === "") return "Look into the server's log at this time.";
  return `Look up ${oneLine(code, 5)} in https://www.postgresql.org/docs/current/errcodes-appendix.html, and into the server's log at this time.`;
}

/** Words of poolers and providers that mean something in particular. */
const known: [RegExp, KnownRefusal][] = [
  [
    /Tenant or user not found/i,
    {
      cause: "Supabase's pooler did not recognise the project.",
      remedy:
        "Let the user name end with a dot and the project's reference (stitch.abcdefghijkl), and write the pooler of the project's own region as the host.",
    },
  ],
  [
    /Endpoint ID is not specified/i,
    {
      cause: "Neon tells projects apart by the host name that TLS carries, and found none.",
      remedy: "Write `ssl: true`, and the endpoint's full host name.",
    },
  ],
  [
    /username@hostname/i,
    {
      cause: "Azure's single server tells servers apart by the user name.",
      remedy: "Let the user name end with an @ and the server's name: stitch@my-server.",
    },
  ],
  [
    /unsupported startup parameter/i,
    {
      cause: "PgBouncer refuses a parameter that this login, like Stitch's, sends.",
      remedy: "Add the parameter to ignore_startup_parameters in pgbouncer.ini, and reload.",
    },
  ],
];

export function knownWords({ message }: ServerError): KnownRefusal | null {
  return known.find(([mark]) => mark.test(message))?.[1] ?? null;
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
