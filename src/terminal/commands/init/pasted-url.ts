// Reads what people paste when they are asked for a host: URLs, connection strings and command lines of providers and programs.

import type { destinationTypes } from "../../../config/destination.ts";
import type { Answers } from "./questions.ts";

export type PastedUrl = { answers: Partial<Answers>; hasPassword: boolean };

/**
 * What a pasted URL answers, with the type that its host implies unless another one was chosen. Its password is left out.
 * Null if the text is not a URL, nor what a program uses in its place.
 */
export function answersInUrl(text: string, chosen: string | undefined): PastedUrl | null {
  const parts = partsIn(text.trim().replaceAll(/[“”„]/g, '"').replaceAll(/[‘’‚]/g, "'"));
  if (parts === null) return null;
  const { host, username, database, ssl } = parts;
  const hasPassword = parts.password !== undefined && parts.password !== "";
  const type = chosen === undefined || chosen === "postgresql" ? typeOf(parts) : null;
  if (type === "heroku") return { answers: { type }, hasPassword };
  const answers: Partial<Answers> = {
    ...(type !== null && { type }),
    ...(host && { host }),
    port: parts.port || "5432",
    ...(username && { username }),
    ...(database && { database }),
    ...(ssl && { ssl }),
  };
  return { answers, hasPassword };
}

type Part = "host" | "port" | "username" | "password" | "database" | "ssl";
type Parts = Partial<Record<Part, string>>;

function partsIn(text: string): Parts | null {
  return urlIn(text) ?? commandIn(text) ?? assignmentIn(text) ?? pairsIn(text);
}

/** A URL anywhere in the text, such as after `export DATABASE_URL=` or in the arguments of psql. */
function urlIn(text: string): Parts | null {
  const scheme =
    /(?<=^|[\s"'`=:<(])(?:jdbc:(?:[\w-]+:)?)?(?:postgres(?:ql)?|postgis|pgsql|pg|psql|ecto)(?:\+\w+)?:\/\//i;
  const match = scheme.exec(text);
  const bare = /^[^\s@/:=]+(:(?!\/)\S+)?@[^\s@/:]+(:\d+)?\/\w[\w-]*$|^[^\s@/:=]+:\d+(\/\w[\w-]*)?$/;
  if (match === null) return bare.test(text) ? partsOfUrl(text) : null;
  const parts = partsOfUrl(upToItsEnd(text.slice(match.index + match[0].length), text[match.index - 1]));
  const [, password] = /\bPGPASSWORD=("[^"]*"|'[^']*'|\S*)/.exec(text.slice(0, match.index)) ?? [];
  return parts === null || password === undefined ? parts : { ...parts, password };
}

/** `opening` is the character before the URL. */
function upToItsEnd(text: string, opening = ""): string {
  const closing = { '"': '"', "'": "'", "`": "`", "<": ">", "(": ")" }[opening];
  const quoted = closing === undefined ? -1 : text.lastIndexOf(closing);
  if (quoted !== -1) return text.slice(0, quoted);
  // Only a password contains spaces, and an @ ends it.
  const [word] = /^(?:.*\s.*@)?\S*/s.exec(text)!;
  return word.replace(/[;,]+$/, "");
}

function partsOfUrl(text: string): Parts | null {
  // An @, / or ? in the password is not always escaped: then the last @ ends it.
  const strict =
    /^(?:(?<userinfo>[^/?@]*)@)?(?<authority>[^/?@]*)(?:\/(?<database>[^?@]*))?(?:\?(?<query>.*))?$/s;
  const loose = /^(?<userinfo>.*)@(?<authority>[^/?@]*)(?:\/(?<database>[^?@]*))?(?:\?(?<query>[^@]*))?$/s;
  const groups = (strict.exec(text) ?? loose.exec(text))?.groups;
  if (groups === undefined) return null;
  const { userinfo = "", authority = "", database = "", query = "" } = groups;
  const [username = "", ...password] = userinfo.split(":");
  // Several hosts are an error of `host`.
  const address = /^(?:\[([^\]]*)\]|([^:,]*))(?::([^,]*))?$/s.exec(authority) ?? [null, null, authority];
  const pairs = query.split("&").map((pair): [string, string] => {
    const [name = "", ...value] = pair.split("=");
    return [name, decoded(value.join("="))];
  });
  return {
    ...{ host: decoded(address[1] ?? address[2] ?? ""), port: address[3] ?? "" },
    ...{ username: decoded(username), password: password.join(":"), database: decoded(database) },
    ...partsOfPairs(pairs),
  };
}

/** `psql -h db.example.com -U stitch analytics`, with variables before it. */
function commandIn(text: string): Parts | null {
  const words = [...text.matchAll(/(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+/gs)].map(([word]) =>
    word.replaceAll(/"([^"]*)"|'([^']*)'|\\(.)/gs, (_, ...inner) => inner.slice(0, 3).join("")),
  );
  const start = words.findIndex((word) => /^(.*\/)?(psql|pgcli|pg_dump|pg_restore|pg_isready)$/.test(word));
  if (start === -1) return null;
  const given = partsOfPairs(words.slice(0, start).map((word) => splitOnce(word)));
  const positionals: string[] = [];
  for (let at = start + 1; at < words.length; at++) {
    const option = /^(-[a-zA-Z]|--[a-z-]+)=?(.*)$/s.exec(words[at]!);
    const part = option === null ? undefined : commandOptions[option[1]!];
    if (option === null) positionals.push(words[at]!);
    else if (part !== undefined) given[part] = option[2] || (words[++at] ?? "");
    else if (/^-[cfvoPFRTL]$/.test(words[at]!)) at++;
  }
  const [database, username] = positionals;
  const named = { database, username, ...given };
  const inner = named.database?.includes("=") ? pairsIn(named.database) : null;
  return { ...defined(named), ...(inner !== null && { database: "", ...inner }) };
}

const commandOptions: Record<string, Part> = {
  ...{ "-h": "host", "-p": "port", "-U": "username", "-d": "database" },
  ...{ "--host": "host", "--port": "port", "--username": "username", "--dbname": "database" },
};

function assignmentIn(text: string): Parts | null {
  const value = /^(?:[\w:$ "'-]{1,99}[=:]\s*)?(["'`])(.*=.*)\1[;,]?$/s.exec(text)?.[2];
  return value === undefined ? null : pairsIn(value);
}

/** Of libpq, separated by spaces, or of .NET and ODBC, separated by semicolons. */
function pairsIn(text: string): Parts | null {
  const form = text.includes(";")
    ? /([A-Za-z][\w ]*?)\s*=\s*("[^"]*"|'[^']*'|\{[^}]*\}|[^;]*)(?:;\s*|$)/gs
    : /(?:export\s+)?(\w+)\s*=\s*('(?:\\.|[^'\\])*'|"[^"]*"|\S+)\s*/gs;
  if (text === "" || text.replaceAll(form, "") !== "") return null;
  const parts = partsOfPairs(
    [...text.matchAll(form)].map(([, name, value]) => [
      name!,
      value!.replace(/^(["'{])(.*)["'}]$/s, "$2").replaceAll(/\\(.)/gs, "$1"),
    ]),
  );
  const isConnection = parts.host !== undefined || (parts.database ?? parts.username) !== undefined;
  return isConnection ? parts : null;
}

/** By the names that libpq, JDBC, .NET and `.env` files have for them, without spaces, underscores and capitals. */
const partNames: Record<Exclude<Part, "ssl">, RegExp> = {
  host: /^(?:(?:pg|db|postgres|database)?host(?:name)?|server|datasource)$/,
  port: /^(?:pg|db|postgres|database)?port$/,
  username: /^(?:(?:pg|db|postgres|database)?user(?:name|id)?|uid)$/,
  password: /^(?:(?:pg|db|postgres|database)?pass(?:word|wd)?|pwd)$/,
  database: /^(?:(?:pg|db|postgres)?(?:database|db)|(?:db|database)name|initialcatalog)$/,
};

function partsOfPairs(pairs: [name: string, value: string][]): Parts {
  const words = new Map(
    pairs.map(([name, value]) => [name.toLowerCase().replaceAll(/[\s_-]/g, ""), value.trim()]),
  );
  const find = (form: RegExp) => [...words].findLast(([name, value]) => form.test(name) && value !== "")?.[1];
  const parts = Object.entries(partNames).map(([part, form]) => [part, find(form)]);
  const address = find(/^(?:pg)?hostaddr$/);
  return defined({ host: address, ...defined(Object.fromEntries(parts)), ssl: sslAnswer(find) });
}

/** Undefined for `prefer` and `allow`, which leave it open. */
function sslAnswer(find: (form: RegExp) => string | undefined): string | undefined {
  const mode = (find(/^(?:pg)?sslmode$/) ?? find(/^ssl$/) ?? "").toLowerCase().replaceAll(/[\s_-]/g, "");
  const isSystem = find(/^(?:pg)?sslrootcert$/) === "system";
  if (mode === "verifyfull" || isSystem) return "verify-full";
  if (mode === "verifyca") return "verify";
  if (["disable", "false", "0"].includes(mode)) return "off";
  const isRequired =
    ["require", "noverify", "true", "1"].includes(mode) || find(/^channelbinding$/) === "require";
  return isRequired || find(/^(?:pg)?sslrootcert$/) !== undefined ? "encrypt" : undefined;
}

function typeOf({
  host = "",
  username = "",
  database = "",
}: Parts): (typeof destinationTypes)[number] | null {
  // Heroku's databases are on EC2, under names that Amazon gives to addresses, or on Aurora under generated names.
  const isGenerated = (name: string, first: string) => name.startsWith(first) && /^[a-z0-9]{14}$/.test(name);
  const [label = ""] = host.split(".");
  const isHerokus = isGenerated(label, "c") && isGenerated(username, "u") && isGenerated(database, "d");
  if (/\.cluster-(ro-|custom-)?[a-z0-9]+\.[a-z0-9-]+\.rds\.amazonaws\.com(\.cn)?$/i.test(host))
    return isHerokus ? "heroku" : "amazon-aurora";
  if (/\.rds\.amazonaws\.com(\.cn)?$/i.test(host)) return "amazon-rds";
  return /^ec2-[\d-]+\.([a-z0-9-]+\.compute|compute-1)\.amazonaws\.com$/i.test(host) ? "heroku" : null;
}

function splitOnce(word: string): [string, string] {
  const at = word.indexOf("=");
  return at === -1 ? [word, ""] : [word.slice(0, at), word.slice(at + 1)];
}

function defined(parts: Partial<Record<Part, string | undefined>>): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== ""));
}

function decoded(text: string): string {
  try {
    const plain = decodeURIComponent(text);
    return plain.includes("\0") ? "" : plain;
  } catch {
    return "";
  }
}
