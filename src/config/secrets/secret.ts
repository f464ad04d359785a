// A secret value that can't be printed by accident: string conversion, JSON and inspect all give a placeholder.

import { inspect } from "node:util";

export type Secret = { readonly reveal: () => string };

const placeholder = "[secret]";

/** Wraps a value so that only `reveal()` gives it back. */
export function secret(value: string): Secret {
  const wrapped = {
    reveal: () => value,
    toString: () => placeholder,
    toJSON: () => placeholder,
    [inspect.custom]: () => placeholder,
  };
  return Object.freeze(wrapped);
}
