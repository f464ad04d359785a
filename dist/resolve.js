import { Ft as keyPlace, Lt as locate, Ot as secret, Ut as fileLimits, pn as entryKeys } from "./options.js";
import { _ as readCertificate, d as bareHost, f as hostFault, h as isPem, p as isMetadataName, s as judgeHost, u as addressKind, w as variableName, y as literalText } from "./private-key.js";
import { a as readHostKeys, i as hostKeyFault } from "./entries.js";
import path from "node:path";
// src/config/problem.ts
/** About a private key: at its passphrase where that is what has to change. */
function privateKeyProblem(reason, placeOf) {
	return {
		rule: "config/private-key-invalid",
		at: placeOf(["ssh", reason.kind === "passphrase-missing" || reason.kind === "passphrase-wrong" ? "passphrase" : "private_key"]),
		reason
	};
}
// src/config/reading.ts
/** The text of a value as it is; null when it is not to be had. */
function text(keys, value, reading) {
	if (value === void 0) return null;
	const name = variableName(value);
	if (name === null) return literalText(value);
	const variable = reading.lookup(name);
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
/** A name: white space around it came with the copying. */
function nameText(keys, value, reading) {
	return trimmed(keys, value, text(keys, value, reading), /^\s|\s$/, reading);
}
/** A secret as it is, such as a certificate's key, whose white space is no part of it. */
function secretText(keys, value, reading) {
	const given = text(keys, value, reading);
	return given === null ? null : keep(given, reading);
}
/** A password or a passphrase. Spaces may belong to it; a line break at its end came with the storing. */
function passwordText(keys, value, reading) {
	const given = secretText(keys, value, reading);
	return trimmed(keys, value, given?.reveal() ?? null, /[\r\n]$/, reading) === null ? null : given;
}
/** Null, and said, where the variable of a value holds what does not belong to it. */
function trimmed(keys, value, given, excess, reading) {
	const variable = variableName(value);
	if (given === null || variable === null || !excess.test(given)) return given;
	complain(keys, {
		kind: "white-space",
		variable,
		isLineBreak: /[\r\n]$/.test(given)
	}, reading);
	return null;
}
/** Remembers a secret, so that it can be masked and kept out of every output. */
function keep(value, reading) {
	reading.onSecret(value);
	const kept = secret(value);
	reading.secrets.push(kept);
	return kept;
}
/** A host that may be dialled; null where it may not, or is not known, which is then said. */
function hostText(keys, value, reading) {
	const host = nameText(keys, value, reading);
	return host === null ? null : judgedHost(keys, host, variableName(value), reading);
}
/** A host that may be dialled, without the brackets of an IPv6 address; null when it may not, which is then said. */
function judgedHost(keys, given, variable, reading) {
	const host = bareHost(given);
	const fault = hostFault(host);
	if (fault !== null) {
		complain(keys, {
			kind: "host",
			fault,
			variable
		}, reading);
		return null;
	}
	const refusal = whyRefused(host, keys, reading);
	if (refusal === null) return host;
	const at = placeOf(keys, reading);
	reading.problems.push({
		rule: "config/host-not-allowed",
		at,
		host,
		address: host,
		refusal
	});
	return null;
}
/** As far as the host itself tells: of a name that we resolve, its addresses are judged once they are known. */
function whyRefused(host, keys, { entry, allowedHosts }) {
	if (isMetadataName(host) || addressKind(host) === "forbidden") return "forbidden";
	const isBehindBastion = keys[0] !== "ssh" && entry.definition?.ssh !== void 0;
	return judgeHost(allowedHosts, host, isBehindBastion ? "bastion" : "us") === "refused" ? "outside-allowed-hosts" : null;
}
/** A number from 1 to 65535; null where it is none, or is not known, which is then said. */
function port(keys, value, reading) {
	const given = typeof value === "number" ? String(value) : text(keys, value, reading);
	if (given === null) return null;
	const number = /^[0-9]{1,5}$/.test(given.trim()) ? Number(given) : 0;
	if (number >= 1 && number <= 65535) return number;
	complain(keys, {
		kind: "range",
		minimum: 1,
		maximum: 65535
	}, reading);
	return null;
}
function complain(keys, reason, reading) {
	reading.problems.push({
		rule: "config/schema",
		at: placeOf(keys, reading),
		reason
	});
}
function placeOf(keys, { entry }) {
	return keyPlace(entry.path, entry.definition?.url !== void 0, keys);
}
// src/config/values/connection-url.ts
const shape = /^(?<scheme>[^:/?#]*):\/\/(?:(?<userinfo>[^/@]*)@)?(?<authority>[^/?]*)(?:\/(?<database>[^?]*))?(?:\?(?<query>.*))?$/s;
/** Parses a connection URL. What is wrong with it is named without any part of it, since it holds a password. */
function parseConnectionUrl(text) {
	const parts = shape.exec(text.trim())?.groups;
	if (parts === void 0 || !/^postgres(ql)?$/i.test(parts.scheme ?? "")) return fault({ kind: "scheme" });
	const authority = parts.authority ?? "";
	if (authority.includes("@") || parts.database?.includes("@")) return fault({ kind: "bad-escape" });
	if (authority.includes(",")) return fault({ kind: "several-hosts" });
	const address = /^(?:\[(?<v6>[^\]]*)\]|(?<name>[^:]*))(?::(?<port>.*))?$/.exec(authority)?.groups;
	if (address === void 0) return fault({ kind: "bad-port" });
	const [rawUsername = "", ...rawPassword] = (parts.userinfo ?? "").split(":");
	const host = decode(address.v6 ?? address.name ?? "");
	const username = decode(rawUsername);
	const password = decode(rawPassword.join(":"));
	const database = decode(parts.database ?? "");
	if (host === null || username === null || password === null || database === null) return fault({ kind: "bad-escape" });
	if (host === "") return fault({ kind: "no-host" });
	if (host.startsWith("/")) return fault({ kind: "socket" });
	if (username === "") return fault({ kind: "no-username" });
	if (database === "") return fault({ kind: "no-database" });
	const port = portOf(address.port);
	if (port === null) return fault({ kind: "bad-port" });
	const parameter = parameterFault(parts.query ?? "");
	if (parameter !== null) return fault(parameter);
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
/**
* What of a URL is secret by itself: its password, as it is written and as it is meant. Also where the URL is not in
* order, as with a raw @ in the password.
*/
function passwordsIn(text) {
	const upTo = (end) => end.exec(text.trim())?.groups?.password ?? "";
	const written = [upTo(/:\/\/[^/@:]*:(?<password>[^/@]*)@/), upTo(/:\/\/[^/@:]*:(?<password>.*)@/s)];
	return [...new Set(written.flatMap((password) => [password, decode(password) ?? ""]))].filter((password) => password !== "");
}
function portOf(text) {
	if (text === void 0 || text === "") return entryKeys.port.default;
	const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
	return port >= 1 && port <= 65535 ? port : null;
}
/** The first parameter of the query, which is one too many: `ssl:` and the other keys of the entry say it all. */
function parameterFault(query) {
	const first = query.split("&").find((part) => part !== "");
	if (first === void 0) return null;
	const [name = "", value = ""] = first.split("=", 2).map((part) => decode(part) ?? "");
	if (name === "sslmode" && /^[a-z-]{1,16}$/.test(value)) return {
		kind: "sslmode",
		mode: value
	};
	return {
		kind: "parameter",
		name: /^[a-z_]{1,40}$/.test(name) ? name : ""
	};
}
function decode(text) {
	try {
		const decoded = decodeURIComponent(text);
		return decoded.includes("\0") ? null : decoded;
	} catch {
		return null;
	}
}
function fault(what) {
	return {
		kind: "fault",
		fault: what
	};
}
// src/config/resolve.ts
/**
* Judges all values of an entry that fit the schema, and resolves it where all do. `onSecret` hears of every secret
* before anything else happens with it.
*/
async function resolveEntry(entry, means) {
	const reading = {
		...means,
		entry,
		problems: [],
		secrets: []
	};
	const { definition } = entry;
	if (definition === null) return {
		destination: null,
		problems: [],
		secrets: []
	};
	const server = readServer(definition, reading);
	const ssl = await readSsl(definition.ssl, reading);
	const ssh = await readSsh(definition.ssh, reading);
	const audit = readAudit(definition.audit, reading);
	judgePrivacy(server.host, definition, reading);
	judgeEncryption(definition, reading);
	const { problems, secrets } = reading;
	if (!(entry.invalidKeys.size === 0 && ssl !== "unknown" && ssh !== "unknown" && audit !== "unknown") || !isComplete(server) || server.password === null && audit === null) return {
		destination: null,
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
		problems,
		secrets
	};
}
function isComplete(server) {
	return server.host !== null && server.port !== null && server.username !== null && server.database !== null;
}
/** Where the database is and who logs in. What is null is not to be had; the reading's problems say why. */
function readServer(definition, reading) {
	if (definition.url !== void 0) return readUrl(definition.url, reading);
	return {
		host: hostText(["host"], definition.host, reading),
		port: port(["port"], definition.port ?? entryKeys.port.default, reading),
		username: nameText(["username"], definition.username, reading),
		password: passwordText(["password"], definition.password, reading),
		database: nameText(["database"], definition.database, reading)
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
	const url = secretText(["url"], value, reading);
	if (url === null) return unknown;
	for (const each of passwordsIn(url.reveal())) keep(each, reading);
	const parsed = parseConnectionUrl(url.reveal());
	if (parsed.kind === "fault") {
		complain(["url"], {
			kind: "url",
			fault: parsed.fault
		}, reading);
		return unknown;
	}
	const { url: parts } = parsed;
	const host = judgedHost(["host"], parts.host, variableName(value), reading);
	const password = secret(parts.password);
	return {
		host,
		port: parts.port,
		username: parts.username,
		password,
		database: parts.database
	};
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
	const certificate = await certificatePem(ssl.certificate, reading);
	if (certificate === null) return "unknown";
	return {
		kind: "on",
		verify: ssl.verify ?? "ca",
		certificate
	};
}
async function certificatePem(value, reading) {
	const at = placeOf(["ssl", "certificate"], reading);
	const given = text(["ssl", "certificate"], value, reading);
	if (given === null) return null;
	const content = isPem(given) || variableName(value) !== null ? given : await certificateFile(given, at, reading);
	if (content === null) return null;
	if (content.length > fileLimits.certificate) {
		complain(["ssl", "certificate"], {
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
async function certificateFile(file, at, reading) {
	const { folder, workspace } = reading.entry;
	const read = await reading.readText(path.resolve(folder, file), workspace, fileLimits.certificate);
	if (read.kind === "read") return read.text;
	if (read.reason.kind === "not-utf8") reading.problems.push({
		rule: "config/certificate-invalid",
		at,
		reason: { kind: "der" }
	});
	else reading.problems.push({
		rule: "config/unreadable",
		at,
		what: "certificate",
		path: file,
		reason: read.reason
	});
	return null;
}
async function readSsh(ssh, reading) {
	if (ssh === void 0) return null;
	const host = hostText(["ssh", "host"], ssh.host, reading);
	const user = nameText(["ssh", "user"], ssh.user, reading);
	const sshPort = port(["ssh", "port"], ssh.port ?? entryKeys["ssh.port"].default, reading);
	const passphrase = passwordText(["ssh", "passphrase"], ssh.passphrase, reading);
	const key = ssh.passphrase === void 0 || passphrase !== null ? sshKey(ssh.private_key, passphrase, reading) : null;
	const hostKeys = pins(ssh.host_key, reading);
	if (host === null || user === null || sshPort === null || key === null || hostKeys === null) return "unknown";
	return {
		host,
		port: sshPort,
		user,
		...key,
		hostKeys
	};
}
function sshKey(value, passphrase, reading) {
	const given = secretText(["ssh", "private_key"], value, reading);
	if (given === null) return null;
	const read = reading.readKey(given.reveal(), passphrase !== null);
	if (read.kind === "invalid") {
		reading.problems.push(privateKeyProblem(read.reason, (keys) => placeOf(keys, reading)));
		return null;
	}
	return {
		privateKey: keep(read.pem, reading),
		passphrase: read.kind === "locked" ? passphrase : null
	};
}
function pins(value, reading) {
	const all = [];
	let complete = true;
	for (const [index, item] of [value ?? []].flat().entries()) {
		const keys = Array.isArray(value) ? [
			"ssh",
			"host_key",
			index
		] : ["ssh", "host_key"];
		const line = text(keys, item, reading);
		const read = line === null ? null : readHostKeys(line);
		if (line !== null && read === null) complain(keys, { kind: hostKeyFault(line) ?? "host-key" }, reading);
		if (read === null) complete = false;
		else all.push(...read);
	}
	return complete ? all : null;
}
function readAudit(audit, reading) {
	if (audit === void 0) return null;
	const username = nameText(["audit", "username"], audit.username, reading);
	const password = passwordText(["audit", "password"], audit.password, reading);
	return username === null || password === null ? "unknown" : {
		username,
		password
	};
}
function judgePrivacy(host, definition, reading) {
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
function judgeEncryption(definition, reading) {
	const { invalidKeys } = reading.entry;
	if (invalidKeys.has("ssl") || invalidKeys.has("ssh") || definition.ssl !== void 0 && definition.ssl !== false) return;
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
/**
* A problem for each entry that repeats an earlier one. Where variables were not read their names stand for their
* values: two entries that name the same ones mean the same.
*/
function duplicateProblems(known) {
	const first = /* @__PURE__ */ new Map();
	const problems = /* @__PURE__ */ new Map();
	for (const { entry, destination } of known) {
		const identity = identityOf(entry, destination);
		if (identity === null) continue;
		const before = first.get(identity);
		if (before === void 0) {
			first.set(identity, entry);
			continue;
		}
		const at = {
			kind: "key",
			path: entry.path
		};
		const firstLocation = locate(before.source, before.root, {
			kind: "key",
			path: before.path
		});
		problems.set(entry, {
			rule: "config/duplicate-destination",
			at,
			id: entry.id,
			first: before.id,
			firstLocation
		});
	}
	return problems;
}
function identityOf({ definition, invalidKeys }, destination) {
	if (destination !== null) {
		const { host, port, database, username, ssh } = destination;
		return JSON.stringify([
			"known",
			host.toLowerCase(),
			port,
			database,
			username,
			ssh && [ssh.host, ssh.port]
		]);
	}
	if (definition === null || invalidKeys.size > 0) return null;
	const { url, host, port = entryKeys.port.default, database, username, ssh } = definition;
	if (url !== void 0) return JSON.stringify(["url", url]);
	return JSON.stringify([
		"named",
		host?.toLowerCase(),
		String(port),
		database,
		username,
		ssh && [ssh.host, ssh.port]
	]);
}
export { port as a, nameText as i, readServer as n, text as o, resolveEntry as r, privateKeyProblem as s, duplicateProblems as t };
