// What was found, as sentences may repeat it.

import { shortened, spoken } from "../text/printable.ts";

/** No name of a database, a host or a rule is as long; a path or a key may be. */
const longest = 300;

/**
 * The same data with each text fit to stand in a sentence: no rule has to think of it, and none can forget it. What is no
 * plain data, as a secret, stays what it is.
 */
export function spokenInput<Input>(input: Input): Input {
  return spokenValue(input) as Input;
}

function spokenValue(value: unknown): unknown {
  if (typeof value === "string") return shortened(spoken(value), longest);
  if (Array.isArray(value)) return value.map(spokenValue);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spokenValue(part)]));
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return !Object.values(value).some((part) => typeof part === "function");
}
