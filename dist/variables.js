"use strict";
const require_matching = require("./matching.js");
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
function keysAt([top, , ...steps]) {
	if (top === void 0) return Object.keys(fileKeys);
	const above = steps.filter((step) => typeof step === "string").join(".");
	return (above === "" ? entryPaths : entryPaths.filter((path) => path.startsWith(`${above}.`))).map((path) => path.slice(above === "" ? 0 : above.length + 1)).filter((key) => !key.includes("."));
}
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
	if (allowed !== null && !allowed.some((pattern) => require_matching.matchesWildcard(pattern, name))) return {
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
const runnerNames = new Set([
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
    CI_REGISTRY_PASSWORD CI_DEPENDENCY_PROXY_PASSWORD CI_DEPLOY_PASSWORD CI_REPOSITORY_URL
    SYSTEM_ACCESSTOKEN BITBUCKET_TOKEN BITBUCKET_STEP_OIDC_TOKEN CIRCLE_TOKEN CIRCLE_OIDC_TOKEN CIRCLE_OIDC_TOKEN_V2
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
Object.defineProperty(exports, "apiName", {
	enumerable: true,
	get: function() {
		return apiName;
	}
});
Object.defineProperty(exports, "belongsToRunner", {
	enumerable: true,
	get: function() {
		return belongsToRunner;
	}
});
Object.defineProperty(exports, "decidesConnection", {
	enumerable: true,
	get: function() {
		return decidesConnection;
	}
});
Object.defineProperty(exports, "defaultsIn", {
	enumerable: true,
	get: function() {
		return defaultsIn;
	}
});
Object.defineProperty(exports, "entryKeys", {
	enumerable: true,
	get: function() {
		return entryKeys;
	}
});
Object.defineProperty(exports, "entryPaths", {
	enumerable: true,
	get: function() {
		return entryPaths;
	}
});
Object.defineProperty(exports, "keyNames", {
	enumerable: true,
	get: function() {
		return keyNames;
	}
});
Object.defineProperty(exports, "keysAt", {
	enumerable: true,
	get: function() {
		return keysAt;
	}
});
Object.defineProperty(exports, "lastStep", {
	enumerable: true,
	get: function() {
		return lastStep;
	}
});
Object.defineProperty(exports, "literalText", {
	enumerable: true,
	get: function() {
		return literalText;
	}
});
Object.defineProperty(exports, "pathsWithFormat", {
	enumerable: true,
	get: function() {
		return pathsWithFormat;
	}
});
Object.defineProperty(exports, "publicPaths", {
	enumerable: true,
	get: function() {
		return publicPaths;
	}
});
Object.defineProperty(exports, "readVariable", {
	enumerable: true,
	get: function() {
		return readVariable;
	}
});
Object.defineProperty(exports, "readVariableLines", {
	enumerable: true,
	get: function() {
		return readVariableLines;
	}
});
Object.defineProperty(exports, "secretNames", {
	enumerable: true,
	get: function() {
		return secretNames;
	}
});
Object.defineProperty(exports, "sharedFileKeys", {
	enumerable: true,
	get: function() {
		return sharedFileKeys;
	}
});
Object.defineProperty(exports, "topKeys", {
	enumerable: true,
	get: function() {
		return topKeys;
	}
});
Object.defineProperty(exports, "urlKeys", {
	enumerable: true,
	get: function() {
		return urlKeys;
	}
});
Object.defineProperty(exports, "valueFor", {
	enumerable: true,
	get: function() {
		return valueFor;
	}
});
Object.defineProperty(exports, "variableName", {
	enumerable: true,
	get: function() {
		return variableName;
	}
});
Object.defineProperty(exports, "variableNameFrom", {
	enumerable: true,
	get: function() {
		return variableNameFrom;
	}
});
