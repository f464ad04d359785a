// A document as plain values, as JSON has them.

import type { Node } from "./document.ts";

/** The tree as plain values. What an alias shares in the tree is shared here too. Mappings have no prototype. */
export function toPlain(node: Node, made = new Map<Node, unknown>()): unknown {
  if (node.kind === "scalar") return node.value;
  const before = made.get(node);
  if (before !== undefined) return before;
  if (node.kind === "sequence") {
    const items: unknown[] = [];
    made.set(node, items);
    for (const item of node.items) items.push(toPlain(item, made));
    return items;
  }
  const plain: Record<string, unknown> = Object.create(null);
  made.set(node, plain);
  for (const [key, entry] of node.entries) plain[key] = toPlain(entry.value, made);
  return plain;
}

/** Whether a plain value is a mapping: what keys it has is to be asked. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
