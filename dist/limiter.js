"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_sql = require("./sql.js");
let node_crypto = require("node:crypto");
const stopping = {
	kind: "not-ready",
	standby: false
};
const postgresql = [
	{
		code: "57P03",
		words: /^the database system is /,
		means: notReady
	},
	{
		code: "57P01",
		words: /^terminating connection due to admin/,
		means: stopping
	},
	{
		code: "57P02",
		words: /^terminating connection because of/,
		means: stopping
	},
	{
		code: "28000",
		routine: "ClientAuthentication",
		words: /pg_hba\.conf|^connection requires a valid client certificate/,
		means: ({ message }) => ({ kind: message.includes("pg_hba.conf") ? "hba" : "client-certificate" })
	},
	{
		code: "28P01",
		words: /^(password authentication failed|empty password returned)/,
		means: password(null)
	},
	{
		code: "28000",
		routine: "auth_failed",
		words: / authentication failed for user "/,
		means: rejectedBy
	},
	{
		code: "28000",
		routine: "read_client_first_message",
		words: /\bchannel binding\b/,
		means: { kind: "channel-binding" }
	},
	{
		code: "28000",
		routine: "read_client_final_message",
		words: /\bchannel binding\b/,
		means: { kind: "channel-binding" }
	},
	{
		code: "28000",
		routine: "InitializeSessionUserId",
		words: /^role ".*" (is not permitted to log in|does not exist)$/,
		means: roleRefused
	},
	full("53300", "InitializeSessionUserId", /^too many connections for role /, "role"),
	full("53300", "CheckMyDatabase", /^too many connections for database /, "database"),
	full("53300", void 0, /^(sorry, too many clients|remaining connection slots are|connection limit ("\d+" )?exceeded)/, "server"),
	{
		code: "3D000",
		words: /^database ".*" does not exist$/,
		means: databaseMissing
	},
	{
		code: "55000",
		routine: "InitPostgres",
		words: /^cannot connect to invalid database/,
		means: database$1("invalid")
	},
	{
		code: "55000",
		routine: "CheckMyDatabase",
		words: / is not currently accepting connections$/,
		means: database$1("closed")
	},
	{
		code: "42501",
		routine: "CheckMyDatabase",
		words: /^permission denied for database\b/,
		means: { kind: "connect" }
	},
	{
		code: "42501",
		routine: "InitPostgres",
		words: /^must be superuser to connect /,
		means: stopping
	},
	{
		code: "58P01",
		routine: "internal_load_library",
		words: /^could not (access file|load library) "/,
		means: {
			kind: "known",
			refusal: "preload-library"
		}
	},
	knownRefusal("58P01", /^could not open file "(global|base|pg_\w+)\//, "damaged-files"),
	knownRefusal("53100", /No space left on device/, "disk-full"),
	knownRefusal("53200", /^out of (shared )?memory/, "out-of-memory"),
	knownRefusal("", /^could not fork new process for connection/, "cannot-fork")
];
const otherServers = [
	{
		words: /\b(SSL|TLS)\b.{0,20} (is )?(required|mandatory)\b|\brequires? (SSL|TLS)\b|\bDid you enable TLS\b/i,
		means: { kind: "tls" }
	},
	{
		words: /\bmust use certificate authentication\b/i,
		means: { kind: "client-certificate" }
	},
	{
		words: /\binvalid user ?(name)?( or |, ?|\/)(the )?password\b/i,
		means: password(null)
	},
	{
		words: /\b(account|role|user)\b.{0,80} (is|has been) (temporarily )?(locked|banned)\b/i,
		means: {
			kind: "known",
			refusal: "account-locked"
		}
	},
	{
		words: /\btoo many (client |open |database )?connections\b|\bconnections? (limit )?has exceeded\b/i,
		means: {
			kind: "full",
			limit: "server"
		}
	}
];
const clientLimit = {
	kind: "full",
	limit: "pooler"
};
const poolers = {
	PgBouncer: [
		[/^SSL required$/, { kind: "tls" }],
		[/^(TLS client certificate required|certificate authentication failed)$/, { kind: "client-certificate" }],
		[/^(SASL|password|PAM|LDAP|"trust") authentication failed$|^no such user|^auth failed$/, password(null)],
		[/^(login rejected|unix socket login rejected)$/, { kind: "hba" }],
		[/^no such database|^database ".*" is not configured/, database$1("missing")],
		[/^database does not allow connections|^(authentication )?database ".*" is disabled/, database$1("closed")],
		[/^no more connections allowed|^client connections exceeded/, clientLimit],
		[/^not allowed$|, use SHOW HELP;$/, "pooler-console"],
		[/^unsupported (options )?startup parameter/, "startup-parameter"],
		[/query_wait_timeout|server_login_retry|server down|^server login failed|^pgbouncer cannot connect|^server conn crashed|^connect (failed|timeout)/, "no-server-behind"],
		[/^(server shutting down|pause failed|suspend_timeout|client_login_timeout|database (configuration changed|removed))/, stopping],
		[/^bouncer config error|auth_query|^authentication database /, "pooler-configuration"]
	],
	Supavisor: [
		[/^\(ESSLREQUIRED\)|^SSL connection is required( for user.*)?$/, { kind: "tls" }],
		[/^\((ENOTFOUND|ENOIDENTIFIER|EINVALIDUSERINFO|EMULTIPLEUSERS)\)|^Tenant or user not found|Invalid format for user or db_name/, "supavisor-tenant"],
		[/^\(EADDRNOTALLOWED\)|^Address not in tenant allow_list/i, "supavisor-address"],
		[/^\(EBANNED\)/, "supavisor-banned"],
		[/^\(ECIRCUITBREAKER\)/, "supavisor-blocked"],
		[/^\((EMAX\w+|ECHECKOUT\w+|EPOOLCHECKOUT)\)|^MaxClientsInSessionMode|^max client connections reached|^unable to check out process/i, clientLimit],
		[/^\((EAUTHQUERY|EAUTHSECRETS)\)|^(Authentication query failed|Unsupported or invalid secret|Failed to retrieve database credentials|There is no user ')/i, "supavisor-auth-query"],
		[/^\(E[A-Z]{4,}\)|^(Internal error \(|DbHandler exited|Connection to database)/, "supavisor-other"]
	],
	Odyssey: [
		[/^(SSL is required|TLS connection required)$/, { kind: "tls" }],
		[/^route for '.*' is not found/, database$1("missing")],
		[/^incorrect user$|^external authentication failed|^frontend auth: invalid user password/, password(null)],
		[/^(user blocked|host based authentication rejected)/, "odyssey-blocked"],
		[/^too many (client )?tcp connections|^too many active clients/, clientLimit],
		[/^failed to (get|connect to) remote server|^can't find suitable host|^remote server |^Odyssey has dropped|^replication lag/, "no-server-behind"]
	],
	PgCat: [[/^No pool configured for database/, database$1("missing")], [/^Pool down for database|^could not get connection from the pool/, "no-server-behind"]],
	"Pgpool-II": [
		[/pool_hba\.conf/, "pgpool-rules"],
		[/pool_passwd|^(failed to authenticate with backend|unable to get session context)/, "pgpool-password"],
		[/^pgpool is not accepting any (more|new) connections/i, clientLimit],
		[/^(failed to create a backend|all backend nodes are down|unable to read data from DB node)|pgpool is not available/i, "no-server-behind"]
	],
	"RDS Proxy": [
		[/^This RDS Proxy requires TLS/i, { kind: "tls" }],
		[/^This RDS Proxy has no credentials for the role/i, "rds-proxy-secret"],
		[/^The password that was provided for the role .* is wrong/, password(null)],
		[/^(The )?IAM (authentication )?(failed|is allowed only)/, "rds-proxy-iam"],
		[/supports only IAM or /, "rds-proxy-method"],
		[/connections to the proxy exceeded|^Rate of connection|rate limit exceeded|because of too many competing/i, clientLimit],
		[/^Timed-out waiting to acquire database connection/, "no-server-behind"],
		[/RDS Proxy currently doesn.t support the option/, "startup-parameter"]
	],
	Neon: [
		[/^connection is insecure/, { kind: "tls" }],
		[/(Endpoint|Project) ID is not specified|^Inconsistent project name/i, "neon-endpoint"],
		[/^password authentication failed for user '/, password(null)],
		[/exceeded the .* quota/, "neon-quota"],
		[/not allowed to connect to this endpoint|from a blocked network/, "neon-address"],
		[/^Too many connections (to this endpoint|attempts)|^Failed to acquire permit to connect/, clientLimit],
		[/^(Control plane|Console) request failed|^The (requested )?endpoint (could not be found|has been disabled)|^Couldn't connect to compute node/i, "neon-unavailable"]
	],
	Azure: [
		[/^SSL connection is required\. Please specify/, { kind: "tls" }],
		[/<username@hostname>/i, "azure-user"],
		[/\b(Azure AD|AAD|Entra)\b.*\btoken\b/i, {
			kind: "token",
			provider: "Microsoft Entra"
		}]
	],
	"CockroachDB Cloud": [[/^code[A-Z]\w+:|missing cluster (name|identifier)/, "cockroachdb-cluster"]]
};
function password(method) {
	return {
		kind: "password",
		method
	};
}
function database$1(cause) {
	return {
		kind: "database",
		cause
	};
}
function knownRefusal(code, words, refusal) {
	return {
		code,
		words,
		means: {
			kind: "known",
			refusal
		}
	};
}
function full(code, routine, words, limit) {
	return {
		code,
		...routine === void 0 ? {} : { routine },
		words,
		means: {
			kind: "full",
			limit
		}
	};
}
function notReady({ detail }) {
	return {
		kind: "not-ready",
		standby: /hot.standby/i.test(detail ?? "")
	};
}
function databaseMissing({ detail }) {
	return database$1(/\b(base|pg_tblspc)\/\d+/.test(detail ?? "") ? "damaged" : "missing");
}
function roleRefused({ message }) {
	if (/is not permitted to log in$/.test(message)) return {
		kind: "role",
		cause: "no-login"
	};
	return {
		kind: "role",
		cause: /does not exist$/.test(message) ? "unknown" : "either"
	};
}
const identities = [
	"Ident",
	"Peer",
	"GSSAPI",
	"SSPI"
];
const services = [
	"PAM",
	"LDAP",
	"RADIUS",
	"BSD",
	"OAuth",
	"Cloud SQL IAM",
	"IAM",
	"certificate"
];
function rejectedBy({ message }, name) {
	const quotedName = `\\p{Quotation_Mark}\\s*${name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}\\s*\\p{Quotation_Mark}`;
	const rest = message.replaceAll(new RegExp(quotedName, "gu"), "");
	const says = (method) => new RegExp(`(?<![\\p{L}_])${method}(?![\\p{Ll}_])`, "iu").test(rest);
	const identity = identities.find(says);
	if (identity !== void 0) return {
		kind: "identity",
		method: identity
	};
	return password(services.find(says) ?? "a method other than a password");
}
const specificCodes = new Set([
	"28P01",
	"3D000",
	"53300",
	"57P03",
	"57P01",
	"53100",
	"53200"
]);
const haveRoutines = new Set(["Pgpool-II", "Azure"]);
const poolerPrefix = /^(odyssey: c\w+: |Request returned an error: |pool terminating: )/;
const cachedError = /^server login (?:has been failing, cached error|failed): (?:FATAL:? +)?(.*?)(?: \(server_login_retry\))?$/;
function refusedLogin(error, progress, login) {
	return {
		kind: "server",
		error,
		refusal: refusalOf(error, progress, login),
		withTls: "not-tried"
	};
}
function refusalOf(error, progress, login) {
	const message = error.message.replace(poolerPrefix, "");
	const isProven = progress === "proven";
	const refusal = (source, form) => {
		const means = form?.means ?? { kind: "unknown" };
		return {
			source,
			means: typeof means === "function" ? means({
				...error,
				message
			}, login.username) : means,
			message,
			isProven
		};
	};
	if (progress === "started" && error.routine !== null && !/^(53|57|58)/.test(error.code)) return refusal("server", { means: {
		kind: "known",
		refusal: "login-trigger"
	} });
	const cachedMessage = error.routine === null ? cachedError.exec(message)?.[1] ?? "" : "";
	const cachedForm = postgresql.find(({ words }) => words.test(cachedMessage));
	if (cachedForm !== void 0) return {
		...refusal("upstream", cachedForm),
		message: cachedMessage
	};
	const pooler = poolerForms.find(({ source, words }) => (error.routine === null || haveRoutines.has(source)) && (words.test(message) || words.test(error.detail ?? "")));
	if (pooler !== void 0) return refusal(pooler.source, pooler);
	const ofOtherServer = otherServers.find(({ words }) => words.test(message));
	if (error.routine !== null) return refusal("server", postgresql.find(({ code, routine = error.routine, words }) => code === error.code && (routine === error.routine || words.test(message))) ?? ofOtherServer);
	const passedOn = postgresql.find(({ words }) => words.test(message)) ?? (specificCodes.has(error.code) ? postgresql.find(({ code }) => code === error.code) : void 0);
	const form = passedOn ?? ofOtherServer;
	const isPgBouncers = error.code === "08P01";
	if (form === void 0 && isPgBouncers) return refusal(isProven ? "upstream" : "PgBouncer", void 0);
	return refusal(error.message !== message || isProven || isPgBouncers && passedOn !== void 0 || namesOthers(message, login) ? "upstream" : "server", form);
}
const poolerForms = Object.keys(poolers).flatMap((source) => poolers[source].map(([words, means]) => ({
	source,
	words,
	means: typeof means === "string" ? {
		kind: "known",
		refusal: means
	} : means
})));
function isTransientRefusal({ means }) {
	if (means.kind === "not-ready") return !means.standby;
	return means.kind === "full" || means.kind === "known" && means.refusal === "no-server-behind";
}
function mayNeedTls({ source, means, message }, { code }) {
	if (source === "upstream") return false;
	if (means.kind === "tls" || means.kind === "hba") return true;
	if (means.kind === "known") return means.refusal === "neon-endpoint";
	return means.kind === "unknown" && (code === "28000" || /\b(SSL|TLS|insecure|unencrypted|encrypted|encryption)\b/i.test(message));
}
function namesOthers(message, { username, database: databaseName }) {
	const differs = (pattern, name) => {
		const nameInMessage = pattern.exec(message)?.[1];
		return nameInMessage !== void 0 && nameInMessage !== name && !(nameInMessage.length > 15 && name.startsWith(nameInMessage));
	};
	return differs(/\b(?:user|role) "([^"]*)"/, username) || differs(/\bdatabase "([^"]*)"/, databaseName);
}
const stageNames = [
	"resolve",
	"connect",
	"ssh",
	"tls",
	"login",
	"probe",
	"rehearse"
];
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
	return boundedError(error);
}
function errorOfFields({ S, C, M, D, H, W, R }) {
	return boundedError({
		severity: S,
		code: C,
		message: M,
		detail: D,
		hint: H,
		where: W,
		routine: R
	});
}
function boundedError(fields) {
	const { severity, code, message, detail, hint, where, routine } = fields;
	return {
		severity: bounded(severity) ?? "",
		code: bounded(code) ?? "",
		message: bounded(message) ?? "",
		detail: bounded(detail) ?? null,
		hint: bounded(hint) ?? null,
		where: bounded(where) ?? null,
		routine: bounded(routine) ?? null
	};
}
const maxFieldLength = 8e3;
function bounded(field) {
	return field?.slice(0, maxFieldLength);
}
const transientCodes = new Set(["53300", "57P03"]);
function isTransient(failed) {
	const { evidence } = failed;
	switch (evidence.kind) {
		case "server": return isTransientRefusal(evidence.refusal);
		case "ended": return transientCodes.has(evidence.error.code);
		case "lost": return evidence.code === "ECONNRESET";
		case "not-connected": return hitOwnLimit(failed) || evidence.tries.every(({ code }) => code === "ECONNRESET");
		default: return false;
	}
}
function hitOwnLimit(result) {
	if (!isFailure(result) || result.evidence.kind !== "not-connected") return false;
	return result.evidence.tries.some(({ code }) => isOwnLimit(code));
}
function isOwnLimit(code) {
	return [
		"EMFILE",
		"ENFILE",
		"ENOBUFS",
		"ENOMEM"
	].includes(code);
}
function lineProof({ tls, authority, bastion }) {
	if (tls?.verified === "full") return "certificate-name";
	if (tls?.verified === "ca" && authority === "own") return "certificate";
	return bastion?.pinned ? "pinned-bastion" : null;
}
function identityOf({ observed, stages }) {
	const proof = lineProof(observed);
	if (proof !== null) return proof;
	const hasLoggedIn = stages.some(({ name, status }) => name === "login" && status === "ok");
	const isBound = observed.authentication?.method === "scram-sha-256-plus";
	return hasLoggedIn && isBound ? "channel-binding" : "none";
}
function skippedStages() {
	return stageNames.map((name) => ({
		name,
		status: "skipped",
		ms: null
	}));
}
function noObservations(addresses) {
	return {
		addresses,
		localAddress: null,
		bastion: null,
		tls: null,
		certificatePath: [],
		authority: null,
		authentication: null,
		parameters: {},
		rehearsal: null
	};
}
function openScope(limitMs) {
	const end = performance.now() + limitMs;
	let timer;
	const timeout = new Promise((resolve) => {
		timer = setTimeout(resolve, limitMs);
	});
	const closers = [];
	return {
		limitMs,
		within: async (work, onTimeout) => {
			const isLate = () => performance.now() > end;
			const finished = work.then((value) => isLate() ? onTimeout() : value);
			return Promise.race([finished, timeout.then(onTimeout)]);
		},
		onClose: (closer) => closers.push(closer),
		close: () => {
			clearTimeout(timer);
			for (const closer of closers.splice(0).reverse()) closer();
		}
	};
}
function stageRunner(scope, limitMs) {
	return (name, hop, work) => scope.within(work(), () => failure(name, hop, {
		kind: "timeout",
		limit_ms: limitMs
	}));
}
function recordingRunner(stages, scope, limitMs) {
	const run = stageRunner(scope, limitMs);
	return async (name, hop, work) => {
		const start = performance.now();
		const value = await run(name, hop, work);
		const record = stages.find((stage) => stage.name === name);
		record.ms = Math.round((performance.now() - start) * 10) / 10;
		record.status = isFailure(value) ? "failed" : "ok";
		return value;
	};
}
const catalogNames = ["information_schema", "pg_catalog"];
const stock = {
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
        user_mappings view_column_usage view_routine_usage view_table_usage views`
		},
		{
			since: "9.3",
			public: "none",
			names: `
        _pg_foreign_data_wrappers _pg_foreign_servers _pg_foreign_table_columns _pg_foreign_tables _pg_user_mappings
        sql_parts`
		},
		{
			since: "9.3",
			until: "13",
			public: "select",
			names: "sql_languages sql_packages sql_sizing_profiles"
		},
		{
			since: "9.5",
			public: "none",
			names: "transforms"
		},
		{
			since: "12",
			public: "select",
			names: "column_column_usage"
		},
		{
			since: "14",
			public: "select",
			names: "routine_column_usage routine_routine_usage routine_sequence_usage routine_table_usage"
		}
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
        pg_ts_template pg_type pg_user pg_user_mappings pg_views`
		},
		{
			since: "9.3",
			public: "none",
			names: "pg_authid pg_largeobject pg_shadow pg_statistic pg_user_mapping"
		},
		{
			since: "9.3",
			until: "13",
			public: "select",
			names: "pg_pltemplate"
		},
		{
			since: "9.4",
			public: "select",
			names: "pg_replication_slots pg_stat_archiver"
		},
		{
			since: "9.5",
			public: "select",
			names: "pg_policies pg_policy pg_replication_origin pg_stat_ssl pg_transform"
		},
		{
			since: "9.5",
			public: "none",
			names: "pg_file_settings pg_replication_origin_status"
		},
		{
			since: "9.6",
			public: "select",
			names: "pg_init_privs pg_stat_progress_vacuum pg_stat_wal_receiver"
		},
		{
			since: "9.6",
			public: "none",
			names: "pg_config"
		},
		{
			since: "10",
			public: "select",
			names: `
        pg_partitioned_table pg_publication pg_publication_rel pg_publication_tables pg_sequence pg_sequences
        pg_stat_subscription pg_statistic_ext pg_subscription_rel`
		},
		{
			since: "10",
			public: "none",
			names: "pg_hba_file_rules"
		},
		{
			since: "10",
			public: "columns",
			names: "pg_subscription"
		},
		{
			since: "12",
			public: "select",
			names: "pg_stat_gssapi pg_stat_progress_cluster pg_stat_progress_create_index pg_stats_ext"
		},
		{
			since: "12",
			public: "none",
			names: "pg_statistic_ext_data"
		},
		{
			since: "13",
			public: "select",
			names: "pg_stat_progress_analyze pg_stat_progress_basebackup pg_stat_slru"
		},
		{
			since: "13",
			public: "none",
			names: "pg_shmem_allocations"
		},
		{
			since: "14",
			public: "select",
			names: "pg_stat_progress_copy pg_stat_replication_slots pg_stat_wal pg_stats_ext_exprs"
		},
		{
			since: "14",
			public: "none",
			names: "pg_backend_memory_contexts"
		},
		{
			since: "15",
			public: "select",
			names: "pg_parameter_acl pg_publication_namespace pg_stat_recovery_prefetch pg_stat_subscription_stats"
		},
		{
			since: "15",
			public: "none",
			names: "pg_ident_file_mappings"
		},
		{
			since: "16",
			public: "select",
			names: "pg_stat_io"
		},
		{
			since: "17",
			public: "select",
			names: "pg_stat_checkpointer pg_wait_events"
		},
		{
			since: "18",
			public: "none",
			names: "pg_aios pg_shmem_allocations_numa"
		}
	]
};
const cache = new Map();
function stockRelations(schema, versionNum) {
	const key = `${schema} ${versionNum}`;
	const names = cache.get(key) ?? readableIn(schema, versionNum);
	cache.set(key, names);
	return names;
}
function readableIn(schema, versionNum) {
	const exists = ({ since, until }) => number(since) <= versionNum && (until === void 0 || versionNum < number(until));
	return stock[schema].filter((relations) => relations.public !== "none" && exists(relations)).flatMap(({ names }) => namesIn(names));
}
function namesIn(text) {
	return text.trim().split(/\s+/);
}
function stockClosed() {
	return catalogNames.flatMap((schema) => stock[schema].filter((relations) => relations.public === "none").flatMap(({ names }) => namesIn(names)).map((name) => `${schema}.${name}`));
}
function number(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major * 1e4 + minor * 100;
}
const oldestProbed = 90300;
const shortestUsefulMs = 6e4;
function query(declared) {
	return {
		rows: "many",
		since: oldestProbed,
		until: Number.POSITIVE_INFINITY,
		accepts: () => true,
		isOptional: false,
		...declared
	};
}
function followUp(declared) {
	return {
		...query(declared),
		onlyIf: declared.onlyIf
	};
}
const text = (sent) => sent ?? void 0;
const boolean = either("t", "f");
const privilege = (sent) => sent === null ? false : boolean(sent);
const onOff = either("on", "off");
const integer = (sent) => /^-?\d+$/.test(sent ?? "") ? Number(sent) : void 0;
const timeLimit = (sent) => {
	if (sent === null) return null;
	return /^\d+(us|ms|s|min|h|d)?$/.test(sent) ? settingMs(sent) ?? void 0 : void 0;
};
const expiry = (sent) => {
	if (sent === null) return null;
	if (sent === "-infinity" || sent.endsWith(" BC")) return "0000-01-01T00:00:00Z";
	const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)/.exec(sent) ?? [];
	return day === void 0 ? null : `${day}T${time}Z`;
};
const catalogName = oneOf(catalogNames);
function nullable(column) {
	return (sent) => sent === null ? null : column(sent);
}
function either(yes, no) {
	return (sent) => sent === yes || sent === no ? sent === yes : void 0;
}
function oneOf(words) {
	return (sent) => words.find((word) => word === sent);
}
const unitMs = {
	us: .001,
	ms: 1,
	s: 1e3,
	min: 6e4,
	h: 36e5,
	d: 864e5
};
function settingMs(setting) {
	const [, amount, unit = "ms"] = /^\+?(0[xX][\da-fA-F]+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)\s*(us|ms|s|min|h|d)?$/.exec(setting.trim()) ?? [];
	return amount === void 0 ? null : Number(amount) * unitMs[unit];
}
function contextOf$1(options, limitsLifted) {
	const { versionNum, role, actsAs, schemas } = options;
	return {
		versionNum,
		schemas,
		limitsLifted,
		role: role === null ? "\"current_user\"()" : `${require_sql.literal(actsAs ?? role)}::name`,
		login: role === null ? "\"session_user\"()" : `${require_sql.literal(role)}::name`
	};
}
var first_round_exports = require_rolldown_runtime.__exportAll({
	become: () => become,
	database: () => database,
	isNamed: () => isNamed,
	ownSettings: () => ownSettings,
	powers: () => powers,
	privileges: () => privileges,
	roles: () => roles,
	schemas: () => schemas,
	session: () => session,
	settings: () => settings,
	timeoutSince: () => timeoutSince,
	timeouts: () => timeouts,
	unreadable: () => unreadable,
	version: () => version
});
const version = query({
	since: 0,
	until: oldestProbed,
	needs: [],
	calls: [],
	columns: { versionText: text },
	rows: "one",
	sql: () => "SELECT version();"
});
const timeoutSince = {
	statement_timeout: 0,
	lock_timeout: 90300,
	idle_in_transaction_session_timeout: 90600,
	idle_session_timeout: 14e4,
	transaction_timeout: 17e4
};
const timeouts = Object.keys(timeoutSince);
const session = query({
	needs: ["pg_settings"],
	calls: [
		"version()",
		"pg_is_in_recovery()",
		"current_setting(text)",
		"pg_show_all_settings()",
		"texteq(text, text)"
	],
	columns: {
		versionText: text,
		inRecovery: boolean,
		readOnly: onOff,
		...Object.fromEntries(timeouts.map((name) => [name, timeLimit]))
	},
	rows: "one",
	sql: ({ versionNum, limitsLifted }) => {
		const setting = (name, lifted = name) => limitsLifted ? `(SELECT reset_val FROM pg_settings WHERE name = '${lifted}')` : `current_setting('${name}')`;
		const limits = timeouts.map((name) => timeoutSince[name] <= versionNum ? setting(name) : "NULL");
		return `SELECT version(), pg_is_in_recovery(), ${setting("transaction_read_only", "default_transaction_read_only")}, ${limits.join(", ")};`;
	}
});
const privileges = query({
	needs: [],
	calls: [
		"\"current_user\"()",
		"\"session_user\"()",
		"current_database()",
		"has_database_privilege(name, text, text)",
		"has_column_privilege(name, oid, text, text)",
		"has_schema_privilege(name, text, text)",
		"textcat(text, text)",
		"text(name)",
		relationLookup
	],
	columns: {
		role: text,
		login: text,
		database: text,
		createsOnDatabase: boolean,
		usesTemporary: boolean,
		readsAuthid: privilege,
		readsShadow: privilege,
		usesInformationSchema: boolean,
		usesPgCatalog: boolean,
		connects: boolean
	},
	rows: "one",
	sql: ({ role, login, versionNum }) => {
		const shadow = relation("'pg_catalog.'::text || 'pg_shadow'", versionNum);
		return `SELECT ${role}, ${login}, current_database(), has_database_privilege(${role}, current_database(), 'CREATE'),
  has_database_privilege(${role}, current_database(), 'TEMPORARY'), has_column_privilege(${role}, 1260::oid, 'rolpassword', 'SELECT'),
  CASE WHEN ${usable("pg_catalog", role)} THEN has_column_privilege(${role}, ${shadow}, 'passwd', 'SELECT') END,
  ${usable("information_schema", role)}, ${usable("pg_catalog", role)},
  has_database_privilege(${login}, current_database(), 'CONNECT');`;
	}
});
const unreadable = query({
	needs: [],
	calls: [
		"\"current_user\"()",
		"unnest(anyarray)",
		"has_schema_privilege(name, text, text)",
		"has_any_column_privilege(name, oid, text)",
		"textcat(text, text)",
		relationLookup
	],
	columns: {
		schema: catalogName,
		name: text
	},
	accepts: ({ schema, name }, versionNum) => stockRelations(schema, versionNum).includes(name),
	sql: ({ role, versionNum }) => {
		const select = (schema) => {
			const names = stockRelations(schema, versionNum).join(",");
			const open = `has_any_column_privilege(${role}, ${relation(`'${schema}.' || name`, versionNum)}, 'SELECT')`;
			return `SELECT '${schema}'::text, name FROM unnest('{${names}}'::text[]) AS name
WHERE CASE WHEN ${usable(schema, role)} THEN NOT ${open} END`;
		};
		return `${select("information_schema")}\nUNION ALL ${select("pg_catalog")};`;
	}
});
const database = query({
	needs: ["pg_database"],
	calls: [
		"current_database()",
		"pg_get_userbyid(oid)",
		"pg_encoding_to_char(int4)",
		"nameeq(name, name)"
	],
	columns: {
		owner: text,
		encoding: text,
		connectionLimit: integer
	},
	rows: "one",
	sql: () => `SELECT pg_get_userbyid(datdba), pg_encoding_to_char(encoding), datconnlimit
FROM pg_database WHERE datname = current_database();`
});
const roles = query({
	needs: ["pg_roles"],
	calls: [
		"\"current_user\"()",
		"\"session_user\"()",
		"nameeq(name, name)"
	],
	columns: {
		name: text,
		isSuperuser: boolean,
		canLogin: boolean,
		validUntil: expiry,
		connectionLimit: integer
	},
	sql: ({ role, login }) => `SELECT rolname, rolsuper, rolcanlogin, rolvaliduntil, rolconnlimit FROM pg_roles
WHERE rolname IN (${login}, ${role});`
});
const powerfulRoles = [
	"pg_execute_server_program",
	"pg_read_server_files",
	"pg_write_server_files",
	"pg_read_all_data",
	"pg_write_all_data"
];
const powers = query({
	needs: ["pg_roles"],
	calls: [
		"\"session_user\"()",
		"pg_has_role(name, oid, text)",
		"pg_has_role(oid, oid, text)",
		"nameeq(name, name)",
		"nameregexeq(name, text)",
		"oideq(oid, oid)",
		"int8(int4)"
	],
	columns: {
		name: text,
		kind: oneOf([
			"SUPERUSER",
			"CREATEROLE",
			"REPLICATION",
			"MEMBER"
		])
	},
	accepts: ({ name, kind }) => kind !== "MEMBER" || powerfulRoles.includes(name),
	sql: ({ login, versionNum }) => {
		const createsRoles = versionNum < 16e4 ? "rolcreaterole" : "'f'::bool";
		return `SELECT rolname, CASE WHEN rolsuper THEN 'SUPERUSER' WHEN ${createsRoles} THEN 'CREATEROLE'
  WHEN rolreplication THEN 'REPLICATION' ELSE 'MEMBER' END AS kind FROM pg_roles AS other
WHERE (rolsuper OR ${createsRoles} OR rolreplication OR rolname IN ('${powerfulRoles.join("', '")}'))
AND EXISTS (SELECT 1 FROM pg_roles AS actor WHERE pg_has_role(${login}, actor.oid, '${become(versionNum)}')
  AND (actor.oid = other.oid OR other.rolname ~ '^pg_' AND pg_has_role(actor.oid, other.oid, 'USAGE')))
AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = ${login}) ORDER BY other.oid LIMIT 100;`;
	}
});
function become(versionNum) {
	return versionNum >= 16e4 ? "SET" : "MEMBER";
}
const schemas = query({
	needs: ["pg_namespace"],
	calls: [
		"\"current_user\"()",
		"has_schema_privilege(name, oid, text)",
		"pg_get_userbyid(oid)",
		"encode(bytea, text)",
		"convert_to(text, name)",
		"text(name)",
		"texteq(text, text)",
		"nameeq(name, name)",
		"nameregexne(name, text)",
		"int8(int4)"
	],
	columns: {
		name: text,
		owner: text,
		usable: privilege,
		canCreate: privilege
	},
	sql: ({ role, schemas: names }) => {
		const nameConditions = isNamed(names);
		const first = nameConditions.length > 0 ? `CASE WHEN ${nameConditions.join(" OR ")} THEN 0 ELSE 1 END, oid` : "oid";
		return `SELECT nspname, pg_get_userbyid(nspowner), has_schema_privilege(${role}, oid, 'USAGE'),
  has_schema_privilege(${role}, oid, 'CREATE') FROM pg_namespace
WHERE nspname !~ '^pg_' AND (${[...nameConditions, `has_schema_privilege(${role}, oid, 'CREATE')`].join(" OR ")})
ORDER BY ${first} LIMIT 1000;`;
	}
});
function isNamed(names) {
	const isAscii = (name) => /^[\x20-\x7e]*$/.test(name);
	const inHex = (name) => `'${Buffer.from(name, "utf8").toString("hex")}'`;
	const asciiNames = names.filter(isAscii).map(require_sql.literal);
	const nonAsciiNames = names.filter((name) => !isAscii(name)).map(inHex);
	return [...asciiNames.length > 0 ? [`nspname IN (${asciiNames.join(", ")})`] : [], ...nonAsciiNames.length > 0 ? [`encode(convert_to(nspname::text, 'UTF8'), 'hex') IN (${nonAsciiNames.join(", ")})`] : []];
}
const settings = query({
	needs: ["pg_db_role_setting", "pg_database"],
	calls: [
		"\"session_user\"()",
		"current_database()",
		"pg_get_userbyid(oid)",
		"unnest(anyarray)",
		"nameeq(name, name)",
		"oideq(oid, oid)",
		"oidne(oid, oid)",
		"textregexeq(text, text)"
	],
	columns: {
		inDatabase: boolean,
		role: nullable(text),
		setting: text
	},
	sql: (context) => `SELECT setdatabase <> 0, CASE WHEN setrole <> 0 THEN pg_get_userbyid(setrole) END, setting
FROM pg_db_role_setting, unnest(setconfig) AS setting
WHERE ${ownSettings(context)}
AND setting ~ '^(role|default_tablespace|synchronous_commit|event_triggers)=|(_timeout|read_only)=';`
});
function ownSettings({ login }) {
	return `setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
AND (setrole = 0 OR pg_get_userbyid(setrole) IN (${login}, "session_user"()))`;
}
function usable(schema, role) {
	return `has_schema_privilege(${role}, '${schema}', 'USAGE')`;
}
function relation(name, versionNum) {
	if (versionNum < 90400) return `(${name})::regclass`;
	return versionNum < 90600 ? `to_regclass((${name})::cstring)` : `to_regclass(${name})`;
}
function relationLookup(versionNum) {
	if (versionNum < 90400) return "regclass(text)";
	return versionNum < 90600 ? "to_regclass(cstring)" : "to_regclass(text)";
}
const calledForTables = [
	"\"current_user\"()",
	"\"session_user\"()",
	"has_schema_privilege(oid, oid, text)",
	"has_table_privilege(oid, oid, text)",
	"has_column_privilege(oid, oid, int2, text)",
	"pg_has_role(oid, oid, text)",
	"encode(bytea, text)",
	"convert_to(text, name)",
	"text(name)",
	"nameeq(name, name)",
	"nameregexne(name, text)",
	"chareq(\"char\", \"char\")",
	"oideq(oid, oid)",
	"oidne(oid, oid)",
	"int8(int4)",
	"int8(oid)",
	"int8eq(int8, int8)",
	"int84gt(int8, int4)",
	"int24gt(int2, int4)",
	"array_to_string(anyarray, text)",
	"unnest(anyarray)",
	"textcat(text, text)",
	"texteq(text, text)",
	"textne(text, text)",
	"count()"
];
const calledForColumns = [
	"textregexeq(text, text)",
	"has_function_privilege(oid, oid, text)",
	"has_sequence_privilege(oid, oid, text)",
	"int24eq(int2, int4)",
	"int4gt(int4, int4)",
	"int4eq(int4, int4)",
	(versionNum) => versionNum < 12e4 ? null : "int4(int2)"
];
const loadPrivileges = [
	"SELECT",
	"INSERT",
	"UPDATE",
	"DELETE",
	"TRUNCATE"
];
const maxColumns = 1500;
const marks = "'_sdc_received_at', '_sdc_sequence', '_sdc_table_version'";
const isWithoutKey = `NOT EXISTS (SELECT 1 FROM pg_index WHERE indrelid = oid AND (indisprimary
  OR indisunique AND indpred IS NULL AND indexprs IS NULL AND NOT EXISTS (SELECT 1 FROM pg_attribute
    WHERE attrelid = indrelid AND attnum = ANY (indkey::int2[]) AND NOT attnotnull)))`;
const isSubTable = `(SELECT count(*) FROM pg_attribute
  WHERE attrelid = oid AND attnotnull AND attname::text ~ '^_sdc_level_[0-9]+_id$') > 0`;
const subTableKey = `SELECT attname FROM pg_attribute WHERE attrelid = oid AND attnotnull
  AND attname::text ~ '^_sdc_(source_key_.+|sequence|level_[0-9]+_id)$' ORDER BY attnum`;
const isOwned = "(relowner = me OR pg_has_role(me, relowner, 'USAGE'))";
function loadedTables(context) {
	const { role, login, versionNum } = context;
	const hasRowSecurity = versionNum >= 90500;
	const { required, isMarked } = columns(context);
	return `WITH RECURSIVE role AS (SELECT oid AS me, ${hasRowSecurity ? "rolsuper OR rolbypassrls" : "rolsuper"} AS unbound,
  (SELECT oid FROM pg_roles WHERE rolname = ${login}) AS login_id FROM pg_roles WHERE rolname = ${role}),
schemas AS (SELECT pg_namespace.oid, has_schema_privilege(me, pg_namespace.oid, 'USAGE')
  AND has_schema_privilege(me, pg_namespace.oid, 'CREATE') AS usable
FROM pg_namespace, role WHERE nspname !~ '^pg_' AND (${isListed(context)}
  pg_namespace.oid IN (SELECT relnamespace FROM pg_class WHERE relname = '_sdc_rejected' AND relkind IN ('r', 'p'))
  AND (nspowner = me OR nspowner = login_id OR pg_namespace.oid IN (SELECT relnamespace FROM pg_class
    WHERE relowner = (SELECT me FROM role) OR relowner = (SELECT login_id FROM role))))),
${required},
found AS (SELECT oid, relname, relnamespace, relowner, relacl, relnatts, relchecks, relhastriggers, relhasrules,
  ${hasRowSecurity ? "relrowsecurity AND relforcerowsecurity" : "'f'::bool"} AS secured FROM pg_class
WHERE relkind IN ('r', 'p') AND relnamespace::int8 = ANY (ARRAY(SELECT oid::int8 FROM schemas))
  AND (relname = '_sdc_rejected' OR ${isMarked}
    OR (SELECT count(*) FROM pg_attribute WHERE attrelid = pg_class.oid AND attname IN (${marks})) > 1)),
heirs AS (SELECT inhrelid FROM pg_inherits JOIN found ON found.oid = inhparent
  UNION SELECT pg_inherits.inhrelid FROM pg_inherits JOIN heirs ON heirs.inhrelid = inhparent),
tables AS (SELECT *, CASE WHEN relnamespace::int8 = ANY (ARRAY(SELECT oid::int8 FROM schemas WHERE NOT usable)) THEN 'schema'
  WHEN NOT ${isOwned} THEN 'owner'
  WHEN (relacl IS NOT NULL OR relowner <> me) AND (${missingPrivileges("found", versionNum)}) <> '' THEN 'write'
  WHEN secured AND NOT unbound AND NOT inherits THEN 'row-security' END AS cause
FROM (SELECT *, oid IN (SELECT inhrelid FROM heirs) AS inherits FROM found) AS found, role),
strays AS (SELECT pg_class.oid, relname, relnamespace, relowner FROM heirs JOIN pg_class ON pg_class.oid = inhrelid, role
WHERE pg_class.oid NOT IN (SELECT oid FROM found) AND NOT ${isOwned})`;
}
function missingPrivileges(table, versionNum) {
	const isGenerated = versionNum >= 12e4 ? " AND attgenerated = ''" : "";
	return `CASE WHEN inherits THEN ${versionNum < 13e4 ? `CASE WHEN has_table_privilege(me, ${table}.oid, 'TRUNCATE') THEN '' ELSE ' TRUNCATE' END` : "''"} ELSE array_to_string(ARRAY(SELECT ' ' || name
  FROM unnest('{${loadPrivileges}}'::text[]) AS name WHERE NOT has_table_privilege(me, ${table}.oid, name)
  AND CASE WHEN name IN ('DELETE', 'TRUNCATE') THEN 't'::bool ELSE EXISTS (SELECT 1 FROM pg_attribute
    WHERE attrelid = ${table}.oid AND attnum > 0 AND NOT attisdropped${isGenerated}
    AND NOT has_column_privilege(me, attrelid, attnum, name)) END), '') END`;
}
const constrainedColumns = `chain AS (SELECT oid AS domain, oid AS part, typbasetype, typnotnull FROM pg_type
WHERE typtype = 'd' AND oid::int8 > 16383 AND EXISTS (SELECT 1 FROM schemas)
UNION ALL SELECT domain, pg_type.oid, pg_type.typbasetype, pg_type.typnotnull
FROM chain JOIN pg_type ON pg_type.oid = chain.typbasetype WHERE pg_type.typtype = 'd'),
constrained AS (SELECT attrelid, attname, domain, base.typbasetype, NOT atthasdef AS is_open, is_required, is_checked FROM (SELECT *,
  EXISTS (SELECT 1 FROM chain AS parts WHERE parts.domain = base.domain AND parts.typnotnull) AND NOT EXISTS
    (SELECT 1 FROM pg_type WHERE pg_type.oid = base.domain AND typdefault IS NOT NULL) AS is_required,
  EXISTS (SELECT 1 FROM chain AS parts JOIN pg_constraint ON contypid = part WHERE parts.domain = base.domain AND contype = 'c')
    AS is_checked
FROM chain AS base WHERE NOT EXISTS (SELECT 1 FROM chain AS parts WHERE parts.part = base.typbasetype)) AS base
JOIN pg_depend ON refclassid = 1247 AND refobjid = domain AND classid = 1259 AND objsubid > 0
JOIN pg_attribute ON attrelid = objid AND attnum = objsubid
WHERE attrelid IN (SELECT oid FROM found) AND NOT attisdropped AND attinhcount = 0 AND attname !~ '^_sdc_'
AND (is_checked OR is_required AND NOT atthasdef))`;
function uncallable({ versionNum }) {
	const since = (version, condition) => versionNum >= version ? condition : "";
	return `defaults AS (SELECT pg_attrdef.oid, adrelid, adnum FROM pg_attrdef WHERE adrelid IN (SELECT oid FROM found)),
uncallable AS (SELECT adrelid, COALESCE((SELECT relname FROM pg_class WHERE oid = index),
  (SELECT attname FROM pg_attribute WHERE attrelid = adrelid AND attnum = adnum)) AS used_by, refclassid, refobjid FROM (
  SELECT adrelid, adnum, NULL::oid AS index, refclassid, refobjid FROM defaults
    JOIN pg_depend ON classid = 2604 AND objid = defaults.oid${since(12e4, `
  UNION SELECT adrelid, adnum, NULL, refclassid, refobjid FROM defaults
    JOIN pg_depend ON classid = 1259 AND objid = adrelid AND objsubid = adnum::int4`)}
  UNION SELECT indrelid, NULL, indexrelid, refclassid, refobjid FROM pg_index
    JOIN pg_depend ON classid = 1259 AND objid = indexrelid AND refclassid = 1255
    WHERE (indexprs IS NOT NULL OR indpred IS NOT NULL) AND indrelid IN (SELECT oid FROM found)) AS used, role
WHERE CASE WHEN refclassid = 1255 THEN NOT has_function_privilege(me, refobjid, 'EXECUTE')
  WHEN refclassid = 1259 AND EXISTS (SELECT 1 FROM pg_class WHERE oid = refobjid AND relkind = 'S')
  THEN NOT has_sequence_privilege(me, refobjid, 'USAGE, UPDATE') END)`;
}
function isListed({ schemas }) {
	return schemas.length === 0 ? "" : `${isNamed(schemas).join(" OR ")} OR`;
}
function columns({ versionNum }) {
	const isRequired = `NOT atthasdef AND attnum > 0${versionNum >= 1e5 ? " AND attidentity = ''" : ""}`;
	const isKey = (relation, column) => `EXISTS (SELECT 1 FROM pg_index WHERE indrelid = ${relation} AND indisprimary AND ${column} = ANY (indkey::int2[]))`;
	const isOwn = "attname ~ '^_sdc_'";
	if (versionNum >= 18e4) return {
		required: `required AS (SELECT attrelid, attname FROM (SELECT conrelid AS attrelid, (SELECT attname FROM pg_attribute
  WHERE attrelid = conrelid AND attnum = conkey[1] AND ${isRequired} AND NOT ${isOwn}) AS attname FROM pg_constraint
  WHERE contype = 'n' AND NOT ${isKey("conrelid", "conkey[1]")} AND EXISTS (SELECT 1 FROM schemas) OFFSET 0) AS named
WHERE attname IS NOT NULL)`,
		isMarked: "(SELECT attnum FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = '_sdc_batched_at') IS NOT NULL"
	};
	return {
		required: `columns AS (SELECT attrelid, attname, attnum FROM pg_attribute
WHERE (attnotnull AND ${isRequired} OR attname = '_sdc_batched_at') AND EXISTS (SELECT 1 FROM schemas)),
required AS (SELECT attrelid, attname FROM columns WHERE NOT ${isOwn} AND NOT ${isKey("attrelid", "attnum")})`,
		isMarked: "pg_class.oid IN (SELECT attrelid FROM columns WHERE attname = '_sdc_batched_at')"
	};
}
const causes = [
	"schema",
	"owner",
	"write",
	"row-security",
	"other-user"
];
const loaded = query({
	isOptional: true,
	needs: [
		"pg_roles",
		"pg_namespace",
		"pg_class",
		"pg_attribute",
		"pg_index",
		"pg_inherits",
		"pg_constraint",
		"pg_trigger",
		"pg_rewrite",
		"pg_type",
		"pg_attrdef",
		"pg_depend"
	],
	calls: [
		...calledForTables,
		...calledForColumns,
		"count(\"any\")",
		"current_setting(text)",
		"int2eq(int2, int2)",
		"pg_get_userbyid(oid)"
	],
	columns: {
		schema: text,
		schemaOwner: text,
		usable: boolean,
		canCreate: boolean,
		owner: text,
		cause: nullable(oneOf(causes)),
		obstructed: integer,
		tables: integer
	},
	sql: (context) => `${loadedTables(context)},
${constrainedColumns},
${uncallable(context)}
SELECT nspname, pg_get_userbyid(nspowner), has_schema_privilege(me, pg_namespace.oid, 'USAGE'),
  has_schema_privilege(me, pg_namespace.oid, 'CREATE'),
  pg_get_userbyid(relowner), cause, obstructed, tables
FROM (SELECT relnamespace, relowner, cause, count(CASE WHEN ${isSuspect} THEN 1 END) AS obstructed,
    count(CASE WHEN NOT inherits THEN 1 END) AS tables FROM tables GROUP BY relnamespace, relowner, cause
  UNION ALL SELECT relnamespace, relowner, 'owner', 1, 0 FROM strays
  UNION ALL SELECT relnamespace, relowner, 'other-user', 0, 0 FROM pg_class, role
    WHERE relname = '_sdc_rejected' AND relkind IN ('r', 'p') AND NOT EXISTS (SELECT 1 FROM schemas) AND NOT ${isOwned}) AS groups
JOIN pg_namespace ON pg_namespace.oid = relnamespace, role LIMIT 2000;`
});
function isFiring(state) {
	return `(${state} = 'A' OR ${state} = CASE current_setting('session_replication_role') WHEN 'replica'
  THEN 'R'::"char" ELSE 'O'::"char" END)`;
}
const isSuspect = `relnatts > ${maxColumns} OR relchecks > 0 OR oid IN (SELECT attrelid FROM required)
  OR CASE WHEN ${isWithoutKey} THEN ${isSubTable} END
  OR NOT inherits AND (oid IN (SELECT attrelid FROM constrained) OR oid IN (SELECT adrelid FROM uncallable))
  OR oid IN (SELECT indrelid FROM pg_index WHERE (indisunique OR indisexclusion) AND NOT indisprimary)
  OR relhastriggers AND (oid IN (SELECT tgrelid FROM pg_trigger WHERE NOT tgisinternal AND ${isFiring("tgenabled")})
    OR oid IN (SELECT conrelid FROM pg_constraint WHERE contype = 'f')
    OR oid IN (SELECT confrelid FROM pg_constraint WHERE contype = 'f'))
  OR relhasrules AND oid IN (SELECT ev_class FROM pg_rewrite WHERE ev_type = '2' OR ev_type IN ('3', '4') AND ${isFiring("ev_enabled")})`;
const policies = followUp({
	onlyIf: ({ loaded: groups }) => groups?.some(({ cause }) => cause === "row-security") ?? false,
	isOptional: true,
	since: 90500,
	needs: [
		"pg_roles",
		"pg_namespace",
		"pg_class",
		"pg_attribute",
		"pg_inherits",
		"pg_policy"
	],
	calls: [
		...calledForTables,
		"string_agg(text, text)",
		"\"char\"(text)"
	],
	columns: {
		schema: text,
		relation: text,
		commands: text,
		total: integer
	},
	sql: (context) => `${loadedTables(context)}
SELECT nspname, relname, string_agg(command, ' '), count(*) OVER () FROM tables JOIN pg_namespace ON pg_namespace.oid = relnamespace,
(VALUES ('r', 'SELECT'), ('a', 'INSERT'), ('w', 'UPDATE'), ('d', 'DELETE')) AS commands (code, command)
WHERE cause = 'row-security' AND NOT ${hasPolicy(context.versionNum)}
GROUP BY nspname, relname ORDER BY nspname, relname LIMIT 1000;`
});
function isOff({ login }) {
	return `COALESCE(${login === "\"session_user\"()" ? "current_setting('row_security')" : `(SELECT setting FROM pg_db_role_setting, unnest(setconfig) AS setting
  WHERE setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
  AND (setrole = 0 OR pg_get_userbyid(setrole) = ${login}) AND setting ~ '^row_security='
  ORDER BY setrole = 0, setdatabase = 0 LIMIT 1)`} ~ '(^|=)(off?|f|fa|fal|fals|false|no?|0)$', 'f')`;
}
const isTrue = (expression) => `(${expression} IS NULL OR ${expression}::text ~ '^[{]CONST :consttype 16 [^{]*:constvalue 1 [[][ 0]* 1[ 0]*[]][}]$')`;
const isAllowAll = `${isTrue("polqual")} AND ${isTrue("polwithcheck")}`;
function hasPolicy(versionNum, condition = "'t'::bool") {
	return `EXISTS (SELECT 1 FROM pg_policy, unnest(polroles) AS grantee
  WHERE polrelid = tables.oid AND ${versionNum >= 1e5 ? "polpermissive AND " : ""}polcmd IN ('*', code::"char") AND ${condition}
  AND CASE WHEN grantee = 0 THEN 't'::bool ELSE pg_has_role(me, grantee, 'USAGE') END)`;
}
function isUnrestricted(versionNum) {
	const isRestricted = versionNum >= 1e5 ? ` AND NOT EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = tables.oid AND NOT polpermissive AND NOT (${isAllowAll}))` : "";
	return `(NOT EXISTS (SELECT 1 FROM (VALUES ('r'), ('a'), ('w'), ('d')) AS commands (code)
  WHERE NOT ${hasPolicy(versionNum, isAllowAll)})${isRestricted})`;
}
const obstacleCauses = [
	"owner",
	"write",
	"function",
	"sequence",
	"row-security",
	"full",
	"key",
	"required",
	"domain-required",
	"trigger",
	"rule",
	"update-rule",
	"constraint",
	"index",
	"domain-check",
	"foreign-key"
];
const obstacleColumns = {
	cause: column(oneOf(obstacleCauses), "cause"),
	schema: column(text, "schemas.nspname"),
	relation: column(text, "relname"),
	owner: column(text, "pg_get_userbyid(owner)"),
	ownerIsSuperuser: column(boolean, "(SELECT rolsuper FROM pg_roles WHERE oid = owner)"),
	object: column(nullable(text), "object"),
	detail: column(nullable(text), "detail"),
	otherSchema: column(nullable(text), "others.nspname"),
	otherRelation: column(nullable(text), "other_relation"),
	total: column(integer, "count(*) OVER (PARTITION BY cause)"),
	sameOwner: column(boolean, "min(owner) OVER (PARTITION BY cause) = max(owner) OVER (PARTITION BY cause)"),
	ownerCanFix: column(boolean, `(cause IN ('function', 'sequence', 'foreign-key') OR has_schema_privilege(owner, schemas.oid, 'USAGE'))
AND (others.oid IS NULL OR has_schema_privilege(owner, others.oid, 'USAGE'))
AND (cause <> 'full' OR has_schema_privilege(owner, schemas.oid, 'CREATE'))`)
};
function column(type, sql) {
	return {
		type,
		sql
	};
}
const obstacles = followUp({
	onlyIf: ({ loaded: groups }) => groups?.some(({ cause, obstructed }) => obstructed > 0 || cause === "owner" || cause === "write" || cause === "row-security") ?? false,
	isOptional: true,
	needs: [
		...loaded.needs,
		"pg_proc",
		"pg_policy",
		"pg_db_role_setting",
		"pg_database"
	],
	calls: [
		...calledForTables,
		...calledForColumns,
		"current_database()",
		"current_setting(text)",
		"generate_subscripts(anyarray, int4)",
		"pg_get_userbyid(oid)",
		"row_number()",
		"arraycontained(anyarray, anyarray)",
		"oidlt(oid, oid)",
		"int2(int4)",
		"int2eq(int2, int2)",
		"int2and(int2, int2)",
		"int24ne(int2, int4)",
		(versionNum) => versionNum < 16e4 ? "int4le(int4, int4)" : "int24le(int2, int4)",
		(versionNum) => versionNum < 11e4 ? null : "int24mi(int2, int4)",
		"textanycat(text, anynonarray)",
		"anytextcat(anynonarray, text)",
		"\"char\"(text)",
		(versionNum) => versionNum < 1e5 ? null : "textregexne(text, text)",
		"format(text, \"any\")",
		"namene(name, name)",
		"min(oid)",
		"max(oid)",
		"text(\"char\")"
	],
	columns: typesOf(obstacleColumns),
	sql: (context) => `${selectObstacles(context, obstacleCauses, Object.values(obstacleColumns).map(({ sql }) => sql))}
ORDER BY row_number() OVER (PARTITION BY cause ORDER BY schemas.nspname, relname, object), cause LIMIT 1000;`
});
function typesOf(columns) {
	const types = Object.entries(columns).map(([name, { type }]) => [name, type]);
	return Object.fromEntries(types);
}
function selectObstacles(context, wanted, expressions) {
	const parts = obstaclesOf(context).filter(({ cause }) => wanted.includes(cause));
	const isNeeded = (table) => parts.some(({ needs }) => needs.includes(table));
	return `${[
		loadedTables(context),
		...isNeeded("constrained") ? [constrainedColumns] : [],
		...isNeeded("uncallable") ? [uncallable(context)] : []
	].join(",\n")}
SELECT ${expressions.join(", ")}
FROM (
${parts.map(({ sql }) => sql).join("\nUNION ALL ")}
) AS obstacles JOIN pg_namespace AS schemas ON schemas.oid = relnamespace LEFT JOIN pg_namespace AS others ON others.oid = other_schema`;
}
function obstaclesOf(context) {
	const { versionNum } = context;
	const since = (version, condition) => versionNum >= version ? ` AND ${condition}` : "";
	const select = (cause, from, parts = {}) => {
		const { owner = "tables.relowner", object = "NULL::name", detail = "NULL::text" } = parts;
		const { schema = "NULL::oid", relation = "NULL::name", needs = [] } = parts;
		return {
			cause,
			needs,
			sql: `SELECT '${cause}' AS cause, tables.relnamespace, tables.relname, ${owner} AS owner, ${object} AS object,
  ${detail} AS detail, ${schema} AS other_schema, ${relation} AS other_relation FROM ${from}`
		};
	};
	const isExtensions = (catalog, object) => `EXISTS (SELECT 1 FROM pg_depend WHERE classid = ${catalog} AND objid = ${object} AND deptype = 'e')`;
	const isReferenced = "EXISTS (SELECT 1 FROM pg_constraint WHERE contype = 'f' AND pg_constraint.conindid = indexrelid)";
	const isMember = "CASE WHEN pg_has_role(me, relowner, 'MEMBER') THEN 'member' END";
	const keyColumns = versionNum >= 11e4 ? "(indkey::int2[])[0:indnkeyatts - 1]" : "indkey::int2[]";
	const uniqueIndexes = `tables JOIN pg_index ON indrelid = tables.oid JOIN pg_class ON pg_class.oid = indexrelid
LEFT JOIN pg_constraint ON conindid = indexrelid AND contype = 'u'
WHERE indisunique AND NOT indisprimary AND indisready${since(1e5, "NOT relispartition")} AND NOT EXISTS (SELECT 1 FROM pg_index AS keys
  WHERE keys.indrelid = tables.oid AND keys.indisprimary AND keys.indkey::int2[] <@ ${keyColumns.replaceAll("ind", "pg_index.ind")})
AND EXISTS (SELECT 1 FROM pg_index AS keys WHERE keys.indrelid = tables.oid
  AND (keys.indisprimary OR keys.indisunique AND keys.indexrelid < pg_index.indexrelid))`;
	const uniqueIndex = {
		object: "pg_class.relname",
		detail: `CASE WHEN ${isReferenced} THEN 'u CASCADE' ELSE 'u' END`
	};
	return [
		select("owner", "tables WHERE cause = 'owner'", { detail: isMember }),
		select("owner", "strays AS tables, role", { detail: isMember }),
		select("write", "tables WHERE cause = 'write'", { detail: missingPrivileges("tables", versionNum) }),
		select("row-security", `tables WHERE cause = 'row-security'${since(90500, `(${isOff(context)} OR NOT ${isUnrestricted(versionNum)})`)}`, versionNum >= 90500 ? { detail: `CASE WHEN ${isUnrestricted(versionNum)} THEN 'off' END` } : {}),
		select("full", `tables WHERE relnatts > ${maxColumns} AND NOT inherits`, { detail: `relnatts || ' ' || (SELECT count(*) FROM pg_attribute WHERE attrelid = oid AND attnum > 0 AND NOT attisdropped)` }),
		select("key", `tables WHERE relname <> '_sdc_rejected' AND NOT inherits AND ${isWithoutKey}
AND (oid IN (SELECT attrelid FROM required) OR ${isSubTable})`, { detail: `array_to_string(CASE WHEN ${isSubTable} THEN ARRAY(SELECT format('%I', attname) FROM (${subTableKey}) AS own)
  ELSE ARRAY(SELECT format('%I', attname) FROM required WHERE attrelid = oid) END, ', ')` }),
		select("required", `tables JOIN required ON attrelid = oid WHERE (relname = '_sdc_rejected' OR inherits OR NOT ${isWithoutKey} OR ${isSubTable}) AND NOT (inherits AND EXISTS (SELECT 1 FROM pg_inherits
  JOIN pg_attribute ON pg_attribute.attrelid = inhparent
  WHERE inhrelid = oid AND pg_attribute.attname = required.attname AND attnotnull))`, { object: "attname" }),
		...["required", "checked"].map((what) => select(what === "required" ? "domain-required" : "domain-check", `tables JOIN constrained ON attrelid = tables.oid JOIN pg_type ON pg_type.oid = constrained.typbasetype
WHERE is_${what}${what === "required" ? " AND is_open" : ""} AND NOT inherits`, {
			needs: ["constrained"],
			object: "attname",
			detail: "constrained.domain::regtype::text",
			schema: "typnamespace",
			relation: "pg_type.typname"
		})),
		select("function", `tables JOIN uncallable ON adrelid = tables.oid JOIN pg_proc ON pg_proc.oid = refobjid WHERE refclassid = 1255 AND NOT inherits`, {
			needs: ["uncallable"],
			owner: "proowner",
			object: "used_by",
			schema: "pronamespace",
			relation: "proname",
			detail: `array_to_string(ARRAY(SELECT format('%I.%I', nspname, typname) FROM generate_subscripts(proargtypes, 1) AS place
  JOIN pg_type ON pg_type.oid = proargtypes[place] JOIN pg_namespace ON pg_namespace.oid = typnamespace ORDER BY place), ', ')`
		}),
		select("sequence", `tables JOIN uncallable ON adrelid = tables.oid JOIN pg_class AS sequences ON sequences.oid = refobjid WHERE refclassid = 1259 AND NOT inherits`, {
			needs: ["uncallable"],
			owner: "sequences.relowner",
			object: "used_by",
			schema: "sequences.relnamespace",
			relation: "sequences.relname"
		}),
		select("trigger", `tables JOIN pg_trigger ON tgrelid = tables.oid WHERE relhastriggers AND NOT tgisinternal AND ${isFiring("tgenabled")}
AND NOT (inherits AND tgtype & 1::int2 = 0)${since(13e4, "tgparentid = 0")} AND NOT ${isExtensions(1255, "tgfoid")}`, { object: "tgname" }),
		...["rule", "update-rule"].map((cause) => select(cause, `tables JOIN pg_rewrite ON ev_class = tables.oid WHERE relhasrules AND NOT inherits
AND ${cause === "rule" ? `ev_type IN ('3', '4') AND ${isFiring("ev_enabled")}` : "ev_type = '2'"} AND NOT ${isExtensions(2618, "pg_rewrite.oid")}`, { object: "rulename" })),
		select("constraint", `tables JOIN pg_constraint ON conrelid = tables.oid WHERE (contype IN ('c', 'x')
OR contype = 'f' AND (confrelid = conrelid OR confrelid NOT IN (SELECT oid FROM tables)))
AND NOT (inherits AND coninhcount > 0)${since(11e4, "conparentid = 0")}${since(18e4, "conenforced")}`, {
			object: "conname",
			detail: "contype::text"
		}),
		select("index", `${uniqueIndexes} AND conname IS NULL`, uniqueIndex),
		select("constraint", `${uniqueIndexes} AND conname IS NOT NULL`, uniqueIndex),
		select("foreign-key", `tables JOIN pg_constraint ON confrelid = tables.oid JOIN pg_class ON pg_class.oid = conrelid
WHERE contype = 'f' AND conrelid <> confrelid${since(11e4, "conparentid = 0")}`, {
			owner: "pg_class.relowner",
			object: "conname",
			schema: "pg_class.relnamespace",
			relation: "pg_class.relname"
		})
	];
}
function send(client, text, copy = "") {
	return new Promise((resolve, reject) => {
		const reply = {
			rows: [],
			error: null,
			context: "",
			isClosed: false
		};
		let rows = [];
		client.query({
			submit: (connection) => connection.query(text),
			handleRowDescription: () => {
				rows = [];
			},
			handleDataRow: ({ fields }) => rows.push(fields),
			handleCommandComplete: ({ text: tag }) => {
				if (tag.startsWith("SELECT")) reply.rows.push(rows);
			},
			handleEmptyQuery: () => {},
			handleCopyInResponse: (connection) => {
				connection.sendCopyFromChunk(Buffer.from(copy, "utf8"));
				connection.endCopyFrom();
			},
			handleReadyForQuery: () => resolve(reply),
			handleError: (error, connection) => {
				reply.error = serverError(error);
				reply.context = contextOf(error);
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
					isClosed: true
				});
				connection?.once("readyForQuery", goesOn);
				connection?.once("end", ends);
			}
		});
	});
}
function contextOf(error) {
	const { where } = error;
	return typeof where === "string" ? where : "";
}
const types = {
	integer: "pg_catalog.int8",
	text: "pg_catalog.text",
	timestamp: "pg_catalog.timestamptz",
	number: "pg_catalog.float8"
};
const stepTypes = Object.values(types);
const nonLatinText = "Ł 漢字 🚚";
async function rehearse(client, versionNum, timeoutMs) {
	const id = (0, node_crypto.randomBytes)(8).toString("hex");
	const { error: refusal } = await send(client, `${client.getTransactionStatus() === "I" ? "" : "ROLLBACK; "}BEGIN; SET LOCAL statement_timeout = ${Math.ceil(timeoutMs)};`);
	if (refusal !== null) return {
		kind: "failed",
		broken: [{
			steps: ["BEGIN"],
			error: refusal,
			eventTriggers: []
		}]
	};
	const failed = new Map();
	const skipped = new Set();
	let read = null;
	let isClosed = false;
	for (const { name, needs, sql, copy } of stepsOf(id, versionNum)) {
		if (needs.some((other) => failed.has(other) || skipped.has(other))) {
			skipped.add(name);
			continue;
		}
		const reply = await send(client, `SAVEPOINT step; ${sql}; RELEASE SAVEPOINT step;`, copy);
		if (name === "SELECT") read = reply.rows[0]?.[0]?.[0] ?? null;
		if (reply.error === null) continue;
		isClosed = reply.isClosed;
		const eventTriggers = isClosed ? [] : await eventTriggersIn(client, reply.context);
		failed.set(name, {
			steps: [name],
			error: withoutId(reply.error, id),
			eventTriggers
		});
		if (isClosed) break;
	}
	if (!isClosed) await send(client, "ROLLBACK;");
	if (failed.size > 0) return {
		kind: "failed",
		broken: mergeErrors([...failed.values()])
	};
	return read === nonLatinText ? { kind: "passed" } : { kind: "lost" };
}
function stepsOf(id, versionNum) {
	const schema = `destination_check_${id}`;
	const table = `${schema}.orders`;
	const staging = `pg_temp.destination_check_${id}`;
	const columns = `id ${types.integer}, note ${types.text}`;
	const sdc = `_sdc_batched_at ${types.timestamp}, _sdc_received_at ${types.timestamp}, _sdc_sequence ${types.integer}, _sdc_table_version ${types.integer}`;
	const copy = `COPY ${staging} (id, note, _sdc_batched_at, _sdc_sequence) FROM STDIN`;
	const line = (key, note) => `${key}\t${note}\t2026-01-01 00:00:00+00\t1\n`;
	return [
		{
			name: "CREATE SCHEMA",
			needs: [],
			sql: `CREATE SCHEMA IF NOT EXISTS ${schema}`
		},
		{
			name: "CREATE TABLE",
			needs: ["CREATE SCHEMA"],
			sql: `CREATE TABLE ${table} (${columns}, ${sdc}, PRIMARY KEY (id))`
		},
		{
			name: "CREATE TEMPORARY TABLE",
			needs: [],
			sql: `CREATE TEMPORARY TABLE destination_check_${id} (${columns}, ${sdc})`
		},
		{
			name: "COPY",
			needs: ["CREATE TEMPORARY TABLE"],
			sql: copy,
			copy: line(1, "one")
		},
		{
			name: "COPY of non-Latin text",
			needs: ["COPY"],
			sql: copy,
			copy: line(2, nonLatinText)
		},
		{
			name: "upsert",
			needs: ["CREATE TABLE", "COPY"],
			sql: upsert(table, staging, versionNum)
		},
		{
			name: "SELECT",
			needs: ["upsert", "COPY of non-Latin text"],
			sql: `SELECT note FROM ${table} WHERE id OPERATOR(pg_catalog.=) 2`
		},
		{
			name: "ALTER TABLE ADD COLUMN",
			needs: ["CREATE TABLE"],
			sql: `ALTER TABLE ${table} ADD COLUMN amount ${types.number}`
		},
		{
			name: "ALTER TABLE RENAME COLUMN",
			needs: ["ALTER TABLE ADD COLUMN"],
			sql: `ALTER TABLE ${table} RENAME COLUMN amount TO amount__fl`
		},
		{
			name: "COMMENT ON TABLE",
			needs: ["CREATE TABLE"],
			sql: `COMMENT ON TABLE ${table} IS '{"key_properties": ["id"]}'`
		},
		{
			name: "TRUNCATE",
			needs: ["CREATE TABLE"],
			sql: `TRUNCATE ${table}`
		},
		{
			name: "CREATE TABLE _sdc_rejected",
			needs: ["CREATE TABLE"],
			sql: `CREATE TABLE ${schema}._sdc_rejected (record ${types.text}, reason ${types.text}, ${sdc})`
		}
	];
}
function upsert(table, staging, versionNum) {
	const columns = "id, note, _sdc_batched_at, _sdc_sequence";
	const rows = `SELECT ${columns} FROM ${staging}`;
	if (versionNum >= 90500) return `INSERT INTO ${table} (${columns}) ${rows} ON CONFLICT (id) DO UPDATE SET note = EXCLUDED.note, _sdc_batched_at = EXCLUDED._sdc_batched_at`;
	return [`UPDATE ${table} AS old SET note = new.note, _sdc_batched_at = new._sdc_batched_at FROM ${staging} AS new WHERE new.id OPERATOR(pg_catalog.=) old.id`, `INSERT INTO ${table} (${columns}) ${rows} AS new WHERE NOT EXISTS (SELECT 1 FROM ${table} AS old WHERE old.id OPERATOR(pg_catalog.=) new.id)`].join("; ");
}
async function eventTriggersIn(client, context) {
	await send(client, "ROLLBACK TO SAVEPOINT step;");
	const { rows, error } = await send(client, `SAVEPOINT causes; ${triggersQuery} RELEASE SAVEPOINT causes;`);
	if (error !== null) {
		await send(client, "ROLLBACK TO SAVEPOINT causes;");
		return [];
	}
	const raised = ([, routine]) => [routine ?? "", require_sql.identifier(routine ?? "")].some((name) => context.includes(` ${name}(`) || context.includes(`.${name}(`));
	return (rows[0] ?? []).filter(raised).map(([name]) => name ?? "");
}
const triggersQuery = `SELECT e.evtname, p.proname FROM pg_catalog.pg_event_trigger AS e
  JOIN pg_catalog.pg_proc AS p ON p.oid OPERATOR(pg_catalog.=) e.evtfoid
  WHERE e.evtenabled OPERATOR(pg_catalog.<>) 'D' AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend AS d
    WHERE d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_event_trigger'::pg_catalog.regclass
    AND d.objid OPERATOR(pg_catalog.=) e.oid AND d.deptype OPERATOR(pg_catalog.=) 'e')
  ORDER BY e.evtname;`;
function mergeErrors(broken) {
	const byError = new Map();
	for (const each of broken) {
		const key = JSON.stringify([
			each.error.code,
			each.error.message,
			each.eventTriggers
		]);
		const previous = byError.get(key);
		byError.set(key, previous === void 0 ? each : {
			...previous,
			steps: [...previous.steps, ...each.steps]
		});
	}
	return [...byError.values()];
}
function withoutId(error, id) {
	const plain = (text) => text?.replaceAll(`_${id}`, "") ?? null;
	return {
		...error,
		message: plain(error.message) ?? "",
		detail: plain(error.detail),
		hint: plain(error.hint)
	};
}
function createLimiter(limit) {
	const tasks = new Map();
	return { acquire: (key) => {
		const queue = tasks.get(key) ?? {
			running: 0,
			waiting: []
		};
		tasks.set(key, queue);
		const release = () => {
			const next = queue.waiting.shift();
			if (next !== void 0) next();
			else if (--queue.running === 0) tasks.delete(key);
		};
		if (queue.running < limit) {
			queue.running++;
			return Promise.resolve(release);
		}
		return new Promise((resolve) => queue.waiting.push(() => resolve(release)));
	} };
}
Object.defineProperty(exports, "become", {
	enumerable: true,
	get: function() {
		return become;
	}
});
Object.defineProperty(exports, "boolean", {
	enumerable: true,
	get: function() {
		return boolean;
	}
});
Object.defineProperty(exports, "catalogName", {
	enumerable: true,
	get: function() {
		return catalogName;
	}
});
Object.defineProperty(exports, "catalogNames", {
	enumerable: true,
	get: function() {
		return catalogNames;
	}
});
Object.defineProperty(exports, "contextOf", {
	enumerable: true,
	get: function() {
		return contextOf$1;
	}
});
Object.defineProperty(exports, "createLimiter", {
	enumerable: true,
	get: function() {
		return createLimiter;
	}
});
Object.defineProperty(exports, "errorOfFields", {
	enumerable: true,
	get: function() {
		return errorOfFields;
	}
});
Object.defineProperty(exports, "failure", {
	enumerable: true,
	get: function() {
		return failure;
	}
});
Object.defineProperty(exports, "first_round_exports", {
	enumerable: true,
	get: function() {
		return first_round_exports;
	}
});
Object.defineProperty(exports, "followUp", {
	enumerable: true,
	get: function() {
		return followUp;
	}
});
Object.defineProperty(exports, "hitOwnLimit", {
	enumerable: true,
	get: function() {
		return hitOwnLimit;
	}
});
Object.defineProperty(exports, "identityOf", {
	enumerable: true,
	get: function() {
		return identityOf;
	}
});
Object.defineProperty(exports, "integer", {
	enumerable: true,
	get: function() {
		return integer;
	}
});
Object.defineProperty(exports, "isFailure", {
	enumerable: true,
	get: function() {
		return isFailure;
	}
});
Object.defineProperty(exports, "isOwnLimit", {
	enumerable: true,
	get: function() {
		return isOwnLimit;
	}
});
Object.defineProperty(exports, "isTransient", {
	enumerable: true,
	get: function() {
		return isTransient;
	}
});
Object.defineProperty(exports, "lineProof", {
	enumerable: true,
	get: function() {
		return lineProof;
	}
});
Object.defineProperty(exports, "loadPrivileges", {
	enumerable: true,
	get: function() {
		return loadPrivileges;
	}
});
Object.defineProperty(exports, "loaded", {
	enumerable: true,
	get: function() {
		return loaded;
	}
});
Object.defineProperty(exports, "maxColumns", {
	enumerable: true,
	get: function() {
		return maxColumns;
	}
});
Object.defineProperty(exports, "mayNeedTls", {
	enumerable: true,
	get: function() {
		return mayNeedTls;
	}
});
Object.defineProperty(exports, "noObservations", {
	enumerable: true,
	get: function() {
		return noObservations;
	}
});
Object.defineProperty(exports, "nullable", {
	enumerable: true,
	get: function() {
		return nullable;
	}
});
Object.defineProperty(exports, "obstacleColumns", {
	enumerable: true,
	get: function() {
		return obstacleColumns;
	}
});
Object.defineProperty(exports, "obstacles", {
	enumerable: true,
	get: function() {
		return obstacles;
	}
});
Object.defineProperty(exports, "oldestProbed", {
	enumerable: true,
	get: function() {
		return oldestProbed;
	}
});
Object.defineProperty(exports, "openScope", {
	enumerable: true,
	get: function() {
		return openScope;
	}
});
Object.defineProperty(exports, "ownSettings", {
	enumerable: true,
	get: function() {
		return ownSettings;
	}
});
Object.defineProperty(exports, "policies", {
	enumerable: true,
	get: function() {
		return policies;
	}
});
Object.defineProperty(exports, "query", {
	enumerable: true,
	get: function() {
		return query;
	}
});
Object.defineProperty(exports, "recordingRunner", {
	enumerable: true,
	get: function() {
		return recordingRunner;
	}
});
Object.defineProperty(exports, "refusedLogin", {
	enumerable: true,
	get: function() {
		return refusedLogin;
	}
});
Object.defineProperty(exports, "rehearse", {
	enumerable: true,
	get: function() {
		return rehearse;
	}
});
Object.defineProperty(exports, "selectObstacles", {
	enumerable: true,
	get: function() {
		return selectObstacles;
	}
});
Object.defineProperty(exports, "send", {
	enumerable: true,
	get: function() {
		return send;
	}
});
Object.defineProperty(exports, "serverError", {
	enumerable: true,
	get: function() {
		return serverError;
	}
});
Object.defineProperty(exports, "settingMs", {
	enumerable: true,
	get: function() {
		return settingMs;
	}
});
Object.defineProperty(exports, "shortestUsefulMs", {
	enumerable: true,
	get: function() {
		return shortestUsefulMs;
	}
});
Object.defineProperty(exports, "skippedStages", {
	enumerable: true,
	get: function() {
		return skippedStages;
	}
});
Object.defineProperty(exports, "stageNames", {
	enumerable: true,
	get: function() {
		return stageNames;
	}
});
Object.defineProperty(exports, "stageRunner", {
	enumerable: true,
	get: function() {
		return stageRunner;
	}
});
Object.defineProperty(exports, "stepTypes", {
	enumerable: true,
	get: function() {
		return stepTypes;
	}
});
Object.defineProperty(exports, "stockClosed", {
	enumerable: true,
	get: function() {
		return stockClosed;
	}
});
Object.defineProperty(exports, "stockRelations", {
	enumerable: true,
	get: function() {
		return stockRelations;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "timeoutSince", {
	enumerable: true,
	get: function() {
		return timeoutSince;
	}
});
Object.defineProperty(exports, "timeouts", {
	enumerable: true,
	get: function() {
		return timeouts;
	}
});
