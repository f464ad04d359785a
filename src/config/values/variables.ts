// ${NAME}: which variables a file may read, and what they hold.

import { matchesWildcard } from "../../text/wildcard.ts";

/** What an environment variable holds, for a destinations file. */
export type Variable =
  | { kind: "set"; value: string }
  | { kind: "unset" }
  | { kind: "empty" }
  | { kind: "not-allowed"; refusal: VariableRefusal };

/** Why a variable is not read. */
export type VariableRefusal = "runner" | "outside-allowed-variables";

const reference = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/;

/** The NAME of a value that is `${NAME}` as a whole, else null. */
export function variableName(value: unknown): string | null {
  return typeof value === "string" ? (reference.exec(value)?.[1] ?? null) : null;
}

/** The text that a literal value stands for: `$$` is a dollar sign. */
export function literalText(value: string): string {
  return value.replaceAll("$$", "$");
}

/** The value that stands for a text, the other way round; what is `${NAME}` as a whole stays a reference. */
export function valueFor(text: string): string {
  return variableName(text) === null ? text.replaceAll("$", "$$$$") : text;
}

/** `allowed` are names with `*`, and null where every variable but the runner's own may be read. */
export function readVariable(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
  allowed: readonly string[] | null,
): Variable {
  if (belongsToRunner(name)) return { kind: "not-allowed", refusal: "runner" };
  if (allowed !== null && !allowed.some((pattern) => matchesWildcard(pattern, name)))
    return { kind: "not-allowed", refusal: "outside-allowed-variables" };
  const value = environment[name];
  // What every object has (`constructor`, `toString`) is no variable.
  if (typeof value !== "string") return { kind: "unset" };
  return value === "" ? { kind: "empty" } : { kind: "set", value };
}

/**
 * Variables of the runner, of its tools and of the clouds: never read for a file, which a stranger may have written.
 * The comparison ignores case, since Windows does.
 */
export function belongsToRunner(name: string): boolean {
  const upper = name.toUpperCase();
  return runnerPrefixes.some((prefix) => upper.startsWith(prefix)) || runnerNames.has(upper);
}

const runnerPrefixes = ["GITHUB_", "ACTIONS_", "RUNNER_", "INPUT_", "NODE_", "NPM_"];

const runnerNames = new Set([
  ...["PATH", "HOME", "USERPROFILE", "SSH_AUTH_SOCK", "GH_TOKEN", "GH_ENTERPRISE_TOKEN"],
  // libpq's environment variables: https://www.postgresql.org/docs/current/libpq-envars.html
  ...[
    "PGHOST",
    "PGSSLNEGOTIATION",
    "PGHOSTADDR",
    "PGPORT",
    "PGDATABASE",
    "PGUSER",
    "PGPASSWORD",
    "PGPASSFILE",
  ],
  ...[
    "PGREQUIREAUTH",
    "PGCHANNELBINDING",
    "PGSERVICE",
    "PGSERVICEFILE",
    "PGOPTIONS",
    "PGAPPNAME",
    "PGSSLMODE",
  ],
  ...[
    "PGREQUIRESSL",
    "PGSSLCOMPRESSION",
    "PGSSLCERT",
    "PGSSLKEY",
    "PGSSLCERTMODE",
    "PGSSLROOTCERT",
    "PGSSLCRL",
  ],
  ...["PGSSLCRLDIR", "PGSSLSNI", "PGREQUIREPEER", "PGSSLMINPROTOCOLVERSION", "PGSSLMAXPROTOCOLVERSION"],
  ...["PGGSSENCMODE", "PGKRBSRVNAME", "PGGSSLIB", "PGGSSDELEGATION", "PGCONNECT_TIMEOUT", "PGCLIENTENCODING"],
  ...["PGTARGETSESSIONATTRS", "PGLOADBALANCEHOSTS", "PGMINPROTOCOLVERSION", "PGMAXPROTOCOLVERSION"],
  ...["PGDATESTYLE", "PGTZ", "PGGEQO", "PGSYSCONFDIR", "PGLOCALEDIR"],
  // Credentials that the clouds' own tools read.
  ...["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_WEB_IDENTITY_TOKEN_FILE"],
  ...["AWS_SHARED_CREDENTIALS_FILE", "AWS_CONTAINER_AUTHORIZATION_TOKEN"],
  ...[
    "GOOGLE_APPLICATION_CREDENTIALS",
    "GOOGLE_CREDENTIALS",
    "GOOGLE_GHA_CREDS_PATH",
    "CLOUDSDK_AUTH_ACCESS_TOKEN",
  ],
  ...["CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE"],
  ...[
    "AZURE_CLIENT_ID",
    "AZURE_CLIENT_SECRET",
    "AZURE_TENANT_ID",
    "AZURE_CLIENT_CERTIFICATE_PATH",
    "AZURE_PASSWORD",
  ],
  ...["ARM_CLIENT_ID", "ARM_CLIENT_SECRET", "ARM_TENANT_ID", "ARM_ACCESS_KEY"],
  ...[
    "HEROKU_API_KEY",
    "DIGITALOCEAN_ACCESS_TOKEN",
    "DIGITALOCEAN_TOKEN",
    "CLOUDFLARE_API_TOKEN",
    "VAULT_TOKEN",
  ],
]);
