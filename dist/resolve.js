"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_files = require("./files.js");
const require_variables = require("./variables.js");
const require_source = require("./source.js");
const require_threads = require("./threads.js");
const require_matching = require("./matching.js");
const require_server_identity = require("./server-identity.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
function readString(keys, value, reading) {
	if (value === void 0) return null;
	const name = require_variables.variableName(value);
	if (name === null) return require_variables.literalText(value);
	const variable = reading.lookup(name, keys);
	const at = placeOf(keys, reading);
	if (variable.kind === "set") {
		for (const each of require_files.hiddenIn(variable.value)) keepSecret(each, reading);
		return variable.value;
	}
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
function readName(keys, value, reading) {
	return withoutExcess(keys, value, readString(keys, value, reading), /^\s|\s$|^(["']).*\1$/s, reading);
}
function readSecret(keys, value, reading) {
	const text = readString(keys, value, reading);
	return text === null ? null : keepSecret(text, reading);
}
function readPassword(keys, value, reading) {
	const password = readSecret(keys, value, reading);
	return withoutExcess(keys, value, password?.reveal() ?? null, /[\r\n]$/, reading) === null ? null : password;
}
function withoutExcess(keys, value, text, excess, reading) {
	const variable = require_variables.variableName(value);
	if (text === null || variable === null || !excess.test(text)) return text;
	addSchemaProblem(keys, {
		kind: "white-space",
		variable,
		excess: /[\r\n]$/.test(text) ? "line-break" : /^\s|\s$/.test(text) ? "space" : "quotes"
	}, reading);
	return null;
}
function keepSecret(value, reading) {
	reading.onSecret(value);
	const wrapped = require_files.secret(value);
	reading.secrets.push(wrapped);
	return wrapped;
}
function readHost(keys, value, reading) {
	const host = readName(keys, value, reading);
	return host === null ? null : checkedHost(keys, host, require_variables.variableName(value), reading);
}
function checkedHost(keys, text, variable, reading) {
	const host = require_matching.bareHost(text);
	const fault = require_matching.hostFault(host);
	if (fault !== null) {
		addSchemaProblem(keys, {
			kind: "host",
			fault,
			variable
		}, reading);
		return null;
	}
	const refused = refusalOf(host, keys, reading);
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
function refusalOf(host, keys, { entry, allowedHosts }) {
	if (require_matching.isMetadataName(host) || require_matching.addressKind(host) === "forbidden") return {
		address: host,
		refusal: "forbidden"
	};
	const isBehindBastion = keys[0] !== "ssh" && entry.definition?.ssh !== void 0;
	const spelled = isBehindBastion ? require_matching.forbiddenAddressIn(host) : null;
	if (spelled !== null) return {
		address: spelled,
		refusal: "spells-forbidden"
	};
	return require_threads.judgeHost(allowedHosts, host, isBehindBastion ? "bastion" : "us") === "refused" ? {
		address: host,
		refusal: "outside-allowed-hosts"
	} : null;
}
function readPort(keys, value, reading) {
	const text = typeof value === "number" ? String(value) : readString(keys, value, reading);
	if (text === null) return null;
	const number = /^[0-9]{1,5}$/.test(text.trim()) ? Number(text) : 0;
	if (number >= 1 && number <= 65535) return number;
	addSchemaProblem(keys, {
		kind: "range",
		minimum: 1,
		maximum: 65535,
		suggestion: null
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
	return require_source.keyPlace(entry.path, entry.definition?.url !== void 0, keys);
}
function referencesOf(entry) {
	const { definition, path, root, source } = entry;
	if (definition === null) return [];
	const isRead = (key) => definition.access === "stitch-only" ? key === "stitch" : require_variables.decidesConnection(key);
	return Object.entries(definition).filter(([key]) => isRead(key)).flatMap(([key, value]) => namesIn(value, [key])).map(({ name, keys }) => ({
		name,
		location: require_source.locate(source, root, require_source.keyPlace(path, false, keys))
	}));
}
function namesIn(value, keys) {
	if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([key, each]) => namesIn(each, [...keys, Array.isArray(value) ? Number(key) : key]));
	const name = require_variables.variableName(value);
	return name === null ? [] : [{
		name,
		keys
	}];
}
function publicValues({ definition }) {
	return literalsAt(definition, require_variables.publicPaths).map(require_variables.literalText);
}
function namedFiles({ definition, folder }) {
	return literalsAt(definition, require_variables.pathsWithFormat("file")).flatMap((value) => require_server_identity.certificatePath(value, folder) ?? []);
}
function literalsAt(definition, paths) {
	return paths.map((path) => require_source.valueAt(definition, path.split("."))).filter((value) => typeof value === "string" && require_variables.variableName(value) === null);
}
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
	const common = {
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
			...common,
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
		port: readPort(["port"], definition.port ?? require_variables.entryKeys.port.default, reading),
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
	for (const each of require_files.passwordsIn(url.reveal())) keepSecret(each, reading);
	const parsed = require_files.parseConnectionUrl(url.reveal());
	if (parsed.kind === "fault") {
		addSchemaProblem(["url"], {
			kind: "url",
			faults: parsed.faults,
			ssl: entrySsl(reading.entry.definition?.ssl)
		}, reading);
		return unknown;
	}
	const { url: parts } = parsed;
	const host = checkedHost(["host"], parts.host, require_variables.variableName(value), reading);
	const password = require_files.secret(parts.password);
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
	const text = readString(["ssl", "certificate"], value, reading);
	if (text === null) return null;
	const isContent = require_server_identity.isCertificateText(text) || require_variables.variableName(value) !== null;
	const content = isContent ? text : await readCertificateFile(text, at, reading);
	if (content === null) return null;
	if (content.length > require_files.fileLimits.certificate) {
		addSchemaProblem(["ssl", "certificate"], {
			kind: "too-long",
			limit: require_files.fileLimits.certificate
		}, reading);
		return null;
	}
	const certificate = require_server_identity.readCertificate(content, reading.now);
	if (certificate.kind === "pem") return certificate.pem;
	const file = isContent ? null : text;
	reading.problems.push({
		rule: "config/certificate-invalid",
		at,
		reason: certificate.reason,
		file
	});
	return null;
}
async function readCertificateFile(file, at, reading) {
	const { folder, workspace } = reading.entry;
	const certificateFile = await reading.readText(node_path.default.resolve(folder, file), workspace, require_files.fileLimits.certificate);
	if (certificateFile.kind === "read") return certificateFile.text;
	if (certificateFile.reason.kind === "not-utf8") {
		const reason = require_server_identity.binaryCertificate(certificateFile.bytes ?? new Uint8Array());
		reading.problems.push({
			rule: "config/certificate-invalid",
			at,
			reason,
			file
		});
	} else {
		const { reason } = certificateFile;
		reading.problems.push({
			rule: "config/unreadable",
			at,
			fileKind: "certificate",
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
	const sshPort = readPort(["ssh", "port"], ssh.port ?? require_variables.entryKeys["ssh.port"].default, reading);
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
	const pastedKey = readSecret(["ssh", "private_key"], value, reading);
	if (pastedKey === null) return null;
	const key = reading.readKey(pastedKey.reveal(), passphrase !== null);
	if (key.kind === "invalid") {
		reading.problems.push(require_source.privateKeyProblem(key.reason, (keys) => placeOf(keys, reading)));
		return null;
	}
	return {
		privateKey: keepSecret(key.pem, reading),
		passphrase: key.kind === "locked" ? passphrase : null
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
		const pins = line === null ? null : require_server_identity.readHostKeys(line);
		if (line !== null && pins === null) addSchemaProblem(keys, hostKeyReason(require_server_identity.hostKeyFault(line) ?? "not-a-key", reading), reading);
		if (pins === null) complete = false;
		else all.push(...pins);
	}
	return complete ? all : null;
}
function hostKeyReason(fault, { entry }) {
	return {
		kind: "host-key",
		fault,
		bastion: require_server_identity.bastionIn(entry.definition?.ssh)
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
function readStitch({ stitch, display_name, ssl, ssh }, server, reading) {
	if (stitch === void 0) return null;
	const token = readSecret(["stitch", "token"], stitch.token, reading);
	if (token === null) return null;
	const literalAt = (key) => textOf(ssh?.[key], ["ssh", key], reading.lookup);
	const settings = {
		display_name: display_name ?? null,
		host: server.host,
		port: server.port === null ? null : String(server.port),
		username: server.username,
		database: server.database,
		ssl: String(ssl !== void 0 && ssl !== false),
		ssh: ssh === void 0 ? "none" : "ssh",
		"ssh.host": literalAt("host"),
		"ssh.port": literalAt("port"),
		"ssh.user": literalAt("user")
	};
	return {
		token,
		id: stitch.id ?? null,
		settings
	};
}
function textOf(value, keys, lookup) {
	if (typeof value !== "string") return value === void 0 ? null : String(value);
	const name = require_variables.variableName(value);
	if (name === null) return require_variables.literalText(value);
	const variable = lookup(name, keys);
	return variable.kind === "set" ? variable.value : null;
}
function checkPrivacy(host, definition, reading) {
	if (host === null || definition.ssh !== void 0 || reading.entry.invalidKeys.has("ssh")) return;
	if (!require_matching.isOutOfReach(host)) return;
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
	const reason = require_source.schemaReason(problem);
	return reason?.kind === "url" && reason.faults.some((fault) => fault.kind === "parameters" && (fault.ssl?.mode ?? "disable") !== "disable");
}
function duplicateProblems(entries) {
	const first = new Map();
	const problems = new Map();
	for (const { entry, destination } of entries) {
		const identity = identityOf(entry, destination);
		const earlier = identity === null ? void 0 : first.get(identity);
		if (identity !== null && earlier === void 0) first.set(identity, entry);
		if (earlier === void 0) continue;
		const firstLocation = require_source.locate(earlier.source, earlier.root, {
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
		port: require_variables.entryKeys.port.default,
		...definition
	});
}
function serverIdentity(kind, { host, port, database, username, ssh }) {
	const bastion = ssh && [ssh.host, ssh.port];
	return JSON.stringify([
		kind,
		host && require_matching.resolverName(host),
		String(port),
		database,
		username,
		bastion
	]);
}
Object.defineProperty(exports, "duplicateProblems", {
	enumerable: true,
	get: function() {
		return duplicateProblems;
	}
});
Object.defineProperty(exports, "namedFiles", {
	enumerable: true,
	get: function() {
		return namedFiles;
	}
});
Object.defineProperty(exports, "publicValues", {
	enumerable: true,
	get: function() {
		return publicValues;
	}
});
Object.defineProperty(exports, "readName", {
	enumerable: true,
	get: function() {
		return readName;
	}
});
Object.defineProperty(exports, "readPort", {
	enumerable: true,
	get: function() {
		return readPort;
	}
});
Object.defineProperty(exports, "readServer", {
	enumerable: true,
	get: function() {
		return readServer;
	}
});
Object.defineProperty(exports, "readString", {
	enumerable: true,
	get: function() {
		return readString;
	}
});
Object.defineProperty(exports, "referencesOf", {
	enumerable: true,
	get: function() {
		return referencesOf;
	}
});
Object.defineProperty(exports, "resolveEntry", {
	enumerable: true,
	get: function() {
		return resolveEntry;
	}
});
