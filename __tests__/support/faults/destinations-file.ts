// The destinations file of a fault: the default entry with the fault's own keys.

import { stringify } from "yaml";
import { isObject } from "../../../src/config/yaml/document.ts";
import type { Fault } from "./fault.ts";

/** The file of a fault: the default entry with the fault's own keys. */
export function destinationsFile(
  { file: whole, entry = {}, bastion, region }: Fault,
  texts: Record<string, string>,
): string {
  if (whole !== undefined) return fill(whole, texts);
  const ssh = {
    host: "{ssh.host}",
    port: "{ssh.port}",
    user: "{ssh.user}",
    private_key: "${SSH_KEY}",
    host_key: "{host.ed25519.fingerprint}",
  };
  const defaults = {
    host: "{host}",
    port: "{port}",
    username: "{role}",
    password: "${PASSWORD}",
    database: "{database}",
    ...(bastion === undefined ? {} : { ssh }),
  };
  const file = {
    version: 1,
    ...(region === undefined ? {} : { region }),
    destinations: { warehouse: merge(defaults, entry) },
  };
  // The placeholders are replaced first, so that only values that need quotes get them.
  return stringify(withTexts(file, texts), { lineWidth: 0 }).replaceAll(/^(\s+port): "(\d+)"$/gm, "$1: $2");
}

/** A value with the placeholders in all its texts replaced. */
export function withTexts(value: unknown, texts: Record<string, string>): unknown {
  if (typeof value === "string") return fill(value, texts);
  if (Array.isArray(value)) return value.map((item) => withTexts(item, texts));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTexts(item, texts)]));
}

function merge(usual: Record<string, unknown>, own: Record<string, unknown>): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...usual };
  for (const [key, value] of Object.entries(own)) {
    const before = merged[key];
    if (value === null) delete merged[key];
    else if (isObject(before) && isObject(value)) merged[key] = merge(before, value);
    else merged[key] = value;
  }
  return merged;
}

/** An unknown placeholder is unchanged, since `{` has other meanings too. */
export function fill(text: string, texts: Record<string, string>): string {
  return text.replaceAll(/\{([a-z0-9. -]+)\}/g, (whole, name: string) => texts[name] ?? whole);
}
