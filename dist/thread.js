const { createRequire } = process.getBuiltinModule("node:module");
const { AsyncLocalStorage } = process.getBuiltinModule("node:async_hooks");
const { parentPort } = process.getBuiltinModule("node:worker_threads");
const { connect, isIP } = process.getBuiltinModule("node:net");
const { setTimeout: setTimeout$1 } = process.getBuiltinModule("node:timers/promises");
const { setMaxListeners } = process.getBuiltinModule("node:events");
const { createHash, createHmac, pbkdf2, randomBytes, randomBytes: randomBytes$1 } = process.getBuiltinModule("node:crypto");
const { promisify } = process.getBuiltinModule("node:util");
const { Duplex } = process.getBuiltinModule("node:stream");
const { domainToASCII } = process.getBuiltinModule("node:url");
const { lookup } = process.getBuiltinModule("node:dns/promises");
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __toCommonJS = (mod) => __hasOwnProp.call(mod, "module.exports") ? mod["module.exports"] : __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
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
// src/connect/scope.ts
function openScope(limitMs) {
	const controller = new AbortController();
	setMaxListeners(0, controller.signal);
	const timer = setTimeout(() => controller.abort(), limitMs);
	const closers = [];
	const close = () => {
		clearTimeout(timer);
		for (const closer of closers.splice(0).reverse()) closer();
	};
	return {
		signal: controller.signal,
		limitMs,
		own: (closer) => closers.push(closer),
		close
	};
}
async function within(signal, work, late) {
	if (signal.aborted) {
		work.catch(() => {});
		return late();
	}
	let onAbort = () => {};
	const aborted = new Promise((resolve) => {
		onAbort = () => resolve(late());
		signal.addEventListener("abort", onAbort, { once: true });
	});
	try {
		return await Promise.race([work, aborted]);
	} finally {
		signal.removeEventListener("abort", onAbort);
	}
}
// src/connect/clock.ts
function timed(scope, limitMs) {
	return (name, hop, work) => within(scope.signal, work(), () => failure(name, hop, {
		kind: "timeout",
		limit_ms: limitMs
	}));
}
function recorded(stages, scope, limitMs) {
	const run = timed(scope, limitMs);
	return async (name, hop, work) => {
		const start = performance.now();
		const value = await run(name, hop, work);
		const record = stages.find((stage) => stage.name === name);
		record.ms = Math.round((performance.now() - start) * 10) / 10;
		record.status = isFailure(value) ? "failed" : "ok";
		return value;
	};
}
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
// src/connect/probe/question/functions.ts
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
function number(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major * 1e4 + minor * 100;
}
// src/connect/probe/question/literal.ts
function literal(text) {
	const quoted = text.replaceAll("'", "''");
	return text.includes("\\") ? ` E'${quoted.replaceAll("\\", "\\\\")}'` : `'${quoted}'`;
}
// src/connect/probe/question/selects.ts
function session(versionNum) {
	return `SELECT version(), pg_is_in_recovery(), current_setting('transaction_read_only'), ${Object.keys(timeoutSince).map((name) => timeoutSince[name] <= versionNum ? `current_setting('${name}')` : "NULL").join(", ")};`;
}
function sessionBehindLimits(versionNum) {
	const held = (name) => `(SELECT reset_val FROM pg_settings WHERE name = '${name}')`;
	const timeouts = Object.keys(timeoutSince).map((name) => timeoutSince[name] <= versionNum ? held(name) : "NULL");
	return `SELECT version(), pg_is_in_recovery(), ${held("default_transaction_read_only")}, ${timeouts.join(", ")};`;
}
function privileges(asked) {
	const role = roleOf(asked);
	const shadow = relation("'pg_catalog.'::text || 'pg_shadow'", asked.versionNum);
	return `SELECT ${role}, ${loginOf(asked)}, current_database(), has_database_privilege(${role}, current_database(), 'CREATE'),
  has_column_privilege(${role}, 1260::oid, 'rolpassword', 'SELECT'),
  CASE WHEN ${usable("pg_catalog", asked)} THEN has_column_privilege(${role}, ${shadow}, 'passwd', 'SELECT') END,
  ${usable("information_schema", asked)}, ${usable("pg_catalog", asked)},
  has_database_privilege(${loginOf(asked)}, current_database(), 'CONNECT');`;
}
function closed(asked) {
	const select = (schema) => {
		const names = stockRelations(schema, asked.versionNum).join(",");
		const open = `has_any_column_privilege(${roleOf(asked)}, ${relation(`'${schema}.' || name`, asked.versionNum)}, 'SELECT')`;
		return `SELECT '${schema}'::text, name FROM unnest('{${names}}'::text[]) AS name
WHERE CASE WHEN ${usable(schema, asked)} THEN NOT ${open} END`;
	};
	return `${select("information_schema")}\nUNION ALL ${select("pg_catalog")};`;
}
function usable(schema, asked) {
	return `has_schema_privilege(${roleOf(asked)}, '${schema}', 'USAGE')`;
}
function relation(name, versionNum) {
	if (versionNum < 90400) return `(${name})::regclass`;
	return versionNum < 90600 ? `to_regclass((${name})::cstring)` : `to_regclass(${name})`;
}
const database = `SELECT pg_get_userbyid(datdba), pg_encoding_to_char(encoding)
FROM pg_database WHERE datname = current_database();`;
function initialPrivileges(asked) {
	return `SELECT objoid::regclass FROM pg_init_privs
WHERE classoid = 'pg_class'::regclass AND objsubid = 0 AND objoid < 16384
AND (objoid = 'pg_class'::regclass OR NOT has_any_column_privilege(${roleOf(asked)}, objoid, 'SELECT'))
AND EXISTS (SELECT 1 FROM aclexplode(initprivs) WHERE grantee = 0 AND privilege_type = 'SELECT');`;
}
function roles(asked) {
	return `SELECT rolname, rolsuper, rolcanlogin, rolvaliduntil, rolconnlimit FROM pg_roles
WHERE rolname IN (${loginOf(asked)}, ${roleOf(asked)});`;
}
function groups(asked) {
	const role = roleOf(asked);
	return `SELECT rolname FROM pg_roles
WHERE NOT has_database_privilege(${role}, current_database(), 'CREATE')
AND NOT rolsuper AND rolname <> ${role} AND pg_has_role(${role}, oid, 'MEMBER')
AND has_database_privilege(oid, current_database(), 'CREATE') ORDER BY oid LIMIT 10;`;
}
function schemas(asked) {
	const role = roleOf(asked);
	const isAscii = (name) => /^[\x20-\x7e]*$/.test(name);
	const inHex = (name) => `'${Buffer.from(name, "utf8").toString("hex")}'`;
	const plain = asked.schemas.filter(isAscii).map(literal);
	const others = asked.schemas.filter((name) => !isAscii(name)).map(inHex);
	const wanted = [...plain.length > 0 ? [`nspname IN (${plain.join(", ")})`] : [], ...others.length > 0 ? [`encode(convert_to(nspname::text, 'UTF8'), 'hex') IN (${others.join(", ")})`] : []];
	const first = wanted.length > 0 ? `CASE WHEN ${wanted.join(" OR ")} THEN 0 ELSE 1 END, oid` : "oid";
	return `SELECT nspname, pg_get_userbyid(nspowner), has_schema_privilege(${role}, oid, 'USAGE'),
  has_schema_privilege(${role}, oid, 'CREATE') FROM pg_namespace
WHERE nspname !~ '^pg_' AND (${[...wanted, `has_schema_privilege(${role}, oid, 'CREATE')`].join(" OR ")})
ORDER BY ${first} LIMIT 1000;`;
}
function settings(asked) {
	return `SELECT setdatabase <> 0, CASE WHEN setrole <> 0 THEN pg_get_userbyid(setrole) END, setting
FROM pg_db_role_setting, unnest(setconfig) AS setting
WHERE ${itsSettings(asked)}
AND setting ~ '^role=|(_timeout|read_only)=';`;
}
function actors(asked) {
	const mayAct = asked.versionNum >= 16e4 ? "SET" : "MEMBER";
	return `SELECT setting FROM pg_db_role_setting, unnest(setconfig) AS setting, pg_roles AS other
WHERE ${itsSettings(asked)}
AND setting = 'role=' || other.rolname::text AND pg_has_role(${loginOf(asked)}, other.oid, '${mayAct}');`;
}
function itsSettings(asked) {
	return `setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
AND (setrole = 0 OR pg_get_userbyid(setrole) IN (${loginOf(asked)}, "session_user"()))`;
}
function hashes(asked) {
	const role = roleOf(asked);
	const hold = "relnamespace = 11 AND relname IN ('pg_authid', 'pg_shadow')";
	return `SELECT relname, attname, CASE WHEN grantee <> 0 THEN pg_get_userbyid(grantee) END
FROM (SELECT relname, NULL::name AS attname, relowner, relacl AS acl FROM pg_class WHERE ${hold}
UNION ALL SELECT relname, attname, relowner, attacl FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
WHERE ${hold} AND attname IN ('rolpassword', 'passwd')) AS granted, aclexplode(acl)
WHERE privilege_type = 'SELECT' AND grantee <> relowner AND (grantee = 0 OR pg_has_role(${role}, grantee, 'USAGE'))
UNION ALL SELECT NULL, NULL, pg_get_userbyid(member) FROM pg_auth_members
WHERE roleid = 6181 AND pg_has_role(${role}, member, 'USAGE') LIMIT 100;`;
}
function demotable(asked) {
	return `SELECT rolname FROM pg_roles WHERE rolsuper AND oid <> 10 AND rolname IN (${loginOf(asked)}, ${roleOf(asked)})
AND EXISTS (SELECT 1 FROM pg_roles AS other WHERE other.rolsuper AND other.rolcanlogin AND other.oid <> pg_roles.oid)
AND NOT EXISTS (SELECT 1 FROM pg_shdepend WHERE refclassid = 1260 AND refobjid = pg_roles.oid AND deptype = 'o'
AND classid NOT IN (1247, 1259, 1262, 2615));`;
}
function hidden(asked) {
	const role = roleOf(asked);
	return `SELECT nspname, relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE nspname IN ('information_schema', 'pg_catalog') AND relkind IN ('r', 'v')
AND NOT has_schema_privilege(${role}, relnamespace, 'USAGE') AND NOT has_any_column_privilege(${role}, pg_class.oid, 'SELECT');`;
}
function roleOf({ role, actsAs }) {
	return role === null ? "\"current_user\"()" : `${literal(actsAs ?? role)}::name`;
}
function loginOf({ role }) {
	return role === null ? "\"session_user\"()" : `${literal(role)}::name`;
}
// src/connect/probe/question/question.ts
const essential = [
	"session",
	"privileges",
	"closed"
];
const timeoutSince = {
	statement_timeout: 0,
	lock_timeout: 90300,
	idle_in_transaction_session_timeout: 90600,
	idle_session_timeout: 14e4,
	transaction_timeout: 17e4
};
const versionOnly = {
	answer: "session",
	sql: "SELECT version();",
	needs: []
};
function statements(asked) {
	return [
		{
			answer: "session",
			sql: session(asked.versionNum),
			needs: []
		},
		{
			answer: "privileges",
			sql: privileges(asked),
			needs: []
		},
		{
			answer: "closed",
			sql: closed(asked),
			needs: []
		},
		{
			answer: "database",
			sql: database,
			needs: ["pg_database"]
		},
		{
			answer: "roles",
			sql: roles(asked),
			needs: ["pg_roles"]
		},
		{
			answer: "schemas",
			sql: schemas(asked),
			needs: ["pg_namespace"]
		},
		{
			answer: "settings",
			sql: settings(asked),
			needs: ["pg_db_role_setting", "pg_database"]
		}
	];
}
function further(rows, asked) {
	return allFurther(asked).filter(({ answer }) => callsFor[answer]?.(rows, asked) ?? false);
}
function allFurther(asked) {
	return [
		...asked.versionNum >= 90600 ? [{
			answer: "initial",
			sql: initialPrivileges(asked),
			needs: ["pg_init_privs"]
		}] : [],
		{
			answer: "groups",
			sql: groups(asked),
			needs: ["pg_roles"]
		},
		{
			answer: "actors",
			sql: actors(asked),
			needs: [
				"pg_db_role_setting",
				"pg_database",
				"pg_roles"
			]
		},
		{
			answer: "hashes",
			sql: hashes(asked),
			needs: [
				"pg_class",
				"pg_attribute",
				"pg_auth_members"
			]
		},
		{
			answer: "demotable",
			sql: demotable(asked),
			needs: ["pg_roles", "pg_shdepend"]
		},
		{
			answer: "hidden",
			sql: hidden(asked),
			needs: ["pg_class", "pg_namespace"]
		}
	];
}
const callsFor = {
	initial: (rows) => rows.closed?.some(([schema]) => schema === "pg_catalog") || has("usesPgCatalog", rows) === "f",
	groups: (rows) => has("createsOnDatabase", rows) === "f",
	actors: ({ settings }, { role, actsAs }) => role !== null && actsAs === null && settings?.some(([, , setting]) => setting?.startsWith("role=")),
	hashes: (rows) => has("readsAuthid", rows) === "t" || has("readsShadow", rows) === "t",
	demotable: ({ roles }) => roles?.some(([, isSuperuser]) => isSuperuser === "t"),
	hidden: (rows) => has("usesInformationSchema", rows) === "f" || has("usesPgCatalog", rows) === "f"
};
const privilegeColumns = {
	createsOnDatabase: 3,
	readsAuthid: 4,
	readsShadow: 5,
	usesInformationSchema: 6,
	usesPgCatalog: 7,
	connects: 8
};
function has(privilege, { privileges }) {
	return privileges?.[0]?.[privilegeColumns[privilege]] ?? null;
}
const oldestAsked = 90300;
function relationsAsked(asked) {
	return [...new Set([...statements(asked), ...allFurther(asked)].flatMap(({ needs }) => needs))];
}
// src/connect/probe/question/messages.ts
const asking = /* @__PURE__ */ new Map();
function firstPart(asked) {
	const key = JSON.stringify(asked);
	const made = asking.get(key);
	if (made !== void 0) return made;
	const isOld = asked.versionNum < oldestAsked;
	const all = isOld ? [versionOnly] : statements(asked);
	const part = {
		all,
		message: isOld ? versionOnly.sql : together(all, asked)
	};
	asking.set(key, part);
	return part;
}
function together([first, ...rest], asked) {
	const selects = rest.map(({ sql }) => sql);
	return [
		"BEGIN;",
		path,
		first.sql,
		lifted(asked),
		settled(asked),
		...selects,
		"COMMIT;"
	].join("\n");
}
function lift(begin, asked) {
	return `${begin} ${lifted(asked)}`;
}
function behind(rest, asked) {
	const selects = rest.map(({ answer, sql }) => answer === "session" ? sessionBehindLimits(asked.versionNum) : sql);
	return [
		path,
		settled(asked),
		...selects,
		"COMMIT;"
	].join("\n");
}
function lacking(asked) {
	const among = (names) => names.map((name) => `('${name}'::text)`).join(", ");
	return [
		`${lift("ROLLBACK; BEGIN;", asked)} ${path} ${settled(asked)}`,
		`SELECT name FROM (VALUES ${among(functionsAsked(asked.versionNum))}) AS asked (name) WHERE NOT has_function_privilege(name, 'EXECUTE');`,
		`SELECT name FROM (VALUES ${among(relationsAsked(asked))}) AS asked (name) WHERE NOT has_table_privilege(name, 'SELECT');`,
		`SELECT name FROM (VALUES ${among(catalogNames)}) AS asked (name) WHERE NOT has_schema_privilege(name, 'USAGE');`,
		"SELECT \"current_user\"();",
		"COMMIT;"
	].join("\n");
}
const path = "SET LOCAL search_path = pg_catalog, pg_temp;";
function lifted({ timeoutMs }) {
	return `SET LOCAL statement_timeout = ${Math.ceil(timeoutMs)};`;
}
function settled({ versionNum }) {
	return [...Object.keys(timeoutSince).filter((name) => name !== "statement_timeout" && timeoutSince[name] <= versionNum).map((name) => `SET LOCAL ${name} = 0;`), "SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'; SET TRANSACTION READ ONLY;"].join(" ");
}
// src/connect/probe/read-facts.ts
function readFacts(rows, parameters, asked, denied) {
	const [name = null, login = null, databaseName] = rows.privileges?.[0] ?? [];
	const [owner, encoding] = rows.database?.[0] ?? [];
	const readable = [...isTrue(has("readsAuthid", rows)) ? ["pg_authid"] : [], ...isTrue(has("readsShadow", rows)) ? ["pg_shadow"] : []];
	const settings = rows.settings === void 0 ? null : settingsOf(rows.settings, login ?? "");
	return {
		versionText: rows.session?.[0]?.[0] ?? "",
		serverVersion: parameters.server_version ?? "",
		versionNum: asked.versionNum,
		session: sessionOf(rows, settings, asked),
		role: {
			name: name ?? "",
			login: login ?? "",
			details: detailsOf(rows.roles?.find((row) => row[0] === login)),
			canConnect: isTrue(has("connects", rows)),
			superuser: superuserOf(rows),
			hashes: {
				readable,
				grants: readable.length === 0 ? [] : rows.hashes?.map(grantOf) ?? null
			},
			groupsWithCreate: (rows.groups ?? []).map(([group]) => group ?? ""),
			settings: settings?.loader ?? null
		},
		database: {
			name: databaseName ?? "",
			canCreate: isTrue(has("createsOnDatabase", rows)),
			owner: owner ?? null,
			encoding: encoding ?? null
		},
		catalogs: {
			information_schema: catalogOf("information_schema", rows, asked),
			pg_catalog: catalogOf("pg_catalog", rows, asked)
		},
		schemas: rows.schemas?.map(schemaOf) ?? null,
		denied
	};
}
function actorOf({ privileges, settings = [], actors = [] }) {
	const login = privileges?.[0]?.[1] ?? "";
	const mayTake = ([, , setting]) => setting === "role=none" || actors.some(([each]) => each === setting);
	const taken = settingsOf(settings.filter(mayTake), login).loader.find(({ name }) => name === "role");
	return taken === void 0 || taken.value === "none" || taken.value === login ? null : taken.value;
}
function closedOf(rows) {
	if (isUsable("pg_catalog", rows)) return namesIn("pg_catalog", rows.closed ?? []);
	return rows.hidden === void 0 ? null : namesIn("pg_catalog", rows.hidden);
}
function catalogOf(schema, rows, asked) {
	const usable = isUsable(schema, rows);
	const answer = usable ? rows.closed ?? [] : rows.hidden;
	if (answer === void 0) return {
		usable,
		closed: null
	};
	const named = namesIn(schema, answer);
	const closed = stockRelations(schema, asked.versionNum).filter((name) => named.includes(name));
	return {
		usable,
		closed: schema === "pg_catalog" ? closedByPeople(closed, rows.initial) : closed
	};
}
function isUsable(schema, rows) {
	return isTrue(has(schema === "pg_catalog" ? "usesPgCatalog" : "usesInformationSchema", rows));
}
function namesIn(schema, rows) {
	return rows.filter((row) => row[0] === schema).map((row) => row[1] ?? "");
}
function closedByPeople(closed, initial) {
	const opened = (initial ?? []).map(([name]) => name);
	if (opened.length === 0) return closed;
	return closed.filter((name) => opened.includes(name) || name === "pg_subscription");
}
function sessionOf(rows, settings, asked) {
	const [, recovery, readOnly = null, ...timeouts] = rows.session?.[0] ?? [];
	const inRecovery = isTrue(recovery);
	if (asked.role === null) return {
		inRecovery,
		readOnly: isOn(readOnly),
		timeouts: timeoutsOf(timeouts),
		hidden: []
	};
	const loaders = (name) => settings?.loader.find((each) => each.name === name)?.value ?? null;
	const isHidden = (name) => loaders(name) === null && (settings === null || settings.auditors.includes(name));
	const held = (name, session) => isHidden(name) ? null : loaders(name) ?? session;
	const limits = Object.keys(timeoutSince);
	return {
		inRecovery,
		readOnly: isOn(held(readOnlySetting, readOnly)),
		timeouts: timeoutsOf(limits.map((name, index) => held(name, timeouts[index] ?? null))),
		hidden: [readOnlySetting, ...limits.filter((name) => timeoutSince[name] <= asked.versionNum)].filter(isHidden)
	};
}
const readOnlySetting = "default_transaction_read_only";
function timeoutsOf(texts) {
	const pairs = Object.keys(timeoutSince).map((name, index) => [name, milliseconds(texts[index] ?? null)]);
	return Object.fromEntries(pairs);
}
const unitMs = {
	us: .001,
	ms: 1,
	s: 1e3,
	min: 6e4,
	h: 36e5,
	d: 864e5
};
function milliseconds(text) {
	const [, amount, unit = "ms"] = /^\s*\+?(0[xX][\da-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(us|ms|s|min|h|d)?\s*$/.exec(text ?? "") ?? [];
	return amount === void 0 ? null : Number(amount) * unitMs[unit];
}
function isOn(text) {
	return /^(on|t|tr|tru|true|y|ye|yes|1)$/i.test(text ?? "");
}
const winners = [
	"role-in-database",
	"role",
	"database",
	"all-roles"
];
function settingsOf(rows, login) {
	const isLoaders = ([, role]) => role === null || role === login;
	const settings = rows.filter(isLoaders).map(settingOf);
	const others = rows.filter((row) => !isLoaders(row)).map(settingOf);
	return {
		loader: settings.sort((one, other) => winners.indexOf(one.scope) - winners.indexOf(other.scope)),
		auditors: others.map(({ name }) => name)
	};
}
function settingOf([inDatabase, role, setting]) {
	const [name = "", ...value] = (setting ?? "").split("=");
	const ofRole = isTrue(inDatabase) ? "role-in-database" : "role";
	const ofAll = isTrue(inDatabase) ? "database" : "all-roles";
	return {
		scope: role === null ? ofAll : ofRole,
		name,
		value: value.join("=")
	};
}
function detailsOf(row) {
	if (row === void 0) return null;
	const [, , canLogin, validUntil = null, limit] = row;
	return {
		canLogin: isTrue(canLogin),
		validUntil: expiry(validUntil),
		connectionLimit: Number(limit)
	};
}
function expiry(text) {
	if (text === null) return null;
	if (text === "-infinity" || text.endsWith(" BC")) return "0000-01-01T00:00:00Z";
	const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)/.exec(text) ?? [];
	return day === void 0 ? null : `${day}T${time}Z`;
}
function superuserOf(rows) {
	const name = rows.roles?.find((row) => isTrue(row[1]))?.[0] ?? null;
	if (name === null) return null;
	return {
		name,
		demotable: rows.demotable?.some((row) => row[0] === name) ?? false
	};
}
function grantOf([relation, column, grantee]) {
	if (relation === null) return {
		kind: "reads-all-data",
		member: grantee ?? ""
	};
	const known = relation === "pg_shadow" ? "pg_shadow" : "pg_authid";
	return {
		kind: "select",
		relation: known,
		column: column === null ? null : known === "pg_shadow" ? "passwd" : "rolpassword",
		grantee: grantee ?? null
	};
}
function schemaOf([name, owner, usable, canCreate]) {
	return {
		name: name ?? "",
		owner: owner ?? "",
		usable: isTrue(usable),
		canCreate: isTrue(canCreate)
	};
}
function isTrue(value) {
	return value === "t";
}
// src/connect/probe/shape.ts
const shapes = {
	session: [
		"text",
		"boolean",
		"switch",
		"time?",
		"time?",
		"time?",
		"time?",
		"time?"
	],
	privileges: [
		"text",
		"text",
		"text",
		"boolean",
		"boolean?",
		"boolean?",
		"boolean",
		"boolean",
		"boolean"
	],
	closed: ["catalog", "text"],
	database: ["text", "text"],
	initial: ["text"],
	roles: [
		"text",
		"boolean",
		"boolean",
		"text?",
		"text"
	],
	groups: ["text"],
	schemas: [
		"text",
		"text",
		"boolean?",
		"boolean?"
	],
	settings: [
		"boolean",
		"text?",
		"text"
	],
	actors: ["text"],
	hashes: [
		"text?",
		"text?",
		"text?"
	],
	demotable: ["text"],
	hidden: ["catalog", "text"]
};
const single = [
	"session",
	"privileges",
	"database"
];
function fits(rows, asked) {
	return Object.keys(shapes).every((answer) => {
		const own = rows[answer];
		if (own === void 0) return true;
		if (single.includes(answer) && own.length !== 1) return false;
		const columns = asked.versionNum < 90300 ? ["text"] : shapes[answer];
		return own.every((row) => hasShape(row, columns) && (answer !== "closed" || isStock(row, asked)));
	});
}
function hasShape(row, columns) {
	return row.length === columns.length && columns.every((column, index) => isOf(column, row[index]));
}
function isOf(column, value) {
	if (value === null) return column.endsWith("?");
	switch (column) {
		case "boolean":
		case "boolean?": return value === "t" || value === "f";
		case "switch": return value === "on" || value === "off";
		case "time?": return /^\d+(us|ms|s|min|h|d)?$/.test(value);
		case "catalog": return catalogNames.some((name) => name === value);
		default: return true;
	}
}
function isStock([schema, name], { versionNum }) {
	return stockRelations(schema, versionNum).includes(name ?? "");
}
// src/connect/wire/server-error.ts
function serverError(error) {
	if (!(error instanceof Error) || !("severity" in error)) return null;
	const { severity, code, message, detail, hint, routine } = error;
	return {
		severity: severity ?? "",
		code: code ?? "",
		message: message ?? "",
		detail: detail ?? null,
		hint: hint ?? null,
		routine: routine ?? null
	};
}
// src/connect/probe/simple-query.ts
function send(client, text) {
	return new Promise((resolve, reject) => {
		const reply = {
			tags: [],
			rows: [],
			error: null,
			lineEnded: false
		};
		let rows = [];
		client.query({
			submit: (connection) => connection.query(text),
			handleRowDescription: () => {
				rows = [];
			},
			handleDataRow: ({ fields }) => rows.push(fields),
			handleCommandComplete: ({ text: tag }) => {
				reply.tags.push(tag);
				if (tag.startsWith("SELECT")) reply.rows.push(rows);
			},
			handleEmptyQuery: () => {},
			handleReadyForQuery: () => resolve(reply),
			handleError: (error, connection) => {
				reply.error = serverError(error);
				if (reply.error === null) {
					reject(error);
					return;
				}
				const goesOn = () => {
					connection?.off("end", ends);
					resolve(reply);
				};
				const ends = () => resolve({
					...reply,
					lineEnded: true
				});
				connection?.once("readyForQuery", goesOn);
				connection?.once("end", ends);
			}
		});
	});
}
// src/connect/probe/probe.ts
async function probe(client, parameters, { schemas, ...rest }) {
	const versionNum = versionNumber(parameters.server_version ?? "");
	return factsFor(client, parameters, {
		...rest,
		versionNum,
		actsAs: null,
		schemas: schemas.map(storedName)
	});
}
async function factsFor(client, parameters, asked) {
	const known = {
		rows: {},
		refused: /* @__PURE__ */ new Map()
	};
	const { rows, refused } = known;
	const takeIn = async (all, reply) => {
		const ended = await ask$3(client, all, asked, known, reply);
		if (ended !== null) return failedBy(ended, rows);
		return all.every((each) => rows[each.answer] !== void 0 || refused.has(each)) && fits(rows, asked) ? null : failure("probe", "database", {
			kind: "nonsense",
			versionText: versionTextOf(rows)
		});
	};
	const { all, message } = firstPart(asked);
	const failed = await takeIn(all, await send(client, message));
	if (failed !== null) return failed;
	const more = further(rows, asked);
	const failedThen = more.length === 0 ? null : await takeIn(more, await askMore(client, "BEGIN;", more, asked));
	if (failedThen !== null) return failedThen;
	const actsAs = asked.role === null || asked.actsAs !== null ? null : actorOf(rows);
	if (actsAs !== null) return factsFor(client, parameters, {
		...asked,
		actsAs
	});
	const denied = refused.size === 0 ? null : await deniedOf(client, asked, rows, refused);
	const isWhole = [...refused.keys()].every(({ answer }) => !essential.includes(answer));
	return denied === null || isWhole ? readFacts(rows, parameters, asked, denied) : failure("probe", "database", {
		kind: "denied",
		denied
	});
}
async function ask$3(client, all, asked, { rows, refused }, first) {
	let rest = all;
	let wasCancelled = false;
	let reply = first;
	for (;;) {
		for (const [index, { answer }] of rest.entries()) rows[answer] = reply.rows[index];
		rest = rest.slice(reply.rows.length);
		const { error, lineEnded } = reply;
		const [stoppedAt] = rest;
		if (error === null) return null;
		const mayGoOn = stoppedAt !== void 0 && !lineEnded && asked.versionNum >= 90300;
		if (mayGoOn && error.code === "42501") {
			refused.set(stoppedAt, error);
			rest = rest.slice(1);
		} else if (mayGoOn && error.code === "57014" && !wasCancelled) wasCancelled = true;
		else return error;
		reply = await askMore(client, "ROLLBACK; BEGIN;", rest, asked);
	}
}
async function askMore(client, begin, more, asked) {
	const asking = behind(more, asked);
	if (asked.versionNum >= 13e4) return send(client, `${lift(begin, asked)}\n${asking}`);
	for (let tries = 1; tries <= 5; tries++) {
		const { error } = await send(client, lift(tries === 1 ? begin : "ROLLBACK; BEGIN;", asked));
		if (error?.code !== "57014") break;
	}
	return send(client, asking);
}
async function deniedOf(client, asked, rows, refused) {
	const closed = closedOf(rows);
	const isAuditor = asked.role !== null;
	const isExplained = ({ needs, answer }) => !isAuditor && !essential.includes(answer) && (closed === null || needs.some((name) => closed.includes(name)));
	const [error = null] = [...refused].filter(([statement]) => !isExplained(statement)).map(([, said]) => said);
	const { rows: answers } = await send(client, lacking(asked));
	const [functions, relations, schemas, role] = answers.map((answer) => answer.map(([name]) => name ?? ""));
	if (error === null && (functions ?? []).length === 0) return null;
	return {
		versionNum: asked.versionNum,
		role: role?.[0] ?? null,
		functions: functions === void 0 ? null : ours(functionsAsked(asked.versionNum), functions),
		relations: isAuditor ? ours(relationsAsked(asked), relations ?? []) : [],
		schemas: isAuditor ? ours(catalogNames, schemas ?? []) : [],
		error
	};
}
function ours(known, told) {
	return known.filter((name) => told.includes(name));
}
function failedBy(error, rows) {
	return failure("probe", "database", {
		kind: "ended",
		error,
		versionText: versionTextOf(rows)
	});
}
function versionTextOf(rows) {
	return rows.session?.[0]?.[0] ?? "";
}
// src/connect/probe/rehearsal.ts
const steps = [
	"CREATE SCHEMA",
	"CREATE TABLE",
	"INSERT",
	"SELECT"
];
async function rehearse(client, timeoutMs) {
	const name = `destination_check_${randomBytes(8).toString("hex")}`;
	const payload = randomBytes(8).toString("hex");
	const { tags, rows, error } = await send(client, (client.getTransactionStatus() === "I" ? "" : "ROLLBACK; ") + message(name, payload, timeoutMs));
	const done = steps.filter((step) => tags.some((tag) => tag.startsWith(step)));
	if (error !== null) return {
		kind: "failed",
		step: steps[done.length] ?? "SELECT",
		error: withoutName(error, name)
	};
	return rows[0]?.[0]?.[0] === payload ? { kind: "passed" } : { kind: "lost" };
}
function message(name, payload, timeoutMs) {
	return [
		`BEGIN; SET LOCAL statement_timeout = ${Math.ceil(timeoutMs)};`,
		`CREATE SCHEMA IF NOT EXISTS ${name};`,
		`CREATE TABLE ${name}.rehearsal (id pg_catalog.int8 PRIMARY KEY, payload pg_catalog.text, loaded_at pg_catalog.timestamptz);`,
		`INSERT INTO ${name}.rehearsal VALUES (1, '${payload}', pg_catalog.now());`,
		`SELECT payload FROM ${name}.rehearsal WHERE id OPERATOR(pg_catalog.=) 1;`,
		"ROLLBACK;"
	].join("\n");
}
function withoutName(error, name) {
	const plain = (text) => text?.replaceAll(name, "destination_check") ?? null;
	return {
		...error,
		message: plain(error.message) ?? "",
		detail: plain(error.detail),
		hint: plain(error.hint)
	};
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
// src/connect/stages/dial.ts
const headStartMs = 250;
function dial(addresses, port, hop, scope) {
	return new Promise((settle) => {
		const tries = [];
		const open = /* @__PURE__ */ new Set();
		const waiting = [...addresses];
		let next;
		const closeAll = () => {
			clearTimeout(next);
			for (const socket of open) socket.destroy();
		};
		scope.own(closeAll);
		const startNext = () => {
			clearTimeout(next);
			const address = waiting.shift();
			if (address === void 0) return;
			const socket = connect({
				host: address,
				port,
				noDelay: true
			});
			open.add(socket);
			socket.once("connect", () => {
				open.delete(socket);
				closeAll();
				scope.own(() => socket.destroy());
				settle(socket);
			});
			socket.on("error", (error) => {
				if (!open.delete(socket)) return;
				tries.push({
					address,
					code: error.code ?? "UNKNOWN"
				});
				if (tries.length === addresses.length) settle(failure("connect", hop, {
					kind: "dial",
					tries
				}));
				else startNext();
			});
			next = setTimeout(startNext, headStartMs);
		};
		startNext();
	});
}
// node_modules/postgres-array/index.js
var require_postgres_array = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.parse = function(t, n) {
		return new e(t, n).parse();
	};
	var e = class e {
		constructor(e, n) {
			this.source = e;
			this.transform = n || t;
			this.position = 0;
			this.entries = [];
			this.recorded = [];
			this.dimension = 0;
		}
		isEof() {
			return this.position >= this.source.length;
		}
		nextCharacter() {
			var e = this.source[this.position++];
			if (e === "\\") return {
				value: this.source[this.position++],
				escaped: true
			};
			return {
				value: e,
				escaped: false
			};
		}
		record(e) {
			this.recorded.push(e);
		}
		newEntry(e) {
			var t;
			if (this.recorded.length > 0 || e) {
				t = this.recorded.join("");
				if (t === "NULL" && !e) t = null;
				if (t !== null) t = this.transform(t);
				this.entries.push(t);
				this.recorded = [];
			}
		}
		consumeDimensions() {
			if (this.source[0] === "[") {
				while (!this.isEof()) if (this.nextCharacter().value === "=") break;
			}
		}
		parse(t) {
			var n, r, i;
			this.consumeDimensions();
			while (!this.isEof()) {
				n = this.nextCharacter();
				if (n.value === "{" && !i) {
					this.dimension++;
					if (this.dimension > 1) {
						r = new e(this.source.substr(this.position - 1), this.transform);
						this.entries.push(r.parse(true));
						this.position += r.position - 2;
					}
				} else if (n.value === "}" && !i) {
					this.dimension--;
					if (!this.dimension) {
						this.newEntry();
						if (t) return this.entries;
					}
				} else if (n.value === "\"" && !n.escaped) {
					if (i) this.newEntry(true);
					i = !i;
				} else if (n.value === "," && !i) this.newEntry();
				else this.record(n.value);
			}
			if (this.dimension !== 0) throw new Error("array dimension not balanced");
			return this.entries;
		}
	};
	function t(e) {
		return e;
	}
}));
// node_modules/pg-types/lib/arrayParser.js
var require_arrayParser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var e = require_postgres_array();
	module.exports = { create: function(t, n) {
		return { parse: function() {
			return e.parse(t, n);
		} };
	} };
}));
// node_modules/postgres-date/index.js
var require_postgres_date = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var e = /(\d{1,})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})(\.\d{1,})?.*?( BC)?$/;
	var t = /^(\d{1,})-(\d{2})-(\d{2})( BC)?$/;
	var n = /([Z+-])(\d{2})?:?(\d{2})?:?(\d{2})?/;
	var r = /^-?infinity$/;
	module.exports = function t(n) {
		if (r.test(n)) return Number(n.replace("i", "I"));
		var c = e.exec(n);
		if (!c) return i(n) || null;
		var l = !!c[8];
		var u = parseInt(c[1], 10);
		if (l) u = o(u);
		var d = parseInt(c[2], 10) - 1;
		var f = c[3];
		var p = parseInt(c[4], 10);
		var m = parseInt(c[5], 10);
		var h = parseInt(c[6], 10);
		var g = c[7];
		g = g ? 1e3 * parseFloat(g) : 0;
		var _;
		var v = a(n);
		if (v != null) {
			_ = new Date(Date.UTC(u, d, f, p, m, h, g));
			if (s(u)) _.setUTCFullYear(u);
			if (v !== 0) _.setTime(_.getTime() - v);
		} else {
			_ = new Date(u, d, f, p, m, h, g);
			if (s(u)) _.setFullYear(u);
		}
		return _;
	};
	function i(e) {
		var n = t.exec(e);
		if (!n) return;
		var r = parseInt(n[1], 10);
		if (!!n[4]) r = o(r);
		var a = parseInt(n[2], 10) - 1;
		var c = n[3];
		var l = new Date(r, a, c);
		if (s(r)) l.setFullYear(r);
		return l;
	}
	function a(e) {
		if (e.endsWith("+00")) return 0;
		var t = n.exec(e.split(" ")[1]);
		if (!t) return;
		var r = t[1];
		if (r === "Z") return 0;
		var i = r === "-" ? -1 : 1;
		return (parseInt(t[2], 10) * 3600 + parseInt(t[3] || 0, 10) * 60 + parseInt(t[4] || 0, 10)) * i * 1e3;
	}
	function o(e) {
		return -(e - 1);
	}
	function s(e) {
		return e >= 0 && e < 100;
	}
}));
// node_modules/xtend/mutable.js
var require_mutable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = t;
	var e = Object.prototype.hasOwnProperty;
	function t(t) {
		for (var n = 1; n < arguments.length; n++) {
			var r = arguments[n];
			for (var i in r) if (e.call(r, i)) t[i] = r[i];
		}
		return t;
	}
}));
// node_modules/postgres-interval/index.js
var require_postgres_interval = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var e = require_mutable();
	module.exports = t;
	function t(n) {
		if (!(this instanceof t)) return new t(n);
		e(this, h(n));
	}
	var n = [
		"seconds",
		"minutes",
		"hours",
		"days",
		"months",
		"years"
	];
	t.prototype.toPostgres = function() {
		var e = n.filter(this.hasOwnProperty, this);
		if (this.milliseconds && e.indexOf("seconds") < 0) e.push("seconds");
		if (e.length === 0) return "0";
		return e.map(function(e) {
			var t = this[e] || 0;
			if (e === "seconds" && this.milliseconds) t = (t + this.milliseconds / 1e3).toFixed(6).replace(/\.?0+$/, "");
			return t + " " + e;
		}, this).join(" ");
	};
	var r = {
		years: "Y",
		months: "M",
		days: "D",
		hours: "H",
		minutes: "M",
		seconds: "S"
	};
	var i = [
		"years",
		"months",
		"days"
	];
	var a = [
		"hours",
		"minutes",
		"seconds"
	];
	t.prototype.toISOString = t.prototype.toISO = function() {
		var e = i.map(n, this).join("");
		var t = a.map(n, this).join("");
		return "P" + e + "T" + t;
		function n(e) {
			var t = this[e] || 0;
			if (e === "seconds" && this.milliseconds) t = (t + this.milliseconds / 1e3).toFixed(6).replace(/0+$/, "");
			return t + r[e];
		}
	};
	var o = "([+-]?\\d+)";
	var s = o + "\\s+years?";
	var c = o + "\\s+mons?";
	var l = o + "\\s+days?";
	var d = new RegExp([
		s,
		c,
		l,
		"([+-])?([\\d]*):(\\d\\d):(\\d\\d)\\.?(\\d{1,6})?"
	].map(function(e) {
		return "(" + e + ")?";
	}).join("\\s*"));
	var f = {
		years: 2,
		months: 4,
		days: 6,
		hours: 9,
		minutes: 10,
		seconds: 11,
		milliseconds: 12
	};
	var p = [
		"hours",
		"minutes",
		"seconds",
		"milliseconds"
	];
	function m(e) {
		var t = e + "000000".slice(e.length);
		return parseInt(t, 10) / 1e3;
	}
	function h(e) {
		if (!e) return {};
		var t = d.exec(e);
		var n = t[8] === "-";
		return Object.keys(f).reduce(function(e, r) {
			var a = t[f[r]];
			if (!a) return e;
			a = r === "milliseconds" ? m(a) : parseInt(a, 10);
			if (!a) return e;
			if (n && ~p.indexOf(r)) a *= -1;
			e[r] = a;
			return e;
		}, {});
	}
}));
// node_modules/postgres-bytea/index.js
var require_postgres_bytea = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var e = Buffer.from || Buffer;
	module.exports = function t(n) {
		if (/^\\x/.test(n)) return e(n.substr(2), "hex");
		var r = "";
		var i = 0;
		while (i < n.length) if (n[i] !== "\\") {
			r += n[i];
			++i;
		} else if (/[0-7]{3}/.test(n.substr(i + 1, 3))) {
			r += String.fromCharCode(parseInt(n.substr(i + 1, 3), 8));
			i += 4;
		} else {
			var a = 1;
			while (i + a < n.length && n[i + a] === "\\") a++;
			for (var o = 0; o < Math.floor(a / 2); ++o) r += "\\";
			i += Math.floor(a / 2) * 2;
		}
		return e(r, "binary");
	};
}));
// node_modules/pg-types/lib/textParsers.js
var require_textParsers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var e = require_postgres_array();
	var t = require_arrayParser();
	var n = require_postgres_date();
	var r = require_postgres_interval();
	var i = require_postgres_bytea();
	function a(e) {
		return function t(n) {
			if (n === null) return n;
			return e(n);
		};
	}
	function o(e) {
		if (e === null) return e;
		return e === "TRUE" || e === "t" || e === "true" || e === "y" || e === "yes" || e === "on" || e === "1";
	}
	function s(t) {
		if (!t) return null;
		return e.parse(t, o);
	}
	function c(e) {
		return parseInt(e, 10);
	}
	function l(t) {
		if (!t) return null;
		return e.parse(t, a(c));
	}
	function u(t) {
		if (!t) return null;
		return e.parse(t, a(function(e) {
			return v(e).trim();
		}));
	}
	var d = function(e) {
		if (!e) return null;
		return t.create(e, function(e) {
			if (e !== null) e = b(e);
			return e;
		}).parse();
	};
	var f = function(e) {
		if (!e) return null;
		return t.create(e, function(e) {
			if (e !== null) e = parseFloat(e);
			return e;
		}).parse();
	};
	var p = function(e) {
		if (!e) return null;
		return t.create(e).parse();
	};
	var m = function(e) {
		if (!e) return null;
		return t.create(e, function(e) {
			if (e !== null) e = n(e);
			return e;
		}).parse();
	};
	var h = function(e) {
		if (!e) return null;
		return t.create(e, function(e) {
			if (e !== null) e = r(e);
			return e;
		}).parse();
	};
	var g = function(t) {
		if (!t) return null;
		return e.parse(t, a(i));
	};
	var _ = function(e) {
		return parseInt(e, 10);
	};
	var v = function(e) {
		var t = String(e);
		if (/^\d+$/.test(t)) return t;
		return e;
	};
	var y = function(t) {
		if (!t) return null;
		return e.parse(t, a(JSON.parse));
	};
	var b = function(e) {
		if (e[0] !== "(") return null;
		e = e.substring(1, e.length - 1).split(",");
		return {
			x: parseFloat(e[0]),
			y: parseFloat(e[1])
		};
	};
	var x = function(e) {
		if (e[0] !== "<" && e[1] !== "(") return null;
		var t = "(";
		var n = "";
		var r = false;
		for (var i = 2; i < e.length - 1; i++) {
			if (!r) t += e[i];
			if (e[i] === ")") {
				r = true;
				continue;
			} else if (!r) continue;
			if (e[i] === ",") continue;
			n += e[i];
		}
		var a = b(t);
		a.radius = parseFloat(n);
		return a;
	};
	var S = function(e) {
		e(20, v);
		e(21, _);
		e(23, _);
		e(26, _);
		e(700, parseFloat);
		e(701, parseFloat);
		e(16, o);
		e(1082, n);
		e(1114, n);
		e(1184, n);
		e(600, b);
		e(651, p);
		e(718, x);
		e(1e3, s);
		e(1001, g);
		e(1005, l);
		e(1007, l);
		e(1028, l);
		e(1016, u);
		e(1017, d);
		e(1021, f);
		e(1022, f);
		e(1231, f);
		e(1014, p);
		e(1015, p);
		e(1008, p);
		e(1009, p);
		e(1040, p);
		e(1041, p);
		e(1115, m);
		e(1182, m);
		e(1185, m);
		e(1186, r);
		e(1187, h);
		e(17, i);
		e(114, JSON.parse.bind(JSON));
		e(3802, JSON.parse.bind(JSON));
		e(199, y);
		e(3807, y);
		e(3907, p);
		e(2951, p);
		e(791, p);
		e(1183, p);
		e(1270, p);
	};
	module.exports = { init: S };
}));
// node_modules/pg-int8/index.js
var require_pg_int8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var e = 1e6;
	function t(t) {
		var n = t.readInt32BE(0);
		var r = t.readUInt32BE(4);
		var i = "";
		if (n < 0) {
			n = ~n + (r === 0);
			r = ~r + 1 >>> 0;
			i = "-";
		}
		var a = "";
		var o;
		var s;
		var c;
		var l;
		var u;
		var d;
		o = n % e;
		n = n / e >>> 0;
		s = 4294967296 * o + r;
		r = s / e >>> 0;
		c = "" + (s - e * r);
		if (r === 0 && n === 0) return i + c + a;
		l = "";
		u = 6 - c.length;
		for (d = 0; d < u; d++) l += "0";
		a = l + c + a;
		o = n % e;
		n = n / e >>> 0;
		s = 4294967296 * o + r;
		r = s / e >>> 0;
		c = "" + (s - e * r);
		if (r === 0 && n === 0) return i + c + a;
		l = "";
		u = 6 - c.length;
		for (d = 0; d < u; d++) l += "0";
		a = l + c + a;
		o = n % e;
		n = n / e >>> 0;
		s = 4294967296 * o + r;
		r = s / e >>> 0;
		c = "" + (s - e * r);
		if (r === 0 && n === 0) return i + c + a;
		l = "";
		u = 6 - c.length;
		for (d = 0; d < u; d++) l += "0";
		a = l + c + a;
		o = n % e;
		s = 4294967296 * o + r;
		c = "" + s % e;
		return i + c + a;
	}
	module.exports = t;
}));
// node_modules/pg-types/lib/binaryParsers.js
var require_binaryParsers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var e = require_pg_int8();
	var t = function(e, t, n, r, i) {
		n = n || 0;
		r = r || false;
		i = i || function(e, t, n) {
			return e * Math.pow(2, n) + t;
		};
		var a = n >> 3;
		var o = function(e) {
			if (r) return ~e & 255;
			return e;
		};
		var s = 255;
		var c = 8 - n % 8;
		if (t < c) {
			s = 255 << 8 - t & 255;
			c = t;
		}
		if (n) s = s >> n % 8;
		var l = 0;
		if (n % 8 + t >= 8) l = i(0, o(e[a]) & s, c);
		var u = t + n >> 3;
		for (var d = a + 1; d < u; d++) l = i(l, o(e[d]), 8);
		var f = (t + n) % 8;
		if (f > 0) l = i(l, o(e[u]) >> 8 - f, f);
		return l;
	};
	var n = function(e, n, r) {
		var i = Math.pow(2, r - 1) - 1;
		var a = t(e, 1);
		var o = t(e, r, 1);
		if (o === 0) return 0;
		var s = 1;
		var c = function(e, t, n) {
			if (e === 0) e = 1;
			for (var r = 1; r <= n; r++) {
				s /= 2;
				if ((t & 1 << n - r) > 0) e += s;
			}
			return e;
		};
		var l = t(e, n, r + 1, false, c);
		if (o == Math.pow(2, r + 1) - 1) {
			if (l === 0) return a === 0 ? Infinity : -Infinity;
			return NaN;
		}
		return (a === 0 ? 1 : -1) * Math.pow(2, o - i) * l;
	};
	var r = function(e) {
		if (t(e, 1) == 1) return -1 * (t(e, 15, 1, true) + 1);
		return t(e, 15, 1);
	};
	var i = function(e) {
		if (t(e, 1) == 1) return -1 * (t(e, 31, 1, true) + 1);
		return t(e, 31, 1);
	};
	var a = function(e) {
		return n(e, 23, 8);
	};
	var o = function(e) {
		return n(e, 52, 11);
	};
	var s = function(e) {
		var n = t(e, 16, 32);
		if (n == 49152) return NaN;
		var r = Math.pow(1e4, t(e, 16, 16));
		var i = 0;
		var o = t(e, 16);
		for (var s = 0; s < o; s++) {
			i += t(e, 16, 64 + 16 * s) * r;
			r /= 1e4;
		}
		var c = Math.pow(10, t(e, 16, 48));
		return (n === 0 ? 1 : -1) * Math.round(i * c) / c;
	};
	var c = function(e, n) {
		var r = t(n, 1);
		var i = t(n, 63, 1);
		var a = /* @__PURE__ */ new Date((r === 0 ? 1 : -1) * i / 1e3 + 9466848e5);
		if (!e) a.setTime(a.getTime() + a.getTimezoneOffset() * 6e4);
		a.usec = i % 1e3;
		a.getMicroSeconds = function() {
			return this.usec;
		};
		a.setMicroSeconds = function(e) {
			this.usec = e;
		};
		a.getUTCMicroSeconds = function() {
			return this.usec;
		};
		return a;
	};
	var l = function(e) {
		var n = t(e, 32);
		t(e, 32, 32);
		var i = t(e, 32, 64);
		var a = 96;
		var o = [];
		for (var s = 0; s < n; s++) {
			o[s] = t(e, 32, a);
			a += 32;
			a += 32;
		}
		var c = function(n) {
			var r = t(e, 32, a);
			a += 32;
			if (r == 4294967295) return null;
			var i;
			if (n == 23 || n == 20) {
				i = t(e, r * 8, a);
				a += r * 8;
				return i;
			} else if (n == 25) {
				i = e.toString(this.encoding, a >> 3, (a += r << 3) >> 3);
				return i;
			} else console.log("ERROR: ElementType not implemented: " + n);
		};
		var l = function(e, t) {
			var n = [];
			var r;
			if (e.length > 1) {
				var i = e.shift();
				for (r = 0; r < i; r++) n[r] = l(e, t);
				e.unshift(i);
			} else for (r = 0; r < e[0]; r++) n[r] = c(t);
			return n;
		};
		return l(o, i);
	};
	var u = function(e) {
		return e.toString("utf8");
	};
	var d = function(e) {
		if (e === null) return null;
		return t(e, 8) > 0;
	};
	var f = function(t) {
		t(20, e);
		t(21, r);
		t(23, i);
		t(26, i);
		t(1700, s);
		t(700, a);
		t(701, o);
		t(16, d);
		t(1114, c.bind(null, false));
		t(1184, c.bind(null, true));
		t(1e3, l);
		t(1007, l);
		t(1016, l);
		t(1008, l);
		t(1009, l);
		t(25, u);
	};
	module.exports = { init: f };
}));
// node_modules/pg-types/lib/builtins.js
var require_builtins = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		BOOL: 16,
		BYTEA: 17,
		CHAR: 18,
		INT8: 20,
		INT2: 21,
		INT4: 23,
		REGPROC: 24,
		TEXT: 25,
		OID: 26,
		TID: 27,
		XID: 28,
		CID: 29,
		JSON: 114,
		XML: 142,
		PG_NODE_TREE: 194,
		SMGR: 210,
		PATH: 602,
		POLYGON: 604,
		CIDR: 650,
		FLOAT4: 700,
		FLOAT8: 701,
		ABSTIME: 702,
		RELTIME: 703,
		TINTERVAL: 704,
		CIRCLE: 718,
		MACADDR8: 774,
		MONEY: 790,
		MACADDR: 829,
		INET: 869,
		ACLITEM: 1033,
		BPCHAR: 1042,
		VARCHAR: 1043,
		DATE: 1082,
		TIME: 1083,
		TIMESTAMP: 1114,
		TIMESTAMPTZ: 1184,
		INTERVAL: 1186,
		TIMETZ: 1266,
		BIT: 1560,
		VARBIT: 1562,
		NUMERIC: 1700,
		REFCURSOR: 1790,
		REGPROCEDURE: 2202,
		REGOPER: 2203,
		REGOPERATOR: 2204,
		REGCLASS: 2205,
		REGTYPE: 2206,
		UUID: 2950,
		TXID_SNAPSHOT: 2970,
		PG_LSN: 3220,
		PG_NDISTINCT: 3361,
		PG_DEPENDENCIES: 3402,
		TSVECTOR: 3614,
		TSQUERY: 3615,
		GTSVECTOR: 3642,
		REGCONFIG: 3734,
		REGDICTIONARY: 3769,
		JSONB: 3802,
		REGNAMESPACE: 4089,
		REGROLE: 4096
	};
}));
// node_modules/pg-types/index.js
var require_pg_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	var e = require_textParsers();
	var t = require_binaryParsers();
	var n = require_arrayParser();
	var r = require_builtins();
	exports.getTypeParser = o;
	exports.setTypeParser = s;
	exports.arrayParser = n;
	exports.builtins = r;
	var i = {
		text: {},
		binary: {}
	};
	function a(e) {
		return String(e);
	}
	function o(e, t) {
		t = t || "text";
		if (!i[t]) return a;
		return i[t][e] || a;
	}
	function s(e, t, n) {
		if (typeof t == "function") {
			n = t;
			t = "text";
		}
		i[t][e] = n;
	}
	e.init(function(e, t) {
		i.text[e] = t;
	});
	t.init(function(e, t) {
		i.binary[e] = t;
	});
}));
// node_modules/pg/lib/defaults.js
var require_defaults = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let e;
	try {
		e = process.platform === "win32" ? process.env.USERNAME : process.env.USER;
	} catch {}
	module.exports = {
		host: "localhost",
		user: e,
		database: void 0,
		password: null,
		connectionString: void 0,
		port: 5432,
		rows: 0,
		binary: false,
		max: 10,
		idleTimeoutMillis: 3e4,
		client_encoding: "",
		ssl: false,
		sslnegotiation: void 0,
		application_name: void 0,
		fallback_application_name: void 0,
		options: void 0,
		parseInputDatesAsUTC: false,
		statement_timeout: false,
		lock_timeout: false,
		idle_in_transaction_session_timeout: false,
		query_timeout: false,
		connect_timeout: 0,
		keepalives: 1,
		keepalives_idle: 0
	};
	const t = require_pg_types();
	const n = t.getTypeParser(20, "text");
	const r = t.getTypeParser(1016, "text");
	module.exports.__defineSetter__("parseInt8", function(e) {
		t.setTypeParser(20, "text", e ? t.getTypeParser(23, "text") : n);
		t.setTypeParser(1016, "text", e ? t.getTypeParser(1007, "text") : r);
	});
}));
// node_modules/pg/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = require_defaults();
	const t = __require("util");
	const { isDate: n } = __require("util/types");
	const r = t.deprecate(() => {}, "Sending an invalid date to Postgres is deprecated and will throw an error in the next major version of pg. Ensure any Date object passed as a query parameter is valid.", "PG_INVALID_DATE");
	function i(e) {
		return "\"" + e.replace(/\\/g, "\\\\").replace(/"/g, "\\\"") + "\"";
	}
	function a(e) {
		let t = "{";
		for (let n = 0; n < e.length; n++) {
			if (n > 0) t += ",";
			let r = e[n];
			if (r == null) t += "NULL";
			else if (Array.isArray(r)) t += a(r);
			else if (ArrayBuffer.isView(r)) {
				if (!(r instanceof Buffer)) r = Buffer.from(r.buffer, r.byteOffset, r.byteLength);
				t += "\\\\x" + r.toString("hex");
			} else t += i(o(r));
		}
		t += "}";
		return t;
	}
	const o = function(t, i) {
		if (t == null) return null;
		if (typeof t === "object") {
			if (t instanceof Buffer) return t;
			if (ArrayBuffer.isView(t)) return Buffer.from(t.buffer, t.byteOffset, t.byteLength);
			if (n(t)) {
				if (isNaN(t.getTime())) r();
				if (e.parseInputDatesAsUTC) return l(t);
				else return c(t);
			}
			if (Array.isArray(t)) return a(t);
			return s(t, i);
		}
		return t.toString();
	};
	function s(e, t) {
		if (e && typeof e.toPostgres === "function") {
			t = t || [];
			if (t.indexOf(e) !== -1) throw new Error("circular reference detected while preparing \"" + e + "\" for query");
			t.push(e);
			return o(e.toPostgres(o), t);
		}
		return JSON.stringify(e);
	}
	function c(e) {
		let t = -e.getTimezoneOffset();
		let n = e.getFullYear();
		const r = n < 1;
		if (r) n = Math.abs(n) + 1;
		let i = String(n).padStart(4, "0") + "-" + String(e.getMonth() + 1).padStart(2, "0") + "-" + String(e.getDate()).padStart(2, "0") + "T" + String(e.getHours()).padStart(2, "0") + ":" + String(e.getMinutes()).padStart(2, "0") + ":" + String(e.getSeconds()).padStart(2, "0") + "." + String(e.getMilliseconds()).padStart(3, "0");
		if (t < 0) {
			i += "-";
			t *= -1;
		} else i += "+";
		i += String(Math.floor(t / 60)).padStart(2, "0") + ":" + String(t % 60).padStart(2, "0");
		if (r) i += " BC";
		return i;
	}
	function l(e) {
		let t = e.getUTCFullYear();
		const n = t < 1;
		if (n) t = Math.abs(t) + 1;
		let r = String(t).padStart(4, "0") + "-" + String(e.getUTCMonth() + 1).padStart(2, "0") + "-" + String(e.getUTCDate()).padStart(2, "0") + "T" + String(e.getUTCHours()).padStart(2, "0") + ":" + String(e.getUTCMinutes()).padStart(2, "0") + ":" + String(e.getUTCSeconds()).padStart(2, "0") + "." + String(e.getUTCMilliseconds()).padStart(3, "0");
		r += "+00:00";
		if (n) r += " BC";
		return r;
	}
	function u(e, t, n) {
		e = typeof e === "string" ? { text: e } : d(e);
		if (t) {
			if (typeof t === "function") e.callback = t;
			else e.values = t;
		}
		if (n) e.callback = n;
		return e;
	}
	function d(e) {
		if (e == null) return e;
		return Object.defineProperties(Object.create(Object.getPrototypeOf(e)), Object.getOwnPropertyDescriptors(e));
	}
	const f = function(e) {
		return "\"" + e.replace(/"/g, "\"\"") + "\"";
	};
	const p = function(e) {
		let t = false;
		let n = "'";
		if (e == null) return "''";
		if (typeof e !== "string") return "''";
		for (let r = 0; r < e.length; r++) {
			const i = e[r];
			if (i === "'") n += i + i;
			else if (i === "\\") {
				n += i + i;
				t = true;
			} else n += i;
		}
		n += "'";
		if (t === true) n = " E" + n;
		return n;
	};
	module.exports = {
		prepareValue: function e(t) {
			return o(t);
		},
		normalizeQueryConfig: u,
		escapeIdentifier: f,
		escapeLiteral: p
	};
}));
// scripts/stand-ins/pg-crypto.ts
var pg_crypto_exports = /* @__PURE__ */ __exportAll({
	deriveKey: () => deriveKey,
	hashByName: () => hashByName,
	hmacSha256: () => hmacSha256,
	md5: () => md5,
	postgresMd5PasswordHash: () => postgresMd5PasswordHash,
	randomBytes: () => randomBytes$1,
	sha256: () => sha256
});
async function md5(text) {
	return createHash("md5").update(text).digest("hex");
}
async function postgresMd5PasswordHash(user, password, salt) {
	const inner = await md5(password + user);
	return `md5${await md5(Buffer.concat([Buffer.from(inner), salt]))}`;
}
async function sha256(bytes) {
	return hashByName("SHA-256", bytes);
}
async function hashByName(name, bytes) {
	return createHash(name.replace("-", "")).update(bytes).digest();
}
async function hmacSha256(key, text) {
	return createHmac("sha256", key).update(text).digest();
}
function deriveKey(password, salt, iterations) {
	return derive(password, salt, iterations, 32, "sha256");
}
var derive;
var init_pg_crypto = __esmMin((() => {
	derive = promisify(pbkdf2);
}));
// node_modules/pg/lib/crypto/cert-signatures.js
var require_cert_signatures = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function e(e, t) {
		return /* @__PURE__ */ new Error("SASL channel binding: " + e + " when parsing public certificate " + t.toString("base64"));
	}
	function t(t, n) {
		let r = t[n++];
		if (r < 128) return {
			length: r,
			index: n
		};
		const i = r & 127;
		if (i > 4) throw e("bad length", t);
		r = 0;
		for (let e = 0; e < i; e++) r = r << 8 | t[n++];
		return {
			length: r,
			index: n
		};
	}
	function n(n, r) {
		if (n[r++] !== 6) throw e("non-OID data", n);
		const { length: i, index: a } = t(n, r);
		r = a;
		const o = r + i;
		const s = n[r++];
		let c = (s / 40 >> 0) + "." + s % 40;
		while (r < o) {
			let e = 0;
			while (r < o) {
				const t = n[r++];
				e = e << 7 | t & 127;
				if (t < 128) break;
			}
			c += "." + e;
		}
		return {
			oid: c,
			index: r
		};
	}
	function r(n, r) {
		if (n[r++] !== 48) throw e("non-sequence data", n);
		return t(n, r);
	}
	function i(i, a) {
		if (a === void 0) a = 0;
		a = r(i, a).index;
		const { length: o, index: s } = r(i, a);
		a = s + o;
		a = r(i, a).index;
		const { oid: c, index: l } = n(i, a);
		switch (c) {
			case "1.2.840.113549.1.1.4": return "MD5";
			case "1.2.840.113549.1.1.5": return "SHA-1";
			case "1.2.840.113549.1.1.11": return "SHA-256";
			case "1.2.840.113549.1.1.12": return "SHA-384";
			case "1.2.840.113549.1.1.13": return "SHA-512";
			case "1.2.840.113549.1.1.14": return "SHA-224";
			case "1.2.840.113549.1.1.15": return "SHA512-224";
			case "1.2.840.113549.1.1.16": return "SHA512-256";
			case "1.2.840.10045.4.1": return "SHA-1";
			case "1.2.840.10045.4.3.1": return "SHA-224";
			case "1.2.840.10045.4.3.2": return "SHA-256";
			case "1.2.840.10045.4.3.3": return "SHA-384";
			case "1.2.840.10045.4.3.4": return "SHA-512";
			case "1.2.840.113549.1.1.10": {
				a = l;
				a = r(i, a).index;
				if (i[a++] !== 160) throw e("non-tag data", i);
				a = t(i, a).index;
				a = r(i, a).index;
				const { oid: o } = n(i, a);
				switch (o) {
					case "1.2.840.113549.2.5": return "MD5";
					case "1.3.14.3.2.26": return "SHA-1";
					case "2.16.840.1.101.3.4.2.1": return "SHA-256";
					case "2.16.840.1.101.3.4.2.2": return "SHA-384";
					case "2.16.840.1.101.3.4.2.3": return "SHA-512";
				}
				throw e("unknown hash OID " + o, i);
			}
			case "1.3.101.110":
			case "1.3.101.112": return "SHA-512";
			case "1.3.101.111":
			case "1.3.101.113": throw e("Ed448 certificate channel binding is not currently supported by Postgres");
		}
		throw e("unknown OID " + c, i);
	}
	module.exports = { signatureAlgorithmHashFromCertificate: i };
}));
// node_modules/pg/lib/crypto/sasl.js
var require_sasl = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = (init_pg_crypto(), __toCommonJS(pg_crypto_exports));
	const { signatureAlgorithmHashFromCertificate: t } = require_cert_signatures();
	function n(e) {
		return e.replace(/[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000]/g, " ").replace(/[\u00AD\u034F\u1806\u180B\u180C\u180D\u200C\u200D\u2060\uFE00-\uFE0F\uFEFF]/g, "").normalize("NFKC");
	}
	const r = 1e5;
	function i(t, n, i = r) {
		const a = ["SCRAM-SHA-256"];
		if (n) a.unshift("SCRAM-SHA-256-PLUS");
		const o = a.find((e) => t.includes(e));
		if (!o) throw new Error("SASL: Only mechanism(s) " + a.join(" and ") + " are supported");
		if (o === "SCRAM-SHA-256-PLUS" && typeof n.getPeerCertificate !== "function") throw new Error("SASL: Mechanism SCRAM-SHA-256-PLUS requires a certificate");
		const s = e.randomBytes(18).toString("base64");
		return {
			mechanism: o,
			clientNonce: s,
			response: (o === "SCRAM-SHA-256-PLUS" ? "p=tls-server-end-point" : n ? "y" : "n") + ",,n=*,r=" + s,
			message: "SASLInitialResponse",
			scramMaxIterations: i
		};
	}
	async function a(i, a, o, s) {
		if (i.message !== "SASLInitialResponse") throw new Error("SASL: Last message was not SASLInitialResponse");
		if (typeof a !== "string") throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string");
		if (a === "") throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a non-empty string");
		if (typeof o !== "string") throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: serverData must be a string");
		const c = u(o);
		if (!c.nonce.startsWith(i.clientNonce)) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: server nonce does not start with client nonce");
		else if (c.nonce.length === i.clientNonce.length) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: server nonce is too short");
		const l = typeof i.scramMaxIterations === "number" ? i.scramMaxIterations : r;
		if (l !== 0 && c.iteration > l) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: iteration count " + c.iteration + " exceeds scramMaxIterations of " + l);
		const d = "n=*,r=" + i.clientNonce;
		const p = "r=" + c.nonce + ",s=" + c.salt + ",i=" + c.iteration;
		let m = s ? "eSws" : "biws";
		if (i.mechanism === "SCRAM-SHA-256-PLUS") {
			const n = s.getPeerCertificate().raw;
			let r = t(n);
			if (r === "MD5" || r === "SHA-1") r = "SHA-256";
			const i = await e.hashByName(r, n);
			m = Buffer.concat([Buffer.from("p=tls-server-end-point,,"), Buffer.from(i)]).toString("base64");
		}
		const h = "c=" + m + ",r=" + c.nonce;
		const g = d + "," + p + "," + h;
		const _ = Buffer.from(c.salt, "base64");
		const v = await e.deriveKey(n(a), _, c.iteration);
		const y = await e.hmacSha256(v, "Client Key");
		const b = await e.sha256(y);
		const x = await e.hmacSha256(b, g);
		const S = f(Buffer.from(y), Buffer.from(x)).toString("base64");
		const C = await e.hmacSha256(v, "Server Key");
		const w = await e.hmacSha256(C, g);
		i.message = "SASLResponse";
		i.serverSignature = Buffer.from(w).toString("base64");
		i.response = h + ",p=" + S;
	}
	function o(e, t) {
		if (e.message !== "SASLResponse") throw new Error("SASL: Last message was not SASLResponse");
		if (typeof t !== "string") throw new Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: serverData must be a string");
		const { serverSignature: n } = d(t);
		if (n !== e.serverSignature) throw new Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature does not match");
	}
	function s(e) {
		if (typeof e !== "string") throw new TypeError("SASL: text must be a string");
		return e.split("").map((t, n) => e.charCodeAt(n)).every((e) => e >= 33 && e <= 43 || e >= 45 && e <= 126);
	}
	function c(e) {
		return /^(?:[a-zA-Z0-9+/]{4})*(?:[a-zA-Z0-9+/]{2}==|[a-zA-Z0-9+/]{3}=)?$/.test(e);
	}
	function l(e) {
		if (typeof e !== "string") throw new TypeError("SASL: attribute pairs text must be a string");
		return new Map(e.split(",").map((e) => {
			if (!/^.=/.test(e)) throw new Error("SASL: Invalid attribute pair entry");
			return [e[0], e.substring(2)];
		}));
	}
	function u(e) {
		const t = l(e);
		const n = t.get("r");
		if (!n) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: nonce missing");
		else if (!s(n)) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: nonce must only contain printable characters");
		const r = t.get("s");
		if (!r) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: salt missing");
		else if (!c(r)) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: salt must be base64");
		const i = t.get("i");
		if (!i) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: iteration missing");
		else if (!/^[1-9][0-9]*$/.test(i)) throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: invalid iteration count");
		return {
			nonce: n,
			salt: r,
			iteration: parseInt(i, 10)
		};
	}
	function d(e) {
		const t = l(e);
		const n = t.get("e");
		const r = t.get("v");
		if (n) throw new Error(`SASL: SCRAM-SERVER-FINAL-MESSAGE: server returned error: "${n}"`);
		if (!r) throw new Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature is missing");
		else if (!c(r)) throw new Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature must be base64");
		return { serverSignature: r };
	}
	function f(e, t) {
		if (!Buffer.isBuffer(e)) throw new TypeError("first argument must be a Buffer");
		if (!Buffer.isBuffer(t)) throw new TypeError("second argument must be a Buffer");
		if (e.length !== t.length) throw new Error("Buffer lengths must match");
		if (e.length === 0) throw new Error("Buffers cannot be empty");
		return Buffer.from(e.map((n, r) => e[r] ^ t[r]));
	}
	module.exports = {
		startSession: i,
		continueSession: a,
		finalizeSession: o,
		DEFAULT_MAX_SCRAM_ITERATIONS: r
	};
}));
// node_modules/pg/lib/type-overrides.js
var require_type_overrides = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = require_pg_types();
	function t(t) {
		this._types = t || e;
		this.text = {};
		this.binary = {};
	}
	t.prototype.getOverrides = function(e) {
		switch (e) {
			case "text": return this.text;
			case "binary": return this.binary;
			default: return {};
		}
	};
	t.prototype.setTypeParser = function(e, t, n) {
		if (typeof t === "function") {
			n = t;
			t = "text";
		}
		this.getOverrides(t)[e] = n;
	};
	t.prototype.getTypeParser = function(e, t) {
		t = t || "text";
		return this.getOverrides(t)[e] || this._types.getTypeParser(e, t);
	};
	module.exports = t;
}));
// node_modules/pg-connection-string/index.js
var require_pg_connection_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function e(e, t = {}) {
		if (e.charAt(0) === "/") {
			const t = e.split(" ");
			return {
				host: t[0],
				database: t[1]
			};
		}
		const n = Object.create(null);
		let r;
		let a = false;
		if (/ |%[^a-f0-9]|%[a-f0-9][^a-f0-9]/i.test(e)) e = encodeURI(e).replace(/%25(\d\d)/g, "%$1");
		try {
			try {
				r = new URL(e, "postgres://base");
			} catch (t) {
				r = new URL(e.replace("@/", "@___DUMMY___/"), "postgres://base");
				a = true;
			}
		} catch (e) {
			e.input && (e.input = "*****REDACTED*****");
			throw e;
		}
		for (const e of r.searchParams.entries()) n[e[0]] = e[1];
		n.user = n.user || decodeURIComponent(r.username);
		n.password = n.password || decodeURIComponent(r.password);
		if (r.protocol == "socket:") {
			n.host = decodeURI(r.pathname);
			n.database = r.searchParams.get("db");
			n.client_encoding = r.searchParams.get("encoding");
			return n;
		}
		const o = (a ? "" : r.hostname).replace(/^\[(.+)\]$/, "$1");
		if (!n.host) n.host = decodeURIComponent(o);
		else if (o && /^%2f/i.test(o)) r.pathname = o + r.pathname;
		if (!n.port) n.port = r.port;
		const s = r.pathname.slice(1) || null;
		n.database = s ? decodeURI(s) : null;
		if (n.ssl === "true" || n.ssl === "1") n.ssl = true;
		if (n.ssl === "0") n.ssl = false;
		if (n.sslcert || n.sslkey || n.sslrootcert || n.sslmode) n.ssl = {};
		if (n.sslnegotiation === "direct" && n.ssl === void 0) n.ssl = true;
		const c = n.sslcert || n.sslkey || n.sslrootcert ? __require("fs") : null;
		if (n.sslcert) n.ssl.cert = c.readFileSync(n.sslcert).toString();
		if (n.sslkey) n.ssl.key = c.readFileSync(n.sslkey).toString();
		if (n.sslrootcert) n.ssl.ca = c.readFileSync(n.sslrootcert).toString();
		if (t.useLibpqCompat && n.uselibpqcompat) throw new Error("Both useLibpqCompat and uselibpqcompat are set. Please use only one of them.");
		if (n.uselibpqcompat === "true" || t.useLibpqCompat) switch (n.sslmode) {
			case "disable":
				n.ssl = false;
				break;
			case "prefer":
				n.ssl.rejectUnauthorized = false;
				break;
			case "require":
				if (n.sslrootcert) n.ssl.checkServerIdentity = function() {};
				else n.ssl.rejectUnauthorized = false;
				break;
			case "verify-ca":
				if (!n.ssl.ca) throw new Error("SECURITY WARNING: Using sslmode=verify-ca requires specifying a CA with sslrootcert. If a public CA is used, verify-ca allows connections to a server that somebody else may have registered with the CA, making you vulnerable to Man-in-the-Middle attacks. Either specify a custom CA certificate with sslrootcert parameter or use sslmode=verify-full for proper security.");
				n.ssl.checkServerIdentity = function() {};
		}
		else switch (n.sslmode) {
			case "disable":
				n.ssl = false;
				break;
			case "prefer":
			case "require":
			case "verify-ca":
			case "verify-full":
				if (n.sslmode !== "verify-full") i(n.sslmode);
				break;
			case "no-verify": n.ssl.rejectUnauthorized = false;
		}
		return n;
	}
	function t(e) {
		return Object.entries(e).reduce((e, [t, n]) => {
			if (n !== void 0 && n !== null) e[t] = n;
			return e;
		}, Object.create(null));
	}
	function n(e) {
		return Object.entries(e).reduce((e, [n, r]) => {
			if (n === "ssl") {
				const i = r;
				if (typeof i === "boolean") e[n] = i;
				if (typeof i === "object") e[n] = t(i);
			} else if (r !== void 0 && r !== null) {
				if (n === "port") {
					if (r !== "") {
						const t = parseInt(r, 10);
						if (isNaN(t)) throw new Error(`Invalid ${n}: ${r}`);
						e[n] = t;
					}
				} else e[n] = r;
			}
			return e;
		}, Object.create(null));
	}
	function r(t) {
		return n(e(t));
	}
	function i(e) {
		if (!i.warned && typeof process !== "undefined" && process.emitWarning) {
			i.warned = true;
			process.emitWarning(`SECURITY WARNING: The SSL modes 'prefer', 'require', and 'verify-ca' are treated as aliases for 'verify-full'.
In the next major version (pg-connection-string v3.0.0 and pg v9.0.0), these modes will adopt standard libpq semantics, which have weaker security guarantees.

To prepare for this change:
- If you want the current behavior, explicitly use 'sslmode=verify-full'
- If you want libpq compatibility now, use 'uselibpqcompat=true&sslmode=${e}'

See https://www.postgresql.org/docs/current/libpq-ssl.html for libpq SSL mode definitions.`);
		}
	}
	module.exports = e;
	e.parse = e;
	e.toClientConfig = n;
	e.parseIntoClientConfig = r;
}));
// node_modules/pg/lib/connection-parameters.js
var require_connection_parameters = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = __require("dns");
	const t = require_defaults();
	const n = require_pg_connection_string().parse;
	const r = function(e, n, r) {
		if (n[e]) return n[e];
		if (r === void 0) r = process.env["PG" + e.toUpperCase()];
		else if (r === false) {} else r = process.env[r];
		return r || t[e];
	};
	const i = function() {
		switch (process.env.PGSSLMODE) {
			case "disable": return false;
			case "prefer":
			case "require":
			case "verify-ca":
			case "verify-full": return true;
			case "no-verify": return { rejectUnauthorized: false };
		}
		return t.ssl;
	};
	const a = function(e) {
		return "'" + ("" + e).replace(/\\/g, "\\\\").replace(/'/g, "\\'") + "'";
	};
	const o = function(e, t, n) {
		const r = t[n];
		if (r !== void 0 && r !== null) e.push(n + "=" + a(r));
	};
	var s = class {
		constructor(e) {
			e = typeof e === "string" ? n(e) : e || {};
			if (e.connectionString) e = Object.assign({}, e, n(e.connectionString));
			this.user = r("user", e);
			this.database = r("database", e);
			if (this.database === void 0) this.database = this.user;
			this.port = parseInt(r("port", e), 10);
			this.host = r("host", e);
			Object.defineProperty(this, "password", {
				configurable: true,
				enumerable: false,
				writable: true,
				value: r("password", e)
			});
			this.binary = r("binary", e);
			this.options = r("options", e);
			this.ssl = typeof e.ssl === "undefined" ? i() : e.ssl;
			if (typeof this.ssl === "string") {
				if (this.ssl === "true") this.ssl = true;
			}
			if (this.ssl === "no-verify") this.ssl = { rejectUnauthorized: false };
			if (this.ssl && this.ssl.key) Object.defineProperty(this.ssl, "key", { enumerable: false });
			this.sslnegotiation = r("sslnegotiation", e, "PGSSLNEGOTIATION");
			if (this.sslnegotiation !== void 0 && this.sslnegotiation !== "postgres" && this.sslnegotiation !== "direct") throw new Error(`Invalid sslnegotiation value: "${this.sslnegotiation}". Valid values are "postgres" and "direct".`);
			if (this.sslnegotiation === "direct" && !this.ssl) throw new Error("sslnegotiation=direct requires SSL to be enabled");
			this.client_encoding = r("client_encoding", e);
			this.replication = r("replication", e);
			this.isDomainSocket = !(this.host || "").indexOf("/");
			this.application_name = r("application_name", e, "PGAPPNAME");
			this.fallback_application_name = r("fallback_application_name", e, false);
			this.statement_timeout = r("statement_timeout", e, false);
			this.lock_timeout = r("lock_timeout", e, false);
			this.idle_in_transaction_session_timeout = r("idle_in_transaction_session_timeout", e, false);
			this.query_timeout = r("query_timeout", e, false);
			if (e.connectionTimeoutMillis === void 0) this.connect_timeout = process.env.PGCONNECT_TIMEOUT || 0;
			else this.connect_timeout = Math.floor(e.connectionTimeoutMillis / 1e3);
			if (e.keepAlive === false) this.keepalives = 0;
			else if (e.keepAlive === true) this.keepalives = 1;
			if (typeof e.keepAliveInitialDelayMillis === "number") this.keepalives_idle = Math.floor(e.keepAliveInitialDelayMillis / 1e3);
		}
		getLibpqConnectionString(t) {
			const n = [];
			o(n, this, "user");
			o(n, this, "password");
			o(n, this, "port");
			o(n, this, "application_name");
			o(n, this, "fallback_application_name");
			o(n, this, "connect_timeout");
			o(n, this, "options");
			const r = typeof this.ssl === "object" ? this.ssl : this.ssl ? { sslmode: this.ssl } : {};
			o(n, r, "sslmode");
			o(n, r, "sslca");
			o(n, r, "sslkey");
			o(n, r, "sslcert");
			o(n, r, "sslrootcert");
			o(n, this, "sslnegotiation");
			if (this.database) n.push("dbname=" + a(this.database));
			if (this.replication) n.push("replication=" + a(this.replication));
			if (this.host) n.push("host=" + a(this.host));
			if (this.isDomainSocket) return t(null, n.join(" "));
			if (this.client_encoding) n.push("client_encoding=" + a(this.client_encoding));
			e.lookup(this.host, function(e, r) {
				if (e) return t(e, null);
				n.push("hostaddr=" + a(r));
				return t(null, n.join(" "));
			});
		}
	};
	module.exports = s;
}));
// node_modules/pg/lib/result.js
var require_result = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = require_pg_types();
	const t = /^([A-Za-z]+)(?: (\d+))?(?: (\d+))?/;
	var n = class {
		constructor(e, t) {
			this.command = null;
			this.rowCount = null;
			this.oid = null;
			this.rows = [];
			this.fields = [];
			this._parsers = void 0;
			this._types = t;
			this.RowCtor = null;
			this.rowAsArray = e === "array";
			if (this.rowAsArray) this.parseRow = this._parseRowAsArray;
			this._prebuiltEmptyResultObject = null;
		}
		addCommandComplete(e) {
			let n;
			if (e.text) n = t.exec(e.text);
			else n = t.exec(e.command);
			if (n) {
				this.command = n[1];
				if (n[3]) {
					this.oid = parseInt(n[2], 10);
					this.rowCount = parseInt(n[3], 10);
				} else if (n[2]) this.rowCount = parseInt(n[2], 10);
			}
		}
		_parseRowAsArray(e) {
			const t = new Array(e.length);
			for (let n = 0, r = e.length; n < r; n++) {
				const r = e[n];
				if (r !== null) t[n] = this._parsers[n](r);
				else t[n] = null;
			}
			return t;
		}
		parseRow(e) {
			const t = { ...this._prebuiltEmptyResultObject };
			for (let n = 0, r = e.length; n < r; n++) {
				const r = e[n];
				const i = this.fields[n].name;
				if (r !== null) {
					const e = this.fields[n].format === "binary" ? Buffer.from(r) : r;
					t[i] = this._parsers[n](e);
				} else t[i] = null;
			}
			return t;
		}
		addRow(e) {
			this.rows.push(e);
		}
		addFields(t) {
			this.fields = t;
			if (this.fields.length) this._parsers = new Array(t.length);
			const n = Object.create(null);
			for (let r = 0; r < t.length; r++) {
				const i = t[r];
				n[i.name] = null;
				if (this._types) this._parsers[r] = this._types.getTypeParser(i.dataTypeID, i.format || "text");
				else this._parsers[r] = e.getTypeParser(i.dataTypeID, i.format || "text");
			}
			this._prebuiltEmptyResultObject = { ...n };
		}
	};
	module.exports = n;
}));
// node_modules/pg/lib/query.js
var require_query = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { EventEmitter: e } = __require("events");
	const t = require_result();
	const n = require_utils();
	var r = class extends e {
		constructor(e, r, i) {
			super();
			e = n.normalizeQueryConfig(e, r, i);
			this.text = e.text;
			this.values = e.values;
			this.rows = e.rows;
			this.types = e.types;
			this.name = e.name;
			this.queryMode = e.queryMode;
			this.binary = e.binary;
			this.portal = e.portal || "";
			this.callback = e.callback;
			this._rowMode = e.rowMode;
			if (process.domain && e.callback) this.callback = process.domain.bind(e.callback);
			this._result = new t(this._rowMode, this.types);
			this._results = this._result;
			this._canceledDueToError = false;
		}
		requiresPreparation() {
			if (this.queryMode === "extended") return true;
			if (this.name) return true;
			if (this.rows) return true;
			if (!this.text) return false;
			if (!this.values) return false;
			return this.values.length > 0;
		}
		_checkForMultirow() {
			if (this._result.command) {
				if (!Array.isArray(this._results)) this._results = [this._result];
				this._result = new t(this._rowMode, this._result._types);
				this._results.push(this._result);
			}
		}
		handleRowDescription(e) {
			this._checkForMultirow();
			this._result.addFields(e.fields);
			this._accumulateRows = this.callback || !this.listeners("row").length;
		}
		handleDataRow(e) {
			let t;
			if (this._canceledDueToError) return;
			try {
				t = this._result.parseRow(e.fields);
			} catch (e) {
				this._canceledDueToError = e;
				return;
			}
			this.emit("row", t, this._result);
			if (this._accumulateRows) this._result.addRow(t);
		}
		handleCommandComplete(e, t) {
			this._checkForMultirow();
			this._result.addCommandComplete(e);
			if (this.rows) t.sync();
		}
		handleEmptyQuery(e) {
			if (this.rows) e.sync();
		}
		handleError(e, t) {
			if (this._canceledDueToError) {
				e = this._canceledDueToError;
				this._canceledDueToError = false;
			}
			if (this.callback) return this.callback(e);
			this.emit("error", e);
		}
		handleReadyForQuery(e) {
			if (this._canceledDueToError) return this.handleError(this._canceledDueToError, e);
			if (this.callback) try {
				this.callback(null, this._results);
			} catch (e) {
				process.nextTick(() => {
					throw e;
				});
			}
			this.emit("end", this._results);
		}
		submit(e) {
			if (typeof this.text !== "string" && typeof this.name !== "string") return /* @__PURE__ */ new Error("A query must have either text or a name. Supplying neither is unsupported.");
			const t = e.parsedStatements[this.name] || e.submittedNamedStatements[this.name];
			if (this.text && t && this.text !== t) return /* @__PURE__ */ new Error(`Prepared statements must be unique - '${this.name}' was used for a different statement`);
			if (this.values && !Array.isArray(this.values)) return /* @__PURE__ */ new Error("Query values must be an array");
			if (this.requiresPreparation()) {
				e.stream.cork && e.stream.cork();
				try {
					this.prepare(e);
				} finally {
					e.stream.uncork && e.stream.uncork();
				}
			} else e.query(this.text);
			return null;
		}
		hasBeenParsed(e) {
			return this.name && (e.parsedStatements[this.name] !== void 0 || e.submittedNamedStatements[this.name] !== void 0);
		}
		handlePortalSuspended(e) {
			this._getRows(e, this.rows);
		}
		_getRows(e, t) {
			e.execute({
				portal: this.portal,
				rows: t
			});
			if (!t) e.sync();
			else e.flush();
		}
		prepare(e) {
			if (!this.hasBeenParsed(e)) {
				e.parse({
					text: this.text,
					name: this.name,
					types: this.types
				});
				if (this.name) e.submittedNamedStatements[this.name] = this.text;
			}
			try {
				e.bind({
					portal: this.portal,
					statement: this.name,
					values: this.values,
					binary: this.binary,
					valueMapper: n.prepareValue
				});
			} catch (t) {
				e.close({
					type: "S",
					name: this.name
				});
				e.sync();
				this.handleError(t, e);
				return;
			}
			e.describe({
				type: "P",
				name: this.portal || ""
			});
			this._getRows(e, this.rows);
		}
		handleCopyInResponse(e) {
			e.sendCopyFail("No source stream defined");
		}
		handleCopyData(e, t) {}
	};
	module.exports = r;
}));
// node_modules/pg-protocol/dist/messages.js
var require_messages = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoticeMessage = exports.DataRowMessage = exports.CommandCompleteMessage = exports.ReadyForQueryMessage = exports.NotificationResponseMessage = exports.BackendKeyDataMessage = exports.AuthenticationMD5Password = exports.ParameterStatusMessage = exports.ParameterDescriptionMessage = exports.RowDescriptionMessage = exports.Field = exports.CopyResponse = exports.CopyDataMessage = exports.DatabaseError = exports.copyDone = exports.emptyQuery = exports.replicationStart = exports.portalSuspended = exports.noData = exports.closeComplete = exports.bindComplete = exports.parseComplete = void 0;
	exports.parseComplete = {
		name: "parseComplete",
		length: 5
	};
	exports.bindComplete = {
		name: "bindComplete",
		length: 5
	};
	exports.closeComplete = {
		name: "closeComplete",
		length: 5
	};
	exports.noData = {
		name: "noData",
		length: 5
	};
	exports.portalSuspended = {
		name: "portalSuspended",
		length: 5
	};
	exports.replicationStart = {
		name: "replicationStart",
		length: 4
	};
	exports.emptyQuery = {
		name: "emptyQuery",
		length: 4
	};
	exports.copyDone = {
		name: "copyDone",
		length: 4
	};
	var e = class extends Error {
		constructor(e, t, n) {
			super(e);
			this.length = t;
			this.name = n;
		}
	};
	exports.DatabaseError = e;
	var t = class {
		constructor(e, t) {
			this.length = e;
			this.chunk = t;
			this.name = "copyData";
		}
	};
	exports.CopyDataMessage = t;
	var n = class {
		constructor(e, t, n, r) {
			this.length = e;
			this.name = t;
			this.binary = n;
			this.columnTypes = new Array(r);
		}
	};
	exports.CopyResponse = n;
	var r = class {
		constructor(e, t, n, r, i, a, o) {
			this.name = e;
			this.tableID = t;
			this.columnID = n;
			this.dataTypeID = r;
			this.dataTypeSize = i;
			this.dataTypeModifier = a;
			this.format = o;
		}
	};
	exports.Field = r;
	var i = class {
		constructor(e, t) {
			this.length = e;
			this.fieldCount = t;
			this.name = "rowDescription";
			this.fields = new Array(this.fieldCount);
		}
	};
	exports.RowDescriptionMessage = i;
	var a = class {
		constructor(e, t) {
			this.length = e;
			this.parameterCount = t;
			this.name = "parameterDescription";
			this.dataTypeIDs = new Array(this.parameterCount);
		}
	};
	exports.ParameterDescriptionMessage = a;
	var o = class {
		constructor(e, t, n) {
			this.length = e;
			this.parameterName = t;
			this.parameterValue = n;
			this.name = "parameterStatus";
		}
	};
	exports.ParameterStatusMessage = o;
	var s = class {
		constructor(e, t) {
			this.length = e;
			this.salt = t;
			this.name = "authenticationMD5Password";
		}
	};
	exports.AuthenticationMD5Password = s;
	var c = class {
		constructor(e, t, n) {
			this.length = e;
			this.processID = t;
			this.secretKey = n;
			this.name = "backendKeyData";
		}
	};
	exports.BackendKeyDataMessage = c;
	var l = class {
		constructor(e, t, n, r) {
			this.length = e;
			this.processId = t;
			this.channel = n;
			this.payload = r;
			this.name = "notification";
		}
	};
	exports.NotificationResponseMessage = l;
	var u = class {
		constructor(e, t) {
			this.length = e;
			this.status = t;
			this.name = "readyForQuery";
		}
	};
	exports.ReadyForQueryMessage = u;
	var d = class {
		constructor(e, t) {
			this.length = e;
			this.text = t;
			this.name = "commandComplete";
		}
	};
	exports.CommandCompleteMessage = d;
	var f = class {
		constructor(e, t) {
			this.length = e;
			this.fields = t;
			this.name = "dataRow";
			this.fieldCount = t.length;
		}
	};
	exports.DataRowMessage = f;
	var p = class {
		constructor(e, t) {
			this.length = e;
			this.message = t;
			this.name = "notice";
		}
	};
	exports.NoticeMessage = p;
}));
// node_modules/pg-protocol/dist/buffer-writer.js
var require_buffer_writer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Writer = void 0;
	var e = class {
		constructor(e = 256) {
			this.size = e;
			this.offset = 5;
			this.headerPosition = 0;
			this.buffer = Buffer.allocUnsafe(e);
		}
		ensure(e) {
			if (this.buffer.length - this.offset < e) {
				const t = this.buffer;
				const n = t.length + (t.length >> 1) + e;
				this.buffer = Buffer.allocUnsafe(n);
				t.copy(this.buffer, 0, 0, this.offset);
			}
		}
		addInt32(e) {
			this.ensure(4);
			this.buffer[this.offset++] = e >>> 24 & 255;
			this.buffer[this.offset++] = e >>> 16 & 255;
			this.buffer[this.offset++] = e >>> 8 & 255;
			this.buffer[this.offset++] = e >>> 0 & 255;
			return this;
		}
		addInt16(e) {
			this.ensure(2);
			this.buffer[this.offset++] = e >>> 8 & 255;
			this.buffer[this.offset++] = e >>> 0 & 255;
			return this;
		}
		addCString(e) {
			if (!e) this.ensure(1);
			else {
				const t = Buffer.byteLength(e);
				this.ensure(t + 1);
				this.buffer.write(e, this.offset, "utf-8");
				this.offset += t;
			}
			this.buffer[this.offset++] = 0;
			return this;
		}
		addString(e = "") {
			const t = Buffer.byteLength(e);
			this.ensure(t);
			this.buffer.write(e, this.offset);
			this.offset += t;
			return this;
		}
		addInt32PrefixedString(e) {
			const t = Buffer.byteLength(e);
			this.ensure(4 + t);
			const n = this.buffer;
			let r = this.offset;
			n[r++] = t >>> 24 & 255;
			n[r++] = t >>> 16 & 255;
			n[r++] = t >>> 8 & 255;
			n[r++] = t >>> 0 & 255;
			n.write(e, r, "utf-8");
			this.offset = r + t;
			return this;
		}
		add(e) {
			this.ensure(e.length);
			e.copy(this.buffer, this.offset);
			this.offset += e.length;
			return this;
		}
		reserveUnsafe(e) {
			const t = this.offset;
			this.ensure(e);
			this.offset += e;
			return t;
		}
		join(e) {
			if (e) {
				this.buffer[this.headerPosition] = e;
				const t = this.offset - (this.headerPosition + 1);
				this.buffer.writeInt32BE(t, this.headerPosition + 1);
			}
			return this.buffer.slice(e ? 0 : 5, this.offset);
		}
		flush(e) {
			const t = this.join(e);
			this.offset = 5;
			this.headerPosition = 0;
			this.buffer = Buffer.allocUnsafe(this.size);
			return t;
		}
		clear() {
			this.offset = 5;
			this.headerPosition = 0;
		}
	};
	exports.Writer = e;
}));
// node_modules/pg-protocol/dist/serializer.js
var require_serializer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.serialize = void 0;
	const e = require_buffer_writer();
	const t = new e.Writer();
	const n = (n) => {
		t.addInt16(3).addInt16(0);
		for (const e of Object.keys(n)) t.addCString(e).addCString(n[e]);
		t.addCString("client_encoding").addCString("UTF8");
		const r = t.addCString("").flush();
		const i = r.length + 4;
		return new e.Writer().addInt32(i).add(r).flush();
	};
	const r = () => {
		const e = Buffer.allocUnsafe(8);
		e.writeInt32BE(8, 0);
		e.writeInt32BE(80877103, 4);
		return e;
	};
	const i = (e) => {
		return t.addCString(e).flush(112);
	};
	const a = function(e, n) {
		t.addCString(e).addInt32PrefixedString(n);
		return t.flush(112);
	};
	const o = function(e) {
		return t.addString(e).flush(112);
	};
	const s = (e) => {
		return t.addCString(e).flush(81);
	};
	const c = [];
	const l = (e) => {
		const n = e.name || "";
		if (n.length > 63) {
			console.error("Warning! Postgres only supports 63 characters for query names.");
			console.error("You supplied %s (%s)", n, n.length);
			console.error("This can cause conflicts and silent errors executing queries");
		}
		const r = e.types || c;
		const i = r.length;
		const a = t.addCString(n).addCString(e.text).addInt16(i);
		for (let e = 0; e < i; e++) a.addInt32(r[e]);
		return t.flush(80);
	};
	const u = function(e, n, r) {
		const i = e.length;
		for (let a = 0; a < i; a++) {
			const i = n ? n(e[a], a) : e[a];
			let o = 0;
			if (i == null) t.addInt32(-1);
			else if (i instanceof Buffer) {
				o = 1;
				t.addInt32(i.length);
				t.add(i);
			} else t.addInt32PrefixedString(i);
			const s = t.buffer;
			s[r++] = 0;
			s[r++] = o;
		}
	};
	const d = (e = {}) => {
		const n = e.portal || "";
		const r = e.statement || "";
		const i = e.binary || false;
		const a = e.values || c;
		const o = a.length;
		t.addCString(n).addCString(r);
		t.addInt16(o);
		const s = t.reserveUnsafe(o * 2);
		t.addInt16(o);
		try {
			u(a, e.valueMapper, s);
		} catch (e) {
			t.clear();
			throw e;
		}
		t.addInt16(1);
		t.addInt16(i ? 1 : 0);
		return t.flush(66);
	};
	const f = Buffer.from([
		69,
		0,
		0,
		0,
		9,
		0,
		0,
		0,
		0,
		0
	]);
	const p = (e) => {
		if (!e || !e.portal && !e.rows) return f;
		const t = e.portal || "";
		const n = e.rows || 0;
		const r = Buffer.byteLength(t);
		const i = 4 + r + 1 + 4;
		const a = Buffer.allocUnsafe(1 + i);
		a[0] = 69;
		a.writeInt32BE(i, 1);
		a.write(t, 5, "utf-8");
		a[r + 5] = 0;
		a.writeUInt32BE(n, a.length - 4);
		return a;
	};
	const m = (e, t) => {
		const n = Buffer.allocUnsafe(16);
		n.writeInt32BE(16, 0);
		n.writeInt16BE(1234, 4);
		n.writeInt16BE(5678, 6);
		n.writeInt32BE(e, 8);
		n.writeInt32BE(t, 12);
		return n;
	};
	const h = (e, t) => {
		const r = 4 + Buffer.byteLength(t) + 1;
		const i = Buffer.allocUnsafe(1 + r);
		i[0] = e;
		i.writeInt32BE(r, 1);
		i.write(t, 5, "utf-8");
		i[r] = 0;
		return i;
	};
	const g = t.addCString("P").flush(68);
	const _ = t.addCString("S").flush(68);
	const v = (e) => {
		return e.name ? h(68, `${e.type}${e.name || ""}`) : e.type === "P" ? g : _;
	};
	const y = (e) => {
		const t = `${e.type}${e.name || ""}`;
		return h(67, t);
	};
	const b = (e) => {
		return t.add(e).flush(100);
	};
	const x = (e) => {
		return h(102, e);
	};
	const S = (e) => Buffer.from([
		e,
		0,
		0,
		0,
		4
	]);
	const C = S(72);
	const w = S(83);
	const T = S(88);
	const E = S(99);
	exports.serialize = {
		startup: n,
		password: i,
		requestSsl: r,
		sendSASLInitialResponseMessage: a,
		sendSCRAMClientFinalMessage: o,
		query: s,
		parse: l,
		bind: d,
		execute: p,
		describe: v,
		close: y,
		flush: () => C,
		sync: () => w,
		end: () => T,
		copyData: b,
		copyDone: () => E,
		copyFail: x,
		cancel: m
	};
}));
// node_modules/pg-protocol/dist/buffer-reader.js
var require_buffer_reader = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BufferReader = void 0;
	var e = class {
		constructor(e = 0) {
			this.offset = e;
			this.buffer = Buffer.allocUnsafe(0);
			this.encoding = "utf-8";
		}
		setBuffer(e, t) {
			this.offset = e;
			this.buffer = t;
		}
		int16() {
			const e = this.buffer.readInt16BE(this.offset);
			this.offset += 2;
			return e;
		}
		byte() {
			const e = this.buffer[this.offset];
			this.offset++;
			return e;
		}
		int32() {
			const e = this.buffer.readInt32BE(this.offset);
			this.offset += 4;
			return e;
		}
		uint32() {
			const e = this.buffer.readUInt32BE(this.offset);
			this.offset += 4;
			return e;
		}
		string(e) {
			const t = this.buffer.toString(this.encoding, this.offset, this.offset + e);
			this.offset += e;
			return t;
		}
		cstring() {
			const e = this.offset;
			let t = e;
			while (this.buffer[t++]);
			this.offset = t;
			return this.buffer.toString(this.encoding, e, t - 1);
		}
		bytes(e) {
			const t = this.buffer.slice(this.offset, this.offset + e);
			this.offset += e;
			return t;
		}
	};
	exports.BufferReader = e;
}));
// node_modules/pg-protocol/dist/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Parser = void 0;
	const e = require_messages();
	const t = require_buffer_reader();
	const n = 1;
	const i = 5;
	const a = -1;
	const o = Buffer.allocUnsafe(0);
	var s = class {
		constructor(e) {
			this.buffer = o;
			this.bufferLength = 0;
			this.bufferOffset = 0;
			this.reader = new t.BufferReader();
			if ((e === null || e === void 0 ? void 0 : e.mode) === "binary") throw new Error("Binary mode not supported yet");
			this.mode = (e === null || e === void 0 ? void 0 : e.mode) || "text";
		}
		parse(e, t) {
			this.mergeBuffer(e);
			const r = this.bufferOffset + this.bufferLength;
			let a = this.bufferOffset;
			while (a + i <= r) {
				const e = this.buffer[a];
				const o = this.buffer.readUInt32BE(a + n);
				const s = n + o;
				if (s + a <= r) {
					t(this.handlePacket(a + i, e, o, this.buffer));
					a += s;
				} else break;
			}
			if (a === r) {
				this.buffer = o;
				this.bufferLength = 0;
				this.bufferOffset = 0;
			} else {
				this.bufferLength = r - a;
				this.bufferOffset = a;
			}
		}
		mergeBuffer(e) {
			if (this.bufferLength > 0) {
				const t = this.bufferLength + e.byteLength;
				if (t + this.bufferOffset > this.buffer.byteLength) {
					let e;
					if (t <= this.buffer.byteLength && this.bufferOffset >= this.bufferLength) e = this.buffer;
					else {
						let n = this.buffer.byteLength * 2;
						while (t >= n) n *= 2;
						e = Buffer.allocUnsafe(n);
					}
					this.buffer.copy(e, 0, this.bufferOffset, this.bufferOffset + this.bufferLength);
					this.buffer = e;
					this.bufferOffset = 0;
				}
				e.copy(this.buffer, this.bufferOffset + this.bufferLength);
				this.bufferLength = t;
			} else {
				this.buffer = e;
				this.bufferOffset = 0;
				this.bufferLength = e.byteLength;
			}
		}
		handlePacket(t, n, r, i) {
			const { reader: a } = this;
			a.setBuffer(t, i);
			let s;
			switch (n) {
				case 50:
					s = e.bindComplete;
					break;
				case 49:
					s = e.parseComplete;
					break;
				case 51:
					s = e.closeComplete;
					break;
				case 110:
					s = e.noData;
					break;
				case 115:
					s = e.portalSuspended;
					break;
				case 99:
					s = e.copyDone;
					break;
				case 87:
					s = e.replicationStart;
					break;
				case 73:
					s = e.emptyQuery;
					break;
				case 68:
					s = v(a);
					break;
				case 67:
					s = l(a);
					break;
				case 90:
					s = c(a);
					break;
				case 65:
					s = m(a);
					break;
				case 82:
					s = x(a, r);
					break;
				case 83:
					s = y(a);
					break;
				case 75:
					s = b(a);
					break;
				case 69:
					s = S(a, "error");
					break;
				case 78:
					s = S(a, "notice");
					break;
				case 84:
					s = h(a);
					break;
				case 116:
					s = _(a);
					break;
				case 71:
					s = d(a);
					break;
				case 72:
					s = f(a);
					break;
				case 100:
					s = u(a, r);
					break;
				default: return new e.DatabaseError("received invalid response: " + n.toString(16), r, "error");
			}
			a.setBuffer(0, o);
			s.length = r;
			return s;
		}
	};
	exports.Parser = s;
	const c = (t) => {
		const n = t.string(1);
		return new e.ReadyForQueryMessage(a, n);
	};
	const l = (t) => {
		const n = t.cstring();
		return new e.CommandCompleteMessage(a, n);
	};
	const u = (t, n) => {
		const r = t.bytes(n - 4);
		return new e.CopyDataMessage(a, r);
	};
	const d = (e) => p(e, "copyInResponse");
	const f = (e) => p(e, "copyOutResponse");
	const p = (t, n) => {
		const r = t.byte() !== 0;
		const i = t.int16();
		const o = new e.CopyResponse(a, n, r, i);
		for (let e = 0; e < i; e++) o.columnTypes[e] = t.int16();
		return o;
	};
	const m = (t) => {
		const n = t.int32();
		const r = t.cstring();
		const i = t.cstring();
		return new e.NotificationResponseMessage(a, n, r, i);
	};
	const h = (t) => {
		const n = t.int16();
		const r = new e.RowDescriptionMessage(a, n);
		for (let e = 0; e < n; e++) r.fields[e] = g(t);
		return r;
	};
	const g = (t) => {
		const n = t.cstring();
		const r = t.uint32();
		const i = t.int16();
		const a = t.uint32();
		const o = t.int16();
		const s = t.int32();
		const c = t.int16() === 0 ? "text" : "binary";
		return new e.Field(n, r, i, a, o, s, c);
	};
	const _ = (t) => {
		const n = t.int16();
		const r = new e.ParameterDescriptionMessage(a, n);
		for (let e = 0; e < n; e++) r.dataTypeIDs[e] = t.uint32();
		return r;
	};
	const v = (t) => {
		const n = t.int16();
		const r = new Array(n);
		for (let e = 0; e < n; e++) {
			const n = t.int32();
			r[e] = n === -1 ? null : t.string(n);
		}
		return new e.DataRowMessage(a, r);
	};
	const y = (t) => {
		const n = t.cstring();
		const r = t.cstring();
		return new e.ParameterStatusMessage(a, n, r);
	};
	const b = (t) => {
		const n = t.int32();
		const r = t.int32();
		return new e.BackendKeyDataMessage(a, n, r);
	};
	const x = (t, n) => {
		const r = t.int32();
		const i = {
			name: "authenticationOk",
			length: n
		};
		switch (r) {
			case 0: break;
			case 3:
				if (i.length === 8) i.name = "authenticationCleartextPassword";
				break;
			case 5:
				if (i.length === 12) {
					i.name = "authenticationMD5Password";
					const n = t.bytes(4);
					return new e.AuthenticationMD5Password(a, n);
				}
				break;
			case 10:
				{
					i.name = "authenticationSASL";
					i.mechanisms = [];
					let e;
					do {
						e = t.cstring();
						if (e) i.mechanisms.push(e);
					} while (e);
				}
				break;
			case 11:
				i.name = "authenticationSASLContinue";
				i.data = t.string(n - 8);
				break;
			case 12:
				i.name = "authenticationSASLFinal";
				i.data = t.string(n - 8);
				break;
			default: throw new Error("Unknown authenticationOk message type " + r);
		}
		return i;
	};
	const S = (t, n) => {
		const r = {};
		let i = t.string(1);
		while (i !== "\0") {
			r[i] = t.cstring();
			i = t.string(1);
		}
		const o = r.M;
		const s = n === "notice" ? new e.NoticeMessage(a, o) : new e.DatabaseError(o, a, n);
		s.severity = r.S;
		s.code = r.C;
		s.detail = r.D;
		s.hint = r.H;
		s.position = r.P;
		s.internalPosition = r.p;
		s.internalQuery = r.q;
		s.where = r.W;
		s.schema = r.s;
		s.table = r.t;
		s.column = r.c;
		s.dataType = r.d;
		s.constraint = r.n;
		s.file = r.F;
		s.line = r.L;
		s.routine = r.R;
		return s;
	};
}));
// node_modules/pg-protocol/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DatabaseError = exports.serialize = void 0;
	exports.parse = r;
	const e = require_messages();
	Object.defineProperty(exports, "DatabaseError", {
		enumerable: true,
		get: function() {
			return e.DatabaseError;
		}
	});
	const t = require_serializer();
	Object.defineProperty(exports, "serialize", {
		enumerable: true,
		get: function() {
			return t.serialize;
		}
	});
	const n = require_parser();
	function r(e, t) {
		const r = new n.Parser();
		e.on("data", (e) => r.parse(e, t));
		return new Promise((t) => e.on("end", () => t()));
	}
}));
// \0native pg-cloudflare
var require__native_pg_cloudflare = /* @__PURE__ */ __commonJSMin((() => {
	throw new Error("left out");
}));
// node_modules/pg/lib/stream.js
var require_stream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { getStream: e, getSecureStream: t } = a();
	module.exports = {
		getStream: e,
		getSecureStream: t
	};
	function n() {
		function e(e) {
			return new (__require("net")).Socket();
		}
		function t(e) {
			return __require("tls").connect(e);
		}
		return {
			getStream: e,
			getSecureStream: t
		};
	}
	function r() {
		function e(e) {
			const { CloudflareSocket: t } = require__native_pg_cloudflare();
			return new t(e);
		}
		function t(e) {
			e.socket.startTls(e);
			return e.socket;
		}
		return {
			getStream: e,
			getSecureStream: t
		};
	}
	function i() {
		if (typeof navigator === "object" && navigator !== null && typeof navigator.userAgent === "string") return navigator.userAgent === "Cloudflare-Workers";
		if (typeof Response === "function") {
			const e = new Response(null, { cf: { thing: true } });
			if (typeof e.cf === "object" && e.cf !== null && e.cf.thing) return true;
		}
		return false;
	}
	function a() {
		if (i()) return r();
		return n();
	}
}));
// node_modules/pg/lib/connection.js
var require_connection = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = __require("events").EventEmitter;
	const { parse: t, serialize: n } = require_dist();
	const r = require_stream();
	const { getStream: i } = r;
	const a = n.flush();
	const o = n.sync();
	const s = n.end();
	var c = class extends e {
		constructor(e) {
			super();
			e = e || {};
			this.stream = e.stream || i(e.ssl);
			if (typeof this.stream === "function") this.stream = this.stream(e);
			this._keepAlive = e.keepAlive;
			this._keepAliveInitialDelayMillis = e.keepAliveInitialDelayMillis;
			this.parsedStatements = {};
			this.submittedNamedStatements = {};
			this.ssl = e.ssl || false;
			this.sslNegotiation = e.sslNegotiation || "postgres";
			this._ending = false;
			this._emitMessage = false;
			const t = this;
			this.on("newListener", function(e) {
				if (e === "message") t._emitMessage = true;
			});
		}
		connect(e, t) {
			const n = this;
			this._connecting = true;
			this.stream.setNoDelay(true);
			this.stream.connect(e, t);
			this.stream.once("connect", function() {
				if (n._keepAlive) n.stream.setKeepAlive(true, n._keepAliveInitialDelayMillis);
				n.emit("connect");
			});
			const r = function(e) {
				if (n._ending && (e.code === "ECONNRESET" || e.code === "EPIPE")) return;
				n.emit("error", e);
			};
			this.stream.on("error", r);
			this.stream.on("close", function() {
				n.emit("end");
			});
			if (!this.ssl) return this.attachListeners(this.stream);
			if (this.sslNegotiation === "direct") return this.stream.once("connect", function() {
				n.upgradeToSSL(t, r);
			});
			this.stream.once("data", function(e) {
				switch (e.toString("utf8")) {
					case "S": break;
					case "N":
						n.stream.end();
						return n.emit("error", /* @__PURE__ */ new Error("The server does not support SSL connections"));
					default:
						n.stream.end();
						return n.emit("error", /* @__PURE__ */ new Error("There was an error establishing an SSL connection"));
				}
				n.upgradeToSSL(t, r);
			});
		}
		upgradeToSSL(e, t) {
			const n = this;
			const i = {
				socket: n.stream,
				host: e
			};
			if (n.ssl !== true) {
				Object.assign(i, n.ssl);
				if ("key" in n.ssl) i.key = n.ssl.key;
			}
			if (n.sslNegotiation === "direct") i.ALPNProtocols = ["postgresql"];
			const a = __require("net");
			if (a.isIP && a.isIP(e) === 0) i.servername = e;
			try {
				n.stream = r.getSecureStream(i);
			} catch (e) {
				return n.emit("error", e);
			}
			n.attachListeners(n.stream);
			n.stream.on("error", t);
			n.emit("sslconnect");
		}
		attachListeners(e) {
			t(e, (e) => {
				const t = e.name === "error" ? "errorMessage" : e.name;
				if (this._emitMessage) this.emit("message", e);
				this.emit(t, e);
			});
		}
		requestSsl() {
			this.stream.write(n.requestSsl());
		}
		startup(e) {
			this.stream.write(n.startup(e));
		}
		cancel(e, t) {
			this._send(n.cancel(e, t));
		}
		password(e) {
			this._send(n.password(e));
		}
		sendSASLInitialResponseMessage(e, t) {
			this._send(n.sendSASLInitialResponseMessage(e, t));
		}
		sendSCRAMClientFinalMessage(e) {
			this._send(n.sendSCRAMClientFinalMessage(e));
		}
		_send(e) {
			if (!this.stream.writable) return false;
			return this.stream.write(e);
		}
		query(e) {
			this._send(n.query(e));
		}
		parse(e) {
			this._send(n.parse(e));
		}
		bind(e) {
			this._send(n.bind(e));
		}
		execute(e) {
			this._send(n.execute(e));
		}
		flush() {
			if (this.stream.writable) this.stream.write(a);
		}
		sync() {
			this._send(o);
		}
		ref() {
			this.stream.ref();
		}
		unref() {
			this.stream.unref();
		}
		end() {
			this._ending = true;
			if (!this._connecting || !this.stream.writable) {
				this.stream.end();
				return;
			}
			return this.stream.write(s, () => {
				this.stream.end();
			});
		}
		close(e) {
			this._send(n.close(e));
		}
		describe(e) {
			this._send(n.describe(e));
		}
		sendCopyFromChunk(e) {
			this._send(n.copyData(e));
		}
		endCopyFrom() {
			this._send(n.copyDone());
		}
		sendCopyFail(e) {
			this._send(n.copyFail(e));
		}
	};
	module.exports = c;
}));
// node_modules/pgpass/lib/index.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));
// src/connect/wire/answer.ts
var import_client = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = __require("events").EventEmitter;
	const t = require_utils();
	const n = __require("util");
	const r = require_sasl();
	const i = require_type_overrides();
	const a = require_connection_parameters();
	const o = require_query();
	const s = require_defaults();
	const c = require_connection();
	const l = (init_pg_crypto(), __toCommonJS(pg_crypto_exports));
	const u = n.deprecate(() => {}, "Client.activeQuery is deprecated and will be removed in pg@9.0");
	const d = n.deprecate(() => {}, "Client.queryQueue is deprecated and will be removed in pg@9.0.");
	const f = n.deprecate(() => {}, "pgpass support is deprecated and will be removed in pg@9.0. You can provide an async function as the password property to the Client/Pool constructor that returns a password instead. Within this function you can call the pgpass module in your own code.");
	const p = n.deprecate(() => {}, "Passing a custom Promise implementation to the Client/Pool constructor is deprecated and will be removed in pg@9.0.");
	const m = n.deprecate(() => {}, "Calling client.query() when the client is already executing a query is deprecated and will be removed in pg@9.0. Use async/await or an external async flow control mechanism instead.");
	function h(e, t) {
		if (typeof e === "number") return Number.isFinite(e) ? e : t;
		if (typeof e === "string" && e.trim() !== "") {
			const n = Number(e);
			return Number.isFinite(n) ? n : t;
		}
		return t;
	}
	var g = class extends e {
		constructor(e) {
			super();
			this.connectionParameters = new a(e);
			this.user = this.connectionParameters.user;
			this.database = this.connectionParameters.database;
			this.port = this.connectionParameters.port;
			this.host = this.connectionParameters.host;
			Object.defineProperty(this, "password", {
				configurable: true,
				enumerable: false,
				writable: true,
				value: this.connectionParameters.password
			});
			this.replication = this.connectionParameters.replication;
			const t = e || {};
			if (t.Promise) p();
			this._Promise = t.Promise || global.Promise;
			this._types = new i(t.types);
			this._ending = false;
			this._ended = false;
			this._connecting = false;
			this._connected = false;
			this._connectionError = false;
			this._queryable = true;
			this._activeQuery = null;
			this._txStatus = null;
			this.enableChannelBinding = Boolean(t.enableChannelBinding);
			this.scramMaxIterations = h(t.scramMaxIterations, r.DEFAULT_MAX_SCRAM_ITERATIONS);
			this.connection = t.connection || new c({
				stream: t.stream,
				ssl: this.connectionParameters.ssl,
				sslNegotiation: this.connectionParameters.sslnegotiation,
				keepAlive: t.keepAlive || false,
				keepAliveInitialDelayMillis: t.keepAliveInitialDelayMillis || 0,
				encoding: this.connectionParameters.client_encoding || "utf8"
			});
			this._queryQueue = [];
			this._sentQueryQueue = [];
			this.pipeline = Boolean(t.pipeline);
			this.binary = t.binary || s.binary;
			this.processID = null;
			this.secretKey = null;
			this.ssl = this.connectionParameters.ssl || false;
			this.sslNegotiation = this.connectionParameters.sslnegotiation || "postgres";
			if (this.ssl && this.ssl.key) Object.defineProperty(this.ssl, "key", { enumerable: false });
			this._connectionTimeoutMillis = t.connectionTimeoutMillis || 0;
		}
		get activeQuery() {
			u();
			return this._activeQuery;
		}
		set activeQuery(e) {
			u();
			this._activeQuery = e;
		}
		_getActiveQuery() {
			return this._activeQuery;
		}
		_errorAllQueries(e) {
			const t = (t) => {
				process.nextTick(() => {
					t.handleError(e, this.connection);
				});
			};
			const n = this._getActiveQuery();
			if (n) {
				t(n);
				this._activeQuery = null;
			}
			this._sentQueryQueue.forEach(t);
			this._sentQueryQueue.length = 0;
			this._queryQueue.forEach(t);
			this._queryQueue.length = 0;
		}
		_connect(e) {
			const t = this;
			const n = this.connection;
			this._connectionCallback = e;
			if (this._connecting || this._connected) {
				const t = /* @__PURE__ */ new Error("Client has already been connected. You cannot reuse a client.");
				process.nextTick(() => {
					e(t);
				});
				return;
			}
			this._connecting = true;
			if (this._connectionTimeoutMillis > 0) {
				this.connectionTimeoutHandle = setTimeout(() => {
					n._ending = true;
					n.stream.destroy(/* @__PURE__ */ new Error("timeout expired"));
				}, this._connectionTimeoutMillis);
				if (this.connectionTimeoutHandle.unref) this.connectionTimeoutHandle.unref();
			}
			if (this.host && this.host.indexOf("/") === 0) n.connect(this.host + "/.s.PGSQL." + this.port);
			else n.connect(this.port, this.host);
			n.on("connect", function() {
				if (t.ssl) {
					if (t.sslNegotiation !== "direct") n.requestSsl();
				} else n.startup(t.getStartupConf());
			});
			n.on("sslconnect", function() {
				n.startup(t.getStartupConf());
			});
			this._attachListeners(n);
			n.once("end", () => {
				const e = this._ending ? /* @__PURE__ */ new Error("Connection terminated") : /* @__PURE__ */ new Error("Connection terminated unexpectedly");
				clearTimeout(this.connectionTimeoutHandle);
				this._errorAllQueries(e);
				this._ended = true;
				if (!this._ending) {
					if (this._connecting && !this._connectionError) {
						if (this._connectionCallback) this._connectionCallback(e);
						else this._handleErrorEvent(e);
					} else if (!this._connectionError) this._handleErrorEvent(e);
				}
				process.nextTick(() => {
					this.emit("end");
				});
			});
		}
		connect(e) {
			if (e) {
				this._connect(e);
				return;
			}
			return new this._Promise((e, t) => {
				this._connect((n) => {
					if (n) t(n);
					else e(this);
				});
			});
		}
		_attachListeners(e) {
			e.on("authenticationCleartextPassword", this._handleAuthCleartextPassword.bind(this));
			e.on("authenticationMD5Password", this._handleAuthMD5Password.bind(this));
			e.on("authenticationSASL", this._handleAuthSASL.bind(this));
			e.on("authenticationSASLContinue", this._handleAuthSASLContinue.bind(this));
			e.on("authenticationSASLFinal", this._handleAuthSASLFinal.bind(this));
			e.on("backendKeyData", this._handleBackendKeyData.bind(this));
			e.on("error", this._handleErrorEvent.bind(this));
			e.on("errorMessage", this._handleErrorMessage.bind(this));
			e.on("readyForQuery", this._handleReadyForQuery.bind(this));
			e.on("notice", this._handleNotice.bind(this));
			e.on("rowDescription", this._handleRowDescription.bind(this));
			e.on("dataRow", this._handleDataRow.bind(this));
			e.on("portalSuspended", this._handlePortalSuspended.bind(this));
			e.on("emptyQuery", this._handleEmptyQuery.bind(this));
			e.on("commandComplete", this._handleCommandComplete.bind(this));
			e.on("parseComplete", this._handleParseComplete.bind(this));
			e.on("copyInResponse", this._handleCopyInResponse.bind(this));
			e.on("copyData", this._handleCopyData.bind(this));
			e.on("notification", this._handleNotification.bind(this));
		}
		_getPassword(e) {
			const t = this.connection;
			if (typeof this.password === "function") this._Promise.resolve().then(() => this.password(this.connectionParameters)).then((n) => {
				if (n !== void 0) {
					if (typeof n !== "string") {
						t.emit("error", /* @__PURE__ */ new TypeError("Password must be a string"));
						return;
					}
					this.connectionParameters.password = this.password = n;
				} else this.connectionParameters.password = this.password = null;
				e();
			}).catch((e) => {
				t.emit("error", e);
			});
			else if (this.password !== null) e();
			else try {
				require_lib()(this.connectionParameters, (t) => {
					if (void 0 !== t) {
						f();
						this.connectionParameters.password = this.password = t;
					}
					e();
				});
			} catch (e) {
				this.emit("error", e);
			}
		}
		_handleAuthCleartextPassword(e) {
			this._getPassword(() => {
				this.connection.password(this.password);
			});
		}
		_handleAuthMD5Password(e) {
			this._getPassword(async () => {
				try {
					const t = await l.postgresMd5PasswordHash(this.user, this.password, e.salt);
					this.connection.password(t);
				} catch (e) {
					this.emit("error", e);
				}
			});
		}
		_handleAuthSASL(e) {
			this._getPassword(() => {
				try {
					this.saslSession = r.startSession(e.mechanisms, this.enableChannelBinding && this.connection.stream, this.scramMaxIterations);
					this.connection.sendSASLInitialResponseMessage(this.saslSession.mechanism, this.saslSession.response);
				} catch (e) {
					this.connection.emit("error", e);
				}
			});
		}
		async _handleAuthSASLContinue(e) {
			try {
				await r.continueSession(this.saslSession, this.password, e.data, this.enableChannelBinding && this.connection.stream);
				this.connection.sendSCRAMClientFinalMessage(this.saslSession.response);
			} catch (e) {
				this.connection.emit("error", e);
			}
		}
		_handleAuthSASLFinal(e) {
			try {
				r.finalizeSession(this.saslSession, e.data);
				this.saslSession = null;
			} catch (e) {
				this.connection.emit("error", e);
			}
		}
		_handleBackendKeyData(e) {
			this.processID = e.processID;
			this.secretKey = e.secretKey;
		}
		_handleReadyForQuery(e) {
			if (this._connecting) {
				this._connecting = false;
				this._connected = true;
				clearTimeout(this.connectionTimeoutHandle);
				if (this._connectionCallback) {
					this._connectionCallback(null, this);
					this._connectionCallback = null;
				}
				this.emit("connect");
			}
			const t = this._getActiveQuery();
			this._activeQuery = null;
			this._txStatus = e?.status ?? null;
			this.readyForQuery = true;
			if (t) t.handleReadyForQuery(this.connection);
			this._pulseQueryQueue();
		}
		_handleErrorWhileConnecting(e) {
			if (this._connectionError) return;
			this._connectionError = true;
			clearTimeout(this.connectionTimeoutHandle);
			if (this._connectionCallback) return this._connectionCallback(e);
			this.emit("error", e);
		}
		_handleErrorEvent(e) {
			if (this._connecting) return this._handleErrorWhileConnecting(e);
			this._queryable = false;
			this._errorAllQueries(e);
			this.emit("error", e);
		}
		_handleErrorMessage(e) {
			if (this._connecting) return this._handleErrorWhileConnecting(e);
			const t = this._getActiveQuery();
			if (!t) {
				this._handleErrorEvent(e);
				return;
			}
			this._activeQuery = null;
			if (t.name) delete this.connection.submittedNamedStatements[t.name];
			t.handleError(e, this.connection);
		}
		_handleRowDescription(e) {
			const t = this._getActiveQuery();
			if (t == null) {
				const e = /* @__PURE__ */ new Error("Received unexpected rowDescription message from backend.");
				this._handleErrorEvent(e);
				return;
			}
			t.handleRowDescription(e);
		}
		_handleDataRow(e) {
			const t = this._getActiveQuery();
			if (t == null) {
				const e = /* @__PURE__ */ new Error("Received unexpected dataRow message from backend.");
				this._handleErrorEvent(e);
				return;
			}
			t.handleDataRow(e);
		}
		_handlePortalSuspended(e) {
			const t = this._getActiveQuery();
			if (t == null) {
				const e = /* @__PURE__ */ new Error("Received unexpected portalSuspended message from backend.");
				this._handleErrorEvent(e);
				return;
			}
			t.handlePortalSuspended(this.connection);
		}
		_handleEmptyQuery(e) {
			const t = this._getActiveQuery();
			if (t == null) {
				const e = /* @__PURE__ */ new Error("Received unexpected emptyQuery message from backend.");
				this._handleErrorEvent(e);
				return;
			}
			t.handleEmptyQuery(this.connection);
		}
		_handleCommandComplete(e) {
			const t = this._getActiveQuery();
			if (t == null) {
				const e = /* @__PURE__ */ new Error("Received unexpected commandComplete message from backend.");
				this._handleErrorEvent(e);
				return;
			}
			t.handleCommandComplete(e, this.connection);
		}
		_handleParseComplete() {
			const e = this._getActiveQuery();
			if (e == null) {
				const e = /* @__PURE__ */ new Error("Received unexpected parseComplete message from backend.");
				this._handleErrorEvent(e);
				return;
			}
			if (e.name) {
				this.connection.parsedStatements[e.name] = e.text;
				delete this.connection.submittedNamedStatements[e.name];
			}
		}
		_handleCopyInResponse(e) {
			const t = this._getActiveQuery();
			if (t == null) {
				const e = /* @__PURE__ */ new Error("Received unexpected copyInResponse message from backend.");
				this._handleErrorEvent(e);
				return;
			}
			t.handleCopyInResponse(this.connection);
		}
		_handleCopyData(e) {
			const t = this._getActiveQuery();
			if (t == null) {
				const e = /* @__PURE__ */ new Error("Received unexpected copyData message from backend.");
				this._handleErrorEvent(e);
				return;
			}
			t.handleCopyData(e, this.connection);
		}
		_handleNotification(e) {
			this.emit("notification", e);
		}
		_handleNotice(e) {
			this.emit("notice", e);
		}
		getStartupConf() {
			const e = this.connectionParameters;
			const t = {
				user: e.user,
				database: e.database
			};
			const n = e.application_name || e.fallback_application_name;
			if (n) t.application_name = n;
			if (e.replication) t.replication = "" + e.replication;
			if (e.statement_timeout) t.statement_timeout = String(parseInt(e.statement_timeout, 10));
			if (e.lock_timeout) t.lock_timeout = String(parseInt(e.lock_timeout, 10));
			if (e.idle_in_transaction_session_timeout) t.idle_in_transaction_session_timeout = String(parseInt(e.idle_in_transaction_session_timeout, 10));
			if (e.options) t.options = e.options;
			return t;
		}
		cancel(e, t) {
			if (e.activeQuery === t) {
				const t = this.connection;
				if (this.host && this.host.indexOf("/") === 0) t.connect(this.host + "/.s.PGSQL." + this.port);
				else t.connect(this.port, this.host);
				t.on("connect", function() {
					t.cancel(e.processID, e.secretKey);
				});
			} else if (e._queryQueue.indexOf(t) !== -1) e._queryQueue.splice(e._queryQueue.indexOf(t), 1);
			else if (e._sentQueryQueue.indexOf(t) !== -1) t.callback = () => {};
		}
		setTypeParser(e, t, n) {
			return this._types.setTypeParser(e, t, n);
		}
		getTypeParser(e, t) {
			return this._types.getTypeParser(e, t);
		}
		escapeIdentifier(e) {
			return t.escapeIdentifier(e);
		}
		escapeLiteral(e) {
			return t.escapeLiteral(e);
		}
		_pulseQueryQueue() {
			if (this.pipeline) {
				this._pulsePipelinedQueryQueue();
				return;
			}
			if (this.readyForQuery === true) {
				this._activeQuery = this._queryQueue.shift();
				const e = this._getActiveQuery();
				if (e) {
					this.readyForQuery = false;
					this.hasExecuted = true;
					const t = e.submit(this.connection);
					if (t) process.nextTick(() => {
						e.handleError(t, this.connection);
						this.readyForQuery = true;
						this._pulseQueryQueue();
					});
				} else if (this.hasExecuted) {
					this._activeQuery = null;
					this.emit("drain");
				}
			}
		}
		_pulsePipelinedQueryQueue() {
			if (!this._connected || !this._queryable) return;
			while (this._queryQueue.length > 0) {
				const e = this._queryQueue.shift();
				this.hasExecuted = true;
				const t = e.submit(this.connection);
				if (t) {
					process.nextTick(() => {
						e.handleError(t, this.connection);
					});
					continue;
				}
				this._sentQueryQueue.push(e);
			}
			if (this.readyForQuery && !this._activeQuery && this._sentQueryQueue.length > 0) {
				this._activeQuery = this._sentQueryQueue.shift();
				this.readyForQuery = false;
			}
			if (!this._activeQuery && this._sentQueryQueue.length === 0 && this._queryQueue.length === 0 && this.hasExecuted) this.emit("drain");
		}
		query(e, t, n) {
			let r;
			let i;
			if (e == null) throw new TypeError("Client was passed a null or undefined query");
			if (typeof e.submit === "function") {
				i = r = e;
				if (!r.callback) {
					if (typeof t === "function") r.callback = t;
					else if (n) r.callback = n;
				}
			} else {
				r = new o(e, t, n);
				if (!r.callback) i = new this._Promise((e, t) => {
					r.callback = (n, r) => n ? t(n) : e(r);
				}).catch((e) => {
					Error.captureStackTrace(e);
					throw e;
				});
				else if (typeof r.callback !== "function") throw new TypeError("callback is not a function");
			}
			const a = e.query_timeout || this.connectionParameters.query_timeout;
			if (a) {
				const e = r.callback || (() => {});
				const t = setTimeout(() => {
					const t = /* @__PURE__ */ new Error("Query read timeout");
					process.nextTick(() => {
						r.handleError(t, this.connection);
					});
					e(t);
					r.callback = () => {};
					const n = this._queryQueue.indexOf(r);
					if (n > -1) this._queryQueue.splice(n, 1);
					else if (this.pipeline) {
						this.connection.stream.destroy();
						return;
					}
					this._pulseQueryQueue();
				}, a);
				r.callback = (n, r) => {
					clearTimeout(t);
					e(n, r);
				};
			}
			if (this.binary && !r.binary) r.binary = true;
			if (r._result && !r._result._types) r._result._types = this._types;
			if (this.pipeline) {
				const t = typeof e.submit === "function" && !(r instanceof o) ? "Custom query classes such as pg-cursor and pg-query-stream are" : r.rows ? "The `rows` option is" : null;
				if (t) {
					process.nextTick(() => {
						r.handleError(/* @__PURE__ */ new Error(`${t} not supported in pipeline mode`), this.connection);
					});
					return i;
				}
			}
			if (!this._queryable) {
				process.nextTick(() => {
					r.handleError(/* @__PURE__ */ new Error("Client has encountered a connection error and is not queryable"), this.connection);
				});
				return i;
			}
			if (this._ending) {
				process.nextTick(() => {
					r.handleError(/* @__PURE__ */ new Error("Client was closed and is not queryable"), this.connection);
				});
				return i;
			}
			if (this._queryQueue.length > 0 && !this.pipeline) m();
			this._queryQueue.push(r);
			this._pulseQueryQueue();
			return i;
		}
		ref() {
			this.connection.ref();
		}
		unref() {
			this.connection.unref();
		}
		getTransactionStatus() {
			return this._txStatus;
		}
		end(e) {
			this._ending = true;
			if (!this.connection._connecting || this._ended) {
				if (e) {
					e();
					return;
				} else return this._Promise.resolve();
			}
			if (!this._queryable) this.connection.stream.destroy();
			else if (this.pipeline && (this._getActiveQuery() || this._sentQueryQueue.length > 0 || this._queryQueue.length > 0)) this.once("drain", () => this.connection.end());
			else if (this._getActiveQuery()) this.connection.stream.destroy();
			else this.connection.end();
			if (e) this.connection.once("end", e);
			else return new this._Promise((e) => {
				this.connection.once("end", e);
			});
		}
		get queryQueue() {
			d();
			return this._queryQueue;
		}
	};
	g.Query = o;
	module.exports = g;
})))(), 1);
function nothingAsked() {
	return {
		asked: false,
		failed: false,
		columns: null,
		rows: 0
	};
}
function ask$2(answer) {
	Object.assign(answer, nothingAsked(), { asked: true });
}
function follow(answer, type, body) {
	const unexpected = {
		kind: "unexpected",
		message: type
	};
	const malformed = {
		kind: "malformed",
		message: type
	};
	const isOpen = answer.asked && !answer.failed;
	const hasRows = answer.columns !== null;
	switch (type) {
		case "T":
			if (!isOpen || hasRows) return unexpected;
			answer.columns = body.readUInt16BE(0);
			answer.rows = 0;
			return null;
		case "D":
			if (!hasRows) return unexpected;
			answer.rows++;
			return body.readUInt16BE(0) === answer.columns ? null : malformed;
		case "C":
			if (!isOpen) return unexpected;
			if (contradicts(body, answer)) return malformed;
			answer.columns = null;
			return null;
		case "I": return isOpen && !hasRows ? null : unexpected;
		case "E":
			answer.failed = true;
			answer.columns = null;
			return null;
		case "Z":
			if (!answer.asked || hasRows) return unexpected;
			answer.asked = false;
			return null;
		default: return null;
	}
}
function contradicts(tag, { columns, rows }) {
	const [select, count] = /^SELECT(?: (\d+))?\0$/.exec(tag.toString("latin1")) ?? [];
	if (select === void 0) return false;
	return columns === null || count !== void 0 && Number(count) !== rows;
}
// src/connect/wire/authentication.ts
const malformed = {
	kind: "malformed",
	message: "R"
};
function judgeAuthentication(body, login, policy) {
	const code = body.readUInt32BE(0);
	const rest = body.subarray(4);
	policy.onAuthenticationRequest?.();
	if (!policy.hasPassword && [
		3,
		5,
		10
	].includes(code)) return { kind: "password-missing" };
	switch (code) {
		case 0:
			if (rest.length > 0) return malformed;
			if (login.mechanism !== null && !login.scramFinal) return { kind: "scram-unfinished" };
			login.authentication ??= {
				method: "none",
				iterations: null
			};
			return null;
		case 3:
			if (rest.length > 0 || login.authentication !== null) return malformed;
			if (!policy.clearTextPassword) return { kind: "clear-text-password" };
			login.authentication = {
				method: "password",
				iterations: null
			};
			return null;
		case 5:
			if (rest.length !== 4 || login.authentication !== null) return malformed;
			login.authentication = {
				method: "md5",
				iterations: null
			};
			return null;
		case 8: return malformed;
		case 10: return judgeMechanisms(rest, login);
		case 11: return !login.mechanism || login.scramFinal ? malformed : noteIterations(rest, login);
		case 12:
			if (login.authentication?.iterations == null || login.scramFinal) return malformed;
			login.scramFinal = true;
			return null;
		default: return {
			kind: "method",
			code,
			mechanisms: []
		};
	}
}
function noteMechanism(sent, login) {
	if (login.mechanism !== "") return;
	login.mechanism = sent.toString("latin1", 5, sent.indexOf(0, 5));
	if (login.mechanism === "SCRAM-SHA-256-PLUS" && login.authentication !== null) login.authentication.method = "scram-sha-256-plus";
}
function judgeMechanisms(names, login) {
	const text = names.toString("latin1");
	if (login.authentication !== null || !/^([\x21-\x7e]+\0)+\0$/.test(text)) return malformed;
	const mechanisms = text.split("\0").slice(0, -2);
	if (mechanisms.filter((name) => name === "SCRAM-SHA-256" || name === "SCRAM-SHA-256-PLUS").length === 0) return {
		kind: "method",
		code: 10,
		mechanisms
	};
	login.authentication = {
		method: "scram-sha-256",
		iterations: null
	};
	login.mechanism = "";
	return null;
}
const serverFirstMessage = /^r=[\x21-\x2b\x2d-\x7e]+,s=[A-Za-z0-9+/=]+,i=([1-9][0-9]{0,9})$/;
function noteIterations(serverFirst, { authentication }) {
	const iterations = serverFirstMessage.exec(serverFirst.toString("latin1"))?.[1];
	if (iterations === void 0 || authentication?.iterations !== null) return malformed;
	authentication.iterations = Number(iterations);
	return null;
}
// src/connect/wire/messages.ts
function longestBody(phase, type) {
	return limits[phase][type];
}
const ordinary = 29996;
const long = 262144;
const limits = {
	before: {
		R: 1996,
		E: ordinary
	},
	starting: {
		S: ordinary,
		K: 8,
		Z: 1,
		E: long,
		N: long,
		A: long
	},
	ready: {
		S: ordinary,
		Z: 1,
		E: long,
		N: long,
		A: long,
		T: long,
		D: long,
		C: ordinary,
		I: 0
	}
};
function isWellFormed(type, body) {
	return forms[type]?.(body) ?? false;
}
const forms = {
	R: (body) => body.length >= 4,
	E: isFieldList,
	N: isFieldList,
	S: (body) => isStrings(body, 0, 2),
	K: (body) => body.length === 8,
	Z: (body) => body.length === 1 && "ITE".includes(body.toString("latin1")),
	C: (body) => isStrings(body, 0, 1),
	I: (body) => body.length === 0,
	A: (body) => isStrings(body, 4, 2),
	T: isRowDescription,
	D: isDataRow
};
function isFieldList(body) {
	let at = 0;
	while (body[at] !== 0) {
		const end = body.indexOf(0, at + 1);
		if (end === -1) return false;
		at = end + 1;
	}
	return at === body.length - 1;
}
function isStrings(body, start, count) {
	let at = start;
	for (let read = 0; read < count; read++) {
		const end = body.indexOf(0, at);
		if (end === -1) return false;
		at = end + 1;
	}
	return at === body.length;
}
function isRowDescription(body) {
	if (body.length < 2) return false;
	let at = 2;
	for (let read = 0; read < body.readUInt16BE(0); read++) {
		const end = body.indexOf(0, at);
		if (end === -1) return false;
		at = end + 19;
	}
	return at === body.length;
}
function isDataRow(body) {
	if (body.length < 2) return false;
	let at = 2;
	for (let read = 0; read < body.readUInt16BE(0); read++) {
		if (at + 4 > body.length) return false;
		const length = body.readInt32BE(at);
		if (length < -1) return false;
		at += 4 + Math.max(length, 0);
	}
	return at === body.length;
}
// src/connect/wire/old-error.ts
const longest = 3e4;
function fromOldError(buffer) {
	const end = buffer.indexOf(0, 1);
	const text = buffer.subarray(1, end === -1 ? buffer.length : end);
	if (!/^[\x20-\x7e\n\t\x80-\xf4]+$/.test(text.toString("latin1")) || text.length > longest) return null;
	if (end === -1) return "unfinished";
	const body = Buffer.concat([
		Buffer.from("SFATAL\0M"),
		text,
		Buffer.from("\0\0")
	]);
	const head = Buffer.from("E\0\0\0\0");
	head.writeUInt32BE(body.length + 4, 1);
	return Buffer.concat([head, body]);
}
// src/connect/wire/guard.ts
const mostBytes = 1048576;
const mostMessages = 1e4;
const mostParameters = 200;
const keptBytes = 512;
const headBytes = 5;
function guard(line, policy) {
	const state = {
		authentication: null,
		parameters: Object.create(null),
		violation: null,
		received: Buffer.alloc(0),
		unasked: null,
		mechanism: null,
		scramFinal: false,
		phase: "before",
		answer: nothingAsked(),
		pending: [],
		pendingBytes: 0,
		neededBytes: headBytes,
		totalBytes: 0,
		totalMessages: 0
	};
	const stream = new Duplex({
		allowHalfOpen: false,
		read: () => line.resume(),
		write: (chunk, _encoding, done) => {
			noteClientMessage(chunk, state);
			line.write(chunk, done);
		},
		final: (done) => {
			line.end();
			done();
		},
		destroy: (error, done) => {
			line.destroy();
			done(error);
		}
	});
	line.on("data", (chunk) => {
		if (stream.destroyed) return;
		const { messages, violation } = accept(chunk, state, policy);
		if (messages.length > 0 && !stream.push(Buffer.concat(messages))) line.pause();
		if (violation === null) return;
		state.violation = violation;
		stream.destroy(/* @__PURE__ */ new Error("The wire guard closed the line."));
	});
	line.on("end", () => stream.push(null));
	line.on("error", (error) => stream.destroy(error));
	line.on("close", () => stream.destroy());
	return {
		stream: asSocket(stream, line),
		seen: state
	};
}
function asSocket(stream, line) {
	Object.assign(stream, {
		connect: () => queueMicrotask(() => stream.emit("connect")),
		setNoDelay: () => stream,
		setKeepAlive: () => stream,
		ref: () => stream,
		unref: () => stream
	});
	if ("getPeerCertificate" in line) Object.assign(stream, { getPeerCertificate: () => line.getPeerCertificate() });
	return stream;
}
function accept(chunk, state, policy) {
	const messages = [];
	state.totalBytes += chunk.length;
	state.received = Buffer.concat([state.received, chunk.subarray(0, keptBytes - state.received.length)]);
	if (state.totalBytes > mostBytes) return {
		messages,
		violation: {
			kind: "too-much",
			limit: mostBytes
		}
	};
	state.pending.push(chunk);
	state.pendingBytes += chunk.length;
	while (state.pendingBytes >= state.neededBytes) {
		const buffer = state.pending.length === 1 ? state.pending[0] : Buffer.concat(state.pending);
		state.pending = [buffer];
		const type = String.fromCharCode(buffer[0]);
		const length = buffer.readUInt32BE(1) - 4;
		const limit = longestBody(state.phase, type);
		if (limit === void 0) return {
			messages,
			violation: {
				kind: "unexpected",
				message: type
			}
		};
		if (length < 0) return {
			messages,
			violation: {
				kind: "malformed",
				message: type
			}
		};
		if (length > limit) {
			const old = state.phase === "before" && type === "E" ? fromOldError(buffer) : null;
			if (old === null) return {
				messages,
				violation: {
					kind: "too-long",
					message: type,
					length,
					limit
				}
			};
			if (old === "unfinished") return {
				messages,
				violation: null
			};
			state.neededBytes = Number.POSITIVE_INFINITY;
			return {
				messages: [...messages, old],
				violation: null
			};
		}
		state.neededBytes = headBytes + length;
		if (buffer.length < state.neededBytes) break;
		const message = buffer.subarray(0, state.neededBytes);
		const violation = judge(type, message.subarray(headBytes), state, policy);
		if (violation !== null) return {
			messages,
			violation
		};
		if (++state.totalMessages > mostMessages) return {
			messages,
			violation: {
				kind: "too-much",
				limit: mostMessages
			}
		};
		messages.push(message);
		state.pending = [buffer.subarray(message.length)];
		state.pendingBytes -= message.length;
		state.neededBytes = headBytes;
	}
	return {
		messages,
		violation: null
	};
}
function judge(type, body, state, policy) {
	if (!isWellFormed(type, body)) return {
		kind: "malformed",
		message: type
	};
	if (type === "S") return noteParameter(body, state);
	if (state.phase === "ready") return follow(state.answer, type, body);
	if (type === "R") {
		if (body.readUInt32BE(0) === 0) state.phase = "starting";
		return judgeAuthentication(body, state, policy);
	}
	if (type === "Z") state.phase = "ready";
	return null;
}
function noteParameter(body, state) {
	const [name, value] = body.toString("utf8").split("\0");
	state.parameters[name] = value;
	return Object.keys(state.parameters).length > mostParameters ? {
		kind: "too-much",
		limit: mostParameters
	} : null;
}
function noteClientMessage(chunk, state) {
	if (chunk[0] === 112) noteMechanism(chunk, state);
	if (chunk[0] === 81) ask$2(state.answer);
}
// src/connect/stages/login.ts
const mostIterations = 1e6;
function login(line, target) {
	const policy = {
		clearTextPassword: line.isProtected,
		hasPassword: target.password !== ""
	};
	const { stream, seen } = guard(line.stream, policy);
	const config = {
		host: target.host,
		port: target.port,
		user: target.username,
		database: target.database,
		password: () => target.password,
		ssl: false,
		stream: () => stream,
		application_name: "postgres-destination-check",
		enableChannelBinding: line.canBind,
		scramMaxIterations: mostIterations
	};
	const client = new import_client.default(config);
	client.on("error", (error) => {
		seen.unasked ??= error;
	});
	return {
		seen,
		client: client.connect().then(() => client, (error) => {
			stream.destroy();
			return failure("login", "database", evidenceOf(error, seen));
		})
	};
}
function admits(stream, target) {
	return new Promise((resolve) => {
		const guarded = guard(stream, {
			clearTextPassword: false,
			hasPassword: false,
			onAuthenticationRequest: () => resolve(true)
		});
		guarded.stream.on("error", () => {});
		guarded.stream.on("close", () => resolve(false));
		guarded.stream.on("data", () => guarded.stream.destroy());
		guarded.stream.write(startupMessage(target));
	});
}
function evidenceOf(error, seen) {
	const received = seen?.received ?? Buffer.alloc(0);
	if (seen !== null && seen.violation !== null) return {
		kind: "violation",
		violation: seen.violation,
		received
	};
	const first = serverError(error) === null ? seen?.unasked ?? error : error;
	const fields = serverError(first);
	if (fields !== null) return {
		kind: "server",
		error: fields,
		withTls: "not-tried"
	};
	const { code, message } = first;
	if (code !== void 0) return {
		kind: "lost",
		code,
		received
	};
	if (message.startsWith("Connection terminated")) return {
		kind: "lost",
		code: null,
		received
	};
	return {
		kind: "client",
		message
	};
}
function startupMessage({ username, database }) {
	const fields = [
		"user",
		username,
		"database",
		database,
		""
	].map((field) => `${field}\0`).join("");
	const body = Buffer.from(fields, "utf8");
	const head = Buffer.alloc(8);
	head.writeUInt32BE(body.length + 8, 0);
	head.writeUInt32BE(196608, 4);
	return Buffer.concat([head, body]);
}
// src/connect/chain.ts
async function runChain(target, addresses, resolved, means) {
	const stages = [resolved, ...skippedStages().slice(1)];
	const observed = nothingObserved(addresses);
	const stage = recorded(stages, means.scope, means.limitMs);
	const way = {
		...means,
		target,
		addresses,
		observed,
		stage,
		seen: null
	};
	const client = await reach(way);
	const result = isFailure(client) ? client : await ask$1(client, way);
	if (!isFailure(client) && !isFailure(result)) observed.rehearsal = await rehearseOn(client, result, way);
	observed.authentication = way.seen?.authentication ?? null;
	observed.parameters = { ...way.seen?.parameters };
	return {
		stages,
		observed,
		result
	};
}
async function reach(way) {
	const { target, stage, scope } = way;
	const stream = await openStream(way);
	if (isFailure(stream)) return stream;
	const line = target.ssl.kind === "on" ? await encrypt(stream, target.ssl, way) : plainLine(stream, target);
	if (isFailure(line)) return line;
	const { seen, client: loggingIn } = login(line, target);
	way.seen = seen;
	const client = await stage("login", "database", () => loggingIn);
	if (isFailure(client)) return withTlsTried(client, way);
	scope.own(() => endSession(client));
	return client;
}
async function openStream({ target, tunnels, addresses, scope, observed, stage }) {
	const { ssh } = target;
	if (ssh === null) return stage("connect", "database", () => dial(addresses, target.port, "database", scope));
	const shared = tunnels.get(ssh, addresses);
	const socket = await stage("connect", "bastion", () => shared.socket);
	if (isFailure(socket)) return socket;
	return stage("ssh", "bastion", async () => {
		const tunnel = await shared.tunnel;
		if (isFailure(tunnel)) return tunnel;
		observed.bastion = {
			hostKey: tunnel.hostKey,
			pinned: tunnel.pinned
		};
		const { forward } = await import("./thread-ssh.js");
		const channel = await forward(tunnel, target.host, target.port);
		if (!isFailure(channel)) scope.own(() => channel.destroy());
		return channel;
	});
}
async function encrypt(stream, ssl, way) {
	const [{ canBind, secure }, { authorityOf }] = await Promise.all([import("./thread-tls.js"), import("./thread-authority.js")]);
	const secured = await way.stage("tls", "database", () => secure(stream, ssl, way.target.host));
	if (isFailure(secured)) return secured;
	way.observed.tls = secured.tls;
	way.observed.authority = authorityOf(ssl);
	way.scope.own(() => secured.socket.destroy());
	return {
		stream: secured.socket,
		canBind: canBind(secured.socket),
		isProtected: true
	};
}
function plainLine(stream, target) {
	return {
		stream,
		canBind: false,
		isProtected: target.ssh !== null
	};
}
async function withTlsTried(refused, way) {
	const { evidence } = refused;
	if (!(evidence.kind === "server" && evidence.error.code === "28000" && isHbaRoutine(evidence.error.routine)) || way.target.ssl.kind === "on") return refused;
	const stage = timed(way.scope, way.limitMs);
	const stream = await openStream({
		...way,
		stage,
		observed: { ...way.observed }
	});
	if (isFailure(stream)) return refused;
	const { secure } = await import("./thread-tls.js");
	const encrypted = {
		kind: "on",
		verify: "none",
		certificate: null
	};
	const secured = await stage("tls", "database", () => secure(stream, encrypted, way.target.host));
	if (isFailure(secured)) {
		const withTls = secured.evidence.kind === "tls-not-supported" ? "not-supported" : "not-tried";
		return {
			...refused,
			evidence: {
				...evidence,
				withTls
			}
		};
	}
	const admitted = await within(way.scope.signal, admits(secured.socket, way.target), () => null);
	secured.socket.destroy();
	if (admitted === null) return refused;
	return {
		...refused,
		evidence: {
			...evidence,
			withTls: admitted ? "admitted" : "refused"
		}
	};
}
function isHbaRoutine(routine) {
	return routine === null || routine === "ClientAuthentication";
}
async function ask$1(client, { target, limitMs, stage, seen }) {
	return stage("probe", "database", async () => {
		const failed = (error) => failure("probe", "database", evidenceOf(error, seen));
		try {
			const { role, schemas } = target;
			const result = await probe(client, seen?.parameters ?? {}, {
				role,
				schemas,
				timeoutMs: limitMs
			});
			return isFailure(result) && seen !== null && seen.violation !== null ? failed(null) : result;
		} catch (error) {
			const broken = failed(error);
			const { evidence } = broken;
			if (evidence.kind !== "server") return broken;
			return {
				...broken,
				evidence: {
					kind: "ended",
					error: evidence.error,
					versionText: ""
				}
			};
		}
	});
}
async function rehearseOn(client, facts, way) {
	const { database, session, versionNum } = facts;
	const isWritable = database.canCreate && !session.inRecovery && !session.readOnly;
	if (!way.rehearse || !isWritable || versionNum < 90300) return null;
	if (way.target.role !== null) return { kind: "not-possible" };
	const rehearsed = await way.stage("rehearse", "database", async () => {
		try {
			return await rehearse(client, way.limitMs);
		} catch (error) {
			return failure("rehearse", "database", evidenceOf(error, way.seen));
		}
	});
	return isFailure(rehearsed) ? {
		kind: "broken-off",
		failure: rehearsed
	} : rehearsed;
}
function endSession(client) {
	client.end().catch(() => {});
}
// src/config/once.ts
var import_ipaddr = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(e) {
		"use strict";
		const t = "(0?\\d+|0x[a-f0-9]+)";
		const n = {
			fourOctet: new RegExp(`^${t}\\.${t}\\.${t}\\.${t}$`, "i"),
			threeOctet: new RegExp(`^${t}\\.${t}\\.${t}$`, "i"),
			twoOctet: new RegExp(`^${t}\\.${t}$`, "i"),
			longValue: new RegExp(`^${t}$`, "i")
		};
		const r = new RegExp(`^0[0-7]+$`, "i");
		const i = new RegExp(`^0x[a-f0-9]+$`, "i");
		const a = "%[0-9a-z]{1,}";
		const o = "(?:[0-9a-f]+::?)+";
		const s = {
			zoneIndex: new RegExp(a, "i"),
			"native": new RegExp(`^(::)?(${o})?([0-9a-f]+)?(::)?(${a})?$`, "i"),
			deprecatedTransitional: new RegExp(`^(?:::)(${t}\\.${t}\\.${t}\\.${t}(${a})?)$`, "i"),
			transitional: new RegExp(`^((?:${o})|(?:::)(?:${o})?)${t}\\.${t}\\.${t}\\.${t}(${a})?$`, "i")
		};
		function c(e, t) {
			if (e.indexOf("::") !== e.lastIndexOf("::")) return null;
			let n = 0;
			let r = -1;
			let i = (e.match(s.zoneIndex) || [])[0];
			let a, o;
			if (i) {
				i = i.substring(1);
				e = e.replace(/%.+$/, "");
			}
			while ((r = e.indexOf(":", r + 1)) >= 0) n++;
			if (e.substr(0, 2) === "::") n--;
			if (e.substr(-2, 2) === "::") n--;
			if (n >= t) return null;
			o = t - n;
			a = ":";
			while (o--) a += "0:";
			e = e.replace("::", a);
			if (e[0] === ":") e = e.slice(1);
			if (e[e.length - 1] === ":") e = e.slice(0, -1);
			t = (function() {
				const t = e.split(":");
				const n = [];
				for (let e = 0; e < t.length; e++) n.push(t[e].length > 4 ? NaN : parseInt(t[e], 16));
				return n;
			})();
			return {
				parts: t,
				zoneId: i
			};
		}
		function l(e, t, n, r) {
			if (e.length !== t.length) throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
			let i = 0;
			let a;
			while (r > 0) {
				a = n - r;
				if (a < 0) a = 0;
				if (e[i] >> a !== t[i] >> a) return false;
				r -= n;
				i += 1;
			}
			return true;
		}
		function u(e) {
			if (i.test(e)) return parseInt(e, 16);
			if (e[0] === "0" && !isNaN(parseInt(e[1], 10))) {
				if (r.test(e)) return parseInt(e, 8);
				throw new Error(`ipaddr: cannot parse ${e} as octal`);
			}
			return parseInt(e, 10);
		}
		function d(e, t) {
			while (e.length < t) e = `0${e}`;
			return e;
		}
		const f = {};
		f.IPv4 = (function() {
			function e(e) {
				if (e.length !== 4) throw new Error("ipaddr: ipv4 octet count should be 4");
				let t, n;
				for (t = 0; t < e.length; t++) {
					n = e[t];
					if (!(0 <= n && n <= 255)) throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
				}
				this.octets = e;
			}
			e.prototype.SpecialRanges = {
				unspecified: [[new e([
					0,
					0,
					0,
					0
				]), 8]],
				broadcast: [[new e([
					255,
					255,
					255,
					255
				]), 32]],
				multicast: [[new e([
					224,
					0,
					0,
					0
				]), 4]],
				linkLocal: [[new e([
					169,
					254,
					0,
					0
				]), 16]],
				loopback: [[new e([
					127,
					0,
					0,
					0
				]), 8]],
				carrierGradeNat: [[new e([
					100,
					64,
					0,
					0
				]), 10]],
				"private": [
					[new e([
						10,
						0,
						0,
						0
					]), 8],
					[new e([
						172,
						16,
						0,
						0
					]), 12],
					[new e([
						192,
						168,
						0,
						0
					]), 16]
				],
				reserved: [
					[new e([
						192,
						0,
						0,
						0
					]), 24],
					[new e([
						192,
						0,
						2,
						0
					]), 24],
					[new e([
						192,
						88,
						99,
						0
					]), 24],
					[new e([
						198,
						18,
						0,
						0
					]), 15],
					[new e([
						198,
						51,
						100,
						0
					]), 24],
					[new e([
						203,
						0,
						113,
						0
					]), 24],
					[new e([
						240,
						0,
						0,
						0
					]), 4]
				],
				as112: [[new e([
					192,
					175,
					48,
					0
				]), 24], [new e([
					192,
					31,
					196,
					0
				]), 24]],
				amt: [[new e([
					192,
					52,
					193,
					0
				]), 24]]
			};
			e.prototype.kind = function() {
				return "ipv4";
			};
			e.prototype.match = function(e, t) {
				let n;
				if (t === void 0) {
					n = e;
					e = n[0];
					t = n[1];
				}
				if (e.kind() !== "ipv4") throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
				return l(this.octets, e.octets, 8, t);
			};
			e.prototype.prefixLengthFromSubnetMask = function() {
				let e = 0;
				let t = false;
				const n = {
					0: 8,
					128: 7,
					192: 6,
					224: 5,
					240: 4,
					248: 3,
					252: 2,
					254: 1,
					255: 0
				};
				let r, i, a;
				for (r = 3; r >= 0; r -= 1) {
					i = this.octets[r];
					if (i in n) {
						a = n[i];
						if (t && a !== 0) return null;
						if (a !== 8) t = true;
						e += a;
					} else return null;
				}
				return 32 - e;
			};
			e.prototype.range = function() {
				return f.subnetMatch(this, this.SpecialRanges);
			};
			e.prototype.toByteArray = function() {
				return this.octets.slice(0);
			};
			e.prototype.toIPv4MappedAddress = function() {
				return f.IPv6.parse(`::ffff:${this.toString()}`);
			};
			e.prototype.toNormalizedString = function() {
				return this.toString();
			};
			e.prototype.toString = function() {
				return this.octets.join(".");
			};
			return e;
		})();
		f.IPv4.broadcastAddressFromCIDR = function(e) {
			try {
				const t = this.parseCIDR(e);
				const n = t[0].toByteArray();
				const r = this.subnetMaskFromPrefixLength(t[1]).toByteArray();
				const i = [];
				let a = 0;
				while (a < 4) {
					i.push(parseInt(n[a], 10) | parseInt(r[a], 10) ^ 255);
					a++;
				}
				return new this(i);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		f.IPv4.isIPv4 = function(e) {
			return this.parser(e) !== null;
		};
		f.IPv4.isValid = function(e) {
			try {
				new this(this.parser(e));
				return true;
			} catch {
				return false;
			}
		};
		f.IPv4.isValidCIDR = function(e) {
			try {
				this.parseCIDR(e);
				return true;
			} catch {
				return false;
			}
		};
		f.IPv4.isValidFourPartDecimal = function(e) {
			if (f.IPv4.isValid(e) && e.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return true;
			else return false;
		};
		f.IPv4.isValidCIDRFourPartDecimal = function(e) {
			const t = e.match(/^(.+)\/(\d+)$/);
			if (!f.IPv4.isValidCIDR(e) || !t) return false;
			return f.IPv4.isValidFourPartDecimal(t[1]);
		};
		f.IPv4.networkAddressFromCIDR = function(e) {
			let t, n, r, i, a;
			try {
				t = this.parseCIDR(e);
				r = t[0].toByteArray();
				a = this.subnetMaskFromPrefixLength(t[1]).toByteArray();
				i = [];
				n = 0;
				while (n < 4) {
					i.push(parseInt(r[n], 10) & parseInt(a[n], 10));
					n++;
				}
				return new this(i);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		f.IPv4.parse = function(e) {
			const t = this.parser(e);
			if (t === null) throw new Error("ipaddr: string is not formatted like an IPv4 Address");
			return new this(t);
		};
		f.IPv4.parseCIDR = function(e) {
			let t;
			if (t = e.match(/^(.+)\/(\d+)$/)) {
				const e = parseInt(t[2]);
				if (e >= 0 && e <= 32) {
					const n = [this.parse(t[1]), e];
					Object.defineProperty(n, "toString", { value: function() {
						return this.join("/");
					} });
					return n;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
		};
		f.IPv4.parser = function(e) {
			let t, r, i;
			if (t = e.match(n.fourOctet)) return (function() {
				const e = t.slice(1, 6);
				const n = [];
				for (let t = 0; t < e.length; t++) {
					r = e[t];
					n.push(u(r));
				}
				return n;
			})();
			else if (t = e.match(n.longValue)) {
				i = u(t[1]);
				if (i > 4294967295 || i < 0) throw new Error("ipaddr: address outside defined range");
				return (function() {
					const e = [];
					let t = 0;
					for (; t <= 24; t += 8) e.push(i >> t & 255);
					return e;
				})().reverse();
			} else if (t = e.match(n.twoOctet)) return (function() {
				const e = t.slice(1, 4);
				const n = [];
				i = u(e[1]);
				if (i > 16777215 || i < 0) throw new Error("ipaddr: address outside defined range");
				n.push(u(e[0]));
				n.push(i >> 16 & 255);
				n.push(i >> 8 & 255);
				n.push(i & 255);
				return n;
			})();
			else if (t = e.match(n.threeOctet)) return (function() {
				const e = t.slice(1, 5);
				const n = [];
				i = u(e[2]);
				if (i > 65535 || i < 0) throw new Error("ipaddr: address outside defined range");
				n.push(u(e[0]));
				n.push(u(e[1]));
				n.push(i >> 8 & 255);
				n.push(i & 255);
				return n;
			})();
			else return null;
		};
		f.IPv4.subnetMaskFromPrefixLength = function(e) {
			e = parseInt(e);
			if (Number.isNaN(e) || e < 0 || e > 32) throw new Error("ipaddr: invalid IPv4 prefix length");
			const t = [
				0,
				0,
				0,
				0
			];
			let n = 0;
			const r = Math.floor(e / 8);
			while (n < r) {
				t[n] = 255;
				n++;
			}
			if (r < 4) t[r] = Math.pow(2, e % 8) - 1 << 8 - e % 8;
			return new this(t);
		};
		f.IPv6 = (function() {
			function e(e, t) {
				let n, r;
				if (e.length === 16) {
					this.parts = [];
					for (n = 0; n <= 14; n += 2) this.parts.push(e[n] << 8 | e[n + 1]);
				} else if (e.length === 8) this.parts = e;
				else throw new Error("ipaddr: ipv6 part count should be 8 or 16");
				for (n = 0; n < this.parts.length; n++) {
					r = this.parts[n];
					if (!(0 <= r && r <= 65535)) throw new Error("ipaddr: ipv6 part should fit in 16 bits");
				}
				if (t) this.zoneId = t;
			}
			e.prototype.SpecialRanges = {
				unspecified: [new e([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 128],
				linkLocal: [new e([
					65152,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				multicast: [new e([
					65280,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 8],
				loopback: [new e([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					1
				]), 128],
				uniqueLocal: [new e([
					64512,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 7],
				ipv4Mapped: [new e([
					0,
					0,
					0,
					0,
					0,
					65535,
					0,
					0
				]), 96],
				deprecatedSiteLocal: [new e([
					65216,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				discard: [new e([
					256,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 64],
				rfc6145: [new e([
					0,
					0,
					0,
					0,
					65535,
					0,
					0,
					0
				]), 96],
				rfc6052: [[new e([
					100,
					65435,
					0,
					0,
					0,
					0,
					0,
					0
				]), 96], [new e([
					100,
					65435,
					1,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				"6to4": [new e([
					8194,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				teredo: [new e([
					8193,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				benchmarking: [new e([
					8193,
					2,
					0,
					0,
					0,
					0,
					0,
					0
				]), 48],
				amt: [new e([
					8193,
					3,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				as112v6: [[new e([
					8193,
					4,
					274,
					0,
					0,
					0,
					0,
					0
				]), 48], [new e([
					9760,
					79,
					32768,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				deprecatedOrchid: [new e([
					8193,
					16,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				orchid2: [new e([
					8193,
					32,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				droneRemoteIdProtocolEntityTags: [new e([
					8193,
					48,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				segmentRouting: [new e([
					24320,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				reserved: [
					[new e([
						8193,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 23],
					[new e([
						8193,
						3512,
						0,
						0,
						0,
						0,
						0,
						0
					]), 32],
					[new e([
						16383,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 20]
				]
			};
			e.prototype.isIPv4MappedAddress = function() {
				return this.range() === "ipv4Mapped";
			};
			e.prototype.kind = function() {
				return "ipv6";
			};
			e.prototype.match = function(e, t) {
				let n;
				if (t === void 0) {
					n = e;
					e = n[0];
					t = n[1];
				}
				if (e.kind() !== "ipv6") throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
				return l(this.parts, e.parts, 16, t);
			};
			e.prototype.prefixLengthFromSubnetMask = function() {
				let e = 0;
				let t = false;
				const n = {
					0: 16,
					32768: 15,
					49152: 14,
					57344: 13,
					61440: 12,
					63488: 11,
					64512: 10,
					65024: 9,
					65280: 8,
					65408: 7,
					65472: 6,
					65504: 5,
					65520: 4,
					65528: 3,
					65532: 2,
					65534: 1,
					65535: 0
				};
				let r, i;
				for (let a = 7; a >= 0; a -= 1) {
					r = this.parts[a];
					if (r in n) {
						i = n[r];
						if (t && i !== 0) return null;
						if (i !== 16) t = true;
						e += i;
					} else return null;
				}
				return 128 - e;
			};
			e.prototype.range = function() {
				return f.subnetMatch(this, this.SpecialRanges);
			};
			e.prototype.toByteArray = function() {
				let e;
				const t = [];
				const n = this.parts;
				for (let r = 0; r < n.length; r++) {
					e = n[r];
					t.push(e >> 8);
					t.push(e & 255);
				}
				return t;
			};
			e.prototype.toFixedLengthString = function() {
				const e = (function() {
					const e = [];
					for (let t = 0; t < this.parts.length; t++) e.push(d(this.parts[t].toString(16), 4));
					return e;
				}).call(this).join(":");
				let t = "";
				if (this.zoneId) t = `%${this.zoneId}`;
				return e + t;
			};
			e.prototype.toIPv4Address = function() {
				if (!this.isIPv4MappedAddress()) throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
				const e = this.parts.slice(-2);
				const t = e[0];
				const n = e[1];
				return new f.IPv4([
					t >> 8,
					t & 255,
					n >> 8,
					n & 255
				]);
			};
			e.prototype.toNormalizedString = function() {
				const e = (function() {
					const e = [];
					for (let t = 0; t < this.parts.length; t++) e.push(this.parts[t].toString(16));
					return e;
				}).call(this).join(":");
				let t = "";
				if (this.zoneId) t = `%${this.zoneId}`;
				return e + t;
			};
			e.prototype.toRFC5952String = function() {
				const e = /((^|:)(0(:|$)){2,})/g;
				let t = "";
				if (this.zoneId) t = `%${this.zoneId}`;
				const n = this.toNormalizedString();
				const r = n.slice(0, n.length - t.length);
				let i = 0;
				let a = -1;
				let o = -1;
				let s;
				while (s = e.exec(r)) {
					const e = (s[0].match(/0/g) || []).length;
					if (e > o) {
						o = e;
						i = s.index;
						a = s[0].length;
					}
				}
				if (a < 0) return r + t;
				return `${r.substring(0, i)}::${r.substring(i + a)}${t}`;
			};
			e.prototype.toString = function() {
				return this.toRFC5952String();
			};
			return e;
		})();
		f.IPv6.broadcastAddressFromCIDR = function(e) {
			try {
				const t = this.parseCIDR(e);
				const n = t[0].toByteArray();
				const r = this.subnetMaskFromPrefixLength(t[1]).toByteArray();
				const i = [];
				let a = 0;
				while (a < 16) {
					i.push(parseInt(n[a], 10) | parseInt(r[a], 10) ^ 255);
					a++;
				}
				return new this(i);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		f.IPv6.isIPv6 = function(e) {
			return this.parser(e) !== null;
		};
		f.IPv6.isValid = function(e) {
			if (typeof e === "string" && e.indexOf(":") === -1) return false;
			try {
				const t = this.parser(e);
				new this(t.parts, t.zoneId);
				return true;
			} catch {
				return false;
			}
		};
		f.IPv6.isValidCIDR = function(e) {
			if (typeof e === "string" && e.indexOf(":") === -1) return false;
			try {
				this.parseCIDR(e);
				return true;
			} catch {
				return false;
			}
		};
		f.IPv6.networkAddressFromCIDR = function(e) {
			let t, n, r, i, a;
			try {
				t = this.parseCIDR(e);
				r = t[0].toByteArray();
				a = this.subnetMaskFromPrefixLength(t[1]).toByteArray();
				i = [];
				n = 0;
				while (n < 16) {
					i.push(parseInt(r[n], 10) & parseInt(a[n], 10));
					n++;
				}
				return new this(i);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		f.IPv6.parse = function(e) {
			const t = this.parser(e);
			if (t === null) throw new Error("ipaddr: string is not formatted like an IPv6 Address");
			return new this(t.parts, t.zoneId);
		};
		f.IPv6.parseCIDR = function(e) {
			let t, n, r;
			if (n = e.match(/^(.+)\/(\d+)$/)) {
				t = parseInt(n[2]);
				if (t >= 0 && t <= 128) {
					r = [this.parse(n[1]), t];
					Object.defineProperty(r, "toString", { value: function() {
						return this.join("/");
					} });
					return r;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
		};
		f.IPv6.parser = function(e) {
			let t, n, r, i, a, o;
			if (r = e.match(s.deprecatedTransitional)) return this.parser(`::ffff:${r[1]}`);
			if (s.native.test(e)) return c(e, 8);
			if (r = e.match(s.transitional)) {
				o = r[6] || "";
				t = r[1];
				if (!r[1].endsWith("::")) t = t.slice(0, -1);
				t = c(t + o, 6);
				if (t && t.parts) {
					a = [
						parseInt(r[2]),
						parseInt(r[3]),
						parseInt(r[4]),
						parseInt(r[5])
					];
					for (n = 0; n < a.length; n++) {
						i = a[n];
						if (!(0 <= i && i <= 255)) return null;
					}
					t.parts.push(a[0] << 8 | a[1]);
					t.parts.push(a[2] << 8 | a[3]);
					return {
						parts: t.parts,
						zoneId: t.zoneId
					};
				}
			}
			return null;
		};
		f.IPv6.subnetMaskFromPrefixLength = function(e) {
			e = parseInt(e);
			if (Number.isNaN(e) || e < 0 || e > 128) throw new Error("ipaddr: invalid IPv6 prefix length");
			const t = [
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			let n = 0;
			const r = Math.floor(e / 8);
			while (n < r) {
				t[n] = 255;
				n++;
			}
			if (r < 16) t[r] = Math.pow(2, e % 8) - 1 << 8 - e % 8;
			return new this(t);
		};
		f.fromByteArray = function(e) {
			const t = e.length;
			if (t === 4) return new f.IPv4(e);
			else if (t === 16) return new f.IPv6(e);
			else throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
		};
		f.isValid = function(e) {
			return f.IPv6.isValid(e) || f.IPv4.isValid(e);
		};
		f.isValidCIDR = function(e) {
			return f.IPv6.isValidCIDR(e) || f.IPv4.isValidCIDR(e);
		};
		f.parse = function(e) {
			if (f.IPv6.isValid(e)) return f.IPv6.parse(e);
			else if (f.IPv4.isValid(e)) return f.IPv4.parse(e);
			else throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
		};
		f.parseCIDR = function(e) {
			try {
				return f.IPv6.parseCIDR(e);
			} catch {
				try {
					return f.IPv4.parseCIDR(e);
				} catch (e) {
					throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
				}
			}
		};
		f.process = function(e) {
			const t = this.parse(e);
			if (t.kind() === "ipv6" && t.isIPv4MappedAddress()) return t.toIPv4Address();
			else return t;
		};
		f.subnetMatch = function(e, t, n) {
			let r, i, a, o;
			if (n === void 0 || n === null) n = "unicast";
			for (i in t) if (Object.prototype.hasOwnProperty.call(t, i)) {
				a = t[i];
				if (a[0] && !(a[0] instanceof Array)) a = [a];
				for (r = 0; r < a.length; r++) {
					o = a[r];
					if (e.kind() === o[0].kind() && e.match.apply(e, o)) return i;
				}
			}
			return n;
		};
		if (typeof module !== "undefined" && module.exports) module.exports = f;
		else e.ipaddr = f;
	})(this$1);
})))(), 1);
function once(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// src/config/values/address.ts
const metadataRanges = {
	ipv4: ranges(import_ipaddr.default.IPv4, [
		"168.63.129.16/32",
		"100.100.100.200/32",
		"192.0.0.192/32"
	]),
	ipv6: ranges(import_ipaddr.default.IPv6, [
		"fd00:ec2::/32",
		"fd20:ce::254/128",
		"fd00:c1::a9fe:a9fe/128",
		"fd00:42::42/128",
		"fd00:a9fe:a9fe::1/128"
	])
};
function resolverName(host) {
	return (domainToASCII(host) || host.toLowerCase()).replace(/\.$/, "");
}
function addressKind(text) {
	const plain = resolverName(text).replace(/%.*$/, "");
	if (!/^[0-9]|:/.test(plain) || !import_ipaddr.default.isValid(plain)) return null;
	const address = import_ipaddr.default.process(plain);
	if (isForbidden(address) || embeddedIn(address).some(isForbidden)) return "forbidden";
	switch (address.range()) {
		case "loopback": return "loopback";
		case "unspecified": return "loopback";
		case "private":
		case "uniqueLocal":
		case "carrierGradeNat": return "private";
		case "rfc6052":
		case "6to4": return addressKind(String(embeddedIn(address)[0])) ?? "public";
		default: return "public";
	}
}
function isForbidden(address) {
	if (address.range() === "linkLocal") return true;
	return metadataRanges[address.kind()]().some(([start, bits]) => address.match(start, bits));
}
function ranges(kind, texts) {
	return once(() => texts.map((range) => kind.parseCIDR(range)));
}
function embeddedIn(address) {
	if (address.kind() === "ipv4") return [];
	const bytes = address.toByteArray();
	const at = (...indexes) => new import_ipaddr.default.IPv4(indexes.map((index) => bytes[index]));
	const last = at(12, 13, 14, 15);
	const begins = (...start) => start.every((byte, index) => bytes[index] === byte);
	if (begins(32, 2)) return [at(2, 3, 4, 5)];
	if (begins(0, 100, 255, 155)) return [last, at(6, 7, 9, 10)];
	if (begins(32, 1, 0, 0)) {
		const client = last.octets.map((octet) => octet ^ 255);
		return [at(4, 5, 6, 7), new import_ipaddr.default.IPv4(client)];
	}
	if (bytes.slice(0, 8).every((byte) => byte === 0)) return [last];
	return (bytes[8] & 253) === 0 && bytes[9] === 0 && bytes[10] === 94 && bytes[11] === 254 ? [last] : [];
}
// src/config/policy/wildcard.ts
function matchesWildcard(pattern, text) {
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop();
	if (last === void 0) return text === pattern;
	if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
	let middle = text.slice(first.length, text.length - last.length);
	for (const part of rest) {
		const at = middle.indexOf(part);
		if (at === -1) return false;
		middle = middle.slice(at + part.length);
	}
	return true;
}
// src/config/policy/allowed-hosts.ts
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
	const text = resolverName(host).replace(/%.*$/, "");
	return import_ipaddr.default.isValid(text) ? import_ipaddr.default.process(text) : null;
}
function endsInNumber(name) {
	return name.includes(":") || /(^|\.)(\d+|0x[0-9a-f]*)$/.test(name);
}
// src/connect/stages/resolve.ts
async function resolve(host, hop, asked, allowed) {
	const looked = await asked ?? {
		kind: "addresses",
		addresses: [host]
	};
	if (looked.kind === "none") return failure("resolve", hop, {
		kind: "no-address",
		host,
		code: looked.code
	});
	const { addresses } = looked;
	const refuse = (address, refusal) => failure("resolve", hop, {
		kind: "forbidden-address",
		host,
		address,
		refusal
	});
	const forbidden = addresses.find((address) => addressKind(address) === "forbidden");
	if (forbidden !== void 0) return refuse(forbidden, "forbidden");
	const outside = firstOutside(allowed, host, addresses);
	return outside === null ? addresses : refuse(outside, "outside-allowed-hosts");
}
// src/connect/transient.ts
const passing = /* @__PURE__ */ new Set(["53300", "57P03"]);
const poolerIsFull = /no more connections allowed|query_wait_timeout|server_login_retry/;
function mayPass({ evidence }) {
	switch (evidence.kind) {
		case "server":
		case "ended": return passing.has(evidence.error.code) || evidence.error.code === "08P01" && poolerIsFull.test(evidence.error.message);
		case "lost": return evidence.code === "ECONNRESET";
		case "dial": return evidence.tries.every(({ code }) => code === "ECONNRESET");
		default: return false;
	}
}
// src/connect/attempt.ts
const firstPauseMs = 250;
async function attempt(target, run) {
	const resolving = skippedStages();
	const addresses = await resolveFirstHop(target, resolving, run);
	if (isFailure(addresses)) return {
		stages: resolving,
		observed: nothingObserved([]),
		result: addresses,
		tries: 1
	};
	const leave = await run.servers.enter(serverKey(target, addresses));
	try {
		return await tryUntilItHolds(target, addresses, resolving[0], run);
	} finally {
		leave();
	}
}
async function tryUntilItHolds(target, addresses, resolved, run) {
	const end = performance.now() + run.limitMs - (resolved.ms ?? 0);
	let told = null;
	for (let tries = 1;; tries++) {
		const scope = openScope(end - performance.now());
		const last = await runChain(target, addresses, resolved, {
			...run,
			scope
		});
		scope.close();
		if (!isFailure(last.result)) return {
			...last,
			tries
		};
		told ??= last;
		const pauseMs = firstPauseMs * 2 ** (tries - 1);
		if (tries > run.retries || !mayPass(last.result) || performance.now() + pauseMs > end) return {
			...told,
			tries
		};
		await setTimeout$1(pauseMs);
	}
}
async function resolveFirstHop(target, stages, run) {
	const hop = target.ssh === null ? "database" : "bastion";
	const { host } = target.ssh ?? target;
	const asked = isIP(host) === 0 ? run.names.get(host) : null;
	await asked?.started;
	const scope = openScope(run.limitMs);
	const look = () => resolve(host, hop, asked?.looked ?? null, run.allowedHosts);
	const addresses = await recorded(stages, scope, run.limitMs)("resolve", hop, look);
	scope.close();
	return addresses;
}
function serverKey({ host, port, ssh }, addresses) {
	const [first] = addresses.toSorted();
	return JSON.stringify(ssh === null ? [first, port] : [
		host,
		port,
		first,
		ssh.port
	]);
}
// src/connect/shared/gate.ts
function openGate(room) {
	const inside = /* @__PURE__ */ new Map();
	return { enter: (key) => {
		const place = inside.get(key) ?? {
			count: 0,
			waiting: []
		};
		inside.set(key, place);
		const leave = () => {
			const next = place.waiting.shift();
			if (next !== void 0) next();
			else if (--place.count === 0) inside.delete(key);
		};
		if (place.count < room) {
			place.count++;
			return Promise.resolve(leave);
		}
		return new Promise((resolve) => place.waiting.push(() => resolve(leave)));
	} };
}
// src/connect/shared/names.ts
function openNames(resolve = bySystem) {
	const known = /* @__PURE__ */ new Map();
	const gate = openGate(56);
	return { get: (host) => {
		const before = known.get(host);
		if (before !== void 0) return before;
		const entered = gate.enter("all");
		const asked = {
			started: entered,
			looked: entered.then(async (leave) => {
				const found = await ask(host, resolve);
				leave();
				return found;
			})
		};
		known.set(host, asked);
		return asked;
	} };
}
async function ask(host, resolve) {
	try {
		return {
			kind: "addresses",
			addresses: await resolve(host)
		};
	} catch (error) {
		return {
			kind: "none",
			code: String(error.code ?? "ENOTFOUND")
		};
	}
}
async function bySystem(host) {
	return (await lookup(host, {
		all: true,
		order: "verbatim"
	})).map(({ address }) => address);
}
// src/connect/shared/tunnels.ts
function openTunnels(limitMs) {
	const shared = /* @__PURE__ */ new Map();
	const scopes = [];
	return {
		get: (ssh, addresses) => {
			const key = JSON.stringify([
				addresses.toSorted(),
				ssh.port,
				ssh.user,
				ssh.privateKey,
				ssh.passphrase,
				ssh.hostKeys
			]);
			const known = shared.get(key);
			if (known !== void 0) return known;
			const scope = openScope(limitMs);
			scopes.push(scope);
			const opened = start(ssh, addresses, scope);
			shared.set(key, opened);
			opened.tunnel.then((tunnel) => {
				if (!isFailure(tunnel)) return;
				scope.close();
				if (mayPass(tunnel)) shared.delete(key);
			});
			return opened;
		},
		close: () => {
			for (const scope of scopes) scope.close();
		}
	};
}
function start(ssh, addresses, scope) {
	const late = (stage) => () => ({
		kind: "failure",
		stage,
		hop: "bastion",
		evidence: {
			kind: "timeout",
			limit_ms: scope.limitMs
		}
	});
	const dialBastion = () => within(scope.signal, dial(addresses, ssh.port, "bastion", scope), late("connect"));
	const socket = dialBastion();
	let tries = 0;
	return {
		socket,
		tunnel: within(scope.signal, import("./thread-ssh.js").then(({ openTunnel }) => openTunnel(ssh, () => tries++ === 0 ? socket : dialBastion())), late("ssh"))
	};
}
// src/connect/thread.ts
const mostOnOneServer = 8;
parentPort?.once("message", async (work) => {
	const { targets, timeoutMs, concurrency, retries, rehearse, allowedHosts } = work;
	const tunnels = openTunnels(timeoutMs);
	const servers = openGate(mostOnOneServer);
	const crashes = catchCrashes();
	const run = {
		limitMs: timeoutMs,
		retries,
		rehearse,
		allowedHosts,
		names: openNames(),
		tunnels,
		servers
	};
	const all = openGate(concurrency);
	const attempts = targets.map(async (target, index) => {
		const leave = await all.enter("all");
		post(index, await outcomeOf(target, run, crashes));
		leave();
	});
	await Promise.all(attempts);
	tunnels.close();
	parentPort?.close();
});
function catchCrashes() {
	const crashes = new AsyncLocalStorage();
	process.on("uncaughtException", (error) => {
		const crash = crashes.getStore();
		if (crash === void 0) throw error;
		crash(error);
	});
	return crashes;
}
function outcomeOf(target, run, crashes) {
	return new Promise((settle) => {
		const crash = (error) => {
			settle({
				kind: "crashed",
				message: error instanceof Error ? error.stack ?? error.message : String(error)
			});
		};
		crashes.run(crash, () => attempt(target, run).then((made) => settle({
			kind: "attempt",
			attempt: made
		}), crash));
	});
}
function post(index, outcome) {
	const posted = {
		index,
		outcome
	};
	parentPort?.postMessage(posted);
}
export { __esmMin as a, __toCommonJS as c, __commonJSMin as i, __toESM as l, failure as n, __exportAll as o, isFailure as r, __require as s, require_cert_signatures as t };
