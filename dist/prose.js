import { i as __toESM, n as __exportAll, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { i as product, n as crashSentence } from "./crash.js";
import { A as stockRelations, B as withEscapes, C as nothingObserved, E as productOf, F as oneLine$1, H as failure, I as printable, J as forbiddenAddressIn, K as addressKind, L as printableLines, M as literal, N as storedName, P as character, R as shortened$2, S as lineProof, T as stageNames, U as isFailure, X as isMetadataName, Y as hostFault, b as variableName, c as judgeHost, d as certificatePath, g as literalText, h as belongsToRunner, j as identifier, l as readAllowedHosts, o as createLimiter, q as bareHost, u as readAllowedVariables, v as readVariableLines, w as skippedStages, x as variableNameFrom, z as spoken } from "./private-key.js";
import { a as secretStart } from "./plain-key.js";
import { isIP } from "node:net";
import { setTimeout } from "node:timers/promises";
import { createHash, randomUUID } from "node:crypto";
import path from "node:path";
import { inspect, styleText } from "node:util";
import { gzipSync } from "node:zlib";
import { accessSync, closeSync, constants, existsSync, fchmodSync, fchownSync, fstatSync, lstatSync, mkdirSync, openSync, readSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
// node_modules/leven/index.js
const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;
	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}
	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;
		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
// src/text/suggestion.ts
function suggestion(word, allowed) {
	const wanted = letters(word);
	if (wanted.length === 0 || wanted.length > 64) return null;
	const near = allowed.map((candidate) => ({
		candidate,
		distance: distance(wanted, letters(candidate))
	})).sort((one, other) => one.distance - other.distance)[0];
	return near !== void 0 && near.distance <= Math.max(1, Math.floor(near.candidate.length / 3)) ? near.candidate : null;
}
function distance(wanted, candidate) {
	if (wanted.length === candidate.length && [...wanted].sort().join() === [...candidate].sort().join()) return 1;
	return wanted.length >= 3 && candidate.startsWith(wanted) ? 1 : leven(wanted, candidate);
}
function letters(word) {
	return word.toLowerCase().replaceAll(/[\s_-]/g, "");
}
// src/config/keys.ts
const name = {
	connects: true,
	public: true,
	secret: false
};
const setting = {
	connects: true,
	public: false,
	secret: false
};
const secret$1 = {
	connects: true,
	public: false,
	secret: true
};
const remark = {
	connects: false,
	public: false,
	secret: false
};
const entryKeys = {
	display_name: {
		...remark,
		stitch: {
			form: "Display Name",
			field: "name"
		}
	},
	description: {
		...remark,
		stitch: {
			form: "Description",
			field: "description"
		},
		default: ""
	},
	type: {
		...remark,
		stitch: {
			form: null,
			field: "type"
		},
		default: "postgresql"
	},
	url: {
		...secret$1,
		stitch: null
	},
	host: {
		...name,
		stitch: {
			form: "Host",
			property: "host"
		},
		inUrl: true,
		format: "host"
	},
	port: {
		...setting,
		stitch: {
			form: "Port",
			property: "port"
		},
		inUrl: true,
		default: 5432
	},
	username: {
		...name,
		stitch: {
			form: "Username",
			property: "username"
		},
		inUrl: true
	},
	password: {
		...secret$1,
		stitch: {
			form: "Password",
			property: "password"
		},
		inUrl: true
	},
	database: {
		...name,
		stitch: {
			form: "Database",
			property: "database"
		},
		inUrl: true
	},
	ssl: {
		...setting,
		stitch: {
			form: "Connect using SSL",
			property: "ssl"
		}
	},
	"ssl.certificate": {
		...setting,
		stitch: {
			form: "SSL Certificate",
			property: "sslrootcert"
		},
		format: "file"
	},
	"ssl.verify": {
		...setting,
		stitch: null
	},
	ssh: {
		...setting,
		stitch: {
			form: "Encryption Type: SSH",
			property: "encryption_type"
		}
	},
	"ssh.host": {
		...name,
		stitch: {
			form: "Remote Address",
			property: "encryption_host"
		},
		format: "host"
	},
	"ssh.port": {
		...setting,
		stitch: {
			form: "SSH Port",
			property: "encryption_port"
		},
		default: 22
	},
	"ssh.user": {
		...name,
		stitch: {
			form: "SSH User",
			property: "encryption_username"
		}
	},
	"ssh.private_key": {
		...secret$1,
		stitch: null
	},
	"ssh.passphrase": {
		...secret$1,
		stitch: null
	},
	"ssh.host_key": {
		...setting,
		stitch: null,
		format: "host-key"
	},
	schemas: {
		...remark,
		stitch: null,
		default: []
	},
	audit: {
		...setting,
		stitch: null
	},
	"audit.username": {
		...name,
		stitch: null
	},
	"audit.password": {
		...secret$1,
		stitch: null
	},
	access: {
		...setting,
		stitch: null,
		default: "anywhere"
	},
	stitch: {
		...setting,
		stitch: null
	},
	"stitch.token": {
		...secret$1,
		stitch: null
	},
	"stitch.id": {
		...setting,
		stitch: null
	},
	ignore: {
		...remark,
		stitch: null,
		default: []
	},
	"ignore.rule": {
		...remark,
		stitch: null
	},
	"ignore.reason": {
		...remark,
		stitch: null
	},
	"ignore.until": {
		...remark,
		stitch: null,
		format: "day"
	}
};
const fileKeys = {
	version: {
		shared: false,
		connects: false
	},
	region: {
		shared: true,
		connects: false
	},
	destinations: {
		shared: false,
		connects: false
	}
};
const declarations = entryKeys;
const entryPaths = Object.keys(entryKeys);
const topKeys = entryPaths.filter((path) => !path.includes("."));
const keyNames = [...new Set(entryPaths.map(lastStep))];
const secretNames = keyNames.filter((name) => entryPaths.some((path) => entryKeys[path].secret && lastStep(path) === name));
const urlKeys = topKeys.filter((key) => declarations[key].inUrl === true);
const publicPaths = entryPaths.filter((path) => entryKeys[path].public);
const sharedFileKeys = Object.entries(fileKeys).filter(([, { shared }]) => shared).map(([key]) => key);
function pathsWithFormat(format) {
	return entryPaths.filter((path) => declarations[path].format === format);
}
function apiName(path) {
	const { stitch } = declarations[path];
	if (stitch === null) return null;
	return "field" in stitch ? stitch.field : stitch.property;
}
function lastStep(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
function decidesConnection(path) {
	if (Object.hasOwn(fileKeys, path)) return fileKeys[path].connects;
	const declared = entryPaths.filter((each) => each === path || each.startsWith(`${path}.`));
	return declared.length === 0 || declared.some((each) => entryKeys[each].connects);
}
function defaultsIn(mapping) {
	const own = entryPaths.filter((path) => path.slice(0, -lastStep(path).length - 1) === mapping);
	return Object.fromEntries(own.flatMap((path) => {
		const value = declarations[path].default;
		return value === void 0 ? [] : [[lastStep(path), value]];
	}));
}
// src/config/values/reference-spellings.ts
function referenceMistake(written, key, value, tag) {
	if (typeof value !== "string") return null;
	const reference = spelledReference(value, tag);
	if (reference !== null || value.length > longest) return reference;
	return key === "private_key" && (isPath(value.trim()) || /_(path|file)$/.test(written)) && !value.includes("-----") ? { kind: "file" } : null;
}
function spelledReference(value, tag) {
	const text = value.trim();
	const cipher = encrypted.find(([form]) => form.test(text));
	if (cipher !== void 0) return {
		kind: "encrypted",
		tool: cipher[1]
	};
	if (text.length > longest || variableName(text) !== null) return null;
	if (tag !== null) return taggedReference(tag, text);
	const store = stores.find(([form]) => form.test(text));
	if (store !== void 0) return {
		kind: "store",
		tool: store[1]
	};
	for (const [spelling, tool] of spellings) {
		const { name, fallback } = spelling.exec(text)?.groups ?? {};
		if (name !== void 0) return variable(name, tool, fallback);
	}
	return /^(\$\{[A-Za-z_][A-Za-z0-9_]*\}\s*){2,}$/.test(text) ? { kind: "several" } : null;
}
const longest = 1e3;
function variable(name, tool, fallback) {
	const hasDefault = fallback !== void 0 && fallback.replaceAll(/["'\s]/g, "") !== "";
	return {
		kind: "variable",
		name: (tool === null || !ambiguousTools.includes(tool) || /^[A-Z_][A-Z0-9_]*$/.test(name)) && !belongsToRunner(variableNameFrom(name)) ? variableNameFrom(name) : null,
		tool,
		hasDefault
	};
}
const ambiguousTools = ["Concourse", "Azure Pipelines"];
function taggedReference(tag, text) {
	if (!/^!(env|env_var|envvar|secret|ref|sub|var|vault|config)$/i.test(tag)) return null;
	const name = /^(?:\$\{)?([A-Za-z_][\w-]*)(?::-?[^}]*)?\}?$/.exec(text)?.[1];
	return name === void 0 ? null : variable(name, "a YAML tag", void 0);
}
const spellings = [
	[/^\$\{\{\s*(?:(?:secrets|env|vars|inputs)\.)?(?<name>[A-Za-z_][\w-]*)\s*\}\}$/s, null],
	[/^\$\{\{\s*(?:secrets|env|vars)\[["'](?<name>[A-Za-z_][\w.-]*)["']\]\s*\}\}$/s, null],
	[/^\{\{-?\s*(?:(?:secrets?|env|vars|params)\.)?(?<name>[A-Za-z_][\w-]*)\s*-?\}\}$/s, null],
	[/^\{\{-?\s*env_var\(\s*["'](?<name>[A-Za-z_][\w.-]*)["'](?:\s*(?:,|\|\|?|or|default)\s*(?:default\s*[(=]?\s*)?(?<fallback>[^)}%]*))?\s*\).*\}\}$/s, "dbt"],
	[/^\{\{-?\s*\(?\s*(?:env|getenv|getv|mustEnv|requiredEnv|expandenv)[\s(]\s*["'](?<name>[A-Za-z_][\w.-]*)["'].*\}\}$/s, "a template"],
	[/^\{\{-?\s*(?:\$?\.)(?:Env|Values|Params|Data)\.(?<name>[A-Za-z_][\w.-]*)\s*(?:\|.*)?-?\}\}$/s, "a template"],
	[/^\{\{\s*lookup\(\s*["'](?:ansible\.builtin\.)?env["']\s*,\s*["'](?<name>[A-Za-z_][\w.-]*)["'].*\}\}$/s, "Ansible"],
	[/^\{\{\s*(?:var\.value|var\.json|conn)\.(?<name>[A-Za-z_][\w.]*)\s*\}\}$/s, "Airflow"],
	[/^\$\{(?<name>[A-Za-z_]\w*)(?::[-=](?<fallback>[^}]*)|:?[?+][^}]*)\}$/s, "the shell"],
	[/^\$\{(?<name>[A-Z_][A-Z0-9_]*)[-=](?<fallback>(?![A-Z])[^}]*)\}$/s, "the shell"],
	[/^\$\{(?:env|ENV|sys|opt|self|param|oc\.env|env_var|secrets?|sops|file_env):(?:\/\/)?(?<name>[A-Za-z_][\w.-]*)(?:,\s*(?<fallback>[^}]*))?\}$/s, "another tool"],
	[/^\$\{(?:var|local|data|env|secrets?|vars|config|process\.env)\.(?<name>[A-Za-z_][\w.-]*)\}$/s, "another tool"],
	[/^\$\{\s*(?<name>[A-Za-z_][\w.-]*)\s*\}$/s, null],
	[/^\$\{(?<name>[A-Za-z_]\w*):(?<fallback>[^}]*)\}$/s, "another tool"],
	[/^\$(?<name>[A-Z_][A-Z0-9_]*)$/s, "the shell"],
	[/^\$(?:env|Env|ENV):(?<name>[A-Za-z_]\w*)$/s, "PowerShell"],
	[/^\$\((?<name>[A-Za-z_][\w.-]*)\)$/s, "Azure Pipelines"],
	[/^%(?<name>[A-Z_][A-Z0-9_]*)%$/s, "Windows"],
	[/^%env\((?:\w+:)*(?<name>[A-Za-z_]\w*)\)%$/s, "Symfony"],
	[/^<%=\s*ENV(?:\.fetch)?[[(]\s*["'](?<name>[A-Za-z_][\w.-]*)["'](?:\s*(?:,|\|\|?|or|default)\s*(?:default\s*[(=]?\s*)?(?<fallback>[^)}%]*))?\s*[\])].*%>$/s, "Rails"],
	[/^(?:os\.environ(?:\.get)?|os\.getenv|ENV(?:\.fetch)?|System\.getenv|env|getenv|env_var|process\.env|secrets?)\s*[[(]\s*["'](?<name>[A-Za-z_][\w.-]*)["'](?:\s*(?:,|\|\|?|or|default)\s*(?:default\s*[(=]?\s*)?(?<fallback>[^)}%]*))?\s*[\])]$/s, "a program"],
	[/^process\.env\.(?<name>[A-Za-z_]\w*)$/s, "a program"],
	[/^\(\((?<name>[A-Za-z_][\w./-]*)\)\)$/s, "Concourse"],
	[/^#\{(?<name>[A-Za-z_][\w.-]*)\}#?$/s, "Azure Pipelines"],
	[/^(?:env|ENV):(?:\/\/)?(?<name>[A-Za-z_]\w*)$/s, "another tool"]
];
const stores = [
	[/^\{?\{?\s*op:\/\/[^/]+\/[^/]+/, "1Password"],
	[/^(ref\+)?(hashi)?vault[:+]|^\{\{[^}]*\b(vault|hashi_vault)\b.*\}\}$|^\$\{vault:|^(secret|kv)\/(data\/)?[\w./-]+#[\w-]+$/, "Vault"],
	[/^arn:aws[\w-]*:(secretsmanager|ssm|kms):|^\{\{resolve:(secretsmanager|ssm|ssm-secure):|^(ref\+)?(aws-?)?(secretsmanager|awssecrets|ssm|awsssm|aws-sm|aws-ssm|ps):\/\/|^\$\{(ssm|aws|secretsmanager)[:(]/i, "AWS"],
	[/^projects\/[^/]+\/secrets\/|^(ref\+)?(gcp|gcpsecrets|gcpsm|gsm|sm|berglas):\/\/|^gcp:secretmanager:/, "Google Secret Manager"],
	[/^@Microsoft\.KeyVault\(|^https:\/\/[\w-]+\.vault\.azure\.net\/|^(ref\+)?(azurekeyvault|akv|keyvault):\/\//i, "Azure Key Vault"],
	[/^(ref\+)?(doppler|infisical|bws|bitwarden|bw|lpass|lastpass|keeper|akeyless|conjur|pass|gopass|keyring|keychain|secret-manager|secrets?|k8s|sops|file|echo):\/\//, "a secret store"],
	[/^keeper:|^infisical:|^doppler:/, "a secret store"]
];
const encrypted = [
	[/^ENC\[[A-Z0-9_]+,data:/, "SOPS"],
	[/^\$ANSIBLE_VAULT;/, "Ansible Vault"],
	[/^ENC\([A-Za-z0-9+/=]+\)$/, "Jasypt"],
	[/^ENC\[(PKCS7|GPG|KMS),/, "eyaml"],
	[/^\{cipher\}/, "Spring Cloud Config"],
	[/^-----BEGIN (AGE ENCRYPTED FILE|PGP MESSAGE)-----/, "age or PGP"],
	[/^(kms|encrypted):[A-Za-z0-9+/=]{20,}$/, "another tool"]
];
function isPath(text) {
	return /^[~\w./\\:-]+$/.test(text) && !/[^/\\]{60}/.test(text) && /^~?[\w.-]*[/\\]|\.(pem|key)$|^id_\w+$/.test(text);
}
// src/config/schema/suggestions.ts
function suggestedKey(path, key, allowed, mapping) {
	const absent = allowed.filter((each) => !Object.hasOwn(mapping, each));
	if (path.length === 2 && sharedFileKeys.includes(key)) return { kind: "top" };
	const mode = /^(ssl_?)?mode$/i.test(key) ? suggestedMode(path, mapping[key], absent, mapping) : void 0;
	if (mode !== void 0) return mode;
	const synonym = synonymOf(key);
	const [first = "", inside] = synonym?.split(".") ?? [];
	if (synonym !== null && absent.includes(first)) return {
		kind: inside === void 0 ? "key" : "inside",
		key: synonym
	};
	const near = suggestion(key, absent);
	return near === null ? null : {
		kind: "key",
		key: near
	};
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
	...Object.fromEntries(entryPaths.flatMap((path) => {
		const name = apiName(path);
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
const valueWords = {
	ssl: {
		true: "true",
		yes: "true",
		on: "true",
		require: "true",
		required: "true",
		prefer: "true",
		allow: "true",
		"no-verify": "true",
		1: "true",
		0: "false",
		false: "false",
		no: "false",
		off: "false",
		disable: "false",
		disabled: "false",
		none: "false",
		"verify-ca": "{ verify: ca }",
		"verify-full": "{ verify: full }"
	},
	verify: {
		"verify-full": "full",
		"verify-ca": "ca",
		require: "none",
		required: "none",
		prefer: "none",
		allow: "none"
	},
	type: {
		rds: "amazon-rds",
		aurora: "amazon-aurora",
		cloudsql: "google-cloudsql"
	}
};
function suggestedValue(key, value) {
	const word = value.toLowerCase().trim();
	if (key === "version" && /^v?1(\.0)?$/.test(word)) return "1";
	const words = Object.hasOwn(valueWords, key) ? valueWords[key] : void 0;
	return words !== void 0 && Object.hasOwn(words, word) ? words[word] : null;
}
// src/config/schema/hard-coded-secrets.ts
function secretProblems(root, pathInEntry) {
	return scan(root).secrets.map(({ path, written, key, value }) => {
		const at = {
			kind: "value",
			path
		};
		const mistake = value.kind === "scalar" ? referenceMistake(written, key, value.value, value.tag) : null;
		const variable = (mistake?.kind === "variable" ? mistake.name : null) ?? variableFor(pathInEntry(path), key);
		return {
			path,
			problem: mistake === null ? {
				rule: "config/literal-secret",
				at,
				key,
				variable
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
function hiddenRanges(root) {
	return scan(root).hidden;
}
function variableFor(path, key) {
	const [first = "", ...rest] = path.filter((step) => typeof step === "string" && step !== "<<");
	const words = first === "destinations" ? rest : [first.replace(/^x-/, ""), ...rest];
	const last = words.at(-1);
	const named = [...last !== void 0 && secretNameOf(last) === key ? words.slice(0, -1) : words, key].join("_");
	const name = variableNameFrom(named.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase());
	return belongsToRunner(name) ? `STITCH_${name}` : name;
}
function isSecretKey(key) {
	return secretNames.includes(key);
}
function secretNameOf(key) {
	const last = lastStep(synonymOf(key) ?? key);
	return isSecretKey(last) ? last : suggestion(key, secretNames);
}
const scans = /* @__PURE__ */ new WeakMap();
function scan(root) {
	const known = scans.get(root);
	if (known !== void 0) return known;
	const search = {
		secrets: /* @__PURE__ */ new Map(),
		hidden: /* @__PURE__ */ new Set(),
		inEntries: /* @__PURE__ */ new Set(),
		inAnchors: /* @__PURE__ */ new Set(),
		secretNames: /* @__PURE__ */ new Map()
	};
	walk(root, [], false, search);
	const hidden = merged([...search.hidden].map(({ range }) => range));
	const result = {
		secrets: [...search.secrets.values()],
		hidden
	};
	scans.set(root, result);
	return result;
}
function merged(ranges) {
	const result = [];
	for (const range of ranges.sort((one, other) => one.start - other.start)) {
		const last = result.at(-1);
		if (last === void 0 || range.start >= last.end) result.push({ ...range });
		else last.end = Math.max(last.end, range.end);
	}
	return result;
}
function walk(node, path, isAnchor, search) {
	const walked = isAnchor ? search.inAnchors : search.inEntries;
	if (walked.has(node)) return;
	if (node.kind === "scalar") {
		if (looksSecret(node.value)) search.hidden.add(node);
		return;
	}
	walked.add(node);
	if (node.kind === "sequence") {
		for (const [index, item] of node.items.entries()) walk(item, item.origin ?? [...path, index], isAnchor, search);
		return;
	}
	for (const [key, entry] of node.entries) walkKey(key, entry, path, isAnchor || path.length === 0 && key.startsWith("x-"), search);
	for (const { value } of node.merges) walk(value, value.origin ?? [...path, "<<"], isAnchor, search);
}
function walkKey(written, { value, origin }, above, isAnchor, search) {
	const path = value.origin ?? origin ?? [...above, written];
	const known = search.secretNames.get(written);
	const key = known === void 0 ? secretNameOf(written) : known;
	search.secretNames.set(written, key);
	if (key === null || !isHardCoded(written, value, above)) {
		if (key !== null && value.kind !== "scalar" && !isEntry(value)) search.hidden.add(value);
		walk(value, path, isAnchor, search);
		return;
	}
	search.hidden.add(value);
	if (isAnchor && !isCertainlySecret(written, value)) return;
	if (!search.secrets.has(value)) search.secrets.set(value, {
		path,
		written,
		key,
		value
	});
}
function isHardCoded(key, value, above) {
	if (value.kind === "scalar") return variableName(value.value) === null && value.value !== null && value.value !== "";
	return isSecretKey(key) && (above.length > 1 || value.kind === "sequence");
}
function isEntry(value) {
	return value.kind === "mapping" && entryMarks.some((key) => value.entries.has(key));
}
const entryMarks = topKeys.filter((key) => key === "url" || publicPaths.some((path) => path === key));
function isCertainlySecret(key, value) {
	if (key !== "url") return isSecretKey(key);
	return value.kind === "scalar" && /^postgres(ql)?:\/\//i.test(String(value.value));
}
function looksSecret(value) {
	return typeof value === "string" && /:[^:/@\s]+@|-----BEGIN [A-Z ]*PRIVATE KEY/.test(value);
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));
// src/config/yaml/parse.ts
var import_dist = require_dist();
const parseLimits = {
	characters: 4194304,
	lexemes: 2e5,
	ofEachEntry: {
		characters: 600,
		lexemes: 120
	},
	errors: 100
};
function parse(text) {
	const { ofEachEntry } = parseLimits;
	const entries = entryLines(text);
	const most = {
		characters: parseLimits.characters + ofEachEntry.characters * entries,
		lexemes: parseLimits.lexemes + ofEachEntry.lexemes * entries
	};
	if (text.length > most.characters) return {
		kind: "too-many-words",
		range: {
			start: 0,
			end: 0
		}
	};
	const errors = [];
	const collect = (error) => {
		errors.push(error);
		if (errors.length >= parseLimits.errors) throw new LimitReached("errors");
	};
	const composer = new import_dist.Composer({
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "error"
	});
	Object.assign(composer, { onError: (source, code, _message, isWarning) => {
		if (isWarning !== true) collect({
			code,
			pos: positionOf(source)
		});
	} });
	let document = null;
	try {
		for (const each of composer.compose(tokens(text, most.lexemes, collect), true, text.length)) {
			if (document !== null) {
				errors.push({
					code: "MULTIPLE_DOCS",
					pos: [each.range[0], each.range[1]]
				});
				break;
			}
			document = each;
		}
	} catch (error) {
		const range = {
			start: 0,
			end: 0
		};
		if (error instanceof RangeError) return {
			kind: "too-deep",
			range
		};
		if (!(error instanceof LimitReached)) throw error;
		if (error.message === "words") return {
			kind: "too-many-words",
			range
		};
	}
	const all = [...errors, ...document?.errors ?? []];
	return {
		kind: "parsed",
		contents: document?.contents ?? null,
		faults: syntaxFaults(all, document, text)
	};
}
var LimitReached = class extends Error {};
function* tokens(text, most, collect) {
	const parser = new import_dist.Parser();
	let count = 0;
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		if (++count > most) throw new LimitReached("words");
		for (const token of parser.next(lexeme)) if (token.type === "error") collect({
			code: "UNEXPECTED_TOKEN",
			pos: positionOf(token)
		});
		else yield token;
	}
	yield* parser.end();
}
function entryLines(text) {
	const indent = /^destinations:[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*( +)(?=[^\s#])/m.exec(text)?.[1];
	if (indent === void 0) return 0;
	let lines = 0;
	const start = `\n${indent}`;
	for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) if (!/[\s#]/.test(text.charAt(at + start.length))) lines++;
	return lines;
}
function positionOf(source) {
	if (typeof source === "number") return [source, source + 1];
	if ("offset" in source) return [source.offset, source.offset + (source.source?.length ?? 1)];
	return [source[0] ?? 0, source[1] ?? 0];
}
const foreignSpace = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;
function syntaxFaults(found, document, text) {
	const errors = found.toSorted((one, other) => one.pos[0] - other.pos[0]);
	const [first] = errors.filter(({ code, pos: [at] }) => {
		return code !== "BLOCK_AS_IMPLICIT_KEY" || !errors.some((each) => each.code === "MULTILINE_IMPLICIT_KEY" && each.pos[0] === at);
	});
	if (first === void 0) return [];
	const tab = errors.find(({ code }) => code === "TAB_AS_INDENT");
	const faults = [toFault(first.code, first.pos, document, text)];
	return tab === void 0 || tab === first ? faults : [...faults, toFault(tab.code, tab.pos, document, text)];
}
function hasForeignSpace(key) {
	return foreignSpace.test(key.charAt(0));
}
function toFault(code, [start, end], document, text) {
	const syntaxFault = (own, range) => ({
		kind: "syntax",
		code: own,
		range,
		variable: null
	});
	if (text[start - 1] === "$" && text[start] === "{") {
		const variable = /^\{([A-Za-z_][A-Za-z0-9_]*)\}/.exec(text.slice(start, start + 200))?.[1] ?? null;
		return {
			...syntaxFault("OPEN_VARIABLE", {
				start: start - 1,
				end: start + (variable?.length ?? 0) + 2
			}),
			variable
		};
	}
	if (code === "MULTILINE_IMPLICIT_KEY" || code === "MISSING_CHAR") {
		const space = foreignSpaceIn(text, start);
		if (space !== null) return syntaxFault("FOREIGN_SPACE", space);
		const colon = colonWithoutSpace(text, start);
		if (colon !== null) return syntaxFault("COLON_WITHOUT_SPACE", {
			start: colon,
			end: colon + 1
		});
	}
	if (code === "MULTILINE_IMPLICIT_KEY") return syntaxFault("BAD_INDENT", {
		start: end - 1,
		end
	});
	if (code === "MULTIPLE_DOCS") return syntaxFault(code, {
		start,
		end: start + 3
	});
	const bracket = document === null || !unclosedCodes.has(code) ? null : openingBracket(document, start, text);
	if (bracket !== null) return syntaxFault("OPEN_BRACKET", {
		start: bracket,
		end: bracket + 1
	});
	const open = code === "MISSING_CHAR" && document !== null ? openingQuote(document, start) : null;
	return syntaxFault(code, open === null ? {
		start,
		end
	} : {
		start: open,
		end: open + 1
	});
}
const unclosedCodes = /* @__PURE__ */ new Set(["BAD_INDENT", "MISSING_CHAR"]);
function openingBracket(document, end, text) {
	let open = null;
	(0, import_dist.visit)(document, { Collection: (_, { flow, range }) => {
		if (flow === true && range && range[1] === end) open = range[0];
	} });
	return /[\]}]/.test(text.charAt(end - 1)) ? null : open;
}
function openingQuote(document, end) {
	let open = null;
	(0, import_dist.visit)(document, { Scalar: (_, { type, range }) => {
		if (range && range[1] === end && (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE")) open = range[0];
	} });
	return open;
}
function foreignSpaceIn(text, at) {
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const line = text.slice(start, endOfLine$1(text, at));
	const before = /^(?:[ \t]*|[ \t]*[\w-]+:)(?=[^ -~])/.exec(line)?.[0];
	if (before === void 0 || !foreignSpace.test(line.charAt(before.length))) return null;
	return {
		start: start + before.length,
		end: start + before.length + 1
	};
}
function colonWithoutSpace(text, at) {
	const key = /^[A-Za-z_][\w-]*(?=:[^\s:])/.exec(text.slice(at, endOfLine$1(text, at)))?.[0];
	return key === void 0 ? null : at + key.length;
}
function endOfLine$1(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
// src/config/yaml/document.ts
const textUnit = 1e3;
const longestKey = 1024;
const documentLimits = {
	depth: 64,
	nodes: 5e5,
	faults: 1e3
};
function readDocument(text) {
	const parsed = parse(text);
	if (parsed.kind !== "parsed") return {
		root: null,
		faults: [parsed]
	};
	const { contents } = parsed;
	if (parsed.faults.length > 0) return {
		root: null,
		faults: parsed.faults
	};
	const faults = [];
	return {
		root: contents === null ? null : build(contents, text, faults),
		faults
	};
}
function nodeAt(root, path) {
	let node = root;
	let entry = null;
	for (const [index, step] of path.entries()) if (node.kind === "mapping") {
		const next = node.entries.get(String(step)) ?? (step === "<<" ? node.merges.at(-1) : void 0);
		if (next === void 0) return {
			node,
			entry,
			found: index
		};
		entry = next;
		node = next.value;
	} else if (node.kind === "sequence" && typeof step === "number" && step < node.items.length) {
		entry = null;
		node = node.items[step];
	} else return {
		node,
		entry,
		found: index
	};
	return {
		node,
		entry,
		found: path.length
	};
}
function originOf(root, path, part) {
	let node = root;
	let origin = [];
	for (const [index, step] of path.entries()) {
		if (node.kind === "scalar") return [...origin, ...path.slice(index)];
		const entry = node.kind === "mapping" ? node.entries.get(String(step)) : null;
		const next = node.kind === "sequence" ? node.items[Number(step)] : entry?.value;
		if (next === void 0) return [...origin, ...path.slice(index)];
		origin = entry?.origin ?? [...origin, step];
		if (next.origin !== null && (part === "value" || index < path.length - 1)) origin = next.origin;
		node = next;
	}
	return origin;
}
function build(contents, text, faults) {
	const building = {
		text,
		faults,
		anchors: /* @__PURE__ */ new Map(),
		nodesLeft: documentLimits.nodes
	};
	const root = buildNode(contents, [], building);
	if (building.nodesLeft < 0) faults.push({
		kind: "too-many-nodes",
		range: {
			start: 0,
			end: 0
		}
	});
	return faults.some((fault) => fault.kind !== "duplicate-key") ? null : root;
}
function buildNode(yaml, path, building) {
	if (building.nodesLeft < 0) return emptyScalar(rangeOf(yaml));
	if ((0, import_dist.isAlias)(yaml)) return followAlias(yaml.source, rangeOf(yaml), building);
	if (path.length > documentLimits.depth) {
		addFault({
			kind: "too-deep",
			range: rangeOf(yaml)
		}, building);
		return emptyScalar(rangeOf(yaml));
	}
	if ((0, import_dist.isMap)(yaml)) return withAnchor(yaml.anchor, path, building, () => buildMapping(yaml, path, building));
	if ((0, import_dist.isSeq)(yaml)) return withAnchor(yaml.anchor, path, building, () => buildSequence(yaml, path, building));
	if ((0, import_dist.isScalar)(yaml)) {
		const size = typeof yaml.value === "string" ? 1 + Math.floor(yaml.value.length / textUnit) : 1;
		building.nodesLeft -= size;
		const range = withoutTrailingSpace(rangeOf(yaml), building.text);
		const tag = yaml.tag?.startsWith("!") ? yaml.tag : null;
		const scalar = {
			kind: "scalar",
			value: yaml.value,
			tag,
			range,
			size,
			origin: null
		};
		return withAnchor(yaml.anchor, path, building, () => scalar);
	}
	return emptyScalar(rangeOf(yaml));
}
function withAnchor(anchor, path, building, make) {
	if (anchor === void 0) return make();
	building.anchors.set(anchor, "open");
	const node = make();
	node.origin = path;
	building.anchors.set(anchor, node);
	return node;
}
function followAlias(name, range, building) {
	const target = building.anchors.get(name);
	if (target === void 0) addFault({
		kind: "unknown-anchor",
		name,
		known: building.faults.length === 0 ? [...building.anchors.keys()] : [],
		range
	}, building);
	if (target === "open") addFault({
		kind: "recursive-alias",
		name,
		range
	}, building);
	else if (target !== void 0) {
		building.nodesLeft -= target.size;
		return target;
	}
	return emptyScalar(range);
}
function buildSequence(yaml, path, building) {
	const items = yaml.items.map((item, index) => buildNode(item, [...path, index], building));
	const style = yaml.flow === true ? "flow" : "block";
	return {
		kind: "sequence",
		items,
		range: rangeOf(yaml),
		size: sizeOf(items),
		origin: null,
		style
	};
}
function buildMapping(yaml, path, building) {
	const own = /* @__PURE__ */ new Map();
	const sources = [];
	const merges = [];
	for (const pair of yaml.items) {
		const key = rangeOf(pair.key);
		if (!(0, import_dist.isScalar)(pair.key)) {
			addFault({
				kind: "bad-key",
				range: key
			}, building);
			continue;
		}
		const name = String(pair.key.value);
		if (hasForeignSpace(name)) addFault({
			kind: "syntax",
			code: "FOREIGN_SPACE",
			range: {
				start: key.start,
				end: key.start + 1
			},
			variable: null
		}, building);
		if (name.length > longestKey) {
			addFault({
				kind: "syntax",
				code: "KEY_OVER_1024_CHARS",
				range: key,
				variable: null
			}, building);
			continue;
		}
		const faultsBefore = building.faults.length;
		const value = buildNode(pair.value, [...path, name], building);
		const isMerge = name === "<<" && pair.key.type === "PLAIN";
		const before = own.get(name);
		if (before !== void 0) addFault({
			kind: "duplicate-key",
			key: name,
			range: key,
			first: before.key,
			path: [...path, name]
		}, building);
		else if (isMerge) {
			merges.push({
				key,
				value,
				origin: null
			});
			if (building.faults.length === faultsBefore) for (const source of mergedMappings(value, [...path, name], key, building)) sources.push(source);
		} else own.set(name, {
			key,
			value: withPosition(value, key),
			origin: null
		});
	}
	const entries = new Map(own);
	for (const [place, source] of sources) {
		building.nodesLeft -= source.entries.size;
		if (building.nodesLeft < 0) break;
		for (const [name, entry] of source.entries) if (!entries.has(name)) entries.set(name, {
			...entry,
			origin: entry.origin ?? [...place, name]
		});
	}
	const values = [...entries.values()].map((entry) => entry.value);
	const style = yaml.flow === true ? "flow" : "block";
	return {
		kind: "mapping",
		entries,
		merges,
		range: rangeOf(yaml),
		size: sizeOf(values),
		origin: null,
		style
	};
}
function addFault(fault, { faults }) {
	if (faults.length < documentLimits.faults) faults.push(fault);
}
function mergedMappings(value, path, range, building) {
	const isList = value.kind === "sequence";
	const sources = (isList ? value.items : [value]).map((source, index) => [source.origin ?? (isList ? [...value.origin ?? path, index] : path), source]);
	const mappings = sources.filter((source) => source[1].kind === "mapping");
	if (mappings.length < sources.length) addFault({
		kind: "bad-merge",
		range
	}, building);
	return mappings;
}
function withPosition(value, key) {
	return value.range.end > 0 ? value : {
		...value,
		range: {
			start: key.end,
			end: key.end
		}
	};
}
function rangeOf(yaml) {
	const range = yaml?.range;
	return range ? {
		start: range[0],
		end: range[1]
	} : {
		start: 0,
		end: 0
	};
}
function withoutTrailingSpace({ start, end }, text) {
	let last = end;
	while (last > start && /\s/.test(text[last - 1])) last--;
	return {
		start,
		end: last
	};
}
function emptyScalar(range) {
	return {
		kind: "scalar",
		value: null,
		tag: null,
		range,
		size: 1,
		origin: null
	};
}
function sizeOf(children) {
	let size = 1;
	for (const child of children) size += child.size;
	return size;
}
function toPlain(node, converted = /* @__PURE__ */ new Map()) {
	if (node.kind === "scalar") return node.value;
	const before = converted.get(node);
	if (before !== void 0) return before;
	if (node.kind === "sequence") {
		const items = [];
		converted.set(node, items);
		for (const item of node.items) items.push(toPlain(item, converted));
		return items;
	}
	const plain = Object.create(null);
	converted.set(node, plain);
	for (const [key, entry] of node.entries) plain[key] = toPlain(entry.value, converted);
	return plain;
}
function isObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/config/files.ts
const fileLimits = {
	destinations: 16777216,
	certificate: 65536
};
async function findFiles(patterns, folder) {
	const files = /* @__PURE__ */ new Map();
	const unmatched = [];
	const tooWild = [];
	for (const pattern of patterns) {
		if (isGlob(pattern) && isTooWild(pattern)) {
			tooWild.push(pattern);
			continue;
		}
		const matches = isGlob(pattern) ? await matchingFiles(pattern, folder) : [pattern];
		if (matches.length === 0) unmatched.push(pattern);
		for (const match of matches) {
			const absolute = path.resolve(folder, match);
			files.set(absolute, {
				file: displayPath(match, absolute, folder),
				absolute
			});
		}
	}
	return {
		files: [...files.values()],
		unmatched,
		tooWild
	};
}
async function readText(absolute, workspace, limit) {
	let file = null;
	try {
		const folder = realpathSync.native(workspace);
		if (!isInside(absolute, workspace) && !isInside(absolute, folder)) return outside;
		const real = realpathSync.native(absolute);
		if (!isInside(real, folder)) return outside;
		file = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
		if (!liesInside(file, real, folder)) return outside;
		const opened = fstatSync(file);
		if (opened.isDirectory()) return unreadable$1({ kind: "directory" });
		if (!opened.isFile()) return unreadable$1({ kind: "not-a-file" });
		if (opened.size > limit) return unreadable$1({
			kind: "too-large",
			limit
		});
		const bytes = readAtMost(file, limit + 1);
		return bytes.length > limit ? unreadable$1({
			kind: "too-large",
			limit
		}) : decode(bytes);
	} catch (error) {
		return unreadable$1(systemReason(error));
	} finally {
		if (file !== null) closeSync(file);
	}
}
function readingOnce() {
	const known = /* @__PURE__ */ new Map();
	return (absolute, workspace, limit) => {
		const key = JSON.stringify([
			absolute,
			workspace,
			limit
		]);
		const read = known.get(key) ?? readText(absolute, workspace, limit);
		known.set(key, read);
		return read;
	};
}
async function isMissing(absolute) {
	try {
		statSync(absolute);
		return false;
	} catch (error) {
		return systemReason(error).kind === "missing";
	}
}
function isInside(candidate, folder, paths = path) {
	const relative = paths.relative(folder, candidate);
	return relative !== ".." && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative);
}
function displayPath(named, absolute, folder, paths = path) {
	const shown = isInside(absolute, folder, paths) ? paths.relative(folder, absolute) : paths.normalize(named);
	return shown === "" ? "." : shown.split(paths.sep).join("/");
}
const outside = unreadable$1({ kind: "outside-workspace" });
function liesInside(file, real, folder) {
	const actual = linkTarget(`/proc/self/fd/${file}`);
	if (actual !== null) return isInside(actual, folder);
	const again = realpathSync.native(real);
	const [now, opened] = [statSync(again), fstatSync(file)];
	return isInside(again, folder) && now.ino === opened.ino && now.dev === opened.dev;
}
function linkTarget(file) {
	try {
		return readlinkSync(file);
	} catch {
		return null;
	}
}
function readAtMost(file, most) {
	const parts = [];
	let length = 0;
	while (length < most) {
		const part = Buffer.alloc(Math.min(most - length, 65536));
		const bytesRead = readSync(file, part, 0, part.length, length);
		if (bytesRead === 0) break;
		parts.push(part.subarray(0, bytesRead));
		length += bytesRead;
	}
	return Buffer.concat(parts);
}
function decode(bytes) {
	try {
		return {
			kind: "read",
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes)
		};
	} catch {
		return unreadable$1({ kind: "not-utf8" });
	}
}
function unreadable$1(reason) {
	return {
		kind: "unreadable",
		reason
	};
}
function systemReason(error) {
	const code = String(error.code ?? "unknown");
	if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
	if (code === "EISDIR") return { kind: "directory" };
	if (code === "ENXIO" || code === "ENODEV") return { kind: "not-a-file" };
	return {
		kind: "system",
		code
	};
}
function isGlob(pattern) {
	return /[*?[{]/.test(pattern);
}
function isTooWild(pattern) {
	const stars = (part) => part.split(/\*+/).length - 1;
	return pattern.length > 1e3 || /[()]/.test(pattern) || pattern.split("**").length > 4 || pattern.split(/[\\/]/).some((part) => stars(part) > 3);
}
async function matchingFiles(pattern, folder) {
	return (await globbed(withSlashes(pattern), folder, { onlyFiles: true })).sort();
}
function withSlashes(pattern) {
	return pattern.replaceAll("\\", "/");
}
async function globbed(pattern, cwd, only) {
	const { glob } = await import("./dist.js");
	return glob(pattern, {
		cwd,
		dot: true,
		expandDirectories: false,
		followSymbolicLinks: false,
		ignore: ["**/node_modules/**", "**/.git/**"],
		...only
	});
}
// src/config/yaml/source.ts
function toSource(file, text) {
	const lineStarts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
	return {
		file,
		text,
		lineStarts
	};
}
function locate(source, root, place) {
	return locationOf(source, place.kind === "range" ? place.range : rangeAt(root, place));
}
function locationOf(source, range) {
	const start = position(source, range.start);
	const end = position(source, Math.max(range.end, range.start));
	return {
		file: source.file,
		line: start.line,
		column: start.column,
		end_line: end.line,
		end_column: end.column
	};
}
function textIn({ text }, { start, end }) {
	return text.slice(start, end);
}
function keyPlace(entry, viaUrl, keys) {
	const replaced = viaUrl && keys.length === 1 && urlKeys.includes(String(keys[0]));
	return {
		kind: "value",
		path: [...entry, ...replaced ? ["url"] : keys]
	};
}
function fileStart(file) {
	return {
		file,
		line: 1,
		column: 1,
		end_line: 1,
		end_column: 1
	};
}
function rangeAt(root, place) {
	if (root === null) return {
		start: 0,
		end: 0
	};
	const { node, entry, found } = nodeAt(root, place.path);
	if (found === place.path.length && place.kind === "value" && node.kind === "scalar" && node.range.end > node.range.start) return node.range;
	if (entry !== null) return entry.key;
	return node.kind === "scalar" ? node.range : {
		start: node.range.start,
		end: node.range.start
	};
}
function position(source, at) {
	const offset = Math.min(at, source.text.length);
	let low = 0;
	let high = source.lineStarts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (source.lineStarts[middle] <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - source.lineStarts[low] + 1
	};
}
function lineOf(source, offset) {
	return position(source, offset).line;
}
function startOfLine(source, at) {
	return source.lineStarts[lineOf(source, at) - 1];
}
function endOfLine(source, at) {
	const end = source.text.indexOf("\n", at);
	return end === -1 ? source.text.length : end;
}
// src/config/references.ts
function referencesOf(entry) {
	const { definition, path, root, source } = entry;
	if (definition === null) return [];
	const isRead = (key) => definition.access === "stitch-only" ? key === "stitch" : decidesConnection(key);
	return Object.entries(definition).filter(([key]) => isRead(key)).flatMap(([key, value]) => namesIn(value, [key])).map(({ name, keys }) => ({
		name,
		location: locate(source, root, keyPlace(path, false, keys))
	}));
}
function namesIn(value, keys) {
	if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([key, each]) => namesIn(each, [...keys, Array.isArray(value) ? Number(key) : key]));
	const name = variableName(value);
	return name === null ? [] : [{
		name,
		keys
	}];
}
function publicValues({ definition }) {
	return literalsAt(definition, publicPaths).map(literalText);
}
function namedFiles({ definition, folder }) {
	return literalsAt(definition, pathsWithFormat("file")).flatMap((value) => certificatePath(value, folder) ?? []);
}
function literalsAt(definition, paths) {
	const valueAt = (path) => path.split(".").reduce((value, key) => isObject$1(value) ? value[key] : void 0, definition);
	return paths.map(valueAt).filter((value) => typeof value === "string" && variableName(value) === null);
}
function secretForms(secret) {
	const meant = [.../* @__PURE__ */ new Set([secret, saslPrepared(secret)])].filter(isSecret);
	const lines = meant.flatMap((text) => text.split(/[\r\n]/).map((line) => line.trim())).filter(isSecret);
	const inKey = keyLines(secret);
	const forms = /* @__PURE__ */ new Set([...inKey.length > 0 ? [...lines, ...inKey] : lines.flatMap(escaped$3), ...meant.flatMap((text) => [
		...escaped$3(text),
		...encoded(text),
		misread(text)
	])]);
	return [...new Set([...forms].flatMap((form) => [form, ...onOneLine(form)]))].filter(isSecret);
}
function isSecret(text) {
	return text.length >= 4 && text.trim() !== "" && !/^-----(BEGIN|END) [A-Z ]+-----$/.test(text);
}
function onOneLine(text) {
	if (/^[!-_a-~]*$/.test(text)) return [];
	return [
		...[/[\p{Cc}\p{Cf}\s]+/gu, /\s+/g].map((each) => text.replaceAll(each, " ").trim()),
		spoken(text),
		spoken(text).replaceAll(/\s+/g, " ").trim()
	];
}
function saslPrepared(text) {
	return text.replaceAll(/[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/g, " ").replaceAll(/\u00ad|\u034f|\u1806|[\u180b-\u180d]|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff/g, "").normalize("NFKC");
}
function misread(text) {
	return Buffer.from(text).toString("latin1");
}
function escaped$3(text) {
	const json = JSON.stringify(text).slice(1, -1);
	return [
		text,
		...url(text).flatMap((form) => bothCases(form, /(?<=%)[0-9A-F]{2}/g)),
		json,
		json.replaceAll("/", "\\/"),
		...asciiJson(json).flatMap((form) => bothCases(form, /(?<=\\u)[0-9a-f]{4}/g)),
		...markup$1(text),
		...shell$1(text),
		...inspected(text),
		text.replaceAll("'", "''"),
		text.replaceAll("\"", "\"\"")
	];
}
function asciiJson(json) {
	return [...new Set([
		/[^ -~]/g,
		/[^ -~]|[<>&]/g,
		/[^ -~]|[<>&']/g
	].map((left) => json.replaceAll(left, codeUnit)))];
}
function url(text) {
	const sound = Buffer.from(text).toString();
	const percent = (mark) => `%${mark.charCodeAt(0).toString(16)}`;
	const forms = [
		encodeURIComponent(sound),
		encodeURIComponent(sound).replaceAll(/[!'()*]/g, percent),
		encodeURI(sound),
		new URLSearchParams({ "": sound }).toString().slice(1)
	];
	return [...new Set(forms)];
}
function codeUnit(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function bothCases(text, digits) {
	return [text.replaceAll(digits, (found) => found.toLowerCase()), text.replaceAll(digits, (found) => found.toUpperCase())];
}
const quotes = [
	["'", "\""],
	["'", "&quot;"],
	["&apos;", "&quot;"],
	["&#39;", "&quot;"],
	["&#039;", "&quot;"],
	["&#x27;", "&quot;"],
	["&#39;", "&#34;"],
	["&#x27;", "&#x22;"]
];
function markup$1(text) {
	const named = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	const quoted = [...new Set(quotes.map(([single, double]) => named.replaceAll("'", single).replaceAll("\"", double)))];
	const decimal = (character) => `&#${character.codePointAt(0)};`;
	const hex = (character) => `&#x${character.codePointAt(0).toString(16)};`;
	const foreign = /[^\0-\x7f]/gu;
	return [
		...quoted,
		...quoted.map((form) => form.replaceAll(foreign, decimal)),
		...quoted.flatMap((form) => bothCases(form.replaceAll(foreign, hex), hexReference)),
		text.replaceAll(/[^A-Za-z0-9 \t\r\n]/gu, decimal),
		...bothCases(text.replaceAll(/[^A-Za-z0-9 \t\r\n]/gu, hex), hexReference)
	];
}
const hexReference = /(?<=&#x)[0-9a-f]+/g;
function shell$1(text) {
	return [
		text.replaceAll("'", "'\\''"),
		text.replaceAll("'", `'"'"'`),
		text.replaceAll(/["\\$`]/g, "\\$&"),
		text.replaceAll(/["\\$`!]/g, "\\$&"),
		text.replaceAll(/[^A-Za-z0-9_@%+=:,./\n-]/gu, "\\$&"),
		text.replaceAll(/[^A-Za-z0-9_@%+=:,./\n\u0080-\u{10ffff}-]/gu, "\\$&")
	];
}
function inspected(text) {
	const options = {
		breakLength: Number.POSITIVE_INFINITY,
		maxStringLength: null
	};
	return [inspect(text, options).slice(1, -1), inspect(`${text}'"\``, options).slice(1, -5)];
}
function encoded(text) {
	const bytes = Buffer.from(text);
	const whole = bytes.toString("base64");
	const base64 = [
		whole,
		whole.replaceAll("=", ""),
		...[
			0,
			1,
			2
		].map((offset) => base64At(bytes, offset))
	];
	const hex = bytes.toString("hex");
	const units = text.split("").map(codeUnit).join("");
	return [
		...base64,
		...base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_")),
		...[hex, hex.toUpperCase()],
		...bothCases(hex.replaceAll(/../g, "%$&"), /[0-9a-f]/g),
		...bothCases(hex.replaceAll(/../g, "\\x$&"), /(?<=x)[0-9a-f]+/g),
		...bothCases(units, /(?<=u)[0-9a-f]+/g)
	];
}
function base64At(bytes, offset) {
	const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
	return whole.toString("base64").slice(Math.ceil(offset * 8 / 6), Math.floor(whole.length * 8 / 6));
}
const placeholder = "[secret]";
function secret(value) {
	const wrapped = {
		reveal: () => value,
		toString: () => placeholder,
		toJSON: () => placeholder,
		[inspect.custom]: () => placeholder
	};
	return Object.freeze(wrapped);
}
const widths = [
	70,
	64,
	76
];
const shortestLine = 16;
function keyLines(text) {
	return bodies(text).flatMap((body) => [body, ...widths.flatMap((width) => lines$1(body, width))]).filter((line) => line.length >= shortestLine);
}
function privateBodies(text) {
	return bodies(text).map((body) => {
		const start = secretStart(Buffer.from(body, "base64"));
		return start === null ? body : body.slice(Math.ceil(start * 4 / 3));
	});
}
const headers = /Proc-Type: [^\n]*\n|DEK-Info: [^\n]*\n/g;
function bodies(text) {
	return [...text.replaceAll(/\\[nr]/g, "\n").matchAll(/-----BEGIN [A-Z ]+-----(?<body>[^-]*(?:DEK-Info[^\n]*\n[^-]*)?)/g)].map(({ groups }) => groups.body.replaceAll(headers, "").replaceAll(/\s+/g, ""));
}
function lines$1(body, width) {
	return body.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
}
// src/config/read-values.ts
function readString(keys, value, reading) {
	if (value === void 0) return null;
	const name = variableName(value);
	if (name === null) return literalText(value);
	const variable = reading.lookup(name, keys);
	const at = placeOf(keys, reading);
	if (variable.kind === "set") return variable.value;
	if (variable.kind === "not-allowed") {
		const { refusal } = variable;
		reading.problems.push({
			rule: "config/variable-not-allowed",
			at,
			variable: name,
			refusal
		});
	} else if (variable.kind !== "unread") reading.problems.push({
		rule: "config/unset-variable",
		at,
		variable: name,
		state: variable.kind
	});
	return null;
}
function readName$1(keys, value, reading) {
	return withoutExcess(keys, value, readString(keys, value, reading), /^\s|\s$/, reading);
}
function readSecret(keys, value, reading) {
	const given = readString(keys, value, reading);
	return given === null ? null : keepSecret(given, reading);
}
function readPassword(keys, value, reading) {
	const given = readSecret(keys, value, reading);
	return withoutExcess(keys, value, given?.reveal() ?? null, /[\r\n]$/, reading) === null ? null : given;
}
function withoutExcess(keys, value, given, excess, reading) {
	const variable = variableName(value);
	if (given === null || variable === null || !excess.test(given)) return given;
	addSchemaProblem(keys, {
		kind: "white-space",
		variable,
		isLineBreak: /[\r\n]$/.test(given)
	}, reading);
	return null;
}
function keepSecret(value, reading) {
	reading.onSecret(value);
	const kept = secret(value);
	reading.secrets.push(kept);
	return kept;
}
function readHost(keys, value, reading) {
	const host = readName$1(keys, value, reading);
	return host === null ? null : checkedHost(keys, host, variableName(value), reading);
}
function checkedHost(keys, given, variable, reading) {
	const host = bareHost(given);
	const fault = hostFault(host);
	if (fault !== null) {
		addSchemaProblem(keys, {
			kind: "host",
			fault,
			variable
		}, reading);
		return null;
	}
	const refused = refusalOf$1(host, keys, reading);
	if (refused === null) return host;
	const at = placeOf(keys, reading);
	reading.problems.push({
		rule: "config/host-not-allowed",
		at,
		host,
		...refused
	});
	return null;
}
function refusalOf$1(host, keys, { entry, allowedHosts }) {
	if (isMetadataName(host) || addressKind(host) === "forbidden") return {
		address: host,
		refusal: "forbidden"
	};
	const isBehindBastion = keys[0] !== "ssh" && entry.definition?.ssh !== void 0;
	const spelled = isBehindBastion ? forbiddenAddressIn(host) : null;
	if (spelled !== null) return {
		address: spelled,
		refusal: "spells-forbidden"
	};
	return judgeHost(allowedHosts, host, isBehindBastion ? "bastion" : "us") === "refused" ? {
		address: host,
		refusal: "outside-allowed-hosts"
	} : null;
}
function readPort(keys, value, reading) {
	const given = typeof value === "number" ? String(value) : readString(keys, value, reading);
	if (given === null) return null;
	const number = /^[0-9]{1,5}$/.test(given.trim()) ? Number(given) : 0;
	if (number >= 1 && number <= 65535) return number;
	addSchemaProblem(keys, {
		kind: "range",
		minimum: 1,
		maximum: 65535
	}, reading);
	return null;
}
function addSchemaProblem(keys, reason, reading) {
	reading.problems.push({
		rule: "config/schema",
		at: placeOf(keys, reading),
		reason
	});
}
function placeOf(keys, { entry }) {
	return keyPlace(entry.path, entry.definition?.url !== void 0, keys);
}
// src/config/stitch.ts
const stitchSettings = [
	"display_name",
	"host",
	"port",
	"username",
	"database",
	"ssl",
	"ssh",
	"ssh.host",
	"ssh.port",
	"ssh.user"
];
function readStitch({ stitch, display_name, ssl, ssh }, server, reading) {
	if (stitch === void 0) return null;
	const token = readSecret(["stitch", "token"], stitch.token, reading);
	if (token === null) return null;
	const known = (key) => textOf$1(ssh?.[key], ["ssh", key], reading.lookup);
	const settings = {
		display_name: display_name ?? null,
		host: server.host,
		port: server.port === null ? null : String(server.port),
		username: server.username,
		database: server.database,
		ssl: String(ssl !== void 0 && ssl !== false),
		ssh: ssh === void 0 ? "none" : "ssh",
		"ssh.host": known("host"),
		"ssh.port": known("port"),
		"ssh.user": known("user")
	};
	return {
		token,
		id: stitch.id ?? null,
		settings
	};
}
function textOf$1(value, keys, lookup) {
	if (typeof value !== "string") return value === void 0 ? null : String(value);
	const name = variableName(value);
	if (name === null) return literalText(value);
	const variable = lookup(name, keys);
	return variable.kind === "set" ? variable.value : null;
}
// src/config/secrets/redact.ts
const cutMark = "…";
function redactor(secrets, isPublic) {
	const texts = new Set(secrets.map((secret) => secret.reveal()).filter((text) => !isPublic.has(text)));
	const byStart = formsByStart(texts, isPublic);
	const pieces = indexPieces([...texts]);
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const before = known.get(text);
		if (before !== void 0) return before;
		const clean = withoutStretches(text, [...stretchesOf(text, byStart), ...piecesIn(text, pieces)]);
		known.set(text, clean);
		return clean;
	};
}
function formsByStart(texts, isPublic) {
	const byStart = /* @__PURE__ */ new Map();
	for (const form of [...texts].flatMap(secretForms).filter((each) => !isPublic.has(each))) {
		const start = form.slice(0, 4);
		const alike = byStart.get(start) ?? {
			forms: /* @__PURE__ */ new Set(),
			lengths: []
		};
		alike.forms.add(form);
		if (!alike.lengths.includes(form.length)) alike.lengths.push(form.length);
		byStart.set(start, alike);
	}
	for (const { lengths } of byStart.values()) lengths.sort((one, other) => other - one);
	return byStart;
}
function stretchesOf(text, byStart) {
	const stretches = [];
	for (let start = 0; start + 4 <= text.length; start++) {
		const alike = byStart.get(text.slice(start, start + 4));
		const end = alike === void 0 ? start : endOfSecret(text, start, alike);
		if (end === start) continue;
		stretches.push({
			start,
			end
		});
	}
	return stretches;
}
function endOfSecret(text, start, { forms, lengths }) {
	const length = lengths.find((each) => forms.has(text.slice(start, start + each)));
	if (length !== void 0) return start + length;
	const cut = text.indexOf(cutMark, start + 4);
	if (cut === -1 || cut - start > lengths[0]) return start;
	const rest = text.slice(start, cut);
	for (const form of forms) if (form.startsWith(rest)) return cut;
	return start;
}
function withoutStretches(text, stretches) {
	const inOrder = stretches.toSorted((one, other) => one.start - other.start);
	let clean = "";
	let from = 0;
	for (const { start, end } of inOrder) {
		if (start >= from) clean += `${text.slice(from, start)}***`;
		from = Math.max(from, end);
	}
	return clean + text.slice(from);
}
const shortestPiece = 16;
const windowLength = 8;
const breakable = 48;
function indexPieces(secrets) {
	const index = /* @__PURE__ */ new Map();
	const bodies = new Set(secrets.flatMap((secret) => [...privateBodies(secret), ...encodings(secret)]));
	for (const body of bodies) for (let at = 0; at + windowLength <= body.length; at += windowLength) {
		const window = body.slice(at, at + windowLength);
		if (new Set(window).size < windowLength / 2) continue;
		const spots = index.get(window);
		if (spots === void 0) index.set(window, [{
			body,
			at
		}]);
		else spots.push({
			body,
			at
		});
	}
	return index;
}
function piecesIn(text, index) {
	const pieces = [];
	for (let at = 0; at + windowLength <= text.length; at++) for (const spot of index.get(text.slice(at, at + windowLength)) ?? []) {
		const piece = widened(text, at, spot);
		if (piece.end - piece.start < shortestPiece) continue;
		pieces.push(piece);
		at = piece.end - windowLength;
		break;
	}
	return pieces;
}
function widened(text, from, { body, at }) {
	let before = 0;
	while (before < at && text[from - before - 1] === body[at - before - 1]) before++;
	let length = windowLength;
	while (at + length < body.length && text[from + length] === body[at + length]) length++;
	return {
		start: from - before,
		end: from + length
	};
}
function encodings(secret) {
	const bytes = Buffer.from(secret);
	if (bytes.length < breakable) return [];
	const base64 = [
		0,
		1,
		2
	].map((offset) => base64At(bytes, offset));
	const hex = bytes.toString("hex");
	const urlSafe = base64.map((body) => body.replaceAll("+", "-").replaceAll("/", "_"));
	return [
		...base64,
		...urlSafe,
		hex,
		hex.toUpperCase()
	];
}
// src/config/shards.ts
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
	const connected = group.filter(({ definition, invalidKeys }) => definition !== null && invalidKeys.size === 0 && definition.access !== "stitch-only");
	const handshake = connected.some(({ definition }) => definition?.ssh !== void 0) ? 6 : 0;
	const hasTls = ({ definition }) => definition?.ssl !== void 0 && definition.ssl !== false;
	return connected.map((entry) => 5 + (hasTls(entry) ? 2 : 0)).reduce((sum, each) => sum + each, handshake) + .1 * (group.length - connected.length);
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
// src/config/trust/trust.ts
const cliEvent = {
	name: "cli",
	pullRequestFrom: null
};
const trustedEvents = /* @__PURE__ */ new Set([
	"cli",
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"merge_group"
]);
function eventSkipReason({ name, pullRequestFrom }) {
	if (pullRequestFrom === "dependabot" && (name === "pull_request" || name === "push")) return { kind: "dependabot" };
	if (trustedEvents.has(name)) return null;
	if (name !== "pull_request") return {
		kind: "untrusted-event",
		event: name
	};
	return pullRequestFrom === "same-repository" ? null : { kind: "fork" };
}
function readBranchNames(words) {
	const errors = words.flatMap((word) => {
		if (word.startsWith("refs/")) {
			const name = word.replace(/^refs\/heads\//, "");
			return [`"${word}" is a ref. Write the name of the branch${name === word ? "" : `: ${name}`}.`];
		}
		if (/[*?[]/.test(word)) return [`"${word}" is a pattern. Write each branch's exact name.`];
		return isBranchName(word) ? [] : [`"${word}" is not the name of a branch.`];
	});
	return errors.length > 0 ? { errors } : { value: [...words] };
}
function isBranchName(name) {
	return !/^[-/.]|[/.]$|\/[/.]|\.\.|\.lock(\/|$)|@\{|^@$/.test(name) && !/[\p{Cc}\p{Zs}~^:\\]/u.test(name) && name.length <= 255;
}
// src/connect/stitch.ts
async function askStitch(questions, signal) {
	if (questions.length === 0) return [];
	const get = await openApi(signal);
	const lists = /* @__PURE__ */ new Map();
	return Promise.all(questions.map(async (question) => {
		const { token, region } = question;
		const host = region === "europe" ? hosts.europe : hosts["north-america"];
		const key = JSON.stringify([host, token]);
		const list = lists.get(key) ?? get(host, "/v4/destinations", token);
		lists.set(key, list);
		const found = choose(await list, question);
		if (found.kind !== "found") return {
			kind: "unknown",
			host,
			fault: found
		};
		return {
			kind: "known",
			host,
			facts: factsOf(found, await get(host, `/v4/destinations/${found.id}/last-connection-check`, token))
		};
	}));
}
const hosts = {
	"north-america": "api.stitchdata.com",
	europe: "api.eu-central-1.stitchdata.com"
};
function choose(reply, { id, settings }) {
	if (reply.kind !== "json") return reply;
	if (!Array.isArray(reply.body)) return { kind: "malformed" };
	const listed = reply.body.flatMap((each) => isObject(each) && Number.isSafeInteger(each.id) && each.deleted_at == null ? [{
		kind: "found",
		id: each.id,
		destination: each
	}] : []);
	if (id !== null) return listed.find((each) => each.id === id) ?? { kind: "id-not-found" };
	const { host, port, database, username } = settings;
	if (host === null || port === null || database === null || username === null) return { kind: "unknown-target" };
	const [match, ...others] = listed.filter(({ destination }) => {
		const properties = textsOf(destination.properties);
		return sameHost(properties.host ?? "", host) && (properties.port || "5432") === port && properties.database === database && properties.username === username;
	});
	return match === void 0 || others.length > 0 ? {
		kind: "no-match",
		matches: match === void 0 ? 0 : others.length + 1
	} : match;
}
function sameHost(one, other) {
	const plain = (host) => host.trim().toLowerCase().replace(/\.$/, "");
	return plain(one) === plain(other);
}
function factsOf({ id, destination }, reply) {
	const { name, properties, paused_at, system_paused_at } = destination;
	return {
		id,
		name: textOf(name) ?? "",
		properties: textsOf(properties),
		paused: pauseOf(textOf(system_paused_at), textOf(paused_at)),
		lastCheck: checkOf(reply)
	};
}
function pauseOf(bySystem, byPerson) {
	const since = bySystem ?? byPerson;
	return since === null ? null : {
		since: timeOf(since),
		byStitch: bySystem !== null
	};
}
function timeOf(value) {
	const ms = Date.parse(textOf(value) ?? "");
	return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}
function checkOf(reply) {
	if (reply.kind === "status" && reply.status === 404) return null;
	if (reply.kind !== "json") return reply;
	const { body } = reply;
	if (!isObject(body)) return { kind: "malformed" };
	const { status } = body;
	if (status !== "running" && status !== "succeeded" && status !== "failed") return { kind: "malformed" };
	const message = [
		body.target_error_message,
		body.discovery_error_message,
		body.tap_error_message,
		body.error
	].map(textOf).find((each) => each !== null) ?? null;
	return {
		kind: "check",
		status,
		completedAt: timeOf(body.completion_time),
		message
	};
}
const longestText$2 = 2e3;
function textOf(value) {
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value.slice(0, longestText$2) : null;
}
function textsOf(value) {
	if (!isObject(value)) return {};
	const texts = Object.entries(value).map(([name, each]) => [name, textOf(each) ?? ""]);
	return Object.fromEntries(texts);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const requestLimitMs = 2e4;
const largestBody = 8388608;
const atOnce = 8;
const longestPause = 5;
async function openApi(signal) {
	const [{ fetch }, { HttpClient }] = await Promise.all([import("./undici.js").then((n) => /* @__PURE__ */ __toESM(n.t(), 1)), import("./lib.js").then((n) => n.t)]);
	const limiter = createLimiter(atOnce);
	const proxies = new HttpClient();
	const get = async (host, path, token) => {
		const release = await limiter.acquire(host);
		try {
			const url = `https://${host}${path}`;
			const dispatcher = proxies.getAgentDispatcher(url);
			const response = await fetch(url, {
				headers: {
					authorization: `Bearer ${token}`,
					accept: "application/json"
				},
				redirect: "manual",
				signal: AbortSignal.any([signal, AbortSignal.timeout(requestLimitMs)]),
				...dispatcher === void 0 ? {} : { dispatcher }
			});
			const { status, headers } = response;
			const body = await bounded(response.body);
			if (status === 200) return parsed$2(body);
			return {
				kind: "status",
				status,
				retryAfter: headers.get("retry-after")
			};
		} catch (error) {
			return {
				kind: "unreachable",
				code: codeOf(error)
			};
		} finally {
			release();
		}
	};
	return async (host, path, token) => {
		const reply = await get(host, path, token);
		if (reply.kind !== "status" || reply.status !== 429 && reply.status < 500) return reply;
		const seconds = Number(reply.retryAfter ?? 1);
		if (!(seconds >= 0 && seconds <= longestPause)) return reply;
		await setTimeout(seconds * 1e3, void 0, { signal }).catch(() => {});
		return get(host, path, token);
	};
}
async function bounded(body) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body ?? []) {
		size += chunk.length;
		if (size > largestBody) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function parsed$2(body) {
	try {
		return body === null ? { kind: "malformed" } : {
			kind: "json",
			body: JSON.parse(body.toString("utf8"))
		};
	} catch {
		return { kind: "malformed" };
	}
}
function codeOf(error) {
	const { cause, name } = error;
	const code = cause?.code;
	return typeof code === "string" ? code : name;
}
// src/rules/auth/login.ts
function loginEntry(destination) {
	const { audit, path } = destination;
	if (audit === null) return destination;
	return {
		...destination,
		...audit,
		path: [...path, "audit"],
		viaUrl: false,
		audit: null
	};
}
function loaderEntry(destination) {
	return {
		...destination,
		audit: null
	};
}
function loginName({ audit, username }) {
	return audit?.username ?? username;
}
function identityOf({ observed, stages }) {
	const proof = lineProof(observed);
	if (proof !== null) return proof;
	const hasLoggedIn = stages.some(({ name, status }) => name === "login" && status === "ok");
	const isBound = observed.authentication?.method === "scram-sha-256-plus";
	return hasLoggedIn && isBound ? "channel-binding" : "none";
}
// src/rules/rule.ts
const severityRank = {
	error: 0,
	warning: 1,
	notice: 2
};
function configRule(rule) {
	return {
		kind: "config",
		at: ({ at }) => at,
		...rule
	};
}
function failureRule(rule) {
	return {
		kind: "failure",
		...rule
	};
}
function bugRule(rule) {
	return {
		kind: "bug",
		...rule
	};
}
function stitchRule(rule) {
	return {
		...rule,
		kind: "stitch",
		at: ({ at }) => at
	};
}
function connectionRule(rule) {
	return {
		kind: "connection",
		...rule
	};
}
function serverRule(rule) {
	return {
		kind: "server",
		...rule
	};
}
function raise(rule, found) {
	const said = printableEvidence(found);
	return {
		rule: rule.id,
		severity: typeof rule.severity === "function" ? rule.severity(found) : rule.severity,
		at: typeof rule.at === "function" ? rule.at(found) : placeOfKey(rule.at, found),
		title: specificTitle(rule, said) ?? rule.title,
		message: rule.message(said),
		why: typeof rule.why === "function" ? rule.why(said) : rule.why,
		fix: rule.fix(found, said),
		related: (rule.related?.(found) ?? []).map((each) => ({
			...each,
			message: printable(each.message)
		}))
	};
}
function look(rule, input) {
	return [rule.find?.(input) ?? []].flat().map((each) => raise(rule, {
		destination: input.destination,
		...each
	}));
}
const longestTitle = 60;
function specificTitle(rule, said) {
	const title = rule.titleOf?.(said) ?? null;
	return title !== null && title.length <= longestTitle ? title : null;
}
function placeOfKey(keys, found) {
	const { destination } = found;
	return keyPlace(destination.path, destination.viaUrl, keys);
}
const longestText$1 = 300;
function printableEvidence(value) {
	if (typeof value === "string") return shortened$2(spoken(value), longestText$1);
	if (Array.isArray(value)) return value.map(printableEvidence);
	if (!isPlain(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printableEvidence(part)]));
}
function isPlain(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null) return false;
	return !Object.values(value).some((part) => typeof part === "function");
}
// src/config/yaml/render.ts
function pairText(key, value) {
	return value.startsWith("\n") ? `${key}:${value}` : `${key}: ${value}`;
}
function yamlText(value) {
	return (/^[A-Za-z][A-Za-z0-9_./-]*$/.test(value) || /^\$\{[A-Za-z_]\w*\}$/.test(value)) && !/^(true|false|null|yes|no|on|off)$/i.test(value) ? value : JSON.stringify(value);
}
function pairsText(pairs, style, indentation) {
	if (style !== "block") return Object.entries(pairs).map(([key, value]) => `${style === "json" ? JSON.stringify(key) : keyText$1(key)}: ${inline$1(value, style)}`).join(", ");
	return Object.entries(pairs).map(([key, value]) => {
		if (!isObject$1(value) || Object.keys(value).length === 0) return `${keyText$1(key)}: ${inline$1(value, "block")}`;
		const inner = `${indentation}  `;
		return `${keyText$1(key)}:\n${inner}${pairsText(value, style, inner)}`;
	}).join(`\n${indentation}`);
}
function keyText$1(key) {
	return /^[A-Za-z_][\w-]*$/.test(key) ? key : JSON.stringify(key);
}
function inlineText(value) {
	return inline$1(value, "flow");
}
function inline$1(value, style) {
	if (style === "json") return JSON.stringify(value);
	if (typeof value === "string") {
		const text = yamlText(value);
		return style === "flow" && text.startsWith("$") ? JSON.stringify(value) : text;
	}
	if (Array.isArray(value)) return `[${value.map((item) => inline$1(item, "flow")).join(", ")}]`;
	if (!isObject$1(value)) return String(value);
	const pairs = pairsText(value, "flow", "");
	return pairs === "" ? "{}" : `{ ${pairs} }`;
}
// src/config/yaml/splices.ts
const newId = "warehouse";
function splicesFor(source, root, edit, filledBraces) {
	if (edit.kind === "rewrite") return [{
		start: 0,
		end: source.text.length,
		text: edit.text,
		line: null
	}];
	if (edit.kind === "regroup") return regroupSplices(source, nodeAtWhole(root, edit.path), edit);
	if (edit.kind === "insert") return insertSplices(source, nodeAtWhole(root, edit.path), edit.pairs, filledBraces);
	const parent = nodeAtWhole(root, edit.path.slice(0, -1));
	const last = edit.path.at(-1);
	if (parent?.kind === "sequence") return edit.kind === "set" ? itemSplices(source, parent, last, edit.value) : null;
	if (parent?.kind !== "mapping") return null;
	const entry = parent.entries.get(String(last));
	const own = entry === void 0 || entry.origin !== null ? null : entry;
	if (edit.kind === "set" && own === null) return insertSplices(source, parent, [{
		key: String(last),
		value: edit.value
	}], filledBraces);
	if (own === null) return null;
	switch (edit.kind) {
		case "rename": return [{
			...own.key,
			text: keyText(source, own, edit.to),
			line: null
		}];
		case "set": return valueSplices(source, own, inStyle(source, edit.value, parent));
		case "pair": {
			const value = valueSplices(source, own, inStyle(source, edit.to.value, parent));
			return value && [{
				...own.key,
				text: keyText(source, own, edit.to.key),
				line: null
			}, ...value];
		}
		case "indent": return indentSplices(source, parent, own, edit);
	}
}
function nodeAtWhole(root, path) {
	const { node, found } = nodeAt(root, path);
	return found === path.length ? node : null;
}
function inStyle(source, value, parent) {
	const style = parent.kind === "mapping" ? styleOf(source, parent) : parent.style;
	if (style === "json") return JSON.stringify(plainValue(value));
	if (style === "flow" && value.startsWith("\n")) return inlineText(plainValue(value));
	return style === "flow" && /^[^"'{[].*[[\]{},]/.test(value) ? JSON.stringify(value) : value;
}
function plainValue(text) {
	const { root } = readDocument(text);
	return root === null ? text : toPlain(root);
}
function keyText(source, entry, name) {
	return source.text[entry.key.start] === "\"" ? JSON.stringify(name) : name;
}
function insertSplices(source, into, pairs, filledBraces) {
	if (into?.kind !== "mapping") return null;
	if (into.style === "flow") return flowInsertSplices(source, into, pairs, filledBraces);
	const sibling = [...into.entries.values()].find(({ origin }) => origin === null);
	const beside = sibling ?? into.merges[0];
	if (beside === void 0) return null;
	const { start } = beside.key;
	const before = source.text.slice(startOfLine(source, start), start);
	const isFirst = sibling !== void 0 && before.trim() === "";
	const indentation = isFirst ? before : " ".repeat(before.length);
	const line = isFirst ? lineOf(source, start) : lineOf(source, endOfEntry(source, beside)) + 1;
	return [{
		start,
		end: start,
		text: pairs.map(({ key, value }) => `${indentation}${pairText(key, value)}`).join("\n"),
		line
	}];
}
function flowInsertSplices(source, into, pairs, filledBraces) {
	const start = into.range.start + 1;
	const isJson = styleOf(source, into) === "json";
	const texts = pairs.map(({ key, value }) => `${isJson ? JSON.stringify(key) : key}: ${inStyle(source, value, into)}`).join(", ");
	if (!(into.entries.size === 0 && into.merges.length === 0)) return [{
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
	return item !== void 0 && item.range.start >= parent.range.start ? [{
		...item.range,
		text: inStyle(source, value, parent),
		line: null
	}] : null;
}
function valueSplices(source, { key, value }, text) {
	const { start, end } = value.range;
	const isBlock = value.kind !== "scalar" && value.style === "block";
	const isHere = start >= key.end && end > start;
	if (isHere && /(^|[\s:])![^\n]*$/.test(source.text.slice(Math.max(key.end, start - 200), start))) return taggedSplices(source, key.end, endOfContent(source, end), text);
	if (isHere && !(isBlock && value.origin === null)) return [{
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
	const alias = source.text.slice(after, endOfLine(source, after)).match(/^[ \t]*\*[^\s,[\]{}]+/)?.[0] ?? "";
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
	if (end === void 0 || end.origin !== null) return null;
	if (parent.style === "flow") return id === null ? bracedSplices(source, parent, first, end) : null;
	const [start, stop] = [lineOf(source, first.key.start), lineOf(source, endOfEntry(source, end))];
	const before = source.text.slice(startOfLine(source, first.key.start), first.key.start);
	if (before.trim() !== "") return null;
	const lines = source.lineStarts.slice(start - 1, stop);
	const spaces = lines.map((at) => ({
		start: at,
		end: at,
		text: "  ",
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
	return value.range.start < key.end ? key.end : endOfContent(source, value.range.end);
}
function endOfContent(source, end) {
	let at = end;
	while (at > 0 && /\s/.test(source.text[at - 1])) at--;
	return at;
}
function regroupSplices(source, into, { keys, renamed, set }) {
	if (into?.kind !== "mapping") return null;
	const own = [...into.entries].filter(([, { origin }]) => origin === null).map(([key, entry]) => ({
		key,
		entry
	}));
	const replacedKeys = /* @__PURE__ */ new Set([...keys, ...Object.keys(set)]);
	const replaced = own.filter(({ key }) => replacedKeys.has(key)).map(({ entry }) => entry);
	const renames = renamed.flatMap(({ from, to }) => own.filter(({ key }) => key === from).map(({ entry }) => ({
		...entry.key,
		text: keyText(source, entry, to),
		line: null
	})));
	if (![...keys, ...renamed.map(({ from }) => from)].every((key) => own.some((each) => each.key === key))) return null;
	const [first] = replaced;
	if (first === void 0) return renames;
	const isSet = Object.keys(set).length > 0;
	const gone = isSet ? replaced.slice(1) : replaced;
	const entries = own.map(({ entry }) => entry);
	const ranges = gone.map((entry) => rangeOfPair(source, into, entry, entries.filter((each) => !gone.includes(each))));
	if (ranges.some((range) => range === null)) return null;
	const indentation = " ".repeat(first.key.start - startOfLine(source, first.key.start));
	const text = pairsText(set, styleOf(source, into), indentation);
	const inPlace = isSet ? [{
		start: first.key.start,
		end: endOfEntry(source, first),
		text,
		line: null
	}] : [];
	return [
		...renames,
		...inPlace,
		...united(ranges).map((range) => ({
			...range,
			text: "",
			line: null
		}))
	];
}
function rangeOfPair(source, into, entry, kept) {
	const end = endOfEntry(source, entry);
	if (into.style === "block") {
		const start = startOfLine(source, entry.key.start);
		if (source.text.slice(start, entry.key.start).trim() !== "") return null;
		return {
			start,
			end: Math.min(endOfLine(source, end) + 1, source.text.length)
		};
	}
	const comma = /^\s*,[ \t]*/.exec(source.text.slice(end, end + 200))?.[0];
	if (comma !== void 0) return {
		start: entry.key.start,
		end: end + comma.length
	};
	const before = kept.findLast(({ key }) => key.start < entry.key.start);
	return {
		start: before === void 0 ? entry.key.start : endOfEntry(source, before),
		end
	};
}
function united(ranges) {
	const result = [];
	for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
		const last = result.at(-1);
		if (last === void 0 || range.start > last.end) result.push({ ...range });
		else last.end = Math.max(last.end, range.end);
	}
	return result;
}
function styleOf(source, { style, entries }) {
	if (style === "block") return "block";
	const own = [...entries.values()].find(({ origin }) => origin === null);
	return own !== void 0 && source.text[own.key.start] === "\"" ? "json" : "flow";
}
// src/config/yaml/edit.ts
function replacementsFor(source, root, edits, hidden) {
	const found = plannedReplacements(source, root, edits, hidden);
	const kept = compatible(source, new Set(found.filter((each) => each !== null)));
	return found.map((replacement) => replacement !== null && kept.has(replacement) ? replacement : null);
}
const mostTries = 40;
function compatible(source, all) {
	if (all.size === 0) return all;
	const faults = readDocument(source.text).faults.length;
	const isSound = (some) => readDocument(withReplacements(source.text, some)).faults.length <= faults;
	if (isSound(all)) return all;
	const kept = /* @__PURE__ */ new Set();
	for (const each of [...all].slice(0, mostTries)) if (isSound([...kept, each])) kept.add(each);
	return kept;
}
function withReplacements(text, replacements) {
	return [...replacements].sort((one, other) => other.start_line - one.start_line || other.end_line - one.end_line).reduce(withReplacement, text);
}
function plannedReplacements(source, root, edits, hidden) {
	const result = edits.map(() => null);
	for (const group of groupsOf(source, plansFor(source, root, edits))) {
		if (keepsHidden(source, group, hidden)) continue;
		const replacement = toReplacement(source, group);
		if (replacement.text.length <= longestText && !repeatsHidden(source, replacement, group, hidden)) for (const { edit } of group) result[edit] = replacement;
	}
	return result;
}
const longestText = 4e3;
function withReplacement(text, { start_line, end_line, text: lines }) {
	const all = text.split("\n");
	const added = text.includes("\r\n") ? lines.split("\n").map((line) => `${line}\r`) : lines.split("\n");
	all.splice(start_line - 1, end_line - start_line + 1, ...added);
	return all.join("\n");
}
function plansFor(source, root, edits) {
	const filledBraces = /* @__PURE__ */ new Set();
	return edits.flatMap((edit, index) => {
		const splices = splicesFor(source, root, edit, filledBraces);
		return splices === null || splices.length === 0 ? [] : [{
			edit: index,
			splices
		}];
	});
}
function groupsOf(source, plans) {
	const placed = plans.map((plan) => {
		return {
			plan,
			first: lineOf(source, plan.splices.reduce((least, { start }) => Math.min(least, start), source.text.length)),
			last: lineOf(source, lastOffset(source, plan.splices))
		};
	}).sort((one, other) => one.first - other.first || one.plan.edit - other.plan.edit);
	const groups = [];
	let open = [];
	let end = 0;
	for (const { plan, first, last } of placed) {
		if (plan.splices[0].line !== null) {
			groups.push([plan]);
			continue;
		}
		if (first > end) {
			open = [];
			groups.push(open);
		}
		if (!open.some((other) => collide(other, plan))) open.push(plan);
		end = Math.max(end, last);
	}
	return groups;
}
function collide(one, other) {
	return one.splices.some((a) => other.splices.some((b) => a.start < b.end && b.start < a.end && JSON.stringify(a) !== JSON.stringify(b)));
}
function splicesOf(group) {
	const all = /* @__PURE__ */ new Map();
	for (const { edit, splices } of group.toReversed()) for (const splice of splices) {
		const key = splice.start === splice.end ? `${edit}` : "";
		all.set(`${splice.start} ${splice.end} ${splice.text} ${key}`, splice);
	}
	return [...all.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}
function keepsHidden(source, group, hidden) {
	const splices = splicesOf(group);
	if (splices[0].line !== null) return false;
	let at = startOfLine(source, splices[0].start);
	for (const { start, end } of splices) {
		if (overlaps(hidden, {
			start: at,
			end: start
		})) return true;
		at = Math.max(at, end);
	}
	return overlaps(hidden, {
		start: at,
		end: endOfLine(source, lastOffset(source, splices))
	});
}
function repeatsHidden(source, { text }, group, hidden) {
	return group.some(({ splices }) => splices.some((splice) => {
		if (splice.end === splice.start || !overlaps(hidden, splice)) return false;
		const removed = source.text.slice(splice.start, splice.end).replace(/^["']|["']$/g, "");
		return removed !== "" && text.includes(removed);
	}));
}
function overlaps(ranges, part) {
	let low = 0;
	let high = ranges.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (ranges[middle].end <= part.start) low = middle + 1;
		else high = middle;
	}
	const first = ranges[low];
	return first !== void 0 && first.start < part.end;
}
function toReplacement(source, group) {
	const splices = splicesOf(group);
	const [{ line, text }] = splices;
	if (line !== null) return {
		file: source.file,
		start_line: line,
		end_line: line - 1,
		text
	};
	const start = startOfLine(source, splices[0].start);
	const end = endOfLine(source, lastOffset(source, splices));
	let [at, changed] = [start, ""];
	for (const splice of splices) {
		changed += source.text.slice(at, splice.start) + splice.text;
		at = splice.end;
	}
	changed += source.text.slice(at, end);
	const lines = changed.replaceAll("\r", "").trimEnd();
	return {
		file: source.file,
		start_line: lineOf(source, start),
		end_line: lineOf(source, end),
		text: lines
	};
}
function lastOffset(source, splices) {
	const end = endOf(splices);
	return splices.some((splice) => splice.end === end && splice.start < end && splice.text === "") && source.text[end - 1] === "\n" ? end - 1 : end;
}
function endOf(splices) {
	return splices.reduce((most, { end }) => Math.max(most, end), 0);
}
// src/text/phrases.ts
function hostAndPort(host, port) {
	return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
function capital(sentence) {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
function list$1(items, conjunction = "and") {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}
function some$1(items, total = items.length) {
	const shown = items.slice(0, 5);
	const more = total - shown.length;
	return more > 0 ? `${shown.join(", ")} and ${more} more` : list$1(shown);
}
function quoted(text) {
	return `"${oneLine$1(text, 200)}"`;
}
const unitMs = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
function milliseconds(text) {
	const [, amount, unit = ""] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)$/.exec(text) ?? [];
	const ms = amount === void 0 ? 0 : Number(amount) * unitMs[unit];
	return ms > 0 ? ms : null;
}
function duration$1(ms) {
	return ms < 1e3 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}
function minute(iso) {
	return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}
// src/rules/fix.ts
function sql(statements, runAs, ...note) {
	return {
		kind: "sql",
		text: statements,
		runAs,
		note: note.join("\n")
	};
}
function inReadWrite(fix) {
	return fix?.kind === "sql" ? {
		...fix,
		text: `BEGIN READ WRITE;\n${fix.text}\nCOMMIT;`
	} : fix;
}
function setKey(path, value) {
	return {
		kind: "yaml",
		edit: {
			kind: "set",
			path,
			value
		},
		note: "",
		safe: true
	};
}
function proposeKey(path, value, ...note) {
	return {
		kind: "yaml",
		edit: {
			kind: "set",
			path,
			value
		},
		note: note.join("\n"),
		safe: false
	};
}
function renameKey(path, to) {
	return {
		kind: "yaml",
		edit: {
			kind: "rename",
			path,
			to
		},
		note: "",
		safe: true
	};
}
function replacePair(path, key, value) {
	return {
		kind: "yaml",
		edit: {
			kind: "pair",
			path,
			to: {
				key,
				value
			}
		},
		note: "",
		safe: true
	};
}
function insertKeys(path, pairs, note) {
	return {
		kind: "yaml",
		edit: {
			kind: "insert",
			path,
			pairs
		},
		note,
		safe: note === ""
	};
}
function moveBelow(path, keys, id) {
	return {
		kind: "yaml",
		edit: {
			kind: "indent",
			path,
			keys,
			id
		},
		note: id === null ? "Choose the id yourself: reports go by it." : "",
		safe: id !== null
	};
}
function regroup(path, { keys, renamed, set, isCertain, variables }) {
	const notes = [...variables.length === 0 ? [] : [`Hard-coded secrets have leaked: rotate them, store the new ones as secrets, and pass them to the check as ${list$1(variables.map((name) => `\`${name}\``))}.`], ...isCertain ? [] : ["The settings contradict each other: the fix has the safer one. Check that it is what you want."]];
	return {
		kind: "yaml",
		edit: {
			kind: "regroup",
			path,
			keys,
			renamed,
			set
		},
		note: notes.join("\n"),
		safe: notes.length === 0
	};
}
function shell(commands, ...note) {
	return {
		kind: "shell",
		text: commands,
		note: note.join("\n")
	};
}
function text$1(...parts) {
	return {
		kind: "text",
		text: parts.join("\n")
	};
}
function code(lines) {
	return printableLines(lines).replaceAll(/^/gm, "    ");
}
// src/rules/phrases.ts
function machine(destination, hop) {
	if (hop === "database" || destination.ssh === null) return `the server \`${hostAndPort(destination.host, destination.port)}\``;
	return `the bastion \`${hostAndPort(destination.ssh.host, destination.ssh.port)}\``;
}
const stageWords = {
	resolve: "resolving the host name",
	connect: "connecting to the port",
	ssh: "setting up the SSH tunnel",
	tls: "negotiating TLS",
	login: "logging in",
	probe: "querying the server",
	rehearse: "rehearsing a load"
};
const reload = code("SELECT pg_reload_conf();");
const sshExample = code("ssh:\n  host: bastion.example.com\n  user: stitch\n  private_key: ${STITCH_SSH_KEY}");
function ignoreExample(rule, reason) {
	return code(`ignore:\n  - rule: ${rule}\n    reason: ${reason}`);
}
const turnOnSsl = code("ssl: true");
const rds = {
	firewall: ["On RDS, add an inbound rule for the port to the instance's security group. The instance must be publicly accessible, or reached through SSH."],
	password: ["On RDS, change the master user's password with Modify; AWS Secrets Manager may rotate it. Change another user's password in psql as the master user."],
	certificate: ["Amazon publishes a bundle for each region: https://truststore.pki.rds.amazonaws.com."],
	unencrypted: ["RDS reports this for every connection without SSL if `rds.force_ssl` is 1, the default since PostgreSQL 15. Turn on SSL:", turnOnSsl]
};
const words$1 = {
	postgresql: {},
	heroku: {
		password: ["Heroku rotates credentials. Print the current URL, and store it in the secret:", code("heroku config:get DATABASE_URL -a APP")],
		console: ["On Heroku, open a session as the owner, and run it there:", code("heroku pg:psql -a APP")],
		unencrypted: ["Heroku accepts only encrypted connections. Turn on SSL:", turnOnSsl]
	},
	"amazon-rds": rds,
	"amazon-aurora": {
		...rds,
		primary: ["On Aurora, use the cluster endpoint, which has no \"-ro\" in its name."]
	},
	"google-cloudsql": {
		firewall: ["On Cloud SQL, add the address to the instance's authorized networks, under Connections > Networking. The instance needs a public IP address."],
		certificate: ["Download `server-ca.pem` in the Cloud console, under Connections > Security."],
		unencrypted: ["Cloud SQL can be set to accept only encrypted connections. Turn on SSL:", turnOnSsl],
		"client-certificate": ["On Cloud SQL, set the instance's SSL mode to allow encrypted connections without a trusted client certificate. Stitch has no client certificate."]
	}
};
function whereToFind(type) {
	const known = atProvider(type, "certificate");
	return known.length > 0 ? known : ["The server's administrator has the CA's certificate."];
}
const fullNeedsName = "`host` must then be a name that is in the server's certificate.";
function atProvider(type, topic) {
	return words$1[type][topic] ?? [];
}
// src/rules/firewall.ts
const stitchAddresses = {
	"north-america": [
		"52.23.137.21/32",
		"52.204.223.208/32",
		"52.204.228.32/32",
		"52.204.230.227/32"
	],
	europe: [
		"3.126.102.29/32",
		"18.158.16.164/32",
		"18.158.251.55/32",
		"52.57.235.168/32"
	]
};
const addressSource = {
	url: "https://www.stitchdata.com/docs/security/stitch-data-pipeline-ip-addresses",
	asOf: "2026-11-21"
};
function firewallParts({ region, type }, condition) {
	const allow = `${condition}, allow the address of the machine that runs this check`;
	return [...region === null ? [`${allow} and Stitch's addresses. Set \`region\` in this file to see Stitch's addresses here.`] : [`${allow} and Stitch's addresses, which are:`, code(stitchAddresses[region].join("\n"))], ...atProvider(type, "firewall")];
}
function hbaParts(destination, error) {
	const here = addressIn(error.message);
	const stitch = destination.region === null || destination.ssh !== null ? [] : stitchAddresses[destination.region];
	const lines = [...stitch, here ?? anyAddress].map((address) => loginLine(destination, address));
	return [
		`In \`pg_hba.conf\` on the server, add ${isRejectLine(error) ? "above the line with `reject`" : "above the first line that matches"}:`,
		code(lines.join("\n")),
		...stitch.length > 0 ? ["The last line is for this check, the others are for Stitch."] : [],
		...here === null ? ["Replace ADDRESS by the address of this machine, which the server's message shows."] : [],
		"Then reload the configuration:",
		reload,
		"At a cloud provider, use the database's network or access settings instead."
	];
}
const anyAddress = "ADDRESS/32";
function hbaLine(admitted, address) {
	return `${hbaBeginning(admitted)} ${address} scram-sha-256`;
}
function hbaBeginning({ ssl, database, user }) {
	return `${ssl ? "hostssl" : "host"} ${hbaName(database)} ${hbaName(user)}`;
}
function loginLine(destination, address = anyAddress) {
	const { database, ssl } = destination;
	return hbaLine({
		ssl: ssl.kind === "on",
		database,
		user: loginName(destination)
	}, address);
}
function isRejectLine({ message }) {
	return message.includes("rejects connection");
}
function addressIn(message) {
	const found = message.match(/[0-9A-Fa-f.:]{2,45}/g)?.find((word) => isIP(word) !== 0);
	return found === void 0 ? null : `${found}/${isIP(found) === 6 ? 128 : 32}`;
}
function hbaName(name) {
	return name === null ? "all" : `"${printable(name).replaceAll("\"", "\"\"")}"`;
}
// src/rules/auth/access.ts
const noHbaEntry = failureRule({
	id: "auth/no-hba-entry",
	severity: "error",
	at: ["host"],
	title: "No matching pg_hba.conf entry",
	why: "Stitch connects from its own addresses and needs entries of its own, or the server refuses every load.",
	titleOf: ({ error }) => isRejectLine(error) ? "Rejected by pg_hba.conf" : null,
	message: ({ destination, tls, error }) => `${capital(machine(destination, "database"))} ${isRejectLine(error) ? "has a pg_hba.conf entry that rejects" : "has no pg_hba.conf entry for"} \`${loginName(destination)}\` on database \`${destination.database}\` from here${withTls(tls)}. It reported: ${quoted(error.message)}.`,
	fix: ({ destination, error, tls }) => {
		const unencrypted = tls === "off" || tls === "not-tried" ? atProvider(destination.type, "unencrypted") : [];
		return unencrypted.length > 0 ? text$1(...unencrypted) : text$1(...hbaParts(destination, error));
	}
});
function withTls(tls) {
	if (tls === "refused") return ", with or without SSL";
	if (tls === "not-supported") return " without SSL, and does not support SSL";
	return tls === "on" ? " with SSL" : "";
}
const loginNotPermitted = serverRule({
	id: "auth/login-not-permitted",
	severity: "error",
	at: ["username"],
	title: "Role can't log in",
	why: "Only an existing role with LOGIN can connect, so every load fails.",
	find: ({ destination, facts: { role } }) => destination.audit !== null && role.details?.canLogin === false ? {
		role: role.login,
		cause: "no-login",
		error: null
	} : null,
	titleOf: ({ role, cause }) => cause === "unknown" ? `Role \`${role}\` does not exist` : `Role \`${role}\` can't log in`,
	message: ({ destination, role, cause, error }) => {
		const server = capital(machine(destination, "database"));
		const says = error === null ? "" : ` It reported: ${quoted(error.message)}.`;
		return cause === "unknown" ? `${server} has no role \`${role}\`.${says}` : `${server} does not allow \`${role}\` to log in.${says}`;
	},
	fix: ({ role, cause }) => {
		const login = `ALTER ROLE ${identifier(role)} LOGIN;`;
		const create = `CREATE ROLE ${identifier(role)} LOGIN;\n\\password ${identifier(role)}`;
		if (cause === "no-login") return sql(login, "a superuser");
		return cause === "unknown" ? text$1("Correct the user name; names are case-sensitive. To list the roles, run in psql:", code("\\du"), "Or create the role. As a superuser, in psql:", code(create)) : text$1("Find out whether the role exists. As a superuser, run:", code(`SELECT rolcanlogin FROM pg_roles WHERE rolname = ${literal(role)};`), "No row: the role does not exist. Correct the user name, or create the role, in psql:", code(create), "`f`: the role is not allowed to log in. Allow it:", code(login));
	}
});
const connectDenied = serverRule({
	id: "auth/connect-denied",
	severity: "error",
	at: ["username"],
	title: "User lacks CONNECT on the database",
	why: "PostgreSQL grants CONNECT to everyone by default; without it the server refuses every load.",
	find: ({ destination, facts: { role } }) => destination.audit === null || role.canConnect ? null : { destination: loaderEntry(destination) },
	titleOf: ({ destination }) => `\`${loginName(destination)}\` lacks CONNECT on \`${destination.database}\``,
	message: ({ destination }) => `\`${loginName(destination)}\` lacks the CONNECT privilege on database \`${destination.database}\`.`,
	fix: ({ destination }) => sql(`GRANT CONNECT ON DATABASE ${identifier(destination.database)} TO ${identifier(loginName(destination))};`, "a superuser")
});
const databaseMissing = failureRule({
	id: "auth/database-missing",
	severity: "error",
	at: ["database"],
	title: "Database does not exist",
	why: ({ exists }) => exists ? "Nobody can connect to this database, so every load fails." : "Stitch creates schemas in a database, but not the database itself, so every load fails.",
	titleOf: ({ destination: { database }, exists }) => exists ? `Database \`${database}\` is closed` : `Database \`${database}\` does not exist`,
	message: ({ destination, exists, pooler }) => {
		const { database, host } = destination;
		if (pooler) return `PgBouncer at \`${host}\` has no database \`${database}\`.`;
		return exists ? `Database \`${database}\` does not accept connections.` : `${capital(machine(destination, "database"))} has no database \`${database}\`. Names are case-sensitive.`;
	},
	fix: ({ destination, exists, pooler }) => {
		const database = identifier(destination.database);
		if (exists) return sql(`ALTER DATABASE ${database} ALLOW_CONNECTIONS true;`, "a superuser");
		return pooler ? text$1("Correct the name. Or add the database to the `[databases]` section of `pgbouncer.ini`, and reload PgBouncer.") : text$1("Correct the name. To list the databases:", code("SELECT datname FROM pg_database;"), "Or create the database. As a superuser, run:", code(`CREATE DATABASE ${database};`));
	}
});
const tooManyConnections = serverRule({
	id: "auth/too-many-connections",
	severity: "error",
	at: ["host"],
	title: "Too many connections",
	why: ({ error }) => error === null ? "Stitch logs in as this role, so every load fails." : "Each load needs a connection, and fails while none is left.",
	find: ({ destination, facts: { role } }) => {
		const isLocked = role.details?.connectionLimit === 0 && role.superuser?.name !== role.login;
		if (destination.audit === null || !isLocked) return null;
		return {
			destination: loaderEntry(destination),
			error: null,
			pooler: false
		};
	},
	titleOf: ({ destination, error }) => error === null ? `Connection limit of \`${loginName(destination)}\` is 0` : null,
	message: ({ destination, error }) => error === null ? `\`${loginName(destination)}\` has a connection limit of 0, so that every login is refused.` : `${capital(machine(destination, "database"))} accepts no more connections. It reported: ${quoted(error.message)}.`,
	fix: ({ destination, error, pooler }) => {
		const role = identifier(loginName(destination));
		if (error === null) return sql(`ALTER ROLE ${role} CONNECTION LIMIT -1;`, "a superuser");
		return pooler ? text$1("See who holds the connections, in PgBouncer's console:", code("SHOW CLIENTS;"), "Close idle connections. Or raise `max_client_conn` in `pgbouncer.ini`, and restart PgBouncer.") : text$1("See who holds the connections:", code("SELECT usename, datname, state, count(*) FROM pg_stat_activity GROUP BY 1, 2, 3 ORDER BY 4 DESC;"), "Close idle connections, or raise the limit that was reached: `max_connections` of the server, or that of the database or the role:", code(`ALTER DATABASE ${identifier(destination.database)} CONNECTION LIMIT -1;\nALTER ROLE ${role} CONNECTION LIMIT -1;`));
	}
});
const serverNotReady = failureRule({
	id: "auth/server-not-ready",
	severity: "error",
	at: ["host"],
	title: "Server is starting up or shutting down",
	why: "The server accepts no logins for now, so a load that starts now fails.",
	message: ({ destination, error }) => `${capital(machine(destination, "database"))} is not ready. It reported: ${quoted(error.message)}.`,
	fix: () => text$1("Run the check again in a minute. If the server is still not ready, look for the cause in its log.")
});
const loginNotChecked = serverRule({
	id: "auth/login-not-checked",
	severity: "notice",
	at: ["audit"],
	title: "The user's own login was not checked",
	why: "With `audit` the user's password stays out of CI, so a wrong password shows only when a load fails.",
	find: ({ destination: { audit }, facts }) => audit && {
		auditor: audit.username,
		hidden: facts.session.hidden
	},
	message: ({ destination: { username }, auditor, hidden }) => `\`${auditor}\` logged in and checked the privileges of \`${username}\`. Its password, its pg_hba.conf entry and a free connection can be checked only by its own login.${hidden.length === 0 ? "" : ` The server's values of ${list$1(hidden.map((name) => `\`${name}\``))} are not visible, because \`${auditor}\` has its own.`}`,
	fix: (_, { destination: { username } }) => text$1(`After each change of the password, press Check and Save in Stitch, which logs in as \`${username}\`. To check the login here too, replace \`audit\` by \`password\`; the password is then a secret in CI.`)
});
const refused = failureRule({
	id: "auth/refused",
	severity: "error",
	at: ["host"],
	title: "Login refused",
	why: "The server refuses Stitch in the same way, so every load fails.",
	titleOf: ({ error: { code } }) => code === "" ? null : `Login refused with SQLSTATE ${oneLine$1(code, 5)}`,
	message: ({ destination, error }) => {
		const refusal = `${capital(machine(destination, "database"))} refused \`${loginName(destination)}\`${withState(error)}: ${quoted(error.message)}.`;
		const known = knownRefusal(error);
		return known === null ? refusal : `${refusal} ${known.cause}`;
	},
	fix: (_, { error }) => {
		const hint = error.hint === null ? [] : [`The server's hint: ${quoted(error.hint)}.`];
		return text$1(...knownRefusal(error)?.remedy ?? [...whereToLook(error), ...hint]);
	}
});
function withState({ code }) {
	return code === "" ? "" : ` with SQLSTATE ${oneLine$1(code, 5)}`;
}
function whereToLook({ code }) {
	const log = "Look in the server's log for this time.";
	if (code === "") return [log];
	return [log, `For ${oneLine$1(code, 5)}, see https://www.postgresql.org/docs/current/errcodes-appendix.html.`];
}
const knownRefusals = [
	[/Tenant or user not found/i, {
		cause: "Supabase's pooler did not recognize the project.",
		remedy: ["Use the user name with the project's reference at its end, and the pooler of the project's region as the host:", code("username: stitch.abcdefghijkl")]
	}],
	[/Endpoint ID is not specified/i, {
		cause: "Neon identifies the project by the host name in the TLS handshake, and got none.",
		remedy: ["Turn on SSL, and use the endpoint's full host name:", code("ssl: true")]
	}],
	[/username@hostname/i, {
		cause: "Azure's single server identifies the server by the user name.",
		remedy: ["Use the user name with the server's name at its end:", code("username: stitch@my-server")]
	}],
	[/unsupported startup parameter/i, {
		cause: "PgBouncer does not accept a parameter that this login, like Stitch's, sends.",
		remedy: ["Add the parameter to `ignore_startup_parameters` in `pgbouncer.ini`, and reload PgBouncer."]
	}]
];
function knownRefusal({ message }) {
	return knownRefusals.find(([mark]) => mark.test(message))?.[1] ?? null;
}
const accessRules = [
	noHbaEntry,
	loginNotPermitted,
	connectDenied,
	databaseMissing,
	tooManyConnections,
	serverNotReady,
	refused,
	loginNotChecked
];
// src/rules/auth/password.ts
const passwordRejected = serverRule({
	id: "auth/password-rejected",
	severity: "error",
	at: ["password"],
	title: "Password authentication failed",
	why: "Every load fails until this login works.",
	find: (reached) => {
		const expiry = expiryOf(reached);
		if (expiry === null || !locksLoaderOut(reached, expiry)) return null;
		return {
			destination: loaderEntry(reached.destination),
			pooler: false,
			expired: expiry.validUntil
		};
	},
	titleOf: ({ destination, expired }) => expired === null ? `Password authentication failed for \`${loginName(destination)}\`` : `Password of \`${loginName(destination)}\` has expired`,
	message: ({ destination, pooler, expired }) => {
		const user = loginName(destination);
		if (expired !== null) return expiryMessage(user, expired);
		return pooler ? `PgBouncer at \`${destination.host}\` rejected \`${user}\`: the password is wrong, or the user is missing from its auth_file.` : `${capital(machine(destination, "database"))} rejected \`${user}\`: the password is wrong, has expired or was never set, or the user does not exist.`;
	},
	fix: ({ destination, pooler, expired }) => {
		const user = loginName(destination);
		if (expired !== null) return renewed(user);
		const theirs = atProvider(destination.type, "password");
		if (theirs.length > 0) return text$1("Correct the password in the secret.", ...theirs);
		if (pooler) return text$1("Correct the password in the secret. On PgBouncer's machine, check that `auth_file` (or `auth_query`) has this user with this password.");
		return text$1("Correct the password in the secret. To see whether the user exists and its password has expired, run as a superuser:", code(`SELECT rolname, rolcanlogin, rolvaliduntil FROM pg_roles WHERE rolname = ${literal(user)};`), "To set a new password, in psql:", setPassword(user), "If the password had expired, give it a new end, or none:", code(`ALTER ROLE ${identifier(user)} VALID UNTIL 'infinity';`));
	}
});
function setPassword(role) {
	return code(`\\password ${identifier(role)}`);
}
const passwordMissing = failureRule({
	id: "auth/password-missing",
	severity: "error",
	at: ["password"],
	title: "Password is missing",
	why: "The server does not accept this user without a password, so every load fails.",
	message: ({ destination }) => `${capital(machine(destination, "database"))} asks for the password of \`${destination.username}\`, which is empty.`,
	fix: () => text$1("Put the password into the URL in the secret:", code("postgres://user:password@host:5432/database"))
});
const passwordExpiresSoon = serverRule({
	id: "auth/password-expires-soon",
	severity: "warning",
	at: ["password"],
	title: "Password expires soon",
	why: "From then on the server rejects the password, and every load fails.",
	find: (reached) => {
		const expiry = expiryOf(reached);
		return expiry === null || locksLoaderOut(reached, expiry) ? null : expiry;
	},
	titleOf: ({ role, validUntil, past }) => past ? `Password of \`${role}\` has expired` : `Password of \`${role}\` expires on ${validUntil.slice(0, 10)}`,
	message: ({ role, validUntil, past }) => past ? expiryMessage(role, validUntil) : `The password of \`${role}\` expires at ${minute(validUntil)}.`,
	fix: ({ role }) => renewed(role)
});
function expiryOf({ facts, clock }) {
	const { login, details } = facts.role;
	const validUntil = details?.validUntil ?? null;
	if (validUntil === null || validUntil > clock.horizon) return null;
	return {
		role: login,
		validUntil,
		past: validUntil < clock.now
	};
}
function locksLoaderOut({ destination, attempt }, { past }) {
	return past && destination.audit !== null && attempt.observed.authentication?.method !== "none";
}
function expiryMessage(role, since) {
	return `The password of \`${role}\` ${since.startsWith("0000") ? "was never valid" : `expired at ${minute(since)}`}.`;
}
function renewed(role) {
	return text$1("Rotate the password. As a superuser, in psql:", setPassword(role), "Store the new password in the secret and in Stitch. Then give it a new end, or none:", code(`ALTER ROLE ${identifier(role)} VALID UNTIL 'infinity';`));
}
const insecureMethod = failureRule({
	id: "auth/insecure-method",
	severity: "error",
	at: ["ssl"],
	title: "Clear-text password for an unproven server",
	why: "Anyone who intercepts the connection or impersonates the server would get the password, and with it could read and change the data.",
	titleOf: ({ destination: { ssl, ssh } }) => ssl.kind === "off" && ssh === null ? "Clear-text password over an unencrypted connection" : null,
	message: ({ destination }) => `${capital(machine(destination, "database"))} asks for the password of \`${loginName(destination)}\` in clear text, and ${whyUnproven(destination)}. The password was not sent. Stitch itself may still load here, because it does not ask for this proof.`,
	fix: ({ destination, presented }) => {
		const { ssl, ssh, path } = destination;
		const scram = "Or change the method in `pg_hba.conf` on the server to `scram-sha-256`.";
		if (ssl.kind === "on" && ssl.verify === "ca") return proposeKey([
			...path,
			"ssl",
			"verify"
		], "full", fullNeedsName, scram);
		return text$1(...ssh === null ? [] : pinTheBastion, ...proofByTls(destination, presented), scram);
	}
});
function whyUnproven({ ssl, ssh }) {
	if (ssl.kind === "on" && ssl.verify === "ca") return "`verify: ca` does not prove which server this is";
	if (ssl.kind === "on") return "its certificate was not verified, so that nothing proves which server this is";
	return ssh === null ? "neither SSL nor an SSH tunnel protects the connection" : "the bastion's host key is not pinned, so that nothing proves where the tunnel ends";
}
const pinTheBastion = [
	"Pin the bastion's host key. On the bastion itself, not over the network, print its fingerprints:",
	code("for key in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf \"$key\"; done"),
	"Add the one of the key that it uses (see `ssh/host-key-unpinned`):",
	code("host_key: SHA256:FINGERPRINT")
];
function proofByTls(destination, presented) {
	const { ssh } = destination;
	const verb = ssh === null ? "Verify" : "Or verify";
	if (presented === "no-tls") return ssh === null ? ["The server does not support SSL. Connect through a bastion with a pinned host key:", pinnedSsh] : [];
	if (presented?.authority === "public") return [`${verb} the server's certificate, which a public CA has issued:`, code("ssl:\n  verify: full")];
	if (presented?.certificate?.self_signed) return [
		`${verb} the server by its own certificate, which is self-signed. On the server, not over the network, print the certificate's fingerprint:`,
		code("openssl x509 -noout -fingerprint -sha256 -in server.crt"),
		`Only if it is ${presented.certificate.fingerprint256}, this is the right server. Copy the certificate from there, and name it:`,
		code("ssl:\n  certificate: certs/server.pem")
	];
	const isProviders = presented?.authority === "provider";
	return [
		`${verb} the server's certificate with the ${isProviders ? "provider's" : "server's"} CA certificate, and upload the same file in Stitch:`,
		code("ssl:\n  certificate: certs/server-ca.pem\n  verify: full"),
		...isProviders && destination.type === "postgresql" ? ["The provider publishes it."] : whereToFind(destination.type)
	];
}
const pinnedSsh = `${sshExample}\n${code("  host_key: SHA256:FINGERPRINT")}`;
const weakMethod = connectionRule({
	id: "auth/weak-method",
	severity: "warning",
	at: ["host"],
	title: "Weak login method",
	why: "Nothing proves the server's identity here, so an attacker in between can abuse the login to read and change the data.",
	find: ({ attempt }) => {
		const { authentication } = attempt.observed;
		if (authentication === null || identityOf(attempt) !== "none") return null;
		const { method, iterations } = authentication;
		if (method === "none" && isFailure(attempt.result)) return null;
		return method === "none" || method === "md5" || iterations !== null && iterations < 4096 ? {
			method,
			iterations
		} : null;
	},
	titleOf: ({ method }) => {
		if (method === "none") return "Server asks for no password";
		return method === "md5" ? "Password is sent as an MD5 hash" : "SCRAM uses too few iterations";
	},
	message: ({ destination, method, iterations }) => {
		const server = capital(machine(destination, "database"));
		const user = `\`${loginName(destination)}\``;
		if (method === "none") return `${server} did not ask ${user} for a password: anyone who can connect to it can log in.`;
		if (method === "md5") return `${server} accepts the password of ${user} as an MD5 hash, which is as good as the password to anyone who intercepts it.`;
		return `${server} uses SCRAM with ${iterations} iterations. With fewer than 4,096 the password is easy to guess from an intercepted login.`;
	},
	fix: ({ destination, method }) => {
		const user = loginName(destination);
		if (method === "none") return text$1("In `pg_hba.conf` on the server, change `trust` to `scram-sha-256` in the line for this user. Then reload the configuration:", reload);
		if (method === "md5") return text$1("Let the server (PostgreSQL 10 or newer) store passwords for SCRAM. As a superuser, run:", code("ALTER SYSTEM SET password_encryption = 'scram-sha-256';\nSELECT pg_reload_conf();"), "Set the password again, in psql:", setPassword(user), "Then change `md5` to `scram-sha-256` in `pg_hba.conf`, and reload the configuration:", reload);
		return text$1("Raise the number of iterations. As a superuser, run:", code("ALTER SYSTEM SET scram_iterations = 4096;\nSELECT pg_reload_conf();"), "Set the password again, in psql:", setPassword(user));
	}
});
const serverNotProven = failureRule({
	id: "auth/server-not-proven",
	severity: "error",
	at: ["host"],
	title: "Server did not prove its identity",
	why: "Another machine may be impersonating the server, and could read and change the data.",
	message: ({ destination, detail }) => `${capital(machine(destination, "database"))} ${detail}.`,
	fix: ({ destination }) => text$1("Check that `host` is the right server, and that no proxy answers in its place. If another machine took part in a login, rotate the password, in psql:", setPassword(loginName(destination)))
});
const clientCertificate = "a client certificate";
const methodUnsupported = failureRule({
	id: "auth/method-unsupported",
	severity: "error",
	at: ["username"],
	title: "Stitch does not support this login method",
	why: "Stitch logs in with a user name and a password only (SCRAM, MD5, or clear text over SSL), so every load fails.",
	titleOf: ({ method }) => `Server asks for ${method}`,
	message: ({ destination, method }) => `${capital(machine(destination, "database"))} asks \`${loginName(destination)}\` for ${method}.`,
	fix: ({ destination, method }) => {
		const theirs = method === "a client certificate" ? atProvider(destination.type, "client-certificate") : [];
		if (theirs.length > 0) return text$1(...theirs);
		return text$1("In `pg_hba.conf` on the server, add a line for this user above the first line that matches:", code(loginLine(destination)), "Then reload the configuration:", reload);
	}
});
const passwordRules = [
	passwordRejected,
	passwordMissing,
	passwordExpiresSoon,
	insecureMethod,
	weakMethod,
	serverNotProven,
	methodUnsupported
];
// src/rules/config/file.ts
const unreadable = configRule({
	id: "config/unreadable",
	severity: "error",
	title: "File can't be read",
	why: "Destinations that need this file are not checked.",
	titleOf: ({ path, reason }) => reason.kind === "missing" ? `\`${path}\` does not exist` : null,
	message: ({ what, path, reason }) => `The ${what === "file" ? "destinations file" : "certificate"} \`${path}\` ${unreadableWords(reason)}.`,
	fix: (_, { what, path, reason }) => text$1(...readableAgain(what, path, reason))
});
function unreadableWords(reason) {
	switch (reason.kind) {
		case "missing": return "does not exist";
		case "no-match": return "is a pattern that matches no file";
		case "too-wild": return "is a pattern with too many wildcards";
		case "directory": return "is a directory";
		case "not-a-file": return "is not a regular file";
		case "outside-workspace": return "is outside the workspace";
		case "too-large": return `is larger than ${reason.limit / 1024} KiB`;
		case "not-utf8": return "is not UTF-8 text";
		case "empty": return "is empty";
		case "system": return `can't be opened (${reason.code})`;
	}
}
function readableAgain(what, path, reason) {
	const start = what === "file" ? "the folder that the check runs in" : "the folder of this file";
	switch (reason.kind) {
		case "missing": return [`Correct the path, which is relative to ${start}, or add the file. In a workflow, \`actions/checkout\` must run before this step.`, ...what === "file" ? ["To create a first destinations file:", code("destination-check init")] : []];
		case "no-match": return [`Correct the pattern, which is relative to ${start}.`];
		case "too-wild": return ["Use at most three `*` between two slashes, `**` at most three times, and no parentheses."];
		case "outside-workspace": return ["Move the file into the repository. The path must not lead out of it, through links either."];
		case "too-large": return what === "file" ? ["Split the file into several files."] : ["Keep only the certificates that this server needs."];
		case "not-utf8": return ["Save the file as UTF-8."];
		case "empty": return ["Begin the file with:", code("version: 1\ndestinations:\n  warehouse:\n    url: ${WAREHOUSE_DATABASE_URL}\n    ssl: true")];
		case "directory": return what === "file" ? ["Use the path of a file in it:", code(`${path === "." ? "" : `${path.replace(/\/$/, "")}/`}destinations.yml`)] : ["Use the path of the certificate's file in it."];
		case "not-a-file":
		case "system": return ["Use a regular file that the user who runs this check can read."];
	}
}
const yaml = configRule({
	id: "config/yaml",
	severity: "error",
	title: "Invalid YAML",
	why: "It is not clear what the file means, so what depends on this place is not checked.",
	titleOf: ({ reason }) => reason.kind === "duplicate-key" ? `Duplicate key \`${reason.key}\`` : null,
	message: ({ reason }) => yamlWords(reason).message,
	fix: (_, { reason }) => text$1(...yamlWords(reason).remedy),
	related: ({ reason }) => reason.kind === "duplicate-key" ? [{
		message: "The first one is here.",
		location: reason.first
	}] : []
});
function yamlWords(reason) {
	switch (reason.kind) {
		case "syntax": {
			const known = syntax[reason.code] ?? {
				message: "This is not valid YAML.",
				remedy: lookBefore
			};
			return reason.variable === null ? known : {
				...known,
				remedy: ["Put the variable in double quotes:", code(`"\${${reason.variable}}"`)]
			};
		}
		case "duplicate-key": return {
			message: `The key \`${reason.key}\` occurs twice. The first one is in line ${reason.first.line}.`,
			remedy: [`Keep one of the two \`${reason.key}\`, and remove the other.`]
		};
		case "unknown-anchor": return reason.suggestion === null ? {
			message: `The alias \`*${reason.name}\` has no anchor \`&${reason.name}\` before it.`,
			remedy: [`Add \`&${reason.name}\` to a value further up in the file, or write the value here.`]
		} : {
			message: `The alias \`*${reason.name}\` has no anchor before it: did you mean \`*${reason.suggestion}\`?`,
			remedy: ["Use the alias of the anchor that exists:", code(`*${reason.suggestion}`)]
		};
		case "recursive-alias": return {
			message: `The alias \`*${reason.name}\` is inside the value that it refers to.`,
			remedy: ["Write the value instead of the alias."]
		};
		case "bad-merge": return {
			message: "The merge key `<<` needs a mapping, or a list of mappings.",
			remedy: ["Use the alias of a mapping:", code("<<: *shared")]
		};
		case "bad-key": return {
			message: "A key is a list or a mapping instead of text.",
			remedy: ["Use text as the key, in quotes if it has special characters."]
		};
		case "too-deep": return nestedTooDeeply;
		case "too-many-words": return {
			message: "The file is too large to be read at once.",
			remedy: ["Split it into several files. One file can hold about ten thousand destinations."]
		};
		case "too-many-nodes": return {
			message: "The file's aliases expand to more values than a destinations file needs.",
			remedy: ["Use fewer aliases of aliases, or several files."]
		};
	}
}
const nestedTooDeeply = {
	message: "The file is nested too deeply.",
	remedy: ["Use fewer levels. A destination needs four."]
};
const quote = ["Put the value in quotes."];
const removeTag = ["Remove the tag, which is the word that begins with `!`."];
const lookBefore = ["Look for a missing quote, colon or line break just before this place."];
const syntax = {
	ALIAS_PROPS: {
		message: "An alias has an anchor or a tag.",
		remedy: ["Put the anchor (`&name`) at the value, and only the alias (`*name`) here."]
	},
	BAD_ALIAS: {
		message: "An alias has an invalid name.",
		remedy: ["Use `*` and the name of an anchor, without spaces."]
	},
	BAD_COLLECTION_TYPE: {
		message: "A tag does not match its value.",
		remedy: removeTag
	},
	BAD_DIRECTIVE: {
		message: "A line that begins with `%` is not a valid directive.",
		remedy: ["Remove the line, or put the text in quotes."]
	},
	BAD_DQ_ESCAPE: {
		message: "A backslash in double quotes begins an unknown escape sequence.",
		remedy: ["Double the backslash (`\\\\`), or put the value in single quotes."]
	},
	BAD_INDENT: {
		message: "This line is not indented like its neighbors.",
		remedy: ["Indent it with the same number of spaces as the other keys of its mapping."]
	},
	BAD_PROP_ORDER: {
		message: "An anchor or a tag is in the wrong place.",
		remedy: ["Put it directly before the value."]
	},
	BAD_SCALAR_START: {
		message: "A value begins with a character that is reserved in YAML.",
		remedy: quote
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: "A value contains a second colon, which YAML reads as another key.",
		remedy: quote
	},
	BLOCK_IN_FLOW: {
		message: "A block is inside brackets.",
		remedy: ["Write the whole value in brackets, or without any."]
	},
	COLON_WITHOUT_SPACE: {
		message: "There is no space after the colon, so YAML reads text instead of a key.",
		remedy: ["Add a space after the colon."]
	},
	DUPLICATE_KEY: {
		message: "A key occurs twice.",
		remedy: ["Remove one of the two."]
	},
	FOREIGN_SPACE: {
		message: "There is a space here that YAML does not accept, such as the non-breaking space of web pages and chats.",
		remedy: ["Delete it, and type plain spaces."]
	},
	IMPOSSIBLE: {
		message: "The parser can't read this place.",
		remedy: ["Look for a character that does not belong here."]
	},
	KEY_OVER_1024_CHARS: {
		message: "A key is longer than 1,024 characters.",
		remedy: ["Look for a missing quote or line break before it."]
	},
	MISSING_CHAR: {
		message: "A closing quote, a bracket, a comma or the space after a colon is missing here.",
		remedy: ["Add the missing character."]
	},
	MULTILINE_IMPLICIT_KEY: {
		message: "A key spans several lines.",
		remedy: ["Look for a missing colon in the line above."]
	},
	MULTIPLE_ANCHORS: {
		message: "A value has two anchors.",
		remedy: ["Remove one of the two."]
	},
	MULTIPLE_DOCS: {
		message: "The file has a second document after `---`, which would not be read.",
		remedy: ["Remove the `---`, and keep all destinations below one `destinations:`. Or move the second document to a file of its own."]
	},
	MULTIPLE_TAGS: {
		message: "A value has two tags.",
		remedy: ["Remove one of the two."]
	},
	NON_STRING_KEY: {
		message: "A key is not text.",
		remedy: ["Put the key in quotes."]
	},
	OPEN_BRACKET: {
		message: "The bracket here is not closed, or a line inside it is not indented.",
		remedy: ["Close the bracket, and indent every line inside it more than the key before it."]
	},
	OPEN_VARIABLE: {
		message: "A variable inside braces or brackets is not in quotes, so YAML reads its brace as a mapping.",
		remedy: ["Put the variable in double quotes."]
	},
	RESOURCE_EXHAUSTION: nestedTooDeeply,
	TAB_AS_INDENT: {
		message: "A line is indented with a tab, which YAML does not allow.",
		remedy: ["Indent every line with spaces."]
	},
	TAG_RESOLVE_FAILED: {
		message: "A tag is not known.",
		remedy: removeTag
	},
	UNEXPECTED_TOKEN: {
		message: "There is a character here that YAML does not expect.",
		remedy: lookBefore
	}
};
// src/rules/config/values.ts
function keyName(at) {
	if (at.kind === "range") return "";
	return (at.path.length > 2 || at.path.length === 2 && at.path[0] !== "destinations" ? at.path.slice(at.path[0] === "destinations" ? 2 : 1) : at.path.slice(-1)).filter((step) => typeof step === "string" && step !== "<<").join(".");
}
function named(at) {
	const key = keyName(at);
	if (key === "") return "The file";
	const last = at.kind === "range" ? void 0 : at.path.at(-1);
	return typeof last === "number" ? `Item ${last + 1} of \`${key}\`` : `\`${key}\``;
}
function hostWords(named, fault) {
	const say = (title, message = title) => ({
		title: `${named} ${title}`,
		message: `${named} ${message}.`
	});
	switch (fault.kind) {
		case "url": return say("is a URL", "is a URL. It must be a host name or an IP address");
		case "path": return say("is a path", "is a path. It must be a host name or an IP address: Stitch connects over the network");
		case "space": return say("contains a space");
		case "several": return say("has several hosts", "contains a comma or a semicolon: Stitch connects to one host");
		case "octet": return say("is not a valid IP address", "looks like an IP address, but has a number above 255");
		case "dots": return say("is not a valid host name", "begins with a dot, or has two dots in a row");
		case "range": return say("is a range of addresses", "is a range of addresses. It must be one address");
		case "too-long": return say("is too long", "is too long: a host name has at most 253 characters, and 63 between two dots");
		case "port": return say("contains a port");
		case "user": return say("contains a user name", "contains a user name, before the @");
		case "with-path": return say("contains a path", "contains a path, after a slash");
		case "quotes": return say("contains quotes");
		case "character": return say("contains an invalid character", `contains the character ${character(fault.codePoint)}, which a host name can't have`);
	}
}
function hostRemedy(fault, variable) {
	const where = variable === null ? "here" : `in the variable \`${variable}\``;
	switch (fault.kind) {
		case "url": return variable === null ? "Use only the host here. Or move the whole URL to a variable, and use that variable in `url`." : `Use only the host in the variable \`${variable}\`. Or use the variable in \`url\`, instead of the other keys.`;
		case "port": return `Use only the host ${where}, and set the port in \`port\`.`;
		case "user": return `Use only the host ${where}, and set the user in its own key.`;
		default: return `Use the host name or the address from Stitch's form ${where}.`;
	}
}
function hostNote(fault) {
	switch (fault.kind) {
		case "port": return `Set \`port\` to ${fault.port}.`;
		case "user": return "Set the user in its own key.";
		case "with-path": return "If the path is the database's name, set it in `database`.";
		default: return "";
	}
}
// src/rules/config/schema-edits.ts
function editFor(path, reason) {
	switch (reason.kind) {
		case "enum": return reason.suggestion === null ? null : setKey(path, reason.suggestion);
		case "type":
			if (reason.suggestion !== null) return setKey(path, reason.suggestion);
			return reason.expected[0] === "string" && reason.text !== null ? setKey(path, JSON.stringify(reason.text)) : null;
		case "missing": return insertKeys(path, reason.keys.map((key) => exampleOf(path, key)), missingNote(reason.keys));
		case "empty": return reason.variable === null ? null : proposeKey(path, `\${${reason.variable}}`, storing("the value", reason.variable));
		case "reference": return proposeKey(path, `\${${reason.variable}}`, referenceNote(reason));
		case "ignore-item": {
			const item = `{ rule: ${reason.ignored ?? "group/name"}, reason: Why this is ignored }`;
			return reason.ignored === null ? null : proposeKey(path, reason.isList ? item : `[${item}]`, "Give your own reason.");
		}
		case "white-space": return shell(`printf %s 'VALUE' | gh secret set ${reason.variable}`, "VALUE is the value without the white space.");
		case "misplaced-keys": return moveBelow(reason.first, reason.keys, reason.id);
		case "host": {
			const { fault, variable } = reason;
			return variable === null && "host" in fault ? proposeKey(path, yamlText(fault.host), hostNote(fault)) : null;
		}
		default: return null;
	}
}
const destinationExample = "\n  warehouse:\n    url: ${WAREHOUSE_DATABASE_URL}\n    ssl: true";
const examples = {
	version: "1",
	destinations: destinationExample,
	host: "db.example.com",
	username: "stitch",
	user: "stitch",
	database: "analytics",
	rule: "server/version-end-of-life",
	reason: "Why this is ignored"
};
function exampleOf(path, { key, variable }) {
	if (variable !== null) return {
		key,
		value: `\${${variable}}`
	};
	return {
		key,
		value: (key === "host" && path.at(-1) === "ssh" ? "bastion.example.com" : examples[key]) ?? "…"
	};
}
function missingNote(keys) {
	const own = keys.filter(({ key, variable }) => variable === null && key !== "version");
	const notes = keys.flatMap(({ key, variable }) => variable === null ? [] : [storing(`the ${key.replace("_", " ")}`, variable)]);
	const names = list$1(own.map(({ key }) => `\`${key}\``));
	return [...own.length === 0 ? [] : [`Replace ${names} by your own.`], ...notes].join(" ");
}
function referenceNote({ mistake, variable }) {
	switch (mistake.kind) {
		case "variable": {
			const passing = `Pass the value to the check as the environment variable \`${variable}\`.`;
			return mistake.hasDefault ? `${passing} A variable has no default here. If the default in this file is a real secret, it has leaked: rotate it.` : passing;
		}
		case "store": return `Let a step before the check read the secret${storeSteps[mistake.tool] ?? ""} into the environment variable \`${variable}\`.`;
		case "encrypted": return `Let a step before the check decrypt the secret${storeSteps[mistake.tool] ?? ""} into the environment variable \`${variable}\`.`;
		case "several": return storing("the whole value", variable);
		case "file": return storing("the content of the file", variable);
	}
}
const storeSteps = {
	"1Password": " (`1password/load-secrets-action`; in a terminal, `op run -- destination-check`)",
	Vault: " (`hashicorp/vault-action`)",
	AWS: " (`aws-actions/aws-secretsmanager-get-secrets`)",
	"Google Secret Manager": " (`google-github-actions/get-secretmanager-secrets`)",
	"Azure Key Vault": " (`az keyvault secret show`)",
	SOPS: " (`sops exec-env`)"
};
function storing(what, variable) {
	return `Store ${what} as a secret, and pass it to the check as the environment variable \`${variable}\`.`;
}
// src/rules/config/urls.ts
function urlWords(faults, ssl) {
	const absent = faults.flatMap((fault) => fault.kind === "missing" ? [`no ${partWords[fault.part]}`] : []);
	const first = faults.find(({ kind }) => kind === "missing");
	const words = faults.filter((fault) => fault.kind !== "missing" || fault === first).map((fault) => fault.kind === "missing" ? missingWords(absent) : faultWords$1(fault, ssl));
	const remedies = words.map(({ remedy }) => remedy);
	const own = remedies.filter((remedy) => remedy !== urlForm).flat();
	return {
		title: words.length === 1 ? words[0].title : "Invalid connection URL",
		message: words.map(({ what }) => `${what}.`).join(" "),
		remedy: own.length < remedies.flat().length ? [...own, ...urlForm] : own
	};
}
const partWords = {
	host: "host",
	username: "user name",
	password: "password",
	database: "database"
};
function missingWords(absent) {
	const what = `The connection URL has ${list$1(absent, "and")}`;
	return {
		title: what,
		what,
		remedy: urlForm
	};
}
function faultWords$1(fault, ssl) {
	switch (fault.kind) {
		case "scheme": return schemeWords(fault.found);
		case "escape": {
			const part = partWords[fault.part];
			return {
				title: `Invalid escape in the ${part} of the connection URL`,
				what: `The ${part} in the connection URL has a percent sign that is not followed by two hexadecimal digits, or \`%00\``,
				remedy: [`In the secret, write a percent sign of the ${part} as \`%25\`.`]
			};
		}
		case "unescaped": {
			const escaped = fault.character === "@" ? "%40" : "%2F";
			return {
				title: `Unescaped \`${fault.character}\` in the connection URL`,
				what: `The user name or the password in the connection URL contains \`${fault.character}\`, which ends that part of a URL`,
				remedy: [`In the secret, write \`${fault.character}\` in the user name and the password as \`${escaped}\`. These characters must be escaped there:`, code("%  %25\n@  %40\n/  %2F\n:  %3A\n?  %3F\n#  %23")]
			};
		}
		case "port": return {
			title: "Invalid port in the connection URL",
			what: "The port in the connection URL is not a number from 1 to 65535",
			remedy: ["Correct the number between the host's colon and the slash, or remove both for port 5432."]
		};
		case "brackets": return {
			title: "Invalid IPv6 address in the connection URL",
			what: "The brackets around the IPv6 address in the connection URL are not closed, or not followed by a colon or a slash",
			remedy: ["Put the address, and nothing else, in brackets:", code("postgres://user:password@[2001:db8::1]:5432/database")]
		};
		case "several-hosts": return {
			title: "Several hosts in the connection URL",
			what: "The connection URL has several hosts, and Stitch connects to one",
			remedy: ["Keep the host of the primary in the secret, and remove the others."]
		};
		case "socket": return {
			title: "Socket directory in the connection URL",
			what: "The host in the connection URL is a path, and Stitch connects over the network",
			remedy: ["Use the server's host name or IP address in the secret.", ...urlForm.slice(1)]
		};
		case "placeholder": return {
			title: "Placeholder in the connection URL",
			what: "The password in the connection URL is a placeholder of the page that it was copied from",
			remedy: ["Put the real password in its place in the secret."]
		};
		case "parameters": return parameterWords(fault, ssl);
	}
}
function schemeWords(found) {
	const must = "A connection URL begins with `postgres://` or `postgresql://`";
	const say = (title, what, remedy) => ({
		title,
		what,
		remedy
	});
	switch (found) {
		case "quotes": return say("Quotes around the connection URL", "The value of `url` begins with a quote", ["Store the URL in the secret without quotes."]);
		case "assignment": return say("Not a connection URL", `The value of \`url\` is an assignment (\`NAME=…\`). ${must}`, ["Store only what follows the equals sign in the secret."]);
		case "psql": return say("Not a connection URL", `The value of \`url\` is a command for psql. ${must}`, ["Store only the URL in the secret, without `psql` and quotes."]);
		case "keywords": return say("Not a connection URL", `The value of \`url\` is a connection string of keywords (\`host=… dbname=…\`). ${must}`, ["Use the keys `host`, `port`, `username`, `password` and `database` instead of `url`, or this form:", ...urlForm.slice(1)]);
		case null: return say("Not a connection URL", `The value of \`url\` is not a connection URL. ${must}`, urlForm);
		default: {
			const isPostgres = /postgre|postgis|^pg|^psql|^ecto/.test(found);
			return say(`Connection URL begins with \`${found}:\``, `The value of \`url\` begins with \`${found}:\`. ${must}`, isPostgres ? [`In the secret, replace \`${found}\` by \`postgresql\`, and check that the rest has this form:`, ...urlForm.slice(1)] : ["Stitch's PostgreSQL destination needs the URL of a PostgreSQL database:", ...urlForm.slice(1)]);
		}
	}
}
function parameterWords(fault, ssl) {
	const { names, isAll, isWellFormed } = fault;
	const quoted = names.map((name) => `\`${name}\``);
	const noun = names.length === 1 ? "parameter" : "parameters";
	const which = names.length === 0 ? "other parameters" : `the ${noun} ${list$1(quoted)}`;
	const what = isWellFormed ? `The connection URL contains ${which}. The check reads no settings from a URL` : `The connection URL contains ${which}, and a parameter is not \`name=value\` without spaces`;
	const removal = isAll ? "In the secret, remove the question mark and everything after it." : `In the secret, remove ${which}. Only \`host\`, \`port\`, \`user\`, \`password\` and \`dbname\` are read there.`;
	return {
		title: names.length === 1 ? `Connection URL contains ${quoted[0]}` : "Connection URL contains parameters",
		what,
		remedy: [
			removal,
			...sslRemedy(fault.ssl, ssl),
			...parameterNotes(fault)
		]
	};
}
function sslRemedy(url, entry) {
	if (url === null) return [];
	const { mode, certificate } = url;
	if (mode === "disable") return entry === "off" ? ["Without `ssl` the connection is not encrypted. Add `ssl: true` if the server supports it."] : [];
	const verify = mode === "verify-full" ? "full" : mode === "verify-ca" || certificate !== null ? "ca" : null;
	if (verify === null) return entry === "off" ? [`Add this to the entry, which encrypts the connection as \`${mode}\` does:`, code("ssl: true")] : [];
	if (entry === "verified") return ["`ssl` in the entry verifies the server already."];
	return ["Set `ssl` in the entry, which then verifies the server as the URL did:", code(`ssl:${certificate === null ? "" : `\n  certificate: ${certificate}`}\n  verify: ${verify}`)];
}
const noteworthy = {
	hostaddr: "If the database has this address only, use it as the host.",
	channel_binding: "The check uses channel binding by itself where the server offers it.",
	options: "Set session parameters for the role on the server: `ALTER ROLE … SET …`. Neon finds its endpoint by the host name.",
	sslcert: "Stitch can't present a client certificate.",
	sslkey: "Stitch can't present a client certificate.",
	connect_timeout: "The check's own limit is the input `timeout`."
};
function parameterNotes({ names, schema }) {
	const notes = names.flatMap((name) => Object.hasOwn(noteworthy, name) ? [noteworthy[name]] : []);
	const schemas = schema === null ? [] : ["If Stitch loads into this schema, add it to the entry:", code(`schemas: [${schema}]`)];
	return [...new Set(notes), ...schemas];
}
const urlForm = ["Correct the secret. It has this form:", code("postgres://user:password@host:5432/database")];
// src/rules/config/schema.ts
const schema = configRule({
	id: "config/schema",
	severity: "error",
	title: "Invalid value",
	why: (found) => wordsFor(found).why ?? whyOf(keyName(found.at)),
	titleOf: (found) => wordsFor(found).title,
	message: (found) => wordsFor(found).message,
	fix: ({ at, reason }, said) => {
		return (at.kind === "range" ? null : editFor(at.path, reason)) ?? text$1(...wordsFor(said).remedy);
	},
	related: ({ reason }) => reason.kind === "id-taken" ? [{
		message: "The first destination with this id is here.",
		location: reason.first
	}] : []
});
function wordsFor({ at, reason }) {
	const key = keyName(at);
	const it = named(at);
	switch (reason.kind) {
		case "missing": {
			const keys = reason.keys.map((each) => `\`${each.key}\``);
			const noun = keys.length === 1 ? "key" : "keys";
			return {
				title: keys.length > 2 ? `${keys.length} required keys are missing` : `Missing ${noun} ${list$1(keys)}`,
				message: `${it} lacks the required ${noun} ${list$1(keys)}.`,
				remedy: [`Add the missing ${noun}.`],
				why: whyOf(reason.keys[0]?.key ?? key)
			};
		}
		case "type": return typeFault(key, it, reason);
		case "enum": return valueFault(key, it, reason);
		case "range": {
			const message = `${it} must be between ${reason.minimum} and ${reason.maximum}`;
			return {
				title: message,
				message: `${message}.`,
				remedy: ["Use the port's number. The default is 5432 for PostgreSQL and 22 for SSH."]
			};
		}
		case "beside-url": return {
			title: `${it} conflicts with \`url\``,
			message: `${it} is set beside \`url\`, which contains it already.`,
			remedy: ["Keep either `url` or the separate keys."]
		};
		case "id": return {
			title: "Invalid destination id",
			message: `The id \`${key}\` is not valid. An id has up to 100 letters, digits, dots, dashes and underscores, and does not begin with a dot or a dash.`,
			remedy: ["Use a shorter or simpler id, and set the name for people in `display_name`."],
			why: byId
		};
		case "id-taken": return {
			title: `Duplicate id \`${key}\``,
			message: `The id \`${key}\` is already used in ${reason.first.file}, line ${reason.first.line}.`,
			remedy: ["Give one of the two another id."],
			why: byId
		};
		case "misplaced-keys": {
			const keys = list$1(reason.keys.map((each) => `\`${each}\``));
			const are = reason.keys.length === 1 ? "is" : "are";
			return {
				title: `${keys} ${are} not indented enough`,
				message: reason.id === null ? `${keys} ${are} at the level of the destinations' ids, and no id is above.` : `${keys} ${are} at the level of the id \`${reason.id}\`, and must be indented below it.`,
				remedy: ["Indent each key by two spaces more than its destination's id."],
				why: byIndentation
			};
		}
		case "colon": return {
			title: "No space after a colon",
			message: `${it} is text, because a key needs a space after its colon.`,
			remedy: ["Add a space after the colon, and put each key on a line of its own, indented by two spaces more."],
			why: byIndentation
		};
		case "ignore-item": return {
			title: "Ignored rule without a reason",
			message: `${it} must have a \`rule\` and a \`reason\`.`,
			remedy: ["Use the rule's id from the report, and say why it is ignored:", code("ignore:\n  - rule: server/version-end-of-life\n    reason: The upgrade is planned")]
		};
		case "reference": return {
			title: "Invalid variable",
			message: referenceMessage(it, reason.mistake),
			remedy: wholeValue,
			why: byForm
		};
		case "embedded-variable": return {
			title: "Variable inside text",
			message: `${it} mixes text and a variable. A variable must be the whole value.`,
			remedy: wholeValue,
			why: byForm
		};
		case "empty": return {
			title: `${it} is empty`,
			message: reason.variable === null ? `${it} is empty.` : `${it} has no value.`,
			remedy: key === "destinations" ? ["Add a destination below it:", code(`destinations:${destinationExample}`)] : ["Add a value, or remove the key if it is optional."]
		};
		case "too-long": return {
			title: `${it} is too long`,
			message: `${it} is longer than ${reason.limit} characters.`,
			remedy: ["Shorten it."]
		};
		case "date": return {
			title: `${it} is not a date`,
			message: `${it} must be a date in the form YYYY-MM-DD.`,
			remedy: ["Use the last day on which the finding is ignored:", code("until: 2027-03-31")]
		};
		case "repeated": return {
			title: `Duplicate item in ${it}`,
			message: `${it} lists the same item twice.`,
			remedy: ["Remove one of the two."]
		};
		case "white-space": return {
			title: `White space around the value of ${it}`,
			message: `The value of ${it}, which is read from \`${reason.variable}\`, ${reason.isLineBreak ? "ends with a line break" : "begins or ends with a space"}.`,
			remedy: ["Store the value again, without the white space."],
			why: "The white space is part of the value, so the login or the connection fails."
		};
		case "host": return {
			...hostWords(it, reason.fault),
			remedy: [hostRemedy(reason.fault, reason.variable)]
		};
		case "host-key": return {
			title: hostKeyTitles[reason.fault],
			message: `${it} ${hostKeyWords[reason.fault]}`,
			remedy: hostKeyRemedy(reason)
		};
		case "url": return urlWords(reason.faults, reason.ssl);
		case "too-large": return {
			title: `${it} is too large`,
			message: `${it} is larger than a destination needs.`,
			remedy: ["Use only the keys of the reference, and texts that fit into Stitch's form."],
			why: byLimits
		};
		case "more": return {
			title: "More problems",
			message: `${it} has ${reason.count} more problems, which are not listed.`,
			remedy: fixTheOthers,
			why: byLimits
		};
		case "not-read": return {
			title: `${it} was not read`,
			message: `${it} was not read, because the file has more problems than are listed.`,
			remedy: fixTheOthers,
			why: byLimits
		};
		case "other": return {
			title: "Invalid value",
			message: `${it} does not match the schema (${reason.keyword}).`,
			remedy: ["Compare it with the reference of the destinations file."]
		};
	}
}
const typeWords = {
	string: "text",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
	object: "a mapping of keys",
	array: "a list",
	null: "empty"
};
function typeFault(key, it, { expected, found, suggestion }) {
	const must = `${it} must be ${list$1(expected.map(typeWord), "or")}`;
	const message = found === "null" ? `${it} has no value. It must be ${list$1(expected.map(typeWord), "or")}.` : `${must}, but is ${typeWord(found)}${didYouMean(suggestion)}`;
	if (key === "destinations" && found === "array") return {
		title: must,
		message,
		remedy: ["Use an id with a colon instead of each dash, and indent the destination's keys below it:", code(`destinations:${destinationExample}`)]
	};
	const isMapping = expected.length === 1 && expected[0] === "object";
	const below = key === "" ? "" : ` below \`${key}\``;
	return {
		title: must,
		message,
		remedy: [isMapping ? `Put keys${below}, each on a line of its own${below === "" ? "" : " and indented by two spaces more"}.` : `Use ${list$1(expected.map(typeWord), "or")}.`]
	};
}
function typeWord(type) {
	return typeWords[type] ?? type;
}
const mostNamed = 8;
function valueFault(key, it, { allowed, suggestion }) {
	if (allowed.length > mostNamed) return {
		title: "Unknown rule in `ignore`",
		message: `${it} is not a rule that can be ignored${didYouMean(suggestion)}`,
		remedy: ["Copy the rule's id from the report. Findings that keep secrets safe can't be ignored, and neither can internal errors."]
	};
	if (allowed.length === 1 && suggestion !== null) {
		const message = `${it} must be the number ${suggestion}, without quotes`;
		return {
			title: message,
			message: `${message}.`,
			remedy: [`Use ${suggestion}.`]
		};
	}
	const values = list$1(allowed.map((value) => `\`${value}\``), "or");
	return {
		title: `Invalid value of \`${key}\``,
		message: `${it} must be ${values}${didYouMean(suggestion)}`,
		remedy: [`Use ${values}.`]
	};
}
function didYouMean(suggestion) {
	return suggestion === null ? "." : `: did you mean \`${suggestion}\`?`;
}
function referenceMessage(it, mistake) {
	switch (mistake.kind) {
		case "variable": return `${it} has a variable ${mistake.tool === null ? "in another form than `${NAME}`" : `in the form of ${mistake.tool}, instead of \`\${NAME}\``}.`;
		case "store": return `${it} refers to a secret in ${mistake.tool}. The check reads environment variables only: \`\${NAME}\`.`;
		case "encrypted": return `${it} is encrypted with ${mistake.tool}, and the check does not decrypt it.`;
		case "several": return `${it} has several variables. One variable must be the whole value.`;
		case "file": return `${it} is the path of a file. It must be a variable that holds the key itself: \`\${NAME}\`.`;
	}
}
const wholeValue = ["Store the whole value in one environment variable, and use its name here. A plain dollar sign is written `$$`.", code("${NAME}")];
const hostKeyTitles = {
	marker: "Invalid host key",
	md5: "MD5 fingerprint of the host key",
	file: "File instead of the host key",
	"not-a-key": "Invalid host key"
};
const hostKeyWords = {
	marker: "is a known_hosts line that begins with @: the key of a CA, or a revoked key, instead of a host's own.",
	md5: "is an MD5 fingerprint, which an attacker could forge. The SHA-256 fingerprint (`SHA256:…`) is required.",
	file: "is the path of a file. It must be the host key itself: a line of that file, or a fingerprint (`SHA256:…`).",
	"not-a-key": "is neither a fingerprint (`SHA256:…`) nor a host key (`ssh-ed25519 AAAA…`)."
};
function hostKeyRemedy({ fault, bastion }) {
	const port = bastion === null || bastion.port === 22 ? "" : `-p ${bastion.port} `;
	const compare = fault === "md5" ? ["On the bastion itself, print its own keys, in the old form and in the new:", code("ssh-keygen -E md5 -lf /etc/ssh/ssh_host_ed25519_key.pub\nssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub")] : ["On the bastion itself, print its own:", code("ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub")];
	return [
		"Print the fingerprint that the bastion presents:",
		code(`ssh-keyscan ${port}${bastion?.host ?? "BASTION"} | ssh-keygen -lf -`),
		...compare,
		"If both are the same, use it in `host_key` (`SHA256:…`)."
	];
}
const fixTheOthers = ["Fix the problems that are listed, and run the check again."];
const byId = "`only` and all reports refer to a destination by its id.";
const byIndentation = "Indentation and colons decide which values belong to which destination.";
const byForm = "A value in another form than `${NAME}` is not read from the environment, so the login would fail.";
const byLimits = "The limit keeps a run from taking forever, so not everything in this file was checked.";
function whyOf(key) {
	const steps = key.split(".");
	const known = [steps.at(-1), steps[0]].find((step) => step !== void 0 && Object.hasOwn(whys, step));
	return known === void 0 ? "Stitch needs this value to connect, so no load works without it." : whys[known];
}
const ignoring = "A finding is ignored only with its rule, a reason and a valid date, and else fails the check.";
const whys = {
	version: "The check reads the file by its version.",
	destinations: "Only destinations below `destinations` are checked.",
	region: "The region decides which addresses of Stitch the fixes for a firewall list.",
	type: "The type decides which fixes are shown, and whether SSL is required.",
	display_name: "Reports show the destination under this name.",
	description: "It is shown to people as text.",
	schemas: "The check tests whether the user can load into each of these schemas.",
	access: "It decides whether the check connects to the destination.",
	ssl: "It decides whether the connection is encrypted, and how the server is verified.",
	host_key: "It proves that the bastion is the right one, so that no other machine can read the data.",
	ignore: ignoring,
	rule: ignoring,
	reason: ignoring,
	until: ignoring
};
// src/rules/config/secrets.ts
const literalSecret = configRule({
	id: "config/literal-secret",
	severity: "error",
	title: "Hard-coded secret",
	why: "Anyone who can read the repository or its history can read the secret, and use it to change the data.",
	titleOf: ({ at }) => `Hard-coded secret in \`${keyName(at)}\``,
	message: ({ at }) => `\`${keyName(at)}\` contains its value. It must be the name of a variable: \`\${NAME}\`.`,
	fix: ({ at, variable }) => at.kind === "range" ? text$1("Use a variable here:", code(`\${${variable}}`)) : proposeKey(at.path, `\${${variable}}`, `This secret has leaked: rotate it on the server. Store the new one as a secret, and pass it to the check as the environment variable \`${variable}\`.`)
});
const unsetVariable = configRule({
	id: "config/unset-variable",
	severity: "error",
	title: "Environment variable is not set",
	why: "The check can't connect without this value. In a workflow, a secret that does not exist is an empty text.",
	titleOf: ({ variable, state }) => `Environment variable \`${variable}\` is ${state === "unset" ? "not set" : "empty"}`,
	message: ({ at, variable, state }) => `\`${keyName(at)}\` is read from the environment variable \`${variable}\`, which is ${state === "unset" ? "not set" : "empty"}.`,
	fix: ({ variable }) => text$1(`In a workflow, create the secret \`${variable}\` in the repository's settings, and pass it to this step:`, code(`env:\n  ${variable}: \${{ secrets.${variable} }}`), "In a terminal, set it before the check:", code(`export ${variable}='…'`))
});
const variableNotAllowed = configRule({
	id: "config/variable-not-allowed",
	severity: "error",
	title: "Environment variable is not allowed",
	why: ({ refusal }) => refusal === "runner" ? "An attacker who can change this file could send the runner's own credentials to a server." : "An attacker who can change this file could send another variable's value to a server.",
	titleOf: ({ variable }) => `Environment variable \`${variable}\` is not allowed`,
	message: ({ at, variable, refusal }) => `\`${keyName(at)}\` is read from \`${variable}\`, which ${refusal === "runner" ? "belongs to the runner, to its tools or to a cloud provider" : "is not in `allowed-variables`"}.`,
	fix: ({ refusal }) => refusal === "runner" ? text$1("Store the value in a variable of your own, and use that here:", code("${WAREHOUSE_PASSWORD}")) : text$1("Use a variable that is allowed, or add this one to the input `allowed-variables`.")
});
const certificateInvalid = configRule({
	id: "config/certificate-invalid",
	severity: "error",
	title: "Invalid certificate",
	why: "The server's certificate is verified against this one, so the connection fails and no load can run.",
	titleOf: ({ reason }) => certificateTitles[reason.kind] ?? null,
	message: ({ reason }) => certificateMessage(reason),
	fix: ({ reason }) => certificateFix(reason)
});
const certificateTitles = {
	"private-key": "Private key instead of a certificate",
	der: "Certificate is not in PEM format",
	truncated: "Certificate is cut off",
	expired: "Certificate has expired",
	"not-yet-valid": "Certificate is not valid yet"
};
function certificateMessage(reason) {
	switch (reason.kind) {
		case "private-key": return "`ssl.certificate` is a private key, not a certificate.";
		case "no-certificate": return "`ssl.certificate` is not a PEM certificate: it has no BEGIN CERTIFICATE line.";
		case "der": return "The certificate is in DER format. PEM is required.";
		case "truncated": return "The certificate has no END CERTIFICATE line.";
		case "unparsable": return "The certificate is damaged: its content does not follow its format.";
		case "expired": return `The certificate (\`${reason.subject}\`) ${reason.on === null ? "has expired" : `expired on ${reason.on}`}.`;
		case "not-yet-valid": return `The certificate (\`${reason.subject}\`) is not valid ${reason.on === null ? "yet" : `before ${reason.on}`}.`;
	}
}
function certificateFix(reason) {
	switch (reason.kind) {
		case "private-key": return text$1("Use the certificate of the CA, or of the server. If this private key has been shared, it has leaked: replace it.");
		case "der": return shell("openssl x509 -inform der -in FILE -out FILE.pem", "Then use the path of the .pem file in `ssl.certificate`.");
		case "expired": return text$1("Replace it by the current certificate. Cloud providers have it on a download page; else ask the server's administrator.");
		case "not-yet-valid": return text$1("Use the certificate that is valid now, or wait until that day. Check the clock of this machine too.");
		default: return text$1("Copy the whole certificate, from the BEGIN line to the END line:", code("-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----"));
	}
}
const privateKeyInvalid = configRule({
	id: "config/private-key-invalid",
	severity: "error",
	title: "Invalid private key",
	why: "The check logs in to the bastion with this key only. It made no connection.",
	titleOf: ({ reason }) => privateKeyTitles[reason.kind] ?? null,
	message: ({ reason }) => privateKeyMessage(reason),
	fix: ({ reason }) => privateKeyFix(reason)
});
const privateKeyTitles = {
	"public-key": "Public key instead of a private key",
	certificate: "SSH certificate instead of a private key",
	truncated: "Private key is cut off",
	damaged: "Private key is damaged",
	"passphrase-missing": "Passphrase is missing",
	"passphrase-wrong": "Passphrase does not decrypt the private key",
	cipher: "Cipher of the private key is not supported",
	"hardware-key": "Private key needs its FIDO security key",
	"unsupported-type": "Type of the private key is not supported"
};
function privateKeyMessage(reason) {
	switch (reason.kind) {
		case "no-key": return "The variable does not hold a private key: it has no BEGIN … PRIVATE KEY line.";
		case "public-key": return "The variable holds a public key. The private key is required.";
		case "certificate": return "The variable holds an SSH certificate. The private key is required.";
		case "putty": return "The variable holds a private key in PuTTY's format. OpenSSH's format is required.";
		case "ssh2": return "The variable holds a private key in the SSH2 (RFC 4716) format. OpenSSH's format is required.";
		case "truncated": return "The private key is cut off: a part of it is missing.";
		case "damaged": return "The private key is damaged: its content does not follow its format.";
		case "mismatched": return "The private key does not match the public key that is stored with it.";
		case "passphrase-missing": return "The private key is encrypted, and `passphrase` is missing.";
		case "passphrase-wrong": return "The passphrase does not decrypt the private key.";
		case "cipher": return `The private key is encrypted with ${reason.cipher}, which this check can't decrypt. The passphrase was not tried.`;
		case "derivation": return "Deriving the key from its passphrase takes more than 2,000,000 iterations of PBKDF2, or more than 32 MiB of memory with scrypt. This check does not try that.";
		case "rsa-size": return `The private key is an RSA key of ${reason.bits} bits. OpenSSH accepts 1,024 to 16,384 bits.`;
		case "hardware-key": return `The private key (${reason.type}) only works together with its FIDO security key, which is not connected to this machine.`;
		case "unsupported-type": return `This check can't log in with a private key of this type: ${reason.type}.`;
	}
}
function privateKeyFix(reason) {
	switch (reason.kind) {
		case "public-key": return text$1("Store the content of the private key file, the one without .pub, in the secret. The public key belongs in `~/.ssh/authorized_keys` on the bastion.");
		case "putty": return converted("puttygen KEYFILE.ppk -O private-openssh -o NEWKEYFILE");
		case "ssh2": return converted("ssh-keygen -i -f KEYFILE > NEWKEYFILE");
		case "passphrase-missing": return text$1("Store the passphrase in a secret, and add it below `ssh`:", code("passphrase: ${STITCH_SSH_PASSPHRASE}"), "Or create a key without a passphrase for this check.");
		case "passphrase-wrong": return text$1("Store the right passphrase in the secret. This command asks for it, and prints the public key only if it is right:", code("ssh-keygen -y -f KEYFILE"));
		case "cipher":
			if (reason.convert === "ssh-keygen") return shell("ssh-keygen -p -Z aes256-ctr -f KEYFILE", "KEYFILE is the file with the private key: it is changed in place. Then store its content in the secret. The new passphrase may be the old one.");
			return reason.convert === "openssl" ? converted("openssl pkcs8 -topk8 -v2 aes-256-cbc -provider legacy -provider default -in KEYFILE -out NEWKEYFILE") : newKey();
		case "derivation": return converted("openssl pkcs8 -topk8 -v2 aes-256-cbc -in KEYFILE -out NEWKEYFILE");
		case "mismatched":
		case "rsa-size":
		case "hardware-key":
		case "unsupported-type": return newKey();
		case "no-key":
		case "certificate":
		case "truncated":
		case "damaged": return text$1("Store the whole content of the private key file in the secret, from its BEGIN line to its END line, both included.");
	}
}
function converted(command) {
	return shell(command, "KEYFILE is the file with the private key. Then store the content of NEWKEYFILE in the secret.");
}
function newKey() {
	return shell("ssh-keygen -t ed25519 -N '' -f destination-check-key", "Store the content of `destination-check-key` in the secret, and add the line in `destination-check-key.pub` to `~/.ssh/authorized_keys` on the bastion.");
}
// src/rules/config/config.ts
const unknownKey = configRule({
	id: "config/unknown-key",
	severity: "error",
	title: "Unknown key",
	why: "The key has no effect, so the setting that it was meant for stays unchanged.",
	titleOf: ({ key }) => `Unknown key \`${key}\``,
	message: unknownKeyMessage,
	fix: unknownKeyFix
});
function unknownKeyMessage({ at, key, allowed, suggestion }) {
	const unknown = `Unknown key \`${key}\``;
	if (suggestion === null) return `${unknown}. The keys here are ${list$1(allowed.map(quotedKey))}.`;
	switch (suggestion.kind) {
		case "key": return `${unknown}: did you mean \`${suggestion.key}\`?`;
		case "inside": return `${unknown}. Its value belongs in \`${suggestion.key}\`.`;
		case "group": return groupMessage(suggestion.group, key);
		case "pair": return `${unknown}. Here it is \`${suggestion.key}: ${suggestion.value}\`.`;
		case "whole": return `${unknown}. Here it is \`${at.kind === "range" ? "" : at.path.at(-2)}: ${suggestion.value}\`.`;
		case "shared": return `${unknown} at the top of the file. Keys for what entries share begin with \`x-\`.`;
		case "top": return `\`${key}\` is a key of the file, not of a destination.`;
	}
}
function groupMessage({ written, renamed, set }, key) {
	const foreign = written.map(quotedKey);
	const own = [...renamed.map(({ to }) => to), ...Object.keys(set)].map(quotedKey);
	if (foreign.length === 1 && own.length === 0) return `Unknown key \`${key}\`. A destination of Stitch has no such setting.`;
	const are = foreign.length === 1 ? "is a key" : "are keys";
	return `${list$1(foreign)} ${are} of another program. Use ${list$1(own)} here.`;
}
function entryPath(path, { keys, renamed }) {
	const isOfEntry = (step) => keys.includes(String(step)) || renamed.some(({ from }) => from === step);
	return path.slice(0, path.findLastIndex(isOfEntry));
}
function unknownKeyFix({ at, key, suggestion }, { allowed }) {
	if (suggestion === null || at.kind === "range") return text$1(`Remove the line, or use one of ${list$1(allowed.map(quotedKey), "or")}.`);
	switch (suggestion.kind) {
		case "key":
		case "shared": return renameKey(at.path, suggestion.key);
		case "pair": return replacePair(at.path, suggestion.key, suggestion.value);
		case "group": return regroup(entryPath(at.path, suggestion.group), suggestion.group);
		case "whole": return setKey(at.path.slice(0, -1), suggestion.value);
		case "inside": {
			const [parent, child] = suggestion.key.split(".");
			return text$1("Replace the line, and keep its value:", code(`${parent}:\n  ${child}: …`));
		}
		case "top": return text$1(`Move \`${key}\` to the top of the file, beside \`version\`. It applies to all destinations of the file.`);
	}
}
function quotedKey(key) {
	return `\`${key}\``;
}
const hostNotAllowed = configRule({
	id: "config/host-not-allowed",
	severity: "error",
	title: "Host is not allowed",
	why: ({ refusal }) => refusal !== "outside-allowed-hosts" ? "No database has such an address, and a metadata service there could hand out the runner's credentials." : "Credentials are sent only to hosts in `allowed-hosts`, so this destination is not checked.",
	titleOf: ({ host }) => `Host \`${host}\` is not allowed`,
	message: ({ host, address, refusal }) => {
		const isName = host !== address;
		if (refusal === "spells-forbidden") return `\`${host}\` contains ${address}, a link-local or metadata address, and the bastion may resolve it to that.`;
		if (refusal === "forbidden") return isName ? `\`${host}\` resolves to ${address}, a link-local or metadata address.` : `\`${host}\` is a link-local or metadata address.`;
		return isName ? `\`${host}\` is not in \`allowed-hosts\`, and neither is its address ${address}.` : `\`${host}\` is not in \`allowed-hosts\`.`;
	},
	fix: ({ refusal }) => text$1(refusal !== "outside-allowed-hosts" ? "Use the host from Stitch's form." : "Use a host that is allowed, or add this one to the input `allowed-hosts`: by its name or its addresses, or only by its name if a bastion resolves it.")
});
const duplicateDestination = configRule({
	id: "config/duplicate-destination",
	severity: "warning",
	title: "Duplicate destination",
	why: "Two Stitch destinations that load into one database as one user overwrite each other's schemas.",
	titleOf: ({ first }) => `Duplicate of destination \`${first}\``,
	message: ({ id, first, firstLocation }) => `\`${id}\` has the same host, port, database and user as \`${first}\` (${firstLocation.file}, line ${firstLocation.line}).`,
	fix: (_, { id, first }) => text$1(`Remove \`${id}\` or \`${first}\`, or correct the value in which they should differ.`),
	related: ({ first, firstLocation }) => [{
		message: `The destination "${first}" is here.`,
		location: firstLocation
	}]
});
const herokuRequiresSsl = configRule({
	id: "config/heroku-requires-ssl",
	severity: "error",
	title: "Heroku Postgres requires SSL",
	why: "Heroku refuses connections that are not encrypted, so every load fails.",
	message: () => "This is a Heroku destination, and `ssl` is off.",
	fix: ({ at }) => at.kind === "range" ? text$1("Add the key:", code("ssl: true")) : setKey(at.path, "true")
});
const privateHostWithoutSsh = configRule({
	id: "config/private-host-without-ssh",
	severity: "warning",
	title: "Private address without an SSH tunnel",
	why: "Stitch connects from the internet and can't reach a private address, even if this check can.",
	find: ({ destination: { host, path, ssh, viaUrl }, attempt: { observed } }) => {
		const { addresses } = observed;
		const isPrivate = (address) => addressKind(address) === "private";
		const isName = addressKind(host) === null;
		if (ssh !== null || !isName || addresses.length === 0 || !addresses.every(isPrivate)) return null;
		return {
			rule: "config/private-host-without-ssh",
			at: keyPlace(path, viaUrl, ["host"]),
			host,
			address: addresses[0]
		};
	},
	message: ({ host, address }) => host === address ? `\`${host}\` is a private address.` : `\`${host}\` resolves to the private address ${address}.`,
	fix: () => text$1("Use the server's public name or address. Or connect through a bastion that Stitch can reach:", sshExample)
});
const unencryptedConnection = configRule({
	id: "config/unencrypted-connection",
	severity: "warning",
	title: "Connection is not encrypted",
	why: "Anyone who intercepts the connection between Stitch and the server can read and change the data.",
	message: () => "Neither `ssl` nor `ssh` is set.",
	fix: ({ at }) => at.kind === "range" ? text$1("Add the key:", code("ssl: true")) : proposeKey(at.path, "true", "If the server does not support SSL, the check says how to turn it on.")
});
const configRules = {
	"config/unreadable": unreadable,
	"config/yaml": yaml,
	"config/schema": schema,
	"config/unknown-key": unknownKey,
	"config/literal-secret": literalSecret,
	"config/unset-variable": unsetVariable,
	"config/variable-not-allowed": variableNotAllowed,
	"config/host-not-allowed": hostNotAllowed,
	"config/duplicate-destination": duplicateDestination,
	"config/heroku-requires-ssl": herokuRequiresSsl,
	"config/private-host-without-ssh": privateHostWithoutSsh,
	"config/unencrypted-connection": unencryptedConnection,
	"config/certificate-invalid": certificateInvalid,
	"config/private-key-invalid": privateKeyInvalid
};
function raiseProblem(problem) {
	return raise(configRules[problem.rule], problem);
}
// src/rules/internal.ts
const internalError = bugRule({
	id: "internal/error",
	severity: "error",
	at: ({ at }) => at,
	title: "Internal error",
	why: "The destination was not fully checked, so its next load may fail.",
	message: ({ detail }) => `This check has a bug: ${oneLine$1(detail, 300)}. Report it with this message and the version of the program.`,
	fix: () => null
});
// src/rules/load.ts
function obstaclesIn(facts, ...causes) {
	const obstacles = (facts.loaded?.obstacles ?? []).filter(({ cause }) => causes.includes(cause));
	return obstacles.length === 0 ? null : {
		facts,
		obstacles
	};
}
const tableNotOwned = serverRule({
	id: "load/table-not-owned",
	severity: "error",
	at: ["username"],
	title: "Loaded tables belong to another role",
	titleOf: ({ obstacles }) => only(obstacles) ? `\`${only(obstacles)?.relation}\` belongs to another role` : null,
	why: "Stitch runs ALTER TABLE and COMMENT on the tables it loads, which only their owner can: loads fail with `must be owner`.",
	find: ({ facts }) => obstaclesIn(facts, "owner"),
	message: ({ facts, obstacles }) => {
		const tables = listed(obstacles, (obstacle) => `${table(obstacle)} (owned by \`${obstacle.owner}\`)`);
		const group = obstacles.find(({ detail }) => detail === "member")?.owner;
		const member = group === void 0 ? "" : ` It is a member of \`${group}\`, but does not inherit its privileges.`;
		return `\`${facts.role.name}\` does not own ${tables}.${member}`;
	},
	fix: ({ facts, obstacles }) => {
		const role = identifier(facts.role.name);
		const statement = (name) => `ALTER TABLE ${name} OWNER TO ${role};`;
		return sql(isLong(obstacles) ? inLoop(facts.loaded?.notOwned ?? [], "ALTER TABLE ", ` OWNER TO ${role}`) : obstacles.map((obstacle) => statement(exactTable(obstacle))).join("\n"), "a superuser", ...withoutSuperuser(facts, obstacles));
	}
});
function withoutSuperuser({ role, versionNum }, obstacles) {
	if (obstacles.some(({ ownerIsSuperuser }) => ownerIsSuperuser)) return [];
	const owners = [...new Set(obstacles.map(({ owner }) => owner))].map(identifier).join(", ");
	const inherit = versionNum >= 16e4 ? " WITH INHERIT TRUE" : "";
	const admin = versionNum >= 90500 ? "CURRENT_USER" : "\"admin\"";
	const grant = `GRANT ${owners} TO ${identifier(role.name)}${inherit};`;
	return [
		"Without a superuser, as on a managed server, first make your admin role a member of these roles:",
		code(`GRANT ${owners}, ${identifier(role.name)} TO ${admin};`),
		"Or leave the owner as it is, and let the user inherit its privileges:",
		code(versionNum >= 16e4 ? grant : `${grant}\nALTER ROLE ${identifier(role.name)} INHERIT;`)
	];
}
const writeDenied = serverRule({
	id: "load/write-denied",
	severity: "error",
	at: ["username"],
	title: "User lacks privileges on loaded tables",
	titleOf: ({ obstacles }) => {
		const [obstacle] = obstacles;
		return only(obstacles) ? `User lacks ${list$1(missing(obstacle))} on \`${obstacle.relation}\`` : null;
	},
	why: "Stitch reads, inserts, updates, deletes and truncates in the tables it loads: loads fail with `permission denied`.",
	find: ({ facts }) => obstaclesIn(facts, "write"),
	message: ({ facts, obstacles }) => `\`${facts.role.name}\` lacks privileges on ${listed(obstacles, (obstacle) => `${table(obstacle)} (${missing(obstacle).join(", ")})`)}.`,
	fix: ({ facts, obstacles }) => {
		const role = identifier(facts.role.name);
		const sets = /* @__PURE__ */ new Map();
		for (const obstacle of obstacles) {
			const set = missing(obstacle).join(", ");
			sets.set(set, [...sets.get(set) ?? [], exactTable(obstacle)]);
		}
		return sql([...sets].map(([set, tables]) => `GRANT ${set} ON ${tables.join(", ")} TO ${role};`).join("\n"), ownerOf(obstacles), ...rest(obstacles));
	}
});
function missing({ detail }) {
	return [
		"SELECT",
		"INSERT",
		"UPDATE",
		"DELETE",
		"TRUNCATE"
	].filter((name) => (detail ?? "").split(" ").includes(name));
}
const rowSecurity = serverRule({
	id: "load/row-security",
	severity: ({ obstacles }) => obstacles.some(({ uncovered }) => uncovered.length > 0) ? "error" : "warning",
	at: ["username"],
	title: "Row security applies to loaded tables",
	titleOf: ({ obstacles }) => only(obstacles) ? `Row security applies to \`${only(obstacles)?.relation}\`` : null,
	why: "Rows that no policy allows are refused, or are invisible to the upsert, so loads fail or leave old rows behind.",
	find: ({ facts }) => obstaclesIn(facts, "row-security"),
	message: ({ facts, obstacles }) => {
		const tables = listed(obstacles, (obstacle) => {
			const { uncovered } = obstacle;
			return uncovered.length === 0 ? table(obstacle) : `${table(obstacle)} (no policy for ${list$1(uncovered)})`;
		});
		return `Row security is forced on its owner, and so applies to \`${facts.role.name}\`, on ${tables}.`;
	},
	fix: ({ obstacles }) => sql(obstacles.map((obstacle) => `ALTER TABLE ${exactTable(obstacle)} NO FORCE ROW LEVEL SECURITY;`).join("\n"), ownerOf(obstacles), ...rest(obstacles))
});
const columnRequired = serverRule({
	id: "load/column-required",
	severity: "warning",
	at: ["username"],
	title: "Loaded tables have required columns",
	titleOf: ({ obstacles }) => only(obstacles) ? `Column \`${only(obstacles)?.object}\` is required` : null,
	why: "Stitch has no value for a column that someone added, nor for a null in the source: such rows are refused.",
	find: ({ facts }) => obstaclesIn(facts, "required"),
	message: ({ obstacles }) => `NOT NULL without a default, and not part of the primary key: ${listed(obstacles, (obstacle) => `\`${obstacle.object}\` of ${table(obstacle)}`)}.`,
	fix: ({ obstacles }) => sql(obstacles.map((obstacle) => `ALTER TABLE ${exactTable(obstacle)} ALTER COLUMN ${exactObject(obstacle)} DROP NOT NULL;`).join("\n"), ownerOf(obstacles), ...rest(obstacles))
});
const trigger = serverRule({
	id: "load/trigger",
	severity: "warning",
	at: ["username"],
	title: "Loaded tables have triggers or rules",
	titleOf: ({ obstacles }) => only(obstacles) ? `\`${only(obstacles)?.relation}\` has a ${only(obstacles)?.cause}` : null,
	why: "They run in every load: an error in one ends the load, and a rule can drop rows or prevent the upsert.",
	find: ({ facts }) => obstaclesIn(facts, "trigger", "rule"),
	message: ({ obstacles }) => `Run by what a load does: ${listed(obstacles, (obstacle) => `${obstacle.cause} \`${obstacle.object}\` on ${table(obstacle)}`)}.`,
	fix: ({ obstacles }) => sql(obstacles.map((obstacle) => `ALTER TABLE ${exactTable(obstacle)} DISABLE ${obstacle.cause.toUpperCase()} ${exactObject(obstacle)};`).join("\n"), ownerOf(obstacles), ...rest(obstacles))
});
const constraintWords = {
	c: "CHECK constraint",
	x: "EXCLUDE constraint",
	u: "UNIQUE constraint",
	f: "FOREIGN KEY constraint"
};
const constraint = serverRule({
	id: "load/constraint",
	severity: "warning",
	at: ["username"],
	title: "Loaded tables have further constraints",
	titleOf: ({ obstacles }) => only(obstacles) ? `\`${only(obstacles)?.relation}\` has a further constraint` : null,
	why: "A row of the source that violates one is refused, and the load of its table fails.",
	find: ({ facts }) => obstaclesIn(facts, "constraint", "index"),
	message: ({ obstacles }) => {
		const words = ({ cause, detail }) => cause === "index" ? "unique index" : constraintWords[detail ?? ""] ?? "constraint";
		return `Stitch makes none but the primary key: ${listed(obstacles, (obstacle) => `${words(obstacle)} \`${obstacle.object}\` on ${table(obstacle)}`)}.`;
	},
	fix: ({ obstacles }) => sql(obstacles.map((obstacle) => obstacle.cause === "index" ? `DROP INDEX ${identifier(obstacle.schema)}.${exactObject(obstacle)};` : `ALTER TABLE ${exactTable(obstacle)} DROP CONSTRAINT ${exactObject(obstacle)};`).join("\n"), ownerOf(obstacles), ...rest(obstacles))
});
const foreignKey = serverRule({
	id: "load/foreign-key",
	severity: "warning",
	at: ["username"],
	title: "Foreign keys refer to loaded tables",
	titleOf: ({ obstacles }) => only(obstacles) ? `A foreign key refers to \`${only(obstacles)?.relation}\`` : null,
	why: "PostgreSQL refuses to TRUNCATE a table that a foreign key refers to, which a full-table load does, and to delete rows that are referred to.",
	find: ({ facts }) => obstaclesIn(facts, "foreign-key"),
	message: ({ obstacles }) => `In the way of TRUNCATE: ${listed(obstacles, ({ object, otherSchema, otherRelation, ...obstacle }) => `\`${object}\` of \`${otherSchema}.${otherRelation}\`, which refers to ${table(obstacle)}`)}.`,
	fix: ({ obstacles }) => sql(obstacles.map(({ otherSchema, otherRelation, ...obstacle }) => `ALTER TABLE ${identifier(otherSchema ?? "")}.${identifier(otherRelation ?? "")} DROP CONSTRAINT ${exactObject(obstacle)};`).join("\n"), ownerOf(obstacles), ...rest(obstacles))
});
const tableFull = serverRule({
	id: "load/table-full",
	severity: "warning",
	at: ["username"],
	title: "Loaded tables are near the limit of columns",
	titleOf: ({ obstacles }) => only(obstacles) ? `\`${only(obstacles)?.relation}\` is near the limit of columns` : null,
	why: "A PostgreSQL table has at most 1,600 columns, dropped ones included: a load that has to add one more fails.",
	find: ({ facts }) => obstaclesIn(facts, "full"),
	message: ({ obstacles }) => `Of 1,600 columns ${listed(obstacles, (obstacle) => {
		const [all = "", live = ""] = (obstacle.detail ?? "").split(" ");
		const dropped = Number(all) - Number(live);
		return `${table(obstacle)} has used ${all}${dropped > 0 ? ` (${dropped} of them dropped)` : ""}`;
	})}.`,
	fix: ({ obstacles }, said) => {
		const rebuilt = obstacles.filter(({ detail }) => Number(detail?.split(" ")[1]) <= mostColumns);
		if (rebuilt.length < obstacles.length) return text$1(`In Stitch, deselect the fields that nobody uses, and drop their columns. Then rebuild ${some$1(said.obstacles.slice(0, 5).map(table), totalOf(obstacles))} as a new table, since a dropped column still counts.`);
		return sql(`BEGIN;\n${rebuilt.map(rebuild).join("\n")}\nCOMMIT;`, ownerOf(obstacles), "This makes each table new, without its dropped columns, and gives it the same privileges. It stops with an error, and changes nothing, where a view depends on the table.", ...rest(obstacles));
	}
});
const mostColumns = 1500;
function rebuild(obstacle) {
	const old = exactTable(obstacle);
	const rebuilt = exactTable({
		...obstacle,
		relation: "_stitch_rebuilt"
	});
	return `LOCK TABLE ${old} IN ACCESS EXCLUSIVE MODE;
CREATE TABLE ${rebuilt} (LIKE ${old} INCLUDING ALL);
INSERT INTO ${rebuilt} SELECT * FROM ${old};
DO ${dollarQuoted(`DECLARE
  statement text;
BEGIN
  FOR statement IN SELECT ${`format('GRANT %s ON TABLE %s TO %s%s', privilege_type, ${literal(rebuilt)},
    CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END,
    CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)`}
    FROM pg_class, aclexplode(relacl) WHERE pg_class.oid = ${literal(old)}::regclass AND grantee <> relowner
  LOOP
    EXECUTE statement;
  END LOOP;
END`)};
DROP TABLE ${old};
ALTER TABLE ${rebuilt} RENAME TO ${identifier(obstacle.relation)};
ALTER TABLE ${old} OWNER TO ${identifier(obstacle.owner)};`;
}
const loadRules = [
	tableNotOwned,
	writeDenied,
	rowSecurity,
	columnRequired,
	trigger,
	constraint,
	foreignKey,
	tableFull,
	serverRule({
		id: "load/not-checked",
		severity: "warning",
		at: ["username"],
		title: "Loaded tables were not checked",
		why: "A table that the user can't load into would not be noticed, so the next load can fail.",
		find: ({ facts: { loadedCutShort: error } }) => error && { error },
		message: ({ error }) => error.code === "57014" ? `The look at the tables that Stitch has loaded took too long and was stopped. The server reported: ${quoted(error.message)}.` : `The look at the tables that Stitch has loaded was cut short with SQLSTATE ${oneLine$1(error.code, 5)}. The server reported: ${quoted(error.message)}.`,
		fix: ({ error }) => error.code === "57014" ? text$1("Run the check again with more time, a third of which it may take for loaded tables:", code("destination-check --timeout 60s")) : text$1("Run the check again. If the finding remains, load once and see whether that works.")
	})
];
function only(obstacles) {
	return obstacles.length === 1 && totalOf(obstacles) === 1 ? obstacles[0] : null;
}
function totalOf(obstacles) {
	return [...new Map(obstacles.map(({ cause, total }) => [cause, total])).values()].reduce((sum, total) => sum + total, 0);
}
function listed(obstacles, words) {
	return some$1(obstacles.slice(0, 5).map(words), totalOf(obstacles));
}
function table({ schema, relation }) {
	return `\`${schema}.${relation}\``;
}
function exactTable({ schema, relation }) {
	return `${identifier(schema)}.${identifier(relation)}`;
}
function exactObject({ object }) {
	return identifier(object ?? "");
}
function ownerOf(obstacles) {
	const [owner, ...others] = new Set(obstacles.map((obstacle) => obstacle.owner));
	return owner !== void 0 && others.length === 0 ? owner : "a superuser";
}
const mostStatements = 100;
function isLong(obstacles) {
	return totalOf(obstacles) > mostStatements;
}
function rest(obstacles) {
	return totalOf(obstacles) > obstacles.length ? [`This is for the first ${obstacles.length}. Run the check again for the others.`] : [];
}
function inLoop(groups, before, after) {
	const pairs = groups.map(({ schema, owner }) => `(${literal(schema)}, ${literal(owner)})`);
	return `DO ${dollarQuoted(`DECLARE
  loaded text;
BEGIN
  FOR loaded IN SELECT format('%I.%I', nspname, relname)
    FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE relkind IN ('r', 'p') AND (nspname, pg_get_userbyid(relowner)) IN (${[...new Set(pairs)].join(", ")})
    AND (relname = '_sdc_rejected' OR EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = pg_class.oid
      AND attname IN ('_sdc_batched_at', '_sdc_received_at', '_sdc_sequence', '_sdc_table_version')))
  LOOP
    EXECUTE ${literal(before)} || loaded || ${literal(after)};
  END LOOP;
END`)};`;
}
function dollarQuoted(body) {
	let tag = "$fix$";
	while (body.includes(tag)) tag = tag.replace(/\$$/, "x$");
	return `${tag}\n${body}\n${tag}`;
}
// src/rules/network.ts
const sameForStitch = "Stitch connects from its own addresses; if it gets the same result there, every load fails.";
const hostNotFound = failureRule({
	id: "network/host-not-found",
	severity: "error",
	at: hostOf,
	title: "Host name not found",
	why: "Stitch looks the name up in the public DNS, and every load fails if it is not there.",
	titleOf: ({ host, temporary }) => temporary ? `DNS lookup of \`${host}\` failed` : `Host \`${host}\` not found`,
	message: ({ host, temporary }) => temporary ? `The DNS server did not answer the query for \`${host}\`.` : `DNS has no address for \`${host}\`: the name is misspelled, or exists only in a private network.`,
	fix: ({ hop, temporary }) => {
		if (temporary) return text$1("Run the check again. If the lookup fails again, check the DNS resolver of this machine.");
		return hop === "bastion" ? text$1("Correct `ssh.host`. It must be a name that the public DNS can resolve.") : text$1("Correct the name. If it exists only in a private network, connect through a bastion in that network, which then resolves the name:", sshExample);
	}
});
const connectionRefused = failureRule({
	id: "network/connection-refused",
	severity: "error",
	at: portOf,
	title: "Connection refused",
	why: sameForStitch,
	titleOf: ({ destination, hop }) => `Connection refused on port ${hop === "bastion" ? destination.ssh?.port : destination.port}`,
	message: ({ destination, hop, addresses }) => `${capital(machine(destination, hop))} refused the connection${addresses.length > 1 ? ` at all its addresses (${list$1(addresses)})` : ""}: nothing listens on that port, or a firewall rejects the connection.`,
	fix: ({ destination, hop }) => hop === "bastion" ? text$1("Correct `ssh.port`, or start the SSH server on the bastion.") : text$1(`Correct the port (${destination.port}), or start the server. To see where the server listens, run on it:`, code("SHOW port;\nSHOW listen_addresses;"), "If `listen_addresses` is `localhost`, only programs on the server itself can connect.", ...firewallParts(destination, "If a firewall rejects the connection"))
});
const unreachable = failureRule({
	id: "network/unreachable",
	severity: "error",
	at: hostOf,
	title: "Host unreachable",
	why: ({ addresses }) => onlyIpv6(addresses) ? "Stitch connects over IPv4, so every load fails." : sameForStitch,
	titleOf: ({ addresses }) => onlyIpv6(addresses) ? "Host has only IPv6 addresses" : null,
	message: ({ destination, hop, code, addresses }) => onlyIpv6(addresses) ? `${capital(machine(destination, hop))} has only IPv6 addresses (${list$1(addresses)}), which can't be reached from here (${code}). GitHub-hosted runners have no IPv6.` : `There is no route to ${machine(destination, hop)} (${code}).`,
	fix: ({ addresses, hop }) => {
		if (onlyIpv6(addresses)) return text$1("Use a host name or address that is reachable over IPv4. Many providers offer one: Supabase has the session pooler and an IPv4 add-on.");
		return hop === "bastion" ? text$1("Correct `ssh.host`, or use the bastion's public address.") : text$1("Correct the address. A private address needs a bastion that can reach it:", sshExample);
	}
});
const connectionLost = failureRule({
	id: "network/connection-lost",
	severity: "error",
	at: hostOf,
	title: "Connection lost",
	why: sameForStitch,
	titleOf: ({ stage }) => `Connection lost while ${stageWords[stage]}`,
	message: ({ destination, hop, stage, code }) => `${capital(machine(destination, hop))} ${code === "ECONNRESET" ? "reset" : "closed"} the connection while this check was ${stageWords[stage]}.`,
	fix: ({ destination, hop }, said) => text$1(`Look in the log of ${machine(said.destination, hop)} for this time.`, ...firewallParts(destination, "If a firewall, proxy or load balancer accepts connections and then drops them"))
});
const timeout = failureRule({
	id: "network/timeout",
	severity: "error",
	at: hostOf,
	title: "Connection timed out",
	why: sameForStitch,
	titleOf: ({ stage }) => `Timed out while ${stageWords[stage]}`,
	message: ({ destination, hop, stage, limitMs, stages }) => `${capital(machine(destination, hop))} did not answer within ${duration$1(limitMs)} while this check was ${stageWords[stage]}${before(stages, stage)}.`,
	fix: ({ destination, hop, stage }, said) => stage === "connect" ? notConnectedFix(destination) : silentFix(machine(said.destination, hop), hop)
});
function notConnectedFix(destination) {
	return text$1("Correct the host or the port.", ...firewallParts(destination, "If a firewall drops the packets"), "If the firewall must allow only Stitch, let the check skip this destination:", code("access: stitch-only"));
}
function silentFix(who, hop) {
	return text$1(`The connection was accepted and then there was no answer: check whether ${who} is overloaded, and whether the port belongs to ${hop === "bastion" ? "SSH" : "PostgreSQL"}. For a slow connection, set a longer \`timeout\`.`);
}
function before(stages, failed) {
	const done = stages.filter(({ name, status }) => name !== failed && status === "ok");
	if (done.length === 0) return "";
	return ` (before that: ${done.map(({ name, ms }) => `${name} ${duration$1(ms ?? 0)}`).join(", ")})`;
}
const notPostgresql$1 = failureRule({
	id: "network/not-postgresql",
	severity: "error",
	at: portOf,
	title: "Not a PostgreSQL server",
	why: "Stitch needs a PostgreSQL server on this port, so every load fails.",
	titleOf: ({ destination, answers }) => answers && `Port ${destination.port} belongs to ${answers}`,
	message: ({ destination, answers, detail }) => {
		const where = `\`${hostAndPort(destination.host, destination.port)}\``;
		if (answers !== null) return `${where} answered like ${answers}, not like PostgreSQL.`;
		return `${where} did not answer in PostgreSQL's protocol${detail === null ? "" : ` (${detail})`}.`;
	},
	fix: ({ destination, answers }, said) => answers === "an SSH server" && destination.ssh === null ? text$1("Enter the database's own host and port, and move this host below `ssh`:", code(`host: db.internal.example.com\nport: 5432\nssh:\n  host: ${said.destination.host}\n  port: ${destination.port}\n  user: stitch\n  private_key: \${STITCH_SSH_KEY}`)) : text$1(`Correct the host or the port (${destination.port}). PostgreSQL's default port is 5432. To see the server's own, run on it:`, code("SHOW port;"))
});
const marks$3 = [
	[/^SSH-/, "an SSH server"],
	[/^HTTP\/|^<(!doctype|html)/i, "a web server (HTTP)"],
	[/^220[ -].*(smtp|mail|postfix|exim)/i, "a mail server (SMTP)"],
	[/^220[ -]/, "an FTP or mail server"],
	[/^[\s\S]{3}\0[\n\v][0-9]+\.[0-9]+|mysql|mariadb/i, "a MySQL server"],
	[/^-(ERR|NOAUTH|DENIED)|^\+PONG/, "a Redis server"],
	[/^[\x15\x16]\x03[\0-\x04]/, "a server that accepts only TLS"],
	[/^\* OK/, "a mail server (IMAP)"],
	[/^\+OK/, "a mail server (POP3)"],
	[/^RFB [0-9]/, "a VNC server"],
	[/^AMQP/, "a message broker (AMQP)"]
];
function whatAnswers(received) {
	const text = Buffer.from(received).toString("latin1");
	return marks$3.find(([mark]) => mark.test(text))?.[1] ?? null;
}
function onlyIpv6(addresses) {
	return addresses.length > 0 && addresses.every((address) => isIP(address) === 6);
}
function hostOf({ destination, hop }) {
	return keyPlace(destination.path, destination.viaUrl, hop === "bastion" ? ["ssh", "host"] : ["host"]);
}
function portOf({ destination, hop }) {
	return keyPlace(destination.path, destination.viaUrl, hop === "bastion" ? ["ssh", "port"] : ["port"]);
}
const networkRules = [
	hostNotFound,
	connectionRefused,
	unreachable,
	connectionLost,
	timeout,
	notPostgresql$1
];
// src/rules/privilege.ts
const createOnDatabase = serverRule({
	id: "privilege/create-on-database",
	severity: "error",
	at: ["username"],
	title: "User lacks CREATE on the database",
	why: "Every load begins with `CREATE SCHEMA IF NOT EXISTS`, which needs CREATE on the database even if the schema exists.",
	find: ({ facts }) => facts.database.canCreate ? null : { facts },
	titleOf: ({ facts }) => `\`${facts.role.name}\` lacks CREATE on \`${facts.database.name}\``,
	message: ({ facts }) => `\`${facts.role.name}\` lacks the CREATE privilege on database \`${facts.database.name}\`.${whatItHas(facts)}`,
	fix: ({ destination, facts }) => sql(`GRANT CREATE ON DATABASE ${identifier(facts.database.name)} TO ${identifier(facts.role.name)};`, databaseOwner(facts), ...atProvider(destination.type, "console"))
});
function whatItHas({ role, schemas }) {
	const group = role.groupsWithCreate[0];
	if (group !== void 0) return ` Its group \`${group}\` has it, but the role does not inherit its groups' privileges.`;
	const own = (schemas ?? []).filter(({ canCreate }) => canCreate).map(({ name }) => `\`${name}\``);
	if (own.length === 0) return "";
	const named = own.length > 3 ? `${own.slice(0, 3).join(", ")} and ${own.length - 3} more` : list$1(own);
	return ` It can create tables in ${own.length === 1 ? "the schema" : "the schemas"} ${named}, which is not enough.`;
}
function databaseOwner({ database }) {
	return database.owner ?? "a superuser";
}
const temporary = serverRule({
	id: "privilege/temporary",
	severity: "error",
	at: ["username"],
	title: "User lacks TEMPORARY on the database",
	why: "Stitch copies rows into a temporary table before it writes them to the loaded one, so every load fails. PostgreSQL grants TEMPORARY to everyone by default.",
	find: ({ facts }) => facts.database.canUseTemporary ? null : { facts },
	titleOf: ({ facts }) => `\`${facts.role.name}\` lacks TEMPORARY on \`${facts.database.name}\``,
	message: ({ facts }) => `\`${facts.role.name}\` lacks the TEMPORARY privilege on database \`${facts.database.name}\`.`,
	fix: ({ destination, facts }) => sql(`GRANT TEMPORARY ON DATABASE ${identifier(facts.database.name)} TO ${identifier(facts.role.name)};`, databaseOwner(facts), ...atProvider(destination.type, "console"))
});
const selectInformationSchema = catalogRule("information_schema", "privilege/select-information-schema");
const selectPgCatalog = catalogRule("pg_catalog", "privilege/select-pg-catalog");
function catalogRule(schema, id) {
	return serverRule({
		id,
		severity: "error",
		at: ["username"],
		title: `User can't read all of ${schema}`,
		why: "PostgreSQL lets everyone read these by default; Stitch looks up tables and columns there, so loads fail without them.",
		find: ({ facts }) => {
			const { usable, closed } = facts.catalogs[schema];
			return usable && closed?.length === 0 ? null : { facts };
		},
		message: ({ facts }) => closedMessage(facts, schema),
		fix: ({ facts }) => sql(grantsFor(facts, schema), "a superuser")
	});
}
function closedMessage({ role, catalogs }, schema) {
	const { usable, closed } = catalogs[schema];
	const relations = closed ?? [];
	if (usable) return `\`${role.name}\` can't read ${quotedNames(relations)} in \`${schema}\`.`;
	const also = relations.length > 0 ? `, and can't read ${quotedNames(relations)} in it` : "";
	return `\`${role.name}\` lacks USAGE on schema \`${schema}\`${also}.`;
}
function quotedNames(all) {
	return some$1(all.map((name) => `\`${name}\``));
}
function grantsFor({ role, catalogs, versionNum }, schema) {
	const { usable, closed } = catalogs[schema];
	const relations = (closed ?? stockRelations(schema, versionNum)).map((name) => `${schema}.${name}`);
	const to = identifier(role.name);
	return [...usable ? [] : [`GRANT USAGE ON SCHEMA ${schema} TO ${to};`], ...relations.length > 0 ? [`GRANT SELECT ON ${relations.join(", ")} TO ${to};`] : []].join("\n");
}
const schemaNotUsable = serverRule({
	id: "privilege/schema-not-usable",
	severity: "error",
	at: ({ destination, schemas }) => {
		const isListed = schemas.some(({ name }) => destination.schemas.map(storedName).includes(name));
		return keyPlace(destination.path, destination.viaUrl, [isListed ? "schemas" : "username"]);
	},
	title: "User can't create tables in a schema",
	why: "Stitch loads an integration into its schema, so the loads of these integrations fail.",
	find: ({ destination, facts }) => {
		const names = destination.schemas.map(storedName);
		const listed = (facts.schemas ?? []).filter(({ name }) => names.includes(name));
		const loaded = (facts.loaded?.schemas ?? []).filter(({ name }) => !names.includes(name));
		const schemas = [...listed, ...loaded].filter(({ usable, canCreate }) => !(usable && canCreate));
		return schemas.length === 0 ? null : {
			facts,
			schemas
		};
	},
	titleOf: ({ schemas: [first, ...others] }) => first !== void 0 && others.length === 0 ? `User can't create tables in \`${first.name}\`` : null,
	message: ({ facts, schemas }) => `\`${facts.role.name}\` can't create tables in ${some$1(schemas.map(({ name, owner }) => `\`${name}\` (owned by \`${owner}\`)`))}.`,
	fix: ({ facts, schemas }) => {
		const role = identifier(facts.role.name);
		const grants = schemas.map(({ name, usable }) => `GRANT ${usable ? "CREATE" : "USAGE, CREATE"} ON SCHEMA ${identifier(name)} TO ${role};`);
		const owners = new Set(schemas.map(({ owner }) => owner));
		const [owner = ""] = owners;
		if (owner === "pg_database_owner" && owners.size === 1) return sql(grants.join("\n"), databaseOwner(facts));
		return sql(grants.join("\n"), owners.size === 1 ? owner : "a superuser");
	}
});
const excessive = serverRule({
	id: "privilege/excessive",
	severity: "warning",
	at: ["username"],
	title: "User has more privileges than a loader needs",
	why: "Anyone who gets this user's password, from Stitch or from CI, gets these privileges with it.",
	find: ({ facts }) => facts.role.superuser !== null || facts.role.hashes.readable.length > 0 ? { facts } : null,
	titleOf: ({ facts: { role } }) => role.superuser === null ? "User can read password hashes" : `\`${role.superuser.name}\` is a superuser`,
	message: ({ facts: { role } }) => role.superuser === null ? `\`${role.name}\` can read ${quotedNames(role.hashes.readable)}, which ${role.hashes.readable.length > 1 ? "hold" : "holds"} every user's password hash.` : `\`${role.superuser.name}\` is a superuser.`,
	fix: ({ facts }) => {
		const { superuser, hashes, name } = facts.role;
		const database = identifier(facts.database.name);
		if (superuser?.demotable) {
			const create = `GRANT CREATE ON DATABASE ${database} TO ${identifier(name)};`;
			return sql(`ALTER ROLE ${identifier(superuser.name)} NOSUPERUSER;\n${create}`, "a superuser");
		}
		if (superuser !== null) return ownRole(database);
		return hashes.grants === null || hashes.grants.length === 0 ? text$1("See who can read the password hashes. As a superuser, in psql:", code("\\dp pg_catalog.pg_authid\n\\dp pg_catalog.pg_shadow"), "Then revoke SELECT there from this user, or from its group.") : sql(hashes.grants.map(revoked).join("\n"), "a superuser");
	}
});
function ownRole(database) {
	return text$1("Leave this role as it is, and create one for Stitch alone. As a superuser, in psql:", code(`CREATE ROLE "stitch_loader" LOGIN;\n\\password stitch_loader\nGRANT CREATE ON DATABASE ${database} TO "stitch_loader";`), "Use its name and password here and in Stitch. If integrations have loaded already, make it the owner of each of their schemas and tables:", code("ALTER SCHEMA … OWNER TO \"stitch_loader\";\nALTER TABLE … OWNER TO \"stitch_loader\";"));
}
function revoked(grant) {
	if (grant.kind === "reads-all-data") return `REVOKE pg_read_all_data FROM ${identifier(grant.member)};`;
	const column = grant.column === null ? "" : ` (${grant.column})`;
	const from = grant.grantee === null ? "PUBLIC" : identifier(grant.grantee);
	return `REVOKE SELECT${column} ON pg_catalog.${grant.relation} FROM ${from};`;
}
const checkDenied = serverRule({
	id: "privilege/check-denied",
	severity: "error",
	at: ["username"],
	title: "User lacks privileges that the check needs",
	why: "PostgreSQL grants them to everyone by default; without them it is unknown whether loads will work.",
	find: ({ destination, facts: { denied } }) => denied && {
		destination: loginEntry(destination),
		denied
	},
	message: ({ destination, denied }) => {
		const { role, functions, relations, schemas, error } = denied;
		const missing = functions.missing ?? [];
		const lacks = [
			...missing.length > 0 ? [`call ${quotedNames(missing)}`] : [],
			...schemas.length > 0 ? [`use the ${schemas.length > 1 ? "schemas" : "schema"} ${quotedNames(schemas)}`] : [],
			...relations.length > 0 ? [`read ${quotedNames(relations)}`] : []
		];
		const says = error === null ? "" : ` The server reported: ${quoted(error.message)}.`;
		return `\`${role ?? destination.username}\` can't ${list$1(lacks) || "query its privileges"}.${says}`;
	},
	fix: ({ destination, denied: { role, functions, relations, schemas } }) => {
		const to = identifier(role ?? destination.username);
		const missing = functions.missing ?? functions.needed;
		const grants = [
			...missing.length > 0 ? [`GRANT EXECUTE ON FUNCTION\n${qualified(missing)}\n    TO ${to};`] : [],
			...schemas.length > 0 ? [`GRANT USAGE ON SCHEMA ${schemas.join(", ")} TO ${to};`] : [],
			...relations.length > 0 ? [`GRANT SELECT ON\n${qualified(relations)}\n    TO ${to};`] : []
		];
		return grants.length > 0 ? sql(grants.join("\n"), "a superuser") : text$1("Find the refused statement in the server's log, and grant this user what it needs.");
	}
});
function qualified(names) {
	return names.map((name) => `    pg_catalog.${name}`).join(",\n");
}
const privilegeRules = [
	createOnDatabase,
	temporary,
	selectInformationSchema,
	selectPgCatalog,
	schemaNotUsable,
	excessive,
	checkDenied
];
// src/rules/rehearsal.ts
const loadFailed = serverRule({
	id: "rehearsal/load-failed",
	severity: "error",
	at: ["username"],
	title: "Rehearsal of a load failed",
	why: "A load runs the same statements, so it fails at the same step.",
	find: ({ facts, attempt: { observed } }) => {
		const { rehearsal } = observed;
		const about = {
			role: facts.role.name,
			database: facts.database.name
		};
		if (rehearsal === null || rehearsal.kind === "passed" || rehearsal.kind === "not-possible") return null;
		if (rehearsal.kind === "failed") return rehearsal.broken.map((broken) => ({
			kind: "refused",
			broken,
			...about
		}));
		return {
			kind: "unfinished",
			rehearsal,
			...about
		};
	},
	titleOf: (found) => found.kind === "refused" ? `Rehearsal failed at ${steps(found.broken)}` : null,
	message: (found) => {
		const who = `\`${found.role}\` in database \`${found.database}\``;
		if (found.kind === "refused") {
			const { error } = found.broken;
			return `${steps(found.broken)} by ${who} failed with SQLSTATE ${error.code}: ${quoted(error.message)}.`;
		}
		const { rehearsal } = found;
		if (rehearsal.kind !== "broken-off") return `The row that ${who} had written could not be read back.`;
		const { evidence } = rehearsal.failure;
		return evidence.kind === "timeout" ? `The rehearsal by ${who} did not finish within ${duration$1(evidence.limit_ms)}: something blocks it, such as a lock or a slow event trigger.` : `The connection was lost during the rehearsal by ${who}.`;
	},
	fix: (found) => found.kind === "refused" ? remedy(found) : text$1(...inspection)
});
function steps({ steps: names }) {
	return list$1(names.map((name) => `\`${name}\``));
}
const inspection = [
	"Look for event triggers in this database, and for what they do to new tables. As a superuser, in psql:",
	code("\\dy"),
	"Change the one that stops this user."
];
function remedy({ broken, role, database }) {
	const { error, eventTriggers, tablespace } = broken;
	const { code: sqlstate } = error;
	if (sqlstate.startsWith("53")) return text$1("Free or add disk space on the server, or raise the quota of the tablespace. To see which one it is:", code("SHOW default_tablespace;"));
	if (sqlstate === "22P05" || sqlstate === "22021") return text$1("The database can't store all of Unicode. Create a database in UTF-8, load into that one, and change `database` here and in Stitch:", code(`CREATE DATABASE ${identifier(`${database}_utf8`)} ENCODING 'UTF8' TEMPLATE template0;`));
	if (sqlstate === "25006" || sqlstate.startsWith("54") || sqlstate === "0A000") return text$1("The server's settings, or the provider's plan, forbid it, as the server's message says. Raise the limit, or ask the provider.");
	if (tablespace !== null && (sqlstate === "42501" || sqlstate === "22023")) return sql(`ALTER ROLE ${identifier(role)} IN DATABASE ${identifier(database)} SET default_tablespace = '';`, "a superuser", "The user lacks CREATE on its default tablespace. This makes it use the database's own.");
	const [trigger] = eventTriggers;
	if (trigger === void 0) return text$1(...inspection);
	return sql(eventTriggers.map((name) => `ALTER EVENT TRIGGER ${identifier(name)} DISABLE;`).join("\n"), "a superuser", "This disables it for everybody. To keep it for others, let its function return at once for this user instead:", code(`IF session_user = ${literal(role)} THEN RETURN; END IF;`));
}
// src/rules/server.ts
const notPostgresql = serverRule({
	id: "server/not-postgresql",
	severity: ({ works }) => works ? "warning" : "error",
	at: ["type"],
	title: "Server is not PostgreSQL",
	why: "Its DDL, transactions and catalogs differ from PostgreSQL's, so loads can fail.",
	find: ({ facts, attempt }) => otherProduct(facts.versionText, attempt.observed.parameters),
	titleOf: ({ product }) => product === "another program" ? null : `Server is ${product}, not PostgreSQL`,
	message: ({ destination, product, works }) => works ? `${capital(machine(destination, "database"))} is ${product}, which is derived from PostgreSQL and which Stitch does not list as supported.` : `${capital(machine(destination, "database"))} is ${product}, which a PostgreSQL destination can't load into.`,
	fix: ({ product, otherDestination, works }) => {
		if (otherDestination !== null) return text$1(`In Stitch, create ${otherDestination} instead of a PostgreSQL destination.`);
		return works ? text$1("Try a small load first. If it works, ignore this finding:", ignoreExample("server/not-postgresql", "A load was tried and works")) : text$1(`Load into a PostgreSQL server, and copy the data from there into ${product}.`);
	}
});
const products = {
	PostgreSQL: null,
	Redshift: {
		destination: "an Amazon Redshift destination",
		works: false
	},
	CockroachDB: {
		destination: null,
		works: false
	},
	Materialize: {
		destination: null,
		works: false
	},
	openGauss: {
		destination: null,
		works: false
	},
	YugabyteDB: {
		destination: null,
		works: true
	},
	Greenplum: {
		destination: null,
		works: true
	},
	"EDB Postgres Advanced Server": {
		destination: null,
		works: true
	},
	"another program": {
		destination: null,
		works: false
	}
};
function otherProduct(versionText, parameters) {
	const product = productOf(versionText, parameters);
	const known = products[product];
	return known && {
		product,
		otherDestination: known.destination,
		works: known.works
	};
}
const versionTooOld = serverRule({
	id: "server/version-too-old",
	severity: "error",
	at: ["host"],
	title: "PostgreSQL version is too old for Stitch",
	why: "Every load begins with `CREATE SCHEMA IF NOT EXISTS`, which PostgreSQL supports since 9.3, so every load fails.",
	find: ({ facts }) => facts.versionNum < 90300 ? { version: facts.serverVersion } : null,
	titleOf: ({ version }) => `PostgreSQL ${oneLine$1(version, 20)} is too old for Stitch`,
	message: ({ destination, version }) => `${capital(machine(destination, "database"))} runs PostgreSQL ${oneLine$1(version, 40)}; Stitch needs 9.3 or newer.`,
	fix: () => text$1("Upgrade the server to a current version, with `pg_upgrade` or with a dump and restore. Or load into another server.")
});
const readOnly = serverRule({
	id: "server/read-only",
	severity: "error",
	at: ["host"],
	title: "Server is read-only",
	why: "Stitch can't create schemas and tables, even with the CREATE privilege, so every load fails.",
	find: ({ facts }) => facts.session.inRecovery || facts.session.readOnly ? { facts } : null,
	titleOf: ({ facts }) => facts.session.inRecovery ? "Server is a standby" : "Transactions are read-only",
	message: ({ destination, facts }) => facts.session.inRecovery ? `${capital(machine(destination, "database"))} is a standby, which accepts no writes.` : `Transactions of \`${facts.role.login}\` in database \`${facts.database.name}\` are read-only by default${whereSet(facts.role.settings, "default_transaction_read_only")}.`,
	fix: ({ destination, facts }) => facts.session.inRecovery ? text$1("Use the primary server's host. A cloud provider calls it the writer or primary endpoint. On this server, a superuser sees it with:", code("SELECT * FROM pg_stat_wal_receiver;"), ...atProvider(destination.type, "primary")) : sql(settingFixed(facts, "default_transaction_read_only", "off"), "a superuser")
});
function isReadOnlyForAll({ session, role }) {
	const setting = role.settings?.find(({ name }) => name === "default_transaction_read_only");
	const isRoles = setting?.scope === "role" || setting?.scope === "role-in-database";
	return session.readOnly && !session.inRecovery && !isRoles;
}
const versionEndOfLife = serverRule({
	id: "server/version-end-of-life",
	severity: "warning",
	at: ["host"],
	title: "PostgreSQL version is end-of-life",
	why: "Security holes and bugs in this version are no longer fixed, which puts the loaded data at risk.",
	find: ({ facts, clock }) => {
		const finalRelease = endOfLife(facts.versionNum);
		return finalRelease !== null && finalRelease < clock.now.slice(0, 10) ? {
			facts,
			finalRelease
		} : null;
	},
	titleOf: ({ facts }) => `PostgreSQL ${majorOf(facts.versionNum)} is end-of-life`,
	message: ({ destination, facts, finalRelease }) => `${capital(machine(destination, "database"))} runs PostgreSQL ${oneLine$1(facts.serverVersion, 40)}. Version ${majorOf(facts.versionNum)} had its final release on ${finalRelease}.`,
	fix: () => text$1("Plan the upgrade to a supported version: https://www.postgresql.org/support/versioning/. Until then, the entry can ignore this finding:", ignoreExample("server/version-end-of-life", "The upgrade is planned"))
});
const finalReleases = {
	"9.3": "2018-11-08",
	"9.4": "2020-02-13",
	"9.5": "2021-02-11",
	"9.6": "2021-11-11",
	"10": "2022-11-10",
	"11": "2023-11-09",
	"12": "2024-11-21",
	"13": "2025-11-13",
	"14": "2026-11-12",
	"15": "2027-11-11",
	"16": "2028-11-09",
	"17": "2029-11-08",
	"18": "2030-11-14"
};
function majorOf(versionNum) {
	const [first, second] = [Math.floor(versionNum / 1e4), Math.floor(versionNum % 1e4 / 100)];
	return first >= 10 ? String(first) : `${first}.${second}`;
}
function endOfLife(versionNum) {
	return finalReleases[majorOf(versionNum)] ?? null;
}
const shortestUsefulMs = 6e4;
const sessionLimits = serverRule({
	id: "server/session-limits",
	severity: "warning",
	at: ["username"],
	title: "Timeout is too short for loads",
	why: "Loads of large tables run for minutes, and the server ends what takes longer than this.",
	find: ({ facts }) => {
		const limits = Object.entries(facts.session.timeouts).filter(([, ms]) => ms !== null && ms > 0 && ms < shortestUsefulMs).map(([name, ms]) => ({
			name,
			ms: ms ?? 0
		}));
		return limits.length === 0 ? null : {
			facts,
			limits
		};
	},
	titleOf: ({ limits: [first, ...others] }) => first !== void 0 && others.length === 0 ? `\`${first.name}\` is too short for loads` : null,
	message: ({ facts, limits }) => `For \`${facts.role.login}\`, ${list$1(limits.map(({ name, ms }) => `\`${name}\` is ${duration$1(ms)}${whereSet(facts.role.settings, name)}`))}.`,
	fix: ({ facts, limits }) => sql(limits.map(({ name }) => settingFixed(facts, name, "0")).join("\n"), "a superuser")
});
function settingFixed({ role, database }, name, value) {
	return `ALTER ROLE ${identifier(role.login)} IN DATABASE ${identifier(database.name)} SET ${name} = ${value};`;
}
const scopeWords = {
	role: "ALTER ROLE",
	database: "ALTER DATABASE",
	"role-in-database": "ALTER ROLE … IN DATABASE",
	"all-roles": "ALTER ROLE ALL"
};
function whereSet(settings, name) {
	const setting = settings?.find((each) => each.name === name);
	return setting === void 0 ? "" : ` (set by \`${scopeWords[setting.scope]}\`)`;
}
const checkCancelled = failureRule({
	id: "server/check-cancelled",
	severity: "error",
	at: ["username"],
	title: "Server cancelled the check",
	why: "The login worked, but the privileges are not checked, and a load can be cancelled in the same way.",
	message: ({ error }) => `The server cancelled the query or ended the session with SQLSTATE ${oneLine$1(error.code, 5)}. It reported: ${quoted(error.message)}.`,
	fix: ({ destination, error }) => {
		const limit = limits$1[error.code];
		if (limit === void 0) return text$1("Run the check again. If it is cancelled again, look in the server's log for what ends this user's sessions.");
		return sql(`ALTER ROLE ${`${identifier(destination.username)} IN DATABASE ${identifier(destination.database)}`} SET ${limit} = 0;`, "a superuser");
	}
});
const limits$1 = {
	"57014": "statement_timeout",
	"25P03": "idle_in_transaction_session_timeout",
	"25P04": "transaction_timeout",
	"57P05": "idle_session_timeout"
};
const serverRules = [
	notPostgresql,
	versionTooOld,
	readOnly,
	versionEndOfLife,
	sessionLimits,
	checkCancelled
];
// src/rules/ssh.ts
const handshakeFailed$1 = failureRule({
	id: "ssh/handshake-failed",
	severity: "error",
	at: ["ssh", "port"],
	title: "SSH handshake failed",
	why: "Stitch reaches the database through this bastion, so no load can connect.",
	titleOf: ({ destination, answers, mismatch }) => mismatch === null ? answers && `Port ${destination.ssh.port} belongs to ${answers}` : `No common SSH ${algorithmWords[mismatch.algorithm]}`,
	message: ({ destination, answers, nothing, mismatch }) => {
		const bastion = machine(destination, "bastion");
		if (mismatch !== null) return `${capital(bastion)} and this check have no ${algorithmWords[mismatch.algorithm]} in common. The bastion offers ${names(mismatch.offered)}. This check accepts only what is safe today: ${names(mismatch.supported)}.${groupExchangeRemark(mismatch)}`;
		if (answers !== null) return `${capital(bastion)} answered like ${answers}, not like an SSH server.`;
		return nothing ? `${capital(bastion)} accepted the connection and closed it before it identified itself as an SSH server.` : `${capital(bastion)} closed the connection during the key exchange.`;
	},
	fix: ({ mismatch, nothing }) => {
		if (mismatch !== null) return text$1(...settingFor(mismatch), reloadSshd, oldOpenSsh);
		return nothing ? text$1("Correct `ssh.port`. If it is right, the SSH server rejects this address; look for MaxStartups, fail2ban or a firewall in its log:", code("journalctl -u ssh")) : text$1("Correct `ssh.host` and `ssh.port`. SSH's default port is 22.");
	}
});
const algorithmWords = {
	"key exchange": "key exchange algorithm",
	"host key": "host key algorithm",
	cipher: "cipher",
	MAC: "MAC",
	compression: "compression"
};
const reloadSshd = "Then reload the SSH server.";
const oldOpenSsh = "If there is no such line, update OpenSSH on the bastion: every release since 7.2 (2016) has the algorithms that are needed.";
function groupExchangeRemark({ offered }) {
	return offered.some((name) => name.startsWith("diffie-hellman-group-exchange-")) ? " It does not use group exchange, because the server would choose how long the key exchange takes." : "";
}
function names(algorithms) {
	const shown = algorithms.slice(0, 12).map((name) => oneLine$1(name, 64));
	const more = algorithms.length - shown.length;
	return shown.length === 0 ? "none" : list$1(more > 0 ? [...shown, `${more} more`] : shown);
}
function settingFor({ algorithm, supported: [first] }) {
	const replace = (keyword) => [`In the bastion's \`sshd_config\`, replace the \`${keyword}\` line:`, code(`${keyword} +${first}`)];
	switch (algorithm) {
		case "key exchange": return replace("KexAlgorithms");
		case "host key": return [
			...replace("HostKeyAlgorithms"),
			"Create the host keys that are missing:",
			code("sudo ssh-keygen -A")
		];
		case "cipher": return replace("Ciphers");
		case "MAC": return replace("MACs");
		case "compression": return ["Allow connections without compression in the bastion's SSH server."];
	}
}
const hostKeyMismatch = failureRule({
	id: "ssh/host-key-mismatch",
	severity: "error",
	at: ["ssh", "host_key"],
	title: "Bastion's host key does not match",
	why: "Another machine may be impersonating the bastion, and could read and change the data that is loaded.",
	message: ({ destination, presented }) => `${capital(machine(destination, "bastion"))} presented the ${presented.type} key \`SHA256:${presented.sha256}\`, which is not in \`ssh.host_key\`. Nothing was sent to it.`,
	fix: (_, { presented }) => text$1("On the bastion itself, not over the network, print the fingerprints of its host keys:", code("for key in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf \"$key\"; done"), "Only if the fingerprint from the message is one of them, the bastion has new keys, and the entry needs the new one:", code(`host_key: SHA256:${presented.sha256}`))
});
const hostKeyUnpinned = connectionRule({
	id: "ssh/host-key-unpinned",
	severity: "warning",
	at: ["ssh"],
	title: "Bastion's host key is not pinned",
	why: "Any machine that answers at the bastion's address can impersonate it, and read and change the data that is loaded.",
	find: ({ destination, attempt: { observed } }) => {
		const { bastion } = observed;
		const { ssh } = destination;
		if (ssh === null || bastion === null || bastion.pinned) return null;
		return {
			destination: {
				...destination,
				ssh
			},
			presented: bastion.hostKey
		};
	},
	message: ({ destination, presented }) => `${capital(machine(destination, "bastion"))} presented the ${presented.type} key \`SHA256:${presented.sha256}\`, and the entry has no \`host_key\` to compare it with.`,
	fix: ({ destination, presented }) => proposeKey([
		...destination.path,
		"ssh",
		"host_key"
	], `SHA256:${presented.sha256}`, "Before you pin this fingerprint, compare it with the one that this prints on the bastion:", code(`ssh-keygen -lf /etc/ssh/ssh_host_${fileOf(presented.type)}_key.pub`))
});
const authenticationFailed = failureRule({
	id: "ssh/authentication-failed",
	severity: "error",
	at: ["ssh", "private_key"],
	title: "SSH authentication failed",
	why: "The check can't reach the database without this login, and Stitch's own key needs the same access.",
	titleOf: ({ destination, methods, partial, sha1 }) => {
		if (sha1) return "Bastion accepts only SHA-1 signatures";
		if (partial) return "Bastion requires more than a key";
		return takesNoKeys(methods) ? "Bastion accepts no keys" : `Bastion rejected the key of \`${destination.ssh.user}\``;
	},
	message: ({ destination, methods, partial, sha1 }) => {
		const user = `\`${destination.ssh.user}\``;
		const bastion = capital(machine(destination, "bastion"));
		if (sha1) return `${bastion} accepts the RSA key of ${user} only with a SHA-1 signature (\`ssh-rsa\`), which can be forged. This check did not make one.`;
		const offered = list$1(methods.map((method) => `\`${method}\``));
		if (partial) return `${bastion} accepts the key of ${user}, and requires ${offered} as well.`;
		return takesNoKeys(methods) ? `${bastion} does not let ${user} log in with a key. It offers ${offered}.` : `${bastion} rejected the key of ${user}: the key is not in the user's authorized_keys, or the user does not exist.`;
	},
	fix: (_, { destination, methods, partial, sha1 }) => {
		const { user } = destination.ssh;
		if (sha1) return text$1("Update OpenSSH on the bastion to 7.2 (2016) or newer. In its `sshd_config`, remove lines with `PubkeyAcceptedAlgorithms` or `PubkeyAcceptedKeyTypes` that leave out `rsa-sha2-512` and `rsa-sha2-256`. Or use an Ed25519 key:", code("ssh-keygen -t ed25519"));
		if (partial) return text$1("In the bastion's `sshd_config`, let this user log in with the key alone, and reload the SSH server:", code(`Match User ${user}\n    AuthenticationMethods publickey`));
		if (takesNoKeys(methods)) return text$1("In the bastion's `sshd_config`, let this user log in with a key, and reload the SSH server:", code(`Match User ${user}\n    PubkeyAuthentication yes`));
		const word = shellWord(user);
		return text$1("Where the private key is, print its public key:", code("ssh-keygen -y -f KEYFILE"), "On the bastion, check that the user exists. If not, correct `ssh.user`:", code(`id ${word}`), "Then add the public key to the user's authorized keys. Paste it, and press Ctrl+D:", code(`sudo -u ${word} sh -c 'umask 077; mkdir -p ~/.ssh; cat >> ~/.ssh/authorized_keys'`));
	}
});
function takesNoKeys(methods) {
	return methods.length > 0 && !methods.includes("publickey");
}
const forwardingDenied = failureRule({
	id: "ssh/forwarding-denied",
	severity: "error",
	at: ["ssh", "host"],
	title: "Bastion does not allow port forwarding",
	why: "The SSH login worked, but without a forwarded connection no load can reach the database.",
	titleOf: ({ reason }) => reason === resourceShortage ? "Bastion is out of resources" : null,
	message: ({ destination, reason }) => reason === resourceShortage ? `${capital(machine(destination, "bastion"))} has no resources left to forward another connection.` : `${capital(machine(destination, "bastion"))} does not allow \`${destination.ssh.user}\` to forward connections to \`${hostAndPort(destination.host, destination.port)}\`.`,
	fix: ({ reason }, { destination }) => reason === resourceShortage ? text$1("Close SSH sessions that are not used on the bastion, or raise its limits.") : text$1("In the bastion's `sshd_config`, allow forwarding, and reload the SSH server:", code("AllowTcpForwarding local"), "If `sshd_config` limits the targets, add the database to them:", code(`PermitOpen ${hostAndPort(destination.host, destination.port)}`), "In the user's authorized_keys, remove `restrict`, `no-port-forwarding` and any other `permitopen` from the key's line.")
});
const resourceShortage = 4;
const databaseUnreachable = failureRule({
	id: "ssh/database-unreachable",
	severity: "error",
	at: ["host"],
	title: "Bastion can't reach the database",
	why: "The SSH login worked, but no load can get from the bastion to the database.",
	message: ({ destination, answered }) => {
		const target = `\`${hostAndPort(destination.host, destination.port)}\``;
		return answered ? `${capital(machine(destination, "bastion"))} could not connect to ${target}: the name is unknown there, or nothing listens on the port.` : `${capital(machine(destination, "bastion"))} got no answer from ${target}.`;
	},
	fix: (_, { destination: { host, port } }) => text$1("On the bastion, check that the name resolves and that the port answers:", code(`getent hosts ${shellWord(host)}\nnc -vz ${shellWord(host)} ${port}`), "Then correct `host` or `port`, or allow the bastion in the database's firewall.")
});
function fileOf(type) {
	if (type.startsWith("ecdsa")) return "ecdsa";
	return type === "ssh-rsa" ? "rsa" : "ed25519";
}
function shellWord(word) {
	return /^[A-Za-z0-9_.:/@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
const sshRules = [
	handshakeFailed$1,
	hostKeyMismatch,
	hostKeyUnpinned,
	authenticationFailed,
	forwardingDenied,
	databaseUnreachable
];
// src/rules/tls.ts
const notSupported = failureRule({
	id: "tls/not-supported",
	severity: "error",
	at: ["ssl"],
	title: "Server does not support SSL",
	why: "The destination asks for SSL, so every load fails to connect.",
	message: ({ destination }) => `${capital(machine(destination, "database"))} replied that it does not support SSL.`,
	fix: ({ destination }) => text$1("Turn on SSL in `postgresql.conf` on the server:", code("ssl = on\nssl_cert_file = 'server.crt'\nssl_key_file = 'server.key'"), "Then reload the configuration:", reload, ...destination.ssh === null ? [] : ["Or remove `ssl` from this entry: the SSH tunnel encrypts the connection as far as the bastion."])
});
const required$1 = failureRule({
	id: "tls/required",
	severity: "error",
	at: ["ssl"],
	title: "Server requires SSL",
	why: "As long as SSL is off in Stitch, the server refuses every load.",
	message: ({ destination }) => `${capital(machine(destination, "database"))} refused \`${destination.username}\` without SSL, and accepted the same login with SSL.`,
	fix: ({ destination }) => setKey([...destination.path, "ssl"], "true")
});
const certificateUntrusted = failureRule({
	id: "tls/certificate-untrusted",
	severity: "error",
	at: ["ssl", "certificate"],
	title: "Certificate verification failed",
	why: "Another machine may be impersonating the server, and could read the password and the data.",
	titleOf: ({ distrust }) => distrustTitles[distrust] ?? null,
	message: ({ destination, distrust, code, chain }) => {
		const server = capital(machine(destination, "database"));
		const [leaf] = chain;
		if (leaf === void 0) return `${server} presented no certificate that can be verified (${code}).`;
		const presented = `${server} presented a certificate for \`${oneLine$1(leaf.subject, 120)}\``;
		if (distrust === "self-signed") return `${presented} that is self-signed and is not the one in \`ssl.certificate\`.`;
		const issued = `issued by \`${oneLine$1(leaf.issuer, 120)}\``;
		if (distrust === "unfit") return `${presented}, ${issued}. ${unfitness(code)?.what}.`;
		if (distrust === "too-weak") return `${presented}, ${issued}. ${weakness(code)} too weak to be safe today.`;
		if (distrust === "incomplete-chain") return `${presented}, ${issued}, and did not send the issuer's certificate. The issuer is probably an intermediate CA between the server's certificate and the CA in \`ssl.certificate\`.`;
		if (distrust === "renewed-ca") return `${presented}, ${issued}. The certificate in \`ssl.certificate\` has that name, but its key did not sign this one: the CA was probably renewed.`;
		return destination.ssl.kind === "on" && destination.ssl.certificate !== null ? `${presented}, ${issued}, which is not trusted by \`ssl.certificate\`.` : `${presented}, ${issued}, which is not trusted by any public root certificate.`;
	},
	fix: ({ destination, distrust, code }, said) => {
		const { remedy } = unfitness(code) ?? {};
		return remedy === void 0 ? untrustedFix(destination, distrust, said.chain) : text$1(remedy, ...showCertificate);
	}
});
const distrustTitles = {
	"self-signed": "Server certificate is self-signed",
	"renewed-ca": "Server certificate is from a renewed CA",
	"incomplete-chain": "Server does not send its intermediate certificate",
	"too-weak": "Server certificate is too weak"
};
function weakness(code) {
	if (code.includes("digest")) return "The hash of its signature, or of that of a CA above it, is";
	return code.startsWith("CA ") ? "The key of a CA above it is" : "Its key or signature is";
}
function untrustedFix({ host, port, type }, distrust, chain) {
	if (distrust === "too-weak") return text$1("Install a certificate with an EC key or an RSA key of at least 2,048 bits, signed with SHA-256 or better.");
	if (distrust === "incomplete-chain") return text$1("On the server, append the intermediate certificate to the file in `ssl_cert_file`, after the server's own certificate. Then reload the configuration:", reload, "To see which certificates the server sends:", code(`openssl s_client -starttls postgres -showcerts -connect ${hostAndPort(host, port)}`), "If that issuer is unrelated to the CA in `ssl.certificate`, use the issuer's own CA certificate there instead.");
	if (distrust === "self-signed") return text$1("On the server, print the fingerprint of its certificate:", code("openssl x509 -noout -fingerprint -sha256 -in server.crt"), `If it is ${chain[0]?.fingerprint256}, the server is the right one: use its certificate in \`ssl.certificate\`.`);
	const top = chain.at(-1);
	return text$1(`Use the certificate of the CA that issued it${top === void 0 ? "" : ` (\`${oneLine$1(top.self_signed ? top.subject : top.issuer, 120)}\`)`} in \`ssl.certificate\`.`, ...whereToFind(type));
}
const certificateExpired = failureRule({
	id: "tls/certificate-expired",
	severity: "error",
	at: ["ssl", "certificate"],
	title: "Certificate is not valid today",
	why: "Connections that verify the certificate fail, and loads with them.",
	titleOf: ({ certificate, isOwn, now }) => `${isOwn ? "Server" : "CA"} certificate ${isPast(certificate, now) ? "has expired" : "is not valid yet"}`,
	message: ({ destination, certificate, isOwn, now }) => {
		const server = machine(destination, "database");
		const whose = isOwn ? `The certificate of ${server}` : `The certificate of the CA \`${oneLine$1(certificate.subject, 120)}\`, above that of ${server},`;
		return isPast(certificate, now) ? `${whose} expired on ${day(certificate.valid_to)}.` : `${whose} is not valid before ${day(certificate.valid_from)}.`;
	},
	fix: ({ isOwn }) => isOwn ? text$1("Install a current certificate on the server, in the files that `ssl_cert_file` and `ssl_key_file` name. Then reload the configuration:", reload, "If `ssl.certificate` is the server's own certificate, replace it here and in Stitch too.") : text$1("Get the CA's current certificate. Replace the old one in `ssl.certificate`, and in the server's `ssl_cert_file` if it is there. Then reload the configuration:", reload)
});
function isPast({ valid_to }, now) {
	return valid_to !== null && valid_to < now;
}
function day(iso) {
	return iso === null ? "a date that can't be read" : iso.slice(0, 10);
}
const certificateExpiresSoon = connectionRule({
	id: "tls/certificate-expires-soon",
	severity: "warning",
	at: ["ssl", "certificate"],
	title: "Server certificate expires soon",
	why: "From that day on, connections that verify the certificate fail, and loads with them.",
	find: ({ attempt: { observed }, clock: { now, horizon } }) => {
		const certificate = observed.tls?.certificate ?? null;
		const validTo = certificate?.valid_to ?? null;
		return certificate !== null && validTo !== null && validTo > now && validTo < horizon ? { certificate } : null;
	},
	titleOf: ({ certificate }) => `Server certificate expires on ${day(certificate.valid_to)}`,
	message: ({ destination, certificate }) => `The certificate of ${machine(destination, "database")} expires on ${day(certificate.valid_to)}.`,
	fix: () => text$1("Install a new certificate on the server before that day. If `ssl.certificate` is the server's own certificate, replace it here and in Stitch at the same time.")
});
const hostnameMismatch = failureRule({
	id: "tls/hostname-mismatch",
	severity: "error",
	at: ["ssl", "verify"],
	title: "Certificate is for another host name",
	why: "Another machine may be impersonating the server, and could read the password and the data.",
	titleOf: ({ destination }) => `Certificate does not match \`${destination.host}\``,
	message: ({ destination, names }) => names.length === 0 ? `The certificate of ${machine(destination, "database")} does not name any host.` : `The certificate of ${machine(destination, "database")} is for ${list$1(shownNames(names))}, not for \`${destination.host}\`.`,
	fix: (_, { destination, names }) => text$1(...names.length === 0 ? [] : [`Set \`host\` to a name in the certificate (${list$1(shownNames(names), "or")}).`], `${names.length === 0 ? "Give" : "Or give"} the server a certificate for \`${destination.host}\`.`, "As a last resort, verify only the CA, as Stitch does:", code("verify: ca"))
});
function shownNames(names) {
	return names.slice(0, 10).map((name) => `\`${oneLine$1(name, 80)}\``);
}
const handshakeFailed = failureRule({
	id: "tls/handshake-failed",
	severity: "error",
	at: ["ssl"],
	title: "TLS handshake failed",
	why: "Stitch negotiates TLS with the same server, so its loads are likely to fail too.",
	titleOf: ({ without }) => handshakeTitles[without] ?? null,
	message: ({ destination, without, reason }) => {
		const server = machine(destination, "database");
		const said = oneLine$1(reason, 200);
		if (without === "version") return `${capital(server)} offers only TLS versions older than 1.2, which are not safe (OpenSSL: ${said}).`;
		if (without === "cipher") return `${capital(server)} accepts none of the ciphers, curves and signatures that are safe today (OpenSSL: ${said}).`;
		return `The TLS handshake with ${server} failed (OpenSSL: ${said}).`;
	},
	fix: (_, { destination, without }) => text$1(...handshakeRemedy[without], "To see what the server offers:", code(`openssl s_client -starttls postgres -connect ${hostAndPort(destination.host, destination.port)}`))
});
const handshakeTitles = {
	version: "Server offers only outdated TLS versions",
	cipher: "No common TLS cipher"
};
const handshakeRemedy = {
	version: [
		"Allow TLS 1.2 and newer. On PostgreSQL 12 or newer, run as a superuser:",
		code("ALTER SYSTEM RESET ssl_max_protocol_version;\nALTER SYSTEM SET ssl_min_protocol_version = 'TLSv1.2';\nSELECT pg_reload_conf();"),
		"If `ssl_max_protocol_version` was empty already, update the server's OpenSSL, which is older than 1.0.1."
	],
	cipher: [
		"Allow strong ciphers. As a superuser, run:",
		code("ALTER SYSTEM SET ssl_ciphers = 'HIGH:!aNULL';\nSELECT pg_reload_conf();"),
		"If the curves were changed too, reset them (since PostgreSQL 18 as `ssl_groups`):",
		code("ALTER SYSTEM RESET ssl_ecdh_curve;"),
		"An unusual key in the server's certificate has the same effect: use an RSA key of at least 2,048 bits or an EC key on P-256."
	],
	other: ["Look in the server's log, and update the server if it is old."]
};
const unverified = connectionRule({
	id: "tls/unverified",
	severity: "notice",
	at: ["ssl"],
	title: "Server certificate is not verified",
	why: ({ destination, identity }) => identity === "channel-binding" ? "Stitch itself verifies nothing without a certificate: a machine that intercepts its connection can read and change the data." : `A machine that intercepts the connection${destination.ssh === null ? "" : " behind the bastion"} can read and change the data, in Stitch too unless it has the certificate.`,
	find: ({ attempt }) => {
		const { tls, authority } = attempt.observed;
		if (tls === null || tls.verified === "full" || tls.verified === "ca" && authority === "own") return null;
		return {
			identity: identityOf(attempt),
			verified: tls.verified,
			authority
		};
	},
	titleOf: ({ verified }) => verified === "ca" ? "Certificate does not prove the host" : null,
	message: ({ destination, identity, verified, authority }) => {
		const server = machine(destination, "database");
		const bound = identity === "channel-binding" ? " In this check, SCRAM with channel binding proved that the server knows this user's password." : "";
		if (verified === "none") return `The connection to ${server} is encrypted, but the server's certificate was not verified.${bound}`;
		return `The certificate of ${server} was verified without the host name (\`verify: ca\`), and ${authority === "public" ? "anyone" : "every customer of the provider"} can get a certificate from its CA.${bound}`;
	},
	fix: ({ destination, verified, authority }) => {
		if (verified === "ca") return proposeKey([
			...destination.path,
			"ssl",
			"verify"
		], "full", fullNeedsName);
		return authority === "public" ? text$1("Verify the certificate, which a public CA has issued:", code("ssl:\n  verify: full")) : text$1("Add the server's CA certificate to the repository, verify it, and upload the same file in Stitch:", code("ssl:\n  certificate: certs/server-ca.pem\n  verify: full"), ...whereToFind(destination.type));
	}
});
const goodCa = "a CA whose certificate has CA:TRUE (basicConstraints) and keyCertSign (keyUsage)";
const showCertificate = ["To see what a certificate says:", code("openssl x509 -noout -text -in FILE")];
const unfit = [
	[/^INVALID_PURPOSE$/, {
		what: "Its key usage does not allow it to identify a server, or a certificate above it is not a CA certificate",
		remedy: `Issue the server's certificate from ${goodCa}. Give it extendedKeyUsage serverAuth and keyUsage digitalSignature, or neither.`
	}],
	[/^(INVALID_CA|PATH_LENGTH_EXCEEDED)$|certificate signing/, {
		what: "A certificate above it is not allowed to issue the one below",
		remedy: `Issue the certificates from ${goodCa}, and with no pathlen that is shorter than the chain.`
	}],
	[/subtree violation/, {
		what: "A CA above it may issue certificates only for certain names (nameConstraints), and this certificate has others",
		remedy: "Give the server a certificate with only names that its CA may issue certificates for, or one from another CA."
	}],
	[/critical extension/, {
		what: "It has an extension that is marked critical and that OpenSSL does not know",
		remedy: "Give the server a certificate without that extension."
	}]
];
function unfitness(code) {
	return unfit.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}
const tlsRules = [
	notSupported,
	required$1,
	certificateUntrusted,
	certificateExpired,
	certificateExpiresSoon,
	hostnameMismatch,
	handshakeFailed,
	unverified
];
// src/rules/diagnose-login.ts
function serverRefused({ destination, evidence }) {
	const { error } = evidence;
	const login = loginEntry(destination);
	switch (error.code) {
		case "28P01": return raise(passwordRejected, {
			destination: login,
			pooler: false,
			expired: null
		});
		case "28000": return notAuthorized(destination, evidence);
		case "3D000": return raise(databaseMissing, {
			destination,
			exists: false,
			pooler: false
		});
		case "55000": return raise(databaseMissing, {
			destination,
			exists: true,
			pooler: false
		});
		case "42501": return raise(connectDenied, { destination: login });
		case "53300": return raise(tooManyConnections, {
			destination,
			error,
			pooler: false
		});
		case "57P03": return raise(serverNotReady, {
			destination,
			error
		});
		case "08P01": return refusedByPooler(destination, error);
		default: return raise(refused, {
			destination,
			error
		});
	}
}
function notAuthorized(destination, { error, withTls }) {
	const login = loginEntry(destination);
	if (error.routine === "InitializeSessionUserId") return raise(loginNotPermitted, {
		destination: login,
		role: login.username,
		cause: causeOf$1(error),
		error
	});
	if (isBindingCheck(error)) return raise(serverNotProven, {
		destination,
		detail: "did not see the same TLS connection as this check: something in between ends the encryption and answers in its place"
	});
	if (withTls === "admitted") return raise(required$1, { destination });
	if (knownRefusal(error) !== null) return raise(refused, {
		destination,
		error
	});
	if (error.routine === "ClientAuthentication" && !error.message.includes("pg_hba.conf")) return raise(methodUnsupported, {
		destination: login,
		method: clientCertificate
	});
	if (error.routine === "auth_failed") return raise(methodUnsupported, {
		destination: login,
		method: "an identity of the operating system (ident or peer)"
	});
	const tried = withTls === "not-tried" ? destination.ssl.kind === "on" ? "on" : "off" : withTls;
	return raise(noHbaEntry, {
		destination,
		error,
		tls: tried
	});
}
function isBindingCheck({ routine }) {
	return routine === "read_client_first_message" || routine === "read_client_final_message";
}
function causeOf$1({ message }) {
	if (/is not permitted to log in$/.test(message)) return "no-login";
	return /does not exist$/.test(message) ? "unknown" : "either";
}
function refusedByPooler(destination, error) {
	if (/authentication failed|no such user|SASL authentication failed/i.test(error.message)) return raise(passwordRejected, {
		destination: loginEntry(destination),
		pooler: true,
		expired: null
	});
	if (/no such database|database .* does not exist/i.test(error.message)) return raise(databaseMissing, {
		destination,
		exists: false,
		pooler: true
	});
	if (/no more connections allowed/i.test(error.message)) return raise(tooManyConnections, {
		destination,
		error,
		pooler: true
	});
	return raise(refused, {
		destination,
		error
	});
}
function unanswered({ destination, evidence, parameters }) {
	const login = loginEntry(destination);
	if (evidence.kind === "denied") return raise(checkDenied, {
		destination: login,
		denied: evidence.denied
	});
	const product = otherProduct(evidence.versionText, parameters);
	if (product !== null && !product.works) return raise(notPostgresql, {
		destination,
		...product
	});
	if (evidence.kind === "nonsense") return raise(notPostgresql$1, {
		destination,
		answers: null,
		detail: "a result that does not match the query"
	});
	const { error } = evidence;
	if (error.code === "42704" && destination.audit !== null) {
		const { username: role } = destination;
		return raise(loginNotPermitted, {
			destination,
			role,
			cause: "unknown",
			error: null
		});
	}
	return raise(checkCancelled, {
		destination: login,
		error
	});
}
function violated(destination, { violation, received }) {
	switch (violation.kind) {
		case "password-missing": return raise(passwordMissing, { destination: loginEntry(destination) });
		case "method": return raise(methodUnsupported, {
			destination: loginEntry(destination),
			method: methodWords(violation)
		});
		case "scram-unfinished": return raise(serverNotProven, {
			destination,
			detail: "ended the login without proving that it knows the password"
		});
		default: return raise(notPostgresql$1, {
			destination,
			answers: whatAnswers(received),
			detail: violationWords(violation)
		});
	}
}
function violationWords(violation) {
	switch (violation.kind) {
		case "unexpected": return "an unexpected message";
		case "too-long": return `a message of ${violation.length.toLocaleString("en")} bytes`;
		case "too-much": return "far more data than expected";
		default: return "a malformed message";
	}
}
const methods = {
	2: "Kerberos V5",
	6: "an SCM credential",
	7: "GSSAPI (Kerberos)",
	9: "SSPI (Windows)"
};
function methodWords({ code, mechanisms }) {
	if (code === 10) return `${mechanisms.join(", ")} (SASL)`;
	return methods[code] ?? `an unknown method with code ${code}`;
}
function refusedByClient(destination, message) {
	const iterations = /iteration count (\d+) exceeds scramMaxIterations of (\d+)/.exec(message);
	if (iterations !== null) {
		const method = `SCRAM with ${Number(iterations[1]).toLocaleString("en")} iterations, more than the ${Number(iterations[2]).toLocaleString("en")} that this check supports`;
		return raise(methodUnsupported, {
			destination: loginEntry(destination),
			method
		});
	}
	if (message.startsWith("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature")) return raise(serverNotProven, {
		destination,
		detail: "sent a wrong proof that it knows the password"
	});
	if (message.startsWith("SASL")) return raise(serverNotProven, {
		destination,
		detail: "sent invalid SCRAM messages"
	});
	return raise(internalError, {
		at: {
			kind: "key",
			path: destination.path
		},
		detail: message
	});
}
// src/rules/diagnose.ts
function diagnose(found) {
	const { destination, failure, attempt, now } = found;
	const { hop, stage, evidence } = failure;
	switch (evidence.kind) {
		case "timeout": return timedOut(found, evidence.limit_ms);
		case "no-address": return raise(hostNotFound, {
			destination,
			hop,
			host: evidence.host,
			temporary: evidence.code === "EAI_AGAIN"
		});
		case "forbidden-address": return forbidden$1(destination, hop, evidence);
		case "not-connected": return notConnected(found, evidence.tries);
		case "lost": return raise(connectionLost, {
			destination,
			hop,
			stage,
			code: evidence.code
		});
		case "not-postgresql": return raise(notPostgresql$1, {
			destination,
			answers: whatAnswers(evidence.received),
			detail: null
		});
		case "clear-text-password": return raise(insecureMethod, {
			destination,
			presented: evidence.presented
		});
		case "violation": return violated(destination, evidence);
		case "ssh-handshake":
		case "ssh-host-key":
		case "ssh-authentication":
		case "ssh-forward": return tunnelFailed(destination, evidence);
		case "tls-not-supported": return raise(notSupported, { destination });
		case "tls-certificate": return distrusted(destination, evidence, now);
		case "tls-handshake": return raise(handshakeFailed, {
			destination,
			...tlsHandshake(evidence)
		});
		case "server": return serverRefused({
			destination,
			evidence
		});
		case "ended":
		case "nonsense":
		case "denied": return unanswered({
			destination,
			evidence,
			parameters: attempt.observed.parameters
		});
		case "client": return refusedByClient(destination, evidence.message);
	}
}
function timedOut({ destination, failure, attempt }, limitMs) {
	const { stage, hop } = failure;
	if (stage === "ssh" && attempt.observed.bastion !== null && destination.ssh !== null) return raise(databaseUnreachable, {
		destination: {
			...destination,
			ssh: destination.ssh
		},
		answered: false
	});
	return raise(timeout, {
		destination,
		hop,
		stage,
		limitMs,
		stages: attempt.stages
	});
}
function forbidden$1(destination, hop, evidence) {
	const { host, address, refusal } = evidence;
	const at = keyPlace(destination.path, destination.viaUrl, hop === "bastion" ? ["ssh", "host"] : ["host"]);
	return raise(hostNotAllowed, {
		rule: "config/host-not-allowed",
		at,
		host,
		address,
		refusal
	});
}
function notConnected({ destination, failure, attempt }, tries) {
	const { hop } = failure;
	const { stages } = attempt;
	const addresses = tries.map(({ address }) => address);
	const codes = tries.map(({ code }) => code);
	if (codes.includes("ECONNREFUSED")) return raise(connectionRefused, {
		destination,
		hop,
		addresses: addresses.filter((_, index) => codes[index] === "ECONNREFUSED")
	});
	if (codes.includes("ETIMEDOUT")) {
		const limitMs = stages.find(({ name }) => name === "connect")?.ms ?? 0;
		return raise(timeout, {
			destination,
			hop,
			stage: "connect",
			limitMs,
			stages
		});
	}
	const code = codes[0] ?? "unknown";
	if (code === "ECONNRESET") return raise(connectionLost, {
		destination,
		hop,
		stage: "connect",
		code
	});
	return raise(unreachable, {
		destination,
		hop,
		code,
		addresses
	});
}
function tunnelFailed(destination, evidence) {
	if (destination.ssh === null) return raise(internalError, {
		at: {
			kind: "key",
			path: destination.path
		},
		detail: `${evidence.kind} without ssh`
	});
	const about = { destination: {
		...destination,
		ssh: destination.ssh
	} };
	switch (evidence.kind) {
		case "ssh-handshake": return raise(handshakeFailed$1, {
			...about,
			...sshHandshake(evidence)
		});
		case "ssh-host-key": return raise(hostKeyMismatch, {
			...about,
			presented: evidence.presented
		});
		case "ssh-authentication": return raise(authenticationFailed, {
			...about,
			methods: evidence.methods,
			partial: evidence.partial,
			sha1: evidence.sha1
		});
		case "ssh-forward": return evidence.reason === 2 ? raise(databaseUnreachable, {
			...about,
			answered: true
		}) : raise(forwardingDenied, {
			...about,
			reason: evidence.reason
		});
	}
}
function sshHandshake({ mismatch, received }) {
	const answers = whatAnswers(received);
	return {
		answers: answers === "an SSH server" ? null : answers,
		nothing: received.length === 0,
		mismatch
	};
}
function distrusted(destination, { code, chain }, now) {
	const [leaf] = chain;
	if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return raise(hostnameMismatch, {
		destination,
		names: leaf === void 0 ? [] : namesOf(leaf)
	});
	const outdated = chain.find((certificate) => isOutdated(certificate, now));
	if ((code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID") && outdated !== void 0) return raise(certificateExpired, {
		destination,
		certificate: outdated,
		isOwn: outdated === leaf,
		now
	});
	return raise(certificateUntrusted, {
		destination,
		distrust: distrustOf(code, chain, destination),
		code,
		chain
	});
}
function isOutdated({ valid_from, valid_to }, now) {
	return valid_to !== null && valid_to < now || valid_from !== null && valid_from > now;
}
function namesOf({ names, subject }) {
	const commonName = /(?:^|, )CN=([^,]+)/.exec(subject)?.[1];
	return names.length > 0 || commonName === void 0 ? names : [commonName];
}
function distrustOf(code, chain, { ssl }) {
	if (code === "DEPTH_ZERO_SELF_SIGNED_CERT") return "self-signed";
	if (/too.(weak|small)/i.test(code)) return "too-weak";
	if (unfitness(code) !== null) return "unfit";
	const [leaf] = chain;
	if (leaf === void 0) return "unknown";
	const subjects = ssl.kind === "on" ? subjectsOfCas(ssl.certificate ?? "") : [];
	const isAlone = chain.length === 1 && !leaf.self_signed;
	if (subjects.includes(leaf.issuer)) {
		if (isAlone || code === "CERT_SIGNATURE_FAILURE") return "renewed-ca";
	}
	return isAlone && subjects.some((subject) => seemRelated(leaf.issuer, subject)) ? "incomplete-chain" : "other-ca";
}
function subjectsOfCas(pem) {
	const { X509Certificate } = process.getBuiltinModule("node:crypto");
	return (pem.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g) ?? []).map((block) => new X509Certificate(block)).filter(({ ca }) => ca).map(({ subject }) => subject?.replaceAll("\n", ", ") ?? "");
}
function seemRelated(one, other) {
	const part = (name, key) => new RegExp(`(?:^|, )${key}=([^,]+)`).exec(name)?.[1]?.trim().toLowerCase();
	const [organisation, otherOrganisation] = [part(one, "O"), part(other, "O")];
	if (organisation !== void 0 || otherOrganisation !== void 0) return organisation === otherOrganisation;
	const firstWord = (name) => part(name, "CN")?.split(/[\s-]/)[0];
	return firstWord(one) !== void 0 && firstWord(one) === firstWord(other);
}
const causes = [[/ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/, "version"], [/ALERT_HANDSHAKE_FAILURE|NO_SHARED_CIPHER|NO_CIPHERS_AVAILABLE|ALERT_INSUFFICIENT_SECURITY/, "cipher"]];
function tlsHandshake({ code, message }) {
	return {
		without: causes.find(([pattern]) => pattern.test(code))?.[1] ?? "other",
		reason: /:SSL routines:[^:]*:([^:]+)/.exec(message)?.[1] ?? (code === "" || code.startsWith("ALERT") ? message : code)
	};
}
// src/rules/stitch.ts
const checkFailed = stitchRule({
	id: "stitch/check-failed",
	severity: ({ isRecent }) => isRecent ? "error" : "warning",
	title: "Stitch's own connection check failed",
	titleOf: ({ diagnosed }) => diagnosed && `Stitch's own check: ${diagnosed.title}`,
	why: "Stitch checks from its own addresses and with its own settings, which this check can't do. While its check fails, its loads fail.",
	message: ({ completedAt, said, diagnosed }) => [`Stitch's last connection check${completedAt === null ? "" : `, ${minute(completedAt)},`} failed: "${oneLine$1(said, 500)}".`, ...diagnosed === null ? [] : [`That means: ${diagnosed.title}.`]].join(" "),
	fix: ({ diagnosed }) => diagnosed?.fix ?? text$1("Correct what the message names. Then open the destination in Stitch and press Check and Save.")
});
const settingsDiffer = stitchRule({
	id: "stitch/settings-differ",
	severity: "warning",
	title: "Stitch has other settings than this file",
	titleOf: ({ key }) => `Stitch has another ${labelOf(key)}`,
	why: "This check tests the settings of the file. Stitch loads with those of its form, so a pass says nothing about its loads.",
	message: ({ key, here, inStitch }) => `${labelOf(key)} is ${shown(inStitch)} in Stitch's form and ${shown(here)} in this file.`,
	fix: ({ key, name }) => text$1(`Find out which of the two is right. If it is the file: in Stitch, open the destination ${shown(name)}, change ${labelOf(key)} and press Check and Save.`, `If it is Stitch's form, change \`${key}\` in this file. Look first who made the change: the password goes to the host that is named here.`)
});
const paused = stitchRule({
	id: "stitch/paused",
	severity: "warning",
	title: "Destination is paused in Stitch",
	why: "Stitch loads nothing into a paused destination.",
	message: ({ since, byStitch, name }) => `${shown(name)} is paused${byStitch ? " by Stitch" : ""}${since === null ? "" : `, since ${minute(since)}`}.`,
	fix: ({ byStitch }) => byStitch ? text$1("Stitch pauses a destination that it can't load into. Correct what this check finds, then resume it on the destination's page in Stitch.") : text$1("If loads should run, resume it on the destination's page in Stitch.")
});
const notCompared = stitchRule({
	id: "stitch/not-compared",
	severity: "warning",
	title: "Not compared with Stitch",
	why: "Without Stitch's answer, a change in its form or a failure of its own check goes unnoticed.",
	message: ({ fault, host, what }) => what === "check" ? `${host} did not give the last connection check: ${faultWords(fault, host)}.` : `The destination in Stitch is unknown: ${faultWords(fault, host)}.`,
	fix: ({ fault, host }) => text$1(...faultRemedy(fault, host))
});
const stitchRules = [
	checkFailed,
	settingsDiffer,
	paused,
	notCompared
];
function judgeStitch(witnessed) {
	const { path, viaUrl, answer } = witnessed;
	const at = keyPlace(path, viaUrl, ["stitch"]);
	const { host } = answer;
	if (answer.kind === "unknown") return [raise(notCompared, {
		at,
		fault: answer.fault,
		host,
		what: "destination"
	})];
	const { facts } = answer;
	const { lastCheck, paused: pause, name } = facts;
	const findings = differences(witnessed, facts.properties, name);
	if (pause !== null) findings.unshift(raise(paused, {
		at,
		...pause,
		name
	}));
	if (lastCheck === null) return findings;
	if (lastCheck.kind !== "check") return [...findings, raise(notCompared, {
		at,
		fault: lastCheck,
		host,
		what: "check"
	})];
	return lastCheck.status === "failed" ? [failed(at, lastCheck, witnessed), ...findings] : findings;
}
const dayMs = 864e5;
function failed(at, { completedAt, message }, witnessed) {
	const { now } = witnessed;
	const isRecent = completedAt === null || Date.parse(now) - Date.parse(completedAt) <= dayMs;
	const said = message ?? "no message";
	const destination = witnessed.destination ?? writtenDestination(witnessed);
	const evidence = destination && evidenceOf(said, destination);
	return raise(checkFailed, {
		at,
		completedAt,
		isRecent,
		said,
		diagnosed: evidence && diagnosis(destination, evidence, now)
	});
}
function writtenDestination(witnessed) {
	const { settings, destination: _, answer: __, now: ___, ...own } = witnessed;
	const { host, port, username, database, ssl } = settings;
	if (host === null || port === null || username === null || database === null) return null;
	const rest = {
		password: null,
		ssl: ssl === "true" ? {
			kind: "on",
			verify: "none",
			certificate: null
		} : { kind: "off" },
		ssh: null,
		schemas: [],
		audit: null
	};
	return {
		...own,
		host,
		port: Number(port),
		username,
		database,
		...rest
	};
}
function diagnosis(destination, evidence, now) {
	const result = failure("login", "database", evidence);
	return diagnose({
		destination,
		failure: result,
		attempt: {
			stages: skippedStages(),
			observed: nothingObserved([]),
			result,
			tries: 1
		},
		now
	});
}
const refusals = [
	[
		/password authentication failed/i,
		"28P01",
		"auth_failed"
	],
	[
		/no pg_hba\.conf entry|pg_hba\.conf rejects/i,
		"28000",
		"ClientAuthentication"
	],
	[
		/is not permitted to log in/i,
		"28000",
		"InitializeSessionUserId"
	],
	[
		/database "[^"]*" does not exist/i,
		"3D000",
		"InitPostgres"
	],
	[
		/too many (clients|connections)|remaining connection slots/i,
		"53300",
		"InitProcess"
	],
	[
		/(starting up|shutting down|in recovery mode)/i,
		"57P03",
		"ProcessStartupPacket"
	]
];
function evidenceOf(said, { host }) {
	const [, code, routine] = refusals.find(([words]) => words.test(said)) ?? [];
	if (code !== void 0 && routine !== void 0) return {
		kind: "server",
		error: {
			severity: "FATAL",
			code,
			message: said,
			detail: null,
			hint: null,
			routine
		},
		withTls: "not-tried"
	};
	if (/does not support SSL/i.test(said)) return { kind: "tls-not-supported" };
	if (/connection refused|refused\b/i.test(said)) return {
		kind: "not-connected",
		tries: [{
			address: host,
			code: "ECONNREFUSED"
		}]
	};
	if (/UnknownHost|unknown host|name or service not known|could not translate host/i.test(said)) return {
		kind: "no-address",
		host,
		code: "ENOTFOUND"
	};
	return null;
}
function differences({ path, viaUrl, settings }, properties, name) {
	const inStitch = stitchForm(properties, name);
	return stitchSettings.flatMap((key) => {
		const [here, there] = [settings[key], inStitch[key]];
		if (here === null || there === null || isAlike(key, here, there)) return [];
		return [raise(settingsDiffer, {
			at: keyPlace(path, viaUrl, key.split(".")),
			key,
			here,
			inStitch: there,
			name
		})];
	});
}
function isAlike(key, here, there) {
	return key === "host" || key === "ssh.host" ? sameHost(here, there) : here === there;
}
function stitchForm(properties, name) {
	const property = (key) => properties[key] ?? "";
	const viaSsh = property("encryption_type") === "ssh";
	return {
		display_name: name,
		host: property("host"),
		port: property("port") || String(entryKeys.port.default),
		username: property("username"),
		database: property("database"),
		ssl: String(property("ssl") === "true"),
		ssh: viaSsh ? "ssh" : "none",
		"ssh.host": viaSsh ? property("encryption_host") : null,
		"ssh.port": viaSsh ? property("encryption_port") || String(entryKeys["ssh.port"].default) : null,
		"ssh.user": viaSsh ? property("encryption_username") : null
	};
}
function labelOf(key) {
	return key === "ssh" ? "Encryption Type" : entryKeys[key].stitch.form;
}
function shown(value) {
	return value === "" ? "empty" : `\`${oneLine$1(value, 100)}\``;
}
function faultWords(fault, host) {
	switch (fault.kind) {
		case "status": return `${host} answered with status ${fault.status}`;
		case "unreachable": return `${host} was not reached (${oneLine$1(fault.code, 60)})`;
		case "malformed": return `${host} answered with something that is not as its documentation says`;
		case "id-not-found": return "the token's account has no destination with this `id`";
		case "no-match": return fault.matches === 0 ? "the token's account has no destination with this host, port, database and user" : `${fault.matches} destinations of the token's account have this host, port, database and user`;
		case "unknown-target": return "this run does not know the entry's host, port, database and user";
	}
}
const regionAdvice = "`region` at the top of the file decides which of Stitch's hosts is asked. Set it to the account's region: `north-america` or `europe`.";
const idAdvice = "Write the destination's id in Stitch into the entry as `stitch.id`. Stitch's API lists it, as does the address of the destination's page.";
function faultRemedy(fault, host) {
	if (fault.kind === "id-not-found" || fault.kind === "no-match" || fault.kind === "unknown-target") return [idAdvice, regionAdvice];
	if (fault.kind === "unreachable") return [`The runner must reach ${host} on port 443. Behind a proxy, set \`HTTPS_PROXY\` in the job's environment.`];
	if (fault.kind === "malformed") return ["Run the check again later. If it stays so, report it."];
	const { status } = fault;
	if (status === 401 || status === 403) return ["Create an access token in Stitch, store it as the secret that `stitch.token` names.", regionAdvice];
	if (status === 404) return [regionAdvice];
	if (status === 429) return ["Stitch limits requests. Run the check less often, or with fewer tokens."];
	return ["Run the check again later. Stitch has a problem of its own, or limits this account."];
}
// src/rules/catalogue.ts
const catalogue = [
	...Object.values(configRules),
	...networkRules,
	...sshRules,
	...tlsRules,
	...passwordRules,
	...accessRules,
	...serverRules,
	...privilegeRules,
	...loadRules,
	...stitchRules,
	loadFailed,
	internalError
];
function ruleTitle(rule) {
	return catalogue.find(({ id }) => id === rule)?.title ?? rule;
}
const neverIgnorable = [
	...[
		"config/host-not-allowed",
		"config/variable-not-allowed",
		"config/literal-secret"
	],
	...[
		"ssh/host-key-mismatch",
		"tls/certificate-untrusted",
		"tls/hostname-mismatch"
	],
	...["auth/server-not-proven", "auth/insecure-method"]
];
function ignorableRules() {
	return catalogue.map(({ id }) => id).filter((id) => !neverIgnorable.includes(id) && !id.startsWith("internal/"));
}
// src/report/findings.ts
function placedFindings({ findings, destinations }) {
	return [...findings.map((finding) => ({
		finding,
		destination: null
	})), ...destinations.flatMap((destination) => destination.findings.map((finding) => ({
		finding,
		destination
	})))];
}
function groupByRule(placed) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of placed) {
		const { rule, severity, why, title, ignored } = each.finding;
		if (ignored !== null) continue;
		const key = JSON.stringify([
			rule,
			severity,
			why
		]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, {
			rule,
			severity,
			why,
			title,
			members: [each]
		});
		else {
			group.members.push(each);
			group.title = ruleTitle(rule);
		}
	}
	return [...groups.values()].toSorted((one, other) => severityRank[one.severity] - severityRank[other.severity]);
}
function placesWords(members) {
	const ids = new Set(members.flatMap(({ destination }) => destination?.id ?? []));
	return `${members.length} ${ids.size === members.length ? "destinations" : "places"}`;
}
const statusRank = {
	failed: 0,
	warned: 1,
	skipped: 2,
	passed: 3
};
function worstFirst(destinations) {
	return destinations.toSorted((one, other) => statusRank[one.status] - statusRank[other.status]);
}
function causeOf({ findings }) {
	const counting = findings.filter(({ ignored }) => ignored === null);
	const errors = counting.filter(({ severity }) => severity === "error");
	const causes = errors.length > 0 ? errors : counting.filter(({ severity }) => severity === "warning");
	return causes[0] === void 0 ? null : {
		finding: causes[0],
		more: causes.length - 1
	};
}
function reasonGroups(destinations) {
	const groups = /* @__PURE__ */ new Map();
	for (const { reason, id } of destinations) if (reason !== null) groups.set(reason, [...groups.get(reason) ?? [], id]);
	return [...groups].map(([reason, ids]) => ({
		reason,
		ids
	}));
}
function skipGroups({ destinations, mode, outcome }) {
	const groups = mode === "validate" ? [] : reasonGroups(destinations);
	return outcome !== "failed" && groups.length === 1 && destinations.every(({ reason }) => reason !== null) ? [] : groups;
}
const mostIds = 20;
function idList(ids, show = (id) => id) {
	const shown = ids.slice(0, mostIds).map(show).join(", ");
	return ids.length <= mostIds ? shown : `${shown} and ${ids.length - mostIds} more`;
}
function resultWords({ server, reason, tls, tries }, mode) {
	if (mode === "validate") return "valid";
	if (server === null) return reason === null ? "" : "not checked";
	return `${`${server.product}\u00a0${oneLine$1(server.version, 40)}`}${tls === null ? "" : `, ${tls.protocol}`}${triesWords(tries)}`;
}
function triesWords(tries) {
	return tries > 1 ? `, after ${tries} tries` : "";
}
function baseWords({ base }) {
	if (base === null) return null;
	if (base.unreadable !== null) return `All destinations were checked, changed or not: ${base.unreadable}`;
	return base.deleted.length === 0 ? null : `Deleted from the base branch: ${idList(base.deleted)}.`;
}
function unknownIdWords({ unknown, known }, name) {
	const available = known.length === 0 ? "The files have no destinations." : `Available: ${idList(known.map((id) => oneLine$1(id, 60)))}.`;
	return unknown.map((id) => {
		const near = suggestion(id, known);
		return `${name}: unknown destination "${id}".${near === null ? "" : ` Did you mean ${oneLine$1(near, 60)}?`} ${available}`;
	});
}
function findingWords({ message, why, fix }) {
	const remedy = fix === null ? [] : [`To fix it: ${remedyWords(fix)}`];
	return [
		message,
		`Why it matters: ${why}`,
		...remedy
	].join("\n\n");
}
function remedyWords(fix) {
	const heading = fixHeading(fix);
	const note = fix.note === null ? "" : `\n${fix.note}`;
	return heading === "" ? `${fix.text}${note}` : `${heading}:\n${fix.text}${note}`;
}
function ignoredWords({ reason, until }) {
	return `Ignored${until === null ? "" : ` until ${until}`}: ${reason}`;
}
function fixParts({ kind, text, note }, heading) {
	const fix = kind === "text" ? paragraphs(text) : [{
		kind: "prose",
		text: `${heading}:`
	}, {
		kind: "code",
		language: kind === "shell" ? "sh" : kind,
		text
	}];
	return note === null ? fix : [...fix, ...paragraphs(note)];
}
function paragraphs(text) {
	const parts = [];
	for (const line of text.split("\n")) {
		const last = parts.at(-1);
		if (!line.startsWith(codeMark)) parts.push({
			kind: "prose",
			text: line
		});
		else if (last?.kind === "code") last.text += `\n${line.slice(codeMark.length)}`;
		else parts.push({
			kind: "code",
			language: "",
			text: line.slice(codeMark.length)
		});
	}
	return parts;
}
const codeMark = "    ";
function fixHeading(fix) {
	if (fix.kind === "sql") return sqlHeading(fix);
	if (fix.kind === "shell") return "Run";
	if (fix.kind === "text") return "";
	const { replaces, below } = fix;
	if (replaces === null) return "Write in the entry";
	const { start_line: start, end_line: end } = replaces;
	const file = spoken(replaces.file);
	const place = below.length === 0 ? `In ${file}` : `In ${file}, below ${keyWords(below)}`;
	if (end < start) return `${place}, add above line ${start}`;
	return start === end ? `${place}, change line ${start} to` : `${place}, change lines ${start} to ${end} to`;
}
function sqlHeading({ run_as, database }) {
	const who = run_as === "a superuser" || run_as === null ? "as a superuser" : `as ${spoken(run_as)} or a superuser`;
	return database === null ? `Run ${who}` : `Run in the database ${spoken(database)}, ${who}`;
}
function keyWords(keys) {
	const [outermost = "", innermost = ""] = [keys[0] ?? "", keys.at(-1) ?? ""].map(spoken);
	return keys.length === 1 ? `\`${outermost}:\`` : `\`${innermost}:\` of \`${outermost}:\``;
}
function rulePage(rule) {
	return `https://github.com/${product.repository}/blob/main/docs/rules/${rule}.md`;
}
// src/report/fixes.ts
function madeEdits(found) {
	const made = /* @__PURE__ */ new Map();
	const together = /* @__PURE__ */ new Map();
	for (const { finding, document, isAccepted } of found) {
		const { fix } = finding;
		if (fix?.kind !== "yaml" || document === null) continue;
		const { source, root } = document;
		const of = isAccepted ? {
			source,
			fixes: []
		} : together.get(root) ?? {
			source,
			fixes: []
		};
		of.fixes.push(fix);
		if (isAccepted) makeAll(root, of, made);
		else together.set(root, of);
	}
	for (const [root, of] of together) makeAll(root, of, made);
	return made;
}
function makeAll(root, { source, fixes }, made) {
	const replacements = replacementsFor(source, root, fixes.map(({ edit }) => edit), hiddenRanges(root));
	const unsafe = new Set(replacements.filter((_, index) => !fixes[index].safe));
	for (const [index, fix] of fixes.entries()) {
		const replacement = replacements[index];
		made.set(fix, {
			replacement,
			safe: replacement !== null && !unsafe.has(replacement)
		});
	}
}
function reportFix(fix, made) {
	const plain = {
		run_as: null,
		note: null,
		replaces: null,
		safe: false
	};
	if (fix.kind === "sql") return {
		...plain,
		kind: "sql",
		text: fix.text,
		run_as: fix.runAs,
		note: fix.note || null
	};
	if (fix.kind === "shell") return {
		...plain,
		kind: "shell",
		text: fix.text,
		note: fix.note || null
	};
	if (fix.kind === "text") return {
		...plain,
		kind: "text",
		text: fix.text
	};
	const { replacement = null, safe = false } = made.get(fix) ?? {};
	const note = fix.note === "" ? null : fix.note;
	if (replacement === null) return {
		...plain,
		kind: "yaml",
		text: snippet(fix.edit),
		note
	};
	return {
		...plain,
		kind: "yaml",
		text: replacement.text,
		note,
		safe,
		replaces: linesOf(replacement)
	};
}
function linesOf({ file, start_line, end_line }) {
	return {
		file,
		start_line,
		end_line
	};
}
function snippet(edit) {
	const last = edit.path.at(-1);
	switch (edit.kind) {
		case "set": return typeof last === "number" ? `- ${edit.value}` : `${last}: ${edit.value}`;
		case "rename": return `${edit.to}: …`;
		case "pair": return `${edit.to.key}: ${edit.to.value}`;
		case "insert": return edit.pairs.map(({ key, value }) => pairText(key, value)).join("\n");
		case "regroup": return pairsText({
			...Object.fromEntries(edit.renamed.map(({ to }) => [to, "…"])),
			...edit.set
		}, "block", "");
		case "rewrite": return edit.text;
		case "indent": return [`${edit.id ?? "warehouse"}:`, ...edit.keys.map((key) => `  ${key}: …`)].join("\n");
	}
}
function keysAbove(root, path, lineStart) {
	let found = [];
	let node = root;
	for (const [index, step] of path.entries()) {
		if (node.kind !== "mapping") break;
		const entry = node.entries.get(String(step));
		if (entry === void 0) break;
		if (standsElsewhere(node, entry)) {
			if (index === path.length - 1) break;
			found = stepsTo(root, entry.value.range.start);
		} else found.push({
			name: String(step),
			entry
		});
		node = entry.value;
	}
	const keys = found.filter(({ entry }) => entry.key.start < lineStart).map(({ name }) => name);
	return keys[0] === "destinations" ? keys.slice(1) : keys;
}
function standsElsewhere({ range }, { key, value }) {
	return key.start < range.start || key.start >= range.end || value.range.start < key.end;
}
function stepsTo(root, offset) {
	const steps = [];
	let node = root;
	while (node.kind === "mapping") {
		const parent = node;
		const next = [...parent.entries].find(([, entry]) => !standsElsewhere(parent, entry) && entry.value.range.start <= offset && offset < entry.value.range.end);
		if (next === void 0) return steps;
		steps.push({
			name: next[0],
			entry: next[1]
		});
		node = next[1].value;
	}
	return steps;
}
function safeEdits(report) {
	const taken = /* @__PURE__ */ new Set();
	const edits = [];
	for (const placed of placedFindings(report)) {
		const { fix, ignored } = placed.finding;
		if (fix === null || !fix.safe || fix.replaces === null || ignored !== null) continue;
		const { file, start_line, end_line } = fix.replaces;
		const lines = Array.from({ length: Math.max(1, end_line - start_line + 1) }, (_, index) => `${file}:${start_line + index}`);
		if (lines.some((line) => taken.has(line))) continue;
		for (const line of lines) taken.add(line);
		edits.push({
			...placed,
			fix: {
				...fix,
				replaces: fix.replaces
			}
		});
	}
	return edits;
}
// src/report/observations.ts
function serverOf(facts, observed) {
	return {
		product: productOf(facts.versionText, observed.parameters),
		version: facts.serverVersion,
		version_num: facts.versionNum,
		end_of_life: endOfLife(facts.versionNum),
		encoding: facts.database.encoding,
		standby: facts.session.inRecovery,
		owner: facts.database.owner,
		tls: observed.tls
	};
}
function privilegesOf({ role, database, schemas, catalogs }) {
	const readsAllOf = ({ usable, closed }) => usable && closed !== null && closed.length === 0;
	return {
		role: role.name,
		superuser: role.superuser !== null,
		create_on_database: database.canCreate,
		create_in_schemas: schemas?.filter(({ canCreate }) => canCreate).map(({ name }) => name) ?? null,
		reads_information_schema: readsAllOf(catalogs.information_schema),
		reads_pg_catalog: readsAllOf(catalogs.pg_catalog),
		reads_password_hashes: role.hashes.readable,
		password_valid_until: role.details?.validUntil ?? null
	};
}
function stitchOf(answer) {
	if (answer?.kind !== "known") return null;
	const { id, name, paused, lastCheck } = answer.facts;
	const check = lastCheck?.kind === "check" ? {
		status: lastCheck.status,
		completed_at: lastCheck.completedAt,
		message: lastCheck.message
	} : null;
	return {
		id,
		name,
		paused: paused !== null,
		paused_at: paused?.since ?? null,
		last_check: check
	};
}
function reportLoaded({ loaded }) {
	if (loaded === null) return null;
	const { schemas, tables, notWritable, owners } = loaded;
	return {
		schemas: schemas.length,
		tables,
		not_writable: notWritable,
		owners
	};
}
function stagesOf(attempt, destination) {
	return stageNames.map((name) => {
		const stage = attempt?.stages.find((each) => each.name === name) ?? {
			status: "skipped",
			ms: null
		};
		const known = attempt !== null && destination !== null;
		const isShown = stage.status === "ok" || name === "rehearse" && attempt?.observed.rehearsal !== null;
		const detail = known && isShown ? detailOf(name, attempt, destination) : null;
		return {
			name,
			status: stage.status,
			ms: stage.ms,
			detail
		};
	});
}
const rehearsalWords = {
	passed: "rolled back (12 transaction IDs were used; event triggers may have run)",
	failed: "stopped by the server",
	lost: "the row could not be read back",
	"broken-off": "interrupted",
	"not-possible": "not possible: the auditor is logged in, not the loader"
};
function detailOf(name, { observed, result }, destination) {
	switch (name) {
		case "resolve": return observed.addresses.join(", ");
		case "connect": return `port ${(destination.ssh ?? destination).port}`;
		case "ssh": return observed.bastion && `${observed.bastion.pinned ? "pinned" : "not pinned"}, SHA256:${observed.bastion.hostKey.sha256}`;
		case "tls": return observed.tls && `${observed.tls.protocol}, ${observed.tls.cipher}`;
		case "login": return observed.authentication?.method ?? null;
		case "rehearse": return observed.rehearsal === null ? null : rehearsalWords[observed.rehearsal.kind];
		case "probe": return isFailure(result) ? null : `${productOf(result.versionText, observed.parameters)} ${result.serverVersion}`;
	}
}
const identityLabels = {
	"certificate-name": "certificate and name",
	certificate: "certificate",
	"pinned-bastion": "pinned bastion",
	"channel-binding": "channel binding",
	none: "not proven"
};
const identitySentences = {
	"certificate-name": "The certificate was verified, and it was issued for this host.",
	certificate: "The certificate was verified: it is the server's own, or its CA issues for these servers alone. The host name was not (`verify: ca`).",
	"pinned-bastion": "The bastion presented the pinned host key. Which server is behind it depends on the bastion.",
	"channel-binding": "SCRAM with channel binding: only a server that knows this user's password can complete it on this connection.",
	none: "Nothing proves that this is the right server: another one could have answered in its place."
};
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
				label: "not connected"
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
	return `${way}. The path is broken between ${named[broken]} and ${named[broken + 1]}.`;
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
// src/report/verdict.ts
function exitStatus(report) {
	const counting = placedFindings(report).map(({ finding }) => finding).filter(({ ignored }) => ignored === null);
	if (!report.complete || counting.some(({ rule }) => rule === "internal/error")) return 2;
	if (report.fail_on === "never") return 0;
	const fails = report.fail_on === "error" ? ["error"] : ["error", "warning"];
	return counting.some(({ severity }) => fails.includes(severity)) ? 1 : 0;
}
function outcomeOf$1(findings, destinations, notReached) {
	if (notReached > 0) return "failed";
	const has = (status) => destinations.some((destination) => destination.status === status);
	if (has("failed") || findings.some(({ severity }) => severity === "error")) return "failed";
	if (has("warned")) return "warned";
	return has("passed") ? "passed" : "skipped";
}
function headline(report) {
	const { summary, findings, mode, fail_on, not_reached, missing_shards, why_not_dialled } = report;
	const { total, failed, warned } = summary;
	const fileErrors = findings.filter(({ severity }) => severity === "error").length;
	if (failed > 0 || fileErrors > 0 || not_reached > 0 || missing_shards.length > 0) return [
		...missing_shards.length === 0 ? [] : [missingShards(report)],
		failures$1(report, fileErrors),
		...why_not_dialled === null || mode === "validate" ? [] : [why_not_dialled]
	].filter((sentence) => sentence !== "").join(" ");
	if (total === 0) return "No destinations to check.";
	const skipped = report.destinations.filter(({ reason }) => reason !== null);
	const ignoring = report.destinations.filter((each) => each.reason === null && ignoresError(each)).length;
	if (mode === "validate") return validated(report);
	if (skipped.length === total) return `Nothing was checked. ${skipped[0]?.reason ?? ""}`;
	if (warned > 0 && fail_on === "warning") return `${warned} of ${destinationCount(total)} ${warned === 1 ? "has" : "have"} warnings, and \`fail-on\` is \`warning\`.`;
	const warnings = report.destinations.filter((each) => each.reason === null && each.status === "warned" && !ignoresError(each)).length;
	const checked = total - skipped.length;
	const unchecked = skipped.length > 0 ? `, ${skipped.length} not checked` : "";
	const withWarnings = `${warnings} with ${warnings === 1 ? "a warning" : "warnings"}`;
	if (ignoring > 0) return `No destination failed: ${ignoring} with ignored errors${warnings > 0 ? `, ${withWarnings}` : ""}${unchecked}.`;
	if (warnings === checked) return `Success! ${destinationCount(checked)} passed with warnings${unchecked}.`;
	return `Success! ${checked === total && total > 1 ? "All " : ""}${destinationCount(checked)} passed${warnings > 0 ? `, ${withWarnings}` : ""}${unchecked}.`;
}
function counts(report) {
	const { total } = report.summary;
	return total === 0 ? "" : `${destinationCount(total)}: ${countParts(report).join(", ")}`;
}
function countParts({ summary }) {
	const { passed, warned, failed, skipped } = summary;
	return Object.entries({
		passed,
		warned,
		failed,
		skipped
	}).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${status}`);
}
function ignoresError({ findings }) {
	return findings.some(({ severity, ignored }) => severity === "error" && ignored !== null);
}
function validated({ destinations, summary }) {
	return destinations.some(ignoresError) ? "No errors other than ignored ones. No connections were made." : `${summary.total === 1 ? "1 destination is" : `All ${summary.total} destinations are`} valid. No connections were made.`;
}
function missingShards({ missing_shards }) {
	return missing_shards.length === 1 ? `Shard ${missing_shards[0]} did not report.` : `Shards ${list$1(missing_shards.map(String))} did not report.`;
}
function failures$1({ summary, not_reached: notReached }, fileErrors) {
	const { failed, total } = summary;
	const failedOnes = failed > 0 ? `${failed} of ${destinationCount(total)} failed` : null;
	const early = notReached === 1 ? "was not reached" : "were not reached";
	const parts = [
		failedOnes,
		notReached === 0 ? null : `${notReached}${failedOnes === null ? ` of ${destinationCount(total)}` : ""} ${early} before the run ended`,
		fileErrors === 0 ? null : fileErrors === 1 ? "a destinations file has 1 error" : `the destinations files have ${fileErrors} errors`
	].filter((part) => part !== null);
	const last = parts.at(-1) ?? "";
	return `${capital(parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")}, and ${last}`)}.`;
}
function destinationCount(count) {
	return count === 1 ? "1 destination" : `${count} destinations`;
}
// src/host.ts
function untilInterrupted() {
	const interrupted = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => interrupted.abort());
	return interrupted.signal;
}
function writeRoots(host, files) {
	const { folder, workspace, confined, runnerTemp } = host;
	if (confined) return [workspace, ...runnerTemp === void 0 ? [] : [runnerTemp]];
	const others = files.map((file) => path.resolve(folder, file)).filter((file) => !isInside(file, workspace));
	return [.../* @__PURE__ */ new Set([workspace, ...others.map((file) => workspaceOf(path.dirname(file)))])];
}
function workspaceOf(folder) {
	for (let at = folder;; at = path.dirname(at)) {
		if (existsSync(path.join(at, ".git"))) return at;
		if (path.dirname(at) === at) return folder;
	}
}
// src/write.ts
function writeWhole(absolute, text, kind, roots) {
	const folder = openFolder(path.dirname(absolute), roots);
	if (folder.kind !== "folder") return folder;
	try {
		const target = path.join(folder.path, path.basename(absolute));
		const before = lstatSync(target, { throwIfNoEntry: false }) ?? null;
		const refusal = refusalOf(before, kind);
		if (refusal !== null) return refusal;
		if (kind === "edit") accessSync(target, constants.W_OK);
		if (kind === "create") writeNew(target, text, null);
		else replace(target, text, kind === "edit" ? before : null);
		return null;
	} catch (error) {
		return systemRefusal(error);
	} finally {
		closeSync(folder.descriptor);
	}
}
function appendToRunnerFile(absolute, text) {
	let file = null;
	try {
		file = openSync(absolute, constants.O_WRONLY | constants.O_APPEND | noLink | noWait);
		if (!fstatSync(file).isFile()) return { kind: "not-a-file" };
		writeFileSync(file, text);
		return null;
	} catch (error) {
		const { code } = error;
		if (code === "ELOOP") return { kind: "link" };
		return code === "ENOENT" ? { kind: "missing" } : systemRefusal(error);
	} finally {
		if (file !== null) closeSync(file);
	}
}
function unwritableWords(file, refusal, roots) {
	switch (refusal.kind) {
		case "outside": return `${file} was not written: it is outside ${list$1([...roots])}, with symbolic links followed. Choose a folder inside.`;
		case "broken-link": return `${file} was not written: a folder in its path is a symbolic link to nothing. Delete the link, or choose another folder.`;
		case "link": return `${file} was not written: it is a symbolic link. Delete the link, or choose another path.`;
		case "directory": return `${file} was not written: it is a folder. Delete the folder, or choose another path.`;
		case "not-a-file": return `${file} was not written: it is not a regular file. Delete it, or choose another path.`;
		case "exists": return `${file} already exists, and was not overwritten.`;
		case "missing": return `${file} was not written: it no longer exists.`;
		case "system": return `${file} could not be written (${refusal.code}). Choose a folder that this user can write to.`;
	}
}
const noLink = constants.O_NOFOLLOW ?? 0;
const noWait = constants.O_NONBLOCK ?? 0;
const folderOnly = constants.O_DIRECTORY ?? 0;
function openFolder(wanted, roots) {
	const existing = nearestExisting(wanted);
	let folder = null;
	try {
		const real = realPath(existing);
		if (real === null) return { kind: "broken-link" };
		const realRoots = roots.map(realPath).filter((root) => root !== null);
		const isAllowed = (at) => realRoots.some((root) => isInside(at, root));
		if (!isAllowed(real)) return { kind: "outside" };
		folder = opened(real);
		if (!isAllowed(realpathSync.native(folder.path))) return closed(folder, { kind: "outside" });
		for (const name of path.relative(existing, wanted).split(path.sep)) {
			if (name === "") continue;
			const above = folder;
			folder = makeFolder(path.join(above.path, name));
			closeSync(above.descriptor);
		}
		return folder;
	} catch (error) {
		return folder === null ? systemRefusal(error) : closed(folder, systemRefusal(error));
	}
}
function opened(at) {
	const descriptor = openSync(at, constants.O_RDONLY | folderOnly | noLink | noWait);
	const own = `/proc/self/fd/${descriptor}`;
	return {
		kind: "folder",
		descriptor,
		path: existsSync(own) ? own : at
	};
}
function makeFolder(at) {
	try {
		mkdirSync(at);
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
	}
	return opened(at);
}
function closed({ descriptor }, refusal) {
	closeSync(descriptor);
	return refusal;
}
function nearestExisting(at) {
	const above = path.dirname(at);
	return above === at || exists(at) ? at : nearestExisting(above);
}
function exists(at) {
	try {
		lstatSync(at);
		return true;
	} catch {
		return false;
	}
}
function realPath(at) {
	try {
		return realpathSync.native(at);
	} catch {
		return null;
	}
}
function refusalOf(before, kind) {
	if (before === null) return kind === "edit" ? { kind: "missing" } : null;
	if (kind === "create") return { kind: "exists" };
	if (before.isSymbolicLink()) return { kind: "link" };
	if (before.isDirectory()) return { kind: "directory" };
	return before.isFile() ? null : { kind: "not-a-file" };
}
function replace(target, text, like) {
	const unfinished = path.join(path.dirname(target), `.${randomUUID()}.part`);
	writeNew(unfinished, text, like);
	try {
		renameSync(unfinished, target);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw error;
	}
}
function writeNew(target, text, like) {
	const file = openSync(target, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noLink);
	try {
		writeFileSync(file, text);
		if (like !== null) makeLike(file, like);
	} catch (error) {
		rmSync(target, { force: true });
		throw error;
	} finally {
		closeSync(file);
	}
}
function makeLike(file, { mode, uid, gid }) {
	const own = fstatSync(file);
	try {
		if (own.uid !== uid || own.gid !== gid) fchownSync(file, uid, gid);
	} catch {}
	fchmodSync(file, mode & 511);
}
function systemRefusal(error) {
	return {
		kind: "system",
		code: String(error.code ?? "unknown")
	};
}
// src/report/html/markup.ts
const markup = Symbol("markup");
function html(parts, ...values) {
	return { [markup]: parts.reduce((text, part, index) => text + written(values[index - 1] ?? null) + part) };
}
function ours(text) {
	return { [markup]: text };
}
function htmlText(piece) {
	return piece[markup];
}
function prose$1(text) {
	return text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`);
}
function written(value) {
	if (value === null) return "";
	if (typeof value === "string") return escaped$2(value);
	if (typeof value === "number") return String(value);
	return markup in value ? value[markup] : value.map((piece) => piece[markup]).join("");
}
function escaped$2(text) {
	return printableLines(text).replaceAll(/[&<>"'`=]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
// src/report/html/destination.ts
const statusWords = {
	passed: "✓ passed",
	warned: "! warned",
	failed: "✕ failed",
	skipped: "– not checked"
};
function statusWord(status) {
	return html`<span class="status ${status}">${statusWords[status]}</span>`;
}
function articleId(index) {
	return `destination-${index + 1}`;
}
function destinationArticle(destination, index, today) {
	const { id, display_name, status, reason, findings, location, type, tries } = destination;
	const path = pathOf(destination);
	const again = tries > 1 ? `, ${tries} tries` : "";
	return html`<article class="destination" id="${articleId(index)}" aria-labelledby="${articleId(index)}-name">
<header><h3 id="${articleId(index)}-name">${display_name}</h3>${statusWord(status)}
<p class="quiet"><code>${id}</code> · ${type} · ${location.file}, line ${location.line}${again}</p></header>
${reason === null ? null : html`<p>${prose$1(reason)}</p>\n`}${path === null ? null : pathPicture(path, `${articleId(index)}-way`)}
${stageBars(destination)}
${factLists(destination, today)}${findingList(findings, "h4")}
</article>
`;
}
function factLists(destination, today) {
	const { server, tls, bastion, privileges, loaded } = destination;
	const serverFacts = [
		...server === null ? [] : serverFactsOf(server, today),
		...connectionFacts(destination),
		...bastion === null ? [] : bastionFacts(bastion),
		...tls === null ? [] : certificateFacts(tls, today)
	];
	const userFacts = [
		...loginFacts(destination),
		...privileges === null ? [] : privilegeFacts(privileges),
		...loaded === null ? [] : loadedFacts(loaded)
	];
	return html`<div class="columns">${listOf(serverFacts)}${listOf(userFacts)}</div>\n`;
}
function listOf(facts) {
	if (facts.length === 0) return null;
	return html`<dl>${facts.map(([term, ...words]) => html`<div><dt>${term}</dt>${words.map((each) => html`<dd>${prose$1(each)}</dd>`)}</div>`)}</dl>`;
}
function supportWords({ end_of_life }, today) {
	if (end_of_life === null) return null;
	return end_of_life < today ? `no fixes since ${end_of_life}` : `fixes until ${end_of_life}`;
}
function serverFactsOf(server, today) {
	const { product, version, encoding, standby, owner } = server;
	return [
		["Server", `${product} ${version}${standby ? ", a standby" : ""}`],
		["End of life", supportWords(server, today) ?? "not known for this version"],
		...owner === null ? [] : [["Database owner", owner]],
		...encoding === null ? [] : [["Encoding", encoding]]
	];
}
function hasLine({ stages, tls }) {
	return tls !== null || stages.some(({ name, status }) => name === "login" && status !== "skipped");
}
function connectionFacts(destination) {
	const { identity, tls, target } = destination;
	if (!hasLine(destination)) return [];
	const plain = target?.bastion ? "none; inside the SSH tunnel to the bastion" : "none";
	return [["Identity", identitySentences[identity]], ["TLS", tls === null ? plain : `${tls.protocol}, ${tls.cipher}`]];
}
function bastionFacts({ host_key_type, host_key, pinned }) {
	return [[
		"Bastion's host key",
		`${host_key_type}, ${pinned ? "pinned" : "not pinned"}`,
		`\`${host_key}\``
	]];
}
const verification = {
	none: "not verified",
	ca: "verified; the name was not compared",
	full: "verified, with the host's name"
};
function certificateFacts({ certificate, verified }, today) {
	if (certificate === null) return [];
	const { subject, issuer, names, valid_to, self_signed, fingerprint256 } = certificate;
	return [
		[
			"Certificate",
			verification[verified],
			`for ${names.join(", ") || subject}`
		],
		["Issued by", self_signed ? "itself" : issuer],
		["Valid", validityWords(certificate.valid_from, valid_to, today)],
		["SHA-256", `\`${fingerprint256}\``]
	];
}
function validityWords(from, to, today) {
	const [first, last] = [from, to].map((moment) => moment?.slice(0, 10) ?? "an unknown day");
	return `from ${first} to ${last}${to !== null && to.slice(0, 10) < today ? ": it has expired" : ""}`;
}
function loginFacts({ target, authentication }) {
	return [...target === null ? [] : [["User", target.username], ["Database", target.database]], ...authentication === null ? [] : [["Let in by", authentication === "none" ? "nothing: no password was asked for" : authentication]]];
}
function privilegeFacts(privileges) {
	const { role, create_on_database, create_in_schemas, reads_information_schema, reads_pg_catalog, password_valid_until } = privileges;
	return [
		["Privileges of", role],
		["What Stitch needs", ...[
			`${create_on_database ? "may" : "may not"} create schemas in the database`,
			`${reads_information_schema ? "reads" : "does not read"} all of information_schema`,
			`${reads_pg_catalog ? "reads" : "does not read"} all of pg_catalog`
		]],
		["More than that", ...excessWords(privileges)],
		...create_in_schemas === null || create_in_schemas.length === 0 ? [] : [["Creates tables in", some(create_in_schemas)]],
		["Password", password_valid_until === null ? "without an end that can be seen" : `valid until ${password_valid_until.slice(0, 10)}`]
	];
}
function loadedFacts(loaded) {
	const { schemas, tables, not_writable, owners } = loaded;
	if (tables === 0) return [["Loaded tables", "none yet"]];
	return [[
		"Loaded tables",
		`${tables} ${tables === 1 ? "table" : "tables"} in ${schemas} ${schemas === 1 ? "schema" : "schemas"}`,
		not_writable === 0 ? "writable" : `${not_writable} not writable`
	], ["Owned by", some(owners)]];
}
function excessWords({ superuser, reads_password_hashes }) {
	const excess = [...superuser ? ["superuser"] : [], ...reads_password_hashes.length > 0 ? [`reads ${reads_password_hashes.join(" and ")}`] : []];
	return excess.length === 0 ? ["nothing"] : excess;
}
function some(names) {
	return names.length <= 10 ? names.join(", ") : `${names.slice(0, 10).join(", ")} and ${names.length - 10} more`;
}
const severityWords = {
	error: "✕ Error",
	warning: "! Warning",
	notice: "i Notice"
};
function findingList(findings, heading) {
	if (findings.length === 0) return null;
	return html`<ul class="findings">${findings.map((each) => item(each, ours(heading)))}</ul>`;
}
function item(finding, heading) {
	const { severity, rule, title, message, why, fix, location, ignored } = finding;
	const place = `${location.file}, line ${location.line}, column ${location.column}`;
	const accepted = ignored === null ? null : html`<p><strong>Ignored${ignored.until === null ? "" : ` until ${ignored.until}`}:</strong> ${ignored.reason}</p>`;
	const remedy = fix === null || ignored !== null ? null : remedied(fix);
	return html`<li class="finding ${ignored === null ? severity : "accepted"}">
<p class="mark">${severityWords[severity]}${ignored === null ? "" : ", ignored"}</p>
<${heading}>${prose$1(title)}</${heading}>
<p>${prose$1(message)}</p>
${accepted}<p><strong>Why it matters:</strong> ${prose$1(why)}</p>
${remedy}<p class="quiet">${place} · <a href="${rulePage(rule)}"><code>${rule}</code></a></p>
</li>
`;
}
function remedied(fix) {
	const [first, ...rest] = fixParts(fix, fixHeading(fix));
	return html`<p><strong>To fix it:</strong> ${prose$1(first?.text ?? "")}</p>\n${rest.map(fixPart)}`;
}
function fixPart({ kind, text }) {
	return kind === "code" ? html`<pre><code>${text}</code></pre>\n` : html`<p>${prose$1(text)}</p>\n`;
}
const marks$2 = {
	ok: "✓",
	failed: "✕",
	skipped: "–"
};
function stageBars({ stages, display_name }) {
	const reached = stages.filter(({ status }) => status !== "skipped");
	if (reached.length === 0) return null;
	const total = reached.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
	let before = 0;
	return html`<table class="stages">
<caption>Stages of ${display_name}</caption>
<thead><tr><th scope="col">Stage</th><th scope="col">Found</th><th scope="col" class="bar">Share</th><th scope="col" class="number">Time</th></tr></thead>
<tbody>${reached.map((stage) => {
		const start = before;
		before += stage.ms ?? 0;
		return row$1(stage, start, total);
	})}</tbody></table>`;
}
function row$1({ name, status, ms, detail }, start, total) {
	const percent = (part) => total === 0 ? 0 : Math.round(part / total * 1e3) / 10;
	const found = status === "failed" ? "failed" : detail ?? "";
	return html`<tr${status === "failed" ? html` class="stopped"` : null}><th scope="row"><span class="${status}" aria-hidden="true">${marks$2[status]}</span> ${name}</th><td>${found}</td><td class="bar"><svg aria-hidden="true" focusable="false"><rect class="track" width="100%" height="100%" rx="2"/><rect x="${percent(start)}%" width="${Math.max(.5, percent(ms ?? 0))}%" height="100%" rx="2"/></svg></td><td class="number">${duration$1(ms ?? 0)}</td></tr>`;
}
function pathPicture(path, id) {
	const { machines, lines } = path;
	const across = machines.length === 2 ? 336 : 68;
	return html`<svg class="way way-${machines.length}" role="img" aria-labelledby="${id}-title ${id}-words">
<title id="${id}-title">The way to the database</title>
<desc id="${id}-words">${pathWords(path)}</desc>
${lines.map((line, index) => lineDrawn(line, index, across))}
${machines.map((machine, index) => machineDrawn(machine, index, lines[index - 1]?.state === "broken"))}
</svg>`;
}
function machineDrawn({ name, address }, index, isBroken) {
	const label = address === "" ? html`<text x="100" y="31">${name}</text>` : html`<text x="100" y="22">${name}</text><text class="address" x="100" y="40">${shortened$1(address)}</text>`;
	return html`<g class="machine-${index}${isBroken ? " broken" : ""}"><rect width="200" height="52" rx="6"/>${label}</g>`;
}
function lineDrawn({ state, label }, index, across) {
	const middle = across / 2;
	const sideways = state === "broken" ? html`<path class="mark across" d="M${middle - 6} -6l12 12m0-12l-12 12"/>` : html`<path class="mark across" d="M${across - 9} -5l6 5l-6 5"/>`;
	const downwards = state === "broken" ? html`<path class="mark down" d="M-6 18l12 12m0-12l-12 12"/>` : html`<path class="mark down" d="M-5 39l5 6l5-6"/>`;
	return html`<g class="line-${index} ${state}"><path class="line across" d="M3 0H${across - 3}"/><path class="line down" d="M0 3V45"/>${sideways}${downwards}<text class="label">${label}</text></g>`;
}
function shortened$1(text) {
	return text.length <= 30 ? text : `${text.slice(0, 16)}…${text.slice(-13)}`;
}
// src/report/html/page.ts
const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f6f7f9; --line: #d5d9e0; --text: #1b1f24; --quiet: #57606a; --link: #0a58ca;
  --good: #1a6b34; --warn: #8a5300; --bad: #b3261e; --note: #0b5c8a; --bar: #5b7aa6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12151a; --panel: #1a1f26; --line: #363d47; --text: #e4e8ee; --quiet: #a3acb8; --link: #84b6ff;
    --good: #6fce8b; --warn: #e8b04b; --bad: #ff8f86; --note: #7cc4f2; --bar: #7f9fcc;
  }
}
* { box-sizing: border-box; }
html { background: var(--page); color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1.5rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, dl, dd, ul, ol, pre, figure, fieldset { margin: 0; padding: 0; }
h1 { font-size: 1.75rem; line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; }
h2 { font-size: 1.3rem; margin: 3rem 0 0.75rem; }
h3 { font-size: 1.1rem; line-height: 1.4; }
h4, .finding h3 { font-size: 1rem; line-height: 1.4; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.875em; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 0.6rem 0.8rem; white-space: pre-wrap; }
.skip-link { position: absolute; left: 1rem; top: -4rem; background: var(--page); padding: 0.5rem 1rem; }
.skip-link:focus { top: 0.5rem; }
.eyebrow, .quiet { color: var(--quiet); }
.eyebrow { font-size: 0.875rem; margin-bottom: 0.5rem; }
.quiet { font-size: 0.9em; }
.passed, .ok { color: var(--good); } .warned, .warning { color: var(--warn); }
.failed, .error, .broken { color: var(--bad); } .skipped, .unreached { color: var(--quiet); } .notice { color: var(--note); }
.status { font-weight: 600; white-space: nowrap; }
.verdict { border-left: 6px solid currentColor; padding-left: 1rem; }
.verdict h1 { color: var(--text); }
.verdict p { color: var(--text); margin-top: 0.4rem; }
.facts { display: flex; flex-wrap: wrap; gap: 1rem 2.75rem; margin-top: 1.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
dt { color: var(--quiet); font-size: 0.85rem; }
dd { margin: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.9rem 0.5rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; border-bottom: 2px solid var(--line); }
tbody th { font-weight: 600; }
td:last-child, thead th:last-child { padding-right: 0; }
.overview { min-width: 56rem; }
.overview tbody th { min-width: 11rem; max-width: 16rem; }
.overview td { min-width: 4.5em; overflow-wrap: break-word; }
.overview .quiet { white-space: nowrap; }
.number { text-align: right; white-space: nowrap; }
th button { all: unset; cursor: pointer; }
th button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
th button::after { content: " ↕"; opacity: 0.6; }
th[aria-sort="ascending"] button::after { content: " ↑"; opacity: 1; }
th[aria-sort="descending"] button::after { content: " ↓"; opacity: 1; }
.controls { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; align-items: end; margin-bottom: 1rem; }
.controls[hidden], tr[hidden], article[hidden] { display: none; }
.controls label { display: inline-flex; gap: 0.4rem; align-items: center; }
.controls .search { flex-direction: column; align-items: start; gap: 0.1rem; font-size: 0.85rem; color: var(--quiet); }
.controls input[type="search"] { font: inherit; font-size: 1rem; width: 17rem; max-width: 100%; padding: 0.35rem 0.6rem; color: var(--text); background: var(--page); border: 1px solid var(--quiet); border-radius: 6px; }
.controls fieldset { border: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0.35rem 0; }
.controls legend { float: left; margin-right: 1rem; color: var(--quiet); padding: 0; }
.destination { border-top: 1px solid var(--line); padding: 1.75rem 0 2rem }
.many .destination { content-visibility: auto; contain-intrinsic-size: auto 44rem; }
.destination > header { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; align-items: baseline; justify-content: space-between; }
.destination > header p { flex-basis: 100%; }
.way { display: block; width: 736px; height: 80px; margin: 1.25rem 0 0.25rem; overflow: visible; }
.way rect { fill: var(--panel); stroke: var(--line); }
.way text { fill: var(--text); font-size: 14px; text-anchor: middle; }
.way .address { font-size: 12px; fill: var(--quiet); }
.way .line, .way .mark { stroke: currentColor; stroke-width: 2; fill: none; }
.way .label { fill: currentColor; font-size: 12.5px; }
.way .ok .label { fill: var(--quiet); }
.way .unreached .line { stroke-dasharray: 4 4; }
.way .broken rect { stroke: currentColor; stroke-width: 2; }
.way .down { display: none; }
.machine-0 { transform: translate(0, 24px); }
.machine-1 { transform: translate(268px, 24px); }
.machine-2, .way-2 .machine-1 { transform: translate(536px, 24px); }
.line-0 { transform: translate(200px, 50px); }
.line-1 { transform: translate(468px, 50px); }
.label { transform: translate(34px, -36px); }
.way-2 .label { transform: translate(168px, -12px); }
@media screen and (max-width: 50rem) {
  .way { width: 200px; }
  .way-2 { height: 152px; } .way-3 { height: 252px; }
  .machine-0 { transform: none; }
  .machine-1, .way-2 .machine-1 { transform: translate(0, 100px); }
  .machine-2 { transform: translate(0, 200px); }
  .line-0 { transform: translate(100px, 52px); }
  .line-1 { transform: translate(100px, 152px); }
  .way .label, .way-2 .label { transform: translate(16px, 28px); text-anchor: start; }
  .way .down { display: inline; }
  .way .across { display: none; }
}
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1.5rem 2.5rem; margin-top: 1.25rem; }
.columns dl { display: grid; gap: 0.35rem; font-size: 0.92rem; align-content: start; }
.columns dl > div { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1rem; }
.columns dt { grid-row: 1 / span 3; } .columns dd { grid-column: 2; }
.stages { margin-top: 1.25rem; max-width: 46rem; }
.wrong { list-style: none; display: grid; gap: 0.5rem; }
.wrong li { padding-left: 1.4rem; text-indent: -1.4rem; }
.stages td, .stages th { padding: 0.25rem 0.9rem 0.25rem 0; border: 0; }
.stages thead th { border-bottom: 1px solid var(--line); }
.stages tbody th { white-space: nowrap; padding-right: 1.5rem; }
.stages .bar { width: 34%; min-width: 6rem; }
.stages svg { display: block; width: 100%; height: 0.8rem; margin-top: 0.35rem; }
.stages rect.track { fill: var(--panel); } .stages rect { fill: var(--bar); } .stages .stopped rect:not(.track) { fill: var(--bad); }
.findings { list-style: none; margin-top: 1.25rem; display: grid; gap: 1.25rem; }
.finding { border-left: 3px solid currentColor; padding-left: 1rem; }
.finding > * { color: var(--text); }
.finding .severity { color: inherit; }
.finding p, .finding pre { margin-top: 0.4rem; }
.finding .mark { font-size: 0.85rem; font-weight: 600; margin: 0; }
.finding.error .mark { color: var(--bad); } .finding.warning .mark { color: var(--warn); } .finding.notice .mark { color: var(--note); } .finding.accepted .mark { color: var(--quiet); }
.finding.accepted { color: var(--quiet); }
.plain { padding-left: 1.2rem; display: grid; gap: 0.35rem; }
footer { margin-top: 4rem; border-top: 1px solid var(--line); padding-top: 1rem; font-size: 0.875rem; color: var(--quiet); }
@media screen and (max-width: 44rem) {
  body { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.4rem; }
  .columns { grid-template-columns: 1fr; }
  .stages td, .stages th { padding-right: 0.6rem; }
  .stages .bar { width: 22%; min-width: 3rem; }
  .columns dl > div { grid-template-columns: 7rem 1fr; }
}
@media print {
  :root { --page: #ffffff; --panel: #f6f7f9; --line: #c4c9d1; --text: #000000; --quiet: #444b54; --link: #000000; --good: #1a6b34; --warn: #8a5300; --bad: #b3261e; --note: #0b5c8a; --bar: #5b7aa6; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .controls, .skip-link { display: none; }
  .wide { overflow: visible; }
  .overview { min-width: 0; font-size: 8pt; }
  .overview td { overflow-wrap: anywhere; padding-right: 0.5rem; }
  .way { zoom: 0.88; }
  h2 { margin-top: 1.75rem; }
  .columns { grid-template-columns: 1fr 1fr; }
  .many .destination { content-visibility: visible; }
  .overview tbody th { min-width: 0; }
  th button::after { content: none; }
  a { text-decoration: none; }
  h2, h3, h4 { break-after: avoid; }
  tr, .finding, .way, figure, .columns { break-inside: avoid; }
}
@page { margin: 16mm; }
`;
const script = `
(() => {
  const controls = document.querySelector(".controls");
  const table = document.querySelector(".overview");
  if (!controls || !table) return;
  controls.hidden = false;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const search = controls.querySelector("input[type=search]");
  const boxes = [...controls.querySelectorAll("input[type=checkbox]")];
  const shown = controls.querySelector("output");
  const filter = () => {
    const text = search.value.trim().toLowerCase();
    const wanted = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let count = 0;
    for (const row of rows) {
      const fits = wanted.has(row.dataset.status) && row.textContent.toLowerCase().includes(text);
      row.hidden = !fits;
      document.getElementById(row.dataset.article).hidden = !fits;
      if (fits) count++;
    }
    shown.textContent = count === rows.length ? "" : count + " of " + rows.length + " shown";
  };
  controls.addEventListener("input", filter);
  controls.addEventListener("submit", (event) => event.preventDefault());
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const order = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", order === 1 ? "ascending" : "descending");
      const key = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
      rows.sort((one, other) => order * key(one).localeCompare(key(other), "en", { numeric: true }));
      body.append(...rows);
    });
  });
})();
`;
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/report/html/html.ts
var _templateObject;
const many = 200;
function policy() {
	return `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
}
function htmlReport(report) {
	const { destinations, findings, outcome, started_at } = report;
	const today = started_at.slice(0, 10);
	return htmlText(html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
		" Stitch destination check, ",
		"</title>\n<style>",
		"</style>\n</head>\n<body>\n<a class=\"skip-link\" href=\"#report\">To the report</a>\n<header>\n<p class=\"eyebrow\">Stitch destination check</p>\n<div class=\"verdict ",
		"\"><h1>",
		"</h1>\n<p>",
		"</p></div>\n",
		"</header>\n<main id=\"report\"",
		">\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n</main>\n<footer><p>Made by ",
		" ",
		". This was tested from the machine that ran the check. Stitch connects from other addresses, with its own SSH key, and may see a different result.</p></footer>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), ours(policy()), headline(report), today, ours(style), outcome, headline(report), counts(report), runFacts(report), destinations.length > many ? html` class="many"` : null, section("Errors", wrongList(report)), section("Errors in the files", findingList(findings, "h3")), section("Destinations", destinations.length === 0 ? null : overview(destinations, today)), section("Ignored findings", acceptedTable(report)), section("What was not checked", uncheckedParts(report)), section("Each destination", destinations.length === 0 ? null : html`${destinations.map((each, index) => destinationArticle(each, index, today))}`), product.name, report.tool.version, ours(script)));
}
function section(title, content) {
	return content === null ? null : html`<section>\n<h2>${title}</h2>\n${content}</section>\n`;
}
const modes$1 = {
	check: "files and connections",
	validate: "the files only"
};
const failures = {
	error: "errors",
	warning: "errors and warnings",
	never: "nothing"
};
function runFacts({ started_at, duration_ms, event, mode, fail_on, complete }) {
	return html`<dl class="facts">${[
		["Started", minute(started_at)],
		["Took", duration$1(duration_ms)],
		["Started by", event],
		["Checked", modes$1[mode]],
		["Fails on", failures[fail_on]],
		["Complete", complete ? "yes" : "no"]
	].map(([term = "", words = ""]) => html`<div><dt>${term}</dt><dd>${words}</dd></div>`)}</dl>\n`;
}
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
const columns = [
	"Destination",
	"Result",
	"Server",
	"TLS",
	"Certificate until",
	"Identity",
	"User",
	"Time"
];
function overview(destinations, today) {
	const heads = columns.map((name) => html`<th scope="col"${name === "Time" ? html` class="number"` : null}>${name}</th>`);
	return html`${controls([...new Set(destinations.map(({ status }) => status))])}
<div class="wide" role="region" aria-label="Table of destinations" tabindex="0">
<table class="overview"><caption>In the order of the file</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${destinations.map((each, index) => row(each, index, today))}</tbody></table></div>
`;
}
const rank = {
	failed: 0,
	warned: 1,
	skipped: 2,
	passed: 3
};
function controls(statuses) {
	return html`<form class="controls" hidden>
<label class="search">Filter by any text<input type="search" autocomplete="off"></label>
<fieldset><legend>Show</legend>${statuses.toSorted((one, other) => rank[one] - rank[other]).map((status) => html`<label><input type="checkbox" value="${status}" checked>${status}</label>`)}</fieldset>
<output class="quiet"></output>
</form>`;
}
function row(destination, index, today) {
	const { id, display_name, status, server, stages, identity, tries, target, privileges, duration_ms } = destination;
	const tls = destination.tls;
	const isJudged = hasLine(destination);
	const failedAt = stages.find((stage) => stage.status === "failed")?.name;
	const support = server === null ? null : supportWords(server, today);
	const encrypted = !isJudged ? "" : tls?.protocol ?? (target?.bastion ? "none, in a tunnel" : "none");
	const user = target === null ? "" : target.username;
	const excess = privileges === null ? "nothing" : excessWords(privileges).join(", ");
	return html`<tr data-status="${status}" data-article="${articleId(index)}"><th scope="row" data-sort="${display_name}"><a href="#${articleId(index)}">${display_name}</a>${display_name === id ? null : html`<br><code>${id}</code>`}</th><td data-sort="${rank[status]}">${statusWord(status)}${failedAt === void 0 ? null : html`<br><span class="quiet">at ${failedAt}</span>`}</td><td>${server === null ? "" : `${server.product} ${server.version}`}${support === null ? null : html`<br><span class="quiet">${support}</span>`}</td><td>${encrypted}</td><td>${tls?.certificate?.valid_to?.slice(0, 10) ?? ""}</td><td>${isJudged ? identityLabels[identity] : ""}</td><td>${user}${excess === "nothing" ? null : html`<br><span class="warning">${excess}</span>`}</td><td class="number" data-sort="${Math.round(duration_ms)}">${tries === 0 ? "" : duration$1(duration_ms)}</td></tr>
`;
}
function uncheckedParts(report) {
	const { destinations } = report;
	const items = [
		...reasonGroups(destinations).map(({ reason, ids }) => uncheckedItem(ids, reason)),
		...stopped(report).map(({ stage, ids }) => uncheckedItem(ids, `The check stopped while ${stageWords[stage]}; nothing after that was checked.`)),
		...invalid(report).map((ids) => uncheckedItem(ids, "Not connected: the entry has errors.")),
		...crashed(report).map((ids) => uncheckedItem(ids, "The check crashed because of a bug."))
	];
	if (items.length === 0) return html`<p>Every stage of every destination was checked.</p>\n`;
	return html`<ul class="plain">${items}</ul>\n`;
}
function uncheckedItem(ids, words) {
	return html`<li><strong>${idList(ids)}:</strong> ${prose$1(words)}</li>\n`;
}
function stopped({ destinations }) {
	const groups = /* @__PURE__ */ new Map();
	for (const { id, stages } of destinations) {
		const stage = stages.find(({ status }) => status === "failed")?.name;
		if (stage !== void 0) groups.set(stage, [...groups.get(stage) ?? [], id]);
	}
	return [...groups].map(([stage, ids]) => ({
		stage,
		ids
	}));
}
function invalid({ destinations }) {
	const ids = destinations.filter(({ tries, reason, findings }) => tries === 0 && reason === null && !findings.some(isBug)).map(({ id }) => id);
	return ids.length === 0 ? [] : [ids];
}
function crashed(report) {
	const ids = placedFindings(report).flatMap(({ finding, destination }) => isBug(finding) && destination !== null ? [destination.id] : []);
	return ids.length === 0 ? [] : [ids];
}
function isBug({ rule }) {
	return rule === internalError.id;
}
const mostLinks = 20;
function wrongList({ destinations }) {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, { display_name, findings }] of destinations.entries()) {
		const errors = findings.filter(({ severity, ignored }) => severity === "error" && ignored === null);
		for (const { rule, title } of new Map(errors.map((finding) => [finding.rule, finding])).values()) {
			const group = groups.get(rule) ?? {
				title,
				links: [],
				count: 0
			};
			if (++group.count > 1) group.title = ruleTitle(rule);
			if (group.links.length < mostLinks) group.links.push(html`${group.links.length === 0 ? "" : ", "}<a href="#${articleId(index)}">${display_name}</a>`);
			groups.set(rule, group);
		}
	}
	if (groups.size === 0) return null;
	return html`<ul class="wrong">${[...groups.values()].map(wrongItem)}</ul>\n`;
}
function wrongItem({ title, links, count }) {
	const rest = count > links.length ? ` and ${count - links.length} more` : "";
	return html`<li><span class="error" aria-hidden="true">✕</span> <strong>${prose$1(title)}:</strong> ${links}${rest}</li>\n`;
}
function acceptedTable(report) {
	const rows = placedFindings(report).flatMap(({ finding, destination }) => {
		const { ignored, rule, title, severity } = finding;
		if (ignored === null) return [];
		return [html`<tr><th scope="row">${destination?.display_name ?? finding.location.file}</th><td>${prose$1(title)}<br><a href="${rulePage(rule)}"><code>${rule}</code></a></td><td>${severity}</td><td>${ignored.reason}</td><td>${ignored.until ?? "no end"}</td></tr>
`];
	});
	if (rows.length === 0) return null;
	return html`<div class="wide" role="region" aria-label="Table of ignored findings" tabindex="0">
<table><caption>They stay in the file under ignore, and do not count until they end</caption>
<thead><tr><th scope="col">Destination</th><th scope="col">Finding</th><th scope="col">Severity</th><th scope="col">Reason</th><th scope="col">Until</th></tr></thead>
<tbody>
${rows}</tbody></table></div>
`;
}
// src/report/junit.ts
function junitReport(report) {
	const suites = [...fileSuites(report), ...report.destinations.map((each) => suiteOf(each, report))];
	const all = suites.flatMap(({ cases }) => cases);
	const body = suites.map((suite) => suiteElement(suite, report)).join("\n");
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", {
		name: report.tool.name,
		tests: String(all.length),
		failures: String(count(all, "failure")),
		errors: String(count(all, "error")),
		time: seconds(report.duration_ms)
	}, `\n${body}\n`)}\n`;
}
function fileSuites(report) {
	return [...new Set(report.findings.map(({ location }) => location.file))].map((file) => {
		return {
			id: file,
			name: file,
			file,
			ms: 0,
			cases: ruleCases(report.findings.filter(({ location }) => location.file === file), report),
			properties: {}
		};
	});
}
function suiteOf(destination, report) {
	const { id, display_name, reason, duration_ms, findings, server, status, type, identity, location } = destination;
	const notDialled = reason === null ? [] : [{
		name: "connection",
		ms: 0,
		at: location,
		outcome: {
			kind: "skipped",
			title: reason,
			words: ""
		}
	}];
	return {
		id,
		name: display_name,
		file: location.file,
		ms: duration_ms,
		cases: [
			...notDialled,
			...stageCases(destination),
			...ruleCases(findings, report)
		],
		properties: {
			status,
			type,
			identity,
			...server === null ? {} : { server: `${server.product} ${server.version}` }
		}
	};
}
function stageCases({ stages, findings, location: at }) {
	const cause = findings.find(({ severity }) => severity === "error")?.rule ?? "";
	return stages.flatMap(({ name, status, ms, detail }) => {
		if (status === "skipped") return [];
		if (status === "ok") return [{
			name,
			ms: ms ?? 0,
			at,
			outcome: {
				kind: "passed",
				words: detail
			}
		}];
		return [{
			name,
			ms: ms ?? 0,
			at,
			outcome: {
				kind: "skipped",
				title: `The connection stopped here: ${cause}.`,
				words: ""
			}
		}];
	});
}
function ruleCases(findings, report) {
	return [...new Set(findings.map(({ rule }) => rule))].map((rule) => {
		const ofRule = findings.filter((finding) => finding.rule === rule);
		return {
			name: rule,
			ms: 0,
			at: worstOf(ofRule).location,
			outcome: outcomeOf(ofRule, report)
		};
	});
}
function outcomeOf(findings, { fail_on }) {
	const worst = worstOf(findings);
	const { ignored, severity, rule } = worst;
	const words = findings.map(placedWords).join("\n\n");
	if (ignored !== null) return {
		kind: "skipped",
		title: ignoredWords(ignored),
		words
	};
	const title = findings.length === 1 ? worst.title : `${ruleTitle(rule)} (${findings.length} times)`;
	if (rule === internalError.id) return {
		kind: "error",
		title,
		words
	};
	return severity === "error" || severity === "warning" && fail_on === "warning" ? {
		kind: "failure",
		title,
		words
	} : {
		kind: "passed",
		words: `${severity}: ${words}`
	};
}
function worstOf(findings) {
	return findings.find(({ severity }) => severity === "error") ?? findings[0];
}
function placedWords(finding) {
	const { file, line, column } = finding.location;
	return `${file}:${line}:${column}: ${finding.title}\n\n${findingWords(finding)}`;
}
function suiteElement({ id, name, file, ms, cases, properties }, report) {
	const attributes = {
		name,
		id,
		file,
		tests: String(cases.length),
		failures: String(count(cases, "failure")),
		errors: String(count(cases, "error")),
		skipped: String(count(cases, "skipped")),
		time: seconds(ms),
		timestamp: report.started_at.slice(0, 19)
	};
	const told = Object.entries(properties).map(([key, value]) => element("property", {
		name: key,
		value
	}));
	const parts = [...told.length === 0 ? [] : [element("properties", {}, told.join(""))], ...cases.map((each) => caseElement(each, id))];
	return element("testsuite", attributes, parts.length === 0 ? "" : `\n${parts.join("\n")}\n`);
}
function caseElement({ name, ms, outcome, at }, id) {
	return element("testcase", {
		name,
		classname: id,
		file: at.file,
		line: String(at.line),
		time: seconds(ms)
	}, outcomeElement(outcome, name));
}
function outcomeElement(outcome, type) {
	switch (outcome.kind) {
		case "passed": return outcome.words === null ? "" : element("system-out", {}, escaped$1(outcome.words));
		case "skipped": return element("skipped", { message: outcome.title }, escaped$1(outcome.words));
		default: return element(outcome.kind, {
			message: outcome.title,
			type
		}, escaped$1(outcome.words));
	}
}
function count(cases, kind) {
	return cases.filter(({ outcome }) => outcome.kind === kind).length;
}
function seconds(ms) {
	return (ms / 1e3).toFixed(3);
}
function element(name, attributes, content = "") {
	const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(value)}"`);
	return content === "" ? `<${name}${pairs.join("")}/>` : `<${name}${pairs.join("")}>${content}</${name}>`;
}
function attributeText(text) {
	return escaped$1(text).replaceAll("\n", "&#10;");
}
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
function escaped$1(text) {
	return text.replaceAll(forbidden, "�").replaceAll(/[&<>"'\t\r]/g, (mark) => `&#${mark.codePointAt(0)};`);
}
// src/report/changes/words.ts
const mostLines = 20;
function changesHeading({ changes }) {
	return changes === null ? null : `Since the last report, of ${minute(changes.since)}`;
}
function changeLines(report) {
	const { changes, destinations } = report;
	if (changes === null) return [];
	const { failed, other_cause, recovered, removed } = changes;
	const known = /* @__PURE__ */ new Set([...failed, ...other_cause]);
	const failing = destinations.filter(({ status }) => status === "failed");
	const still = failing.filter(({ id, failing_since }) => !known.has(id) && failing_since !== null);
	const changed = failing.filter(({ id }) => other_cause.includes(id));
	const unknown = destinations.filter(({ status, failing_since }) => status !== "failed" && failing_since !== null);
	const lines = [
		...gathered("failed", failed, (ids, one) => `${ids} ${one ? "has" : "have"} started to fail.`),
		...changed.map((each) => line("failed", each, "fails for a new reason, and has been failing since")),
		...still.map((each) => line("failed", each, "has been failing since")),
		...unknown.map((each) => line("skipped", each, "was not checked in this run, and had been failing since")),
		...gathered("passed", recovered, (ids, one) => `${ids} ${one ? "has" : "have"} recovered.`),
		...gathered("passed", removed, (ids, one) => `${ids} failed before, and ${one ? "has" : "have"} been removed.`)
	];
	if (lines.length === 0) return [{
		status: "passed",
		text: "No destination has started to fail or recovered."
	}];
	if (lines.length <= mostLines) return lines;
	const left = lines.length - mostLines;
	return [...lines.slice(0, mostLines), {
		status: "skipped",
		text: `…and ${left} more: see the report.`
	}];
	function line(status, { display_name, failing_since }, words) {
		const since = `${minute(failing_since)} (${timeBetween(failing_since, report.started_at)})`;
		return {
			status,
			text: `${oneLine$1(display_name, 100)} ${words} ${since}.`
		};
	}
}
function gathered(status, ids, words) {
	if (ids.length === 0) return [];
	return [{
		status,
		text: words(idList(ids.map((id) => oneLine$1(id, 100))), ids.length === 1)
	}];
}
function timeBetween(start, end) {
	const minutes = Math.max(0, Math.round((Date.parse(end) - Date.parse(start)) / 6e4));
	if (minutes < 120) return counted$1(minutes, "minute");
	const hours = Math.round(minutes / 60);
	return hours < 48 ? counted$1(hours, "hour") : counted$1(Math.round(hours / 24), "day");
}
function counted$1(count, unit) {
	return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
// src/report/markdown/diagram.ts
const hopRules = /^(network|ssh|tls)\//;
function diagramOf(destination, { rule }) {
	const path = pathOf(destination);
	if (path === null || path.lines.length < 2 || !hopRules.test(rule)) return null;
	return path.lines.some(({ state }) => state === "broken") ? flowchart(path) : null;
}
const ids = {
	runner: "runner",
	bastion: "bastion",
	database: "database"
};
const arrows = {
	ok: "-->",
	broken: "--x",
	unreached: "-.->"
};
function flowchart({ machines, lines }) {
	const nodes = machines.map(({ kind, name, address }) => {
		const label = address === "" ? name : `${name}: ${shortened(address)}`;
		return `  ${ids[kind]}["${escapeMermaid(label)}"]`;
	});
	const edges = lines.map(({ state, label }, index) => {
		const [from, to] = [machines[index], machines[index + 1]];
		return `  ${ids[from.kind]} ${arrows[state]}|"${escapeMermaid(label)}"| ${ids[to.kind]}`;
	});
	return [
		"flowchart LR",
		...nodes,
		...edges
	].join("\n");
}
function escapeMermaid(label) {
	return printable(label).replaceAll(/[^A-Za-z0-9 ]/gu, (mark) => `#${mark.codePointAt(0)};`);
}
function shortened(address) {
	return address.length <= 60 ? address : `${address.slice(0, 40)}…${address.slice(-19)}`;
}
// src/report/markdown/escape.ts
function escapeMarkdown(text) {
	return escaped(oneLine(text));
}
function inline(sentence) {
	return partsOf(sentence).map(({ isCode, text }) => isCode ? codeSpan(text) : escaped(text)).join("");
}
function codeSpan(text) {
	const shown = printable(text);
	if (shown.trim() === "" || /\|/.test(shown) || isLiveInCode.test(shown)) return `<code>${escaped(shown)}</code>`;
	const fence = "`".repeat(longestRun(shown, 0) + 1);
	const space = /^[ `]|[ `]$/.test(shown) ? " " : "";
	return `${fence}${space}${shown}${space}${fence}`;
}
function inlineHtml(sentence) {
	return partsOf(sentence).map(({ isCode, text }) => isCode ? `<code>${escapedHtml(text)}</code>` : escapedHtml(text)).join("");
}
function escapeHtml(text) {
	return escapedHtml(oneLine(text));
}
function codeBlock(language, text) {
	const fence = "`".repeat(longestRun(text, 2) + 1);
	return `${fence}${language}\n${printableLines(text)}\n${fence}`;
}
function oneLine(text) {
	return printable(text).replaceAll(/ {2,}/g, " ").trim();
}
function partsOf(sentence) {
	return oneLine(sentence).split(/`([^`]+)`/).map((text, index) => ({
		isCode: index % 2 === 1,
		text
	}));
}
function longestRun(text, least) {
	return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), least);
}
const gap = "";
const comment = "<!-- -->";
function divided(line) {
	return line.replaceAll(live, `$&${gap}`).replaceAll(/\b[0-9a-f]{7,}/gi, (commit) => commit.replaceAll(/.{6}(?=.)/g, `$&${gap}`));
}
const live = /@(?=\S)|#(?=\w)|\$(?=\S|$)|www(?=\.)|:(?=\/\/|[\w+-]+(?::|$))|\bghsa-|(?<=[a-z])(?<!\b(?:iso|sha|utf))-(?=[0-9])/gi;
const isLiveInCode = /@[a-z0-9]|#\d|\$\S.*\$|\bwww\.\w|:[\w+-]+:|:\/\/|\bgh-\d|\bghsa-\w|\b[0-9a-f]{7,40}\b/i;
const marks$1 = /[`*[\]<|~#]|(?<=\])\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9_])|\\(?=[!-/:-@[-`{-~]|$)|&(?=#?\w+;)/g;
const startMarks = /^[>+=:-]|(?<=^\d{1,9})[.)](?= |$)/;
function escaped(line) {
	return divided(line).replaceAll(marks$1, "\\$&").replace(startMarks, "\\$&").replaceAll(gap, comment);
}
function escapedHtml(line) {
	return divided(line).replaceAll(/[&<>"]/g, (mark) => htmlNames[mark]).replaceAll(gap, comment);
}
const htmlNames = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
// src/report/markdown/finding.ts
function inlineLinks(lineUrl) {
	return {
		place: (location) => placeLink(location, lineUrl),
		rule: (rule) => `[${rule}](${rulePage(rule)})`
	};
}
function placeLink(location, lineUrl) {
	return linked(escapeMarkdown(`${location.file}, line ${location.line}`), lineUrl(location));
}
function linked(text, url) {
	return url === null ? text : `[${text}](${url})`;
}
const marks = {
	passed: "✅",
	warned: "⚠️",
	failed: "❌",
	skipped: "⏭️"
};
const severityMarks = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
const tableHead = "| Status | Destination | Result | Rule | Where |\n| :-: | --- | --- | --- | --- |";
function moreRows(count) {
	return `| | …and ${count} more | | | |`;
}
function fileRow(finding, links) {
	const { rule, title, location, severity } = finding;
	return `| ${severityMarks[severity]} | ${codeSpan(location.file)} | ${inline(title)} | ${links.rule(rule)} | ${links.place(location)} |`;
}
function destinationRow(destination, mode, links) {
	const { status, location, tries } = destination;
	const cause = causeOf(destination);
	const mark = marks[mode === "validate" && status === "skipped" ? cause === null ? "passed" : "warned" : status];
	const where = links.place(cause?.finding.location ?? location);
	const start = `| ${mark} | ${nameOf(destination)} |`;
	if (cause === null) return `${start} ${escapeMarkdown(resultWords(destination, mode))} | | ${where} |`;
	const { title, rule } = cause.finding;
	const more = cause.more > 0 ? ` and ${cause.more} more` : "";
	return `${start} ${inline(title)}${more}${triesWords(tries)} | ${links.rule(rule)} | ${where} |`;
}
function nameOf({ display_name, id }) {
	return display_name === id ? codeSpan(id) : `${bold(display_name)} ${codeSpan(id)}`;
}
function bold(name) {
	return `**${escapeMarkdown(name) || "…"}**`;
}
function findingSection(placed, links) {
	const { finding, destination } = placed;
	const about = destination === null ? "" : `${escapeMarkdown(destination.display_name)}: `;
	return `### ${severityMarks[finding.severity]} ${about}${inline(finding.title)}\n\n${findingBody(placed, links)}`;
}
function failureSection(name, failures, links, isDrawn) {
	const [first, ...others] = failures;
	const more = others.length === 0 ? "" : ` and ${others.length} more`;
	const bodies = failures.map((placed, index) => {
		return (others.length === 0 ? "" : `### ${inline(placed.finding.title)}\n\n`) + findingBody(placed, links, isDrawn && index === 0);
	});
	return folded(`❌ <b>${escapeHtml(name) || "…"}</b>: ${inlineHtml(first?.finding.title ?? "")}${more}`, bodies.join("\n"));
}
function groupSection({ rule, severity, title, why, members }, links) {
	const [only, ...others] = members;
	if (only !== void 0 && others.length === 0) return findingSection(only, links);
	const each = members.map(({ finding, destination }) => {
		const name = destination === null ? codeSpan(finding.location.file) : bold(destination.display_name);
		const fix = finding.fix === null ? "" : `\n\n${fixText(finding.fix)}`;
		return `${name} (${links.place(finding.location)}): ${inline(finding.message)}${fix}\n`;
	});
	return [
		`### ${severityMarks[severity]} ${inline(title)}: ${placesWords(members)}\n`,
		`**Why it matters:** ${inline(why)} ${links.rule(rule)}\n`,
		...each
	].join("\n");
}
function folded(summary, text, isOpen = false) {
	return `<details${isOpen ? " open" : ""}>\n<summary>${summary}</summary>\n\n${text}\n</details>\n`;
}
function findingBody({ finding, destination }, links, isDrawn = false) {
	const { location, rule, message, why, fix } = finding;
	const diagram = isDrawn && destination !== null ? diagramOf(destination, finding) : null;
	return [
		`${inline(message)}\n`,
		`<sub>${links.place(location)} · ${links.rule(rule)}</sub>\n`,
		...diagram === null ? [] : [`${codeBlock("mermaid", diagram)}\n`],
		`**Why it matters:** ${inline(why)}\n`,
		...fix === null ? [] : [`${fixText(fix)}\n`]
	].join("\n");
}
function fixText(fix) {
	return `**To fix it:** ${fixParts(fix, fixHeading(fix)).map((part) => part.kind === "code" ? codeBlock(part.language, part.text) : inline(part.text)).join("\n\n")}`;
}
// src/report/markdown/markdown.ts
const longestSummary = 9e5;
const mostRows = 25;
const mostSections = 12;
const mostDiagrams = 5;
function markdownReport(report, { mostBytes = longestSummary, lineUrl = () => null } = {}) {
	const files = new Set(placedFindings(report).map(({ finding }) => finding.location.file));
	for (const { location } of report.destinations) files.add(location.file);
	const links = {
		...inlineLinks(lineUrl),
		rule: (rule) => `[${rule}]`
	};
	const definitions = ruleDefinitions(report);
	const page = budget(mostBytes - Buffer.byteLength(definitions));
	page.add(`## ${marks[report.outcome]} ${inline(headline(report))}\n`);
	addChanges(page, report);
	addTable(page, report, files.size > 1 ? links : {
		...links,
		place: lineLink
	});
	addFailures(page, report, links);
	addOthers(page, report, links);
	return page.text() + definitions;
	function lineLink(location) {
		return linked(`line ${location.line}`, lineUrl(location));
	}
}
function ruleDefinitions(report) {
	const rules = [...new Set(placedFindings(report).map(({ finding }) => finding.rule))].toSorted();
	return rules.length === 0 ? "" : `\n${rules.map((rule) => `[${rule}]: ${rulePage(rule)}\n`).join("")}`;
}
function addChanges(page, report) {
	const heading = changesHeading(report);
	if (heading === null) return;
	page.add(`### ${inline(heading)}\n\n${changeLines(report).map(changeLine).join("\n")}\n`);
}
function changeLine({ status, text }) {
	return `- ${marks[status]} ${inline(text)}`;
}
function addTable(page, report, links) {
	const { destinations, findings, mode } = report;
	const errors = findings.filter(({ severity, ignored }) => severity === "error" && ignored === null);
	const isFolded = destinations.length + errors.length > mostRows;
	const failing = destinations.filter(({ status }) => status === "failed");
	const others = worstFirst(destinations).filter(({ status }) => status !== "failed");
	const rowOf = (destination) => destinationRow(destination, mode, links);
	const shown = [...errors.map((finding) => fileRow(finding, links)), ...(isFolded ? failing : [...failing, ...others]).map(rowOf)];
	if (!isFolded && destinations.length > 0) page.add(`${counts(report)}.\n`);
	if (shown.length > 0) {
		page.add(tableHead);
		page.addAll(shown, moreRows);
		page.add("");
	}
	if (isFolded && others.length > 0) {
		page.add(`<details${shown.length === 0 ? " open" : ""}>\n<summary>${counts(report)}</summary>\n\n${tableHead}`);
		page.addAll(others.map(rowOf), moreRows);
		page.add("\n</details>\n");
	}
	page.addAll(skipGroups(report).map(skipLine), (left) => `…and ${left} more reasons: see the report.\n`);
	const ofBase = baseWords(report);
	if (ofBase !== null) page.add(`${inline(ofBase)}\n`);
}
function skipLine({ reason, ids }) {
	return `${marks.skipped} ${idList(ids, codeSpan)}: ${inline(reason)}\n`;
}
function addFailures(page, report, links) {
	const failures = failuresOf(report);
	const drawn = new Set(failures.filter(hasDiagram).slice(0, mostDiagrams));
	const sections = failures.map((each) => failureSection(each.name, each.errors, links, drawn.has(each)));
	const isFolded = sections.length > mostSections;
	if (isFolded) page.add(`<details>\n<summary>Why, and how to fix each of the ${sections.length} failures</summary>\n`);
	page.addAll(sections, (left) => `…and ${left} more failures: see the report.\n`);
	if (isFolded) page.add("</details>\n");
}
function failuresOf(report) {
	const bySubject = /* @__PURE__ */ new Map();
	for (const placed of placedFindings(report)) {
		const { finding, destination } = placed;
		if (finding.severity !== "error" || finding.ignored !== null) continue;
		const subject = destination ?? finding.location.file;
		const name = destination?.display_name ?? finding.location.file;
		const failure = bySubject.get(subject) ?? {
			name,
			errors: []
		};
		failure.errors.push(placed);
		bySubject.set(subject, failure);
	}
	return [...bySubject.values()];
}
function hasDiagram({ errors: [first] }) {
	return first?.destination ? diagramOf(first.destination, first.finding) !== null : false;
}
function addOthers(page, report, links) {
	const all = placedFindings(report);
	const groups = groupByRule(all);
	const warnings = groups.filter(({ severity }) => severity === "warning");
	const notices = groups.filter(({ severity }) => severity === "notice");
	const ignored = all.filter(({ finding }) => finding.ignored !== null);
	if (warnings.length > 0) {
		const isOpen = report.outcome !== "failed";
		page.add(`<details${isOpen ? " open" : ""}>\n<summary>${severityMarks.warning} ${counted(warnings, "warning")}</summary>\n`);
		page.addAll(warnings.map((group) => groupSection(group, links)), (left) => `…and ${left} more rules with warnings: see the report.\n`);
		page.add("</details>\n");
	}
	if (notices.length > 0) page.add(folded(`${severityMarks.notice} ${counted(notices, "notice")}`, notices.map(noticeLine).join("")));
	if (ignored.length > 0) {
		page.add(`<details>\n<summary>${ignored.length} ignored</summary>\n`);
		page.addAll(ignored.map(ignoredLine), (left) => `- …and ${left} more`);
		page.add("\n</details>\n");
	}
}
function counted(groups, noun) {
	const count = groups.reduce((sum, { members }) => sum + members.length, 0);
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function noticeLine({ rule, title, members }) {
	const names = members.map(({ finding, destination }) => destination?.id ?? finding.location.file);
	return `- ${inline(title)} [${rule}]: ${idList(names, codeSpan)}\n`;
}
function ignoredLine({ finding, destination }) {
	const { rule, title, ignored } = finding;
	const until = ignored?.until ? ` (until ${ignored.until})` : "";
	return `- ${destination === null ? "" : `${escapeMarkdown(destination.display_name)}: `}${inline(title)} [${rule}]: ${escapeMarkdown(`${ignored?.reason}${until}`)}`;
}
function budget(mostBytes) {
	const parts = [];
	let left = mostBytes;
	const add = (part) => {
		const bytes = Buffer.byteLength(part) + 1;
		if (bytes > left) return false;
		parts.push(part);
		left -= bytes;
		return true;
	};
	return {
		add,
		addAll: (items, rest) => {
			const reserve = mostBytes / 4;
			const fits = (item) => Buffer.byteLength(item) < left - reserve;
			const cut = items.findIndex((item) => !(fits(item) && add(item)));
			if (cut !== -1) add(rest(items.length - cut));
		},
		text: () => `${parts.join("\n")}\n`
	};
}
// src/option-kinds.ts
const inputName = (name) => `\`${name}\``;
const flagName = (name) => `\`--${name}\``;
function readTable(table, texts, nameOf) {
	const errors = [];
	const values = {};
	for (const [name, { read, default: preset, unit }] of Object.entries(table)) {
		const text = texts[name] ?? "";
		const result = read(text.trim() === "" ? preset : text);
		if ("errors" in result) errors.push(...result.errors.map((error) => `${nameOf(name)}: ${error}`));
		else values[name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase()) + unit] = result.value;
	}
	return errors.length > 0 ? {
		kind: "usage",
		errors
	} : {
		kind: "values",
		values
	};
}
function notAmong(given, allowed) {
	const near = suggestion(given, allowed);
	return `"${given}" is not one of ${allowed.join(", ")}.${near === null ? "" : ` Did you mean ${near}?`}`;
}
function parsed$1(spec) {
	return {
		default: "",
		expression: null,
		details: "",
		flag: false,
		short: null,
		value: "VALUE",
		multiple: false,
		completes: "nothing",
		unit: "",
		...spec
	};
}
function text(spec) {
	return parsed$1({
		value: "TEXT",
		...spec,
		read: (given) => ({ value: given.trim() })
	});
}
function choice({ of: allowed, ...spec }) {
	const read = (given) => {
		const word = allowed.find((each) => each === given.trim());
		return word === void 0 ? wrong(notAmong(given.trim(), allowed)) : { value: word };
	};
	return parsed$1({
		value: "WORD",
		completes: allowed,
		...spec,
		read
	});
}
function choices({ of: allowed, ...spec }) {
	const read = (given) => {
		const unknown = given.filter((each) => !allowed.some((word) => word === each));
		if (unknown.length > 0) return { errors: unknown.map((each) => notAmong(each, allowed)) };
		return { value: allowed.filter((word) => given.includes(word)) };
	};
	return parsedWords({
		completes: allowed,
		...spec,
		read
	});
}
function boolean(spec) {
	const read = (given) => {
		const word = given.trim().toLowerCase();
		if (word !== "true" && word !== "false") return wrong(`"${given.trim()}" is not a boolean. Use true or false.`);
		return { value: word === "true" };
	};
	return parsed$1({
		default: "false",
		value: null,
		...spec,
		read
	});
}
function integer({ min, max, ...spec }) {
	const read = (given) => {
		const value = /^[0-9]{1,6}$/.test(given.trim()) ? Number(given) : -1;
		if (value >= min && value <= max) return { value };
		return wrong(`"${given.trim()}" is not a whole number from ${min} to ${max}.`);
	};
	return parsed$1({
		value: "NUMBER",
		...spec,
		read
	});
}
function duration({ max, ...spec }) {
	const read = (given) => {
		const ms = milliseconds(given.trim());
		if (ms === null) return wrong(`"${given.trim()}" is not a duration. Use a number with a unit: 500ms, 30s, 10m, 12h or 30d.`);
		if (ms > milliseconds(max)) return wrong(`"${given.trim()}" is too long. The maximum is ${max}.`);
		return { value: ms };
	};
	return {
		...parsed$1({
			value: "DURATION",
			...spec,
			read
		}),
		unit: "Ms"
	};
}
function lines(spec) {
	const read = (given) => ({ value: given.split("\n").map((line) => line.trim()).filter((line) => line !== "") });
	return {
		...parsed$1({
			value: "FILE",
			completes: "files",
			...spec,
			read
		}),
		multiple: true
	};
}
function words(spec) {
	return parsedWords({
		...spec,
		read: (value) => ({ value })
	});
}
function parsedWords({ read, ...spec }) {
	const readText = (given) => read(given.split(/[\s,]+/).filter((word) => word !== ""));
	return {
		...parsed$1({
			value: "WORD",
			...spec,
			read: readText
		}),
		multiple: true
	};
}
function optional(option) {
	return {
		...option,
		read: (given) => given.trim() === "" ? { value: null } : option.read(given)
	};
}
function wrong(error) {
	return { errors: [error] };
}
// src/options.ts
const defaultFile = "destinations.yml";
const defaultName = "destination-check";
const modes = [
	"check",
	"validate",
	"plan",
	"merge"
];
const failOns = [
	"error",
	"warning",
	"never"
];
const reportNames = [
	"json",
	"sarif",
	"junit",
	"markdown",
	"html"
];
const formats = [
	"text",
	...reportNames,
	"github"
];
const separated = "Separated by spaces, commas or line breaks.";
const runOptions = {
	files: lines({
		default: defaultFile,
		about: "Paths or globs of the destinations files.",
		details: "One per line."
	}),
	mode: choice({
		of: modes,
		default: "check",
		flag: true,
		value: "MODE",
		about: "`check`: validate the files and connect to every destination. `validate`: validate the files without connecting. `plan`: split a large run into shards and output their matrix. `merge`: join the reports of all shards."
	}),
	only: words({
		flag: true,
		value: "ID",
		completes: "destinations",
		about: "Check only the destinations with these ids.",
		details: `${separated} All destinations when empty.`
	}),
	"changed-only": boolean({
		default: "false",
		about: "In a pull request, check only the destinations that it changes.",
		details: "The comparison is by meaning: a changed anchor or certificate counts, a moved or reformatted destination does not. Needs `contents: read`."
	}),
	"fail-on": choice({
		of: failOns,
		default: "error",
		flag: true,
		value: "SEVERITY",
		about: "The lowest severity that fails the run: `error`, `warning` or `never`."
	}),
	name: parsed$1({
		default: defaultName,
		value: "NAME",
		read: readName,
		flag: true,
		about: "The name of this check, where one commit or pull request has several.",
		details: "The check run, the comment, the issue and the category in code scanning carry it. Up to 60 letters, digits, spaces and `._-()`."
	}),
	"allowed-hosts": parsedWords({
		flag: true,
		value: "PATTERN",
		about: "Connect only to these hosts: names with `*`, IP addresses and CIDR ranges.",
		details: `They apply to destinations and bastions. \`*.example.com\` matches every name below example.com. A range never matches a name that a bastion resolves. ${separated} Any host when empty.`,
		read: readAllowedHosts
	}),
	"allowed-variables": parsedWords({
		flag: true,
		value: "PATTERN",
		about: "Let destinations files read only these environment variables: names with `*`.",
		details: `${separated} Any variable except the runner's own when empty.`,
		read: readAllowedVariables
	}),
	"trusted-branches": parsedWords({
		flag: true,
		value: "BRANCH",
		about: "Names of branches to trust beside the default branch, for events that may bring an untrusted author's file.",
		details: `Under \`pull_request_target\`, \`workflow_run\` and similar events, only a destination that the current head of such a branch has too is connected to. Exact names. ${separated}`,
		read: readBranchNames
	}),
	timeout: duration({
		default: "30s",
		max: "1d",
		flag: true,
		about: "How long one destination may take."
	}),
	deadline: duration({
		default: "10m",
		max: "1d",
		flag: true,
		about: "How long the whole run may take.",
		details: "Destinations that it does not reach are reported as not checked, and the run fails."
	}),
	retries: integer({
		default: "2",
		min: 0,
		max: 10,
		flag: true,
		about: "How often to retry a destination after a transient failure, within its timeout.",
		details: "Transient failures are too many connections, a starting server and a connection reset."
	}),
	concurrency: integer({
		default: "256",
		min: 1,
		max: 99999,
		flag: true,
		about: "How many destinations to check at a time.",
		details: "Never more than 8 on one server."
	}),
	"certificate-horizon": duration({
		default: "30d",
		max: "3650d",
		flag: true,
		about: "Warn this long before a certificate or a password expires."
	}),
	rehearse: boolean({
		default: "false",
		flag: true,
		about: "Rehearse a load: create, copy, upsert, alter and truncate tables of its own, and roll everything back.",
		details: "This uses a few transaction IDs, and event triggers may fire."
	}),
	reports: choices({
		of: reportNames,
		flag: true,
		value: "FORMAT",
		about: `Also write the report to files: ${list$1(reportNames)}.`,
		details: separated
	}),
	"report-dir": text({
		default: "destination-check-report",
		flag: true,
		value: "FOLDER",
		completes: "files",
		about: "The folder for the files of `reports`, inside the workspace or `runner.temp`.",
		details: "Symbolic links in its path are followed first. Only earlier reports are replaced."
	}),
	previous: text({
		flag: true,
		value: "FILE",
		completes: "files",
		about: "The last run's `report.json`: the report then shows what is new and what has recovered.",
		details: "It also shows since when each destination has been failing. The file may be missing."
	}),
	shard: optional(parsed$1({
		value: "INDEX/COUNT",
		read: readShard,
		flag: true,
		about: "This machine's share of the destinations, such as 2/8.",
		details: "An entry of the matrix that `mode: plan` outputs."
	})),
	shards: optional(integer({
		min: 1,
		max: 256,
		flag: true,
		about: `How many shards \`plan\` creates, at most 256.`,
		details: "One for every 250 destinations when empty."
	})),
	"shard-reports": lines({
		flag: true,
		value: "FILE",
		about: "For `merge`: paths or globs of the shards' `report.json` files.",
		details: "One per line."
	})
};
const actionOptions = {
	annotations: boolean({
		default: "true",
		about: "Show each finding on its line."
	}),
	summary: boolean({
		default: "true",
		about: "Write the report to the job summary."
	}),
	"check-run": boolean({
		default: "false",
		about: "Create a check run with all findings; annotations show ten of a kind. Needs `checks: write`."
	}),
	comment: boolean({
		default: "false",
		about: "Keep one comment on the pull request up to date, and suggest edits that one click commits. Needs `pull-requests: write`."
	}),
	issue: boolean({
		default: "false",
		about: "Keep one issue open while a destination fails in scheduled runs. Needs `issues: write`."
	}),
	variables: parsed$1({
		read: readVariableLines,
		about: "More variables that destinations files may read, for a reusable workflow that gets them as one secret.",
		details: "One NAME=value per line; or NAME<<END, the lines of the value, and END."
	}),
	"github-token": optional(parsed$1({
		read: (token) => ({ value: secret(token.trim()) }),
		expression: "${{ github.token }}",
		about: "The token for `check-run`, `comment`, `issue` and `changed-only`.",
		details: "For events that may bring an untrusted author's file (`pull_request_target`, `workflow_run`, `issue_comment` and similar), it also reads the files of trusted branches, so that destinations that are on one of them can be checked. This needs `contents: read`."
	}))
};
const terminalOptions = {
	format: choice({
		of: formats,
		default: "text",
		value: "FORMAT",
		about: `Print the report as ${list$1(formats, "or")}; \`github\` is text with annotations for a workflow's log.`
	}),
	quiet: boolean({ about: "Print problems only, and nothing if there are none." }),
	verbose: boolean({ about: "Print the stages of each connection on standard error." }),
	watch: boolean({ about: "Validate again whenever a file or a certificate is saved, until Ctrl-C." }),
	fix: boolean({ about: "Apply the fixes that are safe to apply, and check again." }),
	version: boolean({
		short: "V",
		about: "Print the version."
	}),
	help: boolean({
		short: "h",
		about: "Print this help."
	})
};
function readOptions(texts, nameOf = inputName) {
	const read = readTable(runOptions, texts, nameOf);
	const errors = read.kind === "usage" ? [...read.errors] : [];
	if (texts.mode?.trim() === "merge" && (texts["shard-reports"] ?? "").trim() === "") errors.push(`${nameOf("shard-reports")} is missing: \`merge\` needs the paths of the shards' report.json files.`);
	if (read.kind === "usage" || errors.length > 0) return {
		kind: "usage",
		errors
	};
	return {
		kind: "options",
		options: read.values
	};
}
function readName(given) {
	const name = given.trim();
	if (/^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,59}$/u.test(name)) return { value: name };
	return wrong(`"${name}" is not a name. Use up to 60 letters, digits, spaces and ._-(), beginning with a letter or a digit.`);
}
function readShard(given) {
	const [, index, of] = /^([0-9]{1,3})\/([0-9]{1,3})$/.exec(given.trim()) ?? [];
	const shard = {
		index: Number(index),
		of: Number(of)
	};
	if (shard.index >= 1 && shard.index <= shard.of && shard.of <= 256) return { value: shard };
	return wrong(`"${given.trim()}" is not a shard. Use INDEX/COUNT, such as 2/8.`);
}
// src/report/sarif.ts
const limits = {
	results: 5e3,
	gzippedBytes: 1e7
};
function sarifReport(report) {
	const results = fingerprinted(placedFindings(report).filter(({ finding }) => finding.rule !== internalError.id)).toSorted((one, other) => rankOf(one) - rankOf(other)).map(resultOf);
	for (let most = Math.min(results.length, limits.results);;) {
		const text = `${JSON.stringify(log(report, results.slice(0, most), results.length - most))}\n`;
		const excess = gzippedBytes(text) / (limits.gzippedBytes * .95);
		if (excess <= 1 || most === 0) return text;
		most = Math.floor(most / excess);
	}
}
function automation({ name }) {
	return name === "destination-check" ? {} : { automationDetails: { id: `${name}/` } };
}
function gzippedBytes(text) {
	const bytes = Buffer.byteLength(text);
	return bytes < limits.gzippedBytes / 2 ? bytes : gzipSync(text, { level: 1 }).length;
}
function log(report, results, leftOut) {
	const ended = new Date(Date.parse(report.started_at) + report.duration_ms).toISOString();
	const left = `${leftOut} further results are left out here: GitHub shows ${limits.results} of a run. They are in the other reports.`;
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: product.name,
				version: report.tool.version,
				semanticVersion: report.tool.version,
				informationUri: `https://github.com/${product.repository}`,
				rules: rules.map(descriptorOf),
				notifications: Object.entries(notificationKinds).map(([id, text]) => ({
					id,
					shortDescription: { text }
				}))
			} },
			...automation(report),
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { [root]: { description: { text: "The folder that the check ran in." } } },
			invocations: [{
				executionSuccessful: report.complete,
				startTimeUtc: report.started_at,
				endTimeUtc: ended,
				toolExecutionNotifications: [...notifications(report), ...leftOut > 0 ? [notification("results-left-out", "warning", left)] : []]
			}],
			results
		}]
	};
}
const rules = catalogue.filter(({ id }) => id !== internalError.id);
const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
const levels = {
	error: "error",
	warning: "warning",
	notice: "note"
};
function descriptorOf({ id, severity, title, why }) {
	const page = rulePage(id);
	const level = levels[typeof severity === "string" ? severity : "error"];
	const reason = typeof why === "string" ? why : "The message of each finding says why.";
	const [group = ""] = id.split("/");
	return {
		id,
		name: id.replaceAll(/(?:^|[/-])([a-z])/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: title },
		fullDescription: { text: `${title}. ${reason}` },
		help: {
			text: `${title}.\n\nWhy it matters: ${reason}\n\nThe alert says what to do. An example, and how to accept the finding: ${page}`,
			markdown: `**${title}.**\n\n**Why it matters:** ${reason}\n\nThe alert says what to do. [An example, and how to accept the finding](${page})`
		},
		helpUri: page,
		defaultConfiguration: { level },
		properties: {
			"problem.severity": problemSeverities[level],
			precision: "high",
			tags: ["postgresql", group]
		}
	};
}
const problemSeverities = {
	error: "error",
	warning: "warning",
	note: "recommendation"
};
function rankOf({ finding }) {
	return finding.ignored === null ? severityRank[finding.severity] : 3;
}
function fingerprinted(placed) {
	const seen = /* @__PURE__ */ new Map();
	return placed.map(({ finding, destination }) => {
		const place = destination === null ? ["file", finding.location.file] : ["destination", destination.id];
		const same = JSON.stringify([
			finding.rule,
			...place,
			finding.key
		]);
		const count = (seen.get(same) ?? 0) + 1;
		seen.set(same, count);
		return {
			finding,
			destination,
			fingerprint: `${createHash("sha256").update(same).digest("hex").slice(0, 32)}:${count}`
		};
	});
}
function resultOf({ finding, destination, fingerprint }) {
	const { rule, severity, key, location, related, ignored, fix } = finding;
	const about = destination === null ? "" : `${destination.display_name}: `;
	const accepted = ignored === null ? "" : `\n\n${ignoredWords(ignored)}.`;
	const changes = fix === null ? [] : changesOf(fix);
	return {
		ruleId: rule,
		ruleIndex: ruleIndexes.get(rule),
		level: ignored === null ? levels[severity] : "note",
		message: { text: withoutLinks(`${about}${findingWords(finding)}${accepted}`) },
		locations: [{
			physicalLocation: physicalLocation(location),
			...destination === null ? {} : { logicalLocations: [logicalLocation(destination.id, key)] }
		}],
		...related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) },
		partialFingerprints: { "destinationKey/v1": fingerprint },
		...ignored === null ? {} : { suppressions: [{
			kind: "inSource",
			status: "accepted",
			justification: ignored.reason
		}] },
		...changes.length === 0 ? {} : { fixes: [{ artifactChanges: changes }] }
	};
}
function withoutLinks(text) {
	return text.replaceAll("](", "] (");
}
function relatedLocation({ message, location }, index) {
	return {
		id: index + 1,
		message: { text: withoutLinks(message) },
		physicalLocation: physicalLocation(location)
	};
}
function logicalLocation(id, key) {
	return {
		name: id,
		fullyQualifiedName: key ? `${id}.${key}` : id,
		kind: "object"
	};
}
function physicalLocation({ file, line, column, end_line, end_column }) {
	const region = {
		startLine: line,
		startColumn: column,
		endLine: end_line,
		endColumn: end_column
	};
	return {
		artifactLocation: artifactLocation(file),
		region
	};
}
const root = "%SRCROOT%";
function artifactLocation(file) {
	const uri = file.replaceAll(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
	if (file.startsWith("/")) return { uri: `file://${uri}` };
	if (/^[A-Za-z]:\//.test(file)) return { uri: `file:///${uri.replace("%3A", ":")}` };
	return {
		uri,
		uriBaseId: root
	};
}
function changesOf({ safe, replaces, text }) {
	if (!safe || replaces === null) return [];
	const { file, start_line: startLine, end_line: endLine } = replaces;
	const isInsertion = endLine < startLine;
	const deletedRegion = isInsertion ? {
		startLine,
		startColumn: 1,
		endLine: startLine,
		endColumn: 1
	} : {
		startLine,
		startColumn: 1,
		endLine
	};
	const insertedContent = { text: isInsertion ? `${text}\n` : text };
	return [{
		artifactLocation: artifactLocation(file),
		replacements: [{
			deletedRegion,
			insertedContent
		}]
	}];
}
const notificationKinds = {
	"not-checked": "A destination was not checked",
	"internal-error": internalError.title,
	"results-left-out": "There are more results than GitHub shows"
};
function notifications(report) {
	const bugs = placedFindings(report).filter(({ finding }) => finding.rule === internalError.id).map(({ finding, destination }) => notification("internal-error", "error", `${destination?.display_name ?? "The run"}: ${finding.message}`));
	const level = report.complete ? "note" : "warning";
	const skipped = reasonGroups(report.destinations).map(({ reason, ids }) => notification("not-checked", level, `${idList(ids)}: ${reason}`));
	return [...bugs, ...skipped];
}
function notification(kind, level, text) {
	return {
		descriptor: { id: kind },
		level,
		message: { text }
	};
}
// src/report/forms.ts
const forms = {
	json: {
		file: "report.json",
		text: jsonReport
	},
	sarif: {
		file: "report.sarif",
		text: sarifReport
	},
	junit: {
		file: "report.xml",
		text: junitReport
	},
	markdown: {
		file: "report.md",
		text: markdownReport
	},
	html: {
		file: "report.html",
		text: htmlReport
	}
};
function jsonReport(report) {
	const text = JSON.stringify(report, null, 2).replaceAll(/#(?=#\w*\[)/g, "\\u0023");
	return `${withEscapes(text)}\n`;
}
// src/report/files.ts
function writeReports(report, names, { folder, from, roots }) {
	const written = {
		paths: {},
		failures: []
	};
	for (const name of names) {
		const file = path.join(folder, forms[name].file);
		const failure = writeForm(report, name, path.resolve(from, file), roots);
		if (failure === null) written.paths[name] = file;
		else written.failures.push({
			file,
			...failure
		});
	}
	return written;
}
function writeForm(report, name, absolute, roots) {
	try {
		const refusal = writeWhole(absolute, forms[name].text(report), "replace", roots);
		return refusal && { refusal };
	} catch (error) {
		return { crash: crashSentence(error) };
	}
}
function unwrittenWords(failure, { roots }) {
	if ("crash" in failure) return `${failure.file} could not be written. ${failure.crash}`;
	return unwritableWords(failure.file, failure.refusal, roots);
}
const largest = 67108864;
async function readReportFile(file) {
	try {
		const about = await stat(file);
		if (!about.isFile() || about.size > largest) return {
			kind: "unusable",
			isMissing: false,
			reason: "is larger than 64 MB, or no file"
		};
		return {
			kind: "read",
			content: parsed(await readFile(file, "utf8"))
		};
	} catch (error) {
		const { code } = error;
		return {
			kind: "unusable",
			isMissing: code === "ENOENT",
			reason: `can't be read: ${code}`
		};
	}
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
// node_modules/@cfworker/json-schema/dist/esm/deep-compare-strict.js
function deepCompareStrict(a, b) {
	const typeofa = typeof a;
	if (typeofa !== typeof b) return false;
	const aIsArray = Array.isArray(a);
	if (aIsArray !== Array.isArray(b)) return false;
	if (aIsArray) {
		const length = a.length;
		if (length !== b.length) return false;
		for (let i = 0; i < length; i++) if (!deepCompareStrict(a[i], b[i])) return false;
		return true;
	}
	if (typeofa === "object") {
		if (!a || !b) return a === b;
		const aKeys = Object.keys(a);
		const bKeys = Object.keys(b);
		if (aKeys.length !== bKeys.length) return false;
		for (const k of aKeys) {
			if (!Object.prototype.hasOwnProperty.call(b, k)) return false;
			if (!deepCompareStrict(a[k], b[k])) return false;
		}
		return true;
	}
	return a === b;
}
// node_modules/@cfworker/json-schema/dist/esm/pointer.js
function encodePointer(p) {
	return encodeURI(escapePointer(p)).replace(/#/g, "%23");
}
function escapePointer(p) {
	return p.replace(/~/g, "~0").replace(/\//g, "~1");
}
// node_modules/@cfworker/json-schema/dist/esm/dereference.js
const uriFragmentCharacter = /^[A-Za-z0-9._~!$&'()*+,;=:@/?-]$/;
const uriPercentEncoding = /^%[0-9A-Fa-f]{2}$/;
const uriUnreservedCharacter = /^[A-Za-z0-9._~-]$/;
function normalizeURIFragment(fragment) {
	let normalized = "";
	for (let index = 0; index < fragment.length;) {
		const character = fragment[index];
		const encoded = fragment.slice(index, index + 3);
		if (character === "%" && uriPercentEncoding.test(encoded)) {
			const decoded = String.fromCharCode(parseInt(encoded.slice(1), 16));
			normalized += uriUnreservedCharacter.test(decoded) ? decoded : encoded.toUpperCase();
			index += 3;
			continue;
		}
		const codePoint = String.fromCodePoint(fragment.codePointAt(index));
		normalized += uriFragmentCharacter.test(codePoint) ? codePoint : encodeURIComponent(codePoint);
		index += codePoint.length;
	}
	return normalized;
}
function resolveURI(reference, baseURI) {
	const url = new URL(reference, baseURI.href);
	url.hash = url.hash ? normalizeURIFragment(url.hash.slice(1)) : "";
	return url;
}
const schemaArrayKeyword = {
	prefixItems: true,
	items: true,
	allOf: true,
	anyOf: true,
	oneOf: true
};
const schemaMapKeyword = {
	$defs: true,
	definitions: true,
	properties: true,
	patternProperties: true,
	dependentSchemas: true
};
const ignoredKeyword = {
	id: true,
	$id: true,
	$ref: true,
	$schema: true,
	$anchor: true,
	$vocabulary: true,
	$comment: true,
	default: true,
	enum: true,
	const: true,
	required: true,
	dependentRequired: true,
	type: true,
	maximum: true,
	minimum: true,
	exclusiveMaximum: true,
	exclusiveMinimum: true,
	multipleOf: true,
	maxLength: true,
	minLength: true,
	pattern: true,
	format: true,
	maxItems: true,
	minItems: true,
	uniqueItems: true,
	maxProperties: true,
	minProperties: true
};
let initialBaseURI = typeof self !== "undefined" && self.location && self.location.origin !== "null" ? new URL(self.location.origin + self.location.pathname + location.search) : new URL("https://github.com/cfworker");
function dereference(schema, lookup = Object.create(null), baseURI = initialBaseURI, basePointer = "") {
	if (schema && typeof schema === "object" && !Array.isArray(schema)) {
		const id = schema.$id || schema["id"];
		if (id) {
			const url = resolveURI(id, baseURI);
			if (url.hash.length > 1) lookup[url.href] = schema;
			else {
				url.hash = "";
				if (basePointer === "") baseURI = url;
				else dereference(schema, lookup, baseURI);
			}
		}
	} else if (schema !== true && schema !== false) return lookup;
	const schemaURI = baseURI.href + (basePointer ? "#" + basePointer : "");
	if (lookup[schemaURI] !== void 0 && lookup[schemaURI] !== schema) throw new Error(`Duplicate schema URI "${schemaURI}".`);
	lookup[schemaURI] = schema;
	if (schema === true || schema === false) return lookup;
	if (schema.__absolute_uri__ === void 0) Object.defineProperty(schema, "__absolute_uri__", {
		enumerable: false,
		value: schemaURI
	});
	if (schema.$ref && schema.__absolute_ref__ === void 0) {
		const url = resolveURI(schema.$ref, baseURI);
		Object.defineProperty(schema, "__absolute_ref__", {
			enumerable: false,
			value: url.href
		});
	}
	if (schema.$recursiveRef && schema.__absolute_recursive_ref__ === void 0) {
		const url = resolveURI(schema.$recursiveRef, baseURI);
		Object.defineProperty(schema, "__absolute_recursive_ref__", {
			enumerable: false,
			value: url.href
		});
	}
	if (schema.$anchor) {
		const url = resolveURI("#" + schema.$anchor, baseURI);
		lookup[url.href] = schema;
	}
	for (let key in schema) {
		if (ignoredKeyword[key]) continue;
		const keyBase = `${basePointer}/${encodePointer(key)}`;
		const subSchema = schema[key];
		if (Array.isArray(subSchema)) {
			if (schemaArrayKeyword[key]) {
				const length = subSchema.length;
				for (let i = 0; i < length; i++) dereference(subSchema[i], lookup, baseURI, `${keyBase}/${i}`);
			}
		} else if (schemaMapKeyword[key]) for (let subKey in subSchema) dereference(subSchema[subKey], lookup, baseURI, `${keyBase}/${encodePointer(subKey)}`);
		else dereference(subSchema, lookup, baseURI, keyBase);
	}
	return lookup;
}
// node_modules/@cfworker/json-schema/dist/esm/format.js
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [
	0,
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const TIME = /^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|([+-])(\d\d):(\d\d))?$/i;
const HOSTNAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*$/i;
const URIREF = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const URITEMPLATE = /^(?:(?:[^\x00-\x20\x7f"<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i;
const URL_ = /^(?:(?:https?|ftp):\/\/)(?:\S+(?::\S*)?@)?(?:(?!10(?:\.\d{1,3}){3})(?!127(?:\.\d{1,3}){3})(?!169\.254(?:\.\d{1,3}){2})(?!192\.168(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)(?:\.(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const JSON_POINTER = /^(?:\/(?:[^~/]|~0|~1)*)*$/;
const JSON_POINTER_URI_FRAGMENT = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;
const RELATIVE_JSON_POINTER = /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/;
const EMAIL_ADDRESS = /^("(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+)@(.+)$/i;
const EMAIL = (input) => {
	const matches = input.match(EMAIL_ADDRESS);
	if (!matches) return false;
	const name = matches[1];
	const host = matches[2];
	if (!name || !host || name.length > 64 || host.length > 253) return false;
	if (name[0] !== "\"" && (name[0] === "." || name.endsWith(".") || name.includes(".."))) return false;
	if (host.startsWith("[") && host.endsWith("]")) {
		const address = host.slice(1, -1);
		if (/^ipv6:/i.test(address)) return IPV6.test(address.slice(5));
		return IPV4.test(address);
	}
	return HOSTNAME.test(host);
};
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/;
const IPV6 = /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;
const DURATION = (input) => /^P(?:\d+W|(?:(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)))$/.test(input);
function bind(r) {
	return r.test.bind(r);
}
const format = {
	date,
	time: time.bind(void 0, true),
	"date-time": date_time,
	duration: DURATION,
	uri,
	"uri-reference": bind(URIREF),
	"uri-template": bind(URITEMPLATE),
	url: bind(URL_),
	email: EMAIL,
	hostname: bind(HOSTNAME),
	ipv4: bind(IPV4),
	ipv6: bind(IPV6),
	regex,
	uuid: bind(UUID),
	"json-pointer": bind(JSON_POINTER),
	"json-pointer-uri-fragment": bind(JSON_POINTER_URI_FRAGMENT),
	"relative-json-pointer": bind(RELATIVE_JSON_POINTER)
};
function isLeapYear(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function date(str) {
	const matches = str.match(DATE);
	if (!matches) return false;
	const yearPart = matches[1];
	const monthPart = matches[2];
	const dayPart = matches[3];
	if (!yearPart || !monthPart || !dayPart) return false;
	const year = +yearPart;
	const month = +monthPart;
	const day = +dayPart;
	const maxDay = month == 2 && isLeapYear(year) ? 29 : DAYS[month];
	return month >= 1 && month <= 12 && day >= 1 && maxDay !== void 0 && day <= maxDay;
}
function time(full, str) {
	const matches = str.match(TIME);
	if (!matches) return false;
	const hourPart = matches[1];
	const minutePart = matches[2];
	const secondPart = matches[3];
	if (!hourPart || !minutePart || !secondPart) return false;
	const hour = +hourPart;
	const minute = +minutePart;
	const second = +secondPart;
	const timeZone = matches[5];
	const offsetSign = matches[6];
	const offsetHour = +(matches[7] ?? 0);
	const offsetMinute = +(matches[8] ?? 0);
	if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59 || full && timeZone === void 0) return false;
	if (second < 60) return true;
	const offsetDirection = offsetSign === "+" ? 1 : offsetSign === "-" ? -1 : 0;
	return (hour * 60 + minute - offsetDirection * (offsetHour * 60 + offsetMinute) + 1440) % 1440 === 1439;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function date_time(str) {
	const [datePart, timePart, extra] = str.split(DATE_TIME_SEPARATOR);
	return datePart !== void 0 && timePart !== void 0 && extra === void 0 && date(datePart) && time(true, timePart);
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI_PATTERN = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
	return NOT_URI_FRAGMENT.test(str) && URI_PATTERN.test(str);
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
	if (Z_ANCHOR.test(str)) return false;
	try {
		new RegExp(str, "u");
		return true;
	} catch (e) {
		return false;
	}
}
// node_modules/@cfworker/json-schema/dist/esm/ucs2-length.js
function ucs2length(s) {
	let result = 0;
	let length = s.length;
	let index = 0;
	let charCode;
	while (index < length) {
		result++;
		charCode = s.charCodeAt(index++);
		if (charCode >= 55296 && charCode <= 56319 && index < length) {
			charCode = s.charCodeAt(index);
			if ((charCode & 64512) == 56320) index++;
		}
	}
	return result;
}
// node_modules/@cfworker/json-schema/dist/esm/validate.js
function hasOwnProperty(instance, key) {
	return Object.prototype.hasOwnProperty.call(instance, key);
}
function decimalInteger(value) {
	const coefficientAndExponent = Math.abs(value).toString().split("e");
	const coefficient = coefficientAndExponent[0];
	const exponent = coefficientAndExponent[1] ?? "0";
	const point = coefficient.indexOf(".");
	const fractionLength = point === -1 ? 0 : coefficient.length - point - 1;
	return [BigInt(coefficient.replace(".", "")), Number(exponent) - fractionLength];
}
function isMultipleOf(instance, divisor) {
	if (!Number.isFinite(instance) || !Number.isFinite(divisor) || divisor <= 0) return false;
	const [instanceCoefficient, instanceExponent] = decimalInteger(instance);
	const [divisorCoefficient, divisorExponent] = decimalInteger(divisor);
	const exponentDifference = instanceExponent - divisorExponent;
	if (exponentDifference >= 0) return instanceCoefficient * 10n ** BigInt(exponentDifference) % divisorCoefficient === 0n;
	return instanceCoefficient % (divisorCoefficient * 10n ** BigInt(-exponentDifference)) === 0n;
}
function validate(instance, schema, draft = "2019-09", lookup = dereference(schema), shortCircuit = true, recursiveAnchor = null, instanceLocation = "#", schemaLocation = "#", evaluated = Object.create(null)) {
	if (schema === true) return {
		valid: true,
		errors: []
	};
	if (schema === false) return {
		valid: false,
		errors: [{
			instanceLocation,
			keyword: "false",
			keywordLocation: instanceLocation,
			error: "False boolean schema."
		}]
	};
	const rawInstanceType = typeof instance;
	let instanceType;
	switch (rawInstanceType) {
		case "boolean":
		case "number":
		case "string":
			instanceType = rawInstanceType;
			break;
		case "object":
			if (instance === null) instanceType = "null";
			else if (Array.isArray(instance)) instanceType = "array";
			else instanceType = "object";
			break;
		default: throw new Error(`Instances of "${rawInstanceType}" type are not supported.`);
	}
	const { $ref, $recursiveRef, $recursiveAnchor, type: $type, const: $const, enum: $enum, required: $required, not: $not, anyOf: $anyOf, allOf: $allOf, oneOf: $oneOf, if: $if, then: $then, else: $else, format: $format, properties: $properties, patternProperties: $patternProperties, additionalProperties: $additionalProperties, unevaluatedProperties: $unevaluatedProperties, minProperties: $minProperties, maxProperties: $maxProperties, propertyNames: $propertyNames, dependentRequired: $dependentRequired, dependentSchemas: $dependentSchemas, dependencies: $dependencies, prefixItems: $prefixItems, items: $items, additionalItems: $additionalItems, unevaluatedItems: $unevaluatedItems, contains: $contains, minContains: $minContains, maxContains: $maxContains, minItems: $minItems, maxItems: $maxItems, uniqueItems: $uniqueItems, minimum: $minimum, maximum: $maximum, exclusiveMinimum: $exclusiveMinimum, exclusiveMaximum: $exclusiveMaximum, multipleOf: $multipleOf, minLength: $minLength, maxLength: $maxLength, pattern: $pattern, __absolute_ref__, __absolute_recursive_ref__ } = schema;
	const errors = [];
	if ($recursiveAnchor === true && recursiveAnchor === null) recursiveAnchor = schema;
	if ($recursiveRef === "#") {
		const refSchema = recursiveAnchor === null ? lookup[__absolute_recursive_ref__] : recursiveAnchor;
		const keywordLocation = `${schemaLocation}/$recursiveRef`;
		const result = validate(instance, recursiveAnchor === null ? schema : recursiveAnchor, draft, lookup, shortCircuit, refSchema, instanceLocation, keywordLocation, evaluated);
		if (!result.valid) errors.push({
			instanceLocation,
			keyword: "$recursiveRef",
			keywordLocation,
			error: "A subschema had errors."
		}, ...result.errors);
	}
	if ($ref !== void 0) {
		const refSchema = lookup[__absolute_ref__ || $ref];
		if (refSchema === void 0) {
			let message = `Unresolved $ref "${$ref}".`;
			if (__absolute_ref__ && __absolute_ref__ !== $ref) message += `  Absolute URI "${__absolute_ref__}".`;
			message += `\nKnown schemas:\n- ${Object.keys(lookup).join("\n- ")}`;
			throw new Error(message);
		}
		const keywordLocation = `${schemaLocation}/$ref`;
		const result = validate(instance, refSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, evaluated);
		if (!result.valid) errors.push({
			instanceLocation,
			keyword: "$ref",
			keywordLocation,
			error: "A subschema had errors."
		}, ...result.errors);
		if (draft === "4" || draft === "7") return {
			valid: errors.length === 0,
			errors
		};
	}
	if (Array.isArray($type)) {
		let length = $type.length;
		let valid = false;
		for (let i = 0; i < length; i++) if (instanceType === $type[i] || $type[i] === "integer" && instanceType === "number" && instance % 1 === 0 && instance === instance) {
			valid = true;
			break;
		}
		if (!valid) errors.push({
			instanceLocation,
			keyword: "type",
			keywordLocation: `${schemaLocation}/type`,
			error: `Instance type "${instanceType}" is invalid. Expected "${$type.join("\", \"")}".`
		});
	} else if ($type === "integer") {
		if (instanceType !== "number" || instance % 1 || instance !== instance) errors.push({
			instanceLocation,
			keyword: "type",
			keywordLocation: `${schemaLocation}/type`,
			error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
		});
	} else if ($type !== void 0 && instanceType !== $type) errors.push({
		instanceLocation,
		keyword: "type",
		keywordLocation: `${schemaLocation}/type`,
		error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
	});
	if ($const !== void 0) {
		if (instanceType === "object" || instanceType === "array") {
			if (!deepCompareStrict(instance, $const)) errors.push({
				instanceLocation,
				keyword: "const",
				keywordLocation: `${schemaLocation}/const`,
				error: `Instance does not match ${JSON.stringify($const)}.`
			});
		} else if (instance !== $const) errors.push({
			instanceLocation,
			keyword: "const",
			keywordLocation: `${schemaLocation}/const`,
			error: `Instance does not match ${JSON.stringify($const)}.`
		});
	}
	if ($enum !== void 0) {
		if (instanceType === "object" || instanceType === "array") {
			if (!$enum.some((value) => deepCompareStrict(instance, value))) errors.push({
				instanceLocation,
				keyword: "enum",
				keywordLocation: `${schemaLocation}/enum`,
				error: `Instance does not match any of ${JSON.stringify($enum)}.`
			});
		} else if (!$enum.some((value) => instance === value)) errors.push({
			instanceLocation,
			keyword: "enum",
			keywordLocation: `${schemaLocation}/enum`,
			error: `Instance does not match any of ${JSON.stringify($enum)}.`
		});
	}
	if ($not !== void 0) {
		const keywordLocation = `${schemaLocation}/not`;
		if (validate(instance, $not, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation).valid) errors.push({
			instanceLocation,
			keyword: "not",
			keywordLocation,
			error: "Instance matched \"not\" schema."
		});
	}
	let subEvaluateds = [];
	if ($anyOf !== void 0) {
		const keywordLocation = `${schemaLocation}/anyOf`;
		const errorsLength = errors.length;
		let anyValid = false;
		for (const [i, subSchema] of $anyOf.entries()) {
			const subEvaluated = Object.create(evaluated);
			const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			anyValid = anyValid || result.valid;
			if (result.valid) subEvaluateds.push(subEvaluated);
		}
		if (anyValid) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "anyOf",
			keywordLocation,
			error: "Instance does not match any subschemas."
		});
	}
	if ($allOf !== void 0) {
		const keywordLocation = `${schemaLocation}/allOf`;
		const errorsLength = errors.length;
		let allValid = true;
		for (const [i, subSchema] of $allOf.entries()) {
			const subEvaluated = Object.create(evaluated);
			const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			allValid = allValid && result.valid;
			if (result.valid) subEvaluateds.push(subEvaluated);
		}
		if (allValid) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "allOf",
			keywordLocation,
			error: `Instance does not match every subschema.`
		});
	}
	if ($oneOf !== void 0) {
		const keywordLocation = `${schemaLocation}/oneOf`;
		const errorsLength = errors.length;
		const matches = $oneOf.filter((subSchema, i) => {
			const subEvaluated = Object.create(evaluated);
			const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			if (result.valid) subEvaluateds.push(subEvaluated);
			return result.valid;
		}).length;
		if (matches === 1) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "oneOf",
			keywordLocation,
			error: `Instance does not match exactly one subschema (${matches} matches).`
		});
	}
	if (instanceType === "object" || instanceType === "array") Object.assign(evaluated, ...subEvaluateds);
	if ($if !== void 0) {
		const keywordLocation = `${schemaLocation}/if`;
		const ifEvaluated = Object.create(null);
		if (validate(instance, $if, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, ifEvaluated).valid) {
			Object.assign(evaluated, ifEvaluated);
			if ($then !== void 0) {
				const thenResult = validate(instance, $then, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/then`, evaluated);
				if (!thenResult.valid) errors.push({
					instanceLocation,
					keyword: "if",
					keywordLocation,
					error: `Instance does not match "then" schema.`
				}, ...thenResult.errors);
			}
		} else if ($else !== void 0) {
			const elseResult = validate(instance, $else, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/else`, evaluated);
			if (!elseResult.valid) errors.push({
				instanceLocation,
				keyword: "if",
				keywordLocation,
				error: `Instance does not match "else" schema.`
			}, ...elseResult.errors);
		}
	}
	if (instanceType === "object") {
		if ($required !== void 0) {
			for (const key of $required) if (!hasOwnProperty(instance, key)) errors.push({
				instanceLocation,
				keyword: "required",
				keywordLocation: `${schemaLocation}/required`,
				error: `Instance does not have required property "${key}".`
			});
		}
		const keys = Object.keys(instance);
		if ($minProperties !== void 0 && keys.length < $minProperties) errors.push({
			instanceLocation,
			keyword: "minProperties",
			keywordLocation: `${schemaLocation}/minProperties`,
			error: `Instance does not have at least ${$minProperties} properties.`
		});
		if ($maxProperties !== void 0 && keys.length > $maxProperties) errors.push({
			instanceLocation,
			keyword: "maxProperties",
			keywordLocation: `${schemaLocation}/maxProperties`,
			error: `Instance does not have at least ${$maxProperties} properties.`
		});
		if ($propertyNames !== void 0) {
			const keywordLocation = `${schemaLocation}/propertyNames`;
			for (const key in instance) {
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate(key, $propertyNames, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "propertyNames",
					keywordLocation,
					error: `Property name "${key}" does not match schema.`
				}, ...result.errors);
			}
		}
		if ($dependentRequired !== void 0) {
			const keywordLocation = `${schemaLocation}/dependantRequired`;
			for (const key in $dependentRequired) if (hasOwnProperty(instance, key)) {
				const required = $dependentRequired[key];
				for (const dependantKey of required) if (!hasOwnProperty(instance, dependantKey)) errors.push({
					instanceLocation,
					keyword: "dependentRequired",
					keywordLocation,
					error: `Instance has "${key}" but does not have "${dependantKey}".`
				});
			}
		}
		if ($dependentSchemas !== void 0) for (const [key, dependentSchema] of Object.entries($dependentSchemas)) {
			const keywordLocation = `${schemaLocation}/dependentSchemas`;
			if (hasOwnProperty(instance, key)) {
				const result = validate(instance, dependentSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`, evaluated);
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "dependentSchemas",
					keywordLocation,
					error: `Instance has "${key}" but does not match dependant schema.`
				}, ...result.errors);
			}
		}
		if ($dependencies !== void 0) {
			const keywordLocation = `${schemaLocation}/dependencies`;
			for (const key in $dependencies) if (hasOwnProperty(instance, key)) {
				const propsOrSchema = $dependencies[key];
				if (Array.isArray(propsOrSchema)) {
					for (const dependantKey of propsOrSchema) if (!hasOwnProperty(instance, dependantKey)) errors.push({
						instanceLocation,
						keyword: "dependencies",
						keywordLocation,
						error: `Instance has "${key}" but does not have "${dependantKey}".`
					});
				} else {
					const result = validate(instance, propsOrSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`);
					if (!result.valid) errors.push({
						instanceLocation,
						keyword: "dependencies",
						keywordLocation,
						error: `Instance has "${key}" but does not match dependant schema.`
					}, ...result.errors);
				}
			}
		}
		const thisEvaluated = Object.create(null);
		let stop = false;
		if ($properties !== void 0) {
			const keywordLocation = `${schemaLocation}/properties`;
			for (const [key, propertySchema] of Object.entries($properties)) {
				if (!hasOwnProperty(instance, key)) continue;
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate(instance[key], propertySchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(key)}`);
				thisEvaluated[key] = true;
				if (result.valid) evaluated[key] = true;
				else {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "properties",
						keywordLocation,
						error: `Property "${key}" does not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
		}
		if (!stop && $patternProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/patternProperties`;
			for (const [pattern, subSchema] of Object.entries($patternProperties)) {
				const regex = new RegExp(pattern, "u");
				for (const key in instance) {
					if (!regex.test(key)) continue;
					const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
					const result = validate(instance[key], subSchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(pattern)}`);
					thisEvaluated[key] = true;
					if (result.valid) evaluated[key] = true;
					else {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "patternProperties",
							keywordLocation,
							error: `Property "${key}" matches pattern "${pattern}" but does not match associated schema.`
						}, ...result.errors);
					}
				}
			}
		}
		if (!stop && $additionalProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/additionalProperties`;
			for (const key in instance) {
				if (thisEvaluated[key]) continue;
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate(instance[key], $additionalProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (result.valid) evaluated[key] = true;
				else {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "additionalProperties",
						keywordLocation,
						error: `Property "${key}" does not match additional properties schema.`
					}, ...result.errors);
				}
			}
		} else if (!stop && $unevaluatedProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/unevaluatedProperties`;
			for (const key in instance) if (!evaluated[key]) {
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate(instance[key], $unevaluatedProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (result.valid) evaluated[key] = true;
				else errors.push({
					instanceLocation,
					keyword: "unevaluatedProperties",
					keywordLocation,
					error: `Property "${key}" does not match unevaluated properties schema.`
				}, ...result.errors);
			}
		}
	} else if (instanceType === "array") {
		if ($maxItems !== void 0 && instance.length > $maxItems) errors.push({
			instanceLocation,
			keyword: "maxItems",
			keywordLocation: `${schemaLocation}/maxItems`,
			error: `Array has too many items (${instance.length} > ${$maxItems}).`
		});
		if ($minItems !== void 0 && instance.length < $minItems) errors.push({
			instanceLocation,
			keyword: "minItems",
			keywordLocation: `${schemaLocation}/minItems`,
			error: `Array has too few items (${instance.length} < ${$minItems}).`
		});
		const length = instance.length;
		let i = 0;
		let stop = false;
		if ($prefixItems !== void 0) {
			const keywordLocation = `${schemaLocation}/prefixItems`;
			const length2 = Math.min($prefixItems.length, length);
			for (; i < length2; i++) {
				const result = validate(instance[i], $prefixItems[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
				evaluated[i] = true;
				if (!result.valid) {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "prefixItems",
						keywordLocation,
						error: `Items did not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
		}
		if ($items !== void 0) {
			const keywordLocation = `${schemaLocation}/items`;
			if (Array.isArray($items)) {
				const length2 = Math.min($items.length, length);
				for (; i < length2; i++) {
					const result = validate(instance[i], $items[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
					evaluated[i] = true;
					if (!result.valid) {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "items",
							keywordLocation,
							error: `Items did not match schema.`
						}, ...result.errors);
						if (stop) break;
					}
				}
			} else for (; i < length; i++) {
				const result = validate(instance[i], $items, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
				evaluated[i] = true;
				if (!result.valid) {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "items",
						keywordLocation,
						error: `Items did not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
			if (!stop && $additionalItems !== void 0) {
				const keywordLocation = `${schemaLocation}/additionalItems`;
				for (; i < length; i++) {
					const result = validate(instance[i], $additionalItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
					evaluated[i] = true;
					if (!result.valid) {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "additionalItems",
							keywordLocation,
							error: `Items did not match additional items schema.`
						}, ...result.errors);
					}
				}
			}
		}
		if ($contains !== void 0) {
			if (length === 0 && $minContains === void 0) errors.push({
				instanceLocation,
				keyword: "contains",
				keywordLocation: `${schemaLocation}/contains`,
				error: `Array is empty. It must contain at least one item matching the schema.`
			});
			else if ($minContains !== void 0 && length < $minContains) errors.push({
				instanceLocation,
				keyword: "minContains",
				keywordLocation: `${schemaLocation}/minContains`,
				error: `Array has less items (${length}) than minContains (${$minContains}).`
			});
			else {
				const keywordLocation = `${schemaLocation}/contains`;
				const errorsLength = errors.length;
				let contained = 0;
				for (let j = 0; j < length; j++) {
					const result = validate(instance[j], $contains, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${j}`, keywordLocation);
					if (result.valid) {
						evaluated[j] = true;
						contained++;
					} else errors.push(...result.errors);
				}
				if (contained >= ($minContains || 0)) errors.length = errorsLength;
				if ($minContains === void 0 && contained === 0) errors.splice(errorsLength, 0, {
					instanceLocation,
					keyword: "contains",
					keywordLocation,
					error: `Array does not contain item matching schema.`
				});
				else if ($minContains !== void 0 && contained < $minContains) errors.push({
					instanceLocation,
					keyword: "minContains",
					keywordLocation: `${schemaLocation}/minContains`,
					error: `Array must contain at least ${$minContains} items matching schema. Only ${contained} items were found.`
				});
				else if ($maxContains !== void 0 && contained > $maxContains) errors.push({
					instanceLocation,
					keyword: "maxContains",
					keywordLocation: `${schemaLocation}/maxContains`,
					error: `Array may contain at most ${$maxContains} items matching schema. ${contained} items were found.`
				});
			}
		}
		if (!stop && $unevaluatedItems !== void 0) {
			const keywordLocation = `${schemaLocation}/unevaluatedItems`;
			for (; i < length; i++) {
				if (evaluated[i]) continue;
				const result = validate(instance[i], $unevaluatedItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
				evaluated[i] = true;
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "unevaluatedItems",
					keywordLocation,
					error: `Items did not match unevaluated items schema.`
				}, ...result.errors);
			}
		}
		if ($uniqueItems) for (let j = 0; j < length; j++) {
			const a = instance[j];
			const ao = typeof a === "object" && a !== null;
			for (let k = 0; k < length; k++) {
				if (j === k) continue;
				const b = instance[k];
				if (a === b || ao && typeof b === "object" && b !== null && deepCompareStrict(a, b)) {
					errors.push({
						instanceLocation,
						keyword: "uniqueItems",
						keywordLocation: `${schemaLocation}/uniqueItems`,
						error: `Duplicate items at indexes ${j} and ${k}.`
					});
					j = Number.MAX_SAFE_INTEGER;
					k = Number.MAX_SAFE_INTEGER;
				}
			}
		}
	} else if (instanceType === "number") {
		if (draft === "4") {
			if ($minimum !== void 0 && ($exclusiveMinimum === true && instance <= $minimum || instance < $minimum)) errors.push({
				instanceLocation,
				keyword: "minimum",
				keywordLocation: `${schemaLocation}/minimum`,
				error: `${instance} is less than ${$exclusiveMinimum ? "or equal to " : ""} ${$minimum}.`
			});
			if ($maximum !== void 0 && ($exclusiveMaximum === true && instance >= $maximum || instance > $maximum)) errors.push({
				instanceLocation,
				keyword: "maximum",
				keywordLocation: `${schemaLocation}/maximum`,
				error: `${instance} is greater than ${$exclusiveMaximum ? "or equal to " : ""} ${$maximum}.`
			});
		} else {
			if ($minimum !== void 0 && instance < $minimum) errors.push({
				instanceLocation,
				keyword: "minimum",
				keywordLocation: `${schemaLocation}/minimum`,
				error: `${instance} is less than ${$minimum}.`
			});
			if ($maximum !== void 0 && instance > $maximum) errors.push({
				instanceLocation,
				keyword: "maximum",
				keywordLocation: `${schemaLocation}/maximum`,
				error: `${instance} is greater than ${$maximum}.`
			});
			if ($exclusiveMinimum !== void 0 && instance <= $exclusiveMinimum) errors.push({
				instanceLocation,
				keyword: "exclusiveMinimum",
				keywordLocation: `${schemaLocation}/exclusiveMinimum`,
				error: `${instance} is less than ${$exclusiveMinimum}.`
			});
			if ($exclusiveMaximum !== void 0 && instance >= $exclusiveMaximum) errors.push({
				instanceLocation,
				keyword: "exclusiveMaximum",
				keywordLocation: `${schemaLocation}/exclusiveMaximum`,
				error: `${instance} is greater than or equal to ${$exclusiveMaximum}.`
			});
		}
		if ($multipleOf !== void 0) {
			if (!isMultipleOf(instance, $multipleOf)) errors.push({
				instanceLocation,
				keyword: "multipleOf",
				keywordLocation: `${schemaLocation}/multipleOf`,
				error: `${instance} is not a multiple of ${$multipleOf}.`
			});
		}
	} else if (instanceType === "string") {
		const length = $minLength === void 0 && $maxLength === void 0 ? 0 : ucs2length(instance);
		if ($minLength !== void 0 && length < $minLength) errors.push({
			instanceLocation,
			keyword: "minLength",
			keywordLocation: `${schemaLocation}/minLength`,
			error: `String is too short (${length} < ${$minLength}).`
		});
		if ($maxLength !== void 0 && length > $maxLength) errors.push({
			instanceLocation,
			keyword: "maxLength",
			keywordLocation: `${schemaLocation}/maxLength`,
			error: `String is too long (${length} > ${$maxLength}).`
		});
		if ($pattern !== void 0 && !new RegExp($pattern, "u").test(instance)) errors.push({
			instanceLocation,
			keyword: "pattern",
			keywordLocation: `${schemaLocation}/pattern`,
			error: `String does not match pattern.`
		});
		if ($format !== void 0 && format[$format] && !format[$format](instance)) errors.push({
			instanceLocation,
			keyword: "format",
			keywordLocation: `${schemaLocation}/format`,
			error: `String does not match format "${$format}".`
		});
	}
	return {
		valid: errors.length === 0,
		errors
	};
}
// node_modules/@cfworker/json-schema/dist/esm/validator.js
var Validator = class {
	schema;
	draft;
	shortCircuit;
	lookup;
	constructor(schema, draft = "2019-09", shortCircuit = true) {
		this.schema = schema;
		this.draft = draft;
		this.shortCircuit = shortCircuit;
		this.lookup = dereference(schema);
	}
	validate(instance) {
		return validate(instance, this.schema, this.draft, this.lookup, this.shortCircuit);
	}
	addSchema(schema, id) {
		if (id) schema = {
			...schema,
			$id: id
		};
		dereference(schema, this.lookup);
	}
};
// schema/report.schema.json
var report_schema_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "https://raw.githubusercontent.com/destination-check/postgres-destination-check/main/schema/report.schema.json",
	title: "Report",
	description: "What postgres-destination-check found in one run. Version 1: these names stay, and more may join them.",
	type: "object",
	additionalProperties: false,
	required: [
		"version",
		"tool",
		"name",
		"started_at",
		"duration_ms",
		"event",
		"mode",
		"fail_on",
		"complete",
		"not_reached",
		"missing_shards",
		"shard",
		"files",
		"why_not_dialled",
		"base",
		"outcome",
		"summary",
		"changes",
		"findings",
		"destinations"
	],
	properties: {
		"version": { "const": 1 },
		"tool": {
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "version"],
			"properties": {
				"name": { "type": "string" },
				"version": { "type": "string" }
			}
		},
		"name": {
			"description": "What this check is called: the input `name`.",
			"type": "string"
		},
		"started_at": {
			"description": "ISO 8601, UTC.",
			"type": "string"
		},
		"duration_ms": {
			"type": "number",
			"minimum": 0
		},
		"event": {
			"description": "What started the run: GitHub's event name, or cli.",
			"type": "string"
		},
		"mode": { "enum": ["check", "validate"] },
		"fail_on": {
			"description": "The least severity that makes the run fail.",
			"enum": [
				"error",
				"warning",
				"never"
			]
		},
		"complete": {
			"description": "False when the deadline, an interruption or a bug kept destinations from being checked, or a file could not be read.",
			"type": "boolean"
		},
		"not_reached": {
			"description": "How many destinations the run ended too early for. Where there is one, `outcome` is failed.",
			"type": "integer",
			"minimum": 0
		},
		"missing_shards": {
			"description": "In a report that joins shards: the numbers of those that did not report.",
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1
			}
		},
		"shard": {
			"description": "Which part of a run this is; null for a whole one.",
			"oneOf": [{
				"type": "object",
				"additionalProperties": false,
				"required": [
					"index",
					"of",
					"total",
					"files"
				],
				"properties": {
					"index": {
						"type": "integer",
						"minimum": 1
					},
					"of": {
						"type": "integer",
						"minimum": 1
					},
					"total": {
						"description": "How many destinations all shards hold together.",
						"type": "integer",
						"minimum": 0
					},
					"files": {
						"description": "The files of the whole run, in their order.",
						"type": "array",
						"items": { "type": "string" }
					}
				}
			}, { "type": "null" }]
		},
		"files": {
			"description": "The destinations files that were read, in their order. What they no longer have is gone.",
			"type": "array",
			"items": { "type": "string" }
		},
		"why_not_dialled": {
			"description": "Why the run as a whole was to dial nothing; null where it was free to.",
			"type": ["string", "null"]
		},
		"base": {
			"description": "What `changed-only` found on the base branch; null where it was not asked for.",
			"oneOf": [{
				"type": "object",
				"additionalProperties": false,
				"required": ["deleted", "unreadable"],
				"properties": {
					"deleted": {
						"description": "Ids that the base branch has in these files, and that none of them has now.",
						"type": "array",
						"items": { "type": "string" }
					},
					"unreadable": {
						"description": "Why everything was checked all the same; null where the base branch could be read.",
						"type": ["string", "null"]
					}
				}
			}, { "type": "null" }]
		},
		"outcome": { "$ref": "#/definitions/status" },
		"summary": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"total",
				"passed",
				"warned",
				"failed",
				"skipped"
			],
			"properties": {
				"total": { "type": "integer" },
				"passed": { "type": "integer" },
				"warned": { "type": "integer" },
				"failed": { "type": "integer" },
				"skipped": { "type": "integer" }
			}
		},
		"changes": {
			"description": "What is different from the report that `previous` named; null where there is none to compare with. What this run could not judge is neither recovered nor solved.",
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"since",
				"failed",
				"other_cause",
				"recovered",
				"removed",
				"new",
				"solved"
			],
			"properties": {
				"since": {
					"description": "When that run began: ISO 8601, UTC.",
					"type": "string"
				},
				"failed": {
					"description": "The ids of those that have begun to fail.",
					"type": "array",
					"items": { "type": "string" }
				},
				"other_cause": {
					"description": "Those that still fail, with other errors.",
					"type": "array",
					"items": { "type": "string" }
				},
				"recovered": {
					"description": "Those that failed, and do no longer.",
					"type": "array",
					"items": { "type": "string" }
				},
				"removed": {
					"description": "Those that failed, and are in no file any more.",
					"type": "array",
					"items": { "type": "string" }
				},
				"new": {
					"description": "Errors and warnings that were not there.",
					"type": "array",
					"items": { "$ref": "#/definitions/change" }
				},
				"solved": {
					"description": "Errors and warnings that are gone.",
					"type": "array",
					"items": { "$ref": "#/definitions/change" }
				}
			}
		},
		"findings": {
			"description": "Those of a file, not of one destination.",
			"type": "array",
			"items": { "$ref": "#/definitions/finding" }
		},
		"destinations": {
			"description": "In the order of the files.",
			"type": "array",
			"items": { "$ref": "#/definitions/destination" }
		}
	},
	definitions: {
		"status": {
			"title": "Status",
			"description": "passed: every check ran, nothing was found. warned: nothing worse than a warning. failed: an error. skipped: not dialled, and `reason` says why.",
			"enum": [
				"passed",
				"warned",
				"failed",
				"skipped"
			]
		},
		"location": {
			"title": "Location",
			"description": "Lines and columns start at 1; columns count UTF-16 code units; end_column is the one after the last.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"file",
				"line",
				"column",
				"end_line",
				"end_column"
			],
			"properties": {
				"file": {
					"description": "From the folder that the check runs in, which is the workspace in a workflow; with forward slashes.",
					"type": "string"
				},
				"line": {
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"type": "integer",
					"minimum": 1
				},
				"end_line": {
					"type": "integer",
					"minimum": 1
				},
				"end_column": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"fix": {
			"title": "Fix",
			"description": "sql and yaml close the finding when applied word for word; shell and text are for what a person or another system has to do.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"text",
				"run_as",
				"database",
				"note",
				"replaces",
				"below",
				"safe"
			],
			"properties": {
				"kind": { "enum": [
					"sql",
					"yaml",
					"shell",
					"text"
				] },
				"text": { "type": "string" },
				"run_as": {
					"description": "For sql: the role that must run it, or `a superuser`.",
					"type": ["string", "null"]
				},
				"database": {
					"description": "For sql: the database to run it in; null where any will do.",
					"type": ["string", "null"]
				},
				"note": {
					"description": "What to know beside it.",
					"type": ["string", "null"]
				},
				"replaces": {
					"description": "For yaml: the lines that `text` replaces. Where end_line is the line before start_line, it goes in before start_line. Null where the file's form leaves no line of its own to change.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": [
						"file",
						"start_line",
						"end_line"
					],
					"properties": {
						"file": { "type": "string" },
						"start_line": {
							"type": "integer",
							"minimum": 1
						},
						"end_line": {
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"below": {
					"description": "The keys that the replaced lines stand below, the outermost first: in a file that has changed since, they still tell the place. Empty where there is none.",
					"type": "array",
					"items": { "type": "string" }
				},
				"safe": {
					"description": "Whether an edit can be made without a look: `--fix` makes these.",
					"type": "boolean"
				}
			}
		},
		"finding": {
			"title": "ReportFinding",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"rule",
				"severity",
				"title",
				"message",
				"why",
				"fix",
				"key",
				"location",
				"related",
				"ignored"
			],
			"properties": {
				"rule": {
					"type": "string",
					"pattern": "^[a-z]+/[a-z-]+$"
				},
				"severity": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"title": { "type": "string" },
				"message": {
					"description": "What is wrong.",
					"type": "string"
				},
				"why": {
					"description": "Why it matters.",
					"type": "string"
				},
				"fix": {
					"description": "What to do. Null only for internal/error.",
					"anyOf": [{ "$ref": "#/definitions/fix" }, { "type": "null" }]
				},
				"key": {
					"description": "The key that it is about, from the entry on, as ssh.host_key; empty for the entry itself, from the root of the file for a finding of a file or of text that entries share. It stays where lines move. Null where it is about a stretch of text.",
					"type": ["string", "null"]
				},
				"location": { "$ref": "#/definitions/location" },
				"related": {
					"description": "Other places that have to do with it.",
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["message", "location"],
						"properties": {
							"message": { "type": "string" },
							"location": { "$ref": "#/definitions/location" }
						}
					}
				},
				"ignored": {
					"description": "Why the team has accepted this finding, and until when; null where it counts.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": ["reason", "until"],
					"properties": {
						"reason": { "type": "string" },
						"until": { "type": ["string", "null"] }
					}
				}
			}
		},
		"certificate": {
			"title": "Certificate",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"subject",
				"issuer",
				"names",
				"valid_from",
				"valid_to",
				"self_signed",
				"fingerprint256"
			],
			"properties": {
				"subject": { "type": "string" },
				"issuer": { "type": "string" },
				"names": {
					"type": "array",
					"items": { "type": "string" }
				},
				"valid_from": { "type": ["string", "null"] },
				"valid_to": { "type": ["string", "null"] },
				"self_signed": { "type": "boolean" },
				"fingerprint256": { "type": "string" }
			}
		},
		"tls": {
			"title": "ReportTls",
			"description": "What was agreed on, and what the certificate was held against.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"protocol",
				"cipher",
				"verified",
				"certificate"
			],
			"properties": {
				"protocol": { "type": "string" },
				"cipher": { "type": "string" },
				"verified": { "enum": [
					"none",
					"ca",
					"full"
				] },
				"certificate": { "anyOf": [{ "$ref": "#/definitions/certificate" }, { "type": "null" }] }
			}
		},
		"privileges": {
			"title": "ReportPrivileges",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"role",
				"superuser",
				"create_on_database",
				"create_in_schemas",
				"reads_information_schema",
				"reads_pg_catalog",
				"reads_password_hashes",
				"password_valid_until"
			],
			"properties": {
				"role": {
					"description": "Whose privileges these are: who acts after the login, or the role that an auditor asks about.",
					"type": "string"
				},
				"superuser": { "type": "boolean" },
				"create_on_database": {
					"description": "What Stitch needs to make its schemas.",
					"type": "boolean"
				},
				"create_in_schemas": {
					"description": "Schemas in which it may create tables; null where that can't be seen.",
					"type": ["array", "null"],
					"items": { "type": "string" }
				},
				"reads_information_schema": {
					"description": "All that PostgreSQL itself lets everyone read there.",
					"type": "boolean"
				},
				"reads_pg_catalog": {
					"description": "All that PostgreSQL itself lets everyone read there.",
					"type": "boolean"
				},
				"reads_password_hashes": {
					"description": "Relations with password hashes that it can read.",
					"type": "array",
					"items": { "type": "string" }
				},
				"password_valid_until": {
					"description": "ISO 8601; null where there is no end, or it can't be seen.",
					"type": ["string", "null"]
				}
			}
		},
		"destination": {
			"title": "ReportDestination",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"display_name",
				"type",
				"status",
				"reason",
				"failing_since",
				"location",
				"target",
				"identity",
				"authentication",
				"tries",
				"duration_ms",
				"stages",
				"bastion",
				"tls",
				"server",
				"privileges",
				"loaded",
				"stitch",
				"findings"
			],
			"properties": {
				"id": { "type": "string" },
				"display_name": { "type": "string" },
				"type": { "enum": [
					"postgresql",
					"heroku",
					"amazon-rds",
					"amazon-aurora",
					"google-cloudsql"
				] },
				"status": { "$ref": "#/definitions/status" },
				"reason": {
					"description": "Why it was not dialled, where no finding that counts says so; null otherwise.",
					"type": ["string", "null"]
				},
				"failing_since": {
					"description": "When the first of the runs began that have found it failing, one after another, as far as `previous` tells: ISO 8601, UTC. It stays where a run could not tell. Null where it does not fail, or where `previous` is not used.",
					"type": ["string", "null"]
				},
				"location": { "$ref": "#/definitions/location" },
				"target": {
					"description": "What the entry names, once variables are read; null where that could not be told.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": [
						"host",
						"port",
						"database",
						"username",
						"bastion"
					],
					"properties": {
						"host": { "type": "string" },
						"port": { "type": "integer" },
						"database": { "type": "string" },
						"username": { "type": "string" },
						"bastion": {
							"description": "host:port of the SSH server in front.",
							"type": ["string", "null"]
						}
					}
				},
				"identity": {
					"description": "How it was proven that the server is the right one.",
					"enum": [
						"certificate-name",
						"certificate",
						"pinned-bastion",
						"channel-binding",
						"none"
					]
				},
				"authentication": {
					"description": "How the server let the user in; null where it did not come to that.",
					"enum": [
						"none",
						"password",
						"md5",
						"scram-sha-256",
						"scram-sha-256-plus",
						null
					]
				},
				"tries": {
					"description": "How many times it was dialled; 0 where it was not.",
					"type": "integer",
					"minimum": 0
				},
				"duration_ms": {
					"description": "Of all stages together.",
					"type": "number",
					"minimum": 0
				},
				"stages": {
					"type": "array",
					"items": {
						"title": "ReportStage",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"name",
							"status",
							"ms",
							"detail"
						],
						"properties": {
							"name": { "enum": [
								"resolve",
								"connect",
								"ssh",
								"tls",
								"login",
								"probe",
								"rehearse"
							] },
							"status": { "enum": [
								"ok",
								"failed",
								"skipped"
							] },
							"ms": {
								"description": "Null for a skipped stage.",
								"type": ["number", "null"]
							},
							"detail": {
								"description": "What was found there.",
								"type": ["string", "null"]
							}
						}
					}
				},
				"bastion": {
					"description": "The SSH server that let us in; null where there is none, or it did not come to that.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": [
						"host_key_type",
						"host_key",
						"pinned"
					],
					"properties": {
						"host_key_type": { "type": "string" },
						"host_key": {
							"description": "SHA256:…, as `ssh-keygen -lf` prints it.",
							"type": "string"
						},
						"pinned": { "type": "boolean" }
					}
				},
				"tls": {
					"description": "As in `server`, and also where a later stage failed.",
					"anyOf": [{ "$ref": "#/definitions/tls" }, { "type": "null" }]
				},
				"server": { "anyOf": [{
					"title": "ReportServer",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"product",
						"version",
						"version_num",
						"end_of_life",
						"encoding",
						"standby",
						"owner",
						"tls"
					],
					"properties": {
						"product": { "type": "string" },
						"version": { "type": "string" },
						"version_num": {
							"description": "180004 for 18.4.",
							"type": "integer"
						},
						"end_of_life": {
							"description": "The day of this major's last release, YYYY-MM-DD; null where it is not known.",
							"type": ["string", "null"]
						},
						"encoding": { "type": ["string", "null"] },
						"standby": { "type": "boolean" },
						"owner": {
							"description": "Who owns the database.",
							"type": ["string", "null"]
						},
						"tls": { "anyOf": [{ "$ref": "#/definitions/tls" }, { "type": "null" }] }
					}
				}, { "type": "null" }] },
				"privileges": {
					"description": "What the user may do; null where it could not be asked.",
					"anyOf": [{ "$ref": "#/definitions/privileges" }, { "type": "null" }]
				},
				"loaded": {
					"description": "The tables that Stitch has loaded; null where they could not be looked at.",
					"anyOf": [{
						"title": "ReportLoaded",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"schemas",
							"tables",
							"not_writable",
							"owners"
						],
						"properties": {
							"schemas": {
								"description": "How many schemas Stitch loads into.",
								"type": "integer"
							},
							"tables": {
								"description": "How many tables it has loaded, `_sdc_rejected` included, without partitions.",
								"type": "integer"
							},
							"not_writable": {
								"description": "How many of them the user can't load into.",
								"type": "integer"
							},
							"owners": {
								"description": "The owners of these tables.",
								"type": "array",
								"items": { "type": "string" }
							}
						}
					}, { "type": "null" }]
				},
				"stitch": {
					"description": "The destination in Stitch, where `stitch` asks about it; null where it was not asked, or not found.",
					"anyOf": [{
						"title": "ReportStitch",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"id",
							"name",
							"paused",
							"paused_at",
							"last_check"
						],
						"properties": {
							"id": { "type": "integer" },
							"name": { "type": "string" },
							"paused": { "type": "boolean" },
							"paused_at": { "type": ["string", "null"] },
							"last_check": {
								"description": "Stitch's own last connection check; null where it has none, or did not give it.",
								"type": ["object", "null"],
								"additionalProperties": false,
								"required": [
									"status",
									"completed_at",
									"message"
								],
								"properties": {
									"status": { "enum": [
										"running",
										"succeeded",
										"failed"
									] },
									"completed_at": { "type": ["string", "null"] },
									"message": { "type": ["string", "null"] }
								}
							}
						}
					}, { "type": "null" }]
				},
				"findings": {
					"type": "array",
					"items": { "$ref": "#/definitions/finding" }
				}
			}
		},
		"change": {
			"title": "ReportChange",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"destination",
				"file",
				"rule",
				"severity"
			],
			"properties": {
				"destination": {
					"description": "Its id; null for a finding of a file.",
					"type": ["string", "null"]
				},
				"file": {
					"description": "For a finding of a file.",
					"type": ["string", "null"]
				},
				"rule": {
					"type": "string",
					"pattern": "^[a-z]+/[a-z-]+$"
				},
				"severity": { "enum": ["error", "warning"] }
			}
		}
	}
};
// src/report/validate.ts
function isReport(content) {
	return isValid(report_schema_default, content);
}
function isComparable(content) {
	return isValid(comparableSchema(), content);
}
function comparableSchema() {
	const { properties, definitions } = report_schema_default;
	const { finding, destination, location } = definitions;
	const text = { type: "string" };
	const found = {
		rule: finding.properties.rule,
		severity: finding.properties.severity,
		ignored: { type: ["object", "null"] }
	};
	const { id, status, tries } = destination.properties;
	const ofDestination = object({
		id,
		status,
		tries,
		stages: list(object({
			name: text,
			status: text
		})),
		findings: list(object(found))
	});
	return {
		...object({
			version: properties.version,
			started_at: text,
			findings: list(object({
				...found,
				location: object({ file: location.properties.file })
			})),
			destinations: list({
				...ofDestination,
				properties: {
					...ofDestination.properties,
					failing_since: { type: ["string", "null"] }
				}
			})
		}),
		definitions
	};
}
function object(properties) {
	return {
		type: "object",
		required: Object.keys(properties),
		properties
	};
}
function list(items) {
	return {
		type: "array",
		items
	};
}
function isValid(schema, content) {
	return new Validator(schema, "7", true).validate(content).valid;
}
// src/report/shards/merge-reports.ts
var merge_reports_exports = /* @__PURE__ */ __exportAll({ readReports: () => readReports });
function mergeReports(reports, { failOn, name }) {
	const [first] = reports;
	const parts = reports.map(({ shard }) => shard && `${shard.index}/${shard.of}`);
	const isOneRun = reports.every(({ shard }) => shard?.of === first?.shard?.of);
	if (first?.shard == null || !isOneRun || new Set(parts).size < parts.length) return {
		kind: "unfit",
		parts
	};
	const present = reports.map(({ shard }) => shard.index);
	const missing = Array.from({ length: first.shard.of }, (_, index) => index + 1).filter((index) => !present.includes(index));
	const destinations = reports.flatMap((report) => report.destinations).toSorted(inOrderOf(first.shard.files));
	const findings = distinct(reports.flatMap((report) => report.findings));
	const unreported = missing.length === 0 ? 0 : first.shard.total - destinations.length;
	const notReached = unreported + sum(reports.map((report) => report.not_reached));
	const start = Math.min(...reports.map(startMs));
	const end = Math.max(...reports.map((report) => startMs(report) + report.duration_ms));
	const count = (status) => destinations.filter((each) => each.status === status).length;
	return {
		kind: "merged",
		report: {
			...first,
			name,
			started_at: new Date(start).toISOString(),
			duration_ms: end - start,
			fail_on: failOn,
			complete: missing.length === 0 && reports.every(({ complete }) => complete),
			not_reached: notReached,
			missing_shards: missing,
			shard: null,
			outcome: missing.length > 0 ? "failed" : outcomeOf$1(findings, destinations, notReached),
			summary: {
				total: destinations.length + unreported,
				passed: count("passed"),
				warned: count("warned"),
				failed: count("failed"),
				skipped: count("skipped")
			},
			findings,
			destinations
		}
	};
}
function inOrderOf(files) {
	const rank = new Map(files.map((file, index) => [file, index]));
	const rankOf = ({ location }) => rank.get(location.file) ?? files.length;
	return (one, other) => rankOf(one) - rankOf(other) || one.location.line - other.location.line || one.location.column - other.location.column;
}
function distinct(findings) {
	return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
function startMs({ started_at }) {
	return Date.parse(started_at);
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
async function readReports(patterns, folder) {
	const { files, unmatched } = await findFiles(patterns, folder);
	const reports = [];
	const errors = unmatched.map((pattern) => `${pattern} matches no file.`);
	for (const { file, absolute } of files) {
		const read = await readReportFile(absolute);
		if (read.kind === "unusable") errors.push(`${file} ${read.reason}.`);
		else if (isReport(read.content)) reports.push(read.content);
		else errors.push(`${file} is not a report of this version of the program.`);
	}
	return errors.length > 0 ? {
		kind: "unusable",
		errors
	} : {
		kind: "read",
		reports
	};
}
// src/report/changes/compare.ts
function compare(before, report, isGone) {
	const subjects = new Map(before.subjects);
	const after = {
		at: report.started_at,
		subjects: /* @__PURE__ */ new Map()
	};
	const changes = {
		since: before.at,
		failed: [],
		otherCause: [],
		recovered: [],
		removed: [],
		fresh: [],
		still: [],
		solved: []
	};
	const seen = sightings(report);
	const keys = new Set(seen.map(({ subject }) => keyOf(subject)));
	const isElsewhere = (was) => !keys.has(keyOf(was.subject)) && isGone(was);
	for (const sighting of seen) {
		const { subject } = sighting;
		const was = subjects.get(keyOf(subject)) ?? [...subjects.values()].find((other) => isSame(other.subject, subject) && isElsewhere(other)) ?? null;
		if (was !== null) subjects.delete(keyOf(was.subject));
		remember(after.subjects, compareOne(was, sighting, report.started_at, changes));
	}
	for (const [key, was] of subjects) {
		if (!isGone(was)) {
			changes.still.push(...notedOf(was));
			after.subjects.set(key, was);
			continue;
		}
		changes.solved.push(...notedOf(was));
		if (was.since === null) continue;
		changes[was.subject.kind === "file" ? "recovered" : "removed"].push(was.subject);
	}
	return {
		after,
		changes
	};
}
function goneFromRun(report, only) {
	const whole = isWhole(report, only);
	return ({ subject }) => whole || subject.kind === "file";
}
function isSame(one, other) {
	return one.kind === "destination" && other.kind === "destination" && one.name === other.name;
}
function isWhole(report, only) {
	return only.length === 0 && report.shard === null && report.complete && !report.findings.some(({ severity }) => severity === "error");
}
function compareOne(was, now, at, changes) {
	const { subject, failing } = now;
	const errors = compareRules(was, now, "errors", changes);
	const warnings = compareRules(was, now, "warnings", changes);
	const began = earlier(was?.since ?? null, now.since);
	const known = {
		subject,
		errors: errors.kept,
		warnings: warnings.kept
	};
	const isMended = was !== null && was.errors.length > 0 && errors.kept.length === 0;
	if (failing === null && !isMended) return {
		...known,
		since: began
	};
	if (failing !== true) {
		if (began !== null) changes.recovered.push(subject);
		return {
			...known,
			since: null
		};
	}
	if (began === null) changes.failed.push(subject);
	else if (was !== null && errors.changed) changes.otherCause.push(subject);
	return {
		...known,
		since: began ?? at
	};
}
function compareRules(was, now, kind, changes) {
	const noted = (rule) => ({
		subject: now.subject,
		rule,
		severity: kind === "errors" ? "error" : "warning"
	});
	const left = [...was?.[kind] ?? []];
	const fresh = [];
	for (const rule of now[kind]) {
		const at = left.indexOf(rule);
		if (at === -1) fresh.push(rule);
		else changes.still.push(noted(left.splice(at, 1)[0]));
	}
	const unknown = left.filter((rule) => !now.judged(rule));
	const solved = left.filter((rule) => now.judged(rule));
	changes.fresh.push(...fresh.map(noted));
	changes.still.push(...unknown.map(noted));
	changes.solved.push(...solved.map(noted));
	return {
		kept: [...now[kind], ...unknown].sort(),
		changed: fresh.length + solved.length > 0
	};
}
function notedOf({ subject, errors, warnings }) {
	return [...errors.map((rule) => ({
		subject,
		rule,
		severity: "error"
	})), ...warnings.map((rule) => ({
		subject,
		rule,
		severity: "warning"
	}))];
}
function earlier(one, other) {
	if (one === null || other === null) return one ?? other;
	return one < other ? one : other;
}
function destinationSubject({ id, location }) {
	return {
		kind: "destination",
		name: id,
		file: location.file
	};
}
function keyOf(subject) {
	if (subject.kind === "file") return `file ${subject.name}`;
	return `destination ${subject.name}${subject.file === null ? "" : ` in ${subject.file}`}`;
}
function snapshotOf(report) {
	const subjects = /* @__PURE__ */ new Map();
	for (const { subject, since, failing, errors, warnings } of sightings(report)) remember(subjects, {
		subject,
		since: since ?? (failing === true ? report.started_at : null),
		errors,
		warnings
	});
	return {
		at: report.started_at,
		subjects
	};
}
function remember(subjects, each) {
	if (each.since !== null || each.errors.length + each.warnings.length > 0) subjects.set(keyOf(each.subject), each);
}
function sightings({ findings, destinations }) {
	return [...[...new Set(findings.map(({ location }) => location.file))].map((name) => {
		const rules = countingRules(findings.filter(({ location }) => location.file === name));
		const failing = rules.errors.length > 0;
		return {
			subject: {
				kind: "file",
				name
			},
			since: null,
			failing,
			...rules,
			judged: () => true
		};
	}), ...destinations.map((destination) => ({
		subject: {
			kind: "destination",
			name: destination.id,
			file: destination.location?.file ?? null
		},
		since: timeOrNull(destination.failing_since ?? null),
		failing: destination.status === "failed" ? true : destination.tries === 0 ? null : false,
		...countingRules(destination.findings),
		judged: (rule) => isJudged(destination, rule)
	}))];
}
function countingRules(findings) {
	const of = (wanted) => findings.filter(({ severity, ignored }) => severity === wanted && ignored === null).map(({ rule }) => rule).sort();
	return {
		errors: of("error"),
		warnings: of("warning")
	};
}
const stageOfGroup = {
	network: "connect",
	ssh: "ssh",
	tls: "tls",
	auth: "login",
	server: "probe",
	privilege: "probe",
	rehearsal: "rehearse",
	internal: "probe"
};
function isJudged({ tries, stages }, rule) {
	const wanted = stageOfGroup[rule.split("/")[0]];
	if (wanted === void 0) return true;
	const order = stages.map(({ name }) => name);
	const failed = stages.findIndex(({ status }) => status === "failed");
	if (tries === 0) return false;
	if (failed === -1) return true;
	const at = order.indexOf(wanted);
	return ["probe", "rehearse"].includes(wanted) ? at < failed : at <= failed;
}
function timeOrNull(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? null : new Date(time).toISOString();
}
// src/text/prose.ts
function painter(colour) {
	return (style, text) => colour ? styleText(style, text, { validateStream: false }) : text;
}
function prose(text, indent, width) {
	const room = width - indent;
	const lines = [];
	let line = "";
	for (const word of wordsOf(printable(text), room)) if (line !== "" && line.length + 1 + word.length > room) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line].map((each) => " ".repeat(indent) + each);
}
function wordsOf(text, room) {
	return (text.match(/(?:`[^`]*`|[^ \u00a0])+/g) ?? []).flatMap((word) => word.length > room ? word.split(/[ \u00a0]/) : [word]);
}
function hanging(text, indent, width) {
	const [first = "", ...rest] = prose(text, indent, width);
	return [first.trimStart(), rest];
}
export { writeRoots as $, spelledReference as $n, raise as $t, lines as A, toSource as An, ruleTitle as At, marks as B, withSlashes as Bn, unreadableWords as Bt, runOptions as C, referencesOf as Cn, rulePage as Ct, flagName as D, locationOf as Dn, worstFirst as Dt, choice as E, locate as En, unknownIdWords as Et, budget as F, isInside as Fn, notPostgresql as Ft, changeLines as G, toPlain as Gn, atProvider as Gt, codeBlock as H, nodeAt as Hn, addressSource as Ht, markdownReport as I, isMissing as In, versionTooOld as It, appendToRunnerFile as J, isSecretKey as Jn, hostAndPort as Jt, changesHeading as K, require_dist as Kn, inReadWrite as Kt, findingSection as L, isTooWild as Ln, internalError as Lt, optional as M, findFiles as Mn, diagnose as Mt, readTable as N, globbed as Nn, required$1 as Nt, inputName as O, position as On, catalogue as Ot, text as P, isGlob as Pn, isReadOnlyForAll as Pt, workspaceOf as Q, suggestedValue as Qn, look as Qt, inlineLinks as R, readText as Rn, raiseProblem as Rt, reportNames as S, publicValues as Sn, resultWords as St, boolean as T, keyPlace as Tn, triesWords as Tt, escapeMarkdown as U, originOf as Un, hbaBeginning as Ut, severityMarks as V, isObject$1 as Vn, insecureMethod as Vt, inline as W, readDocument as Wn, stitchAddresses as Wt, writeWhole as X, variableFor as Xn, minute as Xt, unwritableWords as Y, secretProblems as Yn, list$1 as Yt, untilInterrupted as Z, suggestedKey as Zn, withReplacement as Zt, forms as _, readSecret as _n, fixParts as _t, destinationSubject as a, divide as an, lastStep as ar, privilegesOf as at, modes as b, secretForms as bn, placedFindings as bt, keyOf as c, readStitch as cn, topKeys as cr, stagesOf as ct, mergeReports as d, keepSecret as dn, madeEdits as dt, severityRank as en, decidesConnection as er, countParts as et, merge_reports_exports as f, placeOf as fn, reportFix as ft, writeReports as g, readPort as gn, fixHeading as gt, unwrittenWords as h, readPassword as hn, causeOf as ht, compare as i, eventSkipReason as in, keyNames as ir, outcomeOf$1 as it, notAmong as j, fileLimits as jn, judgeStitch as jt, integer as k, textIn as kn, ignorableRules as kt, snapshotOf as l, addSchemaProblem as ln, urlKeys as lr, stitchOf as lt, readReportFile as m, readName$1 as mn, baseWords as mt, painter as n, askStitch as nn, entryKeys as nr, exitStatus as nt, goneFromRun as o, shardCount as on, pathsWithFormat as or, reportLoaded as ot, isComparable as p, readHost as pn, safeEdits as pt, timeBetween as q, hiddenRanges as qn, duration$1 as qt, prose as r, cliEvent as rn, entryPaths as rr, headline as rt, isWhole as s, redactor as sn, sharedFileKeys as sr, serverOf as st, hanging as t, identityOf as tn, defaultsIn as tr, counts as tt, timeOrNull as u, checkedHost as un, suggestion as ur, keysAbove as ut, actionOptions as v, readString as vn, groupByRule as vt, terminalOptions as w, fileStart as wn, skipGroups as wt, readOptions as x, namedFiles as xn, remedyWords as xt, defaultFile as y, secret as yn, idList as yt, linked as z, readingOnce as zn, unencryptedConnection as zt };
