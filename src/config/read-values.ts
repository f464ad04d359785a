import type { Entry } from "./entries.ts";
import type { readText } from "./files.ts";
import { decidesConnection, pathsWithFormat, publicPaths } from "./keys.ts";
import type { HostRefusal, Problem, SchemaReason } from "./problem.ts";
import { type Secret, secret } from "./secrets/forms.ts";
import { type AllowedHosts, judgeHost } from "./trust/allow-lists.ts";
import { hiddenIn } from "./values/connection-url.ts";
import { addressKind, bareHost, forbiddenAddressIn, hostFault, isMetadataName } from "./values/hosts.ts";
import type { readPrivateKey } from "./values/keys/private-key.ts";
import { certificatePath } from "./values/server-identity.ts";
import { literalText, type Variable, variableName } from "./values/variables.ts";
import { type Path, valueAt } from "./yaml/document.ts";
import { keyPlace, type Location, locate, type Place } from "./yaml/source.ts";

/** Looks up the variable of a key. `unread`: this run does not need it, so its absence is not a problem. */
export type VariableLookup = (name: string, keys: Path) => Variable | { kind: "unread" };

export type ValueSources = {
  lookup: VariableLookup;
  readText: typeof readText;
  readKey: typeof readPrivateKey;
  allowedHosts: AllowedHosts | null;
  onSecret: (value: string) => void;
  now: Date;
};

export type EntryReading = ValueSources & { entry: Entry; problems: Problem[]; secrets: Secret[] };

// These functions return null for an invalid or unknown value, and add a problem to the reading.

export function readString(keys: Path, value: string | undefined, reading: EntryReading): string | null {
  if (value === undefined) return null;
  const name = variableName(value);
  if (name === null) return literalText(value);
  const variable = reading.lookup(name, keys);
  const at = placeOf(keys, reading);
  if (variable.kind === "set") {
    for (const each of hiddenIn(variable.value)) keepSecret(each, reading);
    return variable.value;
  }
  if (variable.kind === "not-allowed") {
    const { refusal } = variable;
    reading.problems.push({ rule: "config/variable-not-allowed", at, variable: name, refusal });
  } else if (variable.kind !== "unread") {
    reading.problems.push({ rule: "config/unset-variable", at, variable: name, state: variable.kind });
  }
  return null;
}

/** Reports white space and quotes around a name, which are a copying mistake. */
export function readName(keys: Path, value: string | undefined, reading: EntryReading): string | null {
  return withoutExcess(keys, value, readString(keys, value, reading), /^\s|\s$|^(["']).*\1$/s, reading);
}

export function readSecret(keys: Path, value: string | undefined, reading: EntryReading): Secret | null {
  const text = readString(keys, value, reading);
  return text === null ? null : keepSecret(text, reading);
}

/** Spaces may be part of a password; a line break at its end is a mistake of the secret store. */
export function readPassword(keys: Path, value: string | undefined, reading: EntryReading): Secret | null {
  const password = readSecret(keys, value, reading);
  const trimmed = withoutExcess(keys, value, password?.reveal() ?? null, /[\r\n]$/, reading);
  return trimmed === null ? null : password;
}

function withoutExcess(
  keys: Path,
  value: string | undefined,
  text: string | null,
  excess: RegExp,
  reading: EntryReading,
): string | null {
  const variable = variableName(value);
  if (text === null || variable === null || !excess.test(text)) return text;
  const kind = /[\r\n]$/.test(text) ? "line-break" : /^\s|\s$/.test(text) ? "space" : "quotes";
  addSchemaProblem(keys, { kind: "white-space", variable, excess: kind }, reading);
  return null;
}

export function keepSecret(value: string, reading: EntryReading): Secret {
  reading.onSecret(value);
  const wrapped = secret(value);
  reading.secrets.push(wrapped);
  return wrapped;
}

export function readHost(keys: Path, value: string | undefined, reading: EntryReading): string | null {
  const host = readName(keys, value, reading);
  return host === null ? null : checkedHost(keys, host, variableName(value), reading);
}

export function checkedHost(
  keys: Path,
  text: string,
  variable: string | null,
  reading: EntryReading,
): string | null {
  const host = bareHost(text);
  const fault = hostFault(host);
  if (fault !== null) {
    addSchemaProblem(keys, { kind: "host", fault, variable }, reading);
    return null;
  }
  const refused = refusalOf(host, keys, reading);
  if (refused === null) return host;
  const at = placeOf(keys, reading);
  reading.problems.push({ rule: "config/host-not-allowed", at, host, ...refused });
  return null;
}

/** By name only: the addresses that it resolves to are checked later. */
function refusalOf(
  host: string,
  keys: Path,
  { entry, allowedHosts }: EntryReading,
): { address: string; refusal: HostRefusal } | null {
  if (isMetadataName(host) || addressKind(host) === "forbidden")
    return { address: host, refusal: "forbidden" };
  const isBehindBastion = keys[0] !== "ssh" && entry.definition?.ssh !== undefined;
  const spelled = isBehindBastion ? forbiddenAddressIn(host) : null;
  if (spelled !== null) return { address: spelled, refusal: "spells-forbidden" };
  const verdict = judgeHost(allowedHosts, host, isBehindBastion ? "bastion" : "us");
  return verdict === "refused" ? { address: host, refusal: "outside-allowed-hosts" } : null;
}

export function readPort(keys: Path, value: number | string, reading: EntryReading): number | null {
  const text = typeof value === "number" ? String(value) : readString(keys, value, reading);
  if (text === null) return null;
  const number = /^[0-9]{1,5}$/.test(text.trim()) ? Number(text) : 0;
  if (number >= 1 && number <= 65535) return number;
  addSchemaProblem(keys, { kind: "range", minimum: 1, maximum: 65535, suggestion: null }, reading);
  return null;
}

export function addSchemaProblem(keys: Path, reason: SchemaReason, reading: EntryReading): void {
  reading.problems.push({ rule: "config/schema", at: placeOf(keys, reading), reason });
}

export function placeOf(keys: Path, { entry }: EntryReading): Place {
  return keyPlace(entry.path, entry.definition?.url !== undefined, keys);
}

export type Reference = { name: string; location: Location };

/** In the order of its keys. For an entry that is never connected to, only Stitch's token. */
export function referencesOf(entry: Entry): Reference[] {
  const { definition, path, root, source } = entry;
  if (definition === null) return [];
  const isRead = (key: string) =>
    definition.access === "stitch-only" ? key === "stitch" : decidesConnection(key);
  return Object.entries(definition)
    .filter(([key]) => isRead(key))
    .flatMap(([key, value]) => namesIn(value, [key]))
    .map(({ name, keys }) => ({ name, location: locate(source, root, keyPlace(path, false, keys)) }));
}

function namesIn(value: unknown, keys: Path): { name: string; keys: Path }[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, each]) =>
      namesIn(each, [...keys, Array.isArray(value) ? Number(key) : key]),
    );
  const name = variableName(value);
  return name === null ? [] : [{ name, keys }];
}

export function publicValues({ definition }: Entry): string[] {
  return literalsAt(definition, publicPaths).map(literalText);
}

export function namedFiles({ definition, folder }: Entry): string[] {
  return literalsAt(definition, pathsWithFormat("file")).flatMap(
    (value) => certificatePath(value, folder) ?? [],
  );
}

function literalsAt(definition: unknown, paths: readonly string[]): string[] {
  return paths
    .map((path) => valueAt(definition, path.split(".")))
    .filter((value): value is string => typeof value === "string" && variableName(value) === null);
}
