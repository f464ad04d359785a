// What decides where an entry's secrets go: its target, part by part, as the file has it before any variable is read.

import type { Entry } from "../entries/entries.ts";
import type { DestinationEntry } from "../schema/schema.generated.ts";
import { certificatePath } from "../values/certificate-value.ts";

/** By the key of the entry that says it. Two entries with the same parts lead to the same place with the same secrets. */
export type TargetParts = ReadonlyMap<string, string>;

/**
 * The parts of an entry, after anchors and merge keys, with every default filled in. A certificate's file counts by what
 * is in it. Null where the entry is not in order, or the file can't be read.
 */
export async function targetParts(
  { definition, unfit, folder }: Entry,
  readCertificate: (absolute: string) => Promise<string | null>,
): Promise<TargetParts | null> {
  if (definition === null || unfit.size > 0) return null;
  const {
    url,
    host,
    port = 5432,
    username,
    password,
    database,
    ssh,
    audit,
    access = "anywhere",
  } = definition;
  const certificate = await certificateText(definition, folder, readCertificate);
  if (certificate === null) return null;
  const sshParts = ssh && {
    "ssh.host": ssh.host,
    "ssh.port": String(ssh.port ?? 22),
    "ssh.user": ssh.user,
    "ssh.private_key": ssh.private_key,
    "ssh.passphrase": ssh.passphrase,
    "ssh.host_key": JSON.stringify([ssh.host_key ?? []].flat().toSorted()),
  };
  const parts = {
    ...(url === undefined ? { host, port: String(port), username, password, database } : { url }),
    "ssl.verify": verification(definition),
    "ssl.certificate": certificate,
    ...sshParts,
    "audit.username": audit?.username,
    "audit.password": audit?.password,
    access,
  };
  return new Map(Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined));
}

/** The keys in which two targets differ; where one has no `ssh` at all, that alone. */
export function differingParts(one: TargetParts, other: TargetParts): string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  const differing = [...keys].filter((key) => one.get(key) !== other.get(key));
  const lacksSsh = one.has("ssh.host") !== other.has("ssh.host");
  return [...new Set(differing.map((key) => (lacksSsh && key.startsWith("ssh.") ? "ssh" : key)))];
}

function verification({ ssl }: DestinationEntry): string {
  if (ssl === undefined || ssl === false) return "off";
  if (ssl === true) return "none";
  return ssl.verify ?? (ssl.certificate === undefined ? "none" : "ca");
}

/** Empty where there is none. */
async function certificateText(
  { ssl }: DestinationEntry,
  folder: string,
  read: (absolute: string) => Promise<string | null>,
): Promise<string | null> {
  const value = typeof ssl === "object" ? ssl.certificate : undefined;
  const file = value === undefined ? null : certificatePath(value, folder);
  return file === null ? (value ?? "") : read(file);
}
