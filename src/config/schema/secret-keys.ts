// Which keys hold secrets, and which names look as if they were to.

import { variableName } from "../values/variables.ts";
import type { Node, Range } from "../yaml/document.ts";
import { suggestion } from "./suggestion.ts";
import { meantBy } from "./synonyms.ts";

/** Keys whose value is always `${NAME}`, and is never shown. */
const secretKeys = ["password", "url", "private_key", "passphrase"];

export function isSecretKey(key: string): boolean {
  return secretKeys.includes(key);
}

/** A misspelt secret is one all the same. */
export function looksLikeSecretKey(key: string): boolean {
  return isSecretKey(key) || isSecretKey(meantBy(key) ?? "") || suggestion(key, secretKeys) !== null;
}

const known = new WeakMap<Node, Range[]>();

/** Where a document has secrets written out, in order: no text that is shown may hold any of these places. */
export function literalSecrets(root: Node): Range[] {
  const before = known.get(root);
  if (before !== undefined) return before;
  const ranges: Range[] = [];
  collect(root, ranges, new Set());
  ranges.sort((one, other) => one.start - other.start);
  known.set(root, ranges);
  return ranges;
}

function collect(node: Node, ranges: Range[], seen: Set<Node>): void {
  if (node.kind === "scalar" || seen.has(node)) return;
  seen.add(node);
  if (node.kind === "sequence") {
    for (const item of node.items) collect(item, ranges, seen);
    return;
  }
  for (const [key, { value }] of node.entries) {
    if (value.kind !== "scalar") collect(value, ranges, seen);
    else if (looksLikeSecretKey(key) && variableName(value.value) === null) ranges.push(value.range);
  }
}
