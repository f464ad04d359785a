import { matchesWildcard } from "../../text/matching.ts";

export type Variable =
  | { kind: "set"; value: string }
  | { kind: "unset" | "empty" }
  | { kind: "not-allowed"; refusal: VariableRefusal };

export type VariableRefusal = "runner" | "outside-allowed-variables";

const reference = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/;

export function variableName(value: unknown): string | null {
  return typeof value === "string" ? (reference.exec(value)?.[1] ?? null) : null;
}

export function literalText(value: string): string {
  return value.replaceAll("$$", "$");
}

/** Escapes a text as a literal value; `${NAME}` stays a reference. */
export function valueFor(text: string): string {
  return variableName(text) === null ? text.replaceAll("$", "$$$$") : text;
}

/** `allowed`: names with `*`; null allows all but the runner's own. */
export function readVariable(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
  allowed: readonly string[] | null,
): Variable {
  if (belongsToRunner(name)) return { kind: "not-allowed", refusal: "runner" };
  if (allowed !== null && !allowed.some((pattern) => matchesWildcard(pattern, name)))
    return { kind: "not-allowed", refusal: "outside-allowed-variables" };
  const value = environment[name];
  // Properties of every object (`constructor`, `toString`) are not variables.
  if (typeof value !== "string") return { kind: "unset" };
  return value === "" ? { kind: "empty" } : { kind: "set", value };
}

/** Never read for a file, since its author may be untrusted. Case-insensitive, as on Windows. */
export function belongsToRunner(name: string): boolean {
  const upper = name.toUpperCase();
  return runnerPrefixes.some((prefix) => upper.startsWith(prefix)) || runnerNames.has(upper);
}

const runnerPrefixes = ["GITHUB_", "ACTIONS_", "RUNNER_", "INPUT_", "NODE_", "NPM_"];

const runnerNames = new Set([
  ...words("PATH HOME USERPROFILE SSH_AUTH_SOCK GH_TOKEN GH_ENTERPRISE_TOKEN"),
  // libpq's environment variables: https://www.postgresql.org/docs/current/libpq-envars.html
  ...words(`
    PGHOST PGSSLNEGOTIATION PGHOSTADDR PGPORT PGDATABASE PGUSER PGPASSWORD PGPASSFILE PGREQUIREAUTH
    PGCHANNELBINDING PGSERVICE PGSERVICEFILE PGOPTIONS PGAPPNAME PGSSLMODE PGREQUIRESSL PGSSLCOMPRESSION
    PGSSLCERT PGSSLKEY PGSSLCERTMODE PGSSLROOTCERT PGSSLCRL PGSSLCRLDIR PGSSLSNI PGREQUIREPEER
    PGSSLMINPROTOCOLVERSION PGSSLMAXPROTOCOLVERSION PGGSSENCMODE PGKRBSRVNAME PGGSSLIB PGGSSDELEGATION
    PGCONNECT_TIMEOUT PGCLIENTENCODING PGTARGETSESSIONATTRS PGLOADBALANCEHOSTS PGMINPROTOCOLVERSION
    PGMAXPROTOCOLVERSION PGDATESTYLE PGTZ PGGEQO PGSYSCONFDIR PGLOCALEDIR
  `),
  // Credentials that the tools of clouds, CI systems and secret stores read.
  ...words(`
    AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_SECURITY_TOKEN AWS_WEB_IDENTITY_TOKEN_FILE
    AWS_SHARED_CREDENTIALS_FILE AWS_CONTAINER_AUTHORIZATION_TOKEN AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE
    AZURE_CLIENT_ID AZURE_CLIENT_SECRET AZURE_TENANT_ID AZURE_CLIENT_CERTIFICATE_PATH
    AZURE_CLIENT_CERTIFICATE_PASSWORD AZURE_PASSWORD AZURE_FEDERATED_TOKEN_FILE AZURE_CREDENTIALS
    ARM_CLIENT_ID ARM_CLIENT_SECRET ARM_TENANT_ID ARM_OIDC_TOKEN ARM_OIDC_REQUEST_TOKEN ARM_ACCESS_KEY
    ARM_SAS_TOKEN GOOGLE_APPLICATION_CREDENTIALS GOOGLE_CREDENTIALS GOOGLE_GHA_CREDS_PATH GCP_CREDENTIALS
    CLOUDSDK_AUTH_ACCESS_TOKEN CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE CI_JOB_TOKEN CI_JOB_JWT CI_JOB_JWT_V2
    CI_REGISTRY_PASSWORD CI_DEPENDENCY_PROXY_PASSWORD CI_DEPLOY_PASSWORD CI_REPOSITORY_URL
    SYSTEM_ACCESSTOKEN BITBUCKET_TOKEN BITBUCKET_STEP_OIDC_TOKEN CIRCLE_TOKEN CIRCLE_OIDC_TOKEN CIRCLE_OIDC_TOKEN_V2
    BUILDKITE_AGENT_ACCESS_TOKEN VAULT_TOKEN OP_SERVICE_ACCOUNT_TOKEN DOPPLER_TOKEN INFISICAL_TOKEN
    HEROKU_API_KEY DIGITALOCEAN_ACCESS_TOKEN DIGITALOCEAN_TOKEN CLOUDFLARE_API_TOKEN
  `),
]);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

export function variableNameFrom(words: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(words)) return words;
  const name = words.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase();
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

/** Parses the syntax of GITHUB_ENV. Values are taken literally, with quotes and spaces. Errors never contain a value. */
export function readVariableLines(text: string): { value: Record<string, string> } | { errors: string[] } {
  const value: Record<string, string> = Object.create(null);
  // The last line may have lost its \n, and keep the \r before it.
  const lines = text.includes("\n")
    ? text.split("\n").map((line) => line.replace(/\r+$/, ""))
    : text.split("\r");
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const { name, sign, rest } =
      /^(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<sign>=|<<)(?<rest>.*)$/s.exec(line)?.groups ?? {};
    if (name === undefined) return fault(index, "is neither NAME=value nor NAME<<END");
    if (name in value) return fault(index, `sets ${name} again`);
    if (sign === "=") {
      value[name] = rest!;
      continue;
    }
    const mark = rest!.trimEnd();
    const end = lines.findIndex((each, at) => at > index && each.trimEnd() === mark);
    if (mark === "" || end === -1) return fault(index, `starts a value of ${name} that has no last line`);
    value[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return { value };
}

function fault(index: number, what: string): { errors: string[] } {
  return { errors: [`line ${index + 1} ${what}.`] };
}
