import { i as __toESM } from "./rolldown-runtime.js";
import { c as matchesWildcard, h as require_ipaddr, m as resolverName, n as literalText, o as variableName, u as bareHost } from "./variables.js";
import { c as opensshCipherProblem, f as findKeyBlock, g as objectId, h as elementsIn, i as parseOpenSshFile, m as derFault, n as invalid$1, o as usableTypes, p as derAt, r as usable, s as isEncryptedPem, t as fromPrivatePart, u as pemCipherProblem } from "./plain-key.js";
import { Worker } from "node:worker_threads";
import { X509Certificate, createPrivateKey } from "node:crypto";
import path from "node:path";
// src/connect/failure.ts
function failure(stage, hop, evidence) {
	return {
		kind: "failure",
		stage,
		hop,
		evidence
	};
}
function isFailure(value) {
	return typeof value === "object" && value !== null && value.kind === "failure";
}
function serverError(error) {
	if (!(error instanceof Error) || !("severity" in error)) return null;
	const { severity, code, message, detail, hint, routine } = error;
	return {
		severity: bounded(severity) ?? "",
		code: bounded(code) ?? "",
		message: bounded(message) ?? "",
		detail: bounded(detail) ?? null,
		hint: bounded(hint) ?? null,
		routine: bounded(routine) ?? null
	};
}
const longestField = 8e3;
function bounded(field) {
	return field?.slice(0, longestField);
}
const transientCodes = /* @__PURE__ */ new Set(["53300", "57P03"]);
const poolerIsFull = /no more connections allowed|query_wait_timeout|server_login_retry/;
function isTransient({ evidence }) {
	switch (evidence.kind) {
		case "server":
		case "ended": {
			const { code, message } = evidence.error;
			return transientCodes.has(code) || code === "08P01" && poolerIsFull.test(message);
		}
		case "lost": return evidence.code === "ECONNRESET";
		case "not-connected": return evidence.tries.every(({ code }) => code === "ECONNRESET");
		default: return false;
	}
}
// src/text/printable.ts
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const unprintableInLines = new RegExp(`(?!\\n)${unprintable.source}`, "gu");
const variationSelectors = /[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu;
const plainText = /^[\x20-\x7e]*$/;
const plainLines = /^[\x20-\x7e\n]*$/;
function printable(text) {
	if (plainText.test(text)) return text;
	return text.replaceAll(variationSelectors, "").replaceAll(unprintable, " ");
}
function printableLines(text) {
	if (plainLines.test(text)) return text;
	return text.replaceAll(variationSelectors, "").replaceAll(unprintableInLines, " ");
}
function spoken(text) {
	return printable(text).replaceAll("`", "'");
}
function shortened(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
function oneLine(text, most) {
	return shortened(spoken(text).replaceAll(/\s+/g, " ").trim(), most);
}
function character(codePoint) {
	const text = String.fromCodePoint(codePoint);
	return spoken(text) === text && text.trim() !== "" ? `"${text}"` : `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
function withEscapes(text) {
	if (plainLines.test(text)) return text;
	return text.replaceAll(unprintableInLines, (character) => {
		return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
	});
}
const weightless = "\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f";
const atLineStart = new RegExp(`^(${`[ \\t\\v\\f\\p{Zs}${weightless}]*`}):([${weightless}]*):`, "gmu");
const anywhere = new RegExp(`(#[${weightless}]*#)(?=[\\w${weightless}]*\\[)`, "gu");
function withoutCommands(text) {
	return text.replaceAll(atLineStart, "$1: :").replaceAll(anywhere, "$1 ");
}
// src/text/sql.ts
function identifier(name) {
	const quoted = name.replaceAll("\"", "\"\"");
	if (spoken(name) === name) return `"${quoted}"`;
	return `U&"${escaped(quoted.replaceAll("\\", "\\\\"), (code) => `\\+${code.padStart(6, "0")}`)}"`;
}
function literal(text) {
	const quoted = text.replaceAll("'", "''");
	if (spoken(text) === text && !text.includes("\\")) return `'${quoted}'`;
	return `E'${escaped(quoted.replaceAll("\\", "\\\\"), (code) => `\\U${code.padStart(8, "0")}`)}'`;
}
function storedName(name) {
	const bytes = Buffer.from(name, "utf8");
	if (bytes.length <= 63) return name;
	let end = 63;
	while ((bytes[end] & 192) === 128) end--;
	return bytes.toString("utf8", 0, end);
}
function escaped(text, encode) {
	return Array.from(text, (character) => spoken(character) === character ? character : encode(character.codePointAt(0).toString(16))).join("");
}
// src/connect/probe/stock-relations.json
var stock_relations_default = {
	source: "read off stock servers 9.3.25, 9.4.20, 9.5.15, 9.6.11, 10.23, 11.22, 12.22, 13.23, 14.23, 15.18, 16.14, 17.10, 18.4: what a role without any grant can read; oid < 16384",
	"public": "select: the whole relation; columns: some columns; none: closed by the server itself. until: the first major that no longer has it",
	information_schema: {
		"_pg_foreign_data_wrappers": {
			"since": "9.3",
			"public": "none"
		},
		"_pg_foreign_servers": {
			"since": "9.3",
			"public": "none"
		},
		"_pg_foreign_table_columns": {
			"since": "9.3",
			"public": "none"
		},
		"_pg_foreign_tables": {
			"since": "9.3",
			"public": "none"
		},
		"_pg_user_mappings": {
			"since": "9.3",
			"public": "none"
		},
		"administrable_role_authorizations": {
			"since": "9.3",
			"public": "select"
		},
		"applicable_roles": {
			"since": "9.3",
			"public": "select"
		},
		"attributes": {
			"since": "9.3",
			"public": "select"
		},
		"character_sets": {
			"since": "9.3",
			"public": "select"
		},
		"check_constraint_routine_usage": {
			"since": "9.3",
			"public": "select"
		},
		"check_constraints": {
			"since": "9.3",
			"public": "select"
		},
		"collation_character_set_applicability": {
			"since": "9.3",
			"public": "select"
		},
		"collations": {
			"since": "9.3",
			"public": "select"
		},
		"column_column_usage": {
			"since": "12",
			"public": "select"
		},
		"column_domain_usage": {
			"since": "9.3",
			"public": "select"
		},
		"column_options": {
			"since": "9.3",
			"public": "select"
		},
		"column_privileges": {
			"since": "9.3",
			"public": "select"
		},
		"column_udt_usage": {
			"since": "9.3",
			"public": "select"
		},
		"columns": {
			"since": "9.3",
			"public": "select"
		},
		"constraint_column_usage": {
			"since": "9.3",
			"public": "select"
		},
		"constraint_table_usage": {
			"since": "9.3",
			"public": "select"
		},
		"data_type_privileges": {
			"since": "9.3",
			"public": "select"
		},
		"domain_constraints": {
			"since": "9.3",
			"public": "select"
		},
		"domain_udt_usage": {
			"since": "9.3",
			"public": "select"
		},
		"domains": {
			"since": "9.3",
			"public": "select"
		},
		"element_types": {
			"since": "9.3",
			"public": "select"
		},
		"enabled_roles": {
			"since": "9.3",
			"public": "select"
		},
		"foreign_data_wrapper_options": {
			"since": "9.3",
			"public": "select"
		},
		"foreign_data_wrappers": {
			"since": "9.3",
			"public": "select"
		},
		"foreign_server_options": {
			"since": "9.3",
			"public": "select"
		},
		"foreign_servers": {
			"since": "9.3",
			"public": "select"
		},
		"foreign_table_options": {
			"since": "9.3",
			"public": "select"
		},
		"foreign_tables": {
			"since": "9.3",
			"public": "select"
		},
		"information_schema_catalog_name": {
			"since": "9.3",
			"public": "select"
		},
		"key_column_usage": {
			"since": "9.3",
			"public": "select"
		},
		"parameters": {
			"since": "9.3",
			"public": "select"
		},
		"referential_constraints": {
			"since": "9.3",
			"public": "select"
		},
		"role_column_grants": {
			"since": "9.3",
			"public": "select"
		},
		"role_routine_grants": {
			"since": "9.3",
			"public": "select"
		},
		"role_table_grants": {
			"since": "9.3",
			"public": "select"
		},
		"role_udt_grants": {
			"since": "9.3",
			"public": "select"
		},
		"role_usage_grants": {
			"since": "9.3",
			"public": "select"
		},
		"routine_column_usage": {
			"since": "14",
			"public": "select"
		},
		"routine_privileges": {
			"since": "9.3",
			"public": "select"
		},
		"routine_routine_usage": {
			"since": "14",
			"public": "select"
		},
		"routine_sequence_usage": {
			"since": "14",
			"public": "select"
		},
		"routine_table_usage": {
			"since": "14",
			"public": "select"
		},
		"routines": {
			"since": "9.3",
			"public": "select"
		},
		"schemata": {
			"since": "9.3",
			"public": "select"
		},
		"sequences": {
			"since": "9.3",
			"public": "select"
		},
		"sql_features": {
			"since": "9.3",
			"public": "select"
		},
		"sql_implementation_info": {
			"since": "9.3",
			"public": "select"
		},
		"sql_languages": {
			"since": "9.3",
			"until": "13",
			"public": "select"
		},
		"sql_packages": {
			"since": "9.3",
			"until": "13",
			"public": "select"
		},
		"sql_parts": {
			"since": "9.3",
			"public": "none"
		},
		"sql_sizing": {
			"since": "9.3",
			"public": "select"
		},
		"sql_sizing_profiles": {
			"since": "9.3",
			"until": "13",
			"public": "select"
		},
		"table_constraints": {
			"since": "9.3",
			"public": "select"
		},
		"table_privileges": {
			"since": "9.3",
			"public": "select"
		},
		"tables": {
			"since": "9.3",
			"public": "select"
		},
		"transforms": {
			"since": "9.5",
			"public": "none"
		},
		"triggered_update_columns": {
			"since": "9.3",
			"public": "select"
		},
		"triggers": {
			"since": "9.3",
			"public": "select"
		},
		"udt_privileges": {
			"since": "9.3",
			"public": "select"
		},
		"usage_privileges": {
			"since": "9.3",
			"public": "select"
		},
		"user_defined_types": {
			"since": "9.3",
			"public": "select"
		},
		"user_mapping_options": {
			"since": "9.3",
			"public": "select"
		},
		"user_mappings": {
			"since": "9.3",
			"public": "select"
		},
		"view_column_usage": {
			"since": "9.3",
			"public": "select"
		},
		"view_routine_usage": {
			"since": "9.3",
			"public": "select"
		},
		"view_table_usage": {
			"since": "9.3",
			"public": "select"
		},
		"views": {
			"since": "9.3",
			"public": "select"
		}
	},
	pg_catalog: {
		"pg_aggregate": {
			"since": "9.3",
			"public": "select"
		},
		"pg_aios": {
			"since": "18",
			"public": "none"
		},
		"pg_am": {
			"since": "9.3",
			"public": "select"
		},
		"pg_amop": {
			"since": "9.3",
			"public": "select"
		},
		"pg_amproc": {
			"since": "9.3",
			"public": "select"
		},
		"pg_attrdef": {
			"since": "9.3",
			"public": "select"
		},
		"pg_attribute": {
			"since": "9.3",
			"public": "select"
		},
		"pg_auth_members": {
			"since": "9.3",
			"public": "select"
		},
		"pg_authid": {
			"since": "9.3",
			"public": "none"
		},
		"pg_available_extension_versions": {
			"since": "9.3",
			"public": "select"
		},
		"pg_available_extensions": {
			"since": "9.3",
			"public": "select"
		},
		"pg_backend_memory_contexts": {
			"since": "14",
			"public": "none"
		},
		"pg_cast": {
			"since": "9.3",
			"public": "select"
		},
		"pg_class": {
			"since": "9.3",
			"public": "select"
		},
		"pg_collation": {
			"since": "9.3",
			"public": "select"
		},
		"pg_config": {
			"since": "9.6",
			"public": "none"
		},
		"pg_constraint": {
			"since": "9.3",
			"public": "select"
		},
		"pg_conversion": {
			"since": "9.3",
			"public": "select"
		},
		"pg_cursors": {
			"since": "9.3",
			"public": "select"
		},
		"pg_database": {
			"since": "9.3",
			"public": "select"
		},
		"pg_db_role_setting": {
			"since": "9.3",
			"public": "select"
		},
		"pg_default_acl": {
			"since": "9.3",
			"public": "select"
		},
		"pg_depend": {
			"since": "9.3",
			"public": "select"
		},
		"pg_description": {
			"since": "9.3",
			"public": "select"
		},
		"pg_enum": {
			"since": "9.3",
			"public": "select"
		},
		"pg_event_trigger": {
			"since": "9.3",
			"public": "select"
		},
		"pg_extension": {
			"since": "9.3",
			"public": "select"
		},
		"pg_file_settings": {
			"since": "9.5",
			"public": "none"
		},
		"pg_foreign_data_wrapper": {
			"since": "9.3",
			"public": "select"
		},
		"pg_foreign_server": {
			"since": "9.3",
			"public": "select"
		},
		"pg_foreign_table": {
			"since": "9.3",
			"public": "select"
		},
		"pg_group": {
			"since": "9.3",
			"public": "select"
		},
		"pg_hba_file_rules": {
			"since": "10",
			"public": "none"
		},
		"pg_ident_file_mappings": {
			"since": "15",
			"public": "none"
		},
		"pg_index": {
			"since": "9.3",
			"public": "select"
		},
		"pg_indexes": {
			"since": "9.3",
			"public": "select"
		},
		"pg_inherits": {
			"since": "9.3",
			"public": "select"
		},
		"pg_init_privs": {
			"since": "9.6",
			"public": "select"
		},
		"pg_language": {
			"since": "9.3",
			"public": "select"
		},
		"pg_largeobject": {
			"since": "9.3",
			"public": "none"
		},
		"pg_largeobject_metadata": {
			"since": "9.3",
			"public": "select"
		},
		"pg_locks": {
			"since": "9.3",
			"public": "select"
		},
		"pg_matviews": {
			"since": "9.3",
			"public": "select"
		},
		"pg_namespace": {
			"since": "9.3",
			"public": "select"
		},
		"pg_opclass": {
			"since": "9.3",
			"public": "select"
		},
		"pg_operator": {
			"since": "9.3",
			"public": "select"
		},
		"pg_opfamily": {
			"since": "9.3",
			"public": "select"
		},
		"pg_parameter_acl": {
			"since": "15",
			"public": "select"
		},
		"pg_partitioned_table": {
			"since": "10",
			"public": "select"
		},
		"pg_pltemplate": {
			"since": "9.3",
			"until": "13",
			"public": "select"
		},
		"pg_policies": {
			"since": "9.5",
			"public": "select"
		},
		"pg_policy": {
			"since": "9.5",
			"public": "select"
		},
		"pg_prepared_statements": {
			"since": "9.3",
			"public": "select"
		},
		"pg_prepared_xacts": {
			"since": "9.3",
			"public": "select"
		},
		"pg_proc": {
			"since": "9.3",
			"public": "select"
		},
		"pg_publication": {
			"since": "10",
			"public": "select"
		},
		"pg_publication_namespace": {
			"since": "15",
			"public": "select"
		},
		"pg_publication_rel": {
			"since": "10",
			"public": "select"
		},
		"pg_publication_tables": {
			"since": "10",
			"public": "select"
		},
		"pg_range": {
			"since": "9.3",
			"public": "select"
		},
		"pg_replication_origin": {
			"since": "9.5",
			"public": "select"
		},
		"pg_replication_origin_status": {
			"since": "9.5",
			"public": "none"
		},
		"pg_replication_slots": {
			"since": "9.4",
			"public": "select"
		},
		"pg_rewrite": {
			"since": "9.3",
			"public": "select"
		},
		"pg_roles": {
			"since": "9.3",
			"public": "select"
		},
		"pg_rules": {
			"since": "9.3",
			"public": "select"
		},
		"pg_seclabel": {
			"since": "9.3",
			"public": "select"
		},
		"pg_seclabels": {
			"since": "9.3",
			"public": "select"
		},
		"pg_sequence": {
			"since": "10",
			"public": "select"
		},
		"pg_sequences": {
			"since": "10",
			"public": "select"
		},
		"pg_settings": {
			"since": "9.3",
			"public": "select"
		},
		"pg_shadow": {
			"since": "9.3",
			"public": "none"
		},
		"pg_shdepend": {
			"since": "9.3",
			"public": "select"
		},
		"pg_shdescription": {
			"since": "9.3",
			"public": "select"
		},
		"pg_shmem_allocations": {
			"since": "13",
			"public": "none"
		},
		"pg_shmem_allocations_numa": {
			"since": "18",
			"public": "none"
		},
		"pg_shseclabel": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stat_activity": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stat_all_indexes": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stat_all_tables": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stat_archiver": {
			"since": "9.4",
			"public": "select"
		},
		"pg_stat_bgwriter": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stat_checkpointer": {
			"since": "17",
			"public": "select"
		},
		"pg_stat_database": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stat_database_conflicts": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stat_gssapi": {
			"since": "12",
			"public": "select"
		},
		"pg_stat_io": {
			"since": "16",
			"public": "select"
		},
		"pg_stat_progress_analyze": {
			"since": "13",
			"public": "select"
		},
		"pg_stat_progress_basebackup": {
			"since": "13",
			"public": "select"
		},
		"pg_stat_progress_cluster": {
			"since": "12",
			"public": "select"
		},
		"pg_stat_progress_copy": {
			"since": "14",
			"public": "select"
		},
		"pg_stat_progress_create_index": {
			"since": "12",
			"public": "select"
		},
		"pg_stat_progress_vacuum": {
			"since": "9.6",
			"public": "select"
		},
		"pg_stat_recovery_prefetch": {
			"since": "15",
			"public": "select"
		},
		"pg_stat_replication": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stat_replication_slots": {
			"since": "14",
			"public": "select"
		},
		"pg_stat_slru": {
			"since": "13",
			"public": "select"
		},
		"pg_stat_ssl": {
			"since": "9.5",
			"public": "select"
		},
		"pg_stat_subscription": {
			"since": "10",
			"public": "select"
		},
		"pg_stat_subscription_stats": {
			"since": "15",
			"public": "select"
		},
		"pg_stat_sys_indexes": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stat_sys_tables": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stat_user_functions": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stat_user_indexes": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stat_user_tables": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stat_wal": {
			"since": "14",
			"public": "select"
		},
		"pg_stat_wal_receiver": {
			"since": "9.6",
			"public": "select"
		},
		"pg_stat_xact_all_tables": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stat_xact_sys_tables": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stat_xact_user_functions": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stat_xact_user_tables": {
			"since": "9.3",
			"public": "select"
		},
		"pg_statio_all_indexes": {
			"since": "9.3",
			"public": "select"
		},
		"pg_statio_all_sequences": {
			"since": "9.3",
			"public": "select"
		},
		"pg_statio_all_tables": {
			"since": "9.3",
			"public": "select"
		},
		"pg_statio_sys_indexes": {
			"since": "9.3",
			"public": "select"
		},
		"pg_statio_sys_sequences": {
			"since": "9.3",
			"public": "select"
		},
		"pg_statio_sys_tables": {
			"since": "9.3",
			"public": "select"
		},
		"pg_statio_user_indexes": {
			"since": "9.3",
			"public": "select"
		},
		"pg_statio_user_sequences": {
			"since": "9.3",
			"public": "select"
		},
		"pg_statio_user_tables": {
			"since": "9.3",
			"public": "select"
		},
		"pg_statistic": {
			"since": "9.3",
			"public": "none"
		},
		"pg_statistic_ext": {
			"since": "10",
			"public": "select"
		},
		"pg_statistic_ext_data": {
			"since": "12",
			"public": "none"
		},
		"pg_stats": {
			"since": "9.3",
			"public": "select"
		},
		"pg_stats_ext": {
			"since": "12",
			"public": "select"
		},
		"pg_stats_ext_exprs": {
			"since": "14",
			"public": "select"
		},
		"pg_subscription": {
			"since": "10",
			"public": "columns"
		},
		"pg_subscription_rel": {
			"since": "10",
			"public": "select"
		},
		"pg_tables": {
			"since": "9.3",
			"public": "select"
		},
		"pg_tablespace": {
			"since": "9.3",
			"public": "select"
		},
		"pg_timezone_abbrevs": {
			"since": "9.3",
			"public": "select"
		},
		"pg_timezone_names": {
			"since": "9.3",
			"public": "select"
		},
		"pg_transform": {
			"since": "9.5",
			"public": "select"
		},
		"pg_trigger": {
			"since": "9.3",
			"public": "select"
		},
		"pg_ts_config": {
			"since": "9.3",
			"public": "select"
		},
		"pg_ts_config_map": {
			"since": "9.3",
			"public": "select"
		},
		"pg_ts_dict": {
			"since": "9.3",
			"public": "select"
		},
		"pg_ts_parser": {
			"since": "9.3",
			"public": "select"
		},
		"pg_ts_template": {
			"since": "9.3",
			"public": "select"
		},
		"pg_type": {
			"since": "9.3",
			"public": "select"
		},
		"pg_user": {
			"since": "9.3",
			"public": "select"
		},
		"pg_user_mapping": {
			"since": "9.3",
			"public": "none"
		},
		"pg_user_mappings": {
			"since": "9.3",
			"public": "select"
		},
		"pg_views": {
			"since": "9.3",
			"public": "select"
		},
		"pg_wait_events": {
			"since": "17",
			"public": "select"
		}
	}
};
// src/connect/probe/stock.ts
const catalogNames = ["information_schema", "pg_catalog"];
const known = /* @__PURE__ */ new Map();
function stockRelations(schema, versionNum) {
	const key = `${schema} ${versionNum}`;
	const names = known.get(key) ?? readableIn(schema, versionNum);
	known.set(key, names);
	return names;
}
function readableIn(schema, versionNum) {
	return Object.entries(stock_relations_default[schema]).filter(([, { since, until, public: granted }]) => {
		const exists = number(since) <= versionNum && (until === void 0 || versionNum < number(until));
		return granted !== "none" && exists;
	}).map(([name]) => name);
}
function stockClosed() {
	return catalogNames.flatMap((schema) => {
		return Object.entries(stock_relations_default[schema]).filter(([, { public: granted }]) => granted === "none").map(([name]) => `${schema}.${name}`);
	});
}
function number(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major * 1e4 + minor * 100;
}
// src/connect/probe/product.ts
const marks = [
	[/redshift/i, "Redshift"],
	[/cockroachdb/i, "CockroachDB"],
	[/materialize/i, "Materialize"],
	[/-YB-|yugabyte/i, "YugabyteDB"],
	[/greenplum/i, "Greenplum"],
	[/enterprisedb|edb /i, "EDB Postgres Advanced Server"],
	[/opengauss|gaussdb/i, "openGauss"],
	[/^postgresql /i, "PostgreSQL"]
];
function productOf(versionText, parameters) {
	if (parameters.crdb_version !== void 0) return "CockroachDB";
	if (parameters.mz_version !== void 0) return "Materialize";
	const text = versionText === "" ? `PostgreSQL ${parameters.server_version ?? ""}` : versionText;
	return marks.find(([mark]) => mark.test(text))?.[1] ?? "another program";
}
function versionNumber(text) {
	const [, major = "0", minor = "0", patch = "0"] = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(text) ?? [];
	if (Number(major) >= 10) return Number(major) * 1e4 + Number(minor);
	return Number(major) * 1e4 + Number(minor) * 100 + Number(patch);
}
// src/connect/record.ts
const stageNames = [
	"resolve",
	"connect",
	"ssh",
	"tls",
	"login",
	"probe",
	"rehearse"
];
function lineProof({ tls, authority, bastion }) {
	if (tls?.verified === "full") return "certificate-name";
	if (tls?.verified === "ca" && authority === "own") return "certificate";
	return bastion?.pinned ? "pinned-bastion" : null;
}
function skippedStages() {
	return stageNames.map((name) => ({
		name,
		status: "skipped",
		ms: null
	}));
}
function nothingObserved(addresses) {
	return {
		addresses,
		bastion: null,
		tls: null,
		authority: null,
		authentication: null,
		parameters: {},
		rehearsal: null
	};
}
// src/config/values/certificate.ts
function readCertificate(text, now) {
	const blocks = blocksIn(text.replaceAll("\\n", "\n").replaceAll("\r", ""));
	if (blocks.some(({ label }) => label.endsWith("PRIVATE KEY"))) return invalid({ kind: "private-key" });
	const certificates = blocks.filter(({ label }) => /^(X509 |TRUSTED )?CERTIFICATE$/.test(label));
	if (certificates.length === 0) return invalid({ kind: missing(text) });
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
function invalid(reason) {
	return {
		kind: "invalid",
		reason
	};
}
// src/config/trust/allow-lists.ts
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
function readAllowedHosts(words) {
	const allowed = {
		names: [],
		ranges: []
	};
	const errors = [];
	for (const word of words) {
		const read = readPattern(word);
		if (read.kind === "name") allowed.names.push(read.text);
		else if (read.kind === "range") allowed.ranges.push(read.text);
		else errors.push(`"${word}" ${read.text}`);
	}
	if (errors.length > 0) return { errors };
	return { value: words.length === 0 ? null : allowed };
}
function judgeHost(allowed, host, resolvedBy) {
	if (allowed === null || isAllowedName(allowed, host)) return "allowed";
	if (addressOf(host) !== null) return isInRanges(allowed, host) ? "allowed" : "refused";
	return resolvedBy === "us" && allowed.ranges.length > 0 ? "by-address" : "refused";
}
function firstOutside(allowed, host, addresses) {
	if (allowed === null || isAllowedName(allowed, host)) return null;
	return addresses.find((address) => !isInRanges(allowed, address)) ?? null;
}
function isAllowedName({ names }, host) {
	const name = resolverName(host);
	return !endsInNumber(name) && names.some((pattern) => matchesWildcard(pattern, name));
}
function isInRanges({ ranges }, text) {
	const address = addressOf(text);
	return address !== null && ranges.some((range) => isInRange(address, range));
}
function isInRange(address, range) {
	const [start, bits] = import_ipaddr.default.parseCIDR(range);
	return address.kind() === start.kind() && address.match(start, bits);
}
function addressOf(host) {
	const text = resolverName(host).replace(/%.*/s, "");
	return import_ipaddr.default.isValid(text) ? import_ipaddr.default.process(text) : null;
}
function endsInNumber(name) {
	return name.includes(":") || /(^|\.)(\d+|0x[0-9a-f]*)$/.test(name);
}
function readPattern(word) {
	const url = /^[a-z][a-z0-9+]*:\/\/(?:[^/@]*@)?(?<host>[^/:?]*)/i.exec(word)?.groups?.host;
	if (url !== void 0) return fault("is a URL. Write only the host", url);
	const [start = "", bits] = word.split("/", 2);
	if (bits !== void 0) return readRange(bareHost(start), bits);
	const bare = bareHost(word);
	if (isCanonical(bare)) return range(import_ipaddr.default.process(bare));
	const port = /^(?<host>[^:]+|\[.+\]):\d*$/.exec(word)?.groups?.host;
	if (port !== void 0) return fault("has a port. Ports are not checked: write only the host", port);
	return readName(word);
}
function readRange(start, bits) {
	if (!isCanonical(start)) return fault("is not a range: there is no IP address before the slash");
	const address = import_ipaddr.default.parse(start);
	const most = address.kind() === "ipv4" ? 32 : 128;
	if (!/^\d{1,3}$/.test(bits) || Number(bits) > most) return fault(`is not a range: the number after the slash must be from 0 to ${most}`);
	const first = (address.kind() === "ipv4" ? import_ipaddr.default.IPv4 : import_ipaddr.default.IPv6).networkAddressFromCIDR(`${start}/${bits}`).toString();
	if (first !== address.toString()) return fault("is both an address and a range", `${first}/${bits}`, `or ${start}`);
	return {
		kind: "range",
		text: `${first}/${bits}`
	};
}
function readName(word) {
	const dotted = /^\.(?<rest>[^.].*)$/.exec(word)?.groups?.rest;
	if (dotted !== void 0) return fault("begins with a dot", `*.${dotted}`);
	const part = /^(?<octets>(?:\d{1,3}\.){1,3})(?:\*\.?){1,3}$/.exec(word)?.groups?.octets;
	if (part !== void 0) {
		const octets = part.slice(0, -1).split(".");
		return fault("has a * in an address. Write a range", `${[
			...octets,
			"0",
			"0",
			"0"
		].slice(0, 4).join(".")}/${octets.length * 8}`);
	}
	const character = /[^\p{L}\p{M}\p{N}._*-]/u.exec(word)?.[0];
	if (character !== void 0) return fault(`has "${character}", which is not allowed in a name, an address or a range`);
	if (/[^.*]\*|\*[^.*]/.test(word) && /\P{ASCII}/u.test(word)) return fault("has a * inside a part, and letters outside ASCII. Make the * a whole part");
	const name = resolverName(word);
	if (endsInNumber(name)) return fault("is neither an IP address nor a name: it ends in a number");
	if (/^$|\.\.|^\./.test(name)) return fault("is not a host name: a part of it is empty");
	return {
		kind: "name",
		text: name
	};
}
function isCanonical(text) {
	return import_ipaddr.default.IPv4.isValidFourPartDecimal(text) || import_ipaddr.default.IPv6.isValid(text) && !text.includes("%");
}
function range(address) {
	return {
		kind: "range",
		text: `${address.toString()}/${address.kind() === "ipv4" ? 32 : 128}`
	};
}
function fault(what, ...meant) {
	return {
		kind: "fault",
		text: `${what}${meant.length === 0 || meant[0] === "" ? "." : `; did you mean ${meant.join(" ")}?`}`
	};
}
const pattern = /^[A-Za-z_*][A-Za-z0-9_*]*$/;
function readAllowedVariables(words) {
	const wrong = words.filter((word) => !pattern.test(word));
	if (wrong.length > 0) return { errors: wrong.map(faultWords) };
	return { value: words.length === 0 ? null : [...words] };
}
function faultWords(word) {
	const meant = word.replace(/^\$?\{*(?:(?:secrets|env|vars)\.)?/, "").replace(/\}+$/, "").replaceAll(/\.\*/g, "*").replaceAll(/[-.]/g, "_");
	return `"${word}" is not the name of a variable${pattern.test(meant) ? `; did you mean ${meant}?` : ". Names have letters, digits and underscores, and * stands for any of them."}`;
}
// src/connect/limiter.ts
function createLimiter(limit) {
	const tasks = /* @__PURE__ */ new Map();
	return { acquire: (key) => {
		const own = tasks.get(key) ?? {
			running: 0,
			waiting: []
		};
		tasks.set(key, own);
		const release = () => {
			const next = own.waiting.shift();
			if (next !== void 0) next();
			else if (--own.running === 0) tasks.delete(key);
		};
		if (own.running < limit) {
			own.running++;
			return Promise.resolve(release);
		}
		return new Promise((resolve) => own.waiting.push(() => resolve(release)));
	} };
}
// src/connect/threads.ts
const poolSize = 64;
function prepareProcess() {
	process.env.UV_THREADPOOL_SIZE ??= String(poolSize);
	process.report.excludeEnv = true;
}
function startThread(thread) {
	const file = typeof thread === "string" ? threadFile(thread) : thread;
	return new Worker(file, {
		env: {},
		execArgv: withoutEnvironment(),
		stdout: true,
		stderr: true
	});
}
const sources = {
	thread: "./thread.ts",
	"key-thread": "./key-thread.ts",
	"reading-thread": "../reading-thread.ts"
};
function threadFile(name) {
	return new URL(import.meta.url.endsWith(".ts") ? sources[name] : `./${name}.js`, import.meta.url);
}
function withoutEnvironment() {
	const option = "--report-exclude-env";
	return process.allowedNodeEnvironmentFlags.has(option) ? [option] : [];
}
// src/config/values/keys/private-key.ts
function readPrivateKey(text, hasPassphrase) {
	const block = findKeyBlock(text);
	if ("kind" in block) return block;
	switch (block.label) {
		case "OPENSSH PRIVATE KEY": return readOpenSshKey(block, hasPassphrase);
		case "DSA PRIVATE KEY": return invalid$1({
			kind: "unsupported-type",
			type: "DSA"
		});
		case "PRIVATE KEY":
		case "ENCRYPTED PRIVATE KEY":
		case "RSA PRIVATE KEY":
		case "EC PRIVATE KEY": return readPem(block, hasPassphrase);
		default: return invalid$1({
			kind: "unsupported-type",
			type: block.label
		});
	}
}
function readingKeysOnce() {
	const known = /* @__PURE__ */ new Map();
	return (text, hasPassphrase) => {
		const name = `${hasPassphrase} ${text}`;
		const key = known.get(name) ?? readPrivateKey(text, hasPassphrase);
		known.set(name, key);
		return key;
	};
}
function readOpenSshKey({ bytes, pem }, hasPassphrase) {
	const file = parseOpenSshFile(bytes);
	if (typeof file === "string") return invalid$1({ kind: file });
	const unusable = typeProblem(file.type);
	if (unusable !== null) return unusable;
	if (file.cipher === "none") return fromPrivatePart(file.privatePart, file);
	return locked(pem, opensshCipherProblem(file.cipher), hasPassphrase);
}
function typeProblem(type) {
	if (usableTypes.includes(type)) return null;
	const isOnDevice = /^sk-|^webauthn-/.test(type);
	return invalid$1({
		kind: isOnDevice ? "hardware-key" : "unsupported-type",
		type
	});
}
function readPem(block, hasPassphrase) {
	if (isEncryptedPem(block)) return locked(block.pem, pemCipherProblem(block), hasPassphrase);
	try {
		return usable(createPrivateKey(block.pem));
	} catch {
		return invalid$1(pemProblem(block));
	}
}
function pemProblem({ label, bytes }) {
	const fault = derFault(bytes);
	if (fault !== null) return { kind: fault };
	const [, algorithm] = label === "PRIVATE KEY" ? elementsIn(derAt(bytes, 0)) : [];
	const [type] = elementsIn(algorithm);
	if (type === void 0 || pkcs8Types.includes(objectId(type))) return { kind: "damaged" };
	return {
		kind: "unsupported-type",
		type: objectId(type)
	};
}
const pkcs8Types = [
	"1.2.840.113549.1.1.1",
	"1.2.840.10045.2.1",
	"1.3.101.112"
];
function locked(pem, problem, hasPassphrase) {
	if (problem !== null) return invalid$1(problem);
	return hasPassphrase ? {
		kind: "locked",
		pem
	} : invalid$1({ kind: "passphrase-missing" });
}
function derivationRounds(pem) {
	const block = findKeyBlock(pem);
	const file = "kind" in block ? null : parseOpenSshFile(block.bytes);
	return file === null || typeof file === "string" ? 0 : file.rounds;
}
export { printableLines as A, stockRelations as C, character as D, storedName as E, failure as F, isFailure as I, isTransient as L, spoken as M, withEscapes as N, oneLine as O, withoutCommands as P, serverError as R, stockClosed as S, literal as T, skippedStages as _, startThread as a, versionNumber as b, judgeHost as c, certificatePath as d, isPem as f, nothingObserved as g, lineProof as h, prepareProcess as i, shortened as j, printable as k, readAllowedHosts as l, readCertificate as m, readPrivateKey as n, createLimiter as o, isoTime as p, readingKeysOnce as r, firstOutside as s, derivationRounds as t, readAllowedVariables as u, stageNames as v, identifier as w, catalogNames as x, productOf as y };
