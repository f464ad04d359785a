import type { Destination } from "../../config/destination.ts";
import type { CopyingMistake } from "../../config/values/copying-mistake.ts";
import type { ServerError } from "../../connect/failure.ts";
import type { RefusalSource } from "../../connect/refusal-forms.ts";
import { capital, minute } from "../../text/phrases.ts";
import { identifier, literal, passwordPrompt } from "../../text/sql.ts";
import { copyingWords } from "../copying-words.ts";
import { loginLine } from "../firewall.ts";
import { code, type Fix, sql, text } from "../fix.ts";
import {
  loaderDestination,
  loginName,
  machine,
  quotedError,
  reloadConfiguration,
  setPassword,
  sourceName,
} from "../phrases.ts";
import { atProvider } from "../providers.ts";
import { failureRule, type ServerInput, serverRule } from "../rule.ts";

type Rejection = {
  kind: "rejected";
  source: RefusalSource;
  /** Null for PostgreSQL's own passwords, otherwise the service: PAM, LDAP, RADIUS, IAM. */
  method: string | null;
  error: ServerError;
  /** SCRAM showed that the pooler knows this password. */
  isProven: boolean;
  isScram: boolean;
  /** How the password that was sent looks. */
  mistake: CopyingMistake | null;
};

export const passwordRejected = serverRule<{ cause: Rejection | { kind: "expired"; since: string } }>({
  id: "auth/password-rejected",
  severity: "error",
  at: ["password"],
  title: "Password authentication failed",
  why: "Every load fails until this login works.",
  // With an auditor, only an expired password can be seen.
  find: (input) => {
    const expiry = expiryOf(input);
    if (expiry === null || !locksLoaderOut(input, expiry)) return null;
    const cause = { kind: "expired", since: expiry.validUntil } as const;
    return { destination: loaderDestination(input.destination), cause };
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
      : `${rejectionMessage(destination, cause)}${mistakeRemark(cause)}`,
  fix: ({ destination, cause }) =>
    cause.kind === "expired" ? rotationFix(loginName(destination)) : rejectionFix(destination, cause),
});

/** A translated message may not name the service. */
function serviceWords(method: string, unnamed = "another service"): string {
  return /^[A-Z]/.test(method) ? method : unnamed;
}

function rejectionMessage(destination: Destination, rejection: Rejection): string {
  const { source, method, error, isProven, isScram, mistake } = rejection;
  const user = `\`${loginName(destination)}\``;
  const rejected = `${capital(sourceName(destination, source))} rejected ${user}`;
  const spelling = isLowerCase(loginName(destination)) ? "" : " Names are case-sensitive.";
  const stored = isScram && mistake === null ? md5Remark : "";
  if (source === "upstream")
    return isProven
      ? `The pooler accepted the password of ${user}, but ${sourceName(destination, source)} rejected the pooler's own login.${quotedError(error)}`
      : `${capital(sourceName(destination, source))} rejected the login that the pooler made.${quotedError(error)}`;
  if (method === "certificate")
    return `${rejected}: pg_hba.conf requires a client certificate for this login, and Stitch has none.${quotedError(error)}`;
  if (method !== null)
    return `${rejected}: pg_hba.conf checks this login with ${serviceWords(method)} instead of PostgreSQL's passwords, and ${serviceWords(method)} rejected the user or the password.${quotedError(error)}`;
  const hint = error.hint === null ? "" : quotedError(error);
  if (source === "PgBouncer")
    return `${rejected}: ${/"trust"|no such user/.test(error.message) ? "" : "the password is wrong, or "}the user is missing from its auth_file.${spelling}${hint}`;
  if (source === "server")
    return `${rejected}: the password is wrong, has expired or was never set, or the user does not exist.${spelling}${stored}${hint}`;
  return `${rejected}: the password is wrong, or the user is unknown to it.${spelling}${quotedError(error)}`;
}

const md5Remark = " A password stored as MD5 is rejected as well, because SCRAM can't use it.";

/** As names are when they are created without quotes. */
function isLowerCase(name: string): boolean {
  return name === name.toLowerCase();
}

function mistakeRemark({ mistake }: Rejection): string {
  return mistake === null ? "" : ` The password that was sent ${copyingWords[mistake].looks}.`;
}

function rejectionFix(destination: Destination, { source, method, isScram, mistake }: Rejection): Fix {
  const user = loginName(destination);
  const correct = `Correct the password in the secret${mistake === null ? "" : `: ${copyingWords[mistake].remedy}`}.`;
  if (source === "upstream")
    return text(
      "On the pooler's machine, correct the password that the pooler logs in with. For PgBouncer, that is `password=` of the database in the `[databases]` section of `pgbouncer.ini` or, without one, the user's line in `auth_file`. Then, in its console:",
      code("RELOAD;\nRECONNECT;"),
      "If the server's password was lost, set a new one there first, in psql as a superuser:",
      setPassword("USER"),
    );
  if (method !== null) return serviceFix(destination, method, correct);
  if (source === "PgBouncer")
    return text(
      `${correct} On PgBouncer's machine, check that \`auth_file\` (or \`auth_query\`) has this user with this password. With \`auth_type = scram-sha-256\` it must be there in plain text or as a SCRAM secret, not as MD5.`,
    );
  if (source === "RDS Proxy")
    return text(
      `${correct} RDS Proxy compares it with the user's secret in AWS Secrets Manager: after a change of the password, store it there as well.`,
    );
  const providerAdvice = atProvider(destination, "password");
  if (providerAdvice.length > 0) return text(correct, ...providerAdvice);
  if (source !== "server") return text(`${correct} If it is right, set it again for this user in ${source}.`);
  const isUser = isLowerCase(user)
    ? `rolname = ${literal(user)}`
    : `lower(rolname) = lower(${literal(user)})`;
  const roleQuery = isScram
    ? `SELECT rolname, rolcanlogin, rolvaliduntil, rolpassword LIKE 'md5%' AS md5 FROM pg_authid WHERE ${isUser};`
    : `SELECT rolname, rolcanlogin, rolvaliduntil FROM pg_roles WHERE ${isUser};`;
  return text(
    `${correct} To see whether the user exists and its password has expired${isScram ? " or is stored as MD5" : ""}, run as a superuser:`,
    code(roleQuery),
    "To set a new password, in psql:",
    isScram ? code(`SET password_encryption = 'scram-sha-256';\n${passwordPrompt(user)}`) : setPassword(user),
    "If the password had expired, set a new expiry date, or none:",
    code(`ALTER ROLE ${identifier(user)} VALID UNTIL 'infinity';`),
    "If the user does not exist, this prints the SQL that creates it:",
    code(`destination-check setup ${destination.audit === null ? "" : "--audit "}${destination.id}`),
  );
}

function serviceFix(destination: Destination, method: string, correct: string): Fix {
  const user = loginName(destination);
  const pam = method === "PAM" ? atProvider(destination, "pam") : [];
  if (pam.length > 0) return sql(`REVOKE rds_iam FROM ${identifier(user)};`, "a superuser", ...pam);
  if (/IAM/.test(method))
    return text(
      "This is an IAM user, which logs in with tokens. Stitch needs a user with a password. Create one, and use its name and password in this file:",
      code("gcloud sql users create stitch_loader --instance=INSTANCE --password=PASSWORD"),
      "https://cloud.google.com/sql/docs/postgres/create-manage-users.",
    );
  return text(
    ...(method === "certificate"
      ? []
      : [
          `${correct} It must be the one in ${serviceWords(method, "that service")}. The server's log shows the reason.`,
        ]),
    `${method === "certificate" ? "Let" : "Or let"} the user log in with a PostgreSQL password. In \`pg_hba.conf\` on the server, add above the first matching line:`,
    code(loginLine(destination)),
    ...reloadConfiguration,
    "Set the password, in psql:",
    setPassword(user),
  );
}

export const passwordMissing = failureRule({
  id: "auth/password-missing",
  severity: "error",
  at: ["password"],
  title: "Password is missing",
  why: "The server does not accept this user without a password, so every load fails.",
  message: ({ destination }) =>
    `${capital(machine(destination, "database"))} requires a password for \`${destination.username}\`, but it is empty.`,
  fix: () =>
    text("Add the password to the URL in the secret:", code("postgres://user:password@host:5432/database")),
});

const passwordExpiresSoon = serverRule({
  id: "auth/password-expires-soon",
  severity: "warning",
  at: ["password"],
  title: "Password expires soon",
  why: "After that the server rejects the password, so every load fails.",
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
  fix: ({ role }) => rotationFix(role),
});

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

function rotationFix(role: string): Fix {
  return text(
    "Rotate the password. As a superuser, in psql:",
    setPassword(role),
    "Store the new password in the secret and in Stitch. Then set a new expiry date, or none:",
    code(`ALTER ROLE ${identifier(role)} VALID UNTIL 'infinity';`),
  );
}

export const passwordRules = [passwordRejected, passwordMissing, passwordExpiresSoon];
