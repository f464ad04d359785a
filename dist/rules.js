import { r as __exportAll } from "./rolldown-runtime.js";
import { Ct as oneLine, Ot as spoken, St as character, Tt as printable, a as endOfLife, at as capital, ct as list, d as rule, dt as minute, ft as quoted, j as keyPlace, lt as loginName, m as identityOf, o as majorOf, ot as duration, p as spokenInput, pt as stageWords, r as internalError, s as productOf, st as hostAndPort, u as raise, ut as machine } from "./core.js";
import { a as isFailure, h as addressKind } from "./common.js";
import { isIP } from "node:net";
import { X509Certificate } from "node:crypto";
// src/connect/probe/facts.ts
const catalogNames = ["information_schema", "pg_catalog"];
function versionNumber(text) {
	const [, major = "0", minor = "0", patch = "0"] = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(text) ?? [];
	if (Number(major) >= 10) return Number(major) * 1e4 + Number(minor);
	return Number(major) * 1e4 + Number(minor) * 100 + Number(patch);
}
function storedName(name) {
	const bytes = Buffer.from(name, "utf8");
	if (bytes.length <= 63) return name;
	let end = 63;
	while ((bytes[end] & 192) === 128) end--;
	return bytes.toString("utf8", 0, end);
}
// src/connect/probe/functions.ts
function functionsAsked(versionNum) {
	return [
		...always,
		...versionNum < 90400 ? ["regclass(text)"] : [],
		...versionNum >= 90400 && versionNum < 90600 ? ["to_regclass(cstring)"] : [],
		...versionNum >= 90600 ? ["to_regclass(text)"] : []
	];
}
const always = [
	"version()",
	"pg_is_in_recovery()",
	"current_setting(text)",
	"pg_show_all_settings()",
	"\"current_user\"()",
	"\"session_user\"()",
	"current_database()",
	"has_database_privilege(name, text, text)",
	"has_database_privilege(oid, text, text)",
	"has_schema_privilege(name, text, text)",
	"has_schema_privilege(name, oid, text)",
	"has_any_column_privilege(name, oid, text)",
	"has_column_privilege(name, oid, text, text)",
	"has_function_privilege(text, text)",
	"has_table_privilege(text, text)",
	"has_schema_privilege(text, text)",
	"pg_has_role(name, oid, text)",
	"pg_get_userbyid(oid)",
	"pg_encoding_to_char(int4)",
	"aclexplode(aclitem[])",
	"unnest(anyarray)",
	"encode(bytea, text)",
	"convert_to(text, name)",
	"text(name)",
	"textcat(text, text)",
	"texteq(text, text)",
	"textregexeq(text, text)",
	"nameeq(name, name)",
	"namene(name, name)",
	"nameregexne(name, text)",
	"oideq(oid, oid)",
	"oidne(oid, oid)",
	"oidlt(oid, oid)",
	"int4eq(int4, int4)",
	"int8(int4)",
	"chareq(\"char\", \"char\")"
];
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
const known$1 = /* @__PURE__ */ new Map();
function stockRelations(schema, versionNum) {
	const key = `${schema} ${versionNum}`;
	const names = known$1.get(key) ?? stockOf(schema, versionNum);
	known$1.set(key, names);
	return names;
}
function stockOf(schema, versionNum) {
	return Object.entries(stock_relations_default[schema]).filter(([, { since, until, public: granted }]) => {
		const isThere = number(since) <= versionNum && (until === void 0 || versionNum < number(until));
		return granted !== "none" && isThere;
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
// src/rules/diagnose/login-entry.ts
function loginEntry(destination) {
	const { audit, path } = destination;
	if (audit === null) return destination;
	return {
		...destination,
		...audit,
		path: [...path, "audit"],
		viaUrl: false,
		audit: null
	};
}
function loaderEntry(destination) {
	return {
		...destination,
		audit: null
	};
}
// src/rules/fix.ts
function sql(text, runAs, note = "") {
	return {
		kind: "sql",
		text,
		runAs,
		note
	};
}
function inReadWrite(fix) {
	return fix?.kind === "sql" ? {
		...fix,
		text: `BEGIN READ WRITE;\n${fix.text}\nCOMMIT;`
	} : fix;
}
function setKey(path, value) {
	return {
		kind: "yaml",
		edit: {
			kind: "set",
			path,
			value
		},
		note: "",
		safe: true
	};
}
function proposeKey(path, value, note) {
	return {
		kind: "yaml",
		edit: {
			kind: "set",
			path,
			value
		},
		note,
		safe: false
	};
}
function renameKey(path, to) {
	return {
		kind: "yaml",
		edit: {
			kind: "rename",
			path,
			to
		},
		note: "",
		safe: true
	};
}
function replacePair(path, key, value) {
	return {
		kind: "yaml",
		edit: {
			kind: "pair",
			path,
			to: {
				key,
				value
			}
		},
		note: "",
		safe: true
	};
}
function insertKeys(path, pairs, note) {
	return {
		kind: "yaml",
		edit: {
			kind: "insert",
			path,
			pairs
		},
		note,
		safe: note === ""
	};
}
function moveBelow(path, keys, id) {
	return {
		kind: "yaml",
		edit: {
			kind: "indent",
			path,
			keys,
			id
		},
		note: id === null ? "Choose the id yourself: reports go by it." : "",
		safe: id !== null
	};
}
function shell(text) {
	return {
		kind: "shell",
		text
	};
}
function text(what) {
	return {
		kind: "text",
		text: what
	};
}
function identifier(name) {
	return inQuotes(name, "\"");
}
function literal(value) {
	return inQuotes(value, "'");
}
function inQuotes(text, quote) {
	const quoted = text.replaceAll(quote, quote + quote);
	if (spoken(text) === text) return quote + quoted + quote;
	return `U&${quote}${[...quoted.replaceAll("\\", "\\\\")].map((character) => spoken(character) === character ? character : `\\+${character.codePointAt(0).toString(16).padStart(6, "0")}`).join("")}${quote}`;
}
function yamlText(value) {
	return /^[A-Za-z][A-Za-z0-9_./-]*$/.test(value) && !/^(true|false|null|yes|no|on|off)$/i.test(value) ? value : JSON.stringify(value);
}
// src/rules/words/stitch-addresses.ts
const stitchAddresses = {
	"north-america": [
		"52.23.137.21/32",
		"52.204.223.208/32",
		"52.204.228.32/32",
		"52.204.230.227/32"
	],
	europe: [
		"3.126.102.29/32",
		"18.158.16.164/32",
		"18.158.251.55/32",
		"52.57.235.168/32"
	]
};
const addressSource = {
	url: "https://www.stitchdata.com/docs/security/stitch-data-pipeline-ip-addresses",
	asOf: "2026-11-21"
};
// src/rules/words/pg-hba.ts
function hbaRemedy(destination, error) {
	const here = addressIn(error.message);
	const stitch = destination.region === null || destination.ssh !== null ? [] : stitchAddresses[destination.region];
	const lines = [...stitch, here ?? anyAddress].map((address) => `    ${loginLine(destination, address)}`);
	const place = isRejectLine(error) ? "above the line that says reject" : "above any line that fits first";
	const whose = [...stitch.length > 0 ? ["The last line is for this check, those before it are for Stitch."] : [], ...here === null ? ["ADDRESS is this machine's, as the server's message above names it."] : []];
	return [
		`Add to pg_hba.conf on the server, ${place}:`,
		...lines,
		["Then `SELECT pg_reload_conf();` makes it count.", ...whose].join(" "),
		"A cloud provider has this under the database's network or access settings."
	].join("\n");
}
const anyAddress = "ADDRESS/32";
function hbaLine(admitted, address) {
	return `${hbaBeginning(admitted)} ${address} scram-sha-256`;
}
function hbaBeginning({ ssl, database, user }) {
	return `${ssl ? "hostssl" : "host"} ${hbaName(database)} ${hbaName(user)}`;
}
function loginLine(destination, address = anyAddress) {
	const { database, ssl } = destination;
	return hbaLine({
		ssl: ssl.kind === "on",
		database,
		user: loginName(destination)
	}, address);
}
function isRejectLine({ message }) {
	return message.includes("rejects connection");
}
function addressIn(message) {
	const found = message.match(/[0-9A-Fa-f.:]{2,45}/g)?.find((word) => isIP(word) !== 0);
	return found === void 0 ? null : `${found}/${isIP(found) === 6 ? 128 : 32}`;
}
function hbaName(name) {
	return name === null ? "all" : `"${printable(name).replaceAll("\"", "\"\"")}"`;
}
// src/rules/words/providers.ts
const rds = {
	firewall: "On RDS that is an inbound rule of the instance's security group for the port; the instance must also be publicly accessible, or reached through SSH.",
	password: "On RDS the master password is changed with Modify; where AWS Secrets Manager keeps it, it rotates. Another user's is set with `\\password` in psql, logged in as the master user.",
	certificate: "Amazon publishes it as a bundle for each region: https://truststore.pki.rds.amazonaws.com.",
	unencrypted: "RDS says this of every connection without SSL where rds.force_ssl is 1, as it is from version 15 on: write `ssl: true`."
};
const words = {
	postgresql: {},
	heroku: {
		password: "Heroku rotates credentials: `heroku config:get DATABASE_URL -a APP` prints the current URL, which belongs into the secret.",
		console: "On Heroku, `heroku pg:psql -a APP` opens a session as the owner: paste it there.",
		unencrypted: "Heroku takes encrypted connections only: write `ssl: true`."
	},
	"amazon-rds": rds,
	"amazon-aurora": {
		...rds,
		primary: "On Aurora that is the cluster endpoint, without \"-ro\" in its name."
	},
	"google-cloudsql": {
		firewall: "On Cloud SQL, add the address under Connections, Networking, to the authorised networks of the instance, which needs a public IP.",
		certificate: "In the Cloud console it is under Connections, Security: server-ca.pem.",
		unencrypted: "Cloud SQL may be set to take encrypted connections only: write `ssl: true`.",
		"client-certificate": "On Cloud SQL, set the instance's SSL mode to allow encrypted connections without a trusted client certificate: Stitch has none."
	}
};
function atProvider(type, topic) {
	return words[type][topic] ?? null;
}
// src/rules/catalogue/auth.ts
var auth_exports = /* @__PURE__ */ __exportAll({
	clientCertificate: () => clientCertificate,
	connectDenied: () => connectDenied,
	databaseMissing: () => databaseMissing,
	insecureMethod: () => insecureMethod,
	loginNotPermitted: () => loginNotPermitted,
	methodUnsupported: () => methodUnsupported,
	noHbaEntry: () => noHbaEntry,
	passwordExpiresSoon: () => passwordExpiresSoon,
	passwordMissing: () => passwordMissing,
	passwordRejected: () => passwordRejected,
	refused: () => refused$1,
	serverNotProven: () => serverNotProven,
	serverNotReady: () => serverNotReady,
	tooManyConnections: () => tooManyConnections,
	weakMethod: () => weakMethod
});
const passwordRejected = rule({
	id: "auth/password-rejected",
	severity: "error",
	title: "The server rejects this user name and password",
	at: ["password"],
	why: ({ expired }) => expired === null ? "Servers do not tell which of the two is wrong, so that nobody can try out names." : "From that moment on the server rejects the password, and every load fails.",
	message: ({ destination, pooler, expired }) => {
		const user = loginName(destination);
		if (expired !== null) return expiryWords(user, expired);
		return pooler ? `PgBouncer at ${destination.host} rejects ${user}: the password is wrong, or the user is missing from its auth_file.` : `${capital(machine(destination, "database"))} rejects ${user}: the password is wrong, has expired or was never set, or there is no such user.`;
	},
	fix: ({ destination, pooler, expired }) => {
		if (expired !== null) return expiryLifted(loginName(destination));
		const atTheirs = atProvider(destination.type, "password");
		if (atTheirs !== null) return text(`Correct the secret. ${atTheirs}`);
		return text(pooler ? "Correct the secret; on the machine of PgBouncer, see that auth_file (or auth_query) has this user with this password." : `Correct the secret. As a superuser, \`SELECT rolname, rolcanlogin, rolvaliduntil FROM pg_roles WHERE rolname = ${literal(loginName(destination))};\` in psql tells whether the user exists and the password has expired. \`\\password ${identifier(loginName(destination))}\` sets a new one; an expired one also needs \`ALTER ROLE ${identifier(loginName(destination))} VALID UNTIL 'infinity';\`.`);
	}
});
const passwordMissing = rule({
	id: "auth/password-missing",
	severity: "error",
	title: "The server wants a password and there is none",
	at: ["password"],
	why: "The connection URL names a user and no password, and the server does not let that user in without one.",
	message: ({ destination }) => `${capital(machine(destination, "database"))} asks for the password of ${destination.username}, which is empty.`,
	fix: () => text("Put the password into the secret: postgres://user:password@host:5432/database.")
});
const noHbaEntry = rule({
	id: "auth/no-hba-entry",
	severity: "error",
	title: "The server lets nobody in from this address, for this user or to this database",
	at: ["host"],
	why: "The server's pg_hba.conf lists who may log in from where; the first line that fits a login decides. Stitch comes from other addresses than this machine, so it needs lines of its own.",
	message: ({ destination, tls, error }) => `${capital(machine(destination, "database"))} ${isRejectLine(error) ? "has a line in pg_hba.conf that rejects" : "has no line in pg_hba.conf that admits"} ${loginName(destination)} to ${destination.database} from here${withTls(tls)}. It says: ${quoted(error.message)}.`,
	fix: ({ destination, error, tls }) => {
		const unencrypted = tls === "off" || tls === "not-tried" ? atProvider(destination.type, "unencrypted") : null;
		if (unencrypted !== null) return text(unencrypted);
		return text(hbaRemedy(destination, error));
	}
});
const loginNotPermitted = rule({
	id: "auth/login-not-permitted",
	severity: "error",
	title: "This role may not log in",
	at: ["username"],
	why: "PostgreSQL has roles that are groups and roles that are users; only those with LOGIN may connect.",
	message: ({ destination, role, cause, error }) => {
		const server = capital(machine(destination, "database"));
		const says = error === null ? "" : ` It says: ${quoted(error.message)}.`;
		return cause === "unknown" ? `${server} has no role ${role}.${says}` : `${server} does not let ${role} log in.${says}`;
	},
	fix: ({ role, cause }) => {
		const login = `ALTER ROLE ${identifier(role)} LOGIN;`;
		const create = `CREATE ROLE ${identifier(role)} LOGIN;`;
		if (cause === "no-login") return sql(login, "a superuser");
		return text(cause === "unknown" ? `Correct the user name: \`\\du\` in psql lists those that are there, and upper and lower case count. Or make the role, as a superuser: ${create}` : `As a superuser, \`SELECT rolcanlogin FROM pg_roles WHERE rolname = ${literal(role)};\` tells which it is. No row: there is no such role; correct the user name, or run ${create} With f: it may not log in; run ${login}`);
	}
});
const connectDenied = rule({
	id: "auth/connect-denied",
	severity: "error",
	title: "The user may not connect to this database",
	at: ["username"],
	why: "The password is right. CONNECT on the database, which PostgreSQL gives to everyone, has been taken away.",
	message: ({ destination }) => `${loginName(destination)} has no CONNECT privilege on the database ${destination.database}.`,
	fix: ({ destination }) => sql(`GRANT CONNECT ON DATABASE ${identifier(destination.database)} TO ${identifier(loginName(destination))};`, "a superuser")
});
const databaseMissing = rule({
	id: "auth/database-missing",
	severity: "error",
	title: "There is no such database to connect to",
	at: ["database"],
	why: "Stitch creates schemas inside a database, and never the database itself.",
	message: ({ destination, exists, pooler }) => {
		if (pooler) return `PgBouncer at ${destination.host} knows no database ${destination.database}.`;
		return exists ? `The database ${destination.database} takes no connections at present.` : `${capital(machine(destination, "database"))} has no database ${destination.database}. Upper and lower case count.`;
	},
	fix: ({ destination, exists, pooler }) => {
		if (pooler) return text("Correct the name, or add the database to the [databases] section of pgbouncer.ini and reload.");
		return exists ? sql(`ALTER DATABASE ${identifier(destination.database)} ALLOW_CONNECTIONS true;`, "a superuser") : text(`Correct the name: \`SELECT datname FROM pg_database;\` lists those that are there. Or create it, as a superuser: CREATE DATABASE ${identifier(destination.database)};`);
	}
});
const tooManyConnections = rule({
	id: "auth/too-many-connections",
	severity: "error",
	title: "The server has no connection left",
	at: ["host"],
	why: ({ error }) => error === null ? "Stitch logs in as this role, and each load needs a connection." : "The server, the database or the role has a limit on connections, and it is reached. It may pass; when it happens often, loads will fail too.",
	message: ({ destination, error }) => error === null ? `${loginName(destination)} has a connection limit of 0: every login is refused.` : `${capital(machine(destination, "database"))} takes no more connections. It says: ${quoted(error.message)}.`,
	fix: ({ destination, error, pooler }) => error === null ? sql(`ALTER ROLE ${identifier(loginName(destination))} CONNECTION LIMIT -1;`, "a superuser") : text(pooler ? "In PgBouncer's console, `SHOW CLIENTS;` tells who holds the connections. Close idle ones, or raise max_client_conn in pgbouncer.ini and restart it." : `See who holds the connections: \`SELECT usename, datname, state, count(*) FROM pg_stat_activity GROUP BY 1, 2, 3 ORDER BY 4 DESC;\`. Then close idle ones or raise the limit: max_connections of the server, \`ALTER DATABASE ${identifier(destination.database)} CONNECTION LIMIT -1;\` or \`ALTER ROLE ${identifier(loginName(destination))} CONNECTION LIMIT -1;\`.`)
});
const serverNotReady = rule({
	id: "auth/server-not-ready",
	severity: "error",
	title: "The server is starting or stopping",
	at: ["host"],
	why: "The server is there and takes no logins for now. It may pass.",
	message: ({ destination, error }) => `${capital(machine(destination, "database"))} is not ready. It says: ${quoted(error.message)}.`,
	fix: () => text("Run the check again in a minute. If it stays so, look into the server's log for what it is recovering from.")
});
const insecureMethod = rule({
	id: "auth/insecure-method",
	severity: "error",
	title: "The server asks for the password in clear text on an open line",
	at: ["ssl"],
	why: "Everybody on the way could read it. It was not sent.",
	message: ({ destination }) => `${capital(machine(destination, "database"))} asks for the password of ${loginName(destination)} in clear text, and neither SSL nor a tunnel protects the line.`,
	fix: ({ destination }) => proposeKey([...destination.path, "ssl"], "true", "Or set the method in pg_hba.conf on the server to scram-sha-256.")
});
const weakMethod = rule({
	id: "auth/weak-method",
	severity: "warning",
	title: "The login can be abused by who can listen or answer in between",
	at: ["host"],
	why: "Nothing proves here that it is the server that answers, so the login itself has to withstand a stranger at the other end.",
	message: ({ destination, method, iterations }) => {
		const server = capital(machine(destination, "database"));
		if (method === "none") return `${server} asked ${loginName(destination)} for no password: whoever reaches it is let in.`;
		if (method === "md5") return `${server} takes the password as an MD5 hash, which is as good as the password to whoever gets it.`;
		return `${server} uses SCRAM with ${iterations} iterations; fewer than 4,096 make a password easy to guess from what is sent.`;
	},
	fix: ({ destination, method, iterations }) => text(method === "none" ? "In pg_hba.conf on the server, change `trust` in the line for this user to `scram-sha-256`, and reload." : method === "md5" ? `On the server set password_encryption = 'scram-sha-256' (PostgreSQL 10 or newer) and reload, set the password anew with \`\\password ${identifier(loginName(destination))}\` in psql, and change md5 to scram-sha-256 in pg_hba.conf.` : `On the server set scram_iterations = 4096 or more (now ${iterations}), reload, and set the password anew with \`\\password ${identifier(loginName(destination))}\` in psql.`)
});
const serverNotProven = rule({
	id: "auth/server-not-proven",
	severity: "error",
	title: "The server could not prove that it knows the password",
	at: ["host"],
	why: "In a SCRAM login both sides prove that they know the password. A server that can't is not the one that the password was set on.",
	message: ({ destination, detail }) => `${capital(machine(destination, "database"))} ${detail}.`,
	fix: () => text("Make sure that the host is the right one, and that no proxy answers in its place. Change the password if another machine has taken part in a login.")
});
const methodUnsupported = rule({
	id: "auth/method-unsupported",
	severity: "error",
	title: "The server asks for a login that Stitch can't do",
	at: ["username"],
	why: "Stitch logs in with a user name and a password: SCRAM, MD5, or a clear-text password inside an encrypted line.",
	message: ({ destination, method }) => `${capital(machine(destination, "database"))} asks ${loginName(destination)} for ${method}.`,
	fix: ({ destination, method }) => text((method === "a client certificate" ? atProvider(destination.type, "client-certificate") : null) ?? `In pg_hba.conf on the server, put a line for this user above the one that now fits, and reload:\n    ${loginLine(destination)}`)
});
const passwordExpiresSoon = rule({
	id: "auth/password-expires-soon",
	severity: "warning",
	title: "The user's password expires soon",
	at: ["password"],
	why: "From that moment on the server rejects the password, and every load fails.",
	message: ({ role, validUntil, past }) => past ? expiryWords(role, validUntil) : `The password of ${role} expires at ${minute(validUntil)}.`,
	fix: ({ role }) => expiryLifted(role)
});
const refused$1 = rule({
	id: "auth/refused",
	severity: "error",
	title: "The server refuses the login",
	at: ["host"],
	why: "The server is there and ends the login before it has looked at any privilege. Stitch would be refused alike.",
	message: ({ destination, error, known }) => `${capital(machine(destination, "database"))} refuses ${loginName(destination)}${withState(error)}: ${quoted(error.message)}.${known === null ? "" : ` ${known.cause}`}`,
	fix: ({ error, known }) => text(known?.remedy ?? `${whereToLook(error)}${error.hint === null ? "" : ` The server's own hint: ${quoted(error.hint)}.`}`)
});
function withTls(tls) {
	if (tls === "refused") return ", with SSL as little as without";
	if (tls === "not-supported") return " without SSL, and has no SSL";
	return tls === "on" ? " with SSL" : "";
}
function withState({ code }) {
	return code === "" ? "" : ` with SQLSTATE ${oneLine(code, 5)}`;
}
function whereToLook({ code }) {
	if (code === "") return "Look into the server's log at this time.";
	return `Look up ${oneLine(code, 5)} in https://www.postgresql.org/docs/current/errcodes-appendix.html, and into the server's log at this time.`;
}
const clientCertificate = "a client certificate";
function expiryWords(role, since) {
	return `The password of ${role} ${since.startsWith("0000") ? "was never valid" : `expired at ${minute(since)}`}.`;
}
function expiryLifted(role) {
	return sql(`ALTER ROLE ${identifier(role)} VALID UNTIL 'infinity';`, "a superuser");
}
// src/rules/catalogue/audit.ts
const loginNotChecked = rule({
	id: "auth/login-not-checked",
	severity: "notice",
	title: "The user's own login is not checked",
	at: ["audit"],
	why: "With `audit` the user's password stays out of CI, so that the check can't log in with it.",
	message: ({ destination: { username }, auditor, hidden }) => `${auditor} has logged in and has asked about ${username}. Whether the password of ${username} is right, pg_hba.conf admits it and a connection is left for it, only its own login tells.${hidden.length === 0 ? "" : ` What ${list(hidden)} ${hidden.length > 1 ? "are" : "is"} on the server can't be seen either, because ${auditor} has its own.`}`,
	fix: ({ destination: { username } }) => text(`Press Check and Save in Stitch after each change of the password: that logs in as ${username}. To have the login checked here too, write \`password\` in place of \`audit\`; the password is then a secret of CI.`)
});
function judgeAudited(destination, { role, session }) {
	if (destination.audit === null) return [];
	const { details, login, superuser } = role;
	const loader = loaderEntry(destination);
	const isLocked = details?.connectionLimit === 0 && superuser?.name !== login;
	return [
		...details?.canLogin === false ? [raise(loginNotPermitted, {
			destination,
			role: login,
			cause: "no-login",
			error: null
		})] : [],
		...role.canConnect ? [] : [raise(connectDenied, { destination: loader })],
		...isLocked ? [raise(tooManyConnections, {
			destination: loader,
			error: null,
			pooler: false
		})] : [],
		raise(loginNotChecked, {
			destination,
			auditor: destination.audit.username,
			hidden: session.hidden
		})
	];
}
// src/rules/words/config/credentials.ts
function certificateMessage(reason) {
	switch (reason.kind) {
		case "private-key": return "What stands here is a private key, not a certificate.";
		case "no-certificate": return "What stands here is no PEM certificate: there is no BEGIN CERTIFICATE line in it.";
		case "der": return "The certificate is in DER form; PEM is needed.";
		case "truncated": return "The certificate is cut off: its END CERTIFICATE line is missing.";
		case "unparsable": return "The certificate can't be read: its content is damaged.";
		case "expired": return `The certificate (${reason.subject}) ${reason.on === null ? "has expired" : `expired on ${reason.on}`}.`;
		case "not-yet-valid": return `The certificate (${reason.subject}) ${reason.on === null ? "is not valid yet" : `is valid only from ${reason.on} on`}.`;
	}
}
function certificateRemedy(reason) {
	switch (reason.kind) {
		case "private-key": return "Put the CA's or the server's certificate here, and treat this private key as leaked: replace it if the file has been shared.";
		case "der": return "Convert it with `openssl x509 -inform der -in FILE -out FILE.pem`, and name the .pem file here.";
		case "expired": return "Get the current certificate from whoever runs the server (a cloud provider has it on its download page), and replace this one.";
		case "not-yet-valid": return "Use the certificate that is in force now, or wait until that day; check the clock of this machine too.";
		default: return "Copy the certificate again, from the line -----BEGIN CERTIFICATE----- to the line -----END CERTIFICATE-----, both included.";
	}
}
function privateKeyMessage(reason) {
	switch (reason.kind) {
		case "public-key": return "The variable holds a public key; the private one is needed.";
		case "putty": return "The variable holds a key in PuTTY's format, which SSH servers' tools do not share.";
		case "truncated": return "The private key is cut off: its END line, or part of what it must hold, is missing.";
		case "unparsable": return "The private key can't be read: its content is damaged.";
		case "no-key": return "The variable holds no private key: there is no BEGIN … PRIVATE KEY line in it.";
		case "passphrase-missing": return "The private key is encrypted, and `passphrase` is missing.";
		case "passphrase-wrong": return "The passphrase does not open the private key.";
		case "unsupported-type": return `A private key of this type (${reason.type}) can't be used for SSH here.`;
	}
}
function privateKeyRemedy(reason) {
	switch (reason.kind) {
		case "public-key": return "Put the content of the private key file (the one without .pub) into the secret. The public key belongs in ~/.ssh/authorized_keys on the bastion.";
		case "putty": return "Convert it with `puttygen key.ppk -O private-openssh -o key`, and put the content of that file into the secret.";
		case "passphrase-missing": return "Add `passphrase: ${NAME}` below `ssh` and put the passphrase into that secret, or make a key without one for this check.";
		case "passphrase-wrong": return "Correct the secret. `ssh-keygen -y -f KEYFILE` asks for the passphrase and tells whether it is right.";
		case "unsupported-type": return "Make a new key with `ssh-keygen -t ed25519`, and add its public half to ~/.ssh/authorized_keys on the bastion.";
		default: return "Put the whole content of the private key file into the secret, from its BEGIN line to its END line, both included.";
	}
}
// src/rules/words/config/host.ts
function hostMessage(named, fault) {
	switch (fault.kind) {
		case "url": return `${named} is a URL, and must be a host name or an IP address.`;
		case "path": return `${named} is a path, and must be a host name or an IP address: Stitch connects over the network.`;
		case "space": return `${named} holds a space, which no host name has.`;
		case "several": return `${named} holds a comma or a semicolon: Stitch connects to one host.`;
		case "octet": return `${named} looks like an IP address, and has a number above 255 in it.`;
		case "dots": return `${named} begins with a dot, or has two in a row: a part of the name is missing.`;
		case "range": return `${named} is a range of addresses, and must be one.`;
		case "too-long": return `${named} is longer than a host name may be: 253 characters, and 63 between two dots.`;
		case "port": return `${named} holds a port as well.`;
		case "user": return `${named} holds a user name as well, before the @.`;
		case "with-path": return `${named} holds something more behind a slash.`;
		case "quotes": return `${named} has quotes inside its value.`;
		case "character": return `${named} holds the character ${character(fault.codePoint)}, which no host name has.`;
	}
}
function hostRemedy(fault, variable) {
	const where = variable === null ? "here" : `into the variable ${variable}`;
	switch (fault.kind) {
		case "url": return variable === null ? "Write the host alone, or move the whole URL into a variable and name that variable in `url`." : `Put the host alone into the variable ${variable}, or name that variable in \`url\` in place of the other keys.`;
		case "port": return `Write the name alone ${where}, and the port in \`port\`.`;
		case "user": return `Write the name alone ${where}, and the user in the key that is for it.`;
		default: return `Write the name or the address that Stitch's form has ${where}.`;
	}
}
function hostNote(fault) {
	switch (fault.kind) {
		case "port": return `Set the port to ${fault.port}.`;
		case "user": return "The user has a key of its own.";
		case "with-path": return "A database's name belongs in `database`.";
		default: return "";
	}
}
// src/rules/words/config/url.ts
function urlMessage(fault) {
	switch (fault.kind) {
		case "scheme": return "The value of `url`'s variable is no connection URL: it must begin with postgres:// or postgresql://.";
		case "no-host": return "The connection URL has no host.";
		case "no-username": return "The connection URL has no user name.";
		case "no-database": return "The connection URL has no database.";
		case "bad-escape": return "The connection URL can't be taken apart: its user name or password holds a character that must be escaped.";
		case "bad-port": return "The connection URL's port is not a number from 1 to 65535.";
		case "several-hosts": return "The connection URL names several hosts; Stitch connects to one.";
		case "socket": return "The connection URL's host is a path; Stitch connects over the network.";
		case "sslmode": return `The connection URL says sslmode=${fault.mode}, and \`ssl\` is where that is said.`;
		case "parameter": return `The connection URL has a parameter${fault.name === "" ? "" : ` (${fault.name})`} behind its question mark, which Stitch's form has no place for.`;
	}
}
function urlRemedy(fault) {
	switch (fault.kind) {
		case "bad-escape": return "In the secret, write these characters of user name and password as percent codes: @ as %40, / as %2F, : as %3A, ? as %3F, # as %23, % as %25.";
		case "sslmode": return fault.mode === "disable" ? "Remove ?sslmode=disable from the secret: without `ssl` nothing is encrypted." : `Remove ?sslmode=${fault.mode} from the secret, and write ${sslFor(fault.mode)} in this entry.`;
		case "parameter": return "Remove the question mark and what follows from the secret.";
		default: return "Correct the secret. Its form is postgres://user:password@host:5432/database.";
	}
}
function sslFor(mode) {
	if (mode === "verify-full") return "`ssl: { verify: full }` with the `certificate`";
	return mode === "verify-ca" ? "`ssl: { verify: ca }` with the `certificate`" : "`ssl: true`";
}
// src/rules/words/config/schema.ts
const typeWords = {
	string: "text",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
	object: "a mapping of keys",
	array: "a list",
	null: "nothing"
};
function schemaMessage(key, named, reason) {
	switch (reason.kind) {
		case "missing": {
			const keys = reason.keys.map((each) => `\`${each.key}\``);
			return keys.length === 1 ? `${named} needs the key ${keys[0]}, which is missing.` : `${named} needs the keys ${list(keys)}, which are missing.`;
		}
		case "type": {
			const expected = list(reason.expected.map(typeWord), "or");
			return reason.found === "null" ? `${named} has no value: it must be ${expected}.` : `${named} must be ${expected}, and is ${typeWord(reason.found)}${meant(reason.meant)}`;
		}
		case "enum":
			if (reason.allowed.length > 8) return `${named} is no rule that can be accepted${meant(reason.suggestion)}`;
			if (reason.allowed.length === 1 && reason.suggestion !== null) return `${named} must be the number ${reason.suggestion}, without quotes.`;
			return `${named} must be ${list(reason.allowed, "or")}${meant(reason.suggestion)}`;
		case "range": return `${named} must be a whole number from ${reason.minimum} to ${reason.maximum}.`;
		case "beside-url": return `${named} stands beside \`url\`, which says the same.`;
		case "id": return `The id "${key}" may hold letters, digits, dots, dashes and underscores, 100 at most, and begins with a letter, a digit or an underscore.`;
		case "id-taken": return `The id "${key}" is taken: ${reason.first.file} has it in line ${reason.first.line}.`;
		case "too-far-left": {
			const keys = list(reason.keys.map((each) => `\`${each}\``));
			const stand = reason.keys.length === 1 ? "stands" : "stand";
			return reason.id === null ? `${keys} ${stand} where the ids of destinations belong, without an id above.` : `${keys} ${stand} beside the id \`${reason.id}\`, and belong below it.`;
		}
		case "colon": return `${named} is text: a colon without a space behind it makes no key.`;
		case "ignore-item": return `${named} must say why the finding is accepted: \`rule\` and \`reason\`.`;
		case "reference": return referenceMessage(named, reason.written);
		case "embedded-variable": return `${named} mixes text and a variable: \${NAME} is always the whole value.`;
		case "empty": return reason.variable === null ? `${named} is empty.` : `${named} has no value.`;
		case "too-long": return `${named} is longer than ${reason.limit} characters.`;
		case "date": return `${named} must be a day of the calendar, as YYYY-MM-DD.`;
		case "repeated": return `${named} lists the same item twice.`;
		case "white-space": return `The value of ${named}, which is read from ${reason.variable}, ${reason.isLineBreak ? "ends with a line break" : "begins or ends with a space"}.`;
		case "host": return hostMessage(named, reason.fault);
		case "host-key": return `${named} is neither a fingerprint (SHA256:…) nor a host key (ssh-ed25519 AAAA…).`;
		case "host-key-marker": return `${named} is a line of known_hosts that begins with @: a CA's key or a revoked one, and no host's.`;
		case "url": return urlMessage(reason.fault);
		case "too-large": return `${named} is larger than any destination needs.`;
		case "more": return `${named} has ${reason.count} more problems, which are not listed.`;
		case "not-read": return `${named} was not read: the file has more problems than are listed.`;
		case "other": return `${named} does not fit the schema (${reason.keyword}).`;
	}
}
function schemaWhy(key, reason) {
	switch (reason.kind) {
		case "id":
		case "id-taken": return "`only` and every report go by the id.";
		case "too-far-left":
		case "colon": return "Indentation and colons tell which values belong to which destination.";
		case "reference":
		case "embedded-variable": return "The check reads a value from the environment where ${NAME} is all of it, and knows no other spelling.";
		case "white-space": return "The value is used as it is: to a server or a resolver the white space is a part of it.";
		case "too-large":
		case "more":
		case "not-read": return "The check ends its work on what no team has written by hand, so that every run ends.";
		case "missing": return whyOfKey(reason.keys[0]?.key ?? key);
		default: return whyOfKey(key);
	}
}
const form = "Stitch's form asks for this value in this form, and the check can't connect without it.";
const whys = {
	version: "The version tells how the rest of the file is to be read.",
	destinations: "What does not stand below `destinations` is not checked.",
	region: "The region decides which addresses of Stitch a firewall has to let in.",
	type: "The type decides which remedies are advised, and that Heroku needs SSL.",
	display_name: "Reports call the destination by this name.",
	description: "Reports and people read it as text.",
	schemas: "The check asks the server about each of these schemas.",
	access: "It decides whether the destination is dialled.",
	ssl: "It decides whether the connection is encrypted, and what proves the server.",
	host_key: "It proves that the bastion is the right one.",
	ignore: acceptance(),
	rule: acceptance(),
	reason: acceptance(),
	until: acceptance()
};
function acceptance() {
	return "A finding is accepted only with its rule, a reason and, where one is given, a last day: half of it accepts nothing.";
}
function whyOfKey(key) {
	const steps = key.split(".");
	const known = [steps.at(-1), steps[0]].find((step) => step !== void 0 && Object.hasOwn(whys, step));
	return known === void 0 ? form : whys[known];
}
function referenceMessage(named, written) {
	switch (written) {
		case "variable": return `${named} names a variable in a way that is not read here: it must be \${NAME}.`;
		case "several": return `${named} names several variables: \${NAME} is always the whole value.`;
		case "file": return `${named} names a file: it must be the name of a variable that holds the key itself, as \${NAME}.`;
	}
}
function meant(suggestion) {
	return suggestion === null ? "." : `: did you mean ${suggestion}?`;
}
function typeWord(type) {
	return typeWords[type] ?? type;
}
// src/rules/words/config/schema-fix.ts
function schemaFix(at, key, reason) {
	return (at.kind === "range" ? null : schemaEdit(at.path, reason)) ?? text(schemaRemedy(spoken(key), reason));
}
function schemaEdit(path, reason) {
	switch (reason.kind) {
		case "enum": return reason.suggestion === null ? null : setKey(path, reason.suggestion);
		case "type":
			if (reason.meant !== null) return setKey(path, reason.meant);
			return reason.expected[0] === "string" && reason.text !== null ? setKey(path, JSON.stringify(reason.text)) : null;
		case "missing": return insertKeys(path, reason.keys.map((key) => exampleOf(path, key)), missingNote(reason.keys));
		case "empty": return reason.variable === null ? null : proposeKey(path, `\${${reason.variable}}`, storing("the value", reason.variable));
		case "reference": return proposeKey(path, `\${${reason.variable}}`, referenceNote(reason));
		case "ignore-item": {
			const item = `{ rule: ${reason.ignored ?? "group/name"}, reason: Why this is accepted }`;
			return reason.ignored === null ? null : proposeKey(path, reason.isList ? item : `[${item}]`, "Write your own reason.");
		}
		case "too-far-left": return moveBelow(reason.first, reason.keys, reason.id);
		case "host": {
			const { fault, variable } = reason;
			return variable === null && "host" in fault ? proposeKey(path, yamlText(fault.host), hostNote(fault)) : null;
		}
		default: return null;
	}
}
const examples = {
	version: "1",
	destinations: "\n  warehouse:\n    url: ${WAREHOUSE_DATABASE_URL}\n    ssl: true",
	host: "db.example.com",
	username: "stitch",
	user: "stitch",
	database: "analytics",
	rule: "server/version-end-of-life",
	reason: "Why this is accepted"
};
function exampleOf(path, { key, variable }) {
	if (variable !== null) return {
		key,
		value: `\${${variable}}`
	};
	return {
		key,
		value: (key === "host" && path.at(-1) === "ssh" ? "bastion.example.com" : examples[key]) ?? "…"
	};
}
function missingNote(keys) {
	const own = keys.filter(({ key, variable }) => variable === null && key !== "version");
	const notes = keys.flatMap(({ key, variable }) => variable === null ? [] : [storing(`the ${key.replace("_", " ")}`, variable)]);
	const names = list(own.map(({ key }) => `\`${key}\``));
	return [...own.length === 0 ? [] : [`Put your own ${names} in.`], ...notes].join(" ");
}
function referenceNote({ written, variable }) {
	switch (written) {
		case "variable": return `Hand the value to the check as the environment variable ${variable}.`;
		case "several": return storing("the whole value", variable);
		case "file": return storing("the content of the file", variable);
	}
}
function storing(what, variable) {
	return `Store ${what} as a secret, and hand it to the check as the environment variable ${variable}.`;
}
function schemaRemedy(key, reason) {
	switch (reason.kind) {
		case "type":
			if (key === "destinations" && reason.found === "array") return "Give each destination an id, which stands with a colon where its dash is: `warehouse:`. Its keys follow below, indented by two spaces more.";
			return reason.expected.length === 1 && reason.expected[0] === "object" ? `Write keys${key === "" ? "" : ` below \`${key}\``}, each in a line of its own${key === "" ? "" : " and indented by two spaces more"}.` : `Write ${list(reason.expected.map(typeWord), "or")} here.`;
		case "enum": return reason.allowed.length > 8 ? "Copy the rule's id from the report. Findings about secrets in the file, the runner's variables and forbidden hosts always count." : `Write ${list(reason.allowed, "or")}.`;
		case "range": return "Write the port as a number. PostgreSQL's is 5432 and SSH's is 22 where nobody has changed them.";
		case "beside-url": return "Keep either `url` or the separate keys.";
		case "id": return "Choose a shorter or plainer id, and put the name for people into `display_name`.";
		case "id-taken": return "Give one of the two another id: `only`, `ignore` and every report go by it.";
		case "colon": return "Write a space behind the colon, and each key in a line of its own, indented by two spaces more than the key above.";
		case "ignore-item": return "Write `rule:` with the rule's id from the report, and `reason:` with why it is accepted.";
		case "embedded-variable": return "Put the whole value into one environment variable and write only its name here, as ${NAME}. A dollar sign that is meant as such is written $$.";
		case "empty": return "Write the value, or remove the key where it is optional.";
		case "too-long": return "Shorten it.";
		case "date": return "Write the last day on which the finding is accepted, for example 2027-03-31.";
		case "repeated": return "Remove one of the two.";
		case "white-space": return `Store the value again without it, for example with \`printf %s 'the value' | gh secret set ${reason.variable}\`.`;
		case "host": return hostRemedy(reason.fault, reason.variable);
		case "host-key":
		case "host-key-marker": return "Run `ssh-keyscan <bastion> | ssh-keygen -lf -` and compare with the bastion's own `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub`; write what both print (SHA256:…).";
		case "url": return urlRemedy(reason.fault);
		case "too-large": return "Keep to the keys of the reference, and texts to what Stitch's form takes.";
		case "more":
		case "not-read": return "Mend those that are listed, and check again.";
		default: return "Compare with the reference of the destinations file.";
	}
}
// src/rules/words/config/unknown-key.ts
function unknownKeyMessage({ at, key, allowed, meant }) {
	const unknown = `\`${key}\` is no key of this mapping`;
	if (meant === null) return `${unknown}. Its keys are ${allowed.join(", ")}.`;
	switch (meant.kind) {
		case "key": return `${unknown}: did you mean \`${meant.key}\`?`;
		case "inside": return `${unknown}: what it says belongs in \`${meant.key}\`.`;
		case "pair": return `${unknown}: what it says is \`${meant.key}: ${meant.value}\`.`;
		case "whole": return `${unknown}: what it says is \`${at.kind === "range" ? "" : at.path.at(-2)}: ${meant.value}\`.`;
		case "shared": return `\`${key}\` is no key of the file: the name of what entries share begins with x-.`;
		case "top": return `\`${key}\` is a key of the file, and not of a destination.`;
	}
}
function unknownKeyFix({ at, key, allowed, meant }) {
	if (meant === null || at.kind === "range") return text(`Remove the line, or use one of ${allowed.join(", ")}.`);
	switch (meant.kind) {
		case "key":
		case "shared": return renameKey(at.path, meant.key);
		case "pair": return replacePair(at.path, meant.key, meant.value);
		case "whole": return setKey(at.path.slice(0, -1), meant.value);
		case "inside": {
			const [parent, child] = meant.key.split(".");
			return text(`Replace the line by this, with the value that belongs there:\n    ${parent}:\n      ${child}: …`);
		}
		case "top": return text(`Remove the line here, and write \`${key}:\` at the top of the file, beside \`version\`: it holds for all its destinations.`);
	}
}
// src/rules/words/config/unreadable.ts
function unreadableWords(reason) {
	switch (reason.kind) {
		case "missing": return "does not exist";
		case "no-match": return "is a pattern that matches no file";
		case "too-wild": return "is a pattern with more wildcards than any file's name needs";
		case "directory": return "is a directory";
		case "not-a-file": return "is not a regular file";
		case "outside-workspace": return "lies outside the workspace";
		case "too-large": return `is larger than ${reason.limit / 1024} KiB`;
		case "not-utf8": return "is not UTF-8 text";
		case "empty": return "is empty";
		case "system": return `can't be opened (${reason.code})`;
	}
}
function unreadableRemedy(what, path, reason) {
	const from = what === "file" ? "the folder that the check runs in" : "the folder of the file that names it";
	switch (reason.kind) {
		case "missing": return `Correct the path, which starts at ${from}, or add the file. In a workflow, actions/checkout must run before this step.`;
		case "no-match": return "Correct the pattern, which starts at the folder that the check runs in.";
		case "too-wild": return "Write at most three stars between two slashes, ** at most three times, and no parentheses.";
		case "outside-workspace": return "Move the file into the repository: a path, links followed, may not leave it.";
		case "too-large": return what === "file" ? "Split it into several files." : "Keep only the certificates that this server needs.";
		case "not-utf8": return "Save the file as UTF-8.";
		case "empty": return "Begin with `version: 1` and `destinations:`.";
		case "directory": return what === "file" ? `Name a file in it, such as ${path === "." ? "" : `${spoken(path).replace(/\/$/, "")}/`}destinations.yml.` : "Name the certificate's file in it.";
		case "not-a-file":
		case "system": return "Name a regular file that this user may read.";
	}
}
// src/rules/words/config/yaml.ts
const syntax = {
	ALIAS_PROPS: ["An alias has an anchor or a tag of its own", "Write the anchor (&name) where the value is, and only *name here."],
	BAD_ALIAS: ["An alias has no valid name", "Write *name with the name of an anchor, without spaces."],
	BAD_COLLECTION_TYPE: ["A tag does not fit its value", "Remove the tag (the word that begins with !)."],
	BAD_DIRECTIVE: ["A line that begins with % is no valid directive", "Remove it, or put the text in quotes."],
	BAD_DQ_ESCAPE: ["A backslash in double quotes begins no known escape", "Write the backslash twice (\\\\), or use single quotes around the value."],
	BAD_INDENT: ["This line is not indented like its neighbours", "Give it the same number of spaces as the keys it belongs with."],
	BAD_PROP_ORDER: ["An anchor or a tag stands in the wrong place", "Write it directly before the value."],
	BAD_SCALAR_START: ["A value begins with a character that YAML keeps for itself", "Put the value in quotes."],
	BLOCK_AS_IMPLICIT_KEY: ["A value holds a second colon, which YAML takes for another key", "Put the value in quotes."],
	BLOCK_IN_FLOW: ["A block stands inside brackets", "Write all of it in brackets, or none."],
	COLON_WITHOUT_SPACE: ["The colon has no space behind it, so that YAML sees a word here and no key", "Write a space behind the colon."],
	DUPLICATE_KEY: ["A key stands here twice", "Remove one of them."],
	FOREIGN_SPACE: ["A space stands here that is none to YAML, such as the non-breaking one that pages and chats put in place of spaces", "Delete it and type plain spaces."],
	IMPOSSIBLE: ["The parser can't make sense of this place", "Look for a stray character."],
	KEY_OVER_1024_CHARS: ["A key is longer than 1,024 characters", "Look for a missing quote or line break before it."],
	MISSING_CHAR: ["Something is missing here: a closing quote, a bracket, a comma or the space behind a colon", "Add what is missing."],
	MULTILINE_IMPLICIT_KEY: ["A key goes over several lines", "Look for a missing colon in the line above."],
	MULTIPLE_ANCHORS: ["A value has two anchors", "Keep one of them."],
	MULTIPLE_DOCS: ["The file holds a second document behind ---, which would not be read", "Remove the ---, and keep all destinations below one `destinations:`; or move what follows to a file of its own."],
	MULTIPLE_TAGS: ["A value has two tags", "Keep one of them."],
	NON_STRING_KEY: ["A key is not text", "Put the key in quotes."],
	RESOURCE_EXHAUSTION: ["The file nests too deeply", "Write it with fewer levels."],
	OPEN_VARIABLE: ["A variable stands inside braces or brackets without quotes, and YAML takes its own brace for a mapping", "Put it in double quotes."],
	TAB_AS_INDENT: ["A tab stands where spaces belong", "Indent every line with spaces: YAML does not allow tabs."],
	TAG_RESOLVE_FAILED: ["A tag is not known", "Remove the tag (the word that begins with !)."],
	UNEXPECTED_TOKEN: ["Something stands here that does not belong", "Look for a missing quote, colon or line break just before it."]
};
function yamlMessage(reason) {
	switch (reason.kind) {
		case "syntax": return syntax[reason.code]?.[0] ?? "The text is no valid YAML";
		case "duplicate-key": return `The key "${reason.key}" stands here a second time; the first is in line ${reason.first.line}`;
		case "unknown-anchor": {
			const meant = reason.suggestion === null ? "" : `: did you mean *${reason.suggestion}?`;
			return `The alias *${reason.name} has no anchor &${reason.name} before it${meant}`;
		}
		case "recursive-alias": return `The alias *${reason.name} stands inside the value that it stands for`;
		case "bad-merge": return "The merge key << needs a mapping, or a list of mappings";
		case "bad-key": return "A key is a list or a mapping instead of text";
		case "too-deep": return "The file nests too deeply";
		case "too-many-words": return "The file has more text than this check reads at once";
		case "too-many-nodes": return "The file's aliases expand to more values than any destinations file needs";
	}
}
function yamlRemedy(exact) {
	const reason = spokenInput(exact);
	switch (reason.kind) {
		case "syntax":
			if (reason.variable !== null) return `Put it in double quotes: "\${${reason.variable}}".`;
			return syntax[reason.code]?.[1] ?? "Look for a missing quote, colon or line break just before this place.";
		case "duplicate-key": return `Keep one of the two "${reason.key}" and remove the other: YAML does not say which of them counts.`;
		case "unknown-anchor":
			if (reason.suggestion !== null) return `Write *${reason.suggestion}.`;
			return `Write &${reason.name} at the value that is meant, further up in the file, or write the value here.`;
		case "recursive-alias": return "Write the value here in place of the alias.";
		case "bad-merge": return "Write << with an alias of a mapping: `<<: *shared`.";
		case "bad-key": return "Write the key as text, and put it in quotes if it has special characters.";
		case "too-deep": return "Write it with fewer levels: a destination needs four.";
		case "too-many-words": return "Split it into several files: one holds some ten thousand destinations with all their keys.";
		case "too-many-nodes": return "Use fewer aliases of aliases, or several files.";
	}
}
// src/rules/catalogue/config.ts
const placed = ({ at }) => at;
const unreadable = rule({
	id: "config/unreadable",
	severity: "error",
	title: "A file can't be read",
	at: placed,
	why: "What can't be read can't be checked.",
	message: ({ what, path, reason }) => `The ${what === "file" ? "destinations file" : "certificate"} ${path} ${unreadableWords(reason)}.`,
	fix: ({ what, path, reason }) => text(unreadableRemedy(what, path, reason))
});
const yaml = rule({
	id: "config/yaml",
	severity: "error",
	title: "The file is no valid YAML",
	at: placed,
	why: "As long as the text can be read in two ways, or in none, nobody knows which destinations it means.",
	message: ({ reason }) => sentence(yamlMessage(reason)),
	fix: ({ reason }) => text(yamlRemedy(reason)),
	related: ({ reason }) => reason.kind === "duplicate-key" ? [{
		message: "The first is here.",
		location: reason.first
	}] : []
});
const schema = rule({
	id: "config/schema",
	severity: "error",
	title: "A value does not fit",
	at: placed,
	why: ({ at, reason }) => schemaWhy(keyName(at), reason),
	message: ({ at, reason }) => schemaMessage(keyName(at), named(at), reason),
	fix: ({ at, reason }) => schemaFix(at, keyName(at), reason),
	related: ({ reason }) => reason.kind === "id-taken" ? [{
		message: "The first of this id is here.",
		location: reason.first
	}] : []
});
const unknownKey = rule({
	id: "config/unknown-key",
	severity: "error",
	title: "A key is not known",
	at: placed,
	why: "A key that nobody reads looks as if it had an effect.",
	message: unknownKeyMessage,
	fix: unknownKeyFix
});
const literalSecret = rule({
	id: "config/literal-secret",
	severity: "error",
	title: "A secret stands in the file",
	at: placed,
	why: "Whoever can read the repository, now or in its history, can read this value. It is not shown here either.",
	message: ({ at }) => `\`${keyName(at)}\` is written out; it must be the name of a variable, as \${NAME}.`,
	fix: ({ at, variable }) => at.kind === "range" ? text(`Write \${${variable}} here.`) : proposeKey(at.path, `\${${variable}}`, `Store the value as a secret, hand it to the check as the environment variable ${variable}, and change it on the server: this one is known.`)
});
const unsetVariable = rule({
	id: "config/unset-variable",
	severity: "error",
	title: "A variable has no value",
	at: placed,
	why: "Without the value there is nothing to connect with. A secret that does not exist reaches a workflow as an empty text.",
	message: ({ at, variable, state }) => `\`${keyName(at)}\` is read from the environment variable ${variable}, which is ${state === "unset" ? "not set" : "empty"}.`,
	fix: ({ variable }) => text(`In a workflow, create the secret ${variable} in the repository's settings and pass it on to this step: \`env: { ${variable}: "\${{ secrets.${variable} }}" }\`. In a terminal, export ${variable} before the check.`)
});
const variableNotAllowed = rule({
	id: "config/variable-not-allowed",
	severity: "error",
	title: "A variable that is not read for a file",
	at: placed,
	why: ({ refusal }) => refusal === "runner" ? "A destinations file may come from a stranger. It must not be able to send the runner's own credentials to a server of the stranger's choice." : "Whoever set up this run has named the variables that a file may read, so that no file can send another one to a server.",
	message: ({ at, variable, refusal }) => `\`${keyName(at)}\` asks for ${variable}, which ${refusal === "runner" ? "belongs to the runner, to its tools or to a cloud" : "is not among `allowed-variables`"}.`,
	fix: ({ refusal }) => text(refusal === "runner" ? "Store the value under a name of your own, such as WAREHOUSE_PASSWORD, and write that name here." : "Write the name of a variable that is allowed, or add this one to `allowed-variables` where the run is set up.")
});
const hostNotAllowed = rule({
	id: "config/host-not-allowed",
	severity: "error",
	title: "This host may not be dialled",
	at: placed,
	why: ({ refusal }) => refusal === "forbidden" ? "Link-local addresses and the clouds' metadata services hand out credentials of the machine that asks. No database is there." : "Whoever set up this run has named the hosts that it may send credentials to, and this is none of them.",
	message: ({ host, address, refusal }) => {
		if (refusal === "forbidden") return host === address ? `${host} is a link-local or metadata address.` : `${host} leads to ${address}, a link-local or metadata address.`;
		return host === address ? `${host} is not among \`allowed-hosts\`.` : `${host} fits no name among \`allowed-hosts\`, and leads to ${address}, which lies in none of its ranges.`;
	},
	fix: ({ refusal }) => text(refusal === "forbidden" ? "Write the host that Stitch's form has." : "Write a host that is allowed, or add this one to `allowed-hosts` where the run is set up: by its name where a bastion resolves it, else by its name or its addresses.")
});
const duplicateDestination = rule({
	id: "config/duplicate-destination",
	severity: "warning",
	title: "Two entries name the same destination",
	at: placed,
	why: "Two Stitch destinations that load into one database with one user overwrite each other's schemas; more often one entry is a copy that was to be changed.",
	message: ({ id, first, firstLocation }) => `"${id}" has the same host, port, database and user as "${first}" (${firstLocation.file}, line ${firstLocation.line}).`,
	fix: ({ id, first }) => text(`Remove "${spoken(id)}" or "${spoken(first)}", or correct the value in which they should differ.`),
	related: ({ first, firstLocation }) => [{
		message: `"${first}" is here.`,
		location: firstLocation
	}]
});
const herokuRequiresSsl = rule({
	id: "config/heroku-requires-ssl",
	severity: "error",
	title: "Heroku Postgres needs SSL",
	at: placed,
	why: "Heroku refuses every connection that is not encrypted.",
	message: () => "This is a Heroku destination, and `ssl` is off.",
	fix: ({ at }) => at.kind === "range" ? text("Add `ssl: true`.") : setKey(at.path, "true")
});
const privateHostWithoutSsh = rule({
	id: "config/private-host-without-ssh",
	severity: "warning",
	title: "A private address without a tunnel",
	at: placed,
	why: "Stitch connects from the internet, where private addresses lead nowhere. This check may reach it from inside the network; Stitch will not.",
	message: ({ host, address }) => host === address ? `${host} is a private address.` : `${host} leads to the private address ${address}.`,
	fix: () => text("Write the server's public name or address, or add `ssh:` with a bastion that Stitch can reach and that can reach this address.")
});
const unencryptedConnection = rule({
	id: "config/unencrypted-connection",
	severity: "warning",
	title: "The connection is not encrypted",
	at: placed,
	why: "Everybody on the way between Stitch and the server can read the data, and change it.",
	message: () => "Neither `ssl` nor `ssh` is set.",
	fix: ({ at }) => at.kind === "range" ? text("Add `ssl: true`.") : proposeKey(at.path, "true", "If the server has no SSL, this check will say so and how to switch it on.")
});
const certificateInvalid = rule({
	id: "config/certificate-invalid",
	severity: "error",
	title: "The certificate can't be used",
	at: placed,
	why: "The server's certificate is held against this one. If it is none, every server looks untrusted.",
	message: ({ reason }) => certificateMessage(reason),
	fix: ({ reason }) => text(certificateRemedy(reason))
});
const privateKeyInvalid = rule({
	id: "config/private-key-invalid",
	severity: "error",
	title: "The private key can't be used",
	at: placed,
	why: "The bastion lets the check in by this key alone. It was found unusable before anything was dialled.",
	message: ({ reason }) => privateKeyMessage(reason),
	fix: ({ reason }) => text(privateKeyRemedy(reason))
});
const configRules = {
	"config/unreadable": unreadable,
	"config/yaml": yaml,
	"config/schema": schema,
	"config/unknown-key": unknownKey,
	"config/literal-secret": literalSecret,
	"config/unset-variable": unsetVariable,
	"config/variable-not-allowed": variableNotAllowed,
	"config/host-not-allowed": hostNotAllowed,
	"config/duplicate-destination": duplicateDestination,
	"config/heroku-requires-ssl": herokuRequiresSsl,
	"config/private-host-without-ssh": privateHostWithoutSsh,
	"config/unencrypted-connection": unencryptedConnection,
	"config/certificate-invalid": certificateInvalid,
	"config/private-key-invalid": privateKeyInvalid
};
function keyName(at) {
	if (at.kind === "range") return "";
	return (at.path.length > 2 || at.path.length === 2 && at.path[0] !== "destinations" ? at.path.slice(at.path[0] === "destinations" ? 2 : 1) : at.path.slice(-1)).filter((step) => typeof step === "string" && step !== "<<").join(".");
}
function named(at) {
	const key = keyName(at);
	if (key === "") return "The file";
	const last = at.kind === "range" ? void 0 : at.path.at(-1);
	return typeof last === "number" ? `Item ${last + 1} of \`${key}\`` : `\`${key}\``;
}
function sentence(clause) {
	return clause.endsWith("?") ? clause : `${clause}.`;
}
// src/rules/catalogue/privilege.ts
var privilege_exports = /* @__PURE__ */ __exportAll({
	checkDenied: () => checkDenied,
	createOnDatabase: () => createOnDatabase,
	excessive: () => excessive,
	schemaNotUsable: () => schemaNotUsable,
	selectInformationSchema: () => selectInformationSchema,
	selectPgCatalog: () => selectPgCatalog
});
const createOnDatabase = rule({
	id: "privilege/create-on-database",
	severity: "error",
	title: "The user may not create schemas in this database",
	at: ["username"],
	why: "Stitch runs CREATE SCHEMA IF NOT EXISTS before it loads, and PostgreSQL asks for CREATE on the database even when the schema exists.",
	message: ({ facts }) => `${facts.role.name} has no CREATE privilege on the database ${facts.database.name}.${besides(facts)}`,
	fix: ({ destination, facts }) => sql(`GRANT CREATE ON DATABASE ${identifier(facts.database.name)} TO ${identifier(facts.role.name)};`, databaseOwner(facts), atProvider(destination.type, "console") ?? "")
});
const selectInformationSchema = catalogRule("information_schema", "privilege/select-information-schema");
const selectPgCatalog = catalogRule("pg_catalog", "privilege/select-pg-catalog");
const schemaNotUsable = rule({
	id: "privilege/schema-not-usable",
	severity: "error",
	title: "An integration's schema exists, and the user may not create tables in it",
	at: ["schemas"],
	why: "Stitch loads an integration into its schema. Where somebody else has made that schema, its owner has to let Stitch in.",
	message: ({ facts, schemas }) => `${facts.role.name} may not create tables in ${list(schemas.map(({ name, owner }) => `${name} (owned by ${owner})`))}.`,
	fix: ({ facts, schemas }) => {
		const role = identifier(facts.role.name);
		const grants = schemas.map(({ name, usable }) => `GRANT ${usable ? "CREATE" : "USAGE, CREATE"} ON SCHEMA ${identifier(name)} TO ${role};`);
		const owners = new Set(schemas.map(({ owner }) => owner));
		const [owner = ""] = owners;
		if (owner === "pg_database_owner" && owners.size === 1) return sql(grants.join("\n"), databaseOwner(facts));
		return sql(grants.join("\n"), owners.size === 1 ? owner : "a superuser");
	}
});
const excessive = rule({
	id: "privilege/excessive",
	severity: "warning",
	title: "The user may do more than a loader should",
	at: ["username"],
	why: "Whoever gets hold of this user's password, in Stitch or in CI, gets all of that with it.",
	message: ({ facts: { role } }) => role.superuser === null ? `${role.name} can read ${list(role.hashes.readable)}, which ${role.hashes.readable.length > 1 ? "hold" : "holds"} every user's password hash.` : `${role.superuser.name} is a superuser.`,
	fix: ({ facts }) => {
		const { superuser, hashes, name } = facts.role;
		const database = identifier(facts.database.name);
		if (superuser?.demotable) {
			const create = `GRANT CREATE ON DATABASE ${database} TO ${identifier(name)};`;
			return sql(`ALTER ROLE ${identifier(superuser.name)} NOSUPERUSER;\n${create}`, "a superuser");
		}
		if (superuser !== null) return text(roleOfItsOwn(database));
		return hashes.grants === null || hashes.grants.length === 0 ? text(whoGrants) : sql(hashes.grants.map(revoked).join("\n"), "a superuser");
	}
});
function roleOfItsOwn(database) {
	return `Leave this role as it is, and make one for Stitch alone. As a superuser, in psql:
    CREATE ROLE "stitch_loader" LOGIN;
    \\password stitch_loader
    GRANT CREATE ON DATABASE ${database} TO "stitch_loader";
Then write its name and password here and in Stitch. Where integrations have loaded already, let it have their schemas and tables: ALTER SCHEMA … OWNER TO "stitch_loader"; and ALTER TABLE … OWNER TO "stitch_loader";.`;
}
const whoGrants = "As a superuser, look with `\\dp pg_catalog.pg_authid` and `\\dp pg_catalog.pg_shadow` in psql at who may read them, and revoke SELECT there from this user or from its group.";
function revoked(grant) {
	if (grant.kind === "reads-all-data") return `REVOKE pg_read_all_data FROM ${identifier(grant.member)};`;
	const column = grant.column === null ? "" : ` (${grant.column})`;
	const from = grant.grantee === null ? "PUBLIC" : identifier(grant.grantee);
	return `REVOKE SELECT${column} ON pg_catalog.${grant.relation} FROM ${from};`;
}
const checkDenied = rule({
	id: "privilege/check-denied",
	severity: "error",
	title: "The server refuses the question about privileges",
	at: ["username"],
	why: "The check asks with functions and catalogs that PostgreSQL opens to everyone. An administrator has taken that away.",
	message: ({ destination, denied }) => {
		const { role, functions, relations, schemas, error } = denied;
		const lacks = [
			...functions !== null && functions.length > 0 ? [`call ${some(functions)}`] : [],
			...schemas.length > 0 ? [`use the ${schemas.length > 1 ? "schemas" : "schema"} ${list(schemas)}`] : [],
			...relations.length > 0 ? [`read ${some(relations)}`] : []
		];
		const says = error === null ? "" : ` The server says: ${quoted(error.message)}.`;
		return `${role ?? destination.username} may not ${list(lacks) || "use what tells privileges"}.${says}`;
	},
	fix: ({ destination, denied: { role, functions, relations, schemas, versionNum } }) => {
		const to = identifier(role ?? destination.username);
		const missing = functions ?? functionsAsked(versionNum);
		const grants = [
			...missing.length > 0 ? [`GRANT EXECUTE ON FUNCTION\n${names$1(missing)}\n    TO ${to};`] : [],
			...schemas.length > 0 ? [`GRANT USAGE ON SCHEMA ${schemas.join(", ")} TO ${to};`] : [],
			...relations.length > 0 ? [`GRANT SELECT ON\n${names$1(relations)}\n    TO ${to};`] : []
		];
		return grants.length > 0 ? sql(grants.join("\n"), "a superuser") : text("As a superuser, find the refused statement in the server's log, and let this user run it.");
	}
});
function names$1(within) {
	return within.map((name) => `    pg_catalog.${name}`).join(",\n");
}
function catalogRule(schema, id) {
	return rule({
		id,
		severity: "error",
		title: `The user can't read all of ${schema}`,
		at: ["username"],
		why: `Stitch looks up schemas, tables and columns there. PostgreSQL lets everyone read these relations of ${schema}; an administrator has taken it away.`,
		message: ({ facts }) => closedWords(facts, schema),
		fix: ({ facts }) => sql(grantsFor(facts, schema), "a superuser")
	});
}
function closedWords({ role, catalogs }, schema) {
	const { usable, closed } = catalogs[schema];
	const relations = closed ?? [];
	const named = some(relations);
	if (usable) return `${role.name} may not read ${named} in ${schema}.`;
	const also = relations.length > 0 ? `, nor read ${named} in it` : "";
	return `${role.name} may not use the schema ${schema} (USAGE has been revoked)${also}.`;
}
function some(all) {
	const rest = all.length - 5;
	return rest > 0 ? `${all.slice(0, 5).join(", ")} and ${rest} more` : list(all);
}
function grantsFor({ role, catalogs, versionNum }, schema) {
	const { usable, closed } = catalogs[schema];
	const relations = (closed ?? stockRelations(schema, versionNum)).map((name) => `${schema}.${name}`);
	const to = identifier(role.name);
	return [...usable ? [] : [`GRANT USAGE ON SCHEMA ${schema} TO ${to};`], ...relations.length > 0 ? [`GRANT SELECT ON ${relations.join(", ")} TO ${to};`] : []].join("\n");
}
function besides({ role, schemas }) {
	const group = role.groupsWithCreate[0];
	if (group !== void 0) return ` Its group ${group} has it, but the role does not inherit what its groups may do.`;
	const own = (schemas ?? []).filter(({ canCreate }) => canCreate).map(({ name }) => name);
	if (own.length === 0) return "";
	const named = own.length > 3 ? `${own.slice(0, 3).join(", ")} and ${own.length - 3} more` : list(own);
	return ` It may create tables in ${own.length === 1 ? "the schema" : "the schemas"} ${named}, which is not enough.`;
}
function databaseOwner({ database }) {
	return database.owner ?? "a superuser";
}
// src/rules/catalogue/rehearsal.ts
const loadFailed = rule({
	id: "rehearsal/load-failed",
	severity: "error",
	title: "The rehearsal of a load was stopped",
	at: ["username"],
	why: "Stitch would be stopped at the same step. All privileges are there: it is something else in this database that forbids it.",
	message: ({ facts, rehearsal }) => {
		const who = `${facts.role.name} in ${facts.database.name}`;
		if (rehearsal.kind === "failed") return `${rehearsal.step} by ${who} was refused with SQLSTATE ${rehearsal.error.code}: ${quoted(rehearsal.error.message)}.`;
		if (rehearsal.kind === "lost") return `The row that ${who} had written did not come back.`;
		const { evidence } = rehearsal.failure;
		return evidence.kind === "timeout" ? `The rehearsal by ${who} was not done within ${duration(evidence.limit_ms)}: something holds it up, such as a lock or a slow event trigger.` : `The connection broke off during the rehearsal by ${who}.`;
	},
	fix: ({ rehearsal }) => text(rehearsal.kind === "failed" ? remedy(rehearsal.error.code) : remedies.trigger)
});
const remedies = {
	trigger: "As a superuser, look with `\\dy` in psql at the event triggers of this database, and with `\\d+` at policies and rules: let them admit this user.",
	disk: "Free or add disk space on the server, or raise the quota of the tablespace (`SHOW default_tablespace` tells which).",
	provider: "The provider's plan or policy forbids it: the server's message above says what; raise the limit or ask the provider."
};
function remedy(code) {
	if (code.startsWith("53")) return remedies.disk;
	if (code.startsWith("54") || code === "25006" || code === "0A000") return remedies.provider;
	return remedies.trigger;
}
// src/rules/catalogue/server.ts
var server_exports = /* @__PURE__ */ __exportAll({
	checkCancelled: () => checkCancelled,
	endedBy: () => endedBy,
	isReadOnlyForAll: () => isReadOnlyForAll,
	notPostgresql: () => notPostgresql$1,
	readOnly: () => readOnly,
	sessionLimits: () => sessionLimits,
	versionEndOfLife: () => versionEndOfLife,
	versionTooOld: () => versionTooOld
});
const versionTooOld = rule({
	id: "server/version-too-old",
	severity: "error",
	title: "The server is too old for Stitch",
	at: ["host"],
	why: "Stitch runs CREATE SCHEMA IF NOT EXISTS before it loads, and that statement first appeared in PostgreSQL 9.3.",
	message: ({ destination, version }) => `${capital(machine(destination, "database"))} runs version ${oneLine(version, 40)}; Stitch needs 9.3 or newer.`,
	fix: () => text("Upgrade the server, with pg_upgrade or by dump and restore into a current version, or load into another one.")
});
const versionEndOfLife = rule({
	id: "server/version-end-of-life",
	severity: "warning",
	title: "The server's version gets no more fixes",
	at: ["host"],
	why: "Holes that are found from now on stay open in this version.",
	message: ({ destination, facts, finalRelease }) => `${capital(machine(destination, "database"))} runs PostgreSQL ${oneLine(facts.serverVersion, 40)}; version ${majorOf(facts.versionNum)} had its last release on ${finalRelease}.`,
	fix: () => text("Plan the upgrade to a version that is supported: https://www.postgresql.org/support/versioning/. Until then the finding can be accepted with `ignore` and `until`.")
});
const notPostgresql$1 = rule({
	id: "server/not-postgresql",
	severity: ({ works }) => works ? "warning" : "error",
	title: "The server is not PostgreSQL itself",
	at: ["type"],
	why: "Programs that speak PostgreSQL's protocol differ from it where a loader leans on it: in DDL, in transactions, in catalogs.",
	message: ({ destination, product, works }) => works ? `${capital(machine(destination, "database"))} is ${product}, a relative of PostgreSQL that Stitch does not support by name.` : `${capital(machine(destination, "database"))} is ${product}, which a PostgreSQL destination does not work with.`,
	fix: ({ product, otherDestination, works }) => {
		if (otherDestination !== null) return text(`In Stitch, set up ${otherDestination} in place of a PostgreSQL one.`);
		return text(works ? `Try a small load first. If it works, accept the finding with \`ignore\` and a reason.` : `Load into a PostgreSQL server, and from there into ${product}.`);
	}
});
const readOnly = rule({
	id: "server/read-only",
	severity: "error",
	title: "Nothing can be written here",
	at: ["host"],
	why: "Stitch creates schemas and tables. The CREATE privilege reads as granted here all the same.",
	message: ({ destination, facts }) => facts.session.inRecovery ? `${capital(machine(destination, "database"))} is a standby: it only follows another server.` : `Transactions of ${facts.role.login} in ${facts.database.name} are read-only by default${whereSet(facts.role.settings, "default_transaction_read_only")}.`,
	fix: ({ destination, facts }) => facts.session.inRecovery ? text(`Write the primary server's host. A cloud provider calls it the writer or primary endpoint; on this server, \`SELECT * FROM pg_stat_wal_receiver;\` names it to a superuser. ${atProvider(destination.type, "primary") ?? ""}`.trim()) : sql(settingFixed(facts, "default_transaction_read_only", "off"), "a superuser")
});
const sessionLimits = rule({
	id: "server/session-limits",
	severity: "warning",
	title: "A time limit will cut loads off",
	at: ["username"],
	why: "Loads of large tables run for minutes. The server ends what takes longer than these limits.",
	message: ({ facts, limits }) => `For ${facts.role.login}, ${list(limits.map(({ name, ms }) => `${name} is ${duration(ms)}${whereSet(facts.role.settings, name)}`))}.`,
	fix: ({ facts, limits }) => sql(limits.map(({ name }) => settingFixed(facts, name, "0")).join("\n"), "a superuser")
});
const checkCancelled = rule({
	id: "server/check-cancelled",
	severity: "error",
	title: "The server ended the check",
	at: ["username"],
	why: "The login worked. The one query that asks about the server and the privileges was cut off before it had answered.",
	message: ({ error }) => `The server cancelled the query or ended the session with SQLSTATE ${oneLine(error.code, 5)}. It says: ${quoted(error.message)}.`,
	fix: ({ destination, error }) => {
		const limit = limitBehind[error.code];
		if (limit === void 0) return text("Run the check again. If it stays so, look into the server's log for who ends this user's sessions.");
		return sql(`ALTER ROLE ${`${identifier(destination.username)} IN DATABASE ${identifier(destination.database)}`} SET ${limit} = 0;`, "a superuser");
	}
});
const limitBehind = {
	"57014": "statement_timeout",
	"25P03": "idle_in_transaction_session_timeout",
	"25P04": "transaction_timeout",
	"57P05": "idle_session_timeout"
};
function endedBy(versionNum, today) {
	const date = endOfLife(versionNum);
	return date !== null && date < today ? date : null;
}
function isReadOnlyForAll({ session, role }) {
	const setting = role.settings?.find(({ name }) => name === "default_transaction_read_only");
	const isRoles = setting?.scope === "role" || setting?.scope === "role-in-database";
	return session.readOnly && !session.inRecovery && !isRoles;
}
function settingFixed({ role, database }, name, value) {
	return `ALTER ROLE ${identifier(role.login)} IN DATABASE ${identifier(database.name)} SET ${name} = ${value};`;
}
const scopeWords = {
	role: "by ALTER ROLE",
	database: "by ALTER DATABASE",
	"role-in-database": "by ALTER ROLE … IN DATABASE",
	"all-roles": "by ALTER ROLE ALL"
};
function whereSet(settings, name) {
	const setting = settings?.find((each) => each.name === name);
	return setting === void 0 ? "" : ` (set ${scopeWords[setting.scope]})`;
}
// src/rules/catalogue/ssh.ts
var ssh_exports = /* @__PURE__ */ __exportAll({
	authenticationFailed: () => authenticationFailed,
	databaseUnreachable: () => databaseUnreachable,
	forwardingDenied: () => forwardingDenied,
	handshakeFailed: () => handshakeFailed$1,
	hostKeyMismatch: () => hostKeyMismatch,
	hostKeyUnpinned: () => hostKeyUnpinned
});
const handshakeFailed$1 = rule({
	id: "ssh/handshake-failed",
	severity: "error",
	title: "No SSH connection comes about",
	at: ["ssh", "port"],
	why: "Before anybody logs in, both ends agree on the protocol and its algorithms. That failed.",
	message: ({ destination, answers, nothing, none }) => {
		const bastion = hostAndPort(destination.ssh.host, destination.ssh.port);
		if (none !== null) return `The bastion ${bastion} and this check have no ${none.algorithm} in common. The bastion offers ${names(none.offered)}; this check takes what is safe today: ${names(none.taken)}.`;
		if (answers !== null) return `What answers at ${bastion} is ${answers}, not an SSH server.`;
		return nothing ? `${bastion} takes the connection and closes it before it says that it is an SSH server.` : `The SSH server ${bastion} broke off while keys were being agreed on.`;
	},
	fix: ({ none, nothing }) => text(none !== null ? `${settingFor(none)} Then reload sshd. Where its configuration says nothing of the kind, update OpenSSH on the bastion: every release since 7.2 (2016) has the algorithms that are needed.` : nothing ? "Correct `ssh.port`. If it is right, the SSH server turns this address away: look for MaxStartups, fail2ban, or a firewall in its log (`journalctl -u ssh`)." : "Correct `ssh.host` and `ssh.port`; SSH's own port is 22.")
});
function names(algorithms) {
	const shown = algorithms.slice(0, 12).map((name) => oneLine(name, 64));
	const more = algorithms.length - shown.length;
	return shown.length === 0 ? "none" : list(more > 0 ? [...shown, `${more} more`] : shown);
}
function settingFor({ algorithm, taken: [first] }) {
	const at = "In the bastion's sshd_config";
	switch (algorithm) {
		case "key exchange": return `${at} write \`KexAlgorithms +${first}\` in place of the line with KexAlgorithms.`;
		case "host key": return `${at} write \`HostKeyAlgorithms +${first}\` in place of the line with HostKeyAlgorithms, and see that there is such a key: \`ssh-keygen -A\` makes those that are missing.`;
		case "cipher": return `${at} write \`Ciphers +${first}\` in place of the line with Ciphers.`;
		case "MAC": return `${at} write \`MACs +${first}\` in place of the line with MACs.`;
		case "compression": return "Let the bastion's SSH server offer connections without compression.";
	}
}
const hostKeyMismatch = rule({
	id: "ssh/host-key-mismatch",
	severity: "error",
	title: "The bastion shows another host key than the pinned one",
	at: ["ssh", "host_key"],
	why: "Either the bastion's key has been renewed, or another machine answers in its place. Nothing was sent to it.",
	message: ({ destination, presented }) => `${capital(machine(destination, "bastion"))} shows the ${presented.type} key SHA256:${presented.sha256}, which is none of the pinned ones.`,
	fix: () => shell("# On the bastion itself, not over the network: compare with the key in the message above.\nfor key in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf \"$key\"; done\n# If it is one of them, the bastion has new keys: write that fingerprint as host_key.")
});
const hostKeyUnpinned = rule({
	id: "ssh/host-key-unpinned",
	severity: "warning",
	title: "The bastion's host key is not pinned",
	at: ["ssh"],
	why: "Without a pin any machine that answers at this address passes for the bastion.",
	message: ({ destination, presented }) => `${capital(machine(destination, "bastion"))} showed the ${presented.type} key SHA256:${presented.sha256}, and there is no \`host_key\` to hold it against.`,
	fix: ({ destination, presented }) => proposeKey([
		...destination.path,
		"ssh",
		"host_key"
	], `SHA256:${presented.sha256}`, `Compare first: \`ssh-keygen -lf /etc/ssh/ssh_host_${fileOf(presented.type)}_key.pub\` on the bastion must print the same.`)
});
const authenticationFailed = rule({
	id: "ssh/authentication-failed",
	severity: "error",
	title: "The bastion does not accept this key for this user",
	at: ["ssh", "private_key"],
	why: "Stitch logs in to the bastion with a key and nothing else. A bastion that knows the user but not the key, and one that does not know the user, answer alike.",
	message: ({ destination, methods, partial, sha1 }) => {
		const { user } = destination.ssh;
		const bastion = capital(machine(destination, "bastion"));
		if (sha1) return `${bastion} takes the RSA key of ${user}, and no better signature by it than one with SHA-1 (ssh-rsa), which others can forge: this check made none.`;
		if (partial) return `${bastion} takes the key of ${user}, and asks for more than a key: ${list(methods)}.`;
		return takesNoKeys(methods) ? `${bastion} does not let ${user} log in with a key at all: it offers ${list(methods)}.` : `${bastion} rejects the key for the user ${user}: the key is not in that user's authorized_keys, or there is no such user.`;
	},
	fix: ({ destination, methods, partial, sha1 }) => {
		const user = shellWord(destination.ssh.user);
		if (sha1) return text("Update OpenSSH on the bastion to 7.2 (2016) or newer, and remove a line with PubkeyAcceptedAlgorithms or PubkeyAcceptedKeyTypes that leaves out rsa-sha2-512 and rsa-sha2-256 from its sshd_config. An Ed25519 key does without: `ssh-keygen -t ed25519`.");
		if (partial) return text(`In the bastion's sshd_config set \`AuthenticationMethods publickey\` for this user (below \`Match User ${spoken(destination.ssh.user)}\`), and reload sshd.`);
		if (takesNoKeys(methods)) return text("Set `PubkeyAuthentication yes` in the bastion's sshd_config for this user, and reload sshd.");
		return shell([
			"# Where the private key is: print its public half.",
			"ssh-keygen -y -f KEYFILE",
			`# On the bastion, as root: is there such a user? If not, correct \`ssh.user\`.`,
			`id ${user}`,
			"# Then add the line that ssh-keygen has printed for the user.",
			`sudo -u ${user} sh -c 'umask 077; mkdir -p ~/.ssh; cat >> ~/.ssh/authorized_keys'`
		].join("\n"));
	}
});
function takesNoKeys(methods) {
	return methods.length > 0 && !methods.includes("publickey");
}
const forwardingDenied = rule({
	id: "ssh/forwarding-denied",
	severity: "error",
	title: "The bastion does not forward connections",
	at: ["ssh", "host"],
	why: "The login worked; it is the SSH server's own settings that do not let this user open a connection to the database.",
	message: ({ destination, reason }) => reason === 4 ? `${capital(machine(destination, "bastion"))} has no resources left for another forwarded connection.` : `${capital(machine(destination, "bastion"))} does not allow ${destination.ssh.user} to forward to ${hostAndPort(destination.host, destination.port)}.`,
	fix: ({ destination }) => text(`In the bastion's sshd_config set \`AllowTcpForwarding yes\` (or \`local\`) and, where PermitOpen is used, \`PermitOpen ${hostAndPort(destination.host, destination.port)}\`; see that the key's line in authorized_keys has no \`restrict\`, \`no-port-forwarding\` or other \`permitopen\`. Then reload sshd.`)
});
const databaseUnreachable = rule({
	id: "ssh/database-unreachable",
	severity: "error",
	title: "The bastion can't reach the database",
	at: ["host"],
	why: "The tunnel stands. It is from the bastion that the database's address leads nowhere; the host is looked up there, not here.",
	message: ({ destination, answered }) => {
		const target = hostAndPort(destination.host, destination.port);
		return answered ? `${capital(machine(destination, "bastion"))} could not connect to ${target}: the name is unknown there, or nothing listens at that port.` : `${capital(machine(destination, "bastion"))} got no answer from ${target}.`;
	},
	fix: ({ destination }) => shell(`# On the bastion: does it know the name, and does the port answer?\ngetent hosts ${shellWord(destination.host)}\nnc -vz ${shellWord(destination.host)} ${destination.port}\n# Then correct host or port in the entry, or open the database's firewall to the bastion.`)
});
function fileOf(type) {
	if (type.startsWith("ecdsa")) return "ecdsa";
	return type === "ssh-rsa" ? "rsa" : "ed25519";
}
function shellWord(word) {
	return /^[A-Za-z0-9_.:/@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
// src/rules/words/unfit-certificates.ts
const showAll = "`openssl x509 -noout -text -in FILE` shows what a certificate says.";
const goodCa = "a CA whose own certificate says CA:TRUE (basicConstraints) and keyCertSign (keyUsage)";
const unfit = [
	[/^INVALID_PURPOSE$/, {
		what: "that may not prove a server: either its own key usage does not allow that, or a certificate above it is no CA's",
		remedy: `Let ${goodCa} issue the server's certificate, with extendedKeyUsage serverAuth and keyUsage digitalSignature, or without the two. ${showAll}`
	}],
	[/^(INVALID_CA|PATH_LENGTH_EXCEEDED)$|certificate signing/, {
		what: "and a certificate above it may not issue the one below",
		remedy: `Let ${goodCa}, and no pathlen that is shorter than its chain, issue the certificates. ${showAll}`
	}],
	[/subtree violation/, {
		what: "and a CA above it may vouch for certain names only (nameConstraints), of which this certificate has others",
		remedy: `Give the server a certificate with names that its CA may vouch for, and no others, or one of another CA. ${showAll}`
	}],
	[/critical extension/, {
		what: "with an extension that must be understood (critical), and that OpenSSL does not know",
		remedy: `Give the server a certificate without that extension. ${showAll}`
	}]
];
function unfitness(code) {
	return unfit.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}
// src/rules/catalogue/tls.ts
var tls_exports = /* @__PURE__ */ __exportAll({
	certificateExpired: () => certificateExpired,
	certificateExpiresSoon: () => certificateExpiresSoon,
	certificateUntrusted: () => certificateUntrusted,
	handshakeFailed: () => handshakeFailed,
	hostnameMismatch: () => hostnameMismatch,
	notSupported: () => notSupported,
	required: () => required,
	unverified: () => unverified
});
const notSupported = rule({
	id: "tls/not-supported",
	severity: "error",
	title: "The server has no SSL",
	at: ["ssl"],
	why: "The entry asks for an encrypted connection, and a connection that is not would be worse than none.",
	message: ({ destination }) => `${capital(machine(destination, "database"))} answers that it does not support SSL.`,
	fix: ({ destination }) => text(`Switch SSL on at the server (\`ssl = on\` in postgresql.conf, with ssl_cert_file and ssl_key_file, then reload)${destination.ssh === null ? "" : ", or remove `ssl` from this entry: the SSH tunnel encrypts the way to the bastion"}.`)
});
const required = rule({
	id: "tls/required",
	severity: "error",
	title: "The server lets this user in only with SSL",
	at: ["ssl"],
	why: "The line for this user in pg_hba.conf holds for encrypted connections only. One more try, with SSL, showed it.",
	message: ({ destination }) => `${capital(machine(destination, "database"))} refuses ${destination.username} without SSL, and takes the login with it.`,
	fix: ({ destination }) => setKey([...destination.path, "ssl"], "true")
});
const certificateUntrusted = rule({
	id: "tls/certificate-untrusted",
	severity: "error",
	title: "The server's certificate does not verify",
	at: ["ssl", "certificate"],
	why: "What the server shows was not issued by what the entry trusts, so another machine could be answering. Nothing was sent to it.",
	message: ({ destination, distrust, code, chain }) => {
		const server = capital(machine(destination, "database"));
		const [leaf] = chain;
		if (leaf === void 0) return `${server} shows no certificate that could be verified (${code}).`;
		const shown = `a certificate for ${oneLine(leaf.subject, 120)}`;
		if (distrust === "self-signed") return `${server} shows ${shown} that it has signed itself, and that is not the one in the entry.`;
		const issued = `issued by ${oneLine(leaf.issuer, 120)}`;
		if (distrust === "unfit") return `${server} shows ${shown}, ${issued}, ${unfitness(code)?.what}.`;
		if (distrust === "too-weak" && code.includes("digest")) return `${server} shows ${shown}, ${issued}: its signature, or that of a CA above it, is made with a hash that is too weak to be trusted today.`;
		if (distrust === "too-weak" && code.startsWith("CA ")) return `${server} shows ${shown}, ${issued}: the key of a CA above it is too weak to be trusted today.`;
		if (distrust === "too-weak") return `${server} shows ${shown} whose key or signature is too weak to be trusted today.`;
		if (distrust === "incomplete-chain") return `${server} shows ${shown}, ${issued}, and does not send the certificate of that issuer: most likely it is an intermediate one between the server's certificate and the CA in \`ssl.certificate\`.`;
		if (distrust === "renewed-ca") return `${server} shows ${shown}, ${issued}. The certificate in \`ssl.certificate\` has that name, and its key did not sign this one: most likely the CA has been renewed.`;
		return destination.ssl.kind === "on" && destination.ssl.certificate !== null ? `${server} shows ${shown}, ${issued}, for which \`ssl.certificate\` does not vouch.` : `${server} shows ${shown}, ${issued}, for which none of the well-known root certificates vouches.`;
	},
	fix: ({ destination, distrust, code, chain }) => text(unfitness(code)?.remedy ?? untrustedRemedy(destination, distrust, chain))
});
const certificateExpired = rule({
	id: "tls/certificate-expired",
	severity: "error",
	title: "The server's certificate is not valid today",
	at: ["ssl", "certificate"],
	why: "A certificate proves who the server is only between its two dates.",
	message: ({ destination, certificate, isOwn, now }) => {
		const server = machine(destination, "database");
		const whose = isOwn ? `The certificate of ${server}` : `The certificate of the CA ${oneLine(certificate.subject, 120)}, above that of ${server},`;
		return certificate.valid_to !== null && certificate.valid_to < now ? `${whose} expired on ${day(certificate.valid_to)}.` : `${whose} is valid only from ${day(certificate.valid_from)} on.`;
	},
	fix: ({ isOwn }) => text(isOwn ? "Install a current certificate on the server (ssl_cert_file and ssl_key_file, then reload). If this entry holds the server's own certificate, replace that too." : "Get the CA's current certificate: into the server's ssl_cert_file where it stands behind the server's own (then reload), and into `ssl.certificate` where it stands there.")
});
const certificateExpiresSoon = rule({
	id: "tls/certificate-expires-soon",
	severity: "warning",
	title: "The server's certificate expires soon",
	at: ["ssl", "certificate"],
	why: "On that day every connection that verifies it fails, Stitch's too.",
	message: ({ destination, certificate }) => `The certificate of ${machine(destination, "database")} expires on ${day(certificate.valid_to)}.`,
	fix: () => text("Install a new certificate on the server before that day. If this entry, or Stitch, holds the server's own certificate rather than its CA's, replace it there on the same day.")
});
const hostnameMismatch = rule({
	id: "tls/hostname-mismatch",
	severity: "error",
	title: "The certificate is for another name",
	at: ["ssl", "verify"],
	why: "`verify: full` asks that the certificate name the host that is connected to.",
	message: ({ destination, names }) => names.length === 0 ? `The certificate of ${machine(destination, "database")} names no host at all.` : `The certificate of ${machine(destination, "database")} is for ${list(names.slice(0, 10).map((name) => oneLine(name, 80)))}, not for ${destination.host}.`,
	fix: ({ destination }) => proposeKey([
		...destination.path,
		"ssl",
		"verify"
	], "ca", "That is what Stitch checks. To keep `full`, write one of the certificate's names as the host, or give the server a certificate for this one.")
});
const handshakeFailed = rule({
	id: "tls/handshake-failed",
	severity: "error",
	title: "No encrypted connection comes about",
	at: ["ssl"],
	why: "Both ends must have a version and a cipher in common. This check, like current clients, speaks TLS 1.2 and 1.3.",
	message: ({ destination, without, reason }) => {
		const server = capital(machine(destination, "database"));
		const said = oneLine(reason, 200);
		if (without === "version") return `${server} offers neither TLS 1.2 nor TLS 1.3, only older versions that are no longer safe (OpenSSL: ${said}).`;
		if (without === "cipher") return `${server} takes none of the ciphers, curves and signatures that are safe today (OpenSSL: ${said}).`;
		return `TLS with ${machine(destination, "database")} failed: ${said}.`;
	},
	fix: ({ destination, without }) => text(`${handshakeRemedy[without]} \`openssl s_client -starttls postgres -connect ${hostAndPort(destination.host, destination.port)}\` shows what it offers.`)
});
const handshakeRemedy = {
	version: "Let the server speak TLS 1.2 and newer: from PostgreSQL 12 on `ALTER SYSTEM RESET ssl_max_protocol_version; ALTER SYSTEM SET ssl_min_protocol_version = 'TLSv1.2'; SELECT pg_reload_conf();`. Where `SHOW ssl_max_protocol_version` is empty already, the server's OpenSSL is older than 1.0.1: update it.",
	cipher: "Let the server offer strong ciphers: `ALTER SYSTEM SET ssl_ciphers = 'HIGH:!aNULL'; SELECT pg_reload_conf();` (and, where they were changed, `ALTER SYSTEM RESET ssl_ecdh_curve`, ssl_groups from PostgreSQL 18 on). An unusual key in its certificate looks like this too: give it an RSA key of 2,048 bits or more, or one on the curve P-256.",
	other: "Look into the server's log, and update it where it is old."
};
const unverified = rule({
	id: "tls/unverified",
	severity: "notice",
	title: "The server's certificate is not verified",
	at: ["ssl"],
	why: "The line is encrypted, and whoever answers at this address is taken for the server. Stitch does the same where it has no certificate.",
	message: ({ destination }) => `The connection to ${machine(destination, "database")} is encrypted, and nothing proves that it is that server.`,
	fix: ({ destination }) => text(`Put the server's CA certificate into the repository and write \`ssl: { certificate: PATH, verify: full }\`; upload the same file in Stitch. ${whereToFind(destination.type)}`)
});
function untrustedRemedy(destination, distrust, chain) {
	if (distrust === "too-weak") return "Install a certificate with an RSA key of 2,048 bits or more, or an EC key, signed with SHA-256 or better.";
	if (distrust === "incomplete-chain") return `Let the server send its intermediate certificate: append it to ssl_cert_file behind the server's own, and reload. \`openssl s_client -starttls postgres -showcerts -connect ${hostAndPort(destination.host, destination.port)}\` shows what it sends. If that issuer has nothing to do with the CA in \`ssl.certificate\`, put the issuer's own CA certificate there instead.`;
	const top = chain.at(-1);
	const issuer = top === void 0 ? "" : ` (${oneLine(top.self_signed ? top.subject : top.issuer, 120)})`;
	return distrust === "self-signed" ? `If the server is the right one, put this very certificate into \`ssl.certificate\`: its SHA-256 fingerprint is ${chain[0]?.fingerprint256}. Compare it on the server with \`openssl x509 -noout -fingerprint -sha256 -in server.crt\`.` : `Put the certificate of the CA that issued it${issuer} into \`ssl.certificate\`. ${whereToFind(destination.type)}`;
}
function whereToFind(type) {
	return atProvider(type, "certificate") ?? "Whoever runs the server has it.";
}
function day(iso) {
	return iso === null ? "a day that can't be read" : iso.slice(0, 10);
}
// src/rules/catalogue/network.ts
var network_exports = /* @__PURE__ */ __exportAll({
	connectionLost: () => connectionLost,
	connectionRefused: () => connectionRefused,
	hostNotFound: () => hostNotFound,
	notPostgresql: () => notPostgresql,
	timeout: () => timeout,
	unreachable: () => unreachable
});
const fromHere = "A pass or a failure holds from this machine: Stitch connects from its own addresses.";
const hostNotFound = rule({
	id: "network/host-not-found",
	severity: "error",
	title: "The host name has no address",
	at: hostOf,
	why: "Without an address there is nothing to connect to. Stitch looks the name up in the public DNS.",
	message: ({ host, temporary }) => temporary ? `The name server gave no answer for ${host}.` : `${host} has no address: the name is misspelt, or known only inside a private network.`,
	fix: ({ hop }) => text(hop === "bastion" ? "Correct the bastion's name, or use one that the public DNS knows." : "Correct the name. If only a private network knows it, add `ssh:` with a bastion inside that network: the bastion then looks the name up.")
});
const connectionRefused = rule({
	id: "network/connection-refused",
	severity: "error",
	title: "Nothing listens on this port",
	at: portOf,
	why: `The machine answers, and says that no program takes connections there. ${fromHere}`,
	message: ({ destination, hop, addresses }) => `${capital(machine(destination, hop))} refuses the connection${addresses.length > 1 ? ` at all its addresses (${list(addresses)})` : ""}.`,
	fix: ({ destination, hop }) => text(hop === "bastion" ? "Correct `ssh.port`, or start the SSH server on the bastion." : `Correct the port (${destination.port}), or start the server. On the server, \`SHOW port\` and \`SHOW listen_addresses\` tell where it listens: "localhost" there means that nobody else can reach it. A firewall can refuse in its place: let in ${whomToLetIn(destination)}.`)
});
const unreachable = rule({
	id: "network/unreachable",
	severity: "error",
	title: "There is no way to this address",
	at: hostOf,
	why: `No network between here and there takes the connection. ${fromHere}`,
	message: ({ destination, hop, code, addresses }) => onlyIpv6(addresses) ? `${capital(machine(destination, hop))} has IPv6 addresses only (${list(addresses)}), and no way leads there from here (${code}). GitHub's runners have no IPv6, and Stitch connects over IPv4.` : `There is no route to ${machine(destination, hop)} (${code}).`,
	fix: ({ addresses, hop }) => text(onlyIpv6(addresses) ? "Use a name or address that is reachable over IPv4: many providers have one beside (Supabase calls it the session pooler, or sells an IPv4 add-on)." : hop === "bastion" ? "Correct the bastion's address, or use its public one." : "Correct the address. A private one needs `ssh:` with a bastion that can reach it.")
});
const connectionLost = rule({
	id: "network/connection-lost",
	severity: "error",
	title: "The connection broke off",
	at: hostOf,
	why: `The line was there and was closed from the other side before the check had its answer. ${fromHere}`,
	message: ({ destination, hop, stage, code }) => `${capital(machine(destination, hop))} ${code === "ECONNRESET" ? "reset" : "closed"} the connection while this check was ${stageWords[stage]}.`,
	fix: ({ destination, hop }) => text(`Look into the log of ${machine(destination, hop)} at this time. A firewall, proxy or load balancer that lets connections in and then drops them looks like this too: see that it lets in, for ${hop === "bastion" ? "SSH" : "PostgreSQL"}, ${whomToLetIn(destination)}.`)
});
const timeout = rule({
	id: "network/timeout",
	severity: "error",
	title: "No answer in time",
	at: hostOf,
	why: ({ stage }) => stage === "connect" ? `A firewall that drops packets without a word looks exactly like this. ${fromHere}` : `Something took the connection there, and then said nothing more. ${fromHere}`,
	message: ({ destination, hop, stage, limitMs, stages }) => `${capital(machine(destination, hop))} gave no answer within ${duration(limitMs)}, while this check was ${stageWords[stage]}${before(stages, stage)}.`,
	fix: ({ destination, hop, stage }) => timeoutFix(destination, hop, stage)
});
const notPostgresql = rule({
	id: "network/not-postgresql",
	severity: "error",
	title: "What answers is not PostgreSQL",
	at: portOf,
	why: "Another program has this port, or something in between answers in the server's place.",
	message: ({ destination, answers, detail }) => {
		const where = hostAndPort(destination.host, destination.port);
		if (answers !== null) return `What answers at ${where} is ${answers}, not a PostgreSQL server.`;
		return `What answers at ${where} does not speak PostgreSQL's protocol${detail === null ? "" : ` (${detail})`}.`;
	},
	fix: ({ destination, answers }) => text(answers === "an SSH server" && destination.ssh === null ? `Port ${destination.port} is the SSH server's. Put the database's own host and port here, and this host under \`ssh:\`.` : `Correct the host or the port (${destination.port}). PostgreSQL's is 5432 where nobody has changed it; on the server, \`SHOW port\` tells.`)
});
function timeoutFix(destination, hop, stage) {
	if (stage !== "connect") return text(`The machine took the connection and then went silent: look whether ${machine(destination, hop)} is overloaded, and whether the port is really ${hop === "bastion" ? "SSH's" : "PostgreSQL's"}. If the way is only slow, set a longer \`timeout\`.`);
	return text(`Correct the host or the port, or open the firewall to ${whomToLetIn(destination)}. Where only Stitch may be let in, write \`access: stitch-only\` in the entry.`);
}
function whomToLetIn({ region, type }) {
	const stitch = region === null ? "for your data pipeline region (write `region` into this file, and they are listed here)" : `(${list(stitchAddresses[region])})`;
	const there = atProvider(type, "firewall")?.replace(/\.$/, "");
	return `Stitch's addresses ${stitch} and, for this check, the address of the machine that it runs on${there === void 0 ? "" : `. ${there}`}`;
}
function before(stages, failed) {
	const done = stages.filter(({ name, status }) => name !== failed && status === "ok");
	if (done.length === 0) return "";
	return ` (before that: ${done.map(({ name, ms }) => `${name} ${duration(ms ?? 0)}`).join(", ")})`;
}
function onlyIpv6(addresses) {
	return addresses.length > 0 && addresses.every((address) => isIP(address) === 6);
}
function hostOf({ destination, hop }) {
	return keyPlace(destination.path, destination.viaUrl, hop === "bastion" ? ["ssh", "host"] : ["host"]);
}
function portOf({ destination, hop }) {
	return keyPlace(destination.path, destination.viaUrl, hop === "bastion" ? ["ssh", "port"] : ["port"]);
}
// src/rules/diagnose/answers.ts
const marks = [
	[/^SSH-/, "an SSH server"],
	[/^HTTP\/|^<(!doctype|html)/i, "a web server (HTTP)"],
	[/^220[ -].*(smtp|mail|postfix|exim)/i, "a mail server (SMTP)"],
	[/^220[ -]/, "an FTP or mail server"],
	[/^[\s\S]{3}\0[\n\v][0-9]+\.[0-9]+|mysql|mariadb/i, "a MySQL server"],
	[/^-(ERR|NOAUTH|DENIED)|^\+PONG/, "a Redis server"],
	[/^[\x15\x16]\x03[\0-\x04]/, "a server that speaks TLS only"],
	[/^\* OK/, "a mail server (IMAP)"],
	[/^\+OK/, "a mail server (POP3)"],
	[/^RFB [0-9]/, "a VNC server"],
	[/^AMQP/, "a message broker (AMQP)"]
];
function whatAnswers(received) {
	const text = Buffer.from(received).toString("latin1");
	return marks.find(([mark]) => mark.test(text))?.[1] ?? null;
}
// src/rules/diagnose/certificate.ts
function distrusted(destination, { code, chain }, now) {
	const [leaf] = chain;
	if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return raise(hostnameMismatch, {
		destination,
		names: leaf === void 0 ? [] : namesOf(leaf)
	});
	const outdated = chain.find((certificate) => isOutdated(certificate, now));
	if ((code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID") && outdated !== void 0) return raise(certificateExpired, {
		destination,
		certificate: outdated,
		isOwn: outdated === leaf,
		now
	});
	return raise(certificateUntrusted, {
		destination,
		distrust: distrustOf(code, chain, destination),
		code,
		chain
	});
}
function isOutdated({ valid_from, valid_to }, now) {
	return valid_to !== null && valid_to < now || valid_from !== null && valid_from > now;
}
function namesOf({ names, subject }) {
	const commonName = /(?:^|, )CN=([^,]+)/.exec(subject)?.[1];
	return names.length > 0 || commonName === void 0 ? names : [commonName];
}
function distrustOf(code, chain, { ssl }) {
	if (code === "DEPTH_ZERO_SELF_SIGNED_CERT") return "self-signed";
	if (/too.(weak|small)/i.test(code)) return "too-weak";
	if (unfitness(code) !== null) return "unfit";
	const [leaf] = chain;
	if (leaf === void 0) return "unknown";
	const subjects = ssl.kind === "on" ? subjectsOfCas(ssl.certificate ?? "") : [];
	const isAlone = chain.length === 1 && !leaf.self_signed;
	if (subjects.includes(leaf.issuer)) {
		if (isAlone || code === "CERT_SIGNATURE_FAILURE") return "renewed-ca";
	}
	return isAlone && subjects.some((subject) => isSameHouse(leaf.issuer, subject)) ? "incomplete-chain" : "other-ca";
}
function subjectsOfCas(pem) {
	return (pem.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g) ?? []).map((block) => new X509Certificate(block)).filter(({ ca }) => ca).map(({ subject }) => subject?.replaceAll("\n", ", ") ?? "");
}
function isSameHouse(one, other) {
	const part = (name, key) => new RegExp(`(?:^|, )${key}=([^,]+)`).exec(name)?.[1]?.trim().toLowerCase();
	const [organisation, otherOrganisation] = [part(one, "O"), part(other, "O")];
	if (organisation !== void 0 || otherOrganisation !== void 0) return organisation === otherOrganisation;
	const firstWord = (name) => part(name, "CN")?.split(/[\s-]/)[0];
	return firstWord(one) !== void 0 && firstWord(one) === firstWord(other);
}
// src/rules/diagnose/no-tls.ts
const causes = [[/ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/, "version"], [/ALERT_HANDSHAKE_FAILURE|NO_SHARED_CIPHER|NO_CIPHERS_AVAILABLE|ALERT_INSUFFICIENT_SECURITY/, "cipher"]];
function noTls({ code, message }) {
	return {
		without: causes.find(([pattern]) => pattern.test(code))?.[1] ?? "other",
		reason: /:SSL routines:[^:]*:([^:]+)/.exec(message)?.[1] ?? (code === "" || code.startsWith("ALERT") ? message : code)
	};
}
// src/rules/diagnose/product.ts
const products = {
	PostgreSQL: null,
	Redshift: {
		destination: "an Amazon Redshift destination",
		works: false
	},
	CockroachDB: {
		destination: null,
		works: false
	},
	Materialize: {
		destination: null,
		works: false
	},
	openGauss: {
		destination: null,
		works: false
	},
	YugabyteDB: {
		destination: null,
		works: true
	},
	Greenplum: {
		destination: null,
		works: true
	},
	"EDB Postgres Advanced Server": {
		destination: null,
		works: true
	},
	"another program": {
		destination: null,
		works: false
	}
};
function productFinding(destination, product) {
	const known = products[product];
	if (known === null) return null;
	return raise(notPostgresql$1, {
		destination,
		product,
		otherDestination: known.destination,
		works: known.works
	});
}
// src/rules/diagnose/question.ts
function diagnoseUnanswered({ destination, evidence, parameters }) {
	const login = loginEntry(destination);
	if (evidence.kind === "denied") return raise(checkDenied, {
		destination: login,
		denied: evidence.denied
	});
	const product = productFinding(destination, productOf(evidence.versionText, parameters));
	if (product?.severity === "error") return product;
	if (evidence.kind === "nonsense") return raise(notPostgresql, {
		destination,
		answers: null,
		detail: "an answer that does not fit the question"
	});
	const { error } = evidence;
	if (error.code === "42704" && destination.audit !== null) {
		const { username: role } = destination;
		return raise(loginNotPermitted, {
			destination,
			role,
			cause: "unknown",
			error: null
		});
	}
	return raise(checkCancelled, {
		destination: login,
		error
	});
}
// src/rules/diagnose/server-error.ts
function diagnoseServerError({ destination, evidence }) {
	const { error } = evidence;
	const login = loginEntry(destination);
	switch (error.code) {
		case "28P01": return raise(passwordRejected, {
			destination: login,
			pooler: false,
			expired: null
		});
		case "28000": return notAuthorized(destination, evidence);
		case "3D000": return raise(databaseMissing, {
			destination,
			exists: false,
			pooler: false
		});
		case "55000": return raise(databaseMissing, {
			destination,
			exists: true,
			pooler: false
		});
		case "42501": return raise(connectDenied, { destination: login });
		case "53300": return raise(tooManyConnections, {
			destination,
			error,
			pooler: false
		});
		case "57P03": return raise(serverNotReady, {
			destination,
			error
		});
		case "08P01": return refusedByPooler(destination, error);
		default: return refused(destination, error);
	}
}
function notAuthorized(destination, { error, withTls }) {
	const login = loginEntry(destination);
	if (error.routine === "InitializeSessionUserId") return raise(loginNotPermitted, {
		destination: login,
		role: login.username,
		cause: causeOf(error),
		error
	});
	if (isBindingCheck(error)) return raise(serverNotProven, {
		destination,
		detail: "saw another TLS connection than this check's: something between the two ends the encryption, and answers in the server's place"
	});
	if (withTls === "admitted") return raise(required, { destination });
	if (knownWords(error) !== null) return refused(destination, error);
	if (error.routine === "ClientAuthentication" && !error.message.includes("pg_hba.conf")) return raise(methodUnsupported, {
		destination: login,
		method: clientCertificate
	});
	if (error.routine === "auth_failed") return raise(methodUnsupported, {
		destination: login,
		method: "an identity of the operating system (ident or peer)"
	});
	const tried = withTls === "not-tried" ? destination.ssl.kind === "on" ? "on" : "off" : withTls;
	return raise(noHbaEntry, {
		destination,
		error,
		tls: tried
	});
}
function isBindingCheck({ routine }) {
	return routine === "read_client_first_message" || routine === "read_client_final_message";
}
function causeOf({ message }) {
	if (/is not permitted to log in$/.test(message)) return "no-login";
	return /does not exist$/.test(message) ? "unknown" : "either";
}
function refusedByPooler(destination, error) {
	if (/authentication failed|no such user|SASL authentication failed/i.test(error.message)) return raise(passwordRejected, {
		destination: loginEntry(destination),
		pooler: true,
		expired: null
	});
	if (/no such database|database .* does not exist/i.test(error.message)) return raise(databaseMissing, {
		destination,
		exists: false,
		pooler: true
	});
	if (/no more connections allowed/i.test(error.message)) return raise(tooManyConnections, {
		destination,
		error,
		pooler: true
	});
	return refused(destination, error);
}
const known = [
	[/Tenant or user not found/i, {
		cause: "Supabase's pooler did not recognise the project.",
		remedy: "Let the user name end with a dot and the project's reference (stitch.abcdefghijkl), and write the pooler of the project's own region as the host."
	}],
	[/Endpoint ID is not specified/i, {
		cause: "Neon tells projects apart by the host name that TLS carries, and found none.",
		remedy: "Write `ssl: true`, and the endpoint's full host name."
	}],
	[/username@hostname/i, {
		cause: "Azure's single server tells servers apart by the user name.",
		remedy: "Let the user name end with an @ and the server's name: stitch@my-server."
	}],
	[/unsupported startup parameter/i, {
		cause: "PgBouncer refuses a parameter that this login, like Stitch's, sends.",
		remedy: "Add the parameter to ignore_startup_parameters in pgbouncer.ini, and reload."
	}]
];
function refused(destination, error) {
	return raise(refused$1, {
		destination,
		error,
		known: knownWords(error)
	});
}
function knownWords({ message }) {
	return known.find(([mark]) => mark.test(message))?.[1] ?? null;
}
// src/rules/diagnose/diagnose.ts
function diagnose(found) {
	const { destination, failure, attempt, now } = found;
	const { hop, stage, evidence } = failure;
	switch (evidence.kind) {
		case "timeout": return timedOut(found, evidence.limit_ms);
		case "no-address": return raise(hostNotFound, {
			destination,
			hop,
			host: evidence.host,
			temporary: evidence.code === "EAI_AGAIN"
		});
		case "forbidden-address": return forbidden(destination, hop, evidence);
		case "dial": return notConnected(destination, hop, evidence.tries);
		case "lost": return raise(connectionLost, {
			destination,
			hop,
			stage,
			code: evidence.code
		});
		case "not-postgresql": return raise(notPostgresql, {
			destination,
			answers: whatAnswers(evidence.received),
			detail: null
		});
		case "violation": return violated(destination, evidence);
		case "private-key": return badKey(destination, evidence);
		case "ssh-handshake":
		case "ssh-host-key":
		case "ssh-authentication":
		case "ssh-forward": return tunnelFailed(destination, evidence);
		case "tls-not-supported": return raise(notSupported, { destination });
		case "tls-certificate": return distrusted(destination, evidence, now);
		case "tls-handshake": return raise(handshakeFailed, {
			destination,
			...noTls(evidence)
		});
		case "server": return diagnoseServerError({
			destination,
			evidence
		});
		case "ended":
		case "nonsense":
		case "denied": return diagnoseUnanswered({
			destination,
			evidence,
			parameters: attempt.observed.parameters
		});
		case "client": return refusedByClient(destination, evidence.message);
	}
}
function timedOut({ destination, failure, attempt }, limitMs) {
	const { stage, hop } = failure;
	if (stage === "ssh" && attempt.observed.bastion !== null && destination.ssh !== null) return raise(databaseUnreachable, {
		destination: {
			...destination,
			ssh: destination.ssh
		},
		answered: false
	});
	return raise(timeout, {
		destination,
		hop,
		stage,
		limitMs,
		stages: attempt.stages
	});
}
function forbidden(destination, hop, evidence) {
	const { host, address, refusal } = evidence;
	const at = keyPlace(destination.path, destination.viaUrl, hop === "bastion" ? ["ssh", "host"] : ["host"]);
	return raise(hostNotAllowed, {
		rule: "config/host-not-allowed",
		at,
		host,
		address,
		refusal
	});
}
function notConnected(destination, hop, tries) {
	const addresses = tries.map(({ address }) => address);
	const codes = tries.map(({ code }) => code);
	if (codes.includes("ECONNREFUSED")) return raise(connectionRefused, {
		destination,
		hop,
		addresses: addresses.filter((_, index) => codes[index] === "ECONNREFUSED")
	});
	const code = codes[0] ?? "unknown";
	if (code === "ECONNRESET") return raise(connectionLost, {
		destination,
		hop,
		stage: "connect",
		code
	});
	return raise(unreachable, {
		destination,
		hop,
		code,
		addresses
	});
}
function violated(destination, { violation, received }) {
	switch (violation.kind) {
		case "clear-text-password": return raise(insecureMethod, { destination });
		case "password-missing": return raise(passwordMissing, { destination: loginEntry(destination) });
		case "method": return raise(methodUnsupported, {
			destination: loginEntry(destination),
			method: methodWords(violation)
		});
		case "scram-unfinished": return raise(serverNotProven, {
			destination,
			detail: "said that the login was done before it had proven anything"
		});
		default: return raise(notPostgresql, {
			destination,
			answers: whatAnswers(received),
			detail: violationWords(violation)
		});
	}
}
function violationWords(violation) {
	switch (violation.kind) {
		case "unexpected": return "a message that has no place there";
		case "too-long": return `a message of ${violation.length.toLocaleString("en")} bytes`;
		case "too-much": return "far more data than was asked for";
		default: return "a malformed message";
	}
}
const methods = {
	2: "Kerberos V5",
	6: "an SCM credential",
	7: "GSSAPI (Kerberos)",
	9: "SSPI (Windows)"
};
function methodWords({ code, mechanisms }) {
	if (code === 10) return `${mechanisms.join(", ")} (SASL)`;
	return methods[code] ?? `a method with the code ${code}, which PostgreSQL does not have`;
}
function badKey(destination, { reason }) {
	const key = reason.kind === "passphrase-wrong" || reason.kind === "passphrase-missing" ? "passphrase" : "private_key";
	const at = keyPlace(destination.path, false, ["ssh", key]);
	return raise(privateKeyInvalid, {
		rule: "config/private-key-invalid",
		at,
		reason
	});
}
function tunnelFailed(destination, evidence) {
	if (destination.ssh === null) return raise(internalError, {
		destination,
		detail: `${evidence.kind} without ssh`
	});
	const about = { destination: {
		...destination,
		ssh: destination.ssh
	} };
	switch (evidence.kind) {
		case "ssh-handshake": return raise(handshakeFailed$1, {
			...about,
			...handshakeInput(evidence)
		});
		case "ssh-host-key": return raise(hostKeyMismatch, {
			...about,
			presented: evidence.presented
		});
		case "ssh-authentication": return raise(authenticationFailed, {
			...about,
			methods: evidence.methods,
			partial: evidence.partial,
			sha1: evidence.sha1
		});
		case "ssh-forward": return evidence.reason === 2 ? raise(databaseUnreachable, {
			...about,
			answered: true
		}) : raise(forwardingDenied, {
			...about,
			reason: evidence.reason
		});
	}
}
function handshakeInput({ none, received }) {
	const answers = whatAnswers(received);
	return {
		answers: answers === "an SSH server" ? null : answers,
		nothing: received.length === 0,
		none
	};
}
function refusedByClient(destination, message) {
	const iterations = /iteration count (\d+) exceeds scramMaxIterations of (\d+)/.exec(message);
	if (iterations !== null) {
		const method = `SCRAM with ${Number(iterations[1]).toLocaleString("en")} iterations, more than the ${Number(iterations[2]).toLocaleString("en")} that this check computes`;
		return raise(methodUnsupported, {
			destination: loginEntry(destination),
			method
		});
	}
	if (message.startsWith("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature")) return raise(serverNotProven, {
		destination,
		detail: "answered with a wrong proof"
	});
	if (message.startsWith("SASL")) return raise(serverNotProven, {
		destination,
		detail: "sent SCRAM messages that make no sense"
	});
	return raise(internalError, {
		destination,
		detail: message
	});
}
// src/rules/judge.ts
function judge(destination, attempt, clock) {
	const { observed, result } = attempt;
	const onTheWay = [...judgeMethod(destination, attempt), ...judgeWay(destination, observed, clock)];
	if (isFailure(result)) return [diagnose({
		destination,
		failure: result,
		attempt,
		now: clock.now
	}), ...onTheWay];
	return [...judgeServer(destination, result, attempt, clock), ...onTheWay];
}
function isToldBetter(rule, judged) {
	const better = [required.id, insecureMethod.id];
	return rule === configRules["config/unencrypted-connection"].id && judged.some((finding) => better.includes(finding.rule));
}
function judgeWay(destination, observed, clock) {
	const { bastion, tls: line } = observed;
	const findings = [];
	const toPrivate = destination.ssh === null && !isAddress(destination.host) ? privateAmong(observed.addresses) : null;
	if (toPrivate !== null) {
		const at = keyPlace(destination.path, destination.viaUrl, ["host"]);
		const host = destination.host;
		findings.push(raise(privateHostWithoutSsh, {
			rule: "config/private-host-without-ssh",
			at,
			host,
			address: toPrivate
		}));
	}
	if (bastion !== null && !bastion.pinned && destination.ssh !== null) findings.push(raise(hostKeyUnpinned, {
		destination: {
			...destination,
			ssh: destination.ssh
		},
		presented: bastion.hostKey
	}));
	if (line !== null && line.verified === "none") findings.push(raise(unverified, { destination }));
	const certificate = line?.certificate ?? null;
	const validTo = certificate?.valid_to ?? null;
	if (certificate !== null && validTo !== null && validTo > clock.now && validTo < clock.horizon) findings.push(raise(certificateExpiresSoon, {
		destination,
		certificate
	}));
	return findings;
}
function judgeServer(destination, facts, attempt, clock) {
	const { observed } = attempt;
	const product = productFinding(destination, productOf(facts.versionText, observed.parameters));
	if (product?.severity === "error") return [product];
	if (facts.versionNum < 90300) return [raise(versionTooOld, {
		destination,
		version: facts.serverVersion
	})];
	const finalRelease = endedBy(facts.versionNum, clock.now.slice(0, 10));
	const findings = [
		...product === null ? [] : [product],
		...facts.session.inRecovery || facts.session.readOnly ? [raise(readOnly, {
			destination,
			facts
		})] : [],
		...judgeAudited(destination, facts),
		...judgePrivileges(destination, facts),
		...judgeRehearsal(destination, facts, observed),
		...finalRelease === null ? [] : [raise(versionEndOfLife, {
			destination,
			facts,
			finalRelease
		})],
		...judgeLimits(destination, facts),
		...judgeExpiry(destination, facts, attempt, clock)
	];
	return isReadOnlyForAll(facts) ? findings.map((finding) => ({
		...finding,
		fix: inReadWrite(finding.fix)
	})) : findings;
}
function judgePrivileges(destination, facts) {
	const { catalogs, database, denied, role, schemas } = facts;
	const isClosed = ({ usable, closed }) => !usable || closed === null || closed.length > 0;
	const named = destination.schemas.map(storedName);
	const notUsable = (schemas ?? []).filter(({ name, usable, canCreate }) => named.includes(name) && !(usable && canCreate));
	return [
		...denied === null ? [] : [raise(checkDenied, {
			destination: loginEntry(destination),
			denied
		})],
		...database.canCreate ? [] : [raise(createOnDatabase, {
			destination,
			facts
		})],
		...isClosed(catalogs.information_schema) ? [raise(selectInformationSchema, {
			destination,
			facts
		})] : [],
		...isClosed(catalogs.pg_catalog) ? [raise(selectPgCatalog, {
			destination,
			facts
		})] : [],
		...notUsable.length === 0 ? [] : [raise(schemaNotUsable, {
			destination,
			facts,
			schemas: notUsable
		})],
		...role.superuser !== null || role.hashes.readable.length > 0 ? [raise(excessive, {
			destination,
			facts
		})] : []
	];
}
function judgeRehearsal(destination, facts, { rehearsal }) {
	if (rehearsal === null || rehearsal.kind === "passed" || rehearsal.kind === "not-possible") return [];
	return [raise(loadFailed, {
		destination,
		facts,
		rehearsal
	})];
}
const shortestUsefulMs = 6e4;
function judgeLimits(destination, facts) {
	const limits = Object.entries(facts.session.timeouts).filter(([, ms]) => ms !== null && ms > 0 && ms < shortestUsefulMs).map(([name, ms]) => ({
		name,
		ms: ms ?? 0
	}));
	return limits.length === 0 ? [] : [raise(sessionLimits, {
		destination,
		facts,
		limits
	})];
}
function judgeExpiry(destination, facts, attempt, clock) {
	const { login, details } = facts.role;
	const validUntil = details?.validUntil ?? null;
	if (validUntil === null || validUntil > clock.horizon) return [];
	const past = validUntil < clock.now;
	if (past && destination.audit !== null && attempt.observed.authentication?.method !== "none") {
		const loader = loaderEntry(destination);
		return [raise(passwordRejected, {
			destination: loader,
			pooler: false,
			expired: validUntil
		})];
	}
	return [raise(passwordExpiresSoon, {
		destination,
		role: login,
		validUntil,
		past
	})];
}
function judgeMethod(destination, attempt) {
	const { authentication } = attempt.observed;
	if (authentication === null || identityOf(attempt) !== "none") return [];
	const { method, iterations } = authentication;
	if (method === "none" && isFailure(attempt.result)) return [];
	return method === "none" || method === "md5" || iterations !== null && iterations < 4096 ? [raise(weakMethod, {
		destination,
		method,
		iterations
	})] : [];
}
function isAddress(host) {
	return addressKind(host) !== null;
}
function privateAmong(addresses) {
	return addresses.length > 0 && addresses.every((address) => addressKind(address) === "private") ? addresses[0] : null;
}
// src/rules/catalogue/catalogue.ts
const catalogue = [
	...rulesOf(configRules),
	...rulesOf(network_exports),
	...rulesOf(ssh_exports),
	...rulesOf(tls_exports),
	...rulesOf(auth_exports),
	loginNotChecked,
	...rulesOf(server_exports),
	...rulesOf(privilege_exports),
	loadFailed,
	internalError
];
function rulesOf(module) {
	return Object.values(module).filter((value) => typeof value === "object" && "id" in value);
}
// src/rules/raise-problem.ts
function raiseProblem(problem) {
	return raise(configRules[problem.rule], problem);
}
export { atProvider as a, stitchAddresses as c, stockClosed as d, stockRelations as f, versionNumber as g, storedName as h, judge as i, identifier as l, catalogNames as m, catalogue as n, hbaBeginning as o, functionsAsked as p, isToldBetter as r, addressSource as s, raiseProblem as t, literal as u };
