// The relations of the catalogs of stock servers, and whether everyone can read them. Read off 9.3.25, 9.4.20, 9.5.15, 9.6.11,
// 10.23, 11.22, 12.22, 13.23, 14.23, 15.18, 16.14, 17.10 and 18.4, as a role without any grant (oid < 16384).

export const catalogNames = ["information_schema", "pg_catalog"] as const;
export type CatalogName = (typeof catalogNames)[number];

/** What everyone can read of some relations: all, some columns or none. `until` is the first major without them. */
type Relations = { since: string; until?: string; public: "select" | "columns" | "none"; names: string };

const stock: Record<CatalogName, Relations[]> = {
  information_schema: [
    {
      since: "9.3",
      public: "select",
      names: `
        administrable_role_authorizations applicable_roles attributes character_sets check_constraint_routine_usage
        check_constraints collation_character_set_applicability collations column_domain_usage column_options
        column_privileges column_udt_usage columns constraint_column_usage constraint_table_usage data_type_privileges
        domain_constraints domain_udt_usage domains element_types enabled_roles foreign_data_wrapper_options
        foreign_data_wrappers foreign_server_options foreign_servers foreign_table_options foreign_tables
        information_schema_catalog_name key_column_usage parameters referential_constraints role_column_grants
        role_routine_grants role_table_grants role_udt_grants role_usage_grants routine_privileges routines schemata
        sequences sql_features sql_implementation_info sql_sizing table_constraints table_privileges tables
        triggered_update_columns triggers udt_privileges usage_privileges user_defined_types user_mapping_options
        user_mappings view_column_usage view_routine_usage view_table_usage views`,
    },
    {
      since: "9.3",
      public: "none",
      names: `
        _pg_foreign_data_wrappers _pg_foreign_servers _pg_foreign_table_columns _pg_foreign_tables _pg_user_mappings
        sql_parts`,
    },
    { since: "9.3", until: "13", public: "select", names: "sql_languages sql_packages sql_sizing_profiles" },
    { since: "9.5", public: "none", names: "transforms" },
    { since: "12", public: "select", names: "column_column_usage" },
    {
      since: "14",
      public: "select",
      names: "routine_column_usage routine_routine_usage routine_sequence_usage routine_table_usage",
    },
  ],
  pg_catalog: [
    {
      since: "9.3",
      public: "select",
      names: `
        pg_aggregate pg_am pg_amop pg_amproc pg_attrdef pg_attribute pg_auth_members pg_available_extension_versions
        pg_available_extensions pg_cast pg_class pg_collation pg_constraint pg_conversion pg_cursors pg_database
        pg_db_role_setting pg_default_acl pg_depend pg_description pg_enum pg_event_trigger pg_extension
        pg_foreign_data_wrapper pg_foreign_server pg_foreign_table pg_group pg_index pg_indexes pg_inherits pg_language
        pg_largeobject_metadata pg_locks pg_matviews pg_namespace pg_opclass pg_operator pg_opfamily
        pg_prepared_statements pg_prepared_xacts pg_proc pg_range pg_rewrite pg_roles pg_rules pg_seclabel pg_seclabels
        pg_settings pg_shdepend pg_shdescription pg_shseclabel pg_stat_activity pg_stat_all_indexes pg_stat_all_tables
        pg_stat_bgwriter pg_stat_database pg_stat_database_conflicts pg_stat_replication pg_stat_sys_indexes
        pg_stat_sys_tables pg_stat_user_functions pg_stat_user_indexes pg_stat_user_tables pg_stat_xact_all_tables
        pg_stat_xact_sys_tables pg_stat_xact_user_functions pg_stat_xact_user_tables pg_statio_all_indexes
        pg_statio_all_sequences pg_statio_all_tables pg_statio_sys_indexes pg_statio_sys_sequences pg_statio_sys_tables
        pg_statio_user_indexes pg_statio_user_sequences pg_statio_user_tables pg_stats pg_tables pg_tablespace
        pg_timezone_abbrevs pg_timezone_names pg_trigger pg_ts_config pg_ts_config_map pg_ts_dict pg_ts_parser
        pg_ts_template pg_type pg_user pg_user_mappings pg_views`,
    },
    {
      since: "9.3",
      public: "none",
      names: "pg_authid pg_largeobject pg_shadow pg_statistic pg_user_mapping",
    },
    { since: "9.3", until: "13", public: "select", names: "pg_pltemplate" },
    { since: "9.4", public: "select", names: "pg_replication_slots pg_stat_archiver" },
    {
      since: "9.5",
      public: "select",
      names: "pg_policies pg_policy pg_replication_origin pg_stat_ssl pg_transform",
    },
    { since: "9.5", public: "none", names: "pg_file_settings pg_replication_origin_status" },
    { since: "9.6", public: "select", names: "pg_init_privs pg_stat_progress_vacuum pg_stat_wal_receiver" },
    { since: "9.6", public: "none", names: "pg_config" },
    {
      since: "10",
      public: "select",
      names: `
        pg_partitioned_table pg_publication pg_publication_rel pg_publication_tables pg_sequence pg_sequences
        pg_stat_subscription pg_statistic_ext pg_subscription_rel`,
    },
    { since: "10", public: "none", names: "pg_hba_file_rules" },
    { since: "10", public: "columns", names: "pg_subscription" },
    {
      since: "12",
      public: "select",
      names: "pg_stat_gssapi pg_stat_progress_cluster pg_stat_progress_create_index pg_stats_ext",
    },
    { since: "12", public: "none", names: "pg_statistic_ext_data" },
    {
      since: "13",
      public: "select",
      names: "pg_stat_progress_analyze pg_stat_progress_basebackup pg_stat_slru",
    },
    { since: "13", public: "none", names: "pg_shmem_allocations" },
    {
      since: "14",
      public: "select",
      names: "pg_stat_progress_copy pg_stat_replication_slots pg_stat_wal pg_stats_ext_exprs",
    },
    { since: "14", public: "none", names: "pg_backend_memory_contexts" },
    {
      since: "15",
      public: "select",
      names: "pg_parameter_acl pg_publication_namespace pg_stat_recovery_prefetch pg_stat_subscription_stats",
    },
    { since: "15", public: "none", names: "pg_ident_file_mappings" },
    { since: "16", public: "select", names: "pg_stat_io" },
    { since: "17", public: "select", names: "pg_stat_checkpointer pg_wait_events" },
    { since: "18", public: "none", names: "pg_aios pg_shmem_allocations_numa" },
  ],
};

const cache = new Map<string, readonly string[]>();

/** Relations that everyone can read by default, in whole or in part. */
export function stockRelations(schema: CatalogName, versionNum: number): readonly string[] {
  const key = `${schema} ${versionNum}`;
  const names = cache.get(key) ?? readableIn(schema, versionNum);
  cache.set(key, names);
  return names;
}

function readableIn(schema: CatalogName, versionNum: number): string[] {
  const exists = ({ since, until }: Relations) =>
    number(since) <= versionNum && (until === undefined || versionNum < number(until));
  return stock[schema]
    .filter((relations) => relations.public !== "none" && exists(relations))
    .flatMap(({ names }) => namesIn(names));
}

function namesIn(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** Relations that no one can read by default, with their schemas. */
export function stockClosed(): string[] {
  return catalogNames.flatMap((schema) =>
    stock[schema]
      .filter((relations) => relations.public === "none")
      .flatMap(({ names }) => namesIn(names))
      .map((name) => `${schema}.${name}`),
  );
}

function number(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 10_000 + minor * 100;
}
