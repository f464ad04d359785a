// Parts of sentences.

import { oneLine } from "./printable.ts";

/** "db.example.com:5432", with brackets around an IPv6 address. */
export function hostAndPort(host: string, port: number): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

/** Capitalizes the first letter. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "a, b and c" */
export function list(items: readonly string[], conjunction: "and" | "or" = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}

/** Text from a server, in quotes, on one line of at most 200 characters. */
export function quoted(text: string): string {
  return `"${oneLine(text, 200)}"`;
}
