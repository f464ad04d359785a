// "Did you mean" for keys and values: by their spelling, by the names that other programs use, and by neighbouring keys.

import { suggestion } from "../../text/matching.ts";
import { destinationTypes } from "../destination.ts";
import {
  apiName,
  type EntryKey,
  entryPaths,
  type KeyName,
  lastStep,
  sharedFileKeys,
  topKeys,
} from "../keys.ts";
import { type KeySuggestion, type Problem, schemaReason } from "../problem.ts";
import { variableName } from "../values/variables.ts";
import { isObject, type Path, valueAt } from "../yaml/document.ts";
import type { Place } from "../yaml/source.ts";

export function suggestedKey(
  path: Path,
  key: string,
  allowed: readonly string[],
  mapping: Record<string, unknown>,
): KeySuggestion | null {
  const absent = allowed.filter((each) => !Object.hasOwn(mapping, each));
  const isInEntry = path.length === 2;
  if (isInEntry && sharedFileKeys.includes(key)) return { kind: "beside", other: "version" };
  const mode = /^(ssl_?)?mode$/i.test(key) ? suggestedMode(path, mapping[key], absent, mapping) : undefined;
  if (mode !== undefined) return mode;
  const target = isInEntry ? foreignTarget(key, "") : null;
  const synonym = synonymOf(key) ?? (topKeys.includes(target ?? "") ? target : null);
  const [first = "", inside] = synonym?.split(".") ?? [];
  if (synonym !== null && absent.includes(first))
    return inside === undefined ? { kind: "key", key: synonym } : { kind: "below", other: first };
  const near = suggestion(key, absent);
  const isOther = near === "destinations" && path.length === 0 && !mayHoldEntries(mapping[key]);
  return near === null || isOther ? otherPlace(path, key, mapping) : { kind: "key", key: near };
}

/** A key whose line is indented too far or too little. */
function otherPlace(path: Path, key: string, mapping: Record<string, unknown>): KeySuggestion | null {
  const parent = path.at(-1);
  if (path.length > 2 && typeof parent === "string" && topKeys.includes(key) && key !== "password")
    return { kind: "beside", other: parent };
  if (!isObject(mapping[key]) || !Object.keys(mapping[key]).some(isEntryKey)) return null;
  if (path.length === 2) return { kind: "beside", other: String(parent) };
  const isAtTop = path.length === 0 && Object.hasOwn(mapping, "destinations");
  return isAtTop ? { kind: "below", other: "destinations" } : null;
}

/** `definitions` of something else are not misspelled `destinations`. */
function mayHoldEntries(value: unknown): boolean {
  if (!isObject(value) || Object.keys(value).length === 0) return true;
  return Object.entries(value).some(([key, entry]) =>
    isObject(entry)
      ? Object.keys(entry).some(isEntryKey) || destinationTypes.some((type) => type === entry.type)
      : isEntryKey(key) || isPlaceholder(entry),
  );
}

function isEntryKey(spelling: string): boolean {
  return meantKey(spelling, distinctiveKeys) !== null;
}

function isPlaceholder(entry: unknown): boolean {
  return entry === null || variableName(entry) !== null;
}

function suggestedMode(
  path: Path,
  value: unknown,
  absent: readonly string[],
  mapping: Record<string, unknown>,
): KeySuggestion | null | undefined {
  if (typeof value !== "string") return undefined;
  const ssl = suggestedValue("ssl", value);
  if (path.length === 2)
    return ssl !== null && absent.includes("ssl") ? { kind: "pair", key: "ssl", value: ssl } : undefined;
  if (path.at(-1) !== "ssl") return undefined;
  const isAlone = Object.keys(mapping).length === 1;
  if (isAlone && ssl !== null) return { kind: "whole", value: ssl };
  const verify = ["none", "ca", "full"].includes(value) ? value : suggestedValue("verify", value);
  return verify !== null && absent.includes("verify") ? { kind: "pair", key: "verify", value: verify } : null;
}

const stitchNames = Object.fromEntries(
  entryPaths.flatMap((path) => {
    const name = apiName(path);
    return name === null || name === path ? [] : [[name, path]];
  }),
);

/** Our keys by the names that libpq, Stitch's API and other tools use. A dot means a key in a mapping. */
const synonyms: Record<string, EntryKey | KeyName> = {
  ...stitchNames,
  user: "username",
  hostname: "host",
  dbname: "database",
  pass: "password",
  passwd: "password",
  pwd: "password",
  uri: "url",
  dsn: "url",
  connection_string: "url",
  database_url: "url",
  sslmode: "ssl.verify",
  encryption_type: "ssh.host",
  ca: "certificate",
  mode: "verify",
  username: "user",
  key: "private_key",
  private_key_path: "private_key",
  private_key_file: "private_key",
  key_file: "private_key",
  identity_file: "private_key",
  known_hosts: "host_key",
};

function synonymOf(key: string): string | null {
  return Object.hasOwn(synonyms, key) ? synonyms[key]! : null;
}

/** The one of `names` that a key is: by its own name, or by another program's. */
export function namedKey(spelling: string, names: readonly string[]): string | null {
  const name = names.includes(spelling) ? spelling : lastStep(synonymOf(spelling) ?? "");
  return names.includes(name) ? name : null;
}

/** The same, also for a misspelled name. Compares the letters with those of all names, which is slow. */
export function meantKey(spelling: string, names: readonly string[]): string | null {
  return namedKey(spelling, names) ?? suggestion(spelling, names);
}

/** The keys of a destination that files of other kinds rarely have. */
export const distinctiveKeys = topKeys.filter((key) => !["type", "description", "ignore"].includes(key));

function aliases(value: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(" ").map((word) => [word, value]));
}

/** Names in lower case, without separators and prefixes. */
const targets: Record<string, string> = {
  ...aliases("host", "host hostname server servername address endpoint datasource"),
  ...aliases("port", "port portnumber"),
  ...aliases("username", "username user usr userid uid login"),
  ...aliases("password", "password pass passwd pwd"),
  ...aliases("database", "database dbname db databasename initialcatalog"),
  ...aliases("url", "url uri dsn connectionstring databaseurl jdbcurl"),
  ...aliases("schemas", "schemas schema defaulttargetschema targetschema defaultschema"),
  ...aliases(
    "ssl.on",
    "ssl connectusingssl sslon sslenable sslenabled enablessl usessl requiressl sslrequire sslrequired encrypt alwaysencrypted tls",
  ),
  ...aliases("ssl.mode", "sslmode"),
  ...aliases(
    "ssl.certificate",
    "sslcertificate sslrootcert sslca sslcacert sslcacertificate sslrootcertificate sslcertificateauthority rootcert cacert cacertificate ca certificate",
  ),
  ...aliases("ssl.verify", "sslverify verify"),
  ...aliases("ssl.rejects", "sslrejectunauthorized rejectunauthorized"),
  ...aliases("ssh.on", "ssh sshtunnel sshmethod sshtype sshenable sshenabled usessh connectiontype"),
  ...aliases("ssh.host", "sshhost sshhostname sshaddress sshserver sshremoteaddress remoteaddress"),
  ...aliases("ssh.port", "sshport"),
  ...aliases("ssh.user", "sshuser sshusername sshlogin"),
  ...aliases(
    "ssh.private_key",
    "sshprivatekey sshkey sshpkey sshprivatekeypath sshprivatekeyfile sshkeypath sshkeyfile sshidentityfile privatekey",
  ),
  ...aliases(
    "ssh.passphrase",
    "sshpassphrase sshprivatekeypassword sshprivatekeypassphrase sshkeypassword sshkeypassphrase passphrase",
  ),
  ...aliases("ssh.host_key", "sshhostkey sshfingerprint sshhostfingerprint sshknownhosts hostkey"),
  ...aliases(
    "",
    "threads keepalives keepalivesidle retries connecttimeout connectiontimeout connectiontimeoutmillis timeout pool adapter encoding client provider drivername engine dialect batchsizerows batchsize maxbatchsize applicationname role searchpath",
  ),
};

/** Ours for a key of another program, "" for one without an equivalent, null for an unknown one. */
export function foreignTarget(key: string, parent: string): string | null {
  const name = key.toLowerCase().replaceAll(/[\s_-]/g, "");
  const short = name.replace(/^(postgresql|postgres|pgsql|pg|database|db|login)(?=.{2})/, "");
  const target = [name, short]
    .map((each) =>
      each
        .replace(/^(sshtunnel|tunnel|bastion|jumphost|encryption)(?=.)/, "ssh")
        .replace(/^(tunnel|bastion|jumphost)$/, "ssh")
        .replace(/^tls(?=.)/, "ssl"),
    )
    .map((each) => (parent === "" || each.startsWith(parent) ? each : `${parent}${each}`))
    .find((each) => Object.hasOwn(targets, each));
  return target === undefined ? null : targets[target]!;
}

/** libpq's sslmode, and YAML 1.1's words for true and false. */
const sslValues: Record<string, string> = {
  ...aliases("true", "true yes on 1 enable enabled require required prefer allow no-verify"),
  ...aliases("false", "false no off 0 disable disabled none"),
  "verify-ca": "{ verify: ca }",
  "verify-full": "{ verify: full }",
};

const verifyValues: Record<string, string> = {
  ...aliases("none", "require required prefer allow false"),
  "verify-ca": "ca",
  ...aliases("full", "verify-full true"),
};

const typeValues: Record<string, string> = {
  ...aliases("amazon-rds", "rds aws-rds"),
  aurora: "amazon-aurora",
  ...aliases("google-cloudsql", "cloudsql cloud-sql"),
  ...aliases(
    "postgresql",
    "azure azure-postgresql azure-postgres supabase neon postgres pg alloydb aiven digitalocean render timescale crunchy crunchybridge railway fly",
  ),
};

const regionValues: Record<string, string> = {
  ...aliases("north-america", "us usa na us-east-1"),
  ...aliases("europe", "eu eu-central-1"),
};

const valueWords: Partial<Record<string, Record<string, string>>> = {
  ssl: sslValues,
  verify: verifyValues,
  type: typeValues,
  region: regionValues,
};

export function suggestedValue(key: string, value: string): string | null {
  if (value.length > 100) return null;
  const word = value.toLowerCase().replaceAll(/^[\s"'`]+|[\s"'`,;]+$/g, "");
  if (key === "version" && /^v?1(\.0)?$/.test(word)) return "1";
  const words = Object.hasOwn(valueWords, key) ? valueWords[key] : undefined;
  return words !== undefined && Object.hasOwn(words, word) ? words[word]! : null;
}

/** Maps a path in the corrected entry to its place in the file. `isWhole`: nothing below the path is in the file. */
type KeyMove = { to: Path; from: Path; isWhole: boolean };

export function correctedEntry(
  plain: Record<string, unknown>,
  problems: Problem[],
  path: Path,
): { corrected: unknown; moves: KeyMove[] } {
  const corrected = structuredClone({ ...plain });
  const moves: KeyMove[] = [];
  for (const problem of problems) {
    const { at } = problem;
    if (problem.rule !== "config/unknown-key" || at.kind === "range" || problem.suggestion === null) continue;
    const { suggestion } = problem;
    const parentKeys = at.path.slice(path.length, -1);
    const parent = valueAt(corrected, parentKeys);
    if (!isObject(parent)) continue;
    const renamed =
      suggestion.kind === "key"
        ? [{ from: problem.key, to: suggestion.key }]
        : suggestion.kind === "group"
          ? suggestion.group.renamed
          : [];
    for (const { from, to } of renamed) {
      if (!Object.hasOwn(parent, from) || Object.hasOwn(parent, to)) continue;
      parent[to] = parent[from];
      delete parent[from];
      moves.push({ to: [...path, ...parentKeys, to], from: [...path, ...parentKeys, from], isWhole: false });
    }
    if (suggestion.kind !== "group") continue;
    const { keys, set } = suggestion.group;
    for (const key of keys) delete parent[key];
    Object.assign(parent, set);
    for (const key of Object.keys(set)) moves.push({ to: [...path, key], from: at.path, isWhole: true });
  }
  return { corrected, moves };
}

export function movedBack(problem: Problem, moves: KeyMove[]): Problem[] {
  const { at } = problem;
  const path = at.kind === "range" ? null : pathBack(at.path, moves);
  // Whether a key is allowed shows once it has been renamed.
  if (at.kind === "range" || path === null || schemaReason(problem)?.kind === "beside-url") return [];
  const isWhole = moveOf(at.path, moves)!.isWhole;
  const place: Place = isWhole ? { kind: "key", path } : { ...at, path };
  return [{ ...problem, at: place } as Problem];
}

function moveOf(path: Path, moves: KeyMove[]): KeyMove | undefined {
  return moves.find(({ to }) => to.every((step, index) => path[index] === step));
}

export function pathBack(path: Path, moves: KeyMove[]): Path | null {
  const move = moveOf(path, moves);
  if (move === undefined) return null;
  return move.isWhole ? move.from : [...move.from, ...path.slice(move.to.length)];
}
