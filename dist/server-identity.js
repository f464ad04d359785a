import { _ as hostFault, m as bareHost, t as matchesWildcard } from "./matching.js";
import { o as objectId, r as elementsIn, t as derAt } from "./pem.js";
import { X509Certificate } from "node:crypto";
import path from "node:path";
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
const secret = {
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
		...secret,
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
		...secret,
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
		...secret,
		stitch: null
	},
	"ssh.passphrase": {
		...secret,
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
		...secret,
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
		...secret,
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
	const children = entryPaths.filter((path) => path.slice(0, -lastStep(path).length - 1) === mapping);
	return Object.fromEntries(children.flatMap((path) => {
		const value = declarations[path].default;
		return value === void 0 ? [] : [[lastStep(path), value]];
	}));
}
// src/config/values/variables.ts
const reference = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/;
function variableName(value) {
	return typeof value === "string" ? reference.exec(value)?.[1] ?? null : null;
}
function literalText(value) {
	return value.replaceAll("$$", "$");
}
function valueFor(text) {
	return variableName(text) === null ? text.replaceAll("$", "$$$$") : text;
}
function readVariable(name, environment, allowed) {
	if (belongsToRunner(name)) return {
		kind: "not-allowed",
		refusal: "runner"
	};
	if (allowed !== null && !allowed.some((pattern) => matchesWildcard(pattern, name))) return {
		kind: "not-allowed",
		refusal: "outside-allowed-variables"
	};
	const value = environment[name];
	if (typeof value !== "string") return { kind: "unset" };
	return value === "" ? { kind: "empty" } : {
		kind: "set",
		value
	};
}
function belongsToRunner(name) {
	const upper = name.toUpperCase();
	return runnerPrefixes.some((prefix) => upper.startsWith(prefix)) || runnerNames.has(upper);
}
const runnerPrefixes = [
	"GITHUB_",
	"ACTIONS_",
	"RUNNER_",
	"INPUT_",
	"NODE_",
	"NPM_"
];
const runnerNames = /* @__PURE__ */ new Set([
	...words("PATH HOME USERPROFILE SSH_AUTH_SOCK GH_TOKEN GH_ENTERPRISE_TOKEN"),
	...words(`
    PGHOST PGSSLNEGOTIATION PGHOSTADDR PGPORT PGDATABASE PGUSER PGPASSWORD PGPASSFILE PGREQUIREAUTH
    PGCHANNELBINDING PGSERVICE PGSERVICEFILE PGOPTIONS PGAPPNAME PGSSLMODE PGREQUIRESSL PGSSLCOMPRESSION
    PGSSLCERT PGSSLKEY PGSSLCERTMODE PGSSLROOTCERT PGSSLCRL PGSSLCRLDIR PGSSLSNI PGREQUIREPEER
    PGSSLMINPROTOCOLVERSION PGSSLMAXPROTOCOLVERSION PGGSSENCMODE PGKRBSRVNAME PGGSSLIB PGGSSDELEGATION
    PGCONNECT_TIMEOUT PGCLIENTENCODING PGTARGETSESSIONATTRS PGLOADBALANCEHOSTS PGMINPROTOCOLVERSION
    PGMAXPROTOCOLVERSION PGDATESTYLE PGTZ PGGEQO PGSYSCONFDIR PGLOCALEDIR
  `),
	...words(`
    AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_SECURITY_TOKEN AWS_WEB_IDENTITY_TOKEN_FILE
    AWS_SHARED_CREDENTIALS_FILE AWS_CONTAINER_AUTHORIZATION_TOKEN AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE
    AZURE_CLIENT_ID AZURE_CLIENT_SECRET AZURE_TENANT_ID AZURE_CLIENT_CERTIFICATE_PATH
    AZURE_CLIENT_CERTIFICATE_PASSWORD AZURE_PASSWORD AZURE_FEDERATED_TOKEN_FILE AZURE_CREDENTIALS
    ARM_CLIENT_ID ARM_CLIENT_SECRET ARM_TENANT_ID ARM_OIDC_TOKEN ARM_OIDC_REQUEST_TOKEN ARM_ACCESS_KEY
    ARM_SAS_TOKEN GOOGLE_APPLICATION_CREDENTIALS GOOGLE_CREDENTIALS GOOGLE_GHA_CREDS_PATH GCP_CREDENTIALS
    CLOUDSDK_AUTH_ACCESS_TOKEN CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE CI_JOB_TOKEN CI_JOB_JWT CI_JOB_JWT_V2
    SYSTEM_ACCESSTOKEN BITBUCKET_TOKEN CIRCLE_TOKEN CIRCLE_OIDC_TOKEN CIRCLE_OIDC_TOKEN_V2
    BUILDKITE_AGENT_ACCESS_TOKEN VAULT_TOKEN OP_SERVICE_ACCOUNT_TOKEN DOPPLER_TOKEN INFISICAL_TOKEN
    HEROKU_API_KEY DIGITALOCEAN_ACCESS_TOKEN DIGITALOCEAN_TOKEN CLOUDFLARE_API_TOKEN
  `)
]);
function words(text) {
	return text.trim().split(/\s+/);
}
function variableNameFrom(words) {
	if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(words)) return words;
	const name = words.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase();
	return /^[0-9]/.test(name) ? `_${name}` : name;
}
function readVariableLines(text) {
	const value = Object.create(null);
	const lines = text.includes("\n") ? text.split("\n").map((line) => line.replace(/\r+$/, "")) : text.split("\r");
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
		const { name, sign, rest } = /^(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<sign>=|<<)(?<rest>.*)$/s.exec(line)?.groups ?? {};
		if (name === void 0) return fault(index, "is neither NAME=value nor NAME<<END");
		if (name in value) return fault(index, `sets ${name} again`);
		if (sign === "=") {
			value[name] = rest;
			continue;
		}
		const mark = rest.trimEnd();
		const end = lines.findIndex((each, at) => at > index && each.trimEnd() === mark);
		if (mark === "" || end === -1) return fault(index, `starts a value of ${name} that has no last line`);
		value[name] = lines.slice(index + 1, end).join("\n");
		index = end;
	}
	return { value };
}
function fault(index, what) {
	return { errors: [`line ${index + 1} ${what}.`] };
}
// src/config/values/server-identity.ts
function readCertificate(text, now) {
	const normal = text.replaceAll("\\r", "").replaceAll("\\n", "\n").replaceAll("\r", "");
	const blocks = blocksIn(isPem(normal) ? normal : withoutBase64(normal) ?? normal);
	if (blocks.some(({ label }) => label.endsWith("PRIVATE KEY"))) return invalid({ kind: "private-key" });
	const certificates = blocks.filter(({ label }) => /^(X509 |TRUSTED )?CERTIFICATE$/.test(label));
	if (certificates.length === 0) return invalid(missing(text));
	const read = certificates.map(({ body }) => wrap(body)).map((pem) => ({
		pem,
		parsed: parse(pem)
	}));
	if (read.some(({ parsed }) => parsed === null)) return invalid({ kind: "unparsable" });
	const faults = read.map(({ parsed }) => dateFault(parsed, now));
	if (faults.every((fault) => fault !== null)) return invalid(faults[0]);
	return {
		kind: "pem",
		pem: read.map(({ pem }) => pem).join("")
	};
}
function withoutBase64(text) {
	const plain = text.replaceAll(/\s+/g, "");
	if (!/^[A-Za-z0-9+/]{100,}={0,2}$/.test(plain)) return null;
	const decoded = Buffer.from(plain, "base64").toString("latin1");
	if (isPem(decoded)) return decoded;
	return plain.startsWith("MI") ? wrap(plain) : null;
}
function binaryCertificate(bytes) {
	return binaryForm(bytes) ?? { kind: "no-certificate" };
}
function certificatePath(value, folder) {
	if (isPem(value) || variableName(value) !== null) return null;
	return path.resolve(folder, literalText(value));
}
function isPem(value) {
	return value.includes("-----BEGIN");
}
function isoTime(printed) {
	const time = / \d{4} GMT$/.test(printed) ? new Date(printed) : null;
	return time === null || Number.isNaN(time.getTime()) ? null : time.toISOString();
}
function blocksIn(text) {
	const [begin, dashes] = ["-----BEGIN ", "-----"];
	const blocks = [];
	const unclosed = /* @__PURE__ */ new Set();
	let start = text.indexOf(begin);
	while (start !== -1) {
		const name = start + begin.length;
		const body = text.indexOf(dashes, name);
		const label = text.slice(name, Math.max(body, name));
		const last = `-----END ${label}${dashes}`;
		const end = label === "" || unclosed.has(label) ? -1 : text.indexOf(last, body);
		if (end === -1) unclosed.add(label);
		else blocks.push({
			label,
			body: text.slice(body + dashes.length, end)
		});
		start = text.indexOf(begin, end === -1 ? name : end + last.length);
	}
	return blocks;
}
function dateFault(certificate, now) {
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
	return textForm(text) ?? { kind: text.includes("-----BEGIN") ? "truncated" : "no-certificate" };
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
function invalid(reason) {
	return {
		kind: "invalid",
		reason
	};
}
function binaryForm(content) {
	const bytes = Buffer.from(content);
	const first = bytes.subarray(0, 4).toString("hex");
	if (/^(fffe(?!0000)|feff)/.test(first)) return {
		kind: "utf-16",
		encoding: "UTF-16"
	};
	if (/^(feedfeed|cececece)/.test(first)) return { kind: "key-store" };
	if (/^(504b0304|1f8b)/.test(first)) return { kind: "archive" };
	if (/^(0[9ad]|[2-7].)00(?!0000)/.test(first)) return {
		kind: "utf-16",
		encoding: "UTF-16LE"
	};
	if (/^00(0[9ad]|[2-7].)/.test(first)) return {
		kind: "utf-16",
		encoding: "UTF-16BE"
	};
	return bytes[0] === 48 ? derForm(bytes) : null;
}
function derForm(bytes) {
	const [first, second, third] = elementsIn(derAt(bytes, 0));
	const [integer, objectIdentifier, sequence] = [
		2,
		6,
		48
	];
	if (first?.tag === objectIdentifier && objectId(first) === "1.2.840.113549.1.7.2") return { kind: "pkcs7-der" };
	const version = first?.tag === integer ? first.content.at(-1) : null;
	if (version === 3 && second?.tag === sequence && elementsIn(second)[0]?.tag === objectIdentifier) return { kind: "pkcs12" };
	return { kind: version === 0 && (second?.tag === sequence || second?.tag === integer) && third !== void 0 || version === 1 && second?.tag === 4 ? "der-key" : "der" };
}
function textForm(text) {
	const plain = text.trim();
	if (plain === "") return { kind: "empty" };
	if (/^0[\u0080-\u0083\ufffd]/.test(text)) return { kind: "der" };
	if (/-----BEGIN (PKCS7|CMS|PKCS #7 SIGNED DATA)-----/.test(plain)) return { kind: "pkcs7" };
	if (/-----BEGIN (NEW )?CERTIFICATE REQUEST-----/.test(plain)) return { kind: "csr" };
	if (/-----BEGIN (RSA |EC |DSA )?PUBLIC KEY-----/.test(plain)) return { kind: "public-key" };
	if (/-----BEGIN X509 CRL-----/.test(plain)) return { kind: "crl" };
	if (/-----BEGIN PGP /.test(plain)) return { kind: "pgp" };
	if (/^(ssh-|ecdsa-sha2-|sk-)\S+ AAAA|---- BEGIN SSH2/.test(plain)) return { kind: "ssh-key" };
	if (/^(<!doctype|<html|<\?xml|<head|<body)/i.test(plain)) return { kind: "html" };
	return /^[{[]/.test(plain) ? { kind: "json" } : null;
}
const fingerprint = /^(?:[0-9]+\s+)?SHA256:(?<sha256>[A-Za-z0-9+/]{43})=?(?:\s.*)?$/;
const keyLine = /(?:^|\s)(?<type>(?:ssh|ecdsa|sk)-[a-z0-9@.-]+)\s+(?<blob>AAAA[A-Za-z0-9+/]+={0,2})(?:\s|$)/;
function readHostKeys(text) {
	const pins = [];
	for (const line of linesOf(text)) {
		const sha256 = fingerprint.exec(line)?.groups?.sha256;
		const key = isMarked(line) ? void 0 : keyLine.exec(line)?.groups;
		if (sha256 !== void 0) pins.push({
			kind: "fingerprint",
			sha256
		});
		else if (key !== void 0) pins.push({
			kind: "key",
			type: key.type,
			blob: key.blob
		});
		else return null;
	}
	return pins.length > 0 ? pins : null;
}
function hostKeyFault(text) {
	if (linesOf(text).some(isMarked)) return "marker";
	if (readHostKeys(text) !== null) return null;
	if (/^(?:[0-9]+\s+)?(?:MD5:)?(?:[0-9a-f]{2}:){15}[0-9a-f]{2}\b/i.test(text.trim()) || /^MD5:/i.test(text.trim())) return "md5";
	return /^[~./\w-]*known_hosts\d?$/.test(text.trim()) ? "file" : "not-a-key";
}
function bastionIn(ssh) {
	const { host, port = entryKeys["ssh.port"].default } = ssh ?? {};
	const number = /^[0-9]{1,5}$/.test(String(port)) ? Number(port) : null;
	return typeof host === "string" && host !== "" && !host.includes("$") && number !== null && hostFault(bareHost(host)) === null ? {
		host: bareHost(host),
		port: number
	} : null;
}
function isMarked(line) {
	return line.startsWith("@");
}
function linesOf(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
export { lastStep as C, sharedFileKeys as D, secretNames as E, topKeys as O, keyNames as S, publicPaths as T, apiName as _, hostKeyFault as a, entryKeys as b, readCertificate as c, literalText as d, readVariable as f, variableNameFrom as g, variableName as h, certificatePath as i, urlKeys as k, readHostKeys as l, valueFor as m, binaryCertificate as n, isPem as o, readVariableLines as p, binaryForm as r, isoTime as s, bastionIn as t, belongsToRunner as u, decidesConnection as v, pathsWithFormat as w, entryPaths as x, defaultsIn as y };
