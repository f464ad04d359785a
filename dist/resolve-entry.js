import { Dt as variableName, Ot as fileLimits, Vt as keyPlace, gt as isPem, tn as entryKeys, wt as literalText } from "./unknown-ids.js";
import { a as bareHost, c as isMetadataName, o as hostFault, r as judgeHost, s as addressKind, u as isoTime } from "./thread-pool.js";
import { c as readHostKeys, s as hostKeyFault } from "./entries.js";
import { X509Certificate, createPrivateKey, randomBytes } from "node:crypto";
import { inspect } from "node:util";
import path from "node:path";
// src/config/secrets/secret.ts
const placeholder = "[secret]";
/** Wraps a value so that only `reveal()` gives it back. */
function secret(value) {
	const wrapped = {
		reveal: () => value,
		toString: () => placeholder,
		toJSON: () => placeholder,
		[inspect.custom]: () => placeholder
	};
	return Object.freeze(wrapped);
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
// src/config/values/certificate.ts
/**
* Reads one or more PEM certificates.
*
* Accepts what copying through forms and secrets does to PEM: literal `\n`, indentation, CRLF, lost newlines. Node says
* nothing about a CA that is none and reports an untrusted server later, so each block is parsed here.
*/
function readCertificate(text, now) {
	const blocks = blocksIn(text.replaceAll("\\n", "\n").replaceAll("\r", ""));
	if (blocks.some(({ label }) => label.endsWith("PRIVATE KEY"))) return invalid$1({ kind: "private-key" });
	const certificates = blocks.filter(({ label }) => /^(X509 |TRUSTED )?CERTIFICATE$/.test(label));
	if (certificates.length === 0) return invalid$1({ kind: missing(text) });
	const read = certificates.map(({ body }) => wrap(body)).map((pem) => ({
		pem,
		parsed: parse(pem)
	}));
	if (read.some(({ parsed }) => parsed === null)) return invalid$1({ kind: "unparsable" });
	const faults = read.map(({ parsed }) => outsideItsDates(parsed, now));
	if (faults.every((fault) => fault !== null)) return invalid$1(faults[0]);
	return {
		kind: "pem",
		pem: read.map(({ pem }) => pem).join("")
	};
}
/** Searched word by word: one expression would go through the rest of the text for every BEGIN without an END. */
function blocksIn(text) {
	const [begin, dashes] = ["-----BEGIN ", "-----"];
	const blocks = [];
	const unended = /* @__PURE__ */ new Set();
	let start = text.indexOf(begin);
	while (start !== -1) {
		const name = start + begin.length;
		const body = text.indexOf(dashes, name);
		const label = text.slice(name, Math.max(body, name));
		const last = `-----END ${label}${dashes}`;
		const end = label === "" || unended.has(label) ? -1 : text.indexOf(last, body);
		if (end === -1) unended.add(label);
		else blocks.push({
			label,
			body: text.slice(body + dashes.length, end)
		});
		start = text.indexOf(begin, end === -1 ? name : end + last.length);
	}
	return blocks;
}
/** A date that can't be read is never past, and never to come: the handshake will judge it. */
function outsideItsDates(certificate, now) {
	const [from, to] = [isoTime(certificate.validFrom), isoTime(certificate.validTo)];
	const today = now.toISOString();
	if (to !== null && to < today) return {
		kind: "expired",
		...subjectAnd(certificate, to)
	};
	if (from !== null && from > today) return {
		kind: "not-yet-valid",
		...subjectAnd(certificate, from)
	};
	return null;
}
function missing(text) {
	if (/^0[\u0082\u0083\ufffd]/.test(text)) return "der";
	return text.includes("-----BEGIN") ? "truncated" : "no-certificate";
}
function wrap(body) {
	return `-----BEGIN CERTIFICATE-----\n${(body.replaceAll(/\s+/g, "").match(/.{1,64}/g) ?? []).join("\n")}\n-----END CERTIFICATE-----\n`;
}
function parse(pem) {
	try {
		return new X509Certificate(pem);
	} catch {
		return null;
	}
}
function subjectAnd(certificate, iso) {
	return {
		subject: certificate.subject.replaceAll("\n", ", "),
		on: iso.slice(0, 10)
	};
}
function invalid$1(reason) {
	return {
		kind: "invalid",
		reason
	};
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
// src/config/values/keys/openssh-key.ts
/** What a key in this format begins with. */
const magic = Buffer.from("openssh-key-v1\0", "latin1");
/** The cipher that a key in this format is encrypted with, "none" for a plain one; null when the text is cut short. */
function opensshCipher(pem) {
	return fieldsOf(Buffer.from(pem.replaceAll(/-----[^-]+-----/g, ""), "base64"))?.[0] ?? null;
}
/** Where in a key's bytes that begins which nobody may see; null where they are not in this format. */
function opensshPrivatePart(bytes) {
	const fields = fieldsOf(bytes);
	if (fields === null) return null;
	const [cipher, inner] = [fields[0], Buffer.from(fields.at(-1), "latin1")];
	const start = bytes.length - inner.length;
	return cipher === "none" ? start + endOfStrings(inner, 8, 1 + publicFields(inner)) : start;
}
const publicFieldsByType = {
	"ssh-ed25519": 1,
	"ssh-rsa": 2,
	"ssh-dss": 4
};
function publicFields(inner) {
	const type = inner.toString("latin1", 12, endOfStrings(inner, 8, 1));
	return publicFieldsByType[type] ?? (type.startsWith("ecdsa-") ? 2 : 0);
}
/** Where the last of some strings ends, each of which has its length in front; no later than the bytes do. */
function endOfStrings(bytes, from, count) {
	let at = from;
	for (let left = count; left > 0; left--) {
		if (at + 4 > bytes.length) return bytes.length;
		at += 4 + bytes.readUInt32BE(at);
	}
	return Math.min(at, bytes.length);
}
function fieldsOf(bytes) {
	if (!bytes.subarray(0, magic.length).equals(magic) || bytes.length < magic.length + 4) return null;
	return readStrings(bytes.subarray(magic.length));
}
/** Cipher, KDF, its options, then the number of keys and their public and private parts; null when they do not fit. */
function readStrings(bytes) {
	const fields = [];
	let at = 0;
	for (const name of [
		"cipher",
		"kdf",
		"options",
		"public",
		"private"
	]) {
		if (name === "public") at += 4;
		if (at + 4 > bytes.length) return null;
		const end = at + 4 + bytes.readUInt32BE(at);
		if (end > bytes.length) return null;
		fields.push(bytes.toString("latin1", at + 4, end));
		at = end;
	}
	return fields;
}
// src/config/values/keys/openssh-private-key.ts
/** An unencrypted key in this format from an Ed25519 key: there is no other that SSH programs share. */
function openSshPrivateKey(key) {
	const { d = "", x = "" } = key.export({ format: "jwk" });
	const publicKey = Buffer.from(x, "base64url");
	const privateKey = Buffer.concat([Buffer.from(d, "base64url"), publicKey]);
	const check = randomBytes(4);
	const type = string("ssh-ed25519");
	const inner = Buffer.concat([
		check,
		check,
		type,
		string(publicKey),
		string(privateKey),
		string("")
	]);
	const padding = Buffer.from([
		1,
		2,
		3,
		4,
		5,
		6,
		7
	].slice(0, (8 - inner.length % 8) % 8));
	return [
		"-----BEGIN OPENSSH PRIVATE KEY-----",
		...Buffer.concat([
			magic,
			...[
				string("none"),
				string("none"),
				string(""),
				uint32(1)
			],
			string(Buffer.concat([type, string(publicKey)])),
			string(Buffer.concat([inner, padding]))
		]).toString("base64").match(/.{1,70}/g) ?? [],
		"-----END OPENSSH PRIVATE KEY-----",
		""
	].join("\n");
}
function string(content) {
	const bytes = Buffer.from(content);
	return Buffer.concat([uint32(bytes.length), bytes]);
}
function uint32(value) {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(value);
	return bytes;
}
// src/config/values/keys/convert-key.ts
const sshCurves = [
	"prime256v1",
	"secp384r1",
	"secp521r1"
];
/** PKCS#1, SEC 1 or OpenSSH's own. */
function convertKey(pem, passphrase) {
	const encrypted = pem.includes("ENCRYPTED");
	if (encrypted && passphrase === null) return invalid({ kind: "passphrase-missing" });
	const key = open(pem, passphrase);
	if (key === null) return invalid({ kind: encrypted ? "passphrase-wrong" : "unparsable" });
	const type = key.asymmetricKeyType ?? "unknown";
	const curve = key.asymmetricKeyDetails?.namedCurve ?? "";
	if (type === "rsa") return {
		kind: "key",
		pem: exported(key, "pkcs1")
	};
	if (type === "ec" && sshCurves.includes(curve)) return {
		kind: "key",
		pem: exported(key, "sec1")
	};
	if (type === "ed25519") return {
		kind: "key",
		pem: openSshPrivateKey(key)
	};
	return invalid({
		kind: "unsupported-type",
		type: curve === "" ? type : `${type} ${curve}`
	});
}
function open(pem, passphrase) {
	try {
		return createPrivateKey(passphrase === null ? pem : {
			key: pem,
			passphrase
		});
	} catch {
		return null;
	}
}
function exported(key, type) {
	return key.export({
		type,
		format: "pem"
	}).toString();
}
// src/config/values/keys/private-key.ts
/** What node:crypto reads by itself, encrypted or not. OpenSSH's own format it does not. */
const cryptoLabels = [
	"PRIVATE KEY",
	"ENCRYPTED PRIVATE KEY",
	"RSA PRIVATE KEY",
	"EC PRIVATE KEY",
	"DSA PRIVATE KEY"
];
/**
* Gives a key in a form that `ssh2` reads: OpenSSH's own, PKCS#1 or SEC 1.
*
* Accepts PKCS#8, literal `\n`, indentation, CRLF, lost newlines and base64 around it all.
*/
async function readPrivateKey(text, passphrase) {
	const unwrapped = unwrap(text);
	const notPrivate = otherThanPrivateKey(unwrapped);
	if (notPrivate !== null) return invalid({ kind: notPrivate });
	const block = /-----BEGIN (?<label>[A-Z ]*PRIVATE KEY)-----(?<body>[\s\S]*)-----END \k<label>-----/.exec(unwrapped)?.groups;
	if (block === void 0) return invalid({ kind: unwrapped.includes("PRIVATE KEY-----") ? "truncated" : "no-key" });
	const label = block.label ?? "";
	const pem = rebuild(label, block.body ?? "");
	if (cryptoLabels.includes(label)) return convertKey(pem, passphrase);
	if (label !== "OPENSSH PRIVATE KEY") return invalid({
		kind: "unsupported-type",
		type: label
	});
	const cipher = opensshCipher(pem);
	if (cipher === null) return invalid({ kind: "truncated" });
	if (cipher === "none") return {
		kind: "key",
		pem
	};
	if (passphrase === null) return invalid({ kind: "passphrase-missing" });
	const { whyLocked } = await import("./unlock-key.js");
	const reason = whyLocked(pem, passphrase, cipher);
	return reason === null ? {
		kind: "key",
		pem
	} : invalid(reason);
}
function unwrap(text) {
	const plain = text.replaceAll("\\r", "").replaceAll("\\n", "\n").replaceAll("\r", "").trim();
	if (plain.includes("-----") || !/^[A-Za-z0-9+/=\s]+$/.test(plain)) return plain;
	const decoded = Buffer.from(plain, "base64").toString("latin1");
	return decoded.includes("-----BEGIN") ? unwrap(decoded) : plain;
}
function otherThanPrivateKey(text) {
	if (text.startsWith("PuTTY-User-Key-File")) return "putty";
	if (/^(ssh-|ecdsa-sha2-|sk-|---- BEGIN SSH2 PUBLIC)/.test(text) || text.includes("PUBLIC KEY-----")) return "public-key";
	return null;
}
/** One line of 64 characters after the other; the headers of an old encrypted key keep lines of their own. */
function rebuild(label, body) {
	const headers = [...body.matchAll(/(Proc-Type: 4,ENCRYPTED|DEK-Info: [A-Z0-9-]+,[0-9A-Fa-f]+)/g)].map((match) => match[1]);
	const lines = headers.reduce((rest, header) => rest.replace(header, ""), body).replaceAll(/\s+/g, "").match(/.{1,64}/g) ?? [];
	const head = headers.length > 0 ? [...headers, ""] : [];
	return [
		`-----BEGIN ${label}-----`,
		...head,
		...lines,
		`-----END ${label}-----`,
		""
	].join("\n");
}
function invalid(reason) {
	return {
		kind: "invalid",
		reason
	};
}
// src/config/resolve-entry.ts
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
	if (!(entry.unfit.size === 0 && ssl !== "unknown" && ssh !== "unknown" && audit !== "unknown") || !isComplete(server) || server.password === null && audit === null) return {
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
	const privateKey = ssh.passphrase !== void 0 && passphrase === null ? null : await sshKey(ssh.private_key, passphrase, reading);
	const hostKeys = pins(ssh.host_key, reading);
	if (host === null || user === null || sshPort === null || privateKey === null || hostKeys === null) return "unknown";
	return {
		host,
		port: sshPort,
		user,
		privateKey,
		passphrase,
		hostKeys
	};
}
async function sshKey(value, passphrase, reading) {
	const given = secretText(["ssh", "private_key"], value, reading);
	if (given === null) return null;
	const read = await readPrivateKey(given.reveal(), passphrase?.reveal() ?? null);
	if (read.kind === "key") return keep(read.pem, reading);
	const key = read.reason.kind === "passphrase-missing" || read.reason.kind === "passphrase-wrong" ? "passphrase" : "private_key";
	reading.problems.push({
		rule: "config/private-key-invalid",
		at: placeOf(["ssh", key], reading),
		reason: read.reason
	});
	return null;
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
	if (host === null || definition.ssh !== void 0 || reading.entry.unfit.has("ssh")) return;
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
	const { unfit } = reading.entry;
	if (unfit.has("ssl") || unfit.has("ssh") || definition.ssl !== void 0 && definition.ssl !== false) return;
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
export { nameText as a, secret as c, readCertificate as i, resolveEntry as n, port as o, opensshPrivatePart as r, text as s, readServer as t };
