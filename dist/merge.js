import { r as findFiles, t as outcomeOf } from "./outcome.js";
import { readFile, stat } from "node:fs/promises";
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
const validateReport = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "Report",
	"description": "What postgres-destination-check found in one run. Version 1: these names stay, and more may join them.",
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
	"definitions": {
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
const schema12 = {
	"title": "Status",
	"description": "passed: every check ran, nothing was found. warned: nothing worse than a warning. failed: an error. skipped: not dialled, and `reason` says why.",
	"enum": [
		"passed",
		"warned",
		"failed",
		"skipped"
	]
};
const schema13 = {
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
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("^[a-z]+/[a-z-]+$", "");
const schema15 = {
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
};
const schema16 = {
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
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.rule === void 0 && (missing0 = "rule") || data.severity === void 0 && (missing0 = "severity") || data.title === void 0 && (missing0 = "title") || data.message === void 0 && (missing0 = "message") || data.why === void 0 && (missing0 = "why") || data.fix === void 0 && (missing0 = "fix") || data.key === void 0 && (missing0 = "key") || data.location === void 0 && (missing0 = "location") || data.related === void 0 && (missing0 = "related") || data.ignored === void 0 && (missing0 = "ignored")) {
				validate11.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema15.properties, key0)) {
					validate11.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
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
									validate11.errors = [{
										instancePath: instancePath + "/rule",
										schemaPath: "#/properties/rule/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]+/[a-z-]+$" },
										message: "must match pattern \"^[a-z]+/[a-z-]+$\""
									}];
									return false;
								}
							} else {
								validate11.errors = [{
									instancePath: instancePath + "/rule",
									schemaPath: "#/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
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
								validate11.errors = [{
									instancePath: instancePath + "/severity",
									schemaPath: "#/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema15.properties.severity.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.title !== void 0) {
								const _errs5 = errors;
								if (typeof data.title !== "string") {
									validate11.errors = [{
										instancePath: instancePath + "/title",
										schemaPath: "#/properties/title/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.message !== void 0) {
									const _errs7 = errors;
									if (typeof data.message !== "string") {
										validate11.errors = [{
											instancePath: instancePath + "/message",
											schemaPath: "#/properties/message/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.why !== void 0) {
										const _errs9 = errors;
										if (typeof data.why !== "string") {
											validate11.errors = [{
												instancePath: instancePath + "/why",
												schemaPath: "#/properties/why/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
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
											if (errors === errors) {
												if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
													let missing1;
													if (data5.kind === void 0 && (missing1 = "kind") || data5.text === void 0 && (missing1 = "text") || data5.run_as === void 0 && (missing1 = "run_as") || data5.database === void 0 && (missing1 = "database") || data5.note === void 0 && (missing1 = "note") || data5.replaces === void 0 && (missing1 = "replaces") || data5.below === void 0 && (missing1 = "below") || data5.safe === void 0 && (missing1 = "safe")) {
														const err0 = {
															instancePath: instancePath + "/fix",
															schemaPath: "#/definitions/fix/required",
															keyword: "required",
															params: { missingProperty: missing1 },
															message: "must have required property '" + missing1 + "'"
														};
														if (vErrors === null) vErrors = [err0];
														else vErrors.push(err0);
														errors++;
													} else {
														const _errs16 = errors;
														for (const key1 in data5) if (!(key1 === "kind" || key1 === "text" || key1 === "run_as" || key1 === "database" || key1 === "note" || key1 === "replaces" || key1 === "below" || key1 === "safe")) {
															const err1 = {
																instancePath: instancePath + "/fix",
																schemaPath: "#/definitions/fix/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key1 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err1];
															else vErrors.push(err1);
															errors++;
															break;
														}
														if (_errs16 === errors) {
															if (data5.kind !== void 0) {
																let data6 = data5.kind;
																const _errs17 = errors;
																if (!(data6 === "sql" || data6 === "yaml" || data6 === "shell" || data6 === "text")) {
																	const err2 = {
																		instancePath: instancePath + "/fix/kind",
																		schemaPath: "#/definitions/fix/properties/kind/enum",
																		keyword: "enum",
																		params: { allowedValues: schema16.properties.kind.enum },
																		message: "must be equal to one of the allowed values"
																	};
																	if (vErrors === null) vErrors = [err2];
																	else vErrors.push(err2);
																	errors++;
																}
																var valid3 = _errs17 === errors;
															} else var valid3 = true;
															if (valid3) {
																if (data5.text !== void 0) {
																	const _errs18 = errors;
																	if (typeof data5.text !== "string") {
																		const err3 = {
																			instancePath: instancePath + "/fix/text",
																			schemaPath: "#/definitions/fix/properties/text/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		};
																		if (vErrors === null) vErrors = [err3];
																		else vErrors.push(err3);
																		errors++;
																	}
																	var valid3 = _errs18 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data5.run_as !== void 0) {
																		let data8 = data5.run_as;
																		const _errs20 = errors;
																		if (typeof data8 !== "string" && data8 !== null) {
																			const err4 = {
																				instancePath: instancePath + "/fix/run_as",
																				schemaPath: "#/definitions/fix/properties/run_as/type",
																				keyword: "type",
																				params: { type: schema16.properties.run_as.type },
																				message: "must be string,null"
																			};
																			if (vErrors === null) vErrors = [err4];
																			else vErrors.push(err4);
																			errors++;
																		}
																		var valid3 = _errs20 === errors;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data5.database !== void 0) {
																			let data9 = data5.database;
																			const _errs22 = errors;
																			if (typeof data9 !== "string" && data9 !== null) {
																				const err5 = {
																					instancePath: instancePath + "/fix/database",
																					schemaPath: "#/definitions/fix/properties/database/type",
																					keyword: "type",
																					params: { type: schema16.properties.database.type },
																					message: "must be string,null"
																				};
																				if (vErrors === null) vErrors = [err5];
																				else vErrors.push(err5);
																				errors++;
																			}
																			var valid3 = _errs22 === errors;
																		} else var valid3 = true;
																		if (valid3) {
																			if (data5.note !== void 0) {
																				let data10 = data5.note;
																				const _errs24 = errors;
																				if (typeof data10 !== "string" && data10 !== null) {
																					const err6 = {
																						instancePath: instancePath + "/fix/note",
																						schemaPath: "#/definitions/fix/properties/note/type",
																						keyword: "type",
																						params: { type: schema16.properties.note.type },
																						message: "must be string,null"
																					};
																					if (vErrors === null) vErrors = [err6];
																					else vErrors.push(err6);
																					errors++;
																				}
																				var valid3 = _errs24 === errors;
																			} else var valid3 = true;
																			if (valid3) {
																				if (data5.replaces !== void 0) {
																					let data11 = data5.replaces;
																					const _errs26 = errors;
																					if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
																						const err7 = {
																							instancePath: instancePath + "/fix/replaces",
																							schemaPath: "#/definitions/fix/properties/replaces/type",
																							keyword: "type",
																							params: { type: schema16.properties.replaces.type },
																							message: "must be object,null"
																						};
																						if (vErrors === null) vErrors = [err7];
																						else vErrors.push(err7);
																						errors++;
																					}
																					if (errors === _errs26) {
																						if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
																							let missing2;
																							if (data11.file === void 0 && (missing2 = "file") || data11.start_line === void 0 && (missing2 = "start_line") || data11.end_line === void 0 && (missing2 = "end_line")) {
																								const err8 = {
																									instancePath: instancePath + "/fix/replaces",
																									schemaPath: "#/definitions/fix/properties/replaces/required",
																									keyword: "required",
																									params: { missingProperty: missing2 },
																									message: "must have required property '" + missing2 + "'"
																								};
																								if (vErrors === null) vErrors = [err8];
																								else vErrors.push(err8);
																								errors++;
																							} else {
																								const _errs28 = errors;
																								for (const key2 in data11) if (!(key2 === "file" || key2 === "start_line" || key2 === "end_line")) {
																									const err9 = {
																										instancePath: instancePath + "/fix/replaces",
																										schemaPath: "#/definitions/fix/properties/replaces/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key2 },
																										message: "must NOT have additional properties"
																									};
																									if (vErrors === null) vErrors = [err9];
																									else vErrors.push(err9);
																									errors++;
																									break;
																								}
																								if (_errs28 === errors) {
																									if (data11.file !== void 0) {
																										const _errs29 = errors;
																										if (typeof data11.file !== "string") {
																											const err10 = {
																												instancePath: instancePath + "/fix/replaces/file",
																												schemaPath: "#/definitions/fix/properties/replaces/properties/file/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err10];
																											else vErrors.push(err10);
																											errors++;
																										}
																										var valid4 = _errs29 === errors;
																									} else var valid4 = true;
																									if (valid4) {
																										if (data11.start_line !== void 0) {
																											let data13 = data11.start_line;
																											const _errs31 = errors;
																											if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
																												const err11 = {
																													instancePath: instancePath + "/fix/replaces/start_line",
																													schemaPath: "#/definitions/fix/properties/replaces/properties/start_line/type",
																													keyword: "type",
																													params: { type: "integer" },
																													message: "must be integer"
																												};
																												if (vErrors === null) vErrors = [err11];
																												else vErrors.push(err11);
																												errors++;
																											}
																											if (errors === _errs31) {
																												if (typeof data13 == "number" && isFinite(data13)) {
																													if (data13 < 1 || isNaN(data13)) {
																														const err12 = {
																															instancePath: instancePath + "/fix/replaces/start_line",
																															schemaPath: "#/definitions/fix/properties/replaces/properties/start_line/minimum",
																															keyword: "minimum",
																															params: {
																																comparison: ">=",
																																limit: 1
																															},
																															message: "must be >= 1"
																														};
																														if (vErrors === null) vErrors = [err12];
																														else vErrors.push(err12);
																														errors++;
																													}
																												}
																											}
																											var valid4 = _errs31 === errors;
																										} else var valid4 = true;
																										if (valid4) {
																											if (data11.end_line !== void 0) {
																												let data14 = data11.end_line;
																												const _errs33 = errors;
																												if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																													const err13 = {
																														instancePath: instancePath + "/fix/replaces/end_line",
																														schemaPath: "#/definitions/fix/properties/replaces/properties/end_line/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													};
																													if (vErrors === null) vErrors = [err13];
																													else vErrors.push(err13);
																													errors++;
																												}
																												if (errors === _errs33) {
																													if (typeof data14 == "number" && isFinite(data14)) {
																														if (data14 < 0 || isNaN(data14)) {
																															const err14 = {
																																instancePath: instancePath + "/fix/replaces/end_line",
																																schemaPath: "#/definitions/fix/properties/replaces/properties/end_line/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 0
																																},
																																message: "must be >= 0"
																															};
																															if (vErrors === null) vErrors = [err14];
																															else vErrors.push(err14);
																															errors++;
																														}
																													}
																												}
																												var valid4 = _errs33 === errors;
																											} else var valid4 = true;
																										}
																									}
																								}
																							}
																						}
																					}
																					var valid3 = _errs26 === errors;
																				} else var valid3 = true;
																				if (valid3) {
																					if (data5.below !== void 0) {
																						let data15 = data5.below;
																						const _errs35 = errors;
																						if (errors === _errs35) {
																							if (Array.isArray(data15)) {
																								const len0 = data15.length;
																								for (let i0 = 0; i0 < len0; i0++) {
																									const _errs37 = errors;
																									if (typeof data15[i0] !== "string") {
																										const err15 = {
																											instancePath: instancePath + "/fix/below/" + i0,
																											schemaPath: "#/definitions/fix/properties/below/items/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										};
																										if (vErrors === null) vErrors = [err15];
																										else vErrors.push(err15);
																										errors++;
																									}
																									if (!(_errs37 === errors)) break;
																								}
																							} else {
																								const err16 = {
																									instancePath: instancePath + "/fix/below",
																									schemaPath: "#/definitions/fix/properties/below/type",
																									keyword: "type",
																									params: { type: "array" },
																									message: "must be array"
																								};
																								if (vErrors === null) vErrors = [err16];
																								else vErrors.push(err16);
																								errors++;
																							}
																						}
																						var valid3 = _errs35 === errors;
																					} else var valid3 = true;
																					if (valid3) {
																						if (data5.safe !== void 0) {
																							const _errs39 = errors;
																							if (typeof data5.safe !== "boolean") {
																								const err17 = {
																									instancePath: instancePath + "/fix/safe",
																									schemaPath: "#/definitions/fix/properties/safe/type",
																									keyword: "type",
																									params: { type: "boolean" },
																									message: "must be boolean"
																								};
																								if (vErrors === null) vErrors = [err17];
																								else vErrors.push(err17);
																								errors++;
																							}
																							var valid3 = _errs39 === errors;
																						} else var valid3 = true;
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
													const err18 = {
														instancePath: instancePath + "/fix",
														schemaPath: "#/definitions/fix/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													};
													if (vErrors === null) vErrors = [err18];
													else vErrors.push(err18);
													errors++;
												}
											}
											var _valid0 = _errs13 === errors;
											valid1 = valid1 || _valid0;
											if (!valid1) {
												const _errs41 = errors;
												if (data5 !== null) {
													const err19 = {
														instancePath: instancePath + "/fix",
														schemaPath: "#/properties/fix/anyOf/1/type",
														keyword: "type",
														params: { type: "null" },
														message: "must be null"
													};
													if (vErrors === null) vErrors = [err19];
													else vErrors.push(err19);
													errors++;
												}
												var _valid0 = _errs41 === errors;
												valid1 = valid1 || _valid0;
											}
											if (!valid1) {
												const err20 = {
													instancePath: instancePath + "/fix",
													schemaPath: "#/properties/fix/anyOf",
													keyword: "anyOf",
													params: {},
													message: "must match a schema in anyOf"
												};
												if (vErrors === null) vErrors = [err20];
												else vErrors.push(err20);
												errors++;
												validate11.errors = vErrors;
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
												let data18 = data.key;
												const _errs43 = errors;
												if (typeof data18 !== "string" && data18 !== null) {
													validate11.errors = [{
														instancePath: instancePath + "/key",
														schemaPath: "#/properties/key/type",
														keyword: "type",
														params: { type: schema15.properties.key.type },
														message: "must be string,null"
													}];
													return false;
												}
												var valid0 = _errs43 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.location !== void 0) {
													let data19 = data.location;
													const _errs45 = errors;
													if (errors === errors) {
														if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
															let missing3;
															if (data19.file === void 0 && (missing3 = "file") || data19.line === void 0 && (missing3 = "line") || data19.column === void 0 && (missing3 = "column") || data19.end_line === void 0 && (missing3 = "end_line") || data19.end_column === void 0 && (missing3 = "end_column")) {
																validate11.errors = [{
																	instancePath: instancePath + "/location",
																	schemaPath: "#/definitions/location/required",
																	keyword: "required",
																	params: { missingProperty: missing3 },
																	message: "must have required property '" + missing3 + "'"
																}];
																return false;
															} else {
																const _errs48 = errors;
																for (const key3 in data19) if (!(key3 === "file" || key3 === "line" || key3 === "column" || key3 === "end_line" || key3 === "end_column")) {
																	validate11.errors = [{
																		instancePath: instancePath + "/location",
																		schemaPath: "#/definitions/location/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key3 },
																		message: "must NOT have additional properties"
																	}];
																	return false;
																}
																if (_errs48 === errors) {
																	if (data19.file !== void 0) {
																		const _errs49 = errors;
																		if (typeof data19.file !== "string") {
																			validate11.errors = [{
																				instancePath: instancePath + "/location/file",
																				schemaPath: "#/definitions/location/properties/file/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid7 = _errs49 === errors;
																	} else var valid7 = true;
																	if (valid7) {
																		if (data19.line !== void 0) {
																			let data21 = data19.line;
																			const _errs51 = errors;
																			if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
																				validate11.errors = [{
																					instancePath: instancePath + "/location/line",
																					schemaPath: "#/definitions/location/properties/line/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			if (errors === _errs51) {
																				if (typeof data21 == "number" && isFinite(data21)) {
																					if (data21 < 1 || isNaN(data21)) {
																						validate11.errors = [{
																							instancePath: instancePath + "/location/line",
																							schemaPath: "#/definitions/location/properties/line/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 1
																							},
																							message: "must be >= 1"
																						}];
																						return false;
																					}
																				}
																			}
																			var valid7 = _errs51 === errors;
																		} else var valid7 = true;
																		if (valid7) {
																			if (data19.column !== void 0) {
																				let data22 = data19.column;
																				const _errs53 = errors;
																				if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
																					validate11.errors = [{
																						instancePath: instancePath + "/location/column",
																						schemaPath: "#/definitions/location/properties/column/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				if (errors === _errs53) {
																					if (typeof data22 == "number" && isFinite(data22)) {
																						if (data22 < 1 || isNaN(data22)) {
																							validate11.errors = [{
																								instancePath: instancePath + "/location/column",
																								schemaPath: "#/definitions/location/properties/column/minimum",
																								keyword: "minimum",
																								params: {
																									comparison: ">=",
																									limit: 1
																								},
																								message: "must be >= 1"
																							}];
																							return false;
																						}
																					}
																				}
																				var valid7 = _errs53 === errors;
																			} else var valid7 = true;
																			if (valid7) {
																				if (data19.end_line !== void 0) {
																					let data23 = data19.end_line;
																					const _errs55 = errors;
																					if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
																						validate11.errors = [{
																							instancePath: instancePath + "/location/end_line",
																							schemaPath: "#/definitions/location/properties/end_line/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (errors === _errs55) {
																						if (typeof data23 == "number" && isFinite(data23)) {
																							if (data23 < 1 || isNaN(data23)) {
																								validate11.errors = [{
																									instancePath: instancePath + "/location/end_line",
																									schemaPath: "#/definitions/location/properties/end_line/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 1
																									},
																									message: "must be >= 1"
																								}];
																								return false;
																							}
																						}
																					}
																					var valid7 = _errs55 === errors;
																				} else var valid7 = true;
																				if (valid7) {
																					if (data19.end_column !== void 0) {
																						let data24 = data19.end_column;
																						const _errs57 = errors;
																						if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
																							validate11.errors = [{
																								instancePath: instancePath + "/location/end_column",
																								schemaPath: "#/definitions/location/properties/end_column/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs57) {
																							if (typeof data24 == "number" && isFinite(data24)) {
																								if (data24 < 1 || isNaN(data24)) {
																									validate11.errors = [{
																										instancePath: instancePath + "/location/end_column",
																										schemaPath: "#/definitions/location/properties/end_column/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 1
																										},
																										message: "must be >= 1"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid7 = _errs57 === errors;
																					} else var valid7 = true;
																				}
																			}
																		}
																	}
																}
															}
														} else {
															validate11.errors = [{
																instancePath: instancePath + "/location",
																schemaPath: "#/definitions/location/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object"
															}];
															return false;
														}
													}
													var valid0 = _errs45 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.related !== void 0) {
														let data25 = data.related;
														const _errs59 = errors;
														if (errors === _errs59) {
															if (Array.isArray(data25)) {
																const len1 = data25.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	let data26 = data25[i1];
																	const _errs61 = errors;
																	if (errors === _errs61) {
																		if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
																			let missing4;
																			if (data26.message === void 0 && (missing4 = "message") || data26.location === void 0 && (missing4 = "location")) {
																				validate11.errors = [{
																					instancePath: instancePath + "/related/" + i1,
																					schemaPath: "#/properties/related/items/required",
																					keyword: "required",
																					params: { missingProperty: missing4 },
																					message: "must have required property '" + missing4 + "'"
																				}];
																				return false;
																			} else {
																				const _errs63 = errors;
																				for (const key4 in data26) if (!(key4 === "message" || key4 === "location")) {
																					validate11.errors = [{
																						instancePath: instancePath + "/related/" + i1,
																						schemaPath: "#/properties/related/items/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key4 },
																						message: "must NOT have additional properties"
																					}];
																					return false;
																				}
																				if (_errs63 === errors) {
																					if (data26.message !== void 0) {
																						const _errs64 = errors;
																						if (typeof data26.message !== "string") {
																							validate11.errors = [{
																								instancePath: instancePath + "/related/" + i1 + "/message",
																								schemaPath: "#/properties/related/items/properties/message/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid9 = _errs64 === errors;
																					} else var valid9 = true;
																					if (valid9) {
																						if (data26.location !== void 0) {
																							let data28 = data26.location;
																							const _errs66 = errors;
																							if (errors === errors) {
																								if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
																									let missing5;
																									if (data28.file === void 0 && (missing5 = "file") || data28.line === void 0 && (missing5 = "line") || data28.column === void 0 && (missing5 = "column") || data28.end_line === void 0 && (missing5 = "end_line") || data28.end_column === void 0 && (missing5 = "end_column")) {
																										validate11.errors = [{
																											instancePath: instancePath + "/related/" + i1 + "/location",
																											schemaPath: "#/definitions/location/required",
																											keyword: "required",
																											params: { missingProperty: missing5 },
																											message: "must have required property '" + missing5 + "'"
																										}];
																										return false;
																									} else {
																										const _errs69 = errors;
																										for (const key5 in data28) if (!(key5 === "file" || key5 === "line" || key5 === "column" || key5 === "end_line" || key5 === "end_column")) {
																											validate11.errors = [{
																												instancePath: instancePath + "/related/" + i1 + "/location",
																												schemaPath: "#/definitions/location/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key5 },
																												message: "must NOT have additional properties"
																											}];
																											return false;
																										}
																										if (_errs69 === errors) {
																											if (data28.file !== void 0) {
																												const _errs70 = errors;
																												if (typeof data28.file !== "string") {
																													validate11.errors = [{
																														instancePath: instancePath + "/related/" + i1 + "/location/file",
																														schemaPath: "#/definitions/location/properties/file/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid11 = _errs70 === errors;
																											} else var valid11 = true;
																											if (valid11) {
																												if (data28.line !== void 0) {
																													let data30 = data28.line;
																													const _errs72 = errors;
																													if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
																														validate11.errors = [{
																															instancePath: instancePath + "/related/" + i1 + "/location/line",
																															schemaPath: "#/definitions/location/properties/line/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													if (errors === _errs72) {
																														if (typeof data30 == "number" && isFinite(data30)) {
																															if (data30 < 1 || isNaN(data30)) {
																																validate11.errors = [{
																																	instancePath: instancePath + "/related/" + i1 + "/location/line",
																																	schemaPath: "#/definitions/location/properties/line/minimum",
																																	keyword: "minimum",
																																	params: {
																																		comparison: ">=",
																																		limit: 1
																																	},
																																	message: "must be >= 1"
																																}];
																																return false;
																															}
																														}
																													}
																													var valid11 = _errs72 === errors;
																												} else var valid11 = true;
																												if (valid11) {
																													if (data28.column !== void 0) {
																														let data31 = data28.column;
																														const _errs74 = errors;
																														if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
																															validate11.errors = [{
																																instancePath: instancePath + "/related/" + i1 + "/location/column",
																																schemaPath: "#/definitions/location/properties/column/type",
																																keyword: "type",
																																params: { type: "integer" },
																																message: "must be integer"
																															}];
																															return false;
																														}
																														if (errors === _errs74) {
																															if (typeof data31 == "number" && isFinite(data31)) {
																																if (data31 < 1 || isNaN(data31)) {
																																	validate11.errors = [{
																																		instancePath: instancePath + "/related/" + i1 + "/location/column",
																																		schemaPath: "#/definitions/location/properties/column/minimum",
																																		keyword: "minimum",
																																		params: {
																																			comparison: ">=",
																																			limit: 1
																																		},
																																		message: "must be >= 1"
																																	}];
																																	return false;
																																}
																															}
																														}
																														var valid11 = _errs74 === errors;
																													} else var valid11 = true;
																													if (valid11) {
																														if (data28.end_line !== void 0) {
																															let data32 = data28.end_line;
																															const _errs76 = errors;
																															if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
																																validate11.errors = [{
																																	instancePath: instancePath + "/related/" + i1 + "/location/end_line",
																																	schemaPath: "#/definitions/location/properties/end_line/type",
																																	keyword: "type",
																																	params: { type: "integer" },
																																	message: "must be integer"
																																}];
																																return false;
																															}
																															if (errors === _errs76) {
																																if (typeof data32 == "number" && isFinite(data32)) {
																																	if (data32 < 1 || isNaN(data32)) {
																																		validate11.errors = [{
																																			instancePath: instancePath + "/related/" + i1 + "/location/end_line",
																																			schemaPath: "#/definitions/location/properties/end_line/minimum",
																																			keyword: "minimum",
																																			params: {
																																				comparison: ">=",
																																				limit: 1
																																			},
																																			message: "must be >= 1"
																																		}];
																																		return false;
																																	}
																																}
																															}
																															var valid11 = _errs76 === errors;
																														} else var valid11 = true;
																														if (valid11) {
																															if (data28.end_column !== void 0) {
																																let data33 = data28.end_column;
																																const _errs78 = errors;
																																if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
																																	validate11.errors = [{
																																		instancePath: instancePath + "/related/" + i1 + "/location/end_column",
																																		schemaPath: "#/definitions/location/properties/end_column/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs78) {
																																	if (typeof data33 == "number" && isFinite(data33)) {
																																		if (data33 < 1 || isNaN(data33)) {
																																			validate11.errors = [{
																																				instancePath: instancePath + "/related/" + i1 + "/location/end_column",
																																				schemaPath: "#/definitions/location/properties/end_column/minimum",
																																				keyword: "minimum",
																																				params: {
																																					comparison: ">=",
																																					limit: 1
																																				},
																																				message: "must be >= 1"
																																			}];
																																			return false;
																																		}
																																	}
																																}
																																var valid11 = _errs78 === errors;
																															} else var valid11 = true;
																														}
																													}
																												}
																											}
																										}
																									}
																								} else {
																									validate11.errors = [{
																										instancePath: instancePath + "/related/" + i1 + "/location",
																										schemaPath: "#/definitions/location/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									}];
																									return false;
																								}
																							}
																							var valid9 = _errs66 === errors;
																						} else var valid9 = true;
																					}
																				}
																			}
																		} else {
																			validate11.errors = [{
																				instancePath: instancePath + "/related/" + i1,
																				schemaPath: "#/properties/related/items/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			}];
																			return false;
																		}
																	}
																	if (!(_errs61 === errors)) break;
																}
															} else {
																validate11.errors = [{
																	instancePath: instancePath + "/related",
																	schemaPath: "#/properties/related/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs59 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.ignored !== void 0) {
															let data34 = data.ignored;
															const _errs80 = errors;
															if (!(data34 && typeof data34 == "object" && !Array.isArray(data34)) && data34 !== null) {
																validate11.errors = [{
																	instancePath: instancePath + "/ignored",
																	schemaPath: "#/properties/ignored/type",
																	keyword: "type",
																	params: { type: schema15.properties.ignored.type },
																	message: "must be object,null"
																}];
																return false;
															}
															if (errors === _errs80) {
																if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
																	let missing6;
																	if (data34.reason === void 0 && (missing6 = "reason") || data34.until === void 0 && (missing6 = "until")) {
																		validate11.errors = [{
																			instancePath: instancePath + "/ignored",
																			schemaPath: "#/properties/ignored/required",
																			keyword: "required",
																			params: { missingProperty: missing6 },
																			message: "must have required property '" + missing6 + "'"
																		}];
																		return false;
																	} else {
																		const _errs82 = errors;
																		for (const key6 in data34) if (!(key6 === "reason" || key6 === "until")) {
																			validate11.errors = [{
																				instancePath: instancePath + "/ignored",
																				schemaPath: "#/properties/ignored/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key6 },
																				message: "must NOT have additional properties"
																			}];
																			return false;
																		}
																		if (_errs82 === errors) {
																			if (data34.reason !== void 0) {
																				const _errs83 = errors;
																				if (typeof data34.reason !== "string") {
																					validate11.errors = [{
																						instancePath: instancePath + "/ignored/reason",
																						schemaPath: "#/properties/ignored/properties/reason/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				var valid12 = _errs83 === errors;
																			} else var valid12 = true;
																			if (valid12) {
																				if (data34.until !== void 0) {
																					let data36 = data34.until;
																					const _errs85 = errors;
																					if (typeof data36 !== "string" && data36 !== null) {
																						validate11.errors = [{
																							instancePath: instancePath + "/ignored/until",
																							schemaPath: "#/properties/ignored/properties/until/type",
																							keyword: "type",
																							params: { type: schema15.properties.ignored.properties.until.type },
																							message: "must be string,null"
																						}];
																						return false;
																					}
																					var valid12 = _errs85 === errors;
																				} else var valid12 = true;
																			}
																		}
																	}
																}
															}
															var valid0 = _errs80 === errors;
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
			validate11.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const schema19 = {
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
		"findings": {
			"type": "array",
			"items": { "$ref": "#/definitions/finding" }
		}
	}
};
const schema24 = {
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
};
const schema22 = {
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
};
const schema23 = {
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
};
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.protocol === void 0 && (missing0 = "protocol") || data.cipher === void 0 && (missing0 = "cipher") || data.verified === void 0 && (missing0 = "verified") || data.certificate === void 0 && (missing0 = "certificate")) {
				validate14.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "protocol" || key0 === "cipher" || key0 === "verified" || key0 === "certificate")) {
					validate14.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.protocol !== void 0) {
						const _errs2 = errors;
						if (typeof data.protocol !== "string") {
							validate14.errors = [{
								instancePath: instancePath + "/protocol",
								schemaPath: "#/properties/protocol/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.cipher !== void 0) {
							const _errs4 = errors;
							if (typeof data.cipher !== "string") {
								validate14.errors = [{
									instancePath: instancePath + "/cipher",
									schemaPath: "#/properties/cipher/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
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
									validate14.errors = [{
										instancePath: instancePath + "/verified",
										schemaPath: "#/properties/verified/enum",
										keyword: "enum",
										params: { allowedValues: schema22.properties.verified.enum },
										message: "must be equal to one of the allowed values"
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
									if (errors === errors) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.subject === void 0 && (missing1 = "subject") || data3.issuer === void 0 && (missing1 = "issuer") || data3.names === void 0 && (missing1 = "names") || data3.valid_from === void 0 && (missing1 = "valid_from") || data3.valid_to === void 0 && (missing1 = "valid_to") || data3.self_signed === void 0 && (missing1 = "self_signed") || data3.fingerprint256 === void 0 && (missing1 = "fingerprint256")) {
												const err0 = {
													instancePath: instancePath + "/certificate",
													schemaPath: "#/definitions/certificate/required",
													keyword: "required",
													params: { missingProperty: missing1 },
													message: "must have required property '" + missing1 + "'"
												};
												if (vErrors === null) vErrors = [err0];
												else vErrors.push(err0);
												errors++;
											} else {
												const _errs12 = errors;
												for (const key1 in data3) if (!(key1 === "subject" || key1 === "issuer" || key1 === "names" || key1 === "valid_from" || key1 === "valid_to" || key1 === "self_signed" || key1 === "fingerprint256")) {
													const err1 = {
														instancePath: instancePath + "/certificate",
														schemaPath: "#/definitions/certificate/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err1];
													else vErrors.push(err1);
													errors++;
													break;
												}
												if (_errs12 === errors) {
													if (data3.subject !== void 0) {
														const _errs13 = errors;
														if (typeof data3.subject !== "string") {
															const err2 = {
																instancePath: instancePath + "/certificate/subject",
																schemaPath: "#/definitions/certificate/properties/subject/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err2];
															else vErrors.push(err2);
															errors++;
														}
														var valid3 = _errs13 === errors;
													} else var valid3 = true;
													if (valid3) {
														if (data3.issuer !== void 0) {
															const _errs15 = errors;
															if (typeof data3.issuer !== "string") {
																const err3 = {
																	instancePath: instancePath + "/certificate/issuer",
																	schemaPath: "#/definitions/certificate/properties/issuer/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err3];
																else vErrors.push(err3);
																errors++;
															}
															var valid3 = _errs15 === errors;
														} else var valid3 = true;
														if (valid3) {
															if (data3.names !== void 0) {
																let data6 = data3.names;
																const _errs17 = errors;
																if (errors === _errs17) {
																	if (Array.isArray(data6)) {
																		const len0 = data6.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			const _errs19 = errors;
																			if (typeof data6[i0] !== "string") {
																				const err4 = {
																					instancePath: instancePath + "/certificate/names/" + i0,
																					schemaPath: "#/definitions/certificate/properties/names/items/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				};
																				if (vErrors === null) vErrors = [err4];
																				else vErrors.push(err4);
																				errors++;
																			}
																			if (!(_errs19 === errors)) break;
																		}
																	} else {
																		const err5 = {
																			instancePath: instancePath + "/certificate/names",
																			schemaPath: "#/definitions/certificate/properties/names/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		};
																		if (vErrors === null) vErrors = [err5];
																		else vErrors.push(err5);
																		errors++;
																	}
																}
																var valid3 = _errs17 === errors;
															} else var valid3 = true;
															if (valid3) {
																if (data3.valid_from !== void 0) {
																	let data8 = data3.valid_from;
																	const _errs21 = errors;
																	if (typeof data8 !== "string" && data8 !== null) {
																		const err6 = {
																			instancePath: instancePath + "/certificate/valid_from",
																			schemaPath: "#/definitions/certificate/properties/valid_from/type",
																			keyword: "type",
																			params: { type: schema23.properties.valid_from.type },
																			message: "must be string,null"
																		};
																		if (vErrors === null) vErrors = [err6];
																		else vErrors.push(err6);
																		errors++;
																	}
																	var valid3 = _errs21 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data3.valid_to !== void 0) {
																		let data9 = data3.valid_to;
																		const _errs23 = errors;
																		if (typeof data9 !== "string" && data9 !== null) {
																			const err7 = {
																				instancePath: instancePath + "/certificate/valid_to",
																				schemaPath: "#/definitions/certificate/properties/valid_to/type",
																				keyword: "type",
																				params: { type: schema23.properties.valid_to.type },
																				message: "must be string,null"
																			};
																			if (vErrors === null) vErrors = [err7];
																			else vErrors.push(err7);
																			errors++;
																		}
																		var valid3 = _errs23 === errors;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data3.self_signed !== void 0) {
																			const _errs25 = errors;
																			if (typeof data3.self_signed !== "boolean") {
																				const err8 = {
																					instancePath: instancePath + "/certificate/self_signed",
																					schemaPath: "#/definitions/certificate/properties/self_signed/type",
																					keyword: "type",
																					params: { type: "boolean" },
																					message: "must be boolean"
																				};
																				if (vErrors === null) vErrors = [err8];
																				else vErrors.push(err8);
																				errors++;
																			}
																			var valid3 = _errs25 === errors;
																		} else var valid3 = true;
																		if (valid3) {
																			if (data3.fingerprint256 !== void 0) {
																				const _errs27 = errors;
																				if (typeof data3.fingerprint256 !== "string") {
																					const err9 = {
																						instancePath: instancePath + "/certificate/fingerprint256",
																						schemaPath: "#/definitions/certificate/properties/fingerprint256/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					};
																					if (vErrors === null) vErrors = [err9];
																					else vErrors.push(err9);
																					errors++;
																				}
																				var valid3 = _errs27 === errors;
																			} else var valid3 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										} else {
											const err10 = {
												instancePath: instancePath + "/certificate",
												schemaPath: "#/definitions/certificate/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											};
											if (vErrors === null) vErrors = [err10];
											else vErrors.push(err10);
											errors++;
										}
									}
									var _valid0 = _errs9 === errors;
									valid1 = valid1 || _valid0;
									if (!valid1) {
										const _errs29 = errors;
										if (data3 !== null) {
											const err11 = {
												instancePath: instancePath + "/certificate",
												schemaPath: "#/properties/certificate/anyOf/1/type",
												keyword: "type",
												params: { type: "null" },
												message: "must be null"
											};
											if (vErrors === null) vErrors = [err11];
											else vErrors.push(err11);
											errors++;
										}
										var _valid0 = _errs29 === errors;
										valid1 = valid1 || _valid0;
									}
									if (!valid1) {
										const err12 = {
											instancePath: instancePath + "/certificate",
											schemaPath: "#/properties/certificate/anyOf",
											keyword: "anyOf",
											params: {},
											message: "must match a schema in anyOf"
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
										validate14.errors = vErrors;
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
			validate14.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate14.errors = vErrors;
	return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.display_name === void 0 && (missing0 = "display_name") || data.type === void 0 && (missing0 = "type") || data.status === void 0 && (missing0 = "status") || data.reason === void 0 && (missing0 = "reason") || data.failing_since === void 0 && (missing0 = "failing_since") || data.location === void 0 && (missing0 = "location") || data.target === void 0 && (missing0 = "target") || data.identity === void 0 && (missing0 = "identity") || data.authentication === void 0 && (missing0 = "authentication") || data.tries === void 0 && (missing0 = "tries") || data.duration_ms === void 0 && (missing0 = "duration_ms") || data.stages === void 0 && (missing0 = "stages") || data.bastion === void 0 && (missing0 = "bastion") || data.tls === void 0 && (missing0 = "tls") || data.server === void 0 && (missing0 = "server") || data.privileges === void 0 && (missing0 = "privileges") || data.findings === void 0 && (missing0 = "findings")) {
				validate13.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema19.properties, key0)) {
					validate13.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (typeof data.id !== "string") {
							validate13.errors = [{
								instancePath: instancePath + "/id",
								schemaPath: "#/properties/id/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.display_name !== void 0) {
							const _errs4 = errors;
							if (typeof data.display_name !== "string") {
								validate13.errors = [{
									instancePath: instancePath + "/display_name",
									schemaPath: "#/properties/display_name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
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
									validate13.errors = [{
										instancePath: instancePath + "/type",
										schemaPath: "#/properties/type/enum",
										keyword: "enum",
										params: { allowedValues: schema19.properties.type.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.status !== void 0) {
									let data3 = data.status;
									const _errs7 = errors;
									if (!(data3 === "passed" || data3 === "warned" || data3 === "failed" || data3 === "skipped")) {
										validate13.errors = [{
											instancePath: instancePath + "/status",
											schemaPath: "#/definitions/status/enum",
											keyword: "enum",
											params: { allowedValues: schema12.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.reason !== void 0) {
										let data4 = data.reason;
										const _errs9 = errors;
										if (typeof data4 !== "string" && data4 !== null) {
											validate13.errors = [{
												instancePath: instancePath + "/reason",
												schemaPath: "#/properties/reason/type",
												keyword: "type",
												params: { type: schema19.properties.reason.type },
												message: "must be string,null"
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.failing_since !== void 0) {
											let data5 = data.failing_since;
											const _errs11 = errors;
											if (typeof data5 !== "string" && data5 !== null) {
												validate13.errors = [{
													instancePath: instancePath + "/failing_since",
													schemaPath: "#/properties/failing_since/type",
													keyword: "type",
													params: { type: schema19.properties.failing_since.type },
													message: "must be string,null"
												}];
												return false;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.location !== void 0) {
												let data6 = data.location;
												const _errs13 = errors;
												if (errors === errors) {
													if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
														let missing1;
														if (data6.file === void 0 && (missing1 = "file") || data6.line === void 0 && (missing1 = "line") || data6.column === void 0 && (missing1 = "column") || data6.end_line === void 0 && (missing1 = "end_line") || data6.end_column === void 0 && (missing1 = "end_column")) {
															validate13.errors = [{
																instancePath: instancePath + "/location",
																schemaPath: "#/definitions/location/required",
																keyword: "required",
																params: { missingProperty: missing1 },
																message: "must have required property '" + missing1 + "'"
															}];
															return false;
														} else {
															const _errs16 = errors;
															for (const key1 in data6) if (!(key1 === "file" || key1 === "line" || key1 === "column" || key1 === "end_line" || key1 === "end_column")) {
																validate13.errors = [{
																	instancePath: instancePath + "/location",
																	schemaPath: "#/definitions/location/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key1 },
																	message: "must NOT have additional properties"
																}];
																return false;
															}
															if (_errs16 === errors) {
																if (data6.file !== void 0) {
																	const _errs17 = errors;
																	if (typeof data6.file !== "string") {
																		validate13.errors = [{
																			instancePath: instancePath + "/location/file",
																			schemaPath: "#/definitions/location/properties/file/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	var valid3 = _errs17 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data6.line !== void 0) {
																		let data8 = data6.line;
																		const _errs19 = errors;
																		if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
																			validate13.errors = [{
																				instancePath: instancePath + "/location/line",
																				schemaPath: "#/definitions/location/properties/line/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (errors === _errs19) {
																			if (typeof data8 == "number" && isFinite(data8)) {
																				if (data8 < 1 || isNaN(data8)) {
																					validate13.errors = [{
																						instancePath: instancePath + "/location/line",
																						schemaPath: "#/definitions/location/properties/line/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 1
																						},
																						message: "must be >= 1"
																					}];
																					return false;
																				}
																			}
																		}
																		var valid3 = _errs19 === errors;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data6.column !== void 0) {
																			let data9 = data6.column;
																			const _errs21 = errors;
																			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
																				validate13.errors = [{
																					instancePath: instancePath + "/location/column",
																					schemaPath: "#/definitions/location/properties/column/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			if (errors === _errs21) {
																				if (typeof data9 == "number" && isFinite(data9)) {
																					if (data9 < 1 || isNaN(data9)) {
																						validate13.errors = [{
																							instancePath: instancePath + "/location/column",
																							schemaPath: "#/definitions/location/properties/column/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 1
																							},
																							message: "must be >= 1"
																						}];
																						return false;
																					}
																				}
																			}
																			var valid3 = _errs21 === errors;
																		} else var valid3 = true;
																		if (valid3) {
																			if (data6.end_line !== void 0) {
																				let data10 = data6.end_line;
																				const _errs23 = errors;
																				if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
																					validate13.errors = [{
																						instancePath: instancePath + "/location/end_line",
																						schemaPath: "#/definitions/location/properties/end_line/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				if (errors === _errs23) {
																					if (typeof data10 == "number" && isFinite(data10)) {
																						if (data10 < 1 || isNaN(data10)) {
																							validate13.errors = [{
																								instancePath: instancePath + "/location/end_line",
																								schemaPath: "#/definitions/location/properties/end_line/minimum",
																								keyword: "minimum",
																								params: {
																									comparison: ">=",
																									limit: 1
																								},
																								message: "must be >= 1"
																							}];
																							return false;
																						}
																					}
																				}
																				var valid3 = _errs23 === errors;
																			} else var valid3 = true;
																			if (valid3) {
																				if (data6.end_column !== void 0) {
																					let data11 = data6.end_column;
																					const _errs25 = errors;
																					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
																						validate13.errors = [{
																							instancePath: instancePath + "/location/end_column",
																							schemaPath: "#/definitions/location/properties/end_column/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (errors === _errs25) {
																						if (typeof data11 == "number" && isFinite(data11)) {
																							if (data11 < 1 || isNaN(data11)) {
																								validate13.errors = [{
																									instancePath: instancePath + "/location/end_column",
																									schemaPath: "#/definitions/location/properties/end_column/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 1
																									},
																									message: "must be >= 1"
																								}];
																								return false;
																							}
																						}
																					}
																					var valid3 = _errs25 === errors;
																				} else var valid3 = true;
																			}
																		}
																	}
																}
															}
														}
													} else {
														validate13.errors = [{
															instancePath: instancePath + "/location",
															schemaPath: "#/definitions/location/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														}];
														return false;
													}
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.target !== void 0) {
													let data12 = data.target;
													const _errs27 = errors;
													if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
														validate13.errors = [{
															instancePath: instancePath + "/target",
															schemaPath: "#/properties/target/type",
															keyword: "type",
															params: { type: schema19.properties.target.type },
															message: "must be object,null"
														}];
														return false;
													}
													if (errors === _errs27) {
														if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
															let missing2;
															if (data12.host === void 0 && (missing2 = "host") || data12.port === void 0 && (missing2 = "port") || data12.database === void 0 && (missing2 = "database") || data12.username === void 0 && (missing2 = "username") || data12.bastion === void 0 && (missing2 = "bastion")) {
																validate13.errors = [{
																	instancePath: instancePath + "/target",
																	schemaPath: "#/properties/target/required",
																	keyword: "required",
																	params: { missingProperty: missing2 },
																	message: "must have required property '" + missing2 + "'"
																}];
																return false;
															} else {
																const _errs29 = errors;
																for (const key2 in data12) if (!(key2 === "host" || key2 === "port" || key2 === "database" || key2 === "username" || key2 === "bastion")) {
																	validate13.errors = [{
																		instancePath: instancePath + "/target",
																		schemaPath: "#/properties/target/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key2 },
																		message: "must NOT have additional properties"
																	}];
																	return false;
																}
																if (_errs29 === errors) {
																	if (data12.host !== void 0) {
																		const _errs30 = errors;
																		if (typeof data12.host !== "string") {
																			validate13.errors = [{
																				instancePath: instancePath + "/target/host",
																				schemaPath: "#/properties/target/properties/host/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid4 = _errs30 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data12.port !== void 0) {
																			let data14 = data12.port;
																			const _errs32 = errors;
																			if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																				validate13.errors = [{
																					instancePath: instancePath + "/target/port",
																					schemaPath: "#/properties/target/properties/port/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			var valid4 = _errs32 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data12.database !== void 0) {
																				const _errs34 = errors;
																				if (typeof data12.database !== "string") {
																					validate13.errors = [{
																						instancePath: instancePath + "/target/database",
																						schemaPath: "#/properties/target/properties/database/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				var valid4 = _errs34 === errors;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data12.username !== void 0) {
																					const _errs36 = errors;
																					if (typeof data12.username !== "string") {
																						validate13.errors = [{
																							instancePath: instancePath + "/target/username",
																							schemaPath: "#/properties/target/properties/username/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																					var valid4 = _errs36 === errors;
																				} else var valid4 = true;
																				if (valid4) {
																					if (data12.bastion !== void 0) {
																						let data17 = data12.bastion;
																						const _errs38 = errors;
																						if (typeof data17 !== "string" && data17 !== null) {
																							validate13.errors = [{
																								instancePath: instancePath + "/target/bastion",
																								schemaPath: "#/properties/target/properties/bastion/type",
																								keyword: "type",
																								params: { type: schema19.properties.target.properties.bastion.type },
																								message: "must be string,null"
																							}];
																							return false;
																						}
																						var valid4 = _errs38 === errors;
																					} else var valid4 = true;
																				}
																			}
																		}
																	}
																}
															}
														}
													}
													var valid0 = _errs27 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.identity !== void 0) {
														let data18 = data.identity;
														const _errs40 = errors;
														if (!(data18 === "certificate-name" || data18 === "certificate" || data18 === "pinned-bastion" || data18 === "channel-binding" || data18 === "none")) {
															validate13.errors = [{
																instancePath: instancePath + "/identity",
																schemaPath: "#/properties/identity/enum",
																keyword: "enum",
																params: { allowedValues: schema19.properties.identity.enum },
																message: "must be equal to one of the allowed values"
															}];
															return false;
														}
														var valid0 = _errs40 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.authentication !== void 0) {
															let data19 = data.authentication;
															const _errs41 = errors;
															if (!(data19 === "none" || data19 === "password" || data19 === "md5" || data19 === "scram-sha-256" || data19 === "scram-sha-256-plus" || data19 === null)) {
																validate13.errors = [{
																	instancePath: instancePath + "/authentication",
																	schemaPath: "#/properties/authentication/enum",
																	keyword: "enum",
																	params: { allowedValues: schema19.properties.authentication.enum },
																	message: "must be equal to one of the allowed values"
																}];
																return false;
															}
															var valid0 = _errs41 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.tries !== void 0) {
																let data20 = data.tries;
																const _errs42 = errors;
																if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																	validate13.errors = [{
																		instancePath: instancePath + "/tries",
																		schemaPath: "#/properties/tries/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	}];
																	return false;
																}
																if (errors === _errs42) {
																	if (typeof data20 == "number" && isFinite(data20)) {
																		if (data20 < 0 || isNaN(data20)) {
																			validate13.errors = [{
																				instancePath: instancePath + "/tries",
																				schemaPath: "#/properties/tries/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 0
																				},
																				message: "must be >= 0"
																			}];
																			return false;
																		}
																	}
																}
																var valid0 = _errs42 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.duration_ms !== void 0) {
																	let data21 = data.duration_ms;
																	const _errs44 = errors;
																	if (errors === _errs44) {
																		if (typeof data21 == "number" && isFinite(data21)) {
																			if (data21 < 0 || isNaN(data21)) {
																				validate13.errors = [{
																					instancePath: instancePath + "/duration_ms",
																					schemaPath: "#/properties/duration_ms/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					},
																					message: "must be >= 0"
																				}];
																				return false;
																			}
																		} else {
																			validate13.errors = [{
																				instancePath: instancePath + "/duration_ms",
																				schemaPath: "#/properties/duration_ms/type",
																				keyword: "type",
																				params: { type: "number" },
																				message: "must be number"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs44 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.stages !== void 0) {
																		let data22 = data.stages;
																		const _errs46 = errors;
																		if (errors === _errs46) {
																			if (Array.isArray(data22)) {
																				const len0 = data22.length;
																				for (let i0 = 0; i0 < len0; i0++) {
																					let data23 = data22[i0];
																					const _errs48 = errors;
																					if (errors === _errs48) {
																						if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
																							let missing3;
																							if (data23.name === void 0 && (missing3 = "name") || data23.status === void 0 && (missing3 = "status") || data23.ms === void 0 && (missing3 = "ms") || data23.detail === void 0 && (missing3 = "detail")) {
																								validate13.errors = [{
																									instancePath: instancePath + "/stages/" + i0,
																									schemaPath: "#/properties/stages/items/required",
																									keyword: "required",
																									params: { missingProperty: missing3 },
																									message: "must have required property '" + missing3 + "'"
																								}];
																								return false;
																							} else {
																								const _errs50 = errors;
																								for (const key3 in data23) if (!(key3 === "name" || key3 === "status" || key3 === "ms" || key3 === "detail")) {
																									validate13.errors = [{
																										instancePath: instancePath + "/stages/" + i0,
																										schemaPath: "#/properties/stages/items/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key3 },
																										message: "must NOT have additional properties"
																									}];
																									return false;
																								}
																								if (_errs50 === errors) {
																									if (data23.name !== void 0) {
																										let data24 = data23.name;
																										const _errs51 = errors;
																										if (!(data24 === "resolve" || data24 === "connect" || data24 === "ssh" || data24 === "tls" || data24 === "login" || data24 === "probe" || data24 === "rehearse")) {
																											validate13.errors = [{
																												instancePath: instancePath + "/stages/" + i0 + "/name",
																												schemaPath: "#/properties/stages/items/properties/name/enum",
																												keyword: "enum",
																												params: { allowedValues: schema19.properties.stages.items.properties.name.enum },
																												message: "must be equal to one of the allowed values"
																											}];
																											return false;
																										}
																										var valid6 = _errs51 === errors;
																									} else var valid6 = true;
																									if (valid6) {
																										if (data23.status !== void 0) {
																											let data25 = data23.status;
																											const _errs52 = errors;
																											if (!(data25 === "ok" || data25 === "failed" || data25 === "skipped")) {
																												validate13.errors = [{
																													instancePath: instancePath + "/stages/" + i0 + "/status",
																													schemaPath: "#/properties/stages/items/properties/status/enum",
																													keyword: "enum",
																													params: { allowedValues: schema19.properties.stages.items.properties.status.enum },
																													message: "must be equal to one of the allowed values"
																												}];
																												return false;
																											}
																											var valid6 = _errs52 === errors;
																										} else var valid6 = true;
																										if (valid6) {
																											if (data23.ms !== void 0) {
																												let data26 = data23.ms;
																												const _errs53 = errors;
																												if (!(typeof data26 == "number" && isFinite(data26)) && data26 !== null) {
																													validate13.errors = [{
																														instancePath: instancePath + "/stages/" + i0 + "/ms",
																														schemaPath: "#/properties/stages/items/properties/ms/type",
																														keyword: "type",
																														params: { type: schema19.properties.stages.items.properties.ms.type },
																														message: "must be number,null"
																													}];
																													return false;
																												}
																												var valid6 = _errs53 === errors;
																											} else var valid6 = true;
																											if (valid6) {
																												if (data23.detail !== void 0) {
																													let data27 = data23.detail;
																													const _errs55 = errors;
																													if (typeof data27 !== "string" && data27 !== null) {
																														validate13.errors = [{
																															instancePath: instancePath + "/stages/" + i0 + "/detail",
																															schemaPath: "#/properties/stages/items/properties/detail/type",
																															keyword: "type",
																															params: { type: schema19.properties.stages.items.properties.detail.type },
																															message: "must be string,null"
																														}];
																														return false;
																													}
																													var valid6 = _errs55 === errors;
																												} else var valid6 = true;
																											}
																										}
																									}
																								}
																							}
																						} else {
																							validate13.errors = [{
																								instancePath: instancePath + "/stages/" + i0,
																								schemaPath: "#/properties/stages/items/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							}];
																							return false;
																						}
																					}
																					if (!(_errs48 === errors)) break;
																				}
																			} else {
																				validate13.errors = [{
																					instancePath: instancePath + "/stages",
																					schemaPath: "#/properties/stages/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs46 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.bastion !== void 0) {
																			let data28 = data.bastion;
																			const _errs57 = errors;
																			if (!(data28 && typeof data28 == "object" && !Array.isArray(data28)) && data28 !== null) {
																				validate13.errors = [{
																					instancePath: instancePath + "/bastion",
																					schemaPath: "#/properties/bastion/type",
																					keyword: "type",
																					params: { type: schema19.properties.bastion.type },
																					message: "must be object,null"
																				}];
																				return false;
																			}
																			if (errors === _errs57) {
																				if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
																					let missing4;
																					if (data28.host_key_type === void 0 && (missing4 = "host_key_type") || data28.host_key === void 0 && (missing4 = "host_key") || data28.pinned === void 0 && (missing4 = "pinned")) {
																						validate13.errors = [{
																							instancePath: instancePath + "/bastion",
																							schemaPath: "#/properties/bastion/required",
																							keyword: "required",
																							params: { missingProperty: missing4 },
																							message: "must have required property '" + missing4 + "'"
																						}];
																						return false;
																					} else {
																						const _errs59 = errors;
																						for (const key4 in data28) if (!(key4 === "host_key_type" || key4 === "host_key" || key4 === "pinned")) {
																							validate13.errors = [{
																								instancePath: instancePath + "/bastion",
																								schemaPath: "#/properties/bastion/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key4 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (_errs59 === errors) {
																							if (data28.host_key_type !== void 0) {
																								const _errs60 = errors;
																								if (typeof data28.host_key_type !== "string") {
																									validate13.errors = [{
																										instancePath: instancePath + "/bastion/host_key_type",
																										schemaPath: "#/properties/bastion/properties/host_key_type/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid7 = _errs60 === errors;
																							} else var valid7 = true;
																							if (valid7) {
																								if (data28.host_key !== void 0) {
																									const _errs62 = errors;
																									if (typeof data28.host_key !== "string") {
																										validate13.errors = [{
																											instancePath: instancePath + "/bastion/host_key",
																											schemaPath: "#/properties/bastion/properties/host_key/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid7 = _errs62 === errors;
																								} else var valid7 = true;
																								if (valid7) {
																									if (data28.pinned !== void 0) {
																										const _errs64 = errors;
																										if (typeof data28.pinned !== "boolean") {
																											validate13.errors = [{
																												instancePath: instancePath + "/bastion/pinned",
																												schemaPath: "#/properties/bastion/properties/pinned/type",
																												keyword: "type",
																												params: { type: "boolean" },
																												message: "must be boolean"
																											}];
																											return false;
																										}
																										var valid7 = _errs64 === errors;
																									} else var valid7 = true;
																								}
																							}
																						}
																					}
																				}
																			}
																			var valid0 = _errs57 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.tls !== void 0) {
																				let data32 = data.tls;
																				const _errs66 = errors;
																				const _errs67 = errors;
																				let valid8 = false;
																				const _errs68 = errors;
																				if (!validate14(data32, {
																					instancePath: instancePath + "/tls",
																					parentData: data,
																					parentDataProperty: "tls",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
																					errors = vErrors.length;
																				}
																				var _valid0 = _errs68 === errors;
																				valid8 = valid8 || _valid0;
																				if (!valid8) {
																					const _errs69 = errors;
																					if (data32 !== null) {
																						const err0 = {
																							instancePath: instancePath + "/tls",
																							schemaPath: "#/properties/tls/anyOf/1/type",
																							keyword: "type",
																							params: { type: "null" },
																							message: "must be null"
																						};
																						if (vErrors === null) vErrors = [err0];
																						else vErrors.push(err0);
																						errors++;
																					}
																					var _valid0 = _errs69 === errors;
																					valid8 = valid8 || _valid0;
																				}
																				if (!valid8) {
																					const err1 = {
																						instancePath: instancePath + "/tls",
																						schemaPath: "#/properties/tls/anyOf",
																						keyword: "anyOf",
																						params: {},
																						message: "must match a schema in anyOf"
																					};
																					if (vErrors === null) vErrors = [err1];
																					else vErrors.push(err1);
																					errors++;
																					validate13.errors = vErrors;
																					return false;
																				} else {
																					errors = _errs67;
																					if (vErrors !== null) {
																						if (_errs67) vErrors.length = _errs67;
																						else vErrors = null;
																					}
																				}
																				var valid0 = _errs66 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.server !== void 0) {
																					let data33 = data.server;
																					const _errs71 = errors;
																					const _errs72 = errors;
																					let valid9 = false;
																					const _errs73 = errors;
																					if (errors === _errs73) {
																						if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
																							let missing5;
																							if (data33.product === void 0 && (missing5 = "product") || data33.version === void 0 && (missing5 = "version") || data33.version_num === void 0 && (missing5 = "version_num") || data33.end_of_life === void 0 && (missing5 = "end_of_life") || data33.encoding === void 0 && (missing5 = "encoding") || data33.standby === void 0 && (missing5 = "standby") || data33.owner === void 0 && (missing5 = "owner") || data33.tls === void 0 && (missing5 = "tls")) {
																								const err2 = {
																									instancePath: instancePath + "/server",
																									schemaPath: "#/properties/server/anyOf/0/required",
																									keyword: "required",
																									params: { missingProperty: missing5 },
																									message: "must have required property '" + missing5 + "'"
																								};
																								if (vErrors === null) vErrors = [err2];
																								else vErrors.push(err2);
																								errors++;
																							} else {
																								const _errs75 = errors;
																								for (const key5 in data33) if (!(key5 === "product" || key5 === "version" || key5 === "version_num" || key5 === "end_of_life" || key5 === "encoding" || key5 === "standby" || key5 === "owner" || key5 === "tls")) {
																									const err3 = {
																										instancePath: instancePath + "/server",
																										schemaPath: "#/properties/server/anyOf/0/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key5 },
																										message: "must NOT have additional properties"
																									};
																									if (vErrors === null) vErrors = [err3];
																									else vErrors.push(err3);
																									errors++;
																									break;
																								}
																								if (_errs75 === errors) {
																									if (data33.product !== void 0) {
																										const _errs76 = errors;
																										if (typeof data33.product !== "string") {
																											const err4 = {
																												instancePath: instancePath + "/server/product",
																												schemaPath: "#/properties/server/anyOf/0/properties/product/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err4];
																											else vErrors.push(err4);
																											errors++;
																										}
																										var valid10 = _errs76 === errors;
																									} else var valid10 = true;
																									if (valid10) {
																										if (data33.version !== void 0) {
																											const _errs78 = errors;
																											if (typeof data33.version !== "string") {
																												const err5 = {
																													instancePath: instancePath + "/server/version",
																													schemaPath: "#/properties/server/anyOf/0/properties/version/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												};
																												if (vErrors === null) vErrors = [err5];
																												else vErrors.push(err5);
																												errors++;
																											}
																											var valid10 = _errs78 === errors;
																										} else var valid10 = true;
																										if (valid10) {
																											if (data33.version_num !== void 0) {
																												let data36 = data33.version_num;
																												const _errs80 = errors;
																												if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
																													const err6 = {
																														instancePath: instancePath + "/server/version_num",
																														schemaPath: "#/properties/server/anyOf/0/properties/version_num/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													};
																													if (vErrors === null) vErrors = [err6];
																													else vErrors.push(err6);
																													errors++;
																												}
																												var valid10 = _errs80 === errors;
																											} else var valid10 = true;
																											if (valid10) {
																												if (data33.end_of_life !== void 0) {
																													let data37 = data33.end_of_life;
																													const _errs82 = errors;
																													if (typeof data37 !== "string" && data37 !== null) {
																														const err7 = {
																															instancePath: instancePath + "/server/end_of_life",
																															schemaPath: "#/properties/server/anyOf/0/properties/end_of_life/type",
																															keyword: "type",
																															params: { type: schema19.properties.server.anyOf[0].properties.end_of_life.type },
																															message: "must be string,null"
																														};
																														if (vErrors === null) vErrors = [err7];
																														else vErrors.push(err7);
																														errors++;
																													}
																													var valid10 = _errs82 === errors;
																												} else var valid10 = true;
																												if (valid10) {
																													if (data33.encoding !== void 0) {
																														let data38 = data33.encoding;
																														const _errs84 = errors;
																														if (typeof data38 !== "string" && data38 !== null) {
																															const err8 = {
																																instancePath: instancePath + "/server/encoding",
																																schemaPath: "#/properties/server/anyOf/0/properties/encoding/type",
																																keyword: "type",
																																params: { type: schema19.properties.server.anyOf[0].properties.encoding.type },
																																message: "must be string,null"
																															};
																															if (vErrors === null) vErrors = [err8];
																															else vErrors.push(err8);
																															errors++;
																														}
																														var valid10 = _errs84 === errors;
																													} else var valid10 = true;
																													if (valid10) {
																														if (data33.standby !== void 0) {
																															const _errs86 = errors;
																															if (typeof data33.standby !== "boolean") {
																																const err9 = {
																																	instancePath: instancePath + "/server/standby",
																																	schemaPath: "#/properties/server/anyOf/0/properties/standby/type",
																																	keyword: "type",
																																	params: { type: "boolean" },
																																	message: "must be boolean"
																																};
																																if (vErrors === null) vErrors = [err9];
																																else vErrors.push(err9);
																																errors++;
																															}
																															var valid10 = _errs86 === errors;
																														} else var valid10 = true;
																														if (valid10) {
																															if (data33.owner !== void 0) {
																																let data40 = data33.owner;
																																const _errs88 = errors;
																																if (typeof data40 !== "string" && data40 !== null) {
																																	const err10 = {
																																		instancePath: instancePath + "/server/owner",
																																		schemaPath: "#/properties/server/anyOf/0/properties/owner/type",
																																		keyword: "type",
																																		params: { type: schema19.properties.server.anyOf[0].properties.owner.type },
																																		message: "must be string,null"
																																	};
																																	if (vErrors === null) vErrors = [err10];
																																	else vErrors.push(err10);
																																	errors++;
																																}
																																var valid10 = _errs88 === errors;
																															} else var valid10 = true;
																															if (valid10) {
																																if (data33.tls !== void 0) {
																																	let data41 = data33.tls;
																																	const _errs90 = errors;
																																	const _errs91 = errors;
																																	let valid11 = false;
																																	const _errs92 = errors;
																																	if (!validate14(data41, {
																																		instancePath: instancePath + "/server/tls",
																																		parentData: data33,
																																		parentDataProperty: "tls",
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
																																		errors = vErrors.length;
																																	}
																																	var _valid2 = _errs92 === errors;
																																	valid11 = valid11 || _valid2;
																																	if (!valid11) {
																																		const _errs93 = errors;
																																		if (data41 !== null) {
																																			const err11 = {
																																				instancePath: instancePath + "/server/tls",
																																				schemaPath: "#/properties/server/anyOf/0/properties/tls/anyOf/1/type",
																																				keyword: "type",
																																				params: { type: "null" },
																																				message: "must be null"
																																			};
																																			if (vErrors === null) vErrors = [err11];
																																			else vErrors.push(err11);
																																			errors++;
																																		}
																																		var _valid2 = _errs93 === errors;
																																		valid11 = valid11 || _valid2;
																																	}
																																	if (!valid11) {
																																		const err12 = {
																																			instancePath: instancePath + "/server/tls",
																																			schemaPath: "#/properties/server/anyOf/0/properties/tls/anyOf",
																																			keyword: "anyOf",
																																			params: {},
																																			message: "must match a schema in anyOf"
																																		};
																																		if (vErrors === null) vErrors = [err12];
																																		else vErrors.push(err12);
																																		errors++;
																																	} else {
																																		errors = _errs91;
																																		if (vErrors !== null) {
																																			if (_errs91) vErrors.length = _errs91;
																																			else vErrors = null;
																																		}
																																	}
																																	var valid10 = _errs90 === errors;
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
																						} else {
																							const err13 = {
																								instancePath: instancePath + "/server",
																								schemaPath: "#/properties/server/anyOf/0/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							};
																							if (vErrors === null) vErrors = [err13];
																							else vErrors.push(err13);
																							errors++;
																						}
																					}
																					var _valid1 = _errs73 === errors;
																					valid9 = valid9 || _valid1;
																					if (!valid9) {
																						const _errs95 = errors;
																						if (data33 !== null) {
																							const err14 = {
																								instancePath: instancePath + "/server",
																								schemaPath: "#/properties/server/anyOf/1/type",
																								keyword: "type",
																								params: { type: "null" },
																								message: "must be null"
																							};
																							if (vErrors === null) vErrors = [err14];
																							else vErrors.push(err14);
																							errors++;
																						}
																						var _valid1 = _errs95 === errors;
																						valid9 = valid9 || _valid1;
																					}
																					if (!valid9) {
																						const err15 = {
																							instancePath: instancePath + "/server",
																							schemaPath: "#/properties/server/anyOf",
																							keyword: "anyOf",
																							params: {},
																							message: "must match a schema in anyOf"
																						};
																						if (vErrors === null) vErrors = [err15];
																						else vErrors.push(err15);
																						errors++;
																						validate13.errors = vErrors;
																						return false;
																					} else {
																						errors = _errs72;
																						if (vErrors !== null) {
																							if (_errs72) vErrors.length = _errs72;
																							else vErrors = null;
																						}
																					}
																					var valid0 = _errs71 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.privileges !== void 0) {
																						let data42 = data.privileges;
																						const _errs97 = errors;
																						const _errs98 = errors;
																						let valid12 = false;
																						const _errs99 = errors;
																						if (errors === errors) {
																							if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
																								let missing6;
																								if (data42.role === void 0 && (missing6 = "role") || data42.superuser === void 0 && (missing6 = "superuser") || data42.create_on_database === void 0 && (missing6 = "create_on_database") || data42.create_in_schemas === void 0 && (missing6 = "create_in_schemas") || data42.reads_information_schema === void 0 && (missing6 = "reads_information_schema") || data42.reads_pg_catalog === void 0 && (missing6 = "reads_pg_catalog") || data42.reads_password_hashes === void 0 && (missing6 = "reads_password_hashes") || data42.password_valid_until === void 0 && (missing6 = "password_valid_until")) {
																									const err16 = {
																										instancePath: instancePath + "/privileges",
																										schemaPath: "#/definitions/privileges/required",
																										keyword: "required",
																										params: { missingProperty: missing6 },
																										message: "must have required property '" + missing6 + "'"
																									};
																									if (vErrors === null) vErrors = [err16];
																									else vErrors.push(err16);
																									errors++;
																								} else {
																									const _errs102 = errors;
																									for (const key6 in data42) if (!(key6 === "role" || key6 === "superuser" || key6 === "create_on_database" || key6 === "create_in_schemas" || key6 === "reads_information_schema" || key6 === "reads_pg_catalog" || key6 === "reads_password_hashes" || key6 === "password_valid_until")) {
																										const err17 = {
																											instancePath: instancePath + "/privileges",
																											schemaPath: "#/definitions/privileges/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key6 },
																											message: "must NOT have additional properties"
																										};
																										if (vErrors === null) vErrors = [err17];
																										else vErrors.push(err17);
																										errors++;
																										break;
																									}
																									if (_errs102 === errors) {
																										if (data42.role !== void 0) {
																											const _errs103 = errors;
																											if (typeof data42.role !== "string") {
																												const err18 = {
																													instancePath: instancePath + "/privileges/role",
																													schemaPath: "#/definitions/privileges/properties/role/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												};
																												if (vErrors === null) vErrors = [err18];
																												else vErrors.push(err18);
																												errors++;
																											}
																											var valid14 = _errs103 === errors;
																										} else var valid14 = true;
																										if (valid14) {
																											if (data42.superuser !== void 0) {
																												const _errs105 = errors;
																												if (typeof data42.superuser !== "boolean") {
																													const err19 = {
																														instancePath: instancePath + "/privileges/superuser",
																														schemaPath: "#/definitions/privileges/properties/superuser/type",
																														keyword: "type",
																														params: { type: "boolean" },
																														message: "must be boolean"
																													};
																													if (vErrors === null) vErrors = [err19];
																													else vErrors.push(err19);
																													errors++;
																												}
																												var valid14 = _errs105 === errors;
																											} else var valid14 = true;
																											if (valid14) {
																												if (data42.create_on_database !== void 0) {
																													const _errs107 = errors;
																													if (typeof data42.create_on_database !== "boolean") {
																														const err20 = {
																															instancePath: instancePath + "/privileges/create_on_database",
																															schemaPath: "#/definitions/privileges/properties/create_on_database/type",
																															keyword: "type",
																															params: { type: "boolean" },
																															message: "must be boolean"
																														};
																														if (vErrors === null) vErrors = [err20];
																														else vErrors.push(err20);
																														errors++;
																													}
																													var valid14 = _errs107 === errors;
																												} else var valid14 = true;
																												if (valid14) {
																													if (data42.create_in_schemas !== void 0) {
																														let data46 = data42.create_in_schemas;
																														const _errs109 = errors;
																														if (!Array.isArray(data46) && data46 !== null) {
																															const err21 = {
																																instancePath: instancePath + "/privileges/create_in_schemas",
																																schemaPath: "#/definitions/privileges/properties/create_in_schemas/type",
																																keyword: "type",
																																params: { type: schema24.properties.create_in_schemas.type },
																																message: "must be array,null"
																															};
																															if (vErrors === null) vErrors = [err21];
																															else vErrors.push(err21);
																															errors++;
																														}
																														if (errors === _errs109) {
																															if (Array.isArray(data46)) {
																																const len1 = data46.length;
																																for (let i1 = 0; i1 < len1; i1++) {
																																	const _errs111 = errors;
																																	if (typeof data46[i1] !== "string") {
																																		const err22 = {
																																			instancePath: instancePath + "/privileges/create_in_schemas/" + i1,
																																			schemaPath: "#/definitions/privileges/properties/create_in_schemas/items/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		};
																																		if (vErrors === null) vErrors = [err22];
																																		else vErrors.push(err22);
																																		errors++;
																																	}
																																	if (!(_errs111 === errors)) break;
																																}
																															}
																														}
																														var valid14 = _errs109 === errors;
																													} else var valid14 = true;
																													if (valid14) {
																														if (data42.reads_information_schema !== void 0) {
																															const _errs113 = errors;
																															if (typeof data42.reads_information_schema !== "boolean") {
																																const err23 = {
																																	instancePath: instancePath + "/privileges/reads_information_schema",
																																	schemaPath: "#/definitions/privileges/properties/reads_information_schema/type",
																																	keyword: "type",
																																	params: { type: "boolean" },
																																	message: "must be boolean"
																																};
																																if (vErrors === null) vErrors = [err23];
																																else vErrors.push(err23);
																																errors++;
																															}
																															var valid14 = _errs113 === errors;
																														} else var valid14 = true;
																														if (valid14) {
																															if (data42.reads_pg_catalog !== void 0) {
																																const _errs115 = errors;
																																if (typeof data42.reads_pg_catalog !== "boolean") {
																																	const err24 = {
																																		instancePath: instancePath + "/privileges/reads_pg_catalog",
																																		schemaPath: "#/definitions/privileges/properties/reads_pg_catalog/type",
																																		keyword: "type",
																																		params: { type: "boolean" },
																																		message: "must be boolean"
																																	};
																																	if (vErrors === null) vErrors = [err24];
																																	else vErrors.push(err24);
																																	errors++;
																																}
																																var valid14 = _errs115 === errors;
																															} else var valid14 = true;
																															if (valid14) {
																																if (data42.reads_password_hashes !== void 0) {
																																	let data50 = data42.reads_password_hashes;
																																	const _errs117 = errors;
																																	if (errors === _errs117) {
																																		if (Array.isArray(data50)) {
																																			const len2 = data50.length;
																																			for (let i2 = 0; i2 < len2; i2++) {
																																				const _errs119 = errors;
																																				if (typeof data50[i2] !== "string") {
																																					const err25 = {
																																						instancePath: instancePath + "/privileges/reads_password_hashes/" + i2,
																																						schemaPath: "#/definitions/privileges/properties/reads_password_hashes/items/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					};
																																					if (vErrors === null) vErrors = [err25];
																																					else vErrors.push(err25);
																																					errors++;
																																				}
																																				if (!(_errs119 === errors)) break;
																																			}
																																		} else {
																																			const err26 = {
																																				instancePath: instancePath + "/privileges/reads_password_hashes",
																																				schemaPath: "#/definitions/privileges/properties/reads_password_hashes/type",
																																				keyword: "type",
																																				params: { type: "array" },
																																				message: "must be array"
																																			};
																																			if (vErrors === null) vErrors = [err26];
																																			else vErrors.push(err26);
																																			errors++;
																																		}
																																	}
																																	var valid14 = _errs117 === errors;
																																} else var valid14 = true;
																																if (valid14) {
																																	if (data42.password_valid_until !== void 0) {
																																		let data52 = data42.password_valid_until;
																																		const _errs121 = errors;
																																		if (typeof data52 !== "string" && data52 !== null) {
																																			const err27 = {
																																				instancePath: instancePath + "/privileges/password_valid_until",
																																				schemaPath: "#/definitions/privileges/properties/password_valid_until/type",
																																				keyword: "type",
																																				params: { type: schema24.properties.password_valid_until.type },
																																				message: "must be string,null"
																																			};
																																			if (vErrors === null) vErrors = [err27];
																																			else vErrors.push(err27);
																																			errors++;
																																		}
																																		var valid14 = _errs121 === errors;
																																	} else var valid14 = true;
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
																								const err28 = {
																									instancePath: instancePath + "/privileges",
																									schemaPath: "#/definitions/privileges/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object"
																								};
																								if (vErrors === null) vErrors = [err28];
																								else vErrors.push(err28);
																								errors++;
																							}
																						}
																						var _valid3 = _errs99 === errors;
																						valid12 = valid12 || _valid3;
																						if (!valid12) {
																							const _errs123 = errors;
																							if (data42 !== null) {
																								const err29 = {
																									instancePath: instancePath + "/privileges",
																									schemaPath: "#/properties/privileges/anyOf/1/type",
																									keyword: "type",
																									params: { type: "null" },
																									message: "must be null"
																								};
																								if (vErrors === null) vErrors = [err29];
																								else vErrors.push(err29);
																								errors++;
																							}
																							var _valid3 = _errs123 === errors;
																							valid12 = valid12 || _valid3;
																						}
																						if (!valid12) {
																							const err30 = {
																								instancePath: instancePath + "/privileges",
																								schemaPath: "#/properties/privileges/anyOf",
																								keyword: "anyOf",
																								params: {},
																								message: "must match a schema in anyOf"
																							};
																							if (vErrors === null) vErrors = [err30];
																							else vErrors.push(err30);
																							errors++;
																							validate13.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs98;
																							if (vErrors !== null) {
																								if (_errs98) vErrors.length = _errs98;
																								else vErrors = null;
																							}
																						}
																						var valid0 = _errs97 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.findings !== void 0) {
																							let data53 = data.findings;
																							const _errs125 = errors;
																							if (errors === _errs125) {
																								if (Array.isArray(data53)) {
																									const len3 = data53.length;
																									for (let i3 = 0; i3 < len3; i3++) {
																										const _errs127 = errors;
																										if (!validate11(data53[i3], {
																											instancePath: instancePath + "/findings/" + i3,
																											parentData: data53,
																											parentDataProperty: i3,
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
																											errors = vErrors.length;
																										}
																										if (!(_errs127 === errors)) break;
																									}
																								} else {
																									validate13.errors = [{
																										instancePath: instancePath + "/findings",
																										schemaPath: "#/properties/findings/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs125 === errors;
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
			validate13.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate13.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.version === void 0 && (missing0 = "version") || data.tool === void 0 && (missing0 = "tool") || data.started_at === void 0 && (missing0 = "started_at") || data.duration_ms === void 0 && (missing0 = "duration_ms") || data.event === void 0 && (missing0 = "event") || data.mode === void 0 && (missing0 = "mode") || data.fail_on === void 0 && (missing0 = "fail_on") || data.complete === void 0 && (missing0 = "complete") || data.not_reached === void 0 && (missing0 = "not_reached") || data.missing_shards === void 0 && (missing0 = "missing_shards") || data.shard === void 0 && (missing0 = "shard") || data.why_not_dialled === void 0 && (missing0 = "why_not_dialled") || data.base === void 0 && (missing0 = "base") || data.outcome === void 0 && (missing0 = "outcome") || data.summary === void 0 && (missing0 = "summary") || data.changes === void 0 && (missing0 = "changes") || data.findings === void 0 && (missing0 = "findings") || data.destinations === void 0 && (missing0 = "destinations")) {
				validate10.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
					validate10.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.version !== void 0) {
						const _errs2 = errors;
						if (1 !== data.version) {
							validate10.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/const",
								keyword: "const",
								params: { allowedValue: 1 },
								message: "must be equal to constant"
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
										validate10.errors = [{
											instancePath: instancePath + "/tool",
											schemaPath: "#/properties/tool/required",
											keyword: "required",
											params: { missingProperty: missing1 },
											message: "must have required property '" + missing1 + "'"
										}];
										return false;
									} else {
										const _errs5 = errors;
										for (const key1 in data1) if (!(key1 === "name" || key1 === "version")) {
											validate10.errors = [{
												instancePath: instancePath + "/tool",
												schemaPath: "#/properties/tool/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 },
												message: "must NOT have additional properties"
											}];
											return false;
										}
										if (_errs5 === errors) {
											if (data1.name !== void 0) {
												const _errs6 = errors;
												if (typeof data1.name !== "string") {
													validate10.errors = [{
														instancePath: instancePath + "/tool/name",
														schemaPath: "#/properties/tool/properties/name/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid1 = _errs6 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.version !== void 0) {
													const _errs8 = errors;
													if (typeof data1.version !== "string") {
														validate10.errors = [{
															instancePath: instancePath + "/tool/version",
															schemaPath: "#/properties/tool/properties/version/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid1 = _errs8 === errors;
												} else var valid1 = true;
											}
										}
									}
								} else {
									validate10.errors = [{
										instancePath: instancePath + "/tool",
										schemaPath: "#/properties/tool/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
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
									validate10.errors = [{
										instancePath: instancePath + "/started_at",
										schemaPath: "#/properties/started_at/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
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
												validate10.errors = [{
													instancePath: instancePath + "/duration_ms",
													schemaPath: "#/properties/duration_ms/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										} else {
											validate10.errors = [{
												instancePath: instancePath + "/duration_ms",
												schemaPath: "#/properties/duration_ms/type",
												keyword: "type",
												params: { type: "number" },
												message: "must be number"
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
											validate10.errors = [{
												instancePath: instancePath + "/event",
												schemaPath: "#/properties/event/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
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
												validate10.errors = [{
													instancePath: instancePath + "/mode",
													schemaPath: "#/properties/mode/enum",
													keyword: "enum",
													params: { allowedValues: schema11.properties.mode.enum },
													message: "must be equal to one of the allowed values"
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
													validate10.errors = [{
														instancePath: instancePath + "/fail_on",
														schemaPath: "#/properties/fail_on/enum",
														keyword: "enum",
														params: { allowedValues: schema11.properties.fail_on.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid0 = _errs17 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.complete !== void 0) {
													const _errs18 = errors;
													if (typeof data.complete !== "boolean") {
														validate10.errors = [{
															instancePath: instancePath + "/complete",
															schemaPath: "#/properties/complete/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
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
															validate10.errors = [{
																instancePath: instancePath + "/not_reached",
																schemaPath: "#/properties/not_reached/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (errors === _errs20) {
															if (typeof data10 == "number" && isFinite(data10)) {
																if (data10 < 0 || isNaN(data10)) {
																	validate10.errors = [{
																		instancePath: instancePath + "/not_reached",
																		schemaPath: "#/properties/not_reached/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
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
																			validate10.errors = [{
																				instancePath: instancePath + "/missing_shards/" + i0,
																				schemaPath: "#/properties/missing_shards/items/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (errors === _errs24) {
																			if (typeof data12 == "number" && isFinite(data12)) {
																				if (data12 < 1 || isNaN(data12)) {
																					validate10.errors = [{
																						instancePath: instancePath + "/missing_shards/" + i0,
																						schemaPath: "#/properties/missing_shards/items/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 1
																						},
																						message: "must be >= 1"
																					}];
																					return false;
																				}
																			}
																		}
																		if (!(_errs24 === errors)) break;
																	}
																} else {
																	validate10.errors = [{
																		instancePath: instancePath + "/missing_shards",
																		schemaPath: "#/properties/missing_shards/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
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
																				params: { missingProperty: missing2 },
																				message: "must have required property '" + missing2 + "'"
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
																					params: { additionalProperty: key2 },
																					message: "must NOT have additional properties"
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
																							params: { type: "integer" },
																							message: "must be integer"
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
																									},
																									message: "must be >= 1"
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
																								params: { type: "integer" },
																								message: "must be integer"
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
																										},
																										message: "must be >= 1"
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
																									params: { type: "integer" },
																									message: "must be integer"
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
																											},
																											message: "must be >= 0"
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
																													params: { type: "string" },
																													message: "must be string"
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
																											params: { type: "array" },
																											message: "must be array"
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
																			params: { type: "object" },
																			message: "must be object"
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
																		params: { type: "null" },
																		message: "must be null"
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
																		params: { passingSchemas: passing0 },
																		message: "must match exactly one schema in oneOf"
																	};
																	if (vErrors === null) vErrors = [err12];
																	else vErrors.push(err12);
																	errors++;
																	validate10.errors = vErrors;
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
																		validate10.errors = [{
																			instancePath: instancePath + "/why_not_dialled",
																			schemaPath: "#/properties/why_not_dialled/type",
																			keyword: "type",
																			params: { type: schema11.properties.why_not_dialled.type },
																			message: "must be string,null"
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
																						params: { missingProperty: missing3 },
																						message: "must have required property '" + missing3 + "'"
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
																							params: { additionalProperty: key3 },
																							message: "must NOT have additional properties"
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
																												params: { type: "string" },
																												message: "must be string"
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
																										params: { type: "array" },
																										message: "must be array"
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
																										params: { type: schema11.properties.base.oneOf[0].properties.unreadable.type },
																										message: "must be string,null"
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
																					params: { type: "object" },
																					message: "must be object"
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
																				params: { type: "null" },
																				message: "must be null"
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
																				params: { passingSchemas: passing1 },
																				message: "must match exactly one schema in oneOf"
																			};
																			if (vErrors === null) vErrors = [err20];
																			else vErrors.push(err20);
																			errors++;
																			validate10.errors = vErrors;
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
																			let data24 = data.outcome;
																			const _errs58 = errors;
																			if (!(data24 === "passed" || data24 === "warned" || data24 === "failed" || data24 === "skipped")) {
																				validate10.errors = [{
																					instancePath: instancePath + "/outcome",
																					schemaPath: "#/definitions/status/enum",
																					keyword: "enum",
																					params: { allowedValues: schema12.enum },
																					message: "must be equal to one of the allowed values"
																				}];
																				return false;
																			}
																			var valid0 = _errs58 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.summary !== void 0) {
																				let data25 = data.summary;
																				const _errs60 = errors;
																				if (errors === _errs60) {
																					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
																						let missing4;
																						if (data25.total === void 0 && (missing4 = "total") || data25.passed === void 0 && (missing4 = "passed") || data25.warned === void 0 && (missing4 = "warned") || data25.failed === void 0 && (missing4 = "failed") || data25.skipped === void 0 && (missing4 = "skipped")) {
																							validate10.errors = [{
																								instancePath: instancePath + "/summary",
																								schemaPath: "#/properties/summary/required",
																								keyword: "required",
																								params: { missingProperty: missing4 },
																								message: "must have required property '" + missing4 + "'"
																							}];
																							return false;
																						} else {
																							const _errs62 = errors;
																							for (const key4 in data25) if (!(key4 === "total" || key4 === "passed" || key4 === "warned" || key4 === "failed" || key4 === "skipped")) {
																								validate10.errors = [{
																									instancePath: instancePath + "/summary",
																									schemaPath: "#/properties/summary/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key4 },
																									message: "must NOT have additional properties"
																								}];
																								return false;
																							}
																							if (_errs62 === errors) {
																								if (data25.total !== void 0) {
																									let data26 = data25.total;
																									const _errs63 = errors;
																									if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
																										validate10.errors = [{
																											instancePath: instancePath + "/summary/total",
																											schemaPath: "#/properties/summary/properties/total/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									var valid10 = _errs63 === errors;
																								} else var valid10 = true;
																								if (valid10) {
																									if (data25.passed !== void 0) {
																										let data27 = data25.passed;
																										const _errs65 = errors;
																										if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
																											validate10.errors = [{
																												instancePath: instancePath + "/summary/passed",
																												schemaPath: "#/properties/summary/properties/passed/type",
																												keyword: "type",
																												params: { type: "integer" },
																												message: "must be integer"
																											}];
																											return false;
																										}
																										var valid10 = _errs65 === errors;
																									} else var valid10 = true;
																									if (valid10) {
																										if (data25.warned !== void 0) {
																											let data28 = data25.warned;
																											const _errs67 = errors;
																											if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
																												validate10.errors = [{
																													instancePath: instancePath + "/summary/warned",
																													schemaPath: "#/properties/summary/properties/warned/type",
																													keyword: "type",
																													params: { type: "integer" },
																													message: "must be integer"
																												}];
																												return false;
																											}
																											var valid10 = _errs67 === errors;
																										} else var valid10 = true;
																										if (valid10) {
																											if (data25.failed !== void 0) {
																												let data29 = data25.failed;
																												const _errs69 = errors;
																												if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
																													validate10.errors = [{
																														instancePath: instancePath + "/summary/failed",
																														schemaPath: "#/properties/summary/properties/failed/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													}];
																													return false;
																												}
																												var valid10 = _errs69 === errors;
																											} else var valid10 = true;
																											if (valid10) {
																												if (data25.skipped !== void 0) {
																													let data30 = data25.skipped;
																													const _errs71 = errors;
																													if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
																														validate10.errors = [{
																															instancePath: instancePath + "/summary/skipped",
																															schemaPath: "#/properties/summary/properties/skipped/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													var valid10 = _errs71 === errors;
																												} else var valid10 = true;
																											}
																										}
																									}
																								}
																							}
																						}
																					} else {
																						validate10.errors = [{
																							instancePath: instancePath + "/summary",
																							schemaPath: "#/properties/summary/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs60 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.changes !== void 0) {
																					let data31 = data.changes;
																					const _errs73 = errors;
																					if (!(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) {
																						validate10.errors = [{
																							instancePath: instancePath + "/changes",
																							schemaPath: "#/properties/changes/type",
																							keyword: "type",
																							params: { type: schema11.properties.changes.type },
																							message: "must be object,null"
																						}];
																						return false;
																					}
																					if (errors === _errs73) {
																						if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																							let missing5;
																							if (data31.since === void 0 && (missing5 = "since") || data31.failed === void 0 && (missing5 = "failed") || data31.other_cause === void 0 && (missing5 = "other_cause") || data31.recovered === void 0 && (missing5 = "recovered") || data31.removed === void 0 && (missing5 = "removed") || data31.new === void 0 && (missing5 = "new") || data31.solved === void 0 && (missing5 = "solved")) {
																								validate10.errors = [{
																									instancePath: instancePath + "/changes",
																									schemaPath: "#/properties/changes/required",
																									keyword: "required",
																									params: { missingProperty: missing5 },
																									message: "must have required property '" + missing5 + "'"
																								}];
																								return false;
																							} else {
																								const _errs75 = errors;
																								for (const key5 in data31) if (!(key5 === "since" || key5 === "failed" || key5 === "other_cause" || key5 === "recovered" || key5 === "removed" || key5 === "new" || key5 === "solved")) {
																									validate10.errors = [{
																										instancePath: instancePath + "/changes",
																										schemaPath: "#/properties/changes/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key5 },
																										message: "must NOT have additional properties"
																									}];
																									return false;
																								}
																								if (_errs75 === errors) {
																									if (data31.since !== void 0) {
																										const _errs76 = errors;
																										if (typeof data31.since !== "string") {
																											validate10.errors = [{
																												instancePath: instancePath + "/changes/since",
																												schemaPath: "#/properties/changes/properties/since/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid11 = _errs76 === errors;
																									} else var valid11 = true;
																									if (valid11) {
																										if (data31.failed !== void 0) {
																											let data33 = data31.failed;
																											const _errs78 = errors;
																											if (errors === _errs78) {
																												if (Array.isArray(data33)) {
																													const len3 = data33.length;
																													for (let i3 = 0; i3 < len3; i3++) {
																														const _errs80 = errors;
																														if (typeof data33[i3] !== "string") {
																															validate10.errors = [{
																																instancePath: instancePath + "/changes/failed/" + i3,
																																schemaPath: "#/properties/changes/properties/failed/items/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														if (!(_errs80 === errors)) break;
																													}
																												} else {
																													validate10.errors = [{
																														instancePath: instancePath + "/changes/failed",
																														schemaPath: "#/properties/changes/properties/failed/type",
																														keyword: "type",
																														params: { type: "array" },
																														message: "must be array"
																													}];
																													return false;
																												}
																											}
																											var valid11 = _errs78 === errors;
																										} else var valid11 = true;
																										if (valid11) {
																											if (data31.other_cause !== void 0) {
																												let data35 = data31.other_cause;
																												const _errs82 = errors;
																												if (errors === _errs82) {
																													if (Array.isArray(data35)) {
																														const len4 = data35.length;
																														for (let i4 = 0; i4 < len4; i4++) {
																															const _errs84 = errors;
																															if (typeof data35[i4] !== "string") {
																																validate10.errors = [{
																																	instancePath: instancePath + "/changes/other_cause/" + i4,
																																	schemaPath: "#/properties/changes/properties/other_cause/items/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															if (!(_errs84 === errors)) break;
																														}
																													} else {
																														validate10.errors = [{
																															instancePath: instancePath + "/changes/other_cause",
																															schemaPath: "#/properties/changes/properties/other_cause/type",
																															keyword: "type",
																															params: { type: "array" },
																															message: "must be array"
																														}];
																														return false;
																													}
																												}
																												var valid11 = _errs82 === errors;
																											} else var valid11 = true;
																											if (valid11) {
																												if (data31.recovered !== void 0) {
																													let data37 = data31.recovered;
																													const _errs86 = errors;
																													if (errors === _errs86) {
																														if (Array.isArray(data37)) {
																															const len5 = data37.length;
																															for (let i5 = 0; i5 < len5; i5++) {
																																const _errs88 = errors;
																																if (typeof data37[i5] !== "string") {
																																	validate10.errors = [{
																																		instancePath: instancePath + "/changes/recovered/" + i5,
																																		schemaPath: "#/properties/changes/properties/recovered/items/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																if (!(_errs88 === errors)) break;
																															}
																														} else {
																															validate10.errors = [{
																																instancePath: instancePath + "/changes/recovered",
																																schemaPath: "#/properties/changes/properties/recovered/type",
																																keyword: "type",
																																params: { type: "array" },
																																message: "must be array"
																															}];
																															return false;
																														}
																													}
																													var valid11 = _errs86 === errors;
																												} else var valid11 = true;
																												if (valid11) {
																													if (data31.removed !== void 0) {
																														let data39 = data31.removed;
																														const _errs90 = errors;
																														if (errors === _errs90) {
																															if (Array.isArray(data39)) {
																																const len6 = data39.length;
																																for (let i6 = 0; i6 < len6; i6++) {
																																	const _errs92 = errors;
																																	if (typeof data39[i6] !== "string") {
																																		validate10.errors = [{
																																			instancePath: instancePath + "/changes/removed/" + i6,
																																			schemaPath: "#/properties/changes/properties/removed/items/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	if (!(_errs92 === errors)) break;
																																}
																															} else {
																																validate10.errors = [{
																																	instancePath: instancePath + "/changes/removed",
																																	schemaPath: "#/properties/changes/properties/removed/type",
																																	keyword: "type",
																																	params: { type: "array" },
																																	message: "must be array"
																																}];
																																return false;
																															}
																														}
																														var valid11 = _errs90 === errors;
																													} else var valid11 = true;
																													if (valid11) {
																														if (data31.new !== void 0) {
																															let data41 = data31.new;
																															const _errs94 = errors;
																															if (errors === _errs94) {
																																if (Array.isArray(data41)) {
																																	const len7 = data41.length;
																																	for (let i7 = 0; i7 < len7; i7++) {
																																		let data42 = data41[i7];
																																		const _errs96 = errors;
																																		if (errors === errors) {
																																			if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
																																				let missing6;
																																				if (data42.destination === void 0 && (missing6 = "destination") || data42.file === void 0 && (missing6 = "file") || data42.rule === void 0 && (missing6 = "rule") || data42.severity === void 0 && (missing6 = "severity")) {
																																					validate10.errors = [{
																																						instancePath: instancePath + "/changes/new/" + i7,
																																						schemaPath: "#/definitions/change/required",
																																						keyword: "required",
																																						params: { missingProperty: missing6 },
																																						message: "must have required property '" + missing6 + "'"
																																					}];
																																					return false;
																																				} else {
																																					const _errs99 = errors;
																																					for (const key6 in data42) if (!(key6 === "destination" || key6 === "file" || key6 === "rule" || key6 === "severity")) {
																																						validate10.errors = [{
																																							instancePath: instancePath + "/changes/new/" + i7,
																																							schemaPath: "#/definitions/change/additionalProperties",
																																							keyword: "additionalProperties",
																																							params: { additionalProperty: key6 },
																																							message: "must NOT have additional properties"
																																						}];
																																						return false;
																																					}
																																					if (_errs99 === errors) {
																																						if (data42.destination !== void 0) {
																																							let data43 = data42.destination;
																																							const _errs100 = errors;
																																							if (typeof data43 !== "string" && data43 !== null) {
																																								validate10.errors = [{
																																									instancePath: instancePath + "/changes/new/" + i7 + "/destination",
																																									schemaPath: "#/definitions/change/properties/destination/type",
																																									keyword: "type",
																																									params: { type: schema13.properties.destination.type },
																																									message: "must be string,null"
																																								}];
																																								return false;
																																							}
																																							var valid18 = _errs100 === errors;
																																						} else var valid18 = true;
																																						if (valid18) {
																																							if (data42.file !== void 0) {
																																								let data44 = data42.file;
																																								const _errs102 = errors;
																																								if (typeof data44 !== "string" && data44 !== null) {
																																									validate10.errors = [{
																																										instancePath: instancePath + "/changes/new/" + i7 + "/file",
																																										schemaPath: "#/definitions/change/properties/file/type",
																																										keyword: "type",
																																										params: { type: schema13.properties.file.type },
																																										message: "must be string,null"
																																									}];
																																									return false;
																																								}
																																								var valid18 = _errs102 === errors;
																																							} else var valid18 = true;
																																							if (valid18) {
																																								if (data42.rule !== void 0) {
																																									let data45 = data42.rule;
																																									const _errs104 = errors;
																																									if (errors === _errs104) {
																																										if (typeof data45 === "string") {
																																											if (!pattern0.test(data45)) {
																																												validate10.errors = [{
																																													instancePath: instancePath + "/changes/new/" + i7 + "/rule",
																																													schemaPath: "#/definitions/change/properties/rule/pattern",
																																													keyword: "pattern",
																																													params: { pattern: "^[a-z]+/[a-z-]+$" },
																																													message: "must match pattern \"^[a-z]+/[a-z-]+$\""
																																												}];
																																												return false;
																																											}
																																										} else {
																																											validate10.errors = [{
																																												instancePath: instancePath + "/changes/new/" + i7 + "/rule",
																																												schemaPath: "#/definitions/change/properties/rule/type",
																																												keyword: "type",
																																												params: { type: "string" },
																																												message: "must be string"
																																											}];
																																											return false;
																																										}
																																									}
																																									var valid18 = _errs104 === errors;
																																								} else var valid18 = true;
																																								if (valid18) {
																																									if (data42.severity !== void 0) {
																																										let data46 = data42.severity;
																																										const _errs106 = errors;
																																										if (!(data46 === "error" || data46 === "warning")) {
																																											validate10.errors = [{
																																												instancePath: instancePath + "/changes/new/" + i7 + "/severity",
																																												schemaPath: "#/definitions/change/properties/severity/enum",
																																												keyword: "enum",
																																												params: { allowedValues: schema13.properties.severity.enum },
																																												message: "must be equal to one of the allowed values"
																																											}];
																																											return false;
																																										}
																																										var valid18 = _errs106 === errors;
																																									} else var valid18 = true;
																																								}
																																							}
																																						}
																																					}
																																				}
																																			} else {
																																				validate10.errors = [{
																																					instancePath: instancePath + "/changes/new/" + i7,
																																					schemaPath: "#/definitions/change/type",
																																					keyword: "type",
																																					params: { type: "object" },
																																					message: "must be object"
																																				}];
																																				return false;
																																			}
																																		}
																																		if (!(_errs96 === errors)) break;
																																	}
																																} else {
																																	validate10.errors = [{
																																		instancePath: instancePath + "/changes/new",
																																		schemaPath: "#/properties/changes/properties/new/type",
																																		keyword: "type",
																																		params: { type: "array" },
																																		message: "must be array"
																																	}];
																																	return false;
																																}
																															}
																															var valid11 = _errs94 === errors;
																														} else var valid11 = true;
																														if (valid11) {
																															if (data31.solved !== void 0) {
																																let data47 = data31.solved;
																																const _errs107 = errors;
																																if (errors === _errs107) {
																																	if (Array.isArray(data47)) {
																																		const len8 = data47.length;
																																		for (let i8 = 0; i8 < len8; i8++) {
																																			let data48 = data47[i8];
																																			const _errs109 = errors;
																																			if (errors === errors) {
																																				if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
																																					let missing7;
																																					if (data48.destination === void 0 && (missing7 = "destination") || data48.file === void 0 && (missing7 = "file") || data48.rule === void 0 && (missing7 = "rule") || data48.severity === void 0 && (missing7 = "severity")) {
																																						validate10.errors = [{
																																							instancePath: instancePath + "/changes/solved/" + i8,
																																							schemaPath: "#/definitions/change/required",
																																							keyword: "required",
																																							params: { missingProperty: missing7 },
																																							message: "must have required property '" + missing7 + "'"
																																						}];
																																						return false;
																																					} else {
																																						const _errs112 = errors;
																																						for (const key7 in data48) if (!(key7 === "destination" || key7 === "file" || key7 === "rule" || key7 === "severity")) {
																																							validate10.errors = [{
																																								instancePath: instancePath + "/changes/solved/" + i8,
																																								schemaPath: "#/definitions/change/additionalProperties",
																																								keyword: "additionalProperties",
																																								params: { additionalProperty: key7 },
																																								message: "must NOT have additional properties"
																																							}];
																																							return false;
																																						}
																																						if (_errs112 === errors) {
																																							if (data48.destination !== void 0) {
																																								let data49 = data48.destination;
																																								const _errs113 = errors;
																																								if (typeof data49 !== "string" && data49 !== null) {
																																									validate10.errors = [{
																																										instancePath: instancePath + "/changes/solved/" + i8 + "/destination",
																																										schemaPath: "#/definitions/change/properties/destination/type",
																																										keyword: "type",
																																										params: { type: schema13.properties.destination.type },
																																										message: "must be string,null"
																																									}];
																																									return false;
																																								}
																																								var valid21 = _errs113 === errors;
																																							} else var valid21 = true;
																																							if (valid21) {
																																								if (data48.file !== void 0) {
																																									let data50 = data48.file;
																																									const _errs115 = errors;
																																									if (typeof data50 !== "string" && data50 !== null) {
																																										validate10.errors = [{
																																											instancePath: instancePath + "/changes/solved/" + i8 + "/file",
																																											schemaPath: "#/definitions/change/properties/file/type",
																																											keyword: "type",
																																											params: { type: schema13.properties.file.type },
																																											message: "must be string,null"
																																										}];
																																										return false;
																																									}
																																									var valid21 = _errs115 === errors;
																																								} else var valid21 = true;
																																								if (valid21) {
																																									if (data48.rule !== void 0) {
																																										let data51 = data48.rule;
																																										const _errs117 = errors;
																																										if (errors === _errs117) {
																																											if (typeof data51 === "string") {
																																												if (!pattern0.test(data51)) {
																																													validate10.errors = [{
																																														instancePath: instancePath + "/changes/solved/" + i8 + "/rule",
																																														schemaPath: "#/definitions/change/properties/rule/pattern",
																																														keyword: "pattern",
																																														params: { pattern: "^[a-z]+/[a-z-]+$" },
																																														message: "must match pattern \"^[a-z]+/[a-z-]+$\""
																																													}];
																																													return false;
																																												}
																																											} else {
																																												validate10.errors = [{
																																													instancePath: instancePath + "/changes/solved/" + i8 + "/rule",
																																													schemaPath: "#/definitions/change/properties/rule/type",
																																													keyword: "type",
																																													params: { type: "string" },
																																													message: "must be string"
																																												}];
																																												return false;
																																											}
																																										}
																																										var valid21 = _errs117 === errors;
																																									} else var valid21 = true;
																																									if (valid21) {
																																										if (data48.severity !== void 0) {
																																											let data52 = data48.severity;
																																											const _errs119 = errors;
																																											if (!(data52 === "error" || data52 === "warning")) {
																																												validate10.errors = [{
																																													instancePath: instancePath + "/changes/solved/" + i8 + "/severity",
																																													schemaPath: "#/definitions/change/properties/severity/enum",
																																													keyword: "enum",
																																													params: { allowedValues: schema13.properties.severity.enum },
																																													message: "must be equal to one of the allowed values"
																																												}];
																																												return false;
																																											}
																																											var valid21 = _errs119 === errors;
																																										} else var valid21 = true;
																																									}
																																								}
																																							}
																																						}
																																					}
																																				} else {
																																					validate10.errors = [{
																																						instancePath: instancePath + "/changes/solved/" + i8,
																																						schemaPath: "#/definitions/change/type",
																																						keyword: "type",
																																						params: { type: "object" },
																																						message: "must be object"
																																					}];
																																					return false;
																																				}
																																			}
																																			if (!(_errs109 === errors)) break;
																																		}
																																	} else {
																																		validate10.errors = [{
																																			instancePath: instancePath + "/changes/solved",
																																			schemaPath: "#/properties/changes/properties/solved/type",
																																			keyword: "type",
																																			params: { type: "array" },
																																			message: "must be array"
																																		}];
																																		return false;
																																	}
																																}
																																var valid11 = _errs107 === errors;
																															} else var valid11 = true;
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
																					var valid0 = _errs73 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.findings !== void 0) {
																						let data53 = data.findings;
																						const _errs120 = errors;
																						if (errors === _errs120) {
																							if (Array.isArray(data53)) {
																								const len9 = data53.length;
																								for (let i9 = 0; i9 < len9; i9++) {
																									const _errs122 = errors;
																									if (!validate11(data53[i9], {
																										instancePath: instancePath + "/findings/" + i9,
																										parentData: data53,
																										parentDataProperty: i9,
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
																										errors = vErrors.length;
																									}
																									if (!(_errs122 === errors)) break;
																								}
																							} else {
																								validate10.errors = [{
																									instancePath: instancePath + "/findings",
																									schemaPath: "#/properties/findings/type",
																									keyword: "type",
																									params: { type: "array" },
																									message: "must be array"
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs120 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.destinations !== void 0) {
																							let data55 = data.destinations;
																							const _errs123 = errors;
																							if (errors === _errs123) {
																								if (Array.isArray(data55)) {
																									const len10 = data55.length;
																									for (let i10 = 0; i10 < len10; i10++) {
																										const _errs125 = errors;
																										if (!validate13(data55[i10], {
																											instancePath: instancePath + "/destinations/" + i10,
																											parentData: data55,
																											parentDataProperty: i10,
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
																											errors = vErrors.length;
																										}
																										if (!(_errs125 === errors)) break;
																									}
																								} else {
																									validate10.errors = [{
																										instancePath: instancePath + "/destinations",
																										schemaPath: "#/properties/destinations/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs123 === errors;
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
			validate10.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate10.errors = vErrors;
	return errors === 0;
}
// src/report/shards/read-reports.ts
const largest = 67108864;
async function readReports(patterns, folder) {
	const { files, unmatched } = await findFiles(patterns, folder);
	const reports = [];
	const errors = unmatched.map((pattern) => `${pattern} matches no file.`);
	for (const found of files) {
		const read = await readOne(found).catch((error) => `can't be read: ${error.code}`);
		if (typeof read === "string") errors.push(`${found.file} ${read}.`);
		else reports.push(read);
	}
	return errors.length > 0 ? {
		kind: "unusable",
		errors
	} : {
		kind: "read",
		reports
	};
}
async function readOne({ absolute }) {
	const found = await stat(absolute);
	if (!found.isFile() || found.size > largest) return "is larger than 64 MB, or no file";
	const report = parsed(await readFile(absolute, "utf8"));
	return validateReport(report) ? report : "is no report of this version of the program";
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
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
