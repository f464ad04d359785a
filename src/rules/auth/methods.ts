import type { Destination } from "../../config/destination.ts";
import { identityOf } from "../../connect/attempt.ts";
import { isFailure, type ServerError, type ServerIdentity } from "../../connect/failure.ts";
import type { RefusalSource } from "../../connect/refusal-forms.ts";
import { capital } from "../../text/phrases.ts";
import { loginLine } from "../firewall.ts";
import { code, proposeKey, text } from "../fix.ts";
import {
  createRole,
  fullNeedsName,
  loginName,
  machine,
  printFingerprint,
  printHostKeys,
  quotedError,
  reloadConfiguration,
  reloadPgBouncer,
  setPassword,
  sourceName,
  sshExample,
} from "../phrases.ts";
import { atProvider, whereToFind } from "../providers.ts";
import { connectionRule, failureRule } from "../rule.ts";

export const insecureMethod = failureRule<{ presented: ServerIdentity | "no-tls" | null }>({
  id: "auth/insecure-method",
  severity: "error",
  at: ["ssl"],
  title: "Clear-text password for an unverified server",
  why: "Anyone who intercepts the connection or impersonates the server would get the password, and with it could read and change the data.",
  titleOf: ({ destination: { ssl, ssh } }) =>
    ssl.kind === "off" && ssh === null ? "Clear-text password over an unencrypted connection" : null,
  message: ({ destination }) =>
    `${capital(machine(destination, "database"))} asks for the password of \`${loginName(destination)}\` in clear text, and ${whyUnproven(destination)}. The password was not sent. Stitch itself may still load, because it does not require this proof.`,
  fix: ({ destination, presented }) => {
    const { ssl, ssh, path } = destination;
    const scram =
      "Or change the method to `scram-sha-256`: in `pg_hba.conf` on the server, or `auth_type` in `pgbouncer.ini`.";
    if (ssl.kind === "on" && ssl.verify === "ca")
      return proposeKey([...path, "ssl", "verify"], "full", fullNeedsName, scram);
    return text(...(ssh === null ? [] : pinTheBastion), ...proofByTls(destination, presented), scram);
  },
});

function whyUnproven({ ssl, ssh }: Destination): string {
  if (ssl.kind === "on" && ssl.verify === "ca") return "`verify: ca` does not prove which server this is";
  if (ssl.kind === "on") return "its certificate was not verified, so nothing proves which server this is";
  return ssh === null
    ? "neither SSL nor an SSH tunnel protects the connection"
    : "the bastion's host key is not pinned, so nothing proves where the tunnel ends";
}

const pinTheBastion = [
  "Pin the bastion's host key. On the bastion itself, not over the network, print its fingerprints:",
  printHostKeys,
  "Set the fingerprint of the key that it uses (`ssh/host-key-unpinned` shows it):",
  code("host_key: SHA256:FINGERPRINT"),
];

function proofByTls(destination: Destination, presented: ServerIdentity | "no-tls" | null): string[] {
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
      printFingerprint,
      `Only if it is ${presented.certificate.fingerprint256}, this is the right server. Copy the certificate from there, and set it:`,
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
  why: "Nothing proves the server's identity, so an attacker who intercepts the login can use it to read and change the data.",
  // Also if the login failed after part of the password was sent.
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
      return `${server} accepts the password of ${user} as an MD5 hash, which an attacker can use like the password.`;
    return `${server} uses SCRAM with ${iterations} iterations. With fewer than 4,096 the password is easy to guess from an intercepted login.`;
  },
  fix: ({ destination, method }) => {
    const user = loginName(destination);
    if (method === "none")
      return text(
        "In `pg_hba.conf` on the server (or for `auth_type` in `pgbouncer.ini`), change `trust` to `scram-sha-256` in the line for this user.",
        ...reloadConfiguration,
      );
    if (method === "md5")
      return text(
        "Let the server (PostgreSQL 10 or newer) store passwords for SCRAM. As a superuser, run:",
        code("ALTER SYSTEM SET password_encryption = 'scram-sha-256';\nSELECT pg_reload_conf();"),
        "Set the password again, in psql:",
        setPassword(user),
        "Then change `md5` to `scram-sha-256` in `pg_hba.conf`.",
        ...reloadConfiguration,
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
      "Check that `host` is the right server, and that no proxy answers in its place. If another machine may have taken part in a login, rotate the password, in psql:",
      setPassword(loginName(destination)),
    ),
});

export const clientCertificate = "a client certificate";

export const entraToken = "a Microsoft Entra token";

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
  titleOf: ({ method }) => `Server requires ${method}`,
  message: ({ destination, method, source, error }) =>
    `${capital(sourceName(destination, source))} requires ${method} for \`${loginName(destination)}\`.${error === null ? "" : quotedError(error)}`,
  fix: ({ destination, method, source, inTls }) => {
    if (method === entraToken)
      return text(
        "On Azure, under Security > Authentication, allow PostgreSQL authentication in addition to Microsoft Entra, and create a user with a password:",
        createRole(loginName(destination)),
        "https://learn.microsoft.com/azure/postgresql/flexible-server/security-entra-configure.",
      );
    const providerAdvice = method === clientCertificate ? atProvider(destination, "client-certificate") : [];
    if (providerAdvice.length > 0) return text(...providerAdvice);
    // PostgreSQL itself accepts TLS without one, and refuses the login later.
    if (inTls || (method === clientCertificate && source !== "server" && source !== "upstream"))
      return text(
        "Stitch has no client certificate. Configure the pooler or proxy in front of the server (PgBouncer, stunnel, HAProxy) to accept clients without one. In `pgbouncer.ini`:",
        code("client_tls_sslmode = require"),
        ...reloadPgBouncer,
      );
    return text(
      "In `pg_hba.conf` on the server, add a line for this user above the first matching line:",
      code(loginLine(destination)),
      ...reloadConfiguration,
    );
  },
});

export const methodRules = [insecureMethod, weakMethod, serverNotProven, methodUnsupported];
