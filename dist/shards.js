import { r as __exportAll } from "./rolldown-runtime.js";
// src/config/shards.ts
var shards_exports = /* @__PURE__ */ __exportAll({ divide: () => divide });
const destinationsPerShard = 250;
function shardCount(destinations) {
	return Math.min(256, Math.max(1, Math.ceil(destinations / destinationsPerShard)));
}
function divide(entries, count) {
	const whole = byBastion(entries);
	const evenPart = whole.reduce((sum, group) => sum + cost(group), 0) / count;
	const groups = whole.flatMap((group) => cut(group, evenPart)).map((own) => ({
		own,
		cost: cost(own)
	}));
	const shards = Array.from({ length: count }, () => ({
		cost: 0,
		entries: []
	}));
	for (const group of groups.toSorted((one, other) => other.cost - one.cost)) {
		const least = shards.reduce((best, shard) => shard.cost < best.cost ? shard : best);
		least.cost += group.cost;
		least.entries.push(...group.own);
	}
	const order = new Map(entries.map((entry, index) => [entry, index]));
	return shards.map((shard) => shard.entries.sort((one, other) => order.get(one) - order.get(other)));
}
function cost(group) {
	const dialled = group.filter(({ definition, unfit }) => definition !== null && unfit.size === 0 && definition.access !== "stitch-only");
	const handshake = dialled.some(({ definition }) => definition?.ssh !== void 0) ? 6 : 0;
	const hasTls = ({ definition }) => definition?.ssl !== void 0 && definition.ssl !== false;
	return dialled.map((entry) => 5 + (hasTls(entry) ? 2 : 0)).reduce((sum, each) => sum + each, handshake) + .1 * (group.length - dialled.length);
}
function byBastion(entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const ssh = entry.definition?.ssh;
		const key = ssh === void 0 ? entry : JSON.stringify(ssh);
		const group = groups.get(key) ?? [];
		group.push(entry);
		groups.set(key, group);
	}
	return [...groups.values()];
}
function cut(group, evenPart) {
	const pieces = Math.ceil(cost(group) / evenPart - 1e-9);
	if (pieces <= 1) return [group];
	const size = Math.ceil(group.length / pieces);
	return Array.from({ length: Math.ceil(group.length / size) }, (_, index) => group.slice(index * size, (index + 1) * size));
}
export { shards_exports as n, shardCount as t };
