// Divides a large run into shards of about the same cost. Each job computes its own share.

import type { Entry } from "./entries.ts";

/** A second job saves no time below this number. */
const destinationsPerShard = 250;

export function shardCount(destinations: number): number {
  return Math.min(maxShards, Math.max(1, Math.ceil(destinations / destinationsPerShard)));
}

/**
 * The entries of each of `count` shards, in the order of the files. Depends only on the files, so that every job gets the
 * same result. Entries that share a bastion, and so its SSH connection, stay together unless they cost more than an even
 * part.
 */
export function divide(entries: readonly Entry[], count: number): Entry[][] {
  const whole = byBastion(entries);
  const evenPart = whole.reduce((sum, group) => sum + cost(group), 0) / count;
  const groups = whole.flatMap((group) => cut(group, evenPart)).map((own) => ({ own, cost: cost(own) }));
  const shards = Array.from({ length: count }, () => ({ cost: 0, entries: [] as Entry[] }));
  // The largest first, each to the smallest shard: at most a third more than the best division (Graham 1969).
  for (const group of groups.toSorted((one, other) => other.cost - one.cost)) {
    const least = shards.reduce((best, shard) => (shard.cost < best.cost ? shard : best));
    least.cost += group.cost;
    least.entries.push(...group.own);
  }
  const order = new Map(entries.map((entry, index) => [entry, index]));
  return shards.map((shard) => shard.entries.sort((one, other) => order.get(one)! - order.get(other)!));
}

type BastionGroup = Entry[];

/** In round trips, as measured on PostgreSQL 17 and OpenSSH 9.2: a bastion's handshake counts once. */
function cost(group: BastionGroup): number {
  const connected = group.filter(
    ({ definition, invalidKeys }) =>
      definition !== null && invalidKeys.size === 0 && definition.access !== "stitch-only",
  );
  const handshake = connected.some(({ definition }) => definition?.ssh !== undefined) ? 6 : 0;
  const hasTls = ({ definition }: Entry) => definition?.ssl !== undefined && definition.ssl !== false;
  const own = connected.map((entry) => 5 + (hasTls(entry) ? 2 : 0));
  return own.reduce((sum, each) => sum + each, handshake) + 0.1 * (group.length - connected.length);
}

function byBastion(entries: readonly Entry[]): BastionGroup[] {
  const groups = new Map<unknown, BastionGroup>();
  for (const entry of entries) {
    const ssh = entry.definition?.ssh;
    const key = ssh === undefined ? entry : JSON.stringify(ssh);
    const group = groups.get(key) ?? [];
    group.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Splits a group that costs more than an even part. Each piece needs its own handshake. */
function cut(group: BastionGroup, evenPart: number): BastionGroup[] {
  const pieces = Math.ceil(cost(group) / evenPart - 1e-9);
  if (pieces <= 1) return [group];
  const size = Math.ceil(group.length / pieces);
  return Array.from({ length: Math.ceil(group.length / size) }, (_, index) =>
    group.slice(index * size, (index + 1) * size),
  );
}

/** `index` starts at 1, as in "2/8". */
export type Shard = { index: number; of: number };

/** GitHub's maximum of jobs in a matrix. */
export const maxShards = 256;
