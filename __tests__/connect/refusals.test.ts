import { expect, test } from "vitest";
import { errorOfFields } from "../../src/connect/failure.ts";
import {
  isTransientRefusal,
  type LoginProgress,
  mayNeedTls,
  refusedLogin,
} from "../../src/connect/refusals.ts";

const login = { username: "stitch", database: "analytics" };

/** The fields as they are on the wire: S severity, C code, M message, D detail, R routine. */
function refusal(fields: Record<string, string>, progress: LoginProgress = "requested") {
  return refusedLogin(errorOfFields({ S: "FATAL", ...fields }), progress, login).refusal;
}

function meaning(fields: Record<string, string>, progress?: LoginProgress): string {
  const { source, means } = refusal(fields, progress);
  const { kind, ...details } = means;
  return [source, kind, ...Object.values(details)].join(" · ");
}

test.each([
  ["28P01", "auth_failed", 'password authentication failed for user "stitch"', "server · password · "],
  ["28000", "auth_failed", 'PAM authentication failed for user "stitch"', "server · password · PAM"],
  [
    "28000",
    "auth_failed",
    "LDAP-Authentifizierung für Benutzer »stitch« fehlgeschlagen",
    "server · password · LDAP",
  ],
  ["28000", "auth_failed", 'Ident authentication failed for user "ldap"', "server · identity · Ident"],
  [
    "28000",
    "auth_failed",
    "authentification Peer échouée pour l'utilisateur « stitch »",
    "server · identity · Peer",
  ],
  ["28000", "ClientAuthentication", "kein pg_hba.conf-Eintrag für Host »::1«", "server · hba"],
  [
    "28000",
    "ClientAuthentication",
    "Verbindung erfordert ein gültiges Client-Zertifikat",
    "server · client-certificate",
  ],
  ["28000", "InitializeSessionUserId", "Rolle »stitch« existiert nicht", "server · role · either"],
  ["42501", "CheckMyDatabase", "keine Berechtigung für Datenbank »analytics«", "server · connect"],
  ["42501", "aclcheck_error", "permission denied for table logins", "server · unknown"],
  [
    "55000",
    "CheckMyDatabase",
    "Datenbank »analytics« akzeptiert gegenwärtig keine Verbindungen",
    "server · database · closed",
  ],
  ["55000", "InitPostgres", 'cannot connect to invalid database "analytics"', "server · database · invalid"],
  ["55000", "pg_currval", "something else is not in the right state", "server · unknown"],
  ["53300", "CheckMyDatabase", "zu viele Verbindungen für Datenbank »analytics«", "server · full · database"],
  ["53300", "InitProcess", "tut mir leid, schon zu viele Verbindungen", "server · full · server"],
  ["42501", "another_name", 'permission denied for database "analytics"', "server · connect"],
  ["08P01", "ProcessStartupPacket", "invalid startup packet layout", "server · unknown"],
])("reads PostgreSQL's %s of %s: %s", (C, R, M, expected) => {
  expect(meaning({ C, R, M })).toBe(expected);
});

test.each([
  ["08P01", "SSL required", "PgBouncer · tls"],
  ["08P01", "SASL authentication failed", "PgBouncer · password · "],
  ["08P01", "no such database: sales", "PgBouncer · database · missing"],
  ["08P01", "login rejected", "PgBouncer · hba"],
  ["08P01", "pgbouncer cannot connect to server", "PgBouncer · known · no-server-behind"],
  ["08P01", 'database "sales" does not exist', "upstream · database · missing"],
  ["08P01", 'role "stitch" is not permitted to log in', "upstream · role · no-login"],
  ["08P01", "server login failed: wrong password type", "PgBouncer · known · no-server-behind"],
  ["08P01", "an unknown message", "PgBouncer · unknown"],
  ["3D000", "odyssey: c4f1a2b3c: la base de données n'existe pas", "upstream · database · missing"],
  ["XX000", "(EMAXCONN) max client connections reached, limit: 200", "Supavisor · full · pooler"],
  ["XX000", "(ENEW) a code of the future", "server · unknown"],
  ["XX000", "(ENEWTHING) a code of the future", "Supavisor · known · supavisor-other"],
  ["28000", "This RDS proxy has no credentials for the role stitch", "RDS Proxy · known · rds-proxy-secret"],
  ["28P01", 'password authentication failed for user "backend"', "upstream · password · "],
  ["28P01", 'password authentication failed for user "stitch"', "server · password · "],
  ["XX000", "Your account or project has exceeded the compute time quota.", "Neon · known · neon-quota"],
  [
    "XX000",
    "The endpoint has been disabled. Enable it using Neon API and retry.",
    "Neon · known · neon-unavailable",
  ],
  ["XX000", "Unsupported or invalid secret format", "Supavisor · known · supavisor-auth-query"],
  ["08004", "codeUnavailable: the cluster is being moved", "CockroachDB Cloud · known · cockroachdb-cluster"],
  ["28000", "IAM is allowed only with SSL connections.", "RDS Proxy · known · rds-proxy-iam"],
  ["28000", "an unknown message", "server · unknown"],
])("reads an error without a routine: %s %s", (C, M, expected) => {
  expect(meaning({ C, M })).toBe(expected);
});

test("attributes a rejection after a finished SCRAM exchange to the upstream server", () => {
  const fields = { C: "28P01", M: 'password authentication failed for user "stitch"' };
  expect(meaning(fields, "proven")).toBe("upstream · password · ");
  expect(refusal(fields, "proven").isProven).toBe(true);
});

test("compares a name that the server truncated as equal", () => {
  const long = "a".repeat(80);
  const error = errorOfFields({ C: "3D000", M: `database "${long.slice(0, 63)}" does not exist` });
  const { source } = refusedLogin(error, "requested", { username: "stitch", database: long }).refusal;
  expect(source).toBe("server");
});

test("attributes an error after the server's settings to a login event trigger, unless the server is full or stopping", () => {
  const fields = { C: "42501", M: "permission denied for database", R: "exec_stmt_raise" };
  expect(meaning(fields, "started")).toBe("server · known · login-trigger");
  expect(meaning({ C: "57P01", M: "stopping", R: "ProcessInterrupts" }, "started")).toBe(
    "server · not-ready · false",
  );
});

test("retries if the refusal may be transient, and tries TLS if that may help", () => {
  const tls = (fields: Record<string, string>) => mayNeedTls(refusal(fields), errorOfFields(fields));
  expect(isTransientRefusal(refusal({ C: "08P01", M: "query_wait_timeout" }))).toBe(true);
  expect(isTransientRefusal(refusal({ C: "57P03", M: "the database system is starting up", R: "x" }))).toBe(
    true,
  );
  expect(
    isTransientRefusal(refusal({ C: "57P03", M: "closed", D: "Hot standby mode is disabled.", R: "x" })),
  ).toBe(false);
  expect(isTransientRefusal(refusal({ C: "28P01", M: "no", R: "auth_failed" }))).toBe(false);
  expect(tls({ C: "0A000", M: "reconnect over TLS" })).toBe(true);
  expect(tls({ C: "28000", M: "no", R: "InitializeSessionUserId" })).toBe(false);
});
