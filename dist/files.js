"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_matching = require("./matching.js");
const require_openssh_key = require("./openssh-key.js");
const require_variables = require("./variables.js");
let node_fs = require("node:fs");
let node_stream = require("node:stream");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_util = require("node:util");
function referenceMistake(spelling, key, value, tag) {
	if (typeof value !== "string") return null;
	const reference = spelledReference(value, tag);
	if (reference !== null || value.length > maxLength) return reference;
	return key === "private_key" && (isPath(value.trim()) || /_(path|file)$/.test(spelling)) && !value.includes("-----") ? { kind: "file" } : null;
}
function spelledReference(value, tag) {
	const text = value.trim();
	const cipher = encryptedForms.find(([form]) => form.test(text));
	if (cipher !== void 0) return {
		kind: "encrypted",
		tool: cipher[1]
	};
	if (text.length > maxLength) return null;
	const name = require_variables.variableName(text);
	if (name !== null) return text === value ? null : variable(name, null, void 0);
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
const maxLength = 1e3;
function variable(name, tool, fallback) {
	const hasDefault = fallback !== void 0 && fallback.replaceAll(/["'\s]/g, "") !== "";
	return {
		kind: "variable",
		name: (tool === null || !ambiguousTools.includes(tool) || /^[A-Z_][A-Z0-9_]*$/.test(name)) && !require_variables.belongsToRunner(require_variables.variableNameFrom(name)) ? require_variables.variableNameFrom(name) : null,
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
	[/^(?:env|ENV):(?:\/\/)?(?<name>[A-Za-z_]\w*)$/s, "another tool"],
	[/^(?:secrets|env|vars)\.(?<name>[A-Z_][A-Z0-9_]*)$/s, "GitHub Actions"],
	[/^\$\s*\{(?<name>[A-Z_][A-Z0-9_]*)\}?$/s, null],
	[/^["'`\u2018-\u201f\u00ab\u00bb<([\\]*\$\{(?<name>[A-Za-z_]\w*)\}["'`\u2018-\u201f\u00ab\u00bb>)\],;.}]*$/s, null]
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
const encryptedForms = [
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
function copyingMistake(password) {
	return forms.find(([, has]) => has(password))?.[0] ?? null;
}
const forms = [
	["reference", (password) => spelledReference(password, null) !== null],
	["url", (password) => /^\s*(jdbc:)?postgres(ql)?:\/\//i.test(password)],
	["json", isJson],
	["setting", (password) => /^\s*(export\s+)?\w*(pass|password|passwd|pwd|secret)\s*[=:]/i.test(password)],
	["mask", (password) => /^([*•●∙·▪])\1+$/.test(password)],
	["placeholder", (password) => /^(\[(your[-_ ]?)?password\]|<(your[-_ ]?)?password>)$/i.test(password)],
	["quotes", (password) => /^\s*(["'`]).+\1\s*$|^\s*[“‘«„].+[”’»“]\s*$/s.test(password)],
	["space", (password) => /^\s|\s$/.test(password)],
	["invisible", (password) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u202f]/u.test(password)],
	["typography", (password) => /[\u2010-\u201f\u2026]/.test(password)],
	["percent-escapes", (password) => password.length < 100 && /%[0-9a-f]{2}/i.test(password)],
	["html-escapes", (password) => /&(amp|lt|gt|quot|apos|nbsp|#\d+|#x[0-9a-f]+);/i.test(password)],
	["base64", isReadableBase64]
];
function isJson(password) {
	if (!/^\s*\{.*\}\s*$/s.test(password)) return false;
	try {
		JSON.parse(password);
		return true;
	} catch {
		return false;
	}
}
function isReadableBase64(password) {
	if (password.length % 4 !== 0 || !/^[A-Za-z0-9+/]{11,}={0,2}$/.test(password)) return false;
	return /^[\x20-\x7e]{8,}\n?$/.test(Buffer.from(password, "base64").toString("latin1"));
}
const shape = /^(?<scheme>[^:/?#]*):\/\/(?:(?<userinfo>[^/@]*)@)?(?<authority>[^/?]*)(?:\/(?<database>[^?]*))?(?:\?(?<query>.*))?$/s;
function parseConnectionUrl(text) {
	const plain = text.trim();
	const parts = shape.exec(plain)?.groups;
	if (parts === void 0 || !/^postgres(ql)?$/i.test(parts.scheme ?? "")) return {
		kind: "fault",
		faults: [schemeFault(plain)]
	};
	const { authority = "" } = parts;
	if (authority.includes("@")) return {
		kind: "fault",
		faults: [{
			kind: "unescaped",
			character: "@"
		}]
	};
	if (parts.database?.includes("@")) return {
		kind: "fault",
		faults: [{
			kind: "unescaped",
			character: "/"
		}]
	};
	const query = readQuery(parts.query ?? "");
	const [rawUsername = "", ...rawPassword] = (parts.userinfo ?? "").split(":");
	const address = addressIn(authority);
	const parameterOr = (name, fallback) => decode(query.parts.get(name) ?? fallback);
	const host = parameterOr("host", address?.host ?? "");
	const username = parameterOr("user", rawUsername);
	const password = parameterOr("password", rawPassword.join(":"));
	const database = parameterOr("dbname", parts.database ?? "");
	const port = portOf(parameterOr("port", address?.port ?? ""));
	const found = [
		address !== null || query.parts.has("host") ? hostFault(host) : { kind: "brackets" },
		nameFault("username", username),
		passwordFault(password),
		port === null && !host?.includes(",") ? { kind: "port" } : null,
		nameFault("database", database),
		query.fault
	].filter((fault) => fault !== null);
	if (found.length > 0 || host === null || username === null || password === null) return {
		kind: "fault",
		faults: found
	};
	return {
		kind: "url",
		url: {
			host,
			port,
			username,
			password,
			database
		}
	};
}
function passwordsIn(text) {
	const upTo = (end) => end.exec(text.trim())?.groups?.password ?? "";
	const spellings = [
		upTo(/:\/\/[^/@:]*:(?<password>[^/@]*)@/),
		upTo(/:\/\/[^/@:]*:(?<password>.*)@/s),
		...[...text.matchAll(/[?&][^=&]*passw(?:or)?d=([^&\s]*)/gi)].map(([, password]) => password)
	];
	return [...new Set(spellings.flatMap((password) => [password, decode(password) ?? ""]))].filter((password) => password !== "");
}
function hiddenIn(text) {
	if (!/\w:\/\/|[?&]passw/i.test(text)) return /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/.test(text) ? [text] : [];
	const passwords = passwordsIn(text);
	return passwords.length === 0 ? [] : [text, ...passwords];
}
function loginIn(text) {
	const password = /^[^\s:@/[\]]+:(.+)@[^@\s]*$/s.exec(text)?.[1] ?? /(?:^|[\s;&?])(?:passw(?:or)?d|pwd)\s{0,8}=\s{0,8}([^\s;&]+)/i.exec(text)?.[1];
	return password === void 0 || /^\/\//.test(password) ? [] : [text, password];
}
const otherSchemes = /^(jdbc:(?:postgres(?:ql)?|redshift)|postgres(?:ql)?\+\w{1,20}|postgis|pgsql|pg|psql|redshift|cockroachdb|mysql|mariadb|mongodb(?:\+srv)?|redis|rediss|https?|sqlite|sqlserver|ecto):/i;
function schemeFault(text) {
	const found = otherScheme(text);
	const mistake = found === null ? copyingMistake(text) : null;
	return mistake !== null && otherForms.includes(mistake) ? {
		kind: "copied",
		mistake
	} : {
		kind: "scheme",
		found
	};
}
const otherForms = [
	"reference",
	"json",
	"mask",
	"base64"
];
function otherScheme(text) {
	if (/^["'`]/.test(text)) return "quotes";
	if (/^(export\s+)?[A-Z_][A-Z0-9_]*=/.test(text)) return "assignment";
	if (/^psql\s/.test(text)) return "psql";
	if (/^(\w+\s*=\s*\S+\s+)*(host|dbname|user)\s*=/.test(text)) return "keywords";
	return otherSchemes.exec(text)?.[1]?.toLowerCase() ?? null;
}
function addressIn(authority) {
	if (authority.includes(",")) return {
		host: authority,
		port: ""
	};
	const parts = /^(?:\[(?<v6>[^\]]*)\]|(?<name>[^:[]*))(?::(?<port>.*))?$/s.exec(authority)?.groups;
	return parts === void 0 ? null : {
		host: parts.v6 ?? parts.name ?? "",
		port: parts.port ?? ""
	};
}
function hostFault(host) {
	if (host === null) return {
		kind: "escape",
		part: "host"
	};
	if (host.includes(",")) return { kind: "several-hosts" };
	if (/^[/@]/.test(host)) return { kind: "socket" };
	return host === "" ? {
		kind: "missing",
		part: "host"
	} : null;
}
function nameFault(part, value) {
	if (value === null) return {
		kind: "escape",
		part
	};
	return value === "" ? {
		kind: "missing",
		part
	} : null;
}
function passwordFault(password) {
	if (password === null) return {
		kind: "escape",
		part: "password"
	};
	const mistake = copyingMistake(password);
	return mistake === "mask" || mistake === "placeholder" ? { kind: "placeholder" } : null;
}
function portOf(text) {
	if (text === "") return require_variables.entryKeys.port.default;
	const port = text !== null && /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
	return port >= 1 && port <= 65535 ? port : null;
}
const partNames = [
	"host",
	"port",
	"user",
	"password",
	"dbname"
];
function readQuery(query) {
	const parts = new Map();
	const others = [];
	let isWellFormed = true;
	for (const pair of query.split("&").filter((part) => part !== "")) {
		const [rawName = "", value, ...more] = pair.split("=").map((each) => each.trim());
		const name = decode(rawName) ?? "";
		if (value === void 0 || more.length > 0 || /\s/.test(rawName + value)) isWellFormed = false;
		if (partNames.includes(name)) parts.set(name, value ?? "");
		else others.push({
			name,
			value: decode(value ?? "") ?? ""
		});
	}
	if (others.length === 0 && isWellFormed) return {
		parts,
		fault: null
	};
	const names = others.map(({ name }) => name).filter((name) => /^[A-Za-z_][\w-]{0,39}$/.test(name));
	return {
		parts,
		fault: {
			kind: "parameters",
			names: [...new Set(names)],
			isAll: parts.size === 0,
			isWellFormed,
			ssl: sslIn(others),
			schema: valueIn(others, ["schema", "currentSchema"], /^[A-Za-z_]\w{0,62}$/)
		}
	};
}
function sslIn(parameters) {
	const mode = valueIn(parameters, ["sslmode", "ssl_mode"], /^[a-z-]{1,16}$/);
	const flag = valueIn(parameters, ["ssl"], /^(true|false|0|1|require|no-verify)$/);
	const file = valueIn(parameters, ["sslrootcert"], /^[\w./-]{1,200}$/);
	const certificate = file === "system" ? null : file;
	if (mode !== null) return {
		mode,
		certificate
	};
	if (flag !== null) return {
		mode: ["false", "0"].includes(flag) ? "disable" : "require",
		certificate
	};
	return valueIn(parameters, ["channel_binding"], /^require$/) !== null || certificate !== null ? {
		mode: "require",
		certificate
	} : null;
}
function valueIn(parameters, names, form) {
	return parameters.findLast(({ name, value }) => names.includes(name) && form.test(value))?.value ?? null;
}
function decode(text) {
	try {
		const decoded = decodeURIComponent(text);
		return decoded.includes("\0") ? null : decoded;
	} catch {
		return null;
	}
}
function secretForms(secret) {
	const composed = [
		secret,
		secret.normalize("NFC"),
		secret.normalize("NFD"),
		saslprep(secret)
	];
	const meant = [...new Set(composed)].filter(isSecret);
	const lines = meant.flatMap((text) => text.split(/[\r\n]/).map((line) => line.trim())).filter(isSecret);
	const keyForms = keyLines(secret);
	const forms = new Set([...keyForms.length > 0 ? [...lines, ...keyForms] : lines.flatMap(escapedForms), ...meant.flatMap((text) => [
		...escapedForms(text),
		...encodedForms(text),
		...urlForms(text).map(encodeURIComponent),
		...misreadForms(text),
		...caseForms(text)
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
		require_matching.withoutBackticks(text),
		require_matching.withoutBackticks(text).replaceAll(/\s+/g, " ").trim()
	];
}
function saslprep(text) {
	return text.replaceAll(/[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/g, " ").replaceAll(/\u00ad|\u034f|\u1806|[\u180b-\u180d]|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff/g, "").normalize("NFKC");
}
function misreadForms(text) {
	return [Buffer.from(text).toString("latin1"), Buffer.from(text, "latin1").toString()];
}
function caseForms(text) {
	return text.length < 8 || /^\p{L}+$/u.test(text) ? [] : [text.toLowerCase(), text.toUpperCase()];
}
function escapedForms(text) {
	const json = JSON.stringify(text).slice(1, -1);
	return [
		text,
		...urlForms(text).flatMap((form) => bothCases(form, /(?<=%)[0-9A-F]{2}/g)),
		json,
		json.replaceAll("/", "\\/"),
		...asciiJson(json).flatMap((form) => bothCases(form, /(?<=\\u)[0-9a-f]{4}/g)),
		...markupForms(text),
		...shellForms(text),
		...inspectedForms(text),
		text.replaceAll("'", "''"),
		text.replaceAll("\"", "\"\""),
		...escapeStrings(text)
	];
}
function asciiJson(json) {
	return [...new Set([
		/[^ -~]/g,
		/[^ -~]|[<>&]/g,
		/[^ -~]|[<>&']/g
	].map((left) => json.replaceAll(left, codeUnit)))];
}
function urlForms(text) {
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
function markupForms(text) {
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
function shellForms(text) {
	return [
		text.replaceAll("'", "'\\''"),
		text.replaceAll("'", `'"'"'`),
		text.replaceAll(/["\\$`]/g, "\\$&"),
		text.replaceAll(/["\\$`!]/g, "\\$&"),
		text.replaceAll(/[^A-Za-z0-9_@%+=:,./\n-]/gu, "\\$&"),
		text.replaceAll(/[^A-Za-z0-9_@%+=:,./\n\u0080-\u{10ffff}-]/gu, "\\$&")
	];
}
function escapeStrings(text) {
	const doubled = text.replaceAll("\\", "\\\\");
	return ["'", "\""].flatMap((quote) => {
		const quoted = doubled.replaceAll(quote, quote + quote);
		const inUnicode = (written) => quoted.replaceAll(/[^ -~]/gu, (character) => written(character.codePointAt(0).toString(16)));
		const long = (code) => `\\+${code.padStart(6, "0")}`;
		const short = (code) => code.length > 4 ? long(code) : `\\${code.padStart(4, "0")}`;
		return [
			quoted,
			inUnicode(short),
			inUnicode(long)
		];
	});
}
function inspectedForms(text) {
	const options = {
		breakLength: Number.POSITIVE_INFINITY,
		maxStringLength: null
	};
	return [(0, node_util.inspect)(text, options).slice(1, -1), (0, node_util.inspect)(`${text}'"\``, options).slice(1, -5)];
}
function encodedForms(text) {
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
	const references = (mark) => Array.from(text, (character) => `&#${mark(character.codePointAt(0))};`).join("");
	return [
		...base64,
		...base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_")),
		...[hex, hex.toUpperCase()],
		...bothCases(hex.replaceAll(/../g, "%$&"), /[0-9a-f]/g),
		...bothCases(hex.replaceAll(/../g, "\\x$&"), /(?<=x)[0-9a-f]+/g),
		...bothCases(hex.replaceAll(/..(?=.)/g, "$&:"), /[0-9a-f]/g),
		...bothCases(units, /(?<=u)[0-9a-f]+/g),
		references(String),
		...bothCases(references((code) => `x${code.toString(16)}`), hexReference)
	];
}
function base64At(bytes, offset) {
	const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
	return whole.toString("base64").slice(Math.ceil(offset * 8 / 6), Math.floor(whole.length * 8 / 6));
}
function bodiesOf(secret, forms) {
	const step = 8;
	const keys = [...new Set(privateBodies(secret).flatMap(escapedForms))].map((text) => ({
		text,
		step
	}));
	const encoded = encodedForms(secret).map((text) => {
		const growth = Math.floor(text.length / Math.max(1, 2 * Buffer.byteLength(secret)));
		return {
			text,
			step: step * Math.max(1, growth)
		};
	});
	if (keys.length > 0) return [...keys, ...encoded];
	if (hiddenIn(secret).length > 0) return [];
	return [...new Map([...forms.map((text) => ({
		text,
		step
	})), ...encoded].map((each) => [each.text, each])).values()].filter(({ text }) => text.length >= 16);
}
const placeholder = "[secret]";
function secret(value) {
	const wrapped = {
		reveal: () => value,
		toString: () => placeholder,
		toJSON: () => placeholder,
		[node_util.inspect.custom]: () => placeholder
	};
	return Object.freeze(wrapped);
}
const widths = [
	70,
	64,
	76
];
const minLineLength = 16;
function keyLines(text) {
	return bodies(text).flatMap((body) => [body, ...widths.flatMap((width) => lines(body, width))]).filter((line) => line.length >= minLineLength);
}
function privateBodies(text) {
	return bodies(text).map((body) => {
		const start = require_openssh_key.secretStart(Buffer.from(body, "base64"));
		return start === null ? body : body.slice(Math.ceil(start * 4 / 3));
	});
}
const headers = /Proc-Type: [^\n]*\n|DEK-Info: [^\n]*\n/g;
function bodies(text) {
	return [...text.replaceAll(/\\[nr]/g, "\n").matchAll(/-----BEGIN [A-Z ]+-----(?<body>[^-]*(?:DEK-Info[^\n]*\n[^-]*)?)/g)].map(({ groups }) => groups.body.replaceAll(headers, "").replaceAll(/\s+/g, ""));
}
function lines(body, width) {
	return body.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
}
const defaultFile = "destinations.yml";
const fileLimits = {
	destinations: 16777216,
	certificate: 65536,
	variables: 1048576
};
const maxMatches = 1e3;
async function findFiles(patterns, folder, { shownFrom = folder, signal } = {}) {
	const files = new Map();
	const problems = {
		unmatched: [],
		tooMany: [],
		tooWild: [],
		unsearched: []
	};
	for (const pattern of patterns) {
		const isPattern = isGlob(pattern) && !(0, node_fs.existsSync)(node_path.default.resolve(folder, pattern));
		if (isPattern && isTooWild(pattern)) {
			problems.tooWild.push(pattern);
			continue;
		}
		const matches = isPattern ? await matchingFiles(pattern, folder, signal) : [pattern];
		if (matches === null || matches.length > 1e3) {
			(matches === null ? problems.unsearched : problems.tooMany).push(pattern);
			continue;
		}
		if (matches.length === 0) problems.unmatched.push(pattern);
		for (const match of matches) {
			const absolute = node_path.default.resolve(folder, match);
			const real = realPath(absolute);
			if (!files.has(real) || real === absolute) files.set(real, {
				file: displayPath(match, absolute, shownFrom),
				absolute
			});
		}
	}
	return {
		files: [...files.values()],
		...problems
	};
}
function realPath(absolute) {
	try {
		return node_fs.realpathSync.native(absolute);
	} catch {
		return absolute;
	}
}
function withNearest(patterns, folder, workspace) {
	if (patterns.length !== 1 || patterns[0] !== "destinations.yml") return patterns;
	return foldersUpTo(workspace, folder).map((at) => ["destinations.yml", "destinations.yaml"].map((name) => node_path.default.join(at, name)).filter(node_fs.existsSync)).find((files) => files.length > 0)?.map((file) => node_path.default.relative(folder, file)) ?? patterns;
}
function foldersUpTo(workspace, folder) {
	if (!isInside(folder, workspace)) return [];
	const above = node_path.default.dirname(folder);
	return above === folder ? [folder] : [folder, ...foldersUpTo(workspace, above)];
}
async function readText(absolute, workspace, limit) {
	let file = null;
	try {
		const folder = node_fs.realpathSync.native(workspace);
		if (!isInside(absolute, workspace) && !isInside(absolute, folder)) return outsideWorkspace;
		const real = node_fs.realpathSync.native(absolute);
		if (!isInside(real, folder)) return outsideWorkspace;
		file = (0, node_fs.openSync)(real, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0) | (node_fs.constants.O_NOFOLLOW ?? 0));
		if (!liesInside(file, real, folder)) return outsideWorkspace;
		const opened = (0, node_fs.fstatSync)(file);
		if (opened.isDirectory()) return unreadable({ kind: "directory" });
		if (!opened.isFile()) return unreadable({ kind: "not-a-file" });
		if (opened.size > limit) return unreadable({
			kind: "too-large",
			limit
		});
		return decodeText(readAtMost(file, limit + 1), limit);
	} catch (error) {
		const reason = systemReason(error);
		return unreadable(reason.kind === "missing" && (0, node_fs.existsSync)(absolute) ? { kind: "not-a-file" } : reason);
	} finally {
		if (file !== null) (0, node_fs.closeSync)(file);
	}
}
function cachedTextReader() {
	const cache = new Map();
	return (absolute, workspace, limit) => {
		const key = JSON.stringify([
			absolute,
			workspace,
			limit
		]);
		const read = cache.get(key) ?? readText(absolute, workspace, limit);
		cache.set(key, read);
		return read;
	};
}
async function isMissing(absolute) {
	try {
		(0, node_fs.statSync)(absolute);
		return false;
	} catch (error) {
		return systemReason(error).kind === "missing";
	}
}
function isInside(candidate, folder, paths = node_path.default) {
	const relative = paths.relative(folder, candidate);
	return relative !== ".." && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative);
}
function displayPath(named, absolute, folder, paths = node_path.default) {
	const displayed = isInside(absolute, folder, paths) ? paths.relative(folder, absolute) : paths.normalize(named);
	return displayed === "" ? "." : displayed.split(paths.sep).join("/");
}
const outsideWorkspace = unreadable({ kind: "outside-workspace" });
function liesInside(file, real, folder) {
	const actual = linkTarget(`/proc/self/fd/${file}`);
	if (actual !== null) return isInside(actual, folder);
	const again = node_fs.realpathSync.native(real);
	const [now, opened] = [(0, node_fs.statSync)(again), (0, node_fs.fstatSync)(file)];
	return isInside(again, folder) && now.ino === opened.ino && now.dev === opened.dev;
}
function linkTarget(file) {
	try {
		return (0, node_fs.readlinkSync)(file);
	} catch {
		return null;
	}
}
function readAtMost(file, max) {
	const parts = [];
	let length = 0;
	while (length < max) {
		const part = Buffer.alloc(Math.min(max - length, 65536));
		const bytesRead = (0, node_fs.readSync)(file, part, 0, part.length, length);
		if (bytesRead === 0) break;
		parts.push(part.subarray(0, bytesRead));
		length += bytesRead;
	}
	return Buffer.concat(parts);
}
async function readStream(input, limit, ended) {
	const chunks = [];
	let size = 0;
	try {
		for await (const chunk of (0, node_stream.addAbortSignal)(ended, input)) {
			chunks.push(chunk);
			size += chunk.length;
			if (size > limit) break;
		}
	} catch (error) {
		return ended.aborted ? null : unreadable(systemReason(error));
	}
	return decodeText(Buffer.concat(chunks), limit);
}
function decodeText(bytes, limit) {
	if (bytes.length > limit) return unreadable({
		kind: "too-large",
		limit
	});
	const notText = {
		kind: "unreadable",
		reason: { kind: "not-utf8" },
		bytes
	};
	if (bytes.includes(0)) return notText;
	try {
		const whole = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
		const byteOrderMark = whole.startsWith("﻿") ? "﻿" : "";
		return {
			kind: "read",
			byteOrderMark,
			text: whole.slice(byteOrderMark.length)
		};
	} catch {
		return notText;
	}
}
function unreadable(reason) {
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
function beforeGlob(pattern) {
	const parts = withSlashes(pattern).split("/");
	const first = parts.findIndex(isGlob);
	return (first === -1 ? parts : parts.slice(0, first)).join("/") || (pattern.startsWith("/") ? "/" : ".");
}
function isTooWild(pattern) {
	const stars = (part) => part.split(/\*+/).length - 1;
	return pattern.length > 1e3 || /[()]/.test(pattern) || pattern.split("**").length > 4 || pattern.split(/[\\/]/).some((part) => stars(part) > 3);
}
async function matchingFiles(pattern, folder, signal) {
	const search = globPaths(withSlashes(pattern), folder, {
		onlyFiles: true,
		...signal ? { signal } : {}
	});
	if (signal === void 0) return (await search).sort();
	const aborted = new Promise((resolve) => {
		if (signal.aborted) resolve(null);
		signal.addEventListener("abort", () => resolve(null), { once: true });
	});
	return (await Promise.race([search.catch(() => null), aborted]))?.sort() ?? null;
}
function withSlashes(pattern) {
	return pattern.replaceAll("\\", "/");
}
async function globPaths(pattern, cwd, only) {
	const { glob } = await Promise.resolve().then(() => require("./dist.js"));
	return glob(pattern, {
		cwd,
		dot: true,
		expandDirectories: false,
		followSymbolicLinks: false,
		fs: { readdir: (at, options, done) => (0, node_fs.readdir)(at, options, (error, entries) => done(error, entries?.map((entry) => fileBehind(at, entry)))) },
		ignore: ["**/node_modules/**", "**/.git/**"],
		...only
	});
}
function fileBehind(folder, entry) {
	return entry.isSymbolicLink() && isFile(node_path.default.join(folder, entry.name)) ? Object.assign(entry, {
		isFile: () => true,
		isSymbolicLink: () => false
	}) : entry;
}
function isFile(at) {
	try {
		return (0, node_fs.statSync)(at).isFile();
	} catch {
		return false;
	}
}
Object.defineProperty(exports, "addressIn", {
	enumerable: true,
	get: function() {
		return addressIn;
	}
});
Object.defineProperty(exports, "beforeGlob", {
	enumerable: true,
	get: function() {
		return beforeGlob;
	}
});
Object.defineProperty(exports, "bodiesOf", {
	enumerable: true,
	get: function() {
		return bodiesOf;
	}
});
Object.defineProperty(exports, "cachedTextReader", {
	enumerable: true,
	get: function() {
		return cachedTextReader;
	}
});
Object.defineProperty(exports, "copyingMistake", {
	enumerable: true,
	get: function() {
		return copyingMistake;
	}
});
Object.defineProperty(exports, "decode", {
	enumerable: true,
	get: function() {
		return decode;
	}
});
Object.defineProperty(exports, "decodeText", {
	enumerable: true,
	get: function() {
		return decodeText;
	}
});
Object.defineProperty(exports, "defaultFile", {
	enumerable: true,
	get: function() {
		return defaultFile;
	}
});
Object.defineProperty(exports, "fileLimits", {
	enumerable: true,
	get: function() {
		return fileLimits;
	}
});
Object.defineProperty(exports, "findFiles", {
	enumerable: true,
	get: function() {
		return findFiles;
	}
});
Object.defineProperty(exports, "foldersUpTo", {
	enumerable: true,
	get: function() {
		return foldersUpTo;
	}
});
Object.defineProperty(exports, "globPaths", {
	enumerable: true,
	get: function() {
		return globPaths;
	}
});
Object.defineProperty(exports, "hiddenIn", {
	enumerable: true,
	get: function() {
		return hiddenIn;
	}
});
Object.defineProperty(exports, "isGlob", {
	enumerable: true,
	get: function() {
		return isGlob;
	}
});
Object.defineProperty(exports, "isInside", {
	enumerable: true,
	get: function() {
		return isInside;
	}
});
Object.defineProperty(exports, "isMissing", {
	enumerable: true,
	get: function() {
		return isMissing;
	}
});
Object.defineProperty(exports, "isTooWild", {
	enumerable: true,
	get: function() {
		return isTooWild;
	}
});
Object.defineProperty(exports, "loginIn", {
	enumerable: true,
	get: function() {
		return loginIn;
	}
});
Object.defineProperty(exports, "maxMatches", {
	enumerable: true,
	get: function() {
		return maxMatches;
	}
});
Object.defineProperty(exports, "parseConnectionUrl", {
	enumerable: true,
	get: function() {
		return parseConnectionUrl;
	}
});
Object.defineProperty(exports, "passwordsIn", {
	enumerable: true,
	get: function() {
		return passwordsIn;
	}
});
Object.defineProperty(exports, "readStream", {
	enumerable: true,
	get: function() {
		return readStream;
	}
});
Object.defineProperty(exports, "readText", {
	enumerable: true,
	get: function() {
		return readText;
	}
});
Object.defineProperty(exports, "referenceMistake", {
	enumerable: true,
	get: function() {
		return referenceMistake;
	}
});
Object.defineProperty(exports, "secret", {
	enumerable: true,
	get: function() {
		return secret;
	}
});
Object.defineProperty(exports, "secretForms", {
	enumerable: true,
	get: function() {
		return secretForms;
	}
});
Object.defineProperty(exports, "spelledReference", {
	enumerable: true,
	get: function() {
		return spelledReference;
	}
});
Object.defineProperty(exports, "sslIn", {
	enumerable: true,
	get: function() {
		return sslIn;
	}
});
Object.defineProperty(exports, "withNearest", {
	enumerable: true,
	get: function() {
		return withNearest;
	}
});
Object.defineProperty(exports, "withSlashes", {
	enumerable: true,
	get: function() {
		return withSlashes;
	}
});
