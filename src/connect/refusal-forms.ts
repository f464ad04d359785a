// The errors with which servers, poolers and providers refuse a login, and what each means. From their source code.

import type { ServerError } from "./failure.ts";

/** Who refused a login. `upstream`: the server behind a pooler, whose error the pooler passes on. */
export type RefusalSource = "server" | "upstream" | Pooler;

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

export type KnownRefusal =
  | "disk-full"
  | "out-of-memory"
  | "cannot-fork"
  | "preload-library"
  | "damaged-files"
  | "account-locked"
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
  | "pgpool-rules"
  | "rds-proxy-secret"
  | "rds-proxy-iam"
  | "rds-proxy-method"
  | "neon-endpoint"
  | "neon-unavailable"
  | "neon-quota"
  | "neon-address"
  | "azure-user"
  | "cockroachdb-cluster";

export type Meaning =
  | { kind: "password"; method: string | null }
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

/** An error: by its SQLSTATE and routine, which no translation changes, or by its English words. */
export type RefusalForm = { code: string; routine?: string; words: RegExp; means: Meaning | Interpretation };

/** Where other fields of the error decide. `name` is the user's. */
type Interpretation = (error: ServerError, name: string) => Meaning;

const stopping: Meaning = { kind: "not-ready", standby: false };

/** PostgreSQL's errors, in the order of a login: src/backend/libpq/auth.c, utils/init/postinit.c and miscinit.c. */
export const postgresql: RefusalForm[] = [
  { code: "57P03", words: /^the database system is /, means: notReady },
  { code: "57P01", words: /^terminating connection due to admin/, means: stopping },
  { code: "57P02", words: /^terminating connection because of/, means: stopping },
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
  full(
    "53300",
    undefined,
    /^(sorry, too many clients|remaining connection slots are|connection limit ("\d+" )?exceeded)/,
    "server",
  ),
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
  { code: "42501", routine: "InitPostgres", words: /^must be superuser to connect /, means: stopping },
  {
    code: "58P01",
    routine: "internal_load_library",
    words: /^could not (access file|load library) "/,
    means: { kind: "known", refusal: "preload-library" },
  },
  knownRefusal("58P01", /^could not open file "(global|base|pg_\w+)\//, "damaged-files"),
  knownRefusal("53100", /No space left on device/, "disk-full"),
  knownRefusal("53200", /^out of (shared )?memory/, "out-of-memory"),
  // In the form of protocol 2, without a code (report_fork_failure_to_client).
  knownRefusal("", /^could not fork new process for connection/, "cannot-fork"),
];

export const otherServers: { words: RegExp; means: Meaning }[] = [
  {
    words:
      /\b(SSL|TLS)\b.{0,20} (is )?(required|mandatory)\b|\brequires? (SSL|TLS)\b|\bDid you enable TLS\b/i,
    means: { kind: "tls" },
  },
  { words: /\bmust use certificate authentication\b/i, means: { kind: "client-certificate" } },
  { words: /\binvalid user ?(name)?( or |, ?|\/)(the )?password\b/i, means: password(null) },
  {
    words: /\b(account|role|user)\b.{0,80} (is|has been) (temporarily )?(locked|banned)\b/i,
    means: { kind: "known", refusal: "account-locked" },
  },
  {
    words: /\btoo many (client |open |database )?connections\b|\bconnections? (limit )?has exceeded\b/i,
    means: { kind: "full", limit: "server" },
  },
];

const clientLimit: Meaning = { kind: "full", limit: "pooler" };

/** Poolers and providers report errors in English, without a routine and with unspecific codes. */
export const poolers: Record<Pooler, [words: RegExp, means: Meaning | KnownRefusal][]> = {
  // https://github.com/pgbouncer/pgbouncer/tree/master/src: client.c, janitor.c, objects.c, 1.12 to 1.25. All have the code 08P01.
  PgBouncer: [
    [/^SSL required$/, { kind: "tls" }],
    [/^(TLS client certificate required|certificate authentication failed)$/, { kind: "client-certificate" }],
    [/^(SASL|password|PAM|LDAP|"trust") authentication failed$|^no such user|^auth failed$/, password(null)],
    [/^(login rejected|unix socket login rejected)$/, { kind: "hba" }],
    [/^no such database|^database ".*" is not configured/, database("missing")],
    [/^database does not allow connections|^(authentication )?database ".*" is disabled/, database("closed")],
    [/^no more connections allowed|^client connections exceeded/, clientLimit],
    [/^not allowed$|, use SHOW HELP;$/, "pooler-console"],
    [/^unsupported (options )?startup parameter/, "startup-parameter"],
    [
      /query_wait_timeout|server_login_retry|server down|^server login failed|^pgbouncer cannot connect|^server conn crashed|^connect (failed|timeout)/,
      "no-server-behind",
    ],
    [
      /^(server shutting down|pause failed|suspend_timeout|client_login_timeout|database (configuration changed|removed))/,
      stopping,
    ],
    [/^bouncer config error|auth_query|^authentication database /, "pooler-configuration"],
  ],
  // https://github.com/supabase/supavisor/tree/main/lib/supavisor/errors. Since 2.7 each begins with its code: (ENOTFOUND).
  Supavisor: [
    [/^\(ESSLREQUIRED\)|^SSL connection is required( for user.*)?$/, { kind: "tls" }],
    [
      /^\((ENOTFOUND|ENOIDENTIFIER|EINVALIDUSERINFO|EMULTIPLEUSERS)\)|^Tenant or user not found|Invalid format for user or db_name/,
      "supavisor-tenant",
    ],
    [/^\(EADDRNOTALLOWED\)|^Address not in tenant allow_list/i, "supavisor-address"],
    [/^\(EBANNED\)/, "supavisor-banned"],
    [/^\(ECIRCUITBREAKER\)/, "supavisor-blocked"],
    [
      /^\((EMAX\w+|ECHECKOUT\w+|EPOOLCHECKOUT)\)|^MaxClientsInSessionMode|^max client connections reached|^unable to check out process/i,
      clientLimit,
    ],
    [
      /^\((EAUTHQUERY|EAUTHSECRETS)\)|^(Authentication query failed|Unsupported or invalid secret|Failed to retrieve database credentials|There is no user ')/i,
      "supavisor-auth-query",
    ],
    [/^\(E[A-Z]{4,}\)|^(Internal error \(|DbHandler exited|Connection to database)/, "supavisor-other"],
  ],
  // https://github.com/yandex/odyssey/tree/master/sources: frontend.c, auth.c.
  Odyssey: [
    [/^(SSL is required|TLS connection required)$/, { kind: "tls" }],
    [/^route for '.*' is not found/, database("missing")],
    [
      /^incorrect user$|^external authentication failed|^frontend auth: invalid user password/,
      password(null),
    ],
    [/^(user blocked|host based authentication rejected)/, "odyssey-blocked"],
    [/^too many (client )?tcp connections|^too many active clients/, clientLimit],
    [
      /^failed to (get|connect to) remote server|^can't find suitable host|^remote server |^Odyssey has dropped|^replication lag/,
      "no-server-behind",
    ],
  ],
  // https://github.com/postgresml/pgcat/tree/main/src: client.rs.
  PgCat: [
    [/^No pool configured for database/, database("missing")],
    [/^Pool down for database|^could not get connection from the pool/, "no-server-behind"],
  ],
  // https://git.postgresql.org/gitweb/?p=pgpool2.git: src/auth, src/protocol/child.c.
  "Pgpool-II": [
    [/pool_hba\.conf/, "pgpool-rules"],
    [/pool_passwd|^(failed to authenticate with backend|unable to get session context)/, "pgpool-password"],
    [/^pgpool is not accepting any (more|new) connections/i, clientLimit],
    [
      /^(failed to create a backend|all backend nodes are down|unable to read data from DB node)|pgpool is not available/i,
      "no-server-behind",
    ],
  ],
  // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.troubleshooting.html
  "RDS Proxy": [
    [/^This RDS Proxy requires TLS/i, { kind: "tls" }],
    [/^This RDS Proxy has no credentials for the role/i, "rds-proxy-secret"],
    [/^The password that was provided for the role .* is wrong/, password(null)],
    [/^(The )?IAM (authentication )?(failed|is allowed only)/, "rds-proxy-iam"],
    [/supports only IAM or /, "rds-proxy-method"],
    [
      /connections to the proxy exceeded|^Rate of connection|rate limit exceeded|because of too many competing/i,
      clientLimit,
    ],
    [/^Timed-out waiting to acquire database connection/, "no-server-behind"],
    [/RDS Proxy currently doesn.t support the option/, "startup-parameter"],
  ],
  // https://github.com/neondatabase/neon/tree/main/proxy/src: auth/mod.rs, control_plane. All have the code XX000.
  Neon: [
    [/^connection is insecure/, { kind: "tls" }],
    [/(Endpoint|Project) ID is not specified|^Inconsistent project name/i, "neon-endpoint"],
    [/^password authentication failed for user '/, password(null)],
    [/exceeded the .* quota/, "neon-quota"],
    [/not allowed to connect to this endpoint|from a blocked network/, "neon-address"],
    [/^Too many connections (to this endpoint|attempts)|^Failed to acquire permit to connect/, clientLimit],
    [
      /^(Control plane|Console) request failed|^The (requested )?endpoint (could not be found|has been disabled)|^Couldn't connect to compute node/i,
      "neon-unavailable",
    ],
  ],
  Azure: [
    [/^SSL connection is required\. Please specify/, { kind: "tls" }],
    [/<username@hostname>/i, "azure-user"],
    [/\b(Azure AD|AAD|Entra)\b.*\btoken\b/i, { kind: "token", provider: "Microsoft Entra" }],
  ],
  "CockroachDB Cloud": [[/^code[A-Z]\w+:|missing cluster (name|identifier)/, "cockroachdb-cluster"]],
};

function password(method: string | null): Meaning {
  return { kind: "password", method };
}

function database(cause: "missing" | "closed" | "invalid" | "damaged"): Meaning {
  return { kind: "database", cause };
}

function knownRefusal(code: string, words: RegExp, refusal: KnownRefusal): RefusalForm {
  return { code, words, means: { kind: "known", refusal } };
}

function full(
  code: string,
  routine: string | undefined,
  words: RegExp,
  limit: "server" | "role" | "database",
): RefusalForm {
  return { code, ...(routine === undefined ? {} : { routine }), words, means: { kind: "full", limit } };
}

/** A standby that accepts no queries has the same code as a server that is starting. */
function notReady({ detail }: ServerError): Meaning {
  return { kind: "not-ready", standby: /hot.standby/i.test(detail ?? "") };
}

/** If the database's files are missing, DETAIL has their path, in every language. */
function databaseMissing({ detail }: ServerError): Meaning {
  return database(/\b(base|pg_tblspc)\/\d+/.test(detail ?? "") ? "damaged" : "missing");
}

/** A missing role and one without LOGIN have the same code and routine. Only an English message distinguishes them. */
function roleRefused({ message }: ServerError): Meaning {
  if (/is not permitted to log in$/.test(message)) return { kind: "role", cause: "no-login" };
  return { kind: "role", cause: /does not exist$/.test(message) ? "unknown" : "either" };
}

/** Translations keep the names of methods. */
const identities = ["Ident", "Peer", "GSSAPI", "SSPI"] as const;
const services = ["PAM", "LDAP", "RADIUS", "BSD", "OAuth", "Cloud SQL IAM", "IAM", "certificate"];

/** auth_failed() has one code for all methods but PostgreSQL's own passwords, and names the method. */
function rejectedBy({ message }: ServerError, name: string): Meaning {
  const quotedName = `\\p{Quotation_Mark}\\s*${name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}\\s*\\p{Quotation_Mark}`;
  const rest = message.replaceAll(new RegExp(quotedName, "gu"), "");
  const says = (method: string) => new RegExp(`(?<![\\p{L}_])${method}(?![\\p{Ll}_])`, "iu").test(rest);
  const identity = identities.find(says);
  if (identity !== undefined) return { kind: "identity", method: identity };
  return password(services.find(says) ?? "a method other than a password");
}
