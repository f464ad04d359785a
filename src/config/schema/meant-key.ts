// What an unknown key was meant to be, by its name, its value and what stands beside it.

import { suggestion } from "../../text/suggestion.ts";
import { sharedFileKeys } from "../keys.ts";
import type { MeantKey } from "../problem.ts";
import type { Path } from "../yaml/document.ts";
import { meantBy, valueMeant } from "./synonyms.ts";

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
