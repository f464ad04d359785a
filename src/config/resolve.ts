// From an entry to a destination: variables and files read late, and every problem of their values found; and which destinations
// repeat an earlier one.

import path from "node:path";
import type { Destination, HostKeyPin, Ssh, Ssl } from "./destination.ts";
import type { Entry } from "./entries.ts";
import { fileLimits } from "./files.ts";
import { entryKeys } from "./keys.ts";
import { type Problem, privateKeyProblem } from "./problem.ts";
import {
  complain,
  hostText,
  judgedHost,
  keep,
  type Means,
  nameText,
  passwordText,
  placeOf,
  port,
  type Reading,
  secretText,
  text,
} from "./reading.ts";
import type { DestinationEntry } from "./schema/schema.generated.ts";
import { type Secret, secret } from "./secrets/forms.ts";
import { isPem, readCertificate } from "./values/certificate.ts";
import { parseConnectionUrl, passwordsIn } from "./values/connection-url.ts";
import { hostKeyFault, readHostKeys } from "./values/host-key.ts";
import { addressKind } from "./values/hosts.ts";
import { variableName } from "./values/variables.ts";
import { locate, type Place } from "./yaml/source.ts";

/** `destination` is null where something is missing: a problem says what, or a variable was not to be read. */
export type Resolved = { destination: Destination | null; problems: Problem[]; secrets: Secret[] };

/**
 * Judges all values of an entry that fit the schema, and resolves it where all do. `onSecret` hears of every secret
 * before anything else happens with it.
 */
export async function resolveEntry(entry: Entry, means: Means): Promise<Resolved> {
  const reading: Reading = { ...means, entry, problems: [], secrets: [] };
  const { definition } = entry;
  if (definition === null) return { destination: null, problems: [], secrets: [] };
  const server = readServer(definition, reading);
  const ssl = await readSsl(definition.ssl, reading);
  const ssh = await readSsh(definition.ssh, reading);
  const audit = readAudit(definition.audit, reading);
  judgePrivacy(server.host, definition, reading);
  judgeEncryption(definition, reading);
  const { problems, secrets } = reading;
  const complete =
    entry.invalidKeys.size === 0 && ssl !== "unknown" && ssh !== "unknown" && audit !== "unknown";
  if (!complete || !isComplete(server) || (server.password === null && audit === null)) {
    return { destination: null, problems, secrets };
  }
  const { id, displayName, type, region, path: at } = entry;
  const own = { id, displayName, type, region, path: at, viaUrl: definition.url !== undefined };
  const schemas = definition.schemas ?? [];
  return { destination: { ...own, ...server, ssl, ssh, schemas, audit }, problems, secrets };
}

export type Server = {
  host: string | null;
  port: number | null;
  username: string | null;
  password: Secret | null;
  database: string | null;
};
type CompleteServer = Pick<Destination, "host" | "port" | "username" | "password" | "database">;

function isComplete(server: Server): server is CompleteServer {
  return server.host !== null && server.port !== null && server.username !== null && server.database !== null;
}

/** Where the database is and who logs in. What is null is not to be had; the reading's problems say why. */
export function readServer(definition: DestinationEntry, reading: Reading): Server {
  if (definition.url !== undefined) return readUrl(definition.url, reading);
  return {
    host: hostText(["host"], definition.host, reading),
    port: port(["port"], definition.port ?? entryKeys.port.default, reading),
    username: nameText(["username"], definition.username, reading),
    password: passwordText(["password"], definition.password, reading),
    database: nameText(["database"], definition.database, reading),
  };
}

function readUrl(value: string, reading: Reading): Server {
  const unknown: Server = { host: null, port: null, username: null, password: null, database: null };
  const url = secretText(["url"], value, reading);
  if (url === null) return unknown;
  for (const each of passwordsIn(url.reveal())) keep(each, reading);
  const parsed = parseConnectionUrl(url.reveal());
  if (parsed.kind === "fault") {
    complain(["url"], { kind: "url", fault: parsed.fault }, reading);
    return unknown;
  }
  const { url: parts } = parsed;
  const host = judgedHost(["host"], parts.host, variableName(value), reading);
  // A URL without a password is in order where the server asks for none.
  const password = secret(parts.password);
  return { host, port: parts.port, username: parts.username, password, database: parts.database };
}

async function readSsl(ssl: DestinationEntry["ssl"], reading: Reading): Promise<Ssl | "unknown"> {
  if (ssl === undefined || ssl === false) return { kind: "off" };
  if (ssl === true) return { kind: "on", verify: "none", certificate: null };
  if (ssl.certificate === undefined) return { kind: "on", verify: ssl.verify ?? "none", certificate: null };
  const certificate = await certificatePem(ssl.certificate, reading);
  if (certificate === null) return "unknown";
  return { kind: "on", verify: ssl.verify ?? "ca", certificate };
}

async function certificatePem(value: string, reading: Reading): Promise<string | null> {
  const at = placeOf(["ssl", "certificate"], reading);
  const given = text(["ssl", "certificate"], value, reading);
  if (given === null) return null;
  const isContent = isPem(given) || variableName(value) !== null;
  const content = isContent ? given : await certificateFile(given, at, reading);
  if (content === null) return null;
  if (content.length > fileLimits.certificate) {
    complain(["ssl", "certificate"], { kind: "too-long", limit: fileLimits.certificate }, reading);
    return null;
  }
  const read = readCertificate(content, reading.now);
  if (read.kind === "pem") return read.pem;
  reading.problems.push({ rule: "config/certificate-invalid", at, reason: read.reason });
  return null;
}

async function certificateFile(file: string, at: Place, reading: Reading): Promise<string | null> {
  const { folder, workspace } = reading.entry;
  const read = await reading.readText(path.resolve(folder, file), workspace, fileLimits.certificate);
  if (read.kind === "read") return read.text;
  if (read.reason.kind === "not-utf8") {
    reading.problems.push({ rule: "config/certificate-invalid", at, reason: { kind: "der" } });
  } else {
    reading.problems.push({
      rule: "config/unreadable",
      at,
      what: "certificate",
      path: file,
      reason: read.reason,
    });
  }
  return null;
}

async function readSsh(ssh: DestinationEntry["ssh"], reading: Reading): Promise<Ssh | null | "unknown"> {
  if (ssh === undefined) return null;
  const host = hostText(["ssh", "host"], ssh.host, reading);
  const user = nameText(["ssh", "user"], ssh.user, reading);
  const sshPort = port(["ssh", "port"], ssh.port ?? entryKeys["ssh.port"].default, reading);
  const passphrase = passwordText(["ssh", "passphrase"], ssh.passphrase, reading);
  // Without the value of its passphrase a key would look wrong.
  const isPassphraseKnown = ssh.passphrase === undefined || passphrase !== null;
  const key = isPassphraseKnown ? sshKey(ssh.private_key, passphrase, reading) : null;
  const hostKeys = pins(ssh.host_key, reading);
  if (host === null || user === null || sshPort === null || key === null || hostKeys === null)
    return "unknown";
  return { host, port: sshPort, user, ...key, hostKeys };
}

function sshKey(
  value: string,
  passphrase: Secret | null,
  reading: Reading,
): Pick<Ssh, "privateKey" | "passphrase"> | null {
  const given = secretText(["ssh", "private_key"], value, reading);
  if (given === null) return null;
  const read = reading.readKey(given.reveal(), passphrase !== null);
  if (read.kind === "invalid") {
    reading.problems.push(privateKeyProblem(read.reason, (keys) => placeOf(keys, reading)));
    return null;
  }
  const privateKey = keep(read.pem, reading);
  // A passphrase that a plain key does not need does no harm.
  return { privateKey, passphrase: read.kind === "locked" ? passphrase : null };
}

function pins(value: string | string[] | undefined, reading: Reading): HostKeyPin[] | null {
  const all: HostKeyPin[] = [];
  let complete = true;
  for (const [index, item] of [value ?? []].flat().entries()) {
    const keys = Array.isArray(value) ? ["ssh", "host_key", index] : ["ssh", "host_key"];
    const line = text(keys, item, reading);
    const read = line === null ? null : readHostKeys(line);
    if (line !== null && read === null) complain(keys, { kind: hostKeyFault(line) ?? "host-key" }, reading);
    if (read === null) complete = false;
    else all.push(...read);
  }
  return complete ? all : null;
}

function readAudit(audit: DestinationEntry["audit"], reading: Reading): Destination["audit"] | "unknown" {
  if (audit === undefined) return null;
  const username = nameText(["audit", "username"], audit.username, reading);
  const password = passwordText(["audit", "password"], audit.password, reading);
  return username === null || password === null ? "unknown" : { username, password };
}

function judgePrivacy(host: string | null, definition: DestinationEntry, reading: Reading): void {
  if (host === null || definition.ssh !== undefined || reading.entry.invalidKeys.has("ssh")) return;
  if (addressKind(host) !== "private") return;
  const at = placeOf(["host"], reading);
  reading.problems.push({ rule: "config/private-host-without-ssh", at, host, address: host });
}

function judgeEncryption(definition: DestinationEntry, reading: Reading): void {
  const { invalidKeys } = reading.entry;
  if (
    invalidKeys.has("ssl") ||
    invalidKeys.has("ssh") ||
    (definition.ssl !== undefined && definition.ssl !== false)
  )
    return;
  const at = placeOf(["ssl"], reading);
  if (definition.type === "heroku") reading.problems.push({ rule: "config/heroku-requires-ssl", at });
  else if (definition.ssh === undefined) reading.problems.push({ rule: "config/unencrypted-connection", at });
}

/** An entry with its destination, where that is known. */
export type Known = { entry: Entry; destination: Destination | null };

/**
 * A problem for each entry that repeats an earlier one. Where variables were not read their names stand for their
 * values: two entries that name the same ones mean the same.
 */
export function duplicateProblems(known: Known[]): Map<Entry, Problem> {
  const first = new Map<string, Entry>();
  const problems = new Map<Entry, Problem>();
  for (const { entry, destination } of known) {
    const identity = identityOf(entry, destination);
    if (identity === null) continue;
    const before = first.get(identity);
    if (before === undefined) {
      first.set(identity, entry);
      continue;
    }
    const at = { kind: "key", path: entry.path } as const;
    const firstLocation = locate(before.source, before.root, { kind: "key", path: before.path });
    problems.set(entry, {
      rule: "config/duplicate-destination",
      at,
      id: entry.id,
      first: before.id,
      firstLocation,
    });
  }
  return problems;
}

function identityOf({ definition, invalidKeys }: Entry, destination: Destination | null): string | null {
  if (destination !== null) {
    const { host, port, database, username, ssh } = destination;
    // Behind another bastion the same host name, such as localhost, is another server.
    return JSON.stringify([
      "known",
      host.toLowerCase(),
      port,
      database,
      username,
      ssh && [ssh.host, ssh.port],
    ]);
  }
  if (definition === null || invalidKeys.size > 0) return null;
  const { url, host, port = entryKeys.port.default, database, username, ssh } = definition;
  if (url !== undefined) return JSON.stringify(["url", url]);
  return JSON.stringify([
    "named",
    host?.toLowerCase(),
    String(port),
    database,
    username,
    ssh && [ssh.host, ssh.port],
  ]);
}
