// "Did you mean" for keys and values: by their names, by what other programs call them, and by what is beside them.

import { suggestion } from "../../text/suggestion.ts";
import { apiName, type EntryKey, entryPaths, type KeyName, sharedFileKeys } from "../keys.ts";
import type { MeantKey } from "../problem.ts";
import type { Path } from "../yaml/document.ts";

/** `allowed` are the keys of the mapping at `path`, and `mapping` is what it has. */
export function meantKey(
  path: Path,
  key: string,
  allowed: readonly string[],
  mapping: Record<string, unknown>,
): MeantKey | null {
  // A key that is there already is not what was meant.
  const absent = allowed.filter((each) => !Object.hasOwn(mapping, each));
  const inEntry = path.length === 2;
  if (inEntry && sharedFileKeys.includes(key)) return { kind: "top" };
  const mode = /^(ssl_?)?mode$/i.test(key) ? modeMeant(path, mapping[key], absent, mapping) : undefined;
  if (mode !== undefined) return mode;
  const synonym = meantBy(key);
  const [first = "", inside] = synonym?.split(".") ?? [];
  if (synonym !== null && absent.includes(first))
    return { kind: inside === undefined ? "key" : "inside", key: synonym };
  const near = suggestion(key, absent);
  return near === null ? null : { kind: "key", key: near };
}

/** libpq's sslmode beside `ssl` or inside of it; undefined where its value says nothing that is known. */
function modeMeant(
  path: Path,
  value: unknown,
  absent: readonly string[],
  mapping: Record<string, unknown>,
): MeantKey | null | undefined {
  if (typeof value !== "string") return undefined;
  const ssl = valueMeant("ssl", value);
  if (path.length === 2)
    return ssl !== null && absent.includes("ssl") ? { kind: "pair", key: "ssl", value: ssl } : undefined;
  if (path.at(-1) !== "ssl") return undefined;
  const isAlone = Object.keys(mapping).length === 1;
  if (isAlone && ssl !== null) return { kind: "whole", value: ssl };
  const verify = ["none", "ca", "full"].includes(value) ? value : valueMeant("verify", value);
  return verify !== null && absent.includes("verify") ? { kind: "pair", key: "verify", value: verify } : null;
}

/** Stitch's own names, where they differ from ours. */
const otherApiNames = Object.fromEntries(
  entryPaths.flatMap((path) => {
    const name = apiName(path);
    return name === null || name === path ? [] : [[name, path]];
  }),
);

/** A dot means that the value has its place in a mapping of its own. */
const keys: Record<string, EntryKey | KeyName> = {
  ...otherApiNames,
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

/** The key that other programs have this name for; null where we know of none. */
export function meantBy(key: string): string | null {
  return Object.hasOwn(keys, key) ? keys[key]! : null;
}

/** libpq's sslmode, and the words that other YAML has for true and false, as what `ssl` says for them. */
const sslValues: Record<string, string> = {
  ...{
    true: "true",
    yes: "true",
    on: "true",
    require: "true",
    required: "true",
    prefer: "true",
    allow: "true",
  },
  ...{ false: "false", no: "false", off: "false", disable: "false", disabled: "false", none: "false" },
  ...{ "verify-ca": "{ verify: ca }", "verify-full": "{ verify: full }" },
};

const verifyValues: Record<string, string> = {
  ...{ "verify-full": "full", "verify-ca": "ca" },
  ...{ require: "none", required: "none", prefer: "none", allow: "none" },
};

const typeValues: Record<string, string> = {
  ...{ rds: "amazon-rds", aurora: "amazon-aurora", cloudsql: "google-cloudsql" },
};

/** By the names of keys. */
const valueWords: Partial<Record<KeyName, Record<string, string>>> = {
  ssl: sslValues,
  verify: verifyValues,
  type: typeValues,
};

/** The YAML that a text means as the value of a key, or null. */
export function valueMeant(key: string, value: string): string | null {
  const word = value.toLowerCase().trim();
  if (key === "version" && /^v?1(\.0)?$/.test(word)) return "1";
  const words = Object.hasOwn(valueWords, key) ? valueWords[key as KeyName] : undefined;
  return words !== undefined && Object.hasOwn(words, word) ? words[word]! : null;
}
