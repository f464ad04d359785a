import { r as __exportAll } from "./rolldown-runtime.js";
// src/config/shards.ts
var shards_exports = /* @__PURE__ */ __exportAll({ divide: () => divide });
const destinationsPerShard = 250;
function shardCount(destinations) {
	return Math.min(256, Math.max(1, Math.ceil(destinations / destinationsPerShard)));
}
function divide(entries, count) {
	const evenPart = entries.reduce((sum, entry) => sum + cost(entry), 0) / count;
	const groups = byBastion(entries).flatMap((group) => cut(group, evenPart));
	const shards = Array.from({ length: count }, () => ({
		cost: 0,
		entries: []
	}));
	for (const group of groups.toSorted((one, other) => other.cost - one.cost)) {
		const least = shards.reduce((best, shard) => shard.cost < best.cost ? shard : best);
		least.cost += group.cost;
		least.entries.push(...group.entries);
	}
	const order = new Map(entries.map((entry, index) => [entry, index]));
	return shards.map((shard) => shard.entries.sort((one, other) => order.get(one) - order.get(other)));
}
function cost({ definition, unfit }) {
	if (definition === null || unfit.size > 0 || definition.access === "stitch-only") return .1;
	return 5 + (definition.ssl !== void 0 && definition.ssl !== false ? 3 : 0) + (definition.ssh === void 0 ? 0 : 7);
}
function byBastion(entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const ssh = entry.definition?.ssh;
		const key = ssh === void 0 ? entry : JSON.stringify(ssh);
		const group = groups.get(key) ?? {
			cost: 0,
			entries: []
		};
		group.cost += cost(entry);
		group.entries.push(entry);
		groups.set(key, group);
	}
	return [...groups.values()];
}
function cut(group, evenPart) {
	const pieces = Math.ceil(group.cost / evenPart - 1e-9);
	if (pieces <= 1) return [group];
	const size = Math.ceil(group.entries.length / pieces);
	return Array.from({ length: Math.ceil(group.entries.length / size) }, (_, index) => {
		const entries = group.entries.slice(index * size, (index + 1) * size);
		return {
			cost: entries.reduce((sum, entry) => sum + cost(entry), 0),
			entries
		};
	});
}
export { shards_exports as n, shardCount as t };
