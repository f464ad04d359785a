// Rules about how a login is proven, on both sides.

import { isFailure } from "../../connect/failure.ts";
import { capital, minute } from "../../text/phrases.ts";
import { identifier, literal } from "../../text/sql.ts";
import { loginLine } from "../firewall.ts";
import { type Fix, proposeKey, sql, text } from "../fix.ts";
import { atProvider, machine } from "../phrases.ts";
import { connectionRule, failureRule, type Reached, serverRule } from "../rule.ts";
import { identityOf, loaderEntry, loginName } from "./login.ts";

/** `expired`: since when the password is no longer valid, where that is known. */
export const passwordRejected = serverRule<{ pooler: boolean; expired: string | null }>({
  id: "auth/password-rejected",
  severity: "error",
  at: ["password"],
  title: "The server rejects this user name and password",
  why: ({ expired }) =>
    expired === null
      ? "Servers do not tell which of the two is wrong, so that nobody can try out names."
      : "From that moment on the server rejects the password, and every load fails.",
  // An auditor gets past an expired password; that one is asked for here tells that the loader won't.
  find: (reached) => {
    const expiry = expiryOf(reached);
    if (expiry === null || !lacksLogin(reached, expiry)) return null;
    return { destination: loaderEntry(reached.destination), pooler: false, expired: expiry.validUntil };
  },
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

export const passwordMissing = failureRule({
  id: "auth/password-missing",
  severity: "error",
  at: ["password"],
  title: "The server wants a password and there is none",
  why: "The connection URL names a user and no password, and the server does not let that user in without one.",
  message: ({ destination }) =>
    `${capital(machine(destination, "database"))} asks for the password of ${destination.username}, which is empty.`,
  fix: () => text("Put the password into the secret: postgres://user:password@host:5432/database."),
});

const passwordExpiresSoon = serverRule({
  id: "auth/password-expires-soon",
  severity: "warning",
  at: ["password"],
  title: "The user's password expires soon",
  why: "From that moment on the server rejects the password, and every load fails.",
  find: (reached) => {
    const expiry = expiryOf(reached);
    return expiry === null || lacksLogin(reached, expiry) ? null : expiry;
  },
  message: ({ role, validUntil, past }) =>
    past ? expiryWords(role, validUntil) : `The password of ${role} expires at ${minute(validUntil)}.`,
  fix: ({ role }) => expiryLifted(role),
});

export const insecureMethod = failureRule({
  id: "auth/insecure-method",
  severity: "error",
  at: ["ssl"],
  title: "The server asks for the password in clear text on an open line",
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

const weakMethod = connectionRule({
  id: "auth/weak-method",
  severity: "warning",
  at: ["host"],
  title: "The login can be abused by who can listen or answer in between",
  why: "Nothing proves here that it is the server that answers, so the login itself has to withstand a stranger at the other end.",
  // Also where the login came to nothing, if by then something of the password had been sent.
  find: ({ attempt }) => {
    const { authentication } = attempt.observed;
    if (authentication === null || identityOf(attempt) !== "none") return null;
    const { method, iterations } = authentication;
    if (method === "none" && isFailure(attempt.result)) return null;
    const isWeak = method === "none" || method === "md5" || (iterations !== null && iterations < 4_096);
    return isWeak ? { method, iterations } : null;
  },
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

export const serverNotProven = failureRule<{ detail: string }>({
  id: "auth/server-not-proven",
  severity: "error",
  at: ["host"],
  title: "The server could not prove that it knows the password",
  why: "In a SCRAM login both sides prove that they know the password. A server that can't is not the one that the password was set on.",
  message: ({ destination, detail }) => `${capital(machine(destination, "database"))} ${detail}.`,
  fix: () =>
    text(
      "Make sure that the host is the right one, and that no proxy answers in its place. Change the password if another machine has taken part in a login.",
    ),
});

export const methodUnsupported = failureRule<{ method: string }>({
  id: "auth/method-unsupported",
  severity: "error",
  at: ["username"],
  title: "The server asks for a login that Stitch can't do",
  why: "Stitch logs in with a user name and a password: SCRAM, MD5, or a clear-text password inside an encrypted line.",
  message: ({ destination, method }) =>
    `${capital(machine(destination, "database"))} asks ${loginName(destination)} for ${method}.`,
  fix: ({ destination, method }) =>
    text(
      (method === clientCertificate ? atProvider(destination.type, "client-certificate") : null) ??
        `In pg_hba.conf on the server, put a line for this user above the one that now fits, and reload:\n    ${loginLine(destination)}`,
    ),
});

/** Of the password of the role that loads, where its end is near or past. */
function expiryOf({ facts, clock }: Reached) {
  const { login, details } = facts.role;
  const validUntil = details?.validUntil ?? null;
  if (validUntil === null || validUntil > clock.horizon) return null;
  return { role: login, validUntil, past: validUntil < clock.now };
}

function lacksLogin({ destination, attempt }: Reached, { past }: { past: boolean }): boolean {
  return past && destination.audit !== null && attempt.observed.authentication?.method !== "none";
}

/** What `pg_hba.conf` asks for by `cert`, as a method that Stitch can't do. */
export const clientCertificate = "a client certificate";

function expiryWords(role: string, since: string): string {
  return `The password of ${role} ${since.startsWith("0000") ? "was never valid" : `expired at ${minute(since)}`}.`;
}

function expiryLifted(role: string): Fix {
  return sql(`ALTER ROLE ${identifier(role)} VALID UNTIL 'infinity';`, "a superuser");
}

export const passwordRules = [
  passwordRejected,
  passwordMissing,
  passwordExpiresSoon,
  insecureMethod,
  weakMethod,
  serverNotProven,
  methodUnsupported,
];
