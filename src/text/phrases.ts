import { oneLine } from "./printable.ts";

/** "db.example.com:5432", with brackets around an IPv6 address. */
export function hostAndPort(host: string, port: number): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

export function list(items: readonly string[], conjunction: "and" | "or" = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}

/** "1 file", "2 files" */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

export function firstFew(items: readonly string[], total = items.length): string {
  const first = items.slice(0, 5);
  const more = total - first.length;
  return more > 0 ? `${first.join(", ")} and ${more} more` : list(first);
}

/** Quotes text from a server: one line of at most 200 characters. */
export function quoted(text: string): string {
  return `"${oneLine(text, 200)}"`;
}

export function shellWord(word: string): string {
  return /^[A-Za-z0-9_.:/@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A path that a program does not take for an option. */
export function pathWord(path: string): string {
  return shellWord(path.startsWith("-") ? `./${path}` : path);
}

const unitMs: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Parses "500ms", "30s", "10m", "12h" or "30d". Null for anything else, and for zero. */
export function milliseconds(text: string): number | null {
  const [, amount, unit = ""] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)$/.exec(text) ?? [];
  const ms = amount === undefined ? 0 : Number(amount) * unitMs[unit]!;
  return ms > 0 ? ms : null;
}

/** "12 ms", "1.5 s", "90 s" */
export function duration(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}

/** "2026-11-21 04:17 UTC" */
export function minute(iso: string): string {
  return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}
