// What a refused login means: who speaks, the server or a pooler or provider in front of it, and what that one says. It is one
// table, from servers' and poolers' own sources. The words for people are in src/rules/auth.

import type { Evidence, ServerError } from "./failure.ts";

/** `behind`: the server behind a pooler, whose words the pooler passes on. */
export type Speaker = "server" | "behind" | Pooler;

type Pooler =
  | "PgBouncer"
  | "Supavisor"
  | "Odyssey"
  | "PgCat"
  | "Pgpool-II"
  | "RDS Proxy"
  | "Neon"
  | "Azure"
  | "CockroachDB Cloud";

/** How far a login had come when it was refused: `proven`, the other end had shown by SCRAM that it knows the password. */
export type LoginProgress = "connected" | "requested" | "proven" | "accepted" | "started";

/** Refusals that only advice can help with: src/rules/auth/refused.ts has it. */
export type KnownRefusal =
  | "disk-full"
  | "out-of-memory"
  | "preload-library"
  | "login-trigger"
  | "startup-parameter"
  | "pooler-configuration"
  | "pooler-console"
  | "no-server-behind"
  | "supavisor-tenant"
  | "supavisor-address"
  | "supavisor-banned"
  | "supavisor-blocked"
  | "supavisor-auth-query"
  | "supavisor-other"
  | "odyssey-blocked"
  | "pgpool-password"
  | "rds-proxy-secret"
  | "rds-proxy-iam"
  | "rds-proxy-method"
  | "neon-endpoint"
  | "neon-unavailable"
  | "neon-quota"
  | "neon-address"
  | "azure-user"
  | "cockroachdb-cluster";

type Meaning =
  /** The password, or what passes for one: `method` is null for PostgreSQL's own passwords. */
  | { kind: "password"; method: string | null }
  /** The server takes the name that the operating system, or Kerberos, gives. */
  | { kind: "identity"; method: "Ident" | "Peer" | "GSSAPI" | "SSPI" }
  | { kind: "token"; provider: "Microsoft Entra" }
  | { kind: "role"; cause: "no-login" | "unknown" | "either" }
  | { kind: "channel-binding" }
  | { kind: "tls" }
  | { kind: "client-certificate" }
  | { kind: "hba" }
  | { kind: "database"; cause: "missing" | "closed" | "invalid" | "damaged" }
  | { kind: "connect" }
  | { kind: "full"; limit: "server" | "role" | "database" | "pooler" }
  | { kind: "not-ready"; standby: boolean }
  | { kind: "known"; refusal: KnownRefusal }
  | { kind: "unknown" };

/** `message` is without what a pooler puts in front; `isProven`: this password was right for the one that answered. */
export type Refusal = { by: Speaker; means: Meaning; message: string; isProven: boolean };

/** One thing that is said: by its SQLSTATE and routine, which no translation changes, or by its English words. */
type Form = { code: string; routine?: string; words: RegExp; means: Meaning | Interpretation };

/** Where a part of the error that is not in the row decides. `name` is the user's. */
type Interpretation = (error: ServerError, name: string) => Meaning;

/** PostgreSQL's own, in the order of a login: src/backend/libpq/auth.c, utils/init/postinit.c and miscinit.c. */
const postgresql: Form[] = [
  { code: "57P03", words: /^the database system is /, means: notReady },
  {
    code: "57P01",
    words: /^terminating connection due to admin/,
    means: { kind: "not-ready", standby: false },
  },
  {
    code: "57P02",
    words: /^terminating connection because of/,
    means: { kind: "not-ready", standby: false },
  },
  {
    code: "28000",
    routine: "ClientAuthentication",
    words: /pg_hba\.conf|^connection requires a valid client certificate/,
    means: ({ message }) => ({ kind: message.includes("pg_hba.conf") ? "hba" : "client-certificate" }),
  },
  {
    code: "28P01",
    words: /^(password authentication failed|empty password returned)/,
    means: password(null),
  },
  { code: "28000", routine: "auth_failed", words: / authentication failed for user "/, means: rejectedBy },
  // SCRAM compares the channel binding before the password (auth-scram.c).
  {
    code: "28000",
    routine: "read_client_first_message",
    words: /\bchannel binding\b/,
    means: { kind: "channel-binding" },
  },
  {
    code: "28000",
    routine: "read_client_final_message",
    words: /\bchannel binding\b/,
    means: { kind: "channel-binding" },
  },
  {
    code: "28000",
    routine: "InitializeSessionUserId",
    words: /^role ".*" (is not permitted to log in|does not exist)$/,
    means: roleRefused,
  },
  full("53300", "InitializeSessionUserId", /^too many connections for role /, "role"),
  full("53300", "CheckMyDatabase", /^too many connections for database /, "database"),
  full("53300", undefined, /^(sorry, too many clients|remaining connection slots are)/, "server"),
  { code: "3D000", words: /^database ".*" does not exist$/, means: databaseMissing },
  {
    code: "55000",
    routine: "InitPostgres",
    words: /^cannot connect to invalid database/,
    means: database("invalid"),
  },
  {
    code: "55000",
    routine: "CheckMyDatabase",
    words: / is not currently accepting connections$/,
    means: database("closed"),
  },
  {
    code: "42501",
    routine: "CheckMyDatabase",
    words: /^permission denied for database\b/,
    means: { kind: "connect" },
  },
  {
    code: "42501",
    routine: "InitPostgres",
    words: /^must be superuser to connect /,
    means: { kind: "not-ready", standby: false },
  },
  known("58P01", /^could not access file "/, "preload-library"),
  known("53100", /No space left on device/, "disk-full"),
  known("53200", /^out of (shared )?memory/, "out-of-memory"),
];

/** Codes that mean the same whatever the words: a pooler may pass them on from a server in another language. */
const tellingCodes = new Set(["28P01", "3D000", "53300", "57P03", "57P01", "53100", "53200"]);

/** Poolers and providers answer in English, without a routine, and with codes that tell little. */
const poolers: { by: Pooler; says: RegExp; means: Meaning }[] = [
  // https://github.com/pgbouncer/pgbouncer/tree/master/src: client.c, janitor.c, objects.c, 1.12 to 1.25. All have the code 08P01.
  by("PgBouncer", /^SSL required$/, { kind: "tls" }),
  by("PgBouncer", /^(TLS client certificate required|certificate authentication failed)$/, {
    kind: "client-certificate",
  }),
  by(
    "PgBouncer",
    /^(SASL|password|PAM|LDAP|"trust") authentication failed$|^no such user|^auth failed$/,
    password(null),
  ),
  by("PgBouncer", /^(login rejected|unix socket login rejected)$/, { kind: "hba" }),
  by("PgBouncer", /^no such database|^database ".*" is not configured/, database("missing")),
  by(
    "PgBouncer",
    /^database does not allow connections|^(authentication )?database ".*" is disabled/,
    database("closed"),
  ),
  by("PgBouncer", /^no more connections allowed|^client connections exceeded/, {
    kind: "full",
    limit: "pooler",
  }),
  by("PgBouncer", /^not allowed$/, { kind: "known", refusal: "pooler-console" }),
  by("PgBouncer", /^unsupported (options )?startup parameter/, {
    kind: "known",
    refusal: "startup-parameter",
  }),
  by(
    "PgBouncer",
    /query_wait_timeout|server_login_retry|server down|^server login failed|^pgbouncer cannot connect|^server conn crashed|^connect (failed|timeout)/,
    { kind: "known", refusal: "no-server-behind" },
  ),
  by(
    "PgBouncer",
    /^(server shutting down|pause failed|suspend_timeout|client_login_timeout|database (configuration changed|removed))/,
    {
      kind: "not-ready",
      standby: false,
    },
  ),
  by("PgBouncer", /^bouncer config error|auth_query|^authentication database /, {
    kind: "known",
    refusal: "pooler-configuration",
  }),
  // https://github.com/supabase/supavisor/tree/main/lib/supavisor/errors. Since 2.7 each begins with its code: (ENOTFOUND).
  by("Supavisor", /^\(ESSLREQUIRED\)|^SSL connection is required( for user.*)?$/, { kind: "tls" }),
  by(
    "Supavisor",
    /^\((ENOTFOUND|ENOIDENTIFIER|EINVALIDUSERINFO|EMULTIPLEUSERS)\)|^Tenant or user not found|Invalid format for user or db_name/,
    {
      kind: "known",
      refusal: "supavisor-tenant",
    },
  ),
  by("Supavisor", /^\(EADDRNOTALLOWED\)|^Address not in tenant allow_list/i, {
    kind: "known",
    refusal: "supavisor-address",
  }),
  by("Supavisor", /^\(EBANNED\)/, { kind: "known", refusal: "supavisor-banned" }),
  by("Supavisor", /^\(ECIRCUITBREAKER\)/, { kind: "known", refusal: "supavisor-blocked" }),
  by(
    "Supavisor",
    /^\((EMAX\w+|ECHECKOUT\w+|EPOOLCHECKOUT)\)|^MaxClientsInSessionMode|^max client connections reached/i,
    {
      kind: "full",
      limit: "pooler",
    },
  ),
  by("Supavisor", /^\((EAUTHQUERY|EAUTHSECRETS)\)/, { kind: "known", refusal: "supavisor-auth-query" }),
  by("Supavisor", /^\(E[A-Z]{4,}\)|^(Internal error \(|DbHandler exited)/, {
    kind: "known",
    refusal: "supavisor-other",
  }),
  // https://github.com/yandex/odyssey/tree/master/sources: frontend.c, auth.c.
  by("Odyssey", /^(SSL is required|TLS connection required)$/, { kind: "tls" }),
  by("Odyssey", /^route for '.*' is not found/, database("missing")),
  by(
    "Odyssey",
    /^incorrect user$|^external authentication failed|^frontend auth: invalid user password/,
    password(null),
  ),
  by("Odyssey", /^(user blocked|host based authentication rejected)/, {
    kind: "known",
    refusal: "odyssey-blocked",
  }),
  by("Odyssey", /^too many (client )?tcp connections|^too many active clients/, {
    kind: "full",
    limit: "pooler",
  }),
  by(
    "Odyssey",
    /^failed to (get|connect to) remote server|^can't find suitable host|^remote server |^Odyssey has dropped|^replication lag/,
    {
      kind: "known",
      refusal: "no-server-behind",
    },
  ),
  // https://github.com/postgresml/pgcat/tree/main/src: client.rs.
  by("PgCat", /^No pool configured for database/, database("missing")),
  by("PgCat", /^Pool down for database|^could not get connection from the pool/, {
    kind: "known",
    refusal: "no-server-behind",
  }),
  // https://git.postgresql.org/gitweb/?p=pgpool2.git: src/auth, src/protocol/child.c.
  by("Pgpool-II", /pool_passwd|^(failed to authenticate with backend|unable to get session context)/, {
    kind: "known",
    refusal: "pgpool-password",
  }),
  by("Pgpool-II", /^pgpool is not accepting any (more|new) connections/i, { kind: "full", limit: "pooler" }),
  by(
    "Pgpool-II",
    /^(failed to create a backend|all backend nodes are down|unable to read data from DB node)|pgpool is not available/i,
    {
      kind: "known",
      refusal: "no-server-behind",
    },
  ),
  // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.troubleshooting.html
  by("RDS Proxy", /^This RDS Proxy requires TLS/i, { kind: "tls" }),
  by("RDS Proxy", /^This RDS Proxy has no credentials for the role/i, {
    kind: "known",
    refusal: "rds-proxy-secret",
  }),
  by("RDS Proxy", /^The password that was provided for the role .* is wrong/, password(null)),
  by("RDS Proxy", /^(The )?IAM (authentication )?(failed|is allowed only)/, {
    kind: "known",
    refusal: "rds-proxy-iam",
  }),
  by("RDS Proxy", /supports only IAM or /, { kind: "known", refusal: "rds-proxy-method" }),
  by(
    "RDS Proxy",
    /connections to the proxy exceeded|^Rate of connection|rate limit exceeded|because of too many competing/i,
    {
      kind: "full",
      limit: "pooler",
    },
  ),
  by("RDS Proxy", /^Timed-out waiting to acquire database connection/, {
    kind: "known",
    refusal: "no-server-behind",
  }),
  by("RDS Proxy", /RDS Proxy currently doesn.t support the option/, {
    kind: "known",
    refusal: "startup-parameter",
  }),
  // https://github.com/neondatabase/neon/tree/main/proxy/src: auth/mod.rs, control_plane. All have the code XX000.
  by("Neon", /^connection is insecure/, { kind: "tls" }),
  by("Neon", /Endpoint ID is not specified|^Inconsistent project name/i, {
    kind: "known",
    refusal: "neon-endpoint",
  }),
  by("Neon", /^password authentication failed for user '/, password(null)),
  by("Neon", /exceeded the .* quota/, { kind: "known", refusal: "neon-quota" }),
  by("Neon", /not allowed to connect to this endpoint|from a blocked network/, {
    kind: "known",
    refusal: "neon-address",
  }),
  by("Neon", /^Too many connections (to this endpoint|attempts)|^Failed to acquire permit to connect/, {
    kind: "full",
    limit: "pooler",
  }),
  by(
    "Neon",
    /^Control plane request failed|^The requested endpoint could not be found|^Couldn't connect to compute node/,
    {
      kind: "known",
      refusal: "neon-unavailable",
    },
  ),
  by("Azure", /^SSL connection is required\. Please specify/, { kind: "tls" }),
  by("Azure", /<username@hostname>/i, { kind: "known", refusal: "azure-user" }),
  by("Azure", /\b(Azure AD|AAD|Entra)\b.*\btoken\b/i, { kind: "token", provider: "Microsoft Entra" }),
  by("CockroachDB Cloud", /codeParamsRoutingFailed|missing cluster (name|identifier)/i, {
    kind: "known",
    refusal: "cockroachdb-cluster",
  }),
];

/** PgBouncer repeats the error of its last login to the server for a while (server_login_retry). */
const cached =
  /^server login (?:has been failing, cached error|failed): (?:FATAL:? +)?(.*?)(?: \(server_login_retry\))?$/;

/** These send the name of a routine, as PostgreSQL does: one is written in C on its own base, the other is a modified server. */
const haveRoutines = new Set<Pooler>(["Pgpool-II", "Azure"]);

/** What poolers put in front of a server's words: Odyssey its connection's id, RDS Proxy a sentence. */
const relayed = /^(odyssey: c\w+: |Request returned an error: |pool terminating: )/;

/** Who logs in and to what, as the file has it. */
type Login = { username: string; database: string };

/** The refusal of a login, as evidence. */
export function refusedLogin(
  error: ServerError,
  progress: LoginProgress,
  login: Login,
): Extract<Evidence, { kind: "server" }> {
  return { kind: "server", error, refusal: refusalOf(error, progress, login), withTls: "not-tried" };
}

function refusalOf(error: ServerError, progress: LoginProgress, login: Login): Refusal {
  const message = error.message.replace(relayed, "");
  const refusal = (speaker: Speaker, means: Meaning): Refusal => ({
    by: speaker,
    means,
    message,
    isProven: progress === "proven",
  });
  const meaningOf = ({ means }: Form) =>
    typeof means === "function" ? means({ ...error, message }, login.username) : means;

  // A server has told its settings by then: what is left of the login is its own event triggers, since PostgreSQL 17.
  if (progress === "started" && error.routine !== null && !/^(53|57)/.test(error.code))
    return refusal("server", { kind: "known", refusal: "login-trigger" });
  const repeated = cached.exec(message)?.[1] ?? "";
  const ofServer = error.routine === null ? postgresql.find(({ words }) => words.test(repeated)) : undefined;
  if (ofServer !== undefined) return { ...refusal("behind", meaningOf(ofServer)), message: repeated };
  const pooler = poolers.find(
    ({ by: name, says }) =>
      (error.routine === null || haveRoutines.has(name)) &&
      (says.test(message) || says.test(error.detail ?? "")),
  );
  if (pooler !== undefined) return refusal(pooler.by, pooler.means);
  const own = postgresql.find(
    ({ code, routine }) =>
      code === error.code && error.routine !== null && (routine ?? error.routine) === error.routine,
  );
  if (own !== undefined) return refusal("server", meaningOf(own));
  if (error.routine !== null) return refusal("server", { kind: "unknown" });
  const passedOn =
    postgresql.find(({ words }) => words.test(message)) ??
    (tellingCodes.has(error.code) ? postgresql.find(({ code }) => code === error.code) : undefined);
  const isBehind =
    error.message !== message ||
    progress === "proven" ||
    (error.code === "08P01" && passedOn !== undefined) ||
    namesOthers(message, login);
  if (passedOn !== undefined) return refusal(isBehind ? "behind" : "server", meaningOf(passedOn));
  // Only PgBouncer has this code for all that it refuses.
  if (error.code === "08P01")
    return refusal(progress === "proven" ? "behind" : "PgBouncer", { kind: "unknown" });
  return refusal(isBehind ? "behind" : "server", { kind: "unknown" });
}

/** Whether another try may succeed: what is full, or not ready, may not be so for long. */
export function mayPass({ means }: Refusal): boolean {
  if (means.kind === "not-ready") return !means.standby;
  return means.kind === "full" || (means.kind === "known" && means.refusal === "no-server-behind");
}

/** Whether TLS may change the answer to a login without it: it is asked for in known words, or in some. */
export function mayNeedTls({ by: speaker, means, message }: Refusal, { code }: ServerError): boolean {
  if (speaker === "behind") return false;
  if (means.kind === "tls" || means.kind === "hba") return true;
  if (means.kind === "known") return means.refusal === "neon-endpoint";
  return (
    means.kind === "unknown" &&
    (code === "28000" || /\b(SSL|TLS|insecure|unencrypted|encrypted|encryption)\b/i.test(message))
  );
}

/** Whether an English message names another user or database than the login did, as behind a pooler that has names of its own. */
function namesOthers(message: string, { username, database: wanted }: Login): boolean {
  const differs = (pattern: RegExp, name: string) => {
    const found = pattern.exec(message)?.[1];
    // The server cuts a name after 63 bytes.
    return found !== undefined && found !== name && !(found.length > 15 && name.startsWith(found));
  };
  return differs(/\b(?:user|role) "([^"]*)"/, username) || differs(/\bdatabase "([^"]*)"/, wanted);
}

function password(method: string | null): Meaning {
  return { kind: "password", method };
}

function database(cause: "missing" | "closed" | "invalid" | "damaged"): Meaning {
  return { kind: "database", cause };
}

function known(code: string, words: RegExp, refusal: KnownRefusal): Form {
  return { code, words, means: { kind: "known", refusal } };
}

function full(
  code: string,
  routine: string | undefined,
  words: RegExp,
  limit: "server" | "role" | "database",
): Form {
  return { code, ...(routine === undefined ? {} : { routine }), words, means: { kind: "full", limit } };
}

function by(pooler: Pooler, says: RegExp, means: Meaning) {
  return { by: pooler, says, means };
}

/** A standby that accepts no queries has the code of a server that is starting. */
function notReady({ detail }: ServerError): Meaning {
  return { kind: "not-ready", standby: /hot.standby/i.test(detail ?? "") };
}

/** `datname` is there and its files are not: DETAIL has the folder in every language. */
function databaseMissing({ detail }: ServerError): Meaning {
  return database(/\b(base|pg_tblspc)\/\d+/.test(detail ?? "") ? "damaged" : "missing");
}

/**
 * An unknown role (where pg_hba.conf asks for no password) and one without LOGIN have the same code, file and routine; their
 * lines differ between versions. Only an English message tells them apart.
 */
function roleRefused({ message }: ServerError): Meaning {
  if (/is not permitted to log in$/.test(message)) return { kind: "role", cause: "no-login" };
  return { kind: "role", cause: /does not exist$/.test(message) ? "unknown" : "either" };
}

/** Names of methods, which translations leave as they are. */
const identities = ["Ident", "Peer", "GSSAPI", "SSPI"] as const;
const services = ["PAM", "LDAP", "RADIUS", "BSD", "OAuth", "Cloud SQL IAM", "IAM", "certificate"];

/** auth_failed() has one code for all methods but the passwords of PostgreSQL itself, and names the method. */
function rejectedBy({ message }: ServerError, name: string): Meaning {
  const quotedName = `\\p{Quotation_Mark}\\s*${name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}\\s*\\p{Quotation_Mark}`;
  const rest = message.replaceAll(new RegExp(quotedName, "gu"), "");
  const says = (method: string) => new RegExp(`(?<![\\p{L}_])${method}(?![\\p{Ll}_])`, "iu").test(rest);
  const identity = identities.find(says);
  if (identity !== undefined) return { kind: "identity", method: identity };
  return password(services.find(says) ?? "a method other than a password");
}
