"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_matching = require("./matching.js");
const require_source = require("./source.js");
const require_variables = require("./variables.js");
const require_files = require("./files.js");
const require_server_identity = require("./server-identity.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
function suggestedKey(path, key, allowed, mapping) {
	const absent = allowed.filter((each) => !Object.hasOwn(mapping, each));
	const isInEntry = path.length === 2;
	if (isInEntry && require_variables.sharedFileKeys.includes(key)) return {
		kind: "beside",
		other: "version"
	};
	const mode = /^(ssl_?)?mode$/i.test(key) ? suggestedMode(path, mapping[key], absent, mapping) : void 0;
	if (mode !== void 0) return mode;
	const target = isInEntry ? foreignTarget(key, "") : null;
	const synonym = synonymOf(key) ?? (require_variables.topKeys.includes(target ?? "") ? target : null);
	const [first = "", inside] = synonym?.split(".") ?? [];
	if (synonym !== null && absent.includes(first)) return inside === void 0 ? {
		kind: "key",
		key: synonym
	} : {
		kind: "below",
		other: first
	};
	const near = require_matching.suggestion(key, absent);
	const isOther = near === "destinations" && path.length === 0 && !mayHoldEntries(mapping[key]);
	return near === null || isOther ? otherPlace(path, key, mapping) : {
		kind: "key",
		key: near
	};
}
function otherPlace(path, key, mapping) {
	const parent = path.at(-1);
	if (path.length > 2 && typeof parent === "string" && require_variables.topKeys.includes(key) && key !== "password") return {
		kind: "beside",
		other: parent
	};
	if (!require_source.isObject(mapping[key]) || !Object.keys(mapping[key]).some(isEntryKey)) return null;
	if (path.length === 2) return {
		kind: "beside",
		other: String(parent)
	};
	return path.length === 0 && Object.hasOwn(mapping, "destinations") ? {
		kind: "below",
		other: "destinations"
	} : null;
}
function mayHoldEntries(value) {
	if (!require_source.isObject(value) || Object.keys(value).length === 0) return true;
	return Object.entries(value).some(([key, entry]) => require_source.isObject(entry) ? Object.keys(entry).some(isEntryKey) || require_source.destinationTypes.some((type) => type === entry.type) : isEntryKey(key) || isPlaceholder(entry));
}
function isEntryKey(spelling) {
	return meantKey(spelling, distinctiveKeys) !== null;
}
function isPlaceholder(entry) {
	return entry === null || require_variables.variableName(entry) !== null;
}
function suggestedMode(path, value, absent, mapping) {
	if (typeof value !== "string") return void 0;
	const ssl = suggestedValue("ssl", value);
	if (path.length === 2) return ssl !== null && absent.includes("ssl") ? {
		kind: "pair",
		key: "ssl",
		value: ssl
	} : void 0;
	if (path.at(-1) !== "ssl") return void 0;
	if (Object.keys(mapping).length === 1 && ssl !== null) return {
		kind: "whole",
		value: ssl
	};
	const verify = [
		"none",
		"ca",
		"full"
	].includes(value) ? value : suggestedValue("verify", value);
	return verify !== null && absent.includes("verify") ? {
		kind: "pair",
		key: "verify",
		value: verify
	} : null;
}
const synonyms = {
	...Object.fromEntries(require_variables.entryPaths.flatMap((path) => {
		const name = require_variables.apiName(path);
		return name === null || name === path ? [] : [[name, path]];
	})),
	user: "username",
	hostname: "host",
	dbname: "database",
	pass: "password",
	passwd: "password",
	pwd: "password",
	uri: "url",
	dsn: "url",
	connection_string: "url",
	database_url: "url",
	sslmode: "ssl.verify",
	encryption_type: "ssh.host",
	ca: "certificate",
	mode: "verify",
	username: "user",
	key: "private_key",
	private_key_path: "private_key",
	private_key_file: "private_key",
	key_file: "private_key",
	identity_file: "private_key",
	known_hosts: "host_key"
};
function synonymOf(key) {
	return Object.hasOwn(synonyms, key) ? synonyms[key] : null;
}
function namedKey(spelling, names) {
	const name = names.includes(spelling) ? spelling : require_variables.lastStep(synonymOf(spelling) ?? "");
	return names.includes(name) ? name : null;
}
function meantKey(spelling, names) {
	return namedKey(spelling, names) ?? require_matching.suggestion(spelling, names);
}
const distinctiveKeys = require_variables.topKeys.filter((key) => ![
	"type",
	"description",
	"ignore"
].includes(key));
function aliases(value, words) {
	return Object.fromEntries(words.split(" ").map((word) => [word, value]));
}
const targets = {
	...aliases("host", "host hostname server servername address endpoint datasource"),
	...aliases("port", "port portnumber"),
	...aliases("username", "username user usr userid uid login"),
	...aliases("password", "password pass passwd pwd"),
	...aliases("database", "database dbname db databasename initialcatalog"),
	...aliases("url", "url uri dsn connectionstring databaseurl jdbcurl"),
	...aliases("schemas", "schemas schema defaulttargetschema targetschema defaultschema"),
	...aliases("ssl.on", "ssl connectusingssl sslon sslenable sslenabled enablessl usessl requiressl sslrequire sslrequired encrypt alwaysencrypted tls"),
	...aliases("ssl.mode", "sslmode"),
	...aliases("ssl.certificate", "sslcertificate sslrootcert sslca sslcacert sslcacertificate sslrootcertificate sslcertificateauthority rootcert cacert cacertificate ca certificate"),
	...aliases("ssl.verify", "sslverify verify"),
	...aliases("ssl.rejects", "sslrejectunauthorized rejectunauthorized"),
	...aliases("ssh.on", "ssh sshtunnel sshmethod sshtype sshenable sshenabled usessh connectiontype"),
	...aliases("ssh.host", "sshhost sshhostname sshaddress sshserver sshremoteaddress remoteaddress"),
	...aliases("ssh.port", "sshport"),
	...aliases("ssh.user", "sshuser sshusername sshlogin"),
	...aliases("ssh.private_key", "sshprivatekey sshkey sshpkey sshprivatekeypath sshprivatekeyfile sshkeypath sshkeyfile sshidentityfile privatekey"),
	...aliases("ssh.passphrase", "sshpassphrase sshprivatekeypassword sshprivatekeypassphrase sshkeypassword sshkeypassphrase passphrase"),
	...aliases("ssh.host_key", "sshhostkey sshfingerprint sshhostfingerprint sshknownhosts hostkey"),
	...aliases("", "threads keepalives keepalivesidle retries connecttimeout connectiontimeout connectiontimeoutmillis timeout pool adapter encoding client provider drivername engine dialect batchsizerows batchsize maxbatchsize applicationname role searchpath")
};
function foreignTarget(key, parent) {
	const name = key.toLowerCase().replaceAll(/[\s_-]/g, "");
	const target = [name, name.replace(/^(postgresql|postgres|pgsql|pg|database|db|login)(?=.{2})/, "")].map((each) => each.replace(/^(sshtunnel|tunnel|bastion|jumphost|encryption)(?=.)/, "ssh").replace(/^(tunnel|bastion|jumphost)$/, "ssh").replace(/^tls(?=.)/, "ssl")).map((each) => parent === "" || each.startsWith(parent) ? each : `${parent}${each}`).find((each) => Object.hasOwn(targets, each));
	return target === void 0 ? null : targets[target];
}
const valueWords = {
	ssl: {
		...aliases("true", "true yes on 1 enable enabled require required prefer allow no-verify"),
		...aliases("false", "false no off 0 disable disabled none"),
		"verify-ca": "{ verify: ca }",
		"verify-full": "{ verify: full }"
	},
	verify: {
		...aliases("none", "require required prefer allow false"),
		"verify-ca": "ca",
		...aliases("full", "verify-full true")
	},
	type: {
		...aliases("amazon-rds", "rds aws-rds"),
		aurora: "amazon-aurora",
		...aliases("google-cloudsql", "cloudsql cloud-sql"),
		...aliases("postgresql", "azure azure-postgresql azure-postgres supabase neon postgres pg alloydb aiven digitalocean render timescale crunchy crunchybridge railway fly")
	},
	region: {
		...aliases("north-america", "us usa na us-east-1"),
		...aliases("europe", "eu eu-central-1")
	}
};
function suggestedValue(key, value) {
	if (value.length > 100) return null;
	const word = value.toLowerCase().replaceAll(/^[\s"'`]+|[\s"'`,;]+$/g, "");
	if (key === "version" && /^v?1(\.0)?$/.test(word)) return "1";
	const words = Object.hasOwn(valueWords, key) ? valueWords[key] : void 0;
	return words !== void 0 && Object.hasOwn(words, word) ? words[word] : null;
}
function correctedEntry(plain, problems, path) {
	const corrected = structuredClone({ ...plain });
	const moves = [];
	for (const problem of problems) {
		const { at } = problem;
		if (problem.rule !== "config/unknown-key" || at.kind === "range" || problem.suggestion === null) continue;
		const { suggestion } = problem;
		const parentKeys = at.path.slice(path.length, -1);
		const parent = require_source.valueAt(corrected, parentKeys);
		if (!require_source.isObject(parent)) continue;
		const renamed = suggestion.kind === "key" ? [{
			from: problem.key,
			to: suggestion.key
		}] : suggestion.kind === "group" ? suggestion.group.renamed : [];
		for (const { from, to } of renamed) {
			if (!Object.hasOwn(parent, from) || Object.hasOwn(parent, to)) continue;
			parent[to] = parent[from];
			delete parent[from];
			moves.push({
				to: [
					...path,
					...parentKeys,
					to
				],
				from: [
					...path,
					...parentKeys,
					from
				],
				isWhole: false
			});
		}
		if (suggestion.kind !== "group") continue;
		const { keys, set } = suggestion.group;
		for (const key of keys) delete parent[key];
		Object.assign(parent, set);
		for (const key of Object.keys(set)) moves.push({
			to: [...path, key],
			from: at.path,
			isWhole: true
		});
	}
	return {
		corrected,
		moves
	};
}
function movedBack(problem, moves) {
	const { at } = problem;
	const path = at.kind === "range" ? null : pathBack(at.path, moves);
	if (at.kind === "range" || path === null || require_source.schemaReason(problem)?.kind === "beside-url") return [];
	const place = moveOf(at.path, moves).isWhole ? {
		kind: "key",
		path
	} : {
		...at,
		path
	};
	return [{
		...problem,
		at: place
	}];
}
function moveOf(path, moves) {
	return moves.find(({ to }) => to.every((step, index) => path[index] === step));
}
function pathBack(path, moves) {
	const move = moveOf(path, moves);
	if (move === void 0) return null;
	return move.isWhole ? move.from : [...move.from, ...path.slice(move.to.length)];
}
function secretProblems(root, pathInEntry) {
	return scanForSecrets(root).reported.map(({ path, spelling, key, value, isPart }) => {
		const at = {
			kind: "value",
			path
		};
		if (isPart) return {
			path,
			problem: {
				rule: "config/literal-secret",
				at,
				key,
				variable: visibleVariable([...pathInEntry(path).slice(0, -1), key], key, value),
				isPart
			}
		};
		const texts = value.kind === "scalar" || value.size > maxSearched ? [] : textsIn(require_source.toPlain(value));
		const isReferences = texts.length > 0 && texts.every((text) => require_variables.variableName(text) !== null);
		if (isReferences && texts.length === 1) return {
			path,
			problem: {
				rule: "config/schema",
				at,
				reason: {
					kind: "type",
					expected: ["string"],
					found: value.kind === "mapping" ? "object" : "array",
					text: null,
					suggestion: String(texts[0])
				}
			}
		};
		const mistake = isReferences ? { kind: "several" } : mistakeOf({
			path,
			spelling,
			key,
			value
		});
		const variable = (mistake?.kind === "variable" && !hasPassword(value) ? mistake.name : null) ?? (mistake === null ? visibleVariable : variableFor)(pathInEntry(path), key, value);
		return {
			path,
			problem: mistake === null ? {
				rule: "config/literal-secret",
				at,
				key,
				variable,
				isPart
			} : {
				rule: "config/schema",
				at,
				reason: {
					kind: "reference",
					mistake,
					variable
				}
			}
		};
	});
}
function mistakeOf({ path, spelling, key, value }) {
	if (value.kind !== "scalar") return null;
	const name = variableFor(path, key);
	if (value.value === name) return {
		kind: "variable",
		name,
		tool: null,
		hasDefault: false
	};
	return require_files.referenceMistake(spelling, key, value.value, value.tag ?? null);
}
function textsIn(value) {
	return require_source.isObject(value) || Array.isArray(value) ? Object.values(value).flatMap(textsIn) : [value];
}
const maxSearched = 100;
function visibleVariable(path, key, value) {
	const name = variableFor(path, key);
	const secret = value.size > maxSearched ? "" : JSON.stringify(require_source.toPlain(value)).toLowerCase();
	for (let end = 16; end <= name.length; end++) if (secret.includes(name.slice(end - 16, end).toLowerCase())) return variableFor([key], key);
	return name;
}
function hasPassword(value) {
	return (value.kind === "scalar" ? String(value.value).split(/\W+/) : []).some((word) => /[a-z]/.test(word) && /[A-Z]/.test(word) && /[0-9]/.test(word));
}
function variableFor(path, key) {
	const [first = "", ...rest] = path.filter((step) => typeof step === "string" && step !== "<<" && require_files.hiddenIn(step).length === 0);
	const words = first === "destinations" ? rest : [first.replace(/^x-/, ""), ...rest];
	const last = words.at(-1);
	const isKey = last !== void 0 && (last === key || ownSecretName(last) === key);
	const isOther = last !== void 0 && !isKey && otherSecret.test(last);
	const named = [...isKey ? words.slice(0, -1) : words, ...isOther ? [] : [key]].join("_");
	const name = require_variables.variableNameFrom(named.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase());
	return require_variables.belongsToRunner(name) ? `STITCH_${name}` : name;
}
function isSecretKey(key) {
	return require_variables.secretNames.includes(key);
}
function secretNameOf(key) {
	return ownSecretName(key) ?? (otherSecret.test(key) ? "password" : null);
}
function ownSecretName(spelling) {
	const last = require_variables.lastStep(spelling);
	const name = isSecretKey(last) ? last : foreignTarget(spelling, "") ?? "";
	return isSecretKey(name) ? name : meantKey(spelling, require_variables.secretNames);
}
const otherSecret = /(pass(word|wd|phrase)|secret|token|(private|ssl|ssh|client)[_-]?key)$/i;
const cachedScans = new WeakMap();
function scanForSecrets(root) {
	const cached = cachedScans.get(root);
	if (cached !== void 0) return cached;
	const search = {
		secrets: new Map(),
		inDuplicates: new Map(),
		hidden: new Set(),
		inEntries: new Set(),
		inAnchors: new Set(),
		secretNames: new Map(),
		ownKeys: new Map(),
		suspects: new Set(),
		emptyAfter: []
	};
	walk(root, [], false, search);
	const reported = [...search.secrets.values()];
	const result = {
		reported,
		secrets: [...reported, ...search.inDuplicates.values()],
		hidden: [...search.hidden].map(({ start, end }) => ({
			start,
			end
		})),
		suspects: [...search.suspects],
		names: [...search.secretNames.keys()],
		emptyAfter: search.emptyAfter
	};
	cachedScans.set(root, result);
	return result;
}
function walk(node, path, isAnchor, search) {
	const walked = isAnchor ? search.inAnchors : search.inEntries;
	if (walked.has(node)) return;
	if (node.kind === "scalar") {
		if (mayBeMisplaced(String(node.value), path, search)) search.hidden.add(node);
		if (!looksSecret(node.value)) return;
		search.hidden.add(node);
		search.suspects.add(String(node.value));
		return;
	}
	walked.add(node);
	if (node.kind === "sequence") {
		for (const [index, item] of node.items.entries()) walk(item, item.origin ?? [...path, index], isAnchor, search);
		return;
	}
	for (const [key, entry] of node.entries) walkKey(key, entry, node, path, isAnchor || path.length === 0 && key.startsWith("x-"), search);
	for (const [key, entry] of node.duplicates) walkKey(key, entry, node, path, isAnchor, {
		...search,
		secrets: search.inDuplicates
	});
	for (const { value } of node.merges) walk(value, value.origin ?? [...path, "<<"], isAnchor, search);
}
function walkKey(spelling, { key: name, value, origin }, siblings, parentPath, isAnchor, search) {
	const path = value.origin ?? origin ?? [...parentPath, spelling];
	const keyEnd = name.end;
	if (spelling.length >= 16 && isForeign$1(spelling, parentPath, search)) search.hidden.add(name);
	const key = parentPath[2] === "ignore" ? null : cached(spelling, search.secretNames, secretNameOf);
	if (key === null && !isAnchor && hasLogin(spelling, value, siblings)) {
		search.hidden.add(value);
		if (!search.secrets.has(value)) search.secrets.set(value, {
			path,
			spelling,
			key: "password",
			keyEnd,
			value,
			isPart: true
		});
		return;
	}
	if (key === null || !isHardCoded(spelling, value, parentPath)) {
		if (key !== null && value.kind !== "scalar" && !isEntry$1(value)) search.hidden.add(value);
		if (key !== null && value.kind === "scalar" && !value.value) search.emptyAfter.push(keyEnd);
		walk(value, path, isAnchor, search);
		return;
	}
	search.hidden.add(value);
	if (isAnchor && !isCertainlySecret(spelling, value)) return;
	if (!search.secrets.has(value)) search.secrets.set(value, {
		path,
		spelling,
		key,
		keyEnd,
		value,
		isPart: false
	});
}
function cached(spelling, results, compute) {
	const known = results.get(spelling);
	if (known !== void 0) return known;
	const result = compute(spelling);
	results.set(spelling, result);
	return result;
}
function isHardCoded(key, value, parentPath) {
	if (value.kind === "scalar") return require_variables.variableName(value.value) === null && value.value !== null && value.value !== "";
	return isSecretKey(key) && (parentPath.length > 1 || value.kind === "sequence");
}
const textKeys = [
	"host",
	"username",
	"user",
	"database",
	"display_name",
	"description",
	"schemas",
	"reason"
];
const wordKeys = [
	"type",
	"region",
	"verify",
	"access",
	"ignore",
	"rule",
	"certificate"
];
const namesOther = /(^|[_-])(id|uuid|name|type|kind|image|version|schema|role|class|driver|adapter|plugin)$/i;
const certificateFile = /^(?:[a-z]:)?[\p{L}\p{N}._~/\\ -]+\.(?:pem|crt|cer)$/iu;
function mayBeMisplaced(text, path, { ownKeys }) {
	const isWhole = path.length < 2 || path.length === 2 && path[0] === "destinations";
	const spelling = path.findLast((step) => typeof step === "string" && step !== "<<");
	const key = isWhole && spelling !== "region" ? null : cached(spelling ?? "", ownKeys, ownKey);
	if (key !== null && textKeys.includes(key)) return false;
	if (key === "certificate" && certificateFile.test(text)) return false;
	if (key === "host_key" && /SHA256:|AAAA|^([0-9a-f]{2}:){15}/i.test(text)) return false;
	if (require_variables.variableName(text) !== null || key === null && namesOther.test(spelling ?? "")) return false;
	return text.split(key !== null && wordKeys.includes(key) ? /[^\p{L}\p{N}]+/u : /\s+/).some(mayBeSecret);
}
function ownKey(spelling) {
	if (spelling === "region") return spelling;
	const key = meantKey(spelling, require_variables.keyNames) ?? foreignTarget(spelling, "");
	return key === null ? null : require_variables.lastStep(key);
}
function isForeign$1(spelling, above, { ownKeys }) {
	if (above.length === 1 && above[0] === "destinations") return false;
	if (above.length === 0 && (spelling.startsWith("x-") || spelling === "destinations")) return false;
	return cached(spelling, ownKeys, ownKey) === null && !namesOther.test(spelling);
}
function mayBeSecret(word) {
	return word.length >= 16 || word.length >= 8 && /\d/.test(word) && /\p{L}/u.test(word);
}
function hasLogin(spelling, value, { entries }) {
	if (value.kind !== "scalar" || typeof value.value !== "string" || !/[:=]/.test(value.value)) return false;
	const key = meantKey(require_variables.lastStep(spelling), require_variables.keyNames) ?? "";
	if (![
		"host",
		"username",
		"user",
		"database"
	].includes(key)) return false;
	if (require_files.loginIn(value.value).length > 0 || require_files.hiddenIn(value.value).length > 0) return true;
	const rest = key === "host" ? void 0 : /^[^\s:@/[\]]+:(.+)$/s.exec(value.value)?.[1];
	if (rest === void 0) return false;
	const hasSecret = [...entries.keys()].some((each) => isSecretKey(each) || otherSecret.test(each));
	return key !== "database" && !hasSecret || looksLikePassword(rest);
}
function looksLikePassword(text) {
	if (text.length < 6) return false;
	return /[^\w.-]/.test(text) || /[a-z]/i.test(text) && /[0-9]/.test(text) || /[a-z][A-Z]/.test(text);
}
function isEntry$1(value) {
	return value.kind === "mapping" && entryMarks.some((key) => value.entries.has(key));
}
const entryMarks = require_variables.topKeys.filter((key) => key === "url" || require_variables.publicPaths.some((path) => path === key));
function isCertainlySecret(key, value) {
	if (key !== "url") return isSecretKey(key);
	return value.kind === "scalar" && /^postgres(ql)?:\/\//i.test(String(value.value));
}
function looksSecret(value) {
	if (typeof value !== "string") return false;
	return /:[^:/@\s]+@|[?&]passw|-----BEGIN [A-Z ]*PRIVATE KEY/i.test(value) || require_files.loginIn(value).length > 0;
}
function splitByOrigin(root, problemsById) {
	const knownKeys = new Map([...problemsById].map(([id, problems]) => [id, new Set(problems.map(keyOf))]));
	const isOfOwner = ({ problem, owner }) => owner === null || problem.rule === "config/literal-secret" || knownKeys.get(owner)?.has(keyOf(problem));
	const split = new Map();
	for (const [id, problems] of problemsById) {
		const own = [];
		const shared = [];
		for (const problem of problems) {
			const share = sharedFrom(root, id, problem);
			if (share !== null && isOfOwner(share)) shared.push(share);
			else own.push(problem);
		}
		split.set(id, {
			own: withoutHardCodedSecrets(own),
			shared
		});
	}
	return split;
}
function withoutHardCodedSecrets(problems) {
	return problems.filter(({ rule }) => rule !== "config/literal-secret");
}
function distinctProblems(problems) {
	return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}
function entryOf(path) {
	return path[0] === "destinations" && path.length > 1 ? String(path[1]) : null;
}
const reasonsOfEntry = new Set([
	"beside-url",
	"id",
	"id-taken",
	"misplaced-keys",
	"too-large",
	"more",
	"not-read"
]);
function sharedFrom(root, id, problem) {
	const { at } = problem;
	const kind = require_source.schemaReason(problem)?.kind ?? "";
	if (at.kind === "range" || reasonsOfEntry.has(kind)) return null;
	const origin = require_source.originOf(root, at.path, at.kind === "value" || kind === "missing" ? "value" : "key");
	const owner = entryOf(origin);
	return owner === id ? null : {
		problem: movedTo(problem, origin),
		owner
	};
}
function movedTo(problem, origin) {
	const at = {
		...problem.at,
		path: origin
	};
	const reason = require_source.schemaReason(problem);
	if (reason?.kind !== "missing") return {
		...problem,
		at
	};
	return {
		rule: "config/schema",
		at,
		reason: {
			kind: "missing",
			keys: reason.keys.map(({ key, variable }) => ({
				key,
				variable: variable === null ? null : variableFor([...origin, key], key)
			}))
		}
	};
}
function keyOf(problem) {
	return JSON.stringify(problem);
}
function validPart(value, problems) {
	const invalidKeys = new Set();
	if (!require_source.isObject(value)) return {
		definition: null,
		invalidKeys
	};
	if (problems.length === 0) return {
		definition: value,
		invalidKeys
	};
	const copy = structuredClone({ ...value });
	const removed = [];
	for (const problem of problems) {
		const { at, rule } = problem;
		const keys = at.kind === "range" ? [] : at.path.slice(2);
		invalidKeys.add(String(keys[0] ?? ""));
		const reason = require_source.schemaReason(problem);
		if (reason?.kind === "misplaced-keys") for (const key of reason.keys) invalidKeys.add(key);
		if (rule === "config/unknown-key" && keys.length === 1) invalidKeys.add(suggestedTopKey(problem.suggestion));
		if (rule === "config/unknown-key" && problem.suggestion?.kind === "group") {
			const { group } = problem.suggestion;
			for (const key of require_source.oldKeys(group)) removed.push([key]);
			for (const key of require_source.newKeys(group)) invalidKeys.add(require_variables.topKeys.includes(key) ? key : require_matching.suggestion(key, require_variables.topKeys) ?? key);
		}
		if (keys[0] === "ignore" && keys.length > 1) removed.push(keys.slice(0, 2));
		else if (at.kind === "value" || rule === "config/unknown-key" || reason?.kind === "beside-url") removed.push(keys);
	}
	const isItem = (keys) => typeof keys.at(-1) === "number";
	const items = [...new Map(removed.filter(isItem).map((keys) => [JSON.stringify(keys), keys])).values()].sort((one, other) => Number(other.at(-1)) - Number(one.at(-1)));
	for (const keys of [...removed.filter((each) => !isItem(each)), ...items]) removeAt(copy, keys);
	return {
		definition: copy,
		invalidKeys
	};
}
function suggestedTopKey(suggestion) {
	if (suggestion?.kind === "below") return suggestion.other;
	return suggestion !== null && "key" in suggestion ? suggestion.key : "";
}
function removeAt(value, keys) {
	const parent = require_source.valueAt(value, keys.slice(0, -1));
	const last = keys.at(-1);
	if (last === void 0 || typeof parent !== "object" || parent === null) return;
	if (Array.isArray(parent)) parent.splice(Number(last), 1);
	else delete parent[last];
}
function misplacedKeys(root) {
	const destinations = root.kind === "mapping" ? root.entries.get("destinations")?.value : void 0;
	if (destinations?.kind !== "mapping") return null;
	const own = [...destinations.entries].filter(([, { origin }]) => origin === void 0);
	const isKey = (key) => require_variables.topKeys.includes(key);
	const isCertain = ([key, { value }]) => isKey(key) && (value.kind === "mapping" ? hasOwnKeys$1(key, value) : !isEmpty(value));
	if (!own.some(isCertain)) return null;
	const start = own.findIndex(([key]) => isKey(key));
	const run = own.slice(start);
	const stop = run.findIndex(([key]) => !isKey(key));
	const together = (stop === -1 ? run : run.slice(0, stop)).map(([key]) => key);
	const previous = own[start - 1];
	const isOwner = previous !== void 0 && canOwn(previous[1].value, together);
	const owner = isOwner ? previous[0] : null;
	const pathTo = (key) => ["destinations", key];
	const first = pathTo(together[0]);
	const problem = {
		rule: "config/schema",
		at: {
			kind: "key",
			path: isOwner && isEmpty(previous[1].value) ? pathTo(previous[0]) : first
		},
		reason: {
			kind: "misplaced-keys",
			id: owner,
			keys: together,
			first
		}
	};
	return {
		keys: new Set(own.map(([key]) => key).filter(isKey)),
		owner,
		problem
	};
}
function hasOwnKeys$1(name, { entries }) {
	return [...entries.keys()].some((key) => require_variables.entryPaths.includes(`${name}.${key}`) && !require_variables.topKeys.includes(key));
}
function canOwn(value, keys) {
	if (value.kind !== "mapping") return isEmpty(value);
	return value.style === "block" && value.origin === void 0 && !keys.some((key) => value.entries.has(key));
}
function isEmpty(value) {
	return value.kind === "scalar" && value.value === null;
}
function indented(root, faults) {
	if (!isOwnBlock(root)) return {
		root,
		faults,
		problems: []
	};
	const problems = [];
	const moved = new Set();
	const file = withMoved(root, [], isEntry, {
		problems,
		moved
	});
	const destinations = file.entries.get("destinations");
	const ids = destinations?.value;
	if (destinations === void 0 || ids === void 0 || !isOwnBlock(ids)) return {
		root: file,
		faults,
		problems
	};
	const entries = pairsOf(ids).flatMap(([id, entry]) => separated(id, entry, ids, {
		problems,
		moved
	}).map(([name, each]) => {
		const path = ["destinations", name];
		const value = isOwnBlock(each.value) ? withMoved(each.value, path, isChild, {
			problems,
			moved
		}) : each.value;
		return [name, {
			...each,
			value
		}];
	}));
	if (problems.length === 0) return {
		root,
		faults,
		problems
	};
	const value = withPairs(ids, entries);
	return {
		root: withPairs(file, pairsOf(file).map(([key, entry]) => [key, entry === destinations ? {
			...entry,
			value
		} : entry])),
		faults: faults.filter((fault) => fault.kind !== "duplicate-key" || !moved.has(fault.range.start)),
		problems
	};
}
function withMoved(mapping, path, belongsBelow, moves) {
	const pairs = pairsOf(mapping);
	const result = [];
	const before = new Set();
	for (let at = 0; at < pairs.length; at++) {
		const [parent, entry] = pairs[at];
		const run = isEmptyMapping(path, pairs[at]) ? runBelow(pairs, at, before, belongsBelow) : [];
		at += run.length;
		before.add(parent);
		const [first] = run;
		if (first === void 0) {
			result.push([parent, entry]);
			continue;
		}
		const value = withPairs(emptyBlock(mapping, first[1].key.start), run);
		result.push([parent, {
			...entry,
			value
		}]);
		for (const [, { key }] of run) moves.moved.add(key.start);
		moves.problems.push({
			rule: "config/schema",
			at: {
				kind: "key",
				path: [...path, parent]
			},
			reason: {
				kind: "misplaced-keys",
				id: parent,
				keys: run.map(([key]) => key),
				first: [
					...path,
					parent,
					first[0]
				]
			}
		});
	}
	return withPairs(mapping, result);
}
function runBelow(pairs, above, before, belongsBelow) {
	const seen = new Set();
	let end = above + 1;
	for (let at = end; at < pairs.length; at++) {
		const belongs = belongsBelow(pairs[at], pairs[above][0], before);
		const [key, { value }] = pairs[at];
		if (belongs === "no" || seen.has(key) || value.origin !== void 0) break;
		seen.add(key);
		if (belongs === "surely" || key === "password" && end === at) end = at + 1;
	}
	return pairs.slice(above + 1, end);
}
function isEntry([key, { value }]) {
	return value.kind === "mapping" && require_variables.topKeys.some((each) => value.entries.has(each)) && !require_variables.keysAt([]).includes(key) && !key.startsWith("x-") ? "surely" : "no";
}
function isChild([key], parent, before) {
	if (!require_variables.entryPaths.includes(`${parent}.${key}`)) return "no";
	return !require_variables.topKeys.includes(key) || before.has(key) ? "surely" : "maybe";
}
function isEmptyMapping(path, [key, { value }]) {
	return (path.length === 0 ? key === "destinations" : require_variables.keysAt([...path, key]).length > 0) && key !== "ignore" && isWithoutText(value);
}
function separated(id, entry, ids, { problems, moved }) {
	const { value } = entry;
	if (!isOwnBlock(value)) return [[id, entry]];
	const pairs = pairsOf(value);
	const isAddress = ([key]) => key === "host" || key === "url";
	const lastAddress = pairs.findLastIndex(isAddress);
	const parts = [{
		name: id,
		key: entry.key,
		pairs: []
	}];
	let isWhole = false;
	for (const [at, pair] of pairs.entries()) {
		const [name, each] = pair;
		if (isWithoutText(each.value) && !require_variables.topKeys.includes(name) && !ids.entries.has(name) && isWhole && at < lastAddress) parts.push({
			name,
			key: each.key,
			pairs: []
		});
		else parts.at(-1).pairs.push(pair);
		isWhole = isAddress(pair) || isWhole && parts.at(-1).pairs.length > 0;
	}
	return parts.map((part, index) => {
		if (index === 0) return [id, parts.length === 1 ? entry : {
			...entry,
			value: withPairs(value, part.pairs)
		}];
		for (const [, { key }] of part.pairs) moved.add(key.start);
		problems.push({
			rule: "config/unknown-key",
			at: {
				kind: "key",
				path: ["destinations", part.name]
			},
			key: part.name,
			allowed: [],
			suggestion: {
				kind: "beside",
				other: id
			}
		});
		const { start } = part.pairs[0]?.[1].key ?? part.key;
		return [part.name, {
			key: part.key,
			value: withPairs(emptyBlock(value, start), part.pairs)
		}];
	});
}
function emptyBlock(like, start) {
	return {
		...like,
		start,
		entries: new Map(),
		duplicates: [],
		merges: []
	};
}
function pairsOf({ entries, duplicates }) {
	const own = [...entries, ...duplicates].filter(([, { origin }]) => origin === void 0);
	return [...new Map(own.map((pair) => [pair[1].key.start, pair])).values()].sort(([, one], [, other]) => one.key.start - other.key.start);
}
function withPairs(mapping, pairs) {
	const entries = new Map();
	const duplicates = [];
	for (const [key, entry] of pairs) if (entries.has(key)) duplicates.push([key, entry]);
	else entries.set(key, entry);
	for (const [key, entry] of mapping.entries) if (entry.origin !== void 0 && !entries.has(key)) entries.set(key, entry);
	return {
		...mapping,
		entries,
		duplicates
	};
}
function isOwnBlock(node) {
	return node.kind === "mapping" && node.style === "block" && node.origin === void 0;
}
function isWithoutText(value) {
	return value.kind === "scalar" && value.value === null && value.start === value.end;
}
const newId = "warehouse";
function splicesFor(source, root, edit, filledBraces) {
	if (edit.kind === "rewrite") return [{
		start: root.start,
		end: endOfContent(source, source.text.length),
		text: edit.text,
		line: null
	}];
	if (edit.kind === "regroup") return regroupSplices(source, existingNode(root, edit.path), edit);
	if (edit.kind === "insert") return insertSplices(source, existingNode(root, edit.path), edit.pairs, filledBraces);
	const parent = existingNode(root, edit.path.slice(0, -1));
	const last = edit.path.at(-1);
	if (parent?.kind === "sequence") return edit.kind === "set" ? itemSplices(source, parent, last, edit.value) : null;
	if (parent?.kind !== "mapping") return null;
	const entry = parent.entries.get(String(last));
	const ownEntry = entry === void 0 || entry.origin !== void 0 ? null : entry;
	if (edit.kind === "set" && ownEntry === null) return insertSplices(source, parent, [{
		key: String(last),
		value: edit.value
	}], filledBraces);
	if (ownEntry === null) return null;
	switch (edit.kind) {
		case "rename": return [{
			...ownEntry.key,
			text: keyText(source, ownEntry, edit.to),
			line: null
		}];
		case "set": return valueSplices(source, ownEntry, inStyle(source, edit.value, parent));
		case "pair": {
			const value = valueSplices(source, ownEntry, inStyle(source, edit.to.value, parent));
			return value && [{
				...ownEntry.key,
				text: keyText(source, ownEntry, edit.to.key),
				line: null
			}, ...value];
		}
		case "indent": return indentSplices(source, parent, ownEntry, edit);
	}
}
function existingNode(root, path) {
	const { node, depth } = require_source.nodeAt(root, path);
	return depth === path.length ? node : null;
}
function inStyle(source, value, parent) {
	const style = parent.kind === "mapping" ? styleOf(source, parent) : parent.style;
	if (style === "json") return JSON.stringify(plainValue(value));
	if (style === "flow" && value.startsWith("\n")) return require_source.inlineText(plainValue(value));
	return style === "flow" && /^[^"'{[].*[[\]{},]/.test(value) ? JSON.stringify(value) : value;
}
function plainValue(text) {
	const { root } = require_source.readDocument(text);
	return root === null ? text : require_source.toPlain(root);
}
function keyText(source, entry, name) {
	return source.text[entry.key.start] === "\"" ? JSON.stringify(name) : name;
}
function insertSplices(source, parent, pairs, filledBraces) {
	if (parent?.kind !== "mapping") return null;
	if (parent.style === "flow") return flowInsertSplices(source, parent, pairs, filledBraces);
	const [sibling] = require_source.ownEntries(parent);
	const neighbour = sibling ?? parent.merges[0];
	if (neighbour === void 0) return null;
	const { start } = neighbour.key;
	const before = source.text.slice(require_source.startOfLine(source, start), start);
	const isFirst = sibling !== void 0 && before.trim() === "";
	const indentation = isFirst ? before : " ".repeat(before.length);
	const line = isFirst ? require_source.lineOf(source, start) : require_source.lineOf(source, endOfEntry(source, neighbour)) + 1;
	return [{
		start,
		end: start,
		text: pairs.map(({ key, value }) => `${indentation}${require_source.pairText(key, value)}`).join("\n"),
		line
	}];
}
function flowInsertSplices(source, parent, pairs, filledBraces) {
	const start = parent.start + 1;
	const isJson = styleOf(source, parent) === "json";
	const texts = pairs.map(({ key, value }) => `${isJson ? JSON.stringify(key) : key}: ${inStyle(source, value, parent)}`).join(", ");
	if (!(parent.entries.size === 0 && parent.merges.length === 0)) return [{
		start,
		end: start,
		text: source.text[start] === " " ? ` ${texts},` : `${texts}, `,
		line: null
	}];
	const text = filledBraces.has(start) ? ` ${texts},` : ` ${texts} `;
	filledBraces.add(start);
	return [{
		start,
		end: start,
		text,
		line: null
	}];
}
function itemSplices(source, parent, index, value) {
	const item = parent.items[Number(index)];
	return item !== void 0 && item.start >= parent.start ? [{
		start: item.start,
		end: item.end,
		text: inStyle(source, value, parent),
		line: null
	}] : null;
}
function valueSplices(source, { key, value }, text) {
	const { start, end } = value;
	const isBlock = value.kind !== "scalar" && value.style === "block";
	const isHere = start >= key.end && end > start;
	if (isHere && /(^|[\s:])![^\n]*$/.test(source.text.slice(Math.max(key.end, start - 200), start))) return taggedSplices(source, key.end, endOfContent(source, end), text);
	if (isHere && !(isBlock && value.origin === void 0)) return [{
		start,
		end: endOfContent(source, end),
		text,
		line: null
	}];
	const colon = source.text.slice(key.end).match(/^[ \t]*:/)?.[0].length;
	if (colon === void 0) return null;
	const after = key.end + colon;
	if (isHere) return [{
		start: after,
		end: endOfContent(source, end),
		text: ` ${text}`,
		line: null
	}];
	const alias = source.text.slice(after, require_source.endOfLine(source, after)).match(/^[ \t]*\*[^\s,[\]{}]+/)?.[0] ?? "";
	if (start < key.end && alias === "") return null;
	return [{
		start: after,
		end: after + alias.length,
		text: ` ${text}`,
		line: null
	}];
}
function taggedSplices(source, keyEnd, end, text) {
	const between = /^[ \t]*:[ \t]+![^\s,[\]{}&]*[ \t]+/.exec(source.text.slice(keyEnd, keyEnd + 200))?.[0];
	if (between === void 0 || between.includes("&")) return null;
	const start = keyEnd + between.length;
	return source.text.slice(start, end).trim() !== "" && !/^[&*]/.test(source.text.slice(start)) ? [{
		start: keyEnd + between.indexOf(":") + 1,
		end,
		text: ` ${text}`,
		line: null
	}] : null;
}
function indentSplices(source, parent, first, { keys, id }) {
	const end = parent.entries.get(keys.at(-1));
	if (end === void 0 || end.origin !== void 0) return null;
	if (parent.style === "flow") return id === null ? bracedSplices(source, parent, first, end) : null;
	const [start, stop] = [require_source.lineOf(source, first.key.start), require_source.lineOf(source, endOfEntry(source, end))];
	const before = source.text.slice(require_source.startOfLine(source, first.key.start), first.key.start);
	if (before.trim() !== "") return null;
	const lines = source.lineStarts.slice(start - 1, stop).filter((at) => !/[\r\n]/.test(source.text[at]));
	const own = id === null ? void 0 : parent.entries.get(id)?.value;
	const [sibling] = own?.kind === "mapping" ? require_source.ownEntries(own) : [];
	const columnOf = (at) => at - require_source.startOfLine(source, at);
	const depth = sibling === void 0 ? 2 : columnOf(sibling.key.start) - columnOf(first.key.start);
	const spaces = lines.map((at) => ({
		start: at,
		end: at,
		text: " ".repeat(depth),
		line: null
	}));
	const head = {
		start: lines[0],
		end: lines[0],
		text: `${before}${newId}:\n`,
		line: null
	};
	return id === null ? [head, ...spaces] : spaces;
}
function bracedSplices(source, parent, first, last) {
	const id = styleOf(source, parent) === "json" ? JSON.stringify(newId) : newId;
	const end = endOfEntry(source, last);
	return [{
		start: first.key.start,
		end: first.key.start,
		text: `${id}: { `,
		line: null
	}, {
		start: end,
		end,
		text: " }",
		line: null
	}];
}
function endOfEntry(source, { key, value }) {
	return value.start < key.end ? key.end : endOfContent(source, value.end);
}
function endOfContent(source, end) {
	let at = end;
	while (at > 0 && /\s/.test(source.text[at - 1])) at--;
	return at;
}
function regroupSplices(source, parent, { keys, renamed, set }) {
	if (parent?.kind !== "mapping") return null;
	const own = new Map([...parent.entries].filter(([, { origin }]) => origin === void 0));
	if (![...keys, ...renamed.map(({ from }) => from)].every((key) => own.has(key))) return null;
	const replacedKeys = new Set([...keys, ...Object.keys(set)]);
	const replaced = [...own].filter(([key]) => replacedKeys.has(key)).map(([, entry]) => entry);
	const renames = renamed.map(({ from, to }) => {
		const entry = own.get(from);
		return {
			...entry.key,
			text: keyText(source, entry, to),
			line: null
		};
	});
	const [first] = replaced;
	if (first === void 0) return renames;
	const isSet = Object.keys(set).length > 0;
	const removed = isSet ? replaced.slice(1) : replaced;
	const remaining = [...own.values()].filter((each) => !removed.includes(each));
	const ranges = removed.map((entry) => rangeOfPair(source, parent, entry, remaining));
	if (ranges.some((range) => range === null)) return null;
	const indentation = " ".repeat(first.key.start - require_source.startOfLine(source, first.key.start));
	const text = require_source.pairsText(set, styleOf(source, parent), indentation);
	const inPlace = isSet ? [{
		start: first.key.start,
		end: endOfEntry(source, first),
		text,
		line: null
	}] : [];
	return [
		...renames,
		...inPlace,
		...require_source.mergedRanges(ranges).map((range) => ({
			...range,
			text: "",
			line: null
		}))
	];
}
function rangeOfPair(source, parent, entry, remaining) {
	const end = endOfEntry(source, entry);
	if (parent.style === "block") {
		const start = require_source.startOfLine(source, entry.key.start);
		if (source.text.slice(start, entry.key.start).trim() !== "") return null;
		return {
			start,
			end: Math.min(require_source.endOfLine(source, end) + 1, source.text.length)
		};
	}
	const comma = /^\s*,[ \t]*/.exec(source.text.slice(end, end + 200))?.[0];
	if (comma !== void 0) return {
		start: entry.key.start,
		end: end + comma.length
	};
	const previous = remaining.findLast(({ key }) => key.start < entry.key.start);
	return {
		start: previous === void 0 ? entry.key.start : endOfEntry(source, previous),
		end
	};
}
function styleOf(source, mapping) {
	if (mapping.style === "block") return "block";
	const [first] = require_source.ownEntries(mapping);
	return first !== void 0 && source.text[first.key.start] === "\"" ? "json" : "flow";
}
function withGroups(problems, plain, path, merged) {
	const groups = foreignGroups(plain, merged, (keys, secret) => variableFor([...path, ...keys], secret));
	let remaining = problems;
	for (const group of groups) {
		const replaced = require_source.oldKeys(group);
		const concerns = ({ at }) => at.kind !== "range" && replaced.includes(String(at.path[path.length]));
		const first = remaining.find((problem) => problem.rule === "config/unknown-key" && concerns(problem));
		if (first === void 0 || first.at.kind === "range") continue;
		const problem = {
			...first,
			suggestion: {
				kind: "group",
				group
			}
		};
		const isAnswered = (each) => concerns(each) && (each.rule === "config/unknown-key" || require_source.schemaReason(each)?.kind === "type");
		const added = require_source.newKeys(group);
		const isAdded = (key) => added.includes(key) || added.some((each) => require_matching.suggestion(each, [key]) !== null);
		const isOfEntry = ({ at }) => at.kind !== "range" && at.path.length === path.length;
		remaining = remaining.flatMap((each) => {
			if (each === first) return [problem];
			if (isAnswered(each)) return [];
			return isOfEntry(each) ? require_source.withoutMissing(each, isAdded) : [each];
		});
	}
	return remaining;
}
function foreignGroups(entry, merged, nameVariable) {
	const settings = settingsIn(entry, "");
	const isElsewhere = ({ key }) => merged.has(key);
	const here = groupsAmong(settings.filter((each) => !isElsewhere(each) || require_variables.topKeys.includes(each.key)), entry, nameVariable);
	const ownPairs = Object.fromEntries(Object.entries(entry).filter(([key]) => !merged.has(key)));
	const shared = groupsAmong(settings.filter(isElsewhere), ownPairs, nameVariable).filter(({ variables, set }) => variables.length === 0 && Object.keys(set).every((key) => !Object.hasOwn(ownPairs, key)));
	return [...here, ...shared];
}
function convertedEntry(block, nameVariable) {
	const settings = settingsIn(block, "");
	const has = (target) => settings.some((each) => each.target === target && !require_source.isObject(each.value));
	if (!has("url") && !(has("host") && (has("username") || has("database")))) return null;
	const group = settings.some((each) => isForeign(each) || isForeignInSsl(each)) ? groupOf(settings, block, nameVariable) : emptyGroup();
	if (group === null) return null;
	const entry = { ...group.set };
	for (const [key, value] of Object.entries(block)) {
		const name = group.renamed.find(({ from }) => from === key)?.to ?? key;
		if (group.keys.includes(key) || Object.hasOwn(entry, name) || value === null) continue;
		if (name === "type" && /^postgres/i.test(require_source.wordOf(value))) continue;
		entry[name] = convertedValue(name, value, group, nameVariable);
	}
	const dropped = settings.filter(({ target }) => target === "").map(({ key }) => key);
	return {
		entry: inOrder(entry),
		variables: group.variables,
		isCertain: group.isCertain,
		dropped
	};
}
function groupsAmong(settings, entry, nameVariable) {
	return (settings.some(({ isWrapped }) => isWrapped) || settings.filter(isForeign).length >= 4 ? [settings] : ["ssl", "ssh"].map((name) => settings.filter(({ target }) => familyOf(target) === name))).flatMap((family) => groupOf(family, entry, nameVariable) ?? []);
}
function isForeign({ target, key }) {
	return !require_variables.topKeys.includes(key) && target !== key;
}
function familyOf(target) {
	return target.split(".")[0];
}
const wrapper = /^(connection|connection_?configuration|credentials?|config|configuration|conn|connect_args|options|dialect_?options|extra)$/i;
function settingsIn(mapping, parent) {
	return Object.entries(mapping).flatMap(([key, value]) => {
		const plain = {
			target: key,
			key,
			spelling: key,
			value,
			isWrapped: false
		};
		if (parent === "" && require_variables.topKeys.includes(key) && !require_source.isObject(value)) return [plain];
		if (parent === "" && wrapper.test(key) && require_source.isObject(value)) {
			const inner = settingsIn(value, "");
			return inner.some(({ target, key: name }) => target !== name || require_variables.topKeys.includes(target)) ? inner.map((each) => ({
				...each,
				key,
				spelling: key,
				isWrapped: true
			})) : [plain];
		}
		const target = foreignTarget(key, parent);
		if (target === null) return [parent === "" ? plain : {
			...plain,
			target: `${parent}.${key}`
		}];
		const family = familyOf(target);
		return require_source.isObject(value) && /^ss[lh]\.(on|mode)$/.test(target) ? settingsIn(value, family).map((each) => ({
			...each,
			key,
			spelling: key === "ssl" ? `ssl.${each.spelling}` : key
		})) : [{
			...plain,
			target
		}];
	});
}
function emptyGroup() {
	return {
		keys: [],
		spellings: [],
		renamed: [],
		set: {},
		isCertain: true,
		variables: []
	};
}
function groupOf(settings, entry, nameVariable) {
	const foreign = settings.filter((setting) => isForeign(setting) || isForeignInSsl(setting));
	if (foreign.length === 0) return null;
	const group = emptyGroup();
	const ssl = settings.filter(({ target }) => familyOf(target) === "ssl");
	const ssh = settings.filter(({ target }) => familyOf(target) === "ssh");
	if (ssl.some((setting) => foreign.includes(setting)) && !addSsl(ssl, group)) return null;
	if (ssh.some((setting) => foreign.includes(setting)) && !addSsh(ssh, group, nameVariable)) return null;
	group.spellings = [...new Set(foreign.map(({ spelling }) => spelling))];
	for (const { target, key, value, isWrapped } of foreign) {
		const isPlain = target !== "" && !["ssl", "ssh"].includes(familyOf(target));
		if (isPlain && isTaken(target, key, entry, group)) return null;
		if (isPlain && !isWrapped && target !== "schemas") {
			group.renamed.push({
				from: key,
				to: target
			});
			continue;
		}
		if (!group.keys.includes(key)) group.keys.push(key);
		if (isPlain) group.set[target] = convertedValue(target, value, group, nameVariable);
	}
	return {
		...group,
		set: inOrder(group.set)
	};
}
function inOrder(pairs) {
	const place = (key) => require_variables.topKeys.includes(key) ? require_variables.topKeys.indexOf(key) : require_variables.topKeys.length;
	return Object.fromEntries(Object.entries(pairs).sort(([one], [other]) => place(one) - place(other)));
}
function isTaken(target, key, entry, group) {
	if (Object.hasOwn(group.set, target) || group.renamed.some(({ to }) => to === target)) return true;
	return target !== key && Object.hasOwn(entry, target);
}
function convertedValue(target, value, group, nameVariable) {
	if (isSecretKey(target)) return secretText(value, [target], target, group, nameVariable);
	return target === "schemas" && typeof value === "string" ? [value] : value;
}
function isForeignInSsl({ target, key }) {
	return key === "ssl" && ["ssl.rejects", "ssl.on"].includes(target);
}
function addSsl(settings, group) {
	let isOn = null;
	const verify = [];
	const certificates = [];
	const rest = {};
	for (const { target, value } of settings) {
		const word = require_source.wordOf(value).toLowerCase();
		if (require_variables.variableName(value) !== null && target !== "ssl.certificate") return false;
		switch (target) {
			case "ssl":
			case "ssl.on":
			case "ssl.mode": {
				const suggested = suggestedValue("ssl", word);
				if (suggested === null) return false;
				if (isOn !== null && isOn !== (suggested !== "false")) group.isCertain = false;
				isOn = isOn === true || suggested !== "false";
				const level = /verify-(ca|full)$/.exec(word)?.[1];
				if (level !== void 0) verify.push(level);
				else if (target === "ssl.mode" && suggested !== "false") verify.push("none");
				break;
			}
			case "ssl.rejects":
				isOn = true;
				verify.push(word === "false" ? "none" : "full");
				break;
			case "ssl.verify": {
				const level = {
					true: "full",
					false: "none"
				}[word] ?? word.replace("verify-", "");
				if (!strength.includes(level)) return false;
				isOn = true;
				verify.push(level);
				break;
			}
			case "ssl.certificate":
				certificates.push(value);
				break;
			default: rest[target.slice(4)] = value;
		}
	}
	if (certificates.length > 1) return false;
	if (certificates.length === 1) isOn ??= true;
	if (new Set(verify).size > 1) group.isCertain = false;
	const strongest = verify.toSorted((one, other) => strength.indexOf(other) - strength.indexOf(one))[0];
	const level = certificates.length === 1 && strongest === "none" && !settings.some(({ target }) => target === "ssl.rejects" || target === "ssl.verify") ? void 0 : strongest;
	const mapping = {
		...certificates.length === 1 ? { certificate: certificates[0] } : {},
		...level === void 0 || level === "none" && certificates.length === 0 ? {} : { verify: level },
		...rest
	};
	group.set.ssl = isOn === false ? false : Object.keys(mapping).length === 0 ? true : mapping;
	if (isOn === false && Object.keys(mapping).length > 0) group.isCertain = false;
	return true;
}
const strength = [
	"none",
	"ca",
	"full"
];
function addSsh(settings, group, nameVariable) {
	const ssh = {};
	let isOn = true;
	for (const { target, value } of settings) {
		if (target === "ssh.on") {
			if (/^(false|no|off|none|no_tunnel|direct|directly|0)$/i.test(require_source.wordOf(value))) isOn = false;
			continue;
		}
		const key = target.slice(4);
		if (Object.hasOwn(ssh, key)) return false;
		ssh[key] = isSecretKey(key) ? secretText(value, ["ssh", key], key, group, nameVariable) : value;
	}
	if (!isOn && settings.some(({ key }) => key === "ssh")) return false;
	if (!isOn) group.isCertain = settings.length === 1;
	else group.set.ssh = ssh;
	return true;
}
function secretText(value, keys, secret, group, nameVariable) {
	if (require_variables.variableName(value) !== null) return String(value);
	const mistake = require_files.referenceMistake(secret, secret, value, null);
	const isNamed = mistake?.kind === "variable" && mistake.name !== null;
	const name = isNamed ? mistake.name : nameVariable(keys, secret);
	if (!isNamed || mistake.hasDefault) group.variables.push(name);
	return `\${${name}}`;
}
const maxDepth = 4;
function otherFile(plain, text) {
	if (!require_source.isObject(plain) || "destinations" in plain || /(^|[\s[{,:])[&*]\w/m.test(text)) return null;
	const connections = connectionsIn(plain, []);
	if (connections.length === 0) return null;
	const destinations = Object.fromEntries(connections.map(({ id, converted }) => [id, converted.entry]));
	const region = typeof plain.region === "string" ? { region: plain.region } : {};
	const file = require_source.pairsText({
		version: 1,
		...region,
		destinations
	}, "block", "");
	return {
		kind: "other-file",
		text: [...commentsOf(plain, connections), file].join(""),
		variables: connections.flatMap(({ converted }) => converted.variables)
	};
}
function connectionsIn(mapping, path) {
	const id = idOf(path);
	const converted = convertedEntry(withoutSecrets(Object.fromEntries(Object.entries(mapping).filter(([key]) => key !== "version" && key !== "region")), id), (keys, secret) => variableFor([
		"destinations",
		id,
		...keys
	], secret));
	if (converted !== null) return [{
		id,
		path,
		converted
	}];
	if (path.length >= maxDepth) return [];
	return Object.entries(mapping).flatMap(([key, value]) => require_source.isObject(value) ? connectionsIn(value, [...path, key]) : []);
}
function withoutSecrets(block, id) {
	return Object.fromEntries(Object.entries(block).map(([key, value]) => {
		const secret = secretNameOf(key);
		return [key, secret !== null && !isSecretKey(key) && typeof value === "string" && !value.includes("$") ? `\${${variableFor([
			"destinations",
			id,
			key
		], secret)}}` : value];
	}));
}
function idOf(path) {
	const name = path.findLast((step) => !/^(outputs|config|settings|connection\w*|targets?|plugins|loaders)$/i.test(String(step)));
	const id = String(name ?? "warehouse").replaceAll(/[^A-Za-z0-9_.-]+/g, "-").replace(/^[.-]+/, "");
	return id === "" ? newId : id;
}
function commentsOf(plain, connections) {
	const dropped = connections.flatMap(({ converted, path }) => {
		const block = require_source.valueAt(plain, path);
		return converted.dropped.map((key) => [key, block[key]]);
	});
	const lines = [...connections[0].path.length === 0 ? [] : Object.entries(plain).filter(([, value]) => !require_source.isObject(value)), ...dropped].filter(([key, value]) => secretNameOf(key) === null && !require_source.isObject(value) && key !== "version").map(([key, value]) => `# ${require_source.pairsText({ [key]: value }, "block", "").replaceAll("\n", " ")}\n`);
	return [...new Set(lines)];
}
const validateFile = validate21;
const schema6 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"type": "object",
	"required": ["version", "destinations"],
	"additionalProperties": false,
	"patternProperties": { "^x-": {} },
	"properties": {
		"version": { "const": 1 },
		"region": { "enum": ["north-america", "europe"] },
		"destinations": {
			"type": "object",
			"minProperties": 1,
			"propertyNames": { "pattern": "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$" },
			"additionalProperties": true
		}
	}
};
const pattern0 = new RegExp("^x-", "");
const pattern1 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$", "");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.destinations === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "destinations" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "region" || key0 === "destinations" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (!(data1 === "north-america" || data1 === "europe")) {
				const err4 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/properties/region/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties.region.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.destinations !== void 0) {
			let data2 = data.destinations;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length < 1) {
					const err5 = {
						instancePath: instancePath + "/destinations",
						schemaPath: "#/properties/destinations/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 in data2) {
					const _errs6 = errors;
					if (typeof key1 === "string") {
						if (!pattern1.test(key1)) {
							const err6 = {
								instancePath: instancePath + "/destinations",
								schemaPath: "#/properties/destinations/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$" },
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					if (!(_errs6 === errors)) {
						const err7 = {
							instancePath: instancePath + "/destinations",
							schemaPath: "#/properties/destinations/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/destinations",
					schemaPath: "#/properties/destinations/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const validateDestination = validate22;
const schema7 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"display_name": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"description": { "type": "string" },
		"type": { "enum": [
			"postgresql",
			"heroku",
			"amazon-rds",
			"amazon-aurora",
			"google-cloudsql"
		] },
		"url": { "$ref": "#/definitions/variable" },
		"host": { "$ref": "#/definitions/host" },
		"port": { "$ref": "#/definitions/port" },
		"username": { "$ref": "#/definitions/text" },
		"password": { "$ref": "#/definitions/variable" },
		"database": { "$ref": "#/definitions/text" },
		"ssl": {
			"type": ["boolean", "object"],
			"additionalProperties": false,
			"properties": {
				"certificate": { "$ref": "#/definitions/text" },
				"verify": { "enum": [
					"none",
					"ca",
					"full"
				] }
			}
		},
		"ssh": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"host",
				"user",
				"private_key"
			],
			"properties": {
				"host": { "$ref": "#/definitions/host" },
				"port": { "$ref": "#/definitions/port" },
				"user": { "$ref": "#/definitions/text" },
				"private_key": { "$ref": "#/definitions/variable" },
				"passphrase": { "$ref": "#/definitions/variable" },
				"host_key": {
					"type": ["string", "array"],
					"minLength": 1,
					"minItems": 1,
					"if": { "type": "string" },
					"then": { "$ref": "#/definitions/host_key" },
					"items": { "$ref": "#/definitions/host_key" }
				}
			}
		},
		"schemas": {
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 63,
				"pattern": "^(?!pg_)"
			}
		},
		"audit": {
			"type": "object",
			"additionalProperties": false,
			"required": ["username", "password"],
			"properties": {
				"username": { "$ref": "#/definitions/text" },
				"password": { "$ref": "#/definitions/variable" }
			}
		},
		"access": { "enum": ["anywhere", "stitch-only"] },
		"stitch": {
			"type": "object",
			"additionalProperties": false,
			"required": ["token"],
			"properties": {
				"token": { "$ref": "#/definitions/variable" },
				"id": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"ignore": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["rule", "reason"],
				"properties": {
					"rule": { "enum": [
						"config/unreadable",
						"config/yaml",
						"config/schema",
						"config/unknown-key",
						"config/unset-variable",
						"config/duplicate-destination",
						"config/heroku-requires-ssl",
						"config/private-host-without-ssh",
						"config/unencrypted-connection",
						"config/certificate-invalid",
						"config/private-key-invalid",
						"network/host-not-found",
						"network/connection-refused",
						"network/unreachable",
						"network/connection-lost",
						"network/timeout",
						"network/not-postgresql",
						"ssh/handshake-failed",
						"ssh/host-key-unpinned",
						"ssh/authentication-failed",
						"ssh/forwarding-denied",
						"ssh/database-unreachable",
						"tls/not-supported",
						"tls/required",
						"tls/certificate-expired",
						"tls/certificate-expires-soon",
						"tls/handshake-failed",
						"tls/unverified",
						"auth/password-rejected",
						"auth/password-missing",
						"auth/password-expires-soon",
						"auth/weak-method",
						"auth/method-unsupported",
						"auth/no-hba-entry",
						"auth/login-not-permitted",
						"auth/connect-denied",
						"auth/database-missing",
						"auth/too-many-connections",
						"auth/server-not-ready",
						"auth/login-not-checked",
						"auth/refused",
						"server/not-postgresql",
						"server/version-too-old",
						"server/read-only",
						"server/version-end-of-life",
						"server/session-limits",
						"server/check-cancelled",
						"server/encoding-not-utf8",
						"server/tablespace-not-usable",
						"server/no-synchronous-standby",
						"server/wraparound",
						"server/event-triggers",
						"privilege/create-on-database",
						"privilege/temporary",
						"privilege/select-information-schema",
						"privilege/select-pg-catalog",
						"privilege/schema-not-usable",
						"privilege/excessive",
						"privilege/check-denied",
						"load/table-not-owned",
						"load/write-denied",
						"load/row-security",
						"load/primary-key",
						"load/column-required",
						"load/trigger",
						"load/constraint",
						"load/foreign-key",
						"load/table-full",
						"load/other-user",
						"load/not-checked",
						"stitch/check-failed",
						"stitch/settings-differ",
						"stitch/paused",
						"stitch/not-compared",
						"rehearsal/load-failed"
					] },
					"reason": {
						"type": "string",
						"minLength": 1
					},
					"until": {
						"type": "string",
						"pattern": "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"
					}
				}
			}
		}
	},
	"if": { "required": ["url"] },
	"then": { "properties": {
		"host": false,
		"port": false,
		"username": false,
		"password": false,
		"database": false
	} },
	"else": {
		"required": [
			"host",
			"username",
			"database"
		],
		"if": { "not": { "required": ["audit"] } },
		"then": { "required": ["password"] }
	},
	"definitions": {
		"variable": {
			"type": "string",
			"pattern": "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"
		},
		"text": {
			"type": "string",
			"minLength": 1,
			"pattern": "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"
		},
		"host": { "$ref": "#/definitions/text" },
		"port": {
			"type": ["integer", "string"],
			"minimum": 1,
			"maximum": 65535,
			"pattern": "^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"
		},
		"host_key": {
			"type": "string",
			"minLength": 1
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const pattern2 = new RegExp("^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$", "");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern2.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
const pattern3 = new RegExp("^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$", "");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const schema10 = {
	"type": ["integer", "string"],
	"minimum": 1,
	"maximum": 65535,
	"pattern": "^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"
};
const pattern4 = new RegExp("^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$", "");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema10.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 65535 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 65535
				}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 1 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				}
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			const err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	validate27.errors = vErrors;
	return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
const pattern6 = new RegExp("^(?!pg_)", "");
const pattern7 = new RegExp("^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0 && "url") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host !== void 0) {
				const err1 = {
					instancePath: instancePath + "/host",
					schemaPath: "#/then/properties/host/false schema",
					keyword: "false schema",
					params: {}
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.port !== void 0) {
				const err2 = {
					instancePath: instancePath + "/port",
					schemaPath: "#/then/properties/port/false schema",
					keyword: "false schema",
					params: {}
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.username !== void 0) {
				const err3 = {
					instancePath: instancePath + "/username",
					schemaPath: "#/then/properties/username/false schema",
					keyword: "false schema",
					params: {}
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.password !== void 0) {
				const err4 = {
					instancePath: instancePath + "/password",
					schemaPath: "#/then/properties/password/false schema",
					keyword: "false schema",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.database !== void 0) {
				const err5 = {
					instancePath: instancePath + "/database",
					schemaPath: "#/then/properties/database/false schema",
					keyword: "false schema",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs4 = errors;
		const _errs5 = errors;
		let valid2 = true;
		const _errs6 = errors;
		const _errs7 = errors;
		const _errs8 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.audit === void 0 && "audit") {
				const err6 = {};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (_errs8 === errors) {
			const err7 = {};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		} else {
			errors = _errs7;
			if (vErrors !== null) {
				if (_errs7) vErrors.length = _errs7;
				else vErrors = null;
			}
		}
		var _valid1 = _errs6 === errors;
		errors = _errs5;
		if (vErrors !== null) {
			if (_errs5) vErrors.length = _errs5;
			else vErrors = null;
		}
		if (_valid1) {
			const _errs9 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.password === void 0) {
					const err8 = {
						instancePath,
						schemaPath: "#/else/then/required",
						keyword: "required",
						params: { missingProperty: "password" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			var _valid1 = _errs9 === errors;
			valid2 = _valid1;
		}
		if (!valid2) {
			const err9 = {
				instancePath,
				schemaPath: "#/else/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err10 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "host" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.username === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "username" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data.database === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "database" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err13 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema7.properties, key0)) {
			const err14 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.display_name !== void 0) {
			let data5 = data.display_name;
			if (typeof data5 === "string") {
				if (data5.length > 200) {
					const err15 = {
						instancePath: instancePath + "/display_name",
						schemaPath: "#/properties/display_name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data5.length < 1) {
					const err16 = {
						instancePath: instancePath + "/display_name",
						schemaPath: "#/properties/display_name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/display_name",
					schemaPath: "#/properties/display_name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err18 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data7 = data.type;
			if (!(data7 === "postgresql" || data7 === "heroku" || data7 === "amazon-rds" || data7 === "amazon-aurora" || data7 === "google-cloudsql")) {
				const err19 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema7.properties.type.enum }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate23(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.host !== void 0) {
			if (!validate25(data.host, {
				instancePath: instancePath + "/host",
				parentData: data,
				parentDataProperty: "host",
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.port !== void 0) {
			if (!validate27(data.port, {
				instancePath: instancePath + "/port",
				parentData: data,
				parentDataProperty: "port",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data.username !== void 0) {
			if (!validate29(data.username, {
				instancePath: instancePath + "/username",
				parentData: data,
				parentDataProperty: "username",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.password !== void 0) {
			if (!validate23(data.password, {
				instancePath: instancePath + "/password",
				parentData: data,
				parentDataProperty: "password",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.database !== void 0) {
			if (!validate29(data.database, {
				instancePath: instancePath + "/database",
				parentData: data,
				parentDataProperty: "database",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.ssl !== void 0) {
			let data14 = data.ssl;
			if (typeof data14 !== "boolean" && !(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
				const err20 = {
					instancePath: instancePath + "/ssl",
					schemaPath: "#/properties/ssl/type",
					keyword: "type",
					params: { type: schema7.properties.ssl.type }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key1 in data14) if (!(key1 === "certificate" || key1 === "verify")) {
					const err21 = {
						instancePath: instancePath + "/ssl",
						schemaPath: "#/properties/ssl/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data14.certificate !== void 0) {
					if (!validate29(data14.certificate, {
						instancePath: instancePath + "/ssl/certificate",
						parentData: data14,
						parentDataProperty: "certificate",
						rootData
					})) {
						vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
						errors = vErrors.length;
					}
				}
				if (data14.verify !== void 0) {
					let data16 = data14.verify;
					if (!(data16 === "none" || data16 === "ca" || data16 === "full")) {
						const err22 = {
							instancePath: instancePath + "/ssl/verify",
							schemaPath: "#/properties/ssl/properties/verify/enum",
							keyword: "enum",
							params: { allowedValues: schema7.properties.ssl.properties.verify.enum }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			}
		}
		if (data.ssh !== void 0) {
			let data17 = data.ssh;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.host === void 0) {
					const err23 = {
						instancePath: instancePath + "/ssh",
						schemaPath: "#/properties/ssh/required",
						keyword: "required",
						params: { missingProperty: "host" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data17.user === void 0) {
					const err24 = {
						instancePath: instancePath + "/ssh",
						schemaPath: "#/properties/ssh/required",
						keyword: "required",
						params: { missingProperty: "user" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data17.private_key === void 0) {
					const err25 = {
						instancePath: instancePath + "/ssh",
						schemaPath: "#/properties/ssh/required",
						keyword: "required",
						params: { missingProperty: "private_key" }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				for (const key2 in data17) if (!(key2 === "host" || key2 === "port" || key2 === "user" || key2 === "private_key" || key2 === "passphrase" || key2 === "host_key")) {
					const err26 = {
						instancePath: instancePath + "/ssh",
						schemaPath: "#/properties/ssh/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data17.host !== void 0) {
					if (!validate25(data17.host, {
						instancePath: instancePath + "/ssh/host",
						parentData: data17,
						parentDataProperty: "host",
						rootData
					})) {
						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
						errors = vErrors.length;
					}
				}
				if (data17.port !== void 0) {
					if (!validate27(data17.port, {
						instancePath: instancePath + "/ssh/port",
						parentData: data17,
						parentDataProperty: "port",
						rootData
					})) {
						vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
						errors = vErrors.length;
					}
				}
				if (data17.user !== void 0) {
					if (!validate29(data17.user, {
						instancePath: instancePath + "/ssh/user",
						parentData: data17,
						parentDataProperty: "user",
						rootData
					})) {
						vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
						errors = vErrors.length;
					}
				}
				if (data17.private_key !== void 0) {
					if (!validate23(data17.private_key, {
						instancePath: instancePath + "/ssh/private_key",
						parentData: data17,
						parentDataProperty: "private_key",
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
				}
				if (data17.passphrase !== void 0) {
					if (!validate23(data17.passphrase, {
						instancePath: instancePath + "/ssh/passphrase",
						parentData: data17,
						parentDataProperty: "passphrase",
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
				}
				if (data17.host_key !== void 0) {
					let data23 = data17.host_key;
					if (typeof data23 !== "string" && !Array.isArray(data23)) {
						const err27 = {
							instancePath: instancePath + "/ssh/host_key",
							schemaPath: "#/properties/ssh/properties/host_key/type",
							keyword: "type",
							params: { type: schema7.properties.ssh.properties.host_key.type }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					const _errs37 = errors;
					let valid7 = true;
					const _errs38 = errors;
					if (typeof data23 !== "string") {
						const err28 = {};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
					var _valid2 = _errs38 === errors;
					errors = _errs37;
					if (vErrors !== null) {
						if (_errs37) vErrors.length = _errs37;
						else vErrors = null;
					}
					if (_valid2) {
						const _errs40 = errors;
						if (!validate39(data23, {
							instancePath: instancePath + "/ssh/host_key",
							parentData: data17,
							parentDataProperty: "host_key",
							rootData
						})) {
							vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
							errors = vErrors.length;
						}
						var _valid2 = _errs40 === errors;
						valid7 = _valid2;
					}
					if (!valid7) {
						const err29 = {
							instancePath: instancePath + "/ssh/host_key",
							schemaPath: "#/properties/ssh/properties/host_key/if",
							keyword: "if",
							params: { failingKeyword: "then" }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					if (typeof data23 === "string") {
						if (data23.length < 1) {
							const err30 = {
								instancePath: instancePath + "/ssh/host_key",
								schemaPath: "#/properties/ssh/properties/host_key/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					}
					if (Array.isArray(data23)) {
						if (data23.length < 1) {
							const err31 = {
								instancePath: instancePath + "/ssh/host_key",
								schemaPath: "#/properties/ssh/properties/host_key/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						const len0 = data23.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate39(data23[i0], {
							instancePath: instancePath + "/ssh/host_key/" + i0,
							parentData: data23,
							parentDataProperty: i0,
							rootData
						})) {
							vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
							errors = vErrors.length;
						}
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/ssh",
					schemaPath: "#/properties/ssh/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.schemas !== void 0) {
			let data25 = data.schemas;
			if (Array.isArray(data25)) {
				const len1 = data25.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data26 = data25[i1];
					if (typeof data26 === "string") {
						if (data26.length > 63) {
							const err33 = {
								instancePath: instancePath + "/schemas/" + i1,
								schemaPath: "#/properties/schemas/items/maxLength",
								keyword: "maxLength",
								params: { limit: 63 }
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data26.length < 1) {
							const err34 = {
								instancePath: instancePath + "/schemas/" + i1,
								schemaPath: "#/properties/schemas/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (!pattern6.test(data26)) {
							const err35 = {
								instancePath: instancePath + "/schemas/" + i1,
								schemaPath: "#/properties/schemas/items/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!pg_)" }
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/schemas/" + i1,
							schemaPath: "#/properties/schemas/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				let i2 = data25.length;
				let j0;
				if (i2 > 1) {
					const indices0 = {};
					for (; i2--;) {
						let item0 = data25[i2];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err37 = {
								instancePath: instancePath + "/schemas",
								schemaPath: "#/properties/schemas/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i2,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
							break;
						}
						indices0[item0] = i2;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/schemas",
					schemaPath: "#/properties/schemas/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.audit !== void 0) {
			let data27 = data.audit;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				if (data27.username === void 0) {
					const err39 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/required",
						keyword: "required",
						params: { missingProperty: "username" }
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data27.password === void 0) {
					const err40 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/required",
						keyword: "required",
						params: { missingProperty: "password" }
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				for (const key3 in data27) if (!(key3 === "username" || key3 === "password")) {
					const err41 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 }
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data27.username !== void 0) {
					if (!validate29(data27.username, {
						instancePath: instancePath + "/audit/username",
						parentData: data27,
						parentDataProperty: "username",
						rootData
					})) {
						vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
						errors = vErrors.length;
					}
				}
				if (data27.password !== void 0) {
					if (!validate23(data27.password, {
						instancePath: instancePath + "/audit/password",
						parentData: data27,
						parentDataProperty: "password",
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/audit",
					schemaPath: "#/properties/audit/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.access !== void 0) {
			let data30 = data.access;
			if (!(data30 === "anywhere" || data30 === "stitch-only")) {
				const err43 = {
					instancePath: instancePath + "/access",
					schemaPath: "#/properties/access/enum",
					keyword: "enum",
					params: { allowedValues: schema7.properties.access.enum }
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.stitch !== void 0) {
			let data31 = data.stitch;
			if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
				if (data31.token === void 0) {
					const err44 = {
						instancePath: instancePath + "/stitch",
						schemaPath: "#/properties/stitch/required",
						keyword: "required",
						params: { missingProperty: "token" }
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				for (const key4 in data31) if (!(key4 === "token" || key4 === "id")) {
					const err45 = {
						instancePath: instancePath + "/stitch",
						schemaPath: "#/properties/stitch/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 }
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (data31.token !== void 0) {
					if (!validate23(data31.token, {
						instancePath: instancePath + "/stitch/token",
						parentData: data31,
						parentDataProperty: "token",
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
				}
				if (data31.id !== void 0) {
					let data33 = data31.id;
					if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
						const err46 = {
							instancePath: instancePath + "/stitch/id",
							schemaPath: "#/properties/stitch/properties/id/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
					if (typeof data33 == "number" && isFinite(data33)) {
						if (data33 < 1 || isNaN(data33)) {
							const err47 = {
								instancePath: instancePath + "/stitch/id",
								schemaPath: "#/properties/stitch/properties/id/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/stitch",
					schemaPath: "#/properties/stitch/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			let data34 = data.ignore;
			if (Array.isArray(data34)) {
				const len2 = data34.length;
				for (let i3 = 0; i3 < len2; i3++) {
					let data35 = data34[i3];
					if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
						if (data35.rule === void 0) {
							const err49 = {
								instancePath: instancePath + "/ignore/" + i3,
								schemaPath: "#/properties/ignore/items/required",
								keyword: "required",
								params: { missingProperty: "rule" }
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data35.reason === void 0) {
							const err50 = {
								instancePath: instancePath + "/ignore/" + i3,
								schemaPath: "#/properties/ignore/items/required",
								keyword: "required",
								params: { missingProperty: "reason" }
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						for (const key5 in data35) if (!(key5 === "rule" || key5 === "reason" || key5 === "until")) {
							const err51 = {
								instancePath: instancePath + "/ignore/" + i3,
								schemaPath: "#/properties/ignore/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 }
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data35.rule !== void 0) {
							let data36 = data35.rule;
							if (!(data36 === "config/unreadable" || data36 === "config/yaml" || data36 === "config/schema" || data36 === "config/unknown-key" || data36 === "config/unset-variable" || data36 === "config/duplicate-destination" || data36 === "config/heroku-requires-ssl" || data36 === "config/private-host-without-ssh" || data36 === "config/unencrypted-connection" || data36 === "config/certificate-invalid" || data36 === "config/private-key-invalid" || data36 === "network/host-not-found" || data36 === "network/connection-refused" || data36 === "network/unreachable" || data36 === "network/connection-lost" || data36 === "network/timeout" || data36 === "network/not-postgresql" || data36 === "ssh/handshake-failed" || data36 === "ssh/host-key-unpinned" || data36 === "ssh/authentication-failed" || data36 === "ssh/forwarding-denied" || data36 === "ssh/database-unreachable" || data36 === "tls/not-supported" || data36 === "tls/required" || data36 === "tls/certificate-expired" || data36 === "tls/certificate-expires-soon" || data36 === "tls/handshake-failed" || data36 === "tls/unverified" || data36 === "auth/password-rejected" || data36 === "auth/password-missing" || data36 === "auth/password-expires-soon" || data36 === "auth/weak-method" || data36 === "auth/method-unsupported" || data36 === "auth/no-hba-entry" || data36 === "auth/login-not-permitted" || data36 === "auth/connect-denied" || data36 === "auth/database-missing" || data36 === "auth/too-many-connections" || data36 === "auth/server-not-ready" || data36 === "auth/login-not-checked" || data36 === "auth/refused" || data36 === "server/not-postgresql" || data36 === "server/version-too-old" || data36 === "server/read-only" || data36 === "server/version-end-of-life" || data36 === "server/session-limits" || data36 === "server/check-cancelled" || data36 === "server/encoding-not-utf8" || data36 === "server/tablespace-not-usable" || data36 === "server/no-synchronous-standby" || data36 === "server/wraparound" || data36 === "server/event-triggers" || data36 === "privilege/create-on-database" || data36 === "privilege/temporary" || data36 === "privilege/select-information-schema" || data36 === "privilege/select-pg-catalog" || data36 === "privilege/schema-not-usable" || data36 === "privilege/excessive" || data36 === "privilege/check-denied" || data36 === "load/table-not-owned" || data36 === "load/write-denied" || data36 === "load/row-security" || data36 === "load/primary-key" || data36 === "load/column-required" || data36 === "load/trigger" || data36 === "load/constraint" || data36 === "load/foreign-key" || data36 === "load/table-full" || data36 === "load/other-user" || data36 === "load/not-checked" || data36 === "stitch/check-failed" || data36 === "stitch/settings-differ" || data36 === "stitch/paused" || data36 === "stitch/not-compared" || data36 === "rehearsal/load-failed")) {
								const err52 = {
									instancePath: instancePath + "/ignore/" + i3 + "/rule",
									schemaPath: "#/properties/ignore/items/properties/rule/enum",
									keyword: "enum",
									params: { allowedValues: schema7.properties.ignore.items.properties.rule.enum }
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data35.reason !== void 0) {
							let data37 = data35.reason;
							if (typeof data37 === "string") {
								if (data37.length < 1) {
									const err53 = {
										instancePath: instancePath + "/ignore/" + i3 + "/reason",
										schemaPath: "#/properties/ignore/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							} else {
								const err54 = {
									instancePath: instancePath + "/ignore/" + i3 + "/reason",
									schemaPath: "#/properties/ignore/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data35.until !== void 0) {
							let data38 = data35.until;
							if (typeof data38 === "string") {
								if (!pattern7.test(data38)) {
									const err55 = {
										instancePath: instancePath + "/ignore/" + i3 + "/until",
										schemaPath: "#/properties/ignore/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$" }
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
							} else {
								const err56 = {
									instancePath: instancePath + "/ignore/" + i3 + "/until",
									schemaPath: "#/properties/ignore/items/properties/until/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/ignore/" + i3,
							schemaPath: "#/properties/ignore/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/ignore",
					schemaPath: "#/properties/ignore/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
	} else {
		const err59 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err59];
		else vErrors.push(err59);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const maxProblemsPerEntry = 50;
const maxEntryNodes = 2e3;
function fileProblems(plain, textAt) {
	return validateFile(plain) ? [] : problemsOf(validateFile.errors ?? [], {
		plain,
		prefix: [],
		textAt
	});
}
function destinationProblems(id, plain, node, textAt) {
	const path = ["destinations", id];
	if (node.size > maxEntryNodes) return [schemaProblem({
		kind: "key",
		path
	}, { kind: "too-large" })];
	const problems = entryProblems(plain, {
		path,
		node,
		textAt,
		merged: mergedKeys(node)
	}, maxRounds);
	const omitted = problems.length - maxProblemsPerEntry;
	if (omitted <= 0) return problems;
	return [...problems.slice(0, maxProblemsPerEntry), schemaProblem({
		kind: "key",
		path
	}, {
		kind: "more",
		count: omitted
	})];
}
function mergedKeys(node) {
	const entries = node.kind === "mapping" ? [...node.entries] : [];
	return new Set(entries.filter(([, { origin }]) => origin !== void 0).map(([key]) => key));
}
const maxRounds = 4;
function entryProblems(plain, entry, rounds) {
	const { path, node, textAt, merged } = entry;
	const errors = validateDestination(plain) ? [] : validateDestination.errors ?? [];
	const faults = valueFaults(plain, path, node).map(({ keys, reason }) => schemaProblem({
		kind: "value",
		path: [...path, ...keys]
	}, reason));
	const isReference = (problem) => require_source.schemaReason(problem)?.kind === "reference";
	const ownProblems = onePerValue([
		...faults.filter(isReference),
		...problemsOf(errors, {
			plain,
			prefix: path,
			textAt
		}),
		...faults.filter((problem) => !isReference(problem))
	]);
	if (!require_source.isObject(plain) || !ownProblems.some(({ rule }) => rule === "config/unknown-key")) return ownProblems;
	const problems = withGroups(ownProblems, plain, path, merged);
	const { corrected, moves } = correctedEntry(plain, problems, path);
	if (moves.length === 0 || rounds === 0) return problems;
	const textBack = (at) => textAt(pathBack(at, moves) ?? at);
	const nestedProblems = entryProblems(corrected, {
		...entry,
		textAt: textBack
	}, rounds - 1).flatMap((problem) => movedBack(problem, moves));
	const isShown = (problem) => isNewAmong(problems, problem) && !lacksKeysOfGroup(problems, problem);
	return [...problems, ...nestedProblems.filter(isShown)];
}
function lacksKeysOfGroup(problems, problem) {
	const { at } = problem;
	if (at.kind === "range" || require_source.schemaReason(problem)?.kind !== "missing") return false;
	const key = String(at.path.at(-1));
	return problems.some((each) => {
		const suggestion = each.rule === "config/unknown-key" ? each.suggestion : null;
		return suggestion?.kind === "group" && require_source.oldKeys(suggestion.group).includes(key);
	});
}
function isNewAmong(problems, { at, rule }) {
	if (at.kind === "range") return true;
	const place = JSON.stringify(at.path);
	return !problems.some((other) => other.at.kind !== "range" && other.rule === rule && JSON.stringify(other.at.path) === place);
}
function onePerValue(problems) {
	const seen = new Set();
	return problems.filter(({ at }) => {
		if (at.kind !== "value") return true;
		const place = JSON.stringify(at.path);
		const isFirst = !seen.has(place);
		seen.add(place);
		return isFirst;
	});
}
function problemsOf(errors, input) {
	const problems = new Map();
	for (const error of errors) {
		if (problems.size > 100) break;
		const key = `${error.instancePath} ${keyOfError(error)}`;
		const problem = problems.has(key) ? null : problemOf(error, input);
		if (problem !== null) problems.set(key, problem);
	}
	return missingTogether(suggestedOnce([...problems.values()]));
}
function suggestedOnce(problems) {
	const suggested = new Set();
	return problems.map((problem) => {
		if (problem.rule !== "config/unknown-key" || problem.at.kind === "range") return problem;
		const { suggestion } = problem;
		if (suggestion === null || !("key" in suggestion)) return problem;
		const place = JSON.stringify([...problem.at.path.slice(0, -1), suggestion.key]);
		if (suggested.has(place)) return {
			...problem,
			suggestion: null
		};
		suggested.add(place);
		return problem;
	});
}
function missingTogether(problems) {
	const suggested = new Set();
	const missing = new Map();
	for (const problem of problems) {
		if (problem.at.kind === "range") continue;
		const { path } = problem.at;
		if (problem.rule === "config/unknown-key" && problem.suggestion !== null && "key" in problem.suggestion) suggested.add(JSON.stringify([...path.slice(0, -1), problem.suggestion.key]));
		const reason = require_source.schemaReason(problem);
		if (reason?.kind === "missing") {
			const place = JSON.stringify(path);
			missing.set(place, [...missing.get(place) ?? [], ...reason.keys]);
		}
	}
	return problems.flatMap((problem) => {
		const { at } = problem;
		if (require_source.schemaReason(problem)?.kind !== "missing" || at.kind === "range") return [problem];
		const place = JSON.stringify(at.path);
		const isSuggested = (key) => suggested.has(JSON.stringify([...at.path, key]));
		const keys = (missing.get(place) ?? []).filter(({ key }) => !isSuggested(key) && !(require_variables.urlKeys.includes(key) && isSuggested("url"))).sort((one, other) => require_variables.keyNames.indexOf(one.key) - require_variables.keyNames.indexOf(other.key));
		missing.delete(place);
		return keys.length === 0 ? [] : [schemaProblem(at, {
			kind: "missing",
			keys
		})];
	});
}
function keyOfError(error) {
	const { missingProperty, additionalProperty, propertyName } = error.params;
	return missingProperty ?? additionalProperty ?? propertyName ?? "";
}
function problemOf(error, { plain, prefix, textAt }) {
	if (error.keyword === "if" || error.propertyName !== void 0) return null;
	const errorPath = pathOf(error.instancePath, plain);
	const value = require_source.valueAt(plain, errorPath);
	const path = [...prefix, ...errorPath];
	const last = String(path.at(-1) ?? "");
	const { additionalProperty, propertyName, missingProperty } = error.params;
	switch (error.keyword) {
		case "additionalProperties": return unknownKey(path, additionalProperty, value);
		case "propertyNames": return schemaProblem({
			kind: "key",
			path: [...path, propertyName]
		}, { kind: "id" });
		case "required": return missingKey(path, missingProperty);
		case "false schema": return schemaProblem({
			kind: "key",
			path
		}, {
			kind: "beside-url",
			key: last
		});
	}
	const at = {
		kind: "value",
		path
	};
	if (!isSecretKey(last) || prefix.length === 0) {
		const text = () => textAt(path);
		return schemaProblem(at, reasonOf(error, last, value, text));
	}
	const variable = variableFor(path, last);
	return value === null || value === "" ? schemaProblem(at, {
		kind: "empty",
		variable
	}) : {
		rule: "config/literal-secret",
		at,
		key: last,
		variable,
		isPart: false
	};
}
function missingKey(path, key) {
	const variable = isSecretKey(key) ? variableFor([...path, key], key) : null;
	return schemaProblem({
		kind: "key",
		path
	}, {
		kind: "missing",
		keys: [{
			key,
			variable
		}]
	});
}
function reasonOf(error, key, value, text) {
	const { type, allowedValue, allowedValues, limit } = error.params;
	if (value === "") return {
		kind: "empty",
		variable: null
	};
	switch (error.keyword) {
		case "type": return key === "port" ? portReason(value) : typeReason([type].flat().map(String), key, value, error, text);
		case "const":
		case "enum": {
			const allowed = [allowedValue ?? allowedValues].flat().map(String);
			const word = require_source.wordOf(value);
			const near = error.keyword === "enum" ? require_matching.suggestion(word, allowed) : null;
			return {
				kind: "enum",
				allowed,
				suggestion: suggestedValue(key, word) ?? near
			};
		}
		case "minimum":
		case "maximum": return portReason(value);
		case "minLength":
		case "minItems":
		case "minProperties": return {
			kind: "empty",
			variable: null
		};
		case "maxLength": return {
			kind: "too-long",
			limit: Number(limit)
		};
		case "uniqueItems": return { kind: "repeated" };
		case "pattern":
			if (key === "port") return portReason(value);
			if (error.instancePath.includes("/schemas/")) return { kind: "reserved" };
			return { kind: key === "until" ? "date" : "embedded-variable" };
		default: return {
			kind: "other",
			keyword: error.keyword
		};
	}
}
function portReason(value) {
	const number = Number(/^\D*([1-9][0-9]*)\D*$/.exec(require_source.wordOf(value))?.[1]);
	return {
		kind: "range",
		minimum: 1,
		maximum: 65535,
		suggestion: number <= 65535 ? String(number) : null
	};
}
function typeReason(expected, key, value, error, textOf) {
	const isText = typeof value === "string";
	if (isText && error.instancePath.startsWith("/ignore")) return {
		kind: "ignore-item",
		ignored: isRule(value) ? value : null,
		isList: expected[0] !== "array"
	};
	if (isText && expected.includes("object")) {
		if (/^[A-Za-z_][\w-]*:[^\s:]/.test(value)) return { kind: "colon" };
		if (/^[A-Za-z_][\w-]* *=/.test(value)) return { kind: "equals-sign" };
	}
	const text = typeof value === "number" || typeof value === "boolean" ? textOf() : null;
	const isSchemas = isText && key === "schemas" && /^[A-Za-z]\w*(, ?[A-Za-z]\w*)*$/.test(value);
	const isToken = isText && key === "stitch" && require_variables.variableName(value) !== null;
	const suggestion = (isSchemas ? `[${value}]` : isToken ? `{ token: "${value}" }` : null) ?? suggestedValue(key, require_source.wordOf(value));
	return {
		kind: "type",
		expected,
		found: typeName(value),
		text,
		suggestion
	};
}
function isRule(id) {
	validateDestination({ ignore: [{ rule: id }] });
	return !validateDestination.errors?.some(({ instancePath }) => instancePath === "/ignore/0/rule");
}
function unknownKey(path, key, mapping) {
	const allowed = require_variables.keysAt(path);
	const suggestion = suggestedKey(path, key, allowed, mapping);
	return {
		rule: "config/unknown-key",
		at: {
			kind: "key",
			path: [...path, key]
		},
		key,
		allowed,
		suggestion
	};
}
function schemaProblem(at, reason) {
	return {
		rule: "config/schema",
		at,
		reason
	};
}
function pathOf(pointer, plain) {
	const steps = pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
	return steps.map((step, index) => Array.isArray(require_source.valueAt(plain, steps.slice(0, index))) ? Number(step) : step);
}
function typeName(value) {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : typeof value;
}
function valueFaults(entry, path, node) {
	return [
		...spelledReferences(entry, path, node),
		...faultsOf(entry, "host", hostReason),
		...faultsOf(entry, "host-key", (text) => hostKeyReason(text, entry)),
		...faultsOf(entry, "day", dayReason)
	];
}
const spelledPaths = require_variables.entryPaths.filter((path) => require_variables.entryKeys[path].connects && !require_variables.entryKeys[path].secret).map((path) => path.split("."));
function spelledReferences(entry, above, root) {
	return spelledPaths.flatMap((steps) => valuesAt(entry, steps, [])).flatMap(([keys, value]) => {
		const { node, depth } = require_source.nodeAt(root, keys);
		const tag = node.kind === "scalar" && depth === keys.length ? node.tag : void 0;
		const mistake = typeof value === "string" ? require_files.spelledReference(value, tag ?? null) : null;
		if (mistake === null) return [];
		const name = mistake.kind === "variable" ? mistake.name : null;
		const key = String(keys.findLast((step) => typeof step === "string"));
		return [{
			keys,
			reason: {
				kind: "reference",
				mistake,
				variable: name ?? variableFor([...above, ...keys], key)
			}
		}];
	});
}
function faultsOf(entry, format, check) {
	return require_variables.pathsWithFormat(format).flatMap((path) => valuesAt(entry, path.split("."), []).flatMap(([keys, value]) => checkValue(keys, value, check)));
}
function valuesAt(value, steps, above) {
	if (Array.isArray(value)) return value.flatMap((item, index) => valuesAt(item, steps, [...above, index]));
	const [step, ...rest] = steps;
	if (step === void 0) return [[above, value]];
	return require_source.isObject(value) ? valuesAt(value[step], rest, [...above, step]) : [];
}
function checkValue(keys, value, check) {
	if (typeof value !== "string" || value === "" || require_variables.variableName(value) !== null) return [];
	const reason = check(require_variables.literalText(value));
	return reason === null ? [] : [{
		keys,
		reason
	}];
}
function hostReason(text) {
	const fault = require_matching.hostFault(require_matching.bareHost(text));
	return fault === null ? null : {
		kind: "host",
		fault,
		variable: null
	};
}
function hostKeyReason(text, entry) {
	const fault = require_server_identity.hostKeyFault(text);
	return fault === null ? null : {
		kind: "host-key",
		fault,
		bastion: require_server_identity.bastionIn(require_source.isObject(entry) ? entry.ssh : null)
	};
}
function dayReason(text) {
	return /^[0-9]{4}-02-29$/.test(text) && !new Date(`${text}T00:00:00Z`).toISOString().startsWith(text) ? { kind: "date" } : null;
}
function unrelatedFile(text, plain) {
	return (require_source.isObject(plain) || Array.isArray(plain) ? structureOf(plain) : textKind(text)) ?? (hasOwnKeys(plain) ? null : {
		what: null,
		next: "name"
	});
}
function unrelatedText(text, rough) {
	const kind = structureOf(rough) ?? textKind(text);
	const isOwn = ownKeyInText.test(text) || /^version:[ \t]*1(?:\.0)?[ \t]*\r?$/m.test(text);
	return kind ?? (isOwn ? null : {
		what: null,
		next: "name"
	});
}
function structureOf(plain) {
	if (Array.isArray(plain)) return kindOf(listKinds, plain);
	if (!require_source.isObject(plain)) return null;
	return kindOf("destinations" in plain ? kindsWithDestinations : kinds, plain);
}
function kindOf(all, content) {
	const [what, , next = "name"] = all.find(([, is]) => is(content)) ?? [];
	return what === void 0 ? null : {
		what,
		next
	};
}
const ownKeyInText = new RegExp(`(?:^|[\\s{,])["']?(?:destinations?|${require_variables.keyNames.filter((key) => key !== "type" && key !== "description").join("|")})["']?[ \\t]*:(?=\\s|["'$]|$)`, "m");
function hasOwnKeys(plain) {
	if (Array.isArray(plain)) return plain.some((item) => require_source.isObject(item) && describesDestinations(item));
	if (!require_source.isObject(plain)) return typeof plain === "string" && ownKeyInText.test(plain.replaceAll(":", ": "));
	if ("destinations" in plain || "region" in plain || Object.keys(plain).length === 0) return true;
	return /^1(\.0)?$/.test(require_source.wordOf(plain.version)) || describesDestinations(plain);
}
const maxKeys = 100;
function describesDestinations(plain, depth = 3) {
	const keys = Object.keys(plain).slice(0, maxKeys);
	if (keys.filter((key) => meantKey(key, distinctiveKeys) !== null).length > 1) return true;
	return keys.map((key) => plain[key]).some((value) => depth > 0 && require_source.isObject(value) && describesDestinations(value, depth - 1));
}
function textKind(text) {
	if (/^[ \t]*["']?destinations["']?[ \t]*:/m.test(text)) return null;
	const start = text.slice(0, 2e4);
	const [what] = textKinds.find(([, form]) => form.test(start)) ?? [];
	if (what !== void 0) return {
		what,
		next: "name"
	};
	if (ownKeyInText.test(start)) return null;
	const lines = start.split(/\r?\n/).filter((line) => line.trim() !== "" && !/^\s*[#;!]/.test(line));
	return kindOf(lineKinds, lines);
}
const sshKey = "(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\\S+|sk-\\S+) AAAA";
const textKinds = [
	["a PDF document", /^%PDF-/],
	["an Ansible Vault file", /^\$ANSIBLE_VAULT;/],
	["a pointer of Git LFS", /^version https:\/\/git-lfs/],
	["a key or a certificate", /^-----BEGIN [A-Z0-9 ]+-----/m],
	["a web page", /^\s*(<!--.*?-->\s*)?<(!doctype html|html|head|body|div|p|script)\b/is],
	["an XML file", /^\s*<(\?xml|!--|[A-Za-z][\w:.-]*[\s>/])/],
	["a patch", /^(diff --git|Index:) |^--- .*\n\+\+\+ /m],
	["an SSH public key", new RegExp(`^${sshKey}`, "m")],
	["a known_hosts file", new RegExp(`^\\S+ ${sshKey}`, "m")],
	["a Jenkinsfile", /^(@Library\(|pipeline\s*\{|node\s*(\([^)\n]*\)\s*)?\{)/m],
	["a Terraform file", /^(resource|data|module|provider|variable|output|import|moved|check)( "[^"\n]*"){0,2} \{|^(terraform|locals)\s*\{/m],
	["a script", /^#!/],
	["a Dockerfile", /^FROM \S+.*\n(.*\n)*?(RUN|CMD|COPY|ADD|ENTRYPOINT|WORKDIR|ENV|ARG|USER|EXPOSE) /m],
	["a Helm template", /\{\{-? *(if|include|define|range|with|template|toYaml|\.Values|\.Release|\.Chart)\b/],
	["an Ansible playbook", /^- hosts:/m],
	["an SQL script", /^\s*(--[^\n]*\n\s*|\/\*.*?\*\/\s*)*(select|create|alter|insert|update|delete|grant|revoke|drop|begin|do|with|set|copy|comment)\b[^\n:]*(\n.*)?;/is]
];
const lineKinds = [
	["a password file (.pgpass)", (lines) => every(lines, /^[^:\s]+(:([^:\\]|\\.)*){4,}$/)],
	["a pg_hba.conf file", (lines) => every(lines, /^(local|host|hostssl|hostnossl|hostgssenc|hostnogssenc)\s+\S+\s+\S+/)],
	["an SSH configuration", ([first = ""]) => /^(Host|Match) [^\s=]/i.test(first)],
	["a libpq service file", (lines) => /^\[.+\]\s*$/.test(lines[0] ?? "") && lines.some((line) => /^(dbname|service|sslmode)\s*=/.test(line))],
	["a TOML file", (lines) => lines.some((line) => /^\[\[?[\w."'-]+\]\]?\s*(#.*)?$/.test(line)) && lines.some((line) => /^\s*[\w."'-]+\s*=\s*("|'|\[|\{|true\b|false\b)/.test(line))],
	["an INI file", ([first = ""]) => /^\[[^\],]+\]\s*$/.test(first)],
	["an .env file", (lines) => every(lines.slice(0, 1), /^(export )?[A-Z_][A-Z0-9_]*=/)],
	["a settings file (name = value)", (lines) => every(lines.slice(0, 1), /^[\w.-]+\s*=/)],
	["a table, such as CSV", isTable]
];
function every(lines, form) {
	return lines.length > 0 && lines.every((line) => form.test(line));
}
function isTable(lines) {
	const rows = lines.slice(0, 5).map((line) => line.replaceAll(/"[^"]*"/g, ""));
	if (rows.length < 2 || rows.some((row) => /^[[{<]/.test(row))) return false;
	return [
		",",
		";",
		"	"
	].map((separator) => rows.map((row) => row.split(separator).length)).some(([first = 1, ...rest]) => first > 1 && rest.every((count) => count === first));
}
const kindsWithDestinations = [["a report of this program", ({ tool, summary, destinations }) => require_source.isObject(tool) && require_source.isObject(summary) && Array.isArray(destinations)], [
	"an encrypted file (SOPS)",
	({ sops }) => require_source.isObject(sops),
	"decrypt"
]];
const listKinds = [
	[
		"a response from Stitch's API",
		(items) => items.some(isStitchDestination),
		"import"
	],
	["an Ansible playbook", (plays) => plays.some((play) => require_source.isObject(play) && ("hosts" in play || "import_playbook" in play))],
	["a list of Ansible tasks", (tasks) => tasks.some((task) => require_source.isObject(task) && Object.keys(task).some((key) => /^\w+\.\w+\.\w+$/.test(key)))]
];
const kinds = [
	[
		"a response from Stitch's API",
		isStitchDestination,
		"import"
	],
	["a Docker Compose file", ({ services }) => require_source.isObject(services) && Object.values(services).some(isService)],
	["a GitHub workflow", ({ jobs, on }) => require_source.isObject(jobs) && on !== void 0],
	["a GitHub action", ({ runs }) => require_source.isObject(runs) && "using" in runs],
	["a Dependabot configuration", ({ updates }) => Array.isArray(updates) && hasKey(updates, "package-ecosystem")],
	["an Azure pipeline", isAzurePipeline],
	["a Bitbucket pipeline", ({ pipelines }) => require_source.isObject(pipelines)],
	["a Drone pipeline", ({ kind, steps }) => kind === "pipeline" && Array.isArray(steps)],
	["a GitLab pipeline", isGitlabPipeline],
	["a CircleCI configuration", ({ jobs, workflows, orbs }) => require_source.isObject(jobs ?? orbs) || require_source.isObject(workflows)],
	["a Kubernetes manifest", ({ apiVersion, kind }) => isText(apiVersion) && isText(kind)],
	["a Helm chart", ({ apiVersion, name, version }) => isText(apiVersion) && isText(name) && isText(version)],
	["a Helm values file", ({ replicaCount, image, global, primary }) => isNumber(replicaCount) || require_source.isObject(image) && "tag" in image || require_source.isObject(global) && require_source.isObject(primary)],
	["an OpenAPI description", ({ openapi, swagger, info }) => isText(openapi ?? swagger) && require_source.isObject(info)],
	["a CloudFormation template", ({ AWSTemplateFormatVersion, Resources }) => AWSTemplateFormatVersion !== void 0 || require_source.isObject(Resources)],
	["a dbt project", (plain) => "name" in plain && ("model-paths" in plain || "models" in plain)],
	["a dbt properties file", ({ models, sources, seeds, snapshots, exposures }) => [
		models,
		sources,
		seeds,
		snapshots,
		exposures
	].some((all) => Array.isArray(all) && hasKey(all, "name"))],
	["a dbt profile (not PostgreSQL)", (plain) => Object.values(plain).some(isOtherProfile)],
	["a pre-commit configuration", ({ repos }) => Array.isArray(repos)],
	["a Meltano project", ({ plugins }) => require_source.isObject(plugins) && ("loaders" in plugins || "extractors" in plugins)],
	["a Singer catalog", ({ streams }) => Array.isArray(streams) && hasKey(streams, "tap_stream_id", "stream")],
	["an Ansible inventory", ({ all }) => require_source.isObject(all) && (require_source.isObject(all.hosts) || require_source.isObject(all.children) || require_source.isObject(all.vars))],
	["a package.json", (plain) => "name" in plain && packageKeys.some((key) => key in plain)],
	["a SARIF report", ({ version, runs }) => isText(version) && Array.isArray(runs)],
	["a JSON Schema", ({ $schema, properties, $defs }) => isText($schema) && (require_source.isObject(properties) || require_source.isObject($defs))]
];
const packageKeys = [
	"dependencies",
	"devDependencies",
	"scripts",
	"lockfileVersion"
];
function isStitchDestination(plain) {
	return require_source.isObject(plain) && require_source.isObject(plain.properties) && isNumber(plain.id) && isText(plain.type);
}
function isAzurePipeline({ trigger, pool, steps, stages, jobs, extends: template, parameters }) {
	if (Array.isArray(stages)) return hasKey(stages, "stage", "template");
	if (Array.isArray(jobs)) return hasKey(jobs, "job", "deployment", "template");
	if (require_source.isObject(template) && "template" in template) return true;
	return (trigger !== void 0 || pool !== void 0 || Array.isArray(parameters)) && Array.isArray(steps);
}
function isOtherProfile(profile) {
	if (!require_source.isObject(profile) || !require_source.isObject(profile.outputs)) return false;
	return Object.values(profile.outputs).every((output) => require_source.isObject(output) && output.type !== "postgres");
}
function isGitlabPipeline(plain) {
	const { stages, include } = plain;
	if (Array.isArray(stages) || Object.values(plain).some(isGitlabJob)) return true;
	return Array.isArray(include) && hasKey(include, "template", "project", "local", "remote", "component");
}
function isGitlabJob(value) {
	return require_source.isObject(value) && (Array.isArray(value.script) || isText(value.script));
}
function isService(value) {
	return require_source.isObject(value) && ("image" in value || "build" in value || "extends" in value);
}
function hasKey(items, ...keys) {
	return items.some((item) => require_source.isObject(item) && keys.some((key) => key in item));
}
function isText(value) {
	return typeof value === "string";
}
function isNumber(value) {
	return typeof value === "number";
}
function binaryKind(bytes) {
	const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
	return binaryKinds.find(([, form]) => form.test(start))?.[0] ?? (bytes.includes(0) ? "a binary file" : null);
}
const binaryKinds = [
	["a gzip archive", /^\x1f\x8b/],
	["a ZIP archive or an Office document", /^PK\x03\x04/],
	["a PDF document", /^%PDF-/],
	["an image", /^(\x89PNG|\xff\xd8\xff|GIF8)/],
	["an archive of pg_dump", /^PGDMP/],
	["an SQLite database", /^SQLite format/],
	["a Parquet file", /^PAR1/],
	["a binary certificate or key", /^0[\x80-\x84]/],
	["a program", /^(\x7fELF|MZ)/]
];
const destinationRegions = ["north-america", "europe"];
const maxProblemsPerFile = 2e3;
const maxEntries = {
	ofAnyFile: 5e3,
	ofALongFile: 5e4,
	charactersOfOne: 100
};
function entriesOf(source, absolute, workspace) {
	const document = withinLimit(require_source.readDocument(source.text), source.text.length);
	if (document.root === null) return {
		entries: [],
		problems: unparsedProblems(document, source)
	};
	const { root: written, faults, problems: indentationProblems } = indented(document.root, document.faults);
	const textAt = (at) => require_source.textIn(source, require_source.nodeAt(written, at).node);
	const asWritten = require_source.toPlain(written);
	const problemsOfFile = [...indentationProblems, ...fileProblems(asWritten, textAt)];
	const misspelled = misspelledDestinations(problemsOfFile);
	const root = misspelled === null ? written : withDestinations(written, misspelled);
	const plain = root === written ? asWritten : require_source.toPlain(root);
	const [unrelated, other] = misspelled === null ? [unrelatedFile(source.text, plain), otherFile(plain, source.text)] : [null, null];
	if (unrelated !== null && (unrelated.what !== null || other === null)) return {
		entries: [],
		problems: [unrelatedProblem(unrelated, source)]
	};
	const misplaced = misplacedKeys(root);
	const nodes = entryNodes(root).filter(([id]) => !misplaced?.keys.has(id));
	const { ofFile, ofEntries } = documentProblems(other === null ? problemsOfFile : [{
		rule: "config/schema",
		at: {
			kind: "key",
			path: []
		},
		reason: other
	}], faults, misplaced, source, root);
	const { problemsById, notRead } = checkEntries(nodes, plain, ofEntries, misplaced, textAt);
	const split = splitByOrigin(root, problemsById);
	const pathInEntry = (at) => other === null ? withOwner(at, misplaced) : [
		"destinations",
		newId,
		...at
	];
	const secrets = secretsByEntry(root, new Set(split.keys()), pathInEntry);
	const values = destinationsIn(plain);
	const file = {
		...fileSettingsOf(plain),
		source,
		root,
		absolute,
		folder: node_path.default.dirname(absolute),
		workspace
	};
	const isBesideIds = indentationProblems.some(({ at }) => at.kind === "key" && at.path.length === 1);
	return {
		entries: nodes.map(([id]) => {
			const { definition, invalidKeys } = validPart(notRead.has(id) ? null : values[id], problemsById.get(id));
			const { own, shared } = split.get(id);
			const name = definition?.display_name;
			return {
				...file,
				id,
				path: ["destinations", id],
				definition,
				invalidKeys: misspelled === null && !isBesideIds ? invalidKeys : new Set([...invalidKeys, ""]),
				displayName: typeof name === "string" ? name : id,
				type: knownType(definition?.type),
				problems: [...own, ...secrets.get(id) ?? []],
				shared
			};
		}),
		problems: [
			...ofFile.filter(({ at }) => at.kind === "range" || !split.has(entryOf(at.path) ?? "")),
			...problemsOutside([...split.values()].flatMap(({ shared }) => shared)),
			...secrets.get(null) ?? []
		].map((problem) => toFileProblem(problem, source, root))
	};
}
function fileSettingsOf(plain) {
	return {
		region: destinationRegions.find((known) => known === plain?.region) ?? null,
		fileSettings: Object.fromEntries(require_variables.sharedFileKeys.map((key) => [key, plain?.[key]]))
	};
}
function problemsOutside(shared) {
	return distinctProblems(withoutHardCodedSecrets(shared.filter(({ owner }) => owner === null).map(({ problem }) => problem)));
}
function secretsByEntry(root, ids, pathInEntry) {
	const byEntry = new Map();
	for (const { path: at, problem } of secretProblems(root, pathInEntry).slice(0, maxProblemsPerFile)) {
		const id = entryOf(pathInEntry(at));
		push(byEntry, id !== null && ids.has(id) ? id : null, problem);
	}
	return byEntry;
}
function misspelledDestinations(problems) {
	const misspelled = problems.find(isMisspelledDestinations);
	return misspelled?.rule === "config/unknown-key" ? misspelled.key : null;
}
function isMisspelledDestinations(problem) {
	const suggestion = problem.rule === "config/unknown-key" ? problem.suggestion : null;
	return suggestion?.kind === "key" && suggestion.key === "destinations";
}
function withDestinations(root, misspelled) {
	const entry = root.kind === "mapping" ? root.entries.get(misspelled) : void 0;
	if (root.kind !== "mapping" || entry === void 0) return root;
	return {
		...root,
		entries: new Map([["destinations", entry], ...root.entries])
	};
}
function documentProblems(schemaProblems, faults, misplaced, source, root) {
	const ofFile = schemaProblems.map((problem) => withAnchorName(problem, root));
	const ofEntries = new Map();
	if (misplaced?.owner === null) ofFile.push(misplaced.problem);
	for (const fault of faults) {
		const id = fault.kind === "duplicate-key" ? entryOf(fault.path) : null;
		if (id !== null && misplaced?.keys.has(id)) continue;
		if (id === null) ofFile.push(yamlProblem(fault, source));
		else push(ofEntries, id, yamlProblem(fault, source));
	}
	for (const problem of ofFile) {
		const id = problem.at.kind === "range" ? null : entryOf(problem.at.path);
		if (id !== null) push(ofEntries, id, problem);
	}
	return {
		ofFile,
		ofEntries
	};
}
function checkEntries(nodes, plain, knownProblems, misplaced, textAt) {
	const values = destinationsIn(plain);
	const problemsById = new Map();
	const notRead = new Set();
	let count = 0;
	const problemsOf = (id, node) => {
		if (count > maxProblemsPerFile) return [notReadProblem(id)];
		if (id === misplaced?.owner && node.kind !== "mapping") return [misplaced.problem];
		const found = destinationProblems(id, values[id], node, textAt);
		if (id !== misplaced?.owner) return found;
		const isMisplaced = (key) => misplaced.keys.has(key);
		return [misplaced.problem, ...found.flatMap((problem) => require_source.withoutMissing(problem, isMisplaced))];
	};
	for (const [id, node] of nodes) {
		const entryProblems = problemsOf(id, node);
		if (entryProblems.some(isWithoutContent)) notRead.add(id);
		problemsById.set(id, [...knownProblems.get(id) ?? [], ...entryProblems]);
		count += problemsById.get(id).length;
	}
	return {
		problemsById,
		notRead
	};
}
function destinationsIn(plain) {
	return plain?.destinations ?? {};
}
function entryNodes(root) {
	const destinations = root.kind === "mapping" ? root.entries.get("destinations")?.value : void 0;
	return destinations?.kind === "mapping" ? [...destinations.entries].map(([id, { value }]) => [id, value]) : [];
}
function withOwner(at, misplaced) {
	if (!misplaced?.keys.has(entryOf(at) ?? "")) return at;
	return [
		"destinations",
		misplaced.owner ?? "",
		...at.slice(1)
	];
}
function notReadProblem(id) {
	return {
		rule: "config/schema",
		at: {
			kind: "key",
			path: ["destinations", id]
		},
		reason: { kind: "not-read" }
	};
}
function isWithoutContent(problem) {
	const kind = require_source.schemaReason(problem)?.kind;
	return kind === "too-large" || kind === "not-read";
}
function push(lists, id, problem) {
	const list = lists.get(id);
	if (list === void 0) lists.set(id, [problem]);
	else list.push(problem);
}
function knownType(type) {
	return require_source.destinationTypes.find((known) => known === type) ?? require_variables.entryKeys.type.default;
}
function withAnchorName(problem, root) {
	const { rule, at } = problem;
	if (rule !== "config/unknown-key" || at.kind === "range" || at.path.length !== 1) return problem;
	if (isMisspelledDestinations(problem)) return problem;
	return require_source.nodeAt(root, at.path).node.origin !== void 0 ? {
		...problem,
		suggestion: {
			kind: "shared",
			key: `x-${problem.key}`
		}
	} : problem;
}
function withinLimit(document, characters) {
	const { ofAnyFile, ofALongFile, charactersOfOne } = maxEntries;
	const max = Math.min(ofALongFile, Math.max(ofAnyFile, characters / charactersOfOne));
	if (document.root === null || entryNodes(document.root).length <= max) return document;
	return {
		root: null,
		faults: [{
			kind: "too-many-words",
			range: {
				start: 0,
				end: 0
			}
		}],
		rough: null
	};
}
function unparsedProblems({ faults, rough }, source) {
	if (faults.length === 0) return [unreadableFile(source.file, { kind: "empty" })];
	const unrelated = unrelatedText(source.text, rough === null ? null : require_source.toPlain(rough));
	const isRead = faults.every(({ kind }) => kind !== "too-deep" && kind !== "too-many-words");
	if (unrelated !== null && (unrelated.what !== null || isRead)) return [unrelatedProblem(unrelated, source)];
	return faults.map((fault) => toFileProblem(yamlProblem(fault, source), source, null));
}
function unrelatedProblem(unrelated, source) {
	return toFileProblem({
		rule: "config/schema",
		at: {
			kind: "range",
			range: {
				start: 0,
				end: 0
			}
		},
		reason: {
			kind: "unrelated",
			...unrelated
		}
	}, source, null);
}
function toFileProblem(problem, source, root) {
	return {
		problem,
		location: require_source.locate(source, root, problem.at),
		source: root && source,
		root
	};
}
function yamlProblem(fault, source) {
	return {
		rule: "config/yaml",
		at: {
			kind: "range",
			range: fault.range
		},
		reason: yamlReason(fault, source)
	};
}
function yamlReason(fault, source) {
	switch (fault.kind) {
		case "syntax": return {
			kind: "syntax",
			code: fault.code,
			variable: fault.variable
		};
		case "duplicate-key": return {
			kind: "duplicate-key",
			key: fault.key,
			first: require_source.locationOf(source, fault.first)
		};
		case "unknown-anchor": return {
			kind: "unknown-anchor",
			name: fault.name,
			suggestion: require_matching.suggestion(fault.name, fault.known)
		};
		case "recursive-alias": return {
			kind: "recursive-alias",
			name: fault.name
		};
		default: return { kind: fault.kind };
	}
}
function unreadableFile(name, reason) {
	const file = require_matching.withoutPasswords(name);
	return {
		problem: {
			rule: "config/unreadable",
			at: {
				kind: "range",
				range: {
					start: 0,
					end: 0
				}
			},
			fileKind: "file",
			path: file,
			reason
		},
		location: require_source.fileStart(file),
		source: null,
		root: null
	};
}
Object.defineProperty(exports, "binaryKind", {
	enumerable: true,
	get: function() {
		return binaryKind;
	}
});
Object.defineProperty(exports, "destinationRegions", {
	enumerable: true,
	get: function() {
		return destinationRegions;
	}
});
Object.defineProperty(exports, "endOfEntry", {
	enumerable: true,
	get: function() {
		return endOfEntry;
	}
});
Object.defineProperty(exports, "entriesOf", {
	enumerable: true,
	get: function() {
		return entriesOf;
	}
});
Object.defineProperty(exports, "foreignTarget", {
	enumerable: true,
	get: function() {
		return foreignTarget;
	}
});
Object.defineProperty(exports, "mayBeSecret", {
	enumerable: true,
	get: function() {
		return mayBeSecret;
	}
});
Object.defineProperty(exports, "mistakeOf", {
	enumerable: true,
	get: function() {
		return mistakeOf;
	}
});
Object.defineProperty(exports, "namedKey", {
	enumerable: true,
	get: function() {
		return namedKey;
	}
});
Object.defineProperty(exports, "newId", {
	enumerable: true,
	get: function() {
		return newId;
	}
});
Object.defineProperty(exports, "scanForSecrets", {
	enumerable: true,
	get: function() {
		return scanForSecrets;
	}
});
Object.defineProperty(exports, "splicesFor", {
	enumerable: true,
	get: function() {
		return splicesFor;
	}
});
Object.defineProperty(exports, "styleOf", {
	enumerable: true,
	get: function() {
		return styleOf;
	}
});
Object.defineProperty(exports, "unreadableFile", {
	enumerable: true,
	get: function() {
		return unreadableFile;
	}
});
Object.defineProperty(exports, "variableFor", {
	enumerable: true,
	get: function() {
		return variableFor;
	}
});
