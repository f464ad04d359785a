// The use case `mode: plan`: from files to the matrix of shards that GitHub starts a job for each of.

import { shardCount } from "./config/shards.ts";
import type { Host } from "./host.ts";
import type { Options } from "./options.ts";
import { readInTime } from "./reading.ts";

/** For `strategy: { matrix: ${{ fromJSON(…) }} }`. */
export type Matrix = { shard: string[] };

/** Where a file can't be read, or not before the deadline, there is one shard all the same, which says so. */
export async function plan({ files, only, shards, deadlineMs }: Options, host: Host): Promise<Matrix> {
  const signal = AbortSignal.any([host.interrupted, AbortSignal.timeout(deadlineMs)]);
  const reason = () => ({ kind: "deadline", ms: deadlineMs }) as const;
  const { entries } = await readInTime(files, host, { signal, reason });
  const chosen = only.length === 0 ? entries : entries.filter(({ id }) => only.includes(id));
  const count = shards ?? shardCount(chosen.length);
  return { shard: Array.from({ length: count }, (_, index) => `${index + 1}/${count}`) };
}
