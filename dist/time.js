import { Zt as hostAndPort } from "./core.js";
// src/report/path.ts
function pathOf(destination) {
	const { target, tries } = destination;
	if (target === null) return null;
	const machines = [
		{
			kind: "runner",
			name: "This runner",
			address: ""
		},
		...target.bastion === null ? [] : [{
			kind: "bastion",
			name: "Bastion",
			address: target.bastion
		}],
		{
			kind: "database",
			name: "Database",
			address: hostAndPort(target.host, target.port)
		}
	];
	const wanted = [...target.bastion === null ? [] : ["SSH"], encryption(destination)];
	const failed = tries === 0 ? null : brokenAt(destination);
	return {
		machines,
		lines: wanted.map((label, index) => {
			if (tries === 0) return {
				state: "unreached",
				label: "not dialled"
			};
			if (failed === null || index < failed.line) return {
				state: "ok",
				label
			};
			return index === failed.line ? {
				state: "broken",
				label: `stopped at ${failed.stage}`
			} : {
				state: "unreached",
				label: "not reached"
			};
		})
	};
}
function pathWords({ machines, lines }) {
	const named = machines.map(({ name, address }) => address === "" ? name : `${name} ${address}`);
	const way = named.slice(1).reduce((words, name, index) => {
		return `${words}, ${lines[index].label}, ${name}`;
	}, named[0]);
	const broken = lines.findIndex(({ state }) => state === "broken");
	if (broken === -1) return `${way}.`;
	return `${way}. The way is broken between ${named[broken]} and ${named[broken + 1]}.`;
}
function encryption({ tls }) {
	return tls === null ? "no TLS" : tls.protocol;
}
function brokenAt({ stages, target, bastion }) {
	const stage = stages.find(({ status }) => status === "failed")?.name;
	if (stage === void 0) return null;
	return {
		line: target?.bastion == null || bastion === null && [
			"resolve",
			"connect",
			"ssh"
		].includes(stage) ? 0 : 1,
		stage
	};
}
// src/report/words/time.ts
function time(ms) {
	return ms < 1e3 ? `${Math.round(ms)}\u00a0ms` : `${(ms / 1e3).toFixed(1)}\u00a0s`;
}
export { pathOf as n, pathWords as r, time as t };
