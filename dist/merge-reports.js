import { n as __exportAll } from "./rolldown-runtime.js";
import { At as findFiles, Ut as outcomeOf } from "./options.js";
import { t as readReportFile } from "./files.js";
// src/report/shards/validate.generated.js
const validateReport = validate21;
const schema6 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"version",
		"tool",
		"started_at",
		"duration_ms",
		"event",
		"mode",
		"fail_on",
		"complete",
		"not_reached",
		"missing_shards",
		"shard",
		"why_not_dialled",
		"base",
		"outcome",
		"summary",
		"changes",
		"findings",
		"destinations"
	],
	"properties": {
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
		"started_at": { "type": "string" },
		"duration_ms": {
			"type": "number",
			"minimum": 0
		},
		"event": { "type": "string" },
		"mode": { "enum": ["check", "validate"] },
		"fail_on": { "enum": [
			"error",
			"warning",
			"never"
		] },
		"complete": { "type": "boolean" },
		"not_reached": {
			"type": "integer",
			"minimum": 0
		},
		"missing_shards": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1
			}
		},
		"shard": { "oneOf": [{
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
					"type": "integer",
					"minimum": 0
				},
				"files": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		}, { "type": "null" }] },
		"why_not_dialled": { "type": ["string", "null"] },
		"base": { "oneOf": [{
			"type": "object",
			"additionalProperties": false,
			"required": ["deleted", "unreadable"],
			"properties": {
				"deleted": {
					"type": "array",
					"items": { "type": "string" }
				},
				"unreadable": { "type": ["string", "null"] }
			}
		}, { "type": "null" }] },
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
				"since": { "type": "string" },
				"failed": {
					"type": "array",
					"items": { "type": "string" }
				},
				"other_cause": {
					"type": "array",
					"items": { "type": "string" }
				},
				"recovered": {
					"type": "array",
					"items": { "type": "string" }
				},
				"removed": {
					"type": "array",
					"items": { "type": "string" }
				},
				"new": {
					"type": "array",
					"items": { "$ref": "#/definitions/change" }
				},
				"solved": {
					"type": "array",
					"items": { "$ref": "#/definitions/change" }
				}
			}
		},
		"findings": {
			"type": "array",
			"items": { "$ref": "#/definitions/finding" }
		},
		"destinations": {
			"type": "array",
			"items": { "$ref": "#/definitions/destination" }
		}
	},
	"definitions": {
		"status": { "enum": [
			"passed",
			"warned",
			"failed",
			"skipped"
		] },
		"location": {
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
				"file": { "type": "string" },
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
				"run_as": { "type": ["string", "null"] },
				"database": { "type": ["string", "null"] },
				"note": { "type": ["string", "null"] },
				"replaces": {
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
					"type": "array",
					"items": { "type": "string" }
				},
				"safe": { "type": "boolean" }
			}
		},
		"finding": {
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
				"message": { "type": "string" },
				"why": { "type": "string" },
				"fix": { "anyOf": [{ "$ref": "#/definitions/fix" }, { "type": "null" }] },
				"key": { "type": ["string", "null"] },
				"location": { "$ref": "#/definitions/location" },
				"related": {
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
				"role": { "type": "string" },
				"superuser": { "type": "boolean" },
				"create_on_database": { "type": "boolean" },
				"create_in_schemas": {
					"type": ["array", "null"],
					"items": { "type": "string" }
				},
				"reads_information_schema": { "type": "boolean" },
				"reads_pg_catalog": { "type": "boolean" },
				"reads_password_hashes": {
					"type": "array",
					"items": { "type": "string" }
				},
				"password_valid_until": { "type": ["string", "null"] }
			}
		},
		"destination": {
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
				"reason": { "type": ["string", "null"] },
				"failing_since": { "type": ["string", "null"] },
				"location": { "$ref": "#/definitions/location" },
				"target": {
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
						"bastion": { "type": ["string", "null"] }
					}
				},
				"identity": { "enum": [
					"certificate-name",
					"certificate",
					"pinned-bastion",
					"channel-binding",
					"none"
				] },
				"authentication": { "enum": [
					"none",
					"password",
					"md5",
					"scram-sha-256",
					"scram-sha-256-plus",
					null
				] },
				"tries": {
					"type": "integer",
					"minimum": 0
				},
				"duration_ms": {
					"type": "number",
					"minimum": 0
				},
				"stages": {
					"type": "array",
					"items": {
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
							"ms": { "type": ["number", "null"] },
							"detail": { "type": ["string", "null"] }
						}
					}
				},
				"bastion": {
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": [
						"host_key_type",
						"host_key",
						"pinned"
					],
					"properties": {
						"host_key_type": { "type": "string" },
						"host_key": { "type": "string" },
						"pinned": { "type": "boolean" }
					}
				},
				"tls": { "anyOf": [{ "$ref": "#/definitions/tls" }, { "type": "null" }] },
				"server": { "anyOf": [{
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
						"version_num": { "type": "integer" },
						"end_of_life": { "type": ["string", "null"] },
						"encoding": { "type": ["string", "null"] },
						"standby": { "type": "boolean" },
						"owner": { "type": ["string", "null"] },
						"tls": { "anyOf": [{ "$ref": "#/definitions/tls" }, { "type": "null" }] }
					}
				}, { "type": "null" }] },
				"privileges": { "anyOf": [{ "$ref": "#/definitions/privileges" }, { "type": "null" }] },
				"findings": {
					"type": "array",
					"items": { "$ref": "#/definitions/finding" }
				}
			}
		},
		"change": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"destination",
				"file",
				"rule",
				"severity"
			],
			"properties": {
				"destination": { "type": ["string", "null"] },
				"file": { "type": ["string", "null"] },
				"rule": {
					"type": "string",
					"pattern": "^[a-z]+/[a-z-]+$"
				},
				"severity": { "enum": ["error", "warning"] }
			}
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = { "enum": [
	"passed",
	"warned",
	"failed",
	"skipped"
] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "passed" || data === "warned" || data === "failed" || data === "skipped")) {
		validate22.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema7.enum }
		}];
		return false;
	}
	validate22.errors = vErrors;
	return true;
}
const schema8 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"destination",
		"file",
		"rule",
		"severity"
	],
	"properties": {
		"destination": { "type": ["string", "null"] },
		"file": { "type": ["string", "null"] },
		"rule": {
			"type": "string",
			"pattern": "^[a-z]+/[a-z-]+$"
		},
		"severity": { "enum": ["error", "warning"] }
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("^[a-z]+/[a-z-]+$", "");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.destination === void 0 && (missing0 = "destination") || data.file === void 0 && (missing0 = "file") || data.rule === void 0 && (missing0 = "rule") || data.severity === void 0 && (missing0 = "severity")) {
			validate24.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "destination" || key0 === "file" || key0 === "rule" || key0 === "severity")) {
				validate24.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.destination !== void 0) {
				let data0 = data.destination;
				if (typeof data0 !== "string" && data0 !== null) {
					validate24.errors = [{
						instancePath: instancePath + "/destination",
						schemaPath: "#/properties/destination/type",
						keyword: "type",
						params: { type: schema8.properties.destination.type }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.file !== void 0) {
					let data1 = data.file;
					if (typeof data1 !== "string" && data1 !== null) {
						validate24.errors = [{
							instancePath: instancePath + "/file",
							schemaPath: "#/properties/file/type",
							keyword: "type",
							params: { type: schema8.properties.file.type }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.rule !== void 0) {
						let data2 = data.rule;
						if (typeof data2 === "string") {
							if (!pattern0.test(data2)) {
								validate24.errors = [{
									instancePath: instancePath + "/rule",
									schemaPath: "#/properties/rule/pattern",
									keyword: "pattern",
									params: { pattern: "^[a-z]+/[a-z-]+$" }
								}];
								return false;
							}
						} else {
							validate24.errors = [{
								instancePath: instancePath + "/rule",
								schemaPath: "#/properties/rule/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.severity !== void 0) {
							let data3 = data.severity;
							if (!(data3 === "error" || data3 === "warning")) {
								validate24.errors = [{
									instancePath: instancePath + "/severity",
									schemaPath: "#/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema8.properties.severity.enum }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate24.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate24.errors = vErrors;
	return true;
}
const schema9 = {
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
		"message": { "type": "string" },
		"why": { "type": "string" },
		"fix": { "anyOf": [{ "$ref": "#/definitions/fix" }, { "type": "null" }] },
		"key": { "type": ["string", "null"] },
		"location": { "$ref": "#/definitions/location" },
		"related": {
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
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": ["reason", "until"],
			"properties": {
				"reason": { "type": "string" },
				"until": { "type": ["string", "null"] }
			}
		}
	}
};
const schema10 = {
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
		"run_as": { "type": ["string", "null"] },
		"database": { "type": ["string", "null"] },
		"note": { "type": ["string", "null"] },
		"replaces": {
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
			"type": "array",
			"items": { "type": "string" }
		},
		"safe": { "type": "boolean" }
	}
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.kind === void 0 && (missing0 = "kind") || data.text === void 0 && (missing0 = "text") || data.run_as === void 0 && (missing0 = "run_as") || data.database === void 0 && (missing0 = "database") || data.note === void 0 && (missing0 = "note") || data.replaces === void 0 && (missing0 = "replaces") || data.below === void 0 && (missing0 = "below") || data.safe === void 0 && (missing0 = "safe")) {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "kind" || key0 === "text" || key0 === "run_as" || key0 === "database" || key0 === "note" || key0 === "replaces" || key0 === "below" || key0 === "safe")) {
				validate28.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.kind !== void 0) {
				let data0 = data.kind;
				if (!(data0 === "sql" || data0 === "yaml" || data0 === "shell" || data0 === "text")) {
					validate28.errors = [{
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/enum",
						keyword: "enum",
						params: { allowedValues: schema10.properties.kind.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.text !== void 0) {
					if (typeof data.text !== "string") {
						validate28.errors = [{
							instancePath: instancePath + "/text",
							schemaPath: "#/properties/text/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.run_as !== void 0) {
						let data2 = data.run_as;
						if (typeof data2 !== "string" && data2 !== null) {
							validate28.errors = [{
								instancePath: instancePath + "/run_as",
								schemaPath: "#/properties/run_as/type",
								keyword: "type",
								params: { type: schema10.properties.run_as.type }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.database !== void 0) {
							let data3 = data.database;
							if (typeof data3 !== "string" && data3 !== null) {
								validate28.errors = [{
									instancePath: instancePath + "/database",
									schemaPath: "#/properties/database/type",
									keyword: "type",
									params: { type: schema10.properties.database.type }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.note !== void 0) {
								let data4 = data.note;
								if (typeof data4 !== "string" && data4 !== null) {
									validate28.errors = [{
										instancePath: instancePath + "/note",
										schemaPath: "#/properties/note/type",
										keyword: "type",
										params: { type: schema10.properties.note.type }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.replaces !== void 0) {
									let data5 = data.replaces;
									if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
										validate28.errors = [{
											instancePath: instancePath + "/replaces",
											schemaPath: "#/properties/replaces/type",
											keyword: "type",
											params: { type: schema10.properties.replaces.type }
										}];
										return false;
									}
									if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
										let missing1;
										if (data5.file === void 0 && (missing1 = "file") || data5.start_line === void 0 && (missing1 = "start_line") || data5.end_line === void 0 && (missing1 = "end_line")) {
											validate28.errors = [{
												instancePath: instancePath + "/replaces",
												schemaPath: "#/properties/replaces/required",
												keyword: "required",
												params: { missingProperty: missing1 }
											}];
											return false;
										} else {
											for (const key1 in data5) if (!(key1 === "file" || key1 === "start_line" || key1 === "end_line")) {
												validate28.errors = [{
													instancePath: instancePath + "/replaces",
													schemaPath: "#/properties/replaces/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 }
												}];
												return false;
											}
											if (data5.file !== void 0) {
												if (typeof data5.file !== "string") {
													validate28.errors = [{
														instancePath: instancePath + "/replaces/file",
														schemaPath: "#/properties/replaces/properties/file/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid1 = true;
											} else var valid1 = true;
											if (valid1) {
												if (data5.start_line !== void 0) {
													let data7 = data5.start_line;
													if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
														validate28.errors = [{
															instancePath: instancePath + "/replaces/start_line",
															schemaPath: "#/properties/replaces/properties/start_line/type",
															keyword: "type",
															params: { type: "integer" }
														}];
														return false;
													}
													if (typeof data7 == "number" && isFinite(data7)) {
														if (data7 < 1 || isNaN(data7)) {
															validate28.errors = [{
																instancePath: instancePath + "/replaces/start_line",
																schemaPath: "#/properties/replaces/properties/start_line/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																}
															}];
															return false;
														}
													}
													var valid1 = true;
												} else var valid1 = true;
												if (valid1) {
													if (data5.end_line !== void 0) {
														let data8 = data5.end_line;
														if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
															validate28.errors = [{
																instancePath: instancePath + "/replaces/end_line",
																schemaPath: "#/properties/replaces/properties/end_line/type",
																keyword: "type",
																params: { type: "integer" }
															}];
															return false;
														}
														if (typeof data8 == "number" && isFinite(data8)) {
															if (data8 < 0 || isNaN(data8)) {
																validate28.errors = [{
																	instancePath: instancePath + "/replaces/end_line",
																	schemaPath: "#/properties/replaces/properties/end_line/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	}
																}];
																return false;
															}
														}
														var valid1 = true;
													} else var valid1 = true;
												}
											}
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.below !== void 0) {
										let data9 = data.below;
										if (Array.isArray(data9)) {
											const len0 = data9.length;
											for (let i0 = 0; i0 < len0; i0++) if (typeof data9[i0] !== "string") {
												validate28.errors = [{
													instancePath: instancePath + "/below/" + i0,
													schemaPath: "#/properties/below/items/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										} else {
											validate28.errors = [{
												instancePath: instancePath + "/below",
												schemaPath: "#/properties/below/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.safe !== void 0) {
											if (typeof data.safe !== "boolean") {
												validate28.errors = [{
													instancePath: instancePath + "/safe",
													schemaPath: "#/properties/safe/type",
													keyword: "type",
													params: { type: "boolean" }
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate28.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate28.errors = vErrors;
	return true;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column") || data.end_line === void 0 && (missing0 = "end_line") || data.end_column === void 0 && (missing0 = "end_column")) {
			validate30.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "column" || key0 === "end_line" || key0 === "end_column")) {
				validate30.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.file !== void 0) {
				if (typeof data.file !== "string") {
					validate30.errors = [{
						instancePath: instancePath + "/file",
						schemaPath: "#/properties/file/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.line !== void 0) {
					let data1 = data.line;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate30.errors = [{
							instancePath: instancePath + "/line",
							schemaPath: "#/properties/line/type",
							keyword: "type",
							params: { type: "integer" }
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) {
							validate30.errors = [{
								instancePath: instancePath + "/line",
								schemaPath: "#/properties/line/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.column !== void 0) {
						let data2 = data.column;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate30.errors = [{
								instancePath: instancePath + "/column",
								schemaPath: "#/properties/column/type",
								keyword: "type",
								params: { type: "integer" }
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 1 || isNaN(data2)) {
								validate30.errors = [{
									instancePath: instancePath + "/column",
									schemaPath: "#/properties/column/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.end_line !== void 0) {
							let data3 = data.end_line;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate30.errors = [{
									instancePath: instancePath + "/end_line",
									schemaPath: "#/properties/end_line/type",
									keyword: "type",
									params: { type: "integer" }
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									validate30.errors = [{
										instancePath: instancePath + "/end_line",
										schemaPath: "#/properties/end_line/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.end_column !== void 0) {
								let data4 = data.end_column;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate30.errors = [{
										instancePath: instancePath + "/end_column",
										schemaPath: "#/properties/end_column/type",
										keyword: "type",
										params: { type: "integer" }
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 1 || isNaN(data4)) {
										validate30.errors = [{
											instancePath: instancePath + "/end_column",
											schemaPath: "#/properties/end_column/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate30.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate30.errors = vErrors;
	return true;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.rule === void 0 && (missing0 = "rule") || data.severity === void 0 && (missing0 = "severity") || data.title === void 0 && (missing0 = "title") || data.message === void 0 && (missing0 = "message") || data.why === void 0 && (missing0 = "why") || data.fix === void 0 && (missing0 = "fix") || data.key === void 0 && (missing0 = "key") || data.location === void 0 && (missing0 = "location") || data.related === void 0 && (missing0 = "related") || data.ignored === void 0 && (missing0 = "ignored")) {
				validate27.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema9.properties, key0)) {
					validate27.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.rule !== void 0) {
						let data0 = data.rule;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (!pattern0.test(data0)) {
									validate27.errors = [{
										instancePath: instancePath + "/rule",
										schemaPath: "#/properties/rule/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]+/[a-z-]+$" }
									}];
									return false;
								}
							} else {
								validate27.errors = [{
									instancePath: instancePath + "/rule",
									schemaPath: "#/properties/rule/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.severity !== void 0) {
							let data1 = data.severity;
							const _errs4 = errors;
							if (!(data1 === "error" || data1 === "warning" || data1 === "notice")) {
								validate27.errors = [{
									instancePath: instancePath + "/severity",
									schemaPath: "#/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema9.properties.severity.enum }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.title !== void 0) {
								const _errs5 = errors;
								if (typeof data.title !== "string") {
									validate27.errors = [{
										instancePath: instancePath + "/title",
										schemaPath: "#/properties/title/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.message !== void 0) {
									const _errs7 = errors;
									if (typeof data.message !== "string") {
										validate27.errors = [{
											instancePath: instancePath + "/message",
											schemaPath: "#/properties/message/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.why !== void 0) {
										const _errs9 = errors;
										if (typeof data.why !== "string") {
											validate27.errors = [{
												instancePath: instancePath + "/why",
												schemaPath: "#/properties/why/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.fix !== void 0) {
											let data5 = data.fix;
											const _errs11 = errors;
											const _errs12 = errors;
											let valid1 = false;
											const _errs13 = errors;
											if (!validate28(data5, {
												instancePath: instancePath + "/fix",
												parentData: data,
												parentDataProperty: "fix",
												rootData
											})) {
												vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
												errors = vErrors.length;
											}
											var _valid0 = _errs13 === errors;
											valid1 = valid1 || _valid0;
											if (!valid1) {
												const _errs14 = errors;
												if (data5 !== null) {
													const err0 = {
														instancePath: instancePath + "/fix",
														schemaPath: "#/properties/fix/anyOf/1/type",
														keyword: "type",
														params: { type: "null" }
													};
													if (vErrors === null) vErrors = [err0];
													else vErrors.push(err0);
													errors++;
												}
												var _valid0 = _errs14 === errors;
												valid1 = valid1 || _valid0;
											}
											if (!valid1) {
												const err1 = {
													instancePath: instancePath + "/fix",
													schemaPath: "#/properties/fix/anyOf",
													keyword: "anyOf",
													params: {}
												};
												if (vErrors === null) vErrors = [err1];
												else vErrors.push(err1);
												errors++;
												validate27.errors = vErrors;
												return false;
											} else {
												errors = _errs12;
												if (vErrors !== null) {
													if (_errs12) vErrors.length = _errs12;
													else vErrors = null;
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.key !== void 0) {
												let data6 = data.key;
												const _errs16 = errors;
												if (typeof data6 !== "string" && data6 !== null) {
													validate27.errors = [{
														instancePath: instancePath + "/key",
														schemaPath: "#/properties/key/type",
														keyword: "type",
														params: { type: schema9.properties.key.type }
													}];
													return false;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.location !== void 0) {
													const _errs18 = errors;
													if (!validate30(data.location, {
														instancePath: instancePath + "/location",
														parentData: data,
														parentDataProperty: "location",
														rootData
													})) {
														vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.related !== void 0) {
														let data8 = data.related;
														const _errs19 = errors;
														if (errors === _errs19) {
															if (Array.isArray(data8)) {
																const len0 = data8.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let data9 = data8[i0];
																	const _errs21 = errors;
																	if (errors === _errs21) {
																		if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																			let missing1;
																			if (data9.message === void 0 && (missing1 = "message") || data9.location === void 0 && (missing1 = "location")) {
																				validate27.errors = [{
																					instancePath: instancePath + "/related/" + i0,
																					schemaPath: "#/properties/related/items/required",
																					keyword: "required",
																					params: { missingProperty: missing1 }
																				}];
																				return false;
																			} else {
																				const _errs23 = errors;
																				for (const key1 in data9) if (!(key1 === "message" || key1 === "location")) {
																					validate27.errors = [{
																						instancePath: instancePath + "/related/" + i0,
																						schemaPath: "#/properties/related/items/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key1 }
																					}];
																					return false;
																				}
																				if (_errs23 === errors) {
																					if (data9.message !== void 0) {
																						const _errs24 = errors;
																						if (typeof data9.message !== "string") {
																							validate27.errors = [{
																								instancePath: instancePath + "/related/" + i0 + "/message",
																								schemaPath: "#/properties/related/items/properties/message/type",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																						var valid3 = _errs24 === errors;
																					} else var valid3 = true;
																					if (valid3) {
																						if (data9.location !== void 0) {
																							const _errs26 = errors;
																							if (!validate30(data9.location, {
																								instancePath: instancePath + "/related/" + i0 + "/location",
																								parentData: data9,
																								parentDataProperty: "location",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
																								errors = vErrors.length;
																							}
																							var valid3 = _errs26 === errors;
																						} else var valid3 = true;
																					}
																				}
																			}
																		} else {
																			validate27.errors = [{
																				instancePath: instancePath + "/related/" + i0,
																				schemaPath: "#/properties/related/items/type",
																				keyword: "type",
																				params: { type: "object" }
																			}];
																			return false;
																		}
																	}
																	if (!(_errs21 === errors)) break;
																}
															} else {
																validate27.errors = [{
																	instancePath: instancePath + "/related",
																	schemaPath: "#/properties/related/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.ignored !== void 0) {
															let data12 = data.ignored;
															const _errs27 = errors;
															if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
																validate27.errors = [{
																	instancePath: instancePath + "/ignored",
																	schemaPath: "#/properties/ignored/type",
																	keyword: "type",
																	params: { type: schema9.properties.ignored.type }
																}];
																return false;
															}
															if (errors === _errs27) {
																if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																	let missing2;
																	if (data12.reason === void 0 && (missing2 = "reason") || data12.until === void 0 && (missing2 = "until")) {
																		validate27.errors = [{
																			instancePath: instancePath + "/ignored",
																			schemaPath: "#/properties/ignored/required",
																			keyword: "required",
																			params: { missingProperty: missing2 }
																		}];
																		return false;
																	} else {
																		const _errs29 = errors;
																		for (const key2 in data12) if (!(key2 === "reason" || key2 === "until")) {
																			validate27.errors = [{
																				instancePath: instancePath + "/ignored",
																				schemaPath: "#/properties/ignored/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key2 }
																			}];
																			return false;
																		}
																		if (_errs29 === errors) {
																			if (data12.reason !== void 0) {
																				const _errs30 = errors;
																				if (typeof data12.reason !== "string") {
																					validate27.errors = [{
																						instancePath: instancePath + "/ignored/reason",
																						schemaPath: "#/properties/ignored/properties/reason/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid4 = _errs30 === errors;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data12.until !== void 0) {
																					let data14 = data12.until;
																					const _errs32 = errors;
																					if (typeof data14 !== "string" && data14 !== null) {
																						validate27.errors = [{
																							instancePath: instancePath + "/ignored/until",
																							schemaPath: "#/properties/ignored/properties/until/type",
																							keyword: "type",
																							params: { type: schema9.properties.ignored.properties.until.type }
																						}];
																						return false;
																					}
																					var valid4 = _errs32 === errors;
																				} else var valid4 = true;
																			}
																		}
																	}
																}
															}
															var valid0 = _errs27 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate27.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate27.errors = vErrors;
	return errors === 0;
}
const schema12 = {
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
		"reason": { "type": ["string", "null"] },
		"failing_since": { "type": ["string", "null"] },
		"location": { "$ref": "#/definitions/location" },
		"target": {
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
				"bastion": { "type": ["string", "null"] }
			}
		},
		"identity": { "enum": [
			"certificate-name",
			"certificate",
			"pinned-bastion",
			"channel-binding",
			"none"
		] },
		"authentication": { "enum": [
			"none",
			"password",
			"md5",
			"scram-sha-256",
			"scram-sha-256-plus",
			null
		] },
		"tries": {
			"type": "integer",
			"minimum": 0
		},
		"duration_ms": {
			"type": "number",
			"minimum": 0
		},
		"stages": {
			"type": "array",
			"items": {
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
					"ms": { "type": ["number", "null"] },
					"detail": { "type": ["string", "null"] }
				}
			}
		},
		"bastion": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"host_key_type",
				"host_key",
				"pinned"
			],
			"properties": {
				"host_key_type": { "type": "string" },
				"host_key": { "type": "string" },
				"pinned": { "type": "boolean" }
			}
		},
		"tls": { "anyOf": [{ "$ref": "#/definitions/tls" }, { "type": "null" }] },
		"server": { "anyOf": [{
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
				"version_num": { "type": "integer" },
				"end_of_life": { "type": ["string", "null"] },
				"encoding": { "type": ["string", "null"] },
				"standby": { "type": "boolean" },
				"owner": { "type": ["string", "null"] },
				"tls": { "anyOf": [{ "$ref": "#/definitions/tls" }, { "type": "null" }] }
			}
		}, { "type": "null" }] },
		"privileges": { "anyOf": [{ "$ref": "#/definitions/privileges" }, { "type": "null" }] },
		"findings": {
			"type": "array",
			"items": { "$ref": "#/definitions/finding" }
		}
	}
};
const schema13 = {
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
};
const schema14 = {
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
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.subject === void 0 && (missing0 = "subject") || data.issuer === void 0 && (missing0 = "issuer") || data.names === void 0 && (missing0 = "names") || data.valid_from === void 0 && (missing0 = "valid_from") || data.valid_to === void 0 && (missing0 = "valid_to") || data.self_signed === void 0 && (missing0 = "self_signed") || data.fingerprint256 === void 0 && (missing0 = "fingerprint256")) {
			validate38.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "subject" || key0 === "issuer" || key0 === "names" || key0 === "valid_from" || key0 === "valid_to" || key0 === "self_signed" || key0 === "fingerprint256")) {
				validate38.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.subject !== void 0) {
				if (typeof data.subject !== "string") {
					validate38.errors = [{
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.issuer !== void 0) {
					if (typeof data.issuer !== "string") {
						validate38.errors = [{
							instancePath: instancePath + "/issuer",
							schemaPath: "#/properties/issuer/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.names !== void 0) {
						let data2 = data.names;
						if (Array.isArray(data2)) {
							const len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
								validate38.errors = [{
									instancePath: instancePath + "/names/" + i0,
									schemaPath: "#/properties/names/items/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						} else {
							validate38.errors = [{
								instancePath: instancePath + "/names",
								schemaPath: "#/properties/names/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.valid_from !== void 0) {
							let data4 = data.valid_from;
							if (typeof data4 !== "string" && data4 !== null) {
								validate38.errors = [{
									instancePath: instancePath + "/valid_from",
									schemaPath: "#/properties/valid_from/type",
									keyword: "type",
									params: { type: schema14.properties.valid_from.type }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.valid_to !== void 0) {
								let data5 = data.valid_to;
								if (typeof data5 !== "string" && data5 !== null) {
									validate38.errors = [{
										instancePath: instancePath + "/valid_to",
										schemaPath: "#/properties/valid_to/type",
										keyword: "type",
										params: { type: schema14.properties.valid_to.type }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.self_signed !== void 0) {
									if (typeof data.self_signed !== "boolean") {
										validate38.errors = [{
											instancePath: instancePath + "/self_signed",
											schemaPath: "#/properties/self_signed/type",
											keyword: "type",
											params: { type: "boolean" }
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.fingerprint256 !== void 0) {
										if (typeof data.fingerprint256 !== "string") {
											validate38.errors = [{
												instancePath: instancePath + "/fingerprint256",
												schemaPath: "#/properties/fingerprint256/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate38.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate38.errors = vErrors;
	return true;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.protocol === void 0 && (missing0 = "protocol") || data.cipher === void 0 && (missing0 = "cipher") || data.verified === void 0 && (missing0 = "verified") || data.certificate === void 0 && (missing0 = "certificate")) {
				validate37.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "protocol" || key0 === "cipher" || key0 === "verified" || key0 === "certificate")) {
					validate37.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.protocol !== void 0) {
						const _errs2 = errors;
						if (typeof data.protocol !== "string") {
							validate37.errors = [{
								instancePath: instancePath + "/protocol",
								schemaPath: "#/properties/protocol/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.cipher !== void 0) {
							const _errs4 = errors;
							if (typeof data.cipher !== "string") {
								validate37.errors = [{
									instancePath: instancePath + "/cipher",
									schemaPath: "#/properties/cipher/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.verified !== void 0) {
								let data2 = data.verified;
								const _errs6 = errors;
								if (!(data2 === "none" || data2 === "ca" || data2 === "full")) {
									validate37.errors = [{
										instancePath: instancePath + "/verified",
										schemaPath: "#/properties/verified/enum",
										keyword: "enum",
										params: { allowedValues: schema13.properties.verified.enum }
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.certificate !== void 0) {
									let data3 = data.certificate;
									const _errs7 = errors;
									const _errs8 = errors;
									let valid1 = false;
									const _errs9 = errors;
									if (!validate38(data3, {
										instancePath: instancePath + "/certificate",
										parentData: data,
										parentDataProperty: "certificate",
										rootData
									})) {
										vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
										errors = vErrors.length;
									}
									var _valid0 = _errs9 === errors;
									valid1 = valid1 || _valid0;
									if (!valid1) {
										const _errs10 = errors;
										if (data3 !== null) {
											const err0 = {
												instancePath: instancePath + "/certificate",
												schemaPath: "#/properties/certificate/anyOf/1/type",
												keyword: "type",
												params: { type: "null" }
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
										}
										var _valid0 = _errs10 === errors;
										valid1 = valid1 || _valid0;
									}
									if (!valid1) {
										const err1 = {
											instancePath: instancePath + "/certificate",
											schemaPath: "#/properties/certificate/anyOf",
											keyword: "anyOf",
											params: {}
										};
										if (vErrors === null) vErrors = [err1];
										else vErrors.push(err1);
										errors++;
										validate37.errors = vErrors;
										return false;
									} else {
										errors = _errs8;
										if (vErrors !== null) {
											if (_errs8) vErrors.length = _errs8;
											else vErrors = null;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate37.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate37.errors = vErrors;
	return errors === 0;
}
const schema15 = {
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
		"role": { "type": "string" },
		"superuser": { "type": "boolean" },
		"create_on_database": { "type": "boolean" },
		"create_in_schemas": {
			"type": ["array", "null"],
			"items": { "type": "string" }
		},
		"reads_information_schema": { "type": "boolean" },
		"reads_pg_catalog": { "type": "boolean" },
		"reads_password_hashes": {
			"type": "array",
			"items": { "type": "string" }
		},
		"password_valid_until": { "type": ["string", "null"] }
	}
};
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.role === void 0 && (missing0 = "role") || data.superuser === void 0 && (missing0 = "superuser") || data.create_on_database === void 0 && (missing0 = "create_on_database") || data.create_in_schemas === void 0 && (missing0 = "create_in_schemas") || data.reads_information_schema === void 0 && (missing0 = "reads_information_schema") || data.reads_pg_catalog === void 0 && (missing0 = "reads_pg_catalog") || data.reads_password_hashes === void 0 && (missing0 = "reads_password_hashes") || data.password_valid_until === void 0 && (missing0 = "password_valid_until")) {
			validate42.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "role" || key0 === "superuser" || key0 === "create_on_database" || key0 === "create_in_schemas" || key0 === "reads_information_schema" || key0 === "reads_pg_catalog" || key0 === "reads_password_hashes" || key0 === "password_valid_until")) {
				validate42.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.role !== void 0) {
				if (typeof data.role !== "string") {
					validate42.errors = [{
						instancePath: instancePath + "/role",
						schemaPath: "#/properties/role/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.superuser !== void 0) {
					if (typeof data.superuser !== "boolean") {
						validate42.errors = [{
							instancePath: instancePath + "/superuser",
							schemaPath: "#/properties/superuser/type",
							keyword: "type",
							params: { type: "boolean" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.create_on_database !== void 0) {
						if (typeof data.create_on_database !== "boolean") {
							validate42.errors = [{
								instancePath: instancePath + "/create_on_database",
								schemaPath: "#/properties/create_on_database/type",
								keyword: "type",
								params: { type: "boolean" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.create_in_schemas !== void 0) {
							let data3 = data.create_in_schemas;
							if (!Array.isArray(data3) && data3 !== null) {
								validate42.errors = [{
									instancePath: instancePath + "/create_in_schemas",
									schemaPath: "#/properties/create_in_schemas/type",
									keyword: "type",
									params: { type: schema15.properties.create_in_schemas.type }
								}];
								return false;
							}
							if (Array.isArray(data3)) {
								const len0 = data3.length;
								for (let i0 = 0; i0 < len0; i0++) if (typeof data3[i0] !== "string") {
									validate42.errors = [{
										instancePath: instancePath + "/create_in_schemas/" + i0,
										schemaPath: "#/properties/create_in_schemas/items/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.reads_information_schema !== void 0) {
								if (typeof data.reads_information_schema !== "boolean") {
									validate42.errors = [{
										instancePath: instancePath + "/reads_information_schema",
										schemaPath: "#/properties/reads_information_schema/type",
										keyword: "type",
										params: { type: "boolean" }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.reads_pg_catalog !== void 0) {
									if (typeof data.reads_pg_catalog !== "boolean") {
										validate42.errors = [{
											instancePath: instancePath + "/reads_pg_catalog",
											schemaPath: "#/properties/reads_pg_catalog/type",
											keyword: "type",
											params: { type: "boolean" }
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.reads_password_hashes !== void 0) {
										let data7 = data.reads_password_hashes;
										if (Array.isArray(data7)) {
											const len1 = data7.length;
											for (let i1 = 0; i1 < len1; i1++) if (typeof data7[i1] !== "string") {
												validate42.errors = [{
													instancePath: instancePath + "/reads_password_hashes/" + i1,
													schemaPath: "#/properties/reads_password_hashes/items/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										} else {
											validate42.errors = [{
												instancePath: instancePath + "/reads_password_hashes",
												schemaPath: "#/properties/reads_password_hashes/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.password_valid_until !== void 0) {
											let data9 = data.password_valid_until;
											if (typeof data9 !== "string" && data9 !== null) {
												validate42.errors = [{
													instancePath: instancePath + "/password_valid_until",
													schemaPath: "#/properties/password_valid_until/type",
													keyword: "type",
													params: { type: schema15.properties.password_valid_until.type }
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate42.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate42.errors = vErrors;
	return true;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.display_name === void 0 && (missing0 = "display_name") || data.type === void 0 && (missing0 = "type") || data.status === void 0 && (missing0 = "status") || data.reason === void 0 && (missing0 = "reason") || data.failing_since === void 0 && (missing0 = "failing_since") || data.location === void 0 && (missing0 = "location") || data.target === void 0 && (missing0 = "target") || data.identity === void 0 && (missing0 = "identity") || data.authentication === void 0 && (missing0 = "authentication") || data.tries === void 0 && (missing0 = "tries") || data.duration_ms === void 0 && (missing0 = "duration_ms") || data.stages === void 0 && (missing0 = "stages") || data.bastion === void 0 && (missing0 = "bastion") || data.tls === void 0 && (missing0 = "tls") || data.server === void 0 && (missing0 = "server") || data.privileges === void 0 && (missing0 = "privileges") || data.findings === void 0 && (missing0 = "findings")) {
				validate34.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema12.properties, key0)) {
					validate34.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (typeof data.id !== "string") {
							validate34.errors = [{
								instancePath: instancePath + "/id",
								schemaPath: "#/properties/id/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.display_name !== void 0) {
							const _errs4 = errors;
							if (typeof data.display_name !== "string") {
								validate34.errors = [{
									instancePath: instancePath + "/display_name",
									schemaPath: "#/properties/display_name/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.type !== void 0) {
								let data2 = data.type;
								const _errs6 = errors;
								if (!(data2 === "postgresql" || data2 === "heroku" || data2 === "amazon-rds" || data2 === "amazon-aurora" || data2 === "google-cloudsql")) {
									validate34.errors = [{
										instancePath: instancePath + "/type",
										schemaPath: "#/properties/type/enum",
										keyword: "enum",
										params: { allowedValues: schema12.properties.type.enum }
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.status !== void 0) {
									const _errs7 = errors;
									if (!validate22(data.status, {
										instancePath: instancePath + "/status",
										parentData: data,
										parentDataProperty: "status",
										rootData
									})) {
										vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.reason !== void 0) {
										let data4 = data.reason;
										const _errs8 = errors;
										if (typeof data4 !== "string" && data4 !== null) {
											validate34.errors = [{
												instancePath: instancePath + "/reason",
												schemaPath: "#/properties/reason/type",
												keyword: "type",
												params: { type: schema12.properties.reason.type }
											}];
											return false;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.failing_since !== void 0) {
											let data5 = data.failing_since;
											const _errs10 = errors;
											if (typeof data5 !== "string" && data5 !== null) {
												validate34.errors = [{
													instancePath: instancePath + "/failing_since",
													schemaPath: "#/properties/failing_since/type",
													keyword: "type",
													params: { type: schema12.properties.failing_since.type }
												}];
												return false;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.location !== void 0) {
												const _errs12 = errors;
												if (!validate30(data.location, {
													instancePath: instancePath + "/location",
													parentData: data,
													parentDataProperty: "location",
													rootData
												})) {
													vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.target !== void 0) {
													let data7 = data.target;
													const _errs13 = errors;
													if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
														validate34.errors = [{
															instancePath: instancePath + "/target",
															schemaPath: "#/properties/target/type",
															keyword: "type",
															params: { type: schema12.properties.target.type }
														}];
														return false;
													}
													if (errors === _errs13) {
														if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
															let missing1;
															if (data7.host === void 0 && (missing1 = "host") || data7.port === void 0 && (missing1 = "port") || data7.database === void 0 && (missing1 = "database") || data7.username === void 0 && (missing1 = "username") || data7.bastion === void 0 && (missing1 = "bastion")) {
																validate34.errors = [{
																	instancePath: instancePath + "/target",
																	schemaPath: "#/properties/target/required",
																	keyword: "required",
																	params: { missingProperty: missing1 }
																}];
																return false;
															} else {
																const _errs15 = errors;
																for (const key1 in data7) if (!(key1 === "host" || key1 === "port" || key1 === "database" || key1 === "username" || key1 === "bastion")) {
																	validate34.errors = [{
																		instancePath: instancePath + "/target",
																		schemaPath: "#/properties/target/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key1 }
																	}];
																	return false;
																}
																if (_errs15 === errors) {
																	if (data7.host !== void 0) {
																		const _errs16 = errors;
																		if (typeof data7.host !== "string") {
																			validate34.errors = [{
																				instancePath: instancePath + "/target/host",
																				schemaPath: "#/properties/target/properties/host/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		var valid1 = _errs16 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data7.port !== void 0) {
																			let data9 = data7.port;
																			const _errs18 = errors;
																			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
																				validate34.errors = [{
																					instancePath: instancePath + "/target/port",
																					schemaPath: "#/properties/target/properties/port/type",
																					keyword: "type",
																					params: { type: "integer" }
																				}];
																				return false;
																			}
																			var valid1 = _errs18 === errors;
																		} else var valid1 = true;
																		if (valid1) {
																			if (data7.database !== void 0) {
																				const _errs20 = errors;
																				if (typeof data7.database !== "string") {
																					validate34.errors = [{
																						instancePath: instancePath + "/target/database",
																						schemaPath: "#/properties/target/properties/database/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid1 = _errs20 === errors;
																			} else var valid1 = true;
																			if (valid1) {
																				if (data7.username !== void 0) {
																					const _errs22 = errors;
																					if (typeof data7.username !== "string") {
																						validate34.errors = [{
																							instancePath: instancePath + "/target/username",
																							schemaPath: "#/properties/target/properties/username/type",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid1 = _errs22 === errors;
																				} else var valid1 = true;
																				if (valid1) {
																					if (data7.bastion !== void 0) {
																						let data12 = data7.bastion;
																						const _errs24 = errors;
																						if (typeof data12 !== "string" && data12 !== null) {
																							validate34.errors = [{
																								instancePath: instancePath + "/target/bastion",
																								schemaPath: "#/properties/target/properties/bastion/type",
																								keyword: "type",
																								params: { type: schema12.properties.target.properties.bastion.type }
																							}];
																							return false;
																						}
																						var valid1 = _errs24 === errors;
																					} else var valid1 = true;
																				}
																			}
																		}
																	}
																}
															}
														}
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.identity !== void 0) {
														let data13 = data.identity;
														const _errs26 = errors;
														if (!(data13 === "certificate-name" || data13 === "certificate" || data13 === "pinned-bastion" || data13 === "channel-binding" || data13 === "none")) {
															validate34.errors = [{
																instancePath: instancePath + "/identity",
																schemaPath: "#/properties/identity/enum",
																keyword: "enum",
																params: { allowedValues: schema12.properties.identity.enum }
															}];
															return false;
														}
														var valid0 = _errs26 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.authentication !== void 0) {
															let data14 = data.authentication;
															const _errs27 = errors;
															if (!(data14 === "none" || data14 === "password" || data14 === "md5" || data14 === "scram-sha-256" || data14 === "scram-sha-256-plus" || data14 === null)) {
																validate34.errors = [{
																	instancePath: instancePath + "/authentication",
																	schemaPath: "#/properties/authentication/enum",
																	keyword: "enum",
																	params: { allowedValues: schema12.properties.authentication.enum }
																}];
																return false;
															}
															var valid0 = _errs27 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.tries !== void 0) {
																let data15 = data.tries;
																const _errs28 = errors;
																if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
																	validate34.errors = [{
																		instancePath: instancePath + "/tries",
																		schemaPath: "#/properties/tries/type",
																		keyword: "type",
																		params: { type: "integer" }
																	}];
																	return false;
																}
																if (errors === _errs28) {
																	if (typeof data15 == "number" && isFinite(data15)) {
																		if (data15 < 0 || isNaN(data15)) {
																			validate34.errors = [{
																				instancePath: instancePath + "/tries",
																				schemaPath: "#/properties/tries/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 0
																				}
																			}];
																			return false;
																		}
																	}
																}
																var valid0 = _errs28 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.duration_ms !== void 0) {
																	let data16 = data.duration_ms;
																	const _errs30 = errors;
																	if (errors === _errs30) {
																		if (typeof data16 == "number" && isFinite(data16)) {
																			if (data16 < 0 || isNaN(data16)) {
																				validate34.errors = [{
																					instancePath: instancePath + "/duration_ms",
																					schemaPath: "#/properties/duration_ms/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					}
																				}];
																				return false;
																			}
																		} else {
																			validate34.errors = [{
																				instancePath: instancePath + "/duration_ms",
																				schemaPath: "#/properties/duration_ms/type",
																				keyword: "type",
																				params: { type: "number" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs30 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.stages !== void 0) {
																		let data17 = data.stages;
																		const _errs32 = errors;
																		if (errors === _errs32) {
																			if (Array.isArray(data17)) {
																				const len0 = data17.length;
																				for (let i0 = 0; i0 < len0; i0++) {
																					let data18 = data17[i0];
																					const _errs34 = errors;
																					if (errors === _errs34) {
																						if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
																							let missing2;
																							if (data18.name === void 0 && (missing2 = "name") || data18.status === void 0 && (missing2 = "status") || data18.ms === void 0 && (missing2 = "ms") || data18.detail === void 0 && (missing2 = "detail")) {
																								validate34.errors = [{
																									instancePath: instancePath + "/stages/" + i0,
																									schemaPath: "#/properties/stages/items/required",
																									keyword: "required",
																									params: { missingProperty: missing2 }
																								}];
																								return false;
																							} else {
																								const _errs36 = errors;
																								for (const key2 in data18) if (!(key2 === "name" || key2 === "status" || key2 === "ms" || key2 === "detail")) {
																									validate34.errors = [{
																										instancePath: instancePath + "/stages/" + i0,
																										schemaPath: "#/properties/stages/items/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key2 }
																									}];
																									return false;
																								}
																								if (_errs36 === errors) {
																									if (data18.name !== void 0) {
																										let data19 = data18.name;
																										const _errs37 = errors;
																										if (!(data19 === "resolve" || data19 === "connect" || data19 === "ssh" || data19 === "tls" || data19 === "login" || data19 === "probe" || data19 === "rehearse")) {
																											validate34.errors = [{
																												instancePath: instancePath + "/stages/" + i0 + "/name",
																												schemaPath: "#/properties/stages/items/properties/name/enum",
																												keyword: "enum",
																												params: { allowedValues: schema12.properties.stages.items.properties.name.enum }
																											}];
																											return false;
																										}
																										var valid3 = _errs37 === errors;
																									} else var valid3 = true;
																									if (valid3) {
																										if (data18.status !== void 0) {
																											let data20 = data18.status;
																											const _errs38 = errors;
																											if (!(data20 === "ok" || data20 === "failed" || data20 === "skipped")) {
																												validate34.errors = [{
																													instancePath: instancePath + "/stages/" + i0 + "/status",
																													schemaPath: "#/properties/stages/items/properties/status/enum",
																													keyword: "enum",
																													params: { allowedValues: schema12.properties.stages.items.properties.status.enum }
																												}];
																												return false;
																											}
																											var valid3 = _errs38 === errors;
																										} else var valid3 = true;
																										if (valid3) {
																											if (data18.ms !== void 0) {
																												let data21 = data18.ms;
																												const _errs39 = errors;
																												if (!(typeof data21 == "number" && isFinite(data21)) && data21 !== null) {
																													validate34.errors = [{
																														instancePath: instancePath + "/stages/" + i0 + "/ms",
																														schemaPath: "#/properties/stages/items/properties/ms/type",
																														keyword: "type",
																														params: { type: schema12.properties.stages.items.properties.ms.type }
																													}];
																													return false;
																												}
																												var valid3 = _errs39 === errors;
																											} else var valid3 = true;
																											if (valid3) {
																												if (data18.detail !== void 0) {
																													let data22 = data18.detail;
																													const _errs41 = errors;
																													if (typeof data22 !== "string" && data22 !== null) {
																														validate34.errors = [{
																															instancePath: instancePath + "/stages/" + i0 + "/detail",
																															schemaPath: "#/properties/stages/items/properties/detail/type",
																															keyword: "type",
																															params: { type: schema12.properties.stages.items.properties.detail.type }
																														}];
																														return false;
																													}
																													var valid3 = _errs41 === errors;
																												} else var valid3 = true;
																											}
																										}
																									}
																								}
																							}
																						} else {
																							validate34.errors = [{
																								instancePath: instancePath + "/stages/" + i0,
																								schemaPath: "#/properties/stages/items/type",
																								keyword: "type",
																								params: { type: "object" }
																							}];
																							return false;
																						}
																					}
																					if (!(_errs34 === errors)) break;
																				}
																			} else {
																				validate34.errors = [{
																					instancePath: instancePath + "/stages",
																					schemaPath: "#/properties/stages/type",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs32 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.bastion !== void 0) {
																			let data23 = data.bastion;
																			const _errs43 = errors;
																			if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
																				validate34.errors = [{
																					instancePath: instancePath + "/bastion",
																					schemaPath: "#/properties/bastion/type",
																					keyword: "type",
																					params: { type: schema12.properties.bastion.type }
																				}];
																				return false;
																			}
																			if (errors === _errs43) {
																				if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
																					let missing3;
																					if (data23.host_key_type === void 0 && (missing3 = "host_key_type") || data23.host_key === void 0 && (missing3 = "host_key") || data23.pinned === void 0 && (missing3 = "pinned")) {
																						validate34.errors = [{
																							instancePath: instancePath + "/bastion",
																							schemaPath: "#/properties/bastion/required",
																							keyword: "required",
																							params: { missingProperty: missing3 }
																						}];
																						return false;
																					} else {
																						const _errs45 = errors;
																						for (const key3 in data23) if (!(key3 === "host_key_type" || key3 === "host_key" || key3 === "pinned")) {
																							validate34.errors = [{
																								instancePath: instancePath + "/bastion",
																								schemaPath: "#/properties/bastion/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key3 }
																							}];
																							return false;
																						}
																						if (_errs45 === errors) {
																							if (data23.host_key_type !== void 0) {
																								const _errs46 = errors;
																								if (typeof data23.host_key_type !== "string") {
																									validate34.errors = [{
																										instancePath: instancePath + "/bastion/host_key_type",
																										schemaPath: "#/properties/bastion/properties/host_key_type/type",
																										keyword: "type",
																										params: { type: "string" }
																									}];
																									return false;
																								}
																								var valid4 = _errs46 === errors;
																							} else var valid4 = true;
																							if (valid4) {
																								if (data23.host_key !== void 0) {
																									const _errs48 = errors;
																									if (typeof data23.host_key !== "string") {
																										validate34.errors = [{
																											instancePath: instancePath + "/bastion/host_key",
																											schemaPath: "#/properties/bastion/properties/host_key/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																									var valid4 = _errs48 === errors;
																								} else var valid4 = true;
																								if (valid4) {
																									if (data23.pinned !== void 0) {
																										const _errs50 = errors;
																										if (typeof data23.pinned !== "boolean") {
																											validate34.errors = [{
																												instancePath: instancePath + "/bastion/pinned",
																												schemaPath: "#/properties/bastion/properties/pinned/type",
																												keyword: "type",
																												params: { type: "boolean" }
																											}];
																											return false;
																										}
																										var valid4 = _errs50 === errors;
																									} else var valid4 = true;
																								}
																							}
																						}
																					}
																				}
																			}
																			var valid0 = _errs43 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.tls !== void 0) {
																				let data27 = data.tls;
																				const _errs52 = errors;
																				const _errs53 = errors;
																				let valid5 = false;
																				const _errs54 = errors;
																				if (!validate37(data27, {
																					instancePath: instancePath + "/tls",
																					parentData: data,
																					parentDataProperty: "tls",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
																					errors = vErrors.length;
																				}
																				var _valid0 = _errs54 === errors;
																				valid5 = valid5 || _valid0;
																				if (!valid5) {
																					const _errs55 = errors;
																					if (data27 !== null) {
																						const err0 = {
																							instancePath: instancePath + "/tls",
																							schemaPath: "#/properties/tls/anyOf/1/type",
																							keyword: "type",
																							params: { type: "null" }
																						};
																						if (vErrors === null) vErrors = [err0];
																						else vErrors.push(err0);
																						errors++;
																					}
																					var _valid0 = _errs55 === errors;
																					valid5 = valid5 || _valid0;
																				}
																				if (!valid5) {
																					const err1 = {
																						instancePath: instancePath + "/tls",
																						schemaPath: "#/properties/tls/anyOf",
																						keyword: "anyOf",
																						params: {}
																					};
																					if (vErrors === null) vErrors = [err1];
																					else vErrors.push(err1);
																					errors++;
																					validate34.errors = vErrors;
																					return false;
																				} else {
																					errors = _errs53;
																					if (vErrors !== null) {
																						if (_errs53) vErrors.length = _errs53;
																						else vErrors = null;
																					}
																				}
																				var valid0 = _errs52 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.server !== void 0) {
																					let data28 = data.server;
																					const _errs57 = errors;
																					const _errs58 = errors;
																					let valid6 = false;
																					const _errs59 = errors;
																					if (errors === _errs59) {
																						if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
																							let missing4;
																							if (data28.product === void 0 && (missing4 = "product") || data28.version === void 0 && (missing4 = "version") || data28.version_num === void 0 && (missing4 = "version_num") || data28.end_of_life === void 0 && (missing4 = "end_of_life") || data28.encoding === void 0 && (missing4 = "encoding") || data28.standby === void 0 && (missing4 = "standby") || data28.owner === void 0 && (missing4 = "owner") || data28.tls === void 0 && (missing4 = "tls")) {
																								const err2 = {
																									instancePath: instancePath + "/server",
																									schemaPath: "#/properties/server/anyOf/0/required",
																									keyword: "required",
																									params: { missingProperty: missing4 }
																								};
																								if (vErrors === null) vErrors = [err2];
																								else vErrors.push(err2);
																								errors++;
																							} else {
																								const _errs61 = errors;
																								for (const key4 in data28) if (!(key4 === "product" || key4 === "version" || key4 === "version_num" || key4 === "end_of_life" || key4 === "encoding" || key4 === "standby" || key4 === "owner" || key4 === "tls")) {
																									const err3 = {
																										instancePath: instancePath + "/server",
																										schemaPath: "#/properties/server/anyOf/0/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key4 }
																									};
																									if (vErrors === null) vErrors = [err3];
																									else vErrors.push(err3);
																									errors++;
																									break;
																								}
																								if (_errs61 === errors) {
																									if (data28.product !== void 0) {
																										const _errs62 = errors;
																										if (typeof data28.product !== "string") {
																											const err4 = {
																												instancePath: instancePath + "/server/product",
																												schemaPath: "#/properties/server/anyOf/0/properties/product/type",
																												keyword: "type",
																												params: { type: "string" }
																											};
																											if (vErrors === null) vErrors = [err4];
																											else vErrors.push(err4);
																											errors++;
																										}
																										var valid7 = _errs62 === errors;
																									} else var valid7 = true;
																									if (valid7) {
																										if (data28.version !== void 0) {
																											const _errs64 = errors;
																											if (typeof data28.version !== "string") {
																												const err5 = {
																													instancePath: instancePath + "/server/version",
																													schemaPath: "#/properties/server/anyOf/0/properties/version/type",
																													keyword: "type",
																													params: { type: "string" }
																												};
																												if (vErrors === null) vErrors = [err5];
																												else vErrors.push(err5);
																												errors++;
																											}
																											var valid7 = _errs64 === errors;
																										} else var valid7 = true;
																										if (valid7) {
																											if (data28.version_num !== void 0) {
																												let data31 = data28.version_num;
																												const _errs66 = errors;
																												if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
																													const err6 = {
																														instancePath: instancePath + "/server/version_num",
																														schemaPath: "#/properties/server/anyOf/0/properties/version_num/type",
																														keyword: "type",
																														params: { type: "integer" }
																													};
																													if (vErrors === null) vErrors = [err6];
																													else vErrors.push(err6);
																													errors++;
																												}
																												var valid7 = _errs66 === errors;
																											} else var valid7 = true;
																											if (valid7) {
																												if (data28.end_of_life !== void 0) {
																													let data32 = data28.end_of_life;
																													const _errs68 = errors;
																													if (typeof data32 !== "string" && data32 !== null) {
																														const err7 = {
																															instancePath: instancePath + "/server/end_of_life",
																															schemaPath: "#/properties/server/anyOf/0/properties/end_of_life/type",
																															keyword: "type",
																															params: { type: schema12.properties.server.anyOf[0].properties.end_of_life.type }
																														};
																														if (vErrors === null) vErrors = [err7];
																														else vErrors.push(err7);
																														errors++;
																													}
																													var valid7 = _errs68 === errors;
																												} else var valid7 = true;
																												if (valid7) {
																													if (data28.encoding !== void 0) {
																														let data33 = data28.encoding;
																														const _errs70 = errors;
																														if (typeof data33 !== "string" && data33 !== null) {
																															const err8 = {
																																instancePath: instancePath + "/server/encoding",
																																schemaPath: "#/properties/server/anyOf/0/properties/encoding/type",
																																keyword: "type",
																																params: { type: schema12.properties.server.anyOf[0].properties.encoding.type }
																															};
																															if (vErrors === null) vErrors = [err8];
																															else vErrors.push(err8);
																															errors++;
																														}
																														var valid7 = _errs70 === errors;
																													} else var valid7 = true;
																													if (valid7) {
																														if (data28.standby !== void 0) {
																															const _errs72 = errors;
																															if (typeof data28.standby !== "boolean") {
																																const err9 = {
																																	instancePath: instancePath + "/server/standby",
																																	schemaPath: "#/properties/server/anyOf/0/properties/standby/type",
																																	keyword: "type",
																																	params: { type: "boolean" }
																																};
																																if (vErrors === null) vErrors = [err9];
																																else vErrors.push(err9);
																																errors++;
																															}
																															var valid7 = _errs72 === errors;
																														} else var valid7 = true;
																														if (valid7) {
																															if (data28.owner !== void 0) {
																																let data35 = data28.owner;
																																const _errs74 = errors;
																																if (typeof data35 !== "string" && data35 !== null) {
																																	const err10 = {
																																		instancePath: instancePath + "/server/owner",
																																		schemaPath: "#/properties/server/anyOf/0/properties/owner/type",
																																		keyword: "type",
																																		params: { type: schema12.properties.server.anyOf[0].properties.owner.type }
																																	};
																																	if (vErrors === null) vErrors = [err10];
																																	else vErrors.push(err10);
																																	errors++;
																																}
																																var valid7 = _errs74 === errors;
																															} else var valid7 = true;
																															if (valid7) {
																																if (data28.tls !== void 0) {
																																	let data36 = data28.tls;
																																	const _errs76 = errors;
																																	const _errs77 = errors;
																																	let valid8 = false;
																																	const _errs78 = errors;
																																	if (!validate37(data36, {
																																		instancePath: instancePath + "/server/tls",
																																		parentData: data28,
																																		parentDataProperty: "tls",
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
																																		errors = vErrors.length;
																																	}
																																	var _valid2 = _errs78 === errors;
																																	valid8 = valid8 || _valid2;
																																	if (!valid8) {
																																		const _errs79 = errors;
																																		if (data36 !== null) {
																																			const err11 = {
																																				instancePath: instancePath + "/server/tls",
																																				schemaPath: "#/properties/server/anyOf/0/properties/tls/anyOf/1/type",
																																				keyword: "type",
																																				params: { type: "null" }
																																			};
																																			if (vErrors === null) vErrors = [err11];
																																			else vErrors.push(err11);
																																			errors++;
																																		}
																																		var _valid2 = _errs79 === errors;
																																		valid8 = valid8 || _valid2;
																																	}
																																	if (!valid8) {
																																		const err12 = {
																																			instancePath: instancePath + "/server/tls",
																																			schemaPath: "#/properties/server/anyOf/0/properties/tls/anyOf",
																																			keyword: "anyOf",
																																			params: {}
																																		};
																																		if (vErrors === null) vErrors = [err12];
																																		else vErrors.push(err12);
																																		errors++;
																																	} else {
																																		errors = _errs77;
																																		if (vErrors !== null) {
																																			if (_errs77) vErrors.length = _errs77;
																																			else vErrors = null;
																																		}
																																	}
																																	var valid7 = _errs76 === errors;
																																} else var valid7 = true;
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						} else {
																							const err13 = {
																								instancePath: instancePath + "/server",
																								schemaPath: "#/properties/server/anyOf/0/type",
																								keyword: "type",
																								params: { type: "object" }
																							};
																							if (vErrors === null) vErrors = [err13];
																							else vErrors.push(err13);
																							errors++;
																						}
																					}
																					var _valid1 = _errs59 === errors;
																					valid6 = valid6 || _valid1;
																					if (!valid6) {
																						const _errs81 = errors;
																						if (data28 !== null) {
																							const err14 = {
																								instancePath: instancePath + "/server",
																								schemaPath: "#/properties/server/anyOf/1/type",
																								keyword: "type",
																								params: { type: "null" }
																							};
																							if (vErrors === null) vErrors = [err14];
																							else vErrors.push(err14);
																							errors++;
																						}
																						var _valid1 = _errs81 === errors;
																						valid6 = valid6 || _valid1;
																					}
																					if (!valid6) {
																						const err15 = {
																							instancePath: instancePath + "/server",
																							schemaPath: "#/properties/server/anyOf",
																							keyword: "anyOf",
																							params: {}
																						};
																						if (vErrors === null) vErrors = [err15];
																						else vErrors.push(err15);
																						errors++;
																						validate34.errors = vErrors;
																						return false;
																					} else {
																						errors = _errs58;
																						if (vErrors !== null) {
																							if (_errs58) vErrors.length = _errs58;
																							else vErrors = null;
																						}
																					}
																					var valid0 = _errs57 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.privileges !== void 0) {
																						let data37 = data.privileges;
																						const _errs83 = errors;
																						const _errs84 = errors;
																						let valid9 = false;
																						const _errs85 = errors;
																						if (!validate42(data37, {
																							instancePath: instancePath + "/privileges",
																							parentData: data,
																							parentDataProperty: "privileges",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
																							errors = vErrors.length;
																						}
																						var _valid3 = _errs85 === errors;
																						valid9 = valid9 || _valid3;
																						if (!valid9) {
																							const _errs86 = errors;
																							if (data37 !== null) {
																								const err16 = {
																									instancePath: instancePath + "/privileges",
																									schemaPath: "#/properties/privileges/anyOf/1/type",
																									keyword: "type",
																									params: { type: "null" }
																								};
																								if (vErrors === null) vErrors = [err16];
																								else vErrors.push(err16);
																								errors++;
																							}
																							var _valid3 = _errs86 === errors;
																							valid9 = valid9 || _valid3;
																						}
																						if (!valid9) {
																							const err17 = {
																								instancePath: instancePath + "/privileges",
																								schemaPath: "#/properties/privileges/anyOf",
																								keyword: "anyOf",
																								params: {}
																							};
																							if (vErrors === null) vErrors = [err17];
																							else vErrors.push(err17);
																							errors++;
																							validate34.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs84;
																							if (vErrors !== null) {
																								if (_errs84) vErrors.length = _errs84;
																								else vErrors = null;
																							}
																						}
																						var valid0 = _errs83 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.findings !== void 0) {
																							let data38 = data.findings;
																							const _errs88 = errors;
																							if (errors === _errs88) {
																								if (Array.isArray(data38)) {
																									const len1 = data38.length;
																									for (let i1 = 0; i1 < len1; i1++) {
																										const _errs90 = errors;
																										if (!validate27(data38[i1], {
																											instancePath: instancePath + "/findings/" + i1,
																											parentData: data38,
																											parentDataProperty: i1,
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
																											errors = vErrors.length;
																										}
																										if (!(_errs90 === errors)) break;
																									}
																								} else {
																									validate34.errors = [{
																										instancePath: instancePath + "/findings",
																										schemaPath: "#/properties/findings/type",
																										keyword: "type",
																										params: { type: "array" }
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs88 === errors;
																						} else var valid0 = true;
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate34.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate34.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.version === void 0 && (missing0 = "version") || data.tool === void 0 && (missing0 = "tool") || data.started_at === void 0 && (missing0 = "started_at") || data.duration_ms === void 0 && (missing0 = "duration_ms") || data.event === void 0 && (missing0 = "event") || data.mode === void 0 && (missing0 = "mode") || data.fail_on === void 0 && (missing0 = "fail_on") || data.complete === void 0 && (missing0 = "complete") || data.not_reached === void 0 && (missing0 = "not_reached") || data.missing_shards === void 0 && (missing0 = "missing_shards") || data.shard === void 0 && (missing0 = "shard") || data.why_not_dialled === void 0 && (missing0 = "why_not_dialled") || data.base === void 0 && (missing0 = "base") || data.outcome === void 0 && (missing0 = "outcome") || data.summary === void 0 && (missing0 = "summary") || data.changes === void 0 && (missing0 = "changes") || data.findings === void 0 && (missing0 = "findings") || data.destinations === void 0 && (missing0 = "destinations")) {
				validate21.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema6.properties, key0)) {
					validate21.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.version !== void 0) {
						const _errs2 = errors;
						if (1 !== data.version) {
							validate21.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/const",
								keyword: "const",
								params: { allowedValue: 1 }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.tool !== void 0) {
							let data1 = data.tool;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version")) {
										validate21.errors = [{
											instancePath: instancePath + "/tool",
											schemaPath: "#/properties/tool/required",
											keyword: "required",
											params: { missingProperty: missing1 }
										}];
										return false;
									} else {
										const _errs5 = errors;
										for (const key1 in data1) if (!(key1 === "name" || key1 === "version")) {
											validate21.errors = [{
												instancePath: instancePath + "/tool",
												schemaPath: "#/properties/tool/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 }
											}];
											return false;
										}
										if (_errs5 === errors) {
											if (data1.name !== void 0) {
												const _errs6 = errors;
												if (typeof data1.name !== "string") {
													validate21.errors = [{
														instancePath: instancePath + "/tool/name",
														schemaPath: "#/properties/tool/properties/name/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid1 = _errs6 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.version !== void 0) {
													const _errs8 = errors;
													if (typeof data1.version !== "string") {
														validate21.errors = [{
															instancePath: instancePath + "/tool/version",
															schemaPath: "#/properties/tool/properties/version/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid1 = _errs8 === errors;
												} else var valid1 = true;
											}
										}
									}
								} else {
									validate21.errors = [{
										instancePath: instancePath + "/tool",
										schemaPath: "#/properties/tool/type",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.started_at !== void 0) {
								const _errs10 = errors;
								if (typeof data.started_at !== "string") {
									validate21.errors = [{
										instancePath: instancePath + "/started_at",
										schemaPath: "#/properties/started_at/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.duration_ms !== void 0) {
									let data5 = data.duration_ms;
									const _errs12 = errors;
									if (errors === _errs12) {
										if (typeof data5 == "number" && isFinite(data5)) {
											if (data5 < 0 || isNaN(data5)) {
												validate21.errors = [{
													instancePath: instancePath + "/duration_ms",
													schemaPath: "#/properties/duration_ms/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													}
												}];
												return false;
											}
										} else {
											validate21.errors = [{
												instancePath: instancePath + "/duration_ms",
												schemaPath: "#/properties/duration_ms/type",
												keyword: "type",
												params: { type: "number" }
											}];
											return false;
										}
									}
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.event !== void 0) {
										const _errs14 = errors;
										if (typeof data.event !== "string") {
											validate21.errors = [{
												instancePath: instancePath + "/event",
												schemaPath: "#/properties/event/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.mode !== void 0) {
											let data7 = data.mode;
											const _errs16 = errors;
											if (!(data7 === "check" || data7 === "validate")) {
												validate21.errors = [{
													instancePath: instancePath + "/mode",
													schemaPath: "#/properties/mode/enum",
													keyword: "enum",
													params: { allowedValues: schema6.properties.mode.enum }
												}];
												return false;
											}
											var valid0 = _errs16 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.fail_on !== void 0) {
												let data8 = data.fail_on;
												const _errs17 = errors;
												if (!(data8 === "error" || data8 === "warning" || data8 === "never")) {
													validate21.errors = [{
														instancePath: instancePath + "/fail_on",
														schemaPath: "#/properties/fail_on/enum",
														keyword: "enum",
														params: { allowedValues: schema6.properties.fail_on.enum }
													}];
													return false;
												}
												var valid0 = _errs17 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.complete !== void 0) {
													const _errs18 = errors;
													if (typeof data.complete !== "boolean") {
														validate21.errors = [{
															instancePath: instancePath + "/complete",
															schemaPath: "#/properties/complete/type",
															keyword: "type",
															params: { type: "boolean" }
														}];
														return false;
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.not_reached !== void 0) {
														let data10 = data.not_reached;
														const _errs20 = errors;
														if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
															validate21.errors = [{
																instancePath: instancePath + "/not_reached",
																schemaPath: "#/properties/not_reached/type",
																keyword: "type",
																params: { type: "integer" }
															}];
															return false;
														}
														if (errors === _errs20) {
															if (typeof data10 == "number" && isFinite(data10)) {
																if (data10 < 0 || isNaN(data10)) {
																	validate21.errors = [{
																		instancePath: instancePath + "/not_reached",
																		schemaPath: "#/properties/not_reached/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		}
																	}];
																	return false;
																}
															}
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.missing_shards !== void 0) {
															let data11 = data.missing_shards;
															const _errs22 = errors;
															if (errors === _errs22) {
																if (Array.isArray(data11)) {
																	const len0 = data11.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		let data12 = data11[i0];
																		const _errs24 = errors;
																		if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																			validate21.errors = [{
																				instancePath: instancePath + "/missing_shards/" + i0,
																				schemaPath: "#/properties/missing_shards/items/type",
																				keyword: "type",
																				params: { type: "integer" }
																			}];
																			return false;
																		}
																		if (errors === _errs24) {
																			if (typeof data12 == "number" && isFinite(data12)) {
																				if (data12 < 1 || isNaN(data12)) {
																					validate21.errors = [{
																						instancePath: instancePath + "/missing_shards/" + i0,
																						schemaPath: "#/properties/missing_shards/items/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 1
																						}
																					}];
																					return false;
																				}
																			}
																		}
																		if (!(_errs24 === errors)) break;
																	}
																} else {
																	validate21.errors = [{
																		instancePath: instancePath + "/missing_shards",
																		schemaPath: "#/properties/missing_shards/type",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs22 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.shard !== void 0) {
																let data13 = data.shard;
																const _errs26 = errors;
																const _errs27 = errors;
																let valid3 = false;
																let passing0 = null;
																const _errs28 = errors;
																if (errors === _errs28) {
																	if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
																		let missing2;
																		if (data13.index === void 0 && (missing2 = "index") || data13.of === void 0 && (missing2 = "of") || data13.total === void 0 && (missing2 = "total") || data13.files === void 0 && (missing2 = "files")) {
																			const err0 = {
																				instancePath: instancePath + "/shard",
																				schemaPath: "#/properties/shard/oneOf/0/required",
																				keyword: "required",
																				params: { missingProperty: missing2 }
																			};
																			if (vErrors === null) vErrors = [err0];
																			else vErrors.push(err0);
																			errors++;
																		} else {
																			const _errs30 = errors;
																			for (const key2 in data13) if (!(key2 === "index" || key2 === "of" || key2 === "total" || key2 === "files")) {
																				const err1 = {
																					instancePath: instancePath + "/shard",
																					schemaPath: "#/properties/shard/oneOf/0/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key2 }
																				};
																				if (vErrors === null) vErrors = [err1];
																				else vErrors.push(err1);
																				errors++;
																				break;
																			}
																			if (_errs30 === errors) {
																				if (data13.index !== void 0) {
																					let data14 = data13.index;
																					const _errs31 = errors;
																					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																						const err2 = {
																							instancePath: instancePath + "/shard/index",
																							schemaPath: "#/properties/shard/oneOf/0/properties/index/type",
																							keyword: "type",
																							params: { type: "integer" }
																						};
																						if (vErrors === null) vErrors = [err2];
																						else vErrors.push(err2);
																						errors++;
																					}
																					if (errors === _errs31) {
																						if (typeof data14 == "number" && isFinite(data14)) {
																							if (data14 < 1 || isNaN(data14)) {
																								const err3 = {
																									instancePath: instancePath + "/shard/index",
																									schemaPath: "#/properties/shard/oneOf/0/properties/index/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 1
																									}
																								};
																								if (vErrors === null) vErrors = [err3];
																								else vErrors.push(err3);
																								errors++;
																							}
																						}
																					}
																					var valid4 = _errs31 === errors;
																				} else var valid4 = true;
																				if (valid4) {
																					if (data13.of !== void 0) {
																						let data15 = data13.of;
																						const _errs33 = errors;
																						if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
																							const err4 = {
																								instancePath: instancePath + "/shard/of",
																								schemaPath: "#/properties/shard/oneOf/0/properties/of/type",
																								keyword: "type",
																								params: { type: "integer" }
																							};
																							if (vErrors === null) vErrors = [err4];
																							else vErrors.push(err4);
																							errors++;
																						}
																						if (errors === _errs33) {
																							if (typeof data15 == "number" && isFinite(data15)) {
																								if (data15 < 1 || isNaN(data15)) {
																									const err5 = {
																										instancePath: instancePath + "/shard/of",
																										schemaPath: "#/properties/shard/oneOf/0/properties/of/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 1
																										}
																									};
																									if (vErrors === null) vErrors = [err5];
																									else vErrors.push(err5);
																									errors++;
																								}
																							}
																						}
																						var valid4 = _errs33 === errors;
																					} else var valid4 = true;
																					if (valid4) {
																						if (data13.total !== void 0) {
																							let data16 = data13.total;
																							const _errs35 = errors;
																							if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
																								const err6 = {
																									instancePath: instancePath + "/shard/total",
																									schemaPath: "#/properties/shard/oneOf/0/properties/total/type",
																									keyword: "type",
																									params: { type: "integer" }
																								};
																								if (vErrors === null) vErrors = [err6];
																								else vErrors.push(err6);
																								errors++;
																							}
																							if (errors === _errs35) {
																								if (typeof data16 == "number" && isFinite(data16)) {
																									if (data16 < 0 || isNaN(data16)) {
																										const err7 = {
																											instancePath: instancePath + "/shard/total",
																											schemaPath: "#/properties/shard/oneOf/0/properties/total/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											}
																										};
																										if (vErrors === null) vErrors = [err7];
																										else vErrors.push(err7);
																										errors++;
																									}
																								}
																							}
																							var valid4 = _errs35 === errors;
																						} else var valid4 = true;
																						if (valid4) {
																							if (data13.files !== void 0) {
																								let data17 = data13.files;
																								const _errs37 = errors;
																								if (errors === _errs37) {
																									if (Array.isArray(data17)) {
																										const len1 = data17.length;
																										for (let i1 = 0; i1 < len1; i1++) {
																											const _errs39 = errors;
																											if (typeof data17[i1] !== "string") {
																												const err8 = {
																													instancePath: instancePath + "/shard/files/" + i1,
																													schemaPath: "#/properties/shard/oneOf/0/properties/files/items/type",
																													keyword: "type",
																													params: { type: "string" }
																												};
																												if (vErrors === null) vErrors = [err8];
																												else vErrors.push(err8);
																												errors++;
																											}
																											if (!(_errs39 === errors)) break;
																										}
																									} else {
																										const err9 = {
																											instancePath: instancePath + "/shard/files",
																											schemaPath: "#/properties/shard/oneOf/0/properties/files/type",
																											keyword: "type",
																											params: { type: "array" }
																										};
																										if (vErrors === null) vErrors = [err9];
																										else vErrors.push(err9);
																										errors++;
																									}
																								}
																								var valid4 = _errs37 === errors;
																							} else var valid4 = true;
																						}
																					}
																				}
																			}
																		}
																	} else {
																		const err10 = {
																			instancePath: instancePath + "/shard",
																			schemaPath: "#/properties/shard/oneOf/0/type",
																			keyword: "type",
																			params: { type: "object" }
																		};
																		if (vErrors === null) vErrors = [err10];
																		else vErrors.push(err10);
																		errors++;
																	}
																}
																var _valid0 = _errs28 === errors;
																if (_valid0) {
																	valid3 = true;
																	passing0 = 0;
																}
																const _errs41 = errors;
																if (data13 !== null) {
																	const err11 = {
																		instancePath: instancePath + "/shard",
																		schemaPath: "#/properties/shard/oneOf/1/type",
																		keyword: "type",
																		params: { type: "null" }
																	};
																	if (vErrors === null) vErrors = [err11];
																	else vErrors.push(err11);
																	errors++;
																}
																var _valid0 = _errs41 === errors;
																if (_valid0 && valid3) {
																	valid3 = false;
																	passing0 = [passing0, 1];
																} else if (_valid0) {
																	valid3 = true;
																	passing0 = 1;
																}
																if (!valid3) {
																	const err12 = {
																		instancePath: instancePath + "/shard",
																		schemaPath: "#/properties/shard/oneOf",
																		keyword: "oneOf",
																		params: { passingSchemas: passing0 }
																	};
																	if (vErrors === null) vErrors = [err12];
																	else vErrors.push(err12);
																	errors++;
																	validate21.errors = vErrors;
																	return false;
																} else {
																	errors = _errs27;
																	if (vErrors !== null) {
																		if (_errs27) vErrors.length = _errs27;
																		else vErrors = null;
																	}
																}
																var valid0 = _errs26 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.why_not_dialled !== void 0) {
																	let data19 = data.why_not_dialled;
																	const _errs43 = errors;
																	if (typeof data19 !== "string" && data19 !== null) {
																		validate21.errors = [{
																			instancePath: instancePath + "/why_not_dialled",
																			schemaPath: "#/properties/why_not_dialled/type",
																			keyword: "type",
																			params: { type: schema6.properties.why_not_dialled.type }
																		}];
																		return false;
																	}
																	var valid0 = _errs43 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.base !== void 0) {
																		let data20 = data.base;
																		const _errs45 = errors;
																		const _errs46 = errors;
																		let valid6 = false;
																		let passing1 = null;
																		const _errs47 = errors;
																		if (errors === _errs47) {
																			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																				let missing3;
																				if (data20.deleted === void 0 && (missing3 = "deleted") || data20.unreadable === void 0 && (missing3 = "unreadable")) {
																					const err13 = {
																						instancePath: instancePath + "/base",
																						schemaPath: "#/properties/base/oneOf/0/required",
																						keyword: "required",
																						params: { missingProperty: missing3 }
																					};
																					if (vErrors === null) vErrors = [err13];
																					else vErrors.push(err13);
																					errors++;
																				} else {
																					const _errs49 = errors;
																					for (const key3 in data20) if (!(key3 === "deleted" || key3 === "unreadable")) {
																						const err14 = {
																							instancePath: instancePath + "/base",
																							schemaPath: "#/properties/base/oneOf/0/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key3 }
																						};
																						if (vErrors === null) vErrors = [err14];
																						else vErrors.push(err14);
																						errors++;
																						break;
																					}
																					if (_errs49 === errors) {
																						if (data20.deleted !== void 0) {
																							let data21 = data20.deleted;
																							const _errs50 = errors;
																							if (errors === _errs50) {
																								if (Array.isArray(data21)) {
																									const len2 = data21.length;
																									for (let i2 = 0; i2 < len2; i2++) {
																										const _errs52 = errors;
																										if (typeof data21[i2] !== "string") {
																											const err15 = {
																												instancePath: instancePath + "/base/deleted/" + i2,
																												schemaPath: "#/properties/base/oneOf/0/properties/deleted/items/type",
																												keyword: "type",
																												params: { type: "string" }
																											};
																											if (vErrors === null) vErrors = [err15];
																											else vErrors.push(err15);
																											errors++;
																										}
																										if (!(_errs52 === errors)) break;
																									}
																								} else {
																									const err16 = {
																										instancePath: instancePath + "/base/deleted",
																										schemaPath: "#/properties/base/oneOf/0/properties/deleted/type",
																										keyword: "type",
																										params: { type: "array" }
																									};
																									if (vErrors === null) vErrors = [err16];
																									else vErrors.push(err16);
																									errors++;
																								}
																							}
																							var valid7 = _errs50 === errors;
																						} else var valid7 = true;
																						if (valid7) {
																							if (data20.unreadable !== void 0) {
																								let data23 = data20.unreadable;
																								const _errs54 = errors;
																								if (typeof data23 !== "string" && data23 !== null) {
																									const err17 = {
																										instancePath: instancePath + "/base/unreadable",
																										schemaPath: "#/properties/base/oneOf/0/properties/unreadable/type",
																										keyword: "type",
																										params: { type: schema6.properties.base.oneOf[0].properties.unreadable.type }
																									};
																									if (vErrors === null) vErrors = [err17];
																									else vErrors.push(err17);
																									errors++;
																								}
																								var valid7 = _errs54 === errors;
																							} else var valid7 = true;
																						}
																					}
																				}
																			} else {
																				const err18 = {
																					instancePath: instancePath + "/base",
																					schemaPath: "#/properties/base/oneOf/0/type",
																					keyword: "type",
																					params: { type: "object" }
																				};
																				if (vErrors === null) vErrors = [err18];
																				else vErrors.push(err18);
																				errors++;
																			}
																		}
																		var _valid1 = _errs47 === errors;
																		if (_valid1) {
																			valid6 = true;
																			passing1 = 0;
																		}
																		const _errs56 = errors;
																		if (data20 !== null) {
																			const err19 = {
																				instancePath: instancePath + "/base",
																				schemaPath: "#/properties/base/oneOf/1/type",
																				keyword: "type",
																				params: { type: "null" }
																			};
																			if (vErrors === null) vErrors = [err19];
																			else vErrors.push(err19);
																			errors++;
																		}
																		var _valid1 = _errs56 === errors;
																		if (_valid1 && valid6) {
																			valid6 = false;
																			passing1 = [passing1, 1];
																		} else if (_valid1) {
																			valid6 = true;
																			passing1 = 1;
																		}
																		if (!valid6) {
																			const err20 = {
																				instancePath: instancePath + "/base",
																				schemaPath: "#/properties/base/oneOf",
																				keyword: "oneOf",
																				params: { passingSchemas: passing1 }
																			};
																			if (vErrors === null) vErrors = [err20];
																			else vErrors.push(err20);
																			errors++;
																			validate21.errors = vErrors;
																			return false;
																		} else {
																			errors = _errs46;
																			if (vErrors !== null) {
																				if (_errs46) vErrors.length = _errs46;
																				else vErrors = null;
																			}
																		}
																		var valid0 = _errs45 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.outcome !== void 0) {
																			const _errs58 = errors;
																			if (!validate22(data.outcome, {
																				instancePath: instancePath + "/outcome",
																				parentData: data,
																				parentDataProperty: "outcome",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs58 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.summary !== void 0) {
																				let data25 = data.summary;
																				const _errs59 = errors;
																				if (errors === _errs59) {
																					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
																						let missing4;
																						if (data25.total === void 0 && (missing4 = "total") || data25.passed === void 0 && (missing4 = "passed") || data25.warned === void 0 && (missing4 = "warned") || data25.failed === void 0 && (missing4 = "failed") || data25.skipped === void 0 && (missing4 = "skipped")) {
																							validate21.errors = [{
																								instancePath: instancePath + "/summary",
																								schemaPath: "#/properties/summary/required",
																								keyword: "required",
																								params: { missingProperty: missing4 }
																							}];
																							return false;
																						} else {
																							const _errs61 = errors;
																							for (const key4 in data25) if (!(key4 === "total" || key4 === "passed" || key4 === "warned" || key4 === "failed" || key4 === "skipped")) {
																								validate21.errors = [{
																									instancePath: instancePath + "/summary",
																									schemaPath: "#/properties/summary/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key4 }
																								}];
																								return false;
																							}
																							if (_errs61 === errors) {
																								if (data25.total !== void 0) {
																									let data26 = data25.total;
																									const _errs62 = errors;
																									if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
																										validate21.errors = [{
																											instancePath: instancePath + "/summary/total",
																											schemaPath: "#/properties/summary/properties/total/type",
																											keyword: "type",
																											params: { type: "integer" }
																										}];
																										return false;
																									}
																									var valid9 = _errs62 === errors;
																								} else var valid9 = true;
																								if (valid9) {
																									if (data25.passed !== void 0) {
																										let data27 = data25.passed;
																										const _errs64 = errors;
																										if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
																											validate21.errors = [{
																												instancePath: instancePath + "/summary/passed",
																												schemaPath: "#/properties/summary/properties/passed/type",
																												keyword: "type",
																												params: { type: "integer" }
																											}];
																											return false;
																										}
																										var valid9 = _errs64 === errors;
																									} else var valid9 = true;
																									if (valid9) {
																										if (data25.warned !== void 0) {
																											let data28 = data25.warned;
																											const _errs66 = errors;
																											if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
																												validate21.errors = [{
																													instancePath: instancePath + "/summary/warned",
																													schemaPath: "#/properties/summary/properties/warned/type",
																													keyword: "type",
																													params: { type: "integer" }
																												}];
																												return false;
																											}
																											var valid9 = _errs66 === errors;
																										} else var valid9 = true;
																										if (valid9) {
																											if (data25.failed !== void 0) {
																												let data29 = data25.failed;
																												const _errs68 = errors;
																												if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
																													validate21.errors = [{
																														instancePath: instancePath + "/summary/failed",
																														schemaPath: "#/properties/summary/properties/failed/type",
																														keyword: "type",
																														params: { type: "integer" }
																													}];
																													return false;
																												}
																												var valid9 = _errs68 === errors;
																											} else var valid9 = true;
																											if (valid9) {
																												if (data25.skipped !== void 0) {
																													let data30 = data25.skipped;
																													const _errs70 = errors;
																													if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
																														validate21.errors = [{
																															instancePath: instancePath + "/summary/skipped",
																															schemaPath: "#/properties/summary/properties/skipped/type",
																															keyword: "type",
																															params: { type: "integer" }
																														}];
																														return false;
																													}
																													var valid9 = _errs70 === errors;
																												} else var valid9 = true;
																											}
																										}
																									}
																								}
																							}
																						}
																					} else {
																						validate21.errors = [{
																							instancePath: instancePath + "/summary",
																							schemaPath: "#/properties/summary/type",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs59 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.changes !== void 0) {
																					let data31 = data.changes;
																					const _errs72 = errors;
																					if (!(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) {
																						validate21.errors = [{
																							instancePath: instancePath + "/changes",
																							schemaPath: "#/properties/changes/type",
																							keyword: "type",
																							params: { type: schema6.properties.changes.type }
																						}];
																						return false;
																					}
																					if (errors === _errs72) {
																						if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																							let missing5;
																							if (data31.since === void 0 && (missing5 = "since") || data31.failed === void 0 && (missing5 = "failed") || data31.other_cause === void 0 && (missing5 = "other_cause") || data31.recovered === void 0 && (missing5 = "recovered") || data31.removed === void 0 && (missing5 = "removed") || data31.new === void 0 && (missing5 = "new") || data31.solved === void 0 && (missing5 = "solved")) {
																								validate21.errors = [{
																									instancePath: instancePath + "/changes",
																									schemaPath: "#/properties/changes/required",
																									keyword: "required",
																									params: { missingProperty: missing5 }
																								}];
																								return false;
																							} else {
																								const _errs74 = errors;
																								for (const key5 in data31) if (!(key5 === "since" || key5 === "failed" || key5 === "other_cause" || key5 === "recovered" || key5 === "removed" || key5 === "new" || key5 === "solved")) {
																									validate21.errors = [{
																										instancePath: instancePath + "/changes",
																										schemaPath: "#/properties/changes/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key5 }
																									}];
																									return false;
																								}
																								if (_errs74 === errors) {
																									if (data31.since !== void 0) {
																										const _errs75 = errors;
																										if (typeof data31.since !== "string") {
																											validate21.errors = [{
																												instancePath: instancePath + "/changes/since",
																												schemaPath: "#/properties/changes/properties/since/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																										var valid10 = _errs75 === errors;
																									} else var valid10 = true;
																									if (valid10) {
																										if (data31.failed !== void 0) {
																											let data33 = data31.failed;
																											const _errs77 = errors;
																											if (errors === _errs77) {
																												if (Array.isArray(data33)) {
																													const len3 = data33.length;
																													for (let i3 = 0; i3 < len3; i3++) {
																														const _errs79 = errors;
																														if (typeof data33[i3] !== "string") {
																															validate21.errors = [{
																																instancePath: instancePath + "/changes/failed/" + i3,
																																schemaPath: "#/properties/changes/properties/failed/items/type",
																																keyword: "type",
																																params: { type: "string" }
																															}];
																															return false;
																														}
																														if (!(_errs79 === errors)) break;
																													}
																												} else {
																													validate21.errors = [{
																														instancePath: instancePath + "/changes/failed",
																														schemaPath: "#/properties/changes/properties/failed/type",
																														keyword: "type",
																														params: { type: "array" }
																													}];
																													return false;
																												}
																											}
																											var valid10 = _errs77 === errors;
																										} else var valid10 = true;
																										if (valid10) {
																											if (data31.other_cause !== void 0) {
																												let data35 = data31.other_cause;
																												const _errs81 = errors;
																												if (errors === _errs81) {
																													if (Array.isArray(data35)) {
																														const len4 = data35.length;
																														for (let i4 = 0; i4 < len4; i4++) {
																															const _errs83 = errors;
																															if (typeof data35[i4] !== "string") {
																																validate21.errors = [{
																																	instancePath: instancePath + "/changes/other_cause/" + i4,
																																	schemaPath: "#/properties/changes/properties/other_cause/items/type",
																																	keyword: "type",
																																	params: { type: "string" }
																																}];
																																return false;
																															}
																															if (!(_errs83 === errors)) break;
																														}
																													} else {
																														validate21.errors = [{
																															instancePath: instancePath + "/changes/other_cause",
																															schemaPath: "#/properties/changes/properties/other_cause/type",
																															keyword: "type",
																															params: { type: "array" }
																														}];
																														return false;
																													}
																												}
																												var valid10 = _errs81 === errors;
																											} else var valid10 = true;
																											if (valid10) {
																												if (data31.recovered !== void 0) {
																													let data37 = data31.recovered;
																													const _errs85 = errors;
																													if (errors === _errs85) {
																														if (Array.isArray(data37)) {
																															const len5 = data37.length;
																															for (let i5 = 0; i5 < len5; i5++) {
																																const _errs87 = errors;
																																if (typeof data37[i5] !== "string") {
																																	validate21.errors = [{
																																		instancePath: instancePath + "/changes/recovered/" + i5,
																																		schemaPath: "#/properties/changes/properties/recovered/items/type",
																																		keyword: "type",
																																		params: { type: "string" }
																																	}];
																																	return false;
																																}
																																if (!(_errs87 === errors)) break;
																															}
																														} else {
																															validate21.errors = [{
																																instancePath: instancePath + "/changes/recovered",
																																schemaPath: "#/properties/changes/properties/recovered/type",
																																keyword: "type",
																																params: { type: "array" }
																															}];
																															return false;
																														}
																													}
																													var valid10 = _errs85 === errors;
																												} else var valid10 = true;
																												if (valid10) {
																													if (data31.removed !== void 0) {
																														let data39 = data31.removed;
																														const _errs89 = errors;
																														if (errors === _errs89) {
																															if (Array.isArray(data39)) {
																																const len6 = data39.length;
																																for (let i6 = 0; i6 < len6; i6++) {
																																	const _errs91 = errors;
																																	if (typeof data39[i6] !== "string") {
																																		validate21.errors = [{
																																			instancePath: instancePath + "/changes/removed/" + i6,
																																			schemaPath: "#/properties/changes/properties/removed/items/type",
																																			keyword: "type",
																																			params: { type: "string" }
																																		}];
																																		return false;
																																	}
																																	if (!(_errs91 === errors)) break;
																																}
																															} else {
																																validate21.errors = [{
																																	instancePath: instancePath + "/changes/removed",
																																	schemaPath: "#/properties/changes/properties/removed/type",
																																	keyword: "type",
																																	params: { type: "array" }
																																}];
																																return false;
																															}
																														}
																														var valid10 = _errs89 === errors;
																													} else var valid10 = true;
																													if (valid10) {
																														if (data31.new !== void 0) {
																															let data41 = data31.new;
																															const _errs93 = errors;
																															if (errors === _errs93) {
																																if (Array.isArray(data41)) {
																																	const len7 = data41.length;
																																	for (let i7 = 0; i7 < len7; i7++) {
																																		const _errs95 = errors;
																																		if (!validate24(data41[i7], {
																																			instancePath: instancePath + "/changes/new/" + i7,
																																			parentData: data41,
																																			parentDataProperty: i7,
																																			rootData
																																		})) {
																																			vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																																			errors = vErrors.length;
																																		}
																																		if (!(_errs95 === errors)) break;
																																	}
																																} else {
																																	validate21.errors = [{
																																		instancePath: instancePath + "/changes/new",
																																		schemaPath: "#/properties/changes/properties/new/type",
																																		keyword: "type",
																																		params: { type: "array" }
																																	}];
																																	return false;
																																}
																															}
																															var valid10 = _errs93 === errors;
																														} else var valid10 = true;
																														if (valid10) {
																															if (data31.solved !== void 0) {
																																let data43 = data31.solved;
																																const _errs96 = errors;
																																if (errors === _errs96) {
																																	if (Array.isArray(data43)) {
																																		const len8 = data43.length;
																																		for (let i8 = 0; i8 < len8; i8++) {
																																			const _errs98 = errors;
																																			if (!validate24(data43[i8], {
																																				instancePath: instancePath + "/changes/solved/" + i8,
																																				parentData: data43,
																																				parentDataProperty: i8,
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																																				errors = vErrors.length;
																																			}
																																			if (!(_errs98 === errors)) break;
																																		}
																																	} else {
																																		validate21.errors = [{
																																			instancePath: instancePath + "/changes/solved",
																																			schemaPath: "#/properties/changes/properties/solved/type",
																																			keyword: "type",
																																			params: { type: "array" }
																																		}];
																																		return false;
																																	}
																																}
																																var valid10 = _errs96 === errors;
																															} else var valid10 = true;
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																					var valid0 = _errs72 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.findings !== void 0) {
																						let data45 = data.findings;
																						const _errs99 = errors;
																						if (errors === _errs99) {
																							if (Array.isArray(data45)) {
																								const len9 = data45.length;
																								for (let i9 = 0; i9 < len9; i9++) {
																									const _errs101 = errors;
																									if (!validate27(data45[i9], {
																										instancePath: instancePath + "/findings/" + i9,
																										parentData: data45,
																										parentDataProperty: i9,
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
																										errors = vErrors.length;
																									}
																									if (!(_errs101 === errors)) break;
																								}
																							} else {
																								validate21.errors = [{
																									instancePath: instancePath + "/findings",
																									schemaPath: "#/properties/findings/type",
																									keyword: "type",
																									params: { type: "array" }
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs99 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.destinations !== void 0) {
																							let data47 = data.destinations;
																							const _errs102 = errors;
																							if (errors === _errs102) {
																								if (Array.isArray(data47)) {
																									const len10 = data47.length;
																									for (let i10 = 0; i10 < len10; i10++) {
																										const _errs104 = errors;
																										if (!validate34(data47[i10], {
																											instancePath: instancePath + "/destinations/" + i10,
																											parentData: data47,
																											parentDataProperty: i10,
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
																											errors = vErrors.length;
																										}
																										if (!(_errs104 === errors)) break;
																									}
																								} else {
																									validate21.errors = [{
																										instancePath: instancePath + "/destinations",
																										schemaPath: "#/properties/destinations/type",
																										keyword: "type",
																										params: { type: "array" }
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs102 === errors;
																						} else var valid0 = true;
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate21.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}
// src/report/shards/merge-reports.ts
var merge_reports_exports = /* @__PURE__ */ __exportAll({ readReports: () => readReports });
/**
* Joins the reports of one run's shards. A shard that is missing, or that ended early, leaves the run incomplete:
* `missing_shards` names it, and what it held counts as not reached.
*/
function mergeReports(reports, failOn) {
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
			started_at: new Date(start).toISOString(),
			duration_ms: end - start,
			fail_on: failOn,
			complete: missing.length === 0 && reports.every(({ complete }) => complete),
			not_reached: notReached,
			missing_shards: missing,
			shard: null,
			outcome: missing.length > 0 ? "failed" : outcomeOf(findings, destinations, notReached),
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
/** The order of the files, and of the lines in one. */
function inOrderOf(files) {
	const rank = new Map(files.map((file, index) => [file, index]));
	const rankOf = ({ location }) => rank.get(location.file) ?? files.length;
	return (one, other) => rankOf(one) - rankOf(other) || one.location.line - other.location.line || one.location.column - other.location.column;
}
/** Every shard reads all files, and finds what is wrong with a file as a whole. */
function distinct(findings) {
	return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
function startMs({ started_at }) {
	return Date.parse(started_at);
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
/** Reads the reports that the patterns name, from `folder`. One that can't be used leaves none: it might be any shard. */
async function readReports(patterns, folder) {
	const { files, unmatched } = await findFiles(patterns, folder);
	const reports = [];
	const errors = unmatched.map((pattern) => `${pattern} matches no file.`);
	for (const { file, absolute } of files) {
		const read = await readReportFile(absolute);
		if (read.kind === "unusable") errors.push(`${file} ${read.reason}.`);
		else if (validateReport(read.content)) reports.push(read.content);
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
export { merge_reports_exports as n, mergeReports as t };
