// A run too large for one machine, divided into shards of even expected cost: each machine finds its own share alone.

import type { Entry } from "./entries/entries.ts";
import { mostShards } from "./shard.ts";

/** What one machine takes without a sweat, and without a second worth saving. */
const destinationsPerShard = 250;

/** How many shards so many destinations are worth. */
export function shardCount(destinations: number): number {
  return Math.min(mostShards, Math.max(1, Math.ceil(destinations / destinationsPerShard)));
}

/**
 * The entries of each of `count` shards, in the order of the files. The same entries give the same shards, whatever the
 * environment holds: nothing but the text of the files decides.
 *
 * Entries that share a bastion stay together, since they share its SSH connection, unless there are more of them than
 * a shard's even part.
 */
export function divide(entries: readonly Entry[], count: number): Entry[][] {
  const evenPart = entries.reduce((sum, entry) => sum + cost(entry), 0) / count;
  const groups = byBastion(entries).flatMap((group) => cut(group, evenPart));
  const shards = Array.from({ length: count }, () => ({ cost: 0, entries: [] as Entry[] }));
  // The largest first, each to where there is least: the usual rule, at most a third off the best division.
  for (const group of groups.toSorted((one, other) => other.cost - one.cost)) {
    const least = shards.reduce((best, shard) => (shard.cost < best.cost ? shard : best));
    least.cost += group.cost;
    least.entries.push(...group.entries);
  }
  const order = new Map(entries.map((entry, index) => [entry, index]));
  return shards.map((shard) => shard.entries.sort((one, other) => order.get(one)! - order.get(other)!));
}

type Group = { cost: number; entries: Entry[] };

/** Round trips, TCP's own included, as measured on PostgreSQL 18 and OpenSSH 9.2. What is not dialled costs next to nothing. */
function cost({ definition, unfit }: Entry): number {
  if (definition === null || unfit.size > 0 || definition.access === "stitch-only") return 0.1;
  const hasTls = definition.ssl !== undefined && definition.ssl !== false;
  return 5 + (hasTls ? 3 : 0) + (definition.ssh === undefined ? 0 : 7);
}

/** By the text of the `ssh` mapping; an entry without one is a group of its own. */
function byBastion(entries: readonly Entry[]): Group[] {
  const groups = new Map<unknown, Group>();
  for (const entry of entries) {
    const ssh = entry.definition?.ssh;
    const key = ssh === undefined ? entry : JSON.stringify(ssh);
    const group = groups.get(key) ?? { cost: 0, entries: [] };
    group.cost += cost(entry);
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A group that is more than an even part, in as few pieces as fit into one each. */
function cut(group: Group, evenPart: number): Group[] {
  const pieces = Math.ceil(group.cost / evenPart - 1e-9);
  if (pieces <= 1) return [group];
  const size = Math.ceil(group.entries.length / pieces);
  return Array.from({ length: Math.ceil(group.entries.length / size) }, (_, index) => {
    const entries = group.entries.slice(index * size, (index + 1) * size);
    return { cost: entries.reduce((sum, entry) => sum + cost(entry), 0), entries };
  });
}
