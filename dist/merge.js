import { St as findFiles, T as outcomeOf } from "./core.js";
import { t as readReportFile } from "./report-file.js";
// src/report/shards/merge-reports.ts
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
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "passed" || data === "warned" || data === "failed" || data === "skipped")) errors++;
	validate22.errors = vErrors;
	return errors === 0;
}
const pattern0 = /* @__PURE__ */ new RegExp("^[a-z]+/[a-z-]+$", "");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.destination === void 0) errors++;
		if (data.file === void 0) errors++;
		if (data.rule === void 0) errors++;
		if (data.severity === void 0) errors++;
		for (const key0 in data) if (!(key0 === "destination" || key0 === "file" || key0 === "rule" || key0 === "severity")) errors++;
		if (data.destination !== void 0) {
			let data0 = data.destination;
			if (typeof data0 !== "string" && data0 !== null) errors++;
		}
		if (data.file !== void 0) {
			let data1 = data.file;
			if (typeof data1 !== "string" && data1 !== null) errors++;
		}
		if (data.rule !== void 0) {
			let data2 = data.rule;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) errors++;
			} else errors++;
		}
		if (data.severity !== void 0) {
			let data3 = data.severity;
			if (!(data3 === "error" || data3 === "warning")) errors++;
		}
	} else errors++;
	validate24.errors = vErrors;
	return errors === 0;
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
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) errors++;
		if (data.text === void 0) errors++;
		if (data.run_as === void 0) errors++;
		if (data.database === void 0) errors++;
		if (data.note === void 0) errors++;
		if (data.replaces === void 0) errors++;
		if (data.below === void 0) errors++;
		if (data.safe === void 0) errors++;
		for (const key0 in data) if (!(key0 === "kind" || key0 === "text" || key0 === "run_as" || key0 === "database" || key0 === "note" || key0 === "replaces" || key0 === "below" || key0 === "safe")) errors++;
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (!(data0 === "sql" || data0 === "yaml" || data0 === "shell" || data0 === "text")) errors++;
		}
		if (data.text !== void 0) {
			if (typeof data.text !== "string") errors++;
		}
		if (data.run_as !== void 0) {
			let data2 = data.run_as;
			if (typeof data2 !== "string" && data2 !== null) errors++;
		}
		if (data.database !== void 0) {
			let data3 = data.database;
			if (typeof data3 !== "string" && data3 !== null) errors++;
		}
		if (data.note !== void 0) {
			let data4 = data.note;
			if (typeof data4 !== "string" && data4 !== null) errors++;
		}
		if (data.replaces !== void 0) {
			let data5 = data.replaces;
			if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) errors++;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.file === void 0) errors++;
				if (data5.start_line === void 0) errors++;
				if (data5.end_line === void 0) errors++;
				for (const key1 in data5) if (!(key1 === "file" || key1 === "start_line" || key1 === "end_line")) errors++;
				if (data5.file !== void 0) {
					if (typeof data5.file !== "string") errors++;
				}
				if (data5.start_line !== void 0) {
					let data7 = data5.start_line;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) errors++;
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 1 || isNaN(data7)) errors++;
					}
				}
				if (data5.end_line !== void 0) {
					let data8 = data5.end_line;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) errors++;
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 0 || isNaN(data8)) errors++;
					}
				}
			}
		}
		if (data.below !== void 0) {
			let data9 = data.below;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data9[i0] !== "string") errors++;
			} else errors++;
		}
		if (data.safe !== void 0) {
			if (typeof data.safe !== "boolean") errors++;
		}
	} else errors++;
	validate28.errors = vErrors;
	return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file === void 0) errors++;
		if (data.line === void 0) errors++;
		if (data.column === void 0) errors++;
		if (data.end_line === void 0) errors++;
		if (data.end_column === void 0) errors++;
		for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "column" || key0 === "end_line" || key0 === "end_column")) errors++;
		if (data.file !== void 0) {
			if (typeof data.file !== "string") errors++;
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) errors++;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) errors++;
			}
		}
		if (data.column !== void 0) {
			let data2 = data.column;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) errors++;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) errors++;
			}
		}
		if (data.end_line !== void 0) {
			let data3 = data.end_line;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) errors++;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 1 || isNaN(data3)) errors++;
			}
		}
		if (data.end_column !== void 0) {
			let data4 = data.end_column;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) errors++;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 1 || isNaN(data4)) errors++;
			}
		}
	} else errors++;
	validate30.errors = vErrors;
	return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0) errors++;
		if (data.severity === void 0) errors++;
		if (data.title === void 0) errors++;
		if (data.message === void 0) errors++;
		if (data.why === void 0) errors++;
		if (data.fix === void 0) errors++;
		if (data.key === void 0) errors++;
		if (data.location === void 0) errors++;
		if (data.related === void 0) errors++;
		if (data.ignored === void 0) errors++;
		for (const key0 in data) if (!func2.call(schema9.properties, key0)) errors++;
		if (data.rule !== void 0) {
			let data0 = data.rule;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) errors++;
			} else errors++;
		}
		if (data.severity !== void 0) {
			let data1 = data.severity;
			if (!(data1 === "error" || data1 === "warning" || data1 === "notice")) errors++;
		}
		if (data.title !== void 0) {
			if (typeof data.title !== "string") errors++;
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") errors++;
		}
		if (data.why !== void 0) {
			if (typeof data.why !== "string") errors++;
		}
		if (data.fix !== void 0) {
			let data5 = data.fix;
			const _errs12 = errors;
			let valid1 = false;
			const _errs13 = errors;
			if (!validate28(data5, {
				instancePath: instancePath + "/fix",
				parentData: data,
				parentDataProperty: "fix",
				rootData
			})) errors++;
			var _valid0 = _errs13 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs14 = errors;
				if (data5 !== null) errors++;
				var _valid0 = _errs14 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) errors++;
			else {
				errors = _errs12;
				if (vErrors !== null) {
					if (_errs12) vErrors.length = _errs12;
					else vErrors = null;
				}
			}
		}
		if (data.key !== void 0) {
			let data6 = data.key;
			if (typeof data6 !== "string" && data6 !== null) errors++;
		}
		if (data.location !== void 0) {
			if (!validate30(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData
			})) errors++;
		}
		if (data.related !== void 0) {
			let data8 = data.related;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.message === void 0) errors++;
						if (data9.location === void 0) errors++;
						for (const key1 in data9) if (!(key1 === "message" || key1 === "location")) errors++;
						if (data9.message !== void 0) {
							if (typeof data9.message !== "string") errors++;
						}
						if (data9.location !== void 0) {
							if (!validate30(data9.location, {
								instancePath: instancePath + "/related/" + i0 + "/location",
								parentData: data9,
								parentDataProperty: "location",
								rootData
							})) errors++;
						}
					} else errors++;
				}
			} else errors++;
		}
		if (data.ignored !== void 0) {
			let data12 = data.ignored;
			if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) errors++;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.reason === void 0) errors++;
				if (data12.until === void 0) errors++;
				for (const key2 in data12) if (!(key2 === "reason" || key2 === "until")) errors++;
				if (data12.reason !== void 0) {
					if (typeof data12.reason !== "string") errors++;
				}
				if (data12.until !== void 0) {
					let data14 = data12.until;
					if (typeof data14 !== "string" && data14 !== null) errors++;
				}
			}
		}
	} else errors++;
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
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.subject === void 0) errors++;
		if (data.issuer === void 0) errors++;
		if (data.names === void 0) errors++;
		if (data.valid_from === void 0) errors++;
		if (data.valid_to === void 0) errors++;
		if (data.self_signed === void 0) errors++;
		if (data.fingerprint256 === void 0) errors++;
		for (const key0 in data) if (!(key0 === "subject" || key0 === "issuer" || key0 === "names" || key0 === "valid_from" || key0 === "valid_to" || key0 === "self_signed" || key0 === "fingerprint256")) errors++;
		if (data.subject !== void 0) {
			if (typeof data.subject !== "string") errors++;
		}
		if (data.issuer !== void 0) {
			if (typeof data.issuer !== "string") errors++;
		}
		if (data.names !== void 0) {
			let data2 = data.names;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") errors++;
			} else errors++;
		}
		if (data.valid_from !== void 0) {
			let data4 = data.valid_from;
			if (typeof data4 !== "string" && data4 !== null) errors++;
		}
		if (data.valid_to !== void 0) {
			let data5 = data.valid_to;
			if (typeof data5 !== "string" && data5 !== null) errors++;
		}
		if (data.self_signed !== void 0) {
			if (typeof data.self_signed !== "boolean") errors++;
		}
		if (data.fingerprint256 !== void 0) {
			if (typeof data.fingerprint256 !== "string") errors++;
		}
	} else errors++;
	validate38.errors = vErrors;
	return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.protocol === void 0) errors++;
		if (data.cipher === void 0) errors++;
		if (data.verified === void 0) errors++;
		if (data.certificate === void 0) errors++;
		for (const key0 in data) if (!(key0 === "protocol" || key0 === "cipher" || key0 === "verified" || key0 === "certificate")) errors++;
		if (data.protocol !== void 0) {
			if (typeof data.protocol !== "string") errors++;
		}
		if (data.cipher !== void 0) {
			if (typeof data.cipher !== "string") errors++;
		}
		if (data.verified !== void 0) {
			let data2 = data.verified;
			if (!(data2 === "none" || data2 === "ca" || data2 === "full")) errors++;
		}
		if (data.certificate !== void 0) {
			let data3 = data.certificate;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate38(data3, {
				instancePath: instancePath + "/certificate",
				parentData: data,
				parentDataProperty: "certificate",
				rootData
			})) errors++;
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs10 = errors;
				if (data3 !== null) errors++;
				var _valid0 = _errs10 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) errors++;
			else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
	} else errors++;
	validate37.errors = vErrors;
	return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.role === void 0) errors++;
		if (data.superuser === void 0) errors++;
		if (data.create_on_database === void 0) errors++;
		if (data.create_in_schemas === void 0) errors++;
		if (data.reads_information_schema === void 0) errors++;
		if (data.reads_pg_catalog === void 0) errors++;
		if (data.reads_password_hashes === void 0) errors++;
		if (data.password_valid_until === void 0) errors++;
		for (const key0 in data) if (!(key0 === "role" || key0 === "superuser" || key0 === "create_on_database" || key0 === "create_in_schemas" || key0 === "reads_information_schema" || key0 === "reads_pg_catalog" || key0 === "reads_password_hashes" || key0 === "password_valid_until")) errors++;
		if (data.role !== void 0) {
			if (typeof data.role !== "string") errors++;
		}
		if (data.superuser !== void 0) {
			if (typeof data.superuser !== "boolean") errors++;
		}
		if (data.create_on_database !== void 0) {
			if (typeof data.create_on_database !== "boolean") errors++;
		}
		if (data.create_in_schemas !== void 0) {
			let data3 = data.create_in_schemas;
			if (!Array.isArray(data3) && data3 !== null) errors++;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data3[i0] !== "string") errors++;
			}
		}
		if (data.reads_information_schema !== void 0) {
			if (typeof data.reads_information_schema !== "boolean") errors++;
		}
		if (data.reads_pg_catalog !== void 0) {
			if (typeof data.reads_pg_catalog !== "boolean") errors++;
		}
		if (data.reads_password_hashes !== void 0) {
			let data7 = data.reads_password_hashes;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data7[i1] !== "string") errors++;
			} else errors++;
		}
		if (data.password_valid_until !== void 0) {
			let data9 = data.password_valid_until;
			if (typeof data9 !== "string" && data9 !== null) errors++;
		}
	} else errors++;
	validate42.errors = vErrors;
	return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) errors++;
		if (data.display_name === void 0) errors++;
		if (data.type === void 0) errors++;
		if (data.status === void 0) errors++;
		if (data.reason === void 0) errors++;
		if (data.failing_since === void 0) errors++;
		if (data.location === void 0) errors++;
		if (data.target === void 0) errors++;
		if (data.identity === void 0) errors++;
		if (data.authentication === void 0) errors++;
		if (data.tries === void 0) errors++;
		if (data.duration_ms === void 0) errors++;
		if (data.stages === void 0) errors++;
		if (data.bastion === void 0) errors++;
		if (data.tls === void 0) errors++;
		if (data.server === void 0) errors++;
		if (data.privileges === void 0) errors++;
		if (data.findings === void 0) errors++;
		for (const key0 in data) if (!func2.call(schema12.properties, key0)) errors++;
		if (data.id !== void 0) {
			if (typeof data.id !== "string") errors++;
		}
		if (data.display_name !== void 0) {
			if (typeof data.display_name !== "string") errors++;
		}
		if (data.type !== void 0) {
			let data2 = data.type;
			if (!(data2 === "postgresql" || data2 === "heroku" || data2 === "amazon-rds" || data2 === "amazon-aurora" || data2 === "google-cloudsql")) errors++;
		}
		if (data.status !== void 0) {
			if (!validate22(data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData
			})) errors++;
		}
		if (data.reason !== void 0) {
			let data4 = data.reason;
			if (typeof data4 !== "string" && data4 !== null) errors++;
		}
		if (data.failing_since !== void 0) {
			let data5 = data.failing_since;
			if (typeof data5 !== "string" && data5 !== null) errors++;
		}
		if (data.location !== void 0) {
			if (!validate30(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData
			})) errors++;
		}
		if (data.target !== void 0) {
			let data7 = data.target;
			if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) errors++;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.host === void 0) errors++;
				if (data7.port === void 0) errors++;
				if (data7.database === void 0) errors++;
				if (data7.username === void 0) errors++;
				if (data7.bastion === void 0) errors++;
				for (const key1 in data7) if (!(key1 === "host" || key1 === "port" || key1 === "database" || key1 === "username" || key1 === "bastion")) errors++;
				if (data7.host !== void 0) {
					if (typeof data7.host !== "string") errors++;
				}
				if (data7.port !== void 0) {
					let data9 = data7.port;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) errors++;
				}
				if (data7.database !== void 0) {
					if (typeof data7.database !== "string") errors++;
				}
				if (data7.username !== void 0) {
					if (typeof data7.username !== "string") errors++;
				}
				if (data7.bastion !== void 0) {
					let data12 = data7.bastion;
					if (typeof data12 !== "string" && data12 !== null) errors++;
				}
			}
		}
		if (data.identity !== void 0) {
			let data13 = data.identity;
			if (!(data13 === "certificate-name" || data13 === "certificate" || data13 === "pinned-bastion" || data13 === "channel-binding" || data13 === "none")) errors++;
		}
		if (data.authentication !== void 0) {
			let data14 = data.authentication;
			if (!(data14 === "none" || data14 === "password" || data14 === "md5" || data14 === "scram-sha-256" || data14 === "scram-sha-256-plus" || data14 === null)) errors++;
		}
		if (data.tries !== void 0) {
			let data15 = data.tries;
			if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) errors++;
			if (typeof data15 == "number" && isFinite(data15)) {
				if (data15 < 0 || isNaN(data15)) errors++;
			}
		}
		if (data.duration_ms !== void 0) {
			let data16 = data.duration_ms;
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 < 0 || isNaN(data16)) errors++;
			} else errors++;
		}
		if (data.stages !== void 0) {
			let data17 = data.stages;
			if (Array.isArray(data17)) {
				const len0 = data17.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data18 = data17[i0];
					if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
						if (data18.name === void 0) errors++;
						if (data18.status === void 0) errors++;
						if (data18.ms === void 0) errors++;
						if (data18.detail === void 0) errors++;
						for (const key2 in data18) if (!(key2 === "name" || key2 === "status" || key2 === "ms" || key2 === "detail")) errors++;
						if (data18.name !== void 0) {
							let data19 = data18.name;
							if (!(data19 === "resolve" || data19 === "connect" || data19 === "ssh" || data19 === "tls" || data19 === "login" || data19 === "probe" || data19 === "rehearse")) errors++;
						}
						if (data18.status !== void 0) {
							let data20 = data18.status;
							if (!(data20 === "ok" || data20 === "failed" || data20 === "skipped")) errors++;
						}
						if (data18.ms !== void 0) {
							let data21 = data18.ms;
							if (!(typeof data21 == "number" && isFinite(data21)) && data21 !== null) errors++;
						}
						if (data18.detail !== void 0) {
							let data22 = data18.detail;
							if (typeof data22 !== "string" && data22 !== null) errors++;
						}
					} else errors++;
				}
			} else errors++;
		}
		if (data.bastion !== void 0) {
			let data23 = data.bastion;
			if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) errors++;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				if (data23.host_key_type === void 0) errors++;
				if (data23.host_key === void 0) errors++;
				if (data23.pinned === void 0) errors++;
				for (const key3 in data23) if (!(key3 === "host_key_type" || key3 === "host_key" || key3 === "pinned")) errors++;
				if (data23.host_key_type !== void 0) {
					if (typeof data23.host_key_type !== "string") errors++;
				}
				if (data23.host_key !== void 0) {
					if (typeof data23.host_key !== "string") errors++;
				}
				if (data23.pinned !== void 0) {
					if (typeof data23.pinned !== "boolean") errors++;
				}
			}
		}
		if (data.tls !== void 0) {
			let data27 = data.tls;
			const _errs53 = errors;
			let valid6 = false;
			const _errs54 = errors;
			if (!validate37(data27, {
				instancePath: instancePath + "/tls",
				parentData: data,
				parentDataProperty: "tls",
				rootData
			})) errors++;
			var _valid0 = _errs54 === errors;
			valid6 = valid6 || _valid0;
			if (!valid6) {
				const _errs55 = errors;
				if (data27 !== null) errors++;
				var _valid0 = _errs55 === errors;
				valid6 = valid6 || _valid0;
			}
			if (!valid6) errors++;
			else {
				errors = _errs53;
				if (vErrors !== null) {
					if (_errs53) vErrors.length = _errs53;
					else vErrors = null;
				}
			}
		}
		if (data.server !== void 0) {
			let data28 = data.server;
			const _errs58 = errors;
			let valid7 = false;
			const _errs59 = errors;
			if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
				if (data28.product === void 0) errors++;
				if (data28.version === void 0) errors++;
				if (data28.version_num === void 0) errors++;
				if (data28.end_of_life === void 0) errors++;
				if (data28.encoding === void 0) errors++;
				if (data28.standby === void 0) errors++;
				if (data28.owner === void 0) errors++;
				if (data28.tls === void 0) errors++;
				for (const key4 in data28) if (!(key4 === "product" || key4 === "version" || key4 === "version_num" || key4 === "end_of_life" || key4 === "encoding" || key4 === "standby" || key4 === "owner" || key4 === "tls")) errors++;
				if (data28.product !== void 0) {
					if (typeof data28.product !== "string") errors++;
				}
				if (data28.version !== void 0) {
					if (typeof data28.version !== "string") errors++;
				}
				if (data28.version_num !== void 0) {
					let data31 = data28.version_num;
					if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) errors++;
				}
				if (data28.end_of_life !== void 0) {
					let data32 = data28.end_of_life;
					if (typeof data32 !== "string" && data32 !== null) errors++;
				}
				if (data28.encoding !== void 0) {
					let data33 = data28.encoding;
					if (typeof data33 !== "string" && data33 !== null) errors++;
				}
				if (data28.standby !== void 0) {
					if (typeof data28.standby !== "boolean") errors++;
				}
				if (data28.owner !== void 0) {
					let data35 = data28.owner;
					if (typeof data35 !== "string" && data35 !== null) errors++;
				}
				if (data28.tls !== void 0) {
					let data36 = data28.tls;
					const _errs77 = errors;
					let valid9 = false;
					const _errs78 = errors;
					if (!validate37(data36, {
						instancePath: instancePath + "/server/tls",
						parentData: data28,
						parentDataProperty: "tls",
						rootData
					})) errors++;
					var _valid2 = _errs78 === errors;
					valid9 = valid9 || _valid2;
					if (!valid9) {
						const _errs79 = errors;
						if (data36 !== null) errors++;
						var _valid2 = _errs79 === errors;
						valid9 = valid9 || _valid2;
					}
					if (!valid9) errors++;
					else {
						errors = _errs77;
						if (vErrors !== null) {
							if (_errs77) vErrors.length = _errs77;
							else vErrors = null;
						}
					}
				}
			} else errors++;
			var _valid1 = _errs59 === errors;
			valid7 = valid7 || _valid1;
			if (!valid7) {
				const _errs81 = errors;
				if (data28 !== null) errors++;
				var _valid1 = _errs81 === errors;
				valid7 = valid7 || _valid1;
			}
			if (!valid7) errors++;
			else {
				errors = _errs58;
				if (vErrors !== null) {
					if (_errs58) vErrors.length = _errs58;
					else vErrors = null;
				}
			}
		}
		if (data.privileges !== void 0) {
			let data37 = data.privileges;
			const _errs84 = errors;
			let valid10 = false;
			const _errs85 = errors;
			if (!validate42(data37, {
				instancePath: instancePath + "/privileges",
				parentData: data,
				parentDataProperty: "privileges",
				rootData
			})) errors++;
			var _valid3 = _errs85 === errors;
			valid10 = valid10 || _valid3;
			if (!valid10) {
				const _errs86 = errors;
				if (data37 !== null) errors++;
				var _valid3 = _errs86 === errors;
				valid10 = valid10 || _valid3;
			}
			if (!valid10) errors++;
			else {
				errors = _errs84;
				if (vErrors !== null) {
					if (_errs84) vErrors.length = _errs84;
					else vErrors = null;
				}
			}
		}
		if (data.findings !== void 0) {
			let data38 = data.findings;
			if (Array.isArray(data38)) {
				const len1 = data38.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate27(data38[i1], {
					instancePath: instancePath + "/findings/" + i1,
					parentData: data38,
					parentDataProperty: i1,
					rootData
				})) errors++;
			} else errors++;
		}
	} else errors++;
	validate34.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) errors++;
		if (data.tool === void 0) errors++;
		if (data.started_at === void 0) errors++;
		if (data.duration_ms === void 0) errors++;
		if (data.event === void 0) errors++;
		if (data.mode === void 0) errors++;
		if (data.fail_on === void 0) errors++;
		if (data.complete === void 0) errors++;
		if (data.not_reached === void 0) errors++;
		if (data.missing_shards === void 0) errors++;
		if (data.shard === void 0) errors++;
		if (data.why_not_dialled === void 0) errors++;
		if (data.base === void 0) errors++;
		if (data.outcome === void 0) errors++;
		if (data.summary === void 0) errors++;
		if (data.changes === void 0) errors++;
		if (data.findings === void 0) errors++;
		if (data.destinations === void 0) errors++;
		for (const key0 in data) if (!func2.call(schema6.properties, key0)) errors++;
		if (data.version !== void 0) {
			if (1 !== data.version) errors++;
		}
		if (data.tool !== void 0) {
			let data1 = data.tool;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.name === void 0) errors++;
				if (data1.version === void 0) errors++;
				for (const key1 in data1) if (!(key1 === "name" || key1 === "version")) errors++;
				if (data1.name !== void 0) {
					if (typeof data1.name !== "string") errors++;
				}
				if (data1.version !== void 0) {
					if (typeof data1.version !== "string") errors++;
				}
			} else errors++;
		}
		if (data.started_at !== void 0) {
			if (typeof data.started_at !== "string") errors++;
		}
		if (data.duration_ms !== void 0) {
			let data5 = data.duration_ms;
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) errors++;
			} else errors++;
		}
		if (data.event !== void 0) {
			if (typeof data.event !== "string") errors++;
		}
		if (data.mode !== void 0) {
			let data7 = data.mode;
			if (!(data7 === "check" || data7 === "validate")) errors++;
		}
		if (data.fail_on !== void 0) {
			let data8 = data.fail_on;
			if (!(data8 === "error" || data8 === "warning" || data8 === "never")) errors++;
		}
		if (data.complete !== void 0) {
			if (typeof data.complete !== "boolean") errors++;
		}
		if (data.not_reached !== void 0) {
			let data10 = data.not_reached;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) errors++;
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 < 0 || isNaN(data10)) errors++;
			}
		}
		if (data.missing_shards !== void 0) {
			let data11 = data.missing_shards;
			if (Array.isArray(data11)) {
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data12 = data11[i0];
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) errors++;
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 < 1 || isNaN(data12)) errors++;
					}
				}
			} else errors++;
		}
		if (data.shard !== void 0) {
			let data13 = data.shard;
			const _errs27 = errors;
			let valid4 = false;
			let passing0 = null;
			const _errs28 = errors;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.index === void 0) errors++;
				if (data13.of === void 0) errors++;
				if (data13.total === void 0) errors++;
				if (data13.files === void 0) errors++;
				for (const key2 in data13) if (!(key2 === "index" || key2 === "of" || key2 === "total" || key2 === "files")) errors++;
				if (data13.index !== void 0) {
					let data14 = data13.index;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) errors++;
					if (typeof data14 == "number" && isFinite(data14)) {
						if (data14 < 1 || isNaN(data14)) errors++;
					}
				}
				if (data13.of !== void 0) {
					let data15 = data13.of;
					if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) errors++;
					if (typeof data15 == "number" && isFinite(data15)) {
						if (data15 < 1 || isNaN(data15)) errors++;
					}
				}
				if (data13.total !== void 0) {
					let data16 = data13.total;
					if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) errors++;
					if (typeof data16 == "number" && isFinite(data16)) {
						if (data16 < 0 || isNaN(data16)) errors++;
					}
				}
				if (data13.files !== void 0) {
					let data17 = data13.files;
					if (Array.isArray(data17)) {
						const len1 = data17.length;
						for (let i1 = 0; i1 < len1; i1++) if (typeof data17[i1] !== "string") errors++;
					} else errors++;
				}
			} else errors++;
			var _valid0 = _errs28 === errors;
			if (_valid0) {
				valid4 = true;
				passing0 = 0;
			}
			const _errs41 = errors;
			if (data13 !== null) errors++;
			var _valid0 = _errs41 === errors;
			if (_valid0 && valid4) {
				valid4 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid4 = true;
				passing0 = 1;
			}
			if (!valid4) errors++;
			else {
				errors = _errs27;
				if (vErrors !== null) {
					if (_errs27) vErrors.length = _errs27;
					else vErrors = null;
				}
			}
		}
		if (data.why_not_dialled !== void 0) {
			let data19 = data.why_not_dialled;
			if (typeof data19 !== "string" && data19 !== null) errors++;
		}
		if (data.base !== void 0) {
			let data20 = data.base;
			const _errs46 = errors;
			let valid8 = false;
			let passing1 = null;
			const _errs47 = errors;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (data20.deleted === void 0) errors++;
				if (data20.unreadable === void 0) errors++;
				for (const key3 in data20) if (!(key3 === "deleted" || key3 === "unreadable")) errors++;
				if (data20.deleted !== void 0) {
					let data21 = data20.deleted;
					if (Array.isArray(data21)) {
						const len2 = data21.length;
						for (let i2 = 0; i2 < len2; i2++) if (typeof data21[i2] !== "string") errors++;
					} else errors++;
				}
				if (data20.unreadable !== void 0) {
					let data23 = data20.unreadable;
					if (typeof data23 !== "string" && data23 !== null) errors++;
				}
			} else errors++;
			var _valid1 = _errs47 === errors;
			if (_valid1) {
				valid8 = true;
				passing1 = 0;
			}
			const _errs56 = errors;
			if (data20 !== null) errors++;
			var _valid1 = _errs56 === errors;
			if (_valid1 && valid8) {
				valid8 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid8 = true;
				passing1 = 1;
			}
			if (!valid8) errors++;
			else {
				errors = _errs46;
				if (vErrors !== null) {
					if (_errs46) vErrors.length = _errs46;
					else vErrors = null;
				}
			}
		}
		if (data.outcome !== void 0) {
			if (!validate22(data.outcome, {
				instancePath: instancePath + "/outcome",
				parentData: data,
				parentDataProperty: "outcome",
				rootData
			})) errors++;
		}
		if (data.summary !== void 0) {
			let data25 = data.summary;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (data25.total === void 0) errors++;
				if (data25.passed === void 0) errors++;
				if (data25.warned === void 0) errors++;
				if (data25.failed === void 0) errors++;
				if (data25.skipped === void 0) errors++;
				for (const key4 in data25) if (!(key4 === "total" || key4 === "passed" || key4 === "warned" || key4 === "failed" || key4 === "skipped")) errors++;
				if (data25.total !== void 0) {
					let data26 = data25.total;
					if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) errors++;
				}
				if (data25.passed !== void 0) {
					let data27 = data25.passed;
					if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) errors++;
				}
				if (data25.warned !== void 0) {
					let data28 = data25.warned;
					if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) errors++;
				}
				if (data25.failed !== void 0) {
					let data29 = data25.failed;
					if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) errors++;
				}
				if (data25.skipped !== void 0) {
					let data30 = data25.skipped;
					if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) errors++;
				}
			} else errors++;
		}
		if (data.changes !== void 0) {
			let data31 = data.changes;
			if (!(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) errors++;
			if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
				if (data31.since === void 0) errors++;
				if (data31.failed === void 0) errors++;
				if (data31.other_cause === void 0) errors++;
				if (data31.recovered === void 0) errors++;
				if (data31.removed === void 0) errors++;
				if (data31.new === void 0) errors++;
				if (data31.solved === void 0) errors++;
				for (const key5 in data31) if (!(key5 === "since" || key5 === "failed" || key5 === "other_cause" || key5 === "recovered" || key5 === "removed" || key5 === "new" || key5 === "solved")) errors++;
				if (data31.since !== void 0) {
					if (typeof data31.since !== "string") errors++;
				}
				if (data31.failed !== void 0) {
					let data33 = data31.failed;
					if (Array.isArray(data33)) {
						const len3 = data33.length;
						for (let i3 = 0; i3 < len3; i3++) if (typeof data33[i3] !== "string") errors++;
					} else errors++;
				}
				if (data31.other_cause !== void 0) {
					let data35 = data31.other_cause;
					if (Array.isArray(data35)) {
						const len4 = data35.length;
						for (let i4 = 0; i4 < len4; i4++) if (typeof data35[i4] !== "string") errors++;
					} else errors++;
				}
				if (data31.recovered !== void 0) {
					let data37 = data31.recovered;
					if (Array.isArray(data37)) {
						const len5 = data37.length;
						for (let i5 = 0; i5 < len5; i5++) if (typeof data37[i5] !== "string") errors++;
					} else errors++;
				}
				if (data31.removed !== void 0) {
					let data39 = data31.removed;
					if (Array.isArray(data39)) {
						const len6 = data39.length;
						for (let i6 = 0; i6 < len6; i6++) if (typeof data39[i6] !== "string") errors++;
					} else errors++;
				}
				if (data31.new !== void 0) {
					let data41 = data31.new;
					if (Array.isArray(data41)) {
						const len7 = data41.length;
						for (let i7 = 0; i7 < len7; i7++) if (!validate24(data41[i7], {
							instancePath: instancePath + "/changes/new/" + i7,
							parentData: data41,
							parentDataProperty: i7,
							rootData
						})) errors++;
					} else errors++;
				}
				if (data31.solved !== void 0) {
					let data43 = data31.solved;
					if (Array.isArray(data43)) {
						const len8 = data43.length;
						for (let i8 = 0; i8 < len8; i8++) if (!validate24(data43[i8], {
							instancePath: instancePath + "/changes/solved/" + i8,
							parentData: data43,
							parentDataProperty: i8,
							rootData
						})) errors++;
					} else errors++;
				}
			}
		}
		if (data.findings !== void 0) {
			let data45 = data.findings;
			if (Array.isArray(data45)) {
				const len9 = data45.length;
				for (let i9 = 0; i9 < len9; i9++) if (!validate27(data45[i9], {
					instancePath: instancePath + "/findings/" + i9,
					parentData: data45,
					parentDataProperty: i9,
					rootData
				})) errors++;
			} else errors++;
		}
		if (data.destinations !== void 0) {
			let data47 = data.destinations;
			if (Array.isArray(data47)) {
				const len10 = data47.length;
				for (let i10 = 0; i10 < len10; i10++) if (!validate34(data47[i10], {
					instancePath: instancePath + "/destinations/" + i10,
					parentData: data47,
					parentDataProperty: i10,
					rootData
				})) errors++;
			} else errors++;
		}
	} else errors++;
	validate21.errors = vErrors;
	return errors === 0;
}
// src/report/shards/read-reports.ts
async function readReports(patterns, folder) {
	const { files, unmatched } = await findFiles(patterns, folder);
	const reports = [];
	const errors = unmatched.map((pattern) => `${pattern} matches no file.`);
	for (const { file, absolute } of files) {
		const read = await readReportFile(absolute);
		if (read.kind === "unusable") errors.push(`${file} ${read.reason}.`);
		else if (validateReport(read.content)) reports.push(read.content);
		else errors.push(`${file} is no report of this version of the program.`);
	}
	return errors.length > 0 ? {
		kind: "unusable",
		errors
	} : {
		kind: "read",
		reports
	};
}
// src/merge.ts
async function merge({ shardReports, failOn }, folder) {
	const read = await readReports(shardReports, folder);
	if (read.kind === "unusable") return unmerged(read.errors);
	const merged = mergeReports(read.reports, failOn);
	if (merged.kind === "merged") return merged.report;
	return unmerged([`these are no shards of one run, each given once: ${merged.parts.map((part) => part ?? "a whole run").join(", ")}.`]);
}
function unmerged(errors) {
	return {
		kind: "unmerged",
		errors: errors.map((error) => `shard-reports: ${error}`)
	};
}
export { merge };
