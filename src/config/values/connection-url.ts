// A postgres:// URL, parsed by libpq's rules (https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS):
// drivers' own parsers change from version to version.

import { entryKeys } from "../keys.ts";
import type { UrlFault } from "../problem.ts";

type ConnectionUrl = {
  host: string;
  port: number;
  username: string;
  password: string;
  database: string;
};

export type ParsedUrl = { kind: "url"; url: ConnectionUrl } | { kind: "fault"; fault: UrlFault };

const shape =
  /^(?<scheme>[^:/?#]*):\/\/(?:(?<userinfo>[^/@]*)@)?(?<authority>[^/?]*)(?:\/(?<database>[^?]*))?(?:\?(?<query>.*))?$/s;

/** Parses a connection URL. A fault never has any part of the URL, which has a password. */
export function parseConnectionUrl(text: string): ParsedUrl {
  const parts = shape.exec(text.trim())?.groups;
  if (parts === undefined || !/^postgres(ql)?$/i.test(parts.scheme ?? "")) return fault({ kind: "scheme" });

  const authority = parts.authority ?? "";
  // An unescaped @ or / in the password ends the user's part too early.
  if (authority.includes("@") || parts.database?.includes("@")) return fault({ kind: "bad-escape" });
  if (authority.includes(",")) return fault({ kind: "several-hosts" });
  const address = /^(?:\[(?<v6>[^\]]*)\]|(?<name>[^:]*))(?::(?<port>.*))?$/.exec(authority)?.groups;
  if (address === undefined) return fault({ kind: "bad-port" });

  const [rawUsername = "", ...rawPassword] = (parts.userinfo ?? "").split(":");
  const host = decode(address.v6 ?? address.name ?? "");
  const username = decode(rawUsername);
  const password = decode(rawPassword.join(":"));
  const database = decode(parts.database ?? "");
  if (host === null || username === null || password === null || database === null)
    return fault({ kind: "bad-escape" });
  if (host === "") return fault({ kind: "no-host" });
  if (host.startsWith("/")) return fault({ kind: "socket" });
  if (username === "") return fault({ kind: "no-username" });
  if (database === "") return fault({ kind: "no-database" });
  const port = portOf(address.port);
  if (port === null) return fault({ kind: "bad-port" });
  const parameter = parameterFault(parts.query ?? "");
  if (parameter !== null) return fault(parameter);
  return { kind: "url", url: { host, port, username, password, database } };
}

/** The passwords in a URL, escaped and unescaped; also where the URL is invalid, as with an unescaped @ in the password. */
export function passwordsIn(text: string): string[] {
  const upTo = (end: RegExp) => end.exec(text.trim())?.groups?.password ?? "";
  const written = [upTo(/:\/\/[^/@:]*:(?<password>[^/@]*)@/), upTo(/:\/\/[^/@:]*:(?<password>.*)@/s)];
  const all = new Set(written.flatMap((password) => [password, decode(password) ?? ""]));
  return [...all].filter((password) => password !== "");
}

function portOf(text: string | undefined): number | null {
  if (text === undefined || text === "") return entryKeys.port.default;
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? port : null;
}

/** The first parameter of the query: none is allowed, since `ssl:` and the other keys of the entry say the same. */
function parameterFault(query: string): UrlFault | null {
  const first = query.split("&").find((part) => part !== "");
  if (first === undefined) return null;
  const [name = "", value = ""] = first.split("=", 2).map((part) => decode(part) ?? "");
  if (name === "sslmode" && /^[a-z-]{1,16}$/.test(value)) return { kind: "sslmode", mode: value };
  return { kind: "parameter", name: /^[a-z_]{1,40}$/.test(name) ? name : "" };
}

function decode(text: string): string | null {
  try {
    const decoded = decodeURIComponent(text);
    return decoded.includes("\0") ? null : decoded;
  } catch {
    return null;
  }
}

function fault(urlFault: UrlFault): ParsedUrl {
  return { kind: "fault", fault: urlFault };
}
