import { a as belongsToRunner, d as variableNameFrom, u as variableName } from "./allow-lists.js";
import { $ as startOfLine, Ct as publicPaths, Et as topKeys, K as endOfLine, Ot as suggestion, Tt as sharedFileKeys, Y as lineOf, ft as hiddenIn, ht as apiName, it as pairsText, lt as readDocument, nt as inlineText, rt as pairText, st as nodeAt, ut as toPlain, wt as secretNames, xt as lastStep, yt as entryPaths } from "./files.js";
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
		cloudsql: "google-cloudsql",
		"cloud-sql": "google-cloudsql",
		...Object.fromEntries([
			"azure",
			"azure-postgresql",
			"azure-postgres",
			"supabase",
			"neon",
			"postgres",
			"pg",
			"alloydb",
			"aiven"
		].concat([
			"digitalocean",
			"render",
			"timescale",
			"crunchy",
			"crunchybridge",
			"railway",
			"fly"
		]).map((name) => [name, "postgresql"]))
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
		const variable = (mistake?.kind === "variable" && !mayBeSecret(value) ? mistake.name : null) ?? variableFor(pathInEntry(path), key);
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
function mayBeSecret(value) {
	return (value.kind === "scalar" ? String(value.value).split(/\W+/) : []).some((word) => /[a-z]/.test(word) && /[A-Z]/.test(word) && /[0-9]/.test(word));
}
function variableFor(path, key) {
	const [first = "", ...rest] = path.filter((step) => typeof step === "string" && step !== "<<" && hiddenIn(step).length === 0);
	const words = first === "destinations" ? rest : [first.replace(/^x-/, ""), ...rest];
	const last = words.at(-1);
	const isKey = last !== void 0 && ownSecretName(last) === key;
	const isOther = last !== void 0 && !isKey && otherSecret.test(last);
	const named = [...isKey ? words.slice(0, -1) : words, ...isOther ? [] : [key]].join("_");
	const name = variableNameFrom(named.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase());
	return belongsToRunner(name) ? `STITCH_${name}` : name;
}
function isSecretKey(key) {
	return secretNames.includes(key);
}
function secretNameOf(key) {
	return ownSecretName(key) ?? (otherSecret.test(key) ? "password" : null);
}
function ownSecretName(key) {
	const last = lastStep(synonymOf(key) ?? key);
	return isSecretKey(last) ? last : suggestion(key, secretNames);
}
const otherSecret = /(pass(word|wd|phrase)|secret|token|(private|ssl|ssh|client)[_-]?key)$/i;
const scans = /* @__PURE__ */ new WeakMap();
function scan(root) {
	const known = scans.get(root);
	if (known !== void 0) return known;
	const search = {
		secrets: /* @__PURE__ */ new Map(),
		hidden: /* @__PURE__ */ new Set(),
		inEntries: /* @__PURE__ */ new Set(),
		inAnchors: /* @__PURE__ */ new Set(),
		secretNames: /* @__PURE__ */ new Map(),
		looking: /* @__PURE__ */ new Set()
	};
	walk(root, [], false, search);
	const result = {
		secrets: [...search.secrets.values()],
		hidden: [...search.hidden].map(({ range }) => range),
		looking: [...search.looking],
		names: [...search.secretNames.keys()]
	};
	scans.set(root, result);
	return result;
}
function walk(node, path, isAnchor, search) {
	const walked = isAnchor ? search.inAnchors : search.inEntries;
	if (walked.has(node)) return;
	if (node.kind === "scalar") {
		if (!looksSecret(node.value)) return;
		search.hidden.add(node);
		search.looking.add(String(node.value));
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
function walkKey(written, { key: { end: keyEnd }, value, origin }, above, isAnchor, search) {
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
		keyEnd,
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
	return typeof value === "string" && /:[^:/@\s]+@|[?&]passw|-----BEGIN [A-Z ]*PRIVATE KEY/i.test(value);
}
// src/config/yaml/splices.ts
const newId = "warehouse";
function splicesFor(source, root, edit, filledBraces) {
	if (edit.kind === "rewrite") return [{
		start: root.range.start,
		end: endOfContent(source, source.text.length),
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
export { secretNameOf as a, suggestedKey as c, referenceMistake as d, spelledReference as f, scan as i, suggestedValue as l, splicesFor as n, secretProblems as o, isSecretKey as r, variableFor as s, newId as t, synonymOf as u };
