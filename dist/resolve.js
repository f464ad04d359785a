import { En as locate, _n as readSecret, cn as readStitch, dn as keepSecret, fn as placeOf, gn as readPort, hn as readPassword, jn as fileLimits, ln as addSchemaProblem, mn as readName, nr as entryKeys, pn as readHost, un as checkedHost, vn as readString, yn as secret } from "./prose.js";
import { K as addressKind, b as variableName, f as isPem, m as readCertificate } from "./private-key.js";
import { a as hostKeyFault, i as bastionIn, o as readHostKeys } from "./entries.js";
import path from "node:path";
// src/config/problem.ts
function privateKeyProblem(reason, placeOf) {
	return {
		rule: "config/private-key-invalid",
		at: placeOf(["ssh", reason.kind === "passphrase-missing" || reason.kind === "passphrase-wrong" ? "passphrase" : "private_key"]),
		reason
	};
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
	const address = addressIn(authority);
	const given = (name, own) => decode(query.parts.get(name) ?? own);
	const host = given("host", address?.host ?? "");
	const username = given("user", rawUsername);
	const password = given("password", rawPassword.join(":"));
	const database = given("dbname", parts.database ?? "");
	const port = portOf(given("port", address?.port ?? ""));
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
	return /^(\*{4,}|\[(your[-_ ])?password\]|<(your[-_ ])?password>)$/i.test(password) ? { kind: "placeholder" } : null;
}
function portOf(text) {
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
		username: readName(["username"], definition.username, reading),
		password: readPassword(["password"], definition.password, reading),
		database: readName(["database"], definition.database, reading)
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
	const user = readName(["ssh", "user"], ssh.user, reading);
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
	const username = readName(["audit", "username"], audit.username, reading);
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
		const identity = identityOf(entry, destination);
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
function identityOf({ definition, invalidKeys }, destination) {
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
export { privateKeyProblem as i, readServer as n, resolveEntry as r, duplicateProblems as t };
