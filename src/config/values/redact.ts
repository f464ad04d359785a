// Takes secrets out of whatever came from outside: a server, a bastion or a library may repeat what it was sent.

import type { Secret } from "./secret.ts";

/** A secret shorter than this would take half the text with it. */
const shortest = 4;

/**
 * Replaces the secrets in all texts of a plain value; the value itself is left as it is. What is public anyway, such as
 * a user name that is its own password, is not taken out: it stands in the file for all to read.
 */
export function redact<T>(value: T, secrets: readonly Secret[], isPublic: readonly string[]): T {
  const forms = secrets.map((secret) => secret.reveal()).flatMap((text) => [text, encodeURIComponent(text)]);
  const known = [...new Set(forms)]
    .filter((text) => text.length >= shortest && !isPublic.includes(text))
    // The longest first: one secret may be the beginning of another.
    .sort((one, other) => other.length - one.length);
  if (known.length === 0) return value;
  return mapTexts(value, (text) => known.reduce((rest, secret) => rest.replaceAll(secret, "***"), text)) as T;
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}
