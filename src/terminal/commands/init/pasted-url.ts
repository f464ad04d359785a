// Reads what people paste when they are asked for a host: URLs, connection strings and command lines of providers and programs.

import type { destinationTypes } from "../../../config/destination.ts";
import { foreignTarget } from "../../../config/schema/suggestions.ts";
import { addressIn, decode, sslIn } from "../../../config/values/connection-url.ts";
import { providerOf } from "../../../rules/providers.ts";
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
  const closing = { '"': '"', "'": "'", "`": "`", "<": ">", "(": "\\)" }[opening];
  const quoted =
    closing === undefined ? null : new RegExp(`^.*?(?=${closing}([\\s;,)\\]}]|$))`, "s").exec(text);
  if (quoted !== null) return quoted[0];
  // Only a password contains spaces. It is between a colon and an @, and is not the port of a URL without a user.
  const [word] = /^(?:[^\s@/:?[]+:(?!\d+(?:[/?,;\s]|$))[^@]*@)?\S*/s.exec(text)!;
  // Another URL or variable may follow without a space.
  return word.replace(/^([^/?@]*@[^/?@;,]+\.[^/?@;,]+\/[^/?@;,]+)[;,].*$|[;,]+$/s, "$1");
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
  const address = addressIn(authority) ?? { host: authority, port: "" };
  const pairs = query.split("&").map((pair): [string, string] => {
    const [name = "", ...value] = pair.split("=");
    return [name, decode(value.join("=")) ?? ""];
  });
  return {
    host: decode(address.host) ?? "",
    port: address.port,
    username: decode(username) ?? "",
    password: password.join(":"),
    database: decode(database) ?? "",
    ...partsOfPairs(pairs),
  };
}

/** `psql -h db.example.com -U stitch analytics`, with variables before it, up to a comment or another command. */
function commandIn(text: string): Parts | null {
  const oneLine = text.replaceAll(/\\\r?\n|\r?\n(?=\s*-)/g, " ");
  const token = /\d?[<>]|[;&|\n]|(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\;&|<>])+/gs;
  const tokens = [...oneLine.matchAll(token)].map(([each]) => each);
  const all = tokens.map((each) =>
    each.replaceAll(/"([^"]*)"|'([^']*)'|\\(.)/gs, (_, ...inner) => inner.slice(0, 3).join("")),
  );
  const start = all.findIndex((word) => /^(.*\/)?(psql|pgcli|pg_dump|pg_restore|pg_isready)$/.test(word));
  const end = tokens.findIndex((each, at) => at > start && /^(\d?[<>]|[;&|\n#])/.test(each));
  const words = end === -1 ? all : all.slice(0, end);
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
  "-h": "host",
  "-p": "port",
  "-U": "username",
  "-d": "database",
  "--host": "host",
  "--port": "port",
  "--username": "username",
  "--dbname": "database",
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

function partsOfPairs(pairs: [name: string, value: string][]): Parts {
  const settings = pairs
    .map(([name, value]) => ({ name, target: foreignTarget(name, "") ?? "", value: value.trim() }))
    .filter(({ value }) => value !== "");
  const find = (target: string) => settings.findLast((each) => each.target === target)?.value;
  const address = settings.findLast(({ name }) => /^(pg)?hostaddr$/i.test(name))?.value;
  const parameters = settings.map(({ name, target, value }) => ({
    name: sslNames[target] ?? name.replace(/^(?:pg)?channel[\s_-]?binding$/i, "channel_binding"),
    value:
      target === "ssl.certificate"
        ? value
        : value.toLowerCase().replace(/^verify[\s_-]?(?=ca$|full$)/, "verify-"),
  }));
  return defined({
    host: find("host") ?? address,
    port: find("port"),
    username: find("username"),
    password: find("password"),
    database: find("database"),
    ssl: find("ssl.certificate") === "system" ? "verify-full" : sslAnswer(sslIn(parameters)),
  });
}

/** libpq's names. */
const sslNames: Record<string, string> = {
  "ssl.mode": "sslmode",
  "ssl.on": "ssl",
  "ssl.certificate": "sslrootcert",
};

/** Undefined for `prefer` and `allow`, which leave it open. */
function sslAnswer(ssl: ReturnType<typeof sslIn>): string | undefined {
  switch (ssl?.mode) {
    case "verify-full":
      return "verify-full";
    case "verify-ca":
      return "verify";
    case "disable":
    case "false":
      return "off";
    case "require":
    case "no-verify":
    case "true":
      return "encrypt";
    default:
      return ssl?.certificate ? "encrypt" : undefined;
  }
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
  const provider = providerOf({ type: "postgresql", host });
  if (provider === "amazon-aurora" && isHerokus) return "heroku";
  if (provider === "amazon-aurora" || provider === "amazon-rds") return provider;
  return /^ec2-[\d-]+\.([a-z0-9-]+\.compute|compute-1)\.amazonaws\.com$/i.test(host) ? "heroku" : null;
}

function splitOnce(word: string): [string, string] {
  const at = word.indexOf("=");
  return at === -1 ? [word, ""] : [word.slice(0, at), word.slice(at + 1)];
}

function defined(parts: Partial<Record<Part, string | undefined>>): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== ""));
}
