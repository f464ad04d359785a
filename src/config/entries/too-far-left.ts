// Keys of an entry that stand where the ids of entries belong: one level too far left.

import { topKeys } from "../keys.ts";
import type { Problem } from "../problem.ts";
import type { Node, Path } from "../yaml/document.ts";

/** `keys` are no ids; `owner` is the id that they were to stand below, where it can be told. */
export type TooFarLeft = { keys: ReadonlySet<string>; owner: string | null; problem: Problem };

/** One problem for all of them; null where every id looks like one. */
export function keysTooFarLeft(root: Node): TooFarLeft | null {
  const destinations = root.kind === "mapping" ? root.entries.get("destinations")?.value : undefined;
  if (destinations?.kind !== "mapping") return null;
  const own = [...destinations.entries].filter(([, { home }]) => home === null);
  // An entry may be called `url` or `ssh`: only what is no mapping gives it away.
  const isKey = (key: string) => topKeys.includes(key);
  const isGiveaway = ([key, { value }]: (typeof own)[number]) =>
    isKey(key) && value.kind !== "mapping" && !isEmpty(value);
  if (!own.some(isGiveaway)) return null;
  const start = own.findIndex(([key]) => isKey(key));
  const run = own.slice(start);
  const stop = run.findIndex(([key]) => !isKey(key));
  const together = (stop === -1 ? run : run.slice(0, stop)).map(([key]) => key);
  const before = own[start - 1];
  const owner = before !== undefined && isEmpty(before[1].value) ? before[0] : null;
  const pathTo = (key: string): Path => ["destinations", key];
  const first = pathTo(together[0]!);
  const problem: Problem = {
    rule: "config/schema",
    at: { kind: "key", path: owner === null ? first : pathTo(owner) },
    reason: { kind: "too-far-left", id: owner, keys: together, first },
  };
  return { keys: new Set(own.map(([key]) => key).filter(isKey)), owner, problem };
}

function isEmpty(value: Node): boolean {
  return value.kind === "scalar" && value.value === null;
}
