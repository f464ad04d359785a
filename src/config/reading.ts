// Values of an entry, read late: a literal, or what its variable holds. What is not to be had is said, once.

import type { Entry } from "./entries.ts";
import type { readText } from "./files.ts";
import type { HostRefusal, Problem, SchemaReason } from "./problem.ts";
import { type Secret, secret } from "./secrets/forms.ts";
import { type AllowedHosts, judgeHost } from "./trust/allow-lists.ts";
import { addressKind, bareHost, hostFault, isMetadataName } from "./values/hosts.ts";
import type { readPrivateKey } from "./values/keys/private-key.ts";
import { literalText, type Variable, variableName } from "./values/variables.ts";
import type { Path } from "./yaml/document.ts";
import { keyPlace, type Place } from "./yaml/source.ts";

/** `unread`: this run dials nothing, so the value is not asked for and its absence is no problem. */
export type Lookup = (name: string) => Variable | { kind: "unread" };

/** Where values come from, and what they are held against. */
export type Means = {
  lookup: Lookup;
  readText: typeof readText;
  readKey: typeof readPrivateKey;
  allowedHosts: AllowedHosts | null;
  /** Hears of every secret before anything else happens with it. */
  onSecret: (value: string) => void;
  now: Date;
};

/** One entry, and what was found while it was read. */
export type Reading = Means & { entry: Entry; problems: Problem[]; secrets: Secret[] };

/** The text of a value as it is; null when it is not to be had. */
export function text(keys: Path, value: string | undefined, reading: Reading): string | null {
  if (value === undefined) return null;
  const name = variableName(value);
  if (name === null) return literalText(value);
  const variable = reading.lookup(name);
  const at = placeOf(keys, reading);
  if (variable.kind === "set") return variable.value;
  if (variable.kind === "not-allowed") {
    const { refusal } = variable;
    reading.problems.push({ rule: "config/variable-not-allowed", at, variable: name, refusal });
  } else if (variable.kind !== "unread") {
    reading.problems.push({ rule: "config/unset-variable", at, variable: name, state: variable.kind });
  }
  return null;
}

/** A name: white space around it came with the copying. */
export function nameText(keys: Path, value: string | undefined, reading: Reading): string | null {
  return trimmed(keys, value, text(keys, value, reading), /^\s|\s$/, reading);
}

/** A secret as it is, such as a certificate's key, whose white space is no part of it. */
export function secretText(keys: Path, value: string | undefined, reading: Reading): Secret | null {
  const given = text(keys, value, reading);
  return given === null ? null : keep(given, reading);
}

/** A password or a passphrase. Spaces may belong to it; a line break at its end came with the storing. */
export function passwordText(keys: Path, value: string | undefined, reading: Reading): Secret | null {
  const given = secretText(keys, value, reading);
  const kept = trimmed(keys, value, given?.reveal() ?? null, /[\r\n]$/, reading);
  return kept === null ? null : given;
}

/** Null, and said, where the variable of a value holds what does not belong to it. */
function trimmed(
  keys: Path,
  value: string | undefined,
  given: string | null,
  excess: RegExp,
  reading: Reading,
): string | null {
  const variable = variableName(value);
  if (given === null || variable === null || !excess.test(given)) return given;
  complain(keys, { kind: "white-space", variable, isLineBreak: /[\r\n]$/.test(given) }, reading);
  return null;
}

/** Remembers a secret, so that it can be masked and kept out of every output. */
export function keep(value: string, reading: Reading): Secret {
  reading.onSecret(value);
  const kept = secret(value);
  reading.secrets.push(kept);
  return kept;
}

/** A host that may be dialled; null where it may not, or is not known, which is then said. */
export function hostText(keys: Path, value: string | undefined, reading: Reading): string | null {
  const host = nameText(keys, value, reading);
  return host === null ? null : judgedHost(keys, host, variableName(value), reading);
}

/** A host that may be dialled, without the brackets of an IPv6 address; null when it may not, which is then said. */
export function judgedHost(
  keys: Path,
  given: string,
  variable: string | null,
  reading: Reading,
): string | null {
  const host = bareHost(given);
  const fault = hostFault(host);
  if (fault !== null) {
    complain(keys, { kind: "host", fault, variable }, reading);
    return null;
  }
  const refusal = whyRefused(host, keys, reading);
  if (refusal === null) return host;
  const at = placeOf(keys, reading);
  reading.problems.push({ rule: "config/host-not-allowed", at, host, address: host, refusal });
  return null;
}

/** As far as the host itself tells: of a name that we resolve, its addresses are judged once they are known. */
function whyRefused(host: string, keys: Path, { entry, allowedHosts }: Reading): HostRefusal | null {
  if (isMetadataName(host) || addressKind(host) === "forbidden") return "forbidden";
  const isBehindBastion = keys[0] !== "ssh" && entry.definition?.ssh !== undefined;
  const verdict = judgeHost(allowedHosts, host, isBehindBastion ? "bastion" : "us");
  return verdict === "refused" ? "outside-allowed-hosts" : null;
}

/** A number from 1 to 65535; null where it is none, or is not known, which is then said. */
export function port(keys: Path, value: number | string, reading: Reading): number | null {
  const given = typeof value === "number" ? String(value) : text(keys, value, reading);
  if (given === null) return null;
  const number = /^[0-9]{1,5}$/.test(given.trim()) ? Number(given) : 0;
  if (number >= 1 && number <= 65535) return number;
  complain(keys, { kind: "range", minimum: 1, maximum: 65535 }, reading);
  return null;
}

export function complain(keys: Path, reason: SchemaReason, reading: Reading): void {
  reading.problems.push({ rule: "config/schema", at: placeOf(keys, reading), reason });
}

export function placeOf(keys: Path, { entry }: Reading): Place {
  return keyPlace(entry.path, entry.definition?.url !== undefined, keys);
}
