// Rules about passwords, and about how server and user prove themselves to each other.

import type { Destination } from "../../config/destination.ts";
import { isFailure, type Presented } from "../../connect/failure.ts";
import { capital, minute } from "../../text/phrases.ts";
import { identifier, literal } from "../../text/sql.ts";
import { loginLine } from "../firewall.ts";
import { code, type Fix, proposeKey, text } from "../fix.ts";
import { atProvider, fullNeedsName, machine, reload, sshExample, whereToFind } from "../phrases.ts";
import { connectionRule, failureRule, type Reached, serverRule } from "../rule.ts";
import { identityOf, loaderEntry, loginName } from "./login.ts";

/** `expired`: since when the password is no longer valid, where that is known. */
export const passwordRejected = serverRule<{ pooler: boolean; expired: string | null }>({
  id: "auth/password-rejected",
  severity: "error",
  at: ["password"],
  title: "Password authentication failed",
  why: "Every load fails until this login works.",
  // An auditor's login does not use the loader's password; one that has expired is rejected wherever passwords are asked for.
  find: (reached) => {
    const expiry = expiryOf(reached);
    if (expiry === null || !locksLoaderOut(reached, expiry)) return null;
    return { destination: loaderEntry(reached.destination), pooler: false, expired: expiry.validUntil };
  },
  titleOf: ({ destination, expired }) =>
    expired === null
      ? `Password authentication failed for \`${loginName(destination)}\``
      : `Password of \`${loginName(destination)}\` has expired`,
  message: ({ destination, pooler, expired }) => {
    const user = loginName(destination);
    if (expired !== null) return expiryMessage(user, expired);
    return pooler
      ? `PgBouncer at \`${destination.host}\` rejected \`${user}\`: the password is wrong, or the user is missing from its auth_file.`
      : `${capital(machine(destination, "database"))} rejected \`${user}\`: the password is wrong, has expired or was never set, or the user does not exist.`;
  },
  fix: ({ destination, pooler, expired }) => {
    const user = loginName(destination);
    if (expired !== null) return renewed(user);
    const theirs = atProvider(destination.type, "password");
    if (theirs.length > 0) return text("Correct the password in the secret.", ...theirs);
    if (pooler)
      return text(
        "Correct the password in the secret. On PgBouncer's machine, check that `auth_file` (or `auth_query`) has this user with this password.",
      );
    return text(
      "Correct the password in the secret. To see whether the user exists and its password has expired, run as a superuser:",
      code(`SELECT rolname, rolcanlogin, rolvaliduntil FROM pg_roles WHERE rolname = ${literal(user)};`),
      "To set a new password, in psql:",
      setPassword(user),
      "If the password had expired, give it a new end, or none:",
      code(`ALTER ROLE ${identifier(user)} VALID UNTIL 'infinity';`),
    );
  },
});

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
  find: (reached) => {
    const expiry = expiryOf(reached);
    return expiry === null || locksLoaderOut(reached, expiry) ? null : expiry;
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
function expiryOf({ destination, facts, clock }: Reached) {
  const { details } = facts.role;
  const validUntil = details?.validUntil ?? null;
  if (validUntil === null || validUntil > clock.horizon) return null;
  return { role: destination.username, validUntil, past: validUntil < clock.now };
}

function locksLoaderOut({ destination, attempt }: Reached, { past }: { past: boolean }): boolean {
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
      : whereToFind(destination.type)),
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

export const methodUnsupported = failureRule<{ method: string }>({
  id: "auth/method-unsupported",
  severity: "error",
  at: ["username"],
  title: "Stitch does not support this login method",
  why: "Stitch logs in with a user name and a password only (SCRAM, MD5, or clear text over SSL), so every load fails.",
  titleOf: ({ method }) => `Server asks for ${method}`,
  message: ({ destination, method }) =>
    `${capital(machine(destination, "database"))} asks \`${loginName(destination)}\` for ${method}.`,
  fix: ({ destination, method }) => {
    const theirs = method === clientCertificate ? atProvider(destination.type, "client-certificate") : [];
    if (theirs.length > 0) return text(...theirs);
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
