// What an entry says, key by key and before any variable is read, and the part of it that decides where its secrets go.

import type { Entry } from "../entries/entries.ts";
import {
  decidesConnection,
  defaultsIn,
  entryPaths,
  pathsWithFormat,
  sharedFileKeys,
  urlKeys,
} from "../keys.ts";
import type { DestinationEntry } from "../schema/schema.generated.ts";
import { certificatePath } from "../values/certificate-value.ts";
import { isObject } from "../yaml/plain.ts";

/** The text of each key's value by the key's path, in the order in which keys are declared. */
export type Settings = ReadonlyMap<string, string>;

/** The settings that decide the connection. Two entries with the same ones lead to the same place with the same secrets. */
export type TargetParts = Settings;

/** Reads a file that an entry names; null where it can't be read. */
type ReadNamedFile = (absolute: string) => Promise<string | null>;

/**
 * All settings of an entry, after anchors and merge keys, with every default filled in. A file counts by what is in it.
 * Null where the entry is not in order, or a file can't be read.
 */
export async function settingsOf(entry: Entry, readFile: ReadNamedFile): Promise<Settings | null> {
  const { definition, unfit, folder, fileSettings } = entry;
  if (definition === null || unfit.size > 0) return null;
  const files = new Set<string>(pathsWithFormat("file"));
  const settings: [string, string][] = sharedFileKeys.flatMap((key) =>
    fileSettings[key] === undefined ? [] : [[key, textOf(fileSettings[key])]],
  );
  for (const [path, value] of leavesOf(withDefaults(definition, entry.id))) {
    const file = files.has(path) && typeof value === "string" ? certificatePath(value, folder) : null;
    const text = file === null ? textOf(value) : await readFile(file);
    if (text === null) return null;
    settings.push([path, text]);
  }
  return new Map(settings.sort(([one], [other]) => orderOf(one) - orderOf(other) || (one < other ? -1 : 1)));
}

export async function targetParts(entry: Entry, readFile: ReadNamedFile): Promise<TargetParts | null> {
  const settings = await settingsOf(entry, readFile);
  return settings && new Map([...settings].filter(([path]) => decidesConnection(path)));
}

/** The keys in which two targets differ; where one has no `ssh` at all, that alone. */
export function differingParts(one: TargetParts, other: TargetParts): string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  const differing = [...keys].filter((key) => one.get(key) !== other.get(key));
  const lacksSsh = one.has("ssh.host") !== other.has("ssh.host");
  return [...new Set(differing.map((key) => (lacksSsh && key.startsWith("ssh.") ? "ssh" : key)))];
}

/** Two ways to write the same setting become one. A key that nothing here names is taken as it is. */
function withDefaults(definition: DestinationEntry, id: string): Record<string, unknown> {
  const { url, ssl, ssh } = definition;
  const defaults = Object.entries(defaultsIn("")).filter(
    ([key]) => url === undefined || !urlKeys.includes(key),
  );
  const own = Object.entries(definition).map(([key, value]) => [
    key,
    isObject(value) ? { ...defaultsIn(key), ...value } : value,
  ]);
  const filled: Record<string, unknown> = Object.fromEntries([...defaults, ["display_name", id], ...own]);
  filled.ssl = { ...(isObject(ssl) ? ssl : {}), ...verification(ssl) };
  if (isObject(filled.ssh)) filled.ssh = { ...filled.ssh, host_key: [ssh?.host_key ?? []].flat().toSorted() };
  return filled;
}

function verification(ssl: DestinationEntry["ssl"]): { verify: string; certificate: string | null } {
  if (ssl === undefined || ssl === false) return { verify: "off", certificate: null };
  if (ssl === true) return { verify: "none", certificate: null };
  const { certificate = null } = ssl;
  return { verify: ssl.verify ?? (certificate === null ? "none" : "ca"), certificate };
}

/** The values in mappings by their paths. A list is one value. */
function leavesOf(mapping: Record<string, unknown>, above = ""): [string, unknown][] {
  return Object.entries(mapping).flatMap(([key, value]): [string, unknown][] => {
    const path = `${above}${key}`;
    if (value === undefined) return [];
    if (isObject(value) && Object.keys(value).length > 0) return leavesOf(value, `${path}.`);
    return [[path, value]];
  });
}

function textOf(value: unknown): string {
  if (value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value, sorted);
}

/** The order of a mapping's keys has no meaning. */
function sorted(_key: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Keys that are not declared come first. */
function orderOf(path: string): number {
  return (entryPaths as string[]).indexOf(path);
}
