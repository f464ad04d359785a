import { A as valueMeant, C as readDocument, D as literalSecrets, E as isSecretKey, F as suggestion, M as literalText, O as secretKeyMeantBy, P as variableName, R as idList, S as nodeAt, W as oneLine, _ as locationOf, b as textIn, g as locate, h as keyPlace, j as belongsToRunner, k as meantBy, m as fileStart, w as toPlain, x as homeOf, y as source } from "./fix.js";
import { a as hostFault, i as bareHost, n as judgeHost, o as addressKind, s as isMetadataName } from "./allowed-hosts.js";
import { i as readText, n as findFiles, r as isInside, t as fileLimits } from "./files.js";
import path from "node:path";
import { inspect } from "node:util";
// src/config/secrets/secret.ts
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
// src/config/destination.ts
const destinationTypes = [
	"postgresql",
	"heroku",
	"amazon-rds",
	"amazon-aurora",
	"google-cloudsql"
];
// src/config/values/host-key.ts
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
	if (linesOf(text).some(isMarked)) return "host-key-marker";
	return readHostKeys(text) === null ? "host-key" : null;
}
function isMarked(line) {
	return line.startsWith("@");
}
function linesOf(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
// src/config/schema/literal-faults.ts
function literalFaults(entry) {
	const { host, port, ssh, ignore } = mapping(entry);
	const bastion = mapping(ssh);
	return [
		...judged(["host"], host, hostReason),
		...judged(["port"], port, portReason),
		...judged(["ssh", "host"], bastion.host, hostReason),
		...judged(["ssh", "port"], bastion.port, portReason),
		...listed(["ssh", "host_key"], bastion.host_key).flatMap(([keys, line]) => judged(keys, line, hostKeyReason)),
		...(Array.isArray(ignore) ? ignore : []).flatMap((item, index) => judged([
			"ignore",
			index,
			"until"
		], mapping(item).until, dayReason))
	];
}
function judged(keys, value, judge) {
	if (typeof value !== "string" || value === "" || variableName(value) !== null) return [];
	const reason = judge(literalText(value));
	return reason === null ? [] : [{
		keys,
		reason
	}];
}
function hostReason(text) {
	const fault = hostFault(bareHost(text));
	return fault === null ? null : {
		kind: "host",
		fault,
		variable: null
	};
}
function portReason(text) {
	const number = Number(text);
	return /^[0-9]{1,5}$/.test(text) && (number < 1 || number > 65535) ? {
		kind: "range",
		minimum: 1,
		maximum: 65535
	} : null;
}
function hostKeyReason(text) {
	const fault = hostKeyFault(text);
	return fault === null ? null : { kind: fault };
}
function dayReason(text) {
	if (!/^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/.test(text)) return null;
	const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? null : { kind: "date" };
}
function listed(keys, value) {
	return Array.isArray(value) ? value.map((item, index) => [[...keys, index], item]) : [[keys, value]];
}
function mapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
// src/config/schema/meant-key.ts
function meantKey(path, key, allowed, mapping) {
	const absent = allowed.filter((each) => !Object.hasOwn(mapping, each));
	if (path.length === 2 && key === "region") return { kind: "top" };
	const mode = /^(ssl_?)?mode$/i.test(key) ? modeMeant(path, mapping[key], absent, mapping) : void 0;
	if (mode !== void 0) return mode;
	const synonym = meantBy(key);
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
function modeMeant(path, value, absent, mapping) {
	if (typeof value !== "string") return void 0;
	const ssl = valueMeant("ssl", value);
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
	].includes(value) ? value : valueMeant("verify", value);
	return verify !== null && absent.includes("verify") ? {
		kind: "pair",
		key: "verify",
		value: verify
	} : null;
}
// src/config/values/reference.ts
const spellings = [
	/^\$\{\{\s*(?:(?:secrets|env|vars)\.)?([A-Za-z_][\w-]*)\s*\}\}$/,
	/^\{\{\s*(?:(?:secrets|env|vars)\.)?([A-Za-z_][\w-]*)\s*\}\}$/,
	/^\$\{\s*([A-Za-z_][\w.-]*)\s*\}$/,
	/^\$([A-Z_][A-Z0-9_]*)$/
];
function miswritten(written, key, value) {
	if (typeof value !== "string" || value.length > 1e3) return null;
	const text = value.trim();
	for (const spelling of spellings) {
		const name = spelling.exec(text)?.[1];
		if (name !== void 0) return {
			kind: "variable",
			name: variableNameFrom(name)
		};
	}
	if (/^(\$\{[A-Za-z_][A-Za-z0-9_]*\}\s*){2,}$/.test(text)) return { kind: "several" };
	return key === "private_key" && (isPath(text) || /_(path|file)$/.test(written)) && !text.includes("-----") ? { kind: "file" } : null;
}
function variableNameFrom(words) {
	if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(words)) return words;
	const name = words.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase();
	return /^[0-9]/.test(name) ? `_${name}` : name;
}
function isPath(text) {
	return /^[~\w./\\:-]+$/.test(text) && !/[^/\\]{60}/.test(text) && /^~?[\w.-]*[/\\]|\.(pem|key)$|^id_\w+$/.test(text);
}
// src/config/schema/secret-problems.ts
function secretProblems(root, meantPath) {
	return literalSecrets(root).map(({ path, written, key, value }) => {
		const at = {
			kind: "value",
			path
		};
		const meant = value.kind === "scalar" ? miswritten(written, key, value.value) : null;
		if (meant === null) return {
			path,
			problem: {
				rule: "config/literal-secret",
				at,
				key,
				variable: variableFor(meantPath(path), key)
			}
		};
		const variable = meant.kind === "variable" ? meant.name : variableFor(meantPath(path), key);
		return {
			path,
			problem: {
				rule: "config/schema",
				at,
				reason: {
					kind: "reference",
					written: meant.kind,
					variable
				}
			}
		};
	});
}
function variableFor(path, key) {
	const [first = "", ...rest] = path.filter((step) => typeof step === "string" && step !== "<<");
	const words = first === "destinations" ? rest : [first.replace(/^x-/, ""), ...rest];
	const last = words.at(-1);
	const name = variableNameFrom((last !== void 0 && secretKeyMeantBy(last) === key ? [...words.slice(0, -1), key] : [...words, key]).join("_").replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase());
	return belongsToRunner(name) ? `STITCH_${name}` : name;
}
// src/config/schema/validate.generated.js
const validateFile = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"type": "object",
	"required": ["version", "destinations"],
	"additionalProperties": false,
	"patternProperties": { "^x-": {} },
	"properties": {
		"version": { "const": 1 },
		"region": { "enum": ["north-america", "europe"] },
		"destinations": {
			"type": "object",
			"minProperties": 1,
			"propertyNames": { "pattern": "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$" },
			"additionalProperties": true
		}
	},
	"definitions": {
		"variable": {
			"type": "string",
			"pattern": "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"
		},
		"text": {
			"type": "string",
			"minLength": 1,
			"pattern": "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"
		},
		"port": {
			"type": ["integer", "string"],
			"minimum": 1,
			"maximum": 65535,
			"pattern": "^([0-9]{1,5}|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"
		},
		"destination": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"display_name": {
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				"description": { "type": "string" },
				"type": { "enum": [
					"postgresql",
					"heroku",
					"amazon-rds",
					"amazon-aurora",
					"google-cloudsql"
				] },
				"url": { "$ref": "#/definitions/variable" },
				"host": { "$ref": "#/definitions/text" },
				"port": { "$ref": "#/definitions/port" },
				"username": { "$ref": "#/definitions/text" },
				"password": { "$ref": "#/definitions/variable" },
				"database": { "$ref": "#/definitions/text" },
				"ssl": {
					"type": ["boolean", "object"],
					"additionalProperties": false,
					"properties": {
						"certificate": { "$ref": "#/definitions/text" },
						"verify": { "enum": [
							"none",
							"ca",
							"full"
						] }
					}
				},
				"ssh": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"host",
						"user",
						"private_key"
					],
					"properties": {
						"host": { "$ref": "#/definitions/text" },
						"port": { "$ref": "#/definitions/port" },
						"user": { "$ref": "#/definitions/text" },
						"private_key": { "$ref": "#/definitions/variable" },
						"passphrase": { "$ref": "#/definitions/variable" },
						"host_key": {
							"type": ["string", "array"],
							"minLength": 1,
							"minItems": 1,
							"items": {
								"type": "string",
								"minLength": 1
							}
						}
					}
				},
				"schemas": {
					"type": "array",
					"uniqueItems": true,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 63
					}
				},
				"audit": {
					"type": "object",
					"additionalProperties": false,
					"required": ["username", "password"],
					"properties": {
						"username": { "$ref": "#/definitions/text" },
						"password": { "$ref": "#/definitions/variable" }
					}
				},
				"access": { "enum": ["anywhere", "stitch-only"] },
				"ignore": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["rule", "reason"],
						"properties": {
							"rule": { "enum": [
								"config/unreadable",
								"config/yaml",
								"config/schema",
								"config/unknown-key",
								"config/unset-variable",
								"config/duplicate-destination",
								"config/heroku-requires-ssl",
								"config/private-host-without-ssh",
								"config/unencrypted-connection",
								"config/certificate-invalid",
								"config/private-key-invalid",
								"network/connection-lost",
								"network/connection-refused",
								"network/host-not-found",
								"network/not-postgresql",
								"network/timeout",
								"network/unreachable",
								"ssh/authentication-failed",
								"ssh/database-unreachable",
								"ssh/forwarding-denied",
								"ssh/handshake-failed",
								"ssh/host-key-mismatch",
								"ssh/host-key-unpinned",
								"tls/certificate-expired",
								"tls/certificate-expires-soon",
								"tls/certificate-untrusted",
								"tls/handshake-failed",
								"tls/hostname-mismatch",
								"tls/not-supported",
								"tls/required",
								"tls/unverified",
								"auth/connect-denied",
								"auth/database-missing",
								"auth/insecure-method",
								"auth/login-not-permitted",
								"auth/method-unsupported",
								"auth/no-hba-entry",
								"auth/password-expires-soon",
								"auth/password-missing",
								"auth/password-rejected",
								"auth/refused",
								"auth/server-not-proven",
								"auth/server-not-ready",
								"auth/too-many-connections",
								"auth/weak-method",
								"auth/login-not-checked",
								"server/check-cancelled",
								"server/not-postgresql",
								"server/read-only",
								"server/session-limits",
								"server/version-end-of-life",
								"server/version-too-old",
								"privilege/check-denied",
								"privilege/create-on-database",
								"privilege/excessive",
								"privilege/schema-not-usable",
								"privilege/select-information-schema",
								"privilege/select-pg-catalog",
								"rehearsal/load-failed"
							] },
							"reason": {
								"type": "string",
								"minLength": 1
							},
							"until": {
								"type": "string",
								"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
							}
						}
					}
				}
			},
			"if": { "required": ["url"] },
			"then": { "properties": {
				"host": false,
				"port": false,
				"username": false,
				"password": false,
				"database": false
			} },
			"else": {
				"required": [
					"host",
					"username",
					"database"
				],
				"if": { "not": { "required": ["audit"] } },
				"then": { "required": ["password"] }
			}
		}
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("^x-", "");
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$", "");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.destinations === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "destinations" },
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "region" || key0 === "destinations" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema11.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (!(data1 === "north-america" || data1 === "europe")) {
				const err4 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/properties/region/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.region.enum },
					schema: schema11.properties.region.enum,
					parentSchema: schema11.properties.region,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.destinations !== void 0) {
			let data2 = data.destinations;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length < 1) {
					const err5 = {
						instancePath: instancePath + "/destinations",
						schemaPath: "#/properties/destinations/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema11.properties.destinations,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 in data2) {
					const _errs6 = errors;
					if (typeof key1 === "string") {
						if (!pattern1.test(key1)) {
							const err6 = {
								instancePath: instancePath + "/destinations",
								schemaPath: "#/properties/destinations/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$" },
								schema: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$",
								parentSchema: schema11.properties.destinations.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					if (!(_errs6 === errors)) {
						const err7 = {
							instancePath: instancePath + "/destinations",
							schemaPath: "#/properties/destinations/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							schema: schema11.properties.destinations.propertyNames,
							parentSchema: schema11.properties.destinations,
							data: data2
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/destinations",
					schemaPath: "#/properties/destinations/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema11.properties.destinations.type,
					parentSchema: schema11.properties.destinations,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
const validateDestination = validate11;
const schema12 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"display_name": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"description": { "type": "string" },
		"type": { "enum": [
			"postgresql",
			"heroku",
			"amazon-rds",
			"amazon-aurora",
			"google-cloudsql"
		] },
		"url": { "$ref": "#/definitions/variable" },
		"host": { "$ref": "#/definitions/text" },
		"port": { "$ref": "#/definitions/port" },
		"username": { "$ref": "#/definitions/text" },
		"password": { "$ref": "#/definitions/variable" },
		"database": { "$ref": "#/definitions/text" },
		"ssl": {
			"type": ["boolean", "object"],
			"additionalProperties": false,
			"properties": {
				"certificate": { "$ref": "#/definitions/text" },
				"verify": { "enum": [
					"none",
					"ca",
					"full"
				] }
			}
		},
		"ssh": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"host",
				"user",
				"private_key"
			],
			"properties": {
				"host": { "$ref": "#/definitions/text" },
				"port": { "$ref": "#/definitions/port" },
				"user": { "$ref": "#/definitions/text" },
				"private_key": { "$ref": "#/definitions/variable" },
				"passphrase": { "$ref": "#/definitions/variable" },
				"host_key": {
					"type": ["string", "array"],
					"minLength": 1,
					"minItems": 1,
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		},
		"schemas": {
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 63
			}
		},
		"audit": {
			"type": "object",
			"additionalProperties": false,
			"required": ["username", "password"],
			"properties": {
				"username": { "$ref": "#/definitions/text" },
				"password": { "$ref": "#/definitions/variable" }
			}
		},
		"access": { "enum": ["anywhere", "stitch-only"] },
		"ignore": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["rule", "reason"],
				"properties": {
					"rule": { "enum": [
						"config/unreadable",
						"config/yaml",
						"config/schema",
						"config/unknown-key",
						"config/unset-variable",
						"config/duplicate-destination",
						"config/heroku-requires-ssl",
						"config/private-host-without-ssh",
						"config/unencrypted-connection",
						"config/certificate-invalid",
						"config/private-key-invalid",
						"network/connection-lost",
						"network/connection-refused",
						"network/host-not-found",
						"network/not-postgresql",
						"network/timeout",
						"network/unreachable",
						"ssh/authentication-failed",
						"ssh/database-unreachable",
						"ssh/forwarding-denied",
						"ssh/handshake-failed",
						"ssh/host-key-mismatch",
						"ssh/host-key-unpinned",
						"tls/certificate-expired",
						"tls/certificate-expires-soon",
						"tls/certificate-untrusted",
						"tls/handshake-failed",
						"tls/hostname-mismatch",
						"tls/not-supported",
						"tls/required",
						"tls/unverified",
						"auth/connect-denied",
						"auth/database-missing",
						"auth/insecure-method",
						"auth/login-not-permitted",
						"auth/method-unsupported",
						"auth/no-hba-entry",
						"auth/password-expires-soon",
						"auth/password-missing",
						"auth/password-rejected",
						"auth/refused",
						"auth/server-not-proven",
						"auth/server-not-ready",
						"auth/too-many-connections",
						"auth/weak-method",
						"auth/login-not-checked",
						"server/check-cancelled",
						"server/not-postgresql",
						"server/read-only",
						"server/session-limits",
						"server/version-end-of-life",
						"server/version-too-old",
						"privilege/check-denied",
						"privilege/create-on-database",
						"privilege/excessive",
						"privilege/schema-not-usable",
						"privilege/select-information-schema",
						"privilege/select-pg-catalog",
						"rehearsal/load-failed"
					] },
					"reason": {
						"type": "string",
						"minLength": 1
					},
					"until": {
						"type": "string",
						"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
					}
				}
			}
		}
	},
	"if": { "required": ["url"] },
	"then": { "properties": {
		"host": false,
		"port": false,
		"username": false,
		"password": false,
		"database": false
	} },
	"else": {
		"required": [
			"host",
			"username",
			"database"
		],
		"if": { "not": { "required": ["audit"] } },
		"then": { "required": ["password"] }
	},
	"definitions": {
		"variable": {
			"type": "string",
			"pattern": "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"
		},
		"text": {
			"type": "string",
			"minLength": 1,
			"pattern": "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"
		},
		"port": {
			"type": ["integer", "string"],
			"minimum": 1,
			"maximum": 65535,
			"pattern": "^([0-9]{1,5}|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"
		}
	}
};
const schema13 = {
	"type": "string",
	"pattern": "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"
};
const schema14 = {
	"type": "string",
	"minLength": 1,
	"pattern": "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"
};
const schema15 = {
	"type": ["integer", "string"],
	"minimum": 1,
	"maximum": 65535,
	"pattern": "^([0-9]{1,5}|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"
};
const func2 = Object.prototype.hasOwnProperty;
const pattern2 = /* @__PURE__ */ new RegExp("^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$", "");
const pattern3 = /* @__PURE__ */ new RegExp("^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$", "");
const pattern4 = /* @__PURE__ */ new RegExp("^([0-9]{1,5}|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$", "");
const pattern16 = /* @__PURE__ */ new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0 && "url") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host !== void 0) {
				const err1 = {
					instancePath: instancePath + "/host",
					schemaPath: "#/then/properties/host/false schema",
					keyword: "false schema",
					params: {},
					schema: false,
					parentSchema: schema12.then.properties.host,
					data: data.host
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.port !== void 0) {
				const err2 = {
					instancePath: instancePath + "/port",
					schemaPath: "#/then/properties/port/false schema",
					keyword: "false schema",
					params: {},
					schema: false,
					parentSchema: schema12.then.properties.port,
					data: data.port
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.username !== void 0) {
				const err3 = {
					instancePath: instancePath + "/username",
					schemaPath: "#/then/properties/username/false schema",
					keyword: "false schema",
					params: {},
					schema: false,
					parentSchema: schema12.then.properties.username,
					data: data.username
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.password !== void 0) {
				const err4 = {
					instancePath: instancePath + "/password",
					schemaPath: "#/then/properties/password/false schema",
					keyword: "false schema",
					params: {},
					schema: false,
					parentSchema: schema12.then.properties.password,
					data: data.password
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.database !== void 0) {
				const err5 = {
					instancePath: instancePath + "/database",
					schemaPath: "#/then/properties/database/false schema",
					keyword: "false schema",
					params: {},
					schema: false,
					parentSchema: schema12.then.properties.database,
					data: data.database
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs4 = errors;
		const _errs5 = errors;
		let valid2 = true;
		const _errs6 = errors;
		const _errs7 = errors;
		const _errs8 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.audit === void 0 && "audit") {
				const err6 = {};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (_errs8 === errors) {
			const err7 = {};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		} else {
			errors = _errs7;
			if (vErrors !== null) {
				if (_errs7) vErrors.length = _errs7;
				else vErrors = null;
			}
		}
		var _valid1 = _errs6 === errors;
		errors = _errs5;
		if (vErrors !== null) {
			if (_errs5) vErrors.length = _errs5;
			else vErrors = null;
		}
		if (_valid1) {
			const _errs9 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.password === void 0) {
					const err8 = {
						instancePath,
						schemaPath: "#/else/then/required",
						keyword: "required",
						params: { missingProperty: "password" },
						schema: schema12.else.then.required,
						parentSchema: schema12.else.then,
						data
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			var _valid1 = _errs9 === errors;
			valid2 = _valid1;
		}
		if (!valid2) {
			const err9 = {
				instancePath,
				schemaPath: "#/else/if",
				keyword: "if",
				params: { failingKeyword: "then" },
				schema: schema12.else.if,
				parentSchema: schema12.else,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err10 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema12.else.required,
					parentSchema: schema12.else,
					data
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.username === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "username" },
					schema: schema12.else.required,
					parentSchema: schema12.else,
					data
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data.database === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema12.else.required,
					parentSchema: schema12.else,
					data
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err13 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			schema: schema12.if,
			parentSchema: schema12,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema12.properties, key0)) {
			const err14 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.display_name !== void 0) {
			let data5 = data.display_name;
			if (typeof data5 === "string") {
				if (data5.length > 200) {
					const err15 = {
						instancePath: instancePath + "/display_name",
						schemaPath: "#/properties/display_name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema12.properties.display_name,
						data: data5
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data5.length < 1) {
					const err16 = {
						instancePath: instancePath + "/display_name",
						schemaPath: "#/properties/display_name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema12.properties.display_name,
						data: data5
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/display_name",
					schemaPath: "#/properties/display_name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema12.properties.display_name.type,
					parentSchema: schema12.properties.display_name,
					data: data5
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data6 = data.description;
			if (typeof data6 !== "string") {
				const err18 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema12.properties.description.type,
					parentSchema: schema12.properties.description,
					data: data6
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data7 = data.type;
			if (!(data7 === "postgresql" || data7 === "heroku" || data7 === "amazon-rds" || data7 === "amazon-aurora" || data7 === "google-cloudsql")) {
				const err19 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.type.enum },
					schema: schema12.properties.type.enum,
					parentSchema: schema12.properties.type,
					data: data7
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data8 = data.url;
			if (typeof data8 === "string") {
				if (!pattern2.test(data8)) {
					const err20 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/definitions/variable/pattern",
						keyword: "pattern",
						params: { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" },
						schema: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$",
						parentSchema: schema13,
						data: data8
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/definitions/variable/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema13.type,
					parentSchema: schema13,
					data: data8
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.host !== void 0) {
			let data9 = data.host;
			if (typeof data9 === "string") {
				if (data9.length < 1) {
					const err22 = {
						instancePath: instancePath + "/host",
						schemaPath: "#/definitions/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema14,
						data: data9
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (!pattern3.test(data9)) {
					const err23 = {
						instancePath: instancePath + "/host",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$" },
						schema: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$",
						parentSchema: schema14,
						data: data9
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/host",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema14.type,
					parentSchema: schema14,
					data: data9
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.port !== void 0) {
			let data10 = data.port;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && typeof data10 !== "string") {
				const err25 = {
					instancePath: instancePath + "/port",
					schemaPath: "#/definitions/port/type",
					keyword: "type",
					params: { type: schema15.type },
					schema: schema15.type,
					parentSchema: schema15,
					data: data10
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 > 65535 || isNaN(data10)) {
					const err26 = {
						instancePath: instancePath + "/port",
						schemaPath: "#/definitions/port/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 65535
						},
						schema: 65535,
						parentSchema: schema15,
						data: data10
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data10 < 1 || isNaN(data10)) {
					const err27 = {
						instancePath: instancePath + "/port",
						schemaPath: "#/definitions/port/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema15,
						data: data10
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
			if (typeof data10 === "string") {
				if (!pattern4.test(data10)) {
					const err28 = {
						instancePath: instancePath + "/port",
						schemaPath: "#/definitions/port/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]{1,5}|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$" },
						schema: "^([0-9]{1,5}|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$",
						parentSchema: schema15,
						data: data10
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.username !== void 0) {
			let data11 = data.username;
			if (typeof data11 === "string") {
				if (data11.length < 1) {
					const err29 = {
						instancePath: instancePath + "/username",
						schemaPath: "#/definitions/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema14,
						data: data11
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (!pattern3.test(data11)) {
					const err30 = {
						instancePath: instancePath + "/username",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$" },
						schema: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$",
						parentSchema: schema14,
						data: data11
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/username",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema14.type,
					parentSchema: schema14,
					data: data11
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.password !== void 0) {
			let data12 = data.password;
			if (typeof data12 === "string") {
				if (!pattern2.test(data12)) {
					const err32 = {
						instancePath: instancePath + "/password",
						schemaPath: "#/definitions/variable/pattern",
						keyword: "pattern",
						params: { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" },
						schema: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$",
						parentSchema: schema13,
						data: data12
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/password",
					schemaPath: "#/definitions/variable/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema13.type,
					parentSchema: schema13,
					data: data12
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.database !== void 0) {
			let data13 = data.database;
			if (typeof data13 === "string") {
				if (data13.length < 1) {
					const err34 = {
						instancePath: instancePath + "/database",
						schemaPath: "#/definitions/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema14,
						data: data13
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (!pattern3.test(data13)) {
					const err35 = {
						instancePath: instancePath + "/database",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$" },
						schema: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$",
						parentSchema: schema14,
						data: data13
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/database",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema14.type,
					parentSchema: schema14,
					data: data13
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.ssl !== void 0) {
			let data14 = data.ssl;
			if (typeof data14 !== "boolean" && !(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
				const err37 = {
					instancePath: instancePath + "/ssl",
					schemaPath: "#/properties/ssl/type",
					keyword: "type",
					params: { type: schema12.properties.ssl.type },
					schema: schema12.properties.ssl.type,
					parentSchema: schema12.properties.ssl,
					data: data14
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key1 in data14) if (!(key1 === "certificate" || key1 === "verify")) {
					const err38 = {
						instancePath: instancePath + "/ssl",
						schemaPath: "#/properties/ssl/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema12.properties.ssl,
						data: data14
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				if (data14.certificate !== void 0) {
					let data15 = data14.certificate;
					if (typeof data15 === "string") {
						if (data15.length < 1) {
							const err39 = {
								instancePath: instancePath + "/ssl/certificate",
								schemaPath: "#/definitions/text/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema14,
								data: data15
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (!pattern3.test(data15)) {
							const err40 = {
								instancePath: instancePath + "/ssl/certificate",
								schemaPath: "#/definitions/text/pattern",
								keyword: "pattern",
								params: { pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$" },
								schema: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$",
								parentSchema: schema14,
								data: data15
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/ssl/certificate",
							schemaPath: "#/definitions/text/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema14.type,
							parentSchema: schema14,
							data: data15
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data14.verify !== void 0) {
					let data16 = data14.verify;
					if (!(data16 === "none" || data16 === "ca" || data16 === "full")) {
						const err42 = {
							instancePath: instancePath + "/ssl/verify",
							schemaPath: "#/properties/ssl/properties/verify/enum",
							keyword: "enum",
							params: { allowedValues: schema12.properties.ssl.properties.verify.enum },
							schema: schema12.properties.ssl.properties.verify.enum,
							parentSchema: schema12.properties.ssl.properties.verify,
							data: data16
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
			}
		}
		if (data.ssh !== void 0) {
			let data17 = data.ssh;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.host === void 0) {
					const err43 = {
						instancePath: instancePath + "/ssh",
						schemaPath: "#/properties/ssh/required",
						keyword: "required",
						params: { missingProperty: "host" },
						schema: schema12.properties.ssh.required,
						parentSchema: schema12.properties.ssh,
						data: data17
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				if (data17.user === void 0) {
					const err44 = {
						instancePath: instancePath + "/ssh",
						schemaPath: "#/properties/ssh/required",
						keyword: "required",
						params: { missingProperty: "user" },
						schema: schema12.properties.ssh.required,
						parentSchema: schema12.properties.ssh,
						data: data17
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (data17.private_key === void 0) {
					const err45 = {
						instancePath: instancePath + "/ssh",
						schemaPath: "#/properties/ssh/required",
						keyword: "required",
						params: { missingProperty: "private_key" },
						schema: schema12.properties.ssh.required,
						parentSchema: schema12.properties.ssh,
						data: data17
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				for (const key2 in data17) if (!(key2 === "host" || key2 === "port" || key2 === "user" || key2 === "private_key" || key2 === "passphrase" || key2 === "host_key")) {
					const err46 = {
						instancePath: instancePath + "/ssh",
						schemaPath: "#/properties/ssh/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema12.properties.ssh,
						data: data17
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (data17.host !== void 0) {
					let data18 = data17.host;
					if (typeof data18 === "string") {
						if (data18.length < 1) {
							const err47 = {
								instancePath: instancePath + "/ssh/host",
								schemaPath: "#/definitions/text/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema14,
								data: data18
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (!pattern3.test(data18)) {
							const err48 = {
								instancePath: instancePath + "/ssh/host",
								schemaPath: "#/definitions/text/pattern",
								keyword: "pattern",
								params: { pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$" },
								schema: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$",
								parentSchema: schema14,
								data: data18
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/ssh/host",
							schemaPath: "#/definitions/text/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema14.type,
							parentSchema: schema14,
							data: data18
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data17.port !== void 0) {
					let data19 = data17.port;
					if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)) && typeof data19 !== "string") {
						const err50 = {
							instancePath: instancePath + "/ssh/port",
							schemaPath: "#/definitions/port/type",
							keyword: "type",
							params: { type: schema15.type },
							schema: schema15.type,
							parentSchema: schema15,
							data: data19
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
					if (typeof data19 == "number" && isFinite(data19)) {
						if (data19 > 65535 || isNaN(data19)) {
							const err51 = {
								instancePath: instancePath + "/ssh/port",
								schemaPath: "#/definitions/port/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 65535
								},
								schema: 65535,
								parentSchema: schema15,
								data: data19
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data19 < 1 || isNaN(data19)) {
							const err52 = {
								instancePath: instancePath + "/ssh/port",
								schemaPath: "#/definitions/port/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema15,
								data: data19
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
					}
					if (typeof data19 === "string") {
						if (!pattern4.test(data19)) {
							const err53 = {
								instancePath: instancePath + "/ssh/port",
								schemaPath: "#/definitions/port/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]{1,5}|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$" },
								schema: "^([0-9]{1,5}|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$",
								parentSchema: schema15,
								data: data19
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
					}
				}
				if (data17.user !== void 0) {
					let data20 = data17.user;
					if (typeof data20 === "string") {
						if (data20.length < 1) {
							const err54 = {
								instancePath: instancePath + "/ssh/user",
								schemaPath: "#/definitions/text/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema14,
								data: data20
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						if (!pattern3.test(data20)) {
							const err55 = {
								instancePath: instancePath + "/ssh/user",
								schemaPath: "#/definitions/text/pattern",
								keyword: "pattern",
								params: { pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$" },
								schema: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$",
								parentSchema: schema14,
								data: data20
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/ssh/user",
							schemaPath: "#/definitions/text/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema14.type,
							parentSchema: schema14,
							data: data20
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data17.private_key !== void 0) {
					let data21 = data17.private_key;
					if (typeof data21 === "string") {
						if (!pattern2.test(data21)) {
							const err57 = {
								instancePath: instancePath + "/ssh/private_key",
								schemaPath: "#/definitions/variable/pattern",
								keyword: "pattern",
								params: { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" },
								schema: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$",
								parentSchema: schema13,
								data: data21
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
					} else {
						const err58 = {
							instancePath: instancePath + "/ssh/private_key",
							schemaPath: "#/definitions/variable/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema13.type,
							parentSchema: schema13,
							data: data21
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
				if (data17.passphrase !== void 0) {
					let data22 = data17.passphrase;
					if (typeof data22 === "string") {
						if (!pattern2.test(data22)) {
							const err59 = {
								instancePath: instancePath + "/ssh/passphrase",
								schemaPath: "#/definitions/variable/pattern",
								keyword: "pattern",
								params: { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" },
								schema: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$",
								parentSchema: schema13,
								data: data22
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/ssh/passphrase",
							schemaPath: "#/definitions/variable/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema13.type,
							parentSchema: schema13,
							data: data22
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
				if (data17.host_key !== void 0) {
					let data23 = data17.host_key;
					if (typeof data23 !== "string" && !Array.isArray(data23)) {
						const err61 = {
							instancePath: instancePath + "/ssh/host_key",
							schemaPath: "#/properties/ssh/properties/host_key/type",
							keyword: "type",
							params: { type: schema12.properties.ssh.properties.host_key.type },
							schema: schema12.properties.ssh.properties.host_key.type,
							parentSchema: schema12.properties.ssh.properties.host_key,
							data: data23
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
					if (typeof data23 === "string") {
						if (data23.length < 1) {
							const err62 = {
								instancePath: instancePath + "/ssh/host_key",
								schemaPath: "#/properties/ssh/properties/host_key/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema12.properties.ssh.properties.host_key,
								data: data23
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
					if (Array.isArray(data23)) {
						if (data23.length < 1) {
							const err63 = {
								instancePath: instancePath + "/ssh/host_key",
								schemaPath: "#/properties/ssh/properties/host_key/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema12.properties.ssh.properties.host_key,
								data: data23
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						const len0 = data23.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data24 = data23[i0];
							if (typeof data24 === "string") {
								if (data24.length < 1) {
									const err64 = {
										instancePath: instancePath + "/ssh/host_key/" + i0,
										schemaPath: "#/properties/ssh/properties/host_key/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema12.properties.ssh.properties.host_key.items,
										data: data24
									};
									if (vErrors === null) vErrors = [err64];
									else vErrors.push(err64);
									errors++;
								}
							} else {
								const err65 = {
									instancePath: instancePath + "/ssh/host_key/" + i0,
									schemaPath: "#/properties/ssh/properties/host_key/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema12.properties.ssh.properties.host_key.items.type,
									parentSchema: schema12.properties.ssh.properties.host_key.items,
									data: data24
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
					}
				}
			} else {
				const err66 = {
					instancePath: instancePath + "/ssh",
					schemaPath: "#/properties/ssh/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema12.properties.ssh.type,
					parentSchema: schema12.properties.ssh,
					data: data17
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
		}
		if (data.schemas !== void 0) {
			let data25 = data.schemas;
			if (Array.isArray(data25)) {
				const len1 = data25.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data26 = data25[i1];
					if (typeof data26 === "string") {
						if (data26.length > 63) {
							const err67 = {
								instancePath: instancePath + "/schemas/" + i1,
								schemaPath: "#/properties/schemas/items/maxLength",
								keyword: "maxLength",
								params: { limit: 63 },
								schema: 63,
								parentSchema: schema12.properties.schemas.items,
								data: data26
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						if (data26.length < 1) {
							const err68 = {
								instancePath: instancePath + "/schemas/" + i1,
								schemaPath: "#/properties/schemas/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema12.properties.schemas.items,
								data: data26
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
					} else {
						const err69 = {
							instancePath: instancePath + "/schemas/" + i1,
							schemaPath: "#/properties/schemas/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema12.properties.schemas.items.type,
							parentSchema: schema12.properties.schemas.items,
							data: data26
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
				let i2 = data25.length;
				let j0;
				if (i2 > 1) {
					const indices0 = {};
					for (; i2--;) {
						let item0 = data25[i2];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err70 = {
								instancePath: instancePath + "/schemas",
								schemaPath: "#/properties/schemas/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i2,
									j: j0
								},
								schema: true,
								parentSchema: schema12.properties.schemas,
								data: data25
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
							break;
						}
						indices0[item0] = i2;
					}
				}
			} else {
				const err71 = {
					instancePath: instancePath + "/schemas",
					schemaPath: "#/properties/schemas/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema12.properties.schemas.type,
					parentSchema: schema12.properties.schemas,
					data: data25
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			}
		}
		if (data.audit !== void 0) {
			let data27 = data.audit;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				if (data27.username === void 0) {
					const err72 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/required",
						keyword: "required",
						params: { missingProperty: "username" },
						schema: schema12.properties.audit.required,
						parentSchema: schema12.properties.audit,
						data: data27
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
				if (data27.password === void 0) {
					const err73 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/required",
						keyword: "required",
						params: { missingProperty: "password" },
						schema: schema12.properties.audit.required,
						parentSchema: schema12.properties.audit,
						data: data27
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
				for (const key3 in data27) if (!(key3 === "username" || key3 === "password")) {
					const err74 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						schema: false,
						parentSchema: schema12.properties.audit,
						data: data27
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
				if (data27.username !== void 0) {
					let data28 = data27.username;
					if (typeof data28 === "string") {
						if (data28.length < 1) {
							const err75 = {
								instancePath: instancePath + "/audit/username",
								schemaPath: "#/definitions/text/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema14,
								data: data28
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
						if (!pattern3.test(data28)) {
							const err76 = {
								instancePath: instancePath + "/audit/username",
								schemaPath: "#/definitions/text/pattern",
								keyword: "pattern",
								params: { pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$" },
								schema: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$",
								parentSchema: schema14,
								data: data28
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
					} else {
						const err77 = {
							instancePath: instancePath + "/audit/username",
							schemaPath: "#/definitions/text/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema14.type,
							parentSchema: schema14,
							data: data28
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				}
				if (data27.password !== void 0) {
					let data29 = data27.password;
					if (typeof data29 === "string") {
						if (!pattern2.test(data29)) {
							const err78 = {
								instancePath: instancePath + "/audit/password",
								schemaPath: "#/definitions/variable/pattern",
								keyword: "pattern",
								params: { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" },
								schema: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$",
								parentSchema: schema13,
								data: data29
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
					} else {
						const err79 = {
							instancePath: instancePath + "/audit/password",
							schemaPath: "#/definitions/variable/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema13.type,
							parentSchema: schema13,
							data: data29
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
				}
			} else {
				const err80 = {
					instancePath: instancePath + "/audit",
					schemaPath: "#/properties/audit/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema12.properties.audit.type,
					parentSchema: schema12.properties.audit,
					data: data27
				};
				if (vErrors === null) vErrors = [err80];
				else vErrors.push(err80);
				errors++;
			}
		}
		if (data.access !== void 0) {
			let data30 = data.access;
			if (!(data30 === "anywhere" || data30 === "stitch-only")) {
				const err81 = {
					instancePath: instancePath + "/access",
					schemaPath: "#/properties/access/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.access.enum },
					schema: schema12.properties.access.enum,
					parentSchema: schema12.properties.access,
					data: data30
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			let data31 = data.ignore;
			if (Array.isArray(data31)) {
				const len2 = data31.length;
				for (let i3 = 0; i3 < len2; i3++) {
					let data32 = data31[i3];
					if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
						if (data32.rule === void 0) {
							const err82 = {
								instancePath: instancePath + "/ignore/" + i3,
								schemaPath: "#/properties/ignore/items/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								schema: schema12.properties.ignore.items.required,
								parentSchema: schema12.properties.ignore.items,
								data: data32
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
						if (data32.reason === void 0) {
							const err83 = {
								instancePath: instancePath + "/ignore/" + i3,
								schemaPath: "#/properties/ignore/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								schema: schema12.properties.ignore.items.required,
								parentSchema: schema12.properties.ignore.items,
								data: data32
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
						for (const key4 in data32) if (!(key4 === "rule" || key4 === "reason" || key4 === "until")) {
							const err84 = {
								instancePath: instancePath + "/ignore/" + i3,
								schemaPath: "#/properties/ignore/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								schema: false,
								parentSchema: schema12.properties.ignore.items,
								data: data32
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
						if (data32.rule !== void 0) {
							let data33 = data32.rule;
							if (!(data33 === "config/unreadable" || data33 === "config/yaml" || data33 === "config/schema" || data33 === "config/unknown-key" || data33 === "config/unset-variable" || data33 === "config/duplicate-destination" || data33 === "config/heroku-requires-ssl" || data33 === "config/private-host-without-ssh" || data33 === "config/unencrypted-connection" || data33 === "config/certificate-invalid" || data33 === "config/private-key-invalid" || data33 === "network/connection-lost" || data33 === "network/connection-refused" || data33 === "network/host-not-found" || data33 === "network/not-postgresql" || data33 === "network/timeout" || data33 === "network/unreachable" || data33 === "ssh/authentication-failed" || data33 === "ssh/database-unreachable" || data33 === "ssh/forwarding-denied" || data33 === "ssh/handshake-failed" || data33 === "ssh/host-key-mismatch" || data33 === "ssh/host-key-unpinned" || data33 === "tls/certificate-expired" || data33 === "tls/certificate-expires-soon" || data33 === "tls/certificate-untrusted" || data33 === "tls/handshake-failed" || data33 === "tls/hostname-mismatch" || data33 === "tls/not-supported" || data33 === "tls/required" || data33 === "tls/unverified" || data33 === "auth/connect-denied" || data33 === "auth/database-missing" || data33 === "auth/insecure-method" || data33 === "auth/login-not-permitted" || data33 === "auth/method-unsupported" || data33 === "auth/no-hba-entry" || data33 === "auth/password-expires-soon" || data33 === "auth/password-missing" || data33 === "auth/password-rejected" || data33 === "auth/refused" || data33 === "auth/server-not-proven" || data33 === "auth/server-not-ready" || data33 === "auth/too-many-connections" || data33 === "auth/weak-method" || data33 === "auth/login-not-checked" || data33 === "server/check-cancelled" || data33 === "server/not-postgresql" || data33 === "server/read-only" || data33 === "server/session-limits" || data33 === "server/version-end-of-life" || data33 === "server/version-too-old" || data33 === "privilege/check-denied" || data33 === "privilege/create-on-database" || data33 === "privilege/excessive" || data33 === "privilege/schema-not-usable" || data33 === "privilege/select-information-schema" || data33 === "privilege/select-pg-catalog" || data33 === "rehearsal/load-failed")) {
								const err85 = {
									instancePath: instancePath + "/ignore/" + i3 + "/rule",
									schemaPath: "#/properties/ignore/items/properties/rule/enum",
									keyword: "enum",
									params: { allowedValues: schema12.properties.ignore.items.properties.rule.enum },
									schema: schema12.properties.ignore.items.properties.rule.enum,
									parentSchema: schema12.properties.ignore.items.properties.rule,
									data: data33
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						}
						if (data32.reason !== void 0) {
							let data34 = data32.reason;
							if (typeof data34 === "string") {
								if (data34.length < 1) {
									const err86 = {
										instancePath: instancePath + "/ignore/" + i3 + "/reason",
										schemaPath: "#/properties/ignore/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema12.properties.ignore.items.properties.reason,
										data: data34
									};
									if (vErrors === null) vErrors = [err86];
									else vErrors.push(err86);
									errors++;
								}
							} else {
								const err87 = {
									instancePath: instancePath + "/ignore/" + i3 + "/reason",
									schemaPath: "#/properties/ignore/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema12.properties.ignore.items.properties.reason.type,
									parentSchema: schema12.properties.ignore.items.properties.reason,
									data: data34
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
						if (data32.until !== void 0) {
							let data35 = data32.until;
							if (typeof data35 === "string") {
								if (!pattern16.test(data35)) {
									const err88 = {
										instancePath: instancePath + "/ignore/" + i3 + "/until",
										schemaPath: "#/properties/ignore/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
										schema: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
										parentSchema: schema12.properties.ignore.items.properties.until,
										data: data35
									};
									if (vErrors === null) vErrors = [err88];
									else vErrors.push(err88);
									errors++;
								}
							} else {
								const err89 = {
									instancePath: instancePath + "/ignore/" + i3 + "/until",
									schemaPath: "#/properties/ignore/items/properties/until/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema12.properties.ignore.items.properties.until.type,
									parentSchema: schema12.properties.ignore.items.properties.until,
									data: data35
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
						}
					} else {
						const err90 = {
							instancePath: instancePath + "/ignore/" + i3,
							schemaPath: "#/properties/ignore/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema12.properties.ignore.items.type,
							parentSchema: schema12.properties.ignore.items,
							data: data32
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
				}
			} else {
				const err91 = {
					instancePath: instancePath + "/ignore",
					schemaPath: "#/properties/ignore/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema12.properties.ignore.type,
					parentSchema: schema12.properties.ignore,
					data: data31
				};
				if (vErrors === null) vErrors = [err91];
				else vErrors.push(err91);
				errors++;
			}
		}
	} else {
		const err92 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema12.type,
			parentSchema: schema12,
			data
		};
		if (vErrors === null) vErrors = [err92];
		else vErrors.push(err92);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
// src/config/schema/schema-problems.ts
const mostOfAnEntry = 50;
const largestEntry = 2e3;
function fileProblems(plain, textAt) {
	return validateFile(plain) ? [] : problemsOf(validateFile.errors ?? [], {
		plain,
		prefix: [],
		textAt
	});
}
function destinationProblems(id, plain, size, textAt) {
	const path = ["destinations", id];
	if (size > largestEntry) return [schema({
		kind: "key",
		path
	}, { kind: "too-large" })];
	const problems = [...problemsOf(validateDestination(plain) ? [] : validateDestination.errors ?? [], {
		plain,
		prefix: path,
		textAt
	}), ...literalFaults(plain).map(({ keys, reason }) => schema({
		kind: "value",
		path: [...path, ...keys]
	}, reason))];
	const left = problems.length - mostOfAnEntry;
	if (left <= 0) return problems;
	return [...problems.slice(0, mostOfAnEntry), schema({
		kind: "key",
		path
	}, {
		kind: "more",
		count: left
	})];
}
function problemsOf(errors, subject) {
	const problems = /* @__PURE__ */ new Map();
	for (const error of errors) {
		if (problems.size > 100) break;
		const key = `${error.instancePath} ${distinct(error)}`;
		const found = problems.has(key) ? [] : problemOf(error, subject);
		if (found.length > 0) problems.set(key, found);
	}
	return missingTogether([...problems.values()].flat());
}
function missingTogether(problems) {
	const meant = /* @__PURE__ */ new Set();
	const missing = /* @__PURE__ */ new Map();
	for (const problem of problems) {
		if (problem.at.kind === "range") continue;
		const { path } = problem.at;
		if (problem.rule === "config/unknown-key" && problem.meant !== null && "key" in problem.meant) meant.add(JSON.stringify([...path.slice(0, -1), problem.meant.key]));
		if (problem.rule === "config/schema" && problem.reason.kind === "missing") {
			const place = JSON.stringify(path);
			missing.set(place, [...missing.get(place) ?? [], ...problem.reason.keys]);
		}
	}
	return problems.flatMap((problem) => {
		const { at } = problem;
		if (problem.rule !== "config/schema" || problem.reason.kind !== "missing" || at.kind === "range") return [problem];
		const place = JSON.stringify(at.path);
		const keys = (missing.get(place) ?? []).filter(({ key }) => !meant.has(JSON.stringify([...at.path, key]))).sort((one, other) => formOrder.indexOf(one.key) - formOrder.indexOf(other.key));
		missing.delete(place);
		return keys.length === 0 ? [] : [schema(at, {
			kind: "missing",
			keys
		})];
	});
}
const formOrder = [
	"host",
	"port",
	"user",
	"username",
	"password",
	"private_key",
	"database"
];
function distinct(error) {
	const { missingProperty, additionalProperty, propertyName } = error.params;
	return missingProperty ?? additionalProperty ?? propertyName ?? "";
}
function problemOf(error, { plain, prefix, textAt }) {
	const own = pathOf(error.instancePath, plain);
	const value = valueAt(plain, own);
	const path = [...prefix, ...own];
	const last = String(path.at(-1) ?? "");
	const { additionalProperty, propertyName, missingProperty } = error.params;
	if (error.keyword === "if" || error.propertyName !== void 0) return [];
	if (error.keyword === "additionalProperties") return unknownKey(path, additionalProperty, error, value);
	if (error.keyword === "propertyNames") return [schema({
		kind: "key",
		path: [...path, propertyName]
	}, { kind: "id" })];
	if (error.keyword === "required") return [missing(path, missingProperty)];
	if (error.keyword === "false schema") return [schema({
		kind: "key",
		path
	}, {
		kind: "beside-url",
		key: last
	})];
	const at = {
		kind: "value",
		path
	};
	if (!isSecretKey(last) || prefix.length === 0) return [schema(at, reasonOf(error, last, value, () => textAt(path)))];
	const variable = variableFor(path, last);
	return value === null || value === "" ? [schema(at, {
		kind: "empty",
		variable
	})] : [{
		rule: "config/literal-secret",
		at,
		key: last,
		variable
	}];
}
function missing(path, key) {
	const variable = isSecretKey(key) ? variableFor([...path, key], key) : null;
	return schema({
		kind: "key",
		path
	}, {
		kind: "missing",
		keys: [{
			key,
			variable
		}]
	});
}
function reasonOf(error, key, value, text) {
	const { type, allowedValue, allowedValues, limit } = error.params;
	if (value === "") return {
		kind: "empty",
		variable: null
	};
	switch (error.keyword) {
		case "type": return key === "port" && value !== null ? ports : typeReason([type].flat().map(String), key, value, error, text);
		case "const":
		case "enum": {
			const allowed = [allowedValue ?? allowedValues].flat().map(String);
			if (typeof value !== "string") return {
				kind: "enum",
				allowed,
				suggestion: null
			};
			const near = error.keyword === "enum" ? suggestion(value, allowed) : null;
			return {
				kind: "enum",
				allowed,
				suggestion: valueMeant(key, value) ?? near
			};
		}
		case "minimum":
		case "maximum": return ports;
		case "minLength":
		case "minItems":
		case "minProperties": return {
			kind: "empty",
			variable: null
		};
		case "maxLength": return {
			kind: "too-long",
			limit: Number(limit)
		};
		case "uniqueItems": return { kind: "repeated" };
		case "pattern":
			if (key === "port") return ports;
			return { kind: key === "until" ? "date" : "embedded-variable" };
		default: return {
			kind: "other",
			keyword: error.keyword
		};
	}
}
const ports = {
	kind: "range",
	minimum: 1,
	maximum: 65535
};
function typeReason(expected, key, value, error, textOf) {
	const isText = typeof value === "string";
	const isItem = error.instancePath.startsWith("/ignore");
	if (isText && isItem) return {
		kind: "ignore-item",
		ignored: (error.parentSchema.properties?.rule.enum ?? allRules(error)).includes(value) ? value : null,
		isList: expected[0] !== "array"
	};
	if (isText && expected.includes("object") && /^[A-Za-z_][\w-]*:[^\s:]/.test(value)) return { kind: "colon" };
	const text = typeof value === "number" || typeof value === "boolean" ? textOf() : null;
	const meant = isText && key === "schemas" && /^[A-Za-z]\w*$/.test(value) ? `[${value}]` : isText ? valueMeant(key, value) : null;
	return {
		kind: "type",
		expected,
		found: typeName(value),
		text,
		meant
	};
}
function allRules(error) {
	return error.parentSchema.items?.properties.rule.enum ?? [];
}
function unknownKey(path, key, error, mapping) {
	const allowed = Object.keys(error.parentSchema?.properties ?? {});
	const meant = meantKey(path, key, allowed, mapping);
	return [{
		rule: "config/unknown-key",
		at: {
			kind: "key",
			path: [...path, key]
		},
		key,
		allowed,
		meant
	}];
}
function schema(at, reason) {
	return {
		rule: "config/schema",
		at,
		reason
	};
}
function pathOf(pointer, plain) {
	const steps = pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
	return steps.map((step, index) => Array.isArray(valueAt(plain, steps.slice(0, index))) ? Number(step) : step);
}
function valueAt(plain, path) {
	let value = plain;
	for (const step of path) value = value?.[step];
	return value;
}
function typeName(value) {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : typeof value;
}
// src/config/entries/fitting-part.ts
function fittingPart(value, problems) {
	const unfit = /* @__PURE__ */ new Set();
	if (typeof value !== "object" || value === null || Array.isArray(value)) return {
		definition: null,
		unfit
	};
	if (problems.length === 0) return {
		definition: value,
		unfit
	};
	const copy = structuredClone({ ...value });
	const gone = [];
	for (const problem of problems) {
		const { at, rule } = problem;
		const keys = at.kind === "range" ? [] : at.path.slice(2);
		unfit.add(String(keys[0] ?? ""));
		if (rule === "config/unknown-key" && keys.length === 1) unfit.add(topKeyMeant(problem.meant));
		if (keys[0] === "ignore" && keys.length > 1) gone.push(keys.slice(0, 2));
		else if (at.kind === "value" || rule === "config/unknown-key" || isBesideUrl(problem)) gone.push(keys);
	}
	const isItem = (keys) => typeof keys.at(-1) === "number";
	const items = [...new Map(gone.filter(isItem).map((keys) => [JSON.stringify(keys), keys])).values()].sort((one, other) => Number(other.at(-1)) - Number(one.at(-1)));
	for (const keys of [...gone.filter((each) => !isItem(each)), ...items]) removeAt(copy, keys);
	return {
		definition: copy,
		unfit
	};
}
function isBesideUrl(problem) {
	return problem.rule === "config/schema" && problem.reason.kind === "beside-url";
}
function topKeyMeant(meant) {
	return meant !== null && "key" in meant ? meant.key.split(".")[0] : "";
}
function removeAt(value, keys) {
	const parent = keys.slice(0, -1).reduce((at, key) => at?.[key], value);
	const last = keys.at(-1);
	if (last === void 0 || typeof parent !== "object" || parent === null) return;
	if (Array.isArray(parent)) parent.splice(Number(last), 1);
	else delete parent[last];
}
// src/config/entries/shared-problems.ts
function placeProblems(root, found) {
	const known = new Map([...found].map(([id, problems]) => [id, new Set(problems.map(keyOf))]));
	const isTheirs = ({ problem, owner }) => owner === null || problem.rule === "config/literal-secret" || known.get(owner)?.has(keyOf(problem));
	return new Map([...found].map(([id, problems]) => {
		const shared = problems.map((problem) => sharedFrom(root, id, problem)).map((share) => share !== null && isTheirs(share) ? share : null);
		return [id, {
			own: withoutSecrets(problems.filter((_, index) => shared[index] === null)),
			shared: shared.filter((share) => share !== null)
		}];
	}));
}
function withoutSecrets(problems) {
	return problems.filter(({ rule }) => rule !== "config/literal-secret");
}
function distinctProblems(problems) {
	return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}
function entryOf(path) {
	return path[0] === "destinations" && path.length > 1 ? String(path[1]) : null;
}
const ofTheEntry = /* @__PURE__ */ new Set([
	"beside-url",
	"id",
	"id-taken",
	"too-far-left",
	"too-large",
	"more",
	"not-read"
]);
function sharedFrom(root, id, problem) {
	const { at } = problem;
	const kind = problem.rule === "config/schema" ? problem.reason.kind : "";
	if (at.kind === "range" || ofTheEntry.has(kind)) return null;
	const home = homeOf(root, at.path, at.kind === "value" || kind === "missing" ? "value" : "key");
	const owner = entryOf(home);
	return owner === id ? null : {
		problem: movedTo(home, problem),
		owner
	};
}
function movedTo(home, problem) {
	const at = {
		...problem.at,
		path: home
	};
	if (problem.rule !== "config/schema" || problem.reason.kind !== "missing") return {
		...problem,
		at
	};
	const keys = problem.reason.keys.map(({ key, variable }) => ({
		key,
		variable: variable === null ? null : variableFor([...home, key], key)
	}));
	return {
		...problem,
		at,
		reason: {
			...problem.reason,
			keys
		}
	};
}
function keyOf(problem) {
	return JSON.stringify(problem);
}
// src/config/entries/too-far-left.ts
const entryKeys = {
	display_name: 1,
	description: 1,
	type: 1,
	url: 1,
	host: 1,
	port: 1,
	username: 1,
	password: 1,
	database: 1,
	ssl: 1,
	ssh: 1,
	schemas: 1,
	audit: 1,
	access: 1,
	ignore: 1
};
function keysTooFarLeft(root) {
	const destinations = root.kind === "mapping" ? root.entries.get("destinations")?.value : void 0;
	if (destinations?.kind !== "mapping") return null;
	const own = [...destinations.entries].filter(([, { home }]) => home === null);
	const isKey = (key) => Object.hasOwn(entryKeys, key);
	const isGiveaway = ([key, { value }]) => isKey(key) && value.kind !== "mapping" && !isEmpty(value);
	if (!own.some(isGiveaway)) return null;
	const start = own.findIndex(([key]) => isKey(key));
	const run = own.slice(start);
	const stop = run.findIndex(([key]) => !isKey(key));
	const together = (stop === -1 ? run : run.slice(0, stop)).map(([key]) => key);
	const before = own[start - 1];
	const owner = before !== void 0 && isEmpty(before[1].value) ? before[0] : null;
	const pathTo = (key) => ["destinations", key];
	const first = pathTo(together[0]);
	const problem = {
		rule: "config/schema",
		at: {
			kind: "key",
			path: owner === null ? first : pathTo(owner)
		},
		reason: {
			kind: "too-far-left",
			id: owner,
			keys: together,
			first
		}
	};
	return {
		keys: new Set(own.map(([key]) => key).filter(isKey)),
		owner,
		problem
	};
}
function isEmpty(value) {
	return value.kind === "scalar" && value.value === null;
}
// src/config/entries/entries.ts
const destinationRegions = ["north-america", "europe"];
async function readEntries(patterns, { folder, workspace, confined }) {
	const { files, unmatched, tooWild } = await findFiles(patterns, folder);
	const all = {
		entries: [],
		problems: [...unmatched.map((pattern) => unreadableFile(pattern, { kind: "no-match" })), ...tooWild.map((pattern) => unreadableFile(pattern, { kind: "too-wild" }))]
	};
	for (const { file, absolute } of files) {
		const own = confined || isInside(absolute, workspace) ? workspace : path.dirname(absolute);
		const read = await readText(absolute, own, fileLimits.destinations);
		if (read.kind === "unreadable") {
			all.problems.push(unreadableFile(file, read.reason));
			continue;
		}
		const { entries, problems } = entriesOf(source(file, read.text), absolute, own);
		all.entries.push(...entries);
		all.problems.push(...problems);
	}
	markRepeatedIds(all.entries);
	return all;
}
const mostOfAFile = 2e3;
const mostEntries = {
	ofAnyFile: 5e3,
	ofALongFile: 5e4,
	charactersOfOne: 100
};
function entriesOf(from, absolute, workspace) {
	const { root, faults } = withinReason(readDocument(from.text), from.text.length);
	if (root === null) {
		if (faults.length === 0) return {
			entries: [],
			problems: [unreadableFile(from.file, { kind: "empty" })]
		};
		return {
			entries: [],
			problems: faults.map((fault) => yamlProblem(fault, from)).map((problem) => placedIn(problem, from, null))
		};
	}
	const plain = toPlain(root);
	const textAt = (path) => textIn(from, nodeAt(root, path).node.range);
	const tooFarLeft = keysTooFarLeft(root);
	const meantPath = (path) => tooFarLeft?.keys.has(entryOf(path) ?? "") ? [
		"destinations",
		tooFarLeft.owner ?? "",
		...path.slice(1)
	] : path;
	const ofFile = fileProblems(plain, textAt).map((problem) => withAnchors(problem, root));
	if (tooFarLeft !== null && tooFarLeft.owner === null) ofFile.push(tooFarLeft.problem);
	const found = /* @__PURE__ */ new Map();
	for (const fault of faults) {
		const id = fault.kind === "duplicate-key" ? entryOf(fault.path) : null;
		if (id !== null && tooFarLeft?.keys.has(id)) continue;
		if (id === null) ofFile.push(yamlProblem(fault, from));
		else push(found, id, yamlProblem(fault, from));
	}
	const values = plain?.destinations ?? {};
	const nodes = entryNodes(root).filter(([id]) => !tooFarLeft?.keys.has(id));
	const unread = /* @__PURE__ */ new Set();
	let count = 0;
	for (const [id, node] of nodes) {
		const path = ["destinations", id];
		if (count > mostOfAFile) unread.add(id);
		const own = unread.has(id) ? [notRead(path)] : id === tooFarLeft?.owner ? [tooFarLeft.problem] : destinationProblems(id, values[id], node.size, textAt);
		if (own.some(isTooLarge)) unread.add(id);
		push(found, id, ...ofFile.filter(({ at }) => isOfEntry(at, id)), ...own);
		count += found.get(id).length;
	}
	const placed = placeProblems(root, found);
	const ofText = distinctProblems(withoutSecrets([...placed.values()].flatMap(({ shared }) => shared.filter(({ owner }) => owner === null)).map(({ problem }) => problem)));
	for (const { path, problem } of secretProblems(root, meantPath).slice(0, mostOfAFile)) (placed.get(entryOf(meantPath(path)) ?? "")?.own ?? ofText).push(problem);
	const region = destinationRegions.find((known) => known === plain?.region) ?? null;
	const inFile = {
		source: from,
		root,
		absolute,
		folder: path.dirname(absolute),
		workspace,
		region
	};
	return {
		entries: nodes.map(([id]) => {
			const fitting = fittingPart(unread.has(id) ? null : values[id], found.get(id) ?? []);
			const { definition } = fitting;
			const displayName = typeof definition?.display_name === "string" ? definition.display_name : id;
			const { own, shared } = placed.get(id) ?? {
				own: [],
				shared: []
			};
			return {
				...inFile,
				...fitting,
				id,
				path: ["destinations", id],
				displayName,
				type: knownType(definition?.type),
				problems: own,
				shared
			};
		}),
		problems: [...ofFile.filter(({ at }) => at.kind === "range" || !placed.has(entryOf(at.path) ?? "")), ...ofText].map((problem) => placedIn(problem, from, root))
	};
}
function withinReason(document, characters) {
	const { ofAnyFile, ofALongFile, charactersOfOne } = mostEntries;
	const most = Math.min(ofALongFile, Math.max(ofAnyFile, characters / charactersOfOne));
	if (document.root === null || entryNodes(document.root).length <= most) return document;
	return {
		root: null,
		faults: [{
			kind: "too-many-words",
			range: {
				start: 0,
				end: 0
			}
		}]
	};
}
function entryNodes(root) {
	const destinations = root.kind === "mapping" ? root.entries.get("destinations")?.value : void 0;
	return destinations?.kind === "mapping" ? [...destinations.entries].map(([id, { value }]) => [id, value]) : [];
}
function notRead(path) {
	return {
		rule: "config/schema",
		at: {
			kind: "key",
			path
		},
		reason: { kind: "not-read" }
	};
}
function isTooLarge(problem) {
	return problem.rule === "config/schema" && problem.reason.kind === "too-large";
}
function isOfEntry(at, id) {
	return at.kind !== "range" && entryOf(at.path) === id;
}
function push(lists, id, ...problems) {
	const list = lists.get(id);
	if (list === void 0) lists.set(id, problems);
	else list.push(...problems);
}
function knownType(type) {
	return destinationTypes.find((known) => known === type) ?? "postgresql";
}
function withAnchors(problem, root) {
	const { rule, at } = problem;
	if (rule !== "config/unknown-key" || at.kind === "range" || at.path.length !== 1) return problem;
	return nodeAt(root, at.path).node.home !== null ? {
		...problem,
		meant: {
			kind: "shared",
			key: `x-${problem.key}`
		}
	} : problem;
}
function placedIn(problem, from, root) {
	return {
		problem,
		location: locate(from, root, problem.at),
		source: root && from,
		root
	};
}
function yamlProblem(fault, from) {
	return {
		rule: "config/yaml",
		at: {
			kind: "range",
			range: fault.range
		},
		reason: yamlReason(fault, from)
	};
}
function yamlReason(fault, from) {
	switch (fault.kind) {
		case "syntax": return {
			kind: "syntax",
			code: fault.code,
			variable: fault.variable
		};
		case "duplicate-key": return {
			kind: "duplicate-key",
			key: fault.key,
			first: locationOf(from, fault.first)
		};
		case "unknown-anchor": return {
			kind: "unknown-anchor",
			name: fault.name,
			suggestion: suggestion(fault.name, fault.known)
		};
		case "recursive-alias": return {
			kind: "recursive-alias",
			name: fault.name
		};
		default: return { kind: fault.kind };
	}
}
function unreadableFile(file, reason) {
	return {
		problem: {
			rule: "config/unreadable",
			at: {
				kind: "range",
				range: {
					start: 0,
					end: 0
				}
			},
			what: "file",
			path: file,
			reason
		},
		location: fileStart(file),
		source: null,
		root: null
	};
}
function markRepeatedIds(entries) {
	const first = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const before = first.get(entry.id);
		if (before === void 0) {
			first.set(entry.id, entry);
			continue;
		}
		const reason = {
			kind: "id-taken",
			first: locate(before.source, before.root, {
				kind: "key",
				path: before.path
			})
		};
		entry.problems.push({
			rule: "config/schema",
			at: {
				kind: "key",
				path: entry.path
			},
			reason
		});
		entry.unfit = /* @__PURE__ */ new Set([""]);
	}
}
// src/report/words/unknown-ids.ts
function unknownIdWords({ unknown, known }, name = "only") {
	if (known.length === 0) return unknown.map((id) => `${name}: there is no destination, and so none of the id "${id}".`);
	const there = idList(known.map((id) => oneLine(id, 60)));
	return unknown.map((id) => {
		const near = suggestion(id, known);
		return `${name}: "${id}" is none of ${there}${near === null ? "" : `; did you mean ${oneLine(near, 60)}?`}`;
	});
}
// src/config/reading.ts
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
function nameText(keys, value, reading) {
	return trimmed(keys, value, text(keys, value, reading), /^\s|\s$/, reading);
}
function secretText(keys, value, reading) {
	const given = text(keys, value, reading);
	return given === null ? null : keep(given, reading);
}
function passwordText(keys, value, reading) {
	const given = secretText(keys, value, reading);
	return trimmed(keys, value, given?.reveal() ?? null, /[\r\n]$/, reading) === null ? null : given;
}
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
function keep(value, reading) {
	reading.onSecret(value);
	const kept = secret(value);
	reading.secrets.push(kept);
	return kept;
}
function hostText(keys, value, reading) {
	const host = nameText(keys, value, reading);
	return host === null ? null : judgedHost(keys, host, variableName(value), reading);
}
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
function whyRefused(host, keys, { entry, allowedHosts }) {
	if (isMetadataName(host) || addressKind(host) === "forbidden") return "forbidden";
	const isBehindBastion = keys[0] !== "ssh" && entry.definition?.ssh !== void 0;
	return judgeHost(allowedHosts, host, isBehindBastion ? "bastion" : "us") === "refused" ? "outside-allowed-hosts" : null;
}
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
function passwordsIn(text) {
	const upTo = (end) => end.exec(text.trim())?.groups?.password ?? "";
	const written = [upTo(/:\/\/[^/@:]*:(?<password>[^/@]*)@/), upTo(/:\/\/[^/@:]*:(?<password>.*)@/s)];
	return [...new Set(written.flatMap((password) => [password, decode(password) ?? ""]))].filter((password) => password !== "");
}
function portOf(text) {
	if (text === void 0 || text === "") return 5432;
	const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
	return port >= 1 && port <= 65535 ? port : null;
}
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
export { readHostKeys as _, judgedHost as a, passwordText as c, secretText as d, text as f, hostKeyFault as g, readEntries as h, hostText as i, placeOf as l, entriesOf as m, passwordsIn as n, keep as o, unknownIdWords as p, complain as r, nameText as s, parseConnectionUrl as t, port as u, secret as v };
