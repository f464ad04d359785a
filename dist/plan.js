import { r as __exportAll } from "./rolldown-runtime.js";
import { et as readEntries } from "./core.js";
import { t as shardCount } from "./shards.js";
// src/plan.ts
var plan_exports = /* @__PURE__ */ __exportAll({ plan: () => plan });
async function plan({ files, only, shards }, around) {
	const { entries } = await readEntries(files, around);
	const chosen = only.length === 0 ? entries : entries.filter(({ id }) => only.includes(id));
	const count = shards ?? shardCount(chosen.length);
	return { shard: Array.from({ length: count }, (_, index) => `${index + 1}/${count}`) };
}
export { plan_exports as n, plan as t };
