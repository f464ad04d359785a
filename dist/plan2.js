import { M as readEntries } from "./core.js";
import { n as shardCount } from "./shards2.js";
// src/plan.ts
async function plan({ files, only, shards }, around) {
	const { entries } = await readEntries(files, around);
	const chosen = only.length === 0 ? entries : entries.filter(({ id }) => only.includes(id));
	const count = shards ?? shardCount(chosen.length);
	return { shard: Array.from({ length: count }, (_, index) => `${index + 1}/${count}`) };
}
export { plan as t };
