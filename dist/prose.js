import { i as __toESM, n as __exportAll } from "./rolldown-runtime.js";
import { i as product, n as crashSentence } from "./crash.js";
import { d as forbiddenAddressIn, f as hostFault$1, i as readVariableLines, l as addressKind, n as literalText, o as variableName, p as isMetadataName, u as bareHost } from "./variables.js";
import { A as printableLines, C as stockRelations, D as character, E as storedName, F as failure, I as isFailure, M as spoken, N as withEscapes, O as oneLine$1, T as literal, _ as skippedStages, c as judgeHost, d as certificatePath, f as isPem, g as nothingObserved, h as lineProof, j as shortened$2, k as printable, l as readAllowedHosts, m as readCertificate, o as createLimiter, u as readAllowedVariables, v as stageNames, w as identifier, y as productOf } from "./private-key.js";
import { C as nodeAt, E as toPlain, F as decidesConnection, H as publicPaths, K as suggestion, L as entryKeys, O as hiddenRanges, S as isObject$1, T as readDocument, V as pathsWithFormat, a as locate, c as startOfLine, d as fileLimits, f as findFiles, h as isInside, i as lineOf, r as keyPlace, t as endOfLine } from "./source.js";
import { c as hostKeyFault, l as readHostKeys, s as bastionIn } from "./entries.js";
import { a as milliseconds, c as some$1, d as secret, f as secretForms, i as list$1, l as base64At, n as duration$1, o as minute, r as hostAndPort, s as quoted, t as capital, u as privateBodies } from "./phrases.js";
import { accessSync, closeSync, constants, existsSync, fchmodSync, fchownSync, fstatSync, lstatSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { isIP } from "node:net";
import { setTimeout } from "node:timers/promises";
import { createHash, randomUUID } from "node:crypto";
import path from "node:path";
import { styleText } from "node:util";
import { gzipSync } from "node:zlib";
import { readFile, stat } from "node:fs/promises";
// src/config/problem.ts
function privateKeyProblem(reason, placeOf) {
	return {
		rule: "config/private-key-invalid",
		at: placeOf(["ssh", reason.kind === "passphrase-missing" || reason.kind === "passphrase-wrong" ? "passphrase" : "private_key"]),
		reason
	};
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
	const fault = hostFault$1(host);
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
// src/config/values/connection-url.ts
const shape = /^(?<scheme>[^:/?#]*):\/\/(?:(?<userinfo>[^/@]*)@)?(?<authority>[^/?]*)(?:\/(?<database>[^?]*))?(?:\?(?<query>.*))?$/s;
function parseConnectionUrl(text) {
	const plain = text.trim();
	const parts = shape.exec(plain)?.groups;
	if (parts === void 0 || !/^postgres(ql)?$/i.test(parts.scheme ?? "")) return {
		kind: "fault",
		faults: [{
			kind: "scheme",
			found: otherScheme(plain)
		}]
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
	const address = addressIn$1(authority);
	const given = (name, own) => decode(query.parts.get(name) ?? own);
	const host = given("host", address?.host ?? "");
	const username = given("user", rawUsername);
	const password = given("password", rawPassword.join(":"));
	const database = given("dbname", parts.database ?? "");
	const port = portOf$1(given("port", address?.port ?? ""));
	const all = [
		address !== null || query.parts.has("host") ? hostFault(host) : { kind: "brackets" },
		nameFault("username", username),
		passwordFault(password),
		port === null && !host?.includes(",") ? { kind: "port" } : null,
		nameFault("database", database),
		query.fault
	].filter((fault) => fault !== null);
	if (all.length > 0 || host === null || username === null || password === null) return {
		kind: "fault",
		faults: all
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
	const written = [
		upTo(/:\/\/[^/@:]*:(?<password>[^/@]*)@/),
		upTo(/:\/\/[^/@:]*:(?<password>.*)@/s),
		...[...text.matchAll(/[?&][^=&]*passw(?:or)?d=([^&\s]*)/gi)].map(([, password]) => password)
	];
	return [...new Set(written.flatMap((password) => [password, decode(password) ?? ""]))].filter((password) => password !== "");
}
const otherSchemes = /^(jdbc:(?:postgres(?:ql)?|redshift)|postgres(?:ql)?\+\w{1,20}|postgis|pgsql|pg|psql|redshift|cockroachdb|mysql|mariadb|mongodb(?:\+srv)?|redis|rediss|https?|sqlite|sqlserver|ecto):/i;
function otherScheme(text) {
	if (/^["'`]/.test(text)) return "quotes";
	if (/^(export\s+)?[A-Z_][A-Z0-9_]*=/.test(text)) return "assignment";
	if (/^psql\s/.test(text)) return "psql";
	if (/^(\w+\s*=\s*\S+\s+)*(host|dbname|user)\s*=/.test(text)) return "keywords";
	return otherSchemes.exec(text)?.[1]?.toLowerCase() ?? null;
}
function addressIn$1(authority) {
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
	return /^(\*{4,}|\[(your[-_ ])?password\]|<(your[-_ ])?password>)$/i.test(password) ? { kind: "placeholder" } : null;
}
function portOf$1(text) {
	if (text === "") return entryKeys.port.default;
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
	const parts = /* @__PURE__ */ new Map();
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
// src/config/resolve.ts
async function resolveEntry(entry, sources) {
	const reading = {
		...sources,
		entry,
		problems: [],
		secrets: []
	};
	const { definition } = entry;
	if (definition === null) return {
		destination: null,
		stitch: null,
		problems: [],
		secrets: []
	};
	const server = readServer(definition, reading);
	const ssl = await readSsl(definition.ssl, reading);
	const ssh = await readSsh(definition.ssh, reading);
	const audit = readAudit(definition.audit, reading);
	const stitch = readStitch(definition, server, reading);
	checkPrivacy(server.host, definition, reading);
	checkEncryption(definition, reading);
	const { problems, secrets } = reading;
	if (!(entry.invalidKeys.size === 0 && ssl !== "unknown" && ssh !== "unknown" && audit !== "unknown") || !isComplete(server) || server.password === null && audit === null) return {
		destination: null,
		stitch,
		problems,
		secrets
	};
	const { id, displayName, type, region, path: at } = entry;
	const own = {
		id,
		displayName,
		type,
		region,
		path: at,
		viaUrl: definition.url !== void 0
	};
	const schemas = definition.schemas ?? [];
	return {
		destination: {
			...own,
			...server,
			ssl,
			ssh,
			schemas,
			audit
		},
		stitch,
		problems,
		secrets
	};
}
function isComplete(server) {
	return server.host !== null && server.port !== null && server.username !== null && server.database !== null;
}
function readServer(definition, reading) {
	if (definition.url !== void 0) return readUrl(definition.url, reading);
	return {
		host: readHost(["host"], definition.host, reading),
		port: readPort(["port"], definition.port ?? entryKeys.port.default, reading),
		username: readName$1(["username"], definition.username, reading),
		password: readPassword(["password"], definition.password, reading),
		database: readName$1(["database"], definition.database, reading)
	};
}
function readUrl(value, reading) {
	const unknown = {
		host: null,
		port: null,
		username: null,
		password: null,
		database: null
	};
	const url = readSecret(["url"], value, reading);
	if (url === null) return unknown;
	for (const each of passwordsIn(url.reveal())) keepSecret(each, reading);
	const parsed = parseConnectionUrl(url.reveal());
	if (parsed.kind === "fault") {
		addSchemaProblem(["url"], {
			kind: "url",
			faults: parsed.faults,
			ssl: entrySsl(reading.entry.definition?.ssl)
		}, reading);
		return unknown;
	}
	const { url: parts } = parsed;
	const host = checkedHost(["host"], parts.host, variableName(value), reading);
	const password = secret(parts.password);
	return {
		host,
		port: parts.port,
		username: parts.username,
		password,
		database: parts.database
	};
}
function entrySsl(ssl) {
	if (ssl === void 0 || ssl === false) return "off";
	return typeof ssl === "object" && (ssl.verify ?? (ssl.certificate ? "ca" : "none")) !== "none" ? "verified" : "on";
}
async function readSsl(ssl, reading) {
	if (ssl === void 0 || ssl === false) return { kind: "off" };
	if (ssl === true) return {
		kind: "on",
		verify: "none",
		certificate: null
	};
	if (ssl.certificate === void 0) return {
		kind: "on",
		verify: ssl.verify ?? "none",
		certificate: null
	};
	const certificate = await readCertificateValue(ssl.certificate, reading);
	if (certificate === null) return "unknown";
	return {
		kind: "on",
		verify: ssl.verify ?? "ca",
		certificate
	};
}
async function readCertificateValue(value, reading) {
	const at = placeOf(["ssl", "certificate"], reading);
	const given = readString(["ssl", "certificate"], value, reading);
	if (given === null) return null;
	const content = isPem(given) || variableName(value) !== null ? given : await readCertificateFile(given, at, reading);
	if (content === null) return null;
	if (content.length > fileLimits.certificate) {
		addSchemaProblem(["ssl", "certificate"], {
			kind: "too-long",
			limit: fileLimits.certificate
		}, reading);
		return null;
	}
	const read = readCertificate(content, reading.now);
	if (read.kind === "pem") return read.pem;
	reading.problems.push({
		rule: "config/certificate-invalid",
		at,
		reason: read.reason
	});
	return null;
}
async function readCertificateFile(file, at, reading) {
	const { folder, workspace } = reading.entry;
	const read = await reading.readText(path.resolve(folder, file), workspace, fileLimits.certificate);
	if (read.kind === "read") return read.text;
	if (read.reason.kind === "not-utf8") reading.problems.push({
		rule: "config/certificate-invalid",
		at,
		reason: { kind: "der" }
	});
	else {
		const { reason } = read;
		reading.problems.push({
			rule: "config/unreadable",
			at,
			what: "certificate",
			path: file,
			reason
		});
	}
	return null;
}
async function readSsh(ssh, reading) {
	if (ssh === void 0) return null;
	const host = readHost(["ssh", "host"], ssh.host, reading);
	const user = readName$1(["ssh", "user"], ssh.user, reading);
	const sshPort = readPort(["ssh", "port"], ssh.port ?? entryKeys["ssh.port"].default, reading);
	const passphrase = readPassword(["ssh", "passphrase"], ssh.passphrase, reading);
	const key = ssh.passphrase === void 0 || passphrase !== null ? readSshKey(ssh.private_key, passphrase, reading) : null;
	const hostKeys = readHostKeyPins(ssh.host_key, reading);
	if (host === null || user === null || sshPort === null || key === null || hostKeys === null) return "unknown";
	return {
		host,
		port: sshPort,
		user,
		...key,
		hostKeys
	};
}
function readSshKey(value, passphrase, reading) {
	const given = readSecret(["ssh", "private_key"], value, reading);
	if (given === null) return null;
	const read = reading.readKey(given.reveal(), passphrase !== null);
	if (read.kind === "invalid") {
		reading.problems.push(privateKeyProblem(read.reason, (keys) => placeOf(keys, reading)));
		return null;
	}
	return {
		privateKey: keepSecret(read.pem, reading),
		passphrase: read.kind === "locked" ? passphrase : null
	};
}
function readHostKeyPins(value, reading) {
	const all = [];
	let complete = true;
	for (const [index, item] of [value ?? []].flat().entries()) {
		const keys = Array.isArray(value) ? [
			"ssh",
			"host_key",
			index
		] : ["ssh", "host_key"];
		const line = readString(keys, item, reading);
		const read = line === null ? null : readHostKeys(line);
		if (line !== null && read === null) addSchemaProblem(keys, hostKeyReason(hostKeyFault(line) ?? "not-a-key", reading), reading);
		if (read === null) complete = false;
		else all.push(...read);
	}
	return complete ? all : null;
}
function hostKeyReason(fault, { entry }) {
	return {
		kind: "host-key",
		fault,
		bastion: bastionIn(entry.definition?.ssh)
	};
}
function readAudit(audit, reading) {
	if (audit === void 0) return null;
	const username = readName$1(["audit", "username"], audit.username, reading);
	const password = readPassword(["audit", "password"], audit.password, reading);
	return username === null || password === null ? "unknown" : {
		username,
		password
	};
}
function checkPrivacy(host, definition, reading) {
	if (host === null || definition.ssh !== void 0 || reading.entry.invalidKeys.has("ssh")) return;
	if (addressKind(host) !== "private") return;
	const at = placeOf(["host"], reading);
	reading.problems.push({
		rule: "config/private-host-without-ssh",
		at,
		host,
		address: host
	});
}
function checkEncryption(definition, reading) {
	const { invalidKeys } = reading.entry;
	if (invalidKeys.has("ssl") || invalidKeys.has("ssh") || definition.ssl !== void 0 && definition.ssl !== false || reading.problems.some(isSslInUrl)) return;
	const at = placeOf(["ssl"], reading);
	if (definition.type === "heroku") reading.problems.push({
		rule: "config/heroku-requires-ssl",
		at
	});
	else if (definition.ssh === void 0) reading.problems.push({
		rule: "config/unencrypted-connection",
		at
	});
}
function isSslInUrl(problem) {
	return problem.rule === "config/schema" && problem.reason.kind === "url" && problem.reason.faults.some((fault) => fault.kind === "parameters" && (fault.ssl?.mode ?? "disable") !== "disable");
}
function duplicateProblems(entries) {
	const first = /* @__PURE__ */ new Map();
	const problems = /* @__PURE__ */ new Map();
	for (const { entry, destination } of entries) {
		const identity = identityOf$1(entry, destination);
		const earlier = identity === null ? void 0 : first.get(identity);
		if (identity !== null && earlier === void 0) first.set(identity, entry);
		if (earlier === void 0) continue;
		const firstLocation = locate(earlier.source, earlier.root, {
			kind: "key",
			path: earlier.path
		});
		problems.set(entry, {
			rule: "config/duplicate-destination",
			at: {
				kind: "key",
				path: entry.path
			},
			id: entry.id,
			first: earlier.id,
			firstLocation
		});
	}
	return problems;
}
function identityOf$1({ definition, invalidKeys }, destination) {
	if (destination !== null) return serverIdentity("known", destination);
	if (definition === null || invalidKeys.size > 0) return null;
	if (definition.url !== void 0) return JSON.stringify(["url", definition.url]);
	return serverIdentity("named", {
		port: entryKeys.port.default,
		...definition
	});
}
function serverIdentity(kind, { host, port, database, username, ssh }) {
	const bastion = ssh && [ssh.host, ssh.port];
	return JSON.stringify([
		kind,
		host?.toLowerCase(),
		String(port),
		database,
		username,
		bastion
	]);
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
		const first = plan.splices.reduce((least, { start }) => Math.min(least, start), source.text.length);
		return {
			plan,
			first: lineOf(source, first),
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
		case "too-many-matches": return `is a pattern that matches more than ${reason.limit.toLocaleString("en")} files`;
		case "too-wild": return "is a pattern with too many wildcards";
		case "too-many-entries": return `was not read, because the files before it have more than ${reason.limit.toLocaleString("en")} destinations`;
		case "deadline": return `was not read before the run reached its deadline (${duration$1(reason.ms)})`;
		case "interrupted": return "was not read before the run was interrupted";
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
		case "too-many-matches": return ["Use a pattern that matches only destinations files, or several patterns."];
		case "too-many-entries": return ["Check these files in several runs."];
		case "deadline": return ["Check fewer or smaller files in one run, or raise `deadline`."];
		case "interrupted": return ["Run the check again."];
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
function isDatabaseMissing(message) {
	const start = message.search(/database /i);
	return start !== -1 && / does not exist/i.test(message.slice(start));
}
function refusedByPooler(destination, error) {
	if (/authentication failed|no such user|SASL authentication failed/i.test(error.message)) return raise(passwordRejected, {
		destination: loginEntry(destination),
		pooler: true,
		expired: null
	});
	if (/no such database/i.test(error.message) || isDatabaseMissing(error.message)) return raise(databaseMissing, {
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
	const sentence = parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")}, and ${last}`;
	return `${capital(sentence)}.`;
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
export { writeRoots as $, cliEvent as $t, lines as A, ruleTitle as At, marks as B, unreadableWords as Bt, runOptions as C, rulePage as Ct, flagName as D, worstFirst as Dt, choice as E, unknownIdWords as Et, budget as F, notPostgresql as Ft, changeLines as G, atProvider as Gt, codeBlock as H, addressSource as Ht, markdownReport as I, versionTooOld as It, appendToRunnerFile as J, look as Jt, changesHeading as K, inReadWrite as Kt, findingSection as L, internalError as Lt, optional as M, diagnose as Mt, readTable as N, required$1 as Nt, inputName as O, catalogue as Ot, text as P, isReadOnlyForAll as Pt, workspaceOf as Q, askStitch as Qt, inlineLinks as R, raiseProblem as Rt, reportNames as S, resultWords as St, boolean as T, triesWords as Tt, escapeMarkdown as U, hbaBeginning as Ut, severityMarks as V, insecureMethod as Vt, inline as W, stitchAddresses as Wt, writeWhole as X, severityRank as Xt, unwritableWords as Y, raise as Yt, untilInterrupted as Z, identityOf as Zt, forms as _, fixParts as _t, destinationSubject as a, readServer as an, privilegesOf as at, modes as b, placedFindings as bt, keyOf as c, readPort as cn, stagesOf as ct, mergeReports as d, publicValues as dn, madeEdits as dt, eventSkipReason as en, countParts as et, merge_reports_exports as f, referencesOf as fn, reportFix as ft, writeReports as g, fixHeading as gt, unwrittenWords as h, causeOf as ht, compare as i, duplicateProblems as in, outcomeOf$1 as it, notAmong as j, judgeStitch as jt, integer as k, ignorableRules as kt, snapshotOf as l, readString as ln, stitchOf as lt, readReportFile as m, baseWords as mt, painter as n, shardCount as nn, exitStatus as nt, goneFromRun as o, resolveEntry as on, reportLoaded as ot, isComparable as p, privateKeyProblem as pn, safeEdits as pt, timeBetween as q, withReplacement as qt, prose as r, redactor as rn, headline as rt, isWhole as s, readName$1 as sn, serverOf as st, hanging as t, divide as tn, counts as tt, timeOrNull as u, namedFiles as un, keysAbove as ut, actionOptions as v, groupByRule as vt, terminalOptions as w, skipGroups as wt, readOptions as x, remedyWords as xt, defaultFile as y, idList as yt, linked as z, unencryptedConnection as zt };
