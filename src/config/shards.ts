// A run too large for one machine, divided into shards of even expected cost: each machine finds its own share alone.

import type { Entry } from "./entries.ts";

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
  const whole = byBastion(entries);
  const evenPart = whole.reduce((sum, group) => sum + cost(group), 0) / count;
  const groups = whole.flatMap((group) => cut(group, evenPart)).map((own) => ({ own, cost: cost(own) }));
  const shards = Array.from({ length: count }, () => ({ cost: 0, entries: [] as Entry[] }));
  // The largest first, each to where there is least: the usual rule, at most a third off the best division.
  for (const group of groups.toSorted((one, other) => other.cost - one.cost)) {
    const least = shards.reduce((best, shard) => (shard.cost < best.cost ? shard : best));
    least.cost += group.cost;
    least.entries.push(...group.own);
  }
  const order = new Map(entries.map((entry, index) => [entry, index]));
  return shards.map((shard) => shard.entries.sort((one, other) => order.get(one)! - order.get(other)!));
}

/** Entries that share their connection to a bastion, or one alone. */
type Group = Entry[];

/**
 * Round trips, TCP's own included, as measured on PostgreSQL 17 and OpenSSH 9.2: a bastion's handshake is paid once. What is
 * not dialled costs next to nothing.
 */
function cost(group: Group): number {
  const dialled = group.filter(
    ({ definition, invalidKeys }) =>
      definition !== null && invalidKeys.size === 0 && definition.access !== "stitch-only",
  );
  const handshake = dialled.some(({ definition }) => definition?.ssh !== undefined) ? 6 : 0;
  const hasTls = ({ definition }: Entry) => definition?.ssl !== undefined && definition.ssl !== false;
  const own = dialled.map((entry) => 5 + (hasTls(entry) ? 2 : 0));
  return own.reduce((sum, each) => sum + each, handshake) + 0.1 * (group.length - dialled.length);
}

/** By the text of the `ssh` mapping; an entry without one is a group of its own. */
function byBastion(entries: readonly Entry[]): Group[] {
  const groups = new Map<unknown, Group>();
  for (const entry of entries) {
    const ssh = entry.definition?.ssh;
    const key = ssh === undefined ? entry : JSON.stringify(ssh);
    const group = groups.get(key) ?? [];
    group.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A group that is more than an even part, in as few pieces as are one each but for the handshake that each of them pays. */
function cut(group: Group, evenPart: number): Group[] {
  const pieces = Math.ceil(cost(group) / evenPart - 1e-9);
  if (pieces <= 1) return [group];
  const size = Math.ceil(group.length / pieces);
  return Array.from({ length: Math.ceil(group.length / size) }, (_, index) =>
    group.slice(index * size, (index + 1) * size),
  );
}

/** `index` starts at 1, as in "2/8". */
export type Shard = { index: number; of: number };

/** GitHub starts at most this many jobs for a matrix. */
export const mostShards = 256;
