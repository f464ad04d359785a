// Rules about passwords, and about how server and user prove themselves to each other.

import type { Destination } from "../../config/destination.ts";
import { identityOf } from "../../connect/attempt.ts";
import { isFailure, type Presented, type ServerError } from "../../connect/failure.ts";
import type { RefusalSource } from "../../connect/refusal-forms.ts";
import { capital, minute } from "../../text/phrases.ts";
import { identifier, literal } from "../../text/sql.ts";
import { loginLine } from "../firewall.ts";
import { code, type Fix, proposeKey, sql, text } from "../fix.ts";
import {
  fullNeedsName,
  loaderEntry,
  loginName,
  machine,
  quotedError,
  reload,
  sourceName,
  sshExample,
} from "../phrases.ts";
import { atProvider, whereToFind } from "../providers.ts";
import { connectionRule, failureRule, type ServerInput, serverRule } from "../rule.ts";

type Rejection = {
  kind: "rejected";
  source: RefusalSource;
  /** Null for PostgreSQL's own passwords, else the service that it asked: PAM, LDAP, RADIUS, IAM. */
  method: string | null;
  error: ServerError;
  /** SCRAM had shown by then that the pooler knows this password. */
  isProven: boolean;
  isScram: boolean;
};

/** `expired` is what an auditor sees, `since` when. */
export const passwordRejected = serverRule<{ cause: Rejection | { kind: "expired"; since: string } }>({
  id: "auth/password-rejected",
  severity: "error",
  at: ["password"],
  title: "Password authentication failed",
  why: "Every load fails until this login works.",
  // An auditor's login does not use the loader's password; one that has expired is rejected wherever passwords are asked for.
  find: (input) => {
    const expiry = expiryOf(input);
    if (expiry === null || !locksLoaderOut(input, expiry)) return null;
    const cause = { kind: "expired", since: expiry.validUntil } as const;
    return { destination: loaderEntry(input.destination), cause };
  },
  titleOf: ({ destination, cause }) => {
    const user = loginName(destination);
    if (cause.kind === "expired") return `Password of \`${user}\` has expired`;
    if (cause.source === "upstream") return "Server behind the pooler rejected its password";
    if (cause.method === "certificate") return `Client certificate of \`${user}\` rejected`;
    return cause.method === null
      ? `Password authentication failed for \`${user}\``
      : `${capital(serviceWords(cause.method))} rejected \`${user}\``;
  },
  message: ({ destination, cause }) =>
    cause.kind === "expired"
      ? expiryMessage(loginName(destination), cause.since)
      : rejectionMessage(destination, cause),
  fix: ({ destination, cause }) =>
    cause.kind === "expired" ? renewed(loginName(destination)) : rejectionFix(destination, cause),
});

/** "PAM", or "another service" where a translation leaves its name out. */
function serviceWords(method: string): string {
  return /^[A-Z]/.test(method) ? method : "another service";
}

function rejectionMessage(destination: Destination, rejection: Rejection): string {
  const { source, method, error, isProven, isScram } = rejection;
  const user = `\`${loginName(destination)}\``;
  const rejected = `${capital(sourceName(destination, source))} rejected ${user}`;
  if (source === "upstream")
    return isProven
      ? `The pooler accepted the password of ${user}, and ${sourceName(destination, source)} rejected the pooler's own login.${quotedError(error)}`
      : `${capital(sourceName(destination, source))} rejected the login that the pooler made.${quotedError(error)}`;
  if (method === "certificate")
    return `${rejected}: its line of pg_hba.conf asks for a client certificate, and Stitch has none for this user.${quotedError(error)}`;
  if (method !== null)
    return `${rejected}: its line of pg_hba.conf asks ${serviceWords(method)} whether a login is right, not PostgreSQL's own passwords, and that rejected the password or the user.${quotedError(error)}`;
  const hint = error.hint === null ? "" : quotedError(error);
  if (source === "PgBouncer")
    return `${rejected}: the password is wrong, or the user is missing from its auth_file.${hint}`;
  if (source === "server")
    return `${rejected}: the password is wrong, has expired or was never set, or the user does not exist.${isScram ? " A password that is stored as MD5 is rejected as well, since SCRAM can't use it." : ""}${hint}`;
  return `${rejected}: the password is wrong, or it does not know the user.${quotedError(error)}`;
}

function rejectionFix(destination: Destination, { source, method, isScram }: Rejection): Fix {
  const user = loginName(destination);
  const correct = "Correct the password in the secret.";
  if (source === "upstream")
    return text(
      "On the pooler's machine, correct the password that the pooler logs in with. For PgBouncer, that is `password=` of the database in the `[databases]` section of `pgbouncer.ini` or, without one, the user's line in `auth_file`. Then, in its console:",
      code("RELOAD;\nRECONNECT;"),
      "If the server's password was lost, set a new one there first, in psql as a superuser:",
      setPassword("USER"),
    );
  if (method !== null) return serviceFix(destination, method);
  if (source === "PgBouncer")
    return text(
      `${correct} On PgBouncer's machine, check that \`auth_file\` (or \`auth_query\`) has this user with this password. With \`auth_type = scram-sha-256\` it must be there in plain text or as a SCRAM secret, not as MD5.`,
    );
  if (source === "RDS Proxy")
    return text(
      `${correct} RDS Proxy compares it with the user's secret in AWS Secrets Manager: after a change of the password, store it there as well.`,
    );
  const theirs = atProvider(destination, "password");
  if (theirs.length > 0) return text(correct, ...theirs);
  if (source !== "server")
    return text(
      `${correct} If it is right, set it again for this user where ${source} takes it from, and reload ${source}.`,
    );
  const find = isScram
    ? `SELECT rolname, rolcanlogin, rolvaliduntil, rolpassword LIKE 'md5%' AS md5 FROM pg_authid WHERE rolname = ${literal(user)};`
    : `SELECT rolname, rolcanlogin, rolvaliduntil FROM pg_roles WHERE rolname = ${literal(user)};`;
  return text(
    `${correct} To see whether the user exists and its password has expired${isScram ? " or is stored as MD5" : ""}, run as a superuser:`,
    code(find),
    "To set a new password, in psql:",
    isScram
      ? code(`SET password_encryption = 'scram-sha-256';\n\\password ${identifier(user)}`)
      : setPassword(user),
    "If the password had expired, give it a new end, or none:",
    code(`ALTER ROLE ${identifier(user)} VALID UNTIL 'infinity';`),
    "If the user does not exist, this prints the SQL that creates it:",
    code(`destination-check setup ${destination.audit === null ? "" : "--audit "}${destination.id}`),
  );
}

/** The password is the service's: PostgreSQL's own commands do not change it. */
function serviceFix(destination: Destination, method: string): Fix {
  const user = loginName(destination);
  const pam = method === "PAM" ? atProvider(destination, "pam") : [];
  if (pam.length > 0) return sql(`REVOKE rds_iam FROM ${identifier(user)};`, "a superuser", ...pam);
  if (/IAM/.test(method))
    return text(
      "Stitch has a password, and this user is one of IAM, which logs in with tokens. Create a user with a password, and use its name and password in this file:",
      code("gcloud sql users create stitch_loader --instance=INSTANCE --password=PASSWORD"),
      "https://cloud.google.com/sql/docs/postgres/create-manage-users.",
    );
  return text(
    ...(method === "certificate"
      ? []
      : [
          `Correct the password in the secret: it is the one that ${serviceWords(method)} knows. The server's log has the reason for this time.`,
        ]),
    `${method === "certificate" ? "Let" : "Or let"} the user log in with a password of PostgreSQL. In \`pg_hba.conf\` on the server, add a line above the first that matches:`,
    code(loginLine(destination)),
    "Then reload the configuration:",
    reload,
    "Set the password, in psql:",
    setPassword(user),
  );
}

/** psql's command, which sends no password in clear text. */
function setPassword(role: string): string {
  return code(`\\password ${identifier(role)}`);
}

export const passwordMissing = failureRule({
  id: "auth/password-missing",
  severity: "error",
  at: ["password"],
  title: "Password is missing",
  why: "The server does not accept this user without a password, so every load fails.",
  message: ({ destination }) =>
    `${capital(machine(destination, "database"))} asks for the password of \`${destination.username}\`, which is empty.`,
  fix: () =>
    text("Put the password into the URL in the secret:", code("postgres://user:password@host:5432/database")),
});

const passwordExpiresSoon = serverRule({
  id: "auth/password-expires-soon",
  severity: "warning",
  at: ["password"],
  title: "Password expires soon",
  why: "From then on the server rejects the password, and every load fails.",
  find: (input) => {
    const expiry = expiryOf(input);
    return expiry === null || locksLoaderOut(input, expiry) ? null : expiry;
  },
  titleOf: ({ role, validUntil, past }) =>
    past
      ? `Password of \`${role}\` has expired`
      : `Password of \`${role}\` expires on ${validUntil.slice(0, 10)}`,
  message: ({ role, validUntil, past }) =>
    past ? expiryMessage(role, validUntil) : `The password of \`${role}\` expires at ${minute(validUntil)}.`,
  fix: ({ role }) => renewed(role),
});

/** Of the password of the role that loads, where its end is near or past. */
function expiryOf({ destination, facts, clock }: ServerInput) {
  const { details } = facts.role;
  const validUntil = details?.validUntil ?? null;
  if (validUntil === null || validUntil > clock.horizon) return null;
  return { role: destination.username, validUntil, past: validUntil < clock.now };
}

function locksLoaderOut({ destination, attempt }: ServerInput, { past }: { past: boolean }): boolean {
  return past && destination.audit !== null && attempt.observed.authentication?.method !== "none";
}

function expiryMessage(role: string, since: string): string {
  return `The password of \`${role}\` ${since.startsWith("0000") ? "was never valid" : `expired at ${minute(since)}`}.`;
}

function renewed(role: string): Fix {
  return text(
    "Rotate the password. As a superuser, in psql:",
    setPassword(role),
    "Store the new password in the secret and in Stitch. Then give it a new end, or none:",
    code(`ALTER ROLE ${identifier(role)} VALID UNTIL 'infinity';`),
  );
}

export const insecureMethod = failureRule<{ presented: Presented | "no-tls" | null }>({
  id: "auth/insecure-method",
  severity: "error",
  at: ["ssl"],
  title: "Clear-text password for an unproven server",
  why: "Anyone who intercepts the connection or impersonates the server would get the password, and with it could read and change the data.",
  titleOf: ({ destination: { ssl, ssh } }) =>
    ssl.kind === "off" && ssh === null ? "Clear-text password over an unencrypted connection" : null,
  message: ({ destination }) =>
    `${capital(machine(destination, "database"))} asks for the password of \`${loginName(destination)}\` in clear text, and ${whyUnproven(destination)}. The password was not sent. Stitch itself may still load here, because it does not ask for this proof.`,
  fix: ({ destination, presented }) => {
    const { ssl, ssh, path } = destination;
    const scram = "Or change the method in `pg_hba.conf` on the server to `scram-sha-256`.";
    if (ssl.kind === "on" && ssl.verify === "ca")
      return proposeKey([...path, "ssl", "verify"], "full", fullNeedsName, scram);
    return text(...(ssh === null ? [] : pinTheBastion), ...proofByTls(destination, presented), scram);
  },
});

function whyUnproven({ ssl, ssh }: Destination): string {
  if (ssl.kind === "on" && ssl.verify === "ca") return "`verify: ca` does not prove which server this is";
  if (ssl.kind === "on")
    return "its certificate was not verified, so that nothing proves which server this is";
  return ssh === null
    ? "neither SSL nor an SSH tunnel protects the connection"
    : "the bastion's host key is not pinned, so that nothing proves where the tunnel ends";
}

const pinTheBastion = [
  "Pin the bastion's host key. On the bastion itself, not over the network, print its fingerprints:",
  code('for key in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf "$key"; done'),
  "Add the one of the key that it uses (see `ssh/host-key-unpinned`):",
  code("host_key: SHA256:FINGERPRINT"),
];

/** How TLS can prove this server, by what it presents, as parts of a fix. */
function proofByTls(destination: Destination, presented: Presented | "no-tls" | null): string[] {
  const { ssh } = destination;
  const verb = ssh === null ? "Verify" : "Or verify";
  if (presented === "no-tls")
    return ssh === null
      ? ["The server does not support SSL. Connect through a bastion with a pinned host key:", pinnedSsh]
      : [];
  if (presented?.authority === "public")
    return [`${verb} the server's certificate, which a public CA has issued:`, code("ssl:\n  verify: full")];
  if (presented?.certificate?.self_signed)
    return [
      `${verb} the server by its own certificate, which is self-signed. On the server, not over the network, print the certificate's fingerprint:`,
      code("openssl x509 -noout -fingerprint -sha256 -in server.crt"),
      `Only if it is ${presented.certificate.fingerprint256}, this is the right server. Copy the certificate from there, and name it:`,
      code("ssl:\n  certificate: certs/server.pem"),
    ];
  const isProviders = presented?.authority === "provider";
  const whose = isProviders ? "provider's" : "server's";
  return [
    `${verb} the server's certificate with the ${whose} CA certificate, and upload the same file in Stitch:`,
    code("ssl:\n  certificate: certs/server-ca.pem\n  verify: full"),
    ...(isProviders && destination.type === "postgresql"
      ? ["The provider publishes it."]
      : whereToFind(destination)),
  ];
}

const pinnedSsh = `${sshExample}\n${code("  host_key: SHA256:FINGERPRINT")}`;

const weakMethod = connectionRule({
  id: "auth/weak-method",
  severity: "warning",
  at: ["host"],
  title: "Weak login method",
  why: "Nothing proves the server's identity here, so an attacker in between can abuse the login to read and change the data.",
  // Also where the login failed, if part of the password had been sent by then.
  find: ({ attempt }) => {
    const { authentication } = attempt.observed;
    if (authentication === null || identityOf(attempt) !== "none") return null;
    const { method, iterations } = authentication;
    if (method === "none" && isFailure(attempt.result)) return null;
    const isWeak = method === "none" || method === "md5" || (iterations !== null && iterations < 4_096);
    return isWeak ? { method, iterations } : null;
  },
  titleOf: ({ method }) => {
    if (method === "none") return "Server asks for no password";
    return method === "md5" ? "Password is sent as an MD5 hash" : "SCRAM uses too few iterations";
  },
  message: ({ destination, method, iterations }) => {
    const server = capital(machine(destination, "database"));
    const user = `\`${loginName(destination)}\``;
    if (method === "none")
      return `${server} did not ask ${user} for a password: anyone who can connect to it can log in.`;
    if (method === "md5")
      return `${server} accepts the password of ${user} as an MD5 hash, which is as good as the password to anyone who intercepts it.`;
    return `${server} uses SCRAM with ${iterations} iterations. With fewer than 4,096 the password is easy to guess from an intercepted login.`;
  },
  fix: ({ destination, method }) => {
    const user = loginName(destination);
    if (method === "none")
      return text(
        "In `pg_hba.conf` on the server, change `trust` to `scram-sha-256` in the line for this user. Then reload the configuration:",
        reload,
      );
    if (method === "md5")
      return text(
        "Let the server (PostgreSQL 10 or newer) store passwords for SCRAM. As a superuser, run:",
        code("ALTER SYSTEM SET password_encryption = 'scram-sha-256';\nSELECT pg_reload_conf();"),
        "Set the password again, in psql:",
        setPassword(user),
        "Then change `md5` to `scram-sha-256` in `pg_hba.conf`, and reload the configuration:",
        reload,
      );
    return text(
      "Raise the number of iterations. As a superuser, run:",
      code("ALTER SYSTEM SET scram_iterations = 4096;\nSELECT pg_reload_conf();"),
      "Set the password again, in psql:",
      setPassword(user),
    );
  },
});

export const serverNotProven = failureRule<{ detail: string }>({
  id: "auth/server-not-proven",
  severity: "error",
  at: ["host"],
  title: "Server did not prove its identity",
  why: "Another machine may be impersonating the server, and could read and change the data.",
  message: ({ destination, detail }) => `${capital(machine(destination, "database"))} ${detail}.`,
  fix: ({ destination }) =>
    text(
      "Check that `host` is the right server, and that no proxy answers in its place. If another machine took part in a login, rotate the password, in psql:",
      setPassword(loginName(destination)),
    ),
});

/** What `pg_hba.conf` asks for by `cert`, as a method that Stitch does not support. */
export const clientCertificate = "a client certificate";

/** What Azure asks of the users of Microsoft Entra ID, once Azure AD. */
export const entraToken = "a Microsoft Entra token";

/** `error` is what the server said, where it said something; `inTls`: it ended TLS instead. */
export const methodUnsupported = failureRule<{
  method: string;
  source: RefusalSource;
  error: ServerError | null;
  inTls: boolean;
}>({
  id: "auth/method-unsupported",
  severity: "error",
  at: ["username"],
  title: "Stitch does not support this login method",
  why: "Stitch logs in with a user name and a password only (SCRAM, MD5, or clear text over SSL), so every load fails.",
  titleOf: ({ method }) => `Server asks for ${method}`,
  message: ({ destination, method, source, error }) =>
    `${capital(sourceName(destination, source))} asks \`${loginName(destination)}\` for ${method}.${error === null ? "" : quotedError(error)}`,
  fix: ({ destination, method, source, inTls }) => {
    if (method === entraToken)
      return text(
        "On Azure, allow PostgreSQL authentication beside Microsoft Entra under Security > Authentication, and use a user with a password:",
        code(
          `CREATE ROLE ${identifier(loginName(destination))} LOGIN;\n\\password ${identifier(loginName(destination))}`,
        ),
        "https://learn.microsoft.com/azure/postgresql/flexible-server/security-entra-configure.",
      );
    const theirs = method === clientCertificate ? atProvider(destination, "client-certificate") : [];
    if (theirs.length > 0) return text(...theirs);
    // PostgreSQL itself goes on without one, and refuses the login afterwards.
    if (inTls || (method === clientCertificate && source !== "server" && source !== "upstream"))
      return text(
        "Stitch has no client certificate. A pooler or proxy in front of the server (PgBouncer, stunnel, HAProxy) asks for one in TLS: let it accept clients without. In `pgbouncer.ini`:",
        code("client_tls_sslmode = require"),
        "Then reload PgBouncer, in its console:",
        code("RELOAD;"),
      );
    return text(
      "In `pg_hba.conf` on the server, add a line for this user above the first line that matches:",
      code(loginLine(destination)),
      "Then reload the configuration:",
      reload,
    );
  },
});

export const passwordRules = [
  passwordRejected,
  passwordMissing,
  passwordExpiresSoon,
  insecureMethod,
  weakMethod,
  serverNotProven,
  methodUnsupported,
];
