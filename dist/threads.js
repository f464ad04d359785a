"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_matching = require("./matching.js");
let node_worker_threads = require("node:worker_threads");
let node_async_hooks = require("node:async_hooks");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
var import_ipaddr = require_rolldown_runtime.__toESM(require_matching.require_ipaddr(), 1);
function readAllowedHosts(words) {
	const allowed = {
		names: [],
		ranges: []
	};
	const errors = [];
	for (const word of words) {
		const read = readPattern(word);
		if (read.kind === "name") allowed.names.push(read.text);
		else if (read.kind === "range") allowed.ranges.push(read.text);
		else errors.push(`"${word}" ${read.text}`);
	}
	if (errors.length > 0) return { errors };
	return { value: words.length === 0 ? null : allowed };
}
function judgeHost(allowed, host, resolvedBy) {
	if (allowed === null || isAllowedName(allowed, host)) return "allowed";
	if (addressOf(host) !== null) return isInRanges(allowed, host) ? "allowed" : "refused";
	return resolvedBy === "us" && allowed.ranges.length > 0 ? "by-address" : "refused";
}
function firstOutside(allowed, host, addresses) {
	if (allowed === null || isAllowedName(allowed, host)) return null;
	return addresses.find((address) => !isInRanges(allowed, address)) ?? null;
}
function isAllowedName({ names }, host) {
	const name = require_matching.resolverName(host);
	return !require_matching.endsInNumber(name) && names.some((pattern) => require_matching.matchesWildcard(pattern, name));
}
function isInRanges({ ranges }, text) {
	const address = addressOf(text);
	return address !== null && ranges.some((range) => isInRange(address, range));
}
function isInRange(address, range) {
	const [start, bits] = import_ipaddr.default.parseCIDR(range);
	return address.kind() === start.kind() && address.match(start, bits);
}
function addressOf(host) {
	const text = require_matching.resolverName(host).replace(/%.*/s, "");
	return import_ipaddr.default.isValid(text) ? import_ipaddr.default.process(text) : null;
}
function readPattern(word) {
	const url = /^[a-z][a-z0-9+]*:\/\/(?:[^/@]*@)?(?<host>[^/:?]*)/i.exec(word)?.groups?.host;
	if (url !== void 0) return fault("is a URL. Write only the host", url);
	const [start = "", bits] = word.split("/", 2);
	if (bits !== void 0) return readRange(require_matching.bareHost(start), bits);
	const bare = require_matching.bareHost(word);
	if (isCanonical(bare)) return range(import_ipaddr.default.process(bare));
	const port = /^(?<host>[^:]+|\[.+\]):\d*$/.exec(word)?.groups?.host;
	if (port !== void 0) return fault("has a port. Ports are not checked: write only the host", port);
	return readName(word);
}
function readRange(start, bits) {
	if (!isCanonical(start)) return fault("is not a range: there is no IP address before the slash");
	const address = import_ipaddr.default.parse(start);
	const maxBits = address.kind() === "ipv4" ? 32 : 128;
	if (!/^\d{1,3}$/.test(bits) || Number(bits) > maxBits) return fault(`is not a range: the number after the slash must be from 0 to ${maxBits}`);
	const first = (address.kind() === "ipv4" ? import_ipaddr.default.IPv4 : import_ipaddr.default.IPv6).networkAddressFromCIDR(`${start}/${bits}`).toString();
	if (first !== address.toString()) return fault("is both an address and a range", `${first}/${bits}`, `or ${start}`);
	return {
		kind: "range",
		text: `${first}/${bits}`
	};
}
function readName(word) {
	const dotted = /^\.(?<rest>[^.].*)$/.exec(word)?.groups?.rest;
	if (dotted !== void 0) return fault("begins with a dot", `*.${dotted}`);
	const part = /^(?<octets>(?:\d{1,3}\.){1,3})(?:\*\.?){1,3}$/.exec(word)?.groups?.octets;
	if (part !== void 0) {
		const octets = part.slice(0, -1).split(".");
		return fault("has a * in an address. Write a range", `${[
			...octets,
			"0",
			"0",
			"0"
		].slice(0, 4).join(".")}/${octets.length * 8}`);
	}
	const character = /[^\p{L}\p{M}\p{N}._*-]/u.exec(word)?.[0];
	if (character !== void 0) return fault(`has "${character}", which is not allowed in a name, an address or a range`);
	if (/[^.*]\*|\*[^.*]/.test(word) && /\P{ASCII}/u.test(word)) return fault("has a * inside a part, and letters outside ASCII. Make the * a whole part");
	const name = require_matching.resolverName(word);
	if (require_matching.endsInNumber(name)) return fault("is neither an IP address nor a name: it ends in a number");
	if (/^$|\.\.|^\./.test(name)) return fault("is not a host name: a part of it is empty");
	return {
		kind: "name",
		text: name
	};
}
function isCanonical(text) {
	return import_ipaddr.default.IPv4.isValidFourPartDecimal(text) || import_ipaddr.default.IPv6.isValid(text) && !text.includes("%");
}
function range(address) {
	return {
		kind: "range",
		text: `${address.toString()}/${address.kind() === "ipv4" ? 32 : 128}`
	};
}
function fault(what, ...suggestions) {
	return {
		kind: "fault",
		text: `${what}${suggestions.length === 0 || suggestions[0] === "" ? "." : `; did you mean ${suggestions.join(" ")}?`}`
	};
}
const variablePattern = /^[A-Za-z_*][A-Za-z0-9_*]*$/;
function readAllowedVariables(words) {
	const wrong = words.filter((word) => !variablePattern.test(word));
	if (wrong.length > 0) return { errors: wrong.map(faultWords) };
	return { value: words.length === 0 ? null : [...words] };
}
function faultWords(word) {
	const suggestion = word.replace(/^\$?\{*(?:(?:secrets|env|vars)\.)?/, "").replace(/\}+$/, "").replaceAll(/\.\*/g, "*").replaceAll(/[-.]/g, "_");
	return `"${word}" is not the name of a variable${variablePattern.test(suggestion) ? `; did you mean ${suggestion}?` : ". Names have letters, digits and underscores, and * matches any of them."}`;
}
const poolSize = 64;
function prepareProcess() {
	process.env.UV_THREADPOOL_SIZE ??= String(poolSize);
	process.report.excludeEnv = true;
}
function startThread(thread, resourceLimits = {}) {
	return new node_worker_threads.Worker(threadFile(thread), {
		env: {},
		execArgv: withoutEnvironment(),
		stdout: true,
		stderr: true,
		resourceLimits
	});
}
const sources = {
	thread: "./thread.ts",
	"key-thread": "./key-thread.ts",
	"reading-thread": "../reading-thread.ts"
};
function threadFile(name) {
	const isSource = __filename.endsWith(".ts");
	return node_path.default.resolve(__dirname, isSource ? sources[name] : `${name}.js`);
}
function withoutEnvironment() {
	const option = "--report-exclude-env";
	return process.allowedNodeEnvironmentFlags.has(option) ? [option] : [];
}
const owners = new node_async_hooks.AsyncLocalStorage();
function catchCrashes() {
	process.on("uncaughtException", crashOwner);
}
function crashOwner(error) {
	const onCrash = owners.getStore();
	if (onCrash === void 0) throw error;
	onCrash(error);
}
function contain(work, onCrash) {
	owners.run(onCrash, () => work().catch(onCrash));
}
function sharedContext() {
	const sharers = new Set();
	const onCrash = (error) => {
		for (const sharer of sharers) sharer(error);
	};
	return {
		join: () => {
			const sharer = owners.getStore();
			if (sharer !== void 0) sharers.add(sharer);
		},
		run: (work) => owners.run(onCrash, work)
	};
}
Object.defineProperty(exports, "catchCrashes", {
	enumerable: true,
	get: function() {
		return catchCrashes;
	}
});
Object.defineProperty(exports, "contain", {
	enumerable: true,
	get: function() {
		return contain;
	}
});
Object.defineProperty(exports, "crashOwner", {
	enumerable: true,
	get: function() {
		return crashOwner;
	}
});
Object.defineProperty(exports, "firstOutside", {
	enumerable: true,
	get: function() {
		return firstOutside;
	}
});
Object.defineProperty(exports, "judgeHost", {
	enumerable: true,
	get: function() {
		return judgeHost;
	}
});
Object.defineProperty(exports, "prepareProcess", {
	enumerable: true,
	get: function() {
		return prepareProcess;
	}
});
Object.defineProperty(exports, "readAllowedHosts", {
	enumerable: true,
	get: function() {
		return readAllowedHosts;
	}
});
Object.defineProperty(exports, "readAllowedVariables", {
	enumerable: true,
	get: function() {
		return readAllowedVariables;
	}
});
Object.defineProperty(exports, "sharedContext", {
	enumerable: true,
	get: function() {
		return sharedContext;
	}
});
Object.defineProperty(exports, "startThread", {
	enumerable: true,
	get: function() {
		return startThread;
	}
});
