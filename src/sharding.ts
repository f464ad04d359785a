// A run is divided into shards, one job each, and their reports are joined: the modes `plan` and `merge`.

import type { Entry } from "./config/entries.ts";
import { chosenEntries, type UnknownIds } from "./config/entry-files.ts";
import { endOfRun, type Host } from "./host.ts";
import { maxShards, type Options } from "./options.ts";
import { readInTime } from "./reading.ts";
import { unknownIdWords } from "./report/findings.ts";
import type { Report } from "./report/report.generated.ts";

export type Matrix = { shard: string[] };

/** There is always a shard: its job reports unreadable files and unknown ids. */
export async function plan({ files, only, shards, deadlineMs }: Options, host: Host): Promise<Matrix> {
  const ended = endOfRun(host, deadlineMs);
  const { entries, problems } = await readInTime(files, host, ended, () => ({
    kind: "deadline",
    ms: deadlineMs,
  }));
  const choice = chosenEntries(only, entries, problems);
  const count = shards ?? shardCount(choice.kind === "chosen" ? choice.entries.length : 0);
  return { shard: Array.from({ length: count }, (_, index) => `${index + 1}/${count}`) };
}

export type Unmerged = { kind: "unmerged"; errors: string[] };

export async function merge(
  { shardReports, failOn, name, deadlineMs }: Options,
  host: Host,
): Promise<Report | Unmerged> {
  // Keeps the validator of reports out of all other runs.
  const { mergeReports, readReports } = await import("./report/merge-shards.ts");
  const ended = endOfRun(host, deadlineMs);
  const result = await readReports(shardReports, host.folder, host, ended);
  if (result.kind === "unusable") return { kind: "unmerged", errors: result.errors };
  const merged = mergeReports(result.reports, { failOn, name, run: host.workflowRun });
  return merged.kind === "merged" ? merged.report : { kind: "unmerged", errors: merged.errors };
}

export function noReportWords(
  result: UnknownIds | Unmerged,
  nameOf: (name: "only" | "shard-reports") => string,
): string[] {
  if (result.kind === "unknown-ids") return unknownIdWords(result, nameOf("only"));
  return result.errors.map((error) => `${nameOf("shard-reports")}: ${error}`);
}

/** A second job saves no time below this number. */
const destinationsPerShard = 250;

/** @internal Exported for the tests. */
export function shardCount(destinations: number): number {
  return Math.min(maxShards, Math.max(1, Math.ceil(destinations / destinationsPerShard)));
}

/** Depends only on the files, so that each job gets the same. Entries that share a bastion stay together if they fit. */
export function divide(entries: readonly Entry[], count: number): Entry[][] {
  const bastions = byBastion(entries);
  const evenPart = bastions.reduce((sum, group) => sum + cost(group), 0) / count;
  const groups = bastions.flatMap((group) => cut(group, evenPart)).map((own) => ({ own, cost: cost(own) }));
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
  const costs = connected.map((entry) => 5 + (hasTls(entry) ? 2 : 0));
  return costs.reduce((sum, each) => sum + each, handshake) + 0.1 * (group.length - connected.length);
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

function cut(group: BastionGroup, evenPart: number): BastionGroup[] {
  const pieces = Math.ceil(cost(group) / evenPart - 1e-9);
  if (pieces <= 1) return [group];
  const size = Math.ceil(group.length / pieces);
  return Array.from({ length: Math.ceil(group.length / size) }, (_, index) =>
    group.slice(index * size, (index + 1) * size),
  );
}
