// Rules about the login.

import type { ServerError } from "../../connect/failure.ts";
import { minute } from "../../text/durations.ts";
import { capital, quoted } from "../../text/phrases.ts";
import { oneLine } from "../../text/printable.ts";
import { identifier, literal } from "../../text/sql.ts";
import { proposeKey, sql, text } from "../fix.ts";
import { type About, type Fix, rule } from "../rule.ts";
import { hbaRemedy, isRejectLine, loginLine } from "../words/pg-hba.ts";
import { loginName, machine } from "../words/phrases.ts";
import { atProvider } from "../words/providers.ts";

type Refused = About & { error: ServerError };

/** `expired`: since when the password is no longer valid, where that is known. */
export const passwordRejected = rule<About & { pooler: boolean; expired: string | null }>({
  id: "auth/password-rejected",
  severity: "error",
  title: "The server rejects this user name and password",
  at: ["password"],
  why: ({ expired }) =>
    expired === null
      ? "Servers do not tell which of the two is wrong, so that nobody can try out names."
      : "From that moment on the server rejects the password, and every load fails.",
  message: ({ destination, pooler, expired }) => {
    const user = loginName(destination);
    if (expired !== null) return expiryWords(user, expired);
    return pooler
      ? `PgBouncer at ${destination.host} rejects ${user}: the password is wrong, or the user is missing from its auth_file.`
      : `${capital(machine(destination, "database"))} rejects ${user}: the password is wrong, has expired or was never set, or there is no such user.`;
  },
  fix: ({ destination, pooler, expired }) => {
    if (expired !== null) return expiryLifted(loginName(destination));
    const atTheirs = atProvider(destination.type, "password");
    if (atTheirs !== null) return text(`Correct the secret. ${atTheirs}`);
    return text(
      pooler
        ? "Correct the secret; on the machine of PgBouncer, see that auth_file (or auth_query) has this user with this password."
        : `Correct the secret. As a superuser, \`SELECT rolname, rolcanlogin, rolvaliduntil FROM pg_roles WHERE rolname = ${literal(loginName(destination))};\` in psql tells whether the user exists and the password has expired. \`\\password ${identifier(loginName(destination))}\` sets a new one; an expired one also needs \`ALTER ROLE ${identifier(loginName(destination))} VALID UNTIL 'infinity';\`.`,
    );
  },
});

export const passwordMissing = rule<About>({
  id: "auth/password-missing",
  severity: "error",
  title: "The server wants a password and there is none",
  at: ["password"],
  why: "The connection URL names a user and no password, and the server does not let that user in without one.",
  message: ({ destination }) =>
    `${capital(machine(destination, "database"))} asks for the password of ${destination.username}, which is empty.`,
  fix: () => text("Put the password into the secret: postgres://user:password@host:5432/database."),
});

export const noHbaEntry = rule<Refused & { tls: "off" | "on" | "refused" | "not-supported" | "not-tried" }>({
  id: "auth/no-hba-entry",
  severity: "error",
  title: "The server lets nobody in from this address, for this user or to this database",
  at: ["host"],
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

type NoLogin = { role: string; cause: "no-login" | "unknown" | "either"; error: ServerError | null };

export const loginNotPermitted = rule<About & NoLogin>({
  id: "auth/login-not-permitted",
  severity: "error",
  title: "This role may not log in",
  at: ["username"],
  why: "PostgreSQL has roles that are groups and roles that are users; only those with LOGIN may connect.",
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

export const connectDenied = rule<About>({
  id: "auth/connect-denied",
  severity: "error",
  title: "The user may not connect to this database",
  at: ["username"],
  why: "The password is right. CONNECT on the database, which PostgreSQL gives to everyone, has been taken away.",
  message: ({ destination }) =>
    `${loginName(destination)} has no CONNECT privilege on the database ${destination.database}.`,
  fix: ({ destination }) =>
    sql(
      `GRANT CONNECT ON DATABASE ${identifier(destination.database)} TO ${identifier(loginName(destination))};`,
      "a superuser",
    ),
});

export const databaseMissing = rule<About & { exists: boolean; pooler: boolean }>({
  id: "auth/database-missing",
  severity: "error",
  title: "There is no such database to connect to",
  at: ["database"],
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
export const tooManyConnections = rule<About & { error: ServerError | null; pooler: boolean }>({
  id: "auth/too-many-connections",
  severity: "error",
  title: "The server has no connection left",
  at: ["host"],
  why: ({ error }) =>
    error === null
      ? "Stitch logs in as this role, and each load needs a connection."
      : "The server, the database or the role has a limit on connections, and it is reached. It may pass; when it happens often, loads will fail too.",
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

export const serverNotReady = rule<Refused>({
  id: "auth/server-not-ready",
  severity: "error",
  title: "The server is starting or stopping",
  at: ["host"],
  why: "The server is there and takes no logins for now. It may pass.",
  message: ({ destination, error }) =>
    `${capital(machine(destination, "database"))} is not ready. It says: ${quoted(error.message)}.`,
  fix: () =>
    text(
      "Run the check again in a minute. If it stays so, look into the server's log for what it is recovering from.",
    ),
});

export const insecureMethod = rule<About>({
  id: "auth/insecure-method",
  severity: "error",
  title: "The server asks for the password in clear text on an open line",
  at: ["ssl"],
  why: "Everybody on the way could read it. It was not sent.",
  message: ({ destination }) =>
    `${capital(machine(destination, "database"))} asks for the password of ${loginName(destination)} in clear text, and neither SSL nor a tunnel protects the line.`,
  fix: ({ destination }) =>
    proposeKey(
      [...destination.path, "ssl"],
      "true",
      "Or set the method in pg_hba.conf on the server to scram-sha-256.",
    ),
});

export const weakMethod = rule<About & { method: string; iterations: number | null }>({
  id: "auth/weak-method",
  severity: "warning",
  title: "The login can be abused by who can listen or answer in between",
  at: ["host"],
  why: "Nothing proves here that it is the server that answers, so the login itself has to withstand a stranger at the other end.",
  message: ({ destination, method, iterations }) => {
    const server = capital(machine(destination, "database"));
    if (method === "none")
      return `${server} asked ${loginName(destination)} for no password: whoever reaches it is let in.`;
    if (method === "md5")
      return `${server} takes the password as an MD5 hash, which is as good as the password to whoever gets it.`;
    return `${server} uses SCRAM with ${iterations} iterations; fewer than 4,096 make a password easy to guess from what is sent.`;
  },
  fix: ({ destination, method, iterations }) =>
    text(
      method === "none"
        ? "In pg_hba.conf on the server, change `trust` in the line for this user to `scram-sha-256`, and reload."
        : method === "md5"
          ? `On the server set password_encryption = 'scram-sha-256' (PostgreSQL 10 or newer) and reload, set the password anew with \`\\password ${identifier(loginName(destination))}\` in psql, and change md5 to scram-sha-256 in pg_hba.conf.`
          : `On the server set scram_iterations = 4096 or more (now ${iterations}), reload, and set the password anew with \`\\password ${identifier(loginName(destination))}\` in psql.`,
    ),
});

export const serverNotProven = rule<About & { detail: string }>({
  id: "auth/server-not-proven",
  severity: "error",
  title: "The server could not prove that it knows the password",
  at: ["host"],
  why: "In a SCRAM login both sides prove that they know the password. A server that can't is not the one that the password was set on.",
  message: ({ destination, detail }) => `${capital(machine(destination, "database"))} ${detail}.`,
  fix: () =>
    text(
      "Make sure that the host is the right one, and that no proxy answers in its place. Change the password if another machine has taken part in a login.",
    ),
});

export const methodUnsupported = rule<About & { method: string }>({
  id: "auth/method-unsupported",
  severity: "error",
  title: "The server asks for a login that Stitch can't do",
  at: ["username"],
  why: "Stitch logs in with a user name and a password: SCRAM, MD5, or a clear-text password inside an encrypted line.",
  message: ({ destination, method }) =>
    `${capital(machine(destination, "database"))} asks ${loginName(destination)} for ${method}.`,
  fix: ({ destination, method }) =>
    text(
      (method === clientCertificate ? atProvider(destination.type, "client-certificate") : null) ??
        `In pg_hba.conf on the server, put a line for this user above the one that now fits, and reload:\n    ${loginLine(destination)}`,
    ),
});

export const passwordExpiresSoon = rule<About & { role: string; validUntil: string; past: boolean }>({
  id: "auth/password-expires-soon",
  severity: "warning",
  title: "The user's password expires soon",
  at: ["password"],
  why: "From that moment on the server rejects the password, and every load fails.",
  message: ({ role, validUntil, past }) =>
    past ? expiryWords(role, validUntil) : `The password of ${role} expires at ${minute(validUntil)}.`,
  fix: ({ role }) => expiryLifted(role),
});

/** What a refusal means whose words are known: those of poolers and providers. */
export type KnownRefusal = { cause: string; remedy: string };

export const refused = rule<Refused & { known: KnownRefusal | null }>({
  id: "auth/refused",
  severity: "error",
  title: "The server refuses the login",
  at: ["host"],
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

function withTls(tls: "off" | "on" | "refused" | "not-supported" | "not-tried"): string {
  if (tls === "refused") return ", with SSL as little as without";
  if (tls === "not-supported") return " without SSL, and has no SSL";
  return tls === "on" ? " with SSL" : "";
}

/** An error of protocol 2, as of a server that can't start a process for the connection, has none. */
function withState({ code }: ServerError): string {
  return code === "" ? "" : ` with SQLSTATE ${oneLine(code, 5)}`;
}

function whereToLook({ code }: ServerError): string {
  if (code === "") return "Look into the server's log at this time.";
  return `Look up ${oneLine(code, 5)} in https://www.postgresql.org/docs/current/errcodes-appendix.html, and into the server's log at this time.`;
}

/** What `pg_hba.conf` asks for by `cert`, as a method that Stitch can't do. */
export const clientCertificate = "a client certificate";

function expiryWords(role: string, since: string): string {
  return `The password of ${role} ${since.startsWith("0000") ? "was never valid" : `expired at ${minute(since)}`}.`;
}

function expiryLifted(role: string): Fix {
  return sql(`ALTER ROLE ${identifier(role)} VALID UNTIL 'infinity';`, "a superuser");
}
