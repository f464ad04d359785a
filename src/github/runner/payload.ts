// The payload of the event that started this run.

import { readFileSync } from "node:fs";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Whatever the file holds; null where it can't be read. */
export function readPayload(environment: Environment): unknown {
  try {
    return JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? "", "utf8"));
  } catch {
    return null;
  }
}

/** The text at a path of keys; null where there is none. */
export function textAt(payload: unknown, ...keys: string[]): string | null {
  const found = valueAt(payload, keys);
  return typeof found === "string" ? found : null;
}

/** The number at a path of keys; null where there is none. */
export function numberAt(payload: unknown, ...keys: string[]): number | null {
  const found = valueAt(payload, keys);
  return typeof found === "number" ? found : null;
}

function valueAt(payload: unknown, keys: string[]): unknown {
  return keys.reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | null | undefined)?.[key],
    payload,
  );
}
