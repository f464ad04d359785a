// Parses postgres:// URLs as libpq does, since drivers' own parsers change between versions:
// https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS

import { entryKeys } from "../keys.ts";
import type { UrlFault } from "../problem.ts";
import { type CopyingMistake, copyingMistake } from "./copying-mistake.ts";

type ConnectionUrl = {
  host: string;
  port: number;
  username: string;
  password: string;
  database: string;
};

export type ParsedUrl = { kind: "url"; url: ConnectionUrl } | { kind: "fault"; faults: UrlFault[] };

const shape =
  /^(?<scheme>[^:/?#]*):\/\/(?:(?<userinfo>[^/@]*)@)?(?<authority>[^/?]*)(?:\/(?<database>[^?]*))?(?:\?(?<query>.*))?$/s;

/** Returns the parts of the URL, or all faults. A fault contains no secret part of the URL. */
export function parseConnectionUrl(text: string): ParsedUrl {
  const plain = text.trim();
  const parts = shape.exec(plain)?.groups;
  if (parts === undefined || !/^postgres(ql)?$/i.test(parts.scheme ?? ""))
    return { kind: "fault", faults: [schemeFault(plain)] };

  const { authority = "" } = parts;
  // An unescaped @ or / in the password ends the user part too early.
  if (authority.includes("@")) return { kind: "fault", faults: [{ kind: "unescaped", character: "@" }] };
  if (parts.database?.includes("@"))
    return { kind: "fault", faults: [{ kind: "unescaped", character: "/" }] };

  const query = readQuery(parts.query ?? "");
  const [rawUsername = "", ...rawPassword] = (parts.userinfo ?? "").split(":");
  const address = addressIn(authority);
  // As in libpq, a parameter overrides the part before the question mark.
  const parameterOr = (name: string, fallback: string) => decode(query.parts.get(name) ?? fallback);
  const host = parameterOr("host", address?.host ?? "");
  const username = parameterOr("user", rawUsername);
  const password = parameterOr("password", rawPassword.join(":"));
  const database = parameterOr("dbname", parts.database ?? "");
  const port = portOf(parameterOr("port", address?.port ?? ""));
  const isBracketed = address !== null || query.parts.has("host");
  const faults: (UrlFault | null)[] = [
    isBracketed ? hostFault(host) : { kind: "brackets" },
    nameFault("username", username),
    passwordFault(password),
    port === null && !host?.includes(",") ? { kind: "port" } : null,
    nameFault("database", database),
    query.fault,
  ];
  const found = faults.filter((fault) => fault !== null);
  if (found.length > 0 || host === null || username === null || password === null)
    return { kind: "fault", faults: found };
  return { kind: "url", url: { host, port: port!, username, password, database: database! } };
}

export function passwordsIn(text: string): string[] {
  const upTo = (end: RegExp) => end.exec(text.trim())?.groups?.password ?? "";
  const spellings = [
    upTo(/:\/\/[^/@:]*:(?<password>[^/@]*)@/),
    upTo(/:\/\/[^/@:]*:(?<password>.*)@/s),
    ...[...text.matchAll(/[?&][^=&]*passw(?:or)?d=([^&\s]*)/gi)].map(([, password]) => password!),
  ];
  const all = new Set(spellings.flatMap((password) => [password, decode(password) ?? ""]));
  return [...all].filter((password) => password !== "");
}

/** The secrets in any text: a URL with a password, and that password by itself, but not its host. */
export function hiddenIn(text: string): string[] {
  if (!/\w:\/\/|[?&]passw/i.test(text)) return /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/.test(text) ? [text] : [];
  const passwords = passwordsIn(text);
  return passwords.length === 0 ? [] : [text, ...passwords];
}

/** The secrets in a host, user or database: the whole text, and the password of `user:password@host` or `password=…`. */
export function loginIn(text: string): string[] {
  const password =
    /^[^\s:@/[\]]+:(.+)@[^@\s]*$/s.exec(text)?.[1] ??
    /(?:^|[\s;&?])(?:passw(?:or)?d|pwd)\s{0,8}=\s{0,8}([^\s;&]+)/i.exec(text)?.[1];
  return password === undefined || /^\/\//.test(password) ? [] : [text, password];
}

/** Schemes that other programs put in front of such a URL. Only these are shown, since anything else may be a secret. */
const otherSchemes =
  /^(jdbc:(?:postgres(?:ql)?|redshift)|postgres(?:ql)?\+\w{1,20}|postgis|pgsql|pg|psql|redshift|cockroachdb|mysql|mariadb|mongodb(?:\+srv)?|redis|rediss|https?|sqlite|sqlserver|ecto):/i;

function schemeFault(text: string): UrlFault {
  const found = otherScheme(text);
  const mistake = found === null ? copyingMistake(text) : null;
  return mistake !== null && otherForms.includes(mistake)
    ? { kind: "copied", mistake }
    : { kind: "scheme", found };
}

/** Texts that are something else as a whole. */
const otherForms: CopyingMistake[] = ["reference", "json", "mask", "base64"];

function otherScheme(text: string): string | null {
  if (/^["'`]/.test(text)) return "quotes";
  if (/^(export\s+)?[A-Z_][A-Z0-9_]*=/.test(text)) return "assignment";
  if (/^psql\s/.test(text)) return "psql";
  if (/^(\w+\s*=\s*\S+\s+)*(host|dbname|user)\s*=/.test(text)) return "keywords";
  return otherSchemes.exec(text)?.[1]?.toLowerCase() ?? null;
}

export function addressIn(authority: string): { host: string; port: string } | null {
  if (authority.includes(",")) return { host: authority, port: "" };
  const parts = /^(?:\[(?<v6>[^\]]*)\]|(?<name>[^:[]*))(?::(?<port>.*))?$/s.exec(authority)?.groups;
  return parts === undefined ? null : { host: parts.v6 ?? parts.name ?? "", port: parts.port ?? "" };
}

function hostFault(host: string | null): UrlFault | null {
  if (host === null) return { kind: "escape", part: "host" };
  if (host.includes(",")) return { kind: "several-hosts" };
  if (/^[/@]/.test(host)) return { kind: "socket" };
  return host === "" ? { kind: "missing", part: "host" } : null;
}

function nameFault(part: "username" | "database", value: string | null): UrlFault | null {
  if (value === null) return { kind: "escape", part };
  return value === "" ? { kind: "missing", part } : null;
}

function passwordFault(password: string | null): UrlFault | null {
  if (password === null) return { kind: "escape", part: "password" };
  const mistake = copyingMistake(password);
  return mistake === "mask" || mistake === "placeholder" ? { kind: "placeholder" } : null;
}

function portOf(text: string | null): number | null {
  if (text === "") return entryKeys.port.default;
  const port = text !== null && /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? port : null;
}

const partNames = ["host", "port", "user", "password", "dbname"];

type Parameter = { name: string; value: string };

type UrlQuery = { parts: Map<string, string>; fault: UrlFault | null };

function readQuery(query: string): UrlQuery {
  const parts = new Map<string, string>();
  const others: Parameter[] = [];
  let isWellFormed = true;
  for (const pair of query.split("&").filter((part) => part !== "")) {
    // libpq 18 allows spaces around names and values, but not inside.
    const [rawName = "", value, ...more] = pair.split("=").map((each) => each.trim());
    const name = decode(rawName) ?? "";
    if (value === undefined || more.length > 0 || /\s/.test(rawName + value)) isWellFormed = false;
    if (partNames.includes(name)) parts.set(name, value ?? "");
    else others.push({ name, value: decode(value ?? "") ?? "" });
  }
  if (others.length === 0 && isWellFormed) return { parts, fault: null };
  const names = others.map(({ name }) => name).filter((name) => /^[A-Za-z_][\w-]{0,39}$/.test(name));
  const fault: UrlFault = {
    kind: "parameters",
    names: [...new Set(names)],
    isAll: parts.size === 0,
    isWellFormed,
    ssl: sslIn(others),
    schema: valueIn(others, ["schema", "currentSchema"], /^[A-Za-z_]\w{0,62}$/),
  };
  return { parts, fault };
}

export function sslIn(parameters: Parameter[]): Extract<UrlFault, { kind: "parameters" }>["ssl"] {
  const mode = valueIn(parameters, ["sslmode", "ssl_mode"], /^[a-z-]{1,16}$/);
  const flag = valueIn(parameters, ["ssl"], /^(true|false|0|1|require|no-verify)$/);
  const file = valueIn(parameters, ["sslrootcert"], /^[\w./-]{1,200}$/);
  const certificate = file === "system" ? null : file;
  if (mode !== null) return { mode, certificate };
  if (flag !== null) return { mode: ["false", "0"].includes(flag) ? "disable" : "require", certificate };
  const isBound = valueIn(parameters, ["channel_binding"], /^require$/) !== null;
  return isBound || certificate !== null ? { mode: "require", certificate } : null;
}

function valueIn(parameters: Parameter[], names: string[], form: RegExp): string | null {
  const parameter = parameters.findLast(({ name, value }) => names.includes(name) && form.test(value));
  return parameter?.value ?? null;
}

export function decode(text: string): string | null {
  try {
    const decoded = decodeURIComponent(text);
    return decoded.includes("\0") ? null : decoded;
  } catch {
    return null;
  }
}
