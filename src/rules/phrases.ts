import type { Destination } from "../config/destination.ts";
import type { Place } from "../config/yaml/source.ts";
import type { Hop, ServerError, StageName } from "../connect/failure.ts";
import type { RefusalSource } from "../connect/refusal-forms.ts";
import { hostAndPort, quoted } from "../text/phrases.ts";
import { identifier, passwordPrompt } from "../text/sql.ts";
import { code } from "./fix.ts";

export function machine(destination: Destination, hop: Hop): string {
  if (hop === "database" || destination.ssh === null)
    return `the server \`${hostAndPort(destination.host, destination.port)}\``;
  return `the bastion \`${hostAndPort(destination.ssh.host, destination.ssh.port)}\``;
}

export const stageWords: Record<StageName, string> = {
  resolve: "resolving the host name",
  connect: "connecting to the port",
  ssh: "setting up the SSH tunnel",
  tls: "negotiating TLS",
  login: "logging in",
  probe: "querying the server",
  rehearse: "rehearsing a load",
};

export const reloadPgBouncer = ["Then reload PgBouncer, in its console:", code("RELOAD;")];

/** For the bastion. */
export const sshdLog = code("sudo journalctl -u ssh -u sshd --since '-10 min'");
export const printHostKeys = code('for key in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf "$key"; done');

/** For the server. */
export const printFingerprint = code("openssl x509 -noout -fingerprint -sha256 -in server.crt");

export const usePrimary =
  "Use the primary server's host. Cloud providers call it the writer or primary endpoint.";

export const reloadConfiguration = ["Then reload the configuration:", code("SELECT pg_reload_conf();")];

/** For psql, whose command does not send the password in clear text. */
export function setPassword(role: string): string {
  return code(passwordPrompt(role));
}

/** For psql. */
export function createRole(role: string): string {
  return code(`CREATE ROLE ${identifier(role)} LOGIN;\n${passwordPrompt(role)}`);
}

/** The locale C works with every encoding, unlike that of a server whose databases are not in UTF-8. */
export function createUtf8Database(database: string): string {
  return code(
    `CREATE DATABASE ${identifier(`${database}_utf8`)} ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0;`,
  );
}

/** ALTER ROLE … IN DATABASE overrides settings of the role, the database and the server. */
export function overrideSetting({ username, database }: Destination, name: string, value: string): string {
  return `ALTER ROLE ${identifier(username)} IN DATABASE ${identifier(database)} SET ${name} = ${value};`;
}

export const sshExample = code(
  "ssh:\n  host: bastion.example.com\n  user: stitch\n  private_key: ${STITCH_SSH_KEY}",
);

export function ignoreExample(rule: string, reason: string): string {
  return code(`ignore:\n  - rule: ${rule}\n    reason: ${reason}`);
}

export const fullNeedsName = "`host` must be a name in the server's certificate.";

/** The destination with the auditor's login, if it has one. Findings then point at the keys below `audit`. */
export function loginDestination(destination: Destination): Destination {
  const { audit, path } = destination;
  if (audit === null) return destination;
  return { ...destination, ...audit, path: [...path, "audit"], viaUrl: false, audit: null };
}

export function loaderDestination(destination: Destination): Destination {
  return { ...destination, audit: null };
}

export function loginName({ audit, username }: Destination): string {
  return audit?.username ?? username;
}

export function sourceName(destination: Destination, source: RefusalSource): string {
  if (source === "server") return machine(destination, "database");
  const server = `\`${hostAndPort(destination.host, destination.port)}\``;
  return source === "upstream" ? `the server behind the pooler ${server}` : `${source} at ${server}`;
}

export function quotedError({ message, hint }: ServerError): string {
  return ` It reported: ${quoted(message)}.${hint === null || hint === "" ? "" : ` Hint: ${quoted(hint)}.`}`;
}

/** "ssl.certificate" for a key of an entry, "region" for one of the file; the id for an entry itself. */
export function keyName(at: Place): string {
  if (at.kind === "range") return "";
  const isNested = at.path.length > 2 || (at.path.length === 2 && at.path[0] !== "destinations");
  const path = isNested ? at.path.slice(at.path[0] === "destinations" ? 2 : 1) : at.path.slice(-1);
  return path.filter((step) => typeof step === "string" && step !== "<<").join(".");
}

export function subjectOf(at: Place): string {
  const key = keyName(at);
  if (key === "") return "The file";
  const last = at.kind === "range" ? undefined : at.path.at(-1);
  return typeof last === "number" ? `Item ${last + 1} of \`${key}\`` : `\`${key}\``;
}
