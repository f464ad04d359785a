import path from "node:path";
import type { Destination, HostKeyPin, Ssh, Ssl, StitchAccess } from "./destination.ts";
import type { Entry } from "./entries.ts";
import { fileLimits } from "./files.ts";
import { entryKeys } from "./keys.ts";
import {
  type EntrySsl,
  type HostKeyFault,
  type Problem,
  privateKeyProblem,
  type SchemaReason,
  schemaReason,
} from "./problem.ts";
import {
  addSchemaProblem,
  checkedHost,
  type EntryReading,
  keepSecret,
  placeOf,
  readHost,
  readName,
  readPassword,
  readPort,
  readSecret,
  readString,
  type ValueSources,
  type VariableLookup,
} from "./read-values.ts";
import type { DestinationEntry } from "./schema/schema.generated.ts";
import { type Secret, secret } from "./secrets/forms.ts";
import { parseConnectionUrl, passwordsIn } from "./values/connection-url.ts";
import { isOutOfReach, resolverName } from "./values/hosts.ts";
import {
  bastionIn,
  binaryCertificate,
  hostKeyFault,
  isCertificateText,
  readCertificate,
  readHostKeys,
} from "./values/server-identity.ts";
import { literalText, variableName } from "./values/variables.ts";
import type { Path } from "./yaml/document.ts";
import { locate, type Place } from "./yaml/source.ts";

/** `destination` is null where a value is invalid or missing, or where variables were not read. */
export type Resolution = {
  destination: Destination | null;
  stitch: StitchAccess | null;
  problems: Problem[];
  secrets: Secret[];
};

export async function resolveEntry(entry: Entry, sources: ValueSources): Promise<Resolution> {
  const reading: EntryReading = { ...sources, entry, problems: [], secrets: [] };
  const { definition } = entry;
  if (definition === null) return { destination: null, stitch: null, problems: [], secrets: [] };
  const server = readServer(definition, reading);
  const ssl = await readSsl(definition.ssl, reading);
  const ssh = await readSsh(definition.ssh, reading);
  const audit = readAudit(definition.audit, reading);
  const stitch = readStitch(definition, server, reading);
  checkPrivacy(server.host, definition, reading);
  checkEncryption(definition, reading);
  const { problems, secrets } = reading;
  const complete =
    entry.invalidKeys.size === 0 && ssl !== "unknown" && ssh !== "unknown" && audit !== "unknown";
  if (!complete || !isComplete(server) || (server.password === null && audit === null)) {
    return { destination: null, stitch, problems, secrets };
  }
  const { id, displayName, type, region, path: at } = entry;
  const common = { id, displayName, type, region, path: at, viaUrl: definition.url !== undefined };
  const schemas = definition.schemas ?? [];
  return { destination: { ...common, ...server, ssl, ssh, schemas, audit }, stitch, problems, secrets };
}

export type ServerSettings = {
  host: string | null;
  port: number | null;
  username: string | null;
  password: Secret | null;
  database: string | null;
};
type CompleteServer = Pick<Destination, "host" | "port" | "username" | "password" | "database">;

function isComplete(server: ServerSettings): server is CompleteServer {
  return server.host !== null && server.port !== null && server.username !== null && server.database !== null;
}

export function readServer(definition: DestinationEntry, reading: EntryReading): ServerSettings {
  if (definition.url !== undefined) return readUrl(definition.url, reading);
  return {
    host: readHost(["host"], definition.host, reading),
    port: readPort(["port"], definition.port ?? entryKeys.port.default, reading),
    username: readName(["username"], definition.username, reading),
    password: readPassword(["password"], definition.password, reading),
    database: readName(["database"], definition.database, reading),
  };
}

function readUrl(value: string, reading: EntryReading): ServerSettings {
  const unknown: ServerSettings = { host: null, port: null, username: null, password: null, database: null };
  const url = readSecret(["url"], value, reading);
  if (url === null) return unknown;
  for (const each of passwordsIn(url.reveal())) keepSecret(each, reading);
  const parsed = parseConnectionUrl(url.reveal());
  if (parsed.kind === "fault") {
    addSchemaProblem(
      ["url"],
      { kind: "url", faults: parsed.faults, ssl: entrySsl(reading.entry.definition?.ssl) },
      reading,
    );
    return unknown;
  }
  const { url: parts } = parsed;
  const host = checkedHost(["host"], parts.host, variableName(value), reading);
  // A URL without a password is valid, since the server may not ask for one.
  const password = secret(parts.password);
  return { host, port: parts.port, username: parts.username, password, database: parts.database };
}

function entrySsl(ssl: DestinationEntry["ssl"]): EntrySsl {
  if (ssl === undefined || ssl === false) return "off";
  const isVerified = typeof ssl === "object" && (ssl.verify ?? (ssl.certificate ? "ca" : "none")) !== "none";
  return isVerified ? "verified" : "on";
}

async function readSsl(ssl: DestinationEntry["ssl"], reading: EntryReading): Promise<Ssl | "unknown"> {
  if (ssl === undefined || ssl === false) return { kind: "off" };
  if (ssl === true) return { kind: "on", verify: "none", certificate: null };
  if (ssl.certificate === undefined) return { kind: "on", verify: ssl.verify ?? "none", certificate: null };
  const certificate = await readCertificateValue(ssl.certificate, reading);
  if (certificate === null) return "unknown";
  return { kind: "on", verify: ssl.verify ?? "ca", certificate };
}

async function readCertificateValue(value: string, reading: EntryReading): Promise<string | null> {
  const at = placeOf(["ssl", "certificate"], reading);
  const text = readString(["ssl", "certificate"], value, reading);
  if (text === null) return null;
  const isContent = isCertificateText(text) || variableName(value) !== null;
  const content = isContent ? text : await readCertificateFile(text, at, reading);
  if (content === null) return null;
  if (content.length > fileLimits.certificate) {
    addSchemaProblem(["ssl", "certificate"], { kind: "too-long", limit: fileLimits.certificate }, reading);
    return null;
  }
  const certificate = readCertificate(content, reading.now);
  if (certificate.kind === "pem") return certificate.pem;
  const file = isContent ? null : text;
  reading.problems.push({ rule: "config/certificate-invalid", at, reason: certificate.reason, file });
  return null;
}

async function readCertificateFile(file: string, at: Place, reading: EntryReading): Promise<string | null> {
  const { folder, workspace } = reading.entry;
  const certificateFile = await reading.readText(
    path.resolve(folder, file),
    workspace,
    fileLimits.certificate,
  );
  if (certificateFile.kind === "read") return certificateFile.text;
  if (certificateFile.reason.kind === "not-utf8") {
    const reason = binaryCertificate(certificateFile.bytes ?? new Uint8Array());
    reading.problems.push({ rule: "config/certificate-invalid", at, reason, file });
  } else {
    const { reason } = certificateFile;
    reading.problems.push({ rule: "config/unreadable", at, fileKind: "certificate", path: file, reason });
  }
  return null;
}

async function readSsh(ssh: DestinationEntry["ssh"], reading: EntryReading): Promise<Ssh | null | "unknown"> {
  if (ssh === undefined) return null;
  const host = readHost(["ssh", "host"], ssh.host, reading);
  const user = readName(["ssh", "user"], ssh.user, reading);
  const sshPort = readPort(["ssh", "port"], ssh.port ?? entryKeys["ssh.port"].default, reading);
  const passphrase = readPassword(["ssh", "passphrase"], ssh.passphrase, reading);
  // Without its passphrase the key would look invalid.
  const isPassphraseKnown = ssh.passphrase === undefined || passphrase !== null;
  const key = isPassphraseKnown ? readSshKey(ssh.private_key, passphrase, reading) : null;
  const hostKeys = readHostKeyPins(ssh.host_key, reading);
  if (host === null || user === null || sshPort === null || key === null || hostKeys === null)
    return "unknown";
  return { host, port: sshPort, user, ...key, hostKeys };
}

function readSshKey(
  value: string,
  passphrase: Secret | null,
  reading: EntryReading,
): Pick<Ssh, "privateKey" | "passphrase"> | null {
  const pastedKey = readSecret(["ssh", "private_key"], value, reading);
  if (pastedKey === null) return null;
  const key = reading.readKey(pastedKey.reveal(), passphrase !== null);
  if (key.kind === "invalid") {
    reading.problems.push(privateKeyProblem(key.reason, (keys) => placeOf(keys, reading)));
    return null;
  }
  const privateKey = keepSecret(key.pem, reading);
  return { privateKey, passphrase: key.kind === "locked" ? passphrase : null };
}

function readHostKeyPins(value: string | string[] | undefined, reading: EntryReading): HostKeyPin[] | null {
  const all: HostKeyPin[] = [];
  let complete = true;
  for (const [index, item] of [value ?? []].flat().entries()) {
    const keys = Array.isArray(value) ? ["ssh", "host_key", index] : ["ssh", "host_key"];
    const line = readString(keys, item, reading);
    const pins = line === null ? null : readHostKeys(line);
    if (line !== null && pins === null)
      addSchemaProblem(keys, hostKeyReason(hostKeyFault(line) ?? "not-a-key", reading), reading);
    if (pins === null) complete = false;
    else all.push(...pins);
  }
  return complete ? all : null;
}

function hostKeyReason(fault: HostKeyFault, { entry }: EntryReading): SchemaReason {
  return { kind: "host-key", fault, bastion: bastionIn(entry.definition?.ssh) };
}

function readAudit(
  audit: DestinationEntry["audit"],
  reading: EntryReading,
): Destination["audit"] | "unknown" {
  if (audit === undefined) return null;
  const username = readName(["audit", "username"], audit.username, reading);
  const password = readPassword(["audit", "password"], audit.password, reading);
  return username === null || password === null ? "unknown" : { username, password };
}

function readStitch(
  { stitch, display_name, ssl, ssh }: DestinationEntry,
  server: ServerSettings,
  reading: EntryReading,
): StitchAccess | null {
  if (stitch === undefined) return null;
  const token = readSecret(["stitch", "token"], stitch.token, reading);
  if (token === null) return null;
  const literalAt = (key: "host" | "port" | "user") => textOf(ssh?.[key], ["ssh", key], reading.lookup);
  const settings = {
    display_name: display_name ?? null,
    host: server.host,
    port: server.port === null ? null : String(server.port),
    username: server.username,
    database: server.database,
    ssl: String(ssl !== undefined && ssl !== false),
    ssh: ssh === undefined ? "none" : "ssh",
    "ssh.host": literalAt("host"),
    "ssh.port": literalAt("port"),
    "ssh.user": literalAt("user"),
  };
  return { token, id: stitch.id ?? null, settings };
}

function textOf(value: string | number | undefined, keys: Path, lookup: VariableLookup): string | null {
  if (typeof value !== "string") return value === undefined ? null : String(value);
  const name = variableName(value);
  if (name === null) return literalText(value);
  const variable = lookup(name, keys);
  return variable.kind === "set" ? variable.value : null;
}

function checkPrivacy(host: string | null, definition: DestinationEntry, reading: EntryReading): void {
  if (host === null || definition.ssh !== undefined || reading.entry.invalidKeys.has("ssh")) return;
  if (!isOutOfReach(host)) return;
  const at = placeOf(["host"], reading);
  reading.problems.push({ rule: "config/private-host-without-ssh", at, host, address: host });
}

function checkEncryption(definition: DestinationEntry, reading: EntryReading): void {
  const { invalidKeys } = reading.entry;
  if (
    invalidKeys.has("ssl") ||
    invalidKeys.has("ssh") ||
    (definition.ssl !== undefined && definition.ssl !== false) ||
    reading.problems.some(isSslInUrl)
  )
    return;
  const at = placeOf(["ssl"], reading);
  if (definition.type === "heroku") reading.problems.push({ rule: "config/heroku-requires-ssl", at });
  else if (definition.ssh === undefined) reading.problems.push({ rule: "config/unencrypted-connection", at });
}

function isSslInUrl(problem: Problem): boolean {
  const reason = schemaReason(problem);
  return (
    reason?.kind === "url" &&
    reason.faults.some((fault) => fault.kind === "parameters" && (fault.ssl?.mode ?? "disable") !== "disable")
  );
}

/** A problem for each entry that duplicates an earlier one. Where variables were not read, their names are compared. */
export function duplicateProblems(
  entries: { entry: Entry; destination: Destination | null }[],
): Map<Entry, Problem> {
  const first = new Map<string, Entry>();
  const problems = new Map<Entry, Problem>();
  for (const { entry, destination } of entries) {
    const identity = identityOf(entry, destination);
    const earlier = identity === null ? undefined : first.get(identity);
    if (identity !== null && earlier === undefined) first.set(identity, entry);
    if (earlier === undefined) continue;
    const firstLocation = locate(earlier.source, earlier.root, { kind: "key", path: earlier.path });
    problems.set(entry, {
      rule: "config/duplicate-destination",
      at: { kind: "key", path: entry.path },
      id: entry.id,
      first: earlier.id,
      firstLocation,
    });
  }
  return problems;
}

function identityOf({ definition, invalidKeys }: Entry, destination: Destination | null): string | null {
  if (destination !== null) return serverIdentity("known", destination);
  if (definition === null || invalidKeys.size > 0) return null;
  if (definition.url !== undefined) return JSON.stringify(["url", definition.url]);
  return serverIdentity("named", { port: entryKeys.port.default, ...definition });
}

function serverIdentity(
  kind: "known" | "named",
  { host, port, database, username, ssh }: Destination | DestinationEntry,
): string {
  // The same host name behind another bastion, such as localhost, is another server.
  const bastion = ssh && [ssh.host, ssh.port];
  return JSON.stringify([kind, host && resolverName(host), String(port), database, username, bastion]);
}
