// What several rules share: who logs in, machines and stages in words, and lines to copy.

import type { Destination } from "../config/destination.ts";
import type { Place } from "../config/yaml/source.ts";
import type { Hop, ServerError, StageName } from "../connect/failure.ts";
import type { RefusalSource } from "../connect/refusal-forms.ts";
import { hostAndPort, quoted } from "../text/phrases.ts";
import { code } from "./fix.ts";

/** The machine that a failure is about: "the bastion `bastion.example.com:22`". */
export function machine(destination: Destination, hop: Hop): string {
  if (hop === "database" || destination.ssh === null)
    return `the server \`${hostAndPort(destination.host, destination.port)}\``;
  return `the bastion \`${hostAndPort(destination.ssh.host, destination.ssh.port)}\``;
}

/** What a stage does, as the end of "while …". */
export const stageWords: Record<StageName, string> = {
  resolve: "resolving the host name",
  connect: "connecting to the port",
  ssh: "setting up the SSH tunnel",
  tls: "negotiating TLS",
  login: "logging in",
  probe: "querying the server",
  rehearse: "rehearsing a load",
};

/** SQL that makes changes to the server's configuration files count. */
export const reload = code("SELECT pg_reload_conf();");

/** Keys of an entry that connects through a bastion. */
export const sshExample = code(
  "ssh:\n  host: bastion.example.com\n  user: stitch\n  private_key: ${STITCH_SSH_KEY}",
);

/** Keys of an entry that ignores a rule. */
export function ignoreExample(rule: string, reason: string): string {
  return code(`ignore:\n  - rule: ${rule}\n    reason: ${reason}`);
}

/** What `verify: full` takes. */
export const fullNeedsName = "`host` must then be a name that is in the server's certificate.";

/** The auditor's login, where there is one, else the loader's. Findings about it point at the keys below `audit`. */
export function loginEntry(destination: Destination): Destination {
  const { audit, path } = destination;
  if (audit === null) return destination;
  return { ...destination, ...audit, path: [...path, "audit"], viaUrl: false, audit: null };
}

/** The loader's own login, which an auditor only queries. */
export function loaderEntry(destination: Destination): Destination {
  return { ...destination, audit: null };
}

/** The name of the role that logs in. */
export function loginName({ audit, username }: Destination): string {
  return audit?.username ?? username;
}

/** Who refused a login: "the server `db.example.com:5432`", "PgBouncer at `db.example.com:6432`". */
export function sourceName(destination: Destination, source: RefusalSource): string {
  if (source === "server") return machine(destination, "database");
  const where = `\`${hostAndPort(destination.host, destination.port)}\``;
  return source === "upstream" ? `the server behind the pooler ${where}` : `${source} at ${where}`;
}

/** What was said, as the last sentences of a message: its hint is often the remedy. */
export function quotedError({ message, hint }: ServerError): string {
  return ` It reported: ${quoted(message)}.${hint === null || hint === "" ? "" : ` Its hint: ${quoted(hint)}.`}`;
}

/** A key as people write it: "ssl.certificate" of an entry, "region" of the file; the id for an entry itself. */
export function keyName(at: Place): string {
  if (at.kind === "range") return "";
  const isNested = at.path.length > 2 || (at.path.length === 2 && at.path[0] !== "destinations");
  const path = isNested ? at.path.slice(at.path[0] === "destinations" ? 2 : 1) : at.path.slice(-1);
  return path.filter((step) => typeof step === "string" && step !== "<<").join(".");
}

/** How a sentence begins with it. */
export function named(at: Place): string {
  const key = keyName(at);
  if (key === "") return "The file";
  const last = at.kind === "range" ? undefined : at.path.at(-1);
  return typeof last === "number" ? `Item ${last + 1} of \`${key}\`` : `\`${key}\``;
}
