// One machine's share of a run.

/** `index` starts at 1, as in "2/8". */
export type Shard = { index: number; of: number };

/** GitHub starts at most this many jobs for a matrix. */
export const mostShards = 256;
