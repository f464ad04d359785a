// src/connect/probe/facts.ts
const catalogNames = ["information_schema", "pg_catalog"];
function storedName(name) {
	const bytes = Buffer.from(name, "utf8");
	if (bytes.length <= 63) return name;
	let end = 63;
	while ((bytes[end] & 192) === 128) end--;
	return bytes.toString("utf8", 0, end);
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
const known = /* @__PURE__ */ new Map();
function stockRelations(schema, versionNum) {
	const key = `${schema} ${versionNum}`;
	const names = known.get(key) ?? stockOf(schema, versionNum);
	known.set(key, names);
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
export { stockRelations as n, storedName as r, stockClosed as t };
